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
    ) -> None:
        """Access metadata value.

        Args:
            value: Value that access policies look at.
            provider: Who provides the value.
        """

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
    ) -> None:
        """Access metadata operation.

        Args:
            value: Values to set.
            path: Place of the change in the metadata, as JSON pointer.
            op: Kind of change, such as `add` or `remove`. add or remove, or a value added since.
            var_from: JSON pointer from which a value is moved or copied.
        """

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
    ) -> None:
        """Custom entity field.

        Args:
            name: Name of the field, as the entity type defines it.
            value: Value of the field, of the type that the entity type defines.
            effective_from: The start of the period of business time for which this holds.
            effective_until: The end, exclusive, of the period of business time for which this holds.
        """

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
    ) -> None:
        """Custom entity id.

        Args:
            identifier_scope: The scope of the identifier type.
            identifier_type: Identifier type, the code of its property definition.
            identifier_value: The value of the identifier.
            effective_from: The start of the period of business time for which this holds.
            effective_until: The end, exclusive, of the period of business time for which this holds.
        """

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
    ) -> None:
        """Custom entity properties.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            entity_type: Custom entity type of the entity; begins with `~`.
            identifiers: Identifiers of the entity, each with scope, type and value.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Custom entity request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            identifiers: Identifiers of the entity, each with scope, type and value.
            fields: Values of the entity's fields.
            properties: Property values by property key, `domain/scope/code`.
        """

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
    ) -> None:
        """Custom entity response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            entity_type: Custom entity type of the entity; begins with `~`.
            version: When this version was written, by whom and by which request.
            staged_modifications: How many changes to the entity wait for approval, and which.
            display_name: The name shown to people.
            description: A description for people.
            identifiers: Identifiers of the entity, each with scope, type and value.
            fields: Values of the entity's fields.
            relationships: The relationships with other entities.
            properties: Property values by property key, `domain/scope/code`.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Paged resource list of custom entity response.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Resource list of relationship.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

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
    ) -> None:
        """Upsert custom entities response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            staged: The items that wait for approval and have not taken effect.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class UpsertCustomEntityAccessMetadataRequest(LusidModel):
    metadata: list[AccessMetadataValue] | None = ...
    def __init__(
        self,
        *,
        metadata: _abc.Sequence[AccessMetadataValue | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert custom entity access metadata request.

        Args:
            metadata: Values that access policies look at.
        """
