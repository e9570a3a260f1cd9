"""Models of the transaction portfolios API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
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
from lusid_async.models.instrument_event_types import Warning
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
    portfolio_id: ResourceId | None = ...
    holding_type: str | None = ...
    instrument_scope: str | None = ...
    instrument_uid: str | None = ...
    sub_holding_keys: dict[str, PerpetualProperty] | None = ...
    currency: str | None = ...
    transaction_id: str | None = ...
    movement_name: str | None = ...
    effective_date: _datetime.datetime | None = ...
    units: float | None = ...
    running_units: float | None = ...
    running_balance: A2BCategory | None = ...
    running_cost: float | None = ...
    start: A2BCategory | None = ...
    flows: A2BCategory | None = ...
    gains: A2BCategory | None = ...
    carry: A2BCategory | None = ...
    end: A2BCategory | None = ...
    properties: dict[str, ModelProperty] | None = ...
    group_id: str | None = ...
    errors: list[ResponseMetaData] | None = ...
    def __init__(
        self,
        *,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        holding_type: str | None = ...,
        instrument_scope: str | None = ...,
        instrument_uid: str | None = ...,
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        currency: str | None = ...,
        transaction_id: str | None = ...,
        movement_name: str | None = ...,
        effective_date: _datetime.datetime | str | None = ...,
        units: float | _decimal.Decimal | None = ...,
        running_units: float | _decimal.Decimal | None = ...,
        running_balance: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        running_cost: float | _decimal.Decimal | None = ...,
        start: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        flows: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        gains: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        carry: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        end: A2BCategory | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        group_id: str | None = ...,
        errors: _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """A 2 b movement record.

        Args:
            portfolio_id: The scope and code of the portfolio.
            holding_type: What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F` forward FX.
            instrument_scope: The scope in which the instrument was found.
            instrument_uid: The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            currency: The currency, as ISO code.
            transaction_id: The identifier, unique in the portfolio. Storing it again replaces the earlier transaction.
            movement_name: The name of the movement.
            effective_date: The date from which it takes effect.
            units: How many units.
            start: The start.
            flows: Flows in and out.
            gains: Gains and losses.
            carry: Income and accrual.
            end: The end.
            properties: Property values by property key, `domain/scope/code`.
            group_id: The identifier of the group.
            errors: What went wrong.
        """

class AdjustHolding(LusidModel):
    href: str | None = ...
    version: Version
    metadata: dict[str, list[ResponseMetaData] | None] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any],
        metadata: _abc.Mapping[str, _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Adjust holding.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            metadata: Warnings and notes on how the request was handled, by kind.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class TargetTaxLotRequest(LusidModel):
    units: float
    cost: CurrencyAndAmount | None = ...
    portfolio_cost: float | None = ...
    price: float | None = ...
    purchase_date: _datetime.datetime | None = ...
    settlement_date: _datetime.datetime | None = ...
    notional_cost: float | None = ...
    variation_margin: float | None = ...
    variation_margin_portfolio_ccy: float | None = ...
    amortised_cost: float | None = ...
    current_face: float | None = ...
    def __init__(
        self,
        *,
        units: float | _decimal.Decimal,
        cost: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        portfolio_cost: float | _decimal.Decimal | None = ...,
        price: float | _decimal.Decimal | None = ...,
        purchase_date: _datetime.datetime | str | None = ...,
        settlement_date: _datetime.datetime | str | None = ...,
        notional_cost: float | _decimal.Decimal | None = ...,
        variation_margin: float | _decimal.Decimal | None = ...,
        variation_margin_portfolio_ccy: float | _decimal.Decimal | None = ...,
        amortised_cost: float | _decimal.Decimal | None = ...,
        current_face: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Target tax lot request.

        Args:
            units: How many units.
            cost: What was paid for the holding, in transaction currency.
            price: The price.
            settlement_date: When the trade settles: cash commitments become balances then.
            variation_margin: The terms of variation margin.
            current_face: The face value that is still outstanding.
        """

class AdjustHoldingForDateRequest(LusidModel):
    effective_at: str
    instrument_identifiers: dict[str, str | None]
    sub_holding_keys: dict[str, PerpetualProperty] | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    tax_lots: list[TargetTaxLotRequest]
    currency: str | None = ...
    custodian_account_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        effective_at: _datetime.datetime | _datetime.date | str,
        instrument_identifiers: _abc.Mapping[str, str | None],
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        tax_lots: _abc.Sequence[TargetTaxLotRequest | _abc.Mapping[str, _typing.Any]],
        currency: str | None = ...,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Adjust holding for date request.

        Args:
            effective_at: The moment of business time for which this holds.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            properties: Property values by property key, `domain/scope/code`.
            tax_lots: The tax lots.
            currency: The currency, as ISO code.
            custodian_account_id: The scope and code of the custodian account that holds the position.
        """

class AdjustHoldingRequest(LusidModel):
    instrument_identifiers: dict[str, str | None]
    sub_holding_keys: dict[str, PerpetualProperty] | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    tax_lots: list[TargetTaxLotRequest]
    currency: str | None = ...
    custodian_account_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        instrument_identifiers: _abc.Mapping[str, str | None],
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        tax_lots: _abc.Sequence[TargetTaxLotRequest | _abc.Mapping[str, _typing.Any]],
        currency: str | None = ...,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Adjust holding request.

        Args:
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            properties: Property values by property key, `domain/scope/code`.
            tax_lots: The tax lots.
            currency: The currency, as ISO code.
            custodian_account_id: The scope and code of the custodian account that holds the position.
        """

class TargetTaxLot(LusidModel):
    units: float
    cost: CurrencyAndAmount | None = ...
    portfolio_cost: float | None = ...
    price: float | None = ...
    purchase_date: _datetime.datetime | None = ...
    settlement_date: _datetime.datetime | None = ...
    notional_cost: float | None = ...
    variation_margin: float | None = ...
    variation_margin_portfolio_ccy: float | None = ...
    amortised_cost: float | None = ...
    current_face: float | None = ...
    def __init__(
        self,
        *,
        units: float | _decimal.Decimal,
        cost: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        portfolio_cost: float | _decimal.Decimal | None = ...,
        price: float | _decimal.Decimal | None = ...,
        purchase_date: _datetime.datetime | str | None = ...,
        settlement_date: _datetime.datetime | str | None = ...,
        notional_cost: float | _decimal.Decimal | None = ...,
        variation_margin: float | _decimal.Decimal | None = ...,
        variation_margin_portfolio_ccy: float | _decimal.Decimal | None = ...,
        amortised_cost: float | _decimal.Decimal | None = ...,
        current_face: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Target tax lot.

        Args:
            units: How many units.
            cost: What was paid for the holding, in transaction currency.
            price: The price.
            settlement_date: When the trade settles: cash commitments become balances then.
            variation_margin: The terms of variation margin.
            current_face: The face value that is still outstanding.
        """

class HoldingAdjustmentWithDate(LusidModel):
    effective_at: _datetime.datetime | None = ...
    instrument_identifiers: dict[str, str | None] | None = ...
    instrument_scope: str | None = ...
    instrument_uid: str
    sub_holding_keys: dict[str, PerpetualProperty] | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    tax_lots: list[TargetTaxLot]
    currency: str | None = ...
    custodian_account_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        effective_at: _datetime.datetime | str | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None] | None = ...,
        instrument_scope: str | None = ...,
        instrument_uid: str,
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        tax_lots: _abc.Sequence[TargetTaxLot | _abc.Mapping[str, _typing.Any]],
        currency: str | None = ...,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Holding adjustment with date.

        Args:
            effective_at: The moment of business time for which this holds.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            instrument_scope: The scope in which the instrument was found.
            instrument_uid: The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            properties: Property values by property key, `domain/scope/code`.
            tax_lots: The tax lots.
            currency: The currency, as ISO code.
            custodian_account_id: The scope and code of the custodian account that holds the position.
        """

class BatchAdjustHoldingsResponse(LusidModel):
    values: dict[str, HoldingAdjustmentWithDate] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    metadata: dict[str, list[ResponseMetaData] | None] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, HoldingAdjustmentWithDate | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        metadata: _abc.Mapping[str, _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Batch adjust holdings response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            metadata: Warnings and notes on how the request was handled, by kind.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class SettlementInLieu(LusidModel):
    original_settlement_currency: str
    amount: float | None = ...
    def __init__(
        self,
        *,
        original_settlement_currency: str,
        amount: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Settlement in lieu.

        Args:
            amount: The amount.
        """

class TransactionSettlementInstruction(LusidModel):
    settlement_instruction_id: str
    instruction_type: str
    actual_settlement_date: _datetime.datetime
    units: float
    transaction_id: str
    settlement_category: str
    lusid_instrument_id: str
    contractual_settlement_date: _datetime.datetime | None = ...
    sub_holding_key_overrides: dict[str, PerpetualProperty] | None = ...
    custodian_account_override: ResourceId | None = ...
    instrument_identifiers: dict[str, str | None]
    status: str | None = ...
    instruction_to_portfolio_rate: float | None = ...
    settlement_in_lieu: SettlementInLieu | None = ...
    is_active: bool | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    version: Version | None = ...
    problem_code: str | None = ...
    def __init__(
        self,
        *,
        settlement_instruction_id: str,
        instruction_type: str,
        actual_settlement_date: _datetime.datetime | str,
        units: float | _decimal.Decimal,
        transaction_id: str,
        settlement_category: str,
        lusid_instrument_id: str,
        contractual_settlement_date: _datetime.datetime | str | None = ...,
        sub_holding_key_overrides: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        custodian_account_override: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        status: str | None = ...,
        instruction_to_portfolio_rate: float | _decimal.Decimal | None = ...,
        settlement_in_lieu: SettlementInLieu | _abc.Mapping[str, _typing.Any] | None = ...,
        is_active: bool | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        problem_code: str | None = ...,
    ) -> None:
        """Transaction settlement instruction.

        Args:
            settlement_instruction_id: The identifier of the settlement instruction.
            instruction_type: The type of instruction. Complete, CancelAutomatic or Partial, or a value added since.
            units: How many units.
            transaction_id: The identifier, unique in the portfolio. Storing it again replaces the earlier transaction.
            settlement_category: What settles: stock, cash or a deferred receipt. StockSettlement, CashSettlement, DeferredCashReceipt or NotApplicable, or a value added since.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            contractual_settlement_date: The date on which settlement was agreed.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            status: The status. Applied, Inactive, Invalid, Orphan or Rejected, or a value added since.
            is_active: Whether it is in use.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
        """

class BatchAmendTransactionSettlementInstructionResponse(LusidModel):
    href: str | None = ...
    values: dict[str, TransactionSettlementInstruction] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, TransactionSettlementInstruction | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Batch amend transaction settlement instruction response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class BatchUpsertPortfolioTransactionsResponse(LusidModel):
    values: dict[str, Transaction] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    metadata: dict[str, list[ResponseMetaData] | None] | None = ...
    staged: dict[str, Transaction] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, Transaction | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        metadata: _abc.Mapping[str, _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        staged: _abc.Mapping[str, Transaction | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Batch upsert portfolio transactions response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            metadata: Warnings and notes on how the request was handled, by kind.
            staged: The items that wait for approval and have not taken effect.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class BatchUpsertTransactionSettlementInstructionResponse(LusidModel):
    href: str | None = ...
    values: dict[str, TransactionSettlementInstruction] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, TransactionSettlementInstruction | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Batch upsert transaction settlement instruction response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class BucketingSchedule(LusidModel):
    tenor: str | None = ...
    roll_direction: str | None = ...
    stub_type: str | None = ...
    def __init__(
        self,
        *,
        tenor: str | None = ...,
        roll_direction: str | None = ...,
        stub_type: str | None = ...,
    ) -> None:
        """Bucketing schedule.

        Args:
            tenor: The tenor, such as `3M`.
            roll_direction: ForwardFromStart or BackwardFromEnd, or a value added since.
            stub_type: Where an irregular period stands: at the front or back. ShortStub or LongStub, or a value added since.
        """

class BucketedCashFlowRequest(LusidModel):
    rounding_method: str
    bucketing_dates: list[_datetime.datetime] | None = ...
    bucket_tenors: list[str] | None = ...
    effective_at: str | None = ...
    window_start: str | None = ...
    window_end: str | None = ...
    recipe_id: ResourceId | None = ...
    report_currency: str | None = ...
    group_by: list[str] | None = ...
    addresses: list[str] | None = ...
    equip_with_subtotals: bool | None = ...
    as_at: _datetime.datetime | None = ...
    exclude_unsettled_trades: bool | None = ...
    cash_flow_type: str | None = ...
    bucketing_schedule: BucketingSchedule | None = ...
    filter: str | None = ...
    cash_flow_calculation_version: str | None = ...
    def __init__(
        self,
        *,
        rounding_method: str,
        bucketing_dates: _abc.Sequence[_datetime.datetime | str] | None = ...,
        bucket_tenors: list[str] | tuple[str, ...] | None = ...,
        effective_at: _datetime.datetime | _datetime.date | str | None = ...,
        window_start: _datetime.datetime | _datetime.date | str | None = ...,
        window_end: _datetime.datetime | _datetime.date | str | None = ...,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        report_currency: str | None = ...,
        group_by: list[str] | tuple[str, ...] | None = ...,
        addresses: list[str] | tuple[str, ...] | None = ...,
        equip_with_subtotals: bool | None = ...,
        as_at: _datetime.datetime | str | None = ...,
        exclude_unsettled_trades: bool | None = ...,
        cash_flow_type: str | None = ...,
        bucketing_schedule: BucketingSchedule | _abc.Mapping[str, _typing.Any] | None = ...,
        filter: str | None = ...,
        cash_flow_calculation_version: str | None = ...,
    ) -> None:
        """Bucketed cash flow request.

        Args:
            rounding_method: RoundUp or RoundDown, or a value added since.
            effective_at: The moment of business time for which this holds.
            window_start: The start of the window.
            window_end: The end of the window.
            recipe_id: The scope and code of the valuation recipe.
            report_currency: The currency to report in, as ISO code. Default: that of the portfolio.
            group_by: Address keys to group results by; metrics are aggregated within a group.
            equip_with_subtotals: Whether to return subtotals of groups as well.
            as_at: The moment of system time whose knowledge this is.
            exclude_unsettled_trades: Whether trades that have not settled are left out.
            cash_flow_type: The type of the cash flow. InstrumentCashFlow, PortfolioCashFlow or TransactionCashFlow, or a value added since.
            filter: An expression that selects what to include, such as `type eq 'Buy'`.
            cash_flow_calculation_version: Which version of the cash flow calculation to use.
        """

class CancelSingleHoldingAdjustmentRequest(LusidModel):
    instrument_identifiers: dict[str, str | None]
    sub_holding_keys: dict[str, PerpetualProperty] | None = ...
    currency: str
    custodian_account_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        instrument_identifiers: _abc.Mapping[str, str | None],
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        currency: str,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Cancel single holding adjustment request.

        Args:
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            currency: The currency, as ISO code.
            custodian_account_id: The scope and code of the custodian account that holds the position.
        """

class CashLadderRecord(LusidModel):
    effective_date: _datetime.datetime | None = ...
    open: float
    activities: dict[str, float]
    close: float
    def __init__(
        self,
        *,
        effective_date: _datetime.datetime | str | None = ...,
        open: float | _decimal.Decimal,
        activities: _abc.Mapping[str, float | _decimal.Decimal],
        close: float | _decimal.Decimal,
    ) -> None:
        """Cash ladder record.

        Args:
            effective_date: The date from which it takes effect.
        """

class ChangeItem(LusidModel):
    field_name: str
    previous_value: str | None = ...
    new_value: str | None = ...
    effective_from: _datetime.datetime | None = ...
    effective_until: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        field_name: str,
        previous_value: str | None = ...,
        new_value: str | None = ...,
        effective_from: _datetime.datetime | str | None = ...,
        effective_until: _datetime.datetime | str | None = ...,
    ) -> None:
        """Change item.

        Args:
            field_name: The name of the field.
            previous_value: The value before the change.
            new_value: The value after the change.
            effective_from: The start of the period of business time for which this holds.
            effective_until: The end, exclusive, of the period of business time for which this holds.
        """

class ChangeHistory(LusidModel):
    user_id: str
    modified_as_at: _datetime.datetime
    request_id: str
    action: str
    changes: list[ChangeItem]
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        user_id: str,
        modified_as_at: _datetime.datetime | str,
        request_id: str,
        action: str,
        changes: _abc.Sequence[ChangeItem | _abc.Mapping[str, _typing.Any]],
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Change history.

        Args:
            user_id: The user who made the change.
            action: The action. Create, Update or Delete, or a value added since.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CreatePortfolioDetails(LusidModel):
    corporate_action_source_id: ResourceId | None = ...
    tax_lot_selection_cost_basis: str | None = ...
    fractional_units_true_up_configuration: FractionalUnitsTrueUpConfiguration | None = ...
    holdings_fungibility: str | None = ...
    wht_parameters: WhtParameters | None = ...
    def __init__(
        self,
        *,
        corporate_action_source_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        tax_lot_selection_cost_basis: str | None = ...,
        fractional_units_true_up_configuration: FractionalUnitsTrueUpConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        holdings_fungibility: str | None = ...,
        wht_parameters: WhtParameters | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Create portfolio details.

        Args:
            corporate_action_source_id: The source whose corporate actions are applied to the holdings.
            tax_lot_selection_cost_basis: Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value added since.
            fractional_units_true_up_configuration: What is done with fractions of units.
            holdings_fungibility: Whether holdings of the same instrument count as one. Default or Enabled, or a value added since.
            wht_parameters: How withholding tax is worked out.
        """

class LusidTradeTicket(LusidModel):
    transaction_id: str
    transaction_type: str
    source: str | None = ...
    transaction_date: str
    settlement_date: str
    total_consideration: CurrencyAndAmount
    units: float
    instrument_identifiers: dict[str, str | None]
    instrument_scope: str | None = ...
    instrument_name: str | None = ...
    instrument_definition: LusidInstrument | None = ...
    counterparty_agreement_id: ResourceId | None = ...
    counterparty: str | None = ...
    instrument_properties: list[ModelProperty] | None = ...
    transaction_properties: list[ModelProperty] | None = ...
    trade_ticket_type: str
    def __init__(
        self,
        *,
        transaction_id: str,
        transaction_type: str,
        source: str | None = ...,
        transaction_date: _datetime.datetime | _datetime.date | str,
        settlement_date: _datetime.datetime | _datetime.date | str,
        total_consideration: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        units: float | _decimal.Decimal,
        instrument_identifiers: _abc.Mapping[str, str | None],
        instrument_scope: str | None = ...,
        instrument_name: str | None = ...,
        instrument_definition: LusidInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        counterparty_agreement_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        counterparty: str | None = ...,
        instrument_properties: _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        transaction_properties: _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        trade_ticket_type: str,
    ) -> None:
        """Lusid trade ticket.

        Args:
            transaction_id: The identifier, unique in the portfolio. Storing it again replaces the earlier transaction.
            transaction_type: The transaction type, which decides the movements.
            source: Where it comes from.
            transaction_date: When the trade was made: positions count from then on.
            settlement_date: When the trade settles: cash commitments become balances then.
            total_consideration: The amount paid or received in settlement currency, and the source of cost.
            units: How many units.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            instrument_scope: The scope in which the instrument was found.
            instrument_name: The name of the instrument.
            instrument_definition: The economic definition, from which LUSID values the instrument; a member of the `LusidInstrument` family.
            counterparty: The counterparty.
            trade_ticket_type: LusidTradeTicket or ExternalTradeTicket, or a value added since.
        """

class CreateTradeTicketsResponse(LusidModel):
    values: list[LusidTradeTicket]
    failures: list[ErrorDetail]
    def __init__(
        self,
        *,
        values: _abc.Sequence[LusidTradeTicket | _abc.Mapping[str, _typing.Any]],
        failures: _abc.Sequence[ErrorDetail | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Create trade tickets response.

        Args:
            values: The items.
        """

class CreateTransactionPortfolioRequest(LusidModel):
    display_name: str
    description: str | None = ...
    code: str
    created: _datetime.datetime | None = ...
    enablement_date: _datetime.datetime | None = ...
    base_currency: str
    corporate_action_source_id: ResourceId | None = ...
    accounting_method: str | None = ...
    sub_holding_keys: list[str] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    instrument_scopes: list[str] | None = ...
    amortisation_method: str | None = ...
    transaction_type_scope: str | None = ...
    cash_gain_loss_calculation_date: str | None = ...
    instrument_event_configuration: InstrumentEventConfiguration | None = ...
    amortisation_rule_set_id: ResourceId | None = ...
    tax_rule_set_scope: str | None = ...
    settlement_configuration: PortfolioSettlementConfiguration | None = ...
    transaction_exclusion_filter: str | None = ...
    tax_lot_selection_cost_basis: str | None = ...
    fractional_units_true_up_configuration: FractionalUnitsTrueUpConfiguration | None = ...
    holdings_fungibility: str | None = ...
    wht_parameters: WhtParameters | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        code: str,
        created: _datetime.datetime | str | None = ...,
        enablement_date: _datetime.datetime | str | None = ...,
        base_currency: str,
        corporate_action_source_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        accounting_method: str | None = ...,
        sub_holding_keys: list[str] | tuple[str, ...] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_scopes: list[str] | tuple[str, ...] | None = ...,
        amortisation_method: str | None = ...,
        transaction_type_scope: str | None = ...,
        cash_gain_loss_calculation_date: str | None = ...,
        instrument_event_configuration: InstrumentEventConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        amortisation_rule_set_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        tax_rule_set_scope: str | None = ...,
        settlement_configuration: PortfolioSettlementConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_exclusion_filter: str | None = ...,
        tax_lot_selection_cost_basis: str | None = ...,
        fractional_units_true_up_configuration: FractionalUnitsTrueUpConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        holdings_fungibility: str | None = ...,
        wht_parameters: WhtParameters | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Create transaction portfolio request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            code: The code, unique in its scope.
            created: The start of business time for it: nothing earlier can be loaded. Default: now.
            enablement_date: The date from which it applies.
            base_currency: The currency that the portfolio, or the book, is reported in, as ISO code.
            corporate_action_source_id: The source whose corporate actions are applied to the holdings.
            accounting_method: Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent where derived. Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more), or a value added since.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            properties: Property values by property key, `domain/scope/code`.
            instrument_scopes: The scopes in which to look for instruments, in order; `default` comes last.
            amortisation_method: How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
            transaction_type_scope: The scope in which transaction types are looked up; no other is tried when it is set.
            cash_gain_loss_calculation_date: When gain and loss on cash arise: on settlement (default) or on transaction date. Default, SettlementDate or TransactionDate, or a value added since.
            instrument_event_configuration: Which transaction templates turn instrument events into transactions.
            amortisation_rule_set_id: The rules that choose the amortisation method.
            tax_rule_set_scope: The scope in which tax rules are looked up.
            settlement_configuration: Which movements settle on their own on the contractual date.
            transaction_exclusion_filter: An expression; transactions that satisfy it are left out.
            tax_lot_selection_cost_basis: Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value added since.
            fractional_units_true_up_configuration: What is done with fractions of units.
            holdings_fungibility: Whether holdings of the same instrument count as one. Default or Enabled, or a value added since.
            wht_parameters: How withholding tax is worked out.
        """

class CustodianAccountProperties(LusidModel):
    href: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Custodian account properties.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class TypedResourceId(LusidModel):
    id_type_scope: str
    id_type_code: str
    code: str
    def __init__(
        self,
        *,
        id_type_scope: str,
        id_type_code: str,
        code: str,
    ) -> None:
        """Typed resource id.

        Args:
            code: The code, unique in its scope.
        """

class CustodianAccountRequest(LusidModel):
    scope: str | None = ...
    code: str
    status: str | None = ...
    account_number: str
    account_name: str
    accounting_method: str
    currency: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    custodian_identifier: TypedResourceId
    account_type: str | None = ...
    tax_lot_selection_cost_basis: str | None = ...
    def __init__(
        self,
        *,
        scope: str | None = ...,
        code: str,
        status: str | None = ...,
        account_number: str,
        account_name: str,
        accounting_method: str,
        currency: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        custodian_identifier: TypedResourceId | _abc.Mapping[str, _typing.Any],
        account_type: str | None = ...,
        tax_lot_selection_cost_basis: str | None = ...,
    ) -> None:
        """Custodian account request.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            status: The status. Active, Inactive or Deleted, or a value added since.
            account_number: The number of the account.
            account_name: The name of the account.
            accounting_method: Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent where derived. Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more), or a value added since.
            currency: The currency, as ISO code.
            properties: Property values by property key, `domain/scope/code`.
            account_type: The type of account.
            tax_lot_selection_cost_basis: Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value added since.
        """

class CustodianAccountsUpsertResponse(LusidModel):
    href: str | None = ...
    version: Version | None = ...
    custodian_accounts: list[CustodianAccount] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        custodian_accounts: _abc.Sequence[CustodianAccount | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Custodian accounts upsert response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class DeleteCustodianAccountsResponse(LusidModel):
    version: Version | None = ...
    custodian_account_ids: list[ResourceId] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        custodian_account_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Delete custodian accounts response.

        Args:
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class HoldingAdjustment(LusidModel):
    instrument_identifiers: dict[str, str | None] | None = ...
    instrument_scope: str | None = ...
    instrument_uid: str
    sub_holding_keys: dict[str, PerpetualProperty] | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    tax_lots: list[TargetTaxLot]
    currency: str | None = ...
    custodian_account_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        instrument_identifiers: _abc.Mapping[str, str | None] | None = ...,
        instrument_scope: str | None = ...,
        instrument_uid: str,
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        tax_lots: _abc.Sequence[TargetTaxLot | _abc.Mapping[str, _typing.Any]],
        currency: str | None = ...,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Holding adjustment.

        Args:
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            instrument_scope: The scope in which the instrument was found.
            instrument_uid: The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            properties: Property values by property key, `domain/scope/code`.
            tax_lots: The tax lots.
            currency: The currency, as ISO code.
            custodian_account_id: The scope and code of the custodian account that holds the position.
        """

class HoldingIdsRequest(LusidModel):
    holding_ids: list[int]
    def __init__(
        self,
        *,
        holding_ids: _abc.Sequence[int],
    ) -> None:
        """Holding ids request."""

class HoldingsAdjustment(LusidModel):
    effective_at: _datetime.datetime
    version: Version
    unmatched_holding_method: str
    adjustments: list[HoldingAdjustment]
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        effective_at: _datetime.datetime | str,
        version: Version | _abc.Mapping[str, _typing.Any],
        unmatched_holding_method: str,
        adjustments: _abc.Sequence[HoldingAdjustment | _abc.Mapping[str, _typing.Any]],
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Holdings adjustment.

        Args:
            effective_at: The moment of business time for which this holds.
            version: When this version was written, by whom and by which request.
            unmatched_holding_method: PositionToZero or KeepTheSame, or a value added since.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class HoldingsAdjustmentHeader(LusidModel):
    effective_at: _datetime.datetime
    version: Version
    unmatched_holding_method: str
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        effective_at: _datetime.datetime | str,
        version: Version | _abc.Mapping[str, _typing.Any],
        unmatched_holding_method: str,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Holdings adjustment header.

        Args:
            effective_at: The moment of business time for which this holds.
            version: When this version was written, by whom and by which request.
            unmatched_holding_method: PositionToZero or KeepTheSame, or a value added since.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class OverrideDefinitionRequest(LusidModel):
    transaction_id: str
    type: str
    instrument_identifiers: dict[str, str | None]
    trade_date: str
    settlement_date: str
    units: float
    trade_price: TransactionPrice | None = ...
    total_consideration: CurrencyAndAmount
    exchange_rate: float | None = ...
    trade_currency: str | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    counterparty_id: str | None = ...
    source: str | None = ...
    custodian_account_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        transaction_id: str,
        type: str,
        instrument_identifiers: _abc.Mapping[str, str | None],
        trade_date: _datetime.datetime | _datetime.date | str,
        settlement_date: _datetime.datetime | _datetime.date | str,
        units: float | _decimal.Decimal,
        trade_price: TransactionPrice | _abc.Mapping[str, _typing.Any] | None = ...,
        total_consideration: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        exchange_rate: float | _decimal.Decimal | None = ...,
        trade_currency: str | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        counterparty_id: str | None = ...,
        source: str | None = ...,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Override definition request.

        Args:
            transaction_id: The identifier, unique in the portfolio. Storing it again replaces the earlier transaction.
            type: The type.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            settlement_date: When the trade settles: cash commitments become balances then.
            units: How many units.
            total_consideration: The amount paid or received in settlement currency, and the source of cost.
            exchange_rate: Settlement currency for one unit of transaction currency. Default: 1.
            properties: Property values by property key, `domain/scope/code`.
            counterparty_id: The counterparty.
            source: Where it comes from.
            custodian_account_id: The scope and code of the custodian account that holds the position.
        """

class OverrideDefinitionResponse(LusidModel):
    transaction_id: str | None = ...
    type: str | None = ...
    instrument_identifiers: dict[str, str | None] | None = ...
    trade_date: str | None = ...
    settlement_date: str | None = ...
    units: float | None = ...
    trade_price: TransactionPrice | None = ...
    total_consideration: CurrencyAndAmount | None = ...
    exchange_rate: float | None = ...
    trade_currency: str | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    counterparty_id: str | None = ...
    source: str | None = ...
    custodian_account_id: ResourceId | None = ...
    precedes_event: bool | None = ...
    def __init__(
        self,
        *,
        transaction_id: str | None = ...,
        type: str | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None] | None = ...,
        trade_date: _datetime.datetime | _datetime.date | str | None = ...,
        settlement_date: _datetime.datetime | _datetime.date | str | None = ...,
        units: float | _decimal.Decimal | None = ...,
        trade_price: TransactionPrice | _abc.Mapping[str, _typing.Any] | None = ...,
        total_consideration: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        exchange_rate: float | _decimal.Decimal | None = ...,
        trade_currency: str | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        counterparty_id: str | None = ...,
        source: str | None = ...,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        precedes_event: bool | None = ...,
    ) -> None:
        """Override definition response.

        Args:
            transaction_id: The identifier, unique in the portfolio. Storing it again replaces the earlier transaction.
            type: The type.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            settlement_date: When the trade settles: cash commitments become balances then.
            units: How many units.
            total_consideration: The amount paid or received in settlement currency, and the source of cost.
            exchange_rate: Settlement currency for one unit of transaction currency. Default: 1.
            properties: Property values by property key, `domain/scope/code`.
            counterparty_id: The counterparty.
            source: Where it comes from.
            custodian_account_id: The scope and code of the custodian account that holds the position.
        """

class OverrideEntryResponse(LusidModel):
    replacements: list[OverrideDefinitionResponse] | None = ...
    status: str | None = ...
    virtual_transaction_id: str | None = ...
    def __init__(
        self,
        *,
        replacements: _abc.Sequence[OverrideDefinitionResponse | _abc.Mapping[str, _typing.Any]] | None = ...,
        status: str | None = ...,
        virtual_transaction_id: str | None = ...,
    ) -> None:
        """Override entry response.

        Args:
            status: The status. Applied, Orphaned or Superseded, or a value added since.
        """

class OverrideVirtualTransactionsRequest(LusidModel):
    overrides: dict[str, list[OverrideDefinitionRequest] | None] | None = ...
    suppressions: list[str] | None = ...
    def __init__(
        self,
        *,
        overrides: _abc.Mapping[str, _abc.Sequence[OverrideDefinitionRequest | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        suppressions: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Override virtual transactions request.

        Args:
            overrides: Values that come in place of the computed ones.
        """

class PagedResourceListOfCustodianAccount(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[CustodianAccount]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[CustodianAccount | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of custodian account.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PortfolioCashFlow(LusidModel):
    group_by_id: int
    sequence_number: int
    effective_date: _datetime.datetime | None = ...
    sub_holding_keys: dict[str, PerpetualProperty] | None = ...
    type: str
    movement_name: str
    cashflow: CurrencyAndAmount
    balance: CurrencyAndAmount
    fx_rate: float
    cashflow_reporting_currency: CurrencyAndAmount
    balance_reporting_currency: CurrencyAndAmount
    translation_gain_loss: CurrencyAndAmount
    cost_basis_reporting_currency: CurrencyAndAmount
    transaction: Transaction | None = ...
    unrealised_gain_loss_reporting_currency: CurrencyAndAmount
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        group_by_id: int,
        sequence_number: int,
        effective_date: _datetime.datetime | str | None = ...,
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        type: str,
        movement_name: str,
        cashflow: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        balance: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        fx_rate: float | _decimal.Decimal,
        cashflow_reporting_currency: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        balance_reporting_currency: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        translation_gain_loss: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        cost_basis_reporting_currency: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        transaction: Transaction | _abc.Mapping[str, _typing.Any] | None = ...,
        unrealised_gain_loss_reporting_currency: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Portfolio cash flow.

        Args:
            sequence_number: The place in the sequence.
            effective_date: The date from which it takes effect.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            type: The type.
            movement_name: The name of the movement.
            transaction: The transaction.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PortfolioCashLadder(LusidModel):
    currency: str
    sub_holding_keys: dict[str, PerpetualProperty] | None = ...
    records: list[CashLadderRecord]
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        currency: str,
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        records: _abc.Sequence[CashLadderRecord | _abc.Mapping[str, _typing.Any]],
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Portfolio cash ladder.

        Args:
            currency: The currency, as ISO code.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PortfolioDetails(LusidModel):
    href: str | None = ...
    origin_portfolio_id: ResourceId
    version: Version
    base_currency: str
    corporate_action_source_id: ResourceId | None = ...
    sub_holding_keys: list[str] | None = ...
    instrument_scopes: list[str] | None = ...
    accounting_method: str | None = ...
    amortisation_method: str | None = ...
    transaction_type_scope: str | None = ...
    cash_gain_loss_calculation_date: str | None = ...
    instrument_event_configuration: InstrumentEventConfiguration | None = ...
    amortisation_rule_set_id: ResourceId | None = ...
    tax_rule_set_scope: str | None = ...
    settlement_configuration: PortfolioSettlementConfiguration | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    transaction_exclusion_filter: str | None = ...
    tax_lot_selection_cost_basis: str | None = ...
    fractional_units_true_up_configuration: FractionalUnitsTrueUpConfiguration | None = ...
    holdings_fungibility: str | None = ...
    wht_parameters: WhtParameters | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        origin_portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        version: Version | _abc.Mapping[str, _typing.Any],
        base_currency: str,
        corporate_action_source_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        sub_holding_keys: list[str] | tuple[str, ...] | None = ...,
        instrument_scopes: list[str] | tuple[str, ...] | None = ...,
        accounting_method: str | None = ...,
        amortisation_method: str | None = ...,
        transaction_type_scope: str | None = ...,
        cash_gain_loss_calculation_date: str | None = ...,
        instrument_event_configuration: InstrumentEventConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        amortisation_rule_set_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        tax_rule_set_scope: str | None = ...,
        settlement_configuration: PortfolioSettlementConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_exclusion_filter: str | None = ...,
        tax_lot_selection_cost_basis: str | None = ...,
        fractional_units_true_up_configuration: FractionalUnitsTrueUpConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        holdings_fungibility: str | None = ...,
        wht_parameters: WhtParameters | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Portfolio details.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            base_currency: The currency that the portfolio, or the book, is reported in, as ISO code.
            corporate_action_source_id: The source whose corporate actions are applied to the holdings.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            instrument_scopes: The scopes in which to look for instruments, in order; `default` comes last.
            accounting_method: Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent where derived. Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more), or a value added since.
            amortisation_method: How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
            transaction_type_scope: The scope in which transaction types are looked up; no other is tried when it is set.
            cash_gain_loss_calculation_date: When gain and loss on cash arise: on settlement (default) or on transaction date.
            instrument_event_configuration: Which transaction templates turn instrument events into transactions.
            amortisation_rule_set_id: The rules that choose the amortisation method.
            tax_rule_set_scope: The scope in which tax rules are looked up.
            settlement_configuration: Which movements settle on their own on the contractual date.
            staged_modifications: How many changes to the entity wait for approval, and which.
            transaction_exclusion_filter: An expression; transactions that satisfy it are left out.
            tax_lot_selection_cost_basis: Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value added since.
            fractional_units_true_up_configuration: What is done with fractions of units.
            holdings_fungibility: Whether holdings of the same instrument count as one. Default or Enabled, or a value added since.
            wht_parameters: How withholding tax is worked out.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResourceListOfChangeHistory(LusidModel):
    values: list[ChangeHistory]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ChangeHistory | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of change history.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfHoldingsAdjustmentHeader(LusidModel):
    values: list[HoldingsAdjustmentHeader]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[HoldingsAdjustmentHeader | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of holdings adjustment header.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfOutputTransaction(LusidModel):
    values: list[OutputTransaction]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[OutputTransaction | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of output transaction.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfPortfolioCashFlow(LusidModel):
    values: list[PortfolioCashFlow]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[PortfolioCashFlow | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of portfolio cash flow.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfPortfolioCashLadder(LusidModel):
    values: list[PortfolioCashLadder]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[PortfolioCashLadder | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of portfolio cash ladder.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfTransaction(LusidModel):
    values: list[Transaction]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Transaction | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of transaction.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfTransactionSettlementInstruction(LusidModel):
    values: list[TransactionSettlementInstruction]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[TransactionSettlementInstruction | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of transaction settlement instruction.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class SuppressionEntryResponse(LusidModel):
    status: str | None = ...
    virtual_transaction_id: str | None = ...
    def __init__(
        self,
        *,
        status: str | None = ...,
        virtual_transaction_id: str | None = ...,
    ) -> None:
        """Suppression entry response.

        Args:
            status: The status. Applied, Orphaned or Superseded, or a value added since.
        """

class VirtualTransactionOverrideRecord(LusidModel):
    instrument_event_id: str | None = ...
    source_portfolio_id: ResourceId | None = ...
    overrides: dict[str, OverrideEntryResponse] | None = ...
    suppressions: dict[str, SuppressionEntryResponse] | None = ...
    override_match_status: str | None = ...
    override_application_status: str | None = ...
    cancel_active: bool | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        instrument_event_id: str | None = ...,
        source_portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        overrides: _abc.Mapping[str, OverrideEntryResponse | _abc.Mapping[str, _typing.Any]] | None = ...,
        suppressions: _abc.Mapping[str, SuppressionEntryResponse | _abc.Mapping[str, _typing.Any]] | None = ...,
        override_match_status: str | None = ...,
        override_application_status: str | None = ...,
        cancel_active: bool | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Virtual transaction override record.

        Args:
            instrument_event_id: The identifier of the event.
            overrides: Values that come in place of the computed ones.
            override_match_status: Matched or Orphaned, or a value added since.
            override_application_status: Full, Partial or Orphaned, or a value added since.
            version: When this version was written, by whom and by which request.
        """

class ResourceListOfVirtualTransactionOverrideRecord(LusidModel):
    values: list[VirtualTransactionOverrideRecord]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[VirtualTransactionOverrideRecord | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of virtual transaction override record.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class SettlementInstructionAmendRequest(LusidModel):
    settlement_instruction_id: str
    operation: str | None = ...
    properties: list[PerpetualProperty] | None = ...
    def __init__(
        self,
        *,
        settlement_instruction_id: str,
        operation: str | None = ...,
        properties: _abc.Sequence[PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Settlement instruction amend request.

        Args:
            settlement_instruction_id: The identifier of the settlement instruction.
            operation: The operation. Activate or Deactivate, or a value added since.
            properties: Property values by property key, `domain/scope/code`.
        """

class SettlementInstructionQuery(LusidModel):
    as_at: _datetime.datetime | None = ...
    start_date: str | None = ...
    end_date: str | None = ...
    limit: int | None = ...
    page: str | None = ...
    filter: str | None = ...
    settlement_instruction_property_keys: list[str] | None = ...
    transaction_property_keys: list[str] | None = ...
    timeline_scope: str | None = ...
    timeline_code: str | None = ...
    closed_period_id: str | None = ...
    def __init__(
        self,
        *,
        as_at: _datetime.datetime | str | None = ...,
        start_date: _datetime.datetime | _datetime.date | str | None = ...,
        end_date: _datetime.datetime | _datetime.date | str | None = ...,
        limit: int | None = ...,
        page: str | None = ...,
        filter: str | None = ...,
        settlement_instruction_property_keys: list[str] | tuple[str, ...] | None = ...,
        transaction_property_keys: list[str] | tuple[str, ...] | None = ...,
        timeline_scope: str | None = ...,
        timeline_code: str | None = ...,
        closed_period_id: str | None = ...,
    ) -> None:
        """Settlement instruction query.

        Args:
            as_at: The moment of system time whose knowledge this is.
            start_date: The first day.
            end_date: The last day.
            limit: The limit.
            filter: An expression that selects what to include, such as `type eq 'Buy'`.
            closed_period_id: The closed period.
        """

class SettlementInstructionRequest(LusidModel):
    settlement_instruction_id: str
    transaction_id: str
    settlement_category: str
    instruction_type: str | None = ...
    instrument_identifiers: dict[str, str | None]
    contractual_settlement_date: _datetime.datetime | None = ...
    actual_settlement_date: _datetime.datetime
    units: float
    sub_holding_key_overrides: dict[str, PerpetualProperty] | None = ...
    custodian_account_override: ResourceId | None = ...
    instruction_to_portfolio_rate: float | None = ...
    settlement_in_lieu: SettlementInLieu | None = ...
    properties: list[PerpetualProperty] | None = ...
    def __init__(
        self,
        *,
        settlement_instruction_id: str,
        transaction_id: str,
        settlement_category: str,
        instruction_type: str | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        contractual_settlement_date: _datetime.datetime | str | None = ...,
        actual_settlement_date: _datetime.datetime | str,
        units: float | _decimal.Decimal,
        sub_holding_key_overrides: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        custodian_account_override: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        instruction_to_portfolio_rate: float | _decimal.Decimal | None = ...,
        settlement_in_lieu: SettlementInLieu | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Sequence[PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Settlement instruction request.

        Args:
            settlement_instruction_id: The identifier of the settlement instruction.
            transaction_id: The identifier, unique in the portfolio. Storing it again replaces the earlier transaction.
            settlement_category: What settles: stock, cash or a deferred receipt. StockSettlement, CashSettlement or DeferredCashReceipt, or a value added since.
            instruction_type: The type of instruction. Complete, CancelAutomatic or Partial, or a value added since.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            contractual_settlement_date: The date on which settlement was agreed.
            units: How many units.
            properties: Property values by property key, `domain/scope/code`.
        """

class SettlementInstructionWithTransaction(LusidModel):
    settlement_instruction: TransactionSettlementInstruction | None = ...
    matched_transaction: OutputTransaction | None = ...
    def __init__(
        self,
        *,
        settlement_instruction: TransactionSettlementInstruction | _abc.Mapping[str, _typing.Any] | None = ...,
        matched_transaction: OutputTransaction | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Settlement instruction with transaction."""

class StoredOverrideDefinition(LusidModel):
    transaction_id: str | None = ...
    type: str | None = ...
    instrument_identifiers: dict[str, str | None] | None = ...
    trade_date: str | None = ...
    settlement_date: str | None = ...
    units: float | None = ...
    trade_price: TransactionPrice | None = ...
    total_consideration: CurrencyAndAmount | None = ...
    exchange_rate: float | None = ...
    trade_currency: str | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    counterparty_id: str | None = ...
    source: str | None = ...
    custodian_account_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        transaction_id: str | None = ...,
        type: str | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None] | None = ...,
        trade_date: _datetime.datetime | _datetime.date | str | None = ...,
        settlement_date: _datetime.datetime | _datetime.date | str | None = ...,
        units: float | _decimal.Decimal | None = ...,
        trade_price: TransactionPrice | _abc.Mapping[str, _typing.Any] | None = ...,
        total_consideration: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        exchange_rate: float | _decimal.Decimal | None = ...,
        trade_currency: str | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        counterparty_id: str | None = ...,
        source: str | None = ...,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Stored override definition.

        Args:
            transaction_id: The identifier, unique in the portfolio. Storing it again replaces the earlier transaction.
            type: The type.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            settlement_date: When the trade settles: cash commitments become balances then.
            units: How many units.
            total_consideration: The amount paid or received in settlement currency, and the source of cost.
            exchange_rate: Settlement currency for one unit of transaction currency. Default: 1.
            properties: Property values by property key, `domain/scope/code`.
            counterparty_id: The counterparty.
            source: Where it comes from.
            custodian_account_id: The scope and code of the custodian account that holds the position.
        """

class TransactionRequest(LusidModel):
    transaction_id: str
    type: str
    instrument_identifiers: dict[str, str | None]
    transaction_date: str
    settlement_date: str
    units: float
    transaction_price: TransactionPrice | None = ...
    total_consideration: CurrencyAndAmount
    exchange_rate: float | None = ...
    transaction_currency: str | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    counterparty_id: str | None = ...
    source: str | None = ...
    otc_confirmation: OtcConfirmation | None = ...
    order_id: ResourceId | None = ...
    allocation_id: ResourceId | None = ...
    custodian_account_id: ResourceId | None = ...
    transaction_group_id: str | None = ...
    strategy_tag: list[Strategy] | None = ...
    custodian_entries: list[CustodianEntry] | None = ...
    def __init__(
        self,
        *,
        transaction_id: str,
        type: str,
        instrument_identifiers: _abc.Mapping[str, str | None],
        transaction_date: _datetime.datetime | _datetime.date | str,
        settlement_date: _datetime.datetime | _datetime.date | str,
        units: float | _decimal.Decimal,
        transaction_price: TransactionPrice | _abc.Mapping[str, _typing.Any] | None = ...,
        total_consideration: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        exchange_rate: float | _decimal.Decimal | None = ...,
        transaction_currency: str | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        counterparty_id: str | None = ...,
        source: str | None = ...,
        otc_confirmation: OtcConfirmation | _abc.Mapping[str, _typing.Any] | None = ...,
        order_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        allocation_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_group_id: str | None = ...,
        strategy_tag: _abc.Sequence[Strategy | _abc.Mapping[str, _typing.Any]] | None = ...,
        custodian_entries: _abc.Sequence[CustodianEntry | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transaction request.

        Args:
            transaction_id: The identifier, unique in the portfolio: 1 to 256 characters without spaces. Storing it again replaces the earlier transaction, properties too.
            type: The transaction type, such as `Buy`, which decides the movements of stock and cash.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            transaction_date: When the trade was made: positions count from then on.
            settlement_date: When the trade settles: cash commitments become balances then.
            units: How many units. Types that buy and sell take unsigned numbers; transfers take negative ones too.
            transaction_price: The price of one unit. For information only: cost comes from the total consideration.
            total_consideration: The amount paid or received in settlement currency. Cost comes from it and not from the price.
            exchange_rate: Settlement currency for one unit of transaction currency. Default: 1.
            transaction_currency: The currency of the trade. Default: that of the total consideration.
            properties: Property values by property key, `domain/scope/code`.
            counterparty_id: The counterparty.
            source: The source whose transaction types are used. Default: `default`.
            order_id: The scope and code of the order.
            custodian_account_id: The scope and code of the custodian account that holds the position.
        """

class TransactionSettlementMovement(LusidModel):
    name: str | None = ...
    type: str | None = ...
    units: float | None = ...
    direction: int | None = ...
    settlement_mode: str | None = ...
    def __init__(
        self,
        *,
        name: str | None = ...,
        type: str | None = ...,
        units: float | _decimal.Decimal | None = ...,
        direction: int | None = ...,
        settlement_mode: str | None = ...,
    ) -> None:
        """Transaction settlement movement.

        Args:
            name: The name.
            type: The type.
            units: How many units.
            direction: The direction.
            settlement_mode: Internal or External, or a value added since.
        """

class TransactionSettlementBucket(LusidModel):
    settlement_category: str
    lusid_instrument_id: str
    instrument_scope: str
    contractual_settlement_date: _datetime.datetime | None = ...
    contracted_units: float | None = ...
    settled_units: float | None = ...
    unsettled_units: float | None = ...
    overdue_units: float | None = ...
    configured_settlement: str | None = ...
    status: str
    settlement_instructions: list[TransactionSettlementInstruction] | None = ...
    movements: list[TransactionSettlementMovement] | None = ...
    custodian_account_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        settlement_category: str,
        lusid_instrument_id: str,
        instrument_scope: str,
        contractual_settlement_date: _datetime.datetime | str | None = ...,
        contracted_units: float | _decimal.Decimal | None = ...,
        settled_units: float | _decimal.Decimal | None = ...,
        unsettled_units: float | _decimal.Decimal | None = ...,
        overdue_units: float | _decimal.Decimal | None = ...,
        configured_settlement: str | None = ...,
        status: str,
        settlement_instructions: _abc.Sequence[TransactionSettlementInstruction | _abc.Mapping[str, _typing.Any]] | None = ...,
        movements: _abc.Sequence[TransactionSettlementMovement | _abc.Mapping[str, _typing.Any]] | None = ...,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Transaction settlement bucket.

        Args:
            settlement_category: What settles: stock, cash or a deferred receipt. StockSettlement, CashSettlement or DeferredCashReceipt, or a value added since.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            instrument_scope: The scope in which the instrument was found.
            contractual_settlement_date: The date on which settlement was agreed.
            settled_units: How many units have settled.
            unsettled_units: How many units have not settled.
            overdue_units: How many units should have settled and have not.
            configured_settlement: Automatic, Instructed or NotApplicable, or a value added since.
            status: The status. Unsettled, PartSettled, Settled or None, or a value added since.
            movements: The movements of stock and cash.
            custodian_account_id: The scope and code of the custodian account that holds the position.
        """

class TransactionSettlementStatus(LusidModel):
    transaction_id: str
    settlement_buckets: list[TransactionSettlementBucket] | None = ...
    invalid_instructions: list[TransactionSettlementInstruction] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        transaction_id: str,
        settlement_buckets: _abc.Sequence[TransactionSettlementBucket | _abc.Mapping[str, _typing.Any]] | None = ...,
        invalid_instructions: _abc.Sequence[TransactionSettlementInstruction | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transaction settlement status.

        Args:
            transaction_id: The identifier, unique in the portfolio. Storing it again replaces the earlier transaction.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class UpsertPortfolioTransactionsResponse(LusidModel):
    version: Version
    href: str | None = ...
    metadata: dict[str, list[ResponseMetaData] | None] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        href: str | None = ...,
        metadata: _abc.Mapping[str, _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert portfolio transactions response.

        Args:
            version: When this version was written, by whom and by which request.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            metadata: Warnings and notes on how the request was handled, by kind.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class UpsertTransactionPropertiesResponse(LusidModel):
    href: str | None = ...
    version: Version | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    metadata: dict[str, list[ResponseMetaData] | None] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        metadata: _abc.Mapping[str, _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert transaction properties response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            properties: Property values by property key, `domain/scope/code`.
            metadata: Warnings and notes on how the request was handled, by kind.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class UpsertVirtualTransactionOverrideResponse(LusidModel):
    version: Version
    href: str | None = ...
    metadata: dict[str, list[ResponseMetaData] | None] | None = ...
    instrument_event_id: str
    overrides: dict[str, list[StoredOverrideDefinition] | None] | None = ...
    suppressions: list[str] | None = ...
    cancel_active: bool | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        href: str | None = ...,
        metadata: _abc.Mapping[str, _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        instrument_event_id: str,
        overrides: _abc.Mapping[str, _abc.Sequence[StoredOverrideDefinition | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        suppressions: list[str] | tuple[str, ...] | None = ...,
        cancel_active: bool | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert virtual transaction override response.

        Args:
            version: When this version was written, by whom and by which request.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            metadata: Warnings and notes on how the request was handled, by kind.
            instrument_event_id: The identifier of the event.
            overrides: Values that come in place of the computed ones.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class VersionedResourceListOfA2BMovementRecord(LusidModel):
    version: Version
    values: list[A2BMovementRecord]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[A2BMovementRecord | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Versioned resource list of a 2 b movement record.

        Args:
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class VersionedResourceListOfTransactionSettlementInstruction(LusidModel):
    version: Version
    values: list[TransactionSettlementInstruction]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[TransactionSettlementInstruction | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Versioned resource list of transaction settlement instruction.

        Args:
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class VersionedResourceListWithPostBodiesOfSettlementInstructionWithTransactionToSettlementInstructionQuery(LusidModel):
    version: Version
    values: list[SettlementInstructionWithTransaction]
    href: str | None = ...
    post_body: SettlementInstructionQuery | None = ...
    next_page: SettlementInstructionQuery | None = ...
    previous_page: SettlementInstructionQuery | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[SettlementInstructionWithTransaction | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        post_body: SettlementInstructionQuery | _abc.Mapping[str, _typing.Any] | None = ...,
        next_page: SettlementInstructionQuery | _abc.Mapping[str, _typing.Any] | None = ...,
        previous_page: SettlementInstructionQuery | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Versioned resource list with post bodies of settlement instruction with transaction to settlement
        instruction query.

        Args:
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class VersionedResourceListWithWarningsOfPortfolioHolding(LusidModel):
    version: Version
    values: list[PortfolioHolding]
    href: str | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    warnings: list[Warning] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        values: _abc.Sequence[PortfolioHolding | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        warnings: _abc.Sequence[Warning | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Versioned resource list with warnings of portfolio holding.

        Args:
            version: When this version was written, by whom and by which request.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            warnings: What to look at although the request succeeded.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class VirtualTransactionOverridesResponse(LusidModel):
    version: Version
    href: str | None = ...
    instrument_event_id: str
    records: list[VirtualTransactionOverrideRecord] | None = ...
    live: list[str] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        href: str | None = ...,
        instrument_event_id: str,
        records: _abc.Sequence[VirtualTransactionOverrideRecord | _abc.Mapping[str, _typing.Any]] | None = ...,
        live: list[str] | tuple[str, ...] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Virtual transaction overrides response.

        Args:
            version: When this version was written, by whom and by which request.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            instrument_event_id: The identifier of the event.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
