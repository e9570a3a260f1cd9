"""Errors as LUSID answers them: `application/problem+json`.

Names and codes: LUSID API documentation, section "Error Codes". What only the sandbox says has code 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.responses import Response

from lusid_async.sandbox.json_values import JsonObject, to_json_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """A thing that can go wrong: its LUSID name and code, the HTTP status and a short title."""

    name: str
    code: int
    status: int
    title: str


RATE_LIMITED = ProblemKind("ApiRateLimitViolation", 103, 429, "Too many requests")
INSTRUMENT_NOT_FOUND = ProblemKind("InstrumentNotFound", 104, 404, "Instrument not found")
VALIDATION = ProblemKind("ValidationError", 132, 400, "One or more validation errors occurred")
INVALID_PARAMETER = ProblemKind("InvalidParameterValue", 151, 400, "Invalid parameter value")
INVALID_REQUEST = ProblemKind("InvalidRequestFailure", 157, 400, "Invalid request")
INVALID_TOKEN = ProblemKind("InvalidIdentityToken", 187, 401, "Unauthorised")
INVALID_DEFINITION = ProblemKind("InvalidInstrumentDefinition", 219, 400, "Invalid instrument definition")
INVALID_FILTER = ProblemKind("QueryParserFailure", 233, 400, "The filter is not understood")
IDENTIFIER_IN_USE = ProblemKind("InstrumentIdentifierAlreadyInUse", 393, 400, "Identifier already in use")
NOT_FOUND = ProblemKind("NotFound", 0, 404, "Not found")
METHOD_NOT_ALLOWED = ProblemKind("MethodNotAllowed", 0, 405, "Method not allowed")
SERVER_ERROR = ProblemKind("UnexpectedError", 0, 500, "The sandbox failed")
NOT_EMULATED = ProblemKind("NotEmulated", 0, 501, "The sandbox does not emulate it")


class Problem(Exception):  # noqa: N818 - it is what the answer is called, in the RFC and in LUSID
    """Raised by an operation to answer with a problem.

    Args:
        kind: what went wrong.
        detail: what happened and what to do, for the caller.
        errors: for a validation problem, the messages of each field.
        headers: sent with the answer.
    """

    def __init__(
        self,
        kind: ProblemKind,
        detail: str,
        *,
        errors: Mapping[str, list[str]] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(f"{kind.name}: {detail}")
        self.kind = kind
        self.detail = detail
        self.errors = errors
        self.headers = headers


def problem_json(problem: Problem, *, request_id: str, origin: str) -> JsonObject:
    """Return the problem as LUSID writes it; `origin` is the scheme and host that was called."""
    kind = problem.kind
    body: JsonObject = {
        "name": kind.name,
        "errorDetails": [],
        "code": kind.code,
        "type": f"https://docs.lusid.com/#section/Error-Codes/{kind.code}",
        "title": kind.title,
        "status": kind.status,
        "detail": problem.detail,
        "instance": f"{origin}/app/insights/logs/{request_id}",
    }
    if problem.errors is not None:
        body["errors"] = dict(problem.errors)
    return body


def problem_response(problem: Problem, *, request_id: str, origin: str) -> Response:
    """Return the answer that carries the problem."""
    return Response(
        to_json_bytes(problem_json(problem, request_id=request_id, origin=origin)),
        status_code=problem.kind.status,
        headers=dict(problem.headers or {}),
        media_type="application/problem+json",
    )


def error_detail(identifier: str, kind: ProblemKind, detail: str) -> JsonObject:
    """Return the `ErrorDetail` of one failed part of a batch."""
    return {"id": identifier, "type": kind.name, "detail": detail, "errorDetails": []}
