"""The members of the scenario shift definition family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel, Number

from lusid_async.models.family_bases import ScenarioShiftDefinition

if TYPE_CHECKING:
    from lusid_async.models.aggregation import MarketDataKeyRule


class KeyedMarketDataKeyRule(LusidModel):
    """Keyed market data key rule."""

    key: str
    """Name of the column that the rule gives, such as `bid`."""
    rule: "MarketDataKeyRule"
    """The market data rule."""


class CreditSpreadShiftDefinition(ScenarioShiftDefinition):
    """Credit spread shift definition: the `ScenarioShiftDefinition` whose discriminator is
    `CreditSpreadShiftDefinition`.
    """

    scenario_shift_type: str = "CreditSpreadShiftDefinition"
    ticker: str
    """Ticker of the reference entity whose spreads are shifted."""
    ccy: str | None = None
    """Currency of the curve, where the ticker is quoted in several. None: all of them."""
    amount: Number | None = None
    """Size of the shift, in the unit of `scale`: basis points by default."""
    start_tenor: str | None = None
    """The tenor at which the shifted window starts. None: no bound."""
    end_tenor: str | None = None
    """The tenor at which the shifted window ends. None: no bound."""
    shift_type: str
    """Whether the shift is added or multiplied. Parallel, Steepen, Flatten, Twist or Tent, or a value added
    since.
    """
    scale: str | None = None
    """Unit of the shift: basis points or percent. Bps or Percentage, or a value added since."""
    pivot_tenor: str | None = None
    """The tenor at which a `Tent` shift has its full size; it falls to zero at both ends of the window."""
    minimum_amount_bps: Number | None = None
    """The smallest shift, in basis points."""
    apply_when_value: str | None = None
    """Which values are shifted. Any, Positive or Negative, or a value added since."""


class FxShiftDefinition(ScenarioShiftDefinition):
    """Fx shift definition: the `ScenarioShiftDefinition` whose discriminator is `FxShiftDefinition`."""

    scenario_shift_type: str = "FxShiftDefinition"
    currency_pair: str
    """Currency pair whose rate is shifted, such as `EUR/USD`."""
    amount: Number | None = None
    """Size of the shift, as `shift_type` says."""
    shift_type: str
    """Whether the shift is added or multiplied. Absolute, Relative or Percentage, or a value added since."""


class InflationCurveShiftDefinition(ScenarioShiftDefinition):
    """Inflation curve shift definition: the `ScenarioShiftDefinition` whose discriminator is
    `InflationCurveShiftDefinition`.
    """

    scenario_shift_type: str = "InflationCurveShiftDefinition"
    index: str
    """Inflation index of the curve, such as `UKRPI`."""
    amount: Number | None = None
    """Size of the shift, in the unit of `scale`: basis points by default."""
    start_tenor: str | None = None
    """The tenor at which the shifted window starts. None: no bound."""
    end_tenor: str | None = None
    """The tenor at which the shifted window ends. None: no bound."""
    shift_type: str
    """Whether the shift is added or multiplied. Parallel, Steepen, Flatten, Twist or Tent, or a value added
    since.
    """
    scale: str | None = None
    """Unit of the shift: basis points or percent. Bps or Percentage, or a value added since."""
    pivot_tenor: str | None = None
    """The tenor at which a `Tent` shift has its full size; it falls to zero at both ends of the window."""
    window_bounds: str | None = None
    """Whether the first and last tenor are part of the shifted window. Inclusive, StartExclusive,
    EndExclusive or Exclusive, or a value added since.
    """
    minimum_amount_bps: Number | None = None
    """The smallest shift, in basis points."""
    apply_when_value: str | None = None
    """Which values are shifted. Any, Positive or Negative, or a value added since."""


class MdkrGroupShiftDefinition(ScenarioShiftDefinition):
    """Mdkr group shift definition: the `ScenarioShiftDefinition` whose discriminator is
    `MdkrGroupShiftDefinition`.
    """

    scenario_shift_type: str = "MdkrGroupShiftDefinition"
    rules: list[KeyedMarketDataKeyRule]
    """Rules of the group, each with a key that names its column."""


class ModelOptionShiftDefinition(ScenarioShiftDefinition):
    """Model option shift definition: the `ScenarioShiftDefinition` whose discriminator is
    `ModelOptionShiftDefinition`.
    """

    scenario_shift_type: str = "ModelOptionShiftDefinition"
    model_name: str
    """Pricing model whose options are shifted, named as in the recipe, such as `HullWhite1F`."""
    instrument_type: str | None = None
    """Instrument type to which the shift is limited. None: all that the model prices."""
    option_name: str
    """Option of the model that is shifted, such as `Volatility`."""
    ccy: str | None = None
    """Currency whose option is shifted, where options are by currency."""
    amount: Number | None = None
    """Size of the shift, as `shift_type` says: in the option's own units or as factor."""
    shift_type: str
    """Whether the shift is added or multiplied. Absolute or Relative, or a value added since."""


