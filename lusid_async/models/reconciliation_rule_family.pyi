"""The members of the reconciliation rule family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.aggregation import AggregateSpec
from lusid_async.models.family_bases import ReconciliationRule

class ReconcileDateTimeRule(ReconciliationRule):
    rule_type: str = ...
    comparison_type: str
    tolerance: float | None = ...
    applies_to: AggregateSpec
    def __init__(
        self,
        *,
        rule_type: str = ...,
        comparison_type: str,
        tolerance: float | _decimal.Decimal | None = ...,
        applies_to: AggregateSpec | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class ReconcileNumericRule(ReconciliationRule):
    rule_type: str = ...
    comparison_type: str
    tolerance: float | None = ...
    applies_to: AggregateSpec
    def __init__(
        self,
        *,
        rule_type: str = ...,
        comparison_type: str,
        tolerance: float | _decimal.Decimal | None = ...,
        applies_to: AggregateSpec | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class ReconcileStringRule(ReconciliationRule):
    rule_type: str = ...
    comparison_type: str
    one_of_candidates: dict[str, list[str] | None] | None = ...
    applies_to: AggregateSpec
    def __init__(
        self,
        *,
        rule_type: str = ...,
        comparison_type: str,
        one_of_candidates: _abc.Mapping[str, list[str] | tuple[str, ...] | None] | None = ...,
        applies_to: AggregateSpec | _abc.Mapping[str, _typing.Any],
    ) -> None: ...
