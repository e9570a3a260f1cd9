"""Returns of a portfolio that a client computed: stored by date and period, and read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.returns import DailyReturn
from lusid_async.sandbox.domain.values import ZERO
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import version_json
from lusid_async.sandbox.problems import invalid
from lusid_async.sandbox.resources.domain_json import optional_decimal
from lusid_async.sandbox.resources.portfolio_entries import RETURN, latest, portfolio_key
from lusid_async.sandbox.resources.transaction_types import deleted
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, from_microseconds, read_time, write_time

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import Entry
    from lusid_async.sandbox.storage.session import Session

_PERIODS = {"daily": "Daily", "monthly": "Monthly"}
_NUMBERS = ("rateOfReturn", "openingMarketValue", "closingMarketValue")


def _upsert(call: Call) -> JsonObject:
    portfolio, change = latest(call), call.session.change
    stored = {}
    for request in call.body:
        period, when = _period(request.get("period")), call.time(request["effectiveAt"], "effectiveAt")
        value = {"effectiveAt": write_time(when), "period": period}
        value |= {name: request[name] for name in _NUMBERS if request.get(name) is not None}
        call.session.entries.put(
            RETURN,
            portfolio_key(portfolio.scope, portfolio.code),
            f"{_series(call, period)}{write_time(when)}",
            to_json_bytes(value),
            change,
            renew=True,
        )
        stored[write_time(when)] = write_time(change.as_at)
    version = {**version_json(portfolio), "asAtDate": write_time(change.as_at)}
    return {"version": version, "values": [stored], "failed": [], "href": call.url, "links": []}


def _get(call: Call) -> JsonObject:
    latest(call)
    values = [read_json(entry.value) for entry in _found(call)]
    return {"values": values, "href": call.url, "links": []}


def _delete(call: Call) -> JsonObject:
    latest(call)
    for entry in list(_found(call)):
        call.session.entries.end(RETURN, entry.scope, entry.code, call.session.change)
    return deleted(call)


def _found(call: Call) -> Iterator[Entry]:
    """Yield the returns of the series and the window that a call names, by date."""
    names = ("fromEffectiveAt", "toEffectiveAt")
    start, end = (call.time(call.query[name], name) if call.query.get(name) else None for name in names)
    scope = portfolio_key(call.path["scope"], call.path["code"])
    for when, entry in _stored(
        call.session, scope, _series(call, _period(call.query.get("period"))), call.at.as_at
    ):
        if (start is None or when >= start) and (end is None or when <= end):
            yield entry


def daily_returns(
    session: Session, portfolio: Entry, return_scope: str, return_code: str, as_at: int
) -> list[DailyReturn]:
    """Return a portfolio's stored daily returns of a series, as known at a moment, by date.

    Raises:
        NotEmulated: a day has several returns.
    """
    series = f"{return_scope}/{return_code}/Daily/"
    found: dict[date, DailyReturn] = {}
    for when, entry in _stored(session, portfolio_key(portfolio.scope, portfolio.code), series, as_at):
        on, value = from_microseconds(when).date(), read_json(entry.value)
        if on in found:
            raise NotEmulated("Daily returns", f"there are several on {on}")
        rate, opening, closing = (optional_decimal(value.get(name), name) for name in _NUMBERS)
        found[on] = DailyReturn(on, rate or ZERO, opening, closing)
    return list(found.values())


def _stored(session: Session, scope: str, series: str, as_at: int) -> Iterator[tuple[int, Entry]]:
    # A return holds for its own date, whenever it is read.
    for entry in session.entries.scan(RETURN, AsOf(END_OF_TIME - 1, as_at), scope=scope):
        if entry.code.startswith(series):
            yield read_time(entry.code.removeprefix(series)), entry


def _series(call: Call, period: str) -> str:
    return f"{call.path['returnScope']}/{call.path['returnCode']}/{period}/"


def _period(given: str | None) -> str:
    period = _PERIODS.get((given or "Daily").casefold())
    if period is None:
        raise invalid({"period": [f"period must be one of {', '.join(_PERIODS.values())}."]})
    return period


OPERATIONS = {
    "UpsertPortfolioReturns": _upsert,
    "GetPortfolioReturns": _get,
    "DeletePortfolioReturns": _delete,
}
