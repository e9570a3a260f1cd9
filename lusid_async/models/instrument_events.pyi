"""Models of the instrument events API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.abor import PortfolioEntityId
from lusid_async.models.aggregation import ResultDataSchema
from lusid_async.models.common import CurrencyAndAmount, ErrorDetail, Link, ResourceId
from lusid_async.models.corporate_action_sources import InstrumentEventHolder
from lusid_async.models.portfolios import InstrumentEventInstruction
from lusid_async.models.transaction import Transaction
from lusid_async.models.transaction_portfolios import BucketingSchedule, LusidTradeTicket

class GeneratedEventDiagnostics(LusidModel):
    instrument_event_id: str
    type: str
    detail: str
    error_details: list[str]
    def __init__(
        self,
        *,
        instrument_event_id: str,
        type: str,
        detail: str,
        error_details: list[str] | tuple[str, ...],
    ) -> None:
        """Generated event diagnostics.

        Args:
            instrument_event_id: The identifier of the event.
            type: What failed. MarketDataFailure, TransactionFailure, EventCombinationFailure, RepodOutHolding, ScheduleFailure or ModelSubstitution, or a value added since.
            detail: The details in words.
            error_details: Further details of the error.
        """

class TransactionDiagnostics(LusidModel):
    transaction_display_name: str
    error_details: list[str]
    def __init__(
        self,
        *,
        transaction_display_name: str,
        error_details: list[str] | tuple[str, ...],
    ) -> None:
        """Transaction diagnostics.

        Args:
            transaction_display_name: Name of the transaction in its template.
            error_details: Further details of the error.
        """

class ApplicableInstrumentEvent(LusidModel):
    portfolio_id: ResourceId
    holding_id: int
    lusid_instrument_id: str
    instrument_scope: str
    instrument_type: str
    instrument_event_type: str
    instrument_event_id: str
    generated_event: InstrumentEventHolder | None = ...
    generated_event_diagnostics: GeneratedEventDiagnostics | None = ...
    loaded_event: InstrumentEventHolder | None = ...
    applied_instrument_event_instruction_id: str | None = ...
    transactions: list[Transaction] | None = ...
    transaction_diagnostics: TransactionDiagnostics | None = ...
    applied_instrument_event_instruction: InstrumentEventInstruction | None = ...
    eligible_balance: float | None = ...
    instrument_event_status: str | None = ...
    accounting_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        holding_id: int,
        lusid_instrument_id: str,
        instrument_scope: str,
        instrument_type: str,
        instrument_event_type: str,
        instrument_event_id: str,
        generated_event: InstrumentEventHolder | _abc.Mapping[str, _typing.Any] | None = ...,
        generated_event_diagnostics: GeneratedEventDiagnostics | _abc.Mapping[str, _typing.Any] | None = ...,
        loaded_event: InstrumentEventHolder | _abc.Mapping[str, _typing.Any] | None = ...,
        applied_instrument_event_instruction_id: str | None = ...,
        transactions: _abc.Sequence[Transaction | _abc.Mapping[str, _typing.Any]] | None = ...,
        transaction_diagnostics: TransactionDiagnostics | _abc.Mapping[str, _typing.Any] | None = ...,
        applied_instrument_event_instruction: InstrumentEventInstruction | _abc.Mapping[str, _typing.Any] | None = ...,
        eligible_balance: float | _decimal.Decimal | None = ...,
        instrument_event_status: str | None = ...,
        accounting_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Applicable instrument event.

        Args:
            portfolio_id: The scope and code of the portfolio.
            holding_id: The identifier of the holding.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            instrument_scope: The scope in which the instrument was found.
            instrument_type: Type of the instrument that the event is on.
            instrument_event_type: The type of event, which picks the member of the family.
            instrument_event_id: The identifier of the event.
            generated_event: Event that LUSID derived from the instrument.
            generated_event_diagnostics: What went wrong in deriving the event.
            loaded_event: Event that was loaded.
            applied_instrument_event_instruction_id: Identifier of the instruction that was applied.
            transactions: Transactions that the event makes in the portfolio.
            transaction_diagnostics: What went wrong in making transactions from the event.
            applied_instrument_event_instruction: Instruction that was applied.
            eligible_balance: Units of the holding that the event applies to.
            instrument_event_status: Whether the event stands, or reverses or trues up one of an earlier period. Active, ActiveReversal or ActiveTrueUp, or a value added since.
            accounting_date: The date on which it is accounted for.
        """

