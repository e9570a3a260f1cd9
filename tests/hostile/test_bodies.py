"""No body without a limit: bombs, bodies and heads without an end, over real sockets."""

from __future__ import annotations

import gzip
import zlib
from typing import TYPE_CHECKING

import anyio
import anyio.lowlevel
import brotli
import httpx
import pytest
import zstandard

from lusid_async import (
    ConfigurationOptions,
    ConnectionFailedError,
    LusidError,
    NotFoundException,
    RequestTimeoutError,
    ResponseTooLargeError,
    ResponseValidationError,
    ServiceException,
    UnauthorizedException,
)
from tests.calls.things import ThingsApi, factory_over
from tests.hostile.servers import (
    LIMIT,
    OPENED,
    bomb,
    empty_members,
    factory_to,
    peak_memory,
    sending,
    without_end,
)
from tests.http.sockets import json_response, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from anyio.abc import ByteStream

    from tests.hostile.servers import Respond

pytestmark = pytest.mark.anyio

CHUNKED = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
CHUNK = b"10000\r\n%s\r\n" % (b" " * 0x10000)
MB = 1_000_000
THING = b'{"name": "x"}'

TOO_LARGE: dict[str, Respond] = {
    "a gzip bomb": sending(bomb("gzip"), "content-encoding: gzip\r\n"),
    "an x-gzip bomb": sending(bomb("gzip"), "content-encoding: x-gzip\r\n"),
    "a deflate bomb": sending(bomb("deflate"), "content-encoding: deflate\r\n"),
    "a brotli bomb": sending(bomb("br"), "content-encoding: br\r\n"),
    "a zstd bomb": sending(bomb("zstd"), "content-encoding: zstd\r\n"),
    "gzip in gzip": sending(bomb("gzip", "gzip"), "content-encoding: gzip, gzip\r\n"),
    "brotli in zstd in gzip": sending(
        bomb("br", "zstd", "gzip"), "content-encoding: br\r\ncontent-encoding: zstd, gzip\r\n"
    ),
    "a long body": sending(b" " * OPENED),
    "chunks without an end": without_end(CHUNKED, CHUNK),
    "a body without a length and an end": without_end("HTTP/1.1 200 OK\r\n\r\n", b" " * 0x10000),
    "HTTP/1.0 without an end": without_end("HTTP/1.0 200 OK\r\n\r\n", b" " * 0x10000),
    "gzip without an end": without_end(
        "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n", gzip.compress(b" " * 0x10000, mtime=0)
    ),
}


@pytest.mark.parametrize("attack", TOO_LARGE)
async def test_a_body_beyond_the_limit_is_an_error_that_names_the_option(attack: str) -> None:
    async with serving(TOO_LARGE[attack]) as server, factory_to(server) as factory:
        with peak_memory() as peak:
            with pytest.raises(ResponseTooLargeError, match=r"1,000,000 bytes.*stream\(\).*max_response_"):
                await factory.build(ThingsApi).get_thing()
    assert peak.size < 20 * MB
    assert server.connections == 1


async def test_chunks_of_a_byte_without_an_end_have_the_same_limit() -> None:
    async with serving(without_end(CHUNKED, b"1\r\nx\r\n" * 10_000)) as server:
        async with factory_to(server, max_response_bytes=20_000) as factory:
            with pytest.raises(ResponseTooLargeError):
                await factory.build(ThingsApi).get_thing()


BROKEN: dict[str, Respond] = {
    "headers without an end": without_end("HTTP/1.1 200 OK\r\n", b"a: b\r\n" * 1000),
    "a header without an end": without_end("HTTP/1.1 200 OK\r\na: ", b"b" * 10_000),
    "a chunk extension without an end": without_end(f"{CHUNKED}1;a=", b"b" * 10_000),
    "trailers without an end": without_end(f"{CHUNKED}0\r\n", b"a: b\r\n" * 1000),
    "a reason without an end": without_end("HTTP/1.1 200 ", b"O" * 10_000),
}


@pytest.mark.parametrize("attack", BROKEN)
async def test_what_surrounds_a_body_has_a_limit_too(attack: str) -> None:
    async with serving(BROKEN[attack]) as server, factory_to(server) as factory:
        with peak_memory() as peak:
            with pytest.raises(ConnectionFailedError) as raised:
                await factory.build(ThingsApi).get_thing()
    assert peak.size < 20 * MB
    assert len(str(raised.value)) < 1000


