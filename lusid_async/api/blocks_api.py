"""The blocks API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_BLOCK = Operation(
    "BlocksApi.delete_block",
    "DELETE",
    "/api/blocks/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_BLOCK = Operation(
    "BlocksApi.get_block",
    "GET",
    "/api/blocks/{scope}/{code}",
    lambda: models.Block,
    takes={"asAt": "moment", "propertyKeys": "list"},
)
_LIST_BLOCKS = PagedOperation(
    "BlocksApi.list_blocks",
    "GET",
    "/api/blocks",
    lambda: models.PagedResourceListOfBlock,
    lambda: models.Block,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number", "propertyKeys": "list"},
)
_UPSERT_BLOCKS = Operation(
    "BlocksApi.upsert_blocks",
    "POST",
    "/api/blocks",
    lambda: models.ResourceListOfBlock,
    body=lambda: models.BlockSetRequest | None,
    takes={},
)


class BlocksApi(Api):
    """The blocks operations of LUSID (4 of them).

    Blocks: orders for the same instrument and side that are placed in the market together.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_block(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete block.

        Deletes a block: it is gone at every effective date, and earlier as-at times still show it.

        `DELETE /api/blocks/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_BLOCK,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_block(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Block]:
        """Get block.

        Reads a block by scope and code, as at a moment: its instrument, side, quantity and the orders in it.

        `NotFoundException` where it does not exist.

        `GET /api/blocks/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Block`.
        """
        return self._call(
            _GET_BLOCK,
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

    def list_blocks(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfBlock, models.Block]:
        """List blocks.

        Lists the blocks of all scopes, each in its latest version as at a moment. All properties but derived
        ones are returned without being named. For blocks with all that belongs to them see
        `OrderGraphApi.list_order_graph_blocks`.

        `GET /api/blocks`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfBlock`; `.items()` yields every `models.Block`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_BLOCKS,
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

    def upsert_blocks(
        self,
        block_set_request: models.BlockSetRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfBlock]:
        """Upsert blocks.

        Creates blocks, and updates those whose scope and code exist. To create orders and their block
        together use `OrderManagementApi.create_orders`.

        `POST /api/blocks`, release stage: EarlyAccess.

        Args:
            block_set_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfBlock`.
        """
        return self._call(
            _UPSERT_BLOCKS,
            body=block_set_request,
            opts=opts,
        )
