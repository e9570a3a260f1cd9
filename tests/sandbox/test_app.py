"""What answers when the sandbox does not emulate something."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import httpx
import pytest

from lusid_async.sandbox import SandboxState, create_app
from lusid_async.sandbox.json_values import to_json_bytes
from lusid_async.sandbox.storage.database import Database
from tests.sandbox.callers import API, BASE, calling, definition

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from starlette.types import Message

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


@pytest.mark.parametrize("read_only", [False, True])
async def test_what_the_disk_refuses_is_said(tmp_path: Path, *, read_only: bool) -> None:
    path = tmp_path / "sandbox.db"
    Database(path).close()
    with closing(Database(path, read_only=read_only)) as database:
        (pages,) = database.execute("PRAGMA page_count").fetchone()
        database.execute(f"PRAGMA max_page_count = {pages}")
        async with calling(SandboxState(database=database)) as caller:
            items = {str(number): definition(f"A{number}") for number in range(100)}
            refused = await caller.post("/instruments", items)
            reset = await caller.client.delete(f"{BASE}/sandbox/state", params={"seed": "small"})
            listed = await caller.get("/instruments")
    for response in (refused, reset):
        assert (response.status_code, response.json()["name"]) == (500, "StorageFailed")
        assert ("readonly" if read_only else "full") in response.json()["detail"]
    assert listed.json()["values"] == []


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Content-Type": "application/json; charset=utf-8"}, 201),
        ({"Content-Type": "application/json-patch+json"}, 201),
        ({"Content-Type": "text/json"}, 201),
        ({}, 201),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
        ({"Content-Type": "application/xml"}, 415),
        ({"Content-Type": "application/json", "Content-Encoding": "gzip"}, 415),
    ],
)
async def test_only_a_body_of_json_is_read(headers: dict[str, str], status: int) -> None:
    async with calling(SandboxState()) as caller:
        content = to_json_bytes({"k": definition()})
        response = await caller.client.post(f"{API}/instruments", content=content, headers=headers)
    assert response.status_code == status


async def test_a_client_that_leaves_is_no_failure() -> None:
    state = SandboxState()
    token = state.account.personal_access_token
    headers = [(b"authorization", f"Bearer {token}".encode()), (b"content-length", b"100")]
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/api/api/instruments",
        "query_string": b"",
        "headers": headers,
        "scheme": "http",
        "server": ("localhost", 80),
    }
    sent: list[Message] = []

    async def leave() -> Message:
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)

    await create_app(state)(scope, leave, send)
    assert sent == []


async def test_a_new_sandbox_has_a_few_thousand_instruments() -> None:
    transport = httpx.ASGITransport(create_app())
    headers = {"Authorization": f"Bearer {SandboxState().account.personal_access_token}"}
    async with httpx.AsyncClient(transport=transport, headers=headers) as client:
        answer = await client.get(f"{API}/instruments")
    assert len(answer.json()["values"]) == 2000
    assert answer.json()["nextPage"]
