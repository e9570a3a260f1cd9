"""Models of the instrument events API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, Any

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.abor import PortfolioEntityId
    from lusid_async.models.aggregation import ResultDataSchema
    from lusid_async.models.common import CurrencyAndAmount, ErrorDetail, Link, ResourceId
    from lusid_async.models.corporate_action_sources import InstrumentEventHolder
    from lusid_async.models.portfolios import InstrumentEventInstruction
    from lusid_async.models.transaction import Transaction
    from lusid_async.models.transaction_portfolios import BucketingSchedule, LusidTradeTicket


class GeneratedEventDiagnostics(LusidModel):
    """Generated event diagnostics."""

    instrument_event_id: str
    """The identifier of the event."""
    type: str
    """What failed. MarketDataFailure, TransactionFailure, EventCombinationFailure, RepodOutHolding,
    ScheduleFailure or ModelSubstitution, or a value added since.
    """
    detail: str
    """The details in words."""
    error_details: list[str]
    """Further details of the error."""


class TransactionDiagnostics(LusidModel):
    """Transaction diagnostics."""

    transaction_display_name: str
    """Name of the transaction in its template."""
    error_details: list[str]
    """Further details of the error."""


class ApplicableInstrumentEvent(LusidModel):
    """Applicable instrument event."""

    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    holding_id: int
    """The identifier of the holding."""
    lusid_instrument_id: str
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    instrument_scope: str
    """The scope in which the instrument was found."""
    instrument_type: str
    """Type of the instrument that the event is on."""
    instrument_event_type: str
    """The type of event, which picks the member of the family."""
    instrument_event_id: str
    """The identifier of the event."""
    generated_event: "InstrumentEventHolder | None" = None
    """Event that LUSID derived from the instrument."""
    generated_event_diagnostics: GeneratedEventDiagnostics | None = None
    """What went wrong in deriving the event."""
    loaded_event: "InstrumentEventHolder | None" = None
    """Event that was loaded."""
    applied_instrument_event_instruction_id: str | None = None
    """Identifier of the instruction that was applied."""
    transactions: "list[Transaction] | None" = None
    """Transactions that the event makes in the portfolio."""
    transaction_diagnostics: TransactionDiagnostics | None = None
    """What went wrong in making transactions from the event."""
    applied_instrument_event_instruction: "InstrumentEventInstruction | None" = None
    """Instruction that was applied."""
    eligible_balance: Number | None = None
    """Units of the holding that the event applies to."""
    instrument_event_status: str | None = None
    """Whether the event stands, or reverses or trues up one of an earlier period. Active, ActiveReversal or
    ActiveTrueUp, or a value added since.
    """
    accounting_date: AwareDatetime | None = None
    """The date on which it is accounted for."""


class BucketBorderConfiguration(LusidModel):
    """Bucket border configuration."""

    start_inclusive: bool | None = None
    """Whether the first bucket includes its start date. Default: true."""
    end_inclusive: bool | None = None
    """Whether the last bucket includes its end date. Default: false."""
    boundary_belongs_to: str | None = None
    """Which of two neighbouring buckets takes a cash flow on the date between them. Earlier or Later, or a
    value added since.
    """


class BucketedCashFlowResponse(LusidModel):
    """Bucketed cash flow response.

    Used by `InstrumentEventsApi.query_bucketed_cash_flows`,
    `TransactionPortfoliosApi.get_bucketed_cash_flows`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    data: list[dict[str, Any]] | None = None
    """Rows of the result, each by address key."""
    report_currency: str | None = None
    """Currency that amounts were reported in, as ISO code."""
    data_schema: "ResultDataSchema | None" = None
    """The types of the result's columns."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CashFlowDetail(LusidModel):
    """Cash flow detail."""

    payment_date: AwareDatetime
    """Date on which the cash flow is paid."""
    amount: "CurrencyAndAmount | None" = None
    """Amount of the cash flow; null where it could not be valued."""
    source_type: str
    """What made the cash flow, such as `Instrument`."""
    instrument_id: str
    """The value of the identifier that names the instrument."""
    instrument_display_name: str | None = None
    """Name of the instrument that pays; absent where it was not found."""
    transaction_id: str | None = None
    """The identifier of the transaction, unique in its portfolio."""
    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    flow_type: str | None = None
    """What the cash flow is, such as coupon, principal or premium."""
    movement_name: str | None = None
    """Name of the movement behind the cash flow, such as `Coupon`; else its flow type."""
    gross_amount: "CurrencyAndAmount | None" = None
    """Amount before the haircut."""
    haircut_fraction: Number | None = None
    """Fraction, 0 to 1, taken off by the haircut; zero where none applied, and only with haircut rules."""
    net_amount: "CurrencyAndAmount | None" = None
    """Amount after the haircut."""
    haircut_rule_applied: str | None = None
    """Identifier of the haircut rule that applied; absent where none did."""
    error: str | None = None
    """Why the cash flow could not be valued or converted; its amount is null then, not zero."""
    report_currency_amount: "CurrencyAndAmount | None" = None
    """Amount in report currency."""
    trade_to_report_currency_rate: Number | None = None
    """Rate from payment currency to report currency: spot on the transaction date, or forward for the payment
    date.
    """
    fx_rate_type_applied: str | None = None
    """Whether the rate is `FxSpot` or `FxForward`; only where the amount was converted."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CashFlowHaircutTermPoint(LusidModel):
    """Cash flow haircut term point."""

    tenor: str
    """Time from valuation date to payment, such as `6M`."""
    rate: Number
    """Haircut at the tenor, as fraction, 0 to 1."""


