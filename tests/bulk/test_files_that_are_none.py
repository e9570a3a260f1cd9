"""Journals, checkpoints and states that are no regular files are refused at once, before anything is sent."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import anyio
import pytest

from lusid_async import models
from lusid_async.api import InstrumentsApi
from lusid_async.bulk import checkpointed, in_batches
from lusid_async.sandbox import Sandbox

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.anyio, pytest.mark.skipif(os.name != "posix", reason="needs FIFOs and links")]


@pytest.fixture(params=["fifo", "link"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "file"
    if request.param == "fifo":
        os.mkfifo(path)
    else:
        (tmp_path / "other").write_text("")
        path.symlink_to(tmp_path / "other")
    return path


async def test_a_journal_that_is_no_regular_file_is_refused(path: Path) -> None:
    definition = models.InstrumentDefinition(
        name="n", identifiers={"ClientInternal": models.InstrumentIdValue(value="n")}
    )
    sandbox = Sandbox("empty")
    async with sandbox.factory() as factory:
        with anyio.fail_after(20), pytest.raises(OSError):  # noqa: PT011 - which one is the system's business
            await in_batches(
                factory.build(InstrumentsApi).upsert_instruments, {"n": definition}, journal=path
            )
    assert sandbox.calls["UpsertInstruments"] == 0


async def test_a_checkpoint_that_is_no_regular_file_is_refused(path: Path) -> None:
    async with Sandbox("empty").factory() as factory:
        listing = factory.build(InstrumentsApi).list_instruments(limit=10)
        with anyio.fail_after(20), pytest.raises(OSError):  # noqa: PT011 - which one is the system's business
            async for _ in checkpointed(listing, path):
                raise AssertionError("a page was read")
