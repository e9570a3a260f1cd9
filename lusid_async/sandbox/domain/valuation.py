"""Valuation of holdings: each row's metrics by SimpleStatic, then aggregation."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from decimal import localcontext
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.aggregation import AggregatedRow, Metric, MetricValue, aggregate
from lusid_async.sandbox.domain.errors import NotEmulated, Refused
from lusid_async.sandbox.domain.recipes import SIMPLE_STATIC, Recipe, find_price, find_rate
from lusid_async.sandbox.domain.replay import PRICED_BY_THE_UNIT
from lusid_async.sandbox.domain.values import ARITHMETIC, ONE, Money, is_currency

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from lusid_async.sandbox.domain.holdings import Holding
    from lusid_async.sandbox.domain.instruments import InstrumentView
    from lusid_async.sandbox.domain.quotes import QuoteSource

_PV_IN_REPORT_CURRENCY = ("Valuation/PvInReportCcy",)
_PV_IN_PORTFOLIO_CURRENCY = ("Valuation/PvInPortfolioCcy", "Holding/default/PV")


@dataclass(frozen=True, slots=True)
class ValuationLine:
    """A holding to be valued.

    Args:
        holding: the row of `GetHoldings`.
        instrument: its instrument.
        portfolio: scope and code of its portfolio.
        base_currency: currency of that portfolio.
        values: further metrics by key: property values, and results that were stored (`UnitResult/…`).
    """

    holding: Holding
    instrument: InstrumentView
    portfolio: tuple[str, str]
    base_currency: str
    values: Mapping[str, MetricValue] = field(default_factory=dict)


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
                valued = _ValuedLine(query, line, at, quotes)
                values = {key: valued.metric(key) for key in keys if key != "Aggregation/Errors"}
                # Last, when every other metric has had its chance to fail.
                values["Aggregation/Errors"] = tuple(valued.errors)
                if query.keep is None or query.keep(values):
                    rows.append(values)
            result.extend(aggregate(rows, query.metrics, query.group_by))
    return result


class _ValuedLine:
    """One line under valuation; its price is looked up once, when first needed."""

    def __init__(self, query: ValuationQuery, line: ValuationLine, at: datetime, quotes: QuoteSource) -> None:
        self.query = query
        self.line = line
        self.at = at
        self.quotes = quotes
        self.errors: list[str] = []
        self._price: Money | None = None
        self._looked_up = False

    def metric(self, key: str) -> MetricValue:
        """Return the value of a metric.

        Raises:
            NotEmulated: the metric is not known.
            Refused: market data is missing.
        """
        line, holding = self.line, self.line.holding
        if key in line.values:
            return line.values[key]
        name, _, part = key.rpartition("/")
        if part in ("Amount", "Ccy") and name.startswith(("Valuation/", "Holding/Cost")):
            money = self.metric(name)
            if not isinstance(money, Money):
                return None
            return money.currency if part == "Ccy" else money.amount
        match key:
            case "Valuation/PV":
                return self._value()
            case key if key in _PV_IN_REPORT_CURRENCY:
                return self._value_in(self.query.report_currency or line.base_currency)
            case key if key in _PV_IN_PORTFOLIO_CURRENCY:
                return self._value_in(line.base_currency)
            case "Quotes/Price":
                price = self._unit_price()
                return price.amount if price else None
            case "Holding/default/Units" | "Holding/Units":
                return holding.units
            case "Holding/default/Cost" | "Holding/Cost":
                return holding.cost
            case "Holding/default/PortfolioCost" | "Holding/Cost/Pfolio":
                return holding.portfolio_cost
            case "Instrument/default/Name":
                return line.instrument.name
            case "Instrument/default/LusidInstrumentId":
                return line.instrument.luid
            case "Analytic/default/ValuationDate":
                return self.at
            case "Portfolio/default/Id" | "Portfolio/Id":
                return line.portfolio[1]
            case "Portfolio/default/Scope" | "Portfolio/Scope":
                return line.portfolio[0]
        return self._property(key)

    def _property(self, key: str) -> MetricValue:
        domain, _, rest = key.partition("/")
        if domain == "UnitResult":
            return None
        if rest.startswith("default/") and domain == "Instrument":
            return self.line.instrument.identifiers.get(rest.partition("/")[2])
        for properties in (self.line.instrument.properties, self.line.holding.sub_holding):
            if (value := properties.get(key)) is not None:
                content = value.content
                return tuple(sorted(content)) if isinstance(content, frozenset) else content
        if domain in ("Instrument", "Holding", "Portfolio", "Transaction") and "default/" not in rest:
            return None
        raise NotEmulated(f"Metric {key}", "the metric is not known")

    def _unit_price(self) -> Money | None:
        """Return the price of a unit in the currency of its quote; cash is worth itself."""
        if not self._looked_up:
            self._looked_up = True
            self._price = self._find(self._price_now)
        return self._price

    def _price_now(self) -> Money:
        line = self.line
        if is_currency(line.instrument.luid):
            return Money(ONE, line.instrument.luid.removeprefix("CCY_"))
        kind = line.instrument.kind
        model = self.query.recipe.model_of(kind)
        if model != SIMPLE_STATIC:
            raise NotEmulated(f"Model {model}", f"{kind} can be valued by SimpleStatic alone")
        if kind not in PRICED_BY_THE_UNIT:
            raise NotEmulated(f"Valuation of a {kind}", "only what is worth units times price is emulated")
        quote = find_price(self.query.recipe, self.quotes, line.instrument, self.at)
        return Money(quote.scaled_value, quote.unit)

    def _value(self) -> Money | None:
        price = self._unit_price()
        return None if price is None else Money(price.amount * self.line.holding.units, price.currency)

    def _value_in(self, currency: str) -> Money | None:
        value = self._value()
        if value is None:
            return None
        rate = self._find(
            lambda: Money(find_rate(self.query.recipe, self.quotes, value.currency, currency, self.at), "")
        )
        return None if rate is None else Money(value.amount * rate.amount, currency)

    def _find(self, look_up: Callable[[], Money]) -> Money | None:
        """Return what is looked up; None, with the reason kept, where the recipe allows for that."""
        try:
            return look_up()
        except Refused as refused:
            if not self.query.recipe.partial:
                raise
            if refused.detail not in self.errors:
                self.errors.append(refused.detail)
            return None
