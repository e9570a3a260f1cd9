"""The position in a listing, in a form that can be stored and compared; and its file."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from anyio import to_thread

from lusid_async.calls.paging import AS_AT_PARAMETER, PAGE_PARAMETER
from lusid_async.errors import LusidError

if TYPE_CHECKING:
    import httpx

_FORMAT = 1


class CheckpointError(LusidError):
    """What was stored is no checkpoint, or is that of another listing."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Where a listing goes on.

    Args:
        operation: the class and the method that list.
        fingerprint: of the operation, its arguments and the API root, without the page and the as-at.
        as_at: the moment whose state of the data is listed, as it is sent; None when each page is of its own
            present, because the operation has no `asAt`.
        page: the token of the page to go on with; None is the first page, or the end of a finished listing.
        pages: how many pages are dealt with.
        items: how many items they had.
        finished: whether the last page is dealt with.
    """

    operation: str
    fingerprint: str
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
            raise CheckpointError(f"this is no checkpoint, since it is not JSON: {error}") from error
        if not isinstance(content, dict) or content.pop("format", None) != _FORMAT:
            raise CheckpointError("this is no checkpoint of this version of the package")
        names = {each.name for each in fields(cls)}
        unfit = {name for name, value in content.items() if name in names and not _fits(name, value)}
        wrong = unfit | (names ^ content.keys())
        if wrong:
            raise CheckpointError(f"this is no checkpoint: look at {', '.join(sorted(wrong))}")
        return cls(**content)

    def check(self, operation: str, fingerprint: str, as_at: str | None) -> None:
        """Refuse to go on with another listing than the one that the checkpoint is of.

        Args:
            operation: the class and the method that are to go on.
            fingerprint: of that call.
            as_at: the as-at that the caller wants, as it is sent; None when he leaves it to the checkpoint.

        Raises:
            CheckpointError: it is another.
        """
        if self.operation != operation:
            found = f"of {self.operation}, not of {operation}"
        elif self.fingerprint != fingerprint:
            found = f"of {operation} with other arguments or against another API root"
        elif as_at is not None and as_at != self.as_at:
            found = f"of {operation} as at {self.as_at}, not as at {as_at}"
        else:
            return
        raise CheckpointError(
            f"the checkpoint is {found}; a listing can only go on as it began. Use another place for this "
            "one, or remove the checkpoint to begin anew."
        )


class CheckpointFile:
    """Reads and writes the file in a worker thread.

    Args:
        path: the file; another of the same name with `.part` at its end is written beside it first.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)

    async def read(self) -> Checkpoint | None:
        """Return the checkpoint, or None when there is no file.

        Raises:
            CheckpointError: the file holds something else.
            OSError: it cannot be read.
        """
        return await to_thread.run_sync(self._read)

    async def write(self, checkpoint: Checkpoint) -> None:
        """Put a checkpoint in the place of the one before; a cancellation waits until that is done.

        Raises:
            OSError: the file cannot be written; the one before is still there.
        """
        await to_thread.run_sync(self._write, checkpoint.to_json())

    def _read(self) -> Checkpoint | None:
        try:
            return Checkpoint.from_json(self._path.read_bytes())
        except FileNotFoundError:
            return None
        except CheckpointError as error:
            raise CheckpointError(f"{self._path}: {error}") from error

    def _write(self, text: str) -> None:
        part = self._path.with_name(f"{self._path.name}.part")
        with part.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(self._path)


_TEXT = ("operation", "fingerprint")
_TEXT_OR_NONE = ("as_at", "page")


def _fits(name: str, value: Any) -> bool:
    if name in _TEXT:
        return isinstance(value, str)
    if name in _TEXT_OR_NONE:
        return isinstance(value, str | None)
    if name == "finished":
        return isinstance(value, bool)
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def fingerprint_of(request: httpx.Request) -> str:
    """Return a digest of what is listed: the same for every page and every as-at of one listing.

    Args:
        request: a request for any page of the listing, with its body read.
    """
    url = request.url.copy_remove_param(PAGE_PARAMETER).copy_remove_param(AS_AT_PARAMETER)
    parts = (request.method.encode(), str(url).encode(), request.content)
    return hashlib.sha256(b"\n".join(parts)).hexdigest()


def as_at_text(as_at: datetime | str | None) -> str | None:
    """Return an as-at as text, the same for the same moment in any time zone."""
    return as_at.astimezone(UTC).isoformat() if isinstance(as_at, datetime) else as_at
