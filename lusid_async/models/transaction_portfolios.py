"""Models of the transaction portfolios API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

from lusid_async.models.instrument_event_types import Warning

if TYPE_CHECKING:
    from lusid_async.models.common import (
        CurrencyAndAmount,
        ErrorDetail,
        Link,
        ModelProperty,
        PerpetualProperty,
        ResourceId,
        ResponseMetaData,
        StagedModificationsInfo,
        Version,
    )
    from lusid_async.models.derived_transaction_portfolios import (
        FractionalUnitsTrueUpConfiguration,
        InstrumentEventConfiguration,
        PortfolioSettlementConfiguration,
        WhtParameters,
    )
    from lusid_async.models.family_bases import LusidInstrument
    from lusid_async.models.funds import A2BCategory
    from lusid_async.models.transaction import (
        CustodianAccount,
        CustodianEntry,
        OtcConfirmation,
        OutputTransaction,
        PortfolioHolding,
        Strategy,
        Transaction,
        TransactionPrice,
    )


class A2BMovementRecord(LusidModel):
    """A 2 b movement record."""

    portfolio_id: "ResourceId | None" = None
    holding_type: str | None = None
    instrument_scope: str | None = None
    instrument_uid: str | None = None
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    currency: str | None = None
    transaction_id: str | None = None
    movement_name: str | None = None
    effective_date: datetime | None = None
    units: float | None = None
    running_units: float | None = None
    running_balance: "A2BCategory | None" = None
    running_cost: float | None = None
    start: "A2BCategory | None" = None
    flows: "A2BCategory | None" = None
    gains: "A2BCategory | None" = None
    carry: "A2BCategory | None" = None
    end: "A2BCategory | None" = None
    properties: "dict[str, ModelProperty] | None" = None
    group_id: str | None = None
    errors: "list[ResponseMetaData] | None" = None


class AdjustHolding(LusidModel):
    """Adjust holding.

    Used by `TransactionPortfoliosApi.adjust_holdings`, `TransactionPortfoliosApi.set_holdings`.
    """

    href: str | None = None
    version: "Version"
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    links: "list[Link] | None" = None


class TargetTaxLotRequest(LusidModel):
    """Target tax lot request."""

    units: float
    cost: "CurrencyAndAmount | None" = None
    portfolio_cost: float | None = None
    price: float | None = None
    purchase_date: datetime | None = None
    settlement_date: datetime | None = None
    notional_cost: float | None = None
    variation_margin: float | None = None
    variation_margin_portfolio_ccy: float | None = None
    amortised_cost: float | None = None
    current_face: float | None = None


class AdjustHoldingForDateRequest(LusidModel):
    """Adjust holding for date request.

    Used by `TransactionPortfoliosApi.batch_adjust_holdings`, `TransactionPortfoliosApi.batch_set_holdings`.
    """

    effective_at: str
    instrument_identifiers: dict[str, str | None]
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    properties: "dict[str, PerpetualProperty] | None" = None
    tax_lots: list[TargetTaxLotRequest]
    currency: str | None = None
    custodian_account_id: "ResourceId | None" = None


class AdjustHoldingRequest(LusidModel):
    """Adjust holding request.

    Used by `TransactionPortfoliosApi.adjust_holdings`, `TransactionPortfoliosApi.set_holdings`.
    """

    instrument_identifiers: dict[str, str | None]
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    properties: "dict[str, PerpetualProperty] | None" = None
    tax_lots: list[TargetTaxLotRequest]
    currency: str | None = None
    custodian_account_id: "ResourceId | None" = None


class TargetTaxLot(LusidModel):
    """Target tax lot."""

    units: float
    cost: "CurrencyAndAmount | None" = None
    portfolio_cost: float | None = None
    price: float | None = None
    purchase_date: datetime | None = None
    settlement_date: datetime | None = None
    notional_cost: float | None = None
    variation_margin: float | None = None
    variation_margin_portfolio_ccy: float | None = None
    amortised_cost: float | None = None
    current_face: float | None = None


class HoldingAdjustmentWithDate(LusidModel):
    """Holding adjustment with date."""

    effective_at: datetime | None = None
    instrument_identifiers: dict[str, str | None] | None = None
    instrument_scope: str | None = None
    instrument_uid: str
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    properties: "dict[str, PerpetualProperty] | None" = None
    tax_lots: list[TargetTaxLot]
    currency: str | None = None
    custodian_account_id: "ResourceId | None" = None


class BatchAdjustHoldingsResponse(LusidModel):
    """Batch adjust holdings response.

    Used by `TransactionPortfoliosApi.batch_adjust_holdings`, `TransactionPortfoliosApi.batch_set_holdings`.
    """

    values: dict[str, HoldingAdjustmentWithDate] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    links: "list[Link] | None" = None


class SettlementInLieu(LusidModel):
    """Settlement in lieu."""

    original_settlement_currency: str
    amount: float | None = None


class TransactionSettlementInstruction(LusidModel):
    """Transaction settlement instruction."""

    settlement_instruction_id: str
    instruction_type: str
    """Complete, CancelAutomatic or Partial, or a value added since."""
    actual_settlement_date: datetime
    units: float
    transaction_id: str
    settlement_category: str
    """StockSettlement, CashSettlement, DeferredCashReceipt or NotApplicable, or a value added since."""
    lusid_instrument_id: str
    contractual_settlement_date: datetime | None = None
    sub_holding_key_overrides: "dict[str, PerpetualProperty] | None" = None
    custodian_account_override: "ResourceId | None" = None
    instrument_identifiers: dict[str, str | None]
    status: str | None = None
    """Applied, Inactive, Invalid, Orphan or Rejected, or a value added since."""
    instruction_to_portfolio_rate: float | None = None
    settlement_in_lieu: SettlementInLieu | None = None
    is_active: bool | None = None
    properties: "dict[str, PerpetualProperty] | None" = None
    version: "Version | None" = None
    problem_code: str | None = None


class BatchAmendTransactionSettlementInstructionResponse(LusidModel):
    """Batch amend transaction settlement instruction response.

    Used by `TransactionPortfoliosApi.batch_amend_settlement_instructions`.
    """

    href: str | None = None
    values: dict[str, TransactionSettlementInstruction] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class BatchUpsertPortfolioTransactionsResponse(LusidModel):
    """Batch upsert portfolio transactions response.

    Used by `TransactionPortfoliosApi.batch_upsert_transactions`.
    """

    values: "dict[str, Transaction] | None" = None
    failed: "dict[str, ErrorDetail] | None" = None
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    staged: "dict[str, Transaction] | None" = None
    links: "list[Link] | None" = None


class BatchUpsertTransactionSettlementInstructionResponse(LusidModel):
    """Batch upsert transaction settlement instruction response.

    Used by `TransactionPortfoliosApi.batch_upsert_settlement_instructions`.
    """

    href: str | None = None
    values: dict[str, TransactionSettlementInstruction] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class BucketingSchedule(LusidModel):
    """Bucketing schedule."""

    tenor: str | None = None
    roll_direction: str | None = None
    """ForwardFromStart or BackwardFromEnd, or a value added since."""
    stub_type: str | None = None
    """ShortStub or LongStub, or a value added since."""


class BucketedCashFlowRequest(LusidModel):
    """Bucketed cash flow request.

    Used by `TransactionPortfoliosApi.get_bucketed_cash_flows`.
    """

    rounding_method: str
    """RoundUp or RoundDown, or a value added since."""
    bucketing_dates: list[datetime] | None = None
    bucket_tenors: list[str] | None = None
    effective_at: str | None = None
    window_start: str | None = None
    window_end: str | None = None
    recipe_id: "ResourceId | None" = None
    report_currency: str | None = None
    group_by: list[str] | None = None
    addresses: list[str] | None = None
    equip_with_subtotals: bool | None = None
    as_at: datetime | None = None
    exclude_unsettled_trades: bool | None = None
    cash_flow_type: str | None = None
    """InstrumentCashFlow, PortfolioCashFlow or TransactionCashFlow, or a value added since."""
    bucketing_schedule: BucketingSchedule | None = None
    filter: str | None = None
    cash_flow_calculation_version: str | None = None


class CancelSingleHoldingAdjustmentRequest(LusidModel):
    """Cancel single holding adjustment request.

    Used by `TransactionPortfoliosApi.cancel_single_adjust_holding`.
    """

    instrument_identifiers: dict[str, str | None]
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    currency: str
    custodian_account_id: "ResourceId | None" = None


class CashLadderRecord(LusidModel):
    """Cash ladder record."""

    effective_date: datetime | None = None
    open: float
    activities: dict[str, float]
    close: float


class ChangeItem(LusidModel):
    """Change item."""

    field_name: str
    previous_value: str | None = None
    new_value: str | None = None
    effective_from: datetime | None = None
    effective_until: datetime | None = None


class ChangeHistory(LusidModel):
    """Change history."""

    user_id: str
    modified_as_at: datetime
    request_id: str
    action: str
    """Create, Update or Delete, or a value added since."""
    changes: list[ChangeItem]
    links: "list[Link] | None" = None


class CreatePortfolioDetails(LusidModel):
    """Create portfolio details.

    Used by `TransactionPortfoliosApi.upsert_portfolio_details`.
    """

    corporate_action_source_id: "ResourceId | None" = None
    tax_lot_selection_cost_basis: str | None = None
    """Default, Cost or AmortisedCost, or a value added since."""
    fractional_units_true_up_configuration: "FractionalUnitsTrueUpConfiguration | None" = None
    holdings_fungibility: str | None = None
    """Default or Enabled, or a value added since."""
    wht_parameters: "WhtParameters | None" = None


class LusidTradeTicket(LusidModel):
    """Lusid trade ticket.

    Used by `TransactionPortfoliosApi.batch_create_trade_tickets`,
    `TransactionPortfoliosApi.create_trade_ticket`.
    """

    transaction_id: str
    transaction_type: str
    source: str | None = None
    transaction_date: str
    settlement_date: str
    total_consideration: "CurrencyAndAmount"
    units: float
    instrument_identifiers: dict[str, str | None]
    instrument_scope: str | None = None
    instrument_name: str | None = None
    instrument_definition: "LusidInstrument | None" = None
    counterparty_agreement_id: "ResourceId | None" = None
    counterparty: str | None = None
    instrument_properties: "list[ModelProperty] | None" = None
    transaction_properties: "list[ModelProperty] | None" = None
    trade_ticket_type: str
    """LusidTradeTicket or ExternalTradeTicket, or a value added since."""


class CreateTradeTicketsResponse(LusidModel):
    """Create trade tickets response.

    Used by `TransactionPortfoliosApi.batch_create_trade_tickets`.
    """

    values: list[LusidTradeTicket]
    failures: "list[ErrorDetail]"


class CreateTransactionPortfolioRequest(LusidModel):
    """Create transaction portfolio request.

    Used by `TransactionPortfoliosApi.create_portfolio`.
    """

    display_name: str
    description: str | None = None
    code: str
    created: datetime | None = None
    enablement_date: datetime | None = None
    base_currency: str
    corporate_action_source_id: "ResourceId | None" = None
    accounting_method: str | None = None
    """Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more),
    or a value added since.
    """
    sub_holding_keys: list[str] | None = None
    properties: "dict[str, ModelProperty] | None" = None
    instrument_scopes: list[str] | None = None
    amortisation_method: str | None = None
    """NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or
    EffectiveYieldSettlementDate, or a value added since.
    """
    transaction_type_scope: str | None = None
    cash_gain_loss_calculation_date: str | None = None
    """Default, SettlementDate or TransactionDate, or a value added since."""
    instrument_event_configuration: "InstrumentEventConfiguration | None" = None
    amortisation_rule_set_id: "ResourceId | None" = None
    tax_rule_set_scope: str | None = None
    settlement_configuration: "PortfolioSettlementConfiguration | None" = None
    transaction_exclusion_filter: str | None = None
    tax_lot_selection_cost_basis: str | None = None
    """Default, Cost or AmortisedCost, or a value added since."""
    fractional_units_true_up_configuration: "FractionalUnitsTrueUpConfiguration | None" = None
    holdings_fungibility: str | None = None
    """Default or Enabled, or a value added since."""
    wht_parameters: "WhtParameters | None" = None


class CustodianAccountProperties(LusidModel):
    """Custodian account properties.

    Used by `TransactionPortfoliosApi.upsert_custodian_accounts_properties`.
    """

    href: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class TypedResourceId(LusidModel):
    """Typed resource id."""

    id_type_scope: str
    id_type_code: str
    code: str


class CustodianAccountRequest(LusidModel):
    """Custodian account request.

    Used by `TransactionPortfoliosApi.upsert_custodian_accounts`.
    """

    scope: str | None = None
    code: str
    status: str | None = None
    """Active, Inactive or Deleted, or a value added since."""
    account_number: str
    account_name: str
    accounting_method: str
    """Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more),
    or a value added since.
    """
    currency: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    custodian_identifier: TypedResourceId
    account_type: str | None = None
    tax_lot_selection_cost_basis: str | None = None
    """Default, Cost or AmortisedCost, or a value added since."""


class CustodianAccountsUpsertResponse(LusidModel):
    """Custodian accounts upsert response.

    Used by `TransactionPortfoliosApi.upsert_custodian_accounts`.
    """

    href: str | None = None
    version: "Version | None" = None
    custodian_accounts: "list[CustodianAccount] | None" = None
    links: "list[Link] | None" = None


class DeleteCustodianAccountsResponse(LusidModel):
    """Delete custodian accounts response.

    Used by `TransactionPortfoliosApi.delete_custodian_accounts`.
    """

    version: "Version | None" = None
    custodian_account_ids: "list[ResourceId] | None" = None
    links: "list[Link] | None" = None


class HoldingAdjustment(LusidModel):
    """Holding adjustment."""

    instrument_identifiers: dict[str, str | None] | None = None
    instrument_scope: str | None = None
    instrument_uid: str
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    properties: "dict[str, PerpetualProperty] | None" = None
    tax_lots: list[TargetTaxLot]
    currency: str | None = None
    custodian_account_id: "ResourceId | None" = None


class HoldingIdsRequest(LusidModel):
    """Holding ids request.

    Used by `TransactionPortfoliosApi.get_multiple_holding_contributors`.
    """

    holding_ids: list[int]


class HoldingsAdjustment(LusidModel):
    """Holdings adjustment.

    Used by `TransactionPortfoliosApi.get_holdings_adjustment`.
    """

    effective_at: datetime
    version: "Version"
    unmatched_holding_method: str
    """PositionToZero or KeepTheSame, or a value added since."""
    adjustments: list[HoldingAdjustment]
    links: "list[Link] | None" = None


class HoldingsAdjustmentHeader(LusidModel):
    """Holdings adjustment header."""

    effective_at: datetime
    version: "Version"
    unmatched_holding_method: str
    """PositionToZero or KeepTheSame, or a value added since."""
    links: "list[Link] | None" = None


class OverrideDefinitionRequest(LusidModel):
    """Override definition request."""

    transaction_id: str
    type: str
    instrument_identifiers: dict[str, str | None]
    trade_date: str
    settlement_date: str
    units: float
    trade_price: "TransactionPrice | None" = None
    total_consideration: "CurrencyAndAmount"
    exchange_rate: float | None = None
    trade_currency: str | None = None
    properties: "dict[str, PerpetualProperty] | None" = None
    counterparty_id: str | None = None
    source: str | None = None
    custodian_account_id: "ResourceId | None" = None


class OverrideDefinitionResponse(LusidModel):
    """Override definition response."""

    transaction_id: str | None = None
    type: str | None = None
    instrument_identifiers: dict[str, str | None] | None = None
    trade_date: str | None = None
    settlement_date: str | None = None
    units: float | None = None
    trade_price: "TransactionPrice | None" = None
    total_consideration: "CurrencyAndAmount | None" = None
    exchange_rate: float | None = None
    trade_currency: str | None = None
    properties: "dict[str, PerpetualProperty] | None" = None
    counterparty_id: str | None = None
    source: str | None = None
    custodian_account_id: "ResourceId | None" = None
    precedes_event: bool | None = None


class OverrideEntryResponse(LusidModel):
    """Override entry response."""

    replacements: list[OverrideDefinitionResponse] | None = None
    status: str | None = None
    """Applied, Orphaned or Superseded, or a value added since."""
    virtual_transaction_id: str | None = None


class OverrideVirtualTransactionsRequest(LusidModel):
    """Override virtual transactions request.

    Used by `TransactionPortfoliosApi.upsert_virtual_transaction_override`.
    """

    overrides: dict[str, list[OverrideDefinitionRequest] | None] | None = None
    suppressions: list[str] | None = None


class PagedResourceListOfCustodianAccount(LusidModel):
    """Paged resource list of custodian account.

    Used by `TransactionPortfoliosApi.list_custodian_accounts`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: "list[CustodianAccount]"
    href: str | None = None
    links: "list[Link] | None" = None


