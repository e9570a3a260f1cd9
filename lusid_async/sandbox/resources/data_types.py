"""The data types of the `system` scope, and whether a property value is of one.

Codes and shapes: LUSID knowledge base, "Data types"; older callers write the scope `default` for `system`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.currencies import CURRENCIES, currency_problem
from lusid_async.sandbox.operation_call import listed_body
from lusid_async.sandbox.problems import (
    INVALID_TYPE,
    NO_SUCH_DATA_TYPE,
    UNDEFINED_VALUE,
    UNIT_NOT_DEFINED,
    UNITS_NOT_SUPPORTED,
    Problem,
)
from lusid_async.sandbox.timestamps import read_time

if TYPE_CHECKING:
    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.operation_call import Call

SYSTEM_SCOPE = "system"

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
    """Return a data type.

    Raises:
        Problem: there is none.
    """
    if scope not in (SYSTEM_SCOPE, "default") or code not in _TYPES:
        raise Problem(NO_SUCH_DATA_TYPE, f"There is no data type {code!r} in scope {scope!r}.")
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


def is_metric(definition: JsonObject) -> bool:
    """Tell whether values of a property definition are numbers (`metricValue`) and not labels."""
    return definition["valueType"] in ("Decimal", "Int", "Percentage")


def check_value(definition: JsonObject, value: JsonObject) -> None:
    """Raise a problem unless a value fits the data type of its property definition."""
    key, identity = definition["key"], definition["dataTypeId"]
    kind = data_type(identity["scope"], identity["code"])
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


def _list(call: Call) -> JsonObject:
    found = _TYPES if call.path["scope"] in (SYSTEM_SCOPE, "default") else {}
    return listed_body(call, [data_type(SYSTEM_SCOPE, code) for code in found])


def _get(call: Call) -> JsonObject:
    found = data_type(call.path["scope"], call.path["code"])
    return {**found, "href": call.url}


OPERATIONS = {"ListDataTypes": _list, "GetDataType": _get}
