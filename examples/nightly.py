"""A nightly extract that can be killed at any moment and run again: `FOLDER DATE [SCOPE/CODE ...]`.

It writes instruments, their identifiers, and the holdings of the portfolios that are named, all as at one
time, to partitioned datasets in the folder, and loads them into `lusid.duckdb`.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import duckdb
from anyio.to_thread import run_sync

from lusid_async import AsyncApiClientFactory
from lusid_async.api import InstrumentsApi, TransactionPortfoliosApi
from lusid_async.bulk import pinned_as_at
from lusid_async.contrib import child_rows, many_parents, write_dataset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lusid_async.bulk import JobReport

_TABLES = ("instruments", "identifiers", "holdings")


async def extract(root: Path, date: str, portfolios: Sequence[tuple[str, str]]) -> list[JobReport]:
    """Write the datasets of one night. Run again, it writes the same again, as at the same time.

    Args:
        root: the folder, which is there.
        date: of the night; names the partition.
        portfolios: scope and code of each portfolio.
    """
    async with AsyncApiClientFactory() as factory:
        instruments = factory.build(InstrumentsApi)
        as_at = await as_at_of_night(root / f".{date}.as-at", instruments)
        listing = instruments.list_instruments(limit=2000, as_at=as_at)
        reports = [
            await write_dataset(
                listing,
                root / "instruments",
                partition={"date": date},
                mode="replace",
                job=f"instruments {date}",
            )
        ]
        identifiers = child_rows(
            instruments.list_instruments(limit=2000, as_at=as_at), "identifiers", keys=["lusidInstrumentId"]
        )
        reports.append(
            await write_dataset(
                identifiers,
                root / "identifiers",
                partition={"date": date},
                mode="replace",
                job=f"identifiers {date}",
            )
        )
        if portfolios:
            api = factory.build(TransactionPortfoliosApi)
            holdings = many_parents(
                lambda scope, code: api.get_holdings(scope, code, as_at=as_at),
                portfolios,
                rejects=root / f".{date}.holdings.rejects.jsonl",
            )
            reports.append(
                await write_dataset(
                    holdings,
                    root / "holdings",
                    partition={"date": date},
                    partition_by=["scope"],
                    mode="replace",
                    job=f"holdings {date}",
                )
            )
    await run_sync(load, root)
    return reports


async def as_at_of_night(path: Path, instruments: InstrumentsApi) -> datetime:
    """Return the as-at of the night: the server's time when its first run began."""
    if await run_sync(path.exists):
        return datetime.fromisoformat(json.loads(await run_sync(path.read_text)))
    as_at = await pinned_as_at(instruments.list_instruments(limit=1))
    part = path.with_name(f"{path.name}.part")
    await run_sync(part.write_text, json.dumps(as_at.isoformat()))
    await run_sync(part.replace, path)
    return as_at


def load(root: Path) -> None:
    """Make the DuckDB database anew from the datasets, and put it in its place when it is complete."""
    part = root / ".lusid.duckdb.part"
    for leftover in root.glob(f"{part.name}*"):
        leftover.unlink()
    with duckdb.connect(str(part)) as connection:
        for table in _TABLES:
            if (root / table).is_dir():
                files = connection.read_parquet(
                    f"{root / table}/**/*.parquet", hive_partitioning=True, union_by_name=True
                )
                files.create(table)
    os.replace(part, root / "lusid.duckdb")


async def main(root: str, date: str, portfolios: Sequence[str]) -> None:
    """Extract, and print a report for each dataset."""
    pairs = [(scope, code) for scope, _, code in (name.partition("/") for name in portfolios)]
    await run_sync(lambda: Path(root).mkdir(parents=True, exist_ok=True))
    for report in await extract(Path(root), date, pairs):
        print(report.to_json())


if __name__ == "__main__":
    anyio.run(main, sys.argv[1], sys.argv[2], sys.argv[3:])
