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
    ) -> None:
        """Group reconciliation user review add.

        Args:
            comment_text: The comment.
        """

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
    ) -> None:
        """Group reconciliation user review remove."""

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
    ) -> None:
        """Batch update user review for comparison result request."""

class GroupReconciliationInstanceId(LusidModel):
    instance_id_type: str
    instance_id_value: str
    def __init__(
        self,
        *,
        instance_id_type: str,
        instance_id_value: str,
    ) -> None:
        """Group reconciliation instance id.

        Args:
            instance_id_type: WorkflowServiceTaskId or Manual, or a value added since.
        """

class GroupReconciliationDatePair(LusidModel):
    effective_at: _datetime.datetime | None = ...
    as_at: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        effective_at: _datetime.datetime | str | None = ...,
        as_at: _datetime.datetime | str | None = ...,
    ) -> None:
        """Group reconciliation date pair.

        Args:
            effective_at: The moment of business time for which this holds.
            as_at: The moment of system time whose knowledge this is.
        """

class GroupReconciliationDates(LusidModel):
    left: GroupReconciliationDatePair | None = ...
    right: GroupReconciliationDatePair | None = ...
    def __init__(
        self,
        *,
        left: GroupReconciliationDatePair | _abc.Mapping[str, _typing.Any] | None = ...,
        right: GroupReconciliationDatePair | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Group reconciliation dates.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
        """

class ComparisonAttributeValuePair(LusidModel):
    attribute_name: str
    value: str | None = ...
    def __init__(
        self,
        *,
        attribute_name: str,
        value: str | None = ...,
    ) -> None:
        """Comparison attribute value pair.

        Args:
            attribute_name: The name of the attribute.
            value: The value.
        """

class GroupReconciliationCoreAttributeValues(LusidModel):
    left_core_attributes: list[ComparisonAttributeValuePair]
    right_core_attributes: list[ComparisonAttributeValuePair]
    def __init__(
        self,
        *,
        left_core_attributes: _abc.Sequence[ComparisonAttributeValuePair | _abc.Mapping[str, _typing.Any]],
        right_core_attributes: _abc.Sequence[ComparisonAttributeValuePair | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Group reconciliation core attribute values."""

class GroupReconciliationAggregateAttributeValues(LusidModel):
    left_aggregate_attributes: list[ComparisonAttributeValuePair]
    right_aggregate_attributes: list[ComparisonAttributeValuePair]
    def __init__(
        self,
        *,
        left_aggregate_attributes: _abc.Sequence[ComparisonAttributeValuePair | _abc.Mapping[str, _typing.Any]],
        right_aggregate_attributes: _abc.Sequence[ComparisonAttributeValuePair | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Group reconciliation aggregate attribute values."""

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
    ) -> None:
        """Group reconciliation user review break code.

        Args:
            user_id: The user who made the change.
        """

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
    ) -> None:
        """Group reconciliation user review match key.

        Args:
            user_id: The user who made the change.
        """

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
    ) -> None:
        """Group reconciliation user review comment.

        Args:
            comment_text: The comment.
            user_id: The user who made the change.
        """

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
    ) -> None:
        """Group reconciliation user review."""

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
    ) -> None:
        """Group reconciliation comparison result.

        Args:
            id: The identifier.
            reconciliation_type: The type of the reconciliation. Holding, Transaction, Valuation or CashHolding, or a value added since.
            instance_id: The identifier of the reconciliation's instance.
            result_type: The type of the result. Match, PartialMatch, Break, NotFound or Resolved, or a value added since.
            result_status: New, Confirmed or Changed, or a value added since.
            review_status: Pending, Reviewed, Matched or Invalid, or a value added since.
            dates_reconciled: The dates that were compared.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Batch update user review for comparison result response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            metadata: Warnings and notes on how the request was handled, by kind.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class BreakCodeSource(LusidModel):
    data_type_id: ResourceId
    def __init__(
        self,
        *,
        data_type_id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Break code source.

        Args:
            data_type_id: The data type of the values.
        """

class GroupReconciliationFilters(LusidModel):
    left: str | None = ...
    right: str | None = ...
    def __init__(
        self,
        *,
        left: str | None = ...,
        right: str | None = ...,
    ) -> None:
        """Group reconciliation filters.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
        """

class GroupReconciliationCoreComparisonRuleOperand(LusidModel):
    key: str
    operation: str
    def __init__(
        self,
        *,
        key: str,
        operation: str,
    ) -> None:
        """Group reconciliation core comparison rule operand.

        Args:
            key: The key.
            operation: The operation.
        """

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
    ) -> None:
        """Group reconciliation comparison rule string value map.

        Args:
            left_value: The value on the left side.
            right_value: The value on the right side.
            direction: The direction. BiDirectional or UniDirectional, or a value added since.
        """

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
    ) -> None:
        """Group reconciliation core attribute rule.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
        """

class GroupReconciliationAggregateComparisonRuleOperand(LusidModel):
    key: str
    operation: str
    def __init__(
        self,
        *,
        key: str,
        operation: str,
    ) -> None:
        """Group reconciliation aggregate comparison rule operand.

        Args:
            key: The key.
            operation: The operation. Sum, Proportion, Average, Count, Min, Max, … (7 more), or a value added since.
        """

class GroupReconciliationComparisonRuleTolerance(LusidModel):
    type: str
    value: float
    def __init__(
        self,
        *,
        type: str,
        value: float | _decimal.Decimal,
    ) -> None:
        """Group reconciliation comparison rule tolerance.

        Args:
            type: The type. Relative or Absolute, or a value added since.
            value: The value.
        """

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
    ) -> None:
        """Group reconciliation aggregate attribute rule.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
            tolerance: How far the values may differ and still match.
        """

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
    ) -> None:
        """Create group reconciliation comparison ruleset request.

        Args:
            id: The identifier.
            display_name: The name shown to people.
            reconciliation_type: The type of the reconciliation. Holding, Transaction, Valuation or CashHolding, or a value added since.
            filters: The filters.
            core_attribute_rules: The attributes by which rows are matched.
            aggregate_attribute_rules: The attributes that are added up and compared.
        """

class GroupReconciliationDefinitionPortfolioEntityIds(LusidModel):
    left: list[PortfolioEntityId]
    right: list[PortfolioEntityId]
    def __init__(
        self,
        *,
        left: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]],
        right: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Group reconciliation definition portfolio entity ids.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
        """

class GroupReconciliationDefinitionRecipeIds(LusidModel):
    left: ResourceId
    right: ResourceId
    def __init__(
        self,
        *,
        left: ResourceId | _abc.Mapping[str, _typing.Any],
        right: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Group reconciliation definition recipe ids.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
        """

class GroupReconciliationDefinitionCurrencies(LusidModel):
    left: str
    right: str
    def __init__(
        self,
        *,
        left: str,
        right: str,
    ) -> None:
        """Group reconciliation definition currencies.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
        """

class TransactionDateWindows(LusidModel):
    left: str
    right: str
    def __init__(
        self,
        *,
        left: str,
        right: str,
    ) -> None:
        """Transaction date windows.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
        """

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
    ) -> None:
        """Group reconciliation definition comparison ruleset ids."""

class PrimarySchedule(LusidModel):
    event_handler_id: ResourceId
    def __init__(
        self,
        *,
        event_handler_id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Primary schedule."""

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
    ) -> None:
        """Create group reconciliation definition request.

        Args:
            id: The identifier.
            display_name: The name shown to people.
            description: A description for people.
            portfolio_entity_ids: The portfolios and portfolio groups.
            recipe_ids: The scopes and codes of the valuation recipes.
            currencies: The currencies, as ISO codes.
            transaction_date_windows: Which transactions are compared, by date.
            comparison_ruleset_ids: The rules for comparing each kind of content.
            break_code_source: Where the codes for breaks come from.
            primary_schedule: When the reconciliation runs.
        """

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
    ) -> None:
        """Group reconciliation comparison ruleset.

        Args:
            id: The identifier.
            display_name: The name shown to people.
            reconciliation_type: The type of the reconciliation. Holding, Transaction, Valuation or CashHolding, or a value added since.
            filters: The filters.
            core_attribute_rules: The attributes by which rows are matched.
            aggregate_attribute_rules: The attributes that are added up and compared.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Group reconciliation definition.

        Args:
            id: The identifier.
            display_name: The name shown to people.
            description: A description for people.
            portfolio_entity_ids: The portfolios and portfolio groups.
            recipe_ids: The scopes and codes of the valuation recipes.
            currencies: The currencies, as ISO codes.
            transaction_date_windows: Which transactions are compared, by date.
            comparison_ruleset_ids: The rules for comparing each kind of content.
            break_code_source: Where the codes for breaks come from.
            primary_schedule: When the reconciliation runs.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
        """

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
    ) -> None:
        """Group reconciliation result statuses."""

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
    ) -> None:
        """Group reconciliation result types."""

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
    ) -> None:
        """Group reconciliation review statuses."""

