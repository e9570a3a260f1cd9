"""Entries that hold from a date of their own until the next one of their key, such as quotes and curves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.problems import Problem, ProblemKind, error_detail
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME

if TYPE_CHECKING:
    from collections.abc import Callable

    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.session import Session


def each_part(
    call: Call, write: Callable[[str, JsonObject], object], *, missing: str | None = None
) -> JsonObject:
    """Do something for each part of a request, and report which parts failed.

    Args:
        call: the call; its body has a request by each key.
        write: does it for one part and returns its value in the response.
        missing: what a failure says instead of its own words.
    """
    values: JsonObject = {}
    failed: JsonObject = {}
    for key, request in call.body.items():
        with call.session.savepoint() as part:
            values[key] = write(key, request)
        if part.problem is not None:
            failed[key] = error_detail(key, part.problem.kind, missing or part.problem.detail)
    return {"values": values, "failed": failed, "href": call.url, "links": []}


def put_from(session: Session, kind: str, scope: str, code: str, value: bytes, start: int) -> None:
    """Let a value hold from a date until the next one of its key."""
    current = session.entries.timeline(kind, scope, code, as_at=END_OF_TIME - 1)
    stop = min((each.effective_from for each in current if each.effective_from > start), default=END_OF_TIME)
    session.entries.put(kind, scope, code, value, session.change, effective_from=start, effective_until=stop)


def delete_from(
    session: Session, kind: str, scope: str, code: str, start: int, not_found: ProblemKind, detail: str
) -> None:
    """Delete what holds from exactly a date on; the value before it holds on in its place.

    Raises:
        Problem: nothing begins on that date; it is of the kind `not_found` and says `detail`.
    """
    entries, change = session.entries, session.change
    entry = entries.get(kind, scope, code, AsOf(start, END_OF_TIME - 1))
    if entry is None or entry.effective_from != start:
        raise Problem(not_found, detail)
    stop = entry.effective_until
    before = entries.get(kind, scope, code, AsOf(max(0, start - 1), END_OF_TIME - 1))
    entries.end(kind, scope, code, change, effective_from=start, effective_until=stop)
    if before is not None:
        entries.put(kind, scope, code, before.value, change, effective_from=start, effective_until=stop)
