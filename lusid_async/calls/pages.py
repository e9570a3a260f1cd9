"""Iterating over the pages and the items of a listing, with or without prefetching."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import anyio
import anyio.lowlevel

from lusid_async._tracebacks import handled_exception, hide_frames
from lusid_async.calls.unused import WarnsIfUnused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import TracebackType

    from anyio.abc import TaskGroup

    from lusid_async.calls.page_fetcher import FetchedPage, PageFetcher
    from lusid_async.calls.progress import ProgressTracker

P = TypeVar("P")
ItemT = TypeVar("ItemT")


class Pages(WarnsIfUnused, AsyncIterator[P], Generic[P]):
    """The pages of a listing, one after another.

    There are two ways to iterate over them:

        async for page in call.pages(): ...

    requests a page when the loop comes to it. Nothing runs in the background: it can be left at any time.

        async with call.pages() as pages:
            async for page in pages: ...

    requests the next page while the loop is busy with this one. Prefetching is a task, and a task needs an
    owner that ends it (structured concurrency): the `async with` is that owner, which a bare `async for` has
    no place for, since it is not notified of a `break`. Leaving the block, in whatever way, cancels the fetch
    in progress and closes its connection; what the block raises propagates unchanged.

    After an error the iteration can continue: it requests the page that failed, after every good one before.
    Pages that are dropped before the first is requested give a warning, as a call does that is never awaited.
    """

    _use = "iterated over"

    def __init__(
        self,
        fetcher: PageFetcher[P],
        ahead: int,
        tracker: ProgressTracker | None = None,
        method: str = "pages",
    ) -> None:
        super().__init__()
        self._method = method
        self._fetcher = fetcher
        self._ahead = ahead
        self._tracker = tracker
        self._entered = False
        self._prefetcher: _Prefetcher[P] | None = None
        self._guard = anyio.ResourceGuard("fetching the next page of")
        self._page = self._next_page = fetcher.token

    if not TYPE_CHECKING:  # type checkers report it if there is no such method
        # Python iterates by index where there is no `__iter__`, which would make it an `Iterable` for others.
        def __getitem__(self, _):
            """Say how to iterate."""
            self._is_used = True
            raise TypeError(f"the pages of {self._fetcher.name} are requested as they come: use `async for`")

    @property
    def page(self) -> str | None:
        """The token of the current page, to begin with it again; None is the first page."""
        self._is_used = True
        return self._page

    @property
    def next_page(self) -> str | None:
        """The token of the page after the current one, or None when that is the last.

        Before the first page it is the page to begin with.
        """
        self._is_used = True
        return self._next_page

    async def __anext__(self) -> P:
        """Return the next page.

        Raises:
            ResponseValidationError: the listing would never end.
            anyio.BusyResourceError: another task is fetching a page with this iterator.
            LusidError: as the call itself.
        """
        self._is_used = True
        outer = handled_exception()
        try:
            with self._guard:
                fetched = await (self._prefetcher or self._fetcher).fetch_next()
        except BaseException as error:
            hide_frames(error, outer=outer)
            raise
        if fetched is None:
            raise StopAsyncIteration
        self._page, self._next_page = fetched.token, fetched.next_token
        if self._tracker is not None:
            self._tracker.advance(items=fetched.items, pages=1)
        return fetched.page

    async def __aenter__(self) -> Self:
        """Begin to prefetch.

        Raises:
            RuntimeError: the block was entered before.
        """
        self._is_used = True
        if self._entered:
            raise RuntimeError(f"the pages of {self._fetcher.name} were entered already; make the call again")
        self._entered = True
        if self._ahead:
            self._prefetcher = _Prefetcher(self._fetcher, self._ahead)
            await self._prefetcher.start()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Cancel the fetch in progress; the iteration can continue without the block, and loses no page."""
        if self._prefetcher is not None:
            await self._prefetcher.stop()

    def _unused_name(self) -> str:
        return f"{self._fetcher.name}.{self._method}"


