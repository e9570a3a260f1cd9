"""The bases of the families: each stands for whichever member a value says it is.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import DiscriminatedModel, OneOfModel

class AppendMarketData(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    market_data_type: str
    def __init__(
        self,
        *,
        market_data_type: str,
    ) -> None:
        """Append market data: the base of a family of 5, told apart by `market_data_type`.

        Args:
            market_data_type: The kind of market data. AppendFxForwardCurveByQuoteReference, AppendFxForwardCurveData, AppendFxForwardPipsCurveData, AppendFxForwardTenorCurveData or AppendFxForwardTenorPipsCurveData, or a value added since.
        """

class ComplexMarketData(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    market_data_type: str
    def __init__(
        self,
        *,
        market_data_type: str,
    ) -> None:
        """Complex market data: the base of a family of 15, told apart by `market_data_type`.

        Args:
            market_data_type: The kind of market data. DiscountFactorCurveData, EquityVolSurfaceData, FxVolSurfaceData, IrVolCubeData, OpaqueMarketData, YieldCurveData, … (9 more), or a value added since.
        """

class ComplianceParameter(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    compliance_parameter_type: str
    def __init__(
        self,
        *,
        compliance_parameter_type: str,
    ) -> None:
        """Compliance parameter: the base of a family of 22, told apart by `compliance_parameter_type`.

        Args:
            compliance_parameter_type: Type of parameter, which picks the member of the family. BoolComplianceParameter, StringComplianceParameter, DecimalComplianceParameter, DateTimeComplianceParameter, PropertyKeyComplianceParameter, AddressKeyComplianceParameter, … (16 more), or a value added since.
        """

class ComplianceStep(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    compliance_step_type: str
    def __init__(
        self,
        *,
        compliance_step_type: str,
    ) -> None:
        """Compliance step: the base of a family of 8, told apart by `compliance_step_type`.

        Args:
            compliance_step_type: Type of step, which picks the member of the family. FilterStep, GroupByStep, GroupFilterStep, BranchStep, RecombineStep, CheckStep or PercentCheckStep, or a value added since.
        """

class ComplianceStepRequest(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    compliance_step_type_request: str
    def __init__(
        self,
        *,
        compliance_step_type_request: str,
    ) -> None:
        """Compliance step request: the base of a family of 7, told apart by `compliance_step_type_request`.

        Args:
            compliance_step_type_request: Type of step, which picks the member of the family. FilterStepRequest, GroupByStepRequest, GroupFilterStepRequest, BranchStepRequest, CheckStepRequest or PercentCheckStepRequest, or a value added since.
        """

class EconomicDependency(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    dependency_type: str
    def __init__(
        self,
        *,
        dependency_type: str,
    ) -> None:
        """Economic dependency: the base of a family of 14, told apart by `dependency_type`.

        Args:
            dependency_type: Type of dependency, which picks the member of the family. OpaqueDependency, CashDependency, DiscountingDependency, EquityCurveDependency, EquityVolDependency, FxDependency, … (8 more), or a value added since.
        """

class FundCalendarEntries(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    fund_calendar_entries_type: str
    def __init__(
        self,
        *,
        fund_calendar_entries_type: str,
    ) -> None:
        """Fund calendar entries: the base of a family of 3, told apart by `fund_calendar_entries_type`.

        Args:
            fund_calendar_entries_type: Kind of entry, which picks the member of the family. FinalisedValuationPoint, FundEstimateValuationPoint or FundBookmark, or a value added since.
        """

class InstrumentEvent(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    instrument_event_type: str
    def __init__(
        self,
        *,
        instrument_event_type: str,
    ) -> None:
        """Instrument event: the base of a family of 123, told apart by `instrument_event_type`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
        """

class LusidInstrument(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    instrument_type: str
    def __init__(
        self,
        *,
        instrument_type: str,
    ) -> None:
        """Lusid instrument: the base of a family of 51, told apart by `instrument_type`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
        """

class MarketDataOptions(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    market_data_options_type: str
    def __init__(
        self,
        *,
        market_data_options_type: str,
    ) -> None:
        """Market data options: the base of a family of 1, told apart by `market_data_options_type`.

        Args:
            market_data_options_type: Type of options, which picks the member of the family.
        """

class MatchCriterion(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    criterion_type: str
    def __init__(
        self,
        *,
        criterion_type: str,
    ) -> None:
        """Match criterion: the base of a family of 3, told apart by `criterion_type`.

        Args:
            criterion_type: Type of criterion, which picks the member of the family. PropertyValueEquals, PropertyValueIn or SubHoldingKeyValueEquals, or a value added since.
        """

class ModelOptions(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    model_options_type: str
    def __init__(
        self,
        *,
        model_options_type: str,
    ) -> None:
        """Model options: the base of a family of 12, told apart by `model_options_type`.

        Args:
            model_options_type: Type of options, which picks the member of the family. Invalid, OpaqueModelOptions, EmptyModelOptions, IndexModelOptions, FxForwardModelOptions, FundingLegModelOptions, … (7 more), or a value added since.
        """

class NavActivityAdjustment(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    nav_activity_adjustment_type: str
    def __init__(
        self,
        *,
        nav_activity_adjustment_type: str,
    ) -> None:
        """Nav activity adjustment: the base of a family of 5, told apart by `nav_activity_adjustment_type`.

        Args:
            nav_activity_adjustment_type: What is adjusted, such as `PortfolioTransaction`; picks the member of the family. PortfolioTransaction, PortfolioSettlementInstruction, InstrumentActivity, QuoteActivity or ComplexMarketDataActivity, or a value added since.
        """

class NavActivityAdjustmentResponse(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    nav_activity_adjustment_type: str
    def __init__(
        self,
        *,
        nav_activity_adjustment_type: str,
    ) -> None:
        """Nav activity adjustment response: the base of a family of 5, told apart by
        `nav_activity_adjustment_type`.

        Args:
            nav_activity_adjustment_type: What is adjusted, such as `PortfolioTransaction`; picks the member of the family. PortfolioTransactionAdjustment, PortfolioSettlementInstructionAdjustment, InstrumentActivityAdjustment, QuoteActivityAdjustment or ComplexMarketDataActivityAdjustment, or a value added since.
        """

class RecActivityWindow(OneOfModel):
    VARIANTS: ClassVar[tuple[str, ...]]
    def __init__(
        self,
    ) -> None:
        """Rec activity window: ContiguousActivityWindow."""

class RecDefinitionDetails(OneOfModel):
    VARIANTS: ClassVar[tuple[str, ...]]
    def __init__(
        self,
    ) -> None:
        """Rec definition details: ExternalRecDefinitionDetails, LusidEntityRecDefinitionDetails or
        PortfolioContentsRecDefinitionDetails.
        """

class RecResultItem(OneOfModel):
    VARIANTS: ClassVar[tuple[str, ...]]
    def __init__(
        self,
    ) -> None:
        """Rec result item: RecResultHoldingItem, RecResultRelationalDataItem, RecResultSettlementActivityItem
        or RecResultTransactionItem.
        """

class ReconciliationRule(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    rule_type: str
    def __init__(
        self,
        *,
        rule_type: str,
    ) -> None:
        """Reconciliation rule: the base of a family of 3, told apart by `rule_type`.

        Args:
            rule_type: Type of rule, which picks the member of the family. ReconcileNumericRule, ReconcileDateTimeRule, ReconcileStringRule or ReconcileExact, or a value added since.
        """

class ReferenceList(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    reference_list_type: str
    def __init__(
        self,
        *,
        reference_list_type: str,
    ) -> None:
        """Reference list: the base of a family of 9, told apart by `reference_list_type`.

        Args:
            reference_list_type: Type of list, which picks the member of the family. PortfolioGroupIdList, PortfolioIdList, AddressKeyList, StringList, InstrumentList, DecimalList, … (3 more), or a value added since.
        """

class ResultKeyRule(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    result_key_rule_type: str
    def __init__(
        self,
        *,
        result_key_rule_type: str,
    ) -> None:
        """Result key rule: the base of a family of 2, told apart by `result_key_rule_type`.

        Args:
            result_key_rule_type: Type of rule, which picks the member of the family. Invalid, ResultDataKeyRule or PortfolioResultDataKeyRule, or a value added since.
        """

class ResultValue(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    result_value_type: str
    def __init__(
        self,
        *,
        result_value_type: str,
    ) -> None:
        """Result value: the base of a family of 11, told apart by `result_value_type`.

        Args:
            result_value_type: Shape of the result, which picks the member of the family. ResultValue, ResultValueDictionary, ResultValue0D, ResultValueDecimal, ResultValueInt, ResultValueString, … (6 more), or a value added since.
        """

class ScenarioShiftDefinition(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    scenario_shift_type: str
    def __init__(
        self,
        *,
        scenario_shift_type: str,
    ) -> None:
        """Scenario shift definition: the base of a family of 8, told apart by `scenario_shift_type`.

        Args:
            scenario_shift_type: Type of shift, which picks the member of the family. RateCurveShiftDefinition, FxShiftDefinition, PriceShiftDefinition, VolSurfaceShiftDefinition, MdkrGroupShiftDefinition, InflationCurveShiftDefinition, … (2 more), or a value added since.
        """

class Schedule(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    schedule_type: str
    def __init__(
        self,
        *,
        schedule_type: str,
    ) -> None:
        """Schedule: the base of a family of 10, told apart by `schedule_type`.

        Args:
            schedule_type: Type of schedule, which picks the member of the family. FixedSchedule, FloatSchedule, OptionalitySchedule, StepSchedule, Exercise, FxRateSchedule, … (6 more), or a value added since.
        """

class ToleranceBase(OneOfModel):
    VARIANTS: ClassVar[tuple[str, ...]]
    def __init__(
        self,
    ) -> None:
        """Tolerance base: AggregateNumericTolerance, CoreAttributeOptionalityTolerance, CoreDateTolerance or
        CoreStringCrossTolerance.
        """

class WritebackConfiguration(OneOfModel):
    VARIANTS: ClassVar[tuple[str, ...]]
    def __init__(
        self,
    ) -> None:
        """Writeback configuration: SettleExpectedActivityWritebackConfiguration."""

class WritebackSuggestion(OneOfModel):
    VARIANTS: ClassVar[tuple[str, ...]]
    def __init__(
        self,
    ) -> None:
        """Writeback suggestion: SettleExpectedActivityWritebackSuggestion."""
