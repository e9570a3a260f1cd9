"""FileTokenStore: who can read the files, which files and directories are refused, and the lock."""

from __future__ import annotations

import asyncio
import logging
import os
import stat
import sys
import threading
import time
from contextlib import AsyncExitStack
from pathlib import Path

import anyio
import anyio.to_thread
import pytest

from lusid_async import FileTokenStore, StoredToken, TokenStore
from lusid_async.auth.providers import account_of
from lusid_async.credentials import PasswordCredential
from tests.auth.identity import ACCOUNT as ACCOUNT_SETTINGS
from tests.auth.identity import Identity

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.skipif(sys.platform == "win32", reason="of POSIX modes and flock; Windows has its own tests"),
]

ACCOUNT = "a" * 64


def token(value: str = "marker-token", lifetime: float = 3600.0) -> StoredToken:
    return StoredToken(value, time.time() + lifetime, lifetime, "marker-refresh")


async def saved(store: FileTokenStore, stored: StoredToken) -> Path:
    """Save a token as token managers do, and return its file."""
    async with store.lock(ACCOUNT) as fence:
        await store.save(ACCOUNT, stored, fence)
    (path,) = [path for path in directory_of(store).iterdir() if path.suffix == ".json"]
    return path


def names_in(directory: Path) -> set[str]:
    return {path.name for path in directory.iterdir()}


def directory_of(store: FileTokenStore) -> Path:
    return Path(repr(store).split("'")[1])


async def test_a_token_is_loaded_by_another_store(tmp_path: Path) -> None:
    stored = token()
    await saved(FileTokenStore(tmp_path / "tokens"), stored)
    assert await FileTokenStore(tmp_path / "tokens").load(ACCOUNT) == stored
    assert await FileTokenStore(tmp_path / "tokens").load("other") is None
    assert isinstance(FileTokenStore(tmp_path), TokenStore)


async def test_loading_before_the_first_token_makes_no_file(tmp_path: Path) -> None:
    assert await FileTokenStore(tmp_path / "tokens").load(ACCOUNT) is None
    assert names_in(tmp_path) == set()


