"""The allocation maps API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_ADD_ALLOCATION_MAP_EXCEPTION = Operation(
    "AllocationMapsApi.add_allocation_map_exception",
    "POST",
    "/api/allocationmaps/{scope}/{code}/exceptions",
    lambda: models.AllocationMap,
    body=lambda: models.AllocationMapException,
    takes={"effectiveAt": "date"},
)
_CREATE_ALLOCATION_MAP = Operation(
    "AllocationMapsApi.create_allocation_map",
    "POST",
    "/api/allocationmaps/{scope}",
    lambda: models.AllocationMap,
    body=lambda: models.AllocationMapRequest,
    takes={},
)
_DELETE_ALLOCATION_MAP = Operation(
    "AllocationMapsApi.delete_allocation_map",
    "DELETE",
    "/api/allocationmaps/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={"effectiveAt": "date"},
)
_GET_ALLOCATION_MAP = Operation(
    "AllocationMapsApi.get_allocation_map",
    "GET",
    "/api/allocationmaps/{scope}/{code}",
    lambda: models.AllocationMap,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_LIST_ALLOCATION_MAPS = PagedOperation(
    "AllocationMapsApi.list_allocation_maps",
    "GET",
    "/api/allocationmaps",
    lambda: models.PagedResourceListOfAllocationMap,
    lambda: models.AllocationMap,
    takes={"effectiveAt": "date", "asAt": "moment", "limit": "number", "sortBy": "list"},
)
_REMOVE_ALLOCATION_MAP_EXCEPTION = Operation(
    "AllocationMapsApi.remove_allocation_map_exception",
    "DELETE",
    "/api/allocationmaps/{scope}/{code}/exceptions/{investorRecordId}",
    lambda: models.AllocationMap,
    takes={"effectiveAt": "date"},
)
_RESOLVE_ALLOCATION_MAP = Operation(
    "AllocationMapsApi.resolve_allocation_map",
    "POST",
    "/api/allocationmaps/{scope}/{code}/resolve",
    lambda: models.AllocationMapResolution,
    body=lambda: models.AllocationMapResolveRequest,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_UPSERT_ALLOCATION_MAP = Operation(
    "AllocationMapsApi.upsert_allocation_map",
    "PUT",
    "/api/allocationmaps/{scope}/{code}",
    lambda: models.AllocationMap,
    body=lambda: models.AllocationMapRequest,
    takes={},
)


class AllocationMapsApi(Api):
    """The allocation maps operations of LUSID (8 of them).

    Rules by which amounts are shared among the investors or classes of a fund, with exceptions for some of
    them.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def add_allocation_map_exception(
        self,
        scope: str,
        code: str,
        allocation_map_exception: models.AllocationMapException | Mapping[str, Any],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationMap]:
        """Add allocation map exception.

        Adds an exception for one investor to an allocation map, an exclusion or a fixed percentage, from an
        effective date.

        One exception for each investor: to change it, remove it first.

        Refused where the map has a version that begins later.

        `POST /api/allocationmaps/{scope}/{code}/exceptions`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            allocation_map_exception: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationMap`.
        """
        return self._call(
            _ADD_ALLOCATION_MAP_EXCEPTION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=allocation_map_exception,
            opts=opts,
        )

    def create_allocation_map(
        self,
        scope: str,
        allocation_map_request: models.AllocationMapRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationMap]:
        """Create allocation map.

        Creates an allocation map: the member of a fund structure that it belongs to, the participants, and
        the basis on which each kind of event is shared. The code is in the request.

        `POST /api/allocationmaps/{scope}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            allocation_map_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationMap`.
        """
        return self._call(
            _CREATE_ALLOCATION_MAP,
            path={
                "scope": scope,
            },
            body=allocation_map_request,
            opts=opts,
        )

    def delete_allocation_map(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete allocation map.

        Deletes an allocation map from an effective date. At earlier dates it can still be read.

        `DELETE /api/allocationmaps/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_ALLOCATION_MAP,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def get_allocation_map(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationMap]:
        """Get allocation map.

        Reads an allocation map with participants, exceptions and bases, at an effective date and as at a
        moment.

        `NotFoundException` where it does not exist then.

        `GET /api/allocationmaps/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationMap`.
        """
        return self._call(
            _GET_ALLOCATION_MAP,
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

    def list_allocation_maps(
        self,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfAllocationMap, models.AllocationMap]:
        """List allocation maps.

        Lists the allocation maps of all scopes, at an effective date and as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/allocationmaps`, release stage: Experimental.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfAllocationMap`; `.items()` yields every
            `models.AllocationMap`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_ALLOCATION_MAPS,
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

    def remove_allocation_map_exception(
        self,
        scope: str,
        code: str,
        investor_record_id: str,
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationMap]:
        """Remove allocation map exception.

        Removes the exception of one investor from an allocation map, from an effective date.

        Refused where the map has a version that begins later.

        `DELETE /api/allocationmaps/{scope}/{code}/exceptions/{investorRecordId}`, release stage:
        Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            investor_record_id: the identifier of the investor record.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationMap`.
        """
        return self._call(
            _REMOVE_ALLOCATION_MAP_EXCEPTION,
            path={
                "scope": scope,
                "code": code,
                "investorRecordId": investor_record_id,
            },
            query={
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def resolve_allocation_map(
        self,
        scope: str,
        code: str,
        allocation_map_resolve_request: models.AllocationMapResolveRequest | Mapping[str, Any],
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationMapResolution]:
        """Resolve allocation map.

        Allocates an amount by an allocation map to try it out: fixed percentages first, the rest by the
        basis. Values of the basis are in the request. Nothing is booked.

        `POST /api/allocationmaps/{scope}/{code}/resolve`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            allocation_map_resolve_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationMapResolution`.
        """
        return self._call(
            _RESOLVE_ALLOCATION_MAP,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            body=allocation_map_resolve_request,
            opts=opts,
        )

    def upsert_allocation_map(
        self,
        scope: str,
        code: str,
        allocation_map_request: models.AllocationMapRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationMap]:
        """Upsert allocation map.

        Creates an allocation map, or replaces the one of the same scope and code. The code in the request
        must be that of the path.

        `PUT /api/allocationmaps/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            allocation_map_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationMap`.
        """
        return self._call(
            _UPSERT_ALLOCATION_MAP,
            path={
                "scope": scope,
                "code": code,
            },
            body=allocation_map_request,
            opts=opts,
        )
