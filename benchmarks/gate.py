"""`python -m benchmarks.gate`: many calls at once against a rate limit, beside retries call by call.

The peer is bare httpx with as many connections, and a loop that sleeps for `Retry-After` and sends again, as
often as our calls do.
"""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import anyio
import httpx

from benchmarks.figures import Figure, show
from benchmarks.processes import serving
from lusid_async import ArgsConfigurationLoader, AsyncApiClientFactory, RateLimitException
from lusid_async.api import InstrumentsApi
from lusid_async.http import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from contextlib import AbstractAsyncContextManager

_RATE = 50
_LOADS = (
    ("bucket", 200, 0.0),
    ("window", 200, 0.0),
    ("bucket", 200, 0.02),
    ("window", 200, 0.02),
    ("bucket", 200, 0.05),
    ("bucket", 1000, 0.0),
)
"""Kind of limit, calls at once, latency in seconds."""

_PEER = "each call for itself"
_TURNS = 5
_CONNECTIONS = 200
_TIMEOUT = 300.0
"""Seconds; a thousand calls wait long for one of the connections."""


@dataclass(slots=True)
class Load:
    """What came of a load.

    Args:
        answers: how many requests were answered.
        refused: how many of them with 429.
        failed: how many calls raised.
        seconds: from the first call to the last answer.
    """

    answers: int = 0
    refused: int = 0
    failed: int = 0
    seconds: float = 0.0

    async def count(self, response: httpx.Response) -> None:
        """Count an answer: an event hook of httpx."""
        self.answers += 1
        self.refused += response.status_code == httpx.codes.TOO_MANY_REQUESTS

    @property
    def share(self) -> float:
        """The percentage of the requests that were answered 429."""
        return 100 * self.refused / self.answers


async def measure() -> list[Figure]:
    """Measure every load beside the peer's, and what the gate costs where there is no limit."""
    figures = []
    for kind, calls, latency in _LOADS:
        async with _serving(kind, latency) as url:
            gated = await _gated(url, calls)
        async with _serving(kind, latency) as url:
            alone = await _each_for_itself(url, calls)
        what = f"{calls:,} calls at once, {_RATE}/s allowed ({kind}), latency {1000 * latency:.0f} ms: "
        figures += [
            Figure(f"{what}answered 429", gated.share, "%", 5, peer=_PEER, theirs=alone.share, absolute=True),
            Figure(f"{what}failed", gated.failed, "calls", 0, peer=_PEER, theirs=alone.failed, absolute=True),
            Figure(f"{what}finished in", gated.seconds, "s", peer=_PEER, theirs=alone.seconds),
        ]
    return [*figures, await _cost()]


async def _cost() -> Figure:
    """Measure a fresh factory, whose gate is careful, beside one whose gate is open."""
    fresh, opened = [], []
    async with _serving("none", 0.02) as url, _factory(url) as warm:
        await _seconds(warm, 500, Load())
        for _ in range(_TURNS):
            opened.append(await _seconds(warm, 1000, Load()))
            async with _factory(url) as careful:
                fresh.append(await _seconds(careful, 1000, Load()))
    return Figure(
        "1,000 calls at once, no limit, latency 20 ms, fresh factory",
        statistics.median(fresh),
        "s",
        peer="a factory whose gate is open",
        theirs=statistics.median(opened),
    )


async def _gated(url: str, calls: int) -> Load:
    load = Load()
    async with _client(load) as client:
        load.seconds = await _seconds(_factory(url, client), calls, load)
    return load


async def _seconds(factory: AsyncApiClientFactory, calls: int, load: Load) -> float:
    instruments = factory.build(InstrumentsApi)

    async def call() -> None:
        try:
            await instruments.list_instruments(limit=1)
        except RateLimitException:
            load.failed += 1

    return await _at_once(call, calls)


async def _each_for_itself(url: str, calls: int) -> Load:
    load = Load()

    async def call() -> None:
        for _ in range(1 + RetryPolicy().rate_limit_retries):
            response = await client.get(f"{url}/api/api/instruments?limit=1")
            if response.is_success:
                return
            await anyio.sleep(float(response.headers["retry-after"]))
        load.failed += 1

    async with _client(load) as client:
        load.seconds = await _at_once(call, calls)
    return load


async def _at_once(call: Callable[[], Coroutine[Any, Any, None]], calls: int) -> float:
    start = time.perf_counter()
    async with anyio.create_task_group() as group:
        for _ in range(calls):
            group.start_soon(call)
    return time.perf_counter() - start


def _client(load: Load) -> httpx.AsyncClient:
    limits = httpx.Limits(max_connections=_CONNECTIONS, max_keepalive_connections=_CONNECTIONS)
    return httpx.AsyncClient(limits=limits, timeout=_TIMEOUT, event_hooks={"response": [load.count]})


def _factory(url: str, client: httpx.AsyncClient | None = None) -> AsyncApiClientFactory:
    loader = ArgsConfigurationLoader(api_url=f"{url}/api", access_token="benchmark")  # noqa: S106
    return AsyncApiClientFactory(config_loaders=[loader], http_client=client)


def _serving(kind: str, latency: float) -> AbstractAsyncContextManager[str]:
    rate, seconds = str(_RATE), str(latency)
    return serving("benchmarks.limited_server", "--kind", kind, "--rate", rate, "--latency", seconds)


if __name__ == "__main__":
    show(anyio.run(measure))
