"""The members of the market data options family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import MarketDataOptions

class CurveOptions(MarketDataOptions):
    market_data_options_type: str = ...
    day_count_convention: str | None = ...
    front_extrapolation_type: str | None = ...
    back_extrapolation_type: str | None = ...
    interpolation_type: str | None = ...
    origin_anchor: str | None = ...
    def __init__(
        self,
        *,
        market_data_options_type: str = ...,
        day_count_convention: str | None = ...,
        front_extrapolation_type: str | None = ...,
        back_extrapolation_type: str | None = ...,
        interpolation_type: str | None = ...,
        origin_anchor: str | None = ...,
    ) -> None:
        """Curve options: the `MarketDataOptions` whose discriminator is `CurveOptions`.

        Args:
            market_data_options_type: Type of options, which picks the member of the family.
            day_count_convention: Day count of the curve. Default: `Act360`. Actual360, Act360, MoneyMarket, Actual365, Act365, Thirty360, … (27 more), or a value added since.
            front_extrapolation_type: How the curve goes on before its first point. Default: `Flat`. None, Flat or Linear, or a value added since.
            back_extrapolation_type: How the curve goes on after its last point. Default: `Flat`. None, Flat or Linear, or a value added since.
            interpolation_type: How the curve is interpolated between points. Default: `LinearOnRates`. LinearOnRates, LinearOnLogOfRates, LinearOnDiscountFactors, LinearOnLogDiscountFactors, PiecewiseLinearForward, MonotoneConvex or LinearOnLogProbability, or a value added since.
            origin_anchor: Value of a bootstrapped curve before its shortest instrument. Default: `ZeroRate`. ZeroRate or FirstInstrumentRate, or a value added since.
        """
