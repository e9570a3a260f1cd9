"""Models of the portfolios API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.aggregated_returns import AggregatedReturn
from lusid_async.models.common import (
    ErrorDetail,
    Link,
    ModelProperty,
    ResourceId,
    StagedModificationsInfo,
    Version,
)
from lusid_async.models.custom_entities import AccessMetadataValue
from lusid_async.models.derived_transaction_portfolios import Portfolio
from lusid_async.models.instruments import PropertyInterval

class AggregatedReturnsDispersionRequest(LusidModel):
    to_effective_at: str | None = ...
    years_count: int | None = ...
    return_ids: list[ResourceId] | None = ...
    recipe_id: ResourceId | None = ...
    composite_method: str | None = ...
    alternative_inception_date: str | None = ...
    def __init__(
        self,
        *,
        to_effective_at: _datetime.datetime | _datetime.date | str | None = ...,
        years_count: int | None = ...,
        return_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        composite_method: str | None = ...,
        alternative_inception_date: _datetime.datetime | _datetime.date | str | None = ...,
    ) -> None:
        """Aggregated returns dispersion request.

        Args:
            return_ids: The sets of returns.
            recipe_id: The scope and code of the valuation recipe.
            composite_method: How returns of members are combined. Equal or Asset, or a value added since.
        """

class PerformanceReturnsMetric(LusidModel):
    type: str | None = ...
    window: str | None = ...
    allow_partial: bool | None = ...
    annualised: bool | None = ...
    with_fee: bool | None = ...
    seed_amount: str | None = ...
    alias: str | None = ...
    def __init__(
        self,
        *,
        type: str | None = ...,
        window: str | None = ...,
        allow_partial: bool | None = ...,
        annualised: bool | None = ...,
        with_fee: bool | None = ...,
        seed_amount: str | None = ...,
        alias: str | None = ...,
    ) -> None:
        """Performance returns metric.

        Args:
            type: The type. Return, Volatility, IndicativeAmount or Dispersion, or a value added since.
        """

class AggregatedReturnsRequest(LusidModel):
    metrics: list[PerformanceReturnsMetric]
    return_ids: list[ResourceId] | None = ...
    recipe_id: ResourceId | None = ...
    composite_method: str | None = ...
    period: str | None = ...
    output_frequency: str | None = ...
    alternative_inception_date: str | None = ...
    holiday_calendars: list[str] | None = ...
    currency: str | None = ...
    run_mode: str | None = ...
    def __init__(
        self,
        *,
        metrics: _abc.Sequence[PerformanceReturnsMetric | _abc.Mapping[str, _typing.Any]],
        return_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        composite_method: str | None = ...,
        period: str | None = ...,
        output_frequency: str | None = ...,
        alternative_inception_date: _datetime.datetime | _datetime.date | str | None = ...,
        holiday_calendars: list[str] | tuple[str, ...] | None = ...,
        currency: str | None = ...,
        run_mode: str | None = ...,
    ) -> None:
        """Aggregated returns request.

        Args:
            metrics: What to compute, each an address key with an operation such as `Sum` or `Proportion`.
            return_ids: The sets of returns.
            recipe_id: The scope and code of the valuation recipe.
            composite_method: How returns of members are combined. Equal or Asset, or a value added since.
            period: The period. Daily or Monthly, or a value added since.
            output_frequency: Daily, Weekly, Monthly, Quarterly, HalfYearly or Yearly, or a value added since.
            holiday_calendars: Calendars whose holidays are not business days.
            currency: The currency, as ISO code.
            run_mode: ReturnData, WeekDays, AllDays or MonthEnd, or a value added since.
        """

class BatchUpsertPortfolioAccessMetadataRequest(LusidModel):
    portfolio_id: ResourceId
    metadata: dict[str, list[AccessMetadataValue] | None]
    def __init__(
        self,
        *,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        metadata: _abc.Mapping[str, _abc.Sequence[AccessMetadataValue | _abc.Mapping[str, _typing.Any]] | None],
    ) -> None:
        """Batch upsert portfolio access metadata request.

        Args:
            portfolio_id: The scope and code of the portfolio.
            metadata: Warnings and notes on how the request was handled, by kind.
        """

class BatchUpsertPortfolioAccessMetadataResponseItem(LusidModel):
    portfolio_id: ResourceId
    metadata: dict[str, list[AccessMetadataValue] | None]
    def __init__(
        self,
        *,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        metadata: _abc.Mapping[str, _abc.Sequence[AccessMetadataValue | _abc.Mapping[str, _typing.Any]] | None],
    ) -> None:
        """Batch upsert portfolio access metadata response item.

        Args:
            portfolio_id: The scope and code of the portfolio.
            metadata: Warnings and notes on how the request was handled, by kind.
        """

class BatchUpsertPortfolioAccessMetadataResponse(LusidModel):
    values: dict[str, BatchUpsertPortfolioAccessMetadataResponseItem] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, BatchUpsertPortfolioAccessMetadataResponseItem | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Batch upsert portfolio access metadata response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PortfolioReturnBreakdown(LusidModel):
    portfolio_id: ResourceId
    rate_of_return: float | None = ...
    opening_market_value: float | None = ...
    closing_market_value: float | None = ...
    weight: float | None = ...
    constituents_in_the_composite: int | None = ...
    constituents_missing: int | None = ...
    currency: str | None = ...
    open_fx_rate: float | None = ...
    close_fx_rate: float | None = ...
    local_rate_of_return: float | None = ...
    local_opening_market_value: float | None = ...
    local_closing_market_value: float | None = ...
    def __init__(
        self,
        *,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        rate_of_return: float | _decimal.Decimal | None = ...,
        opening_market_value: float | _decimal.Decimal | None = ...,
        closing_market_value: float | _decimal.Decimal | None = ...,
        weight: float | _decimal.Decimal | None = ...,
        constituents_in_the_composite: int | None = ...,
        constituents_missing: int | None = ...,
        currency: str | None = ...,
        open_fx_rate: float | _decimal.Decimal | None = ...,
        close_fx_rate: float | _decimal.Decimal | None = ...,
        local_rate_of_return: float | _decimal.Decimal | None = ...,
        local_opening_market_value: float | _decimal.Decimal | None = ...,
        local_closing_market_value: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Portfolio return breakdown.

        Args:
            portfolio_id: The scope and code of the portfolio.
            opening_market_value: The market value at the start of the period.
            closing_market_value: The market value at the end of the period.
            weight: The weight.
            currency: The currency, as ISO code.
        """

