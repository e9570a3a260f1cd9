"""How calls leave the process: options, timeouts, retries, rate limiter, TLS, connection pools."""

from __future__ import annotations

from lusid_async.http.hooks import (
    CallInfo,
    Hooks,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
    ThrottleEvent,
    TokenEvent,
)
from lusid_async.http.observing import Retry, observing_retries
from lusid_async.http.options import ConfigurationOptions, Timeouts
from lusid_async.http.rate_limiter import (
    IdentityRateLimiter,
    RateLimiter,
    RateLimiterProtocol,
    RateLimitSlot,
    SlotTimeoutError,
)
from lusid_async.http.retry import RetryPolicy

__all__ = [
    "CallInfo",
    "ConfigurationOptions",
    "Hooks",
    "IdentityRateLimiter",
    "RateLimitSlot",
    "RateLimiter",
    "RateLimiterProtocol",
    "RequestEvent",
    "ResponseEvent",
    "Retry",
    "RetryEvent",
    "RetryPolicy",
    "SlotTimeoutError",
    "ThrottleEvent",
    "Timeouts",
    "TokenEvent",
    "observing_retries",
]
