"""Reading answers out of bytes, however they are cut."""

from __future__ import annotations

import httpx
import pytest

from lusid_async.http.answer import Answer

HELLO = b"HTTP/1.1 200 All Right\r\nContent-Length: 5\r\nX-Two: 1\r\nx-two: 2\r\n\r\nhello"
CHUNKED = (
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\nTrailer: x\r\n\r\n"
)
INTERIM = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\nContent-Length: 9\r\n\r\n"


def read(*pieces: bytes, has_body: bool = True) -> tuple[Answer, bytes]:
    """Feed an answer until it is whole, as a connection does, and return it with its body."""
    answer = Answer(has_body=has_body)
    body = b""
    for piece in pieces:
        answer.feed(piece)
        body += b"".join(answer.take())
    return answer, body


@pytest.mark.parametrize(
    ("data", "body", "keeps_open"),
    [
        (HELLO, b"hello", True),
        (CHUNKED, b"hello", True),
        (INTERIM + HELLO, b"hello", True),
        (HELLO.replace(b"X-Two: 1", b"Connection: close"), b"hello", False),
        (HELLO.replace(b"1.1", b"1.0", 1), b"hello", False),
        (b"HTTP/1.1 204 No Content\r\n\r\n", b"", True),
        (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n", b"", False),
        (b"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", b"", True),
    ],
)
@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_an_answer_is_read(data: bytes, body: bytes, keeps_open: bool, size: int) -> None:
    answer, read_body = read(*(data[start : start + size] for start in range(0, len(data), size)))
    assert (answer.is_whole, answer.keeps_open, read_body) == (True, keeps_open, body)


def test_the_head_is_kept_as_it_came() -> None:
    answer, _ = read(INTERIM + HELLO)
    assert (answer.status, answer.reason) == (200, b"All Right")
    assert answer.headers == [(b"Content-Length", b"5"), (b"X-Two", b"1"), (b"x-two", b"2")]


def test_without_a_length_the_end_of_the_connection_is_that_of_the_body() -> None:
    answer, body = read(b"HTTP/1.1 200 OK\r\n\r\n", b"hel", b"lo", b"")
    assert (answer.is_whole, answer.keeps_open, body) == (True, False, b"hello")


def test_the_answer_to_a_head_has_no_body() -> None:
    answer, body = read(HELLO.removesuffix(b"hello"), has_body=False)
    assert (answer.is_whole, answer.keeps_open, body) == (True, True, b"")


@pytest.mark.parametrize("more", [HELLO, b"garbage"])
@pytest.mark.parametrize("first", [HELLO, HELLO.replace(b"X-Two: 1", b"Connection: close")])
def test_what_nobody_asked_for_ends_the_connection(first: bytes, more: bytes) -> None:
    answer, body = read(first + more)
    assert (answer.is_whole, answer.keeps_open, body) == (True, False, b"hello")
    assert answer.status == 200


@pytest.mark.parametrize(
    ("pieces", "message"),
    [
        ((b"",), "without sending a response"),
        ((b"HTTP/1.1 200", b""), "without sending a response"),
        ((HELLO[:-1], b""), "middle of the body"),
        ((CHUNKED[:-20], b""), "middle of the body"),
        ((CHUNKED.replace(b"\r\n3\r\n", b"\r\nzz\r\n"),), "no HTTP"),
        ((b"<html>",), "no HTTP"),
        ((HELLO.replace(b"X-Two: 1", b"Content-Length: 6"),), "no HTTP"),
        ((b"HTTP/1.1 200 OK\r\nX-Long: ", *[b"x" * 10_000] * 11), "longer than"),
    ],
)
def test_what_is_no_answer_is_refused(pieces: tuple[bytes, ...], message: str) -> None:
    with pytest.raises(httpx.RemoteProtocolError, match=message):
        read(*pieces)
