"""From an answer to its typed body, or to the exception that says what was wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from lusid_async.auth.bearer import HINT_EXTENSION, secrets_sent_with
from lusid_async.errors import (
    REQUEST_ID_HEADER,
    ApiException,
    ResponseValidationError,
    Sent,
    exception_for,
)
from lusid_async.http.failures import note_attempts
from lusid_async.http.sending import attempts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx

    from lusid_async.calls.operation import Operation

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ApiResponse(Generic[T]):
    """An answer with everything around its body.

    Args:
        data: the typed body.
        status_code: the HTTP status, 200 to 299.
        headers: the response headers; look-ups ignore case.
        raw_data: the body as it was received, after decompression.
        request_id: LUSID's name for the request, to quote to its support.
    """

    data: T
    status_code: int
    headers: Mapping[str, str]
    raw_data: bytes = field(repr=False)
    request_id: str | None


def api_response(operation: Operation[T], response: httpx.Response) -> ApiResponse[T]:
    """Decode an answer whose body has been read.

    Raises:
        ApiException: the status is not a success.
        ResponseValidationError: the body is empty, is not JSON or does not fit the operation's type.
    """
    return ApiResponse(
        data=body_of(operation, response),
        status_code=response.status_code,
        headers=response.headers,
        raw_data=response.content,
        request_id=request_id_of(response),
    )


def body_of(operation: Operation[T], response: httpx.Response) -> T:
    """Decode the body of an answer that has been read.

    Raises:
        As `api_response`.
    """
    return _decoded(operation, response, lambda body: _decoder(operation)(body))


def json_page_of(operation: Operation[Any], response: httpx.Response) -> dict[str, Any]:
    """Parse the body of an answer that is a page, without building models.

    Raises:
        As `api_response`.
    """
    return _decoded(operation, response, _json_page)


def failure_of(operation: Operation[Any], response: httpx.Response) -> ApiException:
    """Return the exception for an answer that is not a success and whose body has been read."""
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
        ),
    )
    note_attempts(failure, attempts)
    return failure


def request_id_of(response: httpx.Response) -> str | None:
    """Return LUSID's name for the request, or None when something in between answered."""
    request_id: str | None = response.headers.get(REQUEST_ID_HEADER)
    return request_id


def _decoded(operation: Operation[Any], response: httpx.Response, decode: Callable[[bytes], T]) -> T:
    if not response.is_success:
        raise failure_of(operation, response)
    try:
        return decode(response.content)
    except ValueError as error:
        raise _misfit(operation, response, error) from error


_DECODERS: dict[Operation[Any], Callable[[bytes], Any]] = {}


def _decoder(operation: Operation[T]) -> Callable[[bytes], T]:
    decode = _DECODERS.get(operation)
    if decode is None:
        from lusid_async.modelling import decoder

        decode = _DECODERS[operation] = decoder(operation.returns())
    return decode


def _json_page(body: bytes) -> dict[str, Any]:
    from lusid_async.modelling import parse_json

    page = parse_json(body)
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


def _misfit(
    operation: Operation[Any], response: httpx.Response, error: ValueError
) -> ResponseValidationError:
    path, problem = _first_problem(error)
    where = f" at {path}" if path else ""
    return ResponseValidationError(
        f"{operation.name}: the body of the answer {response.status_code} does not fit{where}: "
        f"{_appearance(response) or problem}",
        operation=operation.name,
        path=path,
        request_id=request_id_of(response),
        body=response.content,
    )


def _appearance(response: httpx.Response) -> str | None:
    """Say what a body is that is not JSON at all, which a parser's complaint would not tell."""
    if not response.content.strip():
        return "it is empty"
    media_type = response.headers.get("content-type", "").partition(";")[0].strip()
    if media_type and "json" not in media_type and response.content.lstrip()[:1] not in b'{["':
        return f"it is {media_type}, not JSON; a proxy or a login page may have answered in LUSID's place"
    return None


def _first_problem(error: ValueError) -> tuple[str, str]:
    errors: Callable[[], list[dict[str, Any]]] | None = getattr(error, "errors", None)
    problems = errors() if errors is not None else []
    if not problems:
        return "", str(error)
    first = problems[0]
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    return _json_path(first["loc"]), f"{first['msg']}{more}"


def _json_path(location: tuple[str | int, ...]) -> str:
    path = ""
    for step in location:
        path += f"[{step}]" if isinstance(step, int) else f".{step}"
    return path.removeprefix(".")
