"""Reading: an OpenAPI 3 file into a `Document`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.checks import check_document
from codegen.document import (
    Api,
    Document,
    DocumentError,
    Enumeration,
    Field,
    Model,
    Operation,
    Parameter,
)
from codegen.naming import enum_member, pascal_case, sentence, snake_case
from codegen.schema_types import Json, read_type, ref_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.document import TypeExpr

_JSON_CONTENT = ("application/json", "text/json", "application/json-patch+json")
_PAGE_PARAMETER = "page"
_PRODUCTION = "Production"


def read_document(source: Json) -> Document:
    """Read an OpenAPI 3 document.

    Raises:
        DocumentError: a schema, a response or a parameter is of a shape that the generator does not know, or
            a name or a path cannot be written as code.
    """
    try:
        return _read(source)
    except (AttributeError, IndexError, KeyError, RecursionError, TypeError, ValueError) as error:
        raise DocumentError(f"the document is not of the expected shape: {error!r}") from error


def _read(source: Json) -> Document:
    schemas: Json = source.get("components", {}).get("schemas", {})
    enumerations = {
        name: _read_enumeration(name, schema) for name, schema in sorted(schemas.items()) if "enum" in schema
    }
    variant_of = {
        ref_name(variant): name for name, schema in schemas.items() for variant in schema.get("oneOf", ())
    }
    models = {
        name: _read_model(name, schema, variant_of.get(name))
        for name, schema in sorted(schemas.items())
        if name not in enumerations
    }
    document = Document(
        title=str(source["info"]["title"]),
        version=str(source["info"]["version"]),
        apis=tuple(_read_apis(source, models)),
        models=models,
        enumerations=enumerations,
    )
    check_document(document)
    return document


def _read_enumeration(name: str, schema: Json) -> Enumeration:
    values = [value for value in schema["enum"] if value is not None]
    if not all(isinstance(value, str) for value in values):
        raise DocumentError(f"the enumeration {name!r} lists values that are not strings: {values}")
    members = tuple((enum_member(value), value) for value in values)
    if len(dict(members)) != len(members):
        raise DocumentError(f"two values of the enumeration {name!r} have the same Python name: {values}")
    return Enumeration(name, members)


def _read_model(name: str, schema: Json, variant_of: str | None) -> Model:
    if "oneOf" in schema:
        return Model(name, variants=tuple(ref_name(variant) for variant in schema["oneOf"]))
    if "allOf" not in schema:
        if schema.get("type", "object") != "object":
            raise DocumentError(f"the schema {name!r} is neither an object nor an enumeration: {schema}")
        return Model(name, _read_fields(schema), base=variant_of, **_read_family(schema))
    parts = schema["allOf"]
    bases = [part for part in parts if "$ref" in part]
    own = [part for part in parts if "$ref" not in part] or [{}]
    if len(bases) != 1 or len(own) != 1:
        raise DocumentError(f"the schema {name!r} joins other than one base and its own fields: {schema}")
    return Model(
        name,
        _read_fields(own[0]),
        base=ref_name(bases[0]),
        discriminator_value=own[0].get("x-discriminator-value"),
        **_read_family(own[0]),
    )


def _read_family(schema: Json) -> Json:
    discriminator = schema.get("discriminator")
    if discriminator is None or not discriminator.get("mapping"):
        return {}
    prop = schema.get("properties", {}).get(discriminator["propertyName"], {})
    return {
        "discriminator": prop.get("x-python-name", snake_case(discriminator["propertyName"])),
        "members": {value: ref_name({"$ref": ref}) for value, ref in discriminator["mapping"].items()},
    }


def _read_fields(schema: Json) -> tuple[Field, ...]:
    required = set(schema.get("required", ()))
    return tuple(
        Field(
            attribute=prop.get("x-python-name", snake_case(wire_name)),
            wire_name=wire_name,
            type=read_type(prop),
            required=wire_name in required,
            known_values=_known_values(prop),
            read_only=prop.get("readOnly", False) is True,
        )
        for wire_name, prop in schema.get("properties", {}).items()
    )


def _known_values(schema: Json) -> tuple[str, ...]:
    listed = schema.get("x-extensible-enum") or schema.get("enum") or ()
    return tuple(str(value) for value in listed if value is not None)


def _read_apis(source: Json, models: Mapping[str, Model]) -> Iterator[Api]:
    by_tag: dict[str, list[Operation]] = {}
    for path, verbs in source["paths"].items():
        for verb, operation in verbs.items():
            tag = (operation.get("tags") or ["Default"])[0]
            by_tag.setdefault(tag, []).append(_read_operation(verb, path, operation, models))
    described = {tag["name"]: tag for tag in source.get("tags", ())}
    for name, operations in sorted(by_tag.items()):
        tag = described.get(name, {})
        yield Api(
            name=name,
            module=tag.get("x-module", f"{snake_case(name)}_api"),
            class_name=tag.get("x-class", f"{pascal_case(name)}Api"),
            operations=tuple(sorted(operations, key=lambda operation: operation.name)),
        )


def _read_operation(verb: str, path: str, source: Json, models: Mapping[str, Model]) -> Operation:
    operation_id = source["operationId"]
    parameters = [
        Parameter(
            argument=parameter.get("x-python-name", snake_case(parameter["name"])),
            wire_name=parameter["name"],
            place=_known_place(parameter),
            type=read_type(parameter["schema"], argument=True),
            required=parameter.get("required", False),
            known_values=_known_values(parameter["schema"]),
        )
        for parameter in source.get("parameters", ())
    ]
    body = source.get("requestBody")
    if body is not None:
        parameters.append(
            Parameter(
                argument=source.get("x-body-name", "body"),
                wire_name="body",
                place="body",
                type=read_type(_body_schema(operation_id, body), argument=True),
                required=body.get("required", False),
            )
        )
    returns = read_type(_success_schema(source))
    return Operation(
        name=source.get("x-python-name", snake_case(operation_id)),
        summary=sentence(operation_id),
        verb=verb.upper(),
        path=path,
        stage=str(source.get("x-stage", _PRODUCTION)),
        parameters=tuple(parameters),
        returns=returns,
        item=_paged_item(parameters, returns, models),
    )


def _known_place(parameter: Json) -> str:
    place: str = parameter["in"]
    if place not in {"path", "query"}:
        raise DocumentError(
            f"the parameter {parameter['name']!r} travels in the {place}, which calls cannot do"
        )
    return place


def _body_schema(operation_id: str, body: Json) -> Json:
    for content in _JSON_CONTENT:
        if content in body["content"]:
            schema: Json = body["content"][content].get("schema", {})
            return schema
    raise DocumentError(f"{operation_id} takes a body that is not JSON: {', '.join(body['content'])}")


def _success_schema(source: Json) -> Json:
    for status, response in source["responses"].items():
        if status.startswith("2"):
            content = response.get("content", {})
            for kind in _JSON_CONTENT:
                if kind in content:
                    schema: Json = content[kind].get("schema", {})
                    return schema
            return {}
    raise DocumentError(f"{source['operationId']} describes no successful response")


def _paged_item(parameters: list[Parameter], returns: TypeExpr, models: Mapping[str, Model]) -> str | None:
    """Return the item's model if the operation pages: a `page` parameter in, `values` and `nextPage` out."""
    page = models.get(returns.models[0]) if returns.models else None
    if page is None or returns.template != f"{{{page.name}}}":
        return None
    fields = {item.wire_name: item for item in page.fields}
    takes_page = any(parameter.wire_name == _PAGE_PARAMETER for parameter in parameters)
    if not (takes_page and "nextPage" in fields and fields.get("values")):
        return None
    items = fields["values"].type
    return items.models[0] if items.models and items.template == f"list[{{{items.models[0]}}}]" else None
