"""`python -m benchmarks.limited_server`: a server with a rate limit, to be called from another process.

It answers every GET with an empty list, or with 429 and `Retry-After`, and prints its port when it is ready.
"""

from __future__ import annotations

import argparse
import asyncio
import time

from tests.http.limits import FixedWindow, TokenBucket

_BODY = b'{"values": []}'
_ALLOWED = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (
    len(_BODY),
    _BODY,
)


class LimitedProtocol(asyncio.Protocol):
    """One connection.

    Args:
        limit: what counts the calls, or None to allow all.
        latency: seconds from a request to its answer, half of them before it is counted.
    """

    def __init__(self, limit: TokenBucket | FixedWindow | None, latency: float) -> None:
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
        wait = None if self._limit is None else self._limit.refusal(time.monotonic())
        answer = _ALLOWED if wait is None else _refusal(wait)
        asyncio.get_running_loop().call_later(self._latency / 2, self._send, answer)

    def _send(self, answer: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(answer)


def _refusal(wait: int) -> bytes:
    return b"HTTP/1.1 429 Too Many Requests\r\nretry-after: %d\r\ncontent-length: 0\r\n\r\n" % wait


async def serve(limit: TokenBucket | FixedWindow | None, latency: float) -> None:
    """Serve on loopback until the process is ended."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: LimitedProtocol(limit, latency), "127.0.0.1", 0, backlog=1024)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.limited_server", description=__doc__)
    parser.add_argument("--kind", choices=["bucket", "window", "none"], default="bucket")
    parser.add_argument("--rate", type=int, default=50, help="calls a second")
    parser.add_argument("--latency", type=float, default=0.0, help="seconds")
    given = parser.parse_args()
    kinds = {"bucket": TokenBucket, "window": FixedWindow}
    asyncio.run(serve(None if given.kind == "none" else kinds[given.kind](given.rate), given.latency))
