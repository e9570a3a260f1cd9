"""Models of the check definitions API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ModelProperty, ResourceId, Version

class CheckDefinitionDatasetSchema(LusidModel):
    type: str | None = ...
    entity_type: str | None = ...
    def __init__(
        self,
        *,
        type: str | None = ...,
        entity_type: str | None = ...,
    ) -> None:
        """Check definition dataset schema.

        Args:
            type: Kind of data that is checked.
            entity_type: Type of entity that is checked, such as `Instrument`.
        """

class CheckDefinitionRule(LusidModel):
    rule_key: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    rule_formula: str | None = ...
    severity: int | None = ...
    def __init__(
        self,
        *,
        rule_key: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        rule_formula: str | None = ...,
        severity: int | None = ...,
    ) -> None:
        """Check definition rule.

        Args:
            rule_key: The key of the rule, unique in its set.
            display_name: The name shown to people.
            description: A description for people.
            rule_formula: Formula that must hold for the data to pass.
            severity: How grave a failure of the rule is, as number.
        """

class CheckDefinitionRuleSet(LusidModel):
    rule_set_key: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    rule_set_filter: str | None = ...
    rules: list[CheckDefinitionRule] | None = ...
    def __init__(
        self,
        *,
        rule_set_key: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        rule_set_filter: str | None = ...,
        rules: _abc.Sequence[CheckDefinitionRule | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Check definition rule set.

        Args:
            rule_set_key: The key of the set of rules.
            display_name: The name shown to people.
            description: A description for people.
            rule_set_filter: Expression that selects which entities the rules check.
            rules: Rules of the set.
        """

class CheckDefinition(LusidModel):
    id: ResourceId
    display_name: str | None = ...
    description: str | None = ...
    dataset_schema: CheckDefinitionDatasetSchema | None = ...
    rule_sets: list[CheckDefinitionRuleSet] | None = ...
    href: str | None = ...
    version: Version | None = ...
    properties: dict[str, ModelProperty] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str | None = ...,
        description: str | None = ...,
        dataset_schema: CheckDefinitionDatasetSchema | _abc.Mapping[str, _typing.Any] | None = ...,
        rule_sets: _abc.Sequence[CheckDefinitionRuleSet | _abc.Mapping[str, _typing.Any]] | None = ...,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Check definition.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            dataset_schema: The fields of the data.
            rule_sets: Sets of rules, each for entities that satisfy its filter.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            properties: Property values by property key, `domain/scope/code`.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class UpdateCheckDefinitionRuleSet(LusidModel):
    rule_set_key: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    rule_set_filter: str | None = ...
    def __init__(
        self,
        *,
        rule_set_key: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        rule_set_filter: str | None = ...,
    ) -> None:
        """Update check definition rule set.

        Args:
            rule_set_key: The key of the set of rules.
            display_name: The name shown to people.
            description: A description for people.
            rule_set_filter: Expression that selects which entities the rules check.
        """

