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
    """The first day."""
    maturity_date: AwareDatetime
    """The date on which the instrument matures."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    flow_conventions: "FlowConventions"
    """The conventions of payments: frequency, day count, calendars, business days."""
    principal: Number
    """The face value of one unit."""
    coupon_rate: Number
    """The yearly coupon as fraction: 0.05 is 5 %."""
    identifiers: dict[str, str | None] | None = None
    """Values by identifier type."""
    ex_dividend_days: int | None = None
    """How many days before payment the instrument trades without it."""
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
    """The price at issue."""
    par_per_unit: Number | None = None
    """The par amount of one unit."""
    trading_conventions: "TradingConventions | None" = None
    """Units in which the price is quoted and traded."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
