"""The example notebook, executed by a kernel of its own on the sandbox."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lusid_async.sandbox import running_sandbox

# The code of Jupyter.
pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore")]

ROOT = Path(__file__).parents[3]
NOTEBOOK = ROOT / "examples" / "notebooks" / "load_a_frame.ipynb"


@pytest.fixture
def anyio_backend() -> str:
    """The kernel has a loop of its own, which is asyncio's."""
    return "asyncio"


async def test_the_notebook_runs_and_shows_what_was_loaded() -> None:
    import nbformat
    from nbclient import NotebookClient

    notebook = nbformat.read(NOTEBOOK, as_version=4)  # type: ignore[no-untyped-call]
    async with running_sandbox(instruments=0) as sandbox:
        environment = {**os.environ, **sandbox.environment(), "PYTHONPATH": str(ROOT)}
        client = NotebookClient(notebook, timeout=120)
        await client.async_execute(env=environment)
    shown = [
        output["data"]["text/plain"]
        for cell in notebook.cells
        for output in cell.get("outputs", ())
        if "data" in output
    ]
    accepted, transactions, rejects, loaded = shown
    assert (accepted, transactions) == ("2", "(2, {})")
    assert "units" in rejects
    assert "t1" in loaded
    assert "t3" not in loaded
