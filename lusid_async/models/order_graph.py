"""Models of the order graph API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.blocks import Block
    from lusid_async.models.common import Link, ResourceId
    from lusid_async.models.order_management import Placement


class ContributionToNonPassingRuleDetail(LusidModel):
    """Contribution to non passing rule detail."""

    rule_id: "ResourceId | None" = None
    """The identifier of the rule."""
    rule_status: str | None = None
    """The outcome of the rule."""
    breach_task_ids: list[str] | None = None
    """Identifiers of the workflow tasks for the breach."""
    likely_responsible_for_status: bool | None = None
    """Whether the order probably made the rule fail."""


class OrderGraphBlockOrderDetail(LusidModel):
    """Order graph block order detail."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    compliance_state: str
    """State of the order in pre-trade compliance. Pending, Failed, Passed, ManuallyApproved,
    PartiallyOverridden or Warning, or a value added since.
    """
    approval_state: str
    """How far the order has come in approval. Pending, Rejected, Approved or Placed, or a value added since.
    """
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    portfolio_name: str | None = None
    """Name of the order's portfolio."""
    order_approval_task_id: str | None = None
    """Identifier of the workflow task that approves the order."""
    order_approval_task_definition_id: "ResourceId | None" = None
    """Scope and code of the definition of that task."""
    non_passing_compliance_rule_results: list[ContributionToNonPassingRuleDetail] | None = None
    """Compliance rules that the order does not pass."""


class OrderGraphBlockOrderSynopsis(LusidModel):
    """Order graph block order synopsis."""

    quantity: Number | None = None
    """Units ordered."""
    quantity_by_state: dict[str, Number] | None = None
    """Units ordered, by state of the order."""
    amount: Number | None = None
    """Money ordered, in block currency."""
    amount_by_state: dict[str, Number] | None = None
    """Money ordered, by state of the order."""
    details: list[OrderGraphBlockOrderDetail]
    """The orders."""


class OrderGraphBlockPlacementDetail(LusidModel):
    """Order graph block placement detail."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""


class OrderGraphBlockPlacementSynopsis(LusidModel):
    """Order graph block placement synopsis."""

    quantity: Number | None = None
    """Units placed."""
    quantity_by_state: dict[str, Number] | None = None
    """Units placed, by state of the placement."""
    amount: Number | None = None
    """Money placed, in block currency."""
    amount_by_state: dict[str, Number] | None = None
    """Money placed, by state of the placement."""
    details: list[OrderGraphBlockPlacementDetail]
    """The placements."""


class OrderGraphBlockExecutionDetail(LusidModel):
    """Order graph block execution detail."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""


class OrderGraphBlockExecutionSynopsis(LusidModel):
    """Order graph block execution synopsis."""

    quantity: Number
    """Units executed."""
    amount: Number | None = None
    """Money executed: quantity × price."""
    details: list[OrderGraphBlockExecutionDetail]
    """The executions."""


class OrderGraphBlockAllocationDetail(LusidModel):
    """Order graph block allocation detail."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    allocated_order_id: "ResourceId | None" = None
    """The order that the allocation is for."""
    quantity: Number
    """How many units."""
    amount: Number | None = None
    """Money allocated: quantity × price."""


class OrderGraphBlockAllocationSynopsis(LusidModel):
    """Order graph block allocation synopsis."""

    quantity: Number
    """Units allocated."""
    amount: Number | None = None
    """Money allocated: quantity × price."""
    details: list[OrderGraphBlockAllocationDetail]
    """The allocations."""


class OrderGraphBlockTransactionDetail(LusidModel):
    """Order graph block transaction detail."""

    id: str
    """The identifier; a `ResourceId` is a scope and a code."""


class OrderGraphBlockTransactionSynopsis(LusidModel):
    """Order graph block transaction synopsis."""

    quantity: Number
    """Units booked."""
    amount: Number | None = None
    """Total consideration booked, in block currency."""
    details: list[OrderGraphBlockTransactionDetail]
    """The transactions."""


class OrderGraphBlock(LusidModel):
    """Order graph block."""

    block: "Block"
    """The block itself."""
    ordered: OrderGraphBlockOrderSynopsis
    """How much was ordered by the block's orders."""
    placed: OrderGraphBlockPlacementSynopsis
    """How much of the block has been placed."""
    executed: OrderGraphBlockExecutionSynopsis
    """How much of the block has been executed."""
    allocated: OrderGraphBlockAllocationSynopsis
    """How much of the block has been allocated."""
    booked: OrderGraphBlockTransactionSynopsis
    """How much of the block has been booked as transactions."""
    derived_state: str
    """Overall state of the block, in a word."""
    derived_compliance_state: str
    """Compliance state of the block, from that of its orders. Pending, Failed, Passed, ManuallyApproved,
    PartiallyOverridden or Warning, or a value added since.
    """
    derived_approval_state: str
    """Approval state of the block, from that of its orders. Pending, Rejected, Approved or Placed, or a value
    added since.
    """
    derived_direction: int | None = None
    """1 where the block's orders raise the position, -1 where they lower it, 0 where they net to nothing;
    null where unknown.
    """
    latest_activity_date: AwareDatetime | None = None
    """System time of the last change to the block or its orders, placements, executions and allocations."""


class OrderGraphPlacementOrderDetail(LusidModel):
    """Order graph placement order detail."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""


class OrderGraphPlacementOrderSynopsis(LusidModel):
    """Order graph placement order synopsis."""

    details: list[OrderGraphPlacementOrderDetail]
    """The orders."""


class OrderGraphPlacementChildPlacementDetail(LusidModel):
    """Order graph placement child placement detail."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""


class OrderGraphPlacementPlacementSynopsis(LusidModel):
    """Order graph placement placement synopsis."""

    details: list[OrderGraphPlacementChildPlacementDetail]
    """The child placements."""
    quantity: Number | None = None
    """Units placed."""
    amount: Number | None = None
    """Money placed, in block currency."""


class OrderGraphPlacementExecutionDetail(LusidModel):
    """Order graph placement execution detail."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""


class OrderGraphPlacementExecutionSynopsis(LusidModel):
    """Order graph placement execution synopsis."""

    quantity: Number
    """Units executed."""
    amount: Number | None = None
    """Money executed: quantity × price."""
    details: list[OrderGraphPlacementExecutionDetail]
    """The executions."""


class OrderGraphPlacementAllocationDetail(LusidModel):
    """Order graph placement allocation detail."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""


class OrderGraphPlacementAllocationSynopsis(LusidModel):
    """Order graph placement allocation synopsis."""

    quantity: Number
    """Units allocated."""
    amount: Number | None = None
    """Money allocated: quantity × price."""
    details: list[OrderGraphPlacementAllocationDetail]
    """The allocations."""


class OrderGraphPlacement(LusidModel):
    """Order graph placement."""

    placement: "Placement"
    """The placement itself."""
    block_id: "ResourceId"
    """Scope and code of the block that the placement is for."""
    ordered: OrderGraphPlacementOrderSynopsis
    """How much was ordered by the orders behind the placement."""
    placed: OrderGraphPlacementPlacementSynopsis
    """How much was placed."""
    executed: OrderGraphPlacementExecutionSynopsis
    """How much of the placement has been executed."""
    allocated: OrderGraphPlacementAllocationSynopsis
    """How much of the placement has been allocated."""
    derived_state: str
    """Overall state of the placement, in a word."""
    calculated_average_price: Number | None = None
    """Average price over the placement's executions."""


class PagedResourceListOfOrderGraphBlock(LusidModel):
    """Paged resource list of order graph block.

    Used by `OrderGraphApi.list_order_graph_blocks`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[OrderGraphBlock]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfOrderGraphPlacement(LusidModel):
    """Paged resource list of order graph placement.

    Used by `OrderGraphApi.list_order_graph_placement_children`, `OrderGraphApi.list_order_graph_placements`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[OrderGraphPlacement]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
