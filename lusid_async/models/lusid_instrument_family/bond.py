"""The bond of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.flow_conventions import FlowConventions
    from lusid_async.models.lusid_instrument_family.shared import (
        ExDividendConfiguration,
        RoundingConvention,
        TimeZoneConventions,
        TradingConventions,
    )


class Bond(LusidInstrument):
    """Bond: the `LusidInstrument` whose discriminator is `Bond`."""

    instrument_type: str = "Bond"
    start_date: AwareDatetime
    """When interest of the first coupon starts to accrue."""
    maturity_date: AwareDatetime
    """End of the last coupon period; the last payment may fall on the next business day."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    flow_conventions: "FlowConventions"
    """The conventions of payments: frequency, day count, calendars, business days."""
    principal: Number
    """The face value at the start, before any amortisation."""
    coupon_rate: Number
    """The yearly coupon as fraction: 0.05 is 5 %."""
    identifiers: dict[str, str | None] | None = None
    """Market codes of the bond, such as its ISIN, by type."""
    ex_dividend_days: int | None = None
    """Calendar days of the ex-dividend period. Deprecated: use `ex_dividend_configuration`."""
    initial_coupon_date: AwareDatetime | None = None
    """When interest starts to accrue. To be removed: use `start_date`."""
    first_coupon_pay_date: AwareDatetime | None = None
    """The first coupon date, where the first period is irregular."""
    calculation_type: str | None = None
    """How coupons are calculated. Standard, DayCountCoupon, NoCalculationFloater, BrazilFixedCoupon or
    StandardWithCappedAccruedInterest, or a value added since.
    """
    rounding_conventions: "list[RoundingConvention] | None" = None
    """How results are rounded."""
    ex_dividend_configuration: "ExDividendConfiguration | None" = None
    """How the ex-dividend date is found."""
    original_issue_price: Number | None = None
    """The price at issue, percent of par: 98.5 is 98.5 %."""
    par_per_unit: Number | None = None
    """A factor on coupons and accrued interest, not on a quoted clean price. Default: 1."""
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
