"""Where tokens are stored between uses, and how several token managers and processes share them."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from lusid_async._per_loop import PerLoopLock
from lusid_async.credentials import HoldsSecrets

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from contextlib import AbstractAsyncContextManager

    from lusid_async.auth.tokens import StoredToken


@runtime_checkable
class TokenStore(Protocol):
    """Stores the tokens of accounts, so that several token managers, also of several processes, share them.

    A token manager loads from the store first. When there is no fresh token it acquires the account's lock,
    loads again, and only then sends a token request, saves the token, and releases the lock.

    A store that cannot be used now raises `OSError`. Token managers then continue without it, log one
    warning, and use the store again when it works. Its own exceptions must not hold tokens.
    """

    async def load(self, account: str) -> StoredToken | None:
        """Return the token that was last saved for an account, or None.

        Args:
            account: names an account without telling who it is.

        Raises:
            OSError: the store cannot be used now.
        """

    def lock(self, account: str) -> AbstractAsyncContextManager[int]:
        """Hold the lock of an account, among all who use the store, while the block runs.

        The lock of a process that dies is released. No code of the user's runs in the block.

        Args:
            account: names an account without telling who it is.

        Returns:
            A context manager that yields a fencing token: a number that is higher for each later holder,
            if a lock of this store can be lost while it is held.

        Raises:
            OSError: the store cannot be used now.
        """

    async def save(self, account: str, token: StoredToken, fence: int) -> None:
        """Save the token of an account in place of the one before.

        Args:
            account: names an account without telling who it is.
            token: what to save.
            fence: what the lock yielded; nothing is saved when a later holder has saved a token already.

        Raises:
            OSError: the store cannot be used now.
        """


class MemoryTokenStore(HoldsSecrets):
    """Stores tokens in this process; give one to several factories and they share their tokens."""

    def __init__(self) -> None:
        self._tokens: dict[str, StoredToken] = {}
        self._locks: dict[str, PerLoopLock] = {}

    async def load(self, account: str) -> StoredToken | None:
        """Return the token that was last saved for an account, or None."""
        return self._tokens.get(account)

    @asynccontextmanager
    async def lock(self, account: str) -> AsyncIterator[int]:
        """Hold the lock of an account, in this event loop, while the block runs."""
        async with self._locks.setdefault(account, PerLoopLock()):
            yield 0

    async def save(self, account: str, token: StoredToken, fence: int) -> None:  # noqa: ARG002
        """Save the token of an account in place of the one before."""
        self._tokens[account] = token
