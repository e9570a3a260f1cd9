"""The programs on the pages FastAPI, Starlette and Litestar serve what they say, against the sandbox."""

from __future__ import annotations

import re
from contextlib import AsyncExitStack
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader
from lusid_async.api import InstrumentsApi
from lusid_async.sandbox import running_sandbox

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("anyio_backend", ["asyncio"], indirect=True)]

DOCS = Path(__file__).parent.parent.parent / "docs"


@pytest.mark.parametrize("page", ["fastapi", "starlette", "litestar"])
async def test_the_program_of_a_page(page: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (program,) = re.findall(r"```python\n(.*?)```", (DOCS / f"{page}.md").read_text(), re.DOTALL)
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


async def _a_figi(environment: dict[str, str]) -> str:
    loader = EnvironmentVariablesConfigurationLoader(environ=environment)
    async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
        page = await factory.build(InstrumentsApi).list_instruments(limit=1)
    identifiers = (page.values or [])[0].identifiers or {}
    return str(identifiers["Figi"])
