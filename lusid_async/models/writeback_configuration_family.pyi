"""The members of the writeback configuration family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import WritebackConfiguration

class SettleExpectedActivityRuleNames(LusidModel):
    activity_type: str
    activity_date: str
    units: str
    def __init__(
        self,
        *,
        activity_type: str,
        activity_date: _datetime.datetime | _datetime.date | str,
        units: str,
    ) -> None: ...

class WritebackResultPattern(LusidModel):
    units_difference: str
    result_cardinality: str
    use_target_units: bool | None = ...
    def __init__(
        self,
        *,
        units_difference: str,
        result_cardinality: str,
        use_target_units: bool | None = ...,
    ) -> None: ...

class SettleExpectedActivityWritebackConfiguration(WritebackConfiguration):
    mandatory_rule_names: SettleExpectedActivityRuleNames
    result_patterns: list[WritebackResultPattern]
    writeback_type: str
    target_side: str
    def __init__(
        self,
        *,
        mandatory_rule_names: SettleExpectedActivityRuleNames | _abc.Mapping[str, _typing.Any],
        result_patterns: _abc.Sequence[WritebackResultPattern | _abc.Mapping[str, _typing.Any]],
        writeback_type: str,
        target_side: str,
    ) -> None: ...
