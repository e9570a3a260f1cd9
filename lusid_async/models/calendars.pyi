"""Models of the calendars API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ErrorDetail, Link, ModelProperty, ResourceId, ResponseMetaData, Version

class AddBusinessDaysToDateRequest(LusidModel):
    business_day_offset: int
    holiday_codes: list[str]
    start_date: _datetime.datetime | None = ...
    as_at: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        business_day_offset: int,
        holiday_codes: list[str] | tuple[str, ...],
        start_date: _datetime.datetime | str | None = ...,
        as_at: _datetime.datetime | str | None = ...,
    ) -> None:
        """Add business days to date request.

        Args:
            business_day_offset: How many business days to add; negative ones go back.
            holiday_codes: Codes of the calendars whose holidays are no business days.
            start_date: The first day.
            as_at: The moment of system time at which data are read. Default: latest.
        """

class AddBusinessDaysToDateResponse(LusidModel):
    value: _datetime.datetime
    def __init__(
        self,
        *,
        value: _datetime.datetime | str,
    ) -> None:
        """Add business days to date response.

        Args:
            value: Resulting date.
        """

class DateAttributes(LusidModel):
    irregular: bool
    irregular_session: bool
    new_hours: bool
    activity: str | None = ...
    first_open: str | None = ...
    last_open: str | None = ...
    first_close: str | None = ...
    last_close: str | None = ...
    def __init__(
        self,
        *,
        irregular: bool,
        irregular_session: bool,
        new_hours: bool,
        activity: str | None = ...,
        first_open: str | None = ...,
        last_open: str | None = ...,
        first_close: str | None = ...,
        last_close: str | None = ...,
    ) -> None:
        """Date attributes.

        Args:
            irregular: Whether the day departs from the usual sessions.
            first_open: When the first session opens.
            last_open: When the last session opens.
            first_close: When the first session closes.
            last_close: When the last session closes.
        """

class CalendarDate(LusidModel):
    href: str | None = ...
    date_identifier: str
    from_utc: _datetime.datetime
    to_utc: _datetime.datetime
    local_date: str
    timezone: str
    description: str
    type: str | None = ...
    attributes: DateAttributes | None = ...
    source_data: dict[str, str | None] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        date_identifier: str,
        from_utc: _datetime.datetime | str,
        to_utc: _datetime.datetime | str,
        local_date: _datetime.datetime | _datetime.date | str,
        timezone: str,
        description: str,
        type: str | None = ...,
        attributes: DateAttributes | _abc.Mapping[str, _typing.Any] | None = ...,
        source_data: _abc.Mapping[str, str | None] | None = ...,
    ) -> None:
        """Calendar date.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            date_identifier: Identifier of the date, unique in its calendar.
            from_utc: Start of the day in UTC.
            to_utc: End of the day in UTC.
            local_date: The date in the calendar's time zone.
            timezone: Time zone of the date, by name.
            description: A description for people.
            type: The type.
            attributes: What kind of day it is, such as a holiday, and its session times.
            source_data: Details of the date from its source, by name.
        """

class BatchUpsertDatesForCalendarResponse(LusidModel):
    values: dict[str, CalendarDate] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    metadata: dict[str, list[ResponseMetaData] | None] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, CalendarDate | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        metadata: _abc.Mapping[str, _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Batch upsert dates for calendar response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            metadata: Warnings and notes on how the request was handled, by kind.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class WeekendMask(LusidModel):
    days: list[str]
    time_zone: str
    def __init__(
        self,
        *,
        days: list[str] | tuple[str, ...],
        time_zone: str,
    ) -> None:
        """Weekend mask.

        Args:
            days: Days of the week that are not business days, such as `Saturday`.
            time_zone: The time zone, by name, such as `Europe/London`.
        """

class Calendar(LusidModel):
    href: str | None = ...
    id: ResourceId
    type: str
    weekend_mask: WeekendMask
    source_provider: str
    properties: list[ModelProperty]
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        type: str,
        weekend_mask: WeekendMask | _abc.Mapping[str, _typing.Any],
        source_provider: str,
        properties: _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]],
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Calendar.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier; a `ResourceId` is a scope and a code.
            type: The type.
            weekend_mask: Which days of the week are not business days.
            source_provider: Who provides the dates of the calendar.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CreateCalendarRequest(LusidModel):
    calendar_id: ResourceId
    calendar_type: str
    weekend_mask: WeekendMask
    source_provider: str
    properties: list[ModelProperty] | None = ...
    def __init__(
        self,
        *,
        calendar_id: ResourceId | _abc.Mapping[str, _typing.Any],
        calendar_type: str,
        weekend_mask: WeekendMask | _abc.Mapping[str, _typing.Any],
        source_provider: str,
        properties: _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Create calendar request.

        Args:
            calendar_id: Scope and code of the calendar.
            weekend_mask: Which days of the week are not business days.
            source_provider: Who provides the dates of the calendar.
            properties: Property values by property key, `domain/scope/code`.
        """

