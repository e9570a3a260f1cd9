"""The token stays with the API's own origin, also where a response redirects a call elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from lusid_async import ApiException, ArgsConfigurationLoader, AsyncApiClientFactory
from tests.auth.identity import ACCOUNT
from tests.calls.things import ThingsApi, password_settings, respond_with_thing
from tests.http.sockets import json_response, serving
from tests.http.sockets import respond_with_thing as send_thing

if TYPE_CHECKING:
    from anyio.abc import ByteStream

pytestmark = pytest.mark.anyio


def factory_with(client: httpx.AsyncClient, port: int) -> AsyncApiClientFactory:
    settings = ArgsConfigurationLoader(api_url=f"http://127.0.0.1:{port}/api", access_token="marker-token")
    return AsyncApiClientFactory(config_loaders=[settings], http_client=client)


@pytest.mark.parametrize(
    "status", ["301 Moved", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"]
)
@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
async def test_a_client_that_follows_redirects_takes_no_token_elsewhere(status: str, host: str) -> None:
    async with serving(send_thing) as elsewhere:

        async def redirect(_: bytes, connection: ByteStream) -> bool:
            location = f"location: http://{host}:{elsewhere.port}/stolen\r\n"
            await connection.send(json_response(b"{}", status, location))
            return True

        async with serving(redirect) as api, httpx.AsyncClient(follow_redirects=True) as client:
            await factory_with(client, api.port).build(ThingsApi).get_thing()
    (sent,), (arrived,) = api.requests, elsewhere.requests
    assert b"marker-token" in sent
    assert arrived.startswith(b"GET /stolen ")
    assert b"marker-token" not in arrived
    assert b"authorization" not in arrived.lower()


async def test_a_redirect_within_the_api_keeps_the_token() -> None:
    async def redirect(request: bytes, connection: ByteStream) -> bool:
        if b"/moved" in request:
            return await send_thing(request, connection)
        await connection.send(json_response(b"{}", "307 Temporary Redirect", "location: /api/moved\r\n"))
        return True

    async with serving(redirect) as api, httpx.AsyncClient(follow_redirects=True) as client:
        await factory_with(client, api.port).build(ThingsApi).get_thing()
    assert all(b"marker-token" in request for request in api.requests)
    assert len(api.requests) == 2


async def test_our_own_client_follows_no_redirect() -> None:
    async with serving(send_thing) as elsewhere:

        async def redirect(_: bytes, connection: ByteStream) -> bool:
            location = f"location: http://localhost:{elsewhere.port}/stolen\r\n"
            await connection.send(json_response(b"{}", "302 Found", location))
            return True

        async with serving(redirect) as api:
            settings = ArgsConfigurationLoader(
                api_url=f"http://127.0.0.1:{api.port}/api", access_token="marker-token"
            )
            async with AsyncApiClientFactory(config_loaders=[settings]) as factory:
                with pytest.raises(ApiException) as raised:
                    await factory.build(ThingsApi).get_thing()
    assert raised.value.status == 302
    assert elsewhere.requests == []


async def test_a_token_request_follows_no_redirect_either() -> None:
    async with serving(send_thing) as elsewhere:

        async def redirect(_: bytes, connection: ByteStream) -> bool:
            location = f"location: http://localhost:{elsewhere.port}/stolen\r\n"
            await connection.send(json_response(b"{}", "307 Temporary Redirect", location))
            return False

        async with serving(redirect) as identity, httpx.AsyncClient(follow_redirects=True) as client:
            settings = {**ACCOUNT, "token_url": f"http://127.0.0.1:{identity.port}/token"}
            loader = ArgsConfigurationLoader(api_url="https://x.lusid.com/api", **settings)
            factory = AsyncApiClientFactory(config_loaders=[loader], http_client=client)
            with pytest.raises(Exception, match="307"):
                await factory.token_manager.token()
    assert elsewhere.requests == []


async def test_a_401_from_elsewhere_says_nothing_about_the_token() -> None:
    seen: list[httpx.URL] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.url)
        if request.url.host == "files.example.com":
            return httpx.Response(401)
        if request.url.host == "things.lusid.com":
            return httpx.Response(302, headers={"location": "https://files.example.com/x"})
        return httpx.Response(200, json={"access_token": "marker-token"})

    async with httpx.AsyncClient(transport=httpx.MockTransport(handle), follow_redirects=True) as client:
        factory = AsyncApiClientFactory(config_loaders=password_settings(), http_client=client)
        with pytest.raises(ApiException) as raised:
            await factory.build(ThingsApi).get_thing()
    assert raised.value.status == 401
    assert [url.host for url in seen] == ["things.okta.com", "things.lusid.com", "files.example.com"]


async def test_the_secrets_of_a_factory_go_to_the_two_addresses_of_its_settings_only() -> None:
    seen: dict[str, str] = {}

    def handle(request: httpx.Request) -> httpx.Response:
        seen[request.url.host] = f"{request.headers}{request.content.decode()}"
        return respond_with_thing(request)

    async with AsyncApiClientFactory(
        config_loaders=password_settings(), transport=httpx.MockTransport(handle)
    ) as factory:
        for host in ("things.lusid.com.example.com", "example.com", "things.lusid.com:444"):
            await factory.client.get(f"https://{host}/api")
    assert "the-" not in "".join(seen.values())
