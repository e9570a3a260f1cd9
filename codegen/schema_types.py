"""Schema types: the Python type of what a field, a parameter or a response holds."""

from __future__ import annotations

from typing import Any

from codegen.document import DocumentError, TypeExpr

Json = dict[str, Any]

_REF = "#/components/schemas/"


def read_type(schema: Json, *, argument: bool = False) -> TypeExpr:
    """Return the Python type of a schema; an `argument` takes any sequence or mapping.

    Raises:
        DocumentError: the schema is of a shape that the generator does not know.
    """
    plain = _read_plain_type(schema, argument=argument)
    return TypeExpr(plain.template, plain.models, nullable=plain.nullable or bool(schema.get("nullable")))


def ref_name(schema: Json) -> str:
    """Return the name of the schema that a `$ref` points at.

    Raises:
        DocumentError: it points elsewhere than to the document's own schemas.
    """
    ref: str = schema["$ref"]
    if not ref.startswith(_REF):
        raise DocumentError(f"the reference {ref!r} does not point into {_REF}")
    return ref.removeprefix(_REF)


def _read_plain_type(schema: Json, *, argument: bool) -> TypeExpr:
    if "$ref" in schema:
        name = ref_name(schema)
        return TypeExpr(f"{{{name}}}", (name,))
    if "allOf" in schema:
        if len(schema["allOf"]) != 1:
            raise DocumentError(f"a field joins several schemas: {schema}")
        return read_type(schema["allOf"][0], argument=argument)
    if "oneOf" in schema:
        return _read_number_choice(schema)
    match schema.get("type"):
        case "array":
            item = read_type(schema.get("items", {}), argument=argument)
            return _wrap("Sequence[{}]" if argument else "list[{}]", item)
        case "object":
            values = schema.get("additionalProperties")
            item = read_type(values if isinstance(values, dict) else {}, argument=argument)
            return _wrap("Mapping[str, {}]" if argument else "dict[str, {}]", item)
        case "string":
            return TypeExpr("datetime" if schema.get("format") == "date-time" else "str")
        case "integer":
            return TypeExpr("int")
        case "number":
            return TypeExpr("float")
        case "boolean":
            return TypeExpr("bool")
        case None:
            return TypeExpr("Any")
        case other:
            raise DocumentError(f"a schema has the unknown type {other!r}: {schema}")


def _wrap(outer: str, item: TypeExpr) -> TypeExpr:
    inner = f"{item.template} | None" if item.nullable and item.template != "Any" else item.template
    return TypeExpr(outer.replace("{}", inner), item.models)


def _read_number_choice(schema: Json) -> TypeExpr:
    if {option.get("type") for option in schema["oneOf"]} <= {"number", "integer"}:
        return TypeExpr("float")
    raise DocumentError(f"a field offers a choice that is not between numbers: {schema}")
