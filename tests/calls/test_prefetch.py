"""Pages that are fetched while the ones before them are dealt with."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import anyio
import pytest

from lusid_async import AsyncApiClientFactory, NotFoundException, ServiceException
from tests.calls.books import numbered, things_over, three_pages
from tests.calls.things import ThingsApi, factory_over, settings
from tests.http.sockets import json_response, serving

if TYPE_CHECKING:
    import httpx
    from anyio.abc import ByteStream

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(("ahead", "asked"), [(0, 0), (1, 1), (3, 3), (9, 5)])
async def test_the_next_pages_are_fetched_ahead_and_no_more(ahead: int, asked: int) -> None:
    book = numbered(5)
    call = things_over(book).list_things()
    async with call.pages(ahead=ahead) as pages:
        await anyio.wait_all_tasks_blocked()
        assert len(book.asked) == asked
        await anext(pages)
        await anyio.wait_all_tasks_blocked()
        assert len(book.asked) == min(5, 1 + ahead)


async def test_the_plain_loop_fetches_nothing_ahead() -> None:
    book = three_pages()
    async for _ in things_over(book).list_things().pages(ahead=2):
        await anyio.wait_all_tasks_blocked()
        break
    assert book.asked == [None]


async def test_pages_and_items_come_in_order() -> None:
    things = things_over(three_pages())
    async with things.list_things().pages(ahead=2) as pages:
        assert [(page.next_page, pages.page) async for page in pages] == [
            ("p 2/+", None),
            ("p3", "p 2/+"),
            (None, "p3"),
        ]
    async with things.list_things().items() as items:
        assert [thing.name async for thing in items] == ["a", "b", "c", "d"]


@pytest.mark.parametrize(
    "error", [LookupError("mine"), NotFoundException(status=404, reason="", body=b"", headers={})]
)
async def test_what_the_block_raises_comes_out_as_it_is(error: Exception) -> None:
    with pytest.raises(type(error)) as raised:
        async with things_over(numbered(5)).list_things().pages() as pages:
            async for _ in pages:
                raise error
    assert raised.value is error


async def test_what_a_page_raises_comes_out_of_the_block_as_it_is() -> None:
    book = three_pages()
    book.failures = 1
    with pytest.raises(ServiceException):
        async with things_over(book).list_things().pages() as pages:
            await anext(pages)


async def test_an_error_waits_for_its_turn_and_the_page_can_be_asked_for_again() -> None:
    book = numbered(4)
    seen: list[str] = []
    async with things_over(book).list_things().items(ahead=3) as items:
        seen.append((await anext(items)).name)
        await anyio.wait_all_tasks_blocked()
        assert book.asked == [None, "2", "3", "4"]
    book = numbered(4)
    async with things_over(book).list_things().items(ahead=2) as items:
        await anyio.wait_all_tasks_blocked()
        book.failures = 1  # of page 3, which is asked for when there is room for it
        with pytest.raises(ServiceException):
            async for item in items:
                seen.append(item.name)
        assert seen == ["1", "1", "2"]
        assert [item.name async for item in items] == ["3", "4"]
    assert book.asked == [None, "2", "3", "3", "4"]


async def test_nothing_is_asked_again_before_the_error_was_seen() -> None:
    book = numbered(3)
    book.failures = 1
    async with things_over(book).list_things().pages(ahead=3):
        await anyio.wait_all_tasks_blocked()
    assert book.asked == [None]


class Gate:
    """A book whose pages from the second on come only when the gate is opened."""

    def __init__(self) -> None:
        self.book = numbered(4)
        self.opened = anyio.Event()

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        answer = self.book(request)
        if len(self.book.asked) > 1:
            await self.opened.wait()
        return answer


async def test_a_step_that_is_cancelled_loses_no_page() -> None:
    gate = Gate()
    call = factory_over(gate).build(ThingsApi).list_things()
    async with call.items() as items:
        await anext(items)
        async with anyio.create_task_group() as group:
            group.start_soon(anext, items)
            await anyio.wait_all_tasks_blocked()
            group.cancel_scope.cancel()
            gate.opened.set()  # the page arrives in the moment of the cancellation
        assert [item.name async for item in items] == ["2", "3", "4"]
    assert gate.book.asked == [None, "2", "3", "4"]


async def test_a_cancelled_block_ends_and_leaves_nothing_running() -> None:
    gate = Gate()
    with anyio.CancelScope() as scope:
        async with factory_over(gate).build(ThingsApi).list_things().pages() as pages:
            async for _ in pages:
                await anyio.wait_all_tasks_blocked()
                scope.cancel()
    assert scope.cancelled_caught
    assert gate.book.asked == [None, "2"]


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_task_that_asyncio_cancels_ends_as_cancelled() -> None:
    gate = Gate()

    async def copy() -> None:
        async with factory_over(gate).build(ThingsApi).list_things().pages() as pages:
            async for _ in pages:
                pass

    before = asyncio.all_tasks()
    task = asyncio.create_task(copy())
    await anyio.wait_all_tasks_blocked()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert asyncio.all_tasks() == before


async def test_after_the_block_the_iteration_goes_on_without_a_gap() -> None:
    book = numbered(5)
    async with things_over(book).list_things().items(ahead=2) as items:
        await anext(items)
        await anyio.wait_all_tasks_blocked()
    assert [item.name async for item in items] == ["2", "3", "4", "5"]
    assert book.asked == [None, "2", "3", "4", "5"]


async def test_leaving_the_block_closes_the_connection_of_the_fetch_under_way() -> None:
    asked_again = anyio.Event()

    async def respond(request: bytes, connection: ByteStream) -> bool:
        if b"page=" not in request:
            await connection.send(json_response(b'{"values": [], "nextPage": "2"}'))
            return True
        asked_again.set()
        await connection.receive()  # until the caller goes away
        return False

    async with serving(respond) as server:
        url = f"http://127.0.0.1:{server.port}/api"
        async with AsyncApiClientFactory(config_loaders=settings(api_url=url)) as factory:
            async with factory.build(ThingsApi).list_things().pages() as pages:
                async for _ in pages:
                    await asked_again.wait()
                    break
            with anyio.fail_after(10):
                await server.ended.wait()
    assert len(server.requests) == 2


async def test_a_block_is_entered_once() -> None:
    async with things_over(three_pages()).list_things().pages() as pages:
        with pytest.raises(RuntimeError, match=r"list_things were entered already"):
            await pages.__aenter__()


def test_a_negative_number_of_pages_is_refused() -> None:
    with pytest.raises(ValueError, match="ahead"):
        things_over(three_pages()).list_things().pages(ahead=-1)
