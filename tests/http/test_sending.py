"""Sending with retries: over a function in place of a network, and over real sockets where they matter."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

import anyio
import httpx
import pytest
import trustme

from lusid_async import (
    AsyncApiClientFactory,
    AuthenticationError,
    ConfigurationOptions,
    ConnectionFailedError,
    RateLimitException,
    RequestTimeoutError,
    ServiceException,
)
from lusid_async.http import Retry, observing_retries
from lusid_async.http.sending import Sender, deadline_of
from tests.calls.things import ThingsApi, factory_over, settings
from tests.http.senders import URL, NoToken, policy, send, sender_over
from tests.http.sockets import ByteServer, json_response, serving
from tests.http.test_transport import server_context

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from anyio.abc import ByteStream

pytestmark = pytest.mark.anyio

Outcome = int | tuple[int, dict[str, str]] | Exception


class Script:
    """Responds to one request after another with a list of outcomes, the last one for ever."""

    def __init__(self, *outcomes: Outcome) -> None:
        self._outcomes = outcomes
        self.sent: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        outcome = self._outcomes[min(len(self.sent), len(self._outcomes) - 1)]
        self.sent.append(request)
        if isinstance(outcome, Exception):
            raise outcome
        status, headers = outcome if isinstance(outcome, tuple) else (outcome, {})
        return httpx.Response(status, headers=headers, json={"name": "x"})


NOW = {"retry-after": "0"}


@pytest.mark.parametrize(
    ("method", "outcomes", "sent"),
    [
        ("POST", [(429, NOW), (429, NOW), 200], 3),
        ("POST", [(429, NOW)], 3),
        ("POST", [503], 1),
        ("POST", [(503, NOW)], 3),
        ("GET", [503], 3),
        ("PUT", [409, 200], 2),
        ("GET", [501], 1),
        ("GET", [400], 1),
        ("GET", [(429, NOW), 503, (429, NOW), 503, 200], 5),
        ("POST", [httpx.ConnectError("x"), httpx.ConnectTimeout("x"), 200], 3),
        ("POST", [httpx.ReadError("x")], 1),
        ("POST", [httpx.ReadTimeout("x")], 1),
        ("POST", [httpx.ProxyError("407 Proxy Authentication Required")], 1),
        ("GET", [httpx.ReadTimeout("x"), httpx.RemoteProtocolError("x"), 200], 3),
        ("GET", [OSError("x"), 200], 2),
        ("GET", [UnicodeError("label too long")], 1),
    ],
    ids=str,
)
async def test_retry_count_by_method_and_outcome(method: str, outcomes: list[Outcome], sent: int) -> None:
    script = Script(*outcomes)
    try:
        response = await send(sender_over(script), method)
    except (ConnectionFailedError, RequestTimeoutError):
        assert isinstance(outcomes[-1], Exception)
    else:
        last = outcomes[-1]
        assert response.status_code == (last[0] if isinstance(last, tuple) else last)
    assert len(script.sent) == sent


async def test_a_post_that_is_marked_idempotent_is_retried() -> None:
    script = Script(httpx.ReadError("x"), 500, 200)
    assert (await send(sender_over(script), "POST", policy(idempotent=True))).status_code == 200
    assert len(script.sent) == 3


async def test_a_call_can_be_marked_by_its_options() -> None:
    script = Script((503, {}), 200)
    things = factory_over(script).build(ThingsApi)
    with pytest.raises(ServiceException):
        await things.get_thing(opts=ConfigurationOptions(idempotent=False))
    assert (await things.get_thing()).name == "x"


@pytest.mark.parametrize("outcome", [(429, NOW), (503, NOW), httpx.ConnectError("x")], ids=str)
async def test_a_body_that_can_be_read_once_is_sent_once(outcome: Outcome) -> None:
    async def body() -> AsyncIterator[bytes]:
        yield b"x"

    script = Script(outcome)
    request = httpx.Request("PUT", URL, content=body())
    try:
        await sender_over(script).send(request, operation="T.call", policy=policy())
    except ConnectionFailedError:
        assert isinstance(outcome, Exception)
    assert len(script.sent) == 1


async def test_a_token_that_cannot_be_obtained_is_not_retried() -> None:
    class Locked(NoToken):
        requested = 0

        async def obtain_token(self) -> None:
            self.requested += 1
            raise AuthenticationError("locked", status=503, retry_after=0.0)

    auth = Locked()
    sender = Sender(httpx.AsyncClient(transport=httpx.MockTransport(Script(200))), auth)
    with pytest.raises(AuthenticationError, match="locked"):
        await send(sender)
    assert auth.requested == 1


@pytest.mark.parametrize(
    ("outcome", "error"),
    [
        ((429, NOW), RateLimitException),
        (503, ServiceException),
        (httpx.ConnectError("x"), ConnectionFailedError),
    ],
    ids=str,
)
async def test_the_last_failure_notes_the_attempts(outcome: Outcome, error: type[Exception]) -> None:
    things = factory_over(Script(outcome)).build(ThingsApi)
    options = ConfigurationOptions(rate_limit_retries=1, transient_retries=1)
    with pytest.raises(error) as raised:
        await things.get_thing(opts=options)
    (note,) = raised.value.__notes__
    assert note == "The call was attempted 2 times; this is the outcome of the last attempt."
    with pytest.raises(error) as raised:
        await things.get_thing(opts=ConfigurationOptions(rate_limit_retries=0, transient_retries=0))
    assert not hasattr(raised.value, "__notes__")


@pytest.mark.parametrize("status", [429, 503])
async def test_a_wait_beyond_the_deadline_is_not_begun(status: int) -> None:
    script = Script((status, {"retry-after": "3600"}))
    response = await send(sender_over(script), "GET", policy(total=60))
    assert (response.status_code, len(script.sent)) == (status, 1)


@pytest.mark.parametrize("status", [429, 503])
async def test_a_retry_after_date_is_compared_with_the_date_of_the_response(status: int) -> None:
    # Years ago by our own clock, but an hour after the server's present.
    date = {"date": "Fri, 01 Jan 2010 00:00:00 GMT", "retry-after": "Fri, 01 Jan 2010 01:00:00 GMT"}
    script = Script((status, date), 200)
    response = await send(sender_over(script), "GET", policy(total=1800))
    assert response.status_code == status
    assert (await send(sender_over(Script((status, date | {"date": date["retry-after"]}), 200)))).is_success


async def test_each_retry_is_logged_once_and_says_what_happened(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "lusid_async")
    await send(sender_over(Script((429, NOW), httpx.ConnectError("nobody there"), 503, 200)))
    assert [record.getMessage() for record in caplog.records if record.name == "lusid_async"] == [
        "T.call: attempt 1: 429 Too Many Requests; again in 0.00 s",
        "T.call: attempt 2: ConnectError: nobody there; again in 0.00 s",
        "T.call: attempt 3: 503 Service Unavailable; again in 0.00 s",
    ]
    assert {record.levelname for record in caplog.records if record.name == "lusid_async"} == {"INFO"}


async def test_a_wait_can_be_cancelled_and_leaves_nothing() -> None:
    script = Script((503, {"retry-after": "3600"}), 200)
    sender = sender_over(script)
    with anyio.move_on_after(0.05) as scope:
        await send(sender)
    assert scope.cancelled_caught
    assert (await send(sender)).status_code == 200


async def test_the_total_timeout_bounds_the_retries_and_notes_them() -> None:
    responses = iter([httpx.Response(503, headers={"retry-after": "0"})])

    async def respond(_: httpx.Request) -> httpx.Response:
        for response in responses:
            return response
        await anyio.sleep_forever()
        raise AssertionError("slept for ever")

    with pytest.raises(RequestTimeoutError, match=r"total timeout of 0\.5 s") as raised:
        await send(sender_over(respond), "GET", policy(total=0.5, transient_retries=10**6))
    assert "attempted 2 times; this is the outcome of the last attempt" in raised.value.__notes__[0]


@pytest.mark.parametrize("held", [False, True])
async def test_a_blocked_loop_is_named_as_the_reason_of_a_timeout(held: bool) -> None:
    async def respond(_: httpx.Request) -> httpx.Response:
        if held:
            return httpx.Response(429, headers={"retry-after": "0"})
        await anyio.sleep(5)
        return httpx.Response(200)

    async def block() -> None:
        await anyio.sleep(0.05)
        time.sleep(0.9)  # noqa: ASYNC251 - what a consumer should not do

    async with anyio.create_task_group() as group:
        group.start_soon(block)
        with pytest.raises(RequestTimeoutError, match="the event loop was blocked"):
            await send(sender_over(respond), "GET", policy(total=0.2, rate_limit_retries=10**6))


@pytest.mark.parametrize("stream", [False, True])
async def test_a_response_before_a_retry_is_closed(stream: bool) -> None:
    class Body(httpx.AsyncByteStream):
        closed = 0

        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"busy"

        async def aclose(self) -> None:
            self.closed += 1

    bodies = [Body(), Body()]
    answers = [httpx.Response(503, stream=body) for body in bodies]
    sender = sender_over(lambda _: answers.pop() if answers else httpx.Response(200))
    request = httpx.Request("GET", URL)
    if stream:
        await sender.open(request, operation="T.call", policy=policy(), deadline=deadline_of(policy()))
    else:
        await sender.send(request, operation="T.call", policy=policy())
    assert all(body.closed for body in bodies)


async def test_retries_use_the_connection_again() -> None:
    async def respond(_: bytes, connection: ByteStream) -> bool:
        status = "200 OK" if len(server.requests) % 3 == 0 else "503 Busy"
        await connection.send(json_response(b'{"name": "x"}', status, "retry-after: 0\r\n"))
        return True

    async with serving(respond) as server, factory_to(server) as factory:
        things = factory.build(ThingsApi)
        assert (await things.get_thing()).name == "x"
        async with things.get_thing().stream() as chunks:
            assert b"".join([chunk async for chunk in chunks]) == b'{"name": "x"}'
    assert (server.connections, len(server.requests)) == (1, 6)


async def test_an_idle_connection_that_was_closed_meanwhile_costs_a_get_nothing() -> None:
    async def respond(_: bytes, connection: ByteStream) -> bool:
        # Every second request of a connection is read and never answered, as by a server that restarts.
        if server.connections * 2 > len(server.requests):
            await connection.send(json_response(b'{"name": "x"}'))
            return True
        return False

    async with serving(respond) as server, factory_to(server) as factory:
        for _ in range(3):
            assert (await factory.build(ThingsApi).get_thing()).name == "x"


async def test_a_certificate_that_is_not_trusted_is_not_retried() -> None:
    async with serving(silent, server_context(trustme.CA())) as server:
        loaders = settings(api_url=f"https://localhost:{server.port}/api")
        async with AsyncApiClientFactory(config_loaders=loaders) as factory:
            assert await retries_of(factory, ConnectionFailedError) == []


@pytest.mark.parametrize(("status", "retries"), [("407 Proxy Authentication Required", 0), ("502 Bad", 1)])
async def test_a_proxy_that_refuses_us_is_not_retried_and_one_that_fails_is(
    status: str, retries: int
) -> None:
    async def refuse(_: bytes, connection: ByteStream) -> bool:
        await connection.send(f"HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n".encode())
        return False

    async with serving(refuse) as proxy:
        loaders = settings(proxy_address=f"http://127.0.0.1:{proxy.port}")
        async with AsyncApiClientFactory(config_loaders=loaders) as factory:
            options = ConfigurationOptions(transient_retries=1)
            assert len(await retries_of(factory, ConnectionFailedError, options)) == retries
    assert len(proxy.requests) == retries + 1


async def test_a_refused_connection_is_retried_whatever_the_method() -> None:
    async with serving(silent) as server:
        pass
    async with factory_to(server) as factory:
        options = ConfigurationOptions(idempotent=False, transient_retries=1)
        [retry] = await retries_of(factory, ConnectionFailedError, options)
    assert (retry.attempt, retry.status) == (1, None)
    assert retry.reason.startswith("ConnectError: ")


async def silent(_: bytes, __: ByteStream) -> bool:
    return False


def factory_to(server: ByteServer) -> AsyncApiClientFactory:
    return AsyncApiClientFactory(config_loaders=settings(api_url=f"http://127.0.0.1:{server.port}/api"))


async def retries_of(
    factory: AsyncApiClientFactory,
    error: type[Exception],
    options: ConfigurationOptions | None = None,
) -> list[Retry]:
    """Make a call that fails and return its retries."""
    seen: list[Retry] = []
    with observing_retries(seen.append), pytest.raises(error):
        await factory.build(ThingsApi).get_thing(opts=options)
    return seen


async def test_options_of_another_type_are_refused_by_name() -> None:
    things = factory_over(Script(200)).build(ThingsApi)
    with pytest.raises(TypeError, match="opts must be a ConfigurationOptions, not dict"):
        await things.get_thing(opts={"total_timeout_ms": 1})  # type: ignore[arg-type]