class PortfolioCashFlow(LusidModel):
    """Portfolio cash flow."""

    group_by_id: int
    sequence_number: int
    effective_date: datetime | None = None
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    type: str
    movement_name: str
    cashflow: "CurrencyAndAmount"
    balance: "CurrencyAndAmount"
    fx_rate: float
    cashflow_reporting_currency: "CurrencyAndAmount"
    balance_reporting_currency: "CurrencyAndAmount"
    translation_gain_loss: "CurrencyAndAmount"
    cost_basis_reporting_currency: "CurrencyAndAmount"
    transaction: "Transaction | None" = None
    unrealised_gain_loss_reporting_currency: "CurrencyAndAmount"
    links: "list[Link] | None" = None


class PortfolioCashLadder(LusidModel):
    """Portfolio cash ladder."""

    currency: str
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    records: list[CashLadderRecord]
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class PortfolioDetails(LusidModel):
    """Portfolio details.

    Used by `TransactionPortfoliosApi.get_details`, `TransactionPortfoliosApi.patch_portfolio_details`,
    `TransactionPortfoliosApi.upsert_portfolio_details`.
    """

    href: str | None = None
    origin_portfolio_id: "ResourceId"
    version: "Version"
    base_currency: str
    corporate_action_source_id: "ResourceId | None" = None
    sub_holding_keys: list[str] | None = None
    instrument_scopes: list[str] | None = None
    accounting_method: str | None = None
    """Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more),
    or a value added since.
    """
    amortisation_method: str | None = None
    """NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or
    EffectiveYieldSettlementDate, or a value added since.
    """
    transaction_type_scope: str | None = None
    cash_gain_loss_calculation_date: str | None = None
    instrument_event_configuration: "InstrumentEventConfiguration | None" = None
    amortisation_rule_set_id: "ResourceId | None" = None
    tax_rule_set_scope: str | None = None
    settlement_configuration: "PortfolioSettlementConfiguration | None" = None
    staged_modifications: "StagedModificationsInfo | None" = None
    transaction_exclusion_filter: str | None = None
    tax_lot_selection_cost_basis: str | None = None
    """Default, Cost or AmortisedCost, or a value added since."""
    fractional_units_true_up_configuration: "FractionalUnitsTrueUpConfiguration | None" = None
    holdings_fungibility: str | None = None
    """Default or Enabled, or a value added since."""
    wht_parameters: "WhtParameters | None" = None
    links: "list[Link] | None" = None


