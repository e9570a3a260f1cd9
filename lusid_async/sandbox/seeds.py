"""What a sandbox starts with, by name: `small`, `large` or `fund`; and copies of it within a process."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias, get_args

from lusid_async.sandbox.fund_seed import seed_fund
from lusid_async.sandbox.seed import DEFAULT_COUNT, seed_currencies, seed_instruments
from lusid_async.sandbox.storage.database import Database
from lusid_async.sandbox.storage.session import session

SeedName: TypeAlias = Literal["empty", "small", "large", "fund"]
"""
`empty`: the currencies alone, as in a new LUSID. `small`: 3,000 bonds and equities. `large`: 50,000 of them,
for bulk jobs. `fund`: a made-up asset manager (`fund_seed`).
"""

SEED_NAMES: tuple[SeedName, ...] = get_args(SeedName)
LARGE_COUNT = 50_000

_LARGEST_TEMPLATE = 5000
"""Instruments: a larger sandbox is seeded each time, since its template would stay in memory (3 kB each)."""
_COUNTERS = ("seed-instruments", "seed-currencies", "seed-fund", "seed-number")
"""What a store keeps of its seed, in the order of the members of `Seed`, for a reset after a restart."""
_template_lock = threading.Lock()
_written: set[Seed] = set()


@dataclass(frozen=True, slots=True)
class Seed:
    """What a sandbox starts with.

    Args:
        instruments: how many made-up bonds and equities.
        currencies: whether the instrument of every currency is there.
        fund: whether it is the fund, which has its own instruments.
        number: another one gives another fund.
    """

    instruments: int = 0
    currencies: bool = True
    fund: bool = False
    number: int = 0

    @classmethod
    def named(cls, name: SeedName | str, number: int = 0) -> Seed:
        """Return the seed of a name.

        Raises:
            ValueError: there is none of that name.
        """
        if name not in SEED_NAMES:
            raise ValueError(f"There is no seed {name!r}: it is one of {', '.join(SEED_NAMES)}.")
        counts = {"small": DEFAULT_COUNT, "large": LARGE_COUNT}
        return cls(counts.get(name, 0), fund=name == "fund", number=number)

    def write(self, database: Database) -> None:
        """Write it to a store.

        An empty store in memory is copied from a template where the process has written the same seed before:
        seeding 3,000 instruments takes about a third of a second, copying them milliseconds. A process that
        starts one sandbox makes no template, which would take a tenth of the start and stay in memory.
        """
        if database.path is None and self.instruments <= _LARGEST_TEMPLATE and not has_changes(database):
            with _template_lock:
                template = _template(self) if self in _written else None
                _written.add(self)
            if template is not None:
                database.restore(template)
                return
        self.generate(database)

    def generate(self, database: Database) -> None:
        """Write it to a store without a template: whole, or not at all."""
        with database.loading():
            if self.fund:
                seed_fund(database, self.number)
            else:
                if self.currencies:
                    seed_currencies(database)
                if self.instruments:
                    seed_instruments(database, self.instruments)
            self._keep(database)

    @classmethod
    def kept_in(cls, database: Database) -> Seed | None:
        """Return the seed that a store says it started with, or None."""
        kept = dict(database.execute("SELECT name, value FROM counter WHERE name LIKE 'seed-%'").fetchall())
        if kept.keys() != set(_COUNTERS):
            return None
        instruments, currencies, fund, number = (kept[name] for name in _COUNTERS)
        return cls(instruments, bool(currencies), bool(fund), number)

    def _keep(self, database: Database) -> None:
        values = (self.instruments, self.currencies, self.fund, self.number)
        database.execute_many(
            "INSERT OR REPLACE INTO counter VALUES (?, ?)", zip(_COUNTERS, map(int, values), strict=True)
        )


@lru_cache(maxsize=4)
def _template(seed: Seed) -> bytes:
    database = Database()
    try:
        seed.generate(database)
        return database.snapshot()
    finally:
        database.close()


def has_changes(database: Database) -> bool:
    """Tell whether anything was ever written to a store."""
    with session(database, "", "") as store:
        return store.latest_change > 0
