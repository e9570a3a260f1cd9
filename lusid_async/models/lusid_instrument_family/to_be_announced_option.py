"""The to be announced option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.mastered_instrument import MasteredInstrument
    from lusid_async.models.lusid_instrument_family.shared import Premium, TimeZoneConventions, TradingConventions


class ToBeAnnouncedOption(LusidInstrument):
    """To be announced option: the `LusidInstrument` whose discriminator is `ToBeAnnouncedOption`."""

    instrument_type: str = "ToBeAnnouncedOption"
    start_date: AwareDatetime
    expiry_date: AwareDatetime
    dom_ccy: str
    option_type: str
    """Call or Put, or a value added since."""
    strike: Number
    delivery_type: str
    """Cash or Physical, or a value added since."""
    underlying: "MasteredInstrument"
    exercise_type: str
    premium: "Premium | None" = None
    delivery_days: int | None = None
    business_day_convention: str | None = None
    """NoAdjustment, None, Previous, P, Following, F, ModifiedPrevious, MP, ModifiedFollowing, MF, HalfMonthModifiedFollowing, Nearest or Invalid, or a value added since."""
    settlement_calendars: list[str] | None = None
    time_zone_conventions: "TimeZoneConventions | None" = None
    trading_conventions: "TradingConventions | None" = None
