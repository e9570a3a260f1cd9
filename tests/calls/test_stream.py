"""Bodies chunk by chunk, over real sockets."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import anyio
import httpx
import pytest

from lusid_async import (
    AsyncApiClientFactory,
    ConfigurationOptions,
    ConnectionFailedError,
    NotFoundException,
    RequestTimeoutError,
    ResponseValidationError,
)
from lusid_async.http import decoding
from tests.calls.things import ThingsApi, factory_over, settings
from tests.http.sockets import ByteServer, json_response, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from anyio.abc import ByteStream

pytestmark = pytest.mark.anyio

HEAD = b"HTTP/1.1 200 OK\r\nlusid-meta-requestid: req-2\r\ncontent-length: 1000000\r\n\r\n"


def factory_to(server: ByteServer, opts: ConfigurationOptions | None = None) -> AsyncApiClientFactory:
    return AsyncApiClientFactory(
        config_loaders=settings(api_url=f"http://127.0.0.1:{server.port}/api"), opts=opts
    )


async def send_half(_: bytes, connection: ByteStream) -> bool:
    await connection.send(HEAD + b"x" * 200_000)
    await anyio.sleep_forever()
    return False


async def send_half_and_close(_: bytes, connection: ByteStream) -> bool:
    await connection.send(HEAD + b"x" * 1000)
    return False


async def send_all(_: bytes, connection: ByteStream) -> bool:
    await connection.send(HEAD + b"x" * 1_000_000)
    return True


async def send_not_found(_: bytes, connection: ByteStream) -> bool:
    await connection.send(json_response(b'{"title": "gone"}', "404 Not Found"))
    return True


async def test_the_body_comes_in_chunks() -> None:
    async with serving(send_all) as server, factory_to(server) as factory:
        async with factory.build(ThingsApi).get_thing().stream() as chunks:
            assert (chunks.status_code, chunks.request_id) == (200, "req-2")
            assert chunks.headers["Content-Length"] == "1000000"
            sizes = [len(chunk) async for chunk in chunks]
        assert sum(sizes) == 1_000_000
        assert len(sizes) > 1


async def test_a_connection_whose_body_was_read_is_used_again() -> None:
    async with serving(send_all) as server, factory_to(server) as factory:
        for _ in range(2):
            async with factory.build(ThingsApi).get_thing().stream() as chunks:
                async for _ in chunks:
                    pass
        assert server.connections == 1


async def test_leaving_early_closes_the_connection() -> None:
    async with serving(send_half) as server, factory_to(server) as factory:
        async with factory.build(ThingsApi).get_thing().stream() as chunks:
            async for _ in chunks:
                break
        pool_is_free = factory.client.is_closed
        assert not pool_is_free
        async with factory.build(ThingsApi).get_thing().stream() as chunks:
            await anext(chunks)
        assert server.connections == 2


async def test_leaving_before_the_first_chunk_closes_the_connection() -> None:
    async with serving(send_half) as server, factory_to(server) as factory:
        for _ in range(2):
            async with factory.build(ThingsApi).get_thing().stream():
                pass
        assert server.connections == 2


async def test_cancelling_a_reader_closes_the_connection() -> None:
    async with serving(send_half) as server, factory_to(server) as factory:
        with anyio.move_on_after(0.2) as scope:
            async with factory.build(ThingsApi).get_thing().stream() as chunks:
                async for _ in chunks:
                    pass
        assert scope.cancelled_caught
        async with factory.build(ThingsApi).get_thing().stream():
            assert server.connections == 2


async def test_an_error_status_is_raised_before_the_first_chunk() -> None:
    async with serving(send_not_found) as server, factory_to(server) as factory:
        with pytest.raises(NotFoundException) as raised:
            await factory.build(ThingsApi).get_thing().stream().__aenter__()
        assert raised.value.body == b'{"title": "gone"}'


async def test_a_body_that_breaks_off_is_a_failed_connection() -> None:
    async with serving(send_half_and_close) as server, factory_to(server) as factory:
        async with factory.build(ThingsApi).get_thing().stream() as chunks:
            with pytest.raises(ConnectionFailedError, match=r"ThingsApi\.get_thing"):
                async for _ in chunks:
                    pass


async def test_a_body_that_stalls_is_a_read_timeout() -> None:
    async with (
        serving(send_half) as server,
        factory_to(server, ConfigurationOptions(read_timeout_ms=50)) as factory,
    ):
        async with factory.build(ThingsApi).get_thing().stream() as chunks:
            with pytest.raises(RequestTimeoutError, match="read_timeout_ms"):
                async for _ in chunks:
                    pass


async def test_the_total_time_bounds_the_body() -> None:
    async with (
        serving(send_half) as server,
        factory_to(server, ConfigurationOptions(total_timeout_ms=200)) as factory,
    ):
        async with factory.build(ThingsApi).get_thing().stream() as chunks:
            with pytest.raises(RequestTimeoutError, match="total_timeout_ms"):
                async for _ in chunks:
                    pass


async def test_the_total_time_does_not_interrupt_the_readers_own_code() -> None:
    async with (
        serving(send_half) as server,
        factory_to(server, ConfigurationOptions(total_timeout_ms=200)) as factory,
    ):
        async with factory.build(ThingsApi).get_thing().stream() as chunks:
            await anext(chunks)
            await anyio.sleep(0.3)
            with pytest.raises(RequestTimeoutError, match="total_timeout_ms"):
                await anext(chunks)


async def test_compressed_bodies_come_decompressed() -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(
            200,
            stream=httpx.ByteStream(gzip.compress(b"hello", mtime=0)),
            headers={"content-encoding": "gzip"},
        )

    async with factory_over(answer).build(ThingsApi).get_thing().stream() as chunks:
        assert b"".join([chunk async for chunk in chunks]) == b"hello"


class Split(httpx.AsyncByteStream):
    """A body that arrives in chunks of a size."""

    def __init__(self, body: bytes, size: int) -> None:
        self._chunks = [body[at : at + size] for at in range(0, len(body), size)]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks:
            yield chunk


MEMBERS = gzip.compress(b"hello ", mtime=0) + gzip.compress(b"", mtime=0) + gzip.compress(b"world", mtime=0)


@pytest.mark.parametrize("size", [1, 7, 25, 1000])
@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "GZIP", "identity, gzip"])
async def test_every_member_of_a_gzip_body_is_decompressed(coding: str, size: int) -> None:
    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=Split(MEMBERS, size), headers={"content-encoding": coding})

    async with factory_over(respond).build(ThingsApi).get_thing().stream() as chunks:
        assert b"".join([chunk async for chunk in chunks]) == b"hello world"


@pytest.mark.parametrize(
    "body",
    [MEMBERS[:-9], b"not gzip", MEMBERS + b"garbage"],
    ids=["incomplete", "not gzip", "garbage after it"],
)
async def test_a_gzip_body_that_is_incomplete_or_garbled_is_an_error(body: bytes) -> None:
    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=Split(body, 1000), headers={"content-encoding": "gzip"})

    async with factory_over(respond).build(ThingsApi).get_thing().stream() as chunks:
        with pytest.raises(ConnectionFailedError):
            async for _ in chunks:
                pass


@pytest.mark.parametrize("coding", ["br", "zstd", "compress"])
async def test_a_coding_that_cannot_be_decoded_is_refused_by_name(
    coding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decoding, "find_spec", lambda _: None)

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=Split(b"\x1bx", 10), headers={"content-encoding": coding})

    things = factory_over(respond).build(ThingsApi)
    with pytest.raises(ConnectionFailedError, match=f"compressed with '{coding}'"):
        async with things.get_thing().stream():
            pass
    with pytest.raises(ResponseValidationError, match=f"compressed with '{coding}'"):
        await things.get_thing()


async def test_a_stream_is_entered_once() -> None:
    stream = factory_over(lambda _: httpx.Response(200, content=b"x")).build(ThingsApi).get_thing().stream()
    async with stream:
        pass
    with pytest.raises(RuntimeError, match="entered already"):
        await stream.__aenter__()
