"""What users mock httpx with intercepts every request of a default factory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
import respx
import vcr

from lusid_async import AsyncApiClientFactory
from tests.calls.things import API_URL, TOKEN_URL, ThingsApi, password_settings, respond_with_thing, settings
from tests.http.sockets import json_response, serving

if TYPE_CHECKING:
    from pathlib import Path

    from anyio.abc import ByteStream
    from pytest_httpx import HTTPXMock

pytestmark = pytest.mark.anyio

THING_URL = f"{API_URL}/api/things/s/c"
CALLS = 500
USINGS = pytest.mark.parametrize("using", [respx.mocks.HTTPCoreMocker.name, "httpx"])


def response(status: int = 200, **content: Any) -> httpx.Response:
    headers = {"retry-after": "0"} if status >= 400 else {}
    return httpx.Response(status, json=content, headers=headers)


@USINGS
async def test_respx_sees_the_token_request_and_the_call(using: str) -> None:
    with respx.mock(using=using) as mock:
        token = mock.post(TOKEN_URL).mock(response(access_token="t"))
        call = mock.get(THING_URL).mock(response(name="x"))
        async with AsyncApiClientFactory(config_loaders=password_settings()) as factory:
            assert (await factory.build(ThingsApi).get_thing()).name == "x"
    assert (token.call_count, call.call_count) == (1, 1)
    assert call.calls.last.request.headers["authorization"] == "Bearer t"


@respx.mock
async def test_plain_respx_mock_is_enough() -> None:
    respx.get(THING_URL).mock(response(name="x"))
    async with AsyncApiClientFactory(config_loaders=settings()) as factory:
        assert (await factory.build(ThingsApi).get_thing()).name == "x"


@USINGS
@pytest.mark.parametrize("status", [429, 503])
async def test_respx_sees_each_retry(using: str, status: int) -> None:
    with respx.mock(using=using) as mock:
        route = mock.get(THING_URL).mock(side_effect=[response(status), response(name="x")])
        async with AsyncApiClientFactory(config_loaders=settings()) as factory:
            assert (await factory.build(ThingsApi).get_thing()).name == "x"
    assert route.call_count == 2


@USINGS
async def test_respx_sees_calls_at_once(using: str) -> None:
    with respx.mock(using=using) as mock:
        route = mock.get(THING_URL).mock(response(name="x"))
        async with (
            AsyncApiClientFactory(config_loaders=settings()) as factory,
            anyio.create_task_group() as group,
        ):
            for _ in range(CALLS):
                group.start_soon(factory.build(ThingsApi).get_thing)
    assert route.call_count == CALLS


@USINGS
async def test_a_request_that_respx_has_no_route_for_raises_and_is_not_sent(using: str) -> None:
    async def respond(_: bytes, connection: ByteStream) -> bool:
        await connection.send(json_response(b'{"name": "sent"}'))
        return True

    async with serving(respond) as server:
        loaders = settings(api_url=f"http://127.0.0.1:{server.port}/api")
        with respx.mock(using=using, assert_all_called=False) as mock:
            mock.get(THING_URL).mock(response(name="x"))
            async with AsyncApiClientFactory(config_loaders=loaders) as factory:
                with pytest.raises(respx.models.AllMockedAssertionError):
                    await factory.build(ThingsApi).get_thing()
        assert server.connections == 0


async def test_pytest_httpx_sees_each_attempt(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(url=TOKEN_URL, json={"access_token": "t"})
    httpx_mock.add_response(url=THING_URL, status_code=503, headers={"retry-after": "0"})
    httpx_mock.add_response(url=THING_URL, json={"name": "x"})
    async with AsyncApiClientFactory(config_loaders=password_settings()) as factory:
        assert (await factory.build(ThingsApi).get_thing()).name == "x"
    assert [request.method for request in httpx_mock.get_requests()] == ["POST", "GET", "GET"]


async def test_vcrpy_records_and_replays_without_secrets(tmp_path: Path) -> None:
    async def respond(request: bytes, connection: ByteStream) -> bool:
        body = b'{"access_token": "the-token"}' if request.startswith(b"POST") else b'{"name": "recorded"}'
        await connection.send(json_response(body))
        return True

    def without_token(recorded: dict[str, Any]) -> dict[str, Any]:
        recorded["body"]["string"] = recorded["body"]["string"].replace(b"the-token", b"hidden")
        return recorded

    recorder = vcr.VCR(
        filter_headers=["authorization"],
        filter_post_data_parameters=["username", "password", "client_id", "client_secret"],
        before_record_response=without_token,
    )
    cassette = tmp_path / "cassette.yaml"
    async with serving(respond) as server:
        root = f"http://127.0.0.1:{server.port}"
        loaders = password_settings(api_url=f"{root}/api", token_url=f"{root}/token")
        for mode in ("once", "none"):
            with recorder.use_cassette(str(cassette), record_mode=vcr.mode(mode)):
                async with AsyncApiClientFactory(config_loaders=loaders) as factory:
                    assert (await factory.build(ThingsApi).get_thing()).name == "recorded"
        assert len(server.requests) == 2
    recorded = cassette.read_text()
    assert "recorded" in recorded
    assert not [secret for secret in ("the-token", "the-password", "the-secret") if secret in recorded]


async def test_httpxs_own_mock_transport() -> None:
    async with AsyncApiClientFactory(
        config_loaders=settings(), transport=httpx.MockTransport(respond_with_thing)
    ) as factory:
        assert (await factory.build(ThingsApi).get_thing()).name == "GET"
