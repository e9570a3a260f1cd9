"""Models of the legacy compliance API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ResourceId, Version


class ComplianceRuleResult(LusidModel):
    """Compliance rule result."""

    rule_id: str
    rule_name: str
    rule_description: str
    portfolio: "ResourceId"
    passed: bool
    result_value: float
    rule_information_match: str
    rule_information_key: str
    rule_lower_limit: float
    rule_upper_limit: float


class ComplianceBreachedOrderInfo(LusidModel):
    """Compliance breached order info."""

    order_id: "ResourceId"
    list_rule_result: list[ComplianceRuleResult]


class ComplianceRule(LusidModel):
    """Compliance rule.

    Used by `LegacyComplianceApi.get_legacy_compliance_rule`.
    """

    scope: str
    code: str
    display_name: str
    type: str
    """RangeNumberSecurities, RangePercentSecurityType, RangePercentCash or RangePercentPropertyKey, or a
    value added since.
    """
    property_key: str | None = None
    value: str | None = None
    address_key: str | None = None
    lower_bound: float
    upper_bound: float
    schedule: str
    """PreTrade, PostTrade or PreAndPostTrade, or a value added since."""
    hard_requirement: bool
    target_portfolio_ids: "list[ResourceId]"
    description: str | None = None
    version: "Version | None" = None


class ComplianceRuleUpsertRequest(LusidModel):
    """Compliance rule upsert request.

    Used by `LegacyComplianceApi.upsert_legacy_compliance_rules`.
    """

    scope: str
    code: str | None = None
    display_name: str | None = None
    type: str
    """RangeNumberSecurities, RangePercentSecurityType, RangePercentCash or RangePercentPropertyKey, or a
    value added since.
    """
    property_key: str | None = None
    value: str | None = None
    lower_bound: float
    upper_bound: float
    schedule: str
    """PreTrade, PostTrade or PreAndPostTrade, or a value added since."""
    hard_requirement: bool
    target_portfolio_ids: "list[ResourceId]"
    description: str | None = None
    address_key: str | None = None


class ComplianceRuleUpsertResponse(LusidModel):
    """Compliance rule upsert response.

    Used by `LegacyComplianceApi.upsert_legacy_compliance_rules`.
    """

    values: dict[str, ComplianceRule]


class ComplianceRunInfo(LusidModel):
    """Compliance run info.

    Used by `LegacyComplianceApi.run_legacy_compliance`.
    """

    run_id: str
    instigated_at: datetime
    completed_at: datetime
    schedule: str
    """PreTrade, PostTrade or PreAndPostTrade, or a value added since."""
    all_rules_passed: bool
    has_results: bool
    as_at: datetime


class ResourceListOfComplianceBreachedOrderInfo(LusidModel):
    """Resource list of compliance breached order info.

    Used by `LegacyComplianceApi.get_legacy_breached_orders_info`.
    """

    values: list[ComplianceBreachedOrderInfo]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfComplianceRule(LusidModel):
    """Resource list of compliance rule.

    Used by `LegacyComplianceApi.list_legacy_compliance_rules`.
    """

    values: list[ComplianceRule]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfComplianceRuleResult(LusidModel):
    """Resource list of compliance rule result.

    Used by `LegacyComplianceApi.get_legacy_compliance_run_results`.
    """

    values: list[ComplianceRuleResult]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfComplianceRunInfo(LusidModel):
    """Resource list of compliance run info.

    Used by `LegacyComplianceApi.list_legacy_compliance_run_info`.
    """

    values: list[ComplianceRunInfo]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None
