"""Models of the identifier definitions API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ModelProperty, Version

class CreateIdentifierDefinitionRequest(LusidModel):
    domain: str
    identifier_scope: str
    identifier_type: str
    life_time: str
    hierarchy_usage: str | None = ...
    hierarchy_level: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        domain: str,
        identifier_scope: str,
        identifier_type: str,
        life_time: str,
        hierarchy_usage: str | None = ...,
        hierarchy_level: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Create identifier definition request.

        Args:
            domain: Type of entity that the identifier is for. Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
            identifier_scope: The scope of the identifier type.
            identifier_type: Name of the identifier type, unique with domain and scope.
            life_time: `Perpetual` (default): one value for all business time. `TimeVariant`: values hold for periods. Perpetual or TimeVariant, or a value added since.
            hierarchy_usage: Whether and how the identifier stands in a hierarchy. MasterIdentifier or ParentIdentifier, or a value added since.
            hierarchy_level: The level in the hierarchy.
            display_name: The name shown to people.
            description: A description for people.
            properties: Property values by property key, `domain/scope/code`.
        """

class IdentifierDefinition(LusidModel):
    href: str | None = ...
    domain: str
    identifier_scope: str
    identifier_type: str
    life_time: str
    hierarchy_usage: str | None = ...
    hierarchy_level: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        domain: str,
        identifier_scope: str,
        identifier_type: str,
        life_time: str,
        hierarchy_usage: str | None = ...,
        hierarchy_level: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Identifier definition.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            domain: Type of entity that the identifier is for. Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
            identifier_scope: The scope of the identifier type.
            identifier_type: Name of the identifier type, unique with domain and scope.
            life_time: `Perpetual` (default): one value for all business time. `TimeVariant`: values hold for periods. Perpetual or TimeVariant, or a value added since.
            hierarchy_usage: Whether and how the identifier stands in a hierarchy. MasterIdentifier or ParentIdentifier, or a value added since.
            hierarchy_level: The level in the hierarchy.
            display_name: The name shown to people.
            description: A description for people.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
        """

class PagedResourceListOfIdentifierDefinition(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[IdentifierDefinition]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[IdentifierDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of identifier definition.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class UpdateIdentifierDefinitionRequest(LusidModel):
    hierarchy_level: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    hierarchy_usage: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        hierarchy_level: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        hierarchy_usage: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Update identifier definition request.

        Args:
            hierarchy_level: The level in the hierarchy.
            display_name: The name shown to people.
            description: A description for people.
            hierarchy_usage: Whether and how the identifier stands in a hierarchy. MasterIdentifier or ParentIdentifier, or a value added since.
            properties: Property values by property key, `domain/scope/code`.
        """
