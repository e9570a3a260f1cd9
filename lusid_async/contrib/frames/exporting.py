"""Listings to Arrow tables and Parquet files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
from anyio.to_thread import run_sync

from lusid_async.contrib.frames.arrays import united
from lusid_async.contrib.frames.parquet import ParquetSink
from lusid_async.contrib.frames.source import each_table

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    import pyarrow as pa

    from lusid_async.calls.progress import ProgressListener, ProgressTracker
    from lusid_async.contrib.frames.parquet import Compression
    from lusid_async.contrib.frames.source import FrameSource


@dataclass(frozen=True, slots=True)
class ParquetSummary:
    """What was written.

    Args:
        path: the file.
        rows: how many items it has.
        columns: how many columns they have.
        pages: how many pages they came in.
        size: the size of the file in bytes.
    """

    path: Path
    rows: int
    columns: int
    pages: int
    size: int


async def to_arrow(
    source: FrameSource,
    *,
    columns: Sequence[str] | None = None,
    progress: ProgressListener | ProgressTracker | None = None,
) -> pa.Table:
    """Return every item of a listing as a row of an Arrow table.

    Args:
        source: a paged call, which is read to its last page; an answer that has `values`; or models of one
            type or family, in a list or from an asynchronous iterator.
        columns: names of columns, or of objects to have all columns of (`version`, `identifiers.Figi`); None
            for all.
        progress: told about every page of a paged call.

    Raises:
        TypeError: models of different types that are not of one family, or pages.
        ValueError: `columns` names one that there is not.
        As the call.
    """
    tables: list[pa.Table] = []
    await each_table(source, tables.append, columns=columns, progress=progress)
    return await run_sync(united, tables)


async def write_parquet(
    source: FrameSource,
    path: str | os.PathLike[str],
    *,
    columns: Sequence[str] | None = None,
    progress: ProgressListener | ProgressTracker | None = None,
    row_group_rows: int = 20_000,
    compression: Compression = "zstd",
) -> ParquetSummary:
    """Write every item of a listing to a Parquet file, page by page, in bounded memory.

    The file is there when all of it is written, and replaces one of that name then. A call that fails or is
    cancelled leaves what was there before. (A process that is killed leaves a folder `.<name>.<random>` too.)

    Args:
        source: as in `to_arrow`.
        path: the file to write, in a folder that is there.
        columns: as in `to_arrow`.
        progress: as in `to_arrow`.
        row_group_rows: how many rows are kept in memory and written together; the more, the smaller the file.
        compression: `zstd`, `snappy`, `gzip`, `lz4`, `brotli` or `none`.

    Raises:
        OSError: the file cannot be written.
        TypeError: as `to_arrow`.
        ValueError: as `to_arrow`, or `row_group_rows` is not positive.
        As the call.
    """
    if row_group_rows < 1:
        raise ValueError(f"row_group_rows is a number of rows and must be positive, not {row_group_rows}")
    sink = ParquetSink(Path(path), row_group_rows=row_group_rows, compression=compression)
    try:
        await run_sync(sink.open)
        pages = await each_table(source, sink.write, columns=columns, progress=progress)
        while not await run_sync(sink.finish):
            pass
    finally:
        with anyio.CancelScope(shield=True):
            await run_sync(sink.close)
    return ParquetSummary(sink.path, sink.rows, sink.columns, pages, sink.size)
