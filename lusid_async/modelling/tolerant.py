"""Reading a response body that does not fit its type: everything that fits, and a list of what does not."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError

from lusid_async._message_text import foreign_text
from lusid_async.modelling.strict import (
    UnknownFields,
    json_path,
    models_in,
    unknown_fields_are,
    without_none,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from lusid_async.modelling.base import LusidModel

    Path = tuple[str | int, ...]


MAX_PROBLEMS = 10_000
"""Problems of a body from which it is an error: two wrong fields in each of 5,000 items."""


class TooManyProblemsError(ValueError):
    """A body has more problems than are looked for.

    Args:
        path: where the first of them is.
        problem: what it is.
        count: how many were found.
    """

    def __init__(self, path: str, problem: str, count: int) -> None:
        super().__init__(f"{path}: {problem} (and at least {count} more)")
        self.path = path
        self.problem = problem
        self.count = count


class _Problems:
    """Collects what does not fit, up to a limit. Paths and problems may hold what a server sent."""

    def __init__(self, limit: int) -> None:
        self.found: list[str] = []
        self.first = ("", "")
        self._limit = limit

    def add(self, path: Path, problem: str) -> None:
        place = foreign_text(json_path(path))
        if not self.found:
            self.first = (place, foreign_text(problem))
        if len(self.found) == self._limit:
            raise TooManyProblemsError(*self.first, self._limit)
        self.found.append(f"{place}: {foreign_text(problem)}")


def first_problem(annotation: Any, value: Any) -> tuple[str, str, int]:
    """Return where the first problem of parsed JSON is, what it is, and how many there are up to the limit.

    Args:
        annotation: a model, or a list or dictionary of models.
        value: what the body is as JSON.
    """
    problems = _Problems(MAX_PROBLEMS)
    with suppress(TooManyProblemsError), unknown_fields_are(UnknownFields.KEEP):
        _read(annotation, value, (), problems)
    return *problems.first, len(problems.found)


def read_tolerantly(annotation: Any, value: Any) -> tuple[Any, list[str]]:
    """Return parsed JSON as `annotation`, and what did not fit as `path: problem`.

    A value of the wrong type is kept as it came, a required field that is missing is None, null in a list or
    a dictionary is left out, and null in the place of a list or a dictionary is an empty one.

    Args:
        annotation: a model, or a list or dictionary of models.
        value: what the body is as JSON.

    Raises:
        ValueError: the body is of another kind, or not one field of the model fits, though some are required.
        TooManyProblemsError: it has more than `MAX_PROBLEMS` problems.
    """
    expected = without_none(annotation)
    if isinstance(expected, type) and issubclass(expected, BaseModel):
        if not isinstance(value, dict):
            raise ValueError(  # noqa: TRY004 - about the body, not about an argument
                f"it is not a {expected.__name__}"
            )
    elif not isinstance(value, get_origin(expected) or object):
        raise ValueError(  # noqa: TRY004 - about the body, not about an argument
            f"it is not a {getattr(expected, '__name__', expected)}"
        )
    problems = _Problems(MAX_PROBLEMS)
    with unknown_fields_are(UnknownFields.KEEP):
        result = _read(annotation, value, (), problems)
    if isinstance(result, BaseModel) and not _has_a_field_that_fits(result, problems):
        raise ValueError(f"nothing in it is of {type(result).__name__}")
    return result, problems.found


def _has_a_field_that_fits(model: BaseModel, problems: _Problems) -> bool:
    fields = type(model).__pydantic_fields__
    misfits = {problem.partition(":")[0] for problem in problems.found}
    fitting = [
        name
        for name, field in fields.items()
        if name in model.model_fields_set and (field.alias or name) not in misfits
    ]
    return bool(fitting) or not any(field.is_required() for field in fields.values())


def _read(annotation: Any, value: Any, path: Path, problems: _Problems) -> Any:
    expected = without_none(annotation)
    origin = get_origin(expected)
    # Item by item, because pydantic would collect the problems of all of them.
    if origin is list and isinstance(value, list):
        item = get_args(expected)[0]
        return [
            _read(item, each, (*path, index), problems)
            for index, each in enumerate(value)
            if _is_there(each, item, (*path, index), problems)
        ]
    if origin is dict and isinstance(value, dict):
        item = get_args(expected)[1]
        return {
            key: _read(item, each, (*path, key), problems)
            for key, each in value.items()
            if _is_there(each, item, (*path, key), problems)
        }
    try:
        return _validator(annotation)(value)
    except ValidationError as error:
        misfit = error
    if value is None and origin in (list, dict):
        return origin()
    if isinstance(expected, type) and issubclass(expected, BaseModel) and isinstance(value, dict):
        del misfit
        return _build(expected, value, path, problems)
    problems.add(path, misfit.errors(include_url=False, include_context=False, include_input=False)[0]["msg"])
    return value


def _is_there(value: Any, annotation: Any, path: Path, problems: _Problems) -> bool:
    if value is None and type(None) not in get_args(annotation) and annotation is not Any:
        problems.add(path, "null was left out")
        return False
    return True


def _build(model: type[BaseModel], value: dict[str, Any], path: Path, problems: _Problems) -> BaseModel:
    member_for: Callable[[dict[str, Any]], type[LusidModel] | None] | None
    member_for = getattr(model, "_member_for", None)
    member = (member_for(value) if member_for is not None else None) or model
    member.model_rebuild()
    rest = dict(value)
    fields: dict[str, Any] = {}
    present: set[str] = set()
    for attribute, field in member.__pydantic_fields__.items():
        alias = field.alias or attribute
        key = next((name for name in (alias, attribute) if name in rest), None)
        if key is not None:
            fields[attribute] = _read(field.annotation, rest.pop(key), (*path, alias), problems)
            present.add(attribute)
        elif field.is_required():
            problems.add((*path, alias), "the field is missing")
            fields[attribute] = None
    built = member.model_construct(set(present), **{**rest, **fields})
    # A member counts its discriminator as set, also one that was not there.
    built.__pydantic_fields_set__.intersection_update(present | rest.keys())
    return built


@lru_cache(maxsize=256)
def _validator(annotation: Any) -> Callable[[Any], Any]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation.model_validate
    for model in models_in(annotation):
        model.model_rebuild()
    return TypeAdapter(annotation).validate_python
