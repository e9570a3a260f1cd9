"""Models of the order management API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
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
    values: list[ResourceId] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Allocation service run response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
        """

class BlockAndOrderIdRequest(LusidModel):
    destination_block_id: ResourceId
    order_id: ResourceId
    def __init__(
        self,
        *,
        destination_block_id: ResourceId | _abc.Mapping[str, _typing.Any],
        order_id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Block and order id request.

        Args:
            destination_block_id: Scope and code of the block that the order moves to.
            order_id: The scope and code of the order.
        """

class BlockAndOrders(LusidModel):
    block: Block
    orders: list[Order]
    def __init__(
        self,
        *,
        block: Block | _abc.Mapping[str, _typing.Any],
        orders: _abc.Sequence[Order | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Block and orders.

        Args:
            block: The block that the orders belong to.
            orders: Orders of the block.
        """

class BlockedOrderRequest(LusidModel):
    properties: dict[str, PerpetualProperty] | None = ...
    quantity: float | None = ...
    amount: CurrencyAndAmount | None = ...
    order_book_id: ResourceId | None = ...
    portfolio_id: ResourceId | None = ...
    id: ResourceId
    state: str | None = ...
    var_date: _datetime.datetime | None = ...
    price: CurrencyAndAmount | None = ...
    order_instruction: ResourceId | None = ...
    package: ResourceId | None = ...
    side: str | None = ...
    custodian_account_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        quantity: float | _decimal.Decimal | None = ...,
        amount: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        order_book_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        state: str | None = ...,
        var_date: _datetime.datetime | str | None = ...,
        price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        order_instruction: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        package: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        side: str | None = ...,
        custodian_account_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Blocked order request.

        Args:
            properties: Property values by property key, `domain/scope/code`.
            quantity: Units ordered.
            amount: Money to trade, where the order is by amount and not by quantity.
            id: The identifier; a `ResourceId` is a scope and a code.
            order_book_id: Scope and code of the order book.
            portfolio_id: The scope and code of the portfolio.
            state: State of the order, such as `New` or `PartiallyFilled`.
            var_date: Day of the order.
            price: Price of one unit.
            order_instruction: Scope and code of the order instruction that the order comes from.
            package: Scope and code of the package that the order is part of.
            side: The side, such as buy or sell.
            custodian_account_id: The scope and code of the custodian account.
        """

class BlockAndOrdersRequest(LusidModel):
    block_id: ResourceId
    orders: list[BlockedOrderRequest]
    block_properties: dict[str, PerpetualProperty] | None = ...
    instrument_identifiers: dict[str, str | None]
    side: str | None = ...
    type: str | None = ...
    time_in_force: str | None = ...
    var_date: _datetime.datetime | None = ...
    limit_price: CurrencyAndAmount | None = ...
    stop_price: CurrencyAndAmount | None = ...
    def __init__(
        self,
        *,
        block_id: ResourceId | _abc.Mapping[str, _typing.Any],
        orders: _abc.Sequence[BlockedOrderRequest | _abc.Mapping[str, _typing.Any]],
        block_properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        side: str | None = ...,
        type: str | None = ...,
        time_in_force: str | None = ...,
        var_date: _datetime.datetime | str | None = ...,
        limit_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        stop_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Block and orders request.

        Args:
            block_id: Scope and code of the block to create or update.
            orders: Orders of the block; instrument, side and the like are taken from the block.
            block_properties: Properties of the block, by key.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            side: The side, such as buy or sell.
            type: Type of order, such as `Market` or `Limit`.
            time_in_force: How long the order stands.
            var_date: When the block came about.
            limit_price: The worst price accepted.
            stop_price: The price at which the order becomes active.
        """

class BlockAndOrdersCreateRequest(LusidModel):
    requests: list[BlockAndOrdersRequest]
    def __init__(
        self,
        *,
        requests: _abc.Sequence[BlockAndOrdersRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Block and orders create request.

        Args:
            requests: Blocks to create, with their orders.
        """

class BookTransactionsRequest(LusidModel):
    allocation_ids: list[ResourceId]
    transaction_properties: dict[str, PerpetualProperty] | None = ...
    fx_instrument_type: str | None = ...
    def __init__(
        self,
        *,
        allocation_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        transaction_properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        fx_instrument_type: str | None = ...,
    ) -> None:
        """Book transactions request.

        Args:
            allocation_ids: Scopes and codes of the allocations to book.
            transaction_properties: Properties to set on every transaction that is booked, by key.
            fx_instrument_type: FX instrument to create where settlement is not in the portfolio's base currency. Default: `None`, no FX order. None, FxForward or FxSpot, or a value added since.
        """

class BookTransactionsResponse(LusidModel):
    values: dict[str, Transaction] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    fx_orders: list[BlockAndOrders] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, Transaction | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        fx_orders: _abc.Sequence[BlockAndOrders | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Book transactions response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            fx_orders: FX orders that were created, with their blocks.
        """

class CancelOrderAndMoveRemainingResult(LusidModel):
    cancelled_order: Order | None = ...
    new_order: Order | None = ...
    new_block_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        cancelled_order: Order | _abc.Mapping[str, _typing.Any] | None = ...,
        new_order: Order | _abc.Mapping[str, _typing.Any] | None = ...,
        new_block_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Cancel order and move remaining result.

        Args:
            cancelled_order: Order after it was cancelled.
            new_order: Order that takes the quantity not yet executed.
            new_block_id: Scope and code of the new order's block.
        """

class CancelOrdersAndMoveRemainingRequest(LusidModel):
    cancel_order_id: ResourceId
    move_remaining_to_order_id: ResourceId
    move_remaining_to_block_id: ResourceId
    def __init__(
        self,
        *,
        cancel_order_id: ResourceId | _abc.Mapping[str, _typing.Any],
        move_remaining_to_order_id: ResourceId | _abc.Mapping[str, _typing.Any],
        move_remaining_to_block_id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Cancel orders and move remaining request.

        Args:
            cancel_order_id: Scope and code of the order to cancel.
            move_remaining_to_order_id: Scope and code of the order that takes the quantity not yet executed.
            move_remaining_to_block_id: Scope and code of the block that the quantity not yet executed moves to.
        """

class CancelOrdersAndMoveRemainingResponse(LusidModel):
    href: str | None = ...
    values: dict[str, CancelOrderAndMoveRemainingResult] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    metadata: dict[str, list[ResponseMetaData] | None] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, CancelOrderAndMoveRemainingResult | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        metadata: _abc.Mapping[str, _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Cancel orders and move remaining response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            metadata: Warnings and notes on how the request was handled, by kind.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CancelledOrderResult(LusidModel):
    order_state: Order | None = ...
    def __init__(
        self,
        *,
        order_state: Order | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Cancelled order result.

        Args:
            order_state: Order after it was cancelled.
        """

class CancelOrdersResponse(LusidModel):
    href: str | None = ...
    values: dict[str, CancelledOrderResult] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    metadata: dict[str, list[ResponseMetaData] | None] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, CancelledOrderResult | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        metadata: _abc.Mapping[str, _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Cancel orders response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            metadata: Warnings and notes on how the request was handled, by kind.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class Placement(LusidModel):
    id: ResourceId
    parent_placement_id: ResourceId | None = ...
    block_ids: list[ResourceId]
    properties: dict[str, PerpetualProperty] | None = ...
    instrument_identifiers: dict[str, str | None]
    lusid_instrument_id: str
    quantity: float | None = ...
    amount: CurrencyAndAmount | None = ...
    basis: str | None = ...
    state: str
    side: str
    time_in_force: str
    type: str
    created_date: _datetime.datetime
    limit_price: CurrencyAndAmount | None = ...
    stop_price: CurrencyAndAmount | None = ...
    counterparty: str | None = ...
    execution_system: str | None = ...
    entry_type: str | None = ...
    version: Version | None = ...
    data_model_membership: DataModelMembership | None = ...
    direction: int | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        parent_placement_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        block_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        lusid_instrument_id: str,
        quantity: float | _decimal.Decimal | None = ...,
        amount: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        basis: str | None = ...,
        state: str,
        side: str,
        time_in_force: str,
        type: str,
        created_date: _datetime.datetime | str,
        limit_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        stop_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        counterparty: str | None = ...,
        execution_system: str | None = ...,
        entry_type: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        data_model_membership: DataModelMembership | _abc.Mapping[str, _typing.Any] | None = ...,
        direction: int | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Placement.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            parent_placement_id: Scope and code of the placement that this one was split from.
            block_ids: Scopes and codes of the blocks that the placement fills.
            properties: Property values by property key, `domain/scope/code`.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            quantity: Units placed.
            amount: Money to trade, where the order is by amount and not by quantity.
            basis: Whether it was given by `Quantity` or `Amount`; null where unknown.
            state: State, as a rule in FIX terms such as `Open` or `Filled`.
            side: The side, such as buy or sell.
            time_in_force: How long the order stands.
            type: Type of order, such as `Market` or `Limit`.
            created_date: When it became active.
            limit_price: The worst price accepted.
            stop_price: The price at which the order becomes active.
            counterparty: Market participant that the placement is placed with.
            execution_system: Name of the execution system that the placement is sent to.
            entry_type: Entry type of the placement.
            version: When this version was written, by whom and by which request.
            data_model_membership: The data models that the entity is a member of.
            direction: 1 where the side raises the position, -1 where it lowers it, from the orders of its block.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CancelledPlacementResult(LusidModel):
    placement_state: Placement | None = ...
    cancelled_child_placements: list[ResourceId]
    def __init__(
        self,
        *,
        placement_state: Placement | _abc.Mapping[str, _typing.Any] | None = ...,
        cancelled_child_placements: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Cancelled placement result.

        Args:
            placement_state: Placement after it was cancelled.
            cancelled_child_placements: Scopes and codes of child placements that were cancelled with it.
        """

class CancelPlacementsResponse(LusidModel):
    href: str | None = ...
    values: dict[str, CancelledPlacementResult] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    metadata: dict[str, list[ResponseMetaData] | None] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, CancelledPlacementResult | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        metadata: _abc.Mapping[str, _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Cancel placements response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            metadata: Warnings and notes on how the request was handled, by kind.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ChangeIntervalWithOrderManagementDetail(LusidModel):
    detail: dict[str, str | None] | None = ...
    action_description: str | None = ...
    as_at_modified: _datetime.datetime | None = ...
    user_id_modified: str | None = ...
    request_id_modified: str | None = ...
    reason_modified: str | None = ...
    as_at_version_number: int | None = ...
    staged_modification_id_modified: str | None = ...
    action: str | None = ...
    attribute_name: str | None = ...
    previous_value: PropertyValue | None = ...
    new_value: PropertyValue | None = ...
    effective_range: EffectiveRange | None = ...
    is_inherited: bool | None = ...
    def __init__(
        self,
        *,
        detail: _abc.Mapping[str, str | None] | None = ...,
        action_description: str | None = ...,
        as_at_modified: _datetime.datetime | str | None = ...,
        user_id_modified: str | None = ...,
        request_id_modified: str | None = ...,
        reason_modified: str | None = ...,
        as_at_version_number: int | None = ...,
        staged_modification_id_modified: str | None = ...,
        action: str | None = ...,
        attribute_name: str | None = ...,
        previous_value: PropertyValue | _abc.Mapping[str, _typing.Any] | None = ...,
        new_value: PropertyValue | _abc.Mapping[str, _typing.Any] | None = ...,
        effective_range: EffectiveRange | _abc.Mapping[str, _typing.Any] | None = ...,
        is_inherited: bool | None = ...,
    ) -> None:
        """Change interval with order management detail.

        Args:
            detail: Further details of the change, by name.
            action_description: What was done to the entity, in words.
            as_at_modified: When it was last changed, in system time.
            user_id_modified: The user who made the change.
            request_id_modified: The request that made the change.
            reason_modified: The reason given for the change.
            as_at_version_number: How many versions there have been, from 1.
            staged_modification_id_modified: The staged modification that made the change, where it was staged.
            action: What was done to the field.
            attribute_name: Field or property that was changed.
            previous_value: The value before the change.
            new_value: The value after the change.
            effective_range: The period of business time.
            is_inherited: Whether the change was made to an ancestor, such as the parent portfolio, and not to the entity itself.
        """

class MoveOrdersToDifferentBlocksRequest(LusidModel):
    requests: list[BlockAndOrderIdRequest]
    def __init__(
        self,
        *,
        requests: _abc.Sequence[BlockAndOrderIdRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Move orders to different blocks request.

        Args:
            requests: Which order moves to which block.
        """

class MovedOrderToDifferentBlockResponse(LusidModel):
    destination_block: Block | None = ...
    order: Order | None = ...
    source_block_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        destination_block: Block | _abc.Mapping[str, _typing.Any] | None = ...,
        order: Order | _abc.Mapping[str, _typing.Any] | None = ...,
        source_block_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Moved order to different block response.

        Args:
            destination_block: Block to which the order moved.
            order: Order after it was moved.
            source_block_id: Scope and code of the block that the order left.
        """

class OrderUpdateRequest(LusidModel):
    id: ResourceId
    quantity: float | None = ...
    amount: CurrencyAndAmount | None = ...
    portfolio_id: ResourceId | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    price: CurrencyAndAmount | None = ...
    limit_price: CurrencyAndAmount | None = ...
    stop_price: CurrencyAndAmount | None = ...
    var_date: _datetime.datetime | None = ...
    side: str | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        quantity: float | _decimal.Decimal | None = ...,
        amount: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        limit_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        stop_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        var_date: _datetime.datetime | str | None = ...,
        side: str | None = ...,
    ) -> None:
        """Order update request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            quantity: Units ordered.
            amount: Money to trade, where the order is by amount and not by quantity.
            portfolio_id: The scope and code of the portfolio.
            properties: Property values by property key, `domain/scope/code`.
            price: Price of one unit.
            limit_price: The worst price accepted.
            stop_price: The price at which the order becomes active.
            var_date: Day of the order.
            side: The side, such as buy or sell.
        """

class PlacementRequest(LusidModel):
    id: ResourceId
    parent_placement_id: ResourceId | None = ...
    block_ids: list[ResourceId]
    properties: dict[str, PerpetualProperty] | None = ...
    instrument_identifiers: dict[str, str | None]
    quantity: float | None = ...
    amount: CurrencyAndAmount | None = ...
    state: str | None = ...
    side: str
    time_in_force: str
    type: str
    created_date: _datetime.datetime
    limit_price: CurrencyAndAmount | None = ...
    stop_price: CurrencyAndAmount | None = ...
    counterparty: str | None = ...
    execution_system: str | None = ...
    entry_type: str | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        parent_placement_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        block_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        quantity: float | _decimal.Decimal | None = ...,
        amount: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        state: str | None = ...,
        side: str,
        time_in_force: str,
        type: str,
        created_date: _datetime.datetime | str,
        limit_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        stop_price: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        counterparty: str | None = ...,
        execution_system: str | None = ...,
        entry_type: str | None = ...,
    ) -> None:
        """Placement request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            parent_placement_id: Scope and code of the placement that this one was split from.
            block_ids: Scopes and codes of the blocks that the placement fills.
            properties: Property values by property key, `domain/scope/code`.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            quantity: Units placed.
            amount: Money to trade, where the order is by amount and not by quantity.
            state: State, as a rule in FIX terms such as `Open` or `Filled`.
            side: The side, such as buy or sell.
            time_in_force: How long the order stands.
            type: Type of order, such as `Market` or `Limit`.
            created_date: When it became active.
            limit_price: The worst price accepted.
            stop_price: The price at which the order becomes active.
            counterparty: Market participant that the placement is placed with.
            execution_system: Name of the execution system that the placement is sent to.
            entry_type: Entry type of the placement. Undecided, Manual, Direct, Ems or External, or a value added since.
        """

class PlaceBlocksRequest(LusidModel):
    requests: list[PlacementRequest]
    def __init__(
        self,
        *,
        requests: _abc.Sequence[PlacementRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Place blocks request.

        Args:
            requests: Placements to create or update.
        """

class PlacementUpdateRequest(LusidModel):
    id: ResourceId
    quantity: float | None = ...
    amount: CurrencyAndAmount | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    type: str | None = ...
    limit_price: float | None = ...
    stop_price: float | None = ...
    counterparty: str | None = ...
    execution_system: str | None = ...
    entry_type: str | None = ...
    currency: str | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        quantity: float | _decimal.Decimal | None = ...,
        amount: CurrencyAndAmount | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        type: str | None = ...,
        limit_price: float | _decimal.Decimal | None = ...,
        stop_price: float | _decimal.Decimal | None = ...,
        counterparty: str | None = ...,
        execution_system: str | None = ...,
        entry_type: str | None = ...,
        currency: str | None = ...,
    ) -> None:
        """Placement update request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            quantity: How many units.
            amount: Money to trade, where the order is by amount and not by quantity.
            properties: Property values by property key, `domain/scope/code`.
            type: New type of order, such as `Market` or `Limit`; none leaves it.
            limit_price: The worst price accepted.
            stop_price: The price at which the order becomes active.
            counterparty: Market participant that the placement is placed with.
            execution_system: Name of the execution system that the placement is sent to.
            entry_type: Entry type of the placement. Undecided, Manual, Direct, Ems or External, or a value added since.
            currency: The currency, as ISO code.
        """

class PortfolioWeight(LusidModel):
    portfolio_id: ResourceId
    weight: float
    def __init__(
        self,
        *,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        weight: float | _decimal.Decimal,
    ) -> None:
        """Portfolio weight.

        Args:
            portfolio_id: The scope and code of the portfolio.
            weight: Weight relative to the other portfolios.
        """

class ResourceListOfBlockAndOrders(LusidModel):
    values: list[BlockAndOrders]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[BlockAndOrders | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of block and orders.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfChangeIntervalWithOrderManagementDetail(LusidModel):
    values: list[ChangeIntervalWithOrderManagementDetail]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ChangeIntervalWithOrderManagementDetail | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of change interval with order management detail.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfMovedOrderToDifferentBlockResponse(LusidModel):
    values: list[MovedOrderToDifferentBlockResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[MovedOrderToDifferentBlockResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of moved order to different block response.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfPlacement(LusidModel):
    values: list[Placement]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Placement | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of placement.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class SweepBlocksRequest(LusidModel):
    block_ids: dict[str, ResourceId]
    latest_allowable_modification_time: str
    def __init__(
        self,
        *,
        block_ids: _abc.Mapping[str, ResourceId | _abc.Mapping[str, _typing.Any]],
        latest_allowable_modification_time: str,
    ) -> None:
        """Sweep blocks request.

        Args:
            block_ids: Scopes and codes of the blocks to sweep, by a key of the caller's choice.
            latest_allowable_modification_time: Moment or cut label after which nothing of the block may have changed for it to be swept.
        """

class SweepBlocksResponse(LusidModel):
    values: dict[str, ResourceId] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Sweep blocks response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
        """

class UpdateOrdersResponse(LusidModel):
    href: str | None = ...
    values: dict[str, Order] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    metadata: dict[str, list[ResponseMetaData] | None] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, Order | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        metadata: _abc.Mapping[str, _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Update orders response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            metadata: Warnings and notes on how the request was handled, by kind.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class UpdatePlacementsResponse(LusidModel):
    href: str | None = ...
    values: dict[str, Placement] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    metadata: dict[str, list[ResponseMetaData] | None] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, Placement | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        metadata: _abc.Mapping[str, _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Update placements response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            metadata: Warnings and notes on how the request was handled, by kind.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class WeightedAllocationServiceRunRequest(LusidModel):
    placement_ids: list[ResourceId]
    portfolio_weights: list[PortfolioWeight] | None = ...
    def __init__(
        self,
        *,
        placement_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        portfolio_weights: _abc.Sequence[PortfolioWeight | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Weighted allocation service run request.

        Args:
            placement_ids: The scopes and codes of the placements.
            portfolio_weights: Portfolios and the weights by which to allocate.
        """
