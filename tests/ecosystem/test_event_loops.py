"""One factory in several event loops: one after another, at the same time in threads, and after a fork."""

from __future__ import annotations

import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING

import anyio
import pytest

from lusid_async import AsyncApiClientFactory
from tests.calls.things import ThingsApi, settings
from tests.http.sockets import ByteServer, respond_with_thing, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

THREADS = 8
CALLS = 20


@contextmanager
def serving_in_a_thread() -> Iterator[ByteServer]:
    """Serve things on an event loop of its own, whatever loops the test makes."""
    ready, done = threading.Event(), threading.Event()
    servers: list[ByteServer] = []

    async def serve() -> None:
        async with serving(respond_with_thing) as server:
            servers.append(server)
            ready.set()
            await anyio.to_thread.run_sync(done.wait)

    thread = threading.Thread(target=anyio.run, args=(serve,))
    thread.start()
    ready.wait()
    try:
        yield servers[0]
    finally:
        done.set()
        thread.join()


def factory_to(server: ByteServer) -> AsyncApiClientFactory:
    return AsyncApiClientFactory(config_loaders=settings(api_url=f"http://127.0.0.1:{server.port}/api"))


def call(factory: AsyncApiClientFactory, backend: str = "asyncio", calls: int = CALLS) -> int:
    """Make calls at once in a new event loop, and return how many succeeded."""
    names: list[str] = []

    async def one() -> None:
        names.append((await factory.build(ThingsApi).get_thing()).name)

    async def main() -> None:
        async with anyio.create_task_group() as group:
            for _ in range(calls):
                group.start_soon(one)

    anyio.run(main, backend=backend)
    return len(names)


def test_one_event_loop_after_another() -> None:
    with serving_in_a_thread() as server:
        factory = factory_to(server)
        assert [call(factory, backend) for backend in ("asyncio", "asyncio", "trio", "asyncio")] == [
            CALLS
        ] * 4
        # Each loop closed its connections when it ended.
        for _ in range(1000):
            if not server.open:
                break
            threading.Event().wait(0.005)
        assert server.open == 0


def test_eight_threads_with_a_loop_each() -> None:
    with serving_in_a_thread() as server, ThreadPoolExecutor(THREADS) as threads:
        factory = factory_to(server)
        assert list(threads.map(lambda _: call(factory), range(THREADS))) == [CALLS] * THREADS


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on this platform")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_after_use() -> None:
    with serving_in_a_thread() as server:
        factory = factory_to(server)
        assert call(factory) == CALLS
        child = os.fork()
        if child == 0:
            code = 1
            try:
                code = 0 if call(factory, calls=3) == 3 else 1
            finally:
                sys.stdout.flush()
                os._exit(code)
        assert os.waitpid(child, 0)[1] == 0
        assert call(factory) == CALLS
