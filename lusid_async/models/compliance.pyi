"""Models of the compliance API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
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
    index: int
    label: str
    sub_label: str
    info_type: str | None = ...
    information: str | None = ...
    def __init__(
        self,
        *,
        index: int,
        label: str,
        sub_label: str,
        info_type: str | None = ...,
        information: str | None = ...,
    ) -> None:
        """Lineage member.

        Args:
            index: Place of the step in the lineage.
            label: Label of the step in the rule.
            sub_label: Further label of the step.
            info_type: Type of `information`.
            information: Details of the step.
        """

class ComplianceRuleBreakdown(LusidModel):
    group_status: str
    results_used: dict[str, float]
    formula_values: dict[str, float] | None = ...
    properties_used: dict[str, list[ModelProperty] | None]
    missing_data_information: list[str]
    lineage: list[LineageMember]
    def __init__(
        self,
        *,
        group_status: str,
        results_used: _abc.Mapping[str, float | _decimal.Decimal],
        formula_values: _abc.Mapping[str, float | _decimal.Decimal] | None = ...,
        properties_used: _abc.Mapping[str, _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]] | None],
        missing_data_information: list[str] | tuple[str, ...],
        lineage: _abc.Sequence[LineageMember | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Compliance rule breakdown.

        Args:
            group_status: The outcome for the group.
            results_used: The values that the outcome rests on, by name.
            formula_values: Value of each formula in the criterion for this group; empty where there is none.
            properties_used: The property values that the outcome rests on, by key.
            missing_data_information: Data that were needed and not found.
            lineage: Steps of the rule that led to the group.
        """

