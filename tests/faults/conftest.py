"""How the tests of faults reach a server, and that they do not wait between tries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from lusid_async import AsyncApiClientFactory, ConfigurationOptions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lusid_async import ConfigurationLoader


class MakeFactory(Protocol):
    """Makes a factory with the transport that is tested."""

    def __call__(
        self, config_loaders: Sequence[ConfigurationLoader], opts: ConfigurationOptions | None = None
    ) -> AsyncApiClientFactory: ...


@pytest.fixture
def make_factory() -> MakeFactory:
    """Return what makes the factories; every transport that is offered is a parameter here."""

    def make(
        config_loaders: Sequence[ConfigurationLoader], opts: ConfigurationOptions | None = None
    ) -> AsyncApiClientFactory:
        return AsyncApiClientFactory(config_loaders=config_loaders, opts=opts)

    return make


@pytest.fixture(autouse=True)
def _no_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    # Full jitter multiplies every wait that no server asked for by a random number.
    monkeypatch.setattr("random.random", lambda: 0.0)
