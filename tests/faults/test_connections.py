"""Connections that cannot be opened: nobody there, nobody answering, TLS that goes wrong."""

from __future__ import annotations

import socket
import ssl
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import anyio
import pytest
import trustme
from anyio.streams.tls import TLSStream

from lusid_async import ConfigurationOptions, ConnectionFailedError, RequestTimeoutError
from lusid_async.http import observing_retries
from tests.faults.things import ThingsToCreateApi, settings_to
from tests.http.sockets import ByteServer, reset, respond_with_thing, serving, serving_on

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from anyio.abc import ByteStream

    from lusid_async.http.observing import Retry
    from tests.faults.conftest import MakeFactory

pytestmark = pytest.mark.anyio

NAME = "ThingsToCreateApi.create_thing"


async def test_nobody_listens_at_first(make_factory: MakeFactory) -> None:
    with socket.socket() as listener:
        server = server_at(listener)
        async with anyio.create_task_group() as group, make_factory(settings_to(server)) as factory:

            async def serve() -> None:
                async with serving_on(listener, server.serve):
                    await anyio.sleep_forever()

            def listen(_: Retry) -> None:
                listener.listen()
                group.start_soon(serve)

            with observing_retries(listen):
                assert (await factory.build(ThingsToCreateApi).create_thing()).name == "x"
            group.cancel_scope.cancel()
    assert len(server.requests) == 1


async def test_nobody_listens(make_factory: MakeFactory) -> None:
    retries: list[Retry] = []
    with socket.socket() as deaf:
        server = server_at(deaf)
        async with make_factory(settings_to(server)) as factory:
            with observing_retries(retries.append), pytest.raises(ConnectionFailedError) as raised:
                await factory.build(ThingsToCreateApi).create_thing()
    assert raised.value.operation == NAME
    assert f"127.0.0.1:{server.port}" in str(raised.value)
    assert [retry.attempt for retry in retries] == [1, 2]


async def test_nobody_accepts(make_factory: MakeFactory) -> None:
    with socket.socket() as busy, socket.socket() as filler:
        server = server_at(busy)
        # One connection fills the queue; the system then drops what asks for another.
        busy.listen(0)
        filler.connect(busy.getsockname())
        options = ConfigurationOptions(connect_timeout_ms=100)
        async with make_factory(settings_to(server), options) as factory:
            with pytest.raises(RequestTimeoutError, match="connect_timeout_ms") as raised:
                await factory.build(ThingsToCreateApi).create_thing()
    assert raised.value.operation == NAME


@pytest.mark.parametrize("fault", ["expired", "wrong host", "unknown authority"])
async def test_a_certificate_that_is_not_trusted(
    fault: str, make_factory: MakeFactory, tmp_path: Path
) -> None:
    authority = trustme.CA()
    bundle = tmp_path / "authority.pem"
    (trustme.CA() if fault == "unknown authority" else authority).cert_pem.write_to_path(bundle)
    host = "elsewhere.example" if fault == "wrong host" else "localhost"
    ended = datetime.now(UTC) - timedelta(days=1)
    certificate = authority.issue_cert(host, not_after=ended if fault == "expired" else None)
    retries: list[Retry] = []
    async with (
        serving(respond_with_thing, context_of(certificate)) as server,
        make_factory(settings_to(server, "https", certificate_filename=str(bundle))) as factory,
    ):
        with observing_retries(retries.append), pytest.raises(ConnectionFailedError) as raised:
            await factory.build(ThingsToCreateApi).create_thing()
        assert raised.value.operation == NAME
        assert "certificate" in str(raised.value)
        # Trying again does not make a certificate good.
        assert (retries, server.requests) == ([], [])


@pytest.mark.parametrize("times", [1, 100])
async def test_a_tls_handshake_that_breaks_off(times: int, make_factory: MakeFactory, tmp_path: Path) -> None:
    authority = trustme.CA()
    bundle = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(bundle)
    async with breaking_handshakes(context_of(authority.issue_cert("localhost")), times) as server:
        async with make_factory(settings_to(server, "https", certificate_filename=str(bundle))) as factory:
            call = factory.build(ThingsToCreateApi).create_thing()
            if times == 1:
                assert (await call).name == "x"
                assert len(server.requests) == 1
            else:
                with pytest.raises(ConnectionFailedError, match=NAME):
                    await call


async def test_tls_to_a_server_without(make_factory: MakeFactory) -> None:
    async def respond(connection: ByteStream) -> None:
        await connection.receive()
        await connection.send(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n")

    with socket.create_server(("127.0.0.1", 0)) as listener:
        async with (
            serving_on(listener, respond),
            make_factory(settings_to(server_at(listener), "https")) as factory,
        ):
            with pytest.raises(ConnectionFailedError, match=NAME):
                await factory.build(ThingsToCreateApi).create_thing()


def server_at(listener: socket.socket) -> ByteServer:
    """Return a server that is told its port, which the socket takes if it has none."""
    server = ByteServer(respond_with_thing)
    if not listener.getsockname()[1]:
        listener.bind(("127.0.0.1", 0))
    server.port = listener.getsockname()[1]
    return server


def context_of(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    certificate.configure_cert(context)
    return context


@asynccontextmanager
async def breaking_handshakes(tls: ssl.SSLContext, times: int) -> AsyncIterator[ByteServer]:
    """Serve, but end the first connections with RST when the client begins TLS."""
    seen = 0

    async def serve(connection: ByteStream) -> None:
        nonlocal seen
        seen += 1
        if seen <= times:
            await connection.receive()
            reset(connection)
        else:
            await server.serve(await TLSStream.wrap(connection, server_side=True, ssl_context=tls))

    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = server_at(listener)
        async with serving_on(listener, serve):
            yield server
