"""Models of the recs API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import (
        ErrorDetail,
        Link,
        PerpetualProperty,
        ResourceId,
        ResponseMetaData,
        Version,
    )
    from lusid_async.models.family_bases import (
        RecActivityWindow,
        RecDefinitionDetails,
        RecResultItem,
        ToleranceBase,
        WritebackConfiguration,
    )
    from lusid_async.models.group_reconciliations import GroupReconciliationFilters


class AggregateMatchingRule(LusidModel):
    """Aggregate matching rule."""

    rule_name: str
    """Name of the rule, by which tolerances and results refer to it."""
    left_formula: str
    """The formula for the value on the left side."""
    left_operation: str
    """How the left side's values are aggregated before they are compared. Sum, Proportion, Average, Count,
    Min, Max, … (7 more), or a value added since.
    """
    right_formula: str
    """The formula for the value on the right side."""
    right_operation: str
    """How the right side's values are aggregated before they are compared. Sum, Proportion, Average, Count,
    Min, Max, … (7 more), or a value added since.
    """


class AggregateRuleValues(LusidModel):
    """Aggregate rule values."""

    rule_name: str
    """The name of the rule."""
    left_value: str | None = None
    """The value on the left side."""
    right_value: str | None = None
    """The value on the right side."""
    difference: str | None = None
    """How far the sides differ."""
    applied_tolerance: "ToleranceBase | None" = None
    """The tolerance that the difference was measured against; none where an exact match was required."""


class RecInstanceId(LusidModel):
    """Rec instance id."""

    instance_id_type: str
    """How the run came about: by hand or by a workflow. WorkflowServiceTaskId or Manual, or a value added
    since.
    """
    instance_id_value: str
    """Identifier of the instance, a GUID."""


class BatchManageCommentRequest(LusidModel):
    """Batch manage comment request.

    Used by `RecsApi.batch_manage_rec_result_comments`.
    """

    instance_id: RecInstanceId
    """The identifier of the reconciliation's instance."""
    rec_type: str
    """The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction,
    SettlementActivity, … (2 more), or a value added since.
    """
    run_number: int
    """Number of the run whose results are meant."""
    rec_result_id: str
    """Identifier of the result that the comment is on."""
    comment_id: str | None = None
    """Identifier of the comment: without it a comment is added; with it and a text changed; with it alone
    deleted.
    """
    comment_text: str | None = None
    """Text of the comment; null deletes the one that `comment_id` names."""


class RecDatesReconciled(LusidModel):
    """Rec dates reconciled."""

    left_effective_at: AwareDatetime
    """Business time of the left side's data."""
    left_as_at: AwareDatetime
    """System time of the left side's data."""
    right_effective_at: AwareDatetime
    """Business time of the right side's data."""
    right_as_at: AwareDatetime
    """System time of the right side's data."""
    left_activity_since_effective_at: AwareDatetime | None = None
    """Start, exclusive, of the left side's activity window; null where a state is compared."""
    right_activity_since_effective_at: AwareDatetime | None = None
    """Start, exclusive, of the right side's activity window; null where a state is compared."""


class RecResultException(LusidModel):
    """Rec result exception."""

    status: str
    """`Open` until somebody or a later run closes it. Open or Closed, or a value added since."""
    closure_type: str | None = None
    """How the exception was closed; null while it is open. Cleared, Accepted or ForceMatched, or a value
    added since.
    """
    as_at_closed: AwareDatetime | None = None
    """System time at which the exception was closed; null while it is open."""
    as_at_closure_invalidated: AwareDatetime | None = None
    """System time of the first run whose data no longer supported the closure."""


class RecResultDecisionGroup(LusidModel):
    """Rec result decision group."""

    group_number: int
    """Number of the group, unique in the result set and never given twice."""
    core_rules_excused: list[str] | None = None
    """Names of the core rules that a `ForceMatch` overrode; null for other decisions."""


class RecResultReview(LusidModel):
    """Rec result review."""

    status: str
    """Whether the result needs review and was reviewed. NotRequired, Required or Reviewed, or a value added
    since.
    """
    decision: str | None = None
    """Decision of the reviewer; null until there is one. Acknowledge, FixAtSource, FixAsGroup, Accept,
    ForceMatch or Tolerate, or a value added since.
    """
    decision_group: RecResultDecisionGroup | None = None
    """Group of results decided together, where there is one."""


