"""Partitions of a sandbox's portfolios in a real cluster of processes, one of which is killed.

It is the program of docs/scale.md, with functions of its own.
"""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Any

import anyio.to_thread
import pytest

from lusid_async import models
from lusid_async.contrib import TableSchema
from lusid_async.contrib.partitions import PartitionReader, key_partitions
from tests.contrib.cluster import funds
from tests.contrib.cluster.seeded import sandbox_with_portfolios

if TYPE_CHECKING:
    from pathlib import Path

# Dask's own code, and sockets of workers that are killed.
pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore")]

COUNT = 40
SCHEMA = TableSchema.declare(models.PortfolioHolding, columns=["units", "cost.amount"])


@pytest.fixture
def anyio_backend() -> str:
    """The loop is only that of the sandbox; workers have their own."""
    return "asyncio"


def reader() -> PartitionReader:
    return PartitionReader(funds.connect, funds.holdings, SCHEMA)


def keys() -> list[tuple[str, str]]:
    return [(funds.SCOPE, f"p{number}") for number in range(COUNT)]


def kill_once(marker: str) -> None:
    """Kill this process, if none was killed before."""
    try:
        os.close(os.open(marker, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return
    os.kill(os.getpid(), signal.SIGKILL)


class KilledInTheMiddle:
    """The call for a portfolio; the first process that comes to one of them is killed."""

    def __init__(self, marker: str) -> None:
        self._marker = marker

    def __call__(self, factory: Any, scope: str, code: str) -> Any:
        if code == f"p{COUNT // 2}":
            kill_once(self._marker)
        return funds.holdings(factory, scope, code)


def write(reader: PartitionReader, folder: Path) -> None:
    """Write the holdings of all portfolios to Parquet in a cluster of two processes."""
    import dask
    from distributed import Client, LocalCluster

    from lusid_async.contrib.dask import dask_frame

    with (
        dask.config.set({"distributed.scheduler.allowed-failures": 10}),
        LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
        ) as cluster,
        Client(cluster),
    ):
        frame = dask_frame(reader, key_partitions(keys(), 4))
        frame.to_parquet(str(folder), write_index=False, compute_kwargs={"retries": 3})


async def test_a_killed_worker_loses_and_doubles_nothing_and_one_token_is_requested(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import pyarrow.parquet as pq

    marker = tmp_path / "killed"
    async with sandbox_with_portfolios(COUNT) as sandbox:
        for name, value in {**sandbox.environment(), "CLUSTER_TOKENS": str(tmp_path / "tokens")}.items():
            monkeypatch.setenv(name, value)
        before = sandbox.state.calls["token:password"]
        killing = PartitionReader(funds.connect, KilledInTheMiddle(str(marker)), SCHEMA)
        await anyio.to_thread.run_sync(write, killing, tmp_path / "lake")
        requested = sandbox.state.calls["token:password"] - before
    table = pq.read_table(tmp_path / "lake")
    assert marker.exists()
    assert sorted(map(float, table.column("units").to_numpy())) == [number + 1.0 for number in range(COUNT)]
    assert sorted(map(str, table.column("code").to_pylist())) == sorted(code for _, code in keys())
    assert requested == 1
