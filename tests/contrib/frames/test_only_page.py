"""Tables of listings without an as-at: a single page is read once, more pages as at one time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

from lusid_async import ResponseValidationError, models
from lusid_async.api import InstrumentsApi
from lusid_async.contrib import to_arrow
from tests.calls.things import factory_over
from tests.contrib.frames.listing import instrument
from tests.virtual_time import virtual_backend

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from lusid_async.calls import PagedCall
    from lusid_async.calls.progress import Progress

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> tuple[str, dict[str, Any]]:
    """Run each test in virtual time: the server's time is waited for."""
    return virtual_backend(request.param)


def unpinned(
    requests: list[httpx.Request], respond: Callable[[httpx.Request], httpx.Response]
) -> PagedCall[models.PagedResourceListOfInstrument, models.Instrument]:
    """Return a listing without an as-at."""

    def recorded(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return respond(request)

    return factory_over(recorded).build(InstrumentsApi).list_instruments()


def page(*numbers: int, following: str | None = None) -> httpx.Response:
    items = [instrument(number) for number in numbers]
    headers = {"date": "Wed, 01 May 2024 10:11:12 GMT"}
    return httpx.Response(200, json={"values": items, "nextPage": following}, headers=headers)


def as_ats(requests: list[httpx.Request]) -> list[str | None]:
    return [request.url.params.get("asAt") for request in requests]


async def test_a_single_page_is_one_request_and_waits_for_no_clock() -> None:
    requests: list[httpx.Request] = []
    told: list[Progress] = []
    began = anyio.current_time()
    table = await to_arrow(unpinned(requests, lambda _: page(1, 2)), progress=told.append)
    assert anyio.current_time() - began < 1
    assert table.column("name").to_pylist() == ["instrument 1", "instrument 2"]
    assert as_ats(requests) == [None]
    assert [(each.items, each.pages) for each in told] == [(2, 1)]


async def test_a_page_that_names_another_is_read_anew_as_at_one_time() -> None:
    requests: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        # What was listed before the as-at was known is no longer what there is.
        if "asAt" not in request.url.params:
            return page(9, following="1")
        return page(2) if "page" in request.url.params else page(1, following="1")

    table = await to_arrow(unpinned(requests, respond))
    assert table.column("name").to_pylist() == ["instrument 1", "instrument 2"]
    assert as_ats(requests) == [None, "2024-05-01T10:11:14+00:00", "2024-05-01T10:11:14+00:00"]


@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"values": {}}', b'{"values": []', b'{"nextPage": 7}'])
async def test_what_is_no_page_is_read_anew_and_reported(body: bytes) -> None:
    requests: list[httpx.Request] = []
    with pytest.raises(ResponseValidationError):
        await to_arrow(unpinned(requests, lambda _: httpx.Response(200, content=body)))
    assert len(requests) == 2


async def test_a_page_that_breaks_off_is_read_anew() -> None:
    requests: list[httpx.Request] = []

    class BreaksOff(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b'{"values": ['
            raise httpx.ReadError("gone")

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=BreaksOff()) if len(requests) == 1 else page(1)

    table = await to_arrow(unpinned(requests, respond))
    assert (table.num_rows, len(requests)) == (1, 2)
