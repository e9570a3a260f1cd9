"""`GetValuation`: holdings of portfolios and groups, valued under a recipe."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.aggregation import AggregatedRow, Metric, MetricValue
from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.valuation import ValuationQuery, valuation_times, value_portfolio
from lusid_async.sandbox.domain.valued_lines import ValuationLine
from lusid_async.sandbox.json_values import read_json
from lusid_async.sandbox.problems import invalid
from lusid_async.sandbox.resources.decoration import PropertyDecorator
from lusid_async.sandbox.resources.domain_json import property_value, time_json
from lusid_async.sandbox.resources.holdings import holding_id, holdings_at
from lusid_async.sandbox.resources.instrument_resolution import InstrumentViews
from lusid_async.sandbox.resources.order_flow import order_flow
from lusid_async.sandbox.resources.portfolio_entries import portfolio_at
from lusid_async.sandbox.resources.portfolio_group_entries import group_at, portfolios_of
from lusid_async.sandbox.resources.quote_lookup import StoredQuotes
from lusid_async.sandbox.resources.recipes import recipe_at, recipe_of
from lusid_async.sandbox.resources.unit_results import ResultRow, result_rules, unit_results
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, from_microseconds, to_microseconds, write_time

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from lusid_async.sandbox.domain.recipes import Recipe
    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import Entry

_OPTIONS = (
    "corporateActionSourceId",
    "equipWithSubtotals",
    "marketDataOverrides",
    "notionalDealingCostTableId",
    "returnResultAsExpandedTypes",
    "scenario",
)
_SCHEDULE_OPTIONS = (
    "closedPeriodId",
    "holidayCalendars",
    "timelineId",
    "valuationDateTimes",
    "rollConvention",
)
_LONGEST_SCHEDULE = 2600
"""Valuation dates (LUSID knowledge base, KA-01633)."""


@dataclass(frozen=True, slots=True)
class ValuedRows:
    """The rows of a valuation.

    Args:
        rows: by key such as `Sum(Valuation/PV)`.
        as_at: the moment that was read at.
        effective_at: the end of the schedule.
        currency: the report currency, or that of the portfolios where it is one.
    """

    rows: list[AggregatedRow]
    as_at: int
    effective_at: int
    currency: str | None


def value_request(call: Call, request: JsonObject) -> ValuedRows:
    """Value what a `ValuationRequest` asks for.

    Raises:
        Problem: a portfolio, group or recipe is not there.
        NotEmulated: it has options that are not emulated.
    """
    asked = read_request(call, request)
    query, as_at, end = asked.query, asked.as_at, asked.end
    portfolios = _portfolios(call, request, AsOf(end, as_at))
    keys = query.keys
    rules = result_rules(asked.recipe)
    with_orders = _includes_orders(request)

    def lines_at(when: datetime) -> list[ValuationLine]:
        moment = AsOf(to_microseconds(when), as_at)
        results = unit_results(
            call.session, rules, [key for key in keys if key.startswith("UnitResult/")], moment
        )
        return [
            line
            for each in portfolios
            for line in _lines(call, each, moment, keys, results, query.recipe, with_orders=with_orders)
        ]

    currencies = {_base_currency(call, each, AsOf(end, as_at)) for each in portfolios}
    return valued_rows(call, asked, lines_at, currencies)


@dataclass(frozen=True, slots=True)
class ReadRequest:
    """What a valuation asks for, whatever is to be valued.

    Args:
        query: metrics, groups and recipe.
        recipe: the recipe as it is stored.
        start: start of the schedule; None for the end alone.
        end: end of the schedule.
        as_at: the moment that is read at.
        order: the order of the rows.
    """

    query: ValuationQuery
    recipe: JsonObject
    start: int | None
    end: int
    as_at: int
    order: Sequence[JsonObject]


def read_request(call: Call, request: JsonObject) -> ReadRequest:
    """Read what a valuation asks for.

    Raises:
        Problem: there is no such recipe, or the schedule is refused.
        NotEmulated: it has options that are not emulated.
    """
    unsupported = [name for name in _OPTIONS if request.get(name)]
    schedule = request.get("valuationSchedule") or {}
    unsupported += [name for name in _SCHEDULE_OPTIONS if schedule.get(name)]
    if schedule.get("tenor") not in (None, "", "1D"):
        unsupported.append("tenor")
    if schedule.get("businessDayConvention") not in (None, "", "None", "F", "Following"):
        unsupported.append("businessDayConvention")
    if unsupported:
        raise NotEmulated("Options of GetValuation", ", ".join(unsupported))
    end = call.session.at().effective_at
    if schedule.get("effectiveAt"):
        end = call.time(schedule["effectiveAt"], "effectiveAt")
    start = call.time(schedule["effectiveFrom"], "effectiveFrom") if schedule.get("effectiveFrom") else None
    if start is not None and (end - start) // 86_400_000_000 > _LONGEST_SCHEDULE:
        raise invalid({"valuationSchedule": [f"A schedule has at most {_LONGEST_SCHEDULE} days."]})
    as_at = call.moment(None, request.get("asAt")).as_at
    recipe_id = request.get("recipeId")
    if recipe_id is None:
        raise NotEmulated("Valuation without a recipe", "name one by recipeId")
    stored = recipe_at(call.session, recipe_id["scope"], recipe_id["code"], AsOf(END_OF_TIME - 1, as_at))
    query = ValuationQuery(
        recipe_of(stored),
        tuple(_metric(each) for each in request["metrics"]),
        tuple(request.get("groupBy") or ()),
        request.get("reportCurrency"),
        *_filter(request.get("filters") or ()),
    )
    return ReadRequest(query, stored, start, end, as_at, request.get("sort") or ())


def valued_rows(
    call: Call,
    asked: ReadRequest,
    lines_at: Callable[[datetime], Sequence[ValuationLine]],
    currencies: set[str],
) -> ValuedRows:
    """Value lines at every time of a schedule.

    Args:
        call: the call.
        asked: what is asked for.
        lines_at: what is to be valued at a time.
        currencies: the base currencies of what is valued.
    """
    start = None if asked.start is None else from_microseconds(asked.start)
    times = valuation_times(start, from_microseconds(asked.end))
    rows = value_portfolio(asked.query, times, lines_at, StoredQuotes(call.session, asked.as_at))
    currency = asked.query.report_currency or (next(iter(currencies)) if len(currencies) == 1 else None)
    return ValuedRows(_sorted(rows, asked.order), asked.as_at, asked.end, currency)


def _includes_orders(request: JsonObject) -> bool:
    given = (request.get("includeOrderFlow") or {}).get("includeEntityTypes") or "None"
    if given not in ("None", "OrdersAndAllocations"):
        raise NotEmulated("Options of GetValuation", f"includeOrderFlow {given}")
    return bool(given == "OrdersAndAllocations")


def _base_currency(call: Call, portfolio: Entry, at: AsOf) -> str:
    return holdings_at(call.session, portfolio, at)[0].terms.base_currency


def _metric(value: JsonObject) -> Metric:
    if value.get("options") or value.get("returnAs"):
        raise NotEmulated("Options of metrics", f"of {value['key']}")
    return Metric(value["key"], value["op"])


def _portfolios(call: Call, request: JsonObject, at: AsOf) -> list[Entry]:
    found: dict[tuple[str, str], Entry] = {}
    for each in request["portfolioEntityIds"]:
        scope, code = each["scope"], each["code"]
        if (each.get("portfolioEntityType") or "SinglePortfolio") == "GroupPortfolio":
            members = portfolios_of(call.session, group_at(call.session, scope, code, at), at)
        else:
            members = [portfolio_at(call.session, scope, code, at)]
        for entry in members:
            found.setdefault((entry.scope, entry.code), entry)
    return list(found.values())


def _lines(
    call: Call,
    portfolio: Entry,
    at: AsOf,
    keys: set[str],
    results: Sequence[ResultRow],
    recipe: Recipe,
    *,
    with_orders: bool,
) -> list[ValuationLine]:
    session = call.session
    current = portfolio_at(session, portfolio.scope, portfolio.code, at)
    book, holdings = holdings_at(session, current, at, by_taxlots=recipe.by_taxlots)
    if with_orders:
        orders = order_flow(session, current, at, recipe, book.terms.base_currency)
        holdings = [*holdings, *orders]
    own: dict[str, list[ResultRow]] = {}
    for row in results:
        if row.is_of(book.id):
            own.setdefault(row.luid, []).append(row)
            if row.infers_holding and not any(row.is_for(each) for each in holdings):
                holdings = [*holdings, row.inferred(book.terms.sub_holding_keys)]
    scopes = {each.instrument_uid: each.instrument_scope for each in holdings}
    views = InstrumentViews(session, at, scopes=scopes)
    decorator = PropertyDecorator(session, current, at)
    lines = []
    for holding in holdings:
        values: dict[str, MetricValue] = {"Holding/HoldingId": Decimal(holding_id(book, holding))}
        if "Portfolio/default/Name" in keys:
            values["Portfolio/default/Name"] = read_json(current.value)["displayName"]
        for key in keys:
            if key.startswith(("Instrument/default/Name", "Instrument/default/LusidInstrumentId")):
                continue
            found = decorator.value(holding.instrument_uid, holding.instrument_scope, key)
            if found is not None:
                content = property_value(found["value"]).content
                values[key] = tuple(sorted(content)) if isinstance(content, frozenset) else content
        stored = [row for row in own.get(holding.instrument_uid, ()) if row.is_for(holding)]
        for row in reversed(stored):
            values.update(row.values)
        lines.append(
            ValuationLine(holding, views[holding.instrument_uid], book.id, book.terms.base_currency, values)
        )
    return lines


def _filter(
    filters: Sequence[JsonObject],
) -> tuple[Callable[[Mapping[str, MetricValue]], bool] | None, tuple[str, ...]]:
    if not filters:
        return None, ()
    for each in filters:
        if each.get("operator") not in ("Equals", "NotEquals", "In"):
            raise NotEmulated("Filters of GetValuation", f"the operator {each.get('operator')}")
        if each.get("rightOperandType") not in (None, "Absolute") or not each.get("left"):
            raise NotEmulated("Filters of GetValuation", "right operands that are properties")

    def keep(row: Mapping[str, MetricValue]) -> bool:
        return all(_holds(row[each["left"]], each["operator"], each.get("right")) for each in filters)

    return keep, tuple(each["left"] for each in filters)


def _holds(value: MetricValue, operator: str, right: object) -> bool:
    if operator == "In":
        options = right if isinstance(right, list) else str(right).split(",")
        return any(_is_same(value, each) for each in options)
    return _is_same(value, right) == (operator == "Equals")


def _is_same(value: MetricValue, other: object) -> bool:
    if isinstance(value, Decimal):
        return isinstance(other, Decimal | int) and value == other
    return str(value) == str(other).strip()


def _sorted(rows: list[AggregatedRow], order: Sequence[JsonObject]) -> list[AggregatedRow]:
    for each in reversed(order):
        key = each["key"]

        def value(row: AggregatedRow, key: str = key) -> tuple[bool, Decimal, str]:
            held = row.get(key)
            number = held if isinstance(held, Decimal) else Decimal(0)
            return held is None, number, "" if isinstance(held, Decimal) else str(held)

        rows = sorted(rows, key=value, reverse=each["sortOrder"].casefold().startswith("desc"))
    return rows


def row_json(row: AggregatedRow) -> JsonObject:
    """Write a row of a valuation."""
    return {key: _plain(value) for key, value in row.items()}


def _plain(value: Decimal | str | bool | datetime | tuple[str, ...] | None) -> object:
    if isinstance(value, datetime):
        return time_json(value)
    return list(value) if isinstance(value, tuple) else value


def valuation_json(call: Call, valued: ValuedRows, request: JsonObject) -> JsonObject:
    """Write a valuation as LUSID does."""
    as_at = valued.as_at if valued.as_at < END_OF_TIME - 1 else call.session.latest_change
    return {
        "href": None,
        "recipeId": request["recipeId"],
        "aggregationEffectiveAt": write_time(valued.effective_at),
        "aggregationAsAt": write_time(as_at),
        "aggregationCurrency": valued.currency,
        "data": [row_json(row) for row in valued.rows],
        "aggregationFailures": [],
        "links": [],
    }


def _get(call: Call) -> JsonObject:
    return valuation_json(call, value_request(call, call.body), call.body)


OPERATIONS = {"GetValuation": _get}
