"""Valuation of holdings: the metrics of each row at each time, then aggregation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import localcontext
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.aggregation import AggregatedRow, Metric, MetricValue, aggregate
from lusid_async.sandbox.domain.valued_lines import ValuedLine
from lusid_async.sandbox.domain.values import ARITHMETIC

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from lusid_async.sandbox.domain.quotes import QuoteSource
    from lusid_async.sandbox.domain.recipes import Recipe
    from lusid_async.sandbox.domain.valued_lines import ValuationLine


@dataclass(frozen=True, slots=True)
class ValuationQuery:
    """What a valuation is asked for.

    Args:
        recipe: where market data comes from.
        metrics: what to return.
        group_by: keys whose equal values make a row.
        report_currency: None means each portfolio's own.
        keep: tells which rows are aggregated, by the values of the keys in `filter_keys`; None keeps all.
        filter_keys: metrics that `keep` looks at.
    """

    recipe: Recipe
    metrics: tuple[Metric, ...]
    group_by: tuple[str, ...] = ()
    report_currency: str | None = None
    keep: Callable[[Mapping[str, MetricValue]], bool] | None = None
    filter_keys: tuple[str, ...] = ()

    @property
    def keys(self) -> set[str]:
        """The keys of all metrics, groups and filters."""
        return {*self.group_by, *self.filter_keys, *(metric.key for metric in self.metrics)}


def valuation_times(start: datetime | None, end: datetime) -> list[datetime]:
    """Return the times of a valuation schedule: the weekdays from its start, and its end.

    Args:
        start: `effectiveFrom`; None means a valuation at the end alone.
        end: `effectiveAt`.
    """
    times = []
    at = start
    while at is not None and at < end:
        if at.weekday() < 5:
            times.append(at)
        at += timedelta(days=1)
    return [*times, end]


def value_portfolio(
    query: ValuationQuery,
    times: Iterable[datetime],
    lines_at: Callable[[datetime], Sequence[ValuationLine]],
    quotes: QuoteSource,
) -> list[AggregatedRow]:
    """Return the rows of `GetValuation`: those of the first time, then those of the next.

    Args:
        query: what is asked for.
        times: the times to value at.
        lines_at: the holdings at a time, in the order of `GetHoldings`.
        quotes: where quotes are found.

    Raises:
        NotEmulated: a model, a metric or an operation is not emulated.
        Refused: market data is missing, and the recipe does not allow for it.
    """
    keys = list(
        dict.fromkeys([*(metric.key for metric in query.metrics), *query.group_by, *query.filter_keys])
    )
    result: list[AggregatedRow] = []
    with localcontext(ARITHMETIC):
        for at in times:
            rows = []
            for line in lines_at(at):
                valued = ValuedLine(line, at, query.recipe, quotes, query.report_currency)
                values = {key: valued.metric(key) for key in keys if key != "Aggregation/Errors"}
                # Last, when every other metric has had its chance to fail.
                values["Aggregation/Errors"] = tuple(valued.errors)
                if query.keep is None or query.keep(values):
                    rows.append(values)
            result.extend(aggregate(rows, query.metrics, query.group_by))
    return result
