"""The transition event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import InstrumentEvent

class InputTransition(LusidModel):
    units_factor: float
    cost_factor: float
    def __init__(
        self,
        *,
        units_factor: float | _decimal.Decimal,
        cost_factor: float | _decimal.Decimal,
    ) -> None: ...

class RoundingConfigurationComponent(LusidModel):
    rounding_type: str
    def __init__(
        self,
        *,
        rounding_type: str,
    ) -> None: ...

class RoundingConfiguration(LusidModel):
    stock_units: RoundingConfigurationComponent | None = ...
    def __init__(
        self,
        *,
        stock_units: RoundingConfigurationComponent | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class OutputTransition(LusidModel):
    instrument_identifiers: dict[str, str | None]
    units_factor: float
    cost_factor: float
    lusid_instrument_id: str | None = ...
    instrument_scope: str | None = ...
    rounding: RoundingConfiguration | None = ...
    def __init__(
        self,
        *,
        instrument_identifiers: _abc.Mapping[str, str | None],
        units_factor: float | _decimal.Decimal,
        cost_factor: float | _decimal.Decimal,
        lusid_instrument_id: str | None = ...,
        instrument_scope: str | None = ...,
        rounding: RoundingConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class TransitionEvent(InstrumentEvent):
    instrument_event_type: str = ...
    announcement_date: _datetime.datetime | None = ...
    ex_date: _datetime.datetime | None = ...
    record_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    input_transition: InputTransition | None = ...
    output_transitions: list[OutputTransition] | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        announcement_date: _datetime.datetime | str | None = ...,
        ex_date: _datetime.datetime | str | None = ...,
        record_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        input_transition: InputTransition | _abc.Mapping[str, _typing.Any] | None = ...,
        output_transitions: _abc.Sequence[OutputTransition | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...
