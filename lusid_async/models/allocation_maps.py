"""Models of the allocation maps API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.allocation_events import AllocationMapAllocation, AllocationMapBasisValue
    from lusid_async.models.common import Link, ResourceId, Version
    from lusid_async.models.fund_configuration import ApportionmentMethodProperty


class AllocationMapException(LusidModel):
    """Allocation map exception.

    Used by `AllocationMapsApi.add_allocation_map_exception`.
    """

    investor_record_id: str
    treatment: str
    """Excluded or FixedPercentage, or a value added since."""
    participation_percent: float | None = None
    reason: str
    effective_from: datetime | None = None


class AllocationMapParticipants(LusidModel):
    """Allocation map participants."""

    rule: str | None = None
    """AllCommittedToMembers or ExplicitList, or a value added since."""
    member_ids: "list[ResourceId] | None" = None
    explicit_investor_record_ids: list[str] | None = None
    exceptions: list[AllocationMapException] | None = None


class AllocationMapFixedFactor(LusidModel):
    """Allocation map fixed factor."""

    investor_record_id: str
    factor: float


class AllocationMapBasis(LusidModel):
    """Allocation map basis."""

    kind: str | None = None
    """ValueWeighted, PropertyWeighted, FixedPercentage, Committed, CommittedExGP, UncalledCommitment, … (5
    more), or a value added since.
    """
    var_property: "ApportionmentMethodProperty | None" = Field(
        default=None, validation_alias="property", serialization_alias="property"
    )
    fixed_factors: list[AllocationMapFixedFactor] | None = None
    scoped_to_member: bool | None = None


class AllocationMapEventBasis(LusidModel):
    """Allocation map event basis."""

    event_type: str
    """CapitalCall, Distribution, FeeExpense, ValuationMove, Commitment, Equalisation, … (4 more), or a value
    added since.
    """
    basis: AllocationMapBasis
    component: str | None = None


class AllocationMapIlpaTransactionType(LusidModel):
    """Allocation map ilpa transaction type."""

    event_type: str
    """CapitalCall, Distribution, FeeExpense, ValuationMove, Commitment, Equalisation, … (4 more), or a value
    added since.
    """
    ilpa_transaction_type: str
    component: str | None = None


class AllocationMap(LusidModel):
    """Allocation map.

    Used by `AllocationMapsApi.add_allocation_map_exception`, `AllocationMapsApi.create_allocation_map`,
    `AllocationMapsApi.get_allocation_map` and 2 more.
    """

    href: str | None = None
    id: "ResourceId"
    name: str
    description: str | None = None
    structure_member_id: "ResourceId"
    inherits_from: "ResourceId | None" = None
    participants: AllocationMapParticipants
    basis_by_event_type: list[AllocationMapEventBasis]
    rounding_partner_line: str | None = None
    ilpa_transaction_types: list[AllocationMapIlpaTransactionType] | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class AllocationMapRequest(LusidModel):
    """Allocation map request.

    Used by `AllocationMapsApi.create_allocation_map`, `AllocationMapsApi.upsert_allocation_map`.
    """

    code: str
    name: str
    description: str | None = None
    structure_member_id: "ResourceId"
    inherits_from: "ResourceId | None" = None
    participants: AllocationMapParticipants | None = None
    basis_by_event_type: list[AllocationMapEventBasis] | None = None
    rounding_partner_line: str | None = None
    ilpa_transaction_types: list[AllocationMapIlpaTransactionType] | None = None
    effective_at: datetime | None = None


class AllocationMapResolution(LusidModel):
    """Allocation map resolution.

    Used by `AllocationMapsApi.resolve_allocation_map`.
    """

    event_type: str | None = None
    """CapitalCall, Distribution, FeeExpense, ValuationMove, Commitment, Equalisation, … (4 more), or a value
    added since.
    """
    amount: float | None = None
    currency: str | None = None
    basis_rule: str | None = None
    """ValueWeighted, PropertyWeighted, FixedPercentage, Committed, CommittedExGP, UncalledCommitment, … (5
    more), or a value added since.
    """
    basis_pool: float | None = None
    fixed_total: float | None = None
    participant_count: int | None = None
    excluded_count: int | None = None
    allocations: "list[AllocationMapAllocation] | None" = None
    reconciles: bool | None = None


class AllocationMapResolveRequest(LusidModel):
    """Allocation map resolve request.

    Used by `AllocationMapsApi.resolve_allocation_map`.
    """

    event_type: str
    """CapitalCall, Distribution, FeeExpense, ValuationMove, Commitment, Equalisation, … (4 more), or a value
    added since.
    """
    amount: float
    currency: str
    basis_values: "list[AllocationMapBasisValue] | None" = None


class PagedResourceListOfAllocationMap(LusidModel):
    """Paged resource list of allocation map.

    Used by `AllocationMapsApi.list_allocation_maps`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[AllocationMap]
    href: str | None = None
    links: "list[Link] | None" = None
