"""Listings that stop and go on."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import anyio
import pytest

from lusid_async import ServiceException
from lusid_async.bulk import Checkpoint, CheckpointError, checkpointed
from tests.bulk.test_batches import token_of
from tests.calls.books import Book, numbered, things_over
from tests.calls.things import ThingsApi, factory_over, settings

if TYPE_CHECKING:
    from pathlib import Path

    import httpx

    from lusid_async.bulk import CheckpointedPages
    from lusid_async.calls.progress import Progress
    from tests.calls.things import PageOfThings

pytestmark = pytest.mark.anyio

PAGES = 4
EVERYTHING = [str(number + 1) for number in range(PAGES)]
MOMENT = datetime(2024, 5, 1, tzinfo=UTC)


def names(page: PageOfThings) -> list[str]:
    return [thing.name for thing in page.values or ()]


async def run_to_the_end(pages: CheckpointedPages[PageOfThings]) -> list[str]:
    return [name async for page in pages for name in names(page)]


async def run_until(pages: CheckpointedPages[PageOfThings], stop: int, way: str) -> list[str]:
    """Deal with `stop` pages, and stop in some way with the next one in hand."""
    dealt_with: list[str] = []
    with anyio.CancelScope() as scope:
        try:
            async for page in pages:
                if len(dealt_with) == stop:
                    if way == "break":
                        break
                    if way == "error":
                        raise LookupError  # noqa: TRY301 - what a caller's own code may do
                    scope.cancel()
                    await anyio.sleep_forever()
                dealt_with += names(page)
        except LookupError:
            pass
    return dealt_with


@pytest.mark.parametrize("way", ["break", "error", "cancel"])
@pytest.mark.parametrize("stop", range(PAGES))
@pytest.mark.parametrize("in_block", [False, True])
async def test_wherever_it_stops_it_goes_on_without_gap_or_duplicate(
    tmp_path: Path, stop: int, way: str, in_block: bool
) -> None:
    book = numbered(PAGES)
    call = things_over(book).list_things()
    pages = checkpointed(call, tmp_path / "listing")
    if in_block:
        async with pages:
            dealt_with = await run_until(pages, stop, way)
    else:
        dealt_with = await run_until(pages, stop, way)
    asked = len(book.asked)
    rest = await run_to_the_end(checkpointed(call, tmp_path / "listing"))
    assert dealt_with + rest == EVERYTHING
    assert book.asked[asked:] == [None, "2", "3", "4"][stop:]


@pytest.mark.parametrize("stop", range(PAGES))
async def test_a_page_that_fails_or_is_cancelled_is_the_one_to_go_on_with(tmp_path: Path, stop: int) -> None:
    book = numbered(PAGES)
    scope = anyio.CancelScope()

    def respond(request: httpx.Request) -> httpx.Response:
        if len(book.asked) == stop:
            book.failures = 1
        if len(book.asked) == stop + 1:
            scope.cancel()
        return book(request)

    call = factory_over(respond).build(ThingsApi).list_things()
    dealt_with: list[str] = []
    with pytest.raises(ServiceException):
        async for page in checkpointed(call, tmp_path / "listing"):
            dealt_with += names(page)
    assert len(dealt_with) == stop
    with scope:
        async for page in checkpointed(call, tmp_path / "listing"):
            await anyio.lowlevel.checkpoint()
            dealt_with += names(page)
    dealt_with += await run_to_the_end(checkpointed(call, tmp_path / "listing"))
    assert dealt_with == EVERYTHING


async def test_record_says_that_the_page_in_hand_is_dealt_with(tmp_path: Path) -> None:
    call = things_over(numbered(PAGES)).list_things()
    async with checkpointed(call, tmp_path / "listing") as pages:
        async for page in pages:
            assert names(page) == ["1"]
            await pages.record()
            break
    assert await run_to_the_end(checkpointed(call, tmp_path / "listing")) == EVERYTHING[1:]


async def test_a_checkpoint_kept_with_the_data_gives_every_page_exactly_once() -> None:
    """The caller stores page and checkpoint in one transaction, and is killed after each."""
    call = things_over(numbered(PAGES)).list_things()
    stored: list[str] = []
    kept: str | None = None
    for _ in range(PAGES):
        pages = checkpointed(call, resume=None if kept is None else Checkpoint.from_json(kept))
        page = await anext(pages)
        stored, kept = [*stored, *names(page)], pages.checkpoint.to_json()
    assert stored == EVERYTHING
    assert kept is not None
    assert Checkpoint.from_json(kept).finished
    assert await run_to_the_end(checkpointed(call, resume=Checkpoint.from_json(kept))) == []


async def test_the_checkpoint_tells_how_much_is_done() -> None:
    pages = checkpointed(things_over(numbered(PAGES)).list_things())
    with pytest.raises(RuntimeError, match="first page"):
        _ = pages.checkpoint
    seen = []
    async for _ in pages:
        seen.append(
            (
                pages.checkpoint.pages,
                pages.checkpoint.items,
                pages.checkpoint.page,
                pages.checkpoint.finished,
            )
        )
    assert seen == [(1, 1, "2", False), (2, 2, "3", False), (3, 3, "4", False), (4, 4, None, True)]


@pytest.mark.parametrize("in_block", [False, True])
async def test_a_finished_listing_gives_no_page_and_asks_for_none(tmp_path: Path, in_block: bool) -> None:
    book = numbered(PAGES)
    call = things_over(book).list_things()
    assert await run_to_the_end(checkpointed(call, tmp_path / "listing")) == EVERYTHING
    assert json.loads((tmp_path / "listing").read_text())["finished"] is True
    asked = len(book.asked)
    pages = checkpointed(call, tmp_path / "listing")
    if in_block:
        async with pages:
            assert await run_to_the_end(pages) == []
    else:
        assert await run_to_the_end(pages) == []
    assert len(book.asked) == asked


async def test_a_listing_may_begin_at_a_page(tmp_path: Path) -> None:
    call = things_over(numbered(PAGES)).list_things(page="3")
    assert await run_until(checkpointed(call, tmp_path / "listing"), 1, "break") == ["3"]
    assert await run_to_the_end(checkpointed(call, tmp_path / "listing")) == ["4"]


async def test_the_checkpoint_of_another_listing_is_refused(tmp_path: Path) -> None:
    book = numbered(PAGES)
    things = things_over(book)
    await run_until(checkpointed(things.list_things(), tmp_path / "listing"), 1, "break")
    elsewhere = factory_over(book, config_loaders=settings(api_url="https://other.lusid.com/api"))
    as_another = factory_over(book, config_loaders=settings(access_token=token_of("somebody else")))
    for other, problem in (
        (things.list_past_things(as_at=MOMENT), r"of ThingsApi\.list_things, not of"),
        (things.list_things(sort_by=["name"]), r"listing: .*another job: sort_by was none, is name"),
        (elsewhere.build(ThingsApi).list_things(), "of https://things.lusid.com/api.*, not of https://other"),
        (as_another.build(ThingsApi).list_things(), "a job as none, not as somebody else"),
    ):
        with pytest.raises(CheckpointError, match=problem):
            await anext(checkpointed(other, tmp_path / "listing"))
    assert len(await run_to_the_end(checkpointed(things.list_things(), tmp_path / "listing"))) == 3


async def test_an_as_at_of_the_caller_s_is_kept_and_another_refused(tmp_path: Path) -> None:
    book = numbered(PAGES)
    things = things_over(book)
    elsewhere = MOMENT.astimezone(timezone(timedelta(hours=5)))
    begun = checkpointed(things.list_past_things(as_at=elsewhere), tmp_path / "listing")
    await run_until(begun, 1, "break")
    with pytest.raises(CheckpointError, match="as at"):
        later = things.list_past_things(as_at=MOMENT + timedelta(seconds=1))
        await anext(checkpointed(later, tmp_path / "listing"))
    for call in (things.list_past_things(), things.list_past_things(as_at=MOMENT)):
        await run_until(checkpointed(call, tmp_path / "listing"), 0, "break")
    asked = {request.url.params["asAt"] for request in book.requests}
    assert asked == {MOMENT.isoformat()}


async def test_an_as_at_is_pinned_to_the_server_s_present_and_outlasts_the_run(tmp_path: Path) -> None:
    book = Book(numbered(PAGES).pages, headers={"date": "Wed, 01 May 2024 10:11:12 GMT"})
    call = things_over(book).list_past_things()
    assert await run_until(checkpointed(call, tmp_path / "listing"), 2, "break") == EVERYTHING[:2]
    book.headers = {"date": "Fri, 03 May 2024 10:11:12 GMT"}
    assert await run_to_the_end(checkpointed(call, tmp_path / "listing")) == EVERYTHING[2:]
    first, *others = [request.url.params.get("asAt") for request in book.requests]
    assert first is None
    assert set(others) == {"2024-05-01T10:11:14+00:00"}
    assert json.loads((tmp_path / "listing").read_text())["as_at"] == "2024-05-01T10:11:14+00:00"


async def test_a_crash_on_the_first_page_keeps_the_pinned_as_at(tmp_path: Path) -> None:
    book = Book(numbered(PAGES).pages, headers={"date": "Wed, 01 May 2024 10:11:12 GMT"})
    call = things_over(book).list_past_things()
    await run_until(checkpointed(call, tmp_path / "listing"), 0, "error")
    assert await run_to_the_end(checkpointed(call, tmp_path / "listing")) == EVERYTHING
    assert {request.url.params.get("asAt") for request in book.requests[1:]} == {"2024-05-01T10:11:14+00:00"}


async def test_a_checkpoint_that_is_as_at_the_future_is_refused_unless_the_caller_asks_for_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "listing"
    call = things_over(numbered(PAGES)).list_past_things()
    await run_until(checkpointed(call, path), 1, "break")
    as_at = json.loads(path.read_text())["as_at"]
    path.write_text(path.read_text().replace(as_at, "2099-01-01T00:00:00+00:00"))
    with pytest.raises(CheckpointError, match=r"listing: the checkpoint is as at 2099-01-01.*in the future"):
        await anext(checkpointed(call, path))
    asked = call.as_of("2099-01-01T00:00:00+00:00")
    assert len(await run_to_the_end(checkpointed(asked, path))) == 3


async def test_the_name_of_the_job_belongs_to_the_checkpoint(tmp_path: Path) -> None:
    call = things_over(numbered(PAGES)).list_things()
    await run_until(checkpointed(call, tmp_path / "listing", job="monday"), 1, "break")
    for other in ("tuesday", None):
        with pytest.raises(CheckpointError, match="of the job monday, not of the job"):
            await anext(checkpointed(call, tmp_path / "listing", job=other))
    assert await run_to_the_end(checkpointed(call, tmp_path / "listing", job="monday")) == EVERYTHING[1:]


async def test_a_later_iteration_in_the_same_process_continues_and_the_earlier_ends(
    tmp_path: Path,
) -> None:
    call = things_over(numbered(PAGES)).list_things()
    earlier, later = [checkpointed(call, tmp_path / "listing") for _ in range(2)]
    await anext(earlier)
    assert await run_to_the_end(later) == EVERYTHING
    with pytest.raises(CheckpointError, match="a later iteration"):
        await anext(earlier)
    assert [path.name for path in tmp_path.iterdir()] == ["listing"]


async def test_a_missing_folder_is_noticed_before_anything_is_sent(tmp_path: Path) -> None:
    book = numbered(PAGES)
    with pytest.raises(FileNotFoundError):
        await anext(checkpointed(things_over(book).list_things(), tmp_path / "no" / "listing"))
    assert not book.asked


async def test_a_run_that_finds_the_listing_finished_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    call = things_over(numbered(PAGES)).list_things()
    first = checkpointed(call, tmp_path / "listing")
    await run_to_the_end(first)
    with caplog.at_level("INFO", logger="lusid_async"):
        again = checkpointed(call, tmp_path / "listing")
        await run_to_the_end(again)
    assert (first.was_finished, again.was_finished) == (False, True)
    assert "an earlier run had finished the listing of 4 items" in caplog.text


async def test_progress_counts_what_this_run_does(tmp_path: Path) -> None:
    told: list[Progress] = []
    call = things_over(numbered(PAGES)).list_things()
    await run_until(checkpointed(call, tmp_path / "listing"), 1, "break")
    await run_to_the_end(checkpointed(call, tmp_path / "listing", progress=told.append))
    assert [each.pages for each in told] == [1, 2, 3]


def test_a_file_and_a_checkpoint_exclude_each_other(tmp_path: Path) -> None:
    call = things_over(numbered(PAGES)).list_things()
    with pytest.raises(ValueError, match="path and resume"):
        checkpointed(call, tmp_path / "listing", resume=Checkpoint("x", "y", "z"))
    call.close()
