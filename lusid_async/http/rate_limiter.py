"""The rate limiter that the calls of a factory share: a slot for each attempt, a queue for who must wait."""

from __future__ import annotations

import heapq
import logging
import math
import threading
import time
from collections import OrderedDict
from enum import Enum
from itertools import count, islice
from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

import anyio

from lusid_async._backoff import requested_wait
from lusid_async._per_loop import PerLoop
from lusid_async.http.observing import announce_rate_limit_wait
from lusid_async.http.rate_limit import RateLimitPolicy, parse_report

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractAsyncContextManager
    from types import TracebackType

    from lusid_async.http.rate_limit import Report

_TOO_MANY_REQUESTS = 429
_FIRST_SERVER_ERROR = 500
_OTHER_LOOPS_POLL = 0.05
"""Seconds after which a waiter looks for slots that were given back in another event loop."""

_MAX_LOOKED_AT = 16
"""How many identities are looked at for one that is idle: a search through all would block the loop."""

_LOGGER = logging.getLogger("lusid_async")


class DefaultRateLimiter(Enum):
    """The type of `DEFAULT_RATE_LIMITER`: no rate limiter was given, which is not the same as None."""

    DEFAULT_RATE_LIMITER = "a new RateLimiter"


DEFAULT_RATE_LIMITER: Final = DefaultRateLimiter.DEFAULT_RATE_LIMITER


class SlotTimeoutError(Exception):
    """Raised by `slot()` when no slot can be had before the deadline of the call; nothing was sent."""


class RateLimitSlot(Protocol):
    """What `slot()` gives: the right to send one request."""

    def observe(self, status_code: int, headers: Mapping[str, str]) -> None:
        """Take note of the response.

        Args:
            status_code: its HTTP status.
            headers: its headers; look-ups ignore case.
        """


class RateLimiterProtocol(Protocol):
    """What `AsyncApiClientFactory(rate_limiter=...)` takes.

    It can be used from several event loops, one after another and in several threads at once.
    """

    def slot(
        self, *, deadline: float = math.inf, retry_count: int = 0
    ) -> AbstractAsyncContextManager[RateLimitSlot]:
        """Return what is entered to send one request, and left when its response has begun.

        Args:
            deadline: the moment on the clock of `anyio.current_time` by which the slot is needed.
            retry_count: how often the call was throttled before; who was, goes first.

        Raises:
            SlotTimeoutError: on entering, at once: the slot cannot be had in time.
        """

    def blocked_for(self) -> float:
        """Return the seconds for which no call is sent, as far as is known; 0 if calls may start."""


@runtime_checkable
class IdentityRateLimiter(RateLimiterProtocol, Protocol):
    """A rate limiter that knows that a server counts each user by itself, as LUSID does.

    One without `for_identity` is shared by all identities of a factory.
    """

    def for_identity(self, key: str) -> RateLimiterProtocol:
        """Return the limiter of the calls that carry the token of one caller; called for each attempt.

        Args:
            key: stands for the identity, and does not reveal its token.
        """


