"""Listings to Arrow tables and Parquet files."""

from __future__ import annotations

import logging
import shutil
import tempfile
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from functools import partial
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

import anyio
from anyio.to_thread import run_sync

from lusid_async.bulk import Checkpoint, CheckpointError
from lusid_async.bulk.checkpoint import as_at_text
from lusid_async.bulk.job import job_identity
from lusid_async.bulk.listing import continued, only_page_or_as_at
from lusid_async.bulk.report import JobRecorder, JobReport
from lusid_async.calls import PagedCall
from lusid_async.calls.progress import ProgressTracker
from lusid_async.contrib.frames.arrays import united
from lusid_async.contrib.frames.parquet import ParquetSink, Spool, check_options, check_run
from lusid_async.contrib.frames.rows import KeyedRows
from lusid_async.contrib.frames.source import (
    Tables,
    as_at_of,
    description_of,
    each_table,
    is_unpinned,
    name_of,
    pinned,
)
from lusid_async.contrib.frames.targets import check_reject_file, check_target, is_url, put

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    import pyarrow as pa

    from lusid_async.bulk.report import ReportListener
    from lusid_async.calls.progress import ProgressListener
    from lusid_async.contrib.frames.parquet import Compression
    from lusid_async.contrib.frames.schema import TableSchema
    from lusid_async.contrib.frames.source import FrameSource
    from lusid_async.contrib.frames.targets import Target
    from lusid_async.contrib.frames.types import TableTypes

_LOGGER = logging.getLogger("lusid_async")


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
        report: what this run did, for logs and monitoring; no rows if an earlier one had written the file.
    """

    path: Path | str
    rows: int
    columns: int
    pages: int
    size: int
    as_at: str | None = None
    was_finished: bool = False
    report: JobReport = field(default_factory=partial(JobReport, operation=None), compare=False, repr=False)


async def to_arrow(
    source: FrameSource,
    *,
    columns: Sequence[str] | None = None,
    schema: TableSchema | None = None,
    types: TableTypes | None = None,
    progress: ProgressListener | ProgressTracker | None = None,
    report: ReportListener | None = None,
) -> pa.Table:
    """Return every item of a listing as a row of an Arrow table.

    A listing whose operation takes `asAt` is read as at one time: that of the call, or the server's time at
    the start. What is written meanwhile is then in no row. A single page is so by itself; if there are more
    and the call has no `as_at`, finding that time takes two seconds and the first page is read twice.

    Args:
        source: a paged call, which is read to its last page; a response that has `values`; or models of one
            type or family, in a list or from an asynchronous iterator.
        columns: names of columns, or of objects to have all columns of (`version`, `identifiers.Figi`); None
            for all. A column that no item has is null.
        schema: a declared schema, in place of `columns`.
        types: the types of numbers and times; None for float64 and microseconds, or those of the schema.
        progress: notified of every page of a paged call.
        report: called with the report of the job when the table is there.

    Raises:
        SchemaError: there is a column that a frozen schema does not declare.
        TypeError: models of different types that are not of one family, or pages.
        ValueError: `columns` names one that cannot be, or is given together with `schema`.
        LusidError: as the call.
    """
    check_run(None, progress)
    tables = Tables(columns, schema, types)
    recorder = JobRecorder()
    tables_of_pages = await run_sync(tables.empty, source)
    operation, pages = name_of(source), 0
    with recorder.observing():
        if is_unpinned(source):
            only, source = await _only_page(source, tables, progress)
            tables_of_pages += only
            pages = len(only)
        source = await pinned(source)
        pages += await each_table(
            source, tables, lambda table, _: tables_of_pages.append(table), progress=progress
        )
    whole = tables.united_schema([table.schema for table in tables_of_pages], is_final=bool(tables_of_pages))
    result = await run_sync(united, tables_of_pages, whole)
    result = result.rename_columns(tables.final_names(whole.names))
    if report is not None:
        report(
            recorder.report(
                operation=operation,
                as_at=as_at_of(source),
                rows=result.num_rows,
                pages=pages,
                rejects=source.rejects if isinstance(source, KeyedRows) else 0,
                schema_changes=tables.undeclared(result.schema.names),
            )
        )
    return result


async def write_parquet(
    source: FrameSource,
    path: Target,
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
    so, and the next run reads nothing (`was_finished`), which it logs as a warning; remove it to write the
    file anew, or name it after the night: `checkpoint=f"instruments-{date}"`. It belongs to one job, as that
    of `lusid_async.bulk.checkpointed`, with one choice of columns, schema and types.

    The Parquet metadata have the key `lusid_async`: a JSON object with operation, as-at, time of extraction
    and job.

    Args:
        source: as in `to_arrow`; a paged call if there is a checkpoint.
        path: the file to write, in a folder that is there; a URL of fsspec (extra `fsspec`), such as
            `s3://bucket/name.parquet`; or a binary file that is open for writing. To the last two the file is
            copied when it is complete, from a temporary folder.
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
        ValueError: as `to_arrow`, `row_group_rows` is not positive, there is no such compression, the
            checkpoint or the reject file is the file itself, or there is a checkpoint and the file is not on
            a local path.
        LusidError: as the call.
    """
    check_options(job, progress, row_group_rows, compression)
    if checkpoint is not None and not isinstance(source, PagedCall):
        raise TypeError("only a paged call can be resumed: pass the call itself, or no checkpoint")
    await run_sync(check_target, path)
    check_reject_file(source, path)
    local = path if isinstance(path, str | PathLike) and not is_url(path) else None
    if checkpoint is not None and local is None:
        raise ValueError("an export to a URL or a file object cannot be resumed: write a file, and copy it")
    export = _Export(source, columns, schema, types, checkpoint, job, progress, row_group_rows, compression)
    recorder = JobRecorder()
    with recorder.observing():
        if local is not None:
            summary, sink = await export.to_path(Path(local))
        else:
            folder = await run_sync(partial(tempfile.mkdtemp, prefix="lusid-async-"))
            try:
                whole = Path(folder, "whole.parquet")
                summary, sink = await export.to_path(whole)
                await run_sync(put, whole, cast("BinaryIO", path))
            finally:
                with anyio.CancelScope(shield=True):
                    await run_sync(partial(shutil.rmtree, folder, ignore_errors=True))
            summary = replace(summary, path=path if is_url(path) else str(getattr(path, "name", "")))
    is_new = not summary.was_finished
    report = recorder.report(
        operation=name_of(source),
        job=job,
        target=str(summary.path),
        as_at=summary.as_at,
        rows=summary.rows if is_new else 0,
        pages=summary.pages if is_new else 0,
        bytes_written=summary.size if is_new else 0,
        rejects=source.rejects if isinstance(source, KeyedRows) else 0,
        schema_changes=sink.undeclared_columns,
    )
    return replace(summary, report=report)


