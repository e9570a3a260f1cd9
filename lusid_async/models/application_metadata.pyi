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
    ) -> None:
        """Action id.

        Args:
            scope: The scope, a namespace for codes.
            entity: The entity.
        """

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
    ) -> None:
        """Id selector definition.

        Args:
            identifier: The identifier.
            actions: Actions that the selector is about.
            name: The name.
            description: A description for people.
        """

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
    ) -> None:
        """Access controlled action.

        Args:
            description: A description for people.
            action: The action itself.
            limited_set: Selectors that limit what the action applies to.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Identifier part schema.

        Args:
            index: Place of the part in the identifier.
            name: The name.
            display_name: The name shown to people.
            description: A description for people.
            required: Whether it must be there.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Access controlled resource.

        Args:
            application: Application to which the resource belongs.
            name: Name of the resource.
            description: A description for people.
            actions: Actions on the resource that a policy can allow or deny.
            identifier_parts: Parts that make up the resource's identifier.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Api endpoint.

        Args:
            operation: The operation.
            http_method: HTTP method of the endpoint.
            path: Path of the endpoint.
            status: The status.
            summary: What the endpoint does, in short.
            description: A description for people.
        """

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
    ) -> None:
        """File response.

        Args:
            file_stream: Content of the file.
            content_type: Media type of the content.
            downloaded_filename: Name under which to save the file.
        """

class LatestAsAt(LusidModel):
    as_at: _datetime.datetime | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        as_at: _datetime.datetime | str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Latest as at.

        Args:
            as_at: The moment of system time whose knowledge this is.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Resource list of access controlled resource.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

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
    ) -> None:
        """Service api endpoints.

        Args:
            application: Application that the endpoints belong to.
            endpoints: Endpoints of the application.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Version summary dto.

        Args:
            api_version: Version of the API.
            build_version: Version of the build.
            excel_version: Version of the Excel add-in.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
