"""State that belongs to an event loop: kept for each loop, and gone with the loop or with its owner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakKeyDictionary

import anyio
from anyio.lowlevel import RunVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

T = TypeVar("T")

# One variable for all owners: an entry of an event loop's variables lasts as long as the loop, and a program
# may make many owners in one loop.
_VALUES: RunVar[WeakKeyDictionary[PerLoop[Any], Any] | None] = RunVar("lusid_async.per_loop")


class PerLoop(Generic[T]):
    """A value for each event loop in which it is asked for, on asyncio and on trio.

    Connections, locks and events belong to the loop that made them; a factory may be used from one loop
    after another, and from several threads with a loop each.

    Args:
        make: makes the value of a loop on first use; the value must not refer to this object.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make

    def get(self) -> T:
        """Return the value of the running loop, made if there is none."""
        values = _values()
        try:
            value: T = values[self]
        except KeyError:
            value = values[self] = self._make()
        return value

    def pop(self) -> T | None:
        """Forget the value of the running loop and return it, or None if there is none."""
        value: T | None = _values().pop(self, None)
        return value


def _values() -> WeakKeyDictionary[PerLoop[Any], Any]:
    values = _VALUES.get(None)
    if values is None:
        values = WeakKeyDictionary()
        _VALUES.set(values)
    return values


class PerLoopLock:
    """A lock for each event loop, so that its owner can be used from one loop after another."""

    def __init__(self) -> None:
        # Whoever finds it free goes on without a checkpoint.
        self._locks = PerLoop(lambda: anyio.Lock(fast_acquire=True))

    async def __aenter__(self) -> None:
        """Wait for the lock of the running loop and acquire it."""
        await self._locks.get().acquire()

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Release it."""
        self._locks.get().release()
