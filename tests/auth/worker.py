"""`python -m tests.auth.worker`: one process of a fleet, which makes a call for each line that it reads.

It writes a line of JSON for each line: the hash of the token that was used, and what was logged meanwhile.
"""

from __future__ import annotations

import hashlib
import json
import logging
import sys
from typing import TYPE_CHECKING

import anyio
import anyio.to_thread

from lusid_async import AsyncApiClientFactory, FileTokenStore, RedisTokenStore
from lusid_async.api import InstrumentsApi

if TYPE_CHECKING:
    from lusid_async import TokenStore


class Warnings(logging.Handler):
    """Keeps the messages of warnings."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def store_at(place: str, lock_seconds: float) -> TokenStore:
    """Return the store that the first argument names: a directory, or the URL of a Redis server."""
    if "://" in place:
        return RedisTokenStore(place, lock_seconds=lock_seconds)
    return FileTokenStore(place)


async def main(place: str, lock_seconds: float) -> None:
    warnings = Warnings()
    logging.getLogger().addHandler(warnings)
    async with AsyncApiClientFactory(token_store=store_at(place, lock_seconds)) as factory:
        print("ready", flush=True)
        while await anyio.to_thread.run_sync(sys.stdin.readline):
            warnings.messages.clear()
            page = await factory.build(InstrumentsApi).list_instruments(limit=1)
            assert len(page.values) == 1
            token = await factory.token_manager.token()
            report = {
                "token": hashlib.sha256(token.value.encode()).hexdigest(),
                "warnings": warnings.messages,
            }
            print(json.dumps(report), flush=True)


if __name__ == "__main__":
    anyio.run(main, sys.argv[1], float(sys.argv[2]), backend=sys.argv[3])
