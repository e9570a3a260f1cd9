"""Models of the allocation maps API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.allocation_events import AllocationMapAllocation, AllocationMapBasisValue
from lusid_async.models.common import Link, ResourceId, Version
from lusid_async.models.fund_configuration import ApportionmentMethodProperty

class AllocationMapException(LusidModel):
    investor_record_id: str
    treatment: str
    participation_percent: float | None = ...
    reason: str
    effective_from: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        investor_record_id: str,
        treatment: str,
        participation_percent: float | _decimal.Decimal | None = ...,
        reason: str,
        effective_from: _datetime.datetime | str | None = ...,
    ) -> None:
        """Allocation map exception.

        Args:
            investor_record_id: The identifier of the investor record.
            treatment: What the exception does: `Excluded` or `FixedPercentage`. Excluded or FixedPercentage, or a value added since.
            participation_percent: Fixed share as fraction, above 0 up to 1; for `FixedPercentage`, with at most 1 over all exceptions.
            reason: Why, in words.
            effective_from: The start of the period of business time for which this holds.
        """

class AllocationMapParticipants(LusidModel):
    rule: str | None = ...
    member_ids: list[ResourceId] | None = ...
    explicit_investor_record_ids: list[str] | None = ...
    exceptions: list[AllocationMapException] | None = ...
    def __init__(
        self,
        *,
        rule: str | None = ...,
        member_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        explicit_investor_record_ids: list[str] | tuple[str, ...] | None = ...,
        exceptions: _abc.Sequence[AllocationMapException | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Allocation map participants.

        Args:
            rule: How participants are found: all committed to given members, or an explicit list. AllCommittedToMembers or ExplicitList, or a value added since.
            member_ids: Scopes and codes of the funds whose committed investors take part; for `AllCommittedToMembers`.
            explicit_investor_record_ids: Investor records that take part; for `ExplicitList`.
            exceptions: Investor records that are treated otherwise, and why.
        """

class AllocationMapFixedFactor(LusidModel):
    investor_record_id: str
    factor: float
    def __init__(
        self,
        *,
        investor_record_id: str,
        factor: float | _decimal.Decimal,
    ) -> None:
        """Allocation map fixed factor.

        Args:
            investor_record_id: The identifier of the investor record.
            factor: Weight of the investor record.
        """

class AllocationMapBasis(LusidModel):
    kind: str | None = ...
    var_property: ApportionmentMethodProperty | None = ...
    fixed_factors: list[AllocationMapFixedFactor] | None = ...
    scoped_to_member: bool | None = ...
    def __init__(
        self,
        *,
        kind: str | None = ...,
        var_property: ApportionmentMethodProperty | _abc.Mapping[str, _typing.Any] | None = ...,
        fixed_factors: _abc.Sequence[AllocationMapFixedFactor | _abc.Mapping[str, _typing.Any]] | None = ...,
        scoped_to_member: bool | None = ...,
    ) -> None:
        """Allocation map basis.

        Args:
            kind: What amounts are shared by, such as value, a property, fixed percentages or commitment. ValueWeighted, PropertyWeighted, FixedPercentage, Committed, CommittedExGP, UncalledCommitment, … (5 more), or a value added since.
            var_property: Property that holds the value to share by.
            fixed_factors: Share of each investor record, above zero and 1 in sum; for `FixedPercentage`.
            scoped_to_member: Whether only amounts booked for the structure's member count, not those of the whole fund.
        """

class AllocationMapEventBasis(LusidModel):
    event_type: str
    basis: AllocationMapBasis
    component: str | None = ...
    def __init__(
        self,
        *,
        event_type: str,
        basis: AllocationMapBasis | _abc.Mapping[str, _typing.Any],
        component: str | None = ...,
    ) -> None:
        """Allocation map event basis.

        Args:
            event_type: Kind of allocation event that the entry is for. CapitalCall, Distribution, FeeExpense, ValuationMove, Commitment, Equalisation, … (4 more), or a value added since.
            basis: Basis on which events of this type are shared.
            component: The part.
        """

class AllocationMapIlpaTransactionType(LusidModel):
    event_type: str
    ilpa_transaction_type: str
    component: str | None = ...
    def __init__(
        self,
        *,
        event_type: str,
        ilpa_transaction_type: str,
        component: str | None = ...,
    ) -> None:
        """Allocation map ilpa transaction type.

        Args:
            event_type: Kind of allocation event that the entry is for. CapitalCall, Distribution, FeeExpense, ValuationMove, Commitment, Equalisation, … (4 more), or a value added since.
            ilpa_transaction_type: The transaction type of the ILPA reporting template.
            component: The part.
        """

