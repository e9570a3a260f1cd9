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
    ) -> None:
        """Settle expected activity rule names.

        Args:
            activity_type: Name of the core rule that compares `activityType`; instructions are suggested where one side is settled and the other still expected.
            activity_date: Name of the core rule that compares `activityDate`.
            units: How many units.
        """

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
    ) -> None:
        """Writeback result pattern.

        Args:
            units_difference: How units of the origin compare with those of the target. Exact, ShortWithinTolerance, ShortBeyondTolerance, LongWithinTolerance or LongBeyondTolerance, or a value added since.
            result_cardinality: How many items stand on the left and right side; `ManyToMany` is not supported. OneToOne, OneToMany, ManyToOne, ManyToMany, OneToNone, ManyToNone, … (3 more), or a value added since.
            use_target_units: Whether units come from the target where the sides differ; otherwise the difference stays outstanding. Default: false.
        """

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
    ) -> None:
        """Settle expected activity writeback configuration: one kind of `WritebackConfiguration`.

        Args:
            mandatory_rule_names: Names of the core rules that the suggestion relies on.
            result_patterns: Units difference and cardinality for which instructions are suggested; each pair once.
            writeback_type: What is written back, which picks the member of the family; only `SettleExpectedActivity` today.
            target_side: Side that is changed, which must be LUSID's own data; the other is the truth. Left or Right, or a value added since.
        """
