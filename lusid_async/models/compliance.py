"""Models of the compliance API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

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
    """Place of the step in the lineage."""
    label: str
    """Label of the step in the rule."""
    sub_label: str
    """Further label of the step."""
    info_type: str | None = None
    """Type of `information`."""
    information: str | None = None
    """Details of the step."""


class ComplianceRuleBreakdown(LusidModel):
    """Compliance rule breakdown."""

    group_status: str
    """The outcome for the group."""
    results_used: dict[str, Number]
    """The values that the outcome rests on, by name."""
    formula_values: dict[str, Number] | None = None
    """Value of each formula in the criterion for this group; empty where there is none."""
    properties_used: "dict[str, list[ModelProperty] | None]"
    """The property values that the outcome rests on, by key."""
    missing_data_information: list[str]
    """Data that were needed and not found."""
    lineage: list[LineageMember]
    """Steps of the rule that led to the group."""


class ComplianceRuleBreakdownRequest(LusidModel):
    """Compliance rule breakdown request."""

    group_status: str
    """The outcome for the group."""
    results_used: dict[str, Number]
    """The values that the outcome rests on, by name."""
    formula_values: dict[str, Number] | None = None
    """Value of each formula in the criterion for this group; empty where there is none."""
    properties_used: "dict[str, list[ModelProperty] | None]"
    """The property values that the outcome rests on, by key."""
    missing_data_information: list[str]
    """Data that were needed and not found."""
    lineage: list[LineageMember]
    """Steps of the rule that led to the group."""


class ComplianceRuleContribution(LusidModel):
    """Compliance rule contribution."""

    index: int
    """Place of the position in the compliance run, as number."""
    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    order_id: "ResourceId | None" = None
    """The scope and code of the order."""
    instrument: str
    """LUID of the position's instrument."""
    instrument_type: str | None = None
    """The type of instrument."""
    holding_type: str | None = None
    """What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F`
    forward FX.
    """
    holding_id: str | None = None
    """The identifier of the holding."""
    result_values: dict[str, Number]
    """Values of the position, by address key."""
    properties: "dict[str, ModelProperty]"
    """Property values by property key, `domain/scope/code`."""
    related_properties: dict[str, str | None]
    """Property values of related entities, by key."""


class ComplianceRuleBreakdownWithContributions(LusidModel):
    """Compliance rule breakdown with contributions."""

    group_status: str
    """The outcome for the group."""
    results_used: dict[str, Number]
    """The values that the outcome rests on, by name."""
    properties_used: "dict[str, list[ModelProperty] | None]"
    """The property values that the outcome rests on, by key."""
    missing_data_information: list[str]
    """Data that were needed and not found."""
    lineage: list[LineageMember]
    """Steps of the rule that led to the group."""
    contributions: list[ComplianceRuleContribution]
    """What each position adds to the group's result; empty where none does."""


class ComplianceRuleResponse(LusidModel):
    """Compliance rule response.

    Used by `ComplianceApi.get_compliance_rule`, `ComplianceApi.upsert_compliance_rule`.
    """

    id: "ResourceId | None" = None
    """The identifier; a `ResourceId` is a scope and a code."""
    name: str | None = None
    """Name of the rule, for people."""
    description: str | None = None
    """A description for people."""
    active: bool | None = None
    """Whether it is in use."""
    template_id: "ResourceId | None" = None
    """The scope and code of the template."""
    variation: str | None = None
    """Label of the template's variation that the rule uses."""
    portfolio_group_id: "ResourceId | None" = None
    """Scope and code of the portfolio group whose members the rule checks."""
    parameters: "dict[str, ComplianceParameter] | None" = None
    """Values of the variation's parameters, by name."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ComplianceRuleResultPortfolioDetail(LusidModel):
    """Compliance rule result portfolio detail."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    name: str
    """The name."""


