"""What answers when the sandbox does not emulate something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from lusid_async.sandbox import SandboxState, create_app
from tests.sandbox.callers import API, BASE, calling, definition

if TYPE_CHECKING:
    from datetime import datetime

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("method", "path", "operation"),
    [
        ("GET", "/transactionportfolios/s/c/cashladder", "GetPortfolioCashLadder"),
        ("POST", "/transactionportfolios/s/c/bucketedCashFlows", "GetBucketedCashFlows"),
        ("GET", "/transactionportfolios/s/a%2Fb/a2bmovements", "GetA2BMovements"),
    ],
)
async def test_what_the_sandbox_would_have_to_compute_is_501(method: str, path: str, operation: str) -> None:
    async with calling(SandboxState()) as caller:
        response = await caller.client.request(method, f"{BASE}/api/api{path}")
    assert (response.status_code, response.json()["name"]) == (501, "NotEmulated")
    detail = response.json()["detail"]
    assert f"does not emulate {operation}" in detail
    assert "lusid-async sandbox coverage" in detail


async def test_a_read_that_is_not_emulated_is_a_marked_example() -> None:
    async with calling(SandboxState()) as caller:
        first, again = [await caller.get("/instruments/LUID_1/models") for _ in range(2)]
        other = await caller.get("/instruments/LUID_2/models")
        emulated = await caller.get("/instruments")
    assert (first.status_code, first.headers["lusid-sandbox"]) == (200, "example")
    assert first.content == again.content != other.content
    assert "lusid-sandbox" not in emulated.headers


@pytest.mark.parametrize(
    "path", ["/page", "/page/", "/api", "/api/instruments", "/api/api/nowhere", "/api/api/instruments/"]
)
async def test_a_path_that_is_nowhere_is_404(path: str) -> None:
    async with calling(SandboxState()) as caller:
        answer = await caller.client.get(f"{BASE}{path}")
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")


async def test_a_verb_that_nothing_takes_is_405() -> None:
    async with calling(SandboxState()) as caller:
        answer = await caller.client.put(f"{BASE}/api/api/instruments")
        elsewhere = await caller.client.get(f"{BASE}/oauth2/default/v1/token")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, POST")
    assert elsewhere.status_code == 405


async def test_a_problem_ends_with_the_request_id() -> None:
    async with calling(SandboxState()) as caller:
        answer = await caller.get("/instruments/Figi/nobody")
    problem = answer.json()
    assert problem["instance"].endswith(f"/{answer.headers['lusid-meta-requestid']}")
    assert problem["type"].endswith("/214")
    assert list(problem) == [
        "name",
        "errorDetails",
        "code",
        "type",
        "title",
        "status",
        "detail",
        "instance",
        "extensions",
    ]


async def test_a_failure_of_the_sandbox_is_a_problem_too() -> None:
    def broken_clock() -> datetime:
        raise RuntimeError("hush")

    state = SandboxState(now=broken_clock)
    transport = httpx.ASGITransport(create_app(state), raise_app_exceptions=False)
    headers = {"Authorization": f"Bearer {state.account.personal_access_token}"}
    async with httpx.AsyncClient(transport=transport, headers=headers) as client:
        answer = await client.post(f"{API}/instruments", json={"k": definition()})
    assert (answer.status_code, answer.json()["name"]) == (500, "UnexpectedError")
    assert "lusid-meta-requestid" in answer.headers
    assert "hush" not in answer.text


async def test_a_new_sandbox_has_a_few_thousand_instruments() -> None:
    transport = httpx.ASGITransport(create_app())
    headers = {"Authorization": f"Bearer {SandboxState().account.personal_access_token}"}
    async with httpx.AsyncClient(transport=transport, headers=headers) as client:
        answer = await client.get(f"{API}/instruments")
    assert len(answer.json()["values"]) == 2000
    assert answer.json()["nextPage"]
