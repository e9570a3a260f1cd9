"""FileTokenStore: tokens in files that only their owner can read, shared by the processes of one machine."""

from __future__ import annotations

import logging
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import anyio.to_thread

from lusid_async.auth.file_lock import holding
from lusid_async.auth.token_files import IgnoredFileError, TokenFiles, token_files
from lusid_async.auth.tokens import StoredToken
from lusid_async.credentials import HoldsSecrets

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator

_LOGGER = logging.getLogger("lusid_async")


class FileTokenStore(HoldsSecrets):
    """Stores each account's token in a file of its own, so that the processes of a user share it.

    The files are replaced whole and never rewritten, and only their owner can read them. A file that holds no
    token, or that others can read or could have written, is ignored with a warning and replaced. The
    directory must be on a file system of this machine; for several machines there is `RedisTokenStore`. One
    that is a symbolic link, or that others can write, is not used: token managers then continue without a
    store, with a warning.

    Windows has no file modes. The files have the permissions that they inherit, and neither these nor their
    owner are checked there: choose a directory in the user's own profile, such as one below `%LOCALAPPDATA%`.
    The lock is then that of filelock (extra `windows`).

    Args:
        directory: where the files are; made for its owner alone if it is not there.
        lock_seconds: the most that a process waits for another one that holds the lock while it requests a
            token, and that may be stopped.

    Raises:
        ImportError: filelock is not installed, on Windows; it says which command installs it.
        ValueError: the time is not above 0.
    """

    def __init__(self, directory: str | os.PathLike[str], *, lock_seconds: float = 10.0) -> None:
        if lock_seconds <= 0:
            raise ValueError("lock_seconds must be above 0")
        self._directory = Path(directory)
        self._files = token_files(self._directory)
        self._lock_seconds = lock_seconds
        self._ignored: set[str] = set()

    def __repr__(self) -> str:
        """Say where the files are."""
        return f"FileTokenStore({str(self._directory)!r})"

    async def load(self, account: str) -> StoredToken | None:
        """Return the token that was last saved for an account, or None.

        Raises:
            OSError: the file is there and cannot be read, or the directory must not be used.
        """
        name = _stem(account) + ".json"
        token, problem = await anyio.to_thread.run_sync(_load, self._files, name)
        if problem is None:
            self._ignored.discard(name)
        elif name not in self._ignored:
            self._ignored.add(name)
            _LOGGER.warning(
                "the token file %s is ignored and will be replaced: %s", self._directory / name, problem
            )
        return token

    @asynccontextmanager
    async def lock(self, account: str) -> AsyncIterator[int]:
        """Hold the lock of an account, among all processes; the lock of one that dies is released.

        Raises:
            TimeoutError: another process held it for longer than `lock_seconds`.
            OSError: the lock file cannot be made, or the directory must not be used.
        """
        name = f"{_stem(account)}.lock"
        path = self._directory / name
        async with holding(self._files.lock(name), path, lock_seconds=self._lock_seconds):
            yield 0

    async def save(self, account: str, token: StoredToken, fence: int) -> None:  # noqa: ARG002
        """Save the token of an account in place of the one before.

        The fence is not needed: this lock is not lost while its holder lives.

        Raises:
            OSError: the file cannot be written, or the directory must not be used.
        """
        await anyio.to_thread.run_sync(
            self._files.replace, _stem(account) + ".json", token.to_json().encode()
        )


def _stem(account: str) -> str:
    return "".join(character if character.isalnum() else "_" for character in account)


def _load(files: TokenFiles, name: str) -> tuple[StoredToken | None, str | None]:
    """Return the token in a file, and why the file is ignored if it is."""
    try:
        content = files.read(name)
    except IgnoredFileError as error:
        return None, str(error)
    if content is None:
        return None, None
    token = StoredToken.from_json(content)
    return token, None if token is not None else "it holds no token, or half of one"
