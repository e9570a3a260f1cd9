"""Cancelling at a chosen await: the first point where something waits, the second, the third, …"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Generator

    import anyio

T = TypeVar("T")


class CancelledAt:
    """Awaits something and cancels a scope when it waits for the n-th time.

    Args:
        work: what is awaited.
        scope: what is cancelled; it surrounds the await.
        step: n; 1 is the first point where the event loop gets control.
    """

    def __init__(self, work: Awaitable[T], scope: anyio.CancelScope, step: int) -> None:
        self._work = work
        self._scope = scope
        self._step = step

    def __await__(self) -> Generator[Any, Any, Any]:
        steps = self._work.__await__()
        waits = 0
        resume = steps.__next__
        while True:
            try:
                waited_for = resume()
            except StopIteration as end:
                return end.value
            waits += 1
            if waits == self._step:
                self._scope.cancel()
            resume = yield from _handed_on(waited_for, steps)


def _handed_on(waited_for: Any, steps: Generator[Any, Any, Any]) -> Generator[Any, Any, Any]:
    """Let the event loop have what is waited for; return how to go on with what it says."""
    try:
        sent = yield waited_for
    except BaseException as raised:  # noqa: BLE001 - it is raised where the work stands
        error = raised
        return lambda: steps.throw(error)
    return lambda: steps.send(sent)
