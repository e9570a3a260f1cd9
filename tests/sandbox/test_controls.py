"""The sandbox is controlled over HTTP."""

from __future__ import annotations

import pytest

from lusid_async.sandbox import SandboxState
from tests.sandbox.callers import BASE, calling, password_form

pytestmark = pytest.mark.anyio
FAULTS = f"{BASE}/sandbox/faults"
RATE_LIMIT = f"{BASE}/sandbox/rate-limit"


async def test_an_ordered_fault_happens_to_the_api() -> None:
    async with calling(SandboxState().seed(1)) as caller:
        ordered = await caller.client.post(FAULTS, json={"target": "api", "retryAfter": 7})
        refused = await caller.get("/instruments")
        answered = await caller.get("/instruments")
    assert (ordered.status_code, ordered.json()["api"], ordered.json()["token"]) == (201, 1, 0)
    assert (refused.status_code, refused.headers["retry-after"], refused.json()["code"]) == (429, "7", 103)
    assert answered.status_code == 200


async def test_faults_are_shown_and_forgotten() -> None:
    async with calling(SandboxState()) as caller:
        await caller.client.post(FAULTS, json={"target": "token", "times": 4})
        shown = await caller.client.get(FAULTS)
        cleared = await caller.client.delete(FAULTS)
    assert (shown.json()["token"], shown.json()["faults"][0]["remaining"]) == (4, 4)
    assert cleared.json() == {"token": 0, "api": 0, "faults": []}


async def test_one_fault_is_cleared_by_its_id() -> None:
    async with calling(SandboxState()) as caller:
        for status in (500, 503):
            await caller.client.post(FAULTS, json={"target": "api", "status": status})
        first, second = (await caller.client.get(FAULTS)).json()["faults"]
        cleared = await caller.client.delete(f"{FAULTS}/{first['id']}")
        again = await caller.client.delete(f"{FAULTS}/{first['id']}")
        unknown = await caller.client.delete(f"{FAULTS}/{'9' * 5000}")
    assert cleared.json()["faults"] == [second]
    assert (again.status_code, unknown.status_code) == (404, 404)
    assert "GET /sandbox/faults lists them" in again.json()["detail"]


@pytest.mark.parametrize("body", [b"{}", b"not json", b'{"target": "api", "delay": NaN}'])
async def test_a_fault_that_is_not_understood_is_refused(body: bytes) -> None:
    async with calling(SandboxState()) as caller:
        answer = await caller.client.post(FAULTS, content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 400


@pytest.mark.parametrize(
    ("method", "path"),
    [("POST", FAULTS), ("GET", FAULTS), ("DELETE", FAULTS), ("DELETE", f"{FAULTS}/1"), ("PUT", RATE_LIMIT)],
)
async def test_a_web_page_cannot_control_the_sandbox(method: str, path: str) -> None:
    async with calling(SandboxState()) as caller:
        del caller.client.headers["lusid-sandbox-control"]
        response = await caller.client.request(method, path, json={"target": "api", "limit": "1/1h"})
    assert (response.status_code, response.json()["name"]) == (403, "ControlRefused")
    assert caller.state.faults.waiting()["api"] == 0
    assert caller.state.rate_window.enforced is None


@pytest.mark.parametrize(("query", "refreshes"), [("", 200), ("?refresh=true", 400)])
async def test_tokens_are_made_to_expire(query: str, refreshes: int) -> None:
    state = SandboxState()
    async with calling(state) as caller:
        tokens = (await caller.ask_for_token(password_form(state))).json()
        expired = await caller.client.delete(f"{BASE}/sandbox/tokens{query}")
        form = password_form(state, grant_type="refresh_token", refresh_token=tokens["refresh_token"])
        refreshed = await caller.ask_for_token(form)
    assert expired.status_code == 204
    assert not state.tokens.is_good(tokens["access_token"])
    assert refreshed.status_code == refreshes


async def test_a_rate_limit_is_enforced_shown_and_lifted() -> None:
    async with calling(SandboxState()) as caller:
        enforced = await caller.client.put(RATE_LIMIT, json={"limit": "2/1h"})
        statuses = [(await caller.get("/instruments")).status_code for _ in range(3)]
        shown = await caller.client.get(RATE_LIMIT)
        lifted = await caller.client.delete(RATE_LIMIT)
        after = await caller.get("/instruments")
    assert (enforced.status_code, enforced.json()["enforced"], enforced.json()["remaining"]) == (
        200,
        "2/1h",
        2,
    )
    assert statuses == [200, 200, 429]
    assert (shown.json()["enforced"], shown.json()["remaining"]) == ("2/1h", 0)
    assert (lifted.json()["enforced"], after.status_code) == (None, 200)


@pytest.mark.parametrize("body", [{}, [], {"limit": 5000}, {"limit": "5000"}, {"limit": "0/1m"}])
async def test_a_rate_limit_that_is_not_understood_is_refused(body: object) -> None:
    async with calling(SandboxState()) as caller:
        response = await caller.client.put(RATE_LIMIT, json=body)
    assert (response.status_code, caller.state.rate_window.enforced) == (400, None)