class CompositeBreakdown(LusidModel):
    effective_at: _datetime.datetime
    composite: PortfolioReturnBreakdown | None = ...
    constituents: list[PortfolioReturnBreakdown] | None = ...
    def __init__(
        self,
        *,
        effective_at: _datetime.datetime | str,
        composite: PortfolioReturnBreakdown | _abc.Mapping[str, _typing.Any] | None = ...,
        constituents: _abc.Sequence[PortfolioReturnBreakdown | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Composite breakdown.

        Args:
            effective_at: The moment of business time for which this holds.
            constituents: The constituents, with their weights.
        """

class CompositeBreakdownRequest(LusidModel):
    return_ids: list[ResourceId] | None = ...
    recipe_id: ResourceId | None = ...
    composite_method: str | None = ...
    period: str | None = ...
    holiday_calendars: list[str] | None = ...
    currency: str | None = ...
    def __init__(
        self,
        *,
        return_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        composite_method: str | None = ...,
        period: str | None = ...,
        holiday_calendars: list[str] | tuple[str, ...] | None = ...,
        currency: str | None = ...,
    ) -> None:
        """Composite breakdown request.

        Args:
            return_ids: The sets of returns.
            recipe_id: The scope and code of the valuation recipe.
            composite_method: How returns of members are combined. Equal or Asset, or a value added since.
            period: The period. Daily or Monthly, or a value added since.
            holiday_calendars: Calendars whose holidays are not business days.
            currency: The currency, as ISO code.
        """

class CompositeBreakdownResponse(LusidModel):
    href: str | None = ...
    results: dict[str, list[CompositeBreakdown] | None]
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        results: _abc.Mapping[str, _abc.Sequence[CompositeBreakdown | _abc.Mapping[str, _typing.Any]] | None],
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Composite breakdown response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            results: The results.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CompositeDispersion(LusidModel):
    effective_at: _datetime.datetime
    dispersion_calculation: float | None = ...
    variance: float | None = ...
    first_quartile: float | None = ...
    third_quartile: float | None = ...
    range: float | None = ...
    constituents_in_scope: list[ResourceId] | None = ...
    constituents_excluded: list[ResourceId] | None = ...
    def __init__(
        self,
        *,
        effective_at: _datetime.datetime | str,
        dispersion_calculation: float | _decimal.Decimal | None = ...,
        variance: float | _decimal.Decimal | None = ...,
        first_quartile: float | _decimal.Decimal | None = ...,
        third_quartile: float | _decimal.Decimal | None = ...,
        range: float | _decimal.Decimal | None = ...,
        constituents_in_scope: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        constituents_excluded: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Composite dispersion.

        Args:
            effective_at: The moment of business time for which this holds.
        """

class CompositeDispersionResponse(LusidModel):
    href: str | None = ...
    results: dict[str, list[CompositeDispersion] | None] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        results: _abc.Mapping[str, _abc.Sequence[CompositeDispersion | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Composite dispersion response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            results: The results.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class QuantityInstructed(LusidModel):
    type: str
    amount: float
    def __init__(
        self,
        *,
        type: str,
        amount: float | _decimal.Decimal,
    ) -> None:
        """Quantity instructed.

        Args:
            type: The type. Percentage, Units or Invalid, or a value added since.
            amount: The amount.
        """

class InstrumentEventInstruction(LusidModel):
    instrument_event_instruction_id: str | None = ...
    portfolio_id: ResourceId | None = ...
    instrument_event_id: str | None = ...
    instruction_type: str | None = ...
    election_key: str | None = ...
    holding_id: int | None = ...
    version: Version | None = ...
    href: str | None = ...
    entitlement_date_instructed: _datetime.datetime | None = ...
    quantity_instructed: QuantityInstructed | None = ...
    tax_lot_id: str | None = ...
    ignore_cost_impact: bool | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        instrument_event_instruction_id: str | None = ...,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        instrument_event_id: str | None = ...,
        instruction_type: str | None = ...,
        election_key: str | None = ...,
        holding_id: int | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        href: str | None = ...,
        entitlement_date_instructed: _datetime.datetime | str | None = ...,
        quantity_instructed: QuantityInstructed | _abc.Mapping[str, _typing.Any] | None = ...,
        tax_lot_id: str | None = ...,
        ignore_cost_impact: bool | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Instrument event instruction.

        Args:
            portfolio_id: The scope and code of the portfolio.
            instrument_event_id: The identifier of the event.
            instruction_type: The type of instruction.
            election_key: The key of the election, unique in its event.
            holding_id: The identifier of the holding.
            version: When this version was written, by whom and by which request.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            tax_lot_id: The identifier of the tax lot: that of the transaction which opened it.
            staged_modifications: How many changes to the entity wait for approval, and which.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class InstrumentEventInstructionRequest(LusidModel):
    instrument_event_instruction_id: str
    instrument_event_id: str
    instruction_type: str
    election_key: str | None = ...
    holding_id: int | None = ...
    entitlement_date_instructed: _datetime.datetime | None = ...
    quantity_instructed: QuantityInstructed | None = ...
    tax_lot_id: str | None = ...
    ignore_cost_impact: bool | None = ...
    def __init__(
        self,
        *,
        instrument_event_instruction_id: str,
        instrument_event_id: str,
        instruction_type: str,
        election_key: str | None = ...,
        holding_id: int | None = ...,
        entitlement_date_instructed: _datetime.datetime | str | None = ...,
        quantity_instructed: QuantityInstructed | _abc.Mapping[str, _typing.Any] | None = ...,
        tax_lot_id: str | None = ...,
        ignore_cost_impact: bool | None = ...,
    ) -> None:
        """Instrument event instruction request.

        Args:
            instrument_event_id: The identifier of the event.
            instruction_type: The type of instruction.
            election_key: The key of the election, unique in its event.
            holding_id: The identifier of the holding.
            tax_lot_id: The identifier of the tax lot: that of the transaction which opened it.
        """

class InstrumentEventInstructionsResponse(LusidModel):
    values: dict[str, InstrumentEventInstruction] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    staged: dict[str, InstrumentEventInstruction] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, InstrumentEventInstruction | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        staged: _abc.Mapping[str, InstrumentEventInstruction | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Instrument event instructions response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            staged: The items that wait for approval and have not taken effect.
        """

class PagedResourceListOfInstrumentEventInstruction(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[InstrumentEventInstruction]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[InstrumentEventInstruction | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of instrument event instruction.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PerformanceReturn(LusidModel):
    effective_at: _datetime.datetime
    rate_of_return: float
    opening_market_value: float | None = ...
    closing_market_value: float | None = ...
    period: str | None = ...
    def __init__(
        self,
        *,
        effective_at: _datetime.datetime | str,
        rate_of_return: float | _decimal.Decimal,
        opening_market_value: float | _decimal.Decimal | None = ...,
        closing_market_value: float | _decimal.Decimal | None = ...,
        period: str | None = ...,
    ) -> None:
        """Performance return.

        Args:
            effective_at: The moment of business time for which this holds.
            opening_market_value: The market value at the start of the period.
            closing_market_value: The market value at the end of the period.
            period: The period.
        """

class PortfolioProperties(LusidModel):
    href: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Portfolio properties.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            staged_modifications: How many changes to the entity wait for approval, and which.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PropertyIntervalTimeSeries(LusidModel):
    key: str
    values: list[PropertyInterval]
    def __init__(
        self,
        *,
        key: str,
        values: _abc.Sequence[PropertyInterval | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Property interval time series.

        Args:
            key: The key.
            values: The items.
        """

class ResourceListOfAggregatedReturn(LusidModel):
    values: list[AggregatedReturn]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[AggregatedReturn | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of aggregated return.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfPerformanceReturn(LusidModel):
    values: list[PerformanceReturn]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[PerformanceReturn | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of performance return.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfPortfolio(LusidModel):
    values: list[Portfolio]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Portfolio | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of portfolio.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfPropertyIntervalTimeSeries(LusidModel):
    values: list[PropertyIntervalTimeSeries]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[PropertyIntervalTimeSeries | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of property interval time series.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UpdatePortfolioRequest(LusidModel):
    display_name: str
    description: str | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
    ) -> None:
        """Update portfolio request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
        """

class UpsertPortfolioAccessMetadataRequest(LusidModel):
    metadata: list[AccessMetadataValue]
    def __init__(
        self,
        *,
        metadata: _abc.Sequence[AccessMetadataValue | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Upsert portfolio access metadata request.

        Args:
            metadata: Warnings and notes on how the request was handled, by kind.
        """

class UpsertReturnsResponse(LusidModel):
    version: Version
    href: str | None = ...
    values: list[dict[str, _datetime.datetime]] | None = ...
    failed: list[dict[str, ErrorDetail]] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        version: Version | _abc.Mapping[str, _typing.Any],
        href: str | None = ...,
        values: _abc.Sequence[_abc.Mapping[str, _datetime.datetime | str]] | None = ...,
        failed: _abc.Sequence[_abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert returns response.

        Args:
            version: When this version was written, by whom and by which request.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
