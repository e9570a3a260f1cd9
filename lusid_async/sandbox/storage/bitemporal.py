"""Bitemporal entries: what holds when (effective time), as it was known when (as-at time).

Every entity of the sandbox is kept as entries, so that `effectiveAt` and `asAt` mean the same for all of
them. A write never changes what was known before: it ends the entries that it overlaps (in as-at time),
writes again the parts of them that it does not cover, and joins neighbours with equal values. LUSID does the
same with time-variant properties (LUSID knowledge base, "Perpetual and time-variant properties").
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from lusid_async.sandbox.storage.migrations import LISTED_ACROSS_SCOPES, WITHIN_A_SCOPE
from lusid_async.sandbox.storage.overlay import Piece, overlay
from lusid_async.sandbox.timestamps import BEGINNING_OF_TIME, END_OF_TIME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lusid_async.sandbox.storage.database import Database


@dataclass(frozen=True, slots=True)
class AsOf:
    """The moment of a read, in both times, each in microseconds since year 1."""

    effective_at: int
    as_at: int


@dataclass(frozen=True, slots=True)
class Change:
    """One write: when it was made, by whom, in which request."""

    as_at: int
    user_id: str
    request_id: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A value that holds from one effective time until another.

    Args:
        scope: the first part of its key.
        code: the second part.
        effective_from: from when it holds.
        effective_until: until when, exclusive.
        as_at_from: since when it has been known.
        as_at_until: until when it was known, exclusive; the end of time if it still is.
        created: the change that first wrote this key.
        modified: the change that wrote this entry.
        version: how many changes the key has had, from 1.
        value: the value.
    """

    scope: str
    code: str
    effective_from: int
    effective_until: int
    as_at_from: int
    as_at_until: int
    created: Change
    modified: Change
    version: int
    value: bytes


