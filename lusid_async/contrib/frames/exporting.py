"""Listings to Arrow tables and Parquet files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
from anyio.to_thread import run_sync

from lusid_async.bulk import Checkpoint
from lusid_async.bulk.checkpoint import as_at_text
from lusid_async.bulk.job import job_identity
from lusid_async.bulk.listing import continued
from lusid_async.calls import PagedCall
from lusid_async.contrib.frames.arrays import united
from lusid_async.contrib.frames.parquet import ParquetSink, Spool, check_compression
from lusid_async.contrib.frames.source import Tables, each_table, pinned

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping, Sequence

    import pyarrow as pa

    from lusid_async.calls.progress import ProgressListener, ProgressTracker
    from lusid_async.contrib.frames.parquet import Compression
    from lusid_async.contrib.frames.schema import TableSchema
    from lusid_async.contrib.frames.source import FrameSource
    from lusid_async.contrib.frames.types import TableTypes


@dataclass(frozen=True, slots=True)
class ParquetSummary:
    """What was written.

    Args:
        path: the file.
        rows: how many items it has.
        columns: how many columns they have.
        pages: how many pages they came in.
        size: the size of the file in bytes.
        as_at: the as-at of a listing that has one.
        was_finished: whether an earlier run had written the file, so that nothing was read.
    """

    path: Path
    rows: int
    columns: int
    pages: int
    size: int
    as_at: str | None = None
    was_finished: bool = False


async def to_arrow(
    source: FrameSource,
    *,
    columns: Sequence[str] | None = None,
    schema: TableSchema | None = None,
    types: TableTypes | None = None,
    progress: ProgressListener | ProgressTracker | None = None,
) -> pa.Table:
    """Return every item of a listing as a row of an Arrow table.

    A listing whose operation takes `asAt` is read as at one time: that of the call, or the server's time at
    the start, which takes a request and two seconds. What is written meanwhile is then in no row.

    Args:
        source: a paged call, which is read to its last page; a response that has `values`; or models of one
            type or family, in a list or from an asynchronous iterator.
        columns: names of columns, or of objects to have all columns of (`version`, `identifiers.Figi`); None
            for all. A column that no item has is null.
        schema: a declared schema, in place of `columns`.
        types: the types of numbers and times; None for float64 and microseconds, or those of the schema.
        progress: notified of every page of a paged call.

    Raises:
        SchemaError: there is a column that a frozen schema does not declare.
        TypeError: models of different types that are not of one family, or pages.
        ValueError: `columns` names one that cannot be, or is given together with `schema`.
        As the call.
    """
    tables = Tables(columns, schema, types)
    pages = await run_sync(tables.empty, source)
    await each_table(await pinned(source), tables, lambda table, _: pages.append(table), progress=progress)
    whole = tables.united_schema([page.schema for page in pages], is_final=bool(pages))
    return await run_sync(united, pages, whole)


async def write_parquet(
    source: FrameSource,
    path: str | os.PathLike[str],
    *,
    columns: Sequence[str] | None = None,
    schema: TableSchema | None = None,
    types: TableTypes | None = None,
    checkpoint: str | os.PathLike[str] | None = None,
    job: str | None = None,
    progress: ProgressListener | ProgressTracker | None = None,
    row_group_rows: int = 20_000,
    compression: Compression = "zstd",
) -> ParquetSummary:
    """Write every item of a listing to a Parquet file, page by page, in bounded memory.

    The file is there when all of it is written, and replaces one of that name then. A call that fails or is
    cancelled leaves what was there before, and so does a process that is killed; what it left unfinished is
    in a folder `.<name>.lusid-part`, which holds nothing that a reader takes for data and is cleared by the
    next run.

    **Resumable.** With a `checkpoint` the same line continues after a crash where the last row group ended,
    as at the same time, without a gap and without a duplicate. When the file is written, the checkpoint says
    so, and the next run reads nothing (`was_finished`); remove it to write the file anew. It belongs to one
    job, as that of `lusid_async.bulk.checkpointed`.

    The Parquet metadata have the key `lusid_async`: a JSON object with operation, as-at, time of extraction
    and job.

    Args:
        source: as in `to_arrow`; a paged call if there is a checkpoint.
        path: the file to write, in a folder that is there.
        columns: as in `to_arrow`.
        schema: as in `to_arrow`.
        types: as in `to_arrow`.
        checkpoint: the file in which to record what is written; row groups are kept in a folder beside it.
        job: a name for the job, if the call does not say everything.
        progress: as in `to_arrow`.
        row_group_rows: how many rows are kept in memory and written together; the more, the smaller the file.
        compression: `zstd`, `snappy`, `gzip`, `lz4`, `brotli` or `none`.

    Raises:
        BlockingIOError: another job writes the file.
        CheckpointError: the checkpoint is of another job, is in use by one, or is damaged.
        OSError: the file cannot be written.
        SchemaError: as `to_arrow`.
        TypeError: as `to_arrow`, or there is a checkpoint and `source` is not a paged call.
        ValueError: as `to_arrow`, `row_group_rows` is not positive, or there is no such compression.
        As the call.
    """
    if row_group_rows < 1:
        raise ValueError(f"row_group_rows is a number of rows and must be positive, not {row_group_rows}")
    check_compression(compression)
    if checkpoint is not None and not isinstance(source, PagedCall):
        raise TypeError("only a paged call can be resumed: pass the call itself, or no checkpoint")
    tables = Tables(columns, schema, types)
    empty = await run_sync(tables.empty, source)
    spool = None if checkpoint is None else Spool(Path(checkpoint))
    sink = ParquetSink(
        Path(path), tables, row_group_rows=row_group_rows, compression=compression, spool=spool
    )
    try:
        await run_sync(sink.open)
        for table in empty:
            sink.write(table)
        if spool is None or not isinstance(source, PagedCall):
            return await _written(await pinned(source), sink, tables, job, progress)
        await run_sync(spool.open)
        return await _resumed(source, sink, spool, tables, job, progress)
    finally:
        with anyio.CancelScope(shield=True):
            await run_sync(sink.close)
            if spool is not None:
                await run_sync(spool.close)


async def _written(
    source: FrameSource,
    sink: ParquetSink,
    tables: Tables,
    job: str | None,
    progress: ProgressListener | ProgressTracker | None,
) -> ParquetSummary:
    sink.metadata = _metadata(source, job)
    pages = await each_table(source, tables, lambda table, _: sink.write(table), progress=progress)
    return await _finished(sink, pages)


async def _resumed(
    source: PagedCall[Any, Any],
    sink: ParquetSink,
    spool: Spool,
    tables: Tables,
    job: str | None,
    progress: ProgressListener | ProgressTracker | None,
) -> ParquetSummary:
    identity = await job_identity(source, job, with_body=True)
    if spool.checkpoint is None:
        source = await _as_pinned(source)
        beginning = Checkpoint.beginning(identity, as_at_text(source.as_at), source.page)
        await run_sync(spool.begin, beginning, _metadata(source, job))
    else:
        spool.checkpoint.check(identity, as_at_text(source.as_at))
    if spool.summary is not None:
        return ParquetSummary(sink.path, **spool.summary, was_finished=True)
    sink.metadata = spool.metadata
    await run_sync(sink.resume)
    done = spool.checkpoint
    assert done is not None  # `begin` has set it

    def take(table: pa.Table, next_page: str | None) -> None:
        nonlocal done
        assert done is not None
        done = replace(
            done,
            page=next_page,
            pages=done.pages + 1,
            items=done.items + table.num_rows,
            finished=next_page is None,
        )
        sink.write(table, done)

    if not done.finished:
        await each_table(continued(source, done), tables, take, progress=progress)
    summary = await _finished(sink, done.pages)
    kept = {name: getattr(summary, name) for name in ("rows", "columns", "pages", "size", "as_at")}
    await run_sync(spool.finish, kept)
    return summary


async def _as_pinned(source: PagedCall[Any, Any]) -> PagedCall[Any, Any]:
    pinned_source = await pinned(source)
    assert isinstance(pinned_source, PagedCall)
    return pinned_source


async def _finished(sink: ParquetSink, pages: int) -> ParquetSummary:
    while not await run_sync(sink.finish):
        pass
    return ParquetSummary(sink.path, sink.rows, sink.columns, pages, sink.size, sink.metadata.get("asAt"))


def _metadata(source: FrameSource, job: str | None) -> Mapping[str, Any]:
    """Return what the Parquet metadata say about a file."""
    call = source if isinstance(source, PagedCall) else None
    return {
        "operation": None if call is None else call.name,
        "asAt": None if call is None else as_at_text(call.as_at),
        "extractedAt": datetime.now(UTC).isoformat(),
        "job": job,
    }
