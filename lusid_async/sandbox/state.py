"""Everything that one sandbox knows: its account, tokens, faults and what is stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lusid_async.sandbox.accounts import SandboxAccount
from lusid_async.sandbox.faults import Faults
from lusid_async.sandbox.json_values import JsonObject, read_json
from lusid_async.sandbox.personal_access_tokens import PersonalAccessTokens
from lusid_async.sandbox.rate_limits import RateWindow
from lusid_async.sandbox.recent_calls import CallCounts, RecentCalls
from lusid_async.sandbox.resources.instrument_master import DEFAULT_SCOPE, InstrumentMaster
from lusid_async.sandbox.seed import DEFAULT_COUNT
from lusid_async.sandbox.seeds import Seed
from lusid_async.sandbox.state_json import clear_store, export_store, import_store
from lusid_async.sandbox.storage.database import Database
from lusid_async.sandbox.storage.session import session
from lusid_async.sandbox.timestamps import utc_now
from lusid_async.sandbox.tokens import TokenBook

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from lusid_async.sandbox.seeds import SeedName


@dataclass(frozen=True, slots=True)
class StateSnapshot:
    """What a sandbox had stored at a moment; made by `SandboxState.snapshot`."""

    store: bytes = field(repr=False)


@dataclass(slots=True)
class SandboxState:
    """What a sandbox knows; give your own to `create_app` or `running_sandbox` to look at it or to change it.

    Each method of the parts is one short step: a test may call them while a sandbox serves in its thread.

    Args:
        account: who may call.
        tokens: the tokens handed out, with their lifetimes and clock.
        faults: what goes wrong on request.
        rate_window: counts calls, and refuses those over the limit that it is told to enforce.
        database: what is stored; in memory unless another is given.
        now: the wall clock, aware.
        example_seed: another one gives other example responses.
        calls: how many came of each operation (`ListInstruments`), grant (`token:password`), fault
            (`fault:api`), and how many were over the rate limit (`rate-limited`).
        recent_calls: the last calls with status and duration.
    """

    account: SandboxAccount = field(default_factory=SandboxAccount)
    tokens: TokenBook = field(default_factory=TokenBook)
    faults: Faults = field(default_factory=Faults)
    rate_window: RateWindow = field(default_factory=RateWindow)
    database: Database = field(default_factory=Database)
    now: Callable[[], datetime] = utc_now
    example_seed: int = 0
    calls: CallCounts = field(default_factory=CallCounts)
    recent_calls: RecentCalls = field(default_factory=RecentCalls)
    personal_access_tokens: PersonalAccessTokens = field(init=False)
    """Those that callers made, beside the account's own."""
    _seed: Seed | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        """Read the seed and the personal access tokens that are kept."""
        self._seed = Seed.kept_in(self.database)
        self.personal_access_tokens = PersonalAccessTokens(self.database, self.now)

    def seed(self, instruments: int = DEFAULT_COUNT, *, currencies: bool = False) -> SandboxState:
        """Store the first `instruments` made-up ones, and return this state.

        Args:
            instruments: how many.
            currencies: also store the instrument of every currency, which a LUSID has from the start.
        """
        return self.start_with(Seed(instruments, currencies=currencies))

    def start_with(self, seed: Seed | SeedName) -> SandboxState:
        """Store what a sandbox starts with, as `reset` will again, and return this state.

        Args:
            seed: `empty`, `small`, `large` or `fund`, or a `Seed`.

        Raises:
            ValueError: there is no seed of that name.
        """
        wanted = seed if isinstance(seed, Seed) else Seed.named(seed)
        wanted.write(self.database)
        self._seed = wanted
        return self

    def snapshot(self) -> StateSnapshot:
        """Return what is stored, for `restore`."""
        return StateSnapshot(self.database.snapshot())

    def restore(self, snapshot: StateSnapshot) -> None:
        """Put what is stored back to a snapshot, and forget every fault, rate limit and count of calls.

        Raises:
            DatabaseError: the store is a file.
        """
        self.database.restore(snapshot.store)
        self._start_anew()

    def reset(self, seed: Seed | SeedName | None = None) -> None:
        """Delete everything that is stored, and store again what the sandbox started with.

        Faults, rate limits and counts of calls are forgotten; tokens stay good, so that clients can go on.

        Args:
            seed: another one to start with from now on.

        Raises:
            ValueError: there is no seed of that name.
        """
        wanted = self._seed if seed is None else seed
        if isinstance(wanted, str):
            wanted = Seed.named(wanted)
        # In one transaction in a file, so that a process that is killed leaves no half of a seed. In memory a
        # seed may be copied from its template, which no transaction can be around.
        in_memory = self.database.path is None
        with self.database.lock if in_memory else self.database.loading():
            clear_store(self.database)
            if wanted is not None:
                wanted.write(self.database)
        self._seed = wanted
        self._start_anew()

    @property
    def starts_with(self) -> Seed | None:
        """The seed that `reset` goes back to, also after a restart on a file; None where there is none."""
        return self._seed

    def export_state(self) -> bytes:
        """Return everything that is stored as JSON, for `import_state`; without personal access tokens."""
        return export_store(self.database)

    def import_state(self, content: bytes) -> None:
        """Replace everything that is stored by an export; nothing is changed if it cannot be read.

        Raises:
            ValueError: it is no export, or one of a newer version.
        """
        import_store(self.database, content)
        self._seed = Seed.kept_in(self.database) or self._seed
        self.personal_access_tokens = PersonalAccessTokens(self.database, self.now)

    def _start_anew(self) -> None:
        self.faults.clear()
        self.rate_window.enforce(None)
        self.calls.clear()
        self.recent_calls.clear()
        self.personal_access_tokens = PersonalAccessTokens(self.database, self.now)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever stored."""
        with session(self.database, self.account.username, "", self.now) as store:
            return store.latest_change == 0

    def instruments(self, scope: str = DEFAULT_SCOPE) -> list[JsonObject]:
        """Return the instruments of a scope as they are stored, without the hard-deleted."""
        with session(self.database, self.account.username, "", self.now) as store:
            return [read_json(entry.value) for entry in InstrumentMaster(store).scan(scope, store.at())]
