"""Models of the timelines API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, ResourceId, Version


class CreateClosedPeriodRequest(LusidModel):
    """Create closed period request.

    Used by `TimelinesApi.create_closed_period`, `TimelinesApi.create_closed_period_candidate`.
    """

    closed_period_id: str
    """Identifier of the period, unique in its timeline."""
    effective_end: AwareDatetime | None = None
    """Moment of business time at which the period ends."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    as_at_closed: AwareDatetime | None = None
    """The moment of system time at which the period was closed."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    holdings_as_at_closed_override: AwareDatetime | None = None
    """System time as of which holdings of the period are built. Default: that at which it was closed."""
    valuation_as_at_closed_override: AwareDatetime | None = None
    """System time as of which the period is valued. Default: that at which it was closed."""


class BatchCreateClosedPeriodsRequest(LusidModel):
    """Batch create closed periods request.

    Used by `TimelinesApi.batch_create_closed_period_candidates`, `TimelinesApi.batch_create_closed_periods`.
    """

    closed_periods: list[CreateClosedPeriodRequest]
    """Periods to create, in order: each starts where the one before ends, so ends must increase."""


class PostCloseActivity(LusidModel):
    """Post close activity."""

    entity_type: str
    """Type of the entity that is added to the closed period, such as `PortfolioTransaction`."""
    entity_unique_id: str
    """What identifies the entity; its form depends on the entity type."""
    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    effective_at: DateOrCutLabel | None = None
    """The moment of business time for which this holds."""


class ClosedPeriod(LusidModel):
    """Closed period.

    Used by `TimelinesApi.confirm_closed_period`, `TimelinesApi.create_closed_period`,
    `TimelinesApi.create_closed_period_candidate` and 3 more.
    """

    closed_period_id: str | None = None
    """Identifier of the period, unique in its timeline."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    effective_start: AwareDatetime | None = None
    """Moment of business time at which the period starts: the end of the one before."""
    effective_end: AwareDatetime | None = None
    """Moment of business time at which the period ends."""
    as_at_closed: AwareDatetime | None = None
    """The moment of system time at which the period was closed."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    post_close_activities: list[PostCloseActivity] | None = None
    """Activities that were let into the period after it was closed."""
    holdings_as_at_closed_override: AwareDatetime | None = None
    """System time as of which holdings of the period are built. Default: that at which it was closed."""
    valuation_as_at_closed_override: AwareDatetime | None = None
    """System time as of which the period is valued. Default: that at which it was closed."""
    branch_status: str | None = None
    """Whether the period is confirmed."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CreateTimelineRequest(LusidModel):
    """Create timeline request.

    Used by `TimelinesApi.create_timeline`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class PagedResourceListOfClosedPeriod(LusidModel):
    """Paged resource list of closed period.

    Used by `TimelinesApi.list_closed_periods`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[ClosedPeriod]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class Timeline(LusidModel):
    """Timeline.

    Used by `TimelinesApi.create_timeline`, `TimelinesApi.get_timeline`, `TimelinesApi.update_timeline`.
    """

    id: "ResourceId | None" = None
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfTimeline(LusidModel):
    """Paged resource list of timeline.

    Used by `TimelinesApi.list_timelines`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[Timeline]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PostCloseActivitiesRequest(LusidModel):
    """Post close activities request.

    Used by `TimelinesApi.set_post_close_activity`.
    """

    post_close_activities: list[PostCloseActivity]
    """Activities to let into the closed period."""


class ResourceListOfClosedPeriod(LusidModel):
    """Resource list of closed period.

    Used by `TimelinesApi.batch_create_closed_period_candidates`, `TimelinesApi.batch_create_closed_periods`.
    """

    values: list[ClosedPeriod]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UnconfirmClosedPeriodRequest(LusidModel):
    """Unconfirm closed period request.

    Used by `TimelinesApi.unconfirm_closed_period`.
    """

    delete_subsequent_periods: bool | None = None
    """Whether to delete all later periods; otherwise only the latest confirmed one can be unconfirmed.
    Default: false.
    """


class UpdateTimelineRequest(LusidModel):
    """Update timeline request.

    Used by `TimelinesApi.update_timeline`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
