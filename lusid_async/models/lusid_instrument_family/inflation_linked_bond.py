"""The inflation linked bond of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.flow_conventions import FlowConventions
    from lusid_async.models.lusid_instrument_family.shared import (
        InflationIndexConventions,
        RoundingConvention,
        StepSchedule,
        TimeZoneConventions,
        TradingConventions,
    )


class InflationLinkedBond(LusidInstrument):
    """Inflation linked bond: the `LusidInstrument` whose discriminator is `InflationLinkedBond`."""

    instrument_type: str = "InflationLinkedBond"
    start_date: datetime
    maturity_date: datetime
    flow_conventions: "FlowConventions"
    inflation_index_conventions: "InflationIndexConventions"
    coupon_rate: float
    identifiers: dict[str, str | None] | None = None
    base_cpi: float | None = Field(default=None, validation_alias="baseCPI", serialization_alias="baseCPI")
    base_cpi_date: datetime | None = Field(
        default=None, validation_alias="baseCPIDate", serialization_alias="baseCPIDate"
    )
    calculation_type: str | None = None
    """Standard, Quarterly, Ratio, Brazil, StandardAccruedOnly, RatioAccruedOnly or
    StandardWithCappedAccruedInterest, or a value added since.
    """
    ex_dividend_days: int | None = None
    index_precision: int | None = None
    principal: float
    principal_protection: bool | None = None
    stub_type: str | None = None
    """ShortFront, ShortBack, LongBack, LongFront or Both, or a value added since."""
    first_coupon_pay_date: datetime | None = None
    second_period_start_date: datetime | None = None
    penultimate_coupon_pay_date: datetime | None = None
    last_period_start_date: datetime | None = None
    rounding_conventions: "list[RoundingConvention] | None" = None
    trading_conventions: "TradingConventions | None" = None
    original_issue_price: float | None = None
    par_per_unit: float | None = None
    time_zone_conventions: "TimeZoneConventions | None" = None
    amortisation_schedule: "StepSchedule | None" = None
