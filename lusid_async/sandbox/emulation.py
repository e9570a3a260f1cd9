"""How an operation of LUSID becomes a route of the sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from starlette.routing import Route

from lusid_async.sandbox.problems import NOT_EMULATED, Problem

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.responses import Response

    from lusid_async.sandbox.state import SandboxState

Handler: TypeAlias = "Callable[[Request], Awaitable[Response]]"

API_ROOT = "/api"
"""The path of the API root; operation paths come after it and start with `/api` again."""


def emulated(state: SandboxState, operation: str, method: str, path: str, handler: Handler) -> Route:
    """Return the route of an operation.

    Args:
        state: counts its calls.
        operation: its id in the API description, such as `ListInstruments`.
        method: the HTTP verb.
        path: as in the API description. Of two that fit a request the first listed answers.
        handler: answers, or raises `Problem`.
    """

    async def counted(request: Request) -> Response:
        state.calls[operation] += 1
        return await handler(request)

    return Route(f"{API_ROOT}{path}", counted, methods=[method], name=operation)


def not_emulated(state: SandboxState, operation: str, method: str, path: str) -> Route:
    """Return a route that says 501, for an operation whose path another one would take."""

    async def refuse(_: Request) -> Response:
        raise Problem(NOT_EMULATED, f"The sandbox does not emulate {operation}.")

    return emulated(state, operation, method, path, refuse)
