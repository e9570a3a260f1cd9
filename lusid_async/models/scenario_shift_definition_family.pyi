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
            key: Name of the column that the rule gives, such as `bid`.
            rule: The market data rule.
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
            scenario_shift_type: Type of shift, which picks the member of the family. RateCurveShiftDefinition, FxShiftDefinition, PriceShiftDefinition, VolSurfaceShiftDefinition, MdkrGroupShiftDefinition, InflationCurveShiftDefinition, … (2 more), or a value added since.
            ticker: Ticker of the reference entity whose spreads are shifted.
            ccy: Currency of the curve, where the ticker is quoted in several. None: all of them.
            amount: Size of the shift, in the unit of `scale`: basis points by default.
            start_tenor: The tenor at which the shifted window starts. None: no bound.
            end_tenor: The tenor at which the shifted window ends. None: no bound.
            scale: Unit of the shift: basis points or percent. Bps or Percentage, or a value added since.
            pivot_tenor: The tenor at which a `Tent` shift has its full size; it falls to zero at both ends of the window.
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
            scenario_shift_type: Type of shift, which picks the member of the family. RateCurveShiftDefinition, FxShiftDefinition, PriceShiftDefinition, VolSurfaceShiftDefinition, MdkrGroupShiftDefinition, InflationCurveShiftDefinition, … (2 more), or a value added since.
            currency_pair: Currency pair whose rate is shifted, such as `EUR/USD`.
            amount: Size of the shift, as `shift_type` says.
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
            scenario_shift_type: Type of shift, which picks the member of the family. RateCurveShiftDefinition, FxShiftDefinition, PriceShiftDefinition, VolSurfaceShiftDefinition, MdkrGroupShiftDefinition, InflationCurveShiftDefinition, … (2 more), or a value added since.
            index: Inflation index of the curve, such as `UKRPI`.
            amount: Size of the shift, in the unit of `scale`: basis points by default.
            start_tenor: The tenor at which the shifted window starts. None: no bound.
            end_tenor: The tenor at which the shifted window ends. None: no bound.
            scale: Unit of the shift: basis points or percent. Bps or Percentage, or a value added since.
            pivot_tenor: The tenor at which a `Tent` shift has its full size; it falls to zero at both ends of the window.
            window_bounds: Whether the first and last tenor are part of the shifted window. Inclusive, StartExclusive, EndExclusive or Exclusive, or a value added since.
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
            scenario_shift_type: Type of shift, which picks the member of the family. RateCurveShiftDefinition, FxShiftDefinition, PriceShiftDefinition, VolSurfaceShiftDefinition, MdkrGroupShiftDefinition, InflationCurveShiftDefinition, … (2 more), or a value added since.
            rules: Rules of the group, each with a key that names its column.
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
            scenario_shift_type: Type of shift, which picks the member of the family. RateCurveShiftDefinition, FxShiftDefinition, PriceShiftDefinition, VolSurfaceShiftDefinition, MdkrGroupShiftDefinition, InflationCurveShiftDefinition, … (2 more), or a value added since.
            model_name: Pricing model whose options are shifted, named as in the recipe, such as `HullWhite1F`.
            instrument_type: Instrument type to which the shift is limited. None: all that the model prices.
            option_name: Option of the model that is shifted, such as `Volatility`.
            ccy: Currency whose option is shifted, where options are by currency.
            amount: Size of the shift, as `shift_type` says: in the option's own units or as factor.
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
            scenario_shift_type: Type of shift, which picks the member of the family. RateCurveShiftDefinition, FxShiftDefinition, PriceShiftDefinition, VolSurfaceShiftDefinition, MdkrGroupShiftDefinition, InflationCurveShiftDefinition, … (2 more), or a value added since.
            instrument: Identifier of the one instrument whose price is shifted; give exactly one of this and `filter`.
            filter: Expression that selects the instruments whose quotes are shifted.
            amount: Size of the shift, as `shift_type` says.
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
            scenario_shift_type: Type of shift, which picks the member of the family. RateCurveShiftDefinition, FxShiftDefinition, PriceShiftDefinition, VolSurfaceShiftDefinition, MdkrGroupShiftDefinition, InflationCurveShiftDefinition, … (2 more), or a value added since.
            ccy: Currency of the curves that are shifted.
            amount: Size of the shift, in the unit of `scale`: basis points by default.
            start_tenor: The tenor at which the shifted window starts. None: no bound.
            end_tenor: The tenor at which the shifted window ends. None: no bound.
            scale: Unit of the shift: basis points or percent. Bps or Percentage, or a value added since.
            apply_to: Expression that selects the instruments whose results are shown in the scenario's column.
            pivot_tenor: The tenor at which a `Tent` shift has its full size; it falls to zero at both ends of the window.
            window_bounds: Whether the first and last tenor are part of the shifted window. Inclusive, StartExclusive, EndExclusive or Exclusive, or a value added since.
            curve_name: Name of the one curve to shift. None: every rate curve of the currency.
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
            scenario_shift_type: Type of shift, which picks the member of the family. RateCurveShiftDefinition, FxShiftDefinition, PriceShiftDefinition, VolSurfaceShiftDefinition, MdkrGroupShiftDefinition, InflationCurveShiftDefinition, … (2 more), or a value added since.
            instrument: Descriptor of the volatility surfaces that are shifted; not an instrument identifier.
            amount: Size of the shift, as `shift_type` says.
            strike: The strike price or rate.
            expiry: Expiry that is shifted, as tenor such as `3M` or `1BD`. None: all expiries.
        """
