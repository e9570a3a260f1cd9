"""A lock on a file, across processes, which is released when its holder dies: `flock`, or filelock."""

from __future__ import annotations

import os
import random
import sys
import threading
import time
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Protocol

import anyio
import anyio.lowlevel
import anyio.to_thread

from lusid_async._files import open_directory, open_private

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from filelock import BaseFileLock

_FIRST_PAUSE = 0.01
_MAX_PAUSE = 0.25


class Lock(Protocol):
    """A lock on a file, for one owner, who acquires and releases it once."""

    def try_to_acquire(self) -> bool:
        """Acquire the lock if it is free, and return whether it is held; blocks as the file system does.

        Raises:
            OSError: the file cannot be made or locked.
        """
        ...

    def release(self) -> None:
        """Let others acquire it; an attempt of a thread that is still running then fails."""
        ...


@asynccontextmanager
async def holding(lock: Lock, path: Path, *, lock_seconds: float) -> AsyncIterator[None]:
    """Hold a lock, among all processes and tasks that name the same file, while the block runs.

    Waiting is trying again and again, because a thread that waits for a lock cannot be cancelled.

    Args:
        lock: not acquired yet.
        path: of its file, for the error.
        lock_seconds: seconds to wait for another holder, which may be a process that was stopped.

    Raises:
        TimeoutError: another holder did not release it in time.
        OSError: the file cannot be made or locked.
    """
    end = time.monotonic() + lock_seconds
    try:
        pause = _FIRST_PAUSE
        while not await anyio.to_thread.run_sync(lock.try_to_acquire):
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutError(
                    f"another process has held the lock {path} for more than {lock_seconds:g} s"
                )
            # Spreads the waiters; nothing secret depends on it.
            await anyio.sleep(min(pause * random.uniform(0.5, 1.0), left))  # noqa: S311
            pause = min(pause * 2, _MAX_PAUSE)
        # A caller that is cancelled while the thread acquires the lock is told before the block, not in it.
        await anyio.lowlevel.checkpoint_if_cancelled()
        yield
    finally:
        lock.release()


class FlockLock:
    """A lock by `flock`.

    Args:
        directory: where the file is; made if need be.
        name: of the file, which is made if need be and stays.
    """

    def __init__(self, directory: Path, name: str) -> None:
        self._directory = directory
        self._name = name
        self._descriptor: int | None = None
        self._is_over = False
        # A task may be cancelled, and release, while its worker thread is still acquiring.
        self._mutex = threading.Lock()

    def try_to_acquire(self) -> bool:
        """See `Lock.try_to_acquire`."""
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
        """See `Lock.release`."""
        with self._mutex:
            self._is_over = True
            if self._descriptor is not None:
                if sys.platform != "win32":
                    # A child that was forked meanwhile keeps the file open, and so the lock.
                    with suppress(OSError):
                        fcntl.flock(self._descriptor, fcntl.LOCK_UN)
                os.close(self._descriptor)
                self._descriptor = None


class FilelockLock:
    """A lock by filelock, for systems without `flock`.

    Args:
        directory: returns where the file is, after making and checking it.
        name: of the file, which is made if need be.
    """

    def __init__(self, directory: Callable[[], Path], name: str) -> None:
        self._directory = directory
        self._name = name
        self._held: BaseFileLock | None = None
        self._is_over = False
        # A task may be cancelled, and release, while its worker thread is still acquiring.
        self._mutex = threading.Lock()

    def try_to_acquire(self) -> bool:
        """See `Lock.try_to_acquire`."""
        import filelock

        # Acquired in one thread and released in another.
        lock = filelock.FileLock(self._directory() / self._name, mode=0o600, thread_local=False)
        try:
            lock.acquire(blocking=False)
        except filelock.Timeout:
            return False
        with self._mutex:
            if not self._is_over:
                self._held = lock
                return True
        lock.release()
        return False

    def release(self) -> None:
        """See `Lock.release`."""
        with self._mutex:
            self._is_over = True
            held, self._held = self._held, None
        if held is not None:
            held.release()


def _is_locked(descriptor: int) -> bool:
    if sys.platform != "win32":
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
    raise NotImplementedError("Windows has no flock")


def _is_named(descriptor: int, name: str, directory: int) -> bool:
    """Return whether a file still has its name: whoever finds another file there would lock that one."""
    try:
        there = os.stat(name, dir_fd=directory, follow_symlinks=False)
    except FileNotFoundError:
        return False
    return os.path.samestat(os.fstat(descriptor), there)
