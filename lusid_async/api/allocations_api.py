"""The allocations API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_ALLOCATION = Operation(
    "AllocationsApi.delete_allocation",
    "DELETE",
    "/api/allocations/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_ALLOCATION = Operation(
    "AllocationsApi.get_allocation",
    "GET",
    "/api/allocations/{scope}/{code}",
    lambda: models.Allocation,
    takes={"asAt": "moment", "propertyKeys": "list"},
)
_LIST_ALLOCATIONS = PagedOperation(
    "AllocationsApi.list_allocations",
    "GET",
    "/api/allocations",
    lambda: models.PagedResourceListOfAllocation,
    lambda: models.Allocation,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number", "propertyKeys": "list"},
)
_UPSERT_ALLOCATIONS = Operation(
    "AllocationsApi.upsert_allocations",
    "POST",
    "/api/allocations",
    lambda: models.ResourceListOfAllocation,
    body=lambda: models.AllocationSetRequest,
    takes={"verificationAsAt": "moment", "retryWithoutChangedEntities": "flag"},
)


class AllocationsApi(Api):
    """The allocations operations of LUSID (4 of them).

    Allocations: which part of an executed quantity belongs to which portfolio and order.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_allocation(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete allocation.

        Deletes an allocation: it is gone at every effective date, and earlier as-at times still show it.

        `DELETE /api/allocations/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_ALLOCATION,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_allocation(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Allocation]:
        """Get allocation.

        Reads an allocation by scope and code, as at a moment: which quantity of which order goes to which
        portfolio, at which price, and the placements that it comes from.

        Code 654 where it does not exist.

        `GET /api/allocations/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Allocation`.
        """
        return self._call(
            _GET_ALLOCATION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_allocations(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfAllocation, models.Allocation]:
        """List allocations.

        Lists the allocations of all scopes, each in its latest version as at a moment. All properties but
        derived ones are returned without being named.

        `GET /api/allocations`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfAllocation`; `.items()` yields every
            `models.Allocation`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_ALLOCATIONS,
            query={
                "asAt": as_at,
                "page": page,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def upsert_allocations(
        self,
        allocation_set_request: models.AllocationSetRequest | Mapping[str, Any],
        verification_as_at: datetime | str | None = None,
        retry_without_changed_entities: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfAllocation]:
        """Upsert allocations.

        Creates allocations, and updates those whose scope and code exist. With `verification_as_at` an
        allocation that somebody changed after that moment is refused; `retry_without_changed_entities` leaves
        such ones out and stores the rest.

        `POST /api/allocations`, release stage: Production.

        Args:
            allocation_set_request: the JSON body.
            verification_as_at: the moment of system time at which entities that the request names are checked.
            retry_without_changed_entities: whether to try again without entities that changed since `verification_as_at`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfAllocation`.
        """
        return self._call(
            _UPSERT_ALLOCATIONS,
            query={
                "verificationAsAt": verification_as_at,
                "retryWithoutChangedEntities": retry_without_changed_entities,
            },
            body=allocation_set_request,
            opts=opts,
        )
