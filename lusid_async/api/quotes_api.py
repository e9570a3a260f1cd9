"""The quotes API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_QUOTE_ACCESS_METADATA_RULE = Operation(
    "QuotesApi.delete_quote_access_metadata_rule",
    "DELETE",
    "/api/metadata/quotes/rules/{scope}",
    lambda: models.QuoteAccessMetadataRule,
    takes={"effectiveAt": "date"},
)
_DELETE_QUOTES = Operation(
    "QuotesApi.delete_quotes",
    "POST",
    "/api/quotes/{scope}/$delete",
    lambda: models.AnnulQuotesResponse,
    body=lambda: dict[str, models.QuoteId] | None,
    takes={},
)
_GET_QUOTES = Operation(
    "QuotesApi.get_quotes",
    "POST",
    "/api/quotes/{scope}/$get",
    lambda: models.GetQuotesResponse,
    body=lambda: dict[str, models.QuoteSeriesId] | None,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_QUOTES_ACCESS_METADATA_RULE = Operation(
    "QuotesApi.get_quotes_access_metadata_rule",
    "GET",
    "/api/metadata/quotes/rules",
    lambda: models.QuoteAccessMetadataRule,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_LIST_QUOTES = PagedOperation(
    "QuotesApi.list_quotes",
    "GET",
    "/api/quotes/{scope}/$deprecated",
    lambda: models.ResourceListOfQuote,
    lambda: models.Quote,
    takes={"asAt": "moment", "limit": "number"},
)
_LIST_QUOTES_ACCESS_METADATA_RULES = Operation(
    "QuotesApi.list_quotes_access_metadata_rules",
    "GET",
    "/api/metadata/quotes/rules/{scope}",
    lambda: models.ResourceListOfQuoteAccessMetadataRule,
    takes={"asAt": "moment"},
)
_LIST_QUOTES_FOR_SCOPE = PagedOperation(
    "QuotesApi.list_quotes_for_scope",
    "GET",
    "/api/quotes/{scope}",
    lambda: models.ResourceListOfQuote,
    lambda: models.Quote,
    takes={"asAt": "moment", "limit": "number"},
)
_UPSERT_QUOTE_ACCESS_METADATA_RULE = Operation(
    "QuotesApi.upsert_quote_access_metadata_rule",
    "POST",
    "/api/metadata/quotes/rules/{scope}",
    lambda: models.QuoteAccessMetadataRule,
    body=lambda: models.UpsertQuoteAccessMetadataRuleRequest,
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)
_UPSERT_QUOTES = Operation(
    "QuotesApi.upsert_quotes",
    "POST",
    "/api/quotes/{scope}",
    lambda: models.UpsertQuotesResponse,
    body=lambda: dict[str, models.UpsertQuoteRequest] | None,
    takes={},
)


class QuotesApi(Api):
    """The quotes operations of LUSID (9 of them).

    Quotes: prices, rates and other single numbers by provider, instrument, type, field and moment. Reading
    finds the latest at or before a moment.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_quote_access_metadata_rule(
        self,
        scope: str,
        provider: str | None = None,
        price_source: str | None = None,
        instrument_id_type: str | None = None,
        instrument_id: str | None = None,
        quote_type: str | None = None,
        field: str | None = None,
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.QuoteAccessMetadataRule]:
        """Delete quote access metadata rule.

        Deletes the access metadata rule whose parts are exactly those given; a part that is left out must be
        empty in the rule too.

        `DELETE /api/metadata/quotes/rules/{scope}`, release stage: Production.

        Args:
            scope: the scope that the quotes are stored in.
            provider: the provider of the quotes, such as `Lusid` or `Client`.
            price_source: the source of the price at the provider.
            instrument_id_type: which kind of identifier names the instrument in the quotes.
            instrument_id: the identifier of the instrument in the quotes.
            quote_type: what the quotes measure, such as `Price` or `Rate`.
            field: the field of the quotes, such as `mid`; each provider has its own.
            effective_at: the moment at which to find quotes: for each series the latest one at or before it. A datetime or a cut label. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.QuoteAccessMetadataRule`.
        """
        return self._call(
            _DELETE_QUOTE_ACCESS_METADATA_RULE,
            path={
                "scope": scope,
            },
            query={
                "provider": provider,
                "priceSource": price_source,
                "instrumentIdType": instrument_id_type,
                "instrumentId": instrument_id,
                "quoteType": quote_type,
                "field": field,
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def delete_quotes(
        self,
        scope: str,
        request_body: Mapping[str, models.QuoteId | Mapping[str, Any]] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AnnulQuotesResponse]:
        """Delete quotes.

        Deletes quotes by series and exact moment, keyed by the caller. `values` has the as-at time of each
        deletion; earlier as-at times still show the quotes.

        Quotes that do not exist are in `failed`.

        `POST /api/quotes/{scope}/$delete`, release stage: Production.

        Args:
            scope: the scope that the quotes are stored in.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AnnulQuotesResponse`.

        Example:
            ```python
            series = models.QuoteSeriesId(
                provider="Lusid",
                instrument_id="BBG000C6K6G9",
                instrument_id_type="Figi",
                quote_type="Price",
                field="mid",
            )
            quote = models.QuoteId(quote_series_id=series, effective_at="2024-03-28T16:30:00Z")
            await factory.build(api.QuotesApi).delete_quotes("demo", request_body={"vodafone": quote})
            ```
        """
        return self._call(
            _DELETE_QUOTES,
            path={
                "scope": scope,
            },
            body=request_body,
            opts=opts,
        )

    def get_quotes(
        self,
        scope: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        max_age: str | None = None,
        request_body: Mapping[str, models.QuoteSeriesId | Mapping[str, Any]] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetQuotesResponse]:
        """Get quotes.

        Finds for each series the latest quote at or before a moment, and not older than `max_age` where that
        is given.

        At most 2,000 a request.

        Series without a quote in time are in `not_found` and bad ones in `failed`; neither is an error of the
        call.

        `POST /api/quotes/{scope}/$get`, release stage: Production.

        Args:
            scope: the scope that the quotes are stored in.
            effective_at: the moment at which to find quotes: for each series the latest one at or before it. A datetime or a cut label. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            max_age: how old, as an ISO 8601 duration such as `P5D`, data found at `effective_at` may be. Default: of any age.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetQuotesResponse`.

        Example:
            ```python
            series = models.QuoteSeriesId(
                provider="Lusid",
                instrument_id="BBG000C6K6G9",
                instrument_id_type="Figi",
                quote_type="Price",
                field="mid",
            )
            found = await factory.build(api.QuotesApi).get_quotes(
                "demo", effective_at="2024-03-29", max_age="P5D", request_body={"vodafone": series}
            )
            print(found.values, found.not_found)
            ```
        """
        return self._call(
            _GET_QUOTES,
            path={
                "scope": scope,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "maxAge": max_age,
            },
            body=request_body,
            opts=opts,
        )

    def get_quotes_access_metadata_rule(
        self,
        scope: str,
        provider: str | None = None,
        price_source: str | None = None,
        instrument_id_type: str | None = None,
        instrument_id: str | None = None,
        quote_type: str | None = None,
        field: str | None = None,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.QuoteAccessMetadataRule]:
        """Get quotes access metadata rule.

        Reads the access metadata rule whose parts are exactly those given. No quote is matched against rules
        here: a part that is left out must be empty in the rule too.

        `GET /api/metadata/quotes/rules`, release stage: Production.

        Args:
            scope: the scope that the quotes are stored in.
            provider: the provider of the quotes, such as `Lusid` or `Client`.
            price_source: the source of the price at the provider.
            instrument_id_type: which kind of identifier names the instrument in the quotes.
            instrument_id: the identifier of the instrument in the quotes.
            quote_type: what the quotes measure, such as `Price` or `Rate`.
            field: the field of the quotes, such as `mid`; each provider has its own.
            effective_at: the moment at which to find quotes: for each series the latest one at or before it. A datetime or a cut label. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.QuoteAccessMetadataRule`.
        """
        return self._call(
            _GET_QUOTES_ACCESS_METADATA_RULE,
            query={
                "scope": scope,
                "provider": provider,
                "priceSource": price_source,
                "instrumentIdType": instrument_id_type,
                "instrumentId": instrument_id,
                "quoteType": quote_type,
                "field": field,
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_quotes(
        self,
        scope: str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfQuote, models.Quote]:
        """List quotes.

        Lists the quotes of a scope. Deprecated: use `list_quotes_for_scope`.

        `GET /api/quotes/{scope}/$deprecated`, release stage: Deprecated.

        Args:
            scope: the scope that the quotes are stored in.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfQuote`; `.items()` yields every `models.Quote`, `.pages()`
            every page.
        """
        return self._paged_call(
            _LIST_QUOTES,
            path={
                "scope": scope,
            },
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def list_quotes_access_metadata_rules(
        self,
        scope: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfQuoteAccessMetadataRule]:
        """List quotes access metadata rules.

        Lists the rules of a scope that give quotes their access metadata, as at a moment.

        `GET /api/metadata/quotes/rules/{scope}`, release stage: Production.

        Args:
            scope: the scope that the quotes are stored in.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfQuoteAccessMetadataRule`.
        """
        return self._call(
            _LIST_QUOTES_ACCESS_METADATA_RULES,
            path={
                "scope": scope,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_quotes_for_scope(
        self,
        scope: str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfQuote, models.Quote]:
        """List quotes for scope.

        Lists the quotes of a scope, all series together, the newest effective date first.

        `GET /api/quotes/{scope}`, release stage: Production.

        Args:
            scope: the scope that the quotes are stored in.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfQuote`; `.items()` yields every `models.Quote`, `.pages()`
            every page.

        Example:
            ```python
            async for quote in factory.build(api.QuotesApi).list_quotes_for_scope("demo").items():
                print(quote.quote_id, quote.metric_value)
            ```
        """
        return self._paged_call(
            _LIST_QUOTES_FOR_SCOPE,
            path={
                "scope": scope,
            },
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def upsert_quote_access_metadata_rule(
        self,
        scope: str,
        upsert_quote_access_metadata_rule_request: (
            models.UpsertQuoteAccessMetadataRuleRequest | Mapping[str, Any]
        ),
        effective_at: datetime | date | str | None = None,
        effective_until: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.QuoteAccessMetadataRule]:
        """Upsert quote access metadata rule.

        Stores a rule that gives access metadata to the quotes of a scope with a given provider, instrument,
        type or field, from `effective_at` and until `effective_until` where that is given. A rule with the
        same parts is replaced.

        `POST /api/metadata/quotes/rules/{scope}`, release stage: Production.

        Args:
            scope: the scope that the quotes are stored in.
            upsert_quote_access_metadata_rule_request: the JSON body.
            effective_at: the moment at which to find quotes: for each series the latest one at or before it. A datetime or a cut label. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.QuoteAccessMetadataRule`.
        """
        return self._call(
            _UPSERT_QUOTE_ACCESS_METADATA_RULE,
            path={
                "scope": scope,
            },
            query={
                "effectiveAt": effective_at,
                "effectiveUntil": effective_until,
            },
            body=upsert_quote_access_metadata_rule_request,
            opts=opts,
        )

    def upsert_quotes(
        self,
        scope: str,
        request_body: Mapping[str, models.UpsertQuoteRequest | Mapping[str, Any]] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertQuotesResponse]:
        """Upsert quotes.

        Stores quotes, keyed by the caller. A quote of the same series, scope and moment replaces the earlier
        one.

        At most 2,000 a request.

        One bad quote does not fail the others: it is in `failed`. The same series and moment twice in one
        request is refused, code 390.

        `POST /api/quotes/{scope}`, release stage: Production.

        Args:
            scope: the scope that the quotes are stored in.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertQuotesResponse`.

        Example:
            ```python
            series = models.QuoteSeriesId(
                provider="Lusid",
                instrument_id="BBG000C6K6G9",
                instrument_id_type="Figi",
                quote_type="Price",
                field="mid",
            )
            quote = models.UpsertQuoteRequest(
                quote_id=models.QuoteId(quote_series_id=series, effective_at="2024-03-28T16:30:00Z"),
                metric_value=models.MetricValue(value=71.5, unit="GBP"),
            )
            response = await factory.build(api.QuotesApi).upsert_quotes(
                "demo", request_body={"vodafone": quote}
            )
            print(response.failed)
            ```
        """
        return self._call(
            _UPSERT_QUOTES,
            path={
                "scope": scope,
            },
            body=request_body,
            opts=opts,
        )
