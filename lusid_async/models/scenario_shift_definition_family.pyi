"""The members of the scenario shift definition family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.aggregation import MarketDataKeyRule
from lusid_async.models.family_bases import ScenarioShiftDefinition

class KeyedMarketDataKeyRule(LusidModel):
    key: str
    rule: MarketDataKeyRule
    def __init__(
        self,
        *,
        key: str,
        rule: MarketDataKeyRule | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class CreditSpreadShiftDefinition(ScenarioShiftDefinition):
    scenario_shift_type: str = ...
    ticker: str
    ccy: str | None = ...
    amount: float | None = ...
    start_tenor: str | None = ...
    end_tenor: str | None = ...
    shift_type: str
    scale: str | None = ...
    pivot_tenor: str | None = ...
    minimum_amount_bps: float | None = ...
    apply_when_value: str | None = ...
    def __init__(
        self,
        *,
        scenario_shift_type: str = ...,
        ticker: str,
        ccy: str | None = ...,
        amount: float | _decimal.Decimal | None = ...,
        start_tenor: str | None = ...,
        end_tenor: str | None = ...,
        shift_type: str,
        scale: str | None = ...,
        pivot_tenor: str | None = ...,
        minimum_amount_bps: float | _decimal.Decimal | None = ...,
        apply_when_value: str | None = ...,
    ) -> None: ...

class FxShiftDefinition(ScenarioShiftDefinition):
    scenario_shift_type: str = ...
    currency_pair: str
    amount: float | None = ...
    shift_type: str
    def __init__(
        self,
        *,
        scenario_shift_type: str = ...,
        currency_pair: str,
        amount: float | _decimal.Decimal | None = ...,
        shift_type: str,
    ) -> None: ...

class InflationCurveShiftDefinition(ScenarioShiftDefinition):
    scenario_shift_type: str = ...
    index: str
    amount: float | None = ...
    start_tenor: str | None = ...
    end_tenor: str | None = ...
    shift_type: str
    scale: str | None = ...
    pivot_tenor: str | None = ...
    window_bounds: str | None = ...
    minimum_amount_bps: float | None = ...
    apply_when_value: str | None = ...
    def __init__(
        self,
        *,
        scenario_shift_type: str = ...,
        index: str,
        amount: float | _decimal.Decimal | None = ...,
        start_tenor: str | None = ...,
        end_tenor: str | None = ...,
        shift_type: str,
        scale: str | None = ...,
        pivot_tenor: str | None = ...,
        window_bounds: str | None = ...,
        minimum_amount_bps: float | _decimal.Decimal | None = ...,
        apply_when_value: str | None = ...,
    ) -> None: ...

class MdkrGroupShiftDefinition(ScenarioShiftDefinition):
    scenario_shift_type: str = ...
    rules: list[KeyedMarketDataKeyRule]
    def __init__(
        self,
        *,
        scenario_shift_type: str = ...,
        rules: _abc.Sequence[KeyedMarketDataKeyRule | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class ModelOptionShiftDefinition(ScenarioShiftDefinition):
    scenario_shift_type: str = ...
    model_name: str
    instrument_type: str | None = ...
    option_name: str
    ccy: str | None = ...
    amount: float | None = ...
    shift_type: str
    def __init__(
        self,
        *,
        scenario_shift_type: str = ...,
        model_name: str,
        instrument_type: str | None = ...,
        option_name: str,
        ccy: str | None = ...,
        amount: float | _decimal.Decimal | None = ...,
        shift_type: str,
    ) -> None: ...

class PriceShiftDefinition(ScenarioShiftDefinition):
    scenario_shift_type: str = ...
    instrument: str | None = ...
    filter: str | None = ...
    amount: float | None = ...
    shift_type: str
    quote_type: str | None = ...
    def __init__(
        self,
        *,
        scenario_shift_type: str = ...,
        instrument: str | None = ...,
        filter: str | None = ...,
        amount: float | _decimal.Decimal | None = ...,
        shift_type: str,
        quote_type: str | None = ...,
    ) -> None: ...

class RateCurveShiftDefinition(ScenarioShiftDefinition):
    scenario_shift_type: str = ...
    ccy: str
    amount: float | None = ...
    start_tenor: str | None = ...
    end_tenor: str | None = ...
    shift_type: str
    scale: str | None = ...
    apply_to: str | None = ...
    pivot_tenor: str | None = ...
    window_bounds: str | None = ...
    curve_name: str | None = ...
    minimum_amount_bps: float | None = ...
    apply_when_value: str | None = ...
    def __init__(
        self,
        *,
        scenario_shift_type: str = ...,
        ccy: str,
        amount: float | _decimal.Decimal | None = ...,
        start_tenor: str | None = ...,
        end_tenor: str | None = ...,
        shift_type: str,
        scale: str | None = ...,
        apply_to: str | None = ...,
        pivot_tenor: str | None = ...,
        window_bounds: str | None = ...,
        curve_name: str | None = ...,
        minimum_amount_bps: float | _decimal.Decimal | None = ...,
        apply_when_value: str | None = ...,
    ) -> None: ...

class VolSurfaceShiftDefinition(ScenarioShiftDefinition):
    scenario_shift_type: str = ...
    instrument: str
    amount: float | None = ...
    strike: float | None = ...
    expiry: str | None = ...
    shift_type: str
    def __init__(
        self,
        *,
        scenario_shift_type: str = ...,
        instrument: str,
        amount: float | _decimal.Decimal | None = ...,
        strike: float | _decimal.Decimal | None = ...,
        expiry: str | None = ...,
        shift_type: str,
    ) -> None: ...
