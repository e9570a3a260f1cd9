"""What the page of a portfolio shows: what it holds at a moment, and that moment on a timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated, Refused
from lusid_async.sandbox.domain_problems import domain_problem
from lusid_async.sandbox.json_values import JsonObject, read_json
from lusid_async.sandbox.problems import Problem
from lusid_async.sandbox.resources.holdings import holdings_at
from lusid_async.sandbox.resources.instrument_resolution import InstrumentViews
from lusid_async.sandbox.resources.portfolio_entries import portfolio_at
from lusid_async.sandbox.resources.reference_portfolios import constituents_at
from lusid_async.sandbox.timestamps import END_OF_TIME, from_microseconds, read_time
from lusid_async.sandbox.web.portfolio_events import LATEST, portfolio_events
from lusid_async.sandbox.web.timeline import short_time, timeline

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from lusid_async.sandbox.domain.holdings import Holding
    from lusid_async.sandbox.domain.transactions import Transaction
    from lusid_async.sandbox.resources.portfolio_books import PortfolioBook
    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry
    from lusid_async.sandbox.storage.session import Session
    from lusid_async.sandbox.web.portfolio_events import Event

MOST_ROWS = 1000
MOST_EVENTS = 20
"""Rows of the last transactions and of the last corporate actions."""


def holdings_context(
    session: Session, scope: str, code: str, effective_at: str = "", as_at: str = ""
) -> JsonObject:
    """Return what a portfolio holds at a moment: holdings, or constituents of a reference portfolio.

    Args:
        session: where it is stored.
        scope: the portfolio's scope.
        code: its code.
        effective_at: an ISO 8601 date or time, UTC unless it has an offset; empty for now.
        as_at: the same; empty for the latest.

    Raises:
        Problem: there is no such portfolio at any time.
    """
    latest = portfolio_at(session, scope, code, LATEST)
    context: JsonObject = {
        "scope": scope,
        "code": code,
        "portfolio": {"baseCurrency": None, "parentPortfolioId": None, **read_json(latest.value)},
        "effective_at": effective_at,
        "as_at": as_at,
        "moment": "",
        "known": "",
        "refused_times": {},
        "problem": None,
        "rows": [],
        "count": 0,
        "transactions": [],
        "actions": [],
        "timeline": None,
    }
    refused, times = _read_times({"effectiveAt": effective_at, "asAt": as_at})
    if refused:
        return {**context, "refused_times": refused}
    at = session.at(times["effectiveAt"], times["asAt"])
    events = session.cached(
        ("events", scope, code), END_OF_TIME - 1, lambda: portfolio_events(session, latest)
    )
    context |= {
        "moment": short_time(at.effective_at),
        "known": short_time(at.as_at) if as_at else "",
        "timeline": timeline(events, at),
    }
    try:
        return {**context, **_held(session, portfolio_at(session, scope, code, at), at, events)}
    except (Refused, NotEmulated) as error:
        return {**context, "problem": domain_problem(error, "GetHoldings").detail}
    except Problem as problem:
        return {**context, "problem": problem.detail}


def _read_times(given: JsonObject) -> tuple[dict[str, str], dict[str, int | None]]:
    """Return what is wrong with times that cannot be read, and the others; None where none is given."""
    refused: dict[str, str] = {}
    times: dict[str, int | None] = {}
    for name, text in given.items():
        try:
            times[name] = read_time(text) if text else None
        except ValueError as error:
            refused[name] = f"{name}: {error}."
    return refused, times


def _held(session: Session, portfolio: Entry, at: AsOf, events: Sequence[Event]) -> JsonObject:
    views = InstrumentViews(session, at)
    if read_json(portfolio.value)["type"] == "Reference":
        _, held = constituents_at(session, portfolio, at)
        rows = [_constituent(each, views) for each in held["constituents"][:MOST_ROWS]]
        return {"rows": rows, "count": len(held["constituents"]), "weight_type": held["weightType"]}
    book, holdings = holdings_at(session, portfolio, at)
    return {
        "rows": [_holding(each, views) for each in holdings[:MOST_ROWS]],
        "count": len(holdings),
        "transactions": _last_transactions(book, at, views),
        "actions": _last_actions(events, at, views),
    }


def _constituent(value: JsonObject, views: InstrumentViews) -> JsonObject:
    uid, floating = value["instrumentUid"], value["floatingWeight"]
    return {
        "name": views[uid].name or uid,
        "uid": uid,
        "currency": value["currency"],
        "weight": _number(value["weight"]),
        "floating": "" if floating is None else _number(floating),
    }


def _holding(holding: Holding, views: InstrumentViews) -> JsonObject:
    view = views[holding.instrument_uid]
    cost, portfolio_cost = holding.cost.reported(), holding.portfolio_cost.reported()
    return {
        "name": view.name or holding.instrument_uid,
        "uid": holding.instrument_uid,
        "type": holding.holding_type.type_name,
        "units": _number(holding.units),
        "settled": _number(holding.settled_units),
        "cost": f"{cost.amount:,f} {cost.currency}",
        "portfolio_cost": f"{portfolio_cost.amount:,f} {portfolio_cost.currency}",
        "keys": [f"{key}: {_text(value)}" for key, value in holding.sub_holding.items()],
    }


def _last_transactions(book: PortfolioBook, at: AsOf, views: InstrumentViews) -> list[JsonObject]:
    when = from_microseconds(at.effective_at)
    happened = [each for each in book.events.transactions if each.transaction_date <= when]
    latest = sorted(happened, key=lambda each: (each.transaction_date, each.sequence))[-MOST_EVENTS:]
    return [_transaction(each, views) for each in reversed(latest)]


def _transaction(transaction: Transaction, views: InstrumentViews) -> JsonObject:
    uid = transaction.instrument_uid
    return {
        "id": transaction.transaction_id,
        "date": transaction.transaction_date.date().isoformat(),
        "settles": transaction.settlement_date.date().isoformat(),
        "type": transaction.type,
        "name": views[uid].name or uid,
        "units": _number(transaction.units),
        "price": _price(transaction.price),
        "currency": transaction.trade_currency,
    }


def _last_actions(events: Sequence[Event], at: AsOf, views: InstrumentViews) -> list[JsonObject]:
    happened = [each for each in events if each.value is not None and each.counts(at)]
    latest = sorted(happened, key=lambda each: each.effective_at)[-MOST_EVENTS:]
    return [_action(each.value, views) for each in reversed(latest) if each.value is not None]


def _action(value: JsonObject, views: InstrumentViews) -> JsonObject:
    def side(component: JsonObject) -> str:
        uid = component["instrumentUid"]
        name = uid.removeprefix("CCY_") if uid.startswith("CCY_") else views[uid].name or uid
        return f"{_number(component['unitsFactor'])} {name}"

    return {
        "code": value["corporateActionCode"],
        "description": value.get("description") or "",
        "ex_date": value["exDate"][:10],
        "paid": value["paymentDate"][:10],
        "transitions": [
            {
                "source": side(each["inputTransition"]),
                "outputs": " + ".join(side(output) for output in each["outputTransitions"]) or "nothing",
            }
            for each in value["transitions"]
        ],
    }


def _number(value: Decimal) -> str:
    """Write a number in full, with thousands separated and without zeros at its end."""
    text = f"{value:,f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def _price(value: Decimal) -> str:
    """Write a number in full, with two decimals or as many more as it has."""
    text = _number(value)
    return f"{value:,.2f}" if len(text.partition(".")[2]) < 2 else text


def _text(value: object) -> str:
    content = getattr(value, "content", value)
    return ", ".join(sorted(content)) if isinstance(content, frozenset) else str(content)
