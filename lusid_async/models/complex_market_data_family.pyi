"""The members of the complex market data family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Version
from lusid_async.models.family_bases import ComplexMarketData, LusidInstrument, MarketDataOptions

class FxTenorConvention(LusidModel):
    calendar_code: str
    spot_days: int
    def __init__(
        self,
        *,
        calendar_code: str,
        spot_days: int,
    ) -> None:
        """Fx tenor convention.

        Args:
            calendar_code: Code of the holiday calendar by which FX tenors are resolved.
            spot_days: Business days of this calendar that must at least pass up to the spot date.
        """

class MarketQuote(LusidModel):
    quote_type: str
    value: float
    def __init__(
        self,
        *,
        quote_type: str,
        value: float | _decimal.Decimal,
    ) -> None:
        """Market quote.

        Args:
            quote_type: What the quote measures, such as `Price` or `Rate`. Price, Spread, Rate, LogNormalVol, NormalVol, ParSpread, … (15 more), or a value added since.
            value: Value of the quote.
        """

class ConstantVolatilitySurface(ComplexMarketData):
    market_data_type: str = ...
    base_date: _datetime.datetime
    asset_type: str
    lineage: str | None = ...
    volatility: float
    version: Version | None = ...
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        base_date: _datetime.datetime | str,
        asset_type: str,
        lineage: str | None = ...,
        volatility: float | _decimal.Decimal,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Constant volatility surface: the `ComplexMarketData` whose discriminator is
        `ConstantVolatilitySurface`.

        Args:
            market_data_type: The kind of market data. DiscountFactorCurveData, EquityVolSurfaceData, FxVolSurfaceData, IrVolCubeData, OpaqueMarketData, YieldCurveData, … (9 more), or a value added since.
            base_date: Date from which tenors count.
            asset_type: Class of the asset whose volatility it is. Cash, Commodity, Credit, Equity, Fx, Rates, … (14 more), or a value added since.
            lineage: Where the data came from, in words of the one who stored them.
            volatility: Yearly volatility, the same for all strikes and expiries.
            version: When this version was written, by whom and by which request.
        """

class CreditSpreadCurveData(ComplexMarketData):
    market_data_type: str = ...
    base_date: _datetime.datetime
    dom_ccy: str
    tenors: list[str]
    spreads: list[float]
    recovery_rate: float
    reference_date: _datetime.datetime | None = ...
    maturities: list[_datetime.datetime] | None = ...
    lineage: str | None = ...
    market_data_options: MarketDataOptions | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        base_date: _datetime.datetime | str,
        dom_ccy: str,
        tenors: list[str] | tuple[str, ...],
        spreads: _abc.Sequence[float | _decimal.Decimal],
        recovery_rate: float | _decimal.Decimal,
        reference_date: _datetime.datetime | str | None = ...,
        maturities: _abc.Sequence[_datetime.datetime | str] | None = ...,
        lineage: str | None = ...,
        market_data_options: MarketDataOptions | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Credit spread curve data: the `ComplexMarketData` whose discriminator is `CreditSpreadCurveData`.

        Args:
            market_data_type: The kind of market data. DiscountFactorCurveData, EquityVolSurfaceData, FxVolSurfaceData, IrVolCubeData, OpaqueMarketData, YieldCurveData, … (9 more), or a value added since.
            base_date: The date from which the data are reckoned.
            dom_ccy: Currency of the curve, as ISO code.
            tenors: The tenors, such as `3M`.
            spreads: Par spreads, one for each tenor or maturity.
            recovery_rate: The part of the notional that is recovered.
            reference_date: Date from which tenors count, such as the start date of an index. Default: the base date.
            maturities: Maturity dates of the spreads; these or tenors, not both.
            lineage: Where the data came from, in words of the one who stored them.
            market_data_options: How to interpret the data.
            version: When this version was written, by whom and by which request.
        """

class DiscountFactorCurveData(ComplexMarketData):
    market_data_type: str = ...
    base_date: _datetime.datetime
    dates: list[_datetime.datetime]
    discount_factors: list[float]
    lineage: str | None = ...
    market_data_options: MarketDataOptions | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        base_date: _datetime.datetime | str,
        dates: _abc.Sequence[_datetime.datetime | str],
        discount_factors: _abc.Sequence[float | _decimal.Decimal],
        lineage: str | None = ...,
        market_data_options: MarketDataOptions | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Discount factor curve data: the `ComplexMarketData` whose discriminator is
        `DiscountFactorCurveData`.

        Args:
            market_data_type: The kind of market data. DiscountFactorCurveData, EquityVolSurfaceData, FxVolSurfaceData, IrVolCubeData, OpaqueMarketData, YieldCurveData, … (9 more), or a value added since.
            base_date: The date from which the data are reckoned.
            dates: Dates that the discount factors are for.
            discount_factors: Discount factors, one for each date.
            lineage: Where the data came from, in words of the one who stored them.
            market_data_options: How to interpret the data.
            version: When this version was written, by whom and by which request.
        """

