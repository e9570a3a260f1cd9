"""The enumerations. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from lusid_async.modelling import OpenEnum


class AccountingMethod(OpenEnum):
    """The values known for `AccountingMethod`."""

    DEFAULT = "Default"
    AVERAGECOST = "AverageCost"
    FIRSTINFIRSTOUT = "FirstInFirstOut"
    LASTINFIRSTOUT = "LastInFirstOut"
    HIGHESTCOSTFIRST = "HighestCostFirst"
    LOWESTCOSTFIRST = "LowestCostFirst"
    PRORATEBYUNITS = "ProRateByUnits"
    PRORATEBYCOST = "ProRateByCost"
    PRORATEBYCOSTPORTFOLIOCURRENCY = "ProRateByCostPortfolioCurrency"
    INTRADAYTHENFIRSTINFIRSTOUT = "IntraDayThenFirstInFirstOut"
    LONGTERMHIGHESTCOSTFIRST = "LongTermHighestCostFirst"
    LONGTERMHIGHESTCOSTFIRSTPORTFOLIOCURRENCY = "LongTermHighestCostFirstPortfolioCurrency"
    HIGHESTCOSTFIRSTPORTFOLIOCURRENCY = "HighestCostFirstPortfolioCurrency"
    LOWESTCOSTFIRSTPORTFOLIOCURRENCY = "LowestCostFirstPortfolioCurrency"
    MAXIMUMLOSSMINIMUMGAIN = "MaximumLossMinimumGain"
    MAXIMUMLOSSMINIMUMGAINPORTFOLIOCURRENCY = "MaximumLossMinimumGainPortfolioCurrency"


class AggregationOp(OpenEnum):
    """The values known for `AggregationOp`."""

    SUM = "Sum"
    DEFAULTSUM = "DefaultSum"
    PROPORTION = "Proportion"
    AVERAGE = "Average"
    COUNT = "Count"
    MIN = "Min"
    MAX = "Max"
    VALUE = "Value"
    SUMOFPOSITIVEVALUES = "SumOfPositiveValues"
    SUMOFNEGATIVEVALUES = "SumOfNegativeValues"
    SUMOFABSOLUTEVALUES = "SumOfAbsoluteValues"
    PROPORTIONOFABSOLUTEVALUES = "ProportionOfAbsoluteValues"
    SUMCUMULATIVEINADVANCE = "SumCumulativeInAdvance"
    SUMCUMULATIVEINARREARS = "SumCumulativeInArrears"


class AggregationType(OpenEnum):
    """The values known for `AggregationType`."""

    STRING = "String"
    INT = "Int"
    DECIMAL = "Decimal"
    DATETIME = "DateTime"
    BOOLEAN = "Boolean"
    RESULTVALUE = "ResultValue"
    RESULT0D = "Result0D"
    RESULT1D = "Result1D"
    RESULT2D = "Result2D"
    JSON = "Json"
    RESULTND = "ResultND"


class AppendMarketDataType(OpenEnum):
    """The values known for `AppendMarketDataType`."""

    APPENDFXFORWARDCURVEBYQUOTEREFERENCE = "AppendFxForwardCurveByQuoteReference"
    APPENDFXFORWARDCURVEDATA = "AppendFxForwardCurveData"
    APPENDFXFORWARDPIPSCURVEDATA = "AppendFxForwardPipsCurveData"
    APPENDFXFORWARDTENORCURVEDATA = "AppendFxForwardTenorCurveData"
    APPENDFXFORWARDTENORPIPSCURVEDATA = "AppendFxForwardTenorPipsCurveData"


class AssetClass(OpenEnum):
    """The values known for `AssetClass`."""

    INTERESTRATES = "InterestRates"
    FX = "FX"
    INFLATION = "Inflation"
    EQUITIES = "Equities"
    CREDIT = "Credit"
    COMMODITIES = "Commodities"
    MONEY = "Money"
    UNKNOWN = "Unknown"
    REALESTATE = "RealEstate"
    EXOTIC = "Exotic"


class ChangeHistoryAction(OpenEnum):
    """The values known for `ChangeHistoryAction`."""

    CREATE = "Create"
    UPDATE = "Update"
    DELETE = "Delete"


class ComplianceParameterType(OpenEnum):
    """The values known for `ComplianceParameterType`."""

    BOOLCOMPLIANCEPARAMETER = "BoolComplianceParameter"
    STRINGCOMPLIANCEPARAMETER = "StringComplianceParameter"
    DECIMALCOMPLIANCEPARAMETER = "DecimalComplianceParameter"
    DATETIMECOMPLIANCEPARAMETER = "DateTimeComplianceParameter"
    PROPERTYKEYCOMPLIANCEPARAMETER = "PropertyKeyComplianceParameter"
    ADDRESSKEYCOMPLIANCEPARAMETER = "AddressKeyComplianceParameter"
    PORTFOLIOIDCOMPLIANCEPARAMETER = "PortfolioIdComplianceParameter"
    PORTFOLIOGROUPIDCOMPLIANCEPARAMETER = "PortfolioGroupIdComplianceParameter"
    STRINGLISTCOMPLIANCEPARAMETER = "StringListComplianceParameter"
    BOOLLISTCOMPLIANCEPARAMETER = "BoolListComplianceParameter"
    DATETIMELISTCOMPLIANCEPARAMETER = "DateTimeListComplianceParameter"
    DECIMALLISTCOMPLIANCEPARAMETER = "DecimalListComplianceParameter"
    PROPERTYKEYLISTCOMPLIANCEPARAMETER = "PropertyKeyListComplianceParameter"
    ADDRESSKEYLISTCOMPLIANCEPARAMETER = "AddressKeyListComplianceParameter"
    PORTFOLIOIDLISTCOMPLIANCEPARAMETER = "PortfolioIdListComplianceParameter"
    PORTFOLIOGROUPIDLISTCOMPLIANCEPARAMETER = "PortfolioGroupIdListComplianceParameter"
    INSTRUMENTLISTCOMPLIANCEPARAMETER = "InstrumentListComplianceParameter"
    FILTERPREDICATECOMPLIANCEPARAMETER = "FilterPredicateComplianceParameter"
    GROUPFILTERPREDICATECOMPLIANCEPARAMETER = "GroupFilterPredicateComplianceParameter"
    GROUPBYSELECTORCOMPLIANCEPARAMETER = "GroupBySelectorComplianceParameter"
    PROPERTYLISTCOMPLIANCEPARAMETER = "PropertyListComplianceParameter"
    GROUPCALCULATIONCOMPLIANCEPARAMETER = "GroupCalculationComplianceParameter"


class ComplianceStepType(OpenEnum):
    """The values known for `ComplianceStepType`."""

    FILTERSTEP = "FilterStep"
    GROUPBYSTEP = "GroupByStep"
    GROUPFILTERSTEP = "GroupFilterStep"
    BRANCHSTEP = "BranchStep"
    RECOMBINESTEP = "RecombineStep"
    CHECKSTEP = "CheckStep"
    PERCENTCHECKSTEP = "PercentCheckStep"


class ComplianceStepTypeRequest(OpenEnum):
    """The values known for `ComplianceStepTypeRequest`."""

    FILTERSTEPREQUEST = "FilterStepRequest"
    GROUPBYSTEPREQUEST = "GroupByStepRequest"
    GROUPFILTERSTEPREQUEST = "GroupFilterStepRequest"
    BRANCHSTEPREQUEST = "BranchStepRequest"
    CHECKSTEPREQUEST = "CheckStepRequest"
    PERCENTCHECKSTEPREQUEST = "PercentCheckStepRequest"


class CriterionType(OpenEnum):
    """The values known for `CriterionType`."""

    PROPERTYVALUEEQUALS = "PropertyValueEquals"
    PROPERTYVALUEIN = "PropertyValueIn"
    SUBHOLDINGKEYVALUEEQUALS = "SubHoldingKeyValueEquals"


class CurveShiftWindowBounds(OpenEnum):
    """The values known for `CurveShiftWindowBounds`."""

    INCLUSIVE = "Inclusive"
    STARTEXCLUSIVE = "StartExclusive"
    ENDEXCLUSIVE = "EndExclusive"
    EXCLUSIVE = "Exclusive"


class DataTypeValueRange(OpenEnum):
    """The values known for `DataTypeValueRange`."""

    OPEN = "Open"
    CLOSED = "Closed"


class DateTimeComparisonType(OpenEnum):
    """The values known for `DateTimeComparisonType`."""

    EXACT = "Exact"
    ABSOLUTEDIFFERENCE = "AbsoluteDifference"


class DayOfWeek(OpenEnum):
    """The values known for `DayOfWeek`."""

    SUNDAY = "Sunday"
    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"


class DeleteModes(OpenEnum):
    """The values known for `DeleteModes`."""

    SOFT = "soft"
    HARD = "hard"


class DiscountingMethod(OpenEnum):
    """The values known for `DiscountingMethod`."""

    STANDARD = "Standard"
    CONSTANTTIMEVALUEOFMONEY = "ConstantTimeValueOfMoney"
    INVALID = "Invalid"


class EconomicDependencyType(OpenEnum):
    """The values known for `EconomicDependencyType`."""

    OPAQUEDEPENDENCY = "OpaqueDependency"
    CASHDEPENDENCY = "CashDependency"
    DISCOUNTINGDEPENDENCY = "DiscountingDependency"
    EQUITYCURVEDEPENDENCY = "EquityCurveDependency"
    EQUITYVOLDEPENDENCY = "EquityVolDependency"
    FXDEPENDENCY = "FxDependency"
    FXFORWARDSDEPENDENCY = "FxForwardsDependency"
    FXVOLDEPENDENCY = "FxVolDependency"
    INDEXPROJECTIONDEPENDENCY = "IndexProjectionDependency"
    IRVOLDEPENDENCY = "IrVolDependency"
    QUOTEDEPENDENCY = "QuoteDependency"
    VENDOR = "Vendor"
    CALENDARDEPENDENCY = "CalendarDependency"
    INFLATIONFIXINGDEPENDENCY = "InflationFixingDependency"


class FundCalendarEntriesType(OpenEnum):
    """The values known for `FundCalendarEntriesType`."""

    FINALISEDVALUATIONPOINT = "FinalisedValuationPoint"
    FUNDESTIMATEVALUATIONPOINT = "FundEstimateValuationPoint"
    FUNDBOOKMARK = "FundBookmark"


class FundCalendarEntryType(OpenEnum):
    """The values known for `FundCalendarEntryType`."""

    VALUATIONPOINTFUNDCALENDARENTRY = "ValuationPointFundCalendarEntry"
    BOOKMARKFUNDCALENDARENTRY = "BookmarkFundCalendarEntry"


class FxShiftMode(OpenEnum):
    """The values known for `FxShiftMode`."""

    ABSOLUTE = "absolute"
    RELATIVE = "relative"
    PERCENTAGE = "percentage"


class InstrumentDeleteModes(OpenEnum):
    """The values known for `InstrumentDeleteModes`."""

    SOFT = "soft"
    HARD = "hard"


class InstrumentEventType(OpenEnum):
    """The values known for `InstrumentEventType`."""

    TRANSITIONEVENT = "TransitionEvent"
    INFORMATIONALEVENT = "InformationalEvent"
    OPENEVENT = "OpenEvent"
    CLOSEEVENT = "CloseEvent"
    STOCKSPLITEVENT = "StockSplitEvent"
    BONDDEFAULTEVENT = "BondDefaultEvent"
    CASHDIVIDENDEVENT = "CashDividendEvent"
    AMORTISATIONEVENT = "AmortisationEvent"
    CASHFLOWEVENT = "CashFlowEvent"
    EXERCISEEVENT = "ExerciseEvent"
    RESETEVENT = "ResetEvent"
    TRIGGEREVENT = "TriggerEvent"
    RAWVENDOREVENT = "RawVendorEvent"
    INFORMATIONALERROREVENT = "InformationalErrorEvent"
    BONDCOUPONEVENT = "BondCouponEvent"
    DIVIDENDREINVESTMENTEVENT = "DividendReinvestmentEvent"
    ACCUMULATIONEVENT = "AccumulationEvent"
    BONDPRINCIPALEVENT = "BondPrincipalEvent"
    DIVIDENDOPTIONEVENT = "DividendOptionEvent"
    MATURITYEVENT = "MaturityEvent"
    FXFORWARDSETTLEMENTEVENT = "FxForwardSettlementEvent"
    EXPIRYEVENT = "ExpiryEvent"
    SCRIPDIVIDENDEVENT = "ScripDividendEvent"
    STOCKDIVIDENDEVENT = "StockDividendEvent"
    REVERSESTOCKSPLITEVENT = "ReverseStockSplitEvent"
    CAPITALDISTRIBUTIONEVENT = "CapitalDistributionEvent"
    SPINOFFEVENT = "SpinOffEvent"
    MERGEREVENT = "MergerEvent"
    FUTUREEXPIRYEVENT = "FutureExpiryEvent"
    SWAPCASHFLOWEVENT = "SwapCashFlowEvent"
    SWAPPRINCIPALEVENT = "SwapPrincipalEvent"
    CREDITPREMIUMCASHFLOWEVENT = "CreditPremiumCashFlowEvent"
    CDSCREDITEVENT = "CdsCreditEvent"
    CDXCREDITEVENT = "CdxCreditEvent"
    MBSCOUPONEVENT = "MbsCouponEvent"
    MBSPRINCIPALEVENT = "MbsPrincipalEvent"
    BONUSISSUEEVENT = "BonusIssueEvent"
    MBSPRINCIPALWRITEOFFEVENT = "MbsPrincipalWriteOffEvent"
    MBSINTERESTDEFERRALEVENT = "MbsInterestDeferralEvent"
    MBSINTERESTSHORTFALLEVENT = "MbsInterestShortfallEvent"
    TENDEREVENT = "TenderEvent"
    CALLONINTERMEDIATESECURITIESEVENT = "CallOnIntermediateSecuritiesEvent"
    INTERMEDIATESECURITIESDISTRIBUTIONEVENT = "IntermediateSecuritiesDistributionEvent"
    OPTIONEXERCISEPHYSICALEVENT = "OptionExercisePhysicalEvent"
    OPTIONEXERCISECASHEVENT = "OptionExerciseCashEvent"
    PROTECTIONPAYOUTCASHFLOWEVENT = "ProtectionPayoutCashFlowEvent"
    TERMDEPOSITINTERESTEVENT = "TermDepositInterestEvent"
    TERMDEPOSITPRINCIPALEVENT = "TermDepositPrincipalEvent"
    EARLYREDEMPTIONEVENT = "EarlyRedemptionEvent"
    FUTUREMARKTOMARKETEVENT = "FutureMarkToMarketEvent"
    ADJUSTGLOBALCOMMITMENTEVENT = "AdjustGlobalCommitmentEvent"
    CONTRACTINITIALISATIONEVENT = "ContractInitialisationEvent"
    DRAWDOWNEVENT = "DrawdownEvent"
    LOANINTERESTREPAYMENTEVENT = "LoanInterestRepaymentEvent"
    UPDATEDEPOSITAMOUNTEVENT = "UpdateDepositAmountEvent"
    LOANPRINCIPALREPAYMENTEVENT = "LoanPrincipalRepaymentEvent"
    DEPOSITINTERESTPAYMENTEVENT = "DepositInterestPaymentEvent"
    DEPOSITCLOSEEVENT = "DepositCloseEvent"
    LOANFACILITYCONTRACTROLLOVEREVENT = "LoanFacilityContractRolloverEvent"
    REPURCHASEOFFEREVENT = "RepurchaseOfferEvent"
    REPOPARTIALCLOSUREEVENT = "RepoPartialClosureEvent"
    REPOCASHFLOWEVENT = "RepoCashFlowEvent"
    FLEXIBLEREPOINTERESTPAYMENTEVENT = "FlexibleRepoInterestPaymentEvent"
    FLEXIBLEREPOCASHFLOWEVENT = "FlexibleRepoCashFlowEvent"
    FLEXIBLEREPOCOLLATERALEVENT = "FlexibleRepoCollateralEvent"
    CONVERSIONEVENT = "ConversionEvent"
    FLEXIBLEREPOPARTIALCLOSUREEVENT = "FlexibleRepoPartialClosureEvent"
    FLEXIBLEREPOFULLCLOSUREEVENT = "FlexibleRepoFullClosureEvent"
    CAPLETFLOORLETCASHFLOWEVENT = "CapletFloorletCashFlowEvent"
    EARLYCLOSEOUTEVENT = "EarlyCloseOutEvent"
    DEPOSITROLLEVENT = "DepositRollEvent"
    CONSENTEVENT = "ConsentEvent"
    DRAWINGEVENT = "DrawingEvent"
    CAPITALGAINSDISTRIBUTIONEVENT = "CapitalGainsDistributionEvent"
    EXCHANGEOFFEREVENT = "ExchangeOfferEvent"
    DUTCHAUCTIONEVENT = "DutchAuctionEvent"
    WORTHLESSEVENT = "WorthlessEvent"
    PUTREDEMPTIONEVENT = "PutRedemptionEvent"
    LOANFACILITYDELAYEDCOMPENSATIONPAYMENTEVENT = "LoanFacilityDelayedCompensationPaymentEvent"
    INTERESTPAYMENTEVENT = "InterestPaymentEvent"
    PRIORITYISSUEEVENT = "PriorityIssueEvent"
    CLASSACTIONEVENT = "ClassActionEvent"
    BANKRUPTCYEVENT = "BankruptcyEvent"
    LIQUIDATIONPAYMENTEVENT = "LiquidationPaymentEvent"
    PARTIALDEFEASANCEEVENT = "PartialDefeasanceEvent"
    SECURITYWRITEOFFEVENT = "SecurityWriteOffEvent"
    WARRANTSEXERCISEEVENT = "WarrantsExerciseEvent"
    PARIPASSUEVENT = "PariPassuEvent"
    CHANGEEVENT = "ChangeEvent"
    PIKBONDCOUPONEVENT = "PikBondCouponEvent"
    PIKBONDCASHCOUPONEVENT = "PikBondCashCouponEvent"
    PIKBONDINTERESTCAPITALISATIONEVENT = "PikBondInterestCapitalisationEvent"
    PIKBONDPRINCIPALEVENT = "PikBondPrincipalEvent"
    DELISTINGEVENT = "DelistingEvent"
    PIKBONDINTERESTEVENT = "PikBondInterestEvent"
    COMMODITYFORWARDCASHSETTLEMENTEVENT = "CommodityForwardCashSettlementEvent"
    PAYMENTINKINDEVENT = "PaymentInKindEvent"
    COMMODITYFORWARDPHYSICALSETTLEMENTEVENT = "CommodityForwardPhysicalSettlementEvent"
    CANCELSWAPEVENT = "CancelSwapEvent"
    BONDOPTIONTERMINATIONEVENT = "BondOptionTerminationEvent"
    TERMINATIONEVENT = "TerminationEvent"
    COMMODITYCALENDARSWAPCASHFLOWEVENT = "CommodityCalendarSwapCashFlowEvent"
    DEPOSITSWEEPEVENT = "DepositSweepEvent"
    BONDFORWARDCASHSETTLEMENTEVENT = "BondForwardCashSettlementEvent"
    BONDFORWARDTERMINATIONEVENT = "BondForwardTerminationEvent"
    AMENDCOMMITMENTEVENT = "AmendCommitmentEvent"
    CAPITALCALLEVENT = "CapitalCallEvent"
    FUNDDISTRIBUTIONEVENT = "FundDistributionEvent"
    NAVREPORTEVENT = "NavReportEvent"
    DIVIDENDSUSPENSIONEVENT = "DividendSuspensionEvent"
    LOANINTERESTCAPITALISATIONEVENT = "LoanInterestCapitalisationEvent"
    TOTALRETURNSWAPCASHFLOWEVENT = "TotalReturnSwapCashFlowEvent"
    GLOBALLOANFACILITYREINITIALISATIONEVENT = "GlobalLoanFacilityReinitialisationEvent"
    INVESTORLOANFACILITYREINITIALISATIONEVENT = "InvestorLoanFacilityReinitialisationEvent"
    CAPITALCALLRECEIPTEVENT = "CapitalCallReceiptEvent"
    RECALLABLECAPITALEXPIRYEVENT = "RecallableCapitalExpiryEvent"
    CAPITALINTERESTTRANSFEREVENT = "CapitalInterestTransferEvent"
    FACILITYDRAWEVENT = "FacilityDrawEvent"
    FACILITYREPAYMENTEVENT = "FacilityRepaymentEvent"
    FACILITYINTERESTEVENT = "FacilityInterestEvent"
    FACILITYCOMMITMENTFEEEVENT = "FacilityCommitmentFeeEvent"
    INSTALMENTCALLEVENT = "InstalmentCallEvent"
    DEPOSITINTERESTCAPITALISATIONEVENT = "DepositInterestCapitalisationEvent"


class InstrumentType(OpenEnum):
    """The values known for `InstrumentType`."""

    QUOTEDSECURITY = "QuotedSecurity"
    INTERESTRATESWAP = "InterestRateSwap"
    FXFORWARD = "FxForward"
    FUTURE = "Future"
    EXOTICINSTRUMENT = "ExoticInstrument"
    FXOPTION = "FxOption"
    CREDITDEFAULTSWAP = "CreditDefaultSwap"
    INTERESTRATESWAPTION = "InterestRateSwaption"
    BOND = "Bond"
    EQUITYOPTION = "EquityOption"
    FIXEDLEG = "FixedLeg"
    FLOATINGLEG = "FloatingLeg"
    BESPOKECASHFLOWSLEG = "BespokeCashFlowsLeg"
    UNKNOWN = "Unknown"
    TERMDEPOSIT = "TermDeposit"
    CONTRACTFORDIFFERENCE = "ContractForDifference"
    EQUITYSWAP = "EquitySwap"
    CASHPERPETUAL = "CashPerpetual"
    CAPFLOOR = "CapFloor"
    CASHSETTLED = "CashSettled"
    CDSINDEX = "CdsIndex"
    BASKET = "Basket"
    FUNDINGLEG = "FundingLeg"
    FXSWAP = "FxSwap"
    FORWARDRATEAGREEMENT = "ForwardRateAgreement"
    SIMPLEINSTRUMENT = "SimpleInstrument"
    REPO = "Repo"
    EQUITY = "Equity"
    EXCHANGETRADEDOPTION = "ExchangeTradedOption"
    REFERENCEINSTRUMENT = "ReferenceInstrument"
    COMPLEXBOND = "ComplexBond"
    INFLATIONLINKEDBOND = "InflationLinkedBond"
    INFLATIONSWAP = "InflationSwap"
    SIMPLECASHFLOWLOAN = "SimpleCashFlowLoan"
    TOTALRETURNSWAP = "TotalReturnSwap"
    INFLATIONLEG = "InflationLeg"
    FUNDSHARECLASS = "FundShareClass"
    FLEXIBLELOAN = "FlexibleLoan"
    UNSETTLEDCASH = "UnsettledCash"
    CASH = "Cash"
    MASTEREDINSTRUMENT = "MasteredInstrument"
    LOANFACILITY = "LoanFacility"
    FLEXIBLEDEPOSIT = "FlexibleDeposit"
    FLEXIBLEREPO = "FlexibleRepo"
    TOBEANNOUNCED = "ToBeAnnounced"
    VOLATILITYSWAP = "VolatilitySwap"
    TOBEANNOUNCEDOPTION = "ToBeAnnouncedOption"
    COMMODITYFORWARD = "CommodityForward"
    BONDOPTION = "BondOption"
    CDSOPTION = "CdsOption"
    COMMODITYCALENDARSWAP = "CommodityCalendarSwap"
    BONDFORWARD = "BondForward"
    PREFERREDSHARE = "PreferredShare"
    CAPITALINTEREST = "CapitalInterest"
    WHOLELOANFACILITY = "WholeLoanFacility"


class MarketDataOptionsType(OpenEnum):
    """The values known for `MarketDataOptionsType`."""

    CURVEOPTIONS = "CurveOptions"


class MarketDataType(OpenEnum):
    """The values known for `MarketDataType`."""

    DISCOUNTFACTORCURVEDATA = "DiscountFactorCurveData"
    EQUITYVOLSURFACEDATA = "EquityVolSurfaceData"
    FXVOLSURFACEDATA = "FxVolSurfaceData"
    IRVOLCUBEDATA = "IrVolCubeData"
    OPAQUEMARKETDATA = "OpaqueMarketData"
    YIELDCURVEDATA = "YieldCurveData"
    FXFORWARDCURVEDATA = "FxForwardCurveData"
    FXFORWARDPIPSCURVEDATA = "FxForwardPipsCurveData"
    FXFORWARDTENORCURVEDATA = "FxForwardTenorCurveData"
    FXFORWARDTENORPIPSCURVEDATA = "FxForwardTenorPipsCurveData"
    FXFORWARDCURVEBYQUOTEREFERENCE = "FxForwardCurveByQuoteReference"
    CREDITSPREADCURVEDATA = "CreditSpreadCurveData"
    EQUITYCURVEBYPRICESDATA = "EquityCurveByPricesData"
    CONSTANTVOLATILITYSURFACE = "ConstantVolatilitySurface"
    INFLATIONCURVEDATA = "InflationCurveData"


class MarketObservableType(OpenEnum):
    """The values known for `MarketObservableType`."""

    FORWARDPOINTS = "ForwardPoints"
    FORWARDRATE = "ForwardRate"
    RATESCURVE = "RatesCurve"
    FXFORWARDCURVE = "FxForwardCurve"
    INVALID = "Invalid"


class ModelOptionShiftMode(OpenEnum):
    """The values known for `ModelOptionShiftMode`."""

    ABSOLUTE = "Absolute"
    RELATIVE = "Relative"


class ModelOptionsType(OpenEnum):
    """The values known for `ModelOptionsType`."""

    INVALID = "Invalid"
    OPAQUEMODELOPTIONS = "OpaqueModelOptions"
    EMPTYMODELOPTIONS = "EmptyModelOptions"
    INDEXMODELOPTIONS = "IndexModelOptions"
    FXFORWARDMODELOPTIONS = "FxForwardModelOptions"
    FUNDINGLEGMODELOPTIONS = "FundingLegModelOptions"
    EQUITYMODELOPTIONS = "EquityModelOptions"
    CDSMODELOPTIONS = "CdsModelOptions"
    FLEXIBLELOANPRICEROPTIONS = "FlexibleLoanPricerOptions"
    HULLWHITEMODELOPTIONS = "HullWhiteModelOptions"
    BONDLOOKUPMODELOPTIONS = "BondLookupModelOptions"
    BONDFORWARDMODELOPTIONS = "BondForwardModelOptions"
    SIMPLEMODELOPTIONS = "SimpleModelOptions"


class MovementType(OpenEnum):
    """The values known for `MovementType`."""

    SETTLEMENT = "Settlement"
    TRADED = "Traded"
    STOCKMOVEMENT = "StockMovement"
    FUTURECASH = "FutureCash"
    COMMITMENT = "Commitment"
    RECEIVABLE = "Receivable"
    CASHSETTLEMENT = "CashSettlement"
    CASHFORWARD = "CashForward"
    CASHCOMMITMENT = "CashCommitment"
    CASHRECEIVABLE = "CashReceivable"
    ACCRUAL = "Accrual"
    CASHACCRUAL = "CashAccrual"
    FORWARDFX = "ForwardFx"
    CASHFXFORWARD = "CashFxForward"
    CARRY = "Carry"
    CARRYASPNL = "CarryAsPnl"
    VARIATIONMARGIN = "VariationMargin"
    CAPITAL = "Capital"
    FEE = "Fee"
    LIMITADJUSTMENT = "LimitAdjustment"
    BALANCEADJUSTMENT = "BalanceAdjustment"
    DEFERRED = "Deferred"
    CASHDEFERRED = "CashDeferred"


class NavActivityAdjustmentResponseType(OpenEnum):
    """The values known for `NavActivityAdjustmentResponseType`."""

    PORTFOLIOTRANSACTIONADJUSTMENT = "PortfolioTransactionAdjustment"
    PORTFOLIOSETTLEMENTINSTRUCTIONADJUSTMENT = "PortfolioSettlementInstructionAdjustment"
    INSTRUMENTACTIVITYADJUSTMENT = "InstrumentActivityAdjustment"
    QUOTEACTIVITYADJUSTMENT = "QuoteActivityAdjustment"
    COMPLEXMARKETDATAACTIVITYADJUSTMENT = "ComplexMarketDataActivityAdjustment"


class NavActivityAdjustmentType(OpenEnum):
    """The values known for `NavActivityAdjustmentType`."""

    PORTFOLIOTRANSACTION = "PortfolioTransaction"
    PORTFOLIOSETTLEMENTINSTRUCTION = "PortfolioSettlementInstruction"
    INSTRUMENTACTIVITY = "InstrumentActivity"
    QUOTEACTIVITY = "QuoteActivity"
    COMPLEXMARKETDATAACTIVITY = "ComplexMarketDataActivity"


class NavTypeSelection(OpenEnum):
    """The values known for `NavTypeSelection`."""

    FIRST = "First"
    ALL = "All"


class NumericComparisonType(OpenEnum):
    """The values known for `NumericComparisonType`."""

    EXACT = "Exact"
    ABSOLUTEDIFFERENCE = "AbsoluteDifference"
    RELATIVEDIFFERENCE = "RelativeDifference"


class OperandType(OpenEnum):
    """The values known for `OperandType`."""

    ABSOLUTE = "Absolute"
    PROPERTY = "Property"


class OperationType(OpenEnum):
    """The values known for `OperationType`."""

    ADD = "add"
    REMOVE = "remove"


class Operator(OpenEnum):
    """The values known for `Operator`."""

    EQUALS = "Equals"
    NOTEQUALS = "NotEquals"
    GREATERTHAN = "GreaterThan"
    GREATERTHANOREQUALTO = "GreaterThanOrEqualTo"
    LESSTHAN = "LessThan"
    LESSTHANOREQUALTO = "LessThanOrEqualTo"
    IN = "In"
    STARTSWITH = "StartsWith"


class PeriodType(OpenEnum):
    """The values known for `PeriodType`."""

    DAILY = "Daily"
    WEEKLY = "Weekly"
    MONTHLY = "Monthly"
    QUARTERLY = "Quarterly"
    ANNUALLY = "Annually"


class PerpetualEntityState(OpenEnum):
    """The values known for `PerpetualEntityState`."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"
    DELETED = "Deleted"


