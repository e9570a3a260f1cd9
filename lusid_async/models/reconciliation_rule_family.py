"""The members of the reconciliation rule family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import Number

from lusid_async.models.family_bases import ReconciliationRule

if TYPE_CHECKING:
    from lusid_async.models.aggregation import AggregateSpec


class ReconcileDateTimeRule(ReconciliationRule):
    """Reconcile date time rule: the `ReconciliationRule` whose discriminator is `ReconcileDateTimeRule`."""

    rule_type: str = "ReconcileDateTimeRule"
    comparison_type: str
    """How the values are compared. Exact or AbsoluteDifference, or a value added since."""
    tolerance: Number | None = None
    """How far the values may differ and still match."""
    applies_to: "AggregateSpec"
    """What it applies to."""


class ReconcileNumericRule(ReconciliationRule):
    """Reconcile numeric rule: the `ReconciliationRule` whose discriminator is `ReconcileNumericRule`."""

    rule_type: str = "ReconcileNumericRule"
    comparison_type: str
    """How the values are compared. Exact, AbsoluteDifference or RelativeDifference, or a value added since.
    """
    tolerance: Number | None = None
    """How far the values may differ and still match."""
    applies_to: "AggregateSpec"
    """What it applies to."""


class ReconcileStringRule(ReconciliationRule):
    """Reconcile string rule: the `ReconciliationRule` whose discriminator is `ReconcileStringRule`."""

    rule_type: str = "ReconcileStringRule"
    comparison_type: str
    """How the values are compared. Exact, Contains, CaseInsensitive, ContainsAnyCase, IsOneOf or
    IsOneOfCaseInsensitive, or a value added since.
    """
    one_of_candidates: dict[str, list[str] | None] | None = None
    """For each text on the left, texts on the right that count as equal."""
    applies_to: "AggregateSpec"
    """What it applies to."""
