"""Models of the reference portfolio API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, PerpetualProperty, Version


class ConstituentsAdjustmentHeader(LusidModel):
    """Constituents adjustment header."""

    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CreateReferencePortfolioRequest(LusidModel):
    """Create reference portfolio request.

    Used by `ReferencePortfolioApi.create_reference_portfolio`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    code: str
    """The code, unique in its scope."""
    created: AwareDatetime | None = None
    """The start of business time for it: nothing earlier can be loaded. Default: now."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    instrument_scopes: list[str] | None = None
    """The scopes in which to look for instruments, in order; `default` comes last."""
    base_currency: str | None = None
    """The currency that the portfolio, or the book, is reported in, as ISO code."""


class ReferencePortfolioConstituent(LusidModel):
    """Reference portfolio constituent."""

    instrument_identifiers: dict[str, str | None] | None = None
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    instrument_uid: str
    """The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found."""
    currency: str
    """The currency, as ISO code."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    weight: Number
    """Weight of the constituent, as was set."""
    floating_weight: Number | None = None
    """Weight as prices have moved it since the weights were set."""
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""


class GetReferencePortfolioConstituentsResponse(LusidModel):
    """Get reference portfolio constituents response.

    Used by `ReferencePortfolioApi.get_reference_portfolio_constituents`.
    """

    effective_from: AwareDatetime
    """The start of the period of business time for which this holds."""
    weight_type: str
    """`Static`: weights stay. `Floating`: they follow prices. `Periodical`: they follow prices and are reset
    each period. Static, Floating or Periodical, or a value added since.
    """
    period_type: str | None = None
    """Length of the period between rebalancings; only where weights are periodical. Daily, Weekly, Monthly,
    Quarterly or Annually, or a value added since.
    """
    period_count: int | None = None
    """Number of periods between rebalancings; only where weights are periodical."""
    constituents: list[ReferencePortfolioConstituent]
    """The constituents, with their weights."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ReferencePortfolioConstituentRequest(LusidModel):
    """Reference portfolio constituent request."""

    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    weight: Number
    """Weight of the constituent, as was set."""
    currency: str
    """The currency, as ISO code."""


class ResourceListOfConstituentsAdjustmentHeader(LusidModel):
    """Resource list of constituents adjustment header.

    Used by `ReferencePortfolioApi.list_constituents_adjustments`.
    """

    values: list[ConstituentsAdjustmentHeader]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpsertReferencePortfolioConstituentPropertiesRequest(LusidModel):
    """Upsert reference portfolio constituent properties request.

    Used by `ReferencePortfolioApi.upsert_reference_portfolio_constituent_properties`.
    """

    identifiers: dict[str, str | None]
    """Identifiers of the constituent's instrument, by property key."""
    properties: "dict[str, PerpetualProperty]"
    """Property values by property key, `domain/scope/code`."""


class UpsertReferencePortfolioConstituentPropertiesResponse(LusidModel):
    """Upsert reference portfolio constituent properties response.

    Used by `ReferencePortfolioApi.upsert_reference_portfolio_constituent_properties`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpsertReferencePortfolioConstituentsRequest(LusidModel):
    """Upsert reference portfolio constituents request.

    Used by `ReferencePortfolioApi.upsert_reference_portfolio_constituents`.
    """

    effective_from: str
    """The start of the period of business time for which this holds."""
    weight_type: str
    """`Static`: weights stay. `Floating`: they follow prices. `Periodical`: they follow prices and are reset
    each period. Static, Floating or Periodical, or a value added since.
    """
    period_type: str | None = None
    """Length of the period between rebalancings; only where weights are periodical. Daily, Weekly, Monthly,
    Quarterly or Annually, or a value added since.
    """
    period_count: int | None = None
    """Number of periods between rebalancings; only where weights are periodical."""
    constituents: list[ReferencePortfolioConstituentRequest]
    """The constituents, with their weights."""


class UpsertReferencePortfolioConstituentsResponse(LusidModel):
    """Upsert reference portfolio constituents response.

    Used by `ReferencePortfolioApi.upsert_reference_portfolio_constituents`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
