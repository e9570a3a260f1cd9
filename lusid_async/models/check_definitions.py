"""Models of the check definitions API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import Link, ModelProperty, ResourceId, Version


class CheckDefinitionDatasetSchema(LusidModel):
    """Check definition dataset schema."""

    type: str | None = None
    """The type."""
    entity_type: str | None = None
    """The type of entity."""


class CheckDefinitionRule(LusidModel):
    """Check definition rule."""

    rule_key: str | None = None
    """The key of the rule, unique in its set."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    rule_formula: str | None = None
    severity: int | None = None


class CheckDefinitionRuleSet(LusidModel):
    """Check definition rule set."""

    rule_set_key: str | None = None
    """The key of the set of rules."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    rule_set_filter: str | None = None
    rules: list[CheckDefinitionRule] | None = None
    """The rules."""


class CheckDefinition(LusidModel):
    """Check definition.

    Used by `CheckDefinitionsApi.create_check_definition`, `CheckDefinitionsApi.delete_rules`,
    `CheckDefinitionsApi.get_check_definition` and 2 more.
    """

    id: "ResourceId"
    """The identifier."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    dataset_schema: CheckDefinitionDatasetSchema | None = None
    """The fields of the data."""
    rule_sets: list[CheckDefinitionRuleSet] | None = None
    """The sets of rules."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class UpdateCheckDefinitionRuleSet(LusidModel):
    """Update check definition rule set."""

    rule_set_key: str | None = None
    """The key of the set of rules."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    rule_set_filter: str | None = None


