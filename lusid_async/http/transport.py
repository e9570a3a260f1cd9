"""The httpx transports of a factory: connections for each event loop, opened when a request needs one."""

from __future__ import annotations

import ssl
from functools import cache, partial
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

import httpcore
import httpx
import sniffio

from lusid_async._per_loop import PerLoop
from lusid_async.credentials.settings import PROXY_EXTENSION
from lusid_async.http import pool
from lusid_async.http.body import droppable
from lusid_async.http.network_backend import NetworkBackend, Openings, keep_alive_options
from lusid_async.http.pool import ConnectionPool
from lusid_async.http.routes import Routes
from lusid_async.http.socks import SocksConnection

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from types import TracebackType

    from lusid_async.credentials import AsyncCredentialResolver, ProxySettings
    from lusid_async.http.routes import Route

DEFAULT_LIMITS = httpx.Limits(max_connections=200, max_keepalive_connections=200, keepalive_expiry=30.0)
"""Fit for bulk work: 200 calls at a time, and a connection outlives the pauses of paging."""

_OVER_TLS = (b"https", b"wss")


@cache
def missing_private_names() -> list[str]:
    """Return the private names that `PooledTransport` needs and that httpx or httpcore lack."""
    transport = httpx.AsyncHTTPTransport(verify=_bare_context())
    missing = [] if hasattr(transport, "_pool") else ["AsyncHTTPTransport._pool"]
    return missing + pool.missing_private_names()


def make_transport(
    resolver: AsyncCredentialResolver, limits: httpx.Limits | None = None, *, http2: bool = False
) -> httpx.AsyncBaseTransport:
    """Return the transport of a factory.

    Args:
        resolver: where the CA bundle and the proxy come from.
        limits: how many connections an event loop may have open, how many of them idle, and for how many
            seconds an idle one is kept; 200, 200 and 30 s without it.
        http2: whether HTTP/2 is offered to servers; it takes httpx's own pool.

    Raises:
        ImportError: the extra `http2` is not installed.
        ValueError: the limits allow no connection.
    """
    if limits is not None and limits.max_connections is not None and limits.max_connections < 1:
        raise ValueError(
            f"limits must allow at least 1 connection, not max_connections={limits.max_connections}: every "
            "call would wait forever. None is no limit."
        )
    if http2 and find_spec("h2") is None:
        raise ImportError("http2=True takes the extra `http2`: pip install 'lusid-async[http2]'.")
    if http2 or missing_private_names():
        return StockTransport(resolver, limits or DEFAULT_LIMITS, http2=http2)
    return PooledTransport(resolver, limits or DEFAULT_LIMITS)


class PooledTransport(httpx.AsyncHTTPTransport):
    """httpx's own transport over a pool with constant-time checkout, one for each event loop.

    `handle_async_request` is inherited, so that whatever replaces that of `httpx.AsyncHTTPTransport` sees
    every request. The pools are closed with the transport, or with their event loop if that ends first, so
    that a factory can be used from `asyncio.run` twice and then from `trio.run`.

    Args:
        resolver: where the CA bundle and the proxy come from.
        limits: for each event loop.
    """

    def __init__(self, resolver: AsyncCredentialResolver, limits: httpx.Limits) -> None:
        super().__init__(verify=_bare_context())
        self._pool = cast("Any", _Pools(Routes(resolver), limits))


class StockTransport(httpx.AsyncBaseTransport):
    """httpx's own transports and pools, one for each event loop and proxy: for HTTP/2, and as the fallback.

    Args:
        resolver: where the CA bundle and the proxy come from.
        limits: for each event loop and proxy.
        http2: whether HTTP/2 is offered to servers.
    """

    def __init__(
        self, resolver: AsyncCredentialResolver, limits: httpx.Limits, *, http2: bool = False
    ) -> None:
        self._routes = Routes(resolver, always_tls=True)
        self._limits = limits
        self._http2 = http2
        self._transports: _ClosedWithLoop[_Transports] = _ClosedWithLoop(_Transports)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request.

        Raises:
            ConfigurationError: the settings are incomplete, or a CA bundle or a proxy cannot be used.
            httpx.TransportError: the connection failed or a timeout passed.
        """
        transports = self._transports.get() or await self._transports.start()
        origin = (request.url.raw_scheme, request.url.raw_host, request.url.port)
        route = self._routes.found.get(origin) or await self._routes.find(origin)
        if route.proxy is not None:
            request.extensions[PROXY_EXTENSION] = route.proxy
        transport = transports.by_proxy.get(route.proxy)
        if transport is None:
            transport = transports.by_proxy[route.proxy] = self._make(route)
        return await transport.handle_async_request(request)

    async def aclose(self) -> None:
        """Close this event loop's connections."""
        await self._transports.aclose()

    def _make(self, route: Route) -> httpx.AsyncHTTPTransport:
        assert route.tls is not None
        proxy = None
        if route.proxy is not None:
            username, password = route.proxy.username, route.proxy.password or ""
            auth = None if username is None else (username, password)
            tls = route.tls if route.proxy_scheme == "https" else None
            proxy = httpx.Proxy(route.proxy.address, auth=auth, ssl_context=tls)
        return httpx.AsyncHTTPTransport(
            verify=route.tls,
            http2=self._http2,
            limits=self._limits,
            proxy=proxy,
            socket_options=keep_alive_options(),
        )


