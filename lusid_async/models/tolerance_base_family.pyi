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
            reference_side: The side that the tolerance is measured from, taken as the truth. Left or Right, or a value added since.
            absolute_threshold: Largest difference that still matches.
            relative_threshold: Largest difference that still matches, as percentage of the reference side.
            threshold_priority: Which threshold counts where both are given; required then and refused otherwise. GreaterOf or LesserOf, or a value added since.
            offset: Direction from the reference side in which the threshold applies. Default: `Either`. Above, Below or Either, or a value added since.
            tolerance_type: Type of tolerance, which picks the member of the family. CoreStringCross, CoreAttributeOptionality, CoreDateTolerance or Numeric, or a value added since.
            rule_name: Name of the rule that the tolerance relaxes.
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
            optional_side: Side that may lack the value and still match. Default: `Either`. Left, Right or Either, or a value added since.
            tolerance_type: Type of tolerance, which picks the member of the family. CoreStringCross, CoreAttributeOptionality, CoreDateTolerance or Numeric, or a value added since.
            rule_name: Name of the rule that the tolerance relaxes.
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
            reference_side: The side that the tolerance is measured from, taken as the truth. Left or Right, or a value added since.
            interval: How far the dates may differ, as ISO 8601 period.
            offset: Direction from the reference side in which the interval applies. Default: `Either`. Earlier, Later or Either, or a value added since.
            tolerance_type: Type of tolerance, which picks the member of the family. CoreStringCross, CoreAttributeOptionality, CoreDateTolerance or Numeric, or a value added since.
            rule_name: Name of the rule that the tolerance relaxes.
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
            reference_value: Value on the reference side.
            cross_value: Value on the other side that counts as equal.
            reference_side: The side that the tolerance is measured from, taken as the truth. Left, Right or Either, or a value added since.
            tolerance_type: Type of tolerance, which picks the member of the family. CoreStringCross, CoreAttributeOptionality, CoreDateTolerance or Numeric, or a value added since.
            rule_name: Name of the rule that the tolerance relaxes.
        """
