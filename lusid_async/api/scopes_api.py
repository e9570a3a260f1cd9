"""The scopes API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_LIST_ENTITY_SCOPES = PagedOperation(
    "ScopesApi.list_entity_scopes",
    "GET",
    "/api/scopes/{entityType}",
    lambda: models.ResourceListOfScopeDefinition,
    lambda: models.ScopeDefinition,
    takes={"asAt": "moment", "limit": "number"},
)
_LIST_SCOPES = Operation(
    "ScopesApi.list_scopes",
    "GET",
    "/api/scopes",
    lambda: models.ResourceListOfScopeDefinition,
    takes={},
)


class ScopesApi(Api):
    """The scopes operations of LUSID (2 of them).

    The scopes in which entities are stored. A scope comes into being with the first entity in it.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def list_entity_scopes(
        self,
        entity_type: str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfScopeDefinition, models.ScopeDefinition]:
        """List entity scopes.

        Lists the scopes that hold entities of one type, as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/scopes/{entityType}`, release stage: Production.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfScopeDefinition`; `.items()` yields every
            `models.ScopeDefinition`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_ENTITY_SCOPES,
            path={
                "entityType": entity_type,
            },
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
            },
            opts=opts,
        )

    def list_scopes(
        self,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfScopeDefinition]:
        """List scopes.

        Lists the scopes in use. A scope comes into being with the first entity in it.

        `GET /api/scopes`, release stage: Production.

        Args:
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfScopeDefinition`.

        Example:
            ```python
            scopes = await factory.build(api.ScopesApi).list_scopes()
            print(scopes.values)
            ```
        """
        return self._call(
            _LIST_SCOPES,
            query={
                "filter": filter,
            },
            opts=opts,
        )
