"""RedisRateLimiter against a real Redis server: one budget for many limiters, and none of it lost."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

import anyio
import anyio.lowlevel
import httpx
import pytest
from redis import Redis

from lusid_async import ConfigurationError, RedisRateLimiter
from lusid_async.http import RateLimiterProtocol, SlotTimeoutError
from lusid_async.http.rate_limiter import IdentityRateLimiter
from tests.auth.redis_server import PASSWORD, RedisServer, redis_server

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    """The redis package works on asyncio only."""
    return "asyncio"


@pytest.fixture(scope="module")
def shared_server() -> Iterator[RedisServer]:
    with redis_server() as server:
        yield server


@pytest.fixture
def server(shared_server: RedisServer) -> RedisServer:
    """Return a server that holds nothing."""
    with Redis.from_url(shared_server.url) as client:
        client.flushall()
    return shared_server


@pytest.fixture
async def limiters(server: RedisServer) -> AsyncIterator[list[RedisRateLimiter]]:
    """Yield the limiters of four processes."""
    made = [RedisRateLimiter(server.url, budget="test") for _ in range(4)]
    yield made
    for limiter in made:
        await limiter.aclose()


class Window:
    """A server's window that does not end while a test runs.

    Args:
        size: calls in it.
    """

    def __init__(self, size: int) -> None:
        self.calls = 0
        self.refused = 0
        self._size = size
        self._reset = datetime.now(UTC) + timedelta(minutes=1)

    async def call(self, limiter: RedisRateLimiter, deadline: float) -> bool:
        """Make a call; return whether a slot was given before the deadline."""
        try:
            async with limiter.slot(deadline=deadline) as slot:
                await anyio.lowlevel.checkpoint()
                self.calls += 1
                if self.calls > self._size:
                    self.refused += 1
                    slot.observe(429, httpx.Headers({"retry-after": "60"}))
                else:
                    slot.observe(200, self._headers())
                return True
        except SlotTimeoutError:
            return False

    def _headers(self) -> httpx.Headers:
        return httpx.Headers(
            {
                "date": format_datetime(datetime.now(UTC), usegmt=True),
                "x-rate-limit-limit": "1m",
                "x-rate-limit-remaining": str(self._size - self.calls),
                "x-rate-limit-reset": self._reset.isoformat().replace("+00:00", "Z"),
            }
        )


async def spend(limiters: list[RedisRateLimiter], window: Window, calls: int) -> int:
    """Make calls with all limiters at once; return how many were made before a deadline of seconds."""
    made = 0
    deadline = anyio.current_time() + 20

    async def one(limiter: RedisRateLimiter) -> None:
        nonlocal made
        was_made = await window.call(limiter, deadline)
        made += was_made

    async with anyio.create_task_group() as group:
        for number in range(calls):
            group.start_soon(one, limiters[number % len(limiters)])
    return made


async def test_limiters_share_one_budget_and_use_all_of_it(limiters: list[RedisRateLimiter]) -> None:
    window = Window(300)
    assert await window.call(limiters[0], anyio.current_time() + 20)
    assert await spend(limiters, window, 400) == 299
    assert window.refused == 0
    assert max([limiter.blocked_for() for limiter in limiters]) > 0


async def test_a_call_that_cannot_be_sent_before_its_deadline_fails_at_once(
    limiters: list[RedisRateLimiter],
) -> None:
    window = Window(3)
    assert await spend(limiters[:1], window, 3) == 3
    with anyio.fail_after(10):
        assert not await window.call(limiters[1], anyio.current_time() + 20)


async def test_a_429_of_one_process_blocks_the_others(limiters: list[RedisRateLimiter]) -> None:
    async with limiters[0].slot() as slot:
        slot.observe(429, httpx.Headers({"retry-after": "60"}))
    with pytest.raises(SlotTimeoutError):
        async with limiters[1].slot(deadline=anyio.current_time() + 20):
            pass


async def test_without_reports_calls_are_not_held_back(limiters: list[RedisRateLimiter]) -> None:
    async with limiters[0].slot() as slot:
        slot.observe(200, httpx.Headers())
    async with limiters[1].slot(), limiters[2].slot():
        pass


async def test_a_cancelled_waiter_leaves_its_place(limiters: list[RedisRateLimiter]) -> None:
    window = Window(2)
    assert await spend(limiters[:1], window, 2) == 2
    with anyio.move_on_after(0.2) as scope:
        async with limiters[1].slot():
            pass
    assert scope.cancelled_caught


async def test_without_redis_each_process_goes_on_with_one_warning(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with redis_server() as server:
        limiter = RedisRateLimiter(server.url, budget="test")
        async with limiter:
            async with limiter.slot():
                pass
            server.stop()
            with caplog.at_level(logging.WARNING, "lusid_async"):
                for _ in range(3):
                    async with limiter.slot() as slot:
                        slot.observe(200, httpx.Headers())
    (record,) = caplog.records
    assert "by itself" in record.getMessage()
    assert PASSWORD not in record.getMessage() + repr(limiter)


@pytest.mark.parametrize(
    ("url", "options", "error"),
    [
        ("nothing", {"budget": "b"}, ConfigurationError),
        ("redis://h", {"budget": ""}, ValueError),
        ("redis://h", {"budget": "b", "timeout": 0}, ValueError),
    ],
)
def test_arguments_that_cannot_work_are_refused(
    url: str, options: dict[str, object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        RedisRateLimiter(url, **options)  # type: ignore[arg-type]


def test_it_is_what_a_factory_takes(server: RedisServer) -> None:
    limiter: RateLimiterProtocol = RedisRateLimiter(server.url, budget="test")
    assert limiter.blocked_for() == 0


async def test_what_a_caller_used_up_holds_up_neither_the_service_nor_the_fleet(
    limiters: list[RedisRateLimiter],
) -> None:
    caller = limiters[0].for_identity("of-ann")
    async with caller.slot() as slot:
        slot.observe(429, httpx.Headers({"retry-after": "60"}))
    assert caller.blocked_for() > 50
    with pytest.raises(SlotTimeoutError):
        async with caller.slot(deadline=anyio.current_time() + 5):
            raise AssertionError
    for limiter in limiters:
        async with limiter.slot(deadline=anyio.current_time() + 5):
            pass
        assert limiter.blocked_for() == 0
    assert limiters[0].for_identity("of-ann") is caller
    assert limiters[0].for_identity("of-bob").blocked_for() == 0


def test_a_factory_takes_the_limiter_as_one_that_knows_identities(server: RedisServer) -> None:
    assert isinstance(RedisRateLimiter(server.url, budget="test"), IdentityRateLimiter)
