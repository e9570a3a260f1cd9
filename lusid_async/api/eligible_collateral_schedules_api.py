"""The eligible collateral schedules API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_ELIGIBLE_COLLATERAL_SCHEDULE = Operation(
    "EligibleCollateralSchedulesApi.create_eligible_collateral_schedule",
    "POST",
    "/api/eligiblecollateralschedules/{scope}",
    lambda: models.EligibleCollateralSchedule,
    body=lambda: models.EligibleCollateralScheduleRequest,
    takes={},
)
_DELETE_ELIGIBLE_COLLATERAL_SCHEDULE = Operation(
    "EligibleCollateralSchedulesApi.delete_eligible_collateral_schedule",
    "DELETE",
    "/api/eligiblecollateralschedules/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={"effectiveAt": "date"},
)
_GET_ELIGIBLE_COLLATERAL_SCHEDULE = Operation(
    "EligibleCollateralSchedulesApi.get_eligible_collateral_schedule",
    "GET",
    "/api/eligiblecollateralschedules/{scope}/{code}",
    lambda: models.EligibleCollateralSchedule,
    takes={"effectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_LIST_ELIGIBLE_COLLATERAL_SCHEDULES = PagedOperation(
    "EligibleCollateralSchedulesApi.list_eligible_collateral_schedules",
    "GET",
    "/api/eligiblecollateralschedules",
    lambda: models.PagedResourceListOfEligibleCollateralSchedule,
    lambda: models.EligibleCollateralSchedule,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
    },
)
_UPSERT_ELIGIBLE_COLLATERAL_SCHEDULE = Operation(
    "EligibleCollateralSchedulesApi.upsert_eligible_collateral_schedule",
    "PUT",
    "/api/eligiblecollateralschedules/{scope}/{code}",
    lambda: models.EligibleCollateralSchedule,
    body=lambda: models.UpsertEligibleCollateralScheduleRequest,
    takes={},
)


class EligibleCollateralSchedulesApi(Api):
    """The eligible collateral schedules operations of LUSID (5 of them).

    Schedules of what counts as collateral and at which haircut.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_eligible_collateral_schedule(
        self,
        scope: str,
        eligible_collateral_schedule_request: models.EligibleCollateralScheduleRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.EligibleCollateralSchedule]:
        """Create eligible collateral schedule.

        Creates a schedule of eligible collateral, a row for each kind of it. The scope is in the path and the
        code in the request.

        `POST /api/eligiblecollateralschedules/{scope}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            eligible_collateral_schedule_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.EligibleCollateralSchedule`.
        """
        return self._call(
            _CREATE_ELIGIBLE_COLLATERAL_SCHEDULE,
            path={
                "scope": scope,
            },
            body=eligible_collateral_schedule_request,
            opts=opts,
        )

    def delete_eligible_collateral_schedule(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete eligible collateral schedule.

        Deletes a schedule of eligible collateral from an effective date. At earlier dates it can still be
        read.

        `DELETE /api/eligiblecollateralschedules/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_ELIGIBLE_COLLATERAL_SCHEDULE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def get_eligible_collateral_schedule(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.EligibleCollateralSchedule]:
        """Get eligible collateral schedule.

        Reads a schedule of eligible collateral, at an effective date and as at a moment. Only properties
        named in `property_keys` are returned.

        `NotFoundException` where it does not exist then.

        `GET /api/eligiblecollateralschedules/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.EligibleCollateralSchedule`.
        """
        return self._call(
            _GET_ELIGIBLE_COLLATERAL_SCHEDULE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_eligible_collateral_schedules(
        self,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfEligibleCollateralSchedule, models.EligibleCollateralSchedule]:
        """List eligible collateral schedules.

        Lists the schedules of eligible collateral of all scopes, at an effective date and as at a moment.
        Only properties named in `property_keys` are returned.

        100 a page unless `limit` says otherwise.

        `GET /api/eligiblecollateralschedules`, release stage: Experimental.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfEligibleCollateralSchedule`; `.items()` yields every
            `models.EligibleCollateralSchedule`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_ELIGIBLE_COLLATERAL_SCHEDULES,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def upsert_eligible_collateral_schedule(
        self,
        scope: str,
        code: str,
        upsert_eligible_collateral_schedule_request: (
            models.UpsertEligibleCollateralScheduleRequest | Mapping[str, Any]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.EligibleCollateralSchedule]:
        """Upsert eligible collateral schedule.

        Creates a schedule of eligible collateral, or replaces all of it, from the effective date in the
        request. Earlier dates keep what held then.

        `PUT /api/eligiblecollateralschedules/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            upsert_eligible_collateral_schedule_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.EligibleCollateralSchedule`.
        """
        return self._call(
            _UPSERT_ELIGIBLE_COLLATERAL_SCHEDULE,
            path={
                "scope": scope,
                "code": code,
            },
            body=upsert_eligible_collateral_schedule_request,
            opts=opts,
        )
