"""Models of the group reconciliations API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.abor import PortfolioEntityId
    from lusid_async.models.common import ErrorDetail, Link, ResourceId, ResponseMetaData, Version


class GroupReconciliationUserReviewAdd(LusidModel):
    """Group reconciliation user review add."""

    break_code: str | None = None
    """Code that says why the result is a break."""
    match_key: str | None = None
    """Key by which a reviewer ties results together."""
    comment_text: str | None = None
    """The comment."""


class GroupReconciliationUserReviewRemove(LusidModel):
    """Group reconciliation user review remove."""

    break_code_as_at_added: AwareDatetime | None = None
    """System time at which the break code to remove was added."""
    match_key_as_at_added: AwareDatetime | None = None
    """System time at which the match key to remove was added."""
    comment_text_as_at_added: AwareDatetime | None = None
    """System time at which the comment to remove was added."""


class BatchUpdateUserReviewForComparisonResultRequest(LusidModel):
    """Batch update user review for comparison result request.

    Used by `GroupReconciliationsApi.batch_update_comparison_results`.
    """

    comparison_result_id: str
    """Identifier of the result, encoding its attributes, reconciliation type and run instance."""
    user_review_add: GroupReconciliationUserReviewAdd | None = None
    """Break code, match key or comment to add."""
    user_review_remove: GroupReconciliationUserReviewRemove | None = None
    """Break code, match key or comment to remove."""


class GroupReconciliationInstanceId(LusidModel):
    """Group reconciliation instance id."""

    instance_id_type: str
    """How the run came about: by hand or by a workflow. WorkflowServiceTaskId or Manual, or a value added
    since.
    """
    instance_id_value: str
    """Key given by hand, or the identifier of the workflow task."""


class GroupReconciliationDatePair(LusidModel):
    """Group reconciliation date pair."""

    effective_at: AwareDatetime | None = None
    """Business time that is reconciled."""
    as_at: AwareDatetime | None = None
    """System time that is reconciled."""


class GroupReconciliationDates(LusidModel):
    """Group reconciliation dates."""

    left: GroupReconciliationDatePair | None = None
    """Business and system time of the left side."""
    right: GroupReconciliationDatePair | None = None
    """Business and system time of the right side."""


class ComparisonAttributeValuePair(LusidModel):
    """Comparison attribute value pair."""

    attribute_name: str
    """Name of the attribute in the comparison rules."""
    value: str | None = None
    """Value that was computed for the attribute."""


class GroupReconciliationCoreAttributeValues(LusidModel):
    """Group reconciliation core attribute values."""

    left_core_attributes: list[ComparisonAttributeValuePair]
    """Names and values on the left side that rows are matched by."""
    right_core_attributes: list[ComparisonAttributeValuePair]
    """Names and values on the right side that rows are matched by."""


class GroupReconciliationAggregateAttributeValues(LusidModel):
    """Group reconciliation aggregate attribute values."""

    left_aggregate_attributes: list[ComparisonAttributeValuePair]
    """Names and aggregated values on the left side."""
    right_aggregate_attributes: list[ComparisonAttributeValuePair]
    """Names and aggregated values on the right side."""


class GroupReconciliationUserReviewBreakCode(LusidModel):
    """Group reconciliation user review break code."""

    break_code: str
    """Code that says why the result is a break."""
    user_id: str | None = None
    """The user who made the change, comment or decision."""
    as_at_added: AwareDatetime | None = None
    """System time at which the reviewer's input was added."""
    as_at_invalid: AwareDatetime | None = None
    """System time at which the reviewer's input ceased to hold, such as when attributes differed in a new
    run.
    """


class GroupReconciliationUserReviewMatchKey(LusidModel):
    """Group reconciliation user review match key."""

    match_key: str
    """Key by which a reviewer ties results together."""
    user_id: str | None = None
    """The user who made the change, comment or decision."""
    as_at_added: AwareDatetime | None = None
    """System time at which the reviewer's input was added."""
    as_at_invalid: AwareDatetime | None = None
    """System time at which the reviewer's input ceased to hold, such as when attributes differed in a new
    run.
    """


