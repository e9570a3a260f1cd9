"""Models of the fund structures API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.allocation_group import AllocationGroup, Fund
    from lusid_async.models.common import Link, ModelProperty, ResourceId, Version
    from lusid_async.models.fund_configuration import ApportionmentMethodProperty


class FundStructureAllocationBasis(LusidModel):
    """Fund structure allocation basis."""

    kind: str | None = None
    """The kind. ValueWeighted, PropertyWeighted, FixedPercentage, Committed, CommittedExGP,
    UncalledCommitment, … (5 more), or a value added since.
    """
    var_property: "ApportionmentMethodProperty | None" = Field(
        default=None, validation_alias="property", serialization_alias="property"
    )
    scoped_to_member: bool | None = None


class FundStructureDriftMateriality(LusidModel):
    """Fund structure drift materiality."""

    warn_amount: Number | None = None
    refuse_amount: Number | None = None


class FundStructureNode(LusidModel):
    """Fund structure node."""

    node_code: str
    fund_scope: str
    fund_code: str
    role: str
    allocation_basis: FundStructureAllocationBasis | None = None
    pnl_flow_mode: str | None = None
    """EquityPickup, BucketFlowThrough or TransactionFlowThrough, or a value added since."""
    allocation_map_id: "ResourceId | None" = None
    """The scope and code of the allocation map."""
    drift_materiality: FundStructureDriftMateriality | None = None


class FundStructureEdgeTarget(LusidModel):
    """Fund structure edge target."""

    node: str
    share_class_short_code: str | None = None
    """The short code of the share class."""


class FundStructureEdge(LusidModel):
    """Fund structure edge."""

    var_from: str = Field(validation_alias="from", serialization_alias="from")
    """The start."""
    to: FundStructureEdgeTarget
    linkage_type: str | None = None
    """DedicatedShareClass, DirectEquityInstrument, GPInterest, LPInterest or CarryInterest, or a value added
    since.
    """
    via_instrument_id: "ResourceId | None" = None
    sharing_percentage: Number | None = None


class FundStructure(LusidModel):
    """Fund structure.

    Used by `FundStructuresApi.add_fund_structure_member`, `FundStructuresApi.create_fund_structure`,
    `FundStructuresApi.get_fund_structure` and 2 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier."""
    name: str
    """The name."""
    description: str | None = None
    """A description for people."""
    funds: "list[Fund] | None" = None
    allocation_groups: "list[AllocationGroup] | None" = None
    nodes: list[FundStructureNode]
    """The members of the structure."""
    edges: list[FundStructureEdge]
    role_data_type_id: "ResourceId | None" = None
    nav_type_codes: list[str] | None = None
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class FundStructureCloseRequest(LusidModel):
    """Fund structure close request.

    Used by `FundStructuresApi.close_fund_structure`.
    """

    valuation_point_code: str
    """The code of the valuation point."""
    nav_type_code: str | None = None
    """The code of the NAV type."""


class FundStructureCloseStep(LusidModel):
    """Fund structure close step."""

    member_short_code: str
    fund: "ResourceId"
    step: int
    status: str
    """The status. Finalised, AlreadyFinal, Failed or Skipped, or a value added since."""
    failure: str | None = None


class FundStructureCloseResult(LusidModel):
    """Fund structure close result.

    Used by `FundStructuresApi.close_fund_structure`.
    """

    structure_id: "ResourceId"
    valuation_point_code: str
    """The code of the valuation point."""
    steps: list[FundStructureCloseStep]
    """The steps."""
    completed: bool


class FundStructureMemberRequest(LusidModel):
    """Fund structure member request.

    Used by `FundStructuresApi.add_fund_structure_member`.
    """

    node: FundStructureNode
    edges: list[FundStructureEdge] | None = None


class FundStructureRequest(LusidModel):
    """Fund structure request.

    Used by `FundStructuresApi.create_fund_structure`, `FundStructuresApi.upsert_fund_structure`.
    """

    code: str
    """The code, unique in its scope."""
    name: str
    """The name."""
    description: str | None = None
    """A description for people."""
    existing_funds: "list[ResourceId] | None" = None
    allocation_groups: "list[AllocationGroup] | None" = None
    nodes: list[FundStructureNode] | None = None
    """The members of the structure."""
    edges: list[FundStructureEdge] | None = None
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    role_data_type_id: "ResourceId | None" = None
    nav_type_codes: list[str]
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class PagedResourceListOfFundStructure(LusidModel):
    """Paged resource list of fund structure.

    Used by `FundStructuresApi.list_fund_structures`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[FundStructure]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
