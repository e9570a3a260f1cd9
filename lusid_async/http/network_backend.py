"""How connections are opened: TCP with keep-alive, and one timeout over all steps."""

from __future__ import annotations

import math
import select
import socket
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

import anyio
import httpcore
from anyio.abc import SocketAttribute
from anyio.streams.tls import TLSAttribute, TLSStream

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Iterable, Iterator

    from anyio.abc import ByteStream

T = TypeVar("T")

IDLE_SECONDS = 60
"""Seconds of silence before the first probe; idle, interval and probes are those of LUSID's own SDKs."""

INTERVAL_SECONDS = 60
PROBES = 3

WRITE_SIZE = 256 * 1024
"""Bytes for which the write timeout holds; a large body may take longer in all, as long as it moves."""

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
            RuntimeError: the pool was closed meanwhile; what the step opened is the caller's to close.
        """
        with anyio.CancelScope() as scope:
            if self._are_closed:
                scope.cancel()
            self._scopes.add(scope)
            try:
                yield
            finally:
                self._scopes.discard(scope)
        # A step that was done before the cancellation reached it ends as if there was none.
        if self._are_closed:
            raise RuntimeError("the connection pool was closed while a connection was being opened")


class NetworkBackend(httpcore.AsyncNetworkBackend):
    """Opens one connection, on asyncio and on trio.

    httpcore's own backends ask anyio for a cancel scope at each read and write, timeout or not, and for all
    attributes of a socket to see whether it is readable: a tenth of the CPU of a small call.

    Args:
        openings: where the steps of opening are registered.
        handshakes: how many TLS handshakes it takes: one for an https origin, one for an https proxy.
    """

    def __init__(self, openings: Openings, *, handshakes: int = 0) -> None:
        self._openings = openings
        self._handshakes = handshakes
        self._opened: ByteStream | None = None

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
            httpcore.ConnectError: nobody answers there, or the connection broke at once.
            httpcore.ConnectTimeout: it took longer than `timeout` seconds.
            RuntimeError: the pool was closed meanwhile.
        """
        opening = _Opening(self._openings, _deadline_after(timeout), self._handshakes)
        stream: ByteStream | None = None
        try:
            with opening.step():
                stream = await anyio.connect_tcp(host, port, local_host=local_address)
                raw: socket.socket = stream.extra(SocketAttribute.raw_socket)  # noqa: S610 - no Django here
                for option in (*(socket_options or ()), *keep_alive_options()):
                    raw.setsockopt(*option)
        except BaseException:
            if stream is not None:
                await anyio.aclose_forcefully(stream)
            raise
        assert stream is not None
        self._opened = stream
        return NetworkStream(stream, opening)

    async def aclose(self) -> None:
        """Close the connection that was opened, if there is one, without a word to the other side."""
        if self._opened is not None:
            await anyio.aclose_forcefully(self._opened)


