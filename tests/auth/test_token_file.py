"""A token file: what may be in its place, and who may read it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import anyio
import pytest

from lusid_async import AuthenticationError
from tests.auth.identity import Identity
from tests.credentials.test_mistakes import unusable

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.anyio, pytest.mark.skipif(os.name != "posix", reason="needs FIFOs and file modes")]


@pytest.mark.parametrize("kind", ["fifo", "device", "directory", "large"])
async def test_what_is_swapped_in_for_a_token_file_is_refused_at_once(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text("marker-token")
    identity = Identity()
    manager = identity.manager(access_token_location=path)
    await manager.token()
    path.unlink()
    unusable(kind, tmp_path).rename(path)
    identity.now += 121
    # A token that was read before is used as long as LUSID accepts it.
    assert (await manager.token()).value == "marker-token"
    await manager.invalidate(await manager.token())
    reason = "it is larger than 1 MB" if kind == "large" else "it is not a regular file"
    with anyio.fail_after(10), pytest.raises(AuthenticationError, match=f"cannot be read: {reason}"):
        await manager.token()


async def test_a_token_file_that_others_can_read_is_one_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "token"
    path.write_text("marker-token")
    path.chmod(0o604)
    identity = Identity()
    manager = identity.manager(access_token_location=path)
    for _ in range(3):
        await manager.token()
        identity.now += 121
    (record,) = caplog.records
    assert "other users can read it (mode 0604)" in record.getMessage()
    assert "marker" not in record.getMessage()


async def test_a_line_break_at_the_end_of_a_token_file_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text("\ufeff marker-token \r\n", encoding="utf-8")
    assert (await Identity().manager(access_token_location=path).token()).value == "marker-token"
