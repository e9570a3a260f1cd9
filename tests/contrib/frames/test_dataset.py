"""Partitioned datasets."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import duckdb
import fsspec
import httpx
import polars as pl
import pyarrow.dataset as ds
import pytest

from lusid_async import NotFoundException, ServiceException
from lusid_async.api import InstrumentsApi
from lusid_async.bulk.job import JobLock
from lusid_async.contrib import TableSchema, many_parents, write_dataset
from lusid_async.models import Instrument, PortfolioHolding
from tests.calls.things import factory_over
from tests.contrib.frames.listing import AS_AT, instrument, listing
from tests.contrib.frames.portfolios import portfolios

if TYPE_CHECKING:
    from pathlib import Path

    import pyarrow as pa

    from lusid_async.contrib.frames.many_parents import ManyParents

pytestmark = pytest.mark.anyio

STATES = [[instrument(1), instrument(2, state="Inactive")], [instrument(3)]]


def names(folder: Path) -> list[str]:
    return sorted(map(str, read(folder).column("name").to_pylist()))


def read(folder: Path) -> pa.Table:
    return ds.dataset(folder, partitioning="hive").to_table()


async def test_rows_are_in_the_partitions_that_readers_know(tmp_path: Path) -> None:
    report = await write_dataset(
        listing(*STATES), tmp_path, partition={"date": "2024-06-28"}, partition_by=["state"]
    )
    assert (report.rows, report.pages, report.as_at) == (3, 2, "2024-06-01T00:00:00+00:00")
    files = [path.relative_to(tmp_path).parent.as_posix() for path in tmp_path.rglob("*.parquet")]
    assert sorted(files) == ["date=2024-06-28/state=Active", "date=2024-06-28/state=Inactive"]
    assert report.bytes_written == sum(path.stat().st_size for path in tmp_path.rglob("*.parquet"))
    arrow = read(tmp_path).sort_by("name")
    assert arrow.column("state").to_pylist() == ["Active", "Inactive", "Active"]
    polars = pl.scan_parquet(tmp_path / "**/*.parquet", hive_partitioning=True).collect().sort("name")
    assert polars["state"].to_list() == ["Active", "Inactive", "Active"]
    listed = duckdb.read_parquet(f"{tmp_path}/**/*.parquet", hive_partitioning=True)
    duck = listed.project("name, state").order("name").fetchall()
    assert duck == [("instrument 1", "Active"), ("instrument 2", "Inactive"), ("instrument 3", "Active")]


async def test_an_append_adds_rows_and_a_job_that_runs_again_replaces_its_own(tmp_path: Path) -> None:
    await write_dataset(listing([instrument(1)]), tmp_path, job="monday")
    await write_dataset(listing([instrument(2)], [instrument(3)]), tmp_path, job="tuesday", row_group_rows=1)
    await write_dataset(listing([instrument(4)]), tmp_path, job="tuesday")
    assert names(tmp_path) == ["instrument 1", "instrument 4"]
    await write_dataset(listing([instrument(5)]), tmp_path)
    await write_dataset(listing([instrument(5)]), tmp_path)
    assert names(tmp_path) == ["instrument 1", "instrument 4", "instrument 5", "instrument 5"]


async def test_replace_replaces_only_the_partitions_of_the_rows(tmp_path: Path) -> None:
    for date, number in (("a", 1), ("b", 2)):
        await write_dataset(listing([instrument(number)]), tmp_path, partition={"date": date}, job=date)
    await write_dataset(listing([instrument(3)]), tmp_path, partition={"date": "b"}, mode="replace")
    assert names(tmp_path) == ["instrument 1", "instrument 3"]
    await write_dataset(listing([]), tmp_path, partition={"date": "a"}, mode="replace")
    assert names(tmp_path) == ["instrument 3"]


async def test_replace_replaces_all_of_the_partition_that_is_named(tmp_path: Path) -> None:
    api = portfolios(rows=1)
    for date in ("a", "b"):
        rows = many_parents(api.get_holdings, [("funds", "f1"), ("other", "f2")])
        await write_dataset(rows, tmp_path, partition={"date": date}, partition_by=["scope"])
    rows = many_parents(api.get_holdings, [("funds", "f3")])
    await write_dataset(rows, tmp_path, partition={"date": "b"}, partition_by=["scope"], mode="replace")
    found = read(tmp_path).select(["date", "scope", "code"]).to_pylist()
    assert sorted(tuple(row.values()) for row in found) == [
        ("a", "funds", "f1"),
        ("a", "other", "f2"),
        ("b", "funds", "f3"),
    ]


async def test_replace_without_a_named_partition_replaces_those_of_the_rows(tmp_path: Path) -> None:
    api = portfolios(rows=1)
    for parents in ([("funds", "f1"), ("other", "f2")], [("funds", "f3")]):
        rows = many_parents(api.get_holdings, parents)
        await write_dataset(rows, tmp_path, partition_by=["scope"], mode="replace")
    assert sorted(map(str, read(tmp_path).column("code").to_pylist())) == ["f2", "f3"]


async def test_parents_that_are_not_known_before_need_a_schema(tmp_path: Path) -> None:
    def rows() -> ManyParents:
        return many_parents(portfolios(rows=1).get_holdings, ())

    with pytest.raises(ValueError, match="give a schema"):
        await write_dataset(rows(), tmp_path)
    schema = TableSchema.declare(PortfolioHolding, columns=["units"])
    report = await write_dataset(rows(), tmp_path, schema=schema)
    assert report.rows == 0


async def test_a_run_that_fails_leaves_the_dataset_as_it_was(tmp_path: Path) -> None:
    async def fail(page: int) -> httpx.Response | None:
        return httpx.Response(500) if page == 1 else None

    await write_dataset(listing([instrument(1)]), tmp_path, job="x")
    pages = [[instrument(2)], [instrument(3)]]
    with pytest.raises(ServiceException):
        await write_dataset(listing(*pages, before=fail), tmp_path, job="x", row_group_rows=1)
    assert names(tmp_path) == ["instrument 1"]
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


async def test_what_a_killed_run_left_is_no_data_and_is_cleared(tmp_path: Path) -> None:
    await write_dataset(listing([instrument(1)]), tmp_path, job="x")
    name = next(tmp_path.glob("*.parquet")).name
    left = tmp_path / f".lusid-part-{name.partition('-')[0]}"
    left.mkdir()
    (left / name).write_bytes(b"half")
    assert names(tmp_path) == ["instrument 1"]
    await write_dataset(listing([instrument(2)]), tmp_path, job="x")
    assert names(tmp_path) == ["instrument 2"]
    assert not left.exists()


async def test_a_second_run_of_a_job_at_the_same_time_is_refused(tmp_path: Path) -> None:
    async def run_again(_: int) -> None:
        with pytest.raises(BlockingIOError, match="being written by another run of this job"):
            await write_dataset(listing([instrument(2)]), tmp_path, job="x")
        await write_dataset(listing([instrument(3)]), tmp_path, job="y")

    await write_dataset(listing([instrument(1)], before=run_again), tmp_path, job="x")
    assert names(tmp_path) == ["instrument 1", "instrument 3"]
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


async def test_more_partitions_than_files_that_may_be_open(tmp_path: Path) -> None:
    funds = [("funds", f"f{number:03}") for number in range(150)] * 2
    rows = many_parents(portfolios().get_holdings, funds)
    report = await write_dataset(rows, tmp_path, partition_by=["code"], row_group_rows=100)
    assert report.rows == 600
    found = read(tmp_path)
    assert found.num_rows == 600
    assert len(set(found.column("code").to_pylist())) == 150


async def test_values_are_escaped_in_the_names_of_folders(tmp_path: Path) -> None:
    items = [instrument(1, state="a/b=c d"), instrument(2, state=None)]
    await write_dataset(listing(items), tmp_path, partition_by=["state"])
    assert sorted(map(str, read(tmp_path).column("state").to_pylist())) == ["None", "a/b=c d"]


async def test_failures_of_every_parent_replace_nothing(tmp_path: Path) -> None:
    funds = [("funds", "f1"), ("funds", "f2")]
    replacing: Any = {"partition": {"date": "a"}, "mode": "replace", "job": "x"}
    await write_dataset(many_parents(portfolios(rows=1).get_holdings, funds), tmp_path / "lake", **replacing)
    failing = portfolios(missing=["f1", "f2"])
    rows = many_parents(failing.get_holdings, funds, rejects=tmp_path / "rejects")
    with pytest.raises(NotFoundException):
        await write_dataset(rows, tmp_path / "lake", **replacing)
    assert read(tmp_path / "lake").num_rows == 2


async def test_an_append_of_the_same_job_replaces_only_what_the_same_arguments_wrote(tmp_path: Path) -> None:
    def rows(*codes: str) -> ManyParents:
        return many_parents(portfolios(rows=1).get_holdings, [("funds", code) for code in codes])

    for date, codes in (("a", ["f1"]), ("b", ["f1"]), ("b", ["f2"]), ("b", ["f2"])):
        await write_dataset(rows(*codes), tmp_path, partition={"date": date}, job="x")
    found = read(tmp_path).select(["date", "code"]).to_pylist()
    assert sorted(tuple(row.values()) for row in found) == [("a", "f1"), ("b", "f1"), ("b", "f2")]


async def test_a_listing_with_other_arguments_is_another_job(tmp_path: Path) -> None:
    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"values": [instrument(1)]})

    api = factory_over(respond).build(InstrumentsApi)
    for filter_text in ("state eq 'Active'", "state eq 'Inactive'", "state eq 'Inactive'"):
        await write_dataset(api.list_instruments(filter=filter_text, as_at=AS_AT), tmp_path, job="x")
    assert names(tmp_path) == ["instrument 1"] * 2


async def test_a_partition_is_replaced_by_one_run_at_a_time(tmp_path: Path) -> None:
    async def run_again(_: int) -> None:
        with pytest.raises(BlockingIOError, match="another run of this partition"):
            await write_dataset(
                listing([instrument(2)]), tmp_path, partition={"date": "a"}, mode="replace", job="y"
            )
        await write_dataset(listing([instrument(3)]), tmp_path, partition={"date": "b"}, mode="replace")

    call = listing([instrument(1)], before=run_again)
    await write_dataset(call, tmp_path, partition={"date": "a"}, mode="replace")
    assert names(tmp_path) == ["instrument 1", "instrument 3"]


async def test_what_killed_runs_without_a_name_left_is_cleared_by_the_next_run(tmp_path: Path) -> None:
    left, held = tmp_path / ".lusid-part-1", tmp_path / ".lusid-part-2"
    left.mkdir()
    held.mkdir()
    lock = JobLock(held)
    assert lock.acquire()
    await write_dataset(listing([instrument(1)]), tmp_path)
    assert (left.exists(), held.exists()) == (False, True)
    lock.release()
    await write_dataset(listing([instrument(1)]), tmp_path)
    assert not held.exists()


@pytest.mark.parametrize("place", ["lake", "lake/rejects.jsonl"])
async def test_a_reject_file_that_is_taken_for_data_is_refused(place: str, tmp_path: Path) -> None:
    rows = many_parents(portfolios().get_holdings, [("funds", "f1")], rejects=tmp_path / place)
    with pytest.raises(ValueError, match="rejects is"):
        await write_dataset(rows, tmp_path / "lake")
    assert list(tmp_path.iterdir()) == []


async def test_a_dataset_on_a_url() -> None:
    for _ in range(2):
        await write_dataset(
            listing(*STATES), "memory://lake/instruments", partition_by=["state"], job="x", mode="replace"
        )
    memory = fsspec.filesystem("memory")
    files = memory.find("/lake/instruments")
    assert len(files) == 2
    found = ds.dataset("/lake/instruments", filesystem=memory, partitioning="hive").to_table()
    assert sorted(map(str, found.column("name").to_pylist())) == [f"instrument {n}" for n in (1, 2, 3)]


async def test_the_metadata_say_what_a_file_is(tmp_path: Path) -> None:
    await write_dataset(listing([instrument(1)]), tmp_path, job="x")
    metadata: Any = ds.dataset(tmp_path).schema.metadata
    said = json.loads(metadata[b"lusid_async"])
    assert (said["operation"], said["job"]) == ("InstrumentsApi.list_instruments", "x")
    assert said["asAt"] == "2024-06-01T00:00:00+00:00"


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"partition_by": ["nmae"]}, "no column 'nmae'"),
        ({"partition": {"name": "x"}}, "has the name of a column"),
        ({"partition": {"Name": "x"}}, "has the name of a column"),
        ({"partition": {"": "x"}}, "a name and a value"),
        ({"partition": {"a": ""}}, "a name and a value"),
        ({"partition": {"a": "x", "A": "y"}}, "differ only in case"),
        ({"partition_by": ["state", "state"]}, "'state' more than once"),
        ({"mode": "overwrite"}, "'append' or 'replace'"),
        ({"row_group_rows": 0}, "must be positive"),
        ({"schema": TableSchema.declare(Instrument, new="evolve")}, "cannot change"),
    ],
)
async def test_what_cannot_be_is_refused_before_anything_is_sent(
    arguments: dict[str, Any], problem: str, tmp_path: Path
) -> None:
    async def sent(_: int) -> None:
        pytest.fail("a request was sent")

    call = listing([], before=sent)
    with pytest.raises(ValueError, match=problem):
        await write_dataset(call, tmp_path, **arguments)
    call.close()


async def test_a_partition_is_a_dict(tmp_path: Path) -> None:
    call = listing([])
    with pytest.raises(TypeError, match="partition is a dict"):
        await write_dataset(call, tmp_path, partition=["date"])  # type: ignore[arg-type]
    call.close()