class EquityCurveByPricesData(ComplexMarketData):
    market_data_type: str = ...
    base_date: _datetime.datetime
    dates: list[_datetime.datetime]
    lineage: str | None = ...
    prices: list[float]
    market_data_options: MarketDataOptions | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        base_date: _datetime.datetime | str,
        dates: _abc.Sequence[_datetime.datetime | str],
        lineage: str | None = ...,
        prices: _abc.Sequence[float | _decimal.Decimal],
        market_data_options: MarketDataOptions | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Equity curve by prices data: the `ComplexMarketData` whose discriminator is
        `EquityCurveByPricesData`.

        Args:
            market_data_type: The kind of market data. DiscountFactorCurveData, EquityVolSurfaceData, FxVolSurfaceData, IrVolCubeData, OpaqueMarketData, YieldCurveData, … (9 more), or a value added since.
            base_date: The date from which the data are reckoned.
            dates: Dates of the forward prices.
            lineage: Where the data came from, in words of the one who stored them.
            prices: Forward prices of the equity, one for each date.
            market_data_options: How to interpret the data.
            version: When this version was written, by whom and by which request.
        """

class EquityVolSurfaceData(ComplexMarketData):
    market_data_type: str = ...
    base_date: _datetime.datetime
    instruments: list[LusidInstrument]
    quotes: list[MarketQuote]
    lineage: str | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        base_date: _datetime.datetime | str,
        instruments: _abc.Sequence[LusidInstrument | _abc.Mapping[str, _typing.Any]],
        quotes: _abc.Sequence[MarketQuote | _abc.Mapping[str, _typing.Any]],
        lineage: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Equity vol surface data: the `ComplexMarketData` whose discriminator is `EquityVolSurfaceData`.

        Args:
            market_data_type: The kind of market data. DiscountFactorCurveData, EquityVolSurfaceData, FxVolSurfaceData, IrVolCubeData, OpaqueMarketData, YieldCurveData, … (9 more), or a value added since.
            base_date: The date from which the data are reckoned.
            instruments: Options that define the surface or cube.
            quotes: Volatility of each instrument, in the order of `instruments`.
            lineage: Where the data came from, in words of the one who stored them.
            version: When this version was written, by whom and by which request.
        """

class FxForwardCurveByQuoteReference(ComplexMarketData):
    market_data_type: str = ...
    dom_ccy: str
    fgn_ccy: str
    tenors: list[str]
    quote_references: list[dict[str, str]]
    lineage: str | None = ...
    market_data_options: MarketDataOptions | None = ...
    calendars: list[FxTenorConvention] | None = ...
    spot_days_calculation_type: str | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        dom_ccy: str,
        fgn_ccy: str,
        tenors: list[str] | tuple[str, ...],
        quote_references: _abc.Sequence[_abc.Mapping[str, str]],
        lineage: str | None = ...,
        market_data_options: MarketDataOptions | _abc.Mapping[str, _typing.Any] | None = ...,
        calendars: _abc.Sequence[FxTenorConvention | _abc.Mapping[str, _typing.Any]] | None = ...,
        spot_days_calculation_type: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Fx forward curve by quote reference: the `ComplexMarketData` whose discriminator is
        `FxForwardCurveByQuoteReference`.

        Args:
            market_data_type: The kind of market data. DiscountFactorCurveData, EquityVolSurfaceData, FxVolSurfaceData, IrVolCubeData, OpaqueMarketData, YieldCurveData, … (9 more), or a value added since.
            dom_ccy: Domestic currency of the pair, as ISO code.
            fgn_ccy: The foreign currency, as ISO code.
            tenors: The tenors, such as `3M`.
            quote_references: For each tenor the identifiers, by type such as `ClientInternal`, of the quote that holds the rate.
            lineage: Where the data came from, in words of the one who stored them.
            market_data_options: How to interpret the data.
            calendars: Conventions by calendar that turn tenors into dates.
            spot_days_calculation_type: How the spot date is counted from the build date with the calendars of the two currencies. SingleCalendar or UnionCalendars, or a value added since.
            version: When this version was written, by whom and by which request.
        """

class FxForwardCurveData(ComplexMarketData):
    market_data_type: str = ...
    base_date: _datetime.datetime
    dom_ccy: str
    fgn_ccy: str
    dates: list[_datetime.datetime]
    rates: list[float]
    lineage: str | None = ...
    market_data_options: MarketDataOptions | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        base_date: _datetime.datetime | str,
        dom_ccy: str,
        fgn_ccy: str,
        dates: _abc.Sequence[_datetime.datetime | str],
        rates: _abc.Sequence[float | _decimal.Decimal],
        lineage: str | None = ...,
        market_data_options: MarketDataOptions | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Fx forward curve data: the `ComplexMarketData` whose discriminator is `FxForwardCurveData`.

        Args:
            market_data_type: The kind of market data. DiscountFactorCurveData, EquityVolSurfaceData, FxVolSurfaceData, IrVolCubeData, OpaqueMarketData, YieldCurveData, … (9 more), or a value added since.
            base_date: The date from which the data are reckoned.
            dom_ccy: Domestic currency of the pair, as ISO code.
            fgn_ccy: The foreign currency, as ISO code.
            dates: Dates that the forward rates are for.
            rates: Outright forward rates, foreign currency for one unit of domestic currency, one for each date or tenor.
            lineage: Where the data came from, in words of the one who stored them.
            market_data_options: How to interpret the data.
            version: When this version was written, by whom and by which request.
        """

