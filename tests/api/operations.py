"""The operations of the OpenAPI document, and arguments and responses for them."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import datetime, timedelta, timezone
from typing import Any

from pydantic_core import to_jsonable_python

from codegen.naming import snake_case
from lusid_async import models
from lusid_async.modelling import LusidModel
from tests.openapi import Json, document, instance, schemas

MOMENT = datetime(2024, 5, 1, 10, 11, 12, 345678, tzinfo=timezone(timedelta(hours=5, minutes=30)))
_REF = "#/components/schemas/"


def _by_class() -> dict[str, list[tuple[str, str, Json]]]:
    classes = {tag["name"]: tag["x-class"] for tag in document()["tags"]}
    found = defaultdict(list)
    for path, verbs in document()["paths"].items():
        for verb, operation in verbs.items():
            found[classes[operation["tags"][0]]].append((verb.upper(), path, operation))
    return dict(found)


OPERATIONS = _by_class()


def method_of(operation: Json) -> str:
    """Return the name of the method that calls an operation."""
    name: str = operation.get("x-python-name", snake_case(operation["operationId"]))
    return name


def argument_name(parameter: Json) -> str:
    """Return the name of the argument that a parameter is."""
    name: str = parameter.get("x-python-name", snake_case(parameter["name"]))
    return name


def response_of(operation: Json) -> Any:
    """Return JSON that the operation may respond with."""
    response = next(found for status, found in operation["responses"].items() if status.startswith("2"))
    return instance(response.get("content", {}).get("application/json", {}).get("schema", {}), depth=1)


def argument_of(schema: Json, name: str) -> tuple[Any, list[str]]:
    """Return an argument of the kind that a schema asks for, and its texts in the request."""
    if "$ref" in schema:
        target = schemas()[schema["$ref"].removeprefix(_REF)]
        value = getattr(models, schema["$ref"].removeprefix(_REF))(target["enum"][-1])
        return value, [target["enum"][-1]]
    match schema.get("type"):
        case "array":
            first, first_texts = argument_of(schema["items"], name)
            return [first, first], first_texts * 2
        case "boolean":
            return True, ["true"]
        case "integer":
            return 7, ["7"]
        case "number":
            return 0.25, ["0.25"]
        case "string" if schema.get("format") == "date-time":
            # LUSID keeps seven digits: a moment that was read must not name an earlier version.
            return MOMENT, [MOMENT.isoformat().replace("345678", "3456789" if name == "asAt" else "345678")]
    text = f"{name} a/b%2F ü€&=+?#;:@'\"\\"
    return text, [text]


def as_models(schema: Json, value: Any) -> Any:
    """Return JSON as the objects that a caller would give."""
    if "$ref" in schema:
        cls = getattr(models, schema["$ref"].removeprefix(_REF))
        return cls.from_dict(value) if issubclass(cls, LusidModel) else cls(value)
    if schema.get("type") == "array":
        return [as_models(schema["items"], item) for item in value]
    if schema.get("type") == "object":
        return {key: as_models(schema.get("additionalProperties") or {}, item) for key, item in value.items()}
    return value


def plain(data: Any) -> Any:
    """Return what an operation returned as the JSON that it was read from."""
    if isinstance(data, LusidModel):
        return json.loads(data.to_json())
    if isinstance(data, list):
        return [plain(item) for item in data]
    if isinstance(data, dict):
        return {key: plain(item) for key, item in data.items()}
    return to_jsonable_python(data)
