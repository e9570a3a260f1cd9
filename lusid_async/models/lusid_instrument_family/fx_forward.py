"""The fx forward of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions


class FxForward(LusidInstrument):
    """Fx forward: the `LusidInstrument` whose discriminator is `FxForward`."""

    instrument_type: str = "FxForward"
    start_date: datetime
    maturity_date: datetime
    dom_amount: float | None = None
    dom_ccy: str
    fgn_amount: float | None = None
    fgn_ccy: str
    ref_spot_rate: float | None = None
    is_ndf: bool | None = None
    fixing_date: datetime | None = None
    settlement_ccy: str | None = None
    booked_as_spot: bool | None = None
    time_zone_conventions: "TimeZoneConventions | None" = None
    is_pooled: bool | None = None