class ResourceListOfChangeHistory(LusidModel):
    """Resource list of change history.

    Used by `TransactionPortfoliosApi.get_transaction_history`.
    """

    values: list[ChangeHistory]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfHoldingsAdjustmentHeader(LusidModel):
    """Resource list of holdings adjustment header.

    Used by `TransactionPortfoliosApi.list_holdings_adjustments`.
    """

    values: list[HoldingsAdjustmentHeader]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfOutputTransaction(LusidModel):
    """Resource list of output transaction.

    Used by `TransactionPortfoliosApi.preview_transaction`.
    """

    values: "list[OutputTransaction]"
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfPortfolioCashFlow(LusidModel):
    """Resource list of portfolio cash flow.

    Used by `TransactionPortfoliosApi.get_portfolio_cash_statement`.
    """

    values: list[PortfolioCashFlow]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfPortfolioCashLadder(LusidModel):
    """Resource list of portfolio cash ladder.

    Used by `TransactionPortfoliosApi.get_portfolio_cash_ladder`.
    """

    values: list[PortfolioCashLadder]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfTransaction(LusidModel):
    """Resource list of transaction.

    Used by `TransactionPortfoliosApi.get_upsertable_portfolio_cash_flows`.
    """

    values: "list[Transaction]"
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfTransactionSettlementInstruction(LusidModel):
    """Resource list of transaction settlement instruction.

    Used by `TransactionPortfoliosApi.upsert_settlement_instructions`.
    """

    values: list[TransactionSettlementInstruction]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class SuppressionEntryResponse(LusidModel):
    """Suppression entry response."""

    status: str | None = None
    """Applied, Orphaned or Superseded, or a value added since."""
    virtual_transaction_id: str | None = None


