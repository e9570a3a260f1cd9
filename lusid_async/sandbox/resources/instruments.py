"""The instrument operations."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from lusid_async.sandbox.json_values import JsonObject, join_members, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import Reply, version_json
from lusid_async.sandbox.problems import (
    INSTRUMENT_NOT_FOUND,
    INVALID_PARAMETER,
    Problem,
    error_detail,
    invalid,
)
from lusid_async.sandbox.query.fields import JsonDocument
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
from lusid_async.sandbox.resources.properties import time_series
from lusid_async.sandbox.timestamps import BEGINNING_OF_TIME, EARLIEST, END_OF_TIME, write_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry

EVERY_SCOPE = "*"
LARGEST_BATCH = 2000
"""The most instruments of one request and one page (LUSID API reference, Instruments)."""


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
    values = b",".join(write(call, master, entry, keys, listing.at) for entry in page.rows)
    return join_members(
        {
            "nextPage": to_json_bytes(page.next_page),
            "previousPage": to_json_bytes(page.previous_page),
            "values": b"[" + values + b"]",
            "href": to_json_bytes(call.url),
            "links": b"[]",
        }
    )


def _get(call: Call) -> bytes:
    master = InstrumentMaster(call.session)
    return write(call, master, _named(call, master, call.at), call.query.get("propertyKeys", []), call.at)


def _get_many(call: Call) -> bytes:
    _refuse_large(len(call.body))
    identifier_type, scope, at = _unique_type(call.query["identifierType"]), _one_scope(call), call.at
    master, keys = InstrumentMaster(call.session), call.query.get("propertyKeys", [])
    values: dict[str, bytes] = {}
    failed: JsonObject = {}
    for identifier in call.body:
        found = master.find(scope, identifier_type, identifier, at)
        if found is not None:
            values[identifier] = write(call, master, found, keys, at)
        else:
            failed[identifier] = error_detail(
                identifier, INSTRUMENT_NOT_FOUND, _title(identifier_type, identifier)
            )
    return join_members({"values": join_members(values), "failed": to_json_bytes(failed), "links": b"[]"})


def _upsert(call: Call) -> bytes:
    _refuse_large(len(call.body))
    scope, master = _one_scope(call), InstrumentMaster(call.session)
    values: dict[str, bytes] = {}
    failed: JsonObject = {}
    unchanged: list[str] = []
    for key, request in call.body.items():
        with call.session.savepoint() as part:
            entry, outcome = master.upsert(scope, request)
            keys = [each["key"] for each in request.get("properties") or ()]
            values[key] = write(call, master, entry, keys, call.session.at())
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
    master.delete(_named(call, master, call.session.at()))
    return {"asAt": write_time(call.session.change.as_at), "links": []}


def _delete_many(call: Call) -> JsonObject:
    _refuse_large(len(call.body))
    mode = call.query.get("deleteMode") or "Soft"
    if mode not in ("Soft", "Hard"):
        raise Problem(INVALID_PARAMETER, "deleteMode must be Soft or Hard.")
    scope, master, at = _one_scope(call), InstrumentMaster(call.session), call.session.at()
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
    entry = _named(call, master, call.session.at())
    updated = master.set_identifier(entry, bare_type(call.body["type"]), call.body.get("value"))
    return write(call, master, updated, [], call.session.at())


def _upsert_properties(call: Call) -> JsonObject:
    master, scope = InstrumentMaster(call.session), _one_scope(call)
    for request in call.body:
        entry = _requested(master, scope, request, call.session.at())
        if master.properties.write(owner(entry.code), "Instrument", request.get("properties") or ()):
            master.touch(entry)
    return {"asAtDate": write_time(call.session.change.as_at), "links": []}


def _batch_upsert_properties(call: Call) -> Reply:
    master, scope = InstrumentMaster(call.session), _one_scope(call)
    values: JsonObject = {}
    failed: JsonObject = {}
    for key, request in call.body.items():
        with call.session.savepoint() as part:
            entry = _requested(master, scope, request, call.session.at())
            given = request.get("properties") or []
            if master.properties.write(owner(entry.code), "Instrument", given):
                master.touch(entry)
            values[key] = master.properties.named(
                owner(entry.code), [each["key"] for each in given], call.session.at()
            )
        if part.problem is not None:
            failed[key] = error_detail(key, part.problem.kind, part.problem.detail)
    if failed and call.query.get("successMode", "Partial") == "Atomic":
        call.session.undo()
        values = {}
    body = {
        "values": values,
        "failed": failed,
        "asAtDate": write_time(call.session.change.as_at),
        "links": [],
    }
    return Reply(body)


def _properties(call: Call) -> JsonObject:
    master = InstrumentMaster(call.session)
    entry = _named(call, master, call.at)
    held = master.properties.all(owner(entry.code), call.at)
    return {"properties": held, "href": call.url, "version": version_json(entry), "links": []}


def _list_properties(call: Call) -> JsonObject:
    master = InstrumentMaster(call.session)
    held = master.properties.all(owner(_named(call, master, call.at).code), call.at)
    return {"values": list(held.values()), "href": call.url, "links": []}


def _delete_properties(call: Call) -> JsonObject:
    master = InstrumentMaster(call.session)
    entry = _named(call, master, call.session.at())
    effective_at = call.query.get("effectiveAt")
    moment = None if effective_at is None else call.time(effective_at, "effectiveAt")
    master.properties.delete(owner(entry.code), call.body, moment)
    master.touch(entry)
    return {"asAt": write_time(call.session.change.as_at), "links": []}


def _time_series(call: Call) -> JsonObject:
    return time_series(call, owner(_named(call, InstrumentMaster(call.session), call.at).code))


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


def write(call: Call, master: InstrumentMaster, entry: Entry, keys: Sequence[str], at: AsOf) -> bytes:
    """Write an instrument as LUSID does.

    Args:
        call: the call that it is written for.
        master: the instrument master.
        entry: the instrument.
        keys: the properties to write; LUSID writes none that was not asked for.
        at: the moment.
    """
    href = f"{call.api_url}/api/instruments/LusidInstrumentId/{entry.code}?scope={_quoted_scope(entry.scope)}"
    properties = b"[]"
    if keys:
        found = master.properties.named(owner(entry.code), keys, at, _built_in(entry))
        properties = to_json_bytes(found)
    return b"".join(
        (
            b'{"href":',
            to_json_bytes(href),
            b",",
            entry.value[1:-1],
            b',"version":',
            _version(entry),
            b',"properties":',
            properties,
            b',"links":[]}',
        )
    )


def _version(entry: Entry) -> bytes:
    # The members of `version_json`, put together from text: a page has 2,000 of them.
    created, modified = entry.created, entry.modified
    modified_at = write_time(modified.as_at)
    return (
        f'{{"effectiveFrom":"{EARLIEST}","asAtDate":"{modified_at}","asAtCreated":"{write_time(created.as_at)}",'
        f'"userIdCreated":{_quoted(created.user_id)},"requestIdCreated":{_quoted(created.request_id)},'
        f'"asAtModified":"{modified_at}","userIdModified":{_quoted(modified.user_id)},'
        f'"requestIdModified":{_quoted(modified.request_id)},"asAtVersionNumber":{entry.version},'
        f'"entityUniqueId":"{_unique_id(entry.scope, entry.code)}"}}'
    ).encode()


@lru_cache(maxsize=1024)
def _quoted(text: str) -> str:
    return to_json_bytes(text).decode()


@lru_cache(maxsize=1024)
def _quoted_scope(scope: str) -> str:
    return quote(scope, safe="")


@lru_cache(maxsize=8192)
def _unique_id(scope: str, luid: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"{scope}/{luid}"))


def _built_in(entry: Entry) -> Callable[[str], str | None]:
    held = read_json(entry.value)

    def label(key: str) -> str | None:
        name = bare_type(key)
        if name == key:
            return None
        text: str | None = held["name"] if name == "Name" else held["identifiers"].get(name)
        return text

    return label


def _filterable(entry: Entry) -> JsonObject:
    held: JsonObject = read_json(entry.value)
    held["version"] = version_json(entry, BEGINNING_OF_TIME)
    return held


def _property_value(master: InstrumentMaster, entry: Entry, key: str, at: AsOf) -> object:
    found = master.properties.named(owner(entry.code), [key], at, _built_in(entry))
    return found[0] if found else None


def _named(call: Call, master: InstrumentMaster, at: AsOf) -> Entry:
    identifier_type, identifier = _unique_type(call.path["identifierType"]), call.path["identifier"]
    found = master.find(_one_scope(call), identifier_type, identifier, at)
    if found is None:
        raise _not_found(identifier_type, identifier, at)
    return found


def _requested(master: InstrumentMaster, scope: str, request: JsonObject, at: AsOf) -> Entry:
    identifier_type, identifier = _unique_type(request["identifierType"]), request["identifier"]
    found = master.find(scope, identifier_type, identifier, at)
    if found is None:
        raise _not_found(identifier_type, identifier, at)
    return found


def _not_found(identifier_type: str, identifier: str, at: AsOf) -> Problem:
    title = _title(identifier_type, identifier)
    as_at = "the latest as at" if at.as_at >= END_OF_TIME - 1 else f"as at {write_time(at.as_at)}"
    detail = f"{title[:-1]} effective at {write_time(at.effective_at)} and {as_at}."
    return Problem(INSTRUMENT_NOT_FOUND, detail, title=title)


def _title(identifier_type: str, identifier: str) -> str:
    return f"There is no instrument with an identifier of type {identifier_type} called '{identifier}'."


def _one_scope(call: Call) -> str:
    scope: str = call.query.get("scope") or DEFAULT_SCOPE
    if scope == EVERY_SCOPE:
        raise Problem(INVALID_PARAMETER, "Only listing takes the scope '*': name one scope.")
    return scope


def _unique_type(given: str) -> str:
    identifier_type = bare_type(given)
    if identifier_type not in UNIQUE_TYPES:
        known = ", ".join(UNIQUE_TYPES)
        raise Problem(INVALID_PARAMETER, f"{given!r} is not a unique identifier type: use one of {known}.")
    return identifier_type


def _refuse_large(count: int) -> None:
    if count > LARGEST_BATCH:
        raise invalid(
            {"": [f"At most {LARGEST_BATCH} fit in a request and there are {count}: send several."]}
        )


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
    "UpsertInstrumentsProperties": _upsert_properties,
    "BatchUpsertInstrumentProperties": _batch_upsert_properties,
    "GetInstrumentProperties": _properties,
    "ListInstrumentProperties": _list_properties,
    "DeleteInstrumentProperties": _delete_properties,
    "GetInstrumentPropertyTimeSeries": _time_series,
    "InstrumentsSearch": _search,
}
