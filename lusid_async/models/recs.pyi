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
            rule_name: Name of the rule, by which tolerances and results refer to it.
            left_formula: The formula for the value on the left side.
            left_operation: How the left side's values are aggregated before they are compared. Sum, Proportion, Average, Count, Min, Max, … (7 more), or a value added since.
            right_formula: The formula for the value on the right side.
            right_operation: How the right side's values are aggregated before they are compared. Sum, Proportion, Average, Count, Min, Max, … (7 more), or a value added since.
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
            applied_tolerance: The tolerance that the difference was measured against; none where an exact match was required.
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
            instance_id_type: How the run came about: by hand or by a workflow. WorkflowServiceTaskId or Manual, or a value added since.
            instance_id_value: Identifier of the instance, a GUID.
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
            run_number: Number of the run whose results are meant.
            rec_result_id: Identifier of the result that the comment is on.
            comment_id: Identifier of the comment: without it a comment is added; with it and a text changed; with it alone deleted.
            comment_text: Text of the comment; null deletes the one that `comment_id` names.
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
        """Rec dates reconciled.

        Args:
            left_effective_at: Business time of the left side's data.
            left_as_at: System time of the left side's data.
            right_effective_at: Business time of the right side's data.
            right_as_at: System time of the right side's data.
            left_activity_since_effective_at: Start, exclusive, of the left side's activity window; null where a state is compared.
            right_activity_since_effective_at: Start, exclusive, of the right side's activity window; null where a state is compared.
        """

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
            status: `Open` until somebody or a later run closes it. Open or Closed, or a value added since.
            closure_type: How the exception was closed; null while it is open. Cleared, Accepted or ForceMatched, or a value added since.
            as_at_closed: System time at which the exception was closed; null while it is open.
            as_at_closure_invalidated: System time of the first run whose data no longer supported the closure.
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
        """Rec result decision group.

        Args:
            group_number: Number of the group, unique in the result set and never given twice.
            core_rules_excused: Names of the core rules that a `ForceMatch` overrode; null for other decisions.
        """

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
            status: Whether the result needs review and was reviewed. NotRequired, Required or Reviewed, or a value added since.
            decision: Decision of the reviewer; null until there is one. Acknowledge, FixAtSource, FixAsGroup, Accept, ForceMatch or Tolerate, or a value added since.
            decision_group: Group of results decided together, where there is one.
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
            applied_tolerance: The tolerance that the difference was measured against; none where an exact match was required.
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
            count_left: Number of items on the left side.
            right: The right side of the comparison.
            count_right: Number of items on the right side.
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
            holding_id: Holding that both items have; null where they share a transaction.
            tax_lot_id: Tax lot that both items have; null where only the holding is known.
            transaction_id: Transaction that both items have; null where they share a holding.
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
            left: Identifiers shared by items on the left side; may be empty.
            right: Identifiers shared by items on the right side; may be empty.
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
            id: Identifier of the linked result, such as `break-3`.
            rec_type: The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more), or a value added since.
            linked_by: Identifiers that the two results share.
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
            comment_id: Identifier given when the comment was made, a GUID.
            comment_text: The comment.
            user_id: The user who made the change, comment or decision.
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
            id: Type of the result and its number, such as `break-3`, unique in its run.
            result_number: Number of the result in its type, kept over runs and never given twice.
            first_run_seen: Number of the run in which the result first appeared.
            rec_type: The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more), or a value added since.
            external_rec_type_name: Your own name for what is reconciled, where the type is `External`; null otherwise. Can be filtered by.
            instance_id: The identifier of the reconciliation's instance.
            rec_definition_id: The scope and code of the reconciliation's definition.
            run_number: Number of the run in its instance, one more each time it is run again.
            run_as_at: The moment of system time at which the run read its data.
            dates_reconciled: The dates that were compared.
            result_type: `Match` or `Cross`; or, as exception, `PartialMatch`, `PartialCross` or `Break`. Match, Cross, PartialMatch, PartialCross or Break, or a value added since.
            result_cardinality: How many items stand on the left and right side, such as `OneToOne` or `ManyToNone`. OneToOne, OneToMany, ManyToOne, ManyToMany, OneToNone, ManyToNone, … (3 more), or a value added since.
            result_life_cycle: How the result changed since the last run. New, Unchanged, Changed or Cleared, or a value added since.
            exception: Whether the exception is open or closed, and how; only for types that are exceptions.
            review: The review of the result.
            core_rules: The attributes by which rows are matched.
            aggregate_rules: The attributes that are added up and compared.
            supplemental_attributes: Attributes shown for information, without being compared.
            items: Items on both sides that make up the result.
            linked_results: Exceptions of other types in the same run that share an identifier; empty until all types have run.
            comments: Comments of users on the result; they stay with it in later runs.
            properties: Property values by property key, `domain/scope/code`.
            assigned_user: Identifier of the user that the result is assigned to.
            assigned_role: Identifier of the role that the result is assigned to.
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
            metadata: Warnings and notes, by the key of the item in the request.
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
        """Batch review rec result item result.

        Args:
            rec_results: All results that changed, possibly more than were named.
        """

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
            value: Decision to set; null removes it. Acknowledge, FixAtSource, FixAsGroup, Accept, ForceMatch or Tolerate, or a value added since.
            affirm: Whether to affirm the decision already made.
            core_rules_excused: Names of the core rules that a `ForceMatch` overrode; null for other decisions.
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
            value: User or role to assign to; null removes the assignment.
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
            run_number: Number of the run whose results are meant.
            rec_result_ids: Identifiers of the results: exactly one, or two and more for `FixAsGroup` and `ForceMatch`.
            decision: Decision to set or remove; none leaves it as it is.
            assigned_user: User to assign the results to.
            assigned_role: Role to assign the results to.
            add_comment_text: Comment to add to each result.
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
            metadata: Warnings and notes, by the key of the item in the request.
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
            rule_name: Name of the rule, by which tolerances and results refer to it.
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
            name: Your own name for what is reconciled.
            temporality: `PointInTime` (default): the latest state is compared. `Activity`: all that happened in the window. PointInTime or Activity, or a value added since.
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
            type: Kind of data that the side reads; relational data for one side at most. PortfolioContents, LusidEntity or RelationalData, or a value added since.
            entity_type: What is read from portfolios, such as holdings; required for `PortfolioContents`. Holding, Valuation, Transaction, OutputTransaction, SettlementActivity or Instrument, or a value added since.
            relational_dataset_definition_id: Scope and code of the relational dataset definition.
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
            attribute_name: Name of the attribute, by which results show it.
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
            formula: Formula over the result that gives the property's value.
            overwrite_manual_edits_on_re_run: Whether a run replaces values that users set or removed. Default: false.
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
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            rec_type: The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more), or a value added since.
            external_rec_type: Your own name for what is reconciled.
            dataset_schemas: The fields of the data.
            filters: Expressions that select what is compared on each side.
            core_rules: The attributes by which rows are matched.
            aggregate_rules: The attributes that are added up and compared.
            core_tolerances: How far attributes may differ and rows still match.
            aggregate_tolerances: How far sums may differ and still match.
            allow_partial_matching: Whether rows may match on some of the rules. Default: true.
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
            review_requirement: Whether results of the category need review. Required or NotRequired, or a value added since.
            override_condition: Condition under which a result is treated the other way round; null for none.
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
        """Rec review submission.

        Args:
            completion_ratio_threshold: Completion ratio, 0 to 1, from which reviews can be submitted.
            auto_submit: Whether reviews are submitted as soon as the threshold is met.
        """

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
            approval_code: Your own code for the approval, such as `Desk` or `Risk`.
            description: A description for people.
            deciding_user: Condition that the user who approves must meet, beside the entitlement to decide.
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
            open_exceptions: What open exceptions need in review.
            closed_exceptions: What closed exceptions need in review.
            matches: What matches need in review.
            review_submission: When reviews can be submitted for approval.
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
            effective_at_progression: `Series` (default): each instance is later than the one before. `Unconstrained`: any order. Fixed once there are instances. Series or Unconstrained, or a value added since.
            as_at_policy: System time of each side.
            activity_window: How far back activity is compared.
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
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            side_names: The names of the two sides.
            details: What is reconciled, with which rules.
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
            left_effective_at: Business time of the left side, a moment or a cut label. Default: now. For a `Series` it must be later than the last instance's.
            left_as_at: System time of the left side, a moment or a cut label; only where the date policy is `Explicit`. Default: now.
            right_effective_at: Business time of the right side, a moment or a cut label. Default: now. For a `Series` it must be later than the last instance's.
            right_as_at: System time of the right side, a moment or a cut label; only where the date policy is `Explicit`. Default: now.
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
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            rec_type: The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more), or a value added since.
            external_rec_type: Your own name for what is reconciled.
            dataset_schemas: The fields of the data.
            filters: Expressions that select what is compared on each side.
            core_rules: The attributes by which rows are matched.
            aggregate_rules: The attributes that are added up and compared.
            core_tolerances: How far attributes may differ and rows still match.
            aggregate_tolerances: How far sums may differ and still match.
            allow_partial_matching: Whether rows may match on some of the rules. Default: true.
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
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            side_names: The names of the two sides.
            details: What is reconciled, with which rules.
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
            outcome: How the run ended. Succeeded or Failed, or a value added since.
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
        """Rec exception count by result type.

        Args:
            var_break: Number of breaks.
            partial_match: Number of partial matches.
            partial_cross: Number of partial crosses.
        """

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
            required: Number of results that need review.
            not_required: Number of results that need no review.
            reviewed: Number of results that were reviewed.
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
            total: Number of results in the category.
            by_result_type: Number of open exceptions, by type of exception.
            by_review_status: The count divided by review status.
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
        """Rec exception count by closure type.

        Args:
            cleared: Number of exceptions that a later run cleared.
            accepted: Number of exceptions that were accepted.
            force_matched: Number of exceptions that were force-matched.
        """

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
            total: Number of results in the category.
            by_closure_type: Number of closed exceptions, by how they were closed.
            by_review_status: The count divided by review status.
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
        """Rec match count by result type.

        Args:
            match: Number of matches.
            cross: Number of crosses.
        """

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
            total: Number of results in the category.
            by_result_type: Number of matches, by type of match.
            by_review_status: The count divided by review status.
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
            total: Number of results in all.
            open_exceptions: Counts of exceptions that are open.
            closed_exceptions: Counts of exceptions that are closed.
            matches: Counts of matches.
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
        """Rec review.

        Args:
            count_reviewed: Number of results that were reviewed.
            count_required: Number of results that still need review.
            count_not_required: Number of results that need no review.
            completion_ratio: Reviewed ÷ (reviewed + required), 1 where none needs review; null where the run failed.
        """

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
            run_number: Number of the run in its instance, one more each time it is run again.
            run_as_at: The moment of system time at which the run read its data.
            superseded_as_at: System time at which a later run replaced this one.
            dates_reconciled: The dates that were compared.
            execution: When the run was executed and with what outcome.
            approval_status: How far the run's results have come in the approval process. UnderReview, PendingApproval, RevisionsRequested, Approved or NotApplicable, or a value added since.
            result_counts: How many results the run gave, by kind.
            review: The review of the result.
            rec_result_set_href: Address of the run's results.
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
        """Rec run log.

        Args:
            run_count: Number of runs in all, possibly more than `runs` lists.
            runs: The ten most recent runs, latest first.
        """

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
            id: The identifier; a `ResourceId` is a scope and a code.
            rec_definition_id: The scope and code of the reconciliation's definition.
            rec_definition_display_name: Name of the definition when the instance was created; not changed by renaming.
            as_at_instantiated: System time at which the instance was created.
            status: How far the instance has come, over all its types. Running, Failures, ReviewAndApproval, AllApproved or Locked, or a value added since.
            as_at_locked: Moment at which the instance was locked; null while it is open.
            dates_locked: Dates of the data when the instance was locked.
            closed_periods: Closed periods of the two sides that are reconciled.
            run_logs: Runs by type of reconciliation; a run appears once it has completed or failed.
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
            id: The identifier; a `ResourceId` is a scope and a code.
            rec_definition_id: The scope and code of the reconciliation's definition.
            rec_definition_display_name: Name of the definition when the instance was created; not changed by renaming.
            as_at_instantiated: System time at which the instance was created.
            status: How far the instance has come, over all its types. Running, Failures, ReviewAndApproval, AllApproved or Locked, or a value added since.
            as_at_locked: Moment at which the instance was locked; null while it is open.
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
            approval_code: Your own code for the approval, such as `Desk` or `Risk`.
            description: A description for people.
            current_user_can_decide: Whether the calling user may give this approval.
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
            user_id: The user who made the change, comment or decision.
            comment_text: Comment of the user who submits the review.
            as_at_submitted: System time of the submission.
            as_at_superseded: System time at which a later entry replaced this one; null while it stands.
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
            approval_code: Code of the approval that is decided.
            decision: Whether the review is approved or sent back. Approve or RequestRevisions, or a value added since.
            reason: Why, in words.
            user_id: The user who made the change, comment or decision.
            as_at_decided: System time of the decision.
            as_at_superseded: System time at which a later entry replaced this one; null while it stands.
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
            run_number: Number of the run in its instance, one more each time it is run again.
            run_as_at: The moment of system time at which the run read its data.
            superseded_as_at: System time at which a later run replaced this one.
            execution: When the run was executed and with what outcome.
            dates_reconciled: The dates that were compared.
            result_counts: How many results the run gave, by kind.
            review: The review of the result.
            approval_status: How far the run's results have come in the approval process. UnderReview, PendingApproval, RevisionsRequested, Approved or NotApplicable, or a value added since.
            required_approvals: The approvals that are needed.
            submissions: Reviews submitted for approval, oldest first; only ever added to.
            decisions: Decisions of approvers, oldest first; only ever added to.
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
            external_rec_type_name: Your own name for what is reconciled, where the type is `External`; null otherwise. Can be filtered by.
            rec_instance: Instance that the results belong to.
            run_number: Number of the run in its instance, one more each time it is run again.
            run_as_at: The moment of system time at which the run read its data.
            execution: When the run was executed and with what outcome.
            dates_reconciled: The dates that were compared.
            result_counts: How many results the run gave, by kind.
            review: The review of the result.
            approval_status: How far the run's results have come in the approval process. UnderReview, PendingApproval, RevisionsRequested, Approved or NotApplicable, or a value added since.
            required_approvals: The approvals that are needed.
            submissions: Reviews submitted for approval, oldest first; only ever added to.
            decisions: Decisions of approvers, oldest first; only ever added to.
            previous_runs: Earlier runs as they stood when run again; only where asked for.
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
            rec_result_id: Identifier of the result, such as `break-3`, that needs another review.
            comment_text: Comment to add to the result.
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
            approval_code: Code of the approval that is decided.
            decision: Whether the review is approved or sent back. Approve or RequestRevisions, or a value added since.
            reason: Why, in words.
            requested_result_revisions: Results to review again; only where revisions are requested.
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
            comment_text: Comment of the user who submits the review.
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
            action: Whether to run the instance again, lock or unlock it. ReRun, Lock or Unlock, or a value added since.
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
            filters: Expressions that select what is compared on each side.
            core_rules: The attributes by which rows are matched.
            aggregate_rules: The attributes that are added up and compared.
            core_tolerances: How far attributes may differ and rows still match.
            aggregate_tolerances: How far sums may differ and still match.
            allow_partial_matching: Whether rows may match on some of the rules. Default: true.
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
            details: What is reconciled, with which rules.
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
