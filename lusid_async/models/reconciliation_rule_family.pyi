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
    ) -> None:
        """Reconcile date time rule: the `ReconciliationRule` whose discriminator is `ReconcileDateTimeRule`.

        Args:
            rule_type: Type of rule, which picks the member of the family. ReconcileNumericRule, ReconcileDateTimeRule, ReconcileStringRule or ReconcileExact, or a value added since.
            comparison_type: How the values are compared. Exact or AbsoluteDifference, or a value added since.
            tolerance: How far the values may differ and still match.
            applies_to: What it applies to.
        """

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
    ) -> None:
        """Reconcile numeric rule: the `ReconciliationRule` whose discriminator is `ReconcileNumericRule`.

        Args:
            rule_type: Type of rule, which picks the member of the family. ReconcileNumericRule, ReconcileDateTimeRule, ReconcileStringRule or ReconcileExact, or a value added since.
            comparison_type: How the values are compared. Exact, AbsoluteDifference or RelativeDifference, or a value added since.
            tolerance: How far the values may differ and still match.
            applies_to: What it applies to.
        """

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
    ) -> None:
        """Reconcile string rule: the `ReconciliationRule` whose discriminator is `ReconcileStringRule`.

        Args:
            rule_type: Type of rule, which picks the member of the family. ReconcileNumericRule, ReconcileDateTimeRule, ReconcileStringRule or ReconcileExact, or a value added since.
            comparison_type: How the values are compared. Exact, Contains, CaseInsensitive, ContainsAnyCase, IsOneOf or IsOneOfCaseInsensitive, or a value added since.
            one_of_candidates: For each text on the left, texts on the right that count as equal.
            applies_to: What it applies to.
        """
