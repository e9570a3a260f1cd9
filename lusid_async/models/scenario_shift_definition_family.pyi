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
    ) -> None:
        """Keyed market data key rule.

        Args:
            key: The key.
            rule: The rule.
        """

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
    ) -> None:
        """Credit spread shift definition: the `ScenarioShiftDefinition` whose discriminator is
        `CreditSpreadShiftDefinition`.

        Args:
            shift_type: Whether the shift is added or multiplied. Parallel, Steepen, Flatten, Twist or Tent, or a value added since.
            scenario_shift_type: RateCurveShiftDefinition, FxShiftDefinition, PriceShiftDefinition, VolSurfaceShiftDefinition, MdkrGroupShiftDefinition, InflationCurveShiftDefinition, … (2 more), or a value added since.
            ccy: The currency, as ISO code.
            amount: The amount.
            start_tenor: The first tenor that is shifted.
            end_tenor: The last tenor that is shifted.
            scale: The scale of the shift. Bps or Percentage, or a value added since.
            pivot_tenor: The tenor that stays where it is.
            minimum_amount_bps: The smallest shift, in basis points.
            apply_when_value: Which values are shifted. Any, Positive or Negative, or a value added since.
        """

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
    ) -> None:
        """Fx shift definition: the `ScenarioShiftDefinition` whose discriminator is `FxShiftDefinition`.

        Args:
            shift_type: Whether the shift is added or multiplied. Absolute, Relative or Percentage, or a value added since.
            scenario_shift_type: RateCurveShiftDefinition, FxShiftDefinition, PriceShiftDefinition, VolSurfaceShiftDefinition, MdkrGroupShiftDefinition, InflationCurveShiftDefinition, … (2 more), or a value added since.
            amount: The amount.
        """

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
    ) -> None:
        """Inflation curve shift definition: the `ScenarioShiftDefinition` whose discriminator is
        `InflationCurveShiftDefinition`.

        Args:
            shift_type: Whether the shift is added or multiplied. Parallel, Steepen, Flatten, Twist or Tent, or a value added since.
            scenario_shift_type: RateCurveShiftDefinition, FxShiftDefinition, PriceShiftDefinition, VolSurfaceShiftDefinition, MdkrGroupShiftDefinition, InflationCurveShiftDefinition, … (2 more), or a value added since.
            index: The index.
            amount: The amount.
            start_tenor: The first tenor that is shifted.
            end_tenor: The last tenor that is shifted.
            scale: The scale of the shift. Bps or Percentage, or a value added since.
            pivot_tenor: The tenor that stays where it is.
            window_bounds: Inclusive, StartExclusive, EndExclusive or Exclusive, or a value added since.
            minimum_amount_bps: The smallest shift, in basis points.
            apply_when_value: Which values are shifted. Any, Positive or Negative, or a value added since.
        """

class MdkrGroupShiftDefinition(ScenarioShiftDefinition):
    scenario_shift_type: str = ...
    rules: list[KeyedMarketDataKeyRule]
    def __init__(
        self,
        *,
        scenario_shift_type: str = ...,
        rules: _abc.Sequence[KeyedMarketDataKeyRule | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Mdkr group shift definition: the `ScenarioShiftDefinition` whose discriminator is
        `MdkrGroupShiftDefinition`.

        Args:
            scenario_shift_type: RateCurveShiftDefinition, FxShiftDefinition, PriceShiftDefinition, VolSurfaceShiftDefinition, MdkrGroupShiftDefinition, InflationCurveShiftDefinition, … (2 more), or a value added since.
            rules: The rules.
        """

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
    ) -> None:
        """Model option shift definition: the `ScenarioShiftDefinition` whose discriminator is
        `ModelOptionShiftDefinition`.

        Args:
            shift_type: Whether the shift is added or multiplied. Absolute or Relative, or a value added since.
            scenario_shift_type: RateCurveShiftDefinition, FxShiftDefinition, PriceShiftDefinition, VolSurfaceShiftDefinition, MdkrGroupShiftDefinition, InflationCurveShiftDefinition, … (2 more), or a value added since.
            instrument_type: The type of instrument.
            ccy: The currency, as ISO code.
            amount: The amount.
        """

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
    ) -> None:
        """Price shift definition: the `ScenarioShiftDefinition` whose discriminator is
        `PriceShiftDefinition`.

        Args:
            shift_type: Whether the shift is added or multiplied. Absolute, Relative or Percentage, or a value added since.
            scenario_shift_type: RateCurveShiftDefinition, FxShiftDefinition, PriceShiftDefinition, VolSurfaceShiftDefinition, MdkrGroupShiftDefinition, InflationCurveShiftDefinition, … (2 more), or a value added since.
            instrument: The instrument.
            filter: An expression that selects what to include, such as `type eq 'Buy'`.
            amount: The amount.
            quote_type: What the quote measures, such as `Price` or `Rate`. Price, Spread, Rate, LogNormalVol, NormalVol, ParSpread, … (15 more), or a value added since.
        """

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
    ) -> None:
        """Rate curve shift definition: the `ScenarioShiftDefinition` whose discriminator is
        `RateCurveShiftDefinition`.

        Args:
            shift_type: Whether the shift is added or multiplied. Parallel, Steepen, Flatten, Twist or Tent, or a value added since.
            scenario_shift_type: RateCurveShiftDefinition, FxShiftDefinition, PriceShiftDefinition, VolSurfaceShiftDefinition, MdkrGroupShiftDefinition, InflationCurveShiftDefinition, … (2 more), or a value added since.
            ccy: The currency, as ISO code.
            amount: The amount.
            start_tenor: The first tenor that is shifted.
            end_tenor: The last tenor that is shifted.
            scale: The scale of the shift. Bps or Percentage, or a value added since.
            pivot_tenor: The tenor that stays where it is.
            window_bounds: Inclusive, StartExclusive, EndExclusive or Exclusive, or a value added since.
            minimum_amount_bps: The smallest shift, in basis points.
            apply_when_value: Which values are shifted. Any, Positive or Negative, or a value added since.
        """

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
    ) -> None:
        """Vol surface shift definition: the `ScenarioShiftDefinition` whose discriminator is
        `VolSurfaceShiftDefinition`.

        Args:
            shift_type: Whether the shift is added or multiplied. Absolute or Relative, or a value added since.
            scenario_shift_type: RateCurveShiftDefinition, FxShiftDefinition, PriceShiftDefinition, VolSurfaceShiftDefinition, MdkrGroupShiftDefinition, InflationCurveShiftDefinition, … (2 more), or a value added since.
            instrument: The instrument.
            amount: The amount.
            strike: The strike price or rate.
        """
