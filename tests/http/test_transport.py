"""Connections over real sockets: TLS, proxies, timeouts, event loops, and what is left open."""

from __future__ import annotations

import base64
import gzip
import json
import socket
import ssl
import traceback
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import httpx
import pytest
import trustme
from anyio.abc import SocketAttribute

from lusid_async import (
    ArgsConfigurationLoader,
    AsyncApiClientFactory,
    ConfigurationError,
    ConfigurationOptions,
    ConnectionFailedError,
    LusidError,
    RequestTimeoutError,
)
from lusid_async.http.network_backend import keep_alive_options
from tests.calls.things import (
    TOKEN_URL,
    Thing,
    ThingsApi,
    factory_over,
    password_settings,
    respond_with_thing,
    settings,
)
from tests.http.sockets import ByteServer, json_response, serving, tunnel
from tests.http.sockets import respond_with_thing as send_thing

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from anyio.abc import ByteStream

pytestmark = pytest.mark.anyio


def factory_to(server: ByteServer, scheme: str = "http", **changes: str | int) -> AsyncApiClientFactory:
    host = "127.0.0.1" if scheme == "http" else "localhost"
    return AsyncApiClientFactory(
        config_loaders=settings(api_url=f"{scheme}://{host}:{server.port}/api", **changes)
    )


async def test_a_connection_is_reused_and_closed_with_the_factory() -> None:
    async with serving(send_thing) as server:
        async with factory_to(server) as factory:
            for _ in range(3):
                await factory.build(ThingsApi).get_thing()
            assert (server.connections, len(server.requests)) == (1, 3)
            assert not server.ended.is_set()
        with anyio.fail_after(5):
            await server.ended.wait()


@pytest.mark.parametrize("form", ["pem", "der"])
async def test_a_private_authority_is_trusted(form: str, tmp_path: Path) -> None:
    authority = trustme.CA()
    bundle = tmp_path / "authority.crt"
    pem = authority.cert_pem.bytes()
    bundle.write_bytes(pem if form == "pem" else base64.b64decode(b"".join(pem.splitlines()[1:-1])))
    async with (
        serving(send_thing, server_context(authority)) as server,
        factory_to(server, "https", certificate_filename=str(bundle)) as factory,
    ):
        assert (await factory.build(ThingsApi).get_thing()).name == "x"


async def test_another_authority_is_not_trusted() -> None:
    async with (
        serving(send_thing, server_context(trustme.CA())) as server,
        factory_to(server, "https") as factory,
    ):
        with pytest.raises(ConnectionFailedError, match=r"ThingsApi\.get_thing.*certificate"):
            await factory.build(ThingsApi).get_thing()


async def test_a_file_without_certificates_is_a_configuration_error(tmp_path: Path) -> None:
    (tmp_path / "bundle.pem").write_text("not a certificate")
    things = AsyncApiClientFactory(
        config_loaders=settings(certificate_filename=str(tmp_path / "bundle.pem"))
    ).build(ThingsApi)
    with pytest.raises(ConfigurationError, match="FBN_CLIENT_CERTIFICATE"):
        await things.get_thing()


