"""The fx option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import Premium, TimeZoneConventions

class Barrier(LusidModel):
    direction: str
    level: float
    monitoring: str | None = ...
    type: str
    def __init__(
        self,
        *,
        direction: str,
        level: float | _decimal.Decimal,
        monitoring: str | None = ...,
        type: str,
    ) -> None:
        """Barrier.

        Args:
            direction: Whether the level lies above (`Up`) or below (`Down`) the price at the start. Down or Up, or a value added since.
            level: Price of the underlying at which the barrier or touch is hit.
            monitoring: When the level is observed: at expiry (`European`), on certain dates (`Bermudan`) or all the time (`American`). European, Bermudan or American, or a value added since.
            type: Whether the option comes to life (`Knockin`) or ends (`Knockout`) at the level. Knockin or Knockout, or a value added since.
        """

class Touch(LusidModel):
    direction: str
    level: float
    monitoring: str | None = ...
    type: str
    def __init__(
        self,
        *,
        direction: str,
        level: float | _decimal.Decimal,
        monitoring: str | None = ...,
        type: str,
    ) -> None:
        """Touch.

        Args:
            direction: Whether the level lies above (`Up`) or below (`Down`) the price at the start. Down or Up, or a value added since.
            level: Price of the underlying at which the barrier or touch is hit.
            monitoring: When the level is observed: at expiry (`European`), on certain dates (`Bermudan`) or all the time (`American`). European, Bermudan or American, or a value added since.
            type: Whether the option pays where the level is hit (`Touch`) or is not (`Notouch`). Touch or Notouch, or a value added since.
        """

class FxOption(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    dom_ccy: str
    dom_amount: float | None = ...
    fgn_ccy: str
    fgn_amount: float | None = ...
    strike: float | None = ...
    barriers: list[Barrier] | None = ...
    exercise_type: str | None = ...
    is_call_not_put: bool
    is_delivery_not_cash: bool
    is_payoff_digital: bool | None = ...
    option_maturity_date: _datetime.datetime
    option_settlement_date: _datetime.datetime
    payout_style: str | None = ...
    premium: Premium | None = ...
    touches: list[Touch] | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        dom_ccy: str,
        dom_amount: float | _decimal.Decimal | None = ...,
        fgn_ccy: str,
        fgn_amount: float | _decimal.Decimal | None = ...,
        strike: float | _decimal.Decimal | None = ...,
        barriers: _abc.Sequence[Barrier | _abc.Mapping[str, _typing.Any]] | None = ...,
        exercise_type: str | None = ...,
        is_call_not_put: bool,
        is_delivery_not_cash: bool,
        is_payoff_digital: bool | None = ...,
        option_maturity_date: _datetime.datetime | str,
        option_settlement_date: _datetime.datetime | str,
        payout_style: str | None = ...,
        premium: Premium | _abc.Mapping[str, _typing.Any] | None = ...,
        touches: _abc.Sequence[Touch | _abc.Mapping[str, _typing.Any]] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Fx option: the `LusidInstrument` whose discriminator is `FxOption`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            dom_ccy: Domestic currency of the pair, as ISO code.
            dom_amount: Amount in domestic currency exchanged on exercise, above zero; the foreign amount is this times the strike.
            fgn_ccy: Foreign currency of the pair, as ISO code.
            fgn_amount: Payoff in foreign currency of a digital option; not for a vanilla one, and not together with `dom_amount`.
            strike: The strike price or rate.
            barriers: Up to two barriers; not together with touches.
            exercise_type: When the option can be exercised: European, Bermudan or American. European or American, or a value added since.
            is_call_not_put: True for a call, false for a put.
            is_delivery_not_cash: Whether exercise delivers currency; false for settlement in cash.
            is_payoff_digital: Whether exercise pays a fixed unit of currency rather than the difference to the strike. Default: false.
            option_maturity_date: The date on which the option expires.
            option_settlement_date: The date on which the option settles.
            payout_style: When a touch pays: at once or at maturity; required for touch options and refused for others. Deferred or Immediate, or a value added since.
            premium: What is paid for the option or contract, and when.
            touches: Up to two touches; not together with barriers.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
