"""Models of the complex market data API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ErrorDetail, Link
from lusid_async.models.family_bases import AppendMarketData, ComplexMarketData

class AnnulStructuredDataResponse(LusidModel):
    href: str | None = ...
    values: dict[str, _datetime.datetime] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, _datetime.datetime | str] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ComplexMarketDataId(LusidModel):
    provider: str
    price_source: str | None = ...
    lineage: str | None = ...
    effective_at: str | None = ...
    market_asset: str
    def __init__(
        self,
        *,
        provider: str,
        price_source: str | None = ...,
        lineage: str | None = ...,
        effective_at: _datetime.datetime | _datetime.date | str | None = ...,
        market_asset: str,
    ) -> None: ...

class AppendComplexMarketDataRequest(LusidModel):
    market_data_id: ComplexMarketDataId
    append_market_data: AppendMarketData
    def __init__(
        self,
        *,
        market_data_id: ComplexMarketDataId | _abc.Mapping[str, _typing.Any],
        append_market_data: AppendMarketData | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class GetComplexMarketDataResponse(LusidModel):
    href: str | None = ...
    values: dict[str, ComplexMarketData] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, ComplexMarketData | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ListComplexMarketDataWithMetaDataResponse(LusidModel):
    scope: str | None = ...
    market_data_id: ComplexMarketDataId | None = ...
    market_data: ComplexMarketData | None = ...
    def __init__(
        self,
        *,
        scope: str | None = ...,
        market_data_id: ComplexMarketDataId | _abc.Mapping[str, _typing.Any] | None = ...,
        market_data: ComplexMarketData | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class ResourceListOfListComplexMarketDataWithMetaDataResponse(LusidModel):
    values: list[ListComplexMarketDataWithMetaDataResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ListComplexMarketDataWithMetaDataResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class UpsertComplexMarketDataRequest(LusidModel):
    market_data_id: ComplexMarketDataId
    market_data: ComplexMarketData
    def __init__(
        self,
        *,
        market_data_id: ComplexMarketDataId | _abc.Mapping[str, _typing.Any],
        market_data: ComplexMarketData | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class UpsertStructuredDataResponse(LusidModel):
    href: str | None = ...
    values: dict[str, _datetime.datetime] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, _datetime.datetime | str] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...
