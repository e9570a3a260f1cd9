"""`python -m benchmarks.export_many`: the holdings of many portfolios to one partitioned dataset.

The peer makes the same calls with `each` and drops the responses, as parsed JSON. The server is another
process, with a latency of 20 ms and ten holdings in each response.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from functools import partial
from typing import TYPE_CHECKING, Any

import anyio

from benchmarks.figures import Figure, show
from benchmarks.processes import serving
from lusid_async import ArgsConfigurationLoader, AsyncApiClientFactory
from lusid_async.api import TransactionPortfoliosApi
from lusid_async.bulk import each
from lusid_async.contrib import many_parents, write_dataset

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROWS = 10
_TURNS = 3


async def measure(portfolios: int = 5000) -> list[Figure]:
    """Measure in turns.

    Args:
        portfolios: how many.
    """
    ours: list[float] = []
    theirs: list[float] = []
    parents = [("funds", f"portfolio-{number}") for number in range(portfolios)]
    async with serving("benchmarks.holdings_server", "20", "--rows", str(_ROWS)) as port:
        loader = ArgsConfigurationLoader(api_url=f"http://127.0.0.1:{port}/api", access_token="benchmark")  # noqa: S106
        async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
            api = factory.build(TransactionPortfoliosApi)
            await _exported(api, parents[:200])  # classes are made by the first calls of a process
            for _ in range(_TURNS):
                theirs.append(await _called(api, parents))
                ours.append(await _exported(api, parents))
    return [
        Figure(
            f"{portfolios:,} portfolios' holdings to one partitioned dataset",
            statistics.median(ours),
            "s",
            aim=1.2,
            more_is_better=False,
            peer="the calls alone",
            theirs=statistics.median(theirs),
        )
    ]


async def _called(api: TransactionPortfoliosApi, parents: Sequence[tuple[str, str]]) -> float:
    async def read(parent: tuple[str, str]) -> Any:
        return await api.get_holdings(*parent).json()

    start = time.perf_counter()
    async with each(read, parents) as outcomes:
        rows = sum([len(outcome.result()["values"]) async for outcome in outcomes])
    assert rows == _ROWS * len(parents)
    return time.perf_counter() - start


async def _exported(api: TransactionPortfoliosApi, parents: Sequence[tuple[str, str]]) -> float:
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        report = await write_dataset(
            many_parents(api.get_holdings, parents),
            folder,
            partition={"date": "2024-06-28"},
            partition_by=["scope"],
        )
    assert report.rows == _ROWS * len(parents)
    return time.perf_counter() - start


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.export_many", description=__doc__)
    parser.add_argument("--portfolios", type=int, default=5000)
    show(anyio.run(partial(measure, parser.parse_args().portfolios)))
