"""Observing the calls that a block of code makes: their retries, and their waits for the rate limiter."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@dataclass(frozen=True, slots=True)
class Retry:
    """One decision to send a call again.

    Args:
        operation: the class and the method of the call.
        attempt: the number of the attempt that failed; the first is 1.
        reason: the status or the exception that it ended with.
        wait: seconds until the call is sent again, at least.
        status: the HTTP status of the response, or None when there was none.
    """

    operation: str
    attempt: int
    reason: str
    wait: float
    status: int | None = None


_RETRY_LISTENERS: ContextVar[tuple[Callable[[Retry], object], ...]] = ContextVar(
    "lusid_async.retry_listeners", default=()
)
_WAIT_LISTENERS: ContextVar[tuple[Callable[[], object], ...]] = ContextVar(
    "lusid_async.rate_limit_wait_listeners", default=()
)


@contextmanager
def observing_retries(listener: Callable[[Retry], object]) -> Iterator[None]:
    """Call `listener` at every retry of the calls made in the block, and in tasks started there.

    Args:
        listener: called before the wait; it must not block, and what it raises ends the call.
    """
    reset = _RETRY_LISTENERS.set((*_RETRY_LISTENERS.get(), listener))
    try:
        yield
    finally:
        _RETRY_LISTENERS.reset(reset)


@contextmanager
def observing_rate_limit_waits(listener: Callable[[], object]) -> Iterator[None]:
    """Call `listener` when a call made in the block, or in a task started there, waits for the rate limiter.

    The duration of that call says nothing about the latency of the server.

    Args:
        listener: called before the wait; it must not block, and what it raises ends the call.
    """
    reset = _WAIT_LISTENERS.set((*_WAIT_LISTENERS.get(), listener))
    try:
        yield
    finally:
        _WAIT_LISTENERS.reset(reset)


def announce(retry: Retry) -> None:
    """Notify everyone who observes the current call of a retry."""
    for listener in _RETRY_LISTENERS.get():
        listener(retry)


def announce_rate_limit_wait() -> None:
    """Notify everyone who observes the current call that it waits for the rate limiter."""
    for listener in _WAIT_LISTENERS.get():
        listener()
