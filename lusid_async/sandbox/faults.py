"""Faults to order: the next answers of the token endpoint or of the API go wrong, or come late."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

if TYPE_CHECKING:
    from lusid_async.sandbox.json_values import JsonObject

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
        if not 0 <= self.delay < math.inf or self.times < 1:
            raise ValueError("delay must be a number of seconds from 0 and times must be at least 1")
        if self.retry_after is not None and not (
            self.retry_after.isascii() and self.retry_after.isprintable()
        ):
            raise ValueError("retryAfter must be printable ASCII")


class Faults:
    """The faults that are still to happen, first in, first out for each target."""

    def __init__(self) -> None:
        self._waiting: dict[FaultTarget, deque[Fault]] = {"token": deque(), "api": deque()}

    def add(self, fault: Fault) -> None:
        """Let `fault` happen to its next `times` calls, after those already added."""
        self._waiting[fault.target].extend([fault] * fault.times)

    def take(self, target: FaultTarget) -> Fault | None:
        """Return the fault of this call and forget it, or None when nothing goes wrong."""
        waiting = self._waiting[target]
        return waiting.popleft() if waiting else None

    def waiting(self) -> dict[str, int]:
        """Return how many faults wait for each target."""
        return {target: len(faults) for target, faults in self._waiting.items()}

    def clear(self) -> None:
        """Forget every fault."""
        for faults in self._waiting.values():
            faults.clear()


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
