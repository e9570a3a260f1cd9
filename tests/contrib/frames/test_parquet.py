"""Listings to Parquet files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio
import httpx
import pyarrow.parquet as pq
import pytest

from lusid_async import ServiceException
from lusid_async.contrib import ParquetSummary, to_arrow, write_parquet
from tests.contrib.frames.listing import BOND, instrument, labelled, listing

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

pytestmark = pytest.mark.anyio

GROWING: list[list[dict[str, Any]]] = [
    [instrument(1), instrument(2)],
    [instrument(3)],
    [instrument(4, properties=[labelled("A/b/C", "x")]), instrument(5)],
    [instrument(6)],
    [instrument(7, identifiers={"Isin": "I7"}, newField=[1]), instrument(8, instrumentDefinition=BOND)],
]


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@pytest.mark.parametrize("row_group_rows", [1, 2, 3, 1000])
async def test_a_file_holds_what_the_table_holds(row_group_rows: int, tmp_path: Path) -> None:
    path = tmp_path / "instruments.parquet"
    summary = await write_parquet(listing(*GROWING), path, row_group_rows=row_group_rows)
    table = await to_arrow(listing(*GROWING))
    assert pq.read_table(path).equals(table)
    assert summary == ParquetSummary(path, 8, table.num_columns, 5, path.stat().st_size)
    assert names_in(tmp_path) == ["instruments.parquet"]


async def test_pages_are_put_together_to_row_groups(tmp_path: Path) -> None:
    path = tmp_path / "instruments.parquet"
    await write_parquet(listing(*([instrument(n)] for n in range(7))), path, row_group_rows=3)
    groups = pq.ParquetFile(path).metadata
    assert [groups.row_group(number).num_rows for number in range(groups.num_row_groups)] == [3, 3, 1]


async def test_an_empty_listing_makes_a_file_with_columns(tmp_path: Path) -> None:
    path = tmp_path / "instruments.parquet"
    summary = await write_parquet(listing([]), path)
    assert (summary.rows, pq.read_table(path).schema) == (0, (await to_arrow(listing([]))).schema)


async def test_no_models_make_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "nothing.parquet"
    assert (await write_parquet([], path)).rows == 0
    assert pq.read_table(path).shape == (0, 0)


async def test_a_listing_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    async def fail_on_the_third(page: int) -> httpx.Response | None:
        return httpx.Response(500) if page == 2 else None

    path = tmp_path / "instruments.parquet"
    path.write_text("from yesterday")
    with pytest.raises(ServiceException):
        await write_parquet(listing(*GROWING, before=fail_on_the_third), path, row_group_rows=1)
    assert path.read_text() == "from yesterday"
    assert names_in(tmp_path) == ["instruments.parquet"]


async def test_a_cancelled_export_leaves_no_file(tmp_path: Path) -> None:
    reached = anyio.Event()

    async def hang_on_the_fourth(page: int) -> None:
        if page == 3:
            reached.set()
            await anyio.sleep_forever()

    async with anyio.create_task_group() as group:

        async def export() -> None:
            path = tmp_path / "instruments.parquet"
            await write_parquet(listing(*GROWING, before=hang_on_the_fourth), path, row_group_rows=1)

        group.start_soon(export)
        with anyio.fail_after(30):
            await reached.wait()
        assert len(names_in(tmp_path)) == 1
        assert names_in(tmp_path) != ["instruments.parquet"]
        group.cancel_scope.cancel()
    assert names_in(tmp_path) == []


async def test_a_folder_that_is_not_there_is_told_before_anything_is_sent(tmp_path: Path) -> None:
    async def sent(_: int) -> None:
        pytest.fail("a request was sent")

    call = listing([], before=sent)
    with pytest.raises(FileNotFoundError):
        await write_parquet(call, tmp_path / "no" / "such.parquet")
    call.close()


async def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        await write_parquet([], tmp_path)


async def test_a_row_group_has_rows(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="row_group_rows"):
        await write_parquet([], tmp_path / "x.parquet", row_group_rows=0)


async def test_the_compression_is_the_one_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "x.parquet"
    await write_parquet(listing([instrument(1)]), path, compression="gzip")
    assert pq.ParquetFile(path).metadata.row_group(0).column(0).compression == "GZIP"
