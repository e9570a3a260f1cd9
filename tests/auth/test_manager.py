"""The token manager: when a token is requested, by whom, and what its responses mean."""

from __future__ import annotations

import logging
import time
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

import anyio
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async import AuthenticationError
from lusid_async.auth import AccessToken
from lusid_async.auth.grants import lifetime_of, password_grant, refresh_grant, requested_wait
from lusid_async.credentials import PasswordCredential
from tests.auth.identity import ACCOUNT, Identity

if TYPE_CHECKING:
    from pathlib import Path

    from lusid_async import AsyncTokenManager

pytestmark = pytest.mark.anyio

REFUSED = {"error": "invalid_grant", "error_description": "The credentials provided were invalid."}


async def collect(manager: AsyncTokenManager, outcomes: list[object]) -> None:
    try:
        outcomes.append((await manager.token()).value)
    except AuthenticationError as error:
        outcomes.append(error)


async def ask_at_once(manager: AsyncTokenManager, callers: int) -> list[object]:
    outcomes: list[object] = []
    async with anyio.create_task_group() as group:
        for _ in range(callers):
            group.start_soon(collect, manager, outcomes)
    return outcomes


async def test_a_thousand_first_calls_send_one_token_request() -> None:
    identity = Identity()
    assert Counter(await ask_at_once(identity.manager(), 1000)) == {"marker-token-1": 1000}
    assert identity.grants == ["password"]


async def test_a_fresh_token_is_used_again() -> None:
    identity = Identity()
    manager = identity.manager()
    await manager.token()
    identity.now += 3539
    await manager.token()
    assert identity.grants == ["password"]


async def test_near_its_expiry_one_refreshes_and_the_others_continue() -> None:
    identity = Identity()
    manager = identity.manager()
    await manager.token()
    identity.now += 3541
    identity.gate = anyio.Event()
    outcomes: list[object] = []
    async with anyio.create_task_group() as group:
        for _ in range(100):
            group.start_soon(collect, manager, outcomes)
        await anyio.wait_all_tasks_blocked()
        assert outcomes == ["marker-token-1"] * 99
        identity.gate.set()
    assert outcomes[-1] == "marker-token-2"
    assert identity.grants == ["password", "refresh_token"]


async def test_once_expired_all_wait_for_the_one_refresh() -> None:
    identity = Identity()
    manager = identity.manager()
    await manager.token()
    identity.now += 3600
    assert Counter(await ask_at_once(manager, 100)) == {"marker-token-2": 100}
    assert identity.grants == ["password", "refresh_token"]


async def test_a_cancelled_token_request_is_taken_over_by_a_waiter() -> None:
    identity = Identity(gate=anyio.Event())
    manager = identity.manager()
    outcomes: list[object] = []
    async with anyio.create_task_group() as others:
        async with anyio.create_task_group() as leader:
            leader.start_soon(collect, manager, outcomes)
            await anyio.wait_all_tasks_blocked()
            for _ in range(10):
                others.start_soon(collect, manager, outcomes)
            await anyio.wait_all_tasks_blocked()
            leader.cancel_scope.cancel()
        await anyio.wait_all_tasks_blocked()
        assert identity.gate is not None
        identity.gate.set()
    assert outcomes == ["marker-token-2"] * 10


async def test_after_a_cancelled_refresh_the_next_call_refreshes() -> None:
    identity = Identity()
    manager = identity.manager()
    await manager.token()
    identity.now += 3541
    identity.gate = anyio.Event()
    with anyio.move_on_after(0.01):
        await manager.token()
    identity.gate = None
    assert (await manager.token()).value == "marker-token-3"


async def test_a_wrong_password_is_sent_once_for_a_thousand_waiters() -> None:
    identity = Identity(responses=[httpx.Response(400, json=REFUSED)])
    manager = identity.manager()
    outcomes = await ask_at_once(manager, 1000)
    assert len({id(error) for error in outcomes if isinstance(error, AuthenticationError)}) == 1000
    assert identity.grants == ["password"]


async def test_a_rejected_grant_says_what_to_do() -> None:
    identity = Identity(responses=[httpx.Response(400, json=REFUSED)])
    with pytest.raises(
        AuthenticationError, match=r"400 Bad Request: invalid_grant: .* Check username"
    ) as raised:
        await identity.manager().token()
    error = raised.value
    assert (error.status, error.error) == (400, "invalid_grant")
    assert error.error_description == REFUSED["error_description"]
    assert "marker" not in str(error) + repr(error)


