"""The transaction portfolios API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_ADJUST_HOLDINGS = Operation(
    "TransactionPortfoliosApi.adjust_holdings",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/holdings",
    lambda: models.AdjustHolding,
)
_BATCH_ADJUST_HOLDINGS = Operation(
    "TransactionPortfoliosApi.batch_adjust_holdings",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/holdings/$batchAdjust",
    lambda: models.BatchAdjustHoldingsResponse,
)
_BATCH_AMEND_SETTLEMENT_INSTRUCTIONS = Operation(
    "TransactionPortfoliosApi.batch_amend_settlement_instructions",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/settlementinstructions/$batchAmend",
    lambda: models.BatchAmendTransactionSettlementInstructionResponse,
)
_BATCH_CREATE_TRADE_TICKETS = Operation(
    "TransactionPortfoliosApi.batch_create_trade_tickets",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/$batchtradetickets",
    lambda: models.CreateTradeTicketsResponse,
)
_BATCH_SET_HOLDINGS = Operation(
    "TransactionPortfoliosApi.batch_set_holdings",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/holdings/$batchSet",
    lambda: models.BatchAdjustHoldingsResponse,
)
_BATCH_UPSERT_SETTLEMENT_INSTRUCTIONS = Operation(
    "TransactionPortfoliosApi.batch_upsert_settlement_instructions",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/settlementinstructions/$batchUpsert",
    lambda: models.BatchUpsertTransactionSettlementInstructionResponse,
)
_BATCH_UPSERT_TRANSACTIONS = Operation(
    "TransactionPortfoliosApi.batch_upsert_transactions",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/transactions/$batchUpsert",
    lambda: models.BatchUpsertPortfolioTransactionsResponse,
)
_BUILD_SETTLEMENT_INSTRUCTIONS = Operation(
    "TransactionPortfoliosApi.build_settlement_instructions",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/settlementinstructions/$build",
    lambda: models.VersionedResourceListWithPostBodiesOfSettlementInstructionWithTransactionToSettlementInstructionQuery,
)
_BUILD_TRANSACTIONS = PagedOperation(
    "TransactionPortfoliosApi.build_transactions",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/transactions/$build",
    lambda: models.VersionedResourceListOfOutputTransaction,
    lambda: models.OutputTransaction,
)
_CANCEL_ADJUST_HOLDINGS = Operation(
    "TransactionPortfoliosApi.cancel_adjust_holdings",
    "DELETE",
    "/api/transactionportfolios/{scope}/{code}/holdings",
    lambda: models.DeletedEntityResponse,
)
_CANCEL_SINGLE_ADJUST_HOLDING = Operation(
    "TransactionPortfoliosApi.cancel_single_adjust_holding",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/holdings/$cancelAdjustment",
    lambda: models.DeletedEntityResponse,
)
_CANCEL_TRANSACTIONS = Operation(
    "TransactionPortfoliosApi.cancel_transactions",
    "DELETE",
    "/api/transactionportfolios/{scope}/{code}/transactions",
    lambda: models.DeletedEntityResponse,
)
_CREATE_PORTFOLIO = Operation(
    "TransactionPortfoliosApi.create_portfolio",
    "POST",
    "/api/transactionportfolios/{scope}",
    lambda: models.Portfolio,
)
_CREATE_TRADE_TICKET = Operation(
    "TransactionPortfoliosApi.create_trade_ticket",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/$tradeticket",
    lambda: models.LusidTradeTicket,
)
_DELETE_CUSTODIAN_ACCOUNTS = Operation(
    "TransactionPortfoliosApi.delete_custodian_accounts",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/custodianaccounts/$delete",
    lambda: models.DeleteCustodianAccountsResponse,
)
_DELETE_PROPERTIES_FROM_TRANSACTION = Operation(
    "TransactionPortfoliosApi.delete_properties_from_transaction",
    "DELETE",
    "/api/transactionportfolios/{scope}/{code}/transactions/{transactionId}/properties",
    lambda: models.DeletedEntityResponse,
)
_DELETE_SETTLEMENT_INSTRUCTIONS = Operation(
    "TransactionPortfoliosApi.delete_settlement_instructions",
    "DELETE",
    "/api/transactionportfolios/{scope}/{code}/settlementinstructions",
    lambda: models.DeletedEntityResponse,
)
_DELETE_VIRTUAL_TRANSACTION_OVERRIDE = Operation(
    "TransactionPortfoliosApi.delete_virtual_transaction_override",
    "DELETE",
    "/api/transactionportfolios/{scope}/{code}/overridevirtualtransactions",
    lambda: models.DeletedEntityResponse,
)
_GET_A2_B_DATA = Operation(
    "TransactionPortfoliosApi.get_a2_b_data",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/a2b",
    lambda: models.VersionedResourceListOfA2BDataRecord,
)
_GET_A2_B_MOVEMENTS = Operation(
    "TransactionPortfoliosApi.get_a2_b_movements",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/a2bmovements",
    lambda: models.VersionedResourceListOfA2BMovementRecord,
)
_GET_A2_B_MOVEMENTS_TRADING_VS_HOLDING = Operation(
    "TransactionPortfoliosApi.get_a2_b_movements_trading_vs_holding",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/a2bmovements/tradingvsholding",
    lambda: models.VersionedResourceListOfA2BMovementRecord,
)
_GET_BUCKETED_CASH_FLOWS = Operation(
    "TransactionPortfoliosApi.get_bucketed_cash_flows",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/bucketedCashFlows",
    lambda: models.BucketedCashFlowResponse,
)
_GET_CUSTODIAN_ACCOUNT = Operation(
    "TransactionPortfoliosApi.get_custodian_account",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/custodianaccounts/{custodianAccountScope}/{custodianAccountCode}",
    lambda: models.CustodianAccount,
)
_GET_DETAILS = Operation(
    "TransactionPortfoliosApi.get_details",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/details",
    lambda: models.PortfolioDetails,
)
_GET_HOLDING_CONTRIBUTORS = PagedOperation(
    "TransactionPortfoliosApi.get_holding_contributors",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/holdings/{holdingId}/contributors",
    lambda: models.VersionedResourceListOfHoldingContributor,
    lambda: models.HoldingContributor,
)
_GET_HOLDINGS = Operation(
    "TransactionPortfoliosApi.get_holdings",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/holdings",
    lambda: models.VersionedResourceListWithWarningsOfPortfolioHolding,
)
_GET_HOLDINGS_ADJUSTMENT = Operation(
    "TransactionPortfoliosApi.get_holdings_adjustment",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/holdingsadjustments/{effectiveAt}",
    lambda: models.HoldingsAdjustment,
)
_GET_HOLDINGS_WITH_ORDERS = Operation(
    "TransactionPortfoliosApi.get_holdings_with_orders",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/holdingsWithOrders",
    lambda: models.VersionedResourceListWithWarningsOfPortfolioHolding,
)
_GET_MULTIPLE_HOLDING_CONTRIBUTORS = PagedOperation(
    "TransactionPortfoliosApi.get_multiple_holding_contributors",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/holdings/contributors/$get",
    lambda: models.VersionedResourceListOfHoldingContributor,
    lambda: models.HoldingContributor,
)
_GET_PORTFOLIO_CASH_FLOWS = Operation(
    "TransactionPortfoliosApi.get_portfolio_cash_flows",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/cashflows",
    lambda: models.ResourceListOfInstrumentCashFlow,
)
_GET_PORTFOLIO_CASH_LADDER = Operation(
    "TransactionPortfoliosApi.get_portfolio_cash_ladder",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/cashladder",
    lambda: models.ResourceListOfPortfolioCashLadder,
)
_GET_PORTFOLIO_CASH_STATEMENT = Operation(
    "TransactionPortfoliosApi.get_portfolio_cash_statement",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/cashstatement",
    lambda: models.ResourceListOfPortfolioCashFlow,
)
_GET_TRANSACTION_HISTORY = Operation(
    "TransactionPortfoliosApi.get_transaction_history",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/transactions/{transactionId}/history",
    lambda: models.ResourceListOfChangeHistory,
)
_GET_TRANSACTION_SETTLEMENT_STATUS = Operation(
    "TransactionPortfoliosApi.get_transaction_settlement_status",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/transactions/{transactionId}/settlementstatus",
    lambda: models.TransactionSettlementStatus,
)
_GET_TRANSACTIONS = PagedOperation(
    "TransactionPortfoliosApi.get_transactions",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/transactions",
    lambda: models.VersionedResourceListOfTransaction,
    lambda: models.Transaction,
)
_GET_UPSERTABLE_PORTFOLIO_CASH_FLOWS = Operation(
    "TransactionPortfoliosApi.get_upsertable_portfolio_cash_flows",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/upsertablecashflows",
    lambda: models.ResourceListOfTransaction,
)
_GET_VIRTUAL_TRANSACTION_OVERRIDE = Operation(
    "TransactionPortfoliosApi.get_virtual_transaction_override",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/overridevirtualtransactions",
    lambda: models.VirtualTransactionOverridesResponse,
)
_LIST_CUSTODIAN_ACCOUNTS = PagedOperation(
    "TransactionPortfoliosApi.list_custodian_accounts",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/custodianaccounts",
    lambda: models.PagedResourceListOfCustodianAccount,
    lambda: models.CustodianAccount,
)
_LIST_HOLDINGS_ADJUSTMENTS = Operation(
    "TransactionPortfoliosApi.list_holdings_adjustments",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/holdingsadjustments",
    lambda: models.ResourceListOfHoldingsAdjustmentHeader,
)
_LIST_SETTLEMENT_INSTRUCTIONS = PagedOperation(
    "TransactionPortfoliosApi.list_settlement_instructions",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/settlementinstructions",
    lambda: models.VersionedResourceListOfTransactionSettlementInstruction,
    lambda: models.TransactionSettlementInstruction,
)
_LIST_VIRTUAL_TRANSACTION_OVERRIDES = Operation(
    "TransactionPortfoliosApi.list_virtual_transaction_overrides",
    "GET",
    "/api/transactionportfolios/{scope}/{code}/overridevirtualtransactions/$list",
    lambda: models.ResourceListOfVirtualTransactionOverrideRecord,
)
_PATCH_PORTFOLIO_DETAILS = Operation(
    "TransactionPortfoliosApi.patch_portfolio_details",
    "PATCH",
    "/api/transactionportfolios/{scope}/{code}/details",
    lambda: models.PortfolioDetails,
)
_PREVIEW_TRANSACTION = Operation(
    "TransactionPortfoliosApi.preview_transaction",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/previewTransaction",
    lambda: models.ResourceListOfOutputTransaction,
)
_RESOLVE_INSTRUMENT = Operation(
    "TransactionPortfoliosApi.resolve_instrument",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/$resolve",
    lambda: models.UpsertPortfolioTransactionsResponse,
)
_SET_HOLDINGS = Operation(
    "TransactionPortfoliosApi.set_holdings",
    "PUT",
    "/api/transactionportfolios/{scope}/{code}/holdings",
    lambda: models.AdjustHolding,
)
_UPSERT_CUSTODIAN_ACCOUNTS = Operation(
    "TransactionPortfoliosApi.upsert_custodian_accounts",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/custodianaccounts",
    lambda: models.CustodianAccountsUpsertResponse,
)
_UPSERT_CUSTODIAN_ACCOUNTS_PROPERTIES = Operation(
    "TransactionPortfoliosApi.upsert_custodian_accounts_properties",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/custodianaccounts/{custodianAccountScope}/{custodianAccountCode}/properties/$upsert",
    lambda: models.CustodianAccountProperties,
)
_UPSERT_PORTFOLIO_DETAILS = Operation(
    "TransactionPortfoliosApi.upsert_portfolio_details",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/details",
    lambda: models.PortfolioDetails,
)
_UPSERT_SETTLEMENT_INSTRUCTIONS = Operation(
    "TransactionPortfoliosApi.upsert_settlement_instructions",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/settlementinstructions",
    lambda: models.ResourceListOfTransactionSettlementInstruction,
)
_UPSERT_TRANSACTION_PROPERTIES = Operation(
    "TransactionPortfoliosApi.upsert_transaction_properties",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/transactions/{transactionId}/properties",
    lambda: models.UpsertTransactionPropertiesResponse,
)
_UPSERT_TRANSACTIONS = Operation(
    "TransactionPortfoliosApi.upsert_transactions",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/transactions",
    lambda: models.UpsertPortfolioTransactionsResponse,
)
_UPSERT_VIRTUAL_TRANSACTION_OVERRIDE = Operation(
    "TransactionPortfoliosApi.upsert_virtual_transaction_override",
    "POST",
    "/api/transactionportfolios/{scope}/{code}/overridevirtualtransactions",
    lambda: models.UpsertVirtualTransactionOverrideResponse,
)


class TransactionPortfoliosApi(Api):
    """The transaction portfolios operations of LUSID (52 of them).

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def adjust_holdings(
        self,
        scope: str,
        code: str,
        effective_at: str,
        adjust_holding_request: Sequence[models.AdjustHoldingRequest],
        reconciliation_methods: Sequence[str] | None = None,
        override_movement_name: str | None = None,
        override_offset_movement_name: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AdjustHolding]:
        """Adjust holdings.

        `POST /api/transactionportfolios/{scope}/{code}/holdings`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            effective_at: query `effectiveAt`.
            adjust_holding_request: the JSON body.
            reconciliation_methods: query `reconciliationMethods`.
            override_movement_name: query `overrideMovementName`.
            override_offset_movement_name: query `overrideOffsetMovementName`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AdjustHolding`.
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
        request_body: Mapping[str, models.AdjustHoldingForDateRequest],
        reconciliation_methods: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchAdjustHoldingsResponse]:
        """Batch adjust holdings.

        `POST /api/transactionportfolios/{scope}/{code}/holdings/$batchAdjust`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            success_mode: query `successMode`; Atomic or Partial, or a value added since.
            request_body: the JSON body.
            reconciliation_methods: query `reconciliationMethods`.
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
        request_body: Mapping[str, models.SettlementInstructionAmendRequest],
        success_mode: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchAmendTransactionSettlementInstructionResponse]:
        """Batch amend settlement instructions.

        `POST /api/transactionportfolios/{scope}/{code}/settlementinstructions/$batchAmend`, release stage:
        EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            request_body: the JSON body.
            success_mode: query `successMode`; Atomic or Partial, or a value added since.
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
        lusid_trade_ticket: Sequence[models.LusidTradeTicket],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CreateTradeTicketsResponse]:
        """Batch create trade tickets.

        `POST /api/transactionportfolios/{scope}/{code}/$batchtradetickets`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
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
        request_body: Mapping[str, models.AdjustHoldingForDateRequest],
        reconciliation_methods: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchAdjustHoldingsResponse]:
        """Batch set holdings.

        `POST /api/transactionportfolios/{scope}/{code}/holdings/$batchSet`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            success_mode: query `successMode`; Atomic or Partial, or a value added since.
            request_body: the JSON body.
            reconciliation_methods: query `reconciliationMethods`.
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
        request_body: Mapping[str, models.SettlementInstructionRequest],
        success_mode: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchUpsertTransactionSettlementInstructionResponse]:
        """Batch upsert settlement instructions.

        `POST /api/transactionportfolios/{scope}/{code}/settlementinstructions/$batchUpsert`, release stage:
        EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            request_body: the JSON body.
            success_mode: query `successMode`; Atomic or Partial, or a value added since.
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
        request_body: Mapping[str, models.TransactionRequest],
        preserve_properties: bool | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchUpsertPortfolioTransactionsResponse]:
        """Batch upsert transactions.

        `POST /api/transactionportfolios/{scope}/{code}/transactions/$batchUpsert`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            success_mode: query `successMode`; Atomic or Partial, or a value added since.
            request_body: the JSON body.
            preserve_properties: query `preserveProperties`.
            data_model_scope: query `dataModelScope`.
            data_model_code: query `dataModelCode`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchUpsertPortfolioTransactionsResponse`.
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
        settlement_instruction_query: models.SettlementInstructionQuery,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.VersionedResourceListWithPostBodiesOfSettlementInstructionWithTransactionToSettlementInstructionQuery]:
        """Build settlement instructions.

        `POST /api/transactionportfolios/{scope}/{code}/settlementinstructions/$build`, release stage:
        EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
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
        transaction_query_parameters: models.TransactionQueryParameters,
        as_at: datetime | None = None,
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

        `POST /api/transactionportfolios/{scope}/{code}/transactions/$build`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            transaction_query_parameters: the JSON body.
            as_at: query `asAt`.
            filter: query `filter`.
            property_keys: query `propertyKeys`.
            limit: query `limit`.
            page: query `page`.
            data_model_scope: query `dataModelScope`.
            data_model_code: query `dataModelCode`.
            membership_type: query `membershipType`; All, Member or Candidate, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.VersionedResourceListOfOutputTransaction`; `.items()` yields every
            `models.OutputTransaction`, `.pages()` every page.
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
        effective_at: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Cancel adjust holdings.

        `DELETE /api/transactionportfolios/{scope}/{code}/holdings`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            effective_at: query `effectiveAt`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
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
        effective_at: str,
        cancel_single_holding_adjustment_request: models.CancelSingleHoldingAdjustmentRequest,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Cancel single adjust holding.

        `POST /api/transactionportfolios/{scope}/{code}/holdings/$cancelAdjustment`, release stage:
        Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            effective_at: query `effectiveAt`.
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

        `DELETE /api/transactionportfolios/{scope}/{code}/transactions`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            transaction_ids: query `transactionIds`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
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
        create_transaction_portfolio_request: models.CreateTransactionPortfolioRequest,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Portfolio]:
        """Create portfolio.

        `POST /api/transactionportfolios/{scope}`, release stage: Production.

        Args:
            scope: path `scope`.
            create_transaction_portfolio_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Portfolio`.
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
        lusid_trade_ticket: models.LusidTradeTicket | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.LusidTradeTicket]:
        """Create trade ticket.

        `POST /api/transactionportfolios/{scope}/{code}/$tradeticket`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
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
        resource_id: Sequence[models.ResourceId],
        delete_mode: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeleteCustodianAccountsResponse]:
        """Delete custodian accounts.

        `POST /api/transactionportfolios/{scope}/{code}/custodianaccounts/$delete`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            resource_id: the JSON body.
            delete_mode: query `deleteMode`; Soft or Hard, or a value added since.
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

        `DELETE /api/transactionportfolios/{scope}/{code}/transactions/{transactionId}/properties`, release
        stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            transaction_id: path `transactionId`.
            property_keys: query `propertyKeys`.
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

        `DELETE /api/transactionportfolios/{scope}/{code}/settlementinstructions`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            settlement_instruction_ids: query `settlementInstructionIds`.
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
        portfolio_effective_at: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete virtual transaction override.

        `DELETE /api/transactionportfolios/{scope}/{code}/overridevirtualtransactions`, release stage:
        EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            instrument_event_id: query `instrumentEventId`.
            portfolio_effective_at: query `portfolioEffectiveAt`.
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
        from_effective_at: str,
        to_effective_at: str,
        as_at: datetime | None = None,
        recipe_id_scope: str | None = None,
        recipe_id_code: str | None = None,
        property_keys: Sequence[str] | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.VersionedResourceListOfA2BDataRecord]:
        """Get a 2 b data.

        `GET /api/transactionportfolios/{scope}/{code}/a2b`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            from_effective_at: query `fromEffectiveAt`.
            to_effective_at: query `toEffectiveAt`.
            as_at: query `asAt`.
            recipe_id_scope: query `recipeIdScope`.
            recipe_id_code: query `recipeIdCode`.
            property_keys: query `propertyKeys`.
            filter: query `filter`.
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
        from_effective_at: str,
        to_effective_at: str,
        as_at: datetime | None = None,
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

        `GET /api/transactionportfolios/{scope}/{code}/a2bmovements`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            from_effective_at: query `fromEffectiveAt`.
            to_effective_at: query `toEffectiveAt`.
            as_at: query `asAt`.
            recipe_id_scope: query `recipeIdScope`.
            recipe_id_code: query `recipeIdCode`.
            property_keys: query `propertyKeys`.
            filter: query `filter`.
            split_held_and_trading_returns: query `splitHeldAndTradingReturns`.
            timeline_scope: query `timelineScope`.
            timeline_code: query `timelineCode`.
            closed_period_id: query `closedPeriodId`.
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
        from_effective_at: str,
        to_effective_at: str,
        as_at: datetime | None = None,
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

        `GET /api/transactionportfolios/{scope}/{code}/a2bmovements/tradingvsholding`, release stage:
        Experimental.

        Args:
            scope: path `scope`.
            code: path `code`.
            from_effective_at: query `fromEffectiveAt`.
            to_effective_at: query `toEffectiveAt`.
            as_at: query `asAt`.
            recipe_id_scope: query `recipeIdScope`.
            recipe_id_code: query `recipeIdCode`.
            property_keys: query `propertyKeys`.
            filter: query `filter`.
            timeline_scope: query `timelineScope`.
            timeline_code: query `timelineCode`.
            closed_period_id: query `closedPeriodId`.
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
        bucketed_cash_flow_request: models.BucketedCashFlowRequest | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BucketedCashFlowResponse]:
        """Get bucketed cash flows.

        `POST /api/transactionportfolios/{scope}/{code}/bucketedCashFlows`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
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
        effective_at: str | None = None,
        as_at: datetime | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustodianAccount]:
        """Get custodian account.

        `GET
        /api/transactionportfolios/{scope}/{code}/custodianaccounts/{custodianAccountScope}/{custodianAccountCode}`,
        release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            custodian_account_scope: path `custodianAccountScope`.
            custodian_account_code: path `custodianAccountCode`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            property_keys: query `propertyKeys`.
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
        effective_at: str | None = None,
        as_at: datetime | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PortfolioDetails]:
        """Get details.

        `GET /api/transactionportfolios/{scope}/{code}/details`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PortfolioDetails`.
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
        effective_date: str | None = None,
        from_trade_date: str | None = None,
        to_trade_date: str | None = None,
        include_historic: bool | None = None,
        tax_lot_id: str | None = None,
        include_unsettled_movements: bool | None = None,
        limit: int | None = None,
        as_at: datetime | None = None,
        page: str | None = None,
        timeline_scope: str | None = None,
        timeline_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.VersionedResourceListOfHoldingContributor, models.HoldingContributor]:
        """Get holding contributors.

        `GET /api/transactionportfolios/{scope}/{code}/holdings/{holdingId}/contributors`, release stage:
        Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            holding_id: path `holdingId`.
            effective_date: query `effectiveDate`.
            from_trade_date: query `fromTradeDate`.
            to_trade_date: query `toTradeDate`.
            include_historic: query `includeHistoric`.
            tax_lot_id: query `taxLotId`.
            include_unsettled_movements: query `includeUnsettledMovements`.
            limit: query `limit`.
            as_at: query `asAt`.
            page: query `page`.
            timeline_scope: query `timelineScope`.
            timeline_code: query `timelineCode`.
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
        effective_at: str | None = None,
        as_at: datetime | None = None,
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

        `GET /api/transactionportfolios/{scope}/{code}/holdings`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            filter: query `filter`.
            property_keys: query `propertyKeys`.
            by_taxlots: query `byTaxlots`.
            include_settlement_events_after_days: query `includeSettlementEventsAfterDays`.
            timeline_scope: query `timelineScope`.
            timeline_code: query `timelineCode`.
            closed_period_id: query `closedPeriodId`.
            aggregate_cash_commitments: query `aggregateCashCommitments`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.VersionedResourceListWithWarningsOfPortfolioHolding`.
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
        effective_at: str,
        as_at: datetime | None = None,
        property_keys: Sequence[str] | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.HoldingsAdjustment]:
        """Get holdings adjustment.

        `GET /api/transactionportfolios/{scope}/{code}/holdingsadjustments/{effectiveAt}`, release stage:
        Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            effective_at: path `effectiveAt`.
            as_at: query `asAt`.
            property_keys: query `propertyKeys`.
            filter: query `filter`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.HoldingsAdjustment`.
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
        effective_at: str | None = None,
        as_at: datetime | None = None,
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

        `GET /api/transactionportfolios/{scope}/{code}/holdingsWithOrders`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            filter: query `filter`.
            property_keys: query `propertyKeys`.
            by_taxlots: query `byTaxlots`.
            recipe_id_scope: query `recipeIdScope`.
            recipe_id_code: query `recipeIdCode`.
            include_settlement_events_after_days: query `includeSettlementEventsAfterDays`.
            aggregate_cash_commitments: query `aggregateCashCommitments`.
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
        holding_ids_request: models.HoldingIdsRequest,
        effective_date: str | None = None,
        from_transaction_date: str | None = None,
        to_transaction_date: str | None = None,
        include_historic: bool | None = None,
        tax_lot_id: str | None = None,
        include_unsettled_movements: bool | None = None,
        limit: int | None = None,
        as_at: datetime | None = None,
        page: str | None = None,
        timeline_scope: str | None = None,
        timeline_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.VersionedResourceListOfHoldingContributor, models.HoldingContributor]:
        """Get multiple holding contributors.

        `POST /api/transactionportfolios/{scope}/{code}/holdings/contributors/$get`, release stage:
        Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            holding_ids_request: the JSON body.
            effective_date: query `effectiveDate`.
            from_transaction_date: query `fromTransactionDate`.
            to_transaction_date: query `toTransactionDate`.
            include_historic: query `includeHistoric`.
            tax_lot_id: query `taxLotId`.
            include_unsettled_movements: query `includeUnsettledMovements`.
            limit: query `limit`.
            as_at: query `asAt`.
            page: query `page`.
            timeline_scope: query `timelineScope`.
            timeline_code: query `timelineCode`.
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
        effective_at: str | None = None,
        window_start: str | None = None,
        window_end: str | None = None,
        as_at: datetime | None = None,
        filter: str | None = None,
        recipe_id_scope: str | None = None,
        recipe_id_code: str | None = None,
        exclude_unsettled_trades: bool | None = None,
        cash_flow_calculation_version: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfInstrumentCashFlow]:
        """Get portfolio cash flows.

        `GET /api/transactionportfolios/{scope}/{code}/cashflows`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            effective_at: query `effectiveAt`.
            window_start: query `windowStart`.
            window_end: query `windowEnd`.
            as_at: query `asAt`.
            filter: query `filter`.
            recipe_id_scope: query `recipeIdScope`.
            recipe_id_code: query `recipeIdCode`.
            exclude_unsettled_trades: query `excludeUnsettledTrades`.
            cash_flow_calculation_version: query `cashFlowCalculationVersion`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfInstrumentCashFlow`.
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
        from_effective_at: str,
        to_effective_at: str,
        effective_at: str,
        as_at: datetime | None = None,
        filter: str | None = None,
        recipe_id_scope: str | None = None,
        recipe_id_code: str | None = None,
        exclude_unsettled_trades: bool | None = None,
        cash_flow_calculation_version: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfPortfolioCashLadder]:
        """Get portfolio cash ladder.

        `GET /api/transactionportfolios/{scope}/{code}/cashladder`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            from_effective_at: query `fromEffectiveAt`.
            to_effective_at: query `toEffectiveAt`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            filter: query `filter`.
            recipe_id_scope: query `recipeIdScope`.
            recipe_id_code: query `recipeIdCode`.
            exclude_unsettled_trades: query `excludeUnsettledTrades`.
            cash_flow_calculation_version: query `cashFlowCalculationVersion`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfPortfolioCashLadder`.
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
        from_effective_at: str,
        to_effective_at: str,
        as_at: datetime | None = None,
        filter: str | None = None,
        recipe_id_scope: str | None = None,
        recipe_id_code: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfPortfolioCashFlow]:
        """Get portfolio cash statement.

        `GET /api/transactionportfolios/{scope}/{code}/cashstatement`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            from_effective_at: query `fromEffectiveAt`.
            to_effective_at: query `toEffectiveAt`.
            as_at: query `asAt`.
            filter: query `filter`.
            recipe_id_scope: query `recipeIdScope`.
            recipe_id_code: query `recipeIdCode`.
            property_keys: query `propertyKeys`.
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
        as_at: datetime | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfChangeHistory]:
        """Get transaction history.

        `GET /api/transactionportfolios/{scope}/{code}/transactions/{transactionId}/history`, release stage:
        Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            transaction_id: path `transactionId`.
            as_at: query `asAt`.
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
        effective_at: str | None = None,
        as_at: datetime | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionSettlementStatus]:
        """Get transaction settlement status.

        `GET /api/transactionportfolios/{scope}/{code}/transactions/{transactionId}/settlementstatus`, release
        stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            transaction_id: path `transactionId`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            property_keys: query `propertyKeys`.
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
        from_transaction_date: str | None = None,
        to_transaction_date: str | None = None,
        as_at: datetime | None = None,
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

        `GET /api/transactionportfolios/{scope}/{code}/transactions`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            from_transaction_date: query `fromTransactionDate`.
            to_transaction_date: query `toTransactionDate`.
            as_at: query `asAt`.
            filter: query `filter`.
            property_keys: query `propertyKeys`.
            page: query `page`.
            limit: query `limit`.
            show_cancelled_transactions: query `showCancelledTransactions`.
            sort_by: query `sortBy`.
            data_model_scope: query `dataModelScope`.
            data_model_code: query `dataModelCode`.
            membership_type: query `membershipType`; All, Member or Candidate, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.VersionedResourceListOfTransaction`; `.items()` yields every
            `models.Transaction`, `.pages()` every page.
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
        effective_at: str | None = None,
        window_start: str | None = None,
        window_end: str | None = None,
        as_at: datetime | None = None,
        filter: str | None = None,
        recipe_id_scope: str | None = None,
        recipe_id_code: str | None = None,
        exclude_unsettled_trades: bool | None = None,
        cash_flow_calculation_version: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfTransaction]:
        """Get upsertable portfolio cash flows.

        `GET /api/transactionportfolios/{scope}/{code}/upsertablecashflows`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            effective_at: query `effectiveAt`.
            window_start: query `windowStart`.
            window_end: query `windowEnd`.
            as_at: query `asAt`.
            filter: query `filter`.
            recipe_id_scope: query `recipeIdScope`.
            recipe_id_code: query `recipeIdCode`.
            exclude_unsettled_trades: query `excludeUnsettledTrades`.
            cash_flow_calculation_version: query `cashFlowCalculationVersion`.
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
        portfolio_effective_at: str | None = None,
        as_at: datetime | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.VirtualTransactionOverridesResponse]:
        """Get virtual transaction override.

        `GET /api/transactionportfolios/{scope}/{code}/overridevirtualtransactions`, release stage:
        EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            instrument_event_id: query `instrumentEventId`.
            portfolio_effective_at: query `portfolioEffectiveAt`.
            as_at: query `asAt`.
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
        effective_at: str | None = None,
        as_at: datetime | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfCustodianAccount, models.CustodianAccount]:
        """List custodian accounts.

        `GET /api/transactionportfolios/{scope}/{code}/custodianaccounts`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            page: query `page`.
            limit: query `limit`.
            filter: query `filter`.
            property_keys: query `propertyKeys`.
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
        from_effective_at: str | None = None,
        to_effective_at: str | None = None,
        as_at: datetime | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfHoldingsAdjustmentHeader]:
        """List holdings adjustments.

        `GET /api/transactionportfolios/{scope}/{code}/holdingsadjustments`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            from_effective_at: query `fromEffectiveAt`.
            to_effective_at: query `toEffectiveAt`.
            as_at: query `asAt`.
            filter: query `filter`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfHoldingsAdjustmentHeader`.
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
        from_date: str | None = None,
        to_date: str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        as_at: datetime | None = None,
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

        `GET /api/transactionportfolios/{scope}/{code}/settlementinstructions`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            from_date: query `fromDate`.
            to_date: query `toDate`.
            page: query `page`.
            limit: query `limit`.
            filter: query `filter`.
            as_at: query `asAt`.
            property_keys: query `propertyKeys`.
            timeline_scope: query `timelineScope`.
            timeline_code: query `timelineCode`.
            closed_period_id: query `closedPeriodId`.
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
        portfolio_effective_at: str | None = None,
        as_at: datetime | None = None,
        override_match_status: Sequence[str] | None = None,
        override_application_status: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfVirtualTransactionOverrideRecord]:
        """List virtual transaction overrides.

        `GET /api/transactionportfolios/{scope}/{code}/overridevirtualtransactions/$list`, release stage:
        EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            portfolio_effective_at: query `portfolioEffectiveAt`.
            as_at: query `asAt`.
            override_match_status: query `overrideMatchStatus`.
            override_application_status: query `overrideApplicationStatus`.
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
        operation: Sequence[models.Operation],
        effective_at: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PortfolioDetails]:
        """Patch portfolio details.

        `PATCH /api/transactionportfolios/{scope}/{code}/details`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            operation: the JSON body.
            effective_at: query `effectiveAt`.
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
        transaction_request: models.TransactionRequest,
        property_keys: Sequence[str] | None = None,
        show_cancelled_transactions: bool | None = None,
        preserve_properties: bool | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfOutputTransaction]:
        """Preview transaction.

        `POST /api/transactionportfolios/{scope}/{code}/previewTransaction`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            transaction_request: the JSON body.
            property_keys: query `propertyKeys`.
            show_cancelled_transactions: query `showCancelledTransactions`.
            preserve_properties: query `preserveProperties`.
            data_model_scope: query `dataModelScope`.
            data_model_code: query `dataModelCode`.
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
        from_effective_at: str | None = None,
        re_resolve: bool | None = None,
        request_body: Mapping[str, str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertPortfolioTransactionsResponse]:
        """Resolve instrument.

        `POST /api/transactionportfolios/{scope}/{code}/$resolve`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            instrument_identifier_type: query `instrumentIdentifierType`.
            instrument_identifier_value: query `instrumentIdentifierValue`.
            from_effective_at: query `fromEffectiveAt`.
            re_resolve: query `reResolve`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertPortfolioTransactionsResponse`.
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
        effective_at: str,
        adjust_holding_request: Sequence[models.AdjustHoldingRequest],
        reconciliation_methods: Sequence[str] | None = None,
        override_movement_name: str | None = None,
        override_offset_movement_name: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AdjustHolding]:
        """Set holdings.

        `PUT /api/transactionportfolios/{scope}/{code}/holdings`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            effective_at: query `effectiveAt`.
            adjust_holding_request: the JSON body.
            reconciliation_methods: query `reconciliationMethods`.
            override_movement_name: query `overrideMovementName`.
            override_offset_movement_name: query `overrideOffsetMovementName`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AdjustHolding`.
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
        custodian_account_request: Sequence[models.CustodianAccountRequest],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustodianAccountsUpsertResponse]:
        """Upsert custodian accounts.

        `POST /api/transactionportfolios/{scope}/{code}/custodianaccounts`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
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
        request_body: Mapping[str, models.ModelProperty] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustodianAccountProperties]:
        """Upsert custodian accounts properties.

        `POST
        /api/transactionportfolios/{scope}/{code}/custodianaccounts/{custodianAccountScope}/{custodianAccountCode}/properties/$upsert`,
        release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            custodian_account_scope: path `custodianAccountScope`.
            custodian_account_code: path `custodianAccountCode`.
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
        create_portfolio_details: models.CreatePortfolioDetails,
        effective_at: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PortfolioDetails]:
        """Upsert portfolio details.

        `POST /api/transactionportfolios/{scope}/{code}/details`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            create_portfolio_details: the JSON body.
            effective_at: query `effectiveAt`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PortfolioDetails`.
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
        settlement_instruction_request: Sequence[models.SettlementInstructionRequest],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfTransactionSettlementInstruction]:
        """Upsert settlement instructions.

        `POST /api/transactionportfolios/{scope}/{code}/settlementinstructions`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
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
        request_body: Mapping[str, models.PerpetualProperty],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertTransactionPropertiesResponse]:
        """Upsert transaction properties.

        `POST /api/transactionportfolios/{scope}/{code}/transactions/{transactionId}/properties`, release
        stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            transaction_id: path `transactionId`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertTransactionPropertiesResponse`.
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
        transaction_request: Sequence[models.TransactionRequest],
        preserve_properties: bool | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertPortfolioTransactionsResponse]:
        """Upsert transactions.

        `POST /api/transactionportfolios/{scope}/{code}/transactions`, release stage: Production.

        Args:
            scope: path `scope`.
            code: path `code`.
            transaction_request: the JSON body.
            preserve_properties: query `preserveProperties`.
            data_model_scope: query `dataModelScope`.
            data_model_code: query `dataModelCode`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertPortfolioTransactionsResponse`.
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
        override_virtual_transactions_request: models.OverrideVirtualTransactionsRequest,
        portfolio_effective_at: str | None = None,
        preserve_properties: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertVirtualTransactionOverrideResponse]:
        """Upsert virtual transaction override.

        `POST /api/transactionportfolios/{scope}/{code}/overridevirtualtransactions`, release stage:
        EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            instrument_event_id: query `instrumentEventId`.
            override_virtual_transactions_request: the JSON body.
            portfolio_effective_at: query `portfolioEffectiveAt`.
            preserve_properties: query `preserveProperties`.
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
