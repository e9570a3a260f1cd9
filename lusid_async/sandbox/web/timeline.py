"""A portfolio's events on a timeline of both times, as it is drawn.

Across is effective time: when something happened. Down is as-at time: when it was written. Holdings are
computed from what had happened by the effective time and was known by the as-at time, so from the marks that
are left of the one line and above the other.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lusid_async.sandbox.timestamps import from_microseconds, write_time
from lusid_async.sandbox.web.portfolio_events import CORPORATE_ACTION

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.storage.bitemporal import AsOf
    from lusid_async.sandbox.web.portfolio_events import Event

_COLUMNS = 36
_ROWS = 12
_WIDTH, _LEFT, _ROW_HEIGHT, _TOP, _BOTTOM = 720, 150, 34, 22, 34
_BELOW = 11
"""How far below the other marks of a row its corporate actions are."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The events of one place on the timeline.

    Args:
        x: across.
        y: down.
        radius: grows with the number of events.
        kind: `corporate action`, or `event` for anything else.
        count: how many events.
        effective_at: when the last of them happened.
        as_at: when the last of them was written.
        counted: how many of them count at the moment that is shown.
    """

    x: float
    y: float
    radius: float
    kind: str
    count: int
    effective_at: str
    as_at: str
    counted: int

    @property
    def shade(self) -> str:
        """How it is filled: `counted`, `partly-counted` or `not-counted`."""
        if self.counted == self.count:
            return "counted"
        return "partly-counted" if self.counted else "not-counted"


def timeline(events: Sequence[Event], at: AsOf) -> JsonObject | None:
    """Lay the events of a portfolio out, with the moment that is shown; None where there is none.

    Effective time is drawn to scale. As-at time is drawn by its order, a row for each write, since writes
    come in bursts; where there are many, a row stands for several.
    """
    if not events:
        return None
    effective = sorted({each.effective_at for each in events})
    written = sorted({each.as_at for each in events})
    shown = min(at.effective_at, effective[-1] + (effective[-1] - effective[0]) // 10 + 1)
    first, last = min(effective[0], shown), max(effective[-1], shown)
    rows = min(len(written), _ROWS)
    row_of = {each: place * rows // len(written) for place, each in enumerate(written)}
    step = (_WIDTH - _LEFT - 24) / _COLUMNS

    def across(time: int) -> float:
        share = (time - first) / (last - first) if last > first else 0.5
        return round(_LEFT + 12 + share * step * _COLUMNS, 1)

    places: dict[tuple[int, int, bool], list[Event]] = {}
    for event in events:
        column = round((across(event.effective_at) - _LEFT - 12) / step)
        place = (column, row_of[event.as_at], event.kind == CORPORATE_ACTION)
        places.setdefault(place, []).append(event)
    known = bisect_right(written, at.as_at)
    return {
        "width": _WIDTH,
        "height": _TOP + rows * _ROW_HEIGHT + _BOTTOM,
        "left": _LEFT,
        "bottom": _TOP + rows * _ROW_HEIGHT,
        "marks": [
            _mark(held, _LEFT + 12 + column * step, row, at)
            for (column, row, _), held in sorted(places.items())
        ],
        "rows": _row_labels([max(time for time in written if row_of[time] == row) for row in range(rows)]),
        "ticks": [{"x": across(time), "label": short_time(time)[:10]} for time in _ticks(first, last)],
        "effective_x": across(shown),
        "as_at_y": _TOP + _ROW_HEIGHT * (row_of[written[known - 1]] + 1 if known else 0) - 3,
        "kinds": sorted(Counter(each.kind for each in events).items(), reverse=True),
        "has_actions": any(each.kind == CORPORATE_ACTION for each in events),
        "writes": len(written),
        "effective_steps": _steps(effective, at.effective_at),
        "as_at_steps": _steps(written, at.as_at),
    }


def _row_labels(times: Sequence[int]) -> list[JsonObject]:
    """Return where each row is and the time of its last write, with fractions where seconds are the same."""
    labels = [short_time(time) for time in times]
    if len(set(labels)) < len(labels):
        labels = [from_microseconds(time).strftime("%m-%d %H:%M:%S.%f") for time in times]
    return [{"y": _middle(row), "label": label} for row, label in enumerate(labels)]


def _mark(events: Sequence[Event], x: float, row: int, at: AsOf) -> Mark:
    is_action = events[0].kind == CORPORATE_ACTION
    return Mark(
        round(x, 1),
        _middle(row) + (_BELOW if is_action else 0),
        4.5 if is_action else min(3.5 + len(events).bit_length(), 10),
        CORPORATE_ACTION if is_action else "event",
        len(events),
        write_time(max(each.effective_at for each in events)),
        write_time(max(each.as_at for each in events)),
        sum(each.counts(at) for each in events),
    )


def _middle(row: int) -> float:
    return _TOP + row * _ROW_HEIGHT + 12


def _ticks(first: int, last: int) -> Iterable[int]:
    return sorted({first + (last - first) * part // 4 for part in range(5)})


def _steps(times: Sequence[int], time: int) -> JsonObject:
    """Return the first, previous, next and last of some times, as seen from one; None where there is none."""
    before, after = bisect_left(times, time), bisect_right(times, time)
    return {
        "first": write_time(times[0]),
        "previous": write_time(times[before - 1]) if before else None,
        "next": write_time(times[after]) if after < len(times) else None,
        "last": write_time(times[-1]),
    }


def short_time(time: int) -> str:
    """Write microseconds since year 1 to the second in UTC, such as `2024-05-01 10:11:12`; a date alone
    where it is midnight."""
    text = from_microseconds(time).isoformat(sep=" ", timespec="seconds").removesuffix("+00:00")
    return text.removesuffix(" 00:00:00")
