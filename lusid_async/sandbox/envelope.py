"""What surrounds every response: its headers, faults, the bearer check, the rate limit, the log line.

Header names: LUSID API documentation, "Meta data". A log line has the verb, the path and the status; never a
header, a query or a body.
"""

from __future__ import annotations

import hmac
import logging
import re
import secrets
import time
from itertools import count
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

import anyio
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response

from lusid_async.sandbox.identity import TOKEN_PATH, rate_limited_json
from lusid_async.sandbox.json_values import to_json_bytes
from lusid_async.sandbox.personal_access_tokens import IDENTITY_ROOT
from lusid_async.sandbox.problems import (
    INVALID_TOKEN,
    MISDIRECTED,
    RATE_LIMITED,
    Problem,
    ProblemKind,
    problem_response,
)
from lusid_async.sandbox.request_values import REQUEST_ID_KEY, origin_of, request_id_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from lusid_async.sandbox.faults import Fault, FaultTarget
    from lusid_async.sandbox.rate_limits import WindowState
    from lusid_async.sandbox.state import SandboxState

API_ROOT = "/api"
"""The path of the API root; operation paths come after it and start with `/api` again."""

_CORRELATION_ID = re.compile(r"[\w.#:-]{1,256}", re.ASCII)
"""What LUSID echoes as a correlation id (LUSID knowledge base, "Correlation ids")."""

_logger = logging.getLogger("lusid_async.sandbox")


class Envelope:
    """An ASGI app around the sandbox's routes."""

    def __init__(
        self, app: ASGIApp, state: SandboxState, allowed_hosts: Collection[str] | None = None
    ) -> None:
        self._hosts = None if allowed_hosts is None else {each.casefold() for each in allowed_hosts}
        self._app = app
        self._state = state
        self._run = f"0HS{secrets.token_hex(5).upper()}"
        self._numbers = count(1)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = f"{self._run}:{next(self._numbers):08X}"
        scope = {**scope, "path": _routable_path(scope), REQUEST_ID_KEY: request_id}
        started = time.perf_counter()
        window = self._state.rate_window.look() if _target(scope["path"]) == "api" else None

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                milliseconds = (time.perf_counter() - started) * 1000
                headers = MutableHeaders(scope=message)
                status = message["status"]
                headers["Server"] = "FINBOURNE"
                headers["lusid-meta-requestid"] = request_id
                headers["lusid-meta-duration"] = f"{milliseconds:.0f}"
                headers["lusid-meta-success"] = str(status < 400)
                if correlation_id is not None:
                    headers["lusid-meta-correlationid"] = correlation_id
                for name, value in {} if window is None else window.headers().items():
                    headers.setdefault(name, value)
                _logger.info(
                    "%s %s %s %.1f ms %s", scope["method"], scope["path"], status, milliseconds, request_id
                )
            await send(message)

        request = Request(scope, receive)
        correlation_id = _correlation_id(request)
        refusal = await self._fault_or_refusal(request)
        if refusal is None and window is not None:
            window = self._state.rate_window.count()
            if window.retry_after is not None:
                self._state.calls["rate-limited"] += 1
                refusal = _refused(_over_the_limit(window), request)
        await (refusal or self._app)(scope, receive, send_with_headers)

    async def _fault_or_refusal(self, request: Request) -> Response | None:
        if self._hosts is not None and _host_name(request) not in self._hosts:
            detail = (
                f"The sandbox responds only to {', '.join(sorted(self._hosts))}: "
                "start it with --allow-host to add a name."
            )
            return _refused(Problem(MISDIRECTED, detail), request)
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
        return (
            self._state.tokens.is_good(token)
            or hmac.compare_digest(token.encode(), lasting.encode())
            or self._state.personal_access_tokens.is_good(token)
        )


def _routable_path(scope: Scope) -> str:
    """Return the path with each segment encoded in one way, so that a `/` inside a value stays inside it."""
    raw: bytes = scope.get("raw_path") or quote(scope["path"]).encode()
    return "/".join(quote(unquote(segment), safe="$") for segment in raw.decode("latin-1").split("/"))


def _target(path: str) -> FaultTarget | None:
    if path == TOKEN_PATH:
        return "token"
    is_api = path == API_ROOT or path.startswith((f"{API_ROOT}/", f"{IDENTITY_ROOT}/"))
    return "api" if is_api else None


def _host_name(request: Request) -> str:
    host = request.headers.get("host", "").casefold()
    name, _, port = host.rpartition(":")
    return (name if port.isdigit() or not port else host).strip("[]")


def _correlation_id(request: Request) -> str | None:
    given = request.headers.get("correlationid")
    return given if given is not None and _CORRELATION_ID.fullmatch(given) else None


def _over_the_limit(window: WindowState) -> Problem:
    detail = (
        f"The rate limit of {window.limit.calls} calls per {window.limit.period} is used up: "
        f"wait {window.retry_after} s."
    )
    return Problem(RATE_LIMITED, detail)


def _faulty(fault: Fault, status: int, request: Request) -> Response:
    headers = {} if fault.retry_after is None else {"Retry-After": fault.retry_after}
    if fault.target == "token":
        body = rate_limited_json() if status == 429 else {"error": "server_error"}
        return Response(
            to_json_bytes(body), status_code=status, headers=headers, media_type="application/json"
        )
    kind = RATE_LIMITED if status == 429 else ProblemKind("OrderedFault", 0, status, "A fault was ordered")
    return _refused(Problem(kind, "This failure was ordered from the sandbox.", headers=headers), request)


def _refused(problem: Problem, request: Request) -> Response:
    return problem_response(problem, request_id=request_id_of(request), origin=origin_of(request))
