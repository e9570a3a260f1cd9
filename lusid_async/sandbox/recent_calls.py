"""The calls of a sandbox: how many came of each operation, and the last ones with status and duration.

No header, query or body is kept, so that no secret is.
"""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lusid_async.sandbox.faults import operation_id
from lusid_async.sandbox.timestamps import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

MOST_CALLS = 200
_OTHER_COUNTS = ("fault:", "token:", "rate-limited")


class CallCounts(Counter[str]):
    """How many calls came, by operation id (`ListInstruments`), grant (`token:password`) or fault.

    An operation is found by the name of its method too, and by the method itself:
    `calls["list_instruments"]`, `calls[InstrumentsApi.list_instruments]`.
    """

    def __getitem__(self, name: str | Callable[..., object]) -> int:
        """Return how many came of an operation, a grant or a fault; 0 where none came.

        Raises:
            ValueError: there is no operation of that name; the message has the nearest.
        """
        if isinstance(name, str) and (name in self or name.startswith(_OTHER_COUNTS)):
            return self.get(name, 0)
        return self.get(operation_id(name), 0)


@dataclass(frozen=True, slots=True)
class RecentCall:
    """A call that was responded to.

    Args:
        number: counts the calls of the sandbox, from 1.
        at: when the response was complete, in UTC.
        method: the HTTP method.
        path: the path without the query, its segments percent-encoded.
        status: the HTTP status; None where the connection was reset or the client had gone.
        milliseconds: how long it took, from the head of the request to the end of the response.
        request_id: its `lusid-meta-requestid`.
    """

    number: int
    at: datetime
    method: str
    path: str
    status: int | None
    milliseconds: float
    request_id: str


class RecentCalls:
    """Keeps the last calls, up to `MOST_CALLS`.

    Args:
        clock: the wall clock, aware.
    """

    def __init__(self, clock: Callable[[], datetime] = utc_now) -> None:
        self._clock = clock
        self._calls: deque[tuple[int, datetime, str, str, int | None, float, str]] = deque(maxlen=MOST_CALLS)
        self._count = 0
        self._version = 0

    @property
    def version(self) -> int:
        """Another number whenever `latest` has changed."""
        return self._version

    def add(self, method: str, path: str, status: int | None, milliseconds: float, request_id: str) -> None:
        """Keep a call."""
        self._count += 1
        self._version += 1
        # A tuple, since a call must cost nothing while nobody looks.
        self._calls.append((self._count, self._clock(), method, path, status, milliseconds, request_id))

    def latest(self) -> list[RecentCall]:
        """Return the calls, the last one first."""
        return [RecentCall(*each) for each in reversed(list(self._calls))]

    def clear(self) -> None:
        """Forget every call."""
        self._calls.clear()
        self._version += 1
