"""A sandbox that runs for as long as a block of code does."""

from __future__ import annotations

import threading
import time
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import anyio
import anyio.to_thread

from lusid_async.sandbox.rate_limits import RateLimit
from lusid_async.sandbox.seed import DEFAULT_COUNT
from lusid_async.sandbox.server import SandboxServer
from lusid_async.sandbox.state import SandboxState

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

_POLL_SECONDS = 0.005


@dataclass(frozen=True, slots=True)
class RunningSandbox:
    """A sandbox that is being served.

    Args:
        base_url: its scheme and host.
        api_url: the API root, for `FBN_LUSID_URL`; it ends in `/api`.
        token_url: the token endpoint, for `FBN_TOKEN_URL`.
        state: what it knows, to look at or to change while it runs.
    """

    base_url: str
    api_url: str
    token_url: str
    state: SandboxState = field(repr=False)
    _environment: dict[str, str] = field(repr=False)

    def environment(self) -> dict[str, str]:
        """Return the settings for this sandbox under LUSID's environment names, with the password grant.

        Give them to `EnvironmentVariablesConfigurationLoader(environ=...)`, or put them in `os.environ`.
        """
        return dict(self._environment)


@asynccontextmanager
async def running_sandbox(
    state: SandboxState | None = None,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    instruments: int = DEFAULT_COUNT,
    rate_limit: RateLimit | str | None = None,
) -> AsyncIterator[RunningSandbox]:
    """Serve a sandbox in a thread of its own while the block runs, on asyncio and on trio.

    Args:
        state: what the sandbox knows; None for a new one.
        host: the address to listen on.
        port: the TCP port; 0 takes a free one.
        instruments: how many made-up instruments a new state has; not used with `state`.
        rate_limit: calls in each window that are let through, such as `5000/1m`; the rest get 429. None
            leaves the state's rate window as it is: a new state enforces no limit.

    Raises:
        OSError: the address is not there or the port is taken.
        ValueError: the text is not a rate limit.
        RuntimeError: the server ended before it answered.
    """
    limit = RateLimit.parse(rate_limit) if isinstance(rate_limit, str) else rate_limit
    server = await anyio.to_thread.run_sync(_make_server, state, host, port, instruments)
    if limit is not None:
        server.state.rate_window.enforce(limit)
    thread = _start(server)
    try:
        await _until_serving(server, thread)
        yield _running(server)
    finally:
        server.stop()
        # The thread ends by itself within about a second; leaving it behind would leave its port open.
        with anyio.CancelScope(shield=True):
            await anyio.to_thread.run_sync(thread.join, limiter=anyio.CapacityLimiter(1))


@contextmanager
def serve_in_thread(
    state: SandboxState | None = None, *, host: str = "127.0.0.1", port: int = 0
) -> Iterator[RunningSandbox]:
    """Serve a sandbox in a thread of its own while the block runs; `running_sandbox` without async.

    For tests that are not async, and for clients in other languages.

    Args:
        state: what the sandbox knows; None for a new one with a few thousand made-up instruments.
        host: the address to listen on.
        port: the TCP port; 0 takes a free one.

    Raises:
        OSError: the address is not there or the port is taken.
        RuntimeError: the server ended before it answered.
    """
    server = _make_server(state, host, port, DEFAULT_COUNT)
    thread = _start(server)
    try:
        while not _is_serving(server, thread):
            time.sleep(_POLL_SECONDS)
        yield _running(server)
    finally:
        server.stop()
        thread.join()


def _start(server: SandboxServer) -> threading.Thread:
    thread = threading.Thread(target=server.run, name="lusid-async-sandbox", daemon=True)
    thread.start()
    return thread


def _running(server: SandboxServer) -> RunningSandbox:
    return RunningSandbox(
        server.base_url, server.api_url, server.token_url, server.state, server.environment()
    )


def _is_serving(server: SandboxServer, thread: threading.Thread) -> bool:
    if not server.is_serving and not thread.is_alive():
        raise RuntimeError("The sandbox ended before it answered; its thread has printed why.")
    return server.is_serving


def _make_server(state: SandboxState | None, host: str, port: int, instruments: int) -> SandboxServer:
    return SandboxServer(SandboxState().seed(instruments) if state is None else state, host=host, port=port)


async def _until_serving(server: SandboxServer, thread: threading.Thread) -> None:
    while not _is_serving(server, thread):  # noqa: ASYNC110 - the other thread has no event of this loop
        await anyio.sleep(_POLL_SECONDS)
