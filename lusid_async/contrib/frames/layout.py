"""Which columns items have, and of which kind: worked out from their model and never from data.

So a column has the same type in every page and every export, also where all of its values are null.
"""

from __future__ import annotations

import re
import types
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, Union, get_args, get_origin

from lusid_async import models
from lusid_async.modelling import AwareDatetime, DiscriminatedModel, LusidModel, Number, OneOfModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class Kind(Enum):
    """What the values of a column are."""

    TEXT = "text"
    FLOAT = "64-bit floating-point numbers"
    INTEGER = "64-bit integers"
    BOOLEAN = "true or false"
    TIMESTAMP = "moments in UTC, to the microsecond"
    TEXTS = "lists of text"
    FLOATS = "lists of 64-bit floating-point numbers"
    TIMESTAMP_NS = "moments in UTC, to the nanosecond"
    DECIMAL = "decimal numbers of 38 digits, 18 of them after the point"
    DECIMALS = "lists of such decimal numbers"
    DIGITS = "numbers as text, with all their digits"
    DIGITS_LIST = "lists of numbers as text"
    JSON = "JSON text"


@dataclass(frozen=True, slots=True)
class Leaf:
    """A field with a column of its own."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class Group:
    """An object: the columns of its fields, whether or not a value has them.

    Args:
        fields: wire name to what the field is.
        skipped: the wire names that are left out. A field that is in neither is not known.
    """

    fields: Mapping[str, Node]
    skipped: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Family(Group):
    """An object of one of several types: the columns of the types that are met.

    Args:
        fields: the fields of all types.
        skipped: as in `Group`.
        always: the wire names that every type has.
        discriminator: the wire name of the field that names the type; None where there is none.
        members: for each value of the discriminator, the wire names that its type has.
    """

    always: frozenset[str] = frozenset()
    discriminator: str | None = None
    members: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Keyed:
    """A map: a column for each key that is met.

    Args:
        kind: what the values are.
        only: the keys that get a column; None for all.
    """

    kind: Kind
    only: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Properties:
    """A list or a map of properties: columns for each property key that is met.

    Args:
        mapped: whether it is a map by property key.
        only: the keys that get a column; None for all.
    """

    mapped: bool
    only: frozenset[str] | None = None


Node: TypeAlias = Leaf | Group | Keyed | Properties

_SCALARS: Mapping[object, Kind] = {
    str: Kind.TEXT,
    Number: Kind.FLOAT,
    int: Kind.INTEGER,
    bool: Kind.BOOLEAN,
    AwareDatetime: Kind.TIMESTAMP,
}
_LISTS: Mapping[object, Kind] = {str: Kind.TEXTS, Number: Kind.FLOATS}
_PROPERTY_MODELS = ("ModelProperty", "PerpetualProperty")
_NAVIGATION = "links"
"""Links to other calls, which say nothing about the item."""


@cache
def layout_of(model: type[LusidModel]) -> Group:
    """Return the columns of a model; for a member of a family, those of the family's base."""
    return _group(family_of(model), ())


def column_names(group: Group, prefix: str = "") -> Iterator[str]:
    """Return the names of the columns that every export of a layout has: not of keys of maps."""
    for name, node in group.fields.items():
        if isinstance(node, Group):
            yield from column_names(node, f"{prefix}{name}.")
        elif isinstance(node, Leaf):
            yield prefix + name


def family_of(model: type[LusidModel]) -> type[LusidModel]:
    """Return the base of the family that a model is a member of, or the model itself."""
    for base in model.__mro__:
        if issubclass(base, LusidModel) and _is_family(base):
            return base
    return model


def _group(model: type[LusidModel], ancestors: tuple[type[LusidModel], ...]) -> Group:
    ancestors = (*ancestors, model)
    if not _is_family(model):
        return _plain(model, ancestors)
    common = _plain(model, ancestors)
    fields = dict(common.fields)
    members: dict[str, frozenset[str]] = {}
    for named, member in _members_of(model):
        added = _plain(member, ancestors).fields
        members[named] = frozenset(added)
        for name, node in added.items():
            fields[name] = _united(fields[name], node) if name in fields else node
    return Family(fields, common.skipped, frozenset(common.fields), _discriminator_of(model), members)


