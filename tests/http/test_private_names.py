"""The private names of httpx and httpcore: the installed have them; without one, all is httpx's own."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from lusid_async import AsyncApiClientFactory, AsyncCredentialResolver
from lusid_async.http import client, transport
from tests.calls.things import ThingsApi, settings
from tests.http.sockets import respond_with_thing, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

pytestmark = pytest.mark.anyio


class RenamedStream:
    """What httpcore's stream would be if it called its attributes something else."""

    def __init__(self, stream: Any, pool_request: Any, pool: Any) -> None:
        self._renamed = stream, pool_request, pool

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._renamed[0]:
            yield part

    async def aclose(self) -> None:
        stream, pool_request, pool = self._renamed
        await stream.aclose()
        pool._requests.remove(pool_request)
        await pool._close_connections(pool._assign_requests_to_connections())


@pytest.fixture(autouse=True)
def _checks_again() -> Iterator[None]:
    for module in (client, transport):
        module.missing_private_names.cache_clear()
    yield
    for module in (client, transport):
        module.missing_private_names.cache_clear()


def made_transport() -> httpx.AsyncBaseTransport:
    return transport.make_transport(AsyncCredentialResolver(settings()))


def test_the_installed_releases_have_every_private_name_that_is_used() -> None:
    assert (client.missing_private_names(), transport.missing_private_names()) == ([], [])
    assert isinstance(made_transport(), transport.PooledTransport)


async def test_a_changed_name_of_httpcore_means_the_stock_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("httpcore._async.connection_pool"), "PoolByteStream", RenamedStream)
    assert transport.missing_private_names() == ["PoolByteStream._stream", "PoolByteStream._pool_request"]
    assert isinstance(made_transport(), transport.StockTransport)
    async with serving(respond_with_thing) as server:
        loaders = settings(api_url=f"http://127.0.0.1:{server.port}/api")
        async with AsyncApiClientFactory(config_loaders=loaders) as factory:
            for _ in range(3):
                assert (await factory.build(ThingsApi).get_thing()).name == "x"
        assert (server.connections, len(server.requests)) == (1, 3)


@pytest.mark.parametrize("name", ["_assign_requests_to_connections", "_close_connections"])
def test_a_method_that_httpcores_pool_lost_means_the_stock_pool(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(f"httpcore.AsyncConnectionPool.{name}")
    assert transport.missing_private_names() == [f"AsyncConnectionPool.{name}"]
    assert isinstance(made_transport(), transport.StockTransport)


def test_a_changed_name_of_httpxs_transport_means_the_stock_transport(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "__init__", lambda *_, **__: None)
    assert transport.missing_private_names() == ["AsyncHTTPTransport._pool"]
    assert isinstance(made_transport(), transport.StockTransport)


@pytest.mark.parametrize("name", ["_send_single_request", "_transport_for_url"])
def test_a_changed_name_of_httpxs_client_means_the_stock_client(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert type(client.make_client(made_transport(), httpx.Timeout(1))) is client.LeanClient
    client.missing_private_names.cache_clear()
    monkeypatch.delattr(f"httpx.AsyncClient.{name}")
    assert client.missing_private_names() == [f"AsyncClient.{name}"]
    assert type(client.make_client(made_transport(), httpx.Timeout(1))) is httpx.AsyncClient


def test_nothing_public_is_overridden() -> None:
    for ours, theirs in (
        (client.LeanClient, httpx.AsyncClient),
        (transport.PooledTransport, httpx.AsyncHTTPTransport),
    ):
        public = {name for name in vars(ours) if not name.startswith("_")}
        assert not public & set(dir(theirs))
