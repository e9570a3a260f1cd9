"""Servers in virtual time, called with as many calls in flight as a concurrency limit allows."""

from __future__ import annotations

import heapq
import itertools
import math
import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lusid_async.http.rate_limit import RateLimitPolicy

if TYPE_CHECKING:
    from collections.abc import Callable

    from lusid_async.bulk import AdaptiveConcurrency
    from lusid_async.bulk.concurrency import StartedCall

REJECTION_SECONDS = 0.005


@dataclass
class Server:
    """A server.

    Args:
        latency: seconds from a request to its response; called with the time and the requests in progress.
        capacity: requests a second, processed one after another; None for any number.
        allowed: requests a second that are not rejected, from a bucket of one second's worth.
        at_once: requests in progress that are not rejected.
    """

    latency: Callable[[float, int], float]
    capacity: float | None = None
    allowed: float = math.inf
    at_once: float = math.inf
    in_progress: int = 0
    _free_at: float = 0.0
    _tokens: float = -1.0
    _refilled: float = 0.0

    def respond(self, now: float) -> float | None:
        """Return the time of the response to a request that arrives now, or None if it is rejected."""
        if self.in_progress >= self.at_once or not self._has_token(now):
            return None
        self.in_progress += 1
        begins = now
        if self.capacity is not None:
            begins = self._free_at = max(self._free_at, now) + 1 / self.capacity
        return begins + self.latency(now, self.in_progress)

    def _has_token(self, now: float) -> bool:
        if self.allowed == math.inf:
            return True
        if self._tokens < 0:
            self._tokens = self.allowed
        self._tokens = min(self.allowed, self._tokens + (now - self._refilled) * self.allowed)
        self._refilled = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True


@dataclass
class Run:
    """The result of a run.

    Args:
        limits: the limit at every response, with its time.
        succeeded: how many calls succeeded.
        failed: how many calls were rejected once more after their last retry.
        rejected: how many requests were rejected.
    """

    limits: list[tuple[float, int]] = field(default_factory=list)
    succeeded: int = 0
    failed: int = 0
    rejected: int = 0

    @property
    def seconds(self) -> float:
        """When the last call ended."""
        return self.limits[-1][0]

    def between(self, start: float, end: float) -> list[int]:
        """Return the limits of a period."""
        return [limit for time, limit in self.limits if start <= time < end]


@dataclass
class Client:
    """A client that makes calls and retries them as the package does.

    Args:
        concurrency: how many calls are in flight.
        server: where they go.
        retry_after: seconds that every call waits after a rejection, as the rate limiter has it after a 429
            with `Retry-After`; None for the rejected call's own exponential backoff with full jitter, as
            after a 503.
        retries: how often a call is retried.
        calls_per_second: starts no more calls than this, as behind a slow consumer.
    """

    concurrency: AdaptiveConcurrency
    server: Server
    retry_after: float | None = None
    retries: int = 2
    calls_per_second: float | None = None
    _done: Run = field(default_factory=Run)
    _in_flight: int = 0
    _next_start: float = 0.0
    _blocked_until: float = 0.0

    def __post_init__(self) -> None:
        self._random = random.Random(1)  # noqa: S311 - no secret depends on it
        self._order = itertools.count()
        self._events: list[tuple[float, int, Callable[[float], None]]] = []

    def run(self, *, seconds: float = math.inf, calls: float = math.inf) -> Run:
        """Make a number of calls, or as many as end within some seconds of virtual time."""
        self._remaining = calls
        self._start_calls(0.0)
        while self._events:
            time, _, happens = heapq.heappop(self._events)
            if time > seconds:
                break
            happens(time)
        return self._done

    def _at(self, time: float, happens: Callable[[float], None]) -> None:
        heapq.heappush(self._events, (time, next(self._order), happens))

    def _start_calls(self, now: float) -> None:
        while self._in_flight < self.concurrency.limit and self._remaining > 0:
            if self.calls_per_second is not None:
                if self._next_start > now:
                    return
                self._next_start = max(self._next_start, now) + 1 / self.calls_per_second
                self._at(self._next_start, self._start_calls)
            self._remaining -= 1
            self._in_flight += 1
            self._send(now, now, self.concurrency.started(self._in_flight), 0)

    def _send(self, now: float, began: float, call: StartedCall, retries: int) -> None:
        if now < self._blocked_until:
            self.concurrency.held()
            self._at(self._blocked_until, lambda then: self._send(then, began, call, max(retries, 1)))
            return
        response = self.server.respond(now)
        if response is None:
            self._at(now + REJECTION_SECONDS, lambda then: self._reject(then, began, call, retries))
        else:
            self._at(response, lambda then: self._succeed(then, began, call, retries))

    def _reject(self, now: float, began: float, call: StartedCall, retries: int) -> None:
        self._done.rejected += 1
        self.concurrency.rejected(call)
        if retries >= self.retries:
            self._done.failed += 1
            self._end(now)
        elif self.retry_after is None:
            wait = self._random.random() * 2.0**retries
            self._at(now + wait, lambda then: self._send(then, began, call, retries + 1))
        else:
            self._blocked_until = max(self._blocked_until, now + self.retry_after)
            self._at(self._blocked_until, lambda then: self._send(then, began, call, retries + 1))

    def _succeed(self, now: float, began: float, call: StartedCall, retries: int) -> None:
        self.server.in_progress -= 1
        self._done.succeeded += 1
        if not retries:
            self.concurrency.succeeded(call, now - began)
        self._end(now)

    def _end(self, now: float) -> None:
        self._in_flight -= 1
        self._done.limits.append((now, self.concurrency.limit))
        self._start_calls(now)


class RateLimitedClient(Client):
    """A client behind the rate limiter of a factory, whose server sends 429 without `Retry-After`."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self._policy = RateLimitPolicy(jitter=self._random.random)
        self._queue: list[tuple[int, int, float, StartedCall]] = []
        self.retry_after = 0.0

    def _send(self, now: float, began: float, call: StartedCall, retries: int) -> None:
        entry = (-retries, next(self._order), began, call)
        heapq.heappush(self._queue, entry)
        self._serve(now)
        if entry in self._queue:
            self.concurrency.held()

    def _serve(self, now: float) -> None:
        while self._queue and (ready := self._policy.ready_at(now)) <= now:
            retries, _, began, call = heapq.heappop(self._queue)
            self._request(now, began, call, -retries)
        if self._queue:
            self._at(ready, self._serve)

    def _request(self, now: float, began: float, call: StartedCall, retries: int) -> None:
        epoch = self._policy.start(now)
        response = self.server.respond(now)
        if response is None:
            self._at(now + REJECTION_SECONDS, lambda then: self._throttle(then, epoch, began, call, retries))
        else:
            self._at(response, lambda then: self._accept(then, epoch, began, call, retries))

    def _throttle(self, now: float, epoch: int, began: float, call: StartedCall, retries: int) -> None:
        self._policy.throttled(now, epoch, None)
        self._policy.finish()
        self._reject(now, began, call, retries)
        self._serve(now)

    def _accept(self, now: float, epoch: int, began: float, call: StartedCall, retries: int) -> None:
        self._policy.succeeded(epoch)
        self._policy.finish()
        self._succeed(now, began, call, retries)
        self._serve(now)
