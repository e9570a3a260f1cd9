"""A lock across processes: `flock` on a file, which the kernel gives back when its holder dies."""

from __future__ import annotations

import os
import random
import sys
import threading
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import anyio
import anyio.lowlevel
import anyio.to_thread

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

_FIRST_PAUSE = 0.01
_LONGEST_PAUSE = 0.25


@asynccontextmanager
async def file_lock(path: Path) -> AsyncIterator[None]:
    """Let one at a time into the block, of all processes and tasks that name the same file.

    Waiting is trying again and again, because a thread that waits in `flock` cannot be cancelled.

    Args:
        path: the file, which is made if need be and stays; its directory is there.

    Raises:
        OSError: the file cannot be made or locked.
    """
    lock = _FileLock(path)
    try:
        pause = _FIRST_PAUSE
        while not await anyio.to_thread.run_sync(lock.try_to_take):
            # Spreads those who wait; nothing secret depends on it.
            await anyio.sleep(pause * random.uniform(0.5, 1.0))  # noqa: S311
            pause = min(pause * 2, _LONGEST_PAUSE)
        # Whoever is cancelled while the thread takes the lock hears of it before the block, not in it.
        await anyio.lowlevel.checkpoint_if_cancelled()
        yield
    finally:
        lock.give_back()


class _FileLock:
    """One attempt to hold the lock, by one owner. Blocks only as long as the file system does."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None
        self._is_over = False
        # A task may be cancelled, and give back, while its worker thread is still taking.
        self._mutex = threading.Lock()

    def try_to_take(self) -> bool:
        """Take the lock if it is free; say whether it is held now."""
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        with self._mutex:
            if not self._is_over and _is_locked(descriptor):
                self._descriptor = descriptor
                return True
        os.close(descriptor)
        return False

    def give_back(self) -> None:
        """Let others take it, for good."""
        with self._mutex:
            self._is_over = True
            if self._descriptor is not None:
                # Said outright: a child that was forked meanwhile keeps the file open, and the lock with it.
                fcntl.flock(self._descriptor, fcntl.LOCK_UN)
                os.close(self._descriptor)
                self._descriptor = None


def _is_locked(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
