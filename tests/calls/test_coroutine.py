"""A call goes wherever a coroutine goes."""

from __future__ import annotations

import asyncio
import gc
import inspect
import re
import subprocess
import sys
import warnings
from typing import TYPE_CHECKING

import anyio
import pytest
import trio

from tests.calls.things import PageOfThings, Thing, ThingsApi, factory_over, respond_with_thing

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    import httpx

    from lusid_async import AsyncApiClientFactory
    from lusid_async.calls import PagedCall


class Endless:
    """A handler that never answers and remembers how its requests ended."""

    def __init__(self) -> None:
        self.started = anyio.Event()
        self.ended = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.started.set()
        try:
            await anyio.sleep_forever()
        finally:
            self.ended += 1
        return respond_with_thing(request)


@pytest.fixture
def factory() -> AsyncApiClientFactory:
    return factory_over(respond_with_thing)


@pytest.fixture
def things(factory: AsyncApiClientFactory) -> ThingsApi:
    return factory.build(ThingsApi)


@pytest.mark.anyio
async def test_awaiting_a_call_gives_the_typed_body(things: ThingsApi) -> None:
    assert (await things.get_thing()).name == "GET"


@pytest.mark.anyio
async def test_a_call_can_be_awaited_only_once(things: ThingsApi) -> None:
    call = things.get_thing()
    await call
    with pytest.raises(RuntimeError, match=r"ThingsApi\.get_thing was awaited already; make the call again"):
        await call


@pytest.mark.anyio
async def test_an_anyio_task_group_takes_a_method(things: ThingsApi) -> None:
    async with anyio.create_task_group() as group:
        group.start_soon(things.get_thing)
        group.start_soon(things.list_things, "p2")


@pytest.mark.anyio
async def test_an_anyio_task_group_cancels_a_call() -> None:
    endless = Endless()
    things = factory_over(endless).build(ThingsApi)
    async with anyio.create_task_group() as group:
        group.start_soon(things.get_thing)
        await endless.started.wait()
        group.cancel_scope.cancel()
    assert endless.ended == 1


@pytest.mark.anyio
async def test_a_task_group_that_is_cancelled_before_a_call_begins_sends_nothing(things: ThingsApi) -> None:
    async with anyio.create_task_group() as group:
        group.start_soon(things.get_thing)
        group.cancel_scope.cancel()


@pytest.mark.anyio
async def test_a_timeout_of_the_caller_ends_a_call() -> None:
    endless = Endless()
    things = factory_over(endless).build(ThingsApi)
    with anyio.move_on_after(0.05) as scope:
        await things.get_thing()
    assert scope.cancelled_caught
    assert endless.ended == 1


def test_asyncio_run_takes_a_call(things: ThingsApi) -> None:
    assert asyncio.run(things.get_thing()).name == "GET"


def test_asyncio_create_task_and_gather_take_calls(things: ThingsApi) -> None:
    async def main() -> list[Thing]:
        task = asyncio.create_task(things.get_thing())
        return [await task, *await asyncio.gather(things.get_thing(), things.get_thing())]

    assert [thing.name for thing in asyncio.run(main())] == ["GET", "GET", "GET"]


def test_an_asyncio_task_group_takes_a_call(things: ThingsApi) -> None:
    async def main() -> Thing:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(things.get_thing())
        return task.result()

    assert asyncio.run(main()).name == "GET"


def test_asyncio_debug_mode_can_describe_a_call(things: ThingsApi) -> None:
    async def main() -> str:
        task = asyncio.create_task(things.get_thing())
        description = repr(task)
        await task
        return description

    assert "ThingsApi.get_thing" in asyncio.run(main(), debug=True)


def test_an_asyncio_task_is_cancelled_in_the_middle() -> None:
    async def main() -> int:
        endless = Endless()
        task = asyncio.create_task(factory_over(endless).build(ThingsApi).get_thing())
        await endless.started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return endless.ended

    assert asyncio.run(main()) == 1


def test_an_anyio_scope_inside_an_asyncio_task_made_of_a_call_works() -> None:
    async def main() -> int:
        endless = Endless()
        things = factory_over(endless).build(ThingsApi)
        async with anyio.create_task_group() as group:
            group.start_soon(things.get_thing)
            await endless.started.wait()
            for info in anyio.get_running_tasks():
                repr(info)
            group.cancel_scope.cancel()
        return endless.ended

    assert asyncio.run(main()) == 1


def test_a_trio_nursery_takes_a_method_and_cancels_it(things: ThingsApi) -> None:
    async def main() -> int:
        endless = Endless()
        waiting = factory_over(endless).build(ThingsApi)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(things.get_thing)
            nursery.start_soon(waiting.get_thing)
            await endless.started.wait()
            nursery.cancel_scope.cancel()
        return endless.ended

    assert trio.run(main) == 1


