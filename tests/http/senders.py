"""Senders that reach a function in place of a network, and the terms of their calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from lusid_async.http import RetryPolicy, Timeouts
from lusid_async.http.options import CallPolicy
from lusid_async.http.sending import Sender

if TYPE_CHECKING:
    from tests.calls.things import Handler

URL = "https://things.lusid.com/api/things"


def sender_over(handler: Handler) -> Sender:
    """Return a sender whose requests are answered by a function and need no token."""
    return Sender(httpx.AsyncClient(transport=httpx.MockTransport(handler)), httpx.Auth())


def policy(
    *,
    total: float | None = None,
    rate_limit_retries: int = 2,
    transient_retries: int = 2,
    idempotent: bool | None = None,
    first_backoff: float = 0.0,
) -> CallPolicy:
    """Return the terms of a call that waits for nothing but what the server asks for."""
    retries = RetryPolicy(
        rate_limit_retries=rate_limit_retries,
        transient_retries=transient_retries,
        idempotent=idempotent,
        first_backoff=first_backoff,
    )
    return CallPolicy(Timeouts(total=total), retries)


async def send(sender: Sender, method: str = "GET", terms: CallPolicy | None = None) -> httpx.Response:
    """Send a request without a body."""
    return await sender.send(httpx.Request(method, URL), operation="T.call", policy=terms or policy())