class CoreRuleValues(LusidModel):
    """Core rule values."""

    rule_name: str
    """The name of the rule."""
    left_value: str | None = None
    """The value on the left side."""
    right_value: str | None = None
    """The value on the right side."""
    applied_tolerance: "ToleranceBase | None" = None
    """The tolerance that the difference was measured against; none where an exact match was required."""


class SupplementalAttributeValues(LusidModel):
    """Supplemental attribute values."""

    attribute_name: str
    """The name of the attribute."""
    left_value: str | None = None
    """The value on the left side."""
    right_value: str | None = None
    """The value on the right side."""


class RecResultItemDetails(LusidModel):
    """Rec result item details."""

    count_left: int
    """Number of items on the left side."""
    count_right: int
    """Number of items on the right side."""
    left: "list[RecResultItem] | None" = None
    """The left side of the comparison."""
    right: "list[RecResultItem] | None" = None
    """The right side of the comparison."""


class RecResultLinkKey(LusidModel):
    """Rec result link key."""

    holding_id: str | None = None
    """Holding that both items have; null where they share a transaction."""
    tax_lot_id: str | None = None
    """Tax lot that both items have; null where only the holding is known."""
    transaction_id: str | None = None
    """Transaction that both items have; null where they share a holding."""


class RecLinkedBy(LusidModel):
    """Rec linked by."""

    left: list[RecResultLinkKey]
    """Identifiers shared by items on the left side; may be empty."""
    right: list[RecResultLinkKey]
    """Identifiers shared by items on the right side; may be empty."""


class RecLinkedResult(LusidModel):
    """Rec linked result."""

    id: str
    """Identifier of the linked result, such as `break-3`."""
    rec_type: str
    """The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction,
    SettlementActivity, … (2 more), or a value added since.
    """
    linked_by: RecLinkedBy
    """Identifiers that the two results share."""


class RecUserComment(LusidModel):
    """Rec user comment."""

    comment_id: str
    """Identifier given when the comment was made, a GUID."""
    comment_text: str
    """The comment."""
    user_id: str
    """The user who made the change, comment or decision."""
    as_at_created: AwareDatetime
    """When it was created, in system time."""
    as_at_modified: AwareDatetime
    """When it was last changed, in system time."""


