"""Watching the calls that a block of code makes: their retries, and their waits at the gate."""

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
        attempt: the number of the try that failed; the first is 1.
        reason: what came of it, in words.
        wait: seconds until the call is sent again.
        status: the HTTP status that it was answered with, or None when no answer came.
    """

    operation: str
    attempt: int
    reason: str
    wait: float
    status: int | None = None


_LISTENERS: ContextVar[tuple[Callable[[Retry], object], ...]] = ContextVar(
    "lusid_async.retry_listeners", default=()
)
_HOLD_LISTENERS: ContextVar[tuple[Callable[[], object], ...]] = ContextVar(
    "lusid_async.hold_listeners", default=()
)


@contextmanager
def observing_retries(listener: Callable[[Retry], object]) -> Iterator[None]:
    """Call `listener` at every retry of the calls made in the block, and in tasks started there.

    Args:
        listener: called before the wait; it must not block, and what it raises ends the call.
    """
    reset = _LISTENERS.set((*_LISTENERS.get(), listener))
    try:
        yield
    finally:
        _LISTENERS.reset(reset)


@contextmanager
def observing_holds(listener: Callable[[], object]) -> Iterator[None]:
    """Call `listener` when a call made in the block, or in a task started there, has to wait at the gate.

    How long it takes then says nothing of the server.

    Args:
        listener: called before the wait; it must not block, and what it raises ends the call.
    """
    reset = _HOLD_LISTENERS.set((*_HOLD_LISTENERS.get(), listener))
    try:
        yield
    finally:
        _HOLD_LISTENERS.reset(reset)


def announce(retry: Retry) -> None:
    """Tell a retry to everyone who observes the present call."""
    for listener in _LISTENERS.get():
        listener(retry)


def announce_hold() -> None:
    """Tell everyone who observes the present call that it has to wait at the gate."""
    for listener in _HOLD_LISTENERS.get():
        listener()
