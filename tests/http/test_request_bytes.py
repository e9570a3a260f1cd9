"""The bytes of requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from lusid_async.http.request_bytes import chunks_of, head_of, pieces_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

pytestmark = pytest.mark.anyio


def test_a_head_has_the_headers_in_their_order() -> None:
    head = head_of("GET", b"/a?b=c", [(b"Host", b"x"), (b"X-Two", b"1"), (b"x-two", b"2")])
    assert head == b"GET /a?b=c HTTP/1.1\r\nHost: x\r\nX-Two: 1\r\nx-two: 2\r\n\r\n"


@pytest.mark.parametrize(
    ("target", "header"),
    [
        (b"/ HTTP/1.1\r\nX: y", (b"A", b"b")),
        (b"/", (b"A", b"b\r\nX: y")),
        (b"/", (b"A\r\nX", b"y")),
        (b"/", (b"A", b"b\ny")),
        (b"/", (b"A", b"b\0")),
    ],
)
def test_nothing_in_a_head_begins_another_line(target: bytes, header: tuple[bytes, bytes]) -> None:
    with pytest.raises(httpx.LocalProtocolError):
        head_of("GET", target, [header])


@pytest.mark.parametrize("size", [0, 1, 65_536, 65_537, 200_000])
def test_pieces_are_the_whole(size: int) -> None:
    data = bytes(range(256)) * (size // 256) + b"x" * (size % 256)
    pieces = list(pieces_of(data))
    assert b"".join(pieces) == data
    assert max(map(len, pieces)) <= 65_536


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, [b"head", b"2\r\nhe\r\n", b"a\r\nllo world!\r\n", b"0\r\n\r\n"]),
        ({"Content-Length": "12"}, [b"head", b"he", b"llo world!"]),
    ],
)
async def test_a_body_that_is_made_meanwhile(headers: dict[str, str], expected: list[bytes]) -> None:
    async def body() -> AsyncIterator[bytes]:
        yield b"he"
        yield b""
        yield b"llo world!"

    request = httpx.Request("POST", "http://x", content=body(), headers=headers)
    assert [chunk async for chunk in chunks_of(b"head", request)] == expected
