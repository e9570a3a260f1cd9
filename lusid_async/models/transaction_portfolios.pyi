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
            instrument_uid: LUID of the instrument held.
            sub_holding_keys: Values of the sub-holding keys that tell the holding apart, by property key.
            currency: Currency of the holding, as ISO code.
            transaction_id: The identifier of the transaction, unique in its portfolio.
            movement_name: The name of the movement.
            effective_date: Date of the movement.
            units: How many units.
            running_units: Units of the sub-holding after the movement.
            running_balance: Balance of the sub-holding after the movement.
            running_cost: Cost of the sub-holding after the movement, in portfolio currency.
            start: Value at the start of the period, by component.
            flows: Flows in and out.
            gains: Gains and losses.
            carry: Income and accrual.
            end: Value at the end of the period, by component.
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
            units: Units of the instrument in the lot.
            cost: What was paid for the tax lot.
            portfolio_cost: Whole cost of the lot, in base currency of the portfolio.
            price: Price of one unit at purchase; part of what identifies the lot.
            purchase_date: Date of purchase; part of what identifies the lot where there are several.
            settlement_date: Date on which the transaction that opened the lot settled.
            notional_cost: Notional cost of the transaction that opened the tax lot.
            variation_margin: Variation margin of the transaction that opened the lot.
            variation_margin_portfolio_ccy: Variation margin of the transaction that opened the lot, in the portfolio's base currency.
            amortised_cost: Amortised cost of the lot in settlement currency, from which amortisation goes on. Default: the cost.
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
            effective_at: Business date on which the holding is set.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            sub_holding_keys: Values of the sub-holding keys that tell the holding apart, by property key.
            properties: Property values by property key, `domain/scope/code`.
            tax_lots: Tax lots that together make up the holding as it should be.
            currency: Currency of the holding; where tax lots have a cost, the same as theirs.
            custodian_account_id: The scope and code of the custodian account.
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
            sub_holding_keys: Values of the sub-holding keys that tell the holding apart, by property key.
            properties: Property values by property key, `domain/scope/code`.
            tax_lots: Tax lots that together make up the holding as it should be.
            currency: Currency of the holding; where tax lots have a cost, the same as theirs.
            custodian_account_id: The scope and code of the custodian account.
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
            units: Units of the instrument in the lot.
            cost: What was paid for the tax lot.
            portfolio_cost: Whole cost of the lot, in base currency of the portfolio.
            price: Price of one unit at purchase; part of what identifies the lot.
            purchase_date: Date of purchase; part of what identifies the lot where there are several.
            settlement_date: Date on which the transaction that opened the lot settled.
            notional_cost: Notional cost of the transaction that opened the tax lot.
            variation_margin: Variation margin of the transaction that opened the lot.
            variation_margin_portfolio_ccy: Variation margin of the transaction that opened the lot, in the portfolio's base currency.
            amortised_cost: Amortised cost of the lot in settlement currency, from which amortisation goes on. Default: the cost.
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
            effective_at: Business date on which the holding is set.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            instrument_scope: The scope in which the instrument was found.
            instrument_uid: The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found.
            sub_holding_keys: Values of the sub-holding keys that tell the holding apart, by property key.
            properties: Property values by property key, `domain/scope/code`.
            tax_lots: Tax lots that together make up the holding as it was set.
            currency: The currency, as ISO code.
            custodian_account_id: The scope and code of the custodian account.
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
            original_settlement_currency: Currency that settlement was agreed in, as ISO code.
            amount: Cash paid in place of what was to be delivered.
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
            instruction_type: `Complete` to settle units, or `CancelAutomatic` to undo automatic settlement. Complete, CancelAutomatic or Partial, or a value added since.
            actual_settlement_date: The date on which settlement took place.
            units: How many units.
            transaction_id: The identifier of the transaction, unique in its portfolio.
            settlement_category: What settles: stock, cash or a deferred receipt. StockSettlement, CashSettlement, DeferredCashReceipt or NotApplicable, or a value added since.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            contractual_settlement_date: The date on which settlement was agreed.
            sub_holding_key_overrides: Sub-holding keys to set on what settles; a key without value clears it, and keys not named stay.
            custodian_account_override: Custodian account, by scope and code, in which to settle instead of the transaction's.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            status: Whether the instruction was applied, and if not in which way it failed. Applied, Inactive, Invalid, Orphan or Rejected, or a value added since.
            instruction_to_portfolio_rate: Portfolio currency for one unit of the instruction's currency.
            settlement_in_lieu: Cash paid in place of what was to be delivered.
            is_active: Whether the instruction has an effect on settlement.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            problem_code: Why the instruction was not applied; only where invalid, orphaned or rejected.
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
            tenor: Length of each bucket.
            roll_direction: Whether dates are rolled forward from the start or back from the end. ForwardFromStart or BackwardFromEnd, or a value added since.
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
            rounding_method: To which bucket a cash flow between two bucket dates goes. RoundUp or RoundDown, or a value added since.
            bucketing_dates: Dates that separate the buckets; leave tenors empty where these are given.
            bucket_tenors: Tenors that separate the buckets; leave dates empty where these are given.
            effective_at: Business time of the valuation of the cash flows, inclusive, as moment or cut label.
            window_start: First date of cash flows, inclusive, as moment or cut label. None: no bound.
            window_end: Last date of cash flows, inclusive.
            recipe_id: The scope and code of the valuation recipe.
            report_currency: The currency to report in, as ISO code. Default: that of the portfolio.
            group_by: Address keys to group results by; metrics are aggregated within a group.
            addresses: Address keys of the columns to return; standard ones where empty.
            equip_with_subtotals: Whether to return subtotals of groups as well.
            as_at: The moment of system time at which data are read. Default: latest.
            exclude_unsettled_trades: Whether trades that have not settled are left out.
            cash_flow_type: Whether cash flows are those of instruments, of the portfolio or of transactions. InstrumentCashFlow, PortfolioCashFlow or TransactionCashFlow, or a value added since.
            bucketing_schedule: Dates or tenors that separate the buckets.
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
            sub_holding_keys: Values of the sub-holding keys that tell the holding apart, by property key.
            currency: The currency, as ISO code.
            custodian_account_id: The scope and code of the custodian account.
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
            effective_date: Date of the row.
            open: Balance at the start of the date.
            activities: Amounts of the date, by kind of activity.
            close: Balance at the end of the date.
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
            field_name: Field or property that was changed.
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
            user_id: The user who made the change, comment or decision.
            modified_as_at: System time of the changes.
            request_id: Identifier of the request that made the changes.
            action: Whether it was created, updated or deleted. Create, Update or Delete, or a value added since.
            changes: What was changed.
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
            holdings_fungibility: Whether holdings in currencies of one group, such as pounds and pence, are interchangeable. Default or Enabled, or a value added since.
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
            transaction_id: The identifier of the transaction, unique in its portfolio.
            transaction_type: The transaction type, which decides the movements.
            source: Source whose transaction types are used.
            transaction_date: When the trade was made: positions count from then on.
            settlement_date: The date of settlement.
            total_consideration: The amount paid or received in settlement currency, and the source of cost.
            units: How many units.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            instrument_scope: The scope in which the instrument was found.
            instrument_name: The name of the instrument.
            instrument_definition: Economic definition of the instrument traded; a member of the `LusidInstrument` family.
            counterparty_agreement_id: Scope and code of the agreement with the counterparty that governs the trade.
            counterparty: The counterparty.
            instrument_properties: Properties of the instrument to set.
            transaction_properties: Properties of the transaction to set.
            trade_ticket_type: Type of trade ticket, which picks the member of the family. LusidTradeTicket or ExternalTradeTicket, or a value added since.
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
            failures: Trade tickets that failed, with the reason.
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
            enablement_date: The date in business time from which instrument events and corporate actions are applied.
            base_currency: The currency that the portfolio, or the book, is reported in, as ISO code.
            corporate_action_source_id: The source whose corporate actions are applied to the holdings.
            accounting_method: Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent where derived. Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more), or a value added since.
            sub_holding_keys: Keys of transaction properties that divide holdings, such as a strategy.
            properties: Property values by property key, `domain/scope/code`.
            instrument_scopes: The scopes in which to look for instruments, in order; `default` comes last.
            amortisation_method: How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
            transaction_type_scope: The scope in which transaction types are looked up; no other is tried when it is set.
            cash_gain_loss_calculation_date: Whether gain and loss on cash arise on settlement date (default) or transaction date. Default, SettlementDate or TransactionDate, or a value added since.
            instrument_event_configuration: Which transaction templates turn instrument events into transactions.
            amortisation_rule_set_id: The rules that choose the amortisation method.
            tax_rule_set_scope: The scope in which tax rules are looked up.
            settlement_configuration: Which movements settle on their own on the contractual date.
            transaction_exclusion_filter: An expression; transactions that satisfy it are left out.
            tax_lot_selection_cost_basis: Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value added since.
            fractional_units_true_up_configuration: What is done with fractions of units.
            holdings_fungibility: Whether holdings in currencies of one group, such as pounds and pence, are interchangeable. Default or Enabled, or a value added since.
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
            id_type_scope: Scope of the identifier type.
            code: Value of the identifier.
            id_type_code: Code of the identifier type, such as `LEI`.
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
            scope: Scope of the account. Default: that of the portfolio.
            code: The code, unique in its scope.
            status: Whether the account is in use. Active, Inactive or Deleted, or a value added since.
            account_number: The number of the account.
            account_name: The name of the account.
            accounting_method: Which tax lots a sale from the account takes first, or average cost. Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more), or a value added since.
            currency: The currency, as ISO code.
            properties: Property values by property key, `domain/scope/code`.
            custodian_identifier: Identifier of the legal entity that is the custodian.
            account_type: Type of account, such as `Cash` or `Margin`; free text.
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
            custodian_accounts: Custodian accounts that were stored.
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
            custodian_account_ids: Scopes and codes of the custodian accounts that were deleted.
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
            sub_holding_keys: Values of the sub-holding keys that tell the holding apart, by property key.
            properties: Property values by property key, `domain/scope/code`.
            tax_lots: Tax lots that together make up the holding as it was set.
            currency: The currency, as ISO code.
            custodian_account_id: The scope and code of the custodian account.
        """

class HoldingIdsRequest(LusidModel):
    holding_ids: list[int]
    def __init__(
        self,
        *,
        holding_ids: _abc.Sequence[int],
    ) -> None:
        """Holding ids request.

        Args:
            holding_ids: Identifiers of the holdings.
        """

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
            effective_at: Business time from which the holdings were set; one adjustment at a time.
            version: When this version was written, by whom and by which request.
            unmatched_holding_method: `PositionToZero`: holdings not named were set to zero (set). `KeepTheSame`: they were left alone (adjust). PositionToZero or KeepTheSame, or a value added since.
            adjustments: Holdings as they were set or adjusted.
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
            effective_at: Business time from which the holdings were set; one adjustment at a time.
            version: When this version was written, by whom and by which request.
            unmatched_holding_method: `PositionToZero`: holdings not named were set to zero (set). `KeepTheSame`: they were left alone (adjust). PositionToZero or KeepTheSame, or a value added since.
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
            transaction_id: Identifier of the replacement transaction.
            type: Transaction type of the replacement, such as `Buy`.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            trade_date: Trade date of the replacement transaction.
            settlement_date: Settlement date of the replacement transaction.
            units: How many units.
            trade_price: Price of the replacement transaction.
            total_consideration: The amount paid or received in settlement currency, and the source of cost.
            exchange_rate: Settlement currency for one unit of transaction currency. Default: 1.
            trade_currency: Trade currency of the replacement transaction, as ISO code.
            properties: Property values by property key, `domain/scope/code`.
            counterparty_id: Identifier of the trade's counterparty; free text.
            source: Source whose transaction types the replacement uses.
            custodian_account_id: The scope and code of the custodian account.
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
            transaction_id: Identifier of the replacement transaction.
            type: Transaction type of the replacement, such as `Buy`.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            trade_date: Trade date of the replacement transaction.
            settlement_date: Settlement date of the replacement transaction.
            units: How many units.
            trade_price: Price of the replacement transaction.
            total_consideration: The amount paid or received in settlement currency, and the source of cost.
            exchange_rate: Settlement currency for one unit of transaction currency. Default: 1.
            trade_currency: Trade currency of the replacement transaction, as ISO code.
            properties: Property values by property key, `domain/scope/code`.
            counterparty_id: Identifier of the trade's counterparty; free text.
            source: Source whose transaction types the replacement uses.
            custodian_account_id: The scope and code of the custodian account.
            precedes_event: Whether the trade date lies before the event's effective date, so that the entry no longer applies.
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
            replacements: Transactions that stand in for the virtual one.
            status: Whether the entry is applied, matches no virtual transaction any longer, or is superseded. Applied, Orphaned or Superseded, or a value added since.
            virtual_transaction_id: Identifier of the virtual transaction in the portfolio asked for; null where the entry matches none.
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
            overrides: Replacements, by identifier of the virtual transaction that they stand in for.
            suppressions: Identifiers of the virtual transactions to suppress; none may also be overridden.
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
            group_by_id: Number of the group, by sub-holding keys and currency, to which the row belongs.
            sequence_number: The place in the sequence.
            effective_date: The date from which it takes effect.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            type: Whether the row is a balance (`Open`, `Closed`) or a cash flow (`Activity`).
            movement_name: Movement of the transaction that made the cash flow.
            cashflow: Amount of the cash flow.
            balance: Cash balance after the cash flow.
            fx_rate: Rate between the cash flow's currency and the reporting currency.
            cashflow_reporting_currency: Amount of the cash flow, in reporting currency.
            balance_reporting_currency: Balance after the cash flow, in reporting currency.
            translation_gain_loss: Gain or loss from translation to the reporting currency.
            cost_basis_reporting_currency: Cost of the balance, in reporting currency.
            transaction: Transaction behind the cash flow.
            unrealised_gain_loss_reporting_currency: Unrealised gain or loss on the balance, in reporting currency.
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
            records: Cash flows and balances, one for each date.
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
            origin_portfolio_id: Scope and code of the portfolio that the details were first set on.
            version: When this version was written, by whom and by which request.
            base_currency: The currency that the portfolio, or the book, is reported in, as ISO code.
            corporate_action_source_id: The source whose corporate actions are applied to the holdings.
            sub_holding_keys: Keys of transaction properties that divide holdings, such as a strategy.
            instrument_scopes: The scopes in which to look for instruments, in order; `default` comes last.
            accounting_method: Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent where derived. Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more), or a value added since.
            amortisation_method: How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
            transaction_type_scope: The scope in which transaction types are looked up; no other is tried when it is set.
            cash_gain_loss_calculation_date: Whether gain and loss on cash arise on settlement date (default) or transaction date.
            instrument_event_configuration: Which transaction templates turn instrument events into transactions.
            amortisation_rule_set_id: The rules that choose the amortisation method.
            tax_rule_set_scope: The scope in which tax rules are looked up.
            settlement_configuration: Which movements settle on their own on the contractual date.
            staged_modifications: How many changes to the entity wait for approval, and which.
            transaction_exclusion_filter: An expression; transactions that satisfy it are left out.
            tax_lot_selection_cost_basis: Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value added since.
            fractional_units_true_up_configuration: What is done with fractions of units.
            holdings_fungibility: Whether holdings in currencies of one group, such as pounds and pence, are interchangeable. Default or Enabled, or a value added since.
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
            status: Whether the entry is applied, matches no virtual transaction any longer, or is superseded. Applied, Orphaned or Superseded, or a value added since.
            virtual_transaction_id: Identifier of the virtual transaction in the portfolio asked for; null where the entry matches none.
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
            source_portfolio_id: Scope and code of the portfolio that holds the record: the portfolio asked for or one that it derives from.
            overrides: Replacements, by identifier of the virtual transaction that they stand in for.
            suppressions: Suppressions stored in the record, by identifier of the virtual transaction.
            override_match_status: Whether every entry still matches a virtual transaction that the event makes. Matched or Orphaned, or a value added since.
            override_application_status: Whether all, some or none of the entries are applied. Full, Partial or Orphaned, or a value added since.
            cancel_active: Whether an instruction that cancels the whole event is in force and overrules these entries.
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
            operation: Whether the instruction is activated or deactivated. Activate or Deactivate, or a value added since.
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
            limit: Most rows on a page.
            page: Token of the page to read; none for the first.
            filter: An expression that selects what to include, such as `type eq 'Buy'`.
            settlement_instruction_property_keys: Property keys of settlement instructions to return.
            transaction_property_keys: Property keys of transactions to return.
            timeline_scope: Scope of the timeline to read by.
            timeline_code: Code of the timeline to read by.
            closed_period_id: Identifier of the closed period of the timeline to read by.
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
            transaction_id: The identifier of the transaction, unique in its portfolio.
            settlement_category: What settles: stock, cash or a deferred receipt. StockSettlement, CashSettlement or DeferredCashReceipt, or a value added since.
            instruction_type: `Complete` to settle units, or `CancelAutomatic` to undo automatic settlement. Complete, CancelAutomatic or Partial, or a value added since.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            actual_settlement_date: The date on which settlement took place.
            contractual_settlement_date: The date on which settlement was agreed.
            units: How many units.
            sub_holding_key_overrides: Sub-holding keys to set on what settles; a key without value clears it, and keys not named stay.
            custodian_account_override: Custodian account, by scope and code, in which to settle instead of the transaction's.
            instruction_to_portfolio_rate: Portfolio currency for one unit of the instruction's currency.
            settlement_in_lieu: Cash paid in place of what was to be delivered.
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
        """Settlement instruction with transaction.

        Args:
            settlement_instruction: The settlement instruction.
            matched_transaction: Transaction that the instruction is for; absent where none was found.
        """

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
            transaction_id: Identifier of the replacement transaction.
            type: Transaction type of the replacement, such as `Buy`.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            trade_date: Trade date of the replacement transaction.
            settlement_date: Settlement date of the replacement transaction.
            units: How many units.
            trade_price: Price of the replacement transaction.
            total_consideration: The amount paid or received in settlement currency, and the source of cost.
            exchange_rate: Settlement currency for one unit of transaction currency. Default: 1.
            trade_currency: Trade currency of the replacement transaction, as ISO code.
            properties: Property values by property key, `domain/scope/code`.
            counterparty_id: Identifier of the trade's counterparty; free text.
            source: Source whose transaction types the replacement uses.
            custodian_account_id: The scope and code of the custodian account.
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
            counterparty_id: Identifier of the trade's counterparty; free text.
            source: The source whose transaction types are used. Default: `default`.
            otc_confirmation: The confirmation of an over-the-counter trade.
            order_id: The scope and code of the order.
            allocation_id: Scope and code of the order allocation that the transaction comes from.
            custodian_account_id: The scope and code of the custodian account.
            transaction_group_id: Identifier shared by the transactions of one economic event.
            strategy_tag: How the units are divided among sub-holding keys.
            custodian_entries: The transaction's entries at custodians.
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
            name: Name of the movement, if it has one.
            type: How the movement changes holdings.
            units: How many units.
            direction: 1 keeps the sign of the transaction's amounts, -1 reverses it.
            settlement_mode: `Internal`: settles on the contractual date. `External`: as the portfolio's configuration and settlement instructions say. Internal or External, or a value added since.
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
            contracted_units: Units that were agreed to settle.
            settled_units: How many units have settled.
            unsettled_units: How many units have not settled.
            overdue_units: How many units should have settled and have not.
            configured_settlement: Whether the bucket settles on its own or by instruction, the transaction's setting before the portfolio's. Automatic, Instructed or NotApplicable, or a value added since.
            status: `Settled`, `Part Settled` or `Unsettled`. Unsettled, PartSettled, Settled or None, or a value added since.
            settlement_instructions: Instructions received for the bucket.
            movements: The movements of stock and cash.
            custodian_account_id: The scope and code of the custodian account.
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
            transaction_id: The identifier of the transaction, unique in its portfolio.
            settlement_buckets: Settlement by category, instrument and agreed date, of movements that settle externally.
            invalid_instructions: Instructions for the transaction that fit none of its buckets.
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
            overrides: Replacements, by identifier of the virtual transaction that they stand in for.
            suppressions: Identifiers of the virtual transactions that are suppressed for the event.
            cancel_active: Whether an instruction that cancels the whole event is in force and overrules these entries.
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
            post_body: Body of the query to send with the address of the next or previous page.
            next_page: Query to send for the next page; absent on the last.
            previous_page: Query to send for the previous page; absent on the first.
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
            records: Overrides and suppressions that affect the portfolio for this event: its own first, then those of ancestors.
            live: Identifiers of virtual transactions that no record changes.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
