"""How calls leave the process: options, timeouts, retries, TLS, connection pools."""

from __future__ import annotations

from lusid_async.http.observing import Retry, observing_retries
from lusid_async.http.options import ConfigurationOptions, Timeouts
from lusid_async.http.retry import RetryPolicy

__all__ = ["ConfigurationOptions", "Retry", "RetryPolicy", "Timeouts", "observing_retries"]
