"""Models of the transaction portfolios API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel, Number

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
    """The scope and code of the portfolio."""
    holding_type: str | None = None
    """What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F`
    forward FX.
    """
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    instrument_uid: str | None = None
    """LUID of the instrument held."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Values of the sub-holding keys that tell the holding apart, by property key."""
    currency: str | None = None
    """Currency of the holding, as ISO code."""
    transaction_id: str | None = None
    """The identifier of the transaction, unique in its portfolio."""
    movement_name: str | None = None
    """The name of the movement."""
    effective_date: AwareDatetime | None = None
    """Date of the movement."""
    units: Number | None = None
    """How many units."""
    running_units: Number | None = None
    """Units of the sub-holding after the movement."""
    running_balance: "A2BCategory | None" = None
    """Balance of the sub-holding after the movement."""
    running_cost: Number | None = None
    """Cost of the sub-holding after the movement, in portfolio currency."""
    start: "A2BCategory | None" = None
    """Value at the start of the period, by component."""
    flows: "A2BCategory | None" = None
    """Flows in and out."""
    gains: "A2BCategory | None" = None
    """Gains and losses."""
    carry: "A2BCategory | None" = None
    """Income and accrual."""
    end: "A2BCategory | None" = None
    """Value at the end of the period, by component."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    group_id: str | None = None
    """The identifier of the group."""
    errors: "list[ResponseMetaData] | None" = None
    """What went wrong."""


class AdjustHolding(LusidModel):
    """Adjust holding.

    Used by `TransactionPortfoliosApi.adjust_holdings`, `TransactionPortfoliosApi.set_holdings`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    """Warnings and notes on how the request was handled, by kind."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class TargetTaxLotRequest(LusidModel):
    """Target tax lot request."""

    units: Number
    """Units of the instrument in the lot."""
    cost: "CurrencyAndAmount | None" = None
    """What was paid for the tax lot."""
    portfolio_cost: Number | None = None
    """Whole cost of the lot, in base currency of the portfolio."""
    price: Number | None = None
    """Price of one unit at purchase; part of what identifies the lot."""
    purchase_date: AwareDatetime | None = None
    """Date of purchase; part of what identifies the lot where there are several."""
    settlement_date: AwareDatetime | None = None
    """Date on which the transaction that opened the lot settled."""
    notional_cost: Number | None = None
    """Notional cost of the transaction that opened the tax lot."""
    variation_margin: Number | None = None
    """Variation margin of the transaction that opened the lot."""
    variation_margin_portfolio_ccy: Number | None = None
    """Variation margin of the transaction that opened the lot, in the portfolio's base currency."""
    amortised_cost: Number | None = None
    """Amortised cost of the lot in settlement currency, from which amortisation goes on. Default: the cost.
    """
    current_face: Number | None = None
    """The face value that is still outstanding."""


class AdjustHoldingForDateRequest(LusidModel):
    """Adjust holding for date request.

    Used by `TransactionPortfoliosApi.batch_adjust_holdings`, `TransactionPortfoliosApi.batch_set_holdings`.
    """

    effective_at: DateOrCutLabel
    """Business date on which the holding is set."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Values of the sub-holding keys that tell the holding apart, by property key."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    tax_lots: list[TargetTaxLotRequest]
    """Tax lots that together make up the holding as it should be."""
    currency: str | None = None
    """Currency of the holding; where tax lots have a cost, the same as theirs."""
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""


class AdjustHoldingRequest(LusidModel):
    """Adjust holding request.

    Used by `TransactionPortfoliosApi.adjust_holdings`, `TransactionPortfoliosApi.set_holdings`.
    """

    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Values of the sub-holding keys that tell the holding apart, by property key."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    tax_lots: list[TargetTaxLotRequest]
    """Tax lots that together make up the holding as it should be."""
    currency: str | None = None
    """Currency of the holding; where tax lots have a cost, the same as theirs."""
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""


class TargetTaxLot(LusidModel):
    """Target tax lot."""

    units: Number
    """Units of the instrument in the lot."""
    cost: "CurrencyAndAmount | None" = None
    """What was paid for the tax lot."""
    portfolio_cost: Number | None = None
    """Whole cost of the lot, in base currency of the portfolio."""
    price: Number | None = None
    """Price of one unit at purchase; part of what identifies the lot."""
    purchase_date: AwareDatetime | None = None
    """Date of purchase; part of what identifies the lot where there are several."""
    settlement_date: AwareDatetime | None = None
    """Date on which the transaction that opened the lot settled."""
    notional_cost: Number | None = None
    """Notional cost of the transaction that opened the tax lot."""
    variation_margin: Number | None = None
    """Variation margin of the transaction that opened the lot."""
    variation_margin_portfolio_ccy: Number | None = None
    """Variation margin of the transaction that opened the lot, in the portfolio's base currency."""
    amortised_cost: Number | None = None
    """Amortised cost of the lot in settlement currency, from which amortisation goes on. Default: the cost.
    """
    current_face: Number | None = None
    """The face value that is still outstanding."""


class HoldingAdjustmentWithDate(LusidModel):
    """Holding adjustment with date."""

    effective_at: AwareDatetime | None = None
    """Business date on which the holding is set."""
    instrument_identifiers: dict[str, str | None] | None = None
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    instrument_uid: str
    """The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Values of the sub-holding keys that tell the holding apart, by property key."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    tax_lots: list[TargetTaxLot]
    """Tax lots that together make up the holding as it was set."""
    currency: str | None = None
    """The currency, as ISO code."""
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""


class BatchAdjustHoldingsResponse(LusidModel):
    """Batch adjust holdings response.

    Used by `TransactionPortfoliosApi.batch_adjust_holdings`, `TransactionPortfoliosApi.batch_set_holdings`.
    """

    values: dict[str, HoldingAdjustmentWithDate] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    """Warnings and notes on how the request was handled, by kind."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class SettlementInLieu(LusidModel):
    """Settlement in lieu."""

    original_settlement_currency: str
    """Currency that settlement was agreed in, as ISO code."""
    amount: Number | None = None
    """Cash paid in place of what was to be delivered."""


class TransactionSettlementInstruction(LusidModel):
    """Transaction settlement instruction."""

    settlement_instruction_id: str
    """The identifier of the settlement instruction."""
    instruction_type: str
    """`Complete` to settle units, or `CancelAutomatic` to undo automatic settlement. Complete,
    CancelAutomatic or Partial, or a value added since.
    """
    actual_settlement_date: AwareDatetime
    """The date on which settlement took place."""
    units: Number
    """How many units."""
    transaction_id: str
    """The identifier of the transaction, unique in its portfolio."""
    settlement_category: str
    """What settles: stock, cash or a deferred receipt. StockSettlement, CashSettlement, DeferredCashReceipt
    or NotApplicable, or a value added since.
    """
    lusid_instrument_id: str
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    contractual_settlement_date: AwareDatetime | None = None
    """The date on which settlement was agreed."""
    sub_holding_key_overrides: "dict[str, PerpetualProperty] | None" = None
    """Sub-holding keys to set on what settles; a key without value clears it, and keys not named stay."""
    custodian_account_override: "ResourceId | None" = None
    """Custodian account, by scope and code, in which to settle instead of the transaction's."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    status: str | None = None
    """Whether the instruction was applied, and if not in which way it failed. Applied, Inactive, Invalid,
    Orphan or Rejected, or a value added since.
    """
    instruction_to_portfolio_rate: Number | None = None
    """Portfolio currency for one unit of the instruction's currency."""
    settlement_in_lieu: SettlementInLieu | None = None
    """Cash paid in place of what was to be delivered."""
    is_active: bool | None = None
    """Whether the instruction has an effect on settlement."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    problem_code: str | None = None
    """Why the instruction was not applied; only where invalid, orphaned or rejected."""


class BatchAmendTransactionSettlementInstructionResponse(LusidModel):
    """Batch amend transaction settlement instruction response.

    Used by `TransactionPortfoliosApi.batch_amend_settlement_instructions`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, TransactionSettlementInstruction] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class BatchUpsertPortfolioTransactionsResponse(LusidModel):
    """Batch upsert portfolio transactions response.

    Used by `TransactionPortfoliosApi.batch_upsert_transactions`.
    """

    values: "dict[str, Transaction] | None" = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    """Warnings and notes on how the request was handled, by kind."""
    staged: "dict[str, Transaction] | None" = None
    """The items that wait for approval and have not taken effect."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class BatchUpsertTransactionSettlementInstructionResponse(LusidModel):
    """Batch upsert transaction settlement instruction response.

    Used by `TransactionPortfoliosApi.batch_upsert_settlement_instructions`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, TransactionSettlementInstruction] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class BucketingSchedule(LusidModel):
    """Bucketing schedule."""

    tenor: str | None = None
    """Length of each bucket."""
    roll_direction: str | None = None
    """Whether dates are rolled forward from the start or back from the end. ForwardFromStart or
    BackwardFromEnd, or a value added since.
    """
    stub_type: str | None = None
    """Where an irregular period stands: at the front or back. ShortStub or LongStub, or a value added since.
    """


class BucketedCashFlowRequest(LusidModel):
    """Bucketed cash flow request.

    Used by `TransactionPortfoliosApi.get_bucketed_cash_flows`.
    """

    rounding_method: str
    """To which bucket a cash flow between two bucket dates goes. RoundUp or RoundDown, or a value added
    since.
    """
    bucketing_dates: list[AwareDatetime] | None = None
    """Dates that separate the buckets; leave tenors empty where these are given."""
    bucket_tenors: list[str] | None = None
    """Tenors that separate the buckets; leave dates empty where these are given."""
    effective_at: DateOrCutLabel | None = None
    """Business time of the valuation of the cash flows, inclusive, as moment or cut label."""
    window_start: DateOrCutLabel | None = None
    """First date of cash flows, inclusive, as moment or cut label. None: no bound."""
    window_end: DateOrCutLabel | None = None
    """Last date of cash flows, inclusive."""
    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    report_currency: str | None = None
    """The currency to report in, as ISO code. Default: that of the portfolio."""
    group_by: list[str] | None = None
    """Address keys to group results by; metrics are aggregated within a group."""
    addresses: list[str] | None = None
    """Address keys of the columns to return; standard ones where empty."""
    equip_with_subtotals: bool | None = None
    """Whether to return subtotals of groups as well."""
    as_at: AwareDatetime | None = None
    """The moment of system time at which data are read. Default: latest."""
    exclude_unsettled_trades: bool | None = None
    """Whether trades that have not settled are left out."""
    cash_flow_type: str | None = None
    """Whether cash flows are those of instruments, of the portfolio or of transactions. InstrumentCashFlow,
    PortfolioCashFlow or TransactionCashFlow, or a value added since.
    """
    bucketing_schedule: BucketingSchedule | None = None
    """Dates or tenors that separate the buckets."""
    filter: str | None = None
    """An expression that selects what to include, such as `type eq 'Buy'`."""
    cash_flow_calculation_version: str | None = None
    """Which version of the cash flow calculation to use."""


class CancelSingleHoldingAdjustmentRequest(LusidModel):
    """Cancel single holding adjustment request.

    Used by `TransactionPortfoliosApi.cancel_single_adjust_holding`.
    """

    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Values of the sub-holding keys that tell the holding apart, by property key."""
    currency: str
    """The currency, as ISO code."""
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""


class CashLadderRecord(LusidModel):
    """Cash ladder record."""

    effective_date: AwareDatetime | None = None
    """Date of the row."""
    open: Number
    """Balance at the start of the date."""
    activities: dict[str, Number]
    """Amounts of the date, by kind of activity."""
    close: Number
    """Balance at the end of the date."""


class ChangeItem(LusidModel):
    """Change item."""

    field_name: str
    """Field or property that was changed."""
    previous_value: str | None = None
    """The value before the change."""
    new_value: str | None = None
    """The value after the change."""
    effective_from: AwareDatetime | None = None
    """The start of the period of business time for which this holds."""
    effective_until: AwareDatetime | None = None
    """The end, exclusive, of the period of business time for which this holds."""


class ChangeHistory(LusidModel):
    """Change history."""

    user_id: str
    """The user who made the change, comment or decision."""
    modified_as_at: AwareDatetime
    """System time of the changes."""
    request_id: str
    """Identifier of the request that made the changes."""
    action: str
    """Whether it was created, updated or deleted. Create, Update or Delete, or a value added since."""
    changes: list[ChangeItem]
    """What was changed."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CreatePortfolioDetails(LusidModel):
    """Create portfolio details.

    Used by `TransactionPortfoliosApi.upsert_portfolio_details`.
    """

    corporate_action_source_id: "ResourceId | None" = None
    """The source whose corporate actions are applied to the holdings."""
    tax_lot_selection_cost_basis: str | None = None
    """Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value
    added since.
    """
    fractional_units_true_up_configuration: "FractionalUnitsTrueUpConfiguration | None" = None
    """What is done with fractions of units."""
    holdings_fungibility: str | None = None
    """Whether holdings in currencies of one group, such as pounds and pence, are interchangeable. Default or
    Enabled, or a value added since.
    """
    wht_parameters: "WhtParameters | None" = None
    """How withholding tax is worked out."""


class LusidTradeTicket(LusidModel):
    """Lusid trade ticket.

    Used by `TransactionPortfoliosApi.batch_create_trade_tickets`,
    `TransactionPortfoliosApi.create_trade_ticket`.
    """

    transaction_id: str
    """The identifier of the transaction, unique in its portfolio."""
    transaction_type: str
    """The transaction type, which decides the movements."""
    source: str | None = None
    """Source whose transaction types are used."""
    transaction_date: DateOrCutLabel
    """When the trade was made: positions count from then on."""
    settlement_date: DateOrCutLabel
    """The date of settlement."""
    total_consideration: "CurrencyAndAmount"
    """The amount paid or received in settlement currency, and the source of cost."""
    units: Number
    """How many units."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    instrument_name: str | None = None
    """The name of the instrument."""
    instrument_definition: "LusidInstrument | None" = None
    """Economic definition of the instrument traded; a member of the `LusidInstrument` family."""
    counterparty_agreement_id: "ResourceId | None" = None
    """Scope and code of the agreement with the counterparty that governs the trade."""
    counterparty: str | None = None
    """The counterparty."""
    instrument_properties: "list[ModelProperty] | None" = None
    """Properties of the instrument to set."""
    transaction_properties: "list[ModelProperty] | None" = None
    """Properties of the transaction to set."""
    trade_ticket_type: str
    """Type of trade ticket, which picks the member of the family. LusidTradeTicket or ExternalTradeTicket, or
    a value added since.
    """


class CreateTradeTicketsResponse(LusidModel):
    """Create trade tickets response.

    Used by `TransactionPortfoliosApi.batch_create_trade_tickets`.
    """

    values: list[LusidTradeTicket]
    """The items."""
    failures: "list[ErrorDetail]"
    """Trade tickets that failed, with the reason."""


class CreateTransactionPortfolioRequest(LusidModel):
    """Create transaction portfolio request.

    Used by `TransactionPortfoliosApi.create_portfolio`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    code: str
    """The code, unique in its scope."""
    created: AwareDatetime | None = None
    """The start of business time for it: nothing earlier can be loaded. Default: now."""
    enablement_date: AwareDatetime | None = None
    """The date in business time from which instrument events and corporate actions are applied."""
    base_currency: str
    """The currency that the portfolio, or the book, is reported in, as ISO code."""
    corporate_action_source_id: "ResourceId | None" = None
    """The source whose corporate actions are applied to the holdings."""
    accounting_method: str | None = None
    """Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent
    where derived. Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, …
    (10 more), or a value added since.
    """
    sub_holding_keys: list[str] | None = None
    """Keys of transaction properties that divide holdings, such as a strategy."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    instrument_scopes: list[str] | None = None
    """The scopes in which to look for instruments, in order; `default` comes last."""
    amortisation_method: str | None = None
    """How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine,
    EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
    """
    transaction_type_scope: str | None = None
    """The scope in which transaction types are looked up; no other is tried when it is set."""
    cash_gain_loss_calculation_date: str | None = None
    """Whether gain and loss on cash arise on settlement date (default) or transaction date. Default,
    SettlementDate or TransactionDate, or a value added since.
    """
    instrument_event_configuration: "InstrumentEventConfiguration | None" = None
    """Which transaction templates turn instrument events into transactions."""
    amortisation_rule_set_id: "ResourceId | None" = None
    """The rules that choose the amortisation method."""
    tax_rule_set_scope: str | None = None
    """The scope in which tax rules are looked up."""
    settlement_configuration: "PortfolioSettlementConfiguration | None" = None
    """Which movements settle on their own on the contractual date."""
    transaction_exclusion_filter: str | None = None
    """An expression; transactions that satisfy it are left out."""
    tax_lot_selection_cost_basis: str | None = None
    """Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value
    added since.
    """
    fractional_units_true_up_configuration: "FractionalUnitsTrueUpConfiguration | None" = None
    """What is done with fractions of units."""
    holdings_fungibility: str | None = None
    """Whether holdings in currencies of one group, such as pounds and pence, are interchangeable. Default or
    Enabled, or a value added since.
    """
    wht_parameters: "WhtParameters | None" = None
    """How withholding tax is worked out."""


class CustodianAccountProperties(LusidModel):
    """Custodian account properties.

    Used by `TransactionPortfoliosApi.upsert_custodian_accounts_properties`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class TypedResourceId(LusidModel):
    """Typed resource id."""

    id_type_scope: str
    """Scope of the identifier type."""
    id_type_code: str
    """Code of the identifier type, such as `LEI`."""
    code: str
    """Value of the identifier."""


class CustodianAccountRequest(LusidModel):
    """Custodian account request.

    Used by `TransactionPortfoliosApi.upsert_custodian_accounts`.
    """

    scope: str | None = None
    """Scope of the account. Default: that of the portfolio."""
    code: str
    """The code, unique in its scope."""
    status: str | None = None
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
    custodian_identifier: TypedResourceId
    """Identifier of the legal entity that is the custodian."""
    account_type: str | None = None
    """Type of account, such as `Cash` or `Margin`; free text."""
    tax_lot_selection_cost_basis: str | None = None
    """Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value
    added since.
    """


class CustodianAccountsUpsertResponse(LusidModel):
    """Custodian accounts upsert response.

    Used by `TransactionPortfoliosApi.upsert_custodian_accounts`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    custodian_accounts: "list[CustodianAccount] | None" = None
    """Custodian accounts that were stored."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class DeleteCustodianAccountsResponse(LusidModel):
    """Delete custodian accounts response.

    Used by `TransactionPortfoliosApi.delete_custodian_accounts`.
    """

    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    custodian_account_ids: "list[ResourceId] | None" = None
    """Scopes and codes of the custodian accounts that were deleted."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class HoldingAdjustment(LusidModel):
    """Holding adjustment."""

    instrument_identifiers: dict[str, str | None] | None = None
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    instrument_uid: str
    """The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Values of the sub-holding keys that tell the holding apart, by property key."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    tax_lots: list[TargetTaxLot]
    """Tax lots that together make up the holding as it was set."""
    currency: str | None = None
    """The currency, as ISO code."""
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""


class HoldingIdsRequest(LusidModel):
    """Holding ids request.

    Used by `TransactionPortfoliosApi.get_multiple_holding_contributors`.
    """

    holding_ids: list[int]
    """Identifiers of the holdings."""


class HoldingsAdjustment(LusidModel):
    """Holdings adjustment.

    Used by `TransactionPortfoliosApi.get_holdings_adjustment`.
    """

    effective_at: AwareDatetime
    """Business time from which the holdings were set; one adjustment at a time."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    unmatched_holding_method: str
    """`PositionToZero`: holdings not named were set to zero (set). `KeepTheSame`: they were left alone
    (adjust). PositionToZero or KeepTheSame, or a value added since.
    """
    adjustments: list[HoldingAdjustment]
    """Holdings as they were set or adjusted."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class HoldingsAdjustmentHeader(LusidModel):
    """Holdings adjustment header."""

    effective_at: AwareDatetime
    """Business time from which the holdings were set; one adjustment at a time."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    unmatched_holding_method: str
    """`PositionToZero`: holdings not named were set to zero (set). `KeepTheSame`: they were left alone
    (adjust). PositionToZero or KeepTheSame, or a value added since.
    """
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class OverrideDefinitionRequest(LusidModel):
    """Override definition request."""

    transaction_id: str
    """Identifier of the replacement transaction."""
    type: str
    """Transaction type of the replacement, such as `Buy`."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    trade_date: DateOrCutLabel
    """Trade date of the replacement transaction."""
    settlement_date: DateOrCutLabel
    """Settlement date of the replacement transaction."""
    units: Number
    """How many units."""
    trade_price: "TransactionPrice | None" = None
    """Price of the replacement transaction."""
    total_consideration: "CurrencyAndAmount"
    """The amount paid or received in settlement currency, and the source of cost."""
    exchange_rate: Number | None = None
    """Settlement currency for one unit of transaction currency. Default: 1."""
    trade_currency: str | None = None
    """Trade currency of the replacement transaction, as ISO code."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    counterparty_id: str | None = None
    """Identifier of the trade's counterparty; free text."""
    source: str | None = None
    """Source whose transaction types the replacement uses."""
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""


class OverrideDefinitionResponse(LusidModel):
    """Override definition response."""

    transaction_id: str | None = None
    """Identifier of the replacement transaction."""
    type: str | None = None
    """Transaction type of the replacement, such as `Buy`."""
    instrument_identifiers: dict[str, str | None] | None = None
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    trade_date: DateOrCutLabel | None = None
    """Trade date of the replacement transaction."""
    settlement_date: DateOrCutLabel | None = None
    """Settlement date of the replacement transaction."""
    units: Number | None = None
    """How many units."""
    trade_price: "TransactionPrice | None" = None
    """Price of the replacement transaction."""
    total_consideration: "CurrencyAndAmount | None" = None
    """The amount paid or received in settlement currency, and the source of cost."""
    exchange_rate: Number | None = None
    """Settlement currency for one unit of transaction currency. Default: 1."""
    trade_currency: str | None = None
    """Trade currency of the replacement transaction, as ISO code."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    counterparty_id: str | None = None
    """Identifier of the trade's counterparty; free text."""
    source: str | None = None
    """Source whose transaction types the replacement uses."""
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""
    precedes_event: bool | None = None
    """Whether the trade date lies before the event's effective date, so that the entry no longer applies."""


class OverrideEntryResponse(LusidModel):
    """Override entry response."""

    replacements: list[OverrideDefinitionResponse] | None = None
    """Transactions that stand in for the virtual one."""
    status: str | None = None
    """Whether the entry is applied, matches no virtual transaction any longer, or is superseded. Applied,
    Orphaned or Superseded, or a value added since.
    """
    virtual_transaction_id: str | None = None
    """Identifier of the virtual transaction in the portfolio asked for; null where the entry matches none."""


class OverrideVirtualTransactionsRequest(LusidModel):
    """Override virtual transactions request.

    Used by `TransactionPortfoliosApi.upsert_virtual_transaction_override`.
    """

    overrides: dict[str, list[OverrideDefinitionRequest] | None] | None = None
    """Replacements, by identifier of the virtual transaction that they stand in for."""
    suppressions: list[str] | None = None
    """Identifiers of the virtual transactions to suppress; none may also be overridden."""


class PagedResourceListOfCustodianAccount(LusidModel):
    """Paged resource list of custodian account.

    Used by `TransactionPortfoliosApi.list_custodian_accounts`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: "list[CustodianAccount]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PortfolioCashFlow(LusidModel):
    """Portfolio cash flow."""

    group_by_id: int
    """Number of the group, by sub-holding keys and currency, to which the row belongs."""
    sequence_number: int
    """The place in the sequence."""
    effective_date: AwareDatetime | None = None
    """The date from which it takes effect."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Transaction properties that divide holdings, such as a strategy."""
    type: str
    """Whether the row is a balance (`Open`, `Closed`) or a cash flow (`Activity`)."""
    movement_name: str
    """Movement of the transaction that made the cash flow."""
    cashflow: "CurrencyAndAmount"
    """Amount of the cash flow."""
    balance: "CurrencyAndAmount"
    """Cash balance after the cash flow."""
    fx_rate: Number
    """Rate between the cash flow's currency and the reporting currency."""
    cashflow_reporting_currency: "CurrencyAndAmount"
    """Amount of the cash flow, in reporting currency."""
    balance_reporting_currency: "CurrencyAndAmount"
    """Balance after the cash flow, in reporting currency."""
    translation_gain_loss: "CurrencyAndAmount"
    """Gain or loss from translation to the reporting currency."""
    cost_basis_reporting_currency: "CurrencyAndAmount"
    """Cost of the balance, in reporting currency."""
    transaction: "Transaction | None" = None
    """Transaction behind the cash flow."""
    unrealised_gain_loss_reporting_currency: "CurrencyAndAmount"
    """Unrealised gain or loss on the balance, in reporting currency."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PortfolioCashLadder(LusidModel):
    """Portfolio cash ladder."""

    currency: str
    """The currency, as ISO code."""
    sub_holding_keys: "dict[str, PerpetualProperty] | None" = None
    """Transaction properties that divide holdings, such as a strategy."""
    records: list[CashLadderRecord]
    """Cash flows and balances, one for each date."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PortfolioDetails(LusidModel):
    """Portfolio details.

    Used by `TransactionPortfoliosApi.get_details`, `TransactionPortfoliosApi.patch_portfolio_details`,
    `TransactionPortfoliosApi.upsert_portfolio_details`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    origin_portfolio_id: "ResourceId"
    """Scope and code of the portfolio that the details were first set on."""
    version: "Version"
    """When this version was written, by whom and by which request."""
    base_currency: str
    """The currency that the portfolio, or the book, is reported in, as ISO code."""
    corporate_action_source_id: "ResourceId | None" = None
    """The source whose corporate actions are applied to the holdings."""
    sub_holding_keys: list[str] | None = None
    """Keys of transaction properties that divide holdings, such as a strategy."""
    instrument_scopes: list[str] | None = None
    """The scopes in which to look for instruments, in order; `default` comes last."""
    accounting_method: str | None = None
    """Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent
    where derived. Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, …
    (10 more), or a value added since.
    """
    amortisation_method: str | None = None
    """How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine,
    EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
    """
    transaction_type_scope: str | None = None
    """The scope in which transaction types are looked up; no other is tried when it is set."""
    cash_gain_loss_calculation_date: str | None = None
    """Whether gain and loss on cash arise on settlement date (default) or transaction date."""
    instrument_event_configuration: "InstrumentEventConfiguration | None" = None
    """Which transaction templates turn instrument events into transactions."""
    amortisation_rule_set_id: "ResourceId | None" = None
    """The rules that choose the amortisation method."""
    tax_rule_set_scope: str | None = None
    """The scope in which tax rules are looked up."""
    settlement_configuration: "PortfolioSettlementConfiguration | None" = None
    """Which movements settle on their own on the contractual date."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    transaction_exclusion_filter: str | None = None
    """An expression; transactions that satisfy it are left out."""
    tax_lot_selection_cost_basis: str | None = None
    """Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value
    added since.
    """
    fractional_units_true_up_configuration: "FractionalUnitsTrueUpConfiguration | None" = None
    """What is done with fractions of units."""
    holdings_fungibility: str | None = None
    """Whether holdings in currencies of one group, such as pounds and pence, are interchangeable. Default or
    Enabled, or a value added since.
    """
    wht_parameters: "WhtParameters | None" = None
    """How withholding tax is worked out."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfChangeHistory(LusidModel):
    """Resource list of change history.

    Used by `TransactionPortfoliosApi.get_transaction_history`.
    """

    values: list[ChangeHistory]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfHoldingsAdjustmentHeader(LusidModel):
    """Resource list of holdings adjustment header.

    Used by `TransactionPortfoliosApi.list_holdings_adjustments`.
    """

    values: list[HoldingsAdjustmentHeader]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfOutputTransaction(LusidModel):
    """Resource list of output transaction.

    Used by `TransactionPortfoliosApi.preview_transaction`.
    """

    values: "list[OutputTransaction]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfPortfolioCashFlow(LusidModel):
    """Resource list of portfolio cash flow.

    Used by `TransactionPortfoliosApi.get_portfolio_cash_statement`.
    """

    values: list[PortfolioCashFlow]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfPortfolioCashLadder(LusidModel):
    """Resource list of portfolio cash ladder.

    Used by `TransactionPortfoliosApi.get_portfolio_cash_ladder`.
    """

    values: list[PortfolioCashLadder]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfTransaction(LusidModel):
    """Resource list of transaction.

    Used by `TransactionPortfoliosApi.get_upsertable_portfolio_cash_flows`.
    """

    values: "list[Transaction]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfTransactionSettlementInstruction(LusidModel):
    """Resource list of transaction settlement instruction.

    Used by `TransactionPortfoliosApi.upsert_settlement_instructions`.
    """

    values: list[TransactionSettlementInstruction]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class SuppressionEntryResponse(LusidModel):
    """Suppression entry response."""

    status: str | None = None
    """Whether the entry is applied, matches no virtual transaction any longer, or is superseded. Applied,
    Orphaned or Superseded, or a value added since.
    """
    virtual_transaction_id: str | None = None
    """Identifier of the virtual transaction in the portfolio asked for; null where the entry matches none."""


class VirtualTransactionOverrideRecord(LusidModel):
    """Virtual transaction override record."""

    instrument_event_id: str | None = None
    """The identifier of the event."""
    source_portfolio_id: "ResourceId | None" = None
    """Scope and code of the portfolio that holds the record: the portfolio asked for or one that it derives
    from.
    """
    overrides: dict[str, OverrideEntryResponse] | None = None
    """Replacements, by identifier of the virtual transaction that they stand in for."""
    suppressions: dict[str, SuppressionEntryResponse] | None = None
    """Suppressions stored in the record, by identifier of the virtual transaction."""
    override_match_status: str | None = None
    """Whether every entry still matches a virtual transaction that the event makes. Matched or Orphaned, or a
    value added since.
    """
    override_application_status: str | None = None
    """Whether all, some or none of the entries are applied. Full, Partial or Orphaned, or a value added
    since.
    """
    cancel_active: bool | None = None
    """Whether an instruction that cancels the whole event is in force and overrules these entries."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class ResourceListOfVirtualTransactionOverrideRecord(LusidModel):
    """Resource list of virtual transaction override record.

    Used by `TransactionPortfoliosApi.list_virtual_transaction_overrides`.
    """

    values: list[VirtualTransactionOverrideRecord]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class SettlementInstructionAmendRequest(LusidModel):
    """Settlement instruction amend request.

    Used by `TransactionPortfoliosApi.batch_amend_settlement_instructions`.
    """

    settlement_instruction_id: str
    """The identifier of the settlement instruction."""
    operation: str | None = None
    """Whether the instruction is activated or deactivated. Activate or Deactivate, or a value added since."""
    properties: "list[PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class SettlementInstructionQuery(LusidModel):
    """Settlement instruction query.

    Used by `TransactionPortfoliosApi.build_settlement_instructions`.
    """

    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    start_date: DateOrCutLabel | None = None
    """The first day."""
    end_date: DateOrCutLabel | None = None
    """The last day."""
    limit: int | None = None
    """Most rows on a page."""
    page: str | None = None
    """Token of the page to read; none for the first."""
    filter: str | None = None
    """An expression that selects what to include, such as `type eq 'Buy'`."""
    settlement_instruction_property_keys: list[str] | None = None
    """Property keys of settlement instructions to return."""
    transaction_property_keys: list[str] | None = None
    """Property keys of transactions to return."""
    timeline_scope: str | None = None
    """Scope of the timeline to read by."""
    timeline_code: str | None = None
    """Code of the timeline to read by."""
    closed_period_id: str | None = None
    """Identifier of the closed period of the timeline to read by."""


class SettlementInstructionRequest(LusidModel):
    """Settlement instruction request.

    Used by `TransactionPortfoliosApi.batch_upsert_settlement_instructions`,
    `TransactionPortfoliosApi.upsert_settlement_instructions`.
    """

    settlement_instruction_id: str
    """The identifier of the settlement instruction."""
    transaction_id: str
    """The identifier of the transaction, unique in its portfolio."""
    settlement_category: str
    """What settles: stock, cash or a deferred receipt. StockSettlement, CashSettlement or
    DeferredCashReceipt, or a value added since.
    """
    instruction_type: str | None = None
    """`Complete` to settle units, or `CancelAutomatic` to undo automatic settlement. Complete,
    CancelAutomatic or Partial, or a value added since.
    """
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    contractual_settlement_date: AwareDatetime | None = None
    """The date on which settlement was agreed."""
    actual_settlement_date: AwareDatetime
    """The date on which settlement took place."""
    units: Number
    """How many units."""
    sub_holding_key_overrides: "dict[str, PerpetualProperty] | None" = None
    """Sub-holding keys to set on what settles; a key without value clears it, and keys not named stay."""
    custodian_account_override: "ResourceId | None" = None
    """Custodian account, by scope and code, in which to settle instead of the transaction's."""
    instruction_to_portfolio_rate: Number | None = None
    """Portfolio currency for one unit of the instruction's currency."""
    settlement_in_lieu: SettlementInLieu | None = None
    """Cash paid in place of what was to be delivered."""
    properties: "list[PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class SettlementInstructionWithTransaction(LusidModel):
    """Settlement instruction with transaction."""

    settlement_instruction: TransactionSettlementInstruction | None = None
    """The settlement instruction."""
    matched_transaction: "OutputTransaction | None" = None
    """Transaction that the instruction is for; absent where none was found."""


class StoredOverrideDefinition(LusidModel):
    """Stored override definition."""

    transaction_id: str | None = None
    """Identifier of the replacement transaction."""
    type: str | None = None
    """Transaction type of the replacement, such as `Buy`."""
    instrument_identifiers: dict[str, str | None] | None = None
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    trade_date: DateOrCutLabel | None = None
    """Trade date of the replacement transaction."""
    settlement_date: DateOrCutLabel | None = None
    """Settlement date of the replacement transaction."""
    units: Number | None = None
    """How many units."""
    trade_price: "TransactionPrice | None" = None
    """Price of the replacement transaction."""
    total_consideration: "CurrencyAndAmount | None" = None
    """The amount paid or received in settlement currency, and the source of cost."""
    exchange_rate: Number | None = None
    """Settlement currency for one unit of transaction currency. Default: 1."""
    trade_currency: str | None = None
    """Trade currency of the replacement transaction, as ISO code."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    counterparty_id: str | None = None
    """Identifier of the trade's counterparty; free text."""
    source: str | None = None
    """Source whose transaction types the replacement uses."""
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""


class TransactionRequest(LusidModel):
    """Transaction request.

    Used by `TransactionPortfoliosApi.batch_upsert_transactions`,
    `TransactionPortfoliosApi.preview_transaction`, `TransactionPortfoliosApi.upsert_transactions`.
    """

    transaction_id: str
    """The identifier, unique in the portfolio: 1 to 256 characters without spaces. Storing it again replaces
    the earlier transaction, properties too.
    """
    type: str
    """The transaction type, such as `Buy`, which decides the movements of stock and cash."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    transaction_date: DateOrCutLabel
    """When the trade was made: positions count from then on."""
    settlement_date: DateOrCutLabel
    """When the trade settles: cash commitments become balances then."""
    units: Number
    """How many units. Types that buy and sell take unsigned numbers; transfers take negative ones too."""
    transaction_price: "TransactionPrice | None" = None
    """The price of one unit. For information only: cost comes from the total consideration."""
    total_consideration: "CurrencyAndAmount"
    """The amount paid or received in settlement currency. Cost comes from it and not from the price."""
    exchange_rate: Number | None = None
    """Settlement currency for one unit of transaction currency. Default: 1."""
    transaction_currency: str | None = None
    """The currency of the trade. Default: that of the total consideration."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    counterparty_id: str | None = None
    """Identifier of the trade's counterparty; free text."""
    source: str | None = None
    """The source whose transaction types are used. Default: `default`."""
    otc_confirmation: "OtcConfirmation | None" = None
    """The confirmation of an over-the-counter trade."""
    order_id: "ResourceId | None" = None
    """The scope and code of the order."""
    allocation_id: "ResourceId | None" = None
    """Scope and code of the order allocation that the transaction comes from."""
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""
    transaction_group_id: str | None = None
    """Identifier shared by the transactions of one economic event."""
    strategy_tag: "list[Strategy] | None" = None
    """How the units are divided among sub-holding keys."""
    custodian_entries: "list[CustodianEntry] | None" = None
    """The transaction's entries at custodians."""


class TransactionSettlementMovement(LusidModel):
    """Transaction settlement movement."""

    name: str | None = None
    """Name of the movement, if it has one."""
    type: str | None = None
    """How the movement changes holdings."""
    units: Number | None = None
    """How many units."""
    direction: int | None = None
    """1 keeps the sign of the transaction's amounts, -1 reverses it."""
    settlement_mode: str | None = None
    """`Internal`: settles on the contractual date. `External`: as the portfolio's configuration and
    settlement instructions say. Internal or External, or a value added since.
    """


class TransactionSettlementBucket(LusidModel):
    """Transaction settlement bucket."""

    settlement_category: str
    """What settles: stock, cash or a deferred receipt. StockSettlement, CashSettlement or
    DeferredCashReceipt, or a value added since.
    """
    lusid_instrument_id: str
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    instrument_scope: str
    """The scope in which the instrument was found."""
    contractual_settlement_date: AwareDatetime | None = None
    """The date on which settlement was agreed."""
    contracted_units: Number | None = None
    """Units that were agreed to settle."""
    settled_units: Number | None = None
    """How many units have settled."""
    unsettled_units: Number | None = None
    """How many units have not settled."""
    overdue_units: Number | None = None
    """How many units should have settled and have not."""
    configured_settlement: str | None = None
    """Whether the bucket settles on its own or by instruction, the transaction's setting before the
    portfolio's. Automatic, Instructed or NotApplicable, or a value added since.
    """
    status: str
    """`Settled`, `Part Settled` or `Unsettled`. Unsettled, PartSettled, Settled or None, or a value added
    since.
    """
    settlement_instructions: list[TransactionSettlementInstruction] | None = None
    """Instructions received for the bucket."""
    movements: list[TransactionSettlementMovement] | None = None
    """The movements of stock and cash."""
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""


class TransactionSettlementStatus(LusidModel):
    """Transaction settlement status.

    Used by `TransactionPortfoliosApi.get_transaction_settlement_status`.
    """

    transaction_id: str
    """The identifier of the transaction, unique in its portfolio."""
    settlement_buckets: list[TransactionSettlementBucket] | None = None
    """Settlement by category, instrument and agreed date, of movements that settle externally."""
    invalid_instructions: list[TransactionSettlementInstruction] | None = None
    """Instructions for the transaction that fit none of its buckets."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpsertPortfolioTransactionsResponse(LusidModel):
    """Upsert portfolio transactions response.

    Used by `TransactionPortfoliosApi.resolve_instrument`, `TransactionPortfoliosApi.upsert_transactions`.
    """

    version: "Version"
    """When this version was written, by whom and by which request."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    """Warnings and notes on how the request was handled, by kind."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpsertTransactionPropertiesResponse(LusidModel):
    """Upsert transaction properties response.

    Used by `TransactionPortfoliosApi.upsert_transaction_properties`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    """Warnings and notes on how the request was handled, by kind."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpsertVirtualTransactionOverrideResponse(LusidModel):
    """Upsert virtual transaction override response.

    Used by `TransactionPortfoliosApi.upsert_virtual_transaction_override`.
    """

    version: "Version"
    """When this version was written, by whom and by which request."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    """Warnings and notes on how the request was handled, by kind."""
    instrument_event_id: str
    """The identifier of the event."""
    overrides: dict[str, list[StoredOverrideDefinition] | None] | None = None
    """Replacements, by identifier of the virtual transaction that they stand in for."""
    suppressions: list[str] | None = None
    """Identifiers of the virtual transactions that are suppressed for the event."""
    cancel_active: bool | None = None
    """Whether an instruction that cancels the whole event is in force and overrules these entries."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class VersionedResourceListOfA2BMovementRecord(LusidModel):
    """Versioned resource list of a 2 b movement record.

    Used by `TransactionPortfoliosApi.get_a2_b_movements`,
    `TransactionPortfoliosApi.get_a2_b_movements_trading_vs_holding`.
    """

    version: "Version"
    """When this version was written, by whom and by which request."""
    values: list[A2BMovementRecord]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class VersionedResourceListOfTransactionSettlementInstruction(LusidModel):
    """Versioned resource list of transaction settlement instruction.

    Used by `TransactionPortfoliosApi.list_settlement_instructions`.
    """

    version: "Version"
    """When this version was written, by whom and by which request."""
    values: list[TransactionSettlementInstruction]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class VersionedResourceListWithPostBodiesOfSettlementInstructionWithTransactionToSettlementInstructionQuery(LusidModel):
    """Versioned resource list with post bodies of settlement instruction with transaction to settlement
    instruction query.

    Used by `TransactionPortfoliosApi.build_settlement_instructions`.
    """

    version: "Version"
    """When this version was written, by whom and by which request."""
    values: list[SettlementInstructionWithTransaction]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    post_body: SettlementInstructionQuery | None = None
    """Body of the query to send with the address of the next or previous page."""
    next_page: SettlementInstructionQuery | None = None
    """Query to send for the next page; absent on the last."""
    previous_page: SettlementInstructionQuery | None = None
    """Query to send for the previous page; absent on the first."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class VersionedResourceListWithWarningsOfPortfolioHolding(LusidModel):
    """Versioned resource list with warnings of portfolio holding.

    Used by `TransactionPortfoliosApi.get_holdings`, `TransactionPortfoliosApi.get_holdings_with_orders`.
    """

    version: "Version"
    """When this version was written, by whom and by which request."""
    values: "list[PortfolioHolding]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    warnings: list[Warning] | None = None
    """What to look at although the request succeeded."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class VirtualTransactionOverridesResponse(LusidModel):
    """Virtual transaction overrides response.

    Used by `TransactionPortfoliosApi.get_virtual_transaction_override`.
    """

    version: "Version"
    """When this version was written, by whom and by which request."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    instrument_event_id: str
    """The identifier of the event."""
    records: list[VirtualTransactionOverrideRecord] | None = None
    """Overrides and suppressions that affect the portfolio for this event: its own first, then those of
    ancestors.
    """
    live: list[str] | None = None
    """Identifiers of virtual transactions that no record changes."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
