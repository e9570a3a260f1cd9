"""The programs of docs/testing.md and docs/sandbox.md run as they stand."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
CONFIGURATION = (
    "[pytest]\nfilterwarnings = error\naddopts = --strict-markers -p lusid_async.testing.pytest_plugin\n"
)


def snippets(page: str) -> list[str]:
    return re.findall(r"```python\n(.*?)```", (DOCS / page).read_text(), re.DOTALL)


def test_the_tests_of_the_page_on_testing_pass(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text(CONFIGURATION)
    for number, snippet in enumerate(snippets("testing.md")):
        (tmp_path / f"test_snippet_{number}.py").write_text(snippet)
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", str(tmp_path)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout


@pytest.mark.parametrize("snippet", snippets("sandbox.md"))
def test_a_program_of_the_page_on_the_sandbox_runs(snippet: str, tmp_path: Path) -> None:
    body = textwrap.indent(f"{snippet}\nassert len(page.values) == 10\n", "    ")
    program = f"import anyio\nasync def main():\n{body}"
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"{program}anyio.run(main)"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