class GroupReconciliationUserReviewComment(LusidModel):
    """Group reconciliation user review comment."""

    comment_text: str
    """The comment."""
    user_id: str | None = None
    """The user who made the change, comment or decision."""
    as_at_added: AwareDatetime | None = None
    """System time at which the reviewer's input was added."""
    as_at_invalid: AwareDatetime | None = None
    """System time at which the reviewer's input ceased to hold, such as when attributes differed in a new
    run.
    """


class GroupReconciliationUserReview(LusidModel):
    """Group reconciliation user review."""

    break_codes: list[GroupReconciliationUserReviewBreakCode] | None = None
    """Break codes shared by all runs of the instance for results with the same hash."""
    match_keys: list[GroupReconciliationUserReviewMatchKey] | None = None
    """Match keys shared by all runs of the instance for results with the same hash."""
    comments: list[GroupReconciliationUserReviewComment] | None = None
    """Comments shared by all runs of the instance for results with the same hash."""


class GroupReconciliationComparisonResult(LusidModel):
    """Group reconciliation comparison result.

    Used by `GroupReconciliationsApi.get_comparison_result`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    reconciliation_type: str
    """What is compared, such as holdings or transactions. Holding, Transaction, Valuation or CashHolding, or
    a value added since.
    """
    group_reconciliation_definition_id: "ResourceId"
    """Scope and code of the group reconciliation definition."""
    instance_id: GroupReconciliationInstanceId
    """The identifier of the reconciliation's instance."""
    comparison_result_id: str
    """Identifier of the result, encoding its attributes, reconciliation type and run instance."""
    reconciliation_run_as_at: AwareDatetime
    """When the reconciliation was run."""
    result_type: str
    """Whether the two sides match, match in part or break. Match, PartialMatch, Break, NotFound or Resolved,
    or a value added since.
    """
    result_status: str
    """Whether the result is new, the same or changed since the last run. New, Confirmed or Changed, or a
    value added since.
    """
    review_status: str
    """Whether a reviewer has commented, matched or coded the result. Pending, Reviewed, Matched or Invalid,
    or a value added since.
    """
    dates_reconciled: GroupReconciliationDates
    """The dates that were compared."""
    core_attributes: GroupReconciliationCoreAttributeValues
    """Values on both sides that rows are matched by."""
    aggregate_attributes: GroupReconciliationAggregateAttributeValues
    """Aggregated values on both sides that are compared."""
    user_review: GroupReconciliationUserReview | None = None
    """Break codes, match keys and comments of reviewers."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class BatchUpdateUserReviewForComparisonResultResponse(LusidModel):
    """Batch update user review for comparison result response.

    Used by `GroupReconciliationsApi.batch_update_comparison_results`.
    """

    values: dict[str, GroupReconciliationComparisonResult] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    """Warnings and notes on how the request was handled, by kind."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class BreakCodeSource(LusidModel):
    """Break code source."""

    data_type_id: "ResourceId"
    """The data type of the values."""


class GroupReconciliationFilters(LusidModel):
    """Group reconciliation filters."""

    left: str | None = None
    """Expression that selects the data of the left side."""
    right: str | None = None
    """Expression that selects the data of the right side."""


class GroupReconciliationCoreComparisonRuleOperand(LusidModel):
    """Group reconciliation core comparison rule operand."""

    key: str
    """Key of the value to compare."""
    operation: str
    """What is done with the value; only `Value`."""


class GroupReconciliationComparisonRuleStringValueMap(LusidModel):
    """Group reconciliation comparison rule string value map."""

    left_value: str
    """The value on the left side."""
    right_value: str
    """The value on the right side."""
    direction: str
    """In which direction the texts are mapped. BiDirectional or UniDirectional, or a value added since."""


class GroupReconciliationCoreAttributeRule(LusidModel):
    """Group reconciliation core attribute rule."""

    left: GroupReconciliationCoreComparisonRuleOperand
    """Value of the left side that is compared."""
    right: GroupReconciliationCoreComparisonRuleOperand
    """Value of the right side that is compared."""
    allowable_string_mappings: list[GroupReconciliationComparisonRuleStringValueMap] | None = None
    """Texts on the left and right that count as equal."""
    is_comparison_case_sensitive: bool
    """Whether upper and lower case differ, in values and mappings."""


