"""Checkpoints as values and as files."""

from __future__ import annotations

import json
import os
import re
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async.bulk import Checkpoint, CheckpointError
from lusid_async.bulk.checkpoint import CheckpointFile, as_at_text
from lusid_async.bulk.job import JobIdentity, arguments_text

if TYPE_CHECKING:
    from pathlib import Path

JOB = JobIdentity("ThingsApi.list_things", "https://x.lusid.com/api/api/things", "digest", "me", "nightly")


def text_of(method: str, url: str, content: bytes = b"") -> str:
    return arguments_text(httpx.Request(method, url, content=content), with_body=True)


URL = "https://x.lusid.com/api/api/things?filter=a%20eq%20'b'&limit=10"


HALFWAY = replace(Checkpoint.beginning(JOB, "2024-05-01T00:00:00+00:00", "token"), pages=3, items=5000)


@given(
    st.builds(
        Checkpoint,
        operation=st.text(),
        url=st.text(),
        arguments=st.text(),
        identity=st.text(),
        job=st.none() | st.text(),
        as_at=st.none() | st.text(),
        page=st.none() | st.text(),
        pages=st.integers(min_value=0),
        items=st.integers(min_value=0),
        finished=st.booleans(),
    )
)
def test_a_checkpoint_comes_back_from_its_json(checkpoint: Checkpoint) -> None:
    assert Checkpoint.from_json(checkpoint.to_json()) == checkpoint


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "not JSON"),
        (HALFWAY.to_json()[:-10], "not JSON"),
        ("[1]", "of this version"),
        ("{}", "of this version"),
        (b"\xff\xfe", "not JSON"),
    ],
)
def test_what_is_no_checkpoint_is_refused(text: str | bytes, problem: str) -> None:
    with pytest.raises(CheckpointError, match=problem):
        Checkpoint.from_json(text)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("format", 1),
        ("operation", None),
        ("arguments", 1),
        ("as_at", 5),
        ("page", ["x"]),
        ("pages", -1),
        ("items", True),
        ("finished", 0),
        ("another", "field"),
    ],
)
def test_a_field_that_does_not_fit_is_refused(name: str, value: object) -> None:
    with pytest.raises(CheckpointError, match=name if name != "format" else "version"):
        Checkpoint.from_json(json.dumps({**json.loads(HALFWAY.to_json()), name: value}))


@pytest.mark.parametrize(
    "name",
    ["operation", "url", "arguments", "identity", "job", "as_at", "page", "pages", "items", "finished"],
)
def test_a_field_that_is_missing_is_refused(name: str) -> None:
    content = json.loads(HALFWAY.to_json())
    del content[name]
    with pytest.raises(CheckpointError, match=name):
        Checkpoint.from_json(json.dumps(content))


@pytest.mark.parametrize(
    ("other", "as_at", "problem"),
    [
        (
            {"operation": "ThingsApi.list_others"},
            None,
            r"not of ThingsApi\.list_others",
        ),
        ({"url": "https://y"}, None, "not of https://y"),
        ({"arguments": "xyz"}, None, "other arguments"),
        ({"identity": "you"}, None, "as me, not as you"),
        ({"name": None}, None, "of the job nightly, not of the job none"),
        ({}, "2024-05-02T00:00:00+00:00", "as at 2024-05-01.*, not as at 2024-05-02"),
    ],
)
def test_a_checkpoint_of_another_job_is_refused(
    other: dict[str, Any], as_at: str | None, problem: str
) -> None:
    with pytest.raises(CheckpointError, match=problem):
        HALFWAY.check(replace(JOB, **other), as_at)


@pytest.mark.parametrize(
    ("url", "content", "problem"),
    [
        (URL.replace("limit=10", "limit=20"), b"", "^limit was 10, is 20$"),
        (URL.replace("&limit=10", ""), b"", "limit was 10, is none"),
        (URL + "&effectiveAt=2024-05-01", b"", "effective_at was none, is 2024-05-01"),
        (URL.replace("'b'", "'c'"), b"", "filter was a eq 'b', is a eq 'c'"),
        (URL, b"{}", "the body of the request is another"),
    ],
)
def test_the_argument_that_differs_is_named_with_its_values(url: str, content: bytes, problem: str) -> None:
    recorded = replace(JOB, arguments=text_of("GET", URL)).to_dict()
    difference = replace(JOB, arguments=text_of("GET", url, content)).difference(recorded)
    assert difference is not None
    assert re.search(problem, difference)


