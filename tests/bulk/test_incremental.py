"""What has changed since the last successful run."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from lusid_async.api import InstrumentsApi
from lusid_async.bulk import CheckpointError, changes_since_last_run, checkpointed, in_batches
from tests.calls.things import factory_over
from tests.virtual_time import virtual_backend

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> tuple[str, dict[str, Any]]:
    """Run each test in virtual time: the server's time is waited for."""
    return virtual_backend(request.param)


@pytest.fixture
def instruments() -> InstrumentsApi:
    """Return an API whose server has a clock that goes on by ten seconds with each request."""
    requests = 0

    def respond(_: httpx.Request) -> httpx.Response:
        nonlocal requests
        requests += 1
        date = f"Sat, 01 Jun 2024 00:00:{10 * requests:02} GMT"
        return httpx.Response(200, json={"values": []}, headers={"date": date})

    return factory_over(respond).build(InstrumentsApi)


async def test_a_run_reads_what_was_written_after_the_last_one(
    instruments: InstrumentsApi, tmp_path: Path
) -> None:
    windows = []
    for _ in range(3):
        async with changes_since_last_run(instruments.list_instruments(), tmp_path / "state") as window:
            windows.append(window)
    assert windows[0].since is None
    assert windows[0].filter() is None
    assert windows[1].since == windows[0].until
    assert windows[2].since == windows[1].until
    assert windows[1].filter() == f"version.asAtDate gt {windows[0].until.isoformat()}"
    assert [path.name for path in tmp_path.iterdir()] == ["state"]


async def test_a_run_that_fails_is_read_again(instruments: InstrumentsApi, tmp_path: Path) -> None:
    async with changes_since_last_run(instruments.list_instruments(), tmp_path / "state") as first:
        pass
    with pytest.raises(LookupError):
        async with changes_since_last_run(instruments.list_instruments(), tmp_path / "state"):
            raise LookupError
    async with changes_since_last_run(instruments.list_instruments(), tmp_path / "state") as again:
        assert again.since == first.until


async def test_an_overlap_is_read_again(instruments: InstrumentsApi, tmp_path: Path) -> None:
    overlap = timedelta(minutes=5)
    async with changes_since_last_run(instruments.list_instruments(), tmp_path / "state") as first:
        pass
    call = instruments.list_instruments()
    async with changes_since_last_run(call, tmp_path / "state", overlap=overlap) as window:
        assert window.since == first.until - overlap


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (lambda path: path.write_text("{"), "no state of a job"),
        (lambda path: path.write_text("{}"), "this version"),
        (lambda path: path.write_text(path.read_text().replace("asAt", "as")), "has no as-at"),
        (lambda path: path.write_text(path.read_text().replace("list_inst", "list_port")), "another job"),
        (lambda path: path.write_text(path.read_text().replace("+00:00", "")), "has no offset from UTC"),
        (
            lambda path: path.write_text(path.read_text().replace('"asAt": "2024', '"asAt": "2099')),
            r"state: the as-at of the last run, 2099.*, is later than the server's time, 2024",
        ),
    ],
)
async def test_a_state_of_another_job_or_a_damaged_one_is_refused(
    spoil: Callable[[Path], object], problem: str, instruments: InstrumentsApi, tmp_path: Path
) -> None:
    async with changes_since_last_run(instruments.list_instruments(), tmp_path / "state"):
        pass
    spoil(tmp_path / "state")
    with pytest.raises(CheckpointError, match=problem):
        async with changes_since_last_run(instruments.list_instruments(), tmp_path / "state"):
            pass


async def test_a_state_in_the_future_is_left_as_it_is(instruments: InstrumentsApi, tmp_path: Path) -> None:
    async with changes_since_last_run(instruments.list_instruments(), tmp_path / "state"):
        pass
    future = (tmp_path / "state").read_text().replace('"asAt": "2024', '"asAt": "2099')
    (tmp_path / "state").write_text(future)
    with pytest.raises(CheckpointError):
        async with changes_since_last_run(instruments.list_instruments(), tmp_path / "state"):
            raise AssertionError("entered")
    assert (tmp_path / "state").read_text() == future


async def test_an_as_at_of_the_call_is_refused_because_a_run_has_its_own(
    instruments: InstrumentsApi, tmp_path: Path
) -> None:
    call = instruments.list_instruments(as_at="2024-01-01T00:00:00Z")
    with pytest.raises(ValueError, match="list_instruments has an as_at"):
        async with changes_since_last_run(call, tmp_path / "state"):
            raise AssertionError("entered")


@pytest.mark.parametrize("overlap", [5, 5.0, "5"])
async def test_an_overlap_is_a_timedelta(overlap: Any, instruments: InstrumentsApi, tmp_path: Path) -> None:
    with pytest.raises(TypeError, match=r"overlap is a timedelta, such as timedelta\(minutes=5\), not"):
        async with changes_since_last_run(
            instruments.list_instruments(), tmp_path / "state", overlap=overlap
        ):
            raise AssertionError("entered")


async def test_the_path_of_a_file_must_not_be_empty(instruments: InstrumentsApi) -> None:
    with pytest.raises(ValueError, match="state is the path of a file and must not be empty"):
        async with changes_since_last_run(instruments.list_instruments(), ""):
            raise AssertionError("entered")
    with pytest.raises(ValueError, match="journal is the path of a file and must not be empty"):
        await in_batches(instruments.upsert_instruments, {}, journal="")
    call = instruments.list_instruments()
    for path, problem in (("", "path is the path of a file and must not be empty"), (".", r"'\.' is not")):
        with pytest.raises(ValueError, match=problem):
            checkpointed(call, path)
    call.close()


async def test_two_runs_at_once_are_refused(instruments: InstrumentsApi, tmp_path: Path) -> None:
    async with changes_since_last_run(instruments.list_instruments(), tmp_path / "state"):
        with pytest.raises(CheckpointError, match="in use"):
            async with changes_since_last_run(instruments.list_instruments(), tmp_path / "state"):
                pass
