"""Programs that run event loops inside each other end with nothing on standard error."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import anyio
import pytest

from lusid_async.sandbox import running_sandbox

ROOT = Path(__file__).parent.parent
PATIENCE_SECONDS = 30


@pytest.fixture
def anyio_backend() -> str:
    """The programs run on asyncio, whatever starts them."""
    return "asyncio"


BEGINNING = """
import asyncio
import nest_asyncio
from lusid_async import AsyncApiClientFactory
from lusid_async.api import InstrumentsApi

async def list_instruments(factory):
    return await factory.build(InstrumentsApi).list_instruments(limit=1)
"""
ENDS = {
    "a factory that is never closed": """
nest_asyncio.apply()

async def main():
    factory = AsyncApiClientFactory()
    asyncio.run(list_instruments(factory))
    await list_instruments(factory)

asyncio.run(main())
""",
    "a loop that is never closed, as in a notebook": """
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
nest_asyncio.apply(loop)
factory = AsyncApiClientFactory()
loop.run_until_complete(list_instruments(factory))

async def nested():
    return loop.run_until_complete(list_instruments(factory))

loop.run_until_complete(nested())
""",
}


@pytest.mark.anyio
@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
async def test_the_end_of_a_process_after_nest_asyncio_leaves_nothing_on_stderr(
    end: str, tmp_path: Path
) -> None:
    pytest.importorskip("nest_asyncio")
    async with running_sandbox(instruments=1) as sandbox:
        environment = {**os.environ, **sandbox.environment(), "PYTHONPATH": str(ROOT)}
        with anyio.fail_after(PATIENCE_SECONDS):
            done = await anyio.run_process(
                [sys.executable, "-c", BEGINNING + end], env=environment, cwd=tmp_path, check=False
            )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
