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
    deciding_user: str | None = None
    staging_user_can_decide: bool | None = None


class StagingRule(LusidModel):
    """Staging rule."""

    rule_id: str
    description: str | None = None
    status: str
    """Active or Inactive, or a value added since."""
    match_criteria: StagingRuleMatchCriteria
    approval_criteria: StagingRuleApprovalCriteria


class CreateStagingRuleSetRequest(LusidModel):
    """Create staging rule set request.

    Used by `StagingRuleSetApi.create_staging_rule_set`.
    """

    display_name: str
    description: str | None = None
    rules: list[StagingRule]


class StagingRuleSet(LusidModel):
    """Staging rule set.

    Used by `StagingRuleSetApi.create_staging_rule_set`, `StagingRuleSetApi.get_staging_rule_set`,
    `StagingRuleSetApi.update_staging_rule_set`.
    """

    entity_type: str
    staging_rule_set_id: str
    display_name: str
    description: str | None = None
    rules: list[StagingRule]
    href: str | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfStagingRuleSet(LusidModel):
    """Paged resource list of staging rule set.

    Used by `StagingRuleSetApi.list_staging_rule_sets`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[StagingRuleSet]
    href: str | None = None
    links: "list[Link] | None" = None


class UpdateStagingRuleSetRequest(LusidModel):
    """Update staging rule set request.

    Used by `StagingRuleSetApi.update_staging_rule_set`.
    """

    display_name: str
    description: str | None = None
    rules: list[StagingRule]
