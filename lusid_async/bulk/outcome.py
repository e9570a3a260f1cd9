"""The outcome of one of many calls, and the buffers from which outcomes are taken."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from lusid_async.errors import LusidError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

InputT = TypeVar("InputT")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[InputT, T]):
    """An input with the value that its call returned or the exception that it raised.

    Args:
        input: what the call was made with.
        index: the position of the input among the inputs, from 0.
        value: what the call returned; None if it failed.
        error: what it raised, or None if it succeeded. A note on it names the input.
    """

    input: InputT
    index: int
    value: T | None = None
    error: Exception | None = None
    _traceback: TracebackType | None = field(init=False, repr=False, compare=False, default=None)

    def __post_init__(self) -> None:
        """Keep the traceback of the call: each `raise` of an exception adds to its own."""
        object.__setattr__(self, "_traceback", self.error and self.error.__traceback__)

    def result(self) -> T:
        """Return the value, or raise the error, each time the same.

        Raises:
            Exception: what the call raised.
        """
        if self.error is not None:
            raise self.error.with_traceback(self._traceback)
        return cast("T", self.value)

    def __getstate__(self) -> dict[str, Any]:
        """Leave out the traceback, which cannot be pickled."""
        return {name: getattr(self, name) for name in ("input", "index", "value", "error")}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Restore what `__getstate__` returned."""
        for name, value in {**state, "_traceback": None}.items():
            object.__setattr__(self, name, value)


def first_cause(errors: Sequence[Exception]) -> str:
    """Return what the first of several exceptions says, for the message of the group."""
    return f"{type(errors[0]).__name__}: {errors[0]}" if errors else ""


class GatherError(LusidError, ExceptionGroup[Exception]):
    """Some of the calls of `gather` failed; all of them ended.

    It is a group of what they raised, so that `except* NotFoundException` selects among them; a note on each
    names its input.
    """

    outcomes: Sequence[Outcome[Any, Any]] = ()
    """The outcomes of all inputs in their order, successes included."""


class CompletionOrder(Generic[InputT, T]):
    """A buffer of outcomes in the order in which the calls end."""

    def __init__(self) -> None:
        self._buffer: deque[Outcome[InputT, T]] = deque()

    def put(self, index: int, outcome: Outcome[InputT, T] | None) -> None:  # noqa: ARG002 - as in InputOrder
        """Add the outcome of an input; None for one that has no outcome."""
        if outcome is not None:
            self._buffer.append(outcome)

    def take(self) -> Outcome[InputT, T] | None:
        """Return the next outcome, or None when there is none yet."""
        return self._buffer.popleft() if self._buffer else None


class InputOrder(Generic[InputT, T]):
    """A buffer of outcomes in the order of the inputs."""

    def __init__(self) -> None:
        self._buffer: dict[int, Outcome[InputT, T] | None] = {}
        self._next = 0

    def put(self, index: int, outcome: Outcome[InputT, T] | None) -> None:
        """Add the outcome of an input; None for one that has no outcome."""
        self._buffer[index] = outcome

    def take(self) -> Outcome[InputT, T] | None:
        """Return the outcome of the next input, or None when its call has not ended yet."""
        while self._next in self._buffer:
            outcome = self._buffer.pop(self._next)
            self._next += 1
            if outcome is not None:
                return outcome
        return None
