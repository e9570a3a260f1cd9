"""The bond forward of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions


class BondForward(LusidInstrument):
    """Bond forward: the `LusidInstrument` whose discriminator is `BondForward`."""

    instrument_type: str = "BondForward"
    start_date: datetime
    maturity_date: datetime
    dom_ccy: str
    agreed_clean_price: float
    contract_size: float
    delivery_type: str
    """Cash or Physical, or a value added since."""
    price_basis: str
    """Clean or Dirty, or a value added since."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    trading_conventions: "TradingConventions | None" = None
    underlying: LusidInstrument
