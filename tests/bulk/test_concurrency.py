"""How many calls at once, found out against servers in virtual time."""

from __future__ import annotations

import random
import statistics
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async.bulk import AdaptiveConcurrency
from tests.bulk.simulation import Server, run

if TYPE_CHECKING:
    from collections.abc import Callable


def always(seconds: float) -> Callable[[float], float]:
    return lambda _: seconds


@pytest.mark.parametrize(
    ("latency", "capacity", "useful"),
    [
        pytest.param(0.02, 2500, 50, id="our own process is the limit"),
        pytest.param(0.02, 1000, 20, id="it began a little too high"),
        pytest.param(0.05, 100, 5, id="it began far too high"),
        pytest.param(0.1, 1500, 150, id="it began far too low"),
    ],
)
def test_it_finds_the_number_from_which_more_would_only_queue(
    latency: float, capacity: float, useful: int
) -> None:
    done = run(AdaptiveConcurrency(), Server(always(latency), capacity), seconds=60)
    settled = done.between(20, 60)
    assert 0.8 * useful <= min(settled)
    assert max(settled) <= 1.7 * useful
    assert done.answered >= 0.95 * capacity * 60


def test_a_server_without_a_limit_is_given_the_most() -> None:
    done = run(AdaptiveConcurrency(most=120), Server(always(0.05)), seconds=10)
    assert max(done.between(0, 10)) == 120
    assert statistics.median(done.between(2, 10)) >= 100


def test_the_most_is_reached_in_a_few_round_trips() -> None:
    done = run(AdaptiveConcurrency(), Server(always(0.2)), seconds=1)
    assert min(done.between(0.6001, 1)) == 200


@pytest.mark.parametrize("seed", range(5))
def test_latencies_that_differ_widely_do_not_make_it_collapse(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret depends on it
    done = run(AdaptiveConcurrency(), Server(lambda _: chance.expovariate(20), 1000), seconds=60)
    assert done.answered >= 0.85 * 1000 * 60
    assert 30 <= statistics.median(done.between(20, 60)) <= 130


def test_a_server_that_becomes_slower_is_given_more() -> None:
    done = run(AdaptiveConcurrency(), Server(lambda now: 0.02 if now < 20 else 0.08, 1000), seconds=80)
    assert statistics.median(done.between(10, 20)) <= 34
    assert statistics.median(done.between(60, 80)) >= 68


def test_a_server_that_becomes_faster_is_given_fewer() -> None:
    done = run(AdaptiveConcurrency(), Server(lambda now: 0.08 if now < 20 else 0.02, 1000), seconds=80)
    assert statistics.median(done.between(10, 20)) >= 68
    assert statistics.median(done.between(60, 80)) <= 34


@pytest.mark.parametrize(("latency", "allowed"), [(0.02, 50), (0.1, 500)])
def test_a_rate_limit_is_used_up_with_few_refusals(latency: float, allowed: float) -> None:
    done = run(AdaptiveConcurrency(), Server(always(latency), allowed=allowed), seconds=120)
    assert done.answered >= 0.9 * allowed * 120
    assert done.refused <= 0.05 * (done.answered + done.refused)


def test_calls_that_were_refused_together_cost_once() -> None:
    concurrency = AdaptiveConcurrency(initial=100)
    calls = [concurrency.started(in_flight) for in_flight in range(1, 101)]
    for call in calls:
        concurrency.refused(call)
    assert concurrency.limit == 70
    concurrency.refused(concurrency.started(1))
    assert concurrency.limit == 49


def test_it_never_goes_below_the_least() -> None:
    concurrency = AdaptiveConcurrency(initial=5, least=4)
    for _ in range(3):
        concurrency.refused(concurrency.started(1))
    assert concurrency.limit == 4


def test_nothing_is_concluded_while_the_number_is_not_used_up() -> None:
    done = run(AdaptiveConcurrency(), Server(always(0.02), 2500), seconds=30, consumed_per_second=100)
    assert set(done.between(0, 30)) == {64}


def test_nothing_is_concluded_beside_calls_that_are_held_back() -> None:
    concurrency = AdaptiveConcurrency(initial=20, most=30)
    beside = [concurrency.started(20) for _ in range(20)]
    concurrency.held()
    for call in beside:
        concurrency.finished(call, 0.01, 20)
    assert concurrency.limit == 20
    for _ in range(6):
        concurrency.finished(concurrency.started(20), 0.01, 20)
    assert concurrency.limit == 30


def test_a_number_that_is_given_stays() -> None:
    concurrency = AdaptiveConcurrency.of(7)
    done = run(concurrency, Server(always(0.02), 100, allowed=90), seconds=30)
    assert done.refused
    assert set(done.between(0, 30)) == {7}


def test_bounds_of_ones_own_are_kept() -> None:
    own = AdaptiveConcurrency(initial=4, least=4, most=8)
    assert AdaptiveConcurrency.of(own) is own
    assert AdaptiveConcurrency.of(None).limit == 64
    assert set(run(own, Server(always(0.05)), seconds=10).between(5, 10)) <= set(range(4, 9))


@pytest.mark.parametrize("numbers", [(0, 1, 10), (3, 2, 10), (1, 11, 10), (2, 1, 10)])
def test_numbers_out_of_order_are_refused(numbers: tuple[int, int, int]) -> None:
    least, initial, most = numbers
    with pytest.raises(ValueError, match="1 <= least <= initial <= most"):
        AdaptiveConcurrency(initial=initial, least=least, most=most)


@given(
    initial=st.integers(2, 9),
    events=st.lists(
        st.tuples(st.sampled_from(["finished", "finished", "refused"]), st.floats(0, 100), st.integers(0, 3)),
        max_size=300,
    ),
)
def test_whatever_happens_it_stays_within_its_bounds(
    initial: int, events: list[tuple[str, float, int]]
) -> None:
    concurrency = AdaptiveConcurrency(initial=initial, least=2, most=9)
    calls = [concurrency.started(initial)] * 4
    for what, latency, which in events:
        if what == "refused":
            concurrency.refused(calls[which])
        else:
            concurrency.finished(calls[which], latency, 3)
        calls[which] = concurrency.started(concurrency.limit)
        assert 2 <= concurrency.limit <= 9


@pytest.mark.parametrize("initial", [1, 2, 50, 120])
def test_wherever_it_begins_it_comes_to_the_same(initial: int) -> None:
    concurrency = AdaptiveConcurrency(initial=initial, most=120)
    done = run(concurrency, Server(always(0.05), 1000), seconds=60)
    assert 40 <= statistics.median(done.between(30, 60)) <= 85
