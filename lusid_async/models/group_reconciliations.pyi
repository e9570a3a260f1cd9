"""Models of the group reconciliations API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.abor import PortfolioEntityId
from lusid_async.models.common import ErrorDetail, Link, ResourceId, ResponseMetaData, Version

class GroupReconciliationUserReviewAdd(LusidModel):
    break_code: str | None = ...
    match_key: str | None = ...
    comment_text: str | None = ...
    def __init__(
        self,
        *,
        break_code: str | None = ...,
        match_key: str | None = ...,
        comment_text: str | None = ...,
    ) -> None: ...

class GroupReconciliationUserReviewRemove(LusidModel):
    break_code_as_at_added: _datetime.datetime | None = ...
    match_key_as_at_added: _datetime.datetime | None = ...
    comment_text_as_at_added: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        break_code_as_at_added: _datetime.datetime | str | None = ...,
        match_key_as_at_added: _datetime.datetime | str | None = ...,
        comment_text_as_at_added: _datetime.datetime | str | None = ...,
    ) -> None: ...

class BatchUpdateUserReviewForComparisonResultRequest(LusidModel):
    comparison_result_id: str
    user_review_add: GroupReconciliationUserReviewAdd | None = ...
    user_review_remove: GroupReconciliationUserReviewRemove | None = ...
    def __init__(
        self,
        *,
        comparison_result_id: str,
        user_review_add: GroupReconciliationUserReviewAdd | _abc.Mapping[str, _typing.Any] | None = ...,
        user_review_remove: GroupReconciliationUserReviewRemove | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class GroupReconciliationInstanceId(LusidModel):
    instance_id_type: str
    instance_id_value: str
    def __init__(
        self,
        *,
        instance_id_type: str,
        instance_id_value: str,
    ) -> None: ...

class GroupReconciliationDatePair(LusidModel):
    effective_at: _datetime.datetime | None = ...
    as_at: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        effective_at: _datetime.datetime | str | None = ...,
        as_at: _datetime.datetime | str | None = ...,
    ) -> None: ...

class GroupReconciliationDates(LusidModel):
    left: GroupReconciliationDatePair | None = ...
    right: GroupReconciliationDatePair | None = ...
    def __init__(
        self,
        *,
        left: GroupReconciliationDatePair | _abc.Mapping[str, _typing.Any] | None = ...,
        right: GroupReconciliationDatePair | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class ComparisonAttributeValuePair(LusidModel):
    attribute_name: str
    value: str | None = ...
    def __init__(
        self,
        *,
        attribute_name: str,
        value: str | None = ...,
    ) -> None: ...

class GroupReconciliationCoreAttributeValues(LusidModel):
    left_core_attributes: list[ComparisonAttributeValuePair]
    right_core_attributes: list[ComparisonAttributeValuePair]
    def __init__(
        self,
        *,
        left_core_attributes: _abc.Sequence[ComparisonAttributeValuePair | _abc.Mapping[str, _typing.Any]],
        right_core_attributes: _abc.Sequence[ComparisonAttributeValuePair | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class GroupReconciliationAggregateAttributeValues(LusidModel):
    left_aggregate_attributes: list[ComparisonAttributeValuePair]
    right_aggregate_attributes: list[ComparisonAttributeValuePair]
    def __init__(
        self,
        *,
        left_aggregate_attributes: _abc.Sequence[ComparisonAttributeValuePair | _abc.Mapping[str, _typing.Any]],
        right_aggregate_attributes: _abc.Sequence[ComparisonAttributeValuePair | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class GroupReconciliationUserReviewBreakCode(LusidModel):
    break_code: str
    user_id: str | None = ...
    as_at_added: _datetime.datetime | None = ...
    as_at_invalid: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        break_code: str,
        user_id: str | None = ...,
        as_at_added: _datetime.datetime | str | None = ...,
        as_at_invalid: _datetime.datetime | str | None = ...,
    ) -> None: ...

class GroupReconciliationUserReviewMatchKey(LusidModel):
    match_key: str
    user_id: str | None = ...
    as_at_added: _datetime.datetime | None = ...
    as_at_invalid: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        match_key: str,
        user_id: str | None = ...,
        as_at_added: _datetime.datetime | str | None = ...,
        as_at_invalid: _datetime.datetime | str | None = ...,
    ) -> None: ...

class GroupReconciliationUserReviewComment(LusidModel):
    comment_text: str
    user_id: str | None = ...
    as_at_added: _datetime.datetime | None = ...
    as_at_invalid: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        comment_text: str,
        user_id: str | None = ...,
        as_at_added: _datetime.datetime | str | None = ...,
        as_at_invalid: _datetime.datetime | str | None = ...,
    ) -> None: ...

class GroupReconciliationUserReview(LusidModel):
    break_codes: list[GroupReconciliationUserReviewBreakCode] | None = ...
    match_keys: list[GroupReconciliationUserReviewMatchKey] | None = ...
    comments: list[GroupReconciliationUserReviewComment] | None = ...
    def __init__(
        self,
        *,
        break_codes: _abc.Sequence[GroupReconciliationUserReviewBreakCode | _abc.Mapping[str, _typing.Any]] | None = ...,
        match_keys: _abc.Sequence[GroupReconciliationUserReviewMatchKey | _abc.Mapping[str, _typing.Any]] | None = ...,
        comments: _abc.Sequence[GroupReconciliationUserReviewComment | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class GroupReconciliationComparisonResult(LusidModel):
    id: ResourceId
    reconciliation_type: str
    group_reconciliation_definition_id: ResourceId
    instance_id: GroupReconciliationInstanceId
    comparison_result_id: str
    reconciliation_run_as_at: _datetime.datetime
    result_type: str
    result_status: str
    review_status: str
    dates_reconciled: GroupReconciliationDates
    core_attributes: GroupReconciliationCoreAttributeValues
    aggregate_attributes: GroupReconciliationAggregateAttributeValues
    user_review: GroupReconciliationUserReview | None = ...
    href: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        reconciliation_type: str,
        group_reconciliation_definition_id: ResourceId | _abc.Mapping[str, _typing.Any],
        instance_id: GroupReconciliationInstanceId | _abc.Mapping[str, _typing.Any],
        comparison_result_id: str,
        reconciliation_run_as_at: _datetime.datetime | str,
        result_type: str,
        result_status: str,
        review_status: str,
        dates_reconciled: GroupReconciliationDates | _abc.Mapping[str, _typing.Any],
        core_attributes: GroupReconciliationCoreAttributeValues | _abc.Mapping[str, _typing.Any],
        aggregate_attributes: GroupReconciliationAggregateAttributeValues | _abc.Mapping[str, _typing.Any],
        user_review: GroupReconciliationUserReview | _abc.Mapping[str, _typing.Any] | None = ...,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class BatchUpdateUserReviewForComparisonResultResponse(LusidModel):
    values: dict[str, GroupReconciliationComparisonResult] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    metadata: dict[str, list[ResponseMetaData] | None] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, GroupReconciliationComparisonResult | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        metadata: _abc.Mapping[str, _abc.Sequence[ResponseMetaData | _abc.Mapping[str, _typing.Any]] | None] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class BreakCodeSource(LusidModel):
    data_type_id: ResourceId
    def __init__(
        self,
        *,
        data_type_id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class GroupReconciliationFilters(LusidModel):
    left: str | None = ...
    right: str | None = ...
    def __init__(
        self,
        *,
        left: str | None = ...,
        right: str | None = ...,
    ) -> None: ...

class GroupReconciliationCoreComparisonRuleOperand(LusidModel):
    key: str
    operation: str
    def __init__(
        self,
        *,
        key: str,
        operation: str,
    ) -> None: ...

class GroupReconciliationComparisonRuleStringValueMap(LusidModel):
    left_value: str
    right_value: str
    direction: str
    def __init__(
        self,
        *,
        left_value: str,
        right_value: str,
        direction: str,
    ) -> None: ...

class GroupReconciliationCoreAttributeRule(LusidModel):
    left: GroupReconciliationCoreComparisonRuleOperand
    right: GroupReconciliationCoreComparisonRuleOperand
    allowable_string_mappings: list[GroupReconciliationComparisonRuleStringValueMap] | None = ...
    is_comparison_case_sensitive: bool
    def __init__(
        self,
        *,
        left: GroupReconciliationCoreComparisonRuleOperand | _abc.Mapping[str, _typing.Any],
        right: GroupReconciliationCoreComparisonRuleOperand | _abc.Mapping[str, _typing.Any],
        allowable_string_mappings: _abc.Sequence[GroupReconciliationComparisonRuleStringValueMap | _abc.Mapping[str, _typing.Any]] | None = ...,
        is_comparison_case_sensitive: bool,
    ) -> None: ...

class GroupReconciliationAggregateComparisonRuleOperand(LusidModel):
    key: str
    operation: str
    def __init__(
        self,
        *,
        key: str,
        operation: str,
    ) -> None: ...

class GroupReconciliationComparisonRuleTolerance(LusidModel):
    type: str
    value: float
    def __init__(
        self,
        *,
        type: str,
        value: float | _decimal.Decimal,
    ) -> None: ...

class GroupReconciliationAggregateAttributeRule(LusidModel):
    left: GroupReconciliationAggregateComparisonRuleOperand
    right: GroupReconciliationAggregateComparisonRuleOperand
    tolerance: GroupReconciliationComparisonRuleTolerance | None = ...
    def __init__(
        self,
        *,
        left: GroupReconciliationAggregateComparisonRuleOperand | _abc.Mapping[str, _typing.Any],
        right: GroupReconciliationAggregateComparisonRuleOperand | _abc.Mapping[str, _typing.Any],
        tolerance: GroupReconciliationComparisonRuleTolerance | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class CreateGroupReconciliationComparisonRulesetRequest(LusidModel):
    id: ResourceId
    display_name: str
    reconciliation_type: str
    filters: GroupReconciliationFilters | None = ...
    core_attribute_rules: list[GroupReconciliationCoreAttributeRule]
    aggregate_attribute_rules: list[GroupReconciliationAggregateAttributeRule]
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        reconciliation_type: str,
        filters: GroupReconciliationFilters | _abc.Mapping[str, _typing.Any] | None = ...,
        core_attribute_rules: _abc.Sequence[GroupReconciliationCoreAttributeRule | _abc.Mapping[str, _typing.Any]],
        aggregate_attribute_rules: _abc.Sequence[GroupReconciliationAggregateAttributeRule | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class GroupReconciliationDefinitionPortfolioEntityIds(LusidModel):
    left: list[PortfolioEntityId]
    right: list[PortfolioEntityId]
    def __init__(
        self,
        *,
        left: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]],
        right: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class GroupReconciliationDefinitionRecipeIds(LusidModel):
    left: ResourceId
    right: ResourceId
    def __init__(
        self,
        *,
        left: ResourceId | _abc.Mapping[str, _typing.Any],
        right: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class GroupReconciliationDefinitionCurrencies(LusidModel):
    left: str
    right: str
    def __init__(
        self,
        *,
        left: str,
        right: str,
    ) -> None: ...

class TransactionDateWindows(LusidModel):
    left: str
    right: str
    def __init__(
        self,
        *,
        left: str,
        right: str,
    ) -> None: ...

class GroupReconciliationDefinitionComparisonRulesetIds(LusidModel):
    transaction_reconciliation: ResourceId | None = ...
    holding_reconciliation: ResourceId | None = ...
    valuation_reconciliation: ResourceId | None = ...
    cash_holding_reconciliation: ResourceId | None = ...
    def __init__(
        self,
        *,
        transaction_reconciliation: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        holding_reconciliation: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        valuation_reconciliation: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        cash_holding_reconciliation: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class PrimarySchedule(LusidModel):
    event_handler_id: ResourceId
    def __init__(
        self,
        *,
        event_handler_id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class CreateGroupReconciliationDefinitionRequest(LusidModel):
    id: ResourceId | None = ...
    display_name: str
    description: str | None = ...
    portfolio_entity_ids: GroupReconciliationDefinitionPortfolioEntityIds
    recipe_ids: GroupReconciliationDefinitionRecipeIds | None = ...
    currencies: GroupReconciliationDefinitionCurrencies | None = ...
    transaction_date_windows: TransactionDateWindows | None = ...
    comparison_ruleset_ids: GroupReconciliationDefinitionComparisonRulesetIds | None = ...
    break_code_source: BreakCodeSource | None = ...
    primary_schedule: PrimarySchedule | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        display_name: str,
        description: str | None = ...,
        portfolio_entity_ids: GroupReconciliationDefinitionPortfolioEntityIds | _abc.Mapping[str, _typing.Any],
        recipe_ids: GroupReconciliationDefinitionRecipeIds | _abc.Mapping[str, _typing.Any] | None = ...,
        currencies: GroupReconciliationDefinitionCurrencies | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_date_windows: TransactionDateWindows | _abc.Mapping[str, _typing.Any] | None = ...,
        comparison_ruleset_ids: GroupReconciliationDefinitionComparisonRulesetIds | _abc.Mapping[str, _typing.Any] | None = ...,
        break_code_source: BreakCodeSource | _abc.Mapping[str, _typing.Any] | None = ...,
        primary_schedule: PrimarySchedule | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class GroupReconciliationComparisonRuleset(LusidModel):
    id: ResourceId
    display_name: str
    reconciliation_type: str
    filters: GroupReconciliationFilters | None = ...
    core_attribute_rules: list[GroupReconciliationCoreAttributeRule]
    aggregate_attribute_rules: list[GroupReconciliationAggregateAttributeRule]
    href: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        reconciliation_type: str,
        filters: GroupReconciliationFilters | _abc.Mapping[str, _typing.Any] | None = ...,
        core_attribute_rules: _abc.Sequence[GroupReconciliationCoreAttributeRule | _abc.Mapping[str, _typing.Any]],
        aggregate_attribute_rules: _abc.Sequence[GroupReconciliationAggregateAttributeRule | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class GroupReconciliationDefinition(LusidModel):
    id: ResourceId | None = ...
    display_name: str | None = ...
    description: str | None = ...
    portfolio_entity_ids: GroupReconciliationDefinitionPortfolioEntityIds | None = ...
    recipe_ids: GroupReconciliationDefinitionRecipeIds | None = ...
    currencies: GroupReconciliationDefinitionCurrencies | None = ...
    transaction_date_windows: TransactionDateWindows | None = ...
    comparison_ruleset_ids: GroupReconciliationDefinitionComparisonRulesetIds | None = ...
    break_code_source: BreakCodeSource | None = ...
    primary_schedule: PrimarySchedule | None = ...
    href: str | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        portfolio_entity_ids: GroupReconciliationDefinitionPortfolioEntityIds | _abc.Mapping[str, _typing.Any] | None = ...,
        recipe_ids: GroupReconciliationDefinitionRecipeIds | _abc.Mapping[str, _typing.Any] | None = ...,
        currencies: GroupReconciliationDefinitionCurrencies | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_date_windows: TransactionDateWindows | _abc.Mapping[str, _typing.Any] | None = ...,
        comparison_ruleset_ids: GroupReconciliationDefinitionComparisonRulesetIds | _abc.Mapping[str, _typing.Any] | None = ...,
        break_code_source: BreakCodeSource | _abc.Mapping[str, _typing.Any] | None = ...,
        primary_schedule: PrimarySchedule | _abc.Mapping[str, _typing.Any] | None = ...,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class GroupReconciliationResultStatuses(LusidModel):
    count_new: int
    link_new: Link
    count_confirmed: int
    link_confirmed: Link
    count_changed: int
    link_changed: Link
    def __init__(
        self,
        *,
        count_new: int,
        link_new: Link | _abc.Mapping[str, _typing.Any],
        count_confirmed: int,
        link_confirmed: Link | _abc.Mapping[str, _typing.Any],
        count_changed: int,
        link_changed: Link | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class GroupReconciliationResultTypes(LusidModel):
    count_match: int
    link_matches: Link
    count_partial_match: int
    link_partial_matches: Link
    count_break: int
    link_breaks: Link
    count_resolved: int
    link_resolved: Link
    def __init__(
        self,
        *,
        count_match: int,
        link_matches: Link | _abc.Mapping[str, _typing.Any],
        count_partial_match: int,
        link_partial_matches: Link | _abc.Mapping[str, _typing.Any],
        count_break: int,
        link_breaks: Link | _abc.Mapping[str, _typing.Any],
        count_resolved: int,
        link_resolved: Link | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class GroupReconciliationReviewStatuses(LusidModel):
    count_pending: int
    link_pending: Link
    count_reviewed: int
    link_reviewed: Link
    count_matched: int
    link_matched: Link
    count_invalid: int
    link_invalid: Link
    def __init__(
        self,
        *,
        count_pending: int,
        link_pending: Link | _abc.Mapping[str, _typing.Any],
        count_reviewed: int,
        link_reviewed: Link | _abc.Mapping[str, _typing.Any],
        count_matched: int,
        link_matched: Link | _abc.Mapping[str, _typing.Any],
        count_invalid: int,
        link_invalid: Link | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class GroupReconciliationRunDetails(LusidModel):
    completion_status: str
    error_detail: str | None = ...
    def __init__(
        self,
        *,
        completion_status: str,
        error_detail: str | None = ...,
    ) -> None: ...

class GroupReconciliationRunRequest(LusidModel):
    instance_id: str
    dates_to_reconcile: GroupReconciliationDates | None = ...
    def __init__(
        self,
        *,
        instance_id: str,
        dates_to_reconcile: GroupReconciliationDates | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class GroupReconciliationSummary(LusidModel):
    run_details: GroupReconciliationRunDetails | None = ...
    group_reconciliation_definition_id: ResourceId | None = ...
    reconciliation_type: str
    instance_id: GroupReconciliationInstanceId
    dates_reconciled: GroupReconciliationDates
    reconciliation_run_as_at: _datetime.datetime
    count_comparison_results: int
    link_comparison_results: Link | None = ...
    result_types: GroupReconciliationResultTypes | None = ...
    result_statuses: GroupReconciliationResultStatuses | None = ...
    review_statuses: GroupReconciliationReviewStatuses | None = ...
    def __init__(
        self,
        *,
        run_details: GroupReconciliationRunDetails | _abc.Mapping[str, _typing.Any] | None = ...,
        group_reconciliation_definition_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        reconciliation_type: str,
        instance_id: GroupReconciliationInstanceId | _abc.Mapping[str, _typing.Any],
        dates_reconciled: GroupReconciliationDates | _abc.Mapping[str, _typing.Any],
        reconciliation_run_as_at: _datetime.datetime | str,
        count_comparison_results: int,
        link_comparison_results: Link | _abc.Mapping[str, _typing.Any] | None = ...,
        result_types: GroupReconciliationResultTypes | _abc.Mapping[str, _typing.Any] | None = ...,
        result_statuses: GroupReconciliationResultStatuses | _abc.Mapping[str, _typing.Any] | None = ...,
        review_statuses: GroupReconciliationReviewStatuses | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class GroupReconciliationRunResponse(LusidModel):
    reconciliation_summaries: list[GroupReconciliationSummary]
    def __init__(
        self,
        *,
        reconciliation_summaries: _abc.Sequence[GroupReconciliationSummary | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class PagedResourceListOfGroupReconciliationComparisonResult(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[GroupReconciliationComparisonResult]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[GroupReconciliationComparisonResult | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfGroupReconciliationComparisonRuleset(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[GroupReconciliationComparisonRuleset]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[GroupReconciliationComparisonRuleset | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfGroupReconciliationDefinition(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[GroupReconciliationDefinition]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[GroupReconciliationDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class UpdateGroupReconciliationComparisonRulesetRequest(LusidModel):
    display_name: str
    reconciliation_type: str
    filters: GroupReconciliationFilters | None = ...
    core_attribute_rules: list[GroupReconciliationCoreAttributeRule]
    aggregate_attribute_rules: list[GroupReconciliationAggregateAttributeRule]
    def __init__(
        self,
        *,
        display_name: str,
        reconciliation_type: str,
        filters: GroupReconciliationFilters | _abc.Mapping[str, _typing.Any] | None = ...,
        core_attribute_rules: _abc.Sequence[GroupReconciliationCoreAttributeRule | _abc.Mapping[str, _typing.Any]],
        aggregate_attribute_rules: _abc.Sequence[GroupReconciliationAggregateAttributeRule | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class UpdateGroupReconciliationDefinitionRequest(LusidModel):
    display_name: str
    description: str | None = ...
    portfolio_entity_ids: GroupReconciliationDefinitionPortfolioEntityIds
    recipe_ids: GroupReconciliationDefinitionRecipeIds | None = ...
    currencies: GroupReconciliationDefinitionCurrencies | None = ...
    transaction_date_windows: TransactionDateWindows | None = ...
    comparison_ruleset_ids: GroupReconciliationDefinitionComparisonRulesetIds | None = ...
    break_code_source: BreakCodeSource | None = ...
    primary_schedule: PrimarySchedule | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
        portfolio_entity_ids: GroupReconciliationDefinitionPortfolioEntityIds | _abc.Mapping[str, _typing.Any],
        recipe_ids: GroupReconciliationDefinitionRecipeIds | _abc.Mapping[str, _typing.Any] | None = ...,
        currencies: GroupReconciliationDefinitionCurrencies | _abc.Mapping[str, _typing.Any] | None = ...,
        transaction_date_windows: TransactionDateWindows | _abc.Mapping[str, _typing.Any] | None = ...,
        comparison_ruleset_ids: GroupReconciliationDefinitionComparisonRulesetIds | _abc.Mapping[str, _typing.Any] | None = ...,
        break_code_source: BreakCodeSource | _abc.Mapping[str, _typing.Any] | None = ...,
        primary_schedule: PrimarySchedule | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...
