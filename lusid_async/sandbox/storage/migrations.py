"""The tables of the database, as the steps that made them. A step that was released is never changed.

Times are whole microseconds since year 1. `effective_until` and `as_at_until` are exclusive; a row that has
not been replaced has the end of time as its `as_at_until`.
"""

from __future__ import annotations

WITHIN_A_SCOPE = ("property", "quote", "transaction")
"""The kinds that are listed within one scope only. They are most of what is stored, so that `entry_code`, by
which the others are listed over all scopes, leaves them out."""
LISTED_ACROSS_SCOPES = " AND ".join(f"kind <> '{kind}'" for kind in WITHIN_A_SCOPE)
"""The condition of `entry_code`; SQLite uses that index for a query that has the same words. Comparisons,
since a list is built anew for every row that is written."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE change (
            as_at INTEGER PRIMARY KEY,
            user_id TEXT NOT NULL,
            request_id TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE entry (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            scope TEXT NOT NULL,
            code TEXT NOT NULL,
            effective_from INTEGER NOT NULL,
            effective_until INTEGER NOT NULL,
            as_at_from INTEGER NOT NULL REFERENCES change,
            as_at_until INTEGER NOT NULL,
            created INTEGER NOT NULL REFERENCES change,
            version INTEGER NOT NULL,
            value BLOB NOT NULL
        )
        """,
        "CREATE UNIQUE INDEX entry_key ON entry (kind, scope, code, effective_from, as_at_from)",
        f"CREATE INDEX entry_code ON entry (kind, code, scope) WHERE {LISTED_ACROSS_SCOPES}",
        """
        CREATE TABLE lookup (
            kind TEXT NOT NULL,
            scope TEXT NOT NULL,
            name TEXT NOT NULL,
            value TEXT NOT NULL,
            code TEXT NOT NULL,
            as_at_from INTEGER NOT NULL,
            as_at_until INTEGER NOT NULL,
            PRIMARY KEY (kind, scope, name, value, code, as_at_from)
        ) WITHOUT ROWID
        """,
        "CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
    ),
)
