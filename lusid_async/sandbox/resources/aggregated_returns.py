"""Aggregated returns: of stored returns, of a composite's members, of a reference portfolio's prices."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.recipes import Recipe, find_price, find_rate
from lusid_async.sandbox.domain.reference_portfolios import Constituents, floating_weights
from lusid_async.sandbox.domain.returns import (
    CompositeMember,
    DailyReturn,
    ReturnMetric,
    aggregate_returns,
    composite_returns,
    constituent_returns,
    with_market_values,
)
from lusid_async.sandbox.domain.values import ONE, is_currency
from lusid_async.sandbox.json_values import JsonObject, read_json
from lusid_async.sandbox.problems import invalid
from lusid_async.sandbox.resources.instrument_resolution import InstrumentViews
from lusid_async.sandbox.resources.portfolio_details import effective_details
from lusid_async.sandbox.resources.portfolio_entries import latest, portfolio_at
from lusid_async.sandbox.resources.portfolio_returns import daily_returns
from lusid_async.sandbox.resources.quote_lookup import StoredQuotes
from lusid_async.sandbox.resources.recipes import recipe_at, recipe_of
from lusid_async.sandbox.resources.reference_portfolios import constituents_history
from lusid_async.sandbox.resources.relationships import COMPOSITE_MEMBERSHIP, targets_of
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, from_microseconds, to_microseconds, write_time

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from decimal import Decimal

    from lusid_async.sandbox.operation_call import Call, Handler
    from lusid_async.sandbox.storage.bitemporal import Entry

_DAY = timedelta(days=1)
_LONGEST_INDEX = 2600
"""Days of a reference portfolio's returns; as many as LUSID values at once (knowledge base, KA-01633)."""
_OPTIONS = ("alternativeInceptionDate", "holidayCalendars", "currency", "runMode")
_METRIC_OPTIONS = ("withFee", "seedAmount")
_METHODS = {"asset": False, "equal": True}


def _aggregated(call: Call) -> JsonObject:
    body = call.body
    _refuse(body, _OPTIONS, "Options of aggregated returns")
    _only_daily(body.get("period"), body.get("outputFrequency"))
    metrics = [_metric(each) for each in body["metrics"]]
    rows = _Rows(call, body.get("recipeId"), body.get("compositeMethod"))
    if rows.is_reference:
        results = {f"{rows.portfolio.scope}/{rows.portfolio.code}": rows.of(None, metrics)}
    else:
        ids = body.get("returnIds") or ()
        if not ids:
            raise invalid({"returnIds": ["A portfolio's returns are named by at least one of returnIds."]})
        results = {f"{each['scope']}/{each['code']}": rows.of(each, metrics) for each in ids}
    return {"href": call.url, "results": results, "links": []}


def _aggregate(call: Call) -> JsonObject:
    query = call.query
    _refuse(query, ("alternativeIncDate",), "Options of aggregated returns")
    _only_daily(query.get("period"), query.get("outputFrequency"))
    recipe = None
    if query.get("recipeIdScope") and query.get("recipeIdCode"):
        recipe = {"scope": query["recipeIdScope"], "code": query["recipeIdCode"]}
    metrics = [_named_metric(each) for each in query.get("metrics") or ()]
    rows = _Rows(call, recipe, query.get("compositeMethod"))
    returns = {"scope": call.path["returnScope"], "code": call.path["returnCode"]}
    return {
        "values": rows.of(None if rows.is_reference else returns, metrics),
        "href": call.url,
        "links": [],
    }


