"""JSON values to what a column of a kind holds, and which of them do not fit it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeAlias

from pydantic_core import to_json

from lusid_async.contrib.frames.layout import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

Cells: TypeAlias = "Sequence[Any] | None"
"""The values of a column, one for each row; None where all are null."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_INT64 = range(-(2**63), 2**63)

_AS_THEY_ARE: Mapping[Kind, type] = {Kind.TEXT: str, Kind.FLOAT: float, Kind.BOOLEAN: bool}
"""The kinds that hold values of one type unchanged, so that looking at the types is enough."""


def cells_of(kind: Kind, values: Sequence[Any]) -> tuple[Cells, Mapping[int, Any]]:
    """Convert a column.

    Args:
        kind: what the column holds.
        values: parsed JSON, one for each row, None for null.

    Returns:
        The cells, timestamps as microseconds since 1970, and the values that do not fit by row. These are
        null in the cells, except integers that a float has to round: those are rounded there.
    """
    found = set(map(type, values))
    found.discard(NoneType)
    if not found:
        return None, {}
    if found == {_AS_THEY_ARE.get(kind)}:
        return values, {}
    if found == {int} and kind is Kind.INTEGER and _all_int64(values):
        return values, {}
    if found == {str} and kind is Kind.TIMESTAMP:
        return _few_different(_microseconds, values)
    return _each(_CELLS[kind], values)


def _all_int64(values: Sequence[int | None]) -> bool:
    given = [value for value in values if value is not None]
    return min(given) in _INT64 and max(given) in _INT64


def _few_different(cell: Callable[[Any], Any], values: Sequence[str | None]) -> tuple[Cells, dict[int, Any]]:
    different = list(set(values))
    cells, misfits = _each(cell, different)
    converted = dict(zip(different, cells, strict=True))
    strange = set(misfits.values())
    found = {row: value for row, value in enumerate(values) if value in strange} if strange else {}
    return [converted[value] for value in values], found


def _each(cell: Callable[[Any], Any], values: Iterable[Any]) -> tuple[list[Any], dict[int, Any]]:
    cells: list[Any] = []
    misfits: dict[int, Any] = {}
    for row, value in enumerate(values):
        try:
            cells.append(None if value is None else cell(value))
        except (ValueError, OverflowError) as error:
            cells.append(error.rounded if isinstance(error, _RoundedError) else None)
            misfits[row] = value
    return cells, misfits


def _text(value: object) -> str:
    if type(value) is not str:
        raise ValueError("not text")
    return value


def _boolean(value: object) -> bool:
    if type(value) is not bool:
        raise ValueError("not true or false")
    return value


def _integer(value: object) -> int:
    if type(value) is not int or value not in _INT64:
        raise ValueError("not a 64-bit integer")
    return value


def _float(value: object) -> float:
    if type(value) is float:
        return value
    if type(value) is not int:
        raise ValueError("not a 64-bit floating-point number")
    # JSON writes 100.0 as 100 too; the digits of an integer beyond 2**53 are kept elsewhere.
    rounded = float(value)
    if rounded != value:
        raise _RoundedError(rounded)
    return rounded


class _RoundedError(ValueError):
    def __init__(self, rounded: float) -> None:
        super().__init__("not exactly a 64-bit floating-point number")
        self.rounded = rounded


def _microseconds(value: object) -> int:
    """Return microseconds since 1970; LUSID's seventh digit is cut off, as `datetime` does too."""
    if type(value) is not str:
        raise ValueError("not a moment")
    moment = datetime.fromisoformat(value)
    return (moment.replace(tzinfo=moment.tzinfo or UTC) - _EPOCH) // _MICROSECOND


def _list_of(cell: Callable[[Any], Any]) -> Callable[[Any], list[Any]]:
    def cells(value: object) -> list[Any]:
        if type(value) is not list:
            raise ValueError("not a list")
        return [None if item is None else cell(item) for item in value]

    return cells


def _json(value: object) -> str:
    return to_json(value).decode()


_CELLS: Mapping[Kind, Callable[[Any], Any]] = {
    Kind.TEXT: _text,
    Kind.FLOAT: _float,
    Kind.INTEGER: _integer,
    Kind.BOOLEAN: _boolean,
    Kind.TIMESTAMP: _microseconds,
    Kind.TEXTS: _list_of(_text),
    Kind.FLOATS: _list_of(_float),
    Kind.JSON: _json,
}
