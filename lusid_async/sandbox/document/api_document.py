"""The operations of LUSID's OpenAPI document, found by id or by method and path.

The document ships compressed beside this module and is read when first asked for, in about 0.1 s.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Schema: TypeAlias = "dict[str, Any]"

COMPRESSED = Path(__file__).with_name("lusid.json.gz")

_REFERENCE = "#/components/schemas/"
_METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation: its name, where it goes (`path` or `query`) and its schema."""

    name: str
    place: str
    required: bool
    schema: Schema


@dataclass(frozen=True, slots=True, eq=False)
class ApiOperation:
    """An operation of the API.

    Args:
        id: its name in the document, such as `ListInstruments`.
        tag: the API class that it belongs to, such as `Instruments`.
        python_name: its name in the SDK, such as `list_instruments`.
        method: the HTTP method.
        path: its path below the API root, with `{name}` for each path parameter.
        parameters: its path and query parameters.
        body: the schema of its body, or None.
        status: the HTTP status of success.
        response: the schema of a successful response.
    """

    id: str
    tag: str
    python_name: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Schema | None
    status: int
    response: Schema


@dataclass(slots=True)
class _Node:
    literals: dict[str, _Node] = field(default_factory=dict)
    value: _Node | None = None
    operations: dict[str, ApiOperation] = field(default_factory=dict)


class ApiDocument:
    """The operations and schemas of an OpenAPI document.

    Args:
        content: the parsed document; every `$ref` leads to `components.schemas`.
    """

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.schemas: dict[str, Schema] = content["components"]["schemas"]
        self.operations: dict[str, ApiOperation] = {}
        self._root = _Node()
        for path, item in content["paths"].items():
            for method in _METHODS:
                if method in item:
                    self._add(_operation(method, path, item[method]))

    def at(self, segments: Sequence[str]) -> dict[str, ApiOperation]:
        """Return the operations at a path by method; a path without values is preferred to one with them.

        Args:
            segments: the path below the API root, split at `/`, percent-decoded.
        """
        found: dict[str, ApiOperation] = {}
        for node in _nodes(self._root, segments, 0):
            for method, operation in node.operations.items():
                found.setdefault(method, operation)
        return found

    def resolve(self, schema: Schema) -> Schema:
        """Follow a `$ref`, also the one inside an `allOf` of one part."""
        while True:
            if "$ref" in schema:
                schema = self.schemas[schema["$ref"].removeprefix(_REFERENCE)]
            elif len(schema.get("allOf", ())) == 1 and "properties" not in schema:
                schema = schema["allOf"][0]
            else:
                return schema

    def name_of(self, schema: Schema) -> str | None:
        """Return the name of the schema that a reference names."""
        if "$ref" in schema:
            name: str = schema["$ref"].removeprefix(_REFERENCE)
            return name
        parts = schema.get("allOf", ())
        return self.name_of(parts[0]) if len(parts) == 1 else None

    def members(self, schema: Schema) -> dict[str, Schema]:
        """Return the properties of an object's schema, with those of the schemas that it extends."""
        resolved = self.resolve(schema)
        found: dict[str, Schema] = {}
        for part in resolved.get("allOf", ()):
            found |= self.members(part)
        own: dict[str, Schema] = resolved.get("properties", {})
        return found | own

    def required(self, schema: Schema) -> set[str]:
        """Return the names of the properties that an object must have."""
        resolved = self.resolve(schema)
        found = set(resolved.get("required", ()))
        for part in resolved.get("allOf", ()):
            found |= self.required(part)
        return found

    def _add(self, operation: ApiOperation) -> None:
        self.operations[operation.id] = operation
        node = self._root
        for segment in operation.path.split("/"):
            if segment.startswith("{"):
                node.value = node.value or _Node()
                node = node.value
            else:
                node = node.literals.setdefault(segment.casefold(), _Node())
        node.operations[operation.method] = operation


@lru_cache(maxsize=1)
def lusid_document() -> ApiDocument:
    """Return LUSID's document."""
    return ApiDocument(json.loads(gzip.decompress(COMPRESSED.read_bytes())))


def path_values(operation: ApiOperation, segments: Sequence[str]) -> dict[str, str]:
    """Return the path parameters of a path that is the operation's."""
    pairs = zip(operation.path.split("/"), segments, strict=True)
    return {mine[1:-1]: given for mine, given in pairs if mine.startswith("{")}


def _nodes(node: _Node, segments: Sequence[str], position: int) -> list[_Node]:
    if position == len(segments):
        return [node] if node.operations else []
    found: list[_Node] = []
    literal = node.literals.get(segments[position].casefold())
    for child in (literal, node.value):
        if child is not None:
            found.extend(_nodes(child, segments, position + 1))
    return found


def _operation(method: str, path: str, content: Mapping[str, Any]) -> ApiOperation:
    status = next(code for code in content["responses"] if code.startswith("2"))
    body = content.get("requestBody")
    return ApiOperation(
        id=content["operationId"],
        tag=content["tags"][0],
        python_name=content.get("x-python-name", content["operationId"]),
        method=method.upper(),
        path=path,
        parameters=tuple(
            Parameter(each["name"], each["in"], each.get("required", False), each["schema"])
            for each in content.get("parameters", ())
        ),
        body=None if body is None else _json_schema(body),
        status=int(status),
        response=_json_schema(content["responses"][status]),
    )


def _json_schema(holder: Mapping[str, Any]) -> Schema:
    schema: Schema = holder["content"]["application/json"]["schema"]
    return schema
