"""Every page and every item of a paged call."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from lusid_async import ResponseValidationError, ServiceException
from tests.calls.things import Thing, ThingsApi, factory_over

if TYPE_CHECKING:
    from collections.abc import Mapping

pytestmark = pytest.mark.anyio


class Book:
    """A server of pages: what each token gives, and which requests came."""

    def __init__(self, pages: Mapping[str | None, tuple[list[str] | None, str | None]]) -> None:
        self.pages = pages
        self.requests: list[httpx.Request] = []
        self.failures = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if self.failures:
            self.failures -= 1
            return httpx.Response(501)
        names, token = self.pages[request.url.params.get("page")]
        values = None if names is None else [{"name": name} for name in names]
        return httpx.Response(200, json={"values": values, "nextPage": token})

    @property
    def asked(self) -> list[str | None]:
        return [request.url.params.get("page") for request in self.requests]


def three_pages() -> Book:
    return Book({None: (["a", "b"], "p 2/+"), "p 2/+": (["c"], "p3"), "p3": (["d"], None)})


def things_over(book: Book) -> ThingsApi:
    return factory_over(book).build(ThingsApi)


async def test_awaiting_gives_one_page() -> None:
    book = three_pages()
    page = await things_over(book).list_things()
    assert (page.values, page.next_page) == ([Thing(name="a"), Thing(name="b")], "p 2/+")
    assert book.asked == [None]


async def test_items_come_from_every_page_in_order() -> None:
    book = three_pages()
    assert [thing.name async for thing in things_over(book).list_things().items()] == ["a", "b", "c", "d"]
    assert book.asked == [None, "p 2/+", "p3"]


async def test_pages_come_one_by_one() -> None:
    pages = [page.next_page async for page in things_over(three_pages()).list_things().pages()]
    assert pages == ["p 2/+", "p3", None]


@pytest.mark.parametrize("last", ["", None])
async def test_an_empty_token_is_the_last_page(last: str | None) -> None:
    book = Book({None: (["a"], last)})
    assert [thing.name async for thing in things_over(book).list_things().items()] == ["a"]


async def test_pages_without_items_are_passed_over() -> None:
    book = Book({None: (None, "p2"), "p2": ([], "p3"), "p3": (["a"], None)})
    assert [thing.name async for thing in things_over(book).list_things().items()] == ["a"]


async def test_a_page_argument_goes_on_where_it_was_left() -> None:
    book = three_pages()
    assert [thing.name async for thing in things_over(book).list_things(page="p 2/+").items()] == ["c", "d"]
    assert book.asked == ["p 2/+", "p3"]


async def test_every_other_parameter_stays_the_same_even_if_its_list_changes() -> None:
    book = three_pages()
    sort_by = ["x desc", "y"]
    async for _ in things_over(book).list_things(sort_by=sort_by).pages():
        sort_by.append("z")
    assert [request.url.params.get_list("sortBy") for request in book.requests] == [["x desc", "y"]] * 3


async def test_leaving_early_asks_for_no_more() -> None:
    book = three_pages()
    async for _ in things_over(book).list_things().items():
        break
    assert book.asked == [None]


@pytest.mark.parametrize(
    ("pages", "names"),
    [
        ({None: (["a"], "p2"), "p2": (["b"], "p2")}, ["a", "b"]),
        ({None: (["a"], "p2"), "p2": (["b"], "p3"), "p3": (["c"], "p2")}, ["a", "b", "c"]),
    ],
)
async def test_a_token_that_repeats_is_an_error_after_every_good_page(
    pages: Mapping[str | None, tuple[list[str] | None, str | None]], names: list[str]
) -> None:
    seen: list[str] = []
    with pytest.raises(
        ResponseValidationError, match=r"ThingsApi\.list_things: the page token 'p2' came a second"
    ):
        async for thing in things_over(Book(pages)).list_things().items():
            seen.append(thing.name)
    assert seen == names


async def test_the_token_that_was_resumed_from_counts_as_seen() -> None:
    book = Book({"p2": (["b"], "p2")})
    with pytest.raises(ResponseValidationError, match="'p2'"):
        async for _ in things_over(book).list_things(page="p2").pages():
            pass
    assert book.asked == ["p2"]


async def test_a_page_that_failed_is_asked_for_again_by_the_next_step() -> None:
    book = three_pages()
    pages = things_over(book).list_things().pages()
    await anext(pages)
    book.failures = 1
    with pytest.raises(ServiceException):
        await anext(pages)
    assert [page.next_page async for page in pages] == ["p3", None]
    assert book.asked == [None, "p 2/+", "p 2/+", "p3"]


async def test_a_page_token_must_be_text() -> None:
    with pytest.raises(TypeError, match="'page'"):
        things_over(three_pages()).list_things(page=2)  # type: ignore[arg-type]
