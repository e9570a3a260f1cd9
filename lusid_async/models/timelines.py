"""Models of the timelines API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, ResourceId, Version


class CreateClosedPeriodRequest(LusidModel):
    """Create closed period request.

    Used by `TimelinesApi.create_closed_period`, `TimelinesApi.create_closed_period_candidate`.
    """

    closed_period_id: str
    effective_end: datetime | None = None
    properties: "dict[str, ModelProperty] | None" = None
    as_at_closed: datetime | None = None
    display_name: str | None = None
    description: str | None = None
    holdings_as_at_closed_override: datetime | None = None
    valuation_as_at_closed_override: datetime | None = None


class BatchCreateClosedPeriodsRequest(LusidModel):
    """Batch create closed periods request.

    Used by `TimelinesApi.batch_create_closed_period_candidates`, `TimelinesApi.batch_create_closed_periods`.
    """

    closed_periods: list[CreateClosedPeriodRequest]


class PostCloseActivity(LusidModel):
    """Post close activity."""

    entity_type: str
    entity_unique_id: str
    as_at: datetime
    effective_at: str | None = None


class ClosedPeriod(LusidModel):
    """Closed period.

    Used by `TimelinesApi.confirm_closed_period`, `TimelinesApi.create_closed_period`,
    `TimelinesApi.create_closed_period_candidate` and 3 more.
    """

    closed_period_id: str | None = None
    display_name: str | None = None
    description: str | None = None
    effective_start: datetime | None = None
    effective_end: datetime | None = None
    as_at_closed: datetime | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    post_close_activities: list[PostCloseActivity] | None = None
    holdings_as_at_closed_override: datetime | None = None
    valuation_as_at_closed_override: datetime | None = None
    branch_status: str | None = None
    href: str | None = None
    links: "list[Link] | None" = None


class CreateTimelineRequest(LusidModel):
    """Create timeline request.

    Used by `TimelinesApi.create_timeline`.
    """

    id: "ResourceId"
    display_name: str
    description: str | None = None
    properties: "dict[str, ModelProperty] | None" = None


class PagedResourceListOfClosedPeriod(LusidModel):
    """Paged resource list of closed period.

    Used by `TimelinesApi.list_closed_periods`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[ClosedPeriod]
    href: str | None = None
    links: "list[Link] | None" = None


class Timeline(LusidModel):
    """Timeline.

    Used by `TimelinesApi.create_timeline`, `TimelinesApi.get_timeline`, `TimelinesApi.update_timeline`.
    """

    id: "ResourceId | None" = None
    display_name: str | None = None
    description: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfTimeline(LusidModel):
    """Paged resource list of timeline.

    Used by `TimelinesApi.list_timelines`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[Timeline]
    href: str | None = None
    links: "list[Link] | None" = None


class PostCloseActivitiesRequest(LusidModel):
    """Post close activities request.

    Used by `TimelinesApi.set_post_close_activity`.
    """

    post_close_activities: list[PostCloseActivity]


class ResourceListOfClosedPeriod(LusidModel):
    """Resource list of closed period.

    Used by `TimelinesApi.batch_create_closed_period_candidates`, `TimelinesApi.batch_create_closed_periods`.
    """

    values: list[ClosedPeriod]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UnconfirmClosedPeriodRequest(LusidModel):
    """Unconfirm closed period request.

    Used by `TimelinesApi.unconfirm_closed_period`.
    """

    delete_subsequent_periods: bool | None = None


class UpdateTimelineRequest(LusidModel):
    """Update timeline request.

    Used by `TimelinesApi.update_timeline`.
    """

    display_name: str
    description: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
