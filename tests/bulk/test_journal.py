"""The file that says which items of a job are done."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import anyio
import pytest

from lusid_async import models
from lusid_async.bulk import JournalError
from lusid_async.bulk.job import JobIdentity
from lusid_async.bulk.journal import Journal, fingerprint_of, fingerprints_of

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.anyio

AT = datetime(2024, 5, 1, 10, 11, 12, 123456, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "job.journal"


def content_of(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


JOB = JobIdentity("QuotesApi.upsert_quotes", "https://x.lusid.com/api/api/quotes/s", "digest", "me", None)


async def read(path: Path, job: JobIdentity = JOB) -> Journal:
    journal = Journal(path)
    await journal.open(job)
    journal.close()
    return journal


async def test_what_is_recorded_is_done_in_the_next_run(path: Path) -> None:
    first = await read(path)
    assert not first.has("a", "1")
    await first.record({"a": "1", "ü\n\u2028": "2"})
    await first.record({"c": "3"})
    again = await read(path)
    assert [again.has("a", "1"), again.has("ü\n\u2028", "2"), again.has("c", "3")] == [True] * 3
    assert not again.has("b", "1")


async def test_an_item_that_has_changed_is_not_done(path: Path) -> None:
    await (await read(path)).record({"a": fingerprint_of(models.ResourceId(scope="s", code="1"))})
    again = await read(path)
    assert again.has("a", fingerprint_of(models.ResourceId(scope="s", code="1")))
    assert not again.has("a", fingerprint_of(models.ResourceId(scope="s", code="2")))


async def test_wherever_a_crash_cuts_it_off_whole_lines_stay_and_it_goes_on(path: Path) -> None:
    journal = await read(path)
    await journal.record({"a": "1"})
    after_one = content_of(path) or b""
    await journal.record({"b": "2"})
    whole = content_of(path) or b""
    for length in range(len(whole) + 1):
        write(path, whole[:length])
        cut = await read(path)
        assert cut.has("a", "1") == (length >= len(after_one))
        assert cut.has("b", "2") == (length == len(whole))
        await cut.record({"c": "3"})
        again = await read(path)
        assert again.has("c", "3")
        assert again.has("a", "1") == cut.has("a", "1")


@pytest.mark.parametrize("content", [b'{"api": {"password": "x"}}\n', b"\n", b"scope,code\n", b"\xff\xfe"])
async def test_a_file_of_something_else_is_refused_and_left_alone(path: Path, content: bytes) -> None:
    write(path, content)
    with pytest.raises(JournalError, match="not a journal"):
        await read(path)
    assert content_of(path) == content


@pytest.mark.parametrize("line", [b'{"a": \n', b"[1]\n", b"\xff\n", b"[" * 100_000 + b"\n"])
async def test_damage_that_is_no_crash_is_told_with_its_line(path: Path, line: bytes) -> None:
    journal = await read(path)
    await journal.record({"a": "1"})
    write(path, (content_of(path) or b"") + line)
    with pytest.raises(JournalError, match="line 3"):
        await read(path)


async def test_it_can_be_removed_also_when_it_was_never_made(path: Path) -> None:
    journal = await read(path)
    await journal.remove()
    await journal.record({"a": "1"})
    assert content_of(path)
    await journal.remove()
    assert content_of(path) is None


@pytest.mark.parametrize(
    ("field", "problem"),
    [
        ("operation", "of QuotesApi.upsert_quotes, not of other"),
        ("url", "of https://x.lusid.com/api/api/quotes/s, not of other"),
        ("arguments", "scope or other arguments"),
        ("identity", "as me, not as other"),
        ("name", "of the job none, not of the job other"),
    ],
)
async def test_the_journal_of_another_job_is_refused_and_left_alone(
    path: Path, field: str, problem: str
) -> None:
    await (await read(path)).record({"a": "1"})
    content = content_of(path)
    with pytest.raises(JournalError, match=problem):
        await read(path, replace(JOB, **{field: "other"}))
    assert content_of(path) == content


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_second_process_is_refused_until_the_first_one_dies(path: Path) -> None:
    program = (
        "import sys, time; from pathlib import Path; from lusid_async.bulk.job import JobLock; "
        "print(JobLock(Path(sys.argv[1])).acquire(), flush=True); time.sleep(600)"
    )
    async with await anyio.open_process([sys.executable, "-c", program, str(path)]) as process:
        assert process.stdout is not None
        assert (await process.stdout.receive()).strip() == b"True"
        with pytest.raises(JournalError, match="in use by another job"):
            await read(path)
        process.kill()
        await process.wait()
    await read(path)


async def test_a_journal_and_its_lock_can_be_read_by_their_owner_alone(path: Path) -> None:
    journal = Journal(path)
    await journal.open(JOB)
    await journal.record({"a": "1"})
    modes = [file.stat().st_mode & 0o077 for file in path.parent.iterdir()]
    journal.close()
    assert modes == [0, 0]


async def test_a_journal_is_not_written_through_a_link(path: Path) -> None:
    elsewhere = path.with_name("elsewhere")
    path.symlink_to(elsewhere)
    with pytest.raises(OSError, match="symbolic link"):
        await (await read(path)).record({"a": "1"})
    assert not elsewhere.exists()


def test_fingerprints_of_many_items_are_those_of_each() -> None:
    items: dict[str, object] = {
        "model": models.ResourceId(scope="s", code="c"),
        "time": models.Version(effective_from=AT, as_at_date=AT),
        "decimal": {"value": Decimal("0.12345678901234567890")},
        "object": {"a": [1, None, "]", '",'], "asAt": "2024-05-01T10:11:12.123456Z"},
        "text": "[",
        "empty": {},
        "none": None,
    }
    assert fingerprints_of(items) == {key: fingerprint_of(item) for key, item in items.items()}
    assert fingerprints_of({}) == {}
