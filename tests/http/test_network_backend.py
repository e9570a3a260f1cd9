"""Connections as they are opened and written to, and the socket options of TCP keep-alive."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import anyio
import httpcore
import pytest

from lusid_async.http.network_backend import WRITE_SIZE, NetworkBackend, Openings, keep_alive_options
from tests.http.sockets import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyio.abc import ByteStream

    from tests.http.sockets import ByteServer


def test_keep_alive_is_that_of_lusids_own_sdk() -> None:
    linux = {"TCP_KEEPIDLE": 4, "TCP_KEEPINTVL": 5, "TCP_KEEPCNT": 6}
    assert [option[1:] for option in keep_alive_options(linux)][1:] == [(4, 60), (5, 60), (6, 3)]
    assert [option[1:] for option in keep_alive_options({"TCP_KEEPALIVE": 16})][1:] == [(16, 60)]


async def never(_: bytes, __: ByteStream) -> bool:
    await anyio.sleep_forever()
    return True


async def until_open(server: ByteServer, count: int) -> None:
    with anyio.fail_after(5):
        while server.open != count:  # noqa: ASYNC110 - it is the sockets that end, without telling
            await anyio.sleep(0.005)


@pytest.mark.anyio
async def test_a_step_that_is_done_as_the_pool_is_closed_is_refused() -> None:
    openings = Openings()
    with pytest.raises(RuntimeError, match="pool was closed"), openings.step():
        # Nothing is awaited after this, so that the cancellation does not reach the step.
        openings.close()


@pytest.mark.anyio
async def test_a_connection_that_is_open_as_the_pool_is_closed_is_closed() -> None:
    openings = Openings()

    def options_that_close_the_pool() -> Iterator[httpcore.SOCKET_OPTION]:
        openings.close()
        yield socket.IPPROTO_TCP, socket.TCP_NODELAY, 1

    async with serving(never) as server:
        with pytest.raises(RuntimeError, match="pool was closed"):
            await NetworkBackend(openings).connect_tcp(
                "127.0.0.1", server.port, socket_options=options_that_close_the_pool()
            )
        await until_open(server, 0)


@pytest.mark.anyio
async def test_a_connection_whose_socket_takes_no_options_is_closed() -> None:
    # As on macOS, when the server has reset the connection already.
    async with serving(never) as server:
        with pytest.raises(httpcore.ConnectError):
            await NetworkBackend(Openings()).connect_tcp(
                "127.0.0.1", server.port, socket_options=[(socket.SOL_SOCKET, -1, 1)]
            )
        await until_open(server, 0)


@pytest.mark.anyio
@pytest.mark.parametrize("seconds_per_piece", [0.1, None])
async def test_the_write_timeout_is_that_of_a_piece_and_not_of_the_whole_body(
    seconds_per_piece: float | None,
) -> None:
    pieces = 8
    received = 0

    async def take(_: bytes, connection: ByteStream) -> bool:
        nonlocal received
        await connection.send(b"go")
        if seconds_per_piece is None:
            await anyio.sleep_forever()
        while received < pieces * WRITE_SIZE:
            received += len(await connection.receive(WRITE_SIZE // 4))
            await anyio.sleep((seconds_per_piece or 0) / 4)
        await connection.send(b"done")
        return False

    async with serving(take) as server:
        stream = await NetworkBackend(Openings()).connect_tcp(
            "127.0.0.1", server.port, socket_options=[(socket.SOL_SOCKET, socket.SO_SNDBUF, 65536)]
        )
        try:
            await stream.write(b"PUT / HTTP/1.1\r\n\r\n")
            assert await stream.read(2, timeout=5) == b"go"
            if seconds_per_piece is None:
                with pytest.raises(httpcore.WriteTimeout, match=r"no more bytes for 0\.4 s"):
                    await stream.write(bytes(64 * WRITE_SIZE), timeout=0.4)
            else:
                await stream.write(bytes(pieces * WRITE_SIZE), timeout=0.4)
                assert await stream.read(4, timeout=5) == b"done"
                assert received == pieces * WRITE_SIZE
        finally:
            await stream.aclose()
