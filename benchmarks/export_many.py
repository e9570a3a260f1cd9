"""`python -m benchmarks.export_many`: the holdings of many portfolios to one partitioned dataset.

The peer makes the same calls with `each` and drops the responses, as parsed JSON. The server is another
process, with a latency of 20 ms and ten holdings in each response.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from functools import partial
from typing import TYPE_CHECKING, Any

import anyio

from benchmarks.figures import Figure, show
from benchmarks.processes import serving
from benchmarks.spent import Spent, measuring
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
    ours: list[Spent] = []
    theirs: list[Spent] = []
    parents = [("funds", f"portfolio-{number}") for number in range(portfolios)]
    async with serving("benchmarks.holdings_server", "20", "--rows", str(_ROWS)) as port:
        loader = ArgsConfigurationLoader(api_url=f"http://127.0.0.1:{port}/api", access_token="benchmark")  # noqa: S106
        async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
            api = factory.build(TransactionPortfoliosApi)
            await _exported(api, parents[:200])  # classes are made by the first calls of a process
            for _ in range(_TURNS):
                with measuring(theirs):
                    await _called(api, parents)
                with measuring(ours):
                    await _exported(api, parents)
    return [
        Figure(
            f"{portfolios:,} portfolios' holdings to one partitioned dataset{what}",
            statistics.median(getattr(spent, measured) for spent in ours),
            "s",
            aim=1.2,
            more_is_better=False,
            peer="the calls alone",
            theirs=statistics.median(getattr(spent, measured) for spent in theirs),
        )
        for what, measured in (("", "seconds"), (": CPU", "cpu"))
    ]


async def _called(api: TransactionPortfoliosApi, parents: Sequence[tuple[str, str]]) -> None:
    async def read(parent: tuple[str, str]) -> Any:
        return await api.get_holdings(*parent).json()

    async with each(read, parents) as outcomes:
        rows = sum([len(outcome.result()["values"]) async for outcome in outcomes])
    assert rows == _ROWS * len(parents)


async def _exported(api: TransactionPortfoliosApi, parents: Sequence[tuple[str, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        report = await write_dataset(
            many_parents(api.get_holdings, parents),
            folder,
            partition={"date": "2024-06-28"},
            partition_by=["scope"],
        )
    assert report.rows == _ROWS * len(parents)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.export_many", description=__doc__)
    parser.add_argument("--portfolios", type=int, default=5000)
    show(anyio.run(partial(measure, parser.parse_args().portfolios)))
