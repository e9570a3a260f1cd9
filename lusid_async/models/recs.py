"""Models of the recs API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import LusidModel

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
    left_formula: str
    left_operation: str
    """Sum, Proportion, Average, Count, Min, Max, … (7 more), or a value added since."""
    right_formula: str
    right_operation: str
    """Sum, Proportion, Average, Count, Min, Max, … (7 more), or a value added since."""


class AggregateRuleValues(LusidModel):
    """Aggregate rule values."""

    rule_name: str
    left_value: str | None = None
    right_value: str | None = None
    difference: str | None = None
    applied_tolerance: "ToleranceBase | None" = None


class RecInstanceId(LusidModel):
    """Rec instance id."""

    instance_id_type: str
    """WorkflowServiceTaskId or Manual, or a value added since."""
    instance_id_value: str


class BatchManageCommentRequest(LusidModel):
    """Batch manage comment request.

    Used by `RecsApi.batch_manage_rec_result_comments`.
    """

    instance_id: RecInstanceId
    rec_type: str
    """Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more),
    or a value added since.
    """
    run_number: int
    rec_result_id: str
    comment_id: str | None = None
    comment_text: str | None = None


class RecDatesReconciled(LusidModel):
    """Rec dates reconciled."""

    left_effective_at: datetime
    left_as_at: datetime
    right_effective_at: datetime
    right_as_at: datetime
    left_activity_since_effective_at: datetime | None = None
    right_activity_since_effective_at: datetime | None = None


class RecResultException(LusidModel):
    """Rec result exception."""

    status: str
    """Open or Closed, or a value added since."""
    closure_type: str | None = None
    """Cleared, Accepted or ForceMatched, or a value added since."""
    as_at_closed: datetime | None = None
    as_at_closure_invalidated: datetime | None = None


class RecResultDecisionGroup(LusidModel):
    """Rec result decision group."""

    group_number: int
    core_rules_excused: list[str] | None = None


class RecResultReview(LusidModel):
    """Rec result review."""

    status: str
    """NotRequired, Required or Reviewed, or a value added since."""
    decision: str | None = None
    """Acknowledge, FixAtSource, FixAsGroup, Accept, ForceMatch or Tolerate, or a value added since."""
    decision_group: RecResultDecisionGroup | None = None


class CoreRuleValues(LusidModel):
    """Core rule values."""

    rule_name: str
    left_value: str | None = None
    right_value: str | None = None
    applied_tolerance: "ToleranceBase | None" = None


class SupplementalAttributeValues(LusidModel):
    """Supplemental attribute values."""

    attribute_name: str
    left_value: str | None = None
    right_value: str | None = None


class RecResultItemDetails(LusidModel):
    """Rec result item details."""

    count_left: int
    count_right: int
    left: "list[RecResultItem] | None" = None
    right: "list[RecResultItem] | None" = None


class RecResultLinkKey(LusidModel):
    """Rec result link key."""

    holding_id: str | None = None
    tax_lot_id: str | None = None
    transaction_id: str | None = None


class RecLinkedBy(LusidModel):
    """Rec linked by."""

    left: list[RecResultLinkKey]
    right: list[RecResultLinkKey]


class RecLinkedResult(LusidModel):
    """Rec linked result."""

    id: str
    rec_type: str
    """Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more),
    or a value added since.
    """
    linked_by: RecLinkedBy


class RecUserComment(LusidModel):
    """Rec user comment."""

    comment_id: str
    comment_text: str
    user_id: str
    as_at_created: datetime
    as_at_modified: datetime


class RecResult(LusidModel):
    """Rec result.

    Used by `RecsApi.get_rec_result`.
    """

    id: str
    result_number: int
    first_run_seen: int
    rec_type: str
    """Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more),
    or a value added since.
    """
    external_rec_type_name: str | None = None
    instance_id: RecInstanceId
    rec_definition_id: "ResourceId"
    run_number: int
    run_as_at: datetime
    dates_reconciled: RecDatesReconciled
    result_type: str
    """Match, Cross, PartialMatch, PartialCross or Break, or a value added since."""
    result_cardinality: str
    """OneToOne, OneToMany, ManyToOne, ManyToMany, OneToNone, ManyToNone, … (3 more), or a value added since.
    """
    result_life_cycle: str
    """New, Unchanged, Changed or Cleared, or a value added since."""
    exception: RecResultException | None = None
    review: RecResultReview
    core_rules: list[CoreRuleValues]
    aggregate_rules: list[AggregateRuleValues]
    supplemental_attributes: list[SupplementalAttributeValues]
    items: RecResultItemDetails
    linked_results: list[RecLinkedResult]
    comments: list[RecUserComment]
    properties: "dict[str, PerpetualProperty] | None" = None
    assigned_user: str | None = None
    assigned_role: str | None = None
    href: str | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class BatchManageCommentResponse(LusidModel):
    """Batch manage comment response.

    Used by `RecsApi.batch_manage_rec_result_comments`.
    """

    values: dict[str, RecResult]
    failed: "dict[str, ErrorDetail] | None" = None
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    href: str | None = None
    links: "list[Link] | None" = None


class BatchReviewRecResultItemResult(LusidModel):
    """Batch review rec result item result."""

    rec_results: list[RecResult]


class RecResultDecisionUpdate(LusidModel):
    """Rec result decision update."""

    value: str | None = None
    """Acknowledge, FixAtSource, FixAsGroup, Accept, ForceMatch or Tolerate, or a value added since."""
    affirm: bool | None = None
    core_rules_excused: list[str] | None = None


class RecResultAssignmentUpdate(LusidModel):
    """Rec result assignment update."""

    value: str | None = None


class BatchReviewRecResultRequest(LusidModel):
    """Batch review rec result request.

    Used by `RecsApi.batch_review_rec_results`.
    """

    instance_id: RecInstanceId
    rec_type: str
    """Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more),
    or a value added since.
    """
    run_number: int
    rec_result_ids: list[str]
    decision: RecResultDecisionUpdate | None = None
    assigned_user: RecResultAssignmentUpdate | None = None
    assigned_role: RecResultAssignmentUpdate | None = None
    add_comment_text: str | None = None
    properties: "list[PerpetualProperty] | None" = None


class BatchReviewRecResultResponse(LusidModel):
    """Batch review rec result response.

    Used by `RecsApi.batch_review_rec_results`.
    """

    values: dict[str, BatchReviewRecResultItemResult]
    failed: "dict[str, ErrorDetail] | None" = None
    metadata: "dict[str, list[ResponseMetaData] | None] | None" = None
    href: str | None = None
    links: "list[Link] | None" = None


class CoreMatchingRule(LusidModel):
    """Core matching rule."""

    rule_name: str
    left_formula: str
    right_formula: str
    is_case_sensitive: bool | None = None


class ExternalRecType(LusidModel):
    """External rec type."""

    name: str
    temporality: str | None = None
    """PointInTime or Activity, or a value added since."""


class RecDatasetSchema(LusidModel):
    """Rec dataset schema."""

    type: str
    """PortfolioContents, LusidEntity or RelationalData, or a value added since."""
    entity_type: str | None = None
    """Holding, Valuation, Transaction, OutputTransaction, SettlementActivity or Instrument, or a value added
    since.
    """
    relational_dataset_definition_id: "ResourceId | None" = None


class RecDatasetSchemas(LusidModel):
    """Rec dataset schemas."""

    left: RecDatasetSchema | None = None
    right: RecDatasetSchema | None = None


class SupplementalAttribute(LusidModel):
    """Supplemental attribute."""

    attribute_name: str
    left_formula: str
    right_formula: str


class PopulateResultProperty(LusidModel):
    """Populate result property."""

    property_key: str
    formula: str
    overwrite_manual_edits_on_re_run: bool | None = None


class CreateMatchingRulesetRequest(LusidModel):
    """Create matching ruleset request.

    Used by `RecsApi.create_matching_ruleset`.
    """

    id: "ResourceId"
    display_name: str
    rec_type: str
    """Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more),
    or a value added since.
    """
    external_rec_type: ExternalRecType | None = None
    dataset_schemas: RecDatasetSchemas | None = None
    filters: "GroupReconciliationFilters | None" = None
    core_rules: list[CoreMatchingRule]
    aggregate_rules: list[AggregateMatchingRule]
    core_tolerances: "list[ToleranceBase] | None" = None
    aggregate_tolerances: "list[ToleranceBase] | None" = None
    allow_partial_matching: bool | None = None
    supplemental_attributes: list[SupplementalAttribute] | None = None
    writeback_configurations: "list[WritebackConfiguration] | None" = None
    populate_result_properties: list[PopulateResultProperty] | None = None


class RecDefSideNames(LusidModel):
    """Rec def side names."""

    left: str
    right: str


class RecReviewRequirementRule(LusidModel):
    """Rec review requirement rule."""

    review_requirement: str
    """Required or NotRequired, or a value added since."""
    override_condition: str | None = None


class RecReviewSubmission(LusidModel):
    """Rec review submission."""

    completion_ratio_threshold: float
    auto_submit: bool | None = None


class RecReviewRequiredApproval(LusidModel):
    """Rec review required approval."""

    approval_code: str
    description: str | None = None
    deciding_user: str | None = None


class RecReviewConfiguration(LusidModel):
    """Rec review configuration."""

    open_exceptions: RecReviewRequirementRule | None = None
    closed_exceptions: RecReviewRequirementRule | None = None
    matches: RecReviewRequirementRule | None = None
    review_submission: RecReviewSubmission | None = None
    required_approvals: list[RecReviewRequiredApproval] | None = None


class RecAsAtPolicy(LusidModel):
    """Rec as at policy."""

    left: str
    """Latest or Explicit, or a value added since."""
    right: str
    """Latest or Explicit, or a value added since."""


class RecDatePolicy(LusidModel):
    """Rec date policy."""

    effective_at_progression: str | None = None
    """Series or Unconstrained, or a value added since."""
    as_at_policy: RecAsAtPolicy | None = None
    activity_window: "RecActivityWindow | None" = None


class CreateRecDefinitionRequest(LusidModel):
    """Create rec definition request.

    Used by `RecsApi.create_rec_definition`.
    """

    id: "ResourceId"
    display_name: str
    description: str | None = None
    side_names: RecDefSideNames | None = None
    details: "RecDefinitionDetails"
    review_configuration: RecReviewConfiguration | None = None
    date_policy: RecDatePolicy | None = None
    properties: "dict[str, PerpetualProperty] | None" = None


class InstantiateRecRequest(LusidModel):
    """Instantiate rec request.

    Used by `RecsApi.instantiate_rec`.
    """

    rec_definition_id: "ResourceId"
    left_effective_at: str | None = None
    left_as_at: str | None = None
    right_effective_at: str | None = None
    right_as_at: str | None = None


class MatchingRuleset(LusidModel):
    """Matching ruleset.

    Used by `RecsApi.create_matching_ruleset`, `RecsApi.get_matching_ruleset`,
    `RecsApi.update_matching_ruleset`.
    """

    id: "ResourceId"
    display_name: str
    rec_type: str
    """Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more),
    or a value added since.
    """
    external_rec_type: ExternalRecType | None = None
    dataset_schemas: RecDatasetSchemas
    filters: "GroupReconciliationFilters | None" = None
    core_rules: list[CoreMatchingRule]
    aggregate_rules: list[AggregateMatchingRule]
    core_tolerances: "list[ToleranceBase] | None" = None
    aggregate_tolerances: "list[ToleranceBase] | None" = None
    allow_partial_matching: bool | None = None
    supplemental_attributes: list[SupplementalAttribute] | None = None
    writeback_configurations: "list[WritebackConfiguration] | None" = None
    populate_result_properties: list[PopulateResultProperty] | None = None
    href: str | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfMatchingRuleset(LusidModel):
    """Paged resource list of matching ruleset.

    Used by `RecsApi.list_matching_rulesets`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[MatchingRuleset]
    href: str | None = None
    links: "list[Link] | None" = None


