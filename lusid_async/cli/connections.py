"""The factory that a command calls LUSID with."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from anyio import to_thread

from lusid_async.cli.exits import say

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from lusid_async import AsyncApiClientFactory


@asynccontextmanager
async def connected(*, in_sandbox: bool) -> AsyncIterator[AsyncApiClientFactory]:
    """Yield a factory with the settings of the environment, or one for a sandbox that ends with the block.

    Args:
        in_sandbox: whether to start a sandbox (extra `sandbox`) and use that.

    Raises:
        ConfigurationError: the settings are incomplete or wrong.
        ImportError: the extra is not installed.
    """
    from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader

    if not in_sandbox:
        async with AsyncApiClientFactory(app_name="lusid-async") as factory:
            yield factory
        return
    from lusid_async.sandbox import SandboxState, running_sandbox

    state = await to_thread.run_sync(lambda: SandboxState().start_with("small"))
    async with running_sandbox(state) as sandbox:
        say(f"sandbox at {sandbox.api_url}, token from {sandbox.token_url}")
        loaders = [EnvironmentVariablesConfigurationLoader(sandbox.environment())]
        async with AsyncApiClientFactory(config_loaders=loaders) as factory:
            yield factory
