"""What has changed since the last successful run of a job, by as-at; its state is in a file or in Redis."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from anyio import to_thread

from lusid_async._advice import ADVICE
from lusid_async._files import read_own_file, replace_text
from lusid_async._keywords import suggest_keywords
from lusid_async.bulk.checkpoint import CheckpointError
from lusid_async.bulk.job import JobLock, job_identity, path_of_file
from lusid_async.bulk.listing import pinned_as_at
from lusid_async.bulk.redis_state import RedisState
from lusid_async.calls.arguments import AS_AT_PARAMETER
from lusid_async.calls.unused import warns_if_not_entered

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator
    from pathlib import Path

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


@warns_if_not_entered
@asynccontextmanager
@suggest_keywords
async def changes_since_last_run(
    call: ApiCall[Any],
    state: str | os.PathLike[str] | RedisState,
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
        state: the file with the as-at of the last successful run, or a `RedisState`.
        job: a name for the job, if the call does not say everything.
        overlap: how much of the time before the last run is read again, for data whose as-at is not the time
            when it became visible.

    Raises:
        CheckpointError: the state is of another job, is in use by one, is damaged, or has an as-at that is
            later than the server's time.
        OSError: the file cannot be read or written, or its folder does not exist; or the Redis server cannot
            be reached, or refuses.
        TypeError: the overlap is no timedelta.
        ValueError: the overlap is negative, `state` is empty, or the call has an as-at.
        LusidError: as the call.
    """
    has_as_at = AS_AT_PARAMETER in (await call.request()).url.params
    if not isinstance(overlap, timedelta):
        raise TypeError(f"overlap is a timedelta, such as timedelta(minutes=5), not {overlap!r}")
    if overlap < timedelta(0):
        raise ValueError(f"overlap is a time and must not be negative, not {overlap}")
    store = state if isinstance(state, RedisState) else _FileState(path_of_file("state", state))
    if has_as_at:
        raise ValueError(
            f"{call.name} has an as_at, and a run reads up to the server's time: give the call without it, "
            "and as_at=window.until to the calls in the block"
        )
    identity = await job_identity(call, job, with_body=True)
    async with store.locked() as locked:
        last = _last_run(str(store), await locked.read(), identity)
        until = await pinned_as_at(call)
        if last is not None and last > until:
            raise CheckpointError(
                f"{store}: the as-at of the last run, {_text(last)}, is later than the server's time, "
                f"{_text(until)}: nothing would be read, and what is written until then would be lost. "
                f"{ADVICE['future_state'].remedy}."
            )
        yield ChangeWindow(None if last is None else last - overlap, until)
        await locked.write(json.dumps({"format": _FORMAT, **identity.to_dict(), "asAt": _text(until)}))


class _FileState:
    """The state in a file, with a lock beside it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = JobLock(path)

    def __str__(self) -> str:
        return str(self._path)

    @asynccontextmanager
    async def locked(self) -> AsyncIterator[_FileState]:
        if not await to_thread.run_sync(self._lock.acquire):
            raise CheckpointError(f"{self._path} is in use by another job. {ADVICE['file_in_use'].remedy}.")
        try:
            yield self
        finally:
            self._lock.release()

    async def read(self) -> str | bytes | None:
        return await to_thread.run_sync(self._read)

    async def write(self, text: str) -> None:
        await to_thread.run_sync(replace_text, self._path, text)

    def _read(self) -> bytes | None:
        try:
            return read_own_file(self._path)
        except FileNotFoundError:
            return None


def _last_run(name: str, text: str | bytes | None, job: JobIdentity) -> datetime | None:
    """Return the as-at of the last successful run; None if there was none.

    Raises:
        CheckpointError: the state is of another job, or is damaged.
    """
    if text is None:
        return None
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CheckpointError(f"{name} is no state of a job: {error}") from error
    if not isinstance(content, dict) or content.get("format") != _FORMAT:
        raise CheckpointError(f"{name} is no state of a job of this version of the package")
    difference = job.difference(content)
    if difference is not None:
        raise CheckpointError(
            f"{name} is the state of another job: {difference}. {ADVICE['other_state'].remedy}."
        )
    try:
        last = datetime.fromisoformat(content["asAt"])
    except (KeyError, TypeError, ValueError) as error:
        raise CheckpointError(f"{name} is damaged: it has no as-at") from error
    if last.utcoffset() is None:
        raise CheckpointError(f"{name} is damaged: its as-at, {content['asAt']!r}, has no offset from UTC")
    return last


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
