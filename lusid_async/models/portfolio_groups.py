"""Models of the portfolio groups API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import CurrencyAndAmount, DataModelMembership, Link, ModelProperty, PerpetualProperty, Relationship, ResourceId, ResponseMetaData, StagedModificationsInfo, Version
    from lusid_async.models.custom_entities import AccessMetadataValue
    from lusid_async.models.entities import Transaction, TransactionEntityLink, TransactionTypeDetails
    from lusid_async.models.funds import A2BCategory
    from lusid_async.models.transaction_portfolios import CustodianAccount, CustodianEntry, OtcConfirmation, TransactionPrice


class A2BDataRecord(LusidModel):
    """A 2 b data record."""

    portfolio_id: "ResourceId | None" = None
    holding_type: str | None = None
    instrument_scope: str | None = None
    instrument_uid: str | None = None
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    currency: str | None = None
    transaction_id: str | None = None
    start: "A2BCategory | None" = None
    flows: "A2BCategory | None" = None
    gains: "A2BCategory | None" = None
    carry: "A2BCategory | None" = None
    end: "A2BCategory | None" = None
    properties: "dict[str, ModelProperty] | None" = None
    group_id: str | None = None
    errors: "list[ResponseMetaData] | None" = None


class Bucket(LusidModel):
    """Bucket."""

    tax_lot_id: str | None = None
    movement_name: str | None = None
    holding_type: str | None = None
    economic_bucket: str | None = None
    economic_bucket_component: str | None = None
    economic_bucket_variant: str | None = None
    holding_sign: str | None = None
    local: "CurrencyAndAmount | None" = None
    base: "CurrencyAndAmount | None" = None
    units: Number | None = None
    activity_date: AwareDatetime | None = None


class SettlementProblem(LusidModel):
    """Settlement problem."""

    settlement_instruction_id: str
    category: str
    status: str
    """Invalid, Rejected, Applied or Orphan, or a value added since."""


class CategorySettlementStatus(LusidModel):
    """Category settlement status."""

    status: str
    """Unsettled, PartSettled, Settled or None, or a value added since."""
    is_overdue: bool
    problems: list[SettlementProblem]


class CompletePortfolio(LusidModel):
    """Complete portfolio."""

    id: "ResourceId"
    href: str | None = None
    description: str | None = None
    display_name: str | None = None
    created: AwareDatetime | None = None
    parent_portfolio_id: "ResourceId | None" = None
    is_derived: bool | None = None
    type: str | None = None
    """Transaction, Reference, DerivedTransaction or SimplePosition, or a value added since."""
    version: "Version"
    properties: "list[ModelProperty] | None" = None
    base_currency: str | None = None
    sub_holding_keys: list[str] | None = None
    links: "list[Link] | None" = None


class CreatePortfolioGroupRequest(LusidModel):
    """Create portfolio group request.

    Used by `PortfolioGroupsApi.create_portfolio_group`.
    """

    code: str
    created: AwareDatetime | None = None
    values: "list[ResourceId] | None" = None
    sub_groups: "list[ResourceId] | None" = None
    properties: "dict[str, ModelProperty] | None" = None
    display_name: str
    description: str | None = None


class Economics(LusidModel):
    """Economics."""

    instrument_scope: str | None = None
    lusid_instrument_id: str
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    buckets: list[Bucket] | None = None


class ExpandedGroup(LusidModel):
    """Expanded group.

    Used by `PortfolioGroupsApi.get_portfolio_group_expansion`.
    """

    href: str | None = None
    id: "ResourceId"
    display_name: str
    description: str | None = None
    values: list[CompletePortfolio] | None = None
    sub_groups: "list[ExpandedGroup] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class RealisedGainLoss(LusidModel):
    """Realised gain loss."""

    instrument_scope: str | None = None
    instrument_uid: str
    units: Number
    purchase_trade_date: AwareDatetime | None = None
    purchase_settlement_date: AwareDatetime | None = None
    purchase_price: Number | None = None
    cost_trade_ccy: "CurrencyAndAmount"
    cost_portfolio_ccy: "CurrencyAndAmount"
    realised_trade_ccy: "CurrencyAndAmount"
    realised_total: "CurrencyAndAmount"
    realised_market: "CurrencyAndAmount | None" = None
    realised_currency: "CurrencyAndAmount | None" = None
    tax_lot_id: str | None = None
    realised_amortisation: "CurrencyAndAmount | None" = None
    trade_date_to_settlement_date_realised_currency: "CurrencyAndAmount | None" = None
    transaction_type: str | None = None
    properties: "dict[str, PerpetualProperty] | None" = None


class TransactionSettlementSummary(LusidModel):
    """Transaction settlement summary."""

    overall_status: CategorySettlementStatus
    stock_status: CategorySettlementStatus
    cash_status: CategorySettlementStatus
    deferred_cash_receipt_status: CategorySettlementStatus


class ResolvedCustodianAccount(LusidModel):
    """Resolved custodian account."""

    account_selector: str | None = None
    """From or To, or a value added since."""
    custodian_account: "CustodianAccount"
    resolution_type: str
    """BookingEntry, ContextCustodian, RelatedAccount or PortfolioDefault, or a value added since."""


class OutputTransaction(LusidModel):
    """Output transaction."""

    transaction_id: str
    type: str
    description: str | None = None
    instrument_identifiers: dict[str, str | None] | None = None
    instrument_scope: str | None = None
    instrument_uid: str
    transaction_date: AwareDatetime
    settlement_date: AwareDatetime
    units: Number
    transaction_amount: Number | None = None
    transaction_price: "TransactionPrice | None" = None
    total_consideration: "CurrencyAndAmount | None" = None
    exchange_rate: Number | None = None
    transaction_to_portfolio_rate: Number | None = None
    transaction_currency: str | None = None
    properties: "dict[str, PerpetualProperty] | None" = None
    counterparty_id: str | None = None
    source: str | None = None
    transaction_status: str | None = None
    """Active, Amended, Cancelled, ActiveReversal, ActiveTrueUp, CancelledTrueUp, PendingReversal or Reversed, or a value added since."""
    entry_date_time: AwareDatetime | None = None
    cancel_date_time: AwareDatetime | None = None
    realised_gain_loss: list[RealisedGainLoss] | None = None
    holding_ids: list[int] | None = None
    source_type: str | None = None
    """Unknown, InputTransaction, InstrumentEvent, HoldingAdjustment, OverriddenVirtualTransaction or Reversal, or a value added since."""
    source_instrument_event_id: str | None = None
    custodian_account: "CustodianAccount | None" = None
    transaction_group_id: str | None = None
    resolved_transaction_type_details: "TransactionTypeDetails | None" = None
    gross_transaction_amount: Number | None = None
    otc_confirmation: "OtcConfirmation | None" = None
    order_id: "ResourceId | None" = None
    allocation_id: "ResourceId | None" = None
    accounting_date: AwareDatetime | None = None
    economics: list[Economics] | None = None
    data_model_membership: "DataModelMembership | None" = None
    sequence: int | None = None
    sequence_priority: int | None = None
    settlement_summary: TransactionSettlementSummary | None = None
    version: "Version | None" = None
    staged_modifications: "StagedModificationsInfo | None" = None
    custodian_entries: "list[CustodianEntry] | None" = None
    resolved_custodian_accounts: list[ResolvedCustodianAccount] | None = None
    unresolved_custodian_accounts: "list[CustodianEntry] | None" = None
    is_excluded: bool | None = None
    entity_links: "list[TransactionEntityLink] | None" = None


class PortfolioGroup(LusidModel):
    """Portfolio group.

    Used by `PortfolioGroupsApi.add_portfolio_to_group`, `PortfolioGroupsApi.add_sub_group_to_group`, `PortfolioGroupsApi.create_portfolio_group` and 4 more.
    """

    href: str | None = None
    id: "ResourceId"
    display_name: str
    description: str | None = None
    created: AwareDatetime | None = None
    portfolios: "list[ResourceId] | None" = None
    sub_groups: "list[ResourceId] | None" = None
    properties: "dict[str, ModelProperty] | None" = None
    relationships: "list[Relationship] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfPortfolioGroup(LusidModel):
    """Paged resource list of portfolio group.

    Used by `PortfolioGroupsApi.list_all_portfolio_groups`, `PortfolioGroupsApi.list_portfolio_groups`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[PortfolioGroup]
    href: str | None = None
    links: "list[Link] | None" = None


