"""Sending one prepared request: token, rate limiter slot, request, retry; within one deadline."""

from __future__ import annotations

import math
import random
import time
from typing import TYPE_CHECKING

import anyio
import httpx

from lusid_async._backoff import requested_wait
from lusid_async._message_text import foreign_text
from lusid_async.auth.bearer import secrets_sent_with
from lusid_async.http.body import BodyTooLargeError, read_error, read_whole
from lusid_async.http.failures import (
    failed_attempt_of_error,
    without_secrets,
)
from lusid_async.http.hooks import CallInfo, RequestEvent, RetryEvent, ThrottleEvent
from lusid_async.http.outgoing import BLOCKED_LOOP, OutgoingCall, response_event
from lusid_async.http.rate_limiter import IdentityRateLimiter, NoRateLimiter, SlotTimeoutError
from lusid_async.http.retry import (
    FailedAttempt,
    failed_attempt_of_response,
    wait_before_retry,
)

if TYPE_CHECKING:
    from lusid_async.auth import BearerAuth
    from lusid_async.auth.identities import CallerIdentity
    from lusid_async.http.hooks import HookRunner
    from lusid_async.http.options import CallPolicy
    from lusid_async.http.rate_limiter import RateLimiterProtocol

_FIRST_ERROR = 400
_BLOCKED_ALIKE = 0.1
"""Seconds by which two readings of one wait may differ: the clock goes on between them."""
_ATTEMPTS = "lusid_async.attempts"
_IS_CALLERS = "lusid_async.is_callers"
_LEAST_WAIT = 0.001
"""Seconds from which a wait for the rate limiter is told; below that there was none."""


