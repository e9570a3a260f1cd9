"""What a LUSID says of itself: versions, the latest as-at time, scopes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.operation_call import page_of_rows, paged_body
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


_READ_AND_WRITE = ("Read", "Add", "Update", "Delete")
_ACCESS_CONTROLLED: dict[str, tuple[str, ...]] = {
    "Portfolio": ("Any", *_READ_AND_WRITE, "Execute"),
    "PortfolioGroup": ("Any", *_READ_AND_WRITE, "Execute"),
    "Instrument": _READ_AND_WRITE,
    "Quote": _READ_AND_WRITE,
    "PropertyDefinition": _READ_AND_WRITE,
    "Recipe": _READ_AND_WRITE,
}
"""What is emulated and could be controlled; LUSID has more."""


def _versions(call: Call) -> JsonObject:
    return {
        "apiVersion": "v0",
        "buildVersion": "0.0.0.0-sandbox",
        "excelVersion": "0.0.0-sandbox",
        "links": [{"relation": "self", "href": call.url, "description": None, "method": "GET"}],
    }


def _latest_as_at(call: Call) -> JsonObject:
    return {"asAt": write_time(call.session.latest_change), "links": []}


def _endpoints(call: Call) -> JsonObject:
    endpoints = [
        {"path": each.path, "httpMethod": each.method, "operation": each.id}
        for each in call.document.operations.values()
    ]
    return {"application": "LUSID", "endpoints": endpoints, "href": call.url, "links": []}


def _access_controlled(call: Call) -> JsonObject:
    listing = call.listing(default_limit=None)
    rows = [_resource(name, activities) for name, activities in _ACCESS_CONTROLLED.items()]
    page = page_of_rows(listing, rows)
    return paged_body(call, page, list(page.rows))


def _resource(name: str, activities: tuple[str, ...]) -> JsonObject:
    actions = [
        {
            "description": f"{activity} of a {name}",
            "action": {"scope": "default", "activity": activity, "entity": name},
            "limitedSet": [],
            "links": [],
        }
        for activity in activities
    ]
    parts = [
        {
            "index": place,
            "name": part,
            "displayName": part.capitalize(),
            "description": f"The {part} of the {name}",
            "required": False,
            "links": [],
        }
        for place, part in enumerate(("scope", "code"))
    ]
    return {
        "application": "LUSID",
        "name": name,
        "description": f"Access to a {name}",
        "actions": actions,
        "identifierParts": parts,
        "links": [],
    }


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
    "ListApiEndpoints": _endpoints,
    "ListAccessControlledResources": _access_controlled,
    "ListScopes": _scopes,
    "ListEntityScopes": _scopes,
}
