"""How fast the calls of one factory may start, learnt from what the server refuses. Pure, without a clock.

A server that limits its callers says so only when it refuses one (429). If each call found that out for
itself, hundreds would be refused together, and again when all of them come back at the same moment. So they
share a gate, which is in one of three stages:

- *caution*, as long as the server is not known: a few calls start at once, then only so many are under way
  that a refusal, which all of those would share, costs a small part of the calls there are;
- *open*, when enough calls succeeded: no call waits, and the gate costs next to nothing;
- *pace*, after a refusal: closed until the moment that the server named, then a rate of calls that starts
  below what the server is estimated to allow, rises to it and then beyond it ever faster, like the congestion
  window of CUBIC (RFC 9438), until the server refuses again or the rate is beyond anybody's need.
"""

from __future__ import annotations

import math

FREE_CALLS = 32
"""So many calls start before anything is known of the server."""

FEWEST_UNDER_WAY = 8
"""So many calls may always be under way: of 200 that are refused together, these are 4 %."""

SHARE_UNDER_WAY = 0.03
"""The part of all known calls that may be under way, however many they are."""

TRUSTED_SUCCESSES = 96
"""With each success beyond so many, another call may be under way."""

OPEN_UNDER_WAY = 200
"""When so many calls may be under way, the gate opens; a factory has no more connections by default."""

PATIENCE = 0.05
"""Seconds for which a call under way keeps others waiting: a slow answer is no refusal."""

OPEN_RATE = 5000.0
"""Calls per second beyond which a pace holds nobody back, so that the gate opens."""

LOWEST_RATE = 5.0
"""Calls per second below which no estimate goes: few calls before a refusal tell little about the limit."""

DECREASE = 0.7
"""The part of the plateau that a pace starts at: beta of CUBIC (RFC 9438, section 4.6)."""

RISE = 1.0
"""Seconds in which a pace rises to its plateau."""

DOUBLING = 5.0
"""Seconds after that in which it rises to twice the plateau."""

SMALLEST_STEP = 20.0
"""Calls per second that it rises by in that time at least, so that a very low plateau is left behind."""

LATENESS = 0.05
"""Seconds whose unused slots are made up for, because timers are late; older ones are lost."""

_SPAN = 1.0


class Gate:
    """The stage that a factory's calls are in.

    Every method takes the present in seconds of one monotonic clock, the same in every event loop.
    """

    def __init__(self) -> None:
        self.is_open = False
        """Whether calls start without asking; what came of them is told to the gate all the same."""
        self.generation = 0
        """How many refusals closed the gate; a call tells that of its start with its end."""
        self.closed_until = -math.inf
        """The latest moment that the server named; it may have passed."""
        self._stage: _Caution | _Pace | None = _Caution()
        self._recent = _Recent()

    def moment(self, waiting: int) -> float:
        """Return the moment from which the first caller in line may start.

        Args:
            waiting: how many callers are in line.
        """
        return -math.inf if self._stage is None else self._stage.moment(waiting)

    def most_starts(self, now: float, until: float) -> float:
        """Return how many callers can start until a moment at the very most, were none of them refused."""
        if until <= self.closed_until:
            return 0.0
        return math.inf if self._stage is None else self._stage.most_starts(now, until)

    def enter(self, now: float, *, waited: bool) -> None:
        """Let a caller start.

        Args:
            now: the present, not before `moment`.
            waited: whether the caller had to wait for it.
        """
        if self._stage is not None:
            self._stage.enter(now, waited=waited)
            self._open_if_over(self._stage)

    def leave(self) -> None:
        """Take note of the end of a call that had entered, whatever came of it."""
        if self._stage is not None:
            self._stage.leave()

    def succeeded(self, now: float, generation: int) -> None:
        """Take note of a call that the server did not refuse.

        Args:
            now: the present.
            generation: that of the gate when the call started.
        """
        self._recent.add(now)
        if self._stage is not None and generation == self.generation:
            self._stage.succeeded()
            self._open_if_over(self._stage)

    def refused(self, now: float, retry_after: float | None, generation: int) -> bool:
        """Take note of an answer 429, and return whether it is the first of its event.

        Without `Retry-After` the others are slowed down but not stopped.

        Args:
            now: the present.
            retry_after: seconds that the server asked to wait, or None when it did not say.
            generation: that of the gate when the call started.
        """
        wait = retry_after or 0.0
        closed_until = max(self.closed_until, now + wait)
        if generation != self.generation:
            # It started before the gate was closed: one more witness of an event that is known already.
            if self._stage is not None:
                self.closed_until = closed_until
                self._stage.postpone(closed_until)
            return False
        self.closed_until = closed_until
        self.generation += 1
        allowed = self._recent.rate(now, wait)
        plateau = allowed if self._stage is None else self._stage.plateau(now, wait, allowed)
        self._stage = _Pace(max(plateau, LOWEST_RATE), self.closed_until)
        self.is_open = False
        return True

    def _open_if_over(self, stage: _Caution | _Pace) -> None:
        if stage.is_over:
            self._stage = None
            self.is_open = True


