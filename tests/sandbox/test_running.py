"""A sandbox that runs beside the code that calls it, over a real socket."""

from __future__ import annotations

import anyio
import httpx
import pytest

from lusid_async.sandbox import SandboxState, running_sandbox
from lusid_async.sandbox.head_timeout import HeadTimeoutProtocol
from tests.sandbox.callers import password_form

pytestmark = pytest.mark.anyio


async def test_it_answers_a_password_grant_and_a_listing() -> None:
    async with running_sandbox(instruments=3) as sandbox, httpx.AsyncClient(trust_env=False) as client:
        tokens = (await client.post(sandbox.token_url, data=password_form(sandbox.state))).json()
        headers = {"Authorization": f"Bearer {tokens['access_token']}"}
        listing = await client.get(f"{sandbox.api_url}/api/instruments", headers=headers)
    assert len(listing.json()["values"]) == 3
    assert listing.json()["values"][0]["href"].startswith(f"{sandbox.api_url}/api/instruments/")


async def test_its_environment_is_that_of_a_password_grant() -> None:
    async with running_sandbox(SandboxState()) as sandbox:
        environment = sandbox.environment()
    assert set(environment) == {
        "FBN_TOKEN_URL",
        "FBN_LUSID_URL",
        "FBN_USERNAME",
        "FBN_PASSWORD",
        "FBN_CLIENT_ID",
        "FBN_CLIENT_SECRET",
    }
    assert environment["FBN_LUSID_URL"] == sandbox.api_url
    assert sandbox.api_url == f"{sandbox.base_url}/api"


async def test_its_repr_has_no_secret() -> None:
    async with running_sandbox(SandboxState()) as sandbox:
        shown = repr(sandbox)
    account = sandbox.state.account
    assert not any(
        each in shown for each in (account.password, account.client_secret, account.personal_access_token)
    )


async def test_the_port_is_free_again_afterwards() -> None:
    async with running_sandbox(SandboxState()) as sandbox:
        port = httpx.URL(sandbox.base_url).port or 0
    async with running_sandbox(SandboxState(), port=port) as again:
        assert again.base_url == sandbox.base_url


async def test_a_cancelled_block_ends_it_too() -> None:
    with anyio.CancelScope() as scope:
        async with running_sandbox(SandboxState()) as sandbox:
            scope.cancel()
            await anyio.sleep_forever()
    async with httpx.AsyncClient(trust_env=False) as client:
        with pytest.raises(httpx.ConnectError):
            await client.get(sandbox.base_url)


async def test_it_may_be_cancelled_before_it_answers() -> None:
    with anyio.CancelScope() as scope:
        scope.cancel()
        async with running_sandbox(SandboxState()):
            await anyio.sleep_forever()
    assert scope.cancelled_caught


async def test_a_taken_port_is_an_error() -> None:
    async with running_sandbox(SandboxState()) as sandbox:
        port = httpx.URL(sandbox.base_url).port or 0
        with pytest.raises(OSError, match="in use"):
            async with running_sandbox(SandboxState(), port=port):
                pass


@pytest.mark.parametrize(("host", "status"), [("evil.example", 421), ("localhost", 401), ("[::1]:80", 401)])
async def test_it_responds_only_to_loopback_names(host: str, status: int) -> None:
    async with running_sandbox(SandboxState()) as sandbox, httpx.AsyncClient(trust_env=False) as client:
        response = await client.get(f"{sandbox.api_url}/api/instruments", headers={"Host": host})
    assert response.status_code == status


async def test_a_head_that_does_not_end_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(HeadTimeoutProtocol, "head_seconds", 0.05)
    async with running_sandbox(SandboxState()) as sandbox:
        port = httpx.URL(sandbox.base_url).port or 0
        async with await anyio.connect_tcp("127.0.0.1", port) as stream:
            await stream.send(b"GET / HTTP/1.1\r\nHost: local")
            with anyio.fail_after(20), pytest.raises((anyio.EndOfStream, anyio.BrokenResourceError)):
                await stream.receive()


async def test_a_request_that_was_sent_ahead_is_not_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(HeadTimeoutProtocol, "head_seconds", 0.05)
    late = b'lusid-sandbox-fault: {"status": 503, "delay": 0.3}\r\n'
    request = b"GET /api/api/scopes HTTP/1.1\r\nHost: localhost\r\n"
    received = b""
    async with running_sandbox(SandboxState()) as sandbox:
        port = httpx.URL(sandbox.base_url).port or 0
        async with await anyio.connect_tcp("127.0.0.1", port) as stream:
            await stream.send(request + b"\r\n" + request + late + b"\r\n")
            with anyio.fail_after(20):
                while b" 503 " not in received:
                    received += await stream.receive()
    assert received.startswith(b"HTTP/1.1 401 ")
