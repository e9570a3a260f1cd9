"""Which entities carry a value, such as the instruments with an ISIN, as it was known at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.timestamps import END_OF_TIME

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lusid_async.sandbox.storage.bitemporal import Change
    from lusid_async.sandbox.storage.database import Database


_CARRIED = "kind = ? AND scope = ? AND name = ? AND value = ? AND code = ? AND as_at_until = ?"


class Lookups:
    """Finds the codes of entities by a named value; the caller holds the database's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def codes(self, kind: str, scope: str, name: str, value: str, as_at: int) -> list[str]:
        """Return the codes of the entities that carry a value, in order."""
        rows = self._database.execute(
            "SELECT code FROM lookup WHERE kind = ? AND scope = ? AND name = ? AND value = ? "
            "AND as_at_from <= ? AND as_at_until > ? ORDER BY code",
            (kind, scope, name, value, as_at, as_at),
        )
        return [code for (code,) in rows]

    def carry(
        self,
        kind: str,
        scope: str,
        code: str,
        values: Mapping[str, str],
        change: Change,
        *,
        before: Mapping[str, str],
    ) -> None:
        """Let an entity carry exactly these values from now on.

        Args:
            kind: its kind.
            scope: its scope.
            code: its code.
            values: value by name.
            change: the change that this is part of.
            before: what it may have carried until now.
        """
        for name, value in before.items():
            if values.get(name) != value:
                self._database.execute(
                    f"UPDATE lookup SET as_at_until = ? WHERE {_CARRIED}",  # noqa: S608
                    (change.as_at, kind, scope, name, value, code, END_OF_TIME),
                )
        for name, value in values.items():
            row = (kind, scope, name, value, code)
            held = self._database.execute(f"SELECT 1 FROM lookup WHERE {_CARRIED}", (*row, END_OF_TIME))  # noqa: S608
            if held.fetchone() is None:
                self._database.execute(
                    "INSERT OR REPLACE INTO lookup VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (*row, change.as_at, END_OF_TIME),
                )
