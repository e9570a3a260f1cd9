"""The complex market data API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_COMPLEX_MARKET_DATA = Operation(
    "ComplexMarketDataApi.delete_complex_market_data",
    "POST",
    "/api/complexmarketdata/{scope}/$delete",
    lambda: models.AnnulStructuredDataResponse,
)
_GET_COMPLEX_MARKET_DATA = Operation(
    "ComplexMarketDataApi.get_complex_market_data",
    "POST",
    "/api/complexmarketdata/{scope}/$get",
    lambda: models.GetComplexMarketDataResponse,
)
_LIST_COMPLEX_MARKET_DATA = PagedOperation(
    "ComplexMarketDataApi.list_complex_market_data",
    "GET",
    "/api/complexmarketdata",
    lambda: models.ResourceListOfListComplexMarketDataWithMetaDataResponse,
    lambda: models.ListComplexMarketDataWithMetaDataResponse,
)
_UPSERT_APPEND_COMPLEX_MARKET_DATA = Operation(
    "ComplexMarketDataApi.upsert_append_complex_market_data",
    "POST",
    "/api/complexmarketdata/{scope}/$append",
    lambda: models.UpsertSingleStructuredDataResponse,
)
_UPSERT_COMPLEX_MARKET_DATA = Operation(
    "ComplexMarketDataApi.upsert_complex_market_data",
    "POST",
    "/api/complexmarketdata/{scope}",
    lambda: models.UpsertStructuredDataResponse,
)


class ComplexMarketDataApi(Api):
    """The complex market data operations of LUSID (5 of them).

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_complex_market_data(
        self,
        scope: str,
        request_body: Mapping[str, models.ComplexMarketDataId],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AnnulStructuredDataResponse]:
        """Delete complex market data.

        `POST /api/complexmarketdata/{scope}/$delete`, release stage: Production.

        Args:
            scope: path `scope`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AnnulStructuredDataResponse`.
        """
        return self._call(
            _DELETE_COMPLEX_MARKET_DATA,
            path={
                "scope": scope,
            },
            body=request_body,
            opts=opts,
        )

    def get_complex_market_data(
        self,
        scope: str,
        request_body: Mapping[str, models.ComplexMarketDataId],
        effective_at: str | None = None,
        as_at: datetime | None = None,
        max_age: str | None = None,
        timeline_scope: str | None = None,
        timeline_code: str | None = None,
        closed_period_id: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetComplexMarketDataResponse]:
        """Get complex market data.

        `POST /api/complexmarketdata/{scope}/$get`, release stage: Production.

        Args:
            scope: path `scope`.
            request_body: the JSON body.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            max_age: query `maxAge`.
            timeline_scope: query `timelineScope`.
            timeline_code: query `timelineCode`.
            closed_period_id: query `closedPeriodId`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetComplexMarketDataResponse`.
        """
        return self._call(
            _GET_COMPLEX_MARKET_DATA,
            path={
                "scope": scope,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "maxAge": max_age,
                "timelineScope": timeline_scope,
                "timelineCode": timeline_code,
                "closedPeriodId": closed_period_id,
            },
            body=request_body,
            opts=opts,
        )

    def list_complex_market_data(
        self,
        as_at: datetime | None = None,
        effective_at: str | None = None,
        page: str | None = None,
        limit: int | None = None,
        timeline_scope: str | None = None,
        timeline_code: str | None = None,
        closed_period_id: str | None = None,
        filter: str | None = None,
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[
        models.ResourceListOfListComplexMarketDataWithMetaDataResponse, models.ListComplexMarketDataWithMetaDataResponse
    ]:
        """List complex market data.

        `GET /api/complexmarketdata`, release stage: Production.

        Args:
            as_at: query `asAt`.
            effective_at: query `effectiveAt`.
            page: query `page`.
            limit: query `limit`.
            timeline_scope: query `timelineScope`.
            timeline_code: query `timelineCode`.
            closed_period_id: query `closedPeriodId`.
            filter: query `filter`.
            scope: query `scope`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfListComplexMarketDataWithMetaDataResponse`; `.items()` yields
            every `models.ListComplexMarketDataWithMetaDataResponse`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_COMPLEX_MARKET_DATA,
            query={
                "asAt": as_at,
                "effectiveAt": effective_at,
                "page": page,
                "limit": limit,
                "timelineScope": timeline_scope,
                "timelineCode": timeline_code,
                "closedPeriodId": closed_period_id,
                "filter": filter,
                "scope": scope,
            },
            opts=opts,
        )

    def upsert_append_complex_market_data(
        self,
        scope: str,
        append_complex_market_data_request: models.AppendComplexMarketDataRequest,
        as_at: datetime | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertSingleStructuredDataResponse]:
        """Upsert append complex market data.

        `POST /api/complexmarketdata/{scope}/$append`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            append_complex_market_data_request: the JSON body.
            as_at: query `asAt`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertSingleStructuredDataResponse`.
        """
        return self._call(
            _UPSERT_APPEND_COMPLEX_MARKET_DATA,
            path={
                "scope": scope,
            },
            query={
                "asAt": as_at,
            },
            body=append_complex_market_data_request,
            opts=opts,
        )

    def upsert_complex_market_data(
        self,
        scope: str,
        request_body: Mapping[str, models.UpsertComplexMarketDataRequest],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertStructuredDataResponse]:
        """Upsert complex market data.

        `POST /api/complexmarketdata/{scope}`, release stage: Production.

        Args:
            scope: path `scope`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertStructuredDataResponse`.
        """
        return self._call(
            _UPSERT_COMPLEX_MARKET_DATA,
            path={
                "scope": scope,
            },
            body=request_body,
            opts=opts,
        )
