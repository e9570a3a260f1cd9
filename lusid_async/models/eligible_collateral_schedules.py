"""Models of the eligible collateral schedules API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, ResourceId, Version


class EligibleCollateralAssetSelector(LusidModel):
    """Eligible collateral asset selector."""

    kind: str
    """BaseCurrencyCash, Cash or Instrument, or a value added since."""
    currency: str | None = None
    instrument_filter: str | None = None


class EligibleCollateralAssetSelectorRequest(LusidModel):
    """Eligible collateral asset selector request."""

    kind: str
    """BaseCurrencyCash, Cash or Instrument, or a value added since."""
    currency: str | None = None
    instrument_filter: str | None = None


class EligibleCollateralRow(LusidModel):
    """Eligible collateral row."""

    code: str
    description: str | None = None
    selector: EligibleCollateralAssetSelector
    valuation_percentage: float
    fx_haircut: float | None = None
    min_residual_maturity_years: float | None = None
    max_residual_maturity_years: float | None = None


class EligibleCollateralRowRequest(LusidModel):
    """Eligible collateral row request."""

    code: str
    description: str | None = None
    selector: EligibleCollateralAssetSelectorRequest
    valuation_percentage: float
    fx_haircut: float | None = None
    min_residual_maturity_years: float | None = None
    max_residual_maturity_years: float | None = None


class EligibleCollateralSchedule(LusidModel):
    """Eligible collateral schedule.

    Used by `EligibleCollateralSchedulesApi.create_eligible_collateral_schedule`,
    `EligibleCollateralSchedulesApi.get_eligible_collateral_schedule`,
    `EligibleCollateralSchedulesApi.upsert_eligible_collateral_schedule`.
    """

    href: str | None = None
    id: "ResourceId"
    description: str | None = None
    rows: list[EligibleCollateralRow] | None = None
    version: "Version | None" = None
    properties: "dict[str, ModelProperty] | None" = None
    links: "list[Link] | None" = None


class EligibleCollateralScheduleRequest(LusidModel):
    """Eligible collateral schedule request.

    Used by `EligibleCollateralSchedulesApi.create_eligible_collateral_schedule`.
    """

    code: str
    description: str | None = None
    rows: list[EligibleCollateralRowRequest]
    properties: "dict[str, ModelProperty] | None" = None
    effective_at: datetime | None = None


class PagedResourceListOfEligibleCollateralSchedule(LusidModel):
    """Paged resource list of eligible collateral schedule.

    Used by `EligibleCollateralSchedulesApi.list_eligible_collateral_schedules`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[EligibleCollateralSchedule]
    href: str | None = None
    links: "list[Link] | None" = None


class UpsertEligibleCollateralScheduleRequest(LusidModel):
    """Upsert eligible collateral schedule request.

    Used by `EligibleCollateralSchedulesApi.upsert_eligible_collateral_schedule`.
    """

    description: str | None = None
    rows: list[EligibleCollateralRowRequest]
    properties: "dict[str, ModelProperty] | None" = None
    effective_at: datetime | None = None
