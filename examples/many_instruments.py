"""Upsert 5,000 instruments in batches, and read many of them again, one call for each and many at once."""

from __future__ import annotations

from functools import partial

import anyio

from lusid_async import AsyncApiClientFactory, ConfigurationOptions
from lusid_async.api import InstrumentsApi
from lusid_async.bulk import each, in_batches
from lusid_async.models import InstrumentDefinition, InstrumentIdValue

UPSERT = ConfigurationOptions(idempotent=True)  # writing the same again does no harm


async def main() -> None:
    """Upsert, read, and print how many of each there were."""
    definitions = {
        code: InstrumentDefinition(name=code, identifiers={"ClientInternal": InstrumentIdValue(value=code)})
        for code in [f"example-{number}" for number in range(5000)]
    }
    async with AsyncApiClientFactory() as factory:
        instruments = factory.build(InstrumentsApi)
        result = await in_batches(partial(instruments.upsert_instruments, opts=UPSERT), definitions)
        print(f"{result.accepted} upserted, {len(result.failed)} refused", end="; ")

        codes = [*list(definitions)[:499], "no such instrument"]
        found = 0
        async with each(partial(instruments.get_instrument, "ClientInternal"), codes) as outcomes:
            async for outcome in outcomes:
                found += outcome.error is None
        print(f"{found} of {len(codes)} read again")


if __name__ == "__main__":
    anyio.run(main)
