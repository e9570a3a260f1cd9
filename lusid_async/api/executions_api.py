"""The executions API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_EXECUTION = Operation(
    "ExecutionsApi.delete_execution",
    "DELETE",
    "/api/executions/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_EXECUTION = Operation(
    "ExecutionsApi.get_execution",
    "GET",
    "/api/executions/{scope}/{code}",
    lambda: models.Execution,
    takes={"asAt": "moment", "propertyKeys": "list"},
)
_LIST_EXECUTIONS = PagedOperation(
    "ExecutionsApi.list_executions",
    "GET",
    "/api/executions",
    lambda: models.PagedResourceListOfExecution,
    lambda: models.Execution,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number", "propertyKeys": "list"},
)
_UPSERT_EXECUTIONS = Operation(
    "ExecutionsApi.upsert_executions",
    "POST",
    "/api/executions",
    lambda: models.ResourceListOfExecution,
    body=lambda: models.ExecutionSetRequest | None,
    takes={},
)


class ExecutionsApi(Api):
    """The executions operations of LUSID (4 of them).

    Executions: fills of placements in the market, with price and quantity.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_execution(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete execution.

        Deletes an execution: it is gone at every effective date, and earlier as-at times still show it.

        `DELETE /api/executions/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_EXECUTION,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_execution(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Execution]:
        """Get execution.

        Reads an execution by scope and code, as at a moment: the quantity of a placement that was filled,
        price, counterparty and state.

        `NotFoundException` where it does not exist.

        `GET /api/executions/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Execution`.
        """
        return self._call(
            _GET_EXECUTION,
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

    def list_executions(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfExecution, models.Execution]:
        """List executions.

        Lists the executions of all scopes, each in its latest version as at a moment. All properties but
        derived ones are returned without being named.

        `GET /api/executions`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfExecution`; `.items()` yields every `models.Execution`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_EXECUTIONS,
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

    def upsert_executions(
        self,
        execution_set_request: models.ExecutionSetRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfExecution]:
        """Upsert executions.

        Creates executions, and updates those whose scope and code exist. An execution names the placement
        that it fills.

        `POST /api/executions`, release stage: Production.

        Args:
            execution_set_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfExecution`.
        """
        return self._call(
            _UPSERT_EXECUTIONS,
            body=execution_set_request,
            opts=opts,
        )
