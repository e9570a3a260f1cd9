"""FileTokenStore with the files and locks that it has on Windows, run on whatever system the tests run on.

What Windows alone does is simulated: it replaces no file that another process has open, and has junctions.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING

import anyio
import anyio.to_thread
import pytest

from lusid_async import FileTokenStore, StoredToken
from lusid_async.auth.token_files import WindowsTokenFiles

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.anyio

ACCOUNT = "a" * 64
ROUNDS = 25
WITH_WINDOWS_FILES = """
import sys, anyio
from lusid_async import FileTokenStore, StoredToken
from lusid_async.auth import file_store
from lusid_async.auth.token_files import WindowsTokenFiles
file_store.token_files = WindowsTokenFiles
store, account, rounds = FileTokenStore(sys.argv[1], lock_seconds=60), sys.argv[2], int(sys.argv[3])
"""
HOLDING = """
async def main():
    async with store.lock(account):
        print("held", flush=True)
        sys.stdin.read()
anyio.run(main)
"""
COUNTING = """
async def main():
    for _ in range(rounds):
        async with store.lock(account) as fence:
            before = await store.load(account)
            count = 0 if before is None else int(before.value)
            await store.save(account, StoredToken(str(count + 1), 4e9, 3600.0), fence)
anyio.run(main)
"""


@pytest.fixture(autouse=True)
def _windows_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lusid_async.auth.file_store.token_files", WindowsTokenFiles)


def process(program: str, directory: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WITH_WINDOWS_FILES + program, str(directory), ACCOUNT, str(ROUNDS)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def token(value: str = "marker-token") -> StoredToken:
    return StoredToken(value, time.time() + 3600.0, 3600.0, "marker-refresh")


async def save(store: FileTokenStore, stored: StoredToken) -> None:
    async with store.lock(ACCOUNT) as fence:
        await store.save(ACCOUNT, stored, fence)


def token_file(directory: Path) -> Path:
    return directory / f"{ACCOUNT}.json"


async def test_a_token_is_loaded_by_another_store(tmp_path: Path) -> None:
    stored = token()
    assert await FileTokenStore(tmp_path / "tokens").load(ACCOUNT) is None
    assert not (tmp_path / "tokens").exists()
    await save(FileTokenStore(tmp_path / "tokens"), token("older"))
    await save(FileTokenStore(tmp_path / "tokens"), stored)
    assert await FileTokenStore(tmp_path / "tokens").load(ACCOUNT) == stored
    assert [path.name for path in (tmp_path / "tokens").glob("*.tmp")] == []


async def test_another_process_waits_for_the_lock_until_its_holder_is_killed(tmp_path: Path) -> None:
    with process(HOLDING, tmp_path) as holder:
        assert holder.stdout is not None
        try:
            assert await anyio.to_thread.run_sync(holder.stdout.readline) == "held\n"
            with pytest.raises(TimeoutError, match="another process has held the lock"):
                async with FileTokenStore(tmp_path, lock_seconds=0.1).lock(ACCOUNT):
                    raise AssertionError("two have it")
        finally:
            holder.kill()
    async with FileTokenStore(tmp_path, lock_seconds=60).lock(ACCOUNT):
        pass


async def test_no_save_of_two_processes_is_lost(tmp_path: Path) -> None:
    processes = [process(COUNTING, tmp_path) for _ in range(2)]
    for each in processes:
        await anyio.to_thread.run_sync(each.communicate)
    assert [each.returncode for each in processes] == [0, 0]
    stored = await FileTokenStore(tmp_path).load(ACCOUNT)
    assert stored is not None
    assert stored.value == str(2 * ROUNDS)


async def test_the_lock_has_one_holder_in_one_process(tmp_path: Path) -> None:
    async with FileTokenStore(tmp_path).lock(ACCOUNT):
        with pytest.raises(TimeoutError):
            async with FileTokenStore(tmp_path, lock_seconds=0.1).lock(ACCOUNT):
                raise AssertionError("two have it")
    async with FileTokenStore(tmp_path, lock_seconds=60).lock(ACCOUNT):
        pass


def test_a_lock_that_is_acquired_after_its_owner_released_it_is_left_free(tmp_path: Path) -> None:
    files = WindowsTokenFiles(tmp_path)
    abandoned, other = files.lock("x.lock"), files.lock("x.lock")
    abandoned.release()
    assert not abandoned.try_to_acquire()
    assert other.try_to_acquire()
    other.release()


@pytest.mark.parametrize("refusals", [0, 2])
async def test_a_file_that_another_process_has_open_is_replaced_when_it_is_closed(
    refusals: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = os.replace
    refused: list[str | Path] = []

    def sharing_violation(source: str | Path, target: str | Path) -> None:
        if len(refused) < refusals:
            refused.append(target)
            raise PermissionError(13, "Access is denied")
        replace(source, target)

    monkeypatch.setattr(os, "replace", sharing_violation)
    stored = token()
    await save(FileTokenStore(tmp_path), stored)
    assert len(refused) == refusals
    assert await FileTokenStore(tmp_path).load(ACCOUNT) == stored


async def test_a_file_that_stays_open_keeps_the_old_token_and_leaves_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = token("older")
    await save(FileTokenStore(tmp_path), older)

    def sharing_violation(*_: object) -> None:
        raise PermissionError(13, "Access is denied")

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", sharing_violation)
        with pytest.raises(PermissionError):
            await save(FileTokenStore(tmp_path), token())
    assert await FileTokenStore(tmp_path).load(ACCOUNT) == older
    assert list(tmp_path.glob("*.tmp")) == []


async def test_what_a_killed_process_left_behind_is_removed(tmp_path: Path) -> None:
    (tmp_path / f"{ACCOUNT}.0123.tmp").write_text("half")
    await save(FileTokenStore(tmp_path), token())
    assert list(tmp_path.glob("*.tmp")) == []


@pytest.mark.parametrize("content", ["", "{", None])
async def test_a_file_that_holds_no_token_is_ignored_with_a_warning(
    content: str | None, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    if content is None:
        token_file(tmp_path).mkdir()
    else:
        token_file(tmp_path).write_text(content)
    assert await FileTokenStore(tmp_path).load(ACCOUNT) is None
    (record,) = caplog.records
    assert "is ignored and will be replaced" in record.getMessage()


async def test_links_are_refused(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    await save(FileTokenStore(real), token())
    link.symlink_to(real, target_is_directory=True)
    with pytest.raises(OSError, match="symbolic link"):
        await FileTokenStore(link).load(ACCOUNT)
    with pytest.raises(OSError, match="symbolic link"):
        async with FileTokenStore(link).lock(ACCOUNT):
            raise AssertionError("entered")
    token_file(real).rename(real / "other")
    token_file(real).symlink_to(real / "other")
    with pytest.raises(OSError, match="symbolic link"):
        await FileTokenStore(real).load(ACCOUNT)


async def test_a_directory_that_is_a_junction_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tag = 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT of Windows, which `stat` has on Windows alone
    status = SimpleNamespace(st_mode=tmp_path.stat().st_mode, st_reparse_tag=tag)
    with monkeypatch.context() as patched:
        patched.setattr("stat.IO_REPARSE_TAG_MOUNT_POINT", tag, raising=False)
        patched.setattr(type(tmp_path), "lstat", lambda _: status)
        with pytest.raises(OSError, match="junction"):
            await FileTokenStore(tmp_path).load(ACCOUNT)
    assert await FileTokenStore(tmp_path).load(ACCOUNT) is None


def test_without_filelock_the_error_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "filelock", None)
    with pytest.raises(ImportError, match=r"pip install 'lusid-async\[windows\]'"):
        FileTokenStore(tmp_path)
