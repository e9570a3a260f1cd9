"""Example responses: JSON that fits a schema of the document, the same for the same request and seed.

They show shapes, not facts: whoever sends one marks it (`lusid-sandbox: example`).
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lusid_async.sandbox.document.api_document import ApiDocument, Schema

_DEEPEST_OPTIONAL = 2
"""The depth down to which optional members are written; deeper only what is required is."""
_DEEPEST_ELEMENTS = 4
_TIME = "2024-05-01T10:11:12.1234560+00:00"


class ExampleWriter:
    """Writes values for schemas.

    Args:
        document: where the schemas are.
        seed: another seed writes other texts and numbers.
        request: the method, path and query that the example is for.
        known: values for members by name, such as the path parameters of the request.
    """

    def __init__(
        self, document: ApiDocument, seed: int, request: str, known: Mapping[str, str] | None = None
    ) -> None:
        self._document = document
        self._source = f"{seed}:{request}"
        self._known = dict(known or {})

    def write(self, schema: Schema, name: str = "", depth: int = 0) -> Any:
        """Return a value that fits a schema.

        Args:
            schema: the schema.
            name: the member that the value is for.
            depth: how deep in the response it stands.
        """
        if "oneOf" in schema:
            return self.write(schema["oneOf"][0], name, depth)
        resolved = self._document.resolve(schema)
        if "discriminator" in resolved:
            mapping = resolved["discriminator"]["mapping"]
            chosen = min(mapping)
            return self._subclass(resolved["discriminator"]["propertyName"], chosen, mapping[chosen], depth)
        own = next((part for part in resolved.get("allOf", ()) if "discriminator" in part), None)
        if own is not None:
            mapping = own["discriminator"]["mapping"]
            chosen = min(mapping)
            return self._subclass(own["discriminator"]["propertyName"], chosen, mapping[chosen], depth)
        if "allOf" in resolved or "properties" in resolved:
            return self._object(resolved, depth)
        match resolved.get("type"):
            case "array":
                if depth > _DEEPEST_ELEMENTS or name == "links":
                    return []
                return [self.write(resolved["items"], name, depth + 1)]
            case "object":
                values = resolved.get("additionalProperties")
                if not isinstance(values, dict) or depth > _DEEPEST_ELEMENTS:
                    return {}
                return {"example": self.write(values, name, depth + 1)}
        return self._scalar(resolved, name)

    def _subclass(self, kind: str, value: str, reference: str, depth: int) -> dict[str, Any]:
        written = self._object(self._document.resolve({"$ref": reference}), depth)
        written.setdefault(kind, value)
        # The value that picks the subclass is decided by the subclass, not by its list of values.
        written[kind] = value
        return written

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        required = self._document.required(schema)
        written: dict[str, Any] = {}
        for name, member in self._document.members(schema).items():
            if name in ("nextPage", "previousPage"):
                written[name] = None
            elif name in required or (depth < _DEEPEST_OPTIONAL and not self._is_deep(member)):
                written[name] = self.write(member, name, depth + 1)
        return written

    def _is_deep(self, member: Schema) -> bool:
        return self._document.resolve(member).get("type") not in ("string", "number", "integer", "boolean")

    def _scalar(self, schema: Schema, name: str) -> Any:
        listed = schema.get("enum") or schema.get("x-extensible-enum")
        number = self._number(name)
        match schema.get("type"):
            case "string" if schema.get("format") == "date-time":
                return _TIME
            case "string" if name in self._known:
                return self._known[name]
            case "string" if listed:
                return listed[number % len(listed)]
            case "string" if "ate" in name or name.endswith("At"):
                return _TIME
            case "string":
                return f"example-{number % 1000}"
            case "integer":
                return listed[0] if listed else number % 100
            case "number":
                return number % 10_000 / 4
            case "boolean":
                return False
        return None

    def _number(self, name: str) -> int:
        return int.from_bytes(hashlib.sha256(f"{self._source}:{name}".encode()).digest()[:4])
