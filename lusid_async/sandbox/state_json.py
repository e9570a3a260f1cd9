"""The whole store as JSON: exported, imported, cleared; of a sandbox that runs, or of a file.

The format is this package's own: rows of both times, their values as they are stored. Personal access tokens
are left out, since they open the sandbox that made them.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

from lusid_async.sandbox.json_values import read_json, to_json_bytes
from lusid_async.sandbox.personal_access_tokens import KIND as TOKEN_KIND

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lusid_async.sandbox.storage.database import Database

FORMAT = "lusid-sandbox-state"
VERSION = 1

_COLUMNS = {
    "change": ("as_at", "user_id", "request_id"),
    "entry": (
        "kind",
        "scope",
        "code",
        "effective_from",
        "effective_until",
        "as_at_from",
        "as_at_until",
        "created",
        "version",
        "value",
    ),
    "lookup": ("kind", "scope", "name", "value", "code", "as_at_from", "as_at_until"),
    "counter": ("name", "value"),
}
"""The tables in the order in which they are written: a row follows what it refers to."""

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
    for table, columns in _COLUMNS.items():
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
        ValueError: it is no export, or one of a newer version; the message says which.
    """
    body = _checked(content)
    entries = [(*row[:-1], to_json_bytes(row[-1])) for row in body["entry"]]
    try:
        with database.transaction():
            _delete_all(database)
            for table, columns in _COLUMNS.items():
                places = ", ".join("?" * len(columns))
                sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"  # noqa: S608
                database.execute_many(sql, entries if table == "entry" else body[table])
    except sqlite3.IntegrityError as error:
        raise ValueError(f"its rows contradict each other: {error}") from error
    database.cache.clear()


def clear_store(database: Database) -> None:
    """Delete everything that is stored."""
    with database.transaction():
        _delete_all(database)
    database.cache.clear()


def _delete_all(database: Database) -> None:
    for table in reversed(_COLUMNS):
        database.execute(f"DELETE FROM {table}")  # noqa: S608


def _checked(content: bytes) -> dict[str, Any]:
    try:
        body = read_json(content)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"it is not JSON: {error}") from error
    if not isinstance(body, dict) or body.get("format") != FORMAT:
        raise ValueError(f"it is no export of a sandbox: its format is not {FORMAT!r}")
    if body.get("version") != VERSION:
        raise ValueError(f"its version is {body.get('version')!r}: this lusid-async reads {VERSION}")
    for table, columns in _COLUMNS.items():
        rows = body.get(table)
        if not isinstance(rows, list) or not all(
            isinstance(row, list)
            and len(row) == len(columns)
            and all(map(_is_plain, row[: -1 if table == "entry" else None]))
            for row in rows
        ):
            raise ValueError(
                f"{table!r} must be a list of rows of {len(columns)} values: {', '.join(columns)}"
            )
    return body


def _is_plain(value: object) -> bool:
    return isinstance(value, str) or (type(value) is int and abs(value) < 2**63)
