"""What calls tell about how many there should be."""

from __future__ import annotations

from typing import Any

import anyio.lowlevel
import pytest

from lusid_async.bulk import AdaptiveConcurrency, gather
from lusid_async.errors import RequestTimeoutError, exception_for
from lusid_async.http.observing import Retry, announce, announce_rate_limit_wait

pytestmark = pytest.mark.anyio


async def refused_then_answered(_: int) -> None:
    await anyio.lowlevel.checkpoint()
    announce(Retry("ThingsApi.get_thing", 1, "429", 0.1, status=429))


async def refused_for_good(_: int) -> None:
    await anyio.lowlevel.checkpoint()
    raise exception_for(503, "", b"", {})


async def held_then_refused(number: int) -> None:
    announce_rate_limit_wait()
    await refused_then_answered(number)


async def never_answered(_: int) -> None:
    await anyio.lowlevel.checkpoint()
    raise RequestTimeoutError("too long")


@pytest.mark.parametrize("call", [refused_then_answered, refused_for_good, held_then_refused, never_answered])
async def test_refusals_lower_the_concurrency(call: Any) -> None:
    concurrency = AdaptiveConcurrency(initial=20)
    await gather(call, range(20), concurrency=concurrency, return_outcomes=True)
    assert concurrency.limit == 14


async def broken_then_answered(number: int) -> None:
    announce(Retry("ThingsApi.get_thing", 1, "connection lost", 0.1))
    await answered(number)


async def held_at_the_gate(number: int) -> None:
    announce_rate_limit_wait()
    await answered(number)


async def faulty(number: int) -> None:
    await answered(number)
    raise KeyError(number)


async def answered(_: int) -> None:
    await anyio.lowlevel.checkpoint()


@pytest.mark.parametrize(
    ("call", "limit"), [(broken_then_answered, 20), (held_at_the_gate, 20), (faulty, 20), (answered, 30)]
)
async def test_only_calls_that_were_answered_at_once_say_how_many_are_of_use(call: Any, limit: int) -> None:
    concurrency = AdaptiveConcurrency(initial=20, most=30)
    # So few that nothing more is decided after the first step.
    await gather(call, range(29), concurrency=concurrency, return_outcomes=True)
    assert concurrency.limit == limit


async def test_what_one_call_met_is_not_held_against_the_next() -> None:
    async def held_at_first(number: int) -> None:
        await (held_at_the_gate if number < 20 else answered)(number)

    concurrency = AdaptiveConcurrency(initial=20, most=30)
    await gather(held_at_first, range(35), concurrency=concurrency)
    assert concurrency.limit == 30
