"""Models of the portfolios API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel, Number

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

    to_effective_at: DateOrCutLabel | None = None
    """Last date for which dispersion is computed."""
    years_count: int | None = None
    """Number of years for which dispersion is computed. Default: 10."""
    return_ids: "list[ResourceId] | None" = None
    """The sets of returns."""
    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    composite_method: str | None = None
    """How the returns of members become the return of the composite. Equal or Asset, or a value added since.
    """
    alternative_inception_date: DateOrCutLabel | None = None
    """Date, or key of a portfolio property that holds one, in place of the portfolio's inception date."""


class PerformanceReturnsMetric(LusidModel):
    """Performance returns metric."""

    type: str | None = None
    """What is computed. Default: `Return`. Return, Volatility, IndicativeAmount or Dispersion, or a value
    added since.
    """
    window: str | None = None
    """Period of the metric, such as `1Y` or `1D`."""
    allow_partial: bool | None = None
    """Whether a value is given where the window is not full. Default: false."""
    annualised: bool | None = None
    """Whether the value is annualised. Default: false."""
    with_fee: bool | None = None
    """Whether fees are taken into account. Default: false."""
    seed_amount: str | None = None
    """Amount from which indicative amounts grow."""
    alias: str | None = None
    """Name of the metric's column in the response."""


class AggregatedReturnsRequest(LusidModel):
    """Aggregated returns request.

    Used by `PortfoliosApi.get_portfolio_aggregated_returns`.
    """

    metrics: list[PerformanceReturnsMetric]
    """What to compute from the returns, each with its window."""
    return_ids: "list[ResourceId] | None" = None
    """The sets of returns."""
    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    composite_method: str | None = None
    """How the returns of members become the return of the composite. Equal or Asset, or a value added since.
    """
    period: str | None = None
    """Whether daily or monthly returns are used. Daily or Monthly, or a value added since."""
    output_frequency: str | None = None
    """Length of the periods that returns are given for. Daily, Weekly, Monthly, Quarterly, HalfYearly or
    Yearly, or a value added since.
    """
    alternative_inception_date: DateOrCutLabel | None = None
    """Date, or key of a portfolio property that holds one, in place of the portfolio's inception date."""
    holiday_calendars: list[str] | None = None
    """Codes of calendars whose holidays are not business days."""
    currency: str | None = None
    """The currency, as ISO code."""
    run_mode: str | None = None
    """Dates for which returns are given. Default: `ReturnData`, those that have data. ReturnData, WeekDays,
    AllDays or MonthEnd, or a value added since.
    """


class BatchUpsertPortfolioAccessMetadataRequest(LusidModel):
    """Batch upsert portfolio access metadata request.

    Used by `PortfoliosApi.batch_upsert_portfolio_access_metadata`.
    """

    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    metadata: "dict[str, list[AccessMetadataValue] | None]"
    """Values by key that access policies look at."""


class BatchUpsertPortfolioAccessMetadataResponseItem(LusidModel):
    """Batch upsert portfolio access metadata response item."""

    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    metadata: "dict[str, list[AccessMetadataValue] | None]"
    """Values by key that access policies look at."""


class BatchUpsertPortfolioAccessMetadataResponse(LusidModel):
    """Batch upsert portfolio access metadata response.

    Used by `PortfoliosApi.batch_upsert_portfolio_access_metadata`.
    """

    values: dict[str, BatchUpsertPortfolioAccessMetadataResponseItem] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PortfolioReturnBreakdown(LusidModel):
    """Portfolio return breakdown."""

    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    rate_of_return: Number | None = None
    """Return for the period."""
    opening_market_value: Number | None = None
    """The market value at the start of the period."""
    closing_market_value: Number | None = None
    """The market value at the end of the period."""
    weight: Number | None = None
    """Weight of the member in the composite."""
    constituents_in_the_composite: int | None = None
    """Number of members of the composite on the day."""
    constituents_missing: int | None = None
    """Number of members without a return on the day."""
    currency: str | None = None
    """The currency, as ISO code."""
    open_fx_rate: Number | None = None
    """FX rate at the start of the period."""
    close_fx_rate: Number | None = None
    """FX rate at the end of the period."""
    local_rate_of_return: Number | None = None
    """Return in local currency."""
    local_opening_market_value: Number | None = None
    """Market value at the start of the period, in local currency."""
    local_closing_market_value: Number | None = None
    """Market value at the end of the period, in local currency."""


