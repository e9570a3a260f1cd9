"""Where tokens are kept between uses, and how several token managers and processes share them."""

from __future__ import annotations

import json
import math
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, Self, runtime_checkable

from lusid_async._per_loop import PerLoopLock
from lusid_async.credentials import HoldsSecrets, Secret, is_bearer_token

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from contextlib import AbstractAsyncContextManager


@dataclass(frozen=True, slots=True)
class StoredToken(HoldsSecrets):
    """A token as it is kept where several processes see it.

    Its end is told twice, because clocks differ and jump: whatever they say, it never has more life left
    than it had when it was kept.

    Args:
        value: what is sent as bearer token.
        expires_at: the moment of its end, in seconds since 1970.
        lifetime: seconds that it had left when it was kept.
        refresh_token: what the next token can be had for in place of the password.
    """

    value: str = field(repr=False)
    expires_at: float
    lifetime: float
    refresh_token: str | None = field(default=None, repr=False)

    def remaining(self, now: float) -> float:
        """Return the seconds that it has left, from 0 to its lifetime.

        Args:
            now: the present, in seconds since 1970.
        """
        return min(max(self.expires_at - now, 0.0), self.lifetime)

    def to_json(self) -> Secret:
        """Return the token as JSON, with the secrets in clear, for a store that keeps text."""
        return Secret(json.dumps({name: getattr(self, name) for name in _MEMBERS}))

    @classmethod
    def from_json(cls, text: str | bytes) -> Self | None:
        """Return the token that `to_json` wrote, or None when the text is anything else."""
        try:
            content = json.loads(text)
        except (ValueError, RecursionError):
            return None
        if not isinstance(content, dict) or not content.keys() >= set(_MEMBERS):
            return None
        value, refresh_token = content["value"], content["refresh_token"]
        expires_at, lifetime = _seconds(content["expires_at"]), _seconds(content["lifetime"])
        if not isinstance(value, str) or not is_bearer_token(value) or expires_at is None or lifetime is None:
            return None
        return cls(
            Secret(value),
            expires_at,
            lifetime,
            Secret(refresh_token) if isinstance(refresh_token, str) and refresh_token else None,
        )


_MEMBERS = ("value", "expires_at", "lifetime", "refresh_token")


def _seconds(value: object) -> float | None:
    try:
        seconds = float(value) if isinstance(value, int | float) else math.nan
    except OverflowError:
        return None
    return seconds if math.isfinite(seconds) else None


@runtime_checkable
class TokenStore(Protocol):
    """Keeps the tokens of accounts, so that several token managers, also of several processes, share them.

    A token manager looks into the store first. When there is no fresh token it takes the account's lock,
    looks again, and only then asks the token endpoint, keeps what it got, and gives the lock back.

    A store that cannot be used now raises `OSError`. Token managers then go on by themselves, say so once in
    the log, and use the store again when it works. Its own exceptions must not hold tokens.
    """

    async def load(self, account: str) -> StoredToken | None:
        """Return the token that was last kept for an account, or None.

        Args:
            account: names an account without telling who it is.

        Raises:
            OSError: the store cannot be used now.
        """

    def lock(self, account: str) -> AbstractAsyncContextManager[int]:
        """Let one at a time into the block, of all who use the store for the account.

        The lock of a process that dies becomes free. No code of the user's runs in the block.

        Args:
            account: names an account without telling who it is.

        Returns:
            A context manager that gives a fencing token: a number that is higher for each later holder,
            if a lock of this store can be lost while it is held.

        Raises:
            OSError: the store cannot be used now.
        """

    async def save(self, account: str, token: StoredToken, fence: int) -> None:
        """Keep the token of an account in place of the one before.

        Args:
            account: names an account without telling who it is.
            token: what to keep.
            fence: what the lock gave; nothing is kept when a later holder has kept a token already.

        Raises:
            OSError: the store cannot be used now.
        """


class MemoryTokenStore(HoldsSecrets):
    """Keeps tokens in this process; give one to several factories and they share their tokens."""

    def __init__(self) -> None:
        self._tokens: dict[str, StoredToken] = {}
        self._locks: dict[str, PerLoopLock] = {}

    async def load(self, account: str) -> StoredToken | None:
        """Return the token that was last kept for an account, or None."""
        return self._tokens.get(account)

    @asynccontextmanager
    async def lock(self, account: str) -> AsyncIterator[int]:
        """Let one at a time into the block, of all in this event loop."""
        async with self._locks.setdefault(account, PerLoopLock()):
            yield 0

    async def save(self, account: str, token: StoredToken, fence: int) -> None:  # noqa: ARG002
        """Keep the token of an account in place of the one before."""
        self._tokens[account] = token
