"""The inputs of many calls: taken one by one, when there is room for a call."""

from __future__ import annotations

import inspect
from collections import deque
from contextlib import asynccontextmanager
from types import FunctionType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import anyio

from lusid_async.calls import ApiCall

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable

InputT = TypeVar("InputT")

_CLEAN_UP_TIMEOUT = 5.0
"""Seconds that the clean-up of a caller's generator may take after a cancellation."""


@asynccontextmanager
async def closing(iterable: AsyncIterable[InputT]) -> AsyncIterator[AsyncIterator[InputT]]:
    """Iterate over an async iterable in a block, and close it at the end if it is a generator.

    A generator that is not closed runs its `finally` at some later time, in another task, or never.

    Args:
        iterable: what is iterated.
    """
    iterator = aiter(iterable)
    try:
        yield iterator
    finally:
        aclose = getattr(iterator, "aclose", None)
        if aclose is not None:
            # Its own clean-up may await, also when this task is cancelled.
            with anyio.move_on_after(_CLEAN_UP_TIMEOUT, shield=True):
                await aclose()


def refuse_text(function: str, inputs: object) -> None:
    """Refuse text in the place of many inputs, whose letters would be the inputs.

    Raises:
        TypeError: `inputs` is text or bytes.
    """
    if isinstance(inputs, str | bytes):
        raise TypeError(f"{function} takes many inputs, such as a list, and not one {type(inputs).__name__}")


def check_function(name: str, function: Any, example: str) -> None:
    """Refuse a call, or anything else that cannot be called, in the place of the function that makes calls.

    Args:
        name: the function that it was given to.
        function: what was given.
        example: how to call that function.

    Raises:
        TypeError: it cannot be called with one argument, because it is a call or a method of a class.
    """
    if isinstance(function, ApiCall) or inspect.iscoroutine(function):
        called = function.name if isinstance(function, ApiCall) else function.__qualname__
        function.close()
        raise TypeError(
            f"{name} makes the calls itself: give it the method, not a call of {called}: {example}"
        )
    if not callable(function):
        raise TypeError(
            f"{name} takes a function that makes a call, not {type(function).__name__}: {example}"
        )
    if isinstance(function, FunctionType) and _is_unbound(function):
        cls, _, method = function.__qualname__.rpartition(".")
        raise TypeError(
            f"{function.__qualname__} is a method of the class; give that of an API: "
            f"factory.build({cls}).{method}"
        )


def _is_unbound(function: FunctionType) -> bool:
    return next(iter(inspect.signature(function).parameters), None) == "self"


class Inputs(Generic[InputT]):
    """Inputs from an iterable.

    Args:
        iterable: what is iterated.
    """

    def __init__(self, iterable: Iterable[InputT]) -> None:
        self._iterator = iter(iterable)
        self._count = 0
        self.ended = False
        self.failure: Exception | None = None

    def take(self) -> tuple[int, InputT] | None:
        """Return the index of the next input and the input; None when there is none at the moment."""
        if self.ended:
            return None
        try:
            taken = next(self._iterator)
        except StopIteration:
            self.ended = True
            return None
        except Exception as error:  # noqa: BLE001 - raised where the outcomes are iterated
            self.stop(error)
            return None
        return self._numbered(taken)

    def stop(self, failure: Exception) -> None:
        """Take no more inputs, because of a failure; the first one counts."""
        self.ended = True
        self.failure = self.failure or failure

    def _numbered(self, taken: InputT) -> tuple[int, InputT]:
        index = self._count
        self._count += 1
        return index, taken


class AsyncInputs(Inputs[InputT]):
    """Inputs from an async iterable, iterated by one task: a generator may hold what belongs to a task.

    Args:
        iterable: what is iterated.
    """

    def __init__(self, iterable: AsyncIterable[InputT]) -> None:
        super().__init__(())
        self._iterable = iterable
        self._buffer: deque[InputT] = deque()
        self._taken = anyio.Event()
        self._scope = anyio.CancelScope()

    def take(self) -> tuple[int, InputT] | None:
        """Return the index of the next input and the input; None when there is none at the moment."""
        if self.ended or not self._buffer:
            return None
        self._taken.set()
        return self._numbered(self._buffer.popleft())

    def stop(self, failure: Exception) -> None:
        """Take no more inputs, because of a failure; the first one counts."""
        super().stop(failure)
        self._scope.cancel()

    async def feed(self, on_change: Callable[[], object]) -> None:
        """Iterate, with a buffer of one input, and close the iterator at the end.

        Args:
            on_change: called when an input is in the buffer, and when there will be no more.
        """
        with self._scope:
            try:
                async with closing(self._iterable) as inputs:
                    async for taken in inputs:
                        self._taken = anyio.Event()
                        self._buffer.append(taken)
                        on_change()
                        await self._taken.wait()
            except Exception as error:  # noqa: BLE001 - raised where the outcomes are iterated
                super().stop(error)
        self.ended = True
        on_change()
