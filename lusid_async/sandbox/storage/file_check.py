"""Whether a file may be opened as a sandbox's database: found out without changing it."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

APPLICATION_ID = 0x4C555344
"""`LUSD`: SQLite's `application_id` of every database of a sandbox."""

_MAGIC = b"SQLite format 3\x00"
_FIRST_TABLES = frozenset({"change", "entry", "lookup", "counter"})
"""Those of the first format; its older files have no application id."""


class DatabaseError(Exception):
    """The database cannot be opened or written; the message says why and what to do."""


def check_file(path: Path) -> None:
    """Check a file before it is opened; one that is not there, or empty, becomes a new database.

    Raises:
        DatabaseError: it is no file, cannot be read, or is not a sandbox's database.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        _check_directory(path)
        return
    except OSError as error:
        raise DatabaseError(f"{path} cannot be read: {error.strerror}.") from error
    mode = found.st_mode
    if stat.S_ISDIR(mode):
        raise DatabaseError(f"{path} is a directory: name a file in it, such as {path / 'sandbox.db'}.")
    if not stat.S_ISREG(mode):
        raise DatabaseError(f"{path} is not a regular file: a sandbox keeps its state in one.")
    if found.st_nlink > 1:
        # SQLite keeps a log for each name, and both would be written (sqlite.org, "How To Corrupt", 2.5).
        raise DatabaseError(f"{path} has other names (hard links), which would destroy it: make a copy.")
    try:
        with path.open("rb") as file:
            start = file.read(len(_MAGIC))
    except OSError as error:
        raise DatabaseError(f"{path} cannot be read: {error.strerror}.") from error
    if start and start != _MAGIC:
        raise DatabaseError(
            f"{path} is not an SQLite database, so it is left alone: name a new file, or that of a sandbox. "
            "A state in JSON is read by `import`."
        )
    if start and not _is_ours(path):
        raise DatabaseError(
            f"{path} is the SQLite database of another program, so it is left alone: name a new file, or "
            "that of a sandbox."
        )


def _check_directory(path: Path) -> None:
    if not path.absolute().parent.is_dir():
        raise DatabaseError(f"There is no directory {path.absolute().parent}: make it first.")


def _is_ours(path: Path) -> bool:
    """Tell whether a database is a sandbox's or has nothing in it."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            tables = {name for (name,) in found}
    except sqlite3.Error as error:
        raise DatabaseError(f"{path} cannot be read: {error}.") from error
    if application:
        return bool(application == APPLICATION_ID)
    return tables == _FIRST_TABLES if version == 1 else not tables and not version
