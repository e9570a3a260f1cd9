"""Models of the processing group API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId, Version
from lusid_async.models.family_bases import ReferenceList

class ProcessingGroupSchedule(LusidModel):
    effective_from: str | None = ...
    effective_at: str | None = ...
    tenor: str | None = ...
    roll_convention: str | None = ...
    holiday_calendars: list[str] | None = ...
    schedule_dates: list[str] | None = ...
    business_day_convention: str | None = ...
    time_zone: str | None = ...
    business_day_offset: int | None = ...
    date_exceptions: list[str] | None = ...
    def __init__(
        self,
        *,
        effective_from: str | None = ...,
        effective_at: _datetime.datetime | _datetime.date | str | None = ...,
        tenor: str | None = ...,
        roll_convention: str | None = ...,
        holiday_calendars: list[str] | tuple[str, ...] | None = ...,
        schedule_dates: list[str] | tuple[str, ...] | None = ...,
        business_day_convention: str | None = ...,
        time_zone: str | None = ...,
        business_day_offset: int | None = ...,
        date_exceptions: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Processing group schedule.

        Args:
            effective_from: First date of the range in which the group runs.
            effective_at: Last date of the range in which the group runs.
            tenor: Time between the dates to run on, such as `1D` or `1M`.
            roll_convention: On which day of the month periods end, such as `EndOfMonth`.
            holiday_calendars: Codes of calendars whose holidays are not business days.
            schedule_dates: The exact dates to run on, in place of those generated.
            business_day_convention: Where a date that is no business day moves, such as `ModifiedFollowing`.
            time_zone: The time zone, by name, such as `Europe/London`.
            business_day_offset: How many business days to add; negative ones go back.
            date_exceptions: Dates, `yyyy-MM-dd`, on which nothing runs; taken out last.
        """

class ProcessingGroup(LusidModel):
    href: str | None = ...
    id: ResourceId
    display_name: str | None = ...
    description: str | None = ...
    schedule: ProcessingGroupSchedule | None = ...
    reference_list_id: ResourceId | None = ...
    workflow_id: ResourceId | None = ...
    resolved_reference_list: ReferenceList | None = ...
    list_exception_filter: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str | None = ...,
        description: str | None = ...,
        schedule: ProcessingGroupSchedule | _abc.Mapping[str, _typing.Any] | None = ...,
        reference_list_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        workflow_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        resolved_reference_list: ReferenceList | _abc.Mapping[str, _typing.Any] | None = ...,
        list_exception_filter: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Processing group.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            schedule: Dates on which the group runs.
            reference_list_id: Scope and code of the reference list of what is processed.
            workflow_id: Scope and code of the workflow that is run.
            resolved_reference_list: The reference list with its present items.
            list_exception_filter: Expression; items of the reference list that satisfy it are left out.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfProcessingGroup(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[ProcessingGroup]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[ProcessingGroup | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of processing group.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ProcessingGroupNextScheduledDetails(LusidModel):
    next_schedule_date: _datetime.datetime | None = ...
    resolved_reference_list: ReferenceList | None = ...
    def __init__(
        self,
        *,
        next_schedule_date: _datetime.datetime | str | None = ...,
        resolved_reference_list: ReferenceList | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Processing group next scheduled details.

        Args:
            next_schedule_date: Next date of execution after the date asked for.
            resolved_reference_list: The reference list with its present items.
        """

class ProcessingGroupRequest(LusidModel):
    code: str
    display_name: str
    description: str | None = ...
    schedule: ProcessingGroupSchedule
    reference_list_id: ResourceId
    workflow_id: ResourceId | None = ...
    list_exception_filter: str | None = ...
    def __init__(
        self,
        *,
        code: str,
        display_name: str,
        description: str | None = ...,
        schedule: ProcessingGroupSchedule | _abc.Mapping[str, _typing.Any],
        reference_list_id: ResourceId | _abc.Mapping[str, _typing.Any],
        workflow_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        list_exception_filter: str | None = ...,
    ) -> None:
        """Processing group request.

        Args:
            code: The code, unique in its scope.
            display_name: The name shown to people.
            description: A description for people.
            schedule: Dates on which the group runs.
            reference_list_id: Scope and code of the reference list of what is processed.
            workflow_id: Scope and code of the workflow that is run.
            list_exception_filter: Expression; items of the reference list that satisfy it are left out.
        """
