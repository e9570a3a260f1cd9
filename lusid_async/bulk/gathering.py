"""The values of many calls as one list, or all their failures together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from lusid_async.bulk.many import each
from lusid_async.errors import LusidError

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Sequence

    from lusid_async.bulk.concurrency import AdaptiveConcurrency
    from lusid_async.bulk.outcome import Outcome
    from lusid_async.progress import ProgressListener, ProgressTracker

InputT = TypeVar("InputT")
T = TypeVar("T")


class GatherError(LusidError, ExceptionGroup[Exception]):
    """Some of the calls of `gather` failed; all of them ended.

    It is a group of what they raised, so that `except* NotFoundException` takes those apart; a note on each
    names its input.
    """

    outcomes: Sequence[Outcome[Any, Any]] = ()
    """What came of every input in their order, also of those that succeeded."""


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

    Every input is tried, also after one has failed. The failures are then raised together, and what came of
    the others is in the error. For more than fits in memory, or to stop at the first failure, see `each`.

    Args:
        function: as in `each`.
        inputs: as in `each`.
        concurrency: as in `each`.
        return_outcomes: return an `Outcome` for every input, with its value or its error, and raise nothing
            for a call that fails.
        progress: as in `each`.

    Raises:
        GatherError: calls failed.
        AuthenticationError: no token could be had; this ends it at once.
        ConfigurationError: the credentials are incomplete or wrong; this too.
        Exception: what the inputs raised when they were iterated.
    """
    async with each(function, inputs, concurrency=concurrency, progress=progress) as ended:
        outcomes = [outcome async for outcome in ended]
    outcomes.sort(key=lambda outcome: outcome.index)
    if return_outcomes:
        return outcomes
    errors = [outcome.error for outcome in outcomes if outcome.error is not None]
    if errors:
        failure = GatherError(f"{len(errors)} of {len(outcomes)} calls failed", errors)
        failure.outcomes = outcomes
        raise failure
    return [outcome.result() for outcome in outcomes]
