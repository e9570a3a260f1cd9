"""Single flight: however many ask for something at once, the work is done once."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakKeyDictionary

import anyio
from anyio.lowlevel import RunVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from lusid_async.credentials.lock import SharedLock

T = TypeVar("T")


class SingleFlight(Generic[T]):
    """Lets one caller at a time do the work, while those who come meanwhile wait for its outcome.

    The outcome may be an exception: whoever was waiting gets it, and the next to come tries again. A caller
    that is cancelled while it works hands the work to one that waits.

    Args:
        lock: taken while it is decided who works, and never while anybody does.
    """

    def __init__(self, lock: SharedLock) -> None:
        self._lock = lock

    async def run(self, work: Callable[[], Awaitable[T]]) -> T:
        """Return the outcome of `work`, called here or by somebody who began before.

        Raises:
            Exception: whatever `work` raised.
        """
        while True:
            async with self._lock:
                flights = _flights()
                flight: _Flight[T] | None = flights.get(self)
                leads = flight is None
                if flight is None:
                    flight = flights[self] = _Flight()
            if leads:
                return await self._lead(flight, work)
            await flight.landed.wait()
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
            _flights().pop(self, None)
            flight.landed.set()


class _Flight(Generic[T]):
    """The work of one caller, as the others see it."""

    def __init__(self) -> None:
        self.landed = anyio.Event()
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
    except Exception:  # noqa: BLE001 - any exception of anybody's may refuse to be copied, in any way
        return error


_FLIGHTS: RunVar[WeakKeyDictionary[SingleFlight[Any], _Flight[Any]] | None] = RunVar("lusid_async.flights")


def _flights() -> WeakKeyDictionary[SingleFlight[Any], _Flight[Any]]:
    # Kept with the event loop: who waits in one loop cannot wait for work in another.
    flights = _FLIGHTS.get(None)
    if flights is None:
        flights = WeakKeyDictionary()
        _FLIGHTS.set(flights)
    return flights
