"""Cut labels: named local times, and the times that requests write with them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from lusid_async.sandbox.domain.errors import Refusal, Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

_CUT = re.compile(r"(\d{4}-\d{2}-\d{2})N([A-Za-z0-9_-]+)\Z")
_TIME = re.compile(
    r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.(\d{1,7}))?)?(Z|[+-]\d{2}:?\d{2})?\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class CutLabel:
    """A cut label definition.

    Args:
        code: how requests name it.
        hours: local time, 0 to 23.
        minutes: local time, 0 to 59.
        time_zone: a name of the time zone database, such as `America/New_York`, `GB` or `Singapore`.
        display_name: carried along.
        description: carried along.
    """

    code: str
    hours: int
    minutes: int
    time_zone: str
    display_name: str = ""
    description: str = ""

    def check(self) -> None:
        """Check the definition.

        Raises:
            Refused: there is no such time of day or time zone.
        """
        if not (0 <= self.hours < 24 and 0 <= self.minutes < 60):
            raise Refused(Refusal.INVALID_CUT, f"There is no time of day {self.hours}:{self.minutes}.")
        try:
            ZoneInfo(self.time_zone)
        except (ZoneInfoNotFoundError, ValueError):
            raise Refused(Refusal.INVALID_TIME_ZONE, f"There is no time zone '{self.time_zone}'.") from None

    def on(self, day: datetime) -> datetime:
        """Return the label's time on a day, in UTC; daylight saving is observed."""
        local = datetime.combine(day.date(), time(self.hours, self.minutes), ZoneInfo(self.time_zone))
        return local.astimezone(UTC)


def parse_time(text: str, cut_labels: Mapping[str, CutLabel]) -> datetime:
    """Read a time as requests write it: ISO 8601, or a UTC date and a cut label, such as `2018-03-28NClose`.

    Args:
        text: the time; without an offset it is UTC; a seventh fractional digit is dropped.
        cut_labels: the definitions by code.

    Returns:
        The time in UTC.

    Raises:
        Refused: the label is not defined.
        ValueError: it is no time.
    """
    if cut := _CUT.match(text):
        day, code = cut.groups()
        if code not in cut_labels:
            raise Refused(Refusal.CUT_NOT_FOUND, f"There is no cut label '{code}'.")
        return cut_labels[code].on(datetime.fromisoformat(day))
    if not (written := _TIME.match(text)):
        raise ValueError(f"'{text}' is neither an ISO 8601 time nor a date with a cut label")
    day, clock, fraction, offset = written.groups()
    whole = datetime.fromisoformat(f"{day}T{clock or '00:00'}{(offset or 'Z').upper()}")
    return whole.replace(microsecond=int((fraction or "0").ljust(6, "0")[:6])).astimezone(UTC)
