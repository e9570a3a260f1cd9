"""The sandbox as an ASGI app: its routes, and what answers when no route does.

To add a resource: a module with its operations and `routes(state)`, a store in `SandboxState`, and a place
in `_routes`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio.to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException

from lusid_async.sandbox import controls, identity, instruments
from lusid_async.sandbox.emulation import API_ROOT
from lusid_async.sandbox.envelope import Envelope
from lusid_async.sandbox.known_operations import operations_at
from lusid_async.sandbox.problems import (
    METHOD_NOT_ALLOWED,
    NOT_EMULATED,
    NOT_FOUND,
    SERVER_ERROR,
    Problem,
    problem_response,
)
from lusid_async.sandbox.request_values import origin_of, request_id_of
from lusid_async.sandbox.state import SandboxState

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route
    from starlette.types import ASGIApp


def create_app(state: SandboxState | None = None) -> ASGIApp:
    """Return the sandbox as an ASGI app, for any ASGI server or `httpx.ASGITransport`.

    Args:
        state: what the sandbox knows; None for a new one with a few thousand made-up instruments.
    """
    state = SandboxState().seed() if state is None else state
    app = Starlette(
        routes=_routes(state),
        exception_handlers={
            Problem: _answer_problem,
            HTTPException: _answer_unrouted,
            Exception: _answer_failure,
        },
    )
    # A `/` at the end is not the same path, as in LUSID; a redirect would also drop the token.
    app.router.redirect_slashes = False
    return Envelope(app, state)


def _routes(state: SandboxState) -> list[Route]:
    return [*identity.routes(state), *controls.routes(state), *instruments.routes(state)]


async def _answer_problem(request: Request, error: Exception) -> Response:
    if not isinstance(error, Problem):
        raise error
    return problem_response(error, request_id=request_id_of(request), origin=origin_of(request))


async def _answer_unrouted(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    path: str = request.scope["path"]
    problem = Problem(NOT_FOUND, f"Neither LUSID nor the sandbox has anything at {path}.")
    if error.status_code == 405:
        problem = Problem(
            METHOD_NOT_ALLOWED, f"{request.method} is not allowed at {path}.", headers=error.headers
        )
    if path.startswith(f"{API_ROOT}/"):
        problem = await _unemulated(request.method, path.removeprefix(API_ROOT)) or problem
    return await _answer_problem(request, problem)


async def _unemulated(method: str, path: str) -> Problem | None:
    operations = await anyio.to_thread.run_sync(operations_at, path)
    if not operations:
        return None
    for operation in operations:
        if operation.method == method:
            detail = (
                f"The sandbox does not emulate {operation.name}; the real LUSID has it at {method} {path}."
            )
            return Problem(NOT_EMULATED, detail)
    allowed = ", ".join(sorted({operation.method for operation in operations}))
    return Problem(METHOD_NOT_ALLOWED, f"{method} is not allowed at {path}.", headers={"Allow": allowed})


async def _answer_failure(request: Request, _: Exception) -> Response:
    problem = Problem(SERVER_ERROR, "The sandbox failed; its log has the traceback.")
    return await _answer_problem(request, problem)
