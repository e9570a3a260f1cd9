"""Reading a response whole."""

from __future__ import annotations

import gc
import gzip
import weakref
from typing import TYPE_CHECKING

import anyio.lowlevel
import httpx
import pytest

from lusid_async import AsyncApiClientFactory
from lusid_async.http.body import read_whole
from tests.calls.things import ThingsApi, respond_with_thing, settings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

pytestmark = pytest.mark.anyio


async def test_a_response_that_nobody_holds_is_freed_without_the_garbage_collector() -> None:
    # A page is megabytes, and the collector seldom looks at what lives as long as the decoding of one.
    responses: list[weakref.ref[httpx.Response]] = []

    async def remember(response: httpx.Response) -> None:
        responses.append(weakref.ref(response))

    hooks = {"response": [remember]}
    async with (
        httpx.AsyncClient(transport=httpx.MockTransport(respond_with_thing), event_hooks=hooks) as client,
        AsyncApiClientFactory(config_loaders=settings(), http_client=client) as factory,
    ):
        things = factory.build(ThingsApi)
        gc.collect()
        gc.disable()
        try:
            for _ in range(3):
                await things.get_thing()
            held = [response for response in responses if response() is not None]
        finally:
            gc.enable()
    assert len(responses) == 3
    assert held == []


async def test_a_body_that_cannot_be_decompressed_leaves_nothing_suspended() -> None:
    async def body() -> AsyncIterator[bytes]:
        yield b"not "
        yield b"gzip"

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-encoding": "gzip"}, content=body())

    # A suspended generator is warned of, and warnings are errors here.
    async with httpx.AsyncClient(transport=httpx.MockTransport(respond)) as client:
        response = await client.send(client.build_request("GET", "https://x.lusid.com"), stream=True)
        with pytest.raises(httpx.DecodingError) as raised:
            await read_whole(response)
    assert raised.value.request.url.host == "x.lusid.com"
    gc.collect()
    await anyio.lowlevel.checkpoint()


@pytest.mark.parametrize("encoding", ["identity", "gzip"])
async def test_a_body_is_read_and_decompressed(encoding: str) -> None:
    content = gzip.compress(b"hello") if encoding == "gzip" else b"hello"

    async def body() -> AsyncIterator[bytes]:
        for start in range(0, len(content), 3):
            yield content[start : start + 3]

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-encoding": encoding}, content=body())

    async with httpx.AsyncClient(transport=httpx.MockTransport(respond)) as client:
        response = await client.send(client.build_request("GET", "https://x.lusid.com"), stream=True)
        read = await read_whole(response)
    assert (read.content, read.is_closed) == (b"hello", True)
    assert read.elapsed.total_seconds() > 0