def test_trio_run_takes_a_method(things: ThingsApi) -> None:
    assert trio.run(things.get_thing).name == "GET"


def test_a_call_that_is_dropped_without_any_use_warns_and_is_named(things: ThingsApi) -> None:
    call = things.get_thing()
    repr(call)
    with pytest.warns(RuntimeWarning, match=r"^ThingsApi\.get_thing was never awaited$"):
        del call
    use = things.get_thing().with_http_info()
    with pytest.warns(RuntimeWarning, match=r"^ThingsApi\.get_thing\.with_http_info was never awaited$"):
        del use


@pytest.mark.parametrize(
    "use",
    [
        lambda call: call.close(),
        lambda call: call.request().close(),
        lambda call: call.with_http_info().close(),
        lambda call: call.at("p2").close(),
    ],
)
def test_a_call_that_was_used_in_any_way_does_not_warn(
    use: Callable[[PagedCall[PageOfThings, Thing]], object], things: ThingsApi
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        use(things.list_things())
        gc.collect()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda call: call.pages(), "ThingsApi.list_things.pages was never iterated over"),
        (lambda call: call.items(), "ThingsApi.list_things.items was never iterated over"),
        (lambda call: call.json_pages(ahead=0), "ThingsApi.list_things.json_pages was never iterated over"),
        (lambda call: call.stream(), "ThingsApi.list_things.stream was never entered with `async with`"),
    ],
)
def test_what_was_made_of_a_call_and_dropped_without_any_use_warns(
    make: Callable[[PagedCall[PageOfThings, Thing]], object], message: str, things: ThingsApi
) -> None:
    made = make(things.list_things())
    repr(made)
    with pytest.warns(RuntimeWarning, match=f"^{re.escape(message)}$"):
        del made


@pytest.mark.anyio
@pytest.mark.parametrize("in_block", [False, True])
async def test_a_listing_that_was_iterated_over_or_entered_does_not_warn(
    in_block: bool, things: ThingsApi
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for listing in (things.list_things().pages(), things.list_things().items()):
            if in_block:
                async with listing:
                    pass
            else:
                async for _ in listing:
                    break
        del listing
        gc.collect()


def test_an_argument_of_a_listing_that_is_refused_does_not_warn(things: ThingsApi) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(ValueError, match="ahead"):
            things.list_things().items(ahead=-1)
        gc.collect()


def test_a_call_whose_arguments_are_refused_does_not_warn(things: ThingsApi) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(TypeError):
            things.list_things(page=2)  # type: ignore[arg-type]
        gc.collect()


def test_the_end_of_the_interpreter_leaves_no_warning() -> None:
    program = (
        "from lusid_async import AsyncApiClientFactory, ArgsConfigurationLoader as A\n"
        "from lusid_async.api import InstrumentsApi\n"
        "settings = A(api_url='https://x.lusid.com/api', access_token='t')\n"
        "call = AsyncApiClientFactory(config_loaders=[settings]).build(InstrumentsApi).list_instruments()\n"
        "import sys; sys.modules['kept'] = call; del call"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True
    )
    assert "Exception" not in done.stderr


def test_an_attribute_of_the_body_before_the_await_is_an_error_that_says_so(things: ThingsApi) -> None:
    call = things.get_thing()
    with pytest.raises(AttributeError, match=r"ThingsApi\.get_thing was not awaited: use .\(await"):
        _ = call.description  # type: ignore[attr-defined]
    call.close()


def test_a_call_that_was_closed_cannot_be_awaited(things: ThingsApi) -> None:
    call = things.get_thing()
    call.close()
    with pytest.raises(RuntimeError, match="awaited already"):
        asyncio.run(_awaited(call))


@pytest.mark.anyio
async def test_the_state_of_a_call_is_that_of_a_coroutine() -> None:
    endless = Endless()
    call = factory_over(endless).build(ThingsApi).get_thing()
    async with anyio.create_task_group() as group:
        group.start_soon(_awaited, call)
        await endless.started.wait()
        assert inspect.getcoroutinestate(call) == inspect.CORO_SUSPENDED
        assert call.cr_frame is not None
        assert call.cr_await is not None
        group.cancel_scope.cancel()
    assert inspect.getcoroutinestate(call) == inspect.CORO_CLOSED


def test_an_exception_can_be_thrown_into_a_call_that_did_not_begin(things: ThingsApi) -> None:
    with pytest.raises(KeyError):
        things.get_thing().throw(KeyError("x"))


def test_a_call_says_what_it_is(things: ThingsApi) -> None:
    call = things.get_thing()
    assert repr(call) == "<ApiCall ThingsApi.get_thing, not awaited>"
    assert inspect.getcoroutinestate(call) == inspect.CORO_CLOSED
    call.close()


async def _awaited(call: Coroutine[object, object, Thing]) -> Thing:
    return await call
