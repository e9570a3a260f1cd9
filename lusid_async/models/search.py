"""Models of the search API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import AwareDatetime, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, ResourceId, Version
    from lusid_async.models.instruments import InstrumentDefinition


class InstrumentMatch(LusidModel):
    """Instrument match.

    Used by `SearchApi.instruments_search`.
    """

    mastered_instruments: "list[InstrumentDefinition] | None" = None
    """Instruments found that exist in LUSID."""
    external_instruments: "list[InstrumentDefinition] | None" = None
    """Instruments found at OpenFIGI that do not exist in LUSID."""


class InstrumentSearchProperty(LusidModel):
    """Instrument search property.

    Used by `SearchApi.instruments_search`.
    """

    key: str
    """Key of the instrument property to search by."""
    value: str
    """Value that the property must have, such as an ISIN."""


class PortfolioGroupSearchResult(LusidModel):
    """Portfolio group search result."""

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    created: AwareDatetime | None = None
    """The start of business time for it: nothing earlier can be loaded. Default: now."""
    portfolios: "list[ResourceId] | None" = None
    """Scopes and codes of the portfolios in the group."""
    sub_groups: "list[ResourceId] | None" = None
    """The groups inside this group."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfPortfolioGroupSearchResult(LusidModel):
    """Paged resource list of portfolio group search result.

    Used by `SearchApi.search_portfolio_groups`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[PortfolioGroupSearchResult]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PortfolioSearchResult(LusidModel):
    """Portfolio search result."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "is_derived",
        )
    )

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    type: str
    """Kind of portfolio: of transactions, a reference portfolio, derived, or of simple positions.
    Transaction, Reference, DerivedTransaction or SimplePosition, or a value added since.
    """
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    description: str | None = None
    """A description for people."""
    display_name: str
    """The name shown to people."""
    is_derived: bool | None = None
    """Whether the portfolio is derived from another."""
    created: AwareDatetime
    """The start of business time for it: nothing earlier can be loaded. Default: now."""
    parent_portfolio_id: "ResourceId | None" = None
    """The portfolio that this one is derived from."""
    base_currency: str | None = None
    """The currency that the portfolio, or the book, is reported in, as ISO code."""
    properties: "list[ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfPortfolioSearchResult(LusidModel):
    """Paged resource list of portfolio search result.

    Used by `SearchApi.search_portfolios`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[PortfolioSearchResult]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PropertyDefinitionSearchResult(LusidModel):
    """Property definition search result."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "code",
            "scope",
        )
    )

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    key: str | None = None
    """Property key, `domain/scope/code`."""
    value_type: str | None = None
    """Type of the values, from the data type. String, Int, Decimal, DateTime, Boolean, Map, … (15 more), or a
    value added since.
    """
    display_name: str | None = None
    """The name shown to people."""
    data_type_id: "ResourceId | None" = None
    """The data type of the values."""
    type: str | None = None
    """Whether values are labels or metrics. Label, Metric or Information, or a value added since."""
    unit_schema: str | None = None
    """Which units values carry: none, basic ones or ISO 4217 currencies. NoUnits, Basic or Iso4217Currency,
    or a value added since.
    """
    domain: str | None = None
    """The property domain, the first part of a property key. Transaction, Portfolio, Holding,
    ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
    """
    scope: str | None = None
    """Middle part of the property key, a namespace for codes."""
    code: str | None = None
    """Last part of the property key, unique with domain and scope."""
    value_required: bool | None = None
    """Not implemented by LUSID and without effect."""
    life_time: str | None = None
    """`Perpetual` (default): one value for all business time. `TimeVariant`: values hold for periods.
    Perpetual or TimeVariant, or a value added since.
    """
    constraint_style: str | None = None
    """`Property` (default), `Collection` for several values, or `Identifier`."""
    property_definition_type: str | None = None
    """Whether values are stored or derived by a formula. ValueProperty or DerivedDefinition, or a value added
    since.
    """
    property_description: str | None = None
    """A description for people."""
    derivation_formula: str | None = None
    """The formula that computes the value, at most 8,000 characters."""
    is_filterable: bool | None = None
    """Whether lists can be filtered by the property."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfPropertyDefinitionSearchResult(LusidModel):
    """Paged resource list of property definition search result.

    Used by `SearchApi.search_properties`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[PropertyDefinitionSearchResult]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
