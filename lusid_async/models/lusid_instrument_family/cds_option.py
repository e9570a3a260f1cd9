"""The cds option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.mastered_instrument import MasteredInstrument
    from lusid_async.models.lusid_instrument_family.shared import Premium


class CdsOption(LusidInstrument):
    """Cds option: the `LusidInstrument` whose discriminator is `CdsOption`."""

    instrument_type: str = "CdsOption"
    start_date: datetime
    dom_ccy: str
    strike: float
    business_day_convention: str | None = None
    """NoAdjustment, Previous, P, Following, F, ModifiedPrevious, … (5 more), or a value added since."""
    delivery_days: int | None = None
    delivery_type: str
    """Cash or Physical, or a value added since."""
    exercise_type: str | None = None
    """European, Bermudan or American, or a value added since."""
    notional: float
    option_maturity_date: datetime
    option_settlement_date: datetime | None = None
    option_type: str
    """Payer or Receiver, or a value added since."""
    premium: "Premium | None" = None
    settlement_calendars: list[str] | None = None
    underlying: "MasteredInstrument | None" = None
    underlying_version: datetime
