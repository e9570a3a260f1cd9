"""Everything that one sandbox knows: its account, tokens, faults and what is stored."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lusid_async.sandbox.accounts import SandboxAccount
from lusid_async.sandbox.faults import Faults
from lusid_async.sandbox.json_values import JsonObject, read_json
from lusid_async.sandbox.personal_access_tokens import PersonalAccessTokens
from lusid_async.sandbox.rate_limits import RateWindow
from lusid_async.sandbox.resources.instrument_master import DEFAULT_SCOPE, InstrumentMaster
from lusid_async.sandbox.seed import DEFAULT_COUNT, seed
from lusid_async.sandbox.storage.database import Database
from lusid_async.sandbox.storage.session import session
from lusid_async.sandbox.timestamps import utc_now
from lusid_async.sandbox.tokens import TokenBook

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime


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
    """

    account: SandboxAccount = field(default_factory=SandboxAccount)
    tokens: TokenBook = field(default_factory=TokenBook)
    faults: Faults = field(default_factory=Faults)
    rate_window: RateWindow = field(default_factory=RateWindow)
    database: Database = field(default_factory=Database)
    now: Callable[[], datetime] = utc_now
    example_seed: int = 0
    calls: Counter[str] = field(default_factory=Counter)
    personal_access_tokens: PersonalAccessTokens = field(init=False)
    """Those that callers made, beside the account's own."""

    def __post_init__(self) -> None:
        """Read the personal access tokens that are kept."""
        self.personal_access_tokens = PersonalAccessTokens(self.database, self.now)

    def seed(self, instruments: int = DEFAULT_COUNT, *, currencies: bool = False) -> SandboxState:
        """Store the first `instruments` made-up ones, and return this state.

        Args:
            instruments: how many.
            currencies: also store the instrument of every currency, which a LUSID has from the start.
        """
        seed(self.database, instruments, currencies=currencies)
        return self

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever stored."""
        with session(self.database, self.account.username, "", self.now) as store:
            return store.latest_change == 0

    def instruments(self, scope: str = DEFAULT_SCOPE) -> list[JsonObject]:
        """Return the instruments of a scope as they are stored, without the hard-deleted."""
        with session(self.database, self.account.username, "", self.now) as store:
            return [read_json(entry.value) for entry in InstrumentMaster(store).scan(scope, store.at())]
