"""The httpx transport of a factory: connections that are opened when they are needed, for each event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import anyio.to_thread
import httpx
from anyio.lowlevel import RunVar

from lusid_async._per_loop import PerLoopLock
from lusid_async._single_flight import SingleFlight
from lusid_async.http.body import droppable
from lusid_async.http.connection import Connection
from lusid_async.http.connections import Connections
from lusid_async.http.route import Route
from lusid_async.http.tls import tls_context
from lusid_async.http.turns import Turns

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator

    from lusid_async.credentials import AsyncCredentialResolver, ProxySettings, Settings
    from lusid_async.http.route import Origin

DEFAULT_LIMITS = httpx.Limits(max_connections=200, max_keepalive_connections=200, keepalive_expiry=30.0)
"""Fit for bulk work: 200 calls at a time, and a connection outlives the pauses of paging."""


class PoolTransport(httpx.AsyncBaseTransport):
    """Sends requests over connections as the settings describe them, opened when a request needs one.

    Each event loop gets connections of its own, because a connection belongs to the loop that opened it.
    They are closed with the transport, or with their loop if that ends first, so that a factory can be used
    from `asyncio.run` twice and then from `trio.run`.

    Args:
        resolver: where the CA bundle and the proxy are found out.
        limits: how many connections an event loop may have open, to all hosts together, how many of them
            free, and how long a free one is kept; 200, 200 and 30 s without it.
    """

    def __init__(self, resolver: AsyncCredentialResolver, limits: httpx.Limits | None = None) -> None:
        self._resolver = resolver
        self._limits = limits or DEFAULT_LIMITS
        self._tls: ssl.SSLContext | None = None
        self._tls_flight: SingleFlight[ssl.SSLContext] = SingleFlight(PerLoopLock())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request.

        Raises:
            ConfigurationError: the settings are incomplete, or the CA bundle cannot be used.
            httpx.TransportError: the connection failed or a timeout passed.
        """
        request.stream = droppable(request.stream)
        here = _here(self) or await self._start()
        return await here.turns.send(request, here.connections)

    async def aclose(self) -> None:
        """Close this event loop's connections. The transport can be used again and then opens new ones."""
        pools = _POOLS.get(None)
        here = pools.pop(self, None) if pools is not None else None
        if here is not None:
            await here.aclose()

    async def _start(self) -> _LoopPool:
        async def connect(origin: Origin) -> Connection:
            return Connection(await self._route(origin))

        here = await _LoopPool.start(Connections(connect, self._limits), Turns(self._limits.max_connections))
        _register(self, here)
        return here

    async def _route(self, origin: Origin) -> Route:
        if origin.scheme not in ("http", "https"):
            raise httpx.UnsupportedProtocol(
                f"the URL must begin with http:// or https://, not {origin.scheme!r}"
            )
        settings = await self._resolver.resolve()
        tls = await self._tls_context(settings) if _needs_tls(origin.scheme, settings.proxy) else None
        return Route(origin, tls, settings.proxy)

    async def _tls_context(self, settings: Settings) -> ssl.SSLContext:
        if self._tls is None:
            # Parsing the authorities takes tens of milliseconds: not on the event loop, and only once.
            self._tls = await self._tls_flight.run(
                lambda: anyio.to_thread.run_sync(tls_context, settings.certificate_filename)
            )
        return self._tls


class _LoopPool:
    """What one transport sends with in one event loop.

    Args:
        connections: what requests are sent over.
        turns: how many may be under way.
    """

    def __init__(self, connections: Connections, turns: Turns) -> None:
        self.connections = connections
        self.turns = turns
        # asyncio and trio close a loop's async generators before the loop ends: this one closes the rest.
        self._guard = _closing(connections)

    @classmethod
    async def start(cls, connections: Connections, turns: Turns) -> _LoopPool:
        pool = cls(connections, turns)
        await anext(pool._guard)
        return pool

    async def aclose(self) -> None:
        await self._guard.aclose()


# Not an attribute of the transport: what is kept here goes with its event loop.
_POOLS: RunVar[WeakKeyDictionary[PoolTransport, _LoopPool] | None] = RunVar("lusid_async.pools")


def _here(transport: PoolTransport) -> _LoopPool | None:
    pools = _POOLS.get(None)
    return None if pools is None else pools.get(transport)


def _register(transport: PoolTransport, here: _LoopPool) -> None:
    pools = _POOLS.get(None)
    if pools is None:
        pools = WeakKeyDictionary()
        _POOLS.set(pools)
    pools[transport] = here


async def _closing(connections: Connections) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        await connections.aclose()


def _needs_tls(scheme: str, proxy: ProxySettings | None) -> bool:
    return scheme != "http" or (proxy is not None and proxy.address.lower().startswith("https:"))