class CompositeBreakdown(LusidModel):
    """Composite breakdown."""

    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    composite: PortfolioReturnBreakdown | None = None
    """Return of the composite as a whole."""
    constituents: list[PortfolioReturnBreakdown] | None = None
    """The constituents, with their weights."""


class CompositeBreakdownRequest(LusidModel):
    """Composite breakdown request.

    Used by `PortfoliosApi.get_composite_breakdown`.
    """

    return_ids: "list[ResourceId] | None" = None
    """The sets of returns."""
    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    composite_method: str | None = None
    """How the returns of members become the return of the composite. Equal or Asset, or a value added since.
    """
    period: str | None = None
    """Whether daily or monthly returns are used. Daily or Monthly, or a value added since."""
    holiday_calendars: list[str] | None = None
    """Codes of calendars whose holidays are not business days."""
    currency: str | None = None
    """The currency, as ISO code."""


class CompositeBreakdownResponse(LusidModel):
    """Composite breakdown response.

    Used by `PortfoliosApi.get_composite_breakdown`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    results: dict[str, list[CompositeBreakdown] | None]
    """Return of the composite with its members, by set of returns."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CompositeDispersion(LusidModel):
    """Composite dispersion."""

    effective_at: AwareDatetime
    """Last day of the year that dispersion is computed for."""
    dispersion_calculation: Number | None = None
    """Dispersion of the members' returns."""
    variance: Number | None = None
    """Variance of the members' returns."""
    first_quartile: Number | None = None
    """First quartile of the members' returns."""
    third_quartile: Number | None = None
    """Third quartile of the members' returns."""
    range: Number | None = None
    """Highest return less lowest."""
    constituents_in_scope: "list[ResourceId] | None" = None
    """Members that count in the dispersion."""
    constituents_excluded: "list[ResourceId] | None" = None
    """Members that do not count in the dispersion."""


class CompositeDispersionResponse(LusidModel):
    """Composite dispersion response.

    Used by `PortfoliosApi.get_aggregated_returns_dispersion_metrics`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    results: dict[str, list[CompositeDispersion] | None] | None = None
    """Dispersion of the composite, by set of returns."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class QuantityInstructed(LusidModel):
    """Quantity instructed."""

    type: str
    """Whether `amount` counts units or is a percentage. Percentage, Units or Invalid, or a value added since.
    """
    amount: Number
    """Quantity instructed; 0 to 100 where `type` is a percentage."""


class InstrumentEventInstruction(LusidModel):
    """Instrument event instruction.

    Used by `PortfoliosApi.get_instrument_event_instruction`.
    """

    instrument_event_instruction_id: str | None = None
    """Identifier of the instruction, unique in the portfolio."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    instrument_event_id: str | None = None
    """The identifier of the event."""
    instruction_type: str | None = None
    """`Ignore` the event, or elect for the portfolio or a holding."""
    election_key: str | None = None
    """Key of the election that is chosen."""
    holding_id: int | None = None
    """The identifier of the holding."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    entitlement_date_instructed: AwareDatetime | None = None
    """Entitlement date to use where the event has none."""
    quantity_instructed: QuantityInstructed | None = None
    """How many units the instruction is for."""
    tax_lot_id: str | None = None
    """The identifier of the tax lot: that of the transaction which opened it."""
    ignore_cost_impact: bool | None = None
    """Whether the event leaves the cost of the holding as it is; loan facilities only, with one instruction a
    tax lot.
    """
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class InstrumentEventInstructionRequest(LusidModel):
    """Instrument event instruction request.

    Used by `PortfoliosApi.upsert_instrument_event_instructions`.
    """

    instrument_event_instruction_id: str
    """Identifier of the instruction, unique in the portfolio."""
    instrument_event_id: str
    """The identifier of the event."""
    instruction_type: str
    """`Ignore` the event, or elect for the portfolio or a holding."""
    election_key: str | None = None
    """Key of the election that is chosen."""
    holding_id: int | None = None
    """The identifier of the holding."""
    entitlement_date_instructed: AwareDatetime | None = None
    """Entitlement date to use where the event has none."""
    quantity_instructed: QuantityInstructed | None = None
    """How many units the instruction is for."""
    tax_lot_id: str | None = None
    """The identifier of the tax lot: that of the transaction which opened it."""
    ignore_cost_impact: bool | None = None
    """Whether the event leaves the cost of the holding as it is; loan facilities only, with one instruction a
    tax lot.
    """