SLOW: dict[str, Respond] = {
    "chunks that are extensions": without_end(CHUNKED, b"1;%s\r\nx\r\n" % (b"a" * 90_000)),
    "interim responses without an end": without_end("", b"HTTP/1.1 103 Early\r\n\r\n" * 100),
    "a million empty members of gzip": sending(empty_members(2_000_000), "content-encoding: gzip, gzip\r\n"),
}


@pytest.mark.parametrize("attack", SLOW)
async def test_what_takes_time_and_no_memory_ends_with_the_total_timeout(attack: str) -> None:
    async with serving(SLOW[attack]) as server:
        async with factory_to(server, total_timeout_ms=500, max_response_bytes=0) as factory:
            with peak_memory() as peak:
                with pytest.raises(RequestTimeoutError, match="total timeout"):
                    await factory.build(ThingsApi).get_thing()
    assert peak.size < 50 * MB


@pytest.mark.parametrize(
    ("status", "error"),
    [
        ("404 Not Found", NotFoundException),
        ("500 Internal Server Error", ServiceException),
        ("401 Unauthorized", UnauthorizedException),
    ],
)
@pytest.mark.parametrize("attack", ["bomb", "without an end"])
async def test_of_an_error_body_a_megabyte_is_read(
    status: str, error: type[NotFoundException], attack: str
) -> None:
    head = f"HTTP/1.1 {status}\r\ntransfer-encoding: chunked\r\n\r\n"
    respond = {
        "bomb": sending(bomb("gzip"), "content-encoding: gzip\r\n", status),
        "without an end": without_end(head, CHUNK),
    }[attack]
    async with serving(respond) as server, factory_to(server, max_response_bytes=0) as factory:
        with peak_memory() as peak:
            with pytest.raises(error) as raised:
                await factory.build(ThingsApi).get_thing()
    assert peak.size < 20 * MB
    assert len(raised.value.body) == MB


async def test_the_event_loop_runs_while_a_body_is_decompressed() -> None:
    turns = 0

    async def count_turns() -> None:
        nonlocal turns
        while True:
            await anyio.lowlevel.checkpoint()
            turns += 1

    body = Whole(bomb("gzip"))
    things = factory_over(
        lambda _: httpx.Response(200, stream=body, headers={"content-encoding": "gzip"})
    ).build(ThingsApi)
    async with anyio.create_task_group() as group:
        group.start_soon(count_turns)
        with pytest.raises(ResponseValidationError):
            await things.get_thing()
        group.cancel_scope.cancel()
    assert turns >= OPENED / MB / 2


