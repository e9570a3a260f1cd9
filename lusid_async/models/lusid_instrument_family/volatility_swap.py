"""The volatility swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions


class VolatilitySwap(LusidInstrument):
    """Volatility swap: the `LusidInstrument` whose discriminator is `VolatilitySwap`."""

    instrument_type: str = "VolatilitySwap"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    strike: Number | None = None
    """Strike agreed at the start; for reference only."""
    notional: Number
    """Notional agreed; negative for the other direction."""
    price_denominator: int
    """Divisor of the price in the market value: 1 for volatility, 100 for variance swaps."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    underlying: str | None = None
    """Label of the underlying index or asset, such as `SPX`; for reference only."""
