"""The calendars API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_ADD_BUSINESS_DAYS_TO_DATE = Operation(
    "CalendarsApi.add_business_days_to_date",
    "POST",
    "/api/calendars/businessday/{scope}/add",
    lambda: models.AddBusinessDaysToDateResponse,
    body=lambda: models.AddBusinessDaysToDateRequest,
    takes={},
)
_ADD_DATE_TO_CALENDAR = Operation(
    "CalendarsApi.add_date_to_calendar",
    "PUT",
    "/api/calendars/generic/{scope}/{code}/dates",
    lambda: models.CalendarDate,
    body=lambda: models.CreateDateRequest,
    takes={},
)
_BATCH_UPSERT_DATES_FOR_CALENDAR = Operation(
    "CalendarsApi.batch_upsert_dates_for_calendar",
    "POST",
    "/api/calendars/generic/{scope}/{code}/dates/$batchUpsert",
    lambda: models.BatchUpsertDatesForCalendarResponse,
    body=lambda: dict[str, models.CreateDateRequest],
    takes={},
)
_CREATE_CALENDAR = Operation(
    "CalendarsApi.create_calendar",
    "POST",
    "/api/calendars/generic",
    lambda: models.Calendar,
    body=lambda: models.CreateCalendarRequest,
    takes={},
)
_DELETE_CALENDAR = Operation(
    "CalendarsApi.delete_calendar",
    "DELETE",
    "/api/calendars/generic/{scope}/{code}",
    lambda: models.Calendar,
    takes={},
)
_DELETE_DATE_FROM_CALENDAR = Operation(
    "CalendarsApi.delete_date_from_calendar",
    "DELETE",
    "/api/calendars/generic/{scope}/{code}/dates/{dateId}",
    lambda: models.CalendarDate,
    takes={},
)
_DELETE_DATES_FROM_CALENDAR = Operation(
    "CalendarsApi.delete_dates_from_calendar",
    "POST",
    "/api/calendars/generic/{scope}/{code}/dates/$delete",
    lambda: dict[str, models.CalendarDate],
    body=lambda: list[str],
    takes={},
)
_GENERATE_SCHEDULE = Operation(
    "CalendarsApi.generate_schedule",
    "POST",
    "/api/calendars/schedule/{scope}",
    lambda: list[datetime],
    body=lambda: models.ValuationSchedule,
    takes={"asAt": "moment"},
)
_GET_CALENDAR = Operation(
    "CalendarsApi.get_calendar",
    "GET",
    "/api/calendars/generic/{scope}/{code}",
    lambda: models.Calendar,
    takes={"propertyKeys": "list", "asAt": "moment"},
)
_GET_DATES = Operation(
    "CalendarsApi.get_dates",
    "GET",
    "/api/calendars/generic/{scope}/{code}/dates",
    lambda: models.ResourceListOfCalendarDate,
    takes={"fromEffectiveAt": "date", "toEffectiveAt": "date", "asAt": "moment", "idFilter": "list"},
)
_IS_BUSINESS_DATE_TIME = Operation(
    "CalendarsApi.is_business_date_time",
    "GET",
    "/api/calendars/businessday/{scope}/{code}",
    lambda: models.IsBusinessDayResponse,
    takes={"dateTime": "moment", "asAt": "moment"},
)
_LIST_CALENDARS = PagedOperation(
    "CalendarsApi.list_calendars",
    "GET",
    "/api/calendars/generic",
    lambda: models.PagedResourceListOfCalendar,
    lambda: models.Calendar,
    takes={"asAt": "moment", "limit": "number", "propertyKeys": "list"},
)
_LIST_CALENDARS_IN_SCOPE = PagedOperation(
    "CalendarsApi.list_calendars_in_scope",
    "GET",
    "/api/calendars/generic/{scope}",
    lambda: models.PagedResourceListOfCalendar,
    lambda: models.Calendar,
    takes={"asAt": "moment", "limit": "number", "propertyKeys": "list"},
)
_RESOLVE_TENORS = Operation(
    "CalendarsApi.resolve_tenors",
    "POST",
    "/api/calendars/tenors/resolve",
    lambda: models.ResolveTenorsResponse,
    body=lambda: models.ResolveTenorsRequest,
    takes={},
)
_UPDATE_CALENDAR = Operation(
    "CalendarsApi.update_calendar",
    "POST",
    "/api/calendars/generic/{scope}/{code}",
    lambda: models.Calendar,
    body=lambda: models.UpdateCalendarRequest,
    takes={},
)


class CalendarsApi(Api):
    """The calendars operations of LUSID (15 of them).

    Holiday calendars: which dates are business days, and arithmetic with business days. Instruments and
    schedules name calendars by code.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def add_business_days_to_date(
        self,
        scope: str,
        add_business_days_to_date_request: models.AddBusinessDaysToDateRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AddBusinessDaysToDateResponse]:
        """Add business days to date.

        Moves a date by a number of business days, back where the number is negative.

        At most 5 calendars.

        `POST /api/calendars/businessday/{scope}/add`, release stage: EarlyAccess.

        Args:
            scope: the scope of the calendar.
            add_business_days_to_date_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AddBusinessDaysToDateResponse`.

        Example:
            ```python
            request = models.AddBusinessDaysToDateRequest(
                business_day_offset=2,
                start_date=datetime(2024, 12, 24, tzinfo=timezone.utc),
                holiday_codes=["GBP"],
            )
            moved = await factory.build(api.CalendarsApi).add_business_days_to_date(
                "CoppClarkHolidayCalendars", request
            )
            print(moved.value)
            ```
        """
        return self._call(
            _ADD_BUSINESS_DAYS_TO_DATE,
            path={
                "scope": scope,
            },
            body=add_business_days_to_date_request,
            opts=opts,
        )

    def add_date_to_calendar(
        self,
        scope: str,
        code: str,
        create_date_request: models.CreateDateRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CalendarDate]:
        """Add date to calendar.

        Adds an event, such as a holiday, to a calendar. Start and end are in UTC; LUSID works out the local
        date by the event's time zone.

        An event lasts at most 24 hours.

        Code 462 where there is no such calendar.

        `PUT /api/calendars/generic/{scope}/{code}/dates`, release stage: Production.

        Args:
            scope: the scope of the calendar.
            code: the code of the calendar, unique in its scope.
            create_date_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CalendarDate`.
        """
        return self._call(
            _ADD_DATE_TO_CALENDAR,
            path={
                "scope": scope,
                "code": code,
            },
            body=create_date_request,
            opts=opts,
        )

    def batch_upsert_dates_for_calendar(
        self,
        scope: str,
        code: str,
        success_mode: str,
        request_body: Mapping[str, models.CreateDateRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchUpsertDatesForCalendarResponse]:
        """Batch upsert dates for calendar.

        Adds events to a calendar and replaces those whose identifier exists, keyed by the caller, all or none
        (`Atomic`) or as many as fit (`Partial`). Start and end are in UTC.

        An event lasts at most 24 hours.

        With `Partial` the ones that failed are in `failed`, and the HTTP status is still a success.

        `POST /api/calendars/generic/{scope}/{code}/dates/$batchUpsert`, release stage: Production.

        Args:
            scope: the scope of the calendar.
            code: the code of the calendar, unique in its scope.
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchUpsertDatesForCalendarResponse`.
        """
        return self._call(
            _BATCH_UPSERT_DATES_FOR_CALENDAR,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "successMode": success_mode,
            },
            body=request_body,
            opts=opts,
        )

    def create_calendar(
        self,
        create_calendar_request: models.CreateCalendarRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Calendar]:
        """Create calendar.

        Creates an empty calendar: its scope, code, kind, weekend days and where its dates come from. Dates
        are added afterwards.

        `POST /api/calendars/generic`, release stage: EarlyAccess.

        Args:
            create_calendar_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Calendar`.
        """
        return self._call(
            _CREATE_CALENDAR,
            body=create_calendar_request,
            opts=opts,
        )

    def delete_calendar(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Calendar]:
        """Delete calendar.

        Deletes a calendar and all its dates. The calendar as it was is returned.

        `DELETE /api/calendars/generic/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope of the calendar.
            code: the code of the calendar, unique in its scope.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Calendar`.
        """
        return self._call(
            _DELETE_CALENDAR,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def delete_date_from_calendar(
        self,
        scope: str,
        code: str,
        date_id: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CalendarDate]:
        """Delete date from calendar.

        Deletes one date of a calendar by its identifier and returns it.

        `DELETE /api/calendars/generic/{scope}/{code}/dates/{dateId}`, release stage: Production.

        Args:
            scope: the scope of the calendar.
            code: the code of the calendar, unique in its scope.
            date_id: the identifier of the date in the calendar.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CalendarDate`.
        """
        return self._call(
            _DELETE_DATE_FROM_CALENDAR,
            path={
                "scope": scope,
                "code": code,
                "dateId": date_id,
            },
            opts=opts,
        )

    def delete_dates_from_calendar(
        self,
        scope: str,
        code: str,
        request_body: Sequence[str],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[dict[str, models.CalendarDate]]:
        """Delete dates from calendar.

        Deletes several dates of a calendar by their identifiers and returns them by identifier.

        `POST /api/calendars/generic/{scope}/{code}/dates/$delete`, release stage: Production.

        Args:
            scope: the scope of the calendar.
            code: the code of the calendar, unique in its scope.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `dict[str, models.CalendarDate]`.
        """
        return self._call(
            _DELETE_DATES_FROM_CALENDAR,
            path={
                "scope": scope,
                "code": code,
            },
            body=request_body,
            opts=opts,
        )

    def generate_schedule(
        self,
        scope: str,
        valuation_schedule: models.ValuationSchedule | Mapping[str, Any],
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[list[datetime]]:
        """Generate schedule.

        Computes the dates of a schedule in order: from start to end at the interval of its tenor, such as
        `1D` or `2W`, each moved to a business day of the calendars by the roll convention.

        At most 5 calendars.

        `POST /api/calendars/schedule/{scope}`, release stage: EarlyAccess.

        Args:
            scope: the scope of the calendar.
            valuation_schedule: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `list[datetime]`.
        """
        return self._call(
            _GENERATE_SCHEDULE,
            path={
                "scope": scope,
            },
            query={
                "asAt": as_at,
            },
            body=valuation_schedule,
            opts=opts,
        )

    def get_calendar(
        self,
        scope: str,
        code: str,
        property_keys: Sequence[str] | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Calendar]:
        """Get calendar.

        Reads a calendar, as at a moment: its kind, weekend days and source. Its dates come from `get_dates`.

        Code 462 where there is no such calendar.

        `GET /api/calendars/generic/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope of the calendar.
            code: the code of the calendar, unique in its scope.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Calendar`.
        """
        return self._call(
            _GET_CALENDAR,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "propertyKeys": property_keys,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_dates(
        self,
        scope: str,
        code: str,
        from_effective_at: datetime | date | str | None = None,
        to_effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        id_filter: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfCalendarDate]:
        """Get dates.

        Lists the dates of a calendar that are no business days, with their descriptions.

        `GET /api/calendars/generic/{scope}/{code}/dates`, release stage: EarlyAccess.

        Args:
            scope: the scope of the calendar.
            code: the code of the calendar, unique in its scope.
            from_effective_at: the start of the window of business time to return.
            to_effective_at: the end of the window of business time to return.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            id_filter: identifiers of the dates to return.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfCalendarDate`.

        Example:
            ```python
            dates = await factory.build(api.CalendarsApi).get_dates(
                "CoppClarkHolidayCalendars",
                "GBP",
                from_effective_at="2024-01-01",
                to_effective_at="2024-12-31",
            )
            print([each.description for each in dates.values])
            ```
        """
        return self._call(
            _GET_DATES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromEffectiveAt": from_effective_at,
                "toEffectiveAt": to_effective_at,
                "asAt": as_at,
                "idFilter": id_filter,
            },
            opts=opts,
        )

    def is_business_date_time(
        self,
        date_time: datetime | str,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.IsBusinessDayResponse]:
        """Is business date time.

        Says whether a moment in UTC is business time: no weekend day, and, for a holiday calendar, in none of
        its dates or, for a calendar of trading hours, in one of them.

        Code 462 where there is no such calendar.

        `GET /api/calendars/businessday/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            date_time: the moment to check. Must carry an offset.
            scope: the scope of the calendar.
            code: the code of the calendar, unique in its scope.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.IsBusinessDayResponse`.

        Example:
            ```python
            moment = datetime(2024, 12, 25, 12, tzinfo=timezone.utc)
            answer = await factory.build(api.CalendarsApi).is_business_date_time(
                moment, "CoppClarkHolidayCalendars", "GBP"
            )
            print(answer.is_business_day)
            ```
        """
        return self._call(
            _IS_BUSINESS_DATE_TIME,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "dateTime": date_time,
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_calendars(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        property_keys: Sequence[str] | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfCalendar, models.Calendar]:
        """List calendars.

        Lists the calendars of all scopes, as at a moment, without their dates. Only properties named in
        `property_keys` are returned.

        `GET /api/calendars/generic`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfCalendar`; `.items()` yields every `models.Calendar`,
            `.pages()` every page.

        Example:
            ```python
            async for calendar in factory.build(api.CalendarsApi).list_calendars().items():
                print(calendar.id.code)
            ```
        """
        return self._paged_call(
            _LIST_CALENDARS,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "propertyKeys": property_keys,
                "filter": filter,
            },
            opts=opts,
        )

    def list_calendars_in_scope(
        self,
        scope: str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        property_keys: Sequence[str] | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfCalendar, models.Calendar]:
        """List calendars in scope.

        Lists the holiday calendars of a scope, as at a moment. Only properties named in `property_keys` are
        returned.

        `GET /api/calendars/generic/{scope}`, release stage: Production.

        Args:
            scope: the scope of the calendar.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfCalendar`; `.items()` yields every `models.Calendar`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_CALENDARS_IN_SCOPE,
            path={
                "scope": scope,
            },
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "propertyKeys": property_keys,
                "filter": filter,
            },
            opts=opts,
        )

    def resolve_tenors(
        self,
        resolve_tenors_request: models.ResolveTenorsRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResolveTenorsResponse]:
        """Resolve tenors.

        Turns tenors such as `ON`, `SP`, `1W` or `6M` into dates. The request gives holiday calendars, spot
        lag, how dates are moved to business days and whether month ends are kept. Months and years count from
        the spot date.

        A tenor that is not understood fails the whole request.

        `POST /api/calendars/tenors/resolve`, release stage: EarlyAccess.

        Args:
            resolve_tenors_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResolveTenorsResponse`.
        """
        return self._call(
            _RESOLVE_TENORS,
            body=resolve_tenors_request,
            opts=opts,
        )

    def update_calendar(
        self,
        scope: str,
        code: str,
        update_calendar_request: models.UpdateCalendarRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Calendar]:
        """Update calendar.

        Replaces the weekend days, source and properties of a calendar. Its dates stay.

        `POST /api/calendars/generic/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope of the calendar.
            code: the code of the calendar, unique in its scope.
            update_calendar_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Calendar`.
        """
        return self._call(
            _UPDATE_CALENDAR,
            path={
                "scope": scope,
                "code": code,
            },
            body=update_calendar_request,
            opts=opts,
        )
