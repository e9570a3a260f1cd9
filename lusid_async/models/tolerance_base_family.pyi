"""The members of the tolerance base family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import ToleranceBase

class AggregateNumericTolerance(ToleranceBase):
    reference_side: str
    absolute_threshold: float | None = ...
    relative_threshold: float | None = ...
    threshold_priority: str | None = ...
    offset: str | None = ...
    tolerance_type: str
    rule_name: str
    def __init__(
        self,
        *,
        reference_side: str,
        absolute_threshold: float | _decimal.Decimal | None = ...,
        relative_threshold: float | _decimal.Decimal | None = ...,
        threshold_priority: str | None = ...,
        offset: str | None = ...,
        tolerance_type: str,
        rule_name: str,
    ) -> None:
        """Aggregate numeric tolerance: one kind of `ToleranceBase`.

        Args:
            reference_side: The side that the tolerance is measured from. Left or Right, or a value added since.
            threshold_priority: GreaterOf or LesserOf, or a value added since.
            offset: How far to move. Above, Below or Either, or a value added since.
            tolerance_type: How the tolerance is measured. CoreStringCross, CoreAttributeOptionality, CoreDateTolerance or Numeric, or a value added since.
            rule_name: The name of the rule.
        """

class CoreAttributeOptionalityTolerance(ToleranceBase):
    optional_side: str | None = ...
    tolerance_type: str
    rule_name: str
    def __init__(
        self,
        *,
        optional_side: str | None = ...,
        tolerance_type: str,
        rule_name: str,
    ) -> None:
        """Core attribute optionality tolerance: one kind of `ToleranceBase`.

        Args:
            optional_side: Left, Right or Either, or a value added since.
            tolerance_type: How the tolerance is measured. CoreStringCross, CoreAttributeOptionality, CoreDateTolerance or Numeric, or a value added since.
            rule_name: The name of the rule.
        """

class CoreDateTolerance(ToleranceBase):
    reference_side: str
    interval: str
    offset: str | None = ...
    tolerance_type: str
    rule_name: str
    def __init__(
        self,
        *,
        reference_side: str,
        interval: str,
        offset: str | None = ...,
        tolerance_type: str,
        rule_name: str,
    ) -> None:
        """Core date tolerance: one kind of `ToleranceBase`.

        Args:
            reference_side: The side that the tolerance is measured from. Left or Right, or a value added since.
            offset: How far to move. Earlier, Later or Either, or a value added since.
            tolerance_type: How the tolerance is measured. CoreStringCross, CoreAttributeOptionality, CoreDateTolerance or Numeric, or a value added since.
            rule_name: The name of the rule.
        """

class CoreStringCrossTolerance(ToleranceBase):
    reference_value: str
    cross_value: str
    reference_side: str | None = ...
    tolerance_type: str
    rule_name: str
    def __init__(
        self,
        *,
        reference_value: str,
        cross_value: str,
        reference_side: str | None = ...,
        tolerance_type: str,
        rule_name: str,
    ) -> None:
        """Core string cross tolerance: one kind of `ToleranceBase`.

        Args:
            reference_side: The side that the tolerance is measured from. Left, Right or Either, or a value added since.
            tolerance_type: How the tolerance is measured. CoreStringCross, CoreAttributeOptionality, CoreDateTolerance or Numeric, or a value added since.
            rule_name: The name of the rule.
        """
