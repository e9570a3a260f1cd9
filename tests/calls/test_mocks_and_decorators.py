"""API classes with `unittest.mock`, and API methods with the decorators of tenacity and stamina."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING
from unittest.mock import AsyncMock, Mock, create_autospec

import anyio
import httpx
import pytest
import stamina
import tenacity

from lusid_async import ServiceException, models
from lusid_async.api import InstrumentsApi
from tests.calls.things import Thing, ThingsApi, factory_over

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

pytestmark = pytest.mark.anyio

PAGE = models.PagedResourceListOfInstrument(values=[])


class Flaky:
    """A handler that fails twice."""

    def __init__(self) -> None:
        self.requests = 0

    def __call__(self, _: httpx.Request) -> httpx.Response:
        self.requests += 1
        return httpx.Response(200, json={"name": "third"}) if self.requests == 3 else httpx.Response(501)


async def test_an_autospec_of_an_api_class_is_awaited() -> None:
    instruments = create_autospec(InstrumentsApi, instance=True)
    instruments.list_instruments.return_value = PAGE
    assert await instruments.list_instruments(limit=1) is PAGE
    instruments.list_instruments.assert_awaited_once_with(limit=1)
    with pytest.raises(TypeError, match="no_such_argument"):
        instruments.list_instruments(no_such_argument=1)


async def test_a_mock_with_the_spec_of_an_api_class_is_awaited() -> None:
    instruments = AsyncMock(spec=InstrumentsApi)
    instruments.list_instruments.return_value = PAGE
    assert await instruments.list_instruments(limit=1) is PAGE
    with pytest.raises(AttributeError):
        _ = instruments.list_instrument


async def test_a_listing_is_mocked_with_what_is_iterated_over() -> None:
    async def items() -> AsyncIterator[str]:
        yield "an instrument"

    instruments = create_autospec(InstrumentsApi, instance=True)
    instruments.list_instruments = Mock(return_value=Mock(items=items))
    assert [item async for item in instruments.list_instruments(limit=1).items()] == ["an instrument"]


def retrying_with_tenacity(things: ThingsApi) -> Callable[[], Awaitable[Thing]]:
    @tenacity.retry(stop=tenacity.stop_after_attempt(3), sleep=anyio.sleep)
    async def get_thing() -> Thing:
        return await things.get_thing()

    return get_thing


def retrying_with_stamina(things: ThingsApi) -> Callable[[], Awaitable[Thing]]:
    @stamina.retry(on=ServiceException, attempts=3, wait_initial=0, wait_max=0, wait_jitter=0)
    async def get_thing() -> Thing:
        return await things.get_thing()

    return get_thing


@pytest.mark.parametrize("retrying", [retrying_with_tenacity, retrying_with_stamina])
async def test_an_async_function_around_a_call_is_retried(
    retrying: Callable[[ThingsApi], Callable[[], Awaitable[Thing]]],
) -> None:
    flaky = Flaky()
    assert (await retrying(factory_over(flaky).build(ThingsApi))()).name == "third"
    assert flaky.requests == 3


def test_api_methods_are_coroutine_functions_where_python_can_mark_them() -> None:
    if hasattr(inspect, "markcoroutinefunction"):
        assert inspect.iscoroutinefunction(InstrumentsApi.list_instruments)
        assert inspect.iscoroutinefunction(factory_over(Flaky()).build(ThingsApi).get_thing)
    assert not inspect.iscoroutinefunction(ThingsApi._call)
