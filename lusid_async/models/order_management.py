"""Models of the order management API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field

from lusid_async.modelling import AwareDatetime, LusidModel, Number

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
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""


class BlockAndOrderIdRequest(LusidModel):
    """Block and order id request."""

    destination_block_id: "ResourceId"
    """Scope and code of the block that the order moves to."""
    order_id: "ResourceId"
    """The scope and code of the order."""


class BlockAndOrders(LusidModel):
    """Block and orders."""

    block: "Block"
    """The block that the orders belong to."""
    orders: "list[Order]"
    """Orders of the block."""


class BlockedOrderRequest(LusidModel):
    """Blocked order request."""

    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    quantity: Number | None = None
    """Units ordered."""
    amount: "CurrencyAndAmount | None" = None
    """Money to trade, where the order is by amount and not by quantity."""
    order_book_id: "ResourceId | None" = None
    """Scope and code of the order book."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    state: str | None = None
    """State of the order, such as `New` or `PartiallyFilled`."""
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Day of the order."""
    price: "CurrencyAndAmount | None" = None
    """Price of one unit."""
    order_instruction: "ResourceId | None" = None
    """Scope and code of the order instruction that the order comes from."""
    package: "ResourceId | None" = None
    """Scope and code of the package that the order is part of."""
    side: str | None = None
    """The side, such as buy or sell."""
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""


class BlockAndOrdersRequest(LusidModel):
    """Block and orders request."""

    block_id: "ResourceId"
    """Scope and code of the block to create or update."""
    orders: list[BlockedOrderRequest]
    """Orders of the block; instrument, side and the like are taken from the block."""
    block_properties: "dict[str, PerpetualProperty] | None" = None
    """Properties of the block, by key."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    side: str | None = None
    """The side, such as buy or sell."""
    type: str | None = None
    """Type of order, such as `Market` or `Limit`."""
    time_in_force: str | None = None
    """How long the order stands."""
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """When the block came about."""
    limit_price: "CurrencyAndAmount | None" = None
    """The worst price accepted."""
    stop_price: "CurrencyAndAmount | None" = None
    """The price at which the order becomes active."""


class BlockAndOrdersCreateRequest(LusidModel):
    """Block and orders create request.

    Used by `OrderManagementApi.create_orders`.
    """

    requests: list[BlockAndOrdersRequest]
    """Blocks to create, with their orders."""


class BookTransactionsRequest(LusidModel):
    """Book transactions request.

    Used by `OrderManagementApi.book_transactions`.
    """

    allocation_ids: "list[ResourceId]"
    """Scopes and codes of the allocations to book."""
    transaction_properties: "dict[str, PerpetualProperty] | None" = None
    """Properties to set on every transaction that is booked, by key."""
    fx_instrument_type: str | None = None
    """FX instrument to create where settlement is not in the portfolio's base currency. Default: `None`, no
    FX order. None, FxForward or FxSpot, or a value added since.
    """


class BookTransactionsResponse(LusidModel):
    """Book transactions response.

    Used by `OrderManagementApi.book_transactions`.
    """

    values: "dict[str, Transaction] | None" = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    fx_orders: list[BlockAndOrders] | None = None
    """FX orders that were created, with their blocks."""


class CancelOrderAndMoveRemainingResult(LusidModel):
    """Cancel order and move remaining result."""

    cancelled_order: "Order | None" = None
    """Order after it was cancelled."""
    new_order: "Order | None" = None
    """Order that takes the quantity not yet executed."""
    new_block_id: "ResourceId | None" = None
    """Scope and code of the new order's block."""


class CancelOrdersAndMoveRemainingRequest(LusidModel):
    """Cancel orders and move remaining request.

    Used by `OrderManagementApi.cancel_orders_and_move_remaining`.
    """

    cancel_order_id: "ResourceId"
    """Scope and code of the order to cancel."""
    move_remaining_to_order_id: "ResourceId"
    """Scope and code of the order that takes the quantity not yet executed."""
    move_remaining_to_block_id: "ResourceId"
    """Scope and code of the block that the quantity not yet executed moves to."""


class CancelOrdersAndMoveRemainingResponse(LusidModel):
    """Cancel orders and move remaining response.

    Used by `OrderManagementApi.cancel_orders_and_move_remaining`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, CancelOrderAndMoveRemainingResult] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    """Warnings and notes on how the request was handled, by kind."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CancelledOrderResult(LusidModel):
    """Cancelled order result."""

    order_state: "Order | None" = None
    """Order after it was cancelled."""


