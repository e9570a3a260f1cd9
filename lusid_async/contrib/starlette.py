"""LUSID in an ASGI application: one factory, problem+json for errors, calls that end with their clients.

For Starlette and what is built on it (`lusid_async.contrib.fastapi` has more for FastAPI). Starlette is the
application's own; there is no extra for it.
"""

from __future__ import annotations

import json
import logging
import math
import warnings
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import anyio
from starlette.responses import Response

from lusid_async import (
    ApiException,
    AsyncApiClientFactory,
    AuthenticationError,
    ConfigurationError,
    ConnectionFailedError,
    LusidError,
    RateLimitException,
    RequestTimeoutError,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping
    from contextlib import AbstractAsyncContextManager

    from starlette.applications import Starlette
    from starlette.requests import HTTPConnection, Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

_LOGGER = logging.getLogger("lusid_async")

_FACTORY = "lusid_factory"
_OUTER_APPLICATION = "lusid_async.application"
"""The key of a scope with the outermost application that has `install_lusid`."""

PROBLEM_JSON = "application/problem+json"
"""The media type of errors: RFC 9457."""

_PASSED_ON = frozenset({400, 404, 409})
"""What a client of ours can put right, or has to know, as it is."""


def lusid_lifespan(
    make_factory: Callable[[], AsyncApiClientFactory] = AsyncApiClientFactory,
) -> Callable[[Any], AbstractAsyncContextManager[None]]:
    """Return the lifespan of an application that has one factory, which is opened and closed with it.

    Wrong settings stop the application at its start. A lifespan of one's own can enter it:
    `async with lusid_lifespan()(app): yield`. Applications that are mounted in this one use its factory, if
    `install_lusid` was called for this one: servers run the lifespan of the outermost application only.

    Args:
        make_factory: makes the factory when the application starts.

    Raises:
        RuntimeError: when it is entered: the application has a factory already.
    """

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        if hasattr(app.state, _FACTORY):
            raise RuntimeError(
                "the application has a LUSID factory already; enter `lusid_lifespan` once, and make further "
                "factories in a lifespan of your own"
            )
        _build_schemas(app)
        async with make_factory() as factory:
            app.state.lusid_factory = factory
            try:
                yield
            finally:
                del app.state.lusid_factory

    return lifespan


def lusid_factory(connection: HTTPConnection) -> AsyncApiClientFactory:
    """Return the factory of the application.

    Args:
        connection: a request or a WebSocket of the application.

    Raises:
        RuntimeError: the application does not have the lifespan.
    """
    for app in (connection.app, connection.scope.get(_OUTER_APPLICATION)):
        factory = None if app is None else getattr(app.state, _FACTORY, None)
        if factory is not None:
            assert isinstance(factory, AsyncApiClientFactory)
            return factory
    raise RuntimeError(
        "the application has no LUSID factory; give it `lifespan=lusid_lifespan()`, and start it before the "
        "first request (tests: as a context manager). A mounted application uses the factory of the outer "
        "one, which needs `install_lusid(outer)` too: its own lifespan is not run"
    )


def correlation_id_of(connection: HTTPConnection) -> str | None:
    """Return the correlation id of a request, or None if it has none that can be passed on.

    Args:
        connection: with one of the headers `CorrelationId`, `X-Correlation-ID` and `X-Request-ID`.
    """
    for name in _CORRELATION_HEADERS:
        value = connection.headers.get(name)
        if value and len(value) <= _MAX_CORRELATION_ID and value.isascii() and value.isprintable():
            return value
    return None


_CORRELATION_HEADERS = ("correlationid", "x-correlation-id", "x-request-id")
_MAX_CORRELATION_ID = 128


@dataclass(frozen=True, slots=True)
class Problem:
    """What a client is told when a call to LUSID failed: problem details (RFC 9457).

    Args:
        status: the HTTP status.
        kind: names the reason; it is the end of `type`.
        title: the reason in words.
        detail: what LUSID said, where the client can do something about it.
        request_id: LUSID's id of the request.
        headers: of the response.
        errors: what is wrong with which field.
    """

    status: int
    kind: str
    title: str
    detail: str | None = None
    request_id: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    errors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the body."""
        content = {
            "type": f"urn:lusid-async:{self.kind}",
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            "errors": {name: list(texts) for name, texts in self.errors.items()} or None,
            "lusidRequestId": self.request_id,
        }
        return {name: value for name, value in content.items() if value is not None}

    def response(self) -> Response:
        """Return the response."""
        body = json.dumps(self.to_dict())
        return Response(body, self.status, dict(self.headers), media_type=PROBLEM_JSON)


def problem_of(error: Exception) -> Problem:
    """Return what a client is told about an exception of a call.

    | exception | with the service's identity | with the caller's |
    |---|---|---|
    | 400, 404, 409 | the same, with LUSID's words | the same |
    | 401 | 502: it is our token, not the client's | 401 |
    | 403 | 502: it is our permission | 403, with LUSID's words |
    | 429 | 503 with `Retry-After` | 429 with `Retry-After` |
    | 503 | 503, with `Retry-After` if LUSID gave one | the same |
    | another status, no connection, no token, a response that does not fit | 502 | 502 |
    | a token function returned no token | | 401 |
    | a timeout | 504 | 504 |
    | wrong settings | 500 | 500 |

    Several exceptions, as of `gather`, `in_batches` or a task group, are what the first of them is.

    Args:
        error: of a call to LUSID, or a group of such.

    Raises:
        TypeError: it is another exception, or there is another one in the group.
    """
    problems = [_problem_of_one(each) for each in _single_exceptions(error)]
    return problems[0]


def _single_exceptions(error: BaseException) -> Iterator[BaseException]:
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield from _single_exceptions(each)
    else:
        yield error


def _problem_of_one(error: BaseException) -> Problem:
    if not isinstance(error, LusidError):
        raise TypeError(f"problem_of takes exceptions of calls to LUSID, not {type(error).__name__}")
    if isinstance(error, ApiException):
        return _problem_of_status(error)
    if isinstance(error, RequestTimeoutError):
        return Problem(504, "timeout", "LUSID did not respond in time", request_id=error.request_id)
    if isinstance(error, ConfigurationError):
        return Problem(500, "configuration", "The service is not configured for LUSID")
    if isinstance(error, AuthenticationError):
        if error.is_callers:
            return Problem(
                401, "unauthorized", "The access token cannot be used", headers=dict(_INVALID_TOKEN)
            )
        return Problem(502, "authentication", "The service could not log in to LUSID")
    if isinstance(error, ConnectionFailedError):
        return Problem(502, "connection", "LUSID could not be reached")
    return Problem(502, "response", "LUSID's response could not be used")


def _problem_of_status(error: ApiException) -> Problem:
    of_caller, request_id = error.is_callers, error.request_id
    problem = error.problem
    detail = None if problem is None else problem.detail or problem.title
    errors = {} if problem is None else problem.errors
    if error.status in _PASSED_ON:
        title = (problem and problem.title) or _TITLES[error.status]
        return Problem(error.status, _KINDS[error.status], title, detail, request_id, errors=errors)
    if error.status == 401:
        if of_caller:
            title = "LUSID rejected the access token"
            return Problem(401, "unauthorized", title, None, request_id, dict(_INVALID_TOKEN))
        return Problem(502, "service-unauthorized", "LUSID rejected the service", request_id=request_id)
    if error.status == 403:
        if of_caller:
            return Problem(403, "forbidden", "LUSID does not allow this to the user", detail, request_id)
        return Problem(502, "service-forbidden", "LUSID does not allow this to the service", None, request_id)
    if isinstance(error, RateLimitException):
        headers = _retry_after(error.retry_after)
        if of_caller:
            return Problem(
                429, "rate-limit", "Too many calls of the user to LUSID", None, request_id, headers
            )
        return Problem(503, "rate-limit", "Too many calls of the service to LUSID", None, request_id, headers)
    if error.status == 503:
        given = {name.lower(): value for name, value in error.headers.items()}.get("retry-after")
        headers = {} if given is None or not given.isdecimal() else {"Retry-After": given}
        return Problem(503, "unavailable", "LUSID is not available", None, request_id, headers)
    return Problem(502, "upstream", f"LUSID responded with the status {error.status}", None, request_id)


_INVALID_TOKEN = {"WWW-Authenticate": 'Bearer error="invalid_token"'}
_KINDS = {400: "bad-request", 404: "not-found", 409: "conflict"}
_TITLES = {400: "LUSID refused the request", 404: "LUSID has no such thing", 409: "The request is a conflict"}


def _retry_after(seconds: float | None) -> dict[str, str]:
    return {"Retry-After": str(max(1, math.ceil(1 if seconds is None else seconds)))}


async def respond_with_problem(request: Request, error: Exception) -> Response:
    """Respond to a request whose calls to LUSID failed: an exception handler of Starlette.

    The exception is logged: at WARNING where the client cannot put it right, at INFO otherwise.

    Args:
        request: of the client.
        error: a `LusidError`, or a group; a group with other exceptions is raised again.
    """
    if not all(isinstance(each, LusidError) for each in _single_exceptions(error)):
        raise error
    problem = problem_of(error)
    level = logging.WARNING if problem.status >= 500 else logging.INFO
    path = getattr(request.scope.get("route"), "path", "")
    _LOGGER.log(level, "%s %s responds %d: %s", request.method, path, problem.status, error)
    return problem.response()


_QUICK = 0.05
"""Seconds after which a request is watched, unless it reads its body before."""

_CLIENT_CLOSED_REQUEST = 499
"""What nginx logs for a request whose client went away; nobody receives it."""

_PARTS_AHEAD = 4
"""Parts of a request's body that are read before the application asks for them: what comes after its end is
whether the client is still there."""


class CancelOnDisconnect:
    """ASGI middleware that cancels a request, and with it its calls to LUSID, when the client disconnects.

    ASGI servers tell of a disconnect only to who listens. What runs after the response, such as background
    tasks, is not cancelled. While more than four parts of the request's body are unread, which some servers
    make of 64 KiB each, the disconnect is behind them and not noticed: read the body before slow work.

    Args:
        app: what it wraps.
        application: the application that has the factory for those that are mounted in it.
    """

    def __init__(self, app: ASGIApp, *, application: Starlette | None = None) -> None:
        self._app = app
        self._application = application

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Run the application."""
        if self._application is not None:
            scope.setdefault(_OUTER_APPLICATION, self._application)
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        is_begun = is_complete = is_finished = False
        body_wanted = anyio.Event()

        async def tracked_send(message: Message) -> None:
            nonlocal is_begun, is_complete
            is_begun = True
            if message["type"] == "http.response.body" and not message.get("more_body", False):
                is_complete = True
            await send(message)

        async def listen() -> None:
            # Most requests are over by then, and need nobody who listens.
            with anyio.move_on_after(_QUICK):
                await body_wanted.wait()
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    if not is_complete:
                        _LOGGER.info("the client disconnected; its request is cancelled")
                        group.cancel_scope.cancel()
                    messages_in.close()
                    return
                await messages_in.send(message)

        messages_in, messages_out = anyio.create_memory_object_stream[Any](_PARTS_AHEAD)

        async def listened_receive() -> Message:
            body_wanted.set()
            try:
                message: Message = await messages_out.receive()
            except anyio.EndOfStream:
                return {"type": "http.disconnect"}
            return message

        with messages_in, messages_out:
            try:
                async with anyio.create_task_group() as group:
                    group.start_soon(listen)
                    await self._app(scope, listened_receive, tracked_send)
                    is_finished = True
                    group.cancel_scope.cancel()
            except BaseExceptionGroup as errors:
                # What the application raised, as it would be without this middleware.
                if len(errors.exceptions) == 1:
                    raise errors.exceptions[0] from errors.exceptions[0].__cause__
                raise
        if not is_finished and not is_begun:
            # Middleware around this one takes an application without any response for a broken one.
            with suppress(OSError):
                await Response(status_code=_CLIENT_CLOSED_REQUEST)(scope, receive, send)


def install_lusid(app: Starlette) -> None:
    """Give an application what its calls to LUSID need, besides `lusid_lifespan`.

    That is problem+json for the exceptions of calls (`problem_of`), and the cancellation of a request whose
    client disconnects (`CancelOnDisconnect`). Mounted applications handle their own exceptions: call it for
    each.

    Args:
        app: before it is started.
    """
    app.add_exception_handler(LusidError, respond_with_problem)
    app.add_exception_handler(ExceptionGroup, respond_with_problem)
    app.add_middleware(CancelOnDisconnect, application=app)


def _build_schemas(app: Any) -> None:
    """Build what a FastAPI application validates with, at its start and not in the first request."""
    openapi = getattr(app, "openapi", None)
    if openapi is None:
        return
    from pydantic.warnings import UnsupportedFieldAttributeWarning

    with warnings.catch_warnings():
        # FastAPI ignores it where it builds a validator itself; those of LUSID's models are built later.
        warnings.simplefilter("ignore", UnsupportedFieldAttributeWarning)
        openapi()
