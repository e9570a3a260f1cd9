"""Models of the staging rule set API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, Version

class StagingRuleMatchCriteria(LusidModel):
    action_in: list[str] | None = ...
    requesting_user: str | None = ...
    entity_attributes: str | None = ...
    changed_attribute_name_in: list[str] | None = ...
    def __init__(
        self,
        *,
        action_in: list[str] | tuple[str, ...] | None = ...,
        requesting_user: str | None = ...,
        entity_attributes: str | None = ...,
        changed_attribute_name_in: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Staging rule match criteria.

        Args:
            action_in: Actions, such as creating or deleting, that the rule is for.
            requesting_user: Condition on the user who makes the change.
            entity_attributes: Condition on the entity.
            changed_attribute_name_in: Attributes whose change the rule is for.
        """

class StagingRuleApprovalCriteria(LusidModel):
    required_approvals: int | None = ...
    deciding_user: str | None = ...
    staging_user_can_decide: bool | None = ...
    def __init__(
        self,
        *,
        required_approvals: int | None = ...,
        deciding_user: str | None = ...,
        staging_user_can_decide: bool | None = ...,
    ) -> None:
        """Staging rule approval criteria.

        Args:
            required_approvals: Number of approvals that are needed. Default: 1.
            deciding_user: Condition on the user who decides.
            staging_user_can_decide: Whether the user who staged the change may decide on it too.
        """

class StagingRule(LusidModel):
    rule_id: str
    description: str | None = ...
    status: str
    match_criteria: StagingRuleMatchCriteria
    approval_criteria: StagingRuleApprovalCriteria
    def __init__(
        self,
        *,
        rule_id: str,
        description: str | None = ...,
        status: str,
        match_criteria: StagingRuleMatchCriteria | _abc.Mapping[str, _typing.Any],
        approval_criteria: StagingRuleApprovalCriteria | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Staging rule.

        Args:
            rule_id: The identifier of the rule.
            description: A description for people.
            status: Whether the rule is in use. Active or Inactive, or a value added since.
            match_criteria: Which changes the rule applies to.
            approval_criteria: Who can approve, and how many must.
        """

class CreateStagingRuleSetRequest(LusidModel):
    display_name: str
    description: str | None = ...
    rules: list[StagingRule]
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        rules: _abc.Sequence[StagingRule | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Create staging rule set request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            rules: Rules that make changes wait for approval.
        """

class StagingRuleSet(LusidModel):
    entity_type: str
    staging_rule_set_id: str
    display_name: str
    description: str | None = ...
    rules: list[StagingRule]
    href: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        entity_type: str,
        staging_rule_set_id: str,
        display_name: str,
        description: str | None = ...,
        rules: _abc.Sequence[StagingRule | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Staging rule set.

        Args:
            entity_type: Entity type whose changes the rules apply to.
            staging_rule_set_id: Identifier of the set of staging rules, given by LUSID.
            display_name: The name shown to people.
            description: A description for people.
            rules: Rules that make changes wait for approval.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfStagingRuleSet(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[StagingRuleSet]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[StagingRuleSet | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of staging rule set.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class UpdateStagingRuleSetRequest(LusidModel):
    display_name: str
    description: str | None = ...
    rules: list[StagingRule]
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        rules: _abc.Sequence[StagingRule | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Update staging rule set request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            rules: Rules that make changes wait for approval.
        """
