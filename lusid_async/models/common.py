"""Models that many parts of the API share. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from datetime import datetime
from typing import Any

from pydantic import Field

from lusid_async.modelling import LusidModel


class AccessMetadataValue(LusidModel):
    """Access metadata value.

    Used by `CustomEntitiesApi.get_all_custom_entity_access_metadata`, `CustomEntitiesApi.get_custom_entity_access_metadata_by_key`, `CustomEntitiesApi.patch_custom_entity_access_metadata` and 17 more.
    """

    value: str
    provider: str | None = None


class AccessMetadataOperation(LusidModel):
    """Access metadata operation.

    Used by `CustomEntitiesApi.patch_custom_entity_access_metadata`, `InvestmentAccountsApi.patch_investment_account_access_metadata`, `InvestorRecordsApi.patch_investor_record_access_metadata` and 4 more.
    """

    value: list[AccessMetadataValue]
    path: str
    op: str
    """add or remove, or a value added since."""
    var_from: str | None = Field(default=None, validation_alias="from", serialization_alias="from")


class ResultAxisDefinition(LusidModel):
    """Result axis definition."""

    axis: str | None = None
    name: str | None = None
    label_type: str | None = None
    description: str | None = None


class AddressDefinition(LusidModel):
    """Address definition."""

    display_name: str | None = None
    type: str | None = None
    """String, Int, Decimal, DateTime, Boolean, ResultValue, Result0D, Result1D, Result2D, Json or ResultND, or a value added since."""
    description: str | None = None
    life_cycle_status: str | None = None
    removal_date: datetime | None = None
    documentation_link: str | None = None
    axes: list[ResultAxisDefinition] | None = None


class Link(LusidModel):
    """Link."""

    relation: str
    href: str
    description: str | None = None
    method: str


class AnnulSingleStructuredDataResponse(LusidModel):
    """Annul single structured data response.

    Used by `AddressKeyAliasApi.delete_address_key_alias`, `ConfigurationRecipeApi.delete_configuration_recipe`, `ConfigurationRecipeApi.delete_recipe_composer` and 7 more.
    """

    href: str | None = None
    value: datetime | None = None
    links: list[Link] | None = None


class CreditRating(LusidModel):
    """Credit rating."""

    rating_source: str
    rating: str


class IndustryClassifier(LusidModel):
    """Industry classifier."""

    classification_system_name: str
    classification_code: str


class CounterpartyRiskInformation(LusidModel):
    """Counterparty risk information."""

    country_of_risk: str
    credit_ratings: list[CreditRating]
    industry_classifiers: list[IndustryClassifier]


class CurrencyAndAmount(LusidModel):
    """Currency and amount."""

    amount: float | None = None
    currency: str


class ResourceId(LusidModel):
    """Resource id.

    Used by `OrderManagementApi.cancel_orders`, `OrderManagementApi.cancel_placements`, `OrderManagementApi.run_allocation_service` and 3 more.
    """

    scope: str
    code: str


class MetricValue(LusidModel):
    """Metric value."""

    value: float | None = None
    unit: str | None = None


class LabelValueSet(LusidModel):
    """Label value set."""

    values: list[str]


class PropertyValue(LusidModel):
    """Property value."""

    label_value: str | None = None
    metric_value: MetricValue | None = None
    label_value_set: LabelValueSet | None = None


class PropertyReferenceDataValue(LusidModel):
    """Property reference data value."""

    string_value: str | None = None
    numeric_value: float | None = None


class ModelProperty(LusidModel):
    """Model property.

    Used by `AborApi.upsert_abor_properties`, `AborConfigurationApi.upsert_abor_configuration_properties`, `ChartOfAccountsApi.upsert_account_properties` and 8 more.
    """

    key: str
    value: PropertyValue | None = None
    effective_from: datetime | None = None
    effective_until: datetime | None = None
    reference_data: dict[str, PropertyReferenceDataValue] | None = None


class Version(LusidModel):
    """Version."""

    effective_from: datetime
    as_at_date: datetime
    as_at_created: datetime | None = None
    user_id_created: str | None = None
    request_id_created: str | None = None
    reason_created: str | None = None
    as_at_modified: datetime | None = None
    user_id_modified: str | None = None
    request_id_modified: str | None = None
    reason_modified: str | None = None
    as_at_version_number: int | None = None
    entity_unique_id: str | None = None
    staged_modification_id_modified: str | None = None


class LusidUniqueId(LusidModel):
    """Lusid unique id."""

    type: str
    value: str


class EntityIdentifier(LusidModel):
    """Entity identifier."""

    identifier_scope: str | None = None
    identifier_type: str
    identifier_value: str


class RelatedEntity(LusidModel):
    """Related entity."""

    entity_type: str
    entity_id: dict[str, str | None]
    display_name: str
    properties: dict[str, ModelProperty] | None = None
    scope: str | None = None
    lusid_unique_id: LusidUniqueId | None = None
    identifiers: list[EntityIdentifier]
    href: str | None = None


class Relationship(LusidModel):
    """Relationship."""

    version: Version | None = None
    relationship_definition_id: ResourceId
    related_entity: RelatedEntity
    traversal_direction: str
    traversal_description: str
    effective_from: datetime | None = None
    effective_until: datetime | None = None


class LegalEntity(LusidModel):
    """Legal entity.

    Used by `LegalEntitiesApi.get_legal_entity`, `LegalEntitiesApi.set_legal_entity_identifiers`, `LegalEntitiesApi.set_legal_entity_properties` and 1 more.
    """

    display_name: str | None = None
    description: str | None = None
    href: str | None = None
    lusid_legal_entity_id: str | None = None
    identifiers: dict[str, ModelProperty] | None = None
    properties: dict[str, ModelProperty] | None = None
    relationships: list[Relationship] | None = None
    counterparty_risk_information: CounterpartyRiskInformation | None = None
    version: Version | None = None
    links: list[Link] | None = None


class CustodianAccount(LusidModel):
    """Custodian account.

    Used by `TransactionPortfoliosApi.get_custodian_account`.
    """

    custodian_account_id: ResourceId
    status: str
    """Active, Inactive or Deleted, or a value added since."""
    account_number: str
    account_name: str
    accounting_method: str
    """Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, ProRateByUnits, ProRateByCost, ProRateByCostPortfolioCurrency, IntraDayThenFirstInFirstOut, LongTermHighestCostFirst, LongTermHighestCostFirstPortfolioCurrency, HighestCostFirstPortfolioCurrency, LowestCostFirstPortfolioCurrency, MaximumLossMinimumGain or MaximumLossMinimumGainPortfolioCurrency, or a value added since."""
    currency: str | None = None
    properties: dict[str, ModelProperty] | None = None
    custodian: LegalEntity
    account_type: str | None = None
    tax_lot_selection_cost_basis: str | None = None
    """Default, Cost or AmortisedCost, or a value added since."""


class CustodianEntry(LusidModel):
    """Custodian entry."""

    account_id: ResourceId
    account_selector: str | None = None
    """From or To, or a value added since."""


class Membership(LusidModel):
    """Membership."""

    scope: str
    code: str
    display_name: str


class MembershipAndStatus(LusidModel):
    """Membership and status."""

    status: str
    scope: str
    code: str
    display_name: str
    validation_failures: list[str]


class DataModelMembership(LusidModel):
    """Data model membership."""

    membership: list[Membership]
    current_model: MembershipAndStatus | None = None


class DateRange(LusidModel):
    """Date range."""

    from_date: datetime
    until_date: datetime | None = None


class StagedModificationsInfo(LusidModel):
    """Staged modifications info."""

    count_pending: int
    href_pending: str
    ids_previewed: list[str] | None = None


class ResponseMetaData(LusidModel):
    """Response meta data."""

    type: str | None = None
    description: str | None = None
    identifier_type: str | None = None
    identifiers: list[str] | None = None


class DeletedEntityResponse(LusidModel):
    """Deleted entity response.

    Used by `AborApi.delete_abor`, `AborApi.delete_diary_entry`, `AborConfigurationApi.delete_abor_configuration` and 103 more.
    """

    href: str | None = None
    effective_from: datetime | None = None
    as_at: datetime
    entity_type: str | None = None
    entity_unique_id: str | None = None
    staged_modifications: StagedModificationsInfo | None = None
    metadata: dict[str, list[ResponseMetaData] | None] | None = None
    links: list[Link] | None = None


class ErrorDetail(LusidModel):
    """Error detail."""

    id: str | None = None
    type: str | None = None
    detail: str | None = None
    error_details: list[dict[str, str]] | None = None


class FieldSchema(LusidModel):
    """Field schema."""

    id: ResourceId | None = None
    display_name: str | None = None
    description: str | None = None
    type: str | None = None
    """String, Int, Decimal, DateTime, Boolean, Map, List, PropertyArray, Percentage, Code, Id, Uri, CurrencyAndAmount, TradePrice, Currency, MetricValue, ResourceId, ResultValue, CutLocalTime, DateOrCutLabel or UnindexedText, or a value added since."""
    display_order: int | None = None


class FractionalUnitsTrueUpConfiguration(LusidModel):
    """Fractional units true up configuration."""

    fractional_units_handling: str | None = None
    """LotLevelRounding or CustodianLevelTrueUp, or a value added since."""
    nominated_sub_holding_key: str | None = None
    nominated_sub_holding_key_value: str | None = None


class InstrumentEventConfiguration(LusidModel):
    """Instrument event configuration."""

    transaction_template_scopes: list[str] | None = None
    recipe_id: ResourceId | None = None


class LusidProblemDetails(LusidModel):
    """Lusid problem details."""

    name: str
    error_details: list[dict[str, str]] | None = None
    code: int
    type: str | None = None
    title: str | None = None
    status: int | None = None
    detail: str | None = None
    instance: str | None = None


class LusidValidationProblemDetails(LusidModel):
    """Lusid validation problem details."""

    name: str
    error_details: list[dict[str, str]] | None = None
    code: int
    errors: dict[str, list[str]] | None = None
    type: str | None = None
    title: str | None = None
    status: int | None = None
    detail: str | None = None
    instance: str | None = None


class MovementConditionMatch(LusidModel):
    """Movement condition match."""

    movement_name: str | None = None
    side: str
    condition_matched: bool | None = None


class Operation(LusidModel):
    """Operation.

    Used by `AborApi.patch_abor`, `AborConfigurationApi.patch_abor_configuration`, `ChartOfAccountsApi.patch_chart_of_accounts` and 9 more.
    """

    value: Any = None
    path: str
    op: str
    """add or remove, or a value added since."""
    var_from: str | None = Field(default=None, validation_alias="from", serialization_alias="from")


class OtcConfirmation(LusidModel):
    """Otc confirmation."""

    counterparty_agreement_id: ResourceId | None = None


class PerpetualProperty(LusidModel):
    """Perpetual property.

    Used by `RecsApi.upsert_rec_definition_properties`, `TransactionPortfoliosApi.upsert_transaction_properties`.
    """

    key: str
    value: PropertyValue | None = None
    reference_data: dict[str, PropertyReferenceDataValue] | None = None


class SettlementConfigurationMethodOverride(LusidModel):
    """Settlement configuration method override."""

    property_key: str


class SettlementConfigurationCategory(LusidModel):
    """Settlement configuration category."""

    method: str | None = None
    """Automatic or Instructed, or a value added since."""
    calculate_instruction_to_portfolio_rate: bool | None = None
    calculate_in_lieu_settlement_amount: bool | None = None
    method_override: SettlementConfigurationMethodOverride | None = None
    calculate_trade_date_to_settlement_fx_pn_l: bool | None = None


class TransactionMatchingAlternativeId(LusidModel):
    """Transaction matching alternative id."""

    property_key: str


class PortfolioSettlementConfiguration(LusidModel):
    """Portfolio settlement configuration."""

    stock_settlement: SettlementConfigurationCategory | None = None
    cash_settlement: SettlementConfigurationCategory | None = None
    deferred_cash_receipt: SettlementConfigurationCategory | None = None
    transaction_matching_alternative_id: TransactionMatchingAlternativeId | None = None


class WhtParameters(LusidModel):
    """Wht parameters."""

    wht_config: ResourceId
    tax_country: str
    profile_type: str


class Portfolio(LusidModel):
    """Portfolio.

    Used by `DerivedTransactionPortfoliosApi.create_derived_portfolio`, `PortfoliosApi.get_portfolio`, `PortfoliosApi.patch_portfolio` and 4 more.
    """

    href: str | None = None
    id: ResourceId
    type: str
    """Transaction, Reference, DerivedTransaction or SimplePosition, or a value added since."""
    display_name: str
    description: str | None = None
    created: datetime
    enablement_date: datetime | None = None
    parent_portfolio_id: ResourceId | None = None
    version: Version | None = None
    staged_modifications: StagedModificationsInfo | None = None
    is_derived: bool | None = None
    base_currency: str | None = None
    properties: dict[str, ModelProperty] | None = None
    relationships: list[Relationship] | None = None
    instrument_scopes: list[str] | None = None
    accounting_method: str | None = None
    """Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, ProRateByUnits, ProRateByCost, ProRateByCostPortfolioCurrency, IntraDayThenFirstInFirstOut, LongTermHighestCostFirst, LongTermHighestCostFirstPortfolioCurrency, HighestCostFirstPortfolioCurrency, LowestCostFirstPortfolioCurrency, MaximumLossMinimumGain or MaximumLossMinimumGainPortfolioCurrency, or a value added since."""
    amortisation_method: str | None = None
    """NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since."""
    transaction_type_scope: str | None = None
    cash_gain_loss_calculation_date: str | None = None
    instrument_event_configuration: InstrumentEventConfiguration | None = None
    amortisation_rule_set_id: ResourceId | None = None
    tax_rule_set_scope: str | None = None
    settlement_configuration: PortfolioSettlementConfiguration | None = None
    transaction_exclusion_filter: str | None = None
    tax_lot_selection_cost_basis: str | None = None
    """Default, Cost or AmortisedCost, or a value added since."""
    fractional_units_true_up_configuration: FractionalUnitsTrueUpConfiguration | None = None
    holdings_fungibility: str | None = None
    """Default or Enabled, or a value added since."""
    wht_parameters: WhtParameters | None = None
    links: list[Link] | None = None


class PortfolioEntityId(LusidModel):
    """Portfolio entity id."""

    scope: str
    code: str
    portfolio_entity_type: str | None = None
    """SinglePortfolio or GroupPortfolio, or a value added since."""


class PropertyInterval(LusidModel):
    """Property interval."""

    value: PropertyValue
    effective_range: DateRange
    as_at_range: DateRange
    status: str


class ResourceListOfPropertyInterval(LusidModel):
    """Resource list of property interval.

    Used by `InstrumentsApi.get_instrument_property_time_series`, `LegalEntitiesApi.get_legal_entity_property_time_series`, `PersonsApi.get_person_property_time_series` and 3 more.
    """

    values: list[PropertyInterval]
    href: str | None = None
    links: list[Link] | None = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfRelationship(LusidModel):
    """Resource list of relationship.

    Used by `CustomEntitiesApi.get_custom_entity_relationships`, `InstrumentsApi.get_instrument_relationships`, `InvestmentAccountsApi.get_investment_account_relationships` and 5 more.
    """

    values: list[Relationship]
    href: str | None = None
    links: list[Link] | None = None
    next_page: str | None = None
    previous_page: str | None = None


class ResultDataSchema(LusidModel):
    """Result data schema."""

    node_value_schema: dict[str, FieldSchema] | None = None
    property_schema: dict[str, FieldSchema] | None = None
    address_schema: dict[str, AddressDefinition] | None = None


class UnitDimension(LusidModel):
    """Unit dimension."""

    unit_domain: str | None = None
    name: str | None = None
    power: int | None = None
    scale: float | None = None


class ResultND(LusidModel):
    """Result nd."""

    result_value_type: str | None = None
    dimension: int | None = None
    labels: list[list[str]] | None = None
    value: float | None = None
    values: Any = None
    has_annotation: bool | None = None
    units: list[UnitDimension] | None = None


class Strategy(LusidModel):
    """Strategy."""

    keys: list[PerpetualProperty]
    value_type: str
    """Units or Weight, or a value added since."""
    value: float


class TransactionPrice(LusidModel):
    """Transaction price."""

    price: float | None = None
    type: str | None = None
    """Price, Yield, Spread, CashFlowPerUnit, CleanPrice, DirtyPrice or CdsPrice, or a value added since."""


class TransactionTypeDetails(LusidModel):
    """Transaction type details."""

    scope: str
    source: str
    type: str
    movement_condition_matches: list[MovementConditionMatch] | None = None


class TransactionEntityLink(LusidModel):
    """Transaction entity link."""

    entity_type: str
    """Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, PortfolioGroup, Person, Order, Allocation, Calendar, LegalEntity, InvestorRecord, InvestmentAccount, Placement, Execution, Block, Participation, Package, OrderInstruction, CustomEntity, InstrumentEvent, Account, ChartOfAccounts, CustodianAccount, CheckDefinition, Abor, AborConfiguration, Fund, FundConfiguration, FundStructure, ProcessingGroup, Fee, Reconciliation, PropertyDefinition, Compliance, DiaryEntry, Leg, DerivedValuation, Timeline, ClosedPeriod, TaskDefinition, Workflow, IdentifierDefinition, SettlementInstruction, TransactionFeeType, PaymentInstruction, Transfer, RecDefinition, RecResult, JournalEntry, CollateralAgreement or EligibleCollateralSchedule, or a value added since."""
    entity_id: dict[str, str | None]
    restrict_editing: bool


class Transaction(LusidModel):
    """Transaction."""

    transaction_id: str
    type: str
    instrument_identifiers: dict[str, str | None] | None = None
    instrument_scope: str | None = None
    instrument_uid: str
    transaction_date: datetime
    settlement_date: datetime
    units: float
    transaction_price: TransactionPrice | None = None
    total_consideration: CurrencyAndAmount
    exchange_rate: float | None = None
    transaction_currency: str | None = None
    properties: dict[str, PerpetualProperty] | None = None
    counterparty_id: str | None = None
    source: str | None = None
    entry_date_time: datetime | None = None
    otc_confirmation: OtcConfirmation | None = None
    transaction_status: str | None = None
    """Active, Amended, Cancelled, ActiveReversal, ActiveTrueUp, CancelledTrueUp, PendingReversal or Reversed, or a value added since."""
    cancel_date_time: datetime | None = None
    order_id: ResourceId | None = None
    allocation_id: ResourceId | None = None
    custodian_account: CustodianAccount | None = None
    transaction_group_id: str | None = None
    strategy_tag: list[Strategy] | None = None
    resolved_transaction_type_details: TransactionTypeDetails | None = None
    data_model_membership: DataModelMembership | None = None
    version: Version | None = None
    staged_modifications: StagedModificationsInfo | None = None
    custodian_entries: list[CustodianEntry] | None = None
    entity_links: list[TransactionEntityLink] | None = None


class UpsertSingleStructuredDataResponse(LusidModel):
    """Upsert single structured data response.

    Used by `AddressKeyAliasApi.upsert_address_key_alias`, `ComplexMarketDataApi.upsert_append_complex_market_data`, `ConfigurationRecipeApi.upsert_configuration_recipe` and 9 more.
    """

    href: str | None = None
    value: datetime | None = None
    links: list[Link] | None = None
