"""JSON to models and back: the one place where bodies are parsed and written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, get_args

from pydantic import TypeAdapter
from pydantic_core import SchemaSerializer, core_schema, from_json

from lusid_async.modelling.base import LusidModel
from lusid_async.modelling.collector import build_large

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_ANY_SERIALIZER = SchemaSerializer(core_schema.any_schema())


def encode_json(value: object) -> bytes:
    """Write models, or dictionaries and lists of them, as JSON with wire names.

    Model fields that were never set are left out; a None that was set is written as null.

    Raises:
        pydantic_core.PydanticSerializationError: something in the value has no JSON form.
    """
    return _ANY_SERIALIZER.to_json(value, by_alias=True, exclude_unset=True)


def decoder(returns: type[T]) -> Callable[[bytes], T]:
    """Return a function that parses a JSON body into `returns`: a model, or a list or dictionary of them.

    The function raises `pydantic.ValidationError` for a body that is not JSON or does not fit.
    """
    validate = _json_validator(returns)
    return lambda body: build_large(validate, body)


def parse_json(body: bytes) -> Any:
    """Parse a JSON body into dictionaries, lists, texts and numbers, without a model.

    Raises:
        ValueError: the body is not JSON.
    """
    return build_large(from_json, body)


def _json_validator(returns: Any) -> Callable[[bytes], Any]:
    if isinstance(returns, type) and issubclass(returns, LusidModel):
        return returns.model_validate_json
    for model in _models_in(returns):
        model.model_rebuild()
    return TypeAdapter(returns).validate_json


def _models_in(annotation: Any) -> list[type[LusidModel]]:
    if isinstance(annotation, type) and issubclass(annotation, LusidModel):
        return [annotation]
    return [model for argument in get_args(annotation) for model in _models_in(argument)]
