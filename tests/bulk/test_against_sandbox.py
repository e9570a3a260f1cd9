"""Listings of a server whose data changes, stopped and resumed over real HTTP."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import pytest

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader, models
from lusid_async.api import InstrumentsApi
from lusid_async.bulk import checkpointed
from lusid_async.sandbox import running_sandbox
from tests.bulk import stopped_process

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from lusid_async.sandbox import RunningSandbox

pytestmark = pytest.mark.anyio

SEEDED = 10


@asynccontextmanager
async def calling(sandbox: RunningSandbox) -> AsyncIterator[InstrumentsApi]:
    loader = EnvironmentVariablesConfigurationLoader(environ=sandbox.environment())
    async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
        yield factory.build(InstrumentsApi)


async def write(instruments: InstrumentsApi, **names: str) -> None:
    """Write an instrument for each code: a new one, or a new name for the one that has it."""
    wanted = {
        code: models.InstrumentDefinition(
            name=name, identifiers={"ClientInternal": models.InstrumentIdValue(value=code)}
        )
        for code, name in names.items()
    }
    answer = await instruments.upsert_instruments(wanted)
    assert not answer.failed


def names_of(page: models.PagedResourceListOfInstrument) -> list[str]:
    return [instrument.name or "" for instrument in page.values or ()]


@pytest.mark.parametrize(("sort_by", "stop"), [(["name ASC"], 3), (["name DESC"], 1), (None, 2)])
async def test_what_changes_between_stop_and_resume_is_on_no_page(
    tmp_path: Path, sort_by: list[str] | None, stop: int
) -> None:
    async with running_sandbox(instruments=SEEDED) as sandbox, calling(sandbox) as instruments:
        call = instruments.list_instruments(limit=3, sort_by=sort_by)
        # Written in the very second in which the listing begins.
        await write(instruments, first="00 first", middle="m middle", last="~~ last")
        before = [instrument.name async for instrument in call.items()]
        listed: list[str] = []
        async for page in checkpointed(call, tmp_path / "listing"):
            if len(listed) == 3 * stop:
                break
            listed += names_of(page)

        await write(instruments, zero="0 new at one end", end="~~~ new at the other end", amid="l new amid")
        await write(instruments, first="~ moved to the end", last="0 moved to the start", middle="renamed")
        for instrument in [instrument async for instrument in call.items()][::4]:
            assert instrument.lusid_instrument_id is not None
            await instruments.delete_instrument("LusidInstrumentId", instrument.lusid_instrument_id)

        async with checkpointed(call, tmp_path / "listing") as pages:
            async for page in pages:
                listed += names_of(page)
        assert listed == before
        assert len(listed) == SEEDED + 3
        assert sorted([instrument.name or "" async for instrument in call.items()]) != sorted(listed)


@pytest.mark.parametrize("anyio_backend", ["asyncio"])  # that of the process decides
@pytest.mark.parametrize(("where", "stop", "again"), [("hand", 1, 0), ("before", 2, 3), ("after", 3, 0)])
async def test_a_killed_process_leaves_no_gap_and_repeats_one_page_at_most(
    tmp_path: Path, where: str, stop: int, again: int
) -> None:
    copied = tmp_path / "copied"
    async with running_sandbox(instruments=SEEDED) as sandbox, calling(sandbox) as instruments:
        program = [sys.executable, "-m", stopped_process.__name__, str(tmp_path / "listing"), str(copied)]
        run = partial(
            anyio.run_process,
            check=False,
            env={**os.environ, **sandbox.environment()},
            cwd=Path(__file__).parents[2],
        )
        died = await run([*program, str(stop), where])
        assert died.returncode == -signal.SIGKILL, died.stderr.decode()
        await write(instruments, new="new")
        finished = await run([*program, "0", "nowhere"])
        assert finished.returncode == 0, finished.stderr.decode()
        everything = [instrument.name or "" async for instrument in instruments.list_instruments().items()]
    dealt_with, then = 3 * (stop - 1 if where == "hand" else stop), copied.read_text("utf-8").splitlines()
    # A page comes again when the kill came after it was dealt with and before that was recorded.
    assert then[dealt_with - again : dealt_with] == then[dealt_with : dealt_with + again]
    assert then[:dealt_with] + then[dealt_with + again :] == [name for name in everything if name != "new"]
