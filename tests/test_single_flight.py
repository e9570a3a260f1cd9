"""Single flight."""

from __future__ import annotations

import anyio
import pytest

from lusid_async._per_loop import PerLoopLock
from lusid_async._single_flight import SingleFlight

pytestmark = pytest.mark.anyio


async def test_those_who_come_meanwhile_get_the_same_result() -> None:
    flight: SingleFlight[object] = SingleFlight(PerLoopLock())
    results: list[object] = []

    async def work() -> object:
        await anyio.sleep(0.01)
        return object()

    async def ask() -> None:
        results.append(await flight.run(work))

    async with anyio.create_task_group() as group:
        for _ in range(50):
            group.start_soon(ask)
    assert len({id(result) for result in results}) == 1


async def test_the_work_of_a_cancelled_leader_is_taken_over() -> None:
    flight: SingleFlight[int] = SingleFlight(PerLoopLock())
    begun: list[anyio.Event] = []
    done = anyio.Event()

    async def work() -> int:
        begun.append(anyio.Event())
        if len(begun) == 1:
            done.set()
            await anyio.sleep_forever()
        await anyio.sleep(0.01)
        return 7

    results: list[int] = []

    async def ask() -> None:
        results.append(await flight.run(work))

    async with anyio.create_task_group() as others:
        async with anyio.create_task_group() as leader:
            leader.start_soon(ask)
            await done.wait()
            others.start_soon(ask)
            others.start_soon(ask)
            await anyio.wait_all_tasks_blocked()
            leader.cancel_scope.cancel()
    assert results == [7, 7]
    assert len(begun) == 2


async def test_a_cancelled_waiter_harms_nobody() -> None:
    flight: SingleFlight[int] = SingleFlight(PerLoopLock())
    go = anyio.Event()

    async def work() -> int:
        await go.wait()
        return 7

    results: list[int] = []

    async def ask() -> None:
        results.append(await flight.run(work))

    async with anyio.create_task_group() as leader:
        leader.start_soon(ask)
        await anyio.wait_all_tasks_blocked()
        async with anyio.create_task_group() as waiter:
            waiter.start_soon(ask)
            await anyio.wait_all_tasks_blocked()
            waiter.cancel_scope.cancel()
        go.set()
    assert results == [7]


async def test_the_lock_is_free_while_somebody_works() -> None:
    lock = PerLoopLock()
    flight: SingleFlight[int] = SingleFlight(lock)

    async def work() -> int:
        async with lock:
            return 7

    assert await flight.run(work) == 7