class FxForwardPipsCurveData(ComplexMarketData):
    market_data_type: str = ...
    base_date: _datetime.datetime
    dom_ccy: str
    fgn_ccy: str
    dates: list[_datetime.datetime]
    pip_rates: list[float]
    pip_multiplier: float | None = ...
    lineage: str | None = ...
    market_data_options: MarketDataOptions | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        base_date: _datetime.datetime | str,
        dom_ccy: str,
        fgn_ccy: str,
        dates: _abc.Sequence[_datetime.datetime | str],
        pip_rates: _abc.Sequence[float | _decimal.Decimal],
        pip_multiplier: float | _decimal.Decimal | None = ...,
        lineage: str | None = ...,
        market_data_options: MarketDataOptions | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Fx forward pips curve data: the `ComplexMarketData` whose discriminator is
        `FxForwardPipsCurveData`.

        Args:
            market_data_type: The kind of market data. DiscountFactorCurveData, EquityVolSurfaceData, FxVolSurfaceData, IrVolCubeData, OpaqueMarketData, YieldCurveData, … (9 more), or a value added since.
            base_date: The date from which the data are reckoned.
            dom_ccy: Domestic currency of the pair, as ISO code.
            fgn_ccy: The foreign currency, as ISO code.
            dates: Dates that the forward rates are for.
            pip_rates: Forward points in pips of foreign currency for one unit of domestic, one for each date or tenor.
            pip_multiplier: What a pip is worth: forward rate = spot + pips × this; above zero. Default: market convention of the pair.
            lineage: Where the data came from, in words of the one who stored them.
            market_data_options: How to interpret the data.
            version: When this version was written, by whom and by which request.
        """

class FxForwardTenorCurveData(ComplexMarketData):
    market_data_type: str = ...
    base_date: _datetime.datetime
    dom_ccy: str
    fgn_ccy: str
    tenors: list[str]
    rates: list[float]
    lineage: str | None = ...
    market_data_options: MarketDataOptions | None = ...
    calendars: list[FxTenorConvention] | None = ...
    spot_days_calculation_type: str | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        base_date: _datetime.datetime | str,
        dom_ccy: str,
        fgn_ccy: str,
        tenors: list[str] | tuple[str, ...],
        rates: _abc.Sequence[float | _decimal.Decimal],
        lineage: str | None = ...,
        market_data_options: MarketDataOptions | _abc.Mapping[str, _typing.Any] | None = ...,
        calendars: _abc.Sequence[FxTenorConvention | _abc.Mapping[str, _typing.Any]] | None = ...,
        spot_days_calculation_type: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Fx forward tenor curve data: the `ComplexMarketData` whose discriminator is
        `FxForwardTenorCurveData`.

        Args:
            market_data_type: The kind of market data. DiscountFactorCurveData, EquityVolSurfaceData, FxVolSurfaceData, IrVolCubeData, OpaqueMarketData, YieldCurveData, … (9 more), or a value added since.
            base_date: The date from which the data are reckoned.
            dom_ccy: Domestic currency of the pair, as ISO code.
            fgn_ccy: The foreign currency, as ISO code.
            tenors: The tenors, such as `3M`.
            rates: Outright forward rates, foreign currency for one unit of domestic currency, one for each date or tenor.
            lineage: Where the data came from, in words of the one who stored them.
            market_data_options: How to interpret the data.
            calendars: Conventions by calendar that turn tenors into dates.
            spot_days_calculation_type: How the spot date is counted from the build date with the calendars of the two currencies. SingleCalendar or UnionCalendars, or a value added since.
            version: When this version was written, by whom and by which request.
        """

