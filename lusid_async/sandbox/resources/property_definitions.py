"""Property definitions: what a property key means, for every entity. They have no effective time."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from lusid_async.sandbox.document.api_document import lusid_document
from lusid_async.sandbox.document.validation import key_part_problems
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import paged_body, version_json
from lusid_async.sandbox.problems import (
    PROPERTY_DEFINITION_NOT_FOUND,
    PROPERTY_EXISTS,
    Problem,
    invalid,
)
from lusid_async.sandbox.query.fields import JsonDocument
from lusid_async.sandbox.resources.data_types import find_data_type, is_metric
from lusid_async.sandbox.resources.formulas import properties_of
from lusid_async.sandbox.resources.properties import DEFINITION
from lusid_async.sandbox.resources.system_properties import system_definition
from lusid_async.sandbox.timestamps import write_time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import Entry
    from lusid_async.sandbox.storage.session import Session

_CONSTRAINT_STYLES = ["Property", "Collection", "Identifier"]
_DEFAULT_PAGE = 100


def define(session: Session, request: JsonObject) -> Entry:
    """Store a property definition from a request to create one.

    Raises:
        Problem: there is one with that key, or no such data type.
    """
    key = f"{request['domain']}/{request['scope']}/{request['code']}"
    for name in ("scope", "code"):
        if problems := key_part_problems(name, request[name]):
            raise invalid({name: problems})
    for name in ("domain", "lifeTime", "constraintStyle"):
        _check_listed(name, request.get(name))
    if session.entries.get(DEFINITION, "", key, session.at()) is not None:
        said = f"Error creating Property Definition '{key}' because it already exists."
        raise Problem(PROPERTY_EXISTS, said, title=said)
    kind = find_data_type(session, request["dataTypeId"]["scope"], request["dataTypeId"]["code"])
    formula = request.get("derivationFormula")
    value: JsonObject = {
        "key": key,
        "valueType": kind["valueType"],
        "displayName": request["displayName"],
        "dataTypeId": kind["id"],
        "type": "Metric" if is_metric(kind) else "Label",
        "unitSchema": kind["unitSchema"],
        "domain": request["domain"],
        "scope": request["scope"],
        "code": request["code"],
        "valueRequired": bool(request.get("valueRequired")),
        "lifeTime": request.get("lifeTime") or "Perpetual",
        "constraintStyle": request.get("constraintStyle") or "Property",
        "propertyDefinitionType": "DerivedDefinition" if formula else "ValueProperty",
        "propertyDescription": request.get("propertyDescription"),
        "collectionType": request.get("collectionType"),
    }
    if formula:
        value |= {"derivationFormula": formula, "isFilterable": request["isFilterable"]}
    session.entries.put(DEFINITION, "", key, to_json_bytes(value), session.change)
    return _stored(session, key)


def _check_listed(name: str, given: str | None) -> None:
    """Refuse a value that is not one of those that the document lists for a member of a definition."""
    schema = lusid_document().schemas["CreatePropertyDefinitionRequest"]["properties"][name]
    listed: list[str] = schema.get("x-extensible-enum", _CONSTRAINT_STYLES)
    if given is None or given in listed:
        return
    spelled = {each.casefold(): each for each in listed}
    near = get_close_matches(given.casefold(), spelled, 1)
    meant = f"did you mean {spelled[near[0]]!r}?" if near else f"use one of {', '.join(listed)}."
    raise invalid({name: [f"{given[:40]!r} is not a {name} of a property: {meant}"]})


def _create(call: Call) -> JsonObject:
    return _written(call, define(call.session, call.body))


def _create_derived(call: Call) -> JsonObject:
    formula: str = call.body["derivationFormula"]
    if len(formula) > 8000:
        raise invalid({"derivationFormula": ["A formula has no more than 8000 characters."]})
    for key in properties_of(formula):
        if call.entry_json(DEFINITION, "", key) is None:
            raise invalid({"derivationFormula": [f"The property {key!r} is not defined."]})
    return _written(call, define(call.session, call.body))


def _get(call: Call) -> JsonObject:
    own = system_definition(_key(call))
    return _written(call, _found(call)) if own is None else {"href": call.url, **own, "links": []}


def _get_many(call: Call) -> JsonObject:
    found = [call.session.entries.get(DEFINITION, "", key, call.at) for key in call.query["propertyKeys"]]
    return {"values": [_written(call, each) for each in found if each], "href": call.url, "links": []}


def _list(call: Call) -> JsonObject:
    listing = call.listing(default_limit=_DEFAULT_PAGE)

    def scan(
        *, after: tuple[str, str] | None = None, before: tuple[str, str] | None = None
    ) -> Iterable[Entry]:
        return call.session.entries.scan(DEFINITION, listing.at, scope="", after=after, before=before)

    page = listing.page(
        scan,
        key=lambda entry: (entry.code, entry.scope),
        document=lambda entry: JsonDocument(_written(call, entry)),
    )
    return paged_body(call, page, [_written(call, entry) for entry in page.rows])


def _update(call: Call) -> JsonObject:
    entry = _found(call)
    value = {
        **read_json(entry.value),
        "displayName": call.body["displayName"],
        "propertyDescription": call.body.get("propertyDescription"),
    }
    call.session.entries.put(DEFINITION, "", entry.code, to_json_bytes(value), call.session.change)
    return _written(call, _stored(call.session, entry.code))


def _delete(call: Call) -> JsonObject:
    entry, change = _found(call), call.session.change
    call.session.entries.end(DEFINITION, "", entry.code, change)
    return {"href": None, "effectiveFrom": None, "asAt": write_time(change.as_at), "links": []}


def _key(call: Call) -> str:
    return f"{call.path['domain']}/{call.path['scope']}/{call.path['code']}"


def _found(call: Call) -> Entry:
    key = _key(call)
    entry = call.session.entries.get(DEFINITION, "", key, call.at)
    if entry is None:
        raise Problem(PROPERTY_DEFINITION_NOT_FOUND, f"There is no property definition {key!r}.")
    return entry


def _stored(session: Session, key: str) -> Entry:
    entry = session.entries.get(DEFINITION, "", key, session.at())
    if entry is None:
        raise RuntimeError(f"{key} was not stored")
    return entry


def _written(call: Call, entry: Entry) -> JsonObject:
    href = f"{call.api_url}/api/propertydefinitions/{entry.code}"
    return {"href": href, **read_json(entry.value), "version": version_json(entry), "links": []}


OPERATIONS = {
    "CreatePropertyDefinition": _create,
    "CreateDerivedPropertyDefinition": _create_derived,
    "GetPropertyDefinition": _get,
    "GetMultiplePropertyDefinitions": _get_many,
    "ListPropertyDefinitions": _list,
    "UpdatePropertyDefinition": _update,
    "DeletePropertyDefinition": _delete,
}
