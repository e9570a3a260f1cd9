"""Cancelled after any number of loop steps, a call leaves its slot to the next and no connection."""

from __future__ import annotations

import asyncio
import gc
from typing import TYPE_CHECKING

import anyio
import anyio.lowlevel
import httpx
import pytest
import trustme

from lusid_async import AsyncApiClientFactory, ConnectionFailedError
from tests.calls.things import ThingsApi, settings
from tests.faults.test_connections import context_of
from tests.http.sockets import ByteServer, respond_with_thing, serving

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("scheme", ["http", "https"])]

STEPS = range(1, 61)
SECONDS_AT_MOST = 10
_AUTHORITY = trustme.CA()
_TLS = context_of(_AUTHORITY.issue_cert("localhost"))


@pytest.fixture
def bundle(tmp_path: Path) -> str:
    path = tmp_path / "authority.pem"
    _AUTHORITY.cert_pem.write_to_path(path)
    return str(path)


def factory_to(server: ByteServer, scheme: str, bundle: str, kept: int = 1) -> AsyncApiClientFactory:
    return AsyncApiClientFactory(
        config_loaders=settings(
            api_url=f"{scheme}://localhost:{server.port}/api", certificate_filename=bundle
        ),
        limits=httpx.Limits(max_connections=1, max_keepalive_connections=kept),
    )


async def steps(count: int) -> None:
    for _ in range(count):
        await anyio.lowlevel.checkpoint()


async def until_nothing_is_open(server: ByteServer) -> None:
    with anyio.fail_after(SECONDS_AT_MOST):
        while server.open:  # noqa: ASYNC110 - it is the sockets that end, without telling
            await anyio.sleep(0.001)


@pytest.mark.parametrize("waiting", [0, 2])
@pytest.mark.parametrize("kept", [0, 1])
async def test_the_next_call_works_and_nothing_is_left(
    scheme: str, kept: int, waiting: int, bundle: str
) -> None:
    async with serving(respond_with_thing, _TLS if scheme == "https" else None) as server:
        async with factory_to(server, scheme, bundle, kept) as factory:
            things = factory.build(ThingsApi)
            for count in STEPS:
                with anyio.fail_after(SECONDS_AT_MOST):
                    async with anyio.create_task_group() as group:
                        for _ in range(1 + waiting):
                            group.start_soon(things.get_thing)
                        await steps(count)
                        group.cancel_scope.cancel()
                    assert (await things.get_thing()).name == "x"
        await until_nothing_is_open(server)
    gc.collect()


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
@pytest.mark.parametrize("again_after", [None, 1])
@pytest.mark.parametrize("what", ["call", "request of the caller's"])
async def test_a_task_that_is_cancelled_perhaps_again_while_it_cleans_up(
    scheme: str, what: str, again_after: int | None, bundle: str
) -> None:
    # `Task.cancel` also ends waits that are shielded against cancel scopes.
    async with serving(respond_with_thing, _TLS if scheme == "https" else None) as server:
        url = f"{scheme}://localhost:{server.port}/"
        async with factory_to(server, scheme, bundle, kept=0) as factory:
            things = factory.build(ThingsApi)
            for count in STEPS:
                task = asyncio.ensure_future(
                    things.get_thing() if what == "call" else factory.client.get(url)
                )
                await steps(count)
                task.cancel()
                if again_after is not None:
                    await steps(again_after)
                    task.cancel()
                await asyncio.wait([task])
                with anyio.fail_after(SECONDS_AT_MOST):
                    assert (await things.get_thing()).name == "x"
        await until_nothing_is_open(server)
    gc.collect()


async def test_closing_the_factory_ends_calls_under_way_and_calls_that_wait(scheme: str, bundle: str) -> None:
    outcomes: list[str] = []

    async def call(get_thing: Callable[[], object]) -> None:
        try:
            await get_thing()  # type: ignore[misc]
            outcomes.append("answered")
        except (ConnectionFailedError, RuntimeError) as error:
            outcomes.append(type(error).__name__)

    async with serving(respond_with_thing, _TLS if scheme == "https" else None) as server:
        for count in STEPS if scheme == "http" else STEPS[::4]:
            with anyio.fail_after(SECONDS_AT_MOST):
                async with anyio.create_task_group() as group:
                    factory = factory_to(server, scheme, bundle)
                    for _ in range(3):
                        group.start_soon(call, factory.build(ThingsApi).get_thing)
                    await steps(count)
                    await factory.aclose()
                await until_nothing_is_open(server)
    assert {"RuntimeError"} <= set(outcomes)
    gc.collect()
