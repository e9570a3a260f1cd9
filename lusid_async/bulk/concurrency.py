"""How many calls to have in flight at once, adapted to what the calls report."""

from __future__ import annotations

import math
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lusid_async.errors import ApiException, RequestTimeoutError
from lusid_async.http.observing import observing_rate_limit_waits, observing_retries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lusid_async.http.observing import Retry

INITIAL = 16
"""Where slow start begins: higher, a server that allows 20 calls at once would reject many of the first ones;
lower, a server that allows hundreds would be used less for some more round trips."""

MAXIMUM = 200
"""The connection limit of a factory; more calls than that would only wait for a connection."""

_CONGESTED = 2.0
"""The ratio of the mean latency to the uncongested one from which the limit is reduced: half of it is
queueing. For a latency that grows with the square of the concurrency this is where throughput peaks."""

_DECREASE = 0.7
"""What is left of the limit after congestion, as in CUBIC (RFC 9438, section 4.6)."""

_BELOW_REJECTED = 0.95
"""What is left of the number of calls that were accepted beside a rejected one."""

_NOT_OURS = 0.9
"""A latency that a reduced limit leaves above this ratio is not caused by our own calls."""

_PATIENCE = (128, 1024)
"""Windows, each about a round trip, without growth after a rejection: doubled by each further rejection."""

_SMALLEST_WINDOW = 16
"""Calls whose latencies are averaged at least; fewer say too little."""

_TOO_MANY = frozenset({429, 503})


@dataclass(frozen=True, slots=True)
class StartedCall:
    """What has to be remembered about a call in flight.

    Args:
        epoch: how often the limit had been reduced when it started.
        window: the measuring window in which it started.
        in_flight: how many calls were in flight, this one included.
    """

    epoch: int
    window: int
    in_flight: int


