"""Bodies that can be dropped halfway.

httpx sends and receives bodies through async generators. One that is dropped while it is suspended, because
the call was cancelled or the body cannot be decompressed, makes trio warn and asyncio start a task.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import anyio
import httpx

if TYPE_CHECKING:
    from collections.abc import Iterator

    Stream = httpx.SyncByteStream | httpx.AsyncByteStream


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


class DecodedResponse(httpx.Response):
    """Decompresses what another response received.

    Args:
        response: whose body it is.
        received: the body as it came; whoever made it finishes it.
    """

    def __init__(self, response: httpx.Response, received: AsyncIterator[bytes]) -> None:
        super().__init__(
            response.status_code,
            headers=response.headers,
            stream=response.stream,
            request=response.request,
            extensions=response.extensions,
        )
        self._received = received

    def aiter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:  # noqa: ARG002
        """Return the body as it came."""
        return self._received


async def read_whole(response: httpx.Response) -> httpx.Response:
    """Read a response that was not read yet, and return it with its body.

    The body is received whole and decompressed after that, so that nothing is suspended when it cannot be
    decompressed.

    Raises:
        httpx.RequestError: the body broke off, or cannot be decompressed.
    """
    stream = response.stream
    if response.is_stream_consumed or not isinstance(stream, httpx.AsyncByteStream):
        await response.aread()
    else:
        try:
            received = [chunk async for chunk in stream]
            await stream.aclose()
        except BaseException as error:
            if isinstance(error, httpx.RequestError):
                error.request = response.request
            with anyio.CancelScope(shield=True):
                await response.aclose()
            raise
        response.stream = httpx.ByteStream(b"".join(received))
        response.read()
    # Breaks the cycle of a response and its stream, which keeps the body until the garbage collector runs.
    response.stream = httpx.ByteStream(b"")
    return response
