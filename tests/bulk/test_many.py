"""Many calls at once, on both event loops."""

from __future__ import annotations

import asyncio
import itertools
import pickle
import traceback
import weakref
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from lusid_async import (
    AuthenticationError,
    ConfigurationError,
    LusidError,
    NotFoundException,
    ServiceException,
)
from lusid_async.bulk import AdaptiveConcurrency, GatherError, Outcome, each, gather
from lusid_async.calls.progress import Progress, ProgressTracker
from lusid_async.errors import exception_for
from lusid_async.http.observing import Retry, announce, observing_retries
from tests.bulk.calls import Calls, fail_on_odd, numbers, settle
from tests.calls.things import Thing, ThingsApi, factory_over

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Iterator

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("ordered", [True, False])
@pytest.mark.parametrize("concurrency", [None, 1, 7, 500])
async def test_every_input_has_one_outcome(ordered: bool, concurrency: int | None) -> None:
    calls = Calls()
    async with each(calls, range(300), concurrency=concurrency, ordered=ordered) as outcomes:
        seen = [outcome async for outcome in outcomes]
    assert sorted((outcome.index, outcome.input, outcome.result()) for outcome in seen) == [
        (number, number, 10 * number) for number in range(300)
    ]
    assert calls.most_at_once <= (concurrency or 200)


async def test_outcomes_come_as_calls_end() -> None:
    calls = Calls(0)
    async with each(calls, range(3), concurrency=3) as outcomes:
        seen = [(await anext(outcomes)).input, (await anext(outcomes)).input]
        calls.release()
        seen += [outcome.input async for outcome in outcomes]
    assert (set(seen[:2]), seen[2]) == ({1, 2}, 0)


async def test_outcomes_come_in_order_on_request() -> None:
    calls = Calls(0)
    async with each(calls, range(3), concurrency=3, ordered=True) as outcomes:
        await settle()
        assert calls.at_once == 1
        calls.release()
        assert [outcome.input async for outcome in outcomes] == [0, 1, 2]


@pytest.mark.parametrize("ordered", [True, False])
async def test_a_block_that_takes_its_time_keeps_further_calls_from_starting(ordered: bool) -> None:
    calls, taken = Calls(), []

    def endless() -> Iterator[int]:
        for number in itertools.count():
            taken.append(number)
            yield number

    async with each(calls, endless(), concurrency=4, ordered=ordered) as outcomes:
        await settle()
        assert len(taken) == len(calls.started) == 8
        await anext(outcomes)
        await settle()
        assert len(taken) == len(calls.started) == 9


async def test_one_call_that_hangs_lets_no_more_than_a_window_of_others_pass_when_in_order() -> None:
    calls = Calls(0)
    async with each(calls, itertools.count(), concurrency=4, ordered=True) as outcomes:
        await settle()
        assert len(calls.started) == 8
        calls.release()
        assert (await anext(outcomes)).input == 0


class Answer:
    """Something that can be looked for in memory."""


@pytest.mark.parametrize("ordered", [True, False])
async def test_memory_holds_no_more_answers_than_a_window(ordered: bool) -> None:
    alive: weakref.WeakSet[Answer] = weakref.WeakSet()

    async def call(_: int) -> Answer:
        await anyio.lowlevel.checkpoint()
        answer = Answer()
        alive.add(answer)
        return answer

    most = 0
    async with each(call, range(1000), concurrency=5, ordered=ordered) as outcomes:
        async for _ in outcomes:
            most = max(most, len(alive))
            await anyio.lowlevel.checkpoint()
    assert most <= 2 * 5 + 2  # a window, the one that is dealt with, and the one of the step before


async def test_an_answer_that_was_handed_out_is_not_kept_while_the_next_call_is_made() -> None:
    async def respond(number: int) -> Answer:
        if number:
            await anyio.sleep_forever()
        return Answer()

    with anyio.fail_after(30):
        async with each(respond, range(2), concurrency=1) as outcomes:
            alive = weakref.ref((await anext(outcomes)).result())
            await settle()
            assert alive() is None


async def test_inputs_may_be_an_async_iterable_and_are_taken_when_there_is_room() -> None:
    calls, taken = Calls(), []

    async def endless() -> AsyncIterator[int]:
        for number in itertools.count():
            await anyio.lowlevel.checkpoint()
            taken.append(number)
            yield number

    async with each(calls, endless(), concurrency=4) as outcomes:
        await settle()
        assert (len(calls.started), len(taken)) == (8, 9)  # one is at hand
        assert (await anext(outcomes)).result() == 0
    async with each(calls, numbers(50), concurrency=4, ordered=True) as outcomes:
        assert [outcome.input async for outcome in outcomes] == list(range(50))


