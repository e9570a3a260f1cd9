"""Exponential backoff with full jitter. Pure."""

from __future__ import annotations


def backoff(*, retries: int, first: float, longest: float, jitter: float) -> float:
    """Return the seconds to wait before the next try.

    Full jitter is the variant that clears contention with the least work in "Exponential Backoff And
    Jitter", AWS Architecture Blog, 2015.

    Args:
        retries: how many times it was already tried again.
        first: seconds that the first wait may take.
        longest: seconds that no wait exceeds.
        jitter: a number from 0 to 1 that spreads those who were refused together.
    """
    # The exponent is bounded because 2.0 ** 1024 overflows.
    return min(longest, first * 2.0 ** min(retries, 64)) * jitter
