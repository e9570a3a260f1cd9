"""The programs on the pages FastAPI, Starlette and Litestar serve what they say, against the sandbox."""

from __future__ import annotations

import re
import sys
from contextlib import AsyncExitStack
from importlib import import_module
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader
from lusid_async.api import InstrumentsApi
from lusid_async.sandbox import running_sandbox

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("anyio_backend", ["asyncio"], indirect=True)]

DOCS = Path(__file__).parent.parent.parent / "docs"


@pytest.mark.parametrize("page", ["fastapi", "starlette", "litestar"])
async def test_the_program_of_a_page(page: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = programs_of(page)[0]
    (tmp_path / f"page_{page}.py").write_text(program)
    monkeypatch.syspath_prepend(tmp_path)
    app: Any = import_module(f"page_{page}").app
    async with AsyncExitStack() as stack:
        sandbox = await stack.enter_async_context(running_sandbox(instruments=10))
        for name, value in sandbox.environment().items():
            monkeypatch.setenv(name, value)
        lifespan = app.lifespan() if page == "litestar" else app.router.lifespan_context(app)
        await stack.enter_async_context(lifespan)
        transport = httpx.ASGITransport(app)
        client = await stack.enter_async_context(
            httpx.AsyncClient(transport=transport, base_url="http://app")
        )
        figi = await _a_figi(sandbox.environment())
        found = await client.get(f"/instruments/{figi}", headers={"x-request-id": "c1"})
        missing = await client.get("/instruments/none")
    assert found.status_code == 200
    assert found.json()["identifiers"]["Figi"] == figi
    assert (missing.status_code, missing.headers["content-type"]) == (404, "application/problem+json")
    assert missing.json()["type"] == "urn:lusid-async:not-found"


def programs_of(page: str) -> list[str]:
    return re.findall(r"```python\n(.*?)```", (DOCS / f"{page}.md").read_text(), re.DOTALL)


async def test_the_test_on_the_fastapi_page_passes(tmp_path: Path) -> None:
    program, *_, test = programs_of("fastapi")
    (tmp_path / "main.py").write_text(program)
    (tmp_path / "test_main.py").write_text(test)
    (tmp_path / "pytest.ini").write_text(
        "[pytest]\naddopts = --strict-markers -p lusid_async.testing.pytest_plugin\npythonpath = .\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", str(tmp_path)]
    ended = await anyio.run_process(command, cwd=tmp_path, check=False)
    assert ended.returncode == 0, ended.stdout.decode()
    assert "2 passed" in ended.stdout.decode()  # on asyncio and trio


async def test_the_caller_of_the_starlette_page_needs_a_token(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "page_of_callers.py").write_text(programs_of("starlette")[0])
    monkeypatch.syspath_prepend(tmp_path)
    app: Any = import_module("page_of_callers").app
    async with AsyncExitStack() as stack:
        sandbox = await stack.enter_async_context(running_sandbox(instruments=10))
        for name, value in sandbox.environment().items():
            monkeypatch.setenv(name, value)
        await stack.enter_async_context(app.router.lifespan_context(app))
        client = await stack.enter_async_context(
            httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app")
        )
        figi = await _a_figi(sandbox.environment())
        token = sandbox.state.account.personal_access_token
        statuses = [
            (await client.get(f"/mine/{figi}", headers=headers)).status_code
            for headers in (
                {},
                {"Authorization": "Bearer "},
                {"Authorization": "Basic abc"},
                {"Authorization": "Bearer nobodys"},
                {"Authorization": f"Bearer {token}"},
            )
        ]
    assert statuses == [401, 401, 401, 401, 200]


async def test_the_background_work_of_the_fastapi_page_runs_as_the_caller(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "page_background.py").write_text(programs_of("fastapi")[1])
    monkeypatch.syspath_prepend(tmp_path)
    page: Any = import_module("page_background")
    async with running_sandbox(instruments=10) as sandbox:
        for name, value in sandbox.environment().items():
            monkeypatch.setenv(name, value)
        async with page.app.router.lifespan_context(page.app):
            transport = httpx.ASGITransport(page.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://app") as client:
                token = sandbox.state.account.personal_access_token
                started = await client.post("/counts", headers={"Authorization": f"Bearer {token}"})
                with anyio.fail_after(10):
                    while not page.counts:  # noqa: ASYNC110 - the page has no event
                        await anyio.sleep(0.01)
    assert (started.status_code, page.counts) == (202, {"instruments": 10})


async def test_the_examples_of_the_page_identities(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "page_identities.py").write_text("\n".join(programs_of("identities")))
    monkeypatch.syspath_prepend(tmp_path)
    page: Any = import_module("page_identities")
    assert page.name_filter == r"name startswith 'O\'Neil'"
    async with running_sandbox(instruments=10) as sandbox:
        loader = EnvironmentVariablesConfigurationLoader(environ=sandbox.environment())
        token = sandbox.state.account.personal_access_token
        async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
            await page.as_a_user(factory, token, "r1")

            async def exchange(session: str) -> str:
                assert session == "of-ann"
                return token

            page.current_session.set("of-ann")
            assert await page.report(page.view_of_session(factory, exchange)) == 10


async def _a_figi(environment: dict[str, str]) -> str:
    loader = EnvironmentVariablesConfigurationLoader(environ=environment)
    async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
        page = await factory.build(InstrumentsApi).list_instruments(limit=1)
    identifiers = (page.values or [])[0].identifiers or {}
    return str(identifiers["Figi"])
