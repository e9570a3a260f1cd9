"""An httpx transport over aiohttp, whose parser and pool are several times as fast (extra `fast`; asyncio only)."""

from __future__ import annotations

import math
import socket
from base64 import b64encode
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import anyio
import httpx

from lusid_async.http.keep_alive import keep_alive_options

try:
    import aiohttp
    from yarl import URL
except ImportError as error:
    raise ImportError("The fast transport needs aiohttp: pip install 'lusid-async[fast]'") from error

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator

    from aiohttp import AddrInfoType, ClientHandlerType

    from lusid_async.credentials import ProxySettings

    _RawHeaders = tuple[tuple[bytes, bytes], ...]

_SENT_AT_ONCE = 64 * 1024
"""Bytes of a request that the connection takes without waiting; a longer body is handed on in such pieces."""

_LONGEST_LINE = 100 * 1024
"""Bytes of a line in the head of an answer; httpx's own transport takes as many."""

_READ_AHEAD = 256 * 1024
"""Bytes of an answer that are kept before its reader asks for them; the loop reads as many at a time."""


class AiohttpTransport(httpx.AsyncBaseTransport):
    """Sends requests with aiohttp. To be made in the event loop that uses it.

    It does not bound how many connections are open; its user does, by sending no more requests at a time.
    All of those stay open between requests.

    Args:
        tls: for connections to `https` addresses, and to a proxy that has one.
        proxy: what everything is sent through, or None.
        keepalive_expiry: seconds that a connection stays open between requests; None is for ever, 0 not at all.

    Raises:
        RuntimeError: there is no running asyncio event loop.
    """

    def __init__(
        self, *, tls: ssl.SSLContext, proxy: ProxySettings | None, keepalive_expiry: float | None
    ) -> None:
        keeps = keepalive_expiry != 0
        connector = aiohttp.TCPConnector(
            limit=0,
            ssl=tls,
            force_close=not keeps,
            keepalive_timeout=keepalive_expiry if keeps else None,
            socket_factory=_socket,
        )
        self._session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
            max_line_size=_LONGEST_LINE,
            max_field_size=_LONGEST_LINE,
            read_bufsize=_READ_AHEAD,
            middlewares=(_once,),
        )
        self._proxy = None if proxy is None else URL(proxy.address)
        self._proxy_headers = {} if proxy is None else _credentials(proxy)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request.

        Raises:
            httpx.TransportError: as httpx's own transport, and without aiohttp's exception behind it, which
                holds the request with its token.
        """
        stream = request.stream
        if isinstance(stream, httpx.ByteStream):
            content = b"".join(stream)
            if len(content) <= _SENT_AT_ONCE:
                return await self._send(request, content or None)
            pieces = _pieces(content)
        else:
            assert isinstance(stream, httpx.AsyncByteStream)
            pieces = aiter(stream)
        # aiohttp has no limit for a server that takes nothing.
        with anyio.CancelScope() as writing:
            longest = request.extensions.get("timeout", {}).get("write")
            return await self._send(request, _in_time(pieces, writing, longest))
        raise httpx.WriteTimeout("the server takes no more of the request")

    async def aclose(self) -> None:
        """Close all connections."""
        await self._session.close()

    async def _send(
        self, request: httpx.Request, data: bytes | AsyncIterator[bytes] | None
    ) -> httpx.Response:
        timeout = request.extensions.get("timeout", {})
        try:
            answer = await self._session.request(
                request.method,
                # As it is: yarl would write some of what is percent-encoded in another way.
                URL(str(request.url), encoded=True),
                headers=self._headers(request),
                data=data,
                allow_redirects=False,
                proxy=self._proxy,
                proxy_headers=self._proxy_headers,
                timeout=_timeout(timeout.get("connect"), timeout.get("read")),
            )
        except (aiohttp.ClientError, OSError, ValueError) as error:
            failure = _failure_for(error)
        else:
            return _response(answer)
        raise failure

    def _headers(self, request: httpx.Request) -> list[tuple[str, str]]:
        headers = [
            (name.decode("ascii"), value.decode("ascii"))
            for name, value in request.headers.raw
            # aiohttp writes it when it does not know how long a body is.
            if name.lower() != b"transfer-encoding"
        ]
        if self._proxy_headers and request.url.scheme == "http":
            headers += self._proxy_headers.items()
        return headers


class _Body(httpx.AsyncByteStream):
    """The body of an answer as it arrives, not decompressed."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks = self._answer.content.iter_any()
        while True:
            try:
                chunk = await anext(chunks, b"")
            except (aiohttp.ClientError, OSError) as error:
                failure = _failure_for(error)
            else:
                if not chunk:
                    return
                yield chunk
                continue
            raise failure

    async def aclose(self) -> None:
        # A connection whose answer was read to the end is with the others already.
        self._answer.close()


