"""Paged calls: one page when awaited, every page or every item when iterated."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar, cast

from lusid_async.calls.call import ApiCall
from lusid_async.calls.wire import join_query, query_of
from lusid_async.errors import ResponseValidationError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lusid_async.calls.channel import Channel
    from lusid_async.calls.operation import PagedOperation
    from lusid_async.calls.response import ApiResponse
    from lusid_async.http.options import ConfigurationOptions

PageT = TypeVar("PageT")
ItemT = TypeVar("ItemT")
ItemT_co = TypeVar("ItemT_co", covariant=True)

PAGE_PARAMETER = "page"
"""The wire name of the page token in every paged operation."""


class _Page(Protocol[ItemT_co]):
    @property
    def values(self) -> Sequence[ItemT_co] | None: ...

    @property
    def next_page(self) -> str | None: ...


class PagedCall(ApiCall[PageT], Generic[PageT, ItemT]):
    """A call whose answer is one page of many.

    Awaiting it gives one page. `pages` and `items` begin at the `page` argument, or at the first page,
    and follow `next_page` to the last; every other argument stays as it was.
    """

    __slots__ = ("_page", "_path", "_query")

    def __init__(
        self,
        channel: Channel,
        operation: PagedOperation[PageT, ItemT],
        path: str,
        query: str = "",
        page: str | None = None,
        body: object = None,
        opts: ConfigurationOptions | None = None,
    ) -> None:
        super().__init__(channel, operation, _target(operation.name, path, query, page), body, opts)
        self._path = path
        self._query = query
        self._page = page

    def pages(self) -> AsyncIterator[PageT]:
        """Iterate over the pages. Between two pages nothing is held, so that it can be left at any time.

        To go on later, call again with `page` set to the `next_page` of the last page that was dealt with.
        Each page is a call of its own, with the timeouts of one.

        Raises:
            ResponseValidationError: a page names one that was read before as its next.
            As the call itself, for each page.
        """
        return _Pages(self)

    def items(self) -> AsyncIterator[ItemT]:
        """Iterate over the items of every page.

        Raises:
            As `pages`.
        """
        return _Items(self.pages())

    @property
    def page(self) -> str | None:
        """The token of the page that awaiting this call gives; None is the first page."""
        return self._page

    def at(self, page: str) -> PagedCall[PageT, ItemT]:
        """Return the same call for another page, with every other argument as it is.

        Args:
            page: the `next_page` or `previous_page` of a page.
        """
        operation = cast("PagedOperation[PageT, ItemT]", self._operation)
        return PagedCall(self._channel, operation, self._path, self._query, page, self._body, self._opts)


class _Pages(AsyncIterator[PageT], Generic[PageT, ItemT]):
    def __init__(self, first: PagedCall[PageT, ItemT]) -> None:
        self._next: PagedCall[PageT, ItemT] | None = first
        self._seen = {first.page}
        self._failure: ResponseValidationError | None = None

    async def __anext__(self) -> PageT:
        if self._failure is not None:
            failure, self._failure = self._failure, None
            raise failure
        call = self._next
        if call is None:
            raise StopAsyncIteration
        answer = await call.with_http_info()
        # Moved on only now, so that a page which failed is asked for again by the next step.
        self._next = self._follow(call, answer)
        return answer.data

    def _follow(
        self, call: PagedCall[PageT, ItemT], answer: ApiResponse[PageT]
    ) -> PagedCall[PageT, ItemT] | None:
        token = cast("_Page[ItemT]", answer.data).next_page
        if not token:
            return None
        if token in self._seen:
            # This page is good and is handed out; it is the step after it that cannot be made.
            self._failure = _repeated(call.name, answer, token)
            return None
        self._seen.add(token)
        return call.at(token)


class _Items(AsyncIterator[ItemT], Generic[PageT, ItemT]):
    def __init__(self, pages: AsyncIterator[PageT]) -> None:
        self._pages = pages
        self._items: Iterator[ItemT] = iter(())

    async def __anext__(self) -> ItemT:
        while True:
            for item in self._items:
                return item
            page = cast("_Page[ItemT]", await anext(self._pages))
            self._items = iter(page.values or ())


def _target(operation: str, path: str, query: str, page: str | None) -> str:
    written = join_query(query, query_of(operation, {PAGE_PARAMETER: page}))
    return f"{path}?{written}" if written else path


def _repeated(operation: str, answer: ApiResponse[PageT], token: str) -> ResponseValidationError:
    return ResponseValidationError(
        f"{operation}: the page token {token!r} came a second time, so that paging would never end; "
        "it stopped after the page that named it. LUSID's support can look into it with the request id.",
        operation=operation,
        path="nextPage",
        request_id=answer.request_id,
        body=answer.raw_data,
    )
