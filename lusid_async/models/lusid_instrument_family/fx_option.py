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
    """Whether the level lies above (`Up`) or below (`Down`) the price at the start. Down or Up, or a value
    added since.
    """
    level: Number
    """Price of the underlying at which the barrier or touch is hit."""
    monitoring: str | None = None
    """When the level is observed: at expiry (`European`), on certain dates (`Bermudan`) or all the time
    (`American`). European, Bermudan or American, or a value added since.
    """
    type: str
    """Whether the option comes to life (`Knockin`) or ends (`Knockout`) at the level. Knockin or Knockout, or
    a value added since.
    """


class Touch(LusidModel):
    """Touch."""

    direction: str
    """Whether the level lies above (`Up`) or below (`Down`) the price at the start. Down or Up, or a value
    added since.
    """
    level: Number
    """Price of the underlying at which the barrier or touch is hit."""
    monitoring: str | None = None
    """When the level is observed: at expiry (`European`), on certain dates (`Bermudan`) or all the time
    (`American`). European, Bermudan or American, or a value added since.
    """
    type: str
    """Whether the option pays where the level is hit (`Touch`) or is not (`Notouch`). Touch or Notouch, or a
    value added since.
    """


class FxOption(LusidInstrument):
    """Fx option: the `LusidInstrument` whose discriminator is `FxOption`."""

    instrument_type: str = "FxOption"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    dom_ccy: str
    """Domestic currency of the pair, as ISO code."""
    dom_amount: Number | None = None
    """Amount in domestic currency exchanged on exercise, above zero; the foreign amount is this times the
    strike.
    """
    fgn_ccy: str
    """Foreign currency of the pair, as ISO code."""
    fgn_amount: Number | None = None
    """Payoff in foreign currency of a digital option; not for a vanilla one, and not together with
    `dom_amount`.
    """
    strike: Number | None = None
    """The strike price or rate."""
    barriers: list[Barrier] | None = None
    """Up to two barriers; not together with touches."""
    exercise_type: str | None = None
    """When the option can be exercised: European, Bermudan or American. European or American, or a value
    added since.
    """
    is_call_not_put: bool
    """True for a call, false for a put."""
    is_delivery_not_cash: bool
    """Whether exercise delivers currency; false for settlement in cash."""
    is_payoff_digital: bool | None = None
    """Whether exercise pays a fixed unit of currency rather than the difference to the strike. Default:
    false.
    """
    option_maturity_date: AwareDatetime
    """The date on which the option expires."""
    option_settlement_date: AwareDatetime
    """The date on which the option settles."""
    payout_style: str | None = None
    """When a touch pays: at once or at maturity; required for touch options and refused for others. Deferred
    or Immediate, or a value added since.
    """
    premium: "Premium | None" = None
    """What is paid for the option or contract, and when."""
    touches: list[Touch] | None = None
    """Up to two touches; not together with barriers."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
