"""Models of the order management API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.blocks import Block
    from lusid_async.models.common import (
        CurrencyAndAmount,
        DataModelMembership,
        ErrorDetail,
        Link,
        PerpetualProperty,
        PropertyValue,
        ResourceId,
        ResponseMetaData,
        Version,
    )
    from lusid_async.models.entities import EffectiveRange
    from lusid_async.models.orders import Order
    from lusid_async.models.transaction import Transaction


class AllocationServiceRunResponse(LusidModel):
    """Allocation service run response.

    Used by `OrderManagementApi.run_allocation_service`,
    `OrderManagementApi.run_allocation_service_with_weights`.
    """

    values: "list[ResourceId] | None" = None
    failed: "dict[str, ErrorDetail] | None" = None


class BlockAndOrderIdRequest(LusidModel):
    """Block and order id request."""

    destination_block_id: "ResourceId"
    order_id: "ResourceId"


class BlockAndOrders(LusidModel):
    """Block and orders."""

    block: "Block"
    orders: "list[Order]"


class BlockedOrderRequest(LusidModel):
    """Blocked order request."""

    properties: "dict[str, PerpetualProperty] | None" = None
    quantity: float | None = None
    amount: "CurrencyAndAmount | None" = None
    order_book_id: "ResourceId | None" = None
    portfolio_id: "ResourceId | None" = None
    id: "ResourceId"
    state: str | None = None
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    price: "CurrencyAndAmount | None" = None
    order_instruction: "ResourceId | None" = None
    package: "ResourceId | None" = None
    side: str | None = None
    custodian_account_id: "ResourceId | None" = None


class BlockAndOrdersRequest(LusidModel):
    """Block and orders request."""

    block_id: "ResourceId"
    orders: list[BlockedOrderRequest]
    block_properties: "dict[str, PerpetualProperty] | None" = None
    instrument_identifiers: dict[str, str | None]
    side: str | None = None
    type: str | None = None
    time_in_force: str | None = None
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    limit_price: "CurrencyAndAmount | None" = None
    stop_price: "CurrencyAndAmount | None" = None


class BlockAndOrdersCreateRequest(LusidModel):
    """Block and orders create request.

    Used by `OrderManagementApi.create_orders`.
    """

    requests: list[BlockAndOrdersRequest]


class BookTransactionsRequest(LusidModel):
    """Book transactions request.

    Used by `OrderManagementApi.book_transactions`.
    """

    allocation_ids: "list[ResourceId]"
    transaction_properties: "dict[str, PerpetualProperty] | None" = None
    fx_instrument_type: str | None = None
    """None, FxForward or FxSpot, or a value added since."""


class BookTransactionsResponse(LusidModel):
    """Book transactions response.

    Used by `OrderManagementApi.book_transactions`.
    """

    values: "dict[str, Transaction] | None" = None
    failed: "dict[str, ErrorDetail] | None" = None
    fx_orders: list[BlockAndOrders] | None = None


class CancelOrderAndMoveRemainingResult(LusidModel):
    """Cancel order and move remaining result."""

    cancelled_order: "Order | None" = None
    new_order: "Order | None" = None
    new_block_id: "ResourceId | None" = None


class CancelOrdersAndMoveRemainingRequest(LusidModel):
    """Cancel orders and move remaining request.

    Used by `OrderManagementApi.cancel_orders_and_move_remaining`.
    """

    cancel_order_id: "ResourceId"
    move_remaining_to_order_id: "ResourceId"
    move_remaining_to_block_id: "ResourceId"


class CancelOrdersAndMoveRemainingResponse(LusidModel):
    """Cancel orders and move remaining response.

    Used by `OrderManagementApi.cancel_orders_and_move_remaining`.
    """

    href: str | None = None
    values: dict[str, CancelOrderAndMoveRemainingResult] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    links: "list[Link] | None" = None


class CancelledOrderResult(LusidModel):
    """Cancelled order result."""

    order_state: "Order | None" = None


class CancelOrdersResponse(LusidModel):
    """Cancel orders response.

    Used by `OrderManagementApi.cancel_orders`.
    """

    href: str | None = None
    values: dict[str, CancelledOrderResult] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    links: "list[Link] | None" = None


class Placement(LusidModel):
    """Placement.

    Used by `PlacementsApi.get_placement`.
    """

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "basis",
        )
    )

    id: "ResourceId"
    parent_placement_id: "ResourceId | None" = None
    block_ids: "list[ResourceId]"
    properties: "dict[str, PerpetualProperty] | None" = None
    instrument_identifiers: dict[str, str | None]
    lusid_instrument_id: str
    quantity: float | None = None
    amount: "CurrencyAndAmount | None" = None
    basis: str | None = None
    state: str
    side: str
    time_in_force: str
    type: str
    created_date: datetime
    limit_price: "CurrencyAndAmount | None" = None
    stop_price: "CurrencyAndAmount | None" = None
    counterparty: str | None = None
    execution_system: str | None = None
    entry_type: str | None = None
    version: "Version | None" = None
    data_model_membership: "DataModelMembership | None" = None
    direction: int | None = None
    links: "list[Link] | None" = None


class CancelledPlacementResult(LusidModel):
    """Cancelled placement result."""

    placement_state: Placement | None = None
    cancelled_child_placements: "list[ResourceId]"


class CancelPlacementsResponse(LusidModel):
    """Cancel placements response.

    Used by `OrderManagementApi.cancel_placements`.
    """

    href: str | None = None
    values: dict[str, CancelledPlacementResult] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    links: "list[Link] | None" = None


class ChangeIntervalWithOrderManagementDetail(LusidModel):
    """Change interval with order management detail."""

    detail: dict[str, str | None] | None = None
    action_description: str | None = None
    as_at_modified: datetime | None = None
    user_id_modified: str | None = None
    request_id_modified: str | None = None
    reason_modified: str | None = None
    as_at_version_number: int | None = None
    staged_modification_id_modified: str | None = None
    action: str | None = None
    attribute_name: str | None = None
    previous_value: "PropertyValue | None" = None
    new_value: "PropertyValue | None" = None
    effective_range: "EffectiveRange | None" = None
    is_inherited: bool | None = None


class MoveOrdersToDifferentBlocksRequest(LusidModel):
    """Move orders to different blocks request.

    Used by `OrderManagementApi.move_orders`.
    """

    requests: list[BlockAndOrderIdRequest]


class MovedOrderToDifferentBlockResponse(LusidModel):
    """Moved order to different block response."""

    destination_block: "Block | None" = None
    order: "Order | None" = None
    source_block_id: "ResourceId | None" = None


class OrderUpdateRequest(LusidModel):
    """Order update request.

    Used by `OrderManagementApi.update_orders`.
    """

    id: "ResourceId"
    quantity: float | None = None
    amount: "CurrencyAndAmount | None" = None
    portfolio_id: "ResourceId | None" = None
    properties: "dict[str, PerpetualProperty] | None" = None
    price: "CurrencyAndAmount | None" = None
    limit_price: "CurrencyAndAmount | None" = None
    stop_price: "CurrencyAndAmount | None" = None
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    side: str | None = None


class PlacementRequest(LusidModel):
    """Placement request."""

    id: "ResourceId"
    parent_placement_id: "ResourceId | None" = None
    block_ids: "list[ResourceId]"
    properties: "dict[str, PerpetualProperty] | None" = None
    instrument_identifiers: dict[str, str | None]
    quantity: float | None = None
    amount: "CurrencyAndAmount | None" = None
    state: str | None = None
    side: str
    time_in_force: str
    type: str
    created_date: datetime
    limit_price: "CurrencyAndAmount | None" = None
    stop_price: "CurrencyAndAmount | None" = None
    counterparty: str | None = None
    execution_system: str | None = None
    entry_type: str | None = None
    """Undecided, Manual, Direct, Ems or External, or a value added since."""


class PlaceBlocksRequest(LusidModel):
    """Place blocks request.

    Used by `OrderManagementApi.place_blocks`.
    """

    requests: list[PlacementRequest]


class PlacementUpdateRequest(LusidModel):
    """Placement update request.

    Used by `OrderManagementApi.update_placements`.
    """

    id: "ResourceId"
    quantity: float | None = None
    amount: "CurrencyAndAmount | None" = None
    properties: "dict[str, PerpetualProperty] | None" = None
    type: str | None = None
    limit_price: float | None = None
    stop_price: float | None = None
    counterparty: str | None = None
    execution_system: str | None = None
    entry_type: str | None = None
    """Undecided, Manual, Direct, Ems or External, or a value added since."""
    currency: str | None = None


class PortfolioWeight(LusidModel):
    """Portfolio weight."""

    portfolio_id: "ResourceId"
    weight: float


class ResourceListOfBlockAndOrders(LusidModel):
    """Resource list of block and orders.

    Used by `OrderManagementApi.create_orders`.
    """

    values: list[BlockAndOrders]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfChangeIntervalWithOrderManagementDetail(LusidModel):
    """Resource list of change interval with order management detail.

    Used by `OrderManagementApi.get_order_history`.
    """

    values: list[ChangeIntervalWithOrderManagementDetail]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfMovedOrderToDifferentBlockResponse(LusidModel):
    """Resource list of moved order to different block response.

    Used by `OrderManagementApi.move_orders`.
    """

    values: list[MovedOrderToDifferentBlockResponse]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfPlacement(LusidModel):
    """Resource list of placement.

    Used by `OrderManagementApi.place_blocks`, `PlacementsApi.upsert_placements`.
    """

    values: list[Placement]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class SweepBlocksRequest(LusidModel):
    """Sweep blocks request.

    Used by `OrderManagementApi.sweep_blocks`.
    """

    block_ids: "dict[str, ResourceId]"
    latest_allowable_modification_time: str


class SweepBlocksResponse(LusidModel):
    """Sweep blocks response.

    Used by `OrderManagementApi.sweep_blocks`.
    """

    values: "dict[str, ResourceId] | None" = None
    failed: "dict[str, ErrorDetail] | None" = None


class UpdateOrdersResponse(LusidModel):
    """Update orders response.

    Used by `OrderManagementApi.update_orders`.
    """

    href: str | None = None
    values: "dict[str, Order] | None" = None
    failed: "dict[str, ErrorDetail] | None" = None
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    links: "list[Link] | None" = None


class UpdatePlacementsResponse(LusidModel):
    """Update placements response.

    Used by `OrderManagementApi.update_placements`.
    """

    href: str | None = None
    values: dict[str, Placement] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    links: "list[Link] | None" = None


class WeightedAllocationServiceRunRequest(LusidModel):
    """Weighted allocation service run request.

    Used by `OrderManagementApi.run_allocation_service_with_weights`.
    """

    placement_ids: "list[ResourceId]"
    portfolio_weights: list[PortfolioWeight] | None = None