class AllocationMap(LusidModel):
    href: str | None = ...
    id: ResourceId
    name: str
    description: str | None = ...
    structure_member_id: ResourceId
    inherits_from: ResourceId | None = ...
    participants: AllocationMapParticipants
    basis_by_event_type: list[AllocationMapEventBasis]
    rounding_partner_line: str | None = ...
    ilpa_transaction_types: list[AllocationMapIlpaTransactionType] | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        name: str,
        description: str | None = ...,
        structure_member_id: ResourceId | _abc.Mapping[str, _typing.Any],
        inherits_from: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        participants: AllocationMapParticipants | _abc.Mapping[str, _typing.Any],
        basis_by_event_type: _abc.Sequence[AllocationMapEventBasis | _abc.Mapping[str, _typing.Any]],
        rounding_partner_line: str | None = ...,
        ilpa_transaction_types: _abc.Sequence[AllocationMapIlpaTransactionType | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Allocation map.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: The identifier; a `ResourceId` is a scope and a code.
            name: Name of the map, for people.
            description: A description for people.
            structure_member_id: Scope and code of the member of the fund structure that the map is for.
            inherits_from: Scope and code of the allocation map whose participants and settings apply where this one says nothing.
            participants: Which investor records share the amounts.
            basis_by_event_type: The basis of sharing for each event type, and component where given; one entry for each at most.
            rounding_partner_line: Investor record that takes what rounding leaves over. None: one minor unit at a time to the largest remainders.
            ilpa_transaction_types: ILPA transaction types in place of the default, one for each event type and component at most.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class AllocationMapRequest(LusidModel):
    code: str
    name: str
    description: str | None = ...
    structure_member_id: ResourceId
    inherits_from: ResourceId | None = ...
    participants: AllocationMapParticipants | None = ...
    basis_by_event_type: list[AllocationMapEventBasis] | None = ...
    rounding_partner_line: str | None = ...
    ilpa_transaction_types: list[AllocationMapIlpaTransactionType] | None = ...
    effective_at: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        code: str,
        name: str,
        description: str | None = ...,
        structure_member_id: ResourceId | _abc.Mapping[str, _typing.Any],
        inherits_from: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        participants: AllocationMapParticipants | _abc.Mapping[str, _typing.Any] | None = ...,
        basis_by_event_type: _abc.Sequence[AllocationMapEventBasis | _abc.Mapping[str, _typing.Any]] | None = ...,
        rounding_partner_line: str | None = ...,
        ilpa_transaction_types: _abc.Sequence[AllocationMapIlpaTransactionType | _abc.Mapping[str, _typing.Any]] | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
    ) -> None:
        """Allocation map request.

        Args:
            code: The code, unique in its scope.
            name: Name of the map, for people.
            description: A description for people.
            structure_member_id: Scope and code of the member of the fund structure that the map is for.
            inherits_from: Scope and code of the allocation map whose participants and settings apply where this one says nothing.
            participants: Which investor records share the amounts.
            basis_by_event_type: The basis of sharing for each event type, and component where given; one entry for each at most.
            rounding_partner_line: Investor record that takes what rounding leaves over. None: one minor unit at a time to the largest remainders.
            ilpa_transaction_types: ILPA transaction types in place of the default, one for each event type and component at most.
            effective_at: Business time from which it applies. Default: the beginning of time.
        """

class AllocationMapResolution(LusidModel):
    event_type: str | None = ...
    amount: float | None = ...
    currency: str | None = ...
    basis_rule: str | None = ...
    basis_pool: float | None = ...
    fixed_total: float | None = ...
    participant_count: int | None = ...
    excluded_count: int | None = ...
    allocations: list[AllocationMapAllocation] | None = ...
    reconciles: bool | None = ...
    def __init__(
        self,
        *,
        event_type: str | None = ...,
        amount: float | _decimal.Decimal | None = ...,
        currency: str | None = ...,
        basis_rule: str | None = ...,
        basis_pool: float | _decimal.Decimal | None = ...,
        fixed_total: float | _decimal.Decimal | None = ...,
        participant_count: int | None = ...,
        excluded_count: int | None = ...,
        allocations: _abc.Sequence[AllocationMapAllocation | _abc.Mapping[str, _typing.Any]] | None = ...,
        reconciles: bool | None = ...,
    ) -> None:
        """Allocation map resolution.

        Args:
            event_type: Kind of allocation event that is resolved. CapitalCall, Distribution, FeeExpense, ValuationMove, Commitment, Equalisation, … (4 more), or a value added since.
            amount: Amount to share, in event currency.
            currency: The currency, as ISO code.
            basis_rule: Basis of sharing that the map has for the event type. ValueWeighted, PropertyWeighted, FixedPercentage, Committed, CommittedExGP, UncalledCommitment, … (5 more), or a value added since.
            basis_pool: Sum of basis values of those who share pro rata.
            fixed_total: Amount taken by fixed shares before the rest is divided.
            participant_count: How many investor records get a share.
            excluded_count: Number of investor records that exceptions keep out.
            allocations: Share of each investor, with those who get none.
            reconciles: Whether the shares, rounded to two decimals, sum exactly to the amount.
        """

class AllocationMapResolveRequest(LusidModel):
    event_type: str
    amount: float
    currency: str
    basis_values: list[AllocationMapBasisValue] | None = ...
    def __init__(
        self,
        *,
        event_type: str,
        amount: float | _decimal.Decimal,
        currency: str,
        basis_values: _abc.Sequence[AllocationMapBasisValue | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Allocation map resolve request.

        Args:
            event_type: Kind of allocation event that is resolved. CapitalCall, Distribution, FeeExpense, ValuationMove, Commitment, Equalisation, … (4 more), or a value added since.
            amount: Amount to share, in event currency.
            currency: The currency, as ISO code.
            basis_values: The values that shares are worked out from.
        """

class PagedResourceListOfAllocationMap(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[AllocationMap]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[AllocationMap | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of allocation map.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
