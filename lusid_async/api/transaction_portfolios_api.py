"""The transaction portfolios API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_ADJUST_HOLDINGS = Operation(
    "TransactionPortfoliosApi.adjust_holdings",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/holdings",
    lambda: models.AdjustHolding,
    body=lambda: list[models.AdjustHoldingRequest],
    takes={"effectiveAt": "date", "reconciliationMethods": "list"},
)
_BATCH_ADJUST_HOLDINGS = Operation(
    "TransactionPortfoliosApi.batch_adjust_holdings",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/holdings/$batchAdjust",
    lambda: models.BatchAdjustHoldingsResponse,
    body=lambda: dict[str, models.AdjustHoldingForDateRequest],
    takes={"reconciliationMethods": "list"},
)
_BATCH_AMEND_SETTLEMENT_INSTRUCTIONS = Operation(
    "TransactionPortfoliosApi.batch_amend_settlement_instructions",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/settlementinstructions/$batchAmend",
    lambda: models.BatchAmendTransactionSettlementInstructionResponse,
    body=lambda: dict[str, models.SettlementInstructionAmendRequest],
    takes={},
)
_BATCH_CREATE_TRADE_TICKETS = Operation(
    "TransactionPortfoliosApi.batch_create_trade_tickets",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/$batchtradetickets",
    lambda: models.CreateTradeTicketsResponse,
    body=lambda: list[models.LusidTradeTicket],
    takes={},
)
_BATCH_SET_HOLDINGS = Operation(
    "TransactionPortfoliosApi.batch_set_holdings",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/holdings/$batchSet",
    lambda: models.BatchAdjustHoldingsResponse,
    body=lambda: dict[str, models.AdjustHoldingForDateRequest],
    takes={"reconciliationMethods": "list"},
)
_BATCH_UPSERT_SETTLEMENT_INSTRUCTIONS = Operation(
    "TransactionPortfoliosApi.batch_upsert_settlement_instructions",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/settlementinstructions/$batchUpsert",
    lambda: models.BatchUpsertTransactionSettlementInstructionResponse,
    body=lambda: dict[str, models.SettlementInstructionRequest],
    takes={},
)
_BATCH_UPSERT_TRANSACTIONS = Operation(
    "TransactionPortfoliosApi.batch_upsert_transactions",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/transactions/$batchUpsert",
    lambda: models.BatchUpsertPortfolioTransactionsResponse,
    body=lambda: dict[str, models.TransactionRequest],
    takes={"preserveProperties": "flag"},
)
_BUILD_SETTLEMENT_INSTRUCTIONS = Operation(
    "TransactionPortfoliosApi.build_settlement_instructions",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/settlementinstructions/$build",
    lambda: models.VersionedResourceListWithPostBodiesOfSettlementInstructionWithTransactionToSettlementInstructionQuery,
    body=lambda: models.SettlementInstructionQuery,
    takes={},
)
_BUILD_TRANSACTIONS = PagedOperation(
    "TransactionPortfoliosApi.build_transactions",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/transactions/$build",
    lambda: models.VersionedResourceListOfOutputTransaction,
    lambda: models.OutputTransaction,
    body=lambda: models.TransactionQueryParameters,
    takes={"asAt": "moment", "propertyKeys": "list", "limit": "number"},
)
_CANCEL_ADJUST_HOLDINGS = Operation(
    "TransactionPortfoliosApi.cancel_adjust_holdings",
    "DELETE",
    "/api/transactionportfolios/{scope}/{code}/holdings",
    lambda: models.DeletedEntityResponse,
    takes={"effectiveAt": "date"},
)
_CANCEL_SINGLE_ADJUST_HOLDING = Operation(
    "TransactionPortfoliosApi.cancel_single_adjust_holding",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/holdings/$cancelAdjustment",
    lambda: models.DeletedEntityResponse,
    body=lambda: models.CancelSingleHoldingAdjustmentRequest,
    takes={"effectiveAt": "date"},
)
_CANCEL_TRANSACTIONS = Operation(
    "TransactionPortfoliosApi.cancel_transactions",
    "DELETE",
    "/api/transactionportfolios/{scope}/{code}/transactions",
    lambda: models.DeletedEntityResponse,
    takes={"transactionIds": "list"},
)
_CREATE_PORTFOLIO = Operation(
    "TransactionPortfoliosApi.create_portfolio",
    "POST",
    "/api/transactionportfolios/{scope}",
    lambda: models.Portfolio,
    body=lambda: models.CreateTransactionPortfolioRequest,
    takes={},
)
_CREATE_TRADE_TICKET = Operation(
    "TransactionPortfoliosApi.create_trade_ticket",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/$tradeticket",
    lambda: models.LusidTradeTicket,
    body=lambda: models.LusidTradeTicket | None,
    takes={},
)
_DELETE_CUSTODIAN_ACCOUNTS = Operation(
    "TransactionPortfoliosApi.delete_custodian_accounts",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/custodianaccounts/$delete",
    lambda: models.DeleteCustodianAccountsResponse,
    body=lambda: list[models.ResourceId],
    takes={},
)
_DELETE_PROPERTIES_FROM_TRANSACTION = Operation(
    "TransactionPortfoliosApi.delete_properties_from_transaction",
    "DELETE",
    "/api/transactionportfolios/{scope}/{code}/transactions/{transactionId}/properties",
    lambda: models.DeletedEntityResponse,
    takes={"propertyKeys": "list"},
)
_DELETE_SETTLEMENT_INSTRUCTIONS = Operation(
    "TransactionPortfoliosApi.delete_settlement_instructions",
    "DELETE",
    "/api/transactionportfolios/{scope}/{code}/settlementinstructions",
    lambda: models.DeletedEntityResponse,
    takes={"settlementInstructionIds": "list"},
)
_DELETE_VIRTUAL_TRANSACTION_OVERRIDE = Operation(
    "TransactionPortfoliosApi.delete_virtual_transaction_override",
    "DELETE",
    "/api/transactionportfolios/{scope}/{code}/overridevirtualtransactions",
    lambda: models.DeletedEntityResponse,
    takes={"portfolioEffectiveAt": "date"},
)
_GET_A2_B_DATA = Operation(
    "TransactionPortfoliosApi.get_a2_b_data",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/a2b",
    lambda: models.VersionedResourceListOfA2BDataRecord,
    takes={"fromEffectiveAt": "date", "toEffectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_GET_A2_B_MOVEMENTS = Operation(
    "TransactionPortfoliosApi.get_a2_b_movements",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/a2bmovements",
    lambda: models.VersionedResourceListOfA2BMovementRecord,
    takes={
        "fromEffectiveAt": "date",
        "toEffectiveAt": "date",
        "asAt": "moment",
        "propertyKeys": "list",
        "splitHeldAndTradingReturns": "flag",
    },
)
_GET_A2_B_MOVEMENTS_TRADING_VS_HOLDING = Operation(
    "TransactionPortfoliosApi.get_a2_b_movements_trading_vs_holding",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/a2bmovements/tradingvsholding",
    lambda: models.VersionedResourceListOfA2BMovementRecord,
    takes={"fromEffectiveAt": "date", "toEffectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_GET_BUCKETED_CASH_FLOWS = Operation(
    "TransactionPortfoliosApi.get_bucketed_cash_flows",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/bucketedCashFlows",
    lambda: models.BucketedCashFlowResponse,
    body=lambda: models.BucketedCashFlowRequest | None,
    takes={},
)
_GET_CUSTODIAN_ACCOUNT = Operation(
    "TransactionPortfoliosApi.get_custodian_account",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/custodianaccounts/{custodianAccountScope}/{custodianAccountCode}",
    lambda: models.CustodianAccount,
    takes={"effectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_GET_DETAILS = Operation(
    "TransactionPortfoliosApi.get_details",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/details",
    lambda: models.PortfolioDetails,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_HOLDING_CONTRIBUTORS = PagedOperation(
    "TransactionPortfoliosApi.get_holding_contributors",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/holdings/{holdingId}/contributors",
    lambda: models.VersionedResourceListOfHoldingContributor,
    lambda: models.HoldingContributor,
    takes={
        "holdingId": "number",
        "effectiveDate": "date",
        "fromTradeDate": "date",
        "toTradeDate": "date",
        "includeHistoric": "flag",
        "includeUnsettledMovements": "flag",
        "limit": "number",
        "asAt": "moment",
    },
)
_GET_HOLDINGS = Operation(
    "TransactionPortfoliosApi.get_holdings",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/holdings",
    lambda: models.VersionedResourceListWithWarningsOfPortfolioHolding,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "propertyKeys": "list",
        "byTaxlots": "flag",
        "includeSettlementEventsAfterDays": "number",
        "aggregateCashCommitments": "flag",
    },
)
_GET_HOLDINGS_ADJUSTMENT = Operation(
    "TransactionPortfoliosApi.get_holdings_adjustment",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/holdingsadjustments/{effectiveAt}",
    lambda: models.HoldingsAdjustment,
    takes={"effectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_GET_HOLDINGS_WITH_ORDERS = Operation(
    "TransactionPortfoliosApi.get_holdings_with_orders",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/holdingsWithOrders",
    lambda: models.VersionedResourceListWithWarningsOfPortfolioHolding,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "propertyKeys": "list",
        "byTaxlots": "flag",
        "includeSettlementEventsAfterDays": "number",
        "aggregateCashCommitments": "flag",
    },
)
_GET_MULTIPLE_HOLDING_CONTRIBUTORS = PagedOperation(
    "TransactionPortfoliosApi.get_multiple_holding_contributors",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/holdings/contributors/$get",
    lambda: models.VersionedResourceListOfHoldingContributor,
    lambda: models.HoldingContributor,
    body=lambda: models.HoldingIdsRequest,
    takes={
        "effectiveDate": "date",
        "fromTransactionDate": "date",
        "toTransactionDate": "date",
        "includeHistoric": "flag",
        "includeUnsettledMovements": "flag",
        "limit": "number",
        "asAt": "moment",
    },
)
_GET_PORTFOLIO_CASH_FLOWS = Operation(
    "TransactionPortfoliosApi.get_portfolio_cash_flows",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/cashflows",
    lambda: models.ResourceListOfInstrumentCashFlow,
    takes={
        "effectiveAt": "date",
        "windowStart": "date",
        "windowEnd": "date",
        "asAt": "moment",
        "excludeUnsettledTrades": "flag",
    },
)
_GET_PORTFOLIO_CASH_LADDER = Operation(
    "TransactionPortfoliosApi.get_portfolio_cash_ladder",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/cashladder",
    lambda: models.ResourceListOfPortfolioCashLadder,
    takes={
        "fromEffectiveAt": "date",
        "toEffectiveAt": "date",
        "effectiveAt": "date",
        "asAt": "moment",
        "excludeUnsettledTrades": "flag",
    },
)
_GET_PORTFOLIO_CASH_STATEMENT = Operation(
    "TransactionPortfoliosApi.get_portfolio_cash_statement",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/cashstatement",
    lambda: models.ResourceListOfPortfolioCashFlow,
    takes={"fromEffectiveAt": "date", "toEffectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_GET_TRANSACTION_HISTORY = Operation(
    "TransactionPortfoliosApi.get_transaction_history",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/transactions/{transactionId}/history",
    lambda: models.ResourceListOfChangeHistory,
    takes={"asAt": "moment"},
)
_GET_TRANSACTION_SETTLEMENT_STATUS = Operation(
    "TransactionPortfoliosApi.get_transaction_settlement_status",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/transactions/{transactionId}/settlementstatus",
    lambda: models.TransactionSettlementStatus,
    takes={"effectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_GET_TRANSACTIONS = PagedOperation(
    "TransactionPortfoliosApi.get_transactions",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/transactions",
    lambda: models.VersionedResourceListOfTransaction,
    lambda: models.Transaction,
    takes={
        "fromTransactionDate": "date",
        "toTransactionDate": "date",
        "asAt": "moment",
        "propertyKeys": "list",
        "limit": "number",
        "showCancelledTransactions": "flag",
        "sortBy": "list",
    },
)
_GET_UPSERTABLE_PORTFOLIO_CASH_FLOWS = Operation(
    "TransactionPortfoliosApi.get_upsertable_portfolio_cash_flows",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/upsertablecashflows",
    lambda: models.ResourceListOfTransaction,
    takes={
        "effectiveAt": "date",
        "windowStart": "date",
        "windowEnd": "date",
        "asAt": "moment",
        "excludeUnsettledTrades": "flag",
    },
)
_GET_VIRTUAL_TRANSACTION_OVERRIDE = Operation(
    "TransactionPortfoliosApi.get_virtual_transaction_override",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/overridevirtualtransactions",
    lambda: models.VirtualTransactionOverridesResponse,
    takes={"portfolioEffectiveAt": "date", "asAt": "moment"},
)
_LIST_CUSTODIAN_ACCOUNTS = PagedOperation(
    "TransactionPortfoliosApi.list_custodian_accounts",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/custodianaccounts",
    lambda: models.PagedResourceListOfCustodianAccount,
    lambda: models.CustodianAccount,
    takes={"effectiveAt": "date", "asAt": "moment", "limit": "number", "propertyKeys": "list"},
)
_LIST_HOLDINGS_ADJUSTMENTS = Operation(
    "TransactionPortfoliosApi.list_holdings_adjustments",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/holdingsadjustments",
    lambda: models.ResourceListOfHoldingsAdjustmentHeader,
    takes={"fromEffectiveAt": "date", "toEffectiveAt": "date", "asAt": "moment"},
)
_LIST_SETTLEMENT_INSTRUCTIONS = PagedOperation(
    "TransactionPortfoliosApi.list_settlement_instructions",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/settlementinstructions",
    lambda: models.VersionedResourceListOfTransactionSettlementInstruction,
    lambda: models.TransactionSettlementInstruction,
    takes={"fromDate": "date", "toDate": "date", "limit": "number", "asAt": "moment", "propertyKeys": "list"},
)
_LIST_VIRTUAL_TRANSACTION_OVERRIDES = Operation(
    "TransactionPortfoliosApi.list_virtual_transaction_overrides",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/overridevirtualtransactions/$list",
    lambda: models.ResourceListOfVirtualTransactionOverrideRecord,
    takes={
        "portfolioEffectiveAt": "date",
        "asAt": "moment",
        "overrideMatchStatus": "list",
        "overrideApplicationStatus": "list",
    },
)
_PATCH_PORTFOLIO_DETAILS = Operation(
    "TransactionPortfoliosApi.patch_portfolio_details",
    "PATCH",
    "/api/transactionportfolios/{scope}/{code}/details",
    lambda: models.PortfolioDetails,
    body=lambda: list[models.Operation],
    takes={"effectiveAt": "date"},
)
_PREVIEW_TRANSACTION = Operation(
    "TransactionPortfoliosApi.preview_transaction",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/previewTransaction",
    lambda: models.ResourceListOfOutputTransaction,
    body=lambda: models.TransactionRequest,
    takes={"propertyKeys": "list", "showCancelledTransactions": "flag", "preserveProperties": "flag"},
)
_RESOLVE_INSTRUMENT = Operation(
    "TransactionPortfoliosApi.resolve_instrument",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/$resolve",
    lambda: models.UpsertPortfolioTransactionsResponse,
    body=lambda: dict[str, str] | None,
    takes={"fromEffectiveAt": "date", "reResolve": "flag"},
)
_SET_HOLDINGS = Operation(
    "TransactionPortfoliosApi.set_holdings",
    "PUT",
    "/api/transactionportfolios/{scope}/{code}/holdings",
    lambda: models.AdjustHolding,
    body=lambda: list[models.AdjustHoldingRequest],
    takes={"effectiveAt": "date", "reconciliationMethods": "list"},
)
_UPSERT_CUSTODIAN_ACCOUNTS = Operation(
    "TransactionPortfoliosApi.upsert_custodian_accounts",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/custodianaccounts",
    lambda: models.CustodianAccountsUpsertResponse,
    body=lambda: list[models.CustodianAccountRequest],
    takes={},
)
_UPSERT_CUSTODIAN_ACCOUNTS_PROPERTIES = Operation(
    "TransactionPortfoliosApi.upsert_custodian_accounts_properties",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/custodianaccounts/{custodianAccountScope}/{custodianAccountCode}/properties/$upsert",
    lambda: models.CustodianAccountProperties,
    body=lambda: dict[str, models.ModelProperty] | None,
    takes={},
)
_UPSERT_PORTFOLIO_DETAILS = Operation(
    "TransactionPortfoliosApi.upsert_portfolio_details",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/details",
    lambda: models.PortfolioDetails,
    body=lambda: models.CreatePortfolioDetails,
    takes={"effectiveAt": "date"},
)
_UPSERT_SETTLEMENT_INSTRUCTIONS = Operation(
    "TransactionPortfoliosApi.upsert_settlement_instructions",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/settlementinstructions",
    lambda: models.ResourceListOfTransactionSettlementInstruction,
    body=lambda: list[models.SettlementInstructionRequest],
    takes={},
)
_UPSERT_TRANSACTION_PROPERTIES = Operation(
    "TransactionPortfoliosApi.upsert_transaction_properties",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/transactions/{transactionId}/properties",
    lambda: models.UpsertTransactionPropertiesResponse,
    body=lambda: dict[str, models.PerpetualProperty],
    takes={},
)
_UPSERT_TRANSACTIONS = Operation(
    "TransactionPortfoliosApi.upsert_transactions",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/transactions",
    lambda: models.UpsertPortfolioTransactionsResponse,
    body=lambda: list[models.TransactionRequest],
    takes={"preserveProperties": "flag"},
)
_UPSERT_VIRTUAL_TRANSACTION_OVERRIDE = Operation(
    "TransactionPortfoliosApi.upsert_virtual_transaction_override",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/overridevirtualtransactions",
    lambda: models.UpsertVirtualTransactionOverrideResponse,
    body=lambda: models.OverrideVirtualTransactionsRequest,
    takes={"portfolioEffectiveAt": "date", "preserveProperties": "flag"},
)


class TransactionPortfoliosApi(Api):
    """The transaction portfolios operations of LUSID (52 of them).

    Transaction portfolios: transactions in, holdings out. Holdings are computed when asked for, at any
    effective date and as at any time, from transactions, corporate actions and adjustments; cash flows,
    settlement and profit and loss likewise.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def adjust_holdings(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str,
        adjust_holding_request: Sequence[models.AdjustHoldingRequest | Mapping[str, Any]],
        reconciliation_methods: Sequence[str] | None = None,
        override_movement_name: str | None = None,
        override_offset_movement_name: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AdjustHolding]:
        """Adjust holdings.

        Sets those holdings at a moment that the request lists; others stay. Later transactions build on that.
        No profit or loss arises.

        Code 191 where an instrument with the same sub-holding keys is listed twice.

        `POST /api/transactionportfolios/{scope}/{code}/holdings`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            effective_at: the moment at which the holdings are as given. A datetime or a cut label.
            adjust_holding_request: the JSON body.
            reconciliation_methods: how targets are to be matched with holdings; at most one.
            override_movement_name: the name to give to the movements that the change makes.
            override_offset_movement_name: the name to give to the offsetting movements that the change makes.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AdjustHolding`.

        Example:
            ```python
            position = models.AdjustHoldingRequest(
                instrument_identifiers={"Instrument/default/Figi": "BBG000C6K6G9"},
                tax_lots=[models.TargetTaxLotRequest(units=150)],
            )
            await factory.build(api.TransactionPortfoliosApi).adjust_holdings(
                "demo", "uk-equities", effective_at="2024-06-30", adjust_holding_request=[position]
            )
            ```
        """
        return self._call(
            _ADJUST_HOLDINGS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "reconciliationMethods": reconciliation_methods,
                "overrideMovementName": override_movement_name,
                "overrideOffsetMovementName": override_offset_movement_name,
            },
            body=adjust_holding_request,
            opts=opts,
        )

    def batch_adjust_holdings(
        self,
        scope: str,
        code: str,
        success_mode: str,
        request_body: Mapping[str, models.AdjustHoldingForDateRequest | Mapping[str, Any]],
        reconciliation_methods: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchAdjustHoldingsResponse]:
        """Batch adjust holdings.

        Adjusts holdings at several moments in one request, keyed by the caller: each item has its own
        effective date and changes only the holdings that it lists.

        With `success_mode="Partial"` the items that failed are in `failed`, and the HTTP status is still a
        success.

        `POST /api/transactionportfolios/{scope}/{code}/holdings/$batchAdjust`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            request_body: the JSON body.
            reconciliation_methods: how targets are to be matched with holdings; at most one.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchAdjustHoldingsResponse`.
        """
        return self._call(
            _BATCH_ADJUST_HOLDINGS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "successMode": success_mode,
                "reconciliationMethods": reconciliation_methods,
            },
            body=request_body,
            opts=opts,
        )

    def batch_amend_settlement_instructions(
        self,
        scope: str,
        code: str,
        request_body: Mapping[str, models.SettlementInstructionAmendRequest | Mapping[str, Any]],
        success_mode: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchAmendTransactionSettlementInstructionResponse]:
        """Batch amend settlement instructions.

        Activates or deactivates settlement instructions, or changes their properties, keyed by the caller.

        With `success_mode="Partial"` the ones that failed are in `failed`, and the HTTP status is still a
        success.

        `POST /api/transactionportfolios/{scope}/{code}/settlementinstructions/$batchAmend`, release stage:
        EarlyAccess.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            request_body: the JSON body.
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchAmendTransactionSettlementInstructionResponse`.
        """
        return self._call(
            _BATCH_AMEND_SETTLEMENT_INSTRUCTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "successMode": success_mode,
            },
            body=request_body,
            opts=opts,
        )

    def batch_create_trade_tickets(
        self,
        scope: str,
        code: str,
        lusid_trade_ticket: Sequence[models.LusidTradeTicket | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CreateTradeTicketsResponse]:
        """Batch create trade tickets.

        Books several trade tickets. Each creates or updates the instrument and the counterparty that it
        carries, then stores the transaction between them.

        Tickets that could not be booked are listed in `failures`.

        `POST /api/transactionportfolios/{scope}/{code}/$batchtradetickets`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            lusid_trade_ticket: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CreateTradeTicketsResponse`.
        """
        return self._call(
            _BATCH_CREATE_TRADE_TICKETS,
            path={
                "scope": scope,
                "code": code,
            },
            body=lusid_trade_ticket,
            opts=opts,
        )

    def batch_set_holdings(
        self,
        scope: str,
        code: str,
        success_mode: str,
        request_body: Mapping[str, models.AdjustHoldingForDateRequest | Mapping[str, Any]],
        reconciliation_methods: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchAdjustHoldingsResponse]:
        """Batch set holdings.

        Sets holdings at several moments in one request, keyed by the caller: each item has its own effective
        date, and what it does not list goes to zero at that moment.

        With `success_mode="Partial"` the items that failed are in `failed`, and the HTTP status is still a
        success.

        `POST /api/transactionportfolios/{scope}/{code}/holdings/$batchSet`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            request_body: the JSON body.
            reconciliation_methods: how targets are to be matched with holdings; at most one.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchAdjustHoldingsResponse`.
        """
        return self._call(
            _BATCH_SET_HOLDINGS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "successMode": success_mode,
                "reconciliationMethods": reconciliation_methods,
            },
            body=request_body,
            opts=opts,
        )

    def batch_upsert_settlement_instructions(
        self,
        scope: str,
        code: str,
        request_body: Mapping[str, models.SettlementInstructionRequest | Mapping[str, Any]],
        success_mode: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchUpsertTransactionSettlementInstructionResponse]:
        """Batch upsert settlement instructions.

        Stores instructions that say how transactions settled, keyed by the caller: units, actual date and
        category (stock or cash) for a transaction. One whose identifier exists is replaced.

        With `success_mode="Partial"` the ones that failed are in `failed`, and the HTTP status is still a
        success.

        `POST /api/transactionportfolios/{scope}/{code}/settlementinstructions/$batchUpsert`, release stage:
        EarlyAccess.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            request_body: the JSON body.
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchUpsertTransactionSettlementInstructionResponse`.
        """
        return self._call(
            _BATCH_UPSERT_SETTLEMENT_INSTRUCTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "successMode": success_mode,
            },
            body=request_body,
            opts=opts,
        )

    def batch_upsert_transactions(
        self,
        scope: str,
        code: str,
        success_mode: str,
        request_body: Mapping[str, models.TransactionRequest | Mapping[str, Any]],
        preserve_properties: bool | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchUpsertPortfolioTransactionsResponse]:
        """Batch upsert transactions.

        Stores transactions keyed by the caller, all or none (`Atomic`) or as many as fit (`Partial`).
        Instruments are looked up as of the transaction date. Properties that are not named are kept unless
        `preserve_properties` is false.

        With `Partial` the ones that failed are in `failed`, and the HTTP status is still a success.

        `POST /api/transactionportfolios/{scope}/{code}/transactions/$batchUpsert`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            request_body: the JSON body.
            preserve_properties: whether properties that the request does not name are kept on transactions that exist already.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchUpsertPortfolioTransactionsResponse`.

        Example:
            ```python
            fund = models.TransactionRequest(
                transaction_id="cash-1",
                type="FundsIn",
                instrument_identifiers={"Instrument/default/Currency": "GBP"},
                transaction_date="2024-03-28",
                settlement_date="2024-03-28",
                units=100_000,
                total_consideration=models.CurrencyAndAmount(amount=100_000, currency="GBP"),
            )
            response = await factory.build(api.TransactionPortfoliosApi).batch_upsert_transactions(
                "demo", "uk-equities", success_mode="Partial", request_body={"cash-1": fund}
            )
            print(response.failed)
            ```
        """
        return self._call(
            _BATCH_UPSERT_TRANSACTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "successMode": success_mode,
                "preserveProperties": preserve_properties,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
            },
            body=request_body,
            opts=opts,
        )

    def build_settlement_instructions(
        self,
        scope: str,
        code: str,
        settlement_instruction_query: models.SettlementInstructionQuery | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.VersionedResourceListWithPostBodiesOfSettlementInstructionWithTransactionToSettlementInstructionQuery]:
        """Build settlement instructions.

        Lists settlement instructions of the portfolio together with the transactions that they settle. The
        window, filter, page and property keys are in the body.

        `POST /api/transactionportfolios/{scope}/{code}/settlementinstructions/$build`, release stage:
        EarlyAccess.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            settlement_instruction_query: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for
            `models.VersionedResourceListWithPostBodiesOfSettlementInstructionWithTransactionToSettlementInstructionQuery`.
        """
        return self._call(
            _BUILD_SETTLEMENT_INSTRUCTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            body=settlement_instruction_query,
            opts=opts,
        )

    def build_transactions(
        self,
        scope: str,
        code: str,
        transaction_query_parameters: models.TransactionQueryParameters | Mapping[str, Any],
        as_at: datetime | str | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        limit: int | None = None,
        page: str | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        membership_type: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.VersionedResourceListOfOutputTransaction, models.OutputTransaction]:
        """Build transactions.

        Lists what holdings are computed from: stored transactions and those that LUSID makes of corporate
        actions and adjustments, with realised gain and loss.

        100 a page unless `limit` says otherwise.

        `POST /api/transactionportfolios/{scope}/{code}/transactions/$build`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            transaction_query_parameters: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            limit: the most transactions that one page may hold. Default: 100.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            membership_type: which members of the data model to return; All, Member or Candidate, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.VersionedResourceListOfOutputTransaction`; `.items()` yields every
            `models.OutputTransaction`, `.pages()` every page.

        Example:
            ```python
            window = models.TransactionQueryParameters(
                start_date="2024-01-01", end_date="2024-12-31", query_mode="TradeDate"
            )
            built = factory.build(api.TransactionPortfoliosApi).build_transactions(
                "demo", "uk-equities", window
            )
            async for transaction in built.items():
                print(transaction.transaction_id, transaction.realised_gain_loss)
            ```
        """
        return self._paged_call(
            _BUILD_TRANSACTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "filter": filter,
                "propertyKeys": property_keys,
                "limit": limit,
                "page": page,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
                "membershipType": membership_type,
            },
            body=transaction_query_parameters,
            opts=opts,
        )

    def cancel_adjust_holdings(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Cancel adjust holdings.

        Cancels all that was set or adjusted at exactly this moment. Holdings are then computed from
        transactions and earlier adjustments.

        `DELETE /api/transactionportfolios/{scope}/{code}/holdings`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.

        Example:
            ```python
            await factory.build(api.TransactionPortfoliosApi).cancel_adjust_holdings(
                "demo", "uk-equities", effective_at="2024-06-30T00:00:00Z"
            )
            ```
        """
        return self._call(
            _CANCEL_ADJUST_HOLDINGS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def cancel_single_adjust_holding(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str,
        cancel_single_holding_adjustment_request: (
            models.CancelSingleHoldingAdjustmentRequest | Mapping[str, Any]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Cancel single adjust holding.

        Cancels the adjustment of one holding, named by instrument, currency and sub-holding keys, at the
        moment at which it was made. Other holdings adjusted at that moment stay adjusted.

        `POST /api/transactionportfolios/{scope}/{code}/holdings/$cancelAdjustment`, release stage:
        Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            cancel_single_holding_adjustment_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _CANCEL_SINGLE_ADJUST_HOLDING,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=cancel_single_holding_adjustment_request,
            opts=opts,
        )

    def cancel_transactions(
        self,
        scope: str,
        code: str,
        transaction_ids: Sequence[str],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Cancel transactions.

        Cancels transactions: they do not count from this as-at time on, and earlier as-at times still show
        them.

        At most 1,000 identifiers a request, and the URL must fit 2,048 characters.

        A cancelled identifier cannot be revived.

        `DELETE /api/transactionportfolios/{scope}/{code}/transactions`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            transaction_ids: identifiers of the transactions to cancel.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.

        Example:
            ```python
            await factory.build(api.TransactionPortfoliosApi).cancel_transactions(
                "demo", "uk-equities", ["trade-1"]
            )
            ```
        """
        return self._call(
            _CANCEL_TRANSACTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "transactionIds": transaction_ids,
            },
            opts=opts,
        )

    def create_portfolio(
        self,
        scope: str,
        create_transaction_portfolio_request: models.CreateTransactionPortfolioRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Portfolio]:
        """Create portfolio.

        Creates a transaction portfolio. Nothing earlier than `created` can be loaded into it, so set it to
        before the first transaction. Code and scope never change.

        `BadRequestException`, code 112, where the scope has a portfolio of that code. Sub-holding keys must
        be defined as `Transaction` properties first.

        `POST /api/transactionportfolios/{scope}`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            create_transaction_portfolio_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Portfolio`.

        Example:
            ```python
            request = models.CreateTransactionPortfolioRequest(
                display_name="UK equities",
                code="uk-equities",
                base_currency="GBP",
                created=datetime(2020, 1, 1, tzinfo=timezone.utc),
            )
            portfolio = await factory.build(api.TransactionPortfoliosApi).create_portfolio(
                "demo", request
            )
            print(portfolio.id)
            ```
        """
        return self._call(
            _CREATE_PORTFOLIO,
            path={
                "scope": scope,
            },
            body=create_transaction_portfolio_request,
            opts=opts,
        )

    def create_trade_ticket(
        self,
        scope: str,
        code: str,
        lusid_trade_ticket: models.LusidTradeTicket | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.LusidTradeTicket]:
        """Create trade ticket.

        Books a trade in one call: creates or updates the instrument and the counterparty that the ticket
        carries, then stores the transaction between them. Handy for over-the-counter trades, where each trade
        is an instrument of its own.

        `POST /api/transactionportfolios/{scope}/{code}/$tradeticket`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            lusid_trade_ticket: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.LusidTradeTicket`.
        """
        return self._call(
            _CREATE_TRADE_TICKET,
            path={
                "scope": scope,
                "code": code,
            },
            body=lusid_trade_ticket,
            opts=opts,
        )

    def delete_custodian_accounts(
        self,
        scope: str,
        code: str,
        resource_id: Sequence[models.ResourceId | Mapping[str, Any]],
        delete_mode: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeleteCustodianAccountsResponse]:
        """Delete custodian accounts.

        Deletes custodian accounts. A soft deletion makes them inactive; a hard one removes them.

        At most 2,000 a request.

        `POST /api/transactionportfolios/{scope}/{code}/custodianaccounts/$delete`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            resource_id: the identifier of the resource.
            delete_mode: which kind of deletion to make; Soft or Hard, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeleteCustodianAccountsResponse`.
        """
        return self._call(
            _DELETE_CUSTODIAN_ACCOUNTS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "deleteMode": delete_mode,
            },
            body=resource_id,
            opts=opts,
        )

    def delete_properties_from_transaction(
        self,
        scope: str,
        code: str,
        transaction_id: str,
        property_keys: Sequence[str],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete properties from transaction.

        Deletes property values of one transaction. The keys must be of the `Transaction` domain; other
        properties of the transaction stay.

        `DELETE /api/transactionportfolios/{scope}/{code}/transactions/{transactionId}/properties`, release
        stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            transaction_id: the identifier of the transaction, unique in its portfolio. 1 to 256 characters without spaces.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_PROPERTIES_FROM_TRANSACTION,
            path={
                "scope": scope,
                "code": code,
                "transactionId": transaction_id,
            },
            query={
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def delete_settlement_instructions(
        self,
        scope: str,
        code: str,
        settlement_instruction_ids: Sequence[str],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete settlement instructions.

        Deletes settlement instructions by their identifiers. The transactions themselves stay, and earlier
        as-at times still show the instructions.

        `DELETE /api/transactionportfolios/{scope}/{code}/settlementinstructions`, release stage: EarlyAccess.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            settlement_instruction_ids: identifiers of the settlement instructions to delete.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_SETTLEMENT_INSTRUCTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "settlementInstructionIds": settlement_instruction_ids,
            },
            opts=opts,
        )

    def delete_virtual_transaction_override(
        self,
        scope: str,
        code: str,
        instrument_event_id: str,
        portfolio_effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete virtual transaction override.

        Cancels what was overridden or suppressed for one instrument event: the transactions that LUSID
        generates from the event apply again as generated.

        `DELETE /api/transactionportfolios/{scope}/{code}/overridevirtualtransactions`, release stage:
        EarlyAccess.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            instrument_event_id: the identifier of the instrument event.
            portfolio_effective_at: the moment of business time at which to look up the portfolio. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_VIRTUAL_TRANSACTION_OVERRIDE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "instrumentEventId": instrument_event_id,
                "portfolioEffectiveAt": portfolio_effective_at,
            },
            opts=opts,
        )

    def get_a2_b_data(
        self,
        scope: str,
        code: str,
        from_effective_at: datetime | date | str,
        to_effective_at: datetime | date | str,
        as_at: datetime | str | None = None,
        recipe_id_scope: str | None = None,
        recipe_id_code: str | None = None,
        property_keys: Sequence[str] | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.VersionedResourceListOfA2BDataRecord]:
        """Get a 2 b data.

        Attributes the portfolio's change of value between two dates, holding by holding (an A2B report):
        start value, flows, gains and carry add up to the end value, in the holding's and in the portfolio's
        currency. The recipe must find market data for both dates, and for none between them.

        `GET /api/transactionportfolios/{scope}/{code}/a2b`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            from_effective_at: the start of the window of business time to return.
            to_effective_at: the end of the window of business time to return.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            recipe_id_scope: the scope of the valuation recipe.
            recipe_id_code: the code of the valuation recipe.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.VersionedResourceListOfA2BDataRecord`.
        """
        return self._call(
            _GET_A2_B_DATA,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromEffectiveAt": from_effective_at,
                "toEffectiveAt": to_effective_at,
                "asAt": as_at,
                "recipeIdScope": recipe_id_scope,
                "recipeIdCode": recipe_id_code,
                "propertyKeys": property_keys,
                "filter": filter,
            },
            opts=opts,
        )

    def get_a2_b_movements(
        self,
        scope: str,
        code: str,
        from_effective_at: datetime | date | str,
        to_effective_at: datetime | date | str,
        as_at: datetime | str | None = None,
        recipe_id_scope: str | None = None,
        recipe_id_code: str | None = None,
        property_keys: Sequence[str] | None = None,
        filter: str | None = None,
        split_held_and_trading_returns: bool | None = None,
        timeline_scope: str | None = None,
        timeline_code: str | None = None,
        closed_period_id: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.VersionedResourceListOfA2BMovementRecord]:
        """Get a 2 b movements.

        Attributes the change of value between two dates movement by movement (an A2B report), with running
        units, balance and cost. With `split_held_and_trading_returns` gains on what was held at the start are
        reported apart from gains on trades in the window.

        A `closed_period_id` needs `timeline_scope` and `timeline_code`.

        `GET /api/transactionportfolios/{scope}/{code}/a2bmovements`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            from_effective_at: the start of the window of business time to return.
            to_effective_at: the end of the window of business time to return.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            recipe_id_scope: the scope of the valuation recipe.
            recipe_id_code: the code of the valuation recipe.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            split_held_and_trading_returns: whether returns from holding and from trading are reported apart.
            timeline_scope: the scope of the timeline that the closed period belongs to.
            timeline_code: the code of the timeline that the closed period belongs to.
            closed_period_id: the closed period of the timeline to read: data as it stood when the period was closed.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.VersionedResourceListOfA2BMovementRecord`.
        """
        return self._call(
            _GET_A2_B_MOVEMENTS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromEffectiveAt": from_effective_at,
                "toEffectiveAt": to_effective_at,
                "asAt": as_at,
                "recipeIdScope": recipe_id_scope,
                "recipeIdCode": recipe_id_code,
                "propertyKeys": property_keys,
                "filter": filter,
                "splitHeldAndTradingReturns": split_held_and_trading_returns,
                "timelineScope": timeline_scope,
                "timelineCode": timeline_code,
                "closedPeriodId": closed_period_id,
            },
            opts=opts,
        )

    def get_a2_b_movements_trading_vs_holding(
        self,
        scope: str,
        code: str,
        from_effective_at: datetime | date | str,
        to_effective_at: datetime | date | str,
        as_at: datetime | str | None = None,
        recipe_id_scope: str | None = None,
        recipe_id_code: str | None = None,
        property_keys: Sequence[str] | None = None,
        filter: str | None = None,
        timeline_scope: str | None = None,
        timeline_code: str | None = None,
        closed_period_id: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.VersionedResourceListOfA2BMovementRecord]:
        """Get a 2 b movements trading vs holding.

        Attributes the change of value between two dates movement by movement, each trade in the window
        treated as a holding of its own, so that gains on the position held at the start and gains on trades
        are reported apart. Prefer `get_a2_b_movements` with `split_held_and_trading_returns`, except together
        with a timeline, which that cannot yet combine.

        `GET /api/transactionportfolios/{scope}/{code}/a2bmovements/tradingvsholding`, release stage:
        Experimental.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            from_effective_at: the start of the window of business time to return.
            to_effective_at: the end of the window of business time to return.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            recipe_id_scope: the scope of the valuation recipe.
            recipe_id_code: the code of the valuation recipe.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            timeline_scope: the scope of the timeline that the closed period belongs to.
            timeline_code: the code of the timeline that the closed period belongs to.
            closed_period_id: the closed period of the timeline to read: data as it stood when the period was closed.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.VersionedResourceListOfA2BMovementRecord`.
        """
        return self._call(
            _GET_A2_B_MOVEMENTS_TRADING_VS_HOLDING,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromEffectiveAt": from_effective_at,
                "toEffectiveAt": to_effective_at,
                "asAt": as_at,
                "recipeIdScope": recipe_id_scope,
                "recipeIdCode": recipe_id_code,
                "propertyKeys": property_keys,
                "filter": filter,
                "timelineScope": timeline_scope,
                "timelineCode": timeline_code,
                "closedPeriodId": closed_period_id,
            },
            opts=opts,
        )

    def get_bucketed_cash_flows(
        self,
        scope: str,
        code: str,
        bucketed_cash_flow_request: models.BucketedCashFlowRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BucketedCashFlowResponse]:
        """Get bucketed cash flows.

        Projects the cash flows of the portfolio's holdings and adds them up by date or tenor buckets, by
        instrument and currency unless `group_by` in the body says otherwise. Rows of `data` are named as in a
        valuation.

        What could not be computed is in `failed`.

        `POST /api/transactionportfolios/{scope}/{code}/bucketedCashFlows`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            bucketed_cash_flow_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BucketedCashFlowResponse`.
        """
        return self._call(
            _GET_BUCKETED_CASH_FLOWS,
            path={
                "scope": scope,
                "code": code,
            },
            body=bucketed_cash_flow_request,
            opts=opts,
        )

    def get_custodian_account(
        self,
        scope: str,
        code: str,
        custodian_account_scope: str,
        custodian_account_code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustodianAccount]:
        """Get custodian account.

        Reads one custodian account of the portfolio, as at a moment. Only properties named in `property_keys`
        are returned.

        `GET
        /api/transactionportfolios/{scope}/{code}/custodianaccounts/{custodianAccountScope}/{custodianAccountCode}`,
        release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            custodian_account_scope: the scope of the custodian account.
            custodian_account_code: the code of the custodian account.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CustodianAccount`.
        """
        return self._call(
            _GET_CUSTODIAN_ACCOUNT,
            path={
                "scope": scope,
                "code": code,
                "custodianAccountScope": custodian_account_scope,
                "custodianAccountCode": custodian_account_code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def get_details(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PortfolioDetails]:
        """Get details.

        Reads the details of a transaction portfolio: base currency, accounting method, corporate action
        source and so on.

        `GET /api/transactionportfolios/{scope}/{code}/details`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PortfolioDetails`.

        Example:
            ```python
            details = await factory.build(api.TransactionPortfoliosApi).get_details(
                "demo", "uk-equities"
            )
            print(details.base_currency)
            ```
        """
        return self._call(
            _GET_DETAILS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_holding_contributors(
        self,
        scope: str,
        code: str,
        holding_id: int,
        effective_date: datetime | date | str | None = None,
        from_trade_date: datetime | date | str | None = None,
        to_trade_date: datetime | date | str | None = None,
        include_historic: bool | None = None,
        tax_lot_id: str | None = None,
        include_unsettled_movements: bool | None = None,
        limit: int | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        timeline_scope: str | None = None,
        timeline_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.VersionedResourceListOfHoldingContributor, models.HoldingContributor]:
        """Get holding contributors.

        Lists the transactions that contribute to one holding, those that LUSID generated for adjustments and
        events included, with their movements and settlement. The window of trade dates runs from the opening
        of the holding to `effective_date` unless given.

        100 a page unless `limit` says otherwise.

        `GET /api/transactionportfolios/{scope}/{code}/holdings/{holdingId}/contributors`, release stage:
        Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            holding_id: the identifier of the holding in its portfolio.
            effective_date: the moment of business time at which the contributors count: a datetime or a cut label. Default: now.
            from_trade_date: the first trade date to return, inclusive.
            to_trade_date: the last trade date to return, inclusive.
            include_historic: whether contributors that no longer affect the holding are returned as well.
            tax_lot_id: the identifier of the tax lot.
            include_unsettled_movements: whether movements that have not settled are returned as well.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            timeline_scope: the scope of the timeline that the closed period belongs to.
            timeline_code: the code of the timeline that the closed period belongs to.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.VersionedResourceListOfHoldingContributor`; `.items()` yields every
            `models.HoldingContributor`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_HOLDING_CONTRIBUTORS,
            path={
                "scope": scope,
                "code": code,
                "holdingId": holding_id,
            },
            query={
                "effectiveDate": effective_date,
                "fromTradeDate": from_trade_date,
                "toTradeDate": to_trade_date,
                "includeHistoric": include_historic,
                "taxLotId": tax_lot_id,
                "includeUnsettledMovements": include_unsettled_movements,
                "limit": limit,
                "asAt": as_at,
                "page": page,
                "timelineScope": timeline_scope,
                "timelineCode": timeline_code,
            },
            opts=opts,
        )

    def get_holdings(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        by_taxlots: bool | None = None,
        include_settlement_events_after_days: int | None = None,
        timeline_scope: str | None = None,
        timeline_code: str | None = None,
        closed_period_id: str | None = None,
        aggregate_cash_commitments: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.VersionedResourceListWithWarningsOfPortfolioHolding]:
        """Get holdings.

        Computes the holdings at an effective date: a row for each instrument, currency and sub-holding key,
        with cash as balances and, until settlement, as commitments. Positions of zero are left out. With
        `by_taxlots` a row for each lot.

        `NotFoundException`, code 232, before the portfolio's `created`.

        `GET /api/transactionportfolios/{scope}/{code}/holdings`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            effective_at: the moment at which to hold the positions: a transaction exactly then counts. A datetime or a cut label. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that holdings must satisfy, such as `holdingType eq 'P'`.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            by_taxlots: whether to return a row for each tax lot rather than one for each holding. Default: one for each holding.
            include_settlement_events_after_days: how many days after settlement to keep showing settlement events.
            timeline_scope: the scope of the timeline that the closed period belongs to.
            timeline_code: the code of the timeline that the closed period belongs to.
            closed_period_id: the closed period of the timeline to read: data as it stood when the period was closed.
            aggregate_cash_commitments: whether cash commitments are added up rather than returned one for each transaction.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.VersionedResourceListWithWarningsOfPortfolioHolding`.

        Example:
            ```python
            holdings = await factory.build(api.TransactionPortfoliosApi).get_holdings(
                "demo",
                "uk-equities",
                effective_at="2024-12-31",
                property_keys=["Instrument/default/Name"],
            )
            for holding in holdings.values:
                print(holding.instrument_uid, holding.units, holding.cost.amount)
            ```
        """
        return self._call(
            _GET_HOLDINGS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "filter": filter,
                "propertyKeys": property_keys,
                "byTaxlots": by_taxlots,
                "includeSettlementEventsAfterDays": include_settlement_events_after_days,
                "timelineScope": timeline_scope,
                "timelineCode": timeline_code,
                "closedPeriodId": closed_period_id,
                "aggregateCashCommitments": aggregate_cash_commitments,
            },
            opts=opts,
        )

    def get_holdings_adjustment(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.HoldingsAdjustment]:
        """Get holdings adjustment.

        Reads what holdings were set or adjusted to at exactly this moment, holding by holding.

        Code 211 where nothing was set or adjusted then.

        `GET /api/transactionportfolios/{scope}/{code}/holdingsadjustments/{effectiveAt}`, release stage:
        Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.HoldingsAdjustment`.

        Example:
            ```python
            adjustment = await factory.build(api.TransactionPortfoliosApi).get_holdings_adjustment(
                "demo", "uk-equities", effective_at="2024-01-01T00:00:00Z"
            )
            print(adjustment.adjustments)
            ```
        """
        return self._call(
            _GET_HOLDINGS_ADJUSTMENT,
            path={
                "scope": scope,
                "code": code,
                "effectiveAt": effective_at,
            },
            query={
                "asAt": as_at,
                "propertyKeys": property_keys,
                "filter": filter,
            },
            opts=opts,
        )

    def get_holdings_with_orders(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        by_taxlots: bool | None = None,
        recipe_id_scope: str | None = None,
        recipe_id_code: str | None = None,
        include_settlement_events_after_days: int | None = None,
        aggregate_cash_commitments: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.VersionedResourceListWithWarningsOfPortfolioHolding]:
        """Get holdings with orders.

        Computes the holdings at an effective date as if outstanding orders had been carried out: rows for
        orders and allocations, and for their cash, stand beside positions and balances.

        `GET /api/transactionportfolios/{scope}/{code}/holdingsWithOrders`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            by_taxlots: whether to return a row for each tax lot rather than one for each holding. Default: one for each holding.
            recipe_id_scope: the scope of the valuation recipe.
            recipe_id_code: the code of the valuation recipe.
            include_settlement_events_after_days: how many days after settlement to keep showing settlement events.
            aggregate_cash_commitments: whether cash commitments are added up rather than returned one for each transaction.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.VersionedResourceListWithWarningsOfPortfolioHolding`.
        """
        return self._call(
            _GET_HOLDINGS_WITH_ORDERS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "filter": filter,
                "propertyKeys": property_keys,
                "byTaxlots": by_taxlots,
                "recipeIdScope": recipe_id_scope,
                "recipeIdCode": recipe_id_code,
                "includeSettlementEventsAfterDays": include_settlement_events_after_days,
                "aggregateCashCommitments": aggregate_cash_commitments,
            },
            opts=opts,
        )

    def get_multiple_holding_contributors(
        self,
        scope: str,
        code: str,
        holding_ids_request: models.HoldingIdsRequest | Mapping[str, Any],
        effective_date: datetime | date | str | None = None,
        from_transaction_date: datetime | date | str | None = None,
        to_transaction_date: datetime | date | str | None = None,
        include_historic: bool | None = None,
        tax_lot_id: str | None = None,
        include_unsettled_movements: bool | None = None,
        limit: int | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        timeline_scope: str | None = None,
        timeline_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.VersionedResourceListOfHoldingContributor, models.HoldingContributor]:
        """Get multiple holding contributors.

        Lists the transactions that contribute to several holdings, generated ones included. The window of
        trade dates runs from the opening of a holding to `effective_date` unless given.

        100 a page unless `limit` says otherwise.

        `POST /api/transactionportfolios/{scope}/{code}/holdings/contributors/$get`, release stage:
        Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            holding_ids_request: the JSON body.
            effective_date: the moment of business time at which the contributors count: a datetime or a cut label. Default: now.
            from_transaction_date: the first transaction date to return, inclusive: a datetime or a cut label.
            to_transaction_date: the last transaction date to return, inclusive: a datetime or a cut label.
            include_historic: whether contributors that no longer affect the holding are returned as well.
            tax_lot_id: the identifier of the tax lot.
            include_unsettled_movements: whether movements that have not settled are returned as well.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            timeline_scope: the scope of the timeline that the closed period belongs to.
            timeline_code: the code of the timeline that the closed period belongs to.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.VersionedResourceListOfHoldingContributor`; `.items()` yields every
            `models.HoldingContributor`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_MULTIPLE_HOLDING_CONTRIBUTORS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveDate": effective_date,
                "fromTransactionDate": from_transaction_date,
                "toTransactionDate": to_transaction_date,
                "includeHistoric": include_historic,
                "taxLotId": tax_lot_id,
                "includeUnsettledMovements": include_unsettled_movements,
                "limit": limit,
                "asAt": as_at,
                "page": page,
                "timelineScope": timeline_scope,
                "timelineCode": timeline_code,
            },
            body=holding_ids_request,
            opts=opts,
        )

    def get_portfolio_cash_flows(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        window_start: datetime | date | str | None = None,
        window_end: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        recipe_id_scope: str | None = None,
        recipe_id_code: str | None = None,
        exclude_unsettled_trades: bool | None = None,
        cash_flow_calculation_version: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfInstrumentCashFlow]:
        """Get portfolio cash flows.

        Lists the cash flows that the holdings give in a window, coupons and dividends among them.

        `GET /api/transactionportfolios/{scope}/{code}/cashflows`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            window_start: the start of the window of cash flows: a datetime or a cut label.
            window_end: the end of the window of cash flows: a datetime or a cut label.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            recipe_id_scope: the scope of the valuation recipe.
            recipe_id_code: the code of the valuation recipe.
            exclude_unsettled_trades: whether trades that have not settled are left out.
            cash_flow_calculation_version: which version of the cash flow calculation to use.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfInstrumentCashFlow`.

        Example:
            ```python
            flows = await factory.build(api.TransactionPortfoliosApi).get_portfolio_cash_flows(
                "demo", "uk-equities", window_start="2024-01-01", window_end="2024-12-31"
            )
            print([flow.amount for flow in flows.values])
            ```
        """
        return self._call(
            _GET_PORTFOLIO_CASH_FLOWS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "windowStart": window_start,
                "windowEnd": window_end,
                "asAt": as_at,
                "filter": filter,
                "recipeIdScope": recipe_id_scope,
                "recipeIdCode": recipe_id_code,
                "excludeUnsettledTrades": exclude_unsettled_trades,
                "cashFlowCalculationVersion": cash_flow_calculation_version,
            },
            opts=opts,
        )

    def get_portfolio_cash_ladder(
        self,
        scope: str,
        code: str,
        from_effective_at: datetime | date | str,
        to_effective_at: datetime | date | str,
        effective_at: datetime | date | str,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        recipe_id_scope: str | None = None,
        recipe_id_code: str | None = None,
        exclude_unsettled_trades: bool | None = None,
        cash_flow_calculation_version: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfPortfolioCashLadder]:
        """Get portfolio cash ladder.

        Shows for each currency and day of a window the cash at the start, the flows and the cash at the end.

        `GET /api/transactionportfolios/{scope}/{code}/cashladder`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            from_effective_at: the start of the window of business time to return.
            to_effective_at: the end of the window of business time to return.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            recipe_id_scope: the scope of the valuation recipe.
            recipe_id_code: the code of the valuation recipe.
            exclude_unsettled_trades: whether trades that have not settled are left out.
            cash_flow_calculation_version: which version of the cash flow calculation to use.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfPortfolioCashLadder`.

        Example:
            ```python
            ladder = await factory.build(api.TransactionPortfoliosApi).get_portfolio_cash_ladder(
                "demo",
                "uk-equities",
                from_effective_at="2024-01-01",
                to_effective_at="2024-01-31",
                effective_at="2024-01-01",
            )
            print(ladder.values)
            ```
        """
        return self._call(
            _GET_PORTFOLIO_CASH_LADDER,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromEffectiveAt": from_effective_at,
                "toEffectiveAt": to_effective_at,
                "effectiveAt": effective_at,
                "asAt": as_at,
                "filter": filter,
                "recipeIdScope": recipe_id_scope,
                "recipeIdCode": recipe_id_code,
                "excludeUnsettledTrades": exclude_unsettled_trades,
                "cashFlowCalculationVersion": cash_flow_calculation_version,
            },
            opts=opts,
        )

    def get_portfolio_cash_statement(
        self,
        scope: str,
        code: str,
        from_effective_at: datetime | date | str,
        to_effective_at: datetime | date | str,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        recipe_id_scope: str | None = None,
        recipe_id_code: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfPortfolioCashFlow]:
        """Get portfolio cash statement.

        Lists the cash movements between two dates in order, each with the balance after it, in its own and in
        the reporting currency, and the transaction behind it.

        `GET /api/transactionportfolios/{scope}/{code}/cashstatement`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            from_effective_at: the start of the window of business time to return.
            to_effective_at: the end of the window of business time to return.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            recipe_id_scope: the scope of the valuation recipe.
            recipe_id_code: the code of the valuation recipe.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfPortfolioCashFlow`.
        """
        return self._call(
            _GET_PORTFOLIO_CASH_STATEMENT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromEffectiveAt": from_effective_at,
                "toEffectiveAt": to_effective_at,
                "asAt": as_at,
                "filter": filter,
                "recipeIdScope": recipe_id_scope,
                "recipeIdCode": recipe_id_code,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def get_transaction_history(
        self,
        scope: str,
        code: str,
        transaction_id: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfChangeHistory]:
        """Get transaction history.

        Lists every change of one transaction: who made it, when, and what each field was before and after.

        `GET /api/transactionportfolios/{scope}/{code}/transactions/{transactionId}/history`, release stage:
        Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            transaction_id: the identifier of the transaction, unique in its portfolio. 1 to 256 characters without spaces.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfChangeHistory`.
        """
        return self._call(
            _GET_TRANSACTION_HISTORY,
            path={
                "scope": scope,
                "code": code,
                "transactionId": transaction_id,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_transaction_settlement_status(
        self,
        scope: str,
        code: str,
        transaction_id: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionSettlementStatus]:
        """Get transaction settlement status.

        Reads how far a transaction has settled at an effective date: what is due and what has settled for
        each category and currency, and which instructions are invalid.

        `GET /api/transactionportfolios/{scope}/{code}/transactions/{transactionId}/settlementstatus`, release
        stage: EarlyAccess.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            transaction_id: the identifier of the transaction, unique in its portfolio. 1 to 256 characters without spaces.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransactionSettlementStatus`.
        """
        return self._call(
            _GET_TRANSACTION_SETTLEMENT_STATUS,
            path={
                "scope": scope,
                "code": code,
                "transactionId": transaction_id,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def get_transactions(
        self,
        scope: str,
        code: str,
        from_transaction_date: datetime | date | str | None = None,
        to_transaction_date: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        page: str | None = None,
        limit: int | None = None,
        show_cancelled_transactions: bool | None = None,
        sort_by: Sequence[str] | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        membership_type: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.VersionedResourceListOfTransaction, models.Transaction]:
        """Get transactions.

        Lists the transactions that were stored, by transaction date; those of a derived portfolio include its
        parent's. Both ends of the window are inclusive.

        A portfolio with more transactions than fit one page is read with `.items()` or `.pages()`.

        `GET /api/transactionportfolios/{scope}/{code}/transactions`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            from_transaction_date: the first transaction date to return, inclusive: a datetime or a cut label.
            to_transaction_date: the last transaction date to return, inclusive: a datetime or a cut label.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that transactions must satisfy, such as `type eq 'Buy'`.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            show_cancelled_transactions: whether to return cancelled transactions as well. Default: no.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            membership_type: which members of the data model to return; All, Member or Candidate, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.VersionedResourceListOfTransaction`; `.items()` yields every
            `models.Transaction`, `.pages()` every page.

        Example:
            ```python
            transactions = factory.build(api.TransactionPortfoliosApi).get_transactions(
                "demo", "uk-equities", from_transaction_date="2024-01-01", filter="type eq 'Buy'"
            )
            async for transaction in transactions.items():
                print(transaction.transaction_id, transaction.units)
            ```
        """
        return self._paged_call(
            _GET_TRANSACTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromTransactionDate": from_transaction_date,
                "toTransactionDate": to_transaction_date,
                "asAt": as_at,
                "filter": filter,
                "propertyKeys": property_keys,
                "page": page,
                "limit": limit,
                "showCancelledTransactions": show_cancelled_transactions,
                "sortBy": sort_by,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
                "membershipType": membership_type,
            },
            opts=opts,
        )

    def get_upsertable_portfolio_cash_flows(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        window_start: datetime | date | str | None = None,
        window_end: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        recipe_id_scope: str | None = None,
        recipe_id_code: str | None = None,
        exclude_unsettled_trades: bool | None = None,
        cash_flow_calculation_version: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfTransaction]:
        """Get upsertable portfolio cash flows.

        Lists the cash flows that holdings give in a window as transactions that could be stored as they are.
        Type and target portfolio are defaults, properties are empty, and identifiers are put together from
        transaction, instrument, date and direction: change what does not suit before storing. Both ends of
        the window are inclusive.

        `GET /api/transactionportfolios/{scope}/{code}/upsertablecashflows`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            window_start: the start of the window of cash flows: a datetime or a cut label.
            window_end: the end of the window of cash flows: a datetime or a cut label.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            recipe_id_scope: the scope of the valuation recipe.
            recipe_id_code: the code of the valuation recipe.
            exclude_unsettled_trades: whether trades that have not settled are left out.
            cash_flow_calculation_version: which version of the cash flow calculation to use.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfTransaction`.
        """
        return self._call(
            _GET_UPSERTABLE_PORTFOLIO_CASH_FLOWS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "windowStart": window_start,
                "windowEnd": window_end,
                "asAt": as_at,
                "filter": filter,
                "recipeIdScope": recipe_id_scope,
                "recipeIdCode": recipe_id_code,
                "excludeUnsettledTrades": exclude_unsettled_trades,
                "cashFlowCalculationVersion": cash_flow_calculation_version,
            },
            opts=opts,
        )

    def get_virtual_transaction_override(
        self,
        scope: str,
        code: str,
        instrument_event_id: str,
        portfolio_effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.VirtualTransactionOverridesResponse]:
        """Get virtual transaction override.

        Reads what was overridden or suppressed for one instrument event, with the status of each entry, and
        which generated transactions of the event have no entry. For a derived portfolio the records of its
        ancestors come too, the nearest first.

        `GET /api/transactionportfolios/{scope}/{code}/overridevirtualtransactions`, release stage:
        EarlyAccess.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            instrument_event_id: the identifier of the instrument event.
            portfolio_effective_at: the moment of business time at which to look up the portfolio. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.VirtualTransactionOverridesResponse`.
        """
        return self._call(
            _GET_VIRTUAL_TRANSACTION_OVERRIDE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "instrumentEventId": instrument_event_id,
                "portfolioEffectiveAt": portfolio_effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_custodian_accounts(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfCustodianAccount, models.CustodianAccount]:
        """List custodian accounts.

        Lists the custodian accounts of the portfolio. Only properties named in `property_keys` are returned.

        100 a page unless `limit` says otherwise.

        `GET /api/transactionportfolios/{scope}/{code}/custodianaccounts`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfCustodianAccount`; `.items()` yields every
            `models.CustodianAccount`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_CUSTODIAN_ACCOUNTS,
            path={
                "scope": scope,
                "code": code,
            },
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

    def list_holdings_adjustments(
        self,
        scope: str,
        code: str,
        from_effective_at: datetime | date | str | None = None,
        to_effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfHoldingsAdjustmentHeader]:
        """List holdings adjustments.

        Lists the moments of a window of business time at which holdings were set or adjusted. What they were
        set to comes from `get_holdings_adjustment`.

        `GET /api/transactionportfolios/{scope}/{code}/holdingsadjustments`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            from_effective_at: the start of the window of business time to return.
            to_effective_at: the end of the window of business time to return.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfHoldingsAdjustmentHeader`.

        Example:
            ```python
            found = await factory.build(api.TransactionPortfoliosApi).list_holdings_adjustments(
                "demo", "uk-equities"
            )
            print([each.effective_at for each in found.values])
            ```
        """
        return self._call(
            _LIST_HOLDINGS_ADJUSTMENTS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromEffectiveAt": from_effective_at,
                "toEffectiveAt": to_effective_at,
                "asAt": as_at,
                "filter": filter,
            },
            opts=opts,
        )

    def list_settlement_instructions(
        self,
        scope: str,
        code: str,
        from_date: datetime | date | str | None = None,
        to_date: datetime | date | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        timeline_scope: str | None = None,
        timeline_code: str | None = None,
        closed_period_id: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[
        models.VersionedResourceListOfTransactionSettlementInstruction, models.TransactionSettlementInstruction
    ]:
        """List settlement instructions.

        Lists the settlement instructions of the portfolio in a window of business time, both ends inclusive.
        A filter on the transaction's identifier gives those of one transaction.

        100 a page unless `limit` says otherwise.

        `GET /api/transactionportfolios/{scope}/{code}/settlementinstructions`, release stage: EarlyAccess.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            from_date: the start of the window to return.
            to_date: the end of the window to return.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            timeline_scope: the scope of the timeline that the closed period belongs to.
            timeline_code: the code of the timeline that the closed period belongs to.
            closed_period_id: the closed period of the timeline to read: data as it stood when the period was closed.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.VersionedResourceListOfTransactionSettlementInstruction`; `.items()` yields
            every `models.TransactionSettlementInstruction`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_SETTLEMENT_INSTRUCTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromDate": from_date,
                "toDate": to_date,
                "page": page,
                "limit": limit,
                "filter": filter,
                "asAt": as_at,
                "propertyKeys": property_keys,
                "timelineScope": timeline_scope,
                "timelineCode": timeline_code,
                "closedPeriodId": closed_period_id,
            },
            opts=opts,
        )

    def list_virtual_transaction_overrides(
        self,
        scope: str,
        code: str,
        portfolio_effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        override_match_status: Sequence[str] | None = None,
        override_application_status: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfVirtualTransactionOverrideRecord]:
        """List virtual transaction overrides.

        Lists the overrides and suppressions of generated transactions that affect the portfolio, over all
        instrument events, those of its ancestors included. The two status arguments find records whose target
        is not generated any more.

        `GET /api/transactionportfolios/{scope}/{code}/overridevirtualtransactions/$list`, release stage:
        EarlyAccess.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            portfolio_effective_at: the moment of business time at which to look up the portfolio. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            override_match_status: the match status that overrides must have to be returned.
            override_application_status: the application status that overrides must have to be returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfVirtualTransactionOverrideRecord`.
        """
        return self._call(
            _LIST_VIRTUAL_TRANSACTION_OVERRIDES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "portfolioEffectiveAt": portfolio_effective_at,
                "asAt": as_at,
                "overrideMatchStatus": override_match_status,
                "overrideApplicationStatus": override_application_status,
            },
            opts=opts,
        )

    def patch_portfolio_details(
        self,
        scope: str,
        code: str,
        operation: Sequence[models.Operation | Mapping[str, Any]],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PortfolioDetails]:
        """Patch portfolio details.

        Changes details such as the base currency, accounting method, sub-holding keys or transaction type
        scope by JSON patch, from `effective_at` for those details that vary over business time. Details that
        the patch does not name stay.

        Only some fields can be patched; a list such as the sub-holding keys is replaced as a whole.

        Code 769 where the base currency would change after the first transaction.

        `PATCH /api/transactionportfolios/{scope}/{code}/details`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            operation: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PortfolioDetails`.
        """
        return self._call(
            _PATCH_PORTFOLIO_DETAILS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=operation,
            opts=opts,
        )

    def preview_transaction(
        self,
        scope: str,
        code: str,
        transaction_request: models.TransactionRequest | Mapping[str, Any],
        property_keys: Sequence[str] | None = None,
        show_cancelled_transactions: bool | None = None,
        preserve_properties: bool | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfOutputTransaction]:
        """Preview transaction.

        Shows which output transactions, as `build_transactions` lists them, a transaction would give, without
        storing it. The identifier of a stored transaction previews an amendment.

        `POST /api/transactionportfolios/{scope}/{code}/previewTransaction`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            transaction_request: the JSON body.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            show_cancelled_transactions: whether to return cancelled transactions as well. Default: no.
            preserve_properties: whether properties that the request does not name are kept on transactions that exist already.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfOutputTransaction`.
        """
        return self._call(
            _PREVIEW_TRANSACTION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "propertyKeys": property_keys,
                "showCancelledTransactions": show_cancelled_transactions,
                "preserveProperties": preserve_properties,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
            },
            body=transaction_request,
            opts=opts,
        )

    def resolve_instrument(
        self,
        scope: str,
        code: str,
        instrument_identifier_type: str,
        instrument_identifier_value: str,
        from_effective_at: datetime | date | str | None = None,
        re_resolve: bool | None = None,
        request_body: Mapping[str, str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertPortfolioTransactionsResponse]:
        """Resolve instrument.

        Tries again to find the instrument of transactions that were stored without one.

        `POST /api/transactionportfolios/{scope}/{code}/$resolve`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            instrument_identifier_type: which kind of identifier names the instrument.
            instrument_identifier_value: the value of the identifier that names the instrument.
            from_effective_at: the start of the window of business time to return.
            re_resolve: whether transactions and holdings that used the identifier are resolved again.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertPortfolioTransactionsResponse`.

        Example:
            ```python
            resolved = await factory.build(api.TransactionPortfoliosApi).resolve_instrument(
                "demo",
                "uk-equities",
                instrument_identifier_type="Figi",
                instrument_identifier_value="BBG000C6K6G9",
            )
            print(resolved)
            ```
        """
        return self._call(
            _RESOLVE_INSTRUMENT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "instrumentIdentifierType": instrument_identifier_type,
                "instrumentIdentifierValue": instrument_identifier_value,
                "fromEffectiveAt": from_effective_at,
                "reResolve": re_resolve,
            },
            body=request_body,
            opts=opts,
        )

    def set_holdings(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str,
        adjust_holding_request: Sequence[models.AdjustHoldingRequest | Mapping[str, Any]],
        reconciliation_methods: Sequence[str] | None = None,
        override_movement_name: str | None = None,
        override_offset_movement_name: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AdjustHolding]:
        """Set holdings.

        Sets the holdings at a moment to what the request says: what it does not list goes to zero. Later
        transactions build on that. No profit or loss arises.

        Code 191 where an instrument with the same sub-holding keys is listed twice.

        `PUT /api/transactionportfolios/{scope}/{code}/holdings`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            effective_at: the moment at which the holdings are as given. The same moment again replaces what was set there. A datetime or a cut label.
            adjust_holding_request: the JSON body.
            reconciliation_methods: how targets are to be matched with holdings; at most one.
            override_movement_name: the name to give to the movements that the change makes.
            override_offset_movement_name: the name to give to the offsetting movements that the change makes.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AdjustHolding`.

        Example:
            ```python
            cash = models.AdjustHoldingRequest(
                instrument_identifiers={"Instrument/default/Currency": "GBP"},
                tax_lots=[models.TargetTaxLotRequest(units=100_000)],
            )
            await factory.build(api.TransactionPortfoliosApi).set_holdings(
                "demo", "uk-equities", effective_at="2024-01-01", adjust_holding_request=[cash]
            )
            ```
        """
        return self._call(
            _SET_HOLDINGS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "reconciliationMethods": reconciliation_methods,
                "overrideMovementName": override_movement_name,
                "overrideOffsetMovementName": override_offset_movement_name,
            },
            body=adjust_holding_request,
            opts=opts,
        )

    def upsert_custodian_accounts(
        self,
        scope: str,
        code: str,
        custodian_account_request: Sequence[models.CustodianAccountRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustodianAccountsUpsertResponse]:
        """Upsert custodian accounts.

        Creates custodian accounts of the portfolio and updates those that exist: name, number, accounting
        method and custodian.

        At most 2,000 a request.

        `POST /api/transactionportfolios/{scope}/{code}/custodianaccounts`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            custodian_account_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CustodianAccountsUpsertResponse`.
        """
        return self._call(
            _UPSERT_CUSTODIAN_ACCOUNTS,
            path={
                "scope": scope,
                "code": code,
            },
            body=custodian_account_request,
            opts=opts,
        )

    def upsert_custodian_accounts_properties(
        self,
        scope: str,
        code: str,
        custodian_account_scope: str,
        custodian_account_code: str,
        request_body: Mapping[str, models.ModelProperty | Mapping[str, Any]] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustodianAccountProperties]:
        """Upsert custodian accounts properties.

        Sets property values of a custodian account, keyed by property key. Keys must be of the
        `CustodianAccount` domain; those that are not named stay, and a value of null deletes.

        `POST
        /api/transactionportfolios/{scope}/{code}/custodianaccounts/{custodianAccountScope}/{custodianAccountCode}/properties/$upsert`,
        release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            custodian_account_scope: the scope of the custodian account.
            custodian_account_code: the code of the custodian account.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CustodianAccountProperties`.
        """
        return self._call(
            _UPSERT_CUSTODIAN_ACCOUNTS_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
                "custodianAccountScope": custodian_account_scope,
                "custodianAccountCode": custodian_account_code,
            },
            body=request_body,
            opts=opts,
        )

    def upsert_portfolio_details(
        self,
        scope: str,
        code: str,
        create_portfolio_details: models.CreatePortfolioDetails | Mapping[str, Any],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PortfolioDetails]:
        """Upsert portfolio details.

        Sets details of a transaction portfolio from an effective date, such as the corporate action source.

        `POST /api/transactionportfolios/{scope}/{code}/details`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            create_portfolio_details: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PortfolioDetails`.

        Example:
            ```python
            details = models.CreatePortfolioDetails(
                corporate_action_source_id=models.ResourceId(scope="demo", code="actions")
            )
            await factory.build(api.TransactionPortfoliosApi).upsert_portfolio_details(
                "demo", "uk-equities", create_portfolio_details=details, effective_at="2020-01-01"
            )
            ```
        """
        return self._call(
            _UPSERT_PORTFOLIO_DETAILS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=create_portfolio_details,
            opts=opts,
        )

    def upsert_settlement_instructions(
        self,
        scope: str,
        code: str,
        settlement_instruction_request: Sequence[models.SettlementInstructionRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfTransactionSettlementInstruction]:
        """Upsert settlement instructions.

        Stores instructions that say how transactions settled: units, actual date and category (stock or cash)
        for a transaction. One whose identifier exists is replaced. `batch_upsert_settlement_instructions`
        lets good ones through where others fail.

        `POST /api/transactionportfolios/{scope}/{code}/settlementinstructions`, release stage: EarlyAccess.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            settlement_instruction_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfTransactionSettlementInstruction`.
        """
        return self._call(
            _UPSERT_SETTLEMENT_INSTRUCTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            body=settlement_instruction_request,
            opts=opts,
        )

    def upsert_transaction_properties(
        self,
        scope: str,
        code: str,
        transaction_id: str,
        request_body: Mapping[str, models.PerpetualProperty | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertTransactionPropertiesResponse]:
        """Upsert transaction properties.

        Sets property values of one transaction, keyed by property key. Keys must be of the `Transaction`
        domain; properties that are not named stay.

        Portfolio and transaction must exist.

        `POST /api/transactionportfolios/{scope}/{code}/transactions/{transactionId}/properties`, release
        stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            transaction_id: the identifier of the transaction, unique in its portfolio. 1 to 256 characters without spaces.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertTransactionPropertiesResponse`.

        Example:
            ```python
            strategy = models.PerpetualProperty(
                key="Transaction/demo/Strategy", value=models.PropertyValue(label_value="Growth")
            )
            await factory.build(api.TransactionPortfoliosApi).upsert_transaction_properties(
                "demo", "uk-equities", "trade-1", {strategy.key: strategy}
            )
            ```
        """
        return self._call(
            _UPSERT_TRANSACTION_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
                "transactionId": transaction_id,
            },
            body=request_body,
            opts=opts,
        )

    def upsert_transactions(
        self,
        scope: str,
        code: str,
        transaction_request: Sequence[models.TransactionRequest | Mapping[str, Any]],
        preserve_properties: bool | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertPortfolioTransactionsResponse]:
        """Upsert transactions.

        Stores transactions. One whose identifier exists replaces the earlier one, its properties too.
        Instruments are looked up as of now; one that is not found becomes `LUID_ZZZZZZZZ`, and the
        transaction is stored all the same.

        At most 10,000 a request.

        Transactions before the portfolio's `created` are refused. Unknown types and unresolved instruments
        are warnings in `metadata`.

        `POST /api/transactionportfolios/{scope}/{code}/transactions`, release stage: Production.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            transaction_request: the JSON body.
            preserve_properties: whether properties that the request does not name are kept on transactions that exist already.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertPortfolioTransactionsResponse`.

        Example:
            ```python
            buy = models.TransactionRequest(
                transaction_id="trade-1",
                type="Buy",
                instrument_identifiers={"Instrument/default/Figi": "BBG000C6K6G9"},
                transaction_date="2024-03-28T09:00:00Z",
                settlement_date="2024-04-02",
                units=100,
                total_consideration=models.CurrencyAndAmount(amount=7150, currency="GBP"),
            )
            await factory.build(api.TransactionPortfoliosApi).upsert_transactions(
                "demo", "uk-equities", [buy]
            )
            ```
        """
        return self._call(
            _UPSERT_TRANSACTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "preserveProperties": preserve_properties,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
            },
            body=transaction_request,
            opts=opts,
        )

    def upsert_virtual_transaction_override(
        self,
        scope: str,
        code: str,
        instrument_event_id: str,
        override_virtual_transactions_request: models.OverrideVirtualTransactionsRequest | Mapping[str, Any],
        portfolio_effective_at: datetime | date | str | None = None,
        preserve_properties: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertVirtualTransactionOverrideResponse]:
        """Upsert virtual transaction override.

        Overrides or suppresses transactions that LUSID generates from one instrument event, keyed by the
        identifier of the generated transaction. The request replaces all that was stored for the event: an
        entry that it does not repeat is removed.

        `POST /api/transactionportfolios/{scope}/{code}/overridevirtualtransactions`, release stage:
        EarlyAccess.

        Args:
            scope: the scope of the transaction portfolio.
            code: the code of the transaction portfolio, unique in its scope.
            instrument_event_id: the identifier of the instrument event.
            override_virtual_transactions_request: the JSON body.
            portfolio_effective_at: the moment of business time at which to look up the portfolio. Default: now.
            preserve_properties: whether properties that the request does not name are kept on transactions that exist already.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertVirtualTransactionOverrideResponse`.
        """
        return self._call(
            _UPSERT_VIRTUAL_TRANSACTION_OVERRIDE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "instrumentEventId": instrument_event_id,
                "portfolioEffectiveAt": portfolio_effective_at,
                "preserveProperties": preserve_properties,
            },
            body=override_virtual_transactions_request,
            opts=opts,
        )