class PortfolioType(OpenEnum):
    """The values known for `PortfolioType`."""

    TRANSACTION = "Transaction"
    REFERENCE = "Reference"
    DERIVEDTRANSACTION = "DerivedTransaction"
    SIMPLEPOSITION = "SimplePosition"


class PriceShiftMode(OpenEnum):
    """The values known for `PriceShiftMode`."""

    ABSOLUTE = "absolute"
    RELATIVE = "relative"
    PERCENTAGE = "percentage"


class PricingModel(OpenEnum):
    """The values known for `PricingModel`."""

    SIMPLESTATIC = "SimpleStatic"
    DISCOUNTING = "Discounting"
    VENDORDEFAULT = "VendorDefault"
    BLACKSCHOLES = "BlackScholes"
    CONSTANTTIMEVALUEOFMONEY = "ConstantTimeValueOfMoney"
    BACHELIER = "Bachelier"
    FORWARDWITHPOINTS = "ForwardWithPoints"
    FORWARDWITHPOINTSUNDISCOUNTED = "ForwardWithPointsUndiscounted"
    FORWARDSPECIFIEDRATE = "ForwardSpecifiedRate"
    FORWARDSPECIFIEDRATEUNDISCOUNTED = "ForwardSpecifiedRateUndiscounted"
    INDEXNAV = "IndexNav"
    INDEXPRICE = "IndexPrice"
    INLINEDINDEX = "InlinedIndex"
    FORWARDFROMCURVE = "ForwardFromCurve"
    FORWARDFROMCURVEUNDISCOUNTED = "ForwardFromCurveUndiscounted"
    BLACKSCHOLESDIGITAL = "BlackScholesDigital"
    BJERKSUNDSTENSLAND1993 = "BjerksundStensland1993"
    BONDLOOKUPPRICER = "BondLookupPricer"
    FLEXIBLELOANPRICER = "FlexibleLoanPricer"
    CDSLOOKUPPRICER = "CdsLookupPricer"
    LOANFACILITYPRICER = "LoanFacilityPricer"
    OVERRIDEONLYPRICER = "OverrideOnlyPricer"
    FLEXIBLEREPOSIMPLEPRICER = "FlexibleRepoSimplePricer"
    INFLATIONFORWARD = "InflationForward"
    HULLWHITE1F = "HullWhite1F"
    CAPITALINTERESTPRICER = "CapitalInterestPricer"
    DISCOUNTEDFORWARD = "DiscountedForward"


