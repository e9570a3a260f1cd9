"""The columns of an export, and of one page of it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from lusid_async.contrib.frames.cells import cells_of, json_text
from lusid_async.contrib.frames.layout import Kind
from lusid_async.contrib.frames.types import DEFAULT_TYPES
from lusid_async.errors import LusidError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lusid_async.contrib.frames.cells import Cells
    from lusid_async.contrib.frames.types import TableTypes

JsonObject: TypeAlias = Mapping[str, Any]
NewColumns: TypeAlias = Literal["evolve", "rest", "freeze"]

OTHER_COLUMN = "_other"
"""Holds, as a JSON object for each row, what has no column of its own."""

ROWS_COLUMN = "_rows"
"""Stands in a page without any column, and in no finished table that has another."""

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


class Columns:
    """The columns of all pages of one export: their names, kinds and order.

    Args:
        declared: the kind of each declared column, in their order; None if all columns are those that are
            met.
        new: what happens to a value without a declared column: `evolve` adds a column behind the declared
            ones, `rest` keeps it in `_other`, `freeze` raises a `SchemaError`.
        types: the types of numbers and times.
    """

    def __init__(
        self,
        declared: Mapping[str, Kind] | None = None,
        new: NewColumns = "evolve",
        types: TableTypes = DEFAULT_TYPES,
    ) -> None:
        self.types = types
        self.declared = dict(declared or {})
        self._new = new
        self._kinds: dict[str, Kind] = dict(self.declared)
        self._identities = {name.casefold(): (name, "") for name in self.declared}
        self._places: dict[str, tuple[Any, ...]] = {}
        self._shared: set[str] = set()

    def lead_with(self, keys: Iterable[str]) -> None:
        """Put columns of text before all others: the keys of what the rows belong to."""
        self.declared = {**dict.fromkeys(keys, Kind.TEXT), **self.declared}
        self._kinds.update(self.declared)
        self._identities.update({name.casefold(): (name, "") for name in self.declared})

    @property
    def is_open(self) -> bool:
        """Whether columns may be added to the declared ones."""
        return self._new == "evolve"

    def refuse(self, name: str) -> None:
        """Refuse a value that has no declared column, if the schema is frozen.

        Raises:
            SchemaError: it is.
        """
        if self._new == "freeze":
            raise SchemaError(
                f"there is a value for the column {name!r}, which is not declared, and the schema is frozen: "
                "declare it, or use new='evolve' or new='rest'"
            )

    def registered(self, name: str, part: str, kind: Kind, place: tuple[Any, ...]) -> tuple[str, bool]:
        """Return the name of a column in the table, and whether it holds values of this kind.

        Names that differ only in case, which DuckDB takes for one, or that are those of two things, such as
        the unit of a metric K and a label with the key K.unit, are told apart by an addition. The first of
        them has its addition at the end, from `final_name`.

        Args:
            name: the path of the field.
            part: what beside the value of a property is meant, such as its unit; empty for the value.
            kind: what the column holds.
            place: where the field is in the model.
        """
        identity = (name, part)
        place = (*place, name, part)
        if name not in self.declared:
            first = self._identities.setdefault(name.casefold(), identity)
            if first != identity:
                self._shared.add(first[0])
                name = _addition(*identity)
        self._places.setdefault(name, place)
        return name, self._kinds.setdefault(name, kind) is kind

    def state(self) -> list[Any]:
        """Return what is known of the columns, to be written as JSON."""
        kinds = {name: kind.name for name, kind in self._kinds.items()}
        return [kinds, list(self._identities.items()), list(self._places.items()), sorted(self._shared)]

    def restore(self, state: list[Any]) -> None:
        """Take over what `state` returned in an earlier run."""
        kinds, identities, places, shared = state
        self._shared.update(shared)
        self._kinds.update({name: Kind[kind] for name, kind in kinds.items()})
        self._identities.update({folded: (name, part) for folded, (name, part) in identities})
        self._places.update({name: tuple(place) for name, place in places})

    def final_name(self, name: str) -> str:
        """Return the name of a column in the finished table, which does not depend on what came first."""
        if name not in self._shared or name in self.declared:
            return name
        return _addition(*self._identities[name.casefold()])

    def in_order(self, names: Iterable[str]) -> list[str]:
        """Return names in the order of the table: as declared, then as in the model, whatever came first."""
        declared = {name: position for position, name in enumerate(self.declared)}
        return sorted(
            names, key=lambda name: (declared.get(name, len(declared)), self._places.get(name, _LAST))
        )


def _addition(name: str, part: str) -> str:
    return f"{name}~{blake2b(repr((name, part)).encode(), digest_size=2).hexdigest()}"


class SchemaError(LusidError):
    """An export met a column that its frozen schema does not declare."""


_LAST: tuple[Any, ...] = (math.inf,)
"""The place of a column that is no field of the model."""


class PageColumns:
    """The columns of one page.

    Args:
        rows: how many items the page has.
        known: the columns of all pages.
    """

    def __init__(self, rows: int, known: Columns) -> None:
        self.rows = rows
        self.place: tuple[Any, ...] = ()
        self._known = known
        self._columns: dict[str, Column] = {}
        self._others: dict[int, dict[str, Any]] = {}

    def add(self, path: str, kind: Kind, values: Sequence[Any] | None, *, part: str = "") -> None:
        """Add a column; values that are not of its kind, or that may have no column, are set aside.

        Args:
            path: the path of the field.
            kind: what the column holds.
            values: parsed JSON, one for each row; None where all are null.
            part: what beside the value of a property is meant; empty for the value.
        """
        kind = self._known.types.kind_of(kind)
        has_values = values is not None and any(value is not None for value in values)
        if not self._known.is_open and path not in self._known.declared:
            if has_values:
                self._known.refuse(path)
                self.set_column_aside(path, values or ())
            return
        name, is_of_kind = self._known.registered(path, part, kind, self.place)
        if name in self._columns or not is_of_kind:
            # A property with a label here and a number there.
            self.set_column_aside(path, values or ())
            return
        if values is None:
            self._columns[name] = Column(name, kind, None)
            return
        cells, misfits = cells_of(kind, values)
        self._columns[name] = Column(name, kind, cells)
        for row, value in misfits.items():
            self.set_aside(row, path, value)

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
        """Return the columns in their order: every declared one, and last what was set aside, if anything
        was.

        A page without any has a column that only counts its rows, because a table without columns has none.
        """
        columns = {name: Column(name, kind, None) for name, kind in self._known.declared.items()}
        columns.update(self._columns)
        if self._others:
            written = {row: json_text(values) for row, values in self._others.items()}
            columns[OTHER_COLUMN] = Column(
                OTHER_COLUMN, Kind.JSON, [written.get(row) for row in range(self.rows)]
            )
        if not columns:
            columns[ROWS_COLUMN] = Column(ROWS_COLUMN, Kind.BOOLEAN, None)
        return [columns[name] for name in self._known.in_order(columns)]


def keys_of(objects: Iterable[JsonObject]) -> list[str]:
    """Return every key of the objects, sorted, so that their order does not depend on the data."""
    return sorted(set[str]().union(*objects))


def values_of(name: str, objects: Iterable[JsonObject]) -> list[Any]:
    """Return one value of each object, None where it is not there."""
    return [each.get(name) for each in objects]