class PriceShiftDefinition(ScenarioShiftDefinition):
    """Price shift definition: the `ScenarioShiftDefinition` whose discriminator is `PriceShiftDefinition`."""

    scenario_shift_type: str = "PriceShiftDefinition"
    instrument: str | None = None
    """Identifier of the one instrument whose price is shifted; give exactly one of this and `filter`."""
    filter: str | None = None
    """Expression that selects the instruments whose quotes are shifted."""
    amount: Number | None = None
    """Size of the shift, as `shift_type` says."""
    shift_type: str
    """Whether the shift is added or multiplied. Absolute, Relative or Percentage, or a value added since."""
    quote_type: str | None = None
    """What the quote measures, such as `Price` or `Rate`. Price, Spread, Rate, LogNormalVol, NormalVol,
    ParSpread, … (15 more), or a value added since.
    """


class RateCurveShiftDefinition(ScenarioShiftDefinition):
    """Rate curve shift definition: the `ScenarioShiftDefinition` whose discriminator is
    `RateCurveShiftDefinition`.
    """

    scenario_shift_type: str = "RateCurveShiftDefinition"
    ccy: str
    """Currency of the curves that are shifted."""
    amount: Number | None = None
    """Size of the shift, in the unit of `scale`: basis points by default."""
    start_tenor: str | None = None
    """The tenor at which the shifted window starts. None: no bound."""
    end_tenor: str | None = None
    """The tenor at which the shifted window ends. None: no bound."""
    shift_type: str
    """Whether the shift is added or multiplied. Parallel, Steepen, Flatten, Twist or Tent, or a value added
    since.
    """
    scale: str | None = None
    """Unit of the shift: basis points or percent. Bps or Percentage, or a value added since."""
    apply_to: str | None = None
    """Expression that selects the instruments whose results are shown in the scenario's column."""
    pivot_tenor: str | None = None
    """The tenor at which a `Tent` shift has its full size; it falls to zero at both ends of the window."""
    window_bounds: str | None = None
    """Whether the first and last tenor are part of the shifted window. Inclusive, StartExclusive,
    EndExclusive or Exclusive, or a value added since.
    """
    curve_name: str | None = None
    """Name of the one curve to shift. None: every rate curve of the currency."""
    minimum_amount_bps: Number | None = None
    """The smallest shift, in basis points."""
    apply_when_value: str | None = None
    """Which values are shifted. Any, Positive or Negative, or a value added since."""


class VolSurfaceShiftDefinition(ScenarioShiftDefinition):
    """Vol surface shift definition: the `ScenarioShiftDefinition` whose discriminator is
    `VolSurfaceShiftDefinition`.
    """

    scenario_shift_type: str = "VolSurfaceShiftDefinition"
    instrument: str
    """Descriptor of the volatility surfaces that are shifted; not an instrument identifier."""
    amount: Number | None = None
    """Size of the shift, as `shift_type` says."""
    strike: Number | None = None
    """The strike price or rate."""
    expiry: str | None = None
    """Expiry that is shifted, as tenor such as `3M` or `1BD`. None: all expiries."""
    shift_type: str
    """Whether the shift is added or multiplied. Absolute or Relative, or a value added since."""
