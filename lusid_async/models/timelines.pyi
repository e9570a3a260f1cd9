"""Models of the timelines API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ModelProperty, ResourceId, Version

class CreateClosedPeriodRequest(LusidModel):
    closed_period_id: str
    effective_end: _datetime.datetime | None = ...
    properties: dict[str, ModelProperty] | None = ...
    as_at_closed: _datetime.datetime | None = ...
    display_name: str | None = ...
    description: str | None = ...
    holdings_as_at_closed_override: _datetime.datetime | None = ...
    valuation_as_at_closed_override: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        closed_period_id: str,
        effective_end: _datetime.datetime | str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        as_at_closed: _datetime.datetime | str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        holdings_as_at_closed_override: _datetime.datetime | str | None = ...,
        valuation_as_at_closed_override: _datetime.datetime | str | None = ...,
    ) -> None:
        """Create closed period request.

        Args:
            closed_period_id: Identifier of the period, unique in its timeline.
            effective_end: Moment of business time at which the period ends.
            properties: Property values by property key, `domain/scope/code`.
            as_at_closed: The moment of system time at which the period was closed.
            display_name: The name shown to people.
            description: A description for people.
            holdings_as_at_closed_override: System time as of which holdings of the period are built. Default: that at which it was closed.
            valuation_as_at_closed_override: System time as of which the period is valued. Default: that at which it was closed.
        """

class BatchCreateClosedPeriodsRequest(LusidModel):
    closed_periods: list[CreateClosedPeriodRequest]
    def __init__(
        self,
        *,
        closed_periods: _abc.Sequence[CreateClosedPeriodRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Batch create closed periods request.

        Args:
            closed_periods: Periods to create, in order: each starts where the one before ends, so ends must increase.
        """

class PostCloseActivity(LusidModel):
    entity_type: str
    entity_unique_id: str
    as_at: _datetime.datetime
    effective_at: str | None = ...
    def __init__(
        self,
        *,
        entity_type: str,
        entity_unique_id: str,
        as_at: _datetime.datetime | str,
        effective_at: _datetime.datetime | _datetime.date | str | None = ...,
    ) -> None:
        """Post close activity.

        Args:
            entity_type: Type of the entity that is added to the closed period, such as `PortfolioTransaction`.
            entity_unique_id: What identifies the entity; its form depends on the entity type.
            as_at: The moment of system time whose knowledge this is.
            effective_at: The moment of business time for which this holds.
        """

class ClosedPeriod(LusidModel):
    closed_period_id: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    effective_start: _datetime.datetime | None = ...
    effective_end: _datetime.datetime | None = ...
    as_at_closed: _datetime.datetime | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    post_close_activities: list[PostCloseActivity] | None = ...
    holdings_as_at_closed_override: _datetime.datetime | None = ...
    valuation_as_at_closed_override: _datetime.datetime | None = ...
    branch_status: str | None = ...
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        closed_period_id: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        effective_start: _datetime.datetime | str | None = ...,
        effective_end: _datetime.datetime | str | None = ...,
        as_at_closed: _datetime.datetime | str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        post_close_activities: _abc.Sequence[PostCloseActivity | _abc.Mapping[str, _typing.Any]] | None = ...,
        holdings_as_at_closed_override: _datetime.datetime | str | None = ...,
        valuation_as_at_closed_override: _datetime.datetime | str | None = ...,
        branch_status: str | None = ...,
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Closed period.

        Args:
            closed_period_id: Identifier of the period, unique in its timeline.
            display_name: The name shown to people.
            description: A description for people.
            effective_start: Moment of business time at which the period starts: the end of the one before.
            effective_end: Moment of business time at which the period ends.
            as_at_closed: The moment of system time at which the period was closed.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            post_close_activities: Activities that were let into the period after it was closed.
            holdings_as_at_closed_override: System time as of which holdings of the period are built. Default: that at which it was closed.
            valuation_as_at_closed_override: System time as of which the period is valued. Default: that at which it was closed.
            branch_status: Whether the period is confirmed.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CreateTimelineRequest(LusidModel):
    id: ResourceId
    display_name: str
    description: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Create timeline request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            properties: Property values by property key, `domain/scope/code`.
        """

class PagedResourceListOfClosedPeriod(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[ClosedPeriod]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[ClosedPeriod | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of closed period.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class Timeline(LusidModel):
    id: ResourceId | None = ...
    display_name: str | None = ...
    description: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Timeline.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfTimeline(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Timeline]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Timeline | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of timeline.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PostCloseActivitiesRequest(LusidModel):
    post_close_activities: list[PostCloseActivity]
    def __init__(
        self,
        *,
        post_close_activities: _abc.Sequence[PostCloseActivity | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Post close activities request.

        Args:
            post_close_activities: Activities to let into the closed period.
        """

class ResourceListOfClosedPeriod(LusidModel):
    values: list[ClosedPeriod]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ClosedPeriod | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of closed period.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UnconfirmClosedPeriodRequest(LusidModel):
    delete_subsequent_periods: bool | None = ...
    def __init__(
        self,
        *,
        delete_subsequent_periods: bool | None = ...,
    ) -> None:
        """Unconfirm closed period request.

        Args:
            delete_subsequent_periods: Whether to delete all later periods; otherwise only the latest confirmed one can be unconfirmed. Default: false.
        """

class UpdateTimelineRequest(LusidModel):
    display_name: str
    description: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Update timeline request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            properties: Property values by property key, `domain/scope/code`.
        """
