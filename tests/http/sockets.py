"""A server over real sockets that responds with bytes, on the event loop of the test."""

from __future__ import annotations

import re
import socket
import ssl
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any

import anyio
from anyio.abc import ByteStream, SocketAttribute
from anyio.streams.tls import TLSStream

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

_LINGER_NOT_AT_ALL = b"\x01\x00\x00\x00\x00\x00\x00\x00"
_CONTENT_LENGTH = re.compile(rb"\r\ncontent-length: *([0-9]+)", re.IGNORECASE)


class Connection(ByteStream):
    """An accepted connection, without the manners of a stream library: it can also end in a reset.

    Args:
        accepted: the socket, which belongs to this object from now on.
    """

    def __init__(self, accepted: socket.socket) -> None:
        accepted.setblocking(False)
        # Otherwise Nagle's algorithm and delayed acknowledgements add 40 ms to each TLS handshake.
        accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket = accepted

    @property
    def extra_attributes(self) -> Mapping[Any, Callable[[], Any]]:
        """The socket, for `reset`, which is given a TLS stream where there is one."""
        return {SocketAttribute.raw_socket: lambda: self._socket}

    async def receive(self, max_bytes: int = 65536) -> bytes:
        """Return the next bytes."""
        while True:
            try:
                received = self._socket.recv(max_bytes)
            except BlockingIOError:
                await anyio.wait_readable(self._socket)
            except OSError as error:
                raise anyio.BrokenResourceError from error
            else:
                if not received:
                    raise anyio.EndOfStream
                return received

    async def send(self, item: bytes) -> None:
        """Send all bytes."""
        left = memoryview(item)
        while left:
            try:
                left = left[self._socket.send(left) :]
            except BlockingIOError:
                await anyio.wait_writable(self._socket)
            except OSError as error:
                raise anyio.BrokenResourceError from error

    async def send_eof(self) -> None:
        """Close this direction and leave the other one open."""
        self._socket.shutdown(socket.SHUT_WR)

    async def aclose(self) -> None:
        """Close both directions, if `reset` has not done so."""
        self._socket.close()


def reset(connection: ByteStream) -> None:
    """End a connection with RST, as a crashed server or a firewall that lost its state does."""
    raw: socket.socket = connection.extra(SocketAttribute.raw_socket)
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT_AT_ALL)
    raw.close()


class ByteServer:
    """Gives each request on each connection to a function that writes the response.

    Args:
        respond: called with the head of a request and the connection to write to, when the body has been
            read; a true result keeps the connection open for another request.
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
        """Respond to requests until the function says otherwise or the client leaves."""
        self.connections += 1
        self.open += 1
        received = b""
        try:
            async with connection:
                while True:
                    request, body, received = await _next_request(connection, received)
                    self.requests.append(request)
                    self.bodies.append(body)
                    if not await self._respond(request, connection):
                        return
        finally:
            self.open -= 1
            self.ended.set()


async def _next_request(connection: ByteStream, received: bytes) -> tuple[bytes, bytes, bytes]:
    """Return the head of a request, its body, and what came after it."""
    while b"\r\n\r\n" not in received:
        received += await connection.receive()
    head, _, rest = received.partition(b"\r\n\r\n")
    declared = _CONTENT_LENGTH.search(head)
    length = int(declared[1]) if declared else 0
    while len(rest) < length:
        rest += await connection.receive()
    return head, rest[:length], rest[length:]


@asynccontextmanager
async def serving(
    respond: Callable[[bytes, ByteStream], Awaitable[bool]],
    tls: ssl.SSLContext | None = None,
    host: str = "127.0.0.1",
) -> AsyncIterator[ByteServer]:
    """Serve on loopback as long as the block lasts."""
    server = ByteServer(respond)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, 0), family=family, backlog=512) as listener:
        async with serving_on(listener, server.serve, tls):
            server.port = listener.getsockname()[1]
            yield server


@asynccontextmanager
async def serving_on(
    listener: socket.socket, serve: Callable[[ByteStream], Awaitable[None]], tls: ssl.SSLContext | None = None
) -> AsyncIterator[None]:
    """Give every connection to a function as long as the block lasts.

    Args:
        listener: a socket that listens.
        serve: what to do with a connection, which is closed afterwards.
        tls: what a connection is wrapped in first; one whose handshake fails is never seen.
    """
    listener.setblocking(False)

    async def greet(accepted: socket.socket) -> None:
        # A client that goes away, or does not trust a certificate, is its own affair.
        async with Connection(accepted) as connection:
            with suppress(anyio.EndOfStream, anyio.BrokenResourceError, ssl.SSLError):
                await serve(
                    await TLSStream.wrap(connection, server_side=True, ssl_context=tls) if tls else connection
                )

    async def accept() -> None:
        while True:
            await anyio.wait_readable(listener)
            group.start_soon(greet, listener.accept()[0])

    async with anyio.create_task_group() as group:
        group.start_soon(accept)
        yield
        group.cancel_scope.cancel()


def json_response(body: bytes, status: str = "200 OK", headers: str = "") -> bytes:
    """Return the bytes of a whole JSON response."""
    head = (
        f"HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n{headers}\r\n"
    )
    return head.encode("ascii") + body


async def respond_with_thing(_: bytes, connection: ByteStream) -> bool:
    """Respond with a thing and keep the connection."""
    await connection.send(json_response(b'{"name": "x"}'))
    return True


async def tunnel(request: bytes, connection: ByteStream) -> bool:
    """Do what a proxy does when it is asked to CONNECT."""
    host, _, port = request.split(b" ")[1].decode("ascii").rpartition(":")
    await connection.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
    await relay(connection, host.strip("[]"), int(port))
    return False


async def relay(connection: ByteStream, host: str, port: int) -> None:
    """Pass bytes on between a connection and a new one, both ways, until one of them ends."""
    async with await anyio.connect_tcp(host, port) as beyond, anyio.create_task_group() as group:

        async def pass_on(source: ByteStream, target: ByteStream) -> None:
            with suppress(anyio.BrokenResourceError, anyio.ClosedResourceError):
                async for data in source:
                    await target.send(data)
            group.cancel_scope.cancel()

        group.start_soon(pass_on, connection, beyond)
        group.start_soon(pass_on, beyond, connection)
