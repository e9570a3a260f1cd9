"""Delta tables."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import polars as pl
import pytest
from deltalake import DeltaTable

from lusid_async import NotFoundException, ServiceException
from lusid_async.contrib import TableTypes, many_parents, write_delta
from tests.contrib.frames.listing import instrument, listing
from tests.contrib.frames.portfolios import portfolios

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.anyio


def names(table: Path) -> list[str]:
    return pl.read_delta(str(table))["name"].sort().to_list()


async def test_each_run_is_one_commit_that_says_what_it_is(tmp_path: Path) -> None:
    for number in (1, 3):
        pages = [[instrument(number)], [instrument(number + 1)]]
        report = await write_delta(listing(*pages), tmp_path / "t", job=f"night {number}")
        assert (report.rows, report.pages, report.job) == (2, 2, f"night {number}")
    assert names(tmp_path / "t") == [f"instrument {number}" for number in (1, 2, 3, 4)]
    history: Any = DeltaTable(tmp_path / "t").history()
    assert len(history) == 2
    said = json.loads(history[0]["lusid_async"])
    assert (said["operation"], said["job"]) == ("InstrumentsApi.list_instruments", "night 3")


async def test_a_job_appends_once_to_a_partition_of_a_table(tmp_path: Path) -> None:
    for date in ("a", "b"):
        await write_delta(listing([instrument(1)]), tmp_path / "t", partition={"date": date}, job="x")

    async def sent(_: int) -> None:
        pytest.fail("a request was sent")

    call = listing([instrument(1)], before=sent)
    with pytest.raises(ValueError, match=r"the job 'x' has appended to .* before"):
        await write_delta(call, tmp_path / "t", partition={"date": "b"}, job="x")
    call.close()
    for _ in range(2):
        await write_delta(
            listing([instrument(2)]), tmp_path / "t", partition={"date": "b"}, mode="replace", job="x"
        )
    assert names(tmp_path / "t") == ["instrument 1", "instrument 2"]


async def test_a_job_that_failed_can_append(tmp_path: Path) -> None:
    async def fail(_: int) -> httpx.Response:
        return httpx.Response(500)

    with pytest.raises(ServiceException):
        await write_delta(listing([], before=fail), tmp_path / "t", job="x")
    await write_delta(listing([instrument(1)]), tmp_path / "t", job="x")
    assert names(tmp_path / "t") == ["instrument 1"]


async def test_replace_replaces_the_rows_of_the_partition(tmp_path: Path) -> None:
    for date, number in (("a", 1), ("b", 2), ("b'", 3), ("b", 4)):
        await write_delta(
            listing([instrument(number)]), tmp_path / "t", partition={"date": date}, mode="replace"
        )
    assert names(tmp_path / "t") == ["instrument 1", "instrument 3", "instrument 4"]
    await write_delta(listing([instrument(5)]), tmp_path / "u", mode="replace")
    await write_delta(listing([instrument(6)]), tmp_path / "u", mode="replace")
    assert names(tmp_path / "u") == ["instrument 6"]


async def test_rows_of_many_parents_in_one_commit(tmp_path: Path) -> None:
    rows = many_parents(portfolios().get_holdings, [("funds", f"f{number}") for number in range(20)])
    report = await write_delta(rows, tmp_path / "t", partition_by=["scope"])
    assert report.rows == pl.read_delta(str(tmp_path / "t")).height == 40


async def test_a_run_that_fails_commits_nothing(tmp_path: Path) -> None:
    async def fail(page: int) -> httpx.Response | None:
        return httpx.Response(500) if page == 1 else None

    await write_delta(listing([instrument(1)]), tmp_path / "t")
    with pytest.raises(ServiceException):
        await write_delta(listing([instrument(2)], [instrument(3)], before=fail), tmp_path / "t")
    assert names(tmp_path / "t") == ["instrument 1"]


async def test_failures_of_every_parent_replace_nothing(tmp_path: Path) -> None:
    funds = [("funds", "f1"), ("funds", "f2")]
    table, rejects = tmp_path / "t", tmp_path / "rejects"
    await write_delta(many_parents(portfolios().get_holdings, funds), table, mode="replace")
    failing = portfolios(missing=["f1", "f2"])
    with pytest.raises(NotFoundException):
        await write_delta(many_parents(failing.get_holdings, funds, rejects=rejects), table, mode="replace")
    assert pl.read_delta(str(table)).height == 4


async def test_a_run_that_is_cancelled_commits_nothing(tmp_path: Path) -> None:
    reached = anyio.Event()

    async def hang(page: int) -> None:
        if page == 1:
            reached.set()
            await anyio.sleep_forever()

    async with anyio.create_task_group() as group:

        async def export() -> None:
            await write_delta(listing([instrument(2)], [instrument(3)], before=hang), tmp_path / "t")

        group.start_soon(export)
        with anyio.fail_after(30):
            await reached.wait()
        group.cancel_scope.cancel()
    assert not DeltaTable.is_deltatable(str(tmp_path / "t"))


async def test_what_delta_cannot_do_is_refused(tmp_path: Path) -> None:
    call = listing([])
    with pytest.raises(ValueError, match="no nanoseconds"):
        await write_delta(call, tmp_path, types=TableTypes(timestamps="ns"))
    with pytest.raises(ValueError, match="which rows"):
        await write_delta(call, tmp_path, partition_by=["state"], mode="replace")
    call.close()


async def test_a_table_that_cannot_be_written_is_an_error_of_the_writer(tmp_path: Path) -> None:
    (tmp_path / "t").write_text("a file")
    with pytest.raises(Exception, match=r"(?i)not a directory|file exists|os error|delta"):
        await write_delta(listing(*[[instrument(number)] for number in range(10)]), tmp_path / "t")
