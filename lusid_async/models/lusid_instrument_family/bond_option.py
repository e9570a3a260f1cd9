"""The bond option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

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
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    strike: Number
    """Strike as clean price, percent of par."""
    contract_size: Number
    """Face amount of the underlying for one contract."""
    delivery_type: str
    """Whether settlement is by delivery or in cash. Cash or Physical, or a value added since."""
    exercise_dates: list[AwareDatetime]
    """Exercise dates: exactly one, the expiry, as only European options are supported."""
    exercise_type: str | None = None
    """When the option can be exercised: European, Bermudan or American. European, Bermudan or American, or a
    value added since.
    """
    expiry_date: AwareDatetime
    """The date on which it expires."""
    option_type: str
    """Call or put. Call or Put, or a value added since."""
    premium: "Premium | None" = None
    """What is paid for the option or contract, and when."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
    underlying: LusidInstrument
    """The instrument that this one depends on."""
