"""Many entries at once, of keys that the store does not have yet: no key is read before it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.storage.bitemporal import INSERT
from lusid_async.sandbox.timestamps import BEGINNING_OF_TIME, END_OF_TIME

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lusid_async.sandbox.storage.session import Session

_FLUSHED_ROWS = 20_000


class NewEntries:
    """Writes entries in groups; `flush` writes the last group.

    Args:
        session: where they are kept; its change is theirs.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._as_at = session.change.as_at
        self._entries: list[tuple[object, ...]] = []
        self._lookups: list[tuple[object, ...]] = []

    def add(
        self,
        kind: str,
        scope: str,
        code: str,
        value: bytes,
        *,
        effective_from: int = BEGINNING_OF_TIME,
        effective_until: int = END_OF_TIME,
    ) -> None:
        """Let a value hold for a key that is not there yet in that time."""
        as_at = self._as_at
        self._entries.append(
            (kind, scope, code, effective_from, effective_until, as_at, END_OF_TIME, as_at, 1, value)
        )
        if len(self._entries) >= _FLUSHED_ROWS:
            self.flush()

    def add_series(self, kind: str, scope: str, code: str, pieces: Iterable[tuple[int, int, bytes]]) -> None:
        """Let values hold for a new key one after the other, each from one effective time until another."""
        as_at = self._as_at
        self._entries += [
            (kind, scope, code, start, until, as_at, END_OF_TIME, as_at, 1, value)
            for start, until, value in pieces
        ]
        if len(self._entries) >= _FLUSHED_ROWS:
            self.flush()

    def carry(self, kind: str, scope: str, code: str, values: Mapping[str, str]) -> None:
        """Let a new entity carry these values, for lookups."""
        self._lookups.extend(
            (kind, scope, name, value, code, self._as_at, END_OF_TIME) for name, value in values.items()
        )

    def flush(self) -> None:
        """Write what was added."""
        database = self._session.database
        database.execute_many(INSERT, self._entries)
        database.execute_many("INSERT INTO lookup VALUES (?, ?, ?, ?, ?, ?, ?)", self._lookups)
        self._entries.clear()
        self._lookups.clear()