class CreateDateRequest(LusidModel):
    date_id: str
    from_utc: _datetime.datetime
    to_utc: _datetime.datetime
    time_zone: str
    description: str
    type: str | None = ...
    attributes: DateAttributes | None = ...
    source_data: dict[str, str | None] | None = ...
    def __init__(
        self,
        *,
        date_id: str,
        from_utc: _datetime.datetime | str,
        to_utc: _datetime.datetime | str,
        time_zone: str,
        description: str,
        type: str | None = ...,
        attributes: DateAttributes | _abc.Mapping[str, _typing.Any] | None = ...,
        source_data: _abc.Mapping[str, str | None] | None = ...,
    ) -> None:
        """Create date request.

        Args:
            date_id: Identifier of the date, unique in its calendar.
            from_utc: Start of the day in UTC.
            to_utc: End of the day in UTC.
            time_zone: The time zone, by name, such as `Europe/London`.
            description: A description for people.
            type: The type.
            attributes: What kind of day it is, such as a holiday, and its session times.
            source_data: Details of the date from its source, by name.
        """

class IsBusinessDayResponse(LusidModel):
    requested_date_time: _datetime.datetime
    is_business_day: bool
    def __init__(
        self,
        *,
        requested_date_time: _datetime.datetime | str,
        is_business_day: bool,
    ) -> None:
        """Is business day response.

        Args:
            requested_date_time: Moment that was asked about.
            is_business_day: Whether the moment lies on a business day.
        """

class PagedResourceListOfCalendar(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Calendar]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Calendar | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of calendar.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ResolveTenorsRequest(LusidModel):
    start_date: _datetime.datetime
    calendars: list[ResourceId]
    spot_days: int
    tenors: list[str]
    business_day_convention: str | None = ...
    eom_rule: str | None = ...
    as_at: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        start_date: _datetime.datetime | str,
        calendars: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        spot_days: int,
        tenors: list[str] | tuple[str, ...],
        business_day_convention: str | None = ...,
        eom_rule: str | None = ...,
        as_at: _datetime.datetime | str | None = ...,
    ) -> None:
        """Resolve tenors request.

        Args:
            start_date: The first day.
            calendars: Codes of calendars whose holidays are not business days.
            spot_days: Business days from the trade date to the spot date.
            tenors: The tenors, such as `3M`.
            business_day_convention: Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, None, Previous, P, Following, F, … (7 more), or a value added since.
            as_at: The moment of system time whose knowledge this is.
        """

class ResolveTenorsResponse(LusidModel):
    start_date: _datetime.datetime
    spot_date: _datetime.datetime
    eom_rule_applied: bool
    dates: dict[str, _datetime.datetime]
    def __init__(
        self,
        *,
        start_date: _datetime.datetime | str,
        spot_date: _datetime.datetime | str,
        eom_rule_applied: bool,
        dates: _abc.Mapping[str, _datetime.datetime | str],
    ) -> None:
        """Resolve tenors response.

        Args:
            start_date: The first day.
            spot_date: Spot date: `spot_days` business days after the start date.
            eom_rule_applied: Whether the end-of-month rule was applied, by which a month end leads to a month end.
            dates: Date of each tenor, by tenor.
        """

class ResourceListOfCalendarDate(LusidModel):
    values: list[CalendarDate]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[CalendarDate | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of calendar date.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UpdateCalendarRequest(LusidModel):
    weekend_mask: WeekendMask
    source_provider: str
    properties: list[ModelProperty]
    def __init__(
        self,
        *,
        weekend_mask: WeekendMask | _abc.Mapping[str, _typing.Any],
        source_provider: str,
        properties: _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Update calendar request.

        Args:
            weekend_mask: Which days of the week are not business days.
            source_provider: Who provides the dates of the calendar.
            properties: Property values by property key, `domain/scope/code`.
        """

class ValuationSchedule(LusidModel):
    effective_from: str | None = ...
    effective_at: str | None = ...
    tenor: str | None = ...
    roll_convention: str | None = ...
    holiday_calendars: list[str] | None = ...
    valuation_date_times: list[str] | None = ...
    business_day_convention: str | None = ...
    timeline_id: ResourceId | None = ...
    closed_period_id: str | None = ...
    def __init__(
        self,
        *,
        effective_from: str | None = ...,
        effective_at: _datetime.datetime | _datetime.date | str | None = ...,
        tenor: str | None = ...,
        roll_convention: str | None = ...,
        holiday_calendars: list[str] | tuple[str, ...] | None = ...,
        valuation_date_times: list[str] | tuple[str, ...] | None = ...,
        business_day_convention: str | None = ...,
        timeline_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        closed_period_id: str | None = ...,
    ) -> None:
        """Valuation schedule.

        Args:
            effective_from: First date to value at. None: only `effective_at`.
            effective_at: Last date to value at, or the only one.
            tenor: Time between the dates to value at, such as `1D` or `1M`.
            roll_convention: On which day of the month dates fall, for tenors of a month and more.
            holiday_calendars: Codes of calendars whose holidays are not business days.
            valuation_date_times: The exact dates to value at, in place of all other fields of the schedule.
            business_day_convention: Where dates that are no business days move, for tenors other than `1D`.
            timeline_id: The scope and code of the timeline.
            closed_period_id: Closed period of the timeline to value at; needs the timeline.
        """
