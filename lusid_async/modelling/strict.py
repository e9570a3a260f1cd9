"""What a caller builds is checked strictly: constructors, assignments and dictionaries given as bodies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum
from types import UnionType
from typing import TYPE_CHECKING, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticCustomError, core_schema

from lusid_async._plain import is_missing, materialized, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

T = TypeVar("T")

UNKNOWN_FIELD = "extra_forbidden"
"""The type of pydantic's errors about a field that a model does not have."""


class UnknownFields(Enum):
    """What is done with a field that a model does not have."""

    REFUSE = "refuse"
    """Whatever a user builds or validates, also through a FastAPI body or a `TypeAdapter`."""
    KEEP = "keep"
    """What LUSID sent."""
    KEEP_UNLESS_MISSPELT = "keep unless misspelt"
    """What `to_dict` or `to_json` wrote: LUSID's additions are in it, and what was edited by hand."""


UNKNOWN_FIELDS: ContextVar[UnknownFields] = ContextVar("unknown_fields", default=UnknownFields.REFUSE)
"""What validation does with unknown fields; a variable, because families validate members in own calls."""


@contextmanager
def unknown_fields_are(treatment: UnknownFields) -> Iterator[None]:
    """Decide for the validations inside the block what is done with unknown fields."""
    token = UNKNOWN_FIELDS.set(treatment)
    try:
        yield
    finally:
        UNKNOWN_FIELDS.reset(token)


def refuse_unknown_fields(model: type[BaseModel], schema: CoreSchema, handler: GetCoreSchemaHandler) -> None:
    """Have a model's validator call back for each unknown field; known ones cost nothing more.

    The fields stay `extra="allow"` for pydantic, which otherwise could not keep and write those of LUSID.

    Args:
        model: the class.
        schema: its core schema, which is changed.
        handler: the handler that made it.
    """
    inner: Any = handler.resolve_ref_schema(schema)
    while inner.get("type") != "model-fields":
        if not isinstance(inner.get("schema"), dict):
            return
        inner = inner["schema"]

    def check(name: str, info: core_schema.ValidationInfo) -> str:
        treatment = UNKNOWN_FIELDS.get()
        if treatment is UnknownFields.KEEP:
            return name
        nearest = nearest_field(model, name)
        if treatment is UnknownFields.KEEP_UNLESS_MISSPELT:
            given = info.data.get(nearest) if nearest else None
            if nearest is None or given is not None or not _is_misspelling(model, name):
                return name
        raise unknown_field(model, name, nearest)

    inner["extras_keys_schema"] = core_schema.with_info_plain_validator_function(check)


def unknown_field(model: type[BaseModel], name: str, nearest: str | None) -> PydanticCustomError:
    """Return the error about a field that a model does not have."""
    hint = f"; did you mean {nearest!r}?" if nearest else ""
    context = {"model": model.__name__, "name": repr(name), "hint": hint}
    return PydanticCustomError(UNKNOWN_FIELD, "{model} has no field {name}{hint}", context)


def validate_strictly(validate: Callable[..., T], value: Any) -> T:
    """Validate what a caller built.

    Values of numpy, pandas and others are taken for the Python values that they stand for.

    Args:
        validate: a pydantic validation method, such as `model_validate`.
        value: what to validate.

    Raises:
        pydantic.ValidationError: it does not fit.
    """
    value = materialized(value)
    try:
        return validate(value)
    except ValidationError:
        converted, changed = _converted(value)
        if not changed:
            raise
        return validate(converted)


def unknown_fields(error: ValidationError) -> str | None:
    """Return a message about the unknown fields that a validation found, or None if there are none."""
    found = [
        _unknown_field(problem)
        for problem in error.errors(include_url=False, include_input=False)
        if problem["type"] == UNKNOWN_FIELD
    ]
    return "; ".join(found) or None


def describe_misfit(error: ValidationError, within: Iterable[str | int] = ()) -> str:
    """Return the problems of a validation with their paths, at most five: unknown fields come first.

    A misspelt field is often the cause of the others, such as of a required one that is missing.

    Args:
        error: the outcome of the validation.
        within: where what was validated stands in the body.
    """
    problems = error.errors(include_url=False)
    for problem in problems:
        problem["loc"] = (*within, *problem["loc"])
    problems.sort(key=lambda problem: problem["type"] != UNKNOWN_FIELD)
    described = []
    for problem in problems[:_MAX_DESCRIBED]:
        if problem["type"] == UNKNOWN_FIELD:
            described.append(_unknown_field(problem))
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
_MISSPELT = 0.85
"""The likeness from which an unknown name in what `to_dict` wrote is taken for a misspelling."""


def _spellings(model: type[BaseModel]) -> dict[str, str]:
    spellings: dict[str, str] = {}
    for attribute, field in model.__pydantic_fields__.items():
        spellings[attribute] = attribute
        spellings[(field.alias or attribute).lower()] = attribute
    return spellings


def _unknown_field(problem: Any) -> str:
    context = problem.get("ctx") or {}
    *parents, name = problem["loc"]
    where = f" at {json_path(parents)}" if parents else ""
    if "model" not in context:  # of a model that is not LUSID's
        return f"there is no field {name!r}{where}"
    return f"{context['model']} has no field {context['name']}{where}{context['hint']}"


def _is_misspelling(model: type[BaseModel], name: str) -> bool:
    """Say whether a name is so like a field's that it is hardly a field that LUSID added."""
    from difflib import get_close_matches

    return bool(get_close_matches(name.lower(), _spellings(model), n=1, cutoff=_MISSPELT))


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
