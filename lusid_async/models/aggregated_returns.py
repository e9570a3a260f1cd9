"""Models of the aggregated returns API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId


class AggregatedReturn(LusidModel):
    """Aggregated return."""

    effective_at: datetime
    end_of_period: datetime
    opening_market_value: float | None = None
    closing_market_value: float | None = None
    metrics_value: dict[str, float]
    frequency: str | None = None
    composite_members: int | None = None
    composite_members_without_return: "list[ResourceId] | None" = None
    warnings: list[str] | None = None


class AggregatedReturnsEntityId(LusidModel):
    """Aggregated returns entity id."""

    scope: str
    code: str
    entity_type: str
    """Portfolio or PortfolioGroup, or a value added since."""


class ReturnsMetric(LusidModel):
    """Returns metric."""

    type: str | None = None
    alias: str | None = None


class AggregatedReturnsEntityRequest(LusidModel):
    """Aggregated returns entity request.

    Used by `AggregatedReturnsApi.get_aggregated_returns`.
    """

    entity: AggregatedReturnsEntityId
    returns_id: "ResourceId"
    metrics: list[ReturnsMetric]
    period: str | None = None
    """Daily or Monthly, or a value added since."""
    from_effective_at: str | None = None
    to_effective_at: str | None = None
    as_at: datetime | None = None
    currency: str | None = None


class AggregatedReturnsResponse(LusidModel):
    """Aggregated returns response.

    Used by `AggregatedReturnsApi.get_aggregated_returns`, `PortfoliosApi.get_portfolio_aggregated_returns`.
    """

    href: str | None = None
    results: dict[str, list[AggregatedReturn] | None] | None = None
    links: "list[Link] | None" = None


class ReturnsEntity(LusidModel):
    """Returns entity.

    Used by `AggregatedReturnsApi.get_returns_entity`, `AggregatedReturnsApi.upsert_returns_entity`.
    """

    id: "ResourceId"
    recipe_id: "ResourceId | None" = None
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
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None
