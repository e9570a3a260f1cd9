"""The bond option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import Premium, TimeZoneConventions, TradingConventions


class BondOption(LusidInstrument):
    """Bond option: the `LusidInstrument` whose discriminator is `BondOption`."""

    instrument_type: str = "BondOption"
    start_date: AwareDatetime
    dom_ccy: str
    strike: Number
    contract_size: Number
    delivery_type: str
    """Cash or Physical, or a value added since."""
    exercise_dates: list[AwareDatetime]
    exercise_type: str | None = None
    """European, Bermudan or American, or a value added since."""
    expiry_date: AwareDatetime
    option_type: str
    """Call or Put, or a value added since."""
    premium: "Premium | None" = None
    time_zone_conventions: "TimeZoneConventions | None" = None
    trading_conventions: "TradingConventions | None" = None
    underlying: LusidInstrument
