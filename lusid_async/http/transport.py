"""The httpx transport of a factory: connection pools that are opened on first use, one set per event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import anyio.to_thread
import httpx
from anyio.lowlevel import RunVar

from lusid_async.credentials import SharedLock, SingleFlight
from lusid_async.http.body import droppable
from lusid_async.http.keep_alive import keep_alive_options
from lusid_async.http.tls import tls_context

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator

    from lusid_async.credentials import AsyncCredentialResolver, ProxySettings, Settings

DEFAULT_LIMITS = httpx.Limits(max_connections=200, max_keepalive_connections=200, keepalive_expiry=30.0)
"""Fit for bulk work: 200 calls at a time, and a connection outlives the pauses of paging."""


class PoolTransport(httpx.AsyncBaseTransport):
    """Sends requests through pools that the settings describe, opened when the first request needs them.

    Each event loop gets pools of its own, because a connection belongs to the loop that opened it. They
    are closed with the transport, or with their loop if that ends first, so that a factory can be used
    from `asyncio.run` twice and then from `trio.run`.

    Args:
        resolver: where the CA bundle and the proxy are found out.
        limits: how many connections a pool may hold and keep.
    """

    def __init__(self, resolver: AsyncCredentialResolver, limits: httpx.Limits | None = None) -> None:
        self._resolver = resolver
        self._limits = limits or DEFAULT_LIMITS
        self._tls: ssl.SSLContext | None = None
        self._tls_flight: SingleFlight[ssl.SSLContext] = SingleFlight(SharedLock())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request through the pool of its scheme.

        Raises:
            ConfigurationError: the settings are incomplete, or the CA bundle cannot be used.
            httpx.TransportError: the connection failed or a timeout passed.
        """
        request.stream = droppable(request.stream)
        scheme = request.url.scheme
        pools = _pools_of(self)
        pool = pools.get(scheme) if pools is not None else None
        if pool is None:
            pool = await self._open(scheme)
        return await pool.handle_async_request(request)

    async def aclose(self) -> None:
        """Close this event loop's connections. The transport can be used again and then opens new ones."""
        pools = _POOLS.get(None)
        mine = pools.pop(self, None) if pools is not None else None
        if mine is not None:
            await mine.aclose()

    async def _open(self, scheme: str) -> httpx.AsyncHTTPTransport:
        settings = await self._resolver.resolve()
        tls = await self._tls_context(settings) if _needs_tls(scheme, settings.proxy) else _no_authorities()
        mine = _pools_of(self)
        if mine is None:
            mine = await _LoopPools.start()
            _register(self, mine)
        pool = mine.get(scheme)
        if pool is None:
            pool = mine.add(scheme, _pool(tls, settings.proxy, self._limits))
        return pool

    async def _tls_context(self, settings: Settings) -> ssl.SSLContext:
        if self._tls is None:
            # Parsing the authorities takes tens of milliseconds: not on the event loop, and only once.
            self._tls = await self._tls_flight.run(
                lambda: anyio.to_thread.run_sync(tls_context, settings.certificate_filename)
            )
        return self._tls


class _LoopPools:
    """The pools of one transport in one event loop, by scheme."""

    def __init__(self) -> None:
        self._by_scheme: dict[str, httpx.AsyncHTTPTransport] = {}
        # asyncio and trio close a loop's async generators before the loop ends: this one closes the pools.
        self._guard = _closing(self._by_scheme)

    @classmethod
    async def start(cls) -> _LoopPools:
        pools = cls()
        await anext(pools._guard)
        return pools

    def get(self, scheme: str) -> httpx.AsyncHTTPTransport | None:
        return self._by_scheme.get(scheme)

    def add(self, scheme: str, pool: httpx.AsyncHTTPTransport) -> httpx.AsyncHTTPTransport:
        self._by_scheme[scheme] = pool
        return pool

    async def aclose(self) -> None:
        await self._guard.aclose()


# Not an attribute of the transport: what is kept here goes with its event loop.
_POOLS: RunVar[WeakKeyDictionary[PoolTransport, _LoopPools] | None] = RunVar("lusid_async.pools")


def _pools_of(transport: PoolTransport) -> _LoopPools | None:
    pools = _POOLS.get(None)
    return None if pools is None else pools.get(transport)


def _register(transport: PoolTransport, loop_pools: _LoopPools) -> None:
    pools = _POOLS.get(None)
    if pools is None:
        pools = WeakKeyDictionary()
        _POOLS.set(pools)
    pools[transport] = loop_pools


async def _closing(by_scheme: dict[str, httpx.AsyncHTTPTransport]) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        while by_scheme:
            _, pool = by_scheme.popitem()
            await pool.aclose()


def _pool(tls: ssl.SSLContext, proxy: ProxySettings | None, limits: httpx.Limits) -> httpx.AsyncHTTPTransport:
    return httpx.AsyncHTTPTransport(
        verify=tls,
        limits=limits,
        proxy=None if proxy is None else _proxy(proxy, tls),
        socket_options=keep_alive_options(),
    )


def _proxy(proxy: ProxySettings, tls: ssl.SSLContext) -> httpx.Proxy:
    auth = None if proxy.username is None else (proxy.username, proxy.password or "")
    own_tls = tls if proxy.address.lower().startswith("https:") else None
    return httpx.Proxy(proxy.address, auth=auth, ssl_context=own_tls)


def _needs_tls(scheme: str, proxy: ProxySettings | None) -> bool:
    return scheme != "http" or (proxy is not None and proxy.address.lower().startswith("https:"))


def _no_authorities() -> ssl.SSLContext:
    # httpx wants a context even for a pool that only ever speaks plain HTTP; this one trusts nobody.
    import ssl

    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
