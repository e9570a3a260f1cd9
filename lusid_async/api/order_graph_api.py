"""The order graph API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_LIST_ORDER_GRAPH_BLOCKS = Operation(
    "OrderGraphApi.list_order_graph_blocks",
    "GET",
    "/api/ordergraph/blocks",
    lambda: models.PagedResourceListOfOrderGraphBlock,
    takes={
        "asAt": "moment",
        "sortBy": "list",
        "limit": "number",
        "propertyKeys": "list",
        "useComplianceV2": "flag",
        "includeSwept": "flag",
    },
)
_LIST_ORDER_GRAPH_PLACEMENT_CHILDREN = Operation(
    "OrderGraphApi.list_order_graph_placement_children",
    "GET",
    "/api/ordergraph/placementchildren/{scope}/{code}",
    lambda: models.PagedResourceListOfOrderGraphPlacement,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number", "propertyKeys": "list"},
)
_LIST_ORDER_GRAPH_PLACEMENTS = Operation(
    "OrderGraphApi.list_order_graph_placements",
    "GET",
    "/api/ordergraph/placements",
    lambda: models.PagedResourceListOfOrderGraphPlacement,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number", "propertyKeys": "list"},
)


class OrderGraphApi(Api):
    """The order graph operations of LUSID (3 of them).

    Blocks and placements with all that belongs to them: orders, allocations, executions and totals, in one
    listing.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def list_order_graph_blocks(
        self,
        as_at: datetime | str | None = None,
        pagination_token: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        use_compliance_v2: bool | None = None,
        include_swept: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PagedResourceListOfOrderGraphBlock]:
        """List order graph blocks.

        Lists blocks, each with its orders, placements, executions and allocations, their total quantities,
        and a state derived from them, compliance and approval included. Swept blocks are included unless
        `include_swept` is false.

        Not a paging method: pass `pagination_token` to read further pages.

        `GET /api/ordergraph/blocks`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            pagination_token: the token of the page to begin with, from an earlier response.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            use_compliance_v2: whether to take statuses from the present compliance engine rather than the legacy one.
            include_swept: whether blocks that were swept are returned as well.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PagedResourceListOfOrderGraphBlock`.
        """
        return self._call(
            _LIST_ORDER_GRAPH_BLOCKS,
            query={
                "asAt": as_at,
                "paginationToken": pagination_token,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
                "propertyKeys": property_keys,
                "useComplianceV2": use_compliance_v2,
                "includeSwept": include_swept,
            },
            opts=opts,
        )

    def list_order_graph_placement_children(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        pagination_token: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PagedResourceListOfOrderGraphPlacement]:
        """List order graph placement children.

        Lists the placements under a parent placement, each with its executions and allocations, the total
        quantities and a state derived from them.

        Not a paging method: pass `pagination_token` to read further pages.

        `GET /api/ordergraph/placementchildren/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            pagination_token: the token of the page to begin with, from an earlier response.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PagedResourceListOfOrderGraphPlacement`.
        """
        return self._call(
            _LIST_ORDER_GRAPH_PLACEMENT_CHILDREN,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "paginationToken": pagination_token,
                "sortBy": sort_by,
                "limit": limit,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_order_graph_placements(
        self,
        as_at: datetime | str | None = None,
        pagination_token: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PagedResourceListOfOrderGraphPlacement]:
        """List order graph placements.

        Lists placements, each with its block, orders, executions and allocations, the total quantities and a
        state derived from them.

        Not a paging method: pass `pagination_token` to read further pages.

        `GET /api/ordergraph/placements`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            pagination_token: the token of the page to begin with, from an earlier response.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PagedResourceListOfOrderGraphPlacement`.
        """
        return self._call(
            _LIST_ORDER_GRAPH_PLACEMENTS,
            query={
                "asAt": as_at,
                "paginationToken": pagination_token,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )
