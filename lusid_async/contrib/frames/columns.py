"""The columns of one page while they are put together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeAlias

from pydantic_core import to_json

from lusid_async.contrib.frames.cells import cells_of
from lusid_async.contrib.frames.layout import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lusid_async.contrib.frames.cells import Cells

JsonObject: TypeAlias = Mapping[str, Any]

OTHER_COLUMN = "_other"
"""Holds, as a JSON object for each row, what has no column of its own."""

NOTHING: JsonObject = {}
"""Stands for a null where an object is expected."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a page.

    Args:
        name: the path of the field.
        kind: what its cells are.
        cells: one for each row, timestamps as microseconds since 1970; None where all are null.
    """

    name: str
    kind: Kind
    cells: Cells


class PageColumns:
    """What has been found in a page.

    Args:
        rows: how many items the page has.
        kinds: the kind of each column on the pages before; those of new columns are added.
    """

    def __init__(self, rows: int, kinds: dict[str, Kind]) -> None:
        self.rows = rows
        self._kinds = kinds
        self._columns: dict[str, Column] = {}
        self._others: dict[int, dict[str, Any]] = {}

    def add(self, name: str, kind: Kind, values: Sequence[Any] | None) -> None:
        """Add a column; values that are not of its kind, or of that of a column of this name, are set aside.

        Args:
            name: the path of the field.
            kind: what the column holds.
            values: parsed JSON, one for each row; None where all are null.
        """
        if name in self._columns or self._kinds.setdefault(name, kind) is not kind:
            # A property with a label here and a number there, or properties with the keys K and K.unit.
            self.set_column_aside(name, values or ())
            return
        if values is None:
            self._columns[name] = Column(name, kind, None)
            return
        cells, misfits = cells_of(kind, values)
        self._columns[name] = Column(name, kind, cells)
        for row, value in misfits.items():
            self.set_aside(row, name, value)

    def set_aside(self, row: int, path: str, value: object) -> None:
        """Keep a value that has no column."""
        others = self._others.setdefault(row, {})
        while path in others:  # which takes a name with a dot in it
            path += "'"
        others[path] = value

    def set_column_aside(self, path: str, values: Iterable[Any]) -> None:
        """Keep a value of each row, other than null, that has no column."""
        for row, value in enumerate(values):
            if value is not None:
                self.set_aside(row, path, value)

    def objects(self, path: str, values: Sequence[Any] | None) -> Sequence[JsonObject]:
        """Return values as objects, `NOTHING` for null; none at all where every row has null.

        What is neither an object nor null is set aside.
        """
        found = set(map(type, values or ()))
        if found <= {NoneType} or values is None:
            return ()
        if found == {dict}:
            return values
        if not found <= {dict, NoneType}:
            self.set_column_aside(path, [None if type(value) is dict else value for value in values])
        return [value if type(value) is dict else NOTHING for value in values]

    def finished(self) -> list[Column]:
        """Return the columns as they were added, and last what was set aside, if anything was."""
        columns = list(self._columns.values())
        if self._others:
            written = {row: to_json(values).decode() for row, values in self._others.items()}
            columns.append(Column(OTHER_COLUMN, Kind.JSON, [written.get(row) for row in range(self.rows)]))
        return columns


def keys_of(objects: Iterable[JsonObject]) -> list[str]:
    """Return every key of the objects, sorted, so that their order does not depend on the data."""
    return sorted(set[str]().union(*objects))


def values_of(name: str, objects: Iterable[JsonObject]) -> list[Any]:
    """Return one value of each object, None where it is not there."""
    return [each.get(name) for each in objects]
