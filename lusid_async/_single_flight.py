"""Single flight: however many callers ask for something at once, the work is done once."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Generic, TypeVar

import anyio

from lusid_async._per_loop import PerLoop

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from lusid_async._per_loop import PerLoopLock

T = TypeVar("T")


class SingleFlight(Generic[T]):
    """Lets one caller at a time do the work, while those who come meanwhile wait for its outcome.

    The outcome may be an exception: every waiter gets it, and the next caller tries again. When the caller
    that does the work is cancelled, one of the waiters takes over.

    Args:
        lock: held while it is decided who does the work, and never during the work.
    """

    def __init__(self, lock: PerLoopLock) -> None:
        self._lock = lock
        # Waiters of one loop cannot wait for work in another.
        self._flights: PerLoop[list[_Flight[T]]] = PerLoop(list)

    async def run(self, work: Callable[[], Awaitable[T]]) -> T:
        """Return the outcome of `work`, called here or by a caller that came before.

        Raises:
            Exception: whatever `work` raised.
        """
        while True:
            async with self._lock:
                flights = self._flights.get()
                is_leader = not flights
                if is_leader:
                    flights.append(_Flight())
                flight = flights[0]
            if is_leader:
                return await self._lead(flight, work)
            await flight.done.wait()
            if not flight.abandoned:
                return flight.outcome()

    async def _lead(self, flight: _Flight[T], work: Callable[[], Awaitable[T]]) -> T:
        try:
            result = await work()
        except Exception as error:
            flight.error = error
            raise
        except BaseException:
            flight.abandoned = True
            raise
        else:
            flight.results.append(result)
            return result
        finally:
            self._flights.get().clear()
            flight.done.set()


class _Flight(Generic[T]):
    """The work of one caller, as its waiters see it."""

    def __init__(self) -> None:
        self.done = anyio.Event()
        self.results: list[T] = []
        self.error: Exception | None = None
        self.abandoned = False

    def outcome(self) -> T:
        if self.error is not None:
            raise _own_copy(self.error) from self.error.__cause__
        return self.results[0]


def _own_copy(error: Exception) -> Exception:
    """Return an equal exception, because one that is raised in many tasks gathers the tracebacks of all."""
    try:
        return copy.copy(error)
    except Exception:  # noqa: BLE001 - an exception of anybody's may refuse to be copied, in any way
        return error
