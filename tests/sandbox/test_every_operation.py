"""Every emulated operation answers an example of its body without failing, and within its schema."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from lusid_async.sandbox import SandboxState, coverage
from lusid_async.sandbox.document.api_document import lusid_document
from lusid_async.sandbox.document.examples import ExampleWriter
from lusid_async.sandbox.json_values import to_json_bytes
from tests.sandbox.callers import BASE, Caller, calling

pytestmark = pytest.mark.anyio

EMULATED = sorted(name for name, support in coverage().items() if support == "emulated")
GROUPS = [EMULATED[start : start + 20] for start in range(0, len(EMULATED), 20)]
CREATED = "2018-01-01T00:00:00Z"


async def called(caller: Caller, name: str) -> int:
    document = lusid_document()
    operation = document.operations[name]
    path, query = operation.path, {}
    values = {"effectiveAt": "2020-01-01", "scope": "S", "code": "p1", "identifierType": "ClientInternal"}
    for each in operation.parameters:
        if each.place == "path":
            path = path.replace(f"{{{each.name}}}", quote(values.get(each.name, "S")))
        elif each.required:
            query[each.name] = "2020-01-01"
    content = None
    if operation.body is not None:
        content = to_json_bytes(ExampleWriter(document, 0, name, {}).write(operation.body))
    response = await caller.client.request(
        operation.method,
        f"{BASE}/api{path}",
        params=query,
        content=content,
        headers={"Content-Type": "application/json"},
    )
    return response.status_code


@pytest.mark.parametrize("names", GROUPS, ids=lambda names: f"{names[0]} to {names[-1]}")
async def test_no_example_makes_the_sandbox_fail(names: list[str]) -> None:
    async with calling(SandboxState()) as caller:
        for kind in ("transactionportfolios", "referenceportfolios", "portfoliogroups"):
            body = {"code": "p1", "displayName": "P", "baseCurrency": "GBP", "created": CREATED}
            await caller.post(f"/{kind}/S", body)
        statuses = {name: await called(caller, name) for name in names}
    assert {
        name: status for name, status in statuses.items() if status not in (200, 201, 400, 404, 501)
    } == {}
