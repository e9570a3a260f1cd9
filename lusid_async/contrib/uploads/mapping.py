"""Which column goes to which field of a request: the mapping, checked against the model and the frame."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args, get_origin

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel
from lusid_async.modelling.strict import field_named, models_in, nearest_field, without_none

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Column:
    """The column that a field is read from.

    Args:
        name: the name of the column.
        default: the value where the column has none.
        unit: the unit of a property that is a number, such as a currency.
        as_label: whether a property is text, also if the column has numbers; None decides by the value.
    """

    name: str
    default: Any = None
    unit: str | None = None
    as_label: bool | None = None


@dataclass(frozen=True, slots=True)
class Constant:
    """The value that a field has in every row.

    Args:
        value: the value.
    """

    value: Any


FieldSource: TypeAlias = str | Column | Constant
FrameMapping: TypeAlias = Mapping[str, FieldSource]
"""Fields of a request, with dots between a field and those inside it, to where their values come from:
the name of a column, `$` and a text that is the same in every row (as in lusidtools), a `Column` or a
`Constant`."""


def source_of(given: FieldSource) -> Column | Constant:
    """Return a value of a mapping in its long form."""
    if isinstance(given, str):
        return Constant(given[1:]) if given.startswith("$") else Column(given)
    return given


@dataclass(slots=True)
class Node:
    """A place in a request.

    Args:
        kind: what is there.
        children: what is inside, by field or key.
        source: where the value of a leaf comes from.
        is_text: whether the model wants text.
        is_date: whether it wants a time, or the text of a date, a time or a cut label.
        is_free: whether the model does not say what it wants.
        path: the path in the mapping, of a leaf.
    """

    kind: Literal["model", "map", "list", "leaf", "property", "properties"]
    children: dict[str, Node] = field(default_factory=dict)
    source: Column | Constant | None = None
    is_text: bool = False
    is_date: bool = False
    is_free: bool = False
    path: str = ""


def source_problem(given: FieldSource, columns: Sequence[object]) -> str | None:
    """Return why a value of a mapping does not fit a frame; None if it does.

    Args:
        given: the value.
        columns: the names of the frame's columns.
    """
    source = source_of(given)
    if isinstance(source, Constant):
        if isinstance(given, str) and given in columns:
            return (
                f"{given!r} is the text {source.value!r} in every row, and the frame has a column of that "
                f"name: write Column({given!r}) or Constant({source.value!r})"
            )
        return None
    count = columns.count(source.name)
    if count == 1:
        return None
    if count:
        return f"the frame has {count} columns {source.name!r}: give each a name of its own"
    problem = f"the frame has no column {source.name!r}"
    names = [name for name in columns if isinstance(name, str)]
    if len(names) < len(columns):
        other = next(name for name in columns if not isinstance(name, str))
        return f"{problem}; its column {other!r} has a name that is not text: rename the columns"
    close = get_close_matches(source.name, names, n=1)
    return f"{problem}; did you mean {close[0]!r}?" if close else problem


def compile_mapping(model: type[LusidModel], mapping: FrameMapping, columns: Sequence[object]) -> Node:
    """Return the tree of a request.

    Args:
        model: the class of the requests.
        mapping: as the caller wrote it.
        columns: those of the frame.

    Raises:
        ValueError: a field or column does not exist, is given twice, or a required field is not given; the
            message has all of them.
    """
    root = Node("model")
    problems: list[str] = []
    for path, given in mapping.items():
        source = source_of(given)
        if problem := source_problem(given, columns):
            problems.append(f"{path}: {problem}")
        try:
            _add(root, model, path, source)
        except ValueError as error:
            problems.append(f"{path}: {error}")
    problems += _missing(root, model, "")
    if problems:
        raise ValueError(f"the mapping does not fit {model.__name__}: " + "; ".join(problems))
    return root


def property_keys(root: Node) -> dict[str, Column | Constant]:
    """Return the keys of the properties in a request with the sources of their values."""
    found: dict[str, Column | Constant] = {}
    for name, child in root.children.items():
        if child.kind == "property" and child.source is not None:
            found[name] = child.source
        else:
            found.update(property_keys(child))
    return found


def leaves(root: Node) -> Iterable[Node]:
    """Yield the places that a value of the frame goes to."""
    if root.source is not None:
        yield root
    for child in root.children.values():
        yield from leaves(child)


def _add(root: Node, model: type[LusidModel], path: str, source: Column | Constant) -> None:
    node, rest = root, path
    annotation: Any = model
    while rest:
        model.model_rebuild()
        annotation = without_none(annotation)
        if _is_model(annotation):
            name, _, rest = rest.partition(".")
            attribute = field_named(_built(annotation), name)
            if attribute is None:
                if not hasattr(annotation, "_member_for"):
                    near = nearest_field(annotation, name)
                    hint = f"; did you mean {near!r}?" if near else ""
                    raise ValueError(f"{annotation.__name__} has no field {name!r}{hint}")
                # A field of one member of the family, which the row says.
                node, annotation = node.children.setdefault(name, Node("model")), Any
                continue
            found = annotation.model_fields[attribute]
            annotation = without_none(found.annotation)
            # Wire names: pydantic looks for them first.
            node = node.children.setdefault(found.alias or attribute, Node(_kind(annotation)))
        elif get_origin(annotation) is dict:
            value = without_none(get_args(annotation)[1])
            inner = models_in(value)
            if inner and inner[0].__name__ in _PROPERTIES:
                node, rest = node.children.setdefault(rest, Node("property")), ""
            elif inner and inner[0].__name__ == "InstrumentIdValue":
                holder = node.children.setdefault(rest, Node("model"))
                node, annotation, rest = holder.children.setdefault("value", Node("leaf")), str, ""
            elif inner:
                key, _, rest = rest.partition(".")
                node, annotation = node.children.setdefault(key, Node("model")), value
            else:
                node, annotation = node.children.setdefault(_identifier(path, rest), Node("leaf")), value
                rest = ""
        elif get_origin(annotation) is list and models_in(annotation):
            inner = models_in(annotation)
            if inner[0].__name__ in _PROPERTIES:
                node, rest = node.children.setdefault(rest, Node("property")), ""
            else:
                node, annotation = node.children.setdefault("", Node("model")), inner[0]
        elif annotation is Any:
            name, _, rest = rest.partition(".")
            node = node.children.setdefault(name, Node("model"))
        else:
            raise ValueError(f"{rest!r} is inside a field that is a single value")
    if node.source is not None:
        raise ValueError("the field is given twice")
    if node.kind != "property":
        if node.children or models_in(annotation):
            raise ValueError("the field has fields of its own: name one of those, after a dot")
        node.kind = "leaf"
    annotation = without_none(annotation)
    node.source, node.path = source, path
    node.is_date = annotation in (DateOrCutLabel, AwareDatetime)
    node.is_text = annotation in (str, DateOrCutLabel)
    node.is_free = node.kind == "leaf" and annotation is Any


_PROPERTIES = ("PerpetualProperty", "ModelProperty")


def _kind(annotation: Any) -> Literal["model", "map", "list", "leaf", "properties"]:
    origin = get_origin(annotation)
    if origin is list and models_in(annotation):
        return "properties" if models_in(annotation)[0].__name__ in _PROPERTIES else "list"
    if origin is dict:
        return "map"
    return "model" if _is_model(annotation) else "leaf"


def _identifier(path: str, key: str) -> str:
    """Return the key of an identifier as LUSID writes it where a request refers to an instrument."""
    refers = path.startswith(("instrument_identifiers.", "instrumentIdentifiers."))
    return f"Instrument/default/{key}" if refers and "/" not in key else key


def _missing(node: Node, model: Any, path: str) -> list[str]:
    """Return what is required of a model that the mapping touches, and not given."""
    problems = []
    for name, each in _built(model).model_fields.items():
        child = node.children.get(each.alias or name)
        where = f"{path}.{name}".removeprefix(".")
        annotation = without_none(each.annotation)
        if child is None:
            if each.is_required():
                problems.append(f"{where}: is required and not given")
        elif child.kind == "model" and _is_model(annotation) and not hasattr(annotation, "_member_for"):
            problems += _missing(child, annotation, where)
        elif child.kind == "list":
            problems += _missing(child.children[""], models_in(annotation)[0], where)
    return problems


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, LusidModel)


def _built(model: Any) -> Any:
    model.model_rebuild()
    return model