class GroupReconciliationAggregateComparisonRuleOperand(LusidModel):
    """Group reconciliation aggregate comparison rule operand."""

    key: str
    """Key of the value to compare."""
    operation: str
    """How values are aggregated before they are compared, such as `Sum`. Sum, Proportion, Average, Count,
    Min, Max, … (7 more), or a value added since.
    """


class GroupReconciliationComparisonRuleTolerance(LusidModel):
    """Group reconciliation comparison rule tolerance."""

    type: str
    """Whether the tolerance is a percentage (`Relative`) or an amount. Relative or Absolute, or a value added
    since.
    """
    value: Number
    """How far values may differ, in percent or as amount by `type`."""


class GroupReconciliationAggregateAttributeRule(LusidModel):
    """Group reconciliation aggregate attribute rule."""

    left: GroupReconciliationAggregateComparisonRuleOperand
    """Value of the left side that is compared."""
    right: GroupReconciliationAggregateComparisonRuleOperand
    """Value of the right side that is compared."""
    tolerance: GroupReconciliationComparisonRuleTolerance | None = None
    """How far the values may differ and still match."""


class CreateGroupReconciliationComparisonRulesetRequest(LusidModel):
    """Create group reconciliation comparison ruleset request.

    Used by `GroupReconciliationsApi.create_comparison_ruleset`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    reconciliation_type: str
    """What is compared, such as holdings or transactions. Holding, Transaction, Valuation or CashHolding, or
    a value added since.
    """
    filters: GroupReconciliationFilters | None = None
    """Expressions that select what is compared on each side."""
    core_attribute_rules: list[GroupReconciliationCoreAttributeRule]
    """The attributes by which rows are matched."""
    aggregate_attribute_rules: list[GroupReconciliationAggregateAttributeRule]
    """The attributes that are added up and compared."""


class GroupReconciliationDefinitionPortfolioEntityIds(LusidModel):
    """Group reconciliation definition portfolio entity ids."""

    left: "list[PortfolioEntityId]"
    """Portfolios and portfolio groups of the left side."""
    right: "list[PortfolioEntityId]"
    """Portfolios and portfolio groups of the right side."""


class GroupReconciliationDefinitionRecipeIds(LusidModel):
    """Group reconciliation definition recipe ids."""

    left: "ResourceId"
    """Scope and code of the recipe for the left side."""
    right: "ResourceId"
    """Scope and code of the recipe for the right side."""


class GroupReconciliationDefinitionCurrencies(LusidModel):
    """Group reconciliation definition currencies."""

    left: str
    """Currency of the left side, as ISO code."""
    right: str
    """Currency of the right side, as ISO code."""


class TransactionDateWindows(LusidModel):
    """Transaction date windows."""

    left: str
    """The left side of the comparison."""
    right: str
    """The right side of the comparison."""


class GroupReconciliationDefinitionComparisonRulesetIds(LusidModel):
    """Group reconciliation definition comparison ruleset ids."""

    transaction_reconciliation: "ResourceId | None" = None
    """Scope and code of the rules for transactions."""
    holding_reconciliation: "ResourceId | None" = None
    """Scope and code of the rules for holdings."""
    valuation_reconciliation: "ResourceId | None" = None
    """Scope and code of the rules for valuations."""
    cash_holding_reconciliation: "ResourceId | None" = None
    """Scope and code of the rules for cash holdings."""


class PrimarySchedule(LusidModel):
    """Primary schedule."""

    event_handler_id: "ResourceId"
    """Scope and code of the event handler that starts the run."""


class CreateGroupReconciliationDefinitionRequest(LusidModel):
    """Create group reconciliation definition request.

    Used by `GroupReconciliationsApi.create_group_reconciliation_definition`.
    """

    id: "ResourceId | None" = None
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    portfolio_entity_ids: GroupReconciliationDefinitionPortfolioEntityIds
    """The portfolios and portfolio groups."""
    recipe_ids: GroupReconciliationDefinitionRecipeIds | None = None
    """The scopes and codes of the valuation recipes."""
    currencies: GroupReconciliationDefinitionCurrencies | None = None
    """The currencies, as ISO codes."""
    transaction_date_windows: TransactionDateWindows | None = None
    """Which transactions are compared, by date."""
    comparison_ruleset_ids: GroupReconciliationDefinitionComparisonRulesetIds | None = None
    """The rules for comparing each kind of content."""
    break_code_source: BreakCodeSource | None = None
    """Where the codes for breaks come from."""
    primary_schedule: PrimarySchedule | None = None
    """When the reconciliation runs."""


class GroupReconciliationComparisonRuleset(LusidModel):
    """Group reconciliation comparison ruleset.

    Used by `GroupReconciliationsApi.create_comparison_ruleset`,
    `GroupReconciliationsApi.get_comparison_ruleset`, `GroupReconciliationsApi.update_comparison_ruleset`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    reconciliation_type: str
    """What is compared, such as holdings or transactions. Holding, Transaction, Valuation or CashHolding, or
    a value added since.
    """
    filters: GroupReconciliationFilters | None = None
    """Expressions that select what is compared on each side."""
    core_attribute_rules: list[GroupReconciliationCoreAttributeRule]
    """The attributes by which rows are matched."""
    aggregate_attribute_rules: list[GroupReconciliationAggregateAttributeRule]
    """The attributes that are added up and compared."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class GroupReconciliationDefinition(LusidModel):
    """Group reconciliation definition.

    Used by `GroupReconciliationsApi.create_group_reconciliation_definition`,
    `GroupReconciliationsApi.get_group_reconciliation_definition`,
    `GroupReconciliationsApi.update_group_reconciliation_definition`.
    """

    id: "ResourceId | None" = None
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    portfolio_entity_ids: GroupReconciliationDefinitionPortfolioEntityIds | None = None
    """The portfolios and portfolio groups."""
    recipe_ids: GroupReconciliationDefinitionRecipeIds | None = None
    """The scopes and codes of the valuation recipes."""
    currencies: GroupReconciliationDefinitionCurrencies | None = None
    """The currencies, as ISO codes."""
    transaction_date_windows: TransactionDateWindows | None = None
    """Which transactions are compared, by date."""
    comparison_ruleset_ids: GroupReconciliationDefinitionComparisonRulesetIds | None = None
    """The rules for comparing each kind of content."""
    break_code_source: BreakCodeSource | None = None
    """Where the codes for breaks come from."""
    primary_schedule: PrimarySchedule | None = None
    """When the reconciliation runs."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class GroupReconciliationResultStatuses(LusidModel):
    """Group reconciliation result statuses."""

    count_new: int
    """Number of results that are new."""
    link_new: "Link"
    """Address of the results that are new."""
    count_confirmed: int
    """Number of results that are the same as in the last run."""
    link_confirmed: "Link"
    """Address of the results that are the same as in the last run."""
    count_changed: int
    """Number of results that changed since the last run."""
    link_changed: "Link"
    """Address of the results that changed since the last run."""


