"""A sandbox in this process, without a socket: the ASGI app behind an httpx transport."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx

from lusid_async.sandbox.app import create_app
from lusid_async.sandbox.envelope import API_ROOT
from lusid_async.sandbox.identity import TOKEN_PATH
from lusid_async.sandbox.server import environment_of
from lusid_async.sandbox.state import SandboxState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lusid_async import AsyncApiClientFactory
    from lusid_async.sandbox.faults import Faults
    from lusid_async.sandbox.recent_calls import CallCounts
    from lusid_async.sandbox.seeds import Seed, SeedName
    from lusid_async.sandbox.state import StateSnapshot

_BASE_URL = "http://localhost"


class Sandbox:
    """A sandbox to call without a socket, on asyncio and on trio; made in about a millisecond.

        sandbox = Sandbox()
        async with sandbox.factory() as factory:
            page = await factory.build(InstrumentsApi).list_instruments(limit=10)

    Args:
        seed: what it starts with: `empty` (the currencies alone), `small`, `large` or `fund`, or a `Seed`;
            not used with `state`.
        state: what it knows, of your own.

    Raises:
        ValueError: there is no seed of that name.
    """

    def __init__(self, seed: Seed | SeedName = "empty", *, state: SandboxState | None = None) -> None:
        self.state = SandboxState().start_with(seed) if state is None else state
        self._transport = SandboxTransport(self.state)

    @property
    def transport(self) -> httpx.AsyncBaseTransport:
        """The transport that leads to it, for a factory or an httpx client of your own."""
        return self._transport

    @property
    def api_url(self) -> str:
        """The API root, for `FBN_LUSID_URL`; it is reached through `transport` alone."""
        return f"{_BASE_URL}{API_ROOT}"

    @property
    def token_url(self) -> str:
        """The token endpoint, for `FBN_TOKEN_URL`."""
        return f"{_BASE_URL}{TOKEN_PATH}"

    @property
    def faults(self) -> Faults:
        """What goes wrong on request: `sandbox.faults.add(Fault("api", 503))`."""
        return self.state.faults

    @property
    def calls(self) -> CallCounts:
        """How many calls came of an operation (`calls["list_instruments"]`), a grant or a fault."""
        return self.state.calls

    def environment(self) -> dict[str, str]:
        """Return the settings for this sandbox under LUSID's environment names, with the password grant."""
        return environment_of(self.state.account, self.api_url, self.token_url)

    def factory(self, **options: Any) -> AsyncApiClientFactory:
        """Return a factory whose calls go to this sandbox, with the password grant.

        It asks for its token at the first call, and for another when that expires: a fault of kind
        `expired-token`, and those of the token endpoint, happen to it as they do to an application.

        Args:
            options: of `AsyncApiClientFactory`; with `config_loaders` of your own its settings are theirs.
        """
        from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader

        loader = EnvironmentVariablesConfigurationLoader(environ=self.environment())
        return AsyncApiClientFactory(**{"config_loaders": [loader], "transport": self.transport, **options})

    def snapshot(self) -> StateSnapshot:
        """Return what is stored, for `restore`."""
        return self.state.snapshot()

    def restore(self, snapshot: StateSnapshot) -> None:
        """Put what is stored back to a snapshot, and forget every fault, rate limit and count of calls."""
        self.state.restore(snapshot)

    @contextmanager
    def rolled_back(self) -> Iterator[StateSnapshot]:
        """Undo everything that is written in the block when it ends, however it ends."""
        snapshot = self.snapshot()
        try:
            yield snapshot
        finally:
            self.restore(snapshot)

    def reset(self) -> None:
        """Go back to what it started with."""
        self.state.reset()


class SandboxTransport(httpx.AsyncBaseTransport):
    """An httpx transport that calls the sandbox's ASGI app.

    Args:
        state: what the sandbox knows.
    """

    def __init__(self, state: SandboxState) -> None:
        self._inner = httpx.ASGITransport(create_app(state))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request to the app.

        Raises:
            httpx.ReadError: a reset of the connection was ordered.
        """
        try:
            return await self._inner.handle_async_request(request)
        except ConnectionResetError as error:
            raise httpx.ReadError(str(error), request=request) from error
