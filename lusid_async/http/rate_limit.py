"""When calls may start under a server's rate limit: pure policy, without a clock, a lock or I/O.

Two sources of knowledge, each of which may be absent:

- *The budget.* LUSID's responses carry `X-Rate-Limit-Limit: 1m`, `X-Rate-Limit-Remaining: 4984` and
  `X-Rate-Limit-Reset: <ISO time>`: a fixed window, shared by all processes with the same identity. Calls
  start at full speed while more remains than is in flight, and wait for the reset after that.
- *Throttling.* A 429 blocks all calls for its `Retry-After`. After that the calls in flight are bounded by a
  window that grows with successes (slow start, as in TCP: RFC 5681), so that one stray 429 costs its own wait
  and a few round trips. When many calls are throttled together, or again before full speed is reached, the
  window doubles up to a smaller size only, and grows slowly beyond it: up to the calls that were accepted
  beside them, if those were most, as where a server limits how many are in progress. A 429 that does not say
  how long to wait is waited out for less then.
"""

from __future__ import annotations

import math
import random
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from lusid_async._backoff import backoff, parse_http_date

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST_WINDOW = 200
"""Calls in flight before any response is known; a factory has no more connections by default."""

RESTART_WINDOW = 4
"""Calls in flight with which slow start begins after a 429."""

SLOW_GROWTH = 1 / 16
"""What a success adds to a window beyond `FIRST_WINDOW` or where a limit is suspected; below that, 1."""

STRAY_SHARE = 1 / 10
"""The part of the calls in flight up to which those that are throttled together are no sign of a limit."""

MOST_SHARE = 1 / 2
"""The part of the calls in flight up to which those that are throttled together are the ones too many."""

SMALLEST_WAIT = 1 / 8
"""The part of a backoff that is waited at least."""

PATIENCE = 1.0
"""Seconds after which one more call may start although the window is full: a slow response is no limit."""

SMALLEST_SHARE = 1 / 16
"""The part of the remaining budget that a process may use at least, however much the others use."""

EARLY_SHARE = 1 / 8
"""The part of the remaining budget that may be in flight beyond `FIRST_WINDOW`: others use it meanwhile."""

SPREAD = 0.5
"""Seconds over which processes spread their return after a reset, or 5 % of the wait if that is less."""

_SAME_WINDOW = 0.5
_LONGEST_WINDOW = 86_400.0
_RETRY_AFTER_STEP = 1.0
_NUMBER = re.compile(r"[0-9]{1,12}")
_ISO_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,20}(Z|[+-][0-9:]{4,6})?")


@dataclass(frozen=True, slots=True)
class Report:
    """What one response says about the budget.

    Args:
        remaining: how many more calls the window allows.
        reset: when the window ends, in seconds since 1970 by the server's clock; it identifies the window.
        seconds: how long that is from now, at most: the `Date` of a response has whole seconds.
    """

    remaining: int
    reset: float
    seconds: float


def parse_report(remaining: str, reset: str | None, date: str | None, *, now: float) -> Report | None:
    """Return what the headers of a response say about the budget, or None where they make no sense.

    Args:
        remaining: `X-Rate-Limit-Remaining`.
        reset: `X-Rate-Limit-Reset`.
        date: `Date`; the reset is compared with it, so that a wrong clock here does no harm.
        now: the present in seconds since 1970, in place of a missing `Date`.
    """
    if reset is None or not _NUMBER.fullmatch(remaining):
        return None
    moment = _parse_reset(reset[:64])
    if moment is None:
        return None
    server_now = None if date is None else _parse_date(date[:64])
    seconds = moment - (now if server_now is None else server_now)
    # A window that is over says nothing of the next one, and nobody means a window of years.
    return Report(int(remaining), moment, seconds) if 0 < seconds <= _LONGEST_WINDOW else None


