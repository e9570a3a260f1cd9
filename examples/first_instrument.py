"""List the first instrument of the LUSID that the environment or secrets.json names."""

from __future__ import annotations

import pprint

import anyio

from lusid_async import AsyncApiClientFactory
from lusid_async.api import InstrumentsApi


async def main() -> None:
    """List one instrument and print it."""
    async with AsyncApiClientFactory() as factory:
        instruments = factory.build(InstrumentsApi)
        response = await instruments.list_instruments(limit=1)
        pprint.pprint(response.to_dict()["values"])


if __name__ == "__main__":
    anyio.run(main)
