"""The document: an OpenAPI 3 file read into the few values that the templates need."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from codegen.naming import enum_member, pascal_case, sentence, snake_case

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Json = dict[str, Any]

_REF = "#/components/schemas/"
_JSON = "application/json"
_PAGE_TOKEN = "page"  # noqa: S105 - the name of LUSID's page parameter
_PRODUCTION = "Production"


class DocumentError(Exception):
    """The document says something that the generator does not know how to write as Python."""


@dataclass(frozen=True, slots=True)
class TypeExpr:
    """A Python type that may mention models.

    `template` is the annotation with each model as `{Name}`, so that one expression serves modules which
    name models differently (`Instrument` beside its siblings, `models.Instrument` in an API module).
    """

    template: str
    models: tuple[str, ...] = ()
    nullable: bool = False

    def render(self, prefix: str = "", *, optional: bool = False) -> str:
        """Write the annotation, with `prefix` before each model's name."""
        text = self.template.format_map({name: prefix + name for name in self.models})
        return f"{text} | None" if (self.nullable or optional) and text != "Any" else text


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a model."""

    attribute: str
    wire_name: str
    type: TypeExpr
    required: bool
    known_values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Model:
    """A schema that becomes a class.

    `base` is the family that the model is a member of; `discriminator` and `members` are there when the
    model is itself the base of a family; `variants` when it is one of several schemas without one.
    """

    name: str
    fields: tuple[Field, ...] = ()
    base: str | None = None
    discriminator_value: str | None = None
    discriminator: str | None = None
    members: Mapping[str, str] = field(default_factory=dict)
    variants: tuple[str, ...] = ()

    @property
    def is_family_base(self) -> bool:
        """Whether values of this type are told apart into members."""
        return bool(self.members or self.variants)

    def references(self) -> Iterator[str]:
        """Yield the models that the class statement or a field names."""
        if self.base is not None:
            yield self.base
        for item in self.fields:
            yield from item.type.models


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A schema that lists the values of a string."""

    name: str
    members: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    """An argument of an operation; `place` is path, query or body."""

    argument: str
    wire_name: str
    place: str
    type: TypeExpr
    required: bool
    known_values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Operation:
    """One verb on one path."""

    name: str
    summary: str
    verb: str
    path: str
    stage: str
    parameters: tuple[Parameter, ...]
    returns: TypeExpr
    item: str | None
    """For an operation that pages, the model of one item."""

    @property
    def constant(self) -> str:
        """The module-level name under which the generated code holds the operation."""
        return f"_{self.name.upper()}"

    def in_place(self, place: str) -> list[Parameter]:
        """Return the parameters that travel in the path, the query or the body, in the document's order."""
        return [parameter for parameter in self.parameters if parameter.place == place]

    @property
    def signature(self) -> list[Parameter]:
        """The parameters as Python takes them: those without a default first, in the document's order."""
        return sorted(self.parameters, key=lambda parameter: not parameter.required)

    def references(self) -> Iterator[str]:
        """Yield the models that the signature names."""
        yield from self.returns.models
        for parameter in self.parameters:
            yield from parameter.type.models


@dataclass(frozen=True, slots=True)
class Api:
    """A tag: the operations that one class holds."""

    name: str
    module: str
    class_name: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """All of it, in a stable order."""

    title: str
    version: str
    apis: tuple[Api, ...]
    models: Mapping[str, Model]
    enumerations: Mapping[str, Enumeration]


def read_document(source: Json) -> Document:
    """Read an OpenAPI 3 document.

    Raises:
        DocumentError: a schema, a response or a parameter is of a shape that the generator does not know.
    """
    schemas: Json = source["components"]["schemas"]
    enumerations = {
        name: Enumeration(name, tuple((enum_member(value), value) for value in schema["enum"]))
        for name, schema in sorted(schemas.items())
        if "enum" in schema
    }
    variant_of = {
        _ref_name(variant): name for name, schema in schemas.items() for variant in schema.get("oneOf", ())
    }
    models = {
        name: _read_model(name, schema, variant_of.get(name))
        for name, schema in sorted(schemas.items())
        if name not in enumerations
    }
    return Document(
        title=source["info"]["title"],
        version=source["info"]["version"],
        apis=tuple(_read_apis(source, models)),
        models=models,
        enumerations=enumerations,
    )


