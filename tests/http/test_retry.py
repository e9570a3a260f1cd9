"""Whether a call is sent again after a failed attempt, and when."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async._backoff import backoff
from lusid_async.http.retry import (
    IDEMPOTENT_METHODS,
    FailedAttempt,
    RetryCount,
    RetryPolicy,
    failed_attempt_of_response,
    wait_before_retry,
)

METHODS = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]
RETRY_AFTER = st.none() | st.floats(0, 1e6)
POLICIES = st.builds(
    RetryPolicy,
    rate_limit_retries=st.integers(0, 5),
    transient_retries=st.integers(0, 5),
    idempotent=st.none() | st.booleans(),
    initial_backoff=st.floats(0, 10),
    max_backoff=st.floats(0, 100),
)
FAILED_ATTEMPTS = st.builds(
    failed_attempt_of_response, st.integers(300, 599), st.just(""), RETRY_AFTER
) | st.builds(FailedAttempt, reason=st.just("broken"), maybe_processed=st.booleans(), transient=st.booleans())
COUNTS = st.builds(RetryCount, st.integers(0, 6), st.integers(0, 6))


def decision(
    failed: FailedAttempt,
    *,
    policy: RetryPolicy | None = None,
    method: str = "GET",
    can_be_sent_again: bool = True,
    retry_count: RetryCount | None = None,
    jitter: float = 0.5,
) -> float | None:
    return wait_before_retry(
        policy or RetryPolicy(),
        failed,
        method=method,
        can_be_sent_again=can_be_sent_again,
        retry_count=retry_count or RetryCount(),
        jitter=jitter,
    )


@pytest.mark.parametrize(
    ("status", "method", "retry_after", "wait"),
    [
        # A 429 was not processed.
        (429, "GET", 5.0, 5.0),
        (429, "POST", 5.0, 5.0),
        (429, "POST", None, 0.5),
        (429, "PATCH", 0.0, 0.0),
        # Maybe processed.
        (409, "PUT", None, 0.5),
        (409, "POST", None, None),
        (500, "GET", None, 0.5),
        (500, "POST", None, None),
        (502, "DELETE", None, 0.5),
        (503, "PATCH", None, None),
        (504, "HEAD", None, 0.5),
        (599, "GET", None, 0.5),
        # The server asks for it.
        (409, "POST", 2.0, 2.0),
        (500, "PATCH", 2.0, 2.0),
        (503, "POST", 2.0, 2.0),
        (501, "POST", 2.0, 2.0),
        # A retry changes nothing.
        (501, "GET", None, None),
        (505, "GET", None, None),
        (511, "GET", None, None),
        (400, "GET", 2.0, None),
        (401, "GET", None, None),
        (404, "GET", None, None),
        (408, "GET", 2.0, None),
        (304, "GET", None, None),
    ],
)
def test_a_response_is_retried_where_that_is_safe_and_useful(
    status: int, method: str, retry_after: float | None, wait: float | None
) -> None:
    assert decision(failed_attempt_of_response(status, "", retry_after), method=method) == wait


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("maybe_processed", [True, False])
def test_a_failed_connection_is_retried_where_that_is_safe(method: str, maybe_processed: bool) -> None:
    waits = decision(FailedAttempt("broken", maybe_processed=maybe_processed), method=method) is not None
    assert waits is (not maybe_processed or method in IDEMPOTENT_METHODS)


@pytest.mark.parametrize(
    ("method", "idempotent", "wait"),
    [("POST", True, 0.5), ("PATCH", True, 0.5), ("PUT", False, None), ("GET", None, 0.5)],
)
def test_idempotent_overrides_the_method(method: str, idempotent: bool | None, wait: float | None) -> None:
    policy = RetryPolicy(idempotent=idempotent)
    assert decision(failed_attempt_of_response(503, "", None), method=method, policy=policy) == wait
    assert decision(FailedAttempt("broken"), method=method, policy=policy) == wait


@pytest.mark.parametrize(
    ("retry_count", "after_429", "after_503"),
    [
        (RetryCount(), 0.5, 0.5),
        (RetryCount(rate_limit=1), 1.0, 0.5),
        (RetryCount(rate_limit=2), None, 0.5),
        (RetryCount(transient=1), 0.5, 1.0),
        (RetryCount(transient=2), 0.5, None),
        (RetryCount(rate_limit=2, transient=2), None, None),
    ],
)
def test_rate_limit_and_transient_retries_are_counted_separately(
    retry_count: RetryCount, after_429: float | None, after_503: float | None
) -> None:
    assert decision(failed_attempt_of_response(429, "", None), retry_count=retry_count) == after_429
    assert decision(failed_attempt_of_response(503, "", None), retry_count=retry_count) == after_503


def test_retries_add_up_to_attempts() -> None:
    refused, broken = failed_attempt_of_response(429, "", None), FailedAttempt("broken")
    count = RetryCount().after(refused).after(broken).after(refused)
    assert (count, count.attempts) == (RetryCount(rate_limit=2, transient=1), 4)


@given(POLICIES, FAILED_ATTEMPTS, st.sampled_from(METHODS), COUNTS, st.floats(0, 1))
def test_what_was_maybe_processed_is_not_retried_where_that_is_unsafe(
    policy: RetryPolicy, failed: FailedAttempt, method: str, retry_count: RetryCount, jitter: float
) -> None:
    wait = decision(failed, policy=policy, method=method, retry_count=retry_count, jitter=jitter)
    asked_for = failed.retry_after is not None
    if failed.maybe_processed and not policy.may_repeat(method) and not asked_for:
        assert wait is None


@given(POLICIES, FAILED_ATTEMPTS, st.sampled_from(METHODS), COUNTS)
def test_no_more_retries_than_allowed(
    policy: RetryPolicy, failed: FailedAttempt, method: str, retry_count: RetryCount
) -> None:
    if decision(failed, policy=policy, method=method, retry_count=retry_count) is not None:
        after = retry_count.after(failed)
        assert (
            after.rate_limit <= policy.rate_limit_retries
            if failed.throttled
            else after.transient <= policy.transient_retries
        )


@given(POLICIES, FAILED_ATTEMPTS, st.sampled_from(METHODS), COUNTS, st.floats(0, 1))
def test_a_wait_is_bounded(
    policy: RetryPolicy, failed: FailedAttempt, method: str, retry_count: RetryCount, jitter: float
) -> None:
    wait = decision(failed, policy=policy, method=method, retry_count=retry_count, jitter=jitter)
    if wait is not None:
        assert wait >= 0
        assert wait <= policy.max_backoff if failed.retry_after is None else wait == failed.retry_after


@given(POLICIES, st.integers(100, 499).filter(lambda status: status not in (409, 429)), RETRY_AFTER)
def test_other_responses_below_500_are_not_retried(
    policy: RetryPolicy, status: int, retry_after: float | None
) -> None:
    assert decision(failed_attempt_of_response(status, "", retry_after), policy=policy) is None


@given(POLICIES, FAILED_ATTEMPTS, st.sampled_from(METHODS))
def test_a_body_that_can_be_read_once_is_not_sent_again(
    policy: RetryPolicy, failed: FailedAttempt, method: str
) -> None:
    assert decision(failed, policy=policy, method=method, can_be_sent_again=False) is None


@given(POLICIES, FAILED_ATTEMPTS, st.sampled_from(METHODS), COUNTS)
def test_permanent_failures_are_not_retried(
    policy: RetryPolicy, failed: FailedAttempt, method: str, retry_count: RetryCount
) -> None:
    if not failed.transient:
        assert decision(failed, policy=policy, method=method, retry_count=retry_count) is None


@given(st.integers(0, 10**6), st.floats(0, 1))
def test_a_backoff_is_bounded(retry_count: int, jitter: float) -> None:
    assert 0 <= backoff(retry_count=retry_count, initial=1.0, maximum=60.0, jitter=jitter) <= 60.0
