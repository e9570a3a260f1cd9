"""Cancelled at any of its awaits, a call leaves nothing behind: no connection, no lock, no task.

The factory may open one connection only, so that one that is not given back keeps the next call from
ever being made.
"""

from __future__ import annotations

import gc
import json
import re
from itertools import count
from typing import TYPE_CHECKING

import anyio
import anyio.lowlevel
import httpx
import pytest

from lusid_async.auth import FileTokenStore, MemoryTokenStore
from tests.calls.things import ThingsApi, password_settings
from tests.faults.responses import RESPONSE
from tests.faults.stepping import CancelledAt
from tests.http.sockets import json_response, serving

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from contextlib import AbstractAsyncContextManager
    from pathlib import Path

    from anyio.abc import ByteStream

    from lusid_async import AsyncApiClientFactory
    from lusid_async.auth import TokenStore
    from tests.faults.conftest import MakeFactory
    from tests.http.sockets import ByteServer

    Work = Callable[[AsyncApiClientFactory], Awaitable[object]]
    Act = Callable[[int, AsyncApiClientFactory], Awaitable[bool]]

pytestmark = pytest.mark.anyio

ONE_CONNECTION = httpx.Limits(max_connections=1, max_keepalive_connections=1)
SECONDS_AT_MOST = 20
OTHERS = 3
STORES: dict[str, Callable[[Path], TokenStore]] = {
    "memory": lambda _: MemoryTokenStore(),
    "file": FileTokenStore,
}
"""The stores that come with the package, each made with a directory of its own."""

PAGES = {
    "first": b'{"values": [{"name": "x"}, {"name": "x"}], "nextPage": "second"}',
    "second": b'{"values": [{"name": "x"}], "nextPage": "third"}',
    "third": b'{"values": [{"name": "x"}]}',
}


class Service:
    """A token endpoint and an API in one, which refuse at times and answer in pieces.

    Args:
        refusals: what the API says before it answers, one status for each request.
    """

    def __init__(self, refusals: tuple[str, ...] = ()) -> None:
        self._refusals = refusals
        self._left: list[str] = []
        self.tokens = 0

    def begin(self) -> None:
        """Refuse from the start again."""
        self._left = list(self._refusals)
        self.tokens = 0

    async def respond(self, request: bytes, connection: ByteStream) -> bool:
        answer = self._answer(request)
        for start in range(0, len(answer), 60):
            await connection.send(answer[start : start + 60])
            # So that the client sees the pieces one by one.
            for _ in range(5):
                await anyio.lowlevel.checkpoint()
        return True

    def _answer(self, request: bytes) -> bytes:
        if request.startswith(b"POST /token "):
            self.tokens += 1
            return json_response(b'{"access_token": "t%d", "refresh_token": "r"}' % self.tokens)
        if self._left:
            return json_response(b"{}", self._left.pop(0), "retry-after: 0\r\n")
        if request.startswith(b"GET /api/api/things "):
            return json_response(PAGES["first"])
        page = re.search(rb"[?&]page=(\w+) ", request)
        return json_response(PAGES[page[1].decode()]) if page else RESPONSE


async def get(factory: AsyncApiClientFactory) -> object:
    return await factory.build(ThingsApi).get_thing()


async def iterate(factory: AsyncApiClientFactory) -> object:
    names = []
    async for thing in factory.build(ThingsApi).list_things().items():
        # The reader waits for something of its own, and is cancelled there too.
        await anyio.lowlevel.checkpoint()
        names.append(thing.name)
    return names


async def iterate_ahead(factory: AsyncApiClientFactory) -> object:
    async with factory.build(ThingsApi).list_things().items() as things:
        async for _ in things:
            await anyio.lowlevel.checkpoint()
    return None


async def stream(factory: AsyncApiClientFactory) -> object:
    async with factory.build(ThingsApi).get_thing().stream() as chunks:
        async for _ in chunks:
            await anyio.lowlevel.checkpoint()
    return None


@pytest.mark.parametrize("work", [get, iterate, iterate_ahead, stream])
async def test_a_first_call_that_is_cancelled(work: Work, make_factory: MakeFactory) -> None:
    await walk(make_factory, doing(work), Service())


@pytest.mark.parametrize("work", [get, iterate, iterate_ahead, stream])
async def test_a_later_call_that_is_cancelled(work: Work, make_factory: MakeFactory) -> None:
    await walk(make_factory, doing(work), Service(), warm=True)