class _Pools:
    """Stands where a transport has its pool, and gives each request to the pool of the running event loop."""

    def __init__(self, routes: Routes, limits: httpx.Limits) -> None:
        self._routes = routes
        # What an event loop holds must not hold this object.
        self._pools = _ClosedWithLoop(partial(_LoopPool, routes, limits))

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        loop_pool = self._pools.get() or await self._pools.start()
        url = request.url
        origin = (url.scheme, url.host, url.port)
        route = self._routes.found.get(origin) or await self._routes.find(origin)
        if route.proxy is not None:
            # The dictionary is that of the httpx request, where an error finds it.
            request.extensions[PROXY_EXTENSION] = route.proxy
        if b":" in url.host and route.proxy_scheme.startswith("http"):
            # A proxy is told IPv6 literals in brackets (RFC 3986, section 3.2.2), which httpcore leaves out.
            request.url = httpcore.URL(
                scheme=url.scheme, host=b"[%b]" % url.host, port=url.port, target=url.target
            )
        request.stream = cast("Any", droppable(request.stream))
        return await loop_pool.pool.handle_async_request(request)

    async def aclose(self) -> None:
        await self._pools.aclose()

    async def __aenter__(self) -> _Pools:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


class _LoopPool:
    """The pool of one event loop, and the connections that are being opened for it."""

    def __init__(self, routes: Routes, limits: httpx.Limits) -> None:
        self._routes = routes
        self._limits = limits
        self._openings = Openings()
        self.pool = ConnectionPool(
            self._connect,
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive_connections,
            keepalive_expiry=limits.keepalive_expiry,
        )

    async def aclose(self) -> None:
        self._openings.close()
        await self.pool.aclose()

    def _connect(self, url: httpcore.URL) -> httpcore.AsyncConnectionInterface:
        route = self._routes.found[(url.scheme, url.host.strip(b"[]"), url.port)]
        # httpcore's pools know how to make every kind of connection.
        backend = NetworkBackend(
            self._openings, handshakes=(url.scheme in _OVER_TLS) + (route.proxy_scheme == "https")
        )
        maker = httpcore.AsyncConnectionPool(
            ssl_context=route.tls,
            proxy=_proxy_of(route),
            keepalive_expiry=self._limits.keepalive_expiry,
            network_backend=backend,
        )
        connection = maker.create_connection(url.origin)
        return SocksConnection(connection, backend) if route.proxy_scheme.startswith("socks") else connection


def _proxy_of(route: Route) -> httpcore.Proxy | None:
    if route.proxy is None:
        return None
    url = httpx.URL(route.proxy.address)
    username, password = route.proxy.username, route.proxy.password or ""
    return httpcore.Proxy(
        httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=b"/"),
        auth=None if username is None else (username.encode(), password.encode()),
        ssl_context=route.tls if route.proxy_scheme == "https" else None,
    )


class _Closable(Protocol):
    async def aclose(self) -> None: ...


ClosableT = TypeVar("ClosableT", bound=_Closable)


class _ClosedWithLoop(Generic[ClosableT]):
    """A value for each event loop, closed when the loop ends or before.

    Args:
        make: makes the value of an event loop.
    """

    def __init__(self, make: Callable[[], ClosableT]) -> None:
        self._make = make
        self._entries: PerLoop[list[tuple[ClosableT, AsyncGenerator[None]]]] = PerLoop(list)

    def get(self) -> ClosableT | None:
        """Return the value of the running event loop, or None if it was not made yet."""
        entries = self._entries.get()
        return entries[0][0] if entries else None

    async def start(self) -> ClosableT:
        """Make the value of the running event loop if there is none, and return it."""
        value = self._make()
        # asyncio and trio close a loop's async generators before the loop ends: this one closes the value.
        guard = _connections_of_unclosed_factory(value)
        self._entries.get().append((value, guard))
        await anext(guard)
        return value

    async def aclose(self) -> None:
        """Close the value of the running event loop; another one is made when it is asked for."""
        for _, guard in self._entries.pop() or ():
            await guard.aclose()


async def _connections_of_unclosed_factory(value: _Closable) -> AsyncGenerator[None]:
    # So named because trio's ResourceWarning about a factory that nobody closed shows the name.
    try:
        yield
    finally:
        # At the end of a process whose loop was not ended (a notebook, nest_asyncio) the interpreter drops
        # the generator without an event loop to close anything in; then the end closes the sockets.
        if _is_in_event_loop():
            await value.aclose()


def _is_in_event_loop() -> bool:
    try:
        sniffio.current_async_library()
    except sniffio.AsyncLibraryNotFoundError:
        return False
    return True


class _Transports:
    """The stock transports of one event loop, by proxy."""

    def __init__(self) -> None:
        self.by_proxy: dict[ProxySettings | None, httpx.AsyncHTTPTransport] = {}

    async def aclose(self) -> None:
        for transport in self.by_proxy.values():
            await transport.aclose()


def _bare_context() -> ssl.SSLContext:
    """Return a TLS context for a pool that is never used: made at once, because it reads no authorities."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


# Checked once, at import.
missing_private_names()
