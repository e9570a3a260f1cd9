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
    """The first day."""
    maturity_date: AwareDatetime
    """The date on which the instrument matures."""
    dom_amount: Number | None = None
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    fgn_amount: Number | None = None
    fgn_ccy: str
    """The foreign currency, as ISO code."""
    ref_spot_rate: Number | None = None
    is_ndf: bool | None = None
    fixing_date: AwareDatetime | None = None
    """The date on which the rate is fixed."""
    settlement_ccy: str | None = None
    """The currency of settlement."""
    booked_as_spot: bool | None = None
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    is_pooled: bool | None = None
