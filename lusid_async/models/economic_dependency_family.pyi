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
            dependency_type: OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
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
            dependency_type: OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            currency: The currency, as ISO code.
            var_date: The date.
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
            dependency_type: OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            currency: The currency, as ISO code.
            var_date: The date.
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
            dependency_type: OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            code: The code, unique in its scope.
            var_date: The date.
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
            dependency_type: OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            code: The code, unique in its scope.
            domestic_currency: The domestic currency, as ISO code.
            vol_type: The type of volatility.
            var_date: The date.
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
            dependency_type: OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            domestic_currency: The domestic currency, as ISO code.
            foreign_currency: The foreign currency, as ISO code.
            var_date: The date.
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
            dependency_type: OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            domestic_currency: The domestic currency, as ISO code.
            foreign_currency: The foreign currency, as ISO code.
            var_date: The date.
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
            dependency_type: OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            domestic_currency: The domestic currency, as ISO code.
            foreign_currency: The foreign currency, as ISO code.
            vol_type: The type of volatility.
            var_date: The date.
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
            dependency_type: OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            currency: The currency, as ISO code.
            tenor: The tenor, such as `3M`.
            index_name: The name of the index.
            var_date: The date.
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
            type: The type.
            dependency_type: OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            code: The code, unique in its scope.
            var_date: The date.
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
            dependency_type: OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            currency: The currency, as ISO code.
            vol_type: The type of volatility.
            var_date: The date.
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
            dependency_type: OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
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
            dependency_type: OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            code: The code, unique in its scope.
            var_date: The date.
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
            dependency_type: OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
            var_date: The date.
        """