class VirtualTransactionOverrideRecord(LusidModel):
    """Virtual transaction override record."""

    instrument_event_id: str | None = None
    source_portfolio_id: "ResourceId | None" = None
    overrides: dict[str, OverrideEntryResponse] | None = None
    suppressions: dict[str, SuppressionEntryResponse] | None = None
    override_match_status: str | None = None
    """Matched or Orphaned, or a value added since."""
    override_application_status: str | None = None
    """Full, Partial or Orphaned, or a value added since."""
    cancel_active: bool | None = None
    version: "Version | None" = None


class ResourceListOfVirtualTransactionOverrideRecord(LusidModel):
    """Resource list of virtual transaction override record.

    Used by `TransactionPortfoliosApi.list_virtual_transaction_overrides`.
    """

    values: list[VirtualTransactionOverrideRecord]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class SettlementInstructionAmendRequest(LusidModel):
    """Settlement instruction amend request.

    Used by `TransactionPortfoliosApi.batch_amend_settlement_instructions`.
    """

    settlement_instruction_id: str
    operation: str | None = None
    """Activate or Deactivate, or a value added since."""
    properties: "list[PerpetualProperty] | None" = None


class SettlementInstructionQuery(LusidModel):
    """Settlement instruction query.

    Used by `TransactionPortfoliosApi.build_settlement_instructions`.
    """

    as_at: datetime | None = None
    start_date: str | None = None
    end_date: str | None = None
    limit: int | None = None
    page: str | None = None
    filter: str | None = None
    settlement_instruction_property_keys: list[str] | None = None
    transaction_property_keys: list[str] | None = None
    timeline_scope: str | None = None
    timeline_code: str | None = None
    closed_period_id: str | None = None


