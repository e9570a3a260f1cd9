"""Connections through a SOCKS proxy, which are closed when the proxy refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpcore

if TYPE_CHECKING:
    from lusid_async.http.network_backend import NetworkBackend


class SocksConnection(httpcore.AsyncConnectionInterface):
    """A SOCKS connection of httpcore's, with the socket that is below it.

    httpcore 1.0.9 loses the socket when the negotiation with the proxy fails or is cancelled, and does not
    close it when the pool is closed meanwhile.

    Args:
        connection: httpcore's own, unopened.
        backend: what opens its socket, and no other.
    """

    def __init__(self, connection: httpcore.AsyncConnectionInterface, backend: NetworkBackend) -> None:
        self._connection = connection
        self._backend = backend

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request, over a new connection if it is the first.

        Raises:
            httpcore.ProxyError: the proxy refused, or does not speak SOCKS.
        """
        from socksio import ProtocolError

        try:
            return await self._connection.handle_async_request(request)
        except ProtocolError as error:
            raise httpcore.ProxyError(f"the proxy does not speak SOCKS 5: {error}") from error

    async def aclose(self) -> None:
        """Close it, open or not."""
        try:
            await self._connection.aclose()
        finally:
            await self._backend.aclose()

    def info(self) -> str:
        """Return what httpcore says about it."""
        return self._connection.info()

    def can_handle_request(self, origin: httpcore.Origin) -> bool:
        """Say whether it leads to an origin."""
        return self._connection.can_handle_request(origin)

    def is_available(self) -> bool:
        """Say whether a request may be sent over it."""
        return self._connection.is_available()

    def has_expired(self) -> bool:
        """Say whether it was idle for too long, or was closed by the proxy."""
        return self._connection.has_expired()

    def is_idle(self) -> bool:
        """Say whether it is open and unused."""
        return self._connection.is_idle()

    def is_closed(self) -> bool:
        """Say whether it was closed."""
        return self._connection.is_closed()
