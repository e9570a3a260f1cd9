"""Times as LUSID reads and writes them, and as the sandbox keeps them: whole microseconds since year 1, UTC.

LUSID writes seven fractional digits and takes dates, times without seconds, up to seven fractional digits and
any offset (LUSID knowledge base, "Dates and times"). A time without an offset is UTC.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache

EARLIEST = "0001-01-01T00:00:00.0000000+00:00"
LATEST = "9999-12-31T23:59:59.9999999+00:00"

BEGINNING_OF_TIME = 0
"""The first microsecond."""
END_OF_TIME = 315_537_897_599_999_999
"""The last microsecond: what holds until then holds for ever. LUSID writes it as `LATEST`."""

_EPOCH = datetime(1, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_TIME = re.compile(
    r"(?P<date>\d{4}-\d{2}-\d{2})"
    r"(?:[T ](?P<time>\d{2}:\d{2}(?::\d{2})?)(?:\.(?P<fraction>\d{1,7}))?\s?"
    r"(?P<offset>Z|[+-]\d{2}:?\d{2})?)?",
    re.ASCII | re.IGNORECASE,
)


def to_microseconds(at: datetime) -> int:
    """Return an aware time as microseconds since year 1."""
    return (at - _EPOCH) // _MICROSECOND


def from_microseconds(microseconds: int) -> datetime:
    """Return microseconds since year 1 as a time in UTC."""
    return _EPOCH + timedelta(microseconds=microseconds)


@lru_cache(maxsize=4096)
def write_time(microseconds: int) -> str:
    """Write microseconds since year 1, such as `2024-05-01T10:11:12.1234560+00:00`."""
    return LATEST if microseconds >= END_OF_TIME else to_timestamp(from_microseconds(microseconds))


def read_time(text: str) -> int:
    """Read a date or a time as microseconds since year 1.

    Raises:
        ValueError: it is neither.
    """
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"{text[:40]!r} is not an ISO 8601 date or time")
    time, fraction, offset = found["time"] or "00:00", found["fraction"] or "", found["offset"] or "Z"
    whole = datetime.fromisoformat(f"{found['date']}T{time}{'+00:00' if offset in 'Zz' else offset}")
    microseconds = to_microseconds(whole) + int(fraction[:6].ljust(6, "0"))
    return within_time(microseconds)


def within_time(microseconds: int) -> int:
    """Return the nearest microsecond from the first to the last: an offset leads out of year 1 or 9999."""
    return min(max(microseconds, BEGINNING_OF_TIME), END_OF_TIME)


def to_timestamp(at: datetime) -> str:
    """Write an aware `at` in UTC, such as `2024-05-01T10:11:12.1234560+00:00`."""
    text = at.astimezone(UTC).isoformat(timespec="microseconds")
    return f"{text[:-6]}0{text[-6:]}"


def has_offset(text: str) -> bool:
    """Tell whether `text` is an ISO 8601 date and time that says its offset."""
    found = _TIME.fullmatch(text.strip())
    return found is not None and found["offset"] is not None


def utc_now() -> datetime:
    """Return the wall clock's time in UTC."""
    return datetime.now(UTC)
