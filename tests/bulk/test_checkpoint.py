"""Checkpoints as values and as files."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async.bulk import Checkpoint, CheckpointError
from lusid_async.bulk.checkpoint import CheckpointFile, as_at_text, fingerprint_of

if TYPE_CHECKING:
    from pathlib import Path

HALFWAY = Checkpoint("ThingsApi.list_things", "abc", "2024-05-01T00:00:00+00:00", "token", 3, 5000)


@given(
    st.builds(
        Checkpoint,
        operation=st.text(),
        fingerprint=st.text(),
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
        ("format", 2),
        ("operation", None),
        ("fingerprint", 1),
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


@pytest.mark.parametrize("name", ["operation", "fingerprint", "as_at", "page", "pages", "items", "finished"])
def test_a_field_that_is_missing_is_refused(name: str) -> None:
    content = json.loads(HALFWAY.to_json())
    del content[name]
    with pytest.raises(CheckpointError, match=name):
        Checkpoint.from_json(json.dumps(content))


@pytest.mark.parametrize(
    ("other", "problem"),
    [
        ({"operation": "ThingsApi.list_others"}, r"of ThingsApi\.list_things, not of ThingsApi\.list_others"),
        ({"fingerprint": "xyz"}, "with other arguments"),
        ({"as_at": "2024-05-02T00:00:00+00:00"}, "as at 2024-05-01.*, not as at 2024-05-02"),
    ],
)
def test_a_checkpoint_of_another_listing_is_refused(other: dict[str, str], problem: str) -> None:
    wanted: dict[str, Any] = {"operation": HALFWAY.operation, "fingerprint": "abc", "as_at": None, **other}
    with pytest.raises(CheckpointError, match=problem):
        HALFWAY.check(**wanted)


@pytest.mark.parametrize("as_at", [None, HALFWAY.as_at])
def test_a_checkpoint_of_the_same_listing_is_accepted(as_at: str | None) -> None:
    HALFWAY.check(HALFWAY.operation, "abc", as_at)


URL = "https://x.lusid.com/api/api/things?filter=a%20eq%20'b'&limit=10"


@pytest.mark.parametrize("addition", ["", "&page=p%202%2F", "&asAt=2024-05-01T00%3A00%3A00%2B00%3A00&page=3"])
def test_every_page_and_as_at_of_a_listing_has_one_fingerprint(addition: str) -> None:
    assert fingerprint_of(httpx.Request("GET", URL + addition)) == fingerprint_of(httpx.Request("GET", URL))


@pytest.mark.parametrize(
    "other",
    [
        httpx.Request("POST", URL),
        httpx.Request("GET", URL, content=b"{}"),
        httpx.Request("GET", URL.replace("limit=10", "limit=11")),
        httpx.Request("GET", URL.replace("eq", "neq")),
        httpx.Request("GET", URL.replace("things", "others")),
        httpx.Request("GET", URL.replace("x.lusid", "y.lusid")),
    ],
)
def test_another_listing_has_another_fingerprint(other: httpx.Request) -> None:
    assert fingerprint_of(other) != fingerprint_of(httpx.Request("GET", URL))


@pytest.mark.parametrize(
    ("as_at", "text"),
    [
        (None, None),
        ("2024-05-01T00:00:00.1234567Z", "2024-05-01T00:00:00.1234567Z"),
        (datetime(2024, 5, 1, tzinfo=UTC), "2024-05-01T00:00:00+00:00"),
        (datetime(2024, 5, 1, 2, tzinfo=timezone(timedelta(hours=2))), "2024-05-01T00:00:00+00:00"),
    ],
)
def test_the_same_moment_is_the_same_text(as_at: datetime | str | None, text: str | None) -> None:
    assert as_at_text(as_at) == text


@pytest.mark.anyio
async def test_a_file_gives_back_the_last_checkpoint_and_leaves_nothing_else(tmp_path: Path) -> None:
    file = CheckpointFile(tmp_path / "listing")
    assert await file.read() is None
    await file.write(HALFWAY)
    await file.write(replace(HALFWAY, pages=4))
    assert await file.read() == replace(HALFWAY, pages=4)
    assert os.listdir(tmp_path) == ["listing"]


@pytest.mark.anyio
async def test_a_write_that_fails_leaves_the_checkpoint_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_space(_: int) -> None:
        raise OSError(28, "no space left on device")

    file = CheckpointFile(tmp_path / "listing")
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
    with pytest.raises(CheckpointError, match="listing: this is no checkpoint"):
        await CheckpointFile(path).read()