class CashFlowHaircutRule(LusidModel):
    """Cash flow haircut rule."""

    rule_id: str | None = None
    """Identifier shown at cash flows that the rule applied to. Default: the rule's place in the list."""
    property_key: str | None = None
    """Key of the instrument property that the rule matches on. None: no condition."""
    property_value: str | None = None
    """Value of the instrument property that the rule matches; required with `property_key`."""
    instrument_type: str | None = None
    """Instrument type that the rule is limited to. None: all."""
    haircut_type: str
    """`Flat`: the rate as it is. `CumulativeAnnualised`: the rate compounds by year up to payment.
    CumulativeAnnualised or Flat, or a value added since.
    """
    rate: Number | None = None
    """Haircut as fraction, 0 to 1; give exactly one of this and `term_structure`."""
    term_structure: list[CashFlowHaircutTermPoint] | None = None
    """Rates by time to payment, interpolated linearly; give exactly one of this and `rate`."""


class InstrumentCashFlow(LusidModel):
    """Instrument cash flow."""

    payment_date: AwareDatetime
    """Date on which the cash flow is paid."""
    amount: Number | None = None
    """Amount that is paid; empty where it is not known yet."""
    currency: str
    """The currency, as ISO code."""
    source_portfolio_id: "ResourceId"
    """Scope and code of the portfolio that it comes from."""
    source_transaction_id: str
    """The transaction that the cash flow comes from."""
    source_instrument_scope: str
    """Scope of the instrument that pays."""
    source_instrument_id: str
    """LUID of the instrument that pays."""
    diagnostics: dict[str, str | None]
    """Further details of the cash flow and of how it was worked out, by name."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PortfolioTradeTicket(LusidModel):
    """Portfolio trade ticket."""

    source_portfolio_id: "ResourceId | None" = None
    """Scope and code of the portfolio that it comes from."""
    trade_ticket: "LusidTradeTicket | None" = None
    """The trade ticket."""


class QueryApplicableInstrumentEventsRequest(LusidModel):
    """Query applicable instrument events request.

    Used by `InstrumentEventsApi.query_applicable_instrument_events`.
    """

    window_start: AwareDatetime
    """Start of the window in which events lie."""
    window_end: AwareDatetime
    """End of the window in which events lie."""
    effective_at: AwareDatetime | None = None
    """Date that divides the window: events before are facts, after it forecasts."""
    portfolio_entity_ids: "list[PortfolioEntityId]"
    """The portfolios and portfolio groups."""
    forecasting_recipe_id: "ResourceId"
    """Scope and code of the recipe with which future events are forecast."""
    timeline_scope: str | None = None
    """Scope of the timeline to read by."""
    timeline_code: str | None = None
    """Code of the timeline to read by; with `:` and a closed period identifier to choose the head."""
    closed_period_id: str | None = None
    """Identifier of the closed period of the timeline to read by."""


class QueryBucketCashFlowDrillDownRequest(LusidModel):
    """Query bucket cash flow drill down request.

    Used by `InstrumentEventsApi.query_bucket_cash_flow_drill_down`.
    """

    as_at: AwareDatetime | None = None
    """The moment of system time at which data are read. Default: latest."""
    bucket_start: AwareDatetime
    """Start of the bucket."""
    bucket_end: AwareDatetime
    """End of the bucket."""
    start_inclusive: bool | None = None
    """Whether a cash flow on the bucket's start date belongs to it. Default: true."""
    end_inclusive: bool | None = None
    """Whether a cash flow on the bucket's end date belongs to it. Default: true."""
    portfolio_entity_ids: "list[PortfolioEntityId]"
    """The portfolios and portfolio groups."""
    effective_at: AwareDatetime
    """Business time of the valuation of the cash flows, inclusive, as moment or cut label."""
    recipe_id: "ResourceId"
    """The scope and code of the valuation recipe."""
    report_currency: str | None = None
    """Currency to convert cash flows to, as ISO code. None: not converted."""
    exclude_unsettled_trades: bool | None = None
    """Whether trades that have not settled are left out."""
    haircut_rules: list[CashFlowHaircutRule] | None = None
    """Haircuts on cash received, in order: the first that matches applies, and one without criteria matches
    all.
    """
    cash_type: str | None = None
    """Whether cash flows fall into buckets by payment date (`SettleDate`, default) or transaction date.
    TradeDate or SettleDate, or a value added since.
    """
    fx_rate_type: str | None = None
    """Rate to convert at: spot (default), forward for the payment date, or forward where there is one.
    FxSpot, FxForward or ForwardThenSpot, or a value added since.
    """


