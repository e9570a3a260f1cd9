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
    """Actions, such as creating or deleting, that the rule is for."""
    requesting_user: str | None = None
    """Condition on the user who makes the change."""
    entity_attributes: str | None = None
    """Condition on the entity."""
    changed_attribute_name_in: list[str] | None = None
    """Attributes whose change the rule is for."""


class StagingRuleApprovalCriteria(LusidModel):
    """Staging rule approval criteria."""

    required_approvals: int | None = None
    """Number of approvals that are needed. Default: 1."""
    deciding_user: str | None = None
    """Condition on the user who decides."""
    staging_user_can_decide: bool | None = None
    """Whether the user who staged the change may decide on it too."""


class StagingRule(LusidModel):
    """Staging rule."""

    rule_id: str
    """The identifier of the rule."""
    description: str | None = None
    """A description for people."""
    status: str
    """Whether the rule is in use. Active or Inactive, or a value added since."""
    match_criteria: StagingRuleMatchCriteria
    """Which changes the rule applies to."""
    approval_criteria: StagingRuleApprovalCriteria
    """Who can approve, and how many must."""


class CreateStagingRuleSetRequest(LusidModel):
    """Create staging rule set request.

    Used by `StagingRuleSetApi.create_staging_rule_set`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    rules: list[StagingRule]
    """Rules that make changes wait for approval."""


class StagingRuleSet(LusidModel):
    """Staging rule set.

    Used by `StagingRuleSetApi.create_staging_rule_set`, `StagingRuleSetApi.get_staging_rule_set`,
    `StagingRuleSetApi.update_staging_rule_set`.
    """

    entity_type: str
    """Entity type whose changes the rules apply to."""
    staging_rule_set_id: str
    """Identifier of the set of staging rules, given by LUSID."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    rules: list[StagingRule]
    """Rules that make changes wait for approval."""
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
    """Rules that make changes wait for approval."""
