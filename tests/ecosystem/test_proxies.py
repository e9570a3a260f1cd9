"""The environment's proxies hold unless the settings name one; `NO_PROXY` holds for both."""

from __future__ import annotations

import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import anyio
import pytest
import trustme

from lusid_async import (
    AsyncApiClientFactory,
    ConfigurationError,
    ConfigurationOptions,
    ConnectionFailedError,
)
from tests.calls.things import ThingsApi, settings
from tests.faults.test_connections import context_of
from tests.http.sockets import json_response, relay, respond_with_thing, serving, serving_on, tunnel

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from anyio.abc import ByteStream

    Respond = Callable[[bytes, ByteStream], Awaitable[bool]]

pytestmark = pytest.mark.anyio

# A name that no resolver knows: whoever is asked for it reaches it through a proxy or not at all.
HOST = "things.invalid"
_AUTHORITY = trustme.CA()


def tls_server_of(host: str) -> Any:
    return context_of(_AUTHORITY.issue_cert(host))


@pytest.fixture
def bundle(tmp_path: Path) -> str:
    path = tmp_path / "authority.pem"
    _AUTHORITY.cert_pem.write_to_path(path)
    return str(path)


def tunnel_to(port: int) -> Respond:
    """Return what a proxy does that resolves every name to a port on loopback."""

    async def respond(_: bytes, connection: ByteStream) -> bool:
        await connection.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await relay(connection, "127.0.0.1", port)
        return False

    return respond


async def get_thing(factory: AsyncApiClientFactory) -> str:
    async with factory:
        return (await factory.build(ThingsApi).get_thing()).name


