"""The committed OpenAPI document, and JSON that fits its schemas."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

Json = dict[str, Any]

_REF = "#/components/schemas/"
_NOTHING_FROM = 4
"""The depth below which lists and maps are empty, so that a schema which requires itself comes to an end."""
_MOMENT = "2024-05-01T10:11:12.123456Z"
_ALL_FIELDS_TO = 2
"""The depth to which optional fields are filled in; below it schemas mention each other without end."""


@cache
def document() -> Json:
    """Return the document that the generated code is made from."""
    source = Path(__file__).parent.parent / "codegen" / "openapi" / "lusid.json"
    content: Json = json.loads(source.read_bytes())
    return content


def schemas() -> Json:
    """Return the schemas of the document by name."""
    found: Json = document()["components"]["schemas"]
    return found


def instance(schema: Json, depth: int = 0, *, sent: bool = False) -> Any:
    """Return JSON that fits a schema, with every field at the top and the required ones further down.

    Args:
        schema: of the document.
        depth: how far the schema is below the top.
        sent: whether read-only fields are left out, as in a request.
    """
    if "$ref" in schema:
        return _named(schema["$ref"].removeprefix(_REF), depth, sent=sent)
    if "enum" in schema:
        return schema["enum"][-1]
    if "allOf" in schema:
        return instance(schema["allOf"][0], depth, sent=sent)
    if "oneOf" in schema:
        return (
            1.5
            if schema["oneOf"][0].get("type") in {"number", "integer"}
            else instance(schema["oneOf"][0], depth, sent=sent)
        )
    if depth > _NOTHING_FROM and schema.get("type") in {"array", "object"} and "properties" not in schema:
        return [] if schema["type"] == "array" else {}
    match schema.get("type"):
        case "array":
            return [instance(schema["items"], depth + 1, sent=sent)]
        case "object" if "properties" in schema:
            return _object(_properties(schema), set(schema.get("required", ())), depth, sent=sent)
        case "object":
            return {"a key": instance(schema.get("additionalProperties") or {}, depth + 1, sent=sent)}
        case "string":
            return _MOMENT if schema.get("format") == "date-time" else "text / ü"
        case "integer":
            return 3
        case "number":
            return 1.5
        case "boolean":
            return True
    return {"anything": [1, None, "x"]}


def _named(name: str, depth: int, *, sent: bool) -> Any:
    schema = schemas()[name]
    if "discriminator" in schema:
        return _named(
            next(iter(schema["discriminator"]["mapping"].values())).removeprefix(_REF), depth, sent=sent
        )
    if "allOf" not in schema or len(schema["allOf"]) == 1:
        return instance(schema, depth, sent=sent)
    own = schema["allOf"][1]
    if "discriminator" in own:
        return _named(
            next(iter(own["discriminator"]["mapping"].values())).removeprefix(_REF), depth, sent=sent
        )
    return member(name, depth, sent=sent)


def member(name: str, depth: int = 0, *, sent: bool = False) -> Any:
    """Return JSON for the schema of that name itself, also where values of it are told apart further."""
    schema = schemas()[name]
    if "allOf" not in schema:
        if schema.get("type") != "object":
            return instance(schema, depth, sent=sent)
        return _object(_properties(schema), set(schema.get("required", ())), depth, sent=sent)
    properties: Json = {}
    required: set[str] = set()
    decided: Json = {}
    current: Json | None = schema
    while current is not None:
        base, own = current.get("allOf", (None, current))
        properties = {**_properties(own), **properties}
        required |= set(own.get("required", ()))
        if "x-discriminator-value" in own and base is not None:
            decided = {_discriminator(base): own["x-discriminator-value"], **decided}
        current = schemas()[base["$ref"].removeprefix(_REF)] if base else None
    return {**_object(properties, required, depth, sent=sent), **decided}


def _discriminator(base: Json) -> str:
    schema = schemas()[base["$ref"].removeprefix(_REF)]
    parts = schema.get("allOf", [schema])
    for part in parts:
        if "discriminator" in part:
            found: str = part["discriminator"]["propertyName"]
            return found
    raise LookupError(base)


def _properties(schema: Json) -> Json:
    found: Json = schema.get("properties", {})
    return found


def _object(properties: Json, required: set[str], depth: int, *, sent: bool) -> Json:
    return {
        name: _as_sent(name, instance(schema, depth + 1, sent=sent)) if sent else instance(schema, depth + 1)
        for name, schema in properties.items()
        if (name in required or depth < _ALL_FIELDS_TO) and not (sent and schema.get("readOnly"))
    }


def _as_sent(name: str, value: Any) -> Any:
    # LUSID keeps seven digits: a moment that was read must not name an earlier version.
    return value.replace("123456Z", "1234569Z") if name == "asAt" and value == _MOMENT else value
