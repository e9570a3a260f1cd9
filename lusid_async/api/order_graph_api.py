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
)
_LIST_ORDER_GRAPH_PLACEMENT_CHILDREN = Operation(
    "OrderGraphApi.list_order_graph_placement_children",
    "GET",
    "/api/ordergraph/placementchildren/{scope}/{code}",
    lambda: models.PagedResourceListOfOrderGraphPlacement,
)
_LIST_ORDER_GRAPH_PLACEMENTS = Operation(
    "OrderGraphApi.list_order_graph_placements",
    "GET",
    "/api/ordergraph/placements",
    lambda: models.PagedResourceListOfOrderGraphPlacement,
)


class OrderGraphApi(Api):
    """The order graph operations of LUSID (3 of them).

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def list_order_graph_blocks(
        self,
        as_at: datetime | None = None,
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

        `GET /api/ordergraph/blocks`, release stage: Production.

        Args:
            as_at: query `asAt`.
            pagination_token: query `paginationToken`.
            sort_by: query `sortBy`.
            limit: query `limit`.
            filter: query `filter`.
            property_keys: query `propertyKeys`.
            use_compliance_v2: query `useComplianceV2`.
            include_swept: query `includeSwept`.
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
        as_at: datetime | None = None,
        pagination_token: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PagedResourceListOfOrderGraphPlacement]:
        """List order graph placement children.

        `GET /api/ordergraph/placementchildren/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            as_at: query `asAt`.
            pagination_token: query `paginationToken`.
            sort_by: query `sortBy`.
            limit: query `limit`.
            property_keys: query `propertyKeys`.
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
        as_at: datetime | None = None,
        pagination_token: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PagedResourceListOfOrderGraphPlacement]:
        """List order graph placements.

        `GET /api/ordergraph/placements`, release stage: Production.

        Args:
            as_at: query `asAt`.
            pagination_token: query `paginationToken`.
            sort_by: query `sortBy`.
            limit: query `limit`.
            filter: query `filter`.
            property_keys: query `propertyKeys`.
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
