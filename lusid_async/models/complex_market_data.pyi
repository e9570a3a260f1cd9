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
    ) -> None:
        """Annul structured data response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Complex market data id.

        Args:
            provider: The provider of the data, such as `Lusid` or `Client`.
            price_source: The source of the price at the provider.
            lineage: Obsolete: not stored and without effect.
            effective_at: Business time from which the data hold, as moment or cut label.
            market_asset: What the data describe, such as `GBP/GBPOIS` for a curve.
        """

class AppendComplexMarketDataRequest(LusidModel):
    market_data_id: ComplexMarketDataId
    append_market_data: AppendMarketData
    def __init__(
        self,
        *,
        market_data_id: ComplexMarketDataId | _abc.Mapping[str, _typing.Any],
        append_market_data: AppendMarketData | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Append complex market data request.

        Args:
            market_data_id: The identity of the market data.
            append_market_data: Point to append; its type fits the market data.
        """

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
    ) -> None:
        """Get complex market data response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """List complex market data with meta data response.

        Args:
            scope: The scope, a namespace for codes.
            market_data_id: The identity of the market data.
            market_data: The curve, surface or cube; a member of the `ComplexMarketData` family.
        """

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
    ) -> None:
        """Resource list of list complex market data with meta data response.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UpsertComplexMarketDataRequest(LusidModel):
    market_data_id: ComplexMarketDataId
    market_data: ComplexMarketData
    def __init__(
        self,
        *,
        market_data_id: ComplexMarketDataId | _abc.Mapping[str, _typing.Any],
        market_data: ComplexMarketData | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Upsert complex market data request.

        Args:
            market_data_id: The identity of the market data.
            market_data: The curve, surface or cube; a member of the `ComplexMarketData` family.
        """

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
    ) -> None:
        """Upsert structured data response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
