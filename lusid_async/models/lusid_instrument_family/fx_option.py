"""The fx option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import Premium, TimeZoneConventions


class Barrier(LusidModel):
    """Barrier."""

    direction: str
    """Down or Up, or a value added since."""
    level: float
    monitoring: str | None = None
    """European, Bermudan or American, or a value added since."""
    type: str
    """Knockin or Knockout, or a value added since."""


class Touch(LusidModel):
    """Touch."""

    direction: str
    """Down or Up, or a value added since."""
    level: float
    monitoring: str | None = None
    """European, Bermudan or American, or a value added since."""
    type: str
    """Touch or Notouch, or a value added since."""


class FxOption(LusidInstrument):
    """Fx option: the `LusidInstrument` whose discriminator is `FxOption`."""

    instrument_type: str = "FxOption"
    start_date: datetime
    dom_ccy: str
    dom_amount: float | None = None
    fgn_ccy: str
    fgn_amount: float | None = None
    strike: float | None = None
    barriers: list[Barrier] | None = None
    exercise_type: str | None = None
    """European or American, or a value added since."""
    is_call_not_put: bool
    is_delivery_not_cash: bool
    is_payoff_digital: bool | None = None
    option_maturity_date: datetime
    option_settlement_date: datetime
    payout_style: str | None = None
    """Deferred or Immediate, or a value added since."""
    premium: "Premium | None" = None
    touches: list[Touch] | None = None
    time_zone_conventions: "TimeZoneConventions | None" = None
