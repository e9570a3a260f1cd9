"""Listings that can be stopped anywhere and resumed, without a gap and without a duplicate."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

import anyio
from anyio import to_thread

from lusid_async._backoff import parse_http_date
from lusid_async._keywords import suggest_keywords
from lusid_async.bulk.checkpoint import Checkpoint, CheckpointError, CheckpointFile, as_at_text
from lusid_async.bulk.job import job_identity
from lusid_async.errors import ConnectionFailedError, RequestTimeoutError
from lusid_async.modelling import parse_json

if TYPE_CHECKING:
    import os
    from types import TracebackType

    from lusid_async.bulk.job import JobIdentity
    from lusid_async.calls import ApiCall, PagedCall, Pages
    from lusid_async.calls.page_fetcher import ModelPage
    from lusid_async.calls.progress import ProgressListener, ProgressTracker
    from lusid_async.calls.stream import Chunks

PageT = TypeVar("PageT")
ItemT = TypeVar("ItemT")

_LOGGER = logging.getLogger("lusid_async")

_DATE_LAG = 2.0
"""Seconds by which a `Date` header may be behind: it leaves out the fraction (RFC 9110, section 5.6.7), and
servers renew it once a second instead of for each response (ASP.NET's Kestrel, nginx and uvicorn do)."""

_LARGEST_ONLY_PAGE = 32 * 2**20
"""Bytes of a page that is read as at no given time, in the hope that it is the only one."""


@suggest_keywords
def checkpointed(
    call: PagedCall[PageT, Any],
    path: str | os.PathLike[str] | None = None,
    *,
    resume: Checkpoint | None = None,
    job: str | None = None,
    ahead: int = 1,
    progress: ProgressListener | ProgressTracker | None = None,
) -> CheckpointedPages[PageT]:
    """Iterate over the pages of a listing, and continue where an earlier run stopped.

        async for page in checkpointed(instruments.list_instruments(limit=2000), "instruments.checkpoint"):
            ...                                                                     # process the page

    The same line runs the first time and every time after: without a file it begins, with one it continues,
    and after the end it yields no page (`was_finished` says so); remove the file to list anew. It can also be
    an `async with` block, which prefetches, as the `pages` of a call.

    **The same data throughout.** If the operation takes `asAt` and the call does not set it, it is pinned
    once, to the server's time at the start, and kept (see `pinned_as_at`: it takes a request and two
    seconds). What is written later is then on no page, however long the listing pauses. An `effectiveAt` that
    is left out is the time of each request: set it if the listing may pause over a date that matters.
    Operations without `asAt` (14 of 157) list what is there when each page is requested: what is written
    meanwhile may be missing or come twice, with checkpoints as without.

    **At least once, with a file.** A page is recorded as done when the next one is requested, or by `record`.
    A run that ends in between, by a crash, a `break` or an exception, yields that one page again, the same as
    before; so process a page in a way that can be repeated, such as an upsert by key.

    **Exactly once, with `resume`.** Where the data goes to a database, store `pages.checkpoint.to_json()` in
    the transaction that stores the page, without a file, and begin with `resume=Checkpoint.from_json(...)`,
    or with neither the first time.

    **One job, one file.** A checkpoint belongs to the operation, API root, arguments and user of the call and
    to `job`; another job is refused. So is another process at the same time; in the same process the latest
    iteration continues, and an earlier one on the file ends with an error.

    Args:
        call: the listing.
        path: the file to record in; it is replaced atomically.
        resume: where to continue; None is from the start.
        job: a name for the job, if the call does not say everything.
        ahead: as in the `pages` of a call.
        progress: as in the `pages` of a call; what earlier runs did is not counted.

    Raises:
        ValueError: `path` is empty, or both `path` and `resume` are given; or, at the first step, `ahead` is
            negative.
    """
    if path is not None and resume is not None:
        raise ValueError("a listing continues from a file or from a checkpoint: give one of path and resume")
    file = None if path is None else CheckpointFile(path)
    return CheckpointedPages(call, file, resume, job, ahead, progress)


class CheckpointedPages(AsyncIterator[PageT], Generic[PageT]):
    """The pages of a listing that can be resumed; made by `checkpointed`."""

    def __init__(
        self,
        call: PagedCall[PageT, Any],
        file: CheckpointFile | None,
        resume: Checkpoint | None,
        job: str | None,
        ahead: int,
        progress: ProgressListener | ProgressTracker | None,
    ) -> None:
        self._call = call
        self._file = file
        self._checkpoint = resume
        self._job = job
        self._ahead = ahead
        self._progress = progress
        self._pages: Pages[PageT] | None = None
        self._recorded = True
        self._was_finished = False
        self._guard = anyio.ResourceGuard("taking a page of")

    @property
    def checkpoint(self) -> Checkpoint:
        """Where the listing continues once the current page is done: what to store together with it.

        Raises:
            RuntimeError: no step was taken yet.
        """
        if self._pages is None or self._checkpoint is None:
            raise RuntimeError("there is a checkpoint from the first page on")
        return self._checkpoint

    @property
    def was_finished(self) -> bool:
        """Whether an earlier run had finished the listing; known from the first step on."""
        return self._was_finished

    async def record(self) -> None:
        """Record that the current page is done, without requesting the next; for leaving the loop.

        Raises:
            OSError: the file cannot be written.
        """
        if self._file is not None and not self._recorded:
            await self._file.write(self.checkpoint)
        self._recorded = True

    async def __anext__(self) -> PageT:
        """Record the current page as done and return the next one.

        Raises:
            CheckpointError: what was recorded is of another job, is damaged or is in use.
            OSError: the file cannot be read or written, or its folder does not exist.
            anyio.BusyResourceError: another task is taking a page of this iterator.
            As the pages of the call.
        """
        with self._guard:
            pages = self._pages or await self._open()
            await self.record()
            if self.checkpoint.finished:
                self._release()
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
        """Find out where to continue and begin to prefetch.

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
        """Cancel the prefetch; the current page is not done, unless `record` said so."""
        if self._pages is not None:
            await self._pages.__aexit__(exc_type, exc_value, traceback)
        self._release()

    async def _open(self) -> Pages[PageT]:
        job = await job_identity(self._call, self._job, with_body=True)
        if self._file is not None:
            await self._file.lock()
        try:
            self._pages = await self._continued(job)
        except BaseException:
            self._release()
            raise
        return self._pages

    async def _continued(self, job: JobIdentity) -> Pages[PageT]:
        call = self._call
        checkpoint = self._checkpoint if self._file is None else await self._file.read()
        if checkpoint is None:
            as_at = await pinned_as_at(call) if call.takes_as_at and call.as_at is None else call.as_at
            checkpoint = Checkpoint.beginning(job, as_at_text(as_at), call.page)
            self._recorded = False
        else:
            try:
                checkpoint.check(job, as_at_text(call.as_at))
            except CheckpointError as error:
                if self._file is None:
                    raise
                raise CheckpointError(f"{self._file}: {error}") from None
            self._was_finished = checkpoint.finished
        if self._was_finished:
            _LOGGER.info(
                "%s: an earlier run had finished the listing of %d items", call.name, checkpoint.items
            )
        self._checkpoint = checkpoint
        pages = continued(call, checkpoint).pages(ahead=self._ahead, progress=self._progress)
        pages._is_used = True  # also where the listing was finished
        return pages

    def _release(self) -> None:
        if self._file is not None:
            self._file.release()


def continued(call: PagedCall[PageT, ItemT], checkpoint: Checkpoint) -> PagedCall[PageT, ItemT]:
    """Return the call for the page at which a listing continues, as at the time to which it is pinned."""
    # By the checkpoint's own text in the first run too: page tokens may be bound to how the as-at is written.
    if checkpoint.as_at is not None:
        call = call.as_of(checkpoint.as_at)
    return call if checkpoint.page is None else call.at(checkpoint.page)


async def pinned_as_at(call: ApiCall[Any]) -> datetime:
    """Return an as-at that includes everything written before, and is past on the server's clock.

    The call is made once, without reading its body, for the `Date` header of the response. An as-at by our
    own clock would be in the future if that is ahead, and then what is written while the listing runs would
    show on its later pages; if ours is behind, what was written just now would be missing. The header is up
    to two seconds behind, so the as-at is two seconds after it: what was written in the very second of this
    call is included. These two seconds are waited for: once the first page is requested, nothing more can be
    written in them.

    Without the header our own clock is used.

    Args:
        call: any call to the server that lists.

    Raises:
        LusidError: as the call itself.
    """
    async with call.stream() as chunks:
        as_at = _as_at_of(chunks)
    await anyio.sleep(_DATE_LAG)
    return as_at


async def only_page_or_as_at(
    call: PagedCall[Any, Any], *, exact: bool
) -> tuple[dict[str, Any] | None, datetime]:
    """Return the page of a listing that has a single one, or the as-at to read a longer one at.

    A single page is as at one time already, that of its request. So it is read first as at no given time; if
    it names another page, it is dropped, and the as-at of `pinned_as_at` is waited for.

    Args:
        call: the listing, without an as-at.
        exact: as in `json_pages`.

    Returns:
        The page as parsed JSON, or None if the listing has more than one, or the page cannot be used; and
        the as-at.

    Raises:
        LusidError: as the call itself.
    """
    async with call.stream() as chunks:
        as_at = _as_at_of(chunks)
        body = bytearray()
        # A page that breaks off, is too large or is no page is read anew, by what retries and reports it.
        with suppress(ConnectionFailedError, RequestTimeoutError):
            async for chunk in chunks:
                body += chunk
                if len(body) > _LARGEST_ONLY_PAGE:
                    break
            else:
                page = await to_thread.run_sync(_only_page, bytes(body), exact)
                if page is not None:
                    return page, as_at
    await anyio.sleep(_DATE_LAG)
    return None, as_at


def _only_page(body: bytes, exact: bool) -> dict[str, Any] | None:
    try:
        page = parse_json(body, decimals=exact)
    except ValueError:
        return None
    if not isinstance(page, dict) or page.get("nextPage") or not isinstance(page.get("values"), list | None):
        return None
    return page


def _as_at_of(chunks: Chunks) -> datetime:
    return latest_time(parse_http_date(chunks.headers.get("date", "")) or datetime.now(UTC))


def latest_time(date: datetime) -> datetime:
    """Return the latest time at which a server may have sent a `Date` header `date`."""
    return date.replace(microsecond=0) + timedelta(seconds=_DATE_LAG)
