"""Every exception that the package raises for what can go wrong outside it.

    LusidError
    ├── ConfigurationError            the settings are incomplete or wrong
    ├── AuthenticationError           no token could be had
    ├── ApiException                  LUSID, or something in between, answered with an error status
    │   ├── BadRequestException       400
    │   ├── UnauthorizedException     401
    │   ├── ForbiddenException        403
    │   ├── NotFoundException         404
    │   ├── ConflictException         409
    │   ├── RateLimitException        429
    │   └── ServiceException          500 to 599
    ├── RequestTimeoutError           a timeout passed
    ├── ConnectionFailedError         there was no connection, or it broke
    └── ResponseValidationError       an answer came, but does not fit the operation

All of them can be pickled, so that they cross from a worker process to its parent.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from lusid_async._backoff import requested_wait

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

REQUEST_ID_HEADER = "lusid-meta-requestid"
"""The response header that names a request for LUSID's support."""

_MOST_SHOWN = 200


class LusidError(Exception):
    """The base of every exception of this package."""

    def __reduce__(self) -> tuple[Callable[..., LusidError], tuple[Any, ...]]:
        """Pickle what the exception says; its traceback and what it was raised from stay behind."""
        return _restored, (type(self), self.args, self.__dict__.copy())


def _restored(cls: type[LusidError], args: tuple[Any, ...], state: dict[str, Any]) -> LusidError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(LusidError):
    """The settings are incomplete or wrong; nothing was sent.

    Args:
        message: everything that is wrong and how to put it right.
        problems: the same, one by one.
    """

    def __init__(self, message: str, problems: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)


class AuthenticationError(LusidError):
    """No access token could be had.

    Args:
        message: what happened and what to do.
        status: the status that the token endpoint answered with, or None when there was no answer.
        error: the OAuth error code, such as `invalid_grant` (RFC 6749, section 5.2).
        error_description: what the token endpoint said about it.
        retry_after: seconds that the token endpoint asked to wait.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        error: str | None = None,
        error_description: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.error = error
        self.error_description = error_description
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class ProblemDetails:
    """LUSID's own account of an error (`application/problem+json`, RFC 9457, and LUSID's additions).

    Args:
        name: LUSID's name for the kind of error, such as `InstrumentNotFound`.
        code: LUSID's number for it.
        error_details: further objects about single errors.
        type: a URL about the kind of error.
        title: the error in a few words.
        status: the HTTP status.
        detail: the error in full.
        instance: a URL that ends in the request id.
        errors: for each field that did not pass validation, what is wrong with it.
    """

    name: str | None = None
    code: int | None = None
    error_details: tuple[Mapping[str, Any], ...] = ()
    type: str | None = None
    title: str | None = None
    status: int | None = None
    detail: str | None = None
    instance: str | None = None
    errors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class ApiException(LusidError):
    """LUSID, or something in between, answered with an error status.

    Args:
        status: the HTTP status.
        reason: the phrase that came with it.
        body: the body as it came, after decompression.
        headers: the response headers.
        operation: the class and the method of the call, or None when it was none.
    """

    def __init__(
        self,
        *,
        status: int,
        reason: str,
        body: bytes,
        headers: Mapping[str, str],
        operation: str | None = None,
    ) -> None:
        self.status = status
        self.reason = reason
        self.body = body
        self.headers = headers
        self.operation = operation
        self.problem = parse_problem(body)
        self.request_id = _header(headers, REQUEST_ID_HEADER) or _request_id_in(self.problem)
        super().__init__(_account(self))


class BadRequestException(ApiException):
    """400: LUSID did not understand or accept the request; `problem.errors` names the fields."""


class UnauthorizedException(ApiException):
    """401: LUSID refused the token, also after it was renewed."""


class ForbiddenException(ApiException):
    """403: the user has no access to what was asked for."""


class NotFoundException(ApiException):
    """404: there is no such thing, or the user may not know of it."""


class ConflictException(ApiException):
    """409: the request contradicts what is stored, or another request that was under way."""


class RateLimitException(ApiException):
    """429: too many requests, also after the retries.

    `retry_after` is the number of seconds that LUSID asked to wait, or None when it did not say.
    """

    def __init__(
        self,
        *,
        status: int,
        reason: str,
        body: bytes,
        headers: Mapping[str, str],
        operation: str | None = None,
    ) -> None:
        super().__init__(status=status, reason=reason, body=body, headers=headers, operation=operation)
        self.retry_after = requested_wait(_header(headers, "retry-after"), _header(headers, "date"))


class ServiceException(ApiException):
    """500 to 599: LUSID, or something in front of it, failed."""


class RequestTimeoutError(LusidError):
    """A timeout passed; the call may or may not have been processed.

    Args:
        message: which limit it was and which option raises it.
        operation: the class and the method of the call.
        request_id: LUSID's name for the request, if the head of the answer had come.
    """

    def __init__(self, message: str, *, operation: str | None = None, request_id: str | None = None) -> None:
        super().__init__(message)
        self.operation = operation
        self.request_id = request_id

    def __str__(self) -> str:
        """Say which limit it was and how LUSID's support can find the request."""
        return f"{self.args[0]}{_quoting(self.request_id)}"