async def test_an_async_generator_may_hold_what_belongs_to_one_task() -> None:
    async def held() -> AsyncIterator[int]:
        async with anyio.create_task_group():
            for number in range(20):
                yield number

    assert await gather(Calls(), held(), concurrency=3) == [10 * number for number in range(20)]


async def test_no_inputs_are_no_outcomes() -> None:
    assert await gather(Calls(), []) == []
    assert await gather(Calls(), numbers(0)) == []


async def test_leaving_the_block_early_cancels_what_is_under_way() -> None:
    calls = Calls(*range(1, 100))
    async with each(calls, range(100), concurrency=5) as outcomes:
        async for outcome in outcomes:
            assert outcome.input == 0
            break
        await settle()
    assert sorted(calls.cancelled) == [1, 2, 3, 4, 5]
    assert calls.at_once == 0


async def test_what_the_block_raises_leaves_it_as_it_is() -> None:
    calls, mine = Calls(*range(100)), KeyError("mine")
    with pytest.raises(KeyError) as raised:
        async with each(calls, range(100), concurrency=5):
            await settle()
            raise mine
    assert raised.value is mine
    assert len(calls.cancelled) == 5


async def test_cancellation_ends_everything_and_passes_on() -> None:
    calls = Calls(*range(100))
    with anyio.CancelScope() as scope:
        async with each(calls, range(100), concurrency=5) as outcomes:
            await settle()
            scope.cancel()
            await anext(outcomes)
        raise AssertionError("the cancellation must pass on")
    assert scope.cancelled_caught
    assert (len(calls.cancelled), calls.at_once) == (5, 0)


async def test_a_step_that_is_cancelled_loses_no_outcome() -> None:
    calls = Calls(*range(10))
    async with each(calls, range(10), concurrency=3) as outcomes:
        with anyio.move_on_after(0):
            await anext(outcomes)
        calls.release()
        assert sorted([outcome.input async for outcome in outcomes]) == list(range(10))


async def test_several_tasks_may_share_the_iteration() -> None:
    seen: list[int] = []
    async with each(Calls(), range(100), concurrency=5) as outcomes:

        async def consume() -> None:
            async for outcome in outcomes:
                seen.append(outcome.input)
                await anyio.lowlevel.checkpoint()

        async with anyio.create_task_group() as group:
            for _ in range(4):
                group.start_soon(consume)
    assert sorted(seen) == list(range(100))


async def test_outcomes_end_with_the_block() -> None:
    async with each(Calls(), range(3)) as outcomes:
        pass
    with pytest.raises(RuntimeError, match="inside it"):
        await anext(outcomes)


async def test_a_failure_is_the_outcome_of_its_input() -> None:
    async with each(fail_on_odd, range(4), ordered=True) as outcomes:
        seen = [outcome async for outcome in outcomes]
    assert [(outcome.value, type(outcome.error)) for outcome in seen] == [
        (0, type(None)),
        (None, ValueError),
        (2, type(None)),
        (None, ValueError),
    ]
    with pytest.raises(ValueError, match="3") as raised:
        seen[3].result()
    assert raised.value.__notes__ == ["input 3 of each(): 3"]


async def test_a_function_that_raises_before_it_awaits_fails_its_input_only() -> None:
    def refuse(number: int) -> Any:
        raise TypeError(number)

    outcomes = await gather(refuse, range(3), return_outcomes=True)
    assert [type(outcome.error) for outcome in outcomes] == [TypeError] * 3


@pytest.mark.parametrize("concurrency", [1, 3])
@pytest.mark.parametrize("ordered", [True, False])
@pytest.mark.parametrize("failure", [AuthenticationError("no token"), ConfigurationError("no settings")])
async def test_what_would_meet_every_input_ends_the_job(
    failure: LusidError, concurrency: int, ordered: bool
) -> None:
    started: list[int] = []

    async def call(number: int) -> int:
        started.append(number)
        await anyio.lowlevel.checkpoint()
        if number >= 4:
            raise failure
        return number

    seen: list[int] = []
    with pytest.raises(type(failure)) as raised:
        async with each(call, itertools.count(), concurrency=concurrency, ordered=ordered) as outcomes:
            async for outcome in outcomes:
                seen.append(outcome.result())
    assert raised.value is failure
    assert sorted(seen) == [0, 1, 2, 3]
    assert len(started) <= 4 + concurrency


async def test_it_ends_the_job_while_more_inputs_are_awaited_too() -> None:
    async def call(_: int) -> int:
        raise AuthenticationError("no token")

    async def late() -> AsyncIterator[int]:
        yield 0
        await anyio.sleep_forever()

    with pytest.raises(AuthenticationError):
        await gather(call, late())


