"""Every exception that the package raises for what can go wrong outside it.

    LusidError
    ├── ConfigurationError            the settings are incomplete or wrong
    ├── AuthenticationError           could not obtain an access token
    ├── ApiException                  LUSID, or something in between, responded with an error status
    │   ├── BadRequestException       400
    │   ├── UnauthorizedException     401
    │   ├── ForbiddenException        403
    │   ├── NotFoundException         404
    │   ├── ConflictException         409
    │   ├── RateLimitException        429
    │   └── ServiceException          500 to 599
    ├── RequestTimeoutError           a timeout passed
    ├── ConnectionFailedError         there was no connection, or it broke
    ├── ResponseTooLargeError         a response came, but is larger than it may be
    └── ResponseValidationError       a response came, but does not fit the operation

All of them can be pickled, so that they cross from a worker process to its parent. What a server says is
shown escaped and shortened; secrets that were just sent to it are replaced by `***` in all of an exception.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lusid_async._advice import ADVICE
from lusid_async._backoff import requested_wait
from lusid_async._message_text import (
    address_of,
    foreign_text,
    redacted,
    redacted_bytes,
    sentences,
    shown_url,
)
from lusid_async._problem_details import ProblemDetails, parse_problem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = [
    "REQUEST_ID_HEADER",
    "ApiException",
    "AuthenticationError",
    "BadRequestException",
    "ConfigurationError",
    "ConflictException",
    "ConnectionFailedError",
    "ForbiddenException",
    "LusidError",
    "NotFoundException",
    "ProblemDetails",
    "RateLimitException",
    "RequestTimeoutError",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "Sent",
    "ServiceException",
    "UnauthorizedException",
    "exception_for",
    "parse_problem",
]

REQUEST_ID_HEADER = "lusid-meta-requestid"
"""The response header that names a request for LUSID's support."""

_NOT_FOUND = 404
_DOUBLED_ROOT = "/api/api/api/"
"""In a URL below an API root that ends in `/api/api`."""

_PLAIN_TO_TLS = "plain HTTP request was sent to HTTPS port"
"""What nginx says to a request without TLS."""

_REDIRECTS = range(300, 400)


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
    """An access token could not be obtained.

    Args:
        message: what happened and what to do.
        status: the HTTP status of the token endpoint's response, or None when there was none.
        error: the OAuth error code, such as `invalid_grant` (RFC 6749, section 5.2), or that of Okta's own.
        error_description: what the token endpoint said about it.
        retry_after: seconds that the token endpoint asked to wait.
        is_callers: whether it is the token of a caller that is missing, and the caller has to log in again.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        error: str | None = None,
        error_description: str | None = None,
        retry_after: float | None = None,
        is_callers: bool = False,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.error = error
        self.error_description = error_description
        self.retry_after = retry_after
        self.is_callers = is_callers


@dataclass(frozen=True, slots=True)
class Sent:
    """What is known of the request that an error status came back for.

    Args:
        method: its HTTP method.
        url: its URL; user, password and values that look secret are not shown.
        attempts: how many times it was sent.
        secrets: what was sent that must not be shown if the server repeats it, such as the bearer token.
        hint: what to do, if whoever authenticated the request knows.
        is_callers: whether it carried the token of a caller, and not the factory's own.
    """

    method: str | None = None
    url: str | None = None
    attempts: int = 1
    secrets: tuple[str, ...] = ()
    hint: str = ""
    is_callers: bool = False

    def __repr__(self) -> str:
        """Leave the secrets out."""
        return f"<Sent {self.method} {shown_url(self.url or '')}>"


_NOTHING_KNOWN = Sent()


class ApiException(LusidError):
    """LUSID, or something in between, responded with an error status.

    Args:
        status: the HTTP status.
        reason: the phrase that came with it.
        body: the body as it came, after decompression.
        headers: the response headers.
        operation: the class and the method of the call, or None when it was none.
        sent: what is known of the request.

    Attributes:
        method: the HTTP method of the request, or None when it is not known.
        url: the URL of the request without secrets, or None when it is not known.
        attempts: how many times the request was sent.
        problem: LUSID's own account of the error, or None when the body has none.
        request_id: LUSID's name for the request, to quote to its support.
        is_callers: whether the request carried the token of a caller, and not the factory's own.
    """

    def __init__(
        self,
        *,
        status: int,
        reason: str,
        body: bytes,
        headers: Mapping[str, str],
        operation: str | None = None,
        sent: Sent = _NOTHING_KNOWN,
    ) -> None:
        self.status = status
        self.is_callers = sent.is_callers
        self.reason = redacted(reason, sent.secrets)
        self.body = redacted_bytes(body, sent.secrets)
        self.headers = _without(sent.secrets, headers)
        self.operation = operation
        self.method = sent.method
        self.url = None if sent.url is None else redacted(shown_url(sent.url), sent.secrets)
        self.attempts = sent.attempts
        self.problem = parse_problem(self.body, sent.secrets)
        in_problem = None if self.problem is None else self.problem.request_id
        self.request_id = _header(self.headers, REQUEST_ID_HEADER) or in_problem
        super().__init__(_message(self, sent))


class BadRequestException(ApiException):
    """400: LUSID did not understand or accept the request; `problem.errors` names the fields."""


class UnauthorizedException(ApiException):
    """401: LUSID rejected the token, also after it was renewed."""


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
        sent: Sent = _NOTHING_KNOWN,
    ) -> None:
        super().__init__(
            status=status, reason=reason, body=body, headers=headers, operation=operation, sent=sent
        )
        self.retry_after = requested_wait(_header(headers, "retry-after"), _header(headers, "date"))


class ServiceException(ApiException):
    """500 to 599: LUSID, or something in front of it, failed."""


class RequestTimeoutError(LusidError):
    """A timeout passed; the call may or may not have been processed.

    Args:
        message: which timeout it was and which option raises it.
        operation: the class and the method of the call.
        request_id: LUSID's name for the request, if the head of the response had come.
    """

    def __init__(self, message: str, *, operation: str | None = None, request_id: str | None = None) -> None:
        super().__init__(message)
        self.operation = operation
        self.request_id = request_id

    def __str__(self) -> str:
        """Say which timeout it was and how LUSID's support can find the request."""
        return f"{self.args[0]}{_quoting(self.request_id)}"


