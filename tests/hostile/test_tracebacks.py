"""A call that is cancelled at any step, or fails, leaves no frame that shows what it sent."""

from __future__ import annotations

import traceback
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import pytest
import trustme

from lusid_async import AsyncApiClientFactory, ConfigurationOptions, LusidError
from tests.calls.things import ThingsApi, settings
from tests.eavesdropping import eavesdropping, found_in
from tests.faults.stepping import CancelledAt
from tests.faults.test_connections import context_of
from tests.http.sockets import json_response, serving, tunnel

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

    from anyio.abc import ByteStream

    from tests.eavesdropping import Eavesdropper

pytestmark = pytest.mark.anyio

BEARER, PROXY = SECRETS = ("MARKERbearer1", "MARKERproxy2")
MAX_STEPS = 80
PATIENCE_SECONDS = 90
AUTHORITY = trustme.CA()
PAGE = json_response(b'{"name": "x", "values": [{"name": "x"}]}')


async def drip(_: bytes, connection: ByteStream) -> bool:
    """Respond in pieces, so that a call is cancelled with half of the response read."""
    for start in range(0, len(PAGE), 40):
        await connection.send(PAGE[start : start + 40])
        for _turn in range(5):
            await anyio.lowlevel.checkpoint()
    return True


async def stream(things: ThingsApi) -> None:
    async with things.get_thing().stream() as chunks:
        async for _ in chunks:
            pass


async def prefetch(things: ThingsApi) -> None:
    async with things.list_things().pages() as pages:
        async for _ in pages:
            pass


async def iterate(things: ThingsApi) -> None:
    async for _ in things.list_things().items():
        pass


async def gather(things: ThingsApi) -> None:
    async with anyio.create_task_group() as group:
        for _ in range(3):
            group.start_soon(things.get_thing)


USES: dict[str, Callable[[ThingsApi], Awaitable[object]]] = {
    "call": lambda things: things.get_thing(),
    "call with http info": lambda things: things.get_thing().with_http_info(),
    "call for JSON": lambda things: things.get_thing().json(),
    "request": lambda things: things.get_thing().request(),
    "stream": stream,
    "items": iterate,
    "pages with prefetching": prefetch,
    "calls in a task group": gather,
}


LEAST_STEPS = {"request": 0, "pages with prefetching": 1, "calls in a task group": 1}
"""Where the work is done by other tasks, these wait for them once."""


async def cancelled_at(
    use: Callable[[ThingsApi], Awaitable[object]], things: ThingsApi, step: int, heard: Eavesdropper
) -> bool:
    """Cancel a call when it waits for the n-th time; keep all that can be seen of it then."""
    with anyio.CancelScope() as scope:
        try:
            await CancelledAt(use(things), scope, step)
        except LusidError as error:
            heard.hear_error(error)
        except BaseException as error:
            heard.hear_error(error)
            raise
    return scope.cancelled_caught


@pytest.mark.parametrize("way", ["direct", "through CONNECT"])
@pytest.mark.parametrize("use", USES)
async def test_a_call_that_is_cancelled_at_any_step_shows_no_secret(
    use: str, way: str, tmp_path: Path
) -> None:
    bundle = tmp_path / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(bundle)
    cancelled = 0
    with eavesdropping() as heard, anyio.fail_after(PATIENCE_SECONDS):
        async with servers(way) as (root, proxy, sent):
            for step in range(1, MAX_STEPS + 1):
                changes: dict[str, Any] = {"access_token": BEARER, "api_url": f"{root}/api"}
                if proxy:
                    changes |= {
                        "proxy_address": proxy,
                        "proxy_username": "user",
                        "proxy_password": PROXY,
                        "certificate_filename": str(bundle),
                    }
                async with AsyncApiClientFactory(
                    config_loaders=settings(**changes), opts=ConfigurationOptions(transient_retries=0)
                ) as factory:
                    if not await cancelled_at(USES[use], factory.build(ThingsApi), step, heard):
                        break
                    cancelled += 1
    assert cancelled >= LEAST_STEPS.get(use, 5)
    assert use == "request" or any(BEARER.encode() in request for request in sent)
    assert found_in(heard.text(), SECRETS) == []


@asynccontextmanager
async def servers(way: str) -> AsyncIterator[tuple[str, str | None, list[bytes]]]:
    """Serve directly or behind a proxy; yield the root, the proxy, and the requests as they come."""
    if way == "direct":
        async with serving(drip) as server:
            yield f"http://127.0.0.1:{server.port}", None, server.requests
        return
    tls = context_of(AUTHORITY.issue_cert("localhost"))
    async with serving(drip, tls) as server, serving(tunnel) as proxy:
        yield f"https://localhost:{server.port}", f"http://127.0.0.1:{proxy.port}", server.requests


@pytest.mark.parametrize(
    "response",
    [
        json_response(b'{"detail": "x"}', "400 Bad Request"),
        json_response(b"[]"),
        b"nonsense\r\n\r\n",
        b"",
        b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n",
    ],
)
async def test_an_error_shows_no_secret_and_a_few_frames_of_ours(response: bytes) -> None:
    async def respond(_: bytes, connection: ByteStream) -> bool:
        await connection.send(response)
        return False

    ours: list[int] = []
    with eavesdropping() as heard:
        async with serving(respond) as server:
            loaders = settings(access_token=BEARER, api_url=f"http://127.0.0.1:{server.port}/api")
            opts = ConfigurationOptions(transient_retries=0)
            async with AsyncApiClientFactory(config_loaders=loaders, opts=opts) as factory:
                things = factory.build(ThingsApi)
                for use in (USES["call"], USES["call with http info"], stream, iterate):
                    try:
                        await use(things)
                    except LusidError as error:
                        heard.hear_error(error)
                        frames = traceback.extract_tb(error.__traceback__)
                        ours.append(len([frame for frame in frames if "/tests/" not in frame.filename]))
    assert len(ours) >= 3
    assert max(ours) <= 3
    assert found_in(heard.text(), SECRETS) == []
