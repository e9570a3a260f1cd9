"""The instalment call event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import (
    LapseElection,
    NewInstrument,
    OptionExerciseElection,
    UnitsRatio,
)

class InstalmentCallEvent(InstrumentEvent):
    instrument_event_type: str = ...
    payment_date: _datetime.datetime | None = ...
    record_date: _datetime.datetime | None = ...
    response_deadline_date: _datetime.datetime | None = ...
    market_deadline_date: _datetime.datetime | None = ...
    new_instrument: NewInstrument
    units_ratio: UnitsRatio
    call_price_per_unit: float
    call_currency: str
    option_exercise_elections: list[OptionExerciseElection] | None = ...
    lapse_elections: list[LapseElection] | None = ...
    fractional_units_rounding_convention: str | None = ...
    fractional_units_decimal_places: int | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        payment_date: _datetime.datetime | str | None = ...,
        record_date: _datetime.datetime | str | None = ...,
        response_deadline_date: _datetime.datetime | str | None = ...,
        market_deadline_date: _datetime.datetime | str | None = ...,
        new_instrument: NewInstrument | _abc.Mapping[str, _typing.Any],
        units_ratio: UnitsRatio | _abc.Mapping[str, _typing.Any],
        call_price_per_unit: float | _decimal.Decimal,
        call_currency: str,
        option_exercise_elections: _abc.Sequence[OptionExerciseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        lapse_elections: _abc.Sequence[LapseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        fractional_units_rounding_convention: str | None = ...,
        fractional_units_decimal_places: int | None = ...,
    ) -> None: ...
