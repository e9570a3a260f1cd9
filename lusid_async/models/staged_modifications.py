"""Models of the staged modifications API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, PropertyValue


class StagedModificationStagingRule(LusidModel):
    """Staged modification staging rule."""

    staging_rule_set_id: str | None = None
    rule_id: str | None = None
    required_approvals: int | None = None
    current_user_can_decide: bool | None = None


class StagedModificationDecision(LusidModel):
    """Staged modification decision."""

    as_at: datetime | None = None
    user_id: str | None = None
    request_id: str | None = None
    decision: str | None = None
    comment: str | None = None


class RequestedChanges(LusidModel):
    """Requested changes."""

    attribute_count: int | None = None
    attribute_names: list[str] | None = None


class StagedModificationsEntityHrefs(LusidModel):
    """Staged modifications entity hrefs."""

    when_staged: str | None = None
    preview: str | None = None
    latest: str | None = None
    when_closed: str | None = None
    links: "list[Link] | None" = None


class StagedModificationSourceEntity(LusidModel):
    """Staged modification source entity."""

    entity_type: str | None = None
    scope: str | None = None
    entity_unique_id: str | None = None
    display_name: str | None = None


class StagedModification(LusidModel):
    """Staged modification.

    Used by `StagedModificationsApi.add_decision`, `StagedModificationsApi.get_staged_modification`.
    """

    id: str | None = None
    as_at_staged: datetime | None = None
    user_id_staged: str | None = None
    requested_id_staged: str | None = None
    request_reason: str | None = None
    action: str | None = None
    staging_rule: StagedModificationStagingRule | None = None
    decisions: list[StagedModificationDecision] | None = None
    decisions_count: int | None = None
    status: str | None = None
    as_at_closed: datetime | None = None
    entity_type: str | None = None
    scope: str | None = None
    entity_unique_id: str | None = None
    requested_changes: RequestedChanges | None = None
    entity_hrefs: StagedModificationsEntityHrefs | None = None
    display_name: str | None = None
    source_entity: StagedModificationSourceEntity | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfStagedModification(LusidModel):
    """Paged resource list of staged modification.

    Used by `StagedModificationsApi.list_staged_modifications`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[StagedModification]
    href: str | None = None
    links: "list[Link] | None" = None


class StagedModificationEffectiveRange(LusidModel):
    """Staged modification effective range."""

    from_date: datetime | None = None
    until_date: datetime | None = None


class StagedModificationsRequestedChangeInterval(LusidModel):
    """Staged modifications requested change interval."""

    attribute_name: str | None = None
    effective_range: StagedModificationEffectiveRange | None = None
    previous_value: "PropertyValue | None" = None
    new_value: "PropertyValue | None" = None
    as_at_basis: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfStagedModificationsRequestedChangeInterval(LusidModel):
    """Paged resource list of staged modifications requested change interval.

    Used by `StagedModificationsApi.list_requested_changes`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[StagedModificationsRequestedChangeInterval]
    href: str | None = None
    links: "list[Link] | None" = None


class StagedModificationDecisionRequest(LusidModel):
    """Staged modification decision request.

    Used by `StagedModificationsApi.add_decision`.
    """

    decision: str
    """Approve or Reject, or a value added since."""
    comment: str
