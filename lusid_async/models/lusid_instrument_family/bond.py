"""The bond of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

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
    start_date: datetime
    maturity_date: datetime
    dom_ccy: str
    flow_conventions: "FlowConventions"
    principal: float
    coupon_rate: float
    identifiers: dict[str, str | None] | None = None
    ex_dividend_days: int | None = None
    initial_coupon_date: datetime | None = None
    first_coupon_pay_date: datetime | None = None
    calculation_type: str | None = None
    """Standard, DayCountCoupon, NoCalculationFloater, BrazilFixedCoupon or StandardWithCappedAccruedInterest,
    or a value added since.
    """
    rounding_conventions: "list[RoundingConvention] | None" = None
    ex_dividend_configuration: "ExDividendConfiguration | None" = None
    original_issue_price: float | None = None
    par_per_unit: float | None = None
    trading_conventions: "TradingConventions | None" = None
    time_zone_conventions: "TimeZoneConventions | None" = None