class CreateCheckDefinitionRequest(LusidModel):
    id: ResourceId
    display_name: str
    description: str
    dataset_schema: CheckDefinitionDatasetSchema | None = ...
    rule_sets: list[UpdateCheckDefinitionRuleSet]
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str,
        dataset_schema: CheckDefinitionDatasetSchema | _abc.Mapping[str, _typing.Any] | None = ...,
        rule_sets: _abc.Sequence[UpdateCheckDefinitionRuleSet | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Create check definition request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            dataset_schema: The fields of the data.
            rule_sets: Sets of rules, each for entities that satisfy its filter.
            properties: Property values by property key, `domain/scope/code`.
        """

class LusidEntityResult(LusidModel):
    as_at: _datetime.datetime | None = ...
    effective_at: _datetime.datetime | None = ...
    entity_type: str | None = ...
    scope: str | None = ...
    code: str | None = ...
    identifier_key: str | None = ...
    identifier_value: str | None = ...
    entity_unique_id: str | None = ...
    display_name: str | None = ...
    def __init__(
        self,
        *,
        as_at: _datetime.datetime | str | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
        entity_type: str | None = ...,
        scope: str | None = ...,
        code: str | None = ...,
        identifier_key: str | None = ...,
        identifier_value: str | None = ...,
        entity_unique_id: str | None = ...,
        display_name: str | None = ...,
    ) -> None:
        """Lusid entity result.

        Args:
            as_at: The moment of system time whose knowledge this is.
            effective_at: The moment of business time for which this holds.
            entity_type: The type of entity.
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            identifier_key: The property key of the identifier type.
            identifier_value: The value of the identifier.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            display_name: The name shown to people.
        """

class PortfolioHoldingResult(LusidModel):
    entity_type: str | None = ...
    as_at: _datetime.datetime | None = ...
    effective_at: _datetime.datetime | None = ...
    source_portfolio_scope: str | None = ...
    source_portfolio_code: str | None = ...
    source_portfolio_entity_unique_id: str | None = ...
    source_portfolio_display_name: str | None = ...
    holding_id: str | None = ...
    taxlot_id: str | None = ...
    sub_entity_id: str | None = ...
    lusid_instrument_id: str | None = ...
    instrument_display_name: str | None = ...
    holding_type_name: str | None = ...
    currency: str | None = ...
    def __init__(
        self,
        *,
        entity_type: str | None = ...,
        as_at: _datetime.datetime | str | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
        source_portfolio_scope: str | None = ...,
        source_portfolio_code: str | None = ...,
        source_portfolio_entity_unique_id: str | None = ...,
        source_portfolio_display_name: str | None = ...,
        holding_id: str | None = ...,
        taxlot_id: str | None = ...,
        sub_entity_id: str | None = ...,
        lusid_instrument_id: str | None = ...,
        instrument_display_name: str | None = ...,
        holding_type_name: str | None = ...,
        currency: str | None = ...,
    ) -> None:
        """Portfolio holding result.

        Args:
            entity_type: The type of entity.
            as_at: The moment of system time whose knowledge this is.
            effective_at: The moment of business time for which this holds.
            source_portfolio_scope: Scope of the portfolio that the row comes from.
            source_portfolio_code: Code of the portfolio that the row comes from.
            source_portfolio_entity_unique_id: LUSID's own identifier of the portfolio that the row comes from.
            source_portfolio_display_name: Name of the portfolio that the row comes from.
            holding_id: The identifier of the holding.
            taxlot_id: Identifier of the tax lot, where holdings were divided into lots; null otherwise.
            sub_entity_id: Holding identifier, with `:` and the tax lot where there is one, for the explanation of derived properties.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            instrument_display_name: The name of the instrument.
            holding_type_name: The holding type in words.
            currency: The currency, as ISO code.
        """

class PortfolioTransactionResult(LusidModel):
    entity_type: str | None = ...
    transaction_view: str | None = ...
    as_at: _datetime.datetime | None = ...
    transaction_date: _datetime.datetime | None = ...
    transaction_id: str | None = ...
    entity_unique_id: str | None = ...
    source_portfolio_scope: str | None = ...
    source_portfolio_code: str | None = ...
    source_portfolio_entity_unique_id: str | None = ...
    source_portfolio_display_name: str | None = ...
    lusid_instrument_id: str | None = ...
    instrument_display_name: str | None = ...
    transaction_type: str | None = ...
    def __init__(
        self,
        *,
        entity_type: str | None = ...,
        transaction_view: str | None = ...,
        as_at: _datetime.datetime | str | None = ...,
        transaction_date: _datetime.datetime | str | None = ...,
        transaction_id: str | None = ...,
        entity_unique_id: str | None = ...,
        source_portfolio_scope: str | None = ...,
        source_portfolio_code: str | None = ...,
        source_portfolio_entity_unique_id: str | None = ...,
        source_portfolio_display_name: str | None = ...,
        lusid_instrument_id: str | None = ...,
        instrument_display_name: str | None = ...,
        transaction_type: str | None = ...,
    ) -> None:
        """Portfolio transaction result.

        Args:
            entity_type: The type of entity.
            transaction_view: Whether the check looked at input or at output transactions.
            as_at: The moment of system time whose knowledge this is.
            transaction_date: When the trade was made: positions count from then on.
            transaction_id: The identifier of the transaction, unique in its portfolio.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            source_portfolio_scope: Scope of the portfolio that the row comes from.
            source_portfolio_code: Code of the portfolio that the row comes from.
            source_portfolio_entity_unique_id: LUSID's own identifier of the portfolio that the row comes from.
            source_portfolio_display_name: Name of the portfolio that the row comes from.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            instrument_display_name: The name of the instrument.
            transaction_type: The transaction type, which decides the movements.
        """

class StructuredResultDataResult(LusidModel):
    entity_type: str | None = ...
    as_at: _datetime.datetime | None = ...
    effective_at: _datetime.datetime | None = ...
    document_effective_at: _datetime.datetime | None = ...
    scope: str | None = ...
    code: str | None = ...
    source: str | None = ...
    result_type: str | None = ...
    row_identifiers: dict[str, str | None] | None = ...
    def __init__(
        self,
        *,
        entity_type: str | None = ...,
        as_at: _datetime.datetime | str | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
        document_effective_at: _datetime.datetime | str | None = ...,
        scope: str | None = ...,
        code: str | None = ...,
        source: str | None = ...,
        result_type: str | None = ...,
        row_identifiers: _abc.Mapping[str, str | None] | None = ...,
    ) -> None:
        """Structured result data result.

        Args:
            entity_type: What the result is for, such as `SrsRow`.
            as_at: The moment of system time whose knowledge this is.
            effective_at: The moment of business time for which this holds.
            document_effective_at: Effective date of the document that the row was read from.
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            source: Platform or vendor that provided the document, such as `Client`.
            result_type: Class of data in the document, such as `UnitResult/Analytic`.
            row_identifiers: Identifying columns of the row, by address key.
        """

class DataQualityCheckResult(LusidModel):
    check_definition_scope: str | None = ...
    check_definition_code: str | None = ...
    check_definition_display_name: str | None = ...
    check_run_as_at: _datetime.datetime | None = ...
    result_type: str | None = ...
    rule_set_key: str | None = ...
    rule_set_display_name: str | None = ...
    rule_key: str | None = ...
    rule_display_name: str | None = ...
    rule_description: str | None = ...
    rule_formula: str | None = ...
    severity: int | None = ...
    lusid_entity: LusidEntityResult | None = ...
    count_rule_breaches: int | None = ...
    error_detail: str | None = ...
    result_id: str | None = ...
    portfolio_holding: PortfolioHoldingResult | None = ...
    portfolio_transaction: PortfolioTransactionResult | None = ...
    structured_result_data: StructuredResultDataResult | None = ...
    def __init__(
        self,
        *,
        check_definition_scope: str | None = ...,
        check_definition_code: str | None = ...,
        check_definition_display_name: str | None = ...,
        check_run_as_at: _datetime.datetime | str | None = ...,
        result_type: str | None = ...,
        rule_set_key: str | None = ...,
        rule_set_display_name: str | None = ...,
        rule_key: str | None = ...,
        rule_display_name: str | None = ...,
        rule_description: str | None = ...,
        rule_formula: str | None = ...,
        severity: int | None = ...,
        lusid_entity: LusidEntityResult | _abc.Mapping[str, _typing.Any] | None = ...,
        count_rule_breaches: int | None = ...,
        error_detail: str | None = ...,
        result_id: str | None = ...,
        portfolio_holding: PortfolioHoldingResult | _abc.Mapping[str, _typing.Any] | None = ...,
        portfolio_transaction: PortfolioTransactionResult | _abc.Mapping[str, _typing.Any] | None = ...,
        structured_result_data: StructuredResultDataResult | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Data quality check result.

        Args:
            check_definition_scope: Scope of the check definition.
            check_definition_code: Code of the check definition.
            check_definition_display_name: Name of the check definition.
            check_run_as_at: When the check was run.
            result_type: What was found, such as a breach of a rule.
            rule_set_key: The key of the set of rules.
            rule_set_display_name: Name of the set of rules.
            rule_key: The key of the rule, unique in its set.
            rule_display_name: Name of the rule, where the result is for a single one.
            rule_description: What the rule says, in words.
            rule_formula: Formula that must hold for the data to pass.
            severity: How grave the failure is, as number.
            lusid_entity: Entity that fails the check.
            count_rule_breaches: Number of breaches: 1, or how many where the limit was exceeded.
            error_detail: The error in words.
            result_id: Identifier of the result, the same in later runs; its parts have no fixed meaning.
            portfolio_holding: Holding that fails the check.
            portfolio_transaction: Transaction that fails the check.
            structured_result_data: Row of a result document that fails the check.
        """

class DeleteDataQualityRule(LusidModel):
    rule_set_key: str | None = ...
    rule_key: str | None = ...
    def __init__(
        self,
        *,
        rule_set_key: str | None = ...,
        rule_key: str | None = ...,
    ) -> None:
        """Delete data quality rule.

        Args:
            rule_set_key: The key of the set of rules.
            rule_key: The key of the rule, unique in its set.
        """

class LusidEntityDataset(LusidModel):
    as_at: _datetime.datetime | None = ...
    effective_at: _datetime.datetime | None = ...
    scope: str | None = ...
    as_at_modified_since: _datetime.datetime | None = ...
    selector_attribute: str | None = ...
    selector_value: str | None = ...
    return_identifier_key: str | None = ...
    def __init__(
        self,
        *,
        as_at: _datetime.datetime | str | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
        scope: str | None = ...,
        as_at_modified_since: _datetime.datetime | str | None = ...,
        selector_attribute: str | None = ...,
        selector_value: str | None = ...,
        return_identifier_key: str | None = ...,
    ) -> None:
        """Lusid entity dataset.

        Args:
            as_at: System time of the data that are checked. Default: latest.
            effective_at: Business time of the data that are checked. Default: latest.
            scope: Scope of the entities that are checked; required where entities have one.
            as_at_modified_since: System time from which, inclusive, an entity must have changed to be checked. None: all.
            selector_attribute: Field, property or identifier key by which entities are selected.
            selector_value: Value that the selecting attribute must have.
            return_identifier_key: Identifier to return where entities have several.
        """

class PagedResourceListOfCheckDefinition(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[CheckDefinition]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[CheckDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of check definition.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PortfolioHoldingDataset(LusidModel):
    as_at: _datetime.datetime | None = ...
    effective_at: _datetime.datetime | None = ...
    portfolio_scope: str | None = ...
    portfolio_selector_attribute: str | None = ...
    portfolio_selector_value: str | None = ...
    holding_selector_attribute: str | None = ...
    holding_selector_value: str | None = ...
    by_taxlots: bool | None = ...
    def __init__(
        self,
        *,
        as_at: _datetime.datetime | str | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
        portfolio_scope: str | None = ...,
        portfolio_selector_attribute: str | None = ...,
        portfolio_selector_value: str | None = ...,
        holding_selector_attribute: str | None = ...,
        holding_selector_value: str | None = ...,
        by_taxlots: bool | None = ...,
    ) -> None:
        """Portfolio holding dataset.

        Args:
            as_at: System time of the data that are checked. Default: latest.
            effective_at: Business time of the data that are checked. Default: latest.
            portfolio_scope: Scope of the portfolios whose holdings are checked. None: all scopes.
            portfolio_selector_attribute: Field or property key by which portfolios are selected; goes with `portfolio_selector_value`.
            portfolio_selector_value: Value that the selecting attribute must have.
            holding_selector_attribute: Field, property or sub-holding key by which holdings are selected.
            holding_selector_value: Value that the selecting attribute must have.
            by_taxlots: Whether holdings are divided into tax lots. Default: false.
        """

class PortfolioTransactionDataset(LusidModel):
    as_at: _datetime.datetime | None = ...
    from_effective_date: _datetime.datetime | None = ...
    to_effective_date: _datetime.datetime | None = ...
    portfolio_scope: str | None = ...
    portfolio_selector_attribute: str | None = ...
    portfolio_selector_value: str | None = ...
    transaction_selector_attribute: str | None = ...
    transaction_selector_value: str | None = ...
    def __init__(
        self,
        *,
        as_at: _datetime.datetime | str | None = ...,
        from_effective_date: _datetime.datetime | str | None = ...,
        to_effective_date: _datetime.datetime | str | None = ...,
        portfolio_scope: str | None = ...,
        portfolio_selector_attribute: str | None = ...,
        portfolio_selector_value: str | None = ...,
        transaction_selector_attribute: str | None = ...,
        transaction_selector_value: str | None = ...,
    ) -> None:
        """Portfolio transaction dataset.

        Args:
            as_at: System time of the data that are checked. Default: latest.
            from_effective_date: First transaction date to check, inclusive. None: no bound.
            to_effective_date: Last transaction date to check, inclusive, and business time of the run. None: no bound.
            portfolio_scope: Scope of the portfolios whose transactions are checked. None: all scopes.
            portfolio_selector_attribute: Field or property key by which portfolios are selected; goes with `portfolio_selector_value`.
            portfolio_selector_value: Value that the selecting attribute must have.
            transaction_selector_attribute: Field or property by which transactions are selected; goes with `transaction_selector_value`.
            transaction_selector_value: Value that the selecting attribute must have.
        """

class StructuredResultDataset(LusidModel):
    effective_at: _datetime.datetime | None = ...
    as_at: _datetime.datetime | None = ...
    scope: str | None = ...
    code: str | None = ...
    source: str | None = ...
    result_type: str | None = ...
    row_selector_attribute: str | None = ...
    row_selector_value: str | None = ...
    def __init__(
        self,
        *,
        effective_at: _datetime.datetime | str | None = ...,
        as_at: _datetime.datetime | str | None = ...,
        scope: str | None = ...,
        code: str | None = ...,
        source: str | None = ...,
        result_type: str | None = ...,
        row_selector_attribute: str | None = ...,
        row_selector_value: str | None = ...,
    ) -> None:
        """Structured result dataset.

        Args:
            effective_at: The moment of business time for which this holds.
            as_at: System time of the data that are checked. Default: latest.
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            source: Platform or vendor that provided the document, such as `Client`.
            result_type: Class of data in the document, such as `UnitResult/Analytic`.
            row_selector_attribute: Field of the row by which rows are selected; goes with `row_selector_value`.
            row_selector_value: Value that the field must have.
        """

class RunCheckRequest(LusidModel):
    lusid_entity_dataset: LusidEntityDataset | None = ...
    limit_individual_breaches_per_rule: int | None = ...
    portfolio_holding_dataset: PortfolioHoldingDataset | None = ...
    portfolio_transaction_dataset: PortfolioTransactionDataset | None = ...
    structured_result_dataset: StructuredResultDataset | None = ...
    def __init__(
        self,
        *,
        lusid_entity_dataset: LusidEntityDataset | _abc.Mapping[str, _typing.Any] | None = ...,
        limit_individual_breaches_per_rule: int | None = ...,
        portfolio_holding_dataset: PortfolioHoldingDataset | _abc.Mapping[str, _typing.Any] | None = ...,
        portfolio_transaction_dataset: PortfolioTransactionDataset | _abc.Mapping[str, _typing.Any] | None = ...,
        structured_result_dataset: StructuredResultDataset | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Run check request.

        Args:
            lusid_entity_dataset: Entities to check; give exactly one dataset, of the kind that the definition is for.
            limit_individual_breaches_per_rule: Most breaches returned for each rule. Default: 100.
            portfolio_holding_dataset: Holdings to check; give exactly one dataset.
            portfolio_transaction_dataset: Transactions to check; give exactly one dataset.
            structured_result_dataset: Rows of result documents to check; give exactly one dataset.
        """

class RunCheckResponse(LusidModel):
    data_quality_check_results: list[DataQualityCheckResult] | None = ...
    def __init__(
        self,
        *,
        data_quality_check_results: _abc.Sequence[DataQualityCheckResult | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Run check response.

        Args:
            data_quality_check_results: What fails the check.
        """

class UpdateCheckDefinitionRequest(LusidModel):
    display_name: str
    description: str
    dataset_schema: CheckDefinitionDatasetSchema | None = ...
    rule_sets: list[UpdateCheckDefinitionRuleSet]
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        description: str,
        dataset_schema: CheckDefinitionDatasetSchema | _abc.Mapping[str, _typing.Any] | None = ...,
        rule_sets: _abc.Sequence[UpdateCheckDefinitionRuleSet | _abc.Mapping[str, _typing.Any]],
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Update check definition request.

        Args:
            display_name: The name shown to people.
            description: A description for people.
            dataset_schema: The fields of the data.
            rule_sets: Sets of rules, each for entities that satisfy its filter.
            properties: Property values by property key, `domain/scope/code`.
        """

class UpsertDataQualityRule(LusidModel):
    rule_set_key: str | None = ...
    rule: CheckDefinitionRule | None = ...
    def __init__(
        self,
        *,
        rule_set_key: str | None = ...,
        rule: CheckDefinitionRule | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Upsert data quality rule.

        Args:
            rule_set_key: The key of the set of rules.
            rule: The rule to store.
        """
