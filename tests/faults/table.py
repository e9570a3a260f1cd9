"""The faults of an answer and the outcome of each; `docs/reliability.md` shows the same table."""

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
from tests.faults import answers

if TYPE_CHECKING:
    from tests.faults.answers import Act

Outcome: TypeAlias = str | type[LusidError]

SUCCESS = "success"
RETRIED = "success after a retry"


@dataclass(frozen=True, slots=True)
class Fault:
    """One way in which an answer goes wrong.

    Args:
        name: the fault in words, as the documentation has it.
        act: what the server does.
        safe: what comes of a call that may be sent twice (GET, PUT, DELETE, or marked) when it happens once.
        other: what comes of a call that may not (POST) when it happens once.
        lasting: what comes of a call that may be sent twice when it happens every time.
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


def _passing(
    name: str, act: Act, error: type[LusidError], *, has_request_id: bool = False, stalls: bool = False
) -> Fault:
    """Return a fault after which nobody knows whether the call was processed."""
    return Fault(name, act, RETRIED, error, error, has_request_id=has_request_id, stalls=stalls)


def _refusal(name: str, act: Act, error: type[LusidError], *, has_request_id: bool = True) -> Fault:
    """Return a fault after which it is known that the call was not processed and may be sent again."""
    return Fault(name, act, RETRIED, RETRIED, error, has_request_id=has_request_id)


def _final(name: str, act: Act, error: type[LusidError], *, has_request_id: bool = True) -> Fault:
    """Return a fault that trying again does not cure."""
    return Fault(name, act, error, error, error, has_request_id=has_request_id)


def _harmless(name: str, act: Act, before: Act | None = None) -> Fault:
    return Fault(name, act, SUCCESS, SUCCESS, SUCCESS, before=before)


FAULTS = (
    _passing("reset before the answer", answers.was_reset, ConnectionFailedError),
    _passing("closed before the answer", answers.closed, ConnectionFailedError),
    _passing("half-closed before the answer", answers.half_closed, ConnectionFailedError),
    _passing("reset in the head", answers.head_then_reset, ConnectionFailedError),
    _passing("closed in the head", answers.head_then_closed, ConnectionFailedError),
    _passing("reset in the body", answers.body_then_reset, ConnectionFailedError, has_request_id=True),
    _passing("closed in the body", answers.body_then_closed, ConnectionFailedError, has_request_id=True),
    _passing("silence before the answer", answers.stalled, RequestTimeoutError, stalls=True),
    _passing("silence in the head", answers.head_then_stalled, RequestTimeoutError, stalls=True),
    _passing(
        "silence in the body",
        answers.body_then_stalled,
        RequestTimeoutError,
        stalls=True,
        has_request_id=True,
    ),
    Fault(
        "an idle connection is closed as the next call is sent",
        answers.closed,
        RETRIED,
        ConnectionFailedError,
        ConnectionFailedError,
        before=answers.good,
    ),
    _harmless(
        "an idle connection is closed before the next call", answers.good, before=answers.good_then_closed
    ),
    _harmless(
        "an idle connection is reset before the next call", answers.good, before=answers.good_then_reset
    ),
    _harmless(
        "an idle connection is half-closed before the next call",
        answers.good,
        before=answers.good_then_half_closed,
    ),
    _harmless("1xx answers before the final one", answers.informational_first),
    _passing("101 that nobody asked for", answers.switching_unasked, ConnectionFailedError),
    _passing("something that is not HTTP", answers.no_http, ConnectionFailedError),
    _passing("10 MB of headers", answers.huge_headers, ConnectionFailedError),
    _passing("a content-length that is no number", answers.no_number_as_length, ConnectionFailedError),
    _passing(
        "a content-length that is too long",
        answers.length_too_long,
        ConnectionFailedError,
        has_request_id=True,
    ),
    _final("a content-length that is too short", answers.length_too_short, ResponseValidationError),
    _passing(
        "chunks that are garbage", answers.chunks_of_garbage, ConnectionFailedError, has_request_id=True
    ),
    _passing("chunks that are cut off", answers.chunks_cut_off, ConnectionFailedError, has_request_id=True),
    _passing(
        "a body that is not the gzip it says", answers.no_gzip, ConnectionFailedError, has_request_id=True
    ),
    _passing("gzip that is cut off", answers.gzip_cut_off, ConnectionFailedError, has_request_id=True),
    _final("JSON that is not UTF-8", answers.no_utf_8, ResponseValidationError),
    _final("JSON that is cut off", answers.json_cut_off, ResponseValidationError),
    _final("JSON of another shape", answers.other_json, ResponseValidationError),
    _final("an empty 200", answers.empty, ResponseValidationError),
    _final("an HTML page as 200", answers.page, ResponseValidationError, has_request_id=False),
    _final("an HTML page as 403", answers.page_403, ForbiddenException, has_request_id=False),
    _final("a redirect to a login page", answers.redirect, ApiException, has_request_id=False),
    _passing("an HTML page as 502", answers.page_502, ServiceException),
    _passing("500", answers.internal_error, ServiceException, has_request_id=True),
    _final("501", answers.not_implemented, ServiceException),
    _passing("503 without Retry-After", answers.unavailable, ServiceException, has_request_id=True),
    _refusal("503 with Retry-After", answers.unavailable_told_to_wait, ServiceException),
    _final("503 with a Retry-After beyond the total time", answers.unavailable_for_long, ServiceException),
    _passing("409 without Retry-After", answers.conflict, ConflictException, has_request_id=True),
    _refusal("409 with Retry-After", answers.conflict_told_to_wait, ConflictException),
    _refusal("429 without Retry-After", answers.limited, RateLimitException),
    _refusal("429 with seconds in Retry-After", answers.limited_for_seconds, RateLimitException),
    _refusal("429 with a date in Retry-After", answers.limited_until, RateLimitException),
    _final("429 with a Retry-After beyond the total time", answers.limited_for_long, RateLimitException),
)


def in_words(outcome: Outcome) -> str:
    """Return an outcome as the documentation writes it."""
    return outcome if isinstance(outcome, str) else f"`{outcome.__name__}`"
