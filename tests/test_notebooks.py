"""The cells of the page "In a notebook", run by a real kernel on the sandbox."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest

from lusid_async.sandbox import running_sandbox

# The code of Jupyter warns.
pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore")]

ROOT = Path(__file__).parent.parent
CELLS = re.findall(
    r"^```python\n(.*?)^```", (ROOT / "docs" / "notebooks.md").read_text(), re.MULTILINE | re.DOTALL
)


@pytest.fixture
def anyio_backend() -> str:
    """The kernel has a loop of its own, which is asyncio's."""
    return "asyncio"


async def outputs_of(*cells: str) -> list[list[Any]]:
    """Run cells one after another in a kernel, and return the outputs of each."""
    from nbclient import NotebookClient
    from nbformat import v4

    notebook = v4.new_notebook(cells=[v4.new_code_cell(cell) for cell in cells])  # type: ignore[no-untyped-call]
    async with running_sandbox(instruments=600) as sandbox:
        environment = {**os.environ, **sandbox.environment(), "PYTHONPATH": str(ROOT)}
        await NotebookClient(notebook, timeout=120).async_execute(env=environment)
    return [cell["outputs"] for cell in notebook["cells"]]


async def test_the_cells_of_the_page_run_and_leave_nothing_on_stderr() -> None:
    imports, page, frame, count, close = await outputs_of(*CELLS)
    assert (imports, close) == ([], [])
    assert "<table" in page[0]["data"]["text/html"]
    progress, head = frame
    assert progress["data"]["text/plain"].startswith("instruments  600 items, 2 pages")
    assert "lusidInstrumentId" in head["data"]["text/plain"]
    assert count[0]["data"]["text/plain"] == "150"


async def test_a_forgotten_await_shows_the_call() -> None:
    *_, shown = await outputs_of(CELLS[0], "call = instruments.list_instruments(limit=5); call.close(); call")
    assert "InstrumentsApi.list_instruments" in shown[0]["data"]["text/plain"]


async def test_an_interrupted_cell_leaves_the_factory_usable() -> None:
    interrupted = """
import asyncio
task = asyncio.ensure_future(instruments.list_instruments(limit=500))
await asyncio.sleep(0)
task.cancel()
try:
    await task
except asyncio.CancelledError:
    print("cancelled")
"""
    *_, first, second = await outputs_of(
        CELLS[0], interrupted, "len((await instruments.list_instruments(limit=5)).values)"
    )
    assert first[0]["text"] == "cancelled\n"
    assert second[0]["data"]["text/plain"] == "5"
