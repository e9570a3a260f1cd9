"""Models of the reconciliations API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, Any, ClassVar

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel, Number

if TYPE_CHECKING:
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
    """Aggregated transactions request."""

    from_transaction_date: AwareDatetime
    """First transaction date that is included."""
    to_transaction_date: AwareDatetime
    """Last transaction date that is included."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    portfolio_entity_ids: "list[PortfolioEntityId] | None" = None
    """The portfolios and portfolio groups."""
    as_at: AwareDatetime | None = None
    """The moment of system time at which data are read. Default: latest."""
    metrics: "list[AggregateSpec]"
    """What to compute, each an address key with an operation such as `Sum` or `Proportion`."""
    group_by: list[str] | None = None
    """Address keys to group results by; metrics are aggregated within a group."""
    filters: "list[PropertyFilter] | None" = None
    """Conditions that select which results are returned."""
    sort: "list[OrderBySpec] | None" = None
    """How to sort the results."""


class Client(LusidModel):
    """Client."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
        )
    )

    name: str | None = None
    """The name."""


class ReconciliationTransactions(LusidModel):
    """Reconciliation transactions."""

    transaction_window: "DateRange | None" = None
    """Dates between which transactions are compared."""
    mapping_id: "ResourceId | None" = None
    """Scope and code of the mapping that says which fields are compared with which."""


class ReconciliationSideConfiguration(LusidModel):
    """Reconciliation side configuration."""

    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    effective_at: AwareDatetime | None = None
    """Business time of the side."""
    as_at: AwareDatetime | None = None
    """System time of the side."""
    currency: str | None = None
    """The currency, as ISO code."""


class ReconciliationConfiguration(LusidModel):
    """Reconciliation configuration."""

    left: ReconciliationSideConfiguration | None = None
    """The left side of the comparison."""
    right: ReconciliationSideConfiguration | None = None
    """The right side of the comparison."""
    mapping_id: "ResourceId | None" = None
    """Scope and code of the mapping that says which fields are compared with which."""


class CreateReconciliationRequest(LusidModel):
    """Create reconciliation request.

    Used by `ReconciliationsApi.create_scheduled_reconciliation`.
    """

    code: str
    """The code, unique in its scope."""
    name: str | None = None
    """Name of the reconciliation, for people."""
    description: str | None = None
    """A description for people."""
    is_portfolio_group: bool | None = None
    """Whether the scope and code name a portfolio group."""
    left: "ResourceId | None" = None
    """The left side of the comparison."""
    right: "ResourceId | None" = None
    """The right side of the comparison."""
    transactions: ReconciliationTransactions | None = None
    """How transactions are reconciled, if they are."""
    positions: ReconciliationConfiguration | None = None
    """How holdings are reconciled, if they are."""
    valuations: ReconciliationConfiguration | None = None
    """How valuations are reconciled, if they are."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class DataScope(LusidModel):
    """Data scope."""

    client: Client | None = None
    scope: str | None = None
    """The scope, a namespace for codes."""


class ReconciliationLeftRightAddressKeyPair(LusidModel):
    """Reconciliation left right address key pair."""

    left: str
    """The left side of the comparison."""
    right: str
    """The right side of the comparison."""


class InlineValuationsReconciliationRequest(LusidModel):
    """Inline valuations reconciliation request.

    Used by `ReconciliationsApi.reconcile_inline`.
    """

    left: "InlineValuationRequest"
    """Valuation of the left side."""
    right: "InlineValuationRequest"
    """Valuation of the right side."""
    left_to_right_mapping: list[ReconciliationLeftRightAddressKeyPair] | None = None
    """Which keys on the left stand for which on the right."""
    preserve_keys: list[str] | None = None
    """Keys to keep in the result although they are not compared."""


class ListAggregationReconciliation(LusidModel):
    """List aggregation reconciliation.

    Used by `ReconciliationsApi.reconcile_inline`, `ReconciliationsApi.reconcile_valuation`.
    """

    left: "ListAggregationResponse | None" = None
    """Result of the left side."""
    right: "ListAggregationResponse | None" = None
    """Result of the right side."""
    diff: list[dict[str, Any]] | None = None
    """Rows that differ, with the differences."""
    data_schema: "ResultDataSchema | None" = None
    """The types of the result's columns."""


class MappedString(LusidModel):
    """Mapped string."""

    left_value: str | None = None
    """The value on the left side."""
    right_value: str | None = None
    """The value on the right side."""
    mapping_direction: str | None = None
    is_case_sensitive: bool | None = None
    """Whether upper and lower case differ."""


