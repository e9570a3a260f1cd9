"""What hostile servers send, and factories that meet them."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import brotli
import zstandard

from lusid_async import AsyncApiClientFactory, ConfigurationOptions
from tests.calls.things import settings

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from anyio.abc import ByteStream

    from tests.http.sockets import ByteServer

    Respond = Callable[[bytes, ByteStream], Awaitable[bool]]

LIMIT = 1_000_000
"""Bytes that a body may have in these tests."""

OPENED = 64_000_000
"""Bytes that a bomb opens to."""


@lru_cache
def bomb(*codings: str) -> bytes:
    """Return zeros, compressed with one coding after another."""
    body = b"\0" * OPENED
    compress: dict[str, Callable[[bytes], bytes]] = {
        "gzip": lambda data: gzip.compress(data, 6, mtime=0),
        "deflate": lambda data: zlib.compress(data, 6),
        "br": lambda data: bytes(brotli.compress(data, quality=1)),
        "zstd": lambda data: bytes(zstandard.ZstdCompressor().compress(data)),
    }
    for coding in codings:
        body = compress[coding](body)
    return body


@lru_cache
def empty_members(count: int) -> bytes:
    """Return a body of gzip in gzip that takes long to open and is empty."""
    return gzip.compress(gzip.compress(b"", mtime=0) * count, 1, mtime=0)


def sending(body: bytes, headers: str = "", status: str = "200 OK") -> Respond:
    """Send one body with its length."""

    async def respond(_: bytes, connection: ByteStream) -> bool:
        head = f"HTTP/1.1 {status}\r\ncontent-length: {len(body)}\r\n{headers}\r\n"
        await connection.send(head.encode("latin-1"))
        await connection.send(body)
        return True

    return respond


def without_end(head: str, again: bytes) -> Respond:
    """Send a head, and after it the same bytes for ever."""

    async def respond(_: bytes, connection: ByteStream) -> bool:
        await connection.send(head.encode("latin-1"))
        while True:
            await connection.send(again)

    return respond


def factory_to(server: ByteServer, scheme: str = "http", **changes: Any) -> AsyncApiClientFactory:
    """Return a factory with a limit, without retries and with a total time of a few seconds."""
    options = {
        "max_response_bytes": LIMIT,
        "transient_retries": 0,
        "total_timeout_ms": 60_000,
        **{name: value for name, value in changes.items() if name in ConfigurationOptions.__slots__},
    }
    given = {name: value for name, value in changes.items() if name not in options}
    root = f"{scheme}://localhost:{server.port}/api"
    return AsyncApiClientFactory(
        config_loaders=settings(api_url=root, **given), opts=ConfigurationOptions(**options)
    )


@dataclass(slots=True)
class Peak:
    """The most memory that was in use within a block, in bytes."""

    size: int = field(default=0)


@contextmanager
def peak_memory() -> Iterator[Peak]:
    """Measure what Python objects take within the block, on top of what was there."""
    peak = Peak()
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        yield peak
        _, highest = tracemalloc.get_traced_memory()
        peak.size = highest - before
    finally:
        tracemalloc.stop()
