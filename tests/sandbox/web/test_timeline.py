"""The timeline of a portfolio: where its events are drawn and which of them count."""

from __future__ import annotations

import pytest

from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import read_time
from lusid_async.sandbox.web.portfolio_events import CORPORATE_ACTION, Event
from lusid_async.sandbox.web.timeline import timeline

LATE = read_time("2030-01-01")


def day(text: str) -> int:
    return read_time(f"2024-{text}")


EVENTS = [
    Event(day("01-10"), day("02-01")),
    Event(day("03-10"), day("02-01")),
    Event(day("01-20"), day("04-01")),
]


def test_no_events_have_no_timeline() -> None:
    assert timeline([], AsOf(LATE, LATE)) is None


@pytest.mark.parametrize(
    ("effective_at", "as_at", "counted"),
    [
        ("12-31", "12-31", [True, True, True]),
        ("01-15", "12-31", [True, False, False]),
        ("12-31", "03-01", [True, True, False]),
        ("01-09", "12-31", [False, False, False]),
        ("01-10", "02-01", [True, False, False]),
        ("12-31", "01-01", [False, False, False]),
    ],
)
def test_events_count_that_had_happened_and_were_known(
    effective_at: str, as_at: str, counted: list[bool]
) -> None:
    drawn = timeline(EVENTS, AsOf(day(effective_at), day(as_at)))
    assert drawn is not None
    held = {(mark.effective_at[:10], mark.as_at[:10]): mark.counted == 1 for mark in drawn["marks"]}
    assert [
        held["2024-01-10", "2024-02-01"],
        held["2024-03-10", "2024-02-01"],
        held["2024-01-20", "2024-04-01"],
    ] == counted


def test_later_events_are_further_right_and_later_writes_further_down() -> None:
    drawn = timeline(EVENTS, AsOf(LATE, LATE))
    assert drawn is not None
    x = {mark.effective_at[:10]: mark.x for mark in drawn["marks"]}
    y = {mark.as_at[:10]: mark.y for mark in drawn["marks"]}
    assert x["2024-01-10"] < x["2024-01-20"] < x["2024-03-10"] < drawn["width"]
    assert y["2024-02-01"] < drawn["as_at_y"]
    assert y["2024-02-01"] < y["2024-04-01"] < drawn["bottom"]


def test_the_line_of_as_at_time_is_between_what_was_known_and_what_was_not() -> None:
    drawn = timeline(EVENTS, AsOf(LATE, day("03-01")))
    assert drawn is not None
    y = {mark.as_at[:10]: mark.y for mark in drawn["marks"]}
    assert y["2024-02-01"] < drawn["as_at_y"] < y["2024-04-01"]


@pytest.mark.parametrize(
    ("effective_at", "previous", "following"),
    [
        ("01-10", None, "2024-01-20"),
        ("01-15", "2024-01-10", "2024-01-20"),
        ("01-20", "2024-01-10", "2024-03-10"),
        ("12-31", "2024-03-10", None),
    ],
)
def test_steps_lead_to_the_neighbouring_events(
    effective_at: str, previous: str | None, following: str | None
) -> None:
    drawn = timeline(EVENTS, AsOf(day(effective_at), LATE))
    assert drawn is not None
    steps = drawn["effective_steps"]
    assert [each and each[:10] for each in (steps["previous"], steps["next"])] == [previous, following]
    assert (steps["first"][:10], steps["last"][:10]) == ("2024-01-10", "2024-03-10")


def test_thousands_of_events_are_a_few_marks_that_say_how_many_they_are() -> None:
    events = [Event(day("01-01") + number * 10**10, LATE + number) for number in range(3000)]
    drawn = timeline(events, AsOf(LATE, LATE + 10**6))
    assert drawn is not None
    assert len(drawn["rows"]) <= 12
    assert len(drawn["marks"]) < 500
    assert sum(mark.count for mark in drawn["marks"]) == 3000


def test_writes_of_one_second_are_told_apart() -> None:
    events = [Event(day("01-01"), LATE), Event(day("01-01"), LATE + 1000)]
    drawn = timeline(events, AsOf(LATE, LATE + 10**6))
    assert drawn is not None
    assert [row["label"] for row in drawn["rows"]] == ["01-01 00:00:00.000000", "01-01 00:00:00.001000"]


@pytest.mark.parametrize(
    ("effective_at", "as_at", "shade"),
    [
        ("12-31", "12-31", "partly-counted"),
        ("12-31", "03-01", "counted"),
        ("12-31", "01-01", "not-counted"),
    ],
)
def test_what_was_replaced_or_deleted_does_not_count_from_then_on(
    effective_at: str, as_at: str, shade: str
) -> None:
    events = [
        Event(day("01-10"), day("02-01"), until=day("04-01")),
        Event(day("01-10"), day("02-01")),
    ]
    drawn = timeline(events, AsOf(day(effective_at), day(as_at)))
    assert drawn is not None
    assert [(mark.count, mark.shade) for mark in drawn["marks"]] == [(2, shade)]


def test_corporate_actions_are_marks_of_their_own() -> None:
    drawn = timeline([EVENTS[0], Event(day("01-10"), day("02-01"), kind=CORPORATE_ACTION)], AsOf(LATE, LATE))
    assert drawn is not None
    event, action = drawn["marks"]
    assert [event.kind, action.kind] == ["event", "corporate action"]
    assert (event.x, event.y < action.y < drawn["as_at_y"]) == (action.x, True)
    assert drawn["kinds"] == [("transaction", 1), ("corporate action", 1)]