class ComplianceRuleResultDetail(LusidModel):
    """Compliance rule result detail."""

    rule_id: "ResourceId"
    """The identifier of the rule."""
    affected_portfolios_details: list[ComplianceRuleResultPortfolioDetail]
    """Outcome for each portfolio."""
    affected_orders: "list[ResourceId]"
    """The orders concerned."""
    template_id: "ResourceId"
    """The scope and code of the template."""
    template_description: str
    """What the rule's template is for."""
    template_variation: str
    """Variation of the template that the rule uses."""
    status: str
    """Whether the portfolios pass the rule."""
    rule_name: str
    """The name of the rule."""
    rule_description: str
    """What the rule says, in words."""
    outcome: str
    """Whether the rule passed, warned or failed."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class ComplianceSummaryRuleResult(LusidModel):
    """Compliance summary rule result."""

    rule_id: "ResourceId"
    """The identifier of the rule."""
    template_id: "ResourceId"
    """The scope and code of the template."""
    variation: str
    """Label of the template's variation that the rule uses."""
    rule_status: str
    """The outcome of the rule."""
    affected_portfolios: "list[ResourceId]"
    """The portfolios concerned."""
    affected_orders: "list[ResourceId]"
    """The orders concerned."""
    parameters_used: dict[str, str | None]
    """The parameter values that the outcome rests on, by name."""
    rule_breakdown: list[ComplianceRuleBreakdown]
    """The outcome, group by group."""


class ComplianceRuleResultV2(LusidModel):
    """Compliance rule result v 2.

    Used by `ComplianceApi.get_compliance_rule_result`.
    """

    run_id: "ResourceId"
    """The identifier of the run."""
    instigated_at: AwareDatetime
    """When it was started."""
    completed_at: AwareDatetime
    """When it was completed."""
    schedule: str
    """Whether before or after the trade, or both. PreTrade, PostTrade or PreAndPostTrade, or a value added
    since.
    """
    rule_result: ComplianceSummaryRuleResult
    """Outcome of the rule."""


class ComplianceSummaryRuleResultWithContributions(LusidModel):
    """Compliance summary rule result with contributions."""

    rule_id: "ResourceId"
    """The identifier of the rule."""
    template_id: "ResourceId"
    """The scope and code of the template."""
    variation: str
    """Label of the template's variation that the rule uses."""
    rule_status: str
    """The outcome of the rule."""
    affected_portfolios: "list[ResourceId]"
    """The portfolios concerned."""
    affected_orders: "list[ResourceId]"
    """The orders concerned."""
    parameters_used: dict[str, str | None]
    """The parameter values that the outcome rests on, by name."""
    rule_breakdown: list[ComplianceRuleBreakdownWithContributions]
    """The outcome, group by group."""
    other_positions_considered: list[ComplianceRuleContribution]
    """Positions that the rule was measured against, such as those of a denominator, without being checked
    themselves.
    """


class ComplianceRuleResultV2WithContributions(LusidModel):
    """Compliance rule result v 2 with contributions.

    Used by `ComplianceApi.get_compliance_rule_breakdown`.
    """

    run_id: "ResourceId"
    """The identifier of the run."""
    instigated_at: AwareDatetime
    """When it was started."""
    completed_at: AwareDatetime
    """When it was completed."""
    schedule: str
    """Whether before or after the trade, or both. PreTrade, PostTrade or PreAndPostTrade, or a value added
    since.
    """
    rule_result: ComplianceSummaryRuleResultWithContributions
    """Outcome of the rule."""


class ComplianceTemplateVariationDto(LusidModel):
    """Compliance template variation dto."""

    label: str
    """Label of the variation, by which rules choose it."""
    description: str
    """A description for people."""
    outcome_description: str | None = None
    """What the variation's outcome says, in words."""
    referenced_group_label: str | None = None
    """The label of the group that the step refers to."""
    steps: "list[ComplianceStep]"
    """Steps by which the rule is worked out, in order."""


class ComplianceRuleTemplate(LusidModel):
    """Compliance rule template.

    Used by `ComplianceApi.create_compliance_template`, `ComplianceApi.update_compliance_template`.
    """

    id: "ResourceId | None" = None
    """The identifier; a `ResourceId` is a scope and a code."""
    description: str | None = None
    """A description for people."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    variations: list[ComplianceTemplateVariationDto] | None = None
    """Variations of the template, of which a rule uses one."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PreTradeConfiguration(LusidModel):
    """Pre trade configuration."""

    include_entity_types: str
    """Which orders count beside transactions: `None`, `Allocations` or `OrdersAndAllocations`. None,
    Allocations or OrdersAndAllocations, or a value added since.
    """


