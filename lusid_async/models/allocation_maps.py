"""Models of the allocation maps API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.allocation_events import AllocationMapAllocation, AllocationMapBasisValue
    from lusid_async.models.common import Link, ResourceId, Version
    from lusid_async.models.fund_configuration import ApportionmentMethodProperty


class AllocationMapException(LusidModel):
    """Allocation map exception.

    Used by `AllocationMapsApi.add_allocation_map_exception`.
    """

    investor_record_id: str
    """The identifier of the investor record."""
    treatment: str
    """What the exception does: `Excluded` or `FixedPercentage`. Excluded or FixedPercentage, or a value added
    since.
    """
    participation_percent: Number | None = None
    """Fixed share as fraction, above 0 up to 1; for `FixedPercentage`, with at most 1 over all exceptions."""
    reason: str
    """Why, in words."""
    effective_from: AwareDatetime | None = None
    """The start of the period of business time for which this holds."""


class AllocationMapParticipants(LusidModel):
    """Allocation map participants."""

    rule: str | None = None
    """How participants are found: all committed to given members, or an explicit list. AllCommittedToMembers
    or ExplicitList, or a value added since.
    """
    member_ids: "list[ResourceId] | None" = None
    """Scopes and codes of the funds whose committed investors take part; for `AllCommittedToMembers`."""
    explicit_investor_record_ids: list[str] | None = None
    """Investor records that take part; for `ExplicitList`."""
    exceptions: list[AllocationMapException] | None = None
    """Investor records that are treated otherwise, and why."""


class AllocationMapFixedFactor(LusidModel):
    """Allocation map fixed factor."""

    investor_record_id: str
    """The identifier of the investor record."""
    factor: Number
    """Weight of the investor record."""


class AllocationMapBasis(LusidModel):
    """Allocation map basis."""

    kind: str | None = None
    """What amounts are shared by, such as value, a property, fixed percentages or commitment. ValueWeighted,
    PropertyWeighted, FixedPercentage, Committed, CommittedExGP, UncalledCommitment, … (5 more), or a value
    added since.
    """
    var_property: "ApportionmentMethodProperty | None" = Field(
        default=None, validation_alias="property", serialization_alias="property"
    )
    """Property that holds the value to share by."""
    fixed_factors: list[AllocationMapFixedFactor] | None = None
    """Share of each investor record, above zero and 1 in sum; for `FixedPercentage`."""
    scoped_to_member: bool | None = None
    """Whether only amounts booked for the structure's member count, not those of the whole fund."""


class AllocationMapEventBasis(LusidModel):
    """Allocation map event basis."""

    event_type: str
    """Kind of allocation event that the entry is for. CapitalCall, Distribution, FeeExpense, ValuationMove,
    Commitment, Equalisation, … (4 more), or a value added since.
    """
    basis: AllocationMapBasis
    """Basis on which events of this type are shared."""
    component: str | None = None
    """The part."""


class AllocationMapIlpaTransactionType(LusidModel):
    """Allocation map ilpa transaction type."""

    event_type: str
    """Kind of allocation event that the entry is for. CapitalCall, Distribution, FeeExpense, ValuationMove,
    Commitment, Equalisation, … (4 more), or a value added since.
    """
    ilpa_transaction_type: str
    """The transaction type of the ILPA reporting template."""
    component: str | None = None
    """The part."""


class AllocationMap(LusidModel):
    """Allocation map.

    Used by `AllocationMapsApi.add_allocation_map_exception`, `AllocationMapsApi.create_allocation_map`,
    `AllocationMapsApi.get_allocation_map` and 2 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    name: str
    """Name of the map, for people."""
    description: str | None = None
    """A description for people."""
    structure_member_id: "ResourceId"
    """Scope and code of the member of the fund structure that the map is for."""
    inherits_from: "ResourceId | None" = None
    """Scope and code of the allocation map whose participants and settings apply where this one says nothing.
    """
    participants: AllocationMapParticipants
    """Which investor records share the amounts."""
    basis_by_event_type: list[AllocationMapEventBasis]
    """The basis of sharing for each event type, and component where given; one entry for each at most."""
    rounding_partner_line: str | None = None
    """Investor record that takes what rounding leaves over. None: one minor unit at a time to the largest
    remainders.
    """
    ilpa_transaction_types: list[AllocationMapIlpaTransactionType] | None = None
    """ILPA transaction types in place of the default, one for each event type and component at most."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class AllocationMapRequest(LusidModel):
    """Allocation map request.

    Used by `AllocationMapsApi.create_allocation_map`, `AllocationMapsApi.upsert_allocation_map`.
    """

    code: str
    """The code, unique in its scope."""
    name: str
    """Name of the map, for people."""
    description: str | None = None
    """A description for people."""
    structure_member_id: "ResourceId"
    """Scope and code of the member of the fund structure that the map is for."""
    inherits_from: "ResourceId | None" = None
    """Scope and code of the allocation map whose participants and settings apply where this one says nothing.
    """
    participants: AllocationMapParticipants | None = None
    """Which investor records share the amounts."""
    basis_by_event_type: list[AllocationMapEventBasis] | None = None
    """The basis of sharing for each event type, and component where given; one entry for each at most."""
    rounding_partner_line: str | None = None
    """Investor record that takes what rounding leaves over. None: one minor unit at a time to the largest
    remainders.
    """
    ilpa_transaction_types: list[AllocationMapIlpaTransactionType] | None = None
    """ILPA transaction types in place of the default, one for each event type and component at most."""
    effective_at: AwareDatetime | None = None
    """Business time from which it applies. Default: the beginning of time."""


class AllocationMapResolution(LusidModel):
    """Allocation map resolution.

    Used by `AllocationMapsApi.resolve_allocation_map`.
    """

    event_type: str | None = None
    """Kind of allocation event that is resolved. CapitalCall, Distribution, FeeExpense, ValuationMove,
    Commitment, Equalisation, … (4 more), or a value added since.
    """
    amount: Number | None = None
    """Amount to share, in event currency."""
    currency: str | None = None
    """The currency, as ISO code."""
    basis_rule: str | None = None
    """Basis of sharing that the map has for the event type. ValueWeighted, PropertyWeighted, FixedPercentage,
    Committed, CommittedExGP, UncalledCommitment, … (5 more), or a value added since.
    """
    basis_pool: Number | None = None
    """Sum of basis values of those who share pro rata."""
    fixed_total: Number | None = None
    """Amount taken by fixed shares before the rest is divided."""
    participant_count: int | None = None
    """How many investor records get a share."""
    excluded_count: int | None = None
    """Number of investor records that exceptions keep out."""
    allocations: "list[AllocationMapAllocation] | None" = None
    """Share of each investor, with those who get none."""
    reconciles: bool | None = None
    """Whether the shares, rounded to two decimals, sum exactly to the amount."""


class AllocationMapResolveRequest(LusidModel):
    """Allocation map resolve request.

    Used by `AllocationMapsApi.resolve_allocation_map`.
    """

    event_type: str
    """Kind of allocation event that is resolved. CapitalCall, Distribution, FeeExpense, ValuationMove,
    Commitment, Equalisation, … (4 more), or a value added since.
    """
    amount: Number
    """Amount to share, in event currency."""
    currency: str
    """The currency, as ISO code."""
    basis_values: "list[AllocationMapBasisValue] | None" = None
    """The values that shares are worked out from."""


class PagedResourceListOfAllocationMap(LusidModel):
    """Paged resource list of allocation map.

    Used by `AllocationMapsApi.list_allocation_maps`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[AllocationMap]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
