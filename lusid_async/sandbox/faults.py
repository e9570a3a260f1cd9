"""Faults on demand: which calls go wrong, how, how often, and with what probability.

One system, ordered in three ways: `SandboxState.faults.add(Fault(...))` in Python, `POST /sandbox/faults`
over HTTP, and the header `lusid-sandbox-fault` on the one call that is to go wrong. All three take the same
members.
"""

from __future__ import annotations

import random
from collections import OrderedDict
from dataclasses import dataclass, field
from decimal import Decimal
from difflib import get_close_matches
from itertools import count
from math import inf
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from lusid_async.sandbox.document.api_document import lusid_document
from lusid_async.sandbox.json_values import read_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from lusid_async.sandbox.json_values import JsonObject

FAULT_HEADER = "lusid-sandbox-fault"
"""A request header: the fault of this call, as JSON such as `{"status": 503, "times": 2}`."""

LONGEST_DELAY = 3600.0
"""Seconds."""
MOST_TIMES = 1_000_000
LARGEST_SEED = 2**63 - 1
_MOST_FAULTS = 1000
_LONGEST_RETRY_AFTER = 256

FaultTarget: TypeAlias = Literal["token", "api"]
FaultKind: TypeAlias = Literal["status", "reset", "slow-body", "expired-token", "wrong-scope"]
"""
`status`: a response with that status, or only a delay. `reset`: the connection is reset without a response.
`slow-body`: the usual response, its body spread over the delay. `expired-token`: the token of the call
expires. `wrong-scope`: the token is good, but does not entitle to the call.
"""

