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
    ) -> None: ...

class BatchCreateClosedPeriodsRequest(LusidModel):
    closed_periods: list[CreateClosedPeriodRequest]
    def __init__(
        self,
        *,
        closed_periods: _abc.Sequence[CreateClosedPeriodRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class PostCloseActivitiesRequest(LusidModel):
    post_close_activities: list[PostCloseActivity]
    def __init__(
        self,
        *,
        post_close_activities: _abc.Sequence[PostCloseActivity | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

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
    ) -> None: ...

class UnconfirmClosedPeriodRequest(LusidModel):
    delete_subsequent_periods: bool | None = ...
    def __init__(
        self,
        *,
        delete_subsequent_periods: bool | None = ...,
    ) -> None: ...

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
    ) -> None: ...
