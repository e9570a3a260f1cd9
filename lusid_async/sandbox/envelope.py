"""What surrounds every answer: the request id, the time taken, faults, the bearer check, the log line.

Header names: LUSID API documentation, "Meta data". A log line has the verb, the path and the status; never a
header, a query or a body.
"""

from __future__ import annotations

import hmac
import logging
import secrets
import time
from itertools import count
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

import anyio
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response

from lusid_async.sandbox.emulation import API_ROOT
from lusid_async.sandbox.identity import TOKEN_PATH, rate_limited_json
from lusid_async.sandbox.json_values import to_json_bytes
from lusid_async.sandbox.problems import INVALID_TOKEN, RATE_LIMITED, Problem, ProblemKind, problem_response
from lusid_async.sandbox.request_values import REQUEST_ID_KEY, origin_of, request_id_of

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from lusid_async.sandbox.faults import Fault, FaultTarget
    from lusid_async.sandbox.state import SandboxState

_logger = logging.getLogger("lusid_async.sandbox")


class Envelope:
    """An ASGI app around the sandbox's routes."""

    def __init__(self, app: ASGIApp, state: SandboxState) -> None:
        self._app = app
        self._state = state
        self._run = f"0HS{secrets.token_hex(5).upper()}"
        self._numbers = count(1)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = f"{self._run}:{next(self._numbers):08X}"
        scope = {**scope, "path": _routable_path(scope), REQUEST_ID_KEY: request_id}
        started = time.perf_counter()

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                milliseconds = (time.perf_counter() - started) * 1000
                headers = MutableHeaders(scope=message)
                headers["lusid-meta-requestid"] = request_id
                headers["lusid-meta-duration"] = f"{milliseconds:.0f}"
                status = message["status"]
                _logger.info(
                    "%s %s %s %.1f ms %s", scope["method"], scope["path"], status, milliseconds, request_id
                )
            await send(message)

        request = Request(scope, receive)
        answer = await self._fault_or_refusal(request) or self._app
        await answer(scope, receive, send_with_headers)

    async def _fault_or_refusal(self, request: Request) -> Response | None:
        target = _target(request.scope["path"])
        if target is None:
            return None
        fault = self._state.faults.take(target)
        if fault is not None:
            self._state.calls[f"fault:{target}"] += 1
            await anyio.sleep(fault.delay)
            if fault.status is not None:
                return _faulty(fault, fault.status, request)
        if target == "api" and not self._is_allowed(request.headers.get("authorization", "")):
            detail = "A bearer token that is valid and has not expired is needed in the Authorization header."
            return _refused(Problem(INVALID_TOKEN, detail, headers={"WWW-Authenticate": "Bearer"}), request)
        return None

    def _is_allowed(self, authorization: str) -> bool:
        kind, _, token = authorization.partition(" ")
        token = token.strip()
        if kind.lower() != "bearer" or not token:
            return False
        lasting = self._state.account.personal_access_token
        return self._state.tokens.is_good(token) or hmac.compare_digest(token.encode(), lasting.encode())


def _routable_path(scope: Scope) -> str:
    """Return the path with each segment encoded in one way, so that a `/` inside a value stays inside it."""
    raw: bytes = scope.get("raw_path") or quote(scope["path"]).encode()
    return "/".join(quote(unquote(segment), safe="$") for segment in raw.decode("latin-1").split("/"))


def _target(path: str) -> FaultTarget | None:
    if path == TOKEN_PATH:
        return "token"
    return "api" if path == API_ROOT or path.startswith(f"{API_ROOT}/") else None


def _faulty(fault: Fault, status: int, request: Request) -> Response:
    headers = {} if fault.retry_after is None else {"Retry-After": fault.retry_after}
    if fault.target == "token":
        body = rate_limited_json() if status == 429 else {"error": "server_error"}
        return Response(
            to_json_bytes(body), status_code=status, headers=headers, media_type="application/json"
        )
    kind = RATE_LIMITED if status == 429 else ProblemKind("OrderedFault", 0, status, "A fault was ordered")
    return _refused(Problem(kind, "This answer was ordered from the sandbox.", headers=headers), request)


def _refused(problem: Problem, request: Request) -> Response:
    return problem_response(problem, request_id=request_id_of(request), origin=origin_of(request))
