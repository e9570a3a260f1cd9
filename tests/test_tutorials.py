"""The tutorials of examples/tutorials run against the sandbox and return LUSID's numbers."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from lusid_async.api import PortfoliosApi
from tests.sandbox.lusid_client import lusid_client
from tests.tutorial_figures import TUTORIAL_FIGURES

ROOT = Path(__file__).parent.parent
TUTORIALS = ROOT / "examples" / "tutorials"
SHARED = {"__init__", "running", "steps"}
PAGE = (ROOT / "docs" / "tutorials.md").read_text()


@pytest.mark.anyio
@pytest.mark.parametrize("name", TUTORIAL_FIGURES)
async def test_a_tutorial_returns_lusids_numbers_and_leaves_no_portfolio(name: str) -> None:
    main = import_module(f"examples.tutorials.{name}").main
    async with lusid_client() as lusid:
        figures = await main(lusid.factory)
        left = await lusid.factory.build(PortfoliosApi).list_portfolios()
    assert figures == TUTORIAL_FIGURES[name]
    assert left.values == []


def test_a_tutorial_runs_from_a_shell_in_a_sandbox_of_its_own() -> None:
    command = [sys.executable, "-m", "examples.tutorials.holdings", "--sandbox"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert ast.literal_eval(done.stdout) == TUTORIAL_FIGURES["holdings"]


def test_every_tutorial_is_tried_and_listed() -> None:
    names = {path.stem for path in TUTORIALS.glob("*.py")} - SHARED
    assert names == set(TUTORIAL_FIGURES) == set(re.findall(r"^\| `(\w+)`", PAGE, re.MULTILINE))
