"""Models of the order graph API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.blocks import Block
from lusid_async.models.common import Link, ResourceId
from lusid_async.models.order_management import Placement

class ContributionToNonPassingRuleDetail(LusidModel):
    rule_id: ResourceId | None = ...
    rule_status: str | None = ...
    breach_task_ids: list[str] | None = ...
    likely_responsible_for_status: bool | None = ...
    def __init__(
        self,
        *,
        rule_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        rule_status: str | None = ...,
        breach_task_ids: list[str] | tuple[str, ...] | None = ...,
        likely_responsible_for_status: bool | None = ...,
    ) -> None:
        """Contribution to non passing rule detail.

        Args:
            rule_id: The identifier of the rule.
            rule_status: The outcome of the rule.
            breach_task_ids: Identifiers of the workflow tasks for the breach.
            likely_responsible_for_status: Whether the order probably made the rule fail.
        """

class OrderGraphBlockOrderDetail(LusidModel):
    id: ResourceId
    compliance_state: str
    approval_state: str
    portfolio_id: ResourceId | None = ...
    portfolio_name: str | None = ...
    order_approval_task_id: str | None = ...
    order_approval_task_definition_id: ResourceId | None = ...
    non_passing_compliance_rule_results: list[ContributionToNonPassingRuleDetail] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        compliance_state: str,
        approval_state: str,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        portfolio_name: str | None = ...,
        order_approval_task_id: str | None = ...,
        order_approval_task_definition_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        non_passing_compliance_rule_results: _abc.Sequence[ContributionToNonPassingRuleDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Order graph block order detail.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            compliance_state: State of the order in pre-trade compliance. Pending, Failed, Passed, ManuallyApproved, PartiallyOverridden or Warning, or a value added since.
            approval_state: How far the order has come in approval. Pending, Rejected, Approved or Placed, or a value added since.
            portfolio_id: The scope and code of the portfolio.
            portfolio_name: Name of the order's portfolio.
            order_approval_task_id: Identifier of the workflow task that approves the order.
            order_approval_task_definition_id: Scope and code of the definition of that task.
            non_passing_compliance_rule_results: Compliance rules that the order does not pass.
        """

