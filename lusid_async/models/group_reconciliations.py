"""Models of the group reconciliations API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.abor import PortfolioEntityId
    from lusid_async.models.common import ErrorDetail, Link, ResourceId, ResponseMetaData, Version


class GroupReconciliationUserReviewAdd(LusidModel):
    """Group reconciliation user review add."""

    break_code: str | None = None
    match_key: str | None = None
    comment_text: str | None = None


class GroupReconciliationUserReviewRemove(LusidModel):
    """Group reconciliation user review remove."""

    break_code_as_at_added: datetime | None = None
    match_key_as_at_added: datetime | None = None
    comment_text_as_at_added: datetime | None = None


class BatchUpdateUserReviewForComparisonResultRequest(LusidModel):
    """Batch update user review for comparison result request.

    Used by `GroupReconciliationsApi.batch_update_comparison_results`.
    """

    comparison_result_id: str
    user_review_add: GroupReconciliationUserReviewAdd | None = None
    user_review_remove: GroupReconciliationUserReviewRemove | None = None


class GroupReconciliationInstanceId(LusidModel):
    """Group reconciliation instance id."""

    instance_id_type: str
    """WorkflowServiceTaskId or Manual, or a value added since."""
    instance_id_value: str


class GroupReconciliationDatePair(LusidModel):
    """Group reconciliation date pair."""

    effective_at: datetime | None = None
    as_at: datetime | None = None


class GroupReconciliationDates(LusidModel):
    """Group reconciliation dates."""

    left: GroupReconciliationDatePair | None = None
    right: GroupReconciliationDatePair | None = None


class ComparisonAttributeValuePair(LusidModel):
    """Comparison attribute value pair."""

    attribute_name: str
    value: str | None = None


class GroupReconciliationCoreAttributeValues(LusidModel):
    """Group reconciliation core attribute values."""

    left_core_attributes: list[ComparisonAttributeValuePair]
    right_core_attributes: list[ComparisonAttributeValuePair]


class GroupReconciliationAggregateAttributeValues(LusidModel):
    """Group reconciliation aggregate attribute values."""

    left_aggregate_attributes: list[ComparisonAttributeValuePair]
    right_aggregate_attributes: list[ComparisonAttributeValuePair]


class GroupReconciliationUserReviewBreakCode(LusidModel):
    """Group reconciliation user review break code."""

    break_code: str
    user_id: str | None = None
    as_at_added: datetime | None = None
    as_at_invalid: datetime | None = None


class GroupReconciliationUserReviewMatchKey(LusidModel):
    """Group reconciliation user review match key."""

    match_key: str
    user_id: str | None = None
    as_at_added: datetime | None = None
    as_at_invalid: datetime | None = None


class GroupReconciliationUserReviewComment(LusidModel):
    """Group reconciliation user review comment."""

    comment_text: str
    user_id: str | None = None
    as_at_added: datetime | None = None
    as_at_invalid: datetime | None = None


class GroupReconciliationUserReview(LusidModel):
    """Group reconciliation user review."""

    break_codes: list[GroupReconciliationUserReviewBreakCode] | None = None
    match_keys: list[GroupReconciliationUserReviewMatchKey] | None = None
    comments: list[GroupReconciliationUserReviewComment] | None = None


class GroupReconciliationComparisonResult(LusidModel):
    """Group reconciliation comparison result.

    Used by `GroupReconciliationsApi.get_comparison_result`.
    """

    id: "ResourceId"
    reconciliation_type: str
    """Holding, Transaction, Valuation or CashHolding, or a value added since."""
    group_reconciliation_definition_id: "ResourceId"
    instance_id: GroupReconciliationInstanceId
    comparison_result_id: str
    reconciliation_run_as_at: datetime
    result_type: str
    """Match, PartialMatch, Break, NotFound or Resolved, or a value added since."""
    result_status: str
    """New, Confirmed or Changed, or a value added since."""
    review_status: str
    """Pending, Reviewed, Matched or Invalid, or a value added since."""
    dates_reconciled: GroupReconciliationDates
    core_attributes: GroupReconciliationCoreAttributeValues
    aggregate_attributes: GroupReconciliationAggregateAttributeValues
    user_review: GroupReconciliationUserReview | None = None
    href: str | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class BatchUpdateUserReviewForComparisonResultResponse(LusidModel):
    """Batch update user review for comparison result response.

    Used by `GroupReconciliationsApi.batch_update_comparison_results`.
    """

    values: dict[str, GroupReconciliationComparisonResult] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    links: "list[Link] | None" = None


class BreakCodeSource(LusidModel):
    """Break code source."""

    data_type_id: "ResourceId"


class GroupReconciliationFilters(LusidModel):
    """Group reconciliation filters."""

    left: str | None = None
    right: str | None = None


class GroupReconciliationCoreComparisonRuleOperand(LusidModel):
    """Group reconciliation core comparison rule operand."""

    key: str
    operation: str


class GroupReconciliationComparisonRuleStringValueMap(LusidModel):
    """Group reconciliation comparison rule string value map."""

    left_value: str
    right_value: str
    direction: str
    """BiDirectional or UniDirectional, or a value added since."""


class GroupReconciliationCoreAttributeRule(LusidModel):
    """Group reconciliation core attribute rule."""

    left: GroupReconciliationCoreComparisonRuleOperand
    right: GroupReconciliationCoreComparisonRuleOperand
    allowable_string_mappings: list[GroupReconciliationComparisonRuleStringValueMap] | None = None
    is_comparison_case_sensitive: bool


class GroupReconciliationAggregateComparisonRuleOperand(LusidModel):
    """Group reconciliation aggregate comparison rule operand."""

    key: str
    operation: str
    """Sum, Proportion, Average, Count, Min, Max, … (7 more), or a value added since."""


class GroupReconciliationComparisonRuleTolerance(LusidModel):
    """Group reconciliation comparison rule tolerance."""

    type: str
    """Relative or Absolute, or a value added since."""
    value: float


class GroupReconciliationAggregateAttributeRule(LusidModel):
    """Group reconciliation aggregate attribute rule."""

    left: GroupReconciliationAggregateComparisonRuleOperand
    right: GroupReconciliationAggregateComparisonRuleOperand
    tolerance: GroupReconciliationComparisonRuleTolerance | None = None


class CreateGroupReconciliationComparisonRulesetRequest(LusidModel):
    """Create group reconciliation comparison ruleset request.

    Used by `GroupReconciliationsApi.create_comparison_ruleset`.
    """

    id: "ResourceId"
    display_name: str
    reconciliation_type: str
    """Holding, Transaction, Valuation or CashHolding, or a value added since."""
    filters: GroupReconciliationFilters | None = None
    core_attribute_rules: list[GroupReconciliationCoreAttributeRule]
    aggregate_attribute_rules: list[GroupReconciliationAggregateAttributeRule]


class GroupReconciliationDefinitionPortfolioEntityIds(LusidModel):
    """Group reconciliation definition portfolio entity ids."""

    left: "list[PortfolioEntityId]"
    right: "list[PortfolioEntityId]"


class GroupReconciliationDefinitionRecipeIds(LusidModel):
    """Group reconciliation definition recipe ids."""

    left: "ResourceId"
    right: "ResourceId"


class GroupReconciliationDefinitionCurrencies(LusidModel):
    """Group reconciliation definition currencies."""

    left: str
    right: str


class TransactionDateWindows(LusidModel):
    """Transaction date windows."""

    left: str
    right: str


class GroupReconciliationDefinitionComparisonRulesetIds(LusidModel):
    """Group reconciliation definition comparison ruleset ids."""

    transaction_reconciliation: "ResourceId | None" = None
    holding_reconciliation: "ResourceId | None" = None
    valuation_reconciliation: "ResourceId | None" = None
    cash_holding_reconciliation: "ResourceId | None" = None


class PrimarySchedule(LusidModel):
    """Primary schedule."""

    event_handler_id: "ResourceId"


class CreateGroupReconciliationDefinitionRequest(LusidModel):
    """Create group reconciliation definition request.

    Used by `GroupReconciliationsApi.create_group_reconciliation_definition`.
    """

    id: "ResourceId | None" = None
    display_name: str
    description: str | None = None
    portfolio_entity_ids: GroupReconciliationDefinitionPortfolioEntityIds
    recipe_ids: GroupReconciliationDefinitionRecipeIds | None = None
    currencies: GroupReconciliationDefinitionCurrencies | None = None
    transaction_date_windows: TransactionDateWindows | None = None
    comparison_ruleset_ids: GroupReconciliationDefinitionComparisonRulesetIds | None = None
    break_code_source: BreakCodeSource | None = None
    primary_schedule: PrimarySchedule | None = None


class GroupReconciliationComparisonRuleset(LusidModel):
    """Group reconciliation comparison ruleset.

    Used by `GroupReconciliationsApi.create_comparison_ruleset`,
    `GroupReconciliationsApi.get_comparison_ruleset`, `GroupReconciliationsApi.update_comparison_ruleset`.
    """

    id: "ResourceId"
    display_name: str
    reconciliation_type: str
    """Holding, Transaction, Valuation or CashHolding, or a value added since."""
    filters: GroupReconciliationFilters | None = None
    core_attribute_rules: list[GroupReconciliationCoreAttributeRule]
    aggregate_attribute_rules: list[GroupReconciliationAggregateAttributeRule]
    href: str | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class GroupReconciliationDefinition(LusidModel):
    """Group reconciliation definition.

    Used by `GroupReconciliationsApi.create_group_reconciliation_definition`,
    `GroupReconciliationsApi.get_group_reconciliation_definition`,
    `GroupReconciliationsApi.update_group_reconciliation_definition`.
    """

    id: "ResourceId | None" = None
    display_name: str | None = None
    description: str | None = None
    portfolio_entity_ids: GroupReconciliationDefinitionPortfolioEntityIds | None = None
    recipe_ids: GroupReconciliationDefinitionRecipeIds | None = None
    currencies: GroupReconciliationDefinitionCurrencies | None = None
    transaction_date_windows: TransactionDateWindows | None = None
    comparison_ruleset_ids: GroupReconciliationDefinitionComparisonRulesetIds | None = None
    break_code_source: BreakCodeSource | None = None
    primary_schedule: PrimarySchedule | None = None
    href: str | None = None
    version: "Version | None" = None


class GroupReconciliationResultStatuses(LusidModel):
    """Group reconciliation result statuses."""

    count_new: int
    link_new: "Link"
    count_confirmed: int
    link_confirmed: "Link"
    count_changed: int
    link_changed: "Link"


class GroupReconciliationResultTypes(LusidModel):
    """Group reconciliation result types."""

    count_match: int
    link_matches: "Link"
    count_partial_match: int
    link_partial_matches: "Link"
    count_break: int
    link_breaks: "Link"
    count_resolved: int
    link_resolved: "Link"


class GroupReconciliationReviewStatuses(LusidModel):
    """Group reconciliation review statuses."""

    count_pending: int
    link_pending: "Link"
    count_reviewed: int
    link_reviewed: "Link"
    count_matched: int
    link_matched: "Link"
    count_invalid: int
    link_invalid: "Link"


class GroupReconciliationRunDetails(LusidModel):
    """Group reconciliation run details."""

    completion_status: str
    error_detail: str | None = None


class GroupReconciliationRunRequest(LusidModel):
    """Group reconciliation run request.

    Used by `GroupReconciliationsApi.run_reconciliation`.
    """

    instance_id: str
    dates_to_reconcile: GroupReconciliationDates | None = None


class GroupReconciliationSummary(LusidModel):
    """Group reconciliation summary."""

    run_details: GroupReconciliationRunDetails | None = None
    group_reconciliation_definition_id: "ResourceId | None" = None
    reconciliation_type: str
    """Holding, Transaction, Valuation or CashHolding, or a value added since."""
    instance_id: GroupReconciliationInstanceId
    dates_reconciled: GroupReconciliationDates
    reconciliation_run_as_at: datetime
    count_comparison_results: int
    link_comparison_results: "Link | None" = None
    result_types: GroupReconciliationResultTypes | None = None
    result_statuses: GroupReconciliationResultStatuses | None = None
    review_statuses: GroupReconciliationReviewStatuses | None = None


class GroupReconciliationRunResponse(LusidModel):
    """Group reconciliation run response.

    Used by `GroupReconciliationsApi.run_reconciliation`.
    """

    reconciliation_summaries: list[GroupReconciliationSummary]


class PagedResourceListOfGroupReconciliationComparisonResult(LusidModel):
    """Paged resource list of group reconciliation comparison result.

    Used by `GroupReconciliationsApi.list_comparison_results`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[GroupReconciliationComparisonResult]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfGroupReconciliationComparisonRuleset(LusidModel):
    """Paged resource list of group reconciliation comparison ruleset.

    Used by `GroupReconciliationsApi.list_comparison_rulesets`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[GroupReconciliationComparisonRuleset]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfGroupReconciliationDefinition(LusidModel):
    """Paged resource list of group reconciliation definition.

    Used by `GroupReconciliationsApi.list_group_reconciliation_definitions`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[GroupReconciliationDefinition]
    href: str | None = None
    links: "list[Link] | None" = None


