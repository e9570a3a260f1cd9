"""The fx forward of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions


class FxForward(LusidInstrument):
    """Fx forward: the `LusidInstrument` whose discriminator is `FxForward`."""

    instrument_type: str = "FxForward"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    dom_amount: Number | None = None
    """Amount in domestic currency exchanged at maturity; leave out for a pooled forward, where it is the
    contract size.
    """
    dom_ccy: str
    """Domestic currency of the pair, as ISO code."""
    fgn_amount: Number | None = None
    """Amount in foreign currency exchanged at maturity; absent or zero for a pooled forward."""
    fgn_ccy: str
    """Foreign currency of the pair, as ISO code."""
    ref_spot_rate: Number | None = None
    """Spot rate of the currency pair when the trade was made."""
    is_ndf: bool | None = None
    """Whether it is non-deliverable: settled in domestic currency by the difference to a fixing. Default:
    false.
    """
    fixing_date: AwareDatetime | None = None
    """Date of the FX fixing, for a non-deliverable forward."""
    settlement_ccy: str | None = None
    """Currency of settlement and present value. Default: domestic currency."""
    booked_as_spot: bool | None = None
    """Whether it was booked as a spot trade; for information only. Default: false."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    is_pooled: bool | None = None
    """Whether it is a pool for a currency pair and date, whose traded amounts stand on transactions."""
