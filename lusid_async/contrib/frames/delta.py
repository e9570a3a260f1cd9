"""Delta tables (extra `delta`): one commit for each run."""

from __future__ import annotations

import json
import queue
import threading
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import anyio
import pyarrow as pa
from anyio.to_thread import run_sync
from deltalake import CommitProperties, DeltaTable, Transaction, write_deltalake

from lusid_async.bulk.report import JobRecorder
from lusid_async.contrib.frames.arrays import with_schema
from lusid_async.contrib.frames.dataset_plan import plan_of
from lusid_async.contrib.frames.parquet import check_run
from lusid_async.contrib.frames.rows import KeyedRows
from lusid_async.contrib.frames.source import as_at_of, description_of, each_table, name_of, pinned
from lusid_async.contrib.frames.targets import check_reject_file

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from lusid_async.bulk.report import JobReport
    from lusid_async.calls import PagedCall
    from lusid_async.calls.progress import ProgressListener, ProgressTracker
    from lusid_async.contrib.frames.dataset_plan import DatasetPlan, WriteMode
    from lusid_async.contrib.frames.schema import TableSchema
    from lusid_async.contrib.frames.types import TableTypes

_BUFFERED = 2
"""Tables between the listing and the writer."""

_CLOSED_POLL = 0.1
"""Seconds after which a blocked producer looks whether the writer has ended."""


async def write_delta(
    source: PagedCall[Any, Any] | KeyedRows,
    table: str | os.PathLike[str],
    *,
    partition_by: Sequence[str] = (),
    partition: Mapping[str, str] | None = None,
    mode: WriteMode = "append",
    job: str | None = None,
    columns: Iterable[str] | None = None,
    schema: TableSchema | None = None,
    types: TableTypes | None = None,
    progress: ProgressListener | ProgressTracker | None = None,
    storage_options: Mapping[str, str] | None = None,
) -> JobReport:
    """Write every item of a listing to a Delta table, in one commit.

    A reader sees all rows of a run or none, and a run that fails or is killed leaves no trace in the table.
    The commit has the operation, the as-at and the job in its metadata.

    **A job appends once.** With `job`, a second append of that job and `partition` to the table is refused
    before anything is read, because Delta cannot tell which rows the first one wrote; so a run that is
    repeated after a success doubles nothing. Name the job after the night (`job=f"holdings {date}"`), or use
    `replace` with a `partition`, which can be repeated. The table records the job as an application
    transaction (Delta's protocol: "Transaction Identifiers").

    Args:
        source: as in `write_dataset`.
        table: the folder of the table, or its URL (`s3://…`, `abfss://…`); it is made if needed.
        partition_by: columns by which the table is partitioned.
        partition: columns with one text for all rows, such as the date, by which it is partitioned too.
        mode: `append` adds the rows; `replace` replaces those with the values of `partition`, or all rows if
            the table has no partitions.
        job: the name of the job; what it means for an append is above.
        columns: as in `write_dataset`.
        schema: as in `write_dataset`.
        types: as in `write_dataset`; Delta has no nanoseconds.
        progress: as in `write_dataset`.
        storage_options: credentials and options of the store, as deltalake takes them.

    Returns:
        What was done; the bytes are not counted.

    Raises:
        deltalake.exceptions.DeltaError: the table cannot be written, or has other columns.
        ValueError: as `write_dataset`; the job has appended to the table before;
            the timestamps are nanoseconds; or `replace` has no `partition` in a
            table with partitions.
        LusidError: as `write_dataset`.
    """
    check_run(job, progress)
    constant = dict(partition or {})
    if mode == "replace" and partition_by and not constant:
        raise ValueError("replace needs to know which rows: give partition={'date': …}, or no partition_by")
    plan = plan_of(source, partition_by, constant, mode, columns, schema, types)
    if plan.tables.types.timestamps == "ns":
        raise ValueError("Delta has no nanoseconds: use TableTypes(timestamps='us') or 'text'")
    check_reject_file(source, table)
    transaction = None
    if job is not None and mode == "append":
        transaction = await run_sync(_new_transaction, str(table), job, constant, storage_options)
    recorder = JobRecorder()
    with recorder.observing():
        source = await pinned(source)
        properties = CommitProperties(
            custom_metadata={"lusid_async": json.dumps(description_of(source, job))},
            app_transactions=None if transaction is None else [transaction],
        )
        pipe = _Pipe(plan)
        pages = 0
        failures: list[Exception] = []

        def write() -> None:
            try:
                _write(pipe, str(table), plan, properties, storage_options)
            except Exception as error:  # noqa: BLE001 - raised below, unless the listing failed before
                failures.append(error)
            finally:
                pipe.closed.set()

        async with anyio.create_task_group() as group:
            group.start_soon(run_sync, write)
            end: Exception | None = _AbandonedError()
            try:
                pages = await each_table(source, plan.tables, pipe.put_table, progress=progress)
                end = None
            except Exception as error:  # noqa: BLE001 - raised below, where no task group wraps it
                end = error
            finally:
                with anyio.CancelScope(shield=True):
                    await run_sync(pipe.put, end)
    if end is not None and not isinstance(end, _AbandonedError):
        raise end
    if failures:
        raise failures[0]
    return recorder.report(
        operation=name_of(source),
        job=job,
        target=str(table),
        as_at=as_at_of(source),
        rows=pipe.rows,
        pages=pages,
        rejects=source.rejects if isinstance(source, KeyedRows) else 0,
    )