@pytest.mark.parametrize("as_async", [True, False])
async def test_what_the_inputs_raise_comes_after_every_outcome(as_async: bool) -> None:
    def broken() -> Iterator[int]:
        yield from range(5)
        raise OSError("the file has an end")

    async def broken_later() -> AsyncIterator[int]:
        for number in broken():
            await anyio.lowlevel.checkpoint()
            yield number

    seen: list[int] = []
    with pytest.raises(OSError, match="the file has an end"):
        async with each(Calls(), broken_later() if as_async else broken()) as outcomes:
            async for outcome in outcomes:
                seen.append(outcome.input)
    assert sorted(seen) == list(range(5))


class Cleaned:
    """An async generator of numbers that says whether its `finally` ran to the end, and in which task."""

    def __init__(self) -> None:
        self.events: list[str] = []
        self._tasks: set[int] = set()

    async def numbers(self) -> AsyncGenerator[int]:
        self._tasks.add(anyio.get_current_task().id)
        try:
            for number in itertools.count():
                await anyio.lowlevel.checkpoint()
                yield number
        finally:
            self._tasks.add(anyio.get_current_task().id)
            await anyio.lowlevel.checkpoint()
            self.events.append("closed in the task that iterated" if len(self._tasks) == 1 else "elsewhere")


@pytest.mark.parametrize("way", ["break", "error", "cancel"])
async def test_an_async_generator_of_inputs_is_closed_when_the_block_ends(way: str) -> None:
    inputs = Cleaned()
    with anyio.CancelScope() as scope:
        try:
            async with each(Calls(), inputs.numbers(), concurrency=2):
                await settle()
                if way == "error":
                    raise LookupError  # noqa: TRY301 - what a caller's own code may do
                if way == "cancel":
                    scope.cancel()
                    await anyio.sleep_forever()
        except LookupError:
            pass
        finally:
            assert inputs.events == ["closed in the task that iterated"]


async def test_an_async_generator_of_inputs_is_closed_when_the_job_fails() -> None:
    inputs = Cleaned()

    async def refuse(_: int) -> int:
        await settle()
        raise AuthenticationError("no token")

    with pytest.raises(AuthenticationError):
        await gather(refuse, inputs.numbers())
    assert inputs.events == ["closed in the task that iterated"]


@pytest.mark.parametrize("anyio_backend", ["trio"])
@pytest.mark.parametrize("interruption", [KeyboardInterrupt, SystemExit])
@pytest.mark.parametrize("where", ["call", "inputs", "block"])
async def test_an_interruption_stays_itself(interruption: type[BaseException], where: str) -> None:
    async def call(_: int) -> None:
        if where == "call":
            raise interruption

    async def inputs() -> AsyncIterator[int]:
        yield 1
        if where == "inputs":
            raise interruption
        await anyio.sleep_forever()

    with pytest.raises(interruption):
        async with each(call, inputs()) as outcomes:
            await anext(outcomes)
            if where == "block":
                raise interruption
            await anyio.sleep_forever()


async def test_the_result_of_a_failure_raises_the_same_each_time() -> None:
    [outcome] = await gather(fail_on_odd, [1], return_outcomes=True)
    raised = []
    for _ in range(3):
        with pytest.raises(ValueError, match="1") as caught:
            outcome.result()
        raised.append((caught.value, len(traceback.extract_tb(caught.value.__traceback__))))
    assert len(set(raised)) == 1


@pytest.mark.parametrize("concurrency", [2.5, "2", True])
async def test_a_concurrency_that_is_no_integer_is_refused(concurrency: Any) -> None:
    with pytest.raises(TypeError, match="concurrency must be an integer"):
        await gather(Calls(), [1], concurrency=concurrency)


async def test_a_concurrency_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 1, not 0"):
        await gather(Calls(), [1], concurrency=0)


async def retried(_: int) -> None:
    announce(Retry("ThingsApi.get_thing", 1, "429", 0.1, status=429))
    await anyio.lowlevel.checkpoint()


async def test_progress_counts_outcomes_and_retries() -> None:
    told: list[Progress] = []
    await gather(retried, range(3), progress=told.append)
    assert (told[-1].items, told[-1].retries, told[-1].total) == (3, 3, 3)
    assert told[-1].label == "retried"


async def test_progress_may_be_counted_over_several_jobs() -> None:
    told: list[Progress] = []
    tracker = ProgressTracker("both", told.append)
    await gather(fail_on_odd, [0, 2], progress=tracker)
    await gather(fail_on_odd, iter([1]), progress=tracker, return_outcomes=True)
    assert (told[-1].label, told[-1].items, told[-1].total) == ("both", 3, None)


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_call_that_something_else_cancels_is_not_lost() -> None:
    async def call(number: int) -> int:
        if number == 1:
            future: asyncio.Future[int] = asyncio.get_running_loop().create_future()
            future.cancel()
            return await future
        await anyio.lowlevel.checkpoint()
        return number

    outcomes = await gather(call, range(3), return_outcomes=True)
    assert [outcome.value for outcome in outcomes] == [0, None, 2]
    assert "cancelled" in str(outcomes[1].error)


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_task_that_is_cancelled_by_asyncio_itself_ends_cancelled() -> None:
    calls = Calls(*range(10))

    async def job() -> None:
        async with each(calls, range(10), concurrency=3) as outcomes:
            await anext(outcomes)

    task = asyncio.get_running_loop().create_task(job())
    await settle()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (len(calls.cancelled), calls.at_once) == (3, 0)


