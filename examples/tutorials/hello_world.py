"""First calls, three at once: the version of LUSID, the identifier types of instruments, the scopes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio

from examples.tutorials.running import run
from lusid_async.api import ApplicationMetadataApi, InstrumentsApi, ScopesApi

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from lusid_async import AsyncApiClientFactory


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Send three calls at the same time and wait for all of them."""
    responses: dict[str, Any] = {}

    async def send(name: str, call: Callable[[], Awaitable[Any]]) -> None:
        responses[name] = await call()

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(send, "versions", factory.build(ApplicationMetadataApi).get_lusid_versions)
        tasks.start_soon(send, "types", factory.build(InstrumentsApi).get_instrument_identifier_types)
        tasks.start_soon(send, "scopes", factory.build(ScopesApi).list_scopes)
    unique = {each.identifier_type for each in responses["types"].values if each.is_unique_identifier_type}
    return {
        "says its version": bool(responses["versions"].api_version),
        "FIGI is unique": "Figi" in unique,
        "ISIN is unique": "Isin" in unique,
        "has scopes": len(responses["scopes"].values) > 0,
    }


if __name__ == "__main__":
    run(main)
