"""Faults to order: the next answers of the token endpoint or of the API go wrong, or come late."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

if TYPE_CHECKING:
    from lusid_async.sandbox.json_values import JsonObject

LONGEST_DELAY = 3600.0
"""Seconds."""
MOST_TIMES = 1_000_000
_MOST_FAULTS = 1000

FaultTarget: TypeAlias = Literal["token", "api"]

_MEMBERS: dict[str, tuple[type, ...]] = {
    "target": (str,),
    "status": (int, type(None)),
    "retryAfter": (str, int, type(None)),
    "delay": (int, float),
    "times": (int,),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to the next calls of a target.

    Args:
        target: `token` for the token endpoint, `api` for every operation of the API.
        status: the HTTP status to answer with; None answers as usual, after the delay.
        retry_after: the `Retry-After` header as it is sent: seconds or an HTTP date; None sends none.
        delay: seconds to wait before the answer.
        times: how many calls it happens to.

    Raises:
        ValueError: a value that no answer can have.
    """

    target: FaultTarget
    status: int | None = 429
    retry_after: str | None = None
    delay: float = 0.0
    times: int = 1

    def __post_init__(self) -> None:
        """Refuse what no answer can have."""
        if self.target not in get_args(FaultTarget):
            raise ValueError("target must be 'token' or 'api'")
        if self.status is not None and not 400 <= self.status <= 599:
            raise ValueError("status must be from 400 to 599, or null for a delay only")
        if not 0 <= self.delay <= LONGEST_DELAY:
            raise ValueError(f"delay must be a number of seconds from 0 to {LONGEST_DELAY:.0f}")
        if not 1 <= self.times <= MOST_TIMES:
            raise ValueError(f"times must be a number from 1 to {MOST_TIMES}")
        if self.retry_after is not None and not (
            self.retry_after.isascii() and self.retry_after.isprintable()
        ):
            raise ValueError("retryAfter must be printable ASCII")


class Faults:
    """The faults that are still to happen, first in, first out for each target."""

    def __init__(self) -> None:
        self._queues: dict[FaultTarget, deque[Fault]] = {"token": deque(), "api": deque()}
        self._waiting: dict[str, int] = {"token": 0, "api": 0}
        self._happened: dict[str, int] = {"token": 0, "api": 0}

    def add(self, fault: Fault) -> None:
        """Let `fault` happen to its next `times` calls, after those already added.

        Raises:
            ValueError: too many different faults wait already.
        """
        if len(self._queues[fault.target]) >= _MOST_FAULTS:
            raise ValueError(
                f"{_MOST_FAULTS} faults wait already: clear them, or give one of them more times"
            )
        self._queues[fault.target].append(fault)
        self._waiting[fault.target] += fault.times

    def take(self, target: FaultTarget) -> Fault | None:
        """Return the fault of this call and forget it, or None when nothing goes wrong."""
        queue = self._queues[target]
        if not queue:
            return None
        fault = queue[0]
        self._happened[target] += 1
        self._waiting[target] -= 1
        if self._happened[target] >= fault.times:
            queue.popleft()
            self._happened[target] = 0
        return fault

    def waiting(self) -> dict[str, int]:
        """Return how many calls of each target have a fault before them."""
        return dict(self._waiting)

    def clear(self) -> None:
        """Forget every fault."""
        for target in get_args(FaultTarget):
            self._queues[target].clear()
            self._waiting[target] = self._happened[target] = 0


def parse_fault(body: object) -> Fault:
    """Read a fault from a JSON object with `target`, `status`, `retryAfter`, `delay` and `times`.

    Only `target` is needed; `retryAfter` may be a number of seconds or the text of the header.

    Raises:
        ValueError: something is missing, unknown or of the wrong type; the message names it.
    """
    values: JsonObject = body if isinstance(body, dict) else {}
    for name, value in values.items():
        if name not in _MEMBERS:
            raise ValueError(f"{name!r} is unknown: a fault has {', '.join(_MEMBERS)}")
        if type(value) not in _MEMBERS[name]:
            raise ValueError(f"{name} is of the wrong type")
    if "target" not in values:
        raise ValueError("target is missing: 'token' or 'api'")
    retry_after = values.get("retryAfter")
    return Fault(
        target=values["target"],
        status=values.get("status", 429),
        retry_after=None if retry_after is None else str(retry_after),
        delay=float(values.get("delay", 0.0)),
        times=values.get("times", 1),
    )