class CancelOrdersResponse(LusidModel):
    """Cancel orders response.

    Used by `OrderManagementApi.cancel_orders`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, CancelledOrderResult] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    """Warnings and notes on how the request was handled, by kind."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


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
    """The identifier; a `ResourceId` is a scope and a code."""
    parent_placement_id: "ResourceId | None" = None
    """Scope and code of the placement that this one was split from."""
    block_ids: "list[ResourceId]"
    """Scopes and codes of the blocks that the placement fills."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    lusid_instrument_id: str
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    quantity: Number | None = None
    """Units placed."""
    amount: "CurrencyAndAmount | None" = None
    """Money to trade, where the order is by amount and not by quantity."""
    basis: str | None = None
    """Whether it was given by `Quantity` or `Amount`; null where unknown."""
    state: str
    """State, as a rule in FIX terms such as `Open` or `Filled`."""
    side: str
    """The side, such as buy or sell."""
    time_in_force: str
    """How long the order stands."""
    type: str
    """Type of order, such as `Market` or `Limit`."""
    created_date: AwareDatetime
    """When it became active."""
    limit_price: "CurrencyAndAmount | None" = None
    """The worst price accepted."""
    stop_price: "CurrencyAndAmount | None" = None
    """The price at which the order becomes active."""
    counterparty: str | None = None
    """Market participant that the placement is placed with."""
    execution_system: str | None = None
    """Name of the execution system that the placement is sent to."""
    entry_type: str | None = None
    """Entry type of the placement."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    data_model_membership: "DataModelMembership | None" = None
    """The data models that the entity is a member of."""
    direction: int | None = None
    """1 where the side raises the position, -1 where it lowers it, from the orders of its block."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CancelledPlacementResult(LusidModel):
    """Cancelled placement result."""

    placement_state: Placement | None = None
    """Placement after it was cancelled."""
    cancelled_child_placements: "list[ResourceId]"
    """Scopes and codes of child placements that were cancelled with it."""


class CancelPlacementsResponse(LusidModel):
    """Cancel placements response.

    Used by `OrderManagementApi.cancel_placements`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, CancelledPlacementResult] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    """Warnings and notes on how the request was handled, by kind."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ChangeIntervalWithOrderManagementDetail(LusidModel):
    """Change interval with order management detail."""

    detail: dict[str, str | None] | None = None
    """Further details of the change, by name."""
    action_description: str | None = None
    """What was done to the entity, in words."""
    as_at_modified: AwareDatetime | None = None
    """When it was last changed, in system time."""
    user_id_modified: str | None = None
    """The user who made the change."""
    request_id_modified: str | None = None
    """The request that made the change."""
    reason_modified: str | None = None
    """The reason given for the change."""
    as_at_version_number: int | None = None
    """How many versions there have been, from 1."""
    staged_modification_id_modified: str | None = None
    """The staged modification that made the change, where it was staged."""
    action: str | None = None
    """What was done to the field."""
    attribute_name: str | None = None
    """Field or property that was changed."""
    previous_value: "PropertyValue | None" = None
    """The value before the change."""
    new_value: "PropertyValue | None" = None
    """The value after the change."""
    effective_range: "EffectiveRange | None" = None
    """The period of business time."""
    is_inherited: bool | None = None
    """Whether the change was made to an ancestor, such as the parent portfolio, and not to the entity itself.
    """


class MoveOrdersToDifferentBlocksRequest(LusidModel):
    """Move orders to different blocks request.

    Used by `OrderManagementApi.move_orders`.
    """

    requests: list[BlockAndOrderIdRequest]
    """Which order moves to which block."""


class MovedOrderToDifferentBlockResponse(LusidModel):
    """Moved order to different block response."""

    destination_block: "Block | None" = None
    """Block to which the order moved."""
    order: "Order | None" = None
    """Order after it was moved."""
    source_block_id: "ResourceId | None" = None
    """Scope and code of the block that the order left."""


class OrderUpdateRequest(LusidModel):
    """Order update request.

    Used by `OrderManagementApi.update_orders`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    quantity: Number | None = None
    """Units ordered."""
    amount: "CurrencyAndAmount | None" = None
    """Money to trade, where the order is by amount and not by quantity."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    price: "CurrencyAndAmount | None" = None
    """Price of one unit."""
    limit_price: "CurrencyAndAmount | None" = None
    """The worst price accepted."""
    stop_price: "CurrencyAndAmount | None" = None
    """The price at which the order becomes active."""
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Day of the order."""
    side: str | None = None
    """The side, such as buy or sell."""


