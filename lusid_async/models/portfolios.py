"""Models of the portfolios API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
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
    """Aggregated returns dispersion request.

    Used by `PortfoliosApi.get_aggregated_returns_dispersion_metrics`.
    """

    to_effective_at: str | None = None
    years_count: int | None = None
    return_ids: "list[ResourceId] | None" = None
    recipe_id: "ResourceId | None" = None
    composite_method: str | None = None
    """Equal or Asset, or a value added since."""
    alternative_inception_date: str | None = None


class PerformanceReturnsMetric(LusidModel):
    """Performance returns metric."""

    type: str | None = None
    """Return, Volatility, IndicativeAmount or Dispersion, or a value added since."""
    window: str | None = None
    allow_partial: bool | None = None
    annualised: bool | None = None
    with_fee: bool | None = None
    seed_amount: str | None = None
    alias: str | None = None


class AggregatedReturnsRequest(LusidModel):
    """Aggregated returns request.

    Used by `PortfoliosApi.get_portfolio_aggregated_returns`.
    """

    metrics: list[PerformanceReturnsMetric]
    return_ids: "list[ResourceId] | None" = None
    recipe_id: "ResourceId | None" = None
    composite_method: str | None = None
    """Equal or Asset, or a value added since."""
    period: str | None = None
    """Daily or Monthly, or a value added since."""
    output_frequency: str | None = None
    """Daily, Weekly, Monthly, Quarterly, HalfYearly or Yearly, or a value added since."""
    alternative_inception_date: str | None = None
    holiday_calendars: list[str] | None = None
    currency: str | None = None
    run_mode: str | None = None
    """ReturnData, WeekDays, AllDays or MonthEnd, or a value added since."""


class BatchUpsertPortfolioAccessMetadataRequest(LusidModel):
    """Batch upsert portfolio access metadata request.

    Used by `PortfoliosApi.batch_upsert_portfolio_access_metadata`.
    """

    portfolio_id: "ResourceId"
    metadata: "dict[str, list[AccessMetadataValue] | None]"


class BatchUpsertPortfolioAccessMetadataResponseItem(LusidModel):
    """Batch upsert portfolio access metadata response item."""

    portfolio_id: "ResourceId"
    metadata: "dict[str, list[AccessMetadataValue] | None]"


class BatchUpsertPortfolioAccessMetadataResponse(LusidModel):
    """Batch upsert portfolio access metadata response.

    Used by `PortfoliosApi.batch_upsert_portfolio_access_metadata`.
    """

    values: dict[str, BatchUpsertPortfolioAccessMetadataResponseItem] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class PortfolioReturnBreakdown(LusidModel):
    """Portfolio return breakdown."""

    portfolio_id: "ResourceId"
    rate_of_return: float | None = None
    opening_market_value: float | None = None
    closing_market_value: float | None = None
    weight: float | None = None
    constituents_in_the_composite: int | None = None
    constituents_missing: int | None = None
    currency: str | None = None
    open_fx_rate: float | None = None
    close_fx_rate: float | None = None
    local_rate_of_return: float | None = None
    local_opening_market_value: float | None = None
    local_closing_market_value: float | None = None


class CompositeBreakdown(LusidModel):
    """Composite breakdown."""

    effective_at: datetime
    composite: PortfolioReturnBreakdown | None = None
    constituents: list[PortfolioReturnBreakdown] | None = None


class CompositeBreakdownRequest(LusidModel):
    """Composite breakdown request.

    Used by `PortfoliosApi.get_composite_breakdown`.
    """

    return_ids: "list[ResourceId] | None" = None
    recipe_id: "ResourceId | None" = None
    composite_method: str | None = None
    """Equal or Asset, or a value added since."""
    period: str | None = None
    """Daily or Monthly, or a value added since."""
    holiday_calendars: list[str] | None = None
    currency: str | None = None


class CompositeBreakdownResponse(LusidModel):
    """Composite breakdown response.

    Used by `PortfoliosApi.get_composite_breakdown`.
    """

    href: str | None = None
    results: dict[str, list[CompositeBreakdown] | None]
    links: "list[Link] | None" = None


class CompositeDispersion(LusidModel):
    """Composite dispersion."""

    effective_at: datetime
    dispersion_calculation: float | None = None
    variance: float | None = None
    first_quartile: float | None = None
    third_quartile: float | None = None
    range: float | None = None
    constituents_in_scope: "list[ResourceId] | None" = None
    constituents_excluded: "list[ResourceId] | None" = None


class CompositeDispersionResponse(LusidModel):
    """Composite dispersion response.

    Used by `PortfoliosApi.get_aggregated_returns_dispersion_metrics`.
    """

    href: str | None = None
    results: dict[str, list[CompositeDispersion] | None] | None = None
    links: "list[Link] | None" = None


class QuantityInstructed(LusidModel):
    """Quantity instructed."""

    type: str
    """Percentage, Units or Invalid, or a value added since."""
    amount: float


class InstrumentEventInstruction(LusidModel):
    """Instrument event instruction.

    Used by `PortfoliosApi.get_instrument_event_instruction`.
    """

    instrument_event_instruction_id: str | None = None
    portfolio_id: "ResourceId | None" = None
    instrument_event_id: str | None = None
    instruction_type: str | None = None
    election_key: str | None = None
    holding_id: int | None = None
    version: "Version | None" = None
    href: str | None = None
    entitlement_date_instructed: datetime | None = None
    quantity_instructed: QuantityInstructed | None = None
    tax_lot_id: str | None = None
    ignore_cost_impact: bool | None = None
    staged_modifications: "StagedModificationsInfo | None" = None
    links: "list[Link] | None" = None


class InstrumentEventInstructionRequest(LusidModel):
    """Instrument event instruction request.

    Used by `PortfoliosApi.upsert_instrument_event_instructions`.
    """

    instrument_event_instruction_id: str
    instrument_event_id: str
    instruction_type: str
    election_key: str | None = None
    holding_id: int | None = None
    entitlement_date_instructed: datetime | None = None
    quantity_instructed: QuantityInstructed | None = None
    tax_lot_id: str | None = None
    ignore_cost_impact: bool | None = None


class InstrumentEventInstructionsResponse(LusidModel):
    """Instrument event instructions response.

    Used by `PortfoliosApi.upsert_instrument_event_instructions`.
    """

    values: dict[str, InstrumentEventInstruction] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    staged: dict[str, InstrumentEventInstruction] | None = None


class PagedResourceListOfInstrumentEventInstruction(LusidModel):
    """Paged resource list of instrument event instruction.

    Used by `PortfoliosApi.list_instrument_event_instructions`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[InstrumentEventInstruction]
    href: str | None = None
    links: "list[Link] | None" = None


