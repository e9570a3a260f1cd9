"""A server over real sockets that answers with bytes, on the event loop of the test."""

from __future__ import annotations

import re
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

import anyio
from anyio.abc import SocketAttribute
from anyio.streams.tls import TLSListener

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Awaitable, Callable

    from anyio.abc import ByteStream


class ByteServer:
    """Gives each request on each connection to a function that writes the answer.

    Args:
        respond: called with the head and body of a request and the connection to write to; a true result
            keeps the connection open for another request.
    """

    def __init__(self, respond: Callable[[bytes, ByteStream], Awaitable[bool]]) -> None:
        self._respond = respond
        self.connections = 0
        self.open = 0
        self.requests: list[bytes] = []
        self.bodies: list[bytes] = []
        self.ended = anyio.Event()
        self.port = 0

    async def serve(self, connection: ByteStream) -> None:
        """Read requests, of whose bodies the length is told, until somebody has had enough."""
        self.connections += 1
        self.open += 1
        received = b""
        try:
            async with connection:
                while True:
                    while b"\r\n\r\n" not in received:
                        received += await connection.receive()
                    request, _, received = received.partition(b"\r\n\r\n")
                    length = _length_of(request)
                    while len(received) < length:
                        received += await connection.receive()
                    self.bodies.append(received[:length])
                    received = received[length:]
                    self.requests.append(request)
                    if not await self._respond(request, connection):
                        return
        except (anyio.EndOfStream, anyio.BrokenResourceError):
            pass
        finally:
            self.open -= 1
            self.ended.set()


def _length_of(request: bytes) -> int:
    told = re.search(rb"\ncontent-length: *(\d+)", request, re.IGNORECASE)
    return 0 if told is None else int(told[1])


@asynccontextmanager
async def serving(
    respond: Callable[[bytes, ByteStream], Awaitable[bool]], tls: ssl.SSLContext | None = None
) -> AsyncIterator[ByteServer]:
    """Serve on loopback as long as the block lasts."""
    server = ByteServer(respond)
    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    server.port = listener.extra(SocketAttribute.local_port)
    # Clients end a connection without the goodbye of TLS, which servers do not mind.
    secured = listener if tls is None else TLSListener(listener, tls, standard_compatible=False)
    async with listener, anyio.create_task_group() as group:
        group.start_soon(secured.serve, server.serve)
        yield server
        group.cancel_scope.cancel()


def json_answer(body: bytes, status: str = "200 OK", headers: str = "") -> bytes:
    """Return the bytes of a whole answer."""
    head = (
        f"HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n{headers}\r\n"
    )
    return head.encode("ascii") + body


async def answer_thing(_: bytes, connection: ByteStream) -> bool:
    """Answer with a thing and keep the connection."""
    await connection.send(json_answer(b'{"name": "x"}'))
    return True


async def tunnel(request: bytes, connection: ByteStream) -> bool:
    """Do what a proxy does when it is asked to CONNECT: pass bytes on, both ways."""
    host, _, port = request.split(b" ")[1].decode("ascii").rpartition(":")
    async with await anyio.connect_tcp(host, int(port)) as beyond, anyio.create_task_group() as group:

        async def pass_on(source: ByteStream, target: ByteStream) -> None:
            with suppress(anyio.BrokenResourceError, anyio.ClosedResourceError):
                async for data in source:
                    await target.send(data)
            group.cancel_scope.cancel()

        await connection.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        group.start_soon(pass_on, connection, beyond)
        group.start_soon(pass_on, beyond, connection)
    return False
