"""Listings to Parquet files."""

from __future__ import annotations

import io
import json
import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import duckdb
import fsspec
import httpx
import polars as pl
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

from lusid_async import (
    AsyncApiClientFactory,
    BadRequestException,
    EnvironmentVariablesConfigurationLoader,
    ServiceException,
    models,
)
from lusid_async.api import InstrumentsApi
from lusid_async.bulk import CheckpointError
from lusid_async.contrib import (
    ParquetSummary,
    TableSchema,
    TableTypes,
    arrow_batches,
    many_parents,
    to_arrow,
    write_dataset,
    write_parquet,
)
from lusid_async.sandbox import running_sandbox
from tests.calls.things import factory_over
from tests.contrib.frames import killed_export
from tests.contrib.frames.listing import BOND, instrument, labelled, listing, raw_listing
from tests.contrib.frames.portfolios import portfolios

if TYPE_CHECKING:
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
    assert summary == ParquetSummary(
        path, 8, table.num_columns, 5, path.stat().st_size, "2024-06-01T00:00:00+00:00"
    )
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
        assert all(name.startswith(".") for name in names_in(tmp_path))
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


async def test_every_item_is_a_row_whatever_columns_it_has(tmp_path: Path) -> None:
    pages = [[instrument(10 * page + n) for n in range(10)] for page in range(3)]
    pages[1][0]["properties"] = [labelled("A/b/C", "x")]
    columns = ["properties.A/b/C"]
    await write_parquet(listing(*pages), tmp_path / "x.parquet", columns=columns, row_group_rows=5)
    table = await to_arrow(listing(*pages), columns=columns)
    assert table.column_names == columns
    assert table.column(0).to_pylist() == [None] * 10 + ["x"] + [None] * 19
    assert pq.read_table(tmp_path / "x.parquet").equals(table)


async def test_a_selected_column_that_no_item_has_is_null(tmp_path: Path) -> None:
    columns = ["name", "identifiers.Sedol", "properties.A/b/C"]
    await write_parquet(listing([instrument(1)]), tmp_path / "x.parquet", columns=columns)
    table = await to_arrow(listing([instrument(1)]), columns=columns)
    assert table.to_pylist() == [
        {"name": "instrument 1", "identifiers.Sedol": None, "properties.A/b/C": None}
    ]
    assert pq.read_table(tmp_path / "x.parquet").to_pylist() == table.to_pylist()


@pytest.mark.parametrize(
    "column", ["nmae", "version.asAtDat", "instrumentDefinition.maturityDat", "properties.Rating"]
)
async def test_a_column_that_cannot_be_is_refused_before_anything_is_sent(
    tmp_path: Path, column: str
) -> None:
    async def sent(_: int) -> None:
        pytest.fail("a request was sent")

    with pytest.raises(ValueError, match=f"no columns '{column}'"):
        await write_parquet(listing([], before=sent), tmp_path / "x.parquet", columns=["name", column])
    with pytest.raises(ValueError, match="columns is empty"):
        await to_arrow(listing([], before=sent), columns=[])


async def test_a_compression_that_does_not_exist_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    async def sent(_: int) -> None:
        pytest.fail("a request was sent")

    call = listing([], before=sent)
    with pytest.raises(ValueError, match="no compression 'zip'"):
        await write_parquet(call, tmp_path / "x", compression="zip")  # type: ignore[arg-type]
    call.close()


