"""Models of the staging rule set API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, Version


class StagingRuleMatchCriteria(LusidModel):
    """Staging rule match criteria."""

    action_in: list[str] | None = None
    requesting_user: str | None = None
    entity_attributes: str | None = None
    changed_attribute_name_in: list[str] | None = None


class StagingRuleApprovalCriteria(LusidModel):
    """Staging rule approval criteria."""

    required_approvals: int | None = None
    """The approvals that are needed."""
    deciding_user: str | None = None
    staging_user_can_decide: bool | None = None


class StagingRule(LusidModel):
    """Staging rule."""

    rule_id: str
    """The identifier of the rule."""
    description: str | None = None
    """A description for people."""
    status: str
    """The status. Active or Inactive, or a value added since."""
    match_criteria: StagingRuleMatchCriteria
    approval_criteria: StagingRuleApprovalCriteria


class CreateStagingRuleSetRequest(LusidModel):
    """Create staging rule set request.

    Used by `StagingRuleSetApi.create_staging_rule_set`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    rules: list[StagingRule]
    """The rules."""


class StagingRuleSet(LusidModel):
    """Staging rule set.

    Used by `StagingRuleSetApi.create_staging_rule_set`, `StagingRuleSetApi.get_staging_rule_set`,
    `StagingRuleSetApi.update_staging_rule_set`.
    """

    entity_type: str
    """The type of entity."""
    staging_rule_set_id: str
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    rules: list[StagingRule]
    """The rules."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfStagingRuleSet(LusidModel):
    """Paged resource list of staging rule set.

    Used by `StagingRuleSetApi.list_staging_rule_sets`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[StagingRuleSet]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpdateStagingRuleSetRequest(LusidModel):
    """Update staging rule set request.

    Used by `StagingRuleSetApi.update_staging_rule_set`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    rules: list[StagingRule]
    """The rules."""
