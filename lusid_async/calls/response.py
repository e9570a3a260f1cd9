"""From a response to its typed body, or to the exception that says what is wrong with it."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import httpx

from lusid_async._message_text import foreign_text, redacted, redacted_bytes
from lusid_async.auth.bearer import HINT_EXTENSION, secrets_sent_with
from lusid_async.errors import (
    REQUEST_ID_HEADER,
    ApiException,
    ResponseValidationError,
    Sent,
    exception_for,
)
from lusid_async.http.decoding import codings_of
from lusid_async.http.failures import note_attempts
from lusid_async.http.sending import attempts_of, is_callers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic import ValidationError

    from lusid_async.calls.operation import Operation
    from lusid_async.http.options import CallPolicy

T = TypeVar("T")

_LOGGER = logging.getLogger("lusid_async")
_MAX_LOGGED = 5
_MAX_LISTED = 100
"""Problems of which pydantic makes a list; a list of a million takes a gigabyte."""


@dataclass(frozen=True, slots=True)
class ApiResponse(Generic[T]):
    """A response: the typed body with everything around it.

    Args:
        data: the typed body.
        status_code: the HTTP status, 200 to 299.
        headers: the response headers; look-ups ignore case.
        raw_data: the body as it was received, after decompression.
        request_id: LUSID's id of the request, to quote to its support.
        problems: what in the body did not fit its type, as `path: problem`; what of it is in `data` is said
            in the page "Values" of the documentation.
    """

    data: T
    status_code: int
    headers: Mapping[str, str]
    raw_data: bytes = field(repr=False)
    request_id: str | None
    problems: tuple[str, ...] = ()


def api_response(operation: Operation[T], response: httpx.Response, policy: CallPolicy) -> ApiResponse[T]:
    """Decode a response whose body has been read.

    Raises:
        ApiException: the status is not a success.
        ResponseValidationError: the body is empty, is not JSON or does not fit the operation's type.
    """
    data, problems = _decode_model(operation, response, policy)
    return ApiResponse(
        data=data,
        status_code=response.status_code,
        headers=response.headers,
        raw_data=response.content,
        request_id=request_id_of(response),
        problems=tuple(problems),
    )


def body_of(operation: Operation[T], response: httpx.Response, policy: CallPolicy) -> T:
    """Decode the body of a response that has been read.

    Raises:
        As `api_response`.
    """
    return _decode_model(operation, response, policy)[0]


def json_page_of(operation: Operation[Any], response: httpx.Response, policy: CallPolicy) -> dict[str, Any]:
    """Parse the body of a response that is a page, without building models.

    Raises:
        As `api_response`.
    """
    if not response.is_success:
        raise failure_of(operation, response)
    try:
        return _json_page(response.content, decimals=policy.decimals)
    except ValueError as error:
        problem = _Problem("", foreign_text(str(error)))
    raise _misfit(operation, response, problem)


def json_of(operation: Operation[Any], response: httpx.Response, *, decimals: bool) -> Any:
    """Parse the body of a response, without building models.

    Raises:
        As `api_response`.
    """
    from lusid_async.modelling import parse_json

    if not response.is_success:
        raise failure_of(operation, response)
    try:
        return parse_json(response.content, decimals=decimals)
    except ValueError as error:
        problem = _Problem("", foreign_text(str(error)))
    raise _misfit(operation, response, problem)


def page_misfit(
    operation: Operation[Any], response: httpx.Response, path: str, problem: str
) -> ResponseValidationError:
    """Return the exception for a page that was read leniently and whose next page or items cannot be found.

    Args:
        operation: what was called.
        response: the page.
        path: what of it does not fit.
        problem: why.
    """
    return _misfit(operation, response, _Problem(path, problem))


def failure_of(operation: Operation[Any], response: httpx.Response) -> ApiException:
    """Return the exception for a response that is not a success and whose body has been read."""
    request, attempts = response.request, attempts_of(response)
    failure = exception_for(
        response.status_code,
        response.reason_phrase,
        response.content,
        response.headers,
        operation.name,
        sent=Sent(
            method=request.method,
            url=str(request.url),
            attempts=attempts,
            secrets=secrets_sent_with(request),
            hint=response.extensions.get(HINT_EXTENSION, ""),
            is_callers=is_callers(response),
        ),
    )
    note_attempts(failure, attempts)
    return failure


def request_id_of(response: httpx.Response) -> str | None:
    """Return LUSID's id of the request, or None if a proxy in between responded."""
    request_id: str | None = response.headers.get(REQUEST_ID_HEADER)
    return request_id


def shown_request_id(response: httpx.Response) -> str | None:
    """Return LUSID's id of the request for an error or a log, without secrets that a server repeats in it."""
    request_id = request_id_of(response)
    return request_id and redacted(request_id, secrets_sent_with(response.request))


_DECODERS: dict[tuple[Operation[Any], bool], Callable[[bytes], Any]] = {}