class PlacementRequest(LusidModel):
    """Placement request."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    parent_placement_id: "ResourceId | None" = None
    """Scope and code of the placement that this one was split from."""
    block_ids: "list[ResourceId]"
    """Scopes and codes of the blocks that the placement fills."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    quantity: Number | None = None
    """Units placed."""
    amount: "CurrencyAndAmount | None" = None
    """Money to trade, where the order is by amount and not by quantity."""
    state: str | None = None
    """State, as a rule in FIX terms such as `Open` or `Filled`."""
    side: str
    """The side, such as buy or sell."""
    time_in_force: str
    """How long the order stands."""
    type: str
    """Type of order, such as `Market` or `Limit`."""
    created_date: AwareDatetime
    """When it became active."""
    limit_price: "CurrencyAndAmount | None" = None
    """The worst price accepted."""
    stop_price: "CurrencyAndAmount | None" = None
    """The price at which the order becomes active."""
    counterparty: str | None = None
    """Market participant that the placement is placed with."""
    execution_system: str | None = None
    """Name of the execution system that the placement is sent to."""
    entry_type: str | None = None
    """Entry type of the placement. Undecided, Manual, Direct, Ems or External, or a value added since."""


class PlaceBlocksRequest(LusidModel):
    """Place blocks request.

    Used by `OrderManagementApi.place_blocks`.
    """

    requests: list[PlacementRequest]
    """Placements to create or update."""


class PlacementUpdateRequest(LusidModel):
    """Placement update request.

    Used by `OrderManagementApi.update_placements`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    quantity: Number | None = None
    """How many units."""
    amount: "CurrencyAndAmount | None" = None
    """Money to trade, where the order is by amount and not by quantity."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    type: str | None = None
    """New type of order, such as `Market` or `Limit`; none leaves it."""
    limit_price: Number | None = None
    """The worst price accepted."""
    stop_price: Number | None = None
    """The price at which the order becomes active."""
    counterparty: str | None = None
    """Market participant that the placement is placed with."""
    execution_system: str | None = None
    """Name of the execution system that the placement is sent to."""
    entry_type: str | None = None
    """Entry type of the placement. Undecided, Manual, Direct, Ems or External, or a value added since."""
    currency: str | None = None
    """The currency, as ISO code."""


class PortfolioWeight(LusidModel):
    """Portfolio weight."""

    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    weight: Number
    """Weight relative to the other portfolios."""


class ResourceListOfBlockAndOrders(LusidModel):
    """Resource list of block and orders.

    Used by `OrderManagementApi.create_orders`.
    """

    values: list[BlockAndOrders]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfChangeIntervalWithOrderManagementDetail(LusidModel):
    """Resource list of change interval with order management detail.

    Used by `OrderManagementApi.get_order_history`.
    """

    values: list[ChangeIntervalWithOrderManagementDetail]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfMovedOrderToDifferentBlockResponse(LusidModel):
    """Resource list of moved order to different block response.

    Used by `OrderManagementApi.move_orders`.
    """

    values: list[MovedOrderToDifferentBlockResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfPlacement(LusidModel):
    """Resource list of placement.

    Used by `OrderManagementApi.place_blocks`, `PlacementsApi.upsert_placements`.
    """

    values: list[Placement]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class SweepBlocksRequest(LusidModel):
    """Sweep blocks request.

    Used by `OrderManagementApi.sweep_blocks`.
    """

    block_ids: "dict[str, ResourceId]"
    """Scopes and codes of the blocks to sweep, by a key of the caller's choice."""
    latest_allowable_modification_time: str
    """Moment or cut label after which nothing of the block may have changed for it to be swept."""


class SweepBlocksResponse(LusidModel):
    """Sweep blocks response.

    Used by `OrderManagementApi.sweep_blocks`.
    """

    values: "dict[str, ResourceId] | None" = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""


class UpdateOrdersResponse(LusidModel):
    """Update orders response.

    Used by `OrderManagementApi.update_orders`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: "dict[str, Order] | None" = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    """Warnings and notes on how the request was handled, by kind."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpdatePlacementsResponse(LusidModel):
    """Update placements response.

    Used by `OrderManagementApi.update_placements`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, Placement] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    """Warnings and notes on how the request was handled, by kind."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class WeightedAllocationServiceRunRequest(LusidModel):
    """Weighted allocation service run request.

    Used by `OrderManagementApi.run_allocation_service_with_weights`.
    """

    placement_ids: "list[ResourceId]"
    """The scopes and codes of the placements."""
    portfolio_weights: list[PortfolioWeight] | None = None
    """Portfolios and the weights by which to allocate."""
