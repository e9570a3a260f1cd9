"""Models of the calendars API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import (
        ErrorDetail,
        Link,
        ModelProperty,
        ResourceId,
        ResponseMetaData,
        Version,
    )


class AddBusinessDaysToDateRequest(LusidModel):
    """Add business days to date request.

    Used by `CalendarsApi.add_business_days_to_date`.
    """

    business_day_offset: int
    """How many business days to add; negative ones go back."""
    holiday_codes: list[str]
    """Codes of the calendars whose holidays are no business days."""
    start_date: AwareDatetime | None = None
    """The first day."""
    as_at: AwareDatetime | None = None
    """The moment of system time at which data are read. Default: latest."""


class AddBusinessDaysToDateResponse(LusidModel):
    """Add business days to date response.

    Used by `CalendarsApi.add_business_days_to_date`, `InstrumentsApi.calculate_settlement_date`.
    """

    value: AwareDatetime
    """Resulting date."""


class DateAttributes(LusidModel):
    """Date attributes."""

    irregular: bool
    """Whether the day departs from the usual sessions."""
    irregular_session: bool
    new_hours: bool
    activity: str | None = None
    first_open: str | None = None
    """When the first session opens."""
    last_open: str | None = None
    """When the last session opens."""
    first_close: str | None = None
    """When the first session closes."""
    last_close: str | None = None
    """When the last session closes."""


class CalendarDate(LusidModel):
    """Calendar date.

    Used by `CalendarsApi.add_date_to_calendar`, `CalendarsApi.delete_date_from_calendar`,
    `CalendarsApi.delete_dates_from_calendar`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    date_identifier: str
    """Identifier of the date, unique in its calendar."""
    from_utc: AwareDatetime
    """Start of the day in UTC."""
    to_utc: AwareDatetime
    """End of the day in UTC."""
    local_date: DateOrCutLabel
    """The date in the calendar's time zone."""
    timezone: str
    """Time zone of the date, by name."""
    description: str
    """A description for people."""
    type: str | None = None
    """The type."""
    attributes: DateAttributes | None = None
    """What kind of day it is, such as a holiday, and its session times."""
    source_data: dict[str, str | None] | None = None
    """Details of the date from its source, by name."""


class BatchUpsertDatesForCalendarResponse(LusidModel):
    """Batch upsert dates for calendar response.

    Used by `CalendarsApi.batch_upsert_dates_for_calendar`.
    """

    values: dict[str, CalendarDate] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    """Warnings and notes on how the request was handled, by kind."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class WeekendMask(LusidModel):
    """Weekend mask."""

    days: list[str]
    """Days of the week that are not business days, such as `Saturday`."""
    time_zone: str
    """The time zone, by name, such as `Europe/London`."""


class Calendar(LusidModel):
    """Calendar.

    Used by `CalendarsApi.create_calendar`, `CalendarsApi.delete_calendar`, `CalendarsApi.get_calendar` and 1
    more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    type: str
    """The type."""
    weekend_mask: WeekendMask
    """Which days of the week are not business days."""
    source_provider: str
    """Who provides the dates of the calendar."""
    properties: "list[ModelProperty]"
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CreateCalendarRequest(LusidModel):
    """Create calendar request.

    Used by `CalendarsApi.create_calendar`.
    """

    calendar_id: "ResourceId"
    """Scope and code of the calendar."""
    calendar_type: str
    weekend_mask: WeekendMask
    """Which days of the week are not business days."""
    source_provider: str
    """Who provides the dates of the calendar."""
    properties: "list[ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class CreateDateRequest(LusidModel):
    """Create date request.

    Used by `CalendarsApi.add_date_to_calendar`, `CalendarsApi.batch_upsert_dates_for_calendar`.
    """

    date_id: str
    """Identifier of the date, unique in its calendar."""
    from_utc: AwareDatetime
    """Start of the day in UTC."""
    to_utc: AwareDatetime
    """End of the day in UTC."""
    time_zone: str
    """The time zone, by name, such as `Europe/London`."""
    description: str
    """A description for people."""
    type: str | None = None
    """The type."""
    attributes: DateAttributes | None = None
    """What kind of day it is, such as a holiday, and its session times."""
    source_data: dict[str, str | None] | None = None
    """Details of the date from its source, by name."""


class IsBusinessDayResponse(LusidModel):
    """Is business day response.

    Used by `CalendarsApi.is_business_date_time`.
    """

    requested_date_time: AwareDatetime
    """Moment that was asked about."""
    is_business_day: bool
    """Whether the moment lies on a business day."""


class PagedResourceListOfCalendar(LusidModel):
    """Paged resource list of calendar.

    Used by `CalendarsApi.list_calendars`, `CalendarsApi.list_calendars_in_scope`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[Calendar]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResolveTenorsRequest(LusidModel):
    """Resolve tenors request.

    Used by `CalendarsApi.resolve_tenors`.
    """

    start_date: AwareDatetime
    """The first day."""
    calendars: "list[ResourceId]"
    """Codes of calendars whose holidays are not business days."""
    spot_days: int
    """Business days from the trade date to the spot date."""
    tenors: list[str]
    """The tenors, such as `3M`."""
    business_day_convention: str | None = None
    """Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, None, Previous,
    P, Following, F, … (7 more), or a value added since.
    """
    eom_rule: str | None = None
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""


class ResolveTenorsResponse(LusidModel):
    """Resolve tenors response.

    Used by `CalendarsApi.resolve_tenors`.
    """

    start_date: AwareDatetime
    """The first day."""
    spot_date: AwareDatetime
    """Spot date: `spot_days` business days after the start date."""
    eom_rule_applied: bool
    """Whether the end-of-month rule was applied, by which a month end leads to a month end."""
    dates: dict[str, AwareDatetime]
    """Date of each tenor, by tenor."""


class ResourceListOfCalendarDate(LusidModel):
    """Resource list of calendar date.

    Used by `CalendarsApi.get_dates`.
    """

    values: list[CalendarDate]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpdateCalendarRequest(LusidModel):
    """Update calendar request.

    Used by `CalendarsApi.update_calendar`.
    """

    weekend_mask: WeekendMask
    """Which days of the week are not business days."""
    source_provider: str
    """Who provides the dates of the calendar."""
    properties: "list[ModelProperty]"
    """Property values by property key, `domain/scope/code`."""


class ValuationSchedule(LusidModel):
    """Valuation schedule.

    Used by `CalendarsApi.generate_schedule`.
    """

    effective_from: str | None = None
    """First date to value at. None: only `effective_at`."""
    effective_at: DateOrCutLabel | None = None
    """Last date to value at, or the only one."""
    tenor: str | None = None
    """Time between the dates to value at, such as `1D` or `1M`."""
    roll_convention: str | None = None
    """On which day of the month dates fall, for tenors of a month and more."""
    holiday_calendars: list[str] | None = None
    """Codes of calendars whose holidays are not business days."""
    valuation_date_times: list[str] | None = None
    """The exact dates to value at, in place of all other fields of the schedule."""
    business_day_convention: str | None = None
    """Where dates that are no business days move, for tenors other than `1D`."""
    timeline_id: "ResourceId | None" = None
    """The scope and code of the timeline."""
    closed_period_id: str | None = None
    """Closed period of the timeline to value at; needs the timeline."""