def _plain(model: type[LusidModel], ancestors: tuple[type[LusidModel], ...]) -> Group:
    model.model_rebuild()  # which imports the classes that the fields name
    fields = {
        declared.alias or name: _node(declared.annotation, ancestors)
        for name, declared in model.model_fields.items()
        if name != _NAVIGATION
    }
    return Group(fields, frozenset({_NAVIGATION}))


def _node(annotation: Any, ancestors: tuple[type[LusidModel], ...]) -> Node:
    given = without_none(annotation)
    if isinstance(given, type) and issubclass(given, LusidModel):
        # An instrument inside an instrument would have columns without end.
        return Leaf(Kind.JSON) if issubclass(given, ancestors) else _group(given, ancestors)
    arguments = get_args(given)
    item = without_none(arguments[-1]) if arguments else None
    if get_origin(given) in (list, dict) and _is_property(item):
        return Properties(mapped=get_origin(given) is dict)
    if get_origin(given) is dict and item in _SCALARS:
        return Keyed(_SCALARS[item])
    if get_origin(given) is list and item in _LISTS:
        return Leaf(_LISTS[item])
    return Leaf(_SCALARS.get(given, Kind.JSON) if not arguments else Kind.JSON)


def _united(one: Node, other: Node) -> Node:
    """Return what holds the values of a field that two members of a family have."""
    if one == other:
        return one
    if type(one) is Group and type(other) is Group:
        fields = dict(one.fields)
        for name, node in other.fields.items():
            fields[name] = _united(fields[name], node) if name in fields else node
        return Group(fields, one.skipped | other.skipped)
    for keyed, group in ((one, other), (other, one)):
        # Identifiers are a map in some instruments, and an object with a field for each type in others.
        if isinstance(keyed, Keyed) and type(group) is Group and _is_all(keyed.kind, group):
            return keyed
    numbers = (Leaf(Kind.INTEGER), Leaf(Kind.FLOAT))
    if one in numbers and other in numbers:
        return Leaf(Kind.FLOAT)
    return Leaf(Kind.JSON)


def _is_all(kind: Kind, group: Group) -> bool:
    return all(node == Leaf(kind) for node in group.fields.values())


def without_none(annotation: Any) -> Any:
    """Return the type of a field without the None that it may be."""
    if get_origin(annotation) not in (Union, types.UnionType):
        return annotation
    given = [argument for argument in get_args(annotation) if argument is not types.NoneType]
    return given[0] if len(given) == 1 else annotation


def _is_property(item: object) -> bool:
    return isinstance(item, type) and item in {getattr(models, name) for name in _PROPERTY_MODELS}


def _is_family(model: type) -> bool:
    return "MEMBERS" in vars(model) or "VARIANTS" in vars(model)


def _members_of(model: type[LusidModel]) -> list[tuple[str, type[LusidModel]]]:
    if issubclass(model, DiscriminatedModel):
        named = model.MEMBERS
    elif issubclass(model, OneOfModel):
        named = {name: name for name in model.VARIANTS}
    else:
        return []
    return [(value, getattr(models, name)) for value, name in named.items()]


def family_members(model: type[LusidModel]) -> list[type[LusidModel]]:
    """Return the members of the family that a model is the base of; none for any other model."""
    return [member for _, member in _members_of(model)] if _is_family(model) else []


def _discriminator_of(model: type[LusidModel]) -> str | None:
    if not issubclass(model, DiscriminatedModel):
        return None
    return model.model_fields[model.DISCRIMINATOR].alias or model.DISCRIMINATOR


PROPERTY_KEY = re.compile(r"[^/]+/[^/]+/[^/]+")
"""Domain, scope and code; the columns beside a property's, such as its unit, end in `.unit`."""


def selected(layout: Group, columns: Iterable[str]) -> Group:
    """Return the layout with the named columns only.

    Args:
        layout: all columns.
        columns: names of columns, or of objects to have all columns of: `version`, `identifiers.Figi`.

    Raises:
        ValueError: a name cannot be that of a column, or there is none; it lists every one that cannot be.
    """
    wanted = set(columns)
    if not wanted:
        raise ValueError("columns is empty: name at least one column, or leave it out to have all")
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
            keys = {name.removeprefix(below) for name in inside}
            if isinstance(node, Properties):
                keys = {key for key in keys if PROPERTY_KEY.fullmatch(key)}
            unknown -= {below + key for key in keys}
            return replace(node, only=frozenset(keys))
        case _:
            return None
