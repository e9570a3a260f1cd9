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
    ) -> None:
        """Fund nav type codes.

        Args:
            fund_id: The scope and code of the fund.
            nav_type_codes: Codes of the fund's NAV types.
        """

class AddressKeyList(ReferenceList):
    reference_list_type: str = ...
    values: list[str]
    def __init__(
        self,
        *,
        reference_list_type: str = ...,
        values: list[str] | tuple[str, ...],
    ) -> None:
        """Address key list: the `ReferenceList` whose discriminator is `AddressKeyList`.

        Args:
            reference_list_type: Type of list, which picks the member of the family. PortfolioGroupIdList, PortfolioIdList, AddressKeyList, StringList, InstrumentList, DecimalList, … (3 more), or a value added since.
            values: The items.
        """

class DecimalList(ReferenceList):
    reference_list_type: str = ...
    values: list[float]
    def __init__(
        self,
        *,
        reference_list_type: str = ...,
        values: _abc.Sequence[float | _decimal.Decimal],
    ) -> None:
        """Decimal list: the `ReferenceList` whose discriminator is `DecimalList`.

        Args:
            reference_list_type: Type of list, which picks the member of the family. PortfolioGroupIdList, PortfolioIdList, AddressKeyList, StringList, InstrumentList, DecimalList, … (3 more), or a value added since.
            values: The items.
        """

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
    ) -> None:
        """Filtered fund id list: the `ReferenceList` whose discriminator is `FilteredFundIdList`.

        Args:
            reference_list_type: Type of list, which picks the member of the family. PortfolioGroupIdList, PortfolioIdList, AddressKeyList, StringList, InstrumentList, DecimalList, … (3 more), or a value added since.
            filter: An expression that selects what to include, such as `type eq 'Buy'`.
            values: The items.
            nav_type_codes_hint: NAV types to prefer, in order, `*` as wildcard; a fund that has none of them uses its primary one.
            nav_type_selection: Whether a fund gives its first matching NAV type or all. First or All, or a value added since.
            resolved_fund_nav_type_codes: Funds found, with their NAV types.
        """

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
    ) -> None:
        """Fund id list: the `ReferenceList` whose discriminator is `FundIdList`.

        Args:
            reference_list_type: Type of list, which picks the member of the family. PortfolioGroupIdList, PortfolioIdList, AddressKeyList, StringList, InstrumentList, DecimalList, … (3 more), or a value added since.
            values: The items.
            nav_type_codes_hint: NAV types to prefer, in order, `*` as wildcard; a fund that has none of them uses its primary one.
        """

class InstrumentList(ReferenceList):
    reference_list_type: str = ...
    values: list[str]
    def __init__(
        self,
        *,
        reference_list_type: str = ...,
        values: list[str] | tuple[str, ...],
    ) -> None:
        """Instrument list: the `ReferenceList` whose discriminator is `InstrumentList`.

        Args:
            reference_list_type: Type of list, which picks the member of the family. PortfolioGroupIdList, PortfolioIdList, AddressKeyList, StringList, InstrumentList, DecimalList, … (3 more), or a value added since.
            values: The items.
        """

class PortfolioGroupIdList(ReferenceList):
    reference_list_type: str = ...
    values: list[ResourceId]
    def __init__(
        self,
        *,
        reference_list_type: str = ...,
        values: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Portfolio group id list: the `ReferenceList` whose discriminator is `PortfolioGroupIdList`.

        Args:
            reference_list_type: Type of list, which picks the member of the family. PortfolioGroupIdList, PortfolioIdList, AddressKeyList, StringList, InstrumentList, DecimalList, … (3 more), or a value added since.
            values: The items.
        """

class PortfolioIdList(ReferenceList):
    reference_list_type: str = ...
    values: list[ResourceId]
    def __init__(
        self,
        *,
        reference_list_type: str = ...,
        values: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Portfolio id list: the `ReferenceList` whose discriminator is `PortfolioIdList`.

        Args:
            reference_list_type: Type of list, which picks the member of the family. PortfolioGroupIdList, PortfolioIdList, AddressKeyList, StringList, InstrumentList, DecimalList, … (3 more), or a value added since.
            values: The items.
        """

class PropertyList(ReferenceList):
    reference_list_type: str = ...
    values: list[ModelProperty]
    def __init__(
        self,
        *,
        reference_list_type: str = ...,
        values: _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Property list: the `ReferenceList` whose discriminator is `PropertyList`.

        Args:
            reference_list_type: Type of list, which picks the member of the family. PortfolioGroupIdList, PortfolioIdList, AddressKeyList, StringList, InstrumentList, DecimalList, … (3 more), or a value added since.
            values: The items.
        """

class StringList(ReferenceList):
    reference_list_type: str = ...
    values: list[str]
    def __init__(
        self,
        *,
        reference_list_type: str = ...,
        values: list[str] | tuple[str, ...],
    ) -> None:
        """String list: the `ReferenceList` whose discriminator is `StringList`.

        Args:
            reference_list_type: Type of list, which picks the member of the family. PortfolioGroupIdList, PortfolioIdList, AddressKeyList, StringList, InstrumentList, DecimalList, … (3 more), or a value added since.
            values: The items.
        """
