"""Sending one prepared request: token, rate limiter slot, request, retry; within one deadline."""

from __future__ import annotations

import logging
import math
import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import anyio
import httpx

from lusid_async._backoff import requested_wait
from lusid_async._message_text import foreign_text, redacted
from lusid_async.auth.bearer import secrets_sent_with
from lusid_async.errors import REQUEST_ID_HEADER
from lusid_async.http.body import BodyTooLargeError, read_error, read_whole
from lusid_async.http.failures import (
    blocked_loop_timeout,
    failed_attempt_of_error,
    failure_for,
    note_attempts,
    rate_limit_timeout,
    too_large,
    total_timeout,
    without_secrets,
)
from lusid_async.http.observing import Retry, announce
from lusid_async.http.rate_limiter import IdentityRateLimiter, NoRateLimiter, SlotTimeoutError
from lusid_async.http.retry import (
    FailedAttempt,
    RetryCount,
    failed_attempt_of_response,
    wait_before_retry,
)

if TYPE_CHECKING:
    from lusid_async.auth import BearerAuth
    from lusid_async.auth.identities import CallerIdentity
    from lusid_async.errors import LusidError
    from lusid_async.http.options import CallPolicy
    from lusid_async.http.rate_limiter import RateLimiterProtocol

_FIRST_ERROR = 400
_BLOCKED_ALIKE = 0.1
"""Seconds by which two readings of one wait may differ: the clock goes on between them."""
_BLOCKED_LOOP = 0.5
"""Seconds after a deadline from which a loop that comes to it so late was blocked, and not only busy."""
_ATTEMPTS = "lusid_async.attempts"
_NO_RETRIES = RetryCount()
_LOGGER = logging.getLogger("lusid_async")