async def test_only_the_owner_can_read_files_and_directory(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens")
    before = os.umask(0)
    try:
        await saved(store, token())
    finally:
        os.umask(before)
    modes = {path.suffix: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "tokens").iterdir()}
    assert modes == {".json": 0o600, ".lock": 0o600}
    assert stat.S_IMODE((tmp_path / "tokens").stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\x00",
        b'{"value": "marker-token", "expires_at": 99',
        b"[1, 2]",
        b'{"value": "two words", "expires_at": 1, "lifetime": 1, "refresh_token": null}',
        b'{"value": "marker-token", "expires_at": NaN, "lifetime": 1, "refresh_token": null}',
        b'{"value": "marker-token", "expires_at": 1'
        + b"0" * 400
        + b', "lifetime": 1, "refresh_token": null}',
        b"[" * 100_000,
    ],
)
async def test_a_corrupted_file_is_ignored_with_one_warning_and_replaced(
    content: bytes, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = FileTokenStore(tmp_path)
    path = await saved(store, token())
    path.write_bytes(content)
    assert [await store.load(ACCOUNT) for _ in range(2)] == [None, None]
    (record,) = caplog.records
    assert (record.levelno, str(path) in record.getMessage()) == (logging.WARNING, True)
    assert "marker" not in record.getMessage()
    await saved(store, stored := token())
    assert await store.load(ACCOUNT) == stored


async def test_a_file_that_others_may_read_is_ignored_with_a_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = FileTokenStore(tmp_path)
    path = await saved(store, token())
    path.chmod(0o640)
    assert await store.load(ACCOUNT) is None
    assert "others than its owner" in caplog.text
    await saved(store, stored := token())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert await store.load(ACCOUNT) == stored


async def test_a_link_is_not_followed(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens")
    path = await saved(store, token())
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="symbolic links"):
        await store.load(ACCOUNT)


async def test_what_a_killed_process_left_behind_is_removed(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)
    path = await saved(store, token())
    left_behind = tmp_path / f"{path.stem}.abc.tmp"
    left_behind.write_text("half a token")
    await saved(store, token())
    assert not left_behind.exists()


async def test_a_write_that_fails_leaves_the_old_token_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = FileTokenStore(tmp_path)
    await saved(store, stored := token())

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        await saved(store, token("marker-other"))
    assert await store.load(ACCOUNT) == stored
    assert {Path(name).suffix for name in names_in(tmp_path)} == {".json", ".lock"}


async def test_an_account_cannot_name_a_file_elsewhere(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens")
    async with store.lock("../../x") as fence:
        await store.save("../../x", token(), fence)
    assert names_in(tmp_path) == {"tokens"}


async def test_the_lock_has_one_holder(tmp_path: Path) -> None:
    inside = 0
    most = 0

    async def hold() -> None:
        nonlocal inside, most
        async with FileTokenStore(tmp_path).lock(ACCOUNT):
            inside += 1
            most = max(most, inside)
            await anyio.sleep(0.005)
            inside -= 1

    async with anyio.create_task_group() as group:
        for _ in range(5):
            group.start_soon(hold)
    assert most == 1


async def test_a_cancelled_waiter_and_a_cancelled_holder_leave_the_lock_free(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)

    async def hold() -> None:
        async with store.lock(ACCOUNT):
            held.set()
            await anyio.sleep_forever()

    async def wait() -> None:
        async with store.lock(ACCOUNT):
            raise AssertionError("two have it")

    held = anyio.Event()
    async with anyio.create_task_group() as group:
        group.start_soon(hold)
        await held.wait()
        for _ in range(3):
            group.start_soon(wait)
        await anyio.sleep(0.05)
        group.cancel_scope.cancel()
    with anyio.fail_after(30):
        async with store.lock(ACCOUNT):
            pass


async def test_a_lock_that_another_process_does_not_release_is_waited_for_up_to_its_limit(
    tmp_path: Path,
) -> None:
    async with FileTokenStore(tmp_path).lock(ACCOUNT):
        with pytest.raises(TimeoutError, match=r"has held the lock .*\.lock for more than 0\.1 s"):
            async with FileTokenStore(tmp_path, lock_seconds=0.1).lock(ACCOUNT):
                raise AssertionError("two have it")
    with pytest.raises(ValueError, match="above 0"):
        FileTokenStore(tmp_path, lock_seconds=0)


async def test_a_token_is_obtained_with_a_warning_while_another_process_holds_the_lock(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    identity = Identity()
    manager = identity.manager(token_store=FileTokenStore(tmp_path, lock_seconds=0.1))
    account = account_of(PasswordCredential(**ACCOUNT_SETTINGS))
    async with FileTokenStore(tmp_path).lock(account):
        assert (await manager.token()).value == "marker-token-1"
    (record,) = caplog.records
    assert "continues without it: another process has held the lock" in record.getMessage()


def test_a_lock_file_that_was_unlinked_before_it_was_locked_is_opened_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = os.open

    def unlinking(path: str | Path, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        descriptor = opened(path, flags, mode, dir_fd=dir_fd)
        if str(path).endswith(".lock") and not unlinked:
            unlinked.append(descriptor)
            os.unlink(path, dir_fd=dir_fd)
        return descriptor

    unlinked: list[int] = []
    monkeypatch.setattr(os, "open", unlinking)

    async def acquire() -> None:
        async with FileTokenStore(tmp_path).lock(ACCOUNT):
            assert [path.suffix for path in tmp_path.iterdir()] == [".lock"]

    anyio.run(acquire)
    assert unlinked


async def refusals_of(store: FileTokenStore) -> set[str]:
    """Return what loading, locking and saving raise."""
    texts = set()
    for use in (store.load(ACCOUNT), store.save(ACCOUNT, token(), 0), store.lock(ACCOUNT).__aenter__()):
        with pytest.raises(OSError) as raised:  # noqa: PT011 - its text is returned
            await use
        texts.add(str(raised.value))
    return texts


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o1777])
async def test_a_directory_that_others_can_write_is_refused(mode: int, tmp_path: Path) -> None:
    directory = tmp_path / "tokens"
    await saved(FileTokenStore(directory), token())
    directory.chmod(mode)
    (said,) = await refusals_of(FileTokenStore(directory))
    assert "can be written by other users" in said
    assert "chmod 700" in said


async def test_a_directory_that_is_a_link_is_refused(tmp_path: Path) -> None:
    await saved(FileTokenStore(tmp_path / "tokens"), token())
    (tmp_path / "link").symlink_to(tmp_path / "tokens")
    (said,) = await refusals_of(FileTokenStore(tmp_path / "link"))
    assert "is a symbolic link" in said


async def test_a_refused_directory_costs_one_warning_and_no_call(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "tokens").mkdir()
    (tmp_path / "tokens").chmod(0o777)
    identity = Identity()
    manager = identity.manager(token_store=FileTokenStore(tmp_path / "tokens"))
    assert (await manager.token()).value == "marker-token-1"
    (record,) = caplog.records
    assert "can be written by other users" in record.getMessage()
    assert names_in(tmp_path / "tokens") == set()


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts open files in /proc")
@pytest.mark.parametrize("kind", ["directory", "fifo", "large"])
async def test_what_is_no_small_regular_file_is_ignored_at_once_and_loses_no_descriptor(
    kind: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = FileTokenStore(tmp_path)
    path = await saved(store, token())
    path.unlink()
    if kind == "directory":
        path.mkdir()
    elif kind == "fifo":
        os.mkfifo(path, 0o600)
    else:
        with path.open("wb") as file:
            file.truncate(100_000_000)
    before = len(os.listdir("/proc/self/fd"))
    with anyio.fail_after(10):
        for _ in range(20):
            assert await store.load(ACCOUNT) is None
    assert len(os.listdir("/proc/self/fd")) <= before
    assert len(caplog.records) == 1


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts open files in /proc")
async def test_cancelling_at_any_moment_leaves_no_open_file_and_no_lock(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)
    await saved(store, token())
    before = len(os.listdir("/proc/self/fd"))
    for step in range(40):
        with anyio.move_on_after(step * 0.0003):
            await saved(store, token())
    with anyio.fail_after(30):
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(store.lock(ACCOUNT))
    assert len(os.listdir("/proc/self/fd")) <= before
    assert {Path(name).suffix for name in names_in(tmp_path)} == {".json", ".lock"}
    assert await store.load(ACCOUNT) is not None


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts open files in /proc")
def test_cancelling_an_asyncio_task_leaves_no_open_file_and_no_lock(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path)

    async def cancel_often() -> None:
        await saved(store, token())
        before = len(os.listdir("/proc/self/fd"))
        for step in range(40):
            # Unlike a cancel scope's, this also ends a task whose worker thread is at work.
            task = asyncio.create_task(saved(store, token()))
            await asyncio.sleep(step * 0.0003)
            task.cancel()
            await asyncio.wait([task])
        with anyio.fail_after(30):
            while len(os.listdir("/proc/self/fd")) > before:  # noqa: ASYNC110 - the threads have no event
                await anyio.sleep(0.01)
            async with store.lock(ACCOUNT):
                assert await store.load(ACCOUNT) is not None

    asyncio.run(cancel_often())


class SlowOpen:
    """`os.open`, but it waits until a test lets it continue."""

    def __init__(self) -> None:
        self.is_called, self.may_go_on = threading.Event(), threading.Event()
        self._open = os.open

    def __call__(self, path: str | Path, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        self.is_called.set()
        assert self.may_go_on.wait(30)
        return self._open(path, flags, mode, dir_fd=dir_fd)


@pytest.fixture
def slow_open(monkeypatch: pytest.MonkeyPatch) -> SlowOpen:
    slow = SlowOpen()
    monkeypatch.setattr(os, "open", slow)
    return slow


def test_a_lock_that_is_acquired_after_its_owner_was_cancelled_is_released(
    tmp_path: Path, slow_open: SlowOpen
) -> None:
    store = FileTokenStore(tmp_path)

    async def cancel_while_it_opens() -> None:
        task = asyncio.create_task(store.lock(ACCOUNT).__aenter__())
        assert await asyncio.to_thread(slow_open.is_called.wait, 30)
        task.cancel()
        await asyncio.wait([task])
        slow_open.may_go_on.set()
        with anyio.fail_after(30):
            async with store.lock(ACCOUNT):
                pass

    asyncio.run(cancel_while_it_opens())


async def test_a_caller_that_is_cancelled_while_it_acquires_the_lock_does_not_enter(
    tmp_path: Path, slow_open: SlowOpen
) -> None:
    store = FileTokenStore(tmp_path)
    entered = False

    async def take() -> None:
        nonlocal entered
        async with store.lock(ACCOUNT):
            entered = True

    async with anyio.create_task_group() as group:
        group.start_soon(take)
        assert await anyio.to_thread.run_sync(slow_open.is_called.wait, 30)
        group.cancel_scope.cancel()
        slow_open.may_go_on.set()
    assert not entered
    with anyio.fail_after(30):
        async with store.lock(ACCOUNT):
            pass


async def test_a_directory_that_cannot_be_made_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        async with FileTokenStore(tmp_path / "file" / "tokens").lock(ACCOUNT):
            raise AssertionError("entered")
