"""Models of the search API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, ResourceId, Version
    from lusid_async.models.instruments import InstrumentDefinition


class InstrumentMatch(LusidModel):
    """Instrument match.

    Used by `SearchApi.instruments_search`.
    """

    mastered_instruments: "list[InstrumentDefinition] | None" = None
    external_instruments: "list[InstrumentDefinition] | None" = None


class InstrumentSearchProperty(LusidModel):
    """Instrument search property.

    Used by `SearchApi.instruments_search`.
    """

    key: str
    value: str


class PortfolioGroupSearchResult(LusidModel):
    """Portfolio group search result."""

    href: str | None = None
    id: "ResourceId"
    display_name: str
    description: str | None = None
    created: datetime | None = None
    portfolios: "list[ResourceId] | None" = None
    sub_groups: "list[ResourceId] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfPortfolioGroupSearchResult(LusidModel):
    """Paged resource list of portfolio group search result.

    Used by `SearchApi.search_portfolio_groups`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[PortfolioGroupSearchResult]
    href: str | None = None
    links: "list[Link] | None" = None


class PortfolioSearchResult(LusidModel):
    """Portfolio search result."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "is_derived",
        )
    )

    id: "ResourceId"
    type: str
    """Transaction, Reference, DerivedTransaction or SimplePosition, or a value added since."""
    href: str | None = None
    description: str | None = None
    display_name: str
    is_derived: bool | None = None
    created: datetime
    parent_portfolio_id: "ResourceId | None" = None
    base_currency: str | None = None
    properties: "list[ModelProperty] | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfPortfolioSearchResult(LusidModel):
    """Paged resource list of portfolio search result.

    Used by `SearchApi.search_portfolios`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[PortfolioSearchResult]
    href: str | None = None
    links: "list[Link] | None" = None


class PropertyDefinitionSearchResult(LusidModel):
    """Property definition search result."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "code",
            "scope",
        )
    )

    href: str | None = None
    key: str | None = None
    value_type: str | None = None
    """String, Int, Decimal, DateTime, Boolean, Map, … (15 more), or a value added since."""
    display_name: str | None = None
    data_type_id: "ResourceId | None" = None
    type: str | None = None
    """Label, Metric or Information, or a value added since."""
    unit_schema: str | None = None
    """NoUnits, Basic or Iso4217Currency, or a value added since."""
    domain: str | None = None
    """Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more),
    or a value added since.
    """
    scope: str | None = None
    code: str | None = None
    value_required: bool | None = None
    life_time: str | None = None
    """Perpetual or TimeVariant, or a value added since."""
    constraint_style: str | None = None
    property_definition_type: str | None = None
    """ValueProperty or DerivedDefinition, or a value added since."""
    property_description: str | None = None
    derivation_formula: str | None = None
    is_filterable: bool | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfPropertyDefinitionSearchResult(LusidModel):
    """Paged resource list of property definition search result.

    Used by `SearchApi.search_properties`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[PropertyDefinitionSearchResult]
    href: str | None = None
    links: "list[Link] | None" = None
