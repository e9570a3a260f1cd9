"""LusidModel: the base class of every generated model."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any, Self

from pydantic import BaseModel, ConfigDict

from lusid_async.modelling.catalogue import catalogue_of
from lusid_async.modelling.descriptions import field_descriptions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

_CLASS_NAME = re.compile(r"\b[A-Z]\w*")


def wire_name(attribute: str) -> str:
    """Return the camelCase name that LUSID gives to an attribute: `dom_ccy` is `domCcy` on the wire."""
    head, *tail = attribute.split("_")
    return head + "".join([part[:1].upper() + part[1:] for part in tail])


class LusidModel(BaseModel):
    """A LUSID resource or request, as pydantic v2 model.

    Attributes have Python names; JSON has LUSID's names; both are accepted on the way in. Fields that this
    version of the SDK does not know are kept and written back.
    """

    model_config = ConfigDict(
        alias_generator=wire_name,
        validate_by_alias=True,
        validate_by_name=True,
        extra="allow",
        # Building the validators of 2,000 classes takes seconds; each is built when first used.
        defer_build=True,
        # LUSID has fields called model_options and the like.
        protected_namespaces=(),
    )

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a dictionary with wire names.

        Fields that were never set are left out; a None that was set is kept. Datetimes stay datetimes.
        """
        return self.model_dump(by_alias=True, exclude_unset=True)

    def to_json(self) -> str:
        """Return the model as JSON text with wire names, as LUSID reads it.

        Fields that were never set are left out; a None that was set is written as null.
        """
        return self.model_dump_json(by_alias=True, exclude_unset=True)

    @classmethod
    def from_dict(cls, obj: dict[str, Any]) -> Self:
        """Build the model from a dictionary with wire names or Python names.

        Raises:
            pydantic.ValidationError: the dictionary does not fit; it lists every field that does not.
        """
        return cls.model_validate(obj)

    @classmethod
    def from_json(cls, json_str: str | bytes) -> Self:
        """Build the model from JSON text.

        Raises:
            pydantic.ValidationError: the text is not JSON or does not fit; it lists every wrong field.
        """
        return cls.model_validate_json(json_str)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        """Import the classes that the fields name; pydantic comes here for a model inside another."""
        _bind_forward_references(cls)
        return handler(source)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler, /
    ) -> JsonSchemaValue:
        """Add the descriptions of fields, which are read from the source only for this."""
        schema = handler(core_schema)
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
        """Complete the fields that a class defined outside the catalogue is about to inherit."""
        super().__init_subclass__(**kwargs)
        if catalogue_of(cls) is None:
            for base in cls.__bases__:
                if issubclass(base, LusidModel) and catalogue_of(base) is not None:
                    base.model_rebuild()


def _bind_forward_references(model: type) -> None:
    """Put the classes that quoted annotations of `model` name into the module that names them.

    Generated modules import each other only here, so a call loads the tens of classes that it touches.
    """
    for owner in model.__mro__:
        catalogue = catalogue_of(owner)
        if catalogue is None:
            continue
        namespace = vars(sys.modules[owner.__module__])
        for annotation in owner.__annotations__.values():
            if isinstance(annotation, str):
                for name in _CLASS_NAME.findall(annotation):
                    if name not in namespace and name in catalogue:
                        namespace[name] = catalogue.load(name)
