"""Models of the calendars API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

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
    holiday_codes: list[str]
    start_date: datetime | None = None
    as_at: datetime | None = None


class AddBusinessDaysToDateResponse(LusidModel):
    """Add business days to date response.

    Used by `CalendarsApi.add_business_days_to_date`, `InstrumentsApi.calculate_settlement_date`.
    """

    value: datetime


class DateAttributes(LusidModel):
    """Date attributes."""

    irregular: bool
    irregular_session: bool
    new_hours: bool
    activity: str | None = None
    first_open: str | None = None
    last_open: str | None = None
    first_close: str | None = None
    last_close: str | None = None


class CalendarDate(LusidModel):
    """Calendar date.

    Used by `CalendarsApi.add_date_to_calendar`, `CalendarsApi.delete_date_from_calendar`,
    `CalendarsApi.delete_dates_from_calendar`.
    """

    href: str | None = None
    date_identifier: str
    from_utc: datetime
    to_utc: datetime
    local_date: str
    timezone: str
    description: str
    type: str | None = None
    attributes: DateAttributes | None = None
    source_data: dict[str, str | None] | None = None


class BatchUpsertDatesForCalendarResponse(LusidModel):
    """Batch upsert dates for calendar response.

    Used by `CalendarsApi.batch_upsert_dates_for_calendar`.
    """

    values: dict[str, CalendarDate] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    links: "list[Link] | None" = None


class WeekendMask(LusidModel):
    """Weekend mask."""

    days: list[str]
    time_zone: str


class Calendar(LusidModel):
    """Calendar.

    Used by `CalendarsApi.create_calendar`, `CalendarsApi.delete_calendar`, `CalendarsApi.get_calendar` and 1
    more.
    """

    href: str | None = None
    id: "ResourceId"
    type: str
    weekend_mask: WeekendMask
    source_provider: str
    properties: "list[ModelProperty]"
    version: "Version | None" = None
    links: "list[Link] | None" = None


class CreateCalendarRequest(LusidModel):
    """Create calendar request.

    Used by `CalendarsApi.create_calendar`.
    """

    calendar_id: "ResourceId"
    calendar_type: str
    weekend_mask: WeekendMask
    source_provider: str
    properties: "list[ModelProperty] | None" = None


class CreateDateRequest(LusidModel):
    """Create date request.

    Used by `CalendarsApi.add_date_to_calendar`, `CalendarsApi.batch_upsert_dates_for_calendar`.
    """

    date_id: str
    from_utc: datetime
    to_utc: datetime
    time_zone: str
    description: str
    type: str | None = None
    attributes: DateAttributes | None = None
    source_data: dict[str, str | None] | None = None


class IsBusinessDayResponse(LusidModel):
    """Is business day response.

    Used by `CalendarsApi.is_business_date_time`.
    """

    requested_date_time: datetime
    is_business_day: bool


class PagedResourceListOfCalendar(LusidModel):
    """Paged resource list of calendar.

    Used by `CalendarsApi.list_calendars`, `CalendarsApi.list_calendars_in_scope`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[Calendar]
    href: str | None = None
    links: "list[Link] | None" = None


class ResolveTenorsRequest(LusidModel):
    """Resolve tenors request.

    Used by `CalendarsApi.resolve_tenors`.
    """

    start_date: datetime
    calendars: "list[ResourceId]"
    spot_days: int
    tenors: list[str]
    business_day_convention: str | None = None
    """NoAdjustment, None, Previous, P, Following, F, … (7 more), or a value added since."""
    eom_rule: str | None = None
    as_at: datetime | None = None


class ResolveTenorsResponse(LusidModel):
    """Resolve tenors response.

    Used by `CalendarsApi.resolve_tenors`.
    """

    start_date: datetime
    spot_date: datetime
    eom_rule_applied: bool
    dates: dict[str, datetime]


class ResourceListOfCalendarDate(LusidModel):
    """Resource list of calendar date.

    Used by `CalendarsApi.get_dates`.
    """

    values: list[CalendarDate]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpdateCalendarRequest(LusidModel):
    """Update calendar request.

    Used by `CalendarsApi.update_calendar`.
    """

    weekend_mask: WeekendMask
    source_provider: str
    properties: "list[ModelProperty]"


class ValuationSchedule(LusidModel):
    """Valuation schedule.

    Used by `CalendarsApi.generate_schedule`.
    """

    effective_from: str | None = None
    effective_at: str | None = None
    tenor: str | None = None
    roll_convention: str | None = None
    holiday_calendars: list[str] | None = None
    valuation_date_times: list[str] | None = None
    business_day_convention: str | None = None
    timeline_id: "ResourceId | None" = None
    closed_period_id: str | None = None
