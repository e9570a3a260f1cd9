"""What a server can do in place of a good response, byte by byte."""

from __future__ import annotations

import gzip
import random
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TypeAlias

from anyio.abc import ByteStream

from tests.http.sockets import json_response, reset

Act: TypeAlias = Callable[[ByteStream], Awaitable[bool]]
"""Done with a connection on which a request came; a true result keeps it for another one."""

REQUEST_ID = "req-1"
_ID_LINE = f"lusid-meta-requestid: {REQUEST_ID}\r\n"
BODY = b'{"name": "x"}'
RESPONSE = json_response(BODY, headers=_ID_LINE)
_HEAD, _ = RESPONSE.split(b"\r\n\r\n")
_SEEDED = random.Random(1)  # noqa: S311 - what no compression shortens
_PAGE = b"<!DOCTYPE html><html><body>Please log in</body></html>"
_PROBLEM = b'{"name": "Busy", "code": 1, "title": "Busy", "instance": "https://x/requests/req-1"}'


async def _keep(_: ByteStream) -> bool:
    return True


async def _close(_: ByteStream) -> bool:
    return False


async def _reset(connection: ByteStream) -> bool:
    reset(connection)
    return False


async def _stall(connection: ByteStream) -> bool:
    # Says nothing more, and notices when the other side has had enough.
    await connection.receive()
    return False


async def _half_close(connection: ByteStream) -> bool:
    await connection.send_eof()
    return await _stall(connection)


def _sends(content: bytes, then: Act = _keep) -> Act:
    async def act(connection: ByteStream) -> bool:
        await connection.send(content)
        return await then(connection)

    return act


def _status(status: str, retry_after: str | None = None, body: bytes = _PROBLEM) -> Act:
    header = "" if retry_after is None else f"retry-after: {retry_after}\r\n"
    return _sends(json_response(body, status, _ID_LINE + header))


def _with_length(length: int, then: Act) -> Act:
    head = _HEAD.replace(b"content-length: 13", b"content-length: %d" % length)
    return _sends(head + b"\r\n\r\n" + BODY, then)


def _page(status: str) -> Act:
    head = f"HTTP/1.1 {status}\r\ncontent-type: text/html\r\ncontent-length: {len(_PAGE)}\r\n\r\n"
    return _sends(head.encode() + _PAGE)


def _zipped(body: bytes) -> Act:
    return _sends(json_response(body, headers=f"{_ID_LINE}content-encoding: gzip\r\n"))


def _chunked(content: bytes, then: Act = _keep) -> Act:
    head = (
        f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n{_ID_LINE}transfer-encoding: chunked\r\n\r\n"
    )
    return _sends(head.encode() + content, then)


def _http_date(seconds: float) -> str:
    return format_datetime(datetime.now(UTC) + timedelta(seconds=seconds), usegmt=True)


good = _sends(RESPONSE)
good_then_closed = _sends(RESPONSE, _close)
good_then_reset = _sends(RESPONSE, _reset)
good_then_half_closed = _sends(RESPONSE, _half_close)

closed = _close
was_reset = _reset
half_closed = _half_close
stalled = _stall
head_then_reset = _sends(_HEAD, _reset)
head_then_closed = _sends(_HEAD, _close)
head_then_stalled = _sends(_HEAD, _stall)
body_then_reset = _sends(RESPONSE[:-4], _reset)
body_then_closed = _sends(RESPONSE[:-4], _close)
body_then_stalled = _sends(RESPONSE[:-4], _stall)
length_too_long = _with_length(100, _close)
length_too_short = _with_length(5, _keep)
no_number_as_length = _sends(
    _HEAD.replace(b"content-length: 13", b"content-length: many") + b"\r\n\r\n" + BODY
)
chunks_of_garbage = _chunked(b"zz\r\n" + BODY + b"\r\n0\r\n\r\n")
chunks_cut_off = _chunked(b"5\r\n" + BODY[:5] + b"\r\n", _close)
huge_headers = _sends(b"HTTP/1.1 200 OK\r\nx-huge: " + b"x" * 10_000_000 + b"\r\n\r\n", _close)
no_http = _sends(b"SSH-2.0-OpenSSH_9.2\r\n", _close)
informational_first = _sends(
    b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n" + RESPONSE
)
switching_unasked = _sends(b"HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n")

no_gzip = _zipped(b"\x00" + gzip.compress(BODY))
gzip_cut_off = _zipped(gzip.compress(b'{"name": "%s"}' % _SEEDED.randbytes(500).hex().encode())[:-200])
no_utf_8 = _sends(json_response(b'{"name": "\xff\xfe"}', headers=_ID_LINE))
json_cut_off = _sends(json_response(BODY[:-3], headers=_ID_LINE))
other_json = _sends(json_response(b'{"name": 5}', headers=_ID_LINE))
empty = _sends(json_response(b"", headers=_ID_LINE))
page = _page("200 OK")

page_502 = _page("502 Bad Gateway")
page_403 = _page("403 Forbidden")
redirect = _sends(b"HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/login\r\ncontent-length: 0\r\n\r\n")
conflict = _status("409 Conflict")
conflict_told_to_wait = _status("409 Conflict", "0")
internal_error = _status("500 Internal Server Error")
not_implemented = _status("501 Not Implemented")
unavailable = _status("503 Service Unavailable")
unavailable_told_to_wait = _status("503 Service Unavailable", "0")
unavailable_for_long = _status("503 Service Unavailable", "3600")
limited = _status("429 Too Many Requests")
limited_for_seconds = _status("429 Too Many Requests", "0")
limited_until = _status("429 Too Many Requests", _http_date(-5))
limited_for_long = _status("429 Too Many Requests", "3600")
