"""A process that upserts instruments and says how many batches were answered, until it is killed.

Arguments: how many instruments, and the journal or nothing. The environment has the settings.
"""

from __future__ import annotations

import sys

import anyio

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader, models
from lusid_async.api import InstrumentsApi
from lusid_async.bulk import in_batches


def definitions(count: int) -> dict[str, models.InstrumentDefinition]:
    return {
        f"key-{number}": models.InstrumentDefinition(
            name=f"Instrument {number}",
            identifiers={"ClientInternal": models.InstrumentIdValue(value=f"code-{number}")},
        )
        for number in range(count)
    }


async def upsert(count: int, journal: str | None) -> None:
    loaders = [EnvironmentVariablesConfigurationLoader()]
    async with AsyncApiClientFactory(config_loaders=loaders) as factory:
        instruments = factory.build(InstrumentsApi)
        await in_batches(
            instruments.upsert_instruments,
            definitions(count),
            batch_size=5,
            concurrency=3,
            journal=journal,
            progress=lambda progress: print(progress.items, flush=True),
        )


if __name__ == "__main__":
    anyio.run(upsert, int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None)
