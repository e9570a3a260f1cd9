"""`python -m benchmarks.stalls`: how late a ticker of 10 ms gets while calls wait for a slow token."""

from __future__ import annotations

import re
import socket
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import anyio
import httpx

from benchmarks.figures import Figure, show
from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader
from lusid_async.api import InstrumentsApi
from lusid_async.sandbox import SandboxAccount

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

_TICK = 0.01
_SECONDS = 2.5
_CONTROL = {"lusid-sandbox-control": "benchmark"}


async def measure() -> list[Figure]:
    """Measure beside one call and beside 50, and without any."""
    quiet = 1000 * await _worst_slip(calls=0)
    return [
        Figure(
            f"ticker of 10 ms, token endpoint of 2 s, calls that wait: {calls}; worst slip over that without "
            f"calls ({quiet:.1f} ms)",
            1000 * await _worst_slip(calls=calls) - quiet,
            "ms",
            aim=20,
        )
        for calls in (1, 50)
    ]


async def _worst_slip(*, calls: int) -> float:
    """Return the seconds by which the ticker was late at worst.

    Args:
        calls: how many calls wait meanwhile for a token that takes 2 s.
    """
    async with _sandbox() as environment:
        base = environment["FBN_LUSID_URL"].removesuffix("/api")
        loader = EnvironmentVariablesConfigurationLoader(environment)
        async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
            instruments = factory.build(InstrumentsApi)
            # Classes are made by the first call of a process; what is measured is the waiting.
            await instruments.list_instruments(limit=1)
            async with httpx.AsyncClient() as control:
                fault = {"target": "token", "status": None, "delay": 2.0}
                (
                    await control.post(f"{base}/sandbox/faults", json=fault, headers=_CONTROL)
                ).raise_for_status()
                (
                    await control.delete(f"{base}/sandbox/tokens?refresh=true", headers=_CONTROL)
                ).raise_for_status()
            return await _slip_beside(instruments, calls)


async def _slip_beside(instruments: InstrumentsApi, calls: int) -> float:
    worst = 0.0
    async with anyio.create_task_group() as group:

        async def call() -> None:
            await instruments.list_instruments(limit=1)

        for _ in range(calls):
            group.start_soon(call)
        end = anyio.current_time() + _SECONDS
        while anyio.current_time() < end:
            due = anyio.current_time() + _TICK
            await anyio.sleep(_TICK)
            worst = max(worst, anyio.current_time() - due)
    return worst


@asynccontextmanager
async def _sandbox() -> AsyncIterator[dict[str, str]]:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "lusid_async.sandbox", "--port", str(port)]
    async with await anyio.open_process(command, stderr=None) as process:
        assert process.stdout is not None
        printed = ""
        while "FBN_CLIENT_SECRET" not in printed:
            printed += (await process.stdout.receive()).decode()
        account = SandboxAccount()
        try:
            yield {
                "FBN_LUSID_URL": _exported(printed, "FBN_LUSID_URL"),
                "FBN_TOKEN_URL": _exported(printed, "FBN_TOKEN_URL"),
                "FBN_USERNAME": account.username,
                "FBN_PASSWORD": account.password,
                "FBN_CLIENT_ID": account.client_id,
                "FBN_CLIENT_SECRET": account.client_secret,
            }
        finally:
            process.terminate()


def _exported(printed: str, name: str) -> str:
    found = re.search(rf"{name}=(\S+)", printed)
    assert found is not None
    return found.group(1)


if __name__ == "__main__":
    show(anyio.run(measure))
