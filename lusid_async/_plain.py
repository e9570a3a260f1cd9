"""Values of numpy, pandas, polars and pyarrow as the Python values that they stand for; none is imported."""

from __future__ import annotations

from datetime import datetime
from typing import Any

_CONVERSIONS = {
    "numpy": ("tolist",),
    "pandas": ("tolist",),
    "polars": ("to_list",),
    "pyarrow": ("to_pylist", "as_py"),
}
"""For each package, the methods by which its arrays and scalars become Python values."""

_MISSING = {"NaTType": "pandas", "NAType": "pandas", "MaskedConstant": "numpy"}


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


def materialized(value: Any) -> Any:
    """Return a value in which every iterator that can be read only once is a list of its items.

    What is validated, described and sent is read more than once. Looked into are dictionaries, lists and
    tuples; a value without such an iterator is returned as it is.
    """
    kind = type(value)
    if kind is dict:
        items = {key: materialized(item) for key, item in value.items()}
        return items if any(items[key] is not item for key, item in value.items()) else value
    if kind is list or kind is tuple:
        parts = [materialized(item) for item in value]
        return parts if any(new is not old for new, old in zip(parts, value, strict=True)) else value
    return [materialized(item) for item in value] if hasattr(kind, "__next__") else value
