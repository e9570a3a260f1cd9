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
    ) -> None: ...

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
    ) -> None: ...

class RecInstanceId(LusidModel):
    instance_id_type: str
    instance_id_value: str
    def __init__(
        self,
        *,
        instance_id_type: str,
        instance_id_value: str,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class RecResultDecisionGroup(LusidModel):
    group_number: int
    core_rules_excused: list[str] | None = ...
    def __init__(
        self,
        *,
        group_number: int,
        core_rules_excused: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class RecLinkedBy(LusidModel):
    left: list[RecResultLinkKey]
    right: list[RecResultLinkKey]
    def __init__(
        self,
        *,
        left: _abc.Sequence[RecResultLinkKey | _abc.Mapping[str, _typing.Any]],
        right: _abc.Sequence[RecResultLinkKey | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class BatchReviewRecResultItemResult(LusidModel):
    rec_results: list[RecResult]
    def __init__(
        self,
        *,
        rec_results: _abc.Sequence[RecResult | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

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
    ) -> None: ...

class RecResultAssignmentUpdate(LusidModel):
    value: str | None = ...
    def __init__(
        self,
        *,
        value: str | None = ...,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class ExternalRecType(LusidModel):
    name: str
    temporality: str | None = ...
    def __init__(
        self,
        *,
        name: str,
        temporality: str | None = ...,
    ) -> None: ...

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
    ) -> None: ...

class RecDatasetSchemas(LusidModel):
    left: RecDatasetSchema | None = ...
    right: RecDatasetSchema | None = ...
    def __init__(
        self,
        *,
        left: RecDatasetSchema | _abc.Mapping[str, _typing.Any] | None = ...,
        right: RecDatasetSchema | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class RecDefSideNames(LusidModel):
    left: str
    right: str
    def __init__(
        self,
        *,
        left: str,
        right: str,
    ) -> None: ...

class RecReviewRequirementRule(LusidModel):
    review_requirement: str
    override_condition: str | None = ...
    def __init__(
        self,
        *,
        review_requirement: str,
        override_condition: str | None = ...,
    ) -> None: ...

class RecReviewSubmission(LusidModel):
    completion_ratio_threshold: float
    auto_submit: bool | None = ...
    def __init__(
        self,
        *,
        completion_ratio_threshold: float | _decimal.Decimal,
        auto_submit: bool | None = ...,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class RecAsAtPolicy(LusidModel):
    left: str
    right: str
    def __init__(
        self,
        *,
        left: str,
        right: str,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class RecClosedPeriodReference(LusidModel):
    timeline_id: ResourceId
    closed_period_id: str
    def __init__(
        self,
        *,
        timeline_id: ResourceId | _abc.Mapping[str, _typing.Any],
        closed_period_id: str,
    ) -> None: ...

class RecClosedPeriods(LusidModel):
    left: RecClosedPeriodReference
    right: RecClosedPeriodReference
    def __init__(
        self,
        *,
        left: RecClosedPeriodReference | _abc.Mapping[str, _typing.Any],
        right: RecClosedPeriodReference | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class RecExecution(LusidModel):
    outcome: str
    error_detail: str | None = ...
    def __init__(
        self,
        *,
        outcome: str,
        error_detail: str | None = ...,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class RecMatchCountByResultType(LusidModel):
    match: int
    cross: int
    def __init__(
        self,
        *,
        match: int,
        cross: int,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class RecRunLog(LusidModel):
    run_count: int
    runs: list[RecRunLogEntry]
    def __init__(
        self,
        *,
        run_count: int,
        runs: _abc.Sequence[RecRunLogEntry | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class RecRequestedResultRevision(LusidModel):
    rec_result_id: str
    comment_text: str | None = ...
    def __init__(
        self,
        *,
        rec_result_id: str,
        comment_text: str | None = ...,
    ) -> None: ...

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
    ) -> None: ...

class SubmitRecResultSetReviewRequest(LusidModel):
    comment_text: str | None = ...
    def __init__(
        self,
        *,
        comment_text: str | None = ...,
    ) -> None: ...

class TransitionRecInstanceRequest(LusidModel):
    action: str
    def __init__(
        self,
        *,
        action: str,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...
