"""Every page and every item of a paged call."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import anyio
import httpx
import pytest

from lusid_async import ConfigurationOptions, ResponseValidationError, ServiceException
from tests.calls.books import Book, numbered, things_over, three_pages
from tests.calls.things import Thing, ThingsApi, factory_over

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

pytestmark = pytest.mark.anyio

MOMENT = datetime(2024, 5, 1, 10, 11, 12, tzinfo=UTC)


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


async def test_where_the_iteration_stands_can_be_read_and_begun_with() -> None:
    things = things_over(three_pages())
    pages = things.list_things().pages()
    places = [(pages.page, pages.next_page)]
    async for _ in pages:
        places.append((pages.page, pages.next_page))
    assert places == [(None, None), (None, "p 2/+"), ("p 2/+", "p3"), ("p3", None)]
    assert things.list_things(page="p3").pages().next_page == "p3"


async def test_items_say_which_page_they_are_from() -> None:
    items = things_over(three_pages()).list_things().items()
    places = [(thing.name, items.page, items.next_page) async for thing in items]
    assert places == [("a", None, "p 2/+"), ("b", None, "p 2/+"), ("c", "p 2/+", "p3"), ("d", "p3", None)]


async def test_after_the_last_page_there_is_no_other() -> None:
    book = numbered(1)
    pages = things_over(book).list_things().pages()
    assert len([page async for page in pages]) == 1
    with pytest.raises(StopAsyncIteration):
        await anext(pages)
    assert book.asked == [None]


def endless(names: Callable[[int], list[str]]) -> Callable[[httpx.Request], httpx.Response]:
    """Return a server with a fresh token on every page, the nth of which has these names."""
    asked = 0

    def respond(_: httpx.Request) -> httpx.Response:
        nonlocal asked
        asked += 1
        values = [{"name": name} for name in names(asked)]
        return httpx.Response(200, json={"values": values, "nextPage": f"t{asked}"})

    return respond


@pytest.mark.parametrize(
    ("names", "given"),
    [
        (lambda _: [], 100),
        (lambda _: ["a", "b"], 101),
        (lambda n: ["a"] if n < 50 else [], 101),
        (lambda n: ["new"] if n == 50 else [], 150),
    ],
)
async def test_a_listing_without_news_is_taken_for_endless(
    names: Callable[[int], list[str]], given: int
) -> None:
    pages = factory_over(endless(names)).build(ThingsApi).list_things().pages()
    seen = 0
    with pytest.raises(ResponseValidationError, match=rf"100 pages in a row .* page='t{given}'") as raised:
        async for _ in pages:
            seen += 1
    assert (seen, raised.value.path) == (given, "nextPage")
    assert (await anext(pages)).next_page == f"t{given + 1}"


@pytest.mark.parametrize(("bound", "pages"), [(3, 4), (0, 300)])
async def test_the_bound_on_pages_without_news_is_an_option(bound: int, pages: int) -> None:
    options = ConfigurationOptions(max_empty_pages=bound)
    listing = factory_over(endless(lambda _: ["a"])).build(ThingsApi).list_things(opts=options).pages()
    for _ in range(pages):
        await anext(listing)
    if bound:
        with pytest.raises(ResponseValidationError, match="3 pages in a row"):
            await anext(listing)


@pytest.mark.parametrize(
    "names", [lambda n: [f"{n}"], lambda n: ["a", f"{n}"], lambda n: ["a"] * (n % 2 + 1)]
)
async def test_a_long_listing_with_news_goes_on(names: Callable[[int], list[str]]) -> None:
    pages = factory_over(endless(names)).build(ThingsApi).list_things().pages()
    for _ in range(250):
        await anext(pages)


async def test_two_tasks_do_not_take_the_same_page() -> None:
    async def respond(_: httpx.Request) -> httpx.Response:
        await anyio.wait_all_tasks_blocked()
        return httpx.Response(200, json={"values": []})

    pages = factory_over(respond).build(ThingsApi).list_things().pages()
    refused: list[anyio.BusyResourceError] = []

    async def take() -> None:
        try:
            await anext(pages)
        except anyio.BusyResourceError as error:
            refused.append(error)

    async with anyio.create_task_group() as group:
        group.start_soon(take)
        group.start_soon(take)
    assert len(refused) == 1


async def test_as_at_is_part_of_the_call_where_the_operation_has_it() -> None:
    book = three_pages()
    things = things_over(book)
    call = things.list_past_things(page="p3")
    assert (call.takes_as_at, call.as_at) == (True, None)
    past = call.as_of(MOMENT)
    assert (past.as_at, past.page, call.as_at) == (MOMENT, "p3", None)
    await past.at("p 2/+")
    assert dict(book.requests[0].url.params) == {"asAt": MOMENT.isoformat(), "page": "p 2/+"}


async def test_as_at_is_refused_where_the_operation_does_not_have_it() -> None:
    call = things_over(three_pages()).list_things()
    assert (call.takes_as_at, call.as_at) == (False, None)
    with pytest.raises(ValueError, match=r"list_things has no argument 'as_at'"):
        call.as_of(MOMENT)