class GroupReconciliationResultTypes(LusidModel):
    """Group reconciliation result types."""

    count_match: int
    """Number of matches."""
    link_matches: "Link"
    """Address of the matches."""
    count_partial_match: int
    """Number of partial matches."""
    link_partial_matches: "Link"
    """Address of the partial matches."""
    count_break: int
    """Number of breaks."""
    link_breaks: "Link"
    """Address of the breaks."""
    count_resolved: int
    """Number of breaks that were resolved."""
    link_resolved: "Link"
    """Address of the resolved breaks."""


class GroupReconciliationReviewStatuses(LusidModel):
    """Group reconciliation review statuses."""

    count_pending: int
    """Number of comparison results of this instance and type that await review."""
    link_pending: "Link"
    """Address of the results that await review."""
    count_reviewed: int
    """Number of comparison results of this instance and type that were reviewed."""
    link_reviewed: "Link"
    """Address of the results that were reviewed."""
    count_matched: int
    """Number of results that a reviewer matched."""
    link_matched: "Link"
    """Address of the results that a reviewer matched."""
    count_invalid: int
    """Number of results whose review no longer holds."""
    link_invalid: "Link"
    """Address of the results whose review no longer holds."""


class GroupReconciliationRunDetails(LusidModel):
    """Group reconciliation run details."""

    completion_status: str
    """`Completed` or `FailedToComplete`."""
    error_detail: str | None = None
    """The error in words."""


