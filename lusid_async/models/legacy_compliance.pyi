"""Models of the legacy compliance API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId, Version

class ComplianceRuleResult(LusidModel):
    rule_id: str
    rule_name: str
    rule_description: str
    portfolio: ResourceId
    passed: bool
    result_value: float
    rule_information_match: str
    rule_information_key: str
    rule_lower_limit: float
    rule_upper_limit: float
    def __init__(
        self,
        *,
        rule_id: str,
        rule_name: str,
        rule_description: str,
        portfolio: ResourceId | _abc.Mapping[str, _typing.Any],
        passed: bool,
        result_value: float | _decimal.Decimal,
        rule_information_match: str,
        rule_information_key: str,
        rule_lower_limit: float | _decimal.Decimal,
        rule_upper_limit: float | _decimal.Decimal,
    ) -> None: ...

class ComplianceBreachedOrderInfo(LusidModel):
    order_id: ResourceId
    list_rule_result: list[ComplianceRuleResult]
    def __init__(
        self,
        *,
        order_id: ResourceId | _abc.Mapping[str, _typing.Any],
        list_rule_result: _abc.Sequence[ComplianceRuleResult | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class ComplianceRule(LusidModel):
    scope: str
    code: str
    display_name: str
    type: str
    property_key: str | None = ...
    value: str | None = ...
    address_key: str | None = ...
    lower_bound: float
    upper_bound: float
    schedule: str
    hard_requirement: bool
    target_portfolio_ids: list[ResourceId]
    description: str | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        display_name: str,
        type: str,
        property_key: str | None = ...,
        value: str | None = ...,
        address_key: str | None = ...,
        lower_bound: float | _decimal.Decimal,
        upper_bound: float | _decimal.Decimal,
        schedule: str,
        hard_requirement: bool,
        target_portfolio_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        description: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class ComplianceRuleUpsertRequest(LusidModel):
    scope: str
    code: str | None = ...
    display_name: str | None = ...
    type: str
    property_key: str | None = ...
    value: str | None = ...
    lower_bound: float
    upper_bound: float
    schedule: str
    hard_requirement: bool
    target_portfolio_ids: list[ResourceId]
    description: str | None = ...
    address_key: str | None = ...
    def __init__(
        self,
        *,
        scope: str,
        code: str | None = ...,
        display_name: str | None = ...,
        type: str,
        property_key: str | None = ...,
        value: str | None = ...,
        lower_bound: float | _decimal.Decimal,
        upper_bound: float | _decimal.Decimal,
        schedule: str,
        hard_requirement: bool,
        target_portfolio_ids: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        description: str | None = ...,
        address_key: str | None = ...,
    ) -> None: ...

class ComplianceRuleUpsertResponse(LusidModel):
    values: dict[str, ComplianceRule]
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, ComplianceRule | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class ComplianceRunInfo(LusidModel):
    run_id: str
    instigated_at: _datetime.datetime
    completed_at: _datetime.datetime
    schedule: str
    all_rules_passed: bool
    has_results: bool
    as_at: _datetime.datetime
    def __init__(
        self,
        *,
        run_id: str,
        instigated_at: _datetime.datetime | str,
        completed_at: _datetime.datetime | str,
        schedule: str,
        all_rules_passed: bool,
        has_results: bool,
        as_at: _datetime.datetime | str,
    ) -> None: ...

class ResourceListOfComplianceBreachedOrderInfo(LusidModel):
    values: list[ComplianceBreachedOrderInfo]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ComplianceBreachedOrderInfo | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class ResourceListOfComplianceRule(LusidModel):
    values: list[ComplianceRule]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ComplianceRule | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class ResourceListOfComplianceRuleResult(LusidModel):
    values: list[ComplianceRuleResult]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ComplianceRuleResult | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class ResourceListOfComplianceRunInfo(LusidModel):
    values: list[ComplianceRunInfo]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ComplianceRunInfo | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...
