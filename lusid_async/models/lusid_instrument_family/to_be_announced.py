"""The to be announced of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions


class ToBeAnnounced(LusidInstrument):
    """To be announced: the `LusidInstrument` whose discriminator is `ToBeAnnounced`."""

    instrument_type: str = "ToBeAnnounced"
    start_date: AwareDatetime
    """Trade date."""
    maturity_date: AwareDatetime
    """Settlement date agreed for the trade."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    agency: str | None = None
    """Agency that issues the collateral, such as `FNMA`; for information only."""
    coupon: Number | None = None
    """Coupon of the collateral in percent, such as 4.5; for information only."""
    tenor: str | None = None
    """Term of the collateral, such as `30Y`; for information only."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
