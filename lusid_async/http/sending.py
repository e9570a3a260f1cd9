"""Sending one prepared request: the deadline over everything, the retries, and errors in our own words."""

from __future__ import annotations

import math
import random
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import anyio
import httpx

from lusid_async.http.failures import failure_for, total_timeout, without_secrets
from lusid_async.http.retry import wait_before_retry
from lusid_async.retry_after import parse_retry_after

if TYPE_CHECKING:
    from lusid_async.http.options import CallPolicy

_TOO_MANY_REQUESTS = 429


class Sender:
    """Sends requests through one client, with one way to authenticate.

    Args:
        client: what sends; its own authentication is not used.
        auth: attaches the token to each request.
    """

    def __init__(self, client: httpx.AsyncClient, auth: httpx.Auth) -> None:
        self._client = client
        self._auth = auth

    async def send(self, request: httpx.Request, *, operation: str, policy: CallPolicy) -> httpx.Response:
        """Send a request and read its answer, whatever its status.

        Raises:
            AuthenticationError: no token could be had.
            RequestTimeoutError: a timeout passed.
            ConnectionFailedError: there was no connection, or it broke before the end of the answer.
        """
        deadline = deadline_of(policy)
        with anyio.CancelScope(deadline=deadline):
            return await self._attempts(request, operation, policy, deadline, stream=False)
        raise total_timeout(operation, policy.timeouts)

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
        with anyio.CancelScope(deadline=deadline):
            return await self._attempts(request, operation, policy, deadline, stream=True)
        raise total_timeout(operation, policy.timeouts)

    async def _attempts(
        self, request: httpx.Request, operation: str, policy: CallPolicy, deadline: float, *, stream: bool
    ) -> httpx.Response:
        retries = 0
        while True:
            response = await self._attempt(request, operation, policy, stream=stream)
            if response.status_code != _TOO_MANY_REQUESTS:
                return response
            wait = wait_before_retry(
                policy.retries,
                status=response.status_code,
                retries=retries,
                retry_after=parse_retry_after(response.headers.get("retry-after"), now=datetime.now(UTC)),
                # Spreads callers in time; nothing secret depends on it.
                jitter=random.random(),  # noqa: S311
            )
            # A wait that cannot end in time would only turn the server's answer into a timeout.
            if wait is None or anyio.current_time() + wait >= deadline:
                return response
            await anyio.sleep(wait)
            retries += 1

    async def _attempt(
        self, request: httpx.Request, operation: str, policy: CallPolicy, *, stream: bool
    ) -> httpx.Response:
        try:
            response = await self._client.send(request, auth=self._auth, stream=stream)
            if stream and not response.is_success:
                await response.aread()
            if response.is_closed:
                # It refers to its response: a cycle, which would keep the body until the collector comes by.
                response.stream = httpx.ByteStream(b"")
        except (httpx.RequestError, OSError) as error:
            failure = failure_for(error, operation=operation, timeouts=policy.timeouts)
            raise failure from without_secrets(error)
        return response


def deadline_of(policy: CallPolicy) -> float:
    """Return the moment, on anyio's clock, when a call that starts now must be finished."""
    total = policy.timeouts.total
    return math.inf if total is None else anyio.current_time() + total
