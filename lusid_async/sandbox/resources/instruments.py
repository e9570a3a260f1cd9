"""The instrument operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.json_values import JsonObject, join_members, json_list, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import version_json
from lusid_async.sandbox.problems import (
    INSTRUMENT_NOT_FOUND,
    INVALID_PARAMETER,
    Problem,
    error_detail,
    refuse_large_batch,
)
from lusid_async.sandbox.query.fields import JsonDocument
from lusid_async.sandbox.resources.instrument_calls import (
    EVERY_SCOPE,
    LARGEST_BATCH,
    built_in_label,
    instrument_bytes,
    named_instrument,
    not_found_title,
    one_scope,
    unique_type,
)
from lusid_async.sandbox.resources.instrument_master import (
    DEFAULT_SCOPE,
    LUID,
    OTHER_TYPES,
    UNIQUE_TYPES,
    InstrumentMaster,
    bare_type,
    is_active,
    owner,
)
from lusid_async.sandbox.timestamps import BEGINNING_OF_TIME, write_time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry


def _list(call: Call) -> bytes:
    scope = call.query.get("scope") or DEFAULT_SCOPE
    listing = call.listing(default_limit=LARGEST_BATCH, largest=LARGEST_BATCH, scope=scope)
    master = InstrumentMaster(call.session)
    keys = call.query.get("instrumentPropertyKeys", [])

    def scan(
        *, after: tuple[str, str] | None = None, before: tuple[str, str] | None = None
    ) -> Iterable[Entry]:
        wanted = None if scope == EVERY_SCOPE else scope
        return master.scan(wanted, listing.at, after=after, before=before)

    def document(entry: Entry) -> JsonDocument:
        return JsonDocument(_filterable(entry), lambda key: _property_value(master, entry, key, listing.at))

    page = listing.page(
        scan, key=lambda entry: (entry.code, entry.scope), document=document, passes=is_active
    )
    values = [instrument_bytes(call, master, entry, keys, listing.at) for entry in page.rows]
    return join_members(
        {
            "nextPage": to_json_bytes(page.next_page),
            "previousPage": to_json_bytes(page.previous_page),
            "values": json_list(values),
            "href": to_json_bytes(call.url),
            "links": b"[]",
        }
    )


def _get(call: Call) -> bytes:
    master = InstrumentMaster(call.session)
    return instrument_bytes(
        call, master, named_instrument(call, master, call.at), call.query.get("propertyKeys", []), call.at
    )


def _get_many(call: Call) -> bytes:
    refuse_large_batch(len(call.body), LARGEST_BATCH)
    identifier_type, scope, at = unique_type(call.query["identifierType"]), one_scope(call), call.at
    master, keys = InstrumentMaster(call.session), call.query.get("propertyKeys", [])
    values: dict[str, bytes] = {}
    failed: JsonObject = {}
    for identifier in call.body:
        found = master.find(scope, identifier_type, identifier, at)
        if found is not None:
            values[identifier] = instrument_bytes(call, master, found, keys, at)
        else:
            failed[identifier] = error_detail(
                identifier, INSTRUMENT_NOT_FOUND, not_found_title(identifier_type, identifier)
            )
    return join_members({"values": join_members(values), "failed": to_json_bytes(failed), "links": b"[]"})


def _upsert(call: Call) -> bytes:
    refuse_large_batch(len(call.body), LARGEST_BATCH)
    scope, master = one_scope(call), InstrumentMaster(call.session)
    values: dict[str, bytes] = {}
    failed: JsonObject = {}
    unchanged: list[str] = []
    for key, request in call.body.items():
        with call.session.savepoint() as part:
            entry, outcome = master.upsert(scope, request)
            keys = [each["key"] for each in request.get("properties") or ()]
            values[key] = instrument_bytes(call, master, entry, keys, call.session.at())
            if outcome == "unchanged":
                unchanged.append(key)
        if part.problem is not None:
            failed[key] = error_detail(key, part.problem.kind, part.problem.detail)
    metadata = {} if not unchanged else {"actions": [_unchanged(unchanged)]}
    return join_members(
        {
            "values": join_members(values),
            "staged": b"{}",
            "failed": to_json_bytes(failed),
            "metadata": to_json_bytes(metadata),
            "links": b"[]",
        }
    )


def _delete(call: Call) -> JsonObject:
    master = InstrumentMaster(call.session)
    master.delete(named_instrument(call, master, call.session.at()))
    return {"asAt": write_time(call.session.change.as_at), "links": []}


def _delete_many(call: Call) -> JsonObject:
    refuse_large_batch(len(call.body), LARGEST_BATCH)
    mode = call.query.get("deleteMode") or "Soft"
    if mode not in ("Soft", "Hard"):
        raise Problem(INVALID_PARAMETER, "deleteMode must be Soft or Hard.")
    scope, master, at = one_scope(call), InstrumentMaster(call.session), call.session.at()
    found = {luid: master.find(scope, LUID, luid, at) for luid in call.body}
    missing = [luid for luid, entry in found.items() if entry is None]
    if missing:
        raise Problem(
            INSTRUMENT_NOT_FOUND, f"Nothing was deleted: {scope} does not have {', '.join(missing)}."
        )
    for entry in found.values():
        if entry is not None:
            master.delete(entry, hard=mode == "Hard")
    return {"asAt": write_time(call.session.change.as_at), "staged": {}, "links": []}


def _identifier_types(call: Call) -> JsonObject:
    values = [
        {
            "identifierType": name,
            "propertyKey": f"Instrument/default/{name}",
            "isUniqueIdentifierType": name in UNIQUE_TYPES,
        }
        for name in (*UNIQUE_TYPES, *OTHER_TYPES)
    ]
    return {"values": values, "href": call.url, "links": []}


def _update_identifier(call: Call) -> bytes:
    master = InstrumentMaster(call.session)
    entry = named_instrument(call, master, call.session.at())
    updated = master.set_identifier(entry, bare_type(call.body["type"]), call.body.get("value"))
    return instrument_bytes(call, master, updated, [], call.session.at())


def _search(call: Call) -> list[JsonObject]:
    scope, at = call.query.get("scope") or DEFAULT_SCOPE, call.session.at()
    return [_match(call, scope, symbol, at) for symbol in call.body]


def _match(call: Call, scope: str, symbol: JsonObject, at: AsOf) -> JsonObject:
    name, value = bare_type(symbol["key"]), symbol["value"].casefold()
    found: list[JsonObject] = []
    for entry in InstrumentMaster(call.session).scan(scope, at):
        held = read_json(entry.value)
        text = held["name"] if name == "Name" else held["identifiers"].get(name)
        if text is None or not is_active(entry):
            continue
        if text.casefold() == value or (name == "Name" and value in text.casefold()):
            found.append(
                {
                    "name": held["name"],
                    "identifiers": {key: {"value": each} for key, each in held["identifiers"].items()},
                    "properties": [],
                    "definition": held["instrumentDefinition"],
                }
            )
    return {"masteredInstruments": found, "externalInstruments": []}


def _filterable(entry: Entry) -> JsonObject:
    held: JsonObject = read_json(entry.value)
    held["version"] = version_json(entry, BEGINNING_OF_TIME)
    return held


def _property_value(master: InstrumentMaster, entry: Entry, key: str, at: AsOf) -> object:
    found = master.properties.named(owner(entry.code), [key], at, built_in_label(entry))
    return found[0] if found else None


def _unchanged(keys: list[str]) -> JsonObject:
    return {
        "type": "UnchangedInstruments",
        "description": "These instruments were already defined so; nothing was changed.",
        "identifierType": "RequestId",
        "identifiers": keys,
    }


OPERATIONS = {
    "ListInstruments": _list,
    "GetInstrument": _get,
    "GetInstruments": _get_many,
    "UpsertInstruments": _upsert,
    "DeleteInstrument": _delete,
    "DeleteInstruments": _delete_many,
    "GetInstrumentIdentifierTypes": _identifier_types,
    "UpdateInstrumentIdentifier": _update_identifier,
    "InstrumentsSearch": _search,
}
