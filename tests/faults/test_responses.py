"""Each fault of a response has its outcome, for calls that may be sent twice and for those that may not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import anyio
import pytest

from lusid_async import ConfigurationOptions, ConnectionFailedError, LusidError, RequestTimeoutError
from tests.faults import responses
from tests.faults.table import FAULTS, RETRIED, SUCCESS
from tests.faults.things import ThingsToCreateApi, settings_to
from tests.http.sockets import serving

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from anyio.abc import ByteStream

    from lusid_async.calls import ApiCall
    from tests.calls.things import Thing
    from tests.faults.conftest import MakeFactory
    from tests.faults.responses import Act
    from tests.faults.table import Fault, Outcome

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    """Run the whole table on asyncio, and each fault once on trio."""
    return "asyncio"


every_fault = pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
BROKEN_BODIES = [
    fault
    for fault in FAULTS
    if fault.has_request_id and fault.other in (ConnectionFailedError, RequestTimeoutError)
]

MAX_REQUESTS = 3


class Script:
    """Does one act after another, and the last one for ever."""

    def __init__(self, acts: Sequence[Act]) -> None:
        self._acts = list(acts)

    async def respond(self, _: bytes, connection: ByteStream) -> bool:
        act = self._acts.pop(0) if len(self._acts) > 1 else self._acts[0]
        return await act(connection)


@every_fault
@pytest.mark.parametrize("call", ["get_thing", "create_thing marked"])
async def test_a_call_that_may_be_sent_twice(call: str, fault: Fault, make_factory: MakeFactory) -> None:
    requests = await _play(fault, [fault.act, responses.good], fault.safe, call, make_factory)
    assert requests == (2 if fault.safe == RETRIED else 1)


@every_fault
@pytest.mark.parametrize("anyio_backend", ["trio"])
async def test_on_trio(fault: Fault, make_factory: MakeFactory) -> None:
    requests = await _play(fault, [fault.act, responses.good], fault.safe, "get_thing", make_factory)
    assert requests == (2 if fault.safe == RETRIED else 1)


@every_fault
async def test_a_call_that_may_not_be_sent_twice(fault: Fault, make_factory: MakeFactory) -> None:
    requests = await _play(fault, [fault.act, responses.good], fault.other, "create_thing", make_factory)
    assert requests == (2 if fault.other == RETRIED else 1)


@every_fault
async def test_a_fault_that_lasts(fault: Fault, make_factory: MakeFactory) -> None:
    requests = await _play(fault, [fault.act], fault.lasting, "get_thing", make_factory)
    assert requests == (MAX_REQUESTS if fault.safe == RETRIED else 1)


@pytest.mark.parametrize("fault", BROKEN_BODIES, ids=[fault.name for fault in BROKEN_BODIES])
async def test_a_stream_whose_body_goes_wrong(fault: Fault, make_factory: MakeFactory) -> None:
    script = Script([fault.act])
    options = ConfigurationOptions(read_timeout_ms=300 if fault.stalls else 0)
    async with serving(script.respond) as server, make_factory(settings_to(server), options) as factory:
        call = factory.build(ThingsToCreateApi).get_thing()
        with anyio.fail_after(30), pytest.raises(LusidError) as raised:
            async with call.stream() as chunks:
                async for _ in chunks:
                    pass
        _check_error(raised.value, fault.other, call.name, fault)
        # The caller may have used the first chunks, so that there is no retry.
        assert len(server.requests) == 1


async def _play(
    fault: Fault, acts: Sequence[Act], outcome: Outcome, call: str, make_factory: MakeFactory
) -> int:
    """Make a call to a server that follows a script; return how many requests it took."""
    script = Script([*([] if fault.before is None else [fault.before]), *acts])
    options = ConfigurationOptions(read_timeout_ms=300 if fault.stalls else 0, total_timeout_ms=60_000)
    async with (
        serving(script.respond) as server,
        make_factory(settings_to(server), options) as factory,
    ):
        things = factory.build(ThingsToCreateApi)
        if fault.before is not None:
            await things.get_thing()
            await anyio.wait_all_tasks_blocked()
        before = len(server.requests)
        with anyio.fail_after(30):
            await _check(_calls(things)[call](), outcome, fault)
        return len(server.requests) - before


def _calls(things: ThingsToCreateApi) -> dict[str, Callable[[], ApiCall[Thing]]]:
    return {
        "get_thing": things.get_thing,
        "create_thing": things.create_thing,
        "create_thing marked": partial(things.create_thing, opts=ConfigurationOptions(idempotent=True)),
    }


async def _check(call: ApiCall[Thing], outcome: Outcome, fault: Fault) -> None:
    if isinstance(outcome, str):
        assert outcome in (SUCCESS, RETRIED)
        assert (await call).name == "x"
        return
    with pytest.raises(LusidError) as raised:
        await call
    _check_error(raised.value, outcome, call.name, fault)


def _check_error(error: LusidError, outcome: Outcome, operation: str, fault: Fault) -> None:
    assert type(error) is outcome
    assert getattr(error, "operation", None) == operation
    assert operation in str(error)
    assert getattr(error, "request_id", None) == (responses.REQUEST_ID if fault.has_request_id else None)
    assert (responses.REQUEST_ID in str(error)) is fault.has_request_id
