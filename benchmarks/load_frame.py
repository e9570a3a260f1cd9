"""`python -m benchmarks.load_frame`: a frame of a million rows as transaction requests in batches.

The HTTP transport responds at once; everything else, JSON included, is as it is in use. Runs in a process of
its own, so that the memory is that of this work.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from datetime import UTC, datetime

import anyio
import httpx

from benchmarks.figures import Figure, show
from benchmarks.peak_memory import peak_megabytes

ROWS = 1_000_000
_MAPPING = {
    "transaction_id": "id",
    "type": "$Buy",
    "instrument_identifiers.Figi": "figi",
    "transaction_date": "traded",
    "settlement_date": "settled",
    "units": "units",
    "transaction_price.price": "price",
    "transaction_price.type": "$Price",
    "total_consideration.amount": "amount",
    "total_consideration.currency": "currency",
    "properties.Transaction/default/Strategy": "strategy",
}


async def load(rows: int) -> tuple[float, float]:
    """Load a frame; return processor seconds of this process and its peak memory in MB."""
    import numpy as np
    import pyarrow as pa

    from lusid_async import ArgsConfigurationLoader, AsyncApiClientFactory, models
    from lusid_async.api import TransactionPortfoliosApi
    from lusid_async.bulk import in_batches
    from lusid_async.contrib import requests_from_frame

    numbers = np.arange(rows)
    traded = pa.array([datetime(2024, 1, 1 + day, tzinfo=UTC) for day in range(28)])
    figis = pa.array([f"BBG{number:09d}" for number in range(5000)])
    days = pa.array(numbers % 28, pa.int64())
    frame = pa.table(
        {
            "id": pa.array(np.char.add("trade-", numbers.astype("U8"))),
            "figi": figis.take(pa.array(numbers % 5000, pa.int64())),
            "traded": traded.take(days),
            "settled": traded.take(days),
            "units": pa.array(numbers * 1.5, pa.float64()),
            "price": pa.array(numbers * 0.25, pa.float64()),
            "amount": pa.array(numbers * 0.375, pa.float64()),
            "currency": pa.array(["GBP", "USD"]).take(pa.array(numbers % 2, pa.int64())),
            "strategy": pa.array(["growth", "value", None]).take(pa.array(numbers % 3, pa.int64())),
        }
    )

    def respond(request: httpx.Request) -> httpx.Response:
        # Written without a parser: the time of the server is not what is measured.
        values = b",".join([key + _ACCEPTED for key in _KEYS.findall(request.content)])
        return httpx.Response(200, content=b'{"values":{' + values + b"}}")

    requests = requests_from_frame(frame, models.TransactionRequest, _MAPPING, key="transaction_id")
    loader = ArgsConfigurationLoader(api_url="https://lusid.example/api", access_token="benchmark")  # noqa: S106
    transport = httpx.MockTransport(respond)
    async with AsyncApiClientFactory(config_loaders=[loader], transport=transport) as factory:
        api = factory.build(TransactionPortfoliosApi)
        start, wall = time.process_time(), time.perf_counter()
        result = await in_batches(
            lambda batch: api.batch_upsert_transactions("funds", "one", "Partial", batch),
            requests,
            keep_values=False,
        )
    assert result.accepted == rows, result
    print(f"wall {time.perf_counter() - wall:.1f} s", file=sys.stderr)
    return time.process_time() - start, peak_megabytes()


_KEYS = re.compile(rb'"trade-[0-9]+":(?={)')
_ACCEPTED = (
    b'{"transactionId":"x","type":"Buy","instrumentUid":"LUID_00000000","transactionDate":"2024-01-01T00:00:00Z",'
    b'"settlementDate":"2024-01-01T00:00:00Z","units":1.0,"totalConsideration":{"amount":1.0,"currency":"GBP"},'
    b'"transactionCurrency":"GBP"}'
)


async def measure(rows: int = ROWS) -> list[Figure]:
    """Measure every figure."""
    command = [sys.executable, "-m", "benchmarks.load_frame", "--only", str(rows)]
    finished = await anyio.run_process(command, stderr=None)
    seconds, megabytes = json.loads(finished.stdout)
    what = f"frame of {rows:,} rows to transaction requests to batches"
    return [
        Figure(what, rows / seconds, "rows/s of processor time", 20_000, more_is_better=True),
        Figure(f"{what}: peak memory", megabytes, "MB", 500),
    ]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load_frame", description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--only", type=int, help="rows to load in this process, without a table")
    given = parser.parse_args()
    if given.only is not None:
        print(json.dumps(anyio.run(load, given.only)))
    else:
        show(anyio.run(measure, given.rows))
