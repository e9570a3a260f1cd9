"""Many calls at once: started as there is room for them, handed out as they end or in order."""

from __future__ import annotations

import math
import reprlib
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Sized
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import anyio

from lusid_async.bulk.concurrency import AdaptiveConcurrency
from lusid_async.bulk.inputs import AsyncInputs, Inputs
from lusid_async.bulk.measuring import Measuring
from lusid_async.bulk.outcome import AsEnded, InOrder, Outcome
from lusid_async.errors import AuthenticationError, ConfigurationError
from lusid_async.progress import ProgressTracker

if TYPE_CHECKING:
    from anyio.abc import TaskGroup

    from lusid_async.bulk.concurrency import StartedCall
    from lusid_async.progress import ProgressListener

InputT = TypeVar("InputT")
T = TypeVar("T")

_WINDOW = 2
"""Inputs that may be under way or wait to be handed out, as a multiple of the calls at once."""

_SHORT = reprlib.Repr()
_SHORT.maxother = _SHORT.maxstring = 200


@asynccontextmanager
async def each(
    function: Callable[[InputT], Awaitable[T]],
    inputs: Iterable[InputT] | AsyncIterable[InputT],
    *,
    concurrency: int | AdaptiveConcurrency | None = None,
    ordered: bool = False,
    progress: ProgressListener | ProgressTracker | None = None,
) -> AsyncIterator[Outcomes[InputT, T]]:
    """Call `function` with every input, many at once, while a block deals with what comes of it.

        async with each(lambda code: portfolios.get_holdings(scope, code), codes) as outcomes:
            async for outcome in outcomes:
                print(outcome.input, outcome.error or outcome.result())

    **Bounded.** Inputs are taken as there is room for them, from any iterable, also one without end. At most
    twice as many as there are calls at once are under way or wait to be handed out: a slow block slows the
    calls down, and memory does not grow with the number of inputs.

    **Structured.** Leaving the block, by whatever way, cancels what is still under way and waits for its end.
    What the block raises leaves it as it is.

    **Failures.** A call that raises is an outcome with an `error`, and the others go on. Not so when there is
    no token: an `AuthenticationError` or a `ConfigurationError` would meet every other input too, and asking
    again and again locks accounts. No further call is started, and the iteration raises it after the outcomes
    of the others. What iterating over the inputs raises comes in the same way.

    Args:
        function: makes the call for an input; an API method, or any function whose result can be awaited,
            such as one that reads every page of a listing.
        inputs: an iterable, which must not block the event loop, or an async iterable.
        concurrency: how many calls at once. None finds it out while they are made, from throughput, latency
            and refusals; an `AdaptiveConcurrency` of one's own does so between its bounds.
        ordered: hand outcomes out in the order of the inputs, and not as calls end.
        progress: told about every call that ended and every retry.

    Raises:
        ValueError: `concurrency` is less than 1.
    """
    raised: BaseException | None = None
    source = AsyncInputs(inputs) if isinstance(inputs, AsyncIterable) else Inputs(inputs)
    adaptive = AdaptiveConcurrency.of(concurrency)
    tracker = tracker_of(progress, function, inputs)
    async with anyio.create_task_group() as group:
        outcomes = Outcomes(group, function, source, adaptive, tracker, ordered=ordered)
        outcomes._begin()
        try:
            yield outcomes
        except anyio.get_cancelled_exc_class():
            raise
        except BaseException as error:  # noqa: BLE001 - raised below, where the group does not wrap it
            raised = error
        finally:
            outcomes._closed = True
            group.cancel_scope.cancel()
    if raised is not None:
        raise raised