class RecResult(LusidModel):
    """Rec result.

    Used by `RecsApi.get_rec_result`.
    """

    id: str
    """Type of the result and its number, such as `break-3`, unique in its run."""
    result_number: int
    """Number of the result in its type, kept over runs and never given twice."""
    first_run_seen: int
    """Number of the run in which the result first appeared."""
    rec_type: str
    """The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction,
    SettlementActivity, … (2 more), or a value added since.
    """
    external_rec_type_name: str | None = None
    """Your own name for what is reconciled, where the type is `External`; null otherwise. Can be filtered by.
    """
    instance_id: RecInstanceId
    """The identifier of the reconciliation's instance."""
    rec_definition_id: "ResourceId"
    """The scope and code of the reconciliation's definition."""
    run_number: int
    """Number of the run in its instance, one more each time it is run again."""
    run_as_at: AwareDatetime
    """The moment of system time at which the run read its data."""
    dates_reconciled: RecDatesReconciled
    """The dates that were compared."""
    result_type: str
    """`Match` or `Cross`; or, as exception, `PartialMatch`, `PartialCross` or `Break`. Match, Cross,
    PartialMatch, PartialCross or Break, or a value added since.
    """
    result_cardinality: str
    """How many items stand on the left and right side, such as `OneToOne` or `ManyToNone`. OneToOne,
    OneToMany, ManyToOne, ManyToMany, OneToNone, ManyToNone, … (3 more), or a value added since.
    """
    result_life_cycle: str
    """How the result changed since the last run. New, Unchanged, Changed or Cleared, or a value added since.
    """
    exception: RecResultException | None = None
    """Whether the exception is open or closed, and how; only for types that are exceptions."""
    review: RecResultReview
    """The review of the result."""
    core_rules: list[CoreRuleValues]
    """The attributes by which rows are matched."""
    aggregate_rules: list[AggregateRuleValues]
    """The attributes that are added up and compared."""
    supplemental_attributes: list[SupplementalAttributeValues]
    """Attributes shown for information, without being compared."""
    items: RecResultItemDetails
    """Items on both sides that make up the result."""
    linked_results: list[RecLinkedResult]
    """Exceptions of other types in the same run that share an identifier; empty until all types have run."""
    comments: list[RecUserComment]
    """Comments of users on the result; they stay with it in later runs."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    assigned_user: str | None = None
    """Identifier of the user that the result is assigned to."""
    assigned_role: str | None = None
    """Identifier of the role that the result is assigned to."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class BatchManageCommentResponse(LusidModel):
    """Batch manage comment response.

    Used by `RecsApi.batch_manage_rec_result_comments`.
    """

    values: dict[str, RecResult]
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    """Warnings and notes, by the key of the item in the request."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class BatchReviewRecResultItemResult(LusidModel):
    """Batch review rec result item result."""

    rec_results: list[RecResult]
    """All results that changed, possibly more than were named."""


class RecResultDecisionUpdate(LusidModel):
    """Rec result decision update."""

    value: str | None = None
    """Decision to set; null removes it. Acknowledge, FixAtSource, FixAsGroup, Accept, ForceMatch or Tolerate,
    or a value added since.
    """
    affirm: bool | None = None
    """Whether to affirm the decision already made."""
    core_rules_excused: list[str] | None = None
    """Names of the core rules that a `ForceMatch` overrode; null for other decisions."""


class RecResultAssignmentUpdate(LusidModel):
    """Rec result assignment update."""

    value: str | None = None
    """User or role to assign to; null removes the assignment."""


class BatchReviewRecResultRequest(LusidModel):
    """Batch review rec result request.

    Used by `RecsApi.batch_review_rec_results`.
    """

    instance_id: RecInstanceId
    """The identifier of the reconciliation's instance."""
    rec_type: str
    """The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction,
    SettlementActivity, … (2 more), or a value added since.
    """
    run_number: int
    """Number of the run whose results are meant."""
    rec_result_ids: list[str]
    """Identifiers of the results: exactly one, or two and more for `FixAsGroup` and `ForceMatch`."""
    decision: RecResultDecisionUpdate | None = None
    """Decision to set or remove; none leaves it as it is."""
    assigned_user: RecResultAssignmentUpdate | None = None
    """User to assign the results to."""
    assigned_role: RecResultAssignmentUpdate | None = None
    """Role to assign the results to."""
    add_comment_text: str | None = None
    """Comment to add to each result."""
    properties: "list[PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class BatchReviewRecResultResponse(LusidModel):
    """Batch review rec result response.

    Used by `RecsApi.batch_review_rec_results`.
    """

    values: dict[str, BatchReviewRecResultItemResult]
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    """Warnings and notes, by the key of the item in the request."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class CoreMatchingRule(LusidModel):
    """Core matching rule."""

    rule_name: str
    """Name of the rule, by which tolerances and results refer to it."""
    left_formula: str
    """The formula for the value on the left side."""
    right_formula: str
    """The formula for the value on the right side."""
    is_case_sensitive: bool | None = None
    """Whether upper and lower case differ."""


class ExternalRecType(LusidModel):
    """External rec type."""

    name: str
    """Your own name for what is reconciled."""
    temporality: str | None = None
    """`PointInTime` (default): the latest state is compared. `Activity`: all that happened in the window.
    PointInTime or Activity, or a value added since.
    """


class RecDatasetSchema(LusidModel):
    """Rec dataset schema."""

    type: str
    """Kind of data that the side reads; relational data for one side at most. PortfolioContents, LusidEntity
    or RelationalData, or a value added since.
    """
    entity_type: str | None = None
    """What is read from portfolios, such as holdings; required for `PortfolioContents`. Holding, Valuation,
    Transaction, OutputTransaction, SettlementActivity or Instrument, or a value added since.
    """
    relational_dataset_definition_id: "ResourceId | None" = None
    """Scope and code of the relational dataset definition."""


class RecDatasetSchemas(LusidModel):
    """Rec dataset schemas."""

    left: RecDatasetSchema | None = None
    """The left side of the comparison."""
    right: RecDatasetSchema | None = None
    """The right side of the comparison."""


class SupplementalAttribute(LusidModel):
    """Supplemental attribute."""

    attribute_name: str
    """Name of the attribute, by which results show it."""
    left_formula: str
    """The formula for the value on the left side."""
    right_formula: str
    """The formula for the value on the right side."""


class PopulateResultProperty(LusidModel):
    """Populate result property."""

    property_key: str
    """The property key, `domain/scope/code`."""
    formula: str
    """Formula over the result that gives the property's value."""
    overwrite_manual_edits_on_re_run: bool | None = None
    """Whether a run replaces values that users set or removed. Default: false."""