async def _only_page(
    source: PagedCall[Any, Any], tables: Tables, progress: ProgressListener | ProgressTracker | None
) -> tuple[list[pa.Table], FrameSource]:
    """Return the only page of a listing and nothing that remains; or no page, and the call with an as-at."""
    tracker = ProgressTracker(source.name, progress) if callable(progress) else progress
    with nullcontext() if tracker is None else tracker.counting_retries():
        page, as_at = await only_page_or_as_at(source, exact=tables.types.is_exact)
    if page is None:
        return [], source.as_of(as_at_text(as_at) or "")
    values = page.get("values") or ()
    table = await run_sync(tables.of_json, source.item_type, values)
    if tracker is not None:
        tracker.advance(items=len(values), pages=1)
    return [table], ()


@dataclass(frozen=True, slots=True)
class _Export:
    """The arguments of `write_parquet`, for a local path."""

    source: FrameSource
    columns: Sequence[str] | None
    schema: TableSchema | None
    types: TableTypes | None
    checkpoint: str | os.PathLike[str] | None
    job: str | None
    progress: ProgressListener | ProgressTracker | None
    row_group_rows: int
    compression: Compression

    async def to_path(self, path: Path) -> tuple[ParquetSummary, ParquetSink]:
        tables = Tables(self.columns, self.schema, self.types)
        empty = await run_sync(tables.empty, self.source)
        spool = None if self.checkpoint is None else Spool(Path(self.checkpoint))
        if spool is not None:
            _check_apart(path, spool.path)
        sink = ParquetSink(
            path, tables, row_group_rows=self.row_group_rows, compression=self.compression, spool=spool
        )
        try:
            await run_sync(sink.open)
            for table in empty:
                sink.write(table)
            if spool is None or not isinstance(self.source, PagedCall):
                source = await pinned(self.source)
                return await _written(source, sink, tables, self.job, self.progress), sink
            await run_sync(spool.open)
            return await _resumed(self.source, sink, spool, tables, self.job, self.progress), sink
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
    sink.metadata = description_of(source, job)
    pages = await each_table(source, tables, lambda table, _: sink.write(table), progress=progress)
    return await _finished(sink, pages)


def _check_apart(path: Path, checkpoint: Path) -> None:
    """Refuse a checkpoint whose files are the one that is written."""
    ours = {
        checkpoint.with_name(f"{checkpoint.name}{ending}").resolve() for ending in ("", ".spool", ".lock")
    }
    if path.resolve() in ours:
        raise ValueError(
            f"checkpoint is {checkpoint}, where the file itself is written: give it another path"
        )


def _check_finished(path: Path, checkpoint: Path, size: int) -> None:
    """Refuse to call an export finished whose file is gone, or was written to another path."""
    found = path.stat().st_size if path.exists() else None
    if found != size:
        what = "is not there" if found is None else f"has {found} bytes and not the {size} that it wrote"
        raise CheckpointError(
            f"checkpoint={str(checkpoint)!r} says that this export is finished, but {path} {what}. "
            "Remove the checkpoint to export again, or name the file that was written."
        )


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
        source = await pinned(source)
        beginning = Checkpoint.beginning(identity, as_at_text(source.as_at), source.page)
        await run_sync(spool.begin, beginning, description_of(source, job), tables.description())
    else:
        spool.check(identity, as_at_text(source.as_at), tables.description())
    if spool.summary is not None:
        await run_sync(_check_finished, sink.path, spool.path, spool.summary["size"])
        _LOGGER.warning(
            "%s is already complete as at %s; nothing was read. Remove %s, or give another checkpoint, for a "
            "new export.",
            sink.path,
            spool.summary["as_at"],
            spool.path,
        )
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


async def _finished(sink: ParquetSink, pages: int) -> ParquetSummary:
    while not await run_sync(sink.finish):
        pass
    return ParquetSummary(sink.path, sink.rows, sink.columns, pages, sink.size, sink.metadata.get("asAt"))
