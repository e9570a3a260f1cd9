"""Complex market data: curves and surfaces, each from its effective time on; stored, not computed with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import page_of_rows, paged_body
from lusid_async.sandbox.problems import NOT_FOUND, Problem, invalid
from lusid_async.sandbox.resources.dated_entries import delete_from, each_part, put_from
from lusid_async.sandbox.resources.quotes import age_of
from lusid_async.sandbox.timestamps import write_time

if TYPE_CHECKING:
    from lusid_async.sandbox.operation_call import Call, Handler

KIND = "complex-market-data"
"""The kind of entry that holds an item; its scope is that of the market data."""
_KEYS = ("provider", "priceSource", "marketAsset")
"""The members of an id that name the item; the lineage does not."""
_PAIRED = (
    ("dates", "discountFactors", "prices", "rates", "pipRates"),
    ("tenors", "spreads", "rates", "pipRates", "quoteReferences"),
    ("instruments", "quotes"),
)
"""Lists with an element for each of the first list."""


def _upsert(call: Call) -> JsonObject:
    def upsert(_: str, request: JsonObject) -> str:
        identity, data = request["marketDataId"], request["marketData"]
        for name in ("provider", "marketAsset"):
            if not identity[name].strip():
                raise invalid({f"marketDataId.{name}": [f"The {name} is blank."]})
        _check_lengths(data)
        start = _effective_at(call, identity)
        value = to_json_bytes(
            {"marketDataId": {**identity, "effectiveAt": write_time(start)}, "marketData": data}
        )
        put_from(call.session, KIND, call.path["scope"], _code(identity), value, start)
        return write_time(call.session.change.as_at)

    return each_part(call, upsert)


def _check_lengths(data: JsonObject) -> None:
    for first, *others in _PAIRED:
        held = data.get(first)
        for name in others:
            other = data.get(name)
            if isinstance(held, list) and isinstance(other, list) and len(held) != len(other):
                said = f"There are {len(other)} {name} for {len(held)} {first}."
                raise invalid({f"marketData.{name}": [said]})


def _get(call: Call) -> JsonObject:
    at, age = call.at, age_of(call.query.get("maxAge"))

    def get(_: str, identity: JsonObject) -> JsonObject:
        entry = call.session.entries.get(KIND, call.path["scope"], _code(identity), at)
        if entry is None or (age is not None and entry.effective_from < at.effective_at - age):
            when = write_time(at.effective_at)
            said = f"There is no complex market data {_code(identity)!r} at {when}"
            raise Problem(NOT_FOUND, f"{said}{'' if age is None else ' that is no older than maxAge'}.")
        data: JsonObject = read_json(entry.value)["marketData"]
        return data

    return each_part(call, get)


def _list(call: Call) -> JsonObject:
    scope = call.query.get("scope")
    listing = call.listing(default_limit=None, scope=scope or "")
    rows = [
        {"scope": entry.scope, **read_json(entry.value)}
        for entry in call.session.entries.scan(KIND, listing.at, scope=scope or None)
    ]
    page = page_of_rows(listing, rows)
    return paged_body(call, page, list(page.rows))


def _delete(call: Call) -> JsonObject:
    def delete(_: str, identity: JsonObject) -> str:
        start, code, scope = _effective_at(call, identity), _code(identity), call.path["scope"]
        said = f"There is no complex market data {code!r} from {write_time(start)} on."
        delete_from(call.session, KIND, scope, code, start, NOT_FOUND, said)
        return write_time(call.session.change.as_at)

    return each_part(call, delete)


def _effective_at(call: Call, identity: JsonObject) -> int:
    text = identity.get("effectiveAt")
    if not text:
        raise invalid({"effectiveAt": ["The id of what is written or deleted needs an effectiveAt."]})
    return call.time(text, "effectiveAt")


def _code(identity: JsonObject) -> str:
    return "/".join(identity.get(name) or "" for name in _KEYS)


OPERATIONS: dict[str, Handler] = {
    "UpsertComplexMarketData": _upsert,
    "GetComplexMarketData": _get,
    "ListComplexMarketData": _list,
    "DeleteComplexMarketData": _delete,
}
