"""The processing group API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_PROCESSING_GROUP = Operation(
    "ProcessingGroupApi.create_processing_group",
    "POST",
    "/api/processinggroups/{scope}",
    lambda: models.ProcessingGroup,
    body=lambda: models.ProcessingGroupRequest,
    takes={},
)
_DELETE_PROCESSING_GROUP = Operation(
    "ProcessingGroupApi.delete_processing_group",
    "DELETE",
    "/api/processinggroups/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_PROCESSING_GROUP = Operation(
    "ProcessingGroupApi.get_processing_group",
    "GET",
    "/api/processinggroups/{scope}/{code}",
    lambda: models.ProcessingGroup,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_PROCESSING_GROUP_NEXT_SCHEDULED_DETAILS = Operation(
    "ProcessingGroupApi.get_processing_group_next_scheduled_details",
    "GET",
    "/api/processinggroups/{scope}/{code}/schedule/$next",
    lambda: models.ProcessingGroupNextScheduledDetails,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_RESOLVED_PROCESSING_GROUP_SCHEDULE = Operation(
    "ProcessingGroupApi.get_resolved_processing_group_schedule",
    "GET",
    "/api/processinggroups/{scope}/{code}/schedule/$dates",
    lambda: list[datetime],
    takes={"fromEffectiveAt": "date", "toEffectiveAt": "date", "asAt": "moment"},
)
_LIST_PROCESSING_GROUPS = PagedOperation(
    "ProcessingGroupApi.list_processing_groups",
    "GET",
    "/api/processinggroups",
    lambda: models.PagedResourceListOfProcessingGroup,
    lambda: models.ProcessingGroup,
    takes={"effectiveAt": "date", "asAt": "moment", "limit": "number", "sortBy": "list"},
)
_PATCH_PROCESSING_GROUP = Operation(
    "ProcessingGroupApi.patch_processing_group",
    "PATCH",
    "/api/processinggroups/{scope}/{code}",
    lambda: models.ProcessingGroup,
    body=lambda: list[models.Operation],
    takes={},
)


class ProcessingGroupApi(Api):
    """The processing group operations of LUSID (7 of them).

    Groups of portfolios that are processed together on a schedule.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_processing_group(
        self,
        scope: str,
        processing_group_request: models.ProcessingGroupRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ProcessingGroup]:
        """Create processing group.

        Creates a processing group: the reference list of what it processes, its schedule and its workflow.
        The scope is in the path and the code in the request.

        `POST /api/processinggroups/{scope}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            processing_group_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ProcessingGroup`.
        """
        return self._call(
            _CREATE_PROCESSING_GROUP,
            path={
                "scope": scope,
            },
            body=processing_group_request,
            opts=opts,
        )

    def delete_processing_group(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete processing group.

        Deletes a processing group by scope and code. Earlier as-at times still show it.

        `DELETE /api/processinggroups/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_PROCESSING_GROUP,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_processing_group(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ProcessingGroup]:
        """Get processing group.

        Reads a processing group with the list that it refers to resolved, at an effective date and as at a
        moment.

        `NotFoundException` where it does not exist.

        `GET /api/processinggroups/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ProcessingGroup`.
        """
        return self._call(
            _GET_PROCESSING_GROUP,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_processing_group_next_scheduled_details(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ProcessingGroupNextScheduledDetails]:
        """Get processing group next scheduled details.

        Reads the first date of the schedule after `effective_at`, with the list resolved at that date.

        `NotFoundException` where the schedule has no later date or the list is gone.

        `GET /api/processinggroups/{scope}/{code}/schedule/$next`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ProcessingGroupNextScheduledDetails`.
        """
        return self._call(
            _GET_PROCESSING_GROUP_NEXT_SCHEDULED_DETAILS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_resolved_processing_group_schedule(
        self,
        scope: str,
        code: str,
        from_effective_at: datetime | date | str,
        to_effective_at: datetime | date | str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[list[datetime]]:
        """Get resolved processing group schedule.

        Computes the dates of a processing group's schedule in a window, both ends inclusive, moved to
        business days by its calendars and conventions.

        `GET /api/processinggroups/{scope}/{code}/schedule/$dates`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            from_effective_at: the start of the window of business time to return.
            to_effective_at: the end of the window of business time to return.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `list[datetime]`.
        """
        return self._call(
            _GET_RESOLVED_PROCESSING_GROUP_SCHEDULE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromEffectiveAt": from_effective_at,
                "toEffectiveAt": to_effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_processing_groups(
        self,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfProcessingGroup, models.ProcessingGroup]:
        """List processing groups.

        Lists the processing groups of all scopes, at an effective date and as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/processinggroups`, release stage: Experimental.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfProcessingGroup`; `.items()` yields every
            `models.ProcessingGroup`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_PROCESSING_GROUPS,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def patch_processing_group(
        self,
        scope: str,
        code: str,
        operation: Sequence[models.Operation | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ProcessingGroup]:
        """Patch processing group.

        Changes name, description, schedule, workflow or exception filter of a processing group by JSON patch.
        Nothing else of it can be changed.

        `PATCH /api/processinggroups/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            operation: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ProcessingGroup`.
        """
        return self._call(
            _PATCH_PROCESSING_GROUP,
            path={
                "scope": scope,
                "code": code,
            },
            body=operation,
            opts=opts,
        )
