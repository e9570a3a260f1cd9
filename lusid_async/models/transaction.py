"""The transaction and the models that go with it, which several parts of the API share.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import (
        CurrencyAndAmount,
        DataModelMembership,
        LegalEntity,
        ModelProperty,
        PerpetualProperty,
        ResourceId,
        StagedModificationsInfo,
        Version,
    )


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
    units: float | None = None
    activity_date: datetime | None = None


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


class CustodianAccount(LusidModel):
    """Custodian account.

    Used by `TransactionPortfoliosApi.get_custodian_account`.
    """

    custodian_account_id: "ResourceId"
    status: str
    """Active, Inactive or Deleted, or a value added since."""
    account_number: str
    account_name: str
    accounting_method: str
    """Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more),
    or a value added since.
    """
    currency: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    custodian: "LegalEntity"
    account_type: str | None = None
    tax_lot_selection_cost_basis: str | None = None
    """Default, Cost or AmortisedCost, or a value added since."""


class CustodianEntry(LusidModel):
    """Custodian entry."""

    account_id: "ResourceId"
    account_selector: str | None = None
    """From or To, or a value added since."""


class Economics(LusidModel):
    """Economics."""

    instrument_scope: str | None = None
    lusid_instrument_id: str
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    buckets: list[Bucket] | None = None


class MovementConditionMatch(LusidModel):
    """Movement condition match."""

    movement_name: str | None = None
    side: str
    condition_matched: bool | None = None


class OtcConfirmation(LusidModel):
    """Otc confirmation."""

    counterparty_agreement_id: "ResourceId | None" = None


class TransactionPrice(LusidModel):
    """Transaction price."""

    price: float | None = None
    type: str | None = None
    """Price, Yield, Spread, CashFlowPerUnit, CleanPrice, DirtyPrice or CdsPrice, or a value added since."""


class RealisedGainLoss(LusidModel):
    """Realised gain loss."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "purchase_settlement_date",
            "purchase_trade_date",
        )
    )

    instrument_scope: str | None = None
    instrument_uid: str
    units: float
    purchase_trade_date: datetime | None = None
    purchase_settlement_date: datetime | None = None
    purchase_price: float | None = None
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


class TransactionTypeDetails(LusidModel):
    """Transaction type details."""

    scope: str
    source: str
    type: str
    movement_condition_matches: list[MovementConditionMatch] | None = None


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
    custodian_account: CustodianAccount
    resolution_type: str
    """BookingEntry, ContextCustodian, RelatedAccount or PortfolioDefault, or a value added since."""


class TransactionEntityLink(LusidModel):
    """Transaction entity link."""

    entity_type: str
    """Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more),
    or a value added since.
    """
    entity_id: dict[str, str | None]
    restrict_editing: bool


class OutputTransaction(LusidModel):
    """Output transaction."""

    transaction_id: str
    type: str
    description: str | None = None
    instrument_identifiers: dict[str, str | None] | None = None
    instrument_scope: str | None = None
    instrument_uid: str
    transaction_date: datetime
    settlement_date: datetime
    units: float
    transaction_amount: float | None = None
    transaction_price: TransactionPrice | None = None
    total_consideration: "CurrencyAndAmount | None" = None
    exchange_rate: float | None = None
    transaction_to_portfolio_rate: float | None = None
    transaction_currency: str | None = None
    properties: "dict[str, PerpetualProperty] | None" = None
    counterparty_id: str | None = None
    source: str | None = None
    transaction_status: str | None = None
    """Active, Amended, Cancelled, ActiveReversal, ActiveTrueUp, CancelledTrueUp, … (2 more), or a value added
    since.
    """
    entry_date_time: datetime | None = None
    cancel_date_time: datetime | None = None
    realised_gain_loss: list[RealisedGainLoss] | None = None
    holding_ids: list[int] | None = None
    source_type: str | None = None
    """Unknown, InputTransaction, InstrumentEvent, HoldingAdjustment, OverriddenVirtualTransaction or
    Reversal, or a value added since.
    """
    source_instrument_event_id: str | None = None
    custodian_account: CustodianAccount | None = None
    transaction_group_id: str | None = None
    resolved_transaction_type_details: TransactionTypeDetails | None = None
    gross_transaction_amount: float | None = None
    otc_confirmation: OtcConfirmation | None = None
    order_id: "ResourceId | None" = None
    allocation_id: "ResourceId | None" = None
    accounting_date: datetime | None = None
    economics: list[Economics] | None = None
    data_model_membership: "DataModelMembership | None" = None
    sequence: int | None = None
    sequence_priority: int | None = None
    settlement_summary: TransactionSettlementSummary | None = None
    version: "Version | None" = None
    staged_modifications: "StagedModificationsInfo | None" = None
    custodian_entries: list[CustodianEntry] | None = None
    resolved_custodian_accounts: list[ResolvedCustodianAccount] | None = None
    unresolved_custodian_accounts: list[CustodianEntry] | None = None
    is_excluded: bool | None = None
    entity_links: list[TransactionEntityLink] | None = None