class CreateMatchingRulesetRequest(LusidModel):
    """Create matching ruleset request.

    Used by `RecsApi.create_matching_ruleset`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    rec_type: str
    """The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction,
    SettlementActivity, … (2 more), or a value added since.
    """
    external_rec_type: ExternalRecType | None = None
    """Your own name for what is reconciled."""
    dataset_schemas: RecDatasetSchemas | None = None
    """The fields of the data."""
    filters: "GroupReconciliationFilters | None" = None
    """Expressions that select what is compared on each side."""
    core_rules: list[CoreMatchingRule]
    """The attributes by which rows are matched."""
    aggregate_rules: list[AggregateMatchingRule]
    """The attributes that are added up and compared."""
    core_tolerances: "list[ToleranceBase] | None" = None
    """How far attributes may differ and rows still match."""
    aggregate_tolerances: "list[ToleranceBase] | None" = None
    """How far sums may differ and still match."""
    allow_partial_matching: bool | None = None
    """Whether rows may match on some of the rules. Default: true."""
    supplemental_attributes: list[SupplementalAttribute] | None = None
    """Attributes shown for information, without being compared."""
    writeback_configurations: "list[WritebackConfiguration] | None" = None
    """What may be written back to LUSID."""
    populate_result_properties: list[PopulateResultProperty] | None = None
    """The properties that are set on results."""


class RecDefSideNames(LusidModel):
    """Rec def side names."""

    left: str
    """The left side of the comparison."""
    right: str
    """The right side of the comparison."""


class RecReviewRequirementRule(LusidModel):
    """Rec review requirement rule."""

    review_requirement: str
    """Whether results of the category need review. Required or NotRequired, or a value added since."""
    override_condition: str | None = None
    """Condition under which a result is treated the other way round; null for none."""


class RecReviewSubmission(LusidModel):
    """Rec review submission."""

    completion_ratio_threshold: Number
    """Completion ratio, 0 to 1, from which reviews can be submitted."""
    auto_submit: bool | None = None
    """Whether reviews are submitted as soon as the threshold is met."""


class RecReviewRequiredApproval(LusidModel):
    """Rec review required approval."""

    approval_code: str
    """Your own code for the approval, such as `Desk` or `Risk`."""
    description: str | None = None
    """A description for people."""
    deciding_user: str | None = None
    """Condition that the user who approves must meet, beside the entitlement to decide."""


class RecReviewConfiguration(LusidModel):
    """Rec review configuration."""

    open_exceptions: RecReviewRequirementRule | None = None
    """What open exceptions need in review."""
    closed_exceptions: RecReviewRequirementRule | None = None
    """What closed exceptions need in review."""
    matches: RecReviewRequirementRule | None = None
    """What matches need in review."""
    review_submission: RecReviewSubmission | None = None
    """When reviews can be submitted for approval."""
    required_approvals: list[RecReviewRequiredApproval] | None = None
    """The approvals that are needed."""


class RecAsAtPolicy(LusidModel):
    """Rec as at policy."""

    left: str
    """The left side of the comparison. Latest or Explicit, or a value added since."""
    right: str
    """The right side of the comparison. Latest or Explicit, or a value added since."""


class RecDatePolicy(LusidModel):
    """Rec date policy."""

    effective_at_progression: str | None = None
    """`Series` (default): each instance is later than the one before. `Unconstrained`: any order. Fixed once
    there are instances. Series or Unconstrained, or a value added since.
    """
    as_at_policy: RecAsAtPolicy | None = None
    """System time of each side."""
    activity_window: "RecActivityWindow | None" = None
    """How far back activity is compared."""


class CreateRecDefinitionRequest(LusidModel):
    """Create rec definition request.

    Used by `RecsApi.create_rec_definition`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    side_names: RecDefSideNames | None = None
    """The names of the two sides."""
    details: "RecDefinitionDetails"
    """What is reconciled, with which rules."""
    review_configuration: RecReviewConfiguration | None = None
    """How results are reviewed and approved."""
    date_policy: RecDatePolicy | None = None
    """Which dates are compared."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class InstantiateRecRequest(LusidModel):
    """Instantiate rec request.

    Used by `RecsApi.instantiate_rec`.
    """

    rec_definition_id: "ResourceId"
    """The scope and code of the reconciliation's definition."""
    left_effective_at: DateOrCutLabel | None = None
    """Business time of the left side, a moment or a cut label. Default: now. For a `Series` it must be later
    than the last instance's.
    """
    left_as_at: DateOrCutLabel | None = None
    """System time of the left side, a moment or a cut label; only where the date policy is `Explicit`.
    Default: now.
    """
    right_effective_at: DateOrCutLabel | None = None
    """Business time of the right side, a moment or a cut label. Default: now. For a `Series` it must be later
    than the last instance's.
    """
    right_as_at: DateOrCutLabel | None = None
    """System time of the right side, a moment or a cut label; only where the date policy is `Explicit`.
    Default: now.
    """