@pytest.mark.parametrize("as_at", [None, HALFWAY.as_at])
def test_a_checkpoint_of_the_same_job_is_accepted(as_at: str | None) -> None:
    HALFWAY.check(JOB, as_at)


@pytest.mark.parametrize("addition", ["", "&page=p%202%2F", "&asAt=2024-05-01T00%3A00%3A00%2B00%3A00&page=3"])
def test_every_page_and_as_at_of_a_listing_has_the_same_arguments(addition: str) -> None:
    assert text_of("GET", URL + addition) == text_of("GET", URL)


@pytest.mark.parametrize(
    ("method", "url", "content"),
    [
        ("POST", URL, b""),
        ("GET", URL, b"{}"),
        ("GET", URL.replace("limit=10", "limit=11"), b""),
        ("GET", URL.replace("eq", "neq"), b""),
    ],
)
def test_other_arguments_have_another_text(method: str, url: str, content: bytes) -> None:
    assert text_of(method, url, content) != text_of("GET", URL)


@pytest.mark.parametrize(
    ("as_at", "text"),
    [
        (None, None),
        ("2024-05-01T00:00:00.1234567Z", "2024-05-01T00:00:00.1234567Z"),
        (datetime(2024, 5, 1, tzinfo=UTC), "2024-05-01T00:00:00+00:00"),
        (datetime(2024, 5, 1, 2, tzinfo=timezone(timedelta(hours=2))), "2024-05-01T00:00:00+00:00"),
    ],
)
def test_the_same_time_is_the_same_text(as_at: datetime | str | None, text: str | None) -> None:
    assert as_at_text(as_at) == text


@pytest.mark.anyio
async def test_a_file_gives_back_the_last_checkpoint_and_leaves_nothing_else(tmp_path: Path) -> None:
    file = CheckpointFile(tmp_path / "listing")
    await file.lock()
    assert await file.read() is None
    await file.write(HALFWAY)
    await file.write(replace(HALFWAY, pages=4))
    assert await file.read() == replace(HALFWAY, pages=4)
    file.release()
    assert os.listdir(tmp_path) == ["listing"]


@pytest.mark.anyio
async def test_a_checkpoint_is_its_owners_alone_and_replaces_a_link(tmp_path: Path) -> None:
    path, elsewhere = tmp_path / "listing", tmp_path / "elsewhere"
    path.symlink_to(elsewhere)
    file = CheckpointFile(path)
    await file.lock()
    await file.write(HALFWAY)
    file.release()
    assert (path.is_symlink(), path.stat().st_mode & 0o077, elsewhere.exists()) == (False, 0, False)


@pytest.mark.anyio
async def test_a_write_that_fails_leaves_the_checkpoint_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_space(_: int) -> None:
        raise OSError(28, "no space left on device")

    file = CheckpointFile(tmp_path / "listing")
    await file.lock()
    await file.write(HALFWAY)
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", no_space)
        with pytest.raises(OSError, match="no space"):
            await file.write(replace(HALFWAY, pages=4))
    assert await file.read() == HALFWAY
    await file.write(replace(HALFWAY, pages=4))
    assert await file.read() == replace(HALFWAY, pages=4)


@pytest.mark.anyio
async def test_a_damaged_file_is_an_error_that_names_it(tmp_path: Path) -> None:
    path = tmp_path / "listing"
    path.write_text(HALFWAY.to_json()[:20])
    with pytest.raises(CheckpointError, match="listing: this is not a checkpoint"):
        await CheckpointFile(path).read()


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_second_process_is_refused_until_the_first_one_dies(tmp_path: Path) -> None:
    path = tmp_path / "listing"
    program = (
        "import sys, anyio\nfrom lusid_async.bulk.checkpoint import CheckpointFile\n"
        "async def main():\n    await CheckpointFile(sys.argv[1]).lock()\n    print('locked', flush=True)\n"
        "    await anyio.sleep_forever()\nanyio.run(main)"
    )
    async with await anyio.open_process([sys.executable, "-c", program, str(path)], stderr=None) as process:
        assert process.stdout is not None
        assert (await process.stdout.receive()).strip() == b"locked"
        with pytest.raises(CheckpointError, match="in use by another process"):
            await CheckpointFile(path).lock()
        process.kill()
        await process.wait()
    file = CheckpointFile(path)
    await file.lock()
    file.release()