class ComplianceRunConfiguration(LusidModel):
    """Compliance run configuration.

    Used by `ComplianceApi.run_compliance_preview`.
    """

    pre_trade_configuration: PreTradeConfiguration
    """What pre-trade compliance counts beside transactions."""


class ComplianceRunInfoV2(LusidModel):
    """Compliance run info v 2.

    Used by `ComplianceApi.run_compliance`, `ComplianceApi.run_compliance_preview`.
    """

    run_id: "ResourceId"
    """The identifier of the run."""
    instigated_at: AwareDatetime
    """When it was started."""
    completed_at: AwareDatetime
    """When it was completed."""
    schedule: str
    """Whether before or after the trade, or both. PreTrade, PostTrade or PreAndPostTrade, or a value added
    since.
    """
    instigated_by: str
    """Identifier of who or what started the run."""


class ComplianceSummaryRuleResultRequest(LusidModel):
    """Compliance summary rule result request."""

    rule_id: "ResourceId"
    """The identifier of the rule."""
    template_id: "ResourceId"
    """The scope and code of the template."""
    variation: str
    """Label of the template's variation that the rule uses."""
    rule_status: str
    """The outcome of the rule. Passed, Failed, MissingData or Warning, or a value added since."""
    affected_portfolios: "list[ResourceId]"
    """The portfolios concerned."""
    affected_orders: "list[ResourceId]"
    """The orders concerned."""
    parameters_used: dict[str, str | None]
    """The parameter values that the outcome rests on, by name."""
    rule_breakdown: list[ComplianceRuleBreakdownRequest]
    """The outcome, group by group."""


class ComplianceTemplateVariation(LusidModel):
    """Compliance template variation."""

    label: str
    """Label of the variation, by which rules choose it."""
    description: str
    """A description for people."""
    required_parameters: "list[ComplianceTemplateParameter]"
    """Parameters that a rule of this variation must give."""
    properties: "dict[str, PerpetualProperty]"
    """Property values by property key, `domain/scope/code`."""
    accepted_address_keys: "ResourceId"
    """Scope and code of the list of address keys that the variation accepts."""
    steps: "list[ComplianceStep]"
    """Steps by which the rule is worked out, in order."""
    referenced_group_label: str | None = None
    """The label of the group that the step refers to."""


class ComplianceTemplate(LusidModel):
    """Compliance template.

    Used by `ComplianceApi.get_compliance_template`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    description: str
    """A description for people."""
    tags: list[str] | None = None
    """Tags for finding and grouping."""
    variations: list[ComplianceTemplateVariation]
    """Variations of the template, of which a rule uses one."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ComplianceTemplateVariationRequest(LusidModel):
    """Compliance template variation request."""

    label: str
    """Label of the variation, by which rules choose it."""
    description: str
    """A description for people."""
    outcome_description: str | None = None
    """What the variation's outcome says, in words."""
    referenced_group_label: str | None = None
    """The label of the group that the step refers to."""
    steps: "list[ComplianceStepRequest]"
    """Steps by which the rule is worked out, in order."""


class CreateComplianceTemplateRequest(LusidModel):
    """Create compliance template request.

    Used by `ComplianceApi.create_compliance_template`.
    """

    code: str
    """The code, unique in its scope."""
    description: str
    """A description for people."""
    variations: list[ComplianceTemplateVariationRequest]
    """Variations of the template, of which a rule uses one."""


class DecoratedComplianceRunSummary(LusidModel):
    """Decorated compliance run summary.

    Used by `ComplianceApi.get_decorated_compliance_run_summary`,
    `ComplianceApi.get_filtered_decorated_compliance_run_summary`.
    """

    run_id: "ResourceId"
    """The identifier of the run."""
    details: list[ComplianceRuleResultDetail]
    """Outcome of each rule."""


