"""Models of the aggregated returns API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId


class AggregatedReturn(LusidModel):
    """Aggregated return."""

    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    end_of_period: AwareDatetime
    opening_market_value: Number | None = None
    """The market value at the start of the period."""
    closing_market_value: Number | None = None
    """The market value at the end of the period."""
    metrics_value: dict[str, Number]
    frequency: str | None = None
    composite_members: int | None = None
    composite_members_without_return: "list[ResourceId] | None" = None
    warnings: list[str] | None = None
    """What to look at although the request succeeded."""


class AggregatedReturnsEntityId(LusidModel):
    """Aggregated returns entity id."""

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    entity_type: str
    """The type of entity. Portfolio or PortfolioGroup, or a value added since."""


class ReturnsMetric(LusidModel):
    """Returns metric."""

    type: str | None = None
    """The type."""
    alias: str | None = None


class AggregatedReturnsEntityRequest(LusidModel):
    """Aggregated returns entity request.

    Used by `AggregatedReturnsApi.get_aggregated_returns`.
    """

    entity: AggregatedReturnsEntityId
    """The entity."""
    returns_id: "ResourceId"
    metrics: list[ReturnsMetric]
    """What to compute, each an address key with an operation such as `Sum` or `Proportion`."""
    period: str | None = None
    """The period. Daily or Monthly, or a value added since."""
    from_effective_at: DateOrCutLabel | None = None
    to_effective_at: DateOrCutLabel | None = None
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    currency: str | None = None
    """The currency, as ISO code."""


class AggregatedReturnsResponse(LusidModel):
    """Aggregated returns response.

    Used by `AggregatedReturnsApi.get_aggregated_returns`, `PortfoliosApi.get_portfolio_aggregated_returns`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    results: dict[str, list[AggregatedReturn] | None] | None = None
    """The results."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ReturnsEntity(LusidModel):
    """Returns entity.

    Used by `AggregatedReturnsApi.get_returns_entity`, `AggregatedReturnsApi.upsert_returns_entity`.
    """

    id: "ResourceId"
    """The identifier."""
    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    recipe_entity: str | None = None
    """Portfolio, PortfolioGroup or ABOR, or a value added since."""
    fee_handling: str | None = None
    """Net or Gross, or a value added since."""
    flow_handling: str | None = None
    """BeginningOfDay or EndOfDay, or a value added since."""
    business_calendar: str | None = None
    handle_flow_discrepancy: str | None = None
    """TreatAsFlow, TreatAsGainloss or Error, or a value added since."""


class ResourceListOfReturnsEntity(LusidModel):
    """Resource list of returns entity.

    Used by `AggregatedReturnsApi.list_returns_entities`.
    """

    values: list[ReturnsEntity]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
