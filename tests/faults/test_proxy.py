"""Calls and token requests through a real forward proxy that asks for a password."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

import pytest
import trustme

from lusid_async import ApiException, AuthenticationError, ConnectionFailedError, LusidError
from tests.calls.things import password_settings
from tests.faults.forward_proxy import PASSWORD, USERNAME, forward_proxy
from tests.faults.test_connections import context_of
from tests.faults.things import ThingsToCreateApi, settings_to
from tests.http.sockets import json_response, serving

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator
    from pathlib import Path

    from anyio.abc import ByteStream

    from lusid_async import ArgsConfigurationLoader
    from tests.faults.conftest import MakeFactory
    from tests.http.sockets import ByteServer

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("scheme", ["http", "https"])]

_AUTHORITY = trustme.CA()


@pytest.fixture(scope="module")
def proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Run one proxy for all tests."""
    with forward_proxy(tmp_path_factory.mktemp("proxy")) as address:
        yield address


@pytest.fixture
def bundle(tmp_path: Path) -> str:
    """Write the authority of the servers behind the proxy."""
    path = tmp_path / "authority.pem"
    _AUTHORITY.cert_pem.write_to_path(path)
    return str(path)


async def respond(_: bytes, connection: ByteStream) -> bool:
    """Answer every request so that it does for a token and for a thing."""
    await connection.send(json_response(b'{"name": "x", "access_token": "t", "expires_in": 3600}'))
    return True


def through(proxy: str, password: str, bundle: str) -> dict[str, str]:
    return {
        "proxy_address": proxy,
        "proxy_username": USERNAME,
        "proxy_password": password,
        "certificate_filename": bundle,
    }


def tls_for(scheme: str) -> ssl.SSLContext | None:
    return context_of(_AUTHORITY.issue_cert("localhost")) if scheme == "https" else None


def with_password_grant(
    server: ByteServer, scheme: str, changes: dict[str, str]
) -> list[ArgsConfigurationLoader]:
    root = f"{scheme}://localhost:{server.port}"
    return password_settings(api_url=f"{root}/api", token_url=f"{root}/token", **changes)


async def test_the_right_password(scheme: str, proxy: str, bundle: str, make_factory: MakeFactory) -> None:
    async with serving(respond, tls_for(scheme)) as server:
        loaders = with_password_grant(server, scheme, through(proxy, PASSWORD, bundle))
        async with make_factory(loaders) as factory:
            for _ in range(2):
                assert (await factory.build(ThingsToCreateApi).create_thing()).name == "x"
    token, *calls = [request.decode() for request in server.requests]
    assert token.startswith("POST /token ")
    assert [call.partition(" HTTP")[0] for call in calls] == ["POST /api/api/things"] * 2
    if scheme == "https":
        # Only the proxy itself could pass them on, and inside a tunnel it sees nothing.
        assert all("proxy-authorization" not in request.lower() for request in (token, *calls))


async def test_a_wrong_password_for_a_call(
    scheme: str, proxy: str, bundle: str, make_factory: MakeFactory
) -> None:
    async with serving(respond, tls_for(scheme)) as server:
        loaders = settings_to(server, scheme, **through(proxy, "marker-wrong", bundle))
        async with make_factory(loaders) as factory:
            with pytest.raises(LusidError, match="407") as raised:
                await factory.build(ThingsToCreateApi).create_thing()
    assert type(raised.value) is (ApiException if scheme == "http" else ConnectionFailedError)
    check(raised.value, "ThingsToCreateApi.create_thing")
    assert server.connections == 0


async def test_a_wrong_password_for_a_token(
    scheme: str, proxy: str, bundle: str, make_factory: MakeFactory
) -> None:
    async with serving(respond, tls_for(scheme)) as server:
        loaders = with_password_grant(server, scheme, through(proxy, "marker-wrong", bundle))
        async with make_factory(loaders) as factory:
            with pytest.raises(AuthenticationError, match="407") as raised:
                await factory.build(ThingsToCreateApi).create_thing()
    check(raised.value, f"{scheme}://localhost:{server.port}/token")
    assert server.connections == 0


async def test_a_proxy_that_finds_nobody(
    scheme: str, proxy: str, bundle: str, make_factory: MakeFactory
) -> None:
    async with serving(respond) as server:
        loaders = settings_to(server, scheme, **through(proxy, PASSWORD, bundle))
    async with make_factory(loaders) as factory:
        with pytest.raises(LusidError, match="502") as raised:
            await factory.build(ThingsToCreateApi).get_thing()
    check(raised.value, "ThingsApi.get_thing")


def check(error: LusidError, mention: str) -> None:
    """Look for what must be said and for what must not."""
    assert mention in str(error)
    assert "marker" not in "".join(traceback.format_exception(error))