class Whole(httpx.AsyncByteStream):
    """A body that comes in one chunk, as from a transport of the caller's."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._body


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (bomb("gzip"), "gzip"),
        (bomb("gzip", "gzip"), "gzip, gzip"),
        (bomb("br"), "br"),
        (bomb("zstd"), "zstd"),
        (b"\0" * OPENED, "identity"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_a_stream_has_pieces_of_a_megabyte(body: bytes, coding: str) -> None:
    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=Whole(body), headers={"content-encoding": coding})

    opts = ConfigurationOptions(max_response_bytes=LIMIT)
    things = factory_over(respond, opts=opts).build(ThingsApi)
    size = 0
    with peak_memory() as peak:
        async with things.get_thing().stream() as chunks:
            async for chunk in chunks:
                assert 0 < len(chunk) <= MB
                size += len(chunk)
    assert size == OPENED
    assert peak.size < 30 * MB


async def test_a_stream_that_is_left_releases_a_connection_without_an_end() -> None:
    async with serving(without_end(CHUNKED, b"1\r\nx\r\n" * 10_000)) as server:
        async with factory_to(server) as factory:
            async with factory.build(ThingsApi).get_thing().stream() as chunks:
                assert await anext(chunks) == b"x"
            with anyio.fail_after(30):
                await server.ended.wait()


async def test_a_connection_whose_body_was_too_large_is_not_used_again() -> None:
    async def respond(_: bytes, connection: ByteStream) -> bool:
        if server.connections == 1:
            return await TOO_LARGE["a long body"](b"", connection)
        await connection.send(json_response(THING))
        return True

    async with serving(respond) as server, factory_to(server) as factory:
        things = factory.build(ThingsApi)
        with pytest.raises(ResponseTooLargeError):
            await things.get_thing()
        assert (await things.get_thing()).name == "x"
    assert server.connections == 2


async def test_content_codings_without_an_end_are_refused() -> None:
    headers = "content-encoding: " + "gzip," * 10_000 + "gzip\r\n"
    async with (
        serving(sending(gzip.compress(THING, mtime=0), headers)) as server,
        factory_to(server) as factory,
    ):
        with pytest.raises(ResponseValidationError, match="more than 5 content codings"):
            await factory.build(ThingsApi).get_thing()


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (gzip.compress(THING, mtime=0), "gzip"),
        (gzip.compress(THING[:5], mtime=0) + gzip.compress(THING[5:], mtime=0), "gzip"),
        (gzip.compress(THING[:5], mtime=0) + gzip.compress(THING[5:], mtime=0), "x-gzip"),
        (gzip.compress(THING, mtime=0) + b"\0" * 100, "GZIP"),
        (zlib.compress(THING), "deflate"),
        (zlib.compress(THING, wbits=-15), "deflate"),
        (brotli.compress(THING), "br"),
        (
            zstandard.ZstdCompressor().compress(THING[:5]) + zstandard.ZstdCompressor().compress(THING[5:]),
            "zstd",
        ),
        (gzip.compress(zlib.compress(THING), mtime=0), "deflate, identity, gzip"),
        (THING, "identity"),
    ],
)
@pytest.mark.parametrize("streamed", [False, True])
async def test_every_coding_and_every_member_is_decoded(body: bytes, coding: str, streamed: bool) -> None:
    async with serving(sending(body, f"content-encoding: {coding}\r\n")) as server:
        async with factory_to(server) as factory:
            call = factory.build(ThingsApi).get_thing()
            if streamed:
                async with call.stream() as chunks:
                    assert b"".join([chunk async for chunk in chunks]) == THING
            else:
                response = await call.with_http_info()
                assert (response.data.name, response.raw_data) == ("x", THING)
                assert response.headers["content-encoding"] == coding


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (gzip.compress(THING, mtime=0)[:-1], "gzip"),
        (zlib.compress(THING)[:-1], "deflate"),
        (brotli.compress(THING)[:-1], "br"),
        (zstandard.ZstdCompressor().compress(THING)[:-1], "zstd"),
        (gzip.compress(zlib.compress(THING)[:-1], mtime=0), "deflate, gzip"),
        *[(b"\xff\xfe\x00 not compressed", coding) for coding in ("gzip", "deflate", "br", "zstd")],
    ],
)
@pytest.mark.parametrize("streamed", [False, True])
async def test_a_body_that_is_cut_or_is_not_in_its_coding_is_an_error(
    body: bytes, coding: str, streamed: bool
) -> None:
    async with serving(sending(body, f"content-encoding: {coding}\r\n")) as server:
        async with factory_to(server) as factory:
            call = factory.build(ThingsApi).get_thing()
            with pytest.raises(ConnectionFailedError):
                if streamed:
                    async with call.stream() as chunks:
                        async for _ in chunks:
                            pass
                else:
                    await call


@pytest.mark.parametrize(("size", "error"), [(LIMIT, None), (LIMIT + 1, ResponseTooLargeError)])
@pytest.mark.parametrize("coding", ["identity", "gzip"])
async def test_the_limit_is_what_a_body_may_have(
    size: int, error: type[LusidError] | None, coding: str
) -> None:
    content = THING + b" " * (size - len(THING))
    body = gzip.compress(content, mtime=0) if coding == "gzip" else content
    async with serving(sending(body, f"content-encoding: {coding}\r\n")) as server:
        async with factory_to(server) as factory:
            things = factory.build(ThingsApi)
            if error is None:
                assert (await things.get_thing()).name == "x"
            else:
                with pytest.raises(error):
                    await things.get_thing()
            assert (await things.get_thing(opts=ConfigurationOptions(max_response_bytes=0))).name == "x"
