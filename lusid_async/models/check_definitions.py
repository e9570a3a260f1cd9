"""Models of the check definitions API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, ResourceId, Version


class CheckDefinitionDatasetSchema(LusidModel):
    """Check definition dataset schema."""

    type: str | None = None
    entity_type: str | None = None


class CheckDefinitionRule(LusidModel):
    """Check definition rule."""

    rule_key: str | None = None
    display_name: str | None = None
    description: str | None = None
    rule_formula: str | None = None
    severity: int | None = None


class CheckDefinitionRuleSet(LusidModel):
    """Check definition rule set."""

    rule_set_key: str | None = None
    display_name: str | None = None
    description: str | None = None
    rule_set_filter: str | None = None
    rules: list[CheckDefinitionRule] | None = None


class CheckDefinition(LusidModel):
    """Check definition.

    Used by `CheckDefinitionsApi.create_check_definition`, `CheckDefinitionsApi.delete_rules`,
    `CheckDefinitionsApi.get_check_definition` and 2 more.
    """

    id: "ResourceId"
    display_name: str | None = None
    description: str | None = None
    dataset_schema: CheckDefinitionDatasetSchema | None = None
    rule_sets: list[CheckDefinitionRuleSet] | None = None
    href: str | None = None
    version: "Version | None" = None
    properties: "dict[str, ModelProperty] | None" = None
    links: "list[Link] | None" = None


class UpdateCheckDefinitionRuleSet(LusidModel):
    """Update check definition rule set."""

    rule_set_key: str | None = None
    display_name: str | None = None
    description: str | None = None
    rule_set_filter: str | None = None


class CreateCheckDefinitionRequest(LusidModel):
    """Create check definition request.

    Used by `CheckDefinitionsApi.create_check_definition`.
    """

    id: "ResourceId"
    display_name: str
    description: str
    dataset_schema: CheckDefinitionDatasetSchema | None = None
    rule_sets: list[UpdateCheckDefinitionRuleSet]
    properties: "dict[str, ModelProperty] | None" = None


class LusidEntityResult(LusidModel):
    """Lusid entity result."""

    as_at: datetime | None = None
    effective_at: datetime | None = None
    entity_type: str | None = None
    scope: str | None = None
    code: str | None = None
    identifier_key: str | None = None
    identifier_value: str | None = None
    entity_unique_id: str | None = None
    display_name: str | None = None


class PortfolioHoldingResult(LusidModel):
    """Portfolio holding result."""

    entity_type: str | None = None
    as_at: datetime | None = None
    effective_at: datetime | None = None
    source_portfolio_scope: str | None = None
    source_portfolio_code: str | None = None
    source_portfolio_entity_unique_id: str | None = None
    source_portfolio_display_name: str | None = None
    holding_id: str | None = None
    taxlot_id: str | None = None
    sub_entity_id: str | None = None
    lusid_instrument_id: str | None = None
    instrument_display_name: str | None = None
    holding_type_name: str | None = None
    currency: str | None = None


class PortfolioTransactionResult(LusidModel):
    """Portfolio transaction result."""

    entity_type: str | None = None
    transaction_view: str | None = None
    as_at: datetime | None = None
    transaction_date: datetime | None = None
    transaction_id: str | None = None
    entity_unique_id: str | None = None
    source_portfolio_scope: str | None = None
    source_portfolio_code: str | None = None
    source_portfolio_entity_unique_id: str | None = None
    source_portfolio_display_name: str | None = None
    lusid_instrument_id: str | None = None
    instrument_display_name: str | None = None
    transaction_type: str | None = None


class StructuredResultDataResult(LusidModel):
    """Structured result data result."""

    entity_type: str | None = None
    as_at: datetime | None = None
    effective_at: datetime | None = None
    document_effective_at: datetime | None = None
    scope: str | None = None
    code: str | None = None
    source: str | None = None
    result_type: str | None = None
    row_identifiers: dict[str, str | None] | None = None


class DataQualityCheckResult(LusidModel):
    """Data quality check result."""

    check_definition_scope: str | None = None
    check_definition_code: str | None = None
    check_definition_display_name: str | None = None
    check_run_as_at: datetime | None = None
    result_type: str | None = None
    rule_set_key: str | None = None
    rule_set_display_name: str | None = None
    rule_key: str | None = None
    rule_display_name: str | None = None
    rule_description: str | None = None
    rule_formula: str | None = None
    severity: int | None = None
    lusid_entity: LusidEntityResult | None = None
    count_rule_breaches: int | None = None
    error_detail: str | None = None
    result_id: str | None = None
    portfolio_holding: PortfolioHoldingResult | None = None
    portfolio_transaction: PortfolioTransactionResult | None = None
    structured_result_data: StructuredResultDataResult | None = None


class DeleteDataQualityRule(LusidModel):
    """Delete data quality rule.

    Used by `CheckDefinitionsApi.delete_rules`.
    """

    rule_set_key: str | None = None
    rule_key: str | None = None


class LusidEntityDataset(LusidModel):
    """Lusid entity dataset."""

    as_at: datetime | None = None
    effective_at: datetime | None = None
    scope: str | None = None
    as_at_modified_since: datetime | None = None
    selector_attribute: str | None = None
    selector_value: str | None = None
    return_identifier_key: str | None = None


class PagedResourceListOfCheckDefinition(LusidModel):
    """Paged resource list of check definition.

    Used by `CheckDefinitionsApi.list_check_definitions`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[CheckDefinition]
    href: str | None = None
    links: "list[Link] | None" = None


