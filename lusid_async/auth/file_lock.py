"""A lock across processes: `flock` on a file, which the kernel releases when its holder dies."""

from __future__ import annotations

import os
import random
import sys
import threading
import time
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

import anyio
import anyio.lowlevel
import anyio.to_thread

from lusid_async._files import open_directory, open_private

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

_FIRST_PAUSE = 0.01
_MAX_PAUSE = 0.25


@asynccontextmanager
async def file_lock(directory: Path, name: str, *, lock_seconds: float) -> AsyncIterator[None]:
    """Hold a lock, among all processes and tasks that name the same file, while the block runs.

    Waiting is trying again and again, because a thread that waits in `flock` cannot be cancelled.

    Args:
        directory: where the file is; made if need be.
        name: of the file, which is made if need be and stays.
        lock_seconds: seconds to wait for another holder, which may be a process that was stopped.

    Raises:
        TimeoutError: another holder did not release it in time.
        OSError: the file cannot be made or locked.
    """
    lock = _FileLock(directory, name)
    end = time.monotonic() + lock_seconds
    try:
        pause = _FIRST_PAUSE
        while not await anyio.to_thread.run_sync(lock.try_to_acquire):
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutError(
                    f"another process has held the lock {directory / name} for more than {lock_seconds:g} s"
                )
            # Spreads the waiters; nothing secret depends on it.
            await anyio.sleep(min(pause * random.uniform(0.5, 1.0), left))  # noqa: S311
            pause = min(pause * 2, _MAX_PAUSE)
        # A caller that is cancelled while the thread acquires the lock is told before the block, not in it.
        await anyio.lowlevel.checkpoint_if_cancelled()
        yield
    finally:
        lock.release()


class _FileLock:
    """One attempt to hold the lock, by one owner. Blocks only as long as the file system does."""

    def __init__(self, directory: Path, name: str) -> None:
        self._directory = directory
        self._name = name
        self._descriptor: int | None = None
        self._is_over = False
        # A task may be cancelled, and release, while its worker thread is still acquiring.
        self._mutex = threading.Lock()

    def try_to_acquire(self) -> bool:
        """Acquire the lock if it is free; return whether it is held now."""
        directory = open_directory(self._directory)
        try:
            descriptor = open_private(self._name, directory, os.O_RDWR | os.O_CREAT)
            is_held = False
            try:
                with self._mutex:
                    if not self._is_over and _is_locked(descriptor):
                        is_held = _is_named(descriptor, self._name, directory)
                        if is_held:
                            self._descriptor = descriptor
            finally:
                if not is_held:
                    os.close(descriptor)
            return is_held
        finally:
            os.close(directory)

    def release(self) -> None:
        """Let others acquire it, for good."""
        with self._mutex:
            self._is_over = True
            if self._descriptor is not None:
                # Said outright: a child that was forked meanwhile keeps the file open, and the lock with it.
                with suppress(OSError):
                    fcntl.flock(self._descriptor, fcntl.LOCK_UN)
                os.close(self._descriptor)
                self._descriptor = None


def _is_locked(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _is_named(descriptor: int, name: str, directory: int) -> bool:
    """Return whether a file still has its name: whoever finds another file there would lock that one."""
    try:
        there = os.stat(name, dir_fd=directory, follow_symlinks=False)
    except FileNotFoundError:
        return False
    return os.path.samestat(os.fstat(descriptor), there)
