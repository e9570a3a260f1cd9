"""The lock that the credential resolver and the token manager share, one for each event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import anyio
from anyio.lowlevel import RunVar

if TYPE_CHECKING:
    from types import TracebackType


class SharedLock:
    """A lock that works in whichever event loop it is used.

    A lock belongs to the loop that waits for it; a factory may be used from one loop after another. Those
    who wait for it only decide who does the work: the work itself is done without it.
    """

    async def __aenter__(self) -> None:
        """Wait for the lock of this event loop and take it."""
        await self._here().acquire()

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Give it back."""
        self._here().release()

    def _here(self) -> anyio.Lock:
        locks = _LOCKS.get(None)
        if locks is None:
            locks = WeakKeyDictionary()
            _LOCKS.set(locks)
        lock = locks.get(self)
        if lock is None:
            # Whoever finds it free goes on at once, so that those who come together find its work under way.
            lock = locks[self] = anyio.Lock(fast_acquire=True)
        return lock


_LOCKS: RunVar[WeakKeyDictionary[SharedLock, anyio.Lock] | None] = RunVar("lusid_async.locks")
