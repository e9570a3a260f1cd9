"""Models of the staged modifications API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, PropertyValue


class StagedModificationStagingRule(LusidModel):
    """Staged modification staging rule."""

    staging_rule_set_id: str | None = None
    """Identifier of the set of staging rules, given by LUSID."""
    rule_id: str | None = None
    """The identifier of the rule."""
    required_approvals: int | None = None
    """Number of approvals that are needed. Default: 1."""
    current_user_can_decide: bool | None = None
    """Whether the calling user may decide on the staged modification."""


class StagedModificationDecision(LusidModel):
    """Staged modification decision."""

    as_at: AwareDatetime | None = None
    """System time of the decision."""
    user_id: str | None = None
    """User who decided."""
    request_id: str | None = None
    """Identifier of the request that made the decision."""
    decision: str | None = None
    """`Approve` or `Reject`."""
    comment: str | None = None
    """Comment of the person who decides."""


class RequestedChanges(LusidModel):
    """Requested changes."""

    attribute_count: int | None = None
    """Number of attributes that would change."""
    attribute_names: list[str] | None = None
    """Names of the attributes that would change."""


class StagedModificationsEntityHrefs(LusidModel):
    """Staged modifications entity hrefs."""

    when_staged: str | None = None
    """Address of the entity as it was when the change was staged."""
    preview: str | None = None
    """Address of the entity as it would be with the change."""
    latest: str | None = None
    """Address of the entity as it is at present."""
    when_closed: str | None = None
    """Address of the entity as it was when the change was decided."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class StagedModificationSourceEntity(LusidModel):
    """Staged modification source entity."""

    entity_type: str | None = None
    """The type of entity."""
    scope: str | None = None
    """The scope, a namespace for codes."""
    entity_unique_id: str | None = None
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    display_name: str | None = None
    """The name shown to people."""


class StagedModification(LusidModel):
    """Staged modification.

    Used by `StagedModificationsApi.add_decision`, `StagedModificationsApi.get_staged_modification`.
    """

    id: str | None = None
    """The identifier; a `ResourceId` is a scope and a code."""
    as_at_staged: AwareDatetime | None = None
    """System time at which the change was staged."""
    user_id_staged: str | None = None
    """User who made the change."""
    requested_id_staged: str | None = None
    """Identifier of the request that made the change."""
    request_reason: str | None = None
    """Reason given with the request."""
    action: str | None = None
    """Whether the change creates, updates or deletes."""
    staging_rule: StagedModificationStagingRule | None = None
    """Rule that made the change wait for approval."""
    decisions: list[StagedModificationDecision] | None = None
    """Decisions on the staged modification that were made so far."""
    decisions_count: int | None = None
    """Number of decisions so far."""
    status: str | None = None
    """How far the change has come, such as `Pending`, `Approved` or `Rejected`."""
    as_at_closed: AwareDatetime | None = None
    """System time at which the change was approved or rejected."""
    entity_type: str | None = None
    """Type of the entity that would change."""
    scope: str | None = None
    """The scope, a namespace for codes."""
    entity_unique_id: str | None = None
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    requested_changes: RequestedChanges | None = None
    """Attributes that would change."""
    entity_hrefs: StagedModificationsEntityHrefs | None = None
    """Addresses of the entity before and after the change."""
    display_name: str | None = None
    """The name shown to people."""
    source_entity: StagedModificationSourceEntity | None = None
    """Entity whose change caused this one."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfStagedModification(LusidModel):
    """Paged resource list of staged modification.

    Used by `StagedModificationsApi.list_staged_modifications`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[StagedModification]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class StagedModificationEffectiveRange(LusidModel):
    """Staged modification effective range."""

    from_date: AwareDatetime | None = None
    """The first date."""
    until_date: AwareDatetime | None = None
    """The last date."""


class StagedModificationsRequestedChangeInterval(LusidModel):
    """Staged modifications requested change interval."""

    attribute_name: str | None = None
    """Field or property that would change."""
    effective_range: StagedModificationEffectiveRange | None = None
    """The period of business time."""
    previous_value: "PropertyValue | None" = None
    """The value before the change."""
    new_value: "PropertyValue | None" = None
    """The value after the change."""
    as_at_basis: str | None = None
    """Whether the change is shown as when requested or as it would be at present."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfStagedModificationsRequestedChangeInterval(LusidModel):
    """Paged resource list of staged modifications requested change interval.

    Used by `StagedModificationsApi.list_requested_changes`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[StagedModificationsRequestedChangeInterval]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class StagedModificationDecisionRequest(LusidModel):
    """Staged modification decision request.

    Used by `StagedModificationsApi.add_decision`.
    """

    decision: str
    """`Approve` or `Reject`. Approve or Reject, or a value added since."""
    comment: str
    """Comment of the person who decides."""
