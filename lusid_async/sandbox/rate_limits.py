"""The rate limit of the sandbox: so many calls in a fixed window of time, and the headers that report it.

LUSID's responses carry `X-Rate-Limit-Limit` (the length of the window, such as `1m`),
`X-Rate-Limit-Remaining` (calls left in it) and `X-Rate-Limit-Reset` (its end). The names and the shape are
those of AspNetCoreRateLimit, whose window opens with the first call after the last window has ended.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from lusid_async.sandbox.timestamps import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable

_RATE = re.compile(r"([1-9][0-9]{0,8})/([1-9][0-9]{0,3})([smhd])", re.ASCII)
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}


@dataclass(frozen=True, slots=True)
class RateLimit:
    """So many calls in each window.

    Args:
        calls: calls in one window.
        period: the length of a window as LUSID writes it: `30s`, `1m`, `1h` or `1d`.

    Raises:
        ValueError: no such rate.
    """

    calls: int = 5000
    period: str = "1m"

    def __post_init__(self) -> None:
        """Refuse what is no rate."""
        if _RATE.fullmatch(str(self)) is None:
            raise ValueError(
                f"{self} is not a rate limit: write calls/window, such as 5000/1m (s, m, h or d)"
            )

    @classmethod
    def parse(cls, text: str) -> RateLimit:
        """Read a rate such as `5000/1m`.

        Raises:
            ValueError: it is not written so.
        """
        found = _RATE.fullmatch(text.strip())
        if found is None:
            raise ValueError(
                f"{text!r} is not a rate limit: write calls/window, such as 5000/1m (s, m, h or d)"
            )
        return cls(int(found[1]), f"{found[2]}{found[3]}")

    @property
    def window(self) -> timedelta:
        """The length of a window."""
        return timedelta(seconds=int(self.period[:-1]) * _SECONDS[self.period[-1]])

    def __str__(self) -> str:
        """Write it as it is read, such as `5000/1m`."""
        return f"{self.calls}/{self.period}"


@dataclass(frozen=True, slots=True)
class WindowState:
    """What the headers of one response report.

    Args:
        limit: the rate limit in force.
        remaining: calls left in the window.
        reset: when the window ends, in UTC.
        retry_after: whole seconds until then if the call was one too many; None if it was let through.
    """

    limit: RateLimit
    remaining: int
    reset: datetime
    retry_after: int | None = None

    def headers(self) -> dict[str, str]:
        """Return the three headers, and `Retry-After` if the call was refused."""
        reset = self.reset.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00")
        headers = {
            "X-Rate-Limit-Limit": self.limit.period,
            "X-Rate-Limit-Remaining": str(self.remaining),
            "X-Rate-Limit-Reset": f"{reset}0Z",
        }
        if self.retry_after is not None:
            headers["Retry-After"] = str(self.retry_after)
        return headers


class RateWindow:
    """Counts calls in fixed windows; refuses none unless told to enforce a limit.

    While nothing is enforced nothing is counted either, and the headers always report a window that has just
    opened: a client that paces itself by them is not slowed down by a limit that does not exist.

    Args:
        clock: the wall clock, aware.
    """

    def __init__(self, clock: Callable[[], datetime] = utc_now) -> None:
        self._clock = clock
        self._limit = RateLimit()
        self._enforced = False
        self._ends = datetime.min.replace(tzinfo=UTC)
        self._used = 0

    @property
    def enforced(self) -> RateLimit | None:
        """The limit that is enforced, or None."""
        return self._limit if self._enforced else None

    def enforce(self, limit: RateLimit | str | None) -> None:
        """Enforce a limit such as `5000/1m` from now on, in a new window; None enforces none.

        Raises:
            ValueError: the text is not a rate limit.
        """
        parsed = RateLimit.parse(limit) if isinstance(limit, str) else limit
        self._limit, self._enforced = parsed or RateLimit(), parsed is not None
        self._ends, self._used = datetime.min.replace(tzinfo=UTC), 0

    def count(self) -> WindowState:
        """Count one call and return whether it is let through."""
        now = self._clock()
        self._open(now)
        if not self._enforced:
            return self._state(now)
        self._used += 1
        return self._state(now, refused=self._used > self._limit.calls)

    def look(self) -> WindowState:
        """Return the window as it stands, without counting a call."""
        now = self._clock()
        self._open(now)
        return self._state(now)

    def _open(self, now: datetime) -> None:
        if now >= self._ends:
            self._ends, self._used = now + self._limit.window, 0

    def _state(self, now: datetime, *, refused: bool = False) -> WindowState:
        used = self._used if self._enforced else 1
        seconds = max(1, math.ceil((self._ends - now).total_seconds()))
        remaining = max(0, self._limit.calls - used)
        return WindowState(self._limit, remaining, self._ends, seconds if refused else None)