class PropertyDefinitionType(OpenEnum):
    """The values known for `PropertyDefinitionType`."""

    VALUEPROPERTY = "ValueProperty"
    DERIVEDDEFINITION = "DerivedDefinition"


class PropertyDomain(OpenEnum):
    """The values known for `PropertyDomain`."""

    NOTDEFINED = "NotDefined"
    TRANSACTION = "Transaction"
    PORTFOLIO = "Portfolio"
    HOLDING = "Holding"
    REFERENCEHOLDING = "ReferenceHolding"
    TRANSACTIONCONFIGURATION = "TransactionConfiguration"
    INSTRUMENT = "Instrument"
    CUTLABELDEFINITION = "CutLabelDefinition"
    ANALYTIC = "Analytic"
    PORTFOLIOGROUP = "PortfolioGroup"
    PERSON = "Person"
    ACCESSMETADATA = "AccessMetadata"
    ORDER = "Order"
    UNITRESULT = "UnitResult"
    MARKETDATA = "MarketData"
    CONFIGURATIONRECIPE = "ConfigurationRecipe"
    ALLOCATION = "Allocation"
    CALENDAR = "Calendar"
    LEGALENTITY = "LegalEntity"
    INVESTORRECORD = "InvestorRecord"
    INVESTMENTACCOUNT = "InvestmentAccount"
    PLACEMENT = "Placement"
    EXECUTION = "Execution"
    BLOCK = "Block"
    PARTICIPATION = "Participation"
    PACKAGE = "Package"
    ORDERINSTRUCTION = "OrderInstruction"
    NEXTBESTACTION = "NextBestAction"
    CUSTOMENTITY = "CustomEntity"
    INSTRUMENTEVENT = "InstrumentEvent"
    ACCOUNT = "Account"
    CHARTOFACCOUNTS = "ChartOfAccounts"
    CUSTODIANACCOUNT = "CustodianAccount"
    CHECKDEFINITION = "CheckDefinition"
    ABOR = "Abor"
    ABORCONFIGURATION = "AborConfiguration"
    FUND = "Fund"
    FUNDCONFIGURATION = "FundConfiguration"
    FUNDSTRUCTURE = "FundStructure"
    PROCESSINGGROUP = "ProcessingGroup"
    FEE = "Fee"
    RECONCILIATION = "Reconciliation"
    PROPERTYDEFINITION = "PropertyDefinition"
    COMPLIANCE = "Compliance"
    DIARYENTRY = "DiaryEntry"
    LEG = "Leg"
    DERIVEDVALUATION = "DerivedValuation"
    TIMELINE = "Timeline"
    CLOSEDPERIOD = "ClosedPeriod"
    ADDRESSKEYDEFINITION = "AddressKeyDefinition"
    AMORTISATIONRULESET = "AmortisationRuleSet"
    ANALYTICSSETINVENTORY = "AnalyticsSetInventory"
    ATOMUNITRESULT = "AtomUnitResult"
    CLEARDOWNMODULE = "CleardownModule"
    COMPLEXMARKETDATA = "ComplexMarketData"
    COMPLIANCERUNSUMMARY = "ComplianceRunSummary"
    COMPLIANCERULE = "ComplianceRule"
    COMPLIANCERUNINFO = "ComplianceRunInfo"
    CORPORATEACTIONSOURCE = "CorporateActionSource"
    COUNTERPARTYAGREEMENT = "CounterpartyAgreement"
    CUSTOMENTITYDEFINITION = "CustomEntityDefinition"
    DATATYPE = "DataType"
    DIALECT = "Dialect"
    EVENTHANDLER = "EventHandler"
    GENERALLEDGERPROFILE = "GeneralLedgerProfile"
    POSTINGMODULE = "PostingModule"
    QUOTE = "Quote"
    RECIPECOMPOSER = "RecipeComposer"
    RECONCILIATIONRUNBREAK = "ReconciliationRunBreak"
    REFERENCELIST = "ReferenceList"
    RELATIONDEFINITION = "RelationDefinition"
    RETURNBLOCKINDEX = "ReturnBlockIndex"
    SRSDOCUMENT = "SRSDocument"
    SRSINDEX = "SRSIndex"
    TRANSACTIONTEMPLATE = "TransactionTemplate"
    TRANSACTIONTEMPLATESCOPE = "TransactionTemplateScope"
    TRANSACTIONTYPE = "TransactionType"
    TRANSACTIONTYPECONFIG = "TransactionTypeConfig"
    TRANSLATIONSCRIPT = "TranslationScript"
    TASKDEFINITION = "TaskDefinition"
    TASKINSTANCE = "TaskInstance"
    WORKER = "Worker"
    WORKFLOW = "Workflow"
    STAGINGRULESET = "StagingRuleSet"
    IDENTIFIERDEFINITION = "IdentifierDefinition"
    SETTLEMENTINSTRUCTION = "SettlementInstruction"
    TRANSACTIONFEETYPE = "TransactionFeeType"
    ALLOCATIONMETHOD = "AllocationMethod"
    TRANSACTIONFEE = "TransactionFee"
    SUBSCRIPTION = "Subscription"
    SCENARIODEFINITION = "ScenarioDefinition"
    PAYMENTINSTRUCTION = "PaymentInstruction"
    TRANSFER = "Transfer"
    CURRENCYGROUP = "CurrencyGroup"
    RECDEFINITION = "RecDefinition"
    RECRESULT = "RecResult"
    JOURNALENTRY = "JournalEntry"
    COLLATERALAGREEMENT = "CollateralAgreement"
    ELIGIBLECOLLATERALSCHEDULE = "EligibleCollateralSchedule"
    RELATIONALDATASETDEFINITION = "RelationalDatasetDefinition"


