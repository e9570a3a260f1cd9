"""httpcore's connection pool with a checkout in constant time.

httpcore 1.0.9 looks at every connection of its pool for every request, which takes more than half of the CPU
of 50 calls at once, and never removes a connection whose request was cancelled before it was opened
(encode/httpcore#1093), so that a full pool hangs. `ConnectionPool` overrides the assignment of requests to
connections; TLS, proxies, framing and the connections themselves are httpcore's. Why, and what was measured,
is in `docs/decisions/0001-connection-pool.md`.
"""

from __future__ import annotations

import math
import time
from collections import OrderedDict, deque
from contextlib import AsyncExitStack
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

import anyio
import httpcore

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    Connect = Callable[[httpcore.URL], httpcore.AsyncConnectionInterface]

_POOL_ATTRIBUTES = ("_requests", "_connections", "_max_connections", "_max_keepalive_connections")
_POOL_METHODS = ("_assign_requests_to_connections", "_close_connections")
_POOL_REQUEST_ATTRIBUTES = ("request", "connection", "is_queued", "assign_to_connection")
_STREAM_ATTRIBUTES = ("_stream", "_pool_request")


def missing_private_names() -> list[str]:
    """Return the private names that `ConnectionPool` needs and that the installed httpcore lacks."""
    pool = httpcore.AsyncConnectionPool()
    request = _make_private("AsyncPoolRequest", httpcore.Request("GET", "http://localhost/"))
    stream = _make_private("PoolByteStream", stream=None, pool_request=request, pool=pool)
    needed = [
        ("AsyncConnectionPool", pool, (*_POOL_ATTRIBUTES, *_POOL_METHODS)),
        ("AsyncPoolRequest", request, _POOL_REQUEST_ATTRIBUTES),
        ("PoolByteStream", stream, _STREAM_ATTRIBUTES),
    ]
    return [f"{owner}.{name}" for owner, value, names in needed for name in names if not hasattr(value, name)]


def _make_private(name: str, *arguments: object, **keywords: object) -> object:
    """Return an object of a private class, or None if there is none or it takes other arguments."""
    try:
        kind = getattr(import_module("httpcore._async.connection_pool"), name)
        return cast("object", kind(*arguments, **keywords))
    except (ImportError, AttributeError, TypeError):
        return None


class _PoolRequest(Protocol):
    """httpcore's record of a request in its pool."""

    request: httpcore.Request
    connection: httpcore.AsyncConnectionInterface | None

    def is_queued(self) -> bool: ...
    def assign_to_connection(self, connection: httpcore.AsyncConnectionInterface) -> None: ...


_OriginKey = tuple[bytes, bytes, int | None]


def origin_key(url: httpcore.URL) -> _OriginKey:
    """Return the origin of a URL as a key of a dictionary, which `httpcore.Origin` cannot be."""
    return url.scheme, url.host, url.port


class _Requests:
    """Takes the place of the pool's list of requests; knows which are queued and what was released."""

    def __init__(self) -> None:
        self._all: dict[_PoolRequest, None] = {}
        self.queued: OrderedDict[_PoolRequest, None] = OrderedDict()
        self.released: list[tuple[_OriginKey, httpcore.AsyncConnectionInterface]] = []
        self.has_changed = False

    def append(self, request: _PoolRequest) -> None:
        self._all[request] = self.queued[request] = None
        self.has_changed = True

    def remove(self, request: _PoolRequest) -> None:
        """Remove a request, or do nothing if it was removed before."""
        if request not in self._all:
            return
        del self._all[request]
        self.queued.pop(request, None)
        self.has_changed = True
        if request.connection is not None:
            self.released.append((origin_key(request.request.url), request.connection))

    def queue_again(self) -> None:
        """Queue the requests whose connection turned out to be closed when it was used."""
        self.queued = OrderedDict.fromkeys(request for request in self._all if request.is_queued())

    def __contains__(self, request: object) -> bool:
        return request in self._all

    def __iter__(self) -> Iterator[_PoolRequest]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)


