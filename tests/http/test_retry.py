"""Whether and when a call is sent again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async.backoff import backoff
from lusid_async.http.keep_alive import options_for
from lusid_async.http.options import ConfigurationOptions, policy_of
from lusid_async.http.retry import RetryPolicy, wait_before_retry


@pytest.mark.parametrize(
    ("status", "retries", "retry_after", "wait"),
    [
        (429, 0, 5.0, 5.0),
        (429, 1, 0.0, 0.0),
        (429, 2, 5.0, None),
        (429, 0, None, 0.5),
        (429, 1, None, 1.0),
        (503, 0, 5.0, None),
        (200, 0, None, None),
    ],
)
def test_a_429_is_sent_again_twice(
    status: int, retries: int, retry_after: float | None, wait: float | None
) -> None:
    decided = wait_before_retry(
        RetryPolicy(), status=status, retries=retries, retry_after=retry_after, jitter=0.5
    )
    assert decided == wait


@given(st.integers(0, 10**6), st.floats(0, 1))
def test_a_backoff_has_bounds(retries: int, jitter: float) -> None:
    assert 0 <= backoff(retries=retries, first=1.0, longest=60.0, jitter=jitter) <= 60.0


def test_options_inherit_what_they_leave_open() -> None:
    call = ConfigurationOptions(total_timeout_ms=1, read_timeout_ms=0)
    factory = ConfigurationOptions(total_timeout_ms=2, connect_timeout_ms=3, read_timeout_ms=4)
    assert call.over(factory) == ConfigurationOptions(
        total_timeout_ms=1, connect_timeout_ms=3, read_timeout_ms=0
    )


def test_zero_is_no_limit() -> None:
    timeouts = policy_of(ConfigurationOptions(total_timeout_ms=0, connect_timeout_ms=1500)).timeouts
    assert (timeouts.total, timeouts.connect, timeouts.read) == (None, 1.5, None)


@pytest.mark.parametrize(("value", "kind"), [(-1, ValueError), (1.5, TypeError), (True, TypeError)])
def test_what_is_no_duration_is_refused(value: int, kind: type[Exception]) -> None:
    with pytest.raises(kind, match="total_timeout_ms"):
        ConfigurationOptions(total_timeout_ms=value)


def test_keep_alive_is_that_of_lusids_own_sdk() -> None:
    linux = {"TCP_KEEPIDLE": 4, "TCP_KEEPINTVL": 5, "TCP_KEEPCNT": 6}
    assert [option[1:] for option in options_for(linux)][1:] == [(4, 60), (5, 60), (6, 3)]
    assert [option[1:] for option in options_for({"TCP_KEEPALIVE": 16})][1:] == [(16, 60)]
