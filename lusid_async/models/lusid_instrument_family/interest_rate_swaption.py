"""The interest rate swaption of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.interest_rate_swap import InterestRateSwap
    from lusid_async.models.lusid_instrument_family.shared import (
        Premium,
        TimeZoneConventions,
        TradingConventions,
    )


class InterestRateSwaption(LusidInstrument):
    """Interest rate swaption: the `LusidInstrument` whose discriminator is `InterestRateSwaption`."""

    instrument_type: str = "InterestRateSwaption"
    start_date: datetime
    pay_or_receive_fixed: str
    """Pay or Receive, or a value added since."""
    premium: "Premium | None" = None
    delivery_method: str
    """Cash or Physical, or a value added since."""
    swap: "InterestRateSwap | None" = None
    time_zone_conventions: "TimeZoneConventions | None" = None
    underlying: LusidInstrument | None = None
    delivery_days: int | None = None
    business_day_convention: str | None = None
    """NoAdjustment, None, Previous, P, Following, F, … (7 more), or a value added since."""
    settlement_calendars: list[str] | None = None
    dom_ccy: str | None = None
    exercise_date: datetime | None = None
    exercise_type: str | None = None
    """European or American, or a value added since."""
    strike: float | None = None
    trading_conventions: "TradingConventions | None" = None