async def test_replacing_a_file_keeps_its_mode_and_follows_a_symbolic_link(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    target, link = tmp_path / "data" / "real.parquet", tmp_path / "link.parquet"
    target.write_text("from yesterday")
    target.chmod(0o640)
    link.symlink_to(target)
    await write_parquet(listing([instrument(1)]), link)
    assert link.is_symlink()
    assert (pq.read_table(target).num_rows, target.stat().st_mode & 0o777) == (1, 0o640)


async def test_the_leftovers_of_a_killed_run_are_no_data_and_are_cleared(tmp_path: Path) -> None:
    path = tmp_path / "instruments.parquet"
    leftover = tmp_path / ".instruments.parquet.lusid-part"
    leftover.mkdir()
    (leftover / "0.part").write_bytes(b"half a file")
    await write_parquet(listing([instrument(1)]), tmp_path / "other.parquet", columns=["name"])
    assert ds.dataset(tmp_path).to_table().num_rows == 1
    assert pl.read_parquet(tmp_path / "*.parquet").height == 1
    assert duckdb.read_parquet(f"{tmp_path}/**/*.parquet").shape[0] == 1
    await write_parquet(listing([instrument(1)]), path)
    assert sorted(names_in(tmp_path)) == ["instruments.parquet", "other.parquet"]


async def test_a_file_that_another_job_writes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "instruments.parquet"

    async def write_again(_: int) -> None:
        with pytest.raises(BlockingIOError, match="being written by another job"):
            await write_parquet(listing([]), path)

    assert (await write_parquet(listing([instrument(1)], before=write_again), path)).rows == 1


async def test_a_listing_is_read_as_at_one_time(tmp_path: Path) -> None:
    asked: list[str | None] = []

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params.get("asAt"))
        following = "1" if len(asked) == 2 else None
        headers = {"date": "Wed, 01 May 2024 10:11:12 GMT"}
        return httpx.Response(200, json={"values": [instrument(1)], "nextPage": following}, headers=headers)

    call = factory_over(respond).build(InstrumentsApi).list_instruments()
    summary = await write_parquet(call, tmp_path / "x.parquet")
    assert asked == [None, "2024-05-01T10:11:14+00:00", "2024-05-01T10:11:14+00:00"]
    assert summary.as_at == "2024-05-01T10:11:14+00:00"


async def test_the_file_says_what_it_is(tmp_path: Path) -> None:
    await write_parquet(listing([instrument(1)]), tmp_path / "x.parquet", job="nightly")
    said = json.loads((pq.read_schema(tmp_path / "x.parquet").metadata or {})[b"lusid_async"])
    assert datetime.fromisoformat(said.pop("extractedAt")) <= datetime.now(UTC)
    assert said == {
        "operation": "InstrumentsApi.list_instruments",
        "asAt": "2024-06-01T00:00:00+00:00",
        "job": "nightly",
    }


@pytest.mark.parametrize("row_group_rows", [1, 2, 3, 1000])
@pytest.mark.parametrize("stop", range(len(GROWING) + 1))
async def test_wherever_an_export_stops_it_continues_without_gap_or_duplicate(
    tmp_path: Path, stop: int, row_group_rows: int
) -> None:
    asked: list[int] = []

    async def fail_once(page: int) -> httpx.Response | None:
        asked.append(page)
        return httpx.Response(400) if page == stop and asked.count(page) == 1 else None

    async def export(name: str, call: Any, checkpoint: Path | None) -> ParquetSummary:
        return await write_parquet(
            call, tmp_path / name, checkpoint=checkpoint, row_group_rows=row_group_rows
        )

    checkpoint = tmp_path / "export.checkpoint"
    if stop < len(GROWING):
        with pytest.raises(BadRequestException):
            await export("x.parquet", listing(*GROWING, before=fail_once), checkpoint)
        assert not (tmp_path / "x.parquet").exists()
    summary = await export("x.parquet", listing(*GROWING, before=fail_once), checkpoint)
    straight = await export("y.parquet", listing(*GROWING), None)
    assert (summary.rows, summary.pages, summary.was_finished) == (8, 5, False)
    assert pq.read_table(tmp_path / "x.parquet").equals(pq.read_table(tmp_path / "y.parquet"))
    groups = [pq.ParquetFile(tmp_path / name).metadata.num_row_groups for name in ("x.parquet", "y.parquet")]
    assert groups[0] == groups[1]
    assert straight.size > 0
    if row_group_rows == 1 and stop < len(GROWING):
        assert asked.count(stop) == 2
        assert all(asked.count(page) == 1 for page in range(stop))
    before = len(asked)
    again = await export("x.parquet", listing(*GROWING, before=fail_once), checkpoint)
    assert (again.was_finished, again.rows, len(asked)) == (True, 8, before)
    assert sorted(names_in(tmp_path)) == ["export.checkpoint", "x.parquet", "y.parquet"]


