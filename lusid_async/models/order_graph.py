"""Models of the order graph API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.blocks import Block
    from lusid_async.models.common import Link, ResourceId
    from lusid_async.models.order_management import Placement


class ContributionToNonPassingRuleDetail(LusidModel):
    """Contribution to non passing rule detail."""

    rule_id: "ResourceId | None" = None
    rule_status: str | None = None
    breach_task_ids: list[str] | None = None
    likely_responsible_for_status: bool | None = None


class OrderGraphBlockOrderDetail(LusidModel):
    """Order graph block order detail."""

    id: "ResourceId"
    compliance_state: str
    """Pending, Failed, Passed, ManuallyApproved, PartiallyOverridden or Warning, or a value added since."""
    approval_state: str
    """Pending, Rejected, Approved or Placed, or a value added since."""
    portfolio_id: "ResourceId | None" = None
    portfolio_name: str | None = None
    order_approval_task_id: str | None = None
    order_approval_task_definition_id: "ResourceId | None" = None
    non_passing_compliance_rule_results: list[ContributionToNonPassingRuleDetail] | None = None


class OrderGraphBlockOrderSynopsis(LusidModel):
    """Order graph block order synopsis."""

    quantity: float | None = None
    quantity_by_state: dict[str, float] | None = None
    amount: float | None = None
    amount_by_state: dict[str, float] | None = None
    details: list[OrderGraphBlockOrderDetail]


class OrderGraphBlockPlacementDetail(LusidModel):
    """Order graph block placement detail."""

    id: "ResourceId"


class OrderGraphBlockPlacementSynopsis(LusidModel):
    """Order graph block placement synopsis."""

    quantity: float | None = None
    quantity_by_state: dict[str, float] | None = None
    amount: float | None = None
    amount_by_state: dict[str, float] | None = None
    details: list[OrderGraphBlockPlacementDetail]


class OrderGraphBlockExecutionDetail(LusidModel):
    """Order graph block execution detail."""

    id: "ResourceId"


class OrderGraphBlockExecutionSynopsis(LusidModel):
    """Order graph block execution synopsis."""

    quantity: float
    amount: float | None = None
    details: list[OrderGraphBlockExecutionDetail]


class OrderGraphBlockAllocationDetail(LusidModel):
    """Order graph block allocation detail."""

    id: "ResourceId"
    allocated_order_id: "ResourceId | None" = None
    quantity: float
    amount: float | None = None


class OrderGraphBlockAllocationSynopsis(LusidModel):
    """Order graph block allocation synopsis."""

    quantity: float
    amount: float | None = None
    details: list[OrderGraphBlockAllocationDetail]


class OrderGraphBlockTransactionDetail(LusidModel):
    """Order graph block transaction detail."""

    id: str


class OrderGraphBlockTransactionSynopsis(LusidModel):
    """Order graph block transaction synopsis."""

    quantity: float
    amount: float | None = None
    details: list[OrderGraphBlockTransactionDetail]


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
    latest_activity_date: datetime | None = None


class OrderGraphPlacementOrderDetail(LusidModel):
    """Order graph placement order detail."""

    id: "ResourceId"


class OrderGraphPlacementOrderSynopsis(LusidModel):
    """Order graph placement order synopsis."""

    details: list[OrderGraphPlacementOrderDetail]


class OrderGraphPlacementChildPlacementDetail(LusidModel):
    """Order graph placement child placement detail."""

    id: "ResourceId"


class OrderGraphPlacementPlacementSynopsis(LusidModel):
    """Order graph placement placement synopsis."""

    details: list[OrderGraphPlacementChildPlacementDetail]
    quantity: float | None = None
    amount: float | None = None


class OrderGraphPlacementExecutionDetail(LusidModel):
    """Order graph placement execution detail."""

    id: "ResourceId"


class OrderGraphPlacementExecutionSynopsis(LusidModel):
    """Order graph placement execution synopsis."""

    quantity: float
    amount: float | None = None
    details: list[OrderGraphPlacementExecutionDetail]


class OrderGraphPlacementAllocationDetail(LusidModel):
    """Order graph placement allocation detail."""

    id: "ResourceId"


class OrderGraphPlacementAllocationSynopsis(LusidModel):
    """Order graph placement allocation synopsis."""

    quantity: float
    amount: float | None = None
    details: list[OrderGraphPlacementAllocationDetail]


class OrderGraphPlacement(LusidModel):
    """Order graph placement."""

    placement: "Placement"
    block_id: "ResourceId"
    ordered: OrderGraphPlacementOrderSynopsis
    placed: OrderGraphPlacementPlacementSynopsis
    executed: OrderGraphPlacementExecutionSynopsis
    allocated: OrderGraphPlacementAllocationSynopsis
    derived_state: str
    calculated_average_price: float | None = None


class PagedResourceListOfOrderGraphBlock(LusidModel):
    """Paged resource list of order graph block.

    Used by `OrderGraphApi.list_order_graph_blocks`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[OrderGraphBlock]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfOrderGraphPlacement(LusidModel):
    """Paged resource list of order graph placement.

    Used by `OrderGraphApi.list_order_graph_placement_children`, `OrderGraphApi.list_order_graph_placements`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[OrderGraphPlacement]
    href: str | None = None
    links: "list[Link] | None" = None
