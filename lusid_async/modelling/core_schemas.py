"""What the core schemas of the package's models have beside what pydantic makes of their annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import MISSING, core_schema

from lusid_async._lazy import lazy_names_around
from lusid_async.modelling.free_form import FREE_FORM
from lusid_async.modelling.scalars import integer_schema
from lusid_async.modelling.strict import refuse_unknown_fields

if TYPE_CHECKING:
    from pydantic import BaseModel, GetCoreSchemaHandler
    from pydantic_core import CoreSchema

OWN_DEFAULTS = "__own_defaults__"
"""The attribute of a user's class that has the names of the fields whose defaults are written."""

COUNT_OWN_DEFAULTS = "_count_own_defaults_as_set"
"""The method of a model that pydantic calls after validation, where its class has such fields."""


def adapt(model: type[BaseModel], schema: CoreSchema, handler: GetCoreSchemaHandler) -> None:
    """Change the core schema of a model.

    It knows the shapes that pydantic documents of core schemas; in another one nothing is changed.

    Args:
        model: the class.
        schema: its core schema, which is changed.
        handler: the handler that made it.
    """
    _fail_fast(schema)
    refuse_unknown_fields(model, schema, handler)
    fields: Any = handler.resolve_ref_schema(schema)
    while fields.get("type") != "model-fields":
        if not isinstance(fields.get("schema"), dict):
            return
        fields = fields["schema"]
    for field in fields["fields"].values():
        field["schema"] = adapted_field(field["schema"])
    if "extras_schema" not in fields:
        fields["extras_schema"] = core_schema.any_schema(serialization=FREE_FORM)
    _refuse_other_classes(model, fields)
    _count_own_defaults(model, handler.resolve_ref_schema(schema))


def _count_own_defaults(model: type[BaseModel], schema: Any) -> None:
    """Have the defaults of a user's own class count as set, because what was not set is not written.

    The defaults of LUSID's classes are LUSID's own, or say nothing (None), as does a None of a user's class.
    """
    if lazy_names_around(model) is not None:
        return
    generated = next((base for base in model.__mro__ if lazy_names_around(base) is not None), None)
    inherited = {} if generated is None else generated.__dict__["__pydantic_fields__"]
    own = frozenset(
        name
        for name, field in model.__pydantic_fields__.items()
        if not field.is_required()
        and (field.default is not None or field.default_factory is not None)
        and (name not in inherited or inherited[name].default is not field.default)
    )
    if own:
        while schema.get("type") != "model":
            if not isinstance(schema.get("schema"), dict):
                return
            schema = schema["schema"]
        schema["post_init"] = COUNT_OWN_DEFAULTS
        setattr(model, OWN_DEFAULTS, own)


def _refuse_other_classes(model: type[BaseModel], fields: dict[str, Any]) -> None:
    """Have a model's serializer fail on an instance of another class.

    pydantic writes of any object with a `__dict__` the fields that it knows, which may be none, so that a
    model put into the wrong list goes out as `{}`. A computed field is read from each instance: this one
    every instance of the class has, and `MISSING` is not written. It takes 2 to 4 % of the time of writing;
    looking through the models in Python before would take 15 %.
    """
    name = f"__{model.__name__}__"
    setattr(model, name, MISSING)
    marker = core_schema.computed_field(name, core_schema.missing_sentinel_schema())
    fields["computed_fields"] = [*fields.get("computed_fields", []), marker]


def adapted_field(schema: Any) -> Any:
    """Return the schema of a field with integers that are no flags, and free-form values that are checked.

    Args:
        schema: what pydantic makes of an annotation.
    """
    kind = schema.get("type")
    if kind == "int":
        return integer_schema() if len(schema) == 1 else schema
    if _is_free_form(schema):
        return schema if "serialization" in schema else {**schema, "serialization": FREE_FORM}
    inner = _INNER.get(kind)
    if inner is not None and isinstance(schema.get(inner), dict):
        return {**schema, inner: adapted_field(schema[inner])}
    return schema


_INNER = {
    "default": "schema",
    "definitions": "schema",
    "nullable": "schema",
    "list": "items_schema",
    "dict": "values_schema",
}
"""The kinds of core schemas that are looked into, with the key of what is in them."""


def _is_free_form(schema: Any) -> bool:
    """Say whether a field takes anything, or a list or dictionary of anything."""
    kind = schema.get("type")
    if kind == "any":
        return True
    return kind in ("list", "dict") and _is_free_form(schema.get(_INNER[kind]) or {"type": "any"})


def _fail_fast(schema: Any) -> None:
    """Have the first wrong item of a page end its validation, or else a million are a gigabyte of errors.

    The items are then looked at one by one (see `read_tolerantly`).
    """
    while isinstance(schema, dict):
        if schema.get("type") == "list":
            schema["fail_fast"] = True
            return
        fields = schema.get("fields") if schema.get("type") == "model-fields" else None
        schema = fields.get("values") if isinstance(fields, dict) else schema.get("schema")