class _WholeResponse(httpx.Response):
    """A response whose body is there and not compressed, so that reading it is no work."""

    def __init__(self, status: int, headers: _RawHeaders, body: bytes, extensions: dict[str, Any]) -> None:
        super().__init__(status, headers=headers, stream=httpx.ByteStream(body), extensions=extensions)
        self._body = body

    @property
    def content(self) -> bytes:
        return self._body

    async def aread(self) -> bytes:
        await self.aclose()
        return self._body


def _response(answer: aiohttp.ClientResponse) -> httpx.Response:
    extensions = {
        "http_version": b"HTTP/1.0" if answer.version == aiohttp.HttpVersion10 else b"HTTP/1.1",
        "reason_phrase": (answer.reason or "").encode("ascii", "ignore"),
    }
    headers, body = answer.raw_headers, answer.content
    if not body.is_eof() or body.exception() is not None:
        return httpx.Response(answer.status, headers=headers, stream=_Body(answer), extensions=extensions)
    # A small answer arrives whole, together with its head, and its connection is free again.
    content = body.read_nowait()
    if "Content-Encoding" in answer.headers:
        stream = httpx.ByteStream(content)
        return httpx.Response(answer.status, headers=headers, stream=stream, extensions=extensions)
    return _WholeResponse(answer.status, headers, content, extensions)


async def _pieces(content: bytes) -> AsyncIterator[bytes]:
    view = memoryview(content)
    for start in range(0, len(content), _SENT_AT_ONCE):
        yield bytes(view[start : start + _SENT_AT_ONCE])


async def _in_time(
    pieces: AsyncIterator[bytes], writing: anyio.CancelScope, longest: float | None
) -> AsyncIterator[bytes]:
    """Pass a body on; aiohttp asks for the next piece when the connection has taken the last."""
    async for piece in pieces:
        if longest is not None:
            writing.deadline = anyio.current_time() + longest
        yield piece
        writing.deadline = math.inf


async def _once(request: aiohttp.ClientRequest, handler: ClientHandlerType) -> aiohttp.ClientResponse:
    """Keep aiohttp from sending a request again by itself: whether it is, the policy of the call decides."""
    try:
        return await handler(request)
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        failure = _failure_for(error)
    raise failure


_FAILURES: tuple[tuple[type[Exception], type[httpx.TransportError]], ...] = (
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
    (TimeoutError, httpx.ReadTimeout),
    (aiohttp.ClientConnectorError, httpx.ConnectError),
    (aiohttp.ClientConnectorCertificateError, httpx.ConnectError),
    (aiohttp.ClientHttpProxyError, httpx.ProxyError),
    (aiohttp.ServerDisconnectedError, httpx.RemoteProtocolError),
    (aiohttp.ClientResponseError, httpx.RemoteProtocolError),
    (aiohttp.ClientPayloadError, httpx.RemoteProtocolError),
    (aiohttp.NonHttpUrlClientError, httpx.UnsupportedProtocol),
    (aiohttp.InvalidURL, httpx.UnsupportedProtocol),
    (ValueError, httpx.LocalProtocolError),
)
"""What httpx raises for what aiohttp raises; the first that fits counts, and for the rest it is ReadError."""


def _failure_for(error: Exception) -> httpx.TransportError:
    kind = next((ours for theirs, ours in _FAILURES if isinstance(error, theirs)), httpx.ReadError)
    return kind(str(error) or type(error).__name__)


@lru_cache(maxsize=16)
def _timeout(connect: float | None, read: float | None) -> aiohttp.ClientTimeout:
    # `connect` bounds a connection with its tunnel and its TLS; `total` would bound the answer as well.
    return aiohttp.ClientTimeout(total=None, connect=connect, sock_read=read)


def _credentials(proxy: ProxySettings) -> dict[str, str]:
    if proxy.username is None:
        return {}
    pair = f"{proxy.username}:{proxy.password or ''}".encode()
    return {"Proxy-Authorization": f"Basic {b64encode(pair).decode('ascii')}"}


def _socket(address: AddrInfoType) -> socket.socket:
    family, kind, protocol, _, _ = address
    made = socket.socket(family, kind, protocol)
    for option in keep_alive_options():
        made.setsockopt(*option)
    return made
