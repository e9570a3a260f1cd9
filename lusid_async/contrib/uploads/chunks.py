"""A frame of any of the supported packages, read a few rows at a time as lists of Python values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from lusid_async._plain import is_missing
from lusid_async.contrib.uploads.moments import TOO_FINE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Chunk: TypeAlias = dict[str, list[Any]]
"""The values of each column for some consecutive rows; None where a value is missing."""

_ROWS = 2000


def package_of(frame: object) -> str:
    """Return the package that a frame is of: `pandas`, `polars` or `pyarrow`.

    Raises:
        TypeError: it is no frame, or one that was not computed yet.
    """
    package = type(frame).__module__.partition(".")[0]
    name = type(frame).__name__
    if (package, name) in _KNOWN:
        return package
    if hasattr(frame, "collect"):
        raise TypeError(f"a {package}.{name} has no rows yet: pass what its collect() returns")
    raise TypeError(
        "a frame is a pandas or polars DataFrame, or a pyarrow Table, RecordBatch or RecordBatchReader; "
        f"{package}.{name} is none of them"
    )


_KNOWN = {
    ("pandas", "DataFrame"),
    ("polars", "DataFrame"),
    ("pyarrow", "Table"),
    ("pyarrow", "RecordBatch"),
    ("pyarrow", "RecordBatchReader"),
}


def is_repeatable(frame: object) -> bool:
    """Return whether the rows of a frame can be read more than once."""
    return type(frame).__name__ != "RecordBatchReader"


def columns_of(frame: Any) -> list[object]:
    """Return the names of the columns; in pandas they need not be text, and can repeat.

    Raises:
        TypeError: as `package_of`.
    """
    if package_of(frame) == "pyarrow":
        return list(frame.schema.names)
    return list(frame.columns)


def chunks_of(frame: Any, columns: Sequence[str]) -> Iterator[tuple[int, Chunk]]:
    """Yield the number of rows and the values of some columns, a few thousand rows at a time.

    Args:
        frame: the frame.
        columns: the names of the columns to read.

    Raises:
        TypeError: as `package_of`.
    """
    package = package_of(frame)
    if package == "pandas":
        yield from _pandas_chunks(frame, columns)
    elif package == "polars":
        for start in range(0, frame.height, _ROWS):
            part = frame.slice(start, _ROWS)
            yield part.height, {name: _polars_values(part[name]) for name in columns}
    else:
        # A reader yields batches as they come, which makes a file larger than the memory readable.
        batches = (
            [frame] if not hasattr(frame, "to_batches") and not hasattr(frame, "read_next_batch") else frame
        )
        for batch in frame.to_batches() if hasattr(frame, "to_batches") else batches:
            for start in range(0, batch.num_rows, _ROWS):
                part = batch.slice(start, _ROWS)
                yield part.num_rows, {name: _arrow_values(part.column(name)) for name in columns}


def _polars_values(series: Any) -> list[Any]:
    values: list[Any] = series.to_list()
    if getattr(series.dtype, "time_unit", None) == "ns" and hasattr(series.dtype, "time_zone"):
        # to_list cuts the digits after the microsecond.
        finer = (series.dt.nanosecond() % 1000 != 0).to_list()
        values = [TOO_FINE if fine else value for value, fine in zip(values, finer, strict=True)]
    return values


def _arrow_values(array: Any) -> list[Any]:
    if not str(array.type).startswith("timestamp[ns"):
        values: list[Any] = array.to_pylist()
        return values
    # With these to_pylist makes values of pandas, and fails without it.
    import pyarrow

    whole = array.cast(pyarrow.timestamp("us", array.type.tz), safe=False).to_pylist()
    nanoseconds = array.cast("int64").to_pylist()
    return [
        TOO_FINE if value is not None and count % 1000 else value
        for value, count in zip(whole, nanoseconds, strict=True)
    ]


def _pandas_chunks(frame: Any, columns: Sequence[str]) -> Iterator[tuple[int, Chunk]]:
    for start in range(0, len(frame), _ROWS):
        part = frame.iloc[start : start + _ROWS]
        chunk = {name: _without_missing(part[name].tolist()) for name in columns}
        yield len(part), chunk


def _without_missing(values: list[Any]) -> list[Any]:
    """Return values with None for those that pandas takes for missing."""
    kinds = set(map(type, values))
    if any(kind.__name__ in ("NAType", "NaTType") for kind in kinds):
        values = [None if is_missing(value) else value for value in values]
    if any(issubclass(kind, float) for kind in kinds):
        # NaN, also numpy's, is how pandas marks a missing number or text.
        values = [None if isinstance(value, float) and value != value else value for value in values]
    return values