class GroupReconciliationRunDetails(LusidModel):
    completion_status: str
    error_detail: str | None = ...
    def __init__(
        self,
        *,
        completion_status: str,
        error_detail: str | None = ...,
    ) -> None:
        """Group reconciliation run details.

        Args:
            error_detail: The error in words.
        """

class GroupReconciliationRunRequest(LusidModel):
    instance_id: str
    dates_to_reconcile: GroupReconciliationDates | None = ...
    def __init__(
        self,
        *,
        instance_id: str,
        dates_to_reconcile: GroupReconciliationDates | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Group reconciliation run request.

        Args:
            instance_id: The identifier of the reconciliation's instance.
        """

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
    ) -> None:
        """Group reconciliation summary.

        Args:
            reconciliation_type: The type of the reconciliation. Holding, Transaction, Valuation or CashHolding, or a value added since.
            instance_id: The identifier of the reconciliation's instance.
            dates_reconciled: The dates that were compared.
        """

class GroupReconciliationRunResponse(LusidModel):
    reconciliation_summaries: list[GroupReconciliationSummary]
    def __init__(
        self,
        *,
        reconciliation_summaries: _abc.Sequence[GroupReconciliationSummary | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Group reconciliation run response."""

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
    ) -> None:
        """Paged resource list of group reconciliation comparison result.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Paged resource list of group reconciliation comparison ruleset.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Paged resource list of group reconciliation definition.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Update group reconciliation comparison ruleset request.

        Args:
            display_name: The name shown to people.
            reconciliation_type: The type of the reconciliation. Holding, Transaction, Valuation or CashHolding, or a value added since.
            filters: The filters.
            core_attribute_rules: The attributes by which rows are matched.
            aggregate_attribute_rules: The attributes that are added up and compared.
        """

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
    ) -> None:
        """Update group reconciliation definition request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            portfolio_entity_ids: The portfolios and portfolio groups.
            recipe_ids: The scopes and codes of the valuation recipes.
            currencies: The currencies, as ISO codes.
            transaction_date_windows: Which transactions are compared, by date.
            comparison_ruleset_ids: The rules for comparing each kind of content.
            break_code_source: Where the codes for breaks come from.
            primary_schedule: When the reconciliation runs.
        """
