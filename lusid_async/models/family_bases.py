"""The bases of the families: each stands for whichever member a value says it is.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from collections.abc import Mapping
from typing import ClassVar

from lusid_async.modelling import DiscriminatedModel, OneOfModel


class AppendMarketData(DiscriminatedModel):
    """Append market data: the base of a family of 5, told apart by `market_data_type`.

    New points for market data that are stored already, such as further dates of a forward curve. The member
    says which kind of curve they extend.

    Its members, of which a value read through this class becomes one: `AppendFxForwardCurveByQuoteReference`,
    `AppendFxForwardCurveData`, `AppendFxForwardPipsCurveData`, `AppendFxForwardTenorCurveData`,
    `AppendFxForwardTenorPipsCurveData`.
    """

    DISCRIMINATOR: ClassVar[str] = "market_data_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "AppendFxForwardCurveByQuoteReference": "AppendFxForwardCurveByQuoteReference",
        "AppendFxForwardCurveData": "AppendFxForwardCurveData",
        "AppendFxForwardPipsCurveData": "AppendFxForwardPipsCurveData",
        "AppendFxForwardTenorCurveData": "AppendFxForwardTenorCurveData",
        "AppendFxForwardTenorPipsCurveData": "AppendFxForwardTenorPipsCurveData",
    }

    market_data_type: str
    """The kind of market data. AppendFxForwardCurveByQuoteReference, AppendFxForwardCurveData,
    AppendFxForwardPipsCurveData, AppendFxForwardTenorCurveData or AppendFxForwardTenorPipsCurveData, or a
    value added since.
    """


class ComplexMarketData(DiscriminatedModel):
    """Complex market data: the base of a family of 15, told apart by `market_data_type`.

    Market data that are more than one number: curves, surfaces and cubes used in valuation. Kinds that LUSID
    does not interpret itself are kept as `OpaqueMarketData`.

    Its members, of which a value read through this class becomes one: `ConstantVolatilitySurface`,
    `CreditSpreadCurveData`, `DiscountFactorCurveData`, `EquityCurveByPricesData`, `EquityVolSurfaceData`,
    `FxForwardCurveByQuoteReference`, `FxForwardCurveData`, `FxForwardPipsCurveData`,
    `FxForwardTenorCurveData`, `FxForwardTenorPipsCurveData`, `FxVolSurfaceData`, `InflationCurveData`,
    `IrVolCubeData`, `OpaqueMarketData`, `YieldCurveData`.
    """

    DISCRIMINATOR: ClassVar[str] = "market_data_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "ConstantVolatilitySurface": "ConstantVolatilitySurface",
        "CreditSpreadCurveData": "CreditSpreadCurveData",
        "DiscountFactorCurveData": "DiscountFactorCurveData",
        "EquityCurveByPricesData": "EquityCurveByPricesData",
        "EquityVolSurfaceData": "EquityVolSurfaceData",
        "FxForwardCurveByQuoteReference": "FxForwardCurveByQuoteReference",
        "FxForwardCurveData": "FxForwardCurveData",
        "FxForwardPipsCurveData": "FxForwardPipsCurveData",
        "FxForwardTenorCurveData": "FxForwardTenorCurveData",
        "FxForwardTenorPipsCurveData": "FxForwardTenorPipsCurveData",
        "FxVolSurfaceData": "FxVolSurfaceData",
        "InflationCurveData": "InflationCurveData",
        "IrVolCubeData": "IrVolCubeData",
        "OpaqueMarketData": "OpaqueMarketData",
        "YieldCurveData": "YieldCurveData",
    }

    market_data_type: str
    """The kind of market data. DiscountFactorCurveData, EquityVolSurfaceData, FxVolSurfaceData,
    IrVolCubeData, OpaqueMarketData, YieldCurveData, … (9 more), or a value added since.
    """


class ComplianceParameter(DiscriminatedModel):
    """Compliance parameter: the base of a family of 22, told apart by `compliance_parameter_type`.

    One value that a compliance template takes: a number, a text, an address key, a portfolio or a list of
    such. The member says which.

    Its members, of which a value read through this class becomes one: `AddressKeyComplianceParameter`,
    `AddressKeyListComplianceParameter`, `BoolComplianceParameter`, `BoolListComplianceParameter`,
    `DateTimeComplianceParameter`, `DateTimeListComplianceParameter`, `DecimalComplianceParameter`,
    `DecimalListComplianceParameter`, `FilterPredicateComplianceParameter`,
    `GroupBySelectorComplianceParameter`, `GroupCalculationComplianceParameter`,
    `GroupFilterPredicateComplianceParameter`, `InstrumentListComplianceParameter`,
    `PortfolioGroupIdComplianceParameter`, `PortfolioGroupIdListComplianceParameter`,
    `PortfolioIdComplianceParameter`, `PortfolioIdListComplianceParameter`, `PropertyKeyComplianceParameter`,
    `PropertyKeyListComplianceParameter`, `PropertyListComplianceParameter`, `StringComplianceParameter`,
    `StringListComplianceParameter`.
    """

    DISCRIMINATOR: ClassVar[str] = "compliance_parameter_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "AddressKeyComplianceParameter": "AddressKeyComplianceParameter",
        "AddressKeyListComplianceParameter": "AddressKeyListComplianceParameter",
        "BoolComplianceParameter": "BoolComplianceParameter",
        "BoolListComplianceParameter": "BoolListComplianceParameter",
        "DateTimeComplianceParameter": "DateTimeComplianceParameter",
        "DateTimeListComplianceParameter": "DateTimeListComplianceParameter",
        "DecimalComplianceParameter": "DecimalComplianceParameter",
        "DecimalListComplianceParameter": "DecimalListComplianceParameter",
        "FilterPredicateComplianceParameter": "FilterPredicateComplianceParameter",
        "GroupBySelectorComplianceParameter": "GroupBySelectorComplianceParameter",
        "GroupCalculationComplianceParameter": "GroupCalculationComplianceParameter",
        "GroupFilterPredicateComplianceParameter": "GroupFilterPredicateComplianceParameter",
        "InstrumentListComplianceParameter": "InstrumentListComplianceParameter",
        "PortfolioGroupIdComplianceParameter": "PortfolioGroupIdComplianceParameter",
        "PortfolioGroupIdListComplianceParameter": "PortfolioGroupIdListComplianceParameter",
        "PortfolioIdComplianceParameter": "PortfolioIdComplianceParameter",
        "PortfolioIdListComplianceParameter": "PortfolioIdListComplianceParameter",
        "PropertyKeyComplianceParameter": "PropertyKeyComplianceParameter",
        "PropertyKeyListComplianceParameter": "PropertyKeyListComplianceParameter",
        "PropertyListComplianceParameter": "PropertyListComplianceParameter",
        "StringComplianceParameter": "StringComplianceParameter",
        "StringListComplianceParameter": "StringListComplianceParameter",
    }

    compliance_parameter_type: str
    """Type of parameter, which picks the member of the family. BoolComplianceParameter,
    StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter,
    PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
    """


class ComplianceStep(DiscriminatedModel):
    """Compliance step: the base of a family of 8, told apart by `compliance_step_type`.

    One step of a compliance template as it is returned: holdings are filtered, grouped, checked or sent down
    branches, step by step.

    Its members, of which a value read through this class becomes one: `BranchStep`, `CheckStep`,
    `FilterStep`, `GroupByStep`, `GroupFilterStep`, `IntermediateComplianceStep`, `PercentCheckStep`,
    `RecombineStep`.
    """

    DISCRIMINATOR: ClassVar[str] = "compliance_step_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "BranchStep": "BranchStep",
        "CheckStep": "CheckStep",
        "FilterStep": "FilterStep",
        "GroupByStep": "GroupByStep",
        "GroupFilterStep": "GroupFilterStep",
        "IntermediateComplianceStep": "IntermediateComplianceStep",
        "PercentCheckStep": "PercentCheckStep",
        "RecombineStep": "RecombineStep",
    }

    compliance_step_type: str
    """Type of step, which picks the member of the family. FilterStep, GroupByStep, GroupFilterStep,
    BranchStep, RecombineStep, CheckStep or PercentCheckStep, or a value added since.
    """


class ComplianceStepRequest(DiscriminatedModel):
    """Compliance step request: the base of a family of 7, told apart by `compliance_step_type_request`.

    One step of a compliance template as it is created or changed.

    Its members, of which a value read through this class becomes one: `BranchStepRequest`,
    `CheckStepRequest`, `FilterStepRequest`, `GroupByStepRequest`, `GroupFilterStepRequest`,
    `IntermediateComplianceStepRequest`, `PercentCheckStepRequest`.
    """

    DISCRIMINATOR: ClassVar[str] = "compliance_step_type_request"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "BranchStepRequest": "BranchStepRequest",
        "CheckStepRequest": "CheckStepRequest",
        "FilterStepRequest": "FilterStepRequest",
        "GroupByStepRequest": "GroupByStepRequest",
        "GroupFilterStepRequest": "GroupFilterStepRequest",
        "IntermediateComplianceStepRequest": "IntermediateComplianceStepRequest",
        "PercentCheckStepRequest": "PercentCheckStepRequest",
    }

    compliance_step_type_request: str
    """Type of step, which picks the member of the family. FilterStepRequest, GroupByStepRequest,
    GroupFilterStepRequest, BranchStepRequest, CheckStepRequest or PercentCheckStepRequest, or a value added
    since.
    """


class EconomicDependency(DiscriminatedModel):
    """Economic dependency: the base of a family of 14, told apart by `dependency_type`.

    Something that a valuation needs: quotes, curves, calendars, cash. Asking for an instrument's dependencies
    gives the list of what must be stored before it can be valued.

    Its members, of which a value read through this class becomes one: `CalendarDependency`, `CashDependency`,
    `DiscountingDependency`, `EquityCurveDependency`, `EquityVolDependency`, `FxDependency`,
    `FxForwardsDependency`, `FxVolDependency`, `IndexProjectionDependency`, `InflationFixingDependency`,
    `IrVolDependency`, `OpaqueDependency`, `QuoteDependency`, `VendorDependency`.
    """

    DISCRIMINATOR: ClassVar[str] = "dependency_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "CalendarDependency": "CalendarDependency",
        "CashDependency": "CashDependency",
        "DiscountingDependency": "DiscountingDependency",
        "EquityCurveDependency": "EquityCurveDependency",
        "EquityVolDependency": "EquityVolDependency",
        "FxDependency": "FxDependency",
        "FxForwardsDependency": "FxForwardsDependency",
        "FxVolDependency": "FxVolDependency",
        "IndexProjectionDependency": "IndexProjectionDependency",
        "InflationFixingDependency": "InflationFixingDependency",
        "IrVolDependency": "IrVolDependency",
        "OpaqueDependency": "OpaqueDependency",
        "QuoteDependency": "QuoteDependency",
        "VendorDependency": "VendorDependency",
    }

    dependency_type: str
    """Type of dependency, which picks the member of the family. OpaqueDependency, CashDependency,
    DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value
    added since.
    """


class FundCalendarEntries(DiscriminatedModel):
    """Fund calendar entries: the base of a family of 3, told apart by `fund_calendar_entries_type`.

    An entry in the calendar of a fund: a finalised valuation point, an estimate of one, or a bookmark.

    Its members, of which a value read through this class becomes one: `FinalisedValuationPoint`,
    `FundBookmark`, `FundEstimateValuationPoint`.
    """

    DISCRIMINATOR: ClassVar[str] = "fund_calendar_entries_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "FinalisedValuationPoint": "FinalisedValuationPoint",
        "FundBookmark": "FundBookmark",
        "FundEstimateValuationPoint": "FundEstimateValuationPoint",
    }

    fund_calendar_entries_type: str
    """Kind of entry, which picks the member of the family. FinalisedValuationPoint,
    FundEstimateValuationPoint or FundBookmark, or a value added since.
    """


class InstrumentEvent(DiscriminatedModel):
    """Instrument event: the base of a family of 123, told apart by `instrument_event_type`.

    Something that happens to an instrument and that may change holdings: dividends, splits, coupons,
    maturities, exercises, loan drawdowns. Events are generated by LUSID or loaded into a corporate action
    source; transaction templates turn them into transactions.

    Its members, of which a value read through this class becomes one: `AccumulationEvent`,
    `AdjustGlobalCommitmentEvent`, `AmendCommitmentEvent`, `AmortisationEvent`, `BankruptcyEvent`,
    `BondCouponEvent`, `BondDefaultEvent`, `BondForwardCashSettlementEvent`, `BondForwardTerminationEvent`,
    `BondOptionTerminationEvent`, `BondPrincipalEvent`, `BonusIssueEvent`,
    `CallOnIntermediateSecuritiesEvent`, `CancelSwapEvent`, `CapitalCallEvent`, `CapitalCallReceiptEvent`,
    `CapitalDistributionEvent`, `CapitalGainsDistributionEvent`, `CapitalInterestTransferEvent`,
    `CapletFloorletCashFlowEvent`, `CashDividendEvent`, `CashFlowEvent`, `CdsCreditEvent`, `CdxCreditEvent`,
    `ChangeEvent`, `ClassActionEvent`, `CloseEvent`, `CommodityCalendarSwapCashFlowEvent`,
    `CommodityForwardCashSettlementEvent`, `CommodityForwardPhysicalSettlementEvent`, `ConsentEvent`,
    `ContractInitialisationEvent`, `ConversionEvent`, `CreditPremiumCashFlowEvent`, `DelistingEvent`,
    `DepositCloseEvent`, `DepositInterestCapitalisationEvent`, `DepositInterestPaymentEvent`,
    `DepositRollEvent`, `DepositSweepEvent`, `DividendOptionEvent`, `DividendReinvestmentEvent`,
    `DividendSuspensionEvent`, `DrawdownEvent`, `DrawingEvent`, `DutchAuctionEvent`, `EarlyCloseOutEvent`,
    `EarlyRedemptionEvent`, `ExchangeOfferEvent`, `ExerciseEvent`, `ExpiryEvent`,
    `FacilityCommitmentFeeEvent`, `FacilityDrawEvent`, `FacilityInterestEvent`, `FacilityRepaymentEvent`,
    `FlexibleRepoCashFlowEvent`, `FlexibleRepoCollateralEvent`, `FlexibleRepoFullClosureEvent`,
    `FlexibleRepoInterestPaymentEvent`, `FlexibleRepoPartialClosureEvent`, `FundDistributionEvent`,
    `FutureExpiryEvent`, `FutureMarkToMarketEvent`, `FxForwardSettlementEvent`,
    `GlobalLoanFacilityReinitialisationEvent`, `InformationalErrorEvent`, `InformationalEvent`,
    `InstalmentCallEvent`, `InterestPaymentEvent`, `IntermediateSecuritiesDistributionEvent`,
    `InvestorLoanFacilityReinitialisationEvent`, `LiquidationPaymentEvent`,
    `LoanFacilityContractRolloverEvent`, `LoanFacilityDelayedCompensationPaymentEvent`,
    `LoanInterestCapitalisationEvent`, `LoanInterestRepaymentEvent`, `LoanPrincipalRepaymentEvent`,
    `MaturityEvent`, `MbsCouponEvent`, `MbsInterestDeferralEvent`, `MbsInterestShortfallEvent`,
    `MbsPrincipalEvent`, `MbsPrincipalWriteOffEvent`, `MergerEvent`, `NavReportEvent`, `OpenEvent`,
    `OptionExerciseCashEvent`, `OptionExercisePhysicalEvent`, `PariPassuEvent`, `PartialDefeasanceEvent`,
    `PaymentInKindEvent`, `PikBondCashCouponEvent`, `PikBondCouponEvent`,
    `PikBondInterestCapitalisationEvent`, `PikBondInterestEvent`, `PikBondPrincipalEvent`,
    `PriorityIssueEvent`, `ProtectionPayoutCashFlowEvent`, `PutRedemptionEvent`, `RawVendorEvent`,
    `RecallableCapitalExpiryEvent`, `RepoCashFlowEvent`, `RepoPartialClosureEvent`, `RepurchaseOfferEvent`,
    `ResetEvent`, `ReverseStockSplitEvent`, `ScripDividendEvent`, `SecurityWriteOffEvent`, `SpinOffEvent`,
    `StockDividendEvent`, `StockSplitEvent`, `SwapCashFlowEvent`, `SwapPrincipalEvent`, `TenderEvent`,
    `TermDepositInterestEvent`, `TermDepositPrincipalEvent`, `TerminationEvent`,
    `TotalReturnSwapCashFlowEvent`, `TransitionEvent`, `TriggerEvent`, `UpdateDepositAmountEvent`,
    `WarrantsExerciseEvent`, `WorthlessEvent`.
    """

    DISCRIMINATOR: ClassVar[str] = "instrument_event_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "AccumulationEvent": "AccumulationEvent",
        "AdjustGlobalCommitmentEvent": "AdjustGlobalCommitmentEvent",
        "AmendCommitmentEvent": "AmendCommitmentEvent",
        "AmortisationEvent": "AmortisationEvent",
        "BankruptcyEvent": "BankruptcyEvent",
        "BondCouponEvent": "BondCouponEvent",
        "BondDefaultEvent": "BondDefaultEvent",
        "BondForwardCashSettlementEvent": "BondForwardCashSettlementEvent",
        "BondForwardTerminationEvent": "BondForwardTerminationEvent",
        "BondOptionTerminationEvent": "BondOptionTerminationEvent",
        "BondPrincipalEvent": "BondPrincipalEvent",
        "BonusIssueEvent": "BonusIssueEvent",
        "CallOnIntermediateSecuritiesEvent": "CallOnIntermediateSecuritiesEvent",
        "CancelSwapEvent": "CancelSwapEvent",
        "CapitalCallEvent": "CapitalCallEvent",
        "CapitalCallReceiptEvent": "CapitalCallReceiptEvent",
        "CapitalDistributionEvent": "CapitalDistributionEvent",
        "CapitalGainsDistributionEvent": "CapitalGainsDistributionEvent",
        "CapitalInterestTransferEvent": "CapitalInterestTransferEvent",
        "CapletFloorletCashFlowEvent": "CapletFloorletCashFlowEvent",
        "CashDividendEvent": "CashDividendEvent",
        "CashFlowEvent": "CashFlowEvent",
        "CdsCreditEvent": "CdsCreditEvent",
        "CdxCreditEvent": "CdxCreditEvent",
        "ChangeEvent": "ChangeEvent",
        "ClassActionEvent": "ClassActionEvent",
        "CloseEvent": "CloseEvent",
        "CommodityCalendarSwapCashFlowEvent": "CommodityCalendarSwapCashFlowEvent",
        "CommodityForwardCashSettlementEvent": "CommodityForwardCashSettlementEvent",
        "CommodityForwardPhysicalSettlementEvent": "CommodityForwardPhysicalSettlementEvent",
        "ConsentEvent": "ConsentEvent",
        "ContractInitialisationEvent": "ContractInitialisationEvent",
        "ConversionEvent": "ConversionEvent",
        "CreditPremiumCashFlowEvent": "CreditPremiumCashFlowEvent",
        "DelistingEvent": "DelistingEvent",
        "DepositCloseEvent": "DepositCloseEvent",
        "DepositInterestCapitalisationEvent": "DepositInterestCapitalisationEvent",
        "DepositInterestPaymentEvent": "DepositInterestPaymentEvent",
        "DepositRollEvent": "DepositRollEvent",
        "DepositSweepEvent": "DepositSweepEvent",
        "DividendOptionEvent": "DividendOptionEvent",
        "DividendReinvestmentEvent": "DividendReinvestmentEvent",
        "DividendSuspensionEvent": "DividendSuspensionEvent",
        "DrawdownEvent": "DrawdownEvent",
        "DrawingEvent": "DrawingEvent",
        "DutchAuctionEvent": "DutchAuctionEvent",
        "EarlyCloseOutEvent": "EarlyCloseOutEvent",
        "EarlyRedemptionEvent": "EarlyRedemptionEvent",
        "ExchangeOfferEvent": "ExchangeOfferEvent",
        "ExerciseEvent": "ExerciseEvent",
        "ExpiryEvent": "ExpiryEvent",
        "FacilityCommitmentFeeEvent": "FacilityCommitmentFeeEvent",
        "FacilityDrawEvent": "FacilityDrawEvent",
        "FacilityInterestEvent": "FacilityInterestEvent",
        "FacilityRepaymentEvent": "FacilityRepaymentEvent",
        "FlexibleRepoCashFlowEvent": "FlexibleRepoCashFlowEvent",
        "FlexibleRepoCollateralEvent": "FlexibleRepoCollateralEvent",
        "FlexibleRepoFullClosureEvent": "FlexibleRepoFullClosureEvent",
        "FlexibleRepoInterestPaymentEvent": "FlexibleRepoInterestPaymentEvent",
        "FlexibleRepoPartialClosureEvent": "FlexibleRepoPartialClosureEvent",
        "FundDistributionEvent": "FundDistributionEvent",
        "FutureExpiryEvent": "FutureExpiryEvent",
        "FutureMarkToMarketEvent": "FutureMarkToMarketEvent",
        "FxForwardSettlementEvent": "FxForwardSettlementEvent",
        "GlobalLoanFacilityReinitialisationEvent": "GlobalLoanFacilityReinitialisationEvent",
        "InformationalErrorEvent": "InformationalErrorEvent",
        "InformationalEvent": "InformationalEvent",
        "InstalmentCallEvent": "InstalmentCallEvent",
        "InterestPaymentEvent": "InterestPaymentEvent",
        "IntermediateSecuritiesDistributionEvent": "IntermediateSecuritiesDistributionEvent",
        "InvestorLoanFacilityReinitialisationEvent": "InvestorLoanFacilityReinitialisationEvent",
        "LiquidationPaymentEvent": "LiquidationPaymentEvent",
        "LoanFacilityContractRolloverEvent": "LoanFacilityContractRolloverEvent",
        "LoanFacilityDelayedCompensationPaymentEvent": "LoanFacilityDelayedCompensationPaymentEvent",
        "LoanInterestCapitalisationEvent": "LoanInterestCapitalisationEvent",
        "LoanInterestRepaymentEvent": "LoanInterestRepaymentEvent",
        "LoanPrincipalRepaymentEvent": "LoanPrincipalRepaymentEvent",
        "MaturityEvent": "MaturityEvent",
        "MbsCouponEvent": "MbsCouponEvent",
        "MbsInterestDeferralEvent": "MbsInterestDeferralEvent",
        "MbsInterestShortfallEvent": "MbsInterestShortfallEvent",
        "MbsPrincipalEvent": "MbsPrincipalEvent",
        "MbsPrincipalWriteOffEvent": "MbsPrincipalWriteOffEvent",
        "MergerEvent": "MergerEvent",
        "NavReportEvent": "NavReportEvent",
        "OpenEvent": "OpenEvent",
        "OptionExerciseCashEvent": "OptionExerciseCashEvent",
        "OptionExercisePhysicalEvent": "OptionExercisePhysicalEvent",
        "PariPassuEvent": "PariPassuEvent",
        "PartialDefeasanceEvent": "PartialDefeasanceEvent",
        "PaymentInKindEvent": "PaymentInKindEvent",
        "PikBondCashCouponEvent": "PikBondCashCouponEvent",
        "PikBondCouponEvent": "PikBondCouponEvent",
        "PikBondInterestCapitalisationEvent": "PikBondInterestCapitalisationEvent",
        "PikBondInterestEvent": "PikBondInterestEvent",
        "PikBondPrincipalEvent": "PikBondPrincipalEvent",
        "PriorityIssueEvent": "PriorityIssueEvent",
        "ProtectionPayoutCashFlowEvent": "ProtectionPayoutCashFlowEvent",
        "PutRedemptionEvent": "PutRedemptionEvent",
        "RawVendorEvent": "RawVendorEvent",
        "RecallableCapitalExpiryEvent": "RecallableCapitalExpiryEvent",
        "RepoCashFlowEvent": "RepoCashFlowEvent",
        "RepoPartialClosureEvent": "RepoPartialClosureEvent",
        "RepurchaseOfferEvent": "RepurchaseOfferEvent",
        "ResetEvent": "ResetEvent",
        "ReverseStockSplitEvent": "ReverseStockSplitEvent",
        "ScripDividendEvent": "ScripDividendEvent",
        "SecurityWriteOffEvent": "SecurityWriteOffEvent",
        "SpinOffEvent": "SpinOffEvent",
        "StockDividendEvent": "StockDividendEvent",
        "StockSplitEvent": "StockSplitEvent",
        "SwapCashFlowEvent": "SwapCashFlowEvent",
        "SwapPrincipalEvent": "SwapPrincipalEvent",
        "TenderEvent": "TenderEvent",
        "TermDepositInterestEvent": "TermDepositInterestEvent",
        "TermDepositPrincipalEvent": "TermDepositPrincipalEvent",
        "TerminationEvent": "TerminationEvent",
        "TotalReturnSwapCashFlowEvent": "TotalReturnSwapCashFlowEvent",
        "TransitionEvent": "TransitionEvent",
        "TriggerEvent": "TriggerEvent",
        "UpdateDepositAmountEvent": "UpdateDepositAmountEvent",
        "WarrantsExerciseEvent": "WarrantsExerciseEvent",
        "WorthlessEvent": "WorthlessEvent",
    }

    instrument_event_type: str
    """The type of event, which picks the member of the family. TransitionEvent, InformationalEvent,
    OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
    """


class LusidInstrument(DiscriminatedModel):
    """Lusid instrument: the base of a family of 51, told apart by `instrument_type`.

    The economic definition of an instrument, from which LUSID values it and generates its events.
    `instrument_type` picks the member: `Bond`, `Equity`, `FxForward`, `InterestRateSwap` and so on. An
    instrument without a definition can be held but not modelled.

    Its members, of which a value read through this class becomes one: `Basket`, `Bond`, `BondForward`,
    `BondOption`, `CapFloor`, `CapitalInterest`, `Cash`, `CashPerpetual`, `CdsIndex`, `CdsOption`,
    `CommodityCalendarSwap`, `CommodityForward`, `ComplexBond`, `ContractForDifference`, `CreditDefaultSwap`,
    `Equity`, `EquityOption`, `EquitySwap`, `ExchangeTradedOption`, `ExoticInstrument`, `FixedLeg`,
    `FlexibleDeposit`, `FlexibleLoan`, `FlexibleRepo`, `FloatingLeg`, `ForwardRateAgreement`,
    `FundShareClass`, `FundingLeg`, `Future`, `FxForward`, `FxOption`, `FxSwap`, `InflationLeg`,
    `InflationLinkedBond`, `InflationSwap`, `InstrumentLeg`, `InterestRateSwap`, `InterestRateSwaption`,
    `LoanFacility`, `MasteredInstrument`, `PreferredShare`, `ReferenceInstrument`, `Repo`,
    `SimpleCashFlowLoan`, `SimpleInstrument`, `TermDeposit`, `ToBeAnnounced`, `ToBeAnnouncedOption`,
    `TotalReturnSwap`, `VolatilitySwap`, `WholeLoanFacility`.

    Used by `InstrumentsApi.query_instrument_capabilities`.
    """

    DISCRIMINATOR: ClassVar[str] = "instrument_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "Basket": "Basket",
        "Bond": "Bond",
        "BondForward": "BondForward",
        "BondOption": "BondOption",
        "CapFloor": "CapFloor",
        "CapitalInterest": "CapitalInterest",
        "Cash": "Cash",
        "CashPerpetual": "CashPerpetual",
        "CdsIndex": "CdsIndex",
        "CdsOption": "CdsOption",
        "CommodityCalendarSwap": "CommodityCalendarSwap",
        "CommodityForward": "CommodityForward",
        "ComplexBond": "ComplexBond",
        "ContractForDifference": "ContractForDifference",
        "CreditDefaultSwap": "CreditDefaultSwap",
        "Equity": "Equity",
        "EquityOption": "EquityOption",
        "EquitySwap": "EquitySwap",
        "ExchangeTradedOption": "ExchangeTradedOption",
        "ExoticInstrument": "ExoticInstrument",
        "FixedLeg": "FixedLeg",
        "FlexibleDeposit": "FlexibleDeposit",
        "FlexibleLoan": "FlexibleLoan",
        "FlexibleRepo": "FlexibleRepo",
        "FloatingLeg": "FloatingLeg",
        "ForwardRateAgreement": "ForwardRateAgreement",
        "FundShareClass": "FundShareClass",
        "FundingLeg": "FundingLeg",
        "Future": "Future",
        "FxForward": "FxForward",
        "FxOption": "FxOption",
        "FxSwap": "FxSwap",
        "InflationLeg": "InflationLeg",
        "InflationLinkedBond": "InflationLinkedBond",
        "InflationSwap": "InflationSwap",
        "InstrumentLeg": "InstrumentLeg",
        "InterestRateSwap": "InterestRateSwap",
        "InterestRateSwaption": "InterestRateSwaption",
        "LoanFacility": "LoanFacility",
        "MasteredInstrument": "MasteredInstrument",
        "PreferredShare": "PreferredShare",
        "ReferenceInstrument": "ReferenceInstrument",
        "Repo": "Repo",
        "SimpleCashFlowLoan": "SimpleCashFlowLoan",
        "SimpleInstrument": "SimpleInstrument",
        "TermDeposit": "TermDeposit",
        "ToBeAnnounced": "ToBeAnnounced",
        "ToBeAnnouncedOption": "ToBeAnnouncedOption",
        "TotalReturnSwap": "TotalReturnSwap",
        "VolatilitySwap": "VolatilitySwap",
        "WholeLoanFacility": "WholeLoanFacility",
    }

    instrument_type: str
    """Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward,
    Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
    """


class MarketDataOptions(DiscriminatedModel):
    """Market data options: the base of a family of 1, told apart by `market_data_options_type`.

    How to interpret stored market data, such as how to interpolate a curve.

    Its members, of which a value read through this class becomes one: `CurveOptions`.
    """

    DISCRIMINATOR: ClassVar[str] = "market_data_options_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "CurveOptions": "CurveOptions",
    }

    market_data_options_type: str
    """Type of options, which picks the member of the family."""


class MatchCriterion(DiscriminatedModel):
    """Match criterion: the base of a family of 3, told apart by `criterion_type`.

    A condition on a holding or transaction: a property or sub-holding key that has a value, or one of
    several.

    Its members, of which a value read through this class becomes one: `PropertyValueEquals`,
    `PropertyValueIn`, `SubHoldingKeyValueEquals`.
    """

    DISCRIMINATOR: ClassVar[str] = "criterion_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "PropertyValueEquals": "PropertyValueEquals",
        "PropertyValueIn": "PropertyValueIn",
        "SubHoldingKeyValueEquals": "SubHoldingKeyValueEquals",
    }

    criterion_type: str
    """Type of criterion, which picks the member of the family. PropertyValueEquals, PropertyValueIn or
    SubHoldingKeyValueEquals, or a value added since.
    """


class ModelOptions(DiscriminatedModel):
    """Model options: the base of a family of 12, told apart by `model_options_type`.

    Settings of the pricing model that a recipe picks for a type of instrument.

    Its members, of which a value read through this class becomes one: `BondForwardModelOptions`,
    `BondLookupModelOptions`, `CdsModelOptions`, `EmptyModelOptions`, `EquityModelOptions`,
    `FlexibleLoanPricerOptions`, `FundingLegModelOptions`, `FxForwardModelOptions`, `HullWhiteModelOptions`,
    `IndexModelOptions`, `OpaqueModelOptions`, `SimpleModelOptions`.
    """

    DISCRIMINATOR: ClassVar[str] = "model_options_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "BondForwardModelOptions": "BondForwardModelOptions",
        "BondLookupModelOptions": "BondLookupModelOptions",
        "CdsModelOptions": "CdsModelOptions",
        "EmptyModelOptions": "EmptyModelOptions",
        "EquityModelOptions": "EquityModelOptions",
        "FlexibleLoanPricerOptions": "FlexibleLoanPricerOptions",
        "FundingLegModelOptions": "FundingLegModelOptions",
        "FxForwardModelOptions": "FxForwardModelOptions",
        "HullWhiteModelOptions": "HullWhiteModelOptions",
        "IndexModelOptions": "IndexModelOptions",
        "OpaqueModelOptions": "OpaqueModelOptions",
        "SimpleModelOptions": "SimpleModelOptions",
    }

    model_options_type: str
    """Type of options, which picks the member of the family. Invalid, OpaqueModelOptions, EmptyModelOptions,
    IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
    """


class NavActivityAdjustment(DiscriminatedModel):
    """Nav activity adjustment: the base of a family of 5, told apart by `nav_activity_adjustment_type`.

    Activity to put into or take out of a fund's NAV at a valuation point, whatever its date: a transaction, a
    settlement instruction, an instrument or market data.

    Its members, of which a value read through this class becomes one: `ComplexMarketDataActivity`,
    `InstrumentActivity`, `PortfolioSettlementInstruction`, `PortfolioTransaction`, `QuoteActivity`.

    Used by `FundsApi.upsert_nav_activity_adjustments`.
    """

    DISCRIMINATOR: ClassVar[str] = "nav_activity_adjustment_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "ComplexMarketDataActivity": "ComplexMarketDataActivity",
        "InstrumentActivity": "InstrumentActivity",
        "PortfolioSettlementInstruction": "PortfolioSettlementInstruction",
        "PortfolioTransaction": "PortfolioTransaction",
        "QuoteActivity": "QuoteActivity",
    }

    nav_activity_adjustment_type: str
    """What is adjusted, such as `PortfolioTransaction`; picks the member of the family. PortfolioTransaction,
    PortfolioSettlementInstruction, InstrumentActivity, QuoteActivity or ComplexMarketDataActivity, or a value
    added since.
    """


class NavActivityAdjustmentResponse(DiscriminatedModel):
    """Nav activity adjustment response: the base of a family of 5, told apart by
    `nav_activity_adjustment_type`.

    An adjustment of NAV activity as it was stored at a valuation point.

    Its members, of which a value read through this class becomes one: `ComplexMarketDataActivityAdjustment`,
    `InstrumentActivityAdjustment`, `PortfolioSettlementInstructionAdjustment`,
    `PortfolioTransactionAdjustment`, `QuoteActivityAdjustment`.

    Used by `FundsApi.delete_nav_activity_adjustments`.
    """

    DISCRIMINATOR: ClassVar[str] = "nav_activity_adjustment_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "ComplexMarketDataActivityAdjustment": "ComplexMarketDataActivityAdjustment",
        "InstrumentActivityAdjustment": "InstrumentActivityAdjustment",
        "PortfolioSettlementInstructionAdjustment": "PortfolioSettlementInstructionAdjustment",
        "PortfolioTransactionAdjustment": "PortfolioTransactionAdjustment",
        "QuoteActivityAdjustment": "QuoteActivityAdjustment",
    }

    nav_activity_adjustment_type: str
    """What is adjusted, such as `PortfolioTransaction`; picks the member of the family.
    PortfolioTransactionAdjustment, PortfolioSettlementInstructionAdjustment, InstrumentActivityAdjustment,
    QuoteActivityAdjustment or ComplexMarketDataActivityAdjustment, or a value added since.
    """


class RecActivityWindow(OneOfModel):
    """Rec activity window: ContiguousActivityWindow.

    The period of activity that a reconciliation looks at.
    """

    VARIANTS: ClassVar[tuple[str, ...]] = (
        "ContiguousActivityWindow",
    )


class RecDefinitionDetails(OneOfModel):
    """Rec definition details: ExternalRecDefinitionDetails, LusidEntityRecDefinitionDetails or
    PortfolioContentsRecDefinitionDetails.

    What a reconciliation compares: contents of portfolios, other LUSID entities, or external data.
    """

    VARIANTS: ClassVar[tuple[str, ...]] = (
        "ExternalRecDefinitionDetails",
        "LusidEntityRecDefinitionDetails",
        "PortfolioContentsRecDefinitionDetails",
    )


class RecResultItem(OneOfModel):
    """Rec result item: RecResultHoldingItem, RecResultRelationalDataItem, RecResultSettlementActivityItem or
    RecResultTransactionItem.

    One row of a reconciliation's result. The member says what was compared: holdings, transactions,
    settlement activity or relational data.
    """

    VARIANTS: ClassVar[tuple[str, ...]] = (
        "RecResultHoldingItem",
        "RecResultRelationalDataItem",
        "RecResultSettlementActivityItem",
        "RecResultTransactionItem",
    )


class ReconciliationRule(DiscriminatedModel):
    """Reconciliation rule: the base of a family of 3, told apart by `rule_type`.

    How two values are compared in a generic reconciliation: numbers or dates within a tolerance, texts
    exactly, without regard to case, by containment or against a list.

    Its members, of which a value read through this class becomes one: `ReconcileDateTimeRule`,
    `ReconcileNumericRule`, `ReconcileStringRule`.
    """

    DISCRIMINATOR: ClassVar[str] = "rule_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "ReconcileDateTimeRule": "ReconcileDateTimeRule",
        "ReconcileNumericRule": "ReconcileNumericRule",
        "ReconcileStringRule": "ReconcileStringRule",
    }

    rule_type: str
    """Type of rule, which picks the member of the family. ReconcileNumericRule, ReconcileDateTimeRule,
    ReconcileStringRule or ReconcileExact, or a value added since.
    """


class ReferenceList(DiscriminatedModel):
    """Reference list: the base of a family of 9, told apart by `reference_list_type`.

    A named list of values, such as portfolios, instruments, numbers or texts, that compliance rules and
    filters refer to.

    Its members, of which a value read through this class becomes one: `AddressKeyList`, `DecimalList`,
    `FilteredFundIdList`, `FundIdList`, `InstrumentList`, `PortfolioGroupIdList`, `PortfolioIdList`,
    `PropertyList`, `StringList`.
    """

    DISCRIMINATOR: ClassVar[str] = "reference_list_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "AddressKeyList": "AddressKeyList",
        "DecimalList": "DecimalList",
        "FilteredFundIdList": "FilteredFundIdList",
        "FundIdList": "FundIdList",
        "InstrumentList": "InstrumentList",
        "PortfolioGroupIdList": "PortfolioGroupIdList",
        "PortfolioIdList": "PortfolioIdList",
        "PropertyList": "PropertyList",
        "StringList": "StringList",
    }

    reference_list_type: str
    """Type of list, which picks the member of the family. PortfolioGroupIdList, PortfolioIdList,
    AddressKeyList, StringList, InstrumentList, DecimalList, … (3 more), or a value added since.
    """


class ResultKeyRule(DiscriminatedModel):
    """Result key rule: the base of a family of 2, told apart by `result_key_rule_type`.

    Where a valuation finds results that were computed elsewhere and stored in the structured result store.

    Its members, of which a value read through this class becomes one: `PortfolioResultDataKeyRule`,
    `ResultDataKeyRule`.
    """

    DISCRIMINATOR: ClassVar[str] = "result_key_rule_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "PortfolioResultDataKeyRule": "PortfolioResultDataKeyRule",
        "ResultDataKeyRule": "ResultDataKeyRule",
    }

    result_key_rule_type: str
    """Type of rule, which picks the member of the family. Invalid, ResultDataKeyRule or
    PortfolioResultDataKeyRule, or a value added since.
    """


class ResultValue(DiscriminatedModel):
    """Result value: the base of a family of 11, told apart by `result_value_type`.

    One computed value: a number with or without a unit, a text, a date, a cash flow or a table of those.

    Its members, of which a value read through this class becomes one: `CashFlowValue`, `CashFlowValueSet`,
    `LifeCycleEventValue`, `ResultValue0D`, `ResultValueBool`, `ResultValueCurrency`,
    `ResultValueDateTimeOffset`, `ResultValueDecimal`, `ResultValueDictionary`, `ResultValueInt`,
    `ResultValueString`.
    """

    DISCRIMINATOR: ClassVar[str] = "result_value_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "CashFlowValue": "CashFlowValue",
        "CashFlowValueSet": "CashFlowValueSet",
        "LifeCycleEventValue": "LifeCycleEventValue",
        "ResultValue0D": "ResultValue0D",
        "ResultValueBool": "ResultValueBool",
        "ResultValueCurrency": "ResultValueCurrency",
        "ResultValueDateTimeOffset": "ResultValueDateTimeOffset",
        "ResultValueDecimal": "ResultValueDecimal",
        "ResultValueDictionary": "ResultValueDictionary",
        "ResultValueInt": "ResultValueInt",
        "ResultValueString": "ResultValueString",
    }

    result_value_type: str
    """Shape of the result, which picks the member of the family. ResultValue, ResultValueDictionary,
    ResultValue0D, ResultValueDecimal, ResultValueInt, ResultValueString, … (6 more), or a value added since.
    """


class ScenarioShiftDefinition(DiscriminatedModel):
    """Scenario shift definition: the base of a family of 8, told apart by `scenario_shift_type`.

    How a scenario moves market data: which curves, rates or quotes are shifted, and by how much.

    Its members, of which a value read through this class becomes one: `CreditSpreadShiftDefinition`,
    `FxShiftDefinition`, `InflationCurveShiftDefinition`, `MdkrGroupShiftDefinition`,
    `ModelOptionShiftDefinition`, `PriceShiftDefinition`, `RateCurveShiftDefinition`,
    `VolSurfaceShiftDefinition`.
    """

    DISCRIMINATOR: ClassVar[str] = "scenario_shift_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "CreditSpreadShiftDefinition": "CreditSpreadShiftDefinition",
        "FxShiftDefinition": "FxShiftDefinition",
        "InflationCurveShiftDefinition": "InflationCurveShiftDefinition",
        "MdkrGroupShiftDefinition": "MdkrGroupShiftDefinition",
        "ModelOptionShiftDefinition": "ModelOptionShiftDefinition",
        "PriceShiftDefinition": "PriceShiftDefinition",
        "RateCurveShiftDefinition": "RateCurveShiftDefinition",
        "VolSurfaceShiftDefinition": "VolSurfaceShiftDefinition",
    }

    scenario_shift_type: str
    """Type of shift, which picks the member of the family. RateCurveShiftDefinition, FxShiftDefinition,
    PriceShiftDefinition, VolSurfaceShiftDefinition, MdkrGroupShiftDefinition, InflationCurveShiftDefinition,
    … (2 more), or a value added since.
    """


class Schedule(DiscriminatedModel):
    """Schedule: the base of a family of 10, told apart by `schedule_type`.

    A schedule of dates or amounts of an instrument: fixed or floating payments, notional steps, call, put and
    conversion dates.

    Its members, of which a value read through this class becomes one: `BondConversionSchedule`,
    `CancelSchedule`, `CommodityCalendarSchedule`, `FixedSchedule`, `FloatSchedule`,
    `FxLinkedNotionalSchedule`, `FxRateSchedule`, `OptionalitySchedule`, `PikSchedule`, `StepSchedule`.
    """

    DISCRIMINATOR: ClassVar[str] = "schedule_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "BondConversionSchedule": "BondConversionSchedule",
        "CancelSchedule": "CancelSchedule",
        "CommodityCalendarSchedule": "CommodityCalendarSchedule",
        "FixedSchedule": "FixedSchedule",
        "FloatSchedule": "FloatSchedule",
        "FxLinkedNotionalSchedule": "FxLinkedNotionalSchedule",
        "FxRateSchedule": "FxRateSchedule",
        "OptionalitySchedule": "OptionalitySchedule",
        "PikSchedule": "PikSchedule",
        "StepSchedule": "StepSchedule",
    }

    schedule_type: str
    """Type of schedule, which picks the member of the family. FixedSchedule, FloatSchedule,
    OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
    """


class ToleranceBase(OneOfModel):
    """Tolerance base: AggregateNumericTolerance, CoreAttributeOptionalityTolerance, CoreDateTolerance or
    CoreStringCrossTolerance.

    How far two values may differ and still count as a match in a reconciliation.
    """

    VARIANTS: ClassVar[tuple[str, ...]] = (
        "AggregateNumericTolerance",
        "CoreAttributeOptionalityTolerance",
        "CoreDateTolerance",
        "CoreStringCrossTolerance",
    )


class WritebackConfiguration(OneOfModel):
    """Writeback configuration: SettleExpectedActivityWritebackConfiguration.

    What a reconciliation may write back to LUSID for a result that was reviewed.
    """

    VARIANTS: ClassVar[tuple[str, ...]] = (
        "SettleExpectedActivityWritebackConfiguration",
    )


class WritebackSuggestion(OneOfModel):
    """Writeback suggestion: SettleExpectedActivityWritebackSuggestion.

    A change that a reconciliation suggests writing back to LUSID for one result.
    """

    VARIANTS: ClassVar[tuple[str, ...]] = (
        "SettleExpectedActivityWritebackSuggestion",
    )