class _AbandonedError(Exception):
    """Ends the writer without a commit when the listing has ended early, and the other way round."""


class _Pipe:
    """Takes tables in one thread and returns them in another, a few at a time.

    Args:
        plan: the schema of the tables, and the columns that are the same for all rows.
    """

    def __init__(self, plan: DatasetPlan) -> None:
        self.rows = 0
        self.closed = threading.Event()
        constants = [pa.field(name, pa.string()) for name in plan.partition]
        self.schema = pa.schema([*constants, *plan.schema])
        self._plan = plan
        self._queue: queue.Queue[pa.Table | Exception | None] = queue.Queue(_BUFFERED)

    def put_table(self, table: pa.Table, _: str | None) -> None:
        """Add the rows of a page.

        Raises:
            _AbandonedError: the writer has ended.
        """
        self.rows += table.num_rows
        whole = with_schema(table, self._plan.schema)
        constants = [
            pa.array([value] * table.num_rows, pa.string()) for value in self._plan.partition.values()
        ]
        if not self.put(pa.Table.from_arrays([*constants, *whole.columns], schema=self.schema)):
            raise _AbandonedError

    def put(self, item: pa.Table | Exception | None) -> bool:
        """Add a table, the exception that the reader raises, or None for the end; False if nobody reads."""
        while not self.closed.is_set():
            try:
                self._queue.put(item, timeout=_CLOSED_POLL)
            except queue.Full:
                continue
            return True
        return False

    def batches(self) -> Iterator[pa.RecordBatch]:
        """Return what is put, until the end."""
        while (item := self._queue.get()) is not None:
            if isinstance(item, Exception):
                raise item
            yield from item.to_batches()


def _new_transaction(
    table: str, job: str, partition: Mapping[str, str], storage_options: Mapping[str, str] | None
) -> Transaction:
    """Return what records that a job has appended, or refuse it if it has.

    Raises:
        ValueError: it has.
    """
    options = None if storage_options is None else dict(storage_options)
    named = json.dumps([job, sorted(partition.items())])
    app_id = f"lusid_async-{blake2b(named.encode(), digest_size=16).hexdigest()}"
    is_there = DeltaTable.is_deltatable(table, options)
    if is_there and DeltaTable(table, storage_options=options).transaction_version(app_id) is not None:
        raise ValueError(
            f"the job {job!r} has appended to {table} before, and a second time would double its rows: use "
            "mode='replace' with a partition, or another name, such as one with the date"
        )
    return Transaction(app_id, 1)


def _write(
    pipe: _Pipe,
    table: str,
    plan: DatasetPlan,
    properties: CommitProperties,
    storage_options: Mapping[str, str] | None,
) -> None:
    options = None if storage_options is None else dict(storage_options)
    is_new = not DeltaTable.is_deltatable(table, options)
    reader = pa.RecordBatchReader.from_batches(pipe.schema, pipe.batches())
    partition_by = [*plan.partition, *plan.partition_by] or None
    if plan.mode == "append" or is_new:
        write_deltalake(
            table,
            reader,
            partition_by=partition_by,
            mode="append",
            storage_options=options,
            commit_properties=properties,
        )
        return
    write_deltalake(
        table,
        reader,
        partition_by=partition_by,
        mode="overwrite",
        predicate=_predicate(plan.partition) if plan.partition else None,
        storage_options=options,
        commit_properties=properties,
    )


def _predicate(partition: Mapping[str, str]) -> str:
    conditions = []
    for name, value in partition.items():
        quoted_name, quoted_value = name.replace('"', '""'), value.replace("'", "''")
        conditions.append(f"\"{quoted_name}\" = '{quoted_value}'")
    return " AND ".join(conditions)
