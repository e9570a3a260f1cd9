"""FileTokenStore: tokens in files that only their owner can read, shared by the processes of one machine."""

from __future__ import annotations

import logging
import os
import stat
import sys
import tempfile
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import anyio.to_thread

from lusid_async.auth.file_lock import file_lock
from lusid_async.auth.store import StoredToken
from lusid_async.credentials import HoldsSecrets

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

_MOST_BYTES = 1_000_000
_LOGGER = logging.getLogger("lusid_async")


class FileTokenStore(HoldsSecrets):
    """Keeps each account's token in a file of its own, so that the processes of a user share it.

    The files are replaced whole and never rewritten, and only their owner can read them. A file that is no
    token, or that others can read or could have written, is ignored with a warning and replaced. The
    directory must be on a file system of this machine; for several machines there is `RedisTokenStore`.

    Args:
        directory: where the files are; made for its owner alone if it is not there.

    Raises:
        NotImplementedError: on Windows, where neither the file mode nor the lock that this needs exist.
    """

    def __init__(self, directory: str | os.PathLike[str]) -> None:
        if sys.platform == "win32":
            raise NotImplementedError(
                "FileTokenStore needs POSIX file modes and locks; use RedisTokenStore, or none, on Windows"
            )
        self._directory = Path(directory)
        self._ignored: set[Path] = set()

    def __repr__(self) -> str:
        """Say where the files are."""
        return f"FileTokenStore({str(self._directory)!r})"

    async def load(self, account: str) -> StoredToken | None:
        """Return the token that was last kept for an account, or None.

        Raises:
            OSError: the file is there and cannot be read.
        """
        path = self._path(account)
        token, problem = await anyio.to_thread.run_sync(_read, path)
        if problem is None:
            self._ignored.discard(path)
        elif path not in self._ignored:
            self._ignored.add(path)
            _LOGGER.warning("the token file %s is ignored and will be replaced: %s", path, problem)
        return token

    @asynccontextmanager
    async def lock(self, account: str) -> AsyncIterator[int]:
        """Let one at a time into the block, of all processes; the lock of one that dies becomes free.

        Raises:
            OSError: the lock file cannot be made.
        """
        await anyio.to_thread.run_sync(_make_directory, self._directory)
        async with file_lock(self._path(account).with_suffix(".lock")):
            yield 0

    async def save(self, account: str, token: StoredToken, fence: int) -> None:  # noqa: ARG002
        """Keep the token of an account in place of the one before.

        The fence is not needed: this lock is not lost while its holder lives.

        Raises:
            OSError: the file cannot be written.
        """
        await anyio.to_thread.run_sync(_write, self._path(account), token)

    def _path(self, account: str) -> Path:
        name = "".join(character if character.isalnum() else "_" for character in account)
        return self._directory / f"{name}.json"


def _make_directory(directory: Path) -> None:
    # An existing one is left as it is: the files are private by themselves.
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)


def _read(path: Path) -> tuple[StoredToken | None, str | None]:
    """Return the token in a file, and why the file is ignored if it is."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK)
    except FileNotFoundError:
        return None, None
    with open(descriptor, "rb") as file:
        problem = _distrust(os.fstat(file.fileno()))
        if problem is not None:
            return None, problem
        token = StoredToken.from_json(file.read(_MOST_BYTES))
    return token, None if token is not None else "it holds no token, or half of one"


def _distrust(status: os.stat_result) -> str | None:
    """Say why a file must not be used, or None."""
    if not stat.S_ISREG(status.st_mode):
        return "it is no regular file"
    if status.st_uid != os.geteuid():
        return "it belongs to another user"
    if status.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        return "others than its owner may read or write it"
    return None


def _write(path: Path, token: StoredToken) -> None:
    for left_behind in path.parent.glob(f"{path.stem}.*.tmp"):
        # By a process that was killed here; whoever writes has the lock.
        left_behind.unlink(missing_ok=True)
    # Made with mode 0600, and in the same directory, so that the replacement is one step.
    descriptor, temporary = tempfile.mkstemp(prefix=f"{path.stem}.", suffix=".tmp", dir=path.parent)
    try:
        with open(descriptor, "w", encoding="utf-8") as file:
            file.write(token.to_json())
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise
