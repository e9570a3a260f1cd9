"""How fast calls may start: the gate by itself, with moments that are made up."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async.http.gate import (
    DOUBLING,
    FEWEST_UNDER_WAY,
    FREE_CALLS,
    OPEN_UNDER_WAY,
    PATIENCE,
    RISE,
    TRUSTED_SUCCESSES,
    Gate,
)

WAITS = st.none() | st.floats(0, 100)


def started_together(count: int, *, waiting: int = 1000) -> tuple[Gate, int]:
    """Return a fresh gate and how many callers it lets start at one moment."""
    gate = Gate()
    started = 0
    while started < count and gate.moment(waiting) <= 0:
        gate.enter(0, waited=False)
        started += 1
    return gate, started


def paced(*, allowed: int = 50, wait: float = 1.0) -> Gate:
    """Return a gate that was closed at moment 0 after so many successes."""
    gate = Gate()
    for _ in range(allowed):
        gate.succeeded(0, 0)
    assert gate.refused(0, wait, 0)
    return gate


def starts(gate: Gate, begin: float, end: float) -> list[float]:
    """Return the moments at which callers start who are all there from the beginning and never end."""
    moments = []
    now = begin
    while (now := max(now, gate.moment(1000))) < end and not gate.is_open:
        gate.enter(now, waited=now > begin)
        moments.append(now)
    return moments


def per_second(moments: list[float], begin: float, end: float) -> float:
    return sum(begin <= moment < end for moment in moments) / (end - begin)


def opened() -> Gate:
    gate = Gate()
    for _ in range(TRUSTED_SUCCESSES + OPEN_UNDER_WAY):
        gate.succeeded(0, 0)
    return gate


def test_the_first_calls_start_together() -> None:
    assert started_together(FREE_CALLS)[1] == FREE_CALLS


@pytest.mark.parametrize(("waiting", "started"), [(0, FREE_CALLS), (1000, FREE_CALLS), (10_000, 310)])
def test_then_so_many_are_under_way_as_may_be_refused(waiting: int, started: int) -> None:
    assert started_together(1000, waiting=waiting)[1] == pytest.approx(started, abs=2)


def test_another_may_start_when_one_ends() -> None:
    gate, _ = started_together(1000, waiting=0)
    for _ in range(FREE_CALLS - FEWEST_UNDER_WAY):
        gate.leave()
    assert gate.moment(0) > 0
    gate.leave()
    assert gate.moment(0) == -math.inf


def test_a_slow_answer_does_not_keep_the_others_for_ever() -> None:
    gate, _ = started_together(1000, waiting=0)
    assert gate.moment(0) == PATIENCE / FEWEST_UNDER_WAY
    assert len(starts(gate, 0, 1)) > 500


def test_enough_successes_open_the_gate() -> None:
    gate = opened()
    assert gate.is_open
    assert gate.moment(10**6) == -math.inf
    assert gate.most_starts(0, 1) == math.inf


def test_failures_do_not_open_it() -> None:
    gate = Gate()
    for _ in range(1000):
        gate.enter(0, waited=False)
        gate.leave()
    assert not gate.is_open


@pytest.mark.parametrize("gate", [Gate(), opened()], ids=["caution", "open"])
def test_a_refusal_closes_it_until_the_moment_that_was_named(gate: Gate) -> None:
    gate.refused(10, 5, gate.generation)
    assert not gate.is_open
    assert (gate.moment(1), gate.closed_until) == (15, 15)


def test_it_is_reopened_below_what_the_server_allowed_and_rises_beyond_it() -> None:
    moments = starts(paced(allowed=50), 1, 20)
    assert moments[0] == 1
    assert per_second(moments, 1, 1 + RISE / 4) < 45
    assert per_second(moments, 1 + RISE, 2 + RISE) == pytest.approx(50, rel=0.05)
    assert per_second(moments, RISE + DOUBLING + 0.5, RISE + DOUBLING + 1.5) == pytest.approx(100, rel=0.1)


def test_it_opens_when_nobody_can_need_more() -> None:
    gate = paced()
    starts(gate, 1, math.inf)
    assert gate.is_open


def test_callers_who_did_not_have_to_wait_do_not_make_it_rise() -> None:
    gate = paced(allowed=50)
    for second in range(2, 1000):
        gate.enter(second, waited=False)
    assert per_second(starts(gate, 1000, 1000.25), 1000.05, 1000.25) < 45


def test_refusals_of_calls_that_started_before_are_one_event() -> None:
    one, many = paced(), paced()
    for _ in range(10):
        assert not many.refused(0, 1, 0)
    assert starts(one, 1, 5) == starts(many, 1, 5)


def test_the_latest_moment_counts() -> None:
    gate = paced(wait=1)
    gate.refused(0.5, 3, 0)
    gate.refused(0.6, 1, 0)
    assert (gate.moment(1), gate.closed_until) == (3.5, 3.5)
    assert per_second(starts(gate, 3.5, 3.75), 3.5, 3.75) < 50


def test_a_later_refusal_lowers_the_rate() -> None:
    gate = paced(allowed=50)
    before = per_second(starts(gate, 1, 6), 5, 6)
    assert gate.refused(6, 1, gate.generation)
    after = per_second(starts(gate, 7, 12), 8, 12)
    assert 0.5 * before < after < before


def test_a_refusal_that_names_no_moment_slows_the_others_down_only() -> None:
    gate = Gate()
    for _ in range(50):
        gate.succeeded(0, 0)
    assert gate.refused(0.1, None, 0)
    assert gate.moment(1) == 0.1
    assert per_second(starts(gate, 0.1, 2.1), 0.1, 2.1) == pytest.approx(48, rel=0.1)


def test_a_late_witness_does_not_close_a_gate_that_is_open() -> None:
    gate = paced()
    starts(gate, 1, math.inf)
    assert not gate.refused(1000, 5, 0)
    assert gate.is_open


@given(st.integers(0, 200), st.floats(0, 5), st.floats(0, 10))
def test_no_more_callers_start_than_were_thought_possible(allowed: int, wait: float, seconds: float) -> None:
    gate = paced(allowed=allowed, wait=wait)
    most = gate.most_starts(0, seconds)
    moments = starts(gate, 0, seconds)
    assert gate.is_open or len(moments) <= most + 1e-6


@given(
    st.lists(
        st.tuples(st.sampled_from(["enter", "leave", "succeeded", "refused"]), st.floats(0, 2), WAITS),
        max_size=60,
    )
)
def test_nobody_starts_before_the_moment_that_was_named(
    events: list[tuple[str, float, float | None]],
) -> None:
    gate, now, named, under_way = Gate(), 0.0, -math.inf, 0
    for event, passing, wait in events:
        now += passing
        if event == "refused":
            assert gate.refused(now, wait, gate.generation)
            named = max(named, now + (wait or 0.0))
        elif event == "succeeded":
            gate.succeeded(now, gate.generation)
        elif event == "leave" and under_way:
            under_way -= 1
            gate.leave()
        elif event == "enter" and gate.moment(1) <= now:
            assert now >= named
            under_way += 1
            gate.enter(now, waited=False)
        assert gate.closed_until == named
        assert gate.moment(1) < math.inf
