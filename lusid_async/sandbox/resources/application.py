"""What a LUSID says of itself: versions, the latest as-at time, scopes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.operation_call import paged_body
from lusid_async.sandbox.query.fields import JsonDocument
from lusid_async.sandbox.resources.instrument_master import DEFAULT_SCOPE
from lusid_async.sandbox.timestamps import write_time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.operation_call import Call

_SCOPED = {
    "instrument": ("Instrument",),
    "portfolio": ("Portfolio", "TransactionPortfolio"),
    "quote": ("Quote",),
}


def _versions(call: Call) -> JsonObject:
    return {
        "apiVersion": "v0",
        "buildVersion": "0.0.0.0-sandbox",
        "excelVersion": "0.0.0-sandbox",
        "links": [{"relation": "self", "href": call.url, "description": None, "method": "GET"}],
    }


def _latest_as_at(call: Call) -> JsonObject:
    return {"asAt": write_time(call.session.latest_change), "links": []}


def _scopes(call: Call) -> JsonObject:
    listing = call.listing(default_limit=None)
    wanted = call.path.get("entityType")
    kinds = [kind for kind, names in _SCOPED.items() if wanted is None or wanted.casefold() in _folded(names)]
    found = {scope for kind in kinds for scope in call.session.entries.scopes(kind, listing.at)}
    if wanted is None:
        found.add(DEFAULT_SCOPE)
    rows = sorted(found)

    def scan(*, after: tuple[str, str] | None = None, before: tuple[str, str] | None = None) -> Iterable[str]:
        if before is not None:
            return [row for row in reversed(rows) if row < before[0]]
        return [row for row in rows if after is None or row > after[0]]

    page = listing.page(scan, key=lambda row: (row, ""), document=lambda row: JsonDocument({"scope": row}))
    return paged_body(call, page, [{"scope": row} for row in page.rows])


def _folded(names: tuple[str, ...]) -> list[str]:
    return [name.casefold() for name in names]


OPERATIONS = {
    "GetLusidVersions": _versions,
    "GetLatestAsAt": _latest_as_at,
    "ListScopes": _scopes,
    "ListEntityScopes": _scopes,
}
