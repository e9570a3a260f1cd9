"""The faults of a response and the outcome of each; `docs/reliability.md` shows the same table."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from lusid_async import (
    ApiException,
    ConflictException,
    ConnectionFailedError,
    ForbiddenException,
    LusidError,
    RateLimitException,
    RequestTimeoutError,
    ResponseValidationError,
    ServiceException,
)
from tests.faults import responses

if TYPE_CHECKING:
    from tests.faults.responses import Act

Outcome: TypeAlias = str | type[LusidError]

SUCCESS = "success"
RETRIED = "success after a retry"


@dataclass(frozen=True, slots=True)
class Fault:
    """One way in which a response goes wrong.

    Args:
        name: the fault in words, as the documentation has it.
        act: what the server does.
        safe: the outcome of a call that may be sent twice (GET, PUT, DELETE, or marked) when it happens once.
        other: the outcome of a call that may not (POST) when it happens once.
        lasting: the outcome of a call that may be sent twice when it happens every time.
        before: what the server does with the call before, which is made on the same connection.
        has_request_id: whether the client can know LUSID's request id in spite of it.
        stalls: whether only a timeout ends it.
    """

    name: str
    act: Act = field(repr=False)
    safe: Outcome
    other: Outcome
    lasting: Outcome
    before: Act | None = field(default=None, repr=False)
    has_request_id: bool = False
    stalls: bool = False


def _maybe_processed(
    name: str, act: Act, error: type[LusidError], *, has_request_id: bool = False, stalls: bool = False
) -> Fault:
    """Return a transient fault after which the call was maybe processed."""
    return Fault(name, act, RETRIED, error, error, has_request_id=has_request_id, stalls=stalls)


def _not_processed(name: str, act: Act, error: type[LusidError], *, has_request_id: bool = True) -> Fault:
    """Return a transient fault after which the call was not processed, or the server asks for a retry."""
    return Fault(name, act, RETRIED, RETRIED, error, has_request_id=has_request_id)


def _permanent(name: str, act: Act, error: type[LusidError], *, has_request_id: bool = True) -> Fault:
    """Return a fault that a retry does not cure."""
    return Fault(name, act, error, error, error, has_request_id=has_request_id)


def _harmless(name: str, act: Act, before: Act | None = None) -> Fault:
    return Fault(name, act, SUCCESS, SUCCESS, SUCCESS, before=before)


FAULTS = (
    _maybe_processed("reset before the response", responses.was_reset, ConnectionFailedError),
    _maybe_processed("closed before the response", responses.closed, ConnectionFailedError),
    _maybe_processed("half-closed before the response", responses.half_closed, ConnectionFailedError),
    _maybe_processed("reset in the headers", responses.head_then_reset, ConnectionFailedError),
    _maybe_processed("closed in the headers", responses.head_then_closed, ConnectionFailedError),
    _maybe_processed(
        "reset in the body", responses.body_then_reset, ConnectionFailedError, has_request_id=True
    ),
    _maybe_processed(
        "closed in the body", responses.body_then_closed, ConnectionFailedError, has_request_id=True
    ),
    _maybe_processed("read timeout before the response", responses.stalled, RequestTimeoutError, stalls=True),
    _maybe_processed(
        "read timeout in the headers", responses.head_then_stalled, RequestTimeoutError, stalls=True
    ),
    _maybe_processed(
        "read timeout in the body",
        responses.body_then_stalled,
        RequestTimeoutError,
        stalls=True,
        has_request_id=True,
    ),
    Fault(
        "an idle connection is closed as the next call is sent",
        responses.closed,
        RETRIED,
        ConnectionFailedError,
        ConnectionFailedError,
        before=responses.good,
    ),
    _harmless(
        "an idle connection is closed before the next call", responses.good, before=responses.good_then_closed
    ),
    _harmless(
        "an idle connection is reset before the next call", responses.good, before=responses.good_then_reset
    ),
    _harmless(
        "an idle connection is half-closed before the next call",
        responses.good,
        before=responses.good_then_half_closed,
    ),
    _harmless("1xx responses before the final one", responses.informational_first),
    _maybe_processed("101 without an Upgrade", responses.switching_unasked, ConnectionFailedError),
    _maybe_processed("something that is not HTTP", responses.no_http, ConnectionFailedError),
    _maybe_processed("10 MB of headers", responses.huge_headers, ConnectionFailedError),
    _maybe_processed(
        "a content-length that is not a number", responses.no_number_as_length, ConnectionFailedError
    ),
    _maybe_processed(
        "a content-length that is too long",
        responses.length_too_long,
        ConnectionFailedError,
        has_request_id=True,
    ),
    _permanent("a content-length that is too short", responses.length_too_short, ResponseValidationError),
    _maybe_processed(
        "malformed chunks", responses.chunks_of_garbage, ConnectionFailedError, has_request_id=True
    ),
    _maybe_processed(
        "truncated chunks", responses.chunks_cut_off, ConnectionFailedError, has_request_id=True
    ),
    _maybe_processed(
        "a body that is not gzip although its header says so",
        responses.no_gzip,
        ConnectionFailedError,
        has_request_id=True,
    ),
    _maybe_processed("truncated gzip", responses.gzip_cut_off, ConnectionFailedError, has_request_id=True),
    _permanent("JSON that is not UTF-8", responses.no_utf_8, ResponseValidationError),
    _permanent("truncated JSON", responses.json_cut_off, ResponseValidationError),
    _permanent("JSON that does not fit the model", responses.other_json, ResponseValidationError),
    _permanent("an empty 200", responses.empty, ResponseValidationError),
    _permanent("an HTML page as 200", responses.page, ResponseValidationError, has_request_id=False),
    _permanent("an HTML page as 403", responses.page_403, ForbiddenException, has_request_id=False),
    _permanent("a redirect to a login page", responses.redirect, ApiException, has_request_id=False),
    _maybe_processed("an HTML page as 502", responses.page_502, ServiceException),
    _maybe_processed("500", responses.internal_error, ServiceException, has_request_id=True),
    _permanent("501", responses.not_implemented, ServiceException),
    _maybe_processed("503 without Retry-After", responses.unavailable, ServiceException, has_request_id=True),
    _not_processed("503 with Retry-After", responses.unavailable_told_to_wait, ServiceException),
    _permanent(
        "503 with a Retry-After beyond the total time", responses.unavailable_for_long, ServiceException
    ),
    _maybe_processed("409 without Retry-After", responses.conflict, ConflictException, has_request_id=True),
    _not_processed("409 with Retry-After", responses.conflict_told_to_wait, ConflictException),
    _not_processed("429 without Retry-After", responses.limited, RateLimitException),
    _not_processed("429 with seconds in Retry-After", responses.limited_for_seconds, RateLimitException),
    _not_processed("429 with a date in Retry-After", responses.limited_until, RateLimitException),
    _permanent(
        "429 with a Retry-After beyond the total time", responses.limited_for_long, RateLimitException
    ),
)


def in_words(outcome: Outcome) -> str:
    """Return an outcome as the documentation writes it."""
    return outcome if isinstance(outcome, str) else f"`{outcome.__name__}`"
