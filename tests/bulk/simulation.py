"""Servers in virtual time, for what decides how many calls are under way."""

from __future__ import annotations

import heapq
import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from lusid_async.bulk import AdaptiveConcurrency
    from lusid_async.bulk.concurrency import StartedCall


@dataclass
class Server:
    """Takes a latency to answer, and works on so many calls a second, one after another.

    Args:
        latency: seconds that a call takes beside its turn; called with the moment it arrives.
        capacity: calls a second, or None for any number.
        allowed: calls a second that are not refused, out of a bucket of a second's worth.
    """

    latency: Callable[[float], float]
    capacity: float | None = None
    allowed: float | None = None
    _free_at: float = 0.0
    _tokens: float = field(default=-1.0)
    _refilled: float = 0.0

    def answer(self, now: float) -> float | None:
        """Return the moment at which a call that arrives now is answered, or None when it is refused."""
        if self.allowed is not None and not self._allows(now, self.allowed):
            return None
        turn = now
        if self.capacity is not None:
            turn = self._free_at = max(self._free_at, now) + 1 / self.capacity
        return turn + self.latency(now)

    def _allows(self, now: float, allowed: float) -> bool:
        if self._tokens < 0:
            self._tokens = allowed
        self._tokens = min(allowed, self._tokens + (now - self._refilled) * allowed)
        self._refilled = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True


@dataclass
class Run:
    """What came of a run.

    Args:
        limits: the concurrency at every answer, with its moment.
        answered: how many calls were answered.
        refused: how many requests were refused.
    """

    limits: list[tuple[float, int]] = field(default_factory=list)
    answered: int = 0
    refused: int = 0

    def between(self, start: float, end: float) -> list[int]:
        """Return the limits of a stretch of time."""
        return [limit for moment, limit in self.limits if start <= moment < end]


REFUSAL_SECONDS = 0.005


def run(
    concurrency: AdaptiveConcurrency,
    server: Server,
    *,
    seconds: float,
    retry_after: float = 1.0,
    consumed_per_second: float | None = None,
) -> Run:
    """Keep as many calls under way as `concurrency` says, for so many virtual seconds.

    Args:
        concurrency: what is tried.
        server: who answers.
        seconds: when to stop.
        retry_after: seconds after which a refused call is sent again.
        consumed_per_second: starts no more calls than this, as a slow consumer does.
    """
    done = Run()
    order = itertools.count()
    events: list[tuple[float, int, Callable[[float], None]]] = []
    in_flight = 0
    next_start = 0.0

    def at(moment: float, happens: Callable[[float], None]) -> None:
        heapq.heappush(events, (moment, next(order), happens))

    def fill(now: float) -> None:
        nonlocal in_flight, next_start
        while in_flight < concurrency.limit:
            if consumed_per_second is not None:
                if next_start > now:
                    return
                next_start = max(next_start, now) + 1 / consumed_per_second
                at(next_start, fill)
            in_flight += 1
            send(now, now, concurrency.started(in_flight), False)

    def send(now: float, began: float, call: StartedCall, was_refused: bool) -> None:
        answered = server.answer(now)
        if answered is None:
            at(now + REFUSAL_SECONDS, lambda then: refuse(then, began, call))
        else:
            at(answered, lambda then: answer(then, began, call, was_refused))

    def refuse(now: float, began: float, call: StartedCall) -> None:
        done.refused += 1
        concurrency.refused(call)
        at(now + retry_after, lambda then: send(then, began, call, True))

    def answer(now: float, began: float, call: StartedCall, was_refused: bool) -> None:
        nonlocal in_flight
        if not was_refused:
            concurrency.finished(call, now - began, in_flight)
        in_flight -= 1
        done.answered += 1
        done.limits.append((now, concurrency.limit))
        fill(now)

    fill(0.0)
    while events:
        moment, _, happens = heapq.heappop(events)
        if moment > seconds:
            break
        happens(moment)
    return done