_MEMBERS: dict[str, tuple[type, ...]] = {
    "target": (str,),
    "status": (int, type(None)),
    "retryAfter": (str, int, type(None)),
    "delay": (int, float, Decimal),
    "times": (int, type(None)),
    "kind": (str,),
    "operation": (str, type(None)),
    "probability": (int, float, Decimal),
    "seed": (int,),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to the next calls of a target.

    Args:
        target: `token` for the token endpoint, `api` for the operations of the API.
        status: the HTTP status to respond with; None responds as usual, after the delay. Of kind `status`.
        retry_after: the `Retry-After` header as it is sent: seconds, as a number or as
            text, or an HTTP date; None sends none.
        delay: seconds before the response; of a slow body, the seconds that it takes.
        times: how many calls it happens to; None for 1, and for a fault with a probability every call that it
            hits.
        kind: what happens: `status`, `reset`, `slow-body`, `expired-token` or `wrong-scope`.
        operation: only calls of this operation: `ListInstruments`, `InstrumentsApi.list_instruments` or the
            method itself; None for all of the target.
        probability: with which it happens to a call, above 0 and up to 1.
        seed: of the random numbers, from 0 to `LARGEST_SEED`; the same calls are hit for the same seed.

    Raises:
        ValueError: a value that no call can have.
    """

    target: FaultTarget
    status: int | None = 429
    retry_after: int | str | None = None
    delay: float = 0.0
    times: int | None = None
    kind: FaultKind = "status"
    operation: str | Callable[..., object] | None = None
    probability: float = 1.0
    seed: int = 0

    def __post_init__(self) -> None:
        """Refuse what no call can have."""
        if self.target not in get_args(FaultTarget):
            raise ValueError("target must be 'token' or 'api'")
        if self.kind not in get_args(FaultKind):
            raise ValueError(f"kind must be one of {', '.join(get_args(FaultKind))}")
        if self.status is not None and not 400 <= self.status <= 599:
            raise ValueError("status must be from 400 to 599, or null for a delay only")
        if not 0 <= self.delay <= LONGEST_DELAY:
            raise ValueError(f"delay must be a number of seconds from 0 to {LONGEST_DELAY:.0f}")
        if not 0 < self.probability <= 1:
            raise ValueError("probability must be above 0 and up to 1")
        if self.times is None:
            object.__setattr__(self, "times", 1 if self.probability == 1 else MOST_TIMES)
        elif not 1 <= self.times <= MOST_TIMES:
            raise ValueError(f"times must be a number from 1 to {MOST_TIMES}")
        if not 0 <= self.seed <= LARGEST_SEED:
            raise ValueError(f"seed must be a number from 0 to {LARGEST_SEED}")
        if self.retry_after is not None:
            header = str(self.retry_after)
            is_printable = header.isascii() and header.isprintable()
            if not is_printable or not 1 <= len(header) <= _LONGEST_RETRY_AFTER:
                raise ValueError(
                    f"retryAfter must be 1 to {_LONGEST_RETRY_AFTER} characters of printable ASCII"
                )
            object.__setattr__(self, "retry_after", header)
        if self.operation is not None:
            if self.target == "token":
                raise ValueError("operation must be left out for the token endpoint")
            object.__setattr__(self, "operation", operation_id(self.operation))

    @property
    def count(self) -> int:
        """How many calls it happens to."""
        return self.times or 1

    def to_json(self) -> JsonObject:
        """Return the members as they are sent to `POST /sandbox/faults`."""
        return {
            "target": self.target,
            "kind": self.kind,
            "status": self.status,
            "retryAfter": self.retry_after,
            "delay": self.delay,
            "times": self.times,
            "operation": self.operation,
            "probability": self.probability,
            "seed": self.seed,
        }


@dataclass(slots=True)
class _Ordered:
    """A fault that was ordered, and how often it is still to happen."""

    fault: Fault
    remaining: int
    random: random.Random = field(repr=False)
    id: int = 0

    @classmethod
    def of(cls, fault: Fault, identity: int = 0) -> _Ordered:
        return cls(fault, fault.count, random.Random(fault.seed), identity)  # noqa: S311 - not for secrets

    def hits(self, target: FaultTarget, operation: str | None) -> bool:
        fault = self.fault
        if not self.remaining or fault.target != target or fault.operation not in (None, operation):
            return False
        if fault.probability < 1 and self.random.random() >= fault.probability:
            return False
        self.remaining -= 1
        return True


class Faults:
    """The faults that are still to happen, in the order in which they were added."""

    def __init__(self) -> None:
        self._ordered: list[_Ordered] = []
        self._of_headers: OrderedDict[tuple[FaultTarget, str], _Ordered] = OrderedDict()
        self._ids = count(1)

    @property
    def name_operations(self) -> bool:
        """Whether a fault waits for one operation, so that `take` needs its id."""
        return any(each.fault.operation is not None for each in self._ordered)

    def add(self, fault: Fault) -> None:
        """Let `fault` happen to its next `times` calls, after those already added.

        Raises:
            ValueError: too many different faults wait already.
        """
        if len(self._ordered) >= _MOST_FAULTS:
            raise ValueError(
                f"{_MOST_FAULTS} faults wait already: clear them, or give one of them more times"
            )
        self._ordered.append(_Ordered.of(fault, next(self._ids)))

    def remove(self, identity: int | str) -> bool:
        """Clear one fault.

        Args:
            identity: its `id`, as `listed` has it; no other fault ever gets it.

        Returns:
            Whether it was still set.
        """
        for each in self._ordered:
            if str(each.id) == str(identity):
                self._ordered.remove(each)
                return True
        return False

    def take(self, target: FaultTarget, operation: str | None = None) -> Fault | None:
        """Return the fault of this call and count it, or None when nothing goes wrong.

        Args:
            target: what is called.
            operation: the id of the operation; None where it is not known.
        """
        for each in self._ordered:
            if each.hits(target, operation):
                if not each.remaining:
                    self._ordered.remove(each)
                return each.fault
        return None

    def take_from_header(self, text: str, target: FaultTarget) -> Fault | None:
        """Return the fault that a call asks for in its header, or None when its times are used up.

        Times and random numbers are counted for the text: every call with the same text counts.

        Raises:
            ValueError: the text is not understood; the message says why.
        """
        key = (target, text)
        if key not in self._of_headers:
            body = read_json(text)
            if not isinstance(body, dict):
                raise ValueError("a fault is a JSON object")
            fault = parse_fault({"target": target, **body})
            if fault.target != target:
                raise ValueError(f"the target of this call is {target!r}: leave it out")
            self._of_headers[key] = _Ordered.of(fault)
            if len(self._of_headers) > _MOST_FAULTS:
                self._of_headers.popitem(last=False)
        self._of_headers.move_to_end(key)
        ordered = self._of_headers[key]
        # The header is on the call itself, which needs no other selection.
        operation = ordered.fault.operation
        return (
            ordered.fault if ordered.hits(target, operation if isinstance(operation, str) else None) else None
        )

    def waiting(self) -> dict[str, int]:
        """Return how many calls of each target have a fault before them."""
        counts = dict.fromkeys(get_args(FaultTarget), 0)
        for each in self._ordered:
            counts[each.fault.target] += each.remaining
        return counts

    def listed(self) -> list[JsonObject]:
        """Return the members of each fault that is set, its `id`, and how many calls it is still to hit."""
        return [
            {"id": each.id, **each.fault.to_json(), "remaining": each.remaining} for each in self._ordered
        ]

    def clear(self) -> None:
        """Forget every fault."""
        self._ordered.clear()
        self._of_headers.clear()


def operation_id(operation: str | Callable[..., object]) -> str:
    """Return the id of an operation, such as `ListInstruments`.

    Args:
        operation: its id, the name of its method with or without the class, or the method itself.

    Raises:
        ValueError: there is none of that name; the message has the nearest.
    """
    name = operation if isinstance(operation, str) else operation.__qualname__
    wanted = name.rpartition(".")[2].replace("_", "").casefold()
    ids = {each.casefold(): each for each in lusid_document().operations}
    if wanted not in ids:
        nearest = get_close_matches(wanted, ids, n=1)
        hint = f"; the nearest is {ids[nearest[0]]}" if nearest else ""
        raise ValueError(f"operation {name!r} is not one of LUSID's{hint}")
    return ids[wanted]


def parse_fault(body: object) -> Fault:
    """Read a fault from a JSON object with the members of `Fault`, `retryAfter` for `retry_after`.

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
        delay=_real(values.get("delay", 0.0)),
        times=values.get("times"),
        kind=values.get("kind", "status"),
        operation=values.get("operation"),
        probability=_real(values.get("probability", 1.0)),
        seed=values.get("seed", 0),
    )


def _real(value: float | Decimal) -> float:
    try:
        return float(value)
    except OverflowError:
        return inf
