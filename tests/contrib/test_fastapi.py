"""LUSID in FastAPI: dependencies, models as bodies and responses, health."""

from __future__ import annotations

import socket
import warnings
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Annotated

import anyio
import httpx
import pytest
import uvicorn
from fastapi import Depends, FastAPI, Request
from starlette.middleware.base import RequestResponseEndpoint  # noqa: TC002 - FastAPI reads it
from starlette.responses import Response  # noqa: TC002 - FastAPI reads it

from lusid_async import AsyncApiClientFactory, models
from lusid_async.contrib.fastapi import (
    LusidApi,
    OnBehalfOfCaller,
    caller_factory,
    health_routes,
    install_lusid,
    lusid_lifespan,
    service_factory,
)
from tests.calls.things import (
    TOKEN_URL,
    ThingsApi,
    factory_over,
    password_settings,
    respond_with_thing,
    settings,
)
from tests.http.sockets import serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from anyio.abc import ByteStream

    from tests.calls.things import Handler

pytestmark = pytest.mark.anyio

ServiceThings = Annotated[ThingsApi, LusidApi(ThingsApi)]
CallersThings = Annotated[ThingsApi, OnBehalfOfCaller(ThingsApi)]


async def as_service(things: ServiceThings) -> str:
    return (await things.get_thing()).name


async def as_caller(things: CallersThings) -> str:
    return (await things.get_thing()).name


async def as_both(mine: ServiceThings, theirs: CallersThings) -> list[str]:
    return [(await mine.get_thing()).name, (await theirs.get_thing()).name]


async def with_factories(
    mine: Annotated[AsyncApiClientFactory, Depends(service_factory)],
    theirs: Annotated[AsyncApiClientFactory, Depends(caller_factory)],
) -> list[str]:
    return [(await factory.build(ThingsApi).get_thing()).name for factory in (mine, theirs)]


async def send_back(definition: models.InstrumentDefinition) -> models.InstrumentDefinition:
    return definition


@asynccontextmanager
async def client_of(lusid: Handler, **options: object) -> AsyncIterator[httpx.AsyncClient]:
    app = FastAPI(lifespan=lusid_lifespan(lambda: factory_over(lusid, **options)))
    install_lusid(app)
    for route in (as_service, as_caller, as_both, with_factories):
        app.add_api_route(f"/{route.__name__}", route)
    app.add_api_route("/send_back", send_back, methods=["POST"], response_model_exclude_unset=True)
    async with app.router.lifespan_context(app):
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as client:
            yield client


def name_token(request: httpx.Request) -> httpx.Response:
    """Respond with a thing that is named after token and correlation id."""
    token = request.headers["authorization"].removeprefix("Bearer ")
    return httpx.Response(200, json={"name": f"{token} {request.headers.get('correlationid')}"})


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/as_service", "the-token c1"),
        ("/as_caller", "of-ann c1"),
        ("/as_both", ["the-token c1", "of-ann c1"]),
        ("/with_factories", ["the-token c1", "of-ann c1"]),
    ],
)
async def test_whose_calls_they_are(path: str, expected: object) -> None:
    async with client_of(name_token) as client:
        headers = {"authorization": "Bearer of-ann", "x-request-id": "c1"}
        assert (await client.get(path, headers=headers)).json() == expected


async def test_a_route_of_the_caller_without_a_token_calls_nobody() -> None:
    requests: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return respond_with_thing(request)

    async with client_of(respond) as client:
        missing = await client.get("/as_caller")
        malformed = await client.get("/as_both", headers={"authorization": "Bearer two words"})
    for response in (missing, malformed):
        assert (response.status_code, response.json()["type"]) == (401, "urn:lusid-async:unauthorized")
        assert response.headers["content-type"] == "application/problem+json"
        assert response.headers["www-authenticate"].startswith("Bearer ")
    assert requests == []


