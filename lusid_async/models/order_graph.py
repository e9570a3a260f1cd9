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
    likely_responsible_for_status: bool | None = None


class OrderGraphBlockOrderDetail(LusidModel):
    """Order graph block order detail."""

    id: "ResourceId"
    """The identifier."""
    compliance_state: str
    """Pending, Failed, Passed, ManuallyApproved, PartiallyOverridden or Warning, or a value added since."""
    approval_state: str
    """Pending, Rejected, Approved or Placed, or a value added since."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    portfolio_name: str | None = None
    order_approval_task_id: str | None = None
    order_approval_task_definition_id: "ResourceId | None" = None
    non_passing_compliance_rule_results: list[ContributionToNonPassingRuleDetail] | None = None


class OrderGraphBlockOrderSynopsis(LusidModel):
    """Order graph block order synopsis."""

    quantity: Number | None = None
    """How many units."""
    quantity_by_state: dict[str, Number] | None = None
    amount: Number | None = None
    """The amount."""
    amount_by_state: dict[str, Number] | None = None
    details: list[OrderGraphBlockOrderDetail]
    """The details."""


class OrderGraphBlockPlacementDetail(LusidModel):
    """Order graph block placement detail."""

    id: "ResourceId"
    """The identifier."""


class OrderGraphBlockPlacementSynopsis(LusidModel):
    """Order graph block placement synopsis."""

    quantity: Number | None = None
    """How many units."""
    quantity_by_state: dict[str, Number] | None = None
    amount: Number | None = None
    """The amount."""
    amount_by_state: dict[str, Number] | None = None
    details: list[OrderGraphBlockPlacementDetail]
    """The details."""


class OrderGraphBlockExecutionDetail(LusidModel):
    """Order graph block execution detail."""

    id: "ResourceId"
    """The identifier."""


class OrderGraphBlockExecutionSynopsis(LusidModel):
    """Order graph block execution synopsis."""

    quantity: Number
    """How many units."""
    amount: Number | None = None
    """The amount."""
    details: list[OrderGraphBlockExecutionDetail]
    """The details."""


class OrderGraphBlockAllocationDetail(LusidModel):
    """Order graph block allocation detail."""

    id: "ResourceId"
    """The identifier."""
    allocated_order_id: "ResourceId | None" = None
    """The order that the allocation is for."""
    quantity: Number
    """How many units."""
    amount: Number | None = None
    """The amount."""


class OrderGraphBlockAllocationSynopsis(LusidModel):
    """Order graph block allocation synopsis."""

    quantity: Number
    """How many units."""
    amount: Number | None = None
    """The amount."""
    details: list[OrderGraphBlockAllocationDetail]
    """The details."""


class OrderGraphBlockTransactionDetail(LusidModel):
    """Order graph block transaction detail."""

    id: str
    """The identifier."""


class OrderGraphBlockTransactionSynopsis(LusidModel):
    """Order graph block transaction synopsis."""

    quantity: Number
    """How many units."""
    amount: Number | None = None
    """The amount."""
    details: list[OrderGraphBlockTransactionDetail]
    """The details."""


class OrderGraphBlock(LusidModel):
    """Order graph block."""

    block: "Block"
    ordered: OrderGraphBlockOrderSynopsis
    placed: OrderGraphBlockPlacementSynopsis
    executed: OrderGraphBlockExecutionSynopsis
    allocated: OrderGraphBlockAllocationSynopsis
    booked: OrderGraphBlockTransactionSynopsis
    derived_state: str
    derived_compliance_state: str
    """Pending, Failed, Passed, ManuallyApproved, PartiallyOverridden or Warning, or a value added since."""
    derived_approval_state: str
    """Pending, Rejected, Approved or Placed, or a value added since."""
    derived_direction: int | None = None
    latest_activity_date: AwareDatetime | None = None


class OrderGraphPlacementOrderDetail(LusidModel):
    """Order graph placement order detail."""

    id: "ResourceId"
    """The identifier."""


class OrderGraphPlacementOrderSynopsis(LusidModel):
    """Order graph placement order synopsis."""

    details: list[OrderGraphPlacementOrderDetail]
    """The details."""


class OrderGraphPlacementChildPlacementDetail(LusidModel):
    """Order graph placement child placement detail."""

    id: "ResourceId"
    """The identifier."""


class OrderGraphPlacementPlacementSynopsis(LusidModel):
    """Order graph placement placement synopsis."""

    details: list[OrderGraphPlacementChildPlacementDetail]
    """The details."""
    quantity: Number | None = None
    """How many units."""
    amount: Number | None = None
    """The amount."""


class OrderGraphPlacementExecutionDetail(LusidModel):
    """Order graph placement execution detail."""

    id: "ResourceId"
    """The identifier."""


class OrderGraphPlacementExecutionSynopsis(LusidModel):
    """Order graph placement execution synopsis."""

    quantity: Number
    """How many units."""
    amount: Number | None = None
    """The amount."""
    details: list[OrderGraphPlacementExecutionDetail]
    """The details."""


class OrderGraphPlacementAllocationDetail(LusidModel):
    """Order graph placement allocation detail."""

    id: "ResourceId"
    """The identifier."""


class OrderGraphPlacementAllocationSynopsis(LusidModel):
    """Order graph placement allocation synopsis."""

    quantity: Number
    """How many units."""
    amount: Number | None = None
    """The amount."""
    details: list[OrderGraphPlacementAllocationDetail]
    """The details."""


class OrderGraphPlacement(LusidModel):
    """Order graph placement."""

    placement: "Placement"
    block_id: "ResourceId"
    ordered: OrderGraphPlacementOrderSynopsis
    placed: OrderGraphPlacementPlacementSynopsis
    executed: OrderGraphPlacementExecutionSynopsis
    allocated: OrderGraphPlacementAllocationSynopsis
    derived_state: str
    calculated_average_price: Number | None = None


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
