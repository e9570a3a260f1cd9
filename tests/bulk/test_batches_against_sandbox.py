"""Upserts that are killed in the middle and run again, over real HTTP."""

from __future__ import annotations

import os
import signal
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import pytest

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader, models
from lusid_async.api import InstrumentsApi
from lusid_async.bulk import in_batches
from lusid_async.sandbox import running_sandbox
from tests.bulk.killed_process import definitions

if TYPE_CHECKING:
    from lusid_async.calls import ApiCall
    from lusid_async.sandbox import RunningSandbox

pytestmark = pytest.mark.anyio

ROOT = Path(__file__).parent.parent.parent
COUNT = 2000


async def killed_after(items: int, sandbox: RunningSandbox, *arguments: str) -> int:
    """Run the process until it has told of so many items, kill it, and return how it ended."""
    command = [sys.executable, "-m", "tests.bulk.killed_process", str(COUNT), *arguments]
    environment = {**os.environ, **sandbox.environment(), "PYTHONPATH": str(ROOT)}
    async with await anyio.open_process(command, env=environment, stderr=None) as process:
        assert process.stdout is not None
        told = b""
        while not any(int(line) >= items for line in told.split(b"\n")[:-1]):
            told += await process.stdout.receive()
        process.send_signal(signal.SIGKILL)
        return await process.wait()


async def rerun(sandbox: RunningSandbox, journal: Path | None) -> tuple[list[str], int]:
    """Run the whole job again, here; return the keys that were sent and how many were not."""
    sent: list[str] = []
    loader = EnvironmentVariablesConfigurationLoader(environ=sandbox.environment())
    async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
        instruments = factory.build(InstrumentsApi)

        def upsert(
            batch: dict[str, models.InstrumentDefinition],
        ) -> ApiCall[models.UpsertInstrumentsResponse]:
            sent.extend(batch)
            return instruments.upsert_instruments(batch)

        result = await in_batches(upsert, definitions(COUNT), batch_size=100, journal=journal)
        assert not result.failed
        # Of the call for the first item the journal learns which job it is; it is not sent.
        assert result.values.keys() <= set(sent)
        return list(result.values), result.skipped


async def codes_in(sandbox: RunningSandbox) -> Counter[str]:
    """Return how often each code is in the sandbox."""
    loader = EnvironmentVariablesConfigurationLoader(environ=sandbox.environment())
    async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
        listing = factory.build(InstrumentsApi).list_instruments(limit=500)
        return Counter(
            [str((each.identifiers or {}).get("ClientInternal")) async for each in listing.items()]
        )


async def test_a_killed_job_with_a_journal_goes_on_and_every_item_is_there_once(tmp_path: Path) -> None:
    journal = tmp_path / "job.journal"
    async with running_sandbox(instruments=0) as sandbox:
        assert await killed_after(200, sandbox, str(journal)) == -signal.SIGKILL
        there = await codes_in(sandbox)
        assert 200 <= len(there) < COUNT
        sent, skipped = await rerun(sandbox, journal)
        codes = await codes_in(sandbox)
    assert codes == Counter([f"code-{number}" for number in range(COUNT)])
    assert skipped + len(sent) == COUNT
    assert 200 <= skipped <= len(there)
    assert {f"key-{code.removeprefix('code-')}" for code in there} >= {
        key for key in definitions(COUNT) if key not in sent
    }


async def test_a_killed_job_without_a_journal_can_be_run_again_from_its_start() -> None:
    async with running_sandbox(instruments=0) as sandbox:
        assert await killed_after(200, sandbox) == -signal.SIGKILL
        sent, skipped = await rerun(sandbox, None)
        codes = await codes_in(sandbox)
    assert codes == Counter([f"code-{number}" for number in range(COUNT)])
    assert (len(sent), skipped) == (COUNT, 0)