class RateLimiter:
    """Keeps the calls of a factory within the server's rate limit.

    It reads `X-Rate-Limit-Remaining` and `X-Rate-Limit-Reset`, which LUSID sends with each response, and
    `Retry-After` of responses 429: see `lusid_async.http.rate_limit` for the policy. Calls that must wait are
    served in the order in which they came, those that were throttled before first. Several factories with one
    identity can share a limiter; processes with one identity share the budget that the server reports.

    Args:
        max_wait: seconds for which one response can block all calls at most. A call that was told to wait
            longer waits for itself, as long as its own timeout allows.
        initial_backoff: seconds for which a first 429 without `Retry-After` blocks all calls at most; it
            doubles with each further one.
        clock: gives the present in seconds, the same in every event loop; never jumps.
        max_identities: for how many callers with a token of their own the state of their limits is kept. The
            one that was idle for longest is forgotten first, and calls under way never are.

    Raises:
        ValueError: a wait is negative or not finite, or no identity is allowed.
    """

    def __init__(
        self,
        *,
        max_wait: float = 60.0,
        initial_backoff: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
        max_identities: int = 1000,
    ) -> None:
        if max_identities < 1:
            raise ValueError(f"max_identities must be 1 or more, not {max_identities}")
        for name, seconds in (("max_wait", max_wait), ("initial_backoff", initial_backoff)):
            if not 0 <= seconds < math.inf:
                raise ValueError(f"{name} must be a number of seconds, 0 or more, not {seconds!r}")
        self._policy = RateLimitPolicy(max_wait=max_wait, initial_backoff=initial_backoff)
        self._clock = clock
        # Held for a few operations on numbers, never across an await or a caller's code.
        self._lock = threading.Lock()
        self._queues = PerLoop(_Queue)
        self._thread = threading.get_ident()
        self._has_several_threads = False
        self._waiting = 0
        self._max_identities = max_identities
        self._of_identity: OrderedDict[str, RateLimiter] = OrderedDict()

    def for_identity(self, key: str) -> RateLimiter:
        """Return the limiter of the calls that carry the token of one caller.

        LUSID counts the calls of each user by itself, so that what one used up or was throttled for does not
        hold up another. What they share is the connection pool, whose limit bounds all calls in flight.

        Args:
            key: stands for the identity.
        """
        with self._lock:
            limiter = self._of_identity.get(key)
            if limiter is None:
                limiter = self._of_identity[key] = RateLimiter(
                    max_wait=self._policy.max_wait,
                    initial_backoff=self._policy.initial_backoff,
                    clock=self._clock,
                )
                self._forget_idle()
            else:
                self._of_identity.move_to_end(key)
        return limiter

    def _forget_idle(self) -> None:
        """Forget idle identities, from those that were used least recently, down to the limit."""
        excess = len(self._of_identity) - self._max_identities
        if excess <= 0:
            return
        now = self._clock()
        for key, limiter in list(islice(self._of_identity.items(), _MAX_LOOKED_AT))[:-1]:
            if excess > 0 and not limiter._is_busy(now):
                del self._of_identity[key]
                excess -= 1

    def _is_busy(self, now: float) -> bool:
        return bool(self._waiting or self._policy.in_flight) or self._policy.earliest_start(now) > now

    def slot(self, *, deadline: float = math.inf, retry_count: int = 0) -> _Slot:
        """Return what is entered to send one request, and left when its response has begun.

        Args:
            deadline: the moment on the clock of `anyio.current_time` by which the slot is needed.
            retry_count: how often the call was throttled before; who was, goes first.

        Raises:
            SlotTimeoutError: on entering, at once: the slot cannot be had in time.
        """
        return _Slot(self, deadline, retry_count)

    def blocked_for(self) -> float:
        """Return the seconds for which no call is sent, as far as is known; 0 if calls may start."""
        with self._lock:
            now = self._clock()
            return self._policy.earliest_start(now) - now

    def _start(self, slot: _Slot) -> bool:
        """Give a slot if a call may start now."""
        with self._lock:
            now = self._clock()
            if self._policy.ready_at(now) > now:
                return False
            slot.epoch = self._policy.start(now)
        # Two event loops that run at the same time run in two threads.
        if threading.get_ident() != self._thread:
            self._has_several_threads = True
        return True

    def _finish(self, slot: _Slot) -> None:
        with self._lock:
            self._policy.finish()
        if self._waiting:
            self._serve(slot.queue or self._queue())

    def _observe(self, epoch: int, status_code: int, headers: Mapping[str, str]) -> None:
        remaining = headers.get("x-rate-limit-remaining")
        report = None
        if remaining is not None:
            date = headers.get("date")
            report = parse_report(remaining, headers.get("x-rate-limit-reset"), date, now=time.time())
        if status_code == _TOO_MANY_REQUESTS:
            wait = requested_wait(headers.get("retry-after"), headers.get("date"))
            self._throttled(epoch, report, wait)
        elif report is not None or status_code < _FIRST_SERVER_ERROR:
            with self._lock:
                if report is not None:
                    self._policy.reported(self._clock(), report)
                else:
                    self._policy.not_reported()
                if status_code < _FIRST_SERVER_ERROR:
                    self._policy.succeeded(epoch)

    def _throttled(self, epoch: int, report: Report | None, wait: float | None) -> None:
        with self._lock:
            now = self._clock()
            if report is not None:
                self._policy.reported(now, report)
            is_new = self._policy.throttled(now, epoch, wait)
        if is_new:
            _LOGGER.debug(
                "429 Too Many Requests; all calls of this rate limiter wait %.2f s", self.blocked_for()
            )
            if self._waiting:
                # Whoever cannot be served in time fails at once.
                self._queue().wake_all()

    async def _wait(self, slot: _Slot) -> None:
        """Wait in the queue of the running loop until the slot is given."""
        queue = slot.queue = self._queue()
        waiter = queue.join(slot)
        with self._lock:
            self._waiting += 1
        try:
            if queue.head() is waiter:
                self._serve(queue)
            if waiter.is_served:
                return
            self._check_deadline(slot, ahead=0 if slot.retry_count else len(queue) - 1)
            announce_rate_limit_wait()
            while not waiter.is_served:
                await self._sleep(queue, waiter)
        except BaseException:
            if waiter.is_served:
                self._finish(slot)
            else:
                queue.leave(waiter)
            raise
        finally:
            with self._lock:
                self._waiting -= 1

    async def _sleep(self, queue: _Queue, waiter: _Waiter) -> None:
        """Sleep until the waiter is served or should look again; the first one watches the clock."""
        if queue.head() is waiter:
            with self._lock:
                now = self._clock()
                seconds = self._policy.ready_at(now) - now
            if self._has_several_threads or threading.get_ident() != self._thread:
                seconds = min(seconds, _OTHER_LOOPS_POLL)
            with anyio.move_on_after(seconds):
                await waiter.woken.wait()
        else:
            await waiter.woken.wait()
        if not waiter.is_served:
            waiter.woken = anyio.Event()
            self._check_deadline(waiter.slot, ahead=0)
            self._serve(queue)

    def _check_deadline(self, slot: _Slot, ahead: int) -> None:
        """Raise if it is known that the slot cannot be had in time."""
        with self._lock:
            now = self._clock()
            seconds = self._policy.earliest_start(now, ahead) - now
        if seconds > 0 and anyio.current_time() + seconds >= slot.deadline:
            raise SlotTimeoutError

    def _serve(self, queue: _Queue) -> None:
        """Give slots to the first waiters of a loop, as many as may start; the next one watches the clock."""
        before = waiter = queue.head()
        while waiter is not None and self._start(waiter.slot):
            queue.serve(waiter)
            waiter = queue.head()
        if waiter is not None and waiter is not before:
            waiter.woken.set()

    def _queue(self) -> _Queue:
        return self._queues.get()


