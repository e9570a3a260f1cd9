"""A body without a length is whole only if the sender announced the end of the TLS connection."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest
import trustme
from anyio.abc import SocketAttribute

from lusid_async import ConnectionFailedError
from tests.calls.things import ThingsApi
from tests.faults.test_connections import context_of
from tests.hostile.servers import factory_to
from tests.http.sockets import serving

if TYPE_CHECKING:
    from pathlib import Path

    from anyio.abc import ByteStream

pytestmark = pytest.mark.anyio

THING = b'{"name": "x"}'
HEADS = {
    "without a length": b"HTTP/1.1 200 OK\r\n\r\n" + THING,
    "HTTP/1.0": b"HTTP/1.0 200 OK\r\n\r\n" + THING,
    "with a length": b"HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n" + THING,
    "in chunks": b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nd\r\n" + THING + b"\r\n0\r\n\r\n",
}
AUTHORITY = trustme.CA()


def cut(connection: ByteStream) -> None:
    """End the connection below TLS, as anybody in between can."""
    raw: socket.socket = connection.extra(SocketAttribute.raw_socket)
    raw.shutdown(socket.SHUT_WR)


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize("is_cut", [False, True])
@pytest.mark.parametrize("scheme", ["https", "http"])
@pytest.mark.parametrize("head", HEADS)
async def test_a_body_that_may_have_been_cut_is_an_error(
    head: str, scheme: str, is_cut: bool, streamed: bool, tmp_path: Path
) -> None:
    async def respond(_: bytes, connection: ByteStream) -> bool:
        await connection.send(HEADS[head])
        if is_cut:
            cut(connection)
        return False

    bundle = tmp_path / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(bundle)
    tls = context_of(AUTHORITY.issue_cert("localhost")) if scheme == "https" else None
    async with serving(respond, tls) as server:
        async with factory_to(server, scheme, certificate_filename=str(bundle)) as factory:
            call = factory.build(ThingsApi).get_thing()
            if is_cut and scheme == "https" and head in ("without a length", "HTTP/1.0"):
                with pytest.raises(ConnectionFailedError, match="cut off within TLS"):
                    if streamed:
                        async with call.stream() as chunks:
                            assert [chunk async for chunk in chunks] == [THING]
                    else:
                        await call
            elif streamed:
                async with call.stream() as chunks:
                    assert b"".join([chunk async for chunk in chunks]) == THING
            else:
                assert (await call).name == "x"