class FxForwardTenorPipsCurveData(ComplexMarketData):
    market_data_type: str = ...
    base_date: _datetime.datetime
    dom_ccy: str
    fgn_ccy: str
    tenors: list[str]
    pip_rates: list[float]
    pip_multiplier: float | None = ...
    lineage: str | None = ...
    market_data_options: MarketDataOptions | None = ...
    calendars: list[FxTenorConvention] | None = ...
    spot_days_calculation_type: str | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        base_date: _datetime.datetime | str,
        dom_ccy: str,
        fgn_ccy: str,
        tenors: list[str] | tuple[str, ...],
        pip_rates: _abc.Sequence[float | _decimal.Decimal],
        pip_multiplier: float | _decimal.Decimal | None = ...,
        lineage: str | None = ...,
        market_data_options: MarketDataOptions | _abc.Mapping[str, _typing.Any] | None = ...,
        calendars: _abc.Sequence[FxTenorConvention | _abc.Mapping[str, _typing.Any]] | None = ...,
        spot_days_calculation_type: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Fx forward tenor pips curve data: the `ComplexMarketData` whose discriminator is
        `FxForwardTenorPipsCurveData`.

        Args:
            market_data_type: The kind of market data. DiscountFactorCurveData, EquityVolSurfaceData, FxVolSurfaceData, IrVolCubeData, OpaqueMarketData, YieldCurveData, … (9 more), or a value added since.
            base_date: The date from which the data are reckoned.
            dom_ccy: Domestic currency of the pair, as ISO code.
            fgn_ccy: The foreign currency, as ISO code.
            tenors: The tenors, such as `3M`.
            pip_rates: Forward points in pips of foreign currency for one unit of domestic, one for each date or tenor.
            pip_multiplier: What a pip is worth: forward rate = spot + pips × this; above zero. Default: market convention of the pair.
            lineage: Where the data came from, in words of the one who stored them.
            market_data_options: How to interpret the data.
            calendars: Conventions by calendar that turn tenors into dates.
            spot_days_calculation_type: How the spot date is counted from the build date with the calendars of the two currencies. SingleCalendar or UnionCalendars, or a value added since.
            version: When this version was written, by whom and by which request.
        """

class FxVolSurfaceData(ComplexMarketData):
    market_data_type: str = ...
    base_date: _datetime.datetime
    instruments: list[LusidInstrument]
    quotes: list[MarketQuote]
    lineage: str | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        base_date: _datetime.datetime | str,
        instruments: _abc.Sequence[LusidInstrument | _abc.Mapping[str, _typing.Any]],
        quotes: _abc.Sequence[MarketQuote | _abc.Mapping[str, _typing.Any]],
        lineage: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Fx vol surface data: the `ComplexMarketData` whose discriminator is `FxVolSurfaceData`.

        Args:
            market_data_type: The kind of market data. DiscountFactorCurveData, EquityVolSurfaceData, FxVolSurfaceData, IrVolCubeData, OpaqueMarketData, YieldCurveData, … (9 more), or a value added since.
            base_date: The date from which the data are reckoned.
            instruments: Options that define the surface or cube.
            quotes: Volatility of each instrument, in the order of `instruments`.
            lineage: Where the data came from, in words of the one who stored them.
            version: When this version was written, by whom and by which request.
        """