@pytest.mark.parametrize("refusal", ["401 Unauthorized", "429 Too Many Requests", "503 Service Unavailable"])
async def test_a_call_that_is_cancelled_while_it_is_tried_again(
    refusal: str, make_factory: MakeFactory
) -> None:
    await walk(make_factory, doing(get), Service((refusal,)), warm=True)


@pytest.mark.parametrize("kind", STORES)
async def test_a_token_that_is_cancelled_while_it_is_kept(
    kind: str, make_factory: MakeFactory, tmp_path: Path
) -> None:
    directories = (tmp_path / str(number) for number in count())
    await walk(make_factory, doing(get), Service(), new_store=lambda: STORES[kind](next(directories)))
    check_files(tmp_path)


def check_files(directory: Path) -> None:
    """Find no half-written file: what is there is whole, and nothing was on its way to be there."""
    for path in directory.rglob("*.json"):
        assert json.loads(path.read_text())
    assert not list(directory.rglob("*.tmp"))


async def test_a_token_request_that_is_cancelled_while_others_wait_for_it(make_factory: MakeFactory) -> None:
    service = Service()

    async def act(step: int, factory: AsyncApiClientFactory) -> bool:
        tokens: list[str] = []

        async def other() -> None:
            tokens.append((await factory.token_manager.token()).value)

        async def first() -> None:
            for _ in range(OTHERS):
                group.start_soon(other)
            await factory.token_manager.token()

        with anyio.fail_after(SECONDS_AT_MOST):
            async with anyio.create_task_group() as group:
                cancelled = await cancelled_at(step, first())
        assert len(tokens) == OTHERS
        assert len(set(tokens)) == 1
        assert service.tokens <= 2
        return cancelled

    await walk(make_factory, act, service)


async def test_a_factory_that_is_cancelled_while_it_opens_or_closes(make_factory: MakeFactory) -> None:
    async with serving(Service().respond) as server:

        async def open_and_close() -> None:
            async with entered(make_factory, server, None) as factory:
                await get(factory)

        for step in count(1):
            idle = len(anyio.get_running_tasks())
            cancelled = await cancelled_at(step, open_and_close())
            await nothing_is_left(server, idle)
            if not cancelled:
                break
        assert step > 1
    gc.collect()


async def walk(
    make_factory: MakeFactory,
    act: Act,
    service: Service,
    *,
    warm: bool = False,
    new_store: Callable[[], TokenStore | None] = lambda: None,
) -> None:
    """Cancel a piece of work at its first await, its second, …, until it ends before it is cancelled.

    Args:
        make_factory: makes a factory for each time.
        act: does the work with it, cancelled at its n-th await; returns whether it came that far.
        service: answers it.
        warm: whether there are settings, a token and a connection before.
        new_store: makes a token store for each time.
    """
    async with serving(service.respond) as server:
        for step in count(1):
            idle = len(anyio.get_running_tasks())
            async with entered(make_factory, server, new_store()) as factory:
                if warm:
                    await get(factory)
                service.begin()
                cancelled = await act(step, factory)
                with anyio.fail_after(SECONDS_AT_MOST):
                    await get(factory)
            await nothing_is_left(server, idle)
            if not cancelled:
                break
        assert step > 1
    # What was dropped without being closed says so now, which fails the test.
    gc.collect()


def doing(work: Work) -> Act:
    return lambda step, factory: cancelled_at(step, work(factory))


async def cancelled_at(step: int, work: Awaitable[object]) -> bool:
    """Do the work, cancelled at its n-th await; return whether it came that far."""
    with anyio.fail_after(SECONDS_AT_MOST), anyio.CancelScope() as scope:
        await CancelledAt(work, scope, step)
    return scope.cancel_called


def entered(
    make_factory: MakeFactory, server: ByteServer, token_store: TokenStore | None
) -> AbstractAsyncContextManager[AsyncApiClientFactory]:
    root = f"http://127.0.0.1:{server.port}"
    loaders = password_settings(api_url=f"{root}/api", token_url=f"{root}/token")
    return make_factory(loaders, limits=ONE_CONNECTION, token_store=token_store)


async def nothing_is_left(server: ByteServer, idle: int) -> None:
    """Wait until the server has seen the end of every connection and no more tasks run than before."""
    with anyio.fail_after(SECONDS_AT_MOST):
        while server.open or len(anyio.get_running_tasks()) > idle:  # noqa: ASYNC110 - neither tells when
            await anyio.sleep(0.001)
