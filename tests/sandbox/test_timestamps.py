"""Times are written as LUSID writes them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from lusid_async.sandbox.timestamps import EARLIEST, LATEST, has_offset, read_time, to_timestamp, write_time


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
def test_a_time_that_says_its_offset(text: str) -> None:
    assert has_offset(text)


@pytest.mark.parametrize("text", ["", "today", "2024-05-01", "2024-05-01T10:11:12"])
def test_anything_else_says_no_offset(text: str) -> None:
    assert not has_offset(text)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2018-03-28", "2018-03-28T00:00:00.0000000+00:00"),
        ("2018-03-28T12:01Z", "2018-03-28T12:01:00.0000000+00:00"),
        ("2018-03-28T12:01:02Z", "2018-03-28T12:01:02.0000000+00:00"),
        ("2018-03-28T12:01:02.003", "2018-03-28T12:01:02.0030000+00:00"),
        ("2018-03-28T12:01:02.1234567+01:30", "2018-03-28T10:31:02.1234560+00:00"),
        (EARLIEST, EARLIEST),
        (LATEST, LATEST),
    ],
)
def test_a_time_is_read_in_every_form_that_lusid_takes(text: str, written: str) -> None:
    assert write_time(read_time(text)) == written


@pytest.mark.parametrize(
    "text", ["", "2018", "2018-13-01", "2018-02-30", "2018-03-28T25:00Z", "28/03/2018", "now"]
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_time(text)
