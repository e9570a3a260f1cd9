"""Many calls at once: started as there is room for them, their outcomes taken as they end or in order."""

from __future__ import annotations

import math
import reprlib
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Sized
from contextlib import asynccontextmanager, nullcontext
from contextvars import copy_context
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

import anyio

from lusid_async._keywords import suggest_keywords
from lusid_async.bulk.concurrency import AdaptiveConcurrency, CallObserver
from lusid_async.bulk.inputs import AsyncInputs, Inputs, check_function, refuse_text
from lusid_async.bulk.outcome import CompletionOrder, GatherError, InputOrder, Outcome, first_cause
from lusid_async.calls.progress import ProgressTracker
from lusid_async.calls.unused import warns_if_not_entered
from lusid_async.errors import AuthenticationError, ConfigurationError

if TYPE_CHECKING:
    from anyio.abc import TaskGroup

    from lusid_async.bulk.concurrency import StartedCall
    from lusid_async.calls.progress import ProgressListener

InputT = TypeVar("InputT")
T = TypeVar("T")

_WINDOW = 2
"""Inputs in flight or with an outcome that is not taken yet, as a multiple of the concurrency limit."""

_SHORT = reprlib.Repr()
_SHORT.maxother = _SHORT.maxstring = 200


@warns_if_not_entered
@asynccontextmanager
@suggest_keywords
async def each(
    function: Callable[[InputT], Awaitable[T]],
    inputs: Iterable[InputT] | AsyncIterable[InputT],
    *,
    concurrency: int | AdaptiveConcurrency | None = None,
    ordered: bool = False,
    progress: ProgressListener | ProgressTracker | None = None,
) -> AsyncIterator[Outcomes[InputT, T]]:
    """Call `function` with every input, many at once, while a block handles the outcomes.

        async with each(lambda code: portfolios.get_holdings(scope, code), codes) as outcomes:
            async for outcome in outcomes:
                print(outcome.input, outcome.error or outcome.result())

    **Bounded.** Inputs are taken from any iterable, also an endless one, as there is room for their calls. At
    most twice the concurrency limit of them are in flight or have an outcome that is not taken yet: a slow
    block slows the calls down, and memory does not grow with the number of inputs.

    **Structured.** Leaving the block, in any way, cancels the calls in flight, waits for their end and closes
    an async generator given as `inputs`. What the block raises is raised as it is.

    **Failures.** A call that raises is an outcome with an `error`, and the others go on. Not so for an
    `AuthenticationError` or a `ConfigurationError`: every other input would meet it too, and repeated failed
    logins lock accounts. No further call is started, and the iteration raises it after the outcomes of the
    others. What iterating over the inputs raises is raised in the same way.

    Args:
        function: makes the call for an input; an API method, or any function whose result can be awaited,
            such as one that reads every page of a listing.
        inputs: an iterable, which must not block the event loop, or an async iterable.
        concurrency: how many calls are in flight at once. None adapts it to throughput, latency and
            rejections; an `AdaptiveConcurrency` does so between bounds.
        ordered: yield outcomes in the order of the inputs, and not as calls end.
        progress: notified of every call that ended and every retry.

    Raises:
        TypeError: `concurrency` is not an integer, `function` is a call, or `inputs` is text.
        ValueError: `concurrency` is less than 1.
    """
    check_function("each", function, "each(function, inputs)")
    refuse_text("each", inputs)
    raised: BaseException | None = None
    source = AsyncInputs(inputs) if isinstance(inputs, AsyncIterable) else Inputs(inputs)
    adaptive = AdaptiveConcurrency.of(concurrency)
    tracker = tracker_of(progress, function, inputs)
    try:
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
    except BaseExceptionGroup as errors:
        raise _interruption(errors) or errors from None
    if raised is not None:
        raise raised


def _interruption(errors: BaseExceptionGroup[BaseException]) -> BaseException | None:
    """Return the KeyboardInterrupt or SystemExit that a call or the inputs raised."""
    found: BaseException | None = errors.subgroup((KeyboardInterrupt, SystemExit))
    while isinstance(found, BaseExceptionGroup):
        found = found.exceptions[0]
    return found


