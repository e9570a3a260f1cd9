"""The token endpoint over HTTP."""

from __future__ import annotations

import pytest

from lusid_async.sandbox import Fault, SandboxState
from lusid_async.sandbox.tokens import TokenBook
from tests.sandbox.callers import TOKEN_URL, calling, password_form

pytestmark = pytest.mark.anyio


async def test_a_token_from_the_password_grant_opens_the_api() -> None:
    state = SandboxState().seed(1)
    async with calling(state, bearer="") as caller:
        answer = await caller.ask_for_token(password_form(state))
        token = answer.json()["access_token"]
        listing = await caller.client.get(
            "http://sandbox.test/api/api/instruments", headers={"Authorization": f"Bearer {token}"}
        )
    assert listing.status_code == 200
    assert answer.headers["cache-control"] == "no-store"


async def test_the_answer_says_how_long_the_token_is_good() -> None:
    state = SandboxState(tokens=TokenBook(access_lifetime=90))
    async with calling(state) as caller:
        answer = (await caller.ask_for_token(password_form(state))).json()
    assert (answer["expires_in"], answer["token_type"]) == (90, "Bearer")
    assert set(answer) == {"access_token", "refresh_token", "expires_in", "token_type", "scope"}


@pytest.mark.parametrize(
    ("changes", "status", "error"),
    [({"password": "wrong"}, 400, "invalid_grant"), ({"client_secret": "wrong"}, 401, "invalid_client")],
)
async def test_a_refusal_is_an_oauth_error(changes: dict[str, str], status: int, error: str) -> None:
    state = SandboxState()
    async with calling(state) as caller:
        answer = await caller.ask_for_token(password_form(state, **changes))
    assert (answer.status_code, answer.json()["error"]) == (status, error)
    assert answer.json()["error_description"]
    assert ("www-authenticate" in answer.headers) is (status == 401)


async def test_json_is_refused() -> None:
    state = SandboxState()
    async with calling(state) as caller:
        answer = await caller.client.post(TOKEN_URL, json=password_form(state))
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")


@pytest.mark.parametrize("retry_after", ["3", "Wed, 01 May 2024 10:11:12 GMT", None])
async def test_too_many_requests_on_request(retry_after: str | None) -> None:
    state = SandboxState()
    state.faults.add(Fault("token", retry_after=retry_after))
    async with calling(state) as caller:
        refused = await caller.ask_for_token(password_form(state))
        answered = await caller.ask_for_token(password_form(state))
    assert (refused.status_code, answered.status_code) == (429, 200)
    assert refused.headers.get("retry-after") == retry_after


async def test_each_grant_is_counted() -> None:
    state = SandboxState()
    async with calling(state) as caller:
        await caller.ask_for_token(password_form(state))
        await caller.ask_for_token(password_form(state, password="wrong"))
        await caller.ask_for_token({"grant_type": "refresh_token"})
        await caller.ask_for_token({"grant_type": "made up"})
    assert state.calls == {"token:password": 2, "token:refresh_token": 1, "token:other": 1}
