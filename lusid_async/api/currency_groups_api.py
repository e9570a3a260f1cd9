"""The currency groups API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_CURRENCY_GROUP = Operation(
    "CurrencyGroupsApi.delete_currency_group",
    "DELETE",
    "/api/currencies/groups/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_CURRENCY_GROUP = Operation(
    "CurrencyGroupsApi.get_currency_group",
    "GET",
    "/api/currencies/groups/{code}",
    lambda: models.CurrencyGroupResponse,
    takes={"asAt": "moment"},
)
_LIST_CURRENCY_GROUPS = PagedOperation(
    "CurrencyGroupsApi.list_currency_groups",
    "GET",
    "/api/currencies/groups",
    lambda: models.PagedResourceListOfCurrencyGroupResponse,
    lambda: models.CurrencyGroupResponse,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list"},
)
_UPSERT_CURRENCY_GROUP = Operation(
    "CurrencyGroupsApi.upsert_currency_group",
    "POST",
    "/api/currencies/groups",
    lambda: models.CurrencyGroupResponse,
    body=lambda: models.UpsertCurrencyGroupRequest,
    takes={},
)


class CurrencyGroupsApi(Api):
    """The currency groups operations of LUSID (4 of them).

    Named groups of currencies.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_currency_group(
        self,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete currency group.

        Deletes a currency group by its code. Its currencies can then be put into other groups.

        `DELETE /api/currencies/groups/{code}`, release stage: Experimental.

        Args:
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_CURRENCY_GROUP,
            path={
                "code": code,
            },
            opts=opts,
        )

    def get_currency_group(
        self,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CurrencyGroupResponse]:
        """Get currency group.

        Reads a currency group by its code, as at a moment: its main currency, minor units and the currencies
        in it.

        `NotFoundException` where it does not exist.

        `GET /api/currencies/groups/{code}`, release stage: Experimental.

        Args:
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CurrencyGroupResponse`.
        """
        return self._call(
            _GET_CURRENCY_GROUP,
            path={
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_currency_groups(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfCurrencyGroupResponse, models.CurrencyGroupResponse]:
        """List currency groups.

        Lists the currency groups that the caller may see, as at a moment.

        `GET /api/currencies/groups`, release stage: Experimental.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfCurrencyGroupResponse`; `.items()` yields every
            `models.CurrencyGroupResponse`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_CURRENCY_GROUPS,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def upsert_currency_group(
        self,
        upsert_currency_group_request: models.UpsertCurrencyGroupRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CurrencyGroupResponse]:
        """Upsert currency group.

        Creates a currency group, or replaces the one of the same code.

        A currency can be in one group only.

        `POST /api/currencies/groups`, release stage: Experimental.

        Args:
            upsert_currency_group_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CurrencyGroupResponse`.
        """
        return self._call(
            _UPSERT_CURRENCY_GROUP,
            body=upsert_currency_group_request,
            opts=opts,
        )
