"""A connection of httpcore, which is what httpx itself sends over."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator
from typing import TYPE_CHECKING

import httpcore
import httpx

from lusid_async.http.connection import is_readable
from lusid_async.http.keep_alive import keep_alive_options

if TYPE_CHECKING:
    from lusid_async.http.connection import HasFileno, Route


class HttpcoreConnection:
    """Sends requests with httpcore, one at a time.

    Args:
        route: where the connection leads.
    """

    def __init__(self, route: Route) -> None:
        origin = httpcore.URL(
            scheme=route.origin.scheme, host=route.origin.host, port=route.origin.port, target="/"
        ).origin
        self._connection = _maker(route).create_connection(origin)
        self._socket: HasFileno | None = None

    async def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request.

        Raises:
            httpx.TransportError: the connection failed or a timeout passed.
        """
        url, stream = request.url, request.stream
        assert isinstance(stream, httpx.AsyncByteStream)
        content = _Content(b"".join(stream)) if isinstance(stream, httpx.ByteStream) else stream
        try:
            response = await self._connection.handle_async_request(
                httpcore.Request(
                    request.method,
                    httpcore.URL(
                        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
                    ),
                    headers=request.headers.raw,
                    content=content,
                    extensions=request.extensions,
                )
            )
        except Exception as error:
            failure = _as_httpx(error)
            if failure is None:
                raise
            raise failure from error
        if self._socket is None:
            self._socket = response.extensions["network_stream"].get_extra_info("socket")
        return httpx.Response(
            response.status,
            headers=response.headers,
            stream=_Body(response),
            extensions=response.extensions,
        )

    @property
    def is_idle(self) -> bool:
        """Whether the last answer came to its end and another request can follow it."""
        return self._connection.is_idle()

    def is_stale(self) -> bool:
        """Whether the other side ended it while it was idle."""
        # httpcore's own look at the socket takes several times as long.
        return self._connection.has_expired() if self._socket is None else is_readable(self._socket)

    async def aclose(self) -> None:
        """End it at once."""
        await self._connection.aclose()


class _Content(AsyncIterator[bytes]):
    """A body in memory; unlike httpx's generator, trio does not complain when it is left halfway."""

    def __init__(self, content: bytes) -> None:
        self._rest = [content] if content else []

    async def __anext__(self) -> bytes:
        if not self._rest:
            raise StopAsyncIteration
        return self._rest.pop()


class _Body(httpx.AsyncByteStream):
    """The body of an answer as it arrives, not decompressed."""

    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        assert isinstance(self._response.stream, AsyncIterable)
        try:
            async for chunk in self._response.stream:
                yield chunk
        except Exception as error:
            failure = _as_httpx(error)
            if failure is None:
                raise
            raise failure from error

    async def aclose(self) -> None:
        await self._response.aclose()


def _maker(route: Route) -> httpcore.AsyncConnectionPool:
    """Return what makes connections of a kind; that it can also keep them is not used."""
    proxy = route.proxy
    if proxy is None:
        return httpcore.AsyncConnectionPool(ssl_context=route.tls, socket_options=keep_alive_options())
    auth = None if proxy.username is None else (proxy.username.encode(), (proxy.password or "").encode())
    return httpcore.AsyncHTTPProxy(
        proxy.address,
        proxy_auth=auth,
        ssl_context=route.tls,
        proxy_ssl_context=route.tls if proxy.address.lower().startswith("https:") else None,
    )


_KINDS: tuple[tuple[type[Exception], type[httpx.TransportError]], ...] = (
    (httpcore.ConnectTimeout, httpx.ConnectTimeout),
    (httpcore.ReadTimeout, httpx.ReadTimeout),
    (httpcore.WriteTimeout, httpx.WriteTimeout),
    (httpcore.TimeoutException, httpx.TimeoutException),
    (httpcore.ConnectError, httpx.ConnectError),
    (httpcore.ReadError, httpx.ReadError),
    (httpcore.WriteError, httpx.WriteError),
    (httpcore.NetworkError, httpx.NetworkError),
    (httpcore.ProxyError, httpx.ProxyError),
    (httpcore.UnsupportedProtocol, httpx.UnsupportedProtocol),
    (httpcore.LocalProtocolError, httpx.LocalProtocolError),
    (httpcore.ProtocolError, httpx.RemoteProtocolError),
)


def _as_httpx(error: Exception) -> httpx.TransportError | None:
    """Return what httpx raises for what httpcore raised, or None when it was not httpcore."""
    kind = next((ours for theirs, ours in _KINDS if isinstance(error, theirs)), None)
    return None if kind is None else kind(str(error))
