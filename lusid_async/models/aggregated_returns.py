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
    """Date of the return."""
    end_of_period: AwareDatetime
    """Last date of the period; for months the end of the month."""
    opening_market_value: Number | None = None
    """The market value at the start of the period."""
    closing_market_value: Number | None = None
    """The market value at the end of the period."""
    metrics_value: dict[str, Number]
    """Values of the metrics, by name."""
    frequency: str | None = None
    """Whether returns are daily or monthly."""
    composite_members: int | None = None
    """Number of members of the composite on the day."""
    composite_members_without_return: "list[ResourceId] | None" = None
    """Members of the composite without a return on the day."""
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
    """What is computed."""
    alias: str | None = None
    """Name of the metric's column in the response."""


class AggregatedReturnsEntityRequest(LusidModel):
    """Aggregated returns entity request.

    Used by `AggregatedReturnsApi.get_aggregated_returns`.
    """

    entity: AggregatedReturnsEntityId
    """Portfolio or portfolio group whose returns are aggregated."""
    returns_id: "ResourceId"
    """Scope and code of the returns entity, which says how returns are computed."""
    metrics: list[ReturnsMetric]
    """What to compute from the returns."""
    period: str | None = None
    """Whether daily or monthly returns are used. Daily or Monthly, or a value added since."""
    from_effective_at: DateOrCutLabel | None = None
    """First date for which returns are aggregated."""
    to_effective_at: DateOrCutLabel | None = None
    """Last date for which returns are aggregated."""
    as_at: AwareDatetime | None = None
    """The moment of system time at which data are read. Default: latest."""
    currency: str | None = None
    """The currency, as ISO code."""


class AggregatedReturnsResponse(LusidModel):
    """Aggregated returns response.

    Used by `AggregatedReturnsApi.get_aggregated_returns`, `PortfoliosApi.get_portfolio_aggregated_returns`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    results: dict[str, list[AggregatedReturn] | None] | None = None
    """Returns by the set of returns that they come from."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ReturnsEntity(LusidModel):
    """Returns entity.

    Used by `AggregatedReturnsApi.get_returns_entity`, `AggregatedReturnsApi.upsert_returns_entity`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    recipe_entity: str | None = None
    """What the recipe is taken from, where no recipe is given. Portfolio, PortfolioGroup or ABOR, or a value
    added since.
    """
    fee_handling: str | None = None
    """Whether returns are net or gross of fees. Net or Gross, or a value added since."""
    flow_handling: str | None = None
    """Whether flows count from the start or the end of the day. BeginningOfDay or EndOfDay, or a value added
    since.
    """
    business_calendar: str | None = None
    """Calendar by which business days are known."""
    handle_flow_discrepancy: str | None = None
    """What happens where net flows are not the sum of tagged ones. TreatAsFlow, TreatAsGainloss or Error, or
    a value added since.
    """


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
