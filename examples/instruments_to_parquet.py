"""Write every instrument, with the properties named, to a Parquet file: `FILE [PROPERTY_KEY ...]`."""

from __future__ import annotations

import sys

import anyio

from lusid_async import AsyncApiClientFactory
from lusid_async.api import InstrumentsApi
from lusid_async.contrib import write_parquet


async def main(path: str, property_keys: list[str]) -> None:
    """Write the file page by page, and print how much it is."""
    async with AsyncApiClientFactory() as factory:
        instruments = factory.build(InstrumentsApi)
        listing = instruments.list_instruments(limit=2000, instrument_property_keys=property_keys)
        written = await write_parquet(listing, path)
    print(f"{written.rows} instruments, {written.columns} columns, {written.size} bytes: {written.path}")


if __name__ == "__main__":
    anyio.run(main, sys.argv[1], sys.argv[2:])
