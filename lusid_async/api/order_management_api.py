"""The order management API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_BOOK_TRANSACTIONS = Operation(
    "OrderManagementApi.book_transactions",
    "POST",
    "/api/ordermanagement/booktransactions",
    lambda: models.BookTransactionsResponse,
    body=lambda: models.BookTransactionsRequest,
    takes={"applyFeesAndCommission": "flag", "markOrdersAndAllocationsAsBooked": "flag"},
)
_CANCEL_ORDERS = Operation(
    "OrderManagementApi.cancel_orders",
    "POST",
    "/api/ordermanagement/cancelorders",
    lambda: models.CancelOrdersResponse,
    body=lambda: dict[str, models.ResourceId],
    takes={},
)
_CANCEL_ORDERS_AND_MOVE_REMAINING = Operation(
    "OrderManagementApi.cancel_orders_and_move_remaining",
    "POST",
    "/api/ordermanagement/cancelordersandmoveremaining",
    lambda: models.CancelOrdersAndMoveRemainingResponse,
    body=lambda: dict[str, models.CancelOrdersAndMoveRemainingRequest],
    takes={},
)
_CANCEL_PLACEMENTS = Operation(
    "OrderManagementApi.cancel_placements",
    "POST",
    "/api/ordermanagement/$cancelplacements",
    lambda: models.CancelPlacementsResponse,
    body=lambda: dict[str, models.ResourceId],
    takes={},
)
_CREATE_ORDERS = Operation(
    "OrderManagementApi.create_orders",
    "POST",
    "/api/ordermanagement/createorders",
    lambda: models.ResourceListOfBlockAndOrders,
    body=lambda: models.BlockAndOrdersCreateRequest,
    takes={},
)
_GET_ORDER_HISTORY = Operation(
    "OrderManagementApi.get_order_history",
    "GET",
    "/api/ordermanagement/order/{scope}/{code}/$history",
    lambda: models.ResourceListOfChangeIntervalWithOrderManagementDetail,
    takes={"asAt": "moment"},
)
_MOVE_ORDERS = Operation(
    "OrderManagementApi.move_orders",
    "POST",
    "/api/ordermanagement/moveorders",
    lambda: models.ResourceListOfMovedOrderToDifferentBlockResponse,
    body=lambda: models.MoveOrdersToDifferentBlocksRequest,
    takes={},
)
_PLACE_BLOCKS = Operation(
    "OrderManagementApi.place_blocks",
    "POST",
    "/api/ordermanagement/placeblocks",
    lambda: models.ResourceListOfPlacement,
    body=lambda: models.PlaceBlocksRequest | None,
    takes={},
)
_RUN_ALLOCATION_SERVICE = Operation(
    "OrderManagementApi.run_allocation_service",
    "POST",
    "/api/ordermanagement/allocate",
    lambda: models.AllocationServiceRunResponse,
    body=lambda: list[models.ResourceId],
    takes={},
)
_RUN_ALLOCATION_SERVICE_WITH_WEIGHTS = Operation(
    "OrderManagementApi.run_allocation_service_with_weights",
    "POST",
    "/api/ordermanagement/allocate/weighted",
    lambda: models.AllocationServiceRunResponse,
    body=lambda: models.WeightedAllocationServiceRunRequest,
    takes={},
)
_SWEEP_BLOCKS = Operation(
    "OrderManagementApi.sweep_blocks",
    "POST",
    "/api/ordermanagement/SweepBlocks",
    lambda: models.SweepBlocksResponse,
    body=lambda: models.SweepBlocksRequest,
    takes={},
)
_UPDATE_ORDERS = Operation(
    "OrderManagementApi.update_orders",
    "POST",
    "/api/ordermanagement/updateorders",
    lambda: models.UpdateOrdersResponse,
    body=lambda: dict[str, models.OrderUpdateRequest],
    takes={},
)
_UPDATE_PLACEMENTS = Operation(
    "OrderManagementApi.update_placements",
    "POST",
    "/api/ordermanagement/$updateplacements",
    lambda: models.UpdatePlacementsResponse,
    body=lambda: dict[str, models.PlacementUpdateRequest],
    takes={},
)


class OrderManagementApi(Api):
    """The order management operations of LUSID (13 of them).

    Operations over several order entities at once: creating orders in blocks, placing, allocating,
    cancelling, moving and booking as transactions.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def book_transactions(
        self,
        book_transactions_request: models.BookTransactionsRequest | Mapping[str, Any],
        apply_fees_and_commission: bool | None = None,
        mark_orders_and_allocations_as_booked: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BookTransactionsResponse]:
        """Book transactions.

        Stores transactions made of allocations: fields come from the allocation and its order, and fees and
        commissions are added unless `apply_fees_and_commission` is false. FX orders may be made beside them
        where the request asks for that.

        Allocations that could not be booked are in `failed`.

        `POST /api/ordermanagement/booktransactions`, release stage: Production.

        Args:
            book_transactions_request: the JSON body.
            apply_fees_and_commission: whether fees and commission rules are applied to the transactions booked.
            mark_orders_and_allocations_as_booked: whether orders and allocations are marked as booked.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BookTransactionsResponse`.
        """
        return self._call(
            _BOOK_TRANSACTIONS,
            query={
                "applyFeesAndCommission": apply_fees_and_commission,
                "markOrdersAndAllocationsAsBooked": mark_orders_and_allocations_as_booked,
            },
            body=book_transactions_request,
            opts=opts,
        )

    def cancel_orders(
        self,
        request_body: Mapping[str, models.ResourceId | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CancelOrdersResponse]:
        """Cancel orders.

        Cancels orders, keyed by the caller.

        Orders that could not be cancelled are in `failed` with a reason; that is no error of the call.

        `POST /api/ordermanagement/cancelorders`, release stage: EarlyAccess.

        Args:
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CancelOrdersResponse`.
        """
        return self._call(
            _CANCEL_ORDERS,
            body=request_body,
            opts=opts,
        )

    def cancel_orders_and_move_remaining(
        self,
        request_body: Mapping[str, models.CancelOrdersAndMoveRemainingRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CancelOrdersAndMoveRemainingResponse]:
        """Cancel orders and move remaining.

        Cancels orders, keyed by the caller, reducing each to the quantity already placed, and moves what was
        not placed to new orders in new blocks. Placed quantities are shared among the cancelled orders in
        proportion.

        Orders that could not be cancelled are in `failed` with a reason; that is no error of the call.

        `POST /api/ordermanagement/cancelordersandmoveremaining`, release stage: EarlyAccess.

        Args:
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CancelOrdersAndMoveRemainingResponse`.
        """
        return self._call(
            _CANCEL_ORDERS_AND_MOVE_REMAINING,
            body=request_body,
            opts=opts,
        )

    def cancel_placements(
        self,
        request_body: Mapping[str, models.ResourceId | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CancelPlacementsResponse]:
        """Cancel placements.

        Cancels placements, keyed by the caller.

        Placements that could not be cancelled are in `failed` with a reason; that is no error of the call.

        `POST /api/ordermanagement/$cancelplacements`, release stage: EarlyAccess.

        Args:
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CancelPlacementsResponse`.
        """
        return self._call(
            _CANCEL_PLACEMENTS,
            body=request_body,
            opts=opts,
        )

    def create_orders(
        self,
        block_and_orders_create_request: models.BlockAndOrdersCreateRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfBlockAndOrders]:
        """Create orders.

        Creates orders together with the block that they go into. A block that exists takes further orders.

        Fails where the block holds orders whose blocking fields, such as instrument and side, differ.

        `POST /api/ordermanagement/createorders`, release stage: Production.

        Args:
            block_and_orders_create_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfBlockAndOrders`.
        """
        return self._call(
            _CREATE_ORDERS,
            body=block_and_orders_create_request,
            opts=opts,
        )

    def get_order_history(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfChangeIntervalWithOrderManagementDetail]:
        """Get order history.

        Lists the changes of an order and of the entities that belong to it, such as placements and
        allocations, up to a moment of system time.

        `GET /api/ordermanagement/order/{scope}/{code}/$history`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfChangeIntervalWithOrderManagementDetail`.
        """
        return self._call(
            _GET_ORDER_HISTORY,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def move_orders(
        self,
        move_orders_to_different_blocks_request: (
            models.MoveOrdersToDifferentBlocksRequest | Mapping[str, Any]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfMovedOrderToDifferentBlockResponse]:
        """Move orders.

        Moves orders into other blocks, and creates a block that does not exist.

        Fails where the block holds orders whose fields differ from those of the request.

        `POST /api/ordermanagement/moveorders`, release stage: EarlyAccess.

        Args:
            move_orders_to_different_blocks_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfMovedOrderToDifferentBlockResponse`.
        """
        return self._call(
            _MOVE_ORDERS,
            body=move_orders_to_different_blocks_request,
            opts=opts,
        )

    def place_blocks(
        self,
        place_blocks_request: models.PlaceBlocksRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfPlacement]:
        """Place blocks.

        Creates placements, each of a quantity of one block, and returns them.

        Fails where a block does not exist.

        `POST /api/ordermanagement/placeblocks`, release stage: EarlyAccess.

        Args:
            place_blocks_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfPlacement`.
        """
        return self._call(
            _PLACE_BLOCKS,
            body=place_blocks_request,
            opts=opts,
        )

    def run_allocation_service(
        self,
        resource_id: Sequence[models.ResourceId | Mapping[str, Any]],
        allocation_algorithm: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationServiceRunResponse]:
        """Run allocation service.

        Allocates the executions of placements to the orders in them, by the algorithm `PR-FIFO` unless
        another is named, and stores the allocations.

        Placements that could not be allocated are in `failed`.

        `POST /api/ordermanagement/allocate`, release stage: Production.

        Args:
            resource_id: the identifier of the resource.
            allocation_algorithm: the name of the algorithm that shares executions among orders.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationServiceRunResponse`.
        """
        return self._call(
            _RUN_ALLOCATION_SERVICE,
            query={
                "allocationAlgorithm": allocation_algorithm,
            },
            body=resource_id,
            opts=opts,
        )

    def run_allocation_service_with_weights(
        self,
        weighted_allocation_service_run_request: (
            models.WeightedAllocationServiceRunRequest | Mapping[str, Any]
        ),
        allocation_algorithm: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationServiceRunResponse]:
        """Run allocation service with weights.

        Allocates the executions of placements to portfolios by weight, where a block has no orders, and
        stores the allocations. Weights are relative: they need not sum to one.

        Placements that could not be allocated are in `failed`.

        `POST /api/ordermanagement/allocate/weighted`, release stage: Experimental.

        Args:
            weighted_allocation_service_run_request: the JSON body.
            allocation_algorithm: the name of the algorithm that shares executions among orders.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationServiceRunResponse`.
        """
        return self._call(
            _RUN_ALLOCATION_SERVICE_WITH_WEIGHTS,
            query={
                "allocationAlgorithm": allocation_algorithm,
            },
            body=weighted_allocation_service_run_request,
            opts=opts,
        )

    def sweep_blocks(
        self,
        sweep_blocks_request: models.SweepBlocksRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.SweepBlocksResponse]:
        """Sweep blocks.

        Marks finished blocks as swept, so that listings can leave them out. A block is finished when its
        orders and allocations are closed, cancelled or booked, its placements are allocated, and no execution
        or allocation changed after the moment in the request.

        Blocks that do not exist or are not finished are in `failed`; the others are swept.

        `POST /api/ordermanagement/SweepBlocks`, release stage: Experimental.

        Args:
            sweep_blocks_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.SweepBlocksResponse`.
        """
        return self._call(
            _SWEEP_BLOCKS,
            body=sweep_blocks_request,
            opts=opts,
        )

    def update_orders(
        self,
        request_body: Mapping[str, models.OrderUpdateRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpdateOrdersResponse]:
        """Update orders.

        Changes orders, keyed by the caller: quantity or amount, prices, portfolio, side, date and properties.

        Orders that could not be changed are in `failed` with a reason; that is no error of the call.

        `POST /api/ordermanagement/updateorders`, release stage: EarlyAccess.

        Args:
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpdateOrdersResponse`.
        """
        return self._call(
            _UPDATE_ORDERS,
            body=request_body,
            opts=opts,
        )

    def update_placements(
        self,
        request_body: Mapping[str, models.PlacementUpdateRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpdatePlacementsResponse]:
        """Update placements.

        Changes placements, keyed by the caller: quantity or amount, prices, counterparty, execution system
        and properties.

        Placements that could not be changed are in `failed` with a reason; that is no error of the call.

        `POST /api/ordermanagement/$updateplacements`, release stage: EarlyAccess.

        Args:
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpdatePlacementsResponse`.
        """
        return self._call(
            _UPDATE_PLACEMENTS,
            body=request_body,
            opts=opts,
        )
