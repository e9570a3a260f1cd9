"""Partitioned datasets of Parquet files, and Delta tables."""

from __future__ import annotations

import json
import shutil
import time
from collections import Counter, OrderedDict
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Literal, get_args
from urllib.parse import quote

import anyio
import pyarrow as pa
import pyarrow.fs as pafs
import pyarrow.parquet as pq
from anyio.to_thread import run_sync

from lusid_async.bulk.job import JobLock
from lusid_async.bulk.report import JobRecorder
from lusid_async.calls import PagedCall
from lusid_async.contrib.frames.arrays import with_schema
from lusid_async.contrib.frames.parquet import METADATA, check_options
from lusid_async.contrib.frames.rows import Children, KeyedRows, ManyParents, call_identity
from lusid_async.contrib.frames.source import (
    Tables,
    as_at_of,
    description_of,
    each_table,
    name_of,
    pinned,
)
from lusid_async.contrib.frames.streams import arrow_schema, fixed_schema
from lusid_async.contrib.frames.targets import check_reject_file, filesystem_of

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator, Sequence

    from lusid_async.bulk.report import JobReport
    from lusid_async.calls.progress import ProgressListener, ProgressTracker
    from lusid_async.contrib.frames.parquet import Compression
    from lusid_async.contrib.frames.schema import TableSchema
    from lusid_async.contrib.frames.types import TableTypes

WriteMode = Literal["append", "replace"]

_MAX_WRITERS = 128
"""Files that are open at once; more partitions than that are written to more files."""

_STAGING = ".lusid-part-"
"""How the folder of what is not finished begins; readers of datasets skip names with a dot."""

_COMMIT_WAIT = 60.0
"""Seconds to wait for the commit of another run, which moves and deletes files and reads nothing."""

_COMMIT_POLL = 0.02

_NULL = "__HIVE_DEFAULT_PARTITION__"
"""The value of a partition whose rows have null, as Hive and pyarrow write it."""


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


@dataclass(frozen=True, slots=True)
class DatasetPlan:
    """The schema and the partitions of what is written.

    Args:
        tables: makes the tables.
        schema: their schema.
        partition_by: columns whose values name the partitions of the rows.
        partition: the partitions above those.
        mode: what happens to the rows that are there.
    """

    tables: Tables
    schema: pa.Schema
    partition_by: tuple[str, ...]
    partition: Mapping[str, str]
    mode: WriteMode


def plan_of(
    source: PagedCall[Any, Any] | KeyedRows,
    partition_by: Sequence[str],
    partition: Mapping[str, str],
    mode: WriteMode,
    columns: Iterable[str] | None,
    schema: TableSchema | None,
    types: TableTypes | None,
) -> DatasetPlan:
    """Return how a source is written, or refuse what cannot be, before anything is sent.

    Raises:
        TypeError: an argument is of another type.
        ValueError: a name cannot be, or the arguments contradict each other.
    """
    if not isinstance(source, PagedCall | KeyedRows):
        raise TypeError(
            f"a dataset is made of a paged call or of rows with keys, not of {type(source).__name__}"
        )
    if mode not in get_args(WriteMode):
        raise ValueError(f"mode is 'append' or 'replace', not {mode!r}")
    if not isinstance(partition, Mapping):
        raise TypeError(
            f"partition is a dict of names and values, {{'date': '2024-06-28'}}, not {partition!r}"
        )
    if isinstance(partition_by, str):
        raise TypeError(f"partition_by is a list of columns, not the text {partition_by!r}")
    if source.item_type is None and schema is None:
        raise ValueError("the model of the rows is not known before the first call: give a schema")
    declared = fixed_schema(source.item_type, columns, schema, types)
    keys = source.keys if isinstance(source, KeyedRows) else ()
    whole = arrow_schema(declared, keys)
    if unknown := [name for name in partition_by if name not in whole.names]:
        raise ValueError(f"there is no column {', '.join(map(repr, unknown))} to partition by")
    _check_names(whole.names, partition_by, partition)
    return DatasetPlan(Tables(None, declared), whole, tuple(partition_by), dict(partition), mode)


def _check_names(columns: Sequence[str], partition_by: Sequence[str], partition: Mapping[str, str]) -> None:
    """Refuse names that a reader which ignores case takes for one, and partitions without a name or value."""
    if empty := [name for name, value in partition.items() if name == "" or value in ("", None)]:
        raise ValueError(f"a partition has a name and a value, which {empty[0]!r} does not")
    if twice := [name for name, count in Counter(partition_by).items() if count > 1]:
        raise ValueError(f"partition_by has {', '.join(map(repr, twice))} more than once")
    known = {name.casefold() for name in columns}
    if same := [name for name in partition if name.casefold() in known]:
        raise ValueError(f"the partition {', '.join(map(repr, same))} has the name of a column")
    if len({name.casefold() for name in partition}) < len(partition):
        raise ValueError(f"the partitions {', '.join(map(repr, partition))} differ only in case")
    if len(known) < len(columns):
        both = [name for name, count in Counter(map(str.casefold, columns)).items() if count > 1]
        raise ValueError(
            f"there are two columns {', '.join(map(repr, both))}: name the key column differently"
        )