class UpdateGroupReconciliationComparisonRulesetRequest(LusidModel):
    """Update group reconciliation comparison ruleset request.

    Used by `GroupReconciliationsApi.update_comparison_ruleset`.
    """

    display_name: str
    reconciliation_type: str
    """Holding, Transaction, Valuation or CashHolding, or a value added since."""
    filters: GroupReconciliationFilters | None = None
    core_attribute_rules: list[GroupReconciliationCoreAttributeRule]
    aggregate_attribute_rules: list[GroupReconciliationAggregateAttributeRule]


class UpdateGroupReconciliationDefinitionRequest(LusidModel):
    """Update group reconciliation definition request.

    Used by `GroupReconciliationsApi.update_group_reconciliation_definition`.
    """

    display_name: str
    description: str | None = None
    portfolio_entity_ids: GroupReconciliationDefinitionPortfolioEntityIds
    recipe_ids: GroupReconciliationDefinitionRecipeIds | None = None
    currencies: GroupReconciliationDefinitionCurrencies | None = None
    transaction_date_windows: TransactionDateWindows | None = None
    comparison_ruleset_ids: GroupReconciliationDefinitionComparisonRulesetIds | None = None
    break_code_source: BreakCodeSource | None = None
    primary_schedule: PrimarySchedule | None = None
