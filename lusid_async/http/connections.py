"""The connections of one event loop: found and given back at once, however many there are."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import anyio
import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    Origin = tuple[str, str, int | None]


class Connections(httpx.AsyncBaseTransport):
    """Sends each request through a transport of its own, which holds one connection.

    The pool below httpx looks at each of its connections several times for every request; with 50 calls at a
    time that takes more than half of the time. A pool of one connection has nothing to look through. So this
    keeps the free ones, takes the one that was used last, and closes those that are too many or too old.

    Args:
        open_one: makes a transport for one connection to addresses of a scheme.
        limits: how many connections may be open, how many of them free, and for how long. Its user sends no
            more requests at a time than connections may be open.
    """

    def __init__(
        self, open_one: Callable[[str], Awaitable[httpx.AsyncBaseTransport]], limits: httpx.Limits
    ) -> None:
        self._open_one = open_one
        self._limits = limits
        # In the order in which they became free.
        self._free: list[_Connection] = []
        self._open: set[_Connection] = set()
        self._retired = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request over a free connection to its origin, or over a new one.

        Raises:
            httpx.TransportError: as the transport of the connection raises it.
        """
        connection = await self._connection_to(request.url)
        try:
            response = await connection.transport.handle_async_request(request)
        except BaseException:
            await self._close(connection)
            raise
        assert isinstance(response.stream, httpx.AsyncByteStream)
        response.stream = _Body(response.stream, connection, self)
        return response

    async def give_back(self, connection: _Connection, *, reusable: bool) -> None:
        """Keep the connection of a request that is finished, or close it."""
        if not reusable or self._retired:
            await self._close(connection)
            return
        connection.free_since = time.monotonic()
        self._free.append(connection)
        while self._free and self._is_surplus(connection.free_since):
            await self._close(self._free.pop(0))

    async def retire(self) -> None:
        """Close the free connections now, and each busy one when its request is finished."""
        self._retired = True
        while self._free:
            await self._close(self._free.pop())

    async def aclose(self) -> None:
        """Close all connections, the busy ones too."""
        await self.retire()
        while self._open:
            await self._close(next(iter(self._open)))

    async def _connection_to(self, url: httpx.URL) -> _Connection:
        origin = url.scheme, url.host, url.port
        for place in range(len(self._free) - 1, -1, -1):
            if self._free[place].origin == origin:
                return self._free.pop(place)
        transport = await self._open_one(url.scheme)
        most = self._limits.max_connections
        if most is not None and len(self._open) >= most and self._free:
            # What is free leads elsewhere.
            await self._close(self._free.pop(0))
        connection = _Connection(origin, transport)
        self._open.add(connection)
        return connection

    def _is_surplus(self, now: float) -> bool:
        most, expiry = self._limits.max_keepalive_connections, self._limits.keepalive_expiry
        if most is not None and len(self._free) > most:
            return True
        return expiry is not None and now - self._free[0].free_since > expiry

    async def _close(self, connection: _Connection) -> None:
        self._open.discard(connection)
        with anyio.CancelScope(shield=True):
            await connection.transport.aclose()


class _Connection:
    """One connection, open or about to be opened.

    Args:
        origin: where it leads.
        transport: holds it, and no other.
    """

    __slots__ = ("free_since", "origin", "transport")

    def __init__(self, origin: Origin, transport: httpx.AsyncBaseTransport) -> None:
        self.origin = origin
        self.transport = transport
        self.free_since = 0.0


class _Body(httpx.AsyncByteStream):
    """A body that gives its connection back when it is closed."""

    def __init__(
        self, stream: httpx.AsyncByteStream, connection: _Connection, connections: Connections
    ) -> None:
        self._stream = stream
        self._connection: _Connection | None = connection
        self._connections = connections
        self._is_whole = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            yield chunk
        self._is_whole = True

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        try:
            await self._stream.aclose()
        finally:
            await self._connections.give_back(connection, reusable=self._is_whole)
