"""Run a tutorial from a shell, against the LUSID of the settings or a sandbox started for it."""

from __future__ import annotations

import argparse
import pprint
from typing import TYPE_CHECKING, Any

import anyio

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    Tutorial = Callable[[AsyncApiClientFactory], Awaitable[dict[str, Any]]]


def run(main: Tutorial) -> None:
    """Run a tutorial and print the figures that it returns.

    Args:
        main: the tutorial's coroutine function.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument(
        "--sandbox", action="store_true", help="use a sandbox started for this, not the LUSID of the settings"
    )
    in_sandbox: bool = parser.parse_args().sandbox
    pprint.pprint(anyio.run(_in_sandbox if in_sandbox else _in_lusid, main), sort_dicts=False)


async def _in_lusid(main: Tutorial) -> dict[str, Any]:
    async with AsyncApiClientFactory() as factory:
        return await main(factory)


async def _in_sandbox(main: Tutorial) -> dict[str, Any]:
    from lusid_async.sandbox import running_sandbox

    async with running_sandbox(instruments=0) as sandbox:
        loader = EnvironmentVariablesConfigurationLoader(sandbox.environment())
        async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
            return await main(factory)
