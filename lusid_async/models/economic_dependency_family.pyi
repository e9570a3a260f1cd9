"""The members of the economic dependency family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import EconomicDependency

class CalendarDependency(EconomicDependency):
    dependency_type: str = ...
    calendars: list[str]
    def __init__(
        self,
        *,
        dependency_type: str = ...,
        calendars: list[str] | tuple[str, ...],
    ) -> None:
        """Calendar dependency: the `EconomicDependency` whose discriminator is `CalendarDependency`.

        Args:
            dependency_type: Type of dependency, which picks the member of the family. OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            calendars: Codes of calendars whose holidays are not business days.
        """

class CashDependency(EconomicDependency):
    dependency_type: str = ...
    currency: str
    var_date: _datetime.datetime
    def __init__(
        self,
        *,
        dependency_type: str = ...,
        currency: str,
        var_date: _datetime.datetime | str,
    ) -> None:
        """Cash dependency: the `EconomicDependency` whose discriminator is `CashDependency`.

        Args:
            dependency_type: Type of dependency, which picks the member of the family. OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            currency: The currency, as ISO code.
            var_date: Business time of the market data that are needed.
        """

class DiscountingDependency(EconomicDependency):
    dependency_type: str = ...
    currency: str
    var_date: _datetime.datetime
    def __init__(
        self,
        *,
        dependency_type: str = ...,
        currency: str,
        var_date: _datetime.datetime | str,
    ) -> None:
        """Discounting dependency: the `EconomicDependency` whose discriminator is `DiscountingDependency`.

        Args:
            dependency_type: Type of dependency, which picks the member of the family. OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            currency: The currency, as ISO code.
            var_date: Business time of the market data that are needed.
        """

class EquityCurveDependency(EconomicDependency):
    dependency_type: str = ...
    market_identifier: str
    code: str
    curve_type: str
    var_date: _datetime.datetime
    def __init__(
        self,
        *,
        dependency_type: str = ...,
        market_identifier: str,
        code: str,
        curve_type: str,
        var_date: _datetime.datetime | str,
    ) -> None:
        """Equity curve dependency: the `EconomicDependency` whose discriminator is `EquityCurveDependency`.

        Args:
            dependency_type: Type of dependency, which picks the member of the family. OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            market_identifier: Type of the code that names the asset, such as `ISIN`.
            code: Code of the asset, of the type that `market_identifier` names.
            curve_type: Type of equity curve that is needed, such as `EquityCurveByPrices`.
            var_date: Business time of the market data that are needed.
        """

class EquityVolDependency(EconomicDependency):
    dependency_type: str = ...
    code: str
    domestic_currency: str
    vol_type: str
    var_date: _datetime.datetime
    def __init__(
        self,
        *,
        dependency_type: str = ...,
        code: str,
        domestic_currency: str,
        vol_type: str,
        var_date: _datetime.datetime | str,
    ) -> None:
        """Equity vol dependency: the `EconomicDependency` whose discriminator is `EquityVolDependency`.

        Args:
            dependency_type: Type of dependency, which picks the member of the family. OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            code: Code of the asset, of the type that `market_identifier` names.
            domestic_currency: The domestic currency, as ISO code.
            vol_type: The type of volatility.
            var_date: Business time of the market data that are needed.
        """

class FxDependency(EconomicDependency):
    dependency_type: str = ...
    domestic_currency: str
    foreign_currency: str
    var_date: _datetime.datetime
    def __init__(
        self,
        *,
        dependency_type: str = ...,
        domestic_currency: str,
        foreign_currency: str,
        var_date: _datetime.datetime | str,
    ) -> None:
        """Fx dependency: the `EconomicDependency` whose discriminator is `FxDependency`.

        Args:
            dependency_type: Type of dependency, which picks the member of the family. OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            domestic_currency: The domestic currency, as ISO code.
            foreign_currency: The foreign currency, as ISO code.
            var_date: Business time of the FX rate.
        """

class FxForwardsDependency(EconomicDependency):
    dependency_type: str = ...
    domestic_currency: str
    foreign_currency: str
    curve_type: str
    var_date: _datetime.datetime
    def __init__(
        self,
        *,
        dependency_type: str = ...,
        domestic_currency: str,
        foreign_currency: str,
        curve_type: str,
        var_date: _datetime.datetime | str,
    ) -> None:
        """Fx forwards dependency: the `EconomicDependency` whose discriminator is `FxForwardsDependency`.

        Args:
            dependency_type: Type of dependency, which picks the member of the family. OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            domestic_currency: The domestic currency, as ISO code.
            foreign_currency: The foreign currency, as ISO code.
            curve_type: Form of FX forward curve that is needed: `FxFwdCurve` for any, or `TenorFxFwdCurve`, `PipsFxFwdCurve`.
            var_date: Business time of the market data that are needed.
        """

class FxVolDependency(EconomicDependency):
    dependency_type: str = ...
    domestic_currency: str
    foreign_currency: str
    vol_type: str
    var_date: _datetime.datetime
    def __init__(
        self,
        *,
        dependency_type: str = ...,
        domestic_currency: str,
        foreign_currency: str,
        vol_type: str,
        var_date: _datetime.datetime | str,
    ) -> None:
        """Fx vol dependency: the `EconomicDependency` whose discriminator is `FxVolDependency`.

        Args:
            dependency_type: Type of dependency, which picks the member of the family. OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            domestic_currency: The domestic currency, as ISO code.
            foreign_currency: The foreign currency, as ISO code.
            vol_type: The type of volatility.
            var_date: Business time of the market data that are needed.
        """

class IndexProjectionDependency(EconomicDependency):
    dependency_type: str = ...
    currency: str
    tenor: str
    index_name: str
    var_date: _datetime.datetime
    def __init__(
        self,
        *,
        dependency_type: str = ...,
        currency: str,
        tenor: str,
        index_name: str,
        var_date: _datetime.datetime | str,
    ) -> None:
        """Index projection dependency: the `EconomicDependency` whose discriminator is
        `IndexProjectionDependency`.

        Args:
            dependency_type: Type of dependency, which picks the member of the family. OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            currency: The currency, as ISO code.
            tenor: Tenor of the conventions, such as `6M` of `USD.6M.LIBOR`.
            index_name: Index of the conventions, such as `LIBOR` of `USD.6M.LIBOR`.
            var_date: Business time of the market data that are needed.
        """

class InflationFixingDependency(EconomicDependency):
    dependency_type: str = ...
    type: str
    code: str
    var_date: _datetime.datetime
    def __init__(
        self,
        *,
        dependency_type: str = ...,
        type: str,
        code: str,
        var_date: _datetime.datetime | str,
    ) -> None:
        """Inflation fixing dependency: the `EconomicDependency` whose discriminator is
        `InflationFixingDependency`.

        Args:
            type: Whether an index level, a ratio or an assumption is needed.
            dependency_type: Type of dependency, which picks the member of the family. OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            code: What is fixed, as a rule the name of the index.
            var_date: Business time of the inflation fixing.
        """

class IrVolDependency(EconomicDependency):
    dependency_type: str = ...
    currency: str
    vol_type: str
    var_date: _datetime.datetime
    def __init__(
        self,
        *,
        dependency_type: str = ...,
        currency: str,
        vol_type: str,
        var_date: _datetime.datetime | str,
    ) -> None:
        """Ir vol dependency: the `EconomicDependency` whose discriminator is `IrVolDependency`.

        Args:
            dependency_type: Type of dependency, which picks the member of the family. OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            currency: The currency, as ISO code.
            vol_type: The type of volatility.
            var_date: Business time of the market data that are needed.
        """

class OpaqueDependency(EconomicDependency):
    dependency_type: str = ...
    def __init__(
        self,
        *,
        dependency_type: str = ...,
    ) -> None:
        """Opaque dependency: the `EconomicDependency` whose discriminator is `OpaqueDependency`.

        Args:
            dependency_type: Type of dependency, which picks the member of the family. OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
        """

class QuoteDependency(EconomicDependency):
    dependency_type: str = ...
    market_identifier: str
    code: str
    var_date: _datetime.datetime
    descriptor: list[str] | None = ...
    def __init__(
        self,
        *,
        dependency_type: str = ...,
        market_identifier: str,
        code: str,
        var_date: _datetime.datetime | str,
        descriptor: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Quote dependency: the `EconomicDependency` whose discriminator is `QuoteDependency`.

        Args:
            dependency_type: Type of dependency, which picks the member of the family. OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            market_identifier: Type of the code that names the asset, such as `ISIN`.
            code: Code of the asset, of the type that `market_identifier` names.
            var_date: Business time of the quote.
            descriptor: What tells the quote apart from others for the same asset, such as the model that made it.
        """

class VendorDependency(EconomicDependency):
    dependency_type: str = ...
    vendor_name: str
    vendor_path: list[str]
    var_date: _datetime.datetime
    def __init__(
        self,
        *,
        dependency_type: str = ...,
        vendor_name: str,
        vendor_path: list[str] | tuple[str, ...],
        var_date: _datetime.datetime | str,
    ) -> None:
        """Vendor dependency: the `EconomicDependency` whose discriminator is `VendorDependency`.

        Args:
            dependency_type: Type of dependency, which picks the member of the family. OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            vendor_name: Name of the vendor.
            vendor_path: Path by which the vendor names the data.
            var_date: Business time of the market data that are needed.
        """
