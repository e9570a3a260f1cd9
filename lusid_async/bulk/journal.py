"""A file that says which items of a job are done, so that the job can go on after a crash."""

from __future__ import annotations

import json
import os
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from anyio import to_thread

from lusid_async.errors import LusidError

if TYPE_CHECKING:
    from collections.abc import Mapping

_HEADER = b'{"journal": "lusid_async.bulk", "format": 1}\n'


class JournalError(LusidError):
    """The file is no journal, or is damaged in a way that a crash does not explain."""


class Journal:
    """Appends what is done to a file, in a worker thread, and reads it again.

    A line is a JSON object with the keys of one request and, for each, a fingerprint of what was sent: an
    item that has changed since is not done. A line is on the disk (`fsync`) before `record` returns; one that
    a crash has cut off is forgotten, so that its items are sent again.

    Args:
        path: the file; it is made when needed, and used by one job at a time.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)
        self._done: dict[str, str] = {}

    async def read(self) -> None:
        """Read what earlier runs have done.

        Raises:
            JournalError: the file holds something else.
            OSError: it cannot be read.
        """
        self._done = await to_thread.run_sync(self._read)

    def has(self, key: str, fingerprint: str) -> bool:
        """Say whether an earlier run has done an item."""
        return self._done.get(key) == fingerprint

    async def record(self, done: Mapping[str, str]) -> None:
        """Add keys and their fingerprints; a cancellation waits until that is on the disk.

        Raises:
            OSError: the file cannot be written.
        """
        await to_thread.run_sync(self._append, json.dumps(done).encode("ascii") + b"\n")

    async def remove(self) -> None:
        """Remove the file, because the job has come to its end."""
        await to_thread.run_sync(lambda: self._path.unlink(missing_ok=True))

    def _read(self) -> dict[str, str]:
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return {}
        whole = content[: content.rfind(b"\n") + 1]
        if not content.startswith(_HEADER) and not _HEADER.startswith(content):
            raise JournalError(f"{self._path} is no journal of a bulk job; it is left as it is")
        if whole != content:
            os.truncate(self._path, len(whole))
        done: dict[str, str] = {}
        for number, line in enumerate(whole.splitlines()[1:], start=2):
            done.update(self._parsed(number, line))
        return done

    def _parsed(self, number: int, line: bytes) -> dict[str, str]:
        try:
            keys = json.loads(line)
        except ValueError as error:
            raise JournalError(f"{self._path} is damaged at line {number}: {error}") from error
        if not isinstance(keys, dict):
            raise JournalError(f"{self._path} is damaged at line {number}: it is no JSON object")
        return keys

    def _append(self, line: bytes) -> None:
        with self._path.open("ab") as file:
            if file.tell() == 0:
                file.write(_HEADER)
            file.write(line)
            file.flush()
            os.fsync(file.fileno())


def fingerprint_of(item: object) -> str:
    """Return a fingerprint of the JSON that an item is sent as."""
    from lusid_async.modelling import encode_json

    return blake2b(encode_json(item), digest_size=8).hexdigest()
