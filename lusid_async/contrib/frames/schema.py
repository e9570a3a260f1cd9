"""Declared schemas: the same columns, of the same types, in the same order in the export of every day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from lusid_async.calls import PagedCall
from lusid_async.contrib.frames.columns import OTHER_COLUMN, Columns
from lusid_async.contrib.frames.layout import (
    PROPERTY_KEY,
    Group,
    Keyed,
    Kind,
    Leaf,
    Properties,
    layout_of,
    selected,
)
from lusid_async.contrib.frames.rows import KeyedRows
from lusid_async.contrib.frames.types import DEFAULT_TYPES, TableTypes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lusid_async.api import PropertyDefinitionsApi
    from lusid_async.calls import ApiCall
    from lusid_async.contrib.frames.columns import NewColumns
    from lusid_async.contrib.frames.layout import Node
    from lusid_async.modelling import LusidModel
    from lusid_async.models import PropertyDefinition

PropertyForm: TypeAlias = Literal["label", "metric", "label_set"]
"""The form of a property's values: text, a number with a unit, or a list of text (LUSID's `labelValue`,
`metricValue` and `labelValueSet`)."""

_METRICS = frozenset({"Decimal", "Int", "Percentage", "MetricValue"})
"""The value types of properties that have `metricValue` (LUSID's data types)."""

_COLUMNS_OF: Mapping[PropertyForm, Mapping[str, Kind]] = {
    "label": {"": Kind.TEXT},
    "metric": {"": Kind.FLOAT, ".unit": Kind.TEXT},
    "label_set": {"": Kind.TEXTS},
}


@dataclass(frozen=True, slots=True)
class TableSchema:
    """The columns of an export, declared before anything is read.

    Two exports with the same schema are one dataset for pyarrow, polars and DuckDB: the columns, their types
    and their order do not depend on what is listed. A declared column that no item has is null.

    Args:
        columns: the kind of each column, in order; made by `declare`.
        new: what happens to a value without a column of its own: `rest` keeps it in the column `_other`, a
            JSON object of path to value; `evolve` adds a column behind the declared ones; `freeze` raises a
            `SchemaError`.
        selection: the names that were given to `declare`; what is in none of them is left out.
        types: the types of numbers and times.
    """

    columns: Mapping[str, Kind]
    new: NewColumns = "rest"
    selection: tuple[str, ...] | None = None
    types: TableTypes = DEFAULT_TYPES

    @classmethod
    def declare(
        cls,
        items: PagedCall[Any, Any] | KeyedRows | type[LusidModel],
        *,
        columns: Iterable[str] | None = None,
        properties: Mapping[str, PropertyForm] = MappingProxyType({}),
        new: NewColumns = "rest",
        types: TableTypes = DEFAULT_TYPES,
    ) -> TableSchema:
        """Declare a schema.

            schema = TableSchema.declare(
                listing,
                columns=["lusidInstrumentId", "name", "version", "identifiers.Figi", "properties"],
                properties={"Instrument/default/Rating": "label", "Instrument/default/Price": "metric"},
            )

        Args:
            items: the listing, the rows of `many_parents` or `child_rows`, or the model of the items.
            columns: names of columns, or of objects to have all columns of; None for all. Of a map, such as
                `identifiers`, only keys that are named have columns.
            properties: the form of each property key that has a column, in every list or map of properties
                among the columns; see `property_forms`.
            new: see the class.
            types: the types of numbers and times.

        Raises:
            TypeError: an argument is of another type.
            ValueError: a name cannot be that of a column, `new` is none of the rules, or a property has an
                unknown form, no column, or a key that is not of three parts.
        """
        if new not in ("evolve", "freeze", "rest"):
            raise ValueError(f"new is 'evolve', 'freeze' or 'rest', not {new!r}")
        check_choice(columns, None, types)
        _check_properties(properties)
        layout = layout_of(_model_of(items))
        selection = None if columns is None else tuple(columns)
        chosen = layout if selection is None else selected(layout, selection)
        kinds = dict(_declared("", chosen, properties))
        if left := [key for key in properties if not any(name.endswith(f".{key}") for name in kinds)]:
            raise ValueError(
                f"there is no column for the property {', '.join(map(repr, left))}: add 'properties' to "
                "columns, or 'properties.' and the key"
            )
        declared = {name: types.kind_of(kind) for name, kind in kinds.items()}
        columns_and_rest = _told_apart({**declared, OTHER_COLUMN: Kind.JSON})
        return cls(MappingProxyType(columns_and_rest), new, selection, types)

    def to_columns(self) -> Columns:
        """Return the state of an export with this schema."""
        return Columns(self.columns, self.new, self.types)


async def property_forms(
    definitions: PropertyDefinitionsApi, keys: Iterable[str]
) -> Mapping[str, PropertyForm]:
    """Read the forms of properties from their definitions, one request for each key, many at once.

    Args:
        definitions: of the environment that is listed.
        keys: property keys, such as `Instrument/default/Rating`.

    Raises:
        ValueError: a key does not have three parts.
        GatherError: a definition could not be read.
    """
    from lusid_async.bulk import gather

    read = list(keys)
    if wrong := [key for key in read if key.count("/") != 2]:
        raise ValueError(f"a property key is domain/scope/code, which {', '.join(map(repr, wrong))} is not")

    def definition_of(key: str) -> ApiCall[PropertyDefinition]:
        domain, scope, code = key.split("/")
        return definitions.get_property_definition(domain, scope, code)

    found = await gather(definition_of, read)
    return {key: _form_of(definition) for key, definition in zip(read, found, strict=True)}


def check_choice(columns: object, schema: object, types: object) -> None:
    """Refuse arguments that are of another type.

    Raises:
        TypeError: one is.
    """
    if isinstance(columns, str):
        raise TypeError(f"columns is a list of names, not the text {columns!r}: write [{columns!r}]")
    if columns is not None and not isinstance(columns, Iterable):
        raise TypeError(f"columns is a list of names, not {type(columns).__name__}")
    if isinstance(columns, Sequence) and (wrong := [name for name in columns if not isinstance(name, str)]):
        raise TypeError(f"columns is a list of names, which {wrong[0]!r} is not")
    if schema is not None and not isinstance(schema, TableSchema):
        raise TypeError(f"schema is made by TableSchema.declare, and is not {type(schema).__name__}")
    if types is not None and not isinstance(types, TableTypes):
        raise TypeError(f"types is a TableTypes(…), not {type(types).__name__}")


def _check_properties(properties: Mapping[str, PropertyForm]) -> None:
    if not isinstance(properties, Mapping):
        raise TypeError("properties is a dict of property key to form, {'Instrument/scope/code': 'label'}")
    for key, form in properties.items():
        if not PROPERTY_KEY.fullmatch(key):
            raise ValueError(f"a property key is domain/scope/code, which {key!r} is not")
        if form not in _COLUMNS_OF:
            near = get_close_matches(str(form), _COLUMNS_OF, 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            forms = ", ".join(map(repr, _COLUMNS_OF))
            raise ValueError(f"the form of the property {key} is one of {forms}, not {form!r}{hint}")


def _model_of(items: PagedCall[Any, Any] | KeyedRows | type[LusidModel]) -> type[LusidModel]:
    if isinstance(items, KeyedRows):
        if items.item_type is None:
            raise ValueError("the model of the rows is not known before the first call: name it")
        return items.item_type
    if isinstance(items, PagedCall):
        model: type[LusidModel] = items.item_type
        return model
    return items


def _form_of(definition: PropertyDefinition) -> PropertyForm:
    if definition.constraint_style == "Collection":
        return "label_set"
    return "metric" if definition.value_type in _METRICS else "label"


def _declared(path: str, node: Node, properties: Mapping[str, PropertyForm]) -> Iterator[tuple[str, Kind]]:
    match node:
        case Leaf():
            yield path, node.kind
        case Group():
            for name, inner in node.fields.items():
                yield from _declared(f"{path}.{name}" if path else name, inner, properties)
        case Keyed():
            for key in sorted(node.only or ()):
                yield f"{path}.{key}", node.kind
        case Properties():
            for key in sorted(properties if node.only is None else node.only & properties.keys()):
                for ending, kind in _COLUMNS_OF[properties[key]].items():
                    yield f"{path}.{key}{ending}", kind


def _told_apart(columns: Mapping[str, Kind]) -> dict[str, Kind]:
    """Refuse names that a reader which ignores case takes for one."""
    seen: dict[str, str] = {}
    for name in columns:
        other = seen.setdefault(name.casefold(), name)
        if other != name:
            raise ValueError(f"the columns {other!r} and {name!r} differ only in case; declare one of them")
    return dict(columns)
