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
            kind: The kind. ValueWeighted, PropertyWeighted, FixedPercentage, Committed, CommittedExGP, UncalledCommitment, … (5 more), or a value added since.
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
        """Fund structure drift materiality."""

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
            pnl_flow_mode: EquityPickup, BucketFlowThrough or TransactionFlowThrough, or a value added since.
            allocation_map_id: The scope and code of the allocation map.
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
            share_class_short_code: The short code of the share class.
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
            var_from: The start.
            linkage_type: DedicatedShareClass, DirectEquityInstrument, GPInterest, LPInterest or CarryInterest, or a value added since.
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
            id: The identifier.
            name: The name.
            description: A description for people.
            nodes: The members of the structure.
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
            valuation_point_code: The code of the valuation point.
            nav_type_code: The code of the NAV type.
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
            status: The status. Finalised, AlreadyFinal, Failed or Skipped, or a value added since.
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
            valuation_point_code: The code of the valuation point.
            steps: The steps.
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
        """Fund structure member request."""

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
            name: The name.
            description: A description for people.
            nodes: The members of the structure.
            effective_at: The moment of business time for which this holds.
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
