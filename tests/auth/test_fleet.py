"""Eight real processes share one token, through files and through a real Redis server."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import anyio.to_thread
import pytest

from lusid_async.sandbox import Fault, SandboxState, running_sandbox
from tests.auth.fleet import PROCESSES, all_call, fleet, grants, until_asked
from tests.auth.redis_server import redis_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    """The test only starts processes and waits; what they run on is a parameter of its own."""
    return "asyncio"


@pytest.fixture(params=["file", "redis"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Name the store that the processes share."""
    with place_of(request.param, tmp_path) as place:
        yield place


@contextmanager
def place_of(kind: str, tmp_path: Path) -> Iterator[str]:
    if kind == "file":
        yield str(tmp_path / "tokens")
        return
    with redis_server() as server:
        yield server.url


def sandbox_state() -> SandboxState:
    return SandboxState().seed(10)


async def test_a_fleet_sends_one_token_request(place: str) -> None:
    async with running_sandbox(sandbox_state()) as sandbox, fleet(sandbox, place) as workers:
        reports = await all_call(workers)
    assert len({report.token for report in reports}) == 1
    assert [report.warnings for report in reports] == [()] * PROCESSES
    assert grants(sandbox) == {"token:password": 1}


async def test_a_fleet_on_trio_sends_one_token_request(tmp_path: Path) -> None:
    async with (
        running_sandbox(sandbox_state()) as sandbox,
        fleet(sandbox, tmp_path / "tokens", backend="trio") as workers,
    ):
        reports = await all_call(workers)
    assert len({report.token for report in reports}) == 1
    assert grants(sandbox) == {"token:password": 1}


async def test_a_token_that_was_refused_is_renewed_once_for_the_fleet(place: str) -> None:
    async with running_sandbox(sandbox_state()) as sandbox, fleet(sandbox, place) as workers:
        before = await all_call(workers)
        sandbox.state.tokens.expire_access_tokens()
        after = await all_call(workers)
    assert len({report.token for report in [*before, *after]}) == 2
    assert grants(sandbox) == {"token:password": 1, "token:refresh_token": 1}


async def test_a_killed_holder_delays_the_others_by_no_more_than_the_lock(place: str) -> None:
    async with (
        running_sandbox(sandbox_state()) as sandbox,
        fleet(sandbox, place, lock_seconds=2.0) as workers,
    ):
        # The holder would wait for its response, and hold the lock, as long as no test has patience.
        sandbox.state.faults.add(Fault(target="token", status=None, delay=600))
        holder, *others = workers
        await holder.tell_to_call()
        await until_asked(sandbox)
        holder.kill()
        reports = await all_call(others)
    assert len({report.token for report in reports}) == 1
    assert grants(sandbox) == {"token:password": 1}


async def test_without_redis_each_continues_without_it_with_one_warning() -> None:
    with redis_server() as server:
        async with running_sandbox(sandbox_state()) as sandbox, fleet(sandbox, server.url) as workers:
            await anyio.to_thread.run_sync(server.stop)
            reports = await all_call(workers)
            again = await all_call(workers)
    assert len({report.token for report in reports}) == PROCESSES
    for report in reports:
        (warning,) = report.warnings
        assert "RedisTokenStore" in warning
        assert "continues without it" in warning
        assert "marker" not in warning
    assert [report.warnings for report in again] == [()] * PROCESSES
    assert grants(sandbox) == {"token:password": PROCESSES}
