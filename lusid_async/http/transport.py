"""The httpx transport of a factory: connections that are opened when they are needed, for each event loop."""

from __future__ import annotations

import math
import sys
from functools import cache
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import anyio.to_thread
import httpx
from anyio.lowlevel import RunVar

from lusid_async.credentials import SharedLock, SingleFlight
from lusid_async.http.connections import Connections
from lusid_async.http.keep_alive import keep_alive_options
from lusid_async.http.tls import tls_context
from lusid_async.http.turns import Turns

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator

    from lusid_async.credentials import AsyncCredentialResolver, ProxySettings, Settings
    from lusid_async.http.aiohttp_transport import AiohttpTransport

DEFAULT_LIMITS = httpx.Limits(max_connections=200, max_keepalive_connections=200, keepalive_expiry=30.0)
"""Fit for bulk work: 200 calls at a time, and a connection outlives the pauses of paging."""

CALLS_BEFORE_FAST = 500
"""Importing aiohttp takes as long as it saves in so many calls; who makes fewer does without."""


class PoolTransport(httpx.AsyncBaseTransport):
    """Sends requests over connections as the settings describe them, opened when a request needs one.

    Each event loop gets connections of its own, because a connection belongs to the loop that opened it.
    They are closed with the transport, or with their loop if that ends first, so that a factory can be used
    from `asyncio.run` twice and then from `trio.run`.

    The first requests of an event loop go through httpx's own transport. On asyncio, and with the extra
    `fast`, aiohttp's takes over after some hundred: the import takes a third of a second, in a thread.

    Args:
        resolver: where the CA bundle and the proxy are found out.
        limits: how many connections may be open at once in an event loop, to all hosts together, how many
            of them free, and how long a free one is kept; 200, 200 and 30 s without it. Where fewer may be
            free than open, aiohttp is not used, because it cannot keep that limit.
        fast_after: how many requests of an event loop are sent before aiohttp takes over; None is never.
    """

    def __init__(
        self,
        resolver: AsyncCredentialResolver,
        limits: httpx.Limits | None = None,
        *,
        fast_after: int | None = CALLS_BEFORE_FAST,
    ) -> None:
        self._resolver = resolver
        self._limits = limits or DEFAULT_LIMITS
        self._fast_after = fast_after if _aiohttp_keeps(self._limits) else None
        self._tls: ssl.SSLContext | None = None
        self._tls_flight: SingleFlight[ssl.SSLContext] = SingleFlight(SharedLock())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request.

        Raises:
            ConfigurationError: the settings are incomplete, or the CA bundle cannot be used.
            httpx.TransportError: the connection failed or a timeout passed.
        """
        here = _here(self) or await self._start()
        here.requests += 1
        if here.requests > here.fast_after:
            await self._speed_up(here)
        return await here.turns.send(request, here.current)

    async def aclose(self) -> None:
        """Close this event loop's connections. The transport can be used again and then opens new ones."""
        transports = _TRANSPORTS.get(None)
        here = transports.pop(self, None) if transports is not None else None
        if here is not None:
            await here.aclose()

    async def _start(self) -> _LoopTransports:
        fast_after = math.inf if self._fast_after is None or not _is_asyncio() else self._fast_after
        here = _LoopTransports(Connections(self._open_one, self._limits), self._limits, fast_after)
        await here.guard()
        _register(self, here)
        return here

    async def _open_one(self, scheme: str) -> httpx.AsyncHTTPTransport:
        """Return httpx's own transport for one connection."""
        settings = await self._resolver.resolve()
        tls = await self._tls_context(settings) if _needs_tls(scheme, settings.proxy) else _no_authorities()
        return httpx.AsyncHTTPTransport(
            verify=tls,
            limits=httpx.Limits(
                max_connections=1,
                max_keepalive_connections=self._limits.max_keepalive_connections and 1,
                keepalive_expiry=self._limits.keepalive_expiry,
            ),
            proxy=None if settings.proxy is None else _proxy(settings.proxy, tls),
            socket_options=keep_alive_options(),
        )

    async def _speed_up(self, here: _LoopTransports) -> None:
        """Let aiohttp send the requests from now on, if it is installed."""
        # The other requests go on as before meanwhile.
        here.fast_after = math.inf
        try:
            transport = await anyio.to_thread.run_sync(_aiohttp_transport, abandon_on_cancel=True)
            settings = await self._resolver.resolve()
            tls = await self._tls_context(settings)
        except ImportError:
            return
        except BaseException:
            here.fast_after = here.requests
            raise
        if not here.is_closed:
            await here.replace(
                transport(tls=tls, proxy=settings.proxy, keepalive_expiry=_expiry(self._limits))
            )

    async def _tls_context(self, settings: Settings) -> ssl.SSLContext:
        if self._tls is None:
            # Parsing the authorities takes tens of milliseconds: not on the event loop, and only once.
            self._tls = await self._tls_flight.run(
                lambda: anyio.to_thread.run_sync(tls_context, settings.certificate_filename)
            )
        return self._tls