def _read_model(name: str, schema: Json, variant_of: str | None) -> Model:
    if "oneOf" in schema:
        return Model(name, variants=tuple(_ref_name(variant) for variant in schema["oneOf"]))
    if "allOf" not in schema:
        return Model(name, _read_fields(schema), base=variant_of, **_read_family(schema))
    base, own = schema["allOf"]
    return Model(
        name,
        _read_fields(own),
        base=_ref_name(base),
        discriminator_value=own.get("x-discriminator-value"),
        **_read_family(own),
    )


def _read_family(schema: Json) -> Json:
    discriminator = schema.get("discriminator")
    if discriminator is None:
        return {}
    prop = schema.get("properties", {}).get(discriminator["propertyName"], {})
    return {
        "discriminator": prop.get("x-python-name", snake_case(discriminator["propertyName"])),
        "members": {value: ref.removeprefix(_REF) for value, ref in discriminator["mapping"].items()},
    }


def _read_fields(schema: Json) -> tuple[Field, ...]:
    required = set(schema.get("required", ()))
    return tuple(
        Field(
            attribute=prop.get("x-python-name", snake_case(wire_name)),
            wire_name=wire_name,
            type=read_type(prop),
            required=wire_name in required,
            known_values=tuple(prop.get("x-extensible-enum", ())),
        )
        for wire_name, prop in schema.get("properties", {}).items()
    )


def read_type(schema: Json, *, argument: bool = False) -> TypeExpr:
    """Return the Python type of a schema; an `argument` takes any sequence or mapping.

    Raises:
        DocumentError: the schema is of a type that JSON does not have.
    """
    plain = _read_plain_type(schema, argument=argument)
    return TypeExpr(plain.template, plain.models, nullable=bool(schema.get("nullable")))


def _read_plain_type(schema: Json, *, argument: bool) -> TypeExpr:
    if "$ref" in schema:
        name = _ref_name(schema)
        return TypeExpr(f"{{{name}}}", (name,))
    if "allOf" in schema:
        return read_type(schema["allOf"][0], argument=argument)
    if "oneOf" in schema:
        return _read_number_choice(schema)
    match schema.get("type"):
        case "array":
            item = read_type(schema["items"], argument=argument)
            return _wrap("Sequence[{}]" if argument else "list[{}]", item)
        case "object":
            item = read_type(schema.get("additionalProperties") or {}, argument=argument)
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


def _ref_name(schema: Json) -> str:
    ref: str = schema["$ref"]
    return ref.removeprefix(_REF)


def _read_apis(source: Json, models: Mapping[str, Model]) -> Iterator[Api]:
    by_tag: dict[str, list[Operation]] = {}
    for path, verbs in source["paths"].items():
        for verb, operation in verbs.items():
            by_tag.setdefault(operation["tags"][0], []).append(_read_operation(verb, path, operation, models))
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
    parameters = [
        Parameter(
            argument=parameter.get("x-python-name", snake_case(parameter["name"])),
            wire_name=parameter["name"],
            place=_known_place(parameter),
            type=read_type(parameter["schema"], argument=True),
            required=parameter["required"],
            known_values=tuple(parameter["schema"].get("x-extensible-enum", ())),
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
                type=read_type(body["content"][_JSON]["schema"], argument=True),
                required=body.get("required", False),
            )
        )
    returns = read_type(_success_schema(source))
    return Operation(
        name=source.get("x-python-name", snake_case(source["operationId"])),
        summary=sentence(source["operationId"]),
        verb=verb.upper(),
        path=path,
        stage=source.get("x-stage", _PRODUCTION),
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


def _success_schema(source: Json) -> Json:
    for status, response in source["responses"].items():
        if status.startswith("2"):
            schema: Json = response.get("content", {}).get(_JSON, {}).get("schema", {})
            return schema
    raise DocumentError(f"{source['operationId']} describes no successful response")


def _paged_item(parameters: list[Parameter], returns: TypeExpr, models: Mapping[str, Model]) -> str | None:
    """Return the item's model if the operation pages: a `page` parameter in, `values` and `nextPage` out."""
    if returns.template != f"{{{returns.models[0] if returns.models else ''}}}":
        return None
    fields = {item.wire_name: item for item in models[returns.models[0]].fields}
    takes_page = any(parameter.wire_name == _PAGE_TOKEN for parameter in parameters)
    if not (takes_page and "nextPage" in fields and "values" in fields):
        return None
    return fields["values"].type.models[0]
