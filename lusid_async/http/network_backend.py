"""How connections are opened: TCP with keep-alive, and one timeout over all steps."""

from __future__ import annotations

import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import anyio
import httpcore
import sniffio

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable, Iterator

IDLE_SECONDS = 60
"""Seconds of silence before the first probe; idle, interval and probes are those of LUSID's own SDKs."""

INTERVAL_SECONDS = 60
PROBES = 3

_IDLE_NAMES = ("TCP_KEEPIDLE", "TCP_KEEPALIVE")
"""Linux and Windows call the idle time by the first name, macOS by the second."""


def keep_alive_options(constants: dict[str, Any] | None = None) -> list[tuple[int, int, int]]:
    """Return the `setsockopt` arguments of TCP keep-alive, which keeps quiet connections open in firewalls.

    Args:
        constants: the socket constants of a platform by name; without it those of this one.
    """
    constants = vars(socket) if constants is None else constants
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    idle = next((name for name in _IDLE_NAMES if name in constants), None)
    wanted = [(idle, IDLE_SECONDS), ("TCP_KEEPINTVL", INTERVAL_SECONDS), ("TCP_KEEPCNT", PROBES)]
    options += [(socket.IPPROTO_TCP, constants[name], value) for name, value in wanted if name in constants]
    return options


class Openings:
    """The connections that are being opened, so that closing the pool ends them."""

    def __init__(self) -> None:
        self._scopes: set[anyio.CancelScope] = set()
        self._are_closed = False

    def close(self) -> None:
        """End those under way, and refuse others."""
        self._are_closed = True
        for scope in self._scopes:
            scope.cancel()

    @contextmanager
    def step(self) -> Iterator[None]:
        """Surround a step of opening a connection.

        Raises:
            httpcore.ConnectError: the pool was closed meanwhile.
        """
        with anyio.CancelScope() as scope:
            if self._are_closed:
                scope.cancel()
            self._scopes.add(scope)
            try:
                yield
            finally:
                self._scopes.discard(scope)
        if scope.cancelled_caught:
            raise httpcore.ConnectError("the connection pool was closed")


class NetworkBackend(httpcore.AsyncNetworkBackend):
    """httpcore's network backend of the running event loop, for one connection.

    Args:
        openings: where the steps of opening are registered.
        handshakes: how many TLS handshakes it takes: one for an https origin, one for an https proxy.
        is_socks: whether the connection begins with a SOCKS handshake.
    """

    def __init__(self, openings: Openings, *, handshakes: int = 0, is_socks: bool = False) -> None:
        self._openings = openings
        self._handshakes = handshakes
        self._is_socks = is_socks

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's own signature
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Open a TCP connection with keep-alive.

        Raises:
            httpcore.ConnectError: nobody answers there.
            httpcore.ConnectTimeout: it took longer than `timeout` seconds.
        """
        is_trio = sniffio.current_async_library() == "trio"
        backend = httpcore.TrioBackend() if is_trio else httpcore.AnyIOBackend()
        deadline = None if timeout is None else anyio.current_time() + timeout
        with self._openings.step():
            stream = await backend.connect_tcp(
                host, port, timeout, local_address, [*(socket_options or ()), *keep_alive_options()]
            )
        if self._handshakes or self._is_socks:
            return _OpeningStream(stream, self._openings, deadline, self._handshakes)
        return stream


class _OpeningStream(httpcore.AsyncNetworkStream):
    """A connection until its last TLS handshake is done; closes it when a step fails or is cancelled.

    Args:
        stream: the connection as far as it was opened.
        openings: where the steps are registered.
        deadline: the moment, on anyio's clock, by which it must be open, or None.
        handshakes: how many TLS handshakes are still to come.
    """

    def __init__(
        self, stream: httpcore.AsyncNetworkStream, openings: Openings, deadline: float | None, handshakes: int
    ) -> None:
        self._stream = stream
        self._openings = openings
        self._deadline = deadline
        self._handshakes = handshakes

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        """Read what a proxy says."""
        if not self._handshakes:
            return await self._stream.read(max_bytes, timeout)
        with self._step():
            try:
                received = await self._stream.read(max_bytes, self._remaining())
            except httpcore.ReadTimeout as error:
                raise httpcore.ConnectTimeout("the proxy did not answer in time") from error
            except httpcore.ReadError as error:
                raise httpcore.ConnectError(str(error)) from error
        if not received:
            raise httpcore.ConnectError("the proxy closed the connection")
        return received

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Tell a proxy where to connect to."""
        if not self._handshakes:
            await self._stream.write(buffer, timeout)
            return
        with self._step():
            await self._stream.write(buffer, self._remaining())

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002, ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        """Begin TLS with the proxy or the origin.

        Raises:
            httpcore.ConnectError: the handshake failed.
            httpcore.ConnectTimeout: the connection was not open in time.
        """
        # An IPv6 literal stands in brackets in what a proxy is asked for, and in a certificate without.
        name = server_hostname.strip("[]") if server_hostname else server_hostname
        try:
            with self._step():
                stream = await self._stream.start_tls(ssl_context, name, self._remaining())
        except BaseException:
            with anyio.CancelScope(shield=True):
                await self._stream.aclose()
            raise
        if self._handshakes > 1:
            return _OpeningStream(stream, self._openings, self._deadline, self._handshakes - 1)
        return stream

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore asks of the connection below."""
        return self._stream.get_extra_info(info)

    @contextmanager
    def _step(self) -> Iterator[None]:
        with self._openings.step():
            yield

    def _remaining(self) -> float | None:
        return None if self._deadline is None else max(0.0, self._deadline - anyio.current_time())