class BucketBorderConfiguration(LusidModel):
    start_inclusive: bool | None = ...
    end_inclusive: bool | None = ...
    boundary_belongs_to: str | None = ...
    def __init__(
        self,
        *,
        start_inclusive: bool | None = ...,
        end_inclusive: bool | None = ...,
        boundary_belongs_to: str | None = ...,
    ) -> None:
        """Bucket border configuration.

        Args:
            start_inclusive: Whether the first bucket includes its start date. Default: true.
            end_inclusive: Whether the last bucket includes its end date. Default: false.
            boundary_belongs_to: Which of two neighbouring buckets takes a cash flow on the date between them. Earlier or Later, or a value added since.
        """

class BucketedCashFlowResponse(LusidModel):
    href: str | None = ...
    data: list[dict[str, Any]] | None = ...
    report_currency: str | None = ...
    data_schema: ResultDataSchema | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        data: _abc.Sequence[_abc.Mapping[str, Any]] | None = ...,
        report_currency: str | None = ...,
        data_schema: ResultDataSchema | _abc.Mapping[str, _typing.Any] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Bucketed cash flow response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            data: Rows of the result, each by address key.
            report_currency: Currency that amounts were reported in, as ISO code.
            data_schema: The types of the result's columns.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CashFlowDetail(LusidModel):
    payment_date: _datetime.datetime
    amount: CurrencyAndAmount | None = ...
    source_type: str
    instrument_id: str
    instrument_display_name: str | None = ...
    transaction_id: str | None = ...
    portfolio_id: ResourceId
    flow_type: str | None = ...
    movement_name: str | None = ...
    gross_amount: CurrencyAndAmount | None = ...
    haircut_fraction: float | None = ...
    net_amount: CurrencyAndAmount | None = ...
    haircut_rule_applied: str | None = ...
    error: str | None = ...
    report_currency_amount: CurrencyAndAmount | None = ...
    trade_to_report_currency_rate: float | None = ...
    fx_rate_type_applied: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        payment_date: _datetime.datetime | str,
        amount: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        source_type: str,
        instrument_id: str,
        instrument_display_name: str | None = ...,
        transaction_id: str | None = ...,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        flow_type: str | None = ...,
        movement_name: str | None = ...,
        gross_amount: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        haircut_fraction: float | _decimal.Decimal | None = ...,
        net_amount: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        haircut_rule_applied: str | None = ...,
        error: str | None = ...,
        report_currency_amount: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        trade_to_report_currency_rate: float | _decimal.Decimal | None = ...,
        fx_rate_type_applied: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Cash flow detail.

        Args:
            payment_date: Date on which the cash flow is paid.
            amount: Amount of the cash flow; null where it could not be valued.
            source_type: What made the cash flow, such as `Instrument`.
            instrument_id: The value of the identifier that names the instrument.
            instrument_display_name: Name of the instrument that pays; absent where it was not found.
            transaction_id: The identifier of the transaction, unique in its portfolio.
            portfolio_id: The scope and code of the portfolio.
            flow_type: What the cash flow is, such as coupon, principal or premium.
            movement_name: Name of the movement behind the cash flow, such as `Coupon`; else its flow type.
            gross_amount: Amount before the haircut.
            haircut_fraction: Fraction, 0 to 1, taken off by the haircut; zero where none applied, and only with haircut rules.
            net_amount: Amount after the haircut.
            haircut_rule_applied: Identifier of the haircut rule that applied; absent where none did.
            error: Why the cash flow could not be valued or converted; its amount is null then, not zero.
            report_currency_amount: Amount in report currency.
            trade_to_report_currency_rate: Rate from payment currency to report currency: spot on the transaction date, or forward for the payment date.
            fx_rate_type_applied: Whether the rate is `FxSpot` or `FxForward`; only where the amount was converted.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CashFlowHaircutTermPoint(LusidModel):
    tenor: str
    rate: float
    def __init__(
        self,
        *,
        tenor: str,
        rate: float | _decimal.Decimal,
    ) -> None:
        """Cash flow haircut term point.

        Args:
            tenor: Time from valuation date to payment, such as `6M`.
            rate: Haircut at the tenor, as fraction, 0 to 1.
        """

