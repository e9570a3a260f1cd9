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
    ) -> None: ...

class ComplexMarketData(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    market_data_type: str
    def __init__(
        self,
        *,
        market_data_type: str,
    ) -> None: ...

class ComplianceParameter(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    compliance_parameter_type: str
    def __init__(
        self,
        *,
        compliance_parameter_type: str,
    ) -> None: ...

class ComplianceStep(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    compliance_step_type: str
    def __init__(
        self,
        *,
        compliance_step_type: str,
    ) -> None: ...

class ComplianceStepRequest(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    compliance_step_type_request: str
    def __init__(
        self,
        *,
        compliance_step_type_request: str,
    ) -> None: ...

class EconomicDependency(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    dependency_type: str
    def __init__(
        self,
        *,
        dependency_type: str,
    ) -> None: ...

class FundCalendarEntries(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    fund_calendar_entries_type: str
    def __init__(
        self,
        *,
        fund_calendar_entries_type: str,
    ) -> None: ...

class InstrumentEvent(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    instrument_event_type: str
    def __init__(
        self,
        *,
        instrument_event_type: str,
    ) -> None: ...

class LusidInstrument(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    instrument_type: str
    def __init__(
        self,
        *,
        instrument_type: str,
    ) -> None: ...

class MarketDataOptions(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    market_data_options_type: str
    def __init__(
        self,
        *,
        market_data_options_type: str,
    ) -> None: ...

class MatchCriterion(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    criterion_type: str
    def __init__(
        self,
        *,
        criterion_type: str,
    ) -> None: ...

class ModelOptions(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    model_options_type: str
    def __init__(
        self,
        *,
        model_options_type: str,
    ) -> None: ...

class NavActivityAdjustment(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    nav_activity_adjustment_type: str
    def __init__(
        self,
        *,
        nav_activity_adjustment_type: str,
    ) -> None: ...

class NavActivityAdjustmentResponse(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    nav_activity_adjustment_type: str
    def __init__(
        self,
        *,
        nav_activity_adjustment_type: str,
    ) -> None: ...

class RecActivityWindow(OneOfModel):
    VARIANTS: ClassVar[tuple[str, ...]]
    def __init__(
        self,
    ) -> None: ...

class RecDefinitionDetails(OneOfModel):
    VARIANTS: ClassVar[tuple[str, ...]]
    def __init__(
        self,
    ) -> None: ...

class RecResultItem(OneOfModel):
    VARIANTS: ClassVar[tuple[str, ...]]
    def __init__(
        self,
    ) -> None: ...

class ReconciliationRule(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    rule_type: str
    def __init__(
        self,
        *,
        rule_type: str,
    ) -> None: ...

class ReferenceList(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    reference_list_type: str
    def __init__(
        self,
        *,
        reference_list_type: str,
    ) -> None: ...

class ResultKeyRule(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    result_key_rule_type: str
    def __init__(
        self,
        *,
        result_key_rule_type: str,
    ) -> None: ...

class ResultValue(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    result_value_type: str
    def __init__(
        self,
        *,
        result_value_type: str,
    ) -> None: ...

class ScenarioShiftDefinition(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    scenario_shift_type: str
    def __init__(
        self,
        *,
        scenario_shift_type: str,
    ) -> None: ...

class Schedule(DiscriminatedModel):
    DISCRIMINATOR: ClassVar[str]
    MEMBERS: ClassVar[_abc.Mapping[str, str]]
    schedule_type: str
    def __init__(
        self,
        *,
        schedule_type: str,
    ) -> None: ...

class ToleranceBase(OneOfModel):
    VARIANTS: ClassVar[tuple[str, ...]]
    def __init__(
        self,
    ) -> None: ...

class WritebackConfiguration(OneOfModel):
    VARIANTS: ClassVar[tuple[str, ...]]
    def __init__(
        self,
    ) -> None: ...

class WritebackSuggestion(OneOfModel):
    VARIANTS: ClassVar[tuple[str, ...]]
    def __init__(
        self,
    ) -> None: ...