class ComplianceRuleBreakdownRequest(LusidModel):
    group_status: str
    results_used: dict[str, float]
    formula_values: dict[str, float] | None = ...
    properties_used: dict[str, list[ModelProperty] | None]
    missing_data_information: list[str]
    lineage: list[LineageMember]
    def __init__(
        self,
        *,
        group_status: str,
        results_used: _abc.Mapping[str, float | _decimal.Decimal],
        formula_values: _abc.Mapping[str, float | _decimal.Decimal] | None = ...,
        properties_used: _abc.Mapping[str, _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]] | None],
        missing_data_information: list[str] | tuple[str, ...],
        lineage: _abc.Sequence[LineageMember | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Compliance rule breakdown request.

        Args:
            group_status: The outcome for the group.
            results_used: The values that the outcome rests on, by name.
            formula_values: Value of each formula in the criterion for this group; empty where there is none.
            properties_used: The property values that the outcome rests on, by key.
            missing_data_information: Data that were needed and not found.
            lineage: Steps of the rule that led to the group.
        """

class ComplianceRuleContribution(LusidModel):
    index: int
    portfolio_id: ResourceId
    order_id: ResourceId | None = ...
    instrument: str
    instrument_type: str | None = ...
    holding_type: str | None = ...
    holding_id: str | None = ...
    result_values: dict[str, float]
    properties: dict[str, ModelProperty]
    related_properties: dict[str, str | None]
    def __init__(
        self,
        *,
        index: int,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        order_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        instrument: str,
        instrument_type: str | None = ...,
        holding_type: str | None = ...,
        holding_id: str | None = ...,
        result_values: _abc.Mapping[str, float | _decimal.Decimal],
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]],
        related_properties: _abc.Mapping[str, str | None],
    ) -> None:
        """Compliance rule contribution.

        Args:
            index: Place of the position in the compliance run, as number.
            portfolio_id: The scope and code of the portfolio.
            order_id: The scope and code of the order.
            instrument: LUID of the position's instrument.
            instrument_type: The type of instrument.
            holding_type: What the row is: `P` position, `B` cash balance, `C` cash commitment, `R` receivable, `A` accrual, `F` forward FX.
            holding_id: The identifier of the holding.
            result_values: Values of the position, by address key.
            properties: Property values by property key, `domain/scope/code`.
            related_properties: Property values of related entities, by key.
        """

class ComplianceRuleBreakdownWithContributions(LusidModel):
    group_status: str
    results_used: dict[str, float]
    properties_used: dict[str, list[ModelProperty] | None]
    missing_data_information: list[str]
    lineage: list[LineageMember]
    contributions: list[ComplianceRuleContribution]
    def __init__(
        self,
        *,
        group_status: str,
        results_used: _abc.Mapping[str, float | _decimal.Decimal],
        properties_used: _abc.Mapping[str, _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]] | None],
        missing_data_information: list[str] | tuple[str, ...],
        lineage: _abc.Sequence[LineageMember | _abc.Mapping[str, _typing.Any]],
        contributions: _abc.Sequence[ComplianceRuleContribution | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Compliance rule breakdown with contributions.

        Args:
            group_status: The outcome for the group.
            results_used: The values that the outcome rests on, by name.
            properties_used: The property values that the outcome rests on, by key.
            missing_data_information: Data that were needed and not found.
            lineage: Steps of the rule that led to the group.
            contributions: What each position adds to the group's result; empty where none does.
        """

class ComplianceRuleResponse(LusidModel):
    id: ResourceId | None = ...
    name: str | None = ...
    description: str | None = ...
    active: bool | None = ...
    template_id: ResourceId | None = ...
    variation: str | None = ...
    portfolio_group_id: ResourceId | None = ...
    parameters: dict[str, ComplianceParameter] | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    version: Version | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        active: bool | None = ...,
        template_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        variation: str | None = ...,
        portfolio_group_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        parameters: _abc.Mapping[str, ComplianceParameter | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Compliance rule response.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            name: Name of the rule, for people.
            description: A description for people.
            active: Whether it is in use.
            template_id: The scope and code of the template.
            variation: Label of the template's variation that the rule uses.
            portfolio_group_id: Scope and code of the portfolio group whose members the rule checks.
            parameters: Values of the variation's parameters, by name.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            staged_modifications: How many changes to the entity wait for approval, and which.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ComplianceRuleResultPortfolioDetail(LusidModel):
    id: ResourceId
    name: str
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        name: str,
    ) -> None:
        """Compliance rule result portfolio detail.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            name: The name.
        """

class ComplianceRuleResultDetail(LusidModel):
    rule_id: ResourceId
    affected_portfolios_details: list[ComplianceRuleResultPortfolioDetail]
    affected_orders: list[ResourceId]
    template_id: ResourceId
    template_description: str
    template_variation: str
    status: str
    rule_name: str
    rule_description: str
    outcome: str
    properties: dict[str, PerpetualProperty] | None = ...
    def __init__(
        self,
        *,
        rule_id: ResourceId | _abc.Mapping[str, _typing.Any],
        affected_portfolios_details: _abc.Sequence[ComplianceRuleResultPortfolioDetail | _abc.Mapping[str, _typing.Any]],
        affected_orders: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        template_id: ResourceId | _abc.Mapping[str, _typing.Any],
        template_description: str,
        template_variation: str,
        status: str,
        rule_name: str,
        rule_description: str,
        outcome: str,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Compliance rule result detail.

        Args:
            rule_id: The identifier of the rule.
            affected_portfolios_details: Outcome for each portfolio.
            affected_orders: The orders concerned.
            template_id: The scope and code of the template.
            template_description: What the rule's template is for.
            template_variation: Variation of the template that the rule uses.
            status: Whether the portfolios pass the rule.
            rule_name: The name of the rule.
            rule_description: What the rule says, in words.
            outcome: Whether the rule passed, warned or failed.
            properties: Property values by property key, `domain/scope/code`.
        """

class ComplianceSummaryRuleResult(LusidModel):
    rule_id: ResourceId
    template_id: ResourceId
    variation: str
    rule_status: str
    affected_portfolios: list[ResourceId]
    affected_orders: list[ResourceId]
    parameters_used: dict[str, str | None]
    rule_breakdown: list[ComplianceRuleBreakdown]
    def __init__(
        self,
        *,
        rule_id: ResourceId | _abc.Mapping[str, _typing.Any],
        template_id: ResourceId | _abc.Mapping[str, _typing.Any],
        variation: str,
        rule_status: str,
        affected_portfolios: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        affected_orders: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        parameters_used: _abc.Mapping[str, str | None],
        rule_breakdown: _abc.Sequence[ComplianceRuleBreakdown | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Compliance summary rule result.

        Args:
            rule_id: The identifier of the rule.
            template_id: The scope and code of the template.
            variation: Label of the template's variation that the rule uses.
            rule_status: The outcome of the rule.
            affected_portfolios: The portfolios concerned.
            affected_orders: The orders concerned.
            parameters_used: The parameter values that the outcome rests on, by name.
            rule_breakdown: The outcome, group by group.
        """

class ComplianceRuleResultV2(LusidModel):
    run_id: ResourceId
    instigated_at: _datetime.datetime
    completed_at: _datetime.datetime
    schedule: str
    rule_result: ComplianceSummaryRuleResult
    def __init__(
        self,
        *,
        run_id: ResourceId | _abc.Mapping[str, _typing.Any],
        instigated_at: _datetime.datetime | str,
        completed_at: _datetime.datetime | str,
        schedule: str,
        rule_result: ComplianceSummaryRuleResult | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Compliance rule result v 2.

        Args:
            run_id: The identifier of the run.
            instigated_at: When it was started.
            completed_at: When it was completed.
            schedule: Whether before or after the trade, or both. PreTrade, PostTrade or PreAndPostTrade, or a value added since.
            rule_result: Outcome of the rule.
        """

class ComplianceSummaryRuleResultWithContributions(LusidModel):
    rule_id: ResourceId
    template_id: ResourceId
    variation: str
    rule_status: str
    affected_portfolios: list[ResourceId]
    affected_orders: list[ResourceId]
    parameters_used: dict[str, str | None]
    rule_breakdown: list[ComplianceRuleBreakdownWithContributions]
    other_positions_considered: list[ComplianceRuleContribution]
    def __init__(
        self,
        *,
        rule_id: ResourceId | _abc.Mapping[str, _typing.Any],
        template_id: ResourceId | _abc.Mapping[str, _typing.Any],
        variation: str,
        rule_status: str,
        affected_portfolios: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        affected_orders: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        parameters_used: _abc.Mapping[str, str | None],
        rule_breakdown: _abc.Sequence[ComplianceRuleBreakdownWithContributions | _abc.Mapping[str, _typing.Any]],
        other_positions_considered: _abc.Sequence[ComplianceRuleContribution | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Compliance summary rule result with contributions.

        Args:
            rule_id: The identifier of the rule.
            template_id: The scope and code of the template.
            variation: Label of the template's variation that the rule uses.
            rule_status: The outcome of the rule.
            affected_portfolios: The portfolios concerned.
            affected_orders: The orders concerned.
            parameters_used: The parameter values that the outcome rests on, by name.
            rule_breakdown: The outcome, group by group.
            other_positions_considered: Positions that the rule was measured against, such as those of a denominator, without being checked themselves.
        """

class ComplianceRuleResultV2WithContributions(LusidModel):
    run_id: ResourceId
    instigated_at: _datetime.datetime
    completed_at: _datetime.datetime
    schedule: str
    rule_result: ComplianceSummaryRuleResultWithContributions
    def __init__(
        self,
        *,
        run_id: ResourceId | _abc.Mapping[str, _typing.Any],
        instigated_at: _datetime.datetime | str,
        completed_at: _datetime.datetime | str,
        schedule: str,
        rule_result: ComplianceSummaryRuleResultWithContributions | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Compliance rule result v 2 with contributions.

        Args:
            run_id: The identifier of the run.
            instigated_at: When it was started.
            completed_at: When it was completed.
            schedule: Whether before or after the trade, or both. PreTrade, PostTrade or PreAndPostTrade, or a value added since.
            rule_result: Outcome of the rule.
        """

class ComplianceTemplateVariationDto(LusidModel):
    label: str
    description: str
    outcome_description: str | None = ...
    referenced_group_label: str | None = ...
    steps: list[ComplianceStep]
    def __init__(
        self,
        *,
        label: str,
        description: str,
        outcome_description: str | None = ...,
        referenced_group_label: str | None = ...,
        steps: _abc.Sequence[ComplianceStep | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Compliance template variation dto.

        Args:
            label: Label of the variation, by which rules choose it.
            description: A description for people.
            outcome_description: What the variation's outcome says, in words.
            referenced_group_label: The label of the group that the step refers to.
            steps: Steps by which the rule is worked out, in order.
        """

class ComplianceRuleTemplate(LusidModel):
    id: ResourceId | None = ...
    description: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    variations: list[ComplianceTemplateVariationDto] | None = ...
    href: str | None = ...
    version: Version | None = ...
    staged_modifications: StagedModificationsInfo | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        description: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        variations: _abc.Sequence[ComplianceTemplateVariationDto | _abc.Mapping[str, _typing.Any]] | None = ...,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        staged_modifications: StagedModificationsInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Compliance rule template.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            description: A description for people.
            properties: Property values by property key, `domain/scope/code`.
            variations: Variations of the template, of which a rule uses one.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            staged_modifications: How many changes to the entity wait for approval, and which.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PreTradeConfiguration(LusidModel):
    include_entity_types: str
    def __init__(
        self,
        *,
        include_entity_types: str,
    ) -> None:
        """Pre trade configuration.

        Args:
            include_entity_types: Which orders count beside transactions: `None`, `Allocations` or `OrdersAndAllocations`. None, Allocations or OrdersAndAllocations, or a value added since.
        """

class ComplianceRunConfiguration(LusidModel):
    pre_trade_configuration: PreTradeConfiguration
    def __init__(
        self,
        *,
        pre_trade_configuration: PreTradeConfiguration | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Compliance run configuration.

        Args:
            pre_trade_configuration: What pre-trade compliance counts beside transactions.
        """

class ComplianceRunInfoV2(LusidModel):
    run_id: ResourceId
    instigated_at: _datetime.datetime
    completed_at: _datetime.datetime
    schedule: str
    instigated_by: str
    def __init__(
        self,
        *,
        run_id: ResourceId | _abc.Mapping[str, _typing.Any],
        instigated_at: _datetime.datetime | str,
        completed_at: _datetime.datetime | str,
        schedule: str,
        instigated_by: str,
    ) -> None:
        """Compliance run info v 2.

        Args:
            run_id: The identifier of the run.
            instigated_at: When it was started.
            completed_at: When it was completed.
            schedule: Whether before or after the trade, or both. PreTrade, PostTrade or PreAndPostTrade, or a value added since.
            instigated_by: Identifier of who or what started the run.
        """

class ComplianceSummaryRuleResultRequest(LusidModel):
    rule_id: ResourceId
    template_id: ResourceId
    variation: str
    rule_status: str
    affected_portfolios: list[ResourceId]
    affected_orders: list[ResourceId]
    parameters_used: dict[str, str | None]
    rule_breakdown: list[ComplianceRuleBreakdownRequest]
    def __init__(
        self,
        *,
        rule_id: ResourceId | _abc.Mapping[str, _typing.Any],
        template_id: ResourceId | _abc.Mapping[str, _typing.Any],
        variation: str,
        rule_status: str,
        affected_portfolios: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        affected_orders: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        parameters_used: _abc.Mapping[str, str | None],
        rule_breakdown: _abc.Sequence[ComplianceRuleBreakdownRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Compliance summary rule result request.

        Args:
            rule_id: The identifier of the rule.
            template_id: The scope and code of the template.
            variation: Label of the template's variation that the rule uses.
            rule_status: The outcome of the rule. Passed, Failed, MissingData or Warning, or a value added since.
            affected_portfolios: The portfolios concerned.
            affected_orders: The orders concerned.
            parameters_used: The parameter values that the outcome rests on, by name.
            rule_breakdown: The outcome, group by group.
        """

class ComplianceTemplateVariation(LusidModel):
    label: str
    description: str
    required_parameters: list[ComplianceTemplateParameter]
    properties: dict[str, PerpetualProperty]
    accepted_address_keys: ResourceId
    steps: list[ComplianceStep]
    referenced_group_label: str | None = ...
    def __init__(
        self,
        *,
        label: str,
        description: str,
        required_parameters: _abc.Sequence[ComplianceTemplateParameter | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]],
        accepted_address_keys: ResourceId | _abc.Mapping[str, _typing.Any],
        steps: _abc.Sequence[ComplianceStep | _abc.Mapping[str, _typing.Any]],
        referenced_group_label: str | None = ...,
    ) -> None:
        """Compliance template variation.

        Args:
            label: Label of the variation, by which rules choose it.
            description: A description for people.
            required_parameters: Parameters that a rule of this variation must give.
            properties: Property values by property key, `domain/scope/code`.
            accepted_address_keys: Scope and code of the list of address keys that the variation accepts.
            steps: Steps by which the rule is worked out, in order.
            referenced_group_label: The label of the group that the step refers to.
        """

class ComplianceTemplate(LusidModel):
    id: ResourceId
    description: str
    tags: list[str] | None = ...
    variations: list[ComplianceTemplateVariation]
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        description: str,
        tags: list[str] | tuple[str, ...] | None = ...,
        variations: _abc.Sequence[ComplianceTemplateVariation | _abc.Mapping[str, _typing.Any]],
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Compliance template.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            description: A description for people.
            tags: Tags for finding and grouping.
            variations: Variations of the template, of which a rule uses one.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class ComplianceTemplateVariationRequest(LusidModel):
    label: str
    description: str
    outcome_description: str | None = ...
    referenced_group_label: str | None = ...
    steps: list[ComplianceStepRequest]
    def __init__(
        self,
        *,
        label: str,
        description: str,
        outcome_description: str | None = ...,
        referenced_group_label: str | None = ...,
        steps: _abc.Sequence[ComplianceStepRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Compliance template variation request.

        Args:
            label: Label of the variation, by which rules choose it.
            description: A description for people.
            outcome_description: What the variation's outcome says, in words.
            referenced_group_label: The label of the group that the step refers to.
            steps: Steps by which the rule is worked out, in order.
        """

class CreateComplianceTemplateRequest(LusidModel):
    code: str
    description: str
    variations: list[ComplianceTemplateVariationRequest]
    def __init__(
        self,
        *,
        code: str,
        description: str,
        variations: _abc.Sequence[ComplianceTemplateVariationRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Create compliance template request.

        Args:
            code: The code, unique in its scope.
            description: A description for people.
            variations: Variations of the template, of which a rule uses one.
        """

class DecoratedComplianceRunSummary(LusidModel):
    run_id: ResourceId
    details: list[ComplianceRuleResultDetail]
    def __init__(
        self,
        *,
        run_id: ResourceId | _abc.Mapping[str, _typing.Any],
        details: _abc.Sequence[ComplianceRuleResultDetail | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Decorated compliance run summary.

        Args:
            run_id: The identifier of the run.
            details: Outcome of each rule.
        """

class DecoratedComplianceRunSummaryRequest(LusidModel):
    run_id: ResourceId
    portfolio_entity_ids: list[PortfolioEntityId] | None = ...
    property_keys: list[str] | None = ...
    def __init__(
        self,
        *,
        run_id: ResourceId | _abc.Mapping[str, _typing.Any],
        portfolio_entity_ids: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]] | None = ...,
        property_keys: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Decorated compliance run summary request.

        Args:
            run_id: The identifier of the run.
            portfolio_entity_ids: The portfolios and portfolio groups.
            property_keys: The property keys, each `domain/scope/code`.
        """

class OrderRuleBreach(LusidModel):
    breach_task_id: str
    compliance_state: str
    def __init__(
        self,
        *,
        breach_task_id: str,
        compliance_state: str,
    ) -> None:
        """Order rule breach.

        Args:
            breach_task_id: Identifier of the workflow task for the breach.
            compliance_state: State of the order's breach in compliance. Pending, Failed, Passed, ManuallyApproved, PartiallyOverridden or Warning, or a value added since.
        """

class OrderBreachHistory(LusidModel):
    id: ResourceId
    order_id: ResourceId
    run_id: ResourceId
    breaches_by_rule: dict[str, list[OrderRuleBreach] | None] | None = ...
    as_at: _datetime.datetime
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        order_id: ResourceId | _abc.Mapping[str, _typing.Any],
        run_id: ResourceId | _abc.Mapping[str, _typing.Any],
        breaches_by_rule: _abc.Mapping[str, _abc.Sequence[OrderRuleBreach | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        as_at: _datetime.datetime | str,
    ) -> None:
        """Order breach history.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            order_id: The scope and code of the order.
            run_id: The identifier of the run.
            breaches_by_rule: Breaches of the order, by compliance rule.
            as_at: System time at which the breach arose.
        """

class PagedResourceListOfComplianceRuleResponse(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[ComplianceRuleResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[ComplianceRuleResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of compliance rule response.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfComplianceRunInfoV2(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[ComplianceRunInfoV2]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[ComplianceRunInfoV2 | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of compliance run info v 2.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfComplianceTemplate(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[ComplianceTemplate]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[ComplianceTemplate | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of compliance template.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfOrderBreachHistory(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[OrderBreachHistory]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[OrderBreachHistory | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of order breach history.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class UpdateComplianceTemplateRequest(LusidModel):
    code: str
    description: str
    variations: list[ComplianceTemplateVariationRequest]
    def __init__(
        self,
        *,
        code: str,
        description: str,
        variations: _abc.Sequence[ComplianceTemplateVariationRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Update compliance template request.

        Args:
            code: The code, unique in its scope.
            description: A description for people.
            variations: Variations of the template, of which a rule uses one.
        """

class UpsertComplianceRuleRequest(LusidModel):
    id: ResourceId
    name: str | None = ...
    description: str | None = ...
    active: bool
    template_id: ResourceId
    variation: str
    portfolio_group_id: ResourceId | None = ...
    parameters: dict[str, ComplianceParameter]
    properties: dict[str, PerpetualProperty]
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        name: str | None = ...,
        description: str | None = ...,
        active: bool,
        template_id: ResourceId | _abc.Mapping[str, _typing.Any],
        variation: str,
        portfolio_group_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        parameters: _abc.Mapping[str, ComplianceParameter | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Upsert compliance rule request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            name: Name of the rule, for people.
            description: A description for people.
            active: Whether it is in use.
            template_id: The scope and code of the template.
            variation: Label of the template's variation that the rule uses.
            portfolio_group_id: Scope and code of the portfolio group whose members the rule checks.
            parameters: Values of the variation's parameters, by name.
            properties: Property values by property key, `domain/scope/code`.
        """

class UpsertComplianceRunSummaryRequest(LusidModel):
    run_id: ResourceId
    instigated_at: _datetime.datetime
    completed_at: _datetime.datetime
    schedule: str
    results: list[ComplianceSummaryRuleResultRequest]
    def __init__(
        self,
        *,
        run_id: ResourceId | _abc.Mapping[str, _typing.Any],
        instigated_at: _datetime.datetime | str,
        completed_at: _datetime.datetime | str,
        schedule: str,
        results: _abc.Sequence[ComplianceSummaryRuleResultRequest | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Upsert compliance run summary request.

        Args:
            run_id: The identifier of the run.
            instigated_at: When it was started.
            completed_at: When it was completed.
            schedule: Whether before or after the trade, or both. None, PreTrade, PostTrade or PreAndPostTrade, or a value added since.
            results: Outcome of each rule.
        """

class UpsertComplianceRunSummaryResult(LusidModel):
    run_id: ResourceId
    instigated_at: _datetime.datetime
    completed_at: _datetime.datetime
    schedule: str
    results: list[ComplianceSummaryRuleResult]
    def __init__(
        self,
        *,
        run_id: ResourceId | _abc.Mapping[str, _typing.Any],
        instigated_at: _datetime.datetime | str,
        completed_at: _datetime.datetime | str,
        schedule: str,
        results: _abc.Sequence[ComplianceSummaryRuleResult | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Upsert compliance run summary result.

        Args:
            run_id: The identifier of the run.
            instigated_at: When it was started.
            completed_at: When it was completed.
            schedule: Whether before or after the trade, or both. None, PreTrade, PostTrade or PreAndPostTrade, or a value added since.
            results: Outcome of each rule.
        """