class AdaptiveConcurrency:
    """A concurrency limit that follows what the server and this process can handle.

    Slow start doubles it in each round trip, until the mean latency has doubled or a call was rejected. From
    then on it grows by its square root in each round trip as long as the latency stays below twice the
    uncongested one, and is multiplied by 0.7 when it does not. A latency that does not fall with the limit
    has another cause: the reduction is taken back, and that latency becomes the one to compare with.

    A rejection (429, 503, a timeout), also of a call that is retried and succeeds, lowers the limit once for
    all calls that were in flight together: to just below the number of calls that were accepted beside it, so
    that a server with a limit of its own on concurrency is used fully. Growth above that is tried again
    rarely, because each attempt can cost a `Retry-After`.

    Nothing is concluded from calls that the rate limiter of the factory held back, nor while the limit is not
    used up, as when the consumer is the slower side.

    Args:
        initial: the limit to start with.
        minimum: the limit is never lower.
        maximum: the limit is never higher. If it equals `minimum`, the limit is fixed.

    Raises:
        TypeError: a number is not an integer.
        ValueError: the numbers are not in the order 1 <= minimum <= initial <= maximum.
    """

    def __init__(self, *, initial: int = INITIAL, minimum: int = 1, maximum: int = MAXIMUM) -> None:
        for name, number in (("initial", initial), ("minimum", minimum), ("maximum", maximum)):
            check_integer(name, number)
        if not 1 <= minimum <= initial <= maximum:
            raise ValueError(
                "1 <= minimum <= initial <= maximum is required, "
                f"not minimum={minimum}, initial={initial}, maximum={maximum}"
            )
        self._minimum, self._limit, self._maximum = minimum, initial, maximum
        self._is_slow_start = True
        self._epoch = 0
        self._window = 0
        self._calls, self._seconds, self._is_limited = 0, 0.0, False
        self._window_size = initial // 2
        self._uncongested = math.inf
        self._before_decrease: _Decrease | None = None
        self._patience, self._wait = _PATIENCE[0], 0
        self._rejection: _Rejection | None = None

    @classmethod
    def of(cls, concurrency: int | AdaptiveConcurrency | None) -> AdaptiveConcurrency:
        """Return what an argument `concurrency` stands for: a fixed limit, the caller's own, or the default.

        Raises:
            TypeError: a fixed limit is not an integer.
            ValueError: a fixed limit is less than 1.
        """
        if concurrency is None:
            return cls()
        if isinstance(concurrency, AdaptiveConcurrency):
            return concurrency
        check_integer("concurrency", concurrency)
        if concurrency < 1:
            raise ValueError(f"concurrency must be at least 1, not {concurrency}")
        return cls(initial=concurrency, minimum=concurrency, maximum=concurrency)

    @property
    def limit(self) -> int:
        """How many calls may be in flight."""
        return self._limit

    def started(self, in_flight: int) -> StartedCall:
        """Record that a call starts.

        Args:
            in_flight: how many calls are in flight, this one included.
        """
        self._is_limited |= in_flight >= self._limit
        return StartedCall(self._epoch, self._window, in_flight)

    def succeeded(self, call: StartedCall, latency: float) -> None:
        """Record a response to a first attempt, other than a rejection.

        Args:
            call: what `started` returned for it.
            latency: in seconds.
        """
        if call.window != self._window or self._minimum == self._maximum:
            return
        self._calls += 1
        self._seconds += latency
        if self._calls >= self._window_size:
            self._end_window(self._seconds / self._calls)

    def held(self) -> None:
        """Record that the rate limiter holds a call back: those in flight beside it are fewer than they
        seem."""
        self._window += 1
        self._change(self._limit)

    def rejected(self, call: StartedCall) -> None:
        """Record that a call was rejected because there were too many, or timed out."""
        event = self._rejection
        if event is not None and event.epoch == call.epoch:
            # Rejected together with the first one; the order in which they are reported says nothing.
            lowered = event.with_another(call.in_flight)
            if event.is_first and lowered < self._limit:
                self._change(lowered)
        if call.epoch != self._epoch:
            return
        # A second rejection soon after the first says that it is not the number in flight that decides.
        event = self._rejection = _Rejection(call.epoch, call.in_flight, is_first=self._wait == 0)
        below = min(event.accepted, self._limit) * _BELOW_REJECTED
        self._wait = self._patience
        self._patience = min(2 * self._patience, _PATIENCE[1])
        self._is_slow_start, self._before_decrease = False, None
        self._epoch += 1
        self._change(int(below if event.is_first else self._limit * _DECREASE))

    def _end_window(self, latency: float) -> None:
        is_limited = self._is_limited
        before, self._before_decrease = self._before_decrease, None
        if before is not None and latency > _NOT_OURS * before.latency:
            self._uncongested = latency
            self._change(before.limit)
            return
        self._uncongested = min(self._uncongested, latency)
        if latency > _CONGESTED * self._uncongested:
            # The latency of a step of slow start is not that of its limit yet: nothing to compare with.
            self._before_decrease = None if self._is_slow_start else _Decrease(self._limit, latency)
            self._is_slow_start = False
            self._change(int(self._limit * _DECREASE))
        elif self._wait:
            self._wait -= 1
            self._change(self._limit)
        elif is_limited:
            self._patience = max(self._patience // 2, _PATIENCE[0])
            self._change(self._limit + (self._limit if self._is_slow_start else math.isqrt(self._limit)))
        else:
            self._change(self._limit)

    def _change(self, limit: int) -> None:
        limit = min(max(limit, self._minimum), self._maximum)
        if limit != self._limit:
            self._limit = limit
            self._window += 1
        self._calls, self._seconds, self._is_limited = 0, 0.0, False
        # Half of the calls after a step of slow start are new: they all end a round trip later.
        self._window_size = limit // 2 if self._is_slow_start else max(limit, _SMALLEST_WINDOW)


@dataclass(frozen=True, slots=True)
class _Decrease:
    """What there was before the limit was reduced for its latency."""

    limit: int
    latency: float


@dataclass(slots=True)
class _Rejection:
    """Calls in flight together of which some were rejected.

    Args:
        epoch: that of the calls.
        in_flight: the most that were in flight when one of the rejected ones started.
        is_first: whether there was no rejection shortly before.
        rejected: how many were rejected.
    """

    epoch: int
    in_flight: int
    is_first: bool
    rejected: int = 1

    @property
    def accepted(self) -> int:
        """How many calls were accepted beside the rejected ones; half of all, if it seems to be fewer.

        All of them are rejected where it is not their number that decides.
        """
        return max(self.in_flight - self.rejected, self.in_flight // 2)

    def with_another(self, in_flight: int) -> int:
        """Count another rejected call and return the limit that follows from all of them."""
        self.in_flight = max(self.in_flight, in_flight)
        self.rejected += 1
        return int(self.accepted * _BELOW_REJECTED)


class CallObserver:
    """Reports to `concurrency` how the calls go that one task makes, one after another.

    A rejection is reported at once, also when the call is retried and succeeds; so is a call that the rate
    limiter holds back. The latency is reported of a call with a response to its first attempt: a 404 says as
    much as a success, but an error in the caller's own function or a wait before a retry nothing.

    Args:
        concurrency: what is reported to.
    """

    _call: StartedCall
    _started_at: float
    _is_first_attempt: bool

    def __init__(self, concurrency: AdaptiveConcurrency) -> None:
        self._concurrency = concurrency

    @contextmanager
    def observing(self) -> Iterator[None]:
        """Observe the calls that are made in the block."""
        with observing_retries(self._retried), observing_rate_limit_waits(self._concurrency.held):
            yield

    def begin(self, call: StartedCall) -> None:
        """Record the start of a call.

        Args:
            call: what `concurrency` returned for it.
        """
        self._call = call
        self._started_at = time.perf_counter()
        self._is_first_attempt = True

    def succeeded(self) -> None:
        """Record that the call returned."""
        if self._is_first_attempt:
            self._concurrency.succeeded(self._call, time.perf_counter() - self._started_at)

    def failed(self, error: Exception) -> None:
        """Record that the call raised `error`."""
        status = error.status if isinstance(error, ApiException) else None
        if isinstance(error, RequestTimeoutError) or status in _TOO_MANY:
            self._concurrency.rejected(self._call)
        elif status is not None:
            self.succeeded()

    def _retried(self, retry: Retry) -> None:
        self._is_first_attempt = False
        if retry.status in _TOO_MANY:
            self._concurrency.rejected(self._call)


def check_integer(name: str, number: object) -> None:
    """Refuse an argument that is not an integer, such as 2.5 or True.

    Raises:
        TypeError: it is not.
    """
    if not isinstance(number, int) or isinstance(number, bool):
        raise TypeError(f"{name} must be an integer, not {number!r}")