@pytest.mark.parametrize("change", ["removed", "rewritten", "renamed"])
async def test_a_finished_export_whose_file_is_another_is_an_error(change: str, tmp_path: Path) -> None:
    path, checkpoint = tmp_path / "x.parquet", tmp_path / "export.checkpoint"
    await write_parquet(listing(*GROWING), path, checkpoint=checkpoint)
    if change == "removed":
        path.unlink()
    elif change == "rewritten":
        path.write_bytes(b"something else")
    else:
        path = tmp_path / "y.parquet"
    with pytest.raises(CheckpointError, match=f"{path.name}.*Remove the checkpoint"):
        await write_parquet(listing(*GROWING), path, checkpoint=checkpoint)


async def test_the_checkpoint_of_another_export_is_refused(tmp_path: Path) -> None:
    checkpoint = tmp_path / "export.checkpoint"
    await write_parquet(listing([instrument(1)]), tmp_path / "x.parquet", checkpoint=checkpoint, job="monday")
    with pytest.raises(CheckpointError, match="of the job monday, not of the job tuesday"):
        await write_parquet(
            listing([instrument(1)]), tmp_path / "x.parquet", checkpoint=checkpoint, job="tuesday"
        )


async def interrupted(folder: Path, **options: Any) -> Path:
    """Return the checkpoint of an export that ended after three of five pages, in a file `x.parquet`."""

    async def fail(page: int) -> httpx.Response | None:
        return httpx.Response(400) if page == 3 else None

    checkpoint = folder / "c"
    with pytest.raises(BadRequestException):
        await write_parquet(
            listing(*GROWING, before=fail),
            folder / "x.parquet",
            checkpoint=checkpoint,
            row_group_rows=1,
            **options,
        )
    return checkpoint


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"columns": ["name"]}, r'other columns: null, not \["name"\]'),
        ({"types": TableTypes(numbers="text")}, "other types: .*float64.*, not .*text"),
        ({"schema": TableSchema.declare(models.Instrument, columns=["name"])}, "other columns|other schema"),
    ],
)
@pytest.mark.parametrize("is_finished", [True, False])
async def test_a_checkpoint_belongs_to_one_choice_of_columns_and_types(
    options: dict[str, Any], problem: str, is_finished: bool, tmp_path: Path
) -> None:
    path, checkpoint = tmp_path / "x.parquet", tmp_path / "c"
    await interrupted(tmp_path)
    if is_finished:
        await write_parquet(listing(*GROWING), path, checkpoint=checkpoint)
    with pytest.raises(CheckpointError, match=rf"{checkpoint} \(checkpoint=\) .*{problem}"):
        await write_parquet(listing(*GROWING), path, checkpoint=checkpoint, **options)
    assert (await write_parquet(listing(*GROWING), path, checkpoint=checkpoint, row_group_rows=3)).rows == 8


@pytest.mark.parametrize(
    "content",
    [b"", b"name,units\n", b"[]", b"{}", b"[" * 100_000, b"\xff", b'{"export": null, "digest": ""}'],
    ids=["empty", "csv", "list", "object", "deep", "bytes", "digest"],
)
async def test_a_file_that_is_no_checkpoint_is_named_and_its_row_groups_are_kept(
    content: bytes, tmp_path: Path
) -> None:
    checkpoint = await interrupted(tmp_path)
    good = checkpoint.read_bytes()
    checkpoint.write_bytes(content)
    with pytest.raises(CheckpointError, match=str(checkpoint)):
        await write_parquet(listing(*GROWING), tmp_path / "x.parquet", checkpoint=checkpoint)
    assert checkpoint.read_bytes() == content
    checkpoint.write_bytes(good)
    summary = await write_parquet(listing(*GROWING), tmp_path / "x.parquet", checkpoint=checkpoint)
    assert (summary.rows, summary.pages) == (8, 5)


