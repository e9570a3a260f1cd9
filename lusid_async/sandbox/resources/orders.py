"""Orders: upserted, read, listed, deleted. They have no effective time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.document.validation import key_part_problems
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import page_of_rows, paged_body, version_json
from lusid_async.sandbox.problems import ORDER_NOT_FOUND, Problem, invalid
from lusid_async.sandbox.resources.instrument_resolution import InstrumentResolver
from lusid_async.sandbox.resources.portfolio_details import property_requests
from lusid_async.sandbox.resources.properties import Properties
from lusid_async.sandbox.resources.transaction_types import deleted
from lusid_async.sandbox.timestamps import write_time

if TYPE_CHECKING:
    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry

KIND = "order"
_MEMBERS = (
    "instrumentIdentifiers",
    "quantity",
    "side",
    "orderBookId",
    "portfolioId",
    "state",
    "type",
    "timeInForce",
    "price",
    "limitPrice",
    "stopPrice",
    "weight",
    "amount",
    "custodianAccountId",
)


def _upsert(call: Call) -> JsonObject:
    resolver = InstrumentResolver(call.session)
    values = [_put(call, resolver, each) for each in call.body.get("orderRequests") or ()]
    return {"values": values, "href": call.url, "links": []}


def _put(call: Call, resolver: InstrumentResolver, request: JsonObject) -> JsonObject:
    scope, code = request["id"]["scope"], request["id"]["code"]
    for name in ("scope", "code"):
        if problems := key_part_problems(name, request["id"][name]):
            raise invalid({f"id.{name}": problems})
    uid, instrument_scope = resolver.resolve(request["instrumentIdentifiers"])
    date = request.get("date")
    value: JsonObject = {
        **{name: request[name] for name in _MEMBERS if request.get(name) is not None},
        "orderInstructionId": request.get("orderInstruction"),
        "packageId": request.get("package"),
        "date": write_time(call.time(date, "date") if date else call.session.change.as_at),
        "lusidInstrumentId": uid,
        "instrumentScope": instrument_scope,
    }
    session = call.session
    session.entries.put(KIND, scope, code, to_json_bytes(value), session.change, renew=True)
    properties = Properties(session)
    properties.delete_all(_owner(scope, code))
    properties.write(_owner(scope, code), "Order", property_requests(request.get("properties")))
    return _written(call, _found(call, scope, code, session.at()), session.at())


def _owner(scope: str, code: str) -> str:
    return f"Order/{scope}/{code}"


def _get(call: Call) -> JsonObject:
    return _written(call, _found(call, call.path["scope"], call.path["code"], call.at), call.at)


def _list(call: Call) -> JsonObject:
    listing = call.listing(default_limit=None)
    rows = [_written(call, entry, listing.at) for entry in call.session.entries.scan(KIND, listing.at)]
    page = page_of_rows(listing, rows, _property)
    return paged_body(call, page, list(page.rows))


def _delete(call: Call) -> JsonObject:
    entry = _found(call, call.path["scope"], call.path["code"], call.session.at())
    call.session.entries.end(KIND, entry.scope, entry.code, call.session.change)
    Properties(call.session).delete_all(_owner(entry.scope, entry.code))
    return deleted(call)


def _property(row: JsonObject, key: str) -> object:
    """Return a property of an order; its scope and code are named as properties of that scope too."""
    held = row["properties"].get(key)
    if held is not None:
        return held
    folded = {name.casefold(): each for name, each in row["properties"].items()}
    domain, _, rest = key.partition("/")
    part = rest.rpartition("/")[2].casefold()
    if key.casefold() in folded:
        return folded[key.casefold()]
    return row["id"].get(part) if domain.casefold() == "order" else None


def _found(call: Call, scope: str, code: str, at: AsOf) -> Entry:
    entry = call.session.entries.get(KIND, scope, code, at)
    if entry is None:
        raise Problem(ORDER_NOT_FOUND, f"There is no order {code!r} in scope {scope!r}.")
    return entry


def _written(call: Call, entry: Entry, at: AsOf) -> JsonObject:
    held = Properties(call.session).all(_owner(entry.scope, entry.code), at)
    return {
        "id": {"scope": entry.scope, "code": entry.code},
        **read_json(entry.value),
        "properties": {key: {"key": key, "value": each["value"]} for key, each in held.items()},
        "version": version_json(entry),
        "links": [],
    }


OPERATIONS = {"UpsertOrders": _upsert, "GetOrder": _get, "ListOrders": _list, "DeleteOrder": _delete}
