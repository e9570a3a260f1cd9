"""The inflation linked bond of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import AwareDatetime, Number

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
    start_date: AwareDatetime
    """First day of the bond."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    flow_conventions: "FlowConventions"
    """The conventions of payments: frequency, day count, calendars, business days."""
    inflation_index_conventions: "InflationIndexConventions"
    """Which inflation index is used, with which lag and interpolation."""
    coupon_rate: Number
    """The yearly coupon as fraction: 0.05 is 5 %."""
    identifiers: dict[str, str | None] | None = None
    """Market codes of the instrument, by type."""
    base_cpi: Number | None = Field(default=None, validation_alias="baseCPI", serialization_alias="baseCPI")
    """Index value that inflation is measured from. Default: that of `base_cpi_date`, else of the start date.
    """
    base_cpi_date: AwareDatetime | None = Field(
        default=None, validation_alias="baseCPIDate", serialization_alias="baseCPIDate"
    )
    """Date, before the observation lag, of the index value that inflation is measured from, where `base_cpi`
    is not given.
    """
    calculation_type: str | None = None
    """How coupons are calculated. Standard, Quarterly, Ratio, Brazil, StandardAccruedOnly, RatioAccruedOnly
    or StandardWithCappedAccruedInterest, or a value added since.
    """
    ex_dividend_days: int | None = None
    """Business days before a coupon payment from which the bond trades without it."""
    index_precision: int | None = None
    """Decimals to which the index ratio is rounded. Default: 5."""
    principal: Number
    """The face value at the start, before any amortisation."""
    principal_protection: bool | None = None
    """Whether at least the face value is redeemed, even after deflation."""
    stub_type: str | None = None
    """Where an irregular period stands: at the front or back. ShortFront, ShortBack, LongBack, LongFront or
    Both, or a value added since.
    """
    first_coupon_pay_date: AwareDatetime | None = None
    """The first coupon date, where the first period is irregular."""
    second_period_start_date: AwareDatetime | None = None
    """The start of the second period, where the first is irregular."""
    penultimate_coupon_pay_date: AwareDatetime | None = None
    """The last coupon date but one, where the last period is irregular."""
    last_period_start_date: AwareDatetime | None = None
    """The start of the last period, where it is irregular."""
    rounding_conventions: "list[RoundingConvention] | None" = None
    """How results are rounded."""
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
    original_issue_price: Number | None = None
    """The price at issue, percent of par: 98.5 is 98.5 %."""
    par_per_unit: Number | None = None
    """A factor on coupons and accrued interest, not on a quoted clean price. Default: 1."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    amortisation_schedule: "StepSchedule | None" = None
    """Repayments of principal before maturity."""
