"""LUSID in an ASGI application: the lifespan, what clients are told, and what a disconnect ends."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route

from lusid_async import (
    AuthenticationError,
    ConfigurationError,
    ConfigurationOptions,
    ConnectionFailedError,
    RequestTimeoutError,
    ResponseValidationError,
)
from lusid_async.bulk import BatchError, GatherError
from lusid_async.contrib.starlette import (
    CancelOnDisconnect,
    correlation_id_of,
    install_lusid,
    lusid_factory,
    lusid_lifespan,
    problem_of,
)
from tests.calls.things import ThingsApi, factory_over, respond_with_thing

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from starlette.requests import Request
    from starlette.types import Message, Receive, Scope, Send

    from lusid_async import AsyncApiClientFactory
    from tests.calls.things import Handler

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def client_of(
    lusid: Handler, route: Callable[[Request], Awaitable[Response]]
) -> AsyncIterator[httpx.AsyncClient]:
    """Run an application with one route, which calls LUSID."""
    app = Starlette(routes=[Route("/", route)], lifespan=lusid_lifespan(lambda: factory_over(lusid)))
    install_lusid(app)
    async with app.router.lifespan_context(app):
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as client:
            yield client


async def call_lusid(request: Request) -> Response:
    factory = lusid_factory(request)
    if token := request.headers.get("x-user"):
        factory = factory.with_options(access_token=token)
    return PlainTextResponse((await factory.build(ThingsApi).get_thing()).name)


async def test_one_factory_is_opened_and_closed_with_the_application() -> None:
    factories: list[AsyncApiClientFactory] = []

    def make() -> AsyncApiClientFactory:
        factories.append(factory_over(respond_with_thing))
        return factories[-1]

    app = Starlette(routes=[Route("/", call_lusid)], lifespan=lusid_lifespan(make))
    async with app.router.lifespan_context(app):
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as client:
            assert [(await client.get("/")).text for _ in range(2)] == ["GET", "GET"]
    (factory,) = factories
    with pytest.raises(RuntimeError, match="closed"):
        factory.build(ThingsApi)


async def test_wrong_settings_stop_the_application_at_its_start() -> None:
    app = Starlette(lifespan=lusid_lifespan(lambda: factory_over(respond_with_thing, config_loaders=[])))
    with pytest.raises(ConfigurationError):
        async with app.router.lifespan_context(app):
            pass


async def test_an_application_without_the_lifespan_is_told_so() -> None:
    app = Starlette(routes=[Route("/", call_lusid)])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as client:
        with pytest.raises(RuntimeError, match="lusid_lifespan"):
            await client.get("/")


PROBLEM = {
    "name": "ThingNotFound",
    "title": "No thing",
    "detail": "There is no thing c",
    "errors": {"a": ["b"]},
}


@pytest.mark.parametrize(
    ("lusid", "headers", "of_service", "of_caller"),
    [
        (400, {}, (400, "bad-request"), (400, "bad-request")),
        (401, {}, (502, "service-unauthorized"), (401, "unauthorized")),
        (403, {}, (502, "service-forbidden"), (403, "forbidden")),
        (404, {}, (404, "not-found"), (404, "not-found")),
        (409, {}, (409, "conflict"), (409, "conflict")),
        (413, {}, (502, "upstream"), (502, "upstream")),
        (429, {"retry-after": "90000"}, (503, "rate-limit"), (429, "rate-limit")),
        (500, {}, (502, "upstream"), (502, "upstream")),
        (501, {}, (502, "upstream"), (502, "upstream")),
        (503, {"retry-after": "90000"}, (503, "unavailable"), (503, "unavailable")),
    ],
)
async def test_statuses_of_lusid_and_what_a_client_is_told(
    lusid: int, headers: dict[str, str], of_service: tuple[int, str], of_caller: tuple[int, str]
) -> None:
    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(lusid, json=PROBLEM, headers={**headers, "lusid-meta-requestid": "r1"})

    def make() -> AsyncApiClientFactory:
        return factory_over(respond, opts=ConfigurationOptions(transient_retries=0, rate_limit_retries=0))

    app = Starlette(routes=[Route("/", call_lusid)], lifespan=lusid_lifespan(make))
    install_lusid(app)
    async with app.router.lifespan_context(app):
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as client:
            for user, (status, kind) in (({}, of_service), ({"x-user": "of-ann"}, of_caller)):
                response = await client.get("/", headers=user)
                body = response.json()
                assert response.headers["content-type"] == "application/problem+json"
                assert (response.status_code, body["status"]) == (status, status)
                assert body["type"] == f"urn:lusid-async:{kind}"
                assert body["lusidRequestId"] == "r1"
                assert response.headers.get("retry-after") == headers.get("retry-after")
                # LUSID's words are for whom they concern.
                passed_on = status in (400, 403, 404, 409)
                assert body.get("detail") == ("There is no thing c" if passed_on else None)
                assert ("www-authenticate" in response.headers) == (status == 401)


@pytest.mark.parametrize(
    ("error", "status", "kind"),
    [
        (RequestTimeoutError("late"), 504, "timeout"),
        (ConnectionFailedError("https://secret.lusid.com refused"), 502, "connection"),
        (AuthenticationError("wrong password of user x"), 502, "authentication"),
        (AuthenticationError("the token of user x is empty", is_callers=True), 401, "unauthorized"),
        (ConfigurationError("FBN_PASSWORD is missing"), 500, "configuration"),
        (ExceptionGroup("g", [ExceptionGroup("h", [RequestTimeoutError("late")])]), 504, "timeout"),
        (
            GatherError("1 of 2 failed", [RequestTimeoutError("late"), ConfigurationError("x")]),
            504,
            "timeout",
        ),
        (BatchError("1 of 2 failed", [ConnectionFailedError("refused")]), 502, "connection"),
        (ResponseValidationError("does not fit", operation="A.b", path="", body=b""), 502, "response"),
    ],
)
def test_exceptions_without_a_status(error: Any, status: int, kind: str) -> None:
    problem = problem_of(error)
    assert (problem.status, problem.kind) == (status, kind)
    # What concerns the service is for its log.
    assert str(error) not in json.dumps(problem.to_dict())


@pytest.mark.parametrize(
    "error", [KeyError("x"), ExceptionGroup("g", [RequestTimeoutError("late"), KeyError("x")])]
)
def test_problems_are_of_calls_to_lusid_only(error: Exception) -> None:
    with pytest.raises(TypeError, match="KeyError"):
        problem_of(error)


async def test_groups_of_failed_calls_are_problems_and_other_groups_are_raised() -> None:
    with_another = False

    async def route(_: Request) -> Response:
        others = [KeyError("mine")] if with_another else []
        raise ExceptionGroup("of a task group", [RequestTimeoutError("late"), *others])

    async with client_of(respond_with_thing, route) as client:
        response = await client.get("/")
        assert (response.status_code, response.json()["type"]) == (504, "urn:lusid-async:timeout")
        with_another = True
        with pytest.raises(ExceptionGroup, match="of a task group"):
            await client.get("/")


async def test_a_mounted_application_uses_the_factory_of_the_outer_one() -> None:
    inner = Starlette(routes=[Route("/", call_lusid)])
    install_lusid(inner)
    app = Starlette(
        routes=[Mount("/inner", inner)], lifespan=lusid_lifespan(lambda: factory_over(respond_with_thing))
    )
    install_lusid(app)
    async with app.router.lifespan_context(app):
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as client:
            assert (await client.get("/inner/")).text == "GET"


async def test_a_second_factory_of_an_application_is_refused() -> None:
    lifespan = lusid_lifespan(lambda: factory_over(respond_with_thing))
    app = Starlette()
    async with lifespan(app):
        with pytest.raises(RuntimeError, match="already"):
            async with lifespan(app):
                pass


@pytest.mark.parametrize(
    ("headers", "correlation_id"),
    [
        ({"CorrelationId": "a"}, "a"),
        ({"X-Correlation-ID": "b", "X-Request-ID": "c"}, "b"),
        ({"X-Request-ID": "c"}, "c"),
        ({"X-Request-ID": "x" * 129}, None),
        ({"X-Request-ID": "é"}, None),
        ({}, None),
    ],
)
async def test_correlation_ids_of_requests(headers: dict[str, str], correlation_id: str | None) -> None:
    async def route(request: Request) -> Response:
        return PlainTextResponse(repr(correlation_id_of(request)))

    async with client_of(respond_with_thing, route) as client:
        encoded = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
        assert (await client.get("/", headers=encoded)).text == repr(correlation_id)


class Client:
    """Speaks ASGI as a server does: gives the body, and tells of a disconnect when there was one."""

    def __init__(self, *body: bytes) -> None:
        self._messages: list[Message] = [
            {"type": "http.request", "body": part, "more_body": part != b""} for part in (*body, b"")
        ]
        self.has_left = anyio.Event()
        self.received: list[Message] = []

    async def receive(self) -> Message:
        if self._messages:
            return self._messages.pop(0)
        await self.has_left.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Message) -> None:
        self.received.append(message)
        if message["type"] == "http.response.body" and not message.get("more_body"):
            # As uvicorn does.
            self.has_left.set()


SCOPE: Scope = {"type": "http", "method": "POST", "path": "/", "headers": [], "query_string": b""}


async def test_a_disconnect_cancels_the_call_to_lusid() -> None:
    called, ended = anyio.Event(), []

    async def lusid(_: httpx.Request) -> httpx.Response:
        called.set()
        try:
            await anyio.sleep_forever()
        finally:
            ended.append("cancelled")
        raise AssertionError

    factory = factory_over(lusid)

    async def app(*_: object) -> None:
        await factory.build(ThingsApi).get_thing()

    client = Client()
    with anyio.fail_after(5):
        async with anyio.create_task_group() as group:
            group.start_soon(CancelOnDisconnect(app), SCOPE, client.receive, client.send)
            await called.wait()
            client.has_left.set()
    assert ended == ["cancelled"]
    # Middleware around it takes no response at all for a broken application.
    assert [message.get("status") for message in client.received] == [499, None]


async def test_background_tasks_run_to_their_end() -> None:
    done = []

    async def work() -> None:
        await anyio.sleep(0.02)
        done.append("work")

    client = Client()
    response = PlainTextResponse("ok", background=BackgroundTask(work))
    await CancelOnDisconnect(response)(SCOPE, client.receive, client.send)
    assert done == ["work"]
    assert client.received[-1]["body"] == b"ok"


async def test_a_body_of_many_parts_arrives_whole() -> None:
    parts = [b"%d;" % number for number in range(50)]
    client = Client(*parts)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        body, more = b"", True
        while more:
            message = await receive()
            body, more = body + message["body"], message["more_body"]
        await Response(body)(scope, receive, send)

    await CancelOnDisconnect(app)(SCOPE, client.receive, client.send)
    assert client.received[-1]["body"] == b"".join(parts)


async def test_exceptions_of_the_application_are_what_they_were() -> None:
    async def app(*_: object) -> None:
        raise KeyError("mine")

    client = Client()
    with pytest.raises(KeyError, match="mine"):
        await CancelOnDisconnect(app)(SCOPE, client.receive, client.send)