class CreateCheckDefinitionRequest(LusidModel):
    """Create check definition request.

    Used by `CheckDefinitionsApi.create_check_definition`.
    """

    id: "ResourceId"
    """The identifier."""
    display_name: str
    """The name shown to people."""
    description: str
    """A description for people."""
    dataset_schema: CheckDefinitionDatasetSchema | None = None
    """The fields of the data."""
    rule_sets: list[UpdateCheckDefinitionRuleSet]
    """The sets of rules."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class LusidEntityResult(LusidModel):
    """Lusid entity result."""

    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    entity_type: str | None = None
    """The type of entity."""
    scope: str | None = None
    """The scope, a namespace for codes."""
    code: str | None = None
    """The code, unique in its scope."""
    identifier_key: str | None = None
    """The property key of the identifier type."""
    identifier_value: str | None = None
    """The value of the identifier."""
    entity_unique_id: str | None = None
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    display_name: str | None = None
    """The name shown to people."""


class PortfolioHoldingResult(LusidModel):
    """Portfolio holding result."""

    entity_type: str | None = None
    """The type of entity."""
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    source_portfolio_scope: str | None = None
    source_portfolio_code: str | None = None
    source_portfolio_entity_unique_id: str | None = None
    source_portfolio_display_name: str | None = None
    holding_id: str | None = None
    """The identifier of the holding."""
    taxlot_id: str | None = None
    sub_entity_id: str | None = None
    lusid_instrument_id: str | None = None
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    instrument_display_name: str | None = None
    """The name of the instrument."""
    holding_type_name: str | None = None
    """The holding type in words."""
    currency: str | None = None
    """The currency, as ISO code."""


class PortfolioTransactionResult(LusidModel):
    """Portfolio transaction result."""

    entity_type: str | None = None
    """The type of entity."""
    transaction_view: str | None = None
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    transaction_date: AwareDatetime | None = None
    """When the trade was made: positions count from then on."""
    transaction_id: str | None = None
    """The identifier, unique in the portfolio. Storing it again replaces the earlier transaction."""
    entity_unique_id: str | None = None
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    source_portfolio_scope: str | None = None
    source_portfolio_code: str | None = None
    source_portfolio_entity_unique_id: str | None = None
    source_portfolio_display_name: str | None = None
    lusid_instrument_id: str | None = None
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    instrument_display_name: str | None = None
    """The name of the instrument."""
    transaction_type: str | None = None
    """The transaction type, which decides the movements."""


class StructuredResultDataResult(LusidModel):
    """Structured result data result."""

    entity_type: str | None = None
    """The type of entity."""
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    document_effective_at: AwareDatetime | None = None
    scope: str | None = None
    """The scope, a namespace for codes."""
    code: str | None = None
    """The code, unique in its scope."""
    source: str | None = None
    """Where it comes from."""
    result_type: str | None = None
    """The type of the result."""
    row_identifiers: dict[str, str | None] | None = None


class DataQualityCheckResult(LusidModel):
    """Data quality check result."""

    check_definition_scope: str | None = None
    check_definition_code: str | None = None
    check_definition_display_name: str | None = None
    check_run_as_at: AwareDatetime | None = None
    result_type: str | None = None
    """The type of the result."""
    rule_set_key: str | None = None
    """The key of the set of rules."""
    rule_set_display_name: str | None = None
    rule_key: str | None = None
    """The key of the rule, unique in its set."""
    rule_display_name: str | None = None
    rule_description: str | None = None
    """What the rule says, in words."""
    rule_formula: str | None = None
    severity: int | None = None
    lusid_entity: LusidEntityResult | None = None
    count_rule_breaches: int | None = None
    error_detail: str | None = None
    """The error in words."""
    result_id: str | None = None
    portfolio_holding: PortfolioHoldingResult | None = None
    portfolio_transaction: PortfolioTransactionResult | None = None
    structured_result_data: StructuredResultDataResult | None = None


class DeleteDataQualityRule(LusidModel):
    """Delete data quality rule.

    Used by `CheckDefinitionsApi.delete_rules`.
    """

    rule_set_key: str | None = None
    """The key of the set of rules."""
    rule_key: str | None = None
    """The key of the rule, unique in its set."""


class LusidEntityDataset(LusidModel):
    """Lusid entity dataset."""

    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    scope: str | None = None
    """The scope, a namespace for codes."""
    as_at_modified_since: AwareDatetime | None = None
    selector_attribute: str | None = None
    selector_value: str | None = None
    return_identifier_key: str | None = None


class PagedResourceListOfCheckDefinition(LusidModel):
    """Paged resource list of check definition.

    Used by `CheckDefinitionsApi.list_check_definitions`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[CheckDefinition]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PortfolioHoldingDataset(LusidModel):
    """Portfolio holding dataset."""

    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    portfolio_scope: str | None = None
    """The scope of the portfolio."""
    portfolio_selector_attribute: str | None = None
    portfolio_selector_value: str | None = None
    holding_selector_attribute: str | None = None
    holding_selector_value: str | None = None
    by_taxlots: bool | None = None


class PortfolioTransactionDataset(LusidModel):
    """Portfolio transaction dataset."""

    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    from_effective_date: AwareDatetime | None = None
    to_effective_date: AwareDatetime | None = None
    portfolio_scope: str | None = None
    """The scope of the portfolio."""
    portfolio_selector_attribute: str | None = None
    portfolio_selector_value: str | None = None
    transaction_selector_attribute: str | None = None
    transaction_selector_value: str | None = None


class StructuredResultDataset(LusidModel):
    """Structured result dataset."""

    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    scope: str | None = None
    """The scope, a namespace for codes."""
    code: str | None = None
    """The code, unique in its scope."""
    source: str | None = None
    """Where it comes from."""
    result_type: str | None = None
    """The type of the result."""
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
    """The name shown to people."""
    description: str
    """A description for people."""
    dataset_schema: CheckDefinitionDatasetSchema | None = None
    """The fields of the data."""
    rule_sets: list[UpdateCheckDefinitionRuleSet]
    """The sets of rules."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class UpsertDataQualityRule(LusidModel):
    """Upsert data quality rule.

    Used by `CheckDefinitionsApi.upsert_rules`.
    """

    rule_set_key: str | None = None
    """The key of the set of rules."""
    rule: CheckDefinitionRule | None = None
    """The rule."""