@dataclass(slots=True)
class _Budget:
    """The present window of the server.

    Args:
        reset: as in `Report`.
        resumes_at: when a next window can be expected, by our clock.
        spread: seconds after that for which this process waits, so that not all return together.
        size: the most that was reported to remain of a window.
        remaining: the least that was reported to remain, as responses arrive out of order; None until the
            first report of a window.
        first: the first report of the window.
        own: how many responses of the window came to this process.
    """

    reset: float
    resumes_at: float
    spread: float
    size: int
    remaining: int | None = None
    first: int = 0
    own: int = 0
    share: float = 1.0
    is_capped: bool = False

    def take(self, report: Report) -> None:
        """Take note of another report of the same window."""
        self.own += 1
        self.size = max(self.size, report.remaining)
        self.remaining = report.remaining if self.remaining is None else min(self.remaining, report.remaining)
        used = self.first - self.remaining
        if used >= RESTART_WINDOW:
            # Whatever else was used went to other processes with the same identity.
            self.share = min(max(self.own / used, SMALLEST_SHARE), 1.0)

    def allowed(self) -> int:
        """Return how many calls may be in flight without exceeding what remains."""
        if self.remaining is None:
            return max(int(min(self.size * self.share, FIRST_WINDOW)), 1)
        return max(int(self.remaining * self.share), min(self.remaining, 1))

    def allowed_early(self) -> float:
        """Return how many calls may be in flight when other processes may use up what remains meanwhile."""
        return max(FIRST_WINDOW, EARLY_SHARE * (self.remaining or 0))


@dataclass(slots=True)
class _Throttling:
    """Calls in flight together of which some were throttled.

    Args:
        began_at: when the first 429 came.
        in_flight: how many calls were in flight then.
        backoff: seconds to wait where no `Retry-After` says how long, if most of them are throttled.
        is_repeated: whether full speed had not been reached since the last time.
        throttled: how many of them were throttled so far.
    """

    began_at: float
    in_flight: int
    backoff: float
    is_repeated: bool
    throttled: int = 0

    def share(self) -> float:
        """Return the part of the calls in flight that were throttled so far."""
        return self.throttled / max(self.in_flight, self.throttled, 1)

    def patience(self) -> float:
        """Return the part of the backoff to wait: less where most calls were accepted beside those."""
        return 1.0 if self.share() > MOST_SHARE or self.is_repeated else max(self.share(), SMALLEST_WAIT)


def _nothing_throttled() -> _Throttling:
    return _Throttling(-math.inf, 0, 0.0, is_repeated=False)


