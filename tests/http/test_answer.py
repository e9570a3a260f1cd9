"""Reading answers out of bytes, however they are cut, with each of the parsers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async.http.answer_kind import answer_kind
from lusid_async.http.h11_answer import H11Answer
from lusid_async.http.httptools_answer import HttptoolsAnswer

if TYPE_CHECKING:
    from lusid_async.http.answer import Answer


pytestmark = pytest.mark.usefixtures("each_parser")

HELLO = b"HTTP/1.1 200 All Right\r\nContent-Length: 5\r\nX-Two: 1\r\nx-two: 2\r\n\r\nhello"
CHUNKED = (
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\nTrailer: x\r\n\r\n"
)
INTERIM = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\nContent-Length: 9\r\n\r\n"


def read(*pieces: bytes, has_body: bool = True) -> tuple[Answer, bytes]:
    """Feed an answer until it is whole, as a connection does, and return it with its body."""
    answer = answer_kind()(has_body=has_body)
    body = b""
    for piece in pieces:
        answer.feed(piece)
        body += b"".join(answer.take())
        if answer.failure is not None:
            raise answer.failure
    return answer, body


def test_httptools_parses_if_it_is_there(each_parser: str) -> None:
    assert answer_kind() is {"h11": H11Answer, "httptools": HttptoolsAnswer}[each_parser]


@pytest.mark.parametrize(
    ("data", "body", "keeps_open"),
    [
        (HELLO, b"hello", True),
        (CHUNKED, b"hello", True),
        (INTERIM + HELLO, b"hello", True),
        (HELLO.replace(b"X-Two: 1", b"Connection: close"), b"hello", False),
        (HELLO.replace(b"1.1", b"1.0", 1), b"hello", False),
        (b"HTTP/1.1 204 No Content\r\n\r\n", b"", True),
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
        ((b"",), "without an answer"),
        ((b"HTTP/1.1 200", b""), "middle of the head"),
        ((HELLO[:-1], b""), "middle of the body"),
        ((CHUNKED[:-20], b""), "middle of the body"),
        ((CHUNKED.replace(b"\r\n3\r\n", b"\r\nzz\r\n"),), "no HTTP"),
        ((b"<html>\r\n\r\n",), "no HTTP"),
        ((HELLO.replace(b"X-Two: 1", b"Content-Length: 6"),), "no HTTP"),
        ((b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",), "no HTTP"),
        ((b"HTTP/1.1 200 OK\r\nX-Long: ", *[b"x" * 10_000] * 11), "longer than"),
    ],
)
def test_what_is_no_answer_is_refused(pieces: tuple[bytes, ...], message: str) -> None:
    with pytest.raises(httpx.RemoteProtocolError, match=message):
        read(*pieces)


def test_what_goes_wrong_after_the_head_leaves_what_came_before() -> None:
    answer = answer_kind()()
    answer.feed(CHUNKED.replace(b"\r\n3\r\n", b"\r\nzz\r\n"))
    assert (answer.status, answer.take(), answer.is_whole, answer.keeps_open) == (200, [b"he"], False, False)
    assert "no HTTP" in str(answer.failure)


_TEXT = st.binary(max_size=20).map(lambda data: data.hex().encode())
_HEADERS = st.lists(st.tuples(_TEXT.map(lambda text: b"X-" + text), _TEXT), max_size=4)
_BODIES = st.one_of(
    st.binary(max_size=60).map(lambda body: (f"Content-Length: {len(body)}\r\n".encode(), body)),
    st.lists(st.binary(min_size=1, max_size=20), max_size=4).map(
        lambda chunks: (
            b"Transfer-Encoding: chunked\r\n",
            b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in [*chunks, b""]),
        )
    ),
)


@given(
    status=st.sampled_from([200, 201, 304, 404, 500]),
    headers=_HEADERS,
    body=_BODIES,
    closes=st.booleans(),
    more=st.sampled_from([b"", HELLO, b"\0"]),
    size=st.integers(1, 200),
)
def test_both_parsers_read_the_same(
    status: int,
    headers: list[tuple[bytes, bytes]],
    body: tuple[bytes, bytes],
    closes: bool,
    more: bytes,
    size: int,
) -> None:
    lines = b"".join(b"%b: %b\r\n" % header for header in headers) + b"Connection: close\r\n" * closes
    data = b"HTTP/1.1 %d Some Reason\r\n%b%b\r\n%b%b" % (status, lines, body[0], body[1], more)

    def read_with(kind: type[Answer]) -> tuple[object, ...]:
        answer, whole = kind(), b""
        for start in range(0, len(data), size):
            answer.feed(data[start : start + size])
            whole += b"".join(answer.take())
            if answer.is_whole:
                break
        assert answer.is_whole
        return answer.status, answer.reason, answer.headers, whole, answer.keeps_open, answer.is_encoded

    assert read_with(H11Answer) == read_with(HttptoolsAnswer)
