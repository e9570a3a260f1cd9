"""`python -m benchmarks.journal`: many upserts with a journal, beside the same without one, in turns.

The server is another process. The quotes are made as they are sent, so that memory is bounded in both.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import anyio

from benchmarks.figures import Figure, show
from benchmarks.processes import serving
from benchmarks.spent import Spent, measuring
from lusid_async import ArgsConfigurationLoader, AsyncApiClientFactory, models
from lusid_async.api import QuotesApi
from lusid_async.bulk import in_batches

if TYPE_CHECKING:
    from collections.abc import Iterator


async def measure(quotes: int = 200_000, turns: int = 3) -> list[Figure]:
    """Measure in turns.

    Args:
        quotes: how many are upserted.
        turns: how often each runs.
    """
    ours: list[Spent] = []
    theirs: list[Spent] = []
    async with serving("benchmarks.upsert_server") as url:
        loader = ArgsConfigurationLoader(api_url=url, access_token="benchmark")  # noqa: S106
        async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
            api = factory.build(QuotesApi)
            await _upserted(api, 4000, None)  # classes are made by the first calls of a process
            with tempfile.TemporaryDirectory() as folder:
                for _ in range(turns):
                    with measuring(theirs):
                        await _upserted(api, quotes, None)
                    with measuring(ours):
                        await _upserted(api, quotes, Path(folder, "upsert.journal"))
    return [
        Figure(
            f"{quotes:,} upserts with a journal{what}",
            statistics.median(getattr(spent, measured) for spent in ours),
            "s",
            aim=1.2,
            more_is_better=False,
            peer="without",
            theirs=statistics.median(getattr(spent, measured) for spent in theirs),
        )
        for what, measured in (("", "seconds"), (": CPU", "cpu"))
    ]


async def _upserted(api: QuotesApi, quotes: int, journal: Path | None) -> None:
    result = await in_batches(
        lambda batch: api.upsert_quotes("benchmark", batch),
        _quotes(quotes),
        keep_values=False,
        journal=journal,
        job="benchmark",
    )
    assert result.accepted == quotes


def _quotes(count: int) -> Iterator[tuple[str, models.UpsertQuoteRequest]]:
    for number in range(count):
        series = models.QuoteSeriesId(
            provider="Lusid",
            instrument_id=f"BBG{number:09}",
            instrument_id_type="Figi",
            quote_type="Price",
            field="mid",
        )
        yield (
            f"quote-{number}",
            models.UpsertQuoteRequest(
                quote_id=models.QuoteId(quote_series_id=series, effective_at="2024-06-28T16:00:00Z"),
                metric_value=models.MetricValue(value=number, unit="GBP"),
            ),
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.journal", description=__doc__)
    parser.add_argument("--quotes", type=int, default=200_000)
    parser.add_argument("--turns", type=int, default=3)
    given = parser.parse_args()
    show(anyio.run(measure, given.quotes, given.turns))
