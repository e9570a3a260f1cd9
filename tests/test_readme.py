"""The programs in the README and in examples/ run against the sandbox."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import pytest

from lusid_async.cli import main
from lusid_async.sandbox import SEEDED_PROPERTY_KEYS, running_sandbox

if TYPE_CHECKING:
    from lusid_async.sandbox import RunningSandbox

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()
PROGRAMS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)

pytestmark = pytest.mark.anyio


async def run(sandbox: RunningSandbox, *arguments: str, cwd: Path | None = None) -> str:
    command = [sys.executable, *arguments]
    environment = {**os.environ, **sandbox.environment(), "PYTHONPATH": str(ROOT)}
    done = await anyio.run_process(command, env=environment, check=False, stderr=subprocess.STDOUT, cwd=cwd)
    assert done.returncode == 0, done.stdout.decode()
    return done.stdout.decode()


@pytest.mark.parametrize("program", PROGRAMS)
async def test_a_program_of_the_readme_runs(program: str, tmp_path: Path) -> None:
    async with running_sandbox() as sandbox:
        assert await run(sandbox, "-c", program, cwd=tmp_path)


@pytest.mark.parametrize(
    ("module", "said"),
    [
        ("first_instrument", "lusidInstrumentId"),
        ("every_instrument", "'Active': 3000"),
        ("many_instruments", "5000 upserted, 0 refused; 499 of 500 read again"),
    ],
)
async def test_an_example_runs(module: str, said: str) -> None:
    async with running_sandbox() as sandbox:
        assert said in await run(sandbox, "-m", f"examples.{module}")


async def test_an_example_writes_a_file(tmp_path: Path) -> None:
    path = tmp_path / "instruments.parquet"
    async with running_sandbox() as sandbox:
        said = await run(sandbox, "-m", "examples.instruments_to_parquet", str(path), *SEEDED_PROPERTY_KEYS)
    assert said.startswith("3000 instruments, 93 columns")
    assert path.read_bytes()[:4] == b"PAR1"


async def test_an_example_copies_a_scope(tmp_path: Path) -> None:
    async with running_sandbox() as sandbox:
        arguments = ("-m", "examples.copy_instruments", "default", "copies", str(tmp_path / "journal"))
        assert await run(sandbox, *arguments) == "3000 copied, 0 copied before, 0 refused\n"
        assert len(sandbox.state.instruments("copies")) == 3000


def test_the_first_command_prints_an_instrument(capfd: pytest.CaptureFixture[str]) -> None:
    arguments = ["call", "instruments", "list-instruments", "--limit", "1", "--sandbox"]
    assert f"lusid-async {' '.join(arguments)}" in README
    assert main(arguments) == 0
    assert '"lusidInstrumentId"' in capfd.readouterr().out


def test_missing_settings_are_told_without_a_traceback(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("FBN_")]:
        monkeypatch.delenv(name)
    assert main(["call", "instruments", "list-instruments"]) == 3
    assert "FBN_LUSID_URL" in capfd.readouterr().err


def test_continuous_integration_runs_the_second_command() -> None:
    script = (ROOT / ".ci" / "run").read_text()
    commands = (
        README.split("every check and test:")[1].split("```")[1].removeprefix("sh\n").strip().split(" && ")
    )
    assert commands == [line for line in script.splitlines() if line in commands]
