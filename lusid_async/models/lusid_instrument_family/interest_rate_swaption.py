"""The interest rate swaption of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

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
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    pay_or_receive_fixed: str
    """Whether the holder would pay or receive the fixed rate. Pay or Receive, or a value added since."""
    premium: "Premium | None" = None
    """What is paid for the option or contract, and when."""
    delivery_method: str
    """Whether exercise settles in cash or enters into the swap. Cash or Physical, or a value added since."""
    swap: "InterestRateSwap | None" = None
    """The underlying swap."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    underlying: LusidInstrument | None = None
    """The instrument that this one depends on."""
    delivery_days: int | None = None
    """How many business days after exercise, or expiry, settlement is."""
    business_day_convention: str | None = None
    """Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, None, Previous,
    P, Following, F, … (7 more), or a value added since.
    """
    settlement_calendars: list[str] | None = None
    """Calendars whose holidays are not settlement days."""
    dom_ccy: str | None = None
    """The instrument's own currency, as ISO code."""
    exercise_date: AwareDatetime | None = None
    """The date on which the option can be, or was, exercised."""
    exercise_type: str | None = None
    """When the option can be exercised: European, Bermudan or American. European or American, or a value
    added since.
    """
    strike: Number | None = None
    """Strike rate; only where the swap has no single fixed rate."""
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
