"""From arguments to a URL: path values and query parameters as LUSID expects them. Pure.

What is taken: text, numbers, booleans, UUIDs, dates, datetimes with an offset, enumerations, and lists, sets,
arrays and other iterables of them, also of numpy, pandas, polars and pyarrow.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from keyword import iskeyword
from math import isfinite
from urllib.parse import quote
from uuid import UUID

from lusid_async._plain import in_whole_minutes, is_missing, plain

AS_AT_PARAMETER = "asAt"
"""The wire name of the moment whose state of the data is requested, in most paged operations."""

TAKEN: Mapping[str, tuple[str, tuple[type, ...]]] = {
    "text": ("text", (str, int, float, Decimal, UUID, date)),
    "number": ("a whole number", (int, float, Decimal)),
    "flag": ("True or False", (bool,)),
    "moment": ("a datetime or its ISO 8601 text", (str, datetime)),
    "date": ("a date, a datetime, its ISO 8601 text or a cut label", (str, date)),
    "list": ("a list", ()),
}
"""What a parameter can take: how a message says it, and the Python types."""

_USUAL: Mapping[str, frozenset[type]] = {
    "text": frozenset({str}),
    "number": frozenset({int}),
    "flag": frozenset({bool}),
    "moment": frozenset({str, datetime}),
    "date": frozenset({str, datetime, date}),
    "list": frozenset({list, tuple}),
}
"""The types that need no closer look."""

_TIMES = frozenset({"moment", "date"})
_NOT_A_LIST = (str, bytes, bytearray, Mapping)
_EXACT_INTEGERS = 2**53
"""Below it every integral float is one integer."""

_SHOWN = 40
"""Characters of the longest value that a message quotes."""

_DOT_SEGMENTS = (".", "..")
_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def path_of(
    operation: str, template: str, values: Mapping[str, object], takes: Mapping[str, str] | None = None
) -> str:
    """Fill a path template; every value becomes exactly one segment of the path.

    Args:
        operation: the name of the call, for errors.
        template: a path with `{wireName}` for each value.
        values: the values by wire name.
        takes: as in `Operation`.

    Raises:
        TypeError: a value is missing, of a type that has no text form, or not what the parameter takes.
        ValueError: a value is empty, a datetime without an offset, or a number that is not finite.
    """
    literals, names = _pieces(template)
    path = literals[0]
    for name, literal in zip(names, literals[1:], strict=True):
        value = values.get(name)
        if takes is not None and value is not None:
            taken = takes.get(name, "text")
            if type(value) not in _USUAL[taken]:
                _check(operation, name, value, taken)
        path += _segment(operation, name, value) + literal
    return path


def query_of(operation: str, values: Mapping[str, object], takes: Mapping[str, str] | None = None) -> str:
    """Write query parameters, without the question mark; None is left out and a list repeats its name.

    Args:
        operation: the name of the call, for errors.
        values: the values by wire name.
        takes: as in `Operation`.

    Raises:
        TypeError: a value is of a type that has no text form, or not what the parameter takes.
        ValueError: a datetime has no offset, or a number is not finite.
    """
    if takes is not None:
        for name, value in values.items():
            if value is None:
                continue
            taken = takes.get(name, "text")
            if type(value) not in _USUAL[taken]:
                _check(operation, name, value, taken)
            elif value == "" and taken in _TIMES:
                # Such as a variable of the environment that is not set: LUSID would read the latest.
                raise ValueError(f"{_named(operation, name)} must not be empty; leave it out for the latest")
    return "&".join(
        [
            f"{name}={quote(text, safe='')}"
            for name, value in values.items()
            if value is not None
            for text in _texts(operation, name, value)
        ]
    )


def _named(operation: str, wire_name: str, kind: str = "argument") -> str:
    """Return how a message names a parameter: as Python does, such as `effective_at` for `effectiveAt`."""
    name = _WORD_START.sub("_", wire_name).lower()
    if iskeyword(name):
        name = f"var_{name}"
    return f"{operation}: the {kind} {name!r}"


def join_query(*parts: str) -> str:
    """Put written query parameters together, leaving out the empty ones."""
    return "&".join([part for part in parts if part])


@cache
def _pieces(template: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    first, *rest = template.split("{")
    pairs = [piece.partition("}") for piece in rest]
    return (first, *(literal for _, _, literal in pairs)), tuple(name for name, _, _ in pairs)


def _check(operation: str, name: str, value: object, taken: str) -> None:
    """Refuse a value that is not what a parameter takes, such as text in the place of a list."""
    value = plain(value)
    phrase, types = TAKEN[taken]
    is_list = isinstance(value, Iterable) and not isinstance(value, _NOT_A_LIST)
    if taken == "list":
        fits = is_list
    elif isinstance(value, bool):
        fits = taken == "flag"
    else:
        if isinstance(value, Enum):
            value = value.value
        fits = isinstance(value, types) and not (taken == "number" and value != value // 1)  # type: ignore[operator]
    # What stands for nothing, or is no number, is refused later with a reason of its own.
    if fits or is_missing(value) or (isinstance(value, float | Decimal) and not isfinite(value)):
        return
    shown = repr(value)
    shown = shown if len(shown) <= _SHOWN else f"a {type(value).__name__}"
    hint = f": write [{shown}]" if taken == "list" and isinstance(value, str) else ""
    raise TypeError(f"{_named(operation, name)} takes {phrase}, not {shown}{hint}")


def _segment(operation: str, name: str, value: object) -> str:
    if value is None:
        raise TypeError(f"{_named(operation, name, 'path argument')} is required, not None")
    text = _text(operation, name, plain(value))
    if not text:
        raise ValueError(f"{_named(operation, name, 'path argument')} must not be empty")
    # httpx, like every client and proxy, drops a bare "." or ".." segment, so that another resource is asked.
    return text.replace(".", "%2E") if text in _DOT_SEGMENTS else quote(text, safe="")


def _texts(operation: str, name: str, value: object) -> list[str]:
    if isinstance(value, str):
        return [_text(operation, name, value)]
    value = plain(value)
    if isinstance(value, Iterable) and not isinstance(value, _NOT_A_LIST):
        return [_text(operation, name, plain(item)) for item in value]
    return [_text(operation, name, value)]


def _text(operation: str, name: str, value: object) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | UUID):
        return str(value)
    if is_missing(value):
        raise TypeError(f"{_named(operation, name)} has a missing value, {value!r}")
    if isinstance(value, float | Decimal):
        return _number(operation, name, value)
    if isinstance(value, datetime):
        return _moment(operation, name, value)
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{_named(operation, name)} cannot be sent as a {type(value).__name__}")


def _number(operation: str, name: str, value: float | Decimal) -> str:
    if not isfinite(value):
        raise ValueError(f"{_named(operation, name)} must be a finite number, not {value!r}")
    if isinstance(value, Decimal):
        return f"{value:f}"
    # An id column with one gap is float64 in pandas: what is integral is written as an integer.
    return str(int(value)) if value.is_integer() and abs(value) < _EXACT_INTEGERS else repr(value)


def _moment(operation: str, name: str, value: datetime) -> str:
    if value.utcoffset() is None:
        raise ValueError(
            f"{_named(operation, name)} is a datetime without an offset; say which one it has, "
            "such as datetime(2024, 5, 1, tzinfo=UTC) or value.astimezone(UTC)"
        )
    try:
        text = in_whole_minutes(value).isoformat()
    except ValueError as error:
        raise ValueError(f"{_named(operation, name)}: {error}") from None
    if name == AS_AT_PARAMETER and value.microsecond:
        # LUSID keeps seven digits and a datetime six: cut off, it would name an earlier moment than the one
        # that was read, at which a version may not exist yet.
        at = text.index(".") + 7
        return f"{text[:at]}9{text[at:]}"
    return text
