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
    ) -> None: ...

class BlockAndOrderIdRequest(LusidModel):
    destination_block_id: ResourceId
    order_id: ResourceId
    def __init__(
        self,
        *,
        destination_block_id: ResourceId | _abc.Mapping[str, _typing.Any],
        order_id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class BlockAndOrders(LusidModel):
    block: Block
    orders: list[Order]
    def __init__(
        self,
        *,
        block: Block | _abc.Mapping[str, _typing.Any],
        orders: _abc.Sequence[Order | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class BlockAndOrdersCreateRequest(LusidModel):
    requests: list[BlockAndOrdersRequest]
    def __init__(
        self,
        *,
        requests: _abc.Sequence[BlockAndOrdersRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class CancelledOrderResult(LusidModel):
    order_state: Order | None = ...
    def __init__(
        self,
        *,
        order_state: Order | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class CancelledPlacementResult(LusidModel):
    placement_state: Placement | None = ...
    cancelled_child_placements: list[ResourceId]
    def __init__(
        self,
        *,
        placement_state: Placement | _abc.Mapping[str, _typing.Any] | None = ...,
        cancelled_child_placements: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class MoveOrdersToDifferentBlocksRequest(LusidModel):
    requests: list[BlockAndOrderIdRequest]
    def __init__(
        self,
        *,
        requests: _abc.Sequence[BlockAndOrderIdRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class PlaceBlocksRequest(LusidModel):
    requests: list[PlacementRequest]
    def __init__(
        self,
        *,
        requests: _abc.Sequence[PlacementRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

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
    ) -> None: ...

class PortfolioWeight(LusidModel):
    portfolio_id: ResourceId
    weight: float
    def __init__(
        self,
        *,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        weight: float | _decimal.Decimal,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class SweepBlocksRequest(LusidModel):
    block_ids: dict[str, ResourceId]
    latest_allowable_modification_time: str
    def __init__(
        self,
        *,
        block_ids: _abc.Mapping[str, ResourceId | _abc.Mapping[str, _typing.Any]],
        latest_allowable_modification_time: str,
    ) -> None: ...

class SweepBlocksResponse(LusidModel):
    values: dict[str, ResourceId] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class WeightedAllocationServiceRunRequest(LusidModel):
    placement_ids: list[ResourceId]
    portfolio_weights: list[PortfolioWeight] | None = ...
    def __init__(
        self,
        *,
        placement_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        portfolio_weights: _abc.Sequence[PortfolioWeight | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...
