"""Structured results: documents of values that a client computed, and the data maps of their columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.problems import ENTITY_EXISTS, NOT_FOUND, Problem, invalid
from lusid_async.sandbox.resources.dated_entries import delete_from, each_part, put_from
from lusid_async.sandbox.resources.quotes import age_of
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import write_time

if TYPE_CHECKING:
    from lusid_async.sandbox.operation_call import Call

MAP = "structured-result-map"
DOCUMENT = "structured-result"
LARGEST_DOCUMENT = 20 * 1024 * 1024
"""Characters."""


def _create_maps(call: Call) -> JsonObject:
    scope = call.path["scope"]

    def create(_: str, request: JsonObject) -> str:
        code, session = map_code(request["id"]), call.session
        value = to_json_bytes({"dataDefinitions": (request.get("data") or {}).get("dataDefinitions") or []})
        held = session.entries.get(MAP, scope, code, session.at())
        if held is not None and held.value != value:
            raise Problem(ENTITY_EXISTS, f"The data map {code!r} is there already and cannot be changed.")
        session.entries.put(MAP, scope, code, value, session.change)
        return write_time(session.change.as_at)

    return each_part(call, create)


def _get_maps(call: Call) -> JsonObject:
    def get(_: str, key: JsonObject) -> JsonObject:
        entry = call.session.entries.get(MAP, call.path["scope"], map_code(key), call.session.at())
        if entry is None:
            raise Problem(NOT_FOUND, f"There is no data map {map_code(key)!r}.")
        value: JsonObject = read_json(entry.value)
        return value

    return each_part(call, get)


def _upsert(call: Call) -> JsonObject:
    scope, session = call.path["scope"], call.session

    def upsert(_: str, request: JsonObject) -> str:
        identity, data = request["id"], request.get("data")
        if data is None:
            raise invalid({"data": ["The data field is required."]})
        if data["documentFormat"].casefold() != "csv":
            raise NotEmulated("Structured results", f"documents of the format {data['documentFormat']}")
        if len(data["document"]) > LARGEST_DOCUMENT:
            raise invalid({"document": [f"A document has at most {LARGEST_DOCUMENT} characters."]})
        start = _effective_at(call, identity)
        code = _code(identity)
        value = to_json_bytes({**data, "effectiveAt": write_time(start)})
        put_from(session, DOCUMENT, scope, code, value, start)
        return write_time(session.change.as_at)

    return each_part(call, upsert)


def _get(call: Call) -> JsonObject:
    age = age_of(call.query.get("maxAge"))

    def get(_: str, identity: JsonObject) -> JsonObject:
        start = _effective_at(call, identity)
        entry = call.session.entries.get(
            DOCUMENT, call.path["scope"], _code(identity), AsOf(start, call.at.as_at)
        )
        if entry is None or (age is not None and entry.effective_from < start - age):
            raise Problem(
                NOT_FOUND, f"There is no structured result {_code(identity)!r} at {write_time(start)}."
            )
        value: JsonObject = read_json(entry.value)
        value.pop("effectiveAt")
        return value

    return each_part(call, get)


def _delete(call: Call) -> JsonObject:
    scope, session = call.path["scope"], call.session

    def delete(_: str, identity: JsonObject) -> str:
        start, code = _effective_at(call, identity), _code(identity)
        said = f"There is no structured result {code!r} at {write_time(start)}."
        delete_from(session, DOCUMENT, scope, code, start, NOT_FOUND, said)
        return write_time(session.change.as_at)

    return each_part(call, delete)


def _effective_at(call: Call, identity: JsonObject) -> int:
    text = identity.get("effectiveAt")
    return call.session.at().effective_at if not text else call.time(text, "effectiveAt")


def _code(identity: JsonObject) -> str:
    return document_code(identity["source"], identity.get("code") or "", identity.get("resultType") or "")


def document_code(source: str, code: str, result_type: str) -> str:
    """Return the code of the entries of a document."""
    return f"{source}/{code}/{result_type}"


def map_code(key: JsonObject) -> str:
    """Return the code of the entry of a data map."""
    return f"{key.get('code') or ''}/{key.get('version') or ''}"


OPERATIONS = {
    "CreateDataMap": _create_maps,
    "GetDataMap": _get_maps,
    "UpsertStructuredResultData": _upsert,
    "GetStructuredResultData": _get,
    "DeleteStructuredResultData": _delete,
}
