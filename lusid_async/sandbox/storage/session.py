"""One request's view of the database: the moment it reads at, and the change that it makes."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from lusid_async.sandbox.domain.errors import Refused
from lusid_async.sandbox.domain_problems import domain_problem
from lusid_async.sandbox.problems import Problem
from lusid_async.sandbox.storage.bitemporal import AsOf, Change, Entries
from lusid_async.sandbox.storage.lookups import Lookups
from lusid_async.sandbox.timestamps import END_OF_TIME, to_microseconds, utc_now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from lusid_async.sandbox.storage.database import Database

Cached = TypeVar("Cached")


class Session:
    """Everything that a request reads and writes, in one transaction.

    Args:
        database: where it is kept; its transaction is held.
        user_id: who asks.
        request_id: the request.
        clock: the wall clock, aware.
    """

    def __init__(
        self, database: Database, user_id: str, request_id: str, clock: Callable[[], datetime] = utc_now
    ) -> None:
        self.database = database
        self.entries = Entries(database)
        self.lookups = Lookups(database)
        self._user_id = user_id
        self._request_id = request_id
        self._change: Change | None = None
        # Read once, so that everything in a request happens at one moment.
        self._present = max(to_microseconds(clock()), self.latest_change)

    @property
    def change(self) -> Change:
        """The change of this request; made when first asked for, later than every change before it."""
        if self._change is None:
            self._change = Change(max(self._present, self.latest_change + 1), self._user_id, self._request_id)
            self.database.execute(
                "INSERT INTO change VALUES (?, ?, ?)", (self._change.as_at, *_who(self._change))
            )
        return self._change

    @property
    def latest_change(self) -> int:
        """When the latest change was made; 0 if there was none."""
        (latest,) = self.database.execute("SELECT max(as_at) FROM change").fetchone()
        return latest or 0

    def at(self, effective_at: int | None = None, as_at: int | None = None) -> AsOf:
        """Return a moment to read at: now where nothing else is asked for, the end of time as the latest."""
        effective = self._present if effective_at is None else effective_at
        # What this request itself has written is read too, so the latest is later than any change.
        latest = END_OF_TIME - 1
        return AsOf(min(effective, latest), latest if as_at is None else min(as_at, latest))

    def cached(self, key: tuple[object, ...], as_at: int, compute: Callable[[], Cached]) -> Cached:
        """Return what was computed before for a key as at a moment, or compute it.

        What was known at a moment never changes, so only a request that has written computes anew.

        Args:
            key: what is computed, and for what.
            as_at: the moment; any later than the latest change is the same.
            compute: computes it, from nothing that was known later.
        """
        if self._change is not None:
            return compute()
        return self.database.cache.get((*key, min(as_at, self.latest_change)), compute)

    def next_number(self, counter: str, count: int = 1) -> int:
        """Take the next numbers of a counter, which begins at 0, and return the first of them.

        Args:
            counter: its name.
            count: how many numbers are taken.
        """
        (last,) = self.database.execute(
            "INSERT INTO counter VALUES (?, ? - 1) ON CONFLICT (name) DO UPDATE SET value = value + ? "
            "RETURNING value",
            (counter, count, count),
        ).fetchone()
        return int(last) - count + 1

    def has_numbers(self, counter: str) -> bool:
        """Tell whether any number of a counter was ever taken."""
        row = self.database.execute("SELECT 1 FROM counter WHERE name = ?", (counter,)).fetchone()
        return row is not None

    @contextmanager
    def savepoint(self) -> Iterator[Part]:
        """Write one part of a batch: if it raises a problem, only that part is undone."""
        # Made before the savepoint, so that it outlives a part that is undone.
        _ = self.change
        part = Part()
        self.database.execute("SAVEPOINT part")
        try:
            yield part
        except (Problem, Refused) as error:
            self.database.execute("ROLLBACK TO part")
            part.problem = domain_problem(error) if isinstance(error, Refused) else error
        self.database.execute("RELEASE part")

    def undo(self) -> None:
        """Undo everything that this request has written."""
        self.database.execute("ROLLBACK")
        self.database.execute("BEGIN IMMEDIATE")
        self._change = None


@dataclass(slots=True)
class Part:
    """One part of a batch; `problem` is why it was not written."""

    problem: Problem | None = None


@contextmanager
def session(
    database: Database, user_id: str, request_id: str, clock: Callable[[], datetime] = utc_now
) -> Iterator[Session]:
    """Hold the database for one request: what it wrote is kept whole, or not at all if the block raises."""
    with database.transaction():
        yield Session(database, user_id, request_id, clock)


def _who(change: Change) -> tuple[str, str]:
    return change.user_id, change.request_id
