"""What can be made into a frame: a paged call, read as JSON without models, or models that are there."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from contextlib import aclosing
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias

from anyio.to_thread import run_sync

from lusid_async.calls import PagedCall
from lusid_async.contrib.frames.arrays import table_of
from lusid_async.contrib.frames.flattening import Flattener
from lusid_async.contrib.frames.layout import family_of, layout_of
from lusid_async.contrib.frames.selection import selected
from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Sequence

    import pyarrow as pa

    from lusid_async.calls.progress import ProgressListener, ProgressTracker

FrameSource: TypeAlias = PagedCall[Any, Any] | LusidModel | Iterable[LusidModel] | AsyncIterable[LusidModel]
"""A paged call; an answer with `values`; or models of one type or family, such as those of `call.items()`."""

_BATCH = 2000
"""How many models are made into one table."""


async def each_table(
    source: FrameSource,
    take: Callable[[pa.Table], None],
    *,
    columns: Sequence[str] | None,
    progress: ProgressListener | ProgressTracker | None,
) -> int:
    """Hand every page to `take` as a table, in a worker thread, and return how many pages there were.

    A paged call fetches its next page meanwhile. Its first table has no rows, so that an empty listing has
    columns too; without any models there is no table, since their type is not known.

    Args:
        source: what to read.
        take: gets each table; may block.
        columns: names of columns, or of objects to have all columns of; None for all.
        progress: told about every page of a paged call.

    Raises:
        TypeError: models of different types that are not of one family, or pages.
        ValueError: `columns` names one that there is not.
        As the call, and as `take`.
    """
    tables = _Tables(columns)
    pages = 0
    if isinstance(source, PagedCall):
        await run_sync(lambda: take(tables.of_json(source.item_type, ())))
        async with source.json_pages(progress=progress) as listing:
            async for page in listing:
                await run_sync(_handed_on, take, tables.of_json, source.item_type, page.get("values") or ())
                pages += 1
        return pages
    models = _values_of(source) if isinstance(source, LusidModel) else source
    async with aclosing(_batches(models)) as batches:
        async for batch in batches:
            await run_sync(_handed_on, take, tables.of_models, batch)
            pages += 1
    return pages


def _values_of(answer: LusidModel) -> Iterable[LusidModel]:
    values = getattr(answer, "values", ())
    if values is None or isinstance(values, list):
        return values or ()
    raise TypeError(f"{type(answer).__name__} has no list of values; pass a list of models")


def _handed_on(take: Callable[[pa.Table], None], make: Callable[..., pa.Table], *arguments: object) -> None:
    take(make(*arguments))


class _Tables:
    """Makes the tables of one listing.

    Args:
        columns: as in `each_table`.
    """

    def __init__(self, columns: Sequence[str] | None) -> None:
        self._columns = columns
        self._model: type[LusidModel] | None = None
        self._flattener: Flattener | None = None

    def of_models(self, models: Sequence[LusidModel]) -> pa.Table:
        """Return models as a table.

        Raises:
            As `each_table`.
        """
        types = {family_of(type(model)) for model in models}
        if any({"values", "next_page"} <= model.model_fields.keys() for model in types):
            raise TypeError("a page is not a row: pass the call itself, or its items()")
        if len(types) != 1 or (self._model is not None and types != {self._model}):
            names = sorted(model.__name__ for model in types | {self._model} if model is not None)
            raise TypeError(f"{' and '.join(names)} cannot be rows of one table")
        records = [model.model_dump(mode="json", by_alias=True, exclude_unset=True) for model in models]
        return self.of_json(types.pop(), records)

    def of_json(self, model: type[LusidModel], records: Sequence[Any]) -> pa.Table:
        """Return parsed JSON as a table.

        Args:
            model: what the records are.
            records: the items, with wire names.

        Raises:
            ValueError: as `each_table`.
        """
        if self._flattener is None:
            layout = layout_of(model)
            self._flattener = Flattener(layout if self._columns is None else selected(layout, self._columns))
            self._model = model
        return table_of(self._flattener.flatten(records), len(records))


async def _batches(
    models: Iterable[LusidModel] | AsyncIterable[LusidModel],
) -> AsyncGenerator[list[LusidModel]]:
    if isinstance(models, Iterable):
        rest = iter(models)
        while batch := list(islice(rest, _BATCH)):
            yield batch
        return
    batch = []
    async for model in models:
        batch.append(model)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
