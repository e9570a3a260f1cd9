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
            status: The status. Invalid, Rejected, Applied or Orphan, or a value added since.
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
            status: The status. Unsettled, PartSettled, Settled or None, or a value added since.
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
            custodian_account_id: The scope and code of the custodian account that holds the position.
            status: The status. Active, Inactive or Deleted, or a value added since.
            account_number: The number of the account.
            account_name: The name of the account.
            accounting_method: Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent where derived. Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more), or a value added since.
            currency: The currency, as ISO code.
            properties: Property values by property key, `domain/scope/code`.
            custodian: The custodian.
            account_type: The type of account.
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
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            buckets: The buckets.
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
            movement_name: The name of the movement.
            side: The side, such as buy or sell.
        """

class OtcConfirmation(LusidModel):
    counterparty_agreement_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        counterparty_agreement_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Otc confirmation."""

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
            type: The type. Price, Yield, Spread, CashFlowPerUnit, CleanPrice, DirtyPrice or CdsPrice, or a value added since.
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
            purchase_price: The price paid for one unit.
            cost_portfolio_ccy: What was paid for the holding, in the portfolio's base currency.
            tax_lot_id: The identifier of the tax lot: that of the transaction which opened it.
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
            scope: The scope, a namespace for codes.
            source: Where it comes from.
            type: The type.
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
        """Transaction settlement summary."""

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
            custodian_account: The custodian account that holds the position.
            resolution_type: BookingEntry, ContextCustodian, RelatedAccount or PortfolioDefault, or a value added since.
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
            transaction_id: The identifier, unique in the portfolio. Storing it again replaces the earlier transaction.
            type: The type.
            description: A description for people.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            instrument_scope: The scope in which the instrument was found.
            instrument_uid: The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found.
            transaction_date: When the trade was made: positions count from then on.
            settlement_date: When the trade settles: cash commitments become balances then.
            units: How many units.
            transaction_price: The price of one unit. For information only: cost comes from the total consideration.
            total_consideration: The amount paid or received in settlement currency, and the source of cost.
            exchange_rate: Settlement currency for one unit of transaction currency. Default: 1.
            transaction_currency: The currency of the trade. Default: that of the total consideration.
            properties: Property values by property key, `domain/scope/code`.
            counterparty_id: The counterparty.
            source: Where it comes from.
            transaction_status: Active, Amended, Cancelled, ActiveReversal, ActiveTrueUp, CancelledTrueUp, … (2 more), or a value added since.
            source_type: The type of the source. Unknown, InputTransaction, InstrumentEvent, HoldingAdjustment, OverriddenVirtualTransaction or Reversal, or a value added since.
            custodian_account: The custodian account that holds the position.
            order_id: The scope and code of the order.
            accounting_date: The date on which it is accounted for.
            data_model_membership: The data models that the entity is a member of.
            version: When this version was written, by whom and by which request.
            staged_modifications: How many changes to the entity wait for approval, and which.
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
            value_type: The type of the value. Units or Weight, or a value added since.
            value: The value.
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
            transaction_id: The identifier, unique in the portfolio. Storing it again replaces the earlier transaction.
            type: The type.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            instrument_scope: The scope in which the instrument was found.
            instrument_uid: The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found.
            transaction_date: When the trade was made: positions count from then on.
            settlement_date: When the trade settles: cash commitments become balances then.
            units: How many units.
            transaction_price: The price of one unit. For information only: cost comes from the total consideration.
            total_consideration: The amount paid or received in settlement currency, and the source of cost.
            exchange_rate: Settlement currency for one unit of transaction currency. Default: 1.
            transaction_currency: The currency of the trade. Default: that of the total consideration.
            properties: Property values by property key, `domain/scope/code`.
            counterparty_id: The counterparty.
            source: Where it comes from.
            transaction_status: Active, Amended, Cancelled, ActiveReversal, ActiveTrueUp, CancelledTrueUp, … (2 more), or a value added since.
            order_id: The scope and code of the order.
            custodian_account: The custodian account that holds the position.
            data_model_membership: The data models that the entity is a member of.
            version: When this version was written, by whom and by which request.
            staged_modifications: How many changes to the entity wait for approval, and which.
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
            settlement_date: When the trade settles: cash commitments become balances then.
            units: How many units.
            movement_name: The name of the movement.
            movement_type: The type of movement.
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
            instrument_uid: The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            properties: Property values by property key, `domain/scope/code`.
            holding_type: What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F` forward FX.
            units: How many units are held, settled or not.
            settled_units: How many units have settled.
            cost: What was paid for the holding, in transaction currency. For cash: the units.
            cost_portfolio_ccy: What was paid for the holding, in the portfolio's base currency.
            transaction: For a row of unsettled cash, the transaction that it comes from.
            currency: The currency, as ISO code.
            holding_type_name: The holding type in words.
            holding_id: The identifier of the holding.
            variation_margin: The terms of variation margin.
            current_face: The face value that is still outstanding.
            custodian_account_id: The scope and code of the custodian account that holds the position.
            unsettled_units: How many units have not settled.
            overdue_units: How many units should have settled and have not.
            custodian_account: The custodian account that holds the position.
        """
