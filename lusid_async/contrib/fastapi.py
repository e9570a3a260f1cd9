"""LUSID in a FastAPI service (extra `fastapi`): typed dependencies, calls as the caller, errors and health.

app = FastAPI(lifespan=lusid_lifespan())
install_lusid(app)

@app.get("/instruments/{figi}")
async def instrument(
    figi: str, instruments: Annotated[InstrumentsApi, LusidApi(InstrumentsApi)]
) -> models.Instrument:
    return await instruments.get_instrument("Figi", figi)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import anyio

try:
    from fastapi import APIRouter, Depends, FastAPI, HTTPException, Request, Security
    from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
except ImportError as error:
    raise ImportError(
        "lusid_async.contrib.fastapi takes the extra `fastapi`: pip install 'lusid-async[fastapi]'."
    ) from error

from starlette.responses import Response  # noqa: TC002 - FastAPI reads it

from lusid_async import AsyncApiClientFactory, LusidError
from lusid_async.contrib import starlette
from lusid_async.contrib.starlette import Problem, lusid_lifespan, problem_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from lusid_async.calls import Api

ApiT = TypeVar("ApiT", bound="Api")

__all__ = [
    "LusidApi",
    "MissingTokenError",
    "OnBehalfOfCaller",
    "Problem",
    "caller_factory",
    "health_routes",
    "install_lusid",
    "lusid_lifespan",
    "problem_of",
    "service_factory",
]

_BEARER = HTTPBearer(
    auto_error=False, scheme_name="LUSID", description="An access token of LUSID, which is passed on to it."
)
_READY_TIMEOUT = 5.0
"""Seconds; orchestrators give a probe about as many."""


async def service_factory(request: Request) -> AsyncApiClientFactory:
    """Return the factory with the service's own identity and the correlation id of the request; a dependency.

    Args:
        request: of the client.
    """
    factory = starlette.lusid_factory(request)
    correlation_id = starlette.correlation_id_of(request)
    return factory if correlation_id is None else factory.with_options(correlation_id=correlation_id)


async def caller_factory(
    request: Request,
    credentials: HTTPAuthorizationCredentials | None = Security(_BEARER),  # noqa: B008 - as FastAPI does it
) -> AsyncApiClientFactory:
    """Return the factory with the identity and the correlation id of the caller; a dependency.

    Args:
        request: of the client.
        credentials: its bearer token.

    Raises:
        MissingTokenError: 401, if there is no bearer token or it cannot be one.
    """
    if credentials is None:
        raise MissingTokenError("A bearer token is needed", 'Bearer realm="LUSID"')
    factory = starlette.lusid_factory(request)
    try:
        return factory.with_options(
            access_token=credentials.credentials, correlation_id=starlette.correlation_id_of(request)
        )
    except ValueError:
        raise MissingTokenError("The bearer token is malformed", 'Bearer error="invalid_token"') from None


class MissingTokenError(HTTPException):
    """A request without a bearer token that could go to LUSID: 401, as problem+json with `install_lusid`.

    Args:
        title: what is wrong.
        challenge: for the header `WWW-Authenticate`.
    """

    def __init__(self, title: str, challenge: str) -> None:
        super().__init__(401, title, headers={"WWW-Authenticate": challenge})
        self.problem = Problem(401, "unauthorized", title, headers={"WWW-Authenticate": challenge})


async def _respond_without_token(request: Request, error: Exception) -> Response:  # noqa: ARG001
    assert isinstance(error, MissingTokenError)
    return error.problem.response()


def LusidApi(api_class: type[ApiT]) -> Any:  # noqa: N802 - it is used as a marker, as a class would be
    """Return a dependency: an API object with the identity of the service.

    `instruments: Annotated[InstrumentsApi, LusidApi(InstrumentsApi)]`. Its calls carry the correlation id of
    the request (`CorrelationId`, `X-Correlation-ID` or `X-Request-ID`), if there is one.

    Args:
        api_class: such as `InstrumentsApi`.
    """

    async def build(factory: AsyncApiClientFactory = Depends(service_factory)) -> ApiT:  # noqa: B008 - FastAPI's way
        return factory.build(api_class)

    return Depends(build)


def OnBehalfOfCaller(api_class: type[ApiT]) -> Any:  # noqa: N802 - as above
    """Return a dependency: an API object with the identity of the caller of the route.

    `portfolios: Annotated[PortfoliosApi, OnBehalfOfCaller(PortfoliosApi)]`. The bearer token of the request,
    and its correlation id, go to LUSID; without a token the route responds 401.

    Args:
        api_class: such as `PortfoliosApi`.
    """

    async def build(factory: AsyncApiClientFactory = Depends(caller_factory)) -> ApiT:  # noqa: B008 - as above
        return factory.build(api_class)

    return Depends(build)


def install_lusid(app: FastAPI, *, health: bool = True) -> None:
    """Give an application what its calls to LUSID need, besides `lusid_lifespan`.

    That is problem+json for the exceptions of calls (`problem_of`), the cancellation of a request whose
    client disconnects, and the routes `/health` and `/ready`.

    Args:
        app: before it is started.
        health: whether it gets the health routes; `health_routes` puts them elsewhere.
    """
    starlette.install_lusid(app)
    app.add_exception_handler(MissingTokenError, _respond_without_token)
    if health:
        app.include_router(health_routes())


def health_routes(check: Callable[[AsyncApiClientFactory], Awaitable[object]] | None = None) -> APIRouter:
    """Return a router with `/health`, which says that the service runs, and `/ready`, that it can call LUSID.

    Ready is who has the settings and a token that is valid: it takes no call to LUSID, so that a probe every
    second uses nothing of the rate limit.

    Args:
        check: called for `/ready` beyond that, such as a cheap call; ready is who raises no `LusidError`.
    """
    router = APIRouter(tags=["health"])

    @router.get("/health", summary="Whether the service runs")
    async def health() -> dict[str, str]:
        return {"status": "ok"}

    @router.get("/ready", summary="Whether the service can call LUSID", response_model=None)
    async def ready(request: Request) -> dict[str, str] | Response:
        factory = starlette.lusid_factory(request)
        try:
            with anyio.fail_after(_READY_TIMEOUT):
                await factory.token_manager.token()
                if check is not None:
                    await check(factory)
        except LusidError as error:
            problem = problem_of(error)
            return Problem(503, problem.kind, problem.title, request_id=problem.request_id).response()
        except TimeoutError:
            return Problem(503, "timeout", "LUSID did not respond in time").response()
        return {"status": "ready"}

    return router
