"""The quotes API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_QUOTE_ACCESS_METADATA_RULE = Operation(
    "QuotesApi.delete_quote_access_metadata_rule",
    "DELETE",
    "/api/metadata/quotes/rules/{scope}",
    lambda: models.QuoteAccessMetadataRule,
)
_DELETE_QUOTES = Operation(
    "QuotesApi.delete_quotes",
    "POST",
    "/api/quotes/{scope}/$delete",
    lambda: models.AnnulQuotesResponse,
)
_GET_QUOTES = Operation(
    "QuotesApi.get_quotes",
    "POST",
    "/api/quotes/{scope}/$get",
    lambda: models.GetQuotesResponse,
)
_GET_QUOTES_ACCESS_METADATA_RULE = Operation(
    "QuotesApi.get_quotes_access_metadata_rule",
    "GET",
    "/api/metadata/quotes/rules",
    lambda: models.QuoteAccessMetadataRule,
)
_LIST_QUOTES = PagedOperation(
    "QuotesApi.list_quotes",
    "GET",
    "/api/quotes/{scope}/$deprecated",
    lambda: models.ResourceListOfQuote,
    lambda: models.Quote,
)
_LIST_QUOTES_ACCESS_METADATA_RULES = Operation(
    "QuotesApi.list_quotes_access_metadata_rules",
    "GET",
    "/api/metadata/quotes/rules/{scope}",
    lambda: models.ResourceListOfQuoteAccessMetadataRule,
)
_LIST_QUOTES_FOR_SCOPE = PagedOperation(
    "QuotesApi.list_quotes_for_scope",
    "GET",
    "/api/quotes/{scope}",
    lambda: models.ResourceListOfQuote,
    lambda: models.Quote,
)
_UPSERT_QUOTE_ACCESS_METADATA_RULE = Operation(
    "QuotesApi.upsert_quote_access_metadata_rule",
    "POST",
    "/api/metadata/quotes/rules/{scope}",
    lambda: models.QuoteAccessMetadataRule,
)
_UPSERT_QUOTES = Operation(
    "QuotesApi.upsert_quotes",
    "POST",
    "/api/quotes/{scope}",
    lambda: models.UpsertQuotesResponse,
)


class QuotesApi(Api):
    """The quotes operations of LUSID (9 of them).

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
        effective_at: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.QuoteAccessMetadataRule]:
        """Delete quote access metadata rule.

        `DELETE /api/metadata/quotes/rules/{scope}`, release stage: Production.

        Args:
            scope: path `scope`.
            provider: query `provider`.
            price_source: query `priceSource`.
            instrument_id_type: query `instrumentIdType`.
            instrument_id: query `instrumentId`.
            quote_type: query `quoteType`.
            field: query `field`.
            effective_at: query `effectiveAt`.
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
        request_body: Mapping[str, models.QuoteId] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AnnulQuotesResponse]:
        """Delete quotes.

        `POST /api/quotes/{scope}/$delete`, release stage: Production.

        Args:
            scope: path `scope`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AnnulQuotesResponse`.
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
        effective_at: str | None = None,
        as_at: datetime | None = None,
        max_age: str | None = None,
        request_body: Mapping[str, models.QuoteSeriesId] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetQuotesResponse]:
        """Get quotes.

        `POST /api/quotes/{scope}/$get`, release stage: Production.

        Args:
            scope: path `scope`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            max_age: query `maxAge`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetQuotesResponse`.
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
        effective_at: str | None = None,
        as_at: datetime | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.QuoteAccessMetadataRule]:
        """Get quotes access metadata rule.

        `GET /api/metadata/quotes/rules`, release stage: Production.

        Args:
            scope: query `scope`.
            provider: query `provider`.
            price_source: query `priceSource`.
            instrument_id_type: query `instrumentIdType`.
            instrument_id: query `instrumentId`.
            quote_type: query `quoteType`.
            field: query `field`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
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
        as_at: datetime | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfQuote, models.Quote]:
        """List quotes.

        `GET /api/quotes/{scope}/$deprecated`, release stage: Deprecated.

        Args:
            scope: path `scope`.
            as_at: query `asAt`.
            page: query `page`.
            limit: query `limit`.
            filter: query `filter`.
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
        as_at: datetime | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfQuoteAccessMetadataRule]:
        """List quotes access metadata rules.

        `GET /api/metadata/quotes/rules/{scope}`, release stage: Production.

        Args:
            scope: path `scope`.
            as_at: query `asAt`.
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
        as_at: datetime | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfQuote, models.Quote]:
        """List quotes for scope.

        `GET /api/quotes/{scope}`, release stage: Production.

        Args:
            scope: path `scope`.
            as_at: query `asAt`.
            page: query `page`.
            limit: query `limit`.
            filter: query `filter`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfQuote`; `.items()` yields every `models.Quote`, `.pages()`
            every page.
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
        upsert_quote_access_metadata_rule_request: models.UpsertQuoteAccessMetadataRuleRequest,
        effective_at: str | None = None,
        effective_until: datetime | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.QuoteAccessMetadataRule]:
        """Upsert quote access metadata rule.

        `POST /api/metadata/quotes/rules/{scope}`, release stage: Production.

        Args:
            scope: path `scope`.
            upsert_quote_access_metadata_rule_request: the JSON body.
            effective_at: query `effectiveAt`.
            effective_until: query `effectiveUntil`.
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
        request_body: Mapping[str, models.UpsertQuoteRequest] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertQuotesResponse]:
        """Upsert quotes.

        `POST /api/quotes/{scope}`, release stage: Production.

        Args:
            scope: path `scope`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertQuotesResponse`.
        """
        return self._call(
            _UPSERT_QUOTES,
            path={
                "scope": scope,
            },
            body=request_body,
            opts=opts,
        )
