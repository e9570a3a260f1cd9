"""A Parquet file written piece by piece, that is there whole at its end or not at all.

A Parquet file has one schema, and a listing may bring a new column on any page. So row groups are written to
one file as long as no new column comes; from where one does, they are written to another file that has it
too; and when there is more than one at the end, or columns are out of order, they are copied into a file with
all columns. Nothing is lost and memory is bounded by one row group; the price, only when columns come late,
is writing twice.

With a checkpoint each row group is first written to a spool, uncompressed work for a disk but cheap for a
CPU, and recorded with the page to continue at. A run that was killed is continued by reading the spool and
then the listing, so that the same row groups are in the file as if it had not been killed.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from contextlib import suppress
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

import pyarrow as pa
import pyarrow.parquet as pq

from lusid_async._files import read_own_file, replace_text
from lusid_async.bulk import Checkpoint, CheckpointError
from lusid_async.bulk.job import JobLock
from lusid_async.calls.progress import ProgressTracker
from lusid_async.contrib.frames.arrays import united, with_schema

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Mapping
    from pathlib import Path

    from lusid_async.bulk.job import JobIdentity
    from lusid_async.contrib.frames.source import Tables

Compression: TypeAlias = Literal["none", "snappy", "gzip", "brotli", "lz4", "zstd"]

METADATA = b"lusid_async"
"""The key of the Parquet metadata that says what a file is, as a JSON object."""


def check_run(job: object, progress: object) -> None:
    """Refuse a name that is no text, and what cannot be notified of progress.

    Raises:
        TypeError: one is such.
    """
    if job is not None and not isinstance(job, str):
        raise TypeError(f"job is the name of the job as text, not {type(job).__name__}")
    if progress is not None and not callable(progress) and not isinstance(progress, ProgressTracker):
        raise TypeError(
            f"progress is a function or a ProgressTracker, and {type(progress).__name__} cannot be called"
        )


def check_options(job: object, progress: object, row_group_rows: object, compression: Compression) -> None:
    """Refuse options of an export that cannot be, such as a compression that is not built in.

    Raises:
        TypeError: one is of another type.
        ValueError: the compression is not one of those of `Compression`, or this pyarrow does not have it; or
            `row_group_rows` is not positive.
    """
    check_run(job, progress)
    if not isinstance(row_group_rows, int) or isinstance(row_group_rows, bool):
        raise TypeError(f"row_group_rows is a number of rows, not {row_group_rows!r}")
    if row_group_rows < 1:
        raise ValueError(f"row_group_rows is a number of rows and must be positive, not {row_group_rows}")
    if compression not in get_args(Compression):
        raise ValueError(f"there is no compression {compression!r}: use {', '.join(get_args(Compression))}")
    if compression != "none" and not pa.Codec.is_available(compression):
        raise ValueError(f"this build of pyarrow has no compression {compression!r}")


class Spool:
    """The row groups of an export that can be resumed, and the checkpoint that says which of them count.

    Everything here blocks and belongs in a worker thread.

    The folder has a file that says that it is one of ours; no other folder and no other file is touched. The
    checkpoint has a digest of what it says, and for each row group its rows and its size, so that what was
    edited, cut off or put there by somebody is refused and never continued.

    Args:
        path: the checkpoint; the row groups are in a folder of its name with `.spool` at its end.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._folder = path.with_name(f"{path.name}.spool")
        self._lock = JobLock(path)
        self._is_opened = False
        self._groups: list[tuple[int, int]] = []
        self.checkpoint: Checkpoint | None = None
        self.table: Mapping[str, Any] = {}
        self.metadata: Mapping[str, Any] = {}
        self.summary: Mapping[str, Any] | None = None

    def open(self) -> None:
        """Lock the spool and read its checkpoint, if there is one; remove what is not recorded there.

        Raises:
            CheckpointError: another job uses it, or the file or the folder is something else or is damaged.
            OSError: the folder of the checkpoint does not exist.
        """
        if not self._lock.acquire():
            raise CheckpointError(
                f"{self.path} is in use by another job; give each job a checkpoint= of its own"
            )
        try:
            self._read(read_own_file(self.path))
        except FileNotFoundError:
            pass
        except IsADirectoryError as error:
            raise self._damaged(self.path, "it is a folder") from error
        if self.summary is None:
            self._open_folder()
        self._is_opened = True

    def begin(self, checkpoint: Checkpoint, metadata: Mapping[str, Any], table: Mapping[str, Any]) -> None:
        """Record an export of which nothing is written.

        Args:
            checkpoint: where it begins.
            metadata: of the file.
            table: which columns it has, as JSON.
        """
        self.checkpoint, self.metadata, self.table = checkpoint, metadata, table
        self._record()

    def check(self, job: JobIdentity, as_at: str | None, table: Mapping[str, Any]) -> None:
        """Refuse to continue with another export than the one that is recorded.

        Args:
            job: that is to continue.
            as_at: the as-at that the caller asks for; None for the one of the checkpoint.
            table: as in `begin`.

        Raises:
            CheckpointError: it is another.
        """
        assert self.checkpoint is not None
        try:
            self.checkpoint.check(job, as_at)
        except CheckpointError as error:
            raise CheckpointError(f"{self.path} (checkpoint=): {error}") from error
        for name, its in self.table.items():
            if its != table[name]:
                raise CheckpointError(
                    f"{self.path} (checkpoint=) is of an export with other {name}: {_short(its)}, not "
                    f"{_short(table[name])}. Use another checkpoint for this one, or remove it to begin anew."
                )

    def groups(self) -> Iterator[pa.Table]:
        """Return the row groups that are recorded.

        Raises:
            CheckpointError: one is not as it was written.
        """
        for number, (rows, size) in enumerate(self._groups):
            path = self._folder / self._name(number)
            try:
                if path.stat().st_size != size:
                    raise self._damaged(path, f"it does not have the {size} bytes that were written")
                with pa.OSFile(str(path), "rb") as file, pa.ipc.open_file(file) as reader:
                    group = reader.read_all()
                    if group.num_rows != rows:
                        raise self._damaged(path, f"it has {group.num_rows} rows and not {rows}")
            except (OSError, pa.ArrowInvalid) as error:
                raise self._damaged(path, str(error)) from error
            yield group

    def add(self, group: pa.Table, checkpoint: Checkpoint) -> None:
        """Write a row group and record it together with where to continue."""
        path = self._folder / self._name(len(self._groups))
        with path.open("wb") as file:
            with pa.ipc.new_file(file, group.schema) as writer:
                writer.write_table(group)
            file.flush()
            os.fsync(file.fileno())
            size = os.fstat(file.fileno()).st_size
        self._groups.append((group.num_rows, size))
        self.checkpoint = checkpoint
        self._record()

    def finish(self, summary: Mapping[str, Any]) -> None:
        """Record that the file is there, and remove the row groups."""
        self.summary = summary
        self._record()
        self._remove_folder()

    def close(self) -> None:
        """Release the lock; what is recorded stays."""
        if not self._lock.is_held:
            return
        if self._is_opened and (self.checkpoint is None or self.summary is not None):
            self._remove_folder()
        self._lock.release()

    def _open_folder(self) -> None:
        marker = self._folder / _MARKER
        try:
            self._folder.mkdir(exist_ok=True)
        except FileExistsError as error:
            raise CheckpointError(f"{self._folder} is no folder, and is needed for checkpoint=") from error
        names = {each.name for each in self._folder.iterdir()}
        foreign = sorted(name for name in names if name != _MARKER and not _GROUP_NAME.fullmatch(name))
        if foreign or (names and _MARKER not in names):
            raise CheckpointError(
                f"{self._folder} has files that are not of this export, "
                f"{', '.join(foreign or sorted(names))}: give another checkpoint=, or move them away"
            )
        marker.touch()
        for leftover in names - {_MARKER} - {self._name(number) for number in range(len(self._groups))}:
            (self._folder / leftover).unlink()

    def _remove_folder(self) -> None:
        """Remove our files, and the folder if there are no others."""
        if not (self._folder / _MARKER).exists():
            return
        for path in self._folder.iterdir():
            if _GROUP_NAME.fullmatch(path.name):
                path.unlink()
        (self._folder / _MARKER).unlink()
        with suppress(OSError):
            self._folder.rmdir()

    def _name(self, number: int) -> str:
        return f"{number}.arrow"

    def _damaged(self, path: Path, reason: str) -> CheckpointError:
        return CheckpointError(
            f"{path}, which checkpoint={str(self.path)!r} continues from, cannot be used: {reason}. Restore "
            "it, or remove the checkpoint to begin anew."
        )

    def _record(self) -> None:
        content = {
            "export": json.loads(self.checkpoint.to_json()) if self.checkpoint is not None else None,
            "table": self.table,
            "metadata": self.metadata,
            "groups": self._groups,
            "summary": self.summary,
        }
        replace_text(self.path, json.dumps({**content, "digest": _digest_of(content)}))

    def _read(self, text: bytes) -> None:
        try:
            content = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise self._damaged(self.path, f"it is not JSON ({error})") from error
        if not isinstance(content, dict) or "digest" not in content:
            raise self._damaged(self.path, "it is not the checkpoint of an export")
        if content.pop("digest") != _digest_of(content):
            raise self._damaged(self.path, "it is not as it was written")
        try:
            self.checkpoint = Checkpoint.from_json(json.dumps(content["export"]))
        except CheckpointError as error:
            raise self._damaged(self.path, str(error)) from error
        self.table, self.metadata, self.summary = content["table"], content["metadata"], content["summary"]
        self._groups = [(rows, size) for rows, size in content["groups"]]


