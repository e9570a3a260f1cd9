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
    """Kind of data that is checked."""
    entity_type: str | None = None
    """Type of entity that is checked, such as `Instrument`."""


class CheckDefinitionRule(LusidModel):
    """Check definition rule."""

    rule_key: str | None = None
    """The key of the rule, unique in its set."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    rule_formula: str | None = None
    """Formula that must hold for the data to pass."""
    severity: int | None = None
    """How grave a failure of the rule is, as number."""


class CheckDefinitionRuleSet(LusidModel):
    """Check definition rule set."""

    rule_set_key: str | None = None
    """The key of the set of rules."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    rule_set_filter: str | None = None
    """Expression that selects which entities the rules check."""
    rules: list[CheckDefinitionRule] | None = None
    """Rules of the set."""


class CheckDefinition(LusidModel):
    """Check definition.

    Used by `CheckDefinitionsApi.create_check_definition`, `CheckDefinitionsApi.delete_rules`,
    `CheckDefinitionsApi.get_check_definition` and 2 more.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    dataset_schema: CheckDefinitionDatasetSchema | None = None
    """The fields of the data."""
    rule_sets: list[CheckDefinitionRuleSet] | None = None
    """Sets of rules, each for entities that satisfy its filter."""
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
    """Expression that selects which entities the rules check."""


class CreateCheckDefinitionRequest(LusidModel):
    """Create check definition request.

    Used by `CheckDefinitionsApi.create_check_definition`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    display_name: str
    """The name shown to people."""
    description: str
    """A description for people."""
    dataset_schema: CheckDefinitionDatasetSchema | None = None
    """The fields of the data."""
    rule_sets: list[UpdateCheckDefinitionRuleSet]
    """Sets of rules, each for entities that satisfy its filter."""
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
    """Scope of the portfolio that the row comes from."""
    source_portfolio_code: str | None = None
    """Code of the portfolio that the row comes from."""
    source_portfolio_entity_unique_id: str | None = None
    """LUSID's own identifier of the portfolio that the row comes from."""
    source_portfolio_display_name: str | None = None
    """Name of the portfolio that the row comes from."""
    holding_id: str | None = None
    """The identifier of the holding."""
    taxlot_id: str | None = None
    """Identifier of the tax lot, where holdings were divided into lots; null otherwise."""
    sub_entity_id: str | None = None
    """Holding identifier, with `:` and the tax lot where there is one, for the explanation of derived
    properties.
    """
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
    """Whether the check looked at input or at output transactions."""
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    transaction_date: AwareDatetime | None = None
    """When the trade was made: positions count from then on."""
    transaction_id: str | None = None
    """The identifier of the transaction, unique in its portfolio."""
    entity_unique_id: str | None = None
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    source_portfolio_scope: str | None = None
    """Scope of the portfolio that the row comes from."""
    source_portfolio_code: str | None = None
    """Code of the portfolio that the row comes from."""
    source_portfolio_entity_unique_id: str | None = None
    """LUSID's own identifier of the portfolio that the row comes from."""
    source_portfolio_display_name: str | None = None
    """Name of the portfolio that the row comes from."""
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
    """What the result is for, such as `SrsRow`."""
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    document_effective_at: AwareDatetime | None = None
    """Effective date of the document that the row was read from."""
    scope: str | None = None
    """The scope, a namespace for codes."""
    code: str | None = None
    """The code, unique in its scope."""
    source: str | None = None
    """Platform or vendor that provided the document, such as `Client`."""
    result_type: str | None = None
    """Class of data in the document, such as `UnitResult/Analytic`."""
    row_identifiers: dict[str, str | None] | None = None
    """Identifying columns of the row, by address key."""


