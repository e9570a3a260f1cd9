"""`python -m benchmarks.export_ours FILE [--resumable]`: every instrument to Parquet with lusid_async."""

from __future__ import annotations

import sys
import time

import anyio

from benchmarks.peak_memory import peak_megabytes
from lusid_async import AsyncApiClientFactory
from lusid_async.api import InstrumentsApi
from lusid_async.contrib import write_parquet


async def main(*arguments: str) -> None:
    """Write the file, with a checkpoint beside it on request, and print rows, seconds and peak memory."""
    path, *options = arguments
    checkpoint = f"{path}.checkpoint" if "--resumable" in options else None
    start = time.perf_counter()
    async with AsyncApiClientFactory() as factory:
        listing = factory.build(InstrumentsApi).list_instruments(limit=2000)
        summary = await write_parquet(listing, path, checkpoint=checkpoint)
    seconds = time.perf_counter() - start
    print(summary.rows, seconds, peak_megabytes())


anyio.run(main, *sys.argv[1:])