@pytest.mark.parametrize("status", [400, 401])
async def test_a_rejected_refresh_token_is_followed_by_the_password(status: int) -> None:
    identity = Identity()
    manager = identity.manager()
    await manager.token()
    identity.now += 3601
    identity.responses = [httpx.Response(status, json={"error": "invalid_grant"})]
    assert (await manager.token()).value == "marker-token-3"
    assert identity.grants == ["password", "refresh_token", "password"]


async def test_without_a_refresh_token_the_password_is_used() -> None:
    identity = Identity(refresh_token=None)
    manager = identity.manager()
    await manager.token()
    identity.now += 3601
    await manager.token()
    assert identity.grants == ["password", "password"]


async def test_the_old_refresh_token_is_kept_when_there_is_no_new_one() -> None:
    identity = Identity()
    manager = identity.manager()
    await manager.token()
    identity.refresh_token = None
    for _ in range(2):
        identity.now += 3601
        await manager.token()
    assert identity.grants == ["password", "refresh_token", "refresh_token"]
    assert dict(parse_qsl(identity.requests[-1].content.decode()))["refresh_token"] == "marker-refresh"


async def test_a_failing_refresh_fails_no_call_while_the_token_is_valid(
    caplog: pytest.LogCaptureFixture,
) -> None:
    identity = Identity()
    manager = identity.manager()
    await manager.token()
    identity.now += 3541
    identity.responses = [httpx.Response(403, json={"error": "access_denied"})]
    for _ in range(50):
        assert (await manager.token()).value == "marker-token-1"
    assert identity.grants == ["password", "refresh_token"]
    assert "could not be refreshed" in caplog.text
    identity.now += 31
    assert (await manager.token()).value == "marker-token-3"


async def test_a_failing_refresh_fails_calls_once_the_token_has_expired() -> None:
    identity = Identity()
    manager = identity.manager()
    await manager.token()
    identity.now += 3601
    identity.responses = [httpx.Response(403, json={"error": "access_denied"})]
    with pytest.raises(AuthenticationError):
        await manager.token()


async def test_a_token_is_invalidated_by_value() -> None:
    identity = Identity()
    manager = identity.manager()
    first = await manager.token()
    for _ in range(10):
        await manager.invalidate(first)
        await manager.token()
    assert identity.grants == ["password", "refresh_token"]


@pytest.mark.parametrize(
    ("expires_in", "seconds"),
    [
        (None, 3600.0),
        (300, 300.0),
        (300.5, 300.5),
        ("300", 300.0),
        ("soon", 3600.0),
        (0, 0.0),
        (-5, 0.0),
        (True, 3600.0),
        ([], 3600.0),
        ("nan", 3600.0),
        ("inf", 3600.0),
        (10**400, 3600.0),
    ],
)
def test_a_lifetime_is_parsed_or_the_default(expires_in: object, seconds: float) -> None:
    assert lifetime_of(expires_in) == seconds


async def test_a_token_without_lifetime_is_used_by_the_call_that_requested_it() -> None:
    identity = Identity(expires_in=0)
    manager = identity.manager()
    assert [(await manager.token()).value for _ in range(2)] == ["marker-token-1", "marker-token-2"]


async def test_a_short_lived_token_is_not_refreshed_by_every_call() -> None:
    identity = Identity(expires_in=30)
    manager = identity.manager()
    for _ in range(5):
        await manager.token()
    assert identity.grants == ["password"]
    identity.now += 16
    await manager.token()
    assert identity.grants == ["password", "refresh_token"]


@pytest.mark.parametrize(
    "fault",
    [
        httpx.Response(429, headers={"retry-after": "0"}),
        httpx.Response(429, headers={"x-rate-limit-reset": "1"}),
        httpx.Response(503, headers={"retry-after": "0"}),
        httpx.ConnectError("refused"),
    ],
)
async def test_a_transient_fault_is_retried(fault: httpx.Response | Exception) -> None:
    identity = Identity(responses=[fault])
    assert (await identity.manager().token()).value == "marker-token-2"


async def test_a_long_retry_after_is_raised_and_not_waited_for() -> None:
    identity = Identity(responses=[httpx.Response(429, headers={"retry-after": "600"})])
    with pytest.raises(AuthenticationError, match="wait 600 s") as raised:
        await identity.manager().token()
    assert raised.value.retry_after == 600.0


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:10 GMT"}, 10.0),
        ({"x-rate-limit-reset": "1445412500"}, 20.0),
        ({"retry-after": "soon", "x-rate-limit-reset": "1445412500"}, 20.0),
        ({"x-rate-limit-reset": "tomorrow"}, None),
        ({}, None),
    ],
)
def test_retry_after_comes_before_the_reset_of_the_rate_limit(
    headers: dict[str, str], seconds: float | None
) -> None:
    assert requested_wait(429, httpx.Headers({"date": "Wed, 21 Oct 2015 07:28:00 GMT", **headers})) == seconds


