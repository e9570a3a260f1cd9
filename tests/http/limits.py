"""Rate limits as servers count: a token bucket, a fixed window, and one that is reported as LUSID's. Pure."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Protocol

EPOCH = datetime(2024, 5, 1, 10, 0, tzinfo=UTC)


class Limit(Protocol):
    def take(self, now: float) -> tuple[bool, dict[str, str]]:
        """Count a request; return whether it is allowed, and the headers of the response."""


class TokenBucket:
    """Allows a burst, and after it as many calls as tokens come in.

    Args:
        rate: tokens a second, and the most that are kept.
    """

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self._tokens = rate
        self._last = -math.inf

    def take(self, now: float) -> tuple[bool, dict[str, str]]:
        self._tokens = min(self._rate, self._tokens + (now - self._last) * self._rate)
        self._last = now
        if self._tokens >= 1:
            self._tokens -= 1
            return True, {}
        return False, {"retry-after": str(math.ceil((1 - self._tokens) / self._rate))}


class FixedWindow:
    """Allows `rate` calls in each second of its clock.

    Args:
        rate: calls a second.
        phase: seconds that its seconds begin before those of the caller.
    """

    def __init__(self, rate: int, phase: float = 0.0) -> None:
        self._rate = rate
        self._phase = phase
        self._window = -1
        self._calls = 0

    def take(self, now: float) -> tuple[bool, dict[str, str]]:
        moment = now + self._phase
        if math.floor(moment) != self._window:
            self._window, self._calls = math.floor(moment), 0
        self._calls += 1
        if self._calls <= self._rate:
            return True, {}
        return False, {"retry-after": str(math.ceil(self._window + 1 - moment))}


class ReportedWindow:
    """Allows `size` calls in each window and reports it in headers, as LUSID does.

    A window begins with the first call after the one before. A 429 carries `Retry-After` only.

    Args:
        size: calls in a window; it may be changed.
        seconds: the length of a window.
        skew: seconds that the server's clock is ahead.
        date: whether responses carry `Date`.
        period: what `X-Rate-Limit-Limit` says.
    """

    def __init__(
        self, size: int = 5000, seconds: float = 60, *, skew: float = 0, date: bool = True, period: str = "1m"
    ) -> None:
        self.size = size
        self._seconds = seconds
        self._skew = skew
        self._date = date
        self._period = period
        self._begin = -math.inf
        self._calls = 0

    def take(self, now: float) -> tuple[bool, dict[str, str]]:
        if now >= self._begin + self._seconds:
            self._begin, self._calls = now, 0
        self._calls += 1
        headers = {}
        if self._date:
            headers["date"] = format_datetime(self._at(now).replace(microsecond=0), usegmt=True)
        end = self._begin + self._seconds
        if self._calls > self.size:
            return False, headers | {"retry-after": str(max(round(end - now), 1))}
        return True, headers | {
            "x-rate-limit-limit": self._period,
            "x-rate-limit-remaining": str(self.size - self._calls),
            "x-rate-limit-reset": self._at(end).isoformat().replace("+00:00", "Z"),
        }

    def _at(self, now: float) -> datetime:
        return EPOCH + timedelta(seconds=now + self._skew)