class DatasetSink:
    """Takes tables one by one between `open` and `close`; `commit` moves the files to their places.

    Everything here blocks and belongs in a worker thread; one thread at a time.

    Args:
        filesystem: where the dataset is.
        root: its folder there.
        plan: its schema and partitions.
        job: the name of the job, which names its files.
        metadata: for each file.
        row_group_rows: rows that are kept in memory until they are written.
        compression: of the files.
    """

    def __init__(
        self,
        filesystem: pafs.FileSystem,
        root: str,
        plan: DatasetPlan,
        job: str | None,
        metadata: Mapping[bytes, bytes],
        row_group_rows: int,
        compression: Compression,
    ) -> None:
        self.rows = 0
        self.size = 0
        self._filesystem = filesystem
        self._root = root.rstrip("/")
        self._plan = plan
        self._job = job
        self._prefix = token_hex(8)
        self._staging = f"{self._root}/{_STAGING}{self._run_key()}"
        self._file_schema = plan.schema
        for name in plan.partition_by:
            self._file_schema = self._file_schema.remove(self._file_schema.get_field_index(name))
        self._file_schema = self._file_schema.with_metadata(dict(metadata))
        self._row_group_rows = row_group_rows
        self._compression = compression
        self._pages: list[pa.Table] = []
        self._waiting_rows = 0
        self._writers: OrderedDict[str, pq.ParquetWriter] = OrderedDict()
        self._files: dict[str, int] = {}
        self._lock: JobLock | None = None
        self._is_opened = False

    def open(self) -> None:
        """Make a folder for what is not finished, and remove what killed runs left.

        Raises:
            BlockingIOError: another run of the job writes to the dataset, or replaces the partition.
            OSError: the folder cannot be made.
        """
        if self._is_local:
            self._filesystem.create_dir(self._root, recursive=True)
            with self._committing():
                lock = JobLock(Path(self._staging))
                if not lock.acquire():
                    whose = "of this partition" if self._plan.mode == "replace" else "of this job"
                    raise BlockingIOError(f"{self._root} is being written by another run {whose}")
                self._lock = lock
                self._remove_abandoned()
        self._remove_staging()
        self._is_opened = True
        self._filesystem.create_dir(self._staging, recursive=True)

    def write(self, table: pa.Table) -> None:
        """Add rows."""
        self._pages.append(with_schema(table, self._plan.schema))
        self._waiting_rows += table.num_rows
        self.rows += table.num_rows
        if self._waiting_rows >= self._row_group_rows:
            self._flush()

    def commit(self, identity: str) -> None:
        """Move the files to their places, and remove those that they replace.

        Args:
            identity: what was read; with the job and the partition it says which files an append replaces.

        Raises:
            BlockingIOError: other runs commit for too long.
            OSError: a file cannot be moved.
        """
        self._flush()
        while self._writers:
            self._writers.popitem()[1].close()
        if self._job is not None:
            self._prefix = _digest(self._job, identity, sorted(self._plan.partition.items()))
        with self._committing():
            self._move_and_replace()

    @property
    def _is_local(self) -> bool:
        return isinstance(self._filesystem, pafs.LocalFileSystem)

    def _run_key(self) -> str:
        """Return what no two runs have at the same time: the partition to replace, or the job."""
        partition = sorted(self._plan.partition.items())
        if self._plan.mode == "replace":
            return _digest("replace", partition)
        return self._prefix if self._job is None else _digest("append", self._job, partition)

    @contextmanager
    def _committing(self) -> Iterator[None]:
        """Let one run at a time move and delete files, where there are locks."""
        lock = JobLock(Path(self._root, f"{_STAGING}commit")) if self._is_local else None
        end = time.monotonic() + _COMMIT_WAIT
        while lock is not None and not lock.acquire():
            if time.monotonic() > end:
                raise BlockingIOError(f"{self._root} is being committed to by another run")
            time.sleep(_COMMIT_POLL)
        try:
            yield
        finally:
            if lock is not None:
                lock.release()

    def _remove_abandoned(self) -> None:
        """Remove the folders of runs that were killed, whose locks nobody holds."""
        for folder in Path(self._root).glob(f"{_STAGING}*"):
            if not folder.is_dir() or str(folder) == self._staging:
                continue
            lock = JobLock(folder)
            if lock.acquire():
                shutil.rmtree(folder, ignore_errors=True)
                lock.release()

    def _move_and_replace(self) -> None:
        moved = set()
        for partition, count in self._files.items():
            self._filesystem.create_dir(self._place(self._root, partition), recursive=True)
            for number in range(count):
                target = f"{self._place(self._root, partition)}/{self._name(number)}"
                self._move(f"{self._place(self._staging, partition)}/{number}.parquet", target)
                self.size += self._filesystem.get_file_info(target).size
                moved.add(target)
        for path in self._replaced(moved):
            self._filesystem.delete_file(path)

    def close(self) -> None:
        """Remove everything that is not committed."""
        while self._writers:
            self._writers.popitem()[1].close()
        if self._is_opened:
            self._remove_staging()
        if self._lock is not None:
            self._lock.release()

    def _flush(self) -> None:
        if not self._waiting_rows:
            return
        rows = pa.concat_tables(self._pages)
        self._pages.clear()
        self._waiting_rows = 0
        for partition, group in self._by_partition(rows):
            self._writer(partition).write_table(group, row_group_size=group.num_rows)

    def _by_partition(self, rows: pa.Table) -> Iterable[tuple[str, pa.Table]]:
        constant = [_folder(name, value) for name, value in self._plan.partition.items()]
        by = self._plan.partition_by
        found: dict[tuple[Any, ...], list[int]] = {}
        for row, values in enumerate(zip(*(rows.column(name).to_pylist() for name in by), strict=True)):
            found.setdefault(values, []).append(row)
        rest = rows.select(self._file_schema.names).cast(self._file_schema)
        if not by:
            yield "/".join(constant), rest
        for values, indices in found.items():
            folders = [*constant, *map(_folder, by, values)]
            yield "/".join(folders), rest.take(pa.array(indices))

    def _writer(self, partition: str) -> pq.ParquetWriter:
        writer = self._writers.get(partition)
        if writer is None:
            if len(self._writers) >= _MAX_WRITERS:
                self._writers.popitem(last=False)[1].close()
            number = self._files.get(partition, 0)
            self._files[partition] = number + 1
            folder = self._place(self._staging, partition)
            self._filesystem.create_dir(folder, recursive=True)
            writer = self._writers[partition] = pq.ParquetWriter(
                f"{folder}/{number}.parquet",
                self._file_schema,
                compression=self._compression,
                filesystem=self._filesystem,
            )
        self._writers.move_to_end(partition)
        return writer

    def _replaced(self, moved: set[str]) -> list[str]:
        """Return the files whose rows are replaced by those that were moved."""
        if self._plan.mode == "replace":
            constant = [_folder(name, value) for name, value in self._plan.partition.items()]
            if constant or not self._plan.partition_by:
                whole = self._place(self._root, "/".join(constant))
                found = self._parquet_files(whole, recursive=bool(self._plan.partition_by))
            else:
                folders = sorted(self._place(self._root, partition) for partition in self._files)
                found = [path for folder in folders for path in self._parquet_files(folder, recursive=False)]
        elif self._job is not None:
            found = [
                path
                for path in self._parquet_files(self._root, recursive=True)
                if path.rpartition("/")[2].startswith(f"{self._prefix}-")
            ]
        else:
            found = []
        return [path for path in found if path not in moved]

    def _parquet_files(self, folder: str, *, recursive: bool) -> list[str]:
        selector = pafs.FileSelector(folder, allow_not_found=True, recursive=recursive)
        infos = self._filesystem.get_file_info(selector)
        paths = [info.path for info in infos if info.type == pafs.FileType.File]
        return sorted(path for path in paths if path.endswith(".parquet") and f"/{_STAGING}" not in path)

    def _move(self, source: str, target: str) -> None:
        if self._filesystem.get_file_info(target).type != pafs.FileType.NotFound and not self._is_local:
            self._filesystem.delete_file(target)
        self._filesystem.move(source, target)

    def _remove_staging(self) -> None:
        if self._filesystem.get_file_info(self._staging).type == pafs.FileType.Directory:
            self._filesystem.delete_dir(self._staging)

    def _place(self, root: str, partition: str) -> str:
        return f"{root}/{partition}" if partition else root

    def _name(self, number: int) -> str:
        return f"{self._prefix}-{number}.parquet"


def _folder(name: str, value: Any) -> str:
    return f"{quote(name, safe='')}={_NULL if value is None else quote(str(value), safe='')}"


def _digest(*parts: object) -> str:
    return blake2b(json.dumps(parts).encode(), digest_size=8).hexdigest()
