"""Copy every instrument of a scope to another one: `FROM TO JOURNAL`. Stopped, the same command goes on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import anyio

from lusid_async import AsyncApiClientFactory, ConfigurationOptions, models
from lusid_async.api import InstrumentsApi
from lusid_async.bulk import in_batches
from lusid_async.contrib import rich_progress

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from lusid_async.calls import ApiCall

_KEPT = "ClientInternal"
_SAFE_TO_REPEAT = ConfigurationOptions(idempotent=True)


async def main(source: str, target: str, journal: str) -> None:
    """Copy page by page, many batches at once, and print what LUSID made of it."""
    async with AsyncApiClientFactory() as factory:
        instruments = factory.build(InstrumentsApi)

        def upsert(
            batch: dict[str, models.InstrumentDefinition],
        ) -> ApiCall[models.UpsertInstrumentsResponse]:
            return instruments.upsert_instruments(batch, scope=target, opts=_SAFE_TO_REPEAT)

        with rich_progress("instruments") as progress:
            result = await in_batches(
                upsert,
                definitions(instruments, source),
                journal=journal,
                keep_values=False,
                progress=progress,
            )
    print(f"{result.accepted} copied, {result.skipped} copied before, {len(result.failed)} refused")


async def definitions(
    instruments: InstrumentsApi, scope: str
) -> AsyncIterator[tuple[str, models.InstrumentDefinition]]:
    """Give each instrument of a scope that has a code of ours as it is upserted, by that code."""
    async with instruments.list_instruments(limit=2000, scope=scope).items() as listed:
        async for instrument in listed:
            if code := instrument.identifiers.get(_KEPT):
                yield (
                    code,
                    models.InstrumentDefinition(
                        name=instrument.name,
                        identifiers={_KEPT: models.InstrumentIdValue(value=code)},
                        definition=instrument.instrument_definition,
                    ),
                )


if __name__ == "__main__":
    _, source, target, journal = sys.argv
    anyio.run(main, source, target, journal)
