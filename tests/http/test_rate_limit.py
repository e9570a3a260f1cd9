"""When calls may start: the policy by itself, at moments that are made up."""

from __future__ import annotations

import math
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async.http.rate_limit import (
    EARLY_SHARE,
    FIRST_WINDOW,
    PATIENCE,
    RESTART_WINDOW,
    SPREAD,
    RateLimitPolicy,
    Report,
    parse_report,
)

DATE = "Wed, 01 May 2024 10:10:30 GMT"
RESET = "2024-05-01T10:11:00Z"
RESET_SECONDS = datetime(2024, 5, 1, 10, 11, tzinfo=UTC).timestamp()
END = RESET_SECONDS


def new_policy(**options: float) -> RateLimitPolicy:
    return RateLimitPolicy(jitter=lambda: 0.0, **options)


def in_flight_after(policy: RateLimitPolicy, now: float, most: int = 10_000) -> int:
    """Start as many calls as may start at a moment, and return how many are in flight."""
    while policy.in_flight < most and policy.ready_at(now) <= now:
        policy.start(now)
    return policy.in_flight


def finish_all(policy: RateLimitPolicy, *, succeeded: bool = True) -> None:
    epoch = policy.epoch
    while policy.in_flight:
        if succeeded:
            policy.succeeded(epoch)
        policy.finish()


def report(remaining: int, *, reset: float = END, seconds: float = 30.0) -> Report:
    return Report(remaining, reset, seconds)


@pytest.mark.parametrize(
    ("remaining", "reset", "date", "expected"),
    [
        ("4984", RESET, DATE, Report(4984, RESET_SECONDS, 30)),
        ("0", "2024-05-01T10:11:00.5000000Z", DATE, Report(0, RESET_SECONDS + 0.5, 30.5)),
        ("7", "2024-05-01T12:11:00.0000000+02:00", DATE, Report(7, RESET_SECONDS, 30)),
        ("7", "2024-05-01T10:11:00", DATE, Report(7, RESET_SECONDS, 30)),
        # Without the server's clock ours has to do.
        ("7", RESET, None, Report(7, RESET_SECONDS, 10)),
        ("7", RESET, "yesterday", Report(7, RESET_SECONDS, 10)),
        # The window is over already.
        ("7", "2024-05-01T10:10:30Z", DATE, None),
        ("7", "2024-05-01T10:00:00Z", DATE, None),
        # Malformed, or hostile.
        ("-1", RESET, DATE, None),
        ("many", RESET, DATE, None),
        ("1e9", RESET, DATE, None),
        ("9" * 5000, RESET, DATE, None),
        ("٣", RESET, DATE, None),
        ("", RESET, DATE, None),
        ("7", None, DATE, None),
        ("7", "", DATE, None),
        ("7", "1m", DATE, None),
        ("7", "60", DATE, None),
        ("7", "20240501", DATE, None),
        ("7", "2024-13-01T10:11:00Z", DATE, None),
        ("7", "2024-05-01T10:11:00Z" + "0" * 10**6, DATE, None),
        ("7", "9999-12-31T23:59:59Z", DATE, None),
        ("7", "0001-01-01T00:00:00+14:00", DATE, None),
    ],
)
def test_what_headers_say_about_the_budget(
    remaining: str, reset: str | None, date: str | None, expected: Report | None
) -> None:
    assert parse_report(remaining, reset, date, now=RESET_SECONDS - 10) == expected


@given(st.text(max_size=80), st.none() | st.text(max_size=80), st.none() | st.text(max_size=80))
def test_no_header_raises(remaining: str, reset: str | None, date: str | None) -> None:
    parse_report(remaining, reset, date, now=0.0)
    parse_report("1", reset, date, now=0.0)


def test_as_many_calls_start_at_once_as_there_are_connections() -> None:
    assert in_flight_after(new_policy(), 0) == FIRST_WINDOW


def test_without_a_limit_successes_let_the_window_grow() -> None:
    policy = new_policy()
    for _ in range(20):
        before = in_flight_after(policy, 0)
        finish_all(policy)
        assert in_flight_after(policy, 0) >= 1.05 * before
        finish_all(policy, succeeded=False)


