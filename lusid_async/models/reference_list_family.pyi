"""The members of the reference list family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ModelProperty, ResourceId
from lusid_async.models.family_bases import ReferenceList

class FundNavTypeCodes(LusidModel):
    fund_id: ResourceId | None = ...
    nav_type_codes: list[str] | None = ...
    def __init__(
        self,
        *,
        fund_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        nav_type_codes: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class AddressKeyList(ReferenceList):
    reference_list_type: str = ...
    values: list[str]
    def __init__(
        self,
        *,
        reference_list_type: str = ...,
        values: list[str] | tuple[str, ...],
    ) -> None: ...

class DecimalList(ReferenceList):
    reference_list_type: str = ...
    values: list[float]
    def __init__(
        self,
        *,
        reference_list_type: str = ...,
        values: _abc.Sequence[float | _decimal.Decimal],
    ) -> None: ...

class FilteredFundIdList(ReferenceList):
    reference_list_type: str = ...
    filter: str
    values: list[ResourceId] | None = ...
    nav_type_codes_hint: list[str] | None = ...
    nav_type_selection: str | None = ...
    resolved_fund_nav_type_codes: list[FundNavTypeCodes] | None = ...
    def __init__(
        self,
        *,
        reference_list_type: str = ...,
        filter: str,
        values: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        nav_type_codes_hint: list[str] | tuple[str, ...] | None = ...,
        nav_type_selection: str | None = ...,
        resolved_fund_nav_type_codes: _abc.Sequence[FundNavTypeCodes | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class FundIdList(ReferenceList):
    reference_list_type: str = ...
    values: list[ResourceId]
    nav_type_codes_hint: list[str] | None = ...
    def __init__(
        self,
        *,
        reference_list_type: str = ...,
        values: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        nav_type_codes_hint: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class InstrumentList(ReferenceList):
    reference_list_type: str = ...
    values: list[str]
    def __init__(
        self,
        *,
        reference_list_type: str = ...,
        values: list[str] | tuple[str, ...],
    ) -> None: ...

class PortfolioGroupIdList(ReferenceList):
    reference_list_type: str = ...
    values: list[ResourceId]
    def __init__(
        self,
        *,
        reference_list_type: str = ...,
        values: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class PortfolioIdList(ReferenceList):
    reference_list_type: str = ...
    values: list[ResourceId]
    def __init__(
        self,
        *,
        reference_list_type: str = ...,
        values: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class PropertyList(ReferenceList):
    reference_list_type: str = ...
    values: list[ModelProperty]
    def __init__(
        self,
        *,
        reference_list_type: str = ...,
        values: _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class StringList(ReferenceList):
    reference_list_type: str = ...
    values: list[str]
    def __init__(
        self,
        *,
        reference_list_type: str = ...,
        values: list[str] | tuple[str, ...],
    ) -> None: ...
