"""The bytes of a request as they go over a connection. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable, Iterator

_PIECE = 64 * 1024
"""Bytes that are handed to a connection at a time, each with its own time limit."""


def head_of(method: str, target: bytes, headers: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Return the head of a request (RFC 9112, section 3).

    Raises:
        httpx.LocalProtocolError: something in it would end a line.
    """
    lines = [method.encode("ascii") + b" " + target + b" HTTP/1.1"]
    lines += [name + b": " + value for name, value in headers]
    head = b"\r\n".join(lines)
    ends = len(lines) - 1
    if head.count(b"\n") != ends or head.count(b"\r") != ends or b"\0" in head:
        raise httpx.LocalProtocolError("a header or the URL has a character that cannot be sent")
    return head + b"\r\n\r\n"


def pieces_of(data: bytes) -> Iterator[bytes]:
    """Iterate over bytes in pieces of a size to hand on."""
    if len(data) <= _PIECE:
        yield data
        return
    for start in range(0, len(data), _PIECE):
        yield data[start : start + _PIECE]


async def chunks_of(head: bytes, request: httpx.Request) -> AsyncGenerator[bytes]:
    """Iterate over the bytes of a request whose body is made while it is sent.

    Args:
        head: its head.
        request: whose body follows, in chunks if its headers say so (RFC 9112, section 7.1).
    """
    yield head
    assert isinstance(request.stream, httpx.AsyncByteStream)
    chunked = request.headers.get("transfer-encoding", "").lower() == "chunked"
    async for chunk in request.stream:
        if chunk:
            yield b"%x\r\n%b\r\n" % (len(chunk), chunk) if chunked else chunk
    if chunked:
        yield b"0\r\n\r\n"