class _Caution:
    """A bound on the calls under way to a server of which little is known."""

    def __init__(self) -> None:
        self._entered = 0
        self._under_way = 0
        self._successes = 0
        self._last = -math.inf

    @property
    def is_over(self) -> bool:
        return self._successes - TRUSTED_SUCCESSES >= OPEN_UNDER_WAY

    def moment(self, waiting: int) -> float:
        known = self._entered + waiting
        most = max(FEWEST_UNDER_WAY, SHARE_UNDER_WAY * known, self._successes - TRUSTED_SUCCESSES)
        if self._entered < FREE_CALLS or self._under_way < most:
            return -math.inf
        return self._last + PATIENCE / most

    def most_starts(self, now: float, until: float) -> float:  # noqa: ARG002 - as that of the other stage
        return math.inf

    def enter(self, now: float, *, waited: bool) -> None:  # noqa: ARG002 - as that of the other stage
        self._entered += 1
        self._under_way += 1
        self._last = now

    def leave(self) -> None:
        self._under_way -= 1

    def succeeded(self) -> None:
        self._successes += 1

    def postpone(self, moment: float) -> None:
        """Do nothing: a first refusal ends this stage."""

    def plateau(self, now: float, wait: float, recent: float) -> float:  # noqa: ARG002 - as above
        return recent


class _Pace:
    """A rate of calls that rises from below a plateau to it and then beyond.

    Args:
        plateau: calls per second that the server is estimated to allow.
        start: the moment when the first call may start.
    """

    def __init__(self, plateau: float, start: float) -> None:
        self._plateau = plateau
        self._start = start
        self._slot = start
        self._last = start
        self._successes = 0
        # Only time in which callers wait lets the rate rise: what nobody made use of proves nothing.
        self._used = 0.0

    @property
    def is_over(self) -> bool:
        return self._rate() > OPEN_RATE

    def moment(self, waiting: int) -> float:  # noqa: ARG002 - as that of the other stage
        return self._slot

    def most_starts(self, now: float, until: float) -> float:
        seconds = max(until - max(self._start, now) + LATENESS, 0.0)
        return 1 + self._starts(self._used + seconds) - self._starts(self._used)

    def enter(self, now: float, *, waited: bool) -> None:
        if waited:
            self._used += max(now - self._last, 0.0)
        self._last = max(now, self._last)
        self._slot = max(self._slot, now - LATENESS) + 1 / self._rate()

    def leave(self) -> None:
        """Do nothing: a rate does not depend on how many calls are under way."""

    def succeeded(self) -> None:
        self._successes += 1

    def postpone(self, moment: float) -> None:
        self._slot = max(self._slot, moment)
        self._last = max(self._last, moment)

    def plateau(self, now: float, wait: float, recent: float) -> float:  # noqa: ARG002 - as above
        """Return the next plateau: the calls per second of this stage, over a time that includes the wait."""
        went_through = self._successes / max(now - self._start + wait, _SPAN)
        return min(max(went_through, DECREASE * self._rate()), self._rate())

    def _rate(self) -> float:
        below = min(self._used / RISE - 1, 0.0)
        above = max(self._used - RISE, 0.0) / DOUBLING
        return self._plateau * (1 + (1 - DECREASE) * below**3) + self._step * above**3

    def _starts(self, used: float) -> float:
        """Return how many calls start while the rate rises for so many seconds: the integral of the rate."""
        below = min(used / RISE - 1, 0.0)
        above = max(used - RISE, 0.0) / DOUBLING
        risen = self._plateau * (used + (1 - DECREASE) * RISE * (below**4 - 1) / 4)
        return risen + self._step * DOUBLING * above**4 / 4

    @property
    def _step(self) -> float:
        return max(self._plateau, SMALLEST_STEP)


class _Recent:
    """How many calls succeeded in the last one or two spans of a second."""

    def __init__(self) -> None:
        self._since = -math.inf
        self._successes = 0
        self._before = 0

    def add(self, now: float) -> None:
        age = now - self._since
        if age > _SPAN:
            self._before = self._successes if age < 2 * _SPAN else 0
            self._successes = 0
            self._since = now
        self._successes += 1

    def rate(self, now: float, wait: float) -> float:
        """Return the calls per second, over a time that includes a wait to come."""
        elapsed = now - self._since + (_SPAN if self._before else 0.0)
        return (self._before + self._successes) / max(elapsed + wait, _SPAN)