class Strategy(LusidModel):
    """Strategy."""

    keys: "list[PerpetualProperty]"
    value_type: str
    """Units or Weight, or a value added since."""
    value: float


class Transaction(LusidModel):
    """Transaction."""

    transaction_id: str
    type: str
    instrument_identifiers: dict[str, str | None] | None = None
    instrument_scope: str | None = None
    instrument_uid: str
    transaction_date: datetime
    settlement_date: datetime
    units: float
    transaction_price: TransactionPrice | None = None
    total_consideration: "CurrencyAndAmount"
    exchange_rate: float | None = None
    transaction_currency: str | None = None
    properties: "dict[str, PerpetualProperty] | None" = None
    counterparty_id: str | None = None
    source: str | None = None
    entry_date_time: datetime | None = None
    otc_confirmation: OtcConfirmation | None = None
    transaction_status: str | None = None
    """Active, Amended, Cancelled, ActiveReversal, ActiveTrueUp, CancelledTrueUp, … (2 more), or a value added
    since.
    """
    cancel_date_time: datetime | None = None
    order_id: "ResourceId | None" = None
    allocation_id: "ResourceId | None" = None
    custodian_account: CustodianAccount | None = None
    transaction_group_id: str | None = None
    strategy_tag: list[Strategy] | None = None
    resolved_transaction_type_details: TransactionTypeDetails | None = None
    data_model_membership: "DataModelMembership | None" = None
    version: "Version | None" = None
    staged_modifications: "StagedModificationsInfo | None" = None
    custodian_entries: list[CustodianEntry] | None = None
    entity_links: list[TransactionEntityLink] | None = None


class SettlementSchedule(LusidModel):
    """Settlement schedule."""

    trade_id: str | None = None
    settlement_date: datetime | None = None
    units: float | None = None
    bond_interest: float | None = None
    movement_name: str | None = None
    movement_type: str | None = None
    unsettled_units: float | None = None
    overdue_units: float | None = None


class PortfolioHolding(LusidModel):
    """Portfolio holding."""

    instrument_scope: str | None = None
    instrument_uid: str
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    properties: "dict[str, ModelProperty] | None" = None
    holding_type: str
    units: float
    settled_units: float
    cost: "CurrencyAndAmount"
    cost_portfolio_ccy: "CurrencyAndAmount"
    transaction: Transaction | None = None
    currency: str | None = None
    holding_type_name: str | None = None
    holding_id: int | None = None
    notional_cost: "CurrencyAndAmount | None" = None
    amortised_cost: "CurrencyAndAmount | None" = None
    amortised_cost_portfolio_ccy: "CurrencyAndAmount | None" = None
    variation_margin: "CurrencyAndAmount | None" = None
    variation_margin_portfolio_ccy: "CurrencyAndAmount | None" = None
    settlement_schedule: list[SettlementSchedule] | None = None
    current_face: float | None = None
    custodian_account_id: "ResourceId | None" = None
    unsettled_units: float | None = None
    overdue_units: float | None = None
    custodian_account: CustodianAccount | None = None
