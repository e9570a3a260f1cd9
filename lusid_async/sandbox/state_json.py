"""The whole store as JSON: exported, imported, cleared; of a sandbox that runs, or of a file.

The format is this package's own: rows of both times, their values as they are stored. Personal access tokens
are left out, since they open the sandbox that made them.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

from lusid_async.sandbox.json_values import to_json_bytes
from lusid_async.sandbox.personal_access_tokens import KIND as TOKEN_KIND
from lusid_async.sandbox.state_checks import COLUMNS, FORMAT, VERSION, checked_state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lusid_async.sandbox.storage.database import Database

_ORDER = {
    "change": "as_at",
    "entry": "id",
    "lookup": "kind, scope, name, value, code, as_at_from",
    "counter": "name",
}


def export_store(database: Database) -> bytes:
    """Return everything that is stored as JSON, a row in each line; equal stores give equal bytes."""
    with database.transaction():
        return b"".join(_exported(database))


def _exported(database: Database) -> Iterator[bytes]:
    yield to_json_bytes({"format": FORMAT, "version": VERSION})[:-1]
    for table, columns in COLUMNS.items():
        yield b',\n"' + table.encode() + b'":['
        where = "WHERE kind != ?" if table == "entry" else ""
        sql = f"SELECT {', '.join(columns)} FROM {table} {where} ORDER BY {_ORDER[table]}"  # noqa: S608
        separator = b"\n"
        for row in database.execute(sql, (TOKEN_KIND,) if where else ()):
            yield separator + (_entry_json(row) if table == "entry" else to_json_bytes(row))
            separator = b",\n"
        yield b"]"
    yield b"}\n"


def _entry_json(row: tuple[Any, ...]) -> bytes:
    # A value is JSON already; written as it is, its numbers keep their digits.
    value: bytes = row[-1]
    return to_json_bytes(row[:-1])[:-1] + b"," + value + b"]"


def import_store(database: Database, content: bytes) -> None:
    """Replace everything that is stored by an export, whole or not at all.

    Args:
        database: the store, in memory or in a file.
        content: what `export_store` returned.

    Raises:
        ValueError: it is no export, one of a newer version, or one that no sandbox can have written; the
            message names the place in the JSON.
    """
    body = checked_state(content)
    entries = [(*row[:-1], to_json_bytes(row[-1])) for row in body["entry"]]
    try:
        with database.transaction():
            _delete_all(database)
            for table, columns in COLUMNS.items():
                places = ", ".join("?" * len(columns))
                sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"  # noqa: S608
                database.execute_many(sql, entries if table == "entry" else body[table])
            # While the store is held: nobody may find in the cache what the store no longer has.
            database.cache.clear()
    except sqlite3.IntegrityError as error:
        raise ValueError(f"its rows contradict each other: {error}") from error


def clear_store(database: Database) -> None:
    """Delete everything that is stored."""
    with database.transaction():
        _delete_all(database)
        database.cache.clear()


def _delete_all(database: Database) -> None:
    for table in reversed(COLUMNS):
        database.execute(f"DELETE FROM {table}")  # noqa: S608
