"""The kit works under each test framework, and costs those nothing who do not use it."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

PLUGIN = ("-p", "lusid_async.testing.pytest_plugin")
ALONE = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}

BODY = """
    lusid_mock.on(InstrumentsApi.get_instrument).raises(404)
    async with lusid_sandbox.factory() as factory:
        assert len((await factory.build(InstrumentsApi).list_instruments(limit=3)).values) == 3
    async with lusid_mock.factory() as factory:
        with pytest.raises(NotFoundException):
            await factory.build(InstrumentsApi).get_instrument("Figi", "x")
"""
IMPORTS = """
import unittest
import pytest
from lusid_async import NotFoundException
from lusid_async.api import InstrumentsApi
from lusid_async.testing import LusidMock, Sandbox
"""
WITH_FIXTURES = f"""{IMPORTS}
{{mark}}
async def test_it(lusid_sandbox, lusid_mock):{BODY}
"""
WITH_UNITTEST = f"""{IMPORTS}
class It(unittest.IsolatedAsyncioTestCase):
    async def test_it(self):
        await it(Sandbox(), self.enterContext(LusidMock()))

async def it(lusid_sandbox, lusid_mock):{BODY}
"""


def run(folder: Path, text: str, *command: str) -> subprocess.CompletedProcess[str]:
    (folder / "test_it.py").write_text(text)
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize(
    ("plugin", "mark", "passed"),
    [
        ("anyio", "@pytest.mark.anyio", "2 passed"),
        pytest.param(
            "pytest_asyncio",
            "@pytest.mark.asyncio",
            "1 passed",
            marks=pytest.mark.skipif(
                find_spec("pytest_asyncio") is None, reason="pytest-asyncio is not here"
            ),
        ),
    ],
)
def test_fixtures_serve_the_plugins_for_async_tests(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plugin: str, mark: str, passed: str
) -> None:
    monkeypatch.setenv(*next(iter(ALONE.items())))
    ended = run(tmp_path, WITH_FIXTURES.format(mark=mark), "pytest", "-q", *PLUGIN, "-p", plugin)
    assert (passed in ended.stdout, ended.returncode) == (True, 0), ended.stdout


def test_the_classes_behind_the_fixtures_serve_unittest(tmp_path: Path) -> None:
    ended = run(tmp_path, WITH_UNITTEST, "unittest")
    assert ended.returncode == 0, ended.stderr


def test_a_run_that_uses_no_fixture_imports_nothing(tmp_path: Path) -> None:
    text = (
        "import sys\n"
        "def test_it():\n"
        "    for name in ('httpx', 'pydantic', 'respx', 'starlette', 'lusid_async.sandbox'):\n"
        "        assert name not in sys.modules, name\n"
    )
    (tmp_path / "conftest.py").write_text("")
    command = f"import os, pytest, sys; os.environ.update({ALONE}); sys.exit(pytest.main(sys.argv[1:]))"
    (tmp_path / "test_it.py").write_text(text)
    ended = subprocess.run(
        [sys.executable, "-c", command, "-q", *PLUGIN],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout


@pytest.mark.parametrize("missing", ["respx", "starlette"])
def test_a_missing_extra_says_how_to_install_it(missing: str) -> None:
    code = f"import sys; sys.modules['{missing}'] = None\nfrom lusid_async.testing import LusidMock, Sandbox"
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 1
    assert "pip install 'lusid-async[testing]'" in ended.stderr.splitlines()[-1]