class SettlementInstructionRequest(LusidModel):
    """Settlement instruction request.

    Used by `TransactionPortfoliosApi.batch_upsert_settlement_instructions`,
    `TransactionPortfoliosApi.upsert_settlement_instructions`.
    """

    settlement_instruction_id: str
    transaction_id: str
    settlement_category: str
    """StockSettlement, CashSettlement or DeferredCashReceipt, or a value added since."""
    instruction_type: str | None = None
    """Complete, CancelAutomatic or Partial, or a value added since."""
    instrument_identifiers: dict[str, str | None]
    contractual_settlement_date: datetime | None = None
    actual_settlement_date: datetime
    units: float
    sub_holding_key_overrides: "dict[str, PerpetualProperty] | None" = None
    custodian_account_override: "ResourceId | None" = None
    instruction_to_portfolio_rate: float | None = None
    settlement_in_lieu: SettlementInLieu | None = None
    properties: "list[PerpetualProperty] | None" = None


class SettlementInstructionWithTransaction(LusidModel):
    """Settlement instruction with transaction."""

    settlement_instruction: TransactionSettlementInstruction | None = None
    matched_transaction: "OutputTransaction | None" = None


class StoredOverrideDefinition(LusidModel):
    """Stored override definition."""

    transaction_id: str | None = None
    type: str | None = None
    instrument_identifiers: dict[str, str | None] | None = None
    trade_date: str | None = None
    settlement_date: str | None = None
    units: float | None = None
    trade_price: "TransactionPrice | None" = None
    total_consideration: "CurrencyAndAmount | None" = None
    exchange_rate: float | None = None
    trade_currency: str | None = None
    properties: "dict[str, PerpetualProperty] | None" = None
    counterparty_id: str | None = None
    source: str | None = None
    custodian_account_id: "ResourceId | None" = None


