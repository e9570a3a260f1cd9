"""Response bodies read whole, up to a limit; and bodies that can be dropped halfway.

httpx sends and receives bodies through async generators inside each other. One that is dropped while it is
suspended, because the call was cancelled or the body is too large, makes trio warn and asyncio start a task.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from io import BytesIO
from typing import TYPE_CHECKING

import anyio
import anyio.lowlevel
import httpx

from lusid_async.http.decoding import PIECE, Decompressor, codings_of, decompress_small

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_ERROR_BODY = 1_000_000
"""Bytes of the body of an error response that are read; LUSID's have a few thousand."""

_CHUNKS_BETWEEN_CHECKPOINTS = 256
"""Chunks can be as short as a byte, and thousands of them can come at once."""

_MAX_CHUNKS_AFTER_CLOSE = 50_000
"""More than a connection can have received: 164 kB, of which a chunk takes six bytes."""


_NO_HEADERS = httpx.Headers()
_NO_BODY = httpx.ByteStream(b"")


class BodyTooLargeError(Exception):
    """A body has more bytes than it may have, as it came or after decompression."""


class _Chunks(AsyncIterator[bytes]):
    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks

    async def __anext__(self) -> bytes:
        for chunk in self._chunks:
            return chunk
        raise StopAsyncIteration


class DroppableBody(httpx.ByteStream):
    """Bytes to send, which are known whole."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Iterate over the one chunk."""
        return _Chunks(iter(self))


def droppable(stream: object) -> object:
    """Return a stream that can be dropped halfway, if it is httpx's own for bytes; any other as it is."""
    return DroppableBody(b"".join(stream)) if type(stream) is httpx.ByteStream else stream


async def read_whole(response: httpx.Response, limit: int | None = None) -> httpx.Response:
    """Read a response that was not read yet, and return it with its body.

    The body is received whole and decompressed after that, so that nothing is suspended when it cannot be
    decompressed. Decompression is interrupted by a checkpoint for each piece of a megabyte.

    Args:
        response: what to read.
        limit: bytes that the body may have, both as it comes and after decompression; None is no limit.

    Raises:
        BodyTooLargeError: it has more.
        httpx.RequestError: the body broke off, or cannot be decompressed.
    """
    if not await _read(response, limit):
        raise BodyTooLargeError
    return response


async def read_error(response: httpx.Response) -> httpx.Response:
    """Read an error response, and return it with at most `MAX_ERROR_BODY` bytes of its body.

    Raises:
        httpx.RequestError: the body broke off, or cannot be decompressed.
    """
    await _read(response, MAX_ERROR_BODY)
    return response


async def drain(chunks: AsyncIterator[bytes]) -> None:
    """Run the iterator of a body whose connection is closed to its end, which is not far."""
    try:
        for number in range(_MAX_CHUNKS_AFTER_CLOSE):
            await anext(chunks)
            if number % _CHUNKS_BETWEEN_CHECKPOINTS == 0:
                await anyio.lowlevel.cancel_shielded_checkpoint()
    except (StopAsyncIteration, Exception):  # noqa: BLE001 - whatever the transport raises once it is closed
        return


class WholeBody(AsyncIterator[bytes]):
    """A body as it comes, which raises at its end if it was cut off inside TLS.

    A body without a length ends with its connection (RFC 9112, section 6.3). Inside TLS the sender announces
    that end (RFC 8446, section 6.1); without the announcement, somebody in between may have cut the
    connection.

    Args:
        response: whose body it is.
        received: the body as it comes.
    """

    def __init__(self, response: httpx.Response, received: AsyncIterator[bytes]) -> None:
        self._response = response
        self._received = received
        self._tls = _tls_that_ends_the_body(response)

    async def __anext__(self) -> bytes:
        """Return the next chunk.

        Raises:
            httpx.RemoteProtocolError: the connection was cut.
        """
        try:
            return await anext(self._received)
        except StopAsyncIteration:
            if self._tls is not None:
                _check_end(self._tls, self._response)
            raise


async def _read(response: httpx.Response, limit: int | None) -> bool:
    """Read a response up to a limit; return whether that was all of it."""
    stream = response.stream
    if response.is_stream_consumed or not isinstance(stream, httpx.AsyncByteStream):
        content = await response.aread()
        # Breaks the cycle of a response and its stream, which keeps the body until garbage is collected.
        response.stream = _NO_BODY
        return limit is None or len(content) <= limit
    content, is_whole = await _received(response, stream, limit)
    try:
        codings = codings_of(response)
    except httpx.DecodingError:
        # It stays as it came; whoever needs it says why it cannot be read.
        codings = []
    small = decompress_small(codings, content) if codings else None
    if small is not None and (limit is None or len(small) <= limit):
        content = small
    elif codings:
        decompressor = Decompressor(codings)
        try:
            content, fits = await _decompressed(decompressor, content, limit)
            is_whole = is_whole and fits
            if is_whole:
                decompressor.finish()
        except httpx.DecodingError as error:
            error.request = response.request
            raise
    headers = response.headers
    # httpx decodes by what the headers say.
    response.headers = _NO_HEADERS
    response.stream = httpx.ByteStream(content)
    response.read()
    response.headers = headers
    response.stream = _NO_BODY
    return is_whole


async def _received(
    response: httpx.Response, stream: httpx.AsyncByteStream, limit: int | None
) -> tuple[bytes, bool]:
    """Return a body as it came, and whether that is all of it."""
    tls = _tls_that_ends_the_body(response)
    chunks = aiter(stream)
    body = _Buffer(limit)
    count = 0
    try:
        async for chunk in chunks:
            if not body.add(chunk):
                break
            count += 1
            if count % _CHUNKS_BETWEEN_CHECKPOINTS == 0:
                await anyio.lowlevel.checkpoint()
        else:
            if tls is not None:
                _check_end(tls, response)
            await stream.aclose()
    except BaseException as error:
        if isinstance(error, httpx.RequestError):
            error.request = response.request
        await _abandon(response, chunks)
        raise
    if body.is_full:
        # The stream and not the response, whose body could not be read any more.
        await _abandon(stream, chunks)
    return body.content(), not body.is_full


async def _abandon(body: httpx.Response | httpx.AsyncByteStream, chunks: AsyncIterator[bytes]) -> None:
    with anyio.CancelScope(shield=True):
        try:
            await body.aclose()
        finally:
            await drain(chunks)


async def _decompressed(decompressor: Decompressor, received: bytes, limit: int | None) -> tuple[bytes, bool]:
    """Return what a body decompresses to, and whether that is all of it."""
    body = _Buffer(limit)
    since_checkpoint = 0
    for start in range(0, len(received), PIECE):
        part = received if len(received) <= PIECE else received[start : start + PIECE]
        for piece in decompressor.decode(part):
            if not body.add(piece):
                return body.content(), False
            since_checkpoint += len(piece)
            if not piece or since_checkpoint >= PIECE:
                since_checkpoint = 0
                await anyio.lowlevel.checkpoint()
    return body.content(), True


class _Buffer:
    """Collects the chunks of a body, up to a limit."""

    def __init__(self, limit: int | None) -> None:
        self.is_full = False
        self._limit = limit
        self._size = 0
        self._first = b""
        self._buffer: BytesIO | None = None

    def add(self, chunk: bytes) -> bool:
        """Add a chunk; return whether all of it was within the limit."""
        if self._limit is not None and self._size + len(chunk) > self._limit:
            chunk = chunk[: self._limit - self._size]
            self.is_full = True
        self._size += len(chunk)
        if self._buffer is not None:
            self._buffer.write(chunk)
        elif not self._first:
            self._first = chunk
        else:
            # In one piece of memory, because a list of chunks of a byte takes forty times theirs.
            self._buffer = BytesIO()
            self._buffer.write(self._first)
            self._buffer.write(chunk)
        return not self.is_full

    def content(self) -> bytes:
        """Return what was collected."""
        return self._first if self._buffer is None else self._buffer.getvalue()


def _tls_that_ends_the_body(response: httpx.Response) -> ssl.SSLObject | None:
    """Return the TLS connection whose end is that of the body, or None if the body says where it ends."""
    network_stream = response.extensions.get("network_stream")
    if (
        network_stream is None
        or response.extensions.get("http_version") not in (b"HTTP/1.0", b"HTTP/1.1")
        or "content-length" in response.headers
        or "transfer-encoding" in response.headers
        or response.status_code in (httpx.codes.NO_CONTENT, httpx.codes.NOT_MODIFIED)
        or response.request.method == "HEAD"
    ):
        return None
    tls = network_stream.get_extra_info("ssl_object")
    return tls if isinstance(tls, ssl.SSLObject) else None


def _check_end(tls: ssl.SSLObject, response: httpx.Response) -> None:
    """Raise if a TLS connection ended without the sender's announcement."""
    try:
        # Nothing, if the end was announced; an error if it was not.
        is_announced = tls.read(1) == b""
    except ssl.SSLError:
        is_announced = False
    if not is_announced:
        raise httpx.RemoteProtocolError(
            "the connection was cut off within TLS, and with it the body, which has no length",
            request=response.request,
        )
