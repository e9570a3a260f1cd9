"""`python -m benchmarks.many`: the holdings of 1,000 portfolios, with a concurrency that finds itself.

The peer is a loop of so many tasks, written by hand, with the best of several fixed numbers. The server takes
20 ms for every answer, in another process. What a turn left behind is collected before the next, not in it.
"""

from __future__ import annotations

import gc
import statistics
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import anyio

from benchmarks.figures import Figure, show
from benchmarks.processes import serving
from lusid_async import ArgsConfigurationLoader, AsyncApiClientFactory
from lusid_async.api import TransactionPortfoliosApi
from lusid_async.bulk import AdaptiveConcurrency, each

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from lusid_async import models
    from lusid_async.calls import ApiCall

PORTFOLIOS = 1000
BY_HAND = (10, 25, 50, 100, 200)
_LATENCY_MS = 20
_TURNS = 7
_TOKEN = "benchmark-token"  # noqa: S105 - nothing is secret about it


async def measure() -> list[Figure]:
    """Measure in turns."""
    by_hand: dict[int, list[float]] = {number: [] for number in BY_HAND}
    ours: list[float] = []
    found: list[int] = []
    async with serving("benchmarks.holdings_server", str(_LATENCY_MS)) as port:
        url = f"http://127.0.0.1:{port}/api"
        await _by_hand(url, BY_HAND[0])  # classes are made by the first calls of a process
        for _ in range(_TURNS):
            for number, rates in by_hand.items():
                rates.append(await _by_hand(url, number))
            rate, limit = await _ours(url)
            ours.append(rate)
            found.append(limit)
    medians = {number: statistics.median(rates) for number, rates in by_hand.items()}
    best = max(medians, key=lambda number: medians[number])
    return [
        Figure(
            f"holdings of {PORTFOLIOS:,} portfolios, latency {_LATENCY_MS} ms, concurrency found by itself "
            f"({statistics.median_high(found)} in the end)",
            statistics.median(ours),
            "calls/s",
            aim=0.9,
            more_is_better=True,
            peer=f"{best} at once, the best of {', '.join(map(str, BY_HAND))}",
            theirs=medians[best],
        )
    ]


async def _ours(url: str) -> tuple[float, int]:
    concurrency = AdaptiveConcurrency()
    async with _portfolios(url) as portfolios:
        start = time.perf_counter()
        async with each(
            lambda code: _holdings(portfolios, code), _codes(), concurrency=concurrency
        ) as outcomes:
            holdings = sum([len(outcome.result().values) async for outcome in outcomes])
        return _rate(holdings, start), concurrency.limit


async def _by_hand(url: str, number: int) -> float:
    codes = iter(_codes())
    holdings = 0

    async def work() -> None:
        nonlocal holdings
        for code in codes:
            answer = await _holdings(portfolios, code)
            holdings += len(answer.values)

    async with _portfolios(url) as portfolios:
        start = time.perf_counter()
        async with anyio.create_task_group() as group:
            for _ in range(number):
                group.start_soon(work)
        return _rate(holdings, start)


def _codes() -> list[str]:
    return [f"portfolio-{number}" for number in range(PORTFOLIOS)]


def _holdings(
    portfolios: TransactionPortfoliosApi, code: str
) -> ApiCall[models.VersionedResourceListWithWarningsOfPortfolioHolding]:
    return portfolios.get_holdings("benchmark", code)


def _rate(holdings: int, start: float) -> float:
    assert holdings == 5 * PORTFOLIOS
    return PORTFOLIOS / (time.perf_counter() - start)


@asynccontextmanager
async def _portfolios(url: str) -> AsyncIterator[TransactionPortfoliosApi]:
    gc.collect()
    loader = ArgsConfigurationLoader(api_url=url, access_token=_TOKEN)
    async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
        portfolios = factory.build(TransactionPortfoliosApi)
        await portfolios.get_holdings("benchmark", "first")
        yield portfolios


if __name__ == "__main__":
    show(anyio.run(measure))
