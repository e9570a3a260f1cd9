"""The pages of the site: their programs run against the sandbox, their tables are what the code has."""

from __future__ import annotations

import ast
import inspect
import logging
import os
import re
import subprocess
import sys
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import AsyncMock, Mock, create_autospec

import anyio
import pytest
import stamina
import tenacity

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader, bulk, contrib, models
from lusid_async.api import InstrumentsApi, PropertyDefinitionsApi, TransactionPortfoliosApi
from lusid_async.credentials import SETTINGS
from lusid_async.sandbox import running_sandbox

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from lusid_async.sandbox import RunningSandbox

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
ELSEWHERE = {
    "bulk.md": "contrib/frames/test_bulk_page.py",
    "fastapi.md": "contrib/test_web_pages.py",
    "litestar.md": "contrib/test_web_pages.py",
    "moving.md": "test_moving.py",
    "notebooks.md": "test_notebooks.py",
    "scale.md": "contrib/cluster/test_dask.py",
    "starlette.md": "contrib/test_web_pages.py",
    "telemetry.md": "contrib/test_telemetry_page.py",
    "testing.md": "testing/test_documentation.py",
}
"""The pages whose programs are run by tests of their own."""
SNIPPETS = {
    page.name: snippets
    for page in sorted(DOCS.glob("*.md"))
    if (snippets := re.findall(r"^```python\n(.*?)^```", page.read_text(), re.DOTALL | re.MULTILINE))
}
HERE = sorted(SNIPPETS.keys() - ELSEWHERE.keys())
NOTHING = "\N{EN DASH}"


def is_program(snippet: str) -> bool:
    return "anyio.run(" in snippet or "asyncio.run(" in snippet


@asynccontextmanager
async def names_of_a_page(sandbox: RunningSandbox) -> AsyncIterator[dict[str, Any]]:
    """Yield the names that the parts of programs on the pages take for granted."""
    loader = EnvironmentVariablesConfigurationLoader(environ=sandbox.environment())
    async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
        instruments = factory.build(InstrumentsApi)
        api = factory.build(TransactionPortfoliosApi)
        created = datetime(2020, 1, 1, tzinfo=UTC)
        for code in ("growth", "income"):
            request = models.CreateTransactionPortfolioRequest(
                code=code, display_name=code, base_currency="GBP", created=created
            )
            await api.create_portfolio("funds", request)
        definitions = factory.build(PropertyDefinitionsApi)
        rating = models.CreatePropertyDefinitionRequest(
            domain="Instrument",
            scope="default",
            code="Rating",
            display_name="Rating",
            data_type_id=models.ResourceId(scope="system", code="string"),
        )
        await definitions.create_property_definition(rating)
        page = await instruments.list_instruments(limit=1)

        async def items() -> AsyncIterator[models.Instrument]:
            yield page.values[0]

        vault = Mock(read=AsyncMock(return_value={"token": sandbox.state.account.personal_access_token}))
        yield {
            **{name: getattr(bulk, name) for name in bulk.__all__},
            **{name: getattr(contrib, name) for name in contrib.__all__},
            "InstrumentsApi": InstrumentsApi,
            "logging": logging,
            "models": models,
            "vault": vault,
            "AsyncMock": AsyncMock,
            "Mock": Mock,
            "create_autospec": create_autospec,
            "stamina": stamina,
            "tenacity": tenacity,
            "items": items,
            "page": page,
            "factory": factory,
            "instruments": instruments,
            "api": api,
            "property_definitions": definitions,
            "as_at": datetime.now(UTC),
            "codes": ["growth", "income"],
            "portfolios": [("funds", "growth"), ("funds", "income")],
            "definitions": {
                "acme": models.InstrumentDefinition(
                    name="Acme plc", identifiers={"ClientInternal": models.InstrumentIdValue(value="acme")}
                )
            },
        }


async def run_part(snippet: str, page: str, names: dict[str, Any]) -> None:
    code = compile(snippet, page, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    made = eval(code, names)  # noqa: S307 - of our own documentation
    if inspect.iscoroutine(made):
        await made


@pytest.mark.anyio
@pytest.mark.parametrize("page", HERE)
async def test_the_parts_of_a_page_run_one_after_another(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with running_sandbox() as sandbox:
        for name, value in sandbox.environment().items():
            monkeypatch.setenv(name, value)
        async with names_of_a_page(sandbox) as names:
            known: dict[str, Any] = {}
            for snippet in SNIPPETS[page]:
                if not is_program(snippet):
                    known |= names
                    if "listing" in snippet and "listing =" not in snippet:
                        known["listing"] = names["instruments"].list_instruments(limit=2000)
                    await run_part(snippet, page, known)


@pytest.mark.parametrize(
    ("page", "program"),
    [(page, snippet) for page in HERE for snippet in SNIPPETS[page] if is_program(snippet)],
)
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
@pytest.mark.anyio
async def test_a_program_of_a_page_runs(page: str, program: str, tmp_path: Path) -> None:
    async with running_sandbox() as sandbox:
        done = await anyio.run_process(
            [sys.executable, "-c", program],
            env={**os.environ, **sandbox.environment(), "PYTHONPATH": str(ROOT)},
            check=False,
            stderr=subprocess.STDOUT,
            cwd=tmp_path,
        )
    assert done.returncode == 0, f"{page}: {done.stdout.decode()}"
    assert done.stdout


@pytest.mark.parametrize("page", sorted(SNIPPETS.keys() & ELSEWHERE.keys()))
def test_a_page_that_is_not_run_here_is_run_elsewhere(page: str) -> None:
    assert page.removesuffix(".md") in (Path(__file__).parent / ELSEWHERE[page]).read_text()


def test_the_page_on_credentials_has_the_table_of_settings() -> None:
    table = (DOCS / "credentials.md").read_text().partition("## Every setting\n")[2].partition("\n## ")[0]
    rows = [line.rpartition(" | ")[0] for line in table.splitlines() if line.startswith("| `")]
    assert rows == [
        f"| `{setting.name}` | {cell(setting.environment)} | {cell(setting.classic)} | "
        f"{cell((setting.profile,) if setting.profile else ())}"
        for setting in SETTINGS.values()
    ]


def cell(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names) or NOTHING