_MARKER = ".lusid_async"
"""The file that says that a folder is a spool."""

_GROUP_NAME = re.compile(r"\d+\.arrow")
_MOST_SHOWN = 200


def _digest_of(content: Mapping[str, Any]) -> str:
    return blake2b(json.dumps(content, sort_keys=True).encode(), digest_size=16).hexdigest()


def _short(value: object) -> str:
    text = json.dumps(value)
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"


class ParquetSink:
    """Takes tables one by one between `open` and `close`; `finish` puts the file in its place.

    Everything here blocks and belongs in a worker thread; one thread at a time.

    Args:
        path: the file to make; one that is there is replaced at the end, and keeps its mode. A symbolic link
            is followed.
        tables: made the tables.
        row_group_rows: rows that are kept in memory until they are written as one row group.
        compression: how the file is compressed.
        spool: where row groups are kept until the file is there, if the export can be resumed.
    """

    def __init__(
        self,
        path: Path,
        tables: Tables,
        *,
        row_group_rows: int,
        compression: Compression,
        spool: Spool | None,
    ) -> None:
        self.path = path
        self.rows = 0
        self.size = 0
        self.metadata: Mapping[str, Any] = {}
        self._target = path.resolve()
        self._tables = tables
        self._row_group_rows = row_group_rows
        self._compression = compression
        self._spool = spool
        self._folder = self._target.with_name(f".{self._target.name}.lusid-part")
        self._lock = JobLock(self._folder)
        self._schema = pa.schema([])
        self._pages: list[pa.Table] = []
        self._waiting_rows = 0
        self._continues_at: Checkpoint | None = None
        self._parts: list[Path] = []
        self._writer: pq.ParquetWriter | None = None
        self._writer_schema: pa.Schema | None = None
        self._steps: Generator[bool] | None = None

    @property
    def columns(self) -> int:
        """How many columns there are so far."""
        return len(self._schema.names)

    @property
    def undeclared_columns(self) -> tuple[str, ...]:
        """The columns that the schema does not declare; none without a declared schema."""
        return self._tables.undeclared(self._schema.names)

    def open(self) -> None:
        """Make a folder for what is not finished, without what a killed run may have left there.

        Raises:
            BlockingIOError: another job writes the file.
            OSError: the folder of the file is not there or cannot be written to, or the file is a folder.
        """
        if self._target.is_dir():
            raise IsADirectoryError(f"{self.path} is a folder; name a file in it")
        if not self._lock.acquire():
            raise BlockingIOError(f"{self.path} is being written by another job")
        # Beside the file, so that it can be moved to its place in one step.
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir()

    def resume(self) -> None:
        """Write the row groups that an earlier run has recorded."""
        for group in () if self._spool is None else self._spool.groups():
            self._tables.remember(group.schema)
            self._schema = self._tables.united_schema([self._schema, group.schema.remove_metadata()])
            self.rows += group.num_rows
            self._write_row_group(group.replace_schema_metadata(None))

    def write(self, table: pa.Table, continues_at: Checkpoint | None = None) -> None:
        """Add rows.

        Args:
            table: the rows of a page.
            continues_at: where the export continues after it, if it can be resumed.

        Raises:
            OSError: the disk is full.
        """
        self._schema = self._tables.united_schema([self._schema, table.schema])
        self._pages.append(table)
        self._waiting_rows += table.num_rows
        self._continues_at = continues_at
        self.rows += table.num_rows
        if self._waiting_rows >= self._row_group_rows:
            self._flush()

    def finish(self) -> bool:
        """Do the next step of completing the file; return whether it was the last, so that the file is there.

        Raises:
            OSError: as `write`, or the file cannot be replaced.
        """
        if self._steps is None:
            self._steps = self._finishing()
        return next(self._steps)

    def close(self) -> None:
        """Remove everything but the finished file and the spool."""
        self._pages.clear()
        try:
            if self._steps is not None:
                self._steps.close()
            self._end_part()
        finally:
            if self._lock.is_held:
                shutil.rmtree(self._folder, ignore_errors=True)
                self._lock.release()

    def _finishing(self) -> Generator[bool]:
        if self._waiting_rows or not self._parts:
            self._flush()
        written = self._schema
        self._schema = self._tables.united_schema([written], is_final=True)
        parts = tuple(self._parts)
        whole_schema, names = self._schema, self._tables.final_names(self._schema.names)
        if len(parts) > 1 or names != written.names:
            self._schema = whole_schema.empty_table().rename_columns(names).schema
            writer = self._begin_part()
            for group in _row_groups(parts):
                group = with_schema(group.replace_schema_metadata(None), whole_schema)
                self._write(writer, group.rename_columns(names))
                yield False
        self._end_part()
        whole = self._parts[-1]
        with suppress(FileNotFoundError):
            shutil.copymode(self._target, whole)
        with whole.open("rb+") as file:
            os.fsync(file.fileno())
            self.size = os.fstat(file.fileno()).st_size
        whole.replace(self._target)
        yield True

    def _flush(self) -> None:
        group = united(self._pages, self._schema)
        self._pages.clear()
        self._waiting_rows = 0
        if self._spool is not None and self._continues_at is not None:
            self._spool.add(self._tables.with_state(group), self._continues_at)
        self._write_row_group(group)

    def _write_row_group(self, group: pa.Table) -> None:
        if self._writer is None or self._writer_schema != self._schema:
            self._write(self._begin_part(), group)
        else:
            self._write(self._writer, group)

    def _write(self, writer: pq.ParquetWriter, group: pa.Table) -> None:
        group = with_schema(group.replace_schema_metadata(None), self._schema)
        writer.write_table(
            group.replace_schema_metadata(self._metadata()), row_group_size=max(1, group.num_rows)
        )

    def _begin_part(self) -> pq.ParquetWriter:
        self._end_part()
        # A name that no reader of the folder takes for data.
        part = self._folder / f"{len(self._parts)}.part"
        schema = self._schema.with_metadata(self._metadata())
        self._writer = pq.ParquetWriter(part, schema, compression=self._compression)
        self._writer_schema = self._schema
        self._parts.append(part)
        return self._writer

    def _end_part(self) -> None:
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.close()

    def _metadata(self) -> dict[bytes, bytes]:
        return {METADATA: json.dumps(self.metadata).encode()} if self.metadata else {}


def _row_groups(parts: Iterable[Path]) -> Iterator[pa.Table]:
    for part in parts:
        with pq.ParquetFile(part) as file:
            for number in range(file.num_row_groups):
                yield file.read_row_group(number)