class RecDefinition(LusidModel):
    """Rec definition.

    Used by `RecsApi.create_rec_definition`, `RecsApi.get_rec_definition`, `RecsApi.update_rec_definition`.
    """

    id: "ResourceId"
    display_name: str
    description: str | None = None
    side_names: RecDefSideNames | None = None
    details: "RecDefinitionDetails"
    review_configuration: RecReviewConfiguration
    date_policy: RecDatePolicy
    properties: "dict[str, PerpetualProperty] | None" = None
    href: str | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfRecDefinition(LusidModel):
    """Paged resource list of rec definition.

    Used by `RecsApi.list_rec_definitions`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[RecDefinition]
    href: str | None = None
    links: "list[Link] | None" = None


class RecClosedPeriodReference(LusidModel):
    """Rec closed period reference."""

    timeline_id: "ResourceId"
    closed_period_id: str


class RecClosedPeriods(LusidModel):
    """Rec closed periods."""

    left: RecClosedPeriodReference
    right: RecClosedPeriodReference


class RecExecution(LusidModel):
    """Rec execution."""

    outcome: str
    """Succeeded or Failed, or a value added since."""
    error_detail: str | None = None


class RecExceptionCountByResultType(LusidModel):
    """Rec exception count by result type."""

    var_break: int = Field(validation_alias="break", serialization_alias="break")
    partial_match: int
    partial_cross: int


class RecResultCountByReviewStatus(LusidModel):
    """Rec result count by review status."""

    required: int
    not_required: int
    reviewed: int


class RecOpenExceptionCounts(LusidModel):
    """Rec open exception counts."""

    total: int
    by_result_type: RecExceptionCountByResultType
    by_review_status: RecResultCountByReviewStatus


class RecExceptionCountByClosureType(LusidModel):
    """Rec exception count by closure type."""

    cleared: int
    accepted: int
    force_matched: int


class RecClosedExceptionCounts(LusidModel):
    """Rec closed exception counts."""

    total: int
    by_closure_type: RecExceptionCountByClosureType
    by_review_status: RecResultCountByReviewStatus


class RecMatchCountByResultType(LusidModel):
    """Rec match count by result type."""

    match: int
    cross: int


class RecMatchCounts(LusidModel):
    """Rec match counts."""

    total: int
    by_result_type: RecMatchCountByResultType
    by_review_status: RecResultCountByReviewStatus


class RecResultCounts(LusidModel):
    """Rec result counts."""

    total: int
    open_exceptions: RecOpenExceptionCounts
    closed_exceptions: RecClosedExceptionCounts
    matches: RecMatchCounts


class RecReview(LusidModel):
    """Rec review."""

    count_reviewed: int
    count_required: int
    count_not_required: int
    completion_ratio: float | None = None


class RecRunLogEntry(LusidModel):
    """Rec run log entry."""

    run_number: int
    run_as_at: datetime
    superseded_as_at: datetime | None = None
    dates_reconciled: RecDatesReconciled
    execution: RecExecution
    approval_status: str
    """UnderReview, PendingApproval, RevisionsRequested, Approved or NotApplicable, or a value added since."""
    result_counts: RecResultCounts | None = None
    review: RecReview | None = None
    rec_result_set_href: str


class RecRunLog(LusidModel):
    """Rec run log."""

    run_count: int
    runs: list[RecRunLogEntry]


class RecInstance(LusidModel):
    """Rec instance.

    Used by `RecsApi.get_rec_instance`, `RecsApi.instantiate_rec`, `RecsApi.transition_rec_instance`.
    """

    id: RecInstanceId
    rec_definition_id: "ResourceId"
    rec_definition_display_name: str
    as_at_instantiated: datetime
    status: str
    """Running, Failures, ReviewAndApproval, AllApproved or Locked, or a value added since."""
    as_at_locked: datetime | None = None
    dates_locked: RecDatesReconciled | None = None
    closed_periods: RecClosedPeriods | None = None
    run_logs: dict[str, RecRunLog]
    href: str | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfRecInstance(LusidModel):
    """Paged resource list of rec instance.

    Used by `RecsApi.list_rec_instances`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[RecInstance]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfRecResult(LusidModel):
    """Paged resource list of rec result.

    Used by `RecsApi.list_rec_results`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[RecResult]
    href: str | None = None
    links: "list[Link] | None" = None


class RecInstanceSummary(LusidModel):
    """Rec instance summary."""

    id: RecInstanceId
    rec_definition_id: "ResourceId"
    rec_definition_display_name: str
    as_at_instantiated: datetime
    status: str
    """Running, Failures, ReviewAndApproval, AllApproved or Locked, or a value added since."""
    as_at_locked: datetime | None = None


class RecRequiredApproval(LusidModel):
    """Rec required approval."""

    approval_code: str
    description: str | None = None
    current_user_can_decide: bool | None = None


class RecSubmission(LusidModel):
    """Rec submission."""

    user_id: str
    comment_text: str | None = None
    as_at_submitted: datetime
    as_at_superseded: datetime | None = None


class RecApprovalDecision(LusidModel):
    """Rec approval decision."""

    approval_code: str
    decision: str
    """Approve or RequestRevisions, or a value added since."""
    reason: str | None = None
    user_id: str
    as_at_decided: datetime
    as_at_superseded: datetime | None = None


class RecSupersededRun(LusidModel):
    """Rec superseded run."""

    run_number: int
    run_as_at: datetime
    superseded_as_at: datetime
    execution: RecExecution
    dates_reconciled: RecDatesReconciled
    result_counts: RecResultCounts
    review: RecReview
    approval_status: str
    """UnderReview, PendingApproval, RevisionsRequested, Approved or NotApplicable, or a value added since."""
    required_approvals: list[RecRequiredApproval]
    submissions: list[RecSubmission]
    decisions: list[RecApprovalDecision]


class RecResultSet(LusidModel):
    """Rec result set.

    Used by `RecsApi.add_rec_result_set_approval_decision`, `RecsApi.get_rec_result_set`,
    `RecsApi.submit_rec_result_set_review`.
    """

    rec_type: str
    """Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more),
    or a value added since.
    """
    external_rec_type_name: str | None = None
    rec_instance: RecInstanceSummary
    run_number: int
    run_as_at: datetime
    execution: RecExecution
    dates_reconciled: RecDatesReconciled
    result_counts: RecResultCounts
    review: RecReview
    approval_status: str
    """UnderReview, PendingApproval, RevisionsRequested, Approved or NotApplicable, or a value added since."""
    required_approvals: list[RecRequiredApproval]
    submissions: list[RecSubmission]
    decisions: list[RecApprovalDecision]
    previous_runs: list[RecSupersededRun]
    href: str | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfRecResultSet(LusidModel):
    """Paged resource list of rec result set.

    Used by `RecsApi.list_rec_result_sets`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[RecResultSet]
    href: str | None = None
    links: "list[Link] | None" = None


