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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...
