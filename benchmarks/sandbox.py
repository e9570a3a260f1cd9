"""`python -m benchmarks.sandbox`: what the sandbox takes to start, to be made for a test, and to respond.

All are CPU times, which is what a call takes on an idle machine: nothing here waits. Everything but the start
is measured in this process, over the ASGI app, the client's own CPU time included.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import anyio
import httpx

from benchmarks.figures import Figure, show
from lusid_async.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

_TURNS = 5
_TRANSACTIONS, _INSTRUMENTS = 10_000, 500
_PORTFOLIO = "/transactionportfolios/S/p"


async def measure() -> list[Figure]:
    """Measure one part after another."""
    return [
        Figure("sandbox: start to first response, empty", _started("empty"), "s", aim=1),
        Figure("sandbox: start to first response, fund", _started("fund"), "s", aim=3),
        Figure("sandbox: fixture `lusid_sandbox` with a factory, per test", await _fixture(), "ms", aim=5),
        *await _responses(),
    ]


def _started(seed: str) -> float:
    command = [sys.executable, "-m", "lusid_async.sandbox", "--seed", seed]
    times = []
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            url = next(line for line in process.stdout if line.startswith("API:")).split()[1]
            httpx.get(f"{url}/api/instruments", trust_env=False)
            process.kill()
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(times)


async def _fixture() -> float:
    times = []
    for _ in range(200):
        start = time.process_time()
        sandbox = Sandbox()
        sandbox.factory()
        sandbox.state.database.close()
        times.append(time.process_time() - start)
    return 1000 * statistics.median(times)


async def _responses() -> list[Figure]:
    sandbox = Sandbox("small")
    headers = {"Authorization": f"Bearer {sandbox.state.account.personal_access_token}"}
    base_url = f"{sandbox.api_url}/api"
    async with httpx.AsyncClient(transport=sandbox.transport, base_url=base_url, headers=headers) as client:
        await _prepare(client)
        upserted = await _timed(lambda: client.post(f"{_PORTFOLIO}/transactions", json=_transactions()))
        first, again = [], []
        for _ in range(_TURNS):
            sandbox.state.database.cache.clear()
            first.append(await _timed(lambda: client.get(f"{_PORTFOLIO}/holdings")))
            again.append(await _timed(lambda: client.get(f"{_PORTFOLIO}/holdings")))
        pages = [
            await _timed(lambda: client.get("/instruments", params={"limit": 2000}))
            for _ in range(2 * _TURNS)
        ]
        start = time.process_time()
        for number in range(1000):
            await _get(client, f"/instruments/Figi/BBG{number:09d}")
        calls = 1000 / (time.process_time() - start)
    return [
        Figure("sandbox: upsert 10,000 transactions in one call", upserted, "s", aim=2),
        Figure(
            "sandbox: holdings of 10,000 transactions, 500 instruments, first",
            1000 * min(first),
            "ms",
            aim=300,
        ),
        Figure("sandbox: the same holdings again", 1000 * min(again), "ms", aim=50),
        Figure("sandbox: list 2,000 instruments", 1 / min(pages), "pages/s", aim=20, more_is_better=True),
        Figure("sandbox: get one instrument", calls, "calls/s", aim=1000, more_is_better=True),
    ]


async def _prepare(client: httpx.AsyncClient) -> None:
    body = {"code": "p", "displayName": "p", "baseCurrency": "GBP", "created": "2020-01-01"}
    (await client.post("/transactionportfolios/S", json=body)).raise_for_status()


def _transactions() -> list[dict[str, Any]]:
    start = datetime(2020, 1, 2, tzinfo=UTC)
    return [
        {
            "transactionId": f"t{number}",
            "type": "Buy" if number % 3 else "Sell",
            "instrumentIdentifiers": {"Instrument/default/Figi": f"BBG{number % _INSTRUMENTS:09d}"},
            "transactionDate": (start + timedelta(hours=number)).isoformat(),
            "settlementDate": (start + timedelta(hours=number + 48)).isoformat(),
            "units": 100.0,
            "transactionPrice": {"price": 10.5, "type": "Price"},
            "totalConsideration": {"amount": 1050.0, "currency": "GBP"},
            "transactionCurrency": "GBP",
        }
        for number in range(_TRANSACTIONS)
    ]


async def _get(client: httpx.AsyncClient, path: str) -> None:
    (await client.get(path)).raise_for_status()


async def _timed(call: Callable[[], Awaitable[httpx.Response]]) -> float:
    start = time.process_time()
    (await call()).raise_for_status()
    return time.process_time() - start


if __name__ == "__main__":
    show(anyio.run(measure))
