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

from lusid_async.sandbox.document.api_document import lusid_document
from lusid_async.sandbox.faults import FAULT_HEADER, Fault
from lusid_async.sandbox.identity import TOKEN_PATH, rate_limited_json
from lusid_async.sandbox.json_values import JsonObject, to_json_bytes
from lusid_async.sandbox.personal_access_tokens import IDENTITY_ROOT
from lusid_async.sandbox.problems import (
    ACCESS_DENIED,
    INVALID_REQUEST,
    INVALID_TOKEN,
    MISDIRECTED,
    RATE_LIMITED,
    Problem,
    ProblemKind,
    problem_response,
)
from lusid_async.sandbox.request_values import REQUEST_ID_KEY, origin_of, request_id_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from lusid_async.sandbox.faults import FaultTarget
    from lusid_async.sandbox.rate_limits import WindowState
    from lusid_async.sandbox.state import SandboxState

API_ROOT = "/api"
"""The path of the API root; operation paths come after it and start with `/api` again."""

RESET_KEY = "lusid_sandbox.reset"
"""In the ASGI scope: a function that resets the connection, where the server or the transport has one."""

_PIECES = 10
"""How many pieces a slow body is sent in."""

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
        target = _target(scope["path"])
        if target is None:
            await self._respond(scope, receive, send, started, None)
            return
        sent_status: int | None = None

        async def send_and_note(message: Message) -> None:
            nonlocal sent_status
            if message["type"] == "http.response.start":
                sent_status = message["status"]
            await send(message)

        try:
            await self._respond(scope, receive, send_and_note, started, target)
        finally:
            milliseconds = (time.perf_counter() - started) * 1000
            self._state.recent_calls.add(
                scope["method"], scope["path"], sent_status, milliseconds, request_id
            )

    async def _respond(
        self, scope: Scope, receive: Receive, send: Send, started: float, target: FaultTarget | None
    ) -> None:
        request_id = scope[REQUEST_ID_KEY]
        window = self._state.rate_window.look() if target == "api" else None

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
        fault = None if self._misdirected(request) else self._fault(request)
        respond: Send = send_with_headers
        if isinstance(fault, Fault):
            if fault.kind == "slow-body":
                respond = _slowly(send_with_headers, fault.delay)
            else:
                await anyio.sleep(fault.delay)
            if fault.kind == "reset":
                await _reset(scope, receive)
                return
            refusal = self._fault_or_refusal(request, fault)
        elif fault is not None:
            refusal = _refused(fault, request)
        else:
            refusal = self._fault_or_refusal(request, None)
        if refusal is None and window is not None:
            window = self._state.rate_window.count()
            if window.retry_after is not None:
                self._state.calls["rate-limited"] += 1
                refusal = _refused(_over_the_limit(window), request)
        await (refusal or self._app)(scope, receive, respond)

    def _fault(self, request: Request) -> Fault | Problem | None:
        path: str = request.scope["path"]
        target = _target(path)
        if target is None:
            return None
        faults, text = self._state.faults, request.headers.get(FAULT_HEADER)
        operation = operation_at(request.method, path) if faults.name_operations else None
        try:
            fault = None if text is None else faults.take_from_header(text, target)
        except (ValueError, RecursionError) as error:
            return Problem(INVALID_REQUEST, f"The header {FAULT_HEADER} is not understood: {error}.")
        fault = fault or faults.take(target, operation)
        if fault is not None:
            self._state.calls[f"fault:{target}"] += 1
        return fault

    def _misdirected(self, request: Request) -> bool:
        return self._hosts is not None and _host_name(request) not in self._hosts

    def _fault_or_refusal(self, request: Request, fault: Fault | None) -> Response | None:
        if self._hosts is not None and self._misdirected(request):
            detail = (
                f"The sandbox responds only to {', '.join(sorted(self._hosts))}: "
                "start it with --allow-host to add a name."
            )
            return _refused(Problem(MISDIRECTED, detail), request)
        if fault is not None and fault.kind == "expired-token":
            self._state.tokens.expire(_bearer(request) or "")
        faulty = None if fault is None else _faulty(fault, request)
        if faulty is not None:
            return faulty
        if _target(request.scope["path"]) == "api" and not self._is_allowed(_bearer(request)):
            return _refused(_invalid_token(), request)
        return None

    def _is_allowed(self, token: str | None) -> bool:
        if not token:
            return False
        lasting = self._state.account.personal_access_token
        return (
            self._state.tokens.is_good(token)
            or hmac.compare_digest(token.encode(), lasting.encode())
            or self._state.personal_access_tokens.is_good(token)
        )


