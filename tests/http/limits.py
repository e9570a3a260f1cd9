"""Servers that allow so many calls a second, as the two common kinds of rate limiter count them. Pure."""

from __future__ import annotations

import math


class TokenBucket:
    """Allows a burst, and after it as many calls as tokens come in.

    Args:
        rate: tokens a second, and the most that are kept.
    """

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self._tokens = rate
        self._last = -math.inf

    def refusal(self, now: float) -> int | None:
        """Take a call at a moment; return the `Retry-After` of its refusal, or None when it is allowed."""
        self._tokens = min(self._rate, self._tokens + (now - self._last) * self._rate)
        self._last = now
        if self._tokens >= 1:
            self._tokens -= 1
            return None
        return math.ceil((1 - self._tokens) / self._rate)


class FixedWindow:
    """Allows so many calls in each second of its clock.

    Args:
        rate: calls a second.
        phase: seconds that its seconds begin before those of the caller.
    """

    def __init__(self, rate: int, phase: float = 0.0) -> None:
        self._rate = rate
        self._phase = phase
        self._window = -1
        self._calls = 0

    def refusal(self, now: float) -> int | None:
        """Take a call at a moment; return the `Retry-After` of its refusal, or None when it is allowed."""
        moment = now + self._phase
        if math.floor(moment) != self._window:
            self._window, self._calls = math.floor(moment), 0
        self._calls += 1
        return None if self._calls <= self._rate else math.ceil(self._window + 1 - moment)
