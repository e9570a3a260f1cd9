"""Pages of JSON objects to flat columns: no I/O, and nothing that has to be installed.

Names are LUSID's own, joined by dots, as its filters write them: `version.asAtDate`, `identifiers.Figi`,
`properties.Instrument/default/Rating`. Columns are built field by field and not row by row, which is several
times as fast.

Nothing is lost: a field that the model does not know, and a value that is not of its column's kind, are kept
in the column `_other` of the row, as a JSON object of path to value.

A property with key K becomes the column K, of the kind of the first value that is met: the text of a label,
the number of a metric, or the list of a label set. Beside it, where there are any: `K.unit` of metrics,
`K.effectiveFrom` and `K.effectiveUntil` of properties that are not perpetual, and `K.referenceData`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

from lusid_async.contrib.frames.columns import NOTHING, Columns, PageColumns, keys_of, values_of
from lusid_async.contrib.frames.layout import Family, Group, Keyed, Kind, Leaf, Node, Properties

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from lusid_async.contrib.frames.columns import Column, JsonObject


Place: TypeAlias = tuple[int, ...]
"""Where a field is in a model: its position, in that of the object that it is in, and so on."""


class Flattener:
    """Flattens the pages of one listing.

    Args:
        layout: the columns of its items.
        columns: the columns of all pages; without them, those that are met.
    """

    def __init__(self, layout: Group, columns: Columns | None = None) -> None:
        self._layout = layout
        self._known = columns or Columns()

    def flatten(
        self, records: Sequence[Any], keys: Mapping[str, Sequence[Any]] = MappingProxyType({})
    ) -> list[Column]:
        """Return the columns of a page, in the order of the model's fields.

        Every field of the layout has its column, also without rows. Keys of maps, properties and the fields
        of the types of a family have theirs on the pages where they are met.

        Args:
            records: the items as parsed JSON, with wire names.
            keys: the key columns, a text for each row.
        """
        page = PageColumns(len(records), self._known)
        for name, values in keys.items():
            page.add(name, Kind.TEXT, values)
        self._add_object(page, "", (), self._layout, records)
        return page.finished()

    def _add(
        self, page: PageColumns, path: str, place: Place, node: Node, values: Sequence[Any] | None
    ) -> None:
        page.place = place
        match node:
            case Leaf():
                page.add(path, node.kind, values)
            case Group():
                self._add_object(page, path, place, node, values)
            case Keyed():
                objects = page.objects(path, values)
                for key in keys_of(objects) if node.only is None else sorted(node.only):
                    page.add(f"{path}.{key}", node.kind, values_of(key, objects))
            case Properties():
                by_key = (mapped_by_key if node.mapped else listed_by_key)(page, path, values)
                self._add_properties(page, path, by_key, node.only)

    def _add_properties(
        self,
        page: PageColumns,
        path: str,
        by_key: Mapping[str, Sequence[JsonObject]],
        only: frozenset[str] | None,
    ) -> None:
        for key in sorted(by_key):
            if only is None or key in only:
                add_property(page, f"{path}.{key}", by_key[key])

    def _add_object(
        self, page: PageColumns, path: str, place: Place, group: Group, values: Sequence[Any] | None
    ) -> None:
        objects = page.objects(path, values)
        keys = keys_of(objects)
        present = set(keys)
        prefix = f"{path}." if path else ""
        met = _met(group, objects, present) if isinstance(group, Family) else group.fields.keys()
        for position, (name, node) in enumerate(group.fields.items()):
            if name in met:
                found = values_of(name, objects) if name in present else None
                self._add(page, prefix + name, (*place, position), node, found)
        for name in keys:
            if name not in group.fields and name not in group.skipped:
                page.set_column_aside(prefix + name, values_of(name, objects))


def _met(family: Family, objects: Sequence[JsonObject], present: set[str]) -> set[str]:
    """Return the fields of the types that are among the objects, and those that an unknown type shares."""
    met = set(family.always | present)
    if family.discriminator is not None:
        for named in set(filter(_is_text, values_of(family.discriminator, objects))):
            met |= family.members.get(named, frozenset())
    return met


def _is_text(value: object) -> bool:
    return type(value) is str


# By LUSID's data model a property definition has one data type, so all values of a key are of one form.
_FORMS: Mapping[str, Mapping[str, tuple[str, Kind]]] = {
    "labelValue": {},
    "metricValue": {"value": ("", Kind.FLOAT), "unit": ("unit", Kind.TEXT)},
    "labelValueSet": {"values": ("", Kind.TEXTS)},
}
"""For each form of value, its parts: what is beside the value, and what it holds. A label has no parts."""


def _begins(always: str) -> Callable[[object], bool]:
    return lambda moment: moment is None or (type(moment) is str and moment.startswith(always))


_ALWAYS: Mapping[str, Callable[[object], bool]] = {
    "effectiveFrom": _begins("0001-01-01T00:00:00"),
    "effectiveUntil": _begins("9999-12-31T23:59:59"),
}
"""Whether a bound of the time in which a property holds is no bound."""


def listed_by_key(
    page: PageColumns, path: str, values: Sequence[Any] | None
) -> Mapping[str, Sequence[JsonObject]]:
    """Return the property of each row for each key, where a row has a list of properties."""
    found: dict[str, list[JsonObject]] = {}
    for row, properties in enumerate(values or ()):
        if properties is not None and type(properties) is not list:
            page.set_aside(row, path, properties)
            continue
        for number, each in enumerate(properties or ()):
            key = each.get("key") if type(each) is dict else None
            if type(key) is not str:
                page.set_aside(row, f"{path}[{number}]", each)
                continue
            of_key = found.get(key)
            if of_key is None:
                of_key = found[key] = [NOTHING] * page.rows
            if of_key[row] is NOTHING:
                of_key[row] = each
            else:  # the second with its key
                page.set_aside(row, f"{path}[{number}]", each)
    return found


def mapped_by_key(
    page: PageColumns, path: str, values: Sequence[Any] | None
) -> Mapping[str, Sequence[JsonObject]]:
    """Return the property of each row for each key, where a row has a map from key to property."""
    maps = page.objects(path, values)
    return {key: page.objects(f"{path}.{key}", values_of(key, maps)) for key in keys_of(maps)}


def add_property(page: PageColumns, name: str, properties: Sequence[JsonObject]) -> None:
    """Add the columns of one property key.

    Args:
        page: where to add them.
        name: the name of the column.
        properties: the property of each row, `NOTHING` where it has none.
    """
    _add_value(page, name, values_of("value", properties))
    for field in keys_of(properties):
        values = values_of(field, properties)
        if field in _ALWAYS:
            if not all(map(_ALWAYS[field], _different(values))):
                page.add(f"{name}.{field}", Kind.TIMESTAMP, values, part=field)
        elif field == "referenceData":
            if any(value not in (None, {}) for value in values):
                page.add(f"{name}.{field}", Kind.JSON, values, part=field)
        elif field not in ("key", "value"):
            page.set_column_aside(f"{name}.{field}", values)


def _different(values: Sequence[Any]) -> Iterable[Any]:
    """Return the values without repetitions, if they can be compared so; bounds of time are few."""
    try:
        return set(values)
    except TypeError:
        return values


def _add_value(page: PageColumns, name: str, values: Sequence[Any]) -> None:
    objects = page.objects(f"{name}.value", values)
    for form in keys_of(objects):
        given = values_of(form, objects)
        if form not in _FORMS:
            page.set_column_aside(f"{name}.value.{form}", given)
        elif form != "labelValue":
            _add_parts(page, name, form, given)
        elif any(value is not None for value in given):
            page.add(name, Kind.TEXT, given)


def _add_parts(page: PageColumns, name: str, form: str, values: Sequence[Any]) -> None:
    objects = page.objects(f"{name}.value.{form}", values)
    for field, (part, kind) in _FORMS[form].items():
        values = values_of(field, objects)
        if any(value is not None for value in values):
            page.add(f"{name}.{part}" if part else name, kind, values, part=part)
    for field in keys_of(objects):
        if field not in _FORMS[form]:
            page.set_column_aside(f"{name}.value.{form}.{field}", values_of(field, objects))
