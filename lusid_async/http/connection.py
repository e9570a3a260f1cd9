"""A connection: HTTP/1.1 over a network stream of anyio."""

from __future__ import annotations

import select
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Protocol

import anyio
import httpx
from anyio.abc import SocketAttribute

from lusid_async.http.answer_kind import answer_kind
from lusid_async.http.network import open_network, proxy_credentials
from lusid_async.http.request_bytes import chunks_of, head_of, pieces_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from anyio.abc import ByteStream

    from lusid_async.http.answer import Answer
    from lusid_async.http.route import Route

_READ_AT_ONCE = 256 * 1024
"""Bytes; asyncio reads as many from a socket at a time."""


class _HasFileno(Protocol):
    """A socket, as far as it is looked at here."""

    def fileno(self) -> int:
        """Return the number of its file; -1 when it is closed."""


class Connection:
    """Sends requests, one at a time; the first opens it, and each answer is closed before the next.

    A small call over it takes two thirds of the time that it takes over one of httpcore's.

    Args:
        route: where it leads.
    """

    def __init__(self, route: Route) -> None:
        self._route = route
        self._answer_kind = answer_kind()
        self._network: ByteStream | None = None
        self._socket: _HasFileno | None = None
        self._answer: Answer | None = None

    async def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return its answer: whole if all of it arrived together.

        Raises:
            httpx.TransportError: the connection failed or a timeout passed.
        """
        timeout = request.extensions.get("timeout", {})
        if self._network is None:
            self._network = await open_network(self._route, timeout.get("connect"))
            self._socket = self._network.extra(SocketAttribute.raw_socket)  # noqa: S610 - no Django here
        answer = self._answer = self._answer_kind(has_body=request.method != "HEAD")
        unsent = await self._write(request, timeout.get("write"))
        longest = timeout.get("read")
        try:
            while not answer.has_head:
                await self.receive(answer, longest)
        except httpx.TransportError:
            if unsent is not None:
                raise unsent  # noqa: B904 - it has a cause of its own, which was there first
            raise
        extensions = {"http_version": b"HTTP/1.1", "reason_phrase": answer.reason}
        if not answer.is_whole:
            body = _Body(self, answer, longest)
            return httpx.Response(answer.status, headers=answer.headers, stream=body, extensions=extensions)
        content = b"".join(answer.take())
        if answer.is_encoded:
            whole = httpx.ByteStream(content)
            return httpx.Response(answer.status, headers=answer.headers, stream=whole, extensions=extensions)
        return _WholeResponse(answer.status, answer.headers, content, extensions)

    async def receive(self, answer: Answer, longest: float | None) -> None:
        """Give an answer the next bytes that arrive, or their end.

        Raises:
            httpx.ReadError: the connection broke.
            httpx.ReadTimeout: nothing arrived for `longest` seconds.
            httpx.RemoteProtocolError: what arrived is no answer.
        """
        assert self._network is not None
        if answer.failure is not None:
            raise answer.failure
        try:
            if longest is None:
                data = await self._network.receive(_READ_AT_ONCE)
            else:
                with anyio.fail_after(longest):
                    data = await self._network.receive(_READ_AT_ONCE)
        except TimeoutError as error:
            raise httpx.ReadTimeout(f"nothing arrived for {longest:g} s") from error
        except anyio.EndOfStream:
            data = b""
        except (OSError, anyio.BrokenResourceError, anyio.ClosedResourceError) as error:
            raise httpx.ReadError(str(error)) from error
        answer.feed(data)

    @property
    def is_idle(self) -> bool:
        """Whether the last answer came to its end and another request can follow it."""
        return self._answer is not None and self._answer.is_whole and self._answer.keeps_open

    def is_stale(self) -> bool:
        """Whether the other side ended it while it was idle."""
        return self._socket is None or _is_readable(self._socket)

    async def aclose(self) -> None:
        """End it at once."""
        if self._answer is not None:
            self._answer.forget()
        if self._network is not None:
            await anyio.aclose_forcefully(self._network)

    async def _write(self, request: httpx.Request, longest: float | None) -> httpx.WriteError | None:
        """Send a request; a server that ends the connection meanwhile may have answered why.

        Return the failure, to be raised if it has not.
        """
        head, stream = self._head(request), request.stream
        if isinstance(stream, httpx.ByteStream):
            for piece in pieces_of(b"".join((head, *stream))):
                failure = await self._send(piece, longest)
                if failure is not None:
                    return failure
            return None
        async with aclosing(chunks_of(head, request)) as chunks:
            async for chunk in chunks:
                failure = await self._send(chunk, longest)
                if failure is not None:
                    return failure
        return None

    async def _send(self, data: bytes, longest: float | None) -> httpx.WriteError | None:
        assert self._network is not None
        try:
            if longest is None:
                await self._network.send(data)
            else:
                with anyio.fail_after(longest):
                    await self._network.send(data)
        except TimeoutError as error:
            raise httpx.WriteTimeout(f"nothing could be sent for {longest:g} s") from error
        except (OSError, anyio.BrokenResourceError, anyio.ClosedResourceError) as error:
            failure = httpx.WriteError(str(error))
            failure.__cause__ = error
            return failure
        return None

    def _head(self, request: httpx.Request) -> bytes:
        url, proxy = request.url, self._route.proxy
        if proxy is None or url.scheme == "https":
            return head_of(request.method, url.raw_path, request.headers.raw)
        # To a proxy the whole URL is sent (RFC 9112, section 3.2.2).
        target = url.raw_scheme + b"://" + url.netloc + url.raw_path
        return head_of(request.method, target, [*request.headers.raw, *proxy_credentials(proxy)])


class _Body(httpx.AsyncByteStream):
    """The body of an answer as it arrives, not decompressed."""

    def __init__(self, connection: Connection, answer: Answer, longest: float | None) -> None:
        self._connection = connection
        self._answer = answer
        self._longest = longest

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            for chunk in self._answer.take():
                yield chunk
            if self._answer.is_whole:
                return
            await self._connection.receive(self._answer, self._longest)


class _WholeResponse(httpx.Response):
    """A response whose body is there and not compressed, so that reading it is no work."""

    def __init__(
        self, status: int, headers: list[tuple[bytes, bytes]], body: bytes, extensions: dict[str, Any]
    ) -> None:
        super().__init__(status, headers=headers, stream=httpx.ByteStream(body), extensions=extensions)
        self._body = body

    @property
    def content(self) -> bytes:
        return self._body

    async def aread(self) -> bytes:
        if isinstance(self.stream, httpx.ByteStream):
            self.is_closed = True
        else:
            # httpx has put its own around it, which takes the time.
            await self.aclose()
        return self._body


def _is_readable(socket: _HasFileno) -> bool:
    """Say whether an idle connection has something to read, which then is its end."""
    number = socket.fileno()
    if number < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(number, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([number], [], [], 0)[0])