async def test_gather_returns_values_in_the_order_of_the_inputs() -> None:
    calls = Calls(0)

    async def release_later(number: int) -> int:
        if number == 2:
            calls.release()
        return await calls(number)

    assert await gather(release_later, range(3)) == [0, 10, 20]


async def test_gather_raises_all_failures_together_after_every_call() -> None:
    with pytest.raises(GatherError, match=r"2 of 5 calls failed; first \w+: ") as raised:
        await gather(fail_on_odd, range(5))
    assert [error.args for error in raised.value.exceptions] == [(1,), (3,)]
    assert [outcome.value for outcome in raised.value.outcomes] == [0, None, 2, None, 4]
    assert isinstance(raised.value, LusidError)
    copy = pickle.loads(pickle.dumps(raised.value))  # noqa: S301 - made here
    assert [error.args for error in copy.exceptions] == [(1,), (3,)]
    assert [outcome.value for outcome in copy.outcomes] == [0, None, 2, None, 4]


async def test_failures_can_be_selected_by_their_class() -> None:
    async def call(status: int) -> int:
        raise exception_for(status, "", b"", {})

    caught: list[int] = []
    try:
        await gather(call, [404, 500, 404])
    except* NotFoundException as group:
        caught.append(len(group.exceptions))
    except* ServiceException as group:
        caught.append(len(group.exceptions))
    assert caught == [2, 1]


async def test_gather_can_return_failures_beside_their_inputs() -> None:
    outcomes = await gather(fail_on_odd, [4, 5], return_outcomes=True)
    assert outcomes[0] == Outcome(4, 0, 4)
    assert (outcomes[1].input, str(outcomes[1].error)) == (5, "5")


async def test_api_calls_are_made_over_one_factory() -> None:
    async def respond(request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        code = request.url.path.rpartition("/")[2]
        return httpx.Response(404) if code == "7" else httpx.Response(200, json={"name": code})

    async with factory_over(respond) as factory:
        things = factory.build(ThingsApi)
        outcomes = await gather(
            lambda code: things.get_thing("s", code),
            [str(number) for number in range(20)],
            return_outcomes=True,
        )
    assert outcomes[3].result() == Thing(name="3")
    assert [outcome.input for outcome in outcomes if isinstance(outcome.error, NotFoundException)] == ["7"]


async def test_a_retry_is_reported_once_whatever_task_made_room_for_its_call() -> None:
    in_flight = most = 0

    async def retried_at_the_end(number: int) -> None:
        nonlocal in_flight, most
        in_flight += 1
        most = max(most, in_flight)
        await anyio.lowlevel.checkpoint()
        in_flight -= 1
        if number >= 150:
            announce(Retry("ThingsApi.get_thing", 1, "lost", 0.0))

    seen: list[Progress] = []
    around: list[Retry] = []
    concurrency = AdaptiveConcurrency(initial=2)
    with observing_retries(around.append):
        await gather(retried_at_the_end, range(200), concurrency=concurrency, progress=seen.append)
    assert most > 2  # so that tasks of calls have started others
    assert seen[-1].retries == len(around) == 50


@pytest.mark.parametrize("function", [each, gather])
async def test_a_call_in_the_place_of_the_function_says_how_to_call_it(function: Any) -> None:
    calls = [factory_over(lambda _: httpx.Response(500)).build(ThingsApi).get_thing() for _ in range(2)]
    name = function.__name__
    with pytest.raises(
        TypeError, match=rf"give it the method, not a call of ThingsApi.get_thing: {name}\(func"
    ):
        if function is gather:
            await gather(*calls)
        else:
            async with each(*calls):  # type: ignore[arg-type]
                pass
    calls[1].close()


async def test_something_that_cannot_be_called_is_no_function() -> None:
    with pytest.raises(TypeError, match="takes a function that makes a call, not list"):
        await gather([1], [2])  # type: ignore[call-overload]


def test_a_block_of_calls_that_is_never_entered_warns() -> None:
    block = each(Calls(), range(3))
    with pytest.warns(RuntimeWarning, match=r"^each\(…\) was never entered with `async with`$"):
        del block


async def test_a_block_of_calls_cannot_be_iterated_over() -> None:
    with pytest.raises(TypeError, match=r"each\(…\) is a block: use `async with each\(…\) as …`"):
        async for _ in each(Calls(), range(3)):  # type: ignore[attr-defined]
            pass
