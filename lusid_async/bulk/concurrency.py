"""How many calls to have under way at once, found out while they are made. Pure: no clock, no I/O."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum, auto

INITIAL = 64
"""Where the search begins: fewer grow slowly with a server that takes 50 ms, more open connections that one
which takes 5 ms has no use for."""

MOST = 200
"""The connections of a factory; more calls than that would only wait for one."""

_STEP = 1.25
"""The factor up and down by which a probe differs from what it is compared with."""

_GROWTH = 2.0
"""The factor of the first steps, as in the slow start of TCP (RFC 5681, section 3.1)."""

_STILL_GROWING = 1.5
"""It grows on while each step brings at least this much throughput; 2 would be all that it can bring."""

_GROWING_ROUND = 3
"""A first step is judged by a third of the calls that it allows at once: most of its time is a round trip."""

_WORTH_MORE = 1.05
"""A probe of more calls is kept from this ratio of throughput on."""

_NO_WORSE = 0.98
"""A probe of fewer calls is kept from this ratio of throughput on."""

_BACK_OFF = 0.7
"""What is left of the concurrency after a refusal, as in CUBIC (RFC 9438, section 4.6)."""

_SHORTEST_ROUND = 32
"""Calls that are looked at before anything is decided; fewer say too little."""

_PATIENCE = (2, 32)
"""Rounds to stay before probing, at first and at the most: it doubles as often as probing brings nothing."""


class _Phase(Enum):
    GROWING = auto()
    STAYING = auto()
    TRYING_MORE = auto()
    TRYING_FEWER = auto()


@dataclass(frozen=True, slots=True)
class StartedCall:
    """What is to be remembered of a call until it ends.

    Args:
        round: the number of the round that it was started in.
        holds: how many calls had been held back before.
        in_flight: how many calls were under way, this one included.
    """

    round: int
    holds: int
    in_flight: int


@dataclass(slots=True)
class _Round:
    """What was measured since the concurrency last changed."""

    calls: int = 0
    in_flight: float = 0.0
    seconds: float = 0.0
    reached: bool = False

    @property
    def throughput(self) -> float:
        """Calls a second by Little's law: those under way, divided by the time that each takes."""
        return self.in_flight / max(self.seconds, 1e-9)


