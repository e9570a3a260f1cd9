"""The fixtures: a sandbox for each test, one on a port, and a factory to either."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader, ServiceException
from lusid_async.api import InstrumentsApi
from lusid_async.testing import Fault, LusidMock, RunningSandbox, Sandbox, Seed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

pytestmark = pytest.mark.anyio
NAME = "Figi", "BBG000000001"


async def upsert(factory: AsyncApiClientFactory, name: str = "A") -> None:
    body: Any = {"a": {"name": name, "identifiers": {"Figi": {"value": NAME[1]}}}}
    response = await factory.build(InstrumentsApi).upsert_instruments(body)
    assert not response.failed


async def names(factory: AsyncApiClientFactory) -> list[str]:
    listed = factory.build(InstrumentsApi).list_instruments(filter="identifiers['Figi'] startswith 'BBG'")
    return [each.name or "" async for each in listed.items()]


@pytest.mark.parametrize("run", [1, 2])
async def test_each_test_has_a_sandbox_of_its_own(
    lusid_factory: AsyncApiClientFactory, lusid_sandbox: Sandbox, run: int
) -> None:
    assert await names(lusid_factory) == []
    await upsert(lusid_factory, f"A{run}")
    assert await names(lusid_factory) == [f"A{run}"]
    assert lusid_sandbox.calls["UpsertInstruments"] == 1


@pytest.mark.parametrize(
    "name",
    [
        "UpsertInstruments",
        "upsert_instruments",
        "InstrumentsApi.upsert_instruments",
        InstrumentsApi.upsert_instruments,
    ],
)
async def test_calls_are_counted_by_each_name_of_an_operation(
    lusid_factory: AsyncApiClientFactory, lusid_sandbox: Sandbox, name: str | Callable[..., object]
) -> None:
    assert lusid_sandbox.calls[name] == 0
    await upsert(lusid_factory)
    await upsert(lusid_factory)
    assert lusid_sandbox.calls[name] == 2


async def test_a_count_of_what_is_no_operation_is_refused_with_the_nearest_name(
    lusid_sandbox: Sandbox,
) -> None:
    with pytest.raises(ValueError, match=r"'list_instrument' is not .* nearest is ListInstruments"):
        lusid_sandbox.calls["list_instrument"]
    assert lusid_sandbox.calls["token:password"] == lusid_sandbox.calls["rate-limited"] == 0


async def test_a_snapshot_is_rolled_back_to(
    lusid_factory: AsyncApiClientFactory, lusid_sandbox: Sandbox
) -> None:
    await upsert(lusid_factory, "before")
    snapshot = lusid_sandbox.snapshot()
    await upsert(lusid_factory, "after")
    lusid_sandbox.faults.add(Fault("api", 500))
    lusid_sandbox.restore(snapshot)
    assert await names(lusid_factory) == ["before"]


async def test_what_is_written_in_a_block_is_undone(
    lusid_factory: AsyncApiClientFactory, lusid_sandbox: Sandbox
) -> None:
    with pytest.raises(KeyError), lusid_sandbox.rolled_back():
        await upsert(lusid_factory)
        raise KeyError
    assert await names(lusid_factory) == []


async def test_reset_goes_back_to_the_seed() -> None:
    sandbox = Sandbox(Seed(3))
    async with sandbox.factory() as factory:
        await upsert(factory, "changed")
        sandbox.reset()
        assert len(await names(factory)) == 3
        assert "changed" not in await names(factory)


@pytest.mark.lusid_sandbox(seed=Seed(5))
async def test_a_marker_says_what_the_sandbox_starts_with(lusid_factory: AsyncApiClientFactory) -> None:
    assert len(await names(lusid_factory)) == 5


@pytest.mark.lusid_sandbox(Seed(4))
async def test_a_marker_may_leave_out_the_name_seed(lusid_factory: AsyncApiClientFactory) -> None:
    assert len(await names(lusid_factory)) == 4


async def test_the_server_and_the_sandbox_are_one(
    lusid_server: RunningSandbox, lusid_factory: AsyncApiClientFactory
) -> None:
    await upsert(lusid_factory, "seen by both")
    loader = EnvironmentVariablesConfigurationLoader(environ=lusid_server.environment())
    async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
        assert await names(factory) == ["seen by both"]


def test_the_server_serves_clients_that_are_not_async(lusid_server: RunningSandbox) -> None:
    token = lusid_server.state.account.personal_access_token
    response = httpx.get(
        f"{lusid_server.api_url}/api/instruments", headers={"Authorization": f"Bearer {token}"}
    )
    assert response.status_code == 200


async def test_the_factory_goes_to_the_mock_where_there_is_one(
    lusid_mock: LusidMock, lusid_factory: AsyncApiClientFactory
) -> None:
    stub = lusid_mock.on(InstrumentsApi.list_instruments).returns({"values": []})  # type: ignore[arg-type]
    await lusid_factory.build(InstrumentsApi).list_instruments()
    assert stub.called


@pytest.fixture
async def failing(lusid_sandbox: Sandbox) -> AsyncIterator[AsyncApiClientFactory]:
    lusid_sandbox.faults.add(Fault("api", 501, operation=InstrumentsApi.get_instrument))
    async with lusid_sandbox.factory() as factory:
        yield factory


async def test_a_fault_of_one_operation_leaves_others_alone(failing: AsyncApiClientFactory) -> None:
    api = failing.build(InstrumentsApi)
    await api.list_instruments()
    with pytest.raises(ServiceException):
        await api.get_instrument(*NAME)
