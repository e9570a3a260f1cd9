"""Looking through a body that could not be written as it is, for what is wrong and for dictionaries."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from reprlib import repr as shortened
from typing import TYPE_CHECKING, Any, Literal, TypeVar, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticSerializationError, SchemaValidator

from lusid_async._plain import is_missing
from lusid_async.modelling.display import fields_of
from lusid_async.modelling.free_form import json_value, key_texts
from lusid_async.modelling.scalars import Number, integer_schema, number_schema
from lusid_async.modelling.strict import describe_misfit, json_path, validate_strictly, without_none

if TYPE_CHECKING:
    from collections.abc import Callable

    Path = tuple[str | int, ...]

T = TypeVar("T")

AS_LUSID_SENT_IT = (str, int, float, Decimal, list, type(None))
"""What a response may have in the place of a model, which is sent back as it came."""

_NUMBERS: Mapping[Any, SchemaValidator] = {
    Number: SchemaValidator(number_schema()),
    float: SchemaValidator(number_schema()),
    int: SchemaValidator(integer_schema()),
}


def write_sendable(
    value: Any,
    write: Callable[..., T],
    *,
    context: dict[str, str] | None = None,
    warnings: Literal[False, "error"] = False,
) -> T:
    """Write models, or lists and dictionaries of them, with wire names and without what was never set.

    Args:
        value: what to write.
        write: a serialization method of pydantic.
        context: what it is written for.
        warnings: "error" to look closer at what does not fit; what LUSID sent so is written as it came.

    Raises:
        TypeError: as `make_sendable`.
        ValueError: as `make_sendable`.
    """
    options: dict[str, Any] = {
        "by_alias": True,
        "exclude_unset": True,
        "context": context,
        # A subclass of a user's own is written with the fields that it adds.
        "polymorphic_serialization": True,
        "fallback": json_value,
    }
    try:
        return write(value, **options, warnings=warnings)
    except (PydanticSerializationError, AttributeError, TypeError, RecursionError):
        try:
            make_sendable(value)
        except RecursionError:
            raise ValueError("the body is nested too deeply, or holds itself") from None
    try:
        return write(value, **options, warnings=False)
    except PydanticSerializationError as error:
        raise TypeError(str(error)) from error


def make_sendable(value: Any, path: Path = (), annotation: Any = Any) -> Any:
    """Return a body in which dictionaries that stand for models are those models, or raise.

    Only the assignment of a whole list or dictionary is validated when it is made; what is put into one later
    is seen here. Scalars that do not fit their field may be what LUSID sent, and stay.

    Args:
        value: a body, or a part of one; models, lists and dictionaries are changed in place.
        path: where it stands in the body.
        annotation: its type, where it is known.

    Raises:
        TypeError: something in it does not fit or has no JSON form; the message has its path.
        ValueError: a number is not finite, a datetime has no offset, or a value is missing.
    """
    expected = without_none(annotation)
    model = expected if isinstance(expected, type) and issubclass(expected, BaseModel) else None
    if model is not None:
        value = _of_model(model, value, path)
    elif get_origin(expected) in (list, dict) and isinstance(value, BaseModel):
        needed = get_origin(expected).__name__
        raise _misplaced(value, needed, path)
    if isinstance(value, BaseModel):
        _make_fields_sendable(value, path)
    elif isinstance(value, Mapping):
        item_type = get_args(expected)[-1] if get_origin(expected) is dict else Any
        texts = key_texts(value, path)
        for text, (key, item) in zip(texts, list(value.items()), strict=True):
            replaced = make_sendable(item, (*path, text), item_type)
            if replaced is not item and isinstance(value, dict):
                value[key] = replaced
    elif isinstance(value, list | tuple | set | frozenset):
        item_type = get_args(expected)[0] if get_origin(expected) is list else Any
        for index, item in enumerate(value):
            replaced = make_sendable(item, (*path, index), item_type)
            if replaced is not item and isinstance(value, list):
                value[index] = replaced
    else:
        json_value(value, path)
        if expected in _NUMBERS and value is not None:
            return _number(_NUMBERS[expected], value, path)
    return value


def _of_model(model: type[BaseModel], value: Any, path: Path) -> Any:
    if isinstance(value, Mapping):
        try:
            return validate_strictly(model.model_validate, value)
        except ValidationError as error:
            raise TypeError(describe_misfit(error, path)) from None
    if isinstance(value, (model, *AS_LUSID_SENT_IT)) or is_missing(value):
        return value
    raise _misplaced(value, model.__name__, path)


def _misplaced(value: object, needed: str, path: Path) -> TypeError:
    problem = f"{_with_article(type(value).__name__)} stands where {_with_article(needed)} is needed"
    return TypeError(f"{json_path(path)}: {problem}")


def _with_article(name: str) -> str:
    return f"{'an' if name[0] in 'AEIOUaeiou' else 'a'} {name}"


def _number(validator: SchemaValidator, value: Any, path: Path) -> Any:
    try:
        return validator.validate_python(value)
    except ValidationError:
        raise TypeError(f"{json_path(path)}: a number is required, not {shortened(value)}") from None


def _make_fields_sendable(value: BaseModel, path: Path) -> None:
    for name, item in list(fields_of(value)):
        if name not in value.model_fields_set:
            continue
        field = type(value).__pydantic_fields__.get(name)
        alias = field.alias if field is not None and field.alias else name
        replaced = make_sendable(item, (*path, alias), Any if field is None else field.annotation)
        if replaced is not item:
            vars(value)[name] = replaced