class GroupReconciliationRunRequest(LusidModel):
    """Group reconciliation run request.

    Used by `GroupReconciliationsApi.run_reconciliation`.
    """

    instance_id: str
    """The identifier of the reconciliation's instance."""
    dates_to_reconcile: GroupReconciliationDates | None = None
    """Business and system times of the two sides."""


class GroupReconciliationSummary(LusidModel):
    """Group reconciliation summary."""

    run_details: GroupReconciliationRunDetails | None = None
    """When the run was made and whether it completed."""
    group_reconciliation_definition_id: "ResourceId | None" = None
    """Scope and code of the group reconciliation definition."""
    reconciliation_type: str
    """What is compared, such as holdings or transactions. Holding, Transaction, Valuation or CashHolding, or
    a value added since.
    """
    instance_id: GroupReconciliationInstanceId
    """The identifier of the reconciliation's instance."""
    dates_reconciled: GroupReconciliationDates
    """The dates that were compared."""
    reconciliation_run_as_at: AwareDatetime
    """When the reconciliation was run."""
    count_comparison_results: int
    """Number of comparison results."""
    link_comparison_results: "Link | None" = None
    """Address of the comparison results."""
    result_types: GroupReconciliationResultTypes | None = None
    """Number of results by type, such as match or break."""
    result_statuses: GroupReconciliationResultStatuses | None = None
    """Number of results by change since the last run."""
    review_statuses: GroupReconciliationReviewStatuses | None = None
    """Number of results by status of review."""


class GroupReconciliationRunResponse(LusidModel):
    """Group reconciliation run response.

    Used by `GroupReconciliationsApi.run_reconciliation`.
    """

    reconciliation_summaries: list[GroupReconciliationSummary]
    """A summary for each type that was reconciled: holdings, transactions, valuations."""


class PagedResourceListOfGroupReconciliationComparisonResult(LusidModel):
    """Paged resource list of group reconciliation comparison result.

    Used by `GroupReconciliationsApi.list_comparison_results`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[GroupReconciliationComparisonResult]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfGroupReconciliationComparisonRuleset(LusidModel):
    """Paged resource list of group reconciliation comparison ruleset.

    Used by `GroupReconciliationsApi.list_comparison_rulesets`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[GroupReconciliationComparisonRuleset]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfGroupReconciliationDefinition(LusidModel):
    """Paged resource list of group reconciliation definition.

    Used by `GroupReconciliationsApi.list_group_reconciliation_definitions`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[GroupReconciliationDefinition]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpdateGroupReconciliationComparisonRulesetRequest(LusidModel):
    """Update group reconciliation comparison ruleset request.

    Used by `GroupReconciliationsApi.update_comparison_ruleset`.
    """

    display_name: str
    """The name shown to people."""
    reconciliation_type: str
    """What is compared, such as holdings or transactions. Holding, Transaction, Valuation or CashHolding, or
    a value added since.
    """
    filters: GroupReconciliationFilters | None = None
    """Expressions that select what is compared on each side."""
    core_attribute_rules: list[GroupReconciliationCoreAttributeRule]
    """The attributes by which rows are matched."""
    aggregate_attribute_rules: list[GroupReconciliationAggregateAttributeRule]
    """The attributes that are added up and compared."""


class UpdateGroupReconciliationDefinitionRequest(LusidModel):
    """Update group reconciliation definition request.

    Used by `GroupReconciliationsApi.update_group_reconciliation_definition`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    portfolio_entity_ids: GroupReconciliationDefinitionPortfolioEntityIds
    """The portfolios and portfolio groups."""
    recipe_ids: GroupReconciliationDefinitionRecipeIds | None = None
    """The scopes and codes of the valuation recipes."""
    currencies: GroupReconciliationDefinitionCurrencies | None = None
    """The currencies, as ISO codes."""
    transaction_date_windows: TransactionDateWindows | None = None
    """Which transactions are compared, by date."""
    comparison_ruleset_ids: GroupReconciliationDefinitionComparisonRulesetIds | None = None
    """The rules for comparing each kind of content."""
    break_code_source: BreakCodeSource | None = None
    """Where the codes for breaks come from."""
    primary_schedule: PrimarySchedule | None = None
    """When the reconciliation runs."""
