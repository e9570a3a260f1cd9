"""Calls against a server with a rate limit, in virtual time: rate limiter, queue and retries together."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import anyio
import anyio.lowlevel
import anyio.to_thread
import httpx
import pytest

from lusid_async import ConfigurationOptions, RateLimiter, RateLimitException, RequestTimeoutError
from lusid_async.http import SlotTimeoutError
from lusid_async.http.rate_limit import FIRST_WINDOW
from lusid_async.http.sending import Sender
from tests.calls.things import ThingsApi, factory_over, respond_with_thing
from tests.http.limits import FixedWindow, Limit, ReportedWindow, TokenBucket
from tests.http.senders import (
    LimitedServer,
    NoToken,
    StubClient,
    policy,
    send,
    send_all,
    sender_over,
    virtual_limiter,
)
from tests.virtual_time import virtual_backend

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lusid_async.http import RateLimiterProtocol

pytestmark = pytest.mark.anyio

LIMITS: dict[str, Callable[[], Limit]] = {
    "token bucket": lambda: TokenBucket(50),
    "window": lambda: FixedWindow(50),
    "window that ends at once": lambda: FixedWindow(50, phase=0.97),
    "window that ends soon": lambda: FixedWindow(50, phase=0.8),
}


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> object:
    """Run each test in virtual time."""
    return virtual_backend(request.param)


def sender_to(server: LimitedServer, limiter: RateLimiterProtocol | None = None) -> Sender:
    return Sender(StubClient(server), NoToken(), rate_limiter=limiter or virtual_limiter())


async def send_by(sender: Sender, calls: int, concurrency: int) -> list[int]:
    """Make calls, a number of them at a time, and return the statuses of their responses."""
    statuses: list[int] = []
    numbers = iter(range(calls))

    async def worker() -> None:
        for _ in numbers:
            statuses.append((await send(sender)).status_code)

    async with anyio.create_task_group() as group:
        for _ in range(concurrency):
            group.start_soon(worker)
    return statuses


def throttling_once(retry_after: str) -> Callable[[httpx.Request], httpx.Response]:
    """Return a server that responds 429 to the first request only."""
    throttled = False

    def respond(_: httpx.Request) -> httpx.Response:
        nonlocal throttled
        if throttled:
            return httpx.Response(200)
        throttled = True
        return httpx.Response(429, headers={"retry-after": retry_after})

    return respond


class TestReportedBudget:
    @pytest.mark.parametrize("anyio_backend", ["asyncio"], indirect=True)
    async def test_12000_calls_of_5000_a_minute(self) -> None:
        server = LimitedServer(ReportedWindow(5000, 60))
        assert set(await send_by(sender_to(server), 12_000, 50)) == {200}
        assert server.throttled_share <= 0.01

    @pytest.mark.parametrize("concurrency", [50, 1200])
    async def test_more_calls_than_two_windows_allow(self, concurrency: int) -> None:
        server = LimitedServer(ReportedWindow(500, 60))
        begin = anyio.current_time()
        assert set(await send_by(sender_to(server), 1200, concurrency)) == {200}
        assert server.throttled_share <= 0.01
        # Two resets are waited for, and little more.
        assert anyio.current_time() - begin < 125

    @pytest.mark.parametrize("skew", [-300, 300])
    async def test_clocks_that_differ_by_minutes(self, skew: float) -> None:
        server = LimitedServer(ReportedWindow(500, 60, skew=skew))
        begin = anyio.current_time()
        assert set(await send_by(sender_to(server), 1200, 20)) == {200}
        assert server.throttled == 0
        assert anyio.current_time() - begin < 125

    async def test_eight_processes_with_one_identity(self) -> None:
        server = LimitedServer(ReportedWindow(1000, 60))
        statuses: list[int] = []

        async def process() -> None:
            statuses.extend(await send_by(sender_to(server), 400, 10))

        async with anyio.create_task_group() as group:
            for _ in range(8):
                group.start_soon(process)
        assert statuses == [200] * 3200
        assert server.throttled_share < 0.02

    async def test_a_limit_that_shrinks(self) -> None:
        limit = ReportedWindow(1000, 60)
        server = LimitedServer(limit)
        sender = sender_to(server)
        assert set(await send_by(sender, 900, 20)) == {200}
        limit.size = 300
        await anyio.sleep(60)
        assert set(await send_by(sender, 700, 20)) == {200}
        assert server.throttled_share < 0.02

    async def test_a_window_that_resets_while_calls_are_in_flight(self) -> None:
        server = LimitedServer(ReportedWindow(40, 1, period="1s"), latency=0.7)
        assert set(await send_by(sender_to(server), 200, 20)) == {200}

    async def test_a_call_that_does_not_fit_before_its_deadline_fails_at_once(self) -> None:
        sender = sender_to(LimitedServer(ReportedWindow(10, 60)))
        await send_all(sender, 10)
        begin = anyio.current_time()
        with pytest.raises(RequestTimeoutError, match=r"T\.call: not sent.*waiting for the rate limit"):
            await send(sender, terms=policy(total=20))
        assert anyio.current_time() == begin
        assert (await send(sender, terms=policy(total=90))).status_code == 200

    async def test_a_laptop_that_sleeps_over_the_reset_goes_on_at_once(self) -> None:
        sender = sender_to(LimitedServer(ReportedWindow(100, 60)))
        await send_by(sender, 100, 20)
        await anyio.sleep(3600)
        begin = anyio.current_time()
        assert set(await send_by(sender, 100, 20)) == {200}
        assert anyio.current_time() - begin < 1


class TestWithoutABudget:
    @pytest.mark.parametrize("latency", [0.001, 0.005, 0.02, 0.1])
    @pytest.mark.parametrize("limit", LIMITS)
    async def test_none_of_200_calls_at_once_fails(self, limit: str, latency: float) -> None:
        server = LimitedServer(LIMITS[limit](), latency)
        assert await send_all(sender_to(server), 200) == [200] * 200
        assert server.throttled_share < 0.6

    @pytest.mark.parametrize("limit", ["token bucket", "window"])
    async def test_500_calls_at_once_use_the_limit_well(self, limit: str) -> None:
        server = LimitedServer(LIMITS[limit]())
        begin = anyio.current_time()
        assert await send_all(sender_to(server), 500) == [200] * 500
        assert server.throttled_share < 0.45
        assert anyio.current_time() - begin < 13

    async def test_without_the_limiter_calls_fail(self) -> None:
        server = LimitedServer(TokenBucket(50), 0.005)
        client = StubClient(server)
        assert 429 in await send_all(Sender(client, NoToken()), 200)

    @pytest.mark.parametrize(("calls", "concurrency"), [(400, 20), (400, 1)])
    async def test_a_stray_429_costs_its_own_wait_and_a_few_round_trips(
        self, calls: int, concurrency: int
    ) -> None:
        async def seconds(stray: int | None) -> float:
            served = 0

            async def respond(_: httpx.Request) -> httpx.Response:
                nonlocal served
                served += 1
                throttled = served == stray
                await anyio.sleep(0.02)
                return httpx.Response(429, headers={"retry-after": "1"}) if throttled else httpx.Response(200)

            begin = anyio.current_time()
            assert set(await send_by(sender_over(respond), calls, concurrency)) == {200}
            return anyio.current_time() - begin

        assert await seconds(100) <= 1 + 1.3 * await seconds(None)

    async def test_a_server_without_a_limit_is_called_at_full_speed(self) -> None:
        begin = anyio.current_time()
        await send_by(sender_to(LimitedServer(TokenBucket(10**6))), 2000, 200)
        assert anyio.current_time() - begin == pytest.approx(0.2)

    async def test_slow_responses_keep_nobody_back_for_long(self) -> None:
        begin = anyio.current_time()
        await send_all(sender_to(LimitedServer(TokenBucket(10**6), 60)), FIRST_WINDOW + 2)
        assert anyio.current_time() - begin < 65

    async def test_after_a_pause_the_limit_is_still_known(self) -> None:
        server = LimitedServer(TokenBucket(50))
        sender = sender_to(server)
        await send_all(sender, 200)
        throttled = server.throttled
        await anyio.sleep(600)
        assert await send_all(sender, 200) == [200] * 200
        assert server.throttled - throttled < 50

    async def test_a_slow_token_is_obtained_before_the_slot(self) -> None:
        sent: list[float] = []

        def respond(_: httpx.Request) -> httpx.Response:
            sent.append(anyio.current_time())
            return (
                httpx.Response(429, headers={"retry-after": "1"}) if len(sent) == 1 else httpx.Response(200)
            )

        client = httpx.AsyncClient(transport=httpx.MockTransport(respond))
        begin = anyio.current_time()
        await send_all(Sender(client, NoToken(seconds=5), rate_limiter=virtual_limiter()), 1)
        # The second attempt obtains its token while it is blocked.
        assert [moment - begin for moment in sent] == [5, 10]


class TestBlocked:
    async def test_every_call_waits_for_the_retry_after_of_one(self) -> None:
        sent: list[float] = []

        def respond(request: httpx.Request) -> httpx.Response:
            sent.append(anyio.current_time())
            return (
                httpx.Response(429, headers={"retry-after": "30"})
                if len(sent) == 1
                else respond_with_thing(request)
            )

        things = factory_over(respond, rate_limiter=virtual_limiter()).build(ThingsApi)
        # It is not retried itself, and still the others wait.
        with pytest.raises(RateLimitException):
            await things.get_thing(opts=ConfigurationOptions(rate_limit_retries=0))
        async with anyio.create_task_group() as group:
            for _ in range(3):
                group.start_soon(things.get_thing)
                group.start_soon(things.list_things)
        async with things.get_thing().stream() as chunks:
            assert [chunk async for chunk in chunks]
        assert len(sent) == 8
        assert min(sent[1:]) >= sent[0] + 30

    async def test_none_switches_it_off(self) -> None:
        begin = anyio.current_time()
        things = factory_over(throttling_once("30"), rate_limiter=None).build(ThingsApi)
        with pytest.raises(RateLimitException):
            await things.get_thing(opts=ConfigurationOptions(rate_limit_retries=0)).with_http_info()
        async with things.get_thing().stream():
            pass
        assert anyio.current_time() == begin

    async def test_a_503_with_retry_after_blocks_its_own_call_only(self) -> None:
        responses = [httpx.Response(503, headers={"retry-after": "30"})]
        sender = sender_over(lambda _: responses.pop() if responses else httpx.Response(200))
        begin = anyio.current_time()
        async with anyio.create_task_group() as group:
            group.start_soon(send, sender)
            await anyio.sleep(1)
            assert (await send(sender)).status_code == 200
            assert anyio.current_time() - begin == 1
        assert anyio.current_time() - begin == pytest.approx(30)

    async def test_a_hostile_retry_after_fails_its_own_call_and_blocks_the_others_for_max_wait(self) -> None:
        sender = sender_over(throttling_once("1000000000"), virtual_limiter(max_wait=60))
        begin = anyio.current_time()
        assert (await send(sender, terms=policy(total=1800))).status_code == 429
        assert anyio.current_time() == begin
        assert (await send(sender)).status_code == 200
        assert anyio.current_time() - begin == 60

    async def test_a_call_that_was_told_to_wait_longer_than_max_wait_does_so(self) -> None:
        sender = sender_over(throttling_once("300"), virtual_limiter(max_wait=60))
        begin = anyio.current_time()
        assert (await send(sender, terms=policy(total=1800))).status_code == 200
        assert anyio.current_time() - begin == pytest.approx(300)

    async def test_a_wait_beyond_the_deadline_of_another_call_fails_it_at_once(self) -> None:
        sender = sender_over(throttling_once("50"))
        assert (await send(sender, terms=policy(total=20))).status_code == 429
        begin = anyio.current_time()
        with pytest.raises(RequestTimeoutError, match="waiting for the rate limit"):
            await send(sender, terms=policy(total=20))
        assert anyio.current_time() == begin

    async def test_a_waiter_fails_when_the_wait_becomes_too_long(self) -> None:
        waits = ["50", "1"]
        late = anyio.Event()

        async def respond(request: httpx.Request) -> httpx.Response:
            if request.method == "PUT":
                await late.wait()
            return httpx.Response(429, headers={"retry-after": waits.pop()})

        async def wait_in_queue() -> None:
            with pytest.raises(RequestTimeoutError, match="waiting for the rate limit"):
                await send(sender, terms=policy(total=20))
            failed_at.append(anyio.current_time())

        failed_at: list[float] = []
        sender = sender_over(respond)
        terms = policy(rate_limit_retries=0)
        begin = anyio.current_time()
        async with anyio.create_task_group() as group:
            group.start_soon(send, sender, "PUT", terms)
            await anyio.sleep(0.1)
            await send(sender, "GET", terms)
            group.start_soon(wait_in_queue)
            await anyio.sleep(0.1)
            late.set()
        assert failed_at[0] - begin < 2

    async def test_a_call_that_was_sent_before_says_so(self) -> None:
        responses = [
            httpx.Response(503, headers={"retry-after": "0.2"}),
            httpx.Response(429, headers={"retry-after": "50"}),
        ]
        sender = sender_over(lambda _: responses.pop(0))

        async def call() -> None:
            with pytest.raises(RequestTimeoutError, match=r"not sent again \(attempts before: 1\)") as raised:
                await send(sender, "PUT", policy(total=20))
            assert not hasattr(raised.value, "__notes__")

        async with anyio.create_task_group() as group:
            group.start_soon(call)
            await anyio.sleep(0.1)
            await send(sender, "GET", policy(rate_limit_retries=0))


class TestQueue:
    async def test_first_in_first_out(self) -> None:
        served: list[tuple[float, int]] = []
        limiter = await blocked_limiter(seconds=5)

        async def call(number: int) -> None:
            async with limiter.slot():
                served.append((anyio.current_time(), number))
                await anyio.sleep(1)

        async with anyio.create_task_group() as group:
            for number in range(50):
                group.start_soon(call, number)
                await anyio.sleep(0.01)
        # trio runs tasks that go on at the same moment in any order.
        assert [number for _, number in sorted(served)] == list(range(50))

    async def test_who_was_throttled_most_often_goes_first(self) -> None:
        served: dict[float, list[int]] = {}
        limiter = await blocked_limiter(seconds=5)

        async def call(retry_count: int) -> None:
            async with limiter.slot(retry_count=retry_count):
                served.setdefault(anyio.current_time(), []).append(retry_count)
                await anyio.sleep(1)

        async with anyio.create_task_group() as group:
            for retry_count in (0, 1, 0, 2, 0, 2, 1, 0, 0, 0, 0, 0):
                group.start_soon(call, retry_count)
                await anyio.sleep(0.01)
        assert [sorted(together) for together in served.values()] == [[1, 1, 2, 2], [0] * 4, [0] * 4]

    async def test_the_next_waiter_is_served_when_a_slot_is_given_back(self) -> None:
        limiter = virtual_limiter()
        served: list[float] = []

        async def call() -> None:
            async with limiter.slot():
                served.append(anyio.current_time())
                await anyio.sleep(0.25)

        begin = anyio.current_time()
        async with anyio.create_task_group() as group:
            for _ in range(FIRST_WINDOW + 1):
                group.start_soon(call)
        assert max(served) - begin == pytest.approx(0.25)

    @pytest.mark.parametrize("cancelled", range(5))
    async def test_a_waiter_that_is_cancelled_holds_nobody_up(self, cancelled: int) -> None:
        limiter = await blocked_limiter(seconds=5)
        scopes = [anyio.CancelScope() for _ in range(5)]
        done: list[int] = []

        async def call(number: int) -> None:
            with scopes[number]:
                async with limiter.slot():
                    await anyio.lowlevel.checkpoint()
                    done.append(number)

        begin = anyio.current_time()
        async with anyio.create_task_group() as group:
            for number in range(5):
                group.start_soon(call, number)
                await anyio.sleep(0.1)
            scopes[cancelled].cancel()
        assert sorted(done) == [number for number in range(5) if number != cancelled]
        assert anyio.current_time() - begin < 6

    async def test_a_waiter_that_is_cancelled_as_it_is_served_gives_the_slot_back(self) -> None:
        limiter = virtual_limiter()
        released = anyio.Event()

        async def hold() -> None:
            async with limiter.slot():
                await released.wait()
            # By now the waiter has the slot, but did not run yet.
            scope.cancel()

        async def wait() -> None:
            with scope:
                async with limiter.slot():
                    await anyio.sleep_forever()

        scope = anyio.CancelScope()
        begin = anyio.current_time()
        async with anyio.create_task_group() as group:
            for _ in range(FIRST_WINDOW):
                group.start_soon(hold)
            await anyio.sleep(0.01)
            group.start_soon(wait)
            await anyio.sleep(0.01)
            released.set()
        # All slots are free again.
        async with anyio.create_task_group() as group:
            released = anyio.Event()
            for _ in range(FIRST_WINDOW):
                group.start_soon(hold)
            await anyio.sleep(0.01)
            released.set()
        assert anyio.current_time() - begin < 0.1

    async def test_a_slot_that_cannot_be_had_in_time_raises_at_once(self) -> None:
        limiter = await blocked_limiter(seconds=5)
        begin = anyio.current_time()
        with pytest.raises(SlotTimeoutError):
            async with limiter.slot(deadline=begin + 4):
                pass
        assert anyio.current_time() == begin
        assert limiter.blocked_for() == pytest.approx(5)

    async def test_what_an_observer_of_waits_raises_leaves_nothing_behind(self) -> None:
        from lusid_async.http.observing import observing_rate_limit_waits

        def stop() -> None:
            raise KeyError("enough")

        limiter = await blocked_limiter(seconds=5)
        with observing_rate_limit_waits(stop), pytest.raises(KeyError):
            async with limiter.slot():
                pass
        async with limiter.slot():
            pass


class TestOwnLimiter:
    async def test_a_factory_takes_one_of_the_callers_own(self) -> None:
        class Counting:
            entered = 0
            observed: list[int] = []  # noqa: RUF012

            def slot(self, *, deadline: float = 0, retry_count: int = 0) -> Counting:  # noqa: ARG002
                return self

            def blocked_for(self) -> float:
                return 0.0

            async def __aenter__(self) -> Counting:
                self.entered += 1
                return self

            async def __aexit__(self, *_: object) -> None:
                return None

            def observe(self, status_code: int, headers: Mapping[str, str]) -> None:
                assert headers["content-type"]
                self.observed.append(status_code)

        limiter = Counting()
        await factory_over(respond_with_thing, rate_limiter=limiter).build(ThingsApi).get_thing()
        assert (limiter.entered, limiter.observed) == (1, [200])

    async def test_factories_can_share_one(self) -> None:
        limiter = virtual_limiter()
        first, second = (
            factory_over(throttling_once("30"), rate_limiter=limiter).build(ThingsApi) for _ in range(2)
        )
        with pytest.raises(RateLimitException):
            await first.get_thing(opts=ConfigurationOptions(rate_limit_retries=0))
        with pytest.raises(RequestTimeoutError, match="rate limit"):
            await second.get_thing(opts=ConfigurationOptions(total_timeout_ms=10_000))


@pytest.mark.parametrize("seconds", [-1, float("inf"), float("nan")])
def test_a_wait_must_be_a_number_of_seconds(seconds: float) -> None:
    with pytest.raises(ValueError, match="max_wait"):
        RateLimiter(max_wait=seconds)
    with pytest.raises(ValueError, match="initial_backoff"):
        RateLimiter(initial_backoff=seconds)


async def blocked_limiter(seconds: float) -> RateLimiter:
    """Return a rate limiter that blocks all calls for some seconds from now on."""
    limiter = virtual_limiter()
    async with limiter.slot() as slot:
        slot.observe(429, {"retry-after": str(seconds)})
    return limiter


def test_one_limiter_serves_one_event_loop_after_another() -> None:
    limiter = RateLimiter()
    sender = sender_over(throttling_once("0.1"), limiter)

    async def leave_in_queue() -> None:
        await send(sender, terms=policy(rate_limit_retries=0))
        with anyio.move_on_after(0.01):
            await send(sender)

    async def call() -> None:
        assert (await send(sender)).status_code == 200

    anyio.run(leave_in_queue, backend="trio")
    for backend in ("asyncio", "trio", "asyncio"):
        anyio.run(call, backend=backend)


def test_one_limiter_serves_eight_threads_with_an_event_loop_each() -> None:
    limiter = RateLimiter()
    in_flight = most = 0
    count_lock = threading.Lock()
    served: list[int] = []

    async def call(number: int) -> None:
        nonlocal in_flight, most
        async with limiter.slot():
            with count_lock:
                in_flight += 1
                most = max(most, in_flight)
            await anyio.sleep(0.001)
            with count_lock:
                in_flight -= 1
            served.append(number)

    async def main(number: int) -> None:
        async with anyio.create_task_group() as group:
            for _ in range(100):
                group.start_soon(call, number)

    threads = [
        threading.Thread(target=anyio.run, args=(main, number), kwargs={"backend": backend})
        for number, backend in enumerate(["asyncio", "trio"] * 4)
    ]
    for thread in threads:
        thread.start()
    deadline = time.monotonic() + 60
    for thread in threads:
        thread.join(deadline - time.monotonic())
    assert sorted(served) == [number for number in range(8) for _ in range(100)]
    assert most <= FIRST_WINDOW


def test_a_slot_that_is_given_back_in_one_event_loop_is_given_in_another() -> None:
    limiter = RateLimiter()
    budget = 3
    in_flight = threading.Barrier(2)
    release = threading.Event()

    async def hold(number: int) -> None:
        # Nothing is observed, as when the connection breaks: the budget stays as it was reported.
        async with limiter.slot():
            if number == budget - 1:
                in_flight.wait()
            await anyio.to_thread.run_sync(release.wait)

    async def hold_all() -> None:
        async with anyio.create_task_group() as group:
            for number in range(budget):
                group.start_soon(hold, number)

    async def wait() -> None:
        async with limiter.slot() as slot:
            reset = datetime.now(UTC) + timedelta(seconds=60)
            slot.observe(
                200, {"x-rate-limit-remaining": str(budget), "x-rate-limit-reset": reset.isoformat()}
            )
        holder.start()
        in_flight.wait()
        with anyio.fail_after(20):
            async with anyio.create_task_group() as group:
                group.start_soon(enter)
                await anyio.sleep(0.05)
                release.set()

    async def enter() -> None:
        async with limiter.slot():
            pass

    holder = threading.Thread(target=anyio.run, args=(hold_all,))
    anyio.run(wait)
    holder.join(20)
