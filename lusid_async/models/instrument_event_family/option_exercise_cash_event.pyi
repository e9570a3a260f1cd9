"""The option exercise cash event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import OptionExerciseElection

class OptionExerciseCashEvent(InstrumentEvent):
    instrument_event_type: str = ...
    cash_flow_per_unit: float | None = ...
    exercise_date: _datetime.datetime | None = ...
    delivery_date: _datetime.datetime | None = ...
    exercise_type: str
    maturity_date: _datetime.datetime | None = ...
    moneyness: str | None = ...
    option_exercise_elections: list[OptionExerciseElection] | None = ...
    option_type: str
    start_date: _datetime.datetime | None = ...
    strike_currency: str
    strike_per_unit: float
    underlying_value_per_unit: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        cash_flow_per_unit: float | _decimal.Decimal | None = ...,
        exercise_date: _datetime.datetime | str | None = ...,
        delivery_date: _datetime.datetime | str | None = ...,
        exercise_type: str,
        maturity_date: _datetime.datetime | str | None = ...,
        moneyness: str | None = ...,
        option_exercise_elections: _abc.Sequence[OptionExerciseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        option_type: str,
        start_date: _datetime.datetime | str | None = ...,
        strike_currency: str,
        strike_per_unit: float | _decimal.Decimal,
        underlying_value_per_unit: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Option exercise cash event: the `InstrumentEvent` whose discriminator is `OptionExerciseCashEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            cash_flow_per_unit: The amount paid for one unit.
            exercise_date: The date on which the option can be, or was, exercised.
            delivery_date: Date on which what the option is exercised into is delivered.
            exercise_type: When the option can be exercised: European, Bermudan or American. None, European, Bermudan or American, or a value added since.
            maturity_date: The date on which the instrument matures.
            moneyness: Whether the option is in, at or out of the money. Unknown, InTheMoney, OutOfTheMoney or AtTheMoney, or a value added since.
            option_exercise_elections: The choices to exercise.
            option_type: Call or put. None, Call or Put, or a value added since.
            start_date: The first day.
            strike_currency: Currency of the option's strike, as ISO code.
            strike_per_unit: Strike of the option times the number of shares that one option is for.
            underlying_value_per_unit: Price of the underlying times the number of shares that one option is for.
        """