class DecoratedComplianceRunSummaryRequest(LusidModel):
    """Decorated compliance run summary request.

    Used by `ComplianceApi.get_filtered_decorated_compliance_run_summary`.
    """

    run_id: "ResourceId"
    """The identifier of the run."""
    portfolio_entity_ids: "list[PortfolioEntityId] | None" = None
    """The portfolios and portfolio groups."""
    property_keys: list[str] | None = None
    """The property keys, each `domain/scope/code`."""


class OrderRuleBreach(LusidModel):
    """Order rule breach."""

    breach_task_id: str
    """Identifier of the workflow task for the breach."""
    compliance_state: str
    """State of the order's breach in compliance. Pending, Failed, Passed, ManuallyApproved,
    PartiallyOverridden or Warning, or a value added since.
    """


class OrderBreachHistory(LusidModel):
    """Order breach history."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    order_id: "ResourceId"
    """The scope and code of the order."""
    run_id: "ResourceId"
    """The identifier of the run."""
    breaches_by_rule: dict[str, list[OrderRuleBreach] | None] | None = None
    """Breaches of the order, by compliance rule."""
    as_at: AwareDatetime
    """System time at which the breach arose."""


class PagedResourceListOfComplianceRuleResponse(LusidModel):
    """Paged resource list of compliance rule response.

    Used by `ComplianceApi.list_compliance_rules`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[ComplianceRuleResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfComplianceRunInfoV2(LusidModel):
    """Paged resource list of compliance run info v 2.

    Used by `ComplianceApi.list_compliance_runs`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[ComplianceRunInfoV2]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfComplianceTemplate(LusidModel):
    """Paged resource list of compliance template.

    Used by `ComplianceApi.list_compliance_templates`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[ComplianceTemplate]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfOrderBreachHistory(LusidModel):
    """Paged resource list of order breach history.

    Used by `ComplianceApi.list_order_breach_history`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[OrderBreachHistory]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpdateComplianceTemplateRequest(LusidModel):
    """Update compliance template request.

    Used by `ComplianceApi.update_compliance_template`.
    """

    code: str
    """The code, unique in its scope."""
    description: str
    """A description for people."""
    variations: list[ComplianceTemplateVariationRequest]
    """Variations of the template, of which a rule uses one."""


class UpsertComplianceRuleRequest(LusidModel):
    """Upsert compliance rule request.

    Used by `ComplianceApi.upsert_compliance_rule`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    name: str | None = None
    """Name of the rule, for people."""
    description: str | None = None
    """A description for people."""
    active: bool
    """Whether it is in use."""
    template_id: "ResourceId"
    """The scope and code of the template."""
    variation: str
    """Label of the template's variation that the rule uses."""
    portfolio_group_id: "ResourceId | None" = None
    """Scope and code of the portfolio group whose members the rule checks."""
    parameters: "dict[str, ComplianceParameter]"
    """Values of the variation's parameters, by name."""
    properties: "dict[str, PerpetualProperty]"
    """Property values by property key, `domain/scope/code`."""


class UpsertComplianceRunSummaryRequest(LusidModel):
    """Upsert compliance run summary request.

    Used by `ComplianceApi.upsert_compliance_run_summary`.
    """

    run_id: "ResourceId"
    """The identifier of the run."""
    instigated_at: AwareDatetime
    """When it was started."""
    completed_at: AwareDatetime
    """When it was completed."""
    schedule: str
    """Whether before or after the trade, or both. None, PreTrade, PostTrade or PreAndPostTrade, or a value
    added since.
    """
    results: list[ComplianceSummaryRuleResultRequest]
    """Outcome of each rule."""


class UpsertComplianceRunSummaryResult(LusidModel):
    """Upsert compliance run summary result.

    Used by `ComplianceApi.upsert_compliance_run_summary`.
    """

    run_id: "ResourceId"
    """The identifier of the run."""
    instigated_at: AwareDatetime
    """When it was started."""
    completed_at: AwareDatetime
    """When it was completed."""
    schedule: str
    """Whether before or after the trade, or both. None, PreTrade, PostTrade or PreAndPostTrade, or a value
    added since.
    """
    results: list[ComplianceSummaryRuleResult]
    """Outcome of each rule."""
