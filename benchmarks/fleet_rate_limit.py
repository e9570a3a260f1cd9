"""`python -m benchmarks.fleet_rate_limit`: 8 processes share a rate window of 1,000 calls.

The ideal is the time that the server's windows take: three times 1,000 calls need two whole windows.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections import Counter
from contextlib import AsyncExitStack

import anyio
from anyio.streams.buffered import BufferedByteReceiveStream

from benchmarks.figures import Figure, show
from benchmarks.processes import serving
from lusid_async import (
    ArgsConfigurationLoader,
    AsyncApiClientFactory,
    RateLimiter,
    RateLimitException,
    RedisRateLimiter,
)
from lusid_async.api import InstrumentsApi
from tests.auth.redis_server import redis_server

_PROCESSES = 8
_WINDOW_CALLS = 1000
_WINDOW_SECONDS = 30.0
_CONCURRENCY = 10


async def work(url: str, redis_url: str, calls: int) -> dict[str, int]:
    """Make calls as one process of the fleet; return how many ended in which way."""
    counts: Counter[str] = Counter()
    loader = ArgsConfigurationLoader(api_url=f"{url}/api", access_token="benchmark")  # noqa: S106
    limiter = RedisRateLimiter(redis_url, budget="benchmark") if redis_url else RateLimiter()
    async with AsyncApiClientFactory(config_loaders=[loader], rate_limiter=limiter) as factory:
        instruments = factory.build(InstrumentsApi)
        left = list(range(calls))

        async def worker() -> None:
            while left:
                left.pop()
                try:
                    response = await instruments.list_instruments(limit=1).with_http_info()
                    counts["done"] += response.status_code == 200
                except RateLimitException:
                    counts["failed"] += 1

        async def count_refusals(response: object) -> None:
            counts["refused"] += getattr(response, "status_code", 0) == 429

        factory.client.event_hooks["response"].append(count_refusals)
        print("ready", flush=True)
        sys.stdin.readline()
        async with anyio.create_task_group() as group:
            for _ in range(_CONCURRENCY):
                group.start_soon(worker)
    if isinstance(limiter, RedisRateLimiter):
        await limiter.aclose()
    return dict(counts)


async def run(redis_url: str, seconds: float) -> tuple[float, Counter[str]]:
    """Run the fleet; return the seconds that it took and how many calls ended in which way."""
    counts: Counter[str] = Counter()
    calls = 3 * _WINDOW_CALLS // _PROCESSES
    arguments = ["--kind", "reported", "--size", str(_WINDOW_CALLS), "--seconds", str(seconds)]
    async with serving("benchmarks.limited_server", *arguments) as url, AsyncExitStack() as stack:
        command = [
            sys.executable,
            "-m",
            "benchmarks.fleet_rate_limit",
            "--worker",
            url,
            redis_url,
            str(calls),
        ]
        processes, outputs = [], []
        for _ in range(_PROCESSES):
            process = await anyio.open_process(command, stdin=subprocess.PIPE, stderr=None)
            stack.push_async_callback(process.aclose)
            assert process.stdout is not None
            processes.append(process)
            outputs.append(BufferedByteReceiveStream(process.stdout))
        for output in outputs:
            await output.receive_until(b"\n", 100)
        start = time.perf_counter()
        for process in processes:
            assert process.stdin is not None
            await process.stdin.send(b"\n")
        for output in outputs:
            counts.update(json.loads(await output.receive_until(b"\n", 1000)))
        return time.perf_counter() - start, counts


async def measure(seconds: float = _WINDOW_SECONDS) -> list[Figure]:
    """Measure every figure."""
    figures = []
    with redis_server() as redis:
        for name, url in (("one budget in Redis", redis.url), ("each by itself", "")):
            spent, counts = await run(url, seconds)
            what = f"8 processes, 3,000 calls, 1,000 in {seconds:.0f} s, {name}: "
            aims = (0, 2, 1.1) if url else (None, None, None)
            refused = 100 * counts["refused"] / max(counts["refused"] + counts["done"], 1)
            figures += [
                Figure(f"{what}failed", counts["failed"], "calls", aims[0]),
                Figure(f"{what}answered 429", refused, "%", aims[1]),
                Figure(f"{what}time", spent, "s", aims[2], peer="ideal", theirs=2 * seconds),
            ]
    return figures


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fleet_rate_limit", description=__doc__)
    parser.add_argument("--worker", nargs=3, metavar=("URL", "REDIS", "CALLS"))
    parser.add_argument("--seconds", type=float, default=_WINDOW_SECONDS, help="the length of a window")
    given = parser.parse_args()
    if given.worker:
        url, redis_url, calls = given.worker
        print(json.dumps(anyio.run(work, url, redis_url, int(calls))))
    else:
        show(anyio.run(measure, given.seconds))