@pytest.mark.parametrize("name", ["page", "items", "pages", "finished", "as_at"])
async def test_an_edited_checkpoint_is_refused(name: str, tmp_path: Path) -> None:
    checkpoint = await interrupted(tmp_path)
    content = json.loads(checkpoint.read_text())
    content["export"][name] = {"finished": True, "items": 1, "pages": 1}.get(name)
    checkpoint.write_text(json.dumps(content))
    with pytest.raises(CheckpointError, match=f"{checkpoint}.* not as it was written"):
        await write_parquet(listing(*GROWING), tmp_path / "x.parquet", checkpoint=checkpoint)


@pytest.mark.parametrize("change", ["removed", "cut off", "another"])
async def test_a_damaged_row_group_is_named_and_refused(change: str, tmp_path: Path) -> None:
    checkpoint = await interrupted(tmp_path)
    group = tmp_path / "c.spool" / "1.arrow"
    if change == "removed":
        group.unlink()
    else:
        other = tmp_path / "c.spool" / "0.arrow"
        group.write_bytes(group.read_bytes()[:-10] if change == "cut off" else other.read_bytes())
    with pytest.raises(CheckpointError, match=f"{group}.*{checkpoint}"):
        await write_parquet(listing(*GROWING), tmp_path / "x.parquet", checkpoint=checkpoint)
    assert (tmp_path / "c.spool" / "0.arrow").exists()


