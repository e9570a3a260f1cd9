"""The cds option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.mastered_instrument import MasteredInstrument
    from lusid_async.models.lusid_instrument_family.shared import Premium


class CdsOption(LusidInstrument):
    """Cds option: the `LusidInstrument` whose discriminator is `CdsOption`."""

    instrument_type: str = "CdsOption"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    strike: Number
    """The strike price or rate."""
    business_day_convention: str | None = None
    """Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, Previous, P,
    Following, F, ModifiedPrevious, … (5 more), or a value added since.
    """
    delivery_days: int | None = None
    """How many business days after exercise, or expiry, settlement is."""
    delivery_type: str
    """Whether settlement is by delivery or in cash. Cash or Physical, or a value added since."""
    exercise_type: str | None = None
    """When the option can be exercised: European, Bermudan or American. European, Bermudan or American, or a
    value added since.
    """
    notional: Number
    """Factor on units: exposure is units × notional."""
    option_maturity_date: AwareDatetime
    """The date on which the option expires."""
    option_settlement_date: AwareDatetime | None = None
    """The date on which the option settles."""
    option_type: str
    """`Payer` or `Receiver`. Payer or Receiver, or a value added since."""
    premium: "Premium | None" = None
    """What is paid for the option or contract, and when."""
    settlement_calendars: list[str] | None = None
    """Calendars whose holidays are not settlement days."""
    underlying: "MasteredInstrument | None" = None
    """The instrument that this one depends on."""
    underlying_version: AwareDatetime
    """System time of the underlying's definition when the option was written; later changes to it do not
    count.
    """
