"""`python -m benchmarks.many`: the holdings of many portfolios, with adaptive concurrency.

The peer is a loop of a fixed number of tasks, written by hand, with the best of several numbers. The servers
are other processes: one with a latency of 20 ms, servers that reject what is beside 20 requests in progress
with 503 or 429, and one whose latency grows with the square of the requests in progress. Garbage of one turn
is collected before the next.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
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

_TOKEN = "benchmark-token"  # noqa: S105 - nothing is secret about it


@dataclass(frozen=True, slots=True)
class Case:
    """A server and what is asked of it.

    Args:
        name: what it is like.
        server: arguments of `benchmarks.holdings_server`.
        portfolios: how many calls are made.
        fixed: the concurrency limits of the peer.
        turns: how often everything runs.
        aim: which share of the best fixed limit's rate is wanted.
    """

    name: str
    server: tuple[str, ...]
    portfolios: int
    fixed: tuple[int, ...]
    turns: int
    aim: float


CASES = {
    "latency": Case("latency 20 ms", ("20",), 1000, (10, 25, 50, 100, 200), 7, 0.9),
    "503": Case("503 beside 20 at once, 50 ms", ("50", "--at-once", "20"), 1500, (15, 20), 1, 1 / 1.3),
    "429": Case(
        "429 beside 20 at once, 50 ms",
        ("50", "--at-once", "20", "--status", "429"),
        1500,
        (15, 20),
        1,
        1 / 1.3,
    ),
    "square": Case(
        "latency 20 ms growing with the square, best at 20",
        ("20", "--best-at", "20"),
        1000,
        (10, 20, 40),
        3,
        1 / 1.5,
    ),
}


async def measure(names: tuple[str, ...] = tuple(CASES)) -> list[Figure]:
    """Measure in turns.

    Args:
        names: of the cases.
    """
    return [await _measured(CASES[name]) for name in names]


async def _measured(case: Case) -> Figure:
    fixed: dict[int, list[float]] = {number: [] for number in case.fixed}
    ours: list[float] = []
    limits: list[int] = []
    async with serving("benchmarks.holdings_server", *case.server) as port:
        url = f"http://127.0.0.1:{port}/api"
        await _with_fixed(url, case.fixed[0], 200)  # classes are made by the first calls of a process
        for _ in range(case.turns):
            for number, rates in fixed.items():
                rates.append(await _with_fixed(url, number, case.portfolios))
            rate, limit = await _with_adaptive(url, case.portfolios)
            ours.append(rate)
            limits.append(limit)
    medians = {number: statistics.median(rates) for number, rates in fixed.items()}
    best = max(medians, key=lambda number: medians[number])
    return Figure(
        f"holdings of {case.portfolios:,} portfolios, {case.name}, adaptive concurrency "
        f"({statistics.median_high(limits)} at the end)",
        statistics.median(ours),
        "calls/s",
        aim=case.aim,
        more_is_better=True,
        peer=f"{best} at once, the best of {', '.join(map(str, case.fixed))}",
        theirs=medians[best],
    )


async def _with_adaptive(url: str, portfolios: int) -> tuple[float, int]:
    concurrency = AdaptiveConcurrency()
    async with _api(url) as api:
        start = time.perf_counter()
        async with each(partial(_holdings, api), _codes(portfolios), concurrency=concurrency) as outcomes:
            holdings = sum([len(outcome.result().values) async for outcome in outcomes])
        return _rate(portfolios, holdings, start), concurrency.limit


async def _with_fixed(url: str, number: int, portfolios: int) -> float:
    codes = iter(_codes(portfolios))
    holdings = 0

    async def work() -> None:
        nonlocal holdings
        for code in codes:
            response = await _holdings(api, code)
            holdings += len(response.values)

    async with _api(url) as api:
        start = time.perf_counter()
        async with anyio.create_task_group() as group:
            for _ in range(number):
                group.start_soon(work)
        return _rate(portfolios, holdings, start)


def _codes(portfolios: int) -> list[str]:
    return [f"portfolio-{number}" for number in range(portfolios)]


def _holdings(
    api: TransactionPortfoliosApi, code: str
) -> ApiCall[models.VersionedResourceListWithWarningsOfPortfolioHolding]:
    return api.get_holdings("benchmark", code)


def _rate(portfolios: int, holdings: int, start: float) -> float:
    assert holdings == 5 * portfolios
    return portfolios / (time.perf_counter() - start)


@asynccontextmanager
async def _api(url: str) -> AsyncIterator[TransactionPortfoliosApi]:
    gc.collect()
    loader = ArgsConfigurationLoader(api_url=url, access_token=_TOKEN)
    async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
        api = factory.build(TransactionPortfoliosApi)
        await api.get_holdings("benchmark", "first")
        yield api


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.many", description=__doc__)
    parser.add_argument("cases", nargs="*", help=f"which to measure, of {', '.join(CASES)} (default: all)")
    given = parser.parse_args()
    show(anyio.run(measure, tuple(given.cases) or tuple(CASES)))
