"""Real processes that share a token, and how a test speaks with them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
from anyio.streams.buffered import BufferedByteReceiveStream

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from anyio.abc import Process

    from lusid_async.sandbox import RunningSandbox

PROCESSES = 8
PATIENCE_SECONDS = 240
"""After which a process is taken to hang; nothing here comes near it."""

_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class CallReport:
    """What a worker says about a call: which token it used, by hash, and what it warned of."""

    token: str
    warnings: tuple[str, ...]


class Worker:
    """A process of the fleet."""

    def __init__(self, process: Process) -> None:
        assert process.stdout is not None
        self._process = process
        self._lines = BufferedByteReceiveStream(process.stdout)

    async def read_line(self) -> bytes:
        with anyio.fail_after(PATIENCE_SECONDS):
            return await self._lines.receive_until(b"\n", 100_000)

    async def tell_to_call(self) -> None:
        assert self._process.stdin is not None
        await self._process.stdin.send(b"\n")

    async def call(self) -> CallReport:
        """Let it make a call."""
        await self.tell_to_call()
        content = json.loads(await self.read_line())
        return CallReport(content["token"], tuple(content["warnings"]))

    def kill(self) -> None:
        """Let it die without a last word (SIGKILL)."""
        self._process.kill()


@asynccontextmanager
async def fleet(
    sandbox: RunningSandbox,
    store: str | Path,
    *,
    backend: str = "asyncio",
    lock_seconds: float = 10.0,
    size: int = PROCESSES,
) -> AsyncIterator[list[Worker]]:
    """Start the processes, wait until each is ready to call, and end them after the block."""
    command = [sys.executable, "-m", "tests.auth.worker", str(store), str(lock_seconds), backend]
    environment = {**os.environ, **sandbox.environment()}
    async with AsyncExitStack() as stack:
        workers = []
        for _ in range(size):
            process = await anyio.open_process(
                command, stdin=subprocess.PIPE, stderr=None, env=environment, cwd=_ROOT
            )
            stack.push_async_callback(_end, process)
            workers.append(Worker(process))
        for worker in workers:
            assert await worker.read_line() == b"ready"
        yield workers


async def _end(process: Process) -> None:
    with suppress(ProcessLookupError):
        process.kill()
    await process.aclose()


async def all_call(workers: list[Worker]) -> list[CallReport]:
    """Let all of them make a call at once."""
    reports: list[CallReport] = []

    async def call(worker: Worker) -> None:
        reports.append(await worker.call())

    async with anyio.create_task_group() as group:
        for worker in workers:
            group.start_soon(call, worker)
    return reports


async def until_asked(sandbox: RunningSandbox) -> None:
    """Wait until a token request has come that a fault holds up."""
    with anyio.fail_after(PATIENCE_SECONDS):
        while not sandbox.state.calls["fault:token"]:  # noqa: ASYNC110 - it is counted in another thread
            await anyio.sleep(0.01)


def grants(sandbox: RunningSandbox) -> dict[str, int]:
    """Return how many token requests of each grant were responded to."""
    return {name: number for name, number in sandbox.state.calls.items() if name.startswith("token:")}
