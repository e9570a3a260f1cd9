"""Each kind of fault, as a client meets it: in process and over a socket."""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from lusid_async import ConfigurationOptions, ConnectionFailedError, ForbiddenException
from lusid_async.api import InstrumentsApi
from lusid_async.sandbox import Fault, Sandbox, SandboxState, serve_in_thread
from tests.sandbox.callers import calling, password_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lusid_async.sandbox import RunningSandbox

pytestmark = pytest.mark.anyio
ONCE = ConfigurationOptions(transient_retries=0)


@pytest.fixture
def served() -> Iterator[RunningSandbox]:
    with serve_in_thread(SandboxState()) as sandbox:
        yield sandbox


async def test_an_expired_token_is_replaced_and_the_call_made_again() -> None:
    sandbox = Sandbox()
    async with sandbox.factory() as factory:
        api = factory.build(InstrumentsApi)
        await api.list_instruments(limit=1)
        sandbox.faults.add(Fault("api", kind="expired-token"))
        await api.list_instruments(limit=1)
    assert sandbox.calls["fault:api"] == 1
    assert sandbox.calls["token:password"] + sandbox.calls["token:refresh_token"] == 2


async def test_a_fault_of_the_token_endpoint_happens_to_the_factory() -> None:
    sandbox = Sandbox()
    sandbox.faults.add(Fault("token", 503))
    async with sandbox.factory() as factory:
        await factory.build(InstrumentsApi).list_instruments(limit=1)
    assert sandbox.calls["fault:token"] == 1


async def test_a_wrong_scope_is_forbidden() -> None:
    sandbox = Sandbox()
    sandbox.faults.add(Fault("api", kind="wrong-scope"))
    async with sandbox.factory() as factory:
        with pytest.raises(ForbiddenException) as raised:
            await factory.build(InstrumentsApi).list_instruments()
    assert raised.value.problem is not None
    assert (raised.value.problem.name, raised.value.problem.code) == ("AccessDenied", 186)


@pytest.mark.parametrize(
    ("kind", "error"), [("expired-token", "invalid_grant"), ("wrong-scope", "invalid_scope")]
)
async def test_the_token_endpoint_refuses_as_oauth_does(kind: Any, error: str) -> None:
    state = SandboxState()
    state.faults.add(Fault("token", kind=kind))
    async with calling(state) as caller:
        response = await caller.ask_for_token(password_form(state))
    assert (response.status_code, response.json()["error"]) == (400, error)


async def test_a_reset_in_process_is_a_failed_connection() -> None:
    sandbox = Sandbox()
    sandbox.faults.add(Fault("api", kind="reset"))
    async with sandbox.factory(opts=ONCE) as factory:
        with pytest.raises(ConnectionFailedError):
            await factory.build(InstrumentsApi).list_instruments()


def test_a_reset_over_a_socket_is_a_reset(served: RunningSandbox) -> None:
    served.state.faults.add(Fault("api", kind="reset"))
    address = served.base_url.removeprefix("http://").split(":")
    with socket.create_connection((address[0], int(address[1])), timeout=30) as connection:
        connection.sendall(b"GET /api/api/instruments HTTP/1.1\r\nHost: localhost\r\n\r\n")
        with pytest.raises(ConnectionResetError):
            connection.recv(1)


def test_the_server_goes_on_after_a_reset(served: RunningSandbox) -> None:
    served.state.faults.add(Fault("api", kind="reset"))
    url = f"{served.api_url}/api/instruments"
    with httpx.Client() as client:
        with pytest.raises(httpx.ReadError):
            client.get(url)
        assert client.get(url).status_code == 401


def test_a_slow_body_arrives_in_pieces_and_whole(served: RunningSandbox) -> None:
    token = served.state.account.personal_access_token
    served.state.faults.add(Fault("api", kind="slow-body", delay=0.05))
    headers = {"Authorization": f"Bearer {token}"}
    with httpx.Client(headers=headers) as client:
        with client.stream("GET", f"{served.api_url}/api/instruments") as response:
            pieces = list(response.iter_raw())
        usual = client.get(f"{served.api_url}/api/instruments").json()
    assert len(pieces) > 1
    assert json.loads(b"".join(pieces)).keys() == usual.keys()


async def test_a_header_orders_the_fault_of_its_call_alone() -> None:
    async with calling(SandboxState()) as caller:
        url = "http://sandbox.test/api/api/instruments"
        fault = {"lusid-sandbox-fault": '{"status": 503, "retryAfter": 3}'}
        failed = await caller.client.get(url, headers=fault)
        after = await caller.client.get(url)
    assert (failed.status_code, failed.headers["retry-after"], after.status_code) == (503, "3", 200)


@pytest.mark.parametrize("text", ["503", "{", "[" * 5000])
async def test_a_header_that_is_not_understood_is_a_bad_request(text: str) -> None:
    async with calling(SandboxState()) as caller:
        response = await caller.client.get(
            "http://sandbox.test/api/api/instruments", headers={"lusid-sandbox-fault": text}
        )
    assert (response.status_code, response.json()["name"]) == (400, "InvalidRequestFailure")


async def test_a_header_of_the_sdk_is_retried_until_its_times_are_used_up() -> None:
    sandbox = Sandbox()
    headers = {"lusid-sandbox-fault": '{"status": 429, "retryAfter": 0, "times": 1}'}
    async with sandbox.factory(default_headers=headers) as factory:
        await factory.build(InstrumentsApi).list_instruments()
    assert sandbox.calls["fault:api"] == 1