class Outcomes(AsyncIterator[Outcome[InputT, T]], Generic[InputT, T]):
    """The outcomes of `each`, to be iterated inside its block; several tasks may share the iteration."""

    def __init__(
        self,
        group: TaskGroup,
        function: Callable[[InputT], Awaitable[T]],
        inputs: Inputs[InputT],
        concurrency: AdaptiveConcurrency,
        tracker: ProgressTracker | None,
        *,
        ordered: bool,
    ) -> None:
        self._group = group
        self._function = function
        self._inputs = inputs
        self._concurrency = concurrency
        self._tracker = tracker
        self._ready: AsEnded[InputT, T] | InOrder[InputT, T] = InOrder() if ordered else AsEnded()
        self._in_flight = 0
        self._pending = 0
        self._closed = False
        self._news: anyio.Event | None = None

    async def __anext__(self) -> Outcome[InputT, T]:
        """Return the next outcome.

        Raises:
            AuthenticationError: no token could be had.
            ConfigurationError: the credentials are incomplete or wrong.
            Exception: what the inputs raised when they were iterated.
            RuntimeError: the block of `each` has ended.
        """
        while True:
            if self._closed:
                raise RuntimeError("The block of each() has ended; iterate over its outcomes inside it.")
            outcome = self._ready.take()
            if outcome is not None:
                self._pending -= 1
                self._start_calls()
                return outcome
            if self._inputs.ended and not self._in_flight:
                if self._inputs.failure is not None:
                    raise self._inputs.failure
                raise StopAsyncIteration
            if self._news is None:
                self._news = anyio.Event()
            await self._news.wait()

    def _begin(self) -> None:
        if isinstance(self._inputs, AsyncInputs):
            self._group.start_soon(self._inputs.feed, self._inputs_changed)
        self._start_calls()

    def _inputs_changed(self) -> None:
        self._start_calls()
        self._tell()

    def _start_calls(self) -> None:
        while (call := self._next_call()) is not None:
            self._group.start_soon(self._work, call)

    def _next_call(self) -> _Call[InputT] | None:
        """Take the next input, if there is one and room for its call."""
        limit = self._concurrency.limit
        if self._closed or self._in_flight >= limit or self._pending >= _WINDOW * limit:
            return None
        taken = self._inputs.take()
        if taken is None:
            return None
        self._in_flight += 1
        self._pending += 1
        index, given = taken
        return _Call(index, given, self._concurrency.started(self._in_flight))

    async def _work(self, call: _Call[InputT] | None) -> None:
        # A task makes one call after another: starting a task for each costs a tenth of a small call.
        measuring = Measuring(self._concurrency)
        counting = nullcontext() if self._tracker is None else self._tracker.counting_retries()
        with measuring.observing(), counting:
            while call is not None:
                # Not kept here: the outcome of one call must not stay while the next is made.
                self._ended(call, await self._outcome(call, measuring))
                call = self._next_call()
                self._start_calls()

    def _ended(self, call: _Call[InputT], outcome: Outcome[InputT, T] | None) -> None:
        self._in_flight -= 1
        if outcome is None:
            self._pending -= 1
        elif self._tracker is not None:
            self._tracker.advance(items=1)
        self._ready.put(call.index, outcome)
        self._tell()

    async def _outcome(self, call: _Call[InputT], measuring: Measuring) -> Outcome[InputT, T] | None:
        measuring.begin(call.started)
        try:
            value = await self._function(call.input)
        except (AuthenticationError, ConfigurationError) as error:
            self._inputs.stop(error)
            return None
        except Exception as error:  # noqa: BLE001 - it belongs to the input and is handed out with it
            measuring.failed(error, self._in_flight)
            return _failed(call, error)
        except anyio.get_cancelled_exc_class():
            if anyio.current_effective_deadline() == -math.inf:
                raise
            # asyncio lets anybody cancel a task, or what it waits for; the input must not be lost by it.
            return _failed(call, RuntimeError("the call was cancelled, and not by the block of each()"))
        measuring.answered(self._in_flight)
        return Outcome(call.input, call.index, value)

    def _tell(self) -> None:
        if self._news is not None:
            self._news.set()
            self._news = None


@dataclass(frozen=True, slots=True)
class _Call(Generic[InputT]):
    index: int
    input: InputT
    started: StartedCall


def _failed(call: _Call[InputT], error: Exception) -> Outcome[InputT, Any]:
    error.add_note(f"input {call.index} of each(): {_SHORT.repr(call.input)}")
    return Outcome(call.input, call.index, error=error)


def tracker_of(
    progress: ProgressListener | ProgressTracker | None, function: object, inputs: object
) -> ProgressTracker | None:
    """Return what counts the progress of a job, or None when nobody wants to know.

    Args:
        progress: whom to tell, or what counts for several jobs.
        function: what makes the calls; its name is shown, if it has one that says something.
        inputs: what it is called with; they are counted, if that is possible.
    """
    if progress is None or isinstance(progress, ProgressTracker):
        return progress
    name = getattr(function, "__qualname__", "")
    total = len(inputs) if isinstance(inputs, Sized) else None
    return ProgressTracker("calls" if not name or "<" in name else name, progress, total=total)