class Sender:
    """Sends requests through one client, with one authentication and one rate limiter.

    Args:
        client: what sends; its own authentication is not used.
        auth: attaches the token to each request.
        rate_limiter: gives a slot for each attempt; without it every call is sent at once.
        hooks: told of every call.
    """

    def __init__(
        self,
        client: httpx.AsyncClient,
        auth: BearerAuth,
        *,
        rate_limiter: RateLimiterProtocol | None = None,
        hooks: HookRunner | None = None,
    ) -> None:
        self._client = client
        self._auth = auth
        self._hooks = hooks
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
        path_template: str = "",
    ) -> httpx.Response:
        """Send a request and read its response, whatever its status.

        Args:
            request: what to send.
            operation: the name of the call, for errors.
            policy: its timeouts and retries.
            caller: whose token it carries; None is the factory's own identity.
            path_template: the path of the operation, for hooks.

        Raises:
            AuthenticationError: a token could not be obtained.
            RequestTimeoutError: a timeout passed.
            ConnectionFailedError: there was no connection, or it broke before the end of the response.
            ResponseTooLargeError: the body of a success is larger than `max_response_bytes`.
        """
        call = self._call(request, operation, policy, deadline_of(policy), caller, stream=False)
        if self._hooks is None or self._hooks.is_telling:
            return await self._send(call)
        return await self._observed(call, self._hooks, path_template)

    async def open(
        self,
        request: httpx.Request,
        *,
        operation: str,
        policy: CallPolicy,
        deadline: float,
        caller: CallerIdentity | None = None,
        path_template: str = "",
    ) -> httpx.Response:
        """Send a request and return its response, with the body unread if the status is a success.

        The caller closes the response.

        Args:
            request: what to send.
            operation: the name of the call, for errors.
            policy: its timeouts and retries.
            deadline: the moment, on anyio's clock, by which the response must have begun.
            caller: whose token it carries; None is the factory's own identity.
            path_template: the path of the operation, for hooks.

        Raises:
            As `send`.
        """
        call = self._call(request, operation, policy, deadline, caller, stream=True)
        if self._hooks is None or self._hooks.is_telling:
            return await self._send(call)
        return await self._observed(call, self._hooks, path_template)

    def _call(
        self,
        request: httpx.Request,
        operation: str,
        policy: CallPolicy,
        deadline: float,
        caller: CallerIdentity | None,
        *,
        stream: bool,
    ) -> OutgoingCall:
        return OutgoingCall(request, operation, policy, deadline, stream, caller, self._rate_limiter)

    async def _observed(self, call: OutgoingCall, hooks: HookRunner, path_template: str) -> httpx.Response:
        """Send a call and tell the hooks."""
        call.info = info = call.describe(path_template)
        entered = hooks.enter(info)
        try:
            response = await self._send(call)
        except BaseException as error:
            hooks.leave(entered, error)
            raise
        hooks.leave(entered, None)
        return response

    async def _send(self, call: OutgoingCall) -> httpx.Response:
        with anyio.CancelScope(deadline=call.deadline):
            while True:
                try:
                    response = await (
                        self._attempt(call) if call.info is None else self._observed_attempt(call, call.info)
                    )
                except (httpx.RequestError, httpx.InvalidURL, OSError) as error:
                    failed = failed_attempt_of_error(error, call.request)
                    error_type: str | None = type(error).__name__
                    wait = self._wait_before_retry(call, failed)
                    if wait is None:
                        raise call.failure(error) from without_secrets(error)
                else:
                    if response.status_code < _FIRST_ERROR:
                        return response
                    failed = _failed_attempt_of(response)
                    error_type = None
                    wait = self._wait_before_retry(call, failed)
                    if wait is None:
                        if failed.throttled and call.late >= BLOCKED_LOOP:
                            # It is not the rate limit that keeps the call from being sent again.
                            raise call.timeout()
                        response.extensions[_ATTEMPTS] = call.retry_count.attempts
                        response.extensions[_IS_CALLERS] = call.caller is not None
                        return response
                if call.info is not None:
                    await self._tell_retry(call, call.info, failed, error_type)
                await anyio.sleep(wait)
        raise call.timeout()

    async def _observed_attempt(self, call: OutgoingCall, info: CallInfo) -> httpx.Response:
        """Make an attempt and tell the hooks of it; none of them is called while the slot is held."""
        assert self._hooks is not None
        attempt = call.retry_count.attempts
        if self._hooks.on_request:
            await self._hooks.tell(self._hooks.on_request, RequestEvent(info, attempt))
        call.slot_requested = call.slot_taken = 0.0
        response: httpx.Response | None = None
        try:
            try:
                response = await self._attempt(call)
            finally:
                if self._hooks.on_throttle and call.slot_requested:
                    await self._tell_throttle(call, info, attempt)
            if self._hooks.on_response:
                elapsed = time.perf_counter() - call.slot_taken
                event = response_event(info, attempt, response, elapsed)
                await self._hooks.tell(self._hooks.on_response, event)
        except BaseException:
            # A hook was cancelled, and nobody else has the response of a stream to close it.
            if response is not None:
                with anyio.CancelScope(shield=True):
                    await response.aclose()
            raise
        return response

    async def _tell_throttle(self, call: OutgoingCall, info: CallInfo, attempt: int) -> None:
        assert self._hooks is not None
        now = time.perf_counter()
        ended = call.slot_taken or now
        waited = ended - call.slot_requested
        if waited >= _LEAST_WAIT:
            event = ThrottleEvent(info, attempt, waited, ended_at=time.time() - (now - ended))
            await self._hooks.tell(self._hooks.on_throttle, event)

    async def _tell_retry(
        self, call: OutgoingCall, info: CallInfo, failed: FailedAttempt, error_type: str | None
    ) -> None:
        assert self._hooks is not None
        event = RetryEvent(
            info, call.retry_count.attempts - 1, failed.reason, call.wait, failed.status, error_type
        )
        await self._hooks.tell(self._hooks.on_retry, event)

    async def _attempt(self, call: OutgoingCall) -> httpx.Response:
        """Obtain the token, take a slot, send the request, and read the response."""
        call.headers = None
        auth = await self._authenticate(call)
        call.waits_for_slot = True
        if call.info is not None:
            call.slot_requested = time.perf_counter()
        try:
            slot = call.rate_limiter.slot(deadline=call.deadline, retry_count=call.retry_count.rate_limit)
            async with slot as observer:
                call.waits_for_slot = False
                if call.info is not None:
                    call.slot_taken = time.perf_counter()
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

    async def _authenticate(self, call: OutgoingCall) -> httpx.Auth:
        """Obtain the token, and choose the rate limiter of whom it belongs to."""
        if call.caller is None:
            await self._auth.obtain_token()
            return self._auth
        token = await call.caller.token()
        if self._limiter_of_identity is not None:
            call.rate_limiter = self._limiter_of_identity(call.caller.key_of(token))
        return self._auth.with_token_of(call.caller, token)

    def _wait_before_retry(self, call: OutgoingCall, failed: FailedAttempt) -> float | None:
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
        call.wait = max(wait, blocked)
        call.count_retry(failed, call.wait)
        # Who was throttled waits in the queue, where it goes first, unless it was told to wait longer.
        return 0.0 if failed.throttled and wait <= blocked + _BLOCKED_ALIKE else wait


def is_callers(response: httpx.Response) -> bool:
    """Return whether the request of this error response carried the token of a caller."""
    return bool(response.extensions.get(_IS_CALLERS, False))


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
