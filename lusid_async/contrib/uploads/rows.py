"""The dictionaries of requests, made column by column from a chunk of a frame. Pure."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import UUID

from lusid_async._plain import plain
from lusid_async.contrib.uploads.mapping import Column, Constant
from lusid_async.contrib.uploads.moments import NO_ZONE, Unfit, aware, date_text, utc_text
from lusid_async.modelling import encode_json

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from lusid_async.contrib.uploads.chunks import Chunk
    from lusid_async.contrib.uploads.mapping import Node

Misfits: TypeAlias = dict[int, list[tuple["Node", str]]]
"""For rows of a chunk with values that do not fit: where each value was meant to go, and the reason."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Makes the requests of a chunk.

    Args:
        root: the tree of a request.
        zone: the time zone of times without one; without it they do not fit.
    """

    root: Node
    zone: tzinfo | None

    def of(self, chunk: Chunk, count: int) -> tuple[list[dict[str, Any]], Misfits]:
        """Return a dictionary for each row, with the names of the model, and the values that do not fit.

        What is missing is left out, and so is a value that does not fit.

        Args:
            chunk: the values of the columns.
            count: how many rows there are.
        """
        misfits: Misfits = defaultdict(list)
        return [row or {} for row in self._values(self.root, chunk, count, misfits)], misfits

    def _values(self, node: Node, chunk: Chunk, count: int, misfits: Misfits) -> list[Any]:
        if node.source is not None:
            return self._leaf(node, chunk, count, misfits)
        names = list(node.children)
        columns = [self._values(child, chunk, count, misfits) for child in node.children.values()]
        if node.kind == "properties":
            return [
                [value for value in row if value is not None] or None for row in zip(*columns, strict=True)
            ]
        if node.kind == "list":
            return [None if value is None else [value] for value in columns[0]]
        # A group in which a row has constants only is not there.
        varying = [
            column
            for child, column in zip(node.children.values(), columns, strict=True)
            if not _is_constant(child)
        ]
        if all(None not in column for column in columns):
            return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]
        made: list[Any] = [
            {name: value for name, value in zip(names, row, strict=True) if value is not None}
            for row in zip(*columns, strict=True)
        ]
        if varying and node is not self.root:
            present = [any(value is not None for value in row) for row in zip(*varying, strict=True)]
            made = [row if there else None for row, there in zip(made, present, strict=True)]
        return made

    def _leaf(self, node: Node, chunk: Chunk, count: int, misfits: Misfits) -> list[Any]:
        source = node.source
        if isinstance(source, Constant):
            values = self._converted(node, [source.value]) * count
        else:
            assert isinstance(source, Column)
            values = chunk[source.name]
            if source.default is not None:
                values = [source.default if value is None else value for value in values]
            values = self._converted(node, values)
        if Unfit in set(map(type, values)):
            for index, value in enumerate(values):
                if isinstance(value, Unfit):
                    misfits[index].append((node, value.reason))
            values = [None if isinstance(value, Unfit) else value for value in values]
        return values

    def _converted(self, node: Node, values: list[Any]) -> list[Any]:
        source = node.source
        kinds = set(map(type, values))
        if node.kind == "property":
            key = node.path.partition(".")[2]
            unit, as_label = (source.unit, source.as_label) if isinstance(source, Column) else (None, None)
            return _each(values, kinds, lambda value: _property(key, self._fitting(value), unit, as_label))
        if node.is_date:
            other = self._text if node.is_text else self._fitting
            return _each(
                values,
                kinds,
                lambda value: date_text(value, self.zone) if isinstance(value, str) else other(value),
            )
        if node.is_text:
            return values if kinds <= _TEXT else _each(values, kinds, self._text)
        if not kinds <= _PLAIN or (node.is_free and float in kinds):
            convert = self._free if node.is_free else self._fitting
            return [convert(value) for value in values]
        return values

    def _fitting(self, value: Any) -> Any:
        """Return a value with what is known of its time zone, or Unfit."""
        if isinstance(value, datetime):
            return aware(value, self.zone)
        if isinstance(value, Decimal) and not value.is_finite():
            return Unfit(f"a finite number is required, not {value}")
        return value

    def _text(self, value: Any) -> Any:
        return text_of(self._fitting(value))

    def _free(self, value: Any) -> Any:
        """Return a value for a field that the model does not describe, if it has a JSON form."""
        value = self._fitting(value)
        if value is None or type(value) in (str, int, bool, Unfit):
            return value
        try:
            encode_json([value])
        except (TypeError, ValueError) as error:
            return Unfit(str(error).removeprefix("[0]: "))
        return value


def _each(values: list[Any], kinds: set[type], convert: Callable[[Any], Any]) -> list[Any]:
    """Return what values become; those that repeat, as dates do, are converted once, which is faster."""
    if not kinds <= _REPEATING and not all(issubclass(kind, datetime) for kind in kinds - _REPEATING):
        # Equal ones may be written differently, as 1.0 and 1.00 of Decimal, or have no hash.
        return [convert(value) for value in values]
    # Equal are also 1 and True, and the two times of an hour that comes twice.
    keys = [(type(value), value, getattr(value, "fold", 0)) for value in values]
    made = {key: convert(key[1]) for key in set(keys)}
    return [made[key] for key in keys]


_TEXT = {str, type(None)}
_PLAIN = {str, int, float, bool, type(None)}
_REPEATING = {*_PLAIN, date}


def _property(key: str, value: Any, unit: str | None, as_label: bool | None) -> Any:
    if value is None or isinstance(value, Unfit):
        return value
    made = property_value(value, unit, as_label=as_label)
    text = made.get("labelValue", "")
    if not isinstance(text, str):
        return Unfit(f"a number or text is required, not {_named(value)}")
    return {"key": key, "value": made}


def property_value(value: Any, unit: str | None, *, as_label: bool | None) -> dict[str, Any]:
    """Return the JSON of the value of a property: a metric for a number, a label for all else."""
    value = plain(value)
    is_number = isinstance(value, int | float | Decimal) and not isinstance(value, bool)
    if is_number and not as_label:
        return {"metricValue": {"value": value, **({} if unit is None else {"unit": unit})}}
    return {"labelValue": str(value).lower() if isinstance(value, bool) else text_of(value)}


def text_of(value: Any) -> Any:
    """Return what a value is as text, as LUSID writes it; Unfit if it is none without a loss."""
    if value is None or type(value) is str or isinstance(value, Unfit):
        return value
    value = plain(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT:
        # A column of whole numbers in which some are missing has floats in pandas.
        return str(int(value))
    if isinstance(value, datetime):
        return NO_ZONE if value.tzinfo is None else utc_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal) and value.is_finite():
        return f"{value:f}"
    if isinstance(value, int | UUID) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, str):
        return str.__str__(value)
    return Unfit(f"text is required, not {_named(value)}")


def _named(value: Any) -> str:
    is_single = isinstance(value, int | float | Decimal)
    return f"{type(value).__name__} {value}" if is_single else type(value).__name__


_EXACT = 2**53


def _is_constant(node: Node) -> bool:
    if node.source is not None:
        return isinstance(node.source, Constant)
    return all(_is_constant(child) for child in node.children.values())
