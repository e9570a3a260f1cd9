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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...
