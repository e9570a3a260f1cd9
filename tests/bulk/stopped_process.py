"""A process that copies a listing of the sandbox and is killed at a given place.

Arguments: the checkpoint file, the file to append the names to, the page to be killed at, and where: with it
in `hand`, or `before` or `after` its checkpoint is put in its place. The environment has the settings.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

import anyio

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader
from lusid_async.api import InstrumentsApi
from lusid_async.bulk import checkpointed

_replace = Path.replace


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def copy(checkpoint: str, copied: Path, stop: int, where: str) -> None:
    done = 0

    def replace(path: Any, target: Any) -> Any:
        if where == "before" and done == stop:
            die()
        replaced = _replace(path, target)
        if where == "after" and done == stop:
            die()
        return replaced

    Path.replace = replace  # type: ignore[method-assign, assignment]
    loaders = [EnvironmentVariablesConfigurationLoader()]
    async with AsyncApiClientFactory(config_loaders=loaders) as factory:
        listing = factory.build(InstrumentsApi).list_instruments(limit=3)
        async with checkpointed(listing, checkpoint) as pages:
            async for page in pages:
                done += 1
                if where == "hand" and done == stop:
                    die()
                with copied.open("a", encoding="utf-8") as file:
                    file.writelines(f"{each.name}\n" for each in page.values or ())


if __name__ == "__main__":
    anyio.run(copy, sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