class CashFlowHaircutRule(LusidModel):
    rule_id: str | None = ...
    property_key: str | None = ...
    property_value: str | None = ...
    instrument_type: str | None = ...
    haircut_type: str
    rate: float | None = ...
    term_structure: list[CashFlowHaircutTermPoint] | None = ...
    def __init__(
        self,
        *,
        rule_id: str | None = ...,
        property_key: str | None = ...,
        property_value: str | None = ...,
        instrument_type: str | None = ...,
        haircut_type: str,
        rate: float | _decimal.Decimal | None = ...,
        term_structure: _abc.Sequence[CashFlowHaircutTermPoint | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Cash flow haircut rule.

        Args:
            rule_id: Identifier shown at cash flows that the rule applied to. Default: the rule's place in the list.
            property_key: Key of the instrument property that the rule matches on. None: no condition.
            property_value: Value of the instrument property that the rule matches; required with `property_key`.
            instrument_type: Instrument type that the rule is limited to. None: all.
            haircut_type: `Flat`: the rate as it is. `CumulativeAnnualised`: the rate compounds by year up to payment. CumulativeAnnualised or Flat, or a value added since.
            rate: Haircut as fraction, 0 to 1; give exactly one of this and `term_structure`.
            term_structure: Rates by time to payment, interpolated linearly; give exactly one of this and `rate`.
        """

class InstrumentCashFlow(LusidModel):
    payment_date: _datetime.datetime
    amount: float | None = ...
    currency: str
    source_portfolio_id: ResourceId
    source_transaction_id: str
    source_instrument_scope: str
    source_instrument_id: str
    diagnostics: dict[str, str | None]
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        payment_date: _datetime.datetime | str,
        amount: float | _decimal.Decimal | None = ...,
        currency: str,
        source_portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        source_transaction_id: str,
        source_instrument_scope: str,
        source_instrument_id: str,
        diagnostics: _abc.Mapping[str, str | None],
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Instrument cash flow.

        Args:
            payment_date: Date on which the cash flow is paid.
            amount: Amount that is paid; empty where it is not known yet.
            currency: The currency, as ISO code.
            source_portfolio_id: Scope and code of the portfolio that it comes from.
            source_transaction_id: The transaction that the cash flow comes from.
            source_instrument_scope: Scope of the instrument that pays.
            source_instrument_id: LUID of the instrument that pays.
            diagnostics: Further details of the cash flow and of how it was worked out, by name.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PortfolioTradeTicket(LusidModel):
    source_portfolio_id: ResourceId | None = ...
    trade_ticket: LusidTradeTicket | None = ...
    def __init__(
        self,
        *,
        source_portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        trade_ticket: LusidTradeTicket | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Portfolio trade ticket.

        Args:
            source_portfolio_id: Scope and code of the portfolio that it comes from.
            trade_ticket: The trade ticket.
        """

class QueryApplicableInstrumentEventsRequest(LusidModel):
    window_start: _datetime.datetime
    window_end: _datetime.datetime
    effective_at: _datetime.datetime | None = ...
    portfolio_entity_ids: list[PortfolioEntityId]
    forecasting_recipe_id: ResourceId
    timeline_scope: str | None = ...
    timeline_code: str | None = ...
    closed_period_id: str | None = ...
    def __init__(
        self,
        *,
        window_start: _datetime.datetime | str,
        window_end: _datetime.datetime | str,
        effective_at: _datetime.datetime | str | None = ...,
        portfolio_entity_ids: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]],
        forecasting_recipe_id: ResourceId | _abc.Mapping[str, _typing.Any],
        timeline_scope: str | None = ...,
        timeline_code: str | None = ...,
        closed_period_id: str | None = ...,
    ) -> None:
        """Query applicable instrument events request.

        Args:
            window_start: Start of the window in which events lie.
            window_end: End of the window in which events lie.
            effective_at: Date that divides the window: events before are facts, after it forecasts.
            portfolio_entity_ids: The portfolios and portfolio groups.
            forecasting_recipe_id: Scope and code of the recipe with which future events are forecast.
            timeline_scope: Scope of the timeline to read by.
            timeline_code: Code of the timeline to read by; with `:` and a closed period identifier to choose the head.
            closed_period_id: Identifier of the closed period of the timeline to read by.
        """

