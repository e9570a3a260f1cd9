"""The to be announced option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

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
    start_date: datetime
    expiry_date: datetime
    dom_ccy: str
    option_type: str
    """Call or Put, or a value added since."""
    strike: float
    delivery_type: str
    """Cash or Physical, or a value added since."""
    underlying: "MasteredInstrument"
    exercise_type: str
    premium: "Premium | None" = None
    delivery_days: int | None = None
    business_day_convention: str | None = None
    """NoAdjustment, None, Previous, P, Following, F, … (7 more), or a value added since."""
    settlement_calendars: list[str] | None = None
    time_zone_conventions: "TimeZoneConventions | None" = None
    trading_conventions: "TradingConventions | None" = None
