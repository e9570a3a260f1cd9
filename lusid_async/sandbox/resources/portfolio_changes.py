"""Changes of a scope's portfolios since a cut-off in both times: the first correction and amendment of each.

A correction is what was written after the cut-off for a date up to it, an amendment what is dated after it
(LUSID's public notebook on backdated corrections).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from lusid_async.sandbox.json_values import JsonObject, read_json
from lusid_async.sandbox.resources.portfolio_entries import (
    KIND,
    PORTFOLIO_PARTS,
    RETURN,
    TRANSACTION,
    portfolio_key,
)
from lusid_async.sandbox.timestamps import END_OF_TIME, read_time, write_time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lusid_async.sandbox.operation_call import Call, Handler
    from lusid_async.sandbox.storage.bitemporal import Entry


@dataclass(frozen=True, slots=True, order=True)
class _Event:
    """Something that was written or deleted: for which date, and when."""

    effective_at: int
    as_at: int


def _get(call: Call) -> JsonObject:
    scope, at = call.query["scope"], call.at
    found = []
    for code in sorted({each.code for each in call.session.entries.history(KIND, scope, END_OF_TIME - 1)}):
        events = list(_events(call, scope, code))
        corrected = _first(
            each for each in events if each.as_at > at.as_at and each.effective_at <= at.effective_at
        )
        amended = _first(each for each in events if each.effective_at > at.effective_at)
        if corrected is not None or amended is not None:
            found.append(_change(call, scope, code, corrected, amended))
    return {"values": found, "href": call.url, "links": []}


def _first(events: Iterator[_Event]) -> _Event | None:
    return min(events, default=None)


def _events(call: Call, scope: str, code: str) -> Iterator[_Event]:
    entries = call.session.entries
    for entry in entries.timeline(KIND, scope, code):
        yield from _writing_and_deletion(entry, entry.effective_from)
    key = portfolio_key(scope, code)
    for kind in PORTFOLIO_PARTS:
        for entry in entries.history(kind, key, END_OF_TIME - 1):
            yield from _writing_and_deletion(entry, _date(kind, entry))


def _writing_and_deletion(entry: Entry, effective_at: int) -> Iterator[_Event]:
    yield _Event(effective_at, entry.as_at_from)
    if entry.as_at_until != END_OF_TIME:
        yield _Event(effective_at, entry.as_at_until)


def _date(kind: str, entry: Entry) -> int:
    """Return when what an entry says happens: its parts hold for all time, and have dates of their own."""
    if kind == TRANSACTION:
        return read_time(read_json(entry.value)["transactionDate"])
    if kind == RETURN:
        return read_time(entry.code[entry.code.rindex("/") + 1 :])
    return int(entry.code)


def _change(
    call: Call, scope: str, code: str, corrected: _Event | None, amended: _Event | None
) -> JsonObject:
    at = call.at
    parameters = {
        "scope": scope,
        "effectiveAt": write_time(at.effective_at),
        "asAt": write_time(at.as_at),
    }
    return {
        "href": f"{call.api_url}/api/entities/changes/portfolios?{urlencode(parameters)}",
        "entityId": {"scope": scope, "code": code},
        "corrected": corrected is not None,
        "correctionEffectiveAt": None if corrected is None else write_time(corrected.effective_at),
        "correctionAsAt": None if corrected is None else write_time(corrected.as_at),
        "amended": amended is not None,
        "amendmentEffectiveAt": None if amended is None else write_time(amended.effective_at),
        "amendmentAsAt": None if amended is None else write_time(amended.as_at),
        "links": [],
    }


OPERATIONS: dict[str, Handler] = {"GetPortfolioChanges": _get}
