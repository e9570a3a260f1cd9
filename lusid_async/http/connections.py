"""The connections of one event loop: found and given back at once, however many there are."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import anyio
import httpx

from lusid_async.http.route import Origin

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from lusid_async.http.connection import Connection


class Connections(httpx.AsyncBaseTransport):
    """Sends each request over a connection of its own, and keeps those that are free.

    httpx's own pool looks at each of its connections several times for every request; with 50 calls at a time
    that takes more than half of the time. This one takes the connection that was used last, and closes those
    that are too many or too old.

    Args:
        connect: makes a connection, which its first request opens.
        limits: how many connections may be open, how many of them free, and for how long. Its user sends no
            more requests at a time than connections may be open.
    """

    def __init__(self, connect: Callable[[Origin], Awaitable[Connection]], limits: httpx.Limits) -> None:
        self._connect = connect
        self._limits = limits
        # In the order in which they became free.
        self._free: list[_Kept] = []
        self._open: set[_Kept] = set()
        self._closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request over a free connection to its origin, or over a new one.

        Raises:
            httpx.TransportError: the connection failed or a timeout passed.
        """
        kept = await self._connection_to(Origin.of(request.url))
        try:
            response = await kept.connection.send(request)
        except BaseException:
            await self._close(kept)
            raise
        if isinstance(response.stream, httpx.ByteStream):
            # It came whole, and its connection has nothing to do with it any more.
            await self.give_back(kept)
        else:
            assert isinstance(response.stream, httpx.AsyncByteStream)
            response.stream = _Body(response.stream, kept, self)
        return response

    async def give_back(self, kept: _Kept) -> None:
        """Keep the connection of a request that is finished, or close it."""
        if self._closed or not kept.connection.is_idle:
            await self._close(kept)
            return
        kept.free_since = time.monotonic()
        self._free.append(kept)
        while self._free and self._is_surplus(kept.free_since):
            await self._close(self._free.pop(0))

    async def aclose(self) -> None:
        """Close all connections, the busy ones too."""
        self._closed = True
        self._free.clear()
        while self._open:
            await self._close(next(iter(self._open)))

    async def _connection_to(self, origin: Origin) -> _Kept:
        now = time.monotonic()
        while (kept := self._free_one(origin)) is not None:
            if not self._is_too_old(kept, now) and not kept.connection.is_stale():
                return kept
            await self._close(kept)
        most = self._limits.max_connections
        if most is not None and len(self._open) >= most and self._free:
            # What is free leads elsewhere.
            await self._close(self._free.pop(0))
        kept = _Kept(origin, await self._connect(origin))
        self._open.add(kept)
        return kept

    def _free_one(self, origin: Origin) -> _Kept | None:
        for place in range(len(self._free) - 1, -1, -1):
            if self._free[place].origin == origin:
                return self._free.pop(place)
        return None

    def _is_surplus(self, now: float) -> bool:
        """Say whether the connection that has been free for longest is to be closed."""
        most = self._limits.max_keepalive_connections
        return (most is not None and len(self._free) > most) or self._is_too_old(self._free[0], now)

    def _is_too_old(self, kept: _Kept, now: float) -> bool:
        expiry = self._limits.keepalive_expiry
        return expiry is not None and now - kept.free_since > expiry

    async def _close(self, kept: _Kept) -> None:
        self._open.discard(kept)
        with anyio.CancelScope(shield=True):
            await kept.connection.aclose()


class _Kept:
    """A connection in the pool's books."""

    __slots__ = ("connection", "free_since", "origin")

    def __init__(self, origin: Origin, connection: Connection) -> None:
        self.origin = origin
        self.connection = connection
        self.free_since = 0.0


class _Body(httpx.AsyncByteStream):
    """A body that gives its connection back when it is closed."""

    def __init__(self, stream: httpx.AsyncByteStream, kept: _Kept, connections: Connections) -> None:
        self._stream = stream
        self._kept: _Kept | None = kept
        self._connections = connections

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)

    async def aclose(self) -> None:
        kept, self._kept = self._kept, None
        if kept is None:
            return
        try:
            await self._stream.aclose()
        finally:
            await self._connections.give_back(kept)
