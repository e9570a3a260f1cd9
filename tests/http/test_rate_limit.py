"""Calls of one factory against a server with a rate limit: what the gate and the retries do together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
import trio
from trio.testing import MockClock

from lusid_async import ConfigurationOptions, RateLimitException, RequestTimeoutError
from lusid_async.http.sending import Sender
from tests.calls.things import ThingsApi, answer_thing, factory_over
from tests.http.limits import FixedWindow, TokenBucket
from tests.http.senders import policy, send, sender_over

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from lusid_async.http.options import CallPolicy

LIMITS: dict[str, Callable[[], TokenBucket | FixedWindow]] = {
    "token bucket": lambda: TokenBucket(50),
    "window": lambda: FixedWindow(50),
    "window that ends at once": lambda: FixedWindow(50, phase=0.97),
    "window that ends soon": lambda: FixedWindow(50, phase=0.8),
}


class LimitedServer:
    """Answers after a while, with 429 when its limit says so.

    Args:
        limit: what counts the calls.
        latency: seconds from a request to its answer, half of them before it is counted.
    """

    def __init__(self, limit: TokenBucket | FixedWindow, latency: float) -> None:
        self._limit = limit
        self._latency = latency
        self.answered = 0
        self.refused = 0

    async def __call__(self, _: httpx.Request) -> httpx.Response:
        await anyio.sleep(self._latency / 2)
        wait = self._limit.refusal(anyio.current_time())
        await anyio.sleep(self._latency / 2)
        self.answered += 1
        if wait is None:
            return httpx.Response(200)
        self.refused += 1
        return httpx.Response(429, headers={"retry-after": str(wait)})

    @property
    def share(self) -> float:
        """The part of the requests that were refused."""
        return self.refused / self.answered


class SlowToken(httpx.Auth):
    """Gives everybody a token after a second, as a token endpoint does at first."""

    async def async_auth_flow(self, request: httpx.Request) -> Any:
        await anyio.sleep(1)
        yield request


def in_virtual_time(main: Callable[[], Awaitable[None]]) -> None:
    """Run on trio with a clock that jumps over every wait, so that a minute takes no time and no luck."""
    trio.run(main, clock=MockClock(autojump_threshold=0))


def virtual_sender(server: LimitedServer, auth: httpx.Auth | None = None) -> Sender:
    client = httpx.AsyncClient(transport=httpx.MockTransport(server))
    return Sender(client, auth or httpx.Auth(), clock=trio.current_time)


async def send_all(sender: Sender, calls: int, terms: CallPolicy | None = None) -> list[int]:
    """Make so many calls at once and return the statuses of their answers."""
    statuses: list[int] = []

    async def call() -> None:
        statuses.append((await send(sender, "POST", terms)).status_code)

    async with anyio.create_task_group() as group:
        for _ in range(calls):
            group.start_soon(call)
    return statuses


@pytest.mark.parametrize("latency", [0.001, 0.005, 0.02])
@pytest.mark.parametrize("limit", LIMITS)
def test_of_200_calls_at_once_few_are_refused_and_none_fails(limit: str, latency: float) -> None:
    async def main() -> None:
        server = LimitedServer(LIMITS[limit](), latency)
        assert await send_all(virtual_sender(server), 200) == [200] * 200
        assert server.share < 0.05

    in_virtual_time(main)


@pytest.mark.parametrize("limit", LIMITS)
def test_of_1000_calls_at_once_few_are_refused_and_none_fails(limit: str) -> None:
    async def main() -> None:
        server = LimitedServer(LIMITS[limit](), 0.02)
        begin = trio.current_time()
        assert await send_all(virtual_sender(server), 1000) == [200] * 1000
        assert server.share < 0.05
        # Time is virtual: this says how well the limit of 50 a second is used, whatever the machine.
        assert trio.current_time() - begin < 35

    in_virtual_time(main)


def test_a_slow_token_does_not_let_all_calls_loose_at_once() -> None:
    async def main() -> None:
        server = LimitedServer(TokenBucket(50), 0.005)
        assert await send_all(virtual_sender(server, SlowToken()), 200) == [200] * 200
        assert server.share < 0.05

    in_virtual_time(main)


def test_each_call_for_itself_would_be_refused_far_more_often() -> None:
    async def main() -> None:
        server = LimitedServer(TokenBucket(50), 0.005)
        statuses: list[int] = []
        async with anyio.create_task_group() as group:
            for _ in range(200):
                group.start_soon(collect, statuses, virtual_sender(server))
        assert 429 in statuses
        assert server.share > 0.3

    async def collect(statuses: list[int], sender: Sender) -> None:
        statuses.append((await send(sender)).status_code)

    in_virtual_time(main)


def test_a_server_without_a_limit_is_soon_called_as_fast_as_without_a_gate() -> None:
    async def main() -> None:
        begin = trio.current_time()
        await send_all(virtual_sender(LimitedServer(TokenBucket(10**6), 0.02)), 1000)
        assert trio.current_time() - begin < 0.5

    in_virtual_time(main)


def test_slow_answers_hold_nobody_back_for_long() -> None:
    async def main() -> None:
        begin = trio.current_time()
        await send_all(virtual_sender(LimitedServer(TokenBucket(10**6), 60)), 200)
        assert trio.current_time() - begin < 65

    in_virtual_time(main)


def test_after_a_pause_the_limit_is_still_known() -> None:
    async def main() -> None:
        server = LimitedServer(TokenBucket(50), 0.02)
        sender = virtual_sender(server)
        await send_all(sender, 200)
        refused = server.refused
        await anyio.sleep(600)
        assert await send_all(sender, 200) == [200] * 200
        assert server.refused - refused < 10

    in_virtual_time(main)


def test_a_call_whose_turn_cannot_come_in_time_fails_at_once() -> None:
    async def main() -> None:
        sender = virtual_sender(LimitedServer(TokenBucket(50), 0.005))
        async with anyio.create_task_group() as group:
            group.start_soon(send_all, sender, 400)
            await anyio.sleep(1.5)
            begin = trio.current_time()
            with pytest.raises(RequestTimeoutError, match=r"T\.call: not sent.*waiting for the rate limit"):
                await send(sender, "GET", policy(total=2))
            assert trio.current_time() == begin
            assert (await send(sender, "GET", policy(total=60))).status_code == 200

    in_virtual_time(main)


@pytest.mark.anyio
async def test_every_call_waits_for_the_moment_that_one_was_told() -> None:
    named: list[float] = []
    sent: list[float] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if not named:
            named.append(anyio.current_time() + 0.3)
            return httpx.Response(429, headers={"retry-after": "0.3"})
        sent.append(anyio.current_time())
        return answer_thing(request)

    things = factory_over(answer).build(ThingsApi)
    # It is not tried again itself, and still what it was told counts for the others.
    with pytest.raises(RateLimitException):
        await things.get_thing(opts=ConfigurationOptions(rate_limit_retries=0))
    async with anyio.create_task_group() as group:
        for _ in range(3):
            group.start_soon(things.get_thing)
            group.start_soon(things.list_things)
    async with things.get_thing().stream() as chunks:
        assert [chunk async for chunk in chunks]
    assert len(sent) == 7
    assert min(sent) >= named[0]


@pytest.mark.anyio
async def test_who_is_cancelled_in_line_holds_nobody_up() -> None:
    sender = sender_over(refusing_once("0.2"))
    await send(sender, "GET", policy(rate_limit_retries=0))
    async with anyio.create_task_group() as group:
        group.start_soon(send, sender)
        await anyio.sleep(0.01)
        group.start_soon(send, sender)
        group.cancel_scope.cancel()
    with anyio.fail_after(5):
        assert (await send(sender)).status_code == 200


@pytest.mark.anyio
async def test_who_was_refused_goes_first() -> None:
    order: list[str] = []
    answer = refusing_once("0.2")

    async def record(request: httpx.Request) -> httpx.Response:
        response = answer(request)
        order.append(f"{request.method} {response.status_code}")
        return response

    sender = sender_over(record)
    async with anyio.create_task_group() as group:
        group.start_soon(send, sender, "PUT")
        await anyio.sleep(0.05)
        for _ in range(3):
            group.start_soon(send, sender, "GET")
    assert order == ["PUT 429", "PUT 200", "GET 200", "GET 200", "GET 200"]


@pytest.mark.anyio
async def test_a_wait_beyond_the_total_time_of_another_call_fails_it_at_once() -> None:
    sender = sender_over(refusing_once("3600"))
    assert (await send(sender, "GET", policy(total=60))).status_code == 429
    with pytest.raises(RequestTimeoutError, match="waiting for the rate limit"):
        await send(sender, "GET", policy(total=60))


@pytest.mark.anyio
async def test_a_call_that_was_sent_before_does_not_say_that_it_was_not() -> None:
    answers = [
        httpx.Response(503, headers={"retry-after": "0.2"}),
        httpx.Response(429, headers={"retry-after": "3600"}),
    ]
    sender = sender_over(lambda _: answers.pop(0))
    async with anyio.create_task_group() as group:

        async def call() -> None:
            with pytest.raises(RequestTimeoutError, match=r"not sent again \(tries before: 1\)") as raised:
                await send(sender, "PUT", policy(total=60))
            assert not hasattr(raised.value, "__notes__")

        group.start_soon(call)
        await anyio.wait_all_tasks_blocked()
        await send(sender, "GET", policy(rate_limit_retries=0))


@pytest.mark.anyio
async def test_who_waits_already_is_told_when_the_wait_becomes_too_long() -> None:
    waits = ["3600", "0.1"]
    late = anyio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "PUT":
            await late.wait()
        return httpx.Response(429, headers={"retry-after": waits.pop()})

    async def wait_in_line() -> None:
        with pytest.raises(RequestTimeoutError, match="waiting for the rate limit"):
            await send(sender, "GET", policy(total=60))

    sender = sender_over(answer)
    terms = policy(rate_limit_retries=0)
    async with anyio.create_task_group() as group:
        group.start_soon(send, sender, "PUT", terms)
        await anyio.wait_all_tasks_blocked()
        await send(sender, "GET", terms)
        group.start_soon(wait_in_line)
        await anyio.wait_all_tasks_blocked()
        late.set()


def test_one_gate_serves_one_event_loop_after_another() -> None:
    sender = sender_over(refusing_once("0.3"))

    async def leave_in_line() -> None:
        await send(sender, "GET", policy(rate_limit_retries=0))
        with anyio.move_on_after(0.01):
            await send(sender)

    async def call() -> None:
        assert (await send(sender)).status_code == 200

    anyio.run(leave_in_line, backend="trio")
    for backend in ("asyncio", "trio", "asyncio"):
        anyio.run(call, backend=backend)


def refusing_once(retry_after: str) -> Callable[[httpx.Request], httpx.Response]:
    """Return a server that refuses the first request only."""
    refused = False

    def answer(_: httpx.Request) -> httpx.Response:
        nonlocal refused
        if refused:
            return httpx.Response(200)
        refused = True
        return httpx.Response(429, headers={"retry-after": retry_after})

    return answer
