"""The resource record API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_RESOURCE_RECORD = Operation(
    "ResourceRecordApi.delete_resource_record",
    "DELETE",
    "/api/resourcerecords/{scope}/{code}/{resourceId}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_RESOURCE_RECORD = Operation(
    "ResourceRecordApi.get_resource_record",
    "GET",
    "/api/resourcerecords/{scope}/{code}/{resourceId}",
    lambda: models.ResourceRecord,
    takes={"asAt": "moment"},
)
_LIST_RESOURCE_RECORD_CODES = Operation(
    "ResourceRecordApi.list_resource_record_codes",
    "GET",
    "/api/resourcerecords/{scope}",
    lambda: models.ResourceListOfString,
    takes={"asAt": "moment"},
)
_LIST_RESOURCE_RECORD_SCOPES = PagedOperation(
    "ResourceRecordApi.list_resource_record_scopes",
    "GET",
    "/api/resourcerecords",
    lambda: models.ResourceListOfScopeDefinition,
    lambda: models.ScopeDefinition,
    takes={"asAt": "moment", "limit": "number"},
)
_LIST_RESOURCE_RECORDS = PagedOperation(
    "ResourceRecordApi.list_resource_records",
    "GET",
    "/api/resourcerecords/{scope}/{code}",
    lambda: models.PagedResourceListOfResourceRecord,
    lambda: models.ResourceRecord,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number"},
)
_UPSERT_RESOURCE_RECORD = Operation(
    "ResourceRecordApi.upsert_resource_record",
    "POST",
    "/api/resourcerecords",
    lambda: models.ResourceRecord,
    body=lambda: models.UpsertResourceRecordRequest,
    takes={},
)


class ResourceRecordApi(Api):
    """The resource record operations of LUSID (6 of them).

    Records of resources kept by type, scope and code.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_resource_record(
        self,
        scope: str,
        code: str,
        resource_id: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete resource record.

        Deletes one resource record, named by deployment scope, deployment code and resource. Earlier as-at
        times still show it.

        `DELETE /api/resourcerecords/{scope}/{code}/{resourceId}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            resource_id: the identifier of the resource.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_RESOURCE_RECORD,
            path={
                "scope": scope,
                "code": code,
                "resourceId": resource_id,
            },
            opts=opts,
        )

    def get_resource_record(
        self,
        scope: str,
        code: str,
        resource_id: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceRecord]:
        """Get resource record.

        Reads one resource record, as at a moment: its type, state and what it depends on.

        `NotFoundException` where it does not exist.

        `GET /api/resourcerecords/{scope}/{code}/{resourceId}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            resource_id: the identifier of the resource.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceRecord`.
        """
        return self._call(
            _GET_RESOURCE_RECORD,
            path={
                "scope": scope,
                "code": code,
                "resourceId": resource_id,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_resource_record_codes(
        self,
        scope: str,
        as_at: datetime | str | None = None,
        sort_order: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfString]:
        """List resource record codes.

        Lists the deployment codes of a scope that have resource records, as at a moment.

        `GET /api/resourcerecords/{scope}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            sort_order: the order of the results.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfString`.
        """
        return self._call(
            _LIST_RESOURCE_RECORD_CODES,
            path={
                "scope": scope,
            },
            query={
                "asAt": as_at,
                "sortOrder": sort_order,
            },
            opts=opts,
        )

    def list_resource_record_scopes(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfScopeDefinition, models.ScopeDefinition]:
        """List resource record scopes.

        Lists the scopes that have resource records, as at a moment.

        `GET /api/resourcerecords`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfScopeDefinition`; `.items()` yields every
            `models.ScopeDefinition`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_RESOURCE_RECORD_SCOPES,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
            },
            opts=opts,
        )

    def list_resource_records(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfResourceRecord, models.ResourceRecord]:
        """List resource records.

        Lists the resource records of one deployment, named by scope and code, as at a moment.

        `GET /api/resourcerecords/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfResourceRecord`; `.items()` yields every
            `models.ResourceRecord`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_RESOURCE_RECORDS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "page": page,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def upsert_resource_record(
        self,
        upsert_resource_record_request: models.UpsertResourceRecordRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceRecord]:
        """Upsert resource record.

        Stores a resource record, replacing one of the same deployment and resource.

        `POST /api/resourcerecords`, release stage: Production.

        Args:
            upsert_resource_record_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceRecord`.
        """
        return self._call(
            _UPSERT_RESOURCE_RECORD,
            body=upsert_resource_record_request,
            opts=opts,
        )