@pytest.mark.parametrize("name", ["0.arrow", "notes.txt"])
async def test_a_folder_of_somebody_else_is_refused_and_left_alone(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "c.spool"
    folder.mkdir()
    (folder / name).write_text("mine")
    call = listing([])
    with pytest.raises(CheckpointError, match=f"{folder} has files that are not of this export, {name}"):
        await write_parquet(call, tmp_path / "x.parquet", checkpoint=tmp_path / "c")
    assert (folder / name).read_text() == "mine"
    call.close()


@pytest.mark.parametrize("name", ["c", "c.spool", "c.lock"])
async def test_a_checkpoint_that_is_the_file_itself_is_refused(name: str, tmp_path: Path) -> None:
    call = listing([])
    with pytest.raises(ValueError, match=r"checkpoint is .* give it another path"):
        await write_parquet(call, tmp_path / name, checkpoint=tmp_path / "c")
    assert names_in(tmp_path) == []
    call.close()


async def test_a_reject_file_that_is_the_file_itself_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.parquet"
    rows = many_parents(portfolios().get_holdings, [("funds", "f1")], rejects=path)
    with pytest.raises(ValueError, match="rejects is"):
        await write_parquet(rows, path)
    assert names_in(tmp_path) == []


async def test_an_export_that_was_complete_says_so_and_reports_no_rows(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path, checkpoint = tmp_path / "x.parquet", tmp_path / "c"
    await write_parquet(listing(*GROWING), path, checkpoint=checkpoint)
    assert caplog.messages == []
    summary = await write_parquet(listing(*GROWING), path, checkpoint=checkpoint)
    (message,) = caplog.messages
    assert message.startswith(f"{path} is already complete as at 2024-06-01T00:00:00+00:00; nothing was read")
    assert f"Remove {checkpoint}, or give another checkpoint" in message
    report = summary.report
    assert (summary.rows, report.rows, report.pages, report.bytes_written) == (8, 0, 0, 0)


async def test_a_checkpoint_that_another_export_uses_is_refused(tmp_path: Path) -> None:
    checkpoint = tmp_path / "export.checkpoint"

    async def export_again(_: int) -> None:
        with pytest.raises(CheckpointError, match="in use by another job"):
            await write_parquet(listing([]), tmp_path / "y.parquet", checkpoint=checkpoint)

    call = listing([instrument(1)], before=export_again)
    assert (await write_parquet(call, tmp_path / "x.parquet", checkpoint=checkpoint)).rows == 1


async def test_no_row_is_missing_or_double_while_items_are_inserted(tmp_path: Path) -> None:
    async def insert(instruments: InstrumentsApi) -> None:
        for number in range(10_000):
            definition = models.InstrumentDefinition(
                name=f"{number} new",
                identifiers={"ClientInternal": models.InstrumentIdValue(value=f"new-{number}")},
            )
            await instruments.upsert_instruments({"new": definition})

    async with running_sandbox(instruments=60) as sandbox:
        loader = EnvironmentVariablesConfigurationLoader(environ=sandbox.environment())
        async with AsyncApiClientFactory(config_loaders=[loader]) as factory:
            instruments = factory.build(InstrumentsApi)
            call = instruments.list_instruments(limit=3, sort_by=["name ASC"])
            async with anyio.create_task_group() as group:
                group.start_soon(insert, instruments)
                summary = await write_parquet(call, tmp_path / "x.parquet")
                group.cancel_scope.cancel()
            assert summary.as_at is not None
            again = await to_arrow(call.as_of(summary.as_at))
            assert len([item async for item in instruments.list_instruments().items()]) > summary.rows
    names = pq.read_table(tmp_path / "x.parquet").column("lusidInstrumentId").to_pylist()
    assert len(names) == len(set(names)) == summary.rows
    assert names == again.column("lusidInstrumentId").to_pylist()


@pytest.mark.parametrize("page", ['{"values": null}', "{}", '{"values": []}'])
async def test_values_that_are_null_or_absent_are_no_rows(page: str, tmp_path: Path) -> None:
    summary = await write_parquet(raw_listing(page), tmp_path / "x.parquet")
    assert (summary.rows, (await to_arrow(raw_listing(page))).num_rows) == (0, 0)
    assert [batch.num_rows async for batch in arrow_batches(raw_listing(page))] == [0]


async def test_models_cannot_be_resumed(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="only a paged call"):
        await write_parquet([], tmp_path / "x.parquet", checkpoint=tmp_path / "c")


@pytest.mark.parametrize("anyio_backend", ["asyncio"])  # that of the process decides
async def test_a_killed_export_is_continued_without_gap_or_duplicate(tmp_path: Path) -> None:
    async with running_sandbox(instruments=60) as sandbox:
        command = [sys.executable, "-m", killed_export.__name__, str(tmp_path)]
        kills = 0
        while True:
            done = await anyio.run_process(
                command,
                check=False,
                env={**os.environ, **sandbox.environment()},
                cwd=Path(__file__).parents[3],
            )
            if done.returncode == 0:
                break
            assert done.returncode == -signal.SIGKILL, done.stderr.decode()
            kills += 1
            assert kills < 20
    assert kills >= 3
    names = pq.read_table(tmp_path / "x.parquet").column("lusidInstrumentId").to_pylist()
    assert (len(names), len(set(names))) == (60, 60)
    assert sorted(names_in(tmp_path)) == ["checkpoint", "x.parquet"]


async def test_a_file_on_a_url_and_in_a_file_object() -> None:
    table = await to_arrow(listing(*GROWING))
    summary = await write_parquet(listing(*GROWING), "memory://exports/instruments.parquet")
    content = fsspec.filesystem("memory").cat("/exports/instruments.parquet")
    assert pq.read_table(io.BytesIO(content)).equals(table)
    assert (summary.path, summary.size) == ("memory://exports/instruments.parquet", len(content))
    file = io.BytesIO()
    await write_parquet(listing(*GROWING), file)
    assert pq.read_table(io.BytesIO(file.getvalue())).equals(table)


async def test_a_url_that_cannot_be_written_to_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    async def sent(_: int) -> None:
        pytest.fail("a request was sent")

    call = listing([], before=sent)
    with pytest.raises(ValueError, match="nowhere"):
        await write_parquet(call, "nowhere://x.parquet")
    with pytest.raises(ValueError, match="cannot be resumed"):
        await write_parquet(call, io.BytesIO(), checkpoint=tmp_path / "checkpoint")
    with (tmp_path / "text").open("w") as text, pytest.raises(TypeError, match="open it with 'wb'"):
        await write_parquet(call, text)  # type: ignore[arg-type]
    call.close()


async def test_a_failure_leaves_nothing_in_a_file_object() -> None:
    async def fail(page: int) -> httpx.Response | None:
        return httpx.Response(500) if page == 2 else None

    file = io.BytesIO()
    with pytest.raises(ServiceException):
        await write_parquet(listing(*GROWING, before=fail), file, row_group_rows=1)
    assert file.getvalue() == b""


async def test_a_report_says_what_the_job_did(tmp_path: Path) -> None:
    throttled = [httpx.Response(429, headers={"retry-after": "0"})]

    async def throttle_once(page: int) -> httpx.Response | None:
        return throttled.pop() if page == 1 and throttled else None

    call = listing(*GROWING, before=throttle_once)
    summary = await write_parquet(call, tmp_path / "x.parquet", job="nightly")
    report = summary.report
    assert json.loads(report.to_json()) == {
        "operation": "InstrumentsApi.list_instruments",
        "job": "nightly",
        "target": str(tmp_path / "x.parquet"),
        "as_at": "2024-06-01T00:00:00+00:00",
        "started_at": report.started_at,
        "seconds": report.seconds,
        "rows": 8,
        "pages": 5,
        "bytes_written": summary.size,
        "retries": 1,
        "waits": report.waits,
        "rejects": 0,
        "schema_changes": [],
    }
    assert report.seconds > 0


@pytest.mark.parametrize("row_group_rows", [1, 100])
@pytest.mark.parametrize("is_resumed", [True, False])
async def test_names_that_differ_only_in_case_do_not_depend_on_what_came_first(
    row_group_rows: int, is_resumed: bool, tmp_path: Path
) -> None:
    pages = [[instrument(1, properties=[labelled(key, "x")])] for key in ("A/b/c", "A/b/C", "A/B/c")]
    names: set[tuple[str, ...]] = set()
    for number, order in enumerate((pages, pages[::-1], [pages[1], pages[0], pages[2]])):
        path, checkpoint = tmp_path / f"{number}.parquet", tmp_path / f"{number}.checkpoint"
        failures = [httpx.Response(400)] if is_resumed else []

        async def fail_once(page: int, failures: list[httpx.Response] = failures) -> httpx.Response | None:
            return failures.pop() if page == 2 and failures else None

        async def export(
            order: Any = order, path: Path = path, checkpoint: Path = checkpoint, before: Any = fail_once
        ) -> None:
            await write_parquet(
                listing(*order, before=before), path, checkpoint=checkpoint, row_group_rows=row_group_rows
            )

        if is_resumed:
            with pytest.raises(BadRequestException):
                await export()
        await export()
        table = await to_arrow(listing(*order))
        assert pq.read_table(path).equals(table)
        names.add(tuple(table.column_names))
        for key in ("A/b/c", "A/b/C", "A/B/c"):
            (column,) = [name for name in table.column_names if name.startswith(f"properties.{key}~")]
            assert table.column(column).null_count == 2
    assert len(names) == 1


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"row_group_rows": True}, "row_group_rows is a number of rows, not True"),
        ({"row_group_rows": 1.5}, "row_group_rows is a number of rows, not 1.5"),
        ({"job": 7}, "job is the name of the job as text, not int"),
        ({"progress": "yes"}, "str cannot be called"),
        ({"columns": "name"}, r"write \['name'\]"),
        ({"columns": [1]}, "list of names, which 1 is not"),
        ({"columns": 7}, "columns is a list of names, not int"),
        ({"types": "float64"}, r"types is a TableTypes\(…\), not str"),
        ({"schema": {"name": "text"}}, "TableSchema.declare, and is not dict"),
    ],
)
@pytest.mark.parametrize("write", [write_parquet, write_dataset])
async def test_options_of_another_type_are_refused_before_anything_is_sent(
    write: Any, options: dict[str, Any], problem: str, tmp_path: Path
) -> None:
    call = listing([])
    with pytest.raises(TypeError, match=problem):
        await write(call, tmp_path / "x", **options)
    assert names_in(tmp_path) == []
    call.close()