class MappingRule(LusidModel):
    """Mapping rule."""

    left: str | None = None
    """Field or property of the left side."""
    right: str | None = None
    """Field or property of the right side."""
    comparison_type: str | None = None
    """How the values are compared."""
    comparison_value: Number | None = None
    """Number that goes with the type of comparison."""
    weight: Number | None = None
    """How much the rule counts in the match."""
    mapped_strings: list[MappedString] | None = None
    """Texts on the two sides that count as equal."""
    is_case_sensitive: bool | None = None
    """Whether upper and lower case differ."""


class Mapping(LusidModel):
    """Mapping.

    Used by `ReconciliationsApi.get_reconciliation_mapping`,
    `ReconciliationsApi.upsert_reconciliation_mapping`.
    """

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    name: str
    """The name."""
    reconciliation_type: str
    """What is compared, such as holdings or transactions. Transaction, Holding, Valuation, Cash or
    CashHolding, or a value added since.
    """
    rules: list[MappingRule] | None = None
    """Which field on the left is compared with which on the right."""


class ReconciliationId(LusidModel):
    """Reconciliation id."""

    scope: DataScope | None = None
    """The scope, a namespace for codes."""
    identifier: str | None = None
    """The identifier."""


class Reconciliation(LusidModel):
    """Reconciliation.

    Used by `ReconciliationsApi.create_scheduled_reconciliation`, `ReconciliationsApi.get_reconciliation`,
    `ReconciliationsApi.update_reconciliation`.
    """

    id: ReconciliationId | None = None
    """The identifier; a `ResourceId` is a scope and a code."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    name: str | None = None
    """Name of the reconciliation, for people."""
    description: str | None = None
    """A description for people."""
    is_portfolio_group: bool | None = None
    """Whether the scope and code name a portfolio group."""
    left: "ResourceId | None" = None
    """The left side of the comparison."""
    right: "ResourceId | None" = None
    """The right side of the comparison."""
    transactions: ReconciliationTransactions | None = None
    """How transactions are reconciled, if they are."""
    positions: ReconciliationConfiguration | None = None
    """How holdings are reconciled, if they are."""
    valuations: ReconciliationConfiguration | None = None
    """How valuations are reconciled, if they are."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfReconciliation(LusidModel):
    """Paged resource list of reconciliation.

    Used by `ReconciliationsApi.list_reconciliations`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[Reconciliation]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PortfolioReconciliationRequest(LusidModel):
    """Portfolio reconciliation request."""

    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    effective_at: DateOrCutLabel
    """The moment of business time for which this holds."""
    as_at: AwareDatetime | None = None
    """The moment of system time at which data are read. Default: latest."""


class PortfoliosReconciliationRequest(LusidModel):
    """Portfolios reconciliation request.

    Used by `ReconciliationsApi.reconcile_holdings`.
    """

    left: PortfolioReconciliationRequest
    """The left side of the comparison."""
    right: PortfolioReconciliationRequest
    """The right side of the comparison."""
    instrument_property_keys: list[str]
    """Keys of instrument properties to return with breaks, as at the left portfolio's times."""


class ReconciledTransaction(LusidModel):
    """Reconciled transaction."""

    left: "Transaction | None" = None
    """The left side of the comparison."""
    right: "Transaction | None" = None
    """The right side of the comparison."""
    percentage_match: Number | None = None
    """How well the two transactions match, in percent."""
    mapping_rule_set_results: list[bool] | None = None
    """Outcome of each mapping rule; only where both sides are there."""


class ReconciliationBreak(LusidModel):
    """Reconciliation break."""

    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    instrument_uid: str
    """The LUID of the instrument that the identifiers resolved to; `LUID_ZZZZZZZZ` where none was found."""
    sub_holding_keys: "dict[str, PerpetualProperty]"
    """Transaction properties that divide holdings, such as a strategy."""
    left_units: Number
    """Units on the left side."""
    right_units: Number
    """Units on the right side."""
    difference_units: Number
    """Difference of units."""
    left_cost: "CurrencyAndAmount"
    """Cost on the left side."""
    right_cost: "CurrencyAndAmount"
    """Cost on the right side."""
    difference_cost: "CurrencyAndAmount"
    """Difference of cost."""
    instrument_properties: "list[ModelProperty]"
    """Instrument properties that tell the break apart."""


class ReconciliationLine(LusidModel):
    """Reconciliation line."""

    left: dict[str, Any] | None = None
    """The left side of the comparison."""
    right: dict[str, Any] | None = None
    """The right side of the comparison."""
    difference: dict[str, Any] | None = None
    """How far the sides differ."""
    result_comparison: dict[str, Any] | None = None
    """Outcome by column, such as `Matches`, `MatchesWithTolerance` or `Failed`."""