class Sender:
    """Sends requests through one client, with one authentication and one rate limiter.

    Args:
        client: what sends; its own authentication is not used.
        auth: attaches the token to each request.
        rate_limiter: gives a slot for each attempt; without it every call is sent at once.
    """

    def __init__(
        self, client: httpx.AsyncClient, auth: BearerAuth, *, rate_limiter: RateLimiterProtocol | None = None
    ) -> None:
        self._client = client
        self._auth = auth
        self._rate_limiter = NoRateLimiter() if rate_limiter is None else rate_limiter
        self._limiter_of_identity = (
            self._rate_limiter.for_identity if isinstance(self._rate_limiter, IdentityRateLimiter) else None
        )

    async def send(
        self,
        request: httpx.Request,
        *,
        operation: str,
        policy: CallPolicy,
        caller: CallerIdentity | None = None,
    ) -> httpx.Response:
        """Send a request and read its response, whatever its status.

        Args:
            request: what to send.
            operation: the name of the call, for errors.
            policy: its timeouts and retries.
            caller: whose token it carries; None is the factory's own identity.

        Raises:
            AuthenticationError: a token could not be obtained.
            RequestTimeoutError: a timeout passed.
            ConnectionFailedError: there was no connection, or it broke before the end of the response.
            ResponseTooLargeError: the body of a success is larger than `max_response_bytes`.
        """
        return await self._send(
            self._call(request, operation, policy, deadline_of(policy), caller, stream=False)
        )

    async def open(
        self,
        request: httpx.Request,
        *,
        operation: str,
        policy: CallPolicy,
        deadline: float,
        caller: CallerIdentity | None = None,
    ) -> httpx.Response:
        """Send a request and return its response, with the body unread if the status is a success.

        The caller closes the response.

        Args:
            request: what to send.
            operation: the name of the call, for errors.
            policy: its timeouts and retries.
            deadline: the moment, on anyio's clock, by which the response must have begun.
            caller: whose token it carries; None is the factory's own identity.

        Raises:
            As `send`.
        """
        return await self._send(self._call(request, operation, policy, deadline, caller, stream=True))

    def _call(
        self,
        request: httpx.Request,
        operation: str,
        policy: CallPolicy,
        deadline: float,
        caller: CallerIdentity | None,
        *,
        stream: bool,
    ) -> _Call:
        return _Call(request, operation, policy, deadline, stream, caller, self._rate_limiter)

    async def _send(self, call: _Call) -> httpx.Response:
        with anyio.CancelScope(deadline=call.deadline):
            while True:
                try:
                    response = await self._attempt(call)
                except (httpx.RequestError, OSError) as error:
                    wait = self._wait_before_retry(call, failed_attempt_of_error(error, call.request))
                    if wait is None:
                        raise call.failure(error) from without_secrets(error)
                else:
                    if response.status_code < _FIRST_ERROR:
                        return response
                    failed = _failed_attempt_of(response)
                    wait = self._wait_before_retry(call, failed)
                    if wait is None:
                        if failed.throttled and call.late >= _BLOCKED_LOOP:
                            # It is not the rate limit that keeps the call from being sent again.
                            raise call.timeout()
                        response.extensions[_ATTEMPTS] = call.retry_count.attempts
                        return response
                await anyio.sleep(wait)
        raise call.timeout()

    async def _attempt(self, call: _Call) -> httpx.Response:
        """Obtain the token, take a slot, send the request, and read the response."""
        call.headers = None
        auth = await self._authenticate(call)
        call.waits_for_slot = True
        try:
            slot = call.rate_limiter.slot(deadline=call.deadline, retry_count=call.retry_count.rate_limit)
            async with slot as observer:
                call.waits_for_slot = False
                response = await self._client.send(call.request, auth=auth, stream=True)
                observer.observe(response.status_code, response.headers)
        except SlotTimeoutError:
            raise call.timeout() from None
        except UnicodeError as error:
            # What a name resolver raises for a host that cannot be a name.
            raise httpx.ConnectError(str(error), request=call.request) from error
        if call.stream and response.is_success:
            return response
        call.headers = response.headers
        if not response.is_success:
            return await read_error(response)
        try:
            return await read_whole(response, call.policy.max_response_bytes)
        except BodyTooLargeError:
            raise call.too_large() from None

    async def _authenticate(self, call: _Call) -> httpx.Auth:
        """Obtain the token, and choose the rate limiter of whom it belongs to."""
        if call.caller is None:
            await self._auth.obtain_token()
            return self._auth
        token = await call.caller.token()
        if self._limiter_of_identity is not None:
            call.rate_limiter = self._limiter_of_identity(call.caller.key_of(token))
        return self._auth.with_token_of(call.caller, token)

    def _wait_before_retry(self, call: _Call, failed: FailedAttempt) -> float | None:
        """Return the seconds to sleep before the next attempt, or None when there is none."""
        wait = wait_before_retry(
            call.policy.retries,
            failed,
            method=call.request.method,
            can_be_sent_again=call.can_be_sent_again,
            retry_count=call.retry_count,
            # Spreads calls in time; nothing secret depends on it.
            jitter=random.random(),  # noqa: S311
        )
        if wait is None:
            return None
        blocked = call.rate_limiter.blocked_for()
        # A wait that cannot end in time would only turn what is known now into a timeout.
        if anyio.current_time() + max(wait, blocked) >= call.deadline:
            return None
        call.count_retry(failed, max(wait, blocked))
        # Who was throttled waits in the queue, where it goes first, unless it was told to wait longer.
        return 0.0 if failed.throttled and wait <= blocked + _BLOCKED_ALIKE else wait


@dataclass(slots=True)
class _Call:
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
    can_be_sent_again: bool = field(init=False)

    def __post_init__(self) -> None:
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

    def failure(self, error: httpx.RequestError | OSError) -> LusidError:
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
        if (late := self.late) >= _BLOCKED_LOOP:
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


def attempts_of(response: httpx.Response) -> int:
    """Return how many times a call was sent that ended with this error response."""
    attempts: int = response.extensions.get(_ATTEMPTS, 1)
    return attempts


def deadline_of(policy: CallPolicy) -> float:
    """Return the moment, on anyio's clock, when a call that starts now must be finished."""
    total = policy.timeouts.total
    return math.inf if total is None else anyio.current_time() + total


def _failed_attempt_of(response: httpx.Response) -> FailedAttempt:
    wait = requested_wait(response.headers.get("retry-after"), response.headers.get("date"))
    reason = foreign_text(response.reason_phrase, secrets=secrets_sent_with(response.request))
    return failed_attempt_of_response(response.status_code, reason, wait)
