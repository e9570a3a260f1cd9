"""The bond of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.conventions import FlowConventions
    from lusid_async.models.lusid_instrument_family.shared import ExDividendConfiguration, RoundingConvention, TimeZoneConventions, TradingConventions


class Bond(LusidInstrument):
    """Bond: the `LusidInstrument` whose discriminator is `Bond`."""

    instrument_type: str = "Bond"
    start_date: AwareDatetime
    maturity_date: AwareDatetime
    dom_ccy: str
    flow_conventions: "FlowConventions"
    principal: Number
    coupon_rate: Number
    identifiers: dict[str, str | None] | None = None
    ex_dividend_days: int | None = None
    initial_coupon_date: AwareDatetime | None = None
    first_coupon_pay_date: AwareDatetime | None = None
    calculation_type: str | None = None
    """Standard, DayCountCoupon, NoCalculationFloater, BrazilFixedCoupon or StandardWithCappedAccruedInterest, or a value added since."""
    rounding_conventions: "list[RoundingConvention] | None" = None
    ex_dividend_configuration: "ExDividendConfiguration | None" = None
    original_issue_price: Number | None = None
    par_per_unit: Number | None = None
    trading_conventions: "TradingConventions | None" = None
    time_zone_conventions: "TimeZoneConventions | None" = None
