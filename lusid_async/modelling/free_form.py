"""Values of fields that take anything: written as JSON where the meaning is plain, otherwise refused."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from math import isfinite
from numbers import Number
from re import Pattern
from typing import TYPE_CHECKING, Any
from uuid import UUID

from pydantic import BaseModel
from pydantic_core import PydanticSerializationError, core_schema, to_json

from lusid_async._plain import in_whole_minutes, is_missing, plain
from lusid_async.modelling.scalars import SENDING, WRITING, mark_decimal
from lusid_async.modelling.strict import json_path

if TYPE_CHECKING:
    from pydantic import SerializationInfo

    Path = tuple[str | int, ...]

_NATIVE = frozenset({str, int, bool, type(None)})
_SCALARS = _NATIVE | {float}
_TEXT = frozenset({str})
_BYTES = (bytes, bytearray, memoryview)
_WITHOUT_JSON_FORM = (Number, Pattern)
"""What pydantic writes as text all the same: complex numbers, fractions and regular expressions."""


def json_value(value: Any, path: Path = ()) -> Any:
    """Return what is written for a value that no field describes: dictionaries, lists and scalars.

    Models of the package stay as they are, because they know how they are written; those of others and
    dataclasses become dictionaries of all their fields. A Decimal becomes a marked text, which is written as
    a number with all its digits.

    Args:
        value: any value.
        path: where it stands in the body, for errors.

    Raises:
        TypeError: something in it has no JSON form; the message has its path and says what to do.
        ValueError: a number is not finite, a datetime has no offset, or a value is missing.
    """
    try:
        return _json_value(value, path)
    except RecursionError:
        raise _problem(ValueError, "it is nested too deeply, or holds itself", path) from None


def key_texts(value: Mapping[Any, Any], path: Path) -> list[str]:
    """Return the texts of the keys of a dictionary, in order.

    Keys are text, whole numbers, UUIDs, dates, datetimes with an offset, or an Enum of these.

    Args:
        value: the dictionary.
        path: where it stands in the body, for errors.

    Raises:
        TypeError: a key is anything else, such as None or a tuple.
        ValueError: a key is a datetime without an offset, or two keys have the same text.
    """
    texts: dict[str, None] = {}
    for key in value:
        text = key if type(key) is str and key.isascii() else _key_text(key, path)
        if text in texts:
            raise _problem(ValueError, f"two keys of it are written as {text!r}", path)
        texts[text] = None
    return list(texts)


def write_free_form(value: Any, info: SerializationInfo) -> Any:
    """Return what a free-form field writes: JSON in bodies and `to_json`, elsewhere what pydantic writes."""
    # Most are dictionaries of text and numbers, which cost a third so of what looking at each part does.
    if (
        type(value) is dict
        and _SCALARS.issuperset(map(type, value.values()))
        and _TEXT.issuperset(map(type, value))
    ):
        return value
    return json_value(value) if info.context in (SENDING, WRITING) else value


FREE_FORM = core_schema.plain_serializer_function_ser_schema(write_free_form, info_arg=True, when_used="json")
"""How pydantic writes a free-form field; one call for all of a dictionary or list of such values."""


def _json_value(value: Any, path: Path) -> Any:
    if type(value) is str:
        return value if value.isascii() else _encodable(value, path)
    if type(value) in _NATIVE:
        return value
    if isinstance(value, Enum):
        return _json_value(value.value, path)
    converted = plain(value)
    if type(converted) is not type(value):  # numpy has scalars that no Python type can hold
        return _json_value(converted, path)
    if isinstance(value, Mapping):
        return _dictionary(value, path)
    if isinstance(value, BaseModel):
        return value if _is_ours(value) else _dictionary(value.model_dump(by_alias=True), path)
    if is_missing(value):
        raise _problem(ValueError, f"a value is required, not {value!r}", path)
    if isinstance(value, Decimal):
        return _marked(value, path)
    if isinstance(value, float):
        if not isfinite(value):
            raise _problem(ValueError, f"a number must be finite, not {value}", path)
        return value
    if isinstance(value, datetime):
        return _moment(value, path)
    if isinstance(value, _BYTES):
        hint = "decode them, as value.decode() or base64.b64encode(value).decode()"
        raise _problem(TypeError, f"bytes have no JSON form: {hint}", path)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        return _dictionary(fields, path)
    if isinstance(value, Iterable) and not isinstance(value, str | type):
        return [_json_value(item, (*path, index)) for index, item in enumerate(value)]
    return _scalar(value, path)


def _dictionary(value: Mapping[Any, Any], path: Path) -> dict[str, Any]:
    texts = key_texts(value, path)
    return {text: _json_value(item, (*path, text)) for text, item in zip(texts, value.values(), strict=True)}


def _key_text(key: Any, path: Path) -> str:
    given = key
    key = plain(key.value if isinstance(key, Enum) else key)
    if isinstance(key, str):
        return str(_encodable(key, path))
    if isinstance(key, int | UUID) and not isinstance(key, bool):
        return str(key)
    if isinstance(key, date) and not is_missing(key):
        return (_moment(key, path) if isinstance(key, datetime) else key).isoformat()
    raise _problem(
        TypeError, f"a key must be text, not {given!r}: write it as the text that it stands for", path
    )


def _scalar(value: Any, path: Path) -> Any:
    if isinstance(value, str):
        return _encodable(value, path)
    if isinstance(value, int):
        return value
    try:
        to_json(value)
        has_json_form = not isinstance(value, _WITHOUT_JSON_FORM)
    except PydanticSerializationError:
        has_json_form = False
    if not has_json_form:
        raise _problem(TypeError, f"a {type(value).__name__} has no JSON form", path)
    return value


def _is_ours(model: BaseModel) -> bool:
    from lusid_async.modelling.base import LusidModel

    return isinstance(model, LusidModel)


def _marked(value: Decimal, path: Path) -> str:
    try:
        return mark_decimal(value)
    except ValueError as error:
        raise _problem(ValueError, str(error), path) from None


def _moment(value: datetime, path: Path) -> datetime:
    if value.utcoffset() is None:
        raise _problem(ValueError, "a datetime needs an offset, such as tzinfo=UTC", path)
    try:
        return in_whole_minutes(value)
    except ValueError as error:
        raise _problem(ValueError, str(error), path) from None


def _encodable(text: str, path: Path) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        problem = f"the text {text[:40]!r} has half of a surrogate pair, which is no character"
        raise _problem(ValueError, problem, path) from None
    return text


def _problem(kind: type[Exception], problem: str, path: Path) -> Exception:
    place = json_path(path)
    return kind(f"{place or 'the body'}: {problem}")
