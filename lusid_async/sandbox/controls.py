"""What only the sandbox has: routes to order faults and to let tokens expire.

| route | does |
|---|---|
| `POST /sandbox/faults` | adds one, such as `{"target": "api", "status": 429, "retryAfter": 1, "times": 2}` |
| `GET /sandbox/faults` | says how many faults wait for each target |
| `DELETE /sandbox/faults` | forgets every fault |
| `DELETE /sandbox/tokens` | lets every access token expire; with `?refresh=true` every refresh token too |

They need no token. The members of a fault are those of `faults.Fault`. It must be sent as `application/json`,
which a web page cannot do to another origin unasked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import Response
from starlette.routing import Route

from lusid_async.sandbox.faults import parse_fault
from lusid_async.sandbox.json_values import to_json_bytes
from lusid_async.sandbox.problems import INVALID_REQUEST, Problem
from lusid_async.sandbox.request_values import json_body

if TYPE_CHECKING:
    from starlette.requests import Request

    from lusid_async.sandbox.state import SandboxState

FAULTS_PATH = "/sandbox/faults"
TOKENS_PATH = "/sandbox/tokens"


def routes(state: SandboxState) -> list[Route]:
    """Return the routes that control the sandbox."""

    async def add_fault(request: Request) -> Response:
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            raise Problem(INVALID_REQUEST, "Send the fault as application/json.")
        try:
            fault = parse_fault(await json_body(request))
        except ValueError as error:
            raise Problem(INVALID_REQUEST, f"The fault is not understood: {error}.") from error
        state.faults.add(fault)
        return _json(state.faults.waiting(), status=201)

    async def show_faults(_: Request) -> Response:
        return _json(state.faults.waiting())

    async def clear_faults(_: Request) -> Response:
        state.faults.clear()
        return _json(state.faults.waiting())

    async def expire_tokens(request: Request) -> Response:
        state.tokens.expire_access_tokens()
        if request.query_params.get("refresh") == "true":
            state.tokens.expire_refresh_tokens()
        return Response(status_code=204)

    return [
        Route(FAULTS_PATH, add_fault, methods=["POST"]),
        Route(FAULTS_PATH, show_faults, methods=["GET"]),
        Route(FAULTS_PATH, clear_faults, methods=["DELETE"]),
        Route(TOKENS_PATH, expire_tokens, methods=["DELETE"]),
    ]


def _json(body: object, *, status: int = 200) -> Response:
    return Response(to_json_bytes(body), status_code=status, media_type="application/json")
