"""The allocations API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_ALLOCATION = Operation(
    "AllocationsApi.delete_allocation",
    "DELETE",
    "/api/allocations/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
)
_GET_ALLOCATION = Operation(
    "AllocationsApi.get_allocation",
    "GET",
    "/api/allocations/{scope}/{code}",
    lambda: models.Allocation,
)
_LIST_ALLOCATIONS = PagedOperation(
    "AllocationsApi.list_allocations",
    "GET",
    "/api/allocations",
    lambda: models.PagedResourceListOfAllocation,
    lambda: models.Allocation,
)
_UPSERT_ALLOCATIONS = Operation(
    "AllocationsApi.upsert_allocations",
    "POST",
    "/api/allocations",
    lambda: models.ResourceListOfAllocation,
)


class AllocationsApi(Api):
    """The allocations operations of LUSID (4 of them).

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

        `DELETE /api/allocations/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
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
        as_at: datetime | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Allocation]:
        """Get allocation.

        `GET /api/allocations/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            as_at: query `asAt`.
            property_keys: query `propertyKeys`.
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
        as_at: datetime | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfAllocation, models.Allocation]:
        """List allocations.

        `GET /api/allocations`, release stage: Production.

        Args:
            as_at: query `asAt`.
            page: query `page`.
            sort_by: query `sortBy`.
            limit: query `limit`.
            filter: query `filter`.
            property_keys: query `propertyKeys`.
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
        allocation_set_request: models.AllocationSetRequest,
        verification_as_at: datetime | None = None,
        retry_without_changed_entities: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfAllocation]:
        """Upsert allocations.

        `POST /api/allocations`, release stage: Production.

        Args:
            allocation_set_request: the JSON body.
            verification_as_at: query `verificationAsAt`.
            retry_without_changed_entities: query `retryWithoutChangedEntities`.
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
