"""Hooks: what they are told, and that they cannot harm a call."""

from __future__ import annotations

import logging
import math
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

from lusid_async import ConfigurationOptions, Hooks, LusidError, RateLimiter
from lusid_async.http import CallInfo, RequestEvent, ResponseEvent, RetryEvent, ThrottleEvent, TokenEvent
from tests.calls.things import TOKEN_URL, ThingsApi, factory_over, password_settings, respond_with_thing

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

pytestmark = pytest.mark.anyio


class SlowLimiter(RateLimiter):
    """Lets every call wait for a moment."""

    def slot(self, *, deadline: float = math.inf, retry_count: int = 0) -> Any:
        return self._slow_slot(super().slot(deadline=deadline, retry_count=retry_count))

    @asynccontextmanager
    async def _slow_slot(self, slot: Any) -> AsyncIterator[Any]:
        await anyio.sleep(0.01)
        async with slot as observer:
            yield observer


class Log:
    """Keeps all events, and the begin and the end of calls."""

    def __init__(self) -> None:
        self.events: list[Any] = []
        keep = self.events.append
        self.hooks = Hooks(
            on_request=keep,
            on_response=keep,
            on_retry=keep,
            on_throttle=keep,
            on_token=keep,
            around_call=self._around,
        )

    @contextmanager
    def _around(self, call: CallInfo) -> Iterator[None]:
        self.events.append(("begin", call))
        try:
            yield
        except BaseException as error:
            self.events.append(("end", type(error)))
            raise
        self.events.append(("end", None))


def responding(*responses: httpx.Response | Exception) -> Callable[[httpx.Request], httpx.Response]:
    """Return a server that gives these responses, one after another."""
    left = iter(responses)

    def respond(_: httpx.Request) -> httpx.Response:
        response = next(left)
        if isinstance(response, Exception):
            raise response
        return response

    return respond


def thing(**headers: str) -> httpx.Response:
    return httpx.Response(
        200, json={"name": "a"}, headers={name.replace("_", "-"): v for name, v in headers.items()}
    )


async def test_a_call_with_a_retry() -> None:
    log = Log()
    server = responding(
        httpx.Response(503, headers={"retry-after": "0"}),
        thing(lusid_meta_requestid="r1", x_rate_limit_remaining="41"),
    )
    factory = factory_over(server, hooks=log.hooks, correlation_id="c1")
    await factory.build(ThingsApi).get_thing("secret-scope", "secret-code")
    (_, call), first, failed, retry, second, response, end = log.events
    assert (call.operation, call.method, call.path_template, call.correlation_id) == (
        "ThingsApi.get_thing",
        "GET",
        "/api/things/{scope}/{code}",
        "c1",
    )
    assert (call.scheme, call.host, call.port, call.is_callers) == ("https", "things.lusid.com", None, False)
    assert (first, second) == (RequestEvent(call, 1), RequestEvent(call, 2))
    assert isinstance(failed, ResponseEvent)
    assert (failed.status, failed.attempt, failed.remaining, failed.request_id) == (503, 1, None, None)
    assert isinstance(retry, RetryEvent)
    assert (retry.attempt, retry.status, retry.error_type) == (1, 503, None)
    assert isinstance(response, ResponseEvent)
    assert (response.status, response.attempt, response.remaining, response.request_id) == (200, 2, 41, "r1")
    assert end == ("end", None)
    assert "secret-" not in repr(log.events)


async def test_an_attempt_without_a_response() -> None:
    log = Log()
    factory = factory_over(responding(httpx.ConnectError("no route"), thing()), hooks=log.hooks)
    await factory.build(ThingsApi).get_thing()
    retry = log.events[2]
    assert isinstance(retry, RetryEvent)
    assert (retry.status, retry.error_type) == (None, "ConnectError")


async def test_a_call_that_fails() -> None:
    log = Log()
    opts = ConfigurationOptions(transient_retries=0)
    factory = factory_over(responding(httpx.ReadError("reset")), hooks=log.hooks, opts=opts)
    with pytest.raises(LusidError):
        await factory.build(ThingsApi).get_thing()
    kind, error = log.events[-1]
    assert kind == "end"
    assert issubclass(error, LusidError)


async def test_a_wait_for_the_rate_limiter() -> None:
    log = Log()
    factory = factory_over(respond_with_thing, hooks=log.hooks, rate_limiter=SlowLimiter())
    await factory.build(ThingsApi).get_thing()
    _, request, wait, response, _ = log.events
    assert isinstance(wait, ThrottleEvent)
    assert (wait.call, wait.attempt) == (request.call, 1)
    assert wait.waited > 0
    assert isinstance(response, ResponseEvent)


async def test_token_requests() -> None:
    log = Log()
    responses: list[httpx.Response] = []

    def respond(request: httpx.Request) -> httpx.Response:
        if str(request.url) == TOKEN_URL:
            return httpx.Response(200, json={"access_token": "a-token", "expires_in": 3600})
        return respond_with_thing(request)

    factory = factory_over(
        respond,
        hooks=log.hooks,
        config_loaders=password_settings(),
        id_provider_response_handler=responses.append,
    )
    await factory.build(ThingsApi).get_thing()
    assert TokenEvent(200) in log.events
    assert len(responses) == 1


async def test_streams_and_calls_of_views() -> None:
    log = Log()
    view = factory_over(respond_with_thing, hooks=log.hooks).with_options(access_token="of-ann")
    async with view.build(ThingsApi).get_thing().stream() as chunks:
        assert b"".join([chunk async for chunk in chunks])
    (_, call), *_, end = log.events
    assert call.is_callers
    assert end == ("end", None)


