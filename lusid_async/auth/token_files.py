"""The files and locks of a FileTokenStore, on POSIX systems and on Windows."""

from __future__ import annotations

import os
import secrets
import stat
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol, TypeVar

from lusid_async._files import (
    READ,
    UnusableFileError,
    open_directory,
    open_private,
    read_regular,
    replace_private_file,
    user_id,
)
from lusid_async.auth.file_lock import FilelockLock, FlockLock, Lock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_T = TypeVar("_T")

_SHARING_PAUSES = (0.01, 0.02, 0.04, 0.08, 0.16)
"""Seconds between attempts on Windows, where a file that another process has open cannot be replaced."""


class TokenFiles(Protocol):
    """The files of one directory. Methods block as long as the file system does, so call them in a thread."""

    def read(self, name: str) -> bytes | None:
        """Return the content of a file, or None if there is none.

        Raises:
            UnusableFileError: the file or the directory must not be used.
            OSError: it cannot be read.
        """
        ...

    def replace(self, name: str, content: bytes) -> None:
        """Write a file whole, in place of the one before.

        Raises:
            OSError: it cannot be written, or the directory must not be used; the file before is unharmed.
        """
        ...

    def lock(self, name: str) -> Lock:
        """Return a lock on a file, not acquired."""
        ...


class IgnoredFileError(Exception):
    """A file that is there, and whose content must be ignored; its text says why."""


def token_files(directory: Path) -> TokenFiles:
    """Return the files of a directory, as this platform has them.

    Raises:
        ImportError: filelock is not installed, on Windows.
    """
    return WindowsTokenFiles(directory) if sys.platform == "win32" else PosixTokenFiles(directory)


class PosixTokenFiles:
    """Files of mode 0600 in a directory that only its owner can write; links are not followed."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def read(self, name: str) -> bytes | None:
        """See `TokenFiles.read`; a file that others can read, or that is another user's, is ignored."""
        if not os.path.lexists(self._directory):
            return None
        opened = open_directory(self._directory)
        try:
            descriptor = open_private(name, opened, READ)
        except FileNotFoundError:
            return None
        finally:
            os.close(opened)
        try:
            content, status = read_regular(descriptor)
        except UnusableFileError as error:
            raise IgnoredFileError(str(error)) from None
        finally:
            os.close(descriptor)
        if status.st_uid != user_id():
            raise IgnoredFileError("it belongs to another user")
        if status.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise IgnoredFileError("others than its owner may read or write it")
        return content

    def replace(self, name: str, content: bytes) -> None:
        """See `TokenFiles.replace`."""
        opened = open_directory(self._directory)
        try:
            replace_private_file(name, opened, content)
        finally:
            os.close(opened)

    def lock(self, name: str) -> Lock:
        """See `TokenFiles.lock`."""
        return FlockLock(self._directory, name)


class WindowsTokenFiles:
    """Files that inherit the permissions of their directory, which are not checked.

    A directory that is made here is made with mode 0o700, which Python 3.12.4 and later turn into access for
    the user and administrators alone (https://docs.python.org/3/library/os.html#os.mkdir).

    Args:
        directory: where the files are; a symbolic link or a junction is refused when a file is used.

    Raises:
        ImportError: filelock is not installed.
    """

    def __init__(self, directory: Path) -> None:
        try:
            import filelock  # noqa: F401
        except ImportError as error:
            raise ImportError(
                "FileTokenStore needs filelock on Windows: pip install 'lusid-async[windows]'"
            ) from error
        self._directory = directory

    def read(self, name: str) -> bytes | None:
        """See `TokenFiles.read`."""
        if not os.path.lexists(self._directory):
            return None
        path = self._checked() / name
        if path.is_symlink():
            raise UnusableFileError(f"the token file {path} is a symbolic link")
        if not path.exists():
            return None
        if not path.is_file():
            raise IgnoredFileError("it is not a regular file")
        try:
            return _while_shared(lambda: _content(path))
        except FileNotFoundError:
            return None
        except UnusableFileError as error:
            raise IgnoredFileError(str(error)) from None

    def replace(self, name: str, content: bytes) -> None:
        """See `TokenFiles.replace`. What a process that was killed here left behind is removed."""
        path = self._checked() / name
        for left_behind in self._directory.glob(f"{path.stem}.*.tmp"):
            with suppress(OSError):
                left_behind.unlink()
        temporary = path.with_name(f"{path.stem}.{secrets.token_hex(8)}.tmp")
        try:
            with open(temporary, "xb", opener=_for_owner) as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            _while_shared(lambda: temporary.replace(path))
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise

    def lock(self, name: str) -> Lock:
        """See `TokenFiles.lock`."""
        return FilelockLock(self._checked, name)

    def _checked(self) -> Path:
        """Return the directory, which is made if need be and is no link."""
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self._directory.is_symlink() or _is_reparse_point(self._directory):
            raise UnusableFileError(
                f"the directory {self._directory} is a symbolic link or a junction, "
                "which another user may redirect"
            )
        return self._directory


def _for_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _content(path: Path) -> bytes:
    with open(path, "rb") as file:
        return read_regular(file.fileno())[0]


def _is_reparse_point(path: Path) -> bool:
    """Return whether a directory is a junction; only Windows has them, and the attribute."""
    return getattr(path.lstat(), "st_reparse_tag", 0) == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1)


def _while_shared(use: Callable[[], _T]) -> _T:
    """Use a file, again for a third of a second while another process has it open or replaces it."""
    for pause in _SHARING_PAUSES:
        try:
            return use()
        except PermissionError:
            time.sleep(pause)
    return use()
