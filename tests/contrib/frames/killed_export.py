"""A process that exports the instruments of the sandbox and kills itself after some pages of each run.

Argument: the folder to write to. The environment has the settings.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import anyio

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader
from lusid_async.api import InstrumentsApi
from lusid_async.contrib import write_parquet

if TYPE_CHECKING:
    from lusid_async.calls.progress import Progress

PAGES = 5


def die_after_some_pages(progress: Progress) -> None:
    if progress.pages > PAGES:
        os.kill(os.getpid(), signal.SIGKILL)


async def export(folder: Path) -> None:
    loaders = [EnvironmentVariablesConfigurationLoader()]
    async with AsyncApiClientFactory(config_loaders=loaders) as factory:
        listing = factory.build(InstrumentsApi).list_instruments(limit=3)
        await write_parquet(
            listing,
            folder / "x.parquet",
            checkpoint=folder / "checkpoint",
            row_group_rows=4,
            progress=die_after_some_pages,
        )


if __name__ == "__main__":
    anyio.run(export, Path(sys.argv[1]))
