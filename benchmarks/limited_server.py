"""`python -m benchmarks.limited_server`: a server with a rate limit, to be called from another process.

It responds to every GET with an empty list, or with 429 and `Retry-After`, and prints its address when ready.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from typing import TYPE_CHECKING

from tests.http.limits import FixedWindow, ReportedWindow, TokenBucket

if TYPE_CHECKING:
    from tests.http.limits import Limit

_BODY = b'{"values": []}'


class StrayRefusal:
    """Allows every call but one, which is told to wait.

    Args:
        number: which one, of each `of`.
        of: calls after which the count begins again.
        retry_after: seconds.
    """

    def __init__(self, number: int = 100, of: int = 401, retry_after: str = "0.1") -> None:
        self._number = number
        self._of = of
        self._retry_after = retry_after
        self._calls = 0

    def take(self, _: float) -> tuple[bool, dict[str, str]]:
        self._calls += 1
        if self._calls % self._of == self._number:
            return False, {"retry-after": self._retry_after}
        return True, {}


class Unlimited:
    """Allows every call."""

    def take(self, _: float) -> tuple[bool, dict[str, str]]:
        return True, {}


class LimitedProtocol(asyncio.Protocol):
    """One connection.

    Args:
        limit: what counts the calls.
        latency: seconds from a request to its response, half of them before it is counted.
    """

    def __init__(self, limit: Limit, latency: float) -> None:
        self._limit = limit
        self._latency = latency
        self._received = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            self._received = self._received.partition(b"\r\n\r\n")[2]
            asyncio.get_running_loop().call_later(self._latency / 2, self._count)

    def _count(self) -> None:
        allowed, headers = self._limit.take(time.monotonic())
        response = _response(headers, allowed=allowed)
        asyncio.get_running_loop().call_later(self._latency / 2, self._send, response)

    def _send(self, response: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(response)


def _response(headers: dict[str, str], *, allowed: bool) -> bytes:
    lines = [
        "HTTP/1.1 200 OK" if allowed else "HTTP/1.1 429 Too Many Requests",
        "content-type: application/json",
        f"content-length: {len(_BODY)}",
        *(f"{name}: {value}" for name, value in headers.items()),
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + _BODY


def limit_of(kind: str, size: int, seconds: float) -> Limit:
    """Return a fresh limit of a kind that the command line names."""
    if kind == "reported":
        return ReportedWindow(size, seconds)
    if kind == "stray":
        return StrayRefusal()
    if kind == "none":
        return Unlimited()
    return TokenBucket(size) if kind == "bucket" else FixedWindow(size)


async def serve(limit: Limit, latency: float) -> None:
    """Serve on loopback until the process is ended."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: LimitedProtocol(limit, latency), "127.0.0.1", 0, backlog=1024)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.limited_server", description=__doc__)
    parser.add_argument("--kind", choices=["bucket", "window", "reported", "stray", "none"], default="bucket")
    parser.add_argument("--size", type=int, default=50, help="calls a second, or a window")
    parser.add_argument("--seconds", type=float, default=60.0, help="the length of a reported window")
    parser.add_argument("--latency", type=float, default=0.0, help="seconds")
    given = parser.parse_args()
    asyncio.run(serve(limit_of(given.kind, given.size, given.seconds), given.latency))
