"""The reference lists API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_REFERENCE_LIST = Operation(
    "ReferenceListsApi.delete_reference_list",
    "DELETE",
    "/api/referencelists/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_REFERENCE_LIST = Operation(
    "ReferenceListsApi.get_reference_list",
    "GET",
    "/api/referencelists/{scope}/{code}",
    lambda: models.ReferenceListResponse,
    takes={"asAt": "moment"},
)
_LIST_REFERENCE_LISTS = PagedOperation(
    "ReferenceListsApi.list_reference_lists",
    "GET",
    "/api/referencelists",
    lambda: models.PagedResourceListOfReferenceListResponse,
    lambda: models.ReferenceListResponse,
    takes={"asAt": "moment", "limit": "number"},
)
_UPSERT_REFERENCE_LIST = Operation(
    "ReferenceListsApi.upsert_reference_list",
    "POST",
    "/api/referencelists",
    lambda: models.ReferenceListResponse,
    body=lambda: models.ReferenceListRequest | None,
    takes={},
)


class ReferenceListsApi(Api):
    """The reference lists operations of LUSID (4 of them).

    Named lists of values that compliance rules and filters refer to.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_reference_list(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete reference list.

        Deletes a reference list by scope and code. Earlier as-at times still show it; rules and filters that
        refer to it no longer find it.

        `DELETE /api/referencelists/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_REFERENCE_LIST,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_reference_list(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ReferenceListResponse]:
        """Get reference list.

        Reads a reference list with its values, as at a moment.

        `NotFoundException` where it does not exist.

        `GET /api/referencelists/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ReferenceListResponse`.
        """
        return self._call(
            _GET_REFERENCE_LIST,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "filter": filter,
            },
            opts=opts,
        )

    def list_reference_lists(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfReferenceListResponse, models.ReferenceListResponse]:
        """List reference lists.

        Lists the reference lists of all scopes, as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/referencelists`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfReferenceListResponse`; `.items()` yields every
            `models.ReferenceListResponse`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_REFERENCE_LISTS,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def upsert_reference_list(
        self,
        reference_list_request: models.ReferenceListRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ReferenceListResponse]:
        """Upsert reference list.

        Creates a reference list, or replaces the one of the same scope and code, values included. The kind of
        list says what its values are, such as text, numbers, instruments or portfolios.

        `POST /api/referencelists`, release stage: EarlyAccess.

        Args:
            reference_list_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ReferenceListResponse`.
        """
        return self._call(
            _UPSERT_REFERENCE_LIST,
            body=reference_list_request,
            opts=opts,
        )
