"""Times as LUSID writes them: UTC, seven fractional digits."""

from __future__ import annotations

from datetime import UTC, datetime

EARLIEST = "0001-01-01T00:00:00.0000000+00:00"
LATEST = "9999-12-31T23:59:59.9999999+00:00"


def to_timestamp(at: datetime) -> str:
    """Write an aware `at` in UTC, such as `2024-05-01T10:11:12.1234560+00:00`."""
    text = at.astimezone(UTC).isoformat(timespec="microseconds")
    return f"{text[:-6]}0{text[-6:]}"


def is_timestamp(text: str) -> bool:
    """Tell whether `text` is an ISO 8601 date and time with an offset."""
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def utc_now() -> datetime:
    """Return the wall clock's time in UTC."""
    return datetime.now(UTC)
