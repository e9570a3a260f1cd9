"""Listings that can be stopped anywhere and resumed, without a gap and without a duplicate."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

import anyio

from lusid_async._backoff import parse_http_date
from lusid_async.bulk.checkpoint import Checkpoint, CheckpointFile, as_at_text, fingerprint_of

if TYPE_CHECKING:
    import os
    from types import TracebackType

    from lusid_async.calls import ApiCall, PagedCall, Pages
    from lusid_async.calls.page_steps import ModelPage
    from lusid_async.calls.progress import ProgressListener, ProgressTracker

PageT = TypeVar("PageT")

_DATE_LAG = 2.0
"""Seconds by which a `Date` header may be behind: it leaves out the fraction (RFC 9110, section 5.6.7), and
servers renew it once a second instead of for each answer (ASP.NET's Kestrel, nginx and uvicorn do)."""


def checkpointed(
    call: PagedCall[PageT, Any],
    path: str | os.PathLike[str] | None = None,
    *,
    resume: Checkpoint | None = None,
    ahead: int = 1,
    progress: ProgressListener | ProgressTracker | None = None,
) -> CheckpointedPages[PageT]:
    """Iterate over the pages of a listing, and go on where an earlier run stopped.

        async for page in checkpointed(instruments.list_instruments(limit=2000), "instruments.checkpoint"):
            ...                                                                     # deal with the page

    The same line runs the first time and every time after: without a file it begins, with one it goes on, and
    after the end it gives no page; remove the file to list anew. It can also be an `async with` block, which
    fetches ahead, as the `pages` of a call.

    **The same data throughout.** If the operation takes `asAt` and the call does not set it, it is set once,
    to the server's present at the start, and kept (see `pinned_as_at`: it takes a request and two seconds).
    What is written later is then on no page, however long the listing rests. An `effectiveAt` that is left
    out stays the present of each page: set it if the listing may rest over a date that matters.
    Operations without `asAt` (14 of 157) list what is there when each page is asked for: what is written
    meanwhile may be missing or come twice, with checkpoints as without.

    **At least once, with a file.** A page is recorded as dealt with when the next one is asked for, or by
    `record`. A run that ends in between, by a crash, a `break` or an exception, gives that one page again,
    the same as before; so deal with a page in a way that can be repeated, such as an upsert by key.

    **Exactly once, with `resume`.** Where the data goes to a database, store `pages.checkpoint.to_json()` in
    the transaction that stores the page, without a file, and begin with `resume=Checkpoint.from_json(...)`,
    or with neither the first time.

    Args:
        call: the listing.
        path: the file to record in; replaced at once as a whole, and used by one run at a time.
        resume: where to go on; None is from the start.
        ahead: as in the `pages` of a call.
        progress: as in the `pages` of a call; what earlier runs did is not counted.

    Raises:
        ValueError: both `path` and `resume` are given; or, at the first step, `ahead` is negative.
    """
    if path is not None and resume is not None:
        raise ValueError("a listing goes on from a file or from a checkpoint: give one of path and resume")
    file = None if path is None else CheckpointFile(path)
    return CheckpointedPages(call, file, resume, ahead, progress)


class CheckpointedPages(AsyncIterator[PageT], Generic[PageT]):
    """The pages of a listing that can be resumed; made by `checkpointed`."""

    def __init__(
        self,
        call: PagedCall[PageT, Any],
        file: CheckpointFile | None,
        resume: Checkpoint | None,
        ahead: int,
        progress: ProgressListener | ProgressTracker | None,
    ) -> None:
        self._call = call
        self._file = file
        self._checkpoint = resume
        self._ahead = ahead
        self._progress = progress
        self._pages: Pages[PageT] | None = None
        self._recorded = True
        self._guard = anyio.ResourceGuard("taking a page of")

    @property
    def checkpoint(self) -> Checkpoint:
        """Where the listing goes on once the page in hand is dealt with: what to store together with it.

        Raises:
            RuntimeError: no step was taken yet.
        """
        if self._pages is None or self._checkpoint is None:
            raise RuntimeError("there is a checkpoint from the first page on")
        return self._checkpoint

    async def record(self) -> None:
        """Record that the page in hand is dealt with, without asking for the next; for leaving the loop.

        Raises:
            OSError: the file cannot be written.
        """
        if self._file is not None and not self._recorded:
            await self._file.write(self.checkpoint)
        self._recorded = True

    async def __anext__(self) -> PageT:
        """Record the page in hand as dealt with and return the next one.

        Raises:
            CheckpointError: what was recorded is of another listing, or is damaged.
            OSError: the file cannot be read or written.
            anyio.BusyResourceError: another task is taking a page of this iterator.
            As the pages of the call.
        """
        with self._guard:
            pages = self._pages or await self._open()
            await self.record()
            if self.checkpoint.finished:
                raise StopAsyncIteration
            page = await anext(pages)
            self._checkpoint = replace(
                self.checkpoint,
                page=pages.next_page,
                pages=self.checkpoint.pages + 1,
                items=self.checkpoint.items + len(cast("ModelPage[Any]", page).values or ()),
                finished=pages.next_page is None,
            )
            self._recorded = False
            return page

    async def __aenter__(self) -> Self:
        """Find out where to go on and begin to fetch ahead.

        Raises:
            As the first step.
        """
        pages = self._pages or await self._open()
        if not self.checkpoint.finished:
            await pages.__aenter__()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Cancel what is being fetched; the page in hand is not dealt with, unless `record` said so."""
        if self._pages is not None:
            await self._pages.__aexit__(exc_type, exc_value, traceback)

    async def _open(self) -> Pages[PageT]:
        call = self._call
        fingerprint = fingerprint_of(await call.request())
        checkpoint = self._checkpoint
        if self._file is not None:
            checkpoint = await self._file.read()
        if checkpoint is None:
            as_at = await pinned_as_at(call) if call.takes_as_at and call.as_at is None else call.as_at
            checkpoint = Checkpoint(call.name, fingerprint, as_at_text(as_at), call.page)
            self._recorded = False
        else:
            checkpoint.check(call.name, fingerprint, as_at_text(call.as_at))
        self._checkpoint = checkpoint
        self._pages = _going_on(call, checkpoint).pages(ahead=self._ahead, progress=self._progress)
        return self._pages


def _going_on(call: PagedCall[PageT, Any], checkpoint: Checkpoint) -> PagedCall[PageT, Any]:
    # By the checkpoint's own text in the first run too: page tokens may be bound to how the as-at is written.
    if checkpoint.as_at is not None:
        call = call.as_of(checkpoint.as_at)
    return call if checkpoint.page is None else call.at(checkpoint.page)


async def pinned_as_at(call: ApiCall[Any]) -> datetime:
    """Return a moment that includes everything written before, and is past on the server's own clock.

    The call is made once, without reading its body, for the `Date` header of its answer. An as-at by our own
    clock would be in the future if that is ahead, and then what is written while the listing runs would show
    on its later pages; if ours is behind, what was written just now would be missing. The header is up to two
    seconds behind, so the as-at is two seconds after it: what was written in the very second of this call is
    included. And these two seconds are waited for: once the first page is asked for, nothing more can be
    written in them.

    Without the header our own clock has to do.

    Args:
        call: any call to the server that lists.

    Raises:
        As the call itself.
    """
    async with call.stream() as chunks:
        as_at = latest_time(parse_http_date(chunks.headers.get("date", "")) or datetime.now(UTC))
    await anyio.sleep(_DATE_LAG)
    return as_at


def latest_time(date: datetime) -> datetime:
    """Return the latest time that it can have been at a server whose `Date` header says `date`."""
    return date.replace(microsecond=0) + timedelta(seconds=_DATE_LAG)
