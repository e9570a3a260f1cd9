"""How long to wait before a retry: exponential backoff and `Retry-After` (RFC 9110, 10.2.3). Pure."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime

_SECONDS = re.compile(r"[0-9]+(\.[0-9]+)?")


def parse_retry_after(value: str | None, *, now: datetime) -> float | None:
    """Return the seconds to wait, 0 for a moment that has passed, None where the header says nothing usable.

    Args:
        value: the header's value, seconds or an HTTP date; None when there is no header.
        now: the present, with a time zone; what an HTTP date is compared with.
    """
    text = (value or "").strip()
    if _SECONDS.fullmatch(text):
        seconds = float(text)
        return seconds if math.isfinite(seconds) else None
    moment = parse_http_date(text)
    return None if moment is None else max((moment - now).total_seconds(), 0.0)


def requested_wait(retry_after: str | None, date: str | None) -> float | None:
    """Return the seconds that a response asks to wait, or None where it says nothing usable.

    Args:
        retry_after: its header `Retry-After`.
        date: its header `Date`. A date in `Retry-After` is compared with it, if it is there, so that a wrong
            clock here does no harm.
    """
    now = parse_http_date(date or "") if retry_after else None
    return parse_retry_after(retry_after, now=now or datetime.now(UTC))


def parse_http_date(text: str) -> datetime | None:
    """Return the moment of an HTTP date, in UTC, or None when the text is not one."""
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        return None


def backoff(*, retry_count: int, initial: float, maximum: float, jitter: float) -> float:
    """Return the seconds to wait before the next attempt.

    Full jitter is the variant that clears contention with the least work in "Exponential Backoff And
    Jitter", AWS Architecture Blog, 2015.

    Args:
        retry_count: how many retries there were before.
        initial: seconds that the first wait may take.
        maximum: seconds that no wait exceeds.
        jitter: a number from 0 to 1 that spreads those who failed together.
    """
    # The exponent is bounded because 2.0 ** 1024 overflows.
    return min(maximum, initial * 2.0 ** min(retry_count, 64)) * jitter
