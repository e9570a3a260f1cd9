"""What only the sandbox has: routes to order faults, to let tokens expire, and to keep or replace its state.

| route | does |
|---|---|
| `POST /sandbox/faults` | adds one, such as `{"target": "api", "status": 429, "retryAfter": 1, "times": 2}` |
| `GET /sandbox/faults` | says how many calls of each target have a fault before them, and lists the faults |
| `DELETE /sandbox/faults` | clears every fault |
| `DELETE /sandbox/faults/{id}` | clears one: the `id` that the list has |
| `DELETE /sandbox/tokens` | lets every access token expire; with `?refresh=true` every refresh token too |
| `GET /sandbox/state` | exports everything that is stored as JSON, without personal access tokens |
| `PUT /sandbox/state` | replaces everything that is stored by an export |
| `DELETE /sandbox/state` | resets it to what it started with; with `?seed=fund` to that seed |
| `PUT /sandbox/rate-limit` | enforces one: `{"limit": "5000/1m"}` is 5,000 calls in each minute |
| `GET /sandbox/rate-limit` | the limit that is enforced (null: none), the calls left, and the window's end |
| `DELETE /sandbox/rate-limit` | enforces none |

They need no token, but the header `lusid-sandbox-control` (with any value): a web page cannot send a header
of its own to another origin unasked. The members of a fault are those of `faults.Fault`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio.to_thread
from starlette.responses import Response
from starlette.routing import Route

from lusid_async.sandbox.faults import parse_fault
from lusid_async.sandbox.json_values import JsonObject, to_json_bytes
from lusid_async.sandbox.problems import CONTROL_REFUSED, INVALID_REQUEST, NOT_FOUND, Problem
from lusid_async.sandbox.request_bodies import json_body, read_body
from lusid_async.sandbox.seeds import SEED_NAMES, Seed
from lusid_async.sandbox.timestamps import to_timestamp

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request

    from lusid_async.sandbox.state import SandboxState

FAULTS_PATH = "/sandbox/faults"
TOKENS_PATH = "/sandbox/tokens"
RATE_LIMIT_PATH = "/sandbox/rate-limit"
STATE_PATH = "/sandbox/state"
_LARGEST_STATE = 1024 * 1024 * 1024
CONTROL_HEADER = "lusid-sandbox-control"


def routes(state: SandboxState) -> list[Route]:
    """Return the routes that control the sandbox."""

    async def add_fault(request: Request) -> Response:
        body = await json_body(request)
        try:
            state.faults.add(parse_fault(body))
        except ValueError as error:
            raise Problem(INVALID_REQUEST, f"The fault is not understood: {error}.") from error
        return _json(_faults_json(state), status=201)

    async def show_faults(_: Request) -> Response:
        return _json(_faults_json(state))

    async def clear_faults(_: Request) -> Response:
        state.faults.clear()
        return _json(_faults_json(state))

    async def clear_fault(request: Request) -> Response:
        identity: str = request.path_params["id"]
        if not state.faults.remove(identity):
            raise Problem(
                NOT_FOUND, f"No fault with id {identity[:20]} is set: GET {FAULTS_PATH} lists them."
            )
        return _json(_faults_json(state))

    async def expire_tokens(request: Request) -> Response:
        state.tokens.expire_access_tokens()
        if request.query_params.get("refresh") == "true":
            state.tokens.expire_refresh_tokens()
        return Response(status_code=204)

    async def enforce_rate_limit(request: Request) -> Response:
        body = await json_body(request)
        limit = body.get("limit") if isinstance(body, dict) else None
        if not isinstance(limit, str):
            raise Problem(INVALID_REQUEST, 'Send the limit as {"limit": "5000/1m"}.')
        try:
            state.rate_window.enforce(limit)
        except ValueError as error:
            raise Problem(INVALID_REQUEST, str(error)) from error
        return _json(_window_json(state))

    async def show_rate_limit(_: Request) -> Response:
        return _json(_window_json(state))

    async def lift_rate_limit(_: Request) -> Response:
        state.rate_window.enforce(None)
        return _json(_window_json(state))

    async def export_state(_: Request) -> Response:
        content = await anyio.to_thread.run_sync(state.export_state)
        return Response(content, media_type="application/json")

    async def import_state(request: Request) -> Response:
        content = await read_body(request, largest=_LARGEST_STATE)
        try:
            await anyio.to_thread.run_sync(state.import_state, content)
        except ValueError as error:
            raise Problem(INVALID_REQUEST, f"The state cannot be imported: {error}.") from error
        return Response(status_code=204)

    async def reset_state(request: Request) -> Response:
        name = request.query_params.get("seed")
        if name is not None and name not in SEED_NAMES:
            raise Problem(INVALID_REQUEST, f"The seed must be one of {', '.join(SEED_NAMES)}.")
        seed = None if name is None else Seed.named(name)
        await anyio.to_thread.run_sync(state.reset, seed)
        return Response(status_code=204)

    routes = [
        Route(STATE_PATH, export_state, methods=["GET"]),
        Route(STATE_PATH, import_state, methods=["PUT"]),
        Route(STATE_PATH, reset_state, methods=["DELETE"]),
        Route(RATE_LIMIT_PATH, enforce_rate_limit, methods=["PUT"]),
        Route(RATE_LIMIT_PATH, show_rate_limit, methods=["GET"]),
        Route(RATE_LIMIT_PATH, lift_rate_limit, methods=["DELETE"]),
        Route(FAULTS_PATH, add_fault, methods=["POST"]),
        Route(FAULTS_PATH, show_faults, methods=["GET"]),
        Route(FAULTS_PATH, clear_faults, methods=["DELETE"]),
        Route(f"{FAULTS_PATH}/{{id}}", clear_fault, methods=["DELETE"]),
        Route(TOKENS_PATH, expire_tokens, methods=["DELETE"]),
    ]
    return [Route(each.path, guarded(each.endpoint), methods=list(each.methods or ())) for each in routes]


def guarded(control: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
    """Return a control that refuses a request without the header of the control routes."""

    async def with_header(request: Request) -> Response:
        if CONTROL_HEADER not in request.headers:
            raise Problem(
                CONTROL_REFUSED, f"A control route needs the header {CONTROL_HEADER}, with any value."
            )
        return await control(request)

    return with_header


def _faults_json(state: SandboxState) -> JsonObject:
    return {**state.faults.waiting(), "faults": state.faults.listed()}


def _window_json(state: SandboxState) -> JsonObject:
    window, enforced = state.rate_window.look(), state.rate_window.enforced
    return {
        "enforced": None if enforced is None else str(enforced),
        "remaining": window.remaining,
        "reset": to_timestamp(window.reset),
    }


def _json(body: object, *, status: int = 200) -> Response:
    return Response(to_json_bytes(body), status_code=status, media_type="application/json")