class MatchingRuleset(LusidModel):
    """Matching ruleset.

    Used by `RecsApi.create_matching_ruleset`, `RecsApi.get_matching_ruleset`,
    `RecsApi.update_matching_ruleset`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    rec_type: str
    """The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction,
    SettlementActivity, … (2 more), or a value added since.
    """
    external_rec_type: ExternalRecType | None = None
    """Your own name for what is reconciled."""
    dataset_schemas: RecDatasetSchemas
    """The fields of the data."""
    filters: "GroupReconciliationFilters | None" = None
    """Expressions that select what is compared on each side."""
    core_rules: list[CoreMatchingRule]
    """The attributes by which rows are matched."""
    aggregate_rules: list[AggregateMatchingRule]
    """The attributes that are added up and compared."""
    core_tolerances: "list[ToleranceBase] | None" = None
    """How far attributes may differ and rows still match."""
    aggregate_tolerances: "list[ToleranceBase] | None" = None
    """How far sums may differ and still match."""
    allow_partial_matching: bool | None = None
    """Whether rows may match on some of the rules. Default: true."""
    supplemental_attributes: list[SupplementalAttribute] | None = None
    """Attributes shown for information, without being compared."""
    writeback_configurations: "list[WritebackConfiguration] | None" = None
    """What may be written back to LUSID."""
    populate_result_properties: list[PopulateResultProperty] | None = None
    """The properties that are set on results."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfMatchingRuleset(LusidModel):
    """Paged resource list of matching ruleset.

    Used by `RecsApi.list_matching_rulesets`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[MatchingRuleset]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class RecDefinition(LusidModel):
    """Rec definition.

    Used by `RecsApi.create_rec_definition`, `RecsApi.get_rec_definition`, `RecsApi.update_rec_definition`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    side_names: RecDefSideNames | None = None
    """The names of the two sides."""
    details: "RecDefinitionDetails"
    """What is reconciled, with which rules."""
    review_configuration: RecReviewConfiguration
    """How results are reviewed and approved."""
    date_policy: RecDatePolicy
    """Which dates are compared."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfRecDefinition(LusidModel):
    """Paged resource list of rec definition.

    Used by `RecsApi.list_rec_definitions`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[RecDefinition]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class RecClosedPeriodReference(LusidModel):
    """Rec closed period reference."""

    timeline_id: "ResourceId"
    """The scope and code of the timeline."""
    closed_period_id: str
    """The closed period."""


class RecClosedPeriods(LusidModel):
    """Rec closed periods."""

    left: RecClosedPeriodReference
    """The left side of the comparison."""
    right: RecClosedPeriodReference
    """The right side of the comparison."""


class RecExecution(LusidModel):
    """Rec execution."""

    outcome: str
    """How the run ended. Succeeded or Failed, or a value added since."""
    error_detail: str | None = None
    """The error in words."""


class RecExceptionCountByResultType(LusidModel):
    """Rec exception count by result type."""

    var_break: int = Field(validation_alias="break", serialization_alias="break")
    """Number of breaks."""
    partial_match: int
    """Number of partial matches."""
    partial_cross: int
    """Number of partial crosses."""


