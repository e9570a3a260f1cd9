"""The simple instrument of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions


class SimpleInstrument(LusidInstrument):
    """Simple instrument: the `LusidInstrument` whose discriminator is `SimpleInstrument`."""

    instrument_type: str = "SimpleInstrument"
    maturity_date: AwareDatetime | None = None
    """Last date on which the instrument pays."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    asset_class: str
    """Class of the asset, such as equities or credit. InterestRates, FX, Inflation, Equities, Credit,
    Commodities, … (4 more), or a value added since.
    """
    fgn_ccys: list[str] | None = None
    """Foreign currencies, as ISO codes."""
    simple_instrument_type: str
    """Your own name for the type of instrument."""
    contract_size: Number | None = None
    """Size of one contract."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
