"""A nightly extract that can be killed at any moment and run again: `FOLDER DATE [QUOTE_SCOPE ...]`.

It writes the instruments and their identifiers, the transaction portfolios, their holdings at the end of the
date, and the quotes of the scopes that are named, all as at one time, to partitioned datasets in the folder,
and loads them into `lusid.duckdb`.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import duckdb
from anyio.to_thread import run_sync

from lusid_async import AsyncApiClientFactory
from lusid_async.api import InstrumentsApi, PortfoliosApi, QuotesApi, TransactionPortfoliosApi
from lusid_async.bulk import pinned_as_at
from lusid_async.contrib import TableSchema, child_rows, many_parents, write_dataset
from lusid_async.models import PortfolioHolding, Quote

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lusid_async.bulk import JobReport
    from lusid_async.calls import ApiCall, PagedCall
    from lusid_async.contrib.frames.rows import KeyedRows
    from lusid_async.modelling import LusidModel

_TABLES = ("instruments", "identifiers", "portfolios", "holdings", "quotes")


async def extract(root: Path, date: str, quote_scopes: Sequence[str]) -> list[JobReport]:
    """Write the datasets of one night. Run again, it writes the same again, as at the same time.

    Args:
        root: the folder, which is there.
        date: of the night; names the partition.
        quote_scopes: the scopes whose quotes are written.
    """
    async with AsyncApiClientFactory() as factory:
        instruments = factory.build(InstrumentsApi)
        as_at = await as_at_of_night(root / f".{date}.as-at", instruments)
        night = Night(root, date)
        listing = instruments.list_instruments(limit=2000, as_at=as_at)
        portfolios = factory.build(PortfoliosApi).list_portfolios(
            effective_at=night.end, as_at=as_at, filter="type eq 'Transaction'"
        )
        codes = [(portfolio.id.scope, portfolio.id.code) async for portfolio in portfolios.items()]
        holdings = factory.build(TransactionPortfoliosApi).get_holdings
        quotes = factory.build(QuotesApi).list_quotes_for_scope
        reports = [
            await night.write("instruments", listing),
            await night.write("identifiers", child_rows(listing, "identifiers", keys=["lusidInstrumentId"])),
            await night.write("portfolios", portfolios),
            await night.write_many(
                "holdings",
                PortfolioHolding,
                lambda scope, code: holdings(scope, code, effective_at=night.end, as_at=as_at),
                codes,
                keys=["scope", "code"],
            ),
            await night.write_many(
                "quotes",
                Quote,
                lambda scope: quotes(scope, as_at=as_at, limit=2000),
                [(scope,) for scope in quote_scopes],
                keys=["scope"],
            ),
        ]
    await run_sync(load, root)
    return reports


@dataclass(frozen=True)
class Night:
    """Where the tables of a date are written.

    Args:
        root: the folder with a dataset for each table.
        date: of the night; names the partition.
    """

    root: Path
    date: str

    @property
    def end(self) -> str:
        """The end of the date, the effective time of portfolios and holdings."""
        return f"{self.date}T23:59:59Z"

    async def write(
        self, table: str, rows: PagedCall[Any, Any] | KeyedRows, schema: TableSchema | None = None
    ) -> JobReport:
        """Replace the partition of the date; rows with a scope are partitioned by it too."""
        return await write_dataset(
            rows,
            self.root / table,
            partition={"date": self.date},
            partition_by=() if schema is None else ["scope"],
            mode="replace",
            job=f"{table} {self.date}",
            schema=schema,
        )

    async def write_many(
        self,
        table: str,
        model: type[LusidModel],
        call: Callable[..., ApiCall[Any]],
        parents: Sequence[tuple[str, ...]],
        keys: Sequence[str],
    ) -> JobReport:
        """Write the rows of many calls; one that fails is a line of the reject file, and the rest goes on."""
        rejects = self.root / f".{self.date}.{table}.rejects.jsonl"
        rows = many_parents(call, parents, keys=keys, rejects=rejects)
        # Declared, so that a night without portfolios has the same columns.
        return await self.write(table, rows, TableSchema.declare(model))


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
            if any((root / table).glob("date=*/**/*.parquet")):
                files = connection.read_parquet(
                    f"{root / table}/**/*.parquet", hive_partitioning=True, union_by_name=True
                )
                files.create(table)
    os.replace(part, root / "lusid.duckdb")


async def main(root: str, date: str, quote_scopes: Sequence[str]) -> None:
    """Extract, and print a report for each dataset."""
    await run_sync(lambda: Path(root).mkdir(parents=True, exist_ok=True))
    for report in await extract(Path(root), date, quote_scopes):
        print(report.to_json())


if __name__ == "__main__":
    anyio.run(main, sys.argv[1], sys.argv[2], sys.argv[3:])
