"""Listings as streams of record batches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb
import httpx
import pyarrow as pa
import pytest

from lusid_async import ServiceException
from lusid_async.contrib import TableSchema, arrow_batches, read_batches
from lusid_async.models import Instrument
from tests.contrib.frames.listing import instrument, labelled, listing

if TYPE_CHECKING:
    from lusid_async.bulk import JobReport

pytestmark = pytest.mark.anyio

PAGES = [[instrument(1), instrument(2)], [], [instrument(3, properties=[labelled("A/b/C", "x")])]]


@pytest.mark.parametrize("prefetched", [False, True])
async def test_each_page_is_a_batch_of_one_schema(prefetched: bool) -> None:
    batches = arrow_batches(listing(*PAGES))
    if prefetched:
        async with batches:
            found = [batch async for batch in batches]
    else:
        found = [batch async for batch in batches]
    assert [batch.num_rows for batch in found] == [2, 0, 1]
    assert all(batch.schema.equals(batches.schema) for batch in found)
    table = pa.Table.from_batches(found)
    assert table.column("name").to_pylist() == ["instrument 1", "instrument 2", "instrument 3"]
    assert "A/b/C" in str(table.column("_other").to_pylist()[2])


async def test_duckdb_reads_a_listing_in_a_worker_thread() -> None:
    def load(reader: pa.RecordBatchReader) -> list[tuple[str, str | None]]:
        connection = duckdb.connect()
        connection.register("listed", reader)
        return connection.execute('SELECT name, "identifiers.Figi" FROM listed ORDER BY name').fetchall()

    rows = await read_batches(load, listing(*PAGES), columns=["name", "identifiers.Figi"])
    assert rows == [("instrument 1", "BBG1"), ("instrument 2", "BBG2"), ("instrument 3", "BBG3")]


async def test_what_the_function_does_not_read_is_not_requested() -> None:
    requested: list[int] = []

    async def note(page: int) -> None:
        requested.append(page)

    pages = [[instrument(number)] for number in range(20)]
    first = await read_batches(lambda reader: reader.read_next_batch().num_rows, listing(*pages, before=note))
    assert first == 1
    assert len(requested) <= 4


async def test_a_failure_of_the_call_is_raised_as_it_is() -> None:
    async def fail(page: int) -> httpx.Response | None:
        return httpx.Response(500) if page == 1 else None

    with pytest.raises(ServiceException):
        await read_batches(lambda reader: reader.read_all(), listing(*PAGES, before=fail))


async def test_an_error_of_the_function_is_raised_as_it_is() -> None:
    def fail(_: pa.RecordBatchReader) -> None:
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        await read_batches(fail, listing(*PAGES))


async def test_a_schema_that_evolves_and_models_are_refused() -> None:
    call = listing([])
    with pytest.raises(ValueError, match="cannot change while it is written"):
        arrow_batches(call, schema=TableSchema.declare(Instrument, new="evolve"))
    with pytest.raises(TypeError, match="a paged call, not of list"):
        arrow_batches([])  # type: ignore[arg-type]


async def test_the_report_of_a_stream_says_what_was_read_so_far() -> None:
    throttled = [httpx.Response(429, headers={"retry-after": "0"})]

    async def throttle_once(page: int) -> httpx.Response | None:
        return throttled.pop() if page == 1 and throttled else None

    pages = [instrument(1), instrument(2)], [instrument(3)]
    batches = arrow_batches(listing(*pages, before=throttle_once))
    await anext(batches)
    assert (batches.report.rows, batches.report.pages, batches.report.retries) == (2, 1, 0)
    async for _ in batches:
        pass
    report = batches.report
    assert (report.rows, report.pages, report.retries) == (3, 2, 1)
    assert (report.operation, report.as_at) == (
        "InstrumentsApi.list_instruments",
        "2024-06-01T00:00:00+00:00",
    )


async def test_a_report_says_what_a_function_read() -> None:
    reports: list[JobReport] = []
    pages = [instrument(1), instrument(2)], [instrument(3)]
    await read_batches(lambda reader: reader.read_all(), listing(*pages), report=reports.append)
    assert [(report.rows, report.pages) for report in reports] == [(3, 2)]
