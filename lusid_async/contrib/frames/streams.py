"""Listings as streams of Arrow record batches, for DuckDB, ADBC and whatever else reads them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Self, TypeVar

import pyarrow as pa
from anyio.from_thread import BlockingPortal
from anyio.to_thread import run_sync

from lusid_async.bulk.report import JobRecorder
from lusid_async.calls import PagedCall
from lusid_async.contrib.frames.arrays import ARROW_TYPES, with_schema
from lusid_async.contrib.frames.parquet import check_run
from lusid_async.contrib.frames.schema import TableSchema
from lusid_async.contrib.frames.source import Tables, as_at_of, pinned
from lusid_async.contrib.frames.types import DEFAULT_TYPES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import TracebackType

    from lusid_async.bulk.report import JobReport, ReportListener
    from lusid_async.calls import Pages
    from lusid_async.calls.progress import ProgressListener, ProgressTracker
    from lusid_async.contrib.frames.types import TableTypes

T = TypeVar("T")


def arrow_batches(
    listing: PagedCall[Any, Any],
    *,
    columns: Iterable[str] | None = None,
    schema: TableSchema | None = None,
    types: TableTypes | None = None,
    progress: ProgressListener | ProgressTracker | None = None,
) -> ArrowBatches:
    """Iterate over a listing as Arrow record batches of one schema, one for each page.

        async for batch in arrow_batches(instruments.list_instruments(limit=2000)):
            duckdb.sql("INSERT INTO instruments SELECT * FROM batch")

    As the first batch is there before the last page is read, the schema cannot depend on what is listed: it
    is a declared one. Without `schema` it has every field of the model; keys of maps and of properties that
    are not named in `columns`, or declared, are in the column `_other`. As-at is pinned as in `to_arrow`.

    It can also be an `async with` block, which prefetches, as the `pages` of a call.

    Args:
        listing: the listing.
        columns: names of columns, or of objects to have all columns of; None for all.
        schema: a declared schema, in place of `columns` and `types`.
        types: the types of numbers and times.
        progress: notified of every page.

    Raises:
        TypeError: `listing` is not a paged call, or an argument is of another type.
        ValueError: a selected column cannot be, or the schema evolves.
    """
    if not isinstance(listing, PagedCall):
        raise TypeError(f"a stream is made of a paged call, not of {type(listing).__name__}")
    check_run(None, progress)
    declared = fixed_schema(listing.item_type, columns, schema, types)
    return ArrowBatches(listing, declared, progress)


class ArrowBatches(AsyncIterator[pa.RecordBatch]):
    """The record batches of a listing; made by `arrow_batches`."""

    def __init__(
        self,
        listing: PagedCall[Any, Any],
        schema: TableSchema,
        progress: ProgressListener | ProgressTracker | None,
    ) -> None:
        self._listing = listing
        self._tables = Tables(None, schema)
        self._progress = progress
        self._pages: Pages[dict[str, Any]] | None = None
        self._schema = arrow_schema(schema)
        self._recorder = JobRecorder()
        self._rows = self._read_pages = 0

    @property
    def report(self) -> JobReport:
        """What was done so far, and of the whole listing after the last batch."""
        return self._recorder.report(
            operation=self._listing.name,
            as_at=as_at_of(self._listing),
            rows=self._rows,
            pages=self._read_pages,
        )

    @property
    def schema(self) -> pa.Schema:
        """The schema of every batch."""
        return self._schema

    async def __anext__(self) -> pa.RecordBatch:
        """Return the next batch.

        Raises:
            SchemaError: a value has no column in a frozen schema.
            As the pages of the call.
        """
        with self._recorder.observing():
            page = await anext(self._pages or await self._open())
        batch = await run_sync(self._batch_of, list(page.get("values") or ()))
        self._rows += batch.num_rows
        self._read_pages += 1
        return batch

    async def __aenter__(self) -> Self:
        """Begin to prefetch.

        Raises:
            LusidError: as the call.
        """
        with self._recorder.observing():
            await (self._pages or await self._open()).__aenter__()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Cancel the fetch in progress."""
        if self._pages is not None:
            await self._pages.__aexit__(exc_type, exc_value, traceback)

    async def _open(self) -> Pages[dict[str, Any]]:
        self._listing = await pinned(self._listing)
        self._pages = self._listing.json_pages(progress=self._progress, exact=self._tables.types.is_exact)
        return self._pages

    def _batch_of(self, items: list[Any]) -> pa.RecordBatch:
        table = with_schema(self._tables.of_json(self._listing.item_type, items), self._schema)
        batches = table.combine_chunks().to_batches()
        return batches[0] if batches else pa.RecordBatch.from_pylist([], schema=self._schema)


