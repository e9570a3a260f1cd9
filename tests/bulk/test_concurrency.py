"""The adaptive concurrency limit, against servers in virtual time and by what calls report."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import anyio.lowlevel
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async.bulk import AdaptiveConcurrency, gather
from lusid_async.errors import RequestTimeoutError, exception_for
from lusid_async.http.observing import Retry, announce, announce_rate_limit_wait
from tests.bulk.simulation import Client, RateLimitedClient, Server

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bulk.simulation import Run


def always(seconds: float) -> Callable[[float, int], float]:
    return lambda _, __: seconds


def growing_with_the_square(seconds: float, best: int) -> Callable[[float, int], float]:
    """Return a latency with which `best` requests at once have the highest throughput."""
    return lambda _, in_progress: seconds * (1 + (in_progress / best) ** 2)


def fastest_with_a_fixed_limit(limits: range, run: Callable[[AdaptiveConcurrency], Run]) -> float:
    runs = [run(AdaptiveConcurrency.of(limit)) for limit in limits]
    return min(done.seconds for done in runs if not done.failed)


@pytest.mark.parametrize(
    ("latency", "capacity"),
    [
        pytest.param(0.02, 2500, id="our own process is the bottleneck"),
        pytest.param(0.02, 1000, id="a server with a capacity"),
        pytest.param(0.05, 100, id="a server with a capacity for 5 at once"),
        pytest.param(0.1, 1500, id="a server with a capacity for 150 at once"),
    ],
)
def test_a_server_s_capacity_is_used(latency: float, capacity: float) -> None:
    done = Client(AdaptiveConcurrency(), Server(always(latency), capacity)).run(seconds=60)
    assert done.succeeded >= 0.95 * capacity * 60
    assert min(done.between(20, 60)) >= latency * capacity


def test_a_thousand_calls_take_hardly_longer_than_with_the_best_fixed_limit() -> None:
    def run(concurrency: AdaptiveConcurrency) -> Run:
        return Client(concurrency, Server(always(0.02), 2500)).run(calls=1000)

    best = fastest_with_a_fixed_limit(range(10, 201, 10), run)
    assert best / run(AdaptiveConcurrency()).seconds >= 0.9


@pytest.mark.parametrize("at_once", [5, 20, 50])
@pytest.mark.parametrize("latency", [0.05, 0.1])
def test_a_server_s_limit_on_concurrency_is_used_and_no_call_fails(at_once: int, latency: float) -> None:
    def run(concurrency: AdaptiveConcurrency) -> Run:
        return Client(concurrency, Server(always(latency), at_once=at_once)).run(calls=1500)

    ours = run(AdaptiveConcurrency())
    assert ours.failed == 0
    assert ours.seconds <= 1.3 * fastest_with_a_fixed_limit(range(1, at_once + 1), run)


@pytest.mark.parametrize("at_once", [20, 50])
@pytest.mark.parametrize("latency", [0.02, 0.05, 0.1])
def test_a_limit_on_concurrency_that_is_told_by_429_costs_one_short_wait(
    at_once: int, latency: float
) -> None:
    calls = int(75 * at_once * 0.05 / latency)  # 3.75 s with the best limit

    def run(concurrency: AdaptiveConcurrency) -> Run:
        return RateLimitedClient(concurrency, Server(always(latency), at_once=at_once)).run(calls=calls)

    ours = run(AdaptiveConcurrency())
    assert ours.failed == 0
    assert ours.seconds <= 1.3 * fastest_with_a_fixed_limit(range(5, at_once + 1, 5), run)


@pytest.mark.parametrize(
    ("latency", "allowed"), [(0.001, 50), (0.02, 50), (0.1, 50), (0.02, 100), (0.02, 130)]
)
@pytest.mark.parametrize("fixed", [None, 200])
def test_no_call_fails_where_a_rate_limit_does_not_say_how_long_to_wait(
    fixed: int | None, latency: float, allowed: float
) -> None:
    concurrency = AdaptiveConcurrency.of(fixed)
    done = RateLimitedClient(concurrency, Server(always(latency), allowed=allowed)).run(calls=4 * allowed)
    assert (done.failed, done.succeeded) == (0, 4 * allowed)


def test_a_server_s_limit_on_concurrency_is_rarely_tried_when_every_call_waits_for_it() -> None:
    server = Server(always(0.05), at_once=20)
    done = Client(AdaptiveConcurrency(), server, retry_after=1.0).run(seconds=60)
    assert done.failed == 0
    assert done.succeeded >= 0.8 * 60 * 20 / 0.05


@pytest.mark.parametrize("best", [5, 10, 20, 40, 80])
def test_a_latency_that_grows_with_the_square_of_concurrency_keeps_it_near_the_best(best: int) -> None:
    def run(concurrency: AdaptiveConcurrency) -> Run:
        return Client(concurrency, Server(growing_with_the_square(0.02, best))).run(calls=1500)

    assert run(AdaptiveConcurrency()).seconds <= 1.5 * fastest_with_a_fixed_limit(range(5, 100, 5), run)


def test_without_any_limit_the_maximum_is_reached_in_a_few_round_trips() -> None:
    done = Client(AdaptiveConcurrency(maximum=120), Server(always(0.2))).run(seconds=2)
    assert min(done.between(0.8001, 2)) == 120


@pytest.mark.parametrize("seed", range(5))
def test_latencies_that_vary_widely_do_not_make_it_collapse(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret depends on it
    server = Server(lambda _, __: chance.expovariate(20), 1000)
    done = Client(AdaptiveConcurrency(), server).run(seconds=60)
    assert done.succeeded >= 0.9 * 1000 * 60


@pytest.mark.parametrize(("before", "after"), [(0.02, 0.08), (0.08, 0.02)])
def test_a_change_of_the_server_s_latency_is_followed(before: float, after: float) -> None:
    server = Server(lambda now, _: before if now < 20 else after, 1000)
    done = Client(AdaptiveConcurrency(), server).run(seconds=80)
    assert done.succeeded >= 0.95 * 1000 * 80


@pytest.mark.parametrize(("latency", "allowed"), [(0.02, 50), (0.1, 500)])
@pytest.mark.parametrize("retry_after", [None, 1.0])
def test_a_rate_limit_is_used_with_few_rejections(
    latency: float, allowed: float, retry_after: float | None
) -> None:
    server = Server(always(latency), allowed=allowed)
    done = Client(AdaptiveConcurrency(), server, retry_after, retries=100).run(seconds=120)
    assert done.succeeded >= 0.85 * allowed * 120
    assert done.rejected <= 0.05 * (done.succeeded + done.rejected)


def test_calls_that_were_rejected_together_reduce_it_once() -> None:
    concurrency = AdaptiveConcurrency(initial=100)
    for call in [concurrency.started(in_flight) for in_flight in range(81, 101)]:
        concurrency.rejected(call)
    assert concurrency.limit == 76  # 0.95 of the 80 that were accepted beside the first


@pytest.mark.parametrize("order", [range(21, 33), range(32, 20, -1), [32, *range(21, 32)]])
def test_the_order_in_which_rejections_are_reported_makes_no_difference(order: list[int]) -> None:
    concurrency = AdaptiveConcurrency(initial=32)
    calls = {in_flight: concurrency.started(in_flight) for in_flight in range(1, 33)}
    for in_flight in order:
        concurrency.rejected(calls[in_flight])
    assert concurrency.limit == 19  # 0.95 of the 20 that were accepted


def test_calls_that_are_all_rejected_halve_it() -> None:
    concurrency = AdaptiveConcurrency(initial=40)
    for call in [concurrency.started(in_flight) for in_flight in range(40, 0, -1)]:
        concurrency.rejected(call)
    assert concurrency.limit == 19


def test_a_second_rejection_soon_after_the_first_reduces_it_further() -> None:
    concurrency = AdaptiveConcurrency(initial=100)
    concurrency.rejected(concurrency.started(101))
    concurrency.rejected(concurrency.started(95))
    assert concurrency.limit == 66  # 0.7 of 95


def test_it_never_falls_below_the_minimum() -> None:
    concurrency = AdaptiveConcurrency(initial=5, minimum=4)
    for _ in range(3):
        concurrency.rejected(concurrency.started(1))
    assert concurrency.limit == 4


def test_nothing_is_concluded_while_the_limit_is_not_used_up() -> None:
    done = Client(AdaptiveConcurrency(), Server(always(0.02), 2500), calls_per_second=100).run(seconds=30)
    assert set(done.between(0, 30)) == {16}


def test_nothing_is_concluded_from_calls_beside_one_that_is_held_back() -> None:
    concurrency = AdaptiveConcurrency(initial=20, maximum=30)
    beside = [concurrency.started(20) for _ in range(20)]
    concurrency.held()
    for call in beside:
        concurrency.succeeded(call, 0.01)
    assert concurrency.limit == 20
    for _ in range(10):
        concurrency.succeeded(concurrency.started(20), 0.01)
    assert concurrency.limit == 30


def test_a_fixed_limit_stays() -> None:
    concurrency = AdaptiveConcurrency.of(7)
    done = Client(concurrency, Server(always(0.02), 100, allowed=90), retries=100).run(seconds=30)
    assert done.rejected
    assert set(done.between(0, 30)) == {7}


def test_the_caller_s_bounds_are_kept() -> None:
    own = AdaptiveConcurrency(initial=4, minimum=4, maximum=8)
    assert AdaptiveConcurrency.of(own) is own
    assert set(Client(own, Server(always(0.05))).run(seconds=10).between(5, 10)) <= set(range(4, 9))


@pytest.mark.parametrize("numbers", [(0, 1, 10), (3, 2, 10), (1, 11, 10), (2, 1, 10)])
def test_numbers_out_of_order_are_refused(numbers: tuple[int, int, int]) -> None:
    minimum, initial, maximum = numbers
    with pytest.raises(ValueError, match="1 <= minimum <= initial <= maximum"):
        AdaptiveConcurrency(initial=initial, minimum=minimum, maximum=maximum)


@pytest.mark.parametrize("number", [2.5, 2.0, "2", True])
def test_a_concurrency_that_is_no_integer_is_refused(number: Any) -> None:
    with pytest.raises(TypeError, match="concurrency must be an integer"):
        AdaptiveConcurrency.of(number)
    with pytest.raises(TypeError, match="maximum must be an integer"):
        AdaptiveConcurrency(initial=1, maximum=number)


@given(
    initial=st.integers(2, 9),
    events=st.lists(
        st.tuples(
            st.sampled_from(["succeeded", "succeeded", "rejected", "held"]),
            st.floats(0, 100),
            st.integers(0, 3),
        ),
        max_size=300,
    ),
)
def test_whatever_happens_it_stays_within_its_bounds(
    initial: int, events: list[tuple[str, float, int]]
) -> None:
    concurrency = AdaptiveConcurrency(initial=initial, minimum=2, maximum=9)
    calls = [concurrency.started(initial)] * 4
    for what, latency, which in events:
        if what == "rejected":
            concurrency.rejected(calls[which])
        elif what == "held":
            concurrency.held()
        else:
            concurrency.succeeded(calls[which], latency)
        calls[which] = concurrency.started(concurrency.limit)
        assert 2 <= concurrency.limit <= 9


async def responded(_: int) -> None:
    await anyio.lowlevel.checkpoint()


async def retried_after_429(_: int) -> None:
    await anyio.lowlevel.checkpoint()
    announce(Retry("ThingsApi.get_thing", 1, "429", 0.1, status=429))


async def failed_with_503(_: int) -> None:
    await anyio.lowlevel.checkpoint()
    raise exception_for(503, "", b"", {})


async def held_then_retried(number: int) -> None:
    announce_rate_limit_wait()
    await retried_after_429(number)


async def timed_out(_: int) -> None:
    await anyio.lowlevel.checkpoint()
    raise RequestTimeoutError("too long")


@pytest.mark.anyio
@pytest.mark.parametrize("call", [retried_after_429, failed_with_503, held_then_retried, timed_out])
async def test_rejections_of_calls_reduce_the_limit(call: Any) -> None:
    concurrency = AdaptiveConcurrency(initial=20)
    await gather(call, range(20), concurrency=concurrency, return_outcomes=True)
    assert concurrency.limit < 20


async def retried_after_a_lost_connection(number: int) -> None:
    announce(Retry("ThingsApi.get_thing", 1, "connection lost", 0.1))
    await responded(number)


async def held_by_the_rate_limiter(number: int) -> None:
    announce_rate_limit_wait()
    await responded(number)


async def faulty(number: int) -> None:
    await responded(number)
    raise KeyError(number)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("call", "limit"),
    [(retried_after_a_lost_connection, 20), (held_by_the_rate_limiter, 20), (faulty, 20), (responded, 30)],
)
async def test_only_first_attempts_with_a_response_raise_the_limit(call: Any, limit: int) -> None:
    concurrency = AdaptiveConcurrency(initial=20, maximum=30)
    await gather(call, range(29), concurrency=concurrency, return_outcomes=True)
    assert concurrency.limit == limit


@pytest.mark.anyio
async def test_a_wait_of_one_call_does_not_count_for_the_next() -> None:
    async def held_at_first(number: int) -> None:
        await (held_by_the_rate_limiter if number < 20 else responded)(number)

    concurrency = AdaptiveConcurrency(initial=20, maximum=30)
    await gather(held_at_first, range(35), concurrency=concurrency)
    assert concurrency.limit == 30
