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
            break_code: Code that says why the result is a break.
            match_key: Key by which a reviewer ties results together.
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
        """Group reconciliation user review remove.

        Args:
            break_code_as_at_added: System time at which the break code to remove was added.
            match_key_as_at_added: System time at which the match key to remove was added.
            comment_text_as_at_added: System time at which the comment to remove was added.
        """

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
        """Batch update user review for comparison result request.

        Args:
            comparison_result_id: Identifier of the result, encoding its attributes, reconciliation type and run instance.
            user_review_add: Break code, match key or comment to add.
            user_review_remove: Break code, match key or comment to remove.
        """

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
            instance_id_type: How the run came about: by hand or by a workflow. WorkflowServiceTaskId or Manual, or a value added since.
            instance_id_value: Key given by hand, or the identifier of the workflow task.
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
            effective_at: Business time that is reconciled.
            as_at: System time that is reconciled.
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
            left: Business and system time of the left side.
            right: Business and system time of the right side.
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
            attribute_name: Name of the attribute in the comparison rules.
            value: Value that was computed for the attribute.
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
        """Group reconciliation core attribute values.

        Args:
            left_core_attributes: Names and values on the left side that rows are matched by.
            right_core_attributes: Names and values on the right side that rows are matched by.
        """

class GroupReconciliationAggregateAttributeValues(LusidModel):
    left_aggregate_attributes: list[ComparisonAttributeValuePair]
    right_aggregate_attributes: list[ComparisonAttributeValuePair]
    def __init__(
        self,
        *,
        left_aggregate_attributes: _abc.Sequence[ComparisonAttributeValuePair | _abc.Mapping[str, _typing.Any]],
        right_aggregate_attributes: _abc.Sequence[ComparisonAttributeValuePair | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Group reconciliation aggregate attribute values.

        Args:
            left_aggregate_attributes: Names and aggregated values on the left side.
            right_aggregate_attributes: Names and aggregated values on the right side.
        """

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
            break_code: Code that says why the result is a break.
            user_id: The user who made the change, comment or decision.
            as_at_added: System time at which the reviewer's input was added.
            as_at_invalid: System time at which the reviewer's input ceased to hold, such as when attributes differed in a new run.
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
            match_key: Key by which a reviewer ties results together.
            user_id: The user who made the change, comment or decision.
            as_at_added: System time at which the reviewer's input was added.
            as_at_invalid: System time at which the reviewer's input ceased to hold, such as when attributes differed in a new run.
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
            user_id: The user who made the change, comment or decision.
            as_at_added: System time at which the reviewer's input was added.
            as_at_invalid: System time at which the reviewer's input ceased to hold, such as when attributes differed in a new run.
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
        """Group reconciliation user review.

        Args:
            break_codes: Break codes shared by all runs of the instance for results with the same hash.
            match_keys: Match keys shared by all runs of the instance for results with the same hash.
            comments: Comments shared by all runs of the instance for results with the same hash.
        """

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
            id: The identifier; a `ResourceId` is a scope and a code.
            reconciliation_type: What is compared, such as holdings or transactions. Holding, Transaction, Valuation or CashHolding, or a value added since.
            group_reconciliation_definition_id: Scope and code of the group reconciliation definition.
            instance_id: The identifier of the reconciliation's instance.
            comparison_result_id: Identifier of the result, encoding its attributes, reconciliation type and run instance.
            reconciliation_run_as_at: When the reconciliation was run.
            result_type: Whether the two sides match, match in part or break. Match, PartialMatch, Break, NotFound or Resolved, or a value added since.
            result_status: Whether the result is new, the same or changed since the last run. New, Confirmed or Changed, or a value added since.
            review_status: Whether a reviewer has commented, matched or coded the result. Pending, Reviewed, Matched or Invalid, or a value added since.
            dates_reconciled: The dates that were compared.
            core_attributes: Values on both sides that rows are matched by.
            aggregate_attributes: Aggregated values on both sides that are compared.
            user_review: Break codes, match keys and comments of reviewers.
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
            left: Expression that selects the data of the left side.
            right: Expression that selects the data of the right side.
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
            key: Key of the value to compare.
            operation: What is done with the value; only `Value`.
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
            direction: In which direction the texts are mapped. BiDirectional or UniDirectional, or a value added since.
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
            left: Value of the left side that is compared.
            right: Value of the right side that is compared.
            allowable_string_mappings: Texts on the left and right that count as equal.
            is_comparison_case_sensitive: Whether upper and lower case differ, in values and mappings.
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
            key: Key of the value to compare.
            operation: How values are aggregated before they are compared, such as `Sum`. Sum, Proportion, Average, Count, Min, Max, … (7 more), or a value added since.
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
            type: Whether the tolerance is a percentage (`Relative`) or an amount. Relative or Absolute, or a value added since.
            value: How far values may differ, in percent or as amount by `type`.
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
            left: Value of the left side that is compared.
            right: Value of the right side that is compared.
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
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            reconciliation_type: What is compared, such as holdings or transactions. Holding, Transaction, Valuation or CashHolding, or a value added since.
            filters: Expressions that select what is compared on each side.
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
            left: Portfolios and portfolio groups of the left side.
            right: Portfolios and portfolio groups of the right side.
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
            left: Scope and code of the recipe for the left side.
            right: Scope and code of the recipe for the right side.
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
            left: Currency of the left side, as ISO code.
            right: Currency of the right side, as ISO code.
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
        """Group reconciliation definition comparison ruleset ids.

        Args:
            transaction_reconciliation: Scope and code of the rules for transactions.
            holding_reconciliation: Scope and code of the rules for holdings.
            valuation_reconciliation: Scope and code of the rules for valuations.
            cash_holding_reconciliation: Scope and code of the rules for cash holdings.
        """

class PrimarySchedule(LusidModel):
    event_handler_id: ResourceId
    def __init__(
        self,
        *,
        event_handler_id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Primary schedule.

        Args:
            event_handler_id: Scope and code of the event handler that starts the run.
        """

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
            id: The identifier; a `ResourceId` is a scope and a code.
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
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            reconciliation_type: What is compared, such as holdings or transactions. Holding, Transaction, Valuation or CashHolding, or a value added since.
            filters: Expressions that select what is compared on each side.
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
            id: The identifier; a `ResourceId` is a scope and a code.
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
        """Group reconciliation result statuses.

        Args:
            count_new: Number of results that are new.
            link_new: Address of the results that are new.
            count_confirmed: Number of results that are the same as in the last run.
            link_confirmed: Address of the results that are the same as in the last run.
            count_changed: Number of results that changed since the last run.
            link_changed: Address of the results that changed since the last run.
        """

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
        """Group reconciliation result types.

        Args:
            count_match: Number of matches.
            link_matches: Address of the matches.
            count_partial_match: Number of partial matches.
            link_partial_matches: Address of the partial matches.
            count_break: Number of breaks.
            link_breaks: Address of the breaks.
            count_resolved: Number of breaks that were resolved.
            link_resolved: Address of the resolved breaks.
        """

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
        """Group reconciliation review statuses.

        Args:
            count_pending: Number of comparison results of this instance and type that await review.
            link_pending: Address of the results that await review.
            count_reviewed: Number of comparison results of this instance and type that were reviewed.
            link_reviewed: Address of the results that were reviewed.
            count_matched: Number of results that a reviewer matched.
            link_matched: Address of the results that a reviewer matched.
            count_invalid: Number of results whose review no longer holds.
            link_invalid: Address of the results whose review no longer holds.
        """

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
            completion_status: `Completed` or `FailedToComplete`.
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
            dates_to_reconcile: Business and system times of the two sides.
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
            run_details: When the run was made and whether it completed.
            group_reconciliation_definition_id: Scope and code of the group reconciliation definition.
            reconciliation_type: What is compared, such as holdings or transactions. Holding, Transaction, Valuation or CashHolding, or a value added since.
            instance_id: The identifier of the reconciliation's instance.
            dates_reconciled: The dates that were compared.
            reconciliation_run_as_at: When the reconciliation was run.
            count_comparison_results: Number of comparison results.
            link_comparison_results: Address of the comparison results.
            result_types: Number of results by type, such as match or break.
            result_statuses: Number of results by change since the last run.
            review_statuses: Number of results by status of review.
        """

class GroupReconciliationRunResponse(LusidModel):
    reconciliation_summaries: list[GroupReconciliationSummary]
    def __init__(
        self,
        *,
        reconciliation_summaries: _abc.Sequence[GroupReconciliationSummary | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Group reconciliation run response.

        Args:
            reconciliation_summaries: A summary for each type that was reconciled: holdings, transactions, valuations.
        """

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
            reconciliation_type: What is compared, such as holdings or transactions. Holding, Transaction, Valuation or CashHolding, or a value added since.
            filters: Expressions that select what is compared on each side.
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
