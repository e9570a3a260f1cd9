"""Senders that reach a function in place of a network, and the policies of their calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio
import httpx

from lusid_async import RateLimiter
from lusid_async.auth import BearerAuth
from lusid_async.http import RetryPolicy, Timeouts
from lusid_async.http.options import CallPolicy
from lusid_async.http.sending import Sender

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from lusid_async.http import RateLimiterProtocol
    from tests.calls.things import Handler
    from tests.http.limits import Limit

URL = "https://things.lusid.com/api/things"


class NoToken(BearerAuth):
    """Sends requests without a token.

    Args:
        seconds: how long it takes to obtain none.
    """

    def __init__(self, seconds: float = 0.0) -> None:
        self._seconds = seconds

    async def obtain_token(self) -> None:
        if self._seconds:
            await anyio.sleep(self._seconds)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        yield request


class LimitedServer:
    """Responds after a while, with 429 when its limit says so.

    Args:
        limit: what counts the calls.
        latency: seconds from a request to its response, half of them before it is counted.
    """

    def __init__(self, limit: Limit, latency: float = 0.02) -> None:
        self._limit = limit
        self._latency = latency
        self.allowed = 0
        self.throttled = 0

    async def __call__(self, _: httpx.Request) -> httpx.Response:
        await anyio.sleep(self._latency / 2)
        allowed, headers = self._limit.take(anyio.current_time())
        await anyio.sleep(self._latency / 2)
        if allowed:
            self.allowed += 1
        else:
            self.throttled += 1
        return httpx.Response(200 if allowed else 429, headers=headers)

    @property
    def throttled_share(self) -> float:
        """The part of the responses that were 429."""
        return self.throttled / (self.allowed + self.throttled)


class StubClient(httpx.AsyncClient):
    """Sends nothing: a tenth of the work of a mock transport, for thousands of calls.

    Args:
        handler: gives the responses.
    """

    def __init__(self, handler: LimitedServer) -> None:
        super().__init__(transport=httpx.MockTransport(handler))
        self._handler = handler

    async def send(self, request: httpx.Request, **_: object) -> httpx.Response:
        response = await self._handler(request)
        response.request = request
        return response


def sender_over(handler: Handler, rate_limiter: RateLimiterProtocol | None = None) -> Sender:
    """Return a sender whose requests are answered by a function and need no token."""
    client = httpx.AsyncClient(transport=httpx.MockTransport(handler))
    return Sender(client, NoToken(), rate_limiter=rate_limiter or virtual_limiter())


def virtual_limiter(max_wait: float = 60.0) -> RateLimiter:
    """Return a rate limiter that goes by the clock of the running event loop, which may be virtual."""
    return RateLimiter(max_wait=max_wait, clock=anyio.current_time)


def policy(
    *,
    total: float | None = None,
    rate_limit_retries: int = 2,
    transient_retries: int = 2,
    idempotent: bool | None = None,
    initial_backoff: float = 0.0,
) -> CallPolicy:
    """Return the policy of a call that waits for nothing but what the server asks for."""
    retries = RetryPolicy(
        rate_limit_retries=rate_limit_retries,
        transient_retries=transient_retries,
        idempotent=idempotent,
        initial_backoff=initial_backoff,
    )
    return CallPolicy(Timeouts(total=total), retries)


async def send(sender: Sender, method: str = "GET", terms: CallPolicy | None = None) -> httpx.Response:
    """Send a request without a body."""
    return await sender.send(httpx.Request(method, URL), operation="T.call", policy=terms or policy())


async def send_all(sender: Sender, calls: int, terms: CallPolicy | None = None) -> list[int]:
    """Make calls at once and return the statuses of their responses."""
    statuses: list[int] = []

    async def call() -> None:
        statuses.append((await send(sender, "POST", terms)).status_code)

    async with anyio.create_task_group() as group:
        for _ in range(calls):
            group.start_soon(call)
    return statuses
