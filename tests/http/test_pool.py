"""The pool: its limits, which connection is used again, and what is closed when."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import anyio
import anyio.lowlevel
import httpx
import pytest

from lusid_async import AsyncApiClientFactory, AsyncCredentialResolver
from lusid_async.http.transport import make_transport
from tests.calls.things import ThingsApi, settings
from tests.http.sockets import ByteServer, json_response, respond_with_thing, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from anyio.abc import ByteStream

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def pool(limits: httpx.Limits | None = None) -> AsyncIterator[httpx.AsyncClient]:
    """Make a client over the pool; no factory, whose API has one origin."""
    transport = make_transport(AsyncCredentialResolver(settings()), limits)
    async with httpx.AsyncClient(transport=transport) as client:
        yield client


def url_of(server: ByteServer) -> str:
    return f"http://127.0.0.1:{server.port}/"


async def slow_answer(_: bytes, connection: ByteStream) -> bool:
    await anyio.sleep(0.02)
    return await respond_with_thing(_, connection)


async def get_at_once(client: httpx.AsyncClient, count: int, *servers: ByteServer) -> None:
    async def get(server: ByteServer) -> None:
        assert (await client.get(url_of(server))).status_code == 200

    async with anyio.create_task_group() as group:
        for number in range(count):
            group.start_soon(get, servers[number % len(servers)])


async def until_open(server: ByteServer, count: int) -> None:
    with anyio.fail_after(5):
        while server.open != count:  # noqa: ASYNC110 - it is the sockets that end, without telling
            await anyio.sleep(0.005)


@pytest.mark.parametrize("most", [1, 3])
async def test_no_more_connections_are_open_than_allowed_to_all_origins_together(most: int) -> None:
    peak = 0

    async def respond(request: bytes, connection: ByteStream) -> bool:
        nonlocal peak
        peak = max(peak, first.open + second.open)
        return await slow_answer(request, connection)

    async with (
        serving(respond) as first,
        serving(respond) as second,
        pool(httpx.Limits(max_connections=most)) as client,
    ):
        await get_at_once(client, 20, first, second)
        assert len(first.requests) + len(second.requests) == 20
        # A server learns of the end of a connection a moment later than the client.
        assert most <= peak <= most + 1


async def test_calls_at_once_use_as_many_connections_and_then_the_same_again() -> None:
    async with serving(slow_answer) as server, pool() as client:
        for _ in range(3):
            await get_at_once(client, 10, server)
        assert server.connections == 10


async def test_the_connection_used_last_is_reused_first() -> None:
    async with serving(slow_answer) as server, pool(httpx.Limits(keepalive_expiry=0.2)) as client:
        await get_at_once(client, 5, server)
        for _ in range(12):
            await client.get(url_of(server))
        await until_open(server, 1)
        assert server.connections == 5


async def test_idle_connections_beyond_the_limit_are_closed() -> None:
    async with (
        serving(slow_answer) as server,
        pool(httpx.Limits(max_connections=10, max_keepalive_connections=2)) as client,
    ):
        await get_at_once(client, 10, server)
        await until_open(server, 2)


async def test_an_expired_connection_is_not_reused() -> None:
    async with serving(respond_with_thing) as server, pool(httpx.Limits(keepalive_expiry=0.05)) as client:
        await client.get(url_of(server))
        await anyio.sleep(0.1)
        await client.get(url_of(server))
        assert server.connections == 2


async def test_a_connection_that_the_server_closed_is_not_reused() -> None:
    async def answer_and_end(_: bytes, connection: ByteStream) -> bool:
        await connection.send(json_response(b"{}"))
        return False

    async with serving(answer_and_end) as server, pool() as client:
        for number in range(1, 4):
            await client.post(url_of(server))
            await until_open(server, 0)
            assert server.connections == number


async def test_connection_close_in_a_response_is_honoured() -> None:
    async def respond(_: bytes, connection: ByteStream) -> bool:
        await connection.send(json_response(b"{}", headers="connection: close\r\n"))
        return True

    async with serving(respond) as server, pool() as client:
        for _ in range(3):
            await client.get(url_of(server))
        assert server.connections == 3
        await until_open(server, 0)


async def test_waiting_for_a_connection_has_a_timeout() -> None:
    async def never(_: bytes, __: ByteStream) -> bool:
        await anyio.sleep_forever()
        return True

    async with serving(never) as server, pool(httpx.Limits(max_connections=1)) as client:
        async with anyio.create_task_group() as group:
            group.start_soon(client.get, url_of(server))
            await until_open(server, 1)
            with pytest.raises(httpx.PoolTimeout, match=r"all 1 connections were busy for 0\.05 s"):
                await client.get(url_of(server), timeout=httpx.Timeout(None, pool=0.05))
            group.cancel_scope.cancel()


@pytest.mark.parametrize("waits", [False, True])
async def test_a_cancelled_request_releases_its_slot(waits: bool) -> None:
    release = anyio.Event()

    async def respond(request: bytes, connection: ByteStream) -> bool:
        await release.wait()
        return await respond_with_thing(request, connection)

    async with serving(respond) as server, pool(httpx.Limits(max_connections=1)) as client:
        async with anyio.create_task_group() as group:
            if waits:
                group.start_soon(client.get, url_of(server))
                await until_open(server, 1)
            with anyio.move_on_after(0.05) as scope:
                await client.get(url_of(server))
            assert scope.cancelled_caught
            release.set()
        with anyio.fail_after(5):
            assert (await client.get(url_of(server))).status_code == 200


async def test_a_stream_that_is_left_closes_its_connection_and_releases_its_slot() -> None:
    async def long(_: bytes, connection: ByteStream) -> bool:
        await connection.send(b"HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\nbegin")
        await connection.receive()
        return False

    async with serving(long) as server:
        loaders = settings(api_url=f"http://127.0.0.1:{server.port}/api")
        limits = httpx.Limits(max_connections=1)
        async with AsyncApiClientFactory(config_loaders=loaders, limits=limits) as factory:
            for _ in range(3):
                async with factory.build(ThingsApi).get_thing().stream() as chunks:
                    assert await anext(chunks) == b"begin"
                await until_open(server, 0)


async def test_only_http_urls_are_supported() -> None:
    async with pool() as client:
        with pytest.raises(httpx.UnsupportedProtocol, match="ftp"):
            await client.get("ftp://127.0.0.1/")


async def test_a_closed_pool_refuses_the_requests_that_wait_and_opens_nothing_for_them() -> None:
    async def never(_: bytes, connection: ByteStream) -> bool:
        await connection.receive()
        return False

    refused: list[str] = []

    async def get(client: httpx.AsyncClient, url: str) -> None:
        with pytest.raises(RuntimeError) as raised:
            await client.get(url, timeout=None)
        refused.append(str(raised.value))

    async with serving(never) as server, anyio.create_task_group() as group:
        async with pool(httpx.Limits(max_connections=1)) as client:
            for _ in range(3):
                group.start_soon(get, client, url_of(server))
            await until_open(server, 1)
        await until_open(server, 0)
    assert len(refused) == 3
    assert all("closed" in message for message in refused)
    assert server.connections == 1


async def test_requests_wait_in_the_order_in_which_they_came() -> None:
    async with serving(slow_answer) as server, pool(httpx.Limits(max_connections=1)) as client:
        async with anyio.create_task_group() as group:
            for number in range(10):
                group.start_soon(client.get, f"{url_of(server)}{number}")
                await anyio.lowlevel.checkpoint()
    assert [request.split(b" ")[1] for request in server.requests] == [b"/%d" % n for n in range(10)]


async def test_http_2_goes_over_httpxs_own_pool() -> None:
    # Without TLS there is nobody to agree on HTTP/2 with: the server is spoken to in HTTP/1.1.
    async with serving(respond_with_thing) as server:
        transport = make_transport(AsyncCredentialResolver(settings()), http2=True)
        async with httpx.AsyncClient(transport=transport) as client:
            for _ in range(3):
                assert (await client.get(url_of(server))).http_version == "HTTP/1.1"
        assert server.connections == 1
        await until_open(server, 0)


@pytest.mark.parametrize("most", [0, -1])
@pytest.mark.parametrize("http2", [False, True])
def test_limits_that_allow_no_connection_are_refused(most: int, http2: bool) -> None:
    with pytest.raises(ValueError, match=f"at least 1 connection, not max_connections={most}"):
        AsyncApiClientFactory(
            config_loaders=settings(), limits=httpx.Limits(max_connections=most), http2=http2
        )
