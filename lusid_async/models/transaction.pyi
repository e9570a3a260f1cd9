"""The transaction and the models that go with it, which several parts of the API share.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
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
    tax_lot_id: str | None = ...
    movement_name: str | None = ...
    holding_type: str | None = ...
    economic_bucket: str | None = ...
    economic_bucket_component: str | None = ...
    economic_bucket_variant: str | None = ...
    holding_sign: str | None = ...
    local: CurrencyAndAmount | None = ...
    base: CurrencyAndAmount | None = ...
    units: float | None = ...
    activity_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        tax_lot_id: str | None = ...,
        movement_name: str | None = ...,
        holding_type: str | None = ...,
        economic_bucket: str | None = ...,
        economic_bucket_component: str | None = ...,
        economic_bucket_variant: str | None = ...,
        holding_sign: str | None = ...,
        local: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        base: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        units: float | _decimal.Decimal | None = ...,
        activity_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Bucket.

        Args:
            tax_lot_id: The identifier of the tax lot: that of the transaction which opened it.
            movement_name: The name of the movement.
            holding_type: What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F` forward FX.
            economic_bucket: What the amount is, such as cost or unrealised gain.
            economic_bucket_component: The part of the economic bucket.
            economic_bucket_variant: The variant of the economic bucket.
            holding_sign: Whether the holding is long or short.
            local: The amount in local currency.
            base: The amount in base currency.
            units: How many units.
            activity_date: The date of the activity.
        """

class SettlementProblem(LusidModel):
    settlement_instruction_id: str
    category: str
    status: str
    def __init__(
        self,
        *,
        settlement_instruction_id: str,
        category: str,
        status: str,
    ) -> None:
        """Settlement problem.

        Args:
            settlement_instruction_id: The identifier of the settlement instruction.
            category: Settlement category of the instruction: stock, cash or deferred cash receipt.
            status: Whether the instruction was applied, and if not in which way it failed. Invalid, Rejected, Applied or Orphan, or a value added since.
        """

