"""The dictionaries of requests, made column by column from a chunk of a frame. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from lusid_async._plain import plain
from lusid_async.contrib.uploads.mapping import Column, Constant

if TYPE_CHECKING:
    from datetime import tzinfo

    from lusid_async.contrib.uploads.chunks import Chunk
    from lusid_async.contrib.uploads.mapping import Node


@dataclass(frozen=True, slots=True)
class Rows:
    """Makes the requests of a chunk.

    Args:
        root: the tree of a request.
        zone: the time zone of times without one; None leaves them as they are, and they do not fit.
    """

    root: Node
    zone: tzinfo | None

    def of(self, chunk: Chunk, count: int) -> list[dict[str, Any]]:
        """Return a dictionary for each row, with the names of the model; what is missing is left out.

        Args:
            chunk: the values of the columns.
            count: how many rows there are.
        """
        return [row or {} for row in self._values(self.root, chunk, count)]

    def _values(self, node: Node, chunk: Chunk, count: int) -> list[Any]:
        if node.source is not None:
            return self._leaf(node, chunk, count)
        names = list(node.children)
        columns = [self._values(child, chunk, count) for child in node.children.values()]
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

    def _leaf(self, node: Node, chunk: Chunk, count: int) -> list[Any]:
        source = node.source
        if isinstance(source, Constant):
            values = [source.value] * count
        else:
            assert isinstance(source, Column)
            values = chunk[source.name]
            if source.default is not None:
                values = [source.default if value is None else value for value in values]
        kinds = set(map(type, values))
        if self.zone is not None and any(issubclass(kind, datetime) for kind in kinds):
            values = [self._in_zone(value) for value in values]
        if node.kind == "property":
            return self._properties(node, values)
        if node.is_text and not kinds <= {str, type(None)}:
            # Dates and times repeat: to write each once is several times as fast.
            texts = {value: text_of(value) for value in set(values)}
            return [texts[value] for value in values]
        return values

    def _properties(self, node: Node, values: list[Any]) -> list[Any]:
        key = node.path.partition(".")[2]
        source = node.source
        unit = source.unit if isinstance(source, Column) else None
        as_label = source.as_label if isinstance(source, Column) else None
        return [
            None if value is None else {"key": key, "value": property_value(value, unit, as_label=as_label)}
            for value in values
        ]

    def _in_zone(self, value: Any) -> Any:
        if isinstance(value, datetime) and value.tzinfo is None:
            return value.replace(tzinfo=self.zone)
        return value


def property_value(value: Any, unit: str | None, *, as_label: bool | None) -> dict[str, Any]:
    """Return the JSON of the value of a property: a metric for a number, a label for all else."""
    value = plain(value)
    is_number = isinstance(value, int | float | Decimal) and not isinstance(value, bool)
    if is_number and not as_label:
        return {"metricValue": {"value": value, **({} if unit is None else {"unit": unit})}}
    return {"labelValue": str(value).lower() if isinstance(value, bool) else text_of(value)}


def text_of(value: Any) -> Any:
    """Return what a value is as text, as LUSID writes it; a value that is none without a loss as it is."""
    if value is None or type(value) is str:
        return value
    value = plain(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT:
        # A column of whole numbers in which some are missing has floats in pandas.
        return str(int(value))
    if isinstance(value, datetime):
        if value.tzinfo is None:
            return value
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, bool):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    return str(value) if isinstance(value, int | UUID) else value


_EXACT = 2**53


def _is_constant(node: Node) -> bool:
    if node.source is not None:
        return isinstance(node.source, Constant)
    return all(_is_constant(child) for child in node.children.values())