class PropertyLifeTime(OpenEnum):
    """The values known for `PropertyLifeTime`."""

    PERPETUAL = "Perpetual"
    TIMEVARIANT = "TimeVariant"


class PropertyType(OpenEnum):
    """The values known for `PropertyType`."""

    LABEL = "Label"
    METRIC = "Metric"
    INFORMATION = "Information"


class QuoteInstrumentIdType(OpenEnum):
    """The values known for `QuoteInstrumentIdType`."""

    LUSIDINSTRUMENTID = "LusidInstrumentId"
    FIGI = "Figi"
    RIC = "RIC"
    QUOTEPERMID = "QuotePermId"
    ISIN = "Isin"
    CURRENCYPAIR = "CurrencyPair"
    CLIENTINTERNAL = "ClientInternal"
    SEDOL = "Sedol"
    CUSIP = "Cusip"


class QuoteType(OpenEnum):
    """The values known for `QuoteType`."""

    PRICE = "Price"
    SPREAD = "Spread"
    RATE = "Rate"
    LOGNORMALVOL = "LogNormalVol"
    NORMALVOL = "NormalVol"
    PARSPREAD = "ParSpread"
    ISDASPREAD = "IsdaSpread"
    UPFRONT = "Upfront"
    INDEX = "Index"
    RATIO = "Ratio"
    DELTA = "Delta"
    POOLFACTOR = "PoolFactor"
    INFLATIONASSUMPTION = "InflationAssumption"
    DIRTYPRICE = "DirtyPrice"
    PRINCIPALWRITEOFF = "PrincipalWriteOff"
    INTERESTDEFERRED = "InterestDeferred"
    INTERESTSHORTFALL = "InterestShortfall"
    CONSTITUENTWEIGHTFACTOR = "ConstituentWeightFactor"
    FORWARDPRICE = "ForwardPrice"
    DISCOUNTFACTOR = "DiscountFactor"
    PRINCIPALDISTRIBUTED = "PrincipalDistributed"