async def read_batches(
    consume: Callable[[pa.RecordBatchReader], T],
    listing: PagedCall[Any, Any],
    *,
    columns: Iterable[str] | None = None,
    schema: TableSchema | None = None,
    types: TableTypes | None = None,
    progress: ProgressListener | ProgressTracker | None = None,
    report: ReportListener | None = None,
) -> T:
    """Have a synchronous function read a listing, page by page, in a worker thread.

        def load(reader: pyarrow.RecordBatchReader) -> None:
            duckdb.connect("lusid.db").execute("CREATE TABLE instruments AS SELECT * FROM reader")

        await read_batches(load, instruments.list_instruments(limit=2000))

    The next page is fetched while the function works on this one, and no further: memory stays bounded. What
    the function does not read is not requested.

    Args:
        consume: the function; it may read in threads of its own, as DuckDB does, and returns or raises before
            anything else happens.
        listing: as in `arrow_batches`.
        columns: as in `arrow_batches`.
        schema: as in `arrow_batches`.
        types: as in `arrow_batches`.
        progress: as in `arrow_batches`.
        report: called with the report of the job when the function has returned.

    Returns:
        What the function returns.

    Raises:
        Exception: what the function raises. A failure of the call is raised as it is, whatever the function
            makes of it.
        LusidError: as `arrow_batches`.
    """
    batches = arrow_batches(listing, columns=columns, schema=schema, types=types, progress=progress)
    failures: list[Exception] = []
    results: list[T] = []

    def pulled() -> Iterator[pa.RecordBatch]:
        while (batch := pull()) is not None:
            yield batch

    def pull() -> pa.RecordBatch | None:
        try:
            return portal.call(_next_of, batches)
        except Exception as error:
            # Arrow makes another exception of it, which says less.
            failures.append(error)
            raise

    async with batches, BlockingPortal() as portal:
        reader = pa.RecordBatchReader.from_batches(batches.schema, pulled())
        try:
            results.append(await run_sync(consume, reader))
        except Exception as error:  # noqa: BLE001 - raised below, where no task group wraps it
            failures.append(error)
    if results:
        if report is not None:
            report(batches.report)
        return results[0]
    raise failures[0]


async def _next_of(batches: ArrowBatches) -> pa.RecordBatch | None:
    return await anext(batches, None)


def fixed_schema(
    model: Any, columns: Iterable[str] | None, schema: TableSchema | None, types: TableTypes | None
) -> TableSchema:
    """Return the schema of a stream: the one that is given, or every field of the model.

    Raises:
        ValueError: it evolves, or the arguments contradict each other.
    """
    if schema is None:
        return TableSchema.declare(model, columns=columns, types=types or DEFAULT_TYPES)
    Tables(None if columns is None else list(columns), schema, types)  # which refuses contradictions
    if schema.new == "evolve":
        raise ValueError(
            "the schema of a stream or a dataset cannot change while it is written: declare it with "
            "new='rest' or new='freeze'"
        )
    return schema


def arrow_schema(schema: TableSchema, keys: Iterable[str] = ()) -> pa.Schema:
    """Return the Arrow schema of what is declared, after key columns of text."""
    fields = [pa.field(name, pa.string()) for name in keys]
    return pa.schema([*fields, *(pa.field(name, ARROW_TYPES[kind]) for name, kind in schema.columns.items())])
