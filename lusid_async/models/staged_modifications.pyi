"""Models of the staged modifications API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, PropertyValue

class StagedModificationStagingRule(LusidModel):
    staging_rule_set_id: str | None = ...
    rule_id: str | None = ...
    required_approvals: int | None = ...
    current_user_can_decide: bool | None = ...
    def __init__(
        self,
        *,
        staging_rule_set_id: str | None = ...,
        rule_id: str | None = ...,
        required_approvals: int | None = ...,
        current_user_can_decide: bool | None = ...,
    ) -> None:
        """Staged modification staging rule.

        Args:
            staging_rule_set_id: Identifier of the set of staging rules, given by LUSID.
            rule_id: The identifier of the rule.
            required_approvals: Number of approvals that are needed. Default: 1.
            current_user_can_decide: Whether the calling user may decide on the staged modification.
        """

class StagedModificationDecision(LusidModel):
    as_at: _datetime.datetime | None = ...
    user_id: str | None = ...
    request_id: str | None = ...
    decision: str | None = ...
    comment: str | None = ...
    def __init__(
        self,
        *,
        as_at: _datetime.datetime | str | None = ...,
        user_id: str | None = ...,
        request_id: str | None = ...,
        decision: str | None = ...,
        comment: str | None = ...,
    ) -> None:
        """Staged modification decision.

        Args:
            as_at: System time of the decision.
            user_id: User who decided.
            request_id: Identifier of the request that made the decision.
            decision: `Approve` or `Reject`.
            comment: Comment of the person who decides.
        """

class RequestedChanges(LusidModel):
    attribute_count: int | None = ...
    attribute_names: list[str] | None = ...
    def __init__(
        self,
        *,
        attribute_count: int | None = ...,
        attribute_names: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Requested changes.

        Args:
            attribute_count: Number of attributes that would change.
            attribute_names: Names of the attributes that would change.
        """

class StagedModificationsEntityHrefs(LusidModel):
    when_staged: str | None = ...
    preview: str | None = ...
    latest: str | None = ...
    when_closed: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        when_staged: str | None = ...,
        preview: str | None = ...,
        latest: str | None = ...,
        when_closed: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Staged modifications entity hrefs.

        Args:
            when_staged: Address of the entity as it was when the change was staged.
            preview: Address of the entity as it would be with the change.
            latest: Address of the entity as it is at present.
            when_closed: Address of the entity as it was when the change was decided.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class StagedModificationSourceEntity(LusidModel):
    entity_type: str | None = ...
    scope: str | None = ...
    entity_unique_id: str | None = ...
    display_name: str | None = ...
    def __init__(
        self,
        *,
        entity_type: str | None = ...,
        scope: str | None = ...,
        entity_unique_id: str | None = ...,
        display_name: str | None = ...,
    ) -> None:
        """Staged modification source entity.

        Args:
            entity_type: The type of entity.
            scope: The scope, a namespace for codes.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            display_name: The name shown to people.
        """

class StagedModification(LusidModel):
    id: str | None = ...
    as_at_staged: _datetime.datetime | None = ...
    user_id_staged: str | None = ...
    requested_id_staged: str | None = ...
    request_reason: str | None = ...
    action: str | None = ...
    staging_rule: StagedModificationStagingRule | None = ...
    decisions: list[StagedModificationDecision] | None = ...
    decisions_count: int | None = ...
    status: str | None = ...
    as_at_closed: _datetime.datetime | None = ...
    entity_type: str | None = ...
    scope: str | None = ...
    entity_unique_id: str | None = ...
    requested_changes: RequestedChanges | None = ...
    entity_hrefs: StagedModificationsEntityHrefs | None = ...
    display_name: str | None = ...
    source_entity: StagedModificationSourceEntity | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: str | None = ...,
        as_at_staged: _datetime.datetime | str | None = ...,
        user_id_staged: str | None = ...,
        requested_id_staged: str | None = ...,
        request_reason: str | None = ...,
        action: str | None = ...,
        staging_rule: StagedModificationStagingRule | _abc.Mapping[str, _typing.Any] | None = ...,
        decisions: _abc.Sequence[StagedModificationDecision | _abc.Mapping[str, _typing.Any]] | None = ...,
        decisions_count: int | None = ...,
        status: str | None = ...,
        as_at_closed: _datetime.datetime | str | None = ...,
        entity_type: str | None = ...,
        scope: str | None = ...,
        entity_unique_id: str | None = ...,
        requested_changes: RequestedChanges | _abc.Mapping[str, _typing.Any] | None = ...,
        entity_hrefs: StagedModificationsEntityHrefs | _abc.Mapping[str, _typing.Any] | None = ...,
        display_name: str | None = ...,
        source_entity: StagedModificationSourceEntity | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Staged modification.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            as_at_staged: System time at which the change was staged.
            user_id_staged: User who made the change.
            requested_id_staged: Identifier of the request that made the change.
            request_reason: Reason given with the request.
            action: Whether the change creates, updates or deletes.
            staging_rule: Rule that made the change wait for approval.
            decisions: Decisions on the staged modification that were made so far.
            decisions_count: Number of decisions so far.
            status: How far the change has come, such as `Pending`, `Approved` or `Rejected`.
            as_at_closed: System time at which the change was approved or rejected.
            entity_type: Type of the entity that would change.
            scope: The scope, a namespace for codes.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            requested_changes: Attributes that would change.
            entity_hrefs: Addresses of the entity before and after the change.
            display_name: The name shown to people.
            source_entity: Entity whose change caused this one.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfStagedModification(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[StagedModification]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[StagedModification | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of staged modification.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class StagedModificationEffectiveRange(LusidModel):
    from_date: _datetime.datetime | None = ...
    until_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        from_date: _datetime.datetime | str | None = ...,
        until_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Staged modification effective range.

        Args:
            from_date: The first date.
            until_date: The last date.
        """

class StagedModificationsRequestedChangeInterval(LusidModel):
    attribute_name: str | None = ...
    effective_range: StagedModificationEffectiveRange | None = ...
    previous_value: PropertyValue | None = ...
    new_value: PropertyValue | None = ...
    as_at_basis: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        attribute_name: str | None = ...,
        effective_range: StagedModificationEffectiveRange | _abc.Mapping[str, _typing.Any] | None = ...,
        previous_value: PropertyValue | _abc.Mapping[str, _typing.Any] | None = ...,
        new_value: PropertyValue | _abc.Mapping[str, _typing.Any] | None = ...,
        as_at_basis: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Staged modifications requested change interval.

        Args:
            attribute_name: Field or property that would change.
            effective_range: The period of business time.
            previous_value: The value before the change.
            new_value: The value after the change.
            as_at_basis: Whether the change is shown as when requested or as it would be at present.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfStagedModificationsRequestedChangeInterval(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[StagedModificationsRequestedChangeInterval]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[StagedModificationsRequestedChangeInterval | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of staged modifications requested change interval.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class StagedModificationDecisionRequest(LusidModel):
    decision: str
    comment: str
    def __init__(
        self,
        *,
        decision: str,
        comment: str,
    ) -> None:
        """Staged modification decision request.

        Args:
            decision: `Approve` or `Reject`. Approve or Reject, or a value added since.
            comment: Comment of the person who decides.
        """
