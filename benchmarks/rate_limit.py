"""`python -m benchmarks.rate_limit`: what the rate limiter costs, and what it saves.

Over loopback, with a server in another process; the budget of two minutes in virtual time.
"""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING

import anyio
import httpx

from benchmarks.figures import Figure, show
from benchmarks.processes import serving
from lusid_async import ArgsConfigurationLoader, AsyncApiClientFactory, RateLimiter, RateLimitException
from lusid_async.api import InstrumentsApi
from lusid_async.http.sending import Sender
from tests.http.limits import ReportedWindow
from tests.http.senders import LimitedServer, NoToken, StubClient, send, virtual_limiter
from tests.virtual_time import VirtualTimeLoop

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

_LATENCY = 0.02
_STRAY_WAIT = 0.1
"""Seconds of `Retry-After` that `benchmarks.limited_server --kind stray` sends."""

_TURNS = 5
_ROUNDS = 20_000
_LIMITED = (("bucket", 0.0), ("window", 0.0), ("window", _LATENCY), ("bucket", 0.1))
_PLAIN = {"content-type": "application/json", "content-length": "14", "server": "x"}
_REPORTED = _PLAIN | {
    "date": "Wed, 01 May 2024 10:10:30 GMT",
    "x-rate-limit-limit": "1m",
    "x-rate-limit-remaining": "4984",
    "x-rate-limit-reset": "2024-05-01T10:11:00.1234567Z",
}


async def measure() -> list[Figure]:
    """Measure every figure."""
    figures = [await _stray(concurrency) for concurrency in (20, 1)]
    for kind, latency in _LIMITED:
        figures += await _limited(kind, latency)
    figures += await anyio.to_thread.run_sync(_budgets)
    figures.append(await _unlimited())
    figures += [await _cost("no headers", _PLAIN), await _cost("LUSID's headers", _REPORTED)]
    return figures


async def _stray(concurrency: int) -> Figure:
    with_stray, without = [], []
    async with _serving("stray", _LATENCY) as strays, _serving("none", _LATENCY) as plain:
        for _ in range(_TURNS):
            without.append((await _run(plain, 400, concurrency))[0])
            # 401 requests, so that each turn meets one.
            with_stray.append((await _run(strays, 400, concurrency))[0] - _STRAY_WAIT)
    return Figure(
        f"400 calls, {concurrency} at a time, one 429: time without its Retry-After",
        statistics.median(with_stray),
        "s",
        1.3,
        peer="without the 429",
        theirs=statistics.median(without),
    )


async def _limited(kind: str, latency: float) -> list[Figure]:
    async with _serving(kind, latency) as url:
        ours, failed = await _run(url, 200, 200)
    async with _serving(kind, latency) as url:
        theirs, failed_without = await _run(url, 200, 200, limiter=False)
    what = f"200 calls at once, 50/s allowed ({kind}), latency {1000 * latency:.0f} ms: "
    peer = "limiter switched off"
    return [
        Figure(f"{what}failed", failed, "calls", 0, peer=peer, theirs=failed_without, absolute=True),
        Figure(f"{what}finished in", ours, "s", peer=peer, theirs=theirs),
    ]


def _budgets() -> list[Figure]:
    figures = []
    for processes, concurrency in ((1, 50), (1, 12_000), (8, 50)):
        server = LimitedServer(ReportedWindow(5000, 60), _LATENCY)
        failed = anyio.run(
            _spend, server, processes, concurrency, backend_options={"loop_factory": VirtualTimeLoop}
        )
        aim = 1 if processes == 1 else None
        what = f"12,000 calls, 5,000 a minute, {processes} processes, {concurrency} at a time: "
        figures += [
            Figure(f"{what}failed", failed, "calls", 0),
            Figure(f"{what}answered 429", 100 * server.throttled_share, "%", aim),
        ]
    return figures


async def _spend(server: LimitedServer, processes: int, concurrency: int) -> int:
    failed = 0

    async def worker(sender: Sender, numbers: list[int]) -> None:
        nonlocal failed
        while numbers:
            numbers.pop()
            failed += (await send(sender)).status_code != httpx.codes.OK

    async with anyio.create_task_group() as group:
        for _ in range(processes):
            sender = Sender(StubClient(server), NoToken(), rate_limiter=virtual_limiter())
            numbers = list(range(12_000 // processes))
            for _ in range(concurrency):
                group.start_soon(worker, sender, numbers)
    return failed


async def _unlimited() -> Figure:
    with_limiter, without = [], []
    async with _serving("none", _LATENCY) as url:
        for _ in range(2 * _TURNS):
            without.append((await _run(url, 1000, 1000, limiter=False))[0])
            with_limiter.append((await _run(url, 1000, 1000))[0])
    return Figure(
        "1,000 calls at once of 20 ms, no limit, fresh factory",
        statistics.median(with_limiter),
        "s",
        1.05,
        peer="limiter switched off",
        theirs=statistics.median(without),
    )


async def _cost(kind: str, headers: dict[str, str]) -> Figure:
    limiter = RateLimiter()
    response_headers = httpx.Headers(headers)
    spent = []
    for _ in range(_TURNS):
        start = time.perf_counter()
        for _ in range(_ROUNDS):
            async with limiter.slot() as slot:
                slot.observe(200, response_headers)
        spent.append(time.perf_counter() - start)
    return Figure(f"the rate limiter, per call, {kind}", 1e6 * min(spent) / _ROUNDS, "µs")


async def _run(url: str, calls: int, concurrency: int, *, limiter: bool = True) -> tuple[float, int]:
    """Make calls with a fresh factory; return the seconds that they took and how many failed."""
    loader = ArgsConfigurationLoader(api_url=f"{url}/api", access_token="benchmark")  # noqa: S106
    own = RateLimiter() if limiter else None
    failed = 0
    numbers = list(range(calls))
    async with AsyncApiClientFactory(config_loaders=[loader], rate_limiter=own) as factory:
        instruments = factory.build(InstrumentsApi)

        async def worker() -> None:
            nonlocal failed
            while numbers:
                numbers.pop()
                try:
                    await instruments.list_instruments(limit=1)
                except RateLimitException:
                    failed += 1

        start = time.perf_counter()
        async with anyio.create_task_group() as group:
            for _ in range(concurrency):
                group.start_soon(worker)
        return time.perf_counter() - start, failed


def _serving(kind: str, latency: float) -> AbstractAsyncContextManager[str]:
    return serving("benchmarks.limited_server", "--kind", kind, "--latency", str(latency))


if __name__ == "__main__":
    show(anyio.run(measure))
