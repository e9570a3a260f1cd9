"""The members of the complex market data family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import ComplexMarketData

if TYPE_CHECKING:
    from lusid_async.models.common import Version
    from lusid_async.models.family_bases import LusidInstrument, MarketDataOptions


class FxTenorConvention(LusidModel):
    """Fx tenor convention."""

    calendar_code: str
    """Code of the holiday calendar by which FX tenors are resolved."""
    spot_days: int
    """Business days of this calendar that must at least pass up to the spot date."""


class MarketQuote(LusidModel):
    """Market quote."""

    quote_type: str
    """What the quote measures, such as `Price` or `Rate`. Price, Spread, Rate, LogNormalVol, NormalVol,
    ParSpread, … (15 more), or a value added since.
    """
    value: Number
    """Value of the quote."""


class ConstantVolatilitySurface(ComplexMarketData):
    """Constant volatility surface: the `ComplexMarketData` whose discriminator is
    `ConstantVolatilitySurface`.
    """

    market_data_type: str = "ConstantVolatilitySurface"
    base_date: AwareDatetime
    """Date from which tenors count."""
    asset_type: str
    """Class of the asset whose volatility it is. Cash, Commodity, Credit, Equity, Fx, Rates, … (14 more), or
    a value added since.
    """
    lineage: str | None = None
    """Where the data came from, in words of the one who stored them."""
    volatility: Number
    """Yearly volatility, the same for all strikes and expiries."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class CreditSpreadCurveData(ComplexMarketData):
    """Credit spread curve data: the `ComplexMarketData` whose discriminator is `CreditSpreadCurveData`."""

    market_data_type: str = "CreditSpreadCurveData"
    base_date: AwareDatetime
    """The date from which the data are reckoned."""
    dom_ccy: str
    """Currency of the curve, as ISO code."""
    tenors: list[str]
    """The tenors, such as `3M`."""
    spreads: list[Number]
    """Par spreads, one for each tenor or maturity."""
    recovery_rate: Number
    """The part of the notional that is recovered."""
    reference_date: AwareDatetime | None = None
    """Date from which tenors count, such as the start date of an index. Default: the base date."""
    maturities: list[AwareDatetime] | None = None
    """Maturity dates of the spreads; these or tenors, not both."""
    lineage: str | None = None
    """Where the data came from, in words of the one who stored them."""
    market_data_options: "MarketDataOptions | None" = None
    """How to interpret the data."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class DiscountFactorCurveData(ComplexMarketData):
    """Discount factor curve data: the `ComplexMarketData` whose discriminator is `DiscountFactorCurveData`.
    """

    market_data_type: str = "DiscountFactorCurveData"
    base_date: AwareDatetime
    """The date from which the data are reckoned."""
    dates: list[AwareDatetime]
    """Dates that the discount factors are for."""
    discount_factors: list[Number]
    """Discount factors, one for each date."""
    lineage: str | None = None
    """Where the data came from, in words of the one who stored them."""
    market_data_options: "MarketDataOptions | None" = None
    """How to interpret the data."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class EquityCurveByPricesData(ComplexMarketData):
    """Equity curve by prices data: the `ComplexMarketData` whose discriminator is `EquityCurveByPricesData`.
    """

    market_data_type: str = "EquityCurveByPricesData"
    base_date: AwareDatetime
    """The date from which the data are reckoned."""
    dates: list[AwareDatetime]
    """Dates of the forward prices."""
    lineage: str | None = None
    """Where the data came from, in words of the one who stored them."""
    prices: list[Number]
    """Forward prices of the equity, one for each date."""
    market_data_options: "MarketDataOptions | None" = None
    """How to interpret the data."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class EquityVolSurfaceData(ComplexMarketData):
    """Equity vol surface data: the `ComplexMarketData` whose discriminator is `EquityVolSurfaceData`."""

    market_data_type: str = "EquityVolSurfaceData"
    base_date: AwareDatetime
    """The date from which the data are reckoned."""
    instruments: "list[LusidInstrument]"
    """Options that define the surface or cube."""
    quotes: list[MarketQuote]
    """Volatility of each instrument, in the order of `instruments`."""
    lineage: str | None = None
    """Where the data came from, in words of the one who stored them."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class FxForwardCurveByQuoteReference(ComplexMarketData):
    """Fx forward curve by quote reference: the `ComplexMarketData` whose discriminator is
    `FxForwardCurveByQuoteReference`.
    """

    market_data_type: str = "FxForwardCurveByQuoteReference"
    dom_ccy: str
    """Domestic currency of the pair, as ISO code."""
    fgn_ccy: str
    """The foreign currency, as ISO code."""
    tenors: list[str]
    """The tenors, such as `3M`."""
    quote_references: list[dict[str, str]]
    """For each tenor the identifiers, by type such as `ClientInternal`, of the quote that holds the rate."""
    lineage: str | None = None
    """Where the data came from, in words of the one who stored them."""
    market_data_options: "MarketDataOptions | None" = None
    """How to interpret the data."""
    calendars: list[FxTenorConvention] | None = None
    """Conventions by calendar that turn tenors into dates."""
    spot_days_calculation_type: str | None = None
    """How the spot date is counted from the build date with the calendars of the two currencies.
    SingleCalendar or UnionCalendars, or a value added since.
    """
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class FxForwardCurveData(ComplexMarketData):
    """Fx forward curve data: the `ComplexMarketData` whose discriminator is `FxForwardCurveData`."""

    market_data_type: str = "FxForwardCurveData"
    base_date: AwareDatetime
    """The date from which the data are reckoned."""
    dom_ccy: str
    """Domestic currency of the pair, as ISO code."""
    fgn_ccy: str
    """The foreign currency, as ISO code."""
    dates: list[AwareDatetime]
    """Dates that the forward rates are for."""
    rates: list[Number]
    """Outright forward rates, foreign currency for one unit of domestic currency, one for each date or tenor.
    """
    lineage: str | None = None
    """Where the data came from, in words of the one who stored them."""
    market_data_options: "MarketDataOptions | None" = None
    """How to interpret the data."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class FxForwardPipsCurveData(ComplexMarketData):
    """Fx forward pips curve data: the `ComplexMarketData` whose discriminator is `FxForwardPipsCurveData`."""

    market_data_type: str = "FxForwardPipsCurveData"
    base_date: AwareDatetime
    """The date from which the data are reckoned."""
    dom_ccy: str
    """Domestic currency of the pair, as ISO code."""
    fgn_ccy: str
    """The foreign currency, as ISO code."""
    dates: list[AwareDatetime]
    """Dates that the forward rates are for."""
    pip_rates: list[Number]
    """Forward points in pips of foreign currency for one unit of domestic, one for each date or tenor."""
    pip_multiplier: Number | None = None
    """What a pip is worth: forward rate = spot + pips × this; above zero. Default: market convention of the
    pair.
    """
    lineage: str | None = None
    """Where the data came from, in words of the one who stored them."""
    market_data_options: "MarketDataOptions | None" = None
    """How to interpret the data."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class FxForwardTenorCurveData(ComplexMarketData):
    """Fx forward tenor curve data: the `ComplexMarketData` whose discriminator is `FxForwardTenorCurveData`.
    """

    market_data_type: str = "FxForwardTenorCurveData"
    base_date: AwareDatetime
    """The date from which the data are reckoned."""
    dom_ccy: str
    """Domestic currency of the pair, as ISO code."""
    fgn_ccy: str
    """The foreign currency, as ISO code."""
    tenors: list[str]
    """The tenors, such as `3M`."""
    rates: list[Number]
    """Outright forward rates, foreign currency for one unit of domestic currency, one for each date or tenor.
    """
    lineage: str | None = None
    """Where the data came from, in words of the one who stored them."""
    market_data_options: "MarketDataOptions | None" = None
    """How to interpret the data."""
    calendars: list[FxTenorConvention] | None = None
    """Conventions by calendar that turn tenors into dates."""
    spot_days_calculation_type: str | None = None
    """How the spot date is counted from the build date with the calendars of the two currencies.
    SingleCalendar or UnionCalendars, or a value added since.
    """
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class FxForwardTenorPipsCurveData(ComplexMarketData):
    """Fx forward tenor pips curve data: the `ComplexMarketData` whose discriminator is
    `FxForwardTenorPipsCurveData`.
    """

    market_data_type: str = "FxForwardTenorPipsCurveData"
    base_date: AwareDatetime
    """The date from which the data are reckoned."""
    dom_ccy: str
    """Domestic currency of the pair, as ISO code."""
    fgn_ccy: str
    """The foreign currency, as ISO code."""
    tenors: list[str]
    """The tenors, such as `3M`."""
    pip_rates: list[Number]
    """Forward points in pips of foreign currency for one unit of domestic, one for each date or tenor."""
    pip_multiplier: Number | None = None
    """What a pip is worth: forward rate = spot + pips × this; above zero. Default: market convention of the
    pair.
    """
    lineage: str | None = None
    """Where the data came from, in words of the one who stored them."""
    market_data_options: "MarketDataOptions | None" = None
    """How to interpret the data."""
    calendars: list[FxTenorConvention] | None = None
    """Conventions by calendar that turn tenors into dates."""
    spot_days_calculation_type: str | None = None
    """How the spot date is counted from the build date with the calendars of the two currencies.
    SingleCalendar or UnionCalendars, or a value added since.
    """
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class FxVolSurfaceData(ComplexMarketData):
    """Fx vol surface data: the `ComplexMarketData` whose discriminator is `FxVolSurfaceData`."""

    market_data_type: str = "FxVolSurfaceData"
    base_date: AwareDatetime
    """The date from which the data are reckoned."""
    instruments: "list[LusidInstrument]"
    """Options that define the surface or cube."""
    quotes: list[MarketQuote]
    """Volatility of each instrument, in the order of `instruments`."""
    lineage: str | None = None
    """Where the data came from, in words of the one who stored them."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class InflationCurveData(ComplexMarketData):
    """Inflation curve data: the `ComplexMarketData` whose discriminator is `InflationCurveData`."""

    market_data_type: str = "InflationCurveData"
    build_date: AwareDatetime
    """Date from which tenors count."""
    instruments: "list[LusidInstrument]"
    """Inflation swaps that define the curve."""
    quotes: list[MarketQuote]
    """Quote of each instrument, in the order of `instruments`."""
    seasonal_factors: list[Number] | None = None
    """Twelve factors, January first, by which months are adjusted."""
    output_type: str | None = None
    """Whether the curve gives index levels or ratios. Level or Ratio, or a value added since."""
    lineage: str | None = None
    """Where the data came from, in words of the one who stored them."""
    market_data_options: "MarketDataOptions | None" = None
    """How to interpret the data."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class IrVolCubeData(ComplexMarketData):
    """Ir vol cube data: the `ComplexMarketData` whose discriminator is `IrVolCubeData`."""

    market_data_type: str = "IrVolCubeData"
    base_date: AwareDatetime
    """Start date of the swaptions in the cube."""
    instruments: "list[LusidInstrument]"
    """Options that define the surface or cube."""
    quotes: list[MarketQuote]
    """Volatility of each instrument, in the order of `instruments`."""
    lineage: str | None = None
    """Where the data came from, in words of the one who stored them."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class OpaqueMarketData(ComplexMarketData):
    """Opaque market data: the `ComplexMarketData` whose discriminator is `OpaqueMarketData`."""

    market_data_type: str = "OpaqueMarketData"
    document: str
    """The market data as text."""
    format: str
    """Format of the document, such as `Xml`. Unknown, Xml, Json or Csv, or a value added since."""
    name: str
    """Name of the document; not used to find it."""
    lineage: str | None = None
    """Where the data came from, in words of the one who stored them."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class YieldCurveData(ComplexMarketData):
    """Yield curve data: the `ComplexMarketData` whose discriminator is `YieldCurveData`."""

    market_data_type: str = "YieldCurveData"
    base_date: AwareDatetime
    """The date from which the data are reckoned."""
    instruments: "list[LusidInstrument]"
    """Instruments that define the curve."""
    quotes: list[MarketQuote]
    """Quote of each instrument, in the order of `instruments`."""
    lineage: str | None = None
    """Where the data came from, in words of the one who stored them."""
    market_data_options: "MarketDataOptions | None" = None
    """How to interpret the data."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    funding_curve_name: str | None = None
    """Curve that discounts the instruments from which this one is built, such as `EUROIS`."""