class ConnectionPool(httpcore.AsyncConnectionPool):
    """A pool of HTTP/1.1 connections, each of which serves one request at a time.

    Idle connections are kept by origin and the one used last is used first. Requests that find no connection
    wait in the order in which they came. Once closed, it refuses the requests that wait and those that come.

    Args:
        connect: makes a connection to the origin of a URL, unopened.
        max_connections: how many may be open at once, to all origins together; None is no limit.
        max_keepalive_connections: how many of them may be idle; None is no limit.
        keepalive_expiry: seconds after which an idle one is closed; None is never.
    """

    def __init__(
        self,
        connect: Connect,
        *,
        max_connections: int | None,
        max_keepalive_connections: int | None,
        keepalive_expiry: float | None,
    ) -> None:
        super().__init__(max_connections=max_connections, max_keepalive_connections=max_keepalive_connections)
        self._connect = connect
        self._idle_seconds = math.inf if keepalive_expiry is None else keepalive_expiry
        self._book = _Requests()
        self._requests = cast("Any", self._book)
        self._idle: dict[_OriginKey, deque[tuple[float, httpcore.AsyncConnectionInterface]]] = {}
        self._idle_count = 0
        self._next_expiry = 0.0
        self._is_closed = False

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request over an idle connection or a new one.

        Raises:
            httpcore.PoolTimeout: no connection became free within the request's `pool` timeout.
            RuntimeError: the pool was closed.
        """
        try:
            # Through super(), so that whoever patches httpcore's own method (respx) sees the request.
            response = await super().handle_async_request(request)
        except httpcore.PoolTimeout as error:
            seconds = request.extensions["timeout"]["pool"]
            raise httpcore.PoolTimeout(
                f"all {self._max_connections} connections were busy for {seconds:g} s"
            ) from error
        except httpcore.NetworkError as error:
            if self._is_closed:
                raise RuntimeError("The connection pool was closed while the request was sent.") from error
            raise
        pool_stream: Any = response.stream
        if hasattr(pool_stream, "_pool_request"):
            response.stream = _ReleasingStream(pool_stream._stream, pool_stream._pool_request, self)
        return response

    async def release(self, request: _PoolRequest) -> None:
        """Take back the connection of a request if that has not happened."""
        if request in self._book:
            self._book.remove(request)
            await self._close_connections(self._assign_requests_to_connections())

    async def aclose(self) -> None:
        """Close all connections, those in use too, and refuse the requests that wait for one."""
        self._is_closed = True
        self._idle.clear()
        self._idle_count = 0
        self._book.queue_again()
        self._book.has_changed = True
        await self._close_connections(self._assign_requests_to_connections())
        await super().aclose()

    def _assign_requests_to_connections(self) -> list[httpcore.AsyncConnectionInterface]:
        """Take back what was released, serve the queue, and return the connections that are to be closed."""
        book = self._book
        closing: list[httpcore.AsyncConnectionInterface] = []
        if not book.has_changed:
            # httpcore asks a second time about a request whose connection turned out to be closed.
            book.queue_again()
        book.has_changed = False
        if book.released:
            now = time.monotonic()
            for key, connection in book.released:
                self._take_back(key, connection, now, closing)
            book.released.clear()
            self._close_surplus(now, closing)
        while book.queued:
            request = next(iter(book.queued))
            assigned = _CLOSED if self._is_closed else self._connection_for(request.request.url, closing)
            if assigned is None:
                break
            del book.queued[request]
            request.assign_to_connection(assigned)
        return closing

    def _take_back(
        self,
        key: _OriginKey,
        connection: httpcore.AsyncConnectionInterface,
        now: float,
        closing: list[httpcore.AsyncConnectionInterface],
    ) -> None:
        if connection.is_available() and not self._is_closed:
            self._idle.setdefault(key, deque()).append((now, connection))
            self._idle_count += 1
        elif connection in self._connections:
            # Closed, or its request was cancelled before it was open or while its response was being closed.
            self._drop(connection, closing)

    def _connection_for(
        self, url: httpcore.URL, closing: list[httpcore.AsyncConnectionInterface]
    ) -> httpcore.AsyncConnectionInterface | None:
        key = origin_key(url)
        while key in self._idle:
            connection = self._take_idle(key, newest=True)
            if connection.is_available() and not connection.has_expired():
                return connection
            self._drop(connection, closing)
        if len(self._connections) >= self._max_connections:
            if not self._idle:
                return None
            # Those that are idle lead to other origins.
            self._drop(self._take_idle(self._oldest(), newest=False), closing)
        connection = self._connect(url)
        self._connections.append(connection)
        return connection

    def _close_surplus(self, now: float, closing: list[httpcore.AsyncConnectionInterface]) -> None:
        if self._idle_count <= self._max_keepalive_connections and now < self._next_expiry:
            return
        while self._idle:
            oldest = self._oldest()
            self._next_expiry = self._idle[oldest][0][0] + self._idle_seconds
            if self._idle_count <= self._max_keepalive_connections and now < self._next_expiry:
                return
            self._drop(self._take_idle(oldest, newest=False), closing)

    def _oldest(self) -> _OriginKey:
        """Return the origin of the connection that has been idle for longest."""
        return min(self._idle, key=lambda key: self._idle[key][0][0])

    def _take_idle(self, key: _OriginKey, *, newest: bool) -> httpcore.AsyncConnectionInterface:
        connections = self._idle[key]
        _, connection = connections.pop() if newest else connections.popleft()
        self._idle_count -= 1
        if not connections:
            del self._idle[key]
        return connection

    def _drop(
        self,
        connection: httpcore.AsyncConnectionInterface,
        closing: list[httpcore.AsyncConnectionInterface],
    ) -> None:
        self._connections.remove(connection)
        closing.append(connection)

    async def _close_connections(self, closing: list[httpcore.AsyncConnectionInterface]) -> None:
        if not closing:
            return
        # `Task.cancel` passes the shield and ends one close; the stack goes on to the next.
        with anyio.CancelScope(shield=True):
            async with AsyncExitStack() as stack:
                for connection in closing:
                    stack.push_async_callback(connection.aclose)


class _ClosedConnection(httpcore.AsyncConnectionInterface):
    """What requests get from a closed pool."""

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:  # noqa: ARG002
        raise RuntimeError("The connection pool was closed before the request was sent.")

    def is_available(self) -> bool:
        return False


_CLOSED = _ClosedConnection()


class _ReleasingStream:
    """The body of a response; releases the connection also when the task is cancelled while it is closed.

    httpcore's own closes behind a shield of anyio's, which costs each request a cancel scope and does not
    hold against `Task.cancel`. This one lets itself be cancelled, and then the connection is closed.
    """

    def __init__(self, stream: Any, request: _PoolRequest, pool: ConnectionPool) -> None:
        self._stream = stream
        self._request = request
        self._pool = pool

    def __aiter__(self) -> AsyncIterator[bytes]:
        iterator: AsyncIterator[bytes] = self._stream.__aiter__()
        return iterator

    async def aclose(self) -> None:
        try:
            await self._stream.aclose()
        finally:
            await self._pool.release(self._request)
