"""Models of the eligible collateral schedules API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, ResourceId, Version


class EligibleCollateralAssetSelector(LusidModel):
    """Eligible collateral asset selector."""

    kind: str
    """Whether the row is for cash in base currency, other cash or instruments. BaseCurrencyCash, Cash or
    Instrument, or a value added since.
    """
    currency: str | None = None
    """The currency, as ISO code."""
    instrument_filter: str | None = None
    """Expression that selects instruments; required for an `Instrument` selector and refused for others."""


class EligibleCollateralAssetSelectorRequest(LusidModel):
    """Eligible collateral asset selector request."""

    kind: str
    """Whether the row is for cash in base currency, other cash or instruments. BaseCurrencyCash, Cash or
    Instrument, or a value added since.
    """
    currency: str | None = None
    """The currency, as ISO code."""
    instrument_filter: str | None = None
    """Expression that selects instruments; required for an `Instrument` selector and refused for others."""


class EligibleCollateralRow(LusidModel):
    """Eligible collateral row."""

    code: str
    """Key of the row, unique in its schedule."""
    description: str | None = None
    """A description for people."""
    selector: EligibleCollateralAssetSelector
    """Which assets the row is for."""
    valuation_percentage: Number
    """Fraction of the asset's value that is accepted, above 0 up to 1: 0.95 is 95 %."""
    fx_haircut: Number | None = None
    """Further fraction taken off an asset in another currency than the agreement's: the accepted part is
    `valuation_percentage` × (1 − this).
    """
    min_residual_maturity_years: Number | None = None
    """Residual maturity in years from which the row applies, inclusive; `Instrument` selectors only."""
    max_residual_maturity_years: Number | None = None
    """Residual maturity in years below which the row applies, exclusive; `Instrument` selectors only."""


class EligibleCollateralRowRequest(LusidModel):
    """Eligible collateral row request."""

    code: str
    """Key of the row, unique in its schedule."""
    description: str | None = None
    """A description for people."""
    selector: EligibleCollateralAssetSelectorRequest
    """Which assets the row is for."""
    valuation_percentage: Number
    """Fraction of the asset's value that is accepted, above 0 up to 1: 0.95 is 95 %."""
    fx_haircut: Number | None = None
    """Further fraction taken off an asset in another currency than the agreement's: the accepted part is
    `valuation_percentage` × (1 − this).
    """
    min_residual_maturity_years: Number | None = None
    """Residual maturity in years from which the row applies, inclusive; `Instrument` selectors only."""
    max_residual_maturity_years: Number | None = None
    """Residual maturity in years below which the row applies, exclusive; `Instrument` selectors only."""


class EligibleCollateralSchedule(LusidModel):
    """Eligible collateral schedule.

    Used by `EligibleCollateralSchedulesApi.create_eligible_collateral_schedule`,
    `EligibleCollateralSchedulesApi.get_eligible_collateral_schedule`,
    `EligibleCollateralSchedulesApi.upsert_eligible_collateral_schedule`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    description: str | None = None
    """A description for people."""
    rows: list[EligibleCollateralRow] | None = None
    """Kinds of collateral with the part of their value that is accepted."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class EligibleCollateralScheduleRequest(LusidModel):
    """Eligible collateral schedule request.

    Used by `EligibleCollateralSchedulesApi.create_eligible_collateral_schedule`.
    """

    code: str
    """The code, unique in its scope."""
    description: str | None = None
    """A description for people."""
    rows: list[EligibleCollateralRowRequest]
    """Kinds of collateral with the part of their value that is accepted."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    effective_at: AwareDatetime | None = None
    """Business time from which it applies. Default: the beginning of time."""


class PagedResourceListOfEligibleCollateralSchedule(LusidModel):
    """Paged resource list of eligible collateral schedule.

    Used by `EligibleCollateralSchedulesApi.list_eligible_collateral_schedules`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[EligibleCollateralSchedule]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpsertEligibleCollateralScheduleRequest(LusidModel):
    """Upsert eligible collateral schedule request.

    Used by `EligibleCollateralSchedulesApi.upsert_eligible_collateral_schedule`.
    """

    description: str | None = None
    """A description for people."""
    rows: list[EligibleCollateralRowRequest]
    """Kinds of collateral with the part of their value that is accepted."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    effective_at: AwareDatetime | None = None
    """Business time from which the change applies. Default: now."""
