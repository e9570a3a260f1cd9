"""The commands that a portfolio or a group has processed: which requests changed it, when, and by whom.

How the commands of a group are called is read off printed output of LUSID's public notebook on groups.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.json_values import read_json
from lusid_async.sandbox.operation_call import page_of_rows, paged_body
from lusid_async.sandbox.problems import GROUP_NOT_FOUND, Problem
from lusid_async.sandbox.resources.portfolio_entries import (
    ADJUSTMENT,
    CONSTITUENTS,
    KIND,
    TRANSACTION,
    latest,
    owner,
    portfolio_key,
)
from lusid_async.sandbox.resources.portfolio_group_entries import KIND as GROUP
from lusid_async.sandbox.resources.properties import VALUE
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, write_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.operation_call import Call, Listing
    from lusid_async.sandbox.storage.bitemporal import Change

_DEFAULT_PAGE = 500
_SAID = {
    KIND: "Portfolio written",
    TRANSACTION: "Transactions written",
    ADJUSTMENT: "Holdings adjusted",
    CONSTITUENTS: "Constituents written",
    VALUE: "Properties written",
}


def _commands(call: Call) -> JsonObject:
    listing = call.listing(default_limit=_DEFAULT_PAGE)
    portfolio = latest(call)
    key = portfolio_key(portfolio.scope, portfolio.code)
    scopes = {
        TRANSACTION: key,
        ADJUSTMENT: key,
        CONSTITUENTS: key,
        VALUE: owner(portfolio.scope, portfolio.code),
    }
    entries = call.session.entries
    changes: dict[int, tuple[Change, list[str]]] = {}
    own = entries.timeline(KIND, portfolio.scope, portfolio.code)
    found = [(KIND, entry) for entry in own]
    for kind, scope in scopes.items():
        found += [(kind, entry) for entry in entries.history(kind, scope, listing.at.as_at)]
    for kind, entry in found:
        _, said = changes.setdefault(entry.as_at_from, (entry.modified, []))
        if _SAID[kind] not in said:
            said.append(_SAID[kind])
    described = [
        (as_at, change.user_id, ", ".join(said)) for as_at, (change, said) in sorted(changes.items())
    ]
    return _page(call, listing, described)


def _group_commands(call: Call) -> JsonObject:
    listing = call.listing(default_limit=_DEFAULT_PAGE)
    scope, code, entries = call.path["scope"], call.path["code"], call.session.entries
    written = entries.timeline(GROUP, scope, code)
    if not written:
        raise Problem(GROUP_NOT_FOUND, f"There never was a portfolio group {code!r} in scope {scope!r}.")
    users = {entry.as_at_from: entry.modified.user_id for entry in written}
    times = sorted({*users, *(entry.as_at_until for entry in written if entry.as_at_until < END_OF_TIME)})
    described, before = [], None
    for as_at in times:
        if as_at > listing.at.as_at:
            break
        now = entries.get(GROUP, scope, code, AsOf(END_OF_TIME - 1, as_at))
        held = None if now is None else read_json(now.value)
        described.append((as_at, users.get(as_at, call.user_id), _group_command(before, held)))
        before = held
    return _page(call, listing, described)


def _group_command(before: JsonObject | None, now: JsonObject | None) -> str:
    """Return what a change of a group is called."""
    if now is None or before is None:
        return f"{'Delete' if now is None else 'Create'} portfolio group"
    for members, said in (("portfolios", "portfolio"), ("subGroups", "subgroup")):
        earlier, later = ({(each["scope"], each["code"]) for each in held[members]} for held in (before, now))
        if earlier != later:
            return f"Delete {said} from group" if earlier - later else f"Add {said} to group"
    return "Update portfolio group"


def _page(call: Call, listing: Listing, described: Sequence[tuple[int, str, str]]) -> JsonObject:
    """Return a page of commands: when each was processed, by whom, and what it is called."""
    start, end = (
        default if call.query.get(name) is None else call.time(call.query[name], name)
        for name, default in (("fromAsAt", 0), ("toAsAt", END_OF_TIME))
    )
    rows = [
        {
            "description": said,
            "path": None,
            "userId": {"id": user_id},
            "processedTime": write_time(as_at),
        }
        for as_at, user_id, said in described
        if start <= as_at <= end
    ]
    page = page_of_rows(listing, rows)
    return paged_body(call, page, list(page.rows))


OPERATIONS = {"GetPortfolioCommands": _commands, "GetPortfolioGroupCommands": _group_commands}