async def test_several_hooks_plain_and_async() -> None:
    told = []

    async def on_request(event: RequestEvent) -> None:
        await anyio.lowlevel.checkpoint()
        told.append(("async", event.attempt))

    hooks = [
        Hooks(on_request=lambda event: told.append(("plain", event.attempt))),
        Hooks(on_request=on_request),
    ]
    await factory_over(respond_with_thing, hooks=hooks).build(ThingsApi).get_thing()
    assert told == [("plain", 1), ("async", 1)]


class BrokenError(Exception):
    pass


def fail(*_: object) -> Any:
    raise BrokenError


async def fail_later(*_: object) -> None:
    raise BrokenError


@contextmanager
def fail_on_leaving(_: CallInfo) -> Iterator[None]:
    yield
    raise BrokenError


@pytest.mark.parametrize(
    "hooks",
    [
        Hooks(on_request=fail, on_response=fail, on_retry=fail, on_throttle=fail, on_token=fail),
        Hooks(on_request=fail_later),
        Hooks(around_call=fail),
        Hooks(around_call=fail_on_leaving),
    ],
)
async def test_an_exception_of_a_hook_is_logged_once_and_harms_no_call(
    hooks: Hooks, caplog: pytest.LogCaptureFixture
) -> None:
    factory = factory_over(respond_with_thing, hooks=hooks)
    with caplog.at_level(logging.WARNING, "lusid_async"):
        for _ in range(3):
            assert (await factory.build(ThingsApi).get_thing()).name == "GET"
    assert [record.message.split(" ")[:2] for record in caplog.records] == [["the", "hook"]]


async def test_a_hook_cannot_suppress_the_failure_of_a_call() -> None:
    @contextmanager
    def suppressing(_: CallInfo) -> Iterator[None]:
        with suppress(LusidError):
            yield

    opts = ConfigurationOptions(transient_retries=0)
    hooks = Hooks(around_call=suppressing)
    factory = factory_over(responding(httpx.ReadError("reset")), hooks=hooks, opts=opts)
    with pytest.raises(LusidError):
        await factory.build(ThingsApi).get_thing()


async def test_a_call_made_while_an_exception_is_handled_has_not_failed() -> None:
    log = Log()
    try:
        fail()
    except BrokenError:
        await factory_over(respond_with_thing, hooks=log.hooks).build(ThingsApi).get_thing()
    assert log.events[-1] == ("end", None)


class UnhashableHook:
    """A hook that fails, and that no set can hold."""

    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, other: object) -> bool:
        return self is other

    def __call__(self, _: object) -> None:
        raise RuntimeError("the hook failed")


async def test_a_hook_that_fails_and_cannot_be_hashed_does_not_reach_the_call(
    caplog: pytest.LogCaptureFixture,
) -> None:
    things = factory_over(respond_with_thing, hooks=Hooks(on_request=UnhashableHook())).build(ThingsApi)
    await things.get_thing()
    await things.get_thing()
    assert [record.getMessage() for record in caplog.records if "UnhashableHook" in record.getMessage()] == [
        "the hook UnhashableHook failed; the call goes on, and later failures of the hook are not logged"
    ]


async def test_the_calls_of_a_hook_are_told_to_no_hook_of_its_factory() -> None:
    told: list[str] = []

    async def on_response(event: ResponseEvent) -> None:
        told.append(event.call.operation)
        await things.list_things()
        await other.get_thing()

    async def on_response_of_other(event: ResponseEvent) -> None:
        told.append(f"other {event.call.operation}")
        await things.get_thing()

    hooks = Hooks(on_response=on_response)
    things = factory_over(respond_with_thing, hooks=hooks).build(ThingsApi)
    other = factory_over(respond_with_thing, hooks=Hooks(on_response=on_response_of_other)).build(ThingsApi)
    await things.get_thing()
    assert told == ["ThingsApi.get_thing", "other ThingsApi.get_thing"]


@pytest.mark.parametrize(
    "make",
    [
        lambda: factory_over(respond_with_thing, hooks="x"),
        lambda: factory_over(respond_with_thing, hooks=5),
        lambda: factory_over(respond_with_thing, hooks=[print]),
        lambda: Hooks(on_request=5),  # type: ignore[arg-type]
        lambda: Hooks(around_call="x"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_hook_is_refused_at_once(make: Callable[[], object]) -> None:
    with pytest.raises(TypeError, match="hook"):
        make()


class OpenBody(httpx.AsyncByteStream):
    """A body that says whether it was closed."""

    is_closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"{}"

    async def aclose(self) -> None:
        self.is_closed = True


@pytest.mark.parametrize("kind", ["on_response", "on_throttle"])
@pytest.mark.parametrize("way", ["cancelled", "timed out"])
async def test_the_response_of_a_stream_is_closed_when_a_hook_is_interrupted(kind: str, way: str) -> None:
    body = OpenBody()
    waiting = anyio.Event()

    async def wait_forever(_: object) -> None:
        waiting.set()
        await anyio.sleep_forever()

    factory = factory_over(
        lambda _: httpx.Response(200, stream=body),
        hooks=Hooks(on_response=wait_forever) if kind == "on_response" else Hooks(on_throttle=wait_forever),
        rate_limiter=SlowLimiter(),
        opts=ConfigurationOptions(total_timeout_ms=200 if way == "timed out" else 60_000),
    )

    async def stream() -> None:
        with suppress(LusidError):
            async with factory.build(ThingsApi).get_thing().stream():
                raise AssertionError

    async with anyio.create_task_group() as group:
        group.start_soon(stream)
        if way == "cancelled":
            await waiting.wait()
            group.cancel_scope.cancel()
    assert body.is_closed