class OrderGraphBlockOrderSynopsis(LusidModel):
    quantity: float | None = ...
    quantity_by_state: dict[str, float] | None = ...
    amount: float | None = ...
    amount_by_state: dict[str, float] | None = ...
    details: list[OrderGraphBlockOrderDetail]
    def __init__(
        self,
        *,
        quantity: float | _decimal.Decimal | None = ...,
        quantity_by_state: _abc.Mapping[str, float | _decimal.Decimal] | None = ...,
        amount: float | _decimal.Decimal | None = ...,
        amount_by_state: _abc.Mapping[str, float | _decimal.Decimal] | None = ...,
        details: _abc.Sequence[OrderGraphBlockOrderDetail | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Order graph block order synopsis.

        Args:
            quantity: Units ordered.
            quantity_by_state: Units ordered, by state of the order.
            amount: Money ordered, in block currency.
            amount_by_state: Money ordered, by state of the order.
            details: The orders.
        """

class OrderGraphBlockPlacementDetail(LusidModel):
    id: ResourceId
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Order graph block placement detail.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
        """

class OrderGraphBlockPlacementSynopsis(LusidModel):
    quantity: float | None = ...
    quantity_by_state: dict[str, float] | None = ...
    amount: float | None = ...
    amount_by_state: dict[str, float] | None = ...
    details: list[OrderGraphBlockPlacementDetail]
    def __init__(
        self,
        *,
        quantity: float | _decimal.Decimal | None = ...,
        quantity_by_state: _abc.Mapping[str, float | _decimal.Decimal] | None = ...,
        amount: float | _decimal.Decimal | None = ...,
        amount_by_state: _abc.Mapping[str, float | _decimal.Decimal] | None = ...,
        details: _abc.Sequence[OrderGraphBlockPlacementDetail | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Order graph block placement synopsis.

        Args:
            quantity: Units placed.
            quantity_by_state: Units placed, by state of the placement.
            amount: Money placed, in block currency.
            amount_by_state: Money placed, by state of the placement.
            details: The placements.
        """

class OrderGraphBlockExecutionDetail(LusidModel):
    id: ResourceId
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Order graph block execution detail.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
        """

class OrderGraphBlockExecutionSynopsis(LusidModel):
    quantity: float
    amount: float | None = ...
    details: list[OrderGraphBlockExecutionDetail]
    def __init__(
        self,
        *,
        quantity: float | _decimal.Decimal,
        amount: float | _decimal.Decimal | None = ...,
        details: _abc.Sequence[OrderGraphBlockExecutionDetail | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Order graph block execution synopsis.

        Args:
            quantity: Units executed.
            amount: Money executed: quantity × price.
            details: The executions.
        """

class OrderGraphBlockAllocationDetail(LusidModel):
    id: ResourceId
    allocated_order_id: ResourceId | None = ...
    quantity: float
    amount: float | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        allocated_order_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        quantity: float | _decimal.Decimal,
        amount: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Order graph block allocation detail.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            allocated_order_id: The order that the allocation is for.
            quantity: How many units.
            amount: Money allocated: quantity × price.
        """

class OrderGraphBlockAllocationSynopsis(LusidModel):
    quantity: float
    amount: float | None = ...
    details: list[OrderGraphBlockAllocationDetail]
    def __init__(
        self,
        *,
        quantity: float | _decimal.Decimal,
        amount: float | _decimal.Decimal | None = ...,
        details: _abc.Sequence[OrderGraphBlockAllocationDetail | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Order graph block allocation synopsis.

        Args:
            quantity: Units allocated.
            amount: Money allocated: quantity × price.
            details: The allocations.
        """

class OrderGraphBlockTransactionDetail(LusidModel):
    id: str
    def __init__(
        self,
        *,
        id: str,
    ) -> None:
        """Order graph block transaction detail.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
        """

class OrderGraphBlockTransactionSynopsis(LusidModel):
    quantity: float
    amount: float | None = ...
    details: list[OrderGraphBlockTransactionDetail]
    def __init__(
        self,
        *,
        quantity: float | _decimal.Decimal,
        amount: float | _decimal.Decimal | None = ...,
        details: _abc.Sequence[OrderGraphBlockTransactionDetail | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Order graph block transaction synopsis.

        Args:
            quantity: Units booked.
            amount: Total consideration booked, in block currency.
            details: The transactions.
        """

class OrderGraphBlock(LusidModel):
    block: Block
    ordered: OrderGraphBlockOrderSynopsis
    placed: OrderGraphBlockPlacementSynopsis
    executed: OrderGraphBlockExecutionSynopsis
    allocated: OrderGraphBlockAllocationSynopsis
    booked: OrderGraphBlockTransactionSynopsis
    derived_state: str
    derived_compliance_state: str
    derived_approval_state: str
    derived_direction: int | None = ...
    latest_activity_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        block: Block | _abc.Mapping[str, _typing.Any],
        ordered: OrderGraphBlockOrderSynopsis | _abc.Mapping[str, _typing.Any],
        placed: OrderGraphBlockPlacementSynopsis | _abc.Mapping[str, _typing.Any],
        executed: OrderGraphBlockExecutionSynopsis | _abc.Mapping[str, _typing.Any],
        allocated: OrderGraphBlockAllocationSynopsis | _abc.Mapping[str, _typing.Any],
        booked: OrderGraphBlockTransactionSynopsis | _abc.Mapping[str, _typing.Any],
        derived_state: str,
        derived_compliance_state: str,
        derived_approval_state: str,
        derived_direction: int | None = ...,
        latest_activity_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Order graph block.

        Args:
            block: The block itself.
            ordered: How much was ordered by the block's orders.
            placed: How much of the block has been placed.
            executed: How much of the block has been executed.
            allocated: How much of the block has been allocated.
            booked: How much of the block has been booked as transactions.
            derived_state: Overall state of the block, in a word.
            derived_compliance_state: Compliance state of the block, from that of its orders. Pending, Failed, Passed, ManuallyApproved, PartiallyOverridden or Warning, or a value added since.
            derived_approval_state: Approval state of the block, from that of its orders. Pending, Rejected, Approved or Placed, or a value added since.
            derived_direction: 1 where the block's orders raise the position, -1 where they lower it, 0 where they net to nothing; null where unknown.
            latest_activity_date: System time of the last change to the block or its orders, placements, executions and allocations.
        """

class OrderGraphPlacementOrderDetail(LusidModel):
    id: ResourceId
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Order graph placement order detail.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
        """

class OrderGraphPlacementOrderSynopsis(LusidModel):
    details: list[OrderGraphPlacementOrderDetail]
    def __init__(
        self,
        *,
        details: _abc.Sequence[OrderGraphPlacementOrderDetail | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Order graph placement order synopsis.

        Args:
            details: The orders.
        """

class OrderGraphPlacementChildPlacementDetail(LusidModel):
    id: ResourceId
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Order graph placement child placement detail.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
        """

class OrderGraphPlacementPlacementSynopsis(LusidModel):
    details: list[OrderGraphPlacementChildPlacementDetail]
    quantity: float | None = ...
    amount: float | None = ...
    def __init__(
        self,
        *,
        details: _abc.Sequence[OrderGraphPlacementChildPlacementDetail | _abc.Mapping[str, _typing.Any]],
        quantity: float | _decimal.Decimal | None = ...,
        amount: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Order graph placement placement synopsis.

        Args:
            details: The child placements.
            quantity: Units placed.
            amount: Money placed, in block currency.
        """

class OrderGraphPlacementExecutionDetail(LusidModel):
    id: ResourceId
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Order graph placement execution detail.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
        """

class OrderGraphPlacementExecutionSynopsis(LusidModel):
    quantity: float
    amount: float | None = ...
    details: list[OrderGraphPlacementExecutionDetail]
    def __init__(
        self,
        *,
        quantity: float | _decimal.Decimal,
        amount: float | _decimal.Decimal | None = ...,
        details: _abc.Sequence[OrderGraphPlacementExecutionDetail | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Order graph placement execution synopsis.

        Args:
            quantity: Units executed.
            amount: Money executed: quantity × price.
            details: The executions.
        """

class OrderGraphPlacementAllocationDetail(LusidModel):
    id: ResourceId
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Order graph placement allocation detail.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
        """

class OrderGraphPlacementAllocationSynopsis(LusidModel):
    quantity: float
    amount: float | None = ...
    details: list[OrderGraphPlacementAllocationDetail]
    def __init__(
        self,
        *,
        quantity: float | _decimal.Decimal,
        amount: float | _decimal.Decimal | None = ...,
        details: _abc.Sequence[OrderGraphPlacementAllocationDetail | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Order graph placement allocation synopsis.

        Args:
            quantity: Units allocated.
            amount: Money allocated: quantity × price.
            details: The allocations.
        """

class OrderGraphPlacement(LusidModel):
    placement: Placement
    block_id: ResourceId
    ordered: OrderGraphPlacementOrderSynopsis
    placed: OrderGraphPlacementPlacementSynopsis
    executed: OrderGraphPlacementExecutionSynopsis
    allocated: OrderGraphPlacementAllocationSynopsis
    derived_state: str
    calculated_average_price: float | None = ...
    def __init__(
        self,
        *,
        placement: Placement | _abc.Mapping[str, _typing.Any],
        block_id: ResourceId | _abc.Mapping[str, _typing.Any],
        ordered: OrderGraphPlacementOrderSynopsis | _abc.Mapping[str, _typing.Any],
        placed: OrderGraphPlacementPlacementSynopsis | _abc.Mapping[str, _typing.Any],
        executed: OrderGraphPlacementExecutionSynopsis | _abc.Mapping[str, _typing.Any],
        allocated: OrderGraphPlacementAllocationSynopsis | _abc.Mapping[str, _typing.Any],
        derived_state: str,
        calculated_average_price: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Order graph placement.

        Args:
            placement: The placement itself.
            block_id: Scope and code of the block that the placement is for.
            ordered: How much was ordered by the orders behind the placement.
            placed: How much was placed.
            executed: How much of the placement has been executed.
            allocated: How much of the placement has been allocated.
            derived_state: Overall state of the placement, in a word.
            calculated_average_price: Average price over the placement's executions.
        """

class PagedResourceListOfOrderGraphBlock(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[OrderGraphBlock]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[OrderGraphBlock | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of order graph block.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfOrderGraphPlacement(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[OrderGraphPlacement]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[OrderGraphPlacement | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of order graph placement.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
