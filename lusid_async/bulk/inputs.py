"""Where the inputs of many calls come from: taken one by one, when there is room for a call."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Generic, TypeVar

import anyio

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable, Iterable

InputT = TypeVar("InputT")


class Inputs(Generic[InputT]):
    """Inputs out of an iterable.

    Args:
        iterable: what is iterated.
    """

    def __init__(self, iterable: Iterable[InputT]) -> None:
        self._iterator = iter(iterable)
        self._count = 0
        self.ended = False
        self.failure: Exception | None = None

    def take(self) -> tuple[int, InputT] | None:
        """Return the next input and its place, or None when there is none at the moment."""
        if self.ended:
            return None
        try:
            given = next(self._iterator)
        except StopIteration:
            self.ended = True
            return None
        except Exception as error:  # noqa: BLE001 - raised where the outcomes are iterated
            self.stop(error)
            return None
        return self._counted(given)

    def stop(self, failure: Exception) -> None:
        """Take no more inputs, because of a failure; the first one counts."""
        self.ended = True
        self.failure = self.failure or failure

    def _counted(self, given: InputT) -> tuple[int, InputT]:
        index = self._count
        self._count += 1
        return index, given


class AsyncInputs(Inputs[InputT]):
    """Inputs out of an async iterable, which one task iterates: a generator may hold what belongs to a task.

    Args:
        iterable: what is iterated.
    """

    def __init__(self, iterable: AsyncIterable[InputT]) -> None:
        super().__init__(())
        self._iterable = iterable
        self._at_hand: deque[InputT] = deque()
        self._taken = anyio.Event()
        self._scope = anyio.CancelScope()

    def take(self) -> tuple[int, InputT] | None:
        """Return the next input and its place, or None when there is none at the moment."""
        if self.ended or not self._at_hand:
            return None
        self._taken.set()
        return self._counted(self._at_hand.popleft())

    def stop(self, failure: Exception) -> None:
        """Take no more inputs, because of a failure; the first one counts."""
        super().stop(failure)
        self._scope.cancel()

    async def feed(self, on_news: Callable[[], object]) -> None:
        """Iterate, with one input at hand at most.

        Args:
            on_news: called when an input is at hand, and when there will be no more.
        """
        with self._scope:
            try:
                async for given in self._iterable:
                    self._taken = anyio.Event()
                    self._at_hand.append(given)
                    on_news()
                    await self._taken.wait()
            except Exception as error:  # noqa: BLE001 - raised where the outcomes are iterated
                super().stop(error)
        self.ended = True
        on_news()