class ReconciliationRequest(LusidModel):
    """Reconciliation request.

    Used by `ReconciliationsApi.reconcile_generic`.
    """

    left: "ValuationRequest"
    """Valuation of the left side."""
    right: "ValuationRequest"
    """Valuation of the right side."""
    left_to_right_mapping: list[ReconciliationLeftRightAddressKeyPair] | None = None
    """Which keys on the left stand for which on the right."""
    comparison_rules: "list[ReconciliationRule] | None" = None
    """Rules that say which values match, such as numbers within a tolerance; exact equality for what no rule
    names.
    """
    preserve_keys: list[str] | None = None
    """Keys to keep in the result although they are not compared."""


class ReconciliationResponse(LusidModel):
    """Reconciliation response.

    Used by `ReconciliationsApi.reconcile_generic`, `ReconciliationsApi.reconcile_transactions_v2`.
    """

    comparisons: list[ReconciliationLine] | None = None
    """Rows of the two sides compared."""
    data_schema: "ResultDataSchema | None" = None
    """The types of the result's columns."""


class ResourceListOfMapping(LusidModel):
    """Resource list of mapping.

    Used by `ReconciliationsApi.list_reconciliation_mappings`.
    """

    values: list[Mapping]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfReconciliationBreak(LusidModel):
    """Resource list of reconciliation break.

    Used by `ReconciliationsApi.reconcile_holdings`.
    """

    values: list[ReconciliationBreak]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class TransactionReconciliationRequest(LusidModel):
    """Transaction reconciliation request.

    Used by `ReconciliationsApi.reconcile_transactions`.
    """

    left_portfolio_id: "ResourceId"
    """Scope and code of the left portfolio."""
    right_portfolio_id: "ResourceId"
    """Scope and code of the right portfolio."""
    mapping_id: "ResourceId | None" = None
    """Scope and code of the mapping that says which fields are compared with which."""
    from_transaction_date: AwareDatetime
    """First transaction date that is included."""
    to_transaction_date: AwareDatetime
    """Last transaction date that is included."""
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    property_keys: list[str] | None = None
    """The property keys, each `domain/scope/code`."""


class TransactionReconciliationRequestV2(LusidModel):
    """Transaction reconciliation request v 2.

    Used by `ReconciliationsApi.reconcile_transactions_v2`.
    """

    left: AggregatedTransactionsRequest
    """The left side of the comparison."""
    right: AggregatedTransactionsRequest
    """The right side of the comparison."""
    left_to_right_mapping: list[ReconciliationLeftRightAddressKeyPair] | None = None
    """Which keys on the left stand for which on the right."""
    comparison_rules: "list[ReconciliationRule] | None" = None
    """Rules that say which values match, such as numbers within a tolerance; exact equality for what no rule
    names.
    """
    preserve_keys: list[str] | None = None
    """Keys to keep in the result although they are not compared."""


class TransactionsReconciliationsResponse(LusidModel):
    """Transactions reconciliations response.

    Used by `ReconciliationsApi.reconcile_transactions`.
    """

    mapping: Mapping | None = None
    """Mapping by which transactions were compared."""
    data: list[ReconciledTransaction] | None = None
    """Transactions of the two sides, matched."""


class UpdateReconciliationRequest(LusidModel):
    """Update reconciliation request.

    Used by `ReconciliationsApi.update_reconciliation`.
    """

    name: str | None = None
    """Name of the reconciliation, for people."""
    description: str | None = None
    """A description for people."""
    is_portfolio_group: bool | None = None
    """Whether the scope and code name a portfolio group."""
    left: "ResourceId | None" = None
    """The left side of the comparison."""
    right: "ResourceId | None" = None
    """The right side of the comparison."""
    transactions: ReconciliationTransactions | None = None
    """How transactions are reconciled, if they are."""
    positions: ReconciliationConfiguration | None = None
    """How holdings are reconciled, if they are."""
    valuations: ReconciliationConfiguration | None = None
    """How valuations are reconciled, if they are."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class ValuationsReconciliationRequest(LusidModel):
    """Valuations reconciliation request.

    Used by `ReconciliationsApi.reconcile_valuation`.
    """

    left: "ValuationRequest"
    """Valuation of the left side."""
    right: "ValuationRequest"
    """Valuation of the right side."""
    left_to_right_mapping: list[ReconciliationLeftRightAddressKeyPair] | None = None
    """Which keys on the left stand for which on the right."""
    preserve_keys: list[str] | None = None
    """Keys to keep in the result although they are not compared."""