class PortfolioGroupProperties(LusidModel):
    """Portfolio group properties.

    Used by `PortfolioGroupsApi.get_group_properties`, `PortfolioGroupsApi.upsert_group_properties`.
    """

    href: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class User(LusidModel):
    """User."""

    id: str | None = None


class ProcessedCommand(LusidModel):
    """Processed command."""

    description: str
    path: str | None = None
    user_id: User
    processed_time: AwareDatetime


class ResourceListOfProcessedCommand(LusidModel):
    """Resource list of processed command.

    Used by `PortfolioGroupsApi.get_portfolio_group_commands`, `PortfoliosApi.get_portfolio_commands`.
    """

    values: list[ProcessedCommand]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class TransactionQueryParameters(LusidModel):
    """Transaction query parameters.

    Used by `PortfolioGroupsApi.build_transactions_for_portfolio_group`, `TransactionPortfoliosApi.build_transactions`.
    """

    start_date: str
    end_date: str
    query_mode: str | None = None
    """TradeDate or SettleDate, or a value added since."""
    show_cancelled_transactions: bool | None = None
    timeline_scope: str | None = None
    timeline_code: str | None = None
    include_economics: bool | None = None
    include_settlement_status: bool | None = None
    settlement_status_date: str | None = None
    return_excluded_transactions: bool | None = None
    allocation_expansion: str | None = None
    """Expanded or Combined, or a value added since."""


class UpdatePortfolioGroupRequest(LusidModel):
    """Update portfolio group request.

    Used by `PortfolioGroupsApi.update_portfolio_group`.
    """

    display_name: str
    description: str | None = None


class UpsertPortfolioGroupAccessMetadataRequest(LusidModel):
    """Upsert portfolio group access metadata request.

    Used by `PortfolioGroupsApi.upsert_portfolio_group_access_metadata`.
    """

    metadata: "list[AccessMetadataValue]"


class VersionedResourceListOfA2BDataRecord(LusidModel):
    """Versioned resource list of a 2 b data record.

    Used by `PortfolioGroupsApi.get_a2_b_data_for_portfolio_group`, `TransactionPortfoliosApi.get_a2_b_data`.
    """

    version: "Version"
    values: list[A2BDataRecord]
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class VersionedResourceListOfOutputTransaction(LusidModel):
    """Versioned resource list of output transaction.

    Used by `PortfolioGroupsApi.build_transactions_for_portfolio_group`, `TransactionPortfoliosApi.build_transactions`.
    """

    version: "Version"
    values: list[OutputTransaction]
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None


class VersionedResourceListOfTransaction(LusidModel):
    """Versioned resource list of transaction.

    Used by `PortfolioGroupsApi.get_transactions_for_portfolio_group`, `TransactionPortfoliosApi.get_transactions`.
    """

    version: "Version"
    values: "list[Transaction]"
    href: str | None = None
    next_page: str | None = None
    previous_page: str | None = None
    links: "list[Link] | None" = None
