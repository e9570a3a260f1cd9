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
    ) -> None:
        """Compliance rule result.

        Args:
            rule_id: The identifier of the rule.
            rule_name: The name of the rule.
            rule_description: What the rule says, in words.
            portfolio: The scope and code of the portfolio.
            passed: Whether the rule passed.
            result_value: Value that decided whether the rule passed.
            rule_information_match: Value that the rule matched.
            rule_information_key: Property key that the rule matched.
            rule_lower_limit: Lowest value that passes.
            rule_upper_limit: Highest value that passes.
        """

class ComplianceBreachedOrderInfo(LusidModel):
    order_id: ResourceId
    list_rule_result: list[ComplianceRuleResult]
    def __init__(
        self,
        *,
        order_id: ResourceId | _abc.Mapping[str, _typing.Any],
        list_rule_result: _abc.Sequence[ComplianceRuleResult | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Compliance breached order info.

        Args:
            order_id: The scope and code of the order.
            list_rule_result: Results of the rules in one compliance run.
        """

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
    ) -> None:
        """Compliance rule.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            display_name: The name shown to people.
            type: What the rule limits. RangeNumberSecurities, RangePercentSecurityType, RangePercentCash or RangePercentPropertyKey, or a value added since.
            property_key: The property key, `domain/scope/code`.
            value: The value.
            address_key: The path by which a result is named, such as `Valuation/PV`.
            lower_bound: The lowest value that passes.
            upper_bound: The highest value that passes.
            schedule: Whether before or after the trade, or both. PreTrade, PostTrade or PreAndPostTrade, or a value added since.
            target_portfolio_ids: Scopes and codes of the portfolios that the rule checks.
            description: A description for people.
            version: When this version was written, by whom and by which request.
        """

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
    ) -> None:
        """Compliance rule upsert request.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            display_name: The name shown to people.
            type: What the rule limits. RangeNumberSecurities, RangePercentSecurityType, RangePercentCash or RangePercentPropertyKey, or a value added since.
            property_key: The property key, `domain/scope/code`.
            value: The value.
            lower_bound: The lowest value that passes.
            upper_bound: The highest value that passes.
            schedule: Whether before or after the trade, or both. PreTrade, PostTrade or PreAndPostTrade, or a value added since.
            target_portfolio_ids: Scopes and codes of the portfolios that the rule checks.
            description: A description for people.
            address_key: The path by which a result is named, such as `Valuation/PV`.
        """

class ComplianceRuleUpsertResponse(LusidModel):
    values: dict[str, ComplianceRule]
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, ComplianceRule | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Compliance rule upsert response.

        Args:
            values: The items.
        """

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
    ) -> None:
        """Compliance run info.

        Args:
            run_id: Identifier of the run.
            instigated_at: When it was started.
            completed_at: When it was completed.
            schedule: Whether before or after the trade, or both. PreTrade, PostTrade or PreAndPostTrade, or a value added since.
            all_rules_passed: Whether every rule passed for every portfolio it checks.
            has_results: Whether there are results; false where no rule exists, for example.
            as_at: Kept for older callers.
        """

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
    ) -> None:
        """Resource list of compliance breached order info.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

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
    ) -> None:
        """Resource list of compliance rule.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

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
    ) -> None:
        """Resource list of compliance rule result.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

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
    ) -> None:
        """Resource list of compliance run info.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """
