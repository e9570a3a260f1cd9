"""Data types: those of the `system` scope and those that users create, and whether a value is of one.

Codes and shapes: LUSID knowledge base, "Data types"; older callers write the scope `default` for `system`.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from lusid_async.sandbox.document.validation import key_part_problems
from lusid_async.sandbox.domain.currencies import CURRENCIES, currency_problem
from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import listed_body, page_of_rows, paged_body, version_json
from lusid_async.sandbox.problems import (
    DEFAULT_DATA_TYPE,
    ENTITY_EXISTS,
    INVALID_TYPE,
    NO_SUCH_DATA_TYPE,
    UNDEFINED_VALUE,
    UNIT_NOT_DEFINED,
    UNITS_NOT_SUPPORTED,
    Problem,
    invalid,
)
from lusid_async.sandbox.timestamps import read_time, write_time

if TYPE_CHECKING:
    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry
    from lusid_async.sandbox.storage.session import Session

KIND = "data-type"
"""The kind of entry that holds a data type that a user created."""
SYSTEM_SCOPE = "system"
_SYSTEM_SCOPES = (SYSTEM_SCOPE, "default")
_VALUE_TYPES = ("String", "Int", "Decimal", "DateTime", "Boolean", "Percentage")
"""Types of values that the sandbox can check."""
_GIVEN = ("typeValueRange", "displayName", "description", "valueType", "acceptableValues", "referenceData")

_RATINGS = ["AAA", "AA", "A", "BBB", "BB", "B", "CCCC", "CCC", "CC", "C", "D", "NR"]
_TYPES: dict[str, tuple[str, str, list[str] | None]] = {
    "string": ("String", "NoUnits", None),
    "number": ("Decimal", "NoUnits", None),
    "int": ("Int", "NoUnits", None),
    "date": ("DateTime", "NoUnits", None),
    "datetime": ("DateTime", "NoUnits", None),
    "boolean": ("Boolean", "NoUnits", None),
    "percentage": ("Percentage", "NoUnits", None),
    "currency": ("String", "NoUnits", sorted(CURRENCIES)),
    "currencyAndAmount": ("Decimal", "Iso4217Currency", None),
    "iso4217CurrencyAndAmount": ("Decimal", "Iso4217Currency", None),
    "rating": ("String", "NoUnits", _RATINGS),
}


def data_type(scope: str, code: str) -> JsonObject:
    """Return a data type of the system.

    Raises:
        Problem: there is none.
    """
    if scope not in _SYSTEM_SCOPES or code not in _TYPES:
        raise _none(scope, code)
    value_type, unit_schema, values = _TYPES[code]
    return {
        "typeValueRange": "Open" if values is None else "Closed",
        "id": {"scope": SYSTEM_SCOPE, "code": code},
        "displayName": code,
        "description": f"The type {code} of the sandbox.",
        "valueType": value_type,
        "acceptableValues": values,
        "unitSchema": unit_schema,
        "links": [],
    }


def find_data_type(session: Session, scope: str, code: str, at: AsOf | None = None) -> JsonObject:
    """Return a data type of the system, or one that a user created.

    Args:
        session: where they are kept.
        scope: its scope.
        code: its code.
        at: as it was known at that moment; None for the latest.

    Raises:
        Problem: there is none.
    """
    if scope in _SYSTEM_SCOPES:
        return data_type(scope, code)
    return _written(_entry(session, scope, code, at))


def _entry(session: Session, scope: str, code: str, at: AsOf | None = None) -> Entry:
    entry = session.entries.get(KIND, scope, code, at or session.at())
    if entry is None:
        raise _none(scope, code)
    return entry


def _none(scope: str, code: str) -> Problem:
    return Problem(NO_SUCH_DATA_TYPE, f"There is no data type {code!r} in scope {scope!r}.")


def _written(entry: Entry) -> JsonObject:
    identity = {"scope": entry.scope, "code": entry.code}
    return {"id": identity, **read_json(entry.value), "version": version_json(entry), "links": []}


def is_metric(definition: JsonObject) -> bool:
    """Tell whether values of a property definition are numbers (`metricValue`) and not labels."""
    return definition["valueType"] in ("Decimal", "Int", "Percentage")


def check_value(session: Session, definition: JsonObject, value: JsonObject) -> None:
    """Raise a problem unless a value fits the data type of its property definition."""
    key, identity = definition["key"], definition["dataTypeId"]
    kind = find_data_type(session, identity["scope"], identity["code"])
    if is_metric(definition):
        metric = value.get("metricValue")
        if not isinstance(metric, dict) or metric.get("value") is None:
            raise Problem(INVALID_TYPE, f"{key} needs a metricValue: its data type is {kind['id']['code']}.")
        if kind["unitSchema"] == "NoUnits" and metric.get("unit"):
            raise Problem(UNITS_NOT_SUPPORTED, f"{key} takes no unit: its data type is {kind['id']['code']}.")
        if kind["unitSchema"] == "Iso4217Currency" and metric.get("unit"):
            problem = currency_problem(metric["unit"])
            if problem is not None:
                raise Problem(UNIT_NOT_DEFINED, f"The unit of {key}: {problem}")
        if kind["unitSchema"] == "Basic" and metric.get("unit"):
            units = [each["code"] for each in kind["acceptableUnits"]]
            if metric["unit"] not in units:
                raise Problem(UNIT_NOT_DEFINED, f"The unit of {key} must be one of {', '.join(units)}.")
        if kind["acceptableValues"] is not None and not any(
            Decimal(each) == metric["value"] for each in kind["acceptableValues"]
        ):
            said = f"{metric['value']} is not one of the values of {kind['id']['code']}."
            raise Problem(UNDEFINED_VALUE, said)
        if kind["valueType"] == "Int" and metric["value"] != int(metric["value"]):
            raise Problem(INVALID_TYPE, f"{key} needs a whole number.")
        return
    labels = [value["labelValue"]] if value.get("labelValue") is not None else None
    if definition["constraintStyle"] == "Collection":
        labels = (value.get("labelValueSet") or {}).get("values")
    if labels is None:
        wanted = "labelValueSet" if definition["constraintStyle"] == "Collection" else "labelValue"
        raise Problem(INVALID_TYPE, f"{key} needs a {wanted}: its data type is {kind['id']['code']}.")
    for label in labels:
        if len(label) > 1024:
            raise Problem(INVALID_TYPE, f"A value of {key} is longer than 1024 characters.")
        if kind["acceptableValues"] is not None and label not in kind["acceptableValues"]:
            raise Problem(UNDEFINED_VALUE, f"{label!r} is not one of the values of {kind['id']['code']}.")
        if kind["valueType"] == "DateTime":
            _check_time(key, label)
        if kind["valueType"] == "Boolean" and label.casefold() not in ("true", "false"):
            raise Problem(INVALID_TYPE, f"{key} needs true or false.")


def _check_time(key: str, label: str) -> None:
    try:
        read_time(label)
    except ValueError as error:
        raise Problem(INVALID_TYPE, f"{key} needs a date: {error}.") from error


def _create(call: Call) -> JsonObject:
    scope, code, body = call.body["scope"], call.body["code"], call.body
    for name in ("scope", "code"):
        if problems := key_part_problems(name, body[name]):
            raise invalid({name: problems})
    _check_own(scope)
    if call.session.entries.get(KIND, scope, code, call.session.at()) is not None:
        raise Problem(ENTITY_EXISTS, f"There is a data type {code!r} in scope {scope!r} already.")
    if body["typeValueRange"] not in ("Open", "Closed"):
        raise invalid({"typeValueRange": ["typeValueRange must be Open or Closed."]})
    if body["valueType"] not in _VALUE_TYPES:
        raise NotEmulated("A data type", f"values of the type {body['valueType']}")
    schema = body.get("unitSchema") or "NoUnits"
    if schema not in ("NoUnits", "Basic", "Iso4217Currency"):
        raise invalid({"unitSchema": ["unitSchema must be NoUnits, Basic or Iso4217Currency."]})
    value = {name: body.get(name) for name in _GIVEN}
    units = [{"schema": schema, **_unit(each)} for each in body.get("acceptableUnits") or ()]
    return _put(call, scope, code, {**value, "unitSchema": schema, "acceptableUnits": units})


def _update(call: Call) -> JsonObject:
    scope, code, body = call.path["scope"], call.path["code"], call.body
    _check_own(scope)
    held = read_json(_entry(call.session, scope, code).value)
    for name in ("displayName", "description", "acceptableValues"):
        if body.get(name) is not None:
            held[name] = body[name]
    if body.get("acceptableUnits") is not None:
        held["acceptableUnits"] = [
            {"schema": held["unitSchema"], **_unit(each)} for each in body["acceptableUnits"]
        ]
    return _put(call, scope, code, held)


def _put(call: Call, scope: str, code: str, value: JsonObject) -> JsonObject:
    closed, values = value["typeValueRange"] == "Closed", value["acceptableValues"]
    if closed != bool(values):
        said = "A Closed data type has acceptableValues, and an Open one has none."
        raise invalid({"acceptableValues": [said]})
    if bool(value["acceptableUnits"]) != (value["unitSchema"] == "Basic"):
        said = "A data type with the unitSchema Basic has acceptableUnits, and another has none."
        raise invalid({"acceptableUnits": [said]})
    if is_metric(value):
        for each in values or ():
            try:
                Decimal(each)
            except InvalidOperation as error:
                raise invalid({"acceptableValues": [f"{each[:40]!r} is not a number."]}) from error
    value = {**value, "acceptableValues": values or None}
    call.session.entries.put(KIND, scope, code, to_json_bytes(value), call.session.change)
    return _written(_entry(call.session, scope, code))


def _check_own(scope: str) -> None:
    if scope in _SYSTEM_SCOPES:
        raise Problem(DEFAULT_DATA_TYPE, f"The data types of the scope {scope!r} cannot be changed.")


def _unit(given: JsonObject) -> JsonObject:
    if not (given.get("code") or "").strip():
        raise invalid({"acceptableUnits": ["A unit has a code."]})
    return {"code": given["code"], **{name: given.get(name) or "" for name in ("displayName", "description")}}


def _delete(call: Call) -> JsonObject:
    scope, code, session = call.path["scope"], call.path["code"], call.session
    _check_own(scope)
    entry = _entry(session, scope, code)
    for definition in session.entries.scan("property-definition", session.at()):
        if read_json(definition.value)["dataTypeId"] == {"scope": scope, "code": code}:
            raise invalid({"code": [f"{definition.code} is of this data type; delete it first."]})
    session.entries.end(KIND, entry.scope, entry.code, session.change)
    return {"href": None, "effectiveFrom": None, "asAt": write_time(session.change.as_at), "links": []}


def _list(call: Call) -> JsonObject:
    scope = call.path["scope"]
    rows = [_written(each) for each in call.session.entries.scan(KIND, call.at, scope=scope)]
    if scope in _SYSTEM_SCOPES or call.query.get("includeSystem"):
        rows += _system_types()
    return listed_body(call, rows)


def _list_all(call: Call) -> JsonObject:
    listing = call.listing(default_limit=None)
    rows = _system_types() + [_written(each) for each in call.session.entries.scan(KIND, listing.at)]
    page = page_of_rows(listing, rows)
    return paged_body(call, page, list(page.rows))


def _system_types() -> list[JsonObject]:
    return [data_type(SYSTEM_SCOPE, code) for code in _TYPES]


def _get(call: Call) -> JsonObject:
    found = find_data_type(call.session, call.path["scope"], call.path["code"], call.at)
    return {**found, "href": call.url}


def _units(call: Call) -> JsonObject:
    found = find_data_type(call.session, call.path["scope"], call.path["code"], call.at)
    if found["unitSchema"] == "Iso4217Currency":
        raise NotEmulated("The units of a data type", "the names of currencies")
    wanted = call.query.get("units")
    units = [each for each in found.get("acceptableUnits") or () if not wanted or each["code"] in wanted]
    return listed_body(call, units)


OPERATIONS = {
    "CreateDataType": _create,
    "UpdateDataType": _update,
    "DeleteDataType": _delete,
    "ListDataTypes": _list,
    "ListDataTypeSummaries": _list_all,
    "GetDataType": _get,
    "GetUnitsFromDataType": _units,
}
