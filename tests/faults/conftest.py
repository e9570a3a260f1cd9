"""How the tests of faults reach a server: on each event loop, over each transport, never waiting for long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from lusid_async import AsyncApiClientFactory, ConfigurationOptions, RateLimiter

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


@pytest.fixture
def make_factory() -> MakeFactory:
    """Return what makes the factories."""

    def make(
        config_loaders: Sequence[ConfigurationLoader],
        opts: ConfigurationOptions | None = None,
        limits: httpx.Limits | None = None,
        token_store: TokenStore | None = None,
    ) -> AsyncApiClientFactory:
        return AsyncApiClientFactory(
            config_loaders=config_loaders,
            opts=opts,
            limits=limits,
            token_store=token_store,
            # A 429 without `Retry-After` waits for nothing.
            rate_limiter=RateLimiter(initial_backoff=0),
        )

    return make


@pytest.fixture(autouse=True)
def _no_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    # Full jitter multiplies every wait that no server asked for by a random number.
    monkeypatch.setattr("random.random", lambda: 0.0)
