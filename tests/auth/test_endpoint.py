"""Faults of the token endpoint: each has its rule, and none fails a call that has a valid token."""

from __future__ import annotations

import logging
import socket
from typing import TYPE_CHECKING

import anyio
import httpx
import pytest

from lusid_async import (
    ArgsConfigurationLoader,
    AsyncCredentialResolver,
    AsyncTokenManager,
    AuthenticationError,
)
from lusid_async.auth.grants import MAX_LIFETIME, lifetime_of, requested_wait
from tests.auth.identity import ACCOUNT, API, Identity
from tests.http.sockets import ByteServer, json_response, serving

if TYPE_CHECKING:
    from anyio.abc import ByteStream


pytestmark = pytest.mark.anyio

GRANTED = json_response(
    b'{"access_token": "marker-token", "expires_in": 3600, "refresh_token": "marker-refresh"}'
)
HTML = httpx.Response(503, html="<html>maintenance</html>")


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def manager_of(
    port: int,
    client: httpx.AsyncClient,
    clock: Clock,
    *,
    request_timeout: float = 30.0,
    renewal_timeout: float = 5.0,
) -> AsyncTokenManager:
    account = {**ACCOUNT, "token_url": f"http://127.0.0.1:{port}/token"}
    resolver = AsyncCredentialResolver([ArgsConfigurationLoader(api_url=API, **account)])
    return AsyncTokenManager(
        resolver, client, clock=clock, request_timeout=request_timeout, renewal_timeout=renewal_timeout
    )


async def error_of(manager: AsyncTokenManager) -> AuthenticationError:
    with anyio.fail_after(30), pytest.raises(AuthenticationError) as raised:
        await manager.token()
    assert "marker" not in str(raised.value)
    return raised.value


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


async def test_a_refused_connection_is_raised_after_three_attempts(caplog: pytest.LogCaptureFixture) -> None:
    async with httpx.AsyncClient() as client:
        with caplog.at_level(logging.DEBUG, "httpcore.connection"):
            error = await error_of(manager_of(port := free_port(), client, Clock()))
    assert f"127.0.0.1:{port}" in str(error)
    assert "ConnectError" in str(error)
    assert error.status is None
    assert sum("connect_tcp.failed" in message for message in caplog.messages) == 3


async def test_a_response_that_drips_in_is_limited_by_the_request_timeout() -> None:
    async def drip(_: bytes, connection: ByteStream) -> bool:
        await connection.send(b"HTTP/1.1 200 OK\r\nx-slow: ")
        while True:
            # Far more often than any timeout of a single read.
            await connection.send(b"x")
            await anyio.sleep(0.01)

    async with serving(drip) as server, httpx.AsyncClient() as client:
        error = await error_of(manager_of(server.port, client, Clock(), request_timeout=0.2))
        assert server.connections == 3
    assert "timed out after 0.2 s" in str(error)


