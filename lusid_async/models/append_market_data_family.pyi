"""The members of the append market data family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import AppendMarketData

class AppendFxForwardCurveByQuoteReference(AppendMarketData):
    market_data_type: str = ...
    tenor: str
    quote_reference: dict[str, str | None]
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        tenor: str,
        quote_reference: _abc.Mapping[str, str | None],
    ) -> None:
        """Append fx forward curve by quote reference: the `AppendMarketData` whose discriminator is
        `AppendFxForwardCurveByQuoteReference`.

        Args:
            market_data_type: The kind of market data. AppendFxForwardCurveByQuoteReference, AppendFxForwardCurveData, AppendFxForwardPipsCurveData, AppendFxForwardTenorCurveData or AppendFxForwardTenorPipsCurveData, or a value added since.
            tenor: The tenor, such as `3M`.
            quote_reference: Identifiers, by type such as `ClientInternal`, of the quote that holds the rate for the tenor.
        """

class AppendFxForwardCurveData(AppendMarketData):
    market_data_type: str = ...
    var_date: _datetime.datetime
    rate: float
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        var_date: _datetime.datetime | str,
        rate: float | _decimal.Decimal,
    ) -> None:
        """Append fx forward curve data: the `AppendMarketData` whose discriminator is
        `AppendFxForwardCurveData`.

        Args:
            market_data_type: The kind of market data. AppendFxForwardCurveByQuoteReference, AppendFxForwardCurveData, AppendFxForwardPipsCurveData, AppendFxForwardTenorCurveData or AppendFxForwardTenorPipsCurveData, or a value added since.
            var_date: Date that the forward rate is for.
            rate: Outright forward rate, foreign currency for one unit of domestic.
        """

class AppendFxForwardPipsCurveData(AppendMarketData):
    market_data_type: str = ...
    var_date: _datetime.datetime
    pip_rate: float
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        var_date: _datetime.datetime | str,
        pip_rate: float | _decimal.Decimal,
    ) -> None:
        """Append fx forward pips curve data: the `AppendMarketData` whose discriminator is
        `AppendFxForwardPipsCurveData`.

        Args:
            market_data_type: The kind of market data. AppendFxForwardCurveByQuoteReference, AppendFxForwardCurveData, AppendFxForwardPipsCurveData, AppendFxForwardTenorCurveData or AppendFxForwardTenorPipsCurveData, or a value added since.
            var_date: Date that the forward rate is for.
            pip_rate: Forward points to add, in pips of foreign currency for one unit of domestic.
        """

class AppendFxForwardTenorCurveData(AppendMarketData):
    market_data_type: str = ...
    tenor: str
    rate: float
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        tenor: str,
        rate: float | _decimal.Decimal,
    ) -> None:
        """Append fx forward tenor curve data: the `AppendMarketData` whose discriminator is
        `AppendFxForwardTenorCurveData`.

        Args:
            market_data_type: The kind of market data. AppendFxForwardCurveByQuoteReference, AppendFxForwardCurveData, AppendFxForwardPipsCurveData, AppendFxForwardTenorCurveData or AppendFxForwardTenorPipsCurveData, or a value added since.
            tenor: The tenor, such as `3M`.
            rate: Outright forward rate, foreign currency for one unit of domestic.
        """

class AppendFxForwardTenorPipsCurveData(AppendMarketData):
    market_data_type: str = ...
    tenor: str
    pip_rate: float
    def __init__(
        self,
        *,
        market_data_type: str = ...,
        tenor: str,
        pip_rate: float | _decimal.Decimal,
    ) -> None:
        """Append fx forward tenor pips curve data: the `AppendMarketData` whose discriminator is
        `AppendFxForwardTenorPipsCurveData`.

        Args:
            market_data_type: The kind of market data. AppendFxForwardCurveByQuoteReference, AppendFxForwardCurveData, AppendFxForwardPipsCurveData, AppendFxForwardTenorCurveData or AppendFxForwardTenorPipsCurveData, or a value added since.
            tenor: The tenor, such as `3M`.
            pip_rate: Forward points to add, in pips of foreign currency for one unit of domestic.
        """
