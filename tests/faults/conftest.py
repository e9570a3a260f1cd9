"""How the tests of faults reach a server: on each event loop, over each transport, never waiting for long."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

import pytest

from lusid_async import AsyncApiClientFactory, ConfigurationOptions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractAsyncContextManager

    import httpx

    from lusid_async import ConfigurationLoader
    from lusid_async.auth import TokenStore


class MakeFactory(Protocol):
    """Makes a factory with the transport that is tested; to be entered."""

    def __call__(
        self,
        config_loaders: Sequence[ConfigurationLoader],
        opts: ConfigurationOptions | None = None,
        limits: httpx.Limits | None = None,
        token_store: TokenStore | None = None,
    ) -> AbstractAsyncContextManager[AsyncApiClientFactory]: ...


@pytest.fixture(params=["asyncio h11", "trio h11", "asyncio httptools", "trio httptools"])
def way(request: pytest.FixtureRequest) -> str:
    """Name an event loop and a transport; every transport that is offered is a parameter here."""
    names: str = request.param
    return names


@pytest.fixture
def anyio_backend(way: str) -> str:
    """Name the event loop implementation."""
    return way.split()[0]


@pytest.fixture
def make_factory(way: str, monkeypatch: pytest.MonkeyPatch) -> MakeFactory:
    """Return what makes the factories."""
    if way.split()[1] == "h11":
        # As if the extra `fast` were not installed.
        monkeypatch.setitem(sys.modules, "httptools", None)

    def make(
        config_loaders: Sequence[ConfigurationLoader],
        opts: ConfigurationOptions | None = None,
        limits: httpx.Limits | None = None,
        token_store: TokenStore | None = None,
    ) -> AsyncApiClientFactory:
        return AsyncApiClientFactory(
            config_loaders=config_loaders, opts=opts, limits=limits, token_store=token_store
        )

    return make


@pytest.fixture(autouse=True)
def _no_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    # Full jitter multiplies every wait that no server asked for by a random number.
    monkeypatch.setattr("random.random", lambda: 0.0)