class RateCurveShiftMode(OpenEnum):
    """The values known for `RateCurveShiftMode`."""

    PARALLEL = "parallel"
    STEEPEN = "steepen"
    FLATTEN = "flatten"
    TWIST = "twist"
    TENT = "tent"


class RateCurveShiftScale(OpenEnum):
    """The values known for `RateCurveShiftScale`."""

    BPS = "Bps"
    PERCENTAGE = "Percentage"


class ReconciliationRuleType(OpenEnum):
    """The values known for `ReconciliationRuleType`."""

    RECONCILENUMERICRULE = "ReconcileNumericRule"
    RECONCILEDATETIMERULE = "ReconcileDateTimeRule"
    RECONCILESTRINGRULE = "ReconcileStringRule"
    RECONCILEEXACT = "ReconcileExact"


class ReferenceListType(OpenEnum):
    """The values known for `ReferenceListType`."""

    PORTFOLIOGROUPIDLIST = "PortfolioGroupIdList"
    PORTFOLIOIDLIST = "PortfolioIdList"
    ADDRESSKEYLIST = "AddressKeyList"
    STRINGLIST = "StringList"
    INSTRUMENTLIST = "InstrumentList"
    DECIMALLIST = "DecimalList"
    PROPERTYLIST = "PropertyList"
    FUNDIDLIST = "FundIdList"
    FILTEREDFUNDIDLIST = "FilteredFundIdList"


