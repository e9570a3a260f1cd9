"""Models of the reconciliations API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from lusid_async.modelling import LusidModel

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

    from_transaction_date: datetime
    to_transaction_date: datetime
    portfolio_id: "ResourceId | None" = None
    portfolio_entity_ids: "list[PortfolioEntityId] | None" = None
    as_at: datetime | None = None
    metrics: "list[AggregateSpec]"
    group_by: list[str] | None = None
    filters: "list[PropertyFilter] | None" = None
    sort: "list[OrderBySpec] | None" = None


class Client(LusidModel):
    """Client."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
        )
    )

    name: str | None = None


class ReconciliationTransactions(LusidModel):
    """Reconciliation transactions."""

    transaction_window: "DateRange | None" = None
    mapping_id: "ResourceId | None" = None


class ReconciliationSideConfiguration(LusidModel):
    """Reconciliation side configuration."""

    recipe_id: "ResourceId | None" = None
    effective_at: datetime | None = None
    as_at: datetime | None = None
    currency: str | None = None


class ReconciliationConfiguration(LusidModel):
    """Reconciliation configuration."""

    left: ReconciliationSideConfiguration | None = None
    right: ReconciliationSideConfiguration | None = None
    mapping_id: "ResourceId | None" = None


class CreateReconciliationRequest(LusidModel):
    """Create reconciliation request.

    Used by `ReconciliationsApi.create_scheduled_reconciliation`.
    """

    code: str
    name: str | None = None
    description: str | None = None
    is_portfolio_group: bool | None = None
    left: "ResourceId | None" = None
    right: "ResourceId | None" = None
    transactions: ReconciliationTransactions | None = None
    positions: ReconciliationConfiguration | None = None
    valuations: ReconciliationConfiguration | None = None
    properties: "dict[str, ModelProperty] | None" = None


class DataScope(LusidModel):
    """Data scope."""

    client: Client | None = None
    scope: str | None = None


class ReconciliationLeftRightAddressKeyPair(LusidModel):
    """Reconciliation left right address key pair."""

    left: str
    right: str


class InlineValuationsReconciliationRequest(LusidModel):
    """Inline valuations reconciliation request.

    Used by `ReconciliationsApi.reconcile_inline`.
    """

    left: "InlineValuationRequest"
    right: "InlineValuationRequest"
    left_to_right_mapping: list[ReconciliationLeftRightAddressKeyPair] | None = None
    preserve_keys: list[str] | None = None


class ListAggregationReconciliation(LusidModel):
    """List aggregation reconciliation.

    Used by `ReconciliationsApi.reconcile_inline`, `ReconciliationsApi.reconcile_valuation`.
    """

    left: "ListAggregationResponse | None" = None
    right: "ListAggregationResponse | None" = None
    diff: list[dict[str, Any]] | None = None
    data_schema: "ResultDataSchema | None" = None


class MappedString(LusidModel):
    """Mapped string."""

    left_value: str | None = None
    right_value: str | None = None
    mapping_direction: str | None = None
    is_case_sensitive: bool | None = None


class MappingRule(LusidModel):
    """Mapping rule."""

    left: str | None = None
    right: str | None = None
    comparison_type: str | None = None
    comparison_value: float | None = None
    weight: float | None = None
    mapped_strings: list[MappedString] | None = None
    is_case_sensitive: bool | None = None


class Mapping(LusidModel):
    """Mapping.

    Used by `ReconciliationsApi.get_reconciliation_mapping`,
    `ReconciliationsApi.upsert_reconciliation_mapping`.
    """

    scope: str
    code: str
    name: str
    reconciliation_type: str
    """Transaction, Holding, Valuation, Cash or CashHolding, or a value added since."""
    rules: list[MappingRule] | None = None


class ReconciliationId(LusidModel):
    """Reconciliation id."""

    scope: DataScope | None = None
    identifier: str | None = None