class _Rows:
    """The rows of one call."""

    def __init__(self, call: Call, recipe_id: JsonObject | None, method: str | None) -> None:
        self.call = call
        self.as_at = call.at.as_at
        self.portfolio = latest(call)
        self.is_reference = read_json(self.portfolio.value)["type"] == "Reference"
        self._recipe_id = recipe_id
        equal = _METHODS.get((method or "Asset").casefold())
        if equal is None:
            raise invalid({"compositeMethod": ["compositeMethod must be Asset or Equal."]})
        self._equal = equal
        names = ("fromEffectiveAt", "toEffectiveAt")
        start, end = (call.time(call.query[name], name) if call.query.get(name) else None for name in names)
        self._first = date.min if start is None else from_microseconds(start).date()
        self._last = from_microseconds(call.session.at(end).effective_at).date()
        self._quotes = StoredQuotes(call.session, self.as_at)

    def of(self, return_id: JsonObject | None, metrics: Sequence[ReturnMetric]) -> list[JsonObject]:
        """Return the rows of a series of returns, of a reference portfolio's own where none is named."""
        returns = self._index() if return_id is None else self._named(return_id)
        values = aggregate_returns(returns, metrics)
        return [
            _row(each, held)
            for each, held in zip(returns, values, strict=True)
            if self._first <= each.on <= self._last
        ]

    def _named(self, return_id: JsonObject) -> list[DailyReturn]:
        session, series = self.call.session, (return_id["scope"], return_id["code"])
        members = [
            self._member(scope, code, spans, series)
            for (scope, code), spans in targets_of(
                session, COMPOSITE_MEMBERSHIP, self.portfolio.scope, self.portfolio.code, self.as_at
            ).items()
        ]
        if members:
            return composite_returns(
                members, self._currency(self.portfolio), self._rate, equal_weights=self._equal
            )
        return with_market_values(daily_returns(session, self.portfolio, *series, self.as_at))

    def _member(
        self, scope: str, code: str, spans: Sequence[tuple[int, int]], series: tuple[str, str]
    ) -> CompositeMember:
        entry = portfolio_at(self.call.session, scope, code, AsOf(END_OF_TIME - 1, self.as_at))

        def belongs(on: date) -> bool:
            moment = to_microseconds(_start_of(on))
            return any(start <= moment < stop for start, stop in spans)

        returns = with_market_values(daily_returns(self.call.session, entry, *series, self.as_at))
        return CompositeMember((scope, code), self._currency(entry), returns, belongs)

    def _index(self) -> list[DailyReturn]:
        history = constituents_history(self.call, self.portfolio, self.as_at)
        if not history:
            return []
        start = min(each.effective_from for each in history).date()
        count = (self._last - start).days
        if count > _LONGEST_INDEX:
            raise invalid({"toEffectiveAt": [f"Returns are of at most {_LONGEST_INDEX} days."]})
        scopes = {
            each.instrument_uid: each.instrument_scope for held in history for each in held.constituents
        }
        priced = lru_cache(maxsize=None)(partial(self._price, scopes))

        def weights(constituents: Constituents, on: date) -> Sequence[Decimal]:
            return floating_weights(constituents, _start_of(on), lambda uid, at: priced(uid, at.date()))

        return constituent_returns(
            history, (start + _DAY * number for number in range(1, count + 1)), priced, weights
        )

    def _price(self, scopes: Mapping[str, str], uid: str, on: date) -> Decimal:
        if is_currency(uid):
            return ONE
        at = _end_of(on)
        views = InstrumentViews(self.call.session, AsOf(to_microseconds(at), self.as_at), scopes=scopes)
        quote = find_price(self._recipe(), self._quotes, views[uid], at)
        currency = self._currency(self.portfolio)
        if currency and quote.unit != currency:
            raise NotEmulated(
                "Returns of a reference portfolio", f"{uid} has a price in {quote.unit}, not in {currency}"
            )
        return quote.scaled_value

    def _rate(self, source: str, target: str, on: date) -> Decimal:
        if source == target:
            return ONE
        return find_rate(self._recipe(), self._quotes, source, target, _end_of(on))

    def _recipe(self) -> Recipe:
        if self._recipe_id is None:
            raise invalid({"recipeId": ["These returns need prices or exchange rates, and so a recipe."]})
        scope, code = self._recipe_id["scope"], self._recipe_id["code"]
        return recipe_of(recipe_at(self.call.session, scope, code, AsOf(END_OF_TIME - 1, self.as_at)))

    def _currency(self, portfolio: Entry) -> str:
        return str(effective_details(self.call.session, portfolio).get("baseCurrency") or "")


def _row(each: DailyReturn, metrics: dict[str, Decimal]) -> JsonObject:
    when = write_time(to_microseconds(_start_of(each.on)))
    body: JsonObject = {
        "effectiveAt": when,
        "endOfPeriod": when,
        "openingMarketValue": each.opening,
        "closingMarketValue": each.closing,
        "metricsValue": metrics,
        "frequency": "Daily",
    }
    if each.members is not None:
        body["compositeMembers"] = each.members
        body["compositeMembersWithoutReturn"] = [
            {"scope": scope, "code": code} for scope, code in each.absent
        ]
    return body


def _metric(value: JsonObject) -> ReturnMetric:
    if (value.get("type") or "Return").casefold() != "return":
        raise NotEmulated("Metrics of aggregated returns", f"of the type {value['type']}")
    _refuse(value, _METRIC_OPTIONS, "Metrics of aggregated returns")
    window = value.get("window")
    if not window:
        raise invalid({"metrics": ["A metric needs a window, such as 1D, MTD or INC."]})
    annualised = bool(value.get("annualised"))
    name = value.get("alias") or (f"ANNUALISED({window})" if annualised else window)
    return ReturnMetric(window, name, annualised, bool(value.get("allowPartial")))


def _named_metric(text: str) -> ReturnMetric:
    """Read a metric as the older operation writes it, such as `MTD` or `ANNUALISED(INC)`."""
    prefix = "ANNUALISED("
    if text.upper().startswith(prefix) and text.endswith(")"):
        return ReturnMetric(text[len(prefix) : -1], text, annualised=True)
    return ReturnMetric(text, text)


def _only_daily(period: str | None, frequency: str | None) -> None:
    for given in (period, frequency):
        if (given or "Daily").casefold() != "daily":
            raise NotEmulated("Aggregated returns", "only those of daily returns, day by day, are")


def _refuse(held: object, names: Sequence[str], feature: str) -> None:
    found = [name for name in names if isinstance(held, dict) and held.get(name)]
    if found:
        raise NotEmulated(feature, ", ".join(found))


def _start_of(on: date) -> datetime:
    return from_microseconds((on - date.min) // timedelta(microseconds=1))


def _end_of(on: date) -> datetime:
    return _start_of(on) + _DAY - timedelta(microseconds=1)


OPERATIONS: dict[str, Handler] = {
    "GetPortfolioAggregatedReturns": _aggregated,
    "GetPortfolioAggregateReturns": _aggregate,
}
