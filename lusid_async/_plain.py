"""Values of numpy, pandas, polars and pyarrow as the Python values that they stand for; none is imported."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar, cast

T = TypeVar("T")

_CONVERSIONS = {
    "numpy": ("tolist",),
    "pandas": ("tolist",),
    "polars": ("to_list",),
    "pyarrow": ("to_pylist", "as_py"),
}
"""For each package, the methods by which its arrays and scalars become Python values."""

_MISSING = {"NaTType": "pandas", "NAType": "pandas", "MaskedConstant": "numpy"}

_MINUTE = timedelta(minutes=1)
_SCALARS = frozenset({str, int, float, bool, type(None)})


def plain(value: Any) -> Any:
    """Return the Python value that a value stands for: lists for arrays, numbers and text for scalars.

    A value of any other type is returned as it is, and so are numpy's datetimes, which have no offset.
    A `pandas.Timestamp` loses the digits after the microsecond.
    """
    kind = type(value)
    package = kind.__module__.partition(".")[0]
    if package not in _CONVERSIONS or is_missing(value) or kind.__name__ in ("datetime64", "timedelta64"):
        return value
    if isinstance(value, datetime):
        return datetime.combine(value.date(), value.timetz())
    for method in _CONVERSIONS[package]:
        if hasattr(value, method):
            return getattr(value, method)()
    return value


def is_missing(value: object) -> bool:
    """Return whether a value stands for a missing one: None, `pandas.NaT`, `pandas.NA`, `numpy.ma.masked`."""
    kind = type(value)
    package = _MISSING.get(kind.__name__)
    return value is None or (package is not None and kind.__module__.startswith(package))


def in_whole_minutes(moment: datetime) -> datetime:
    """Return a datetime with an offset as one whose offset has no seconds, which ISO 8601 cannot write.

    Zones have such offsets before their standard time, as Amsterdam until 1937.

    Raises:
        ValueError: the moment in UTC is before the year 1 or after 9999.
    """
    offset = moment.utcoffset()
    if not offset or not offset % _MINUTE:
        return moment
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{moment} is no moment of the years 1 to 9999 in UTC") from None


def materialized(value: T) -> T:
    """Return a value in which every iterator that can be read only once is a list of its items.

    What is sent is read more than once: validated, fingerprinted, written, sent again. Looked into are
    dictionaries, lists and tuples; a value without such an iterator is returned as it is.
    """
    try:
        return cast("T", _materialized(value))
    except RecursionError:  # a value that holds itself, which is refused when it is written
        return value


def _materialized(value: Any) -> Any:
    if isinstance(value, dict):
        changed: dict[Any, Any] = {}
        for key, old in value.items():
            # Most values are none of what is looked for; a call for each costs as much as sending.
            if type(old) not in _SCALARS and (new := _materialized(old)) is not old:
                changed[key] = new
        return {**value, **changed} if changed else value
    if type(value) in (list, tuple):
        elements = [element if type(element) in _SCALARS else _materialized(element) for element in value]
        same = all(new is old for new, old in zip(elements, value, strict=True))
        return value if same else elements
    return [_materialized(element) for element in value] if isinstance(value, Iterator) else value
