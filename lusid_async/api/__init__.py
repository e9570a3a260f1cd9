"""The API classes of LUSID API 2.3.313, each imported when first named. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.modelling.catalogue import Catalogue

if TYPE_CHECKING:
    from .abor_api import AborApi as AborApi
    from .abor_configuration_api import AborConfigurationApi as AborConfigurationApi
    from .address_key_alias_api import AddressKeyAliasApi as AddressKeyAliasApi
    from .address_key_definition_api import AddressKeyDefinitionApi as AddressKeyDefinitionApi
    from .aggregated_returns_api import AggregatedReturnsApi as AggregatedReturnsApi
    from .aggregation_api import AggregationApi as AggregationApi
    from .allocation_events_api import AllocationEventsApi as AllocationEventsApi
    from .allocation_maps_api import AllocationMapsApi as AllocationMapsApi
    from .allocations_api import AllocationsApi as AllocationsApi
    from .amortisation_rule_sets_api import AmortisationRuleSetsApi as AmortisationRuleSetsApi
    from .application_metadata_api import ApplicationMetadataApi as ApplicationMetadataApi
    from .blocks_api import BlocksApi as BlocksApi
    from .calendars_api import CalendarsApi as CalendarsApi
    from .chart_of_accounts_api import ChartOfAccountsApi as ChartOfAccountsApi
    from .check_definitions_api import CheckDefinitionsApi as CheckDefinitionsApi
    from .collateral_api import CollateralApi as CollateralApi
    from .collateral_agreements_api import CollateralAgreementsApi as CollateralAgreementsApi
    from .complex_market_data_api import ComplexMarketDataApi as ComplexMarketDataApi
    from .compliance_api import ComplianceApi as ComplianceApi
    from .configuration_recipe_api import ConfigurationRecipeApi as ConfigurationRecipeApi
    from .conventions_api import ConventionsApi as ConventionsApi
    from .corporate_action_sources_api import CorporateActionSourcesApi as CorporateActionSourcesApi
    from .counterparties_api import CounterpartiesApi as CounterpartiesApi
    from .currency_groups_api import CurrencyGroupsApi as CurrencyGroupsApi
    from .custom_data_models_api import CustomDataModelsApi as CustomDataModelsApi
    from .custom_entities_api import CustomEntitiesApi as CustomEntitiesApi
    from .custom_entity_definitions_api import CustomEntityDefinitionsApi as CustomEntityDefinitionsApi
    from .custom_entity_types_api import CustomEntityTypesApi as CustomEntityTypesApi
    from .cut_label_definitions_api import CutLabelDefinitionsApi as CutLabelDefinitionsApi
    from .data_types_api import DataTypesApi as DataTypesApi
    from .derived_transaction_portfolios_api import DerivedTransactionPortfoliosApi as DerivedTransactionPortfoliosApi
    from .eligible_collateral_schedules_api import EligibleCollateralSchedulesApi as EligibleCollateralSchedulesApi
    from .entities_api import EntitiesApi as EntitiesApi
    from .entity_resolvers_api import EntityResolversApi as EntityResolversApi
    from .executions_api import ExecutionsApi as ExecutionsApi
    from .fee_types_api import FeeTypesApi as FeeTypesApi
    from .fund_configuration_api import FundConfigurationApi as FundConfigurationApi
    from .fund_structures_api import FundStructuresApi as FundStructuresApi
    from .funds_api import FundsApi as FundsApi
    from .group_reconciliations_api import GroupReconciliationsApi as GroupReconciliationsApi
    from .identifier_definitions_api import IdentifierDefinitionsApi as IdentifierDefinitionsApi
    from .instrument_event_types_api import InstrumentEventTypesApi as InstrumentEventTypesApi
    from .instrument_events_api import InstrumentEventsApi as InstrumentEventsApi
    from .instruments_api import InstrumentsApi as InstrumentsApi
    from .investment_accounts_api import InvestmentAccountsApi as InvestmentAccountsApi
    from .investor_records_api import InvestorRecordsApi as InvestorRecordsApi
    from .legacy_compliance_api import LegacyComplianceApi as LegacyComplianceApi
    from .legal_entities_api import LegalEntitiesApi as LegalEntitiesApi
    from .market_data_field_configuration_api import MarketDataFieldConfigurationApi as MarketDataFieldConfigurationApi
    from .order_graph_api import OrderGraphApi as OrderGraphApi
    from .order_instructions_api import OrderInstructionsApi as OrderInstructionsApi
    from .order_management_api import OrderManagementApi as OrderManagementApi
    from .orders_api import OrdersApi as OrdersApi
    from .packages_api import PackagesApi as PackagesApi
    from .participations_api import ParticipationsApi as ParticipationsApi
    from .payment_instructions_api import PaymentInstructionsApi as PaymentInstructionsApi
    from .persons_api import PersonsApi as PersonsApi
    from .placements_api import PlacementsApi as PlacementsApi
    from .portfolio_groups_api import PortfolioGroupsApi as PortfolioGroupsApi
    from .portfolios_api import PortfoliosApi as PortfoliosApi
    from .processing_group_api import ProcessingGroupApi as ProcessingGroupApi
    from .property_definitions_api import PropertyDefinitionsApi as PropertyDefinitionsApi
    from .queryable_keys_api import QueryableKeysApi as QueryableKeysApi
    from .quotes_api import QuotesApi as QuotesApi
    from .reconciliations_api import ReconciliationsApi as ReconciliationsApi
    from .recs_api import RecsApi as RecsApi
    from .reference_lists_api import ReferenceListsApi as ReferenceListsApi
    from .reference_portfolio_api import ReferencePortfolioApi as ReferencePortfolioApi
    from .relation_definitions_api import RelationDefinitionsApi as RelationDefinitionsApi
    from .relational_dataset_definition_api import RelationalDatasetDefinitionApi as RelationalDatasetDefinitionApi
    from .relational_datasets_api import RelationalDatasetsApi as RelationalDatasetsApi
    from .relations_api import RelationsApi as RelationsApi
    from .relationship_definitions_api import RelationshipDefinitionsApi as RelationshipDefinitionsApi
    from .relationships_api import RelationshipsApi as RelationshipsApi
    from .resource_record_api import ResourceRecordApi as ResourceRecordApi
    from .scenarios_api import ScenariosApi as ScenariosApi
    from .schemas_api import SchemasApi as SchemasApi
    from .scopes_api import ScopesApi as ScopesApi
    from .scripted_translation_api import ScriptedTranslationApi as ScriptedTranslationApi
    from .search_api import SearchApi as SearchApi
    from .sequences_api import SequencesApi as SequencesApi
    from .settlement_activity_api import SettlementActivityApi as SettlementActivityApi
    from .simple_position_portfolios_api import SimplePositionPortfoliosApi as SimplePositionPortfoliosApi
    from .staged_modifications_api import StagedModificationsApi as StagedModificationsApi
    from .staging_rule_set_api import StagingRuleSetApi as StagingRuleSetApi
    from .structured_result_data_api import StructuredResultDataApi as StructuredResultDataApi
    from .subscriptions_api import SubscriptionsApi as SubscriptionsApi
    from .system_configuration_api import SystemConfigurationApi as SystemConfigurationApi
    from .tax_rule_sets_api import TaxRuleSetsApi as TaxRuleSetsApi
    from .timelines_api import TimelinesApi as TimelinesApi
    from .transaction_configuration_api import TransactionConfigurationApi as TransactionConfigurationApi
    from .transaction_fee_types_api import TransactionFeeTypesApi as TransactionFeeTypesApi
    from .transaction_fees_api import TransactionFeesApi as TransactionFeesApi
    from .transaction_portfolios_api import TransactionPortfoliosApi as TransactionPortfoliosApi
    from .transfer_agency_api import TransferAgencyApi as TransferAgencyApi
    from .transfers_api import TransfersApi as TransfersApi
    from .translation_api import TranslationApi as TranslationApi
    from .withholding_tax_api import WithholdingTaxApi as WithholdingTaxApi
    from .workspace_api import WorkspaceApi as WorkspaceApi

_CATALOGUE = Catalogue(
    __name__,
    {
        "abor_api": ("AborApi",),
        "abor_configuration_api": ("AborConfigurationApi",),
        "address_key_alias_api": ("AddressKeyAliasApi",),
        "address_key_definition_api": ("AddressKeyDefinitionApi",),
        "aggregated_returns_api": ("AggregatedReturnsApi",),
        "aggregation_api": ("AggregationApi",),
        "allocation_events_api": ("AllocationEventsApi",),
        "allocation_maps_api": ("AllocationMapsApi",),
        "allocations_api": ("AllocationsApi",),
        "amortisation_rule_sets_api": ("AmortisationRuleSetsApi",),
        "application_metadata_api": ("ApplicationMetadataApi",),
        "blocks_api": ("BlocksApi",),
        "calendars_api": ("CalendarsApi",),
        "chart_of_accounts_api": ("ChartOfAccountsApi",),
        "check_definitions_api": ("CheckDefinitionsApi",),
        "collateral_api": ("CollateralApi",),
        "collateral_agreements_api": ("CollateralAgreementsApi",),
        "complex_market_data_api": ("ComplexMarketDataApi",),
        "compliance_api": ("ComplianceApi",),
        "configuration_recipe_api": ("ConfigurationRecipeApi",),
        "conventions_api": ("ConventionsApi",),
        "corporate_action_sources_api": ("CorporateActionSourcesApi",),
        "counterparties_api": ("CounterpartiesApi",),
        "currency_groups_api": ("CurrencyGroupsApi",),
        "custom_data_models_api": ("CustomDataModelsApi",),
        "custom_entities_api": ("CustomEntitiesApi",),
        "custom_entity_definitions_api": ("CustomEntityDefinitionsApi",),
        "custom_entity_types_api": ("CustomEntityTypesApi",),
        "cut_label_definitions_api": ("CutLabelDefinitionsApi",),
        "data_types_api": ("DataTypesApi",),
        "derived_transaction_portfolios_api": ("DerivedTransactionPortfoliosApi",),
        "eligible_collateral_schedules_api": ("EligibleCollateralSchedulesApi",),
        "entities_api": ("EntitiesApi",),
        "entity_resolvers_api": ("EntityResolversApi",),
        "executions_api": ("ExecutionsApi",),
        "fee_types_api": ("FeeTypesApi",),
        "fund_configuration_api": ("FundConfigurationApi",),
        "fund_structures_api": ("FundStructuresApi",),
        "funds_api": ("FundsApi",),
        "group_reconciliations_api": ("GroupReconciliationsApi",),
        "identifier_definitions_api": ("IdentifierDefinitionsApi",),
        "instrument_event_types_api": ("InstrumentEventTypesApi",),
        "instrument_events_api": ("InstrumentEventsApi",),
        "instruments_api": ("InstrumentsApi",),
        "investment_accounts_api": ("InvestmentAccountsApi",),
        "investor_records_api": ("InvestorRecordsApi",),
        "legacy_compliance_api": ("LegacyComplianceApi",),
        "legal_entities_api": ("LegalEntitiesApi",),
        "market_data_field_configuration_api": ("MarketDataFieldConfigurationApi",),
        "order_graph_api": ("OrderGraphApi",),
        "order_instructions_api": ("OrderInstructionsApi",),
        "order_management_api": ("OrderManagementApi",),
        "orders_api": ("OrdersApi",),
        "packages_api": ("PackagesApi",),
        "participations_api": ("ParticipationsApi",),
        "payment_instructions_api": ("PaymentInstructionsApi",),
        "persons_api": ("PersonsApi",),
        "placements_api": ("PlacementsApi",),
        "portfolio_groups_api": ("PortfolioGroupsApi",),
        "portfolios_api": ("PortfoliosApi",),
        "processing_group_api": ("ProcessingGroupApi",),
        "property_definitions_api": ("PropertyDefinitionsApi",),
        "queryable_keys_api": ("QueryableKeysApi",),
        "quotes_api": ("QuotesApi",),
        "reconciliations_api": ("ReconciliationsApi",),
        "recs_api": ("RecsApi",),
        "reference_lists_api": ("ReferenceListsApi",),
        "reference_portfolio_api": ("ReferencePortfolioApi",),
        "relation_definitions_api": ("RelationDefinitionsApi",),
        "relational_dataset_definition_api": ("RelationalDatasetDefinitionApi",),
        "relational_datasets_api": ("RelationalDatasetsApi",),
        "relations_api": ("RelationsApi",),
        "relationship_definitions_api": ("RelationshipDefinitionsApi",),
        "relationships_api": ("RelationshipsApi",),
        "resource_record_api": ("ResourceRecordApi",),
        "scenarios_api": ("ScenariosApi",),
        "schemas_api": ("SchemasApi",),
        "scopes_api": ("ScopesApi",),
        "scripted_translation_api": ("ScriptedTranslationApi",),
        "search_api": ("SearchApi",),
        "sequences_api": ("SequencesApi",),
        "settlement_activity_api": ("SettlementActivityApi",),
        "simple_position_portfolios_api": ("SimplePositionPortfoliosApi",),
        "staged_modifications_api": ("StagedModificationsApi",),
        "staging_rule_set_api": ("StagingRuleSetApi",),
        "structured_result_data_api": ("StructuredResultDataApi",),
        "subscriptions_api": ("SubscriptionsApi",),
        "system_configuration_api": ("SystemConfigurationApi",),
        "tax_rule_sets_api": ("TaxRuleSetsApi",),
        "timelines_api": ("TimelinesApi",),
        "transaction_configuration_api": ("TransactionConfigurationApi",),
        "transaction_fee_types_api": ("TransactionFeeTypesApi",),
        "transaction_fees_api": ("TransactionFeesApi",),
        "transaction_portfolios_api": ("TransactionPortfoliosApi",),
        "transfer_agency_api": ("TransferAgencyApi",),
        "transfers_api": ("TransfersApi",),
        "translation_api": ("TranslationApi",),
        "withholding_tax_api": ("WithholdingTaxApi",),
        "workspace_api": ("WorkspaceApi",),
    },
)

if not TYPE_CHECKING:
    __all__ = _CATALOGUE.names
    __getattr__ = _CATALOGUE.load


def __dir__() -> list[str]:
    return _CATALOGUE.names
