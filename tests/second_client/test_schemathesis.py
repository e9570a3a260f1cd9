"""schemathesis against a served sandbox: no 500, and no response outside its schema.

Its command is taken from the PATH and may be in an environment of its own: its pytest plugin is not wanted
in every other run of this one.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader
from lusid_async.api import CutLabelDefinitionsApi, PortfolioGroupsApi
from lusid_async.sandbox import coverage, running_sandbox
from lusid_async.sandbox.domain.replay import PortfolioEvents
from tests.sandbox.domain.events import funds_in, terms, trade
from tests.sandbox.lusid_client import SCOPE, LusidClient

if TYPE_CHECKING:
    from lusid_async.sandbox import RunningSandbox

pytestmark = pytest.mark.anyio
HERE = Path(__file__).parent
DOCUMENT = HERE.parent.parent / "codegen" / "openapi" / "lusid.json"
METHODS = {"get", "post", "put", "patch", "delete"}
SECONDS = 60
"""How long a run takes at most."""


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.mark.parametrize("mode", ["positive", "negative"])
async def test_no_request_gives_an_internal_error_or_a_response_outside_its_schema(
    mode: str, tmp_path: Path
) -> None:
    command = shutil.which("schemathesis")
    assert command, "schemathesis is not on the PATH: install it in an environment of its own"
    document = tmp_path / "lusid.json"
    document.write_text(json.dumps(_document_of("emulated", "stored")))
    async with running_sandbox(instruments=0) as sandbox:
        await _fill(sandbox)
        token = sandbox.state.account.personal_access_token
        run = [command, "run", str(document), "--url", sandbox.api_url]
        run += ["--header", f"Authorization: Bearer {token}", "--mode", mode, "--phases", "fuzzing"]
        run += ["--checks", "no_internal_error,response_schema_conformance", "--max-time", str(SECONDS)]
        run += ["--max-examples", "20", "--continue-on-failure", "--no-shrink", "--output-sanitize", "true"]
        environment = {**os.environ, "SCHEMATHESIS_HOOKS": "schemathesis_hooks", "PYTHONPATH": str(HERE)}
        done = await anyio.run_process(
            run, env=environment, check=False, stderr=subprocess.STDOUT, cwd=tmp_path
        )
    assert done.returncode == 0, done.stdout.decode().partition("= FAILURES =")[2]


def _document_of(*support: str) -> dict[str, Any]:
    """Return the document with the operations that have this support alone."""
    covered = coverage()
    document: dict[str, Any] = json.loads(DOCUMENT.read_text())
    for path, item in list(document["paths"].items()):
        kept = {
            method: each
            for method, each in item.items()
            if method not in METHODS or covered[each["operationId"]] in support
        }
        if METHODS & kept.keys():
            document["paths"][path] = kept
        else:
            del document["paths"][path]
    return document


async def _fill(sandbox: RunningSandbox) -> None:
    """Store what the hooks name, so that requests reach more than 404."""
    loaders = [EnvironmentVariablesConfigurationLoader(sandbox.environment())]
    async with AsyncApiClientFactory(config_loaders=loaders) as factory:
        lusid = LusidClient(factory)
        label: Any = {
            "code": "LondonClose",
            "displayName": "Close",
            "cutLocalTime": {"hours": 17, "minutes": 0},
            "timeZone": "GB",
        }
        await factory.build(CutLabelDefinitionsApi).create_cut_label_definition(label)
        bookings = [
            funds_in("f", "100000", "2018-01-01"),
            trade("t1", "Buy", "L1", "100", "1000", "2019-01-01"),
            trade("t2", "Sell", "L1", "40", "500", "2019-02-01"),
        ]
        for code in ("p1", "p2"):
            await lusid.create_portfolio(terms(), code)
            await lusid.book(PortfolioEvents(bookings), code)
        group: Any = {
            "code": "g1",
            "displayName": "Group",
            "created": "2018-01-01T00:00:00Z",
            "values": [{"scope": SCOPE, "code": "p1"}],
        }
        await factory.build(PortfolioGroupsApi).create_portfolio_group(SCOPE, group)
