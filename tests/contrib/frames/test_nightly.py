"""The nightly extract of the examples, killed at random moments and run again."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import duckdb
import pyarrow.dataset as ds
import pytest

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader, models
from lusid_async.api import InstrumentsApi, QuotesApi, TransactionPortfoliosApi
from lusid_async.sandbox import running_sandbox

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pyarrow as pa

    from lusid_async.sandbox import RunningSandbox

KILLS = int(os.environ.get("LUSID_ASYNC_NIGHTLY_KILLS", "10"))
"""How often it is killed."""

DATE = "2024-06-28"
TABLES = ("instruments", "identifiers", "portfolios", "holdings", "quotes")
SCOPES = ("funds", "mandates")


async def add_books(sandbox: RunningSandbox) -> None:
    """Add six portfolios with eight holdings each, and quotes in two scopes."""
    async with AsyncApiClientFactory(
        config_loaders=[EnvironmentVariablesConfigurationLoader(environ=sandbox.environment())]
    ) as factory:
        listed = await factory.build(InstrumentsApi).list_instruments(limit=8)
        names = [instrument.lusid_instrument_id for instrument in listed.values]
        for scope in SCOPES:
            for code in ("growth", "income", "balanced"):
                await add_portfolio(factory.build(TransactionPortfoliosApi), scope, code, names)
            quotes = {str(price): quote(name, price) for price, name in enumerate(names)}
            response = await factory.build(QuotesApi).upsert_quotes(scope, quotes)
            assert not response.failed


async def add_portfolio(
    api: TransactionPortfoliosApi, scope: str, code: str, names: Iterable[str | None]
) -> None:
    await api.create_portfolio(
        scope,
        models.CreateTransactionPortfolioRequest(
            display_name=code, code=code, base_currency="GBP", created=datetime(2024, 1, 1, tzinfo=UTC)
        ),
    )
    bought = [
        models.TransactionRequest(
            transaction_id=f"t{units}",
            type="Buy",
            instrument_identifiers={"Instrument/default/LusidInstrumentId": name},
            transaction_date="2024-06-03T10:00:00Z",
            settlement_date="2024-06-05T10:00:00Z",
            units=units,
            total_consideration=models.CurrencyAndAmount(amount=units * 1.25, currency="GBP"),
        )
        for units, name in enumerate(names, 100)
    ]
    await api.upsert_transactions(scope, code, bought)


def quote(name: str | None, price: int) -> models.UpsertQuoteRequest:
    series = models.QuoteSeriesId(
        provider="Lusid",
        instrument_id=name or "",
        instrument_id_type="LusidInstrumentId",
        quote_type="Price",
        field="mid",
    )
    return models.UpsertQuoteRequest(
        quote_id=models.QuoteId(quote_series_id=series, effective_at=f"{DATE}T16:00:00Z"),
        metric_value=models.MetricValue(value=price, unit="GBP"),
    )


async def run(folder: Path, environment: Mapping[str, str], kill_after: float | None = None) -> int:
    program = [sys.executable, "-m", "examples.nightly", str(folder), DATE, *SCOPES]
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
    async with running_sandbox(instruments=2500) as sandbox:
        await add_books(sandbox)
        environment = sandbox.environment()
        started = anyio.current_time()
        assert await run(tmp_path / "whole", environment) == 0
        duration = anyio.current_time() - started
        outcomes = [
            await run(tmp_path / "killed", environment, chance.uniform(0.2, 1) * duration)
            for _ in range(KILLS)
        ]
        # 255 is what asyncio says of a child whose end another watcher of the test process saw first.
        assert set(outcomes) <= {0, -signal.SIGKILL, 255}
        assert await run(tmp_path / "killed", environment) == 0
    whole, killed = tables_of(tmp_path / "whole"), tables_of(tmp_path / "killed")
    rows = [table.num_rows for table in whole]
    assert rows == [2500, rows[1], 6, 6 * 9, 2 * 8]  # each portfolio has cash too
    assert rows[1] > 2500
    assert all(one.equals(other) for one, other in zip(whole, killed, strict=True))
    assert rows_in_duckdb(tmp_path / "whole") == rows_in_duckdb(tmp_path / "killed")
    assert not list((tmp_path / "killed").rglob(".lusid-part-*"))
