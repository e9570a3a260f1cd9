"""The to be announced option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.mastered_instrument import MasteredInstrument
    from lusid_async.models.lusid_instrument_family.shared import (
        Premium,
        TimeZoneConventions,
        TradingConventions,
    )


class ToBeAnnouncedOption(LusidInstrument):
    """To be announced option: the `LusidInstrument` whose discriminator is `ToBeAnnouncedOption`."""

    instrument_type: str = "ToBeAnnouncedOption"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    expiry_date: AwareDatetime
    """The date on which it expires."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    option_type: str
    """Call or put. Call or Put, or a value added since."""
    strike: Number
    """The strike price or rate."""
    delivery_type: str
    """Whether settlement is by delivery or in cash. Cash or Physical, or a value added since."""
    underlying: "MasteredInstrument"
    """The instrument that this one depends on."""
    exercise_type: str
    """When the option can be exercised: European, Bermudan or American."""
    premium: "Premium | None" = None
    """What is paid for the option or contract, and when."""
    delivery_days: int | None = None
    """How many business days after exercise, or expiry, settlement is."""
    business_day_convention: str | None = None
    """Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, None, Previous,
    P, Following, F, … (7 more), or a value added since.
    """
    settlement_calendars: list[str] | None = None
    """Calendars whose holidays are not settlement days."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