async def test_an_override_of_the_factorys_dependency_reaches_the_api_objects() -> None:
    app = FastAPI()
    app.add_api_route("/as_service", as_service)
    app.add_api_route("/as_caller", as_caller)
    for dependency in (service_factory, caller_factory):
        app.dependency_overrides[dependency] = lambda: factory_over(name_token)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as client:
        for path in ("/as_service", "/as_caller"):
            assert (await client.get(path)).json().startswith("the-token")


async def test_models_are_bodies_and_responses_with_lusids_names_and_without_warnings() -> None:
    body = {"name": "Share A", "identifiers": {"Figi": {"value": "A"}}, "lookThroughPortfolioId": None}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        async with client_of(name_token) as client:
            schema = (await client.get("/openapi.json")).json()
            response = await client.post("/send_back", json=body)
            wrong = await client.post("/send_back", json={"name": 7})
    assert response.json() == body
    assert wrong.status_code == 422
    properties = schema["components"]["schemas"]["InstrumentDefinition"]["properties"]
    assert properties["lookThroughPortfolioId"]
    assert properties["name"]["description"]


async def test_ready_is_who_has_a_token() -> None:
    status = 200

    def respond(request: httpx.Request) -> httpx.Response:
        assert str(request.url) == TOKEN_URL
        return httpx.Response(status, json={"access_token": "a-token", "expires_in": 3600})

    async with client_of(respond, config_loaders=password_settings()) as client:
        assert [(await client.get(path)).status_code for path in ("/health", "/ready", "/ready")] == [200] * 3
    status = 403
    async with client_of(respond, config_loaders=password_settings()) as client:
        ready = await client.get("/ready")
        assert (await client.get("/health")).status_code == 200
    assert (ready.status_code, ready.json()["type"]) == (503, "urn:lusid-async:authentication")


async def test_ready_can_check_more() -> None:
    async def check(factory: AsyncApiClientFactory) -> None:
        await factory.build(ThingsApi).get_thing()

    app = FastAPI(lifespan=lusid_lifespan(lambda: factory_over(lambda _: httpx.Response(404))))
    app.include_router(health_routes(check), prefix="/probes")
    async with app.router.lifespan_context(app):
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as client:
            ready = await client.get("/probes/ready")
    assert (ready.status_code, ready.json()["type"]) == (503, "urn:lusid-async:not-found")


@pytest.mark.parametrize("anyio_backend", ["asyncio"], indirect=True)
@pytest.mark.parametrize("has_middleware", [False, True])
async def test_a_client_that_disconnects_from_a_real_server_ends_the_call_to_lusid(
    has_middleware: bool, caplog: pytest.LogCaptureFixture
) -> None:
    called, ended = anyio.Event(), anyio.Event()

    async def never_respond(_: bytes, connection: ByteStream) -> bool:
        called.set()
        with pytest.raises(anyio.EndOfStream):
            await connection.receive()
        ended.set()
        return False

    async with serving(never_respond) as lusid:
        loaders = settings(api_url=f"http://127.0.0.1:{lusid.port}/api")
        app = FastAPI(lifespan=lusid_lifespan(lambda: AsyncApiClientFactory(config_loaders=loaders)))
        install_lusid(app)
        app.add_api_route("/", as_service)
        if has_middleware:

            @app.middleware("http")
            async def passing(request: Request, call_next: RequestResponseEndpoint) -> Response:
                return await call_next(request)

        with socket.create_server(("127.0.0.1", 0)) as listener:
            server = uvicorn.Server(uvicorn.Config(app, log_config=None))
            async with anyio.create_task_group() as group:
                group.start_soon(server.serve, [listener])
                client = await anyio.connect_tcp("127.0.0.1", listener.getsockname()[1])
                await client.send(b"GET / HTTP/1.1\r\nhost: service\r\n\r\n")
                with anyio.fail_after(10):
                    await called.wait()
                    await client.aclose()
                    await ended.wait()
                server.should_exit = True
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == []
