"""Small files with secrets: read without blocking on what is no file, written for their owner alone."""

from __future__ import annotations

import os
import secrets
import stat
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 1_000_000
"""Bytes that a file with settings or a token may have; real ones have a few thousand."""

# Windows has none of these flags.
_CLOEXEC: int = getattr(os, "O_CLOEXEC", 0)
_DIRECTORY: int = getattr(os, "O_DIRECTORY", 0)
_NO_LINK: int = getattr(os, "O_NOFOLLOW", 0)
READ: int = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _CLOEXEC
"""Flags for reading; without `O_NONBLOCK` a FIFO that nobody writes to would block the opening for ever."""

_BLOCKS_FOR_OTHERS = stat.S_IROTH | stat.S_IWGRP | stat.S_IWOTH


class UnusableFileError(OSError):
    """A file that is there and must not be used; its text says why."""


def read_small_file(path: str | Path) -> tuple[bytes, os.stat_result]:
    """Return the content of a regular file and its status. Blocks no longer than the file system does.

    Links are followed: mounted secrets are links.

    Raises:
        FileNotFoundError: there is no such file.
        OSError: it cannot be read, is no regular file, or is larger than `MAX_BYTES`.
    """
    descriptor = os.open(path, READ)
    try:
        return read_regular(descriptor)
    finally:
        os.close(descriptor)


def read_regular(descriptor: int) -> tuple[bytes, os.stat_result]:
    """Return the content of an open file and its status; raises as `read_small_file`."""
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        raise UnusableFileError("it is not a regular file")
    # One byte more than allowed, because a file may grow after its status was read.
    pieces = []
    left = MAX_BYTES + 1
    while left > 0 and (piece := os.read(descriptor, left)):
        pieces.append(piece)
        left -= len(piece)
    if left <= 0:
        raise UnusableFileError(f"it is larger than {MAX_BYTES // 1_000_000} MB")
    return b"".join(pieces), status


def read_own_file(path: str | Path) -> bytes:
    """Return the content of a file that this package wrote, such as a journal, of any size.

    No link is followed, because none is when it is written, and a FIFO is not waited for.

    Raises:
        FileNotFoundError: there is no such file.
        OSError: it cannot be read, or is a link or no regular file.
    """
    with os.fdopen(os.open(path, READ | getattr(os, "O_NOFOLLOW", 0)), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise UnusableFileError(f"{path} is not a regular file")
        return file.read()


def reason_of(error: OSError) -> str:
    """Return why a file cannot be read, without its name."""
    return error.strerror or str(error)


def exposure_of(status: os.stat_result) -> str | None:
    """Say that others than the owner can read or write a file, or None.

    A group that may read is not counted: that is how orchestrators mount secrets for a process.
    """
    if os.name != "posix" or not status.st_mode & _BLOCKS_FOR_OTHERS:
        return None
    verbs = []
    if status.st_mode & stat.S_IROTH:
        verbs.append("read")
    if status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        verbs.append("write")
    return f"other users can {' and '.join(verbs)} it (mode {stat.S_IMODE(status.st_mode):04o}); chmod 600 it"


def user_id() -> int:
    """Return the number of the user that this process acts as; only POSIX systems have one."""
    if sys.platform != "win32":
        return os.geteuid()
    raise NotImplementedError("Windows has no user numbers")


def open_directory(path: Path) -> int:
    """Return a descriptor of a directory that only its owner can write; it need not be there.

    Raises:
        OSError: it cannot be made or opened, is a link, belongs to another user, or others can write it.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    if path.is_symlink():
        raise UnusableFileError(f"the directory {path} is a symbolic link, which another user may redirect")
    descriptor = os.open(path, os.O_RDONLY | _DIRECTORY | _CLOEXEC | _NO_LINK)
    status = os.fstat(descriptor)
    problem = None
    if status.st_uid not in (user_id(), 0):
        problem = "belongs to another user"
    elif status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        problem = f"can be written by other users (mode {stat.S_IMODE(status.st_mode):04o}); chmod 700 it"
    if problem is not None:
        os.close(descriptor)
        raise UnusableFileError(f"the directory {path} {problem}")
    return descriptor


def open_private(name: str, directory: int, flags: int) -> int:
    """Open a file in an open directory, with mode 0600 if it is made; a link is not followed."""
    return os.open(name, flags | _CLOEXEC | _NO_LINK, 0o600, dir_fd=directory)


def replace_private_file(name: str, directory: int, content: bytes) -> None:
    """Write a file whole, in place of the one before, readable for its owner alone.

    What a process that was killed here left behind is removed; whoever writes holds a lock.

    Args:
        name: of the file.
        directory: the open directory that it is in.
        content: what to write.

    Raises:
        OSError: it cannot be written; the file before is unharmed.
    """
    stem = name.rpartition(".")[0] or name
    for left_behind in os.listdir(directory):
        if left_behind.startswith(f"{stem}.") and left_behind.endswith(".tmp"):
            with suppress(FileNotFoundError):
                os.unlink(left_behind, dir_fd=directory)
    temporary = f"{stem}.{secrets.token_hex(8)}.tmp"
    descriptor = open_private(temporary, directory, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
    try:
        with open(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, name, src_dir_fd=directory, dst_dir_fd=directory)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary, dir_fd=directory)
        raise


def owner_only(path: str, flags: int) -> int:
    """Open a file as `open(opener=…)` asks: with mode 0600 if it is made, and through no link."""
    return os.open(path, flags | _CLOEXEC | _NO_LINK, 0o600)


def replace_text(path: Path, text: str) -> None:
    """Write a file whole, in place of the one before, readable for its owner alone.

    Args:
        path: of the file; a link there is replaced, and not followed.
        text: what to write.

    Raises:
        OSError: it cannot be written; the file before is unharmed.
    """
    part = path.with_name(f"{path.name}.part")
    with open(part, "w", encoding="utf-8", opener=owner_only) as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
