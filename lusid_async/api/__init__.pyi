"""The API classes of LUSID API 2.3.313, each imported when first named.

Written by `python -m codegen`: do not edit.
"""

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
from .derived_transaction_portfolios_api import (
    DerivedTransactionPortfoliosApi as DerivedTransactionPortfoliosApi,
)
from .eligible_collateral_schedules_api import (
    EligibleCollateralSchedulesApi as EligibleCollateralSchedulesApi,
)
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
from .market_data_field_configuration_api import (
    MarketDataFieldConfigurationApi as MarketDataFieldConfigurationApi,
)
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
from .relational_dataset_definition_api import (
    RelationalDatasetDefinitionApi as RelationalDatasetDefinitionApi,
)
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
