"""JSON to models and back: the one place where bodies are parsed and written."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import SchemaSerializer, core_schema, from_json

from lusid_async._collector import build_large
from lusid_async.modelling.base import LusidModel
from lusid_async.modelling.free_form import json_value
from lusid_async.modelling.scalars import SENDING, unmark_decimals_in_bytes
from lusid_async.modelling.sendable import make_sendable, write_sendable
from lusid_async.modelling.strict import (
    UNKNOWN_FIELDS,
    UnknownFields,
    describe_misfit,
    models_in,
    validate_strictly,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

T = TypeVar("T")

_ANY_SERIALIZER = SchemaSerializer(
    core_schema.any_schema(), core_schema.CoreConfig(ser_json_inf_nan="constants")
)
# What numbers that are not finite, the key None and times without an offset are written as; texts may have
# them too. Each pattern begins with one letter, for which `re` looks faster than `in` does for the whole.
_NOT_A_NUMBER = re.compile(rb'N(?:aN|one":)')
_INFINITY = b"Infinity"
_NAIVE_TIME = re.compile(rb'T\d\d:\d\d:\d\d(?:\.\d+)?"')
_ESCAPED_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")
_AS_AT = b'"asAt":"'
_TEXT = frozenset({str})
_MICROSECONDS = re.compile(rb'("asAt":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6})((?:Z|[+-]\d\d:\d\d)")')


def encode_json(value: object) -> bytes:
    """Write models, or dictionaries and lists of them, as the JSON body of a request.

    Model fields that were never set are left out, and so are those that only LUSID sets; a None that was set
    is written as null. Values of numpy and pandas are written as the Python values that they stand for, a
    Decimal in a number field as a number with all its digits. A moment in `asAt` gets the last of the seven
    digits that LUSID keeps, so that it is never earlier than the one that was read.

    Raises:
        TypeError: something in the value has no JSON form; the message has its path.
        ValueError: a number is not finite, or a datetime has no offset; the message has its path.
    """
    if not _is_of_models(value):
        value = json_value(value)
    content = write_sendable(value, _ANY_SERIALIZER.to_json, context=SENDING, warnings="error")
    if _INFINITY in content or _NOT_A_NUMBER.search(content) or _NAIVE_TIME.search(content):
        make_sendable(value)
    if _AS_AT in content:
        content = _MICROSECONDS.sub(rb"\g<1>9\g<2>", content)
    return unmark_decimals_in_bytes(content)


def _is_of_models(value: object) -> bool:
    """Say whether a body is a model, or a list or dictionary of models, which know how they are written."""
    if type(value) is dict:
        return set(map(type, value)) <= _TEXT and _are_models(value.values())
    return _are_models(value) if type(value) is list else isinstance(value, LusidModel)


def _are_models(values: Iterable[object]) -> bool:
    return all(issubclass(kind, LusidModel) for kind in set(map(type, values)))


def body_validator(annotation: Any) -> Callable[[object], Any]:
    """Return a function that validates a request body strictly.

    The function takes models, and dictionaries with wire names or Python names; it raises TypeError for a
    body that does not fit, with the path of every problem.

    Args:
        annotation: the type of the body: a model, or a list or dictionary of them.
    """
    validate = _python_validator(annotation)

    def validated(body: object) -> Any:
        if isinstance(annotation, type) and isinstance(body, annotation):
            return body
        try:
            return validate_strictly(validate, body)
        except ValidationError as error:
            problem = describe_misfit(error)
        raise TypeError(problem)

    return validated


def decoder(returns: type[T], *, decimals: bool = False) -> Callable[[bytes], T]:
    """Return a function that parses a JSON body into `returns`: a model, or a list or dictionary of them.

    The function raises `pydantic.ValidationError` for a body that does not fit, and ValueError for one that
    is not JSON.

    Args:
        returns: the type of the body.
        decimals: whether number fields become Decimals, with all digits of the body.
    """
    if decimals:
        validate = _python_validator(returns)
        return _generously(lambda content: validate(_parse_decimals(content)))
    return _generously(_json_validator(returns))


def parse_json(body: bytes, *, decimals: bool = False) -> Any:
    """Parse a JSON body into dictionaries, lists, texts and numbers, without a model.

    Args:
        body: the text.
        decimals: whether numbers become Decimals.

    Raises:
        ValueError: the body is not JSON.
    """
    return build_large(_parse_decimals if decimals else from_json, body)


def _generously(read: Callable[[bytes], T]) -> Callable[[bytes], T]:
    def decode(body: bytes) -> T:
        # A context manager would take as long as a small body.
        token = UNKNOWN_FIELDS.set(UnknownFields.KEEP)
        try:
            return build_large(read, body)
        finally:
            UNKNOWN_FIELDS.reset(token)

    return decode


def _parse_decimals(body: bytes) -> Any:
    if _ESCAPED_SURROGATE.search(body):
        # Half of a pair is no character and could not be written; pydantic's parser refuses it.
        from_json(body)
    try:
        return json.loads(body, parse_float=Decimal, parse_int=Decimal)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    except ArithmeticError:
        raise ValueError("it has a number that is too large") from None


def _json_validator(returns: Any) -> Callable[[bytes], Any]:
    if isinstance(returns, type) and issubclass(returns, LusidModel):
        return returns.model_validate_json
    return _adapter(returns).validate_json


def _python_validator(returns: Any) -> Callable[..., Any]:
    if isinstance(returns, type) and issubclass(returns, LusidModel):
        return returns.model_validate
    return _adapter(returns).validate_python


def _adapter(annotation: Any) -> TypeAdapter[Any]:
    for model in models_in(annotation):
        model.model_rebuild()
    return TypeAdapter(annotation)
