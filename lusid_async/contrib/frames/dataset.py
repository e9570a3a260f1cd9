"""Partitioned datasets of Parquet files, and Delta tables."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import anyio
from anyio.to_thread import run_sync

from lusid_async.bulk.report import JobRecorder
from lusid_async.calls import PagedCall
from lusid_async.contrib.frames.child_rows import Children
from lusid_async.contrib.frames.dataset_plan import plan_of
from lusid_async.contrib.frames.dataset_sink import DatasetSink
from lusid_async.contrib.frames.many_parents import ManyParents
from lusid_async.contrib.frames.parquet import METADATA, check_options
from lusid_async.contrib.frames.rows import KeyedRows, call_identity
from lusid_async.contrib.frames.source import (
    as_at_of,
    description_of,
    each_table,
    name_of,
    pinned,
)
from lusid_async.contrib.frames.targets import check_reject_file, filesystem_of

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping, Sequence

    from lusid_async.bulk.report import JobReport
    from lusid_async.calls.progress import ProgressListener, ProgressTracker
    from lusid_async.contrib.frames.dataset_plan import WriteMode
    from lusid_async.contrib.frames.parquet import Compression
    from lusid_async.contrib.frames.schema import TableSchema
    from lusid_async.contrib.frames.types import TableTypes


async def write_dataset(
    source: PagedCall[Any, Any] | KeyedRows,
    root: str | os.PathLike[str],
    *,
    partition_by: Sequence[str] = (),
    partition: Mapping[str, str] | None = None,
    mode: WriteMode = "append",
    job: str | None = None,
    columns: Iterable[str] | None = None,
    schema: TableSchema | None = None,
    types: TableTypes | None = None,
    progress: ProgressListener | ProgressTracker | None = None,
    row_group_rows: int = 20_000,
    compression: Compression = "zstd",
) -> JobReport:
    """Write every item of a listing to a dataset of Parquet files with Hive partitions, in bounded memory.

        await write_dataset(holdings, "lake/holdings", partition={"date": "2024-06-28"},
                            partition_by=["scope"], mode="replace", job="holdings 2024-06-28")

    writes `lake/holdings/date=2024-06-28/scope=funds/….parquet`, which pyarrow, polars, DuckDB and Spark read
    as one table. All files have one schema: a declared one, or every field of the model (see
    `arrow_batches`).

    **Nothing unfinished is read.** Files are written to a folder `.lusid-part-…` in the root, which readers
    of datasets skip, and moved to their places when all of them are there. A run that fails or is killed
    before leaves the dataset as it was; the next run clears what it left. Moving several files is
    not one step: a run that is killed just then has moved some, and the next run of the job completes it. For
    one commit a run use `write_delta`.

    **Run again** with the same `job`, an append replaces the files that this very job wrote before, and
    doubles nothing. It is the same if operation, API root, arguments (with an `as_at` of the call, and the
    parents of `many_parents`) and `partition` are the same; anything else adds its rows, and so does each run
    without `job`. A second run of a job, or a second replacement of a partition, at the same time is refused;
    on a URL, where there are no locks, take care of that yourself.

    **Failures replace nothing.** If every parent of `many_parents` failed, the first failure is raised.

    Args:
        source: a paged call, or what `many_parents` or `child_rows` returns.
        root: the folder, which is made if needed, or a URL of fsspec (extra `fsspec`), such as `s3://…`.
        partition_by: columns whose values name the partitions of the rows; they are not in the files.
        partition: names and values of partitions above those, the same for all rows, such as the date.
        mode: `append` adds files; `replace` replaces the partition that `partition` names, with all that are
            in it; without `partition` those that the rows are in, or everything if there are none.
        job: the name of the job; what it means for an append is above.
        columns: as in `arrow_batches`.
        schema: as in `arrow_batches`.
        types: as in `arrow_batches`.
        progress: as in `to_arrow`.
        row_group_rows: how many rows are kept in memory and written together.
        compression: as in `write_parquet`.

    Returns:
        What was done.

    Raises:
        BlockingIOError: another run of the job writes to the folder, or another one replaces the partition.
        OSError: the files cannot be written.
        SchemaError: a value has no column in a frozen schema.
        TypeError: the source is something else.
        ValueError: an argument cannot be; see its message.
        LusidError: as the call.
    """
    check_options(job, progress, row_group_rows, compression)
    recorder = JobRecorder()
    plan = plan_of(source, partition_by, {} if partition is None else partition, mode, columns, schema, types)
    check_reject_file(source, root)
    filesystem, path = await run_sync(filesystem_of, root)
    with recorder.observing():
        given = source
        identity = await given.identity() if isinstance(given, Children) else None
        if isinstance(given, PagedCall):
            identity = await call_identity(given)
        source = await pinned(source)
        metadata = {METADATA: json.dumps(description_of(source, job)).encode()}
        sink = DatasetSink(filesystem, path, plan, job, metadata, row_group_rows, compression)
        try:
            await run_sync(sink.open)
            pages = await each_table(
                source, plan.tables, lambda table, _: sink.write(table), progress=progress
            )
            if isinstance(given, ManyParents):
                identity = await given.identity()
            await run_sync(sink.commit, str(identity))
        finally:
            with anyio.CancelScope(shield=True):
                await run_sync(sink.close)
    return recorder.report(
        operation=name_of(source),
        job=job,
        target=str(root),
        as_at=as_at_of(source),
        rows=sink.rows,
        pages=pages,
        bytes_written=sink.size,
        rejects=source.rejects if isinstance(source, KeyedRows) else 0,
    )