class PortfolioHoldingDataset(LusidModel):
    """Portfolio holding dataset."""

    as_at: datetime | None = None
    effective_at: datetime | None = None
    portfolio_scope: str | None = None
    portfolio_selector_attribute: str | None = None
    portfolio_selector_value: str | None = None
    holding_selector_attribute: str | None = None
    holding_selector_value: str | None = None
    by_taxlots: bool | None = None


class PortfolioTransactionDataset(LusidModel):
    """Portfolio transaction dataset."""

    as_at: datetime | None = None
    from_effective_date: datetime | None = None
    to_effective_date: datetime | None = None
    portfolio_scope: str | None = None
    portfolio_selector_attribute: str | None = None
    portfolio_selector_value: str | None = None
    transaction_selector_attribute: str | None = None
    transaction_selector_value: str | None = None


class StructuredResultDataset(LusidModel):
    """Structured result dataset."""

    effective_at: datetime | None = None
    as_at: datetime | None = None
    scope: str | None = None
    code: str | None = None
    source: str | None = None
    result_type: str | None = None
    row_selector_attribute: str | None = None
    row_selector_value: str | None = None


class RunCheckRequest(LusidModel):
    """Run check request.

    Used by `CheckDefinitionsApi.run_check_definition`.
    """

    lusid_entity_dataset: LusidEntityDataset | None = None
    limit_individual_breaches_per_rule: int | None = None
    portfolio_holding_dataset: PortfolioHoldingDataset | None = None
    portfolio_transaction_dataset: PortfolioTransactionDataset | None = None
    structured_result_dataset: StructuredResultDataset | None = None


class RunCheckResponse(LusidModel):
    """Run check response.

    Used by `CheckDefinitionsApi.run_check_definition`.
    """

    data_quality_check_results: list[DataQualityCheckResult] | None = None


class UpdateCheckDefinitionRequest(LusidModel):
    """Update check definition request.

    Used by `CheckDefinitionsApi.update_check_definition`.
    """

    display_name: str
    description: str
    dataset_schema: CheckDefinitionDatasetSchema | None = None
    rule_sets: list[UpdateCheckDefinitionRuleSet]
    properties: "dict[str, ModelProperty] | None" = None


class UpsertDataQualityRule(LusidModel):
    """Upsert data quality rule.

    Used by `CheckDefinitionsApi.upsert_rules`.
    """

    rule_set_key: str | None = None
    rule: CheckDefinitionRule | None = None
