"""A sandbox with many portfolios, each of one holding that is its number."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pyarrow as pa

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader
from lusid_async.contrib import load_from_frame
from lusid_async.sandbox import running_sandbox
from tests.contrib.cluster.funds import SCOPE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from lusid_async.sandbox import RunningSandbox


@asynccontextmanager
async def sandbox_with_portfolios(count: int) -> AsyncIterator[RunningSandbox]:
    """Serve a sandbox with portfolios p0, p1, …, holding 1, 2, … GBP."""
    codes = [f"p{number}" for number in range(count)]
    frame = pa.table(
        {
            "code": codes,
            "at": pa.array([datetime(2020, 1, 1, tzinfo=UTC)] * count),
            "units": [number + 1.0 for number in range(count)],
        }
    )
    async with running_sandbox(instruments=0) as sandbox:
        loader = EnvironmentVariablesConfigurationLoader(environ=sandbox.environment())
        async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
            made = await load_from_frame(
                factory,
                frame,
                "portfolios",
                {"code": "code", "display_name": "code", "base_currency": "$GBP", "created": "at"},
                scope=SCOPE,
            )
            held = await load_from_frame(
                factory,
                frame,
                "holdings",
                {
                    "instrument_identifiers.Instrument/default/LusidInstrumentId": "$CCY_GBP",
                    "tax_lots.units": "units",
                    "tax_lots.cost.amount": "units",
                    "tax_lots.cost.currency": "$GBP",
                },
                scope=SCOPE,
                code="code",
                effective_at="$2020-01-02T00:00:00Z",
            )
            assert (made.accepted, held.accepted) == (count, count), (made.failed, held.failed)
        yield sandbox