def _bearer(request: Request) -> str | None:
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if kind.lower() == "bearer" else None


def operation_at(method: str, path: str) -> str | None:
    """Return the id of the operation at a path below the root of the sandbox, None where there is none."""
    if not path.startswith(f"{API_ROOT}/"):
        return None
    segments = [unquote(each) for each in path.removeprefix(API_ROOT).split("/")]
    operation = lusid_document().at(segments).get(method)
    return None if operation is None else operation.id


async def _reset(scope: Scope, receive: Receive) -> None:
    """Reset the connection, as the server does it; in process the client's transport reports it."""
    reset: Callable[[], None] | None = scope.get(RESET_KEY)
    if reset is None:
        raise ConnectionResetError("The reset of this connection was ordered from the sandbox.")
    reset()
    while (await receive())["type"] != "http.disconnect":
        pass


def _slowly(send: Send, seconds: float) -> Send:
    """Return a `send` that spreads each part of the body over a time."""

    async def send_slowly(message: Message) -> None:
        body: bytes = message.get("body", b"")
        if message["type"] != "http.response.body" or not body:
            await send(message)
            return
        size = -(-len(body) // _PIECES)
        pieces = [body[start : start + size] for start in range(0, len(body), size)]
        for number, piece in enumerate(pieces, start=1):
            await anyio.sleep(seconds / len(pieces))
            is_last = number == len(pieces)
            more = message.get("more_body", False) if is_last else True
            await send({"type": "http.response.body", "body": piece, "more_body": more})

    return send_slowly


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


def _invalid_token() -> Problem:
    detail = "A bearer token that is valid and has not expired is needed in the Authorization header."
    return Problem(INVALID_TOKEN, detail, headers={"WWW-Authenticate": "Bearer"})


def _faulty(fault: Fault, request: Request) -> Response | None:
    """Return the response that a fault gives; None where the usual one follows."""
    if fault.kind in ("slow-body", "reset"):
        return None
    headers = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
    if fault.target == "token":
        return _faulty_token_response(fault, headers)
    if fault.kind == "expired-token":
        return _refused(_invalid_token(), request)
    if fault.kind == "wrong-scope":
        detail = "The token does not entitle to this call: this failure was ordered from the sandbox."
        return _refused(Problem(ACCESS_DENIED, detail, headers=headers), request)
    if fault.status is None:
        return None
    kind = (
        RATE_LIMITED
        if fault.status == 429
        else ProblemKind("OrderedFault", 0, fault.status, "A fault was ordered")
    )
    return _refused(Problem(kind, "This failure was ordered from the sandbox.", headers=headers), request)


def _faulty_token_response(fault: Fault, headers: dict[str, str]) -> Response | None:
    # RFC 6749, section 5.2.
    body: JsonObject = {"error": "server_error"}
    status = fault.status
    if fault.kind == "expired-token":
        status, body = 400, {"error": "invalid_grant", "error_description": "The token has expired."}
    elif fault.kind == "wrong-scope":
        status, body = 400, {"error": "invalid_scope", "error_description": "The scope is not granted."}
    elif status == 429:
        body = rate_limited_json()
    if status is None:
        return None
    return Response(to_json_bytes(body), status_code=status, headers=headers, media_type="application/json")


def _refused(problem: Problem, request: Request) -> Response:
    return problem_response(problem, request_id=request_id_of(request), origin=origin_of(request))
