"""Models of the custom entities API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import (
    ErrorDetail,
    Link,
    ModelProperty,
    Relationship,
    StagedModificationsInfo,
    Version,
)

class AccessMetadataValue(LusidModel):
    value: str
    provider: str | None = ...
    def __init__(
        self,
        *,
        value: str,
        provider: str | None = ...,
    ) -> None: ...

class AccessMetadataOperation(LusidModel):
    value: list[AccessMetadataValue]
    path: str
    op: str
    var_from: str | None = ...
    def __init__(
        self,
        *,
        value: _abc.Sequence[AccessMetadataValue | _abc.Mapping[str, _typing.Any]],
        path: str,
        op: str,
        var_from: str | None = ...,
    ) -> None: ...

class CustomEntityField(LusidModel):
    name: str
    value: Any = ...
    effective_from: _datetime.datetime | None = ...
    effective_until: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        name: str,
        value: Any = ...,
        effective_from: _datetime.datetime | str | None = ...,
        effective_until: _datetime.datetime | str | None = ...,
    ) -> None: ...

class CustomEntityId(LusidModel):
    identifier_scope: str
    identifier_type: str
    identifier_value: str
    effective_from: _datetime.datetime | None = ...
    effective_until: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        identifier_scope: str,
        identifier_type: str,
        identifier_value: str,
        effective_from: _datetime.datetime | str | None = ...,
        effective_until: _datetime.datetime | str | None = ...,
    ) -> None: ...

class CustomEntityProperties(LusidModel):
    href: str
    entity_type: str
    identifiers: list[CustomEntityId]
    properties: dict[str, ModelProperty] | None = ...
    version: Version
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str,
        entity_type: str,
        identifiers: _abc.Sequence[CustomEntityId | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any],
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class CustomEntityRequest(LusidModel):
    display_name: str
    description: str
    identifiers: list[CustomEntityId]
    fields: list[CustomEntityField] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        description: str,
        identifiers: _abc.Sequence[CustomEntityId | _abc.Mapping[str, _typing.Any]],
        fields: _abc.Sequence[CustomEntityField | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class CustomEntityResponse(LusidModel):
    href: str | None = ...
    entity_type: str
    version: Version
    staged_modifications: StagedModificationsInfo | None = ...
    display_name: str
    description: str | None = ...
    identifiers: list[CustomEntityId]
    fields: list[CustomEntityField]
    relationships: list[Relationship]
    properties: dict[str, ModelProperty] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        entity_type: str,
        version: Version | _abc.Mapping[str, _typing.Any],
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        display_name: str,
        description: str | None = ...,
        identifiers: _abc.Sequence[CustomEntityId | _abc.Mapping[str, _typing.Any]],
        fields: _abc.Sequence[CustomEntityField | _abc.Mapping[str, _typing.Any]],
        relationships: _abc.Sequence[Relationship | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfCustomEntityResponse(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[CustomEntityResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[CustomEntityResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ResourceListOfRelationship(LusidModel):
    values: list[Relationship]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Relationship | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class UpsertCustomEntitiesResponse(LusidModel):
    href: str | None = ...
    values: dict[str, CustomEntityResponse] | None = ...
    staged: dict[str, CustomEntityResponse] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, CustomEntityResponse | _abc.Mapping[str, _typing.Any]] | None = ...,
        staged: _abc.Mapping[str, CustomEntityResponse | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class UpsertCustomEntityAccessMetadataRequest(LusidModel):
    metadata: list[AccessMetadataValue] | None = ...
    def __init__(
        self,
        *,
        metadata: _abc.Sequence[AccessMetadataValue | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...
