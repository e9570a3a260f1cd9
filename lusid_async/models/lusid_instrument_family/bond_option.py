"""The bond option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import (
        Premium,
        TimeZoneConventions,
        TradingConventions,
    )


class BondOption(LusidInstrument):
    """Bond option: the `LusidInstrument` whose discriminator is `BondOption`."""

    instrument_type: str = "BondOption"
    start_date: datetime
    dom_ccy: str
    strike: float
    contract_size: float
    delivery_type: str
    """Cash or Physical, or a value added since."""
    exercise_dates: list[datetime]
    exercise_type: str | None = None
    """European, Bermudan or American, or a value added since."""
    expiry_date: datetime
    option_type: str
    """Call or Put, or a value added since."""
    premium: "Premium | None" = None
    time_zone_conventions: "TimeZoneConventions | None" = None
    trading_conventions: "TradingConventions | None" = None
    underlying: LusidInstrument
