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
    ) -> None: ...

class TransactionDiagnostics(LusidModel):
    transaction_display_name: str
    error_details: list[str]
    def __init__(
        self,
        *,
        transaction_display_name: str,
        error_details: list[str] | tuple[str, ...],
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class CashFlowHaircutTermPoint(LusidModel):
    tenor: str
    rate: float
    def __init__(
        self,
        *,
        tenor: str,
        rate: float | _decimal.Decimal,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class PortfolioTradeTicket(LusidModel):
    source_portfolio_id: ResourceId | None = ...
    trade_ticket: LusidTradeTicket | None = ...
    def __init__(
        self,
        *,
        source_portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        trade_ticket: LusidTradeTicket | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...
