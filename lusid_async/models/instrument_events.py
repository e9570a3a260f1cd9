"""Models of the instrument events API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING, Any

from lusid_async.modelling import LusidModel

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
    type: str
    """MarketDataFailure, TransactionFailure, EventCombinationFailure, RepodOutHolding, ScheduleFailure or
    ModelSubstitution, or a value added since.
    """
    detail: str
    error_details: list[str]


class TransactionDiagnostics(LusidModel):
    """Transaction diagnostics."""

    transaction_display_name: str
    error_details: list[str]


class ApplicableInstrumentEvent(LusidModel):
    """Applicable instrument event."""

    portfolio_id: "ResourceId"
    holding_id: int
    lusid_instrument_id: str
    instrument_scope: str
    instrument_type: str
    instrument_event_type: str
    instrument_event_id: str
    generated_event: "InstrumentEventHolder | None" = None
    generated_event_diagnostics: GeneratedEventDiagnostics | None = None
    loaded_event: "InstrumentEventHolder | None" = None
    applied_instrument_event_instruction_id: str | None = None
    transactions: "list[Transaction] | None" = None
    transaction_diagnostics: TransactionDiagnostics | None = None
    applied_instrument_event_instruction: "InstrumentEventInstruction | None" = None
    eligible_balance: float | None = None
    instrument_event_status: str | None = None
    """Active, ActiveReversal or ActiveTrueUp, or a value added since."""
    accounting_date: datetime | None = None


class BucketBorderConfiguration(LusidModel):
    """Bucket border configuration."""

    start_inclusive: bool | None = None
    end_inclusive: bool | None = None
    boundary_belongs_to: str | None = None
    """Earlier or Later, or a value added since."""


class BucketedCashFlowResponse(LusidModel):
    """Bucketed cash flow response.

    Used by `InstrumentEventsApi.query_bucketed_cash_flows`,
    `TransactionPortfoliosApi.get_bucketed_cash_flows`.
    """

    href: str | None = None
    data: list[dict[str, Any]] | None = None
    report_currency: str | None = None
    data_schema: "ResultDataSchema | None" = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class CashFlowDetail(LusidModel):
    """Cash flow detail."""

    payment_date: datetime
    amount: "CurrencyAndAmount | None" = None
    source_type: str
    instrument_id: str
    instrument_display_name: str | None = None
    transaction_id: str | None = None
    portfolio_id: "ResourceId"
    flow_type: str | None = None
    movement_name: str | None = None
    gross_amount: "CurrencyAndAmount | None" = None
    haircut_fraction: float | None = None
    net_amount: "CurrencyAndAmount | None" = None
    haircut_rule_applied: str | None = None
    error: str | None = None
    report_currency_amount: "CurrencyAndAmount | None" = None
    trade_to_report_currency_rate: float | None = None
    fx_rate_type_applied: str | None = None
    links: "list[Link] | None" = None


class CashFlowHaircutTermPoint(LusidModel):
    """Cash flow haircut term point."""

    tenor: str
    rate: float


class CashFlowHaircutRule(LusidModel):
    """Cash flow haircut rule."""

    rule_id: str | None = None
    property_key: str | None = None
    property_value: str | None = None
    instrument_type: str | None = None
    haircut_type: str
    """CumulativeAnnualised or Flat, or a value added since."""
    rate: float | None = None
    term_structure: list[CashFlowHaircutTermPoint] | None = None


class InstrumentCashFlow(LusidModel):
    """Instrument cash flow."""

    payment_date: datetime
    amount: float | None = None
    currency: str
    source_portfolio_id: "ResourceId"
    source_transaction_id: str
    source_instrument_scope: str
    source_instrument_id: str
    diagnostics: dict[str, str | None]
    links: "list[Link] | None" = None


class PortfolioTradeTicket(LusidModel):
    """Portfolio trade ticket."""

    source_portfolio_id: "ResourceId | None" = None
    trade_ticket: "LusidTradeTicket | None" = None


class QueryApplicableInstrumentEventsRequest(LusidModel):
    """Query applicable instrument events request.

    Used by `InstrumentEventsApi.query_applicable_instrument_events`.
    """

    window_start: datetime
    window_end: datetime
    effective_at: datetime | None = None
    portfolio_entity_ids: "list[PortfolioEntityId]"
    forecasting_recipe_id: "ResourceId"
    timeline_scope: str | None = None
    timeline_code: str | None = None
    closed_period_id: str | None = None


class QueryBucketCashFlowDrillDownRequest(LusidModel):
    """Query bucket cash flow drill down request.

    Used by `InstrumentEventsApi.query_bucket_cash_flow_drill_down`.
    """

    as_at: datetime | None = None
    bucket_start: datetime
    bucket_end: datetime
    start_inclusive: bool | None = None
    end_inclusive: bool | None = None
    portfolio_entity_ids: "list[PortfolioEntityId]"
    effective_at: datetime
    recipe_id: "ResourceId"
    report_currency: str | None = None
    exclude_unsettled_trades: bool | None = None
    haircut_rules: list[CashFlowHaircutRule] | None = None
    cash_type: str | None = None
    """TradeDate or SettleDate, or a value added since."""
    fx_rate_type: str | None = None
    """FxSpot, FxForward or ForwardThenSpot, or a value added since."""


class QueryBucketedCashFlowsRequest(LusidModel):
    """Query bucketed cash flows request.

    Used by `InstrumentEventsApi.query_bucketed_cash_flows`.
    """

    as_at: datetime | None = None
    window_start: datetime
    window_end: datetime
    portfolio_entity_ids: "list[PortfolioEntityId]"
    effective_at: datetime
    recipe_id: "ResourceId"
    rounding_method: str
    """RoundUp or RoundDown, or a value added since."""
    bucketing_dates: list[datetime] | None = None
    bucketing_tenors: list[str] | None = None
    report_currency: str
    group_by: list[str] | None = None
    addresses: list[str] | None = None
    equip_with_subtotals: bool | None = None
    exclude_unsettled_trades: bool | None = None
    cash_flow_type: str | None = None
    """InstrumentCashFlow, PortfolioCashFlow or TransactionCashFlow, or a value added since."""
    bucketing_schedule: "BucketingSchedule | None" = None
    filter: str | None = None
    cash_flow_calculation_version: str | None = None
    haircut_rules: list[CashFlowHaircutRule] | None = None
    border_configuration: BucketBorderConfiguration | None = None
    starting_balance: str | None = None
    """PortfolioCashBalance or Zero, or a value added since."""


class QueryCashFlowsRequest(LusidModel):
    """Query cash flows request.

    Used by `InstrumentEventsApi.query_cash_flows`.
    """

    as_at: datetime | None = None
    window_start: datetime
    window_end: datetime
    portfolio_entity_ids: "list[PortfolioEntityId]"
    recipe_id: "ResourceId"
    effective_at: datetime
    cash_flow_calculation_version: str | None = None


class QueryInstrumentEventsRequest(LusidModel):
    """Query instrument events request.

    Used by `InstrumentEventsApi.query_instrument_events`.
    """

    as_at: datetime | None = None
    window_start: datetime
    window_end: datetime
    portfolio_entity_ids: "list[PortfolioEntityId]"
    effective_at: datetime
    recipe_id: "ResourceId"
    filter_instrument_events: str | None = None


class QueryTradeTicketsRequest(LusidModel):
    """Query trade tickets request.

    Used by `InstrumentEventsApi.query_trade_tickets`.
    """

    as_at: datetime | None = None
    window_start: datetime
    window_end: datetime
    portfolio_entity_ids: "list[PortfolioEntityId]"
    recipe_id: "ResourceId"
    effective_at: datetime


class ResourceListOfApplicableInstrumentEvent(LusidModel):
    """Resource list of applicable instrument event.

    Used by `InstrumentEventsApi.query_applicable_instrument_events`.
    """

    values: list[ApplicableInstrumentEvent]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfCashFlowDetail(LusidModel):
    """Resource list of cash flow detail.

    Used by `InstrumentEventsApi.query_bucket_cash_flow_drill_down`.
    """

    values: list[CashFlowDetail]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfInstrumentCashFlow(LusidModel):
    """Resource list of instrument cash flow.

    Used by `InstrumentEventsApi.query_cash_flows`, `TransactionPortfoliosApi.get_portfolio_cash_flows`.
    """

    values: list[InstrumentCashFlow]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfInstrumentEventHolder(LusidModel):
    """Resource list of instrument event holder.

    Used by `InstrumentEventsApi.query_instrument_events`.
    """

    values: "list[InstrumentEventHolder]"
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfPortfolioTradeTicket(LusidModel):
    """Resource list of portfolio trade ticket.

    Used by `InstrumentEventsApi.query_trade_tickets`.
    """

    values: list[PortfolioTradeTicket]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None