class InstrumentEventInstructionsResponse(LusidModel):
    """Instrument event instructions response.

    Used by `PortfoliosApi.upsert_instrument_event_instructions`.
    """

    values: dict[str, InstrumentEventInstruction] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    staged: dict[str, InstrumentEventInstruction] | None = None
    """The items that wait for approval and have not taken effect."""


class PagedResourceListOfInstrumentEventInstruction(LusidModel):
    """Paged resource list of instrument event instruction.

    Used by `PortfoliosApi.list_instrument_event_instructions`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[InstrumentEventInstruction]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PerformanceReturn(LusidModel):
    """Performance return.

    Used by `PortfoliosApi.upsert_portfolio_returns`.
    """

    effective_at: AwareDatetime
    """Date of the return."""
    rate_of_return: Number
    """Return for the period."""
    opening_market_value: Number | None = None
    """The market value at the start of the period."""
    closing_market_value: Number | None = None
    """The market value at the end of the period."""
    period: str | None = None
    """Whether the return is for a day (default) or a month."""


class PortfolioProperties(LusidModel):
    """Portfolio properties.

    Used by `PortfoliosApi.get_portfolio_properties`, `PortfoliosApi.upsert_portfolio_properties`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PropertyIntervalTimeSeries(LusidModel):
    """Property interval time series."""

    key: str
    """Property key that the values are of."""
    values: "list[PropertyInterval]"
    """The items."""


class ResourceListOfAggregatedReturn(LusidModel):
    """Resource list of aggregated return.

    Used by `PortfoliosApi.get_portfolio_aggregate_returns`.
    """

    values: "list[AggregatedReturn]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfPerformanceReturn(LusidModel):
    """Resource list of performance return.

    Used by `PortfoliosApi.get_portfolio_returns`.
    """

    values: list[PerformanceReturn]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfPortfolio(LusidModel):
    """Resource list of portfolio.

    Used by `PortfoliosApi.list_portfolios`, `PortfoliosApi.list_portfolios_for_scope`.
    """

    values: "list[Portfolio]"
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfPropertyIntervalTimeSeries(LusidModel):
    """Resource list of property interval time series.

    Used by `PortfoliosApi.get_portfolio_properties_time_series`.
    """

    values: list[PropertyIntervalTimeSeries]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpdatePortfolioRequest(LusidModel):
    """Update portfolio request.

    Used by `PortfoliosApi.update_portfolio`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""


class UpsertPortfolioAccessMetadataRequest(LusidModel):
    """Upsert portfolio access metadata request.

    Used by `PortfoliosApi.upsert_portfolio_access_metadata`.
    """

    metadata: "list[AccessMetadataValue]"
    """Values that access policies look at."""


class UpsertReturnsResponse(LusidModel):
    """Upsert returns response.

    Used by `PortfoliosApi.upsert_portfolio_returns`.
    """

    version: "Version"
    """When this version was written, by whom and by which request."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: list[dict[str, AwareDatetime]] | None = None
    """The items."""
    failed: "list[dict[str, ErrorDetail]] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
