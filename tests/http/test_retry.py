"""Whether and when a call is sent again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async._backoff import backoff
from lusid_async.http.retry import (
    IDEMPOTENT_METHODS,
    Retries,
    RetryPolicy,
    Setback,
    setback_of_answer,
    wait_before_retry,
)

METHODS = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]
RETRY_AFTER = st.none() | st.floats(0, 1e6)
POLICIES = st.builds(
    RetryPolicy,
    rate_limit_retries=st.integers(0, 5),
    transient_retries=st.integers(0, 5),
    idempotent=st.none() | st.booleans(),
    first_backoff=st.floats(0, 10),
    longest_backoff=st.floats(0, 100),
)
SETBACKS = st.builds(setback_of_answer, st.integers(300, 599), st.just(""), RETRY_AFTER) | st.builds(
    Setback, reason=st.just("broken"), may_be_processed=st.booleans(), is_passing=st.booleans()
)
RETRIES = st.builds(Retries, st.integers(0, 6), st.integers(0, 6))


def decision(
    setback: Setback,
    *,
    policy: RetryPolicy | None = None,
    method: str = "GET",
    can_be_sent_again: bool = True,
    retries: Retries | None = None,
    jitter: float = 0.5,
) -> float | None:
    return wait_before_retry(
        policy or RetryPolicy(),
        setback,
        method=method,
        can_be_sent_again=can_be_sent_again,
        retries=retries or Retries(),
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
        # What may have been processed.
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
        # Another try changes nothing.
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
def test_an_answer_is_tried_again_where_that_is_safe_and_useful(
    status: int, method: str, retry_after: float | None, wait: float | None
) -> None:
    assert decision(setback_of_answer(status, "", retry_after), method=method) == wait


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("may_be_processed", [True, False])
def test_a_failed_connection_is_tried_again_where_that_is_safe(method: str, may_be_processed: bool) -> None:
    waits = decision(Setback("broken", may_be_processed=may_be_processed), method=method) is not None
    assert waits is (not may_be_processed or method in IDEMPOTENT_METHODS)


@pytest.mark.parametrize(
    ("method", "idempotent", "wait"),
    [("POST", True, 0.5), ("PATCH", True, 0.5), ("PUT", False, None), ("GET", None, 0.5)],
)
def test_the_word_of_the_caller_counts_more_than_the_verb(
    method: str, idempotent: bool | None, wait: float | None
) -> None:
    policy = RetryPolicy(idempotent=idempotent)
    assert decision(setback_of_answer(503, "", None), method=method, policy=policy) == wait
    assert decision(Setback("broken"), method=method, policy=policy) == wait


@pytest.mark.parametrize(
    ("retries", "after_429", "after_503"),
    [
        (Retries(), 0.5, 0.5),
        (Retries(rate_limit=1), 1.0, 0.5),
        (Retries(rate_limit=2), None, 0.5),
        (Retries(transient=1), 0.5, 1.0),
        (Retries(transient=2), 0.5, None),
        (Retries(rate_limit=2, transient=2), None, None),
    ],
)
def test_both_kinds_are_counted_by_themselves(
    retries: Retries, after_429: float | None, after_503: float | None
) -> None:
    assert decision(setback_of_answer(429, "", None), retries=retries) == after_429
    assert decision(setback_of_answer(503, "", None), retries=retries) == after_503


def test_retries_add_up_to_attempts() -> None:
    refused, broken = setback_of_answer(429, "", None), Setback("broken")
    retries = Retries().after(refused).after(broken).after(refused)
    assert (retries, retries.attempts) == (Retries(rate_limit=2, transient=1), 4)


@given(POLICIES, SETBACKS, st.sampled_from(METHODS), RETRIES, st.floats(0, 1))
def test_what_may_have_been_processed_is_never_doubled(
    policy: RetryPolicy, setback: Setback, method: str, retries: Retries, jitter: float
) -> None:
    wait = decision(setback, policy=policy, method=method, retries=retries, jitter=jitter)
    asked_for = setback.retry_after is not None
    if setback.may_be_processed and not policy.may_repeat(method) and not asked_for:
        assert wait is None


@given(POLICIES, SETBACKS, st.sampled_from(METHODS), RETRIES)
def test_no_more_retries_than_allowed(
    policy: RetryPolicy, setback: Setback, method: str, retries: Retries
) -> None:
    if decision(setback, policy=policy, method=method, retries=retries) is not None:
        after = retries.after(setback)
        assert (
            after.rate_limit <= policy.rate_limit_retries
            if setback.is_rate_limit
            else after.transient <= policy.transient_retries
        )


@given(POLICIES, SETBACKS, st.sampled_from(METHODS), RETRIES, st.floats(0, 1))
def test_a_wait_has_bounds(
    policy: RetryPolicy, setback: Setback, method: str, retries: Retries, jitter: float
) -> None:
    wait = decision(setback, policy=policy, method=method, retries=retries, jitter=jitter)
    if wait is not None:
        assert wait >= 0
        assert wait <= policy.longest_backoff if setback.retry_after is None else wait == setback.retry_after


@given(POLICIES, st.integers(100, 499).filter(lambda status: status not in (409, 429)), RETRY_AFTER)
def test_other_answers_below_500_stand(policy: RetryPolicy, status: int, retry_after: float | None) -> None:
    assert decision(setback_of_answer(status, "", retry_after), policy=policy) is None


@given(POLICIES, SETBACKS, st.sampled_from(METHODS))
def test_a_body_that_is_gone_is_not_sent_again(policy: RetryPolicy, setback: Setback, method: str) -> None:
    assert decision(setback, policy=policy, method=method, can_be_sent_again=False) is None


@given(POLICIES, SETBACKS, st.sampled_from(METHODS), RETRIES)
def test_what_stays_as_it_is_is_not_tried_again(
    policy: RetryPolicy, setback: Setback, method: str, retries: Retries
) -> None:
    if not setback.is_passing:
        assert decision(setback, policy=policy, method=method, retries=retries) is None


@given(st.integers(0, 10**6), st.floats(0, 1))
def test_a_backoff_has_bounds(retries: int, jitter: float) -> None:
    assert 0 <= backoff(retries=retries, first=1.0, longest=60.0, jitter=jitter) <= 60.0