class _LoopTransports:
    """What one transport sends with in one event loop.

    Args:
        first: sends the first requests.
        limits: how many requests may be under way.
        fast_after: how many requests are sent before something faster is looked for.
    """

    def __init__(self, first: Connections, limits: httpx.Limits, fast_after: float) -> None:
        self.current: httpx.AsyncBaseTransport = first
        self.turns = Turns(limits.max_connections)
        self.requests = 0
        self.fast_after = fast_after
        self.is_closed = False
        self._first = first
        # asyncio and trio close a loop's async generators before the loop ends: this one closes the rest.
        self._guard = self._closing()

    async def guard(self) -> None:
        """See to it that everything is closed with the event loop."""
        await anext(self._guard)

    async def replace(self, transport: httpx.AsyncBaseTransport) -> None:
        """Send with another transport from now on; what is under way ends as it began."""
        self.current = transport
        await self._first.retire()

    async def aclose(self) -> None:
        """Close all connections."""
        self.is_closed = True
        await self._guard.aclose()

    async def _closing(self) -> AsyncGenerator[None]:
        try:
            yield
        finally:
            self.is_closed = True
            await self._first.aclose()
            await self.current.aclose()


# Not an attribute of the transport: what is kept here goes with its event loop.
_TRANSPORTS: RunVar[WeakKeyDictionary[PoolTransport, _LoopTransports] | None] = RunVar(
    "lusid_async.transports"
)


def _here(transport: PoolTransport) -> _LoopTransports | None:
    transports = _TRANSPORTS.get(None)
    return None if transports is None else transports.get(transport)


def _register(transport: PoolTransport, here: _LoopTransports) -> None:
    transports = _TRANSPORTS.get(None)
    if transports is None:
        transports = WeakKeyDictionary()
        _TRANSPORTS.set(transports)
    transports[transport] = here


def _is_asyncio() -> bool:
    trio = sys.modules.get("trio")
    return trio is None or not trio.lowlevel.in_trio_run()


def _aiohttp_transport() -> type[AiohttpTransport]:
    from lusid_async.http.aiohttp_transport import AiohttpTransport

    return AiohttpTransport


def _aiohttp_keeps(limits: httpx.Limits) -> bool:
    """Say whether aiohttp, which has no bound for free connections of its own, keeps the limits."""
    free, most = limits.max_keepalive_connections, limits.max_connections
    return free is None or free == 0 or (most is not None and most <= free)


def _expiry(limits: httpx.Limits) -> float | None:
    return 0.0 if limits.max_keepalive_connections == 0 else limits.keepalive_expiry


def _proxy(proxy: ProxySettings, tls: ssl.SSLContext) -> httpx.Proxy:
    auth = None if proxy.username is None else (proxy.username, proxy.password or "")
    own_tls = tls if proxy.address.lower().startswith("https:") else None
    return httpx.Proxy(proxy.address, auth=auth, ssl_context=own_tls)


def _needs_tls(scheme: str, proxy: ProxySettings | None) -> bool:
    return scheme != "http" or (proxy is not None and proxy.address.lower().startswith("https:"))


@cache
def _no_authorities() -> ssl.SSLContext:
    # httpx wants a context even for a connection that only ever speaks plain HTTP; this one trusts nobody.
    import ssl

    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
