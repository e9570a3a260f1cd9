"""The bond forward of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions


class BondForward(LusidInstrument):
    """Bond forward: the `LusidInstrument` whose discriminator is `BondForward`."""

    instrument_type: str = "BondForward"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    maturity_date: AwareDatetime
    """Date on which the forward settles in cash."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    agreed_clean_price: Number
    """The clean price agreed for settlement, percent of par."""
    contract_size: Number
    """Face amount of the underlying for one unit."""
    delivery_type: str
    """Whether settlement is by delivery or in cash. Cash or Physical, or a value added since."""
    price_basis: str
    """Whether the agreed price is clean; `Dirty` is refused. Clean or Dirty, or a value added since."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
    underlying: LusidInstrument
    """The instrument that this one depends on."""
