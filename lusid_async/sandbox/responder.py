"""How a call of the API becomes a response: found in the document, checked, handled, written.

A call that is quick runs on the event loop, if the store is free at that moment; one that may take longer, or
would have to wait for the store, runs in a worker thread.
"""

from __future__ import annotations

from decimal import DecimalException
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import anyio.to_thread
from starlette.responses import Response

from lusid_async.sandbox.document.api_document import lusid_document, path_values
from lusid_async.sandbox.document.examples import ExampleWriter
from lusid_async.sandbox.document.validation import Errors, RequestValidator
from lusid_async.sandbox.domain.errors import NotEmulated, Refused
from lusid_async.sandbox.domain_problems import domain_problem
from lusid_async.sandbox.json_values import to_json_bytes
from lusid_async.sandbox.operation_call import Call, Reply
from lusid_async.sandbox.operation_support import handlers, support
from lusid_async.sandbox.problems import (
    INVALID_PARAMETER,
    INVALID_REQUEST,
    METHOD_NOT_ALLOWED,
    NOT_EMULATED,
    NOT_FOUND,
    Problem,
    invalid,
)
from lusid_async.sandbox.request_bodies import check_is_json, json_body
from lusid_async.sandbox.request_values import api_url_of, request_id_of
from lusid_async.sandbox.storage.session import session

if TYPE_CHECKING:
    from starlette.datastructures import QueryParams
    from starlette.requests import Request

    from lusid_async.sandbox.document.api_document import ApiOperation
    from lusid_async.sandbox.operation_call import Handler
    from lusid_async.sandbox.state import SandboxState

EXAMPLE_HEADER = "lusid-sandbox"
"""Says `example` where the response is a made-up one."""

_QUICK_BODY = 32 * 1024
"""Bytes: a call with a larger body is not quick."""


_SLOW = ("List", "GetHoldings", "GetValuation", "Build", "Reconcile")
"""What may read much, however little it is sent."""


class Responder:
    """Responds to calls of the API.

    Args:
        state: what the sandbox knows.
    """

    def __init__(self, state: SandboxState) -> None:
        self._state = state
        self._document = lusid_document()
        self._validator = RequestValidator(self._document)
        self._handlers = handlers()

    async def respond(self, request: Request, path: str) -> Response:
        """Return the response.

        Args:
            request: the request.
            path: its path below the API root, each segment percent-encoded.

        Raises:
            Problem: the response is a problem.
        """
        segments = [unquote(each) for each in path.split("/")]
        operation = self._operation(request.method, path, segments)
        self._state.calls[operation.id] += 1
        handler = self._handlers.get(operation.id)
        kind = support(operation)
        if kind == "refused":
            raise Problem(
                NOT_EMULATED,
                f"The sandbox does not emulate {operation.id}: it would have to compute it. Stub it in tests "
                "(lusid_async.testing); lusid-async sandbox coverage lists what is emulated.",
            )
        values = path_values(operation, segments)
        errors = self._validator.path_errors(operation, values)
        query = self._validator.query(operation, _multi(request.query_params), errors)
        if errors:
            raise invalid(errors)
        if handler is None:
            return self._example(request, operation, values)
        body = await self._body(request, operation) if operation.body is not None else None
        call_parts = (operation, values, query, body, request)
        if _is_quick(request, operation) and self._state.database.lock.acquire(blocking=False):
            try:
                return self._handle(handler, *call_parts)
            finally:
                self._state.database.lock.release()
        return await anyio.to_thread.run_sync(self._handle, handler, *call_parts)

    def _operation(self, method: str, path: str, segments: list[str]) -> ApiOperation:
        operations = self._document.at(segments)
        if not operations:
            raise Problem(NOT_FOUND, f"LUSID has nothing at {path[:200]}.")
        if method not in operations:
            allowed = ", ".join(sorted(operations))
            raise Problem(
                METHOD_NOT_ALLOWED, f"{method} is not allowed at {path[:200]}.", headers={"Allow": allowed}
            )
        return operations[method]

    async def _body(self, request: Request, operation: ApiOperation) -> Any:
        body = None
        if _has_body(request):
            check_is_json(request)
            body = await json_body(request)
        errors: Errors = {}
        try:
            self._validator.check_body(operation, body, errors)
        except RecursionError as error:
            raise Problem(INVALID_REQUEST, "The body is nested too deep.") from error
        if errors:
            raise invalid(errors)
        return body

    def _handle(
        self,
        handler: Handler,
        operation: ApiOperation,
        path: dict[str, str],
        query: dict[str, Any],
        body: Any,
        request: Request,
    ) -> Response:
        user = self._state.account.username
        with session(self._state.database, user, request_id_of(request), self._state.now) as store:
            call = Call(
                operation,
                self._document,
                path,
                query,
                body,
                store,
                api_url_of(request),
                str(request.url),
                user,
            )
            result = _handled(handler, call)
        reply = result if isinstance(result, Reply) else Reply(result)
        content = reply.body if isinstance(reply.body, bytes) else to_json_bytes(reply.body)
        return Response(
            content,
            status_code=reply.status or operation.status,
            headers=dict(reply.headers),
            media_type="application/json",
        )

    def _example(self, request: Request, operation: ApiOperation, path: dict[str, str]) -> Response:
        asked = f"{request.method} {request.url.path}?{request.url.query}"
        body = ExampleWriter(self._document, self._state.example_seed, asked, path).write(operation.response)
        return Response(
            to_json_bytes(body),
            status_code=operation.status,
            headers={EXAMPLE_HEADER: "example"},
            media_type="application/json",
        )


def _handled(handler: Handler, call: Call) -> object:
    try:
        result = handler(call)
        _check_all_was_read(call)
    except (Refused, NotEmulated) as error:
        raise domain_problem(error, call.operation.id) from error
    except DecimalException as error:
        raise Problem(
            INVALID_PARAMETER, "The numbers are too large or too small to be computed with."
        ) from error
    return result


def _check_all_was_read(call: Call) -> None:
    """Refuse a filter or an order that the handler has no rows for: a response without them would mislead."""
    ignored = [name for name in ("filter", "sortBy", "page") if call.query.get(name)]
    if ignored and not call.is_listing:
        raise NotEmulated(
            f"The parameter {ignored[0]}", "what it would leave of the response is not computed"
        )


def _is_quick(request: Request, operation: ApiOperation) -> bool:
    if operation.id.startswith(_SLOW) or "filter" in request.query_params:
        return False
    if "transfer-encoding" in request.headers:
        return False
    length = request.headers.get("content-length", "0")
    return length.isdigit() and len(length) < 9 and int(length) <= _QUICK_BODY


def _has_body(request: Request) -> bool:
    return "transfer-encoding" in request.headers or request.headers.get("content-length", "0") != "0"


def _multi(query: QueryParams) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in query.multi_items():
        found.setdefault(name, []).append(value)
    return found
