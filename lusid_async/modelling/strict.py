"""What a caller builds is checked strictly: constructors, assignments and dictionaries given as bodies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from types import UnionType
from typing import TYPE_CHECKING, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from lusid_async._plain import is_missing, plain

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

is_strict: ContextVar[bool] = ContextVar("is_strict", default=False)
"""Whether what is validated was built by a caller: families validate their members in calls of their own."""


def validate_strictly(validate: Callable[..., T], value: Any) -> T:
    """Validate what a caller built: unknown fields are errors, at any depth.

    Values of numpy, pandas and others are taken for the Python values that they stand for.

    Args:
        validate: a pydantic validation method, such as `model_validate`.
        value: what to validate.

    Raises:
        pydantic.ValidationError: it does not fit.
    """
    token = is_strict.set(True)
    try:
        try:
            return validate(value, extra="forbid")
        except ValidationError:
            converted, changed = _converted(value)
            if not changed:
                raise
            return validate(converted, extra="forbid")
    finally:
        is_strict.reset(token)


def unknown_fields(error: ValidationError, annotation: Any, value: object) -> str | None:
    """Return a message about the unknown fields that a validation found, or None if there are none.

    Args:
        error: the outcome of the validation.
        annotation: the type that `value` was validated against.
        value: what was validated.
    """
    found = [
        _unknown_field(problem["loc"], annotation, value)
        for problem in error.errors(include_url=False, include_context=False)
        if problem["type"] == "extra_forbidden"
    ]
    return "; ".join(found) or None


def describe_misfit(error: ValidationError, annotation: Any, value: object) -> str:
    """Return every problem of a validation with its path, at most five of them."""
    problems = error.errors(include_url=False, include_context=False)
    described = []
    for problem in problems[:_MAX_DESCRIBED]:
        if problem["type"] == "extra_forbidden":
            described.append(_unknown_field(problem["loc"], annotation, value))
            continue
        path = json_path(problem["loc"])
        missing = problem["type"] != "missing" and is_missing(problem["input"])
        what = f"a value is required, not {problem['input']!r}" if missing else problem["msg"]
        described.append(f"{path}: {what}" if path else what)
    if len(problems) > _MAX_DESCRIBED:
        described.append(f"and {len(problems) - _MAX_DESCRIBED} more")
    return "; ".join(described)


def json_path(location: Iterable[str | int]) -> str:
    """Return a location in a body as text, such as `values[3].scope`."""
    path = ""
    for step in location:
        path += f"[{step}]" if isinstance(step, int) else f".{step}"
    return path.removeprefix(".")


def nearest_field(model: type[BaseModel], name: str) -> str | None:
    """Return the field of a model whose name is most like `name`, or None if none is."""
    from difflib import get_close_matches

    close = get_close_matches(name.lower(), _spellings(model), n=1, cutoff=0.7)
    return _spellings(model)[close[0]] if close else None


def models_in(annotation: Any) -> list[type[BaseModel]]:
    """Return the model classes in an annotation, such as the one in `dict[str, Instrument | None]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for argument in get_args(annotation) for model in models_in(argument)]


def without_none(annotation: Any) -> Any:
    """Return what is left of `X | None` without the None; any other annotation as it is."""
    if get_origin(annotation) in (Union, UnionType):
        left = [argument for argument in get_args(annotation) if argument is not type(None)]
        if len(left) == 1:
            return left[0]
    return annotation


def field_named(model: type[BaseModel], name: object) -> str | None:
    """Return the attribute that a wire name or Python name stands for, or None."""
    fields = model.__pydantic_fields__
    if name in fields:
        return str(name)
    return next(
        (attribute for attribute, field in fields.items() if name in (field.alias, field.validation_alias)),
        None,
    )


_MAX_DESCRIBED = 5


def _spellings(model: type[BaseModel]) -> dict[str, str]:
    spellings: dict[str, str] = {}
    for attribute, field in model.__pydantic_fields__.items():
        spellings[attribute] = attribute
        spellings[(field.alias or attribute).lower()] = attribute
    return spellings


def _unknown_field(location: tuple[str | int, ...], annotation: Any, value: object) -> str:
    *parents, name = location
    model = _model_at(parents, annotation, value)
    where = "" if not parents else f" at {json_path(parents)}"
    if model is None:
        return f"there is no field {name!r}{where}"
    nearest = nearest_field(model, str(name))
    hint = f"; did you mean {nearest!r}?" if nearest else ""
    return f"{model.__name__} has no field {name!r}{where}{hint}"


def _model_at(path: list[str | int], annotation: Any, value: object) -> type[BaseModel] | None:
    """Return the model class at a path of what was validated."""
    for step in path:
        annotation = without_none(annotation)
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            model = _member(annotation, value)
            attribute = field_named(model, step)
            if attribute is None:
                return None
            annotation = model.__pydantic_fields__[attribute].annotation
            value = _at(value, step) if _at(value, step) is not None else _at(value, attribute)
        else:
            arguments = get_args(annotation)
            if not arguments:
                return None
            annotation, value = arguments[-1], _at(value, step)
    annotation = without_none(annotation)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _member(annotation, value)
    return None


def _member(model: type[BaseModel], value: object) -> type[BaseModel]:
    member_for: Callable[[object], type[BaseModel] | None] | None = getattr(model, "_member_for", None)
    member = member_for(value) if member_for is not None and isinstance(value, Mapping) else None
    member = member or model
    member.model_rebuild()
    return member


def _at(value: object, step: object) -> Any:
    try:
        return value[step]  # type: ignore[index]
    except (LookupError, TypeError):
        return None


def _converted(value: Any) -> tuple[Any, bool]:
    """Return a value with Python values in the place of those of numpy and others, and whether any was."""
    converted = plain(value)
    changed = converted is not value
    if isinstance(converted, Mapping):
        pairs = [(_key(key), _converted(item)) for key, item in converted.items()]
        changed = changed or any(inner for _, (_, inner) in pairs)
        changed = changed or any(key is not old for (key, _), old in zip(pairs, converted, strict=True))
        return {key: item for key, (item, _) in pairs}, changed
    if isinstance(converted, Iterable) and not isinstance(converted, str | bytes | bytearray | BaseModel):
        items = [_converted(item) for item in converted]
        return [item for item, _ in items], changed or any(inner for _, inner in items)
    return converted, changed


def _key(key: Any) -> Any:
    key = plain(key)
    return str(key) if isinstance(key, int) and not isinstance(key, bool) else key
