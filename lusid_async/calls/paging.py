"""Paged calls: one page when awaited, every page or every item when iterated."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from lusid_async.calls.arguments import AS_AT_PARAMETER, join_query, query_of
from lusid_async.calls.call import ApiCall
from lusid_async.calls.page_fetcher import EXACT_JSON_PAGES, JSON_PAGES, MODEL_PAGES, PageFetcher
from lusid_async.calls.pages import Items, Pages

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    import httpx

    from lusid_async.calls.operation import PagedOperation
    from lusid_async.calls.page_fetcher import PageCodec
    from lusid_async.calls.progress import ProgressListener, ProgressTracker
    from lusid_async.calls.session import Session
    from lusid_async.http.options import CallPolicy, ConfigurationOptions

P = TypeVar("P")
PageT = TypeVar("PageT")
ItemT = TypeVar("ItemT")

PAGE_PARAMETER = "page"
"""The wire name of the page token in every paged operation."""


class PagedCall(ApiCall[PageT], Generic[PageT, ItemT]):
    """A call that returns one page of many.

    Awaiting it gives one page. `pages`, `items` and `json_pages` begin at the `page` argument, or at the
    first page, and follow `next_page` to the last; every other argument stays as it was.
    """

    __slots__ = ("_as_at", "_page", "_path", "_query", "_takes_as_at")

    def __init__(
        self,
        session: Session,
        operation: PagedOperation[PageT, ItemT],
        path: str,
        query: str = "",
        page: str | None = None,
        body: object = None,
        opts: ConfigurationOptions | None = None,
        *,
        as_at: datetime | date | str | None = None,
        takes_as_at: bool = False,
    ) -> None:
        target = _target(operation, path, query, {AS_AT_PARAMETER: as_at, PAGE_PARAMETER: page})
        self._path = path
        self._query = query
        self._page = page
        self._as_at = as_at
        self._takes_as_at = takes_as_at
        super().__init__(session, operation, target, body, opts)

    def pages(
        self, *, ahead: int = 1, progress: ProgressListener | ProgressTracker | None = None
    ) -> Pages[PageT]:
        """Iterate over the pages: plainly, or in an `async with` block that prefetches (see `Pages`).

        To resume later, call again with `page` set to the `next_page` of the last page that was processed.
        Each page is a call of its own, with the timeouts of one.

        Args:
            ahead: how many pages are fetched ahead and buffered at most in an `async with` block; 0 for none.
            progress: notified of every page that is returned and every retry.

        Raises:
            ValueError: `ahead` is negative.
            ResponseValidationError: a page names one that was read before as its next, or too many pages in a
                row made no progress (option `max_empty_pages`, 100).
            LusidError: as the call itself, for each page.
        """
        return self._iterated(MODEL_PAGES, ahead, progress, "pages")

    def items(
        self, *, ahead: int = 1, progress: ProgressListener | ProgressTracker | None = None
    ) -> Items[ItemT]:
        """Iterate over the items of every page: plainly, or in an `async with` block that prefetches.

        Args:
            ahead: as in `pages`.
            progress: as in `pages`; the items of a page are counted when the first of them is returned.

        Raises:
            LusidError: as `pages`.
        """
        return Items(self._iterated(MODEL_PAGES, ahead, progress, "items"), MODEL_PAGES.values)

    def json_pages(
        self,
        *,
        ahead: int = 1,
        progress: ProgressListener | ProgressTracker | None = None,
        exact: bool = False,
    ) -> Pages[dict[str, Any]]:
        """Iterate over the pages as `pages` does, each as parsed JSON with LUSID's names and without models.

        `values` is a list, null or absent, and `nextPage` text, null or absent; nothing else is checked.

        Args:
            ahead: as in `pages`.
            progress: as in `pages`.
            exact: parse each number as a Decimal, as the option `decimals` of the call does.

        Raises:
            LusidError: as `pages`.
        """
        return self._iterated(EXACT_JSON_PAGES if exact else JSON_PAGES, ahead, progress, "json_pages")

    @property
    def page(self) -> str | None:
        """The token of the page that awaiting this call gives; None is the first page."""
        return self._page

    @property
    def item_type(self) -> type[ItemT]:
        """The type of the items."""
        self._is_used = True  # by a function that takes calls, which may still refuse its own arguments
        return self._paged_operation.item()

    def at(self, page: str) -> PagedCall[PageT, ItemT]:
        """Return the same call for another page, with every other argument as it is.

        Args:
            page: the `next_page` or `previous_page` of a page.
        """
        return self._with(page, self._as_at)

    @property
    def as_at(self) -> datetime | date | str | None:
        """The `asAt` argument: the moment whose data is listed; None is the latest of each page."""
        return self._as_at

    @property
    def takes_as_at(self) -> bool:
        """Whether the operation has an `asAt` argument."""
        return self._takes_as_at

    def as_of(self, as_at: datetime | date | str) -> PagedCall[PageT, ItemT]:
        """Return the same call with another `asAt`, for the same page.

        Raises:
            ValueError: the operation has no such argument, or `as_at` is a datetime without an offset.
        """
        self._is_used = True
        if not self._takes_as_at:
            raise ValueError(f"{self.name} has no argument 'as_at'")
        return self._with(self._page, as_at)

    def _iteration_hint(self) -> str:
        return (
            f"{self.name} is a call and not a list: use `async for item in {self.name}(…).items()`, or "
            "`.pages()`"
        )

    def _with(self, page: str | None, as_at: datetime | date | str | None) -> PagedCall[PageT, ItemT]:
        self._is_used = True
        return PagedCall(
            self._session,
            self._paged_operation,
            self._path,
            self._query,
            page,
            self._body,
            self._opts,
            as_at=as_at,
            takes_as_at=self._takes_as_at,
        )

    @property
    def _paged_operation(self) -> PagedOperation[PageT, ItemT]:
        return cast("PagedOperation[PageT, ItemT]", self._operation)

    def _iterated(
        self,
        codec: PageCodec[P],
        ahead: int,
        progress: ProgressListener | ProgressTracker | None,
        method: str,
    ) -> Pages[P]:
        self._is_used = True
        if ahead < 0:
            raise ValueError(f"{self.name}: ahead is a number of pages and must not be negative, not {ahead}")
        tracker = _tracker(self.name, progress)
        session = self._session.for_listing()

        async def fetch(page: str | None) -> tuple[httpx.Response, CallPolicy]:
            with nullcontext() if tracker is None else tracker.counting_retries():
                call = self._with(page, self._as_at)
                call._is_used = True
                call._session = session
                return await call._sent()

        return Pages(PageFetcher(self._paged_operation, codec, fetch, self._page), ahead, tracker, method)


def _tracker(operation: str, progress: ProgressListener | ProgressTracker | None) -> ProgressTracker | None:
    if progress is None:
        return None
    from lusid_async.calls.progress import ProgressTracker

    return progress if isinstance(progress, ProgressTracker) else ProgressTracker(operation, progress)


def _target(
    operation: PagedOperation[Any, Any], path: str, query: str, variables: Mapping[str, object]
) -> str:
    written = join_query(query, query_of(operation.name, variables, operation.takes))
    return f"{path}?{written}" if written else path
