"""Models of the compliance API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.abor import PortfolioEntityId
    from lusid_async.models.common import (
        Link,
        ModelProperty,
        PerpetualProperty,
        ResourceId,
        StagedModificationsInfo,
        Version,
    )
    from lusid_async.models.compliance_step_family import ComplianceTemplateParameter
    from lusid_async.models.family_bases import ComplianceParameter, ComplianceStep, ComplianceStepRequest


class LineageMember(LusidModel):
    """Lineage member."""

    index: int
    label: str
    sub_label: str
    info_type: str | None = None
    information: str | None = None


class ComplianceRuleBreakdown(LusidModel):
    """Compliance rule breakdown."""

    group_status: str
    results_used: dict[str, float]
    formula_values: dict[str, float] | None = None
    properties_used: "dict[str, list[ModelProperty] | None]"
    missing_data_information: list[str]
    lineage: list[LineageMember]


class ComplianceRuleBreakdownRequest(LusidModel):
    """Compliance rule breakdown request."""

    group_status: str
    results_used: dict[str, float]
    formula_values: dict[str, float] | None = None
    properties_used: "dict[str, list[ModelProperty] | None]"
    missing_data_information: list[str]
    lineage: list[LineageMember]


class ComplianceRuleContribution(LusidModel):
    """Compliance rule contribution."""

    index: int
    portfolio_id: "ResourceId"
    order_id: "ResourceId | None" = None
    instrument: str
    instrument_type: str | None = None
    holding_type: str | None = None
    holding_id: str | None = None
    result_values: dict[str, float]
    properties: "dict[str, ModelProperty]"
    related_properties: dict[str, str | None]


class ComplianceRuleBreakdownWithContributions(LusidModel):
    """Compliance rule breakdown with contributions."""

    group_status: str
    results_used: dict[str, float]
    properties_used: "dict[str, list[ModelProperty] | None]"
    missing_data_information: list[str]
    lineage: list[LineageMember]
    contributions: list[ComplianceRuleContribution]


class ComplianceRuleResponse(LusidModel):
    """Compliance rule response.

    Used by `ComplianceApi.get_compliance_rule`, `ComplianceApi.upsert_compliance_rule`.
    """

    id: "ResourceId | None" = None
    name: str | None = None
    description: str | None = None
    active: bool | None = None
    template_id: "ResourceId | None" = None
    variation: str | None = None
    portfolio_group_id: "ResourceId | None" = None
    parameters: "dict[str, ComplianceParameter] | None" = None
    properties: "dict[str, PerpetualProperty] | None" = None
    version: "Version | None" = None
    staged_modifications: "StagedModificationsInfo | None" = None
    links: "list[Link] | None" = None


class ComplianceRuleResultPortfolioDetail(LusidModel):
    """Compliance rule result portfolio detail."""

    id: "ResourceId"
    name: str


class ComplianceRuleResultDetail(LusidModel):
    """Compliance rule result detail."""

    rule_id: "ResourceId"
    affected_portfolios_details: list[ComplianceRuleResultPortfolioDetail]
    affected_orders: "list[ResourceId]"
    template_id: "ResourceId"
    template_description: str
    template_variation: str
    status: str
    rule_name: str
    rule_description: str
    outcome: str
    properties: "dict[str, PerpetualProperty] | None" = None


class ComplianceSummaryRuleResult(LusidModel):
    """Compliance summary rule result."""

    rule_id: "ResourceId"
    template_id: "ResourceId"
    variation: str
    rule_status: str
    affected_portfolios: "list[ResourceId]"
    affected_orders: "list[ResourceId]"
    parameters_used: dict[str, str | None]
    rule_breakdown: list[ComplianceRuleBreakdown]


class ComplianceRuleResultV2(LusidModel):
    """Compliance rule result v 2.

    Used by `ComplianceApi.get_compliance_rule_result`.
    """

    run_id: "ResourceId"
    instigated_at: datetime
    completed_at: datetime
    schedule: str
    """PreTrade, PostTrade or PreAndPostTrade, or a value added since."""
    rule_result: ComplianceSummaryRuleResult


class ComplianceSummaryRuleResultWithContributions(LusidModel):
    """Compliance summary rule result with contributions."""

    rule_id: "ResourceId"
    template_id: "ResourceId"
    variation: str
    rule_status: str
    affected_portfolios: "list[ResourceId]"
    affected_orders: "list[ResourceId]"
    parameters_used: dict[str, str | None]
    rule_breakdown: list[ComplianceRuleBreakdownWithContributions]
    other_positions_considered: list[ComplianceRuleContribution]


class ComplianceRuleResultV2WithContributions(LusidModel):
    """Compliance rule result v 2 with contributions.

    Used by `ComplianceApi.get_compliance_rule_breakdown`.
    """

    run_id: "ResourceId"
    instigated_at: datetime
    completed_at: datetime
    schedule: str
    """PreTrade, PostTrade or PreAndPostTrade, or a value added since."""
    rule_result: ComplianceSummaryRuleResultWithContributions


class ComplianceTemplateVariationDto(LusidModel):
    """Compliance template variation dto."""

    label: str
    description: str
    outcome_description: str | None = None
    referenced_group_label: str | None = None
    steps: "list[ComplianceStep]"


class ComplianceRuleTemplate(LusidModel):
    """Compliance rule template.

    Used by `ComplianceApi.create_compliance_template`, `ComplianceApi.update_compliance_template`.
    """

    id: "ResourceId | None" = None
    description: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    variations: list[ComplianceTemplateVariationDto] | None = None
    href: str | None = None
    version: "Version | None" = None
    staged_modifications: "StagedModificationsInfo | None" = None
    links: "list[Link] | None" = None


class PreTradeConfiguration(LusidModel):
    """Pre trade configuration."""

    include_entity_types: str
    """None, Allocations or OrdersAndAllocations, or a value added since."""


class ComplianceRunConfiguration(LusidModel):
    """Compliance run configuration.

    Used by `ComplianceApi.run_compliance_preview`.
    """

    pre_trade_configuration: PreTradeConfiguration


class ComplianceRunInfoV2(LusidModel):
    """Compliance run info v 2.

    Used by `ComplianceApi.run_compliance`, `ComplianceApi.run_compliance_preview`.
    """

    run_id: "ResourceId"
    instigated_at: datetime
    completed_at: datetime
    schedule: str
    """PreTrade, PostTrade or PreAndPostTrade, or a value added since."""
    instigated_by: str


class ComplianceSummaryRuleResultRequest(LusidModel):
    """Compliance summary rule result request."""

    rule_id: "ResourceId"
    template_id: "ResourceId"
    variation: str
    rule_status: str
    """Passed, Failed, MissingData or Warning, or a value added since."""
    affected_portfolios: "list[ResourceId]"
    affected_orders: "list[ResourceId]"
    parameters_used: dict[str, str | None]
    rule_breakdown: list[ComplianceRuleBreakdownRequest]


class ComplianceTemplateVariation(LusidModel):
    """Compliance template variation."""

    label: str
    description: str
    required_parameters: "list[ComplianceTemplateParameter]"
    properties: "dict[str, PerpetualProperty]"
    accepted_address_keys: "ResourceId"
    steps: "list[ComplianceStep]"
    referenced_group_label: str | None = None


class ComplianceTemplate(LusidModel):
    """Compliance template.

    Used by `ComplianceApi.get_compliance_template`.
    """

    id: "ResourceId"
    description: str
    tags: list[str] | None = None
    variations: list[ComplianceTemplateVariation]
    links: "list[Link] | None" = None


class ComplianceTemplateVariationRequest(LusidModel):
    """Compliance template variation request."""

    label: str
    description: str
    outcome_description: str | None = None
    referenced_group_label: str | None = None
    steps: "list[ComplianceStepRequest]"


class CreateComplianceTemplateRequest(LusidModel):
    """Create compliance template request.

    Used by `ComplianceApi.create_compliance_template`.
    """

    code: str
    description: str
    variations: list[ComplianceTemplateVariationRequest]


class DecoratedComplianceRunSummary(LusidModel):
    """Decorated compliance run summary.

    Used by `ComplianceApi.get_decorated_compliance_run_summary`,
    `ComplianceApi.get_filtered_decorated_compliance_run_summary`.
    """

    run_id: "ResourceId"
    details: list[ComplianceRuleResultDetail]


class DecoratedComplianceRunSummaryRequest(LusidModel):
    """Decorated compliance run summary request.

    Used by `ComplianceApi.get_filtered_decorated_compliance_run_summary`.
    """

    run_id: "ResourceId"
    portfolio_entity_ids: "list[PortfolioEntityId] | None" = None
    property_keys: list[str] | None = None


class OrderRuleBreach(LusidModel):
    """Order rule breach."""

    breach_task_id: str
    compliance_state: str
    """Pending, Failed, Passed, ManuallyApproved, PartiallyOverridden or Warning, or a value added since."""


class OrderBreachHistory(LusidModel):
    """Order breach history."""

    id: "ResourceId"
    order_id: "ResourceId"
    run_id: "ResourceId"
    breaches_by_rule: dict[str, list[OrderRuleBreach] | None] | None = None
    as_at: datetime


class PagedResourceListOfComplianceRuleResponse(LusidModel):
    """Paged resource list of compliance rule response.

    Used by `ComplianceApi.list_compliance_rules`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[ComplianceRuleResponse]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfComplianceRunInfoV2(LusidModel):
    """Paged resource list of compliance run info v 2.

    Used by `ComplianceApi.list_compliance_runs`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[ComplianceRunInfoV2]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfComplianceTemplate(LusidModel):
    """Paged resource list of compliance template.

    Used by `ComplianceApi.list_compliance_templates`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[ComplianceTemplate]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfOrderBreachHistory(LusidModel):
    """Paged resource list of order breach history.

    Used by `ComplianceApi.list_order_breach_history`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[OrderBreachHistory]
    href: str | None = None
    links: "list[Link] | None" = None


class UpdateComplianceTemplateRequest(LusidModel):
    """Update compliance template request.

    Used by `ComplianceApi.update_compliance_template`.
    """

    code: str
    description: str
    variations: list[ComplianceTemplateVariationRequest]


class UpsertComplianceRuleRequest(LusidModel):
    """Upsert compliance rule request.

    Used by `ComplianceApi.upsert_compliance_rule`.
    """

    id: "ResourceId"
    name: str | None = None
    description: str | None = None
    active: bool
    template_id: "ResourceId"
    variation: str
    portfolio_group_id: "ResourceId | None" = None
    parameters: "dict[str, ComplianceParameter]"
    properties: "dict[str, PerpetualProperty]"


class UpsertComplianceRunSummaryRequest(LusidModel):
    """Upsert compliance run summary request.

    Used by `ComplianceApi.upsert_compliance_run_summary`.
    """

    run_id: "ResourceId"
    instigated_at: datetime
    completed_at: datetime
    schedule: str
    """None, PreTrade, PostTrade or PreAndPostTrade, or a value added since."""
    results: list[ComplianceSummaryRuleResultRequest]


class UpsertComplianceRunSummaryResult(LusidModel):
    """Upsert compliance run summary result.

    Used by `ComplianceApi.upsert_compliance_run_summary`.
    """

    run_id: "ResourceId"
    instigated_at: datetime
    completed_at: datetime
    schedule: str
    """None, PreTrade, PostTrade or PreAndPostTrade, or a value added since."""
    results: list[ComplianceSummaryRuleResult]
