"""What came of one of many calls, and where outcomes wait to be handed out."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

InputT = TypeVar("InputT")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[InputT, T]):
    """An input and what came of it: a value, or the exception that was raised.

    Args:
        input: what the call was made with.
        index: the place of the input among the inputs, from 0.
        value: what the call gave; None if it failed.
        error: what it raised, or None if it succeeded. A note on it names the input.
    """

    input: InputT
    index: int
    value: T | None = None
    error: Exception | None = None

    def result(self) -> T:
        """Return the value, or raise the error.

        Raises:
            Exception: what the call raised.
        """
        if self.error is not None:
            raise self.error
        return cast("T", self.value)


class AsEnded(Generic[InputT, T]):
    """Outcomes that are handed out in the order in which they came."""

    def __init__(self) -> None:
        self._waiting: deque[Outcome[InputT, T]] = deque()

    def put(self, index: int, outcome: Outcome[InputT, T] | None) -> None:  # noqa: ARG002 - as in InOrder
        """Add what came of an input; None for one that has no outcome."""
        if outcome is not None:
            self._waiting.append(outcome)

    def take(self) -> Outcome[InputT, T] | None:
        """Return the next outcome, or None when there is none yet."""
        return self._waiting.popleft() if self._waiting else None


class InOrder(Generic[InputT, T]):
    """Outcomes that are handed out in the order of their inputs."""

    def __init__(self) -> None:
        self._waiting: dict[int, Outcome[InputT, T] | None] = {}
        self._next = 0

    def put(self, index: int, outcome: Outcome[InputT, T] | None) -> None:
        """Add what came of an input; None for one that has no outcome."""
        self._waiting[index] = outcome

    def take(self) -> Outcome[InputT, T] | None:
        """Return the outcome whose turn it is, or None when it has not come yet."""
        while self._next in self._waiting:
            outcome = self._waiting.pop(self._next)
            self._next += 1
            if outcome is not None:
                return outcome
        return None