def test_slow_responses_do_not_keep_the_others_back_for_ever() -> None:
    policy = new_policy()
    in_flight_after(policy, 0)
    assert policy.ready_at(0) == PATIENCE
    assert in_flight_after(policy, PATIENCE) == FIRST_WINDOW + 1


def test_failures_do_not_let_the_window_grow() -> None:
    policy = new_policy()
    for _ in range(10):
        in_flight_after(policy, 0)
        finish_all(policy, succeeded=False)
    assert in_flight_after(policy, 0) == FIRST_WINDOW


def test_as_many_calls_are_in_flight_as_remain() -> None:
    policy = new_policy()
    policy.start(0)
    policy.reported(0, report(50))
    assert in_flight_after(policy, 0) == 50
    assert policy.ready_at(0) == 30


def test_less_than_all_that_remains_is_in_flight_early_as_others_may_use_it() -> None:
    policy = new_policy()
    for _ in range(10_000):
        policy.succeeded(0)
    policy.reported(0, report(4999))
    assert in_flight_after(policy, 0) == math.ceil(EARLY_SHARE * 4999)


def test_the_least_report_of_a_window_counts_as_responses_arrive_out_of_order() -> None:
    policy = new_policy()
    for remaining in (50, 40, 47, 49):
        policy.reported(0, report(remaining))
    assert in_flight_after(policy, 0) <= 40


def test_a_reset_allows_the_size_of_the_window_before_and_no_more() -> None:
    policy = new_policy()
    for remaining in range(49, -1, -1):
        policy.reported(0, report(remaining))
    assert in_flight_after(policy, 29.9) == 0
    assert in_flight_after(policy, 30) == 49


def test_the_first_report_of_a_new_window_counts_at_once() -> None:
    policy = new_policy()
    policy.reported(0, report(0))
    assert policy.ready_at(1) == 30
    policy.reported(1, report(70, reset=END + 60, seconds=59))
    assert in_flight_after(policy, 1) == 70


def test_a_late_response_of_the_window_before_does_not_count() -> None:
    policy = new_policy()
    policy.reported(0, report(70))
    policy.reported(0, report(0, reset=END - 60))
    assert in_flight_after(policy, 0) == 70


def test_a_limit_that_shrinks_is_taken_as_it_is() -> None:
    policy = new_policy()
    policy.reported(0, report(4999))
    policy.reported(31, report(9, reset=END + 60, seconds=59))
    assert in_flight_after(policy, 31) == 9


def test_the_reset_is_the_earliest_estimate_as_date_leaves_out_part_of_a_second() -> None:
    policy = new_policy()
    policy.reported(0, report(0, seconds=30.9))
    policy.reported(0.5, report(0, seconds=29.7))
    policy.reported(1, report(0, seconds=29.9))
    assert policy.ready_at(1) == pytest.approx(30.2)


def test_processes_spread_their_return() -> None:
    policy = RateLimitPolicy(jitter=lambda: 1.0)
    policy.reported(0, report(0))
    assert policy.ready_at(0) == 30 + SPREAD


def test_what_others_use_lowers_the_part_that_this_process_takes() -> None:
    policy = new_policy()
    for remaining in range(4992, 792, -8):
        policy.reported(0, report(remaining))
    assert in_flight_after(policy, 0) == pytest.approx(100, abs=10)


def test_a_process_alone_uses_all_that_remains() -> None:
    policy = new_policy()
    for remaining in range(4999, 49, -1):
        policy.reported(0, report(remaining))
    assert in_flight_after(policy, 0) == 50


def test_a_budget_that_is_reported_no_more_is_forgotten() -> None:
    policy = new_policy()
    policy.reported(0, report(9))
    policy.ready_at(31)
    policy.not_reported()
    assert in_flight_after(policy, 31) == FIRST_WINDOW


def test_a_reset_far_away_blocks_no_longer_than_max_wait_and_then_one_call_finds_out() -> None:
    policy = new_policy(max_wait=60.0)
    policy.reported(0, report(0, seconds=3600))
    assert policy.ready_at(0) == 60
    assert in_flight_after(policy, 60) <= RESTART_WINDOW


