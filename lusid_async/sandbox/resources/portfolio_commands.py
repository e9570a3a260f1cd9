"""The commands that a portfolio has processed: which requests changed it, when, and by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.operation_call import page_of_rows, paged_body
from lusid_async.sandbox.resources.portfolio_entries import (
    ADJUSTMENT,
    CONSTITUENTS,
    KIND,
    TRANSACTION,
    latest,
    owner,
    portfolio_key,
)
from lusid_async.sandbox.resources.properties import VALUE
from lusid_async.sandbox.timestamps import END_OF_TIME, write_time

if TYPE_CHECKING:
    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.operation_call import Call
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
    start, end = (
        default if call.query.get(name) is None else call.time(call.query[name], name)
        for name, default in (("fromAsAt", 0), ("toAsAt", END_OF_TIME))
    )
    rows = [
        {
            "description": ", ".join(said),
            "path": None,
            "userId": {"id": change.user_id},
            "processedTime": write_time(as_at),
        }
        for as_at, (change, said) in sorted(changes.items())
        if start <= as_at <= end
    ]
    page = page_of_rows(listing, rows)
    return paged_body(call, page, list(page.rows))


OPERATIONS = {"GetPortfolioCommands": _commands}
