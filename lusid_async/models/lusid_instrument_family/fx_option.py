"""The fx option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import Premium, TimeZoneConventions


class Barrier(LusidModel):
    """Barrier."""

    direction: str
    """The direction. Down or Up, or a value added since."""
    level: Number
    """The level."""
    monitoring: str | None = None
    """European, Bermudan or American, or a value added since."""
    type: str
    """The type. Knockin or Knockout, or a value added since."""


class Touch(LusidModel):
    """Touch."""

    direction: str
    """The direction. Down or Up, or a value added since."""
    level: Number
    """The level."""
    monitoring: str | None = None
    """European, Bermudan or American, or a value added since."""
    type: str
    """The type. Touch or Notouch, or a value added since."""


class FxOption(LusidInstrument):
    """Fx option: the `LusidInstrument` whose discriminator is `FxOption`."""

    instrument_type: str = "FxOption"
    start_date: AwareDatetime
    """The first day."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    dom_amount: Number | None = None
    fgn_ccy: str
    """The foreign currency, as ISO code."""
    fgn_amount: Number | None = None
    strike: Number | None = None
    """The strike price or rate."""
    barriers: list[Barrier] | None = None
    exercise_type: str | None = None
    """When the option can be exercised: European, Bermudan or American. European or American, or a value
    added since.
    """
    is_call_not_put: bool
    is_delivery_not_cash: bool
    is_payoff_digital: bool | None = None
    option_maturity_date: AwareDatetime
    """The date on which the option expires."""
    option_settlement_date: AwareDatetime
    """The date on which the option settles."""
    payout_style: str | None = None
    """Deferred or Immediate, or a value added since."""
    premium: "Premium | None" = None
    """What the option costs, and when it is paid."""
    touches: list[Touch] | None = None
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