class NetworkStream(httpcore.AsyncNetworkStream):
    """A connection over a stream of anyio.

    Args:
        stream: the connection as far as it was opened.
        opening: what is still to be done before it is open.
    """

    def __init__(self, stream: ByteStream, opening: _Opening) -> None:
        self._stream = stream
        self._opening = opening if opening.handshakes else None
        self._socket: socket.socket = stream.extra(SocketAttribute.raw_socket)  # noqa: S610 - no Django here

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        """Return the next bytes, or none at the end of the stream.

        Raises:
            httpcore.ConnectError: a proxy broke the connection off.
            httpcore.ConnectTimeout: a proxy did not answer within the time to connect.
            httpcore.ReadError: the connection broke.
            httpcore.ReadTimeout: nothing arrived for `timeout` seconds.
        """
        if self._opening is not None:
            return await self._step(self._opening, self._stream.receive(max_bytes))
        try:
            if timeout is None:
                return await self._stream.receive(max_bytes)
            with anyio.move_on_after(timeout):
                return await self._stream.receive(max_bytes)
        except anyio.EndOfStream:
            return b""
        except _BROKEN as error:
            raise httpcore.ReadError(str(error)) from error
        raise httpcore.ReadTimeout(f"nothing arrived for {timeout:g} s")

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Send bytes.

        Raises:
            httpcore.ConnectError: a proxy broke the connection off.
            httpcore.ConnectTimeout: a proxy took nothing within the time to connect.
            httpcore.WriteError: the connection broke.
            httpcore.WriteTimeout: the next `WRITE_SIZE` bytes could not be sent within `timeout` seconds.
        """
        if not buffer:
            return
        if self._opening is not None:
            await self._step(self._opening, self._stream.send(buffer))
            return
        try:
            if timeout is None:
                await self._stream.send(buffer)
                return
            for start in range(0, len(buffer), WRITE_SIZE):
                with anyio.move_on_after(timeout) as scope:
                    await self._stream.send(buffer[start : start + WRITE_SIZE])
                if scope.cancelled_caught:
                    raise httpcore.WriteTimeout(f"the server took no more bytes for {timeout:g} s")
        except _BROKEN as error:
            raise httpcore.WriteError(str(error)) from error

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002, ASYNC109 - the time to connect is for all steps
    ) -> httpcore.AsyncNetworkStream:
        """Begin TLS with the proxy or the origin.

        Raises:
            httpcore.ConnectError: the handshake failed.
            httpcore.ConnectTimeout: the connection was not open in time.
        """
        opening = self._opening
        assert opening is not None
        # An IPv6 literal stands in brackets in what a proxy is asked for, and in a certificate without.
        name = server_hostname.strip("[]") if server_hostname else server_hostname
        handshake = TLSStream.wrap(
            self._stream, ssl_context=ssl_context, hostname=name, server_side=False, standard_compatible=False
        )
        return NetworkStream(await self._step(opening, handshake), opening.after_handshake())

    async def _step(self, opening: _Opening, step: Awaitable[T]) -> T:
        """Wait for a step of opening the connection, which is closed if it fails or is cancelled."""
        try:
            with opening.step():
                return await step
        except BaseException:
            with anyio.CancelScope(shield=True):
                await self._stream.aclose()
            raise

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore's streams know: `ssl_object`, addresses, `socket`, `is_readable`."""
        if info == "is_readable":
            return _is_readable(self._socket)
        attribute = _ATTRIBUTES.get(info)
        return None if attribute is None else self._stream.extra(attribute, None)  # noqa: S610


_BROKEN = (OSError, anyio.BrokenResourceError, anyio.ClosedResourceError)
_ATTRIBUTES: dict[str, Any] = {
    "ssl_object": TLSAttribute.ssl_object,
    "client_addr": SocketAttribute.local_address,
    "server_addr": SocketAttribute.remote_address,
    "socket": SocketAttribute.raw_socket,
}


@dataclass(frozen=True, slots=True)
class _Opening:
    """The rest of opening a connection.

    Args:
        openings: where the steps are registered.
        deadline: the moment, on anyio's clock, by which it must be open.
        handshakes: how many TLS handshakes are to come.
    """

    openings: Openings
    deadline: float
    handshakes: int

    def after_handshake(self) -> _Opening:
        return replace(self, handshakes=self.handshakes - 1)

    @contextmanager
    def step(self) -> Iterator[None]:
        """Surround a step; see `Openings.step`.

        Raises:
            httpcore.ConnectError: it failed.
            httpcore.ConnectTimeout: it was not done by the deadline.
            RuntimeError: the pool was closed.
        """
        try:
            with self.openings.step(), anyio.CancelScope(deadline=self.deadline) as scope:
                yield
        except anyio.EndOfStream as error:
            raise httpcore.ConnectError("the other side closed the connection") from error
        except _BROKEN as error:
            raise httpcore.ConnectError(str(error)) from error
        if scope.cancelled_caught:
            raise httpcore.ConnectTimeout("the connection was not open in time")


def _deadline_after(seconds: float | None) -> float:
    return math.inf if seconds is None else anyio.current_time() + seconds


def _is_readable(connection: socket.socket) -> bool:
    """Say whether an idle connection has something to read, which then is its end."""
    number = connection.fileno()
    if number < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(number, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([number], [], [], 0)[0])
