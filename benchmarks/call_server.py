"""A server that is no bottleneck: it answers from memory, in a process of its own.

`python -m benchmarks.call_server` prints its port and serves until its standard input ends. What it answers
with is captured from the sandbox: one instrument, or a page of 2,000.
"""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, cast

import httpx

from lusid_async.sandbox import SandboxState, create_app

if TYPE_CHECKING:
    from collections.abc import Mapping

TOKEN = "benchmark-token"  # noqa: S105 - nothing is secret about it
INSTRUMENT = "/api/api/instruments/LusidInstrumentId/"
PAGE = "/api/api/instruments?"
_END_OF_HEAD = b"\r\n\r\n"


class Answering(asyncio.Protocol):
    """Answers each request without a body by the path it begins with.

    Args:
        answers: whole answers, by path; the first path that a target begins with counts.
    """

    def __init__(self, answers: Mapping[bytes, bytes]) -> None:
        self._answers = answers
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._received += data
        while _END_OF_HEAD in self._received:
            head, _, self._received = self._received.partition(_END_OF_HEAD)
            target = head.split(b" ", 2)[1]
            self._transport.write(
                next(answer for path, answer in self._answers.items() if target.startswith(path))
            )


async def _serve() -> None:
    answers = {path.encode(): await _captured(path) for path in (INSTRUMENT, PAGE)}
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Answering(answers), "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
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