class ReferencePortfolioWeightType(OpenEnum):
    """The values known for `ReferencePortfolioWeightType`."""

    STATIC = "Static"
    FLOATING = "Floating"
    PERIODICAL = "Periodical"


class ResultKeyRuleType(OpenEnum):
    """The values known for `ResultKeyRuleType`."""

    INVALID = "Invalid"
    RESULTDATAKEYRULE = "ResultDataKeyRule"
    PORTFOLIORESULTDATAKEYRULE = "PortfolioResultDataKeyRule"


class ResultValueType(OpenEnum):
    """The values known for `ResultValueType`."""

    RESULTVALUE = "ResultValue"
    RESULTVALUEDICTIONARY = "ResultValueDictionary"
    RESULTVALUE0D = "ResultValue0D"
    RESULTVALUEDECIMAL = "ResultValueDecimal"
    RESULTVALUEINT = "ResultValueInt"
    RESULTVALUESTRING = "ResultValueString"
    RESULTVALUEBOOL = "ResultValueBool"
    RESULTVALUECURRENCY = "ResultValueCurrency"
    CASHFLOWVALUE = "CashFlowValue"
    CASHFLOWVALUESET = "CashFlowValueSet"
    RESULTVALUELIFECYCLEEVENTVALUE = "ResultValueLifeCycleEventValue"
    RESULTVALUEDATETIMEOFFSET = "ResultValueDateTimeOffset"


