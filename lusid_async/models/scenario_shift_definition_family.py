"""The members of the scenario shift definition family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

from lusid_async.models.family_bases import ScenarioShiftDefinition

if TYPE_CHECKING:
    from lusid_async.models.aggregation import MarketDataKeyRule


class KeyedMarketDataKeyRule(LusidModel):
    """Keyed market data key rule."""

    key: str
    rule: "MarketDataKeyRule"


class CreditSpreadShiftDefinition(ScenarioShiftDefinition):
    """Credit spread shift definition: the `ScenarioShiftDefinition` whose discriminator is
    `CreditSpreadShiftDefinition`.
    """

    scenario_shift_type: str = "CreditSpreadShiftDefinition"
    ticker: str
    ccy: str | None = None
    amount: float | None = None
    start_tenor: str | None = None
    end_tenor: str | None = None
    shift_type: str
    """Parallel, Steepen, Flatten, Twist or Tent, or a value added since."""
    scale: str | None = None
    """Bps or Percentage, or a value added since."""
    pivot_tenor: str | None = None
    minimum_amount_bps: float | None = None
    apply_when_value: str | None = None
    """Any, Positive or Negative, or a value added since."""


class FxShiftDefinition(ScenarioShiftDefinition):
    """Fx shift definition: the `ScenarioShiftDefinition` whose discriminator is `FxShiftDefinition`."""

    scenario_shift_type: str = "FxShiftDefinition"
    currency_pair: str
    amount: float | None = None
    shift_type: str
    """Absolute, Relative or Percentage, or a value added since."""


class InflationCurveShiftDefinition(ScenarioShiftDefinition):
    """Inflation curve shift definition: the `ScenarioShiftDefinition` whose discriminator is
    `InflationCurveShiftDefinition`.
    """

    scenario_shift_type: str = "InflationCurveShiftDefinition"
    index: str
    amount: float | None = None
    start_tenor: str | None = None
    end_tenor: str | None = None
    shift_type: str
    """Parallel, Steepen, Flatten, Twist or Tent, or a value added since."""
    scale: str | None = None
    """Bps or Percentage, or a value added since."""
    pivot_tenor: str | None = None
    window_bounds: str | None = None
    """Inclusive, StartExclusive, EndExclusive or Exclusive, or a value added since."""
    minimum_amount_bps: float | None = None
    apply_when_value: str | None = None
    """Any, Positive or Negative, or a value added since."""


class MdkrGroupShiftDefinition(ScenarioShiftDefinition):
    """Mdkr group shift definition: the `ScenarioShiftDefinition` whose discriminator is
    `MdkrGroupShiftDefinition`.
    """

    scenario_shift_type: str = "MdkrGroupShiftDefinition"
    rules: list[KeyedMarketDataKeyRule]


class ModelOptionShiftDefinition(ScenarioShiftDefinition):
    """Model option shift definition: the `ScenarioShiftDefinition` whose discriminator is
    `ModelOptionShiftDefinition`.
    """

    scenario_shift_type: str = "ModelOptionShiftDefinition"
    model_name: str
    instrument_type: str | None = None
    option_name: str
    ccy: str | None = None
    amount: float | None = None
    shift_type: str
    """Absolute or Relative, or a value added since."""


class PriceShiftDefinition(ScenarioShiftDefinition):
    """Price shift definition: the `ScenarioShiftDefinition` whose discriminator is `PriceShiftDefinition`."""

    scenario_shift_type: str = "PriceShiftDefinition"
    instrument: str | None = None
    filter: str | None = None
    amount: float | None = None
    shift_type: str
    """Absolute, Relative or Percentage, or a value added since."""
    quote_type: str | None = None
    """Price, Spread, Rate, LogNormalVol, NormalVol, ParSpread, … (15 more), or a value added since."""


class RateCurveShiftDefinition(ScenarioShiftDefinition):
    """Rate curve shift definition: the `ScenarioShiftDefinition` whose discriminator is
    `RateCurveShiftDefinition`.
    """

    scenario_shift_type: str = "RateCurveShiftDefinition"
    ccy: str
    amount: float | None = None
    start_tenor: str | None = None
    end_tenor: str | None = None
    shift_type: str
    """Parallel, Steepen, Flatten, Twist or Tent, or a value added since."""
    scale: str | None = None
    """Bps or Percentage, or a value added since."""
    apply_to: str | None = None
    pivot_tenor: str | None = None
    window_bounds: str | None = None
    """Inclusive, StartExclusive, EndExclusive or Exclusive, or a value added since."""
    curve_name: str | None = None
    minimum_amount_bps: float | None = None
    apply_when_value: str | None = None
    """Any, Positive or Negative, or a value added since."""


class VolSurfaceShiftDefinition(ScenarioShiftDefinition):
    """Vol surface shift definition: the `ScenarioShiftDefinition` whose discriminator is
    `VolSurfaceShiftDefinition`.
    """

    scenario_shift_type: str = "VolSurfaceShiftDefinition"
    instrument: str
    amount: float | None = None
    strike: float | None = None
    expiry: str | None = None
    shift_type: str
    """Absolute or Relative, or a value added since."""
