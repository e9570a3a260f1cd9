"""The database: transactions, restarts, one writer, many readers, formats."""

from __future__ import annotations

import errno
import gc
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from lusid_async.sandbox.storage.database import Database, DatabaseError
from lusid_async.sandbox.storage.migrations import WITHIN_A_SCOPE
from lusid_async.sandbox.storage.session import session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NOW = datetime(2024, 5, 1, tzinfo=UTC)

WRITER = """
import sys
from lusid_async.sandbox.storage.database import Database
from lusid_async.sandbox.storage.session import session
database = Database(sys.argv[1])
number = 0
while True:
    with session(database, "user", "request") as store:
        for half in ("left", "right"):
            store.entries.put("pair", half, str(number), b"x", store.change)
    print(number, flush=True)
    number += 1
"""


def put(database: Database, code: str, value: bytes) -> int:
    with session(database, "user", "request", lambda: NOW) as store:
        store.entries.put("thing", "s", code, value, store.change)
        return store.change.as_at


def get(database: Database, code: str, as_at: int | None = None) -> bytes | None:
    with session(database, "user", "request", lambda: NOW) as store:
        entry = store.entries.get("thing", "s", code, store.at(as_at=as_at))
        return None if entry is None else entry.value


def codes(database: Database, kind: str) -> list[str]:
    with session(database, "user", "request", lambda: NOW) as store:
        return [f"{entry.scope}/{entry.code}" for entry in store.entries.scan(kind, store.at())]


def test_a_change_is_later_than_every_change_before_it() -> None:
    database = Database()
    changes = [put(database, "a", b"%d" % number) for number in range(3)]
    assert [get(database, "a", as_at) for as_at in changes] == [b"0", b"1", b"2"]
    assert get(database, "a", changes[0] - 1) is None
    assert sorted(set(changes)) == changes


def test_a_block_that_raises_leaves_nothing() -> None:
    database = Database()
    with pytest.raises(ZeroDivisionError), session(database, "user", "request") as store:
        store.entries.put("thing", "s", "a", b"x", store.change)
        raise ZeroDivisionError
    assert get(database, "a") is None


def test_a_file_keeps_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    with closing(Database(path)) as database:
        put(database, "a", b"x")
    with closing(Database(path)) as again:
        assert get(again, "a") == b"x"


