"""The values of many calls as one list, or all their failures together."""

from __future__ import annotations

import pickle

import anyio
import anyio.lowlevel
import httpx
import pytest

from lusid_async import LusidError, NotFoundException, ServiceException
from lusid_async.bulk import GatherError, Outcome, gather
from lusid_async.errors import exception_for
from tests.bulk.calls import Calls, fail_on_odd
from tests.calls.things import Thing, ThingsApi, factory_over

pytestmark = pytest.mark.anyio


async def test_gather_gives_values_in_the_order_of_the_inputs() -> None:
    calls = Calls(0)

    async def release_later(number: int) -> int:
        if number == 2:
            calls.release()
        return await calls(number)

    assert await gather(release_later, range(3)) == [0, 10, 20]


async def test_gather_raises_all_failures_together_after_every_call() -> None:
    with pytest.raises(GatherError, match="2 of 5 calls failed") as raised:
        await gather(fail_on_odd, range(5))
    assert [error.args for error in raised.value.exceptions] == [(1,), (3,)]
    assert [outcome.value for outcome in raised.value.outcomes] == [0, None, 2, None, 4]
    assert isinstance(raised.value, LusidError)
    copy = pickle.loads(pickle.dumps(raised.value))  # noqa: S301 - made here
    assert [error.args for error in copy.exceptions] == [(1,), (3,)]
    assert [outcome.value for outcome in copy.outcomes] == [0, None, 2, None, 4]


async def test_failures_can_be_told_apart() -> None:
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


async def test_gather_can_give_failures_beside_their_inputs() -> None:
    outcomes = await gather(fail_on_odd, [4, 5], return_outcomes=True)
    assert outcomes[0] == Outcome(4, 0, 4)
    assert (outcomes[1].input, str(outcomes[1].error)) == (5, "5")


async def test_api_calls_are_made_over_one_factory() -> None:
    async def answer(request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        code = request.url.path.rpartition("/")[2]
        return httpx.Response(404) if code == "7" else httpx.Response(200, json={"name": code})

    async with factory_over(answer) as factory:
        things = factory.build(ThingsApi)
        outcomes = await gather(
            lambda code: things.get_thing("s", code),
            [str(number) for number in range(20)],
            return_outcomes=True,
        )
    assert outcomes[3].result() == Thing(name="3")
    assert [outcome.input for outcome in outcomes if isinstance(outcome.error, NotFoundException)] == ["7"]
