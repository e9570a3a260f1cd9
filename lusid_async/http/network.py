"""Opening a connection: TCP, the tunnel through a proxy, TLS."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import anyio
import httpx
from anyio.abc import SocketAttribute
from anyio.streams.tls import TLSStream

from lusid_async.http.answer_kind import answer_kind
from lusid_async.http.keep_alive import keep_alive_options
from lusid_async.http.request_bytes import head_of

if TYPE_CHECKING:
    import ssl

    from anyio.abc import ByteStream

    from lusid_async.credentials import ProxySettings
    from lusid_async.http.route import Origin, Route

_PORTS = {"http": 80, "https": 443}


async def open_network(route: Route, longest: float | None) -> ByteStream:
    """Open a connection.

    Args:
        route: where it leads and by which way.
        longest: seconds that it may take, tunnel and TLS included; None is no limit.

    Raises:
        httpx.ConnectError: nobody answers, or TLS fails.
        httpx.ConnectTimeout: it took too long.
        httpx.ProxyError: the proxy refused.
    """
    try:
        with anyio.fail_after(longest):
            return await (_direct(route) if route.proxy is None else _through(route, route.proxy))
    except TimeoutError as error:
        raise httpx.ConnectTimeout("the connection was not open in time") from error
    except (OSError, anyio.BrokenResourceError, anyio.EndOfStream) as error:
        raise httpx.ConnectError(str(error)) from error


def proxy_credentials(proxy: ProxySettings) -> list[tuple[bytes, bytes]]:
    """Return the header with which a proxy lets a request pass, or none."""
    if proxy.username is None:
        return []
    pair = f"{proxy.username}:{proxy.password or ''}".encode()
    return [(b"Proxy-Authorization", b"Basic " + b64encode(pair))]


async def _direct(route: Route) -> ByteStream:
    origin = route.origin
    stream = await _tcp(origin.host, origin.port or _PORTS[origin.scheme])
    return await _over_tls(stream, origin.host, route.tls) if origin.scheme == "https" else stream


async def _through(route: Route, proxy: ProxySettings) -> ByteStream:
    address = urlsplit(proxy.address)
    assert address.hostname is not None
    stream = await _tcp(address.hostname, address.port or _PORTS[address.scheme])
    if address.scheme == "https":
        stream = await _over_tls(stream, address.hostname, route.tls)
    if route.origin.scheme == "http":
        return stream
    try:
        await _tunnel(stream, route.origin, proxy)
    except BaseException:
        await anyio.aclose_forcefully(stream)
        raise
    return await _over_tls(stream, route.origin.host, route.tls)


async def _tcp(host: str, port: int) -> ByteStream:
    stream = await anyio.connect_tcp(host.strip("[]"), port)
    socket = stream.extra(SocketAttribute.raw_socket)  # noqa: S610 - no Django here
    for option in keep_alive_options():
        socket.setsockopt(*option)
    return stream


async def _over_tls(stream: ByteStream, host: str, tls: ssl.SSLContext | None) -> ByteStream:
    # Without one anyio would make its own, which knows nothing of the caller's CA bundle.
    assert tls is not None
    try:
        return await TLSStream.wrap(
            stream, hostname=host.strip("[]"), ssl_context=tls, server_side=False, standard_compatible=False
        )
    except BaseException:
        await anyio.aclose_forcefully(stream)
        raise


async def _tunnel(stream: ByteStream, origin: Origin, proxy: ProxySettings) -> None:
    target = f"{origin.host}:{origin.port or _PORTS[origin.scheme]}".encode("ascii")
    headers = [(b"Host", target), (b"Accept", b"*/*"), *proxy_credentials(proxy)]
    await stream.send(head_of("CONNECT", target, headers))
    answer = answer_kind()(has_body=False)
    while not answer.has_head:
        answer.feed(await stream.receive())
    answer.forget()
    if not httpx.codes.is_success(answer.status):
        raise httpx.ProxyError(f"{answer.status} {answer.reason.decode('ascii', 'replace')}".strip())
