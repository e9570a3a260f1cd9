"""A part of the columns of a layout, picked by their names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lusid_async.contrib.frames.layout import Group, Keyed, Node, Properties

if TYPE_CHECKING:
    from collections.abc import Iterable


def selected(layout: Group, columns: Iterable[str]) -> Group:
    """Return the layout with the named columns only.

    Args:
        layout: all columns.
        columns: names of columns, or of objects to have all columns of: `version`, `identifiers.Figi`.

    Raises:
        ValueError: a name stands for no column; it lists every one that does not.
    """
    wanted = set(columns)
    unknown = set(wanted)
    picked = _picked_fields(layout, "", wanted, unknown)
    if unknown:
        raise ValueError(
            f"There are no columns {', '.join(map(repr, sorted(unknown)))}; names are LUSID's own, such as "
            "'version.asAtDate', 'identifiers.Figi' or 'properties.Instrument/scope/code'."
        )
    return picked


def _picked_fields(group: Group, prefix: str, wanted: set[str], unknown: set[str]) -> Group:
    picked = {
        name: found
        for name, node in group.fields.items()
        if (found := _picked(node, prefix + name, wanted, unknown)) is not None
    }
    return replace(group, fields=picked, skipped=group.skipped | group.fields.keys())


def _picked(node: Node, path: str, wanted: set[str], unknown: set[str]) -> Node | None:
    if path in wanted:
        unknown.discard(path)
        return node
    below = f"{path}."
    inside = {name for name in wanted if name.startswith(below)}
    if not inside:
        return None
    match node:
        case Group():
            return _picked_fields(node, below, wanted, unknown)
        case Keyed() | Properties():
            unknown -= inside
            return replace(node, only=frozenset(name.removeprefix(below) for name in inside))
        case _:
            return None
