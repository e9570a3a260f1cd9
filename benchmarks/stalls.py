"""How late a ticker of 10 ms gets while calls wait for a slow token endpoint."""

from __future__ import annotations

import anyio

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader
from lusid_async.api import InstrumentsApi
from lusid_async.sandbox import running_sandbox
from lusid_async.sandbox.faults import Fault

_TICK = 0.01
_SECONDS = 2.5


async def worst_slip(*, calling: bool) -> float:
    """Return the seconds by which the ticker was late at worst.

    Args:
        calling: whether 50 calls wait meanwhile for a token that takes 2 s.
    """
    async with running_sandbox() as sandbox:
        loader = EnvironmentVariablesConfigurationLoader(sandbox.environment())
        async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
            instruments = factory.build(InstrumentsApi)
            # Classes are made by the first call of a process; what is measured is the waiting.
            await instruments.list_instruments(limit=1)
            await factory.token_manager.invalidate((await factory.token_manager.token()).value)
            sandbox.state.faults.add(Fault("token", None, delay=2.0))
            worst = 0.0
            async with anyio.create_task_group() as group:

                async def call() -> None:
                    await instruments.list_instruments(limit=1)

                for _ in range(50 if calling else 0):
                    group.start_soon(call)
                end = anyio.current_time() + _SECONDS
                while anyio.current_time() < end:
                    due = anyio.current_time() + _TICK
                    await anyio.sleep(_TICK)
                    worst = max(worst, anyio.current_time() - due)
            return worst
