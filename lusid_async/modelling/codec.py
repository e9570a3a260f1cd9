"""JSON to models and back: the one place where bodies are parsed and written."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING, Any, Literal, TypeVar, get_args

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError, SchemaSerializer, core_schema, from_json

from lusid_async._plain import is_missing, plain
from lusid_async.modelling.base import LusidModel
from lusid_async.modelling.collector import build_large
from lusid_async.modelling.display import fields_of
from lusid_async.modelling.scalars import SENDING, unmark_decimals_in_bytes
from lusid_async.modelling.strict import (
    UNKNOWN_FIELDS,
    UnknownFields,
    describe_misfit,
    json_path,
    models_in,
    validate_strictly,
    without_none,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Path = tuple[str | int, ...]

T = TypeVar("T")

_ANY_SERIALIZER = SchemaSerializer(
    core_schema.any_schema(), core_schema.CoreConfig(ser_json_inf_nan="constants")
)
_NOT_FINITE = (b"NaN", b"Infinity")
# Begins with a letter that is looked for fast. It also fits texts, which are sent as they are.
_NAIVE_TIME = re.compile(rb'T\d\d:\d\d:\d\d(?:\.\d+)?"')
_ESCAPED_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")
_AS_AT = b'"asAt":"'
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
    try:
        content = _written(value)
    except PydanticSerializationError as error:
        _validate_inserted(value, ())
        _refuse_unsendable(value)
        try:
            # A value that LUSID sent and that does not fit is sent back as it came.
            content = _written(value, warnings=False)
        except PydanticSerializationError:
            raise TypeError(str(error)) from error
    if any(token in content for token in _NOT_FINITE) or _NAIVE_TIME.search(content):
        _refuse_unsendable(value)
    if _AS_AT in content:
        content = _MICROSECONDS.sub(rb"\g<1>9\g<2>", content)
    return unmark_decimals_in_bytes(content)


def _written(value: object, *, warnings: Literal[False, "error"] = "error") -> bytes:
    return _ANY_SERIALIZER.to_json(
        value, by_alias=True, exclude_unset=True, context=SENDING, fallback=_json_form, warnings=warnings
    )


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


def _json_form(value: Any) -> Any:
    """Return what is written for a value that pydantic does not know."""
    converted = plain(value)
    if converted is not value:
        return converted
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Iterable):
        return list(value)
    raise TypeError(f"a {type(value).__name__} has no JSON form")


def _validate_inserted(value: Any, path: Path, annotation: Any = None) -> None:
    """Replace the dictionaries that a caller put into lists and dictionaries of models by those models.

    Only the assignment of a whole list or dictionary is validated when it is made.

    Raises:
        TypeError: one of them does not fit; the message has its path.
    """
    if isinstance(value, BaseModel):
        for name, item in fields_of(value):
            field = type(value).__pydantic_fields__.get(name)
            if field is not None:
                _validate_inserted(item, (*path, field.alias or name), field.annotation)
        return
    if isinstance(value, dict):
        places: Iterable[Any] = list(value)
    elif isinstance(value, list):
        places = range(len(value))
    else:
        return
    item_type = without_none(get_args(without_none(annotation))[-1]) if get_args(annotation) else None
    model = item_type if isinstance(item_type, type) and issubclass(item_type, BaseModel) else None
    for place in places:
        item = value[place]
        # No response has made a tuple: whatever else does not fit may be what LUSID sent.
        if model is not None and isinstance(item, tuple):
            said = f"a {type(item).__name__} stands where a {model.__name__} is needed"
            raise TypeError(f"{json_path((*path, place))}: {said}")
        if model is not None and isinstance(item, Mapping):
            try:
                value[place] = validate_strictly(model.model_validate, value[place])
            except ValidationError as error:
                raise TypeError(describe_misfit(error, (*path, place))) from None
        _validate_inserted(value[place], (*path, place), item_type)


def _refuse_unsendable(value: object) -> None:
    """Raise for the first part of a body that cannot be sent, with its path; return if there is none."""
    for path, error in _unsendable(value, ()):
        raise type(error)(f"{json_path(path) or 'the body'}: {error}")


def _unsendable(value: Any, path: Path) -> Iterator[tuple[Path, Exception]]:
    value = plain(value.value if isinstance(value, Enum) else value)
    if isinstance(value, BaseModel):
        for name, item in fields_of(value):
            field = type(value).__pydantic_fields__.get(name)
            alias = field.alias if field is not None and field.alias else name
            if name in value.model_fields_set:
                yield from _unsendable(item, (*path, alias))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _unsendable(item, (*path, str(key)))
    elif is_missing(value) and value is not None:
        yield path, ValueError(f"a value is required, not {value!r}")
    elif isinstance(value, float):
        if not isfinite(value):
            yield path, ValueError(f"a number must be finite, not {value!r}")
    elif isinstance(value, Decimal):
        if not value.is_finite():
            yield path, ValueError(f"a number must be finite, not {value}")
    elif isinstance(value, datetime):
        if value.utcoffset() is None:
            yield path, ValueError("a datetime needs an offset, such as tzinfo=UTC")
    elif isinstance(value, Iterable) and not isinstance(value, str | bytes | bytearray):
        for index, item in enumerate(value):
            yield from _unsendable(item, (*path, index))
    else:
        try:
            _ANY_SERIALIZER.to_json(value)
        except PydanticSerializationError:
            yield path, TypeError(f"a {type(value).__name__} has no JSON form")
