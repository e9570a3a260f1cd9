"""LusidModel: the base class of every generated model."""

from __future__ import annotations

import re
import sys
from inspect import Parameter, Signature
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError, model_serializer
from pydantic_core import SchemaValidator

from lusid_async._collector import build_large
from lusid_async._lazy import lazy_names_around
from lusid_async.modelling.core_schemas import OWN_DEFAULTS, adapt, adapted_field
from lusid_async.modelling.descriptions import field_descriptions
from lusid_async.modelling.display import html_table, is_page, repr_arguments
from lusid_async.modelling.scalars import SENDING, WRITING, unmark_decimals
from lusid_async.modelling.sendable import write_sendable
from lusid_async.modelling.strict import (
    UnknownFields,
    field_named,
    nearest_field,
    unknown_field,
    unknown_fields,
    unknown_fields_are,
    validate_strictly,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pydantic import (
        GetCoreSchemaHandler,
        GetJsonSchemaHandler,
        SerializationInfo,
        SerializerFunctionWrapHandler,
    )
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

_CLASS_NAME = re.compile(r"\b[A-Z]\w*")


def wire_name(attribute: str) -> str:
    """Return the camelCase name that LUSID gives to an attribute: `dom_ccy` is `domCcy` on the wire."""
    head, *tail = attribute.split("_")
    return head + "".join([part[:1].upper() + part[1:] for part in tail])


def _write_without_read_only(
    self: LusidModel, handler: SerializerFunctionWrapHandler, info: SerializationInfo
) -> Any:
    written = handler(self)
    if info.context == SENDING:
        for name in self.READ_ONLY:
            written.pop(name, None)
            written.pop(wire_name(name), None)
    return written


if TYPE_CHECKING:
    # A visible metaclass `__call__` would hide the fields of a constructor from type checkers.
    _Base = BaseModel
else:

    class _StrictConstructor(type(BaseModel)):
        """Checks what a caller passes to a constructor; pydantic builds models from the wire without it."""

        def __new__(mcs, name, bases, namespace, **kwargs):
            """Have the fields that LUSID alone sets left out of request bodies."""
            if namespace.get("READ_ONLY"):
                namespace["_write_without_read_only"] = model_serializer(mode="wrap")(
                    _write_without_read_only
                )
            return super().__new__(mcs, name, bases, namespace, **kwargs)

        def __call__(cls, *args, **data):
            """Validate the arguments strictly."""
            if args or cls.__init__ is not BaseModel.__init__:
                return super().__call__(*args, **data)
            try:
                return validate_strictly(cls.__pydantic_validator__.validate_python, data)
            except ValidationError as error:
                unknown = unknown_fields(error)
                if unknown is None:
                    raise
            raise TypeError(unknown)

        @property
        def __signature__(cls):
            """The fields by their Python names, for `inspect.signature` and interactive help."""
            return _signature(cls)

        @__signature__.setter
        def __signature__(cls, _):
            """Ignore pydantic's own, which has wire names and only exists once a model was used."""

    class _Base(BaseModel, metaclass=_StrictConstructor):
        model_config = ConfigDict(defer_build=True)


class LusidModel(_Base):
    """A LUSID resource or request, as pydantic v2 model.

    Attributes have Python names; JSON has LUSID's names; both are accepted as input. What a caller builds or
    validates is checked strictly, also in a FastAPI body: an unknown name raises and names the nearest field,
    assignments are validated. Responses are read generously: fields that this version of the SDK does not
    know are kept and written back. `from_dict` and `from_json` read what `to_dict` and `to_json` wrote: they
    keep unknown fields too, and refuse a name that is almost that of a field which is not there.
    """

    model_config = ConfigDict(
        alias_generator=wire_name,
        validate_by_alias=True,
        validate_by_name=True,
        extra="allow",
        validate_assignment=True,
        # Numbers that are not finite are found in the text and refused; null would hide them.
        ser_json_inf_nan="constants",
        # Building the validators of 2,000 classes takes seconds; each is built when first used.
        defer_build=True,
        # LUSID has fields called model_options and the like.
        protected_namespaces=(),
    )

    READ_ONLY: ClassVar[frozenset[str]] = frozenset()
    """Fields that LUSID sets and a request cannot: left out of request bodies, kept by `to_dict`."""

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a dictionary with wire names.

        Fields that were never set are left out; a None that was set is kept. Datetimes stay datetimes.

        Raises:
            TypeError: a model of another class was put into a list or a dictionary of this one.
        """
        return write_sendable(self, type(self).model_dump)

    def to_json(self) -> str:
        """Return the model as JSON text with wire names, as LUSID reads it.

        Fields that were never set are left out; a None that was set is written as null.

        Raises:
            TypeError: something in it has no JSON form, or is a model of another class than its place needs.
            ValueError: a number in a free-form value is not finite, or a datetime has no offset.
        """
        return unmark_decimals(write_sendable(self, type(self).model_dump_json, context=WRITING))

    @classmethod
    def from_dict(cls, obj: dict[str, Any]) -> Self:
        """Build the model from a dictionary with wire names or Python names, such as one of `to_dict`.

        Raises:
            pydantic.ValidationError: the dictionary does not fit, or a name in it is a misspelling; it lists
                every field that does not fit.
        """
        with unknown_fields_are(UnknownFields.KEEP_UNLESS_MISSPELT):
            return cls.model_validate(obj)

    @classmethod
    def from_json(cls, json_str: str | bytes) -> Self:
        """Build the model from JSON text, such as that of `to_json`.

        Raises:
            pydantic.ValidationError: the text is not JSON or does not fit, or a name in it is a misspelling;
                it lists every wrong field.
        """
        with unknown_fields_are(UnknownFields.KEEP_UNLESS_MISSPELT):
            return build_large(cls.model_validate_json, json_str)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy, with some fields changed.

        Args:
            update: the new values by Python name, validated as assignments are.
            deep: whether the values are copied too.

        Raises:
            TypeError: there is no such field; the message names the nearest one.
            pydantic.ValidationError: a value does not fit.
        """
        copied = super().model_copy(deep=deep)
        for name, value in (update or {}).items():
            if name not in type(self).__pydantic_fields__ and name not in (self.__pydantic_extra__ or ()):
                nearest = field_named(type(self), name) or nearest_field(type(self), name)
                raise TypeError(str(unknown_field(type(self), name, nearest)))
            setattr(copied, name, value)
        return copied

    if not TYPE_CHECKING:  # pydantic's own is of the pairs of names and values

        def __iter__(self):
            """Iterate over names and values, as pydantic does; for a page that is a mistake, and refused."""
            if is_page(self):
                name = type(self).__name__
                raise TypeError(
                    f"{name} is a page and not a list: use `for item in page.values`, or "
                    "`async for item in call.items()` for the items of all pages"
                )
            return super().__iter__()

    if not TYPE_CHECKING:  # a visible __setattr__ would hide misspelt names from type checkers

        def __setattr__(self, name, value):
            """Set a field, validated; refuse what is not a field."""
            fields = type(self).__pydantic_fields__
            if name in fields:
                value = _validated(type(self), name, value)
            elif (
                not name.startswith("_")
                and name not in (self.__pydantic_extra__ or ())
                and not hasattr(type(self), name)
            ):
                nearest = nearest_field(type(self), name)
                hint = f"; did you mean {nearest!r}?" if nearest else ""
                raise AttributeError(
                    f"{type(self).__name__} has no field {name!r}{hint}", name=name, obj=self
                )
            super().__setattr__(name, value)

    def _count_own_defaults_as_set(self, context: Any) -> None:
        """Count the defaults of a user's own class as set; then call `model_post_init`."""
        self.__pydantic_fields_set__.update(getattr(type(self), OWN_DEFAULTS))
        self.model_post_init(context)

    def __repr_args__(self) -> Iterator[tuple[str, Any]]:
        """Yield what the repr shows, which fits on a screen: set fields, and the first items of long ones."""
        return repr_arguments(self)

    def _repr_html_(self) -> str | None:
        """Return a page as a table for notebooks; None for a model that is no page."""
        return html_table(self)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        """Import the classes that the fields name; pydantic comes here for a model inside another."""
        _bind_forward_references(cls)
        schema = handler(source)
        adapt(cls, schema, handler)
        return schema

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler, /
    ) -> JsonSchemaValue:
        """Add the descriptions of fields, which are read from the source only for this."""
        # The serializer gives a dictionary of which JSON schema knows nothing.
        described = cast("CoreSchema", {k: v for k, v in core_schema.items() if k != "serialization"})
        schema = handler(described)
        properties = handler.resolve_ref_schema(schema).get("properties", {})
        for attribute, text in field_descriptions(cls).items():
            for name in (cls.model_fields[attribute].alias, attribute):
                if name in properties:
                    properties[name].setdefault("description", text)
        return schema

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Mapping[str, Any] | None = None,
    ) -> bool | None:
        """Import the classes that the fields name; pydantic comes here when a model is first used."""
        _bind_forward_references(cls)
        return super().model_rebuild(
            force=force,
            raise_errors=raise_errors,
            _parent_namespace_depth=_parent_namespace_depth + 1,
            _types_namespace=_types_namespace,
        )

    @classmethod
    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Complete the fields that a class defined outside the generated package is about to inherit."""
        super().__init_subclass__(**kwargs)
        if lazy_names_around(cls) is None:
            for base in cls.__bases__:
                if issubclass(base, LusidModel) and lazy_names_around(base) is not None:
                    base.model_rebuild()


def _bind_forward_references(model: type) -> None:
    """Put the classes that quoted annotations of `model` name into the module that names them.

    Generated modules import each other only here, so a call loads the tens of classes that it touches.
    """
    for owner in model.__mro__:
        names = lazy_names_around(owner)
        if names is None:
            continue
        namespace = vars(sys.modules[owner.__module__])
        for annotation in owner.__annotations__.values():
            if isinstance(annotation, str):
                for name in _CLASS_NAME.findall(annotation):
                    if name not in namespace and name in names:
                        namespace[name] = names(name)


_VALIDATORS: dict[tuple[type, str], SchemaValidator] = {}
_SCALARS = (str, int, float, bool, type(None))


def _validated(model: type[LusidModel], name: str, value: Any) -> Any:
    """Return the value for a field; what pydantic validates on assignment by itself is left to it."""
    if type(value) in _SCALARS or isinstance(value, BaseModel):
        return value
    model.model_rebuild()
    validator = _VALIDATORS.get((model, name))
    if validator is None:
        annotation: Any = model.__pydantic_fields__[name].annotation
        adapter: TypeAdapter[Any] = TypeAdapter(annotation)
        validator = _VALIDATORS[model, name] = SchemaValidator(adapted_field(adapter.core_schema))
    try:
        return validate_strictly(validator.validate_python, value)
    except ValidationError as error:
        unknown = unknown_fields(error)
    if unknown is None:
        return value  # pydantic's own assignment refuses it, and names the field
    raise TypeError(unknown)


def _signature(model: type[LusidModel]) -> Signature:
    parameters = [
        Parameter(
            name,
            Parameter.KEYWORD_ONLY,
            default=Parameter.empty if field.is_required() else field.default,
            annotation=field.annotation,
        )
        for name, field in model.__pydantic_fields__.items()
    ]
    return Signature(parameters)
