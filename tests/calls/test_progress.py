"""What a listener is told."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from lusid_async.calls.progress import Progress, ProgressTracker
from lusid_async.http.observing import Retry, announce
from tests.calls.books import numbered, things_over, three_pages
from tests.calls.things import ThingsApi, factory_over

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

RETRY = Retry(operation="ThingsApi.list_things", attempt=1, reason="429", wait=0.0, status=429)


@pytest.mark.parametrize(
    ("progress", "rate", "eta"),
    [
        (Progress("x"), None, None),
        (Progress("x", total=10, elapsed=5.0), None, None),
        (Progress("x", items=10, elapsed=0.0), None, None),
        (Progress("x", items=10, elapsed=4.0), 2.5, None),
        (Progress("x", items=10, total=30, elapsed=4.0), 2.5, 8.0),
        (Progress("x", items=10, total=10, elapsed=4.0), 2.5, 0.0),
        (Progress("x", items=40, total=10, elapsed=4.0), 10.0, 0.0),
    ],
)
def test_rate_and_eta_follow_from_the_figures(
    progress: Progress, rate: float | None, eta: float | None
) -> None:
    assert (progress.rate, progress.eta) == (rate, eta)


def test_a_tracker_counts_and_tells() -> None:
    told: list[Progress] = []
    ticks: Iterator[float] = iter([100.0, 101.0, 102.5, 104.0])
    tracker = ProgressTracker("job", told.append, total=8, clock=lambda: next(ticks))
    tracker.advance(items=2, pages=1)
    with tracker.counting_retries():
        announce(RETRY)
    announce(RETRY)
    tracker.advance(items=3)
    assert told == [
        Progress("job", items=2, pages=1, total=8, elapsed=1.0),
        Progress("job", items=2, pages=1, total=8, retries=1, elapsed=2.5),
        Progress("job", items=5, pages=1, total=8, retries=1, elapsed=4.0),
    ]


def test_a_listener_that_raises_is_logged_once_and_left_alone(caplog: pytest.LogCaptureFixture) -> None:
    calls = []

    def listener(progress: Progress) -> None:
        calls.append(progress)
        raise LookupError("broken bar")

    tracker = ProgressTracker("job", listener)
    with caplog.at_level(logging.ERROR, logger="lusid_async"):
        tracker.advance(items=1)
        tracker.advance(items=1)
    assert (len(calls), tracker.progress.items) == (1, 2)
    [record] = caplog.records
    assert record.getMessage() == "job: the progress listener raised and is not called again"
    assert record.exc_info is not None


@pytest.mark.anyio
async def test_pages_are_told_when_they_are_handed_out() -> None:
    told: list[Progress] = []
    async for _ in things_over(three_pages()).list_things().pages(progress=told.append):
        told.append(Progress("the loop"))
    assert [(each.label, each.items, each.pages) for each in told] == [
        ("ThingsApi.list_things", 2, 1),
        ("the loop", 0, 0),
        ("ThingsApi.list_things", 3, 2),
        ("the loop", 0, 0),
        ("ThingsApi.list_things", 4, 3),
        ("the loop", 0, 0),
    ]


@pytest.mark.anyio
@pytest.mark.parametrize("kind", ["items", "json_pages"])
async def test_items_and_json_pages_are_told_the_same_way(kind: str) -> None:
    told: list[Progress] = []
    call = things_over(three_pages()).list_things()
    async with getattr(call, kind)(progress=told.append) as iterated:
        async for _ in iterated:
            pass
    assert [(each.items, each.pages) for each in told] == [(2, 1), (3, 2), (4, 3)]


@pytest.mark.anyio
async def test_retries_of_pages_are_counted_ahead_of_the_loop_too() -> None:
    book = numbered(3)

    def respond(request: httpx.Request) -> httpx.Response:
        announce(RETRY)  # as the sender does, in the task that makes the call
        return book(request)

    told: list[Progress] = []
    call = factory_over(respond).build(ThingsApi).list_things()
    async with call.pages(progress=told.append) as pages:
        assert len([page async for page in pages]) == 3
    assert (told[-1].retries, told[-1].pages) == (3, 3)
    told.clear()
    assert len([page async for page in call.pages(progress=told.append)]) == 3
    assert [each.retries for each in told] == [1, 1, 2, 2, 3, 3]


@pytest.mark.anyio
async def test_several_listings_can_share_a_tracker() -> None:
    told: list[Progress] = []
    tracker = ProgressTracker("all things", told.append, total=7)
    for book in (three_pages(), numbered(3)):
        assert [item async for item in things_over(book).list_things().items(progress=tracker)]
    assert (told[-1].label, told[-1].items, told[-1].pages, told[-1].eta) == ("all things", 7, 6, 0.0)