class ScalingMethodology(OpenEnum):
    """The values known for `ScalingMethodology`."""

    SUM = "Sum"
    ABSOLUTESUM = "AbsoluteSum"
    UNITY = "Unity"


class ScenarioShiftType(OpenEnum):
    """The values known for `ScenarioShiftType`."""

    RATECURVESHIFTDEFINITION = "RateCurveShiftDefinition"
    FXSHIFTDEFINITION = "FxShiftDefinition"
    PRICESHIFTDEFINITION = "PriceShiftDefinition"
    VOLSURFACESHIFTDEFINITION = "VolSurfaceShiftDefinition"
    MDKRGROUPSHIFTDEFINITION = "MdkrGroupShiftDefinition"
    INFLATIONCURVESHIFTDEFINITION = "InflationCurveShiftDefinition"
    CREDITSPREADSHIFTDEFINITION = "CreditSpreadShiftDefinition"
    MODELOPTIONSHIFTDEFINITION = "ModelOptionShiftDefinition"


class ScheduleType(OpenEnum):
    """The values known for `ScheduleType`."""

    FIXEDSCHEDULE = "FixedSchedule"
    FLOATSCHEDULE = "FloatSchedule"
    OPTIONALITYSCHEDULE = "OptionalitySchedule"
    STEPSCHEDULE = "StepSchedule"
    EXERCISE = "Exercise"
    FXRATESCHEDULE = "FxRateSchedule"
    FXLINKEDNOTIONALSCHEDULE = "FxLinkedNotionalSchedule"
    BONDCONVERSIONSCHEDULE = "BondConversionSchedule"
    PIKSCHEDULE = "PikSchedule"
    COMMODITYCALENDARSCHEDULE = "CommodityCalendarSchedule"
    INVALID = "Invalid"
    CANCELSCHEDULE = "CancelSchedule"


