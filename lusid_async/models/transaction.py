"""The transaction and the models that go with it, which several parts of the API share.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, ClassVar

from lusid_async.modelling import AwareDatetime, LusidModel, Number

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
    """The identifier of the tax lot: that of the transaction which opened it."""
    movement_name: str | None = None
    """The name of the movement."""
    holding_type: str | None = None
    """What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F`
    forward FX.
    """
    economic_bucket: str | None = None
    """What the amount is, such as cost or unrealised gain."""
    economic_bucket_component: str | None = None
    """The part of the economic bucket."""
    economic_bucket_variant: str | None = None
    """The variant of the economic bucket."""
    holding_sign: str | None = None
    """Whether the holding is long or short."""
    local: "CurrencyAndAmount | None" = None
    """The amount in local currency."""
    base: "CurrencyAndAmount | None" = None
    """The amount in base currency."""
    units: Number | None = None
    """How many units."""
    activity_date: AwareDatetime | None = None
    """The date of the activity."""


class SettlementProblem(LusidModel):
    """Settlement problem."""

    settlement_instruction_id: str
    """The identifier of the settlement instruction."""
    category: str
    """Settlement category of the instruction: stock, cash or deferred cash receipt."""
    status: str
    """Whether the instruction was applied, and if not in which way it failed. Invalid, Rejected, Applied or
    Orphan, or a value added since.
    """


class CategorySettlementStatus(LusidModel):
    """Category settlement status."""

    status: str
    """How far the category has settled. Unsettled, PartSettled, Settled or None, or a value added since."""
    is_overdue: bool
    """Whether any movement of the category is overdue."""
    problems: list[SettlementProblem]
    """Settlement instructions that were rejected or invalid."""


class CustodianAccount(LusidModel):
    """Custodian account.

    Used by `TransactionPortfoliosApi.get_custodian_account`.
    """

    custodian_account_id: "ResourceId"
    """The scope and code of the custodian account."""
    status: str
    """Whether the account is in use. Active, Inactive or Deleted, or a value added since."""
    account_number: str
    """The number of the account."""
    account_name: str
    """The name of the account."""
    accounting_method: str
    """Which tax lots a sale from the account takes first, or average cost. Default, AverageCost,
    FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more), or a value added since.
    """
    currency: str | None = None
    """The currency, as ISO code."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    custodian: "LegalEntity"
    """The custodian."""
    account_type: str | None = None
    """Type of account, such as `Cash` or `Margin`; free text."""
    tax_lot_selection_cost_basis: str | None = None
    """Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value
    added since.
    """


class CustodianEntry(LusidModel):
    """Custodian entry."""

    account_id: "ResourceId"
    """Scope and code of the custodian account."""
    account_selector: str | None = None
    """How the account was chosen. From or To, or a value added since."""


class Economics(LusidModel):
    """Economics."""

    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    lusid_instrument_id: str
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Values of the sub-holding keys that tell the holding apart, by property key."""
    buckets: list[Bucket] | None = None
    """Economic effects, one for each side of the transaction."""


class MovementConditionMatch(LusidModel):
    """Movement condition match."""

    movement_name: str | None = None
    """Name of the movement; null where it has none."""
    side: str
    """Label of the side that the movement uses."""
    condition_matched: bool | None = None
    """Whether the transaction satisfied the movement's condition; true where it has none."""


class OtcConfirmation(LusidModel):
    """Otc confirmation."""

    counterparty_agreement_id: "ResourceId | None" = None
    """Scope and code of the agreement with the counterparty that governs the trade."""


class TransactionPrice(LusidModel):
    """Transaction price."""

    price: Number | None = None
    """The price."""
    type: str | None = None
    """What the price is, such as a price, yield or spread. Price, Yield, Spread, CashFlowPerUnit, CleanPrice,
    DirtyPrice or CdsPrice, or a value added since.
    """


class RealisedGainLoss(LusidModel):
    """Realised gain loss."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "purchase_settlement_date",
            "purchase_trade_date",
        )
    )

    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    instrument_uid: str
    """The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found."""
    units: Number
    """How many units."""
    purchase_trade_date: AwareDatetime | None = None
    """When the units were bought."""
    purchase_settlement_date: AwareDatetime | None = None
    """When the purchase of the units settled."""
    purchase_price: Number | None = None
    """The price paid for one unit."""
    cost_trade_ccy: "CurrencyAndAmount"
    """Cost of the units, in trade currency."""
    cost_portfolio_ccy: "CurrencyAndAmount"
    """Cost of the units, in the portfolio's base currency."""
    realised_trade_ccy: "CurrencyAndAmount"
    """Gain or loss, in trade currency."""
    realised_total: "CurrencyAndAmount"
    """Whole gain or loss, in portfolio currency."""
    realised_market: "CurrencyAndAmount | None" = None
    """Part of the gain or loss that comes from prices, in portfolio currency."""
    realised_currency: "CurrencyAndAmount | None" = None
    """Part of the gain or loss that comes from FX rates, in portfolio currency."""
    tax_lot_id: str | None = None
    """The identifier of the tax lot: that of the transaction which opened it."""
    realised_amortisation: "CurrencyAndAmount | None" = None
    """Part of the gain or loss that comes from amortisation."""
    trade_date_to_settlement_date_realised_currency: "CurrencyAndAmount | None" = None
    """FX gain or loss from trade date to settlement date."""
    transaction_type: str | None = None
    """The transaction type, which decides the movements."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class TransactionTypeDetails(LusidModel):
    """Transaction type details."""

    scope: str
    """Scope in which the transaction type was found."""
    source: str
    """Source in which the transaction type was found."""
    type: str
    """Name of the transaction type that was found."""
    movement_condition_matches: list[MovementConditionMatch] | None = None
    """For each movement, in order, whether its condition was satisfied; empty where there are no movements.
    """


class TransactionSettlementSummary(LusidModel):
    """Transaction settlement summary."""

    overall_status: CategorySettlementStatus
    """Settlement status of all movements."""
    stock_status: CategorySettlementStatus
    """Settlement status of stock."""
    cash_status: CategorySettlementStatus
    """Settlement status of cash."""
    deferred_cash_receipt_status: CategorySettlementStatus
    """Settlement status of deferred cash receipts."""


class ResolvedCustodianAccount(LusidModel):
    """Resolved custodian account."""

    account_selector: str | None = None
    """How the account was chosen. From or To, or a value added since."""
    custodian_account: CustodianAccount
    """The custodian account."""
    resolution_type: str
    """How the account was found. BookingEntry, ContextCustodian, RelatedAccount or PortfolioDefault, or a
    value added since.
    """


class TransactionEntityLink(LusidModel):
    """Transaction entity link."""

    entity_type: str
    """The type of entity. Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration,
    Instrument, … (47 more), or a value added since.
    """
    entity_id: dict[str, str | None]
    """The identifiers of the entity."""
    restrict_editing: bool
    """Whether the transaction can be changed only through the linked entity."""


class OutputTransaction(LusidModel):
    """Output transaction."""

    transaction_id: str
    """The identifier, unique in the portfolio."""
    type: str
    """The transaction type, such as `Buy`, which decides the movements of stock and cash."""
    description: str | None = None
    """A description for people."""
    instrument_identifiers: dict[str, str | None] | None = None
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    instrument_uid: str
    """LUID that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found."""
    transaction_date: AwareDatetime
    """When the trade was made: positions count from then on."""
    settlement_date: AwareDatetime
    """When the trade settles: cash commitments become balances then."""
    units: Number
    """How many units. Types that buy and sell have unsigned numbers."""
    transaction_amount: Number | None = None
    """Value of the transaction, in transaction currency."""
    transaction_price: TransactionPrice | None = None
    """The price of one unit. For information only: cost comes from the total consideration."""
    total_consideration: "CurrencyAndAmount | None" = None
    """The amount paid or received in settlement currency, and the source of cost."""
    exchange_rate: Number | None = None
    """Settlement currency for one unit of transaction currency. Default: 1."""
    transaction_to_portfolio_rate: Number | None = None
    """Rate from transaction currency to portfolio currency."""
    transaction_currency: str | None = None
    """The currency of the trade. Default: that of the total consideration."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    counterparty_id: str | None = None
    """Identifier of the trade's counterparty; free text."""
    source: str | None = None
    """The source whose transaction types are used."""
    transaction_status: str | None = None
    """Whether the transaction is active, amended or cancelled. Active, Amended, Cancelled, ActiveReversal,
    ActiveTrueUp, CancelledTrueUp, … (2 more), or a value added since.
    """
    entry_date_time: AwareDatetime | None = None
    """System time at which the transaction was stored."""
    cancel_date_time: AwareDatetime | None = None
    """System time at which the transaction was cancelled; absent where it was not."""
    realised_gain_loss: list[RealisedGainLoss] | None = None
    """Gains and losses realised, lot by lot, with the cost that the accounting method gives."""
    holding_ids: list[int] | None = None
    """Identifiers, unique in the portfolio, of the holdings that the transaction affects."""
    source_type: str | None = None
    """What the transaction comes from: an input transaction, an instrument event or a holding adjustment.
    Unknown, InputTransaction, InstrumentEvent, HoldingAdjustment, OverriddenVirtualTransaction or Reversal,
    or a value added since.
    """
    source_instrument_event_id: str | None = None
    """Identifier of the instrument event that made the transaction."""
    custodian_account: CustodianAccount | None = None
    """The custodian account."""
    transaction_group_id: str | None = None
    """Identifier shared by the transactions of one economic event."""
    resolved_transaction_type_details: TransactionTypeDetails | None = None
    """The transaction type that was used, and where it was found."""
    gross_transaction_amount: Number | None = None
    """Gross value of the transaction, in transaction currency."""
    otc_confirmation: OtcConfirmation | None = None
    """The confirmation of an over-the-counter trade."""
    order_id: "ResourceId | None" = None
    """The scope and code of the order."""
    allocation_id: "ResourceId | None" = None
    """Scope and code of the order allocation that the transaction comes from."""
    accounting_date: AwareDatetime | None = None
    """The date on which it is accounted for."""
    economics: list[Economics] | None = None
    """Economic effects of the transaction; only where asked for."""
    data_model_membership: "DataModelMembership | None" = None
    """The data models that the entity is a member of."""
    sequence: int | None = None
    """Place in the order in which transactions were processed."""
    sequence_priority: int | None = None
    """Priority that decided the order of processing."""
    settlement_summary: TransactionSettlementSummary | None = None
    """How far stock and cash have settled."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    custodian_entries: list[CustodianEntry] | None = None
    """The transaction's entries at custodians."""
    resolved_custodian_accounts: list[ResolvedCustodianAccount] | None = None
    """Custodian accounts that the movements were booked to."""
    unresolved_custodian_accounts: list[CustodianEntry] | None = None
    """Custodian entries that no movement matched."""
    is_excluded: bool | None = None
    """Whether the portfolio's exclusion filter keeps the transaction out of holdings."""
    entity_links: list[TransactionEntityLink] | None = None
    """Links to the entities that manage the transaction."""


class Strategy(LusidModel):
    """Strategy."""

    keys: "list[PerpetualProperty]"
    """Sub-holding keys of the strategy."""
    value_type: str
    """Whether `value` is a number of units or a weight. Units or Weight, or a value added since."""
    value: Number
    """Units, or weight as fraction, by `value_type`."""


class Transaction(LusidModel):
    """Transaction."""

    transaction_id: str
    """The identifier, unique in the portfolio."""
    type: str
    """The transaction type, such as `Buy`, which decides the movements of stock and cash."""
    instrument_identifiers: dict[str, str | None] | None = None
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    instrument_uid: str
    """LUID that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found."""
    transaction_date: AwareDatetime
    """When the trade was made: positions count from then on."""
    settlement_date: AwareDatetime
    """When the trade settles: cash commitments become balances then."""
    units: Number
    """How many units. Types that buy and sell have unsigned numbers."""
    transaction_price: TransactionPrice | None = None
    """The price of one unit. For information only: cost comes from the total consideration."""
    total_consideration: "CurrencyAndAmount"
    """The amount paid or received in settlement currency, and the source of cost."""
    exchange_rate: Number | None = None
    """Settlement currency for one unit of transaction currency. Default: 1."""
    transaction_currency: str | None = None
    """The currency of the trade. Default: that of the total consideration."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    counterparty_id: str | None = None
    """Identifier of the trade's counterparty; free text."""
    source: str | None = None
    """The source whose transaction types are used."""
    entry_date_time: AwareDatetime | None = None
    """System time at which the transaction was stored."""
    otc_confirmation: OtcConfirmation | None = None
    """The confirmation of an over-the-counter trade."""
    transaction_status: str | None = None
    """Whether the transaction is active, amended or cancelled. Active, Amended, Cancelled, ActiveReversal,
    ActiveTrueUp, CancelledTrueUp, … (2 more), or a value added since.
    """
    cancel_date_time: AwareDatetime | None = None
    """System time at which the transaction was cancelled; absent where it was not."""
    order_id: "ResourceId | None" = None
    """The scope and code of the order."""
    allocation_id: "ResourceId | None" = None
    """Scope and code of the order allocation that the transaction comes from."""
    custodian_account: CustodianAccount | None = None
    """The custodian account."""
    transaction_group_id: str | None = None
    """Identifier shared by the transactions of one economic event."""
    strategy_tag: list[Strategy] | None = None
    """How the units are divided among sub-holding keys."""
    resolved_transaction_type_details: TransactionTypeDetails | None = None
    """The transaction type that was used, and where it was found."""
    data_model_membership: "DataModelMembership | None" = None
    """The data models that the entity is a member of."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    custodian_entries: list[CustodianEntry] | None = None
    """The transaction's entries at custodians."""
    entity_links: list[TransactionEntityLink] | None = None
    """Links to the entities that manage the transaction."""


class SettlementSchedule(LusidModel):
    """Settlement schedule."""

    trade_id: str | None = None
    settlement_date: AwareDatetime | None = None
    """The date of settlement."""
    units: Number | None = None
    """How many units."""
    bond_interest: Number | None = None
    movement_name: str | None = None
    """The name of the movement."""
    movement_type: str | None = None
    """How the movement changes holdings."""
    unsettled_units: Number | None = None
    """How many units have not settled."""
    overdue_units: Number | None = None
    """How many units should have settled and have not."""


class PortfolioHolding(LusidModel):
    """Portfolio holding."""

    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    instrument_uid: str
    """LUID of the instrument held."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Values of the sub-holding keys that tell the holding apart, by property key."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    holding_type: str
    """What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F`
    forward FX.
    """
    units: Number
    """How many units are held, settled or not."""
    settled_units: Number
    """How many units have settled."""
    cost: "CurrencyAndAmount"
    """What was paid for the holding, in transaction currency. For cash: the units."""
    cost_portfolio_ccy: "CurrencyAndAmount"
    """What was paid for the holding, in the portfolio's base currency."""
    transaction: Transaction | None = None
    """For a row of unsettled cash, the transaction that it comes from."""
    currency: str | None = None
    """Currency of the holding, as ISO code."""
    holding_type_name: str | None = None
    """The holding type in words."""
    holding_id: int | None = None
    """The identifier of the holding."""
    notional_cost: "CurrencyAndAmount | None" = None
    """Cost of the holding by notional, in transaction currency."""
    amortised_cost: "CurrencyAndAmount | None" = None
    """Cost after amortisation of premium or discount up to the effective date, in transaction currency."""
    amortised_cost_portfolio_ccy: "CurrencyAndAmount | None" = None
    """Amortised cost of the holding, in the portfolio's base currency."""
    variation_margin: "CurrencyAndAmount | None" = None
    """Variation margin of the holding."""
    variation_margin_portfolio_ccy: "CurrencyAndAmount | None" = None
    """Variation margin of the holding, in the portfolio's base currency."""
    settlement_schedule: list[SettlementSchedule] | None = None
    """What is due to settle in the days ahead, where these were asked for."""
    current_face: Number | None = None
    """The face value that is still outstanding."""
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""
    unsettled_units: Number | None = None
    """How many units have not settled."""
    overdue_units: Number | None = None
    """How many units should have settled and have not."""
    custodian_account: CustodianAccount | None = None
    """The custodian account."""
