"""The one connection to the sandbox's SQLite database: who may write, transactions, migrations.

A file is kept in write-ahead mode, so that other processes may read it at any time and a killed process
leaves the last committed request behind, whole. One process at a time may write: it holds an exclusive
transaction on a file beside the database, which ends with the process however that ends.
"""

from __future__ import annotations

import sqlite3
import threading
import weakref
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from lusid_async.sandbox.storage.file_check import APPLICATION_ID, DatabaseError, check_file
from lusid_async.sandbox.storage.migrations import MIGRATIONS
from lusid_async.sandbox.storage.read_cache import ReadCache

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Database", "DatabaseError"]


class Database:
    """A database in memory or in a file, and the only connection to it.

    Args:
        path: the file, made if it is not there; None keeps everything in memory.
        read_only: open the file beside the process that writes it.

    Raises:
        DatabaseError: another process writes the file, a newer version made it, or it is not a sandbox's.
    """

    def __init__(self, path: Path | str | None = None, *, read_only: bool = False) -> None:
        self.path = None if path is None else Path(path)
        self.read_only = read_only
        self.lock = threading.RLock()
        self.cache = ReadCache()
        self._writer: sqlite3.Connection | None = None
        self._depth = 0
        if self.path is not None:
            check_file(self.path)
            if not read_only:
                # A link is another name of the same file, and SQLite keeps its log beside that.
                self._writer = _claim(self.path.resolve())
        try:
            self._connection = self._open()
            self._migrate()
        except BaseException as error:
            self._release()
            if isinstance(error, sqlite3.Error):
                raise DatabaseError(f"{self.path} cannot be opened: {error}") from error
            raise
        if self.path is None:
            # Nothing is lost with it, so nobody has to close it; Python 3.13 warns of what nobody closed.
            weakref.finalize(self, self._connection.close)

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> sqlite3.Cursor:
        """Run one statement."""
        return self._connection.execute(sql, parameters)

    def execute_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run one statement for each row."""
        self._connection.executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the connection for a block: everything in it is committed, or nothing if it raises."""
        with self.lock:
            if self._depth:
                yield
                return
            self._depth += 1
            try:
                self._connection.execute("BEGIN" if self.read_only else "BEGIN IMMEDIATE")
                try:
                    yield
                    self._connection.execute("COMMIT")
                except BaseException:
                    # A full disk has undone it already, or leaves it open when it cannot be committed.
                    if self._connection.in_transaction:
                        self._connection.execute("ROLLBACK")
                    raise
            finally:
                self._depth -= 1

    @contextmanager
    def loading(self) -> Iterator[None]:
        """Hold the connection for a block that fills the store, in one transaction.

        Its rows are not checked for what they refer to, which takes a fifth of the time of a fund.
        """
        with self.lock:
            # SQLite changes the setting only outside of a transaction.
            switched = not self._depth
            if switched:
                self._connection.execute("PRAGMA foreign_keys = OFF")
            try:
                with self.transaction():
                    yield
            finally:
                if switched:
                    self._connection.execute("PRAGMA foreign_keys = ON")

    def snapshot(self) -> bytes:
        """Return the whole database as bytes, for `restore`."""
        with self.lock:
            return self._connection.serialize()

    def restore(self, snapshot: bytes) -> None:
        """Put the database back to a snapshot.

        Raises:
            DatabaseError: the database is a file.
        """
        if self.path is not None:
            raise DatabaseError("Only a database in memory is put back to a snapshot.")
        with self.lock:
            self._connection.deserialize(snapshot)
            self.cache.clear()

    def close(self) -> None:
        """Close the connection and let another process write."""
        with self.lock:
            self._connection.close()
            self._release()

    def _open(self) -> sqlite3.Connection:
        if self.path is None:
            connection = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        elif self.read_only:
            address = f"{self.path.absolute().as_uri()}?mode=ro"
            connection = sqlite3.connect(address, uri=True, check_same_thread=False, isolation_level=None)
        else:
            connection = sqlite3.connect(self.path, check_same_thread=False, isolation_level=None)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        return connection

    def _migrate(self) -> None:
        (version,) = self._connection.execute("PRAGMA user_version").fetchone()
        if version > len(MIGRATIONS):
            raise DatabaseError(
                f"{self.path} was made by a newer lusid-async (format {version}): "
                "upgrade, or use another file."
            )
        if version < len(MIGRATIONS) and self.read_only:
            raise DatabaseError(f"{self.path} has an older format: open it once for writing.")
        for number, statements in enumerate(MIGRATIONS[version:], start=version + 1):
            with self.transaction():
                for statement in statements:
                    self._connection.execute(statement)
                self._connection.execute(f"PRAGMA user_version = {number}")
        if self.path is not None and not self.read_only:
            self._connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")

    def _release(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None


def _claim(path: Path) -> sqlite3.Connection:
    """Return a connection that keeps every other writer out for as long as it is open."""
    beside = path.with_name(f"{path.name}-writer")
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(beside, timeout=0, check_same_thread=False, isolation_level=None)
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        if connection is not None:
            connection.close()
        if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
            raise DatabaseError(
                f"Another process is writing {path}: stop it, or use another file. Its state can be exported "
                "meanwhile."
            ) from error
        raise DatabaseError(f"{path} cannot be written: {error}") from error
    return connection