class QueryBucketCashFlowDrillDownRequest(LusidModel):
    as_at: _datetime.datetime | None = ...
    bucket_start: _datetime.datetime
    bucket_end: _datetime.datetime
    start_inclusive: bool | None = ...
    end_inclusive: bool | None = ...
    portfolio_entity_ids: list[PortfolioEntityId]
    effective_at: _datetime.datetime
    recipe_id: ResourceId
    report_currency: str | None = ...
    exclude_unsettled_trades: bool | None = ...
    haircut_rules: list[CashFlowHaircutRule] | None = ...
    cash_type: str | None = ...
    fx_rate_type: str | None = ...
    def __init__(
        self,
        *,
        as_at: _datetime.datetime | str | None = ...,
        bucket_start: _datetime.datetime | str,
        bucket_end: _datetime.datetime | str,
        start_inclusive: bool | None = ...,
        end_inclusive: bool | None = ...,
        portfolio_entity_ids: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]],
        effective_at: _datetime.datetime | str,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any],
        report_currency: str | None = ...,
        exclude_unsettled_trades: bool | None = ...,
        haircut_rules: _abc.Sequence[CashFlowHaircutRule | _abc.Mapping[str, _typing.Any]] | None = ...,
        cash_type: str | None = ...,
        fx_rate_type: str | None = ...,
    ) -> None:
        """Query bucket cash flow drill down request.

        Args:
            as_at: The moment of system time at which data are read. Default: latest.
            bucket_start: Start of the bucket.
            bucket_end: End of the bucket.
            start_inclusive: Whether a cash flow on the bucket's start date belongs to it. Default: true.
            end_inclusive: Whether a cash flow on the bucket's end date belongs to it. Default: true.
            portfolio_entity_ids: The portfolios and portfolio groups.
            effective_at: Business time of the valuation of the cash flows, inclusive, as moment or cut label.
            recipe_id: The scope and code of the valuation recipe.
            report_currency: Currency to convert cash flows to, as ISO code. None: not converted.
            exclude_unsettled_trades: Whether trades that have not settled are left out.
            haircut_rules: Haircuts on cash received, in order: the first that matches applies, and one without criteria matches all.
            cash_type: Whether cash flows fall into buckets by payment date (`SettleDate`, default) or transaction date. TradeDate or SettleDate, or a value added since.
            fx_rate_type: Rate to convert at: spot (default), forward for the payment date, or forward where there is one. FxSpot, FxForward or ForwardThenSpot, or a value added since.
        """