@dataclass(slots=True)
class RateLimitPolicy:
    """Decides when calls may start. Every method takes the present in seconds of one monotonic clock.

    Args:
        max_wait: seconds for which one response can block all calls at most.
        initial_backoff: seconds for which a first 429 without `Retry-After` blocks them at most.
        jitter: gives numbers from 0 to 1.
    """

    max_wait: float = 60.0
    initial_backoff: float = 1.0
    # Spreads processes in time; nothing secret depends on it.
    jitter: Callable[[], float] = random.random
    in_flight: int = field(default=0, init=False)
    epoch: int = field(default=0, init=False)
    """How many times calls were throttled; responses to calls of an earlier epoch are about an old event."""
    blocked_until: float = field(default=-math.inf, init=False)
    _window: float = field(default=FIRST_WINDOW, init=False)
    _doubles_up_to: float = field(default=FIRST_WINDOW, init=False)
    _full_speed: float = field(default=0.0, init=False)
    _repeated: int = field(default=0, init=False)
    _event: _Throttling = field(default_factory=_nothing_throttled, init=False)
    _last_start: float = field(default=-math.inf, init=False)
    _budget: _Budget | None = field(default=None, init=False)

    def ready_at(self, now: float) -> float:
        """Return the moment from which a call may start; a response or the end of a call can change it."""
        if now < self.blocked_until:
            return self.blocked_until
        window = self._window
        budget = self._budget
        if budget is not None:
            if budget.remaining is not None and now >= budget.resumes_at + budget.spread:
                self._end_budget(budget)
                window = self._window
            if self.in_flight >= budget.allowed():
                # Unknown so far: the first response will tell.
                unknown = budget.remaining is None
                return self._last_start + PATIENCE if unknown else budget.resumes_at + budget.spread
            window = min(window, budget.allowed_early())
        return -math.inf if self.in_flight < window else self._last_start + PATIENCE

    def earliest_start(self, now: float, waiters: int = 0) -> float:
        """Return the moment before which no call can start, whatever the responses to come.

        Args:
            now: the present.
            waiters: how many calls are served before.
        """
        earliest = self.blocked_until
        budget = self._budget
        if budget is not None and budget.remaining is not None and waiters >= budget.remaining:
            earliest = max(earliest, budget.resumes_at)
        return max(earliest, now)

    def start(self, now: float) -> int:
        """Count a call that is sent now, and return the epoch that it belongs to."""
        self.in_flight += 1
        self._last_start = now
        return self.epoch

    def finish(self) -> None:
        """Count a call that is in flight no more, whatever its outcome."""
        self.in_flight -= 1

    def succeeded(self, epoch: int) -> None:
        """Let the window grow with a call that was not throttled.

        Args:
            epoch: that of its start.
        """
        if epoch != self.epoch:
            return
        self._window += 1 if self._window < self._doubles_up_to else SLOW_GROWTH
        if self._full_speed and self._window >= self._full_speed:
            self._full_speed = 0.0
            self._doubles_up_to = FIRST_WINDOW
            self._repeated = 0
            self._event = _nothing_throttled()

    def throttled(self, now: float, epoch: int, retry_after: float | None) -> bool:
        """Block all calls after a 429; return whether it begins a new epoch.

        Args:
            now: the present.
            epoch: that of the start of the call.
            retry_after: seconds that the server asked to wait, or None when it did not say.
        """
        begins = epoch == self.epoch
        if begins:
            self._event = self._restarted(now)
        event = self._event
        event.throttled += 1
        if not begins and self._full_speed and event.throttled > max(STRAY_SHARE * self._full_speed, 1):
            # So many at once are no stray 429.
            self._doubles_up_to = min(self._doubles_up_to, self._limit_after(event))
        if retry_after is None:
            self._block(event.began_at + event.backoff * event.patience())
        else:
            self._block(now + min(retry_after, self.max_wait))
        return begins

    def reported(self, now: float, report: Report) -> None:
        """Take note of what a response says about the budget.

        Args:
            now: the present.
            report: what the response says.
        """
        budget = self._budget
        resumes_at = now + min(report.seconds, self.max_wait)
        if budget is None or report.reset > budget.reset + _SAME_WINDOW:
            budget = self._budget = _Budget(
                reset=report.reset,
                resumes_at=resumes_at,
                spread=self.jitter() * min(SPREAD, 0.05 * report.seconds),
                size=report.remaining,
                first=report.remaining + 1,
                share=1.0 if budget is None else budget.share,
                is_capped=report.seconds > self.max_wait,
            )
        elif report.reset < budget.reset - _SAME_WINDOW:
            # Late: a response of the window before.
            return
        # Each estimate is too late by the part of a second that `Date` leaves out, and by the way back.
        budget.resumes_at = min(budget.resumes_at, resumes_at)
        budget.take(report)

    def not_reported(self) -> None:
        """Take note of a success that says nothing about a budget."""
        if self._budget is not None and self._budget.remaining is None:
            self._budget = None

    def _end_budget(self, budget: _Budget) -> None:
        """Expect a window of which nothing is known but the size of the one before."""
        budget.remaining = None
        budget.own = budget.first = 0
        if budget.is_capped:
            # It is not known to be over, and its reset may have been nonsense: begin as after a 429.
            budget.reset = -math.inf
            self._restart()

    def _restarted(self, now: float) -> _Throttling:
        """Begin slow start after a 429."""
        in_flight, is_repeated = self.in_flight, self._window < self._full_speed
        if self._event.patience() == 1.0:
            self._repeated += 1
        self._restart()
        wait = backoff(
            retry_count=self._repeated,
            initial=self.initial_backoff,
            maximum=self.max_wait,
            jitter=0.5 + 0.5 * self.jitter(),
        )
        return _Throttling(now, in_flight, wait, is_repeated=is_repeated)

    def _limit_after(self, event: _Throttling) -> float:
        """Return the calls in flight up to which the window doubles after many were throttled together."""
        limit = max(self._full_speed / 8, RESTART_WINDOW)
        if event.is_repeated or event.share() > MOST_SHARE:
            return limit
        return max(event.in_flight - event.throttled, limit)

    def _restart(self) -> None:
        """Begin slow start."""
        if self._window < self._full_speed:
            self._doubles_up_to = max(self._window / 2, 1.0)
        else:
            self._doubles_up_to = max(self.in_flight, FIRST_WINDOW)
        self._full_speed = max(self._full_speed, self.in_flight)
        self._window = min(RESTART_WINDOW, self._doubles_up_to)
        self.epoch += 1

    def _block(self, until: float) -> None:
        budget = self._budget
        if budget is not None and until <= budget.resumes_at < until + _RETRY_AFTER_STEP:
            # Retry-After has whole seconds, and may have been rounded down.
            until = budget.resumes_at + budget.spread
        self.blocked_until = max(self.blocked_until, until)


@lru_cache(maxsize=64)
def _parse_reset(text: str) -> float | None:
    if not _ISO_TIME.fullmatch(text):
        return None
    try:
        moment = datetime.fromisoformat(text)
        return (moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment).timestamp()
    except (ValueError, OverflowError):
        return None


@lru_cache(maxsize=64)
def _parse_date(text: str) -> float | None:
    moment = parse_http_date(text)
    return None if moment is None else moment.timestamp()
