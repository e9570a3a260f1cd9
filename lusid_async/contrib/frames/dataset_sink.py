"""Writes the files of a dataset and commits them."""

from __future__ import annotations

import json
import shutil
import time
from collections import OrderedDict
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pyarrow as pa
import pyarrow.fs as pafs
import pyarrow.parquet as pq

from lusid_async.bulk.job import JobLock
from lusid_async.contrib.frames.arrays import with_schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lusid_async.contrib.frames.dataset_plan import DatasetPlan
    from lusid_async.contrib.frames.parquet import Compression

_MAX_WRITERS = 128
"""Files that are open at once; more partitions than that are written to more files."""

_STAGING = ".lusid-part-"
"""How the folder of what is not finished begins; readers of datasets skip names with a dot."""

_COMMIT_WAIT = 60.0
"""Seconds to wait for the commit of another run, which moves and deletes files and reads nothing."""

_COMMIT_POLL = 0.02

_NULL = "__HIVE_DEFAULT_PARTITION__"
"""The value of a partition whose rows have null, as Hive and pyarrow write it."""


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
