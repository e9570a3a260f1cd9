"""Models of the search API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ModelProperty, ResourceId, Version
from lusid_async.models.instruments import InstrumentDefinition

class InstrumentMatch(LusidModel):
    mastered_instruments: list[InstrumentDefinition] | None = ...
    external_instruments: list[InstrumentDefinition] | None = ...
    def __init__(
        self,
        *,
        mastered_instruments: _abc.Sequence[InstrumentDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
        external_instruments: _abc.Sequence[InstrumentDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Instrument match.

        Args:
            mastered_instruments: Instruments found that exist in LUSID.
            external_instruments: Instruments found at OpenFIGI that do not exist in LUSID.
        """

class InstrumentSearchProperty(LusidModel):
    key: str
    value: str
    def __init__(
        self,
        *,
        key: str,
        value: str,
    ) -> None:
        """Instrument search property.

        Args:
            key: Key of the instrument property to search by.
            value: Value that the property must have, such as an ISIN.
        """

class PortfolioGroupSearchResult(LusidModel):
    href: str | None = ...
    id: ResourceId
    display_name: str
    description: str | None = ...
    created: _datetime.datetime | None = ...
    portfolios: list[ResourceId] | None = ...
    sub_groups: list[ResourceId] | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str | None = ...,
        created: _datetime.datetime | str | None = ...,
        portfolios: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        sub_groups: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Portfolio group search result.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            created: The start of business time for it: nothing earlier can be loaded. Default: now.
            portfolios: Scopes and codes of the portfolios in the group.
            sub_groups: The groups inside this group.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfPortfolioGroupSearchResult(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[PortfolioGroupSearchResult]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[PortfolioGroupSearchResult | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of portfolio group search result.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PortfolioSearchResult(LusidModel):
    id: ResourceId
    type: str
    href: str | None = ...
    description: str | None = ...
    display_name: str
    is_derived: bool | None = ...
    created: _datetime.datetime
    parent_portfolio_id: ResourceId | None = ...
    base_currency: str | None = ...
    properties: list[ModelProperty] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        type: str,
        href: str | None = ...,
        description: str | None = ...,
        display_name: str,
        is_derived: bool | None = ...,
        created: _datetime.datetime | str,
        parent_portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        base_currency: str | None = ...,
        properties: _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Portfolio search result.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            type: Kind of portfolio: of transactions, a reference portfolio, derived, or of simple positions. Transaction, Reference, DerivedTransaction or SimplePosition, or a value added since.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            description: A description for people.
            display_name: The name shown to people.
            is_derived: Whether the portfolio is derived from another.
            created: The start of business time for it: nothing earlier can be loaded. Default: now.
            parent_portfolio_id: The portfolio that this one is derived from.
            base_currency: The currency that the portfolio, or the book, is reported in, as ISO code.
            properties: Property values by property key, `domain/scope/code`.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfPortfolioSearchResult(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[PortfolioSearchResult]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[PortfolioSearchResult | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of portfolio search result.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PropertyDefinitionSearchResult(LusidModel):
    href: str | None = ...
    key: str | None = ...
    value_type: str | None = ...
    display_name: str | None = ...
    data_type_id: ResourceId | None = ...
    type: str | None = ...
    unit_schema: str | None = ...
    domain: str | None = ...
    scope: str | None = ...
    code: str | None = ...
    value_required: bool | None = ...
    life_time: str | None = ...
    constraint_style: str | None = ...
    property_definition_type: str | None = ...
    property_description: str | None = ...
    derivation_formula: str | None = ...
    is_filterable: bool | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        key: str | None = ...,
        value_type: str | None = ...,
        display_name: str | None = ...,
        data_type_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        type: str | None = ...,
        unit_schema: str | None = ...,
        domain: str | None = ...,
        scope: str | None = ...,
        code: str | None = ...,
        value_required: bool | None = ...,
        life_time: str | None = ...,
        constraint_style: str | None = ...,
        property_definition_type: str | None = ...,
        property_description: str | None = ...,
        derivation_formula: str | None = ...,
        is_filterable: bool | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Property definition search result.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            key: Property key, `domain/scope/code`.
            type: Whether values are labels or metrics. Label, Metric or Information, or a value added since.
            value_type: Type of the values, from the data type. String, Int, Decimal, DateTime, Boolean, Map, … (15 more), or a value added since.
            display_name: The name shown to people.
            data_type_id: The data type of the values.
            unit_schema: Which units values carry: none, basic ones or ISO 4217 currencies. NoUnits, Basic or Iso4217Currency, or a value added since.
            domain: The property domain, the first part of a property key. Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
            scope: Middle part of the property key, a namespace for codes.
            code: Last part of the property key, unique with domain and scope.
            value_required: Not implemented by LUSID and without effect.
            life_time: `Perpetual` (default): one value for all business time. `TimeVariant`: values hold for periods. Perpetual or TimeVariant, or a value added since.
            constraint_style: `Property` (default), `Collection` for several values, or `Identifier`.
            property_definition_type: Whether values are stored or derived by a formula. ValueProperty or DerivedDefinition, or a value added since.
            property_description: A description for people.
            derivation_formula: The formula that computes the value, at most 8,000 characters.
            is_filterable: Whether lists can be filtered by the property.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfPropertyDefinitionSearchResult(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[PropertyDefinitionSearchResult]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[PropertyDefinitionSearchResult | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of property definition search result.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
