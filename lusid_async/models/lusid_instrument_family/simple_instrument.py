"""The simple instrument of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions


class SimpleInstrument(LusidInstrument):
    """Simple instrument: the `LusidInstrument` whose discriminator is `SimpleInstrument`."""

    instrument_type: str = "SimpleInstrument"
    maturity_date: datetime | None = None
    dom_ccy: str
    asset_class: str
    """InterestRates, FX, Inflation, Equities, Credit, Commodities, … (4 more), or a value added since."""
    fgn_ccys: list[str] | None = None
    simple_instrument_type: str
    contract_size: float | None = None
    time_zone_conventions: "TimeZoneConventions | None" = None
    trading_conventions: "TradingConventions | None" = None