class TransactionRequest(LusidModel):
    """Transaction request.

    Used by `TransactionPortfoliosApi.batch_upsert_transactions`,
    `TransactionPortfoliosApi.preview_transaction`, `TransactionPortfoliosApi.upsert_transactions`.
    """

    transaction_id: str
    type: str
    instrument_identifiers: dict[str, str | None]
    transaction_date: str
    settlement_date: str
    units: float
    transaction_price: "TransactionPrice | None" = None
    total_consideration: "CurrencyAndAmount"
    exchange_rate: float | None = None
    transaction_currency: str | None = None
    properties: "dict[str, PerpetualProperty] | None" = None
    counterparty_id: str | None = None
    source: str | None = None
    otc_confirmation: "OtcConfirmation | None" = None
    order_id: "ResourceId | None" = None
    allocation_id: "ResourceId | None" = None
    custodian_account_id: "ResourceId | None" = None
    transaction_group_id: str | None = None
    strategy_tag: "list[Strategy] | None" = None
    custodian_entries: "list[CustodianEntry] | None" = None


class TransactionSettlementMovement(LusidModel):
    """Transaction settlement movement."""

    name: str | None = None
    type: str | None = None
    units: float | None = None
    direction: int | None = None
    settlement_mode: str | None = None
    """Internal or External, or a value added since."""


