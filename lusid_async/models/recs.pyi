"""Models of the recs API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
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
    rule_name: str
    left_formula: str
    left_operation: str
    right_formula: str
    right_operation: str
    def __init__(
        self,
        *,
        rule_name: str,
        left_formula: str,
        left_operation: str,
        right_formula: str,
        right_operation: str,
    ) -> None:
        """Aggregate matching rule.

        Args:
            rule_name: The name of the rule.
            left_formula: The formula for the value on the left side.
            left_operation: Sum, Proportion, Average, Count, Min, Max, … (7 more), or a value added since.
            right_formula: The formula for the value on the right side.
            right_operation: Sum, Proportion, Average, Count, Min, Max, … (7 more), or a value added since.
        """

class AggregateRuleValues(LusidModel):
    rule_name: str
    left_value: str | None = ...
    right_value: str | None = ...
    difference: str | None = ...
    applied_tolerance: ToleranceBase | None = ...
    def __init__(
        self,
        *,
        rule_name: str,
        left_value: str | None = ...,
        right_value: str | None = ...,
        difference: str | None = ...,
        applied_tolerance: ToleranceBase | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Aggregate rule values.

        Args:
            rule_name: The name of the rule.
            left_value: The value on the left side.
            right_value: The value on the right side.
            difference: How far the sides differ.
        """

class RecInstanceId(LusidModel):
    instance_id_type: str
    instance_id_value: str
    def __init__(
        self,
        *,
        instance_id_type: str,
        instance_id_value: str,
    ) -> None:
        """Rec instance id.

        Args:
            instance_id_type: WorkflowServiceTaskId or Manual, or a value added since.
        """

class BatchManageCommentRequest(LusidModel):
    instance_id: RecInstanceId
    rec_type: str
    run_number: int
    rec_result_id: str
    comment_id: str | None = ...
    comment_text: str | None = ...
    def __init__(
        self,
        *,
        instance_id: RecInstanceId | _abc.Mapping[str, _typing.Any],
        rec_type: str,
        run_number: int,
        rec_result_id: str,
        comment_id: str | None = ...,
        comment_text: str | None = ...,
    ) -> None:
        """Batch manage comment request.

        Args:
            instance_id: The identifier of the reconciliation's instance.
            rec_type: The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more), or a value added since.
            run_number: The number of the run.
            comment_text: The comment.
        """

class RecDatesReconciled(LusidModel):
    left_effective_at: _datetime.datetime
    left_as_at: _datetime.datetime
    right_effective_at: _datetime.datetime
    right_as_at: _datetime.datetime
    left_activity_since_effective_at: _datetime.datetime | None = ...
    right_activity_since_effective_at: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        left_effective_at: _datetime.datetime | str,
        left_as_at: _datetime.datetime | str,
        right_effective_at: _datetime.datetime | str,
        right_as_at: _datetime.datetime | str,
        left_activity_since_effective_at: _datetime.datetime | str | None = ...,
        right_activity_since_effective_at: _datetime.datetime | str | None = ...,
    ) -> None:
        """Rec dates reconciled."""

class RecResultException(LusidModel):
    status: str
    closure_type: str | None = ...
    as_at_closed: _datetime.datetime | None = ...
    as_at_closure_invalidated: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        status: str,
        closure_type: str | None = ...,
        as_at_closed: _datetime.datetime | str | None = ...,
        as_at_closure_invalidated: _datetime.datetime | str | None = ...,
    ) -> None:
        """Rec result exception.

        Args:
            status: The status. Open or Closed, or a value added since.
            closure_type: Cleared, Accepted or ForceMatched, or a value added since.
            as_at_closed: The moment of system time at which the period was closed.
        """

