"""What the page of a portfolio shows: its holdings at a moment, and that moment on a timeline of both times.

Across the timeline is effective time: when something happened. Down it is as-at time: when it was written.
Holdings are computed from what had happened by the effective time and was known by the as-at time, so from
the marks that are left of the one line and above the other.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated, Refused
from lusid_async.sandbox.domain_problems import domain_problem
from lusid_async.sandbox.json_values import JsonObject, read_json
from lusid_async.sandbox.problems import Problem
from lusid_async.sandbox.resources.holdings import holdings_at
from lusid_async.sandbox.resources.instrument_resolution import InstrumentViews
from lusid_async.sandbox.resources.portfolio_entries import (
    ADJUSTMENT,
    TRANSACTION,
    portfolio_at,
    portfolio_key,
)
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, from_microseconds, read_time, write_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from lusid_async.sandbox.domain.holdings import Holding
    from lusid_async.sandbox.domain.transactions import Transaction
    from lusid_async.sandbox.resources.portfolio_books import PortfolioBook
    from lusid_async.sandbox.storage.bitemporal import Entry
    from lusid_async.sandbox.storage.session import Session

MOST_ROWS = 1000
LAST_TRANSACTIONS = 20
_COLUMNS = 36
_ROWS = 12
_WIDTH, _LEFT, _ROW_HEIGHT, _TOP, _BOTTOM = 720, 150, 30, 22, 34


@dataclass(frozen=True, slots=True)
class Event:
    """Something of a portfolio: when it happened and when it was written, in microseconds since year 1."""

    effective_at: int
    as_at: int


@dataclass(frozen=True, slots=True)
class Mark:
    """The events of one place on the timeline.

    Args:
        x: across.
        y: down.
        radius: grows with the number of events.
        count: how many events.
        effective_at: when the last of them happened.
        as_at: when the last of them was written.
        counted: whether all of them had happened and were known at the moment that is shown.
    """

    x: float
    y: float
    radius: float
    count: int
    effective_at: str
    as_at: str
    counted: bool


def holdings_context(
    session: Session, scope: str, code: str, effective_at: str = "", as_at: str = ""
) -> JsonObject:
    """Return a portfolio's holdings at a moment.

    Args:
        session: where it is stored.
        scope: the portfolio's scope.
        code: its code.
        effective_at: an ISO 8601 date or time, UTC unless it has an offset; empty for now.
        as_at: the same; empty for the latest.

    Raises:
        Problem: there is no such portfolio at any time.
    """
    latest = portfolio_at(session, scope, code, AsOf(END_OF_TIME - 1, END_OF_TIME - 1))
    context: JsonObject = {
        "scope": scope,
        "code": code,
        "portfolio": {"baseCurrency": None, "parentPortfolioId": None, **read_json(latest.value)},
        "effective_at": effective_at,
        "as_at": as_at,
        "problem": None,
        "holdings": [],
        "holding_count": 0,
        "transactions": [],
        "timeline": None,
    }
    try:
        at = session.at(
            read_time(effective_at) if effective_at else None, read_time(as_at) if as_at else None
        )
    except ValueError as error:
        return {**context, "problem": f"{error}."}
    events = session.cached(
        ("events", scope, code), END_OF_TIME - 1, lambda: portfolio_events(session, latest)
    )
    context |= {"moment": _short(at.effective_at), "timeline": timeline(events, at)}
    if context["portfolio"]["type"] == "Reference":
        return {**context, "problem": "A reference portfolio has constituents with weights, not holdings."}
    try:
        book, holdings = holdings_at(session, portfolio_at(session, scope, code, at), at)
    except (Refused, NotEmulated) as error:
        return {**context, "problem": domain_problem(error, "GetHoldings").detail}
    except Problem as problem:
        return {**context, "problem": problem.detail}
    views = InstrumentViews(session, at)
    return {
        **context,
        "holdings": [_holding(each, views) for each in holdings[:MOST_ROWS]],
        "holding_count": len(holdings),
        "transactions": _last_transactions(book, at, views),
    }


def portfolio_events(session: Session, portfolio: Entry) -> list[Event]:
    """Return every transaction and adjustment ever written for a portfolio and its parents."""
    found: list[Event] = []
    owner: Entry | None = portfolio
    while owner is not None:
        key = portfolio_key(owner.scope, owner.code)
        found.extend(
            Event(read_time(read_json(entry.value)["transactionDate"]), entry.as_at_from)
            for entry in session.entries.history(TRANSACTION, key, END_OF_TIME - 1)
        )
        found.extend(
            Event(int(entry.code), entry.as_at_from)
            for entry in session.entries.history(ADJUSTMENT, key, END_OF_TIME - 1)
        )
        parent = read_json(owner.value).get("parentPortfolioId")
        end = AsOf(END_OF_TIME - 1, END_OF_TIME - 1)
        owner = None if parent is None else portfolio_at(session, parent["scope"], parent["code"], end)
    return found


def timeline(events: Sequence[Event], at: AsOf) -> JsonObject | None:
    """Lay the events of a portfolio out, with the moment that is shown; None where there is none.

    Effective time is drawn to scale. As-at time is drawn by its order, a row for each write, since writes
    come in bursts; where there are many, a row stands for several.
    """
    if not events:
        return None
    effective = sorted({each.effective_at for each in events})
    written = sorted({each.as_at for each in events})
    shown = min(at.effective_at, effective[-1] + (effective[-1] - effective[0]) // 10 + 1)
    first, last = min(effective[0], shown), max(effective[-1], shown)
    rows = min(len(written), _ROWS)
    row_of = {each: place * rows // len(written) for place, each in enumerate(written)}
    step = (_WIDTH - _LEFT - 24) / _COLUMNS

    def across(time: int) -> float:
        share = (time - first) / (last - first) if last > first else 0.5
        return round(_LEFT + 12 + share * step * _COLUMNS, 1)

    places: dict[tuple[int, int], list[Event]] = {}
    for event in events:
        column = round((across(event.effective_at) - _LEFT - 12) / step)
        places.setdefault((column, row_of[event.as_at]), []).append(event)
    known = bisect_right(written, at.as_at)
    return {
        "width": _WIDTH,
        "height": _TOP + rows * _ROW_HEIGHT + _BOTTOM,
        "left": _LEFT,
        "bottom": _TOP + rows * _ROW_HEIGHT,
        "marks": [
            _mark(held, _LEFT + 12 + column * step, row, at) for (column, row), held in sorted(places.items())
        ],
        "rows": _row_labels([max(time for time in written if row_of[time] == row) for row in range(rows)]),
        "ticks": [{"x": across(time), "label": _short(time)[:10]} for time in _ticks(first, last)],
        "effective_x": across(shown),
        "as_at_y": _TOP if not known else _middle(row_of[written[known - 1]]) + _ROW_HEIGHT / 2,
        "events": len(events),
        "writes": len(written),
        "effective_steps": _steps(effective, at.effective_at),
        "as_at_steps": _steps(written, at.as_at),
    }


def _row_labels(times: Sequence[int]) -> list[JsonObject]:
    """Return where each row is and the time of its last write, with fractions where seconds are the same."""
    labels = [_short(time) for time in times]
    if len(set(labels)) < len(labels):
        labels = [from_microseconds(time).strftime("%m-%d %H:%M:%S.%f") for time in times]
    return [{"y": _middle(row), "label": label} for row, label in enumerate(labels)]


def _mark(events: Sequence[Event], x: float, row: int, at: AsOf) -> Mark:
    effective_at, as_at = max(each.effective_at for each in events), max(each.as_at for each in events)
    return Mark(
        round(x, 1),
        _middle(row),
        min(3.5 + len(events).bit_length(), 10),
        len(events),
        write_time(effective_at),
        write_time(as_at),
        effective_at <= at.effective_at and as_at <= at.as_at,
    )


def _middle(row: int) -> float:
    return _TOP + (row + 0.5) * _ROW_HEIGHT


def _ticks(first: int, last: int) -> Iterable[int]:
    return sorted({first + (last - first) * part // 4 for part in range(5)})


def _steps(times: Sequence[int], time: int) -> JsonObject:
    """Return the first, previous, next and last of some times, as seen from one; None where there is none."""
    before, after = bisect_left(times, time), bisect_right(times, time)
    return {
        "first": write_time(times[0]),
        "previous": write_time(times[before - 1]) if before else None,
        "next": write_time(times[after]) if after < len(times) else None,
        "last": write_time(times[-1]),
    }


def _short(time: int) -> str:
    text = from_microseconds(time).isoformat(sep=" ", timespec="seconds").removesuffix("+00:00")
    return text.removesuffix(" 00:00:00")


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
    latest = sorted(happened, key=lambda each: (each.transaction_date, each.sequence))[-LAST_TRANSACTIONS:]
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
        "price": _number(transaction.price),
        "currency": transaction.trade_currency,
    }


def _number(value: Decimal) -> str:
    """Write a number in full, with thousands separated and without zeros at its end."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _text(value: object) -> str:
    content = getattr(value, "content", value)
    return ", ".join(sorted(content)) if isinstance(content, frozenset) else str(content)
