"""Models of the reference portfolio API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, PerpetualProperty, Version


class ConstituentsAdjustmentHeader(LusidModel):
    """Constituents adjustment header."""

    effective_at: datetime | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class CreateReferencePortfolioRequest(LusidModel):
    """Create reference portfolio request.

    Used by `ReferencePortfolioApi.create_reference_portfolio`.
    """

    display_name: str
    description: str | None = None
    code: str
    created: datetime | None = None
    properties: "dict[str, ModelProperty] | None" = None
    instrument_scopes: list[str] | None = None
    base_currency: str | None = None


class ReferencePortfolioConstituent(LusidModel):
    """Reference portfolio constituent."""

    instrument_identifiers: dict[str, str | None] | None = None
    instrument_uid: str
    currency: str
    properties: "dict[str, PerpetualProperty] | None" = None
    weight: float
    floating_weight: float | None = None
    instrument_scope: str | None = None


class GetReferencePortfolioConstituentsResponse(LusidModel):
    """Get reference portfolio constituents response.

    Used by `ReferencePortfolioApi.get_reference_portfolio_constituents`.
    """

    effective_from: datetime
    weight_type: str
    """Static, Floating or Periodical, or a value added since."""
    period_type: str | None = None
    """Daily, Weekly, Monthly, Quarterly or Annually, or a value added since."""
    period_count: int | None = None
    constituents: list[ReferencePortfolioConstituent]
    href: str | None = None
    links: "list[Link] | None" = None


class ReferencePortfolioConstituentRequest(LusidModel):
    """Reference portfolio constituent request."""

    instrument_identifiers: dict[str, str | None]
    properties: "dict[str, PerpetualProperty] | None" = None
    weight: float
    currency: str


class ResourceListOfConstituentsAdjustmentHeader(LusidModel):
    """Resource list of constituents adjustment header.

    Used by `ReferencePortfolioApi.list_constituents_adjustments`.
    """

    values: list[ConstituentsAdjustmentHeader]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpsertReferencePortfolioConstituentPropertiesRequest(LusidModel):
    """Upsert reference portfolio constituent properties request.

    Used by `ReferencePortfolioApi.upsert_reference_portfolio_constituent_properties`.
    """

    identifiers: dict[str, str | None]
    properties: "dict[str, PerpetualProperty]"


class UpsertReferencePortfolioConstituentPropertiesResponse(LusidModel):
    """Upsert reference portfolio constituent properties response.

    Used by `ReferencePortfolioApi.upsert_reference_portfolio_constituent_properties`.
    """

    href: str | None = None
    version: "Version | None" = None
    properties: "dict[str, PerpetualProperty] | None" = None
    links: "list[Link] | None" = None


class UpsertReferencePortfolioConstituentsRequest(LusidModel):
    """Upsert reference portfolio constituents request.

    Used by `ReferencePortfolioApi.upsert_reference_portfolio_constituents`.
    """

    effective_from: str
    weight_type: str
    """Static, Floating or Periodical, or a value added since."""
    period_type: str | None = None
    """Daily, Weekly, Monthly, Quarterly or Annually, or a value added since."""
    period_count: int | None = None
    constituents: list[ReferencePortfolioConstituentRequest]


class UpsertReferencePortfolioConstituentsResponse(LusidModel):
    """Upsert reference portfolio constituents response.

    Used by `ReferencePortfolioApi.upsert_reference_portfolio_constituents`.
    """

    href: str | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None
