"""Sending one prepared request: the deadline over everything, the retries, and errors in our own words."""

from __future__ import annotations

import logging
import math
import random
import time
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

import anyio
import httpx

from lusid_async._backoff import requested_wait
from lusid_async.errors import REQUEST_ID_HEADER
from lusid_async.http.body import read_whole
from lusid_async.http.failures import (
    failure_for,
    note_attempts,
    rate_limit_timeout,
    total_timeout,
    without_secrets,
)
from lusid_async.http.gate import Gate
from lusid_async.http.gated import GatedAuth
from lusid_async.http.observing import Retry, announce
from lusid_async.http.retry import Retries, Setback, setback_of_answer, wait_before_retry
from lusid_async.http.setbacks import setback_of_failure
from lusid_async.http.waiting_line import WaitingLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from lusid_async.errors import LusidError
    from lusid_async.http.options import CallPolicy

_TOO_MANY_REQUESTS = 429
_FIRST_ERROR = 400
_FIRST_SERVER_ERROR = 500
_ATTEMPTS = "lusid_async.attempts"
_NONE = Retries()
_LOGGER = logging.getLogger("lusid_async")


class Sender:
    """Sends requests through one client, with one way to authenticate, and through one gate.

    Args:
        client: what sends; its own authentication is not used.
        auth: attaches the token to each request.
        clock: gives the present in seconds, the same in every event loop.
    """

    def __init__(
        self, client: httpx.AsyncClient, auth: httpx.Auth, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._client = client
        self._auth = auth
        self._clock = clock
        self._gate = Gate()
        self._line = WaitingLine(self._gate, clock)

    async def send(self, request: httpx.Request, *, operation: str, policy: CallPolicy) -> httpx.Response:
        """Send a request and read its answer, whatever its status.

        Raises:
            AuthenticationError: no token could be had.
            RequestTimeoutError: a timeout passed.
            ConnectionFailedError: there was no connection, or it broke before the end of the answer.
        """
        return await self._deliver(_Call(request, operation, policy, deadline_of(policy), stream=False))

    async def open(
        self, request: httpx.Request, *, operation: str, policy: CallPolicy, deadline: float
    ) -> httpx.Response:
        """Send a request and return its answer with the body unread if the status is a success.

        The caller closes the response.

        Args:
            request: what to send.
            operation: the name of the call, for errors.
            policy: its timeouts and retries.
            deadline: the moment, on anyio's clock, by which the answer must have begun.

        Raises:
            As `send`.
        """
        return await self._deliver(_Call(request, operation, policy, deadline, stream=True))

    async def _deliver(self, call: _Call) -> httpx.Response:
        with anyio.CancelScope(deadline=call.deadline):
            return await self._attempts(call)
        raise call.too_late()

    async def _attempts(self, call: _Call) -> httpx.Response:
        while True:
            try:
                response = await self._attempt(call)
            except (httpx.RequestError, OSError) as error:
                wait = self._wait_after(call, setback_of_failure(error, call.request))
                if wait is None:
                    raise call.failed(error) from without_secrets(error)
            else:
                if response.status_code < _FIRST_ERROR:
                    return response
                wait = self._wait_after(call, _setback_of(response))
                if wait is None:
                    response.extensions[_ATTEMPTS] = call.retries.attempts
                    return response
            await anyio.sleep(wait)

    def _wait_after(self, call: _Call, setback: Setback) -> float | None:
        """Return the seconds to sleep before the next attempt, or None when what came of this one stands."""
        wait = wait_before_retry(
            call.policy.retries,
            setback,
            method=call.request.method,
            can_be_sent_again=call.can_be_sent_again,
            retries=call.retries,
            # Spreads callers in time; nothing secret depends on it.
            jitter=random.random(),  # noqa: S311
        )
        if wait is None:
            return None
        whole_wait = wait if self._gate.is_open else max(wait, self._gate.closed_until - self._clock())
        # A wait that cannot end in time would only turn what is known now into a timeout.
        if anyio.current_time() + whole_wait >= call.deadline:
            return None
        call.tell_retry(setback, whole_wait)
        # The gate was told this wait already; those who spend it in line are the first to be let through.
        return 0.0 if setback.closes_gate and not self._gate.is_open else wait

    async def _attempt(self, call: _Call) -> httpx.Response:
        if self._gate.is_open:
            call.generation = self._gate.generation
            response = await self._exchange(call, self._auth)
        else:
            try:
                response = await self._exchange(call, GatedAuth(self._auth, partial(self._enter, call)))
            finally:
                self._leave(call)
        self._report(call, response)
        return response

    async def _exchange(self, call: _Call, auth: httpx.Auth) -> httpx.Response:
        call.request_id = None
        try:
            response = await self._client.send(call.request, auth=auth, stream=True)
        except UnicodeError as error:
            # What a name resolver raises for a host that cannot be a name.
            raise httpx.ConnectError(str(error), request=call.request) from error
        call.request_id = response.headers.get(REQUEST_ID_HEADER)
        if call.stream and response.is_success:
            return response
        return await read_whole(response)

    async def _enter(self, call: _Call) -> None:
        """Wait at the gate."""
        deadline = self._clock() + call.deadline - anyio.current_time()
        call.is_waiting = True
        if not await self._line.enter(deadline=deadline, again=call.retries.rate_limit > 0):
            raise call.too_late()
        call.is_waiting = False
        call.has_entered = True
        call.generation = self._gate.generation

    def _leave(self, call: _Call) -> None:
        if call.has_entered:
            call.has_entered = False
            self._gate.leave()
            self._line.wake_head()

    def _report(self, call: _Call, response: httpx.Response) -> None:
        """Tell the gate what the server made of a call."""
        if response.status_code < _FIRST_SERVER_ERROR and response.status_code != _TOO_MANY_REQUESTS:
            self._gate.succeeded(self._clock(), call.generation)
        elif response.status_code == _TOO_MANY_REQUESTS:
            wait = _requested_wait(response)
            if self._gate.refused(self._clock(), wait, call.generation):
                _LOGGER.debug("the rate limit is reached; all calls of this factory wait %.2f s", wait or 0.0)
                self._line.wake_all()


@dataclass(slots=True)
class _Call:
    """A call on its way: what is sent under which terms, and how far it came."""

    request: httpx.Request
    operation: str
    policy: CallPolicy
    deadline: float
    stream: bool
    retries: Retries = _NONE
    generation: int = 0
    request_id: str | None = None
    is_waiting: bool = False
    has_entered: bool = False
    can_be_sent_again: bool = field(init=False)

    def __post_init__(self) -> None:
        # Asked before anything is sent: a transport may put what it read in the place of a stream.
        self.can_be_sent_again = isinstance(self.request.stream, httpx.ByteStream)

    def tell_retry(self, setback: Setback, wait: float) -> None:
        """Log and announce that the call is sent again, and count it."""
        retry = Retry(self.operation, self.retries.attempts, setback.reason, wait, setback.status)
        # Not a warning: a retry is what should happen here, and the last failure is raised anyway.
        _LOGGER.info(
            "%s: attempt %d: %s; again in %.2f s", retry.operation, retry.attempt, retry.reason, wait
        )
        announce(retry)
        self.retries = self.retries.after(setback)

    def failed(self, error: httpx.RequestError | OSError) -> LusidError:
        """Return the exception for what happened on the wire."""
        return self._with_attempts(
            failure_for(
                error,
                operation=self.operation,
                timeouts=self.policy.timeouts,
                request_id=self.request_id,
            )
        )

    def too_late(self) -> LusidError:
        """Return the exception for a call that is not finished within its time."""
        if self.is_waiting:
            sent = self.retries.attempts - 1
            return rate_limit_timeout(self.operation, self.policy.timeouts, sent=sent)
        return self._with_attempts(total_timeout(self.operation, self.policy.timeouts))

    def _with_attempts(self, failure: LusidError) -> LusidError:
        note_attempts(failure, self.retries.attempts)
        return failure


def attempts_of(response: httpx.Response) -> int:
    """Return how many times a call was sent until it was answered with an error for good."""
    attempts: int = response.extensions.get(_ATTEMPTS, 1)
    return attempts


def deadline_of(policy: CallPolicy) -> float:
    """Return the moment, on anyio's clock, when a call that starts now must be finished."""
    total = policy.timeouts.total
    return math.inf if total is None else anyio.current_time() + total


def _setback_of(response: httpx.Response) -> Setback:
    return setback_of_answer(response.status_code, response.reason_phrase, _requested_wait(response))


def _requested_wait(response: httpx.Response) -> float | None:
    return requested_wait(response.headers.get("retry-after"), response.headers.get("date"))
