"""Names of the other SDKs say what they are called here, and the page on moving shows what holds."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import anyio
import pytest

import lusid_async
from lusid_async._moved import MOVED, MOVED_MODULES
from lusid_async.migration import migrate
from lusid_async.sandbox import running_sandbox

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "moving.md").read_text()
ROWS = {line for line in PAGE.partition("## Names")[2].splitlines() if line.startswith("| `")}
NOTHING = "\N{EN DASH}"
THEIRS = re.findall(r"```py\n(.*?)```", PAGE, re.DOTALL)
OURS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("name", MOVED)
def test_a_name_of_the_other_sdks_says_what_it_is_called_here(name: str) -> None:
    with pytest.raises(ImportError) as caught:
        getattr(lusid_async, name)
    assert MOVED[name].advice in str(caught.value)


@pytest.mark.parametrize("name", MOVED_MODULES)
def test_a_module_of_the_other_sdks_says_where_its_names_are(name: str) -> None:
    with pytest.raises(ImportError) as caught:
        import_module(f"lusid_async.{name}")
    assert MOVED_MODULES[name].advice in str(caught.value)


@pytest.mark.parametrize(
    ("name", "module"), [("InstrumentsApi", "lusid_async.api"), ("Portfolio", "lusid_async.models")]
)
def test_a_generated_class_says_which_module_has_it(name: str, module: str) -> None:
    with pytest.raises(ImportError, match=f"from {module} import {name}"):
        getattr(lusid_async, name)


@pytest.mark.parametrize("moved", [*MOVED.values(), *MOVED_MODULES.values()])
def test_what_a_name_is_called_here_is_there(moved: object) -> None:
    here = getattr(moved, "here", None)
    if here is not None:
        module, _, name = here.rpartition(".")
        assert import_module(here) if not module else getattr(import_module(module), name)


def test_the_page_lists_the_names() -> None:
    moved = {**MOVED, **MOVED_MODULES}
    expected = {
        f"| `{name}` | {f'`{entry.here}`' if entry.here else NOTHING} | {entry.advice} |"
        for name, entry in moved.items()
    }
    assert expected == ROWS


async def output(program: str, environment: dict[str, str]) -> str:
    done = await anyio.run_process(
        [sys.executable, "-c", program],
        env={**os.environ, **environment, "PYTHONPATH": str(ROOT)},
        check=False,
        stderr=subprocess.STDOUT,
    )
    assert done.returncode == 0, done.stdout.decode()
    return done.stdout.decode()


@pytest.mark.anyio
@pytest.mark.parametrize(("theirs", "ours"), list(zip(THEIRS, OURS, strict=True)))
async def test_ours_runs_and_so_does_theirs_moved_over(theirs: str, ours: str, tmp_path: Path) -> None:
    path = tmp_path / "theirs.py"
    path.write_text(theirs)
    report = migrate([path])
    assert report.exit_code == 0, str(report)
    async with running_sandbox() as sandbox:
        environment = dict(sandbox.environment())
        moved = await output(report.files[0].after, environment)
        assert await output(ours, environment) == moved.replace("theirs", "ours")