class PerformanceReturn(LusidModel):
    """Performance return.

    Used by `PortfoliosApi.upsert_portfolio_returns`.
    """

    effective_at: datetime
    rate_of_return: float
    opening_market_value: float | None = None
    closing_market_value: float | None = None
    period: str | None = None


class PortfolioProperties(LusidModel):
    """Portfolio properties.

    Used by `PortfoliosApi.get_portfolio_properties`, `PortfoliosApi.upsert_portfolio_properties`.
    """

    href: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    staged_modifications: "StagedModificationsInfo | None" = None
    links: "list[Link] | None" = None


class PropertyIntervalTimeSeries(LusidModel):
    """Property interval time series."""

    key: str
    values: "list[PropertyInterval]"


class ResourceListOfAggregatedReturn(LusidModel):
    """Resource list of aggregated return.

    Used by `PortfoliosApi.get_portfolio_aggregate_returns`.
    """

    values: "list[AggregatedReturn]"
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfPerformanceReturn(LusidModel):
    """Resource list of performance return.

    Used by `PortfoliosApi.get_portfolio_returns`.
    """

    values: list[PerformanceReturn]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfPortfolio(LusidModel):
    """Resource list of portfolio.

    Used by `PortfoliosApi.list_portfolios`, `PortfoliosApi.list_portfolios_for_scope`.
    """

    values: "list[Portfolio]"
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfPropertyIntervalTimeSeries(LusidModel):
    """Resource list of property interval time series.

    Used by `PortfoliosApi.get_portfolio_properties_time_series`.
    """

    values: list[PropertyIntervalTimeSeries]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpdatePortfolioRequest(LusidModel):
    """Update portfolio request.

    Used by `PortfoliosApi.update_portfolio`.
    """

    display_name: str
    description: str | None = None


class UpsertPortfolioAccessMetadataRequest(LusidModel):
    """Upsert portfolio access metadata request.

    Used by `PortfoliosApi.upsert_portfolio_access_metadata`.
    """

    metadata: "list[AccessMetadataValue]"


class UpsertReturnsResponse(LusidModel):
    """Upsert returns response.

    Used by `PortfoliosApi.upsert_portfolio_returns`.
    """

    version: "Version"
    href: str | None = None
    values: list[dict[str, datetime]] | None = None
    failed: "list[dict[str, ErrorDetail]] | None" = None
    links: "list[Link] | None" = None
