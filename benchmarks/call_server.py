"""A server that is no bottleneck: it answers from memory, in a process of its own.

`python -m benchmarks.call_server` prints three ports (plain, TLS, plain with a latency of 20 ms) and the file
of its certificate authority, and serves until its standard input ends. What it answers with is captured from
the sandbox: one instrument, or a page of 2,000.
"""

from __future__ import annotations

import asyncio
import ssl
import sys
from typing import TYPE_CHECKING, cast

import httpx
import trustme

from lusid_async.sandbox import SandboxState, create_app

if TYPE_CHECKING:
    from collections.abc import Mapping

TOKEN = "benchmark-token"  # noqa: S105 - nothing is secret about it
INSTRUMENT = "/api/api/instruments/LusidInstrumentId/"
PAGE = "/api/api/instruments?"
_END_OF_HEAD = b"\r\n\r\n"
_LATENCY_SECONDS = 0.02


class Answering(asyncio.Protocol):
    """Answers each request without a body by the path it begins with.

    Args:
        answers: whole answers, by path; the first path that a target begins with counts.
        latency: seconds before each answer.
    """

    def __init__(self, answers: Mapping[bytes, bytes], latency: float = 0) -> None:
        self._answers = answers
        self._latency = latency
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._received += data
        while _END_OF_HEAD in self._received:
            head, _, self._received = self._received.partition(_END_OF_HEAD)
            target = head.split(b" ", 2)[1]
            answer = next(answer for path, answer in self._answers.items() if target.startswith(path))
            if self._latency:
                asyncio.get_running_loop().call_later(self._latency, self._transport.write, answer)
            else:
                self._transport.write(answer)


async def _serve() -> None:
    answers = {path.encode(): await _captured(path) for path in (INSTRUMENT, PAGE)}
    loop = asyncio.get_running_loop()
    authority = trustme.CA()
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(tls)
    servers = [
        await loop.create_server(
            lambda latency=latency: Answering(answers, latency), "127.0.0.1", 0, backlog=1024, ssl=context
        )
        for context, latency in ((None, 0), (tls, 0), (None, _LATENCY_SECONDS))
    ]
    with authority.cert_pem.tempfile() as path:
        print(*(server.sockets[0].getsockname()[1] for server in servers), path, flush=True)
        await loop.run_in_executor(None, sys.stdin.read)
    for server in servers:
        server.close()


async def _captured(path: str) -> bytes:
    """Return the bytes of the sandbox's answer, as a server would send them."""
    state = SandboxState().seed()
    transport = httpx.ASGITransport(create_app(state))
    token = state.account.personal_access_token
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        target = f"{path}limit=2000" if path == PAGE else f"{path}LUID_00000000"
        answer = await client.get(target, headers={"Authorization": f"Bearer {token}"})
    answer.raise_for_status()
    head = "".join(f"{name}: {value}\r\n" for name, value in answer.headers.items())
    return f"HTTP/1.1 200 OK\r\n{head}\r\n".encode("ascii") + answer.content


if __name__ == "__main__":
    asyncio.run(_serve())