def _decode_model(
    operation: Operation[T], response: httpx.Response, policy: CallPolicy
) -> tuple[T, list[str]]:
    if not response.is_success:
        raise failure_of(operation, response)
    try:
        decode = _DECODERS.get((operation, policy.decimals)) or _decoder(operation, decimals=policy.decimals)
        return decode(response.content), []
    except (ValueError, RecursionError) as error:
        # pydantic's error quotes the body: nothing is raised from it, and it is not kept.
        problem = _problem_of(error)
        count = 1 if problem else cast("ValidationError", error).error_count()
    if policy.strict:
        raise _misfit(operation, response, _counted(operation, response, problem, count))
    return _decode_tolerantly(operation, response, policy, problem, count)


def _decoder(operation: Operation[T], *, decimals: bool) -> Callable[[bytes], T]:
    from lusid_async.modelling import decoder

    decode = _DECODERS[operation, decimals] = decoder(operation.returns(), decimals=decimals)
    return decode


def _decode_tolerantly(
    operation: Operation[T],
    response: httpx.Response,
    policy: CallPolicy,
    problem: _Problem | None,
    count: int,
) -> tuple[T, list[str]]:
    from lusid_async.modelling import TooManyProblemsError, parse_json, read_tolerantly

    try:
        content = parse_json(response.content, decimals=policy.decimals)
        data, problems = read_tolerantly(operation.returns(), content)
    except TooManyProblemsError as error:
        found = _Problem(error.path, error.problem, max(count, error.count))
    except (ValueError, RecursionError):
        found = _counted(operation, response, problem, count)
    else:
        _log_problems(operation, response, problems)
        return data, problems
    raise _misfit(operation, response, found)


def _log_problems(operation: Operation[Any], response: httpx.Response, problems: list[str]) -> None:
    if problems:
        more = f"; and {len(problems) - _MAX_LOGGED} more" if len(problems) > _MAX_LOGGED else ""
        _LOGGER.warning(
            "%s: parts of the response do not fit the type and are in it as they came (request id %s): %s%s",
            operation.name,
            foreign_text(shown_request_id(response) or "unknown"),
            redacted("; ".join(problems[:_MAX_LOGGED]), secrets_sent_with(response.request)),
            more,
        )


def _json_page(body: bytes, *, decimals: bool) -> dict[str, Any]:
    from lusid_async.modelling import parse_json

    page = parse_json(body, decimals=decimals)
    problem = None
    if not isinstance(page, dict):
        problem = "a page is an object"
    elif not isinstance(page.get("values"), list | None):
        problem = "'values' is not a list"
    elif not isinstance(page.get("nextPage"), str | None):
        problem = "'nextPage' is not text"
    if problem is not None:
        raise ValueError(problem)
    return cast("dict[str, Any]", page)


@dataclass(frozen=True, slots=True)
class _Problem:
    """The first problem of a body, and how many there are."""

    path: str
    text: str
    count: int = 1

    def __str__(self) -> str:
        from lusid_async.modelling import MAX_PROBLEMS

        where = f" at {self.path}" if self.path else ""
        about = "at least " if self.count >= MAX_PROBLEMS else ""
        return f"{where}: {self.text}" + (f" (and {about}{self.count - 1} more)" if self.count > 1 else "")


def _problem_of(error: ValueError | RecursionError) -> _Problem | None:
    """Return the first problem of a body, or None if there are too many to ask pydantic for it."""
    from pydantic import ValidationError

    from lusid_async.modelling import json_path

    if isinstance(error, RecursionError):
        return _Problem("", "it is nested too deeply")
    if not isinstance(error, ValidationError):
        return _Problem("", foreign_text(str(error)))
    count = error.error_count()
    if count > _MAX_LISTED:
        return None
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    return _Problem(foreign_text(json_path(first["loc"])), foreign_text(first["msg"]), count)


def _counted(
    operation: Operation[Any], response: httpx.Response, first: _Problem | None, count: int
) -> _Problem:
    """Return the first problem with their number, for which pydantic does not look in a page."""
    from lusid_async.modelling import first_problem, parse_json

    try:
        path, text, found = first_problem(operation.returns(), parse_json(response.content))
    except (ValueError, RecursionError):
        path, text, found = "", "", 0
    first = first or _Problem(path, text or "nothing in it is of the type")
    return replace(first, count=max(first.count, count, found))


def _misfit(
    operation: Operation[Any], response: httpx.Response, problem: _Problem
) -> ResponseValidationError:
    if (not_json := _not_json(response)) is not None:
        problem = _Problem("", not_json)
    secrets = secrets_sent_with(response.request)
    return ResponseValidationError(
        f"{operation.name}: the body of the response {response.status_code} does not fit"
        f"{redacted(str(problem), secrets)}",
        operation=operation.name,
        path=redacted(problem.path, secrets),
        request_id=shown_request_id(response),
        body=redacted_bytes(response.content, secrets),
    )


def _not_json(response: httpx.Response) -> str | None:
    """Return what a body is that is not JSON at all, which a parser's message does not say."""
    if not response.content.strip():
        return "it is empty"
    try:
        codings_of(response)
    except httpx.DecodingError as error:
        return str(error)
    media_type = response.headers.get("content-type", "").partition(";")[0].strip()
    if media_type and "json" not in media_type and response.content.lstrip()[:1] not in b'{["':
        return f"it is {foreign_text(media_type)}, not JSON; it probably comes from a proxy or a login page"
    return None