class Reconciliation(LusidModel):
    """Reconciliation.

    Used by `ReconciliationsApi.create_scheduled_reconciliation`, `ReconciliationsApi.get_reconciliation`,
    `ReconciliationsApi.update_reconciliation`.
    """

    id: ReconciliationId | None = None
    href: str | None = None
    name: str | None = None
    description: str | None = None
    is_portfolio_group: bool | None = None
    left: "ResourceId | None" = None
    right: "ResourceId | None" = None
    transactions: ReconciliationTransactions | None = None
    positions: ReconciliationConfiguration | None = None
    valuations: ReconciliationConfiguration | None = None
    properties: "dict[str, ModelProperty] | None" = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class PagedResourceListOfReconciliation(LusidModel):
    """Paged resource list of reconciliation.

    Used by `ReconciliationsApi.list_reconciliations`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[Reconciliation]
    href: str | None = None
    links: "list[Link] | None" = None


class PortfolioReconciliationRequest(LusidModel):
    """Portfolio reconciliation request."""

    portfolio_id: "ResourceId"
    effective_at: str
    as_at: datetime | None = None


class PortfoliosReconciliationRequest(LusidModel):
    """Portfolios reconciliation request.

    Used by `ReconciliationsApi.reconcile_holdings`.
    """

    left: PortfolioReconciliationRequest
    right: PortfolioReconciliationRequest
    instrument_property_keys: list[str]


class ReconciledTransaction(LusidModel):
    """Reconciled transaction."""

    left: "Transaction | None" = None
    right: "Transaction | None" = None
    percentage_match: float | None = None
    mapping_rule_set_results: list[bool] | None = None


class ReconciliationBreak(LusidModel):
    """Reconciliation break."""

    instrument_scope: str | None = None
    instrument_uid: str
    sub_holding_keys: "dict[str, PerpetualProperty]"
    left_units: float
    right_units: float
    difference_units: float
    left_cost: "CurrencyAndAmount"
    right_cost: "CurrencyAndAmount"
    difference_cost: "CurrencyAndAmount"
    instrument_properties: "list[ModelProperty]"


class ReconciliationLine(LusidModel):
    """Reconciliation line."""

    left: dict[str, Any] | None = None
    right: dict[str, Any] | None = None
    difference: dict[str, Any] | None = None
    result_comparison: dict[str, Any] | None = None


class ReconciliationRequest(LusidModel):
    """Reconciliation request.

    Used by `ReconciliationsApi.reconcile_generic`.
    """

    left: "ValuationRequest"
    right: "ValuationRequest"
    left_to_right_mapping: list[ReconciliationLeftRightAddressKeyPair] | None = None
    comparison_rules: "list[ReconciliationRule] | None" = None
    preserve_keys: list[str] | None = None


class ReconciliationResponse(LusidModel):
    """Reconciliation response.

    Used by `ReconciliationsApi.reconcile_generic`, `ReconciliationsApi.reconcile_transactions_v2`.
    """

    comparisons: list[ReconciliationLine] | None = None
    data_schema: "ResultDataSchema | None" = None


class ResourceListOfMapping(LusidModel):
    """Resource list of mapping.

    Used by `ReconciliationsApi.list_reconciliation_mappings`.
    """

    values: list[Mapping]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfReconciliationBreak(LusidModel):
    """Resource list of reconciliation break.

    Used by `ReconciliationsApi.reconcile_holdings`.
    """

    values: list[ReconciliationBreak]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class TransactionReconciliationRequest(LusidModel):
    """Transaction reconciliation request.

    Used by `ReconciliationsApi.reconcile_transactions`.
    """

    left_portfolio_id: "ResourceId"
    right_portfolio_id: "ResourceId"
    mapping_id: "ResourceId | None" = None
    from_transaction_date: datetime
    to_transaction_date: datetime
    as_at: datetime | None = None
    property_keys: list[str] | None = None


class TransactionReconciliationRequestV2(LusidModel):
    """Transaction reconciliation request v 2.

    Used by `ReconciliationsApi.reconcile_transactions_v2`.
    """

    left: AggregatedTransactionsRequest
    right: AggregatedTransactionsRequest
    left_to_right_mapping: list[ReconciliationLeftRightAddressKeyPair] | None = None
    comparison_rules: "list[ReconciliationRule] | None" = None
    preserve_keys: list[str] | None = None


class TransactionsReconciliationsResponse(LusidModel):
    """Transactions reconciliations response.

    Used by `ReconciliationsApi.reconcile_transactions`.
    """

    mapping: Mapping | None = None
    data: list[ReconciledTransaction] | None = None


class UpdateReconciliationRequest(LusidModel):
    """Update reconciliation request.

    Used by `ReconciliationsApi.update_reconciliation`.
    """

    name: str | None = None
    description: str | None = None
    is_portfolio_group: bool | None = None
    left: "ResourceId | None" = None
    right: "ResourceId | None" = None
    transactions: ReconciliationTransactions | None = None
    positions: ReconciliationConfiguration | None = None
    valuations: ReconciliationConfiguration | None = None
    properties: "dict[str, ModelProperty] | None" = None


class ValuationsReconciliationRequest(LusidModel):
    """Valuations reconciliation request.

    Used by `ReconciliationsApi.reconcile_valuation`.
    """

    left: "ValuationRequest"
    right: "ValuationRequest"
    left_to_right_mapping: list[ReconciliationLeftRightAddressKeyPair] | None = None
    preserve_keys: list[str] | None = None
