"""Models of the reconciliations API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.abor import PortfolioEntityId
from lusid_async.models.aggregation import (
    AggregateSpec,
    InlineValuationRequest,
    ListAggregationResponse,
    OrderBySpec,
    PropertyFilter,
    ResultDataSchema,
    ValuationRequest,
)
from lusid_async.models.amortisation_rule_sets import DateRange
from lusid_async.models.common import (
    CurrencyAndAmount,
    Link,
    ModelProperty,
    PerpetualProperty,
    ResourceId,
    Version,
)
from lusid_async.models.family_bases import ReconciliationRule
from lusid_async.models.transaction import Transaction

class AggregatedTransactionsRequest(LusidModel):
    from_transaction_date: _datetime.datetime
    to_transaction_date: _datetime.datetime
    portfolio_id: ResourceId | None = ...
    portfolio_entity_ids: list[PortfolioEntityId] | None = ...
    as_at: _datetime.datetime | None = ...
    metrics: list[AggregateSpec]
    group_by: list[str] | None = ...
    filters: list[PropertyFilter] | None = ...
    sort: list[OrderBySpec] | None = ...
    def __init__(
        self,
        *,
        from_transaction_date: _datetime.datetime | str,
        to_transaction_date: _datetime.datetime | str,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        portfolio_entity_ids: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]] | None = ...,
        as_at: _datetime.datetime | str | None = ...,
        metrics: _abc.Sequence[AggregateSpec | _abc.Mapping[str, _typing.Any]],
        group_by: list[str] | tuple[str, ...] | None = ...,
        filters: _abc.Sequence[PropertyFilter | _abc.Mapping[str, _typing.Any]] | None = ...,
        sort: _abc.Sequence[OrderBySpec | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Aggregated transactions request.

        Args:
            from_transaction_date: First transaction date that is included.
            to_transaction_date: Last transaction date that is included.
            portfolio_id: The scope and code of the portfolio.
            portfolio_entity_ids: The portfolios and portfolio groups.
            as_at: The moment of system time at which data are read. Default: latest.
            metrics: What to compute, each an address key with an operation such as `Sum` or `Proportion`.
            group_by: Address keys to group results by; metrics are aggregated within a group.
            filters: Conditions that select which results are returned.
            sort: How to sort the results.
        """

class Client(LusidModel):
    name: str | None = ...
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None:
        """Client.

        Args:
            name: The name.
        """

class ReconciliationTransactions(LusidModel):
    transaction_window: DateRange | None = ...
    mapping_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        transaction_window: DateRange | _abc.Mapping[str, _typing.Any] | None = ...,
        mapping_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Reconciliation transactions.

        Args:
            transaction_window: Dates between which transactions are compared.
            mapping_id: Scope and code of the mapping that says which fields are compared with which.
        """

class ReconciliationSideConfiguration(LusidModel):
    recipe_id: ResourceId | None = ...
    effective_at: _datetime.datetime | None = ...
    as_at: _datetime.datetime | None = ...
    currency: str | None = ...
    def __init__(
        self,
        *,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
        as_at: _datetime.datetime | str | None = ...,
        currency: str | None = ...,
    ) -> None:
        """Reconciliation side configuration.

        Args:
            recipe_id: The scope and code of the valuation recipe.
            effective_at: Business time of the side.
            as_at: System time of the side.
            currency: The currency, as ISO code.
        """

class ReconciliationConfiguration(LusidModel):
    left: ReconciliationSideConfiguration | None = ...
    right: ReconciliationSideConfiguration | None = ...
    mapping_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        left: ReconciliationSideConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        right: ReconciliationSideConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        mapping_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Reconciliation configuration.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
            mapping_id: Scope and code of the mapping that says which fields are compared with which.
        """

