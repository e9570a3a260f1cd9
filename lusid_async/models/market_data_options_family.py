"""The members of the market data options family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.models.family_bases import MarketDataOptions


class CurveOptions(MarketDataOptions):
    """Curve options: the `MarketDataOptions` whose discriminator is `CurveOptions`."""

    market_data_options_type: str = "CurveOptions"
    day_count_convention: str | None = None
    """Day count of the curve. Default: `Act360`. Actual360, Act360, MoneyMarket, Actual365, Act365,
    Thirty360, … (27 more), or a value added since.
    """
    front_extrapolation_type: str | None = None
    """How the curve goes on before its first point. Default: `Flat`. None, Flat or Linear, or a value added
    since.
    """
    back_extrapolation_type: str | None = None
    """How the curve goes on after its last point. Default: `Flat`. None, Flat or Linear, or a value added
    since.
    """
    interpolation_type: str | None = None
    """How the curve is interpolated between points. Default: `LinearOnRates`. LinearOnRates,
    LinearOnLogOfRates, LinearOnDiscountFactors, LinearOnLogDiscountFactors, PiecewiseLinearForward,
    MonotoneConvex or LinearOnLogProbability, or a value added since.
    """
    origin_anchor: str | None = None
    """Value of a bootstrapped curve before its shortest instrument. Default: `ZeroRate`. ZeroRate or
    FirstInstrumentRate, or a value added since.
    """
