"""The sandbox keeps the last calls, and nothing of them that is secret."""

from __future__ import annotations

import pytest

from lusid_async.sandbox import Fault, SandboxState
from lusid_async.sandbox.recent_calls import MOST_CALLS, RecentCalls
from tests.sandbox.callers import API, BASE, calling, password_form

pytestmark = pytest.mark.anyio


async def test_a_call_is_kept_with_its_status_duration_and_request_id() -> None:
    async with calling(SandboxState()) as caller:
        response = await caller.get("/portfolios/nowhere/none")
        (call,) = caller.state.recent_calls.latest()
    assert (call.method, call.path, call.status) == ("GET", "/api/api/portfolios/nowhere/none", 404)
    assert call.request_id == response.headers["lusid-meta-requestid"]
    assert call.milliseconds > 0


async def test_calls_of_the_api_and_of_the_token_endpoint_are_kept_and_no_other() -> None:
    state = SandboxState()
    async with calling(state) as caller:
        await caller.ask_for_token(password_form(state))
        await caller.client.get(f"{BASE}/sandbox/faults")
        await caller.client.get(f"{BASE}/")
        await caller.get("/portfolios")
    assert [each.path for each in state.recent_calls.latest()] == [
        "/api/api/portfolios",
        "/oauth2/default/v1/token",
    ]


async def test_nothing_secret_of_a_call_is_kept() -> None:
    state = SandboxState()
    async with calling(state, bearer="a-secret-token") as caller:
        await caller.ask_for_token(password_form(state, password="a-secret-password"))
        await caller.client.post(f"{API}/portfolios?page=a-secret-query", json={"name": "a-secret-body"})
    assert len(state.recent_calls.latest()) == 2
    assert "secret" not in repr(state.recent_calls.latest())


async def test_a_reset_connection_is_kept_without_a_status() -> None:
    state = SandboxState()
    state.faults.add(Fault("api", kind="reset"))
    async with calling(state) as caller:
        with pytest.raises(ConnectionResetError):
            await caller.get("/portfolios")
    assert [each.status for each in state.recent_calls.latest()] == [None]


def test_only_the_last_calls_are_kept_the_latest_first() -> None:
    calls = RecentCalls()
    for number in range(MOST_CALLS + 5):
        calls.add("GET", f"/{number}", 200, 1.0, "id")
    assert len(calls.latest()) == MOST_CALLS
    assert (calls.latest()[0].path, calls.latest()[-1].path) == (f"/{MOST_CALLS + 4}", "/5")


def test_the_version_changes_with_every_call_and_when_all_are_forgotten() -> None:
    calls = RecentCalls()
    seen = {calls.version}
    calls.add("GET", "/", 200, 1.0, "id")
    seen.add(calls.version)
    calls.clear()
    seen.add(calls.version)
    assert (len(seen), calls.latest()) == (3, [])


def test_a_reset_forgets_the_calls() -> None:
    state = SandboxState()
    state.recent_calls.add("GET", "/", 200, 1.0, "id")
    state.reset()
    assert state.recent_calls.latest() == []
