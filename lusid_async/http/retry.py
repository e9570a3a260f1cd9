"""Whether a call is sent again after a failed attempt, and after how long. Pure.

| failed attempt | is the call sent again? |
|---|---|
| a response 429 | yes, whatever the method: it was not processed |
| a response 409 or 5xx with `Retry-After` | yes, whatever the method: the server asks for it |
| 409 or 5xx without it | if repeating is safe; never after 501, 505, 506, 508, 510, 511 |
| no connection was made | yes, whatever the method: it was not sent |
| none can be made: certificate, proxy credentials, unknown host, protocol | no |
| the connection broke, the read timed out, or the response is malformed | if repeating is safe |
| any other response | no |

A 429 is retried `rate_limit_retries` times, everything else together `transient_retries` times.

Repeating is safe if the method is idempotent (RFC 9110, section 9.2.2) or the caller says so. A body that can
be read only once is never sent twice.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from lusid_async._backoff import backoff

IDEMPOTENT_METHODS = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PUT", "TRACE"})
"""The methods whose repetition has the effect of one request: RFC 9110, section 9.2.2."""

_TOO_MANY_REQUESTS = 429
_CONFLICT = 409
_PERMANENT = frozenset({501, 505, 506, 508, 510, 511})
"""Server errors about the request itself, or about the network's login; a retry does not change them."""


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often a call is sent again, and how long it waits before that.

    Args:
        rate_limit_retries: how many times a response 429 is retried; 0 means never. LUSID's own SDKs
            default to 2.
        transient_retries: how many times a response 409 or 5xx, or a failed connection, is retried; 0 means
            never.
        idempotent: whether sending the call twice is safe; None goes by its method.
        initial_backoff: seconds that the first wait may take when there is no `Retry-After`.
        max_backoff: seconds that no wait without `Retry-After` exceeds.
    """

    rate_limit_retries: int = 2
    transient_retries: int = 2
    idempotent: bool | None = None
    initial_backoff: float = 1.0
    max_backoff: float = 60.0

    def may_repeat(self, method: str) -> bool:
        """Say whether a call that was maybe processed may be sent again."""
        return method in IDEMPOTENT_METHODS if self.idempotent is None else self.idempotent


@dataclass(frozen=True, slots=True)
class FailedAttempt:
    """The outcome of sending a call once, when it was not a success.

    Args:
        reason: the status or the exception, for logs.
        status: the status of the response, or None when there was none.
        retry_after: seconds that the server asked to wait, or None when it did not say.
        maybe_processed: whether the server may have done what the call asks for.
        transient: whether a retry can succeed.
    """

    reason: str
    status: int | None = None
    retry_after: float | None = None
    maybe_processed: bool = True
    transient: bool = True

    @property
    def throttled(self) -> bool:
        """Whether the call was refused for the number of calls before it."""
        return self.status == _TOO_MANY_REQUESTS


@dataclass(frozen=True, slots=True)
class RetryCount:
    """How many times a call was sent again.

    Args:
        rate_limit: after a response 429.
        transient: after any other failed attempt.
    """

    rate_limit: int = 0
    transient: int = 0

    def after(self, failed: FailedAttempt) -> RetryCount:
        """Return the count with one more retry."""
        if failed.throttled:
            return replace(self, rate_limit=self.rate_limit + 1)
        return replace(self, transient=self.transient + 1)

    @property
    def attempts(self) -> int:
        """How many times the call was sent, the current attempt included."""
        return 1 + self.rate_limit + self.transient


def failed_attempt_of_response(status: int, reason: str, retry_after: float | None) -> FailedAttempt:
    """Return what a response with an error status means for a retry.

    Args:
        status: the status.
        reason: its reason phrase.
        retry_after: seconds that the server asked to wait, or None when it did not say.
    """
    return FailedAttempt(
        reason=f"{status} {reason}".strip(),
        status=status,
        retry_after=retry_after,
        maybe_processed=status != _TOO_MANY_REQUESTS,
        transient=_is_transient(status, retry_after),
    )


def wait_before_retry(
    policy: RetryPolicy,
    failed: FailedAttempt,
    *,
    method: str,
    can_be_sent_again: bool,
    retry_count: RetryCount,
    jitter: float,
) -> float | None:
    """Return the seconds to wait before the next attempt, or None if there is none.

    Args:
        policy: the limits.
        failed: the outcome of the last attempt.
        method: the HTTP method of the call.
        can_be_sent_again: whether its body is still there.
        retry_count: how many retries there were before.
        jitter: a number from 0 to 1 that spreads calls that failed together.
    """
    if failed.throttled:
        count, maximum = retry_count.rate_limit, policy.rate_limit_retries
    else:
        count, maximum = retry_count.transient, policy.transient_retries
    safe = not failed.maybe_processed or failed.retry_after is not None or policy.may_repeat(method)
    if count >= maximum or not (can_be_sent_again and failed.transient and safe):
        return None
    if failed.retry_after is not None:
        return max(failed.retry_after, 0.0)
    return backoff(
        retry_count=count, initial=policy.initial_backoff, maximum=policy.max_backoff, jitter=jitter
    )


def _is_transient(status: int, retry_after: float | None) -> bool:
    if status == _TOO_MANY_REQUESTS:
        return True
    if status != _CONFLICT and status not in range(500, 600):
        return False
    return retry_after is not None or status not in _PERMANENT
