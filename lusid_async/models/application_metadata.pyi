"""Models of the application metadata API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link

class ActionId(LusidModel):
    scope: str
    activity: str
    entity: str
    def __init__(
        self,
        *,
        scope: str,
        activity: str,
        entity: str,
    ) -> None: ...

class IdSelectorDefinition(LusidModel):
    identifier: dict[str, str | None]
    actions: list[ActionId]
    name: str | None = ...
    description: str | None = ...
    def __init__(
        self,
        *,
        identifier: _abc.Mapping[str, str | None],
        actions: _abc.Sequence[ActionId | _abc.Mapping[str, _typing.Any]],
        name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...

class AccessControlledAction(LusidModel):
    description: str
    action: ActionId
    limited_set: list[IdSelectorDefinition] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        description: str,
        action: ActionId | _abc.Mapping[str, _typing.Any],
        limited_set: _abc.Sequence[IdSelectorDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class IdentifierPartSchema(LusidModel):
    index: int
    name: str
    display_name: str
    description: str
    required: bool
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        index: int,
        name: str,
        display_name: str,
        description: str,
        required: bool,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class AccessControlledResource(LusidModel):
    application: str | None = ...
    name: str | None = ...
    description: str
    actions: list[AccessControlledAction]
    identifier_parts: list[IdentifierPartSchema] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        application: str | None = ...,
        name: str | None = ...,
        description: str,
        actions: _abc.Sequence[AccessControlledAction | _abc.Mapping[str, _typing.Any]],
        identifier_parts: _abc.Sequence[IdentifierPartSchema | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ApiEndpoint(LusidModel):
    operation: str | None = ...
    http_method: str
    path: str
    status: str | None = ...
    summary: str | None = ...
    description: str | None = ...
    def __init__(
        self,
        *,
        operation: str | None = ...,
        http_method: str,
        path: str,
        status: str | None = ...,
        summary: str | None = ...,
        description: str | None = ...,
    ) -> None: ...

class FileResponse(LusidModel):
    file_stream: str | None = ...
    content_type: str | None = ...
    downloaded_filename: str | None = ...
    def __init__(
        self,
        *,
        file_stream: str | None = ...,
        content_type: str | None = ...,
        downloaded_filename: str | None = ...,
    ) -> None: ...

class LatestAsAt(LusidModel):
    as_at: _datetime.datetime | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        as_at: _datetime.datetime | str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ResourceListOfAccessControlledResource(LusidModel):
    values: list[AccessControlledResource]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[AccessControlledResource | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class ServiceApiEndpoints(LusidModel):
    application: str
    endpoints: list[ApiEndpoint]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        application: str,
        endpoints: _abc.Sequence[ApiEndpoint | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class VersionSummaryDto(LusidModel):
    api_version: str | None = ...
    build_version: str | None = ...
    excel_version: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        api_version: str | None = ...,
        build_version: str | None = ...,
        excel_version: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...
