"""A file that records which items of a job are done, so that the job can continue after a crash."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from hashlib import blake2b
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from anyio import to_thread

from lusid_async._advice import ADVICE
from lusid_async._files import owner_only, read_own_file
from lusid_async.bulk.job import JobLock, path_of_file
from lusid_async.errors import LusidError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lusid_async.bulk.job import JobIdentity

_FORMAT: Mapping[str, Any] = {"journal": "lusid_async.bulk", "format": 2}
_BEGINNING = json.dumps(_FORMAT).encode("ascii")[:-1]


class JournalError(LusidError):
    """The file is not the journal of this job, is in use by another process, or is damaged.

    Damage is what a crash does not explain.
    """


class Journal:
    """Appends what is done to a file, in a worker thread, and reads it again.

    The first line names the job. Every other line is a JSON object with the keys of one request and, for
    each, a fingerprint of what was sent: an item that has changed since is not done. A line is on the disk
    (`fsync`) before `record` returns; one that a crash has cut off is ignored, so that its items are sent
    again. While a job uses the file, a lock refuses a second one; it ends with the process that holds it.

    Args:
        path: the file; it is made when needed.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = path_of_file("journal", path)
        self._lock = JobLock(self._path)
        self._header = b""
        self._done: dict[str, str] = {}

    async def open(self, job: JobIdentity) -> None:
        """Lock the file and read what earlier runs of the job have done.

        Args:
            job: the job that is to use it.

        Raises:
            JournalError: the file is of another job or of something else, or another process uses it.
            OSError: it cannot be read, or its folder does not exist.
        """
        await to_thread.run_sync(self._open, job)

    def knows(self, key: str) -> bool:
        """Return whether an earlier run has done an item with this key, changed since or not."""
        return key in self._done

    def has(self, key: str, fingerprint: str | None) -> bool:
        """Return whether an earlier run has done an item."""
        return fingerprint is not None and self._done.get(key) == fingerprint

    async def record(self, done: Mapping[str, str]) -> None:
        """Add keys and their fingerprints; a cancellation waits until they are on the disk.

        Raises:
            OSError: the file cannot be written.
        """
        await to_thread.run_sync(self._append, json.dumps(done).encode("ascii") + b"\n")

    async def remove(self) -> None:
        """Remove the file, because the job is finished."""
        await to_thread.run_sync(lambda: self._path.unlink(missing_ok=True))

    def close(self) -> None:
        """Release the lock."""
        self._lock.release()

    def _open(self, job: JobIdentity) -> None:
        if not self._lock.acquire():
            raise JournalError(f"{self._path} is in use by another job. {ADVICE['file_in_use'].remedy}.")
        self._header = json.dumps({**_FORMAT, "job": job.to_dict()}).encode("ascii") + b"\n"
        try:
            self._done = self._read(job)
        except BaseException:
            self._lock.release()
            raise

    def _read(self, job: JobIdentity) -> dict[str, str]:
        try:
            content = read_own_file(self._path)
        except FileNotFoundError:
            return {}
        whole = content[: content.rfind(b"\n") + 1]
        if not (content.startswith(_BEGINNING) or _BEGINNING.startswith(content)):
            raise JournalError(
                f"{self._path} is not a journal of this version of the package; it is left as it is"
            )
        lines = whole.splitlines()
        if lines:
            self._check(self._parsed(1, lines[0]), job)
        if whole != content:
            os.truncate(self._path, len(whole))
        done: dict[str, str] = {}
        for number, line in enumerate(lines[1:], start=2):
            done.update(self._parsed(number, line))
        return done

    def _check(self, header: Mapping[str, Any], job: JobIdentity) -> None:
        recorded = header.get("job")
        if not isinstance(recorded, dict):
            raise JournalError(f"{self._path} is damaged at line 1: it does not name a job")
        difference = job.difference(recorded)
        if difference is not None:
            raise JournalError(
                f"{self._path} is the journal of another job: {difference}. {ADVICE['other_journal'].remedy}."
            )

    def _parsed(self, number: int, line: bytes) -> dict[str, Any]:
        try:
            keys = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise JournalError(f"{self._path} is damaged at line {number}: {error}") from error
        if not isinstance(keys, dict):
            raise JournalError(f"{self._path} is damaged at line {number}: it is not a JSON object")
        return keys

    def _append(self, line: bytes) -> None:
        with open(self._path, "ab", opener=owner_only) as file:
            if file.tell() == 0:
                file.write(self._header)
            file.write(line)
            file.flush()
            os.fsync(file.fileno())


def fingerprint_of(item: object) -> str:
    """Return a fingerprint of the JSON that an item is sent as."""
    from lusid_async.modelling import encode_json

    return _digest(encode_json(item))


def fingerprints_of(items: Mapping[str, object]) -> dict[str, str]:
    """Return the fingerprint of each item by its key; all are written at once, which is faster than each.

    An item without a JSON form is left out.
    """
    try:
        return _fingerprints_of(items)
    except (TypeError, ValueError, RecursionError):
        done: dict[str, str] = {}
        for key, item in items.items():
            with suppress(TypeError, ValueError, RecursionError):
                done[key] = fingerprint_of(item)
        return done


def _fingerprints_of(items: Mapping[str, object]) -> dict[str, str]:
    from lusid_async.modelling import encode_json

    content = encode_json([part for item in items.values() for part in (item, _SEPARATOR)])
    separator = f',"{_SEPARATOR}"'.encode("ascii")
    written = content[1 : -len(separator) - 1].split(separator + b",") if items else []
    return {key: _digest(item) for key, item in zip(items, written, strict=True)}


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=8).hexdigest()


_SEPARATOR = token_hex(16)
"""Separates the items that are written at once; random, so that no item has it."""
