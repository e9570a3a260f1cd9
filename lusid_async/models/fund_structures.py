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
    """What amounts are shared by, such as value, a property, fixed percentages or commitment. ValueWeighted,
    PropertyWeighted, FixedPercentage, Committed, CommittedExGP, UncalledCommitment, … (5 more), or a value
    added since.
    """
    var_property: "ApportionmentMethodProperty | None" = Field(
        default=None, validation_alias="property", serialization_alias="property"
    )
    """Property that holds the value to share by."""
    scoped_to_member: bool | None = None
    """Whether only amounts booked for the structure's member count, not those of the whole fund."""


class FundStructureDriftMateriality(LusidModel):
    """Fund structure drift materiality."""

    warn_amount: Number | None = None
    """Misallocated profit and loss, in base currency, above which a warning is given. None: never."""
    refuse_amount: Number | None = None
    """Misallocated profit and loss, in base currency, above which the flow is refused. None: never."""


class FundStructureNode(LusidModel):
    """Fund structure node."""

    node_code: str
    """Code of the member, unique in the structure."""
    fund_scope: str
    """Scope of the fund that the member stands for."""
    fund_code: str
    """Code of the fund that the member stands for."""
    role: str
    """Role of the member, a value of the structure's role data type."""
    allocation_basis: FundStructureAllocationBasis | None = None
    """Basis on which the member shares amounts."""
    pnl_flow_mode: str | None = None
    """How profit and loss reaches the holder: by revaluing its position (`EquityPickup`, default), by bucket,
    or by transaction. EquityPickup, BucketFlowThrough or TransactionFlowThrough, or a value added since.
    """
    allocation_map_id: "ResourceId | None" = None
    """The scope and code of the allocation map."""
    drift_materiality: FundStructureDriftMateriality | None = None
    """How much ownership may drift before a warning or refusal."""


class FundStructureEdgeTarget(LusidModel):
    """Fund structure edge target."""

    node: str
    """Code of the member that the link points at."""
    share_class_short_code: str | None = None
    """The short code of the share class, unique in its fund."""


class FundStructureEdge(LusidModel):
    """Fund structure edge."""

    var_from: str = Field(validation_alias="from", serialization_alias="from")
    """Code of the holder: the member that invests or owns."""
    to: FundStructureEdgeTarget
    """Member, and its share class, that is held."""
    linkage_type: str | None = None
    """How the member is held: by a share class (`DedicatedShareClass`, default) or by an interest through an
    instrument. DedicatedShareClass, DirectEquityInstrument, GPInterest, LPInterest or CarryInterest, or a
    value added since.
    """
    via_instrument_id: "ResourceId | None" = None
    """Instrument through which the interest is held."""
    sharing_percentage: Number | None = None
    """Fraction of the target that the holder shares in, 0 to 1 (default); 0 after a full exit."""


class FundStructure(LusidModel):
    """Fund structure.

    Used by `FundStructuresApi.add_fund_structure_member`, `FundStructuresApi.create_fund_structure`,
    `FundStructuresApi.get_fund_structure` and 2 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    name: str
    """Name of the structure, for people."""
    description: str | None = None
    """A description for people."""
    funds: "list[Fund] | None" = None
    """Existing funds that became part of the structure."""
    allocation_groups: "list[AllocationGroup] | None" = None
    """Groups of share classes, and of members investing through dedicated share classes, that share amounts
    among themselves.
    """
    nodes: list[FundStructureNode]
    """The members of the structure."""
    edges: list[FundStructureEdge]
    """Links between members: which member invests in which share class or instrument of another."""
    role_data_type_id: "ResourceId | None" = None
    """Scope and code of the data type that lists the roles of members."""
    nav_type_codes: list[str] | None = None
    """Codes of the NAV types that every member fund must define; at least one."""
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
    """Code of the valuation point that every member finalises."""
    nav_type_code: str | None = None
    """Code of the NAV type. Default: the fund's primary one."""


class FundStructureCloseStep(LusidModel):
    """Fund structure close step."""

    member_short_code: str
    """Member that was closed, by its code in the structure."""
    fund: "ResourceId"
    """Scope and code of the fund that is closed."""
    step: int
    """Place of the member in the order of closing."""
    status: str
    """What became of the member. Finalised, AlreadyFinal, Failed or Skipped, or a value added since."""
    failure: str | None = None
    """Why the member was not finalised, if it was not."""


class FundStructureCloseResult(LusidModel):
    """Fund structure close result.

    Used by `FundStructuresApi.close_fund_structure`.
    """

    structure_id: "ResourceId"
    """Scope and code of the fund structure."""
    valuation_point_code: str
    """Code of the valuation point that every member finalises."""
    steps: list[FundStructureCloseStep]
    """Closing of each member, in order."""
    completed: bool
    """Whether every member was finalised."""


class FundStructureMemberRequest(LusidModel):
    """Fund structure member request.

    Used by `FundStructuresApi.add_fund_structure_member`.
    """

    node: FundStructureNode
    """The member to add."""
    edges: list[FundStructureEdge] | None = None
    """Links from the new member to those already in the structure; may be empty at first."""


class FundStructureRequest(LusidModel):
    """Fund structure request.

    Used by `FundStructuresApi.create_fund_structure`, `FundStructuresApi.upsert_fund_structure`.
    """

    code: str
    """The code, unique in its scope."""
    name: str
    """Name of the structure, for people."""
    description: str | None = None
    """A description for people."""
    existing_funds: "list[ResourceId] | None" = None
    """Scopes and codes of existing funds to take into the structure."""
    allocation_groups: "list[AllocationGroup] | None" = None
    """Groups of share classes, and of members investing through dedicated share classes, that share amounts
    among themselves.
    """
    nodes: list[FundStructureNode] | None = None
    """The members of the structure."""
    edges: list[FundStructureEdge] | None = None
    """Links between members: which member invests in which share class or instrument of another."""
    effective_at: AwareDatetime | None = None
    """Business time from which it applies. Default: the beginning of time."""
    role_data_type_id: "ResourceId | None" = None
    """Scope and code of the data type that lists the roles of members."""
    nav_type_codes: list[str]
    """Codes of the NAV types that every member fund must define; at least one."""
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