class QueryBucketedCashFlowsRequest(LusidModel):
    """Query bucketed cash flows request.

    Used by `InstrumentEventsApi.query_bucketed_cash_flows`.
    """

    as_at: AwareDatetime | None = None
    """The moment of system time at which data are read. Default: latest."""
    window_start: AwareDatetime
    """First date of cash flows, inclusive."""
    window_end: AwareDatetime
    """Last date of cash flows, inclusive."""
    portfolio_entity_ids: "list[PortfolioEntityId]"
    """The portfolios and portfolio groups."""
    effective_at: AwareDatetime
    """Business time of the valuation of the cash flows, inclusive, as moment or cut label."""
    recipe_id: "ResourceId"
    """The scope and code of the valuation recipe."""
    rounding_method: str
    """To which bucket a cash flow between two bucket dates goes. RoundUp or RoundDown, or a value added
    since.
    """
    bucketing_dates: list[AwareDatetime] | None = None
    """Dates that separate the buckets; leave tenors empty where these are given."""
    bucketing_tenors: list[str] | None = None
    """Tenors that separate the buckets; leave dates empty where these are given."""
    report_currency: str
    """The currency to report in, as ISO code. Default: that of the portfolio."""
    group_by: list[str] | None = None
    """Address keys to group results by; metrics are aggregated within a group."""
    addresses: list[str] | None = None
    """Address keys of the columns to return; standard ones where empty."""
    equip_with_subtotals: bool | None = None
    """Whether to return subtotals of groups as well."""
    exclude_unsettled_trades: bool | None = None
    """Whether trades that have not settled are left out."""
    cash_flow_type: str | None = None
    """Whether cash flows are those of instruments, of the portfolio or of transactions. InstrumentCashFlow,
    PortfolioCashFlow or TransactionCashFlow, or a value added since.
    """
    bucketing_schedule: "BucketingSchedule | None" = None
    """Dates or tenors that separate the buckets."""
    filter: str | None = None
    """An expression that selects what to include, such as `type eq 'Buy'`."""
    cash_flow_calculation_version: str | None = None
    """Which version of the cash flow calculation to use."""
    haircut_rules: list[CashFlowHaircutRule] | None = None
    """Haircuts on cash received, in order: the first that matches applies, and one without criteria matches
    all.
    """
    border_configuration: BucketBorderConfiguration | None = None
    """To which bucket cash flows on a boundary belong."""
    starting_balance: str | None = None
    """Whether balances start from the portfolio's cash or from zero. PortfolioCashBalance or Zero, or a value
    added since.
    """