class DataQualityCheckResult(LusidModel):
    """Data quality check result."""

    check_definition_scope: str | None = None
    """Scope of the check definition."""
    check_definition_code: str | None = None
    """Code of the check definition."""
    check_definition_display_name: str | None = None
    """Name of the check definition."""
    check_run_as_at: AwareDatetime | None = None
    """When the check was run."""
    result_type: str | None = None
    """What was found, such as a breach of a rule."""
    rule_set_key: str | None = None
    """The key of the set of rules."""
    rule_set_display_name: str | None = None
    """Name of the set of rules."""
    rule_key: str | None = None
    """The key of the rule, unique in its set."""
    rule_display_name: str | None = None
    """Name of the rule, where the result is for a single one."""
    rule_description: str | None = None
    """What the rule says, in words."""
    rule_formula: str | None = None
    """Formula that must hold for the data to pass."""
    severity: int | None = None
    """How grave the failure is, as number."""
    lusid_entity: LusidEntityResult | None = None
    """Entity that fails the check."""
    count_rule_breaches: int | None = None
    """Number of breaches: 1, or how many where the limit was exceeded."""
    error_detail: str | None = None
    """The error in words."""
    result_id: str | None = None
    """Identifier of the result, the same in later runs; its parts have no fixed meaning."""
    portfolio_holding: PortfolioHoldingResult | None = None
    """Holding that fails the check."""
    portfolio_transaction: PortfolioTransactionResult | None = None
    """Transaction that fails the check."""
    structured_result_data: StructuredResultDataResult | None = None
    """Row of a result document that fails the check."""


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
    """System time of the data that are checked. Default: latest."""
    effective_at: AwareDatetime | None = None
    """Business time of the data that are checked. Default: latest."""
    scope: str | None = None
    """Scope of the entities that are checked; required where entities have one."""
    as_at_modified_since: AwareDatetime | None = None
    """System time from which, inclusive, an entity must have changed to be checked. None: all."""
    selector_attribute: str | None = None
    """Field, property or identifier key by which entities are selected."""
    selector_value: str | None = None
    """Value that the selecting attribute must have."""
    return_identifier_key: str | None = None
    """Identifier to return where entities have several."""


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
    """System time of the data that are checked. Default: latest."""
    effective_at: AwareDatetime | None = None
    """Business time of the data that are checked. Default: latest."""
    portfolio_scope: str | None = None
    """Scope of the portfolios whose holdings are checked. None: all scopes."""
    portfolio_selector_attribute: str | None = None
    """Field or property key by which portfolios are selected; goes with `portfolio_selector_value`."""
    portfolio_selector_value: str | None = None
    """Value that the selecting attribute must have."""
    holding_selector_attribute: str | None = None
    """Field, property or sub-holding key by which holdings are selected."""
    holding_selector_value: str | None = None
    """Value that the selecting attribute must have."""
    by_taxlots: bool | None = None
    """Whether holdings are divided into tax lots. Default: false."""


class PortfolioTransactionDataset(LusidModel):
    """Portfolio transaction dataset."""

    as_at: AwareDatetime | None = None
    """System time of the data that are checked. Default: latest."""
    from_effective_date: AwareDatetime | None = None
    """First transaction date to check, inclusive. None: no bound."""
    to_effective_date: AwareDatetime | None = None
    """Last transaction date to check, inclusive, and business time of the run. None: no bound."""
    portfolio_scope: str | None = None
    """Scope of the portfolios whose transactions are checked. None: all scopes."""
    portfolio_selector_attribute: str | None = None
    """Field or property key by which portfolios are selected; goes with `portfolio_selector_value`."""
    portfolio_selector_value: str | None = None
    """Value that the selecting attribute must have."""
    transaction_selector_attribute: str | None = None
    """Field or property by which transactions are selected; goes with `transaction_selector_value`."""
    transaction_selector_value: str | None = None
    """Value that the selecting attribute must have."""


class StructuredResultDataset(LusidModel):
    """Structured result dataset."""

    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    as_at: AwareDatetime | None = None
    """System time of the data that are checked. Default: latest."""
    scope: str | None = None
    """The scope, a namespace for codes."""
    code: str | None = None
    """The code, unique in its scope."""
    source: str | None = None
    """Platform or vendor that provided the document, such as `Client`."""
    result_type: str | None = None
    """Class of data in the document, such as `UnitResult/Analytic`."""
    row_selector_attribute: str | None = None
    """Field of the row by which rows are selected; goes with `row_selector_value`."""
    row_selector_value: str | None = None
    """Value that the field must have."""


class RunCheckRequest(LusidModel):
    """Run check request.

    Used by `CheckDefinitionsApi.run_check_definition`.
    """

    lusid_entity_dataset: LusidEntityDataset | None = None
    """Entities to check; give exactly one dataset, of the kind that the definition is for."""
    limit_individual_breaches_per_rule: int | None = None
    """Most breaches returned for each rule. Default: 100."""
    portfolio_holding_dataset: PortfolioHoldingDataset | None = None
    """Holdings to check; give exactly one dataset."""
    portfolio_transaction_dataset: PortfolioTransactionDataset | None = None
    """Transactions to check; give exactly one dataset."""
    structured_result_dataset: StructuredResultDataset | None = None
    """Rows of result documents to check; give exactly one dataset."""


class RunCheckResponse(LusidModel):
    """Run check response.

    Used by `CheckDefinitionsApi.run_check_definition`.
    """

    data_quality_check_results: list[DataQualityCheckResult] | None = None
    """What fails the check."""


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
    """Sets of rules, each for entities that satisfy its filter."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class UpsertDataQualityRule(LusidModel):
    """Upsert data quality rule.

    Used by `CheckDefinitionsApi.upsert_rules`.
    """

    rule_set_key: str | None = None
    """The key of the set of rules."""
    rule: CheckDefinitionRule | None = None
    """The rule to store."""