@pytest.mark.parametrize(
    "beginning", [b"", b"HTTP/1.1 200 OK\r\ncontent-le", b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"]
)
async def test_a_response_that_breaks_off_is_requested_again(beginning: bytes) -> None:
    async def respond(_: bytes, connection: ByteStream) -> bool:
        await connection.send(GRANTED if server.connections > 1 else beginning or b" ")
        return False

    async with serving(respond) as server, httpx.AsyncClient() as client:
        assert (await manager_of(server.port, client, Clock()).token()).value == "marker-token"
        assert server.connections == 2


async def with_a_valid_token(server: ByteServer, client: httpx.AsyncClient) -> AsyncTokenManager:
    """Return a manager whose token is about to expire, but has not."""
    clock = Clock()
    manager = manager_of(server.port, client, clock, request_timeout=600, renewal_timeout=0.1)
    await manager.token()
    clock.now = 3550
    return manager


@pytest.mark.parametrize("fault", ["hangs", "drips", "breaks", "garbage", "html", "busy"])
async def test_no_fault_fails_or_delays_a_call_that_has_a_valid_token(fault: str) -> None:
    async def respond(_: bytes, connection: ByteStream) -> bool:
        if server.connections == 1:
            await connection.send(GRANTED)
        elif fault == "hangs":
            await anyio.sleep_forever()
        elif fault == "drips":
            while True:
                await connection.send(b"x")
                await anyio.sleep(0.01)
        elif fault == "garbage":
            await connection.send(b"\x00\xff\r\n\r\n")
        elif fault == "html":
            await connection.send(json_response(b"<html>").replace(b"application/json", b"text/html"))
        elif fault == "busy":
            await connection.send(json_response(b"", "429 Too Many Requests", "retry-after: 500\r\n"))
        return False

    async with serving(respond) as server, httpx.AsyncClient() as client:
        manager = await with_a_valid_token(server, client)
        with anyio.fail_after(30):
            for _ in range(20):
                assert (await manager.token()).value == "marker-token"
        # One call tried to refresh, and the others did not.
        assert server.connections == 2


async def test_nobody_listening_fails_no_call_that_has_a_valid_token() -> None:
    async def respond(_: bytes, connection: ByteStream) -> bool:
        await connection.send(GRANTED)
        return False

    async with httpx.AsyncClient() as client:
        async with serving(respond) as server:
            manager = await with_a_valid_token(server, client)
        assert (await manager.token()).value == "marker-token"


async def test_a_refresh_that_hangs_delays_one_call_and_no_longer_than_the_token_is_valid() -> None:
    identity = Identity()
    manager = identity.manager(renewal_timeout=600.0)
    await manager.token()
    identity.now += 3599.95
    identity.gate = anyio.Event()
    with anyio.fail_after(30):
        assert (await manager.token()).value == "marker-token-1"


async def test_a_refresh_that_hangs_until_the_token_has_expired_is_waited_for() -> None:
    identity = Identity()
    manager = identity.manager(renewal_timeout=0.05)
    await manager.token()
    identity.now += 3550
    identity.gate = anyio.Event()
    values: list[str] = []

    async def ask() -> None:
        values.append((await manager.token()).value)

    async with anyio.create_task_group() as group:
        group.start_soon(ask)
        await anyio.wait_all_tasks_blocked()
        identity.now += 100
        group.start_soon(ask)
        with anyio.fail_after(30):
            while len(identity.requests) < 3:  # noqa: ASYNC110 - the timeout of the refresh passes meanwhile
                await anyio.sleep(0.01)
        identity.gate.set()
    assert values == ["marker-token-3"] * 2


async def test_a_refresh_never_waits_for_a_retry() -> None:
    identity = Identity()
    manager = identity.manager(renewal_timeout=600.0)
    await manager.token()
    identity.now += 3550
    identity.responses = [httpx.Response(429, headers={"retry-after": "20"})]
    with anyio.fail_after(10):
        assert (await manager.token()).value == "marker-token-1"
    identity.now += 19
    assert (await manager.token()).value == "marker-token-1"
    assert len(identity.requests) == 2
    identity.now += 2
    assert (await manager.token()).value == "marker-token-3"


async def test_a_long_retry_after_is_honoured_for_a_minute() -> None:
    identity = Identity(responses=[httpx.Response(429, headers={"retry-after": "600"})])
    manager = identity.manager()
    for still_to_wait in (600.0, 60.0, 1.0):
        assert (await error_of(manager)).retry_after == pytest.approx(still_to_wait)
        if still_to_wait == 60.0:
            identity.now += 59
    assert len(identity.requests) == 1
    identity.now += 2
    assert (await manager.token()).value == "marker-token-2"


async def test_a_call_without_a_token_honours_the_retry_after_of_a_refresh() -> None:
    identity = Identity()
    manager = identity.manager()
    token = await manager.token()
    identity.now += 3550
    identity.responses = [httpx.Response(429, headers={"retry-after": "1"})]
    await manager.token()
    await manager.invalidate(token)
    assert (await manager.token()).value == "marker-token-3"


@pytest.mark.parametrize(
    "response", [httpx.Response(429), httpx.Response(500), httpx.Response(502), httpx.Response(503), HTML]
)
async def test_a_transient_fault_is_raised_after_three_attempts(response: httpx.Response) -> None:
    identity = Identity(responses=[response] * 3)
    error = await error_of(identity.manager())
    assert (error.status, error.retry_after, len(identity.requests)) == (response.status_code, None, 3)
    assert str(response.status_code) in str(error)


@pytest.mark.parametrize("response", [httpx.Response(400), httpx.Response(403), httpx.Response(404)])
async def test_a_client_error_is_raised_at_once(response: httpx.Response) -> None:
    identity = Identity(responses=[response])
    await error_of(identity.manager())
    assert len(identity.requests) == 1


async def test_a_fault_with_retry_after_says_when_to_try_again() -> None:
    error = await error_of(Identity(responses=[httpx.Response(503, headers={"retry-after": "90"})]).manager())
    assert error.retry_after == 90.0
    assert "try again later, in 90 s" in str(error)


@pytest.mark.parametrize(
    ("status", "headers", "seconds"),
    [
        (429, {"x-rate-limit-reset": "1445412500"}, 20.0),
        (503, {"x-rate-limit-reset": "1445412500"}, None),
        (503, {"x-rate-limit-reset": "1445412500", "retry-after": "3"}, 3.0),
        (429, {"x-rate-limit-reset": "1445412400"}, 0.0),
        (429, {"x-rate-limit-reset": "9" * 400}, None),
    ],
)
def test_the_reset_of_a_rate_limit_matters_where_it_was_exceeded(
    status: int, headers: dict[str, str], seconds: float | None
) -> None:
    date = {"date": "Wed, 21 Oct 2015 07:28:00 GMT"}
    assert requested_wait(status, httpx.Headers({**date, **headers})) == seconds


def test_the_lifetime_of_a_token_is_limited() -> None:
    assert lifetime_of(1e300) == MAX_LIFETIME


@pytest.mark.parametrize("expires_in", [0, -1, "-3600", "0"])
async def test_a_token_that_has_expired_already_is_used_once_and_not_cached(expires_in: object) -> None:
    identity = Identity(expires_in=expires_in)
    manager = identity.manager()
    values = [(await manager.token()).value for _ in range(3)]
    assert values == ["marker-token-1", "marker-token-2", "marker-token-3"]


@pytest.mark.parametrize("value", ["two words", "line\nbreak", "umlaut-ü", "", " ", 7, None, ["marker"]])
async def test_a_token_that_cannot_be_sent_in_a_header_is_refused(value: object) -> None:
    identity = Identity(responses=[httpx.Response(200, json={"access_token": value})])
    assert "without a usable access_token" in str(await error_of(identity.manager()))