class QueryBucketedCashFlowsRequest(LusidModel):
    as_at: _datetime.datetime | None = ...
    window_start: _datetime.datetime
    window_end: _datetime.datetime
    portfolio_entity_ids: list[PortfolioEntityId]
    effective_at: _datetime.datetime
    recipe_id: ResourceId
    rounding_method: str
    bucketing_dates: list[_datetime.datetime] | None = ...
    bucketing_tenors: list[str] | None = ...
    report_currency: str
    group_by: list[str] | None = ...
    addresses: list[str] | None = ...
    equip_with_subtotals: bool | None = ...
    exclude_unsettled_trades: bool | None = ...
    cash_flow_type: str | None = ...
    bucketing_schedule: BucketingSchedule | None = ...
    filter: str | None = ...
    cash_flow_calculation_version: str | None = ...
    haircut_rules: list[CashFlowHaircutRule] | None = ...
    border_configuration: BucketBorderConfiguration | None = ...
    starting_balance: str | None = ...
    def __init__(
        self,
        *,
        as_at: _datetime.datetime | str | None = ...,
        window_start: _datetime.datetime | str,
        window_end: _datetime.datetime | str,
        portfolio_entity_ids: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]],
        effective_at: _datetime.datetime | str,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any],
        rounding_method: str,
        bucketing_dates: _abc.Sequence[_datetime.datetime | str] | None = ...,
        bucketing_tenors: list[str] | tuple[str, ...] | None = ...,
        report_currency: str,
        group_by: list[str] | tuple[str, ...] | None = ...,
        addresses: list[str] | tuple[str, ...] | None = ...,
        equip_with_subtotals: bool | None = ...,
        exclude_unsettled_trades: bool | None = ...,
        cash_flow_type: str | None = ...,
        bucketing_schedule: BucketingSchedule | _abc.Mapping[str, _typing.Any] | None = ...,
        filter: str | None = ...,
        cash_flow_calculation_version: str | None = ...,
        haircut_rules: _abc.Sequence[CashFlowHaircutRule | _abc.Mapping[str, _typing.Any]] | None = ...,
        border_configuration: BucketBorderConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        starting_balance: str | None = ...,
    ) -> None:
        """Query bucketed cash flows request.

        Args:
            as_at: The moment of system time at which data are read. Default: latest.
            window_start: First date of cash flows, inclusive.
            window_end: Last date of cash flows, inclusive.
            portfolio_entity_ids: The portfolios and portfolio groups.
            effective_at: Business time of the valuation of the cash flows, inclusive, as moment or cut label.
            recipe_id: The scope and code of the valuation recipe.
            rounding_method: To which bucket a cash flow between two bucket dates goes. RoundUp or RoundDown, or a value added since.
            bucketing_dates: Dates that separate the buckets; leave tenors empty where these are given.
            bucketing_tenors: Tenors that separate the buckets; leave dates empty where these are given.
            report_currency: The currency to report in, as ISO code. Default: that of the portfolio.
            group_by: Address keys to group results by; metrics are aggregated within a group.
            addresses: Address keys of the columns to return; standard ones where empty.
            equip_with_subtotals: Whether to return subtotals of groups as well.
            exclude_unsettled_trades: Whether trades that have not settled are left out.
            cash_flow_type: Whether cash flows are those of instruments, of the portfolio or of transactions. InstrumentCashFlow, PortfolioCashFlow or TransactionCashFlow, or a value added since.
            bucketing_schedule: Dates or tenors that separate the buckets.
            filter: An expression that selects what to include, such as `type eq 'Buy'`.
            cash_flow_calculation_version: Which version of the cash flow calculation to use.
            haircut_rules: Haircuts on cash received, in order: the first that matches applies, and one without criteria matches all.
            border_configuration: To which bucket cash flows on a boundary belong.
            starting_balance: Whether balances start from the portfolio's cash or from zero. PortfolioCashBalance or Zero, or a value added since.
        """

