"""The models of LUSID API 2.3.313, each imported when first named.

Written by `python -m codegen`: do not edit.
"""

from .abor import (
    Abor as Abor,
    AborProperties as AborProperties,
    AborRequest as AborRequest,
    ClosePeriodDiaryEntryRequest as ClosePeriodDiaryEntryRequest,
    DateOrDiaryEntry as DateOrDiaryEntry,
    DiaryEntry as DiaryEntry,
    DiaryEntryRequest as DiaryEntryRequest,
    JournalEntryLine as JournalEntryLine,
    JournalEntryLinesQueryParameters as JournalEntryLinesQueryParameters,
    LockPeriodDiaryEntryRequest as LockPeriodDiaryEntryRequest,
    MultiCurrencyAmounts as MultiCurrencyAmounts,
    Operation as Operation,
    PagedResourceListOfAbor as PagedResourceListOfAbor,
    PagedResourceListOfDiaryEntry as PagedResourceListOfDiaryEntry,
    PeriodDiaryEntriesReopenedResponse as PeriodDiaryEntriesReopenedResponse,
    PortfolioEntityId as PortfolioEntityId,
    ReOpenPeriodDiaryEntryRequest as ReOpenPeriodDiaryEntryRequest,
    TrialBalance as TrialBalance,
    TrialBalanceQueryParameters as TrialBalanceQueryParameters,
    VersionedResourceListOfJournalEntryLine as VersionedResourceListOfJournalEntryLine,
    VersionedResourceListOfTrialBalance as VersionedResourceListOfTrialBalance,
)
from .abor_configuration import (
    AborConfiguration as AborConfiguration,
    AborConfigurationProperties as AborConfigurationProperties,
    AborConfigurationRequest as AborConfigurationRequest,
    PagedResourceListOfAborConfiguration as PagedResourceListOfAborConfiguration,
)
from .address_key_alias import (
    AddressKeyAlias as AddressKeyAlias,
    AnnulSingleStructuredDataResponse as AnnulSingleStructuredDataResponse,
    GetAddressKeyAliasResponse as GetAddressKeyAliasResponse,
    PagedResourceListOfGetAddressKeyAliasResponse as PagedResourceListOfGetAddressKeyAliasResponse,
    UpsertAddressKeyAliasRequest as UpsertAddressKeyAliasRequest,
    UpsertSingleStructuredDataResponse as UpsertSingleStructuredDataResponse,
)
from .address_key_definition import (
    AddressKeyDefinition as AddressKeyDefinition,
    CreateAddressKeyDefinitionRequest as CreateAddressKeyDefinitionRequest,
    PagedResourceListOfAddressKeyDefinition as PagedResourceListOfAddressKeyDefinition,
)
from .aggregated_returns import (
    AggregatedReturn as AggregatedReturn,
    AggregatedReturnsEntityId as AggregatedReturnsEntityId,
    AggregatedReturnsEntityRequest as AggregatedReturnsEntityRequest,
    AggregatedReturnsResponse as AggregatedReturnsResponse,
    ResourceListOfReturnsEntity as ResourceListOfReturnsEntity,
    ReturnsEntity as ReturnsEntity,
    ReturnsMetric as ReturnsMetric,
)
from .aggregation import (
    AddressDefinition as AddressDefinition,
    AddressKeyFilter as AddressKeyFilter,
    AddressKeyOptionDefinition as AddressKeyOptionDefinition,
    AggregateSpec as AggregateSpec,
    AggregationContext as AggregationContext,
    AggregationMeasureFailureDetail as AggregationMeasureFailureDetail,
    AggregationOptions as AggregationOptions,
    AggregationQuery as AggregationQuery,
    AppliedScenarioShift as AppliedScenarioShift,
    ConfigurationRecipe as ConfigurationRecipe,
    CreateRecipeRequest as CreateRecipeRequest,
    DependencySourceFilter as DependencySourceFilter,
    EconomicDependencyWithComplexMarketData as EconomicDependencyWithComplexMarketData,
    EconomicDependencyWithQuote as EconomicDependencyWithQuote,
    GroupOfMarketDataKeyRules as GroupOfMarketDataKeyRules,
    HoldingContext as HoldingContext,
    HoldingPricingInfo as HoldingPricingInfo,
    InflationConvexityOptions as InflationConvexityOptions,
    InlineValuationRequest as InlineValuationRequest,
    ListAggregationResponse as ListAggregationResponse,
    MarketContext as MarketContext,
    MarketContextSuppliers as MarketContextSuppliers,
    MarketDataKeyRule as MarketDataKeyRule,
    MarketDataOverrides as MarketDataOverrides,
    MarketDataSpecificRule as MarketDataSpecificRule,
    MarketOptions as MarketOptions,
    ModelSelection as ModelSelection,
    NamedPrice as NamedPrice,
    OrderBySpec as OrderBySpec,
    OrderFlowConfiguration as OrderFlowConfiguration,
    PricingContext as PricingContext,
    PricingOptions as PricingOptions,
    PropertyFilter as PropertyFilter,
    QueryableKey as QueryableKey,
    QueryableKeysForMetricsRequest as QueryableKeysForMetricsRequest,
    QueryableKeysForMetricsResponse as QueryableKeysForMetricsResponse,
    ResourceListOfAggregationQuery as ResourceListOfAggregationQuery,
    ResultAxisDefinition as ResultAxisDefinition,
    ResultDataSchema as ResultDataSchema,
    ReturnZeroPvOptions as ReturnZeroPvOptions,
    RiskBumpOptions as RiskBumpOptions,
    ScenarioDiagnostics as ScenarioDiagnostics,
    ScenarioReference as ScenarioReference,
    ScriptMapReference as ScriptMapReference,
    SpecificHoldingPricingInfo as SpecificHoldingPricingInfo,
    TranslationContext as TranslationContext,
    ValuationRequest as ValuationRequest,
    VendorModelRule as VendorModelRule,
    WeightedInstrument as WeightedInstrument,
    WeightedInstrumentInLineLookupIdentifiers as WeightedInstrumentInLineLookupIdentifiers,
)
from .allocation_events import (
    AllocationEvent as AllocationEvent,
    AllocationEventBasisDiagnostics as AllocationEventBasisDiagnostics,
    AllocationEventBasisWarning as AllocationEventBasisWarning,
    AllocationEventBookingError as AllocationEventBookingError,
    AllocationEventBookingWarning as AllocationEventBookingWarning,
    AllocationEventBookRequest as AllocationEventBookRequest,
    AllocationEventComponent as AllocationEventComponent,
    AllocationEventDealFunding as AllocationEventDealFunding,
    AllocationEventEqualisation as AllocationEventEqualisation,
    AllocationEventEqualisationFeeCatchUp as AllocationEventEqualisationFeeCatchUp,
    AllocationEventEqualisationMark as AllocationEventEqualisationMark,
    AllocationEventNotice as AllocationEventNotice,
    AllocationEventNoticeCumulative as AllocationEventNoticeCumulative,
    AllocationEventNoticeEvent as AllocationEventNoticeEvent,
    AllocationEventNoticeLine as AllocationEventNoticeLine,
    AllocationEventNoticePartner as AllocationEventNoticePartner,
    AllocationEventNoticeUnfundedReconciliation as AllocationEventNoticeUnfundedReconciliation,
    AllocationEventNoticeWire as AllocationEventNoticeWire,
    AllocationEventReallocateRequest as AllocationEventReallocateRequest,
    AllocationEventReceipt as AllocationEventReceipt,
    AllocationEventReceiptRequest as AllocationEventReceiptRequest,
    AllocationEventRefund as AllocationEventRefund,
    AllocationEventRequest as AllocationEventRequest,
    AllocationEventReversal as AllocationEventReversal,
    AllocationEventReverseRequest as AllocationEventReverseRequest,
    AllocationEventRoundingResidual as AllocationEventRoundingResidual,
    AllocationEventTransfer as AllocationEventTransfer,
    AllocationEventTransferConsideration as AllocationEventTransferConsideration,
    AllocationEventUnbookRequest as AllocationEventUnbookRequest,
    AllocationEventUseOfProceeds as AllocationEventUseOfProceeds,
    AllocationMapAllocation as AllocationMapAllocation,
    AllocationMapBasisValue as AllocationMapBasisValue,
    AllocationPaymentHold as AllocationPaymentHold,
    AllocationPaymentHoldRequest as AllocationPaymentHoldRequest,
    AllocationPostingCounts as AllocationPostingCounts,
    AllocationPostingFundLine as AllocationPostingFundLine,
    AllocationPostingLpLine as AllocationPostingLpLine,
    AllocationPostingPlan as AllocationPostingPlan,
    AllocationPostingRollUp as AllocationPostingRollUp,
    AllocationReceivable as AllocationReceivable,
    AllocationReceivablesAgeing as AllocationReceivablesAgeing,
    PagedResourceListOfAllocationEvent as PagedResourceListOfAllocationEvent,
    ResourceListOfAllocationEventNotice as ResourceListOfAllocationEventNotice,
    ResourceListOfAllocationPaymentHold as ResourceListOfAllocationPaymentHold,
)
from .allocation_group import (
    AllocationGroup as AllocationGroup,
    AllocationGroupClass as AllocationGroupClass,
    DayMonth as DayMonth,
    DirectionSpreads as DirectionSpreads,
    DualPriceDerivation as DualPriceDerivation,
    Fund as Fund,
    FundInstrument as FundInstrument,
    InstrumentResolutionDetail as InstrumentResolutionDetail,
    NavSettlementConfiguration as NavSettlementConfiguration,
    NavSettlementConfigurationCategory as NavSettlementConfigurationCategory,
    NavType as NavType,
    PortfolioEntityIdWithDetails as PortfolioEntityIdWithDetails,
    PricingMethodology as PricingMethodology,
    ReportingPrice as ReportingPrice,
    Series as Series,
    ShareClass as ShareClass,
    SwingBaseline as SwingBaseline,
    SwingPolicy as SwingPolicy,
    SwingPricingRule as SwingPricingRule,
    SwingSpreads as SwingSpreads,
    SwingSpreadTier as SwingSpreadTier,
    SwingTrigger as SwingTrigger,
)
from .allocation_maps import (
    AllocationMap as AllocationMap,
    AllocationMapBasis as AllocationMapBasis,
    AllocationMapEventBasis as AllocationMapEventBasis,
    AllocationMapException as AllocationMapException,
    AllocationMapFixedFactor as AllocationMapFixedFactor,
    AllocationMapIlpaTransactionType as AllocationMapIlpaTransactionType,
    AllocationMapParticipants as AllocationMapParticipants,
    AllocationMapRequest as AllocationMapRequest,
    AllocationMapResolution as AllocationMapResolution,
    AllocationMapResolveRequest as AllocationMapResolveRequest,
    PagedResourceListOfAllocationMap as PagedResourceListOfAllocationMap,
)
from .allocations import (
    Allocation as Allocation,
    AllocationRequest as AllocationRequest,
    AllocationSetRequest as AllocationSetRequest,
    PagedResourceListOfAllocation as PagedResourceListOfAllocation,
    ResourceListOfAllocation as ResourceListOfAllocation,
)
from .amortisation_rule_sets import (
    AmortisationRule as AmortisationRule,
    AmortisationRuleSet as AmortisationRuleSet,
    CreateAmortisationRuleSetRequest as CreateAmortisationRuleSetRequest,
    DateRange as DateRange,
    PagedResourceListOfAmortisationRuleSet as PagedResourceListOfAmortisationRuleSet,
    ResourceListOfRulesInterval as ResourceListOfRulesInterval,
    RulesInterval as RulesInterval,
    SetAmortisationRulesRequest as SetAmortisationRulesRequest,
    UpdateAmortisationRuleSetDetailsRequest as UpdateAmortisationRuleSetDetailsRequest,
)
from .append_market_data_family import (
    AppendFxForwardCurveByQuoteReference as AppendFxForwardCurveByQuoteReference,
    AppendFxForwardCurveData as AppendFxForwardCurveData,
    AppendFxForwardPipsCurveData as AppendFxForwardPipsCurveData,
    AppendFxForwardTenorCurveData as AppendFxForwardTenorCurveData,
    AppendFxForwardTenorPipsCurveData as AppendFxForwardTenorPipsCurveData,
)
from .application_metadata import (
    AccessControlledAction as AccessControlledAction,
    AccessControlledResource as AccessControlledResource,
    ActionId as ActionId,
    ApiEndpoint as ApiEndpoint,
    FileResponse as FileResponse,
    IdentifierPartSchema as IdentifierPartSchema,
    IdSelectorDefinition as IdSelectorDefinition,
    LatestAsAt as LatestAsAt,
    ResourceListOfAccessControlledResource as ResourceListOfAccessControlledResource,
    ServiceApiEndpoints as ServiceApiEndpoints,
    VersionSummaryDto as VersionSummaryDto,
)
from .blocks import (
    Block as Block,
    BlockRequest as BlockRequest,
    BlockSetRequest as BlockSetRequest,
    PagedResourceListOfBlock as PagedResourceListOfBlock,
    ResourceListOfBlock as ResourceListOfBlock,
)
from .calendars import (
    AddBusinessDaysToDateRequest as AddBusinessDaysToDateRequest,
    AddBusinessDaysToDateResponse as AddBusinessDaysToDateResponse,
    BatchUpsertDatesForCalendarResponse as BatchUpsertDatesForCalendarResponse,
    Calendar as Calendar,
    CalendarDate as CalendarDate,
    CreateCalendarRequest as CreateCalendarRequest,
    CreateDateRequest as CreateDateRequest,
    DateAttributes as DateAttributes,
    IsBusinessDayResponse as IsBusinessDayResponse,
    PagedResourceListOfCalendar as PagedResourceListOfCalendar,
    ResolveTenorsRequest as ResolveTenorsRequest,
    ResolveTenorsResponse as ResolveTenorsResponse,
    ResourceListOfCalendarDate as ResourceListOfCalendarDate,
    UpdateCalendarRequest as UpdateCalendarRequest,
    ValuationSchedule as ValuationSchedule,
    WeekendMask as WeekendMask,
)
from .chart_of_accounts import (
    Account as Account,
    AccountProperties as AccountProperties,
    AccountsUpsertResponse as AccountsUpsertResponse,
    ChartOfAccounts as ChartOfAccounts,
    ChartOfAccountsProperties as ChartOfAccountsProperties,
    ChartOfAccountsRequest as ChartOfAccountsRequest,
    CleardownModuleDetails as CleardownModuleDetails,
    CleardownModuleRequest as CleardownModuleRequest,
    CleardownModuleResponse as CleardownModuleResponse,
    CleardownModuleRule as CleardownModuleRule,
    CleardownModuleRulesUpdatedResponse as CleardownModuleRulesUpdatedResponse,
    DeleteAccountsResponse as DeleteAccountsResponse,
    GeneralLedgerProfileMapping as GeneralLedgerProfileMapping,
    GeneralLedgerProfileRequest as GeneralLedgerProfileRequest,
    GeneralLedgerProfileResponse as GeneralLedgerProfileResponse,
    PagedResourceListOfAccount as PagedResourceListOfAccount,
    PagedResourceListOfChartOfAccounts as PagedResourceListOfChartOfAccounts,
    PagedResourceListOfCleardownModuleResponse as PagedResourceListOfCleardownModuleResponse,
    PagedResourceListOfCleardownModuleRule as PagedResourceListOfCleardownModuleRule,
    PagedResourceListOfGeneralLedgerProfileResponse as PagedResourceListOfGeneralLedgerProfileResponse,
    PagedResourceListOfPostingModuleResponse as PagedResourceListOfPostingModuleResponse,
    PagedResourceListOfPostingModuleRuleResponse as PagedResourceListOfPostingModuleRuleResponse,
    PostingModuleDetails as PostingModuleDetails,
    PostingModuleRequest as PostingModuleRequest,
    PostingModuleResponse as PostingModuleResponse,
    PostingModuleRule as PostingModuleRule,
    PostingModuleRuleResponse as PostingModuleRuleResponse,
    PostingModuleRulesUpdatedResponse as PostingModuleRulesUpdatedResponse,
    SupersedePostingModuleRuleRequest as SupersedePostingModuleRuleRequest,
)
from .check_definitions import (
    CheckDefinition as CheckDefinition,
    CheckDefinitionDatasetSchema as CheckDefinitionDatasetSchema,
    CheckDefinitionRule as CheckDefinitionRule,
    CheckDefinitionRuleSet as CheckDefinitionRuleSet,
    CreateCheckDefinitionRequest as CreateCheckDefinitionRequest,
    DataQualityCheckResult as DataQualityCheckResult,
    DeleteDataQualityRule as DeleteDataQualityRule,
    LusidEntityDataset as LusidEntityDataset,
    LusidEntityResult as LusidEntityResult,
    PagedResourceListOfCheckDefinition as PagedResourceListOfCheckDefinition,
    PortfolioHoldingDataset as PortfolioHoldingDataset,
    PortfolioHoldingResult as PortfolioHoldingResult,
    PortfolioTransactionDataset as PortfolioTransactionDataset,
    PortfolioTransactionResult as PortfolioTransactionResult,
    RunCheckRequest as RunCheckRequest,
    RunCheckResponse as RunCheckResponse,
    StructuredResultDataResult as StructuredResultDataResult,
    StructuredResultDataset as StructuredResultDataset,
    UpdateCheckDefinitionRequest as UpdateCheckDefinitionRequest,
    UpdateCheckDefinitionRuleSet as UpdateCheckDefinitionRuleSet,
    UpsertDataQualityRule as UpsertDataQualityRule,
)
from .collateral import (
    AcceptMarginCallRequest as AcceptMarginCallRequest,
    BatchAcceptMarginCallsRequest as BatchAcceptMarginCallsRequest,
    BatchAcceptMarginCallsResponse as BatchAcceptMarginCallsResponse,
    CounterpartyIdentifier as CounterpartyIdentifier,
    DisputeMarginCallRequest as DisputeMarginCallRequest,
    MarginCall as MarginCall,
    MarginCallKey as MarginCallKey,
    MarginCallReference as MarginCallReference,
    MarginLine as MarginLine,
    MarginRun as MarginRun,
    MarginRunIssue as MarginRunIssue,
    MarginRunRequest as MarginRunRequest,
    MarginRunShard as MarginRunShard,
    PagedResourceListOfMarginCall as PagedResourceListOfMarginCall,
    PagedResourceListOfMarginLine as PagedResourceListOfMarginLine,
    PagedResourceListOfMarginRun as PagedResourceListOfMarginRun,
    RecordCounterpartyDemandRequest as RecordCounterpartyDemandRequest,
)
from .collateral_agreements import (
    CashInterest as CashInterest,
    CollateralAgreement as CollateralAgreement,
    CollateralAgreementApplicability as CollateralAgreementApplicability,
    CollateralAgreementRequest as CollateralAgreementRequest,
    EligibleCollateralReferences as EligibleCollateralReferences,
    MarginAccounts as MarginAccounts,
    MarginCalculation as MarginCalculation,
    MarginItem as MarginItem,
    MarginRounding as MarginRounding,
    MarginSettlementLag as MarginSettlementLag,
    PagedResourceListOfCollateralAgreement as PagedResourceListOfCollateralAgreement,
    PartyTerms as PartyTerms,
    ThresholdAllocation as ThresholdAllocation,
    UpsertCollateralAgreementRequest as UpsertCollateralAgreementRequest,
)
from .common import (
    CounterpartyRiskInformation as CounterpartyRiskInformation,
    CreditRating as CreditRating,
    CurrencyAndAmount as CurrencyAndAmount,
    DataModelMembership as DataModelMembership,
    DeletedEntityResponse as DeletedEntityResponse,
    EntityIdentifier as EntityIdentifier,
    ErrorDetail as ErrorDetail,
    IndustryClassifier as IndustryClassifier,
    LabelValueSet as LabelValueSet,
    LegalEntity as LegalEntity,
    Link as Link,
    LusidProblemDetails as LusidProblemDetails,
    LusidUniqueId as LusidUniqueId,
    LusidValidationProblemDetails as LusidValidationProblemDetails,
    Membership as Membership,
    MembershipAndStatus as MembershipAndStatus,
    MetricValue as MetricValue,
    ModelProperty as ModelProperty,
    PerpetualProperty as PerpetualProperty,
    PropertyReferenceDataValue as PropertyReferenceDataValue,
    PropertyValue as PropertyValue,
    RelatedEntity as RelatedEntity,
    Relationship as Relationship,
    ResourceId as ResourceId,
    ResponseMetaData as ResponseMetaData,
    ResultND as ResultND,
    StagedModificationsInfo as StagedModificationsInfo,
    UnitDimension as UnitDimension,
    Version as Version,
)
from .complex_market_data import (
    AnnulStructuredDataResponse as AnnulStructuredDataResponse,
    AppendComplexMarketDataRequest as AppendComplexMarketDataRequest,
    ComplexMarketDataId as ComplexMarketDataId,
    GetComplexMarketDataResponse as GetComplexMarketDataResponse,
    ListComplexMarketDataWithMetaDataResponse as ListComplexMarketDataWithMetaDataResponse,
    ResourceListOfListComplexMarketDataWithMetaDataResponse as ResourceListOfListComplexMarketDataWithMetaDataResponse,
    UpsertComplexMarketDataRequest as UpsertComplexMarketDataRequest,
    UpsertStructuredDataResponse as UpsertStructuredDataResponse,
)
from .complex_market_data_family import (
    ConstantVolatilitySurface as ConstantVolatilitySurface,
    CreditSpreadCurveData as CreditSpreadCurveData,
    DiscountFactorCurveData as DiscountFactorCurveData,
    EquityCurveByPricesData as EquityCurveByPricesData,
    EquityVolSurfaceData as EquityVolSurfaceData,
    FxForwardCurveByQuoteReference as FxForwardCurveByQuoteReference,
    FxForwardCurveData as FxForwardCurveData,
    FxForwardPipsCurveData as FxForwardPipsCurveData,
    FxForwardTenorCurveData as FxForwardTenorCurveData,
    FxForwardTenorPipsCurveData as FxForwardTenorPipsCurveData,
    FxTenorConvention as FxTenorConvention,
    FxVolSurfaceData as FxVolSurfaceData,
    InflationCurveData as InflationCurveData,
    IrVolCubeData as IrVolCubeData,
    MarketQuote as MarketQuote,
    OpaqueMarketData as OpaqueMarketData,
    YieldCurveData as YieldCurveData,
)
from .compliance import (
    ComplianceRuleBreakdown as ComplianceRuleBreakdown,
    ComplianceRuleBreakdownRequest as ComplianceRuleBreakdownRequest,
    ComplianceRuleBreakdownWithContributions as ComplianceRuleBreakdownWithContributions,
    ComplianceRuleContribution as ComplianceRuleContribution,
    ComplianceRuleResponse as ComplianceRuleResponse,
    ComplianceRuleResultDetail as ComplianceRuleResultDetail,
    ComplianceRuleResultPortfolioDetail as ComplianceRuleResultPortfolioDetail,
    ComplianceRuleResultV2 as ComplianceRuleResultV2,
    ComplianceRuleResultV2WithContributions as ComplianceRuleResultV2WithContributions,
    ComplianceRuleTemplate as ComplianceRuleTemplate,
    ComplianceRunConfiguration as ComplianceRunConfiguration,
    ComplianceRunInfoV2 as ComplianceRunInfoV2,
    ComplianceSummaryRuleResult as ComplianceSummaryRuleResult,
    ComplianceSummaryRuleResultRequest as ComplianceSummaryRuleResultRequest,
    ComplianceSummaryRuleResultWithContributions as ComplianceSummaryRuleResultWithContributions,
    ComplianceTemplate as ComplianceTemplate,
    ComplianceTemplateVariation as ComplianceTemplateVariation,
    ComplianceTemplateVariationDto as ComplianceTemplateVariationDto,
    ComplianceTemplateVariationRequest as ComplianceTemplateVariationRequest,
    CreateComplianceTemplateRequest as CreateComplianceTemplateRequest,
    DecoratedComplianceRunSummary as DecoratedComplianceRunSummary,
    DecoratedComplianceRunSummaryRequest as DecoratedComplianceRunSummaryRequest,
    LineageMember as LineageMember,
    OrderBreachHistory as OrderBreachHistory,
    OrderRuleBreach as OrderRuleBreach,
    PagedResourceListOfComplianceRuleResponse as PagedResourceListOfComplianceRuleResponse,
    PagedResourceListOfComplianceRunInfoV2 as PagedResourceListOfComplianceRunInfoV2,
    PagedResourceListOfComplianceTemplate as PagedResourceListOfComplianceTemplate,
    PagedResourceListOfOrderBreachHistory as PagedResourceListOfOrderBreachHistory,
    PreTradeConfiguration as PreTradeConfiguration,
    UpdateComplianceTemplateRequest as UpdateComplianceTemplateRequest,
    UpsertComplianceRuleRequest as UpsertComplianceRuleRequest,
    UpsertComplianceRunSummaryRequest as UpsertComplianceRunSummaryRequest,
    UpsertComplianceRunSummaryResult as UpsertComplianceRunSummaryResult,
)
from .compliance_parameter_family import (
    AddressKeyComplianceParameter as AddressKeyComplianceParameter,
    AddressKeyListComplianceParameter as AddressKeyListComplianceParameter,
    BoolComplianceParameter as BoolComplianceParameter,
    BoolListComplianceParameter as BoolListComplianceParameter,
    DateTimeComplianceParameter as DateTimeComplianceParameter,
    DateTimeListComplianceParameter as DateTimeListComplianceParameter,
    DecimalComplianceParameter as DecimalComplianceParameter,
    DecimalListComplianceParameter as DecimalListComplianceParameter,
    FilterPredicateComplianceParameter as FilterPredicateComplianceParameter,
    GroupBySelectorComplianceParameter as GroupBySelectorComplianceParameter,
    GroupCalculationComplianceParameter as GroupCalculationComplianceParameter,
    GroupFilterPredicateComplianceParameter as GroupFilterPredicateComplianceParameter,
    InstrumentListComplianceParameter as InstrumentListComplianceParameter,
    PortfolioGroupIdComplianceParameter as PortfolioGroupIdComplianceParameter,
    PortfolioGroupIdListComplianceParameter as PortfolioGroupIdListComplianceParameter,
    PortfolioIdComplianceParameter as PortfolioIdComplianceParameter,
    PortfolioIdListComplianceParameter as PortfolioIdListComplianceParameter,
    PropertyKeyComplianceParameter as PropertyKeyComplianceParameter,
    PropertyKeyListComplianceParameter as PropertyKeyListComplianceParameter,
    PropertyListComplianceParameter as PropertyListComplianceParameter,
    StringComplianceParameter as StringComplianceParameter,
    StringListComplianceParameter as StringListComplianceParameter,
)
from .compliance_step_family import (
    BranchStep as BranchStep,
    CheckStep as CheckStep,
    ComplianceTemplateParameter as ComplianceTemplateParameter,
    FilterStep as FilterStep,
    GroupByStep as GroupByStep,
    GroupFilterStep as GroupFilterStep,
    IntermediateComplianceStep as IntermediateComplianceStep,
    PercentCheckStep as PercentCheckStep,
    RecombineStep as RecombineStep,
)
from .compliance_step_request_family import (
    BranchStepRequest as BranchStepRequest,
    CheckStepRequest as CheckStepRequest,
    FilterStepRequest as FilterStepRequest,
    GroupByStepRequest as GroupByStepRequest,
    GroupFilterStepRequest as GroupFilterStepRequest,
    IntermediateComplianceStepRequest as IntermediateComplianceStepRequest,
    PercentCheckStepRequest as PercentCheckStepRequest,
)
from .configuration_recipe import (
    FromRecipe as FromRecipe,
    GetRecipeComposerResponse as GetRecipeComposerResponse,
    GetRecipeResponse as GetRecipeResponse,
    RecipeBlock as RecipeBlock,
    RecipeComposer as RecipeComposer,
    RecipeValue as RecipeValue,
    ResourceListOfGetRecipeComposerResponse as ResourceListOfGetRecipeComposerResponse,
    ResourceListOfGetRecipeResponse as ResourceListOfGetRecipeResponse,
    UpsertRecipeComposerRequest as UpsertRecipeComposerRequest,
    UpsertRecipeRequest as UpsertRecipeRequest,
)
from .conventions import (
    CdsFlowConventions as CdsFlowConventions,
    GetCdsFlowConventionsResponse as GetCdsFlowConventionsResponse,
    GetFlowConventionsResponse as GetFlowConventionsResponse,
    GetIndexConventionResponse as GetIndexConventionResponse,
    IndexConvention as IndexConvention,
    ResourceListOfGetCdsFlowConventionsResponse as ResourceListOfGetCdsFlowConventionsResponse,
    ResourceListOfGetFlowConventionsResponse as ResourceListOfGetFlowConventionsResponse,
    ResourceListOfGetIndexConventionResponse as ResourceListOfGetIndexConventionResponse,
    UpsertCdsFlowConventionsRequest as UpsertCdsFlowConventionsRequest,
    UpsertFlowConventionsRequest as UpsertFlowConventionsRequest,
    UpsertIndexConventionRequest as UpsertIndexConventionRequest,
)
from .corporate_action_sources import (
    CorporateAction as CorporateAction,
    CorporateActionSource as CorporateActionSource,
    CorporateActionTransition as CorporateActionTransition,
    CorporateActionTransitionComponent as CorporateActionTransitionComponent,
    CorporateActionTransitionComponentRequest as CorporateActionTransitionComponentRequest,
    CorporateActionTransitionRequest as CorporateActionTransitionRequest,
    CreateCorporateActionSourceRequest as CreateCorporateActionSourceRequest,
    EventInheritance as EventInheritance,
    InstrumentEventHolder as InstrumentEventHolder,
    PagedResourceListOfCorporateActionSource as PagedResourceListOfCorporateActionSource,
    PagedResourceListOfInstrumentEventHolder as PagedResourceListOfInstrumentEventHolder,
    ResourceListOfCorporateAction as ResourceListOfCorporateAction,
    UpsertCorporateActionRequest as UpsertCorporateActionRequest,
    UpsertCorporateActionsResponse as UpsertCorporateActionsResponse,
    UpsertInstrumentEventRequest as UpsertInstrumentEventRequest,
    UpsertInstrumentEventsResponse as UpsertInstrumentEventsResponse,
    YearMonthDay as YearMonthDay,
)
from .counterparties import (
    CounterpartyAgreement as CounterpartyAgreement,
    CounterpartySignatory as CounterpartySignatory,
    CreditSupportAnnex as CreditSupportAnnex,
    GetCounterpartyAgreementResponse as GetCounterpartyAgreementResponse,
    GetCreditSupportAnnexResponse as GetCreditSupportAnnexResponse,
    ResourceListOfGetCounterpartyAgreementResponse as ResourceListOfGetCounterpartyAgreementResponse,
    ResourceListOfGetCreditSupportAnnexResponse as ResourceListOfGetCreditSupportAnnexResponse,
    UpsertCounterpartyAgreementRequest as UpsertCounterpartyAgreementRequest,
    UpsertCreditSupportAnnexRequest as UpsertCreditSupportAnnexRequest,
)
from .currency_groups import (
    CurrencyGroupMinorUnit as CurrencyGroupMinorUnit,
    CurrencyGroupResponse as CurrencyGroupResponse,
    PagedResourceListOfCurrencyGroupResponse as PagedResourceListOfCurrencyGroupResponse,
    UpsertCurrencyGroupRequest as UpsertCurrencyGroupRequest,
)
from .custom_data_models import (
    Alias as Alias,
    BatchAmendCustomDataModelMembershipResponse as BatchAmendCustomDataModelMembershipResponse,
    CreateCustomDataModelRequest as CreateCustomDataModelRequest,
    CustomDataModel as CustomDataModel,
    CustomDataModelCriteria as CustomDataModelCriteria,
    CustomDataModelIdentifierTypeSpecification as CustomDataModelIdentifierTypeSpecification,
    CustomDataModelIdentifierTypeSpecificationWithDisplayName as CustomDataModelIdentifierTypeSpecificationWithDisplayName,
    CustomDataModelPropertySpecification as CustomDataModelPropertySpecification,
    CustomDataModelPropertySpecificationWithDisplayName as CustomDataModelPropertySpecificationWithDisplayName,
    DataModelSummary as DataModelSummary,
    MembershipAmendmentRequest as MembershipAmendmentRequest,
    MembershipAmendmentResponse as MembershipAmendmentResponse,
    RecommendedSortBy as RecommendedSortBy,
    ResourceListOfDataModelSummary as ResourceListOfDataModelSummary,
    ResourceListOfString as ResourceListOfString,
    UpdateCustomDataModelRequest as UpdateCustomDataModelRequest,
)
from .custom_entities import (
    AccessMetadataOperation as AccessMetadataOperation,
    AccessMetadataValue as AccessMetadataValue,
    CustomEntityField as CustomEntityField,
    CustomEntityId as CustomEntityId,
    CustomEntityProperties as CustomEntityProperties,
    CustomEntityRequest as CustomEntityRequest,
    CustomEntityResponse as CustomEntityResponse,
    PagedResourceListOfCustomEntityResponse as PagedResourceListOfCustomEntityResponse,
    ResourceListOfRelationship as ResourceListOfRelationship,
    UpsertCustomEntitiesResponse as UpsertCustomEntitiesResponse,
    UpsertCustomEntityAccessMetadataRequest as UpsertCustomEntityAccessMetadataRequest,
)
from .custom_entity_definitions import (
    CustomEntityDefinition as CustomEntityDefinition,
    CustomEntityDefinitionRequest as CustomEntityDefinitionRequest,
    CustomEntityFieldDefinition as CustomEntityFieldDefinition,
    PagedResourceListOfCustomEntityDefinition as PagedResourceListOfCustomEntityDefinition,
    UpdateCustomEntityDefinitionRequest as UpdateCustomEntityDefinitionRequest,
)
from .custom_entity_types import (
    CreateCustomEntityTypeRequest as CreateCustomEntityTypeRequest,
    CustomEntityType as CustomEntityType,
    PagedResourceListOfCustomEntityType as PagedResourceListOfCustomEntityType,
    UpdateCustomEntityTypeRequest as UpdateCustomEntityTypeRequest,
)
from .cut_label_definitions import (
    CreateCutLabelDefinitionRequest as CreateCutLabelDefinitionRequest,
    CutLabelDefinition as CutLabelDefinition,
    CutLocalTime as CutLocalTime,
    PagedResourceListOfCutLabelDefinition as PagedResourceListOfCutLabelDefinition,
    UpdateCutLabelDefinitionRequest as UpdateCutLabelDefinitionRequest,
)
from .data_types import (
    CreateDataTypeRequest as CreateDataTypeRequest,
    CreateUnitDefinition as CreateUnitDefinition,
    DataType as DataType,
    DataTypeSummary as DataTypeSummary,
    FieldDefinition as FieldDefinition,
    FieldValue as FieldValue,
    IUnitDefinitionDto as IUnitDefinitionDto,
    PagedResourceListOfDataTypeSummary as PagedResourceListOfDataTypeSummary,
    ReferenceData as ReferenceData,
    ResourceListOfDataType as ResourceListOfDataType,
    ResourceListOfIUnitDefinitionDto as ResourceListOfIUnitDefinitionDto,
    UpdateDataTypeRequest as UpdateDataTypeRequest,
    UpdateReferenceDataRequest as UpdateReferenceDataRequest,
    UpdateUnitRequest as UpdateUnitRequest,
)
from .derived_transaction_portfolios import (
    CreateDerivedTransactionPortfolioRequest as CreateDerivedTransactionPortfolioRequest,
    FractionalUnitsTrueUpConfiguration as FractionalUnitsTrueUpConfiguration,
    InstrumentEventConfiguration as InstrumentEventConfiguration,
    Portfolio as Portfolio,
    PortfolioSettlementConfiguration as PortfolioSettlementConfiguration,
    SettlementConfigurationCategory as SettlementConfigurationCategory,
    SettlementConfigurationMethodOverride as SettlementConfigurationMethodOverride,
    TransactionMatchingAlternativeId as TransactionMatchingAlternativeId,
    WhtParameters as WhtParameters,
)
from .economic_dependency_family import (
    CalendarDependency as CalendarDependency,
    CashDependency as CashDependency,
    DiscountingDependency as DiscountingDependency,
    EquityCurveDependency as EquityCurveDependency,
    EquityVolDependency as EquityVolDependency,
    FxDependency as FxDependency,
    FxForwardsDependency as FxForwardsDependency,
    FxVolDependency as FxVolDependency,
    IndexProjectionDependency as IndexProjectionDependency,
    InflationFixingDependency as InflationFixingDependency,
    IrVolDependency as IrVolDependency,
    OpaqueDependency as OpaqueDependency,
    QuoteDependency as QuoteDependency,
    VendorDependency as VendorDependency,
)
from .eligible_collateral_schedules import (
    EligibleCollateralAssetSelector as EligibleCollateralAssetSelector,
    EligibleCollateralAssetSelectorRequest as EligibleCollateralAssetSelectorRequest,
    EligibleCollateralRow as EligibleCollateralRow,
    EligibleCollateralRowRequest as EligibleCollateralRowRequest,
    EligibleCollateralSchedule as EligibleCollateralSchedule,
    EligibleCollateralScheduleRequest as EligibleCollateralScheduleRequest,
    PagedResourceListOfEligibleCollateralSchedule as PagedResourceListOfEligibleCollateralSchedule,
    UpsertEligibleCollateralScheduleRequest as UpsertEligibleCollateralScheduleRequest,
)
from .entities import (
    BookmarkEntity as BookmarkEntity,
    Change as Change,
    ChangeInterval as ChangeInterval,
    ComplianceRuleEntity as ComplianceRuleEntity,
    ComplianceRuleTemplateEntity as ComplianceRuleTemplateEntity,
    CorporateActionSourceEntity as CorporateActionSourceEntity,
    CustomEntityEntity as CustomEntityEntity,
    DataTypeEntity as DataTypeEntity,
    EffectiveRange as EffectiveRange,
    InstrumentEntity as InstrumentEntity,
    InstrumentEventEntity as InstrumentEventEntity,
    InstrumentEventInstructionEntity as InstrumentEventInstructionEntity,
    PortfolioEntity as PortfolioEntity,
    PortfolioWithoutHref as PortfolioWithoutHref,
    PropertyDefinitionEntity as PropertyDefinitionEntity,
    ResourceListOfChange as ResourceListOfChange,
    ResourceListOfChangeInterval as ResourceListOfChangeInterval,
    TransactionEntity as TransactionEntity,
    ValuationPointEntity as ValuationPointEntity,
)
from .entity_resolvers import (
    CreateEntityResolverRequest as CreateEntityResolverRequest,
    EntityResolver as EntityResolver,
    IdentifierForResolution as IdentifierForResolution,
    UpsertEntityResolverRequest as UpsertEntityResolverRequest,
)
from .enums import (
    AccountingMethod as AccountingMethod,
    AggregationOp as AggregationOp,
    AggregationType as AggregationType,
    AppendMarketDataType as AppendMarketDataType,
    AssetClass as AssetClass,
    ChangeHistoryAction as ChangeHistoryAction,
    ComplianceParameterType as ComplianceParameterType,
    ComplianceStepType as ComplianceStepType,
    ComplianceStepTypeRequest as ComplianceStepTypeRequest,
    CriterionType as CriterionType,
    CurveShiftWindowBounds as CurveShiftWindowBounds,
    DataTypeValueRange as DataTypeValueRange,
    DateTimeComparisonType as DateTimeComparisonType,
    DayOfWeek as DayOfWeek,
    DeleteModes as DeleteModes,
    DiscountingMethod as DiscountingMethod,
    EconomicDependencyType as EconomicDependencyType,
    FundCalendarEntriesType as FundCalendarEntriesType,
    FundCalendarEntryType as FundCalendarEntryType,
    FxShiftMode as FxShiftMode,
    InstrumentDeleteModes as InstrumentDeleteModes,
    InstrumentEventType as InstrumentEventType,
    InstrumentType as InstrumentType,
    MarketDataOptionsType as MarketDataOptionsType,
    MarketDataType as MarketDataType,
    MarketObservableType as MarketObservableType,
    ModelOptionShiftMode as ModelOptionShiftMode,
    ModelOptionsType as ModelOptionsType,
    MovementType as MovementType,
    NavActivityAdjustmentResponseType as NavActivityAdjustmentResponseType,
    NavActivityAdjustmentType as NavActivityAdjustmentType,
    NavTypeSelection as NavTypeSelection,
    NumericComparisonType as NumericComparisonType,
    OperandType as OperandType,
    OperationType as OperationType,
    Operator as Operator,
    PeriodType as PeriodType,
    PerpetualEntityState as PerpetualEntityState,
    PortfolioType as PortfolioType,
    PriceShiftMode as PriceShiftMode,
    PricingModel as PricingModel,
    PropertyDefinitionType as PropertyDefinitionType,
    PropertyDomain as PropertyDomain,
    PropertyLifeTime as PropertyLifeTime,
    PropertyType as PropertyType,
    QuoteInstrumentIdType as QuoteInstrumentIdType,
    QuoteType as QuoteType,
    RateCurveShiftMode as RateCurveShiftMode,
    RateCurveShiftScale as RateCurveShiftScale,
    ReconciliationRuleType as ReconciliationRuleType,
    ReferenceListType as ReferenceListType,
    ReferencePortfolioWeightType as ReferencePortfolioWeightType,
    ResultKeyRuleType as ResultKeyRuleType,
    ResultValueType as ResultValueType,
    ScalingMethodology as ScalingMethodology,
    ScenarioShiftType as ScenarioShiftType,
    ScheduleType as ScheduleType,
    ShiftValueCondition as ShiftValueCondition,
    SortOrder as SortOrder,
    StringComparisonType as StringComparisonType,
    TradeTicketType as TradeTicketType,
    TransactionPriceType as TransactionPriceType,
    TransactionQueryMode as TransactionQueryMode,
    TransactionRoles as TransactionRoles,
    TransactionStatus as TransactionStatus,
    UnitSchema as UnitSchema,
    UnmatchedHoldingMethod as UnmatchedHoldingMethod,
    ValueType as ValueType,
    VendorLibrary as VendorLibrary,
    VolSurfaceShiftMode as VolSurfaceShiftMode,
    WorkspaceVisibility as WorkspaceVisibility,
)
from .executions import (
    Execution as Execution,
    ExecutionRequest as ExecutionRequest,
    ExecutionSetRequest as ExecutionSetRequest,
    PagedResourceListOfExecution as PagedResourceListOfExecution,
    ResourceListOfExecution as ResourceListOfExecution,
)
from .family_bases import (
    AppendMarketData as AppendMarketData,
    ComplexMarketData as ComplexMarketData,
    ComplianceParameter as ComplianceParameter,
    ComplianceStep as ComplianceStep,
    ComplianceStepRequest as ComplianceStepRequest,
    EconomicDependency as EconomicDependency,
    FundCalendarEntries as FundCalendarEntries,
    InstrumentEvent as InstrumentEvent,
    LusidInstrument as LusidInstrument,
    MarketDataOptions as MarketDataOptions,
    MatchCriterion as MatchCriterion,
    ModelOptions as ModelOptions,
    NavActivityAdjustment as NavActivityAdjustment,
    NavActivityAdjustmentResponse as NavActivityAdjustmentResponse,
    RecActivityWindow as RecActivityWindow,
    RecDefinitionDetails as RecDefinitionDetails,
    ReconciliationRule as ReconciliationRule,
    RecResultItem as RecResultItem,
    ReferenceList as ReferenceList,
    ResultKeyRule as ResultKeyRule,
    ResultValue as ResultValue,
    ScenarioShiftDefinition as ScenarioShiftDefinition,
    Schedule as Schedule,
    ToleranceBase as ToleranceBase,
    WritebackConfiguration as WritebackConfiguration,
    WritebackSuggestion as WritebackSuggestion,
)
from .fee_types import (
    ComponentTransaction as ComponentTransaction,
    FeeTransactionTemplateSpecification as FeeTransactionTemplateSpecification,
    FeeType as FeeType,
    FeeTypeRequest as FeeTypeRequest,
    PagedResourceListOfFeeType as PagedResourceListOfFeeType,
    TemplateField as TemplateField,
    TransactionCurrencyAndAmount as TransactionCurrencyAndAmount,
    TransactionFieldMap as TransactionFieldMap,
    TransactionPriceAndType as TransactionPriceAndType,
    TransactionPropertyMap as TransactionPropertyMap,
    UpdateFeeTypeRequest as UpdateFeeTypeRequest,
)
from .flow_conventions import (
    FlowConventions as FlowConventions,
    FxConventions as FxConventions,
    FxLinkedNotionalSchedule as FxLinkedNotionalSchedule,
    RelativeDateOffset as RelativeDateOffset,
)
from .fund_calendar_entries_family import (
    EstimateVariant as EstimateVariant,
    FinalisedValuationPoint as FinalisedValuationPoint,
    FundBookmark as FundBookmark,
    FundEstimateValuationPoint as FundEstimateValuationPoint,
    PreviousFundCalendarEntry as PreviousFundCalendarEntry,
)
from .fund_configuration import (
    AllocationBasisRule as AllocationBasisRule,
    ApportionmentMethodProperty as ApportionmentMethodProperty,
    BucketDefinition as BucketDefinition,
    BucketSetDefinition as BucketSetDefinition,
    CapabilityOverride as CapabilityOverride,
    CarryParameters as CarryParameters,
    ComponentFilter as ComponentFilter,
    EqualisationTerms as EqualisationTerms,
    ExternalFeeComponentFilter as ExternalFeeComponentFilter,
    FeeDefinition as FeeDefinition,
    FeeSizeTier as FeeSizeTier,
    FeeStepDown as FeeStepDown,
    FundClosing as FundClosing,
    FundConfiguration as FundConfiguration,
    FundConfigurationProperties as FundConfigurationProperties,
    FundConfigurationRequest as FundConfigurationRequest,
    FundTerms as FundTerms,
    FundTermsVersion as FundTermsVersion,
    PagedResourceListOfFundConfiguration as PagedResourceListOfFundConfiguration,
    PartnershipAccountingConfiguration as PartnershipAccountingConfiguration,
    PresentationConfiguration as PresentationConfiguration,
    RecyclingTerms as RecyclingTerms,
    SeriesConfiguration as SeriesConfiguration,
)
from .fund_structures import (
    FundStructure as FundStructure,
    FundStructureAllocationBasis as FundStructureAllocationBasis,
    FundStructureCloseRequest as FundStructureCloseRequest,
    FundStructureCloseResult as FundStructureCloseResult,
    FundStructureCloseStep as FundStructureCloseStep,
    FundStructureDriftMateriality as FundStructureDriftMateriality,
    FundStructureEdge as FundStructureEdge,
    FundStructureEdgeTarget as FundStructureEdgeTarget,
    FundStructureMemberRequest as FundStructureMemberRequest,
    FundStructureNode as FundStructureNode,
    FundStructureRequest as FundStructureRequest,
    PagedResourceListOfFundStructure as PagedResourceListOfFundStructure,
)
from .funds import (
    A2BBreakdown as A2BBreakdown,
    A2BCategory as A2BCategory,
    AcceptEstimateValuationPointResponse as AcceptEstimateValuationPointResponse,
    AccountedComplexMarketData as AccountedComplexMarketData,
    AccountedQuote as AccountedQuote,
    AccountedTransaction as AccountedTransaction,
    AllocationGroupClassDefinition as AllocationGroupClassDefinition,
    AllocationGroupDefinition as AllocationGroupDefinition,
    Amount as Amount,
    ApportionmentBreakdown as ApportionmentBreakdown,
    ApportionmentInput as ApportionmentInput,
    ApportionmentMemberFactor as ApportionmentMemberFactor,
    BucketMembership as BucketMembership,
    BucketSeedValue as BucketSeedValue,
    BucketSeedValueRequest as BucketSeedValueRequest,
    BucketSetClassSeed as BucketSetClassSeed,
    BucketSetClassSeedRequest as BucketSetClassSeedRequest,
    BucketSetNode as BucketSetNode,
    BucketSetResult as BucketSetResult,
    BucketSetResultBucket as BucketSetResultBucket,
    BucketSetSeed as BucketSetSeed,
    BucketSetSeedRequest as BucketSetSeedRequest,
    BucketSetShareClassDetails as BucketSetShareClassDetails,
    CarryAccrualAmount as CarryAccrualAmount,
    CarryAccrualLine as CarryAccrualLine,
    CarryAccrualRequest as CarryAccrualRequest,
    CarryAccrualResult as CarryAccrualResult,
    CarryTierAmount as CarryTierAmount,
    CreateValuationPointRequest as CreateValuationPointRequest,
    DealingFlowSummary as DealingFlowSummary,
    DualPriceDealing as DualPriceDealing,
    Facility as Facility,
    FacilityRequest as FacilityRequest,
    Fee as Fee,
    FeeAccrual as FeeAccrual,
    FeeProperties as FeeProperties,
    FeeRateTier as FeeRateTier,
    FeeRequest as FeeRequest,
    FundA2BDataRecord as FundA2BDataRecord,
    FundA2BMovementRecord as FundA2BMovementRecord,
    FundAmount as FundAmount,
    FundCalendarEntry as FundCalendarEntry,
    FundCashStatementLocalCurrency as FundCashStatementLocalCurrency,
    FundCashStatementRow as FundCashStatementRow,
    FundDefinitionRequest as FundDefinitionRequest,
    FundDetails as FundDetails,
    FundJournalEntryLine as FundJournalEntryLine,
    FundPartner as FundPartner,
    FundPartnerBalances as FundPartnerBalances,
    FundPartnersTotals as FundPartnersTotals,
    FundPartnerUnfundedReconciliation as FundPartnerUnfundedReconciliation,
    FundPartnerUnfundedReconciliationLine as FundPartnerUnfundedReconciliationLine,
    FundPnlBreakdown as FundPnlBreakdown,
    FundPreviousNAV as FundPreviousNAV,
    FundProperties as FundProperties,
    FundRequest as FundRequest,
    FundValuationPointData as FundValuationPointData,
    FundValuationRequest as FundValuationRequest,
    FundValuationSchedule as FundValuationSchedule,
    HoldingContributor as HoldingContributor,
    JournalEntryLineShareClassBreakdown as JournalEntryLineShareClassBreakdown,
    ManagementFeeLine as ManagementFeeLine,
    ManagementFeeOffset as ManagementFeeOffset,
    ManagementFeeRequest as ManagementFeeRequest,
    ManagementFeeResult as ManagementFeeResult,
    ManagementFeeTotals as ManagementFeeTotals,
    MovementSettlementSummary as MovementSettlementSummary,
    NavTypeDefinition as NavTypeDefinition,
    PackAccount as PackAccount,
    PackPostingRule as PackPostingRule,
    PackTransactionType as PackTransactionType,
    PagedResourceListOfFacility as PagedResourceListOfFacility,
    PagedResourceListOfFee as PagedResourceListOfFee,
    PagedResourceListOfFund as PagedResourceListOfFund,
    PagedResourceListOfFundCalendarEntries as PagedResourceListOfFundCalendarEntries,
    PagedResourceListOfFundCalendarEntry as PagedResourceListOfFundCalendarEntry,
    PagedResourceListOfFundPartner as PagedResourceListOfFundPartner,
    PagedResourceListOfPartnerCapitalAccount as PagedResourceListOfPartnerCapitalAccount,
    PagedResourceListOfValuationPointInstrument as PagedResourceListOfValuationPointInstrument,
    PagedResourceListOfValuationPointOverview as PagedResourceListOfValuationPointOverview,
    PartnerAllocation as PartnerAllocation,
    PartnerAllocationPool as PartnerAllocationPool,
    PartnerAllocationRunRequest as PartnerAllocationRunRequest,
    PartnerAllocationRunResult as PartnerAllocationRunResult,
    PartnerCapitalAccount as PartnerCapitalAccount,
    PartnerCapitalAccountMemo as PartnerCapitalAccountMemo,
    PartnerCapitalAccountRow as PartnerCapitalAccountRow,
    PartnerPerformance as PartnerPerformance,
    PartnerPerformanceCashFlow as PartnerPerformanceCashFlow,
    PartnerPerformanceMeasures as PartnerPerformanceMeasures,
    PartnershipAccountingValuationPointData as PartnershipAccountingValuationPointData,
    PartnershipConfigPack as PartnershipConfigPack,
    PartnerStatement as PartnerStatement,
    PartnerStatementDiff as PartnerStatementDiff,
    PartnerStatementLine as PartnerStatementLine,
    PartnerStatementLineDifference as PartnerStatementLineDifference,
    PartnerStatementRequest as PartnerStatementRequest,
    PnlJournalEntryLine as PnlJournalEntryLine,
    PortfolioId as PortfolioId,
    PreviousFundValuationPointData as PreviousFundValuationPointData,
    PreviousNAV as PreviousNAV,
    PreviousShareClassBreakdown as PreviousShareClassBreakdown,
    PreviousValuationPoint as PreviousValuationPoint,
    PricingMethodologyAudit as PricingMethodologyAudit,
    PricingMethodologyEngineProposal as PricingMethodologyEngineProposal,
    PricingMethodologyOverride as PricingMethodologyOverride,
    PricingMethodologyOverrideRequest as PricingMethodologyOverrideRequest,
    PricingMethodologyResult as PricingMethodologyResult,
    QueryFundCashStatementParameters as QueryFundCashStatementParameters,
    ResourceListOfNavActivityAdjustmentResponse as ResourceListOfNavActivityAdjustmentResponse,
    ResourceListOfPartnerStatement as ResourceListOfPartnerStatement,
    ResourceListOfSeries as ResourceListOfSeries,
    RevertValuationPointDataRequest as RevertValuationPointDataRequest,
    RevertValuationPointResponse as RevertValuationPointResponse,
    SeriesBreakdown as SeriesBreakdown,
    SeriesDefinition as SeriesDefinition,
    SeriesDefinitionRequest as SeriesDefinitionRequest,
    SetShareClassInstrumentsRequest as SetShareClassInstrumentsRequest,
    ShareClassAmount as ShareClassAmount,
    ShareClassBreakdown as ShareClassBreakdown,
    ShareClassData as ShareClassData,
    ShareClassDealingBreakdown as ShareClassDealingBreakdown,
    ShareClassDefinition as ShareClassDefinition,
    ShareClassDetails as ShareClassDetails,
    ShareClassPnlBreakdown as ShareClassPnlBreakdown,
    SinglePriceDealing as SinglePriceDealing,
    SingleValuationPointQueryParameters as SingleValuationPointQueryParameters,
    SwingPricingDecision as SwingPricingDecision,
    SwingSpreadApplied as SwingSpreadApplied,
    SwingSpreadTierBounds as SwingSpreadTierBounds,
    SwingTriggerEvaluation as SwingTriggerEvaluation,
    UnattributedAmount as UnattributedAmount,
    UnitisationData as UnitisationData,
    UnsettledTransaction as UnsettledTransaction,
    UpdateValuationPointRequest as UpdateValuationPointRequest,
    UpsertFundBookmarkRequest as UpsertFundBookmarkRequest,
    UpsertValuationPointRequest as UpsertValuationPointRequest,
    ValuationPoint as ValuationPoint,
    ValuationPointDataQueryParameters as ValuationPointDataQueryParameters,
    ValuationPointDataRequest as ValuationPointDataRequest,
    ValuationPointDataResponse as ValuationPointDataResponse,
    ValuationPointDiagnostic as ValuationPointDiagnostic,
    ValuationPointInstrument as ValuationPointInstrument,
    ValuationPointOverview as ValuationPointOverview,
    ValuationPointResourceListOfAccountedComplexMarketData as ValuationPointResourceListOfAccountedComplexMarketData,
    ValuationPointResourceListOfAccountedQuote as ValuationPointResourceListOfAccountedQuote,
    ValuationPointResourceListOfAccountedTransaction as ValuationPointResourceListOfAccountedTransaction,
    ValuationPointResourceListOfFundCashStatementLocalCurrency as ValuationPointResourceListOfFundCashStatementLocalCurrency,
    ValuationPointResourceListOfFundCashStatementRow as ValuationPointResourceListOfFundCashStatementRow,
    ValuationPointResourceListOfFundJournalEntryLine as ValuationPointResourceListOfFundJournalEntryLine,
    ValuationPointResourceListOfPnlJournalEntryLine as ValuationPointResourceListOfPnlJournalEntryLine,
    ValuationPointResourceListOfTrialBalance as ValuationPointResourceListOfTrialBalance,
    ValuationPointResourceListOfUnsettledTransaction as ValuationPointResourceListOfUnsettledTransaction,
    VersionedResourceListOfFundA2BDataRecord as VersionedResourceListOfFundA2BDataRecord,
    VersionedResourceListOfFundA2BMovementRecord as VersionedResourceListOfFundA2BMovementRecord,
    VersionedResourceListOfHoldingContributor as VersionedResourceListOfHoldingContributor,
    VersionedResourceListOfPortfolioHolding as VersionedResourceListOfPortfolioHolding,
)
from .group_reconciliations import (
    BatchUpdateUserReviewForComparisonResultRequest as BatchUpdateUserReviewForComparisonResultRequest,
    BatchUpdateUserReviewForComparisonResultResponse as BatchUpdateUserReviewForComparisonResultResponse,
    BreakCodeSource as BreakCodeSource,
    ComparisonAttributeValuePair as ComparisonAttributeValuePair,
    CreateGroupReconciliationComparisonRulesetRequest as CreateGroupReconciliationComparisonRulesetRequest,
    CreateGroupReconciliationDefinitionRequest as CreateGroupReconciliationDefinitionRequest,
    GroupReconciliationAggregateAttributeRule as GroupReconciliationAggregateAttributeRule,
    GroupReconciliationAggregateAttributeValues as GroupReconciliationAggregateAttributeValues,
    GroupReconciliationAggregateComparisonRuleOperand as GroupReconciliationAggregateComparisonRuleOperand,
    GroupReconciliationComparisonResult as GroupReconciliationComparisonResult,
    GroupReconciliationComparisonRuleset as GroupReconciliationComparisonRuleset,
    GroupReconciliationComparisonRuleStringValueMap as GroupReconciliationComparisonRuleStringValueMap,
    GroupReconciliationComparisonRuleTolerance as GroupReconciliationComparisonRuleTolerance,
    GroupReconciliationCoreAttributeRule as GroupReconciliationCoreAttributeRule,
    GroupReconciliationCoreAttributeValues as GroupReconciliationCoreAttributeValues,
    GroupReconciliationCoreComparisonRuleOperand as GroupReconciliationCoreComparisonRuleOperand,
    GroupReconciliationDatePair as GroupReconciliationDatePair,
    GroupReconciliationDates as GroupReconciliationDates,
    GroupReconciliationDefinition as GroupReconciliationDefinition,
    GroupReconciliationDefinitionComparisonRulesetIds as GroupReconciliationDefinitionComparisonRulesetIds,
    GroupReconciliationDefinitionCurrencies as GroupReconciliationDefinitionCurrencies,
    GroupReconciliationDefinitionPortfolioEntityIds as GroupReconciliationDefinitionPortfolioEntityIds,
    GroupReconciliationDefinitionRecipeIds as GroupReconciliationDefinitionRecipeIds,
    GroupReconciliationFilters as GroupReconciliationFilters,
    GroupReconciliationInstanceId as GroupReconciliationInstanceId,
    GroupReconciliationResultStatuses as GroupReconciliationResultStatuses,
    GroupReconciliationResultTypes as GroupReconciliationResultTypes,
    GroupReconciliationReviewStatuses as GroupReconciliationReviewStatuses,
    GroupReconciliationRunDetails as GroupReconciliationRunDetails,
    GroupReconciliationRunRequest as GroupReconciliationRunRequest,
    GroupReconciliationRunResponse as GroupReconciliationRunResponse,
    GroupReconciliationSummary as GroupReconciliationSummary,
    GroupReconciliationUserReview as GroupReconciliationUserReview,
    GroupReconciliationUserReviewAdd as GroupReconciliationUserReviewAdd,
    GroupReconciliationUserReviewBreakCode as GroupReconciliationUserReviewBreakCode,
    GroupReconciliationUserReviewComment as GroupReconciliationUserReviewComment,
    GroupReconciliationUserReviewMatchKey as GroupReconciliationUserReviewMatchKey,
    GroupReconciliationUserReviewRemove as GroupReconciliationUserReviewRemove,
    PagedResourceListOfGroupReconciliationComparisonResult as PagedResourceListOfGroupReconciliationComparisonResult,
    PagedResourceListOfGroupReconciliationComparisonRuleset as PagedResourceListOfGroupReconciliationComparisonRuleset,
    PagedResourceListOfGroupReconciliationDefinition as PagedResourceListOfGroupReconciliationDefinition,
    PrimarySchedule as PrimarySchedule,
    TransactionDateWindows as TransactionDateWindows,
    UpdateGroupReconciliationComparisonRulesetRequest as UpdateGroupReconciliationComparisonRulesetRequest,
    UpdateGroupReconciliationDefinitionRequest as UpdateGroupReconciliationDefinitionRequest,
)
from .identifier_definitions import (
    CreateIdentifierDefinitionRequest as CreateIdentifierDefinitionRequest,
    IdentifierDefinition as IdentifierDefinition,
    PagedResourceListOfIdentifierDefinition as PagedResourceListOfIdentifierDefinition,
    UpdateIdentifierDefinitionRequest as UpdateIdentifierDefinitionRequest,
)
from .instrument_event_family.accumulation_event import (
    AccumulationEvent as AccumulationEvent,
)
from .instrument_event_family.adjust_global_commitment_event import (
    AdjustGlobalCommitmentEvent as AdjustGlobalCommitmentEvent,
)
from .instrument_event_family.amend_commitment_event import (
    AmendCommitmentEvent as AmendCommitmentEvent,
)
from .instrument_event_family.amortisation_event import (
    AmortisationEvent as AmortisationEvent,
)
from .instrument_event_family.bankruptcy_event import (
    BankruptcyEvent as BankruptcyEvent,
)
from .instrument_event_family.bond_coupon_event import (
    BondCouponEvent as BondCouponEvent,
)
from .instrument_event_family.bond_default_event import (
    BondDefaultEvent as BondDefaultEvent,
    BondDefaultSuppressionDetails as BondDefaultSuppressionDetails,
)
from .instrument_event_family.bond_forward_cash_settlement_event import (
    BondForwardCashSettlementEvent as BondForwardCashSettlementEvent,
)
from .instrument_event_family.bond_forward_termination_event import (
    BondForwardTerminationEvent as BondForwardTerminationEvent,
)
from .instrument_event_family.bond_option_termination_event import (
    BondOptionTerminationEvent as BondOptionTerminationEvent,
)
from .instrument_event_family.bond_principal_event import (
    BondPrincipalEvent as BondPrincipalEvent,
)
from .instrument_event_family.bonus_issue_event import (
    BonusIssueEvent as BonusIssueEvent,
)
from .instrument_event_family.call_on_intermediate_securities_event import (
    CallOnIntermediateSecuritiesEvent as CallOnIntermediateSecuritiesEvent,
    OversubscribeElection as OversubscribeElection,
    SellEntitlementElection as SellEntitlementElection,
)
from .instrument_event_family.cancel_swap_event import (
    CancelSwapEvent as CancelSwapEvent,
)
from .instrument_event_family.capital_call_event import (
    CapitalCallEvent as CapitalCallEvent,
)
from .instrument_event_family.capital_call_receipt_event import (
    CapitalCallReceiptEvent as CapitalCallReceiptEvent,
)
from .instrument_event_family.capital_distribution_event import (
    CapitalDistributionEvent as CapitalDistributionEvent,
)
from .instrument_event_family.capital_gains_distribution_event import (
    CapitalGainsDistributionEvent as CapitalGainsDistributionEvent,
)
from .instrument_event_family.capital_interest_transfer_event import (
    CapitalInterestTransferEvent as CapitalInterestTransferEvent,
)
from .instrument_event_family.caplet_floorlet_cash_flow_event import (
    CapletFloorletCashFlowEvent as CapletFloorletCashFlowEvent,
)
from .instrument_event_family.cash_dividend_event import (
    CashDividendEvent as CashDividendEvent,
)
from .instrument_event_family.cash_flow_event import (
    CashFlowEvent as CashFlowEvent,
)
from .instrument_event_family.cds_credit_event import (
    CdsCreditEvent as CdsCreditEvent,
)
from .instrument_event_family.cdx_credit_event import (
    CdxCreditEvent as CdxCreditEvent,
)
from .instrument_event_family.change_event import (
    ChangeEvent as ChangeEvent,
)
from .instrument_event_family.class_action_event import (
    ClassActionEvent as ClassActionEvent,
)
from .instrument_event_family.close_event import (
    CloseEvent as CloseEvent,
)
from .instrument_event_family.commodity_calendar_swap_cash_flow_event import (
    CommodityCalendarSwapCashFlowEvent as CommodityCalendarSwapCashFlowEvent,
)
from .instrument_event_family.commodity_forward_cash_settlement_event import (
    CommodityForwardCashSettlementEvent as CommodityForwardCashSettlementEvent,
)
from .instrument_event_family.commodity_forward_physical_settlement_event import (
    CommodityForwardPhysicalSettlementEvent as CommodityForwardPhysicalSettlementEvent,
)
from .instrument_event_family.consent_event import (
    ConsentEvent as ConsentEvent,
)
from .instrument_event_family.contract_initialisation_event import (
    ContractInitialisationEvent as ContractInitialisationEvent,
)
from .instrument_event_family.conversion_event import (
    ConversionEvent as ConversionEvent,
)
from .instrument_event_family.credit_premium_cash_flow_event import (
    CreditPremiumCashFlowEvent as CreditPremiumCashFlowEvent,
)
from .instrument_event_family.delisting_event import (
    DelistingEvent as DelistingEvent,
)
from .instrument_event_family.deposit_close_event import (
    DepositCloseEvent as DepositCloseEvent,
)
from .instrument_event_family.deposit_interest_capitalisation_event import (
    DepositInterestCapitalisationEvent as DepositInterestCapitalisationEvent,
)
from .instrument_event_family.deposit_interest_payment_event import (
    DepositInterestPaymentEvent as DepositInterestPaymentEvent,
)
from .instrument_event_family.deposit_roll_event import (
    DepositRollEvent as DepositRollEvent,
    RollInterestUpdates as RollInterestUpdates,
    RollPrincipalUpdates as RollPrincipalUpdates,
)
from .instrument_event_family.deposit_sweep_event import (
    DepositSweepEvent as DepositSweepEvent,
)
from .instrument_event_family.dividend_option_event import (
    DividendOptionEvent as DividendOptionEvent,
)
from .instrument_event_family.dividend_reinvestment_event import (
    DividendReinvestmentEvent as DividendReinvestmentEvent,
)
from .instrument_event_family.dividend_suspension_event import (
    DividendSuspensionEvent as DividendSuspensionEvent,
)
from .instrument_event_family.drawdown_event import (
    DrawdownEvent as DrawdownEvent,
)
from .instrument_event_family.drawing_event import (
    DrawingEvent as DrawingEvent,
)
from .instrument_event_family.dutch_auction_event import (
    DutchAuctionEvent as DutchAuctionEvent,
)
from .instrument_event_family.early_close_out_event import (
    EarlyCloseOutEvent as EarlyCloseOutEvent,
)
from .instrument_event_family.early_redemption_event import (
    EarlyRedemptionElection as EarlyRedemptionElection,
    EarlyRedemptionEvent as EarlyRedemptionEvent,
)
from .instrument_event_family.exchange_offer_event import (
    ConsentAndExchangeElection as ConsentAndExchangeElection,
    ExchangeOfferEvent as ExchangeOfferEvent,
)
from .instrument_event_family.exercise_event import (
    ExerciseEvent as ExerciseEvent,
)
from .instrument_event_family.expiry_event import (
    ExpiryEvent as ExpiryEvent,
)
from .instrument_event_family.facility_commitment_fee_event import (
    FacilityCommitmentFeeEvent as FacilityCommitmentFeeEvent,
)
from .instrument_event_family.facility_draw_event import (
    FacilityDrawEvent as FacilityDrawEvent,
)
from .instrument_event_family.facility_interest_event import (
    FacilityInterestEvent as FacilityInterestEvent,
)
from .instrument_event_family.facility_repayment_event import (
    FacilityRepaymentEvent as FacilityRepaymentEvent,
)
from .instrument_event_family.flexible_repo_cash_flow_event import (
    FlexibleRepoCashFlowEvent as FlexibleRepoCashFlowEvent,
)
from .instrument_event_family.flexible_repo_collateral_event import (
    FlexibleRepoCollateralEvent as FlexibleRepoCollateralEvent,
)
from .instrument_event_family.flexible_repo_full_closure_event import (
    FlexibleRepoFullClosureEvent as FlexibleRepoFullClosureEvent,
)
from .instrument_event_family.flexible_repo_interest_payment_event import (
    FlexibleRepoInterestPaymentEvent as FlexibleRepoInterestPaymentEvent,
)
from .instrument_event_family.flexible_repo_partial_closure_event import (
    FlexibleRepoPartialClosureEvent as FlexibleRepoPartialClosureEvent,
    PartialClosureConstituent as PartialClosureConstituent,
)
from .instrument_event_family.fund_distribution_event import (
    FundDistributionEvent as FundDistributionEvent,
)
from .instrument_event_family.future_expiry_event import (
    FutureExpiryEvent as FutureExpiryEvent,
)
from .instrument_event_family.future_mark_to_market_event import (
    FutureMarkToMarketEvent as FutureMarkToMarketEvent,
)
from .instrument_event_family.fx_forward_settlement_event import (
    FxForwardSettlementEvent as FxForwardSettlementEvent,
)
from .instrument_event_family.global_loan_facility_reinitialisation_event import (
    GlobalLoanFacilityContractState as GlobalLoanFacilityContractState,
    GlobalLoanFacilityReinitialisationEvent as GlobalLoanFacilityReinitialisationEvent,
)
from .instrument_event_family.informational_error_event import (
    InformationalErrorEvent as InformationalErrorEvent,
)
from .instrument_event_family.informational_event import (
    InformationalEvent as InformationalEvent,
)
from .instrument_event_family.instalment_call_event import (
    InstalmentCallEvent as InstalmentCallEvent,
)
from .instrument_event_family.interest_payment_event import (
    InterestPaymentEvent as InterestPaymentEvent,
)
from .instrument_event_family.intermediate_securities_distribution_event import (
    IntermediateSecuritiesDistributionEvent as IntermediateSecuritiesDistributionEvent,
)
from .instrument_event_family.investor_loan_facility_reinitialisation_event import (
    InvestorLoanFacilityReinitialisationEvent as InvestorLoanFacilityReinitialisationEvent,
    LoanFacilityTaxLotAllocation as LoanFacilityTaxLotAllocation,
    LoanFacilityTaxLotState as LoanFacilityTaxLotState,
)
from .instrument_event_family.liquidation_payment_event import (
    LiquidationPaymentEvent as LiquidationPaymentEvent,
)
from .instrument_event_family.loan_facility_contract_rollover_event import (
    LoanFacilityContractRolloverEvent as LoanFacilityContractRolloverEvent,
    RolloverConstituent as RolloverConstituent,
)
from .instrument_event_family.loan_facility_delayed_compensation_payment_event import (
    LoanFacilityDelayedCompensationPaymentEvent as LoanFacilityDelayedCompensationPaymentEvent,
)
from .instrument_event_family.loan_interest_capitalisation_event import (
    LoanInterestCapitalisationEvent as LoanInterestCapitalisationEvent,
)
from .instrument_event_family.loan_interest_repayment_event import (
    LoanInterestRepaymentEvent as LoanInterestRepaymentEvent,
)
from .instrument_event_family.loan_principal_repayment_event import (
    LoanPrincipalRepaymentEvent as LoanPrincipalRepaymentEvent,
)
from .instrument_event_family.maturity_event import (
    MaturityEvent as MaturityEvent,
)
from .instrument_event_family.mbs_coupon_event import (
    MbsCouponEvent as MbsCouponEvent,
)
from .instrument_event_family.mbs_interest_deferral_event import (
    MbsInterestDeferralEvent as MbsInterestDeferralEvent,
)
from .instrument_event_family.mbs_interest_shortfall_event import (
    MbsInterestShortfallEvent as MbsInterestShortfallEvent,
)
from .instrument_event_family.mbs_principal_event import (
    MbsPrincipalEvent as MbsPrincipalEvent,
)
from .instrument_event_family.mbs_principal_write_off_event import (
    MbsPrincipalWriteOffEvent as MbsPrincipalWriteOffEvent,
)
from .instrument_event_family.merger_event import (
    MergerEvent as MergerEvent,
)
from .instrument_event_family.nav_report_event import (
    NavReportEvent as NavReportEvent,
)
from .instrument_event_family.open_event import (
    OpenEvent as OpenEvent,
)
from .instrument_event_family.option_exercise_cash_event import (
    OptionExerciseCashEvent as OptionExerciseCashEvent,
)
from .instrument_event_family.option_exercise_physical_event import (
    OptionExercisePhysicalEvent as OptionExercisePhysicalEvent,
)
from .instrument_event_family.pari_passu_event import (
    PariPassuEvent as PariPassuEvent,
)
from .instrument_event_family.partial_defeasance_event import (
    PartialDefeasanceEvent as PartialDefeasanceEvent,
)
from .instrument_event_family.payment_in_kind_event import (
    PaymentInKindEvent as PaymentInKindEvent,
)
from .instrument_event_family.pik_bond_cash_coupon_event import (
    PikBondCashCouponEvent as PikBondCashCouponEvent,
)
from .instrument_event_family.pik_bond_coupon_event import (
    PikBondCouponEvent as PikBondCouponEvent,
    PikElection as PikElection,
)
from .instrument_event_family.pik_bond_interest_capitalisation_event import (
    PikBondInterestCapitalisationEvent as PikBondInterestCapitalisationEvent,
)
from .instrument_event_family.pik_bond_interest_event import (
    PikBondInterestEvent as PikBondInterestEvent,
)
from .instrument_event_family.pik_bond_principal_event import (
    PikBondPrincipalEvent as PikBondPrincipalEvent,
)
from .instrument_event_family.priority_issue_event import (
    PriorityIssueEvent as PriorityIssueEvent,
)
from .instrument_event_family.protection_payout_cash_flow_event import (
    ProtectionPayoutCashFlowEvent as ProtectionPayoutCashFlowEvent,
)
from .instrument_event_family.put_redemption_event import (
    PutRedemptionEvent as PutRedemptionEvent,
    RetainElection as RetainElection,
)
from .instrument_event_family.raw_vendor_event import (
    RawVendorEvent as RawVendorEvent,
)
from .instrument_event_family.recallable_capital_expiry_event import (
    RecallableCapitalExpiryEvent as RecallableCapitalExpiryEvent,
)
from .instrument_event_family.repo_cash_flow_event import (
    RepoCashFlowEvent as RepoCashFlowEvent,
)
from .instrument_event_family.repo_partial_closure_event import (
    RepoPartialClosureEvent as RepoPartialClosureEvent,
)
from .instrument_event_family.repurchase_offer_event import (
    RepurchaseOfferEvent as RepurchaseOfferEvent,
)
from .instrument_event_family.reset_event import (
    ResetEvent as ResetEvent,
)
from .instrument_event_family.reverse_stock_split_event import (
    ReverseStockSplitEvent as ReverseStockSplitEvent,
)
from .instrument_event_family.scrip_dividend_event import (
    ScripDividendEvent as ScripDividendEvent,
)
from .instrument_event_family.security_write_off_event import (
    SecurityWriteOffEvent as SecurityWriteOffEvent,
)
from .instrument_event_family.shared import (
    AbstainElection as AbstainElection,
    CashAndSecurityOfferElection as CashAndSecurityOfferElection,
    CashElection as CashElection,
    CashOfferConstituent as CashOfferConstituent,
    CashOfferElection as CashOfferElection,
    ConsentAndTenderElection as ConsentAndTenderElection,
    ConsentDeniedElection as ConsentDeniedElection,
    ConsentGrantedElection as ConsentGrantedElection,
    ContractDetails as ContractDetails,
    EventDateRange as EventDateRange,
    LapseElection as LapseElection,
    MixedLotConstituentsElection as MixedLotConstituentsElection,
    NewInstrument as NewInstrument,
    OptionExerciseElection as OptionExerciseElection,
    RateBreakdownComponent as RateBreakdownComponent,
    SecurityElection as SecurityElection,
    SecurityOfferConstituent as SecurityOfferConstituent,
    SecurityOfferElection as SecurityOfferElection,
    SubscribeElection as SubscribeElection,
    TenderOfferElection as TenderOfferElection,
    UnitsRatio as UnitsRatio,
    UnknownProceedsElection as UnknownProceedsElection,
)
from .instrument_event_family.spin_off_event import (
    SpinOffEvent as SpinOffEvent,
)
from .instrument_event_family.stock_dividend_event import (
    StockDividendEvent as StockDividendEvent,
)
from .instrument_event_family.stock_split_event import (
    StockSplitEvent as StockSplitEvent,
)
from .instrument_event_family.swap_cash_flow_event import (
    SwapCashFlowEvent as SwapCashFlowEvent,
)
from .instrument_event_family.swap_principal_event import (
    SwapPrincipalEvent as SwapPrincipalEvent,
)
from .instrument_event_family.tender_event import (
    TenderEvent as TenderEvent,
)
from .instrument_event_family.term_deposit_interest_event import (
    TermDepositInterestEvent as TermDepositInterestEvent,
)
from .instrument_event_family.term_deposit_principal_event import (
    TermDepositPrincipalEvent as TermDepositPrincipalEvent,
)
from .instrument_event_family.termination_event import (
    TerminationEvent as TerminationEvent,
)
from .instrument_event_family.total_return_swap_cash_flow_event import (
    TotalReturnSwapCashFlowEvent as TotalReturnSwapCashFlowEvent,
)
from .instrument_event_family.transition_event import (
    InputTransition as InputTransition,
    OutputTransition as OutputTransition,
    RoundingConfiguration as RoundingConfiguration,
    RoundingConfigurationComponent as RoundingConfigurationComponent,
    TransitionEvent as TransitionEvent,
)
from .instrument_event_family.trigger_event import (
    TriggerEvent as TriggerEvent,
)
from .instrument_event_family.update_deposit_amount_event import (
    UpdateDepositAmountEvent as UpdateDepositAmountEvent,
)
from .instrument_event_family.warrants_exercise_event import (
    WarrantsExerciseEvent as WarrantsExerciseEvent,
)
from .instrument_event_family.worthless_event import (
    WorthlessEvent as WorthlessEvent,
)
from .instrument_event_types import (
    ElectionSpecification as ElectionSpecification,
    EligibilityCalculation as EligibilityCalculation,
    PagedResourceListOfTransactionTemplate as PagedResourceListOfTransactionTemplate,
    PagedResourceListOfTransactionTemplateSpecification as PagedResourceListOfTransactionTemplateSpecification,
    TransactionTemplate as TransactionTemplate,
    TransactionTemplateRequest as TransactionTemplateRequest,
    TransactionTemplateSpecification as TransactionTemplateSpecification,
    Warning as Warning,
)
from .instrument_events import (
    ApplicableInstrumentEvent as ApplicableInstrumentEvent,
    BucketBorderConfiguration as BucketBorderConfiguration,
    BucketedCashFlowResponse as BucketedCashFlowResponse,
    CashFlowDetail as CashFlowDetail,
    CashFlowHaircutRule as CashFlowHaircutRule,
    CashFlowHaircutTermPoint as CashFlowHaircutTermPoint,
    GeneratedEventDiagnostics as GeneratedEventDiagnostics,
    InstrumentCashFlow as InstrumentCashFlow,
    PortfolioTradeTicket as PortfolioTradeTicket,
    QueryApplicableInstrumentEventsRequest as QueryApplicableInstrumentEventsRequest,
    QueryBucketCashFlowDrillDownRequest as QueryBucketCashFlowDrillDownRequest,
    QueryBucketedCashFlowsRequest as QueryBucketedCashFlowsRequest,
    QueryCashFlowsRequest as QueryCashFlowsRequest,
    QueryInstrumentEventsRequest as QueryInstrumentEventsRequest,
    QueryTradeTicketsRequest as QueryTradeTicketsRequest,
    ResourceListOfApplicableInstrumentEvent as ResourceListOfApplicableInstrumentEvent,
    ResourceListOfCashFlowDetail as ResourceListOfCashFlowDetail,
    ResourceListOfInstrumentCashFlow as ResourceListOfInstrumentCashFlow,
    ResourceListOfInstrumentEventHolder as ResourceListOfInstrumentEventHolder,
    ResourceListOfPortfolioTradeTicket as ResourceListOfPortfolioTradeTicket,
    TransactionDiagnostics as TransactionDiagnostics,
)
from .instruments import (
    BatchUpsertInstrumentPropertiesResponse as BatchUpsertInstrumentPropertiesResponse,
    DeleteInstrumentPropertiesResponse as DeleteInstrumentPropertiesResponse,
    DeleteInstrumentResponse as DeleteInstrumentResponse,
    DeleteInstrumentsResponse as DeleteInstrumentsResponse,
    DescribedAddressKey as DescribedAddressKey,
    GetInstrumentsResponse as GetInstrumentsResponse,
    Instrument as Instrument,
    InstrumentCapabilities as InstrumentCapabilities,
    InstrumentDefinition as InstrumentDefinition,
    InstrumentIdTypeDescriptor as InstrumentIdTypeDescriptor,
    InstrumentIdValue as InstrumentIdValue,
    InstrumentModels as InstrumentModels,
    InstrumentPaymentDiary as InstrumentPaymentDiary,
    InstrumentPaymentDiaryLeg as InstrumentPaymentDiaryLeg,
    InstrumentPaymentDiaryRow as InstrumentPaymentDiaryRow,
    InstrumentProperties as InstrumentProperties,
    PagedResourceListOfInstrument as PagedResourceListOfInstrument,
    PropertyInterval as PropertyInterval,
    ResourceListOfInstrumentIdTypeDescriptor as ResourceListOfInstrumentIdTypeDescriptor,
    ResourceListOfProperty as ResourceListOfProperty,
    ResourceListOfPropertyInterval as ResourceListOfPropertyInterval,
    SettlementCycle as SettlementCycle,
    UpdateInstrumentIdentifierRequest as UpdateInstrumentIdentifierRequest,
    UpsertInstrumentPropertiesResponse as UpsertInstrumentPropertiesResponse,
    UpsertInstrumentPropertyRequest as UpsertInstrumentPropertyRequest,
    UpsertInstrumentsResponse as UpsertInstrumentsResponse,
)
from .investment_accounts import (
    AccountHolder as AccountHolder,
    AccountHolderIdentifier as AccountHolderIdentifier,
    InvestmentAccount as InvestmentAccount,
    InvestmentPortfolio as InvestmentPortfolio,
    InvestmentPortfolioIdentifier as InvestmentPortfolioIdentifier,
    ResourceListOfInvestmentAccount as ResourceListOfInvestmentAccount,
    UpsertInvestmentAccountRequest as UpsertInvestmentAccountRequest,
    UpsertInvestmentAccountsResponse as UpsertInvestmentAccountsResponse,
)
from .investor_records import (
    Investor as Investor,
    InvestorIdentifier as InvestorIdentifier,
    InvestorRecord as InvestorRecord,
    ResourceListOfInvestorRecord as ResourceListOfInvestorRecord,
    UpsertInvestorRecordRequest as UpsertInvestorRecordRequest,
    UpsertInvestorRecordsResponse as UpsertInvestorRecordsResponse,
)
from .legacy_compliance import (
    ComplianceBreachedOrderInfo as ComplianceBreachedOrderInfo,
    ComplianceRule as ComplianceRule,
    ComplianceRuleResult as ComplianceRuleResult,
    ComplianceRuleUpsertRequest as ComplianceRuleUpsertRequest,
    ComplianceRuleUpsertResponse as ComplianceRuleUpsertResponse,
    ComplianceRunInfo as ComplianceRunInfo,
    ResourceListOfComplianceBreachedOrderInfo as ResourceListOfComplianceBreachedOrderInfo,
    ResourceListOfComplianceRule as ResourceListOfComplianceRule,
    ResourceListOfComplianceRuleResult as ResourceListOfComplianceRuleResult,
    ResourceListOfComplianceRunInfo as ResourceListOfComplianceRunInfo,
)
from .legal_entities import (
    PagedResourceListOfLegalEntity as PagedResourceListOfLegalEntity,
    Relation as Relation,
    ResourceListOfAccessMetadataValueOf as ResourceListOfAccessMetadataValueOf,
    ResourceListOfLegalEntity as ResourceListOfLegalEntity,
    ResourceListOfRelation as ResourceListOfRelation,
    SetLegalEntityIdentifiersRequest as SetLegalEntityIdentifiersRequest,
    SetLegalEntityPropertiesRequest as SetLegalEntityPropertiesRequest,
    UpsertLegalEntitiesResponse as UpsertLegalEntitiesResponse,
    UpsertLegalEntityAccessMetadataRequest as UpsertLegalEntityAccessMetadataRequest,
    UpsertLegalEntityRequest as UpsertLegalEntityRequest,
)
from .lusid_instrument_family.basket import (
    Basket as Basket,
)
from .lusid_instrument_family.bond import (
    Bond as Bond,
)
from .lusid_instrument_family.bond_forward import (
    BondForward as BondForward,
)
from .lusid_instrument_family.bond_option import (
    BondOption as BondOption,
)
from .lusid_instrument_family.cap_floor import (
    CapFloor as CapFloor,
)
from .lusid_instrument_family.capital_interest import (
    CapitalInterest as CapitalInterest,
)
from .lusid_instrument_family.cash import (
    Cash as Cash,
)
from .lusid_instrument_family.cash_perpetual import (
    CashPerpetual as CashPerpetual,
)
from .lusid_instrument_family.cds_index import (
    CdsIndex as CdsIndex,
)
from .lusid_instrument_family.cds_option import (
    CdsOption as CdsOption,
)
from .lusid_instrument_family.commodity_calendar_swap import (
    CommodityCalendarSwap as CommodityCalendarSwap,
)
from .lusid_instrument_family.commodity_forward import (
    CommodityForward as CommodityForward,
)
from .lusid_instrument_family.complex_bond import (
    ComplexBond as ComplexBond,
)
from .lusid_instrument_family.contract_for_difference import (
    ContractForDifference as ContractForDifference,
)
from .lusid_instrument_family.credit_default_swap import (
    CreditDefaultSwap as CreditDefaultSwap,
)
from .lusid_instrument_family.equity import (
    Equity as Equity,
    EquityAllOfIdentifiers as EquityAllOfIdentifiers,
)
from .lusid_instrument_family.equity_option import (
    EquityOption as EquityOption,
)
from .lusid_instrument_family.equity_swap import (
    EquitySwap as EquitySwap,
)
from .lusid_instrument_family.exchange_traded_option import (
    ExchangeTradedOption as ExchangeTradedOption,
    ExchangeTradedOptionContractDetails as ExchangeTradedOptionContractDetails,
)
from .lusid_instrument_family.exotic_instrument import (
    ExoticInstrument as ExoticInstrument,
    InstrumentDefinitionFormat as InstrumentDefinitionFormat,
)
from .lusid_instrument_family.fixed_leg import (
    FixedLeg as FixedLeg,
)
from .lusid_instrument_family.flexible_deposit import (
    FlexibleDeposit as FlexibleDeposit,
)
from .lusid_instrument_family.flexible_loan import (
    FlexibleLoan as FlexibleLoan,
)
from .lusid_instrument_family.flexible_repo import (
    Collateral as Collateral,
    CollateralInstrument as CollateralInstrument,
    FlexibleRepo as FlexibleRepo,
)
from .lusid_instrument_family.floating_leg import (
    FloatingLeg as FloatingLeg,
)
from .lusid_instrument_family.forward_rate_agreement import (
    ForwardRateAgreement as ForwardRateAgreement,
)
from .lusid_instrument_family.fund_share_class import (
    FundShareClass as FundShareClass,
)
from .lusid_instrument_family.funding_leg import (
    FundingLeg as FundingLeg,
)
from .lusid_instrument_family.future import (
    Future as Future,
    FuturesContractDetails as FuturesContractDetails,
    MarkToMarketConventions as MarkToMarketConventions,
)
from .lusid_instrument_family.fx_forward import (
    FxForward as FxForward,
)
from .lusid_instrument_family.fx_option import (
    Barrier as Barrier,
    FxOption as FxOption,
    Touch as Touch,
)
from .lusid_instrument_family.fx_swap import (
    FxSwap as FxSwap,
)
from .lusid_instrument_family.inflation_leg import (
    InflationLeg as InflationLeg,
)
from .lusid_instrument_family.inflation_linked_bond import (
    InflationLinkedBond as InflationLinkedBond,
)
from .lusid_instrument_family.inflation_swap import (
    InflationSwap as InflationSwap,
)
from .lusid_instrument_family.instrument_leg import (
    InstrumentLeg as InstrumentLeg,
)
from .lusid_instrument_family.interest_rate_swap import (
    InterestRateSwap as InterestRateSwap,
)
from .lusid_instrument_family.interest_rate_swaption import (
    InterestRateSwaption as InterestRateSwaption,
)
from .lusid_instrument_family.loan_facility import (
    LoanFacility as LoanFacility,
)
from .lusid_instrument_family.mastered_instrument import (
    MasteredInstrument as MasteredInstrument,
)
from .lusid_instrument_family.preferred_share import (
    PreferredShare as PreferredShare,
    PreferredShareAllOfIdentifiers as PreferredShareAllOfIdentifiers,
)
from .lusid_instrument_family.reference_instrument import (
    ReferenceInstrument as ReferenceInstrument,
)
from .lusid_instrument_family.repo import (
    Repo as Repo,
)
from .lusid_instrument_family.shared import (
    AdditionalPayment as AdditionalPayment,
    BasketIdentifier as BasketIdentifier,
    CdsProtectionDetailSpecification as CdsProtectionDetailSpecification,
    Compounding as Compounding,
    ExDividendConfiguration as ExDividendConfiguration,
    FixedLegAllOfOverrides as FixedLegAllOfOverrides,
    FlowConventionName as FlowConventionName,
    InflationIndexConventions as InflationIndexConventions,
    LegDefinition as LegDefinition,
    LevelStep as LevelStep,
    Premium as Premium,
    RoundingConvention as RoundingConvention,
    SimpleRoundingConvention as SimpleRoundingConvention,
    StepSchedule as StepSchedule,
    TimeZoneConventions as TimeZoneConventions,
    TradingConventions as TradingConventions,
    WeightedInstruments as WeightedInstruments,
)
from .lusid_instrument_family.simple_cash_flow_loan import (
    LoanPeriod as LoanPeriod,
    SimpleCashFlowLoan as SimpleCashFlowLoan,
)
from .lusid_instrument_family.simple_instrument import (
    SimpleInstrument as SimpleInstrument,
)
from .lusid_instrument_family.term_deposit import (
    TermDeposit as TermDeposit,
)
from .lusid_instrument_family.to_be_announced import (
    ToBeAnnounced as ToBeAnnounced,
)
from .lusid_instrument_family.to_be_announced_option import (
    ToBeAnnouncedOption as ToBeAnnouncedOption,
)
from .lusid_instrument_family.total_return_swap import (
    AssetLeg as AssetLeg,
    ResetSchedule as ResetSchedule,
    TotalReturnSwap as TotalReturnSwap,
)
from .lusid_instrument_family.volatility_swap import (
    VolatilitySwap as VolatilitySwap,
)
from .lusid_instrument_family.whole_loan_facility import (
    WholeLoanFacility as WholeLoanFacility,
)
from .market_data_field_configuration import (
    MarketDataFieldConfiguration as MarketDataFieldConfiguration,
    MetadataFieldDefinition as MetadataFieldDefinition,
    MetadataFieldsToAdd as MetadataFieldsToAdd,
    MetadataFieldsToRemove as MetadataFieldsToRemove,
    MetadataFieldsToUpdate as MetadataFieldsToUpdate,
    UpdateMarketDataFieldConfigurationRequest as UpdateMarketDataFieldConfigurationRequest,
)
from .market_data_options_family import (
    CurveOptions as CurveOptions,
)
from .match_criterion_family import (
    PropertyValueEquals as PropertyValueEquals,
    PropertyValueIn as PropertyValueIn,
    SubHoldingKeyValueEquals as SubHoldingKeyValueEquals,
)
from .model_options_family import (
    BondForwardModelOptions as BondForwardModelOptions,
    BondLookupModelOptions as BondLookupModelOptions,
    CdsModelOptions as CdsModelOptions,
    EmptyModelOptions as EmptyModelOptions,
    EquityModelOptions as EquityModelOptions,
    FlexibleLoanPricerOptions as FlexibleLoanPricerOptions,
    FundingLegModelOptions as FundingLegModelOptions,
    FxForwardModelOptions as FxForwardModelOptions,
    HullWhiteModelOptions as HullWhiteModelOptions,
    IndexModelOptions as IndexModelOptions,
    OpaqueModelOptions as OpaqueModelOptions,
    SimpleModelOptions as SimpleModelOptions,
)
from .nav_activity_adjustment_family import (
    ComplexMarketDataActivity as ComplexMarketDataActivity,
    InstrumentActivity as InstrumentActivity,
    PortfolioSettlementInstruction as PortfolioSettlementInstruction,
    PortfolioTransaction as PortfolioTransaction,
    QuoteActivity as QuoteActivity,
)
from .nav_activity_adjustment_response_family import (
    ComplexMarketDataActivityAdjustment as ComplexMarketDataActivityAdjustment,
    InstrumentActivityAdjustment as InstrumentActivityAdjustment,
    PortfolioSettlementInstructionAdjustment as PortfolioSettlementInstructionAdjustment,
    PortfolioTransactionAdjustment as PortfolioTransactionAdjustment,
    QuoteActivityAdjustment as QuoteActivityAdjustment,
)
from .order_graph import (
    ContributionToNonPassingRuleDetail as ContributionToNonPassingRuleDetail,
    OrderGraphBlock as OrderGraphBlock,
    OrderGraphBlockAllocationDetail as OrderGraphBlockAllocationDetail,
    OrderGraphBlockAllocationSynopsis as OrderGraphBlockAllocationSynopsis,
    OrderGraphBlockExecutionDetail as OrderGraphBlockExecutionDetail,
    OrderGraphBlockExecutionSynopsis as OrderGraphBlockExecutionSynopsis,
    OrderGraphBlockOrderDetail as OrderGraphBlockOrderDetail,
    OrderGraphBlockOrderSynopsis as OrderGraphBlockOrderSynopsis,
    OrderGraphBlockPlacementDetail as OrderGraphBlockPlacementDetail,
    OrderGraphBlockPlacementSynopsis as OrderGraphBlockPlacementSynopsis,
    OrderGraphBlockTransactionDetail as OrderGraphBlockTransactionDetail,
    OrderGraphBlockTransactionSynopsis as OrderGraphBlockTransactionSynopsis,
    OrderGraphPlacement as OrderGraphPlacement,
    OrderGraphPlacementAllocationDetail as OrderGraphPlacementAllocationDetail,
    OrderGraphPlacementAllocationSynopsis as OrderGraphPlacementAllocationSynopsis,
    OrderGraphPlacementChildPlacementDetail as OrderGraphPlacementChildPlacementDetail,
    OrderGraphPlacementExecutionDetail as OrderGraphPlacementExecutionDetail,
    OrderGraphPlacementExecutionSynopsis as OrderGraphPlacementExecutionSynopsis,
    OrderGraphPlacementOrderDetail as OrderGraphPlacementOrderDetail,
    OrderGraphPlacementOrderSynopsis as OrderGraphPlacementOrderSynopsis,
    OrderGraphPlacementPlacementSynopsis as OrderGraphPlacementPlacementSynopsis,
    PagedResourceListOfOrderGraphBlock as PagedResourceListOfOrderGraphBlock,
    PagedResourceListOfOrderGraphPlacement as PagedResourceListOfOrderGraphPlacement,
)
from .order_instructions import (
    OrderInstruction as OrderInstruction,
    OrderInstructionRequest as OrderInstructionRequest,
    OrderInstructionSetRequest as OrderInstructionSetRequest,
    PagedResourceListOfOrderInstruction as PagedResourceListOfOrderInstruction,
    ResourceListOfOrderInstruction as ResourceListOfOrderInstruction,
)
from .order_management import (
    AllocationServiceRunResponse as AllocationServiceRunResponse,
    BlockAndOrderIdRequest as BlockAndOrderIdRequest,
    BlockAndOrders as BlockAndOrders,
    BlockAndOrdersCreateRequest as BlockAndOrdersCreateRequest,
    BlockAndOrdersRequest as BlockAndOrdersRequest,
    BlockedOrderRequest as BlockedOrderRequest,
    BookTransactionsRequest as BookTransactionsRequest,
    BookTransactionsResponse as BookTransactionsResponse,
    CancelledOrderResult as CancelledOrderResult,
    CancelledPlacementResult as CancelledPlacementResult,
    CancelOrderAndMoveRemainingResult as CancelOrderAndMoveRemainingResult,
    CancelOrdersAndMoveRemainingRequest as CancelOrdersAndMoveRemainingRequest,
    CancelOrdersAndMoveRemainingResponse as CancelOrdersAndMoveRemainingResponse,
    CancelOrdersResponse as CancelOrdersResponse,
    CancelPlacementsResponse as CancelPlacementsResponse,
    ChangeIntervalWithOrderManagementDetail as ChangeIntervalWithOrderManagementDetail,
    MovedOrderToDifferentBlockResponse as MovedOrderToDifferentBlockResponse,
    MoveOrdersToDifferentBlocksRequest as MoveOrdersToDifferentBlocksRequest,
    OrderUpdateRequest as OrderUpdateRequest,
    PlaceBlocksRequest as PlaceBlocksRequest,
    Placement as Placement,
    PlacementRequest as PlacementRequest,
    PlacementUpdateRequest as PlacementUpdateRequest,
    PortfolioWeight as PortfolioWeight,
    ResourceListOfBlockAndOrders as ResourceListOfBlockAndOrders,
    ResourceListOfChangeIntervalWithOrderManagementDetail as ResourceListOfChangeIntervalWithOrderManagementDetail,
    ResourceListOfMovedOrderToDifferentBlockResponse as ResourceListOfMovedOrderToDifferentBlockResponse,
    ResourceListOfPlacement as ResourceListOfPlacement,
    SweepBlocksRequest as SweepBlocksRequest,
    SweepBlocksResponse as SweepBlocksResponse,
    UpdateOrdersResponse as UpdateOrdersResponse,
    UpdatePlacementsResponse as UpdatePlacementsResponse,
    WeightedAllocationServiceRunRequest as WeightedAllocationServiceRunRequest,
)
from .orders import (
    Order as Order,
    OrderRequest as OrderRequest,
    OrderSetRequest as OrderSetRequest,
    PagedResourceListOfOrder as PagedResourceListOfOrder,
    ResourceListOfOrder as ResourceListOfOrder,
)
from .packages import (
    Package as Package,
    PackageRequest as PackageRequest,
    PackageSetRequest as PackageSetRequest,
    PagedResourceListOfPackage as PagedResourceListOfPackage,
    ResourceListOfPackage as ResourceListOfPackage,
)
from .participations import (
    PagedResourceListOfParticipation as PagedResourceListOfParticipation,
    Participation as Participation,
    ParticipationRequest as ParticipationRequest,
    ParticipationSetRequest as ParticipationSetRequest,
    ResourceListOfParticipation as ResourceListOfParticipation,
)
from .payment_instructions import (
    GetPaymentInstructionsResponse as GetPaymentInstructionsResponse,
    PagedResourceListOfPaymentInstruction as PagedResourceListOfPaymentInstruction,
    PaymentDetailsApplicableEntity as PaymentDetailsApplicableEntity,
    PaymentDetailsReference as PaymentDetailsReference,
    PaymentDetailsReferenceResponse as PaymentDetailsReferenceResponse,
    PaymentDetailsSeriesIdentifiers as PaymentDetailsSeriesIdentifiers,
    PaymentInstruction as PaymentInstruction,
    PaymentInstructionRequest as PaymentInstructionRequest,
    PaymentInstructionsResponse as PaymentInstructionsResponse,
    PaymentInstructionStatus as PaymentInstructionStatus,
    PaymentInstructionStatusTransitionRequest as PaymentInstructionStatusTransitionRequest,
    PaymentRecordReference as PaymentRecordReference,
    TransitionPaymentInstructionsResponse as TransitionPaymentInstructionsResponse,
)
from .persons import (
    PagedResourceListOfPerson as PagedResourceListOfPerson,
    Person as Person,
    ResourceListOfPerson as ResourceListOfPerson,
    SetPersonIdentifiersRequest as SetPersonIdentifiersRequest,
    SetPersonPropertiesRequest as SetPersonPropertiesRequest,
    UpsertPersonAccessMetadataRequest as UpsertPersonAccessMetadataRequest,
    UpsertPersonRequest as UpsertPersonRequest,
    UpsertPersonsResponse as UpsertPersonsResponse,
)
from .placements import (
    PagedResourceListOfPlacement as PagedResourceListOfPlacement,
    PlacementSetRequest as PlacementSetRequest,
)
from .portfolio_groups import (
    A2BDataRecord as A2BDataRecord,
    CompletePortfolio as CompletePortfolio,
    CreatePortfolioGroupRequest as CreatePortfolioGroupRequest,
    ExpandedGroup as ExpandedGroup,
    PagedResourceListOfPortfolioGroup as PagedResourceListOfPortfolioGroup,
    PortfolioGroup as PortfolioGroup,
    PortfolioGroupProperties as PortfolioGroupProperties,
    ProcessedCommand as ProcessedCommand,
    ResourceListOfProcessedCommand as ResourceListOfProcessedCommand,
    TransactionQueryParameters as TransactionQueryParameters,
    UpdatePortfolioGroupRequest as UpdatePortfolioGroupRequest,
    UpsertPortfolioGroupAccessMetadataRequest as UpsertPortfolioGroupAccessMetadataRequest,
    User as User,
    VersionedResourceListOfA2BDataRecord as VersionedResourceListOfA2BDataRecord,
    VersionedResourceListOfOutputTransaction as VersionedResourceListOfOutputTransaction,
    VersionedResourceListOfTransaction as VersionedResourceListOfTransaction,
)
from .portfolios import (
    AggregatedReturnsDispersionRequest as AggregatedReturnsDispersionRequest,
    AggregatedReturnsRequest as AggregatedReturnsRequest,
    BatchUpsertPortfolioAccessMetadataRequest as BatchUpsertPortfolioAccessMetadataRequest,
    BatchUpsertPortfolioAccessMetadataResponse as BatchUpsertPortfolioAccessMetadataResponse,
    BatchUpsertPortfolioAccessMetadataResponseItem as BatchUpsertPortfolioAccessMetadataResponseItem,
    CompositeBreakdown as CompositeBreakdown,
    CompositeBreakdownRequest as CompositeBreakdownRequest,
    CompositeBreakdownResponse as CompositeBreakdownResponse,
    CompositeDispersion as CompositeDispersion,
    CompositeDispersionResponse as CompositeDispersionResponse,
    InstrumentEventInstruction as InstrumentEventInstruction,
    InstrumentEventInstructionRequest as InstrumentEventInstructionRequest,
    InstrumentEventInstructionsResponse as InstrumentEventInstructionsResponse,
    PagedResourceListOfInstrumentEventInstruction as PagedResourceListOfInstrumentEventInstruction,
    PerformanceReturn as PerformanceReturn,
    PerformanceReturnsMetric as PerformanceReturnsMetric,
    PortfolioProperties as PortfolioProperties,
    PortfolioReturnBreakdown as PortfolioReturnBreakdown,
    PropertyIntervalTimeSeries as PropertyIntervalTimeSeries,
    QuantityInstructed as QuantityInstructed,
    ResourceListOfAggregatedReturn as ResourceListOfAggregatedReturn,
    ResourceListOfPerformanceReturn as ResourceListOfPerformanceReturn,
    ResourceListOfPortfolio as ResourceListOfPortfolio,
    ResourceListOfPropertyIntervalTimeSeries as ResourceListOfPropertyIntervalTimeSeries,
    UpdatePortfolioRequest as UpdatePortfolioRequest,
    UpsertPortfolioAccessMetadataRequest as UpsertPortfolioAccessMetadataRequest,
    UpsertReturnsResponse as UpsertReturnsResponse,
)
from .processing_group import (
    PagedResourceListOfProcessingGroup as PagedResourceListOfProcessingGroup,
    ProcessingGroup as ProcessingGroup,
    ProcessingGroupNextScheduledDetails as ProcessingGroupNextScheduledDetails,
    ProcessingGroupRequest as ProcessingGroupRequest,
    ProcessingGroupSchedule as ProcessingGroupSchedule,
)
from .property_definitions import (
    BatchUpsertPropertyDefinitionPropertiesResponse as BatchUpsertPropertyDefinitionPropertiesResponse,
    CreateDerivedPropertyDefinitionRequest as CreateDerivedPropertyDefinitionRequest,
    CreatePropertyDefinitionRequest as CreatePropertyDefinitionRequest,
    DerivationFormulaExplainRequest as DerivationFormulaExplainRequest,
    DerivedPropertyComponent as DerivedPropertyComponent,
    PagedResourceListOfPropertyDefinition as PagedResourceListOfPropertyDefinition,
    PropertyDefinition as PropertyDefinition,
    QualifierDefinition as QualifierDefinition,
    QualifierDefinitionRequest as QualifierDefinitionRequest,
    ResourceListOfPropertyDefinition as ResourceListOfPropertyDefinition,
    UpdateDerivedPropertyDefinitionRequest as UpdateDerivedPropertyDefinitionRequest,
    UpdatePropertyDefinitionRequest as UpdatePropertyDefinitionRequest,
)
from .queryable_keys import (
    ResourceListOfQueryableKey as ResourceListOfQueryableKey,
)
from .quotes import (
    AnnulQuotesResponse as AnnulQuotesResponse,
    GetQuotesResponse as GetQuotesResponse,
    Quote as Quote,
    QuoteAccessMetadataRule as QuoteAccessMetadataRule,
    QuoteAccessMetadataRuleId as QuoteAccessMetadataRuleId,
    QuoteId as QuoteId,
    QuoteSeriesId as QuoteSeriesId,
    ResourceListOfQuote as ResourceListOfQuote,
    ResourceListOfQuoteAccessMetadataRule as ResourceListOfQuoteAccessMetadataRule,
    UpsertQuoteAccessMetadataRuleRequest as UpsertQuoteAccessMetadataRuleRequest,
    UpsertQuoteRequest as UpsertQuoteRequest,
    UpsertQuotesResponse as UpsertQuotesResponse,
)
from .rec_activity_window_family import (
    ContiguousActivityWindow as ContiguousActivityWindow,
    RecActivitySinceEffectiveAt as RecActivitySinceEffectiveAt,
)
from .rec_definition_details_family import (
    ExternalRecDefinitionDetails as ExternalRecDefinitionDetails,
    LusidEntityRecDefinitionDetails as LusidEntityRecDefinitionDetails,
    PortfolioContentsRecDefinitionDetails as PortfolioContentsRecDefinitionDetails,
    RecDefByTaxLots as RecDefByTaxLots,
    RecDefCurrencies as RecDefCurrencies,
    RecDefRecipeIds as RecDefRecipeIds,
    RecDefRuleset as RecDefRuleset,
    RecDefSource as RecDefSource,
)
from .rec_result_item_family import (
    RecResultHoldingImpact as RecResultHoldingImpact,
    RecResultHoldingItem as RecResultHoldingItem,
    RecResultRelationalDataItem as RecResultRelationalDataItem,
    RecResultSettlementActivityItem as RecResultSettlementActivityItem,
    RecResultTransactionItem as RecResultTransactionItem,
)
from .reconciliation_rule_family import (
    ReconcileDateTimeRule as ReconcileDateTimeRule,
    ReconcileNumericRule as ReconcileNumericRule,
    ReconcileStringRule as ReconcileStringRule,
)
from .reconciliations import (
    AggregatedTransactionsRequest as AggregatedTransactionsRequest,
    Client as Client,
    CreateReconciliationRequest as CreateReconciliationRequest,
    DataScope as DataScope,
    InlineValuationsReconciliationRequest as InlineValuationsReconciliationRequest,
    ListAggregationReconciliation as ListAggregationReconciliation,
    MappedString as MappedString,
    Mapping as Mapping,
    MappingRule as MappingRule,
    PagedResourceListOfReconciliation as PagedResourceListOfReconciliation,
    PortfolioReconciliationRequest as PortfolioReconciliationRequest,
    PortfoliosReconciliationRequest as PortfoliosReconciliationRequest,
    ReconciledTransaction as ReconciledTransaction,
    Reconciliation as Reconciliation,
    ReconciliationBreak as ReconciliationBreak,
    ReconciliationConfiguration as ReconciliationConfiguration,
    ReconciliationId as ReconciliationId,
    ReconciliationLeftRightAddressKeyPair as ReconciliationLeftRightAddressKeyPair,
    ReconciliationLine as ReconciliationLine,
    ReconciliationRequest as ReconciliationRequest,
    ReconciliationResponse as ReconciliationResponse,
    ReconciliationSideConfiguration as ReconciliationSideConfiguration,
    ReconciliationTransactions as ReconciliationTransactions,
    ResourceListOfMapping as ResourceListOfMapping,
    ResourceListOfReconciliationBreak as ResourceListOfReconciliationBreak,
    TransactionReconciliationRequest as TransactionReconciliationRequest,
    TransactionReconciliationRequestV2 as TransactionReconciliationRequestV2,
    TransactionsReconciliationsResponse as TransactionsReconciliationsResponse,
    UpdateReconciliationRequest as UpdateReconciliationRequest,
    ValuationsReconciliationRequest as ValuationsReconciliationRequest,
)
from .recs import (
    AggregateMatchingRule as AggregateMatchingRule,
    AggregateRuleValues as AggregateRuleValues,
    BatchManageCommentRequest as BatchManageCommentRequest,
    BatchManageCommentResponse as BatchManageCommentResponse,
    BatchReviewRecResultItemResult as BatchReviewRecResultItemResult,
    BatchReviewRecResultRequest as BatchReviewRecResultRequest,
    BatchReviewRecResultResponse as BatchReviewRecResultResponse,
    CoreMatchingRule as CoreMatchingRule,
    CoreRuleValues as CoreRuleValues,
    CreateMatchingRulesetRequest as CreateMatchingRulesetRequest,
    CreateRecDefinitionRequest as CreateRecDefinitionRequest,
    ExternalRecType as ExternalRecType,
    InstantiateRecRequest as InstantiateRecRequest,
    MatchingRuleset as MatchingRuleset,
    PagedResourceListOfMatchingRuleset as PagedResourceListOfMatchingRuleset,
    PagedResourceListOfRecDefinition as PagedResourceListOfRecDefinition,
    PagedResourceListOfRecInstance as PagedResourceListOfRecInstance,
    PagedResourceListOfRecResult as PagedResourceListOfRecResult,
    PagedResourceListOfRecResultSet as PagedResourceListOfRecResultSet,
    PopulateResultProperty as PopulateResultProperty,
    RecApprovalDecision as RecApprovalDecision,
    RecAsAtPolicy as RecAsAtPolicy,
    RecClosedExceptionCounts as RecClosedExceptionCounts,
    RecClosedPeriodReference as RecClosedPeriodReference,
    RecClosedPeriods as RecClosedPeriods,
    RecDatasetSchema as RecDatasetSchema,
    RecDatasetSchemas as RecDatasetSchemas,
    RecDatePolicy as RecDatePolicy,
    RecDatesReconciled as RecDatesReconciled,
    RecDefinition as RecDefinition,
    RecDefSideNames as RecDefSideNames,
    RecExceptionCountByClosureType as RecExceptionCountByClosureType,
    RecExceptionCountByResultType as RecExceptionCountByResultType,
    RecExecution as RecExecution,
    RecInstance as RecInstance,
    RecInstanceId as RecInstanceId,
    RecInstanceSummary as RecInstanceSummary,
    RecLinkedBy as RecLinkedBy,
    RecLinkedResult as RecLinkedResult,
    RecMatchCountByResultType as RecMatchCountByResultType,
    RecMatchCounts as RecMatchCounts,
    RecOpenExceptionCounts as RecOpenExceptionCounts,
    RecRequestedResultRevision as RecRequestedResultRevision,
    RecRequiredApproval as RecRequiredApproval,
    RecResult as RecResult,
    RecResultAssignmentUpdate as RecResultAssignmentUpdate,
    RecResultCountByReviewStatus as RecResultCountByReviewStatus,
    RecResultCounts as RecResultCounts,
    RecResultDecisionGroup as RecResultDecisionGroup,
    RecResultDecisionUpdate as RecResultDecisionUpdate,
    RecResultException as RecResultException,
    RecResultItemDetails as RecResultItemDetails,
    RecResultLinkKey as RecResultLinkKey,
    RecResultReview as RecResultReview,
    RecResultSet as RecResultSet,
    RecResultSetApprovalDecisionRequest as RecResultSetApprovalDecisionRequest,
    RecReview as RecReview,
    RecReviewConfiguration as RecReviewConfiguration,
    RecReviewRequiredApproval as RecReviewRequiredApproval,
    RecReviewRequirementRule as RecReviewRequirementRule,
    RecReviewSubmission as RecReviewSubmission,
    RecRunLog as RecRunLog,
    RecRunLogEntry as RecRunLogEntry,
    RecSubmission as RecSubmission,
    RecSupersededRun as RecSupersededRun,
    RecUserComment as RecUserComment,
    SubmitRecResultSetReviewRequest as SubmitRecResultSetReviewRequest,
    SupplementalAttribute as SupplementalAttribute,
    SupplementalAttributeValues as SupplementalAttributeValues,
    TransitionRecInstanceRequest as TransitionRecInstanceRequest,
    UpdateMatchingRulesetRequest as UpdateMatchingRulesetRequest,
    UpdateRecDefinitionRequest as UpdateRecDefinitionRequest,
    UpsertRecDefinitionPropertiesResponse as UpsertRecDefinitionPropertiesResponse,
)
from .reference_list_family import (
    AddressKeyList as AddressKeyList,
    DecimalList as DecimalList,
    FilteredFundIdList as FilteredFundIdList,
    FundIdList as FundIdList,
    FundNavTypeCodes as FundNavTypeCodes,
    InstrumentList as InstrumentList,
    PortfolioGroupIdList as PortfolioGroupIdList,
    PortfolioIdList as PortfolioIdList,
    PropertyList as PropertyList,
    StringList as StringList,
)
from .reference_lists import (
    PagedResourceListOfReferenceListResponse as PagedResourceListOfReferenceListResponse,
    ReferenceListRequest as ReferenceListRequest,
    ReferenceListResponse as ReferenceListResponse,
)
from .reference_portfolio import (
    ConstituentsAdjustmentHeader as ConstituentsAdjustmentHeader,
    CreateReferencePortfolioRequest as CreateReferencePortfolioRequest,
    GetReferencePortfolioConstituentsResponse as GetReferencePortfolioConstituentsResponse,
    ReferencePortfolioConstituent as ReferencePortfolioConstituent,
    ReferencePortfolioConstituentRequest as ReferencePortfolioConstituentRequest,
    ResourceListOfConstituentsAdjustmentHeader as ResourceListOfConstituentsAdjustmentHeader,
    UpsertReferencePortfolioConstituentPropertiesRequest as UpsertReferencePortfolioConstituentPropertiesRequest,
    UpsertReferencePortfolioConstituentPropertiesResponse as UpsertReferencePortfolioConstituentPropertiesResponse,
    UpsertReferencePortfolioConstituentsRequest as UpsertReferencePortfolioConstituentsRequest,
    UpsertReferencePortfolioConstituentsResponse as UpsertReferencePortfolioConstituentsResponse,
)
from .relation_definitions import (
    CreateRelationDefinitionRequest as CreateRelationDefinitionRequest,
    RelationDefinition as RelationDefinition,
)
from .relational_dataset_definition import (
    ApplicableEntityTypes as ApplicableEntityTypes,
    CreateRelationalDatasetDefinitionRequest as CreateRelationalDatasetDefinitionRequest,
    CreateSeriesIdentifierField as CreateSeriesIdentifierField,
    PagedResourceListOfRelationalDatasetDefinition as PagedResourceListOfRelationalDatasetDefinition,
    RelationalDatasetDefinition as RelationalDatasetDefinition,
    RelationalDatasetFieldDefinition as RelationalDatasetFieldDefinition,
    RelationalDatasetFieldsToAdd as RelationalDatasetFieldsToAdd,
    RelationalDatasetFieldsToRemove as RelationalDatasetFieldsToRemove,
    RelationalDatasetFieldsToUpdate as RelationalDatasetFieldsToUpdate,
    UpdateRelationalDatasetDefinitionRequest as UpdateRelationalDatasetDefinitionRequest,
    UpdateRelationalDatasetDetails as UpdateRelationalDatasetDetails,
    UpdateRelationalDatasetFieldSchema as UpdateRelationalDatasetFieldSchema,
    UpdateSeriesIdentifierField as UpdateSeriesIdentifierField,
)
from .relational_datasets import (
    ApplicableEntity as ApplicableEntity,
    BatchDeleteRelationalDataResponse as BatchDeleteRelationalDataResponse,
    BatchUpsertRelationalDatasetsResponse as BatchUpsertRelationalDatasetsResponse,
    CustomSortBy as CustomSortBy,
    DataPointVersion as DataPointVersion,
    DataSeries as DataSeries,
    DeleteRelationalDataPointRequest as DeleteRelationalDataPointRequest,
    PagedResourceListOfRelationalDataPointResponse as PagedResourceListOfRelationalDataPointResponse,
    QueryRelationalDatasetRequest as QueryRelationalDatasetRequest,
    RelationalDataPointFieldValueResponse as RelationalDataPointFieldValueResponse,
    RelationalDataPointResponse as RelationalDataPointResponse,
    RelationalDataSeriesResponse as RelationalDataSeriesResponse,
    UpsertRelationalDataPointRequest as UpsertRelationalDataPointRequest,
)
from .relations import (
    CompleteRelation as CompleteRelation,
    CreateRelationRequest as CreateRelationRequest,
    DeleteRelationRequest as DeleteRelationRequest,
)
from .relationship_definitions import (
    CreateRelationshipDefinitionRequest as CreateRelationshipDefinitionRequest,
    PagedResourceListOfRelationshipDefinition as PagedResourceListOfRelationshipDefinition,
    RelationshipDefinition as RelationshipDefinition,
    UpdateRelationshipDefinitionRequest as UpdateRelationshipDefinitionRequest,
)
from .relationships import (
    CompleteRelationship as CompleteRelationship,
    CreateRelationshipRequest as CreateRelationshipRequest,
    DeleteRelationshipRequest as DeleteRelationshipRequest,
)
from .resource_record import (
    PagedResourceListOfResourceRecord as PagedResourceListOfResourceRecord,
    ResourceListOfScopeDefinition as ResourceListOfScopeDefinition,
    ResourceRecord as ResourceRecord,
    ScopeDefinition as ScopeDefinition,
    UpsertResourceRecordRequest as UpsertResourceRecordRequest,
)
from .result_key_rule_family import (
    PortfolioResultDataKeyRule as PortfolioResultDataKeyRule,
    ResultDataKeyRule as ResultDataKeyRule,
)
from .result_value_family import (
    CashFlowLineage as CashFlowLineage,
    CashFlowValue as CashFlowValue,
    CashFlowValueSet as CashFlowValueSet,
    LifeCycleEventLineage as LifeCycleEventLineage,
    LifeCycleEventValue as LifeCycleEventValue,
    ResultValue0D as ResultValue0D,
    ResultValueBool as ResultValueBool,
    ResultValueCurrency as ResultValueCurrency,
    ResultValueDateTimeOffset as ResultValueDateTimeOffset,
    ResultValueDecimal as ResultValueDecimal,
    ResultValueDictionary as ResultValueDictionary,
    ResultValueInt as ResultValueInt,
    ResultValueString as ResultValueString,
)
from .scenario_shift_definition_family import (
    CreditSpreadShiftDefinition as CreditSpreadShiftDefinition,
    FxShiftDefinition as FxShiftDefinition,
    InflationCurveShiftDefinition as InflationCurveShiftDefinition,
    KeyedMarketDataKeyRule as KeyedMarketDataKeyRule,
    MdkrGroupShiftDefinition as MdkrGroupShiftDefinition,
    ModelOptionShiftDefinition as ModelOptionShiftDefinition,
    PriceShiftDefinition as PriceShiftDefinition,
    RateCurveShiftDefinition as RateCurveShiftDefinition,
    VolSurfaceShiftDefinition as VolSurfaceShiftDefinition,
)
from .scenarios import (
    CreateScenarioFromTemplateRequest as CreateScenarioFromTemplateRequest,
    GetScenarioResponse as GetScenarioResponse,
    PagedResourceListOfGetScenarioResponse as PagedResourceListOfGetScenarioResponse,
    PagedResourceListOfVersion as PagedResourceListOfVersion,
    ResourceListOfScenarioTemplateDefinition as ResourceListOfScenarioTemplateDefinition,
    ReverseStressRequest as ReverseStressRequest,
    ReverseStressResponse as ReverseStressResponse,
    ReverseStressRung as ReverseStressRung,
    ScenarioDefinition as ScenarioDefinition,
    ScenarioPreviewAppliedShift as ScenarioPreviewAppliedShift,
    ScenarioPreviewRequest as ScenarioPreviewRequest,
    ScenarioPreviewResponse as ScenarioPreviewResponse,
    ScenarioTemplateDefinition as ScenarioTemplateDefinition,
    ScenarioTemplateParameter as ScenarioTemplateParameter,
    UpsertScenarioRequest as UpsertScenarioRequest,
)
from .schedule_family import (
    BondConversionEntry as BondConversionEntry,
    BondConversionSchedule as BondConversionSchedule,
    CancelSchedule as CancelSchedule,
    CommodityCalendarSchedule as CommodityCalendarSchedule,
    FixedSchedule as FixedSchedule,
    FloatSchedule as FloatSchedule,
    FxRateSchedule as FxRateSchedule,
    NoticeConvention as NoticeConvention,
    OptionalitySchedule as OptionalitySchedule,
    OptionEntry as OptionEntry,
    PikSchedule as PikSchedule,
)
from .schemas import (
    FieldSchema as FieldSchema,
    ModelSchema as ModelSchema,
    PropertySchema as PropertySchema,
    ResourceListOfValueType as ResourceListOfValueType,
)
from .scripted_translation import (
    Dialect as Dialect,
    DialectId as DialectId,
    DialectSchema as DialectSchema,
    PagedResourceListOfDialectId as PagedResourceListOfDialectId,
    PagedResourceListOfTranslationScriptId as PagedResourceListOfTranslationScriptId,
    TranslateEntitiesInlinedRequest as TranslateEntitiesInlinedRequest,
    TranslateEntitiesRequest as TranslateEntitiesRequest,
    TranslateEntitiesResponse as TranslateEntitiesResponse,
    TranslationInput as TranslationInput,
    TranslationResult as TranslationResult,
    TranslationScript as TranslationScript,
    TranslationScriptId as TranslationScriptId,
    UpsertDialectRequest as UpsertDialectRequest,
    UpsertTranslationScriptRequest as UpsertTranslationScriptRequest,
)
from .search import (
    InstrumentMatch as InstrumentMatch,
    InstrumentSearchProperty as InstrumentSearchProperty,
    PagedResourceListOfPortfolioGroupSearchResult as PagedResourceListOfPortfolioGroupSearchResult,
    PagedResourceListOfPortfolioSearchResult as PagedResourceListOfPortfolioSearchResult,
    PagedResourceListOfPropertyDefinitionSearchResult as PagedResourceListOfPropertyDefinitionSearchResult,
    PortfolioGroupSearchResult as PortfolioGroupSearchResult,
    PortfolioSearchResult as PortfolioSearchResult,
    PropertyDefinitionSearchResult as PropertyDefinitionSearchResult,
)
from .sequences import (
    CreateSequenceRequest as CreateSequenceRequest,
    NextValueInSequenceResponse as NextValueInSequenceResponse,
    PagedResourceListOfSequenceDefinition as PagedResourceListOfSequenceDefinition,
    SequenceDefinition as SequenceDefinition,
)
from .settlement_activity import (
    ResourceListWithPostBodiesOfSettlementActivityToSettlementActivityQuery as ResourceListWithPostBodiesOfSettlementActivityToSettlementActivityQuery,
    SettlementActivity as SettlementActivity,
    SettlementActivityQuery as SettlementActivityQuery,
)
from .simple_position_portfolios import (
    CreateSimplePositionPortfolioRequest as CreateSimplePositionPortfolioRequest,
)
from .staged_modifications import (
    PagedResourceListOfStagedModification as PagedResourceListOfStagedModification,
    PagedResourceListOfStagedModificationsRequestedChangeInterval as PagedResourceListOfStagedModificationsRequestedChangeInterval,
    RequestedChanges as RequestedChanges,
    StagedModification as StagedModification,
    StagedModificationDecision as StagedModificationDecision,
    StagedModificationDecisionRequest as StagedModificationDecisionRequest,
    StagedModificationEffectiveRange as StagedModificationEffectiveRange,
    StagedModificationsEntityHrefs as StagedModificationsEntityHrefs,
    StagedModificationSourceEntity as StagedModificationSourceEntity,
    StagedModificationsRequestedChangeInterval as StagedModificationsRequestedChangeInterval,
    StagedModificationStagingRule as StagedModificationStagingRule,
)
from .staging_rule_set import (
    CreateStagingRuleSetRequest as CreateStagingRuleSetRequest,
    PagedResourceListOfStagingRuleSet as PagedResourceListOfStagingRuleSet,
    StagingRule as StagingRule,
    StagingRuleApprovalCriteria as StagingRuleApprovalCriteria,
    StagingRuleMatchCriteria as StagingRuleMatchCriteria,
    StagingRuleSet as StagingRuleSet,
    UpdateStagingRuleSetRequest as UpdateStagingRuleSetRequest,
)
from .structured_result_data import (
    CreateDataMapRequest as CreateDataMapRequest,
    DataDefinition as DataDefinition,
    DataMapKey as DataMapKey,
    DataMapping as DataMapping,
    GetDataMapResponse as GetDataMapResponse,
    GetStructuredResultDataResponse as GetStructuredResultDataResponse,
    GetVirtualDocumentResponse as GetVirtualDocumentResponse,
    GroupedResultOfAddressKey as GroupedResultOfAddressKey,
    PagedResourceListOfVirtualRow as PagedResourceListOfVirtualRow,
    ResourceListOfAddressKeyDefinition as ResourceListOfAddressKeyDefinition,
    StructuredResultData as StructuredResultData,
    StructuredResultDataId as StructuredResultDataId,
    UpsertResultValuesDataRequest as UpsertResultValuesDataRequest,
    UpsertStructuredResultDataRequest as UpsertStructuredResultDataRequest,
    VirtualDocument as VirtualDocument,
    VirtualDocumentRow as VirtualDocumentRow,
    VirtualRow as VirtualRow,
)
from .subscriptions import (
    GetSubscriptionResponse as GetSubscriptionResponse,
    PagedResourceListOfGetSubscriptionResponse as PagedResourceListOfGetSubscriptionResponse,
    SubscriptionDefinition as SubscriptionDefinition,
    UpsertSubscriptionRequest as UpsertSubscriptionRequest,
)
from .system_configuration import (
    SetTransactionConfigurationAlias as SetTransactionConfigurationAlias,
    SetTransactionConfigurationSourceRequest as SetTransactionConfigurationSourceRequest,
    SideConfigurationData as SideConfigurationData,
    SideConfigurationDataRequest as SideConfigurationDataRequest,
    TransactionConfigurationData as TransactionConfigurationData,
    TransactionConfigurationDataRequest as TransactionConfigurationDataRequest,
    TransactionConfigurationMovementData as TransactionConfigurationMovementData,
    TransactionConfigurationMovementDataRequest as TransactionConfigurationMovementDataRequest,
    TransactionConfigurationTypeAlias as TransactionConfigurationTypeAlias,
    TransactionPropertyMapping as TransactionPropertyMapping,
    TransactionPropertyMappingRequest as TransactionPropertyMappingRequest,
    TransactionSetConfigurationData as TransactionSetConfigurationData,
    TransactionSetConfigurationDataRequest as TransactionSetConfigurationDataRequest,
)
from .tax_rule_sets import (
    CreateTaxRuleSetRequest as CreateTaxRuleSetRequest,
    ResourceListOfTaxRuleSet as ResourceListOfTaxRuleSet,
    TaxRule as TaxRule,
    TaxRuleSet as TaxRuleSet,
    UpdateTaxRuleSetRequest as UpdateTaxRuleSetRequest,
)
from .timelines import (
    BatchCreateClosedPeriodsRequest as BatchCreateClosedPeriodsRequest,
    ClosedPeriod as ClosedPeriod,
    CreateClosedPeriodRequest as CreateClosedPeriodRequest,
    CreateTimelineRequest as CreateTimelineRequest,
    PagedResourceListOfClosedPeriod as PagedResourceListOfClosedPeriod,
    PagedResourceListOfTimeline as PagedResourceListOfTimeline,
    PostCloseActivitiesRequest as PostCloseActivitiesRequest,
    PostCloseActivity as PostCloseActivity,
    ResourceListOfClosedPeriod as ResourceListOfClosedPeriod,
    Timeline as Timeline,
    UnconfirmClosedPeriodRequest as UnconfirmClosedPeriodRequest,
    UpdateTimelineRequest as UpdateTimelineRequest,
)
from .tolerance_base_family import (
    AggregateNumericTolerance as AggregateNumericTolerance,
    CoreAttributeOptionalityTolerance as CoreAttributeOptionalityTolerance,
    CoreDateTolerance as CoreDateTolerance,
    CoreStringCrossTolerance as CoreStringCrossTolerance,
)
from .transaction import (
    Bucket as Bucket,
    CategorySettlementStatus as CategorySettlementStatus,
    CustodianAccount as CustodianAccount,
    CustodianEntry as CustodianEntry,
    Economics as Economics,
    MovementConditionMatch as MovementConditionMatch,
    OtcConfirmation as OtcConfirmation,
    OutputTransaction as OutputTransaction,
    PortfolioHolding as PortfolioHolding,
    RealisedGainLoss as RealisedGainLoss,
    ResolvedCustodianAccount as ResolvedCustodianAccount,
    SettlementProblem as SettlementProblem,
    SettlementSchedule as SettlementSchedule,
    Strategy as Strategy,
    Transaction as Transaction,
    TransactionEntityLink as TransactionEntityLink,
    TransactionPrice as TransactionPrice,
    TransactionSettlementSummary as TransactionSettlementSummary,
    TransactionTypeDetails as TransactionTypeDetails,
)
from .transaction_configuration import (
    HoldingPropertyDelta as HoldingPropertyDelta,
    ResourceListOfSideDefinition as ResourceListOfSideDefinition,
    ResourceListOfTransactionType as ResourceListOfTransactionType,
    SideDefinition as SideDefinition,
    SideDefinitionRequest as SideDefinitionRequest,
    SidesDefinitionRequest as SidesDefinitionRequest,
    TransactionFeeCapitalisation as TransactionFeeCapitalisation,
    TransactionType as TransactionType,
    TransactionTypeAlias as TransactionTypeAlias,
    TransactionTypeCalculation as TransactionTypeCalculation,
    TransactionTypeMovement as TransactionTypeMovement,
    TransactionTypePropertyMapping as TransactionTypePropertyMapping,
    TransactionTypeRequest as TransactionTypeRequest,
)
from .transaction_fee_types import (
    CreateTransactionFeeTypeRequest as CreateTransactionFeeTypeRequest,
    FeeCalculationRequest as FeeCalculationRequest,
    ResourceListOfTransactionFeeType as ResourceListOfTransactionFeeType,
    TransactionFeeType as TransactionFeeType,
    UpdateTransactionFeeTypeRequest as UpdateTransactionFeeTypeRequest,
)
from .transaction_fees import (
    CalculationInfo as CalculationInfo,
    FeeRule as FeeRule,
    FeeRuleUpsertRequest as FeeRuleUpsertRequest,
    FeeRuleUpsertResponse as FeeRuleUpsertResponse,
    ResourceListOfFeeRule as ResourceListOfFeeRule,
)
from .transaction_portfolios import (
    A2BMovementRecord as A2BMovementRecord,
    AdjustHolding as AdjustHolding,
    AdjustHoldingForDateRequest as AdjustHoldingForDateRequest,
    AdjustHoldingRequest as AdjustHoldingRequest,
    BatchAdjustHoldingsResponse as BatchAdjustHoldingsResponse,
    BatchAmendTransactionSettlementInstructionResponse as BatchAmendTransactionSettlementInstructionResponse,
    BatchUpsertPortfolioTransactionsResponse as BatchUpsertPortfolioTransactionsResponse,
    BatchUpsertTransactionSettlementInstructionResponse as BatchUpsertTransactionSettlementInstructionResponse,
    BucketedCashFlowRequest as BucketedCashFlowRequest,
    BucketingSchedule as BucketingSchedule,
    CancelSingleHoldingAdjustmentRequest as CancelSingleHoldingAdjustmentRequest,
    CashLadderRecord as CashLadderRecord,
    ChangeHistory as ChangeHistory,
    ChangeItem as ChangeItem,
    CreatePortfolioDetails as CreatePortfolioDetails,
    CreateTradeTicketsResponse as CreateTradeTicketsResponse,
    CreateTransactionPortfolioRequest as CreateTransactionPortfolioRequest,
    CustodianAccountProperties as CustodianAccountProperties,
    CustodianAccountRequest as CustodianAccountRequest,
    CustodianAccountsUpsertResponse as CustodianAccountsUpsertResponse,
    DeleteCustodianAccountsResponse as DeleteCustodianAccountsResponse,
    HoldingAdjustment as HoldingAdjustment,
    HoldingAdjustmentWithDate as HoldingAdjustmentWithDate,
    HoldingIdsRequest as HoldingIdsRequest,
    HoldingsAdjustment as HoldingsAdjustment,
    HoldingsAdjustmentHeader as HoldingsAdjustmentHeader,
    LusidTradeTicket as LusidTradeTicket,
    OverrideDefinitionRequest as OverrideDefinitionRequest,
    OverrideDefinitionResponse as OverrideDefinitionResponse,
    OverrideEntryResponse as OverrideEntryResponse,
    OverrideVirtualTransactionsRequest as OverrideVirtualTransactionsRequest,
    PagedResourceListOfCustodianAccount as PagedResourceListOfCustodianAccount,
    PortfolioCashFlow as PortfolioCashFlow,
    PortfolioCashLadder as PortfolioCashLadder,
    PortfolioDetails as PortfolioDetails,
    ResourceListOfChangeHistory as ResourceListOfChangeHistory,
    ResourceListOfHoldingsAdjustmentHeader as ResourceListOfHoldingsAdjustmentHeader,
    ResourceListOfOutputTransaction as ResourceListOfOutputTransaction,
    ResourceListOfPortfolioCashFlow as ResourceListOfPortfolioCashFlow,
    ResourceListOfPortfolioCashLadder as ResourceListOfPortfolioCashLadder,
    ResourceListOfTransaction as ResourceListOfTransaction,
    ResourceListOfTransactionSettlementInstruction as ResourceListOfTransactionSettlementInstruction,
    ResourceListOfVirtualTransactionOverrideRecord as ResourceListOfVirtualTransactionOverrideRecord,
    SettlementInLieu as SettlementInLieu,
    SettlementInstructionAmendRequest as SettlementInstructionAmendRequest,
    SettlementInstructionQuery as SettlementInstructionQuery,
    SettlementInstructionRequest as SettlementInstructionRequest,
    SettlementInstructionWithTransaction as SettlementInstructionWithTransaction,
    StoredOverrideDefinition as StoredOverrideDefinition,
    SuppressionEntryResponse as SuppressionEntryResponse,
    TargetTaxLot as TargetTaxLot,
    TargetTaxLotRequest as TargetTaxLotRequest,
    TransactionRequest as TransactionRequest,
    TransactionSettlementBucket as TransactionSettlementBucket,
    TransactionSettlementInstruction as TransactionSettlementInstruction,
    TransactionSettlementMovement as TransactionSettlementMovement,
    TransactionSettlementStatus as TransactionSettlementStatus,
    TypedResourceId as TypedResourceId,
    UpsertPortfolioTransactionsResponse as UpsertPortfolioTransactionsResponse,
    UpsertTransactionPropertiesResponse as UpsertTransactionPropertiesResponse,
    UpsertVirtualTransactionOverrideResponse as UpsertVirtualTransactionOverrideResponse,
    VersionedResourceListOfA2BMovementRecord as VersionedResourceListOfA2BMovementRecord,
    VersionedResourceListOfTransactionSettlementInstruction as VersionedResourceListOfTransactionSettlementInstruction,
    VersionedResourceListWithPostBodiesOfSettlementInstructionWithTransactionToSettlementInstructionQuery as VersionedResourceListWithPostBodiesOfSettlementInstructionWithTransactionToSettlementInstructionQuery,
    VersionedResourceListWithWarningsOfPortfolioHolding as VersionedResourceListWithWarningsOfPortfolioHolding,
    VirtualTransactionOverrideRecord as VirtualTransactionOverrideRecord,
    VirtualTransactionOverridesResponse as VirtualTransactionOverridesResponse,
)
from .transfer_agency import (
    CalculateOrderDatesRequest as CalculateOrderDatesRequest,
    CalculateOrderDatesResponse as CalculateOrderDatesResponse,
    DeleteTransferAgencyOrderRequest as DeleteTransferAgencyOrderRequest,
    DeleteTransferAgencyOrderResult as DeleteTransferAgencyOrderResult,
    DeleteTransferAgencyOrdersResponse as DeleteTransferAgencyOrdersResponse,
    EstimateTransferAgencyOrderRequest as EstimateTransferAgencyOrderRequest,
    EstimateTransferAgencyOrdersResponse as EstimateTransferAgencyOrdersResponse,
    TransferAgencyDates as TransferAgencyDates,
    TransferAgencyExcludedOrder as TransferAgencyExcludedOrder,
    TransferAgencyOrderEstimateResult as TransferAgencyOrderEstimateResult,
    TransferAgencyOrderResult as TransferAgencyOrderResult,
    TransferAgencyOrdersResponse as TransferAgencyOrdersResponse,
    TransferAgencyOrderToEstimate as TransferAgencyOrderToEstimate,
    TransferAgencyTransactionFromOrderResult as TransferAgencyTransactionFromOrderResult,
    UpsertTransferAgencyOrderRequest as UpsertTransferAgencyOrderRequest,
    UpsertTransferAgencyTransactionFromOrderRequest as UpsertTransferAgencyTransactionFromOrderRequest,
    UpsertTransferAgencyTransactionsFromOrdersResponse as UpsertTransferAgencyTransactionsFromOrdersResponse,
)
from .transfers import (
    CreateTransferRequest as CreateTransferRequest,
    CreateTransferResponse as CreateTransferResponse,
    GetTransferRequest as GetTransferRequest,
    ResourceListOfTransfer as ResourceListOfTransfer,
    Transfer as Transfer,
)
from .translation import (
    TradeTicket as TradeTicket,
    TranslateInstrumentDefinitionsRequest as TranslateInstrumentDefinitionsRequest,
    TranslateInstrumentDefinitionsResponse as TranslateInstrumentDefinitionsResponse,
    TranslateTradeTicketRequest as TranslateTradeTicketRequest,
    TranslateTradeTicketsResponse as TranslateTradeTicketsResponse,
)
from .withholding_tax import (
    BatchUpsertWithholdingTaxRatesResponse as BatchUpsertWithholdingTaxRatesResponse,
    CreateWithholdingTaxDataset as CreateWithholdingTaxDataset,
    CreateWithholdingTaxDatasetDefinitionsRequest as CreateWithholdingTaxDatasetDefinitionsRequest,
    DeleteWithholdingTaxRateRequest as DeleteWithholdingTaxRateRequest,
    PagedResourceListOfWithholdingTaxConfiguration as PagedResourceListOfWithholdingTaxConfiguration,
    PagedResourceListOfWithholdingTaxDataset as PagedResourceListOfWithholdingTaxDataset,
    ResolveWithholdingTaxRequest as ResolveWithholdingTaxRequest,
    SeriesIdentifierField as SeriesIdentifierField,
    UpsertWithholdingTaxConfigurationRequest as UpsertWithholdingTaxConfigurationRequest,
    UpsertWithholdingTaxRateRequest as UpsertWithholdingTaxRateRequest,
    WithholdingTaxAlternativeMatch as WithholdingTaxAlternativeMatch,
    WithholdingTaxConfiguration as WithholdingTaxConfiguration,
    WithholdingTaxDataset as WithholdingTaxDataset,
    WithholdingTaxDatasetDefinitions as WithholdingTaxDatasetDefinitions,
    WithholdingTaxMatchedRule as WithholdingTaxMatchedRule,
    WithholdingTaxRateResponse as WithholdingTaxRateResponse,
    WithholdingTaxRateSplit as WithholdingTaxRateSplit,
    WithholdingTaxRateTiers as WithholdingTaxRateTiers,
    WithholdingTaxReliefAtSourceFlags as WithholdingTaxReliefAtSourceFlags,
    WithholdingTaxResolution as WithholdingTaxResolution,
    WithholdingTaxResolutionProvenance as WithholdingTaxResolutionProvenance,
    WithholdingTaxUnresolvedDimension as WithholdingTaxUnresolvedDimension,
    WithholdingTaxValueSource as WithholdingTaxValueSource,
)
from .workspace import (
    ItemAndWorkspace as ItemAndWorkspace,
    PagedResourceListOfItemAndWorkspace as PagedResourceListOfItemAndWorkspace,
    PagedResourceListOfWorkspace as PagedResourceListOfWorkspace,
    PagedResourceListOfWorkspaceItem as PagedResourceListOfWorkspaceItem,
    Workspace as Workspace,
    WorkspaceCreationRequest as WorkspaceCreationRequest,
    WorkspaceItem as WorkspaceItem,
    WorkspaceItemCreationRequest as WorkspaceItemCreationRequest,
    WorkspaceItemUpdateRequest as WorkspaceItemUpdateRequest,
    WorkspacePermittedItemActions as WorkspacePermittedItemActions,
    WorkspaceUpdateRequest as WorkspaceUpdateRequest,
)
from .writeback_configuration_family import (
    SettleExpectedActivityRuleNames as SettleExpectedActivityRuleNames,
    SettleExpectedActivityWritebackConfiguration as SettleExpectedActivityWritebackConfiguration,
    WritebackResultPattern as WritebackResultPattern,
)
from .writeback_suggestion_family import (
    SettleExpectedActivityWritebackSuggestion as SettleExpectedActivityWritebackSuggestion,
)
