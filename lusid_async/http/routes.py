"""How origins are reached: directly or through a proxy, with TLS or without."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit
from urllib.request import getproxies

import anyio.to_thread

from lusid_async._per_loop import PerLoopLock
from lusid_async._single_flight import SingleFlight
from lusid_async.errors import ConfigurationError
from lusid_async.http.proxies import Proxies
from lusid_async.http.tls import tls_context

if TYPE_CHECKING:
    import ssl

    from lusid_async.credentials import AsyncCredentialResolver, ProxySettings, Settings

OriginKey: TypeAlias = tuple[bytes, bytes, int | None]
"""Scheme, host without brackets, and port, or None for that of the scheme."""


@dataclass(frozen=True, slots=True)
class Route:
    """How an origin is reached.

    Args:
        proxy: what is in between, or None.
        proxy_scheme: `http`, `https`, `socks5` or `socks5h`; empty without a proxy.
        tls: for an https origin and for a proxy reached over TLS; None where there is neither.
    """

    proxy: ProxySettings | None
    proxy_scheme: str
    tls: ssl.SSLContext | None


class Routes:
    """Finds out how origins are reached, each of them once; the TLS context is built when the first needs it.

    Args:
        resolver: where the CA bundle and the proxy come from.
        always_tls: whether transports are made with a TLS context before they need one.
    """

    def __init__(self, resolver: AsyncCredentialResolver, *, always_tls: bool = False) -> None:
        self.found: dict[OriginKey, Route] = {}
        self._resolver = resolver
        self._always_tls = always_tls
        self._environment = getproxies()
        self._tls: ssl.SSLContext | None = None
        self._tls_flight: SingleFlight[ssl.SSLContext] = SingleFlight(PerLoopLock())

    async def find(self, origin: OriginKey) -> Route:
        """Return how an origin is reached.

        Raises:
            ConfigurationError: the settings are incomplete, or a CA bundle or a proxy cannot be used.
        """
        settings = await self._resolver.resolve()
        scheme, host, port = origin[0].decode("ascii"), origin[1].decode("ascii"), origin[2]
        proxy = Proxies(settings.proxy, self._environment).proxy_for(scheme, host, port)
        proxy_scheme = "" if proxy is None else urlsplit(proxy.address).scheme
        if proxy_scheme.startswith("socks") and find_spec("socksio") is None:
            raise ConfigurationError(
                "The proxy is a SOCKS proxy, which takes the extra `socks`: pip install 'lusid-async[socks]'."
            )
        needs_tls = self._always_tls or scheme in ("https", "wss") or proxy_scheme == "https"
        route = Route(proxy, proxy_scheme, await self._tls_context(settings) if needs_tls else None)
        self.found[origin] = route
        return route

    async def _tls_context(self, settings: Settings) -> ssl.SSLContext:
        if self._tls is None:
            # Parsing the authorities takes tens of milliseconds: not on the event loop, and only once.
            self._tls = await self._tls_flight.run(
                lambda: anyio.to_thread.run_sync(tls_context, settings.certificate_filename)
            )
        return self._tls