class RecResultCountByReviewStatus(LusidModel):
    """Rec result count by review status."""

    required: int
    """Number of results that need review."""
    not_required: int
    """Number of results that need no review."""
    reviewed: int
    """Number of results that were reviewed."""


class RecOpenExceptionCounts(LusidModel):
    """Rec open exception counts."""

    total: int
    """Number of results in the category."""
    by_result_type: RecExceptionCountByResultType
    """Number of open exceptions, by type of exception."""
    by_review_status: RecResultCountByReviewStatus
    """The count divided by review status."""


class RecExceptionCountByClosureType(LusidModel):
    """Rec exception count by closure type."""

    cleared: int
    """Number of exceptions that a later run cleared."""
    accepted: int
    """Number of exceptions that were accepted."""
    force_matched: int
    """Number of exceptions that were force-matched."""


class RecClosedExceptionCounts(LusidModel):
    """Rec closed exception counts."""

    total: int
    """Number of results in the category."""
    by_closure_type: RecExceptionCountByClosureType
    """Number of closed exceptions, by how they were closed."""
    by_review_status: RecResultCountByReviewStatus
    """The count divided by review status."""


class RecMatchCountByResultType(LusidModel):
    """Rec match count by result type."""

    match: int
    """Number of matches."""
    cross: int
    """Number of crosses."""


class RecMatchCounts(LusidModel):
    """Rec match counts."""

    total: int
    """Number of results in the category."""
    by_result_type: RecMatchCountByResultType
    """Number of matches, by type of match."""
    by_review_status: RecResultCountByReviewStatus
    """The count divided by review status."""


class RecResultCounts(LusidModel):
    """Rec result counts."""

    total: int
    """Number of results in all."""
    open_exceptions: RecOpenExceptionCounts
    """Counts of exceptions that are open."""
    closed_exceptions: RecClosedExceptionCounts
    """Counts of exceptions that are closed."""
    matches: RecMatchCounts
    """Counts of matches."""


class RecReview(LusidModel):
    """Rec review."""

    count_reviewed: int
    """Number of results that were reviewed."""
    count_required: int
    """Number of results that still need review."""
    count_not_required: int
    """Number of results that need no review."""
    completion_ratio: Number | None = None
    """Reviewed ÷ (reviewed + required), 1 where none needs review; null where the run failed."""


class RecRunLogEntry(LusidModel):
    """Rec run log entry."""

    run_number: int
    """Number of the run in its instance, one more each time it is run again."""
    run_as_at: AwareDatetime
    """The moment of system time at which the run read its data."""
    superseded_as_at: AwareDatetime | None = None
    """System time at which a later run replaced this one."""
    dates_reconciled: RecDatesReconciled
    """The dates that were compared."""
    execution: RecExecution
    """When the run was executed and with what outcome."""
    approval_status: str
    """How far the run's results have come in the approval process. UnderReview, PendingApproval,
    RevisionsRequested, Approved or NotApplicable, or a value added since.
    """
    result_counts: RecResultCounts | None = None
    """How many results the run gave, by kind."""
    review: RecReview | None = None
    """The review of the result."""
    rec_result_set_href: str
    """Address of the run's results."""


class RecRunLog(LusidModel):
    """Rec run log."""

    run_count: int
    """Number of runs in all, possibly more than `runs` lists."""
    runs: list[RecRunLogEntry]
    """The ten most recent runs, latest first."""


