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
            type: The type.
            entity_type: The type of entity.
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
            rules: The rules.
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
            id: The identifier.
            display_name: The name shown to people.
            description: A description for people.
            dataset_schema: The fields of the data.
            rule_sets: The sets of rules.
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
            id: The identifier.
            display_name: The name shown to people.
            description: A description for people.
            dataset_schema: The fields of the data.
            rule_sets: The sets of rules.
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
            holding_id: The identifier of the holding.
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
            as_at: The moment of system time whose knowledge this is.
            transaction_date: When the trade was made: positions count from then on.
            transaction_id: The identifier, unique in the portfolio. Storing it again replaces the earlier transaction.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
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
            entity_type: The type of entity.
            as_at: The moment of system time whose knowledge this is.
            effective_at: The moment of business time for which this holds.
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            source: Where it comes from.
            result_type: The type of the result.
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
            result_type: The type of the result.
            rule_set_key: The key of the set of rules.
            rule_key: The key of the rule, unique in its set.
            rule_description: What the rule says, in words.
            error_detail: The error in words.
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
            as_at: The moment of system time whose knowledge this is.
            effective_at: The moment of business time for which this holds.
            scope: The scope, a namespace for codes.
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
            as_at: The moment of system time whose knowledge this is.
            effective_at: The moment of business time for which this holds.
            portfolio_scope: The scope of the portfolio.
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
            as_at: The moment of system time whose knowledge this is.
            portfolio_scope: The scope of the portfolio.
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
            as_at: The moment of system time whose knowledge this is.
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            source: Where it comes from.
            result_type: The type of the result.
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
        """Run check request."""

class RunCheckResponse(LusidModel):
    data_quality_check_results: list[DataQualityCheckResult] | None = ...
    def __init__(
        self,
        *,
        data_quality_check_results: _abc.Sequence[DataQualityCheckResult | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Run check response."""

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
            rule_sets: The sets of rules.
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
            rule: The rule.
        """