class TransactionSettlementBucket(LusidModel):
    """Transaction settlement bucket."""

    settlement_category: str
    """StockSettlement, CashSettlement or DeferredCashReceipt, or a value added since."""
    lusid_instrument_id: str
    instrument_scope: str
    contractual_settlement_date: datetime | None = None
    contracted_units: float | None = None
    settled_units: float | None = None
    unsettled_units: float | None = None
    overdue_units: float | None = None
    configured_settlement: str | None = None
    """Automatic, Instructed or NotApplicable, or a value added since."""
    status: str
    """Unsettled, PartSettled, Settled or None, or a value added since."""
    settlement_instructions: list[TransactionSettlementInstruction] | None = None
    movements: list[TransactionSettlementMovement] | None = None
    custodian_account_id: "ResourceId | None" = None


class TransactionSettlementStatus(LusidModel):
    """Transaction settlement status.

    Used by `TransactionPortfoliosApi.get_transaction_settlement_status`.
    """

    transaction_id: str
    settlement_buckets: list[TransactionSettlementBucket] | None = None
    invalid_instructions: list[TransactionSettlementInstruction] | None = None
    links: "list[Link] | None" = None


class UpsertPortfolioTransactionsResponse(LusidModel):
    """Upsert portfolio transactions response.

    Used by `TransactionPortfoliosApi.resolve_instrument`, `TransactionPortfoliosApi.upsert_transactions`.
    """

    version: "Version"
    href: str | None = None
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    links: "list[Link] | None" = None


class UpsertTransactionPropertiesResponse(LusidModel):
    """Upsert transaction properties response.

    Used by `TransactionPortfoliosApi.upsert_transaction_properties`.
    """

    href: str | None = None
    version: "Version | None" = None
    properties: "dict[str, PerpetualProperty] | None" = None
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    links: "list[Link] | None" = None


class UpsertVirtualTransactionOverrideResponse(LusidModel):
    """Upsert virtual transaction override response.

    Used by `TransactionPortfoliosApi.upsert_virtual_transaction_override`.
    """

    version: "Version"
    href: str | None = None
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    instrument_event_id: str
    overrides: dict[str, list[StoredOverrideDefinition] | None] | None = None
    suppressions: list[str] | None = None
    cancel_active: bool | None = None
    links: "list[Link] | None" = None


class VersionedResourceListOfA2BMovementRecord(LusidModel):
    """Versioned resource list of a 2 b movement record.

    Used by `TransactionPortfoliosApi.get_a2_b_movements`,
    `TransactionPortfoliosApi.get_a2_b_movements_trading_vs_holding`.
    """

    version: "Version"
    values: list[A2BMovementRecord]
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class VersionedResourceListOfTransactionSettlementInstruction(LusidModel):
    """Versioned resource list of transaction settlement instruction.

    Used by `TransactionPortfoliosApi.list_settlement_instructions`.
    """

    version: "Version"
    values: list[TransactionSettlementInstruction]
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class VersionedResourceListWithPostBodiesOfSettlementInstructionWithTransactionToSettlementInstructionQuery(LusidModel):
    """Versioned resource list with post bodies of settlement instruction with transaction to settlement
    instruction query.

    Used by `TransactionPortfoliosApi.build_settlement_instructions`.
    """

    version: "Version"
    values: list[SettlementInstructionWithTransaction]
    href: str | None = None
    post_body: SettlementInstructionQuery | None = None
    next_page: SettlementInstructionQuery | None = None
    previous_page: SettlementInstructionQuery | None = None
    links: "list[Link] | None" = None


class VersionedResourceListWithWarningsOfPortfolioHolding(LusidModel):
    """Versioned resource list with warnings of portfolio holding.

    Used by `TransactionPortfoliosApi.get_holdings`, `TransactionPortfoliosApi.get_holdings_with_orders`.
    """

    version: "Version"
    values: "list[PortfolioHolding]"
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    warnings: list[Warning] | None = None
    links: "list[Link] | None" = None


class VirtualTransactionOverridesResponse(LusidModel):
    """Virtual transaction overrides response.

    Used by `TransactionPortfoliosApi.get_virtual_transaction_override`.
    """

    version: "Version"
    href: str | None = None
    instrument_event_id: str
    records: list[VirtualTransactionOverrideRecord] | None = None
    live: list[str] | None = None
    links: "list[Link] | None" = None
