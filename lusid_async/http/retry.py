"""Whether a call that failed is sent again, and after how long."""

from __future__ import annotations

from dataclasses import dataclass

from lusid_async.backoff import backoff

_TOO_MANY_REQUESTS = 429


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how patiently a call is sent again.

    Args:
        rate_limit_retries: how many times an answer 429 is tried again; 0 means never. LUSID's own SDKs
            default to 2.
        first_backoff: seconds that the first wait may take when the server names none.
        longest_backoff: seconds that no wait of our own choosing exceeds.
    """

    rate_limit_retries: int = 2
    first_backoff: float = 1.0
    longest_backoff: float = 60.0


def wait_before_retry(
    policy: RetryPolicy, *, status: int, retries: int, retry_after: float | None, jitter: float
) -> float | None:
    """Decide about an answer: return the seconds to wait before the call is sent again, or None to keep it.

    Args:
        policy: how often and how patiently.
        status: the status of the answer.
        retries: how many times this call was already sent again.
        retry_after: seconds that the server asked for, or None when it did not say.
        jitter: a number from 0 to 1 that spreads callers who were refused together.
    """
    if status != _TOO_MANY_REQUESTS or retries >= policy.rate_limit_retries:
        return None
    if retry_after is not None:
        return max(retry_after, 0.0)
    return backoff(retries=retries, first=policy.first_backoff, longest=policy.longest_backoff, jitter=jitter)
