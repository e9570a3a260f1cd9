"""Times are written as LUSID writes them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from lusid_async.sandbox.timestamps import EARLIEST, LATEST, is_timestamp, to_timestamp


@pytest.mark.parametrize(
    ("at", "written"),
    [
        (datetime(2024, 5, 1, 10, 11, 12, 123456, tzinfo=UTC), "2024-05-01T10:11:12.1234560+00:00"),
        (datetime(1, 1, 1, tzinfo=UTC), EARLIEST),
        (datetime(2024, 5, 1, 2, tzinfo=timezone(timedelta(hours=3))), "2024-04-30T23:00:00.0000000+00:00"),
    ],
)
def test_it_is_utc_with_seven_digits(at: datetime, written: str) -> None:
    assert to_timestamp(at) == written


@pytest.mark.parametrize("text", [EARLIEST, LATEST, "2024-05-01T10:11:12Z", "2024-05-01T10:11:12+01:00"])
def test_a_time_with_an_offset_is_a_timestamp(text: str) -> None:
    assert is_timestamp(text)


@pytest.mark.parametrize("text", ["", "today", "2024-05-01", "2024-05-01T10:11:12"])
def test_anything_else_is_not(text: str) -> None:
    assert not is_timestamp(text)