class RecInstance(LusidModel):
    """Rec instance.

    Used by `RecsApi.get_rec_instance`, `RecsApi.instantiate_rec`, `RecsApi.transition_rec_instance`.
    """

    id: RecInstanceId
    """The identifier; a `ResourceId` is a scope and a code."""
    rec_definition_id: "ResourceId"
    """The scope and code of the reconciliation's definition."""
    rec_definition_display_name: str
    """Name of the definition when the instance was created; not changed by renaming."""
    as_at_instantiated: AwareDatetime
    """System time at which the instance was created."""
    status: str
    """How far the instance has come, over all its types. Running, Failures, ReviewAndApproval, AllApproved or
    Locked, or a value added since.
    """
    as_at_locked: AwareDatetime | None = None
    """Moment at which the instance was locked; null while it is open."""
    dates_locked: RecDatesReconciled | None = None
    """Dates of the data when the instance was locked."""
    closed_periods: RecClosedPeriods | None = None
    """Closed periods of the two sides that are reconciled."""
    run_logs: dict[str, RecRunLog]
    """Runs by type of reconciliation; a run appears once it has completed or failed."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfRecInstance(LusidModel):
    """Paged resource list of rec instance.

    Used by `RecsApi.list_rec_instances`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[RecInstance]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfRecResult(LusidModel):
    """Paged resource list of rec result.

    Used by `RecsApi.list_rec_results`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[RecResult]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class RecInstanceSummary(LusidModel):
    """Rec instance summary."""

    id: RecInstanceId
    """The identifier; a `ResourceId` is a scope and a code."""
    rec_definition_id: "ResourceId"
    """The scope and code of the reconciliation's definition."""
    rec_definition_display_name: str
    """Name of the definition when the instance was created; not changed by renaming."""
    as_at_instantiated: AwareDatetime
    """System time at which the instance was created."""
    status: str
    """How far the instance has come, over all its types. Running, Failures, ReviewAndApproval, AllApproved or
    Locked, or a value added since.
    """
    as_at_locked: AwareDatetime | None = None
    """Moment at which the instance was locked; null while it is open."""


class RecRequiredApproval(LusidModel):
    """Rec required approval."""

    approval_code: str
    """Your own code for the approval, such as `Desk` or `Risk`."""
    description: str | None = None
    """A description for people."""
    current_user_can_decide: bool | None = None
    """Whether the calling user may give this approval."""


class RecSubmission(LusidModel):
    """Rec submission."""

    user_id: str
    """The user who made the change, comment or decision."""
    comment_text: str | None = None
    """Comment of the user who submits the review."""
    as_at_submitted: AwareDatetime
    """System time of the submission."""
    as_at_superseded: AwareDatetime | None = None
    """System time at which a later entry replaced this one; null while it stands."""


class RecApprovalDecision(LusidModel):
    """Rec approval decision."""

    approval_code: str
    """Code of the approval that is decided."""
    decision: str
    """Whether the review is approved or sent back. Approve or RequestRevisions, or a value added since."""
    reason: str | None = None
    """Why, in words."""
    user_id: str
    """The user who made the change, comment or decision."""
    as_at_decided: AwareDatetime
    """System time of the decision."""
    as_at_superseded: AwareDatetime | None = None
    """System time at which a later entry replaced this one; null while it stands."""


class RecSupersededRun(LusidModel):
    """Rec superseded run."""

    run_number: int
    """Number of the run in its instance, one more each time it is run again."""
    run_as_at: AwareDatetime
    """The moment of system time at which the run read its data."""
    superseded_as_at: AwareDatetime
    """System time at which a later run replaced this one."""
    execution: RecExecution
    """When the run was executed and with what outcome."""
    dates_reconciled: RecDatesReconciled
    """The dates that were compared."""
    result_counts: RecResultCounts
    """How many results the run gave, by kind."""
    review: RecReview
    """The review of the result."""
    approval_status: str
    """How far the run's results have come in the approval process. UnderReview, PendingApproval,
    RevisionsRequested, Approved or NotApplicable, or a value added since.
    """
    required_approvals: list[RecRequiredApproval]
    """The approvals that are needed."""
    submissions: list[RecSubmission]
    """Reviews submitted for approval, oldest first; only ever added to."""
    decisions: list[RecApprovalDecision]
    """Decisions of approvers, oldest first; only ever added to."""