class AdaptiveConcurrency:
    """A number of calls at once that follows what the server and this process can do.

    It doubles as long as that brings throughput. Then it stays, and from time to time tries a quarter
    more and a fifth fewer: more is kept if throughput rises with it, fewer is kept if throughput does not
    fall, so that latency which only comes from waiting in a queue, the server's or this process's own, is
    given back. A refusal (429, 503, a timeout) takes 30 % off, once for all calls that were under way
    together.

    Little's law turns latencies into throughput; there is no notion of a normal latency that could go stale
    when the server becomes slower or faster. Nothing is concluded while the concurrency is not used up, as
    when the consumer is the slower side, or while calls are held back at the gate of their factory.

    Args:
        initial: calls at once to begin with.
        least: never fewer.
        most: never more. With `least` equal to `most` the number is fixed.

    Raises:
        ValueError: the numbers are not in the order 1 <= least <= initial <= most.
    """

    def __init__(self, *, initial: int = INITIAL, least: int = 1, most: int = MOST) -> None:
        if not 1 <= least <= initial <= most:
            raise ValueError(
                f"1 <= least <= initial <= most is needed, not least={least}, initial={initial}, most={most}"
            )
        self._least = least
        self._most = most
        self._limit = initial
        self._phase = _Phase.GROWING
        self._round = _Round()
        self._number = 0
        self._holds = 0
        self._settled = initial
        self._reference = 0.0
        self._patience, self._longest_patience = _PATIENCE

    @classmethod
    def of(cls, concurrency: int | AdaptiveConcurrency | None) -> AdaptiveConcurrency:
        """Return what stands for an argument: a fixed number, bounds of the caller's own, or neither.

        Raises:
            ValueError: a fixed number is less than 1.
        """
        if concurrency is None:
            return cls()
        if isinstance(concurrency, AdaptiveConcurrency):
            return concurrency
        if concurrency < 1:
            raise ValueError(f"concurrency must be at least 1, not {concurrency}")
        return cls(initial=concurrency, least=concurrency, most=concurrency)

    @property
    def limit(self) -> int:
        """How many calls may be under way at once now."""
        return self._limit

    def started(self, in_flight: int) -> StartedCall:
        """Take note that a call starts.

        Args:
            in_flight: how many calls are under way with it.
        """
        if in_flight >= self._limit:
            self._round.reached = True
        return StartedCall(self._number, self._holds, in_flight)

    def finished(self, call: StartedCall, latency: float, in_flight: int) -> None:
        """Take note that a call was answered, with whatever but a refusal.

        Args:
            call: what `started` returned for it.
            latency: the seconds that it took.
            in_flight: how many calls were under way with it at its end.
        """
        # A call from before the last change, or hold, tells of a concurrency that is not there any more.
        if self._least == self._most or (call.round, call.holds) != (self._number, self._holds):
            return
        measured = self._round
        measured.calls += 1
        # While their number rises, neither its start nor its end alone says beside how many it ran.
        measured.in_flight += (call.in_flight + in_flight) / 2
        measured.seconds += latency
        if measured.calls >= self._calls_needed():
            self._round = _Round()
            if measured.reached:
                self._decide(measured.throughput)

    def held(self) -> None:
        """Take note that a call is held back before it is sent.

        Calls that wait are not under way to the server: what is measured beside them would count them.
        """
        self._holds += 1
        self._round = _Round()

    def refused(self, call: StartedCall) -> None:
        """Take note that a call was refused because there were too many, or was not answered in time."""
        if call.round != self._number:
            return
        self._settled = max(self._least, int(self._limit * _BACK_OFF))
        self._lose_patience()
        self._stay_at_settled()
        # Also when it cannot become less: the calls of this moment have said what they had to.
        self._number += 1
        self._round = _Round()

    def _calls_needed(self) -> int:
        if self._phase is _Phase.GROWING:
            return max(self._limit // _GROWING_ROUND, 1)
        rounds = self._patience if self._phase is _Phase.STAYING else 1
        return rounds * max(3 * self._limit, _SHORTEST_ROUND)

    def _decide(self, throughput: float) -> None:
        if self._phase is _Phase.GROWING:
            self._grew(throughput)
        elif self._phase is _Phase.STAYING:
            self._reference = throughput
            self._try_more()
        elif self._phase is _Phase.TRYING_MORE:
            self._tried_more(throughput / self._reference)
        else:
            self._tried_fewer(throughput / self._reference)

    def _grew(self, throughput: float) -> None:
        gain = throughput / self._reference if self._reference else math.inf
        if gain >= _STILL_GROWING and self._limit < self._most:
            self._settled, self._reference = self._limit, throughput
            self._change(round(self._limit * _GROWTH))
            return
        # So many more than before are of use; the rest of the step would only queue.
        self._settled = round(min(self._settled * max(gain, 1.0), self._limit))
        self._stay_at_settled()

    def _try_more(self) -> None:
        if self._settled == self._most:
            self._try_fewer()
            return
        self._phase = _Phase.TRYING_MORE
        self._change(max(self._settled + 1, round(self._settled * _STEP)))

    def _tried_more(self, gain: float) -> None:
        if gain >= _WORTH_MORE:
            self._settled, self._reference = self._limit, gain * self._reference
            self._patience = _PATIENCE[0]
            self._try_more()
        else:
            self._try_fewer()

    def _try_fewer(self) -> None:
        if self._settled == self._least:
            self._lose_patience()
            self._stay_at_settled()
            return
        self._phase = _Phase.TRYING_FEWER
        self._change(min(self._settled - 1, round(self._settled / _STEP)))

    def _tried_fewer(self, gain: float) -> None:
        if gain >= _NO_WORSE:
            # The reference stays: many small losses must not add up to a large one.
            self._settled = self._limit
            self._patience = _PATIENCE[0]
            self._try_fewer()
        else:
            self._lose_patience()
            self._stay_at_settled()

    def _stay_at_settled(self) -> None:
        self._phase = _Phase.STAYING
        self._change(self._settled)

    def _lose_patience(self) -> None:
        self._patience = min(2 * self._patience, self._longest_patience)

    def _change(self, limit: int) -> None:
        limit = min(max(limit, self._least), self._most)
        if limit != self._limit:
            self._number += 1
            self._round = _Round()
        self._limit = limit