class ConnectionFailedError(LusidError):
    """There was no connection, or it broke before the end of the answer.

    Args:
        message: what happened and where to look.
        operation: the class and the method of the call.
        request_id: LUSID's name for the request, if the head of the answer had come.
    """

    def __init__(self, message: str, *, operation: str | None = None, request_id: str | None = None) -> None:
        super().__init__(message)
        self.operation = operation
        self.request_id = request_id

    def __str__(self) -> str:
        """Say what happened and how LUSID's support can find the request."""
        return f"{self.args[0]}{_quoting(self.request_id)}"


class ResponseValidationError(LusidError):
    """An answer with a success status came, but is not what the operation answers with.

    Args:
        message: what does not fit.
        operation: the class and the method of the call.
        path: where in the body, such as `values[3].instrumentDefinition.domCcy`; empty for all of it.
        request_id: LUSID's name for the request.
        body: the body as it came, after decompression.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        path: str = "",
        request_id: str | None = None,
        body: bytes = b"",
    ) -> None:
        super().__init__(message)
        self.operation = operation
        self.path = path
        self.request_id = request_id
        self.body = body

    def __str__(self) -> str:
        """Say what does not fit and how LUSID's support can find the request."""
        return f"{self.args[0]}{_quoting(self.request_id)}"


_BY_STATUS: dict[int, type[ApiException]] = {
    400: BadRequestException,
    401: UnauthorizedException,
    403: ForbiddenException,
    404: NotFoundException,
    409: ConflictException,
    429: RateLimitException,
}


def exception_for(
    status: int, reason: str, body: bytes, headers: Mapping[str, str], operation: str | None = None
) -> ApiException:
    """Return the exception that stands for an answer.

    Args:
        status: the HTTP status.
        reason: the phrase that came with it.
        body: the body as it came, after decompression; it need not be JSON.
        headers: the response headers.
        operation: the class and the method of the call.
    """
    server_error = ServiceException if status in range(500, 600) else ApiException
    kind = _BY_STATUS.get(status, server_error)
    return kind(status=status, reason=reason, body=body, headers=headers, operation=operation)


def parse_problem(body: bytes) -> ProblemDetails | None:
    """Return the problem details in a body, or None when it has none: no JSON, cut off, something else."""
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        return None
    known = ("name", "code", "errorDetails", "type", "title", "status", "detail", "instance", "errors")
    if not isinstance(content, dict) or not any(key in content for key in known):
        return None
    return ProblemDetails(
        name=_text(content.get("name")),
        code=_integer(content.get("code")),
        error_details=tuple(item for item in _items(content.get("errorDetails")) if isinstance(item, dict)),
        type=_text(content.get("type")),
        title=_text(content.get("title")),
        status=_integer(content.get("status")),
        detail=_text(content.get("detail")),
        instance=_text(content.get("instance")),
        errors=_field_errors(content.get("errors")),
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _integer(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _items(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _field_errors(value: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, dict):
        return {}
    return {
        name: tuple(str(message) for message in (messages if isinstance(messages, list) else [messages]))
        for name, messages in value.items()
    }


def _header(headers: Mapping[str, str], name: str) -> str | None:
    return next((value for key, value in headers.items() if key.lower() == name), None)


def _request_id_in(problem: ProblemDetails | None) -> str | None:
    if problem is None or problem.instance is None:
        return None
    return problem.instance.rstrip("/").rpartition("/")[2] or None


def _account(error: ApiException) -> str:
    status = f"{error.status} {error.reason}".strip()
    start = status if error.operation is None else f"{error.operation}: {status}"
    said = _said(error.problem) if error.problem is not None else _appearance(error)
    return f"{start}{f': {said}' if said else ''}{_quoting(error.request_id)}"


def _said(problem: ProblemDetails) -> str:
    kind = " ".join(
        part for part in (problem.name, None if problem.code is None else f"(code {problem.code})") if part
    )
    fields = "; ".join(f"{name}: {' '.join(messages)}" for name, messages in problem.errors.items())
    parts = dict.fromkeys(part for part in (kind, problem.title, problem.detail, fields) if part)
    return ": ".join(parts)


def _appearance(error: ApiException) -> str:
    text = " ".join(error.body[: 4 * _MOST_SHOWN].decode("utf-8", "replace").split())
    if not text:
        return "the body is empty"
    if text.startswith("<"):
        return "the body is a page of markup and not LUSID's; a proxy or a gateway may have answered"
    if "json" in (_header(error.headers, "content-type") or ""):
        return f"the body of {len(error.body)} bytes is no problem details, or was cut off"
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"


def _quoting(request_id: str | None) -> str:
    return f" (request id {request_id})" if request_id else ""
