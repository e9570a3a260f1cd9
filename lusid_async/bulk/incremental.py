"""What has changed since the last successful run of a job, by as-at."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from anyio import to_thread

from lusid_async._files import replace_text
from lusid_async.bulk.checkpoint import CheckpointError
from lusid_async.bulk.job import JobLock, job_identity
from lusid_async.bulk.listing import pinned_as_at

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Mapping

    from lusid_async.bulk.job import JobIdentity
    from lusid_async.calls import ApiCall

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class ChangeWindow:
    """The time in which the changes were made that a run reads.

    Args:
        since: the as-at of the last successful run, less the overlap; None in the first run, which reads all.
        until: the as-at of this run: give it to every call.
    """

    since: datetime | None
    until: datetime

    def filter(self, field: str = "version.asAtDate") -> str | None:
        """Return a filter, in LUSID's syntax, for what was changed since; None in the first run.

        Args:
            field: the field with the as-at of an item's last change.
        """
        return None if self.since is None else f"{field} gt {_text(self.since)}"


@asynccontextmanager
async def changes_since_last_run(
    call: ApiCall[Any],
    state: str | os.PathLike[str],
    *,
    job: str | None = None,
    overlap: timedelta = timedelta(0),
) -> AsyncIterator[ChangeWindow]:
    """Read what has changed since the last run that succeeded.

        async with changes_since_last_run(api.list_instruments(), "instruments.state") as window:
            listing = api.list_instruments(as_at=window.until, filter=window.filter())
            day = window.until.date().isoformat()
            await write_dataset(listing, "lake/instruments", partition={"day": day})

    The as-at of this run is recorded when the block ends without an exception; the next run reads what was
    written after it. A run that fails or is killed records nothing, and the next one reads the same changes
    again and the later ones: write them in a way that can be repeated, such as by key.

    Changes are read once each with no `overlap`, as `until` is the server's time and includes everything
    written before (see `pinned_as_at`: it takes a request and two seconds). Deletions are no items of a
    listing; read those from the deleted entities or the portfolio's commands, with the same window.

    Args:
        call: the listing, or any other call of the job; it is made once, without reading its body.
        state: the file with the as-at of the last successful run.
        job: a name for the job, if the call does not say everything.
        overlap: how much of the time before the last run is read again, for data whose as-at is not the time
            when it became visible.

    Raises:
        CheckpointError: the state is of another job, is in use by one, or is damaged.
        OSError: the file cannot be read or written, or its folder does not exist.
        ValueError: the overlap is negative.
        As the call.
    """
    if overlap < timedelta(0):
        raise ValueError(f"overlap is a time and must not be negative, not {overlap}")
    path = Path(state)
    lock = JobLock(path)
    identity = await job_identity(call, job, with_body=True)
    if not await to_thread.run_sync(lock.acquire):
        raise CheckpointError(f"{path} is in use by another job; give each job its own")
    try:
        last = await to_thread.run_sync(_read, path, identity)
        until = await pinned_as_at(call)
        yield ChangeWindow(None if last is None else last - overlap, until)
        await to_thread.run_sync(_write, path, {**identity.to_dict(), "asAt": _text(until)})
    finally:
        lock.release()


def _read(path: Path, job: JobIdentity) -> datetime | None:
    try:
        content = json.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    except (ValueError, RecursionError) as error:
        raise CheckpointError(f"{path} is no state of a job: {error}") from error
    if not isinstance(content, dict) or content.get("format") != _FORMAT:
        raise CheckpointError(f"{path} is no state of a job of this version of the package")
    difference = job.difference(content)
    if difference is not None:
        raise CheckpointError(
            f"{path} is the state of another job: {difference}. Use another path for this one, or remove the "
            "file to read everything anew."
        )
    try:
        return datetime.fromisoformat(content["asAt"])
    except (KeyError, TypeError, ValueError) as error:
        raise CheckpointError(f"{path} is damaged: it has no as-at") from error


def _write(path: Path, content: Mapping[str, Any]) -> None:
    replace_text(path, json.dumps({"format": _FORMAT, **content}))


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
