"""Aggregation of rows: the operations of a valuation's metrics, by group."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, localcontext
from typing import TYPE_CHECKING, TypeAlias

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.values import ARITHMETIC, ZERO, Money

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

MetricValue: TypeAlias = "Decimal | str | bool | datetime | Money | tuple[str, ...] | None"
"""The value of a metric in a row, before aggregation."""

AggregatedRow: TypeAlias = "dict[str, Decimal | str | bool | datetime | tuple[str, ...] | None]"
"""A row of the response, by key such as `Sum(Valuation/PV)`."""


@dataclass(frozen=True, slots=True)
class Metric:
    """A metric of a request: `AggregateSpec`.

    Args:
        key: such as `Valuation/PV`.
        op: such as `Value` or `Sum`.
    """

    key: str
    op: str = "Value"

    @property
    def name(self) -> str:
        """The key of the response: the metric's own for `Value`, else such as `Sum(Valuation/PV)`."""
        return self.key if self.op == "Value" else f"{self.op}({self.key})"


def aggregate(
    rows: Sequence[Mapping[str, MetricValue]], metrics: Sequence[Metric], group_by: Sequence[str] = ()
) -> list[AggregatedRow]:
    """Return one row for each group, in the order in which groups first appear.

    Args:
        rows: the values of every metric and group key, a row for each holding.
        metrics: what to return.
        group_by: keys whose equal values make a group; none means a row for each holding.

    Raises:
        NotEmulated: an operation is not emulated, or amounts of several currencies are to be added.
    """
    groups: dict[tuple[MetricValue, ...], list[Mapping[str, MetricValue]]] = {}
    for index, row in enumerate(rows):
        key: tuple[MetricValue, ...] = tuple(row[name] for name in group_by) if group_by else (str(index),)
        groups.setdefault(key, []).append(row)
    with localcontext(ARITHMETIC):
        return [
            {
                metric.name: _apply(
                    metric, [row[metric.key] for row in group], [row[metric.key] for row in rows]
                )
                for metric in metrics
            }
            for group in groups.values()
        ]


def _apply(
    metric: Metric, values: Sequence[MetricValue], every: Sequence[MetricValue]
) -> Decimal | str | bool | datetime | tuple[str, ...] | None:
    if metric.op == "Value":
        return _single(values)
    if metric.op == "Count":
        return Decimal(len(values))
    numbers = _numbers(metric, values)
    if (operation := _OPERATIONS.get(metric.op)) is not None:
        return operation(numbers) if numbers else None
    if metric.op in _PROPORTIONS:
        part = _PROPORTIONS[metric.op]
        total = part(_numbers(metric, every))
        return part(numbers) / total if total else ZERO
    raise NotEmulated(f"Aggregation {metric.op}", "the operation is not emulated")


def _single(values: Sequence[MetricValue]) -> Decimal | str | bool | datetime | tuple[str, ...] | None:
    """Return the value that all rows of a group have; None where they differ, as printed output shows."""
    first = values[0]
    if any(value != first for value in values):
        return None
    return first.amount if isinstance(first, Money) else first


def _numbers(metric: Metric, values: Sequence[MetricValue]) -> list[Decimal]:
    if len(currencies := {value.currency for value in values if isinstance(value, Money)}) > 1:
        raise NotEmulated(
            f"{metric.op} of {metric.key}",
            f"its amounts are in {', '.join(sorted(currencies))}; use Valuation/PvInReportCcy, with a "
            "reportCurrency where the portfolios differ in theirs",
        )
    numbers = []
    for value in values:
        if isinstance(value, Money):
            numbers.append(value.amount)
        elif isinstance(value, Decimal):
            numbers.append(value)
        elif value is not None:
            raise NotEmulated(f"{metric.op} of {metric.key}", "its values are not numbers")
    return numbers


def _sum(numbers: Sequence[Decimal]) -> Decimal:
    return sum(numbers, ZERO)


def _sum_of_absolute(numbers: Sequence[Decimal]) -> Decimal:
    return _sum([abs(number) for number in numbers])


_OPERATIONS: Mapping[str, Callable[[Sequence[Decimal]], Decimal]] = {
    "Sum": _sum,
    "DefaultSum": _sum,
    "Average": lambda numbers: _sum(numbers) / len(numbers),
    "Min": min,
    "Max": max,
    "SumOfPositiveValues": lambda numbers: _sum([number for number in numbers if number > 0]),
    "SumOfNegativeValues": lambda numbers: _sum([number for number in numbers if number < 0]),
    "SumOfAbsoluteValues": _sum_of_absolute,
}

_PROPORTIONS: Mapping[str, Callable[[Sequence[Decimal]], Decimal]] = {
    "Proportion": _sum,
    "ProportionOfAbsoluteValues": _sum_of_absolute,
}
