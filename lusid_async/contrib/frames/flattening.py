"""Pages of JSON objects to flat columns: no I/O, and nothing that has to be installed.

Names are LUSID's own, joined by dots, as its filters write them: `version.asAtDate`, `identifiers.Figi`,
`properties.Instrument/default/Rating`. Columns are built field by field and not row by row, which is several
times as fast.

Nothing is lost: a field that the model does not know, and a value that is not of its column's kind, are kept
in the column `_other` of the row, as a JSON object of path to value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lusid_async.contrib.frames.columns import PageColumns, keys_of, values_of
from lusid_async.contrib.frames.layout import Family, Group, Keyed, Leaf, Node, Properties
from lusid_async.contrib.frames.properties import add_property, listed_by_key, mapped_by_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lusid_async.contrib.frames.columns import Column, JsonObject
    from lusid_async.contrib.frames.layout import Kind


class Flattener:
    """Flattens the pages of one listing.

    Args:
        layout: the columns of its items.
    """

    def __init__(self, layout: Group) -> None:
        self._layout = layout
        self._kinds: dict[str, Kind] = {}

    def flatten(self, records: Sequence[Any]) -> list[Column]:
        """Return the columns of a page, in the order of the model's fields.

        Every field of the layout has its column, also without rows. Keys of maps, properties and the fields
        of the types of a family have theirs on the pages where they are met.

        Args:
            records: the items as parsed JSON, with wire names.
        """
        page = PageColumns(len(records), self._kinds)
        self._add_object(page, "", self._layout, records)
        return page.finished()

    def _add(self, page: PageColumns, path: str, node: Node, values: Sequence[Any] | None) -> None:
        match node:
            case Leaf():
                page.add(path, node.kind, values)
            case Group():
                self._add_object(page, path, node, values)
            case Keyed():
                objects = page.objects(path, values)
                for key in keys_of(objects):
                    if node.only is None or key in node.only:
                        page.add(f"{path}.{key}", node.kind, values_of(key, objects))
            case Properties():
                by_key = (mapped_by_key if node.mapped else listed_by_key)(page, path, values)
                for key in sorted(by_key):
                    if node.only is None or key in node.only:
                        add_property(page, f"{path}.{key}", by_key[key])

    def _add_object(self, page: PageColumns, path: str, group: Group, values: Sequence[Any] | None) -> None:
        objects = page.objects(path, values)
        keys = keys_of(objects)
        present = set(keys)
        prefix = f"{path}." if path else ""
        for name in _met(group, objects, present) if isinstance(group, Family) else group.fields:
            found = values_of(name, objects) if name in present else None
            self._add(page, prefix + name, group.fields[name], found)
        for name in keys:
            if name not in group.fields and name not in group.skipped:
                page.set_column_aside(prefix + name, values_of(name, objects))


def _met(family: Family, objects: Sequence[JsonObject], present: set[str]) -> list[str]:
    """Return the fields of the types that are among the objects, and those that an unknown type shares."""
    met = family.always | present
    if family.discriminator is not None:
        for named in set(filter(_is_text, values_of(family.discriminator, objects))):
            met |= family.members.get(named, frozenset())
    return [name for name in family.fields if name in met]


def _is_text(value: object) -> bool:
    return type(value) is str