class CreateReconciliationRequest(LusidModel):
    code: str
    name: str | None = ...
    description: str | None = ...
    is_portfolio_group: bool | None = ...
    left: ResourceId | None = ...
    right: ResourceId | None = ...
    transactions: ReconciliationTransactions | None = ...
    positions: ReconciliationConfiguration | None = ...
    valuations: ReconciliationConfiguration | None = ...
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        code: str,
        name: str | None = ...,
        description: str | None = ...,
        is_portfolio_group: bool | None = ...,
        left: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        right: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        transactions: ReconciliationTransactions | _abc.Mapping[str, _typing.Any] | None = ...,
        positions: ReconciliationConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        valuations: ReconciliationConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Create reconciliation request.

        Args:
            code: The code, unique in its scope.
            name: Name of the reconciliation, for people.
            description: A description for people.
            is_portfolio_group: Whether the scope and code name a portfolio group.
            left: The left side of the comparison.
            right: The right side of the comparison.
            transactions: How transactions are reconciled, if they are.
            positions: How holdings are reconciled, if they are.
            valuations: How valuations are reconciled, if they are.
            properties: Property values by property key, `domain/scope/code`.
        """

class DataScope(LusidModel):
    client: Client | None = ...
    scope: str | None = ...
    def __init__(
        self,
        *,
        client: Client | _abc.Mapping[str, _typing.Any] | None = ...,
        scope: str | None = ...,
    ) -> None:
        """Data scope.

        Args:
            scope: The scope, a namespace for codes.
        """

class ReconciliationLeftRightAddressKeyPair(LusidModel):
    left: str
    right: str
    def __init__(
        self,
        *,
        left: str,
        right: str,
    ) -> None:
        """Reconciliation left right address key pair.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
        """

class InlineValuationsReconciliationRequest(LusidModel):
    left: InlineValuationRequest
    right: InlineValuationRequest
    left_to_right_mapping: list[ReconciliationLeftRightAddressKeyPair] | None = ...
    preserve_keys: list[str] | None = ...
    def __init__(
        self,
        *,
        left: InlineValuationRequest | _abc.Mapping[str, _typing.Any],
        right: InlineValuationRequest | _abc.Mapping[str, _typing.Any],
        left_to_right_mapping: _abc.Sequence[ReconciliationLeftRightAddressKeyPair | _abc.Mapping[str, _typing.Any]] | None = ...,
        preserve_keys: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Inline valuations reconciliation request.

        Args:
            left: Valuation of the left side.
            right: Valuation of the right side.
            left_to_right_mapping: Which keys on the left stand for which on the right.
            preserve_keys: Keys to keep in the result although they are not compared.
        """

