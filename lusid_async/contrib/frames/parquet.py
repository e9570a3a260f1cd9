"""A Parquet file written piece by piece, that is there whole at its end or not at all.

A Parquet file has one schema, and a listing may bring a new column on any page. So rows are written to one
file as long as no new column comes; from where one does, they are written to another file that has it too;
and when there is more than one at the end, their row groups are copied into a file with all columns. Nothing
is lost and memory is bounded by one row group; the price, only when columns come late, is writing twice.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

import pyarrow as pa
import pyarrow.parquet as pq

from lusid_async.contrib.frames.arrays import united, united_schema, with_schema

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

Compression: TypeAlias = Literal["none", "snappy", "gzip", "brotli", "lz4", "zstd"]


class ParquetSink:
    """Takes tables one by one between `open` and `close`; `finish` puts the file in its place.

    Everything here blocks and belongs in a worker thread; one thread at a time.

    Args:
        path: the file to make; one that is there is replaced at the end.
        row_group_rows: rows that are kept in memory until they are written as one row group.
        compression: how the file is compressed.
    """

    def __init__(self, path: Path, *, row_group_rows: int, compression: Compression) -> None:
        self.path = path
        self.rows = 0
        self.size = 0
        self._row_group_rows = row_group_rows
        self._compression = compression
        self._folder: Path | None = None
        self._schema = pa.schema([])
        self._waiting: list[pa.Table] = []
        self._waiting_rows = 0
        self._parts: list[Path] = []
        self._writer: pq.ParquetWriter | None = None
        self._writer_schema: pa.Schema | None = None
        self._steps: Generator[bool] | None = None

    @property
    def columns(self) -> int:
        """How many columns there are so far."""
        return len(self._schema.names)

    def open(self) -> None:
        """Make a folder for what is not finished.

        Raises:
            OSError: the folder of the file is not there or cannot be written to, or the file is a folder.
        """
        if self.path.is_dir():
            raise IsADirectoryError(f"{self.path} is a folder; name a file in it")
        # Beside the file, so that it can be moved to its place in one step.
        self._folder = Path(tempfile.mkdtemp(prefix=f".{self.path.name}.", dir=self.path.parent))

    def write(self, table: pa.Table) -> None:
        """Add rows.

        Raises:
            OSError: the disk is full.
        """
        self._schema = united_schema(self._schema, table.schema)
        self._waiting.append(table)
        self._waiting_rows += table.num_rows
        self.rows += table.num_rows
        if self._waiting_rows >= self._row_group_rows:
            self._write_row_group()

    def finish(self) -> bool:
        """Do the next step of completing the file; say whether it was the last, so that the file is there.

        Raises:
            OSError: as `write`, or the file cannot be replaced.
        """
        if self._steps is None:
            self._steps = self._finishing()
        return next(self._steps)

    def close(self) -> None:
        """Remove everything but the finished file."""
        self._waiting.clear()
        try:
            if self._steps is not None:
                self._steps.close()
            self._end_part()
        finally:
            if self._folder is not None:
                shutil.rmtree(self._folder, ignore_errors=True)

    def _finishing(self) -> Generator[bool]:
        if self._waiting or not self._parts:
            self._write_row_group()
        parts = tuple(self._parts)
        if len(parts) > 1:
            writer = self._begin_part()
            for group in _row_groups(parts):
                self._write(writer, group)
                yield False
        self._end_part()
        whole = self._parts[-1]
        with whole.open("rb+") as file:
            os.fsync(file.fileno())
            self.size = os.fstat(file.fileno()).st_size
        whole.replace(self.path)
        yield True

    def _write_row_group(self) -> None:
        group = united(self._waiting)
        self._waiting.clear()
        self._waiting_rows = 0
        if self._writer is None or self._writer_schema != self._schema:
            self._write(self._begin_part(), group)
        else:
            self._write(self._writer, group)

    def _write(self, writer: pq.ParquetWriter, group: pa.Table) -> None:
        writer.write_table(with_schema(group, self._schema), row_group_size=max(1, group.num_rows))

    def _begin_part(self) -> pq.ParquetWriter:
        if self._folder is None:
            raise RuntimeError("open() the sink before writing to it")
        self._end_part()
        part = self._folder / f"{len(self._parts)}.parquet"
        self._writer = pq.ParquetWriter(part, self._schema, compression=self._compression)
        self._writer_schema = self._schema
        self._parts.append(part)
        return self._writer

    def _end_part(self) -> None:
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.close()


def _row_groups(parts: Iterable[Path]) -> Iterator[pa.Table]:
    for part in parts:
        with pq.ParquetFile(part) as file:
            for number in range(file.num_row_groups):
                yield file.read_row_group(number)
