"""Custom entities: their types, and entities with identifiers and fields, each field along both times.

The order of fields, the normal form of dates and the code of a type that exists are read off LUSID's public
notebook on custom entities.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.document.validation import key_part_problems
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import page_of_rows, paged_body, version_json
from lusid_async.sandbox.problems import (
    CUSTOM_ENTITY_NOT_FOUND,
    CUSTOM_ENTITY_TYPE_EXISTS,
    CUSTOM_ENTITY_TYPE_NOT_FOUND,
    Problem,
    error_detail,
    invalid,
)
from lusid_async.sandbox.resources.domain_json import decimal_of
from lusid_async.sandbox.resources.properties import Properties
from lusid_async.sandbox.resources.transaction_types import deleted
from lusid_async.sandbox.timestamps import BEGINNING_OF_TIME, END_OF_TIME, write_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from decimal import Decimal

    from lusid_async.sandbox.operation_call import Call, Handler
    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry
    from lusid_async.sandbox.storage.session import Session

KIND = "custom-entity"
"""The kind of entry that holds an entity; its scope is the entity type."""
_TYPE = "custom-entity-type"
_IDENTIFIER = "custom-entity-identifier"
_FIELD = "custom-entity-field"
_LIFETIMES = ("Perpetual", "TimeVariant")
_ID = ("identifierScope", "identifierType", "identifierValue")


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_boolean(value: object) -> bool:
    return isinstance(value, bool)


def _is_number(value: object) -> bool:
    return not isinstance(value, bool | str | list | dict)


_TYPES: dict[str, Callable[[object], bool]] = {
    "String": _is_text,
    "Boolean": _is_boolean,
    "DateTime": _is_text,
    "Decimal": _is_number,
}
"""Types of fields, and what tells whether a value is one."""


def entity_of(session: Session, entity_type: str, identifier: JsonObject, at: AsOf) -> Entry | None:
    """Return the entity that has an identifier at a moment, None where there is none."""
    held = session.entries.get(_IDENTIFIER, entity_type, _identifier_code(identifier), at)
    if held is None:
        return None
    return session.entries.get(KIND, entity_type, read_json(held.value)["entity"], at)


def _create_type(call: Call) -> JsonObject:
    name = call.body["entityTypeName"]
    if problems := key_part_problems("entityTypeName", name):
        raise invalid({"entityTypeName": problems})
    entity_type = f"~{name}"
    if call.session.entries.get(_TYPE, "", entity_type, call.session.at()) is not None:
        said = f"There is a custom entity type '{name}' already"
        raise Problem(CUSTOM_ENTITY_TYPE_EXISTS, f"{said}.", title=said)
    return _put_type(call, entity_type, {"entityTypeName": name}, call.body)


def _update_type(call: Call) -> JsonObject:
    entry = _type(call, call.session.at())
    return _put_type(
        call, entry.code, {"entityTypeName": read_json(entry.value)["entityTypeName"]}, call.body
    )


def _put_type(call: Call, entity_type: str, name: JsonObject, body: JsonObject) -> JsonObject:
    seen = set()
    for each in body["fieldSchema"]:
        if each["type"] not in _TYPES or each["lifetime"] not in _LIFETIMES or each["name"] in seen:
            said = f"A field has a name of its own, a type of {', '.join(_TYPES)} and a lifetime of"
            raise invalid({"fieldSchema": [f"{said} {' or '.join(_LIFETIMES)}."]})
        seen.add(each["name"])
    value = {**name, **{key: body[key] for key in ("displayName", "description", "fieldSchema")}}
    call.session.entries.put(_TYPE, "", entity_type, to_json_bytes(value), call.session.change, renew=True)
    entry = call.session.entries.get(_TYPE, "", entity_type, call.session.at())
    return value if entry is None else _type_json(entry)


def _get_type(call: Call) -> JsonObject:
    return _type_json(_type(call, call.at))


def _list_types(call: Call) -> JsonObject:
    listing = call.listing(default_limit=None)
    rows = [_type_json(entry) for entry in call.session.entries.scan(_TYPE, listing.at)]
    page = page_of_rows(listing, rows)
    return paged_body(call, page, list(page.rows))


def _delete_type(call: Call) -> JsonObject:
    entry = _type(call, call.session.at())
    if next(iter(call.session.entries.scan(KIND, call.session.at(), scope=entry.code)), None) is not None:
        raise invalid({"entityType": [f"There are entities of the type {entry.code}; delete them first."]})
    call.session.entries.end(_TYPE, "", entry.code, call.session.change)
    return deleted(call)


def _type(call: Call, at: AsOf) -> Entry:
    entity_type = call.path["entityType"]
    entry = call.session.entries.get(_TYPE, "", entity_type, at)
    if entry is None:
        said = f"There is no custom entity type '{entity_type}'"
        raise Problem(CUSTOM_ENTITY_TYPE_NOT_FOUND, f"{said}; its name begins with ~.", title=said)
    return entry


def _type_json(entry: Entry) -> JsonObject:
    return {
        **read_json(entry.value),
        "entityType": entry.code,
        "version": version_json(entry),
        "links": [],
    }


def _upsert(call: Call) -> JsonObject:
    return _put(call, _type(call, call.session.at()), call.body)


def _upsert_batch(call: Call) -> JsonObject:
    mode = call.query.get("successMode") or "Partial"
    if mode not in ("Atomic", "Partial"):
        raise invalid({"successMode": ["successMode must be Atomic or Partial."]})
    kind = _type(call, call.session.at())
    values: JsonObject = {}
    failed: JsonObject = {}
    for key, request in call.body.items():
        with call.session.savepoint() as part:
            values[key] = _put(call, kind, request)
        if part.problem is not None:
            failed[key] = error_detail(key, part.problem.kind, part.problem.detail)
    if failed and mode == "Atomic":
        call.session.undo()
        values = {}
    return {"values": values, "failed": failed, "href": call.url, "links": []}


def _put(call: Call, kind: Entry, request: JsonObject) -> JsonObject:
    session, entity_type = call.session, kind.code
    identifiers = request["identifiers"]
    if not identifiers:
        raise invalid({"identifiers": ["An entity has at least one identifier."]})
    properties = Properties(session)
    for each in identifiers:
        properties.check_key("CustomEntity", f"CustomEntity/{each[_ID[0]]}/{each[_ID[1]]}")
    known = [entity_of(session, entity_type, each, session.at()) for each in identifiers]
    found = {entry.code for entry in known if entry is not None}
    if len(found) > 1:
        raise invalid({"identifiers": ["They belong to several entities."]})
    code = found.pop() if found else _identifier_code(identifiers[0])
    fields = _checked_fields(call, kind, request.get("fields") or (), is_new=not any(known))
    held = session.entries.get(KIND, entity_type, code, session.at())
    before = [] if held is None else read_json(held.value)["identifiers"]
    merged = {_identifier_code(each): {name: each[name] for name in _ID} for each in (*before, *identifiers)}
    value = {
        "displayName": request["displayName"],
        "description": request["description"],
        "identifiers": list(merged.values()),
    }
    session.entries.put(KIND, entity_type, code, to_json_bytes(value), session.change, renew=True)
    for identifier in merged:
        session.entries.put(
            _IDENTIFIER, entity_type, identifier, to_json_bytes({"entity": code}), session.change
        )
    for name, content, start, stop in fields:
        scope = _field_scope(entity_type, code)
        if content is None:
            session.entries.end(
                _FIELD, scope, name, session.change, effective_from=start, effective_until=stop
            )
        else:
            session.entries.put(
                _FIELD,
                scope,
                name,
                to_json_bytes({"value": content}),
                session.change,
                effective_from=start,
                effective_until=stop,
            )
    if request.get("properties"):
        given = [{**each, "key": key} for key, each in request["properties"].items()]
        properties.write(_owner(entity_type, code), "CustomEntity", given)
    entry = session.entries.get(KIND, entity_type, code, session.at())
    return value if entry is None else _written(call, entry, session.at())


def _checked_fields(
    call: Call, kind: Entry, given: Iterable[JsonObject], *, is_new: bool
) -> list[tuple[str, str | bool | Decimal | None, int, int]]:
    """Return the fields of a request: name, value in its normal form, from and until when it holds."""
    schema = {each["name"]: each for each in read_json(kind.value)["fieldSchema"]}
    problems: dict[str, list[str]] = {}
    found = []
    for each in given:
        name, value = each["name"], each.get("value")
        definition = schema.get(name)
        if definition is None:
            problems[f"fields.{name}"] = [f"The type {kind.code} has no field '{name}'."]
            continue
        if value is not None and not _TYPES[definition["type"]](value):
            problems[f"fields.{name}"] = [f"The value of '{name}' must be a {definition['type']}."]
            continue
        if value is not None and definition["type"] == "DateTime":
            value = write_time(call.time(value, name))
        if value is not None and definition["type"] == "Decimal":
            value = decimal_of(value, name)
        start, stop = (
            call.time(each[key], key) if each.get(key) else bound
            for key, bound in (("effectiveFrom", BEGINNING_OF_TIME), ("effectiveUntil", END_OF_TIME))
        )
        if definition["lifetime"] == "Perpetual":
            start, stop = BEGINNING_OF_TIME, END_OF_TIME
        if start >= stop:
            problems[f"fields.{name}"] = ["effectiveFrom must be before effectiveUntil."]
        found.append((name, value, start, stop))
    named = {name for name, value, *_ in found if value is not None}
    cleared = {name for name, value, *_ in found if value is None}
    for name, definition in schema.items():
        if definition["required"] and (name in cleared or (is_new and name not in named)):
            problems.setdefault(f"fields.{name}", []).append(f"The field '{name}' is required.")
    if problems:
        raise invalid(problems)
    return found


def _get(call: Call) -> JsonObject:
    return _written(call, _found(call, call.at), call.at)


def _list(call: Call) -> JsonObject:
    kind = _type(call, call.at)
    listing = call.listing(default_limit=None)
    written = [
        _written(call, entry, listing.at)
        for entry in call.session.entries.scan(KIND, listing.at, scope=kind.code)
    ]
    # A filter names fields by their names, as keys.
    rows = [
        {**each, "fields": {one["name"]: one.get("value") for one in each["fields"]}, "written": each}
        for each in written
    ]
    page = page_of_rows(listing, rows, lambda row, key: row["properties"].get(key))
    return paged_body(call, page, [row["written"] for row in page.rows])


def _delete(call: Call) -> JsonObject:
    entry, session = _found(call, call.session.at()), call.session
    for each in read_json(entry.value)["identifiers"]:
        session.entries.end(_IDENTIFIER, entry.scope, _identifier_code(each), session.change)
    scope = _field_scope(entry.scope, entry.code)
    for held in list(session.entries.in_order(_FIELD, scope, END_OF_TIME - 1)):
        session.entries.end(_FIELD, scope, held.code, session.change)
    Properties(session).delete_all(_owner(entry.scope, entry.code))
    session.entries.end(KIND, entry.scope, entry.code, session.change)
    return deleted(call)


def _found(call: Call, at: AsOf) -> Entry:
    kind = _type(call, at)
    identifier = {
        "identifierScope": call.query["identifierScope"],
        "identifierType": call.path["identifierType"],
        "identifierValue": call.path["identifierValue"],
    }
    entry = entity_of(call.session, kind.code, identifier, at)
    if entry is None:
        said = f"There is no custom entity of the type '{kind.code}' with this identifier"
        raise Problem(CUSTOM_ENTITY_NOT_FOUND, f"{said}: {_identifier_code(identifier)}.", title=said)
    return entry


def _written(call: Call, entry: Entry, at: AsOf) -> JsonObject:
    scope = _field_scope(entry.scope, entry.code)
    fields = [
        {
            "name": each.code,
            "value": read_json(each.value)["value"],
            "effectiveFrom": write_time(each.effective_from),
            "effectiveUntil": write_time(each.effective_until),
        }
        for each in call.session.entries.scan(_FIELD, at, scope=scope)
    ]
    keys = call.query.get("propertyKeys") or ()
    held = Properties(call.session).named(_owner(entry.scope, entry.code), keys, at)
    return {
        "entityType": entry.scope,
        "version": version_json(entry),
        **read_json(entry.value),
        "fields": fields,
        "relationships": [],
        "properties": {each["key"]: each for each in held},
        "links": [],
    }


def _identifier_code(identifier: JsonObject) -> str:
    return "/".join(str(identifier[name]) for name in _ID)


def _field_scope(entity_type: str, code: str) -> str:
    return f"{entity_type}/{code}"


def _owner(entity_type: str, code: str) -> str:
    return f"CustomEntity/{entity_type}/{code}"


OPERATIONS: dict[str, Handler] = {
    "CreateCustomEntityDefinition": _create_type,
    "ListCustomEntityDefinitions": _list_types,
    "GetDefinition": _get_type,
    "UpdateCustomEntityDefinition": _update_type,
    "DeleteDefinition": _delete_type,
    "CreateCustomEntityType": _create_type,
    "ListCustomEntityTypes": _list_types,
    "GetCustomEntityType": _get_type,
    "UpdateCustomEntityType": _update_type,
    "DeleteCustomEntityType": _delete_type,
    "UpsertCustomEntity": _upsert,
    "UpsertCustomEntities": _upsert_batch,
    "GetCustomEntity": _get,
    "ListCustomEntities": _list,
    "DeleteCustomEntity": _delete,
}