class Items(AsyncIterator[ItemT], Generic[ItemT]):
    """The items of every page of a listing; to be used as `Pages`, in both ways."""

    def __init__(self, pages: Pages[Any], values: Callable[[Any], Sequence[ItemT]]) -> None:
        self._pages = pages
        self._values = values
        self._items: Iterator[ItemT] = iter(())

    if not TYPE_CHECKING:  # type checkers report it if there is no such method
        # Python iterates by index where there is no `__iter__`, which would make it an `Iterable` for others.
        def __getitem__(self, _):
            """Say how to iterate."""
            self._pages._is_used = True
            raise TypeError("the items of a listing are requested page by page: use `async for`")

    @property
    def page(self) -> str | None:
        """The token of the page of the current item, to begin with it again; None is the first page."""
        return self._pages.page

    @property
    def next_page(self) -> str | None:
        """The token of the page after that of the current item, or None when that is the last."""
        return self._pages.next_page

    async def __anext__(self) -> ItemT:
        """Return the next item.

        Raises:
            LusidError: as `Pages`.
        """
        while True:
            for item in self._items:
                return item
            self._items = iter(self._values(await anext(self._pages)))

    async def __aenter__(self) -> Self:
        """Begin to prefetch pages.

        Raises:
            RuntimeError: the block was entered before.
        """
        await self._pages.__aenter__()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Cancel the fetch in progress."""
        await self._pages.__aexit__(exc_type, exc_value, traceback)


class _Prefetcher(Generic[P]):
    """Fetches the next pages in a task that a task group owns, and returns them in order.

    Pages wait in a deque and not in a memory stream: none is lost when the reader is cancelled at the moment
    when it arrives.

    Args:
        fetcher: fetches the pages.
        limit: how many pages are fetched ahead and buffered at most.
    """

    def __init__(self, fetcher: PageFetcher[P], limit: int) -> None:
        self._fetcher = fetcher
        self._limit = limit
        self._buffer: deque[FetchedPage[P] | Exception | None] = deque()
        self._changed = anyio.Event()
        self._group: TaskGroup | None = None
        self._scope: anyio.CancelScope | None = None

    async def start(self) -> None:
        """Begin to fetch."""
        self._group = await anyio.create_task_group().__aenter__()
        self._start_task(self._group)

    async def stop(self) -> None:
        """Cancel the fetch in progress and wait until its task has ended. The buffer stays."""
        group, self._group = self._group, None
        if group is None:
            return
        # The task's own scope and not the group's, which would cancel the block of the caller too. And the
        # group is not told how that block ended: it would wrap the exception in a group of exceptions.
        if self._scope is not None:
            self._scope.cancel()
        await group.__aexit__(None, None, None)

    async def fetch_next(self) -> FetchedPage[P] | None:
        """Return the next page; None after the last.

        Raises:
            As `PageFetcher.fetch_next`, in the place of the page that failed.
        """
        await anyio.lowlevel.checkpoint()  # also when a page is buffered, so that the loop can be cancelled
        while not self._buffer:
            if self._group is None:
                return await self._fetcher.fetch_next()
            if self._scope is None:
                self._start_task(self._group)
            await self._changed.wait()
        outcome = self._buffer.popleft()
        self._notify()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def _start_task(self, group: TaskGroup) -> None:
        self._scope = anyio.CancelScope()
        group.start_soon(self._run, self._scope, name=f"the next page of {self._fetcher.name}")

    async def _run(self, scope: anyio.CancelScope) -> None:
        with scope:
            while await self._fetch_one():
                while len(self._buffer) >= self._limit:
                    await self._changed.wait()
        self._scope = None
        self._notify()

    async def _fetch_one(self) -> bool:
        """Fetch a page and return whether another may be fetched before this one was read."""
        outcome: FetchedPage[P] | Exception | None
        try:
            outcome = await self._fetcher.fetch_next()
        except Exception as error:  # noqa: BLE001 - raised where its page is read
            outcome = error
        self._buffer.append(outcome)
        self._notify()
        return outcome is not None and not isinstance(outcome, Exception)

    def _notify(self) -> None:
        self._changed.set()
        self._changed = anyio.Event()
