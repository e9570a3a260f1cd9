"""Requests are those that httpx builds."""

from __future__ import annotations

import httpx
import pytest

from lusid_async.calls.request import RequestBuilder

ROOT = "https://things.lusid.com:8443/api"
HEADERS = [(b"Accept", b"application/json"), (b"X-Own", b"1")]
TIMEOUT = {"connect": 1.0, "read": None, "write": None, "pool": None}


@pytest.mark.parametrize("content", [None, b"{}", b'{"name": "x"}'])
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
def test_a_request_is_the_one_that_httpx_builds(method: str, content: bytes | None) -> None:
    built = RequestBuilder(ROOT, HEADERS).build(method, "/a?b=c", content, dict(TIMEOUT))
    expected = httpx.Request(
        method,
        f"{ROOT}/a?b=c",
        headers=HEADERS if content is None else [*HEADERS, (b"Content-Type", b"application/json")],
        content=content,
        extensions={"timeout": TIMEOUT},
    )
    assert (built.method, built.url, built.headers.raw) == (
        expected.method,
        expected.url,
        expected.headers.raw,
    )
    assert (built.content, built.extensions) == (expected.content, expected.extensions)
    assert isinstance(built.stream, httpx.ByteStream)


def test_requests_share_no_headers() -> None:
    builder = RequestBuilder(ROOT, HEADERS)
    first = builder.build("GET", "/", None, TIMEOUT)
    first.headers["Authorization"] = "Bearer x"
    assert "authorization" not in builder.build("GET", "/", None, TIMEOUT).headers