class InflationCurveData(ComplexMarketData):
    market_data_type: str = ...
    build_date: _datetime.datetime
    instruments: list[LusidInstrument]
    quotes: list[MarketQuote]
    seasonal_factors: list[float] | None = ...
    output_type: str | None = ...
    lineage: str | None = ...
    market_data_options: MarketDataOptions | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        build_date: _datetime.datetime | str,
        instruments: _abc.Sequence[LusidInstrument | _abc.Mapping[str, _typing.Any]],
        quotes: _abc.Sequence[MarketQuote | _abc.Mapping[str, _typing.Any]],
        seasonal_factors: _abc.Sequence[float | _decimal.Decimal] | None = ...,
        output_type: str | None = ...,
        lineage: str | None = ...,
        market_data_options: MarketDataOptions | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Inflation curve data: the `ComplexMarketData` whose discriminator is `InflationCurveData`.

        Args:
            market_data_type: The kind of market data. DiscountFactorCurveData, EquityVolSurfaceData, FxVolSurfaceData, IrVolCubeData, OpaqueMarketData, YieldCurveData, … (9 more), or a value added since.
            build_date: Date from which tenors count.
            instruments: Inflation swaps that define the curve.
            quotes: Quote of each instrument, in the order of `instruments`.
            seasonal_factors: Twelve factors, January first, by which months are adjusted.
            output_type: Whether the curve gives index levels or ratios. Level or Ratio, or a value added since.
            lineage: Where the data came from, in words of the one who stored them.
            market_data_options: How to interpret the data.
            version: When this version was written, by whom and by which request.
        """

class IrVolCubeData(ComplexMarketData):
    market_data_type: str = ...
    base_date: _datetime.datetime
    instruments: list[LusidInstrument]
    quotes: list[MarketQuote]
    lineage: str | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        base_date: _datetime.datetime | str,
        instruments: _abc.Sequence[LusidInstrument | _abc.Mapping[str, _typing.Any]],
        quotes: _abc.Sequence[MarketQuote | _abc.Mapping[str, _typing.Any]],
        lineage: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Ir vol cube data: the `ComplexMarketData` whose discriminator is `IrVolCubeData`.

        Args:
            market_data_type: The kind of market data. DiscountFactorCurveData, EquityVolSurfaceData, FxVolSurfaceData, IrVolCubeData, OpaqueMarketData, YieldCurveData, … (9 more), or a value added since.
            base_date: Start date of the swaptions in the cube.
            instruments: Options that define the surface or cube.
            quotes: Volatility of each instrument, in the order of `instruments`.
            lineage: Where the data came from, in words of the one who stored them.
            version: When this version was written, by whom and by which request.
        """

class OpaqueMarketData(ComplexMarketData):
    market_data_type: str = ...
    document: str
    format: str
    name: str
    lineage: str | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        document: str,
        format: str,
        name: str,
        lineage: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Opaque market data: the `ComplexMarketData` whose discriminator is `OpaqueMarketData`.

        Args:
            market_data_type: The kind of market data. DiscountFactorCurveData, EquityVolSurfaceData, FxVolSurfaceData, IrVolCubeData, OpaqueMarketData, YieldCurveData, … (9 more), or a value added since.
            document: The market data as text.
            format: Format of the document, such as `Xml`. Unknown, Xml, Json or Csv, or a value added since.
            name: Name of the document; not used to find it.
            lineage: Where the data came from, in words of the one who stored them.
            version: When this version was written, by whom and by which request.
        """

class YieldCurveData(ComplexMarketData):
    market_data_type: str = ...
    base_date: _datetime.datetime
    instruments: list[LusidInstrument]
    quotes: list[MarketQuote]
    lineage: str | None = ...
    market_data_options: MarketDataOptions | None = ...
    version: Version | None = ...
    funding_curve_name: str | None = ...
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        base_date: _datetime.datetime | str,
        instruments: _abc.Sequence[LusidInstrument | _abc.Mapping[str, _typing.Any]],
        quotes: _abc.Sequence[MarketQuote | _abc.Mapping[str, _typing.Any]],
        lineage: str | None = ...,
        market_data_options: MarketDataOptions | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        funding_curve_name: str | None = ...,
    ) -> None:
        """Yield curve data: the `ComplexMarketData` whose discriminator is `YieldCurveData`.

        Args:
            market_data_type: The kind of market data. DiscountFactorCurveData, EquityVolSurfaceData, FxVolSurfaceData, IrVolCubeData, OpaqueMarketData, YieldCurveData, … (9 more), or a value added since.
            base_date: The date from which the data are reckoned.
            instruments: Instruments that define the curve.
            quotes: Quote of each instrument, in the order of `instruments`.
            lineage: Where the data came from, in words of the one who stored them.
            market_data_options: How to interpret the data.
            version: When this version was written, by whom and by which request.
            funding_curve_name: Curve that discounts the instruments from which this one is built, such as `EUROIS`.
        """
