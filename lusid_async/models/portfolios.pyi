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
            to_effective_at: Last date for which dispersion is computed.
            years_count: Number of years for which dispersion is computed. Default: 10.
            return_ids: The sets of returns.
            recipe_id: The scope and code of the valuation recipe.
            composite_method: How the returns of members become the return of the composite. Equal or Asset, or a value added since.
            alternative_inception_date: Date, or key of a portfolio property that holds one, in place of the portfolio's inception date.
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
            type: What is computed. Default: `Return`. Return, Volatility, IndicativeAmount or Dispersion, or a value added since.
            window: Period of the metric, such as `1Y` or `1D`.
            allow_partial: Whether a value is given where the window is not full. Default: false.
            annualised: Whether the value is annualised. Default: false.
            with_fee: Whether fees are taken into account. Default: false.
            seed_amount: Amount from which indicative amounts grow.
            alias: Name of the metric's column in the response.
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
            metrics: What to compute from the returns, each with its window.
            return_ids: The sets of returns.
            recipe_id: The scope and code of the valuation recipe.
            composite_method: How the returns of members become the return of the composite. Equal or Asset, or a value added since.
            period: Whether daily or monthly returns are used. Daily or Monthly, or a value added since.
            output_frequency: Length of the periods that returns are given for. Daily, Weekly, Monthly, Quarterly, HalfYearly or Yearly, or a value added since.
            alternative_inception_date: Date, or key of a portfolio property that holds one, in place of the portfolio's inception date.
            holiday_calendars: Codes of calendars whose holidays are not business days.
            currency: The currency, as ISO code.
            run_mode: Dates for which returns are given. Default: `ReturnData`, those that have data. ReturnData, WeekDays, AllDays or MonthEnd, or a value added since.
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
            metadata: Values by key that access policies look at.
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
            metadata: Values by key that access policies look at.
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
            rate_of_return: Return for the period.
            opening_market_value: The market value at the start of the period.
            closing_market_value: The market value at the end of the period.
            weight: Weight of the member in the composite.
            constituents_in_the_composite: Number of members of the composite on the day.
            constituents_missing: Number of members without a return on the day.
            currency: The currency, as ISO code.
            open_fx_rate: FX rate at the start of the period.
            close_fx_rate: FX rate at the end of the period.
            local_rate_of_return: Return in local currency.
            local_opening_market_value: Market value at the start of the period, in local currency.
            local_closing_market_value: Market value at the end of the period, in local currency.
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
            composite: Return of the composite as a whole.
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
            composite_method: How the returns of members become the return of the composite. Equal or Asset, or a value added since.
            period: Whether daily or monthly returns are used. Daily or Monthly, or a value added since.
            holiday_calendars: Codes of calendars whose holidays are not business days.
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
            results: Return of the composite with its members, by set of returns.
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
            effective_at: Last day of the year that dispersion is computed for.
            dispersion_calculation: Dispersion of the members' returns.
            variance: Variance of the members' returns.
            first_quartile: First quartile of the members' returns.
            third_quartile: Third quartile of the members' returns.
            range: Highest return less lowest.
            constituents_in_scope: Members that count in the dispersion.
            constituents_excluded: Members that do not count in the dispersion.
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
            results: Dispersion of the composite, by set of returns.
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
            type: Whether `amount` counts units or is a percentage. Percentage, Units or Invalid, or a value added since.
            amount: Quantity instructed; 0 to 100 where `type` is a percentage.
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
            instrument_event_instruction_id: Identifier of the instruction, unique in the portfolio.
            portfolio_id: The scope and code of the portfolio.
            instrument_event_id: The identifier of the event.
            instruction_type: `Ignore` the event, or elect for the portfolio or a holding.
            election_key: Key of the election that is chosen.
            holding_id: The identifier of the holding.
            version: When this version was written, by whom and by which request.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            entitlement_date_instructed: Entitlement date to use where the event has none.
            quantity_instructed: How many units the instruction is for.
            tax_lot_id: The identifier of the tax lot: that of the transaction which opened it.
            ignore_cost_impact: Whether the event leaves the cost of the holding as it is; loan facilities only, with one instruction a tax lot.
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
            instrument_event_instruction_id: Identifier of the instruction, unique in the portfolio.
            instrument_event_id: The identifier of the event.
            instruction_type: `Ignore` the event, or elect for the portfolio or a holding.
            election_key: Key of the election that is chosen.
            holding_id: The identifier of the holding.
            entitlement_date_instructed: Entitlement date to use where the event has none.
            quantity_instructed: How many units the instruction is for.
            tax_lot_id: The identifier of the tax lot: that of the transaction which opened it.
            ignore_cost_impact: Whether the event leaves the cost of the holding as it is; loan facilities only, with one instruction a tax lot.
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
            effective_at: Date of the return.
            rate_of_return: Return for the period.
            opening_market_value: The market value at the start of the period.
            closing_market_value: The market value at the end of the period.
            period: Whether the return is for a day (default) or a month.
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
            key: Property key that the values are of.
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
            metadata: Values that access policies look at.
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