def server_context(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    return context


@pytest.mark.parametrize("scheme", ["ws", "wss"])
async def test_a_websocket_can_be_opened_over_the_client(scheme: str, tmp_path: Path) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")

    async def switch(_: bytes, connection: ByteStream) -> bool:
        await connection.send(b"HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\n\r\nhello")
        with pytest.raises(anyio.EndOfStream):
            await connection.receive()
        return False

    tls = server_context(authority) if scheme == "wss" else None
    async with (
        serving(switch, tls) as server,
        factory_to(server, certificate_filename=str(tmp_path / "authority.pem")) as factory,
    ):
        url = f"{scheme}://localhost:{server.port}/"
        headers = {"connection": "upgrade", "upgrade": "websocket"}
        async with factory.client.stream("GET", url, headers=headers) as response:
            assert response.status_code == 101
            assert await response.extensions["network_stream"].read(5) == b"hello"
        with anyio.fail_after(5):
            await server.ended.wait()


async def test_a_proxy_gets_its_credentials_for_calls_and_for_tokens() -> None:
    async def respond(_: bytes, connection: ByteStream) -> bool:
        await connection.send(json_response(b'{"name": "x", "access_token": "t"}'))
        return True

    async with serving(respond) as proxy:
        loaders = password_settings(
            api_url="http://things.invalid/api",
            token_url="http://identity.invalid/token",
            proxy_address=f"http://127.0.0.1:{proxy.port}",
            proxy_username="user",
            proxy_password="p:w",
        )
        async with AsyncApiClientFactory(config_loaders=loaders, allow_plain_http=True) as factory:
            assert (await factory.build(ThingsApi).get_thing()).name == "x"
    token, call = [request.decode().lower() for request in proxy.requests]
    expected = base64.b64encode(b"user:p:w").decode().lower()
    assert token.startswith("post http://identity.invalid/token ")
    assert call.startswith("get http://things.invalid/api/api/things/s/c ")
    assert f"proxy-authorization: basic {expected}" in token
    assert f"proxy-authorization: basic {expected}" in call


@pytest.mark.parametrize("proxy_scheme", ["http", "https"])
async def test_https_goes_through_a_tunnel_that_the_token_is_not_seen_in(
    proxy_scheme: str, tmp_path: Path
) -> None:
    authority = trustme.CA()
    (tmp_path / "authority.pem").write_bytes(authority.cert_pem.bytes())
    tls = server_context(authority)
    async with (
        serving(send_thing, tls) as server,
        serving(tunnel, tls if proxy_scheme == "https" else None) as proxy,
        factory_to(
            server,
            "https",
            certificate_filename=str(tmp_path / "authority.pem"),
            proxy_address=f"{proxy_scheme}://localhost:{proxy.port}",
            proxy_username="user",
            proxy_password="p:w",
        ) as factory,
    ):
        for _ in range(2):
            assert (await factory.build(ThingsApi).get_thing()).name == "x"
    (asked,) = [request.decode().lower() for request in proxy.requests]
    assert asked.startswith(f"connect localhost:{server.port} http/1.1\r\n")
    assert f"proxy-authorization: basic {base64.b64encode(b'user:p:w').decode().lower()}" in asked
    assert "the-token" not in asked
    assert all(b"proxy-authorization" not in request.lower() for request in server.requests)
    assert (server.connections, len(server.requests)) == (1, 2)


async def test_a_proxy_that_refuses_is_a_connection_error() -> None:
    async def refuse(_: bytes, connection: ByteStream) -> bool:
        await connection.send(b"HTTP/1.1 407 Who Are You\r\ncontent-length: 0\r\n\r\n")
        return False

    async with serving(refuse) as proxy:
        loaders = settings(
            api_url="https://things.invalid/api", proxy_address=f"http://127.0.0.1:{proxy.port}"
        )
        async with AsyncApiClientFactory(config_loaders=loaders) as factory:
            with pytest.raises(
                ConnectionFailedError, match=r"407 Who Are You.*Check the proxy: proxy_address"
            ):
                await factory.build(ThingsApi).get_thing()
        with anyio.fail_after(5):
            await proxy.ended.wait()


@pytest.mark.parametrize("account", [settings, password_settings])
async def test_a_proxy_that_repeats_its_password_does_not_get_it_into_an_exception(
    account: Callable[..., list[ArgsConfigurationLoader]],
) -> None:
    basic = base64.b64encode(b"user:marker-secret").decode()

    async def repeat(_: bytes, connection: ByteStream) -> bool:
        reason = f"407 user:marker-secret {basic} marker-secret".encode()
        await connection.send(b"HTTP/1.1 " + reason + b"\r\ncontent-length: 0\r\n\r\n")
        return False

    async with serving(repeat) as proxy:
        loaders = account(
            api_url="https://things.invalid/api",
            proxy_address=f"http://127.0.0.1:{proxy.port}",
            proxy_username="user",
            proxy_password="marker-secret",  # pragma: allowlist secret
        )
        async with AsyncApiClientFactory(config_loaders=loaders) as factory:
            with pytest.raises(LusidError, match="407") as raised:
                await factory.build(ThingsApi).get_thing()
    shown = "".join(traceback.format_exception(raised.value))
    assert "***" in shown
    assert "marker-secret" not in shown
    assert basic not in shown


async def test_keep_alive_is_on(monkeypatch: pytest.MonkeyPatch) -> None:
    options: list[tuple[int, ...]] = []

    class Watched(socket.socket):
        def setsockopt(self, *option: Any) -> None:
            options.append(option)
            super().setsockopt(*option)

    monkeypatch.setattr(socket, "socket", Watched)
    async with serving(send_thing) as server, factory_to(server) as factory:
        await factory.build(ThingsApi).get_thing()
    assert set(keep_alive_options()) <= set(options)


async def test_a_long_body_arrives_whole() -> None:
    async with serving(send_thing) as server, factory_to(server) as factory:
        thing = Thing(name="x" * 3_000_000)
        assert (await factory.build(ThingsApi).put_thing("s", "c", thing)).name == "x"
        assert json.loads(server.bodies[0]) == {"name": thing.name}


async def test_a_streamed_request_body_is_sent() -> None:
    async def body() -> AsyncIterator[bytes]:
        for _ in range(3):
            await anyio.lowlevel.checkpoint()
            yield b"abc"

    async with serving(send_thing) as server, factory_to(server) as factory:
        await factory.client.put(
            f"http://127.0.0.1:{server.port}/", content=body(), headers={"content-length": "9"}
        )
        assert server.bodies == [b"abcabcabc"]


async def test_a_server_that_reads_nothing_is_a_timeout() -> None:
    async def sleep(connection: ByteStream) -> None:
        async with connection:
            await anyio.sleep_forever()

    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = listener.extra(SocketAttribute.local_port)
    async with listener, anyio.create_task_group() as group:
        group.start_soon(listener.serve, sleep)
        loaders = settings(api_url=f"http://127.0.0.1:{port}/api", read_timeout_ms=200)
        async with AsyncApiClientFactory(config_loaders=loaders) as factory:
            with pytest.raises(RequestTimeoutError, match="read_timeout_ms"):
                await factory.build(ThingsApi).put_thing("s", "c", Thing(name="x" * 20_000_000))
        group.cancel_scope.cancel()


@pytest.mark.parametrize("pause", [0.0, 0.02])
async def test_a_compressed_body_is_decompressed_in_one_piece_and_in_two(pause: float) -> None:
    async def respond(_: bytes, connection: ByteStream) -> bool:
        data = json_response(gzip.compress(b'{"name": "x"}'), headers="content-encoding: gzip\r\n")
        await connection.send(data[:-5])
        await anyio.sleep(pause)
        await connection.send(data[-5:])
        return True

    async with serving(respond) as server, factory_to(server) as factory:
        for _ in range(2):
            assert (await factory.build(ThingsApi).get_thing()).name == "x"
        assert server.connections == 1


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "without sending a response"),
        (b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{", "The call may or may not"),
        (b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz", "The call may or may not"),
        (b"<html>not HTTP</html>\r\n\r\n", "The call may or may not"),
    ],
)
async def test_an_invalid_response_is_a_connection_error(data: bytes, reason: str) -> None:
    async def respond(_: bytes, connection: ByteStream) -> bool:
        if data:
            await connection.send(data)
        return False

    async with serving(respond) as server, factory_to(server) as factory:
        with pytest.raises(ConnectionFailedError, match=reason) as raised:
            await factory.build(ThingsApi).get_thing()
        assert isinstance(raised.value.__cause__, httpx.RemoteProtocolError)


async def test_the_total_time_bounds_the_retries() -> None:
    async def respond(_: bytes, connection: ByteStream) -> bool:
        await connection.send(json_response(b"{}", "429 Too Many Requests", "retry-after: 0\r\n"))
        await anyio.sleep(0.05)
        return True

    async with serving(respond) as server, factory_to(server) as factory:
        options = ConfigurationOptions(total_timeout_ms=300, rate_limit_retries=1000)
        with pytest.raises(RequestTimeoutError, match=r"total timeout of 0\.3 s"):
            await factory.build(ThingsApi).get_thing(opts=options)


async def test_the_total_time_bounds_the_wait_for_a_token() -> None:
    async def respond(request: httpx.Request) -> httpx.Response:
        if str(request.url) == TOKEN_URL:
            await anyio.sleep_forever()
        return respond_with_thing(request)

    things = factory_over(respond, config_loaders=password_settings()).build(ThingsApi)
    with pytest.raises(RequestTimeoutError, match="token and retries included"):
        await things.get_thing(opts=ConfigurationOptions(total_timeout_ms=50))


async def test_a_silent_server_is_a_read_timeout() -> None:
    async def never(_: bytes, __: ByteStream) -> bool:
        await anyio.sleep_forever()
        return False

    async with serving(never) as server, factory_to(server, read_timeout_ms=50) as factory:
        with pytest.raises(RequestTimeoutError, match="read_timeout_ms"):
            await factory.build(ThingsApi).get_thing()


async def test_a_refused_connection_names_the_address_and_not_the_token() -> None:
    async with serving(send_thing) as server:
        factory = factory_to(server)
    with pytest.raises(ConnectionFailedError, match=f"127.0.0.1:{server.port}.*Check the address") as raised:
        await factory.build(ThingsApi).get_thing()
    cause = raised.value.__cause__
    assert isinstance(cause, httpx.ConnectError)
    assert "authorization" not in cause.request.headers
    await factory.aclose()


async def test_cancelling_a_call_closes_its_connection() -> None:
    async def never(_: bytes, connection: ByteStream) -> bool:
        await connection.receive()
        return False

    async with serving(never) as server, factory_to(server) as factory:
        with anyio.move_on_after(0.1):
            await factory.build(ThingsApi).get_thing()
        with anyio.fail_after(5):
            await server.ended.wait()


def test_one_factory_serves_one_event_loop_after_another() -> None:
    ends: list[anyio.Event] = []
    loaders = settings(api_url="http://127.0.0.1:1/api")
    factory = AsyncApiClientFactory(config_loaders=loaders)

    async def main() -> None:
        async with serving(send_thing) as server:
            # The port is another one in each loop, which the settings do not know.
            request = httpx.Request("GET", f"http://127.0.0.1:{server.port}/")
            for _ in range(2):
                assert (await factory.client.send(request)).status_code == 200
            assert server.connections == 1
            ends.append(server.ended)

    for backend in ("asyncio", "asyncio", "trio"):
        anyio.run(main, backend=backend)
    assert len(ends) == 3


async def test_a_transport_of_the_callers_is_never_closed() -> None:
    class Watched(httpx.MockTransport):
        closed = False

        async def aclose(self) -> None:
            self.closed = True

    transport = Watched(respond_with_thing)
    async with AsyncApiClientFactory(config_loaders=settings(), transport=transport) as factory:
        await factory.build(ThingsApi).get_thing()
    assert not transport.closed


async def test_a_client_of_the_callers_is_used_as_it_is_and_never_closed() -> None:
    async with httpx.AsyncClient(
        transport=httpx.MockTransport(respond_with_thing), headers={"x-own": "1"}, timeout=7
    ) as client:
        async with AsyncApiClientFactory(config_loaders=settings(), http_client=client) as factory:
            request = await factory.build(ThingsApi).get_thing().request()
            await factory.build(ThingsApi).get_thing()
        assert request.headers["x-own"] == "1"
        assert (client.is_closed, client.auth, client.timeout) == (False, None, httpx.Timeout(7))


@pytest.mark.parametrize(
    "location", ["javascript:x", "mailto:a@b", "data:,x", "http://[::1", "http://\\u2603"]
)
async def test_a_redirect_to_what_is_no_url_is_an_exception_of_ours(location: str) -> None:
    async def redirect(_: bytes, connection: ByteStream) -> bool:
        head = f"HTTP/1.1 302 Found\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n"
        await connection.send(head.encode())
        return True

    async with serving(redirect) as server, factory_to(server) as factory:
        with pytest.raises(LusidError):
            await factory.build(ThingsApi).get_thing()
