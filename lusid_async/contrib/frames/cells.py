"""JSON values to what a column of a kind holds, and which of them do not fit it."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_EVEN, Context, Decimal, InvalidOperation
from secrets import token_hex
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
DECIMAL_SCALE = 18
"""The digits after the point of a column of decimals; 20 remain before it."""

_DECIMALS = Context(prec=38, rounding=ROUND_HALF_EVEN)
_STEP = Decimal(1).scaleb(-DECIMAL_SCALE)
_FRACTION = re.compile(r"\.(\d+)")
_NANOSECOND_DIGITS = 9
_YEARS = range(-62_135_596_800_000_000, 253_402_300_800_000_000)
"""The years 1 to 9999 in microseconds since 1970."""

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
    if found == {str} and kind in _TIMESTAMPS:
        return _few_different(_TIMESTAMPS[kind], values)
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
    if type(value) is Decimal and value == value.to_integral_value():
        value = int(value)
    if type(value) is not int or value not in _INT64:
        raise ValueError("not a 64-bit integer")
    return value


def _float(value: object) -> float:
    if type(value) is float:
        return value
    if type(value) is not int and type(value) is not Decimal:
        raise ValueError("not a 64-bit floating-point number")
    # JSON writes 100.0 as 100 too; the digits of an integer beyond 2**53 are kept elsewhere.
    rounded = float(value)
    if type(value) is Decimal:
        # Most decimals have no exact float; the one that is written with the same digits stands for it.
        if Decimal(repr(rounded)) != value:
            raise _RoundedError(rounded)
    elif rounded != value:
        raise _RoundedError(rounded)
    return rounded


def _number(value: object) -> Decimal:
    if type(value) is Decimal:
        return value
    if type(value) is int:
        return Decimal(value)
    if type(value) is float:
        return Decimal(repr(value))
    raise ValueError("not a number")


def _decimal(value: object) -> Decimal:
    number = _number(value)
    try:
        rounded = number.quantize(_STEP, context=_DECIMALS)
    except InvalidOperation as error:
        raise ValueError("too large for a decimal of 38 digits") from error
    if rounded != number:
        raise _RoundedError(rounded)
    return rounded


def _digits(value: object) -> str:
    return f"{_number(value):f}"


class _RoundedError(ValueError):
    def __init__(self, rounded: float | Decimal) -> None:
        super().__init__("not exactly a 64-bit floating-point number")
        self.rounded = rounded


def _microseconds(value: object) -> int:
    """Return microseconds since 1970; LUSID's seventh digit is cut off, as `datetime` does too."""
    if type(value) is not str:
        raise ValueError("not a moment")
    moment = datetime.fromisoformat(value)
    microseconds = (moment.replace(tzinfo=moment.tzinfo or UTC) - _EPOCH) // _MICROSECOND
    if microseconds not in _YEARS:
        # In UTC it is not in the years 1 to 9999, and libraries raise when they make a datetime of it.
        raise OverflowError("not in the years 1 to 9999")
    return microseconds


def _nanoseconds(value: object) -> int:
    """Return nanoseconds since 1970, with all digits of a second that LUSID sends."""
    fraction = _FRACTION.search(value) if type(value) is str else None
    digits = "" if fraction is None else fraction[1][:_NANOSECOND_DIGITS].ljust(_NANOSECOND_DIGITS, "0")
    nanoseconds = 1000 * _microseconds(value) + int(digits[6:] or 0)
    if nanoseconds not in _INT64:
        raise OverflowError("not in the years 1678 to 2261")
    return nanoseconds


def _list_of(cell: Callable[[Any], Any]) -> Callable[[Any], list[Any]]:
    def cells(value: object) -> list[Any]:
        if type(value) is not list:
            raise ValueError("not a list")
        return [None if item is None else cell(item) for item in value]

    return cells


def json_text(value: object) -> str:
    """Return parsed JSON as text again, Decimals as numbers with all their digits."""
    if not _has_decimals(value):
        return to_json(value).decode()
    return _MARKED.sub(r"\1", to_json(_marked(value)).decode())


def _has_decimals(value: object) -> bool:
    # Most values are text: looking at their type here is twice as fast as a call for each.
    if type(value) is not dict and type(value) is not list:
        return type(value) is Decimal
    for inner in value.values() if type(value) is dict else value:
        kind = type(inner)
        if kind is Decimal or ((kind is dict or kind is list) and _has_decimals(inner)):
            return True
    return False


def _marked(value: object) -> object:
    if isinstance(value, dict):
        return {name: _marked(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return list(map(_marked, value))
    return f"{_MARK}{value}" if isinstance(value, Decimal) else value


_MARK = f"decimal-{token_hex(8)}:"
"""Begins a Decimal in text that pydantic wrote, which cannot write one as a number; random, so that no text
can be taken for one."""

_MARKED = re.compile(rf'"{_MARK}([^"]*)"')


_CELLS: Mapping[Kind, Callable[[Any], Any]] = {
    Kind.TEXT: _text,
    Kind.FLOAT: _float,
    Kind.INTEGER: _integer,
    Kind.BOOLEAN: _boolean,
    Kind.TIMESTAMP: _microseconds,
    Kind.TEXTS: _list_of(_text),
    Kind.FLOATS: _list_of(_float),
    Kind.JSON: json_text,
    Kind.TIMESTAMP_NS: _nanoseconds,
    Kind.DECIMAL: _decimal,
    Kind.DECIMALS: _list_of(_decimal),
    Kind.DIGITS: _digits,
    Kind.DIGITS_LIST: _list_of(_digits),
}

_TIMESTAMPS = {Kind.TIMESTAMP: _microseconds, Kind.TIMESTAMP_NS: _nanoseconds}
"""The kinds whose values are few and often the same, so that each different one is converted once."""