def test_a_nonsensical_reset_does_not_outlive_its_wait() -> None:
    policy = new_policy()
    policy.reported(0, report(0, reset=END + 80_000, seconds=80_000))
    policy.ready_at(60)
    policy.reported(61, report(3))
    assert in_flight_after(policy, 61) == 3


@pytest.mark.parametrize("retry_after", [0.5, 5, 60])
def test_a_429_blocks_all_calls_for_its_retry_after(retry_after: float) -> None:
    policy = new_policy()
    policy.start(0)
    assert policy.throttled(10, 0, retry_after)
    assert policy.ready_at(10) == policy.blocked_until == 10 + retry_after


@pytest.mark.parametrize("retry_after", [61, 1e9, 1e300])
def test_no_429_blocks_all_calls_longer_than_max_wait(retry_after: float) -> None:
    policy = new_policy(max_wait=60.0)
    policy.throttled(10, 0, retry_after)
    assert policy.ready_at(10) == 70


def test_the_latest_moment_counts() -> None:
    policy = new_policy()
    policy.throttled(0, 0, 1)
    policy.throttled(0.5, 0, 3)
    policy.throttled(0.6, 0, 1)
    assert policy.ready_at(0.6) == 3.5


def test_responses_to_calls_that_started_before_are_one_event() -> None:
    policy = new_policy()
    in_flight_after(policy, 0)
    assert policy.throttled(0, 0, 1)
    assert not any(policy.throttled(0, 0, 1) for _ in range(10))
    assert policy.epoch == 1


def test_slow_start_after_a_stray_429_is_back_at_full_speed_within_a_few_round_trips() -> None:
    policy = new_policy()
    in_flight_after(policy, 0, most=60)
    policy.throttled(0, 0, 1)
    finish_all(policy, succeeded=False)
    sizes: list[int] = []
    while not sizes or sizes[-1] < 60:
        sizes.append(in_flight_after(policy, 1, most=60))
        finish_all(policy)
    assert sizes == [4, 8, 16, 32, 60]


def test_successes_of_calls_that_started_before_do_not_let_the_window_grow() -> None:
    policy = new_policy()
    in_flight_after(policy, 0, most=60)
    policy.throttled(0, 0, 1)
    for _ in range(59):
        policy.succeeded(0)
    finish_all(policy, succeeded=False)
    assert in_flight_after(policy, 1) == RESTART_WINDOW


@pytest.mark.parametrize("kind", ["most at once", "again and again"])
def test_a_limit_that_shows_lets_the_window_grow_slowly(kind: str) -> None:
    policy = new_policy()
    in_flight_after(policy, 0, most=60)
    policy.throttled(0, 0, 1)
    if kind == "most at once":
        for _ in range(30):
            policy.throttled(0, 0, 1)
    finish_all(policy, succeeded=False)
    if kind == "again and again":
        in_flight_after(policy, 1)
        finish_all(policy)
        in_flight_after(policy, 1)
        policy.throttled(1, policy.epoch, 0)
        finish_all(policy, succeeded=False)
    sizes = []
    for _ in range(6):
        sizes.append(in_flight_after(policy, 2, most=60))
        finish_all(policy)
    assert sizes[0] <= RESTART_WINDOW
    assert sizes[-1] < 20


def test_calls_beside_those_that_were_too_many_are_soon_in_flight_again() -> None:
    policy = new_policy()
    in_flight_after(policy, 0, most=32)
    for _ in range(12):
        policy.throttled(0, 0, 0)
    finish_all(policy, succeeded=False)
    sizes = []
    for _ in range(6):
        sizes.append(in_flight_after(policy, 1, most=32))
        finish_all(policy)
    assert sizes[:4] == [4, 8, 16, 21]
    assert sizes[-1] <= 24