class RecRequestedResultRevision(LusidModel):
    """Rec requested result revision."""

    rec_result_id: str
    comment_text: str | None = None


class RecResultSetApprovalDecisionRequest(LusidModel):
    """Rec result set approval decision request.

    Used by `RecsApi.add_rec_result_set_approval_decision`.
    """

    approval_code: str
    decision: str
    """Approve or RequestRevisions, or a value added since."""
    reason: str | None = None
    requested_result_revisions: list[RecRequestedResultRevision] | None = None


class SubmitRecResultSetReviewRequest(LusidModel):
    """Submit rec result set review request.

    Used by `RecsApi.submit_rec_result_set_review`.
    """

    comment_text: str | None = None


class TransitionRecInstanceRequest(LusidModel):
    """Transition rec instance request.

    Used by `RecsApi.transition_rec_instance`.
    """

    action: str
    """ReRun, Lock or Unlock, or a value added since."""


class UpdateMatchingRulesetRequest(LusidModel):
    """Update matching ruleset request.

    Used by `RecsApi.update_matching_ruleset`.
    """

    display_name: str
    rec_type: str
    """Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more),
    or a value added since.
    """
    external_rec_type: ExternalRecType | None = None
    dataset_schemas: RecDatasetSchemas | None = None
    filters: "GroupReconciliationFilters | None" = None
    core_rules: list[CoreMatchingRule]
    aggregate_rules: list[AggregateMatchingRule]
    core_tolerances: "list[ToleranceBase] | None" = None
    aggregate_tolerances: "list[ToleranceBase] | None" = None
    allow_partial_matching: bool | None = None
    supplemental_attributes: list[SupplementalAttribute] | None = None
    writeback_configurations: "list[WritebackConfiguration] | None" = None
    populate_result_properties: list[PopulateResultProperty] | None = None


class UpdateRecDefinitionRequest(LusidModel):
    """Update rec definition request.

    Used by `RecsApi.update_rec_definition`.
    """

    display_name: str
    description: str | None = None
    side_names: RecDefSideNames | None = None
    details: "RecDefinitionDetails"
    review_configuration: RecReviewConfiguration | None = None
    date_policy: RecDatePolicy | None = None
    properties: "dict[str, PerpetualProperty] | None" = None


class UpsertRecDefinitionPropertiesResponse(LusidModel):
    """Upsert rec definition properties response.

    Used by `RecsApi.upsert_rec_definition_properties`.
    """

    href: str | None = None
    properties: "dict[str, PerpetualProperty] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None