class QueryCashFlowsRequest(LusidModel):
    as_at: _datetime.datetime | None = ...
    window_start: _datetime.datetime
    window_end: _datetime.datetime
    portfolio_entity_ids: list[PortfolioEntityId]
    recipe_id: ResourceId
    effective_at: _datetime.datetime
    cash_flow_calculation_version: str | None = ...
    def __init__(
        self,
        *,
        as_at: _datetime.datetime | str | None = ...,
        window_start: _datetime.datetime | str,
        window_end: _datetime.datetime | str,
        portfolio_entity_ids: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]],
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any],
        effective_at: _datetime.datetime | str,
        cash_flow_calculation_version: str | None = ...,
    ) -> None:
        """Query cash flows request.

        Args:
            as_at: The moment of system time at which data are read. Default: latest.
            window_start: Start of the window in which cash flows lie.
            window_end: End of the window in which cash flows lie.
            portfolio_entity_ids: The portfolios and portfolio groups.
            recipe_id: The scope and code of the valuation recipe.
            effective_at: Business time of the valuation of the cash flows.
            cash_flow_calculation_version: Which version of the cash flow calculation to use.
        """

class QueryInstrumentEventsRequest(LusidModel):
    as_at: _datetime.datetime | None = ...
    window_start: _datetime.datetime
    window_end: _datetime.datetime
    portfolio_entity_ids: list[PortfolioEntityId]
    effective_at: _datetime.datetime
    recipe_id: ResourceId
    filter_instrument_events: str | None = ...
    def __init__(
        self,
        *,
        as_at: _datetime.datetime | str | None = ...,
        window_start: _datetime.datetime | str,
        window_end: _datetime.datetime | str,
        portfolio_entity_ids: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]],
        effective_at: _datetime.datetime | str,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any],
        filter_instrument_events: str | None = ...,
    ) -> None:
        """Query instrument events request.

        Args:
            as_at: The moment of system time at which data are read. Default: latest.
            window_start: Start of the window in which events lie.
            window_end: End of the window in which events lie.
            portfolio_entity_ids: The portfolios and portfolio groups.
            effective_at: The moment of business time for which this holds.
            recipe_id: The scope and code of the valuation recipe.
            filter_instrument_events: Expression that selects events.
        """

class QueryTradeTicketsRequest(LusidModel):
    as_at: _datetime.datetime | None = ...
    window_start: _datetime.datetime
    window_end: _datetime.datetime
    portfolio_entity_ids: list[PortfolioEntityId]
    recipe_id: ResourceId
    effective_at: _datetime.datetime
    def __init__(
        self,
        *,
        as_at: _datetime.datetime | str | None = ...,
        window_start: _datetime.datetime | str,
        window_end: _datetime.datetime | str,
        portfolio_entity_ids: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]],
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any],
        effective_at: _datetime.datetime | str,
    ) -> None:
        """Query trade tickets request.

        Args:
            as_at: The moment of system time at which data are read. Default: latest.
            window_start: Start of the window in which trades lie.
            window_end: End of the window in which trades lie.
            portfolio_entity_ids: The portfolios and portfolio groups.
            recipe_id: The scope and code of the valuation recipe.
            effective_at: The moment of business time for which this holds.
        """

class ResourceListOfApplicableInstrumentEvent(LusidModel):
    values: list[ApplicableInstrumentEvent]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ApplicableInstrumentEvent | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of applicable instrument event.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfCashFlowDetail(LusidModel):
    values: list[CashFlowDetail]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[CashFlowDetail | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of cash flow detail.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfInstrumentCashFlow(LusidModel):
    values: list[InstrumentCashFlow]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[InstrumentCashFlow | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of instrument cash flow.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfInstrumentEventHolder(LusidModel):
    values: list[InstrumentEventHolder]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[InstrumentEventHolder | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of instrument event holder.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfPortfolioTradeTicket(LusidModel):
    values: list[PortfolioTradeTicket]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[PortfolioTradeTicket | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of portfolio trade ticket.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """
