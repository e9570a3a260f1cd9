"""A request body that can be dropped halfway."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from collections.abc import Iterator

    Stream = httpx.SyncByteStream | httpx.AsyncByteStream


class DroppableBody(httpx.ByteStream):
    """Bytes to send, given out by an iterator that need not be closed.

    httpx gives them out by an async generator. A call that is cancelled while it sends leaves that
    suspended, of which trio warns and for which asyncio starts a task.
    """

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Iterate over the one chunk."""
        return _Chunks(iter(self))


class _Chunks(AsyncIterator[bytes]):
    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks

    async def __anext__(self) -> bytes:
        for chunk in self._chunks:
            return chunk
        raise StopAsyncIteration


def droppable(stream: Stream) -> Stream:
    """Return a stream that can be dropped halfway, if it is httpx's own for bytes; any other as it is."""
    return DroppableBody(b"".join(stream)) if type(stream) is httpx.ByteStream else stream