class _Slot:
    """A slot of a `RateLimiter`."""

    __slots__ = ("_limiter", "deadline", "epoch", "queue", "retry_count")

    def __init__(self, limiter: RateLimiter, deadline: float, retry_count: int) -> None:
        self._limiter = limiter
        self.deadline = deadline
        self.retry_count = retry_count
        self.epoch = 0
        self.queue: _Queue | None = None

    async def __aenter__(self) -> _Slot:
        limiter = self._limiter
        if limiter._waiting or not limiter._start(self):
            await limiter._wait(self)
        return self

    def observe(self, status_code: int, headers: Mapping[str, str]) -> None:
        self._limiter._observe(self.epoch, status_code, headers)

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._limiter._finish(self)


class _Waiter:
    """A call that waits for a slot."""

    __slots__ = ("has_left", "is_served", "slot", "woken")

    def __init__(self, slot: _Slot) -> None:
        self.slot = slot
        self.woken = anyio.Event()
        self.is_served = False
        self.has_left = False


class _Queue:
    """The waiters of one event loop, in order: an event can only be set in its own loop."""

    def __init__(self) -> None:
        self._heap: list[tuple[int, int, _Waiter]] = []
        self._numbers = count()
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def join(self, slot: _Slot) -> _Waiter:
        waiter = _Waiter(slot)
        heapq.heappush(self._heap, (-slot.retry_count, next(self._numbers), waiter))
        self._length += 1
        return waiter

    def head(self) -> _Waiter | None:
        # Whoever left while others were ahead is taken out only here: a search would cost more.
        while self._heap and self._heap[0][2].has_left:
            heapq.heappop(self._heap)
        return self._heap[0][2] if self._heap else None

    def serve(self, head: _Waiter) -> None:
        heapq.heappop(self._heap)
        self._length -= 1
        head.is_served = True
        head.woken.set()

    def leave(self, waiter: _Waiter) -> None:
        """Take a waiter out that is not served, and have the next one watch the clock."""
        waiter.has_left = True
        self._length -= 1
        head = self.head()
        if head is not None:
            head.woken.set()

    def wake_all(self) -> None:
        for _, _, waiter in self._heap:
            waiter.woken.set()


class NoRateLimiter:
    """Lets every call start at once: what `rate_limiter=None` stands for."""

    def slot(self, *, deadline: float = math.inf, retry_count: int = 0) -> NoRateLimiter:  # noqa: ARG002
        """Return what gives a slot at once."""
        return self

    def blocked_for(self) -> float:
        """Return 0."""
        return 0.0

    def observe(self, status_code: int, headers: Mapping[str, str]) -> None:
        """Do nothing."""

    async def __aenter__(self) -> NoRateLimiter:
        """Return itself."""
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Do nothing."""
