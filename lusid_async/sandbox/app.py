"""The sandbox as an ASGI app: the token endpoint, the control routes, the pages, the API, and the problems
of all of them."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware.errors import ServerErrorMiddleware
from starlette.requests import ClientDisconnect, Request

from lusid_async.sandbox import controls, identity, personal_access_tokens
from lusid_async.sandbox.envelope import API_ROOT, Envelope
from lusid_async.sandbox.problems import (
    METHOD_NOT_ALLOWED,
    NOT_FOUND,
    SERVER_ERROR,
    STORAGE_FAILED,
    Problem,
    problem_response,
)
from lusid_async.sandbox.request_values import origin_of, request_id_of
from lusid_async.sandbox.responder import Responder
from lusid_async.sandbox.state import SandboxState
from lusid_async.sandbox.web import routes as web_pages

if TYPE_CHECKING:
    from collections.abc import Collection

    from starlette.responses import Response
    from starlette.types import ASGIApp, Receive, Scope, Send


_OF_THE_DISK = (
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_BUSY,
)
"""SQLite's primary result codes for what the file or its disk refuses."""


def create_app(state: SandboxState | None = None, *, allowed_hosts: Collection[str] | None = None) -> ASGIApp:
    """Return the sandbox as an ASGI app, for any ASGI server or `httpx.ASGITransport`.

    Args:
        state: what the sandbox knows; None for a new one with a few thousand made-up instruments.
        allowed_hosts: the host names that it responds to, without a port; None for all. A served sandbox must
            name them, or a web page could reach it under a name of its own (DNS rebinding).
    """
    state = SandboxState().seed() if state is None else state
    app = Starlette(
        routes=[
            *identity.routes(state),
            *personal_access_tokens.routes(state),
            *controls.routes(state),
        ],
        exception_handlers={
            Problem: _respond_with_problem,
            HTTPException: _respond_unrouted,
            sqlite3.OperationalError: _respond_to_storage_failure,
            Exception: _respond_to_failure,
        },
    )
    # A `/` at the end is not the same path, as in LUSID; a redirect would also drop the token.
    app.router.redirect_slashes = False
    app.router.routes.extend(web_pages.routes(state))
    api = _api(state)

    async def routed(scope: Scope, receive: Receive, send: Send) -> None:
        # The document has the routes of the API; matching Starlette's first takes a fifth of a call.
        is_call = scope["type"] == "http" and scope["path"].startswith(f"{API_ROOT}/")
        await (api if is_call else app)(scope, receive, send)

    return Envelope(routed, state, allowed_hosts)


def _api(state: SandboxState) -> ASGIApp:
    responder = Responder(state)

    async def respond(scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            response = await responder.respond(request, scope["path"].removeprefix(API_ROOT))
        except Problem as error:
            response = await _respond_with_problem(request, error)
        except sqlite3.OperationalError as error:
            response = await _respond_to_storage_failure(request, error)
        except ClientDisconnect:
            return
        await response(scope, receive, send)

    return ServerErrorMiddleware(respond, handler=_respond_to_failure)


async def _respond_with_problem(request: Request, error: Exception) -> Response:
    if not isinstance(error, Problem):
        raise error
    return problem_response(error, request_id=request_id_of(request), origin=origin_of(request))


async def _respond_unrouted(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    path: str = request.scope["path"]
    problem = Problem(NOT_FOUND, f"Neither LUSID nor the sandbox has anything at {path[:200]}.")
    if error.status_code == 405:
        problem = Problem(
            METHOD_NOT_ALLOWED, f"{request.method} is not allowed at {path[:200]}.", headers=error.headers
        )
    return await _respond_with_problem(request, problem)


async def _respond_to_storage_failure(request: Request, error: Exception) -> Response:
    """Say what the disk or the file said; anything else that SQLite refuses is a fault of the sandbox."""
    if not isinstance(error, sqlite3.OperationalError) or error.sqlite_errorcode & 0xFF not in _OF_THE_DISK:
        raise error
    detail = (
        f"{error}. Nothing of this call was stored: make room, or let the sandbox write the file of --db, "
        "and send it again."
    )
    return await _respond_with_problem(request, Problem(STORAGE_FAILED, detail))


async def _respond_to_failure(request: Request, _: Exception) -> Response:
    problem = Problem(SERVER_ERROR, "The sandbox failed; its log has the traceback.")
    return await _respond_with_problem(request, problem)
