"""Rows of the lists inside the items of a listing."""

from __future__ import annotations

import json
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, get_origin

from lusid_async.contrib.frames.layout import (
    Group,
    Keyed,
    Kind,
    Leaf,
    column_names,
    family_members,
    layout_of,
    without_none,
)
from lusid_async.contrib.frames.rows import KeyedRows, call_identity, item_of, text_of
from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable, Sequence

    from lusid_async.calls import PagedCall
    from lusid_async.calls.progress import ProgressListener, ProgressTracker
    from lusid_async.contrib.frames.layout import Node
    from lusid_async.contrib.frames.rows import Batch

_NO_KEYS = (Kind.JSON, Kind.TEXTS, Kind.FLOATS)


class Children(KeyedRows):
    """The lists inside the items of a listing, one row for each element; made by `child_rows`."""

    def __init__(self, listing: PagedCall[Any, Any], path: str, keys: tuple[str, ...]) -> None:
        super().__init__(listing.name, keys)
        self.listing = listing
        self._path = tuple(path.split("."))
        self._model = _child_of(listing.item_type, self._path)
        for key in keys:
            _check_parent_field(listing.item_type, key)
        self.set_item_type(self._model)

    async def batches(
        self, progress: ProgressListener | ProgressTracker | None, *, exact: bool
    ) -> AsyncGenerator[Batch]:
        """Read the elements, page by page.

        Raises:
            As the listing.
        """
        async with self.listing.json_pages(progress=progress, exact=exact) as pages:
            async for page in pages:
                elements: list[Any] = []
                columns: dict[str, list[str | None]] = {key: [] for key in self.keys}
                for item in page.get("values") or ():
                    found = self._elements(item)
                    elements += found
                    for key in self.keys:
                        value = _at(item, tuple(key.split(".")))
                        columns[key] += [text_of(value)] * len(found)
                yield elements, columns, 1

    async def identity(self) -> str:
        """Return what is read."""
        return json.dumps([await call_identity(self.listing), self._path, self.keys])

    def _elements(self, item: object) -> list[Any]:
        found = _at(item, self._path)
        if not isinstance(found, dict):
            return found if isinstance(found, list) else [] if found is None else [found]
        if self._model is KeyValue:
            return [{"key": key, "value": value} for key, value in found.items()]
        return list(found.values())


class KeyValue(LusidModel):
    """An entry of a map of texts, such as identifiers.

    Args:
        key: the key.
        value: the value.
    """

    key: str
    value: str | None = None


def child_rows(listing: PagedCall[Any, Any], path: str, *, keys: Sequence[str]) -> Children:
    """Return the elements of a list or a map inside each item as rows, with the parent's key.

        figis = child_rows(instruments.list_instruments(), "identifiers", keys=["lusidInstrumentId"])
        await write_parquet(figis, "identifiers.parquet")

    They are a child table: join it with the table of the listing by `keys`. Read both as at one time:
    `listing.as_of(...)`.

    Args:
        listing: the listing of the parents.
        path: the field, with LUSID's own names: `identifiers`, `properties`, `instrumentDefinition.legs`.
        keys: fields of the parent that identify it, such as `lusidInstrumentId`, `id.scope` and `id.code`;
            they are the first columns, with these names.

    Raises:
        TypeError: `keys` is text.
        ValueError: there is no such list or map, `keys` names what is no field or no single value, or a key
            column has the name of one of its columns.
    """
    if isinstance(keys, str):
        raise TypeError(f"keys is a list of names, not the text {keys!r}: give [{keys!r}]")
    return Children(listing, path, tuple(keys))


def _check_parent_field(model: type[LusidModel], key: str) -> None:
    """Refuse a key of child rows that is not a field with a single value."""
    node: Node = layout_of(model)
    names = key.split(".")
    while names and isinstance(node, Group):
        if names[0] not in node.fields:
            near = get_close_matches(key, list(column_names(layout_of(model))), 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise ValueError(f"{model.__name__} has no field {key!r} for the keys{hint}")
        node = node.fields[names.pop(0)]
    is_value = isinstance(node, Leaf) and not names and node.kind not in _NO_KEYS
    if not is_value and not (isinstance(node, Keyed) and len(names) == 1):
        raise ValueError(f"{key!r} of {model.__name__} is no single value, and cannot be one of the keys")


def _child_of(model: type[LusidModel], path: tuple[str, ...]) -> type[LusidModel]:
    candidates = [model]
    annotation: Any = None
    for name in path:
        fields = [
            declared.annotation
            for candidate in candidates
            for member in (candidate, *family_members(candidate))
            for field, declared in _fields(member)
            if (declared.alias or field) == name
        ]
        if not fields:
            raise ValueError(f"{model.__name__} has no field {'.'.join(path)!r}")
        annotation = next((field for field in fields if _is_collection(field)), fields[0])
        found = map(without_none, fields)
        candidates = [each for each in found if isinstance(each, type) and issubclass(each, LusidModel)]
    item = item_of(annotation)
    if item is None and get_origin(without_none(annotation)) is dict:
        item = KeyValue
    if item is None:
        raise ValueError(f"{'.'.join(path)!r} of {model.__name__} is no list or map of objects")
    return item


def _fields(model: type[LusidModel]) -> Iterable[tuple[str, Any]]:
    model.model_rebuild()
    return model.model_fields.items()


def _is_collection(annotation: Any) -> bool:
    return get_origin(without_none(annotation)) in (list, dict)


def _at(item: object, path: tuple[str, ...]) -> Any:
    for name in path:
        item = item.get(name) if isinstance(item, dict) else None
    return item