class ListAggregationReconciliation(LusidModel):
    left: ListAggregationResponse | None = ...
    right: ListAggregationResponse | None = ...
    diff: list[dict[str, Any]] | None = ...
    data_schema: ResultDataSchema | None = ...
    def __init__(
        self,
        *,
        left: ListAggregationResponse | _abc.Mapping[str, _typing.Any] | None = ...,
        right: ListAggregationResponse | _abc.Mapping[str, _typing.Any] | None = ...,
        diff: _abc.Sequence[_abc.Mapping[str, Any]] | None = ...,
        data_schema: ResultDataSchema | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """List aggregation reconciliation.

        Args:
            left: Result of the left side.
            right: Result of the right side.
            diff: Rows that differ, with the differences.
            data_schema: The types of the result's columns.
        """

class MappedString(LusidModel):
    left_value: str | None = ...
    right_value: str | None = ...
    mapping_direction: str | None = ...
    is_case_sensitive: bool | None = ...
    def __init__(
        self,
        *,
        left_value: str | None = ...,
        right_value: str | None = ...,
        mapping_direction: str | None = ...,
        is_case_sensitive: bool | None = ...,
    ) -> None:
        """Mapped string.

        Args:
            left_value: The value on the left side.
            right_value: The value on the right side.
            is_case_sensitive: Whether upper and lower case differ.
        """

class MappingRule(LusidModel):
    left: str | None = ...
    right: str | None = ...
    comparison_type: str | None = ...
    comparison_value: float | None = ...
    weight: float | None = ...
    mapped_strings: list[MappedString] | None = ...
    is_case_sensitive: bool | None = ...
    def __init__(
        self,
        *,
        left: str | None = ...,
        right: str | None = ...,
        comparison_type: str | None = ...,
        comparison_value: float | _decimal.Decimal | None = ...,
        weight: float | _decimal.Decimal | None = ...,
        mapped_strings: _abc.Sequence[MappedString | _abc.Mapping[str, _typing.Any]] | None = ...,
        is_case_sensitive: bool | None = ...,
    ) -> None:
        """Mapping rule.

        Args:
            left: Field or property of the left side.
            right: Field or property of the right side.
            comparison_type: How the values are compared.
            comparison_value: Number that goes with the type of comparison.
            weight: How much the rule counts in the match.
            mapped_strings: Texts on the two sides that count as equal.
            is_case_sensitive: Whether upper and lower case differ.
        """

class Mapping(LusidModel):
    scope: str
    code: str
    name: str
    reconciliation_type: str
    rules: list[MappingRule] | None = ...
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        name: str,
        reconciliation_type: str,
        rules: _abc.Sequence[MappingRule | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Mapping.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            name: The name.
            reconciliation_type: What is compared, such as holdings or transactions. Transaction, Holding, Valuation, Cash or CashHolding, or a value added since.
            rules: Which field on the left is compared with which on the right.
        """

class ReconciliationId(LusidModel):
    scope: DataScope | None = ...
    identifier: str | None = ...
    def __init__(
        self,
        *,
        scope: DataScope | _abc.Mapping[str, _typing.Any] | None = ...,
        identifier: str | None = ...,
    ) -> None:
        """Reconciliation id.

        Args:
            scope: The scope, a namespace for codes.
            identifier: The identifier.
        """

class Reconciliation(LusidModel):
    id: ReconciliationId | None = ...
    href: str | None = ...
    name: str | None = ...
    description: str | None = ...
    is_portfolio_group: bool | None = ...
    left: ResourceId | None = ...
    right: ResourceId | None = ...
    transactions: ReconciliationTransactions | None = ...
    positions: ReconciliationConfiguration | None = ...
    valuations: ReconciliationConfiguration | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ReconciliationId | _abc.Mapping[str, _typing.Any] | None = ...,
        href: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        is_portfolio_group: bool | None = ...,
        left: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        right: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        transactions: ReconciliationTransactions | _abc.Mapping[str, _typing.Any] | None = ...,
        positions: ReconciliationConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        valuations: ReconciliationConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Reconciliation.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            name: Name of the reconciliation, for people.
            description: A description for people.
            is_portfolio_group: Whether the scope and code name a portfolio group.
            left: The left side of the comparison.
            right: The right side of the comparison.
            transactions: How transactions are reconciled, if they are.
            positions: How holdings are reconciled, if they are.
            valuations: How valuations are reconciled, if they are.
            properties: Property values by property key, `domain/scope/code`.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfReconciliation(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[Reconciliation]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[Reconciliation | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of reconciliation.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PortfolioReconciliationRequest(LusidModel):
    portfolio_id: ResourceId
    effective_at: str
    as_at: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        effective_at: _datetime.datetime | _datetime.date | str,
        as_at: _datetime.datetime | str | None = ...,
    ) -> None:
        """Portfolio reconciliation request.

        Args:
            portfolio_id: The scope and code of the portfolio.
            effective_at: The moment of business time for which this holds.
            as_at: The moment of system time at which data are read. Default: latest.
        """

class PortfoliosReconciliationRequest(LusidModel):
    left: PortfolioReconciliationRequest
    right: PortfolioReconciliationRequest
    instrument_property_keys: list[str]
    def __init__(
        self,
        *,
        left: PortfolioReconciliationRequest | _abc.Mapping[str, _typing.Any],
        right: PortfolioReconciliationRequest | _abc.Mapping[str, _typing.Any],
        instrument_property_keys: list[str] | tuple[str, ...],
    ) -> None:
        """Portfolios reconciliation request.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
            instrument_property_keys: Keys of instrument properties to return with breaks, as at the left portfolio's times.
        """

class ReconciledTransaction(LusidModel):
    left: Transaction | None = ...
    right: Transaction | None = ...
    percentage_match: float | None = ...
    mapping_rule_set_results: list[bool] | None = ...
    def __init__(
        self,
        *,
        left: Transaction | _abc.Mapping[str, _typing.Any] | None = ...,
        right: Transaction | _abc.Mapping[str, _typing.Any] | None = ...,
        percentage_match: float | _decimal.Decimal | None = ...,
        mapping_rule_set_results: _abc.Sequence[bool] | None = ...,
    ) -> None:
        """Reconciled transaction.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
            percentage_match: How well the two transactions match, in percent.
            mapping_rule_set_results: Outcome of each mapping rule; only where both sides are there.
        """

class ReconciliationBreak(LusidModel):
    instrument_scope: str | None = ...
    instrument_uid: str
    sub_holding_keys: dict[str, PerpetualProperty]
    left_units: float
    right_units: float
    difference_units: float
    left_cost: CurrencyAndAmount
    right_cost: CurrencyAndAmount
    difference_cost: CurrencyAndAmount
    instrument_properties: list[ModelProperty]
    def __init__(
        self,
        *,
        instrument_scope: str | None = ...,
        instrument_uid: str,
        sub_holding_keys: _abc.Mapping[str, PerpetualProperty | _abc.Mapping[str, _typing.Any]],
        left_units: float | _decimal.Decimal,
        right_units: float | _decimal.Decimal,
        difference_units: float | _decimal.Decimal,
        left_cost: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        right_cost: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        difference_cost: CurrencyAndAmount | _abc.Mapping[str, _typing.Any],
        instrument_properties: _abc.Sequence[ModelProperty | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Reconciliation break.

        Args:
            instrument_scope: The scope in which the instrument was found.
            instrument_uid: The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found.
            sub_holding_keys: Transaction properties that divide holdings, such as a strategy.
            left_units: Units on the left side.
            right_units: Units on the right side.
            difference_units: Difference of units.
            left_cost: Cost on the left side.
            right_cost: Cost on the right side.
            difference_cost: Difference of cost.
            instrument_properties: Instrument properties that tell the break apart.
        """

class ReconciliationLine(LusidModel):
    left: dict[str, Any] | None = ...
    right: dict[str, Any] | None = ...
    difference: dict[str, Any] | None = ...
    result_comparison: dict[str, Any] | None = ...
    def __init__(
        self,
        *,
        left: _abc.Mapping[str, Any] | None = ...,
        right: _abc.Mapping[str, Any] | None = ...,
        difference: _abc.Mapping[str, Any] | None = ...,
        result_comparison: _abc.Mapping[str, Any] | None = ...,
    ) -> None:
        """Reconciliation line.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
            difference: How far the sides differ.
            result_comparison: Outcome by column, such as `Matches`, `MatchesWithTolerance` or `Failed`.
        """

class ReconciliationRequest(LusidModel):
    left: ValuationRequest
    right: ValuationRequest
    left_to_right_mapping: list[ReconciliationLeftRightAddressKeyPair] | None = ...
    comparison_rules: list[ReconciliationRule] | None = ...
    preserve_keys: list[str] | None = ...
    def __init__(
        self,
        *,
        left: ValuationRequest | _abc.Mapping[str, _typing.Any],
        right: ValuationRequest | _abc.Mapping[str, _typing.Any],
        left_to_right_mapping: _abc.Sequence[ReconciliationLeftRightAddressKeyPair | _abc.Mapping[str, _typing.Any]] | None = ...,
        comparison_rules: _abc.Sequence[ReconciliationRule | _abc.Mapping[str, _typing.Any]] | None = ...,
        preserve_keys: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Reconciliation request.

        Args:
            left: Valuation of the left side.
            right: Valuation of the right side.
            left_to_right_mapping: Which keys on the left stand for which on the right.
            comparison_rules: Rules that say which values match, such as numbers within a tolerance; exact equality for what no rule names.
            preserve_keys: Keys to keep in the result although they are not compared.
        """

class ReconciliationResponse(LusidModel):
    comparisons: list[ReconciliationLine] | None = ...
    data_schema: ResultDataSchema | None = ...
    def __init__(
        self,
        *,
        comparisons: _abc.Sequence[ReconciliationLine | _abc.Mapping[str, _typing.Any]] | None = ...,
        data_schema: ResultDataSchema | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Reconciliation response.

        Args:
            comparisons: Rows of the two sides compared.
            data_schema: The types of the result's columns.
        """

class ResourceListOfMapping(LusidModel):
    values: list[Mapping]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[Mapping | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of mapping.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ResourceListOfReconciliationBreak(LusidModel):
    values: list[ReconciliationBreak]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[ReconciliationBreak | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of reconciliation break.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class TransactionReconciliationRequest(LusidModel):
    left_portfolio_id: ResourceId
    right_portfolio_id: ResourceId
    mapping_id: ResourceId | None = ...
    from_transaction_date: _datetime.datetime
    to_transaction_date: _datetime.datetime
    as_at: _datetime.datetime | None = ...
    property_keys: list[str] | None = ...
    def __init__(
        self,
        *,
        left_portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        right_portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        mapping_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        from_transaction_date: _datetime.datetime | str,
        to_transaction_date: _datetime.datetime | str,
        as_at: _datetime.datetime | str | None = ...,
        property_keys: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Transaction reconciliation request.

        Args:
            left_portfolio_id: Scope and code of the left portfolio.
            right_portfolio_id: Scope and code of the right portfolio.
            mapping_id: Scope and code of the mapping that says which fields are compared with which.
            from_transaction_date: First transaction date that is included.
            to_transaction_date: Last transaction date that is included.
            as_at: The moment of system time whose knowledge this is.
            property_keys: The property keys, each `domain/scope/code`.
        """

class TransactionReconciliationRequestV2(LusidModel):
    left: AggregatedTransactionsRequest
    right: AggregatedTransactionsRequest
    left_to_right_mapping: list[ReconciliationLeftRightAddressKeyPair] | None = ...
    comparison_rules: list[ReconciliationRule] | None = ...
    preserve_keys: list[str] | None = ...
    def __init__(
        self,
        *,
        left: AggregatedTransactionsRequest | _abc.Mapping[str, _typing.Any],
        right: AggregatedTransactionsRequest | _abc.Mapping[str, _typing.Any],
        left_to_right_mapping: _abc.Sequence[ReconciliationLeftRightAddressKeyPair | _abc.Mapping[str, _typing.Any]] | None = ...,
        comparison_rules: _abc.Sequence[ReconciliationRule | _abc.Mapping[str, _typing.Any]] | None = ...,
        preserve_keys: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Transaction reconciliation request v 2.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
            left_to_right_mapping: Which keys on the left stand for which on the right.
            comparison_rules: Rules that say which values match, such as numbers within a tolerance; exact equality for what no rule names.
            preserve_keys: Keys to keep in the result although they are not compared.
        """

class TransactionsReconciliationsResponse(LusidModel):
    mapping: Mapping | None = ...
    data: list[ReconciledTransaction] | None = ...
    def __init__(
        self,
        *,
        mapping: Mapping | _abc.Mapping[str, _typing.Any] | None = ...,
        data: _abc.Sequence[ReconciledTransaction | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Transactions reconciliations response.

        Args:
            mapping: Mapping by which transactions were compared.
            data: Transactions of the two sides, matched.
        """

class UpdateReconciliationRequest(LusidModel):
    name: str | None = ...
    description: str | None = ...
    is_portfolio_group: bool | None = ...
    left: ResourceId | None = ...
    right: ResourceId | None = ...
    transactions: ReconciliationTransactions | None = ...
    positions: ReconciliationConfiguration | None = ...
    valuations: ReconciliationConfiguration | None = ...
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        name: str | None = ...,
        description: str | None = ...,
        is_portfolio_group: bool | None = ...,
        left: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        right: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        transactions: ReconciliationTransactions | _abc.Mapping[str, _typing.Any] | None = ...,
        positions: ReconciliationConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        valuations: ReconciliationConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Update reconciliation request.

        Args:
            name: Name of the reconciliation, for people.
            description: A description for people.
            is_portfolio_group: Whether the scope and code name a portfolio group.
            left: The left side of the comparison.
            right: The right side of the comparison.
            transactions: How transactions are reconciled, if they are.
            positions: How holdings are reconciled, if they are.
            valuations: How valuations are reconciled, if they are.
            properties: Property values by property key, `domain/scope/code`.
        """

class ValuationsReconciliationRequest(LusidModel):
    left: ValuationRequest
    right: ValuationRequest
    left_to_right_mapping: list[ReconciliationLeftRightAddressKeyPair] | None = ...
    preserve_keys: list[str] | None = ...
    def __init__(
        self,
        *,
        left: ValuationRequest | _abc.Mapping[str, _typing.Any],
        right: ValuationRequest | _abc.Mapping[str, _typing.Any],
        left_to_right_mapping: _abc.Sequence[ReconciliationLeftRightAddressKeyPair | _abc.Mapping[str, _typing.Any]] | None = ...,
        preserve_keys: list[str] | tuple[str, ...] | None = ...,
    ) -> None:
        """Valuations reconciliation request.

        Args:
            left: Valuation of the left side.
            right: Valuation of the right side.
            left_to_right_mapping: Which keys on the left stand for which on the right.
            preserve_keys: Keys to keep in the result although they are not compared.
        """
