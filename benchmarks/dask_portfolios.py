"""`python -m benchmarks.dask_portfolios`: 2,000 portfolios, 4 Dask processes, one killed.

The sandbox serves the portfolios; what is shown is that nothing is lost or doubled, and the token requests.
"""

from __future__ import annotations

import argparse
import os
import signal
import tempfile
import threading
import time
from pathlib import Path

import anyio
import anyio.to_thread

from benchmarks.figures import Figure, show
from lusid_async import models
from lusid_async.contrib import TableSchema
from lusid_async.contrib.partitions import PartitionReader, key_partitions
from tests.contrib.cluster import funds
from tests.contrib.cluster.seeded import sandbox_with_portfolios


def read(count: int, folder: Path) -> None:
    """Write all holdings to Parquet; a worker is killed as soon as a quarter of the files is there."""
    import dask
    from distributed import Client, LocalCluster

    from lusid_async.contrib.dask import dask_frame

    schema = TableSchema.declare(models.PortfolioHolding, columns=["units", "cost.amount"])
    reader = PartitionReader(funds.connect, funds.holdings, schema)
    keys = [(funds.SCOPE, f"p{number}") for number in range(count)]
    partitions = list(key_partitions(keys, 25))

    def kill_one(process: int) -> None:
        while len(list(folder.glob("*.parquet"))) < len(partitions) // 4:
            time.sleep(0.05)
        os.kill(process, signal.SIGKILL)

    with (
        dask.config.set({"distributed.scheduler.allowed-failures": 10}),
        LocalCluster(
            n_workers=4, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
        ) as cluster,
        Client(cluster) as client,
    ):
        process = next(iter(client.run(os.getpid).values()))
        thread = threading.Thread(target=kill_one, args=(process,), daemon=True)
        thread.start()
        frame = dask_frame(reader, partitions)
        frame.to_parquet(str(folder), write_index=False, compute_kwargs={"retries": 3})
        thread.join(10)
        assert not thread.is_alive(), "no worker was killed"


async def measure(count: int = 2000) -> list[Figure]:
    """Measure every figure."""
    import pyarrow.parquet as pq

    with tempfile.TemporaryDirectory() as directory:
        folder = Path(directory) / "lake"
        async with sandbox_with_portfolios(count) as sandbox:
            os.environ.update({**sandbox.environment(), "CLUSTER_TOKENS": str(Path(directory) / "tokens")})
            before = sandbox.state.calls["token:password"]
            start = time.perf_counter()
            await anyio.to_thread.run_sync(read, count, folder)
            spent = time.perf_counter() - start
            tokens = sandbox.state.calls["token:password"] - before
        codes = pq.read_table(folder).column("code").to_pylist()
    what = f"{count:,} portfolios, 4 Dask processes, one killed: "
    return [
        Figure(f"{what}lost", count - len(set(codes)), "portfolios", 0),
        Figure(f"{what}doubled", len(codes) - len(set(codes)), "portfolios", 0),
        Figure(f"{what}token requests", tokens, "requests", 1),
        Figure(f"{what}time", spent, "s"),
    ]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.dask_portfolios", description=__doc__)
    parser.add_argument("--portfolios", type=int, default=2000)
    show(anyio.run(measure, parser.parse_args().portfolios))
