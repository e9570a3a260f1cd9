"""Where exports go beside local paths: URLs of fsspec (extra `fsspec`), and file objects."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias, TypeGuard

import pyarrow.fs as pafs

if TYPE_CHECKING:
    from pathlib import Path

Target: TypeAlias = "str | os.PathLike[str] | BinaryIO"
"""A path, a URL such as `s3://bucket/name` or `memory://name`, or a binary file that is open for writing."""


def is_url(target: object) -> TypeGuard[str]:
    """Return whether a target is a URL, and not a path."""
    return isinstance(target, str) and "://" in target


def is_file(target: object) -> TypeGuard[BinaryIO]:
    """Return whether a target is a file object."""
    return hasattr(target, "write")


def filesystem_of(target: str | os.PathLike[str]) -> tuple[pafs.FileSystem, str]:
    """Return the file system that a target is in, and its path there.

    Raises:
        ModuleNotFoundError: fsspec, or what it needs for such a URL, is not installed.
        ValueError: fsspec knows no such protocol.
    """
    if not is_url(target):
        return pafs.LocalFileSystem(), os.path.abspath(target)
    filesystem, path = _fsspec(target)
    return pafs.PyFileSystem(pafs.FSSpecHandler(filesystem)), path  # type: ignore[abstract]


def check_target(target: Target) -> None:
    """Refuse a target that cannot be written to, before anything is read.

    Raises:
        As `filesystem_of`; TypeError for a file object of text.
    """
    if is_url(target):
        _fsspec(target)
    elif is_file(target) and "b" not in getattr(target, "mode", "b"):
        raise TypeError("the file is open for text; open it with 'wb'")


def check_reject_file(source: object, target: object) -> None:
    """Refuse a reject file that is the target, or that a reader of the target would take for data.

    Raises:
        ValueError: it is.
    """
    rejects: Path | None = getattr(source, "reject_path", None)
    if rejects is None or is_url(target) or not isinstance(target, str | os.PathLike):
        return
    whole, root = os.path.realpath(rejects), os.path.realpath(target)
    if whole == root:
        raise ValueError(f"rejects is {rejects}, which is what the rows are written to: give it another path")
    inside = os.path.relpath(whole, root).split(os.sep)
    if inside[0] != os.pardir and not any(part.startswith((".", "_")) for part in inside):
        raise ValueError(
            f"rejects is {rejects}, which readers of {root} take for data: give it a path outside, or a name "
            "that begins with a dot"
        )


def put(whole: Path, target: str | BinaryIO) -> None:
    """Copy a finished file to a URL or into a file object.

    Args:
        whole: the file.
        target: where it goes.
    """
    if is_url(target):
        filesystem, path = _fsspec(target)
        filesystem.put_file(str(whole), path)
        return
    assert is_file(target)
    with whole.open("rb") as file:
        shutil.copyfileobj(file, target, 1 << 20)


def _fsspec(url: str) -> tuple[Any, str]:
    try:
        from fsspec.core import url_to_fs
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            f"writing to {url.partition('://')[0]}:// needs fsspec: pip install 'lusid-async[fsspec]'"
        ) from error
    found: tuple[Any, str] = url_to_fs(url)
    return found
