"""What surrounds every answer: ids, durations, the bearer check and the log."""

from __future__ import annotations

import logging

import pytest

from lusid_async.sandbox import Fault, SandboxState
from tests.sandbox.callers import BASE, calling, password_form

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    "path", ["/api/api/instruments", "/api/api/portfolios", "/nowhere", "/sandbox/faults"]
)
async def test_every_response_names_its_request(path: str) -> None:
    async with calling(SandboxState()) as caller:
        first, second = [await caller.client.get(f"{BASE}{path}") for _ in range(2)]
    assert first.headers["lusid-meta-requestid"] != second.headers["lusid-meta-requestid"]
    assert first.headers["lusid-meta-duration"].isdigit()


@pytest.mark.parametrize(("path", "success"), [("/instruments", "True"), ("/nowhere", "False")])
async def test_every_response_says_whether_it_succeeded(path: str, success: str) -> None:
    async with calling(SandboxState()) as caller:
        response = await caller.get(path)
    assert (response.headers["lusid-meta-success"], response.headers["server"]) == (success, "FINBOURNE")


@pytest.mark.parametrize(
    ("sent", "echoed"),
    [("nightly.run-1:a#2_b", "nightly.run-1:a#2_b"), ("a" * 257, None), ("a b", None), (None, None)],
)
async def test_a_well_formed_correlation_id_is_echoed(sent: str | None, echoed: str | None) -> None:
    async with calling(SandboxState()) as caller:
        headers = {} if sent is None else {"CorrelationId": sent}
        response = await caller.client.get(f"{BASE}/api/api/instruments", headers=headers)
    assert response.headers.get("lusid-meta-correlationid") == echoed


@pytest.mark.parametrize(
    "authorization",
    ["", "Bearer", "Bearer wrong", "Bearer wröng", "Basic c2FuZGJveDpz", "sandbox-personal-access-token"],
)
@pytest.mark.parametrize("path", ["/api/api/instruments", "/api/api/nowhere"])
async def test_without_a_good_bearer_token_the_api_is_closed(authorization: str, path: str) -> None:
    async with calling(SandboxState(), bearer="") as caller:
        answer = await caller.client.get(
            f"{BASE}{path}", headers=[(b"Authorization", authorization.encode("latin-1"))]
        )
    assert (answer.status_code, answer.json()["name"]) == (401, "InvalidIdentityToken")
    assert answer.headers["www-authenticate"] == "Bearer"


async def test_an_expired_token_is_refused() -> None:
    state = SandboxState()
    token = state.tokens.issue("openid").access_token
    async with calling(state, bearer=token) as caller:
        before = await caller.get("/instruments")
        state.tokens.expire_access_tokens()
        after = await caller.get("/instruments")
    assert (before.status_code, after.status_code) == (200, 401)


async def test_a_fault_can_be_any_error() -> None:
    state = SandboxState()
    state.faults.add(Fault("api", 503, retry_after="1"))
    async with calling(state) as caller:
        answer = await caller.get("/instruments")
    assert (answer.status_code, answer.json()["status"], answer.headers["retry-after"]) == (503, 503, "1")
    assert state.calls == {"fault:api": 1}


async def test_a_fault_without_a_status_is_only_late() -> None:
    state = SandboxState()
    state.faults.add(Fault("api", None, delay=0.001))
    async with calling(state) as caller:
        answer = await caller.get("/instruments")
    assert answer.status_code == 200
    assert state.faults.waiting()["api"] == 0


async def test_the_log_has_the_request_and_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    state = SandboxState()
    with caplog.at_level(logging.DEBUG):
        async with calling(state) as caller:
            tokens = (await caller.ask_for_token(password_form(state))).json()
            answer = await caller.get("/instruments", filter="name eq 'hush'")
    lines = [record.getMessage() for record in caplog.records if record.name == "lusid_async.sandbox"]
    assert any(
        answer.headers["lusid-meta-requestid"] in line and "GET /api/api/instruments 200" in line
        for line in lines
    )
    account = state.account
    secrets = (account.password, account.client_secret, account.personal_access_token, "hush")
    issued = (tokens["access_token"], tokens["refresh_token"])
    assert not any(secret in line for secret in (*secrets, *issued) for line in lines)
