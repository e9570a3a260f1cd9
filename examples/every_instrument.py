"""Count the instruments of a scope by state, page after page."""

from __future__ import annotations

from collections import Counter

import anyio

from lusid_async import AsyncApiClientFactory
from lusid_async.api import InstrumentsApi


async def main() -> None:
    """Go through every page and print what was counted."""
    states: Counter[str] = Counter()
    async with AsyncApiClientFactory() as factory:
        async for instrument in factory.build(InstrumentsApi).list_instruments(limit=2000).items():
            states[instrument.state] += 1
    print(dict(states))


if __name__ == "__main__":
    anyio.run(main)
