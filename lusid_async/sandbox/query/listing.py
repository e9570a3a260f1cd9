"""One page of a listing: filtered, sorted, cut, with the tokens of the pages beside it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from lusid_async.sandbox.query.filters import parse_filter
from lusid_async.sandbox.query.paging import PageToken
from lusid_async.sandbox.query.sorting import parse_sort_order, sort_documents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from lusid_async.sandbox.query.fields import Document

Row = TypeVar("Row")
Scanned = TypeVar("Scanned", covariant=True)


class Scan(Protocol[Scanned]):
    """Yields rows in the order of their keys, from behind one key or backwards from before another."""

    def __call__(
        self, *, after: tuple[str, str] | None = None, before: tuple[str, str] | None = None
    ) -> Iterable[Scanned]:
        """Yield the rows."""


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """The rows of a page and the tokens of its neighbours, None at either end."""

    rows: Sequence[Row]
    next_page: str | None
    previous_page: str | None


@dataclass(frozen=True, slots=True)
class ListingRequest:
    """What is asked of a listing.

    Args:
        limit: rows on a page; None for all.
        token: the page's token, or None for the first page.
        filter_text: a filter, or None.
        sort_by: the sort order; empty for that of the keys.
        pinned: what the tokens of this listing pin.
    """

    limit: int | None
    token: PageToken | None
    filter_text: str | None
    sort_by: tuple[str, ...]
    pinned: Mapping[str, Any]


def list_page(
    request: ListingRequest,
    scan: Scan[Row],
    *,
    key: Callable[[Row], tuple[str, str]],
    document: Callable[[Row], Document],
    passes: Callable[[Row], bool] | None = None,
) -> Page[Row]:
    """Return one page.

    Args:
        request: what is asked.
        scan: yields the rows in the order of their keys.
        key: returns the key of a row.
        document: returns the row as filters and sort orders read it.
        passes: what a row must pass where there is no filter.

    Raises:
        FilterSyntaxError: the filter is not in the language.
        ValueError: the sort order is not understood.
    """
    matches = passes
    if request.filter_text and request.filter_text.strip():
        parsed = parse_filter(request.filter_text)

        def matches(row: Row) -> bool:
            return parsed.passes(document(row))

    if request.sort_by or isinstance(getattr(request.token, "position", None), int):
        return _sorted_page(request, [row for row in scan() if matches is None or matches(row)], document)
    return _keyed_page(request, scan, key, matches)


def _sorted_page(request: ListingRequest, rows: list[Row], document: Callable[[Row], Document]) -> Page[Row]:
    order = parse_sort_order(request.sort_by)
    documents = [_Placed(document(row), row) for row in rows]
    sort_documents(documents, order)
    start = request.token.position if request.token and isinstance(request.token.position, int) else 0
    limit = len(rows) if request.limit is None else request.limit
    stop = min(start + limit, len(rows))
    beside = [
        PageToken(position, pinned=request.pinned).encode() for position in (stop, max(0, start - limit))
    ]
    return Page(
        [each.row for each in documents[start:stop]],
        beside[0] if stop < len(rows) else None,
        beside[1] if start > 0 else None,
    )


def _keyed_page(
    request: ListingRequest,
    scan: Scan[Row],
    key: Callable[[Row], tuple[str, str]],
    matches: Callable[[Row], bool] | None,
) -> Page[Row]:
    token = request.token
    position = None if token is None or isinstance(token.position, int) else token.position
    backwards = token is not None and token.backwards
    found = scan(before=position) if backwards else scan(after=position)
    matching: Iterator[Row] = iter(found) if matches is None else filter(matches, found)
    rows = list(matching if request.limit is None else islice(matching, request.limit + 1))
    has_more = request.limit is not None and len(rows) > request.limit
    rows = rows[: request.limit]
    if backwards:
        rows.reverse()

    def beside(row: Row, *, before: bool) -> str:
        return PageToken(key(row), before, request.pinned).encode()

    has_next = backwards or has_more
    has_previous = has_more if backwards else position is not None
    return Page(
        rows,
        beside(rows[-1], before=False) if rows and has_next else None,
        beside(rows[0], before=True) if rows and has_previous else None,
    )


@dataclass(frozen=True, slots=True)
class _Placed(Generic[Row]):
    document: Document
    row: Row

    def lookup(self, path: Any) -> object:
        return self.document.lookup(path)
