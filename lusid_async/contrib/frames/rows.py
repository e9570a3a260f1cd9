"""Rows that are not the items of one listing: of many parents, and of the lists inside items."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import AsyncIterable
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args, get_origin

from anyio.to_thread import run_sync

from lusid_async.bulk import each
from lusid_async.calls import ApiCall, PagedCall
from lusid_async.contrib.frames.layout import family_members, layout_of, without_none
from lusid_async.errors import ApiException, LusidError
from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
    from typing import TextIO

    from lusid_async.bulk import AdaptiveConcurrency, Outcome
    from lusid_async.calls.progress import ProgressListener, ProgressTracker

Batch = tuple["list[Any]", "dict[str, list[str | None]]", int]
"""Items as parsed JSON, the key columns of their rows, and how many responses they came in."""

_BATCH_ROWS = 2000


class KeyedRows(ABC):
    """Items that have leading columns with the keys of what they belong to.

    Args:
        name: of the operation, for reports.
        keys: the names of the key columns.
    """

    item_type: type[LusidModel] | None = None
    rejects = 0

    def __init__(self, name: str | None, keys: tuple[str, ...]) -> None:
        self.name = name
        self.keys = keys

    @abstractmethod
    def batches(
        self, progress: ProgressListener | ProgressTracker | None, *, exact: bool
    ) -> AsyncGenerator[Batch]:
        """Read the items, batch by batch.

        Args:
            progress: notified of what is read.
            exact: whether numbers are read as Decimals.
        """

    def set_item_type(self, model: type[LusidModel]) -> None:
        """Set what the items are.

        Raises:
            ValueError: they have a column with the name of a key column.
        """
        if self.item_type is None and (same := [key for key in self.keys if key in layout_of(model).fields]):
            raise ValueError(
                f"{model.__name__} has a column {', '.join(map(repr, same))} itself: name the key column "
                "differently"
            )
        self.item_type = model


class ManyParents(KeyedRows):
    """The rows of many parents, such as the holdings of many portfolios; made by `many_parents`."""

    def __init__(
        self,
        function: Callable[..., ApiCall[Any]],
        parents: Iterable[Sequence[str]] | AsyncIterable[Sequence[str]],
        keys: tuple[str, ...],
        rejects: Path | None,
        concurrency: int | AdaptiveConcurrency | None,
    ) -> None:
        super().__init__(None, keys)
        self._function = function
        self._parents = parents
        self._reject_path = rejects
        self._concurrency = concurrency
        if not isinstance(parents, AsyncIterable):
            # The first call, which is not sent, says what the rows are.
            remaining = iter(parents)
            first = list(islice(remaining, 1))
            self._parents = chain(first, remaining)
            for parent in first:
                self._call(parent).close()

    async def batches(
        self, progress: ProgressListener | ProgressTracker | None, *, exact: bool
    ) -> AsyncGenerator[Batch]:
        """Read the items of the parents in their order, many parents at once.

        Raises:
            OSError: the reject file cannot be written.
            As the calls.
        """
        file = None if self._reject_path is None else await run_sync(_opened, self._reject_path)
        items: list[Any] = []
        columns: dict[str, list[str | None]] = {key: [] for key in self.keys}
        responses = 0

        async def read(parent: Sequence[str]) -> tuple[list[Any], int]:
            return await self._read(parent, exact=exact)

        try:
            async with each(
                read, self._parents, concurrency=self._concurrency, ordered=True, progress=progress
            ) as outcomes:
                async for outcome in outcomes:
                    if outcome.error is not None:
                        await self._reject(file, outcome)
                        continue
                    values, count = outcome.result()
                    items += values
                    responses += count
                    for key, value in zip(self.keys, outcome.input, strict=True):
                        columns[key] += [value] * len(values)
                    if len(items) >= _BATCH_ROWS:
                        yield items, columns, responses
                        items, columns, responses = [], {key: [] for key in self.keys}, 0
            if items:
                yield items, columns, responses
        finally:
            if file is not None:
                file.close()

    async def _read(self, parent: Sequence[str], *, exact: bool) -> tuple[list[Any], int]:
        call = self._call(parent)
        if not isinstance(call, PagedCall):
            return _values_in(await call.json(exact=exact)), 1
        items: list[Any] = []
        pages = 0
        async for page in call.json_pages(exact=exact):
            items += page.get("values") or ()
            pages += 1
        return items, pages

    def _call(self, parent: Sequence[str]) -> ApiCall[Any]:
        if isinstance(parent, str) or len(parent) != len(self.keys):
            raise TypeError(f"a parent is {', '.join(self.keys)}, which {parent!r} is not")
        call = self._function(*parent)
        if call.name == self.name and self.item_type is not None:
            return call
        self.name = call.name
        try:
            listed = call.item_type if isinstance(call, PagedCall) else _values_type(call.return_type)
            self.set_item_type(listed)
        except (TypeError, ValueError):
            call.close()
            raise
        return call

    async def _reject(self, file: TextIO | None, outcome: Outcome[Sequence[str], Any]) -> None:
        error = outcome.error
        if file is None or not isinstance(error, LusidError):
            outcome.result()
        assert file is not None
        reason: dict[str, Any] = {**dict(zip(self.keys, outcome.input, strict=True)), "reason": str(error)}
        if isinstance(error, ApiException):
            reason |= {"status": error.status, "requestId": error.request_id}
        self.rejects += 1
        await run_sync(_write_line, file, json.dumps(reason))


def many_parents(
    function: Callable[..., ApiCall[Any]],
    parents: Iterable[Sequence[str]] | AsyncIterable[Sequence[str]],
    *,
    keys: Sequence[str] = ("scope", "code"),
    rejects: str | os.PathLike[str] | None = None,
    concurrency: int | AdaptiveConcurrency | None = None,
) -> ManyParents:
    """Return the rows of many parents, for `to_arrow`, `write_parquet` and `write_dataset`.

        holdings = many_parents(
            lambda scope, code: api.get_holdings(scope, code, as_at=as_at),
            [("funds", "growth"), ("funds", "income")],
            rejects="holdings.rejects.jsonl",
        )
        summary = await write_parquet(holdings, "holdings.parquet")

    The keys of the parent are the first columns of each row. Rows come in the order of the parents. As there
    is no single listing, nothing is pinned: give the calls an `as_at`, the same for all.

    Args:
        function: makes the call of a parent, called with its keys: a listing, of which every page is read, or
            a call whose response has `values`.
        parents: the keys of each parent; taken as there is room for its call.
        keys: the names of the key columns.
        rejects: a file for the parents whose call failed: a JSON object with the keys, `reason`, `status` and
            `requestId` on each line. The others go on. Without it the first failure ends the export. It is
            written anew by each run, and empty when nothing failed.
        concurrency: as in `lusid_async.bulk.each`.

    Raises:
        TypeError: `keys` is text.
    """
    if isinstance(keys, str):
        raise TypeError(f"keys is a list of names, not the text {keys!r}")
    return ManyParents(
        function, parents, tuple(keys), None if rejects is None else Path(rejects), concurrency
    )


class Children(KeyedRows):
    """The lists inside the items of a listing, one row for each element; made by `child_rows`."""

    def __init__(self, listing: PagedCall[Any, Any], path: str, keys: tuple[str, ...]) -> None:
        super().__init__(listing.name, keys)
        self.listing = listing
        self._path = tuple(path.split("."))
        self._model = _child_of(listing.item_type, self._path)
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
                        columns[key] += [value if value is None else str(value)] * len(found)
                yield elements, columns, 1

    def _elements(self, item: object) -> list[Any]:
        found = _at(item, self._path)
        if not isinstance(found, dict):
            return list(found or ())
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
        ValueError: there is no such list or map, or a key column has the name of one of its columns.
    """
    if isinstance(keys, str):
        raise TypeError(f"keys is a list of names, not the text {keys!r}")
    return Children(listing, path, tuple(keys))


def _opened(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8")


def _write_line(file: TextIO, line: str) -> None:
    file.write(f"{line}\n")
    file.flush()


def _values_in(body: object) -> list[Any]:
    values = body.get("values") if isinstance(body, dict) else None
    return list(values.values()) if isinstance(values, dict) else list(values or ())


def _values_type(model: Any) -> type[LusidModel]:
    """Return what the values of a response are.

    Raises:
        TypeError: it has none that can be rows.
    """
    if isinstance(model, type) and issubclass(model, LusidModel) and "values" in model.model_fields:
        model.model_rebuild()
        found = _item_of(model.model_fields["values"].annotation)
        if found is not None:
            return found
    raise TypeError(f"the response {getattr(model, '__name__', model)} has no list of values")


def _item_of(annotation: Any) -> type[LusidModel] | None:
    """Return the model in a list or in a map of models; None for anything else."""
    annotation = without_none(annotation)
    if get_origin(annotation) not in (list, dict):
        return None
    item = without_none(get_args(annotation)[-1])
    return item if isinstance(item, type) and issubclass(item, LusidModel) else None


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
    item = _item_of(annotation)
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
