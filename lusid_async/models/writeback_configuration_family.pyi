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
            activity_date: The date of the activity.
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
            units_difference: Exact, ShortWithinTolerance, ShortBeyondTolerance, LongWithinTolerance or LongBeyondTolerance, or a value added since.
            result_cardinality: OneToOne, OneToMany, ManyToOne, ManyToMany, OneToNone, ManyToNone, … (3 more), or a value added since.
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
            target_side: Left or Right, or a value added since.
        """