def plain_factory() -> AsyncApiClientFactory:
    loaders = settings(api_url=f"http://{HOST}/api")
    return AsyncApiClientFactory(config_loaders=loaders, allow_plain_http=True)


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
async def test_a_proxy_of_the_environment_gets_plain_requests(
    variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(respond_with_thing) as proxy:
        monkeypatch.setenv(variable, f"http://user:p%40ss@127.0.0.1:{proxy.port}")  # pragma: allowlist secret
        assert await get_thing(plain_factory()) == "x"
    (request,) = proxy.requests
    assert request.startswith(b"GET http://things.invalid/api/api/things/s/c HTTP/1.1\r\n")
    assert b"proxy-authorization: basic dxnlcjpwqhnz" in request.lower()


@pytest.mark.parametrize("http2", [False, True])
@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "ALL_PROXY"])
async def test_a_proxy_of_the_environment_tunnels_to_https(
    variable: str, http2: bool, bundle: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with (
        serving(respond_with_thing, tls_server_of(HOST)) as server,
        serving(tunnel_to(server.port)) as proxy,
    ):
        monkeypatch.setenv(variable, f"127.0.0.1:{proxy.port}")
        loaders = settings(api_url=f"https://{HOST}/api", certificate_filename=bundle)
        assert await get_thing(AsyncApiClientFactory(config_loaders=loaders, http2=http2)) == "x"
        assert b"CONNECT things.invalid:443 HTTP/1.1" in proxy.requests[0]
        assert len(server.requests) == 1


@pytest.mark.parametrize("place", ["settings", "environment"])
@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_a_socks_proxy(scheme: str, place: str, bundle: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []

    async def socks(connection: ByteStream) -> None:
        await connection.receive()
        await connection.send(b"\x05\x00")
        # Version, command, reserved, address type (a name), its length, the name, the port (RFC 1928).
        asked.append(await connection.receive())
        await connection.send(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00")
        await relay(connection, "127.0.0.1", server.port)

    tls = tls_server_of(HOST) if scheme == "https" else None
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = f"socks5://127.0.0.1:{listener.getsockname()[1]}"
        changes = {"proxy_address": address} if place == "settings" else {}
        if place == "environment":
            monkeypatch.setenv("ALL_PROXY", address)
        loaders = settings(api_url=f"{scheme}://{HOST}/api", certificate_filename=bundle, **changes)
        async with serving(respond_with_thing, tls) as server, serving_on(listener, socks):
            factory = AsyncApiClientFactory(config_loaders=loaders, allow_plain_http=True)
            assert await get_thing(factory) == "x"
    assert asked[0][3:-2] == b"\x03\x0e" + HOST.encode()


SOCKS_REFUSALS = {
    "no method in common": ([b"\x05\xff"], "NO ACCEPTABLE METHODS"),
    "no connection beyond": ([b"\x05\x00", b"\x05\x05\x00\x01" + bytes(6)], "Connection refused"),
    "not a SOCKS proxy": ([b"HTTP/1.1 400 Bad Request\r\n\r\n"], "does not speak SOCKS 5"),
}
"""What a proxy replies to each message, and what the error says."""


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("refusal", SOCKS_REFUSALS)
async def test_a_socks_proxy_that_refuses_is_an_error_and_leaves_no_connection(
    refusal: str, scheme: str, bundle: str
) -> None:
    replies, message = SOCKS_REFUSALS[refusal]
    ended = anyio.Event()

    async def socks(connection: ByteStream) -> None:
        for reply in replies:
            await connection.receive()
            await connection.send(reply)
        with pytest.raises(anyio.EndOfStream):
            await connection.receive()
        ended.set()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        loaders = settings(
            api_url=f"{scheme}://{HOST}/api",
            certificate_filename=bundle,
            proxy_address=f"socks5://127.0.0.1:{listener.getsockname()[1]}",
        )
        async with (
            serving_on(listener, socks),
            AsyncApiClientFactory(config_loaders=loaders, allow_plain_http=True) as factory,
        ):
            with pytest.raises(ConnectionFailedError, match=message):
                await factory.build(ThingsApi).get_thing(opts=ConfigurationOptions(transient_retries=0))
            with anyio.fail_after(5):
                await ended.wait()


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("how", ["cancelled", "closed"])
async def test_a_call_that_waits_for_a_socks_proxy_ends_and_leaves_no_connection(
    how: str, scheme: str, bundle: str
) -> None:
    asked, ended = anyio.Event(), anyio.Event()

    async def silent(connection: ByteStream) -> None:
        await connection.receive()
        asked.set()
        with pytest.raises(anyio.EndOfStream):
            await connection.receive()
        ended.set()

    async def call() -> None:
        with suppress(RuntimeError):
            await factory.build(ThingsApi).get_thing()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        loaders = settings(
            api_url=f"{scheme}://{HOST}/api",
            certificate_filename=bundle,
            proxy_address=f"socks5://127.0.0.1:{listener.getsockname()[1]}",
        )
        factory = AsyncApiClientFactory(config_loaders=loaders, allow_plain_http=True)
        async with serving_on(listener, silent):
            with anyio.fail_after(10):
                async with anyio.create_task_group() as group:
                    group.start_soon(call)
                    await asked.wait()
                    if how == "cancelled":
                        group.cancel_scope.cancel()
                    else:
                        await factory.aclose()
                await ended.wait()
                await factory.aclose()


async def test_the_settings_proxy_wins_over_the_environments(monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(respond_with_thing) as chosen, serving(respond_with_thing) as other:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{other.port}")
        loaders = settings(api_url=f"http://{HOST}/api", proxy_address=f"http://127.0.0.1:{chosen.port}")
        assert await get_thing(AsyncApiClientFactory(config_loaders=loaders, allow_plain_http=True)) == "x"
    assert (len(chosen.requests), other.connections) == (1, 0)


@pytest.mark.parametrize("place", ["settings", "environment"])
async def test_no_proxy_holds_for_the_proxy_of_the_settings_and_for_that_of_the_environment(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(respond_with_thing) as server, serving(respond_with_thing) as proxy:
        address = f"http://127.0.0.1:{proxy.port}"
        monkeypatch.setenv("NO_PROXY", "elsewhere.lusid.com, 127.0.0.1")
        if place == "environment":
            monkeypatch.setenv("HTTP_PROXY", address)
        changes = {"proxy_address": address} if place == "settings" else {}
        loaders = settings(api_url=f"http://127.0.0.1:{server.port}/api", **changes)
        assert await get_thing(AsyncApiClientFactory(config_loaders=loaders)) == "x"
    assert (len(server.requests), proxy.connections) == (1, 0)


async def test_this_machine_is_not_reached_through_a_proxy_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with serving(respond_with_thing) as server:
        monkeypatch.setenv("ALL_PROXY", "http://192.0.2.1:3128")
        loaders = settings(api_url=f"http://127.0.0.1:{server.port}/api")
        assert await get_thing(AsyncApiClientFactory(config_loaders=loaders)) == "x"


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_an_ipv6_literal_through_a_proxy(scheme: str, bundle: str) -> None:
    tls = tls_server_of("::1") if scheme == "https" else None

    async def forward(_: bytes, connection: ByteStream) -> bool:
        await connection.send(json_response(b'{"name": "x"}'))
        return True

    async with (
        serving(respond_with_thing, tls, host="::1") as server,
        serving(tunnel if scheme == "https" else forward) as proxy,
    ):
        origin = f"{scheme}://[::1]:{server.port}"
        loaders = settings(
            api_url=f"{origin}/api",
            certificate_filename=bundle,
            proxy_address=f"http://127.0.0.1:{proxy.port}",
        )
        assert await get_thing(AsyncApiClientFactory(config_loaders=loaders)) == "x"
    first = f"CONNECT [::1]:{server.port} " if scheme == "https" else f"GET {origin}/api/api/things/s/c "
    assert proxy.requests[0].decode().startswith(first)
    assert f"host: [::1]:{server.port}" in proxy.requests[0].decode().lower()


async def test_a_proxy_of_the_environment_that_is_none_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "ftp://user:marker-secret@proxy.invalid")  # pragma: allowlist secret
    with pytest.raises(ConfigurationError, match="HTTP_PROXY") as raised:
        await get_thing(plain_factory())
    assert "marker" not in str(raised.value)
