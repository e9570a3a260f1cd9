"""The reconciliations API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_SCHEDULED_RECONCILIATION = Operation(
    "ReconciliationsApi.create_scheduled_reconciliation",
    "POST",
    "/api/portfolios/$scheduledReconciliations/{scope}",
    lambda: models.Reconciliation,
    body=lambda: models.CreateReconciliationRequest | None,
    takes={},
)
_DELETE_RECONCILIATION = Operation(
    "ReconciliationsApi.delete_reconciliation",
    "DELETE",
    "/api/portfolios/$scheduledReconciliations/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_RECONCILIATION_MAPPING = Operation(
    "ReconciliationsApi.delete_reconciliation_mapping",
    "DELETE",
    "/api/portfolios/mapping/{scope}/{code}",
    lambda: str,
    takes={},
)
_GET_RECONCILIATION = Operation(
    "ReconciliationsApi.get_reconciliation",
    "GET",
    "/api/portfolios/$scheduledReconciliations/{scope}/{code}",
    lambda: models.Reconciliation,
    takes={"effectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_GET_RECONCILIATION_MAPPING = Operation(
    "ReconciliationsApi.get_reconciliation_mapping",
    "GET",
    "/api/portfolios/mapping/{scope}/{code}",
    lambda: models.Mapping,
    takes={},
)
_LIST_RECONCILIATION_MAPPINGS = Operation(
    "ReconciliationsApi.list_reconciliation_mappings",
    "GET",
    "/api/portfolios/mapping",
    lambda: models.ResourceListOfMapping,
    takes={},
)
_LIST_RECONCILIATIONS = PagedOperation(
    "ReconciliationsApi.list_reconciliations",
    "GET",
    "/api/portfolios/$scheduledReconciliations",
    lambda: models.PagedResourceListOfReconciliation,
    lambda: models.Reconciliation,
    takes={"effectiveAt": "date", "asAt": "moment", "limit": "number", "propertyKeys": "list"},
)
_RECONCILE_GENERIC = Operation(
    "ReconciliationsApi.reconcile_generic",
    "POST",
    "/api/portfolios/$reconcileGeneric",
    lambda: models.ReconciliationResponse,
    body=lambda: models.ReconciliationRequest | None,
    takes={},
)
_RECONCILE_HOLDINGS = Operation(
    "ReconciliationsApi.reconcile_holdings",
    "POST",
    "/api/portfolios/$reconcileholdings",
    lambda: models.ResourceListOfReconciliationBreak,
    body=lambda: models.PortfoliosReconciliationRequest | None,
    takes={"sortBy": "list", "limit": "number"},
)
_RECONCILE_INLINE = Operation(
    "ReconciliationsApi.reconcile_inline",
    "POST",
    "/api/portfolios/$reconcileInline",
    lambda: models.ListAggregationReconciliation,
    body=lambda: models.InlineValuationsReconciliationRequest | None,
    takes={},
)
_RECONCILE_TRANSACTIONS = Operation(
    "ReconciliationsApi.reconcile_transactions",
    "POST",
    "/api/portfolios/$reconcileTransactions",
    lambda: models.TransactionsReconciliationsResponse,
    body=lambda: models.TransactionReconciliationRequest | None,
    takes={},
)
_RECONCILE_TRANSACTIONS_V2 = Operation(
    "ReconciliationsApi.reconcile_transactions_v2",
    "POST",
    "/api/portfolios/$reconcileTransactionsV2",
    lambda: models.ReconciliationResponse,
    body=lambda: models.TransactionReconciliationRequestV2 | None,
    takes={},
)
_RECONCILE_VALUATION = Operation(
    "ReconciliationsApi.reconcile_valuation",
    "POST",
    "/api/portfolios/$reconcileValuation",
    lambda: models.ListAggregationReconciliation,
    body=lambda: models.ValuationsReconciliationRequest | None,
    takes={},
)
_UPDATE_RECONCILIATION = Operation(
    "ReconciliationsApi.update_reconciliation",
    "POST",
    "/api/portfolios/$scheduledReconciliations/{scope}/{code}",
    lambda: models.Reconciliation,
    body=lambda: models.UpdateReconciliationRequest | None,
    takes={},
)
_UPSERT_RECONCILIATION_MAPPING = Operation(
    "ReconciliationsApi.upsert_reconciliation_mapping",
    "POST",
    "/api/portfolios/mapping",
    lambda: models.Mapping,
    body=lambda: models.Mapping | None,
    takes={},
)


class ReconciliationsApi(Api):
    """The reconciliations operations of LUSID (15 of them).

    Reconciliations of holdings, transactions or valuations of two portfolios, computed when asked for, and
    scheduled ones.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_scheduled_reconciliation(
        self,
        scope: str,
        create_reconciliation_request: models.CreateReconciliationRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Reconciliation]:
        """Create scheduled reconciliation.

        Stores the definition of a reconciliation of two portfolios or groups: what to compare of
        transactions, positions and valuations. Nothing is compared yet.

        `POST /api/portfolios/$scheduledReconciliations/{scope}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            create_reconciliation_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Reconciliation`.
        """
        return self._call(
            _CREATE_SCHEDULED_RECONCILIATION,
            path={
                "scope": scope,
            },
            body=create_reconciliation_request,
            opts=opts,
        )

    def delete_reconciliation(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete reconciliation.

        Deletes the definition of a scheduled reconciliation by scope and code. Earlier as-at times still show
        it.

        `DELETE /api/portfolios/$scheduledReconciliations/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_RECONCILIATION,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def delete_reconciliation_mapping(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[str]:
        """Delete reconciliation mapping.

        Deletes a mapping by scope and code. Reconciliations that name it no longer find it.

        `DELETE /api/portfolios/mapping/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `str`.
        """
        return self._call(
            _DELETE_RECONCILIATION_MAPPING,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_reconciliation(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Reconciliation]:
        """Get reconciliation.

        Reads the definition of a scheduled reconciliation, as at a moment. Only properties named in
        `property_keys` are returned.

        `GET /api/portfolios/$scheduledReconciliations/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Reconciliation`.
        """
        return self._call(
            _GET_RECONCILIATION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def get_reconciliation_mapping(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Mapping]:
        """Get reconciliation mapping.

        Reads a mapping: which fields of left and right are compared by which rules.

        `GET /api/portfolios/mapping/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Mapping`.
        """
        return self._call(
            _GET_RECONCILIATION_MAPPING,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def list_reconciliation_mappings(
        self,
        reconciliation_type: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfMapping]:
        """List reconciliation mappings.

        Lists the mappings of one type that the caller may see: those for transactions unless
        `reconciliation_type` says otherwise.

        `GET /api/portfolios/mapping`, release stage: EarlyAccess.

        Args:
            reconciliation_type: the type of reconciliation to return mappings for; Transaction, Holding, Valuation, Cash or CashHolding, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfMapping`.
        """
        return self._call(
            _LIST_RECONCILIATION_MAPPINGS,
            query={
                "reconciliationType": reconciliation_type,
            },
            opts=opts,
        )

    def list_reconciliations(
        self,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfReconciliation, models.Reconciliation]:
        """List reconciliations.

        Lists the definitions of scheduled reconciliations. Only properties named in `property_keys` are
        returned.

        100 a page unless `limit` says otherwise.

        `GET /api/portfolios/$scheduledReconciliations`, release stage: Experimental.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfReconciliation`; `.items()` yields every
            `models.Reconciliation`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_RECONCILIATIONS,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def reconcile_generic(
        self,
        reconciliation_request: models.ReconciliationRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ReconciliationResponse]:
        """Reconcile generic.

        Compares two valuations, or holdings, of one or two portfolios under one or two recipes, row by row.
        Rules set tolerances for numbers and dates and looser comparison for text; each row has left, right,
        difference (left less right) and the outcome for every metric: exact match, match within tolerance or
        failure.

        Metrics of different names on either side both fail unless the request maps one to the other; so do
        equal numbers of different units, unless a tolerance is given.

        `POST /api/portfolios/$reconcileGeneric`, release stage: Production.

        Args:
            reconciliation_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ReconciliationResponse`.
        """
        return self._call(
            _RECONCILE_GENERIC,
            body=reconciliation_request,
            opts=opts,
        )

    def reconcile_holdings(
        self,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        portfolios_reconciliation_request: (
            models.PortfoliosReconciliationRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfReconciliationBreak]:
        """Reconcile holdings.

        Compares the holdings of two portfolios, or of one at two dates, and returns the rows that differ: the
        difference is right less left. A transaction exactly at the effective date counts.

        `POST /api/portfolios/$reconcileholdings`, release stage: EarlyAccess.

        Args:
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            portfolios_reconciliation_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfReconciliationBreak`.

        Example:
            ```python
            portfolio = models.ResourceId(scope="demo", code="uk-equities")
            request = models.PortfoliosReconciliationRequest(
                left=models.PortfolioReconciliationRequest(
                    portfolio_id=portfolio, effective_at="2024-03-28"
                ),
                right=models.PortfolioReconciliationRequest(
                    portfolio_id=portfolio, effective_at="2024-03-29"
                ),
                instrument_property_keys=["Instrument/default/Name"],
            )
            breaks = await factory.build(api.ReconciliationsApi).reconcile_holdings(
                portfolios_reconciliation_request=request
            )
            print([each.difference_units for each in breaks.values])
            ```
        """
        return self._call(
            _RECONCILE_HOLDINGS,
            query={
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
            },
            body=portfolios_reconciliation_request,
            opts=opts,
        )

    def reconcile_inline(
        self,
        inline_valuations_reconciliation_request: (
            models.InlineValuationsReconciliationRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ListAggregationReconciliation]:
        """Reconcile inline.

        Values instruments that the request gives inline under one or two recipes and returns left, right and
        their differences.

        `POST /api/portfolios/$reconcileInline`, release stage: Production.

        Args:
            inline_valuations_reconciliation_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ListAggregationReconciliation`.
        """
        return self._call(
            _RECONCILE_INLINE,
            body=inline_valuations_reconciliation_request,
            opts=opts,
        )

    def reconcile_transactions(
        self,
        transaction_reconciliation_request: (
            models.TransactionReconciliationRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionsReconciliationsResponse]:
        """Reconcile transactions.

        Pairs the transactions of two portfolios in a window of dates by the rules of a mapping, and says for
        each pair how well it matches. See also `reconcile_transactions_v2`.

        `POST /api/portfolios/$reconcileTransactions`, release stage: EarlyAccess.

        Args:
            transaction_reconciliation_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransactionsReconciliationsResponse`.
        """
        return self._call(
            _RECONCILE_TRANSACTIONS,
            body=transaction_reconciliation_request,
            opts=opts,
        )

    def reconcile_transactions_v2(
        self,
        transaction_reconciliation_request_v2: (
            models.TransactionReconciliationRequestV2 | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ReconciliationResponse]:
        """Reconcile transactions v 2.

        Compares the transactions of two portfolios, aggregated as the request says, by rules that the request
        carries, and returns comparisons in the form of `reconcile_generic`.

        `POST /api/portfolios/$reconcileTransactionsV2`, release stage: Experimental.

        Args:
            transaction_reconciliation_request_v2: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ReconciliationResponse`.
        """
        return self._call(
            _RECONCILE_TRANSACTIONS_V2,
            body=transaction_reconciliation_request_v2,
            opts=opts,
        )

    def reconcile_valuation(
        self,
        valuations_reconciliation_request: (
            models.ValuationsReconciliationRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ListAggregationReconciliation]:
        """Reconcile valuation.

        Values one or two portfolios under one or two recipes and returns left, right and their differences.
        `reconcile_generic` adds tolerances and other rules.

        `POST /api/portfolios/$reconcileValuation`, release stage: Production.

        Args:
            valuations_reconciliation_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ListAggregationReconciliation`.
        """
        return self._call(
            _RECONCILE_VALUATION,
            body=valuations_reconciliation_request,
            opts=opts,
        )

    def update_reconciliation(
        self,
        scope: str,
        code: str,
        update_reconciliation_request: models.UpdateReconciliationRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Reconciliation]:
        """Update reconciliation.

        Changes the definition of a scheduled reconciliation: what is compared of which two portfolios or
        groups. Its scope and code stay.

        `POST /api/portfolios/$scheduledReconciliations/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_reconciliation_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Reconciliation`.
        """
        return self._call(
            _UPDATE_RECONCILIATION,
            path={
                "scope": scope,
                "code": code,
            },
            body=update_reconciliation_request,
            opts=opts,
        )

    def upsert_reconciliation_mapping(
        self,
        mapping: models.Mapping | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Mapping]:
        """Upsert reconciliation mapping.

        Stores a mapping, which says by which rules fields of left and right are compared, replacing one of
        the same scope and code.

        `POST /api/portfolios/mapping`, release stage: EarlyAccess.

        Args:
            mapping: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Mapping`.
        """
        return self._call(
            _UPSERT_RECONCILIATION_MAPPING,
            body=mapping,
            opts=opts,
        )
