"""Models of the legacy compliance API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, Version


class ComplianceRuleResult(LusidModel):
    """Compliance rule result."""

    rule_id: str
    """The identifier of the rule."""
    rule_name: str
    """The name of the rule."""
    rule_description: str
    """What the rule says, in words."""
    portfolio: "ResourceId"
    """The scope and code of the portfolio."""
    passed: bool
    """Whether the rule passed."""
    result_value: Number
    """Value that decided whether the rule passed."""
    rule_information_match: str
    """Value that the rule matched."""
    rule_information_key: str
    """Property key that the rule matched."""
    rule_lower_limit: Number
    """Lowest value that passes."""
    rule_upper_limit: Number
    """Highest value that passes."""


class ComplianceBreachedOrderInfo(LusidModel):
    """Compliance breached order info."""

    order_id: "ResourceId"
    """The scope and code of the order."""
    list_rule_result: list[ComplianceRuleResult]
    """Results of the rules in one compliance run."""


class ComplianceRule(LusidModel):
    """Compliance rule.

    Used by `LegacyComplianceApi.get_legacy_compliance_rule`.
    """

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    display_name: str
    """The name shown to people."""
    type: str
    """What the rule limits. RangeNumberSecurities, RangePercentSecurityType, RangePercentCash or
    RangePercentPropertyKey, or a value added since.
    """
    property_key: str | None = None
    """The property key, `domain/scope/code`."""
    value: str | None = None
    """The value."""
    address_key: str | None = None
    """The path by which a result is named, such as `Valuation/PV`."""
    lower_bound: Number
    """The lowest value that passes."""
    upper_bound: Number
    """The highest value that passes."""
    schedule: str
    """Whether before or after the trade, or both. PreTrade, PostTrade or PreAndPostTrade, or a value added
    since.
    """
    hard_requirement: bool
    target_portfolio_ids: "list[ResourceId]"
    """Scopes and codes of the portfolios that the rule checks."""
    description: str | None = None
    """A description for people."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class ComplianceRuleUpsertRequest(LusidModel):
    """Compliance rule upsert request.

    Used by `LegacyComplianceApi.upsert_legacy_compliance_rules`.
    """

    scope: str
    """The scope, a namespace for codes."""
    code: str | None = None
    """The code, unique in its scope."""
    display_name: str | None = None
    """The name shown to people."""
    type: str
    """What the rule limits. RangeNumberSecurities, RangePercentSecurityType, RangePercentCash or
    RangePercentPropertyKey, or a value added since.
    """
    property_key: str | None = None
    """The property key, `domain/scope/code`."""
    value: str | None = None
    """The value."""
    lower_bound: Number
    """The lowest value that passes."""
    upper_bound: Number
    """The highest value that passes."""
    schedule: str
    """Whether before or after the trade, or both. PreTrade, PostTrade or PreAndPostTrade, or a value added
    since.
    """
    hard_requirement: bool
    target_portfolio_ids: "list[ResourceId]"
    """Scopes and codes of the portfolios that the rule checks."""
    description: str | None = None
    """A description for people."""
    address_key: str | None = None
    """The path by which a result is named, such as `Valuation/PV`."""


class ComplianceRuleUpsertResponse(LusidModel):
    """Compliance rule upsert response.

    Used by `LegacyComplianceApi.upsert_legacy_compliance_rules`.
    """

    values: dict[str, ComplianceRule]
    """The items."""


class ComplianceRunInfo(LusidModel):
    """Compliance run info.

    Used by `LegacyComplianceApi.run_legacy_compliance`.
    """

    run_id: str
    """Identifier of the run."""
    instigated_at: AwareDatetime
    """When it was started."""
    completed_at: AwareDatetime
    """When it was completed."""
    schedule: str
    """Whether before or after the trade, or both. PreTrade, PostTrade or PreAndPostTrade, or a value added
    since.
    """
    all_rules_passed: bool
    """Whether every rule passed for every portfolio it checks."""
    has_results: bool
    """Whether there are results; false where no rule exists, for example."""
    as_at: AwareDatetime
    """Kept for older callers."""


class ResourceListOfComplianceBreachedOrderInfo(LusidModel):
    """Resource list of compliance breached order info.

    Used by `LegacyComplianceApi.get_legacy_breached_orders_info`.
    """

    values: list[ComplianceBreachedOrderInfo]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfComplianceRule(LusidModel):
    """Resource list of compliance rule.

    Used by `LegacyComplianceApi.list_legacy_compliance_rules`.
    """

    values: list[ComplianceRule]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfComplianceRuleResult(LusidModel):
    """Resource list of compliance rule result.

    Used by `LegacyComplianceApi.get_legacy_compliance_run_results`.
    """

    values: list[ComplianceRuleResult]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfComplianceRunInfo(LusidModel):
    """Resource list of compliance run info.

    Used by `LegacyComplianceApi.list_legacy_compliance_run_info`.
    """

    values: list[ComplianceRunInfo]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