@pytest.mark.parametrize(
    ("response", "said"),
    [
        (httpx.Response(200, html="<html>Sign in</html>"), "text/html that is not a JSON object"),
        (httpx.Response(200, content=b""), "an empty body"),
        (httpx.Response(200, json={"token_type": "Bearer"}), "without a usable access_token"),
        (httpx.Response(200, json={"access_token": 3}), "without a usable access_token"),
        (httpx.Response(200, json=["x"]), "not a JSON object"),
        (httpx.Response(302, headers={"location": "https://login"}), "302 Found"),
    ],
)
async def test_a_response_without_a_token_is_described(response: httpx.Response, said: str) -> None:
    with pytest.raises(AuthenticationError, match=said):
        await Identity(responses=[response]).manager().token()


async def test_an_unreachable_token_endpoint_is_described_without_secrets() -> None:
    identity = Identity(responses=[httpx.ReadError("reset")] * 3)
    with pytest.raises(
        AuthenticationError, match=r"x\.okta\.com.*ReadError: reset.*Check token_url"
    ) as raised:
        await identity.manager().token()
    assert (raised.value.__cause__, raised.value.__context__) == (None, None)


text = st.text(st.characters(codec="utf-8"), min_size=1)


@given(text, text, text, text)
def test_every_value_survives_the_form(username: str, password: str, client: str, secret: str) -> None:
    credential = PasswordCredential("https://x/token", username, password, client, secret)
    form = dict(parse_qsl(password_grant(credential).content.decode(), strict_parsing=True))
    assert (form["username"], form["password"]) == (username, password)
    assert (form["client_id"], form["client_secret"]) == (client, secret)
    assert form["scope"] == "openid client groups offline_access"


def test_a_refresh_names_the_client_in_basic_authentication() -> None:
    request = refresh_grant(PasswordCredential("https://x/token", "u", "p", "id", "secret"), "r+/")
    assert request.headers["authorization"] == "Basic aWQ6c2VjcmV0"
    assert dict(parse_qsl(request.content.decode()))["refresh_token"] == "r+/"
    assert b"password" not in request.content


@pytest.mark.parametrize("asynchronous", [False, True])
async def test_the_handler_is_notified_of_every_response_outside_the_lock(asynchronous: bool) -> None:
    seen: list[int] = []
    identity = Identity()
    resolvers: list[AsyncTokenManager] = []

    def handle(response: httpx.Response) -> None:
        seen.append(response.status_code)

    async def handle_later(response: httpx.Response) -> None:
        # A lock that is still held would block here.
        with anyio.fail_after(5):
            await resolvers[0].invalidate(AccessToken("other"))
        seen.append(response.status_code)

    manager = identity.manager(
        **ACCOUNT, id_provider_response_handler=handle_later if asynchronous else handle
    )
    resolvers.append(manager)
    await manager.token()
    assert seen == [200]


async def test_a_token_file_is_read_again_after_two_minutes(tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text("first\n")
    identity = Identity()
    manager = identity.manager(access_token_location=path)
    assert (await manager.token()).value == "first"
    path.write_text("second")
    identity.now += 119
    assert (await manager.token()).value == "first"
    identity.now += 2
    assert (await manager.token()).value == "second"


async def test_a_token_file_that_is_gone_is_described(tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text("first")
    manager = Identity().manager(access_token_location=path)
    token = await manager.token()
    path.unlink()
    await manager.invalidate(token)
    with pytest.raises(AuthenticationError, match="cannot be read"):
        await manager.token()


def test_one_manager_serves_one_event_loop_after_another() -> None:
    identity = Identity()
    manager = identity.manager()
    for backend in ("asyncio", "asyncio", "trio"):
        identity.now += 3601
        anyio.run(manager.token, backend=backend)
    assert len(identity.grants) == 3


async def test_no_secret_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    identity = Identity()
    manager = identity.manager()
    with caplog.at_level(logging.DEBUG):
        await manager.token()
        identity.now += 3541
        identity.responses = [httpx.Response(403, json=REFUSED)]
        await manager.token()
    assert caplog.records
    assert "marker" not in caplog.text


def test_the_clock_never_jumps() -> None:
    from inspect import signature

    from lusid_async import AsyncTokenManager

    assert signature(AsyncTokenManager).parameters["clock"].default is time.monotonic
