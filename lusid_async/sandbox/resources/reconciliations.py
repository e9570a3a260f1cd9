"""Reconciliations of holdings, of valuations, and of rows under rules."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated, Refusal, Refused
from lusid_async.sandbox.domain.generic_reconciliation import (
    ComparedValue,
    Comparison,
    ReconciliationLine,
    ReconciliationRule,
    reconcile_rows,
)
from lusid_async.sandbox.domain.holdings_reconciliation import ReconciliationBreak, reconcile_holdings
from lusid_async.sandbox.domain.values import Money
from lusid_async.sandbox.operation_call import page_of_rows, paged_body
from lusid_async.sandbox.resources.decoration import PropertyDecorator
from lusid_async.sandbox.resources.domain_json import decimal_of, money_json, properties_json, time_json
from lusid_async.sandbox.resources.holdings import holdings_at
from lusid_async.sandbox.resources.portfolio_entries import portfolio_at
from lusid_async.sandbox.resources.valuations import ValuedRows, value_request

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lusid_async.sandbox.domain.holdings import Holding
    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry

_RULES = ("ReconcileNumericRule", "ReconcileDateTimeRule", "ReconcileStringRule")


def _holdings(call: Call) -> JsonObject:
    listing = call.listing(default_limit=None)
    (portfolio, at, left), (_, _, right) = (_side(call, call.body[name]) for name in ("left", "right"))
    decorator = PropertyDecorator(call.session, portfolio, at)
    keys = call.body.get("instrumentPropertyKeys") or ()
    rows = [_break_json(each, decorator, keys) for each in reconcile_holdings(left, right)]
    page = page_of_rows(listing, rows)
    return paged_body(call, page, list(page.rows))


def _side(call: Call, request: JsonObject) -> tuple[Entry, AsOf, list[Holding]]:
    at = call.moment(request["effectiveAt"], request.get("asAt"))
    identity = request["portfolioId"]
    portfolio = portfolio_at(call.session, identity["scope"], identity["code"], at)
    return portfolio, at, holdings_at(call.session, portfolio, at)[1]


def _break_json(each: ReconciliationBreak, decorator: PropertyDecorator, keys: Sequence[str]) -> JsonObject:
    found = (decorator.value(each.instrument_uid, each.instrument_scope, key) for key in keys)
    return {
        "instrumentScope": each.instrument_scope,
        "instrumentUid": each.instrument_uid,
        "subHoldingKeys": properties_json(each.sub_holding),
        "leftUnits": each.left_units,
        "rightUnits": each.right_units,
        "differenceUnits": each.difference_units,
        "leftCost": money_json(each.left_cost),
        "rightCost": money_json(each.right_cost),
        "differenceCost": money_json(each.difference_cost),
        "instrumentProperties": [value for value in found if value is not None],
    }


def _generic(call: Call) -> JsonObject:
    rules: dict[str, ReconciliationRule] = {}
    for each in call.body.get("comparisonRules") or ():
        rules[_name(each["appliesTo"])] = _rule(each)
    left, right = (value_request(call, call.body[name]) for name in ("left", "right"))
    lines = reconcile_rows(
        _compared(left),
        _compared(right),
        rules=rules,
        left_to_right={each["left"]: each["right"] for each in call.body.get("leftToRightMapping") or ()},
        match_on=_match_on(call.body),
    )
    return {"comparisons": [_line_json(each) for each in lines]}


def _match_on(body: JsonObject) -> tuple[str, ...]:
    """Return the keys that say which row on the right a row on the left is compared with."""
    asked = {_name(metric) for metric in body["right"]["metrics"]}
    return tuple(key for key in body.get("preserveKeys") or () if key in asked)


def _name(metric: JsonObject) -> str:
    key, operation = metric["key"], metric["op"]
    return key if operation == "Value" else f"{operation}({key})"


def _rule(value: JsonObject) -> ReconciliationRule:
    if value["ruleType"] not in _RULES:
        raise NotEmulated(f"Rule {value['ruleType']}", f"only {', '.join(_RULES)} are emulated")
    given = value.get("comparisonType") or "Exact"
    try:
        comparison = Comparison(given)
    except ValueError:
        known = ", ".join(each.value for each in Comparison)
        raise Refused(
            Refusal.INVALID_PARAMETER, f"{given!r} is no comparisonType: use one of {known}."
        ) from None
    candidates = value.get("oneOfCandidates") or {}
    return ReconciliationRule(
        comparison,
        decimal_of(value.get("tolerance") or 0, "tolerance"),
        {key: frozenset(each or ()) for key, each in candidates.items()},
    )


def _compared(valued: ValuedRows) -> list[dict[str, ComparedValue]]:
    return [
        {
            key: value if value is None or isinstance(value, Decimal | str | datetime) else str(value)
            for key, value in row.items()
        }
        for row in valued.rows
    ]


def _line_json(line: ReconciliationLine) -> JsonObject:
    return {
        "left": _row_json(line.left),
        "right": _row_json(line.right),
        "difference": dict(line.difference),
        "resultComparison": {key: each.value for key, each in line.results.items()},
    }


def _row_json(row: Mapping[str, ComparedValue]) -> JsonObject:
    return {key: _plain(value) for key, value in row.items()}


def _plain(value: ComparedValue) -> object:
    if isinstance(value, datetime):
        return time_json(value)
    return value.amount if isinstance(value, Money) else value


OPERATIONS = {"ReconcileHoldings": _holdings, "ReconcileGeneric": _generic}