class RecResultDecisionGroup(LusidModel):
    group_number: int
    core_rules_excused: list[str] | None = ...
    def __init__(
        self,
        *,
        group_number: int,
        core_rules_excused: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Rec result decision group."""

class RecResultReview(LusidModel):
    status: str
    decision: str | None = ...
    decision_group: RecResultDecisionGroup | None = ...
    def __init__(
        self,
        *,
        status: str,
        decision: str | None = ...,
        decision_group: RecResultDecisionGroup | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Rec result review.

        Args:
            status: The status. NotRequired, Required or Reviewed, or a value added since.
            decision: The decision. Acknowledge, FixAtSource, FixAsGroup, Accept, ForceMatch or Tolerate, or a value added since.
        """

class CoreRuleValues(LusidModel):
    rule_name: str
    left_value: str | None = ...
    right_value: str | None = ...
    applied_tolerance: ToleranceBase | None = ...
    def __init__(
        self,
        *,
        rule_name: str,
        left_value: str | None = ...,
        right_value: str | None = ...,
        applied_tolerance: ToleranceBase | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Core rule values.

        Args:
            rule_name: The name of the rule.
            left_value: The value on the left side.
            right_value: The value on the right side.
        """

class SupplementalAttributeValues(LusidModel):
    attribute_name: str
    left_value: str | None = ...
    right_value: str | None = ...
    def __init__(
        self,
        *,
        attribute_name: str,
        left_value: str | None = ...,
        right_value: str | None = ...,
    ) -> None:
        """Supplemental attribute values.

        Args:
            attribute_name: The name of the attribute.
            left_value: The value on the left side.
            right_value: The value on the right side.
        """

class RecResultItemDetails(LusidModel):
    count_left: int
    count_right: int
    left: list[RecResultItem] | None = ...
    right: list[RecResultItem] | None = ...
    def __init__(
        self,
        *,
        count_left: int,
        count_right: int,
        left: _abc.Sequence[RecResultItem | _abc.Mapping[str, _typing.Any]] | None = ...,
        right: _abc.Sequence[RecResultItem | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Rec result item details.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
        """

class RecResultLinkKey(LusidModel):
    holding_id: str | None = ...
    tax_lot_id: str | None = ...
    transaction_id: str | None = ...
    def __init__(
        self,
        *,
        holding_id: str | None = ...,
        tax_lot_id: str | None = ...,
        transaction_id: str | None = ...,
    ) -> None:
        """Rec result link key.

        Args:
            holding_id: The identifier of the holding.
            tax_lot_id: The identifier of the tax lot: that of the transaction which opened it.
            transaction_id: The identifier, unique in the portfolio. Storing it again replaces the earlier transaction.
        """

class RecLinkedBy(LusidModel):
    left: list[RecResultLinkKey]
    right: list[RecResultLinkKey]
    def __init__(
        self,
        *,
        left: _abc.Sequence[RecResultLinkKey | _abc.Mapping[str, _typing.Any]],
        right: _abc.Sequence[RecResultLinkKey | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Rec linked by.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
        """

class RecLinkedResult(LusidModel):
    id: str
    rec_type: str
    linked_by: RecLinkedBy
    def __init__(
        self,
        *,
        id: str,
        rec_type: str,
        linked_by: RecLinkedBy | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Rec linked result.

        Args:
            id: The identifier.
            rec_type: The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more), or a value added since.
        """

class RecUserComment(LusidModel):
    comment_id: str
    comment_text: str
    user_id: str
    as_at_created: _datetime.datetime
    as_at_modified: _datetime.datetime
    def __init__(
        self,
        *,
        comment_id: str,
        comment_text: str,
        user_id: str,
        as_at_created: _datetime.datetime | str,
        as_at_modified: _datetime.datetime | str,
    ) -> None:
        """Rec user comment.

        Args:
            comment_text: The comment.
            user_id: The user who made the change.
            as_at_created: When it was created, in system time.
            as_at_modified: When it was last changed, in system time.
        """

class RecResult(LusidModel):
    id: str
    result_number: int
    first_run_seen: int
    rec_type: str
    external_rec_type_name: str | None = ...
    instance_id: RecInstanceId
    rec_definition_id: ResourceId
    run_number: int
    run_as_at: _datetime.datetime
    dates_reconciled: RecDatesReconciled
    result_type: str
    result_cardinality: str
    result_life_cycle: str
    exception: RecResultException | None = ...
    review: RecResultReview
    core_rules: list[CoreRuleValues]
    aggregate_rules: list[AggregateRuleValues]
    supplemental_attributes: list[SupplementalAttributeValues]
    items: RecResultItemDetails
    linked_results: list[RecLinkedResult]
    comments: list[RecUserComment]
    properties: dict[str, PerpetualProperty] | None = ...
    assigned_user: str | None = ...
    assigned_role: str | None = ...
    href: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: str,
        result_number: int,
        first_run_seen: int,
        rec_type: str,
        external_rec_type_name: str | None = ...,
        instance_id: RecInstanceId | _abc.Mapping[str, _typing.Any],
        rec_definition_id: ResourceId | _abc.Mapping[str, _typing.Any],
        run_number: int,
        run_as_at: _datetime.datetime | str,
        dates_reconciled: RecDatesReconciled | _abc.Mapping[str, _typing.Any],
        result_type: str,
        result_cardinality: str,
        result_life_cycle: str,
        exception: RecResultException | _abc.Mapping[str, _typing.Any] | None = ...,
        review: RecResultReview | _abc.Mapping[str, _typing.Any],
        core_rules: _abc.Sequence[CoreRuleValues | _abc.Mapping[str, _typing.Any]],
        aggregate_rules: _abc.Sequence[AggregateRuleValues | _abc.Mapping[str, _typing.Any]],
        supplemental_attributes: _abc.Sequence[SupplementalAttributeValues | _abc.Mapping[str, _typing.Any]],
        items: RecResultItemDetails | _abc.Mapping[str, _typing.Any],
        linked_results: _abc.Sequence[RecLinkedResult | _abc.Mapping[str, _typing.Any]],
        comments: _abc.Sequence[RecUserComment | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        assigned_user: str | None = ...,
        assigned_role: str | None = ...,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Rec result.

        Args:
            id: The identifier.
            rec_type: The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more), or a value added since.
            instance_id: The identifier of the reconciliation's instance.
            rec_definition_id: The scope and code of the reconciliation's definition.
            run_number: The number of the run.
            run_as_at: The moment of system time at which the run read its data.
            dates_reconciled: The dates that were compared.
            result_type: The type of the result. Match, Cross, PartialMatch, PartialCross or Break, or a value added since.
            result_cardinality: OneToOne, OneToMany, ManyToOne, ManyToMany, OneToNone, ManyToNone, … (3 more), or a value added since.
            result_life_cycle: New, Unchanged, Changed or Cleared, or a value added since.
            review: The review of the result.
            core_rules: The attributes by which rows are matched.
            aggregate_rules: The attributes that are added up and compared.
            supplemental_attributes: Attributes shown for information, without being compared.
            properties: Property values by property key, `domain/scope/code`.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class BatchManageCommentResponse(LusidModel):
    values: dict[str, RecResult]
    failed: dict[str, ErrorDetail] | None = ...
    metadata: dict[str, list[ResponseMetaData] | None] | None = ...
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, RecResult | _abc.Mapping[str, _typing.Any]],
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        metadata: _abc.Mapping[str, _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Batch manage comment response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            metadata: Warnings and notes on how the request was handled, by kind.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class BatchReviewRecResultItemResult(LusidModel):
    rec_results: list[RecResult]
    def __init__(
        self,
        *,
        rec_results: _abc.Sequence[RecResult | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Batch review rec result item result."""

class RecResultDecisionUpdate(LusidModel):
    value: str | None = ...
    affirm: bool | None = ...
    core_rules_excused: list[str] | None = ...
    def __init__(
        self,
        *,
        value: str | None = ...,
        affirm: bool | None = ...,
        core_rules_excused: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Rec result decision update.

        Args:
            value: The value. Acknowledge, FixAtSource, FixAsGroup, Accept, ForceMatch or Tolerate, or a value added since.
        """

class RecResultAssignmentUpdate(LusidModel):
    value: str | None = ...
    def __init__(
        self,
        *,
        value: str | None = ...,
    ) -> None:
        """Rec result assignment update.

        Args:
            value: The value.
        """

class BatchReviewRecResultRequest(LusidModel):
    instance_id: RecInstanceId
    rec_type: str
    run_number: int
    rec_result_ids: list[str]
    decision: RecResultDecisionUpdate | None = ...
    assigned_user: RecResultAssignmentUpdate | None = ...
    assigned_role: RecResultAssignmentUpdate | None = ...
    add_comment_text: str | None = ...
    properties: list[PerpetualProperty] | None = ...
    def __init__(
        self,
        *,
        instance_id: RecInstanceId | _abc.Mapping[str, _typing.Any],
        rec_type: str,
        run_number: int,
        rec_result_ids: list[str] | tuple[str, ...],
        decision: RecResultDecisionUpdate | _abc.Mapping[str, _typing.Any] | None = ...,
        assigned_user: RecResultAssignmentUpdate | _abc.Mapping[str, _typing.Any] | None = ...,
        assigned_role: RecResultAssignmentUpdate | _abc.Mapping[str, _typing.Any] | None = ...,
        add_comment_text: str | None = ...,
        properties: _abc.Sequence[PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Batch review rec result request.

        Args:
            instance_id: The identifier of the reconciliation's instance.
            rec_type: The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more), or a value added since.
            run_number: The number of the run.
            decision: The decision.
            properties: Property values by property key, `domain/scope/code`.
        """

class BatchReviewRecResultResponse(LusidModel):
    values: dict[str, BatchReviewRecResultItemResult]
    failed: dict[str, ErrorDetail] | None = ...
    metadata: dict[str, list[ResponseMetaData] | None] | None = ...
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, BatchReviewRecResultItemResult | _abc.Mapping[str, _typing.Any]],
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        metadata: _abc.Mapping[str, _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Batch review rec result response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            metadata: Warnings and notes on how the request was handled, by kind.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class CoreMatchingRule(LusidModel):
    rule_name: str
    left_formula: str
    right_formula: str
    is_case_sensitive: bool | None = ...
    def __init__(
        self,
        *,
        rule_name: str,
        left_formula: str,
        right_formula: str,
        is_case_sensitive: bool | None = ...,
    ) -> None:
        """Core matching rule.

        Args:
            rule_name: The name of the rule.
            left_formula: The formula for the value on the left side.
            right_formula: The formula for the value on the right side.
            is_case_sensitive: Whether upper and lower case differ.
        """

class ExternalRecType(LusidModel):
    name: str
    temporality: str | None = ...
    def __init__(
        self,
        *,
        name: str,
        temporality: str | None = ...,
    ) -> None:
        """External rec type.

        Args:
            name: The name.
            temporality: PointInTime or Activity, or a value added since.
        """

class RecDatasetSchema(LusidModel):
    type: str
    entity_type: str | None = ...
    relational_dataset_definition_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        type: str,
        entity_type: str | None = ...,
        relational_dataset_definition_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Rec dataset schema.

        Args:
            type: The type. PortfolioContents, LusidEntity or RelationalData, or a value added since.
            entity_type: The type of entity. Holding, Valuation, Transaction, OutputTransaction, SettlementActivity or Instrument, or a value added since.
            relational_dataset_definition_id: The definition of the dataset.
        """

class RecDatasetSchemas(LusidModel):
    left: RecDatasetSchema | None = ...
    right: RecDatasetSchema | None = ...
    def __init__(
        self,
        *,
        left: RecDatasetSchema | _abc.Mapping[str, _typing.Any] | None = ...,
        right: RecDatasetSchema | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Rec dataset schemas.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
        """

class SupplementalAttribute(LusidModel):
    attribute_name: str
    left_formula: str
    right_formula: str
    def __init__(
        self,
        *,
        attribute_name: str,
        left_formula: str,
        right_formula: str,
    ) -> None:
        """Supplemental attribute.

        Args:
            attribute_name: The name of the attribute.
            left_formula: The formula for the value on the left side.
            right_formula: The formula for the value on the right side.
        """

class PopulateResultProperty(LusidModel):
    property_key: str
    formula: str
    overwrite_manual_edits_on_re_run: bool | None = ...
    def __init__(
        self,
        *,
        property_key: str,
        formula: str,
        overwrite_manual_edits_on_re_run: bool | None = ...,
    ) -> None:
        """Populate result property.

        Args:
            property_key: The property key, `domain/scope/code`.
            formula: The formula.
        """

class CreateMatchingRulesetRequest(LusidModel):
    id: ResourceId
    display_name: str
    rec_type: str
    external_rec_type: ExternalRecType | None = ...
    dataset_schemas: RecDatasetSchemas | None = ...
    filters: GroupReconciliationFilters | None = ...
    core_rules: list[CoreMatchingRule]
    aggregate_rules: list[AggregateMatchingRule]
    core_tolerances: list[ToleranceBase] | None = ...
    aggregate_tolerances: list[ToleranceBase] | None = ...
    allow_partial_matching: bool | None = ...
    supplemental_attributes: list[SupplementalAttribute] | None = ...
    writeback_configurations: list[WritebackConfiguration] | None = ...
    populate_result_properties: list[PopulateResultProperty] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        rec_type: str,
        external_rec_type: ExternalRecType | _abc.Mapping[str, _typing.Any] | None = ...,
        dataset_schemas: RecDatasetSchemas | _abc.Mapping[str, _typing.Any] | None = ...,
        filters: GroupReconciliationFilters | _abc.Mapping[str, _typing.Any] | None = ...,
        core_rules: _abc.Sequence[CoreMatchingRule | _abc.Mapping[str, _typing.Any]],
        aggregate_rules: _abc.Sequence[AggregateMatchingRule | _abc.Mapping[str, _typing.Any]],
        core_tolerances: _abc.Sequence[ToleranceBase | _abc.Mapping[str, _typing.Any]] | None = ...,
        aggregate_tolerances: _abc.Sequence[ToleranceBase | _abc.Mapping[str, _typing.Any]] | None = ...,
        allow_partial_matching: bool | None = ...,
        supplemental_attributes: _abc.Sequence[SupplementalAttribute | _abc.Mapping[str, _typing.Any]] | None = ...,
        writeback_configurations: _abc.Sequence[WritebackConfiguration | _abc.Mapping[str, _typing.Any]] | None = ...,
        populate_result_properties: _abc.Sequence[PopulateResultProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Create matching ruleset request.

        Args:
            id: The identifier.
            display_name: The name shown to people.
            rec_type: The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more), or a value added since.
            external_rec_type: Your own name for what is reconciled.
            dataset_schemas: The fields of the data.
            filters: The filters.
            core_rules: The attributes by which rows are matched.
            aggregate_rules: The attributes that are added up and compared.
            core_tolerances: How far attributes may differ and rows still match.
            aggregate_tolerances: How far sums may differ and still match.
            allow_partial_matching: Whether rows may match on some of the rules.
            supplemental_attributes: Attributes shown for information, without being compared.
            writeback_configurations: What may be written back to LUSID.
            populate_result_properties: The properties that are set on results.
        """

class RecDefSideNames(LusidModel):
    left: str
    right: str
    def __init__(
        self,
        *,
        left: str,
        right: str,
    ) -> None:
        """Rec def side names.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
        """

class RecReviewRequirementRule(LusidModel):
    review_requirement: str
    override_condition: str | None = ...
    def __init__(
        self,
        *,
        review_requirement: str,
        override_condition: str | None = ...,
    ) -> None:
        """Rec review requirement rule.

        Args:
            review_requirement: Required or NotRequired, or a value added since.
        """

class RecReviewSubmission(LusidModel):
    completion_ratio_threshold: float
    auto_submit: bool | None = ...
    def __init__(
        self,
        *,
        completion_ratio_threshold: float | _decimal.Decimal,
        auto_submit: bool | None = ...,
    ) -> None:
        """Rec review submission."""

class RecReviewRequiredApproval(LusidModel):
    approval_code: str
    description: str | None = ...
    deciding_user: str | None = ...
    def __init__(
        self,
        *,
        approval_code: str,
        description: str | None = ...,
        deciding_user: str | None = ...,
    ) -> None:
        """Rec review required approval.

        Args:
            approval_code: The code of the approval.
            description: A description for people.
        """

class RecReviewConfiguration(LusidModel):
    open_exceptions: RecReviewRequirementRule | None = ...
    closed_exceptions: RecReviewRequirementRule | None = ...
    matches: RecReviewRequirementRule | None = ...
    review_submission: RecReviewSubmission | None = ...
    required_approvals: list[RecReviewRequiredApproval] | None = ...
    def __init__(
        self,
        *,
        open_exceptions: RecReviewRequirementRule | _abc.Mapping[str, _typing.Any] | None = ...,
        closed_exceptions: RecReviewRequirementRule | _abc.Mapping[str, _typing.Any] | None = ...,
        matches: RecReviewRequirementRule | _abc.Mapping[str, _typing.Any] | None = ...,
        review_submission: RecReviewSubmission | _abc.Mapping[str, _typing.Any] | None = ...,
        required_approvals: _abc.Sequence[RecReviewRequiredApproval | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Rec review configuration.

        Args:
            required_approvals: The approvals that are needed.
        """

class RecAsAtPolicy(LusidModel):
    left: str
    right: str
    def __init__(
        self,
        *,
        left: str,
        right: str,
    ) -> None:
        """Rec as at policy.

        Args:
            left: The left side of the comparison. Latest or Explicit, or a value added since.
            right: The right side of the comparison. Latest or Explicit, or a value added since.
        """

class RecDatePolicy(LusidModel):
    effective_at_progression: str | None = ...
    as_at_policy: RecAsAtPolicy | None = ...
    activity_window: RecActivityWindow | None = ...
    def __init__(
        self,
        *,
        effective_at_progression: str | None = ...,
        as_at_policy: RecAsAtPolicy | _abc.Mapping[str, _typing.Any] | None = ...,
        activity_window: RecActivityWindow | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Rec date policy.

        Args:
            effective_at_progression: Series or Unconstrained, or a value added since.
        """

class CreateRecDefinitionRequest(LusidModel):
    id: ResourceId
    display_name: str
    description: str | None = ...
    side_names: RecDefSideNames | None = ...
    details: RecDefinitionDetails
    review_configuration: RecReviewConfiguration | None = ...
    date_policy: RecDatePolicy | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str | None = ...,
        side_names: RecDefSideNames | _abc.Mapping[str, _typing.Any] | None = ...,
        details: RecDefinitionDetails | _abc.Mapping[str, _typing.Any],
        review_configuration: RecReviewConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        date_policy: RecDatePolicy | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Create rec definition request.

        Args:
            id: The identifier.
            display_name: The name shown to people.
            description: A description for people.
            side_names: The names of the two sides.
            details: The details.
            review_configuration: How results are reviewed and approved.
            date_policy: Which dates are compared.
            properties: Property values by property key, `domain/scope/code`.
        """

class InstantiateRecRequest(LusidModel):
    rec_definition_id: ResourceId
    left_effective_at: str | None = ...
    left_as_at: str | None = ...
    right_effective_at: str | None = ...
    right_as_at: str | None = ...
    def __init__(
        self,
        *,
        rec_definition_id: ResourceId | _abc.Mapping[str, _typing.Any],
        left_effective_at: _datetime.datetime | _datetime.date | str | None = ...,
        left_as_at: _datetime.datetime | _datetime.date | str | None = ...,
        right_effective_at: _datetime.datetime | _datetime.date | str | None = ...,
        right_as_at: _datetime.datetime | _datetime.date | str | None = ...,
    ) -> None:
        """Instantiate rec request.

        Args:
            rec_definition_id: The scope and code of the reconciliation's definition.
        """

class MatchingRuleset(LusidModel):
    id: ResourceId
    display_name: str
    rec_type: str
    external_rec_type: ExternalRecType | None = ...
    dataset_schemas: RecDatasetSchemas
    filters: GroupReconciliationFilters | None = ...
    core_rules: list[CoreMatchingRule]
    aggregate_rules: list[AggregateMatchingRule]
    core_tolerances: list[ToleranceBase] | None = ...
    aggregate_tolerances: list[ToleranceBase] | None = ...
    allow_partial_matching: bool | None = ...
    supplemental_attributes: list[SupplementalAttribute] | None = ...
    writeback_configurations: list[WritebackConfiguration] | None = ...
    populate_result_properties: list[PopulateResultProperty] | None = ...
    href: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        rec_type: str,
        external_rec_type: ExternalRecType | _abc.Mapping[str, _typing.Any] | None = ...,
        dataset_schemas: RecDatasetSchemas | _abc.Mapping[str, _typing.Any],
        filters: GroupReconciliationFilters | _abc.Mapping[str, _typing.Any] | None = ...,
        core_rules: _abc.Sequence[CoreMatchingRule | _abc.Mapping[str, _typing.Any]],
        aggregate_rules: _abc.Sequence[AggregateMatchingRule | _abc.Mapping[str, _typing.Any]],
        core_tolerances: _abc.Sequence[ToleranceBase | _abc.Mapping[str, _typing.Any]] | None = ...,
        aggregate_tolerances: _abc.Sequence[ToleranceBase | _abc.Mapping[str, _typing.Any]] | None = ...,
        allow_partial_matching: bool | None = ...,
        supplemental_attributes: _abc.Sequence[SupplementalAttribute | _abc.Mapping[str, _typing.Any]] | None = ...,
        writeback_configurations: _abc.Sequence[WritebackConfiguration | _abc.Mapping[str, _typing.Any]] | None = ...,
        populate_result_properties: _abc.Sequence[PopulateResultProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Matching ruleset.

        Args:
            id: The identifier.
            display_name: The name shown to people.
            rec_type: The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more), or a value added since.
            external_rec_type: Your own name for what is reconciled.
            dataset_schemas: The fields of the data.
            filters: The filters.
            core_rules: The attributes by which rows are matched.
            aggregate_rules: The attributes that are added up and compared.
            core_tolerances: How far attributes may differ and rows still match.
            aggregate_tolerances: How far sums may differ and still match.
            allow_partial_matching: Whether rows may match on some of the rules.
            supplemental_attributes: Attributes shown for information, without being compared.
            writeback_configurations: What may be written back to LUSID.
            populate_result_properties: The properties that are set on results.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfMatchingRuleset(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[MatchingRuleset]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[MatchingRuleset | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of matching ruleset.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class RecDefinition(LusidModel):
    id: ResourceId
    display_name: str
    description: str | None = ...
    side_names: RecDefSideNames | None = ...
    details: RecDefinitionDetails
    review_configuration: RecReviewConfiguration
    date_policy: RecDatePolicy
    properties: dict[str, PerpetualProperty] | None = ...
    href: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str | None = ...,
        side_names: RecDefSideNames | _abc.Mapping[str, _typing.Any] | None = ...,
        details: RecDefinitionDetails | _abc.Mapping[str, _typing.Any],
        review_configuration: RecReviewConfiguration | _abc.Mapping[str, _typing.Any],
        date_policy: RecDatePolicy | _abc.Mapping[str, _typing.Any],
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Rec definition.

        Args:
            id: The identifier.
            display_name: The name shown to people.
            description: A description for people.
            side_names: The names of the two sides.
            details: The details.
            review_configuration: How results are reviewed and approved.
            date_policy: Which dates are compared.
            properties: Property values by property key, `domain/scope/code`.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfRecDefinition(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[RecDefinition]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[RecDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of rec definition.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class RecClosedPeriodReference(LusidModel):
    timeline_id: ResourceId
    closed_period_id: str
    def __init__(
        self,
        *,
        timeline_id: ResourceId | _abc.Mapping[str, _typing.Any],
        closed_period_id: str,
    ) -> None:
        """Rec closed period reference.

        Args:
            timeline_id: The scope and code of the timeline.
            closed_period_id: The closed period.
        """

class RecClosedPeriods(LusidModel):
    left: RecClosedPeriodReference
    right: RecClosedPeriodReference
    def __init__(
        self,
        *,
        left: RecClosedPeriodReference | _abc.Mapping[str, _typing.Any],
        right: RecClosedPeriodReference | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Rec closed periods.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
        """

class RecExecution(LusidModel):
    outcome: str
    error_detail: str | None = ...
    def __init__(
        self,
        *,
        outcome: str,
        error_detail: str | None = ...,
    ) -> None:
        """Rec execution.

        Args:
            outcome: Succeeded or Failed, or a value added since.
            error_detail: The error in words.
        """

class RecExceptionCountByResultType(LusidModel):
    var_break: int
    partial_match: int
    partial_cross: int
    def __init__(
        self,
        *,
        var_break: int,
        partial_match: int,
        partial_cross: int,
    ) -> None:
        """Rec exception count by result type."""

class RecResultCountByReviewStatus(LusidModel):
    required: int
    not_required: int
    reviewed: int
    def __init__(
        self,
        *,
        required: int,
        not_required: int,
        reviewed: int,
    ) -> None:
        """Rec result count by review status.

        Args:
            required: Whether it must be there.
        """

class RecOpenExceptionCounts(LusidModel):
    total: int
    by_result_type: RecExceptionCountByResultType
    by_review_status: RecResultCountByReviewStatus
    def __init__(
        self,
        *,
        total: int,
        by_result_type: RecExceptionCountByResultType | _abc.Mapping[str, _typing.Any],
        by_review_status: RecResultCountByReviewStatus | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Rec open exception counts.

        Args:
            total: The total.
        """

class RecExceptionCountByClosureType(LusidModel):
    cleared: int
    accepted: int
    force_matched: int
    def __init__(
        self,
        *,
        cleared: int,
        accepted: int,
        force_matched: int,
    ) -> None:
        """Rec exception count by closure type."""

class RecClosedExceptionCounts(LusidModel):
    total: int
    by_closure_type: RecExceptionCountByClosureType
    by_review_status: RecResultCountByReviewStatus
    def __init__(
        self,
        *,
        total: int,
        by_closure_type: RecExceptionCountByClosureType | _abc.Mapping[str, _typing.Any],
        by_review_status: RecResultCountByReviewStatus | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Rec closed exception counts.

        Args:
            total: The total.
        """

class RecMatchCountByResultType(LusidModel):
    match: int
    cross: int
    def __init__(
        self,
        *,
        match: int,
        cross: int,
    ) -> None:
        """Rec match count by result type."""

class RecMatchCounts(LusidModel):
    total: int
    by_result_type: RecMatchCountByResultType
    by_review_status: RecResultCountByReviewStatus
    def __init__(
        self,
        *,
        total: int,
        by_result_type: RecMatchCountByResultType | _abc.Mapping[str, _typing.Any],
        by_review_status: RecResultCountByReviewStatus | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Rec match counts.

        Args:
            total: The total.
        """

class RecResultCounts(LusidModel):
    total: int
    open_exceptions: RecOpenExceptionCounts
    closed_exceptions: RecClosedExceptionCounts
    matches: RecMatchCounts
    def __init__(
        self,
        *,
        total: int,
        open_exceptions: RecOpenExceptionCounts | _abc.Mapping[str, _typing.Any],
        closed_exceptions: RecClosedExceptionCounts | _abc.Mapping[str, _typing.Any],
        matches: RecMatchCounts | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Rec result counts.

        Args:
            total: The total.
        """

class RecReview(LusidModel):
    count_reviewed: int
    count_required: int
    count_not_required: int
    completion_ratio: float | None = ...
    def __init__(
        self,
        *,
        count_reviewed: int,
        count_required: int,
        count_not_required: int,
        completion_ratio: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Rec review."""

class RecRunLogEntry(LusidModel):
    run_number: int
    run_as_at: _datetime.datetime
    superseded_as_at: _datetime.datetime | None = ...
    dates_reconciled: RecDatesReconciled
    execution: RecExecution
    approval_status: str
    result_counts: RecResultCounts | None = ...
    review: RecReview | None = ...
    rec_result_set_href: str
    def __init__(
        self,
        *,
        run_number: int,
        run_as_at: _datetime.datetime | str,
        superseded_as_at: _datetime.datetime | str | None = ...,
        dates_reconciled: RecDatesReconciled | _abc.Mapping[str, _typing.Any],
        execution: RecExecution | _abc.Mapping[str, _typing.Any],
        approval_status: str,
        result_counts: RecResultCounts | _abc.Mapping[str, _typing.Any] | None = ...,
        review: RecReview | _abc.Mapping[str, _typing.Any] | None = ...,
        rec_result_set_href: str,
    ) -> None:
        """Rec run log entry.

        Args:
            run_number: The number of the run.
            run_as_at: The moment of system time at which the run read its data.
            dates_reconciled: The dates that were compared.
            approval_status: UnderReview, PendingApproval, RevisionsRequested, Approved or NotApplicable, or a value added since.
            review: The review of the result.
        """

class RecRunLog(LusidModel):
    run_count: int
    runs: list[RecRunLogEntry]
    def __init__(
        self,
        *,
        run_count: int,
        runs: _abc.Sequence[RecRunLogEntry | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Rec run log."""

class RecInstance(LusidModel):
    id: RecInstanceId
    rec_definition_id: ResourceId
    rec_definition_display_name: str
    as_at_instantiated: _datetime.datetime
    status: str
    as_at_locked: _datetime.datetime | None = ...
    dates_locked: RecDatesReconciled | None = ...
    closed_periods: RecClosedPeriods | None = ...
    run_logs: dict[str, RecRunLog]
    href: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: RecInstanceId | _abc.Mapping[str, _typing.Any],
        rec_definition_id: ResourceId | _abc.Mapping[str, _typing.Any],
        rec_definition_display_name: str,
        as_at_instantiated: _datetime.datetime | str,
        status: str,
        as_at_locked: _datetime.datetime | str | None = ...,
        dates_locked: RecDatesReconciled | _abc.Mapping[str, _typing.Any] | None = ...,
        closed_periods: RecClosedPeriods | _abc.Mapping[str, _typing.Any] | None = ...,
        run_logs: _abc.Mapping[str, RecRunLog | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Rec instance.

        Args:
            id: The identifier.
            rec_definition_id: The scope and code of the reconciliation's definition.
            status: The status. Running, Failures, ReviewAndApproval, AllApproved or Locked, or a value added since.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfRecInstance(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[RecInstance]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[RecInstance | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of rec instance.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfRecResult(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[RecResult]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[RecResult | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of rec result.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class RecInstanceSummary(LusidModel):
    id: RecInstanceId
    rec_definition_id: ResourceId
    rec_definition_display_name: str
    as_at_instantiated: _datetime.datetime
    status: str
    as_at_locked: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        id: RecInstanceId | _abc.Mapping[str, _typing.Any],
        rec_definition_id: ResourceId | _abc.Mapping[str, _typing.Any],
        rec_definition_display_name: str,
        as_at_instantiated: _datetime.datetime | str,
        status: str,
        as_at_locked: _datetime.datetime | str | None = ...,
    ) -> None:
        """Rec instance summary.

        Args:
            id: The identifier.
            rec_definition_id: The scope and code of the reconciliation's definition.
            status: The status. Running, Failures, ReviewAndApproval, AllApproved or Locked, or a value added since.
        """

class RecRequiredApproval(LusidModel):
    approval_code: str
    description: str | None = ...
    current_user_can_decide: bool | None = ...
    def __init__(
        self,
        *,
        approval_code: str,
        description: str | None = ...,
        current_user_can_decide: bool | None = ...,
    ) -> None:
        """Rec required approval.

        Args:
            approval_code: The code of the approval.
            description: A description for people.
        """

class RecSubmission(LusidModel):
    user_id: str
    comment_text: str | None = ...
    as_at_submitted: _datetime.datetime
    as_at_superseded: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        user_id: str,
        comment_text: str | None = ...,
        as_at_submitted: _datetime.datetime | str,
        as_at_superseded: _datetime.datetime | str | None = ...,
    ) -> None:
        """Rec submission.

        Args:
            user_id: The user who made the change.
            comment_text: The comment.
        """

class RecApprovalDecision(LusidModel):
    approval_code: str
    decision: str
    reason: str | None = ...
    user_id: str
    as_at_decided: _datetime.datetime
    as_at_superseded: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        approval_code: str,
        decision: str,
        reason: str | None = ...,
        user_id: str,
        as_at_decided: _datetime.datetime | str,
        as_at_superseded: _datetime.datetime | str | None = ...,
    ) -> None:
        """Rec approval decision.

        Args:
            approval_code: The code of the approval.
            decision: The decision. Approve or RequestRevisions, or a value added since.
            reason: Why, in words.
            user_id: The user who made the change.
        """

class RecSupersededRun(LusidModel):
    run_number: int
    run_as_at: _datetime.datetime
    superseded_as_at: _datetime.datetime
    execution: RecExecution
    dates_reconciled: RecDatesReconciled
    result_counts: RecResultCounts
    review: RecReview
    approval_status: str
    required_approvals: list[RecRequiredApproval]
    submissions: list[RecSubmission]
    decisions: list[RecApprovalDecision]
    def __init__(
        self,
        *,
        run_number: int,
        run_as_at: _datetime.datetime | str,
        superseded_as_at: _datetime.datetime | str,
        execution: RecExecution | _abc.Mapping[str, _typing.Any],
        dates_reconciled: RecDatesReconciled | _abc.Mapping[str, _typing.Any],
        result_counts: RecResultCounts | _abc.Mapping[str, _typing.Any],
        review: RecReview | _abc.Mapping[str, _typing.Any],
        approval_status: str,
        required_approvals: _abc.Sequence[RecRequiredApproval | _abc.Mapping[str, _typing.Any]],
        submissions: _abc.Sequence[RecSubmission | _abc.Mapping[str, _typing.Any]],
        decisions: _abc.Sequence[RecApprovalDecision | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Rec superseded run.

        Args:
            run_number: The number of the run.
            run_as_at: The moment of system time at which the run read its data.
            dates_reconciled: The dates that were compared.
            review: The review of the result.
            approval_status: UnderReview, PendingApproval, RevisionsRequested, Approved or NotApplicable, or a value added since.
            required_approvals: The approvals that are needed.
        """

class RecResultSet(LusidModel):
    rec_type: str
    external_rec_type_name: str | None = ...
    rec_instance: RecInstanceSummary
    run_number: int
    run_as_at: _datetime.datetime
    execution: RecExecution
    dates_reconciled: RecDatesReconciled
    result_counts: RecResultCounts
    review: RecReview
    approval_status: str
    required_approvals: list[RecRequiredApproval]
    submissions: list[RecSubmission]
    decisions: list[RecApprovalDecision]
    previous_runs: list[RecSupersededRun]
    href: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        rec_type: str,
        external_rec_type_name: str | None = ...,
        rec_instance: RecInstanceSummary | _abc.Mapping[str, _typing.Any],
        run_number: int,
        run_as_at: _datetime.datetime | str,
        execution: RecExecution | _abc.Mapping[str, _typing.Any],
        dates_reconciled: RecDatesReconciled | _abc.Mapping[str, _typing.Any],
        result_counts: RecResultCounts | _abc.Mapping[str, _typing.Any],
        review: RecReview | _abc.Mapping[str, _typing.Any],
        approval_status: str,
        required_approvals: _abc.Sequence[RecRequiredApproval | _abc.Mapping[str, _typing.Any]],
        submissions: _abc.Sequence[RecSubmission | _abc.Mapping[str, _typing.Any]],
        decisions: _abc.Sequence[RecApprovalDecision | _abc.Mapping[str, _typing.Any]],
        previous_runs: _abc.Sequence[RecSupersededRun | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Rec result set.

        Args:
            rec_type: The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more), or a value added since.
            run_number: The number of the run.
            run_as_at: The moment of system time at which the run read its data.
            dates_reconciled: The dates that were compared.
            review: The review of the result.
            approval_status: UnderReview, PendingApproval, RevisionsRequested, Approved or NotApplicable, or a value added since.
            required_approvals: The approvals that are needed.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfRecResultSet(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[RecResultSet]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[RecResultSet | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of rec result set.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class RecRequestedResultRevision(LusidModel):
    rec_result_id: str
    comment_text: str | None = ...
    def __init__(
        self,
        *,
        rec_result_id: str,
        comment_text: str | None = ...,
    ) -> None:
        """Rec requested result revision.

        Args:
            comment_text: The comment.
        """

class RecResultSetApprovalDecisionRequest(LusidModel):
    approval_code: str
    decision: str
    reason: str | None = ...
    requested_result_revisions: list[RecRequestedResultRevision] | None = ...
    def __init__(
        self,
        *,
        approval_code: str,
        decision: str,
        reason: str | None = ...,
        requested_result_revisions: _abc.Sequence[RecRequestedResultRevision | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Rec result set approval decision request.

        Args:
            approval_code: The code of the approval.
            decision: The decision. Approve or RequestRevisions, or a value added since.
            reason: Why, in words.
        """

class SubmitRecResultSetReviewRequest(LusidModel):
    comment_text: str | None = ...
    def __init__(
        self,
        *,
        comment_text: str | None = ...,
    ) -> None:
        """Submit rec result set review request.

        Args:
            comment_text: The comment.
        """

class TransitionRecInstanceRequest(LusidModel):
    action: str
    def __init__(
        self,
        *,
        action: str,
    ) -> None:
        """Transition rec instance request.

        Args:
            action: The action. ReRun, Lock or Unlock, or a value added since.
        """

class UpdateMatchingRulesetRequest(LusidModel):
    display_name: str
    rec_type: str
    external_rec_type: ExternalRecType | None = ...
    dataset_schemas: RecDatasetSchemas | None = ...
    filters: GroupReconciliationFilters | None = ...
    core_rules: list[CoreMatchingRule]
    aggregate_rules: list[AggregateMatchingRule]
    core_tolerances: list[ToleranceBase] | None = ...
    aggregate_tolerances: list[ToleranceBase] | None = ...
    allow_partial_matching: bool | None = ...
    supplemental_attributes: list[SupplementalAttribute] | None = ...
    writeback_configurations: list[WritebackConfiguration] | None = ...
    populate_result_properties: list[PopulateResultProperty] | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        rec_type: str,
        external_rec_type: ExternalRecType | _abc.Mapping[str, _typing.Any] | None = ...,
        dataset_schemas: RecDatasetSchemas | _abc.Mapping[str, _typing.Any] | None = ...,
        filters: GroupReconciliationFilters | _abc.Mapping[str, _typing.Any] | None = ...,
        core_rules: _abc.Sequence[CoreMatchingRule | _abc.Mapping[str, _typing.Any]],
        aggregate_rules: _abc.Sequence[AggregateMatchingRule | _abc.Mapping[str, _typing.Any]],
        core_tolerances: _abc.Sequence[ToleranceBase | _abc.Mapping[str, _typing.Any]] | None = ...,
        aggregate_tolerances: _abc.Sequence[ToleranceBase | _abc.Mapping[str, _typing.Any]] | None = ...,
        allow_partial_matching: bool | None = ...,
        supplemental_attributes: _abc.Sequence[SupplementalAttribute | _abc.Mapping[str, _typing.Any]] | None = ...,
        writeback_configurations: _abc.Sequence[WritebackConfiguration | _abc.Mapping[str, _typing.Any]] | None = ...,
        populate_result_properties: _abc.Sequence[PopulateResultProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Update matching ruleset request.

        Args:
            display_name: The name shown to people.
            rec_type: The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more), or a value added since.
            external_rec_type: Your own name for what is reconciled.
            dataset_schemas: The fields of the data.
            filters: The filters.
            core_rules: The attributes by which rows are matched.
            aggregate_rules: The attributes that are added up and compared.
            core_tolerances: How far attributes may differ and rows still match.
            aggregate_tolerances: How far sums may differ and still match.
            allow_partial_matching: Whether rows may match on some of the rules.
            supplemental_attributes: Attributes shown for information, without being compared.
            writeback_configurations: What may be written back to LUSID.
            populate_result_properties: The properties that are set on results.
        """

class UpdateRecDefinitionRequest(LusidModel):
    display_name: str
    description: str | None = ...
    side_names: RecDefSideNames | None = ...
    details: RecDefinitionDetails
    review_configuration: RecReviewConfiguration | None = ...
    date_policy: RecDatePolicy | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        side_names: RecDefSideNames | _abc.Mapping[str, _typing.Any] | None = ...,
        details: RecDefinitionDetails | _abc.Mapping[str, _typing.Any],
        review_configuration: RecReviewConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        date_policy: RecDatePolicy | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Update rec definition request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            side_names: The names of the two sides.
            details: The details.
            review_configuration: How results are reviewed and approved.
            date_policy: Which dates are compared.
            properties: Property values by property key, `domain/scope/code`.
        """

class UpsertRecDefinitionPropertiesResponse(LusidModel):
    href: str | None = ...
    properties: dict[str, PerpetualProperty] | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        properties: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert rec definition properties response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