class ShiftValueCondition(OpenEnum):
    """The values known for `ShiftValueCondition`."""

    ANY = "Any"
    POSITIVE = "Positive"
    NEGATIVE = "Negative"


class SortOrder(OpenEnum):
    """The values known for `SortOrder`."""

    ASCENDING = "Ascending"
    DESCENDING = "Descending"


class StringComparisonType(OpenEnum):
    """The values known for `StringComparisonType`."""

    EXACT = "Exact"
    CONTAINS = "Contains"
    CASEINSENSITIVE = "CaseInsensitive"
    CONTAINSANYCASE = "ContainsAnyCase"
    ISONEOF = "IsOneOf"
    ISONEOFCASEINSENSITIVE = "IsOneOfCaseInsensitive"


class TradeTicketType(OpenEnum):
    """The values known for `TradeTicketType`."""

    LUSIDTRADETICKET = "LusidTradeTicket"
    EXTERNALTRADETICKET = "ExternalTradeTicket"


class TransactionPriceType(OpenEnum):
    """The values known for `TransactionPriceType`."""

    PRICE = "Price"
    YIELD = "Yield"
    SPREAD = "Spread"
    CASHFLOWPERUNIT = "CashFlowPerUnit"
    CLEANPRICE = "CleanPrice"
    DIRTYPRICE = "DirtyPrice"
    CDSPRICE = "CdsPrice"


class TransactionQueryMode(OpenEnum):
    """The values known for `TransactionQueryMode`."""

    TRADEDATE = "TradeDate"
    SETTLEDATE = "SettleDate"


class TransactionRoles(OpenEnum):
    """The values known for `TransactionRoles`."""

    NONE = "None"
    LONGLONGER = "LongLonger"
    LONGSHORTER = "LongShorter"
    SHORTSHORTER = "ShortShorter"
    SHORTER = "Shorter"
    SHORTLONGER = "ShortLonger"
    LONGER = "Longer"
    ALLROLES = "AllRoles"


class TransactionStatus(OpenEnum):
    """The values known for `TransactionStatus`."""

    ACTIVE = "Active"
    AMENDED = "Amended"
    CANCELLED = "Cancelled"
    ACTIVEREVERSAL = "ActiveReversal"
    ACTIVETRUEUP = "ActiveTrueUp"
    CANCELLEDTRUEUP = "CancelledTrueUp"
    PENDINGREVERSAL = "PendingReversal"
    REVERSED = "Reversed"


class UnitSchema(OpenEnum):
    """The values known for `UnitSchema`."""

    NOUNITS = "NoUnits"
    BASIC = "Basic"
    ISO4217CURRENCY = "Iso4217Currency"


class UnmatchedHoldingMethod(OpenEnum):
    """The values known for `UnmatchedHoldingMethod`."""

    POSITIONTOZERO = "PositionToZero"
    KEEPTHESAME = "KeepTheSame"


class ValueType(OpenEnum):
    """The values known for `ValueType`."""

    STRING = "String"
    INT = "Int"
    DECIMAL = "Decimal"
    DATETIME = "DateTime"
    BOOLEAN = "Boolean"
    MAP = "Map"
    LIST = "List"
    PROPERTYARRAY = "PropertyArray"
    PERCENTAGE = "Percentage"
    CODE = "Code"
    ID = "Id"
    URI = "Uri"
    CURRENCYANDAMOUNT = "CurrencyAndAmount"
    TRADEPRICE = "TradePrice"
    CURRENCY = "Currency"
    METRICVALUE = "MetricValue"
    RESOURCEID = "ResourceId"
    RESULTVALUE = "ResultValue"
    CUTLOCALTIME = "CutLocalTime"
    DATEORCUTLABEL = "DateOrCutLabel"
    UNINDEXEDTEXT = "UnindexedText"


class VendorLibrary(OpenEnum):
    """The values known for `VendorLibrary`."""

    LUSID = "Lusid"
    REFINITIVQPS = "RefinitivQps"
    REFINITIVTRACSWEB = "RefinitivTracsWeb"
    VOLMASTER = "VolMaster"
    ISDACDS = "IsdaCds"
    YIELDBOOK = "YieldBook"
    LUSIDCALC = "LusidCalc"


class VolSurfaceShiftMode(OpenEnum):
    """The values known for `VolSurfaceShiftMode`."""

    ABSOLUTE = "absolute"
    RELATIVE = "relative"


class WorkspaceVisibility(OpenEnum):
    """The values known for `WorkspaceVisibility`."""

    SHARED = "shared"
    PERSONAL = "personal"
