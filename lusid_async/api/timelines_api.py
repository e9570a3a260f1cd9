"""The timelines API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_BATCH_CREATE_CLOSED_PERIOD_CANDIDATES = Operation(
    "TimelinesApi.batch_create_closed_period_candidates",
    "POST",
    "/api/timelines/{scope}/{code}/closedperiods/candidate/$batchCreate",
    lambda: models.ResourceListOfClosedPeriod,
    body=lambda: models.BatchCreateClosedPeriodsRequest | None,
    takes={},
)
_BATCH_CREATE_CLOSED_PERIODS = Operation(
    "TimelinesApi.batch_create_closed_periods",
    "POST",
    "/api/timelines/{scope}/{code}/closedperiods/$batchCreate",
    lambda: models.ResourceListOfClosedPeriod,
    body=lambda: models.BatchCreateClosedPeriodsRequest | None,
    takes={},
)
_CONFIRM_CLOSED_PERIOD = Operation(
    "TimelinesApi.confirm_closed_period",
    "POST",
    "/api/timelines/{scope}/{code}/closedperiods/{closedPeriodId}/$confirm",
    lambda: models.ClosedPeriod,
    body=lambda: dict[str, Any] | None,
    takes={},
)
_CREATE_CLOSED_PERIOD = Operation(
    "TimelinesApi.create_closed_period",
    "POST",
    "/api/timelines/{scope}/{code}/closedperiods",
    lambda: models.ClosedPeriod,
    body=lambda: models.CreateClosedPeriodRequest | None,
    takes={},
)
_CREATE_CLOSED_PERIOD_CANDIDATE = Operation(
    "TimelinesApi.create_closed_period_candidate",
    "POST",
    "/api/timelines/{scope}/{code}/closedperiods/candidate",
    lambda: models.ClosedPeriod,
    body=lambda: models.CreateClosedPeriodRequest | None,
    takes={},
)
_CREATE_TIMELINE = Operation(
    "TimelinesApi.create_timeline",
    "POST",
    "/api/timelines",
    lambda: models.Timeline,
    body=lambda: models.CreateTimelineRequest | None,
    takes={},
)
_DELETE_TIMELINE = Operation(
    "TimelinesApi.delete_timeline",
    "DELETE",
    "/api/timelines/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_CLOSED_PERIOD = Operation(
    "TimelinesApi.get_closed_period",
    "GET",
    "/api/timelines/{scope}/{code}/closedperiods/{closedPeriodId}",
    lambda: models.ClosedPeriod,
    takes={"asAt": "moment", "propertyKeys": "list"},
)
_GET_TIMELINE = Operation(
    "TimelinesApi.get_timeline",
    "GET",
    "/api/timelines/{scope}/{code}",
    lambda: models.Timeline,
    takes={"asAt": "moment", "effectiveAt": "date", "propertyKeys": "list"},
)
_LIST_CLOSED_PERIODS = PagedOperation(
    "TimelinesApi.list_closed_periods",
    "GET",
    "/api/timelines/{scope}/{code}/closedperiods",
    lambda: models.PagedResourceListOfClosedPeriod,
    lambda: models.ClosedPeriod,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list", "propertyKeys": "list"},
)
_LIST_TIMELINES = PagedOperation(
    "TimelinesApi.list_timelines",
    "GET",
    "/api/timelines",
    lambda: models.PagedResourceListOfTimeline,
    lambda: models.Timeline,
    takes={
        "asAt": "moment",
        "effectiveAt": "date",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
    },
)
_SET_POST_CLOSE_ACTIVITY = Operation(
    "TimelinesApi.set_post_close_activity",
    "POST",
    "/api/timelines/{scope}/{code}/closedperiods/{closedPeriodId}/postcloseactivity",
    lambda: models.ClosedPeriod,
    body=lambda: models.PostCloseActivitiesRequest | None,
    takes={},
)
_UNCONFIRM_CLOSED_PERIOD = Operation(
    "TimelinesApi.unconfirm_closed_period",
    "POST",
    "/api/timelines/{scope}/{code}/closedperiods/{closedPeriodId}/$unconfirm",
    lambda: models.ClosedPeriod,
    body=lambda: models.UnconfirmClosedPeriodRequest | None,
    takes={},
)
_UPDATE_TIMELINE = Operation(
    "TimelinesApi.update_timeline",
    "PUT",
    "/api/timelines/{scope}/{code}",
    lambda: models.Timeline,
    body=lambda: models.UpdateTimelineRequest | None,
    takes={},
)


class TimelinesApi(Api):
    """The timelines operations of LUSID (14 of them).

    Timelines and their closed periods: reading as a period was closed gives the same results later.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def batch_create_closed_period_candidates(
        self,
        scope: str,
        code: str,
        batch_create_closed_periods_request: (
            models.BatchCreateClosedPeriodsRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfClosedPeriod]:
        """Batch create closed period candidates.

        Creates candidates for closed periods of a timeline in order, all or none. `asAtClosed` must be given
        for each.

        `POST /api/timelines/{scope}/{code}/closedperiods/candidate/$batchCreate`, release stage:
        Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            batch_create_closed_periods_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfClosedPeriod`.
        """
        return self._call(
            _BATCH_CREATE_CLOSED_PERIOD_CANDIDATES,
            path={
                "scope": scope,
                "code": code,
            },
            body=batch_create_closed_periods_request,
            opts=opts,
        )

    def batch_create_closed_periods(
        self,
        scope: str,
        code: str,
        batch_create_closed_periods_request: (
            models.BatchCreateClosedPeriodsRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfClosedPeriod]:
        """Batch create closed periods.

        Creates confirmed closed periods of a timeline in order, all or none. Each begins where the one before
        ends; effective ends and `asAtClosed`, which must be given for each, must both rise strictly.

        `POST /api/timelines/{scope}/{code}/closedperiods/$batchCreate`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            batch_create_closed_periods_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfClosedPeriod`.
        """
        return self._call(
            _BATCH_CREATE_CLOSED_PERIODS,
            path={
                "scope": scope,
                "code": code,
            },
            body=batch_create_closed_periods_request,
            opts=opts,
        )

    def confirm_closed_period(
        self,
        scope: str,
        code: str,
        closed_period_id: str,
        body: Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ClosedPeriod]:
        """Confirm closed period.

        Confirms a candidate as the next closed period of a timeline. All other unconfirmed periods of the
        timeline are deleted.

        `POST /api/timelines/{scope}/{code}/closedperiods/{closedPeriodId}/$confirm`, release stage:
        Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            closed_period_id: the closed period of the timeline to read: data as it stood when the period was closed.
            body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ClosedPeriod`.
        """
        return self._call(
            _CONFIRM_CLOSED_PERIOD,
            path={
                "scope": scope,
                "code": code,
                "closedPeriodId": closed_period_id,
            },
            body=body,
            opts=opts,
        )

    def create_closed_period(
        self,
        scope: str,
        code: str,
        create_closed_period_request: models.CreateClosedPeriodRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ClosedPeriod]:
        """Create closed period.

        Closes a period of a timeline: from the end of the period before to `effectiveEnd`, with what is known
        at `asAtClosed`. Reads with this period give the same results later.

        `POST /api/timelines/{scope}/{code}/closedperiods`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            create_closed_period_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ClosedPeriod`.
        """
        return self._call(
            _CREATE_CLOSED_PERIOD,
            path={
                "scope": scope,
                "code": code,
            },
            body=create_closed_period_request,
            opts=opts,
        )

    def create_closed_period_candidate(
        self,
        scope: str,
        code: str,
        create_closed_period_request: models.CreateClosedPeriodRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ClosedPeriod]:
        """Create closed period candidate.

        Creates a closed period that is not confirmed: it can be read with, beside other candidates, and
        becomes part of the timeline when it is confirmed.

        `POST /api/timelines/{scope}/{code}/closedperiods/candidate`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            create_closed_period_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ClosedPeriod`.
        """
        return self._call(
            _CREATE_CLOSED_PERIOD_CANDIDATE,
            path={
                "scope": scope,
                "code": code,
            },
            body=create_closed_period_request,
            opts=opts,
        )

    def create_timeline(
        self,
        create_timeline_request: models.CreateTimelineRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Timeline]:
        """Create timeline.

        Creates a timeline without periods. Timelines do not vary over business time; their time-variant
        properties do.

        `POST /api/timelines`, release stage: Experimental.

        Args:
            create_timeline_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Timeline`.
        """
        return self._call(
            _CREATE_TIMELINE,
            body=create_timeline_request,
            opts=opts,
        )

    def delete_timeline(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete timeline.

        Deletes a timeline. Earlier as-at times still show it.

        `DELETE /api/timelines/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_TIMELINE,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_closed_period(
        self,
        scope: str,
        code: str,
        closed_period_id: str,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ClosedPeriod]:
        """Get closed period.

        Reads a closed period of a timeline: its start, end, the moment of knowledge and what was added after
        closing. Only properties named in `property_keys` are returned.

        `NotFoundException` where it does not exist.

        `GET /api/timelines/{scope}/{code}/closedperiods/{closedPeriodId}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            closed_period_id: the closed period of the timeline to read: data as it stood when the period was closed.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ClosedPeriod`.
        """
        return self._call(
            _GET_CLOSED_PERIOD,
            path={
                "scope": scope,
                "code": code,
                "closedPeriodId": closed_period_id,
            },
            query={
                "asAt": as_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def get_timeline(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        effective_at: datetime | date | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Timeline]:
        """Get timeline.

        Reads a timeline, as at a moment. Only properties named in `property_keys` are returned, with their
        values at `effective_at`.

        `NotFoundException` where it does not exist.

        `GET /api/timelines/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Timeline`.
        """
        return self._call(
            _GET_TIMELINE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "effectiveAt": effective_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_closed_periods(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfClosedPeriod, models.ClosedPeriod]:
        """List closed periods.

        Lists the closed periods of a timeline, candidates included. Only properties named in `property_keys`
        are returned.

        100 a page unless `limit` says otherwise.

        `GET /api/timelines/{scope}/{code}/closedperiods`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfClosedPeriod`; `.items()` yields every
            `models.ClosedPeriod`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_CLOSED_PERIODS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_timelines(
        self,
        as_at: datetime | str | None = None,
        effective_at: datetime | date | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfTimeline, models.Timeline]:
        """List timelines.

        Lists the timelines of all scopes, as at a moment. Only properties named in `property_keys` are
        returned, with their values at `effective_at`.

        100 a page unless `limit` says otherwise.

        `GET /api/timelines`, release stage: Experimental.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfTimeline`; `.items()` yields every `models.Timeline`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_TIMELINES,
            query={
                "asAt": as_at,
                "effectiveAt": effective_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def set_post_close_activity(
        self,
        scope: str,
        code: str,
        closed_period_id: str,
        post_close_activities_request: models.PostCloseActivitiesRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ClosedPeriod]:
        """Set post close activity.

        Sets which activity after closing belongs to a closed period: transactions, instruments, events,
        instructions, settlement instructions and quotes. What was set before is replaced as a whole.

        `POST /api/timelines/{scope}/{code}/closedperiods/{closedPeriodId}/postcloseactivity`, release stage:
        Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            closed_period_id: the closed period of the timeline to read: data as it stood when the period was closed.
            post_close_activities_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ClosedPeriod`.
        """
        return self._call(
            _SET_POST_CLOSE_ACTIVITY,
            path={
                "scope": scope,
                "code": code,
                "closedPeriodId": closed_period_id,
            },
            body=post_close_activities_request,
            opts=opts,
        )

    def unconfirm_closed_period(
        self,
        scope: str,
        code: str,
        closed_period_id: str,
        unconfirm_closed_period_request: (
            models.UnconfirmClosedPeriodRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ClosedPeriod]:
        """Unconfirm closed period.

        Turns a confirmed closed period into a candidate again: the latest one or, where the request says so,
        an earlier one, deleting every period after it.

        `POST /api/timelines/{scope}/{code}/closedperiods/{closedPeriodId}/$unconfirm`, release stage:
        Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            closed_period_id: the closed period of the timeline to read: data as it stood when the period was closed.
            unconfirm_closed_period_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ClosedPeriod`.
        """
        return self._call(
            _UNCONFIRM_CLOSED_PERIOD,
            path={
                "scope": scope,
                "code": code,
                "closedPeriodId": closed_period_id,
            },
            body=unconfirm_closed_period_request,
            opts=opts,
        )

    def update_timeline(
        self,
        scope: str,
        code: str,
        update_timeline_request: models.UpdateTimelineRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Timeline]:
        """Update timeline.

        Replaces name, description and properties of a timeline. Its periods stay.

        `PUT /api/timelines/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_timeline_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Timeline`.
        """
        return self._call(
            _UPDATE_TIMELINE,
            path={
                "scope": scope,
                "code": code,
            },
            body=update_timeline_request,
            opts=opts,
        )
