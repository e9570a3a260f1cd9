"""Retries and waits are announced to who observes the calls of a block."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio
import httpx
import pytest

from lusid_async import ConfigurationOptions, RateLimitException
from lusid_async.http import Retry, observing_retries
from lusid_async.http.observing import observing_rate_limit_waits
from lusid_async.http.rate_limit import FIRST_WINDOW
from tests.calls.things import ThingsApi, factory_over, respond_with_thing

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.anyio


def throttling(times: int) -> Callable[[httpx.Request], httpx.Response]:
    """Return a server that responds 429 to the first requests."""
    left = times

    def respond(request: httpx.Request) -> httpx.Response:
        nonlocal left
        left -= 1
        return respond_with_thing(request) if left < 0 else httpx.Response(429, headers={"retry-after": "0"})

    return respond


async def test_each_retry_is_announced_once() -> None:
    seen: list[Retry] = []
    with observing_retries(seen.append):
        await factory_over(throttling(2)).build(ThingsApi).get_thing()
    assert [(retry.operation, retry.attempt, retry.reason, retry.status) for retry in seen] == [
        ("ThingsApi.get_thing", 1, "429 Too Many Requests", 429),
        ("ThingsApi.get_thing", 2, "429 Too Many Requests", 429),
    ]
    assert all(retry.wait >= 0 for retry in seen)


async def test_the_last_failure_is_no_retry() -> None:
    seen: list[Retry] = []
    with observing_retries(seen.append), pytest.raises(RateLimitException):
        await (
            factory_over(throttling(1))
            .build(ThingsApi)
            .get_thing(opts=ConfigurationOptions(rate_limit_retries=0))
        )
    assert seen == []


async def test_the_reason_without_a_response_is_the_exception() -> None:
    failures = [httpx.ConnectError("nobody there")]

    def respond(request: httpx.Request) -> httpx.Response:
        if failures:
            raise failures.pop()
        return respond_with_thing(request)

    seen: list[Retry] = []
    with observing_retries(seen.append):
        await factory_over(respond).build(ThingsApi).get_thing()
    assert [(retry.reason, retry.status) for retry in seen] == [("ConnectError: nobody there", None)]


async def test_tasks_that_are_started_in_the_block_are_observed() -> None:
    seen: list[Retry] = []
    things = factory_over(throttling(1)).build(ThingsApi)
    with observing_retries(seen.append):
        async with anyio.create_task_group() as group:
            group.start_soon(things.get_thing)
    assert len(seen) == 1


async def test_calls_beside_the_block_are_not_observed() -> None:
    seen: list[Retry] = []
    with observing_retries(seen.append):
        pass
    await factory_over(throttling(1)).build(ThingsApi).get_thing()
    assert seen == []


async def test_blocks_nest() -> None:
    outer: list[Retry] = []
    inner: list[Retry] = []
    things = factory_over(throttling(2)).build(ThingsApi)
    with observing_retries(outer.append):
        with observing_retries(inner.append):
            await things.get_thing()
        assert (len(outer), len(inner)) == (2, 2)


async def test_what_a_listener_raises_ends_the_call() -> None:
    def stop(_: Retry) -> None:
        raise KeyError("enough")

    with observing_retries(stop), pytest.raises(KeyError, match="enough"):
        await factory_over(throttling(1)).build(ThingsApi).get_thing()


async def test_each_call_that_waits_for_the_rate_limiter_is_observed_once() -> None:
    responses = anyio.Event()
    waiting: list[int] = []

    async def respond(request: httpx.Request) -> httpx.Response:
        await responses.wait()
        return respond_with_thing(request)

    async with factory_over(respond) as factory, anyio.create_task_group() as group:
        things = factory.build(ThingsApi)

        async def call(number: int) -> None:
            with observing_rate_limit_waits(lambda: waiting.append(number)):
                await things.get_thing()

        for number in range(FIRST_WINDOW + 3):
            group.start_soon(call, number)
        await anyio.wait_all_tasks_blocked()
        assert len(waiting) == len(set(waiting)) == 3
        responses.set()
