"""The volatility swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions


class VolatilitySwap(LusidInstrument):
    """Volatility swap: the `LusidInstrument` whose discriminator is `VolatilitySwap`."""

    instrument_type: str = "VolatilitySwap"
    start_date: datetime
    maturity_date: datetime
    dom_ccy: str
    strike: float | None = None
    notional: float
    price_denominator: int
    time_zone_conventions: "TimeZoneConventions | None" = None
    underlying: str | None = None
