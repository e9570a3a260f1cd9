"""Whatever a server responds, a call gives a result or raises an exception of ours.

`LUSID_ASYNC_FUZZ_EXAMPLES=100000 pytest tests/hostile/test_fuzz.py` looks longer.
"""

from __future__ import annotations

import gzip
import json
import os
import zlib
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lusid_async import ConfigurationOptions, LusidError
from lusid_async.api import InstrumentsApi
from tests.calls.things import API_URL, ThingsApi, factory_over
from tests.calls.things import settings as settings_of
from tests.hostile.servers import factory_to
from tests.http.sockets import serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from anyio.abc import ByteStream

    from lusid_async import AsyncApiClientFactory

EXAMPLES = int(os.environ.get("LUSID_ASYNC_FUZZ_EXAMPLES", "60"))
FUZZED = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
OPTIONS: dict[str, Any] = {"transient_retries": 0, "rate_limit_retries": 0, "max_response_bytes": 100_000}

KEYS = st.sampled_from(
    [
        *[
            "values",
            "nextPage",
            "previousPage",
            "href",
            "name",
            "detail",
            "title",
            "errors",
            "instance",
            "code",
        ],
        *[
            "status",
            "errorDetails",
            "instrumentDefinition",
            "instrumentType",
            "identifiers",
            "version",
            "state",
        ],
        *["lusidInstrumentId", "asAtDate", "effectiveFrom", "properties", "failed", "links", "relation"],
    ]
) | st.text(max_size=5)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["Bond", "Equity", "FxForward", "Active", "2024-01-01T00:00:00Z", "9" * 5000, "\ud800"])
)
JSON = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=6),
    max_leaves=25,
)
PAGES = st.fixed_dictionaries({"values": st.lists(JSON, max_size=4) | JSON, "nextPage": JSON})


def written(value: Any) -> bytes:
    return json.dumps(value).encode()


RAW = [
    b"",
    b"{",
    b"[" * 3000,
    b'{"a":' * 3000,
    b"\xff\xfe",
    b"<html>",
    b"1e99999999999999999999",
    b"NaN",
    b"9" * 9000,
]
BODIES = (
    st.builds(written, JSON | PAGES)
    | st.builds(lambda value, cut: written(value)[:cut], PAGES, st.integers(0, 200))
    | st.sampled_from(RAW)
    | st.binary(max_size=200)
)
CODED = st.one_of(
    st.tuples(st.just("identity"), BODIES),
    st.tuples(st.just("gzip"), st.builds(gzip.compress, BODIES) | BODIES),
    st.tuples(st.just("deflate"), st.builds(zlib.compress, BODIES) | BODIES),
    st.tuples(st.sampled_from(["br", "zstd", "gzip, gzip", "gzip, x", "", ",", "\x80"]), BODIES),
)
HEADER_VALUES = st.sampled_from(
    ["", "0", "-1", "9" * 40, "1e9", "Thu, 01 Jan 1970 00:00:00 GMT", "x" * 3000]
) | st.text(st.characters(min_codepoint=33, max_codepoint=255), max_size=30)
HEADERS = st.dictionaries(
    st.sampled_from(
        [
            *["retry-after", "date", "lusid-meta-requestid", "content-type", "location", "set-cookie"],
            *[
                "x-rate-limit-limit",
                "x-rate-limit-remaining",
                "x-rate-limit-reset",
                "www-authenticate",
                "link",
            ],
        ]
    ),
    HEADER_VALUES,
    max_size=5,
)
STATUSES = st.sampled_from(
    [200, 200, 200, 201, 204, 206, 299, 300, 302, 304, 400, 401, 403, 404, 409, 418, 429]
) | (st.integers(200, 599))


class Split(httpx.AsyncByteStream):
    """A body in chunks of a size."""

    def __init__(self, body: bytes, size: int) -> None:
        self._body = body
        self._size = size

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for start in range(0, len(self._body), self._size):
            yield self._body[start : start + self._size]


async def used(factory: AsyncApiClientFactory) -> None:
    """Use calls in every way; every exception that is not of the package's escapes."""
    things, instruments = factory.build(ThingsApi), factory.build(InstrumentsApi)

    async def stream() -> None:
        async with things.get_thing().stream() as chunks:
            async for _ in chunks:
                pass

    async def pages() -> None:
        async for page in instruments.list_instruments().pages():
            page.to_json()

    async def json_pages() -> None:
        async for _ in things.list_things().json_pages():
            pass

    uses: list[Callable[[], Any]] = [
        lambda: things.get_thing(),
        lambda: instruments.get_instruments("Figi", ["a"]).with_http_info(),
        stream,
        pages,
        json_pages,
    ]
    for use in uses:
        message = ""
        try:
            await use()
        except LusidError as error:
            message = str(error)
        assert len(message) < 5000
        assert "\n" not in message


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@FUZZED
@given(
    status=STATUSES,
    headers=HEADERS,
    coded=CODED,
    size=st.integers(1, 300),
    strict=st.booleans(),
    decimals=st.booleans(),
)
def test_any_response_is_a_result_or_an_exception_of_ours(
    backend: str,
    status: int,
    headers: dict[str, str],
    coded: tuple[str, bytes],
    size: int,
    strict: bool,
    decimals: bool,
) -> None:
    coding, body = coded
    raw = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
    raw.append((b"content-encoding", coding.encode("latin-1")))

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(status, headers=raw, stream=Split(body, size))

    async def main() -> None:
        opts = ConfigurationOptions(
            **OPTIONS,
            strict=strict,
            decimals=decimals,
            total_timeout_ms=2000,
        )
        async with factory_over(
            respond, config_loaders=settings_of(api_url=API_URL), opts=opts, rate_limiter=None
        ) as factory:
            with anyio.fail_after(60):
                await used(factory)

    anyio.run(main, backend=backend)


PARTS = st.lists(
    st.sampled_from(
        [
            *[
                b"HTTP/1.1 200 OK\r\n",
                b"HTTP/1.1 100 Continue\r\n\r\n",
                b"HTTP/1.0 404\r\n",
                b"HTTP/1.1 101 x\r\n\r\n",
            ],
            *[b"content-length: 3\r\n", b"content-length: 4\r\n", b"content-length: -1\r\n", b"\r\n", b"\n"],
            *[
                b"transfer-encoding: chunked\r\n",
                b"transfer-encoding: gzip\r\n",
                b"3\r\nabc\r\n",
                b"0\r\n\r\n",
            ],
            *[
                b"content-encoding: gzip\r\n",
                b"connection: close\r\n",
                b"upgrade: h2c\r\n",
                b"{}",
                b'{"name":"x"}',
            ],
            *[
                b"ffffffffffffffffffff\r\n",
                b"1;a=b\r\nx\r\n",
                b" folded\r\n",
                b":\r\n",
                b"a\r\n",
                b"\0",
                b"\x80" * 9,
            ],
        ]
    )
    | st.binary(max_size=20),
    max_size=9,
).map(b"".join)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@settings(FUZZED, max_examples=max(EXAMPLES // 4, 15))
@given(response=PARTS | st.builds(lambda rest: b"HTTP/1.1 200 OK\r\n" + rest, PARTS))
def test_any_bytes_are_a_result_or_an_exception_of_ours(backend: str, response: bytes) -> None:
    async def respond(_: bytes, connection: ByteStream) -> bool:
        await connection.send(response)
        return False

    async def main() -> None:
        async with serving(respond) as server:
            async with factory_to(server, total_timeout_ms=2000, rate_limit_retries=0) as factory:
                with anyio.fail_after(60):
                    await used(factory)

    anyio.run(main, backend=backend)
