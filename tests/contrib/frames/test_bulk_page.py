"""The examples on the page about exports and jobs import what they use, and run against the sandbox."""

from __future__ import annotations

import ast
import builtins
import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader, models
from lusid_async.api import TransactionPortfoliosApi
from lusid_async.sandbox import SEEDED_PROPERTY_KEYS, running_sandbox

PAGE = (Path(__file__).parents[3] / "docs" / "bulk.md").read_text()
PROGRAMS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
RUN = [program for program in PROGRAMS if "list_instruments" in program or "in_batches" in program]

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("program", PROGRAMS)
def test_an_example_imports_what_it_uses(program: str) -> None:
    known = {"factory", *vars(builtins)}
    used: set[str] = set()
    for node in ast.walk(ast.parse(program)):
        if isinstance(node, ast.ImportFrom | ast.Import):
            known |= {name.asname or name.name for name in node.names}
        elif isinstance(node, ast.ExceptHandler) and node.name:
            known.add(node.name)
        elif isinstance(node, ast.arg):
            known.add(node.arg)
        elif isinstance(node, ast.Name):
            (used if isinstance(node.ctx, ast.Load) else known).add(node.id)
    assert used - known == set()


@pytest.mark.parametrize("program", RUN)
async def test_an_example_runs(program: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = program.replace("Instrument/default/Rating", SEEDED_PROPERTY_KEYS[0])
    code = compile(program, "bulk.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    monkeypatch.chdir(tmp_path)
    async with running_sandbox(instruments=10) as sandbox:
        for name, value in sandbox.environment().items():
            monkeypatch.setenv(name, value)
        loaders = [EnvironmentVariablesConfigurationLoader()]
        async with AsyncApiClientFactory(config_loaders=loaders) as factory:
            request = models.CreateTransactionPortfolioRequest(
                code="growth", display_name="Growth", base_currency="GBP", created="2020-01-01T00:00:00Z"
            )
            await factory.build(TransactionPortfoliosApi).create_portfolio("funds", request)
            scope: dict[str, Any] = {"factory": factory}
            result = eval(code, scope)  # noqa: S307 - a page of this repository
            assert inspect.isawaitable(result)
            await result
    assert any(tmp_path.iterdir()) or scope.keys() & {"frame", "result"}
