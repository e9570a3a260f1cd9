"""Models of the fund structures API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.allocation_group import AllocationGroup, Fund
from lusid_async.models.common import Link, ModelProperty, ResourceId, Version
from lusid_async.models.fund_configuration import ApportionmentMethodProperty

class FundStructureAllocationBasis(LusidModel):
    kind: str | None = ...
    var_property: ApportionmentMethodProperty | None = ...
    scoped_to_member: bool | None = ...
    def __init__(
        self,
        *,
        kind: str | None = ...,
        var_property: ApportionmentMethodProperty | _abc.Mapping[str, _typing.Any] | None = ...,
        scoped_to_member: bool | None = ...,
    ) -> None:
        """Fund structure allocation basis.

        Args:
            kind: What amounts are shared by, such as value, a property, fixed percentages or commitment. ValueWeighted, PropertyWeighted, FixedPercentage, Committed, CommittedExGP, UncalledCommitment, … (5 more), or a value added since.
            var_property: Property that holds the value to share by.
            scoped_to_member: Whether only amounts booked for the structure's member count, not those of the whole fund.
        """

class FundStructureDriftMateriality(LusidModel):
    warn_amount: float | None = ...
    refuse_amount: float | None = ...
    def __init__(
        self,
        *,
        warn_amount: float | _decimal.Decimal | None = ...,
        refuse_amount: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Fund structure drift materiality.

        Args:
            warn_amount: Misallocated profit and loss, in base currency, above which a warning is given. None: never.
            refuse_amount: Misallocated profit and loss, in base currency, above which the flow is refused. None: never.
        """

