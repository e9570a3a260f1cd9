"""One call while it is being sent: its request and policy, the state of its attempts, and how it can fail."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import anyio
import httpx

from lusid_async._headers import CORRELATION_HEADER
from lusid_async._message_text import foreign_text, redacted
from lusid_async.auth.bearer import secrets_sent_with
from lusid_async.errors import REQUEST_ID_HEADER
from lusid_async.http.failures import (
    blocked_loop_timeout,
    failure_for,
    note_attempts,
    rate_limit_timeout,
    too_large,
    total_timeout,
)
from lusid_async.http.hooks import CallInfo, ResponseEvent
from lusid_async.http.observing import Retry, announce
from lusid_async.http.retry import FailedAttempt, RetryCount

if TYPE_CHECKING:
    from lusid_async.auth.identities import CallerIdentity
    from lusid_async.errors import LusidError
    from lusid_async.http.options import CallPolicy
    from lusid_async.http.rate_limiter import RateLimiterProtocol

BLOCKED_LOOP = 0.5
"""Seconds after a deadline from which a loop that comes to it so late was blocked, and not only busy."""

_REQUEST_ID = re.compile(r"[0-9A-Za-z]{4,16}:[0-9A-F]{8}")
"""The form of LUSID's request ids, such as `0HN4V6Q7J2K1M:00000001`, which no token has."""
_NUMBER = re.compile(r"[0-9]{1,12}")
_NO_RETRIES = RetryCount()
_LOGGER = logging.getLogger("lusid_async")


@dataclass(slots=True)
class OutgoingCall:
    """A call that is being sent: the request with its policy, and the state of its attempts."""

    request: httpx.Request
    operation: str
    policy: CallPolicy
    deadline: float
    stream: bool
    caller: CallerIdentity | None
    rate_limiter: RateLimiterProtocol
    retry_count: RetryCount = _NO_RETRIES
    headers: httpx.Headers | None = None
    waits_for_slot: bool = False
    wait: float = 0.0
    info: CallInfo | None = None
    slot_requested: float = 0.0
    slot_taken: float = 0.0
    can_be_sent_again: bool = field(init=False)

    def __post_init__(self) -> None:
        """Note whether the body can be sent again."""
        # Asked before anything is sent: a transport may replace a stream by what it read.
        self.can_be_sent_again = isinstance(self.request.stream, httpx.ByteStream)

    @property
    def late(self) -> float:
        """Seconds since the deadline; negative before it."""
        return anyio.current_time() - self.deadline

    def count_retry(self, failed: FailedAttempt, wait: float) -> None:
        """Count a retry, log it and notify its observers."""
        retry = Retry(self.operation, self.retry_count.attempts, failed.reason, wait, failed.status)
        # Not a warning: a retry is what should happen here, and the last failure is raised anyway.
        _LOGGER.info(
            "%s: attempt %d: %s; again in %.2f s", retry.operation, retry.attempt, retry.reason, wait
        )
        announce(retry)
        self.retry_count = self.retry_count.after(failed)

    def failure(self, error: httpx.RequestError | httpx.InvalidURL | OSError) -> LusidError:
        """Return the exception for a failed connection or a timeout of httpx."""
        return self._with_attempts(
            failure_for(
                error,
                operation=self.operation,
                timeouts=self.policy.timeouts,
                request_id=self._request_id(),
            )
        )

    def timeout(self) -> LusidError:
        """Return the exception for a call that is not finished by its deadline."""
        if (late := self.late) >= BLOCKED_LOOP:
            failure = blocked_loop_timeout(self.operation, self.policy.timeouts, late=late)
            return self._with_attempts(failure)
        if self.waits_for_slot:
            sent = self.retry_count.attempts - 1
            return rate_limit_timeout(self.operation, self.policy.timeouts, sent=sent)
        return self._with_attempts(total_timeout(self.operation, self.policy.timeouts))

    def too_large(self) -> LusidError:
        """Return the exception for a body beyond the limit."""
        return too_large(
            self.operation,
            self.policy.max_response_bytes or 0,
            request_id=self._request_id(),
        )

    def _request_id(self) -> str | None:
        if self.headers is None:
            return None
        return redacted(self.headers.get(REQUEST_ID_HEADER, ""), secrets_sent_with(self.request)) or None

    def _with_attempts(self, failure: LusidError) -> LusidError:
        note_attempts(failure, self.retry_count.attempts)
        return failure

    def describe(self, path_template: str) -> CallInfo:
        """Return what hooks are told of the call.

        Args:
            path_template: of its operation.
        """
        url = self.request.url
        return CallInfo(
            operation=self.operation,
            method=self.request.method,
            path_template=path_template,
            scheme=url.scheme,
            host=url.host,
            port=url.port,
            is_callers=self.caller is not None,
            correlation_id=self.request.headers.get(CORRELATION_HEADER),
        )


def response_event(info: CallInfo, attempt: int, response: httpx.Response, elapsed: float) -> ResponseEvent:
    """Return what hooks are told of a response.

    Args:
        info: the call.
        attempt: its number.
        response: whatever its status.
        elapsed: seconds from the end of the rate limiter's wait.
    """
    headers = response.headers
    request_id = headers.get(REQUEST_ID_HEADER)
    if request_id is not None and not _REQUEST_ID.fullmatch(request_id):
        request_id = foreign_text(request_id, secrets=secrets_sent_with(response.request))
    remaining = headers.get("x-rate-limit-remaining", "")
    return ResponseEvent(
        call=info,
        attempt=attempt,
        status=response.status_code,
        elapsed=elapsed,
        request_id=request_id,
        remaining=int(remaining) if _NUMBER.fullmatch(remaining) else None,
    )
