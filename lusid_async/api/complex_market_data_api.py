"""The complex market data API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_COMPLEX_MARKET_DATA = Operation(
    "ComplexMarketDataApi.delete_complex_market_data",
    "POST",
    "/api/complexmarketdata/{scope}/$delete",
    lambda: models.AnnulStructuredDataResponse,
    body=lambda: dict[str, models.ComplexMarketDataId],
    takes={},
)
_GET_COMPLEX_MARKET_DATA = Operation(
    "ComplexMarketDataApi.get_complex_market_data",
    "POST",
    "/api/complexmarketdata/{scope}/$get",
    lambda: models.GetComplexMarketDataResponse,
    body=lambda: dict[str, models.ComplexMarketDataId],
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_LIST_COMPLEX_MARKET_DATA = PagedOperation(
    "ComplexMarketDataApi.list_complex_market_data",
    "GET",
    "/api/complexmarketdata",
    lambda: models.ResourceListOfListComplexMarketDataWithMetaDataResponse,
    lambda: models.ListComplexMarketDataWithMetaDataResponse,
    takes={"asAt": "moment", "effectiveAt": "date", "limit": "number"},
)
_UPSERT_APPEND_COMPLEX_MARKET_DATA = Operation(
    "ComplexMarketDataApi.upsert_append_complex_market_data",
    "POST",
    "/api/complexmarketdata/{scope}/$append",
    lambda: models.UpsertSingleStructuredDataResponse,
    body=lambda: models.AppendComplexMarketDataRequest,
    takes={"asAt": "moment"},
)
_UPSERT_COMPLEX_MARKET_DATA = Operation(
    "ComplexMarketDataApi.upsert_complex_market_data",
    "POST",
    "/api/complexmarketdata/{scope}",
    lambda: models.UpsertStructuredDataResponse,
    body=lambda: dict[str, models.UpsertComplexMarketDataRequest],
    takes={},
)


class ComplexMarketDataApi(Api):
    """The complex market data operations of LUSID (5 of them).

    Market data that are more than one number: curves, surfaces and cubes. Single prices and rates are quotes,
    see `QuotesApi`.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_complex_market_data(
        self,
        scope: str,
        request_body: Mapping[str, models.ComplexMarketDataId | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AnnulStructuredDataResponse]:
        """Delete complex market data.

        Deletes curves, surfaces and other market data, keyed by the caller. Each is named by its identifier
        and its exact effective date.

        Items that could not be deleted, such as those that do not exist, are in `failed`; that is no error of
        the call.

        `POST /api/complexmarketdata/{scope}/$delete`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
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
        request_body: Mapping[str, models.ComplexMarketDataId | Mapping[str, Any]],
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        max_age: str | None = None,
        timeline_scope: str | None = None,
        timeline_code: str | None = None,
        closed_period_id: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetComplexMarketDataResponse]:
        """Get complex market data.

        Reads curves, surfaces and other market data, keyed by the caller.

        Items that are not found are in `not_found`, and malformed ones in `failed`; neither is an error of
        the call.

        `POST /api/complexmarketdata/{scope}/$get`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            request_body: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            max_age: how old, as an ISO 8601 duration such as `P5D`, data found at `effective_at` may be. Default: of any age.
            timeline_scope: the scope of the timeline that the closed period belongs to.
            timeline_code: the code of the timeline that the closed period belongs to.
            closed_period_id: the closed period of the timeline to read: data as it stood when the period was closed.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetComplexMarketDataResponse`.

        Example:
            ```python
            wanted = models.ComplexMarketDataId(provider="Lusid", market_asset="GBP/GBPOIS")
            found = await factory.build(api.ComplexMarketDataApi).get_complex_market_data(
                "demo", {"gbp": wanted}
            )
            print(found.values)
            ```
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
        as_at: datetime | str | None = None,
        effective_at: datetime | date | str | None = None,
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

        Lists market data of all scopes, or of `scope`, with identifier and scope of each: those in force at
        an effective date, or the latest ones.

        A `closed_period_id` needs `timeline_scope` and `timeline_code`.

        `GET /api/complexmarketdata`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            timeline_scope: the scope of the timeline that the closed period belongs to.
            timeline_code: the code of the timeline that the closed period belongs to.
            closed_period_id: the closed period of the timeline to read: data as it stood when the period was closed.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
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
        append_complex_market_data_request: models.AppendComplexMarketDataRequest | Mapping[str, Any],
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertSingleStructuredDataResponse]:
        """Upsert append complex market data.

        Adds a point to the end of a stored curve, without sending the whole curve again.

        Only curves of FX forwards: by quote reference, by date or tenor, as rates or pips.

        `POST /api/complexmarketdata/{scope}/$append`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            append_complex_market_data_request: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
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
        request_body: Mapping[str, models.UpsertComplexMarketDataRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertStructuredDataResponse]:
        """Upsert complex market data.

        Stores curves, surfaces and other market data, keyed by the caller.

        One bad item does not fail the others: it is in `failed`.

        `POST /api/complexmarketdata/{scope}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertStructuredDataResponse`.

        Example:
            ```python
            curve = models.DiscountFactorCurveData(
                base_date=datetime(2024, 3, 28, tzinfo=timezone.utc),
                dates=[datetime(2025, 3, 28, tzinfo=timezone.utc)],
                discount_factors=[0.96],
            )
            request = models.UpsertComplexMarketDataRequest(
                market_data_id=models.ComplexMarketDataId(
                    provider="Lusid", market_asset="GBP/GBPOIS", effective_at="2024-03-28"
                ),
                market_data=curve,
            )
            await factory.build(api.ComplexMarketDataApi).upsert_complex_market_data(
                "demo", {"gbp": request}
            )
            ```
        """
        return self._call(
            _UPSERT_COMPLEX_MARKET_DATA,
            path={
                "scope": scope,
            },
            body=request_body,
            opts=opts,
        )