def test_a_second_writer_is_refused_and_a_reader_is_not(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    with closing(Database(path)) as database:
        put(database, "a", b"x")
        with pytest.raises(DatabaseError, match="Another process is writing"):
            Database(path)
        with closing(Database(path, read_only=True)) as reader:
            assert get(reader, "a") == b"x"
            put(database, "a", b"y")
            assert get(reader, "a") == b"y"


def test_a_second_writer_is_refused_under_a_link_too(tmp_path: Path) -> None:
    path, link = tmp_path / "sandbox.db", tmp_path / "link.db"
    link.symlink_to(path)
    with closing(Database(path)), pytest.raises(DatabaseError, match="Another process is writing"):
        Database(link)


def test_a_file_with_two_names_is_refused(tmp_path: Path) -> None:
    path, other = tmp_path / "sandbox.db", tmp_path / "other.db"
    Database(path).close()
    other.hardlink_to(path)
    with pytest.raises(DatabaseError, match="hard links"):
        Database(other)


def test_what_a_full_disk_cut_off_is_undone_and_the_next_change_is_written(tmp_path: Path) -> None:
    with closing(Database(tmp_path / "sandbox.db")) as database:
        put(database, "a", b"x")
        (pages,) = database.execute("PRAGMA page_count").fetchone()
        database.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(sqlite3.OperationalError, match="full"):
            put(database, "b", b"x" * 100_000)
        database.execute("PRAGMA max_page_count = 1000000")
        assert codes(database, "thing") == ["s/a"]
        put(database, "c", b"x")
        assert codes(database, "thing") == ["s/a", "s/c"]


def test_a_newer_format_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    Database(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 999")
    with pytest.raises(DatabaseError, match="newer lusid-async"):
        Database(path)


def test_every_kind_is_listed_over_all_scopes_in_order_of_code() -> None:
    database = Database()
    with session(database, "user", "request", lambda: NOW) as store:
        for kind in ("thing", *WITHIN_A_SCOPE):
            for scope, code in (("t", "a"), ("s", "b"), ("s", "a")):
                store.entries.put(kind, scope, code, b"1", store.change)
    for kind in ("thing", *WITHIN_A_SCOPE):
        assert codes(database, kind) == ["s/a", "t/a", "s/b"]


def foreign_tables(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")


def foreign_tables_of_our_version(path: Path) -> None:
    foreign_tables(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 1")


def foreign_application(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA application_id = 7")


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    ("make", "says"),
    [
        (foreign_tables, "the SQLite database of another program"),
        (foreign_tables_of_our_version, "the SQLite database of another program"),
        (foreign_application, "the SQLite database of another program"),
        (lambda path: path.write_text("notes"), "not an SQLite database"),
        (lambda path: path.write_bytes(b"SQLite format 3\0" + b"torn" * 100), "cannot be read"),
        (lambda path: path.mkdir(), "is a directory"),
        pytest.param(
            lambda path: os.mkfifo(path),
            "not a regular file",
            marks=pytest.mark.skipif(sys.platform == "win32", reason="has no FIFOs"),
        ),
    ],
)
def test_what_is_not_a_sandbox_s_file_is_refused_and_left_alone(
    make: Callable[[Path], object], says: str, read_only: bool, tmp_path: Path
) -> None:
    path = tmp_path / "sandbox.db"
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(DatabaseError, match=says):
        Database(path, read_only=read_only)
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert [each.name for each in tmp_path.iterdir()] == ["sandbox.db"]


def test_a_file_in_a_directory_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="There is no directory"):
        Database(tmp_path / "missing" / "sandbox.db")


def test_a_file_that_nobody_may_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "sandbox.db"
    Database(path).close()

    def denied(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    # Root may read everything, so that the refusal is made up.
    monkeypatch.setattr(type(path), "open", denied)
    with pytest.raises(DatabaseError, match="cannot be read: Permission denied"):
        Database(path)


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    path.touch()
    with closing(Database(path)) as database:
        put(database, "a", b"x")
    with closing(Database(path, read_only=True)) as again:
        assert get(again, "a") == b"x"


def test_a_file_from_before_the_application_id_is_taken_for_a_sandbox_s(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    with closing(Database(path)) as database:
        put(database, "a", b"x")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA application_id = 0")
    with closing(Database(path, read_only=True)) as reader:
        assert get(reader, "a") == b"x"
    with closing(Database(path)) as writer:
        (marked,) = writer.execute("PRAGMA application_id").fetchone()
    assert marked.to_bytes(4, "big") == b"LUSD"


def test_a_snapshot_is_put_back() -> None:
    database = Database()
    put(database, "a", b"x")
    snapshot = database.snapshot()
    put(database, "a", b"y")
    database.restore(snapshot)
    assert get(database, "a") == b"x"


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGKILL")
@pytest.mark.parametrize("writes", [1, 7, 50])
def test_a_killed_writer_leaves_whole_requests(tmp_path: Path, writes: int) -> None:
    path = tmp_path / "sandbox.db"
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        done = [process.stdout.readline().strip() for _ in range(writes)]
        process.send_signal(signal.SIGKILL)
    with closing(Database(path)) as database, session(database, "user", "request") as store:
        left, right = (
            {each.code for each in store.entries.scan("pair", store.at(), scope=half)}
            for half in ("left", "right")
        )
    assert left == right
    assert set(done) <= left


def test_a_database_in_memory_that_nobody_closes_is_closed_with_its_owner() -> None:
    # From 3.13 on a connection that nobody closed warns when it goes, which pytest takes for a failure.
    Database().execute("SELECT 1")
    gc.collect()