class QueryCashFlowsRequest(LusidModel):
    """Query cash flows request.

    Used by `InstrumentEventsApi.query_cash_flows`.
    """

    as_at: AwareDatetime | None = None
    """The moment of system time at which data are read. Default: latest."""
    window_start: AwareDatetime
    """Start of the window in which cash flows lie."""
    window_end: AwareDatetime
    """End of the window in which cash flows lie."""
    portfolio_entity_ids: "list[PortfolioEntityId]"
    """The portfolios and portfolio groups."""
    recipe_id: "ResourceId"
    """The scope and code of the valuation recipe."""
    effective_at: AwareDatetime
    """Business time of the valuation of the cash flows."""
    cash_flow_calculation_version: str | None = None
    """Which version of the cash flow calculation to use."""


class QueryInstrumentEventsRequest(LusidModel):
    """Query instrument events request.

    Used by `InstrumentEventsApi.query_instrument_events`.
    """

    as_at: AwareDatetime | None = None
    """The moment of system time at which data are read. Default: latest."""
    window_start: AwareDatetime
    """Start of the window in which events lie."""
    window_end: AwareDatetime
    """End of the window in which events lie."""
    portfolio_entity_ids: "list[PortfolioEntityId]"
    """The portfolios and portfolio groups."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    recipe_id: "ResourceId"
    """The scope and code of the valuation recipe."""
    filter_instrument_events: str | None = None
    """Expression that selects events."""


class QueryTradeTicketsRequest(LusidModel):
    """Query trade tickets request.

    Used by `InstrumentEventsApi.query_trade_tickets`.
    """

    as_at: AwareDatetime | None = None
    """The moment of system time at which data are read. Default: latest."""
    window_start: AwareDatetime
    """Start of the window in which trades lie."""
    window_end: AwareDatetime
    """End of the window in which trades lie."""
    portfolio_entity_ids: "list[PortfolioEntityId]"
    """The portfolios and portfolio groups."""
    recipe_id: "ResourceId"
    """The scope and code of the valuation recipe."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""


class ResourceListOfApplicableInstrumentEvent(LusidModel):
    """Resource list of applicable instrument event.

    Used by `InstrumentEventsApi.query_applicable_instrument_events`.
    """

    values: list[ApplicableInstrumentEvent]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfCashFlowDetail(LusidModel):
    """Resource list of cash flow detail.

    Used by `InstrumentEventsApi.query_bucket_cash_flow_drill_down`.
    """

    values: list[CashFlowDetail]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfInstrumentCashFlow(LusidModel):
    """Resource list of instrument cash flow.

    Used by `InstrumentEventsApi.query_cash_flows`, `TransactionPortfoliosApi.get_portfolio_cash_flows`.
    """

    values: list[InstrumentCashFlow]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfInstrumentEventHolder(LusidModel):
    """Resource list of instrument event holder.

    Used by `InstrumentEventsApi.query_instrument_events`.
    """

    values: "list[InstrumentEventHolder]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfPortfolioTradeTicket(LusidModel):
    """Resource list of portfolio trade ticket.

    Used by `InstrumentEventsApi.query_trade_tickets`.
    """

    values: list[PortfolioTradeTicket]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