class ConnectionFailedError(LusidError):
    """There was no connection, or it broke before the end of the response.

    Args:
        message: what happened and where to look.
        operation: the class and the method of the call.
        request_id: LUSID's name for the request, if the head of the response had come.
    """

    def __init__(self, message: str, *, operation: str | None = None, request_id: str | None = None) -> None:
        super().__init__(message)
        self.operation = operation
        self.request_id = request_id

    def __str__(self) -> str:
        """Say what happened and how LUSID's support can find the request."""
        return f"{self.args[0]}{_quoting(self.request_id)}"


class ResponseTooLargeError(LusidError):
    """A response with a success status has a body larger than the limit; the rest of it was not read.

    Args:
        message: what the limit is and which option raises it.
        limit: bytes that the body may have, both as it comes and after decompression.
        operation: the class and the method of the call.
        request_id: LUSID's name for the request.
    """

    def __init__(
        self, message: str, *, limit: int = 0, operation: str | None = None, request_id: str | None = None
    ) -> None:
        super().__init__(message)
        self.limit = limit
        self.operation = operation
        self.request_id = request_id

    def __str__(self) -> str:
        """Say what the limit is and how LUSID's support can find the request."""
        return f"{self.args[0]}{_quoting(self.request_id)}"


class ResponseValidationError(LusidError):
    """A response with a success status came, but its body is not what the operation returns.

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
    status: int,
    reason: str,
    body: bytes,
    headers: Mapping[str, str],
    operation: str | None = None,
    *,
    sent: Sent = _NOTHING_KNOWN,
) -> ApiException:
    """Return the exception that stands for a response with an error status.

    Args:
        status: the HTTP status.
        reason: the phrase that came with it.
        body: the body as it came, after decompression; it need not be JSON.
        headers: the response headers.
        operation: the class and the method of the call.
        sent: what is known of the request.
    """
    server_error = ServiceException if status in range(500, 600) else ApiException
    kind = _BY_STATUS.get(status, server_error)
    return kind(status=status, reason=reason, body=body, headers=headers, operation=operation, sent=sent)


def _without(secrets: Sequence[str], headers: Mapping[str, str]) -> Mapping[str, str]:
    """Return headers in which nothing is a secret; as they are if none of them was one."""
    known = {name: redacted(value, secrets) for name, value in headers.items()} if secrets else headers
    return headers if all(known[name] == value for name, value in headers.items()) else known


def _header(headers: Mapping[str, str], name: str) -> str | None:
    return next((value for key, value in headers.items() if key.lower() == name), None)


def _message(error: ApiException, sent: Sent) -> str:
    status = f"{error.status} {foreign_text(error.reason)}".strip()
    start = status if error.operation is None else f"{error.operation}: {status}"
    said = foreign_text(_description(error))
    return sentences(f"{start}: {said}" if said else start, _hint(error, sent)) + _particulars(error)


def _description(error: ApiException) -> str:
    if error.problem is not None:
        return error.problem.summary()
    text = error.body.decode("utf-8", "replace").strip()
    if not text:
        return "the body is empty"
    if _PLAIN_TO_TLS in text:
        return f"{_PLAIN_TO_TLS}. {ADVICE['plain_to_tls'].remedy}"
    if text.startswith("<"):
        return ADVICE["html"].message
    if "json" in (_header(error.headers, "content-type") or ""):
        return f"the body of {len(error.body)} bytes is not problem+json, or was cut off"
    return " ".join(text[:10_000].split())


def _hint(error: ApiException, sent: Sent) -> str:
    if sent.hint:
        return sent.hint
    if error.status in _REDIRECTS and (target := _header(error.headers, "location")):
        advice = ADVICE["redirect"]
        return sentences(f"{advice.message} {foreign_text(address_of(target))}", advice.remedy)
    if error.url is not None and _DOUBLED_ROOT in error.url:
        advice = ADVICE["doubled_root"]
        return f"{advice.message}. {advice.remedy}"
    if error.status == _NOT_FOUND and error.problem is None and error.url is not None:
        advice = ADVICE["wrong_root"]
        return f"{advice.message}. {advice.remedy}"
    return ""


def _particulars(error: ApiException) -> str:
    parts = []
    if error.url is not None:
        parts.append(f"{error.method} {foreign_text(error.url)}")
    if error.request_id:
        parts.append(f"request id {foreign_text(error.request_id)}")
    return f" ({'; '.join(parts)})" if parts else ""


def _quoting(request_id: str | None) -> str:
    return f" (request id {foreign_text(request_id)})" if request_id else ""
