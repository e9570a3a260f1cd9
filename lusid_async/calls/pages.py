"""Iterating over the pages and the items of a listing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import anyio

from lusid_async.calls.steps_ahead import StepsAhead

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import TracebackType

    from lusid_async.calls.page_steps import PageSteps
    from lusid_async.calls.progress import ProgressTracker

P = TypeVar("P")
ItemT = TypeVar("ItemT")


class Pages(AsyncIterator[P], Generic[P]):
    """The pages of a listing, one after another.

    There are two ways to go through them:

        async for page in call.pages(): ...

    asks for a page when the loop comes to it. Nothing runs behind the loop: it can be left at any time.

        async with call.pages() as pages:
            async for page in pages: ...

    asks for the next page while the loop is busy with this one. A fetch that runs beside the loop is a task,
    and a task needs an owner that ends it (structured concurrency): the `async with` is that owner, which a
    bare `async for` has no place for, since nobody hears of its `break`. Leaving the block, in whatever way,
    cancels the fetch under way and closes its connection; what the block raises comes out as it is.

    A step that failed can be taken again: it asks for the page that failed, after every good one before it.
    """

    def __init__(self, steps: PageSteps[P], ahead: int, tracker: ProgressTracker | None = None) -> None:
        self._steps = steps
        self._ahead = ahead
        self._tracker = tracker
        self._entered = False
        self._taken_ahead: StepsAhead[P] | None = None
        self._guard = anyio.ResourceGuard("taking a page of")
        self._page = self._next_page = steps.token

    @property
    def page(self) -> str | None:
        """The token of the page in hand, to begin with it again; None is the first page."""
        return self._page

    @property
    def next_page(self) -> str | None:
        """The token of the page after the one in hand, or None when that is the last.

        Before the first step it is the page to begin with.
        """
        return self._next_page

    async def __anext__(self) -> P:
        """Return the next page.

        Raises:
            ResponseValidationError: the listing would never end.
            anyio.BusyResourceError: another task is taking a page of this iterator.
            As the call itself.
        """
        with self._guard:
            step = await (self._taken_ahead or self._steps).step()
        if step is None:
            raise StopAsyncIteration
        self._page, self._next_page = step.token, step.next_token
        if self._tracker is not None:
            self._tracker.advance(items=step.items, pages=1)
        return step.page

    async def __aenter__(self) -> Self:
        """Begin to fetch ahead.

        Raises:
            RuntimeError: the block was entered before.
        """
        if self._entered:
            raise RuntimeError(f"the pages of {self._steps.name} were entered already; make the call again")
        self._entered = True
        if self._ahead:
            self._taken_ahead = StepsAhead(self._steps, self._ahead)
            await self._taken_ahead.start()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Cancel what is being fetched; the iteration can go on without the block, and loses no page."""
        if self._taken_ahead is not None:
            await self._taken_ahead.stop()


class Items(AsyncIterator[ItemT], Generic[ItemT]):
    """The items of every page of a listing; to be used as `Pages`, in both ways."""

    def __init__(self, pages: Pages[Any], values: Callable[[Any], Sequence[ItemT]]) -> None:
        self._pages = pages
        self._values = values
        self._items: Iterator[ItemT] = iter(())

    @property
    def page(self) -> str | None:
        """The token of the page of the item in hand, to begin with it again; None is the first page."""
        return self._pages.page

    @property
    def next_page(self) -> str | None:
        """The token of the page after the one in hand, or None when that is the last."""
        return self._pages.next_page

    async def __anext__(self) -> ItemT:
        """Return the next item.

        Raises:
            As `Pages`.
        """
        while True:
            for item in self._items:
                return item
            self._items = iter(self._values(await anext(self._pages)))

    async def __aenter__(self) -> Self:
        """Begin to fetch pages ahead.

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
        """Cancel what is being fetched."""
        await self._pages.__aexit__(exc_type, exc_value, traceback)
