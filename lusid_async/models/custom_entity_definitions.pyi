"""Models of the custom entity definitions API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, Version

class CustomEntityFieldDefinition(LusidModel):
    name: str
    lifetime: str
    type: str
    collection_type: str | None = ...
    required: bool
    description: str | None = ...
    def __init__(
        self,
        *,
        name: str,
        lifetime: str,
        type: str,
        collection_type: str | None = ...,
        required: bool,
        description: str | None = ...,
    ) -> None:
        """Custom entity field definition.

        Args:
            name: Name of the field, unique in its entity type.
            lifetime: Whether the value holds for all time (`Perpetual`) or for periods (`TimeVariant`).
            type: Type of the values: `String`, `Boolean`, `DateTime` or `Decimal`.
            collection_type: Whether the collection keeps duplicates and order.
            required: Whether it must be there.
            description: A description for people.
        """

class CustomEntityDefinition(LusidModel):
    href: str | None = ...
    entity_type_name: str
    display_name: str
    description: str | None = ...
    entity_type: str
    field_schema: list[CustomEntityFieldDefinition]
    version: Version
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        entity_type_name: str,
        display_name: str,
        description: str | None = ...,
        entity_type: str,
        field_schema: _abc.Sequence[CustomEntityFieldDefinition | _abc.Mapping[str, _typing.Any]],
        version: Version | _abc.Mapping[str, _typing.Any],
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Custom entity definition.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            entity_type_name: Name from which LUSID makes the identifier of the type, by putting `~` before it.
            display_name: The name shown to people.
            description: A description for people.
            entity_type: Identifier of the custom entity type: its name after `~`.
            field_schema: The fields and their types.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CustomEntityDefinitionRequest(LusidModel):
    entity_type_name: str
    display_name: str
    description: str
    field_schema: list[CustomEntityFieldDefinition]
    def __init__(
        self,
        *,
        entity_type_name: str,
        display_name: str,
        description: str,
        field_schema: _abc.Sequence[CustomEntityFieldDefinition | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Custom entity definition request.

        Args:
            entity_type_name: Name from which LUSID makes the identifier of the type, by putting `~` before it.
            display_name: The name shown to people.
            description: A description for people.
            field_schema: The fields and their types.
        """

class PagedResourceListOfCustomEntityDefinition(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[CustomEntityDefinition]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[CustomEntityDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of custom entity definition.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class UpdateCustomEntityDefinitionRequest(LusidModel):
    display_name: str
    description: str
    field_schema: list[CustomEntityFieldDefinition]
    def __init__(
        self,
        *,
        display_name: str,
        description: str,
        field_schema: _abc.Sequence[CustomEntityFieldDefinition | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Update custom entity definition request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            field_schema: The fields and their types.
        """
