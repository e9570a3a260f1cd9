"""The position in a listing, in a form that can be stored and compared; and its file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from anyio import to_thread

from lusid_async._advice import ADVICE
from lusid_async._files import read_own_file, replace_text
from lusid_async.bulk.job import JobLock, path_of_file
from lusid_async.errors import LusidError

if TYPE_CHECKING:
    import os

    from lusid_async.bulk.job import JobIdentity

_FORMAT = 2

_CLOCK_ERROR = timedelta(hours=1)
"""How far the clock of this machine may be behind the server's."""


class CheckpointError(LusidError):
    """What was stored is not a checkpoint, is that of another job, or is in use by another process."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Where a listing continues.

    Args:
        operation: the class and the method that list.
        url: the API root and the path.
        arguments: the other arguments, without the page and the as-at; a digest of a body.
        identity: who lists; empty if the token does not say.
        job: the name that the caller gave to the job, or None.
        as_at: the time as at which the data is listed, as it is sent; None if the operation has no `asAt`, so
            that each page is as at its own request.
        page: the token of the page to continue with; None is the first page, or the end of a finished
            listing.
        pages: how many pages are done.
        items: how many items they had.
        finished: whether the last page is done.
    """

    operation: str
    url: str
    arguments: str
    identity: str = ""
    job: str | None = None
    as_at: str | None = None
    page: str | None = None
    pages: int = 0
    items: int = 0
    finished: bool = False

    def to_json(self) -> str:
        """Write the checkpoint as JSON text, to store it beside the data that it belongs to."""
        return json.dumps({"format": _FORMAT, **asdict(self)})

    @classmethod
    def from_json(cls, text: str | bytes) -> Checkpoint:
        """Read what `to_json` wrote.

        Raises:
            CheckpointError: the text is something else, or is damaged.
        """
        try:
            content = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise CheckpointError(f"this is not a checkpoint, because it is not JSON: {error}") from error
        if not isinstance(content, dict) or content.pop("format", None) != _FORMAT:
            raise CheckpointError("this is not a checkpoint of this version of the package")
        names = {each.name for each in fields(cls)}
        unfit = {name for name, value in content.items() if name in names and not _fits(name, value)}
        wrong = unfit | (names ^ content.keys())
        if wrong:
            raise CheckpointError(f"this is not a checkpoint: look at {', '.join(sorted(wrong))}")
        return cls(**content)

    @classmethod
    def beginning(cls, job: JobIdentity, as_at: str | None, page: str | None) -> Checkpoint:
        """Return the checkpoint of a job of which nothing is done."""
        return cls(job.operation, job.url, job.arguments, job.identity, job.name, as_at, page)

    def check(self, job: JobIdentity, as_at: str | None) -> None:
        """Refuse to continue with another job than the one that the checkpoint is of.

        Args:
            job: that is to continue.
            as_at: the as-at that the caller asks for, as it is sent; None for the one of the checkpoint.

        Raises:
            CheckpointError: it is another; or the as-at of the checkpoint is in the future, though the caller
                asks for none.
        """
        difference = job.difference({**asdict(self), "name": self.job})
        if difference is None and as_at is not None and as_at != self.as_at:
            difference = f"it is as at {self.as_at}, not as at {as_at}"
        if difference is not None:
            raise CheckpointError(
                f"the checkpoint is of another job: {difference}; a listing can only continue as it began. "
                f"{ADVICE['other_checkpoint'].remedy}."
            )
        if as_at is None and self._is_future():
            raise CheckpointError(
                f"the checkpoint is as at {self.as_at}, which is in the future: what is written meanwhile "
                f"would be on later pages. {ADVICE['future_checkpoint'].remedy}."
            )

    def _is_future(self) -> bool:
        """Return whether the as-at, which was pinned to the time of a server, cannot have been."""
        try:
            as_at = datetime.fromisoformat(self.as_at or "")
        except ValueError:
            return False
        if as_at.utcoffset() is None:
            as_at = as_at.replace(tzinfo=UTC)
        return as_at > datetime.now(UTC) + _CLOCK_ERROR


class CheckpointFile:
    """Reads and writes the file in a worker thread; the file is always whole, the old one or the new one.

    Args:
        path: the file; another of the same name with `.part` at its end is written beside it first.

    Raises:
        ValueError: `path` is empty.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = path_of_file("path", path)
        self._lock = JobLock(self._path, shared_by_process=True)

    def __str__(self) -> str:
        """Return the path."""
        return str(self._path)

    async def lock(self) -> None:
        """Keep other processes from using the file until `release` or the end of this process.

        Raises:
            CheckpointError: another process uses it.
            OSError: its folder does not exist.
        """
        if not await to_thread.run_sync(self._lock.acquire):
            raise CheckpointError(
                f"{self._path} is in use by another process. {ADVICE['file_in_use'].remedy}."
            )

    def release(self) -> None:
        """Let other processes use the file."""
        self._lock.release()

    async def read(self) -> Checkpoint | None:
        """Return the checkpoint, or None when there is no file.

        Raises:
            CheckpointError: the file holds something else.
            OSError: it cannot be read.
        """
        return await to_thread.run_sync(self._read)

    async def write(self, checkpoint: Checkpoint) -> None:
        """Replace the checkpoint; a cancellation waits until that is done.

        Raises:
            CheckpointError: a later iteration of this process continues from the file.
            OSError: the file cannot be written; the one before is still there.
        """
        if not self._lock.is_held:
            raise CheckpointError(f"{self._path}: a later iteration continues from it; this one cannot")
        await to_thread.run_sync(self._write, checkpoint.to_json())

    def _read(self) -> Checkpoint | None:
        try:
            return Checkpoint.from_json(read_own_file(self._path))
        except FileNotFoundError:
            return None
        except CheckpointError as error:
            raise CheckpointError(f"{self._path}: {error}") from error

    def _write(self, text: str) -> None:
        replace_text(self._path, text)


_TEXT = ("operation", "url", "arguments", "identity")
_TEXT_OR_NONE = ("job", "as_at", "page")


def _fits(name: str, value: Any) -> bool:
    if name in _TEXT:
        return isinstance(value, str)
    if name in _TEXT_OR_NONE:
        return isinstance(value, str | None)
    if name == "finished":
        return isinstance(value, bool)
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def as_at_text(as_at: datetime | date | str | None) -> str | None:
    """Return an as-at as text, the same for the same time in any time zone."""
    if isinstance(as_at, datetime):
        return as_at.astimezone(UTC).isoformat()
    return as_at.isoformat() if isinstance(as_at, date) else as_at