class RecResultSet(LusidModel):
    """Rec result set.

    Used by `RecsApi.add_rec_result_set_approval_decision`, `RecsApi.get_rec_result_set`,
    `RecsApi.submit_rec_result_set_review`.
    """

    rec_type: str
    """The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction,
    SettlementActivity, … (2 more), or a value added since.
    """
    external_rec_type_name: str | None = None
    """Your own name for what is reconciled, where the type is `External`; null otherwise. Can be filtered by.
    """
    rec_instance: RecInstanceSummary
    """Instance that the results belong to."""
    run_number: int
    """Number of the run in its instance, one more each time it is run again."""
    run_as_at: AwareDatetime
    """The moment of system time at which the run read its data."""
    execution: RecExecution
    """When the run was executed and with what outcome."""
    dates_reconciled: RecDatesReconciled
    """The dates that were compared."""
    result_counts: RecResultCounts
    """How many results the run gave, by kind."""
    review: RecReview
    """The review of the result."""
    approval_status: str
    """How far the run's results have come in the approval process. UnderReview, PendingApproval,
    RevisionsRequested, Approved or NotApplicable, or a value added since.
    """
    required_approvals: list[RecRequiredApproval]
    """The approvals that are needed."""
    submissions: list[RecSubmission]
    """Reviews submitted for approval, oldest first; only ever added to."""
    decisions: list[RecApprovalDecision]
    """Decisions of approvers, oldest first; only ever added to."""
    previous_runs: list[RecSupersededRun]
    """Earlier runs as they stood when run again; only where asked for."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfRecResultSet(LusidModel):
    """Paged resource list of rec result set.

    Used by `RecsApi.list_rec_result_sets`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[RecResultSet]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class RecRequestedResultRevision(LusidModel):
    """Rec requested result revision."""

    rec_result_id: str
    """Identifier of the result, such as `break-3`, that needs another review."""
    comment_text: str | None = None
    """Comment to add to the result."""


class RecResultSetApprovalDecisionRequest(LusidModel):
    """Rec result set approval decision request.

    Used by `RecsApi.add_rec_result_set_approval_decision`.
    """

    approval_code: str
    """Code of the approval that is decided."""
    decision: str
    """Whether the review is approved or sent back. Approve or RequestRevisions, or a value added since."""
    reason: str | None = None
    """Why, in words."""
    requested_result_revisions: list[RecRequestedResultRevision] | None = None
    """Results to review again; only where revisions are requested."""


class SubmitRecResultSetReviewRequest(LusidModel):
    """Submit rec result set review request.

    Used by `RecsApi.submit_rec_result_set_review`.
    """

    comment_text: str | None = None
    """Comment of the user who submits the review."""


class TransitionRecInstanceRequest(LusidModel):
    """Transition rec instance request.

    Used by `RecsApi.transition_rec_instance`.
    """

    action: str
    """Whether to run the instance again, lock or unlock it. ReRun, Lock or Unlock, or a value added since."""


class UpdateMatchingRulesetRequest(LusidModel):
    """Update matching ruleset request.

    Used by `RecsApi.update_matching_ruleset`.
    """

    display_name: str
    """The name shown to people."""
    rec_type: str
    """The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction,
    SettlementActivity, … (2 more), or a value added since.
    """
    external_rec_type: ExternalRecType | None = None
    """Your own name for what is reconciled."""
    dataset_schemas: RecDatasetSchemas | None = None
    """The fields of the data."""
    filters: "GroupReconciliationFilters | None" = None
    """Expressions that select what is compared on each side."""
    core_rules: list[CoreMatchingRule]
    """The attributes by which rows are matched."""
    aggregate_rules: list[AggregateMatchingRule]
    """The attributes that are added up and compared."""
    core_tolerances: "list[ToleranceBase] | None" = None
    """How far attributes may differ and rows still match."""
    aggregate_tolerances: "list[ToleranceBase] | None" = None
    """How far sums may differ and still match."""
    allow_partial_matching: bool | None = None
    """Whether rows may match on some of the rules. Default: true."""
    supplemental_attributes: list[SupplementalAttribute] | None = None
    """Attributes shown for information, without being compared."""
    writeback_configurations: "list[WritebackConfiguration] | None" = None
    """What may be written back to LUSID."""
    populate_result_properties: list[PopulateResultProperty] | None = None
    """The properties that are set on results."""


class UpdateRecDefinitionRequest(LusidModel):
    """Update rec definition request.

    Used by `RecsApi.update_rec_definition`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    side_names: RecDefSideNames | None = None
    """The names of the two sides."""
    details: "RecDefinitionDetails"
    """What is reconciled, with which rules."""
    review_configuration: RecReviewConfiguration | None = None
    """How results are reviewed and approved."""
    date_policy: RecDatePolicy | None = None
    """Which dates are compared."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class UpsertRecDefinitionPropertiesResponse(LusidModel):
    """Upsert rec definition properties response.

    Used by `RecsApi.upsert_rec_definition_properties`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
