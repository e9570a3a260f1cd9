"""Whether a call that failed is sent again, and after how long. Pure.

| what came of it | is the call sent again? |
|---|---|
| an answer 429 | yes, whatever the verb: it was not processed |
| an answer 409 or 5xx with `Retry-After` | yes, whatever the verb: the server asks for it |
| 409 or 5xx without it | if that does no harm; never after 501, 505, 506, 508, 510, 511 |
| no connection was made | yes, whatever the verb: it was not sent |
| none can be made: certificate, proxy credentials, unknown host, protocol | no |
| the connection broke, stayed silent (read timeout), or the answer is garbled | if that does no harm |
| any other answer | no |

A 429 is tried again `rate_limit_retries` times, everything else together `transient_retries` times.

Sending a call twice does no harm if its verb is idempotent (RFC 9110, section 9.2.2) or its caller says so. A
body that can be read only once is never sent twice.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from lusid_async._backoff import backoff

IDEMPOTENT_METHODS = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PUT", "TRACE"})
"""The verbs whose repetition has the effect of one: RFC 9110, section 9.2.2."""

_TOO_MANY_REQUESTS = 429
_CONFLICT = 409
_PERMANENT = frozenset({501, 505, 506, 508, 510, 511})
"""Server errors that are about what was asked for, or about the network's login, and stay as they are."""


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how patiently a call is sent again.

    Args:
        rate_limit_retries: how many times an answer 429 is tried again; 0 means never. LUSID's own SDKs
            default to 2.
        transient_retries: how many times an answer 409 or 5xx, or a failed connection, is tried again; 0
            means never.
        idempotent: whether sending the call twice does no harm; None goes by its verb.
        first_backoff: seconds that the first wait may take when the server names none.
        longest_backoff: seconds that no wait of our own choosing exceeds.
    """

    rate_limit_retries: int = 2
    transient_retries: int = 2
    idempotent: bool | None = None
    first_backoff: float = 1.0
    longest_backoff: float = 60.0

    def may_repeat(self, method: str) -> bool:
        """Say whether a call that may have been processed may be sent again."""
        return method in IDEMPOTENT_METHODS if self.idempotent is None else self.idempotent


@dataclass(frozen=True, slots=True)
class Setback:
    """What came of sending a call once, when it was not what the caller wants.

    Args:
        reason: what happened, in words.
        status: the status of the answer, or None when none came.
        retry_after: seconds that the server asked to wait, or None when it did not say.
        may_be_processed: whether the server may have done what the call asks for.
        is_passing: whether it can go away by itself.
    """

    reason: str
    status: int | None = None
    retry_after: float | None = None
    may_be_processed: bool = True
    is_passing: bool = True

    @property
    def is_rate_limit(self) -> bool:
        """Whether the call was refused for the number of calls before it."""
        return self.status == _TOO_MANY_REQUESTS

    @property
    def closes_gate(self) -> bool:
        """Whether the server named a moment for all calls."""
        return self.is_rate_limit and self.retry_after is not None


@dataclass(frozen=True, slots=True)
class Retries:
    """How many times a call was already sent again.

    Args:
        rate_limit: after an answer 429.
        transient: after anything else.
    """

    rate_limit: int = 0
    transient: int = 0

    def after(self, setback: Setback) -> Retries:
        """Return the numbers with one more retry."""
        if setback.is_rate_limit:
            return replace(self, rate_limit=self.rate_limit + 1)
        return replace(self, transient=self.transient + 1)

    @property
    def attempts(self) -> int:
        """How many times the call was sent, that under way included."""
        return 1 + self.rate_limit + self.transient


def setback_of_answer(status: int, reason: str, retry_after: float | None) -> Setback:
    """Return what an answer with an error status means for sending the call again.

    Args:
        status: the status.
        reason: the phrase that came with it.
        retry_after: seconds that the server asked to wait, or None when it did not say.
    """
    return Setback(
        reason=f"{status} {reason}".strip(),
        status=status,
        retry_after=retry_after,
        may_be_processed=status != _TOO_MANY_REQUESTS,
        is_passing=_is_passing(status, retry_after),
    )


def wait_before_retry(
    policy: RetryPolicy,
    setback: Setback,
    *,
    method: str,
    can_be_sent_again: bool,
    retries: Retries,
    jitter: float,
) -> float | None:
    """Return the seconds to wait before a call is sent again, or None when what came of it stands.

    Args:
        policy: how often and how patiently.
        setback: what came of sending it.
        method: its HTTP verb.
        can_be_sent_again: whether its body is still there.
        retries: how many times it was already sent again.
        jitter: a number from 0 to 1 that spreads callers who were refused together.
    """
    if setback.is_rate_limit:
        done, most = retries.rate_limit, policy.rate_limit_retries
    else:
        done, most = retries.transient, policy.transient_retries
    harmless = not setback.may_be_processed or setback.retry_after is not None or policy.may_repeat(method)
    if done >= most or not (can_be_sent_again and setback.is_passing and harmless):
        return None
    if setback.retry_after is not None:
        return max(setback.retry_after, 0.0)
    return backoff(retries=done, first=policy.first_backoff, longest=policy.longest_backoff, jitter=jitter)


def _is_passing(status: int, retry_after: float | None) -> bool:
    if status == _TOO_MANY_REQUESTS:
        return True
    if status != _CONFLICT and status not in range(500, 600):
        return False
    return retry_after is not None or status not in _PERMANENT
