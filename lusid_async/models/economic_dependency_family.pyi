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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class OpaqueDependency(EconomicDependency):
    dependency_type: str = ...
    def __init__(
        self,
        *,
        dependency_type: str = ...,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...
