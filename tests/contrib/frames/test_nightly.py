"""The nightly extract of the examples, killed at random moments and run again."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import duckdb
import pyarrow.dataset as ds
import pytest

from lusid_async.sandbox import running_sandbox

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyarrow as pa

KILLS = int(os.environ.get("LUSID_ASYNC_NIGHTLY_KILLS", "3"))
"""How often it is killed; ten times takes a minute."""

TABLES = ("instruments", "identifiers")


async def run(folder: Path, environment: Mapping[str, str], kill_after: float | None = None) -> int:
    program = [sys.executable, "-m", "examples.nightly", str(folder), "2024-06-28"]
    root = Path(__file__).parents[3]
    async with await anyio.open_process(
        program, env={**os.environ, **environment}, cwd=root, stdout=subprocess.DEVNULL, stderr=None
    ) as process:
        if kill_after is not None:
            with anyio.move_on_after(kill_after):
                await process.wait()
            if process.returncode is None:
                process.kill()
        return await process.wait()


def tables_of(folder: Path) -> list[pa.Table]:
    return [ds.dataset(folder / name, partitioning="hive").to_table() for name in TABLES]


def rows_in_duckdb(folder: Path) -> list[object]:
    with duckdb.connect(str(folder / "lusid.duckdb"), read_only=True) as connection:
        return [connection.table(name).order("ALL").fetchall() for name in TABLES]


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])  # that of the process decides
async def test_killed_at_random_moments_it_ends_with_the_tables_of_a_run_that_was_not(tmp_path: Path) -> None:
    chance = random.Random()  # noqa: S311 - no secret depends on it
    async with running_sandbox(instruments=5000) as sandbox:
        environment = sandbox.environment()
        started = anyio.current_time()
        assert await run(tmp_path / "whole", environment) == 0
        duration = anyio.current_time() - started
        outcomes = [
            await run(tmp_path / "killed", environment, chance.uniform(0.3, 1) * duration)
            for _ in range(KILLS)
        ]
        assert set(outcomes) <= {0, -signal.SIGKILL}
        assert await run(tmp_path / "killed", environment) == 0
    whole, killed = tables_of(tmp_path / "whole"), tables_of(tmp_path / "killed")
    assert [table.num_rows for table in whole] == [5000, whole[1].num_rows]
    assert all(one.equals(other) for one, other in zip(whole, killed, strict=True))
    assert rows_in_duckdb(tmp_path / "whole") == rows_in_duckdb(tmp_path / "killed")
    assert not list((tmp_path / "killed").rglob(".lusid-part-*"))
