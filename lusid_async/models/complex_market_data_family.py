"""The members of the complex market data family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

from lusid_async.models.family_bases import ComplexMarketData

if TYPE_CHECKING:
    from lusid_async.models.common import Version
    from lusid_async.models.family_bases import LusidInstrument, MarketDataOptions


class FxTenorConvention(LusidModel):
    """Fx tenor convention."""

    calendar_code: str
    spot_days: int


class MarketQuote(LusidModel):
    """Market quote."""

    quote_type: str
    """Price, Spread, Rate, LogNormalVol, NormalVol, ParSpread, … (15 more), or a value added since."""
    value: float


class ConstantVolatilitySurface(ComplexMarketData):
    """Constant volatility surface: the `ComplexMarketData` whose discriminator is
    `ConstantVolatilitySurface`.
    """

    market_data_type: str = "ConstantVolatilitySurface"
    base_date: datetime
    asset_type: str
    """Cash, Commodity, Credit, Equity, Fx, Rates, … (14 more), or a value added since."""
    lineage: str | None = None
    volatility: float
    version: "Version | None" = None


class CreditSpreadCurveData(ComplexMarketData):
    """Credit spread curve data: the `ComplexMarketData` whose discriminator is `CreditSpreadCurveData`."""

    market_data_type: str = "CreditSpreadCurveData"
    base_date: datetime
    dom_ccy: str
    tenors: list[str]
    spreads: list[float]
    recovery_rate: float
    reference_date: datetime | None = None
    maturities: list[datetime] | None = None
    lineage: str | None = None
    market_data_options: "MarketDataOptions | None" = None
    version: "Version | None" = None


class DiscountFactorCurveData(ComplexMarketData):
    """Discount factor curve data: the `ComplexMarketData` whose discriminator is `DiscountFactorCurveData`.
    """

    market_data_type: str = "DiscountFactorCurveData"
    base_date: datetime
    dates: list[datetime]
    discount_factors: list[float]
    lineage: str | None = None
    market_data_options: "MarketDataOptions | None" = None
    version: "Version | None" = None


class EquityCurveByPricesData(ComplexMarketData):
    """Equity curve by prices data: the `ComplexMarketData` whose discriminator is `EquityCurveByPricesData`.
    """

    market_data_type: str = "EquityCurveByPricesData"
    base_date: datetime
    dates: list[datetime]
    lineage: str | None = None
    prices: list[float]
    market_data_options: "MarketDataOptions | None" = None
    version: "Version | None" = None


class EquityVolSurfaceData(ComplexMarketData):
    """Equity vol surface data: the `ComplexMarketData` whose discriminator is `EquityVolSurfaceData`."""

    market_data_type: str = "EquityVolSurfaceData"
    base_date: datetime
    instruments: "list[LusidInstrument]"
    quotes: list[MarketQuote]
    lineage: str | None = None
    version: "Version | None" = None


class FxForwardCurveByQuoteReference(ComplexMarketData):
    """Fx forward curve by quote reference: the `ComplexMarketData` whose discriminator is
    `FxForwardCurveByQuoteReference`.
    """

    market_data_type: str = "FxForwardCurveByQuoteReference"
    dom_ccy: str
    fgn_ccy: str
    tenors: list[str]
    quote_references: list[dict[str, str]]
    lineage: str | None = None
    market_data_options: "MarketDataOptions | None" = None
    calendars: list[FxTenorConvention] | None = None
    spot_days_calculation_type: str | None = None
    """SingleCalendar or UnionCalendars, or a value added since."""
    version: "Version | None" = None


class FxForwardCurveData(ComplexMarketData):
    """Fx forward curve data: the `ComplexMarketData` whose discriminator is `FxForwardCurveData`."""

    market_data_type: str = "FxForwardCurveData"
    base_date: datetime
    dom_ccy: str
    fgn_ccy: str
    dates: list[datetime]
    rates: list[float]
    lineage: str | None = None
    market_data_options: "MarketDataOptions | None" = None
    version: "Version | None" = None


class FxForwardPipsCurveData(ComplexMarketData):
    """Fx forward pips curve data: the `ComplexMarketData` whose discriminator is `FxForwardPipsCurveData`."""

    market_data_type: str = "FxForwardPipsCurveData"
    base_date: datetime
    dom_ccy: str
    fgn_ccy: str
    dates: list[datetime]
    pip_rates: list[float]
    pip_multiplier: float | None = None
    lineage: str | None = None
    market_data_options: "MarketDataOptions | None" = None
    version: "Version | None" = None


class FxForwardTenorCurveData(ComplexMarketData):
    """Fx forward tenor curve data: the `ComplexMarketData` whose discriminator is `FxForwardTenorCurveData`.
    """

    market_data_type: str = "FxForwardTenorCurveData"
    base_date: datetime
    dom_ccy: str
    fgn_ccy: str
    tenors: list[str]
    rates: list[float]
    lineage: str | None = None
    market_data_options: "MarketDataOptions | None" = None
    calendars: list[FxTenorConvention] | None = None
    spot_days_calculation_type: str | None = None
    """SingleCalendar or UnionCalendars, or a value added since."""
    version: "Version | None" = None


class FxForwardTenorPipsCurveData(ComplexMarketData):
    """Fx forward tenor pips curve data: the `ComplexMarketData` whose discriminator is
    `FxForwardTenorPipsCurveData`.
    """

    market_data_type: str = "FxForwardTenorPipsCurveData"
    base_date: datetime
    dom_ccy: str
    fgn_ccy: str
    tenors: list[str]
    pip_rates: list[float]
    pip_multiplier: float | None = None
    lineage: str | None = None
    market_data_options: "MarketDataOptions | None" = None
    calendars: list[FxTenorConvention] | None = None
    spot_days_calculation_type: str | None = None
    """SingleCalendar or UnionCalendars, or a value added since."""
    version: "Version | None" = None


class FxVolSurfaceData(ComplexMarketData):
    """Fx vol surface data: the `ComplexMarketData` whose discriminator is `FxVolSurfaceData`."""

    market_data_type: str = "FxVolSurfaceData"
    base_date: datetime
    instruments: "list[LusidInstrument]"
    quotes: list[MarketQuote]
    lineage: str | None = None
    version: "Version | None" = None


class InflationCurveData(ComplexMarketData):
    """Inflation curve data: the `ComplexMarketData` whose discriminator is `InflationCurveData`."""

    market_data_type: str = "InflationCurveData"
    build_date: datetime
    instruments: "list[LusidInstrument]"
    quotes: list[MarketQuote]
    seasonal_factors: list[float] | None = None
    output_type: str | None = None
    """Level or Ratio, or a value added since."""
    lineage: str | None = None
    market_data_options: "MarketDataOptions | None" = None
    version: "Version | None" = None


class IrVolCubeData(ComplexMarketData):
    """Ir vol cube data: the `ComplexMarketData` whose discriminator is `IrVolCubeData`."""

    market_data_type: str = "IrVolCubeData"
    base_date: datetime
    instruments: "list[LusidInstrument]"
    quotes: list[MarketQuote]
    lineage: str | None = None
    version: "Version | None" = None


class OpaqueMarketData(ComplexMarketData):
    """Opaque market data: the `ComplexMarketData` whose discriminator is `OpaqueMarketData`."""

    market_data_type: str = "OpaqueMarketData"
    document: str
    format: str
    """Unknown, Xml, Json or Csv, or a value added since."""
    name: str
    lineage: str | None = None
    version: "Version | None" = None


class YieldCurveData(ComplexMarketData):
    """Yield curve data: the `ComplexMarketData` whose discriminator is `YieldCurveData`."""

    market_data_type: str = "YieldCurveData"
    base_date: datetime
    instruments: "list[LusidInstrument]"
    quotes: list[MarketQuote]
    lineage: str | None = None
    market_data_options: "MarketDataOptions | None" = None
    version: "Version | None" = None
    funding_curve_name: str | None = None