class CategorySettlementStatus(LusidModel):
    status: str
    is_overdue: bool
    problems: list[SettlementProblem]
    def __init__(
        self,
        *,
        status: str,
        is_overdue: bool,
        problems: _abc.Sequence[SettlementProblem | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Category settlement status.

        Args:
            status: How far the category has settled. Unsettled, PartSettled, Settled or None, or a value added since.
            is_overdue: Whether any movement of the category is overdue.
            problems: Settlement instructions that were rejected or invalid.
        """

class CustodianAccount(LusidModel):
    custodian_account_id: ResourceId
    status: str
    account_number: str
    account_name: str
    accounting_method: str
    currency: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    custodian: LegalEntity
    account_type: str | None = ...
    tax_lot_selection_cost_basis: str | None = ...
    def __init__(
        self,
        *,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any],
        status: str,
        account_number: str,
        account_name: str,
        accounting_method: str,
        currency: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        custodian: LegalEntity | _abc.Mapping[str, _typing.Any],
        account_type: str | None = ...,
        tax_lot_selection_cost_basis: str | None = ...,
    ) -> None:
        """Custodian account.

        Args:
            custodian_account_id: The scope and code of the custodian account.
            status: Whether the account is in use. Active, Inactive or Deleted, or a value added since.
            account_number: The number of the account.
            account_name: The name of the account.
            accounting_method: Which tax lots a sale from the account takes first, or average cost. Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more), or a value added since.
            currency: The currency, as ISO code.
            properties: Property values by property key, `domain/scope/code`.
            custodian: The custodian.
            account_type: Type of account, such as `Cash` or `Margin`; free text.
            tax_lot_selection_cost_basis: Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value added since.
        """

class CustodianEntry(LusidModel):
    account_id: ResourceId
    account_selector: str | None = ...
    def __init__(
        self,
        *,
        account_id: ResourceId | _abc.Mapping[str, _typing.Any],
        account_selector: str | None = ...,
    ) -> None:
        """Custodian entry.

        Args:
            account_id: Scope and code of the custodian account.
            account_selector: How the account was chosen. From or To, or a value added since.
        """

class Economics(LusidModel):
    instrument_scope: str | None = ...
    lusid_instrument_id: str
    sub_holding_keys: dict[str, PerpetualProperty] | None = ...
    buckets: list[Bucket] | None = ...
    def __init__(
        self,
        *,
        instrument_scope: str | None = ...,
        lusid_instrument_id: str,
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        buckets: _abc.Sequence[Bucket | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Economics.

        Args:
            instrument_scope: The scope in which the instrument was found.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            sub_holding_keys: Values of the sub-holding keys that tell the holding apart, by property key.
            buckets: Economic effects, one for each side of the transaction.
        """

class MovementConditionMatch(LusidModel):
    movement_name: str | None = ...
    side: str
    condition_matched: bool | None = ...
    def __init__(
        self,
        *,
        movement_name: str | None = ...,
        side: str,
        condition_matched: bool | None = ...,
    ) -> None:
        """Movement condition match.

        Args:
            movement_name: Name of the movement; null where it has none.
            side: Label of the side that the movement uses.
            condition_matched: Whether the transaction satisfied the movement's condition; true where it has none.
        """

class OtcConfirmation(LusidModel):
    counterparty_agreement_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        counterparty_agreement_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Otc confirmation.

        Args:
            counterparty_agreement_id: Scope and code of the agreement with the counterparty that governs the trade.
        """

class TransactionPrice(LusidModel):
    price: float | None = ...
    type: str | None = ...
    def __init__(
        self,
        *,
        price: float | _decimal.Decimal | None = ...,
        type: str | None = ...,
    ) -> None:
        """Transaction price.

        Args:
            price: The price.
            type: What the price is, such as a price, yield or spread. Price, Yield, Spread, CashFlowPerUnit, CleanPrice, DirtyPrice or CdsPrice, or a value added since.
        """

class RealisedGainLoss(LusidModel):
    instrument_scope: str | None = ...
    instrument_uid: str
    units: float
    purchase_trade_date: _datetime.datetime | None = ...
    purchase_settlement_date: _datetime.datetime | None = ...
    purchase_price: float | None = ...
    cost_trade_ccy: CurrencyAndAmount
    cost_portfolio_ccy: CurrencyAndAmount
    realised_trade_ccy: CurrencyAndAmount
    realised_total: CurrencyAndAmount
    realised_market: CurrencyAndAmount | None = ...
    realised_currency: CurrencyAndAmount | None = ...
    tax_lot_id: str | None = ...
    realised_amortisation: CurrencyAndAmount | None = ...
    trade_date_to_settlement_date_realised_currency: CurrencyAndAmount | None = ...
    transaction_type: str | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    def __init__(
        self,
        *,
        instrument_scope: str | None = ...,
        instrument_uid: str,
        units: float | _decimal.Decimal,
        purchase_trade_date: _datetime.datetime | str | None = ...,
        purchase_settlement_date: _datetime.datetime | str | None = ...,
        purchase_price: float | _decimal.Decimal | None = ...,
        cost_trade_ccy: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        cost_portfolio_ccy: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        realised_trade_ccy: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        realised_total: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        realised_market: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        realised_currency: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        tax_lot_id: str | None = ...,
        realised_amortisation: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        trade_date_to_settlement_date_realised_currency: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_type: str | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Realised gain loss.

        Args:
            instrument_scope: The scope in which the instrument was found.
            instrument_uid: The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found.
            units: How many units.
            purchase_trade_date: When the units were bought.
            purchase_settlement_date: When the purchase of the units settled.
            purchase_price: The price paid for one unit.
            cost_trade_ccy: Cost of the units, in trade currency.
            cost_portfolio_ccy: Cost of the units, in the portfolio's base currency.
            realised_trade_ccy: Gain or loss, in trade currency.
            realised_total: Whole gain or loss, in portfolio currency.
            realised_market: Part of the gain or loss that comes from prices, in portfolio currency.
            realised_currency: Part of the gain or loss that comes from FX rates, in portfolio currency.
            tax_lot_id: The identifier of the tax lot: that of the transaction which opened it.
            realised_amortisation: Part of the gain or loss that comes from amortisation.
            trade_date_to_settlement_date_realised_currency: FX gain or loss from trade date to settlement date.
            transaction_type: The transaction type, which decides the movements.
            properties: Property values by property key, `domain/scope/code`.
        """

class TransactionTypeDetails(LusidModel):
    scope: str
    source: str
    type: str
    movement_condition_matches: list[MovementConditionMatch] | None = ...
    def __init__(
        self,
        *,
        scope: str,
        source: str,
        type: str,
        movement_condition_matches: _abc.Sequence[MovementConditionMatch | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transaction type details.

        Args:
            scope: Scope in which the transaction type was found.
            source: Source in which the transaction type was found.
            type: Name of the transaction type that was found.
            movement_condition_matches: For each movement, in order, whether its condition was satisfied; empty where there are no movements.
        """

class TransactionSettlementSummary(LusidModel):
    overall_status: CategorySettlementStatus
    stock_status: CategorySettlementStatus
    cash_status: CategorySettlementStatus
    deferred_cash_receipt_status: CategorySettlementStatus
    def __init__(
        self,
        *,
        overall_status: CategorySettlementStatus | _abc.Mapping[str, _typing.Any],
        stock_status: CategorySettlementStatus | _abc.Mapping[str, _typing.Any],
        cash_status: CategorySettlementStatus | _abc.Mapping[str, _typing.Any],
        deferred_cash_receipt_status: CategorySettlementStatus | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Transaction settlement summary.

        Args:
            overall_status: Settlement status of all movements.
            stock_status: Settlement status of stock.
            cash_status: Settlement status of cash.
            deferred_cash_receipt_status: Settlement status of deferred cash receipts.
        """

class ResolvedCustodianAccount(LusidModel):
    account_selector: str | None = ...
    custodian_account: CustodianAccount
    resolution_type: str
    def __init__(
        self,
        *,
        account_selector: str | None = ...,
        custodian_account: CustodianAccount | _abc.Mapping[str, _typing.Any],
        resolution_type: str,
    ) -> None:
        """Resolved custodian account.

        Args:
            account_selector: How the account was chosen. From or To, or a value added since.
            custodian_account: The custodian account.
            resolution_type: How the account was found. BookingEntry, ContextCustodian, RelatedAccount or PortfolioDefault, or a value added since.
        """

class TransactionEntityLink(LusidModel):
    entity_type: str
    entity_id: dict[str, str | None]
    restrict_editing: bool
    def __init__(
        self,
        *,
        entity_type: str,
        entity_id: _abc.Mapping[str, str | None],
        restrict_editing: bool,
    ) -> None:
        """Transaction entity link.

        Args:
            entity_type: The type of entity. Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
            entity_id: The identifiers of the entity.
            restrict_editing: Whether the transaction can be changed only through the linked entity.
        """

class OutputTransaction(LusidModel):
    transaction_id: str
    type: str
    description: str | None = ...
    instrument_identifiers: dict[str, str | None] | None = ...
    instrument_scope: str | None = ...
    instrument_uid: str
    transaction_date: _datetime.datetime
    settlement_date: _datetime.datetime
    units: float
    transaction_amount: float | None = ...
    transaction_price: TransactionPrice | None = ...
    total_consideration: CurrencyAndAmount | None = ...
    exchange_rate: float | None = ...
    transaction_to_portfolio_rate: float | None = ...
    transaction_currency: str | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    counterparty_id: str | None = ...
    source: str | None = ...
    transaction_status: str | None = ...
    entry_date_time: _datetime.datetime | None = ...
    cancel_date_time: _datetime.datetime | None = ...
    realised_gain_loss: list[RealisedGainLoss] | None = ...
    holding_ids: list[int] | None = ...
    source_type: str | None = ...
    source_instrument_event_id: str | None = ...
    custodian_account: CustodianAccount | None = ...
    transaction_group_id: str | None = ...
    resolved_transaction_type_details: TransactionTypeDetails | None = ...
    gross_transaction_amount: float | None = ...
    otc_confirmation: OtcConfirmation | None = ...
    order_id: ResourceId | None = ...
    allocation_id: ResourceId | None = ...
    accounting_date: _datetime.datetime | None = ...
    economics: list[Economics] | None = ...
    data_model_membership: DataModelMembership | None = ...
    sequence: int | None = ...
    sequence_priority: int | None = ...
    settlement_summary: TransactionSettlementSummary | None = ...
    version: Version | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    custodian_entries: list[CustodianEntry] | None = ...
    resolved_custodian_accounts: list[ResolvedCustodianAccount] | None = ...
    unresolved_custodian_accounts: list[CustodianEntry] | None = ...
    is_excluded: bool | None = ...
    entity_links: list[TransactionEntityLink] | None = ...
    def __init__(
        self,
        *,
        transaction_id: str,
        type: str,
        description: str | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None] | None = ...,
        instrument_scope: str | None = ...,
        instrument_uid: str,
        transaction_date: _datetime.datetime | str,
        settlement_date: _datetime.datetime | str,
        units: float | _decimal.Decimal,
        transaction_amount: float | _decimal.Decimal | None = ...,
        transaction_price: TransactionPrice | _abc.Mapping[str, _typing.Any] | None = ...,
        total_consideration: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        exchange_rate: float | _decimal.Decimal | None = ...,
        transaction_to_portfolio_rate: float | _decimal.Decimal | None = ...,
        transaction_currency: str | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        counterparty_id: str | None = ...,
        source: str | None = ...,
        transaction_status: str | None = ...,
        entry_date_time: _datetime.datetime | str | None = ...,
        cancel_date_time: _datetime.datetime | str | None = ...,
        realised_gain_loss: _abc.Sequence[RealisedGainLoss | _abc.Mapping[str, _typing.Any]] | None = ...,
        holding_ids: _abc.Sequence[int] | None = ...,
        source_type: str | None = ...,
        source_instrument_event_id: str | None = ...,
        custodian_account: CustodianAccount | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_group_id: str | None = ...,
        resolved_transaction_type_details: TransactionTypeDetails | _abc.Mapping[str, _typing.Any] | None = ...,
        gross_transaction_amount: float | _decimal.Decimal | None = ...,
        otc_confirmation: OtcConfirmation | _abc.Mapping[str, _typing.Any] | None = ...,
        order_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        allocation_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        accounting_date: _datetime.datetime | str | None = ...,
        economics: _abc.Sequence[Economics | _abc.Mapping[str, _typing.Any]] | None = ...,
        data_model_membership: DataModelMembership | _abc.Mapping[str, _typing.Any] | None = ...,
        sequence: int | None = ...,
        sequence_priority: int | None = ...,
        settlement_summary: TransactionSettlementSummary | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        custodian_entries: _abc.Sequence[CustodianEntry | _abc.Mapping[str, _typing.Any]] | None = ...,
        resolved_custodian_accounts: _abc.Sequence[ResolvedCustodianAccount | _abc.Mapping[str, _typing.Any]] | None = ...,
        unresolved_custodian_accounts: _abc.Sequence[CustodianEntry | _abc.Mapping[str, _typing.Any]] | None = ...,
        is_excluded: bool | None = ...,
        entity_links: _abc.Sequence[TransactionEntityLink | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Output transaction.

        Args:
            transaction_id: The identifier, unique in the portfolio.
            type: The transaction type, such as `Buy`, which decides the movements of stock and cash.
            description: A description for people.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            instrument_scope: The scope in which the instrument was found.
            instrument_uid: LUID that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found.
            transaction_date: When the trade was made: positions count from then on.
            settlement_date: When the trade settles: cash commitments become balances then.
            units: How many units. Types that buy and sell have unsigned numbers.
            transaction_amount: Value of the transaction, in transaction currency.
            transaction_price: The price of one unit. For information only: cost comes from the total consideration.
            total_consideration: The amount paid or received in settlement currency, and the source of cost.
            exchange_rate: Settlement currency for one unit of transaction currency. Default: 1.
            transaction_to_portfolio_rate: Rate from transaction currency to portfolio currency.
            transaction_currency: The currency of the trade. Default: that of the total consideration.
            properties: Property values by property key, `domain/scope/code`.
            counterparty_id: Identifier of the trade's counterparty; free text.
            source: The source whose transaction types are used.
            transaction_status: Whether the transaction is active, amended or cancelled. Active, Amended, Cancelled, ActiveReversal, ActiveTrueUp, CancelledTrueUp, … (2 more), or a value added since.
            entry_date_time: System time at which the transaction was stored.
            cancel_date_time: System time at which the transaction was cancelled; absent where it was not.
            realised_gain_loss: Gains and losses realised, lot by lot, with the cost that the accounting method gives.
            holding_ids: Identifiers, unique in the portfolio, of the holdings that the transaction affects.
            source_type: What the transaction comes from: an input transaction, an instrument event or a holding adjustment. Unknown, InputTransaction, InstrumentEvent, HoldingAdjustment, OverriddenVirtualTransaction or Reversal, or a value added since.
            source_instrument_event_id: Identifier of the instrument event that made the transaction.
            custodian_account: The custodian account.
            transaction_group_id: Identifier shared by the transactions of one economic event.
            resolved_transaction_type_details: The transaction type that was used, and where it was found.
            gross_transaction_amount: Gross value of the transaction, in transaction currency.
            otc_confirmation: The confirmation of an over-the-counter trade.
            order_id: The scope and code of the order.
            allocation_id: Scope and code of the order allocation that the transaction comes from.
            accounting_date: The date on which it is accounted for.
            economics: Economic effects of the transaction; only where asked for.
            data_model_membership: The data models that the entity is a member of.
            sequence: Place in the order in which transactions were processed.
            sequence_priority: Priority that decided the order of processing.
            settlement_summary: How far stock and cash have settled.
            version: When this version was written, by whom and by which request.
            staged_modifications: How many changes to the entity wait for approval, and which.
            custodian_entries: The transaction's entries at custodians.
            resolved_custodian_accounts: Custodian accounts that the movements were booked to.
            unresolved_custodian_accounts: Custodian entries that no movement matched.
            is_excluded: Whether the portfolio's exclusion filter keeps the transaction out of holdings.
            entity_links: Links to the entities that manage the transaction.
        """

class Strategy(LusidModel):
    keys: list[PerpetualProperty]
    value_type: str
    value: float
    def __init__(
        self,
        *,
        keys: _abc.Sequence[PerpetualProperty | _abc.Mapping[str, _typing.Any]],
        value_type: str,
        value: float | _decimal.Decimal,
    ) -> None:
        """Strategy.

        Args:
            keys: Sub-holding keys of the strategy.
            value_type: Whether `value` is a number of units or a weight. Units or Weight, or a value added since.
            value: Units, or weight as fraction, by `value_type`.
        """

class Transaction(LusidModel):
    transaction_id: str
    type: str
    instrument_identifiers: dict[str, str | None] | None = ...
    instrument_scope: str | None = ...
    instrument_uid: str
    transaction_date: _datetime.datetime
    settlement_date: _datetime.datetime
    units: float
    transaction_price: TransactionPrice | None = ...
    total_consideration: CurrencyAndAmount
    exchange_rate: float | None = ...
    transaction_currency: str | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    counterparty_id: str | None = ...
    source: str | None = ...
    entry_date_time: _datetime.datetime | None = ...
    otc_confirmation: OtcConfirmation | None = ...
    transaction_status: str | None = ...
    cancel_date_time: _datetime.datetime | None = ...
    order_id: ResourceId | None = ...
    allocation_id: ResourceId | None = ...
    custodian_account: CustodianAccount | None = ...
    transaction_group_id: str | None = ...
    strategy_tag: list[Strategy] | None = ...
    resolved_transaction_type_details: TransactionTypeDetails | None = ...
    data_model_membership: DataModelMembership | None = ...
    version: Version | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    custodian_entries: list[CustodianEntry] | None = ...
    entity_links: list[TransactionEntityLink] | None = ...
    def __init__(
        self,
        *,
        transaction_id: str,
        type: str,
        instrument_identifiers: _abc.Mapping[str, str | None] | None = ...,
        instrument_scope: str | None = ...,
        instrument_uid: str,
        transaction_date: _datetime.datetime | str,
        settlement_date: _datetime.datetime | str,
        units: float | _decimal.Decimal,
        transaction_price: TransactionPrice | _abc.Mapping[str, _typing.Any] | None = ...,
        total_consideration: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        exchange_rate: float | _decimal.Decimal | None = ...,
        transaction_currency: str | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        counterparty_id: str | None = ...,
        source: str | None = ...,
        entry_date_time: _datetime.datetime | str | None = ...,
        otc_confirmation: OtcConfirmation | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_status: str | None = ...,
        cancel_date_time: _datetime.datetime | str | None = ...,
        order_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        allocation_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        custodian_account: CustodianAccount | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_group_id: str | None = ...,
        strategy_tag: _abc.Sequence[Strategy | _abc.Mapping[str, _typing.Any]] | None = ...,
        resolved_transaction_type_details: TransactionTypeDetails | _abc.Mapping[str, _typing.Any] | None = ...,
        data_model_membership: DataModelMembership | _abc.Mapping[str, _typing.Any] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        custodian_entries: _abc.Sequence[CustodianEntry | _abc.Mapping[str, _typing.Any]] | None = ...,
        entity_links: _abc.Sequence[TransactionEntityLink | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transaction.

        Args:
            transaction_id: The identifier, unique in the portfolio.
            type: The transaction type, such as `Buy`, which decides the movements of stock and cash.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            instrument_scope: The scope in which the instrument was found.
            instrument_uid: LUID that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found.
            transaction_date: When the trade was made: positions count from then on.
            settlement_date: When the trade settles: cash commitments become balances then.
            units: How many units. Types that buy and sell have unsigned numbers.
            transaction_price: The price of one unit. For information only: cost comes from the total consideration.
            total_consideration: The amount paid or received in settlement currency, and the source of cost.
            exchange_rate: Settlement currency for one unit of transaction currency. Default: 1.
            transaction_currency: The currency of the trade. Default: that of the total consideration.
            properties: Property values by property key, `domain/scope/code`.
            counterparty_id: Identifier of the trade's counterparty; free text.
            source: The source whose transaction types are used.
            entry_date_time: System time at which the transaction was stored.
            otc_confirmation: The confirmation of an over-the-counter trade.
            transaction_status: Whether the transaction is active, amended or cancelled. Active, Amended, Cancelled, ActiveReversal, ActiveTrueUp, CancelledTrueUp, … (2 more), or a value added since.
            cancel_date_time: System time at which the transaction was cancelled; absent where it was not.
            order_id: The scope and code of the order.
            allocation_id: Scope and code of the order allocation that the transaction comes from.
            custodian_account: The custodian account.
            transaction_group_id: Identifier shared by the transactions of one economic event.
            strategy_tag: How the units are divided among sub-holding keys.
            resolved_transaction_type_details: The transaction type that was used, and where it was found.
            data_model_membership: The data models that the entity is a member of.
            version: When this version was written, by whom and by which request.
            staged_modifications: How many changes to the entity wait for approval, and which.
            custodian_entries: The transaction's entries at custodians.
            entity_links: Links to the entities that manage the transaction.
        """

class SettlementSchedule(LusidModel):
    trade_id: str | None = ...
    settlement_date: _datetime.datetime | None = ...
    units: float | None = ...
    bond_interest: float | None = ...
    movement_name: str | None = ...
    movement_type: str | None = ...
    unsettled_units: float | None = ...
    overdue_units: float | None = ...
    def __init__(
        self,
        *,
        trade_id: str | None = ...,
        settlement_date: _datetime.datetime | str | None = ...,
        units: float | _decimal.Decimal | None = ...,
        bond_interest: float | _decimal.Decimal | None = ...,
        movement_name: str | None = ...,
        movement_type: str | None = ...,
        unsettled_units: float | _decimal.Decimal | None = ...,
        overdue_units: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Settlement schedule.

        Args:
            settlement_date: The date of settlement.
            units: How many units.
            movement_name: The name of the movement.
            movement_type: How the movement changes holdings.
            unsettled_units: How many units have not settled.
            overdue_units: How many units should have settled and have not.
        """

class PortfolioHolding(LusidModel):
    instrument_scope: str | None = ...
    instrument_uid: str
    sub_holding_keys: dict[str, PerpetualProperty] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    holding_type: str
    units: float
    settled_units: float
    cost: CurrencyAndAmount
    cost_portfolio_ccy: CurrencyAndAmount
    transaction: Transaction | None = ...
    currency: str | None = ...
    holding_type_name: str | None = ...
    holding_id: int | None = ...
    notional_cost: CurrencyAndAmount | None = ...
    amortised_cost: CurrencyAndAmount | None = ...
    amortised_cost_portfolio_ccy: CurrencyAndAmount | None = ...
    variation_margin: CurrencyAndAmount | None = ...
    variation_margin_portfolio_ccy: CurrencyAndAmount | None = ...
    settlement_schedule: list[SettlementSchedule] | None = ...
    current_face: float | None = ...
    custodian_account_id: ResourceId | None = ...
    unsettled_units: float | None = ...
    overdue_units: float | None = ...
    custodian_account: CustodianAccount | None = ...
    def __init__(
        self,
        *,
        instrument_scope: str | None = ...,
        instrument_uid: str,
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        holding_type: str,
        units: float | _decimal.Decimal,
        settled_units: float | _decimal.Decimal,
        cost: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        cost_portfolio_ccy: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        transaction: Transaction | _abc.Mapping[str, _typing.Any] | None = ...,
        currency: str | None = ...,
        holding_type_name: str | None = ...,
        holding_id: int | None = ...,
        notional_cost: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        amortised_cost: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        amortised_cost_portfolio_ccy: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        variation_margin: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        variation_margin_portfolio_ccy: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        settlement_schedule: _abc.Sequence[SettlementSchedule | _abc.Mapping[str, _typing.Any]] | None = ...,
        current_face: float | _decimal.Decimal | None = ...,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        unsettled_units: float | _decimal.Decimal | None = ...,
        overdue_units: float | _decimal.Decimal | None = ...,
        custodian_account: CustodianAccount | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Portfolio holding.

        Args:
            instrument_scope: The scope in which the instrument was found.
            instrument_uid: LUID of the instrument held.
            sub_holding_keys: Values of the sub-holding keys that tell the holding apart, by property key.
            properties: Property values by property key, `domain/scope/code`.
            holding_type: What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F` forward FX.
            units: How many units are held, settled or not.
            settled_units: How many units have settled.
            cost: What was paid for the holding, in transaction currency. For cash: the units.
            cost_portfolio_ccy: What was paid for the holding, in the portfolio's base currency.
            transaction: For a row of unsettled cash, the transaction that it comes from.
            currency: Currency of the holding, as ISO code.
            holding_type_name: The holding type in words.
            holding_id: The identifier of the holding.
            notional_cost: Cost of the holding by notional, in transaction currency.
            amortised_cost: Cost after amortisation of premium or discount up to the effective date, in transaction currency.
            amortised_cost_portfolio_ccy: Amortised cost of the holding, in the portfolio's base currency.
            variation_margin: Variation margin of the holding.
            variation_margin_portfolio_ccy: Variation margin of the holding, in the portfolio's base currency.
            settlement_schedule: What is due to settle in the days ahead, where these were asked for.
            current_face: The face value that is still outstanding.
            custodian_account_id: The scope and code of the custodian account.
            unsettled_units: How many units have not settled.
            overdue_units: How many units should have settled and have not.
            custodian_account: The custodian account.
        """