@pytest.mark.parametrize(
    ("throttled", "seconds"), [(1, 1 / 8), (10, 1 / 8), (20, 1 / 4), (40, 1 / 2), (41, 1), (80, 1)]
)
def test_429_without_retry_after_beside_calls_that_were_accepted_waits_for_a_part(
    throttled: int, seconds: float
) -> None:
    policy = new_policy(initial_backoff=2.0)
    in_flight_after(policy, 0, most=80)
    for late in range(throttled):
        policy.throttled(late / 1000, 0, None)
    assert policy.blocked_until == pytest.approx(seconds)


def test_a_wait_for_a_part_does_not_count_for_the_backoff() -> None:
    policy = new_policy(initial_backoff=1.0)
    in_flight_after(policy, 0, most=40)
    policy.throttled(0, 0, None)
    finish_all(policy, succeeded=False)
    policy.start(1)
    policy.throttled(1, policy.epoch, None)
    assert policy.blocked_until == 1.5


def test_full_speed_forgets_the_limit() -> None:
    policy = new_policy()
    in_flight_after(policy, 0, most=60)
    for _ in range(20):
        policy.throttled(0, 0, 0)
    finish_all(policy, succeeded=False)
    for _ in range(2000):
        policy.succeeded(policy.epoch)
    assert in_flight_after(policy, 0) > FIRST_WINDOW


@pytest.mark.parametrize(("times", "seconds"), [(1, 0.5), (2, 1), (3, 2), (20, 30)])
def test_429_without_retry_after_backs_off_exponentially(times: int, seconds: float) -> None:
    policy = new_policy(initial_backoff=1.0, max_wait=60.0)
    now = 0.0
    for _ in range(times):
        now = max(now, policy.blocked_until)
        policy.throttled(now, policy.epoch, None)
    assert policy.blocked_until - now == seconds


def test_a_retry_after_that_was_rounded_down_waits_for_the_reset_that_is_known() -> None:
    policy = new_policy()
    policy.reported(0, report(3, seconds=30.4))
    policy.throttled(1, 0, 29)
    assert policy.ready_at(1) == pytest.approx(30.4)


def test_a_stray_429_does_not_wait_for_the_reset() -> None:
    policy = new_policy()
    policy.reported(0, report(3000))
    policy.throttled(1, 0, 2)
    assert policy.ready_at(1) == 3
    assert policy.ready_at(3) == -math.inf


@pytest.mark.parametrize(
    ("remaining", "waiters", "earliest"), [(0, 0, 30), (5, 4, 0), (5, 5, 30), (5000, 200, 0)]
)
def test_the_earliest_start_of_a_waiter_under_a_budget(remaining: int, waiters: int, earliest: float) -> None:
    policy = new_policy()
    policy.reported(0, report(remaining))
    assert policy.earliest_start(0, waiters) == earliest


def test_the_earliest_start_after_a_429() -> None:
    policy = new_policy()
    policy.throttled(0, 0, 7)
    assert (policy.earliest_start(0), policy.earliest_start(9)) == (7, 9)


EVENTS = st.tuples(
    st.sampled_from(["start", "finish", "success", "429", "report", "no report"]),
    st.floats(0, 20),
    st.integers(0, 100),
    st.none() | st.floats(0, 1e6),
)


@given(st.lists(EVENTS, max_size=80))
def test_calls_never_start_while_blocked_and_never_wait_without_end(
    events: list[tuple[str, float, int, float | None]],
) -> None:
    policy, now = new_policy(), 0.0
    for event, passing, number, seconds in events:
        now += passing
        if event == "start" and policy.ready_at(now) <= now:
            assert now >= policy.blocked_until
            policy.start(now)
        elif event == "finish" and policy.in_flight:
            policy.finish()
        elif event == "success":
            policy.succeeded(policy.epoch - number % 2)
        elif event == "429":
            policy.throttled(now, policy.epoch - number % 2, seconds)
        elif event == "report":
            policy.reported(now, report(number, reset=END + 60 * (now // 60), seconds=60 - now % 60))
        elif event == "no report":
            policy.not_reported()
        assert policy.ready_at(now) <= now + policy.max_wait + max(PATIENCE, SPREAD)
        assert policy.earliest_start(now) <= now + policy.max_wait