class FundStructureNode(LusidModel):
    node_code: str
    fund_scope: str
    fund_code: str
    role: str
    allocation_basis: FundStructureAllocationBasis | None = ...
    pnl_flow_mode: str | None = ...
    allocation_map_id: ResourceId | None = ...
    drift_materiality: FundStructureDriftMateriality | None = ...
    def __init__(
        self,
        *,
        node_code: str,
        fund_scope: str,
        fund_code: str,
        role: str,
        allocation_basis: FundStructureAllocationBasis | _abc.Mapping[str, _typing.Any] | None = ...,
        pnl_flow_mode: str | None = ...,
        allocation_map_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        drift_materiality: FundStructureDriftMateriality | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Fund structure node.

        Args:
            node_code: Code of the member, unique in the structure.
            fund_scope: Scope of the fund that the member stands for.
            fund_code: Code of the fund that the member stands for.
            role: Role of the member, a value of the structure's role data type.
            allocation_basis: Basis on which the member shares amounts.
            pnl_flow_mode: How profit and loss reaches the holder: by revaluing its position (`EquityPickup`, default), by bucket, or by transaction. EquityPickup, BucketFlowThrough or TransactionFlowThrough, or a value added since.
            allocation_map_id: The scope and code of the allocation map.
            drift_materiality: How much ownership may drift before a warning or refusal.
        """

class FundStructureEdgeTarget(LusidModel):
    node: str
    share_class_short_code: str | None = ...
    def __init__(
        self,
        *,
        node: str,
        share_class_short_code: str | None = ...,
    ) -> None:
        """Fund structure edge target.

        Args:
            node: Code of the member that the link points at.
            share_class_short_code: The short code of the share class, unique in its fund.
        """

class FundStructureEdge(LusidModel):
    var_from: str
    to: FundStructureEdgeTarget
    linkage_type: str | None = ...
    via_instrument_id: ResourceId | None = ...
    sharing_percentage: float | None = ...
    def __init__(
        self,
        *,
        var_from: str,
        to: FundStructureEdgeTarget | _abc.Mapping[str, _typing.Any],
        linkage_type: str | None = ...,
        via_instrument_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        sharing_percentage: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Fund structure edge.

        Args:
            var_from: Code of the holder: the member that invests or owns.
            to: Member, and its share class, that is held.
            linkage_type: How the member is held: by a share class (`DedicatedShareClass`, default) or by an interest through an instrument. DedicatedShareClass, DirectEquityInstrument, GPInterest, LPInterest or CarryInterest, or a value added since.
            via_instrument_id: Instrument through which the interest is held.
            sharing_percentage: Fraction of the target that the holder shares in, 0 to 1 (default); 0 after a full exit.
        """

class FundStructure(LusidModel):
    href: str | None = ...
    id: ResourceId
    name: str
    description: str | None = ...
    funds: list[Fund] | None = ...
    allocation_groups: list[AllocationGroup] | None = ...
    nodes: list[FundStructureNode]
    edges: list[FundStructureEdge]
    role_data_type_id: ResourceId | None = ...
    nav_type_codes: list[str] | None = ...
    version: Version | None = ...
    properties: dict[str, ModelProperty] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        name: str,
        description: str | None = ...,
        funds: _abc.Sequence[Fund | _abc.Mapping[str, _typing.Any]] | None = ...,
        allocation_groups: _abc.Sequence[AllocationGroup | _abc.Mapping[str, _typing.Any]] | None = ...,
        nodes: _abc.Sequence[FundStructureNode | _abc.Mapping[str, _typing.Any]],
        edges: _abc.Sequence[FundStructureEdge | _abc.Mapping[str, _typing.Any]],
        role_data_type_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        nav_type_codes: list[str] | tuple[str, ...] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Fund structure.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier; a `ResourceId` is a scope and a code.
            name: Name of the structure, for people.
            description: A description for people.
            funds: Existing funds that became part of the structure.
            allocation_groups: Groups of share classes, and of members investing through dedicated share classes, that share amounts among themselves.
            nodes: The members of the structure.
            edges: Links between members: which member invests in which share class or instrument of another.
            role_data_type_id: Scope and code of the data type that lists the roles of members.
            nav_type_codes: Codes of the NAV types that every member fund must define; at least one.
            version: When this version was written, by whom and by which request.
            properties: Property values by property key, `domain/scope/code`.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class FundStructureCloseRequest(LusidModel):
    valuation_point_code: str
    nav_type_code: str | None = ...
    def __init__(
        self,
        *,
        valuation_point_code: str,
        nav_type_code: str | None = ...,
    ) -> None:
        """Fund structure close request.

        Args:
            valuation_point_code: Code of the valuation point that every member finalises.
            nav_type_code: Code of the NAV type. Default: the fund's primary one.
        """

class FundStructureCloseStep(LusidModel):
    member_short_code: str
    fund: ResourceId
    step: int
    status: str
    failure: str | None = ...
    def __init__(
        self,
        *,
        member_short_code: str,
        fund: ResourceId | _abc.Mapping[str, _typing.Any],
        step: int,
        status: str,
        failure: str | None = ...,
    ) -> None:
        """Fund structure close step.

        Args:
            member_short_code: Member that was closed, by its code in the structure.
            fund: Scope and code of the fund that is closed.
            step: Place of the member in the order of closing.
            status: What became of the member. Finalised, AlreadyFinal, Failed or Skipped, or a value added since.
            failure: Why the member was not finalised, if it was not.
        """

class FundStructureCloseResult(LusidModel):
    structure_id: ResourceId
    valuation_point_code: str
    steps: list[FundStructureCloseStep]
    completed: bool
    def __init__(
        self,
        *,
        structure_id: ResourceId | _abc.Mapping[str, _typing.Any],
        valuation_point_code: str,
        steps: _abc.Sequence[FundStructureCloseStep | _abc.Mapping[str, _typing.Any]],
        completed: bool,
    ) -> None:
        """Fund structure close result.

        Args:
            structure_id: Scope and code of the fund structure.
            valuation_point_code: Code of the valuation point that every member finalises.
            steps: Closing of each member, in order.
            completed: Whether every member was finalised.
        """

class FundStructureMemberRequest(LusidModel):
    node: FundStructureNode
    edges: list[FundStructureEdge] | None = ...
    def __init__(
        self,
        *,
        node: FundStructureNode | _abc.Mapping[str, _typing.Any],
        edges: _abc.Sequence[FundStructureEdge | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Fund structure member request.

        Args:
            node: The member to add.
            edges: Links from the new member to those already in the structure; may be empty at first.
        """

class FundStructureRequest(LusidModel):
    code: str
    name: str
    description: str | None = ...
    existing_funds: list[ResourceId] | None = ...
    allocation_groups: list[AllocationGroup] | None = ...
    nodes: list[FundStructureNode] | None = ...
    edges: list[FundStructureEdge] | None = ...
    effective_at: _datetime.datetime | None = ...
    role_data_type_id: ResourceId | None = ...
    nav_type_codes: list[str]
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        code: str,
        name: str,
        description: str | None = ...,
        existing_funds: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        allocation_groups: _abc.Sequence[AllocationGroup | _abc.Mapping[str, _typing.Any]] | None = ...,
        nodes: _abc.Sequence[FundStructureNode | _abc.Mapping[str, _typing.Any]] | None = ...,
        edges: _abc.Sequence[FundStructureEdge | _abc.Mapping[str, _typing.Any]] | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
        role_data_type_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        nav_type_codes: list[str] | tuple[str, ...],
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Fund structure request.

        Args:
            code: The code, unique in its scope.
            name: Name of the structure, for people.
            description: A description for people.
            existing_funds: Scopes and codes of existing funds to take into the structure.
            allocation_groups: Groups of share classes, and of members investing through dedicated share classes, that share amounts among themselves.
            nodes: The members of the structure.
            edges: Links between members: which member invests in which share class or instrument of another.
            effective_at: Business time from which it applies. Default: the beginning of time.
            role_data_type_id: Scope and code of the data type that lists the roles of members.
            nav_type_codes: Codes of the NAV types that every member fund must define; at least one.
            properties: Property values by property key, `domain/scope/code`.
        """

class PagedResourceListOfFundStructure(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[FundStructure]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[FundStructure | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of fund structure.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