class Outcomes(AsyncIterator[Outcome[InputT, T]], Generic[InputT, T]):
    """The outcomes of `each`, iterated inside its block; several tasks may share the iteration."""

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
        self._ready: CompletionOrder[InputT, T] | InputOrder[InputT, T]
        self._ready = InputOrder() if ordered else CompletionOrder()
        self._in_flight = 0
        self._pending = 0
        self._closed = False
        self._changed: anyio.Event | None = None
        self._context = copy_context()

    async def __anext__(self) -> Outcome[InputT, T]:
        """Return the next outcome.

        Raises:
            AuthenticationError: could not obtain a token.
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
            if self._changed is None:
                self._changed = anyio.Event()
            await self._changed.wait()

    def _begin(self) -> None:
        if isinstance(self._inputs, AsyncInputs):
            self._group.start_soon(self._inputs.feed, self._inputs_changed)
        self._start_calls()

    def _inputs_changed(self) -> None:
        self._start_calls()
        self._notify()

    def _start_calls(self) -> None:
        while (call := self._next_call()) is not None:
            # Not in the context of the task that makes room: its observers would observe this call too.
            self._context.copy().run(self._group.start_soon, self._work, call)

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
        index, value = taken
        return _Call(index, value, self._concurrency.started(self._in_flight))

    async def _work(self, call: _Call[InputT] | None) -> None:
        # A task makes one call after another: starting a task for each costs a tenth of a small call.
        observer = CallObserver(self._concurrency)
        counting = nullcontext() if self._tracker is None else self._tracker.counting_retries()
        with observer.observing(), counting:
            while call is not None:
                # Not kept in a variable: it must not stay in memory while the next call is made.
                self._ended(call, await self._outcome(call, observer))
                call = self._next_call()
                self._start_calls()

    def _ended(self, call: _Call[InputT], outcome: Outcome[InputT, T] | None) -> None:
        self._in_flight -= 1
        if outcome is None:
            self._pending -= 1
        elif self._tracker is not None:
            self._tracker.advance(items=1)
        self._ready.put(call.index, outcome)
        self._notify()

    async def _outcome(self, call: _Call[InputT], observer: CallObserver) -> Outcome[InputT, T] | None:
        observer.begin(call.started)
        try:
            value = await self._function(call.input)
        except (AuthenticationError, ConfigurationError) as error:
            self._inputs.stop(error)
            return None
        except Exception as error:  # noqa: BLE001 - it belongs to the outcome of the input
            observer.failed(error)
            return _failed(call, error)
        except anyio.get_cancelled_exc_class():
            if anyio.current_effective_deadline() == -math.inf:
                raise
            # asyncio lets any code cancel a task, or what it awaits; the input must not be lost by that.
            return _failed(call, RuntimeError("the call was cancelled, and not by the block of each()"))
        observer.succeeded()
        return Outcome(call.input, call.index, value)

    def _notify(self) -> None:
        if self._changed is not None:
            self._changed.set()
            self._changed = None


@dataclass(frozen=True, slots=True)
class _Call(Generic[InputT]):
    index: int
    input: InputT
    started: StartedCall


def _failed(call: _Call[InputT], error: Exception) -> Outcome[InputT, Any]:
    error.add_note(f"input {call.index} of each(): {_SHORT.repr(call.input)}")
    return Outcome(call.input, call.index, error=error)


@overload
async def gather(
    function: Callable[[InputT], Awaitable[T]],
    inputs: Iterable[InputT] | AsyncIterable[InputT],
    *,
    concurrency: int | AdaptiveConcurrency | None = None,
    return_outcomes: Literal[False] = False,
    progress: ProgressListener | ProgressTracker | None = None,
) -> list[T]: ...


@overload
async def gather(
    function: Callable[[InputT], Awaitable[T]],
    inputs: Iterable[InputT] | AsyncIterable[InputT],
    *,
    concurrency: int | AdaptiveConcurrency | None = None,
    return_outcomes: Literal[True],
    progress: ProgressListener | ProgressTracker | None = None,
) -> list[Outcome[InputT, T]]: ...


@suggest_keywords
async def gather(
    function: Callable[[InputT], Awaitable[T]],
    inputs: Iterable[InputT] | AsyncIterable[InputT],
    *,
    concurrency: int | AdaptiveConcurrency | None = None,
    return_outcomes: bool = False,
    progress: ProgressListener | ProgressTracker | None = None,
) -> list[T] | list[Outcome[InputT, T]]:
    """Call `function` with every input, many at once, and return the values in the order of the inputs.

        instruments = await gather(lambda figi: api.get_instrument("Figi", figi), figis)

    Every input is tried, also after one has failed. The failures are then raised together, in an error that
    has the outcomes of all. For more than fits in memory, or to stop at the first failure, see `each`.

    Args:
        function: as in `each`.
        inputs: as in `each`.
        concurrency: as in `each`.
        return_outcomes: return an `Outcome` for every input, with its value or its error, and raise nothing
            for a call that fails.
        progress: as in `each`.

    Raises:
        GatherError: calls failed.
        TypeError: as `each`.
        AuthenticationError: could not obtain a token; no further call is started.
        ConfigurationError: the credentials are incomplete or wrong; likewise.
        Exception: what the inputs raised when they were iterated.
    """
    check_function("gather", function, "gather(function, inputs)")
    async with each(function, inputs, concurrency=concurrency, progress=progress) as completed:
        outcomes = [outcome async for outcome in completed]
    outcomes.sort(key=lambda outcome: outcome.index)
    if return_outcomes:
        return outcomes
    errors = [outcome.error for outcome in outcomes if outcome.error is not None]
    if errors:
        counts = f"{len(errors)} of {len(outcomes)} calls failed"
        failure = GatherError(f"{counts}; first {first_cause(errors)}", errors)
        failure.outcomes = outcomes
        raise failure
    return [outcome.result() for outcome in outcomes]


def tracker_of(
    progress: ProgressListener | ProgressTracker | None, function: object, inputs: object
) -> ProgressTracker | None:
    """Return the tracker for the progress of a job, or None without a listener.

    Args:
        progress: the listener, or a tracker that several jobs share.
        function: makes the calls; its name is the label, unless it is a lambda.
        inputs: what it is called with; their number is the total, if it is known.
    """
    if progress is None or isinstance(progress, ProgressTracker):
        return progress
    name = getattr(function, "__qualname__", "")
    total = len(inputs) if isinstance(inputs, Sized) else None
    return ProgressTracker("calls" if not name or "<" in name else name, progress, total=total)
