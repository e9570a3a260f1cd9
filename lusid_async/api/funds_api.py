"""The funds API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_ACCEPT_ESTIMATE_VALUATION_POINT = Operation(
    "FundsApi.accept_estimate_valuation_point",
    "POST",
    "/api/funds/{scope}/{code}/valuationpoints/$acceptestimate",
    lambda: models.AcceptEstimateValuationPointResponse,
    body=lambda: models.ValuationPointDataRequest,
    takes={},
)
_ACCRUE_CARRY = Operation(
    "FundsApi.accrue_carry",
    "POST",
    "/api/funds/{scope}/{code}/carry/$accrue",
    lambda: models.CarryAccrualResult,
    body=lambda: models.CarryAccrualRequest,
    takes={"asAt": "moment"},
)
_ADD_ALLOCATION_GROUPS = Operation(
    "FundsApi.add_allocation_groups",
    "POST",
    "/api/funds/{scope}/{code}/allocationgroups",
    lambda: models.Fund,
    body=lambda: list[models.AllocationGroupDefinition],
    takes={},
)
_ADD_SERIES = Operation(
    "FundsApi.add_series",
    "POST",
    "/api/funds/{scope}/{code}/series",
    lambda: models.Fund,
    body=lambda: list[models.SeriesDefinitionRequest],
    takes={},
)
_CALCULATE_MANAGEMENT_FEES = Operation(
    "FundsApi.calculate_management_fees",
    "POST",
    "/api/funds/{scope}/{code}/fees/$calculate",
    lambda: models.ManagementFeeResult,
    body=lambda: models.ManagementFeeRequest,
    takes={"asAt": "moment"},
)
_CREATE_FACILITY = Operation(
    "FundsApi.create_facility",
    "POST",
    "/api/funds/{scope}/{code}/facilities",
    lambda: models.Facility,
    body=lambda: models.FacilityRequest,
    takes={},
)
_CREATE_FEE = Operation(
    "FundsApi.create_fee",
    "POST",
    "/api/funds/{scope}/{code}/fees",
    lambda: models.Fee,
    body=lambda: models.FeeRequest,
    takes={},
)
_CREATE_FUND = Operation(
    "FundsApi.create_fund",
    "POST",
    "/api/funds/{scope}",
    lambda: models.Fund,
    body=lambda: models.FundRequest,
    takes={},
)
_CREATE_FUND_V2 = Operation(
    "FundsApi.create_fund_v2",
    "POST",
    "/api/funds/v2/{scope}",
    lambda: models.Fund,
    body=lambda: models.FundDefinitionRequest,
    takes={},
)
_CREATE_VALUATION_POINT = Operation(
    "FundsApi.create_valuation_point",
    "POST",
    "/api/funds/{scope}/{code}/valuationpoints/$create",
    lambda: models.ValuationPoint,
    body=lambda: models.CreateValuationPointRequest,
    takes={},
)
_DEACTIVATE_NAV_TYPES = Operation(
    "FundsApi.deactivate_nav_types",
    "POST",
    "/api/funds/{scope}/{code}/deactivateNavTypes",
    lambda: models.Fund,
    body=lambda: list[str],
    takes={},
)
_DELETE_BOOKMARK = Operation(
    "FundsApi.delete_bookmark",
    "DELETE",
    "/api/funds/{scope}/{code}/bookmarks/{bookmarkCode}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_FACILITY = Operation(
    "FundsApi.delete_facility",
    "DELETE",
    "/api/funds/{scope}/{code}/facilities/{facilityCode}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_FEE = Operation(
    "FundsApi.delete_fee",
    "DELETE",
    "/api/funds/{scope}/{code}/fees/{feeCode}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_FUND = Operation(
    "FundsApi.delete_fund",
    "DELETE",
    "/api/funds/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_NAV_ACTIVITY_ADJUSTMENTS = Operation(
    "FundsApi.delete_nav_activity_adjustments",
    "POST",
    "/api/funds/{scope}/{code}/navAdjustment/$delete",
    lambda: models.DeletedEntityResponse,
    body=lambda: list[models.NavActivityAdjustmentResponse],
    takes={},
)
_DELETE_SERIES = Operation(
    "FundsApi.delete_series",
    "DELETE",
    "/api/funds/{scope}/{code}/shareclasses/{shareClassCode}/series/{seriesIdentifier}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_VALUATION_POINT = Operation(
    "FundsApi.delete_valuation_point",
    "DELETE",
    "/api/funds/{scope}/{code}/valuationpoints/{diaryEntryCode}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DIFF_PARTNER_STATEMENT = Operation(
    "FundsApi.diff_partner_statement",
    "GET",
    "/api/funds/{scope}/{code}/partners/{investorRecordId}/statements/{statementId}/$diff",
    lambda: models.PartnerStatementDiff,
    takes={},
)
_FINALISE_CANDIDATE_VALUATION_POINT = Operation(
    "FundsApi.finalise_candidate_valuation_point",
    "POST",
    "/api/funds/{scope}/{code}/valuationpoints/$finalisecandidate",
    lambda: models.ValuationPointDataResponse,
    body=lambda: models.ValuationPointDataRequest,
    takes={},
)
_GET_A2_B_DATA_FOR_FUND = Operation(
    "FundsApi.get_a2_b_data_for_fund",
    "POST",
    "/api/funds/{scope}/{code}/valuationpoints/a2b/$query",
    lambda: models.VersionedResourceListOfFundA2BDataRecord,
    body=lambda: models.ValuationPointDataQueryParameters,
    takes={"asAt": "moment", "propertyKeys": "list"},
)
_GET_A2_B_MOVEMENTS_FOR_FUND = Operation(
    "FundsApi.get_a2_b_movements_for_fund",
    "POST",
    "/api/funds/{scope}/{code}/valuationpoints/a2bmovements/$query",
    lambda: models.VersionedResourceListOfFundA2BMovementRecord,
    body=lambda: models.ValuationPointDataQueryParameters,
    takes={"asAt": "moment", "propertyKeys": "list"},
)
_GET_FACILITY = Operation(
    "FundsApi.get_facility",
    "GET",
    "/api/funds/{scope}/{code}/facilities/{facilityCode}",
    lambda: models.Facility,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_FEE = Operation(
    "FundsApi.get_fee",
    "GET",
    "/api/funds/{scope}/{code}/fees/{feeCode}",
    lambda: models.Fee,
    takes={"effectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_GET_FEE_PROPERTIES = Operation(
    "FundsApi.get_fee_properties",
    "GET",
    "/api/funds/{scope}/{code}/fees/{feeCode}/properties",
    lambda: models.FeeProperties,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_FUND = Operation(
    "FundsApi.get_fund",
    "GET",
    "/api/funds/{scope}/{code}",
    lambda: models.Fund,
    takes={"effectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_GET_FUND_PERFORMANCE = Operation(
    "FundsApi.get_fund_performance",
    "GET",
    "/api/funds/{scope}/{code}/performance",
    lambda: models.PartnerPerformance,
    takes={"asAt": "moment"},
)
_GET_FUND_PROPERTIES = Operation(
    "FundsApi.get_fund_properties",
    "GET",
    "/api/funds/{scope}/{code}/properties",
    lambda: models.FundProperties,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_HOLDING_CONTRIBUTORS_FOR_FUND = PagedOperation(
    "FundsApi.get_holding_contributors_for_fund",
    "POST",
    "/api/funds/{scope}/{code}/holdings/{holdingId}/contributors",
    lambda: models.VersionedResourceListOfHoldingContributor,
    lambda: models.HoldingContributor,
    body=lambda: models.ValuationPointDataQueryParameters,
    takes={
        "holdingId": "number",
        "includeHistoric": "flag",
        "includeUnsettledMovements": "flag",
        "limit": "number",
        "asAt": "moment",
    },
)
_GET_HOLDINGS_FOR_FUND = Operation(
    "FundsApi.get_holdings_for_fund",
    "POST",
    "/api/funds/{scope}/{code}/$holdings",
    lambda: models.VersionedResourceListOfPortfolioHolding,
    body=lambda: models.SingleValuationPointQueryParameters,
    takes={
        "asAt": "moment",
        "propertyKeys": "list",
        "byTaxlots": "flag",
        "includeSettlementEventsAfterDays": "number",
    },
)
_GET_PARTNER_CAPITAL_ACCOUNT = Operation(
    "FundsApi.get_partner_capital_account",
    "GET",
    "/api/funds/{scope}/{code}/partners/{irScope}/{irCode}/capitalaccount",
    lambda: models.PartnerCapitalAccount,
    takes={"periodStart": "moment", "periodEnd": "moment", "asAt": "moment"},
)
_GET_PARTNER_PERFORMANCE = Operation(
    "FundsApi.get_partner_performance",
    "GET",
    "/api/funds/{scope}/{code}/partners/{irScope}/{irCode}/performance",
    lambda: models.PartnerPerformance,
    takes={"asAt": "moment"},
)
_GET_PARTNER_UNFUNDED_RECONCILIATION = Operation(
    "FundsApi.get_partner_unfunded_reconciliation",
    "GET",
    "/api/funds/{scope}/{code}/partners/{investorRecordId}/unfundedreconciliation",
    lambda: models.FundPartnerUnfundedReconciliation,
    takes={"asAt": "moment"},
)
_GET_PARTNERS = PagedOperation(
    "FundsApi.get_partners",
    "GET",
    "/api/funds/{scope}/{code}/partners",
    lambda: models.PagedResourceListOfFundPartner,
    lambda: models.FundPartner,
    takes={"effectiveAt": "date", "asAt": "moment", "includeClosed": "flag", "limit": "number"},
)
_GET_PARTNERSHIP_CONFIG_PACK = Operation(
    "FundsApi.get_partnership_config_pack",
    "GET",
    "/api/funds/{scope}/{code}/partnershipaccounting/configpack",
    lambda: models.PartnershipConfigPack,
    takes={"asAt": "moment"},
)
_GET_SERIES = Operation(
    "FundsApi.get_series",
    "GET",
    "/api/funds/{scope}/{code}/series",
    lambda: models.ResourceListOfSeries,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_VALUATION_FOR_FUND = Operation(
    "FundsApi.get_valuation_for_fund",
    "POST",
    "/api/funds/{scope}/{code}/$valuation",
    lambda: models.ListAggregationResponse,
    body=lambda: models.FundValuationRequest | None,
    takes={},
)
_GET_VALUATION_POINT_DATA = Operation(
    "FundsApi.get_valuation_point_data",
    "POST",
    "/api/funds/{scope}/{code}/valuationpoints/$query",
    lambda: models.ValuationPointDataResponse,
    body=lambda: models.ValuationPointDataQueryParameters,
    takes={"asAt": "moment"},
)
_GET_VALUATION_POINT_JOURNAL_ENTRY_LINES = PagedOperation(
    "FundsApi.get_valuation_point_journal_entry_lines",
    "POST",
    "/api/funds/{scope}/{code}/valuationpoints/journalentrylines/$query",
    lambda: models.ValuationPointResourceListOfFundJournalEntryLine,
    lambda: models.FundJournalEntryLine,
    body=lambda: models.ValuationPointDataQueryParameters,
    takes={"asAt": "moment", "limit": "number", "propertyKeys": "list"},
)
_GET_VALUATION_POINT_PNL_SUMMARY = PagedOperation(
    "FundsApi.get_valuation_point_pnl_summary",
    "POST",
    "/api/funds/{scope}/{code}/valuationpoints/pnlsummary/$query",
    lambda: models.ValuationPointResourceListOfPnlJournalEntryLine,
    lambda: models.PnlJournalEntryLine,
    body=lambda: models.ValuationPointDataQueryParameters,
    takes={"asAt": "moment", "limit": "number"},
)
_GET_VALUATION_POINT_QUOTES = PagedOperation(
    "FundsApi.get_valuation_point_quotes",
    "POST",
    "/api/funds/{scope}/{code}/valuationpoints/quotes/$query",
    lambda: models.ValuationPointResourceListOfAccountedQuote,
    lambda: models.AccountedQuote,
    body=lambda: models.ValuationPointDataQueryParameters,
    takes={"asAt": "moment", "limit": "number"},
)
_GET_VALUATION_POINT_TRANSACTIONS = PagedOperation(
    "FundsApi.get_valuation_point_transactions",
    "POST",
    "/api/funds/{scope}/{code}/valuationpoints/transactions/$query",
    lambda: models.ValuationPointResourceListOfAccountedTransaction,
    lambda: models.AccountedTransaction,
    body=lambda: models.ValuationPointDataQueryParameters,
    takes={
        "asAt": "moment",
        "limit": "number",
        "propertyKeys": "list",
        "showCancelledTransactions": "flag",
        "returnExcludedTransactions": "flag",
    },
)
_GET_VALUATION_POINT_TRIAL_BALANCE = PagedOperation(
    "FundsApi.get_valuation_point_trial_balance",
    "POST",
    "/api/funds/{scope}/{code}/valuationpoints/trialbalance/$query",
    lambda: models.ValuationPointResourceListOfTrialBalance,
    lambda: models.TrialBalance,
    body=lambda: models.ValuationPointDataQueryParameters,
    takes={"asAt": "moment", "limit": "number", "propertyKeys": "list", "excludeCleardownModule": "flag"},
)
_GET_VALUATION_POINT_UNSETTLED_TRANSACTIONS = PagedOperation(
    "FundsApi.get_valuation_point_unsettled_transactions",
    "POST",
    "/api/funds/{scope}/{code}/valuationpoints/unsettledtransactions/$query",
    lambda: models.ValuationPointResourceListOfUnsettledTransaction,
    lambda: models.UnsettledTransaction,
    body=lambda: models.SingleValuationPointQueryParameters,
    takes={"asAt": "moment", "limit": "number", "propertyKeys": "list"},
)
_LIST_FACILITIES = PagedOperation(
    "FundsApi.list_facilities",
    "GET",
    "/api/funds/{scope}/{code}/facilities",
    lambda: models.PagedResourceListOfFacility,
    lambda: models.Facility,
    takes={"effectiveAt": "date", "asAt": "moment", "limit": "number", "sortBy": "list"},
)
_LIST_FEES = PagedOperation(
    "FundsApi.list_fees",
    "GET",
    "/api/funds/{scope}/{code}/fees",
    lambda: models.PagedResourceListOfFee,
    lambda: models.Fee,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
    },
)
_LIST_FUND_CALENDAR = PagedOperation(
    "FundsApi.list_fund_calendar",
    "GET",
    "/api/funds/{scope}/{code}/calendar",
    lambda: models.PagedResourceListOfFundCalendarEntry,
    lambda: models.FundCalendarEntry,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list", "propertyKeys": "list"},
)
_LIST_FUND_CALENDAR_ENTRIES = PagedOperation(
    "FundsApi.list_fund_calendar_entries",
    "GET",
    "/api/funds/{scope}/{code}/calendars",
    lambda: models.PagedResourceListOfFundCalendarEntries,
    lambda: models.FundCalendarEntries,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list", "propertyKeys": "list"},
)
_LIST_FUNDS = PagedOperation(
    "FundsApi.list_funds",
    "GET",
    "/api/funds",
    lambda: models.PagedResourceListOfFund,
    lambda: models.Fund,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
    },
)
_LIST_NAV_ACTIVITY_ADJUSTMENTS = PagedOperation(
    "FundsApi.list_nav_activity_adjustments",
    "GET",
    "/api/funds/{scope}/{code}/navAdjustment",
    lambda: models.ResourceListOfNavActivityAdjustmentResponse,
    lambda: models.NavActivityAdjustmentResponse,
    takes={"asAt": "moment", "limit": "number"},
)
_LIST_PARTNER_CAPITAL_ACCOUNTS = PagedOperation(
    "FundsApi.list_partner_capital_accounts",
    "GET",
    "/api/funds/{scope}/{code}/capitalaccounts",
    lambda: models.PagedResourceListOfPartnerCapitalAccount,
    lambda: models.PartnerCapitalAccount,
    takes={"periodStart": "moment", "periodEnd": "moment", "asAt": "moment", "limit": "number"},
)
_LIST_PARTNER_STATEMENTS = Operation(
    "FundsApi.list_partner_statements",
    "GET",
    "/api/funds/{scope}/{code}/partners/{investorRecordId}/statements",
    lambda: models.ResourceListOfPartnerStatement,
    takes={},
)
_LIST_VALUATION_POINT_COMPLEX_MARKET_DATA = PagedOperation(
    "FundsApi.list_valuation_point_complex_market_data",
    "POST",
    "/api/funds/{scope}/{code}/valuationpoints/complexmarketdata/$query",
    lambda: models.ValuationPointResourceListOfAccountedComplexMarketData,
    lambda: models.AccountedComplexMarketData,
    body=lambda: models.ValuationPointDataQueryParameters,
    takes={"asAt": "moment", "limit": "number"},
)
_LIST_VALUATION_POINT_INSTRUMENTS = PagedOperation(
    "FundsApi.list_valuation_point_instruments",
    "GET",
    "/api/funds/{scope}/{code}/valuationpoints/instruments/$query",
    lambda: models.PagedResourceListOfValuationPointInstrument,
    lambda: models.ValuationPointInstrument,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list", "instrumentPropertyKeys": "list"},
)
_LIST_VALUATION_POINT_OVERVIEW = PagedOperation(
    "FundsApi.list_valuation_point_overview",
    "GET",
    "/api/funds/{scope}/{code}/valuationPointOverview",
    lambda: models.PagedResourceListOfValuationPointOverview,
    lambda: models.ValuationPointOverview,
    takes={"effectiveAt": "date", "asAt": "moment", "limit": "number", "propertyKeys": "list"},
)
_PATCH_FEE = Operation(
    "FundsApi.patch_fee",
    "PATCH",
    "/api/funds/{scope}/{code}/fees/{feeCode}",
    lambda: models.Fee,
    body=lambda: list[models.Operation],
    takes={},
)
_PATCH_FUND = Operation(
    "FundsApi.patch_fund",
    "PATCH",
    "/api/funds/{scope}/{code}",
    lambda: models.Fund,
    body=lambda: list[models.Operation],
    takes={"effectiveAt": "date"},
)
_PRODUCE_PARTNER_STATEMENT = Operation(
    "FundsApi.produce_partner_statement",
    "POST",
    "/api/funds/{scope}/{code}/partners/{investorRecordId}/statements",
    lambda: models.PartnerStatement,
    body=lambda: models.PartnerStatementRequest,
    takes={"asAt": "moment"},
)
_QUERY_CASH_STATEMENT = PagedOperation(
    "FundsApi.query_cash_statement",
    "POST",
    "/api/funds/{scope}/{code}/valuationpoints/cashstatement/$query",
    lambda: models.ValuationPointResourceListOfFundCashStatementRow,
    lambda: models.FundCashStatementRow,
    body=lambda: models.QueryFundCashStatementParameters,
    takes={"asAt": "moment", "limit": "number", "propertyKeys": "list"},
)
_QUERY_CASH_STATEMENT_LOCAL_CURRENCY = PagedOperation(
    "FundsApi.query_cash_statement_local_currency",
    "POST",
    "/api/funds/{scope}/{code}/valuationpoints/cashstatementlocalcurrency/$query",
    lambda: models.ValuationPointResourceListOfFundCashStatementLocalCurrency,
    lambda: models.FundCashStatementLocalCurrency,
    body=lambda: models.QueryFundCashStatementParameters,
    takes={"asAt": "moment", "limit": "number", "propertyKeys": "list"},
)
_REVERT_VALUATION_POINT_TO_ESTIMATE = Operation(
    "FundsApi.revert_valuation_point_to_estimate",
    "POST",
    "/api/funds/{scope}/{code}/valuationpoints/$reverttoestimate",
    lambda: models.RevertValuationPointResponse,
    body=lambda: models.RevertValuationPointDataRequest,
    takes={},
)
_RUN_PARTNER_ALLOCATIONS = Operation(
    "FundsApi.run_partner_allocations",
    "POST",
    "/api/funds/{scope}/{code}/partnerallocations/$run",
    lambda: models.PartnerAllocationRunResult,
    body=lambda: models.PartnerAllocationRunRequest,
    takes={"asAt": "moment"},
)
_SET_SHARE_CLASS_INSTRUMENTS = Operation(
    "FundsApi.set_share_class_instruments",
    "PUT",
    "/api/funds/{scope}/{code}/shareclasses",
    lambda: models.Fund,
    body=lambda: models.SetShareClassInstrumentsRequest,
    takes={},
)
_UPDATE_VALUATION_POINT = Operation(
    "FundsApi.update_valuation_point",
    "PUT",
    "/api/funds/{scope}/{code}/valuationpoints",
    lambda: models.ValuationPoint,
    body=lambda: models.UpdateValuationPointRequest,
    takes={},
)
_UPSERT_BOOKMARK = Operation(
    "FundsApi.upsert_bookmark",
    "POST",
    "/api/funds/{scope}/{code}/bookmarks",
    lambda: models.FundCalendarEntry,
    body=lambda: models.UpsertFundBookmarkRequest,
    takes={},
)
_UPSERT_DIARY_ENTRY_TYPE_VALUATION_POINT = Operation(
    "FundsApi.upsert_diary_entry_type_valuation_point",
    "POST",
    "/api/funds/{scope}/{code}/valuationpoints",
    lambda: models.DiaryEntry,
    body=lambda: models.UpsertValuationPointRequest,
    takes={},
)
_UPSERT_FEE_PROPERTIES = Operation(
    "FundsApi.upsert_fee_properties",
    "POST",
    "/api/funds/{scope}/{code}/fees/{feeCode}/properties/$upsert",
    lambda: models.FeeProperties,
    body=lambda: dict[str, models.ModelProperty] | None,
    takes={},
)
_UPSERT_FUND_PROPERTIES = Operation(
    "FundsApi.upsert_fund_properties",
    "POST",
    "/api/funds/{scope}/{code}/properties/$upsert",
    lambda: models.FundProperties,
    body=lambda: dict[str, models.ModelProperty] | None,
    takes={},
)
_UPSERT_NAV_ACTIVITY_ADJUSTMENTS = Operation(
    "FundsApi.upsert_nav_activity_adjustments",
    "POST",
    "/api/funds/{scope}/{code}/navAdjustment",
    lambda: datetime,
    body=lambda: list[models.NavActivityAdjustment],
    takes={},
)


class FundsApi(Api):
    """The funds operations of LUSID (69 of them).

    Funds: share classes, fees, valuation points with NAV, journal entry lines and trial balance, and the
    accounts of partners.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def accept_estimate_valuation_point(
        self,
        scope: str,
        code: str,
        valuation_point_data_request: models.ValuationPointDataRequest | Mapping[str, Any],
        nav_type_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AcceptEstimateValuationPointResponse]:
        """Accept estimate valuation point.

        Accepts an estimate of a valuation point. Where nothing changed since it was last computed it becomes
        `Final`; otherwise it becomes `Candidate`, and both versions are returned to be compared.

        `POST /api/funds/{scope}/{code}/valuationpoints/$acceptestimate`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            valuation_point_data_request: the JSON body.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AcceptEstimateValuationPointResponse`.
        """
        return self._call(
            _ACCEPT_ESTIMATE_VALUATION_POINT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "navTypeCode": nav_type_code,
            },
            body=valuation_point_data_request,
            opts=opts,
        )

    def accrue_carry(
        self,
        scope: str,
        code: str,
        carry_accrual_request: models.CarryAccrualRequest | Mapping[str, Any],
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CarryAccrualResult]:
        """Accrue carry.

        Takes the carried interest that each partner has earned to the end of a period, by the waterfall, and
        books the difference to what is on the books already.

        `POST /api/funds/{scope}/{code}/carry/$accrue`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            carry_accrual_request: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CarryAccrualResult`.
        """
        return self._call(
            _ACCRUE_CARRY,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            body=carry_accrual_request,
            opts=opts,
        )

    def add_allocation_groups(
        self,
        scope: str,
        code: str,
        allocation_group_definition: Sequence[models.AllocationGroupDefinition | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Fund]:
        """Add allocation groups.

        Adds definitions of allocation groups to a fund. Those that it has stay.

        `POST /api/funds/{scope}/{code}/allocationgroups`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            allocation_group_definition: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Fund`.
        """
        return self._call(
            _ADD_ALLOCATION_GROUPS,
            path={
                "scope": scope,
                "code": code,
            },
            body=allocation_group_definition,
            opts=opts,
        )

    def add_series(
        self,
        scope: str,
        code: str,
        series_definition_request: Sequence[models.SeriesDefinitionRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Fund]:
        """Add series.

        Adds series to share classes of a fund. Those that they have stay.

        `POST /api/funds/{scope}/{code}/series`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            series_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Fund`.
        """
        return self._call(
            _ADD_SERIES,
            path={
                "scope": scope,
                "code": code,
            },
            body=series_definition_request,
            opts=opts,
        )

    def calculate_management_fees(
        self,
        scope: str,
        code: str,
        management_fee_request: models.ManagementFeeRequest | Mapping[str, Any],
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ManagementFeeResult]:
        """Calculate management fees.

        Computes the management fee of each partner for a period on the capital base in the request, less
        offsets, and books it unless the request asks for the calculation alone.

        `POST /api/funds/{scope}/{code}/fees/$calculate`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            management_fee_request: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ManagementFeeResult`.
        """
        return self._call(
            _CALCULATE_MANAGEMENT_FEES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            body=management_fee_request,
            opts=opts,
        )

    def create_facility(
        self,
        scope: str,
        code: str,
        facility_request: models.FacilityRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Facility]:
        """Create facility.

        Creates a loan facility of a fund: lender, limit, currency, rates and fees. Its code is unique in the
        fund.

        `POST /api/funds/{scope}/{code}/facilities`, release stage: Experimental.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            facility_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Facility`.
        """
        return self._call(
            _CREATE_FACILITY,
            path={
                "scope": scope,
                "code": code,
            },
            body=facility_request,
            opts=opts,
        )

    def create_fee(
        self,
        scope: str,
        code: str,
        fee_request: models.FeeRequest | Mapping[str, Any],
        nav_type_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Fee]:
        """Create fee.

        Creates a fee of a fund, of one of the fee types, for a NAV type: how it is calculated, its period,
        and when it accrues and is payable.

        `POST /api/funds/{scope}/{code}/fees`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            fee_request: the JSON body.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Fee`.
        """
        return self._call(
            _CREATE_FEE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "navTypeCode": nav_type_code,
            },
            body=fee_request,
            opts=opts,
        )

    def create_fund(
        self,
        scope: str,
        fund_request: models.FundRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Fund]:
        """Create fund.

        Creates a fund on an accounting book of record, with a fund configuration, share class instruments,
        inception date and year end. The scope is in the path and the code in the request.

        `POST /api/funds/{scope}`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            fund_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Fund`.
        """
        return self._call(
            _CREATE_FUND,
            path={
                "scope": scope,
            },
            body=fund_request,
            opts=opts,
        )

    def create_fund_v2(
        self,
        scope: str,
        fund_definition_request: models.FundDefinitionRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Fund]:
        """Create fund v 2.

        Creates a fund in the newer form, which names its portfolios itself and has NAV types: a primary one
        and further ones. A preview of LUSID's.

        `POST /api/funds/v2/{scope}`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            fund_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Fund`.
        """
        return self._call(
            _CREATE_FUND_V2,
            path={
                "scope": scope,
            },
            body=fund_definition_request,
            opts=opts,
        )

    def create_valuation_point(
        self,
        scope: str,
        code: str,
        create_valuation_point_request: models.CreateValuationPointRequest | Mapping[str, Any],
        nav_type_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ValuationPoint]:
        """Create valuation point.

        Creates an estimate of a valuation point, the moment at which a fund is valued, for a NAV type, under
        a code and where wanted a variant.

        `POST /api/funds/{scope}/{code}/valuationpoints/$create`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            create_valuation_point_request: the JSON body.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ValuationPoint`.
        """
        return self._call(
            _CREATE_VALUATION_POINT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "navTypeCode": nav_type_code,
            },
            body=create_valuation_point_request,
            opts=opts,
        )

    def deactivate_nav_types(
        self,
        scope: str,
        code: str,
        request_body: Sequence[str],
        delete_mode: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Fund]:
        """Deactivate nav types.

        Deactivates NAV types of a fund, by their codes, and returns the fund.

        `POST /api/funds/{scope}/{code}/deactivateNavTypes`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            request_body: the JSON body.
            delete_mode: which kind of deletion to make; Soft or Hard, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Fund`.
        """
        return self._call(
            _DEACTIVATE_NAV_TYPES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "deleteMode": delete_mode,
            },
            body=request_body,
            opts=opts,
        )

    def delete_bookmark(
        self,
        scope: str,
        code: str,
        bookmark_code: str,
        nav_type_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete bookmark.

        Deletes a bookmark of a fund's calendar by its code, for one NAV type. Earlier as-at times still show
        it.

        `DELETE /api/funds/{scope}/{code}/bookmarks/{bookmarkCode}`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            bookmark_code: the code of the bookmark.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_BOOKMARK,
            path={
                "scope": scope,
                "code": code,
                "bookmarkCode": bookmark_code,
            },
            query={
                "navTypeCode": nav_type_code,
            },
            opts=opts,
        )

    def delete_facility(
        self,
        scope: str,
        code: str,
        facility_code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete facility.

        Deletes a loan facility of a fund by its code. Earlier as-at times still show it.

        `DELETE /api/funds/{scope}/{code}/facilities/{facilityCode}`, release stage: Experimental.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            facility_code: the code of the loan facility.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_FACILITY,
            path={
                "scope": scope,
                "code": code,
                "facilityCode": facility_code,
            },
            opts=opts,
        )

    def delete_fee(
        self,
        scope: str,
        code: str,
        fee_code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete fee.

        Deletes a fee of a fund by its code. Earlier as-at times still show it.

        `DELETE /api/funds/{scope}/{code}/fees/{feeCode}`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            fee_code: the code of the fee, unique in its fund.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_FEE,
            path={
                "scope": scope,
                "code": code,
                "feeCode": fee_code,
            },
            opts=opts,
        )

    def delete_fund(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete fund.

        Deletes a fund by scope and code. Earlier as-at times still show it.

        `DELETE /api/funds/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_FUND,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def delete_nav_activity_adjustments(
        self,
        scope: str,
        code: str,
        valuation_point_code: str,
        nav_activity_adjustment_response: Sequence[models.NavActivityAdjustmentResponse | Mapping[str, Any]],
        nav_type_code: str | None = None,
        valuation_point_code_variant: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete nav activity adjustments.

        Takes activity that was added to a valuation point, and that the request lists, out of it again.

        `POST /api/funds/{scope}/{code}/navAdjustment/$delete`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            valuation_point_code: the code of the valuation point.
            nav_activity_adjustment_response: the JSON body.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            valuation_point_code_variant: which variant of the valuation point to use, where it has several.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_NAV_ACTIVITY_ADJUSTMENTS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "valuationPointCode": valuation_point_code,
                "navTypeCode": nav_type_code,
                "valuationPointCodeVariant": valuation_point_code_variant,
            },
            body=nav_activity_adjustment_response,
            opts=opts,
        )

    def delete_series(
        self,
        scope: str,
        code: str,
        share_class_code: str,
        series_identifier: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete series.

        Removes a series from a share class.

        Refused while the series has units in issue.

        `DELETE /api/funds/{scope}/{code}/shareclasses/{shareClassCode}/series/{seriesIdentifier}`, release
        stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            share_class_code: the short code of the fund's share class.
            series_identifier: the identifier of the series of the share class.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_SERIES,
            path={
                "scope": scope,
                "code": code,
                "shareClassCode": share_class_code,
                "seriesIdentifier": series_identifier,
            },
            opts=opts,
        )

    def delete_valuation_point(
        self,
        scope: str,
        code: str,
        diary_entry_code: str,
        diary_entry_code_variant: str | None = None,
        nav_type_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete valuation point.

        Deletes a valuation point of a fund by its code, for one NAV type. A variant can be named for
        estimates alone.

        `DELETE /api/funds/{scope}/{code}/valuationpoints/{diaryEntryCode}`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            diary_entry_code: the code of the diary entry.
            diary_entry_code_variant: which variant of the diary entry to use, where it has several.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_VALUATION_POINT,
            path={
                "scope": scope,
                "code": code,
                "diaryEntryCode": diary_entry_code,
            },
            query={
                "diaryEntryCodeVariant": diary_entry_code_variant,
                "navTypeCode": nav_type_code,
            },
            opts=opts,
        )

    def diff_partner_statement(
        self,
        scope: str,
        code: str,
        investor_record_id: str,
        statement_id: str,
        against: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PartnerStatementDiff]:
        """Diff partner statement.

        Compares two stored statements of the same partner figure by figure.

        `GET /api/funds/{scope}/{code}/partners/{investorRecordId}/statements/{statementId}/$diff`, release
        stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            investor_record_id: the identifier of the investor record.
            statement_id: the identifier of the partner statement.
            against: the identifier of the statement to compare with.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PartnerStatementDiff`.
        """
        return self._call(
            _DIFF_PARTNER_STATEMENT,
            path={
                "scope": scope,
                "code": code,
                "investorRecordId": investor_record_id,
                "statementId": statement_id,
            },
            query={
                "against": against,
            },
            opts=opts,
        )

    def finalise_candidate_valuation_point(
        self,
        scope: str,
        code: str,
        valuation_point_data_request: models.ValuationPointDataRequest | Mapping[str, Any],
        nav_type_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ValuationPointDataResponse]:
        """Finalise candidate valuation point.

        Moves a `Candidate` valuation point to `Final`, which fixes its NAV.

        `POST /api/funds/{scope}/{code}/valuationpoints/$finalisecandidate`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            valuation_point_data_request: the JSON body.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ValuationPointDataResponse`.
        """
        return self._call(
            _FINALISE_CANDIDATE_VALUATION_POINT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "navTypeCode": nav_type_code,
            },
            body=valuation_point_data_request,
            opts=opts,
        )

    def get_a2_b_data_for_fund(
        self,
        scope: str,
        code: str,
        valuation_point_data_query_parameters: models.ValuationPointDataQueryParameters | Mapping[str, Any],
        nav_type_code: str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.VersionedResourceListOfFundA2BDataRecord]:
        """Get a 2 b data for fund.

        Attributes the change of value of the fund's portfolios between two dates or valuation points, holding
        by holding (an A2B report): start value, flows, gains and carry add up to the end value.

        `POST /api/funds/{scope}/{code}/valuationpoints/a2b/$query`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            valuation_point_data_query_parameters: the JSON body.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.VersionedResourceListOfFundA2BDataRecord`.
        """
        return self._call(
            _GET_A2_B_DATA_FOR_FUND,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "navTypeCode": nav_type_code,
                "asAt": as_at,
                "filter": filter,
                "propertyKeys": property_keys,
            },
            body=valuation_point_data_query_parameters,
            opts=opts,
        )

    def get_a2_b_movements_for_fund(
        self,
        scope: str,
        code: str,
        valuation_point_data_query_parameters: models.ValuationPointDataQueryParameters | Mapping[str, Any],
        nav_type_code: str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.VersionedResourceListOfFundA2BMovementRecord]:
        """Get a 2 b movements for fund.

        Attributes the change of value of the fund's portfolios between two dates or valuation points movement
        by movement (an A2B report).

        `POST /api/funds/{scope}/{code}/valuationpoints/a2bmovements/$query`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            valuation_point_data_query_parameters: the JSON body.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.VersionedResourceListOfFundA2BMovementRecord`.
        """
        return self._call(
            _GET_A2_B_MOVEMENTS_FOR_FUND,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "navTypeCode": nav_type_code,
                "asAt": as_at,
                "filter": filter,
                "propertyKeys": property_keys,
            },
            body=valuation_point_data_query_parameters,
            opts=opts,
        )

    def get_facility(
        self,
        scope: str,
        code: str,
        facility_code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Facility]:
        """Get facility.

        Reads a loan facility of a fund, at an effective date and as at a moment.

        `NotFoundException` where it does not exist.

        `GET /api/funds/{scope}/{code}/facilities/{facilityCode}`, release stage: Experimental.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            facility_code: the code of the loan facility.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Facility`.
        """
        return self._call(
            _GET_FACILITY,
            path={
                "scope": scope,
                "code": code,
                "facilityCode": facility_code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_fee(
        self,
        scope: str,
        code: str,
        fee_code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Fee]:
        """Get fee.

        Reads a fee of a fund, as at a moment. Only properties named in `property_keys` are returned, with
        their values at `effective_at`.

        `NotFoundException` where it does not exist.

        `GET /api/funds/{scope}/{code}/fees/{feeCode}`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            fee_code: the code of the fee, unique in its fund.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Fee`.
        """
        return self._call(
            _GET_FEE,
            path={
                "scope": scope,
                "code": code,
                "feeCode": fee_code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def get_fee_properties(
        self,
        scope: str,
        code: str,
        fee_code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FeeProperties]:
        """Get fee properties.

        Reads all property values of a fee, at an effective date and as at a moment.

        `GET /api/funds/{scope}/{code}/fees/{feeCode}/properties`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            fee_code: the code of the fee, unique in its fund.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FeeProperties`.
        """
        return self._call(
            _GET_FEE_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
                "feeCode": fee_code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_fund(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Fund]:
        """Get fund.

        Reads the definition of a fund, as at a moment: type, currency, portfolios, share classes, NAV types
        and configuration. Only properties named in `property_keys` are returned, with their values at
        `effective_at`.

        `NotFoundException` where it does not exist.

        `GET /api/funds/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Fund`.
        """
        return self._call(
            _GET_FUND,
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

    def get_fund_performance(
        self,
        scope: str,
        code: str,
        nav_type_code: str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PartnerPerformance]:
        """Get fund performance.

        Computes the performance of a private fund over all its partners, present and past: paid-in,
        distributions, residual and total value as multiples, and the net IRR, with and without facilities
        where these financed events.

        `GET /api/funds/{scope}/{code}/performance`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PartnerPerformance`.
        """
        return self._call(
            _GET_FUND_PERFORMANCE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "navTypeCode": nav_type_code,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_fund_properties(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundProperties]:
        """Get fund properties.

        Reads all property values of a fund, at an effective date and as at a moment.

        `GET /api/funds/{scope}/{code}/properties`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FundProperties`.
        """
        return self._call(
            _GET_FUND_PROPERTIES,
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

    def get_holding_contributors_for_fund(
        self,
        scope: str,
        code: str,
        holding_id: int,
        valuation_point_data_query_parameters: models.ValuationPointDataQueryParameters | Mapping[str, Any],
        nav_type_code: str | None = None,
        include_historic: bool | None = None,
        tax_lot_id: str | None = None,
        include_unsettled_movements: bool | None = None,
        limit: int | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.VersionedResourceListOfHoldingContributor, models.HoldingContributor]:
        """Get holding contributors for fund.

        Lists the transactions that contribute to one holding of the fund's portfolios, generated ones
        included. The period is given in the body by dates, valuation points or a bookmark.

        100 a page unless `limit` says otherwise.

        `POST /api/funds/{scope}/{code}/holdings/{holdingId}/contributors`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            holding_id: the identifier of the holding in its portfolio.
            valuation_point_data_query_parameters: the JSON body.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            include_historic: whether contributors that no longer affect the holding are returned as well.
            tax_lot_id: the identifier of the tax lot.
            include_unsettled_movements: whether movements that have not settled are returned as well.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.VersionedResourceListOfHoldingContributor`; `.items()` yields every
            `models.HoldingContributor`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_HOLDING_CONTRIBUTORS_FOR_FUND,
            path={
                "scope": scope,
                "code": code,
                "holdingId": holding_id,
            },
            query={
                "navTypeCode": nav_type_code,
                "includeHistoric": include_historic,
                "taxLotId": tax_lot_id,
                "includeUnsettledMovements": include_unsettled_movements,
                "limit": limit,
                "asAt": as_at,
                "page": page,
            },
            body=valuation_point_data_query_parameters,
            opts=opts,
        )

    def get_holdings_for_fund(
        self,
        scope: str,
        code: str,
        single_valuation_point_query_parameters: (
            models.SingleValuationPointQueryParameters | Mapping[str, Any]
        ),
        nav_type_code: str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        by_taxlots: bool | None = None,
        include_settlement_events_after_days: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.VersionedResourceListOfPortfolioHolding]:
        """Get holdings for fund.

        Computes the holdings of the fund's portfolios at a valuation point, or at another moment that the
        body names.

        `POST /api/funds/{scope}/{code}/$holdings`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            single_valuation_point_query_parameters: the JSON body.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            by_taxlots: whether to return a row for each tax lot rather than one for each holding. Default: one for each holding.
            include_settlement_events_after_days: how many days after settlement to keep showing settlement events.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.VersionedResourceListOfPortfolioHolding`.
        """
        return self._call(
            _GET_HOLDINGS_FOR_FUND,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "navTypeCode": nav_type_code,
                "asAt": as_at,
                "filter": filter,
                "propertyKeys": property_keys,
                "byTaxlots": by_taxlots,
                "includeSettlementEventsAfterDays": include_settlement_events_after_days,
            },
            body=single_valuation_point_query_parameters,
            opts=opts,
        )

    def get_partner_capital_account(
        self,
        scope: str,
        code: str,
        ir_scope: str,
        ir_code: str,
        period_start: datetime | str | None = None,
        period_end: datetime | str | None = None,
        nav_type_code: str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PartnerCapitalAccount]:
        """Get partner capital account.

        Computes the capital account of one partner for a period, from opening capital over contributions,
        distributions, income, fees, gains and carry to closing capital, with columns for quarter, year and
        since inception. The period defaults to the present quarter up to now. Figures are estimated until its
        end lies in a valuation point that is final.

        `GET /api/funds/{scope}/{code}/partners/{irScope}/{irCode}/capitalaccount`, release stage:
        EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            ir_scope: the scope of the investor record.
            ir_code: the code of the investor record.
            period_start: the start of the period to report on.
            period_end: the end of the period to report on.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PartnerCapitalAccount`.
        """
        return self._call(
            _GET_PARTNER_CAPITAL_ACCOUNT,
            path={
                "scope": scope,
                "code": code,
                "irScope": ir_scope,
                "irCode": ir_code,
            },
            query={
                "periodStart": period_start,
                "periodEnd": period_end,
                "navTypeCode": nav_type_code,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_partner_performance(
        self,
        scope: str,
        code: str,
        ir_scope: str,
        ir_code: str,
        nav_type_code: str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PartnerPerformance]:
        """Get partner performance.

        Computes the performance of one partner: paid-in, distributions, residual and total value as
        multiples, and the net IRR with the cash flows behind it, with and without facilities where these
        financed events.

        `GET /api/funds/{scope}/{code}/partners/{irScope}/{irCode}/performance`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            ir_scope: the scope of the investor record.
            ir_code: the code of the investor record.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PartnerPerformance`.
        """
        return self._call(
            _GET_PARTNER_PERFORMANCE,
            path={
                "scope": scope,
                "code": code,
                "irScope": ir_scope,
                "irCode": ir_code,
            },
            query={
                "navTypeCode": nav_type_code,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_partner_unfunded_reconciliation(
        self,
        scope: str,
        code: str,
        investor_record_id: str,
        var_from: str,
        to: str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundPartnerUnfundedReconciliation]:
        """Get partner unfunded reconciliation.

        Reconciles a partner's unfunded commitment over a period: opening, calls, recallable distributions,
        changes and transfers, closing, checked against the register, with every booked allocation.

        `GET /api/funds/{scope}/{code}/partners/{investorRecordId}/unfundedreconciliation`, release stage:
        EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            investor_record_id: the identifier of the investor record.
            var_from: the start of the period to report on.
            to: the end of the period to report on.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FundPartnerUnfundedReconciliation`.
        """
        return self._call(
            _GET_PARTNER_UNFUNDED_RECONCILIATION,
            path={
                "scope": scope,
                "code": code,
                "investorRecordId": investor_record_id,
            },
            query={
                "from": var_from,
                "to": to,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_partners(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        include_closed: bool | None = None,
        page: str | None = None,
        limit: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfFundPartner, models.FundPartner]:
        """Get partners.

        Lists the partners of a partnership fund at an effective date with their capital balances, and totals
        of the whole register. Commitments of different currencies are never added together. Partners without
        commitment and capital are left out unless `include_closed` is true.

        100 a page unless `limit` says otherwise.

        `GET /api/funds/{scope}/{code}/partners`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            include_closed: whether partners who have left are returned as well.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfFundPartner`; `.items()` yields every
            `models.FundPartner`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_PARTNERS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "includeClosed": include_closed,
                "page": page,
                "limit": limit,
            },
            opts=opts,
        )

    def get_partnership_config_pack(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PartnershipConfigPack]:
        """Get partnership config pack.

        Reads the settings of partnership accounting that the fund's configuration names: transaction types,
        capital accounts and the rules that move one to the other.

        `GET /api/funds/{scope}/{code}/partnershipaccounting/configpack`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PartnershipConfigPack`.
        """
        return self._call(
            _GET_PARTNERSHIP_CONFIG_PACK,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_series(
        self,
        scope: str,
        code: str,
        share_class_code: str | None = None,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfSeries]:
        """Get series.

        Lists the series of a fund's share classes, or of one class, at an effective date.

        `GET /api/funds/{scope}/{code}/series`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            share_class_code: the short code of the fund's share class.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfSeries`.
        """
        return self._call(
            _GET_SERIES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "shareClassCode": share_class_code,
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_valuation_for_fund(
        self,
        scope: str,
        code: str,
        nav_type_code: str | None = None,
        fund_valuation_request: models.FundValuationRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ListAggregationResponse]:
        """Get valuation for fund.

        Values the holdings of the fund's portfolios by the metrics of the request, at dates or at a valuation
        point. `data` has a row for each holding or group, as in `AggregationApi.get_valuation`.

        `POST /api/funds/{scope}/{code}/$valuation`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            fund_valuation_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ListAggregationResponse`.
        """
        return self._call(
            _GET_VALUATION_FOR_FUND,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "navTypeCode": nav_type_code,
            },
            body=fund_valuation_request,
            opts=opts,
        )

    def get_valuation_point_data(
        self,
        scope: str,
        code: str,
        valuation_point_data_query_parameters: models.ValuationPointDataQueryParameters | Mapping[str, Any],
        as_at: datetime | str | None = None,
        nav_type_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ValuationPointDataResponse]:
        """Get valuation point data.

        Computes the gross and net asset value of a fund up to a date or valuation point, from the assets and
        liabilities of its trial balance, with fees and share classes. The period begins at the last official
        valuation point.

        `POST /api/funds/{scope}/{code}/valuationpoints/$query`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            valuation_point_data_query_parameters: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ValuationPointDataResponse`.
        """
        return self._call(
            _GET_VALUATION_POINT_DATA,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "navTypeCode": nav_type_code,
            },
            body=valuation_point_data_query_parameters,
            opts=opts,
        )

    def get_valuation_point_journal_entry_lines(
        self,
        scope: str,
        code: str,
        valuation_point_data_query_parameters: models.ValuationPointDataQueryParameters | Mapping[str, Any],
        general_ledger_profile_code: str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        page: str | None = None,
        property_keys: Sequence[str] | None = None,
        nav_type_code: str | None = None,
        bucket_set_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ValuationPointResourceListOfFundJournalEntryLine, models.FundJournalEntryLine]:
        """Get valuation point journal entry lines.

        Lists the journal entry lines that a valuation point was computed from: transactions turned into
        entries by posting rules.

        100 a page unless `limit` says otherwise.

        `POST /api/funds/{scope}/{code}/valuationpoints/journalentrylines/$query`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            valuation_point_data_query_parameters: the JSON body.
            general_ledger_profile_code: the code of the general ledger profile, unique in its chart of accounts.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            bucket_set_code: the code of the bucket set.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ValuationPointResourceListOfFundJournalEntryLine`; `.items()` yields every
            `models.FundJournalEntryLine`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_VALUATION_POINT_JOURNAL_ENTRY_LINES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "generalLedgerProfileCode": general_ledger_profile_code,
                "asAt": as_at,
                "filter": filter,
                "limit": limit,
                "page": page,
                "propertyKeys": property_keys,
                "navTypeCode": nav_type_code,
                "bucketSetCode": bucket_set_code,
            },
            body=valuation_point_data_query_parameters,
            opts=opts,
        )

    def get_valuation_point_pnl_summary(
        self,
        scope: str,
        code: str,
        valuation_point_data_query_parameters: models.ValuationPointDataQueryParameters | Mapping[str, Any],
        general_ledger_profile_code: str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        page: str | None = None,
        nav_type_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ValuationPointResourceListOfPnlJournalEntryLine, models.PnlJournalEntryLine]:
        """Get valuation point pnl summary.

        Lists the profit and loss lines among the journal entry lines of a valuation point.

        100 a page unless `limit` says otherwise.

        `POST /api/funds/{scope}/{code}/valuationpoints/pnlsummary/$query`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            valuation_point_data_query_parameters: the JSON body.
            general_ledger_profile_code: the code of the general ledger profile, unique in its chart of accounts.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ValuationPointResourceListOfPnlJournalEntryLine`; `.items()` yields every
            `models.PnlJournalEntryLine`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_VALUATION_POINT_PNL_SUMMARY,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "generalLedgerProfileCode": general_ledger_profile_code,
                "asAt": as_at,
                "filter": filter,
                "limit": limit,
                "page": page,
                "navTypeCode": nav_type_code,
            },
            body=valuation_point_data_query_parameters,
            opts=opts,
        )

    def get_valuation_point_quotes(
        self,
        scope: str,
        code: str,
        valuation_point_data_query_parameters: models.ValuationPointDataQueryParameters | Mapping[str, Any],
        as_at: datetime | str | None = None,
        limit: int | None = None,
        page: str | None = None,
        nav_type_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ValuationPointResourceListOfAccountedQuote, models.AccountedQuote]:
        """Get valuation point quotes.

        Lists the quotes in the period of a valuation point, those added after it was closed included.

        100 a page unless `limit` says otherwise.

        `POST /api/funds/{scope}/{code}/valuationpoints/quotes/$query`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            valuation_point_data_query_parameters: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ValuationPointResourceListOfAccountedQuote`; `.items()` yields every
            `models.AccountedQuote`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_VALUATION_POINT_QUOTES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "limit": limit,
                "page": page,
                "navTypeCode": nav_type_code,
            },
            body=valuation_point_data_query_parameters,
            opts=opts,
        )

    def get_valuation_point_transactions(
        self,
        scope: str,
        code: str,
        valuation_point_data_query_parameters: models.ValuationPointDataQueryParameters | Mapping[str, Any],
        as_at: datetime | str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        page: str | None = None,
        property_keys: Sequence[str] | None = None,
        nav_type_code: str | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        show_cancelled_transactions: bool | None = None,
        membership_type: str | None = None,
        return_excluded_transactions: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ValuationPointResourceListOfAccountedTransaction, models.AccountedTransaction]:
        """Get valuation point transactions.

        Lists the transactions in a valuation point. Those that the NAV type's filter leaves out are returned
        only where `return_excluded_transactions` is true.

        100 a page unless `limit` says otherwise.

        `POST /api/funds/{scope}/{code}/valuationpoints/transactions/$query`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            valuation_point_data_query_parameters: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            show_cancelled_transactions: whether to return cancelled transactions as well. Default: no.
            membership_type: which members of the data model to return; All, Member or Candidate, or a value added since.
            return_excluded_transactions: whether transactions that the fund leaves out are returned as well.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ValuationPointResourceListOfAccountedTransaction`; `.items()` yields every
            `models.AccountedTransaction`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_VALUATION_POINT_TRANSACTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "filter": filter,
                "limit": limit,
                "page": page,
                "propertyKeys": property_keys,
                "navTypeCode": nav_type_code,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
                "showCancelledTransactions": show_cancelled_transactions,
                "membershipType": membership_type,
                "returnExcludedTransactions": return_excluded_transactions,
            },
            body=valuation_point_data_query_parameters,
            opts=opts,
        )

    def get_valuation_point_trial_balance(
        self,
        scope: str,
        code: str,
        valuation_point_data_query_parameters: models.ValuationPointDataQueryParameters | Mapping[str, Any],
        general_ledger_profile_code: str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        page: str | None = None,
        property_keys: Sequence[str] | None = None,
        nav_type_code: str | None = None,
        exclude_cleardown_module: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ValuationPointResourceListOfTrialBalance, models.TrialBalance]:
        """Get valuation point trial balance.

        Lists the trial balance of a valuation point: the balance of each account and level, in the order of
        account codes, those without a mapping first. The order is the same on every page.

        100 a page unless `limit` says otherwise.

        `POST /api/funds/{scope}/{code}/valuationpoints/trialbalance/$query`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            valuation_point_data_query_parameters: the JSON body.
            general_ledger_profile_code: the code of the general ledger profile, unique in its chart of accounts.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            exclude_cleardown_module: whether to leave out what the cleardown module posts.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ValuationPointResourceListOfTrialBalance`; `.items()` yields every
            `models.TrialBalance`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_VALUATION_POINT_TRIAL_BALANCE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "generalLedgerProfileCode": general_ledger_profile_code,
                "asAt": as_at,
                "filter": filter,
                "limit": limit,
                "page": page,
                "propertyKeys": property_keys,
                "navTypeCode": nav_type_code,
                "excludeCleardownModule": exclude_cleardown_module,
            },
            body=valuation_point_data_query_parameters,
            opts=opts,
        )

    def get_valuation_point_unsettled_transactions(
        self,
        scope: str,
        code: str,
        single_valuation_point_query_parameters: (
            models.SingleValuationPointQueryParameters | Mapping[str, Any]
        ),
        as_at: datetime | str | None = None,
        limit: int | None = None,
        page: str | None = None,
        property_keys: Sequence[str] | None = None,
        nav_type_code: str | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ValuationPointResourceListOfUnsettledTransaction, models.UnsettledTransaction]:
        """Get valuation point unsettled transactions.

        Lists the transactions that had not settled at a valuation point, since the beginning. What settled
        afterwards makes no difference.

        100 a page unless `limit` says otherwise.

        `POST /api/funds/{scope}/{code}/valuationpoints/unsettledtransactions/$query`, release stage:
        EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            single_valuation_point_query_parameters: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ValuationPointResourceListOfUnsettledTransaction`; `.items()` yields every
            `models.UnsettledTransaction`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_VALUATION_POINT_UNSETTLED_TRANSACTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "limit": limit,
                "page": page,
                "propertyKeys": property_keys,
                "navTypeCode": nav_type_code,
                "filter": filter,
            },
            body=single_valuation_point_query_parameters,
            opts=opts,
        )

    def list_facilities(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfFacility, models.Facility]:
        """List facilities.

        Lists the loan facilities of a fund, at an effective date and as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/funds/{scope}/{code}/facilities`, release stage: Experimental.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfFacility`; `.items()` yields every `models.Facility`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_FACILITIES,
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
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def list_fees(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfFee, models.Fee]:
        """List fees.

        Lists the fees of a fund, as at a moment. Only properties named in `property_keys` are returned, with
        their values at `effective_at`.

        100 a page unless `limit` says otherwise.

        `GET /api/funds/{scope}/{code}/fees`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfFee`; `.items()` yields every `models.Fee`, `.pages()`
            every page.
        """
        return self._paged_call(
            _LIST_FEES,
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
                "sortBy": sort_by,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_fund_calendar(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfFundCalendarEntry, models.FundCalendarEntry]:
        """List fund calendar.

        Lists the calendar of a fund: valuation points and bookmarks with moment, NAV type and status. Only
        properties of the `ClosedPeriod` domain that `property_keys` names are returned.

        100 a page unless `limit` says otherwise.

        `GET /api/funds/{scope}/{code}/calendar`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfFundCalendarEntry`; `.items()` yields every
            `models.FundCalendarEntry`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_FUND_CALENDAR,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_fund_calendar_entries(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfFundCalendarEntries, models.FundCalendarEntries]:
        """List fund calendar entries.

        Lists the calendar of a fund: final valuation points, estimates and bookmarks, each a type of its own.
        Only properties of the `DiaryEntry` domain that `property_keys` names are returned.

        100 a page unless `limit` says otherwise.

        `GET /api/funds/{scope}/{code}/calendars`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfFundCalendarEntries`; `.items()` yields every
            `models.FundCalendarEntries`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_FUND_CALENDAR_ENTRIES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_funds(
        self,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfFund, models.Fund]:
        """List funds.

        Lists the funds of all scopes, as at a moment. Only properties named in `property_keys` are returned,
        with their values at `effective_at`.

        100 a page unless `limit` says otherwise.

        `GET /api/funds`, release stage: EarlyAccess.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfFund`; `.items()` yields every `models.Fund`, `.pages()`
            every page.
        """
        return self._paged_call(
            _LIST_FUNDS,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_nav_activity_adjustments(
        self,
        scope: str,
        code: str,
        valuation_point_code: str,
        nav_type_code: str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        valuation_point_code_variant: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfNavActivityAdjustmentResponse, models.NavActivityAdjustmentResponse]:
        """List nav activity adjustments.

        Lists the activity, such as transactions or quotes, that was added to what a valuation point counts.

        100 a page unless `limit` says otherwise.

        `GET /api/funds/{scope}/{code}/navAdjustment`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            valuation_point_code: the code of the valuation point.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            valuation_point_code_variant: which variant of the valuation point to use, where it has several.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfNavActivityAdjustmentResponse`; `.items()` yields every
            `models.NavActivityAdjustmentResponse`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_NAV_ACTIVITY_ADJUSTMENTS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "valuationPointCode": valuation_point_code,
                "navTypeCode": nav_type_code,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "valuationPointCodeVariant": valuation_point_code_variant,
            },
            opts=opts,
        )

    def list_partner_capital_accounts(
        self,
        scope: str,
        code: str,
        period_start: datetime | str | None = None,
        period_end: datetime | str | None = None,
        nav_type_code: str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfPartnerCapitalAccount, models.PartnerCapitalAccount]:
        """List partner capital accounts.

        Computes the capital accounts of all present partners for a period, in the order of the register.

        100 a page unless `limit` says otherwise.

        `GET /api/funds/{scope}/{code}/capitalaccounts`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            period_start: the start of the period to report on.
            period_end: the end of the period to report on.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfPartnerCapitalAccount`; `.items()` yields every
            `models.PartnerCapitalAccount`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_PARTNER_CAPITAL_ACCOUNTS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "periodStart": period_start,
                "periodEnd": period_end,
                "navTypeCode": nav_type_code,
                "asAt": as_at,
                "page": page,
                "limit": limit,
            },
            opts=opts,
        )

    def list_partner_statements(
        self,
        scope: str,
        code: str,
        investor_record_id: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfPartnerStatement]:
        """List partner statements.

        Lists the statements that were produced for a partner of the fund, the latest first, to be read or
        compared.

        `GET /api/funds/{scope}/{code}/partners/{investorRecordId}/statements`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            investor_record_id: the identifier of the investor record.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfPartnerStatement`.
        """
        return self._call(
            _LIST_PARTNER_STATEMENTS,
            path={
                "scope": scope,
                "code": code,
                "investorRecordId": investor_record_id,
            },
            opts=opts,
        )

    def list_valuation_point_complex_market_data(
        self,
        scope: str,
        code: str,
        valuation_point_data_query_parameters: models.ValuationPointDataQueryParameters | Mapping[str, Any],
        as_at: datetime | str | None = None,
        limit: int | None = None,
        page: str | None = None,
        nav_type_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[
        models.ValuationPointResourceListOfAccountedComplexMarketData, models.AccountedComplexMarketData
    ]:
        """List valuation point complex market data.

        Lists the curves, surfaces and other market data in the period of a valuation point, those added after
        it was closed included.

        100 a page unless `limit` says otherwise.

        `POST /api/funds/{scope}/{code}/valuationpoints/complexmarketdata/$query`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            valuation_point_data_query_parameters: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ValuationPointResourceListOfAccountedComplexMarketData`; `.items()` yields
            every `models.AccountedComplexMarketData`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_VALUATION_POINT_COMPLEX_MARKET_DATA,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "limit": limit,
                "page": page,
                "navTypeCode": nav_type_code,
            },
            body=valuation_point_data_query_parameters,
            opts=opts,
        )

    def list_valuation_point_instruments(
        self,
        scope: str,
        code: str,
        valuation_point_code: str,
        nav_type_code: str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        instrument_property_keys: Sequence[str] | None = None,
        valuation_point_code_variant: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfValuationPointInstrument, models.ValuationPointInstrument]:
        """List valuation point instruments.

        Lists the instruments that the transactions in a valuation point refer to.

        100 a page unless `limit` says otherwise.

        `GET /api/funds/{scope}/{code}/valuationpoints/instruments/$query`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            valuation_point_code: the code of the valuation point.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            instrument_property_keys: keys of instrument properties to return with each instrument, as `Instrument/scope/code`.
            valuation_point_code_variant: which variant of the valuation point to use, where it has several.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfValuationPointInstrument`; `.items()` yields every
            `models.ValuationPointInstrument`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_VALUATION_POINT_INSTRUMENTS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "valuationPointCode": valuation_point_code,
                "navTypeCode": nav_type_code,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "instrumentPropertyKeys": instrument_property_keys,
                "valuationPointCodeVariant": valuation_point_code_variant,
            },
            opts=opts,
        )

    def list_valuation_point_overview(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        nav_type_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfValuationPointOverview, models.ValuationPointOverview]:
        """List valuation point overview.

        Lists the valuation points of a fund with period, status, gross and net asset value. Only properties
        of the `DiaryEntry` domain that `property_keys` names are returned.

        100 a page unless `limit` says otherwise.

        `GET /api/funds/{scope}/{code}/valuationPointOverview`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfValuationPointOverview`; `.items()` yields every
            `models.ValuationPointOverview`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_VALUATION_POINT_OVERVIEW,
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
                "navTypeCode": nav_type_code,
            },
            opts=opts,
        )

    def patch_fee(
        self,
        scope: str,
        code: str,
        fee_code: str,
        operation: Sequence[models.Operation | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Fee]:
        """Patch fee.

        Changes the end date or share classes of a fee by JSON patch. Nothing else of a fee can be changed.

        `PATCH /api/funds/{scope}/{code}/fees/{feeCode}`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            fee_code: the code of the fee, unique in its fund.
            operation: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Fee`.
        """
        return self._call(
            _PATCH_FEE,
            path={
                "scope": scope,
                "code": code,
                "feeCode": fee_code,
            },
            body=operation,
            opts=opts,
        )

    def patch_fund(
        self,
        scope: str,
        code: str,
        operation: Sequence[models.Operation | Mapping[str, Any]],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Fund]:
        """Patch fund.

        Changes fields of a fund by JSON patch, for all business time. Fields that the patch does not name
        stay.

        With `effective_at` only the display name and the description can be changed, from that date.

        `PATCH /api/funds/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            operation: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Fund`.
        """
        return self._call(
            _PATCH_FUND,
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

    def produce_partner_statement(
        self,
        scope: str,
        code: str,
        investor_record_id: str,
        partner_statement_request: models.PartnerStatementRequest | Mapping[str, Any],
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PartnerStatement]:
        """Produce partner statement.

        Computes the capital statement of one partner for a period and stores it, so that later statements can
        be compared with it.

        `POST /api/funds/{scope}/{code}/partners/{investorRecordId}/statements`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            investor_record_id: the identifier of the investor record.
            partner_statement_request: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PartnerStatement`.
        """
        return self._call(
            _PRODUCE_PARTNER_STATEMENT,
            path={
                "scope": scope,
                "code": code,
                "investorRecordId": investor_record_id,
            },
            query={
                "asAt": as_at,
            },
            body=partner_statement_request,
            opts=opts,
        )

    def query_cash_statement(
        self,
        scope: str,
        code: str,
        query_fund_cash_statement_parameters: models.QueryFundCashStatementParameters | Mapping[str, Any],
        as_at: datetime | str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        page: str | None = None,
        property_keys: Sequence[str] | None = None,
        nav_type_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ValuationPointResourceListOfFundCashStatementRow, models.FundCashStatementRow]:
        """Query cash statement.

        Lists settled cash movements in the period of a valuation point with running balance, cost, average
        exchange rate and realised gain. Deprecated: use `query_cash_statement_local_currency`.

        100 a page unless `limit` says otherwise.

        `POST /api/funds/{scope}/{code}/valuationpoints/cashstatement/$query`, release stage: Deprecated.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            query_fund_cash_statement_parameters: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ValuationPointResourceListOfFundCashStatementRow`; `.items()` yields every
            `models.FundCashStatementRow`, `.pages()` every page.
        """
        return self._paged_call(
            _QUERY_CASH_STATEMENT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "filter": filter,
                "limit": limit,
                "page": page,
                "propertyKeys": property_keys,
                "navTypeCode": nav_type_code,
            },
            body=query_fund_cash_statement_parameters,
            opts=opts,
        )

    def query_cash_statement_local_currency(
        self,
        scope: str,
        code: str,
        query_fund_cash_statement_parameters: models.QueryFundCashStatementParameters | Mapping[str, Any],
        as_at: datetime | str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        page: str | None = None,
        property_keys: Sequence[str] | None = None,
        nav_type_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[
        models.ValuationPointResourceListOfFundCashStatementLocalCurrency, models.FundCashStatementLocalCurrency
    ]:
        """Query cash statement local currency.

        Lists settled cash movements in the period of a valuation point with the running balance in local
        currency. The display mode in the body shows reversals in full or consolidated.

        100 a page unless `limit` says otherwise.

        `POST /api/funds/{scope}/{code}/valuationpoints/cashstatementlocalcurrency/$query`, release stage:
        EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            query_fund_cash_statement_parameters: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ValuationPointResourceListOfFundCashStatementLocalCurrency`; `.items()`
            yields every `models.FundCashStatementLocalCurrency`, `.pages()` every page.
        """
        return self._paged_call(
            _QUERY_CASH_STATEMENT_LOCAL_CURRENCY,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "filter": filter,
                "limit": limit,
                "page": page,
                "propertyKeys": property_keys,
                "navTypeCode": nav_type_code,
            },
            body=query_fund_cash_statement_parameters,
            opts=opts,
        )

    def revert_valuation_point_to_estimate(
        self,
        scope: str,
        code: str,
        revert_valuation_point_data_request: models.RevertValuationPointDataRequest | Mapping[str, Any],
        nav_type_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RevertValuationPointResponse]:
        """Revert valuation point to estimate.

        Moves a `Final` valuation point back to `Estimate`, and returns it with the variants that were
        rejected when it became final.

        `POST /api/funds/{scope}/{code}/valuationpoints/$reverttoestimate`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            revert_valuation_point_data_request: the JSON body.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RevertValuationPointResponse`.
        """
        return self._call(
            _REVERT_VALUATION_POINT_TO_ESTIMATE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "navTypeCode": nav_type_code,
            },
            body=revert_valuation_point_data_request,
            opts=opts,
        )

    def run_partner_allocations(
        self,
        scope: str,
        code: str,
        partner_allocation_run_request: models.PartnerAllocationRunRequest | Mapping[str, Any],
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PartnerAllocationRunResult]:
        """Run partner allocations.

        Allocates the income, gains and expenses of a period to the partners on the register, pool by pool,
        and books the result unless the request asks for a dry run.

        `POST /api/funds/{scope}/{code}/partnerallocations/$run`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            partner_allocation_run_request: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PartnerAllocationRunResult`.
        """
        return self._call(
            _RUN_PARTNER_ALLOCATIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            body=partner_allocation_run_request,
            opts=opts,
        )

    def set_share_class_instruments(
        self,
        scope: str,
        code: str,
        set_share_class_instruments_request: models.SetShareClassInstrumentsRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Fund]:
        """Set share class instruments.

        Replaces the instruments that stand for the share classes of a fund.

        `PUT /api/funds/{scope}/{code}/shareclasses`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            set_share_class_instruments_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Fund`.
        """
        return self._call(
            _SET_SHARE_CLASS_INSTRUMENTS,
            path={
                "scope": scope,
                "code": code,
            },
            body=set_share_class_instruments_request,
            opts=opts,
        )

    def update_valuation_point(
        self,
        scope: str,
        code: str,
        update_valuation_point_request: models.UpdateValuationPointRequest | Mapping[str, Any],
        nav_type_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ValuationPoint]:
        """Update valuation point.

        Changes an estimate of a valuation point. The valuation point must exist.

        `PUT /api/funds/{scope}/{code}/valuationpoints`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            update_valuation_point_request: the JSON body.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ValuationPoint`.
        """
        return self._call(
            _UPDATE_VALUATION_POINT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "navTypeCode": nav_type_code,
            },
            body=update_valuation_point_request,
            opts=opts,
        )

    def upsert_bookmark(
        self,
        scope: str,
        code: str,
        upsert_fund_bookmark_request: models.UpsertFundBookmarkRequest | Mapping[str, Any],
        nav_type_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundCalendarEntry]:
        """Upsert bookmark.

        Creates a bookmark in a fund's calendar, or replaces the one of the same code: a moment to read the
        fund at, without a valuation.

        `POST /api/funds/{scope}/{code}/bookmarks`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            upsert_fund_bookmark_request: the JSON body.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FundCalendarEntry`.
        """
        return self._call(
            _UPSERT_BOOKMARK,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "navTypeCode": nav_type_code,
            },
            body=upsert_fund_bookmark_request,
            opts=opts,
        )

    def upsert_diary_entry_type_valuation_point(
        self,
        scope: str,
        code: str,
        upsert_valuation_point_request: models.UpsertValuationPointRequest | Mapping[str, Any],
        nav_type_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DiaryEntry]:
        """Upsert diary entry type valuation point.

        Creates an estimate of a valuation point for a NAV type where there is none of that code, and returns
        it as a diary entry. See also `create_valuation_point` and `update_valuation_point`.

        `POST /api/funds/{scope}/{code}/valuationpoints`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            upsert_valuation_point_request: the JSON body.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DiaryEntry`.
        """
        return self._call(
            _UPSERT_DIARY_ENTRY_TYPE_VALUATION_POINT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "navTypeCode": nav_type_code,
            },
            body=upsert_valuation_point_request,
            opts=opts,
        )

    def upsert_fee_properties(
        self,
        scope: str,
        code: str,
        fee_code: str,
        request_body: Mapping[str, models.ModelProperty | Mapping[str, Any]] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FeeProperties]:
        """Upsert fee properties.

        Sets property values of a fee, keyed by property key. Keys must be of the `Fee` domain; those that are
        not named stay, and a value of null deletes.

        `POST /api/funds/{scope}/{code}/fees/{feeCode}/properties/$upsert`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            fee_code: the code of the fee, unique in its fund.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FeeProperties`.
        """
        return self._call(
            _UPSERT_FEE_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
                "feeCode": fee_code,
            },
            body=request_body,
            opts=opts,
        )

    def upsert_fund_properties(
        self,
        scope: str,
        code: str,
        request_body: Mapping[str, models.ModelProperty | Mapping[str, Any]] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FundProperties]:
        """Upsert fund properties.

        Sets property values of a fund, keyed by property key. Keys must be of the `Fund` domain; those that
        are not named stay, and a value of null deletes.

        `POST /api/funds/{scope}/{code}/properties/$upsert`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FundProperties`.
        """
        return self._call(
            _UPSERT_FUND_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
            },
            body=request_body,
            opts=opts,
        )

    def upsert_nav_activity_adjustments(
        self,
        scope: str,
        code: str,
        valuation_point_code: str,
        nav_activity_adjustment: Sequence[models.NavActivityAdjustment | Mapping[str, Any]],
        nav_type_code: str | None = None,
        valuation_point_code_variant: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[datetime]:
        """Upsert nav activity adjustments.

        Adds activity, such as transactions, settlement instructions, quotes or other market data, to what a
        valuation point counts. The as-at time is returned.

        `POST /api/funds/{scope}/{code}/navAdjustment`, release stage: EarlyAccess.

        Args:
            scope: the scope of the fund.
            code: the code of the fund, unique in its scope.
            valuation_point_code: the code of the valuation point.
            nav_activity_adjustment: the JSON body.
            nav_type_code: the code of the fund's NAV type. Default: the primary NAV type.
            valuation_point_code_variant: which variant of the valuation point to use, where it has several.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `datetime`.
        """
        return self._call(
            _UPSERT_NAV_ACTIVITY_ADJUSTMENTS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "valuationPointCode": valuation_point_code,
                "navTypeCode": nav_type_code,
                "valuationPointCodeVariant": valuation_point_code_variant,
            },
            body=nav_activity_adjustment,
            opts=opts,
        )
