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
            direction: The direction. Down or Up, or a value added since.
            level: The level.
            monitoring: European, Bermudan or American, or a value added since.
            type: The type. Knockin or Knockout, or a value added since.
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
            direction: The direction. Down or Up, or a value added since.
            level: The level.
            monitoring: European, Bermudan or American, or a value added since.
            type: The type. Touch or Notouch, or a value added since.
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
            instrument_type: The type of instrument. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: The first day.
            dom_ccy: The instrument's own currency, as ISO code.
            fgn_ccy: The foreign currency, as ISO code.
            strike: The strike price or rate.
            exercise_type: When the option can be exercised: European, Bermudan or American. European or American, or a value added since.
            option_maturity_date: The date on which the option expires.
            option_settlement_date: The date on which the option settles.
            payout_style: Deferred or Immediate, or a value added since.
            premium: What the option costs, and when it is paid.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