_COLUMNS = """
    e.scope, e.code, e.effective_from, e.effective_until, e.as_at_from, e.as_at_until,
    e.created, c.user_id, c.request_id, e.as_at_from, m.user_id, m.request_id, e.version, e.value
"""
_TABLES = "entry e LEFT JOIN change c ON c.as_at = e.created LEFT JOIN change m ON m.as_at = e.as_at_from"
_AT = "e.effective_from <= ? AND e.effective_until > ? AND e.as_at_from <= ? AND e.as_at_until > ?"
INSERT = """
    INSERT INTO entry
    (kind, scope, code, effective_from, effective_until, as_at_from, as_at_until, created, version, value)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
"""Writes an entry; the version of a new key is 1."""


class Entries:
    """Reads and writes entries; the caller holds the database's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, kind: str, scope: str, code: str, at: AsOf) -> Entry | None:
        """Return the entry of a key that holds at a moment."""
        row = self._database.execute(
            f"SELECT {_COLUMNS} FROM {_TABLES} WHERE e.kind = ? AND e.scope = ? AND e.code = ? AND {_AT}",  # noqa: S608
            (kind, scope, code, *_moment(at)),
        ).fetchone()
        return None if row is None else _entry(row)

    def scan(
        self,
        kind: str,
        at: AsOf,
        *,
        scope: str | None = None,
        after: tuple[str, str] | None = None,
        before: tuple[str, str] | None = None,
    ) -> Iterator[Entry]:
        """Yield the entries that hold at a moment, by code and then scope.

        Args:
            kind: the kind of entity.
            at: the moment.
            scope: only those of one scope; None for those of all.
            after: begin behind this code and scope.
            before: yield what comes before this code and scope instead, the last first.
        """
        conditions: list[str] = ["e.kind = ?"]
        parameters: list[object] = [kind]
        if scope is not None:
            conditions.append("e.scope = ?")
            parameters.append(scope)
        elif kind not in WITHIN_A_SCOPE:
            conditions.append(LISTED_ACROSS_SCOPES)
        key = after or before
        if key is not None:
            # Within a scope the code alone decides, which the index by scope and code can seek.
            columns, places = ("(e.code, e.scope)", "(?, ?)") if scope is None else ("e.code", "?")
            conditions.append(f"{columns} {'>' if after is not None else '<'} {places}")
            parameters.extend(key if scope is None else key[:1])
        direction = "ASC" if before is None else "DESC"
        sql = (
            f"SELECT {_COLUMNS} FROM {_TABLES} WHERE {' AND '.join(conditions)} AND {_AT} "  # noqa: S608
            f"ORDER BY e.code {direction}, e.scope {direction}"
        )
        parameters.extend(_moment(at))
        for row in self._database.execute(sql, parameters):
            yield _entry(row)

    def in_order(self, kind: str, scope: str, as_at: int) -> Iterator[Entry]:
        """Yield the entries of a scope that were known at a moment, in the order in which they were written.

        For kinds whose entries hold for all effective time.
        """
        for row in self._database.execute(
            f"SELECT {_COLUMNS} FROM {_TABLES} WHERE e.kind = ? AND e.scope = ? AND e.as_at_from <= ? "  # noqa: S608
            "AND e.as_at_until > ? ORDER BY e.id",
            (kind, scope, as_at, as_at),
        ):
            yield _entry(row)

    def values_in_order(self, kind: str, scope: str, as_at: int) -> list[bytes]:
        """Return the values of `in_order`, without who wrote them and when: several times faster."""
        rows = self._database.execute(
            "SELECT value FROM entry WHERE kind = ? AND scope = ? AND as_at_from <= ? AND as_at_until > ? "
            "ORDER BY id",
            (kind, scope, as_at, as_at),
        )
        return [value for (value,) in rows]

    def history(self, kind: str, scope: str, as_at: int) -> Iterator[Entry]:
        """Yield every entry of a scope that was ever written until a moment, in the order of writing."""
        for row in self._database.execute(
            f"SELECT {_COLUMNS} FROM {_TABLES} WHERE e.kind = ? AND e.scope = ? AND e.as_at_from <= ? "  # noqa: S608
            "ORDER BY e.id",
            (kind, scope, as_at),
        ):
            yield _entry(row)

    def scan_all_times(self, kind: str, as_at: int, scope: str) -> Iterator[Entry]:
        """Yield every entry of a scope that was known at a moment, whenever it holds, by code and time."""
        for row in self._database.execute(
            f"SELECT {_COLUMNS} FROM {_TABLES} WHERE e.kind = ? AND e.scope = ? AND e.as_at_from <= ? "  # noqa: S608
            "AND e.as_at_until > ? ORDER BY e.code, e.effective_from",
            (kind, scope, as_at, as_at),
        ):
            yield _entry(row)

    def has_any(self, kind: str) -> bool:
        """Tell whether anything of a kind was ever written."""
        row = self._database.execute("SELECT 1 FROM entry WHERE kind = ? LIMIT 1", (kind,)).fetchone()
        return row is not None

    def scopes(self, kind: str, at: AsOf) -> list[str]:
        """Return the scopes in which something of a kind was known at a moment."""
        rows = self._database.execute(
            "SELECT DISTINCT scope FROM entry WHERE kind = ? AND as_at_from <= ? AND as_at_until > ? "
            "ORDER BY scope",
            (kind, at.as_at, at.as_at),
        )
        return [scope for (scope,) in rows]

    def timeline(self, kind: str, scope: str, code: str, *, as_at: int | None = None) -> list[Entry]:
        """Return every entry of a key, by effective time; those known at a moment, or all there ever were."""
        known = "" if as_at is None else "AND e.as_at_from <= ? AND e.as_at_until > ?"
        parameters = (kind, scope, code) if as_at is None else (kind, scope, code, as_at, as_at)
        rows = self._database.execute(
            f"SELECT {_COLUMNS} FROM {_TABLES} WHERE e.kind = ? AND e.scope = ? AND e.code = ? {known} "  # noqa: S608
            "ORDER BY e.as_at_from, e.effective_from",
            parameters,
        )
        return [_entry(row) for row in rows]

    def put(
        self,
        kind: str,
        scope: str,
        code: str,
        value: bytes,
        change: Change,
        *,
        effective_from: int = BEGINNING_OF_TIME,
        effective_until: int = END_OF_TIME,
        renew: bool = False,
    ) -> int:
        """Let a value hold from one effective time until another; return the version of the key.

        With `renew` it is a new version even if the same value holds already.
        """
        return self._write(kind, scope, code, value, change, effective_from, effective_until, renew=renew)

    def end(
        self,
        kind: str,
        scope: str,
        code: str,
        change: Change,
        *,
        effective_from: int = BEGINNING_OF_TIME,
        effective_until: int = END_OF_TIME,
    ) -> bool:
        """Let nothing hold for a key from one effective time until another; return whether something did."""
        return bool(self._write(kind, scope, code, None, change, effective_from, effective_until))

    def _write(
        self,
        kind: str,
        scope: str,
        code: str,
        value: bytes | None,
        change: Change,
        start: int,
        stop: int,
        *,
        renew: bool = False,
    ) -> int:
        # Read at the end of time, what begins then must be found: a moment is before the end of what holds.
        start = min(start, END_OF_TIME - 1)
        rows = self._database.execute(
            "SELECT effective_from, effective_until, value, id, created, version, as_at_from FROM entry "
            "WHERE kind = ? AND scope = ? AND code = ? AND as_at_until = ? ORDER BY effective_from",
            (kind, scope, code, END_OF_TIME),
        ).fetchall()
        row_of = {Piece(*row[:3]): row[3:] for row in rows}
        ended, written = overlay(list(row_of), start, stop, value)
        if not renew and set(ended) == set(written):
            return max((row[5] for row in rows), default=0) if value is not None else 0
        created = min((row[4] for row in rows), default=change.as_at)
        version = 1 + max((row[5] for row in rows), default=0)
        for piece in ended:
            identity, _, _, as_at_from = row_of[piece]
            if as_at_from == change.as_at:
                # Written by the same request: nobody can have read it.
                self._database.execute("DELETE FROM entry WHERE id = ?", (identity,))
            else:
                self._database.execute(
                    "UPDATE entry SET as_at_until = ? WHERE id = ?", (change.as_at, identity)
                )
        for piece in written:
            self._database.execute(
                INSERT,
                (
                    kind,
                    scope,
                    code,
                    piece.start,
                    piece.stop,
                    change.as_at,
                    END_OF_TIME,
                    created,
                    version,
                    piece.value,
                ),
            )
        return version


def _moment(at: AsOf) -> tuple[int, int, int, int]:
    return at.effective_at, at.effective_at, at.as_at, at.as_at


def _entry(row: tuple[Any, ...]) -> Entry:
    created = _change(row[6], row[7], row[8])
    modified = created if row[9] == row[6] else _change(row[9], row[10], row[11])
    return Entry(row[0], row[1], row[2], row[3], row[4], row[5], created, modified, row[12], row[13])


@lru_cache(maxsize=1024)
def _change(as_at: int, user_id: str, request_id: str) -> Change:
    return Change(as_at, user_id, request_id)
